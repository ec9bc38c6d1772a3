#include "server/app/dagelijks.h"
#include "server/app/dossiers.h"
#include "server/app/toegang_service.h"
#include "server/app/verzuim.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

/// Absence, replacement and what the system looks at every day.
class TestDagelijks : public QObject {
    Q_OBJECT

    template<class T>
    static Outcome<T> systeem(AppFixture& f, const std::function<Outcome<T>(app::Werk&)>& werk)
    {
        return f.application->write<T>(app::Aanroeper(), werk);
    }
    static app::Nagelopen loopNa(AppFixture& f)
    {
        return *systeem<app::Nagelopen>(f, [](app::Werk& werk) { return app::loopGeldendeNa(werk, {}, 50); });
    }
    static std::vector<app::Signaal> signalen(AppFixture& f, ZorgovereenkomstId id)
    {
        return *systeem<std::vector<app::Signaal>>(f, [&](app::Werk& werk) { return werk.unit.signalen().open(id); });
    }
    static void zetAgb(AppFixture& f, bool actief)
    {
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgverleners().find(f.world.een.zorgverlener.id)));
            z.agbActief = actief;
            PGB_CHECK(werk.unit.zorgverleners().update(z));
            return true;
        }).ok());
    }
    /// No entrepreneur, so the minimum wage is his too.
    static void geenOndernemer(AppFixture& f)
    {
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgverleners().find(f.world.een.zorgverlener.id)));
            z.ibOndernemer = false;
            z.geboortedatum = QDate(1985, 2, 1);
            PGB_CHECK(werk.unit.zorgverleners().update(z));
            return true;
        }).ok());
    }
    static void minimumloon(AppFixture& f, QDate van, const QString& centen)
    {
        ParameterWaarde w;
        w.key = QStringLiteral("wmlUurloon");
        w.categorie = QStringLiteral("21+");
        w.geldigVan = van;
        w.waarde = centen;
        w.eenheid = QStringLiteral("eurocent");
        w.bron = QStringLiteral("test");
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(werk.unit.parameters().insert(w));
            return true;
        }).ok());
        f.application->forgetParameters();
    }
    static Zorgovereenkomst nu(AppFixture& f, ZorgovereenkomstId id)
    {
        return *f.read<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.zorgovereenkomsten().find(id)); });
    }

private Q_SLOTS:
    void what_changed_outside_is_a_signal_for_who_must_act_until_it_is_mended()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QCOMPARE(loopNa(f).signalen, 0);
        zetAgb(f, false);
        QCOMPARE(loopNa(f).signalen, 1);
        QCOMPARE(loopNa(f).signalen, 0); // told once
        const std::vector<app::Signaal> open = signalen(f, record.id);
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].bevinding.controle, QStringLiteral("ZC-070"));
        QCOMPARE(open[0].wie, QStringLiteral("zorgverlener"));
        QVERIFY(open[0].uiterlijk > practiceDay() && open[0].gevondenOp == practiceDay());
        const auto opVandaag = [&](const Gebruiker& wie) {
            const Outcome<Vandaag> pagina = f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
            return std::count_if(pagina->opUWacht.begin(), pagina->opUWacht.end(),
                                 [](const VandaagRegel& r) { return r.wat == QLatin1String("zorgovereenkomstSignaal") && r.actie == QLatin1String("bekijken"); });
        };
        QCOMPARE(opVandaag(f.world.een.zorgverlenerAccount), 1);
        QCOMPARE(opVandaag(f.world.een.budgethouderAccount), 0);
        QCOMPARE(opVandaag(f.world.twee.zorgverlenerAccount), 0);
        zetAgb(f, true);
        QCOMPARE(loopNa(f).signalen, 0);
        QVERIFY(signalen(f, record.id).empty());
        zetAgb(f, false);
        QCOMPARE(loopNa(f).signalen, 1); // again, so told again
    }

    void a_long_list_is_looked_at_in_parts()
    {
        AppFixture f;
        Month een(f, f.world.een);
        Month twee(f, f.world.twee);
        HOUSE_VALUE(eerste, een.running());
        HOUSE_VALUE(tweede, twee.draft());
        QVERIFY(twee.signBoth(tweede).ok());
        QVERIFY(twee.approve(f.world.twee.medewerkerAccount, tweede).ok());
        QVERIFY(twee.approve(f.world.svb, tweede).ok());
        const auto deel = [&](ZorgovereenkomstId na) { return *systeem<app::Nagelopen>(f, [na](app::Werk& werk) { return app::loopGeldendeNa(werk, na, 1); }); };
        QCOMPARE(deel({}).laatste, eerste.id);
        QCOMPARE(deel(eerste.id).laatste, tweede.id);
        QVERIFY(!deel(tweede.id).laatste);
    }

    void death_ends_an_agreement_on_its_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const QDate dag = practiceDay().addDays(-2);
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(b, app::gevonden(werk.unit.budgethouders().find(f.world.een.budgethouder.id)));
            b.overlijdensdatum = dag;
            PGB_CHECK(werk.unit.budgethouders().update(b));
            return true;
        }).ok());
        QCOMPARE(loopNa(f).beeindigd, 1);
        const auto aanbod = [&](const Gebruiker& wie) {
            const Outcome<Vandaag> pagina = f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
            return std::count_if(pagina->opUWacht.begin(), pagina->opUWacht.end(), [](const VandaagRegel& r) { return r.wat == QLatin1String("eenmaligeUitkering") && r.actie == QLatin1String("declareren"); });
        };
        QCOMPARE(aanbod(f.world.een.vertegenwoordigerAccount), 0); // no employee and no family
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            z.versies[0].inhoud.soort = ZorgovereenkomstSoort::Familie;
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(z.versies[0]));
            return true;
        }).ok());
        QCOMPARE(aanbod(f.world.een.vertegenwoordigerAccount), 1); // L20
        QCOMPARE(aanbod(f.world.een.zorgverlenerAccount), 0);
        const ZorgovereenkomstVersie v = nu(f, record.id).versies[0];
        QVERIFY(v.status == S::Beeindigd && v.geldigTot == dag && v.einde && v.einde->door == ZorgovereenkomstActor::Systeem);
        QCOMPARE(loopNa(f).beeindigd, 0);
    }

    void a_higher_minimum_wage_makes_a_version_that_nobody_signs()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        geenOndernemer(f);
        QCOMPARE(loopNa(f).verhoogd, 0);
        // Both were put in the table late: two steps, each from its own day.
        minimumloon(f, QDate(2025, 11, 1), QStringLiteral("4500"));
        QCOMPARE(loopNa(f).verhoogd, 1);
        QCOMPARE(loopNa(f).verhoogd, 0);
        const Zorgovereenkomst na = nu(f, record.id);
        QCOMPARE(na.versies.size(), size_t(2));
        const ZorgovereenkomstVersie& v = na.versies[1];
        QVERIFY(v.status == S::Lopend && v.inhoud.ingangsdatum == QDate(2025, 11, 1) && v.goedkeuring == Goedkeuring::Geen);
        QVERIFY(v.handtekeningen.empty() && v.beoordelingen.empty() && isSysteemversie(v) && !isPrive(v));
        QCOMPARE(v.inhoud.werkafspraken[0].tarief, Tarief::fromCenten(4500));
        QVERIFY(na.versies[0].status == S::Vervangen && na.versies[0].geldigTot == QDate(2025, 10, 31));
        QVERIFY(signalen(f, record.id).empty());
        HOUSE_VALUE(log, systeem<app::Lijst<app::AuditRegel>>(f, [&](app::Werk& werk) { return werk.unit.audit().list({f.world.een.budgethouder.id}, {}); }));
        QVERIFY(std::any_of(log.items.begin(), log.items.end(), [](const app::AuditRegel& r) { return r.handeling == QLatin1String("zorgovereenkomst.wmlIndexatie"); }));
        // Both sides see it, and may change on from it.
        for (const Gebruiker& wie : {f.world.een.budgethouderAccount, f.world.een.zorgverlenerAccount}) {
            HOUSE_VALUE(beeld, f.read<Zorgovereenkomst>(wie, [&](app::Werk& werk) -> Outcome<Zorgovereenkomst> {
                PGB_TRY(seen, app::bekijkZorgovereenkomst(werk, record.id));
                return seen.first;
            }));
            QCOMPARE(beeld.versies.size(), size_t(2));
        }
        QVERIFY(f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
    }

    void a_change_that_is_open_goes_on_from_the_higher_minimum_wage()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        geenOndernemer(f);
        const Gebruiker& ik = f.world.een.budgethouderAccount;
        HOUSE_VALUE(wijziging, f.write<ZorgovereenkomstVersie>(ik, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
        minimumloon(f, QDate(2025, 11, 1), QStringLiteral("4500"));
        QCOMPARE(loopNa(f).verhoogd, 1);
        QCOMPARE(loopNa(f).verhoogd, 0);
        const Zorgovereenkomst na = nu(f, record.id);
        QCOMPARE(na.versies.size(), size_t(3));
        QVERIFY(na.versies[2].status == S::Lopend && isSysteemversie(na.versies[2]));
        QCOMPARE(na.versies[0].status, S::Vervangen);
        // The change is still what is being worked at, and has the new amount.
        QCOMPARE(huidigeVersie(na)->volgnummer, wijziging.volgnummer);
        QCOMPARE(na.versies[1].status, S::Concept);
        QCOMPARE(na.versies[1].inhoud.werkafspraken[0].tarief, Tarief::fromCenten(4500));
        QCOMPARE(verhoogdTijdens(na, na.versies[1])->volgnummer, 3);
        HOUSE_VALUE(opgeslagen, f.write<app::VersieAfloop>(ik, [&](app::Werk& werk) {
            ZorgovereenkomstInhoud inhoud = na.versies[1].inhoud;
            inhoud.overigeAfspraken = QStringLiteral("Een sleutel ligt bij de buren.");
            return app::saveVersie(werk, record.id, 2, na.versies[1].rijversie, na.zorgverlener, inhoud);
        }));
        QVERIFY(std::none_of(opgeslagen.bevindingen.begin(), opgeslagen.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("ZC-033"); }));
        // Approved, it takes over from the system version on its day.
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie versie = z.versies[1];
            app::setStatus(werk, versie, S::Goedgekeurd);
            PGB_TRY(stored, werk.unit.zorgovereenkomsten().updateVersie(versie));
            PGB_CHECK(app::becomeApproved(werk, z, stored));
            return true;
        }).ok());
        const Zorgovereenkomst klaar = nu(f, record.id);
        QVERIFY2(klaar.versies[1].status == S::Goedgekeurd || klaar.versies[1].status == S::Lopend, qPrintable(code(klaar.versies[1].status)));
        const QDate begin = klaar.versies[1].inhoud.ingangsdatum;
        QCOMPARE(klaar.versies[2].geldigTot, std::optional(begin.addDays(-1)));
        QCOMPARE(versieOp(klaar, begin.addDays(-1))->volgnummer, 3);
        f.clock = app::FixedDayClock(begin);
        QVERIFY(systeem<int>(f, [](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); }).ok());
        const Zorgovereenkomst dan = nu(f, record.id);
        QCOMPARE(dan.versies[2].status, S::Vervangen);
        QCOMPARE(dan.versies[1].status, S::Lopend);
        QCOMPARE(versieOp(dan, begin)->volgnummer, 2);
    }

    void what_was_signed_stays_as_it_was_signed_while_the_wage_in_force_rises()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        geenOndernemer(f);
        QVERIFY(f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie versie = z.versies[1];
            versie.handtekeningen = {z.versies[0].handtekeningen.front()};
            app::setStatus(werk, versie, S::GetekendZorgverlener);
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
            return true;
        }).ok());
        const ZorgovereenkomstVersie getekend = nu(f, record.id).versies[1];
        QCOMPARE(getekend.status, S::GetekendZorgverlener);
        minimumloon(f, QDate(2025, 11, 1), QStringLiteral("4500"));
        QCOMPARE(loopNa(f).verhoogd, 1);
        const Zorgovereenkomst na = nu(f, record.id);
        QCOMPARE(na.versies[1].inhoud, getekend.inhoud);
        QCOMPARE(na.versies[1].handtekeningen.size(), size_t(1));
        QCOMPARE(versieOp(na, practiceDay())->inhoud.werkafspraken[0].tarief, Tarief::fromCenten(4500));
    }

    void a_minimum_wage_that_was_entered_late_counts_from_its_own_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        geenOndernemer(f);
        f.clock = app::FixedDayClock(QDate(2026, 2, 10));
        minimumloon(f, QDate(2025, 12, 1), QStringLiteral("4100"));
        minimumloon(f, QDate(2026, 2, 1), QStringLiteral("4200"));
        QCOMPARE(loopNa(f).verhoogd, 2);
        const Zorgovereenkomst na = nu(f, record.id);
        QCOMPARE(na.versies.size(), size_t(3));
        QCOMPARE(versieOp(na, QDate(2026, 1, 31))->inhoud.werkafspraken[0].tarief, Tarief::fromCenten(4100));
        QCOMPARE(versieOp(na, QDate(2026, 2, 1))->inhoud.werkafspraken[0].tarief, Tarief::fromCenten(4200));
        QCOMPARE(na.versies[1].geldigTot, std::optional(QDate(2026, 1, 31)));
    }

    void an_agreement_under_notice_keeps_its_last_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        geenOndernemer(f);
        HOUSE_VALUE(opgezegd, month.fire(f.world.een.zorgverlenerAccount, record, 1, {G::Opzeggen, {}, {}, QDate(2025, 12, 31)}));
        QVERIFY(!opgezegd.geweigerd);
        minimumloon(f, QDate(2025, 11, 1), QStringLiteral("4500"));
        QCOMPARE(loopNa(f).verhoogd, 1);
        const Zorgovereenkomst na = nu(f, record.id);
        QVERIFY(na.versies[1].status == S::Opgezegd && na.versies[1].geldigTot == QDate(2025, 12, 31) && na.versies[1].einde);
    }

    void an_undertaking_that_left_the_register_ends_the_agreement_after_the_day_that_was_named()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto kvk = [&](bool actief) {
            QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
                PGB_TRY(z, app::gevonden(werk.unit.zorgverleners().find(f.world.een.zorgverlener.id)));
                z.kvkActief = actief;
                PGB_CHECK(werk.unit.zorgverleners().update(z));
                return true;
            }).ok());
        };
        kvk(false);
        QCOMPARE(loopNa(f).beeindigd, 0); // first it is said
        const QDate uiterlijk = signalen(f, record.id).at(0).uiterlijk;
        f.clock = app::FixedDayClock(uiterlijk);
        QCOMPARE(loopNa(f).beeindigd, 0);
        QCOMPARE(nu(f, record.id).versies[0].status, S::Lopend);
        f.clock = app::FixedDayClock(uiterlijk.addDays(1));
        kvk(true); // mended in time
        QCOMPARE(loopNa(f).beeindigd, 0);
        kvk(false);
        QCOMPARE(loopNa(f).beeindigd, 0); // said anew, with a day of its own
        const QDate opnieuw = signalen(f, record.id).at(0).uiterlijk;
        QVERIFY(opnieuw > uiterlijk);
        f.clock = app::FixedDayClock(opnieuw.addDays(3));
        QCOMPARE(loopNa(f).beeindigd, 1);
        const ZorgovereenkomstVersie v = nu(f, record.id).versies[0];
        QVERIFY(v.status == S::Beeindigd && v.geldigTot == opnieuw && v.einde && v.einde->door == ZorgovereenkomstActor::Systeem);
        QCOMPARE(v.statusReden, QString(statusreden::uitgeschreven));
        QVERIFY(signalen(f, record.id).empty());
        QCOMPARE(loopNa(f).beeindigd, 0);
    }

    void the_end_of_a_budget_ends_the_agreement_on_the_day_of_the_law_whenever_the_job_ran()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const QDate laatste = f.world.een.toekenning.periode.tot;
        f.clock = app::FixedDayClock(laatste.addDays(20));
        QCOMPARE(loopNa(f).beeindigd, 0); // first it is said
        f.clock = app::FixedDayClock(signalen(f, record.id).at(0).uiterlijk.addDays(30));
        QCOMPARE(loopNa(f).beeindigd, 1);
        const ZorgovereenkomstVersie v = nu(f, record.id).versies[0];
        QCOMPARE(v.statusReden, QString(statusreden::geenBudget));
        QCOMPARE(v.geldigTot.value_or(QDate()), laatste);
        QCOMPARE(v.einde->laatsteDag, laatste);
    }

    void an_employment_never_ends_by_itself()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie v = z.versies[0];
            v.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(v));
            PGB_TRY(zv, app::gevonden(werk.unit.zorgverleners().find(f.world.een.zorgverlener.id)));
            zv.kvkActief = false;
            PGB_CHECK(werk.unit.zorgverleners().update(zv));
            return true;
        }).ok());
        loopNa(f);
        f.clock = app::FixedDayClock(practiceDay().addDays(40));
        QCOMPARE(loopNa(f).beeindigd, 0);
        QCOMPARE(nu(f, record.id).versies[0].status, S::Lopend);
    }

    void what_the_system_ended_says_why()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) -> Outcome<ZorgovereenkomstVersie> {
            PGB_TRY(v, app::amendZorgovereenkomst(werk, record.id));
            ZorgovereenkomstInhoud anders = v.inhoud;
            anders.overigeAfspraken = QStringLiteral("De hond blijft binnen.");
            PGB_TRY(bewaard, app::saveVersie(werk, record.id, 2, v.rijversie, {}, anders));
            PGB_TRY(gedeeld, app::fireVersie(werk, record.id, 2, bewaard.versie.rijversie, {G::Delen, {}, {}, {}}));
            return gedeeld.versie;
        }).ok());
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(b, app::gevonden(werk.unit.budgethouders().find(f.world.een.budgethouder.id)));
            b.overlijdensdatum = practiceDay();
            PGB_CHECK(werk.unit.budgethouders().update(b));
            return true;
        }).ok());
        QCOMPARE(loopNa(f).beeindigd, 1);
        const Zorgovereenkomst na = nu(f, record.id);
        QVERIFY(na.versies[0].status == S::Beeindigd && na.versies[1].status == S::Vervallen);
        for (const ZorgovereenkomstVersie& v : na.versies)
            QCOMPARE(v.statusReden, QString(statusreden::overlijden));
    }

    void an_absence_is_reported_by_the_budgethouders_side_or_svb_and_read_by_the_parties()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const app::VerzuimMelding melding{VerzuimSoort::Ziekte, practiceDay().addDays(-1), {}, 0};
        const auto meld = [&](const Gebruiker& wie) { return f.write<Verzuim>(wie, [&](app::Werk& werk) { return app::meldVerzuim(werk, record.id, melding); }); };
        HOUSE_PROBLEM(meld(f.world.een.zorgverlenerAccount), "nietToegestaan");
        HOUSE_PROBLEM(meld(f.world.een.medewerkerAccount), "nietToegestaan");
        for (const Gebruiker& vreemd : {f.world.twee.budgethouderAccount, f.world.twee.zorgverlenerAccount, f.world.twee.medewerkerAccount})
            HOUSE_PROBLEM(meld(vreemd), "nietGevonden");
        HOUSE_VALUE(gemeld, meld(f.world.een.vertegenwoordigerAccount));
        HOUSE_PROBLEM(meld(f.world.svb), "verzuimLoopt");
        const auto lijst = [&](const Gebruiker& wie) { return f.read<std::vector<Verzuim>>(wie, [&](app::Werk& werk) { return app::listVerzuim(werk, record.id); }); };
        for (const Gebruiker& wie : {f.world.een.budgethouderAccount, f.world.een.zorgverlenerAccount, f.world.svb})
            QCOMPARE(lijst(wie)->size(), size_t(1));
        HOUSE_PROBLEM(lijst(f.world.een.medewerkerAccount), "nietToegestaan");
        HOUSE_PROBLEM(lijst(f.world.twee.budgethouderAccount), "nietGevonden");
        HOUSE_VALUE(feiten, f.read<ZorgovereenkomstFeiten>(f.world.een.budgethouderAccount, [&](app::Werk& werk) -> Outcome<ZorgovereenkomstFeiten> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            return app::gatherFeiten(werk, z, z.versies[0], true);
        }));
        QVERIFY(feiten.verzuim && feiten.verzuim->bijgehouden && feiten.verzuim->afwezig == std::vector{f.world.een.zorgverlener.id});
        const auto wijzig = [&](const Gebruiker& wie, qint64 rijversie, QDate tot) {
            return f.write<Verzuim>(wie, [&](app::Werk& werk) { return app::wijzigVerzuim(werk, record.id, gemeld.id, rijversie, {VerzuimSoort::Ziekte, melding.van, tot, 0}); });
        };
        HOUSE_PROBLEM(wijzig(f.world.een.budgethouderAccount, 1, melding.van.addDays(-1)), "periodeOngeldig");
        HOUSE_PROBLEM(wijzig(f.world.een.zorgverlenerAccount, 1, practiceDay()), "nietToegestaan");
        HOUSE_PROBLEM(wijzig(f.world.een.budgethouderAccount, 7, practiceDay()), "versieVerouderd");
        HOUSE_VALUE(beter, wijzig(f.world.een.budgethouderAccount, 1, practiceDay()));
        QVERIFY(beter.rijversie == 2 && beter.tot == practiceDay());
    }

    void a_replacement_ends_by_itself_when_the_absence_is_over()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(vast, month.running());
        HOUSE_VALUE(ziek, f.write<Verzuim>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::meldVerzuim(werk, vast.id, {VerzuimSoort::Ziekte, practiceDay().addDays(-3), {}, 0});
        }));
        const ZorgverlenerId invaller = f.world.twee.zorgverlener.id;
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(werk.unit.zorgverleners().onthoud(f.world.een.budgethouderAccount.id, invaller));
            return true;
        }).ok());
        ZorgovereenkomstInhoud inhoud = acceptableContent(f.world.een);
        inhoud.looptijd = Looptijd::Vervanging;
        inhoud.vervangt = f.world.een.zorgverlener.id;
        inhoud.ingangsdatum = practiceDay();
        HOUSE_VALUE(record, f.write<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createZorgovereenkomst(werk, f.world.een.budgethouder.id, invaller, inhoud);
        }));
        for (const auto& [wie, event] : {std::pair(f.world.een.budgethouderAccount, G::Delen), std::pair(f.world.twee.zorgverlenerAccount, G::OndertekenenZorgverlener),
                                         std::pair(f.world.een.budgethouderAccount, G::OndertekenenBudgethouder), std::pair(f.world.een.medewerkerAccount, G::Goedkeuren)}) {
            HOUSE_VALUE(stap, month.fire(wie, record, 1, {event, {}, {}, {}}));
            QVERIFY2(!stap.geweigerd, stap.bevindingen.empty() ? "" : qPrintable(stap.bevindingen[0].controle));
        }
        QCOMPARE(nu(f, record.id).versies[0].status, S::Lopend);
        const QDate laatste = practiceDay().addDays(10);
        QVERIFY(f.write<Verzuim>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::wijzigVerzuim(werk, vast.id, ziek.id, 1, {VerzuimSoort::Ziekte, ziek.van, laatste, 0});
        }).ok());
        const ZorgovereenkomstVersie v = nu(f, record.id).versies[0];
        QVERIFY(v.status == S::Lopend && v.geldigTot == laatste && v.einde && v.einde->door == ZorgovereenkomstActor::Systeem);
        QVERIFY(!nu(f, vast.id).versies[0].geldigTot); // the one who was ill works on
        const auto tot = [&](qint64 rijversie, std::optional<QDate> dag) {
            return f.write<Verzuim>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::wijzigVerzuim(werk, vast.id, ziek.id, rijversie, {VerzuimSoort::Ziekte, ziek.van, dag, 0});
            });
        };
        QVERIFY(tot(2, laatste.addDays(7)).ok()); // it lasts longer
        QCOMPARE(nu(f, record.id).versies[0].geldigTot, std::optional(laatste.addDays(7)));
        QVERIFY(tot(3, {}).ok()); // nobody knows any more
        QVERIFY(!nu(f, record.id).versies[0].geldigTot && !nu(f, record.id).versies[0].einde);
        f.clock = app::FixedDayClock(practiceDay().addDays(5));
        QVERIFY(tot(4, practiceDay().addDays(1)).ok()); // by mistake
        QCOMPARE(nu(f, record.id).versies[0].status, S::Beeindigd);
        QVERIFY(tot(5, {}).ok());
        QVERIFY(nu(f, record.id).versies[0].status == S::Lopend && !nu(f, record.id).versies[0].geldigTot && !nu(f, record.id).versies[0].einde);
        QVERIFY(tot(6, laatste).ok());
        QVERIFY(f.write<Verzuim>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::meldVerzuim(werk, vast.id, {VerzuimSoort::Ziekte, laatste.addDays(30), {}, 0});
        }).ok());
        HOUSE_PROBLEM(tot(7, laatste.addDays(40)), "verzuimLoopt"); // over the next one
        f.clock = app::FixedDayClock(laatste.addDays(1));
        QVERIFY(systeem<int>(f, [](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); }).ok());
        QCOMPARE(nu(f, record.id).versies[0].status, S::Beeindigd);
    }

    void a_replacement_that_was_to_begin_after_the_recovery_does_not_begin()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(vast, month.running());
        const app::VerzuimMelding open{VerzuimSoort::Ziekte, practiceDay().addDays(-3), {}, 0};
        HOUSE_VALUE(ziek, f.write<Verzuim>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::meldVerzuim(werk, vast.id, open); }));
        const ZorgverlenerId invaller = f.world.twee.zorgverlener.id;
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(werk.unit.zorgverleners().onthoud(f.world.een.budgethouderAccount.id, invaller));
            return true;
        }).ok());
        ZorgovereenkomstInhoud inhoud = acceptableContent(f.world.een);
        inhoud.looptijd = Looptijd::Vervanging;
        inhoud.vervangt = f.world.een.zorgverlener.id;
        inhoud.ingangsdatum = QDate(2025, 12, 1);
        HOUSE_VALUE(record, f.write<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createZorgovereenkomst(werk, f.world.een.budgethouder.id, invaller, inhoud);
        }));
        for (const auto& [wie, event] : {std::pair(f.world.een.budgethouderAccount, G::Delen), std::pair(f.world.twee.zorgverlenerAccount, G::OndertekenenZorgverlener),
                                         std::pair(f.world.een.budgethouderAccount, G::OndertekenenBudgethouder), std::pair(f.world.een.medewerkerAccount, G::Goedkeuren)}) {
            HOUSE_VALUE(stap, month.fire(wie, record, 1, {event, {}, {}, {}}));
            QVERIFY2(!stap.geweigerd, stap.bevindingen.empty() ? "" : qPrintable(stap.bevindingen[0].controle));
        }
        QCOMPARE(nu(f, record.id).versies[0].status, S::Goedgekeurd);
        const auto tot = [&](qint64 rijversie, std::optional<QDate> dag) {
            return f.write<Verzuim>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::wijzigVerzuim(werk, vast.id, ziek.id, rijversie, {VerzuimSoort::Ziekte, ziek.van, dag, 0});
            });
        };
        QVERIFY(tot(1, practiceDay()).ok());
        QCOMPARE(nu(f, record.id).versies[0].status, S::Beeindigd); // nobody is away by then
        QVERIFY(tot(2, {}).ok());
        QVERIFY(nu(f, record.id).versies[0].status == S::Goedgekeurd && !nu(f, record.id).versies[0].geldigTot);
    }

    void a_replacement_of_somebody_who_works_is_refused()
    {
        AppFixture f;
        Month month(f, f.world.een);
        QVERIFY(month.running().ok());
        const ZorgverlenerId invaller = f.world.twee.zorgverlener.id;
        QVERIFY(systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(werk.unit.zorgverleners().onthoud(f.world.een.budgethouderAccount.id, invaller));
            return true;
        }).ok());
        ZorgovereenkomstInhoud inhoud = acceptableContent(f.world.een);
        inhoud.looptijd = Looptijd::Vervanging;
        inhoud.vervangt = f.world.een.zorgverlener.id;
        HOUSE_VALUE(record, f.write<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createZorgovereenkomst(werk, f.world.een.budgethouder.id, invaller, inhoud);
        }));
        HOUSE_VALUE(gedeeld, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        QVERIFY(gedeeld.geweigerd);
        QVERIFY(std::any_of(gedeeld.bevindingen.begin(), gedeeld.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("ZC-029"); }));
    }
};

HOUSE_TEST(test_dagelijks, TestDagelijks)
#include "test_dagelijks.moc"
