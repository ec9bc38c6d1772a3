#include "shared/domain/codes.h"
#include "shared/domain/controle/waarden.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/zorgovereenkomst/lege_velden.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/code_text.h"
#include "shared/text/controle_lijst.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include "shared/text/reden_text.h"
#include "shared/text/status_text.h"
#include "shared/text/veld_text.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

template<class E, class Tekst>
void everyValueHasWords(Tekst&& tekst)
{
    for (const Code<E>& rij : codeTable<E>())
        QVERIFY2(!tekst(rij.waarde).isEmpty(), rij.code.data());
}

} // namespace

class Tekst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_empty_field_is_named_as_the_form_asks_it()
    {
        QCOMPARE(leegVeldTekst(u"inhoud/vasteUren"_s), u"Kies of de zorgverlener op vaste dagen werkt."_s);
    }

    void dates_amounts_and_hours_are_written_as_people_write_them()
    {
        QCOMPARE(datumTekst(QDate(2025, 5, 14), Taal::Nl), u"14 mei 2025"_s);
        QCOMPARE(datumTekst(QDate(2025, 5, 14), Taal::En), u"14 May 2025"_s);
        QCOMPARE(dagTekst(QDate(2025, 6, 3), Taal::Nl), u"di 3 juni"_s);
        QCOMPARE(dagTekst(QDate(2025, 6, 3), Taal::En), u"Tue 3 June"_s);
        QCOMPARE(datumTekst(QDate(), Taal::Nl), QString());
        QCOMPARE(euroTekst(Bedrag{123456}, Taal::Nl), u"€\u00A01.234,56"_s);
        QCOMPARE(euroTekst(Bedrag{123456}, Taal::En), u"€1,234.56"_s);
        QCOMPARE(euroTekst(Bedrag{-350}, Taal::Nl), u"-€\u00A03,50"_s);
        QCOMPARE(verschilTekst(Bedrag{-350}, Taal::Nl), euroTekst(Bedrag{-350}, Taal::Nl)); // one minus everywhere
        QCOMPARE(verschilTekst(Bedrag{350}, Taal::Nl), u"+€\u00A03,50"_s);
        QCOMPARE(verschilTekst(Bedrag{}, Taal::Nl), euroTekst(Bedrag{}, Taal::Nl));
        QCOMPARE(euroTekst(Tarief{2565000}, Taal::Nl), u"€\u00A025,65"_s);
        QCOMPARE(euroTekst(Tarief{1250125}, Taal::En), u"€12.50125"_s);
        QCOMPARE(urenTekst(Duur{150}, Taal::Nl), u"2,50"_s);
        QCOMPARE(urenTekst(Duur{35}, Taal::En), u"0.58"_s);
        QCOMPARE(urenTekst(qint64(26 * 60), Taal::Nl), u"26,00"_s);
        QCOMPARE(periodeTekst(Periode::maand(2025, 5), Taal::Nl), u"mei 2025"_s);
        QCOMPARE(periodeTekst({QDate(2025, 5, 1), QDate(2025, 5, 14)}, Taal::Nl), u"1 mei 2025 tot en met 14 mei 2025"_s);
        QVERIFY(huidigeTaal() == Taal::Nl);
    }

    void a_sentence_that_ends_in_a_name_with_a_point_has_one_point()
    {
        QCOMPARE(eenPunt(u"Gedeeld met Zorg B.V.."_s), u"Gedeeld met Zorg B.V."_s);
        QCOMPARE(eenPunt(u"Zij keurde dit af: \"Er was niemand.\". Pas de regel aan."_s), u"Zij keurde dit af: \"Er was niemand\". Pas de regel aan."_s);
        QCOMPARE(eenPunt(u"Na delen tekent Zorg B.V.. Daarna tekent u."_s), u"Na delen tekent Zorg B.V. Daarna tekent u."_s);
        for (const QString& zo : {u"Wacht..."_s, u"Het bestand staat in /tmp/a/../b.pdf."_s, u"Klaar."_s, u".."_s, QString()})
            QCOMPARE(eenPunt(zo), zo);
        Bevinding b{u"DC-012"_s, Ernst::Parkeren, {}, {{u"verstrekkerNaam"_s, u"Zorg B.V."_s}, {u"datum"_s, u"2025-01-01"_s}}};
        for (const BevindingZin& zin : declaratieZinnen()) {
            b.controle = QString::fromLatin1(zin.sleutel).section(u'/', 0, 0);
            b.params = {{u"variant"_s, QString::fromLatin1(zin.sleutel).section(u'/', 1)}, {u"verstrekkerNaam"_s, u"Zorg B.V."_s}, {u"zorgverlenerNaam"_s, u"Zorg B.V."_s}};
            QVERIFY2(!bevindingTekst(b).contains(u"B.V.."_s), zin.sleutel);
        }
    }

    void a_first_letter_becomes_a_capital_and_the_rest_stays()
    {
        QCOMPARE(metHoofdletter(u"zzp'er van Zorg B.V."_s), u"Zzp'er van Zorg B.V."_s);
        QCOMPARE(metHoofdletter(u"élan"_s), u"Élan"_s);
        for (const QString& zo : {QString(), u"2 uur"_s, u"Al goed"_s})
            QCOMPARE(metHoofdletter(zo), zo);
    }

    void an_empty_required_field_is_said_with_its_name()
    {
        const auto zin = [](const char* pad) { return bevindingTekst({QString(leegVeldControle), Ernst::Weigeren, QString::fromLatin1(pad), {}}); };
        QCOMPARE(zin("inhoud/werkafspraken/0/tarief"), u"Vul het tarief in."_s);
        for (const Veldregel& regel : veldregels()) {
            const QString tekst = zin(qPrintable(QString(regel.veld).replace(u'*', u'0')));
            QVERIFY2(!tekst.contains(u"ZC-"_s) && !tekst.contains(u'/') && tekst.size() > 10, qPrintable(tekst));
        }
    }

    void every_state_and_code_has_words()
    {
        everyValueHasWords<DeclaratieStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<ZorgovereenkomstStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<ToekenningStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<BudgetjaarStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<StortingStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<DeelbeoordelingStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<WerktaakStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<BetaalrunStatus>([](auto e) { return statusTekst(e); });
        everyValueHasWords<DeclaratieSoort>([](auto e) { return codeTekst(e); });
        everyValueHasWords<ZorgovereenkomstSoort>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Eenheid>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Wet>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Ernst>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Rol>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Recht>([](auto e) { return codeTekst(e); });
        everyValueHasWords<WerktaakSoort>([](auto e) { return codeTekst(e); });
        everyValueHasWords<VertegenwoordigingSoort>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Familierelatie>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Familieband>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Tariefmoment>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Vertegenwoordigingsgrond>([](auto e) { return codeTekst(e); });
        everyValueHasWords<Registersoort>([](auto e) { return codeTekst(e); });
    }

    void a_shortage_is_said_in_one_sentence_with_the_amounts()
    {
        const Bevinding b{u"DC-031"_s, Ernst::Parkeren, u"totaal"_s, {{u"restCenten"_s, u"41000"_s}, {u"bedragCenten"_s, u"52500"_s}, {u"tekortCenten"_s, u"11500"_s}}};
        QCOMPARE(bevindingTekst(b), u"U heeft nog €\u00A0410,00. Deze declaratie is €\u00A0525,00. Dien minder in, of stort €\u00A0115,00 bij met iDEAL."_s);
    }

    void a_number_has_the_word_that_fits_it()
    {
        const auto dagen = [](const char* hoeveel) { return bevindingTekst({u"ZC-059"_s, Ernst::Waarschuwen, {}, {{u"dagenGetal"_s, QString::fromLatin1(hoeveel)}}}); };
        QVERIFY2(dagen("1").contains(u"op 1 dag per week"_s), qPrintable(dagen("1")));
        QVERIFY2(dagen("4").contains(u"op 4 dagen per week"_s), qPrintable(dagen("4")));
        const auto etmalen = [](const char* hoeveel) { return bevindingTekst({u"DC-043"_s, Ernst::Weigeren, {}, {{u"grensAantal"_s, QString::fromLatin1(hoeveel)}, {u"jaarGetal"_s, u"2025"_s}}}); };
        QVERIFY2(etmalen("100").contains(u" etmaal "_s) && etmalen("15600").contains(u" etmalen "_s), qPrintable(etmalen("100") + etmalen("15600")));
    }

    void a_name_at_the_start_of_a_sentence_has_a_capital_and_a_missing_one_is_still_somebody()
    {
        const Bevinding b{u"ZC-055"_s, Ernst::Parkeren, {}, {{u"verstrekkerNaam"_s, QString()}}};
        QVERIFY(bevindingTekst(b).contains(u". De verstrekker moet"_s));
        const Bevinding c{u"ZC-055"_s, Ernst::Parkeren, {}, {{u"verstrekkerNaam"_s, u"{datum} zorgkantoor"_s}}};
        QVERIFY(bevindingTekst(c).contains(u"{datum} zorgkantoor"_s)); // a value is never a pattern
    }

    void an_unknown_check_or_code_is_named_honestly()
    {
        QVERIFY(bevindingTekst({u"DC-999"_s, Ernst::Weigeren, {}, {}}).contains(u"DC-999"_s));
        QVERIFY(bevindingTekst({u"rommel"_s, Ernst::Weigeren, {}, {}}).contains(u"rommel"_s, Qt::CaseInsensitive));
        QVERIFY(probleemTekst({ProblemKind::Intern, u"ietsNieuws"_s, {}, {}, {}}).contains(u"ietsNieuws"_s));
    }

    void a_problem_says_which_field()
    {
        const QString tekst = probleemTekst({ProblemKind::OngeldigeInvoer, u"ongeldigeInvoer"_s, {}, u"regels/3/aantal"_s, {}});
        QCOMPARE(tekst, u"Wij kunnen regel 4, aantal niet lezen. Controleer wat u heeft ingevuld."_s);
        QCOMPARE(probleemTekst({ProblemKind::OngeldigeInvoer, u"veldOntbreekt"_s, {}, u"inhoud/ingangsdatum"_s, {}}),
                 u"Ingangsdatum is niet ingevuld. Vul het in en probeer het opnieuw."_s);
        const Problem kort{ProblemKind::OngeldigeInvoer, u"wachtwoordTeKort"_s, {{u"minimum"_s, u"12"_s}}, {}, {}};
        QVERIFY(probleemTekst(kort).contains(u"ten minste 12 tekens"_s));
        for (const ProbleemZin& zin : probleemZinnen()) {
            const QString woorden = probleemTekst({ProblemKind::Intern, QString::fromUtf8(zin.code), {}, {}, {}});
            QVERIFY2(woorden.size() > 20 && !woorden.contains(u'{'), zin.code);
        }
    }

    void a_sentence_about_care_that_is_not_chosen_yet_still_reads_well()
    {
        const QString leeg = bevindingTekst({u"ZC-063"_s, Ernst::Weigeren, {}, {{u"variant"_s, u"leeg"_s}, {u"functieCode"_s, QString()}, {u"minimumGetal"_s, u"20"_s}}});
        QCOMPARE(leeg, u"De zorgbeschrijving van deze zorg is leeg. Beschrijf in ten minste 20 tekens wat de zorgverlener doet."_s);
    }

    void fields_have_labels()
    {
        QCOMPARE(veldNaam(u"regels/3/aantal"_s), u"regel 4, aantal"_s);
        QCOMPARE(veldNaam(u"inhoud/werkafspraken/0/tarief"_s), u"tarief"_s);
        QCOMPARE(veldNaam({}), u"het geheel"_s);
        QCOMPARE(veldNaam(u"iets/nieuws"_s), u"nieuws"_s);
        QVERIFY(!veldNaam(u"/"_s).contains(u'*'));
        for (const Veldregel& regel : veldregels()) {
            const FieldPath pad = QString(regel.veld).replace(u'*', u'0');
            // One word is its own label in Dutch; every other path would show its technical name.
            const QString stap = pad.section(u'/', -1);
            QVERIFY2(veldNaam(pad) != stap || stap == stap.toLower(), regel.veld.data());
        }
    }

    void every_state_of_a_declaratie_has_a_reason()
    {
        Declaratie d = bouw::declaratie();
        d.statusSinds = QDateTime(QDate(2025, 6, 2), QTime(22, 30), Qt::UTC); // 3 June in the Netherlands
        d.ingediendOp = d.statusSinds;
        d.verwachteBetaaldatum = QDate(2025, 6, 4);
        d.statusReden = u"de uren kloppen niet"_s;
        for (const Code<DeclaratieStatus>& rij : codeTable<DeclaratieStatus>()) {
            d.status = rij.waarde;
            const QString tekst = redenInEenZin(d, {u"T. de Wit"_s, u"Zorgkantoor De Stroom"_s});
            QVERIFY2(tekst.size() > 20 && !tekst.contains(u'{') && !tekst.contains(u"niet bekend"_s), rij.code.data());
            QVERIFY2(!tekst.contains(u"2 juni"_s), rij.code.data());
        }
    }

    void a_held_declaratie_says_since_when_and_why()
    {
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Geparkeerd;
        d.statusSinds = QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC);
        d.bevindingen = {{u"DC-023"_s, Ernst::Waarschuwen, {}, {}}, {u"DC-015"_s, Ernst::Parkeren, {}, {{u"datum"_s, u"2025-05-02"_s}}}};
        QCOMPARE(redenInEenZin(d, {}), u"Wacht sinds 3 juni 2025. De zorgovereenkomst voor 2 mei 2025 wordt nog beoordeeld. We betalen zodra die is goedgekeurd. U hoeft niets te doen."_s);
        d.bevindingen.push_back(d.bevindingen.back());
        QVERIFY(redenInEenZin(d, {}).endsWith(u"(Er staan meer punten open: 1.)"_s));
        d.status = DeclaratieStatus::Betaalbaar;
        d.verwachteBetaaldatum = {};
        QVERIFY(redenInEenZin(d, {}).contains(u"zodra de betaaldag bekend is"_s));
    }

    void what_was_set_off_is_not_said_to_be_paid()
    {
        Declaratie d = bouw::declaratie();
        d.statusSinds = QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC);
        d.verwachteBetaaldatum = QDate(2025, 6, 12);
        d.status = DeclaratieStatus::Uitbetaald;
        d.totaal = d.betaald = d.verrekend = Bedrag{144'000};
        QCOMPARE(redenInEenZin(d, {}), u"€\u00A01.440,00 is op 3 juni 2025 verrekend met een eerdere betaling. Dat is het hele bedrag: er is niets overgemaakt."_s);
        QCOMPARE(statusTekst(d), u"Verrekend"_s);
        d.verrekend = Bedrag{44'000};
        QCOMPARE(redenInEenZin(d, {}), u"€\u00A01.000,00 is betaald op 3 juni 2025. €\u00A0440,00 is verrekend met een eerdere betaling."_s);
        QCOMPARE(statusTekst(d), u"Uitbetaald"_s);
        d.status = DeclaratieStatus::Ingepland;
        QVERIFY(redenInEenZin(d, {}).startsWith(u"De SVB betaalt €\u00A01.000,00 op 12 juni 2025."_s));
        // A correction that takes money back pays nobody.
        d.soort = DeclaratieSoort::Correctie;
        d.totaal = Bedrag{-4875};
        d.betaald = d.verrekend = {};
        d.status = DeclaratieStatus::Betaalbaar;
        QCOMPARE(statusTekst(d), u"Goedgekeurd"_s);
        QVERIFY(!redenInEenZin(d, {}).contains(u"betaalt"_s));
        d.status = DeclaratieStatus::Uitbetaald;
        d.betaald = d.totaal;
        d.verrekend = Bedrag{2000};
        QCOMPARE(redenInEenZin(d, {}), u"Verwerkt op 3 juni 2025. €\u00A048,75 gaat af van de volgende betalingen. Daarvan staat nog €\u00A028,75 open."_s);
        QCOMPARE(statusTekst(d), u"Wordt verrekend"_s);
        d.verrekend = Bedrag{4875};
        QVERIFY(!redenInEenZin(d, {}).contains(u"open"_s));
        QCOMPARE(statusTekst(d), u"Verwerkt"_s);
    }

    void the_reason_is_one_sentence_and_the_rest_stands_below_it()
    {
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Geparkeerd;
        d.statusSinds = QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC);
        d.bevindingen = {{u"DC-015"_s, Ernst::Parkeren, {}, {{u"datum"_s, u"2025-05-02"_s}}}};
        RedenDelen delen = redenDelen(d, {});
        QCOMPARE(delen.zin, u"De zorgovereenkomst voor 2 mei 2025 wordt nog beoordeeld; we betalen zodra die is goedgekeurd."_s);
        QCOMPARE(delen.verder, u"Wacht sinds 3 juni 2025. U hoeft niets te doen."_s);
        QCOMPARE(delen.bevinding, bevindingTekst(d.bevindingen.front()));
        d.bevindingen.clear();
        d.status = DeclaratieStatus::TerBeoordeling;
        delen = redenDelen(d, {u"Zorg Dichtbij B.V."_s, {}, true}); // its own points end no sentence
        QCOMPARE(delen.zin, u"Zorg Dichtbij B.V. legde dit voor op 3 juni 2025."_s);
        QCOMPARE(delen.verder, u"U bent aan zet."_s);
        d.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        d.statusReden = u"U was er niet. Kijk het na"_s;
        delen = redenDelen(d, {u"T. de Wit"_s, {}, true});
        QCOMPARE(delen.zin, u"Afgekeurd door de budgethouder op 3 juni 2025: U was er niet. Kijk het na."_s);
        QCOMPARE(delen.verder, u"Pas de declaratie aan en leg haar opnieuw voor."_s);
        for (const Code<DeclaratieStatus>& rij : codeTable<DeclaratieStatus>()) {
            d.status = rij.waarde;
            d.verwachteBetaaldatum = QDate(2025, 6, 4);
            delen = redenDelen(d, {u"T. de Wit"_s, u"Zorgkantoor De Stroom"_s});
            QVERIFY2(delen.zin.size() > 10 && !(delen.zin + delen.verder).contains(u'{'), qPrintable(delen.zin));
        }
    }

    void what_nobody_knows_yet_is_a_whole_sentence_that_asks_nothing()
    {
        Declaratie d = bouw::declaratie();
        d.soort = DeclaratieSoort::Feestdagenuitkering;
        d.status = DeclaratieStatus::Geparkeerd;
        d.statusSinds = QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC);
        d.bevindingen = {{u"DC-031"_s, Ernst::Parkeren, u"totaal"_s, {{u"restCenten"_s, u"41000"_s}, {u"bedragCenten"_s, u"52500"_s}, {u"tekortCenten"_s, u"11500"_s}}},
                         parameterOnbekend(QLatin1String("DC-077"), u"soort"_s, QLatin1String("feestdagenuitkeringToegestaan"), QDate(2025, 5, 14))};
        const RedenDelen delen = redenDelen(d, {});
        QCOMPARE(delen.zin, u"Wij weten voor 14 mei 2025 nog niet: of een feestdagenuitkering uit dit budget mag; dit wacht tot het bekend is."_s);
        QCOMPARE(delen.verder, u"Wacht sinds 3 juni 2025. U hoeft niets te doen."_s);
        QVERIFY(redenInEenZin(d, {}).endsWith(u"U hoeft niets te doen."_s)); // nothing about money, which does not help yet
    }

    void why_a_paid_wage_is_corrected_has_a_sentence_for_each_reason()
    {
        Declaratie d = bouw::declaratie();
        d.soort = DeclaratieSoort::Correctie;
        d.status = DeclaratieStatus::HandmatigeControle;
        const auto zin = [&](QLatin1String waarom) {
            d.statusReden = QString(waarom);
            return redenDelen(d, {}).zin;
        };
        QVERIFY2(zin(loonvraag::achteraf).startsWith(u"De overeenkomst is veranderd"_s), qPrintable(zin(loonvraag::achteraf)));
        QVERIFY2(zin(loonvraag::afwezigAchteraf).startsWith(u"Na de betaling van dit maandloon is een afwezigheid gemeld of veranderd"_s), qPrintable(zin(loonvraag::afwezigAchteraf)));
        QVERIFY2(zin(loonvraag::budgetten).contains(u"meer dan één budget"_s), qPrintable(zin(loonvraag::budgetten)));
        QVERIFY2(zin(loonvraag::stopAchteraf).startsWith(u"Na de betaling van dit maandloon is een loonstop ingevoerd of veranderd"_s), qPrintable(zin(loonvraag::stopAchteraf)));
    }

    void the_list_of_controles_has_every_column()
    {
        const std::vector<ControleRij> rijen = controleLijst();
        QVERIFY(rijen.size() >= 54 + 72);
        for (const ControleRij& rij : rijen)
            QVERIFY2(!rij.ernst.isEmpty() && !rij.fase.isEmpty() && !rij.basis.isEmpty() && !rij.regel.isEmpty() && !rij.tekst.isEmpty(), qPrintable(rij.id));
    }
};

HOUSE_TEST(test_tekst, Tekst)
#include "test_tekst.moc"
