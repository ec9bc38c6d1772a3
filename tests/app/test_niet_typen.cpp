#include "server/app/content_hash.h"
#include "server/app/niet_typen.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

namespace {

template<class T>
Outcome<T> systeem(AppFixture& f, const std::function<Outcome<T>(app::Werk&)>& werk)
{
    return f.application->write<T>(app::Aanroeper(), werk);
}

Zorgovereenkomst nu(AppFixture& f, ZorgovereenkomstId id)
{
    return *systeem<Zorgovereenkomst>(f, [&](app::Werk& werk) { return app::gevonden(werk.unit.zorgovereenkomsten().find(id)); });
}

ToekenningId volgendJaar(AppFixture& f)
{
    Toekenning t = f.world.een.toekenning;
    t.toekenningsnummer = QStringLiteral("T-2026-1");
    t.periode = Periode::jaar(2026);
    return systeem<Toekenning>(f, [&](app::Werk& werk) { return werk.unit.toekenningen().insert(t); })->id;
}

} // namespace

/// What spares typing.
class TestNietTypen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void last_years_agreement_that_still_runs_becomes_a_change_with_its_dates_and_budget_moved()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const ToekenningId nieuwBudget = volgendJaar(f);
        HOUSE_VALUE(kopie, f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, {}); }));
        QCOMPARE(kopie.zorgovereenkomst.id, record.id);
        QCOMPARE(kopie.volgnummer, 2);
        const ZorgovereenkomstInhoud& inhoud = kopie.zorgovereenkomst.versies.back().inhoud;
        QCOMPARE(inhoud.ingangsdatum, QDate(2026, 1, 1));
        QCOMPARE(inhoud.toekenningen, std::vector{nieuwBudget});
        QVERIFY(std::find(kopie.verschillen.begin(), kopie.verschillen.end(), QStringLiteral("inhoud/ingangsdatum")) != kopie.verschillen.end());
        HOUSE_PROBLEM(f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, {}); }), "openVersie");
        HOUSE_PROBLEM(f.write<app::Kopie>(f.world.een.zorgverlenerAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, {}); }), "nietToegestaan");
        HOUSE_PROBLEM(f.write<app::Kopie>(f.world.twee.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, {}); }), "nietGevonden");
    }

    void last_years_agreement_that_ended_becomes_a_new_one()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(month.fire(f.world.een.medewerkerAccount, record, 1, {G::Beeindigen, QStringLiteral("pgb stopt"), {}, practiceDay()}).ok());
        HOUSE_VALUE(kopie, f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, QDate(2025, 12, 1)); }));
        QVERIFY(kopie.zorgovereenkomst.id != record.id && kopie.volgnummer == 1 && kopie.zorgovereenkomst.zorgverlener == record.zorgverlener);
        QCOMPARE(kopie.zorgovereenkomst.versies[0].inhoud.ingangsdatum, QDate(2025, 12, 1));
        QCOMPARE(kopie.zorgovereenkomst.versies[0].status, S::Concept);
        HOUSE_PROBLEM(f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, QDate(2025, 1, 1)); }),
                      "datumOngeldig");
        HOUSE_PROBLEM(f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, QDate(2025, 12, 2)); }),
                      "eersteVanMaand");
        // 6.2: no second one while the first is being drawn up.
        HOUSE_PROBLEM(f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, QDate(2025, 12, 1)); }),
                      "openVersie");
        HOUSE_PROBLEM(month.draft(), "openVersie");
    }

    void a_new_agreement_with_a_known_zorgverlener_can_be_made_a_change()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(loopt, month.running());
        HOUSE_VALUE(nieuw, month.draft());
        ZorgovereenkomstInhoud inhoud = nieuw.versies[0].inhoud;
        inhoud.werkafspraken[0].tarief = Tarief::fromCenten(4200);
        HOUSE_VALUE(saved, f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, nieuw.id, 1, nieuw.versies[0].rijversie, {}, inhoud);
        }));
        QVERIFY(saved.versie.rijversie > 0);
        const auto maak = [&](const Gebruiker& wie, ZorgovereenkomstId id) { return f.write<app::Kopie>(wie, [&](app::Werk& werk) { return app::maakWijziging(werk, id); }); };
        HOUSE_PROBLEM(maak(f.world.twee.budgethouderAccount, nieuw.id), "nietGevonden");
        HOUSE_PROBLEM(maak(f.world.een.zorgverlenerAccount, nieuw.id), "nietGevonden");
        HOUSE_PROBLEM(maak(f.world.een.budgethouderAccount, loopt.id), "geenGeldendeVersie");
        HOUSE_VALUE(kopie, maak(f.world.een.vertegenwoordigerAccount, nieuw.id));
        QVERIFY(kopie.zorgovereenkomst.id == loopt.id && kopie.volgnummer == 2);
        QCOMPARE(kopie.verschillen, std::vector<FieldPath>{QStringLiteral("inhoud/werkafspraken/0/tarief")});
        QCOMPARE(nu(f, nieuw.id).versies[0].status, S::Ingetrokken);
        QCOMPARE(nu(f, loopt.id).versies[1].inhoud.ingangsdatum, QDate(2025, 12, 1));
    }

    void a_monthly_wage_goes_along_by_a_percentage_and_says_why_not_by_cents()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(systeem<ZorgovereenkomstVersie>(f, [&](app::Werk& werk) -> Outcome<ZorgovereenkomstVersie> {
                    PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
                    ZorgovereenkomstVersie v = nu.versies.back();
                    v.inhoud.loonsoort = Loonsoort::Maandloon;
                    v.inhoud.maandloon = Bedrag{200'000};
                    return werk.unit.zorgovereenkomsten().updateVersie(v);
                }).ok());
        const auto kijk = [&](const Verhoging& v) {
            return f.read<app::CentenRegel>(f.world.een.vertegenwoordigerAccount, [&](app::Werk& werk) { return app::centenVoorbeeld(werk, record.id, v, QDate(2025, 12, 1)); });
        };
        HOUSE_VALUE(procent, kijk({200, {}}));
        QVERIFY2(procent.probleem.isEmpty(), qPrintable(procent.probleem));
        QVERIFY(procent.tarieven.empty() && procent.maandloonOud == Bedrag{200'000} && procent.maandloonNieuw == Bedrag{204'000});
        QVERIFY(procent.perJaar > Bedrag());
        HOUSE_VALUE(centen, kijk({{}, Bedrag{1}}));
        QCOMPARE(centen.probleem, QStringLiteral("centenNietBijMaandloon"));
        const auto kopie = [&](const Verhoging& v) {
            return f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, QDate(2026, 1, 1), v); });
        };
        HOUSE_PROBLEM(kopie({{}, Bedrag{1}}), "centenNietBijMaandloon");
        HOUSE_VALUE(hoger, kopie({200, {}}));
        QCOMPARE(hoger.zorgovereenkomst.versies.back().inhoud.maandloon, std::optional(Bedrag{204'000}));
    }

    void a_round_shows_each_row_before_it_does_anything()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto kijk = [&](const Gebruiker& wie, const Verhoging& v) {
            return f.read<app::CentenRegel>(wie, [&](app::Werk& werk) { return app::centenVoorbeeld(werk, record.id, v, QDate(2025, 12, 1)); });
        };
        HOUSE_VALUE(regel, kijk(f.world.een.vertegenwoordigerAccount, {{}, Bedrag{1}}));
        QVERIFY(regel.probleem.isEmpty() && regel.tarieven.size() == 1);
        HOUSE_VALUE(niets, kijk(f.world.een.vertegenwoordigerAccount, {{}, Bedrag{-100'000}})); // a thousand euro off a rate of forty
        QCOMPARE(niets.probleem, QStringLiteral("tariefWordtNul"));
        QCOMPARE(regel.tarieven[0].oud, Tarief::fromCenten(4000));
        QCOMPARE(regel.tarieven[0].nieuw, Tarief::fromCenten(4001));
        QCOMPARE(regel.perJaar, Bedrag{522}); // ten hours a week, a cent each, 365 days
        QVERIFY(regel.oordeel && regel.oordeel->goedkeuring == Goedkeuring::Nodig && !regel.oordeel->handtekeningZorgverlener);
        HOUSE_VALUE(teHoog, kijk(f.world.een.vertegenwoordigerAccount, {{}, Bedrag{9000}}));
        QVERIFY(std::any_of(teHoog.bevindingen.begin(), teHoog.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("ZC-039"); }));
        HOUSE_VALUE(ander, kijk(f.world.een.vertegenwoordigerAccount, {{}, Bedrag{1}, QStringLiteral("WLZ-HH")}));
        QCOMPARE(ander.probleem, QStringLiteral("nietsTeWijzigen"));
        HOUSE_VALUE(zorg, kijk(f.world.een.zorgverlenerAccount, {{}, Bedrag{1}}));
        QVERIFY(zorg.oordeel->goedkeuring == Goedkeuring::NogNiet); // nothing of the budget
        HOUSE_PROBLEM(kijk(f.world.twee.vertegenwoordigerAccount, {{}, Bedrag{1}}), "nietGevonden");
        HOUSE_PROBLEM(kijk(f.world.een.vertegenwoordigerAccount, {100, Bedrag{1}}), "veldBereik");
        QCOMPARE(nu(f, record.id).versies.size(), size_t(1));
    }

    void a_row_of_a_round_is_a_draft_for_the_one_side_and_an_offer_of_the_other()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto doe = [&](const Gebruiker& wie, int dag) {
            return f.write<ZorgovereenkomstVersie>(wie, [&](app::Werk& werk) { return app::centenWijziging(werk, record.id, {{}, Bedrag{1}}, QDate(2025, 12, dag)); });
        };
        HOUSE_PROBLEM(doe(f.world.een.vertegenwoordigerAccount, 15), "geweigerd"); // not on the first of a month (ZC-026)
        QCOMPARE(nu(f, record.id).versies.size(), size_t(1));                      // and nothing of it is left
        HOUSE_VALUE(aangeboden, doe(f.world.een.zorgverlenerAccount, 1));
        QVERIFY(aangeboden.status == S::Teruggestuurd && aangeboden.opgesteldDoor == Partijrol::Zorgverlener);
        HOUSE_PROBLEM(doe(f.world.een.vertegenwoordigerAccount, 1), "openVersie");
        HOUSE_PROBLEM(doe(f.world.twee.vertegenwoordigerAccount, 1), "nietGevonden");
    }

    void a_lower_rate_goes_to_the_zorgverlener_at_once()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(gedeeld, f.write<ZorgovereenkomstVersie>(f.world.een.vertegenwoordigerAccount, [&](app::Werk& werk) {
            return app::centenWijziging(werk, record.id, {{}, Bedrag{-1}}, QDate(2025, 12, 1));
        }));
        QVERIFY(gedeeld.status == S::Gedeeld && gedeeld.inhoud.werkafspraken[0].tarief == Tarief::fromCenten(3999));
    }

    void a_copy_takes_the_raise_along()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto kopieer = [&](const Verhoging& v) {
            return f.write<app::Kopie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::kopieVanVorigJaar(werk, record.id, {}, v); });
        };
        HOUSE_PROBLEM(kopieer({100, Bedrag{1}}), "veldBereik");
        HOUSE_VALUE(kopie, kopieer({250, {}}));
        QCOMPARE(kopie.zorgovereenkomst.versies.back().inhoud.werkafspraken[0].tarief, Tarief::fromCenten(4100));
        QVERIFY(std::find(kopie.verschillen.begin(), kopie.verschillen.end(), QStringLiteral("inhoud/werkafspraken/0/tarief")) != kopie.verschillen.end());
    }

    void a_round_of_signatures_takes_only_what_its_signer_looked_at()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(versie, f.write<ZorgovereenkomstVersie>(f.world.een.vertegenwoordigerAccount, [&](app::Werk& werk) {
            return app::centenWijziging(werk, record.id, {{}, Bedrag{1}}, QDate(2025, 12, 1));
        }));
        const auto teken = [&] {
            const qint64 rijversie = nu(f, record.id).versies[1].rijversie;
            return f.write<app::VersieAfloop>(f.world.een.vertegenwoordigerAccount,
                                              [&](app::Werk& werk) { return app::ondertekenInRonde(werk, record.id, 2, rijversie); });
        };
        const auto kijk = [&](const Gebruiker& wie, const QByteArray& hash) {
            return f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
                PGB_CHECK(app::bekijk(werk, record.id, 2, hash));
                return true;
            });
        };
        HOUSE_PROBLEM(teken(), "nietBekeken");
        const QByteArray hash = app::contentHash(nu(f, record.id), nu(f, record.id).versies[1]);
        HOUSE_PROBLEM(kijk(f.world.een.vertegenwoordigerAccount, QByteArray(32, 'x')), "inhoudGewijzigd");
        HOUSE_PROBLEM(kijk(f.world.een.zorgverlenerAccount, hash), "nietGevonden"); // a draft of the other side
        QVERIFY(kijk(f.world.een.budgethouderAccount, hash).ok());
        HOUSE_PROBLEM(teken(), "nietBekeken"); // another person looked
        QVERIFY(kijk(f.world.een.vertegenwoordigerAccount, hash).ok());
        ZorgovereenkomstInhoud anders = versie.inhoud;
        anders.werkafspraken[0].tarief = Tarief::fromCenten(4002);
        QVERIFY(f.write<app::VersieAfloop>(f.world.een.vertegenwoordigerAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, 2, versie.rijversie, {}, anders);
        }).ok());
        HOUSE_PROBLEM(teken(), "nietBekeken"); // it is another content by now
        QVERIFY(kijk(f.world.een.vertegenwoordigerAccount, app::contentHash(nu(f, record.id), nu(f, record.id).versies[1])).ok());
        HOUSE_VALUE(getekend, teken());
        QVERIFY(!getekend.geweigerd && getekend.versie.status == S::InBeoordeling);
    }

    void the_calendar_shows_what_ends_and_the_last_day_to_say_so()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(month.fire(f.world.een.zorgverlenerAccount, record, 1, {G::Opzeggen, {}, {}, QDate(2025, 12, 31)}).ok());
        const auto dagen = [&](const Gebruiker& wie, QDate van, QDate tot) {
            return f.read<std::vector<app::EinddatumRegel>>(wie, [&](app::Werk& werk) { return app::einddatums(werk, {van, tot}); });
        };
        for (const Gebruiker& wie : {f.world.een.budgethouderAccount, f.world.een.zorgverlenerAccount, f.world.een.medewerkerAccount, f.world.svb}) {
            HOUSE_VALUE(lijst, dagen(wie, practiceDay(), QDate(2026, 6, 1)));
            QVERIFY2(lijst.size() == 1 && lijst[0].einddatum == QDate(2025, 12, 31) && lijst[0].opgezegd && !lijst[0].aanzeggenVoor, qPrintable(wie.gebruikersnaam));
        }
        QVERIFY(dagen(f.world.twee.budgethouderAccount, practiceDay(), QDate(2026, 6, 1))->empty());
        QVERIFY(dagen(f.world.een.budgethouderAccount, QDate(2026, 1, 1), QDate(2026, 6, 1))->empty());
        HOUSE_PROBLEM(dagen(f.world.een.budgethouderAccount, practiceDay(), practiceDay().addYears(3)), "periodeOngeldig");
    }

    void the_calendar_shows_an_agreement_once_with_its_last_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie oud = z.versies[0];
            oud.inhoud.looptijd = Looptijd::Bepaald;
            oud.inhoud.einddatum = QDate(2026, 3, 31);
            oud.geldigTot = QDate(2025, 11, 30);
            PGB_TRY(eerste, werk.unit.zorgovereenkomsten().updateVersie(oud));
            ZorgovereenkomstVersie nieuw = eerste;
            nieuw.id = {};
            nieuw.volgnummer = 2;
            nieuw.status = S::Goedgekeurd;
            nieuw.inhoud.ingangsdatum = QDate(2025, 12, 1);
            nieuw.geldigTot.reset();
            PGB_CHECK(werk.unit.zorgovereenkomsten().insertVersie(nieuw));
            return true;
        }).ok());
        HOUSE_VALUE(lijst, f.read<std::vector<app::EinddatumRegel>>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::einddatums(werk, {practiceDay(), QDate(2026, 6, 1)});
        }));
        QCOMPARE(lijst.size(), size_t(1)); // on 30 November one version takes over from the other: nothing ends
        QVERIFY(lijst[0].einddatum == QDate(2026, 3, 31) && lijst[0].volgnummer == 2 && !lijst[0].opvolger);
    }

    void the_chain_of_a_pair_says_what_one_contract_more_would_be()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto keten = [&] { return f.read<app::KetenOverzicht>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::ketenOverzicht(werk, record.id); }); };
        HOUSE_VALUE(geen, keten());
        QVERIFY(geen.contracten.empty() && geen.uitkomst.soort == KetenUitkomst::Soort::Leeg); // no employment
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie v = z.versies[0];
            v.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
            v.inhoud.looptijd = Looptijd::Bepaald;
            v.inhoud.ingangsdatum = QDate(2023, 1, 1);
            v.inhoud.einddatum = QDate(2024, 12, 31);
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(v));
            return true;
        }).ok());
        HOUSE_VALUE(een, keten());
        QCOMPARE(een.contracten.size(), size_t(1));
        QVERIFY(een.uitkomst.soort == KetenUitkomst::Soort::Tijdelijk && een.uitkomst.aantal == 1);
        QVERIFY(een.volgende.soort == KetenUitkomst::Soort::WordtOnbepaald && een.volgende.onbepaaldVanaf == QDate(2026, 1, 1)); // after 36 months
        QCOMPARE(een.nieuweKetenVanaf.value_or(QDate()), QDate(2025, 7, 2)); // a gap of more than six months
        QVERIFY(een.ruimte.nogKeer == 2 && een.ruimte.uiterlijk == QDate(2025, 12, 31)); // three contracts, 36 months
        HOUSE_PROBLEM(f.read<app::KetenOverzicht>(f.world.twee.budgethouderAccount, [&](app::Werk& werk) { return app::ketenOverzicht(werk, record.id); }), "nietGevonden");
    }

    void a_contract_under_the_law_of_another_verstrekker_is_counted_and_tells_nothing()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        Zorgovereenkomst ander;
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie v = z.versies[0];
            v.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
            v.inhoud.looptijd = Looptijd::Bepaald;
            v.inhoud.ingangsdatum = QDate(2025, 1, 1);
            v.inhoud.einddatum = QDate(2025, 12, 31);
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(v));
            Toekenning t = f.world.een.toekenning;
            t.verstrekker = f.world.twee.toekenning.verstrekker;
            t.toekenningsnummer = QStringLiteral("T-2024-9");
            t.periode = Periode::jaar(2024);
            PGB_TRY(toekenning, werk.unit.toekenningen().insert(t));
            Zorgovereenkomst eerder = z;
            eerder.id = {};
            eerder.nummer = QStringLiteral("2024-777");
            ZorgovereenkomstVersie oud = v;
            oud.id = {};
            oud.zorgovereenkomst = {};
            oud.inhoud.toekenningen = {toekenning.id};
            for (Werkafspraak& w : oud.inhoud.werkafspraken)
                w.toekenning = toekenning.id;
            oud.inhoud.ingangsdatum = QDate(2024, 1, 1);
            oud.inhoud.einddatum = QDate(2024, 12, 31);
            oud.status = S::Beeindigd;
            oud.handtekeningen.clear();
            oud.beoordelingen.clear();
            eerder.versies = {oud};
            PGB_TRY(bewaard, werk.unit.zorgovereenkomsten().insert(eerder));
            ander = bewaard;
            return true;
        }).ok());
        const auto keten = [&](const Gebruiker& wie) { return f.read<app::KetenOverzicht>(wie, [&](app::Werk& werk) { return app::ketenOverzicht(werk, record.id); }); };
        HOUSE_VALUE(eigen, keten(f.world.een.budgethouderAccount));
        QVERIFY(eigen.contracten.size() == 2 && eigen.contracten[0].contract && eigen.contracten[0].zorgovereenkomst == ander.id);
        QVERIFY(eigen.uitkomst.aantal == 2 && eigen.uitkomst.begin == QDate(2024, 1, 1) && eigen.nieuweKetenVanaf);
        HOUSE_VALUE(kantoor, keten(f.world.een.medewerkerAccount));
        QCOMPARE(kantoor.uitkomst.aantal, 2); // the right count
        QVERIFY(kantoor.uitkomst.soort == eigen.uitkomst.soort && kantoor.volgende.soort == eigen.volgende.soort);
        QVERIFY(kantoor.contracten.size() == 2 && kantoor.contracten[0].contract && kantoor.contracten[0].zorgovereenkomst == record.id);
        QVERIFY(!kantoor.contracten[1].contract && !kantoor.contracten[1].zorgovereenkomst && kantoor.contracten[1].nummer.isEmpty());
        QVERIFY(!kantoor.uitkomst.begin.isValid() && !kantoor.volgende.onbepaaldVanaf.isValid() && !kantoor.nieuweKetenVanaf);
        QVERIFY(kantoor.ruimte.nogKeer == eigen.ruimte.nogKeer && eigen.ruimte.uiterlijk && !kantoor.ruimte.uiterlijk);
        HOUSE_PROBLEM(f.read<app::KetenOverzicht>(f.world.twee.medewerkerAccount, [&](app::Werk& werk) { return app::ketenOverzicht(werk, record.id); }), "nietGevonden");
    }
};

HOUSE_TEST(test_niet_typen, TestNietTypen)
#include "test_niet_typen.moc"
