#include "shared/domain/zorgovereenkomst/veldregels.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <functional>

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

/// Table 5.2 of the domain, field by field: arbeidsovereenkomst, opdracht, familie, zorginstelling, vervoer.
constexpr std::pair<const char*, const char*> tabel[] = {
    {"budgethouder/naam", "RRRRR"},
    {"budgethouder/bsn", "RRRRR"},
    {"budgethouder/klantnummer", "OOOOO"},
    {"budgethouder/telefoon2", "OOOOO"},
    {"inhoud/vertegenwoordiger", "CCCCC"},
    {"inhoud/toekenningen", "RRRRR"},
    {"zorgverlener/geboortedatum", "RRR-C"},
    {"zorgverlener/bsn", "RCR-C"},
    {"inhoud/relatie", "RRR-R"},
    {"inhoud/familieband", "CCR-C"},
    {"zorgverlener/kvkNummer", "-C-RC"},
    {"zorgverlener/agbCode", "-C-RC"},
    {"zorgverlener/bigNummer", "OOO--"},
    {"inhoud/tekenbevoegde", "---RC"},
    {"inhoud/wooninitiatief", "---R-"},
    {"zorgverlener/iban", "RRRRR"},
    {"zorgverlener/bic", "CCCCC"},
    {"inhoud/eigenContractnummer", "-O-OO"},
    {"inhoud/ingangsdatum", "RRRRR"},
    {"inhoud/looptijd", "RRRRR"},
    {"inhoud/aanzeggingVooraf", "C----"},
    {"inhoud/proeftijdMaanden", "C----"},
    {"inhoud/vasteUren", "RRROO"},
    {"inhoud/minutenPerWeek", "RRROO"},
    {"inhoud/werkafspraken", "RRRRR"},
    {"inhoud/werkafspraken/*/afwijkendeTarieven", "OOOOO"},
    {"inhoud/tarievenlijst", "-O-OO"},
    {"inhoud/vakantiegeldInbegrepen", "RCR--"},
    {"inhoud/reiskosten", "OOO-O"},
    {"inhoud/salarisadministratie", "CCC--"},
    {"inhoud/identiteitsbewijs/voorkant", "CCC--"},
    {"inhoud/loonheffingskorting", "CCC--"},
    {"inhoud/opzegtermijnMaanden", "RRRRR"},
    {"inhoud/werkafspraken/*/zorgbeschrijving", "RRRRR"},
    {"inhoud/declaratieritme", "OOOOO"},
    {"inhoud/overigeAfspraken", "OOOOO"},
    {"inhoud/modelversie", "AAAAA"},
    {"handtekeningen", "RRRRR"},
};

QString letters(const Veldregel& regel)
{
    QString uit;
    for (const Veldeis eis : regel.eis)
        uit += QLatin1Char("-ORCA"[int(eis)]);
    return uit;
}

using I = ZorgovereenkomstInhoud;
using Z = Zorgverlener;
using S = ZorgovereenkomstSoort;
using V = Veldstand;
using Maak = std::function<void(I&, Z&)>;

void rij(const char* naam, const char* veld, V verwacht, Maak maak) { QTest::newRow(naam) << QString::fromLatin1(veld) << std::move(maak) << verwacht; }
void dienst(I& i, Z&) { i.soort = S::Arbeidsovereenkomst; }
void instelling(I& i, Z& z)
{
    i.soort = S::Zorginstelling;
    z = bouw::zorginstelling();
}
/// An employment contract of so many months.
Maak maanden(int n)
{
    return [n](I& i, Z&) {
        i.soort = S::Arbeidsovereenkomst;
        i.einddatum = i.ingangsdatum.addMonths(n).addDays(-1);
    };
}

/// Who takes part.
void partijRijen()
{
    rij("bsn of a person", "zorgverlener/bsn", V::Verplicht, [](I&, Z&) {});
    rij("no bsn of a zzp", "zorgverlener/bsn", V::Geen, [](I&, Z& z) { z = bouw::zzpZorgverlener(); });
    rij("kvk of a zzp", "zorgverlener/kvkNummer", V::Verplicht, [](I&, Z& z) { z = bouw::zzpZorgverlener(); });
    rij("no kvk of a person", "zorgverlener/kvkNummer", V::Geen, [](I&, Z&) {});
    rij("no birth date of an organisation", "zorgverlener/geboortedatum", V::Geen, instelling);
    rij("driver who is a person", "zorgverlener/geboortedatum", V::Verplicht, [](I& i, Z&) { i.soort = S::Vervoer; });
    rij("taxi firm has a signatory", "inhoud/tekenbevoegde", V::Verplicht, [](I& i, Z& z) { i.soort = S::Vervoer, z = bouw::zorginstelling(); });
    rij("driver has none", "inhoud/tekenbevoegde", V::Geen, [](I& i, Z&) { i.soort = S::Vervoer; });
    rij("dutch account", "zorgverlener/bic", V::Geen, [](I&, Z&) {});
    rij("german account", "zorgverlener/bic", V::Geen, [](I&, Z& z) { z.iban = Iban::parse(u"DE89370400440532013000"); });
    rij("swiss account", "zorgverlener/bic", V::Verplicht, [](I&, Z& z) { z.iban = Iban::parse(u"CH9300762011623852957"); });
}

/// When and how is worked.
void werkRijen()
{
    rij("end of a fixed term", "inhoud/einddatum", V::Verplicht, [](I&, Z&) {});
    rij("no end of a permanent one", "inhoud/einddatum", V::Geen, [](I& i, Z&) { i.looptijd = Looptijd::Onbepaald; });
    rij("a replacement may have an end", "inhoud/einddatum", V::Optioneel, [](I& i, Z&) { i.looptijd = Looptijd::Vervanging; });
    rij("who is replaced", "inhoud/vervangt", V::Verplicht, [](I& i, Z&) { i.looptijd = Looptijd::Vervanging; });
    rij("nobody is replaced", "inhoud/vervangt", V::Geen, [](I&, Z&) {});
    rij("notice in advance from six months", "inhoud/aanzeggingVooraf", V::Optioneel, maanden(6));
    rij("no notice in advance before", "inhoud/aanzeggingVooraf", V::Geen, maanden(5));
    rij("no trial period in six months", "inhoud/proeftijdMaanden", V::Geen, maanden(6));
    rij("trial period in seven months", "inhoud/proeftijdMaanden", V::Optioneel, maanden(7));
    rij("no trial period for an opdracht", "inhoud/proeftijdMaanden", V::Geen, [](I&, Z&) {});
    rij("days of irregular work", "inhoud/dagenPerWeek", V::Verplicht, [](I& i, Z&) { i.soort = S::Arbeidsovereenkomst, i.vasteUren = false; });
    for (const S soort : {S::OvereenkomstVanOpdracht, S::Familie})
        rij(qPrintable(QStringLiteral("days of irregular work of ") + code(soort)), "inhoud/dagenPerWeek", V::Verplicht, [soort](I& i, Z&) { i.soort = soort, i.vasteUren = false; });
    rij("days of a driver", "inhoud/dagenPerWeek", V::Optioneel, [](I& i, Z&) { i.soort = S::Vervoer, i.vasteUren = false; });
    rij("days wait for the question whether they are fixed", "inhoud/dagenPerWeek", V::Geen, [](I& i, Z&) { i.soort = S::Arbeidsovereenkomst, i.vasteUren.reset(); });
    rij("days follow from the schedule", "inhoud/dagenPerWeek", V::Geen, dienst);
    rij("schedule", "inhoud/rooster", V::Verplicht, [](I&, Z&) {});
    rij("schedule of an organisation", "inhoud/rooster", V::Optioneel, instelling);
}

/// What is paid.
void loonRijen()
{
    rij("rate", "inhoud/werkafspraken/0/tarief", V::Verplicht, [](I&, Z&) {});
    rij("no rate with a monthly wage", "inhoud/werkafspraken/0/tarief", V::Geen, [](I& i, Z&) { i.loonsoort = Loonsoort::Maandloon; });
    rij("monthly wage", "inhoud/maandloon", V::Verplicht, [](I& i, Z&) { i.loonsoort = Loonsoort::Maandloon; });
    rij("split of one rate", "inhoud/werkafspraken/0/verdeelsleutel", V::Optioneel, [](I& i, Z&) { i.werkafspraken[1].tarief = i.werkafspraken[0].tarief; });
    rij("no split of two rates", "inhoud/werkafspraken/0/verdeelsleutel", V::Geen, [](I&, Z&) {});
    rij("holiday allowance of a person", "inhoud/vakantiegeldInbegrepen", V::Verplicht, [](I&, Z&) {});
    rij("no holiday allowance of an entrepreneur", "inhoud/vakantiegeldInbegrepen", V::Geen, [](I&, Z& z) { z = bouw::zzpZorgverlener(); });
    rij("leave hours of an employee", "inhoud/vakantieUrenInbegrepen", V::Verplicht, dienst);
    rij("price of a kilometer", "inhoud/reiskostenTarief", V::Verplicht, [](I&, Z&) {});
    rij("distance may stay open", "inhoud/reiskostenKilometer", V::Optioneel, [](I&, Z&) {});
    rij("distance of a fixed amount", "inhoud/reiskostenKilometer", V::Verplicht, [](I& i, Z&) { i.reiskosten = ReiskostenSoort::VastPerMaand; });
    rij("days of a fixed amount", "inhoud/reiskostenDagenPerWeek", V::Verplicht, [](I& i, Z&) { i.reiskosten = ReiskostenSoort::VastPerMaand; });
    rij("no price of public transport", "inhoud/reiskostenTarief", V::Geen, [](I& i, Z&) { i.reiskosten = ReiskostenSoort::OpenbaarVervoer; });
    rij("payroll of a person", "inhoud/salarisadministratie", V::Optioneel, [](I&, Z&) {});
    rij("no payroll of an entrepreneur", "inhoud/salarisadministratie", V::Geen, [](I&, Z& z) { z = bouw::zzpZorgverlener(); });
    rij("identity document with payroll", "inhoud/identiteitsbewijs/voorkant", V::Verplicht, [](I& i, Z&) { i.salarisadministratie = true; });
    rij("none without payroll", "inhoud/identiteitsbewijs/voorkant", V::Geen, [](I&, Z&) {});
    rij("start of the tax credit", "inhoud/loonheffingskortingVanaf", V::Verplicht, [](I& i, Z&) { i.salarisadministratie = true, i.loonheffingskorting = true; });
    rij("no start without tax credit", "inhoud/loonheffingskortingVanaf", V::Geen, [](I& i, Z&) { i.salarisadministratie = true, i.loonheffingskorting = false; });
    rij("relation of a family agreement", "inhoud/familieband", V::Verplicht, [](I& i, Z&) { i.soort = S::Familie; });
    rij("no relation of a stranger", "inhoud/familieband", V::Geen, [](I&, Z&) {});
    rij("brother in service answers too", "inhoud/antwoorden/geeftLeiding", V::Verplicht, [](I& i, Z&) { i.soort = S::Arbeidsovereenkomst, i.relatie = Familierelatie::TweedeGraad; });
    rij("partner on commission answers too", "inhoud/antwoorden/geeftLeiding", V::Verplicht, [](I& i, Z&) { i.relatie = Familierelatie::Partner; });
    rij("partner with KvK need not", "inhoud/antwoorden/geeftLeiding", V::Optioneel, [](I& i, Z& z) { i.relatie = Familierelatie::Partner, z = bouw::zzpZorgverlener(); });
    rij("stranger on commission answers", "inhoud/antwoorden/geeftLeiding", V::Verplicht, [](I&, Z&) {});
    rij("stranger under direction says who does the work", "inhoud/antwoorden/doetZelf", V::Verplicht, [](I& i, Z&) { i.antwoorden.geeftLeiding = true; });
    rij("stranger who is free need not", "inhoud/antwoorden/doetZelf", V::Optioneel, [](I& i, Z&) { i.antwoorden.geeftLeiding = false; });
    rij("entrepreneur on commission need not", "inhoud/antwoorden/geeftLeiding", V::Optioneel, [](I&, Z& z) { z = bouw::zzpZorgverlener(); });
    rij("representative is taken over", "inhoud/vertegenwoordiger", V::Automatisch, [](I& i, Z&) { i.vertegenwoordiger.emplace(); });
}

} // namespace

class VeldregelsTest : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = bouw::parameters();

    Veldstand stand(const char* veld, const ZorgovereenkomstInhoud& inhoud, const Zorgverlener& zorgverlener = bouw::zorgverlener()) const
    {
        return veldstand(QString::fromLatin1(veld), {inhoud, m_tabel, &zorgverlener, nullptr});
    }

private Q_SLOTS:
    void the_cells_are_those_of_the_domain_file()
    {
        for (const auto& [veld, cellen] : tabel) {
            const Veldregel* regel = findVeldregel(QString::fromLatin1(veld));
            QVERIFY2(regel, veld);
            QVERIFY2(letters(*regel) == QLatin1String(cellen), veld);
        }
    }

    void every_rule_can_say_whether_it_is_filled_in_and_every_condition_is_there()
    {
        QSet<QString> gezien;
        for (const Veldregel& regel : veldregels()) {
            QVERIFY2(regel.ingevuld, regel.veld.data());
            QVERIFY2(!regel.bron.isEmpty(), regel.veld.data());
            QCOMPARE(letters(regel).contains(u'C'), regel.voorwaarde != nullptr);
            QVERIFY2(!gezien.contains(QString(regel.veld)), regel.veld.data());
            gezien.insert(QString(regel.veld));
        }
    }

    void an_index_in_a_path_finds_the_rule_of_the_list()
    {
        QCOMPARE(findVeldregel(u"inhoud/werkafspraken/3/tarief")->veld, "inhoud/werkafspraken/*/tarief"_L1);
        QCOMPARE(findVeldregel(u"inhoud/werkafspraken")->veld, "inhoud/werkafspraken"_L1);
        QVERIFY(!findVeldregel(u"inhoud/kleur"));
        QVERIFY(!findVeldregel(u""));
        QCOMPARE(stand("inhoud/kleur", {}), Veldstand::Geen);
    }

    void a_condition_is_worked_out_for_the_content_data()
    {
        QTest::addColumn<QString>("veld");
        QTest::addColumn<Maak>("maak");
        QTest::addColumn<Veldstand>("verwacht");
        partijRijen();
        werkRijen();
        loonRijen();
    }
    void a_condition_is_worked_out_for_the_content()
    {
        QFETCH(QString, veld);
        QFETCH(Maak, maak);
        ZorgovereenkomstInhoud inhoud = bouw::inhoud();
        Zorgverlener zorgverlener = bouw::zorgverlener();
        maak(inhoud, zorgverlener);
        QTEST(veldstand(veld, {inhoud, m_tabel, &zorgverlener, nullptr}), "verwacht");
    }

    void whether_the_days_are_fixed_is_asked_until_somebody_says_so()
    {
        using S = ZorgovereenkomstSoort;
        ZorgovereenkomstInhoud inhoud = bouw::inhoud();
        const Zorgverlener zorgverlener = bouw::zorgverlener();
        const auto mist = [&](const char* veld) {
            const auto lijst = ontbrekendeVelden({inhoud, m_tabel, &zorgverlener, nullptr});
            return std::find(lijst.begin(), lijst.end(), QLatin1String(veld)) != lijst.end();
        };
        for (const S soort : {S::Arbeidsovereenkomst, S::OvereenkomstVanOpdracht, S::Familie, S::Zorginstelling, S::Vervoer}) {
            inhoud.soort = soort;
            inhoud.vasteUren.reset();
            QCOMPARE(mist("inhoud/vasteUren"), soort != S::Zorginstelling && soort != S::Vervoer);
            QVERIFY(!mist("inhoud/rooster") && !mist("inhoud/dagenPerWeek")); // what follows from the answer waits for it
            for (const bool vast : {true, false}) {
                inhoud.vasteUren = vast;
                QVERIFY(!mist("inhoud/vasteUren"));
                QCOMPARE(mist("inhoud/dagenPerWeek"), !vast && vraagtWerkdagen(soort));
            }
        }
    }

    void what_is_required_and_empty_is_listed()
    {
        ZorgovereenkomstInhoud inhoud = bouw::inhoud();
        const Zorgverlener zorgverlener = bouw::zorgverlener();
        Budgethouder budgethouder = bouw::budgethouder();
        const auto mist = [&] { return ontbrekendeVelden({inhoud, m_tabel, &zorgverlener, &budgethouder}); };
        const auto heeft = [&](const char* veld) {
            const auto lijst = mist();
            return std::find(lijst.begin(), lijst.end(), QLatin1String(veld)) != lijst.end();
        };
        QVERIFY(heeft("budgethouder/telefoon"));
        budgethouder.telefoon = u"0600001000"_s;
        QVERIFY(!heeft("budgethouder/telefoon"));
        QVERIFY(!heeft("inhoud/werkafspraken/*/tarief"));
        inhoud.werkafspraken[1].tarief.reset();
        QVERIFY(heeft("inhoud/werkafspraken/*/tarief"));
        inhoud.einddatum.reset();
        QVERIFY(heeft("inhoud/einddatum"));
        inhoud.looptijd = Looptijd::Onbepaald;
        QVERIFY(!heeft("inhoud/einddatum"));
        // Before anyone was chosen the questions are those to a private person.
        const auto zonder = ontbrekendeVelden({inhoud, m_tabel, nullptr, nullptr});
        QVERIFY(std::find(zonder.begin(), zonder.end(), "zorgverlener/bsn"_L1) != zonder.end());
        QVERIFY(std::find(zonder.begin(), zonder.end(), "zorgverlener/kvkNummer"_L1) == zonder.end());
    }
};

HOUSE_TEST(test_veldregels, VeldregelsTest)
#include "test_veldregels.moc"
