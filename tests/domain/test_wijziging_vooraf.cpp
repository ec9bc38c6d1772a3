#include "shared/domain/controle/evaluator.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include "tests/support/bouwers.h"
#include "tests/support/elk_blad.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

/// An agreement in force since January, looked at on 20 May 2025; policy of the verstrekker 3 % and one euro.
struct Dossier {
    ParameterTabel tabel = bouw::parameters();
    ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(tabel);
    Dossier()
    {
        feiten.vandaag = QDate(2025, 5, 20);
        feiten.versie.status = ZorgovereenkomstStatus::Lopend;
        feiten.zorgovereenkomst.versies = {feiten.versie};
        Wijzigingsbeleid b = wijzigingsbeleid(tabel, bouw::toekenning(), QDate(2025, 6, 1));
        b.bandbreedteHonderdsten = 300;
        b.bandbreedteBedrag = Bedrag{100};
        b.reiskostenToegestaan = true;
        feiten.beleid = {b};
    }
    Wijzigingsvooruitblik blik(WijzigingSoort soort, Partijrol wie = Partijrol::Budgethouder) const
    {
        for (const Wijzigingsvooruitblik& b : wijzigingVooruitblik(feiten, feiten.versie, wie)) {
            if (b.soort == soort)
                return b;
        }
        return {};
    }
};

QString woorden(const Wijzigingsvooruitblik& blik)
{
    QStringList uit;
    for (const Wijzigingsgeval& g : blik.gevallen)
        uit << u"%1 %2 %3"_s.arg(code(g.grond), g.handtekeningZorgverlener ? u"beiden"_s : u"een"_s, code(g.goedkeuring));
    return uit.join(u", "_s);
}

} // namespace

/// What stands under the seven ticks (ui 5.2).
class WijzigingVoorafTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_rate_says_up_and_down_and_travel_before_it_is_typed()
    {
        const Dossier d;
        QCOMPARE(woorden(d.blik(WijzigingSoort::Tarief)), u"tariefOmhoog een automatisch, tariefOmlaag beiden automatisch, reiskosten beiden automatisch"_s);
        QCOMPARE(d.blik(WijzigingSoort::Tarief).eersteDatum, QDate(2025, 4, 1)); // one month back, the first of a month
    }

    void the_first_day_is_one_that_the_checks_accept()
    {
        Dossier d;
        d.feiten.toekenningen->front().periode.van = QDate(2025, 6, 15);
        QCOMPARE(d.blik(WijzigingSoort::Tarief).eersteDatum, QDate(2025, 7, 1));
        QVERIFY(!d.blik(WijzigingSoort::Tarief).bezwaar);
        ZorgovereenkomstFeiten f = d.feiten;
        f.versie.inhoud.werkafspraken[0].tarief->honderdduizendsten += 1000;
        QCOMPARE(beoordeelWijziging(f, d.feiten.versie.inhoud, Partijrol::Budgethouder).eersteDatum, QDate(2025, 7, 1));
    }

    void what_has_not_begun_may_change_from_its_first_day_and_the_checks_say_the_same()
    {
        Dossier d;
        d.feiten.vandaag = QDate(2025, 11, 20);
        d.feiten.versie.status = ZorgovereenkomstStatus::Goedgekeurd;
        d.feiten.versie.inhoud.ingangsdatum = QDate(2025, 12, 1);
        d.feiten.zorgovereenkomst.versies = {d.feiten.versie};
        QCOMPARE(d.blik(WijzigingSoort::Tarief).eersteDatum, QDate(2025, 12, 1));
        QCOMPARE(d.blik(WijzigingSoort::OverigeAfspraken).eersteDatum, QDate(2025, 12, 1));
        ZorgovereenkomstFeiten f = d.feiten;
        f.wijziging = true;
        f.versie.volgnummer = 2;
        f.versie.status = ZorgovereenkomstStatus::Concept;
        f.versie.inhoud.werkafspraken[0].tarief->honderdduizendsten += 1000;
        const auto geweigerd = [&](QDate dag) {
            f.versie.inhoud.ingangsdatum = dag;
            for (const Bevinding& b : evaluate(f, 2).bevindingen) {
                if (b.path == u"inhoud/ingangsdatum"_s && b.ernst == Ernst::Weigeren)
                    return b.controle;
            }
            return QString();
        };
        QCOMPARE(geweigerd(QDate(2025, 12, 1)), QString());
        QCOMPARE(geweigerd(QDate(2026, 1, 1)), u"ZC-024"_s); // after the budget, which was the only day before
    }

    void where_no_day_is_accepted_the_reason_is_there()
    {
        Dossier d;
        d.feiten.vandaag = QDate(2025, 11, 20);
        d.feiten.versie.inhoud.ingangsdatum = QDate(2025, 12, 2); // the next first of a month is after the budget
        d.feiten.versie.inhoud.looptijd = Looptijd::Onbepaald;
        d.feiten.versie.inhoud.einddatum.reset();
        d.feiten.zorgovereenkomst.versies = {d.feiten.versie};
        const Wijzigingsvooruitblik blik = d.blik(WijzigingSoort::Tarief);
        QVERIFY2(!blik.eersteDatum.isValid(), qPrintable(blik.eersteDatum.toString(Qt::ISODate)));
        QVERIFY(blik.bezwaar && blik.bezwaar->controle == u"ZC-001"_s);
        ZorgovereenkomstFeiten f = d.feiten; // and what was really changed says the same
        f.wijziging = true;
        f.versie.volgnummer = 2;
        f.versie.inhoud.werkafspraken[0].tarief->honderdduizendsten += 1000;
        f.versie.inhoud.ingangsdatum = QDate(2026, 1, 1);
        const Wijzigingsoordeel oordeel = beoordeelWijziging(f, d.feiten.versie.inhoud, Partijrol::Budgethouder);
        QVERIFY(!oordeel.eersteDatum.isValid());
        QVERIFY(oordeel.bezwaar && oordeel.bezwaar->controle == u"ZC-001"_s);
        QVERIFY(d.blik(WijzigingSoort::Stoppen).eersteDatum.isValid());
        // A budget for the next year that the agreement does not name yet is no answer either.
        Toekenning volgend = bouw::toekenning();
        volgend.id = ToekenningId{77};
        volgend.periode = Periode::jaar(2026);
        d.feiten.toekenningen->push_back(volgend);
        QVERIFY(!d.blik(WijzigingSoort::Tarief).eersteDatum.isValid());
        QCOMPARE(d.blik(WijzigingSoort::Tarief).bezwaar->controle, u"ZC-024"_s);
    }

    void without_a_policy_a_person_looks_and_is_named()
    {
        Dossier d;
        d.feiten.beleid->front().bandbreedteBedrag.reset();
        const Wijzigingsvooruitblik blik = d.blik(WijzigingSoort::Tarief);
        QCOMPARE(blik.gevallen.front().goedkeuring, Goedkeuring::Nodig);
        QCOMPARE(blik.gevallen.front().goedkeurders.front().verstrekker, bouw::verstrekkerId);
    }

    void what_nobody_approves_says_so_and_hours_always_ask()
    {
        const Dossier d;
        QCOMPARE(woorden(d.blik(WijzigingSoort::Einddatum)), u"verlenging een geen, stoppen beiden geen"_s);
        QCOMPARE(woorden(d.blik(WijzigingSoort::OverigeAfspraken)), u"overigeAfspraken beiden geen"_s);
        QCOMPARE(woorden(d.blik(WijzigingSoort::Uren)), u"uren beiden nodig"_s);
        QCOMPARE(woorden(d.blik(WijzigingSoort::Zorgfuncties)), u"zorgfuncties beiden nodig"_s);
    }

    void the_tick_the_judgement_and_the_check_keep_to_the_policy_of_today()
    {
        Dossier d;
        d.feiten.beleid->front().maximumTerugwerkendeMaanden = 0; // as the server gathers it: what holds on 20 May
        QCOMPARE(d.blik(WijzigingSoort::Tarief).eersteDatum, QDate(2025, 5, 1));
        ZorgovereenkomstFeiten f = d.feiten;
        f.wijziging = true;
        f.versie.volgnummer = 2;
        f.versie.status = ZorgovereenkomstStatus::Concept;
        f.versie.inhoud.werkafspraken[0].tarief->honderdduizendsten += 1000;
        f.versie.inhoud.ingangsdatum = QDate(2025, 4, 1);
        QCOMPARE(beoordeelWijziging(f, d.feiten.versie.inhoud, Partijrol::Budgethouder).eersteDatum, QDate(2025, 5, 1));
        const std::vector<Bevinding> gevonden = evaluate(f, 2).bevindingen;
        QVERIFY(std::any_of(gevonden.begin(), gevonden.end(), [](const Bevinding& b) { return b.controle == u"ZC-025"_s && b.ernst == Ernst::Weigeren; }));
    }

    void what_a_check_parks_is_not_said_to_go_by_itself()
    {
        Dossier d;
        d.feiten.toezichtlijst = true; // ZC-069
        const Wijzigingsvooruitblik blik = d.blik(WijzigingSoort::OverigeAfspraken);
        QCOMPARE(blik.gevallen.front().goedkeuring, Goedkeuring::Nodig);
        QVERIFY(!blik.gevallen.front().goedkeurders.empty());
        ZorgovereenkomstFeiten f = d.feiten;
        f.versie.inhoud.overigeAfspraken = u"De hond blijft binnen."_s;
        QCOMPARE(beoordeelWijziging(f, d.feiten.versie.inhoud, Partijrol::Budgethouder).goedkeuring, Goedkeuring::Nodig);
    }

    void an_employee_who_is_ill_signs_for_a_notice_and_both_may_agree_on_a_last_day()
    {
        Dossier d;
        d.feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        d.feiten.versie.inhoud.looptijd = Looptijd::Onbepaald;
        d.feiten.versie.inhoud.einddatum.reset();
        d.feiten.zorgovereenkomst.versies = {d.feiten.versie};
        const auto verzuim = [&](std::vector<ZorgverlenerId> afwezig) { d.feiten.verzuim = Verzuimstand{true, std::move(afwezig)}; };
        verzuim({});
        QVERIFY(!d.blik(WijzigingSoort::Stoppen).gevallen.front().handtekeningZorgverlener);
        QCOMPARE(d.blik(WijzigingSoort::Stoppen).eersteDatum, QDate(2025, 6, 30)); // employment ends with the month
        verzuim({d.feiten.zorgverlener->id});
        const Wijzigingsvooruitblik ziek = d.blik(WijzigingSoort::Stoppen); // as the notice itself is refused
        QVERIFY(ziek.gevallen.front().handtekeningZorgverlener && !ziek.eersteDatum.isValid());
        QVERIFY(ziek.bezwaar && ziek.bezwaar->controle == u"ZC-058"_s);
        QVERIFY(!d.blik(WijzigingSoort::Stoppen, Partijrol::Zorgverlener).bezwaar);
        d.feiten.verzuim = Verzuimstand{false, {}}; // nobody to hold it for: a warning, and he gives notice alone
        QVERIFY(!d.blik(WijzigingSoort::Stoppen).bezwaar && !d.blik(WijzigingSoort::Stoppen).gevallen.front().handtekeningZorgverlener);
        QCOMPARE(woorden(d.blik(WijzigingSoort::Einddatum)), u"stoppen beiden geen"_s);
        QVERIFY(d.blik(WijzigingSoort::Einddatum).eersteDatum.isValid());
    }

    void stopping_gives_the_last_day_and_no_end_date_leaves_nothing_to_extend()
    {
        Dossier d;
        d.feiten.versie.inhoud.looptijd = Looptijd::Onbepaald;
        d.feiten.versie.inhoud.einddatum.reset();
        QCOMPARE(woorden(d.blik(WijzigingSoort::Einddatum)), u"stoppen beiden geen"_s);
        QCOMPARE(woorden(d.blik(WijzigingSoort::Stoppen)), u"stoppen een geen"_s);
        QCOMPARE(d.blik(WijzigingSoort::Stoppen).eersteDatum, QDate(2025, 6, 20)); // other models: one month from the day of notice
    }

    void stopping_is_of_the_version_that_notice_is_given_of()
    {
        Dossier d;
        ZorgovereenkomstVersie later = d.feiten.versie; // approved and still to begin, with another term
        later.volgnummer = 2;
        later.status = ZorgovereenkomstStatus::Goedgekeurd;
        later.inhoud.ingangsdatum = QDate(2025, 8, 1);
        later.inhoud.opzegtermijnMaanden = 3;
        d.feiten.zorgovereenkomst.versies.push_back(later);
        d.feiten.versie = later;
        QCOMPARE(d.blik(WijzigingSoort::Stoppen).eersteDatum, QDate(2025, 6, 20)); // the term of the one that runs
        const ParameterTabel leeg;
        d.feiten.parameters = &leeg;
        QCOMPARE(d.blik(WijzigingSoort::Stoppen).bezwaar->controle, u"ZC-057"_s); // no notice while the term is not known
        QVERIFY(!d.blik(WijzigingSoort::Stoppen).eersteDatum.isValid());
        d.feiten.parameters = &d.tabel;
        d.feiten.zorgovereenkomst.versies.front().status = ZorgovereenkomstStatus::Opgezegd;
        QVERIFY(d.blik(WijzigingSoort::Stoppen).gevallen.empty()); // notice was given already
    }

    void the_zorgverlener_signs_whatever_he_changes_himself_and_no_notice()
    {
        const Dossier d;
        for (const Wijzigingsvooruitblik& blik : wijzigingVooruitblik(d.feiten, d.feiten.versie, Partijrol::Zorgverlener)) {
            for (const Wijzigingsgeval& geval : blik.gevallen)
                QCOMPARE(geval.handtekeningZorgverlener, blik.soort != WijzigingSoort::Stoppen);
        }
    }

    void without_the_budget_a_raise_is_not_known_yet()
    {
        Dossier d;
        d.feiten.saldo.reset();
        QCOMPARE(d.blik(WijzigingSoort::Tarief).gevallen.front().goedkeuring, Goedkeuring::NogNiet);
    }

    void a_raise_waits_for_approval_when_the_months_before_it_do_not_fit()
    {
        Dossier d;
        d.feiten.wijziging = true;
        d.feiten.geboekt = std::vector{GeboekteZorg{d.feiten.zorgovereenkomst.id, {QDate(2025, 1, 1), QDate(2025, 4, 30)}}};
        d.feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{920'000}; // seven months, not the eight from May on
        QCOMPARE(d.blik(WijzigingSoort::Tarief).gevallen.front().goedkeuring, Goedkeuring::Nodig);
        d.feiten.geboekt->push_back({d.feiten.zorgovereenkomst.id, Periode::maand(2025, 5)});
        QCOMPARE(d.blik(WijzigingSoort::Tarief).gevallen.front().goedkeuring, Goedkeuring::Automatisch);
    }

    void what_is_not_known_of_a_wage_makes_a_raise_not_known_unless_the_budget_is_too_small_anyway()
    {
        Dossier d;
        Zorgovereenkomst andere = bouw::zorgovereenkomst();
        andere.id = ZorgovereenkomstId{44};
        andere.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        andere.versies[0].inhoud.salarisadministratie = true; // nobody knows the costs of an employer
        d.feiten.andereZorgovereenkomsten = {andere};
        QCOMPARE(d.blik(WijzigingSoort::Tarief).gevallen.front().goedkeuring, Goedkeuring::NogNiet);
        d.feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{100};
        QCOMPARE(d.blik(WijzigingSoort::Tarief).gevallen.front().goedkeuring, Goedkeuring::Nodig);
        // The vakantiegeld of the agreement itself.
        Dossier eigen;
        std::vector<ParameterWaarde> rijen = eigen.tabel.rijen();
        std::erase_if(rijen, [](const ParameterWaarde& r) { return r.key == u"vakantiegeldPercentage"_s; });
        const ParameterTabel zonder(rijen);
        eigen.feiten.parameters = &zonder;
        eigen.feiten.versie.inhoud.vakantiegeldInbegrepen = false;
        QCOMPARE(eigen.blik(WijzigingSoort::Tarief).gevallen.front().goedkeuring, Goedkeuring::NogNiet);
    }

    void every_field_stands_under_the_tick_that_its_change_falls_under()
    {
        Dossier d;
        const ZorgovereenkomstInhoud oud = d.feiten.versie.inhoud;
        int gezien = 0;
        test::elkBlad(d.feiten.versie.inhoud, [&] {
            for (const Wijzigingsregel& regel : beoordeelWijziging(d.feiten, oud, Partijrol::Budgethouder).regels) {
                for (const FieldPath& veld : regel.velden) {
                    const WijzigingSoort hoort = regel.soort == WijzigingSoort::Stoppen ? WijzigingSoort::Einddatum : regel.soort;
                    QVERIFY2(soortVanVeld(veld) == hoort, qPrintable(veld));
                    ++gezien;
                }
            }
        });
        QVERIFY(gezien > 30);
        QVERIFY(!soortVanVeld(u"inhoud/ingangsdatum"_s));
        QVERIFY(!soortVanVeld(u"inhoud/soort"_s));
        QVERIFY(!soortVanVeld(u"zorgverlener"_s));
    }

    void a_change_that_was_given_up_does_not_speak_for_the_agreement()
    {
        Zorgovereenkomst z = bouw::zorgovereenkomst(ZorgovereenkomstStatus::Lopend);
        ZorgovereenkomstVersie tweede = z.versies.front();
        tweede.volgnummer = 2;
        tweede.status = ZorgovereenkomstStatus::Ingetrokken;
        z.versies.push_back(tweede);
        QCOMPARE(huidigeVersie(z)->volgnummer, 1);
        z.versies.back().status = ZorgovereenkomstStatus::Concept;
        QCOMPARE(huidigeVersie(z)->volgnummer, 2);
        z.versies.erase(z.versies.begin());
        z.versies.back().status = ZorgovereenkomstStatus::Vervallen;
        QCOMPARE(huidigeVersie(z)->volgnummer, 2);
        z.versies.clear();
        QVERIFY(!huidigeVersie(z));
    }

    void what_runs_is_told_beside_the_version_that_speaks_for_the_agreement()
    {
        using enum ZorgovereenkomstStatus;
        const QDate dag(2025, 11, 20);
        Zorgovereenkomst z = bouw::zorgovereenkomst(Lopend);
        QVERIFY(!staatErnaast(z, dag)); // there is one state to tell
        ZorgovereenkomstVersie tweede = z.versies.front();
        tweede.volgnummer = 2;
        tweede.inhoud.ingangsdatum = QDate(2025, 12, 1);
        z.versies.push_back(tweede);
        for (const ZorgovereenkomstStatus open : {Concept, Gedeeld, InBeoordeling, Afgekeurd, Goedgekeurd}) {
            z.versies[1].status = open;
            const ZorgovereenkomstVersie* staat = staatErnaast(z, dag);
            QVERIFY2(staat && staat->volgnummer == 1, qPrintable(code(open)));
        }
        z.versies[0].geldigTot = QDate(2025, 11, 30);
        QVERIFY(!staatErnaast(z, QDate(2025, 12, 1))); // from its first day the change is what runs
        z.versies[1].status = Ingetrokken;
        QVERIFY(!staatErnaast(z, dag)); // a change that was given up is not told
        z.versies[0] = z.versies[1];
        z.versies[0].volgnummer = 1;
        z.versies[0].status = Goedgekeurd;
        z.versies[0].geldigTot.reset();
        z.versies[1].status = Concept;
        QCOMPARE(staatErnaast(z, dag)->volgnummer, 1); // what is approved and has not begun
    }
};

HOUSE_TEST(test_wijziging_vooraf, WijzigingVoorafTest)
#include "test_wijziging_vooraf.moc"
