#include "server/app/content_hash.h"
#include "server/app/dossiers.h"
#include "server/app/niet_typen.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"
#include <algorithm>

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

class TestZorgovereenkomst : public QObject {
    Q_OBJECT

    /// A change of words.
    static Outcome<app::VersieAfloop> anders(AppFixture& f, const ZorgovereenkomstVersie& versie, const QString& afspraken)
    {
        ZorgovereenkomstInhoud inhoud = versie.inhoud;
        inhoud.overigeAfspraken = afspraken;
        return f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, versie.zorgovereenkomst, versie.volgnummer, versie.rijversie, {}, inhoud);
        });
    }

private Q_SLOTS:
    void who_represents_by_law_is_no_gemachtigde_in_what_is_signed_data()
    {
        QTest::addColumn<int>("soort");
        QTest::addColumn<int>("bekend");
        QTest::addColumn<int>("wordt");
        using enum Vertegenwoordigingsgrond;
        QTest::newRow("court, on record") << int(VertegenwoordigingSoort::WettelijkVertegenwoordiger) << int(Curator) << int(Curator);
        QTest::newRow("by law, not on record") << int(VertegenwoordigingSoort::WettelijkVertegenwoordiger) << -1 << -1;
        QTest::newRow("own circle") << int(VertegenwoordigingSoort::EigenKring) << -1 << int(Machtiging);
    }
    void who_represents_by_law_is_no_gemachtigde_in_what_is_signed()
    {
        QFETCH(int, soort);
        QFETCH(int, bekend);
        QFETCH(int, wordt);
        AppFixture f;
        const auto& een = f.world.een;
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, unit.budgethouders().vertegenwoordiging(een.budgethouder.id, een.vertegenwoordigerAccount.id, practiceDay()));
            nu->soort = VertegenwoordigingSoort(soort);
            nu->grond = bekend < 0 ? std::nullopt : std::optional(Vertegenwoordigingsgrond(bekend));
            PGB_CHECK(unit.budgethouders().updateVertegenwoordiging(*nu));
            return true;
        }).ok());
        HOUSE_VALUE(made, f.write<Zorgovereenkomst>(een.vertegenwoordigerAccount, [&](app::Werk& w) {
            return app::createZorgovereenkomst(w, een.budgethouder.id, een.zorgverlener.id, acceptableContent(een));
        }));
        HOUSE_VALUE(stored, f.read<Zorgovereenkomst>(een.vertegenwoordigerAccount, [&](app::Werk& w) { return app::gevonden(w.unit.zorgovereenkomsten().find(made.id)); }));
        const auto& wie = stored.versies.at(0).inhoud.vertegenwoordiger;
        QVERIFY(wie && wie->naam == een.vertegenwoordigerAccount.naam);
        QCOMPARE(wie->grond ? int(*wie->grond) : -1, wordt);
    }

    void a_draft_goes_through_two_signatures_and_a_review_into_force()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(signedTwice, month.signBoth(record));
        QCOMPARE(signedTwice.versie.status, S::InBeoordeling);
        QCOMPARE(signedTwice.versie.handtekeningen.size(), size_t(2));
        QCOMPARE(signedTwice.versie.handtekeningen.at(1).partij, Partijrol::Vertegenwoordiger);
        QCOMPARE(signedTwice.versie.handtekeningen.at(0).inhoudHash, signedTwice.versie.handtekeningen.at(1).inhoudHash);
        QCOMPARE(signedTwice.versie.beoordelingen.size(), size_t(1));
        QCOMPARE(openTasks(f), 1);
        HOUSE_VALUE(approved, month.approve(f.world.een.medewerkerAccount, record));
        QCOMPARE(approved.versie.status, S::Lopend);
        QCOMPARE(openTasks(f), 0);
    }

    void wmo_is_judged_by_the_gemeente_and_by_svb()
    {
        AppFixture f;
        Month month(f, f.world.twee);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(signedTwice, month.signBoth(record));
        QCOMPARE(signedTwice.versie.beoordelingen.size(), size_t(2));
        QCOMPARE(openTasks(f), 2);
        HOUSE_VALUE(half, month.approve(f.world.twee.medewerkerAccount, record));
        QCOMPARE(half.versie.status, S::InBeoordeling);
        HOUSE_PROBLEM(month.approve(f.world.twee.medewerkerAccount, record), "geenOpenBeoordeling");
        HOUSE_VALUE(whole, month.approve(f.world.svb, record));
        QCOMPARE(whole.versie.status, S::Lopend);
        QCOMPARE(openTasks(f), 0);
    }

    void the_news_of_an_approval_names_who_pays_and_says_apart_that_svb_approved()
    {
        AppFixture f;
        Month month(f, f.world.twee);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok() && month.approve(f.world.twee.medewerkerAccount, record).ok() && month.approve(f.world.svb, record).ok());
        HOUSE_VALUE(pagina, f.read<Vandaag>(f.world.twee.budgethouderAccount, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }));
        const auto rij = std::find_if(pagina.opUWacht.begin(), pagina.opUWacht.end(), [](const VandaagRegel& r) { return r.wat == QLatin1String("zorgovereenkomstGoedgekeurd"); });
        QVERIFY(rij != pagina.opUWacht.end());
        const auto heeft = [&](const char* naam, const QString& waarde) { return std::find(rij->params.begin(), rij->params.end(), std::pair(QString::fromLatin1(naam), waarde)) != rij->params.end(); };
        QVERIFY(heeft("door", f.world.twee.verstrekker.naam) && heeft("svb", QStringLiteral("ja")));
    }

    void a_signature_needs_two_factors()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(shared, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        const auto weak = f.application->write<app::VersieAfloop>(AppFixture::as(f.world.een.zorgverlenerAccount, Inlogniveau::Wachtwoord),
            [&](app::Werk& werk) { return app::fireVersie(werk, record.id, 1, shared.versie.rijversie, {G::OndertekenenZorgverlener, {}, {}, {}}); });
        HOUSE_PROBLEM(weak, "sterkeAanmeldingNodig");
    }

    void the_frozen_hash_changes_with_every_part_of_the_content()
    {
        AppFixture f;
        Zorgovereenkomst record;
        ZorgovereenkomstVersie versie;
        versie.inhoud = acceptableContent(f.world.een);
        const QByteArray before = app::contentHash(record, versie);
        const auto changed = [&](const std::function<void(ZorgovereenkomstInhoud&)>& change) {
            ZorgovereenkomstVersie other = versie;
            change(other.inhoud);
            return app::contentHash(record, other) != before;
        };
        QVERIFY(changed([](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4001); }));
        QVERIFY(changed([](auto& i) { i.werkafspraken[0].zorgbeschrijving += QChar(u'x'); }));
        QVERIFY(changed([](auto& i) { i.einddatum = QDate(2025, 12, 31); }));
        QVERIFY(changed([](auto& i) { i.vakantiegeldInbegrepen = false; }));
        QVERIFY(changed([](auto& i) { i.rooster[6] = 1; }));
        QVERIFY(changed([](auto& i) { i.toekenningen.clear(); }));
        QVERIFY(changed([](auto& i) { i.overigeAfspraken = QStringLiteral("x"); }));
        QVERIFY(!changed([](auto&) {}));
        record.zorgverlener = {9};
        QVERIFY(app::contentHash(record, versie) != before);
    }

    void a_draft_with_a_refusing_finding_is_not_shared()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        ZorgovereenkomstInhoud bad = acceptableContent(f.world.een);
        bad.werkafspraken[0].tarief.reset();
        HOUSE_VALUE(saved, f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, 1, record.versies[0].rijversie, f.world.een.zorgverlener.id, bad);
        }));
        QVERIFY(!saved.bevindingen.empty());
        HOUSE_VALUE(refused, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        QVERIFY(refused.geweigerd);
        QCOMPARE(refused.versie.status, S::Concept);
    }

    void who_the_zorgverlener_is_must_be_answered_before_it_is_shared()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        ZorgovereenkomstInhoud open = acceptableContent(f.world.een);
        open.familieband.reset();
        HOUSE_VALUE(saved, f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, 1, record.versies[0].rijversie, f.world.een.zorgverlener.id, open);
        }));
        HOUSE_VALUE(refused, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        QVERIFY(refused.geweigerd);
        QCOMPARE(refused.bevindingen.back().path, QStringLiteral("inhoud/relatie"));
        open.familieband = Familieband::Geen;
        QVERIFY(f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, 1, saved.versie.rijversie, f.world.een.zorgverlener.id, open);
        }).ok());
        HOUSE_VALUE(shared, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        QVERIFY(!shared.geweigerd);
    }

    void an_autosave_over_a_newer_row_is_refused()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        const auto save = [&](qint64 rijversie) {
            return f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::saveVersie(werk, record.id, 1, rijversie, {}, acceptableContent(f.world.een));
            });
        };
        HOUSE_VALUE(first, save(1));
        QCOMPARE(first.versie.rijversie, 2);
        HOUSE_PROBLEM(save(1), "versieVerouderd");
    }

    void a_rejection_needs_a_reason_and_is_repaired_in_a_new_version()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok());
        HOUSE_PROBLEM(month.fire(f.world.een.medewerkerAccount, record, 1, {G::Afkeuren, {}, {}, {}}), "redenVerplicht");
        HOUSE_PROBLEM(month.fire(f.world.een.medewerkerAccount, record, 1, {G::Afkeuren, QStringLiteral("Nee."), QStringLiteral("blablabla"), {}}), "codeOnbekend");
        HOUSE_PROBLEM(month.fire(f.world.een.medewerkerAccount, record, 1, {G::Afkeuren, QStringLiteral("Nee."), QStringLiteral("arbeidsrecht"), {}}), "veldBijReden");
        HOUSE_VALUE(rejected, month.fire(f.world.een.medewerkerAccount, record, 1,
                                         {G::Afkeuren, QStringLiteral("De beschrijving is te kort."), QStringLiteral("zorgbeschrijvingOnduidelijk"), {}}));
        QCOMPARE(rejected.versie.status, S::Afgekeurd);
        QCOMPARE(openTasks(f), 0);
        HOUSE_VALUE(repair, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Herstellen, {}, {}, {}}));
        QCOMPARE(repair.versie.volgnummer, 2);
        QCOMPARE(repair.versie.status, S::Concept);
        QVERIFY(repair.versie.handtekeningen.empty());
        ZorgovereenkomstInhoud anders = repair.versie.inhoud;
        anders.werkafspraken[0].tarief = Tarief::fromCenten(4100); // the reason was about the description, also without a remark beside it
        HOUSE_PROBLEM(f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, 2, repair.versie.rijversie, {}, anders);
        }), "veldNietOpen");
        HOUSE_VALUE(again, month.signBoth(record, 2));
        QCOMPARE(again.versie.status, S::InBeoordeling);
    }

    void the_budgethouder_may_take_back_before_the_decision()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok());
        HOUSE_VALUE(back, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Intrekken, {}, {}, {}}));
        QCOMPARE(back.versie.status, S::Ingetrokken);
        QCOMPARE(openTasks(f), 0);
    }

    void a_change_of_what_has_not_begun_starts_on_its_first_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        ZorgovereenkomstInhoud inhoud = acceptableContent(f.world.een);
        inhoud.ingangsdatum = QDate(2025, 12, 1);
        HOUSE_VALUE(record, f.write<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createZorgovereenkomst(werk, f.world.een.budgethouder.id, f.world.een.zorgverlener.id, inhoud);
        }));
        QVERIFY(month.signBoth(record).ok());
        HOUSE_VALUE(goed, month.approve(f.world.een.medewerkerAccount, record));
        QCOMPARE(goed.versie.status, S::Goedgekeurd);
        const auto ronde = [&](QDate vanaf) {
            const auto regel = f.read<app::CentenRegel>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::centenVoorbeeld(werk, record.id, {{}, Bedrag{1}}, vanaf);
            });
            QStringList uit;
            for (const Bevinding& b : regel.ok() ? regel->bevindingen : std::vector<Bevinding>()) {
                if (b.ernst == Ernst::Weigeren)
                    uit << b.controle;
            }
            return uit;
        };
        QCOMPARE(ronde(QDate(2025, 12, 1)), QStringList());
        QCOMPARE(ronde(QDate(2025, 9, 1)), QStringList{QStringLiteral("ZC-025")});
        HOUSE_VALUE(next, f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
        QCOMPARE(next.inhoud.ingangsdatum, QDate(2025, 12, 1));
    }

    void a_change_replaces_the_version_in_force_on_its_first_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(next, f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount,
                                                          [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
        QCOMPARE(next.volgnummer, 2);
        QCOMPARE(next.inhoud.ingangsdatum, QDate(2025, 12, 1));
        QVERIFY(anders(f, next, QStringLiteral("Niet op dinsdag.")).ok());
        HOUSE_VALUE(signedTwice, month.signBoth(record, 2)); // words alone: no approval is needed
        QCOMPARE(signedTwice.versie.status, S::Goedgekeurd);
        HOUSE_VALUE(after, f.read<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::gevonden(werk.unit.zorgovereenkomsten().find(record.id));
        }));
        QCOMPARE(after.versies.at(0).status, S::Lopend);
        QCOMPARE(after.versies.at(0).geldigTot.value_or(QDate()), QDate(2025, 11, 30));
    }

    void a_second_change_does_not_give_days_back_to_what_the_first_replaced()
    {
        AppFixture f;
        f.clock = app::FixedDayClock(QDate(2025, 10, 6)); // a change in October and one in November begin within the budget's year
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        for (int volgnummer : {2, 3}) {
            f.clock = app::FixedDayClock(QDate(2025, 8 + volgnummer, 6));
            HOUSE_VALUE(next, f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount,
                                                              [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
            QCOMPARE(next.volgnummer, volgnummer);
            QVERIFY(anders(f, next, QStringLiteral("Afspraak %1.").arg(volgnummer)).ok());
            HOUSE_VALUE(done, month.signBoth(record, volgnummer));
            QCOMPARE(done.versie.status, S::Goedgekeurd);
        }
        HOUSE_VALUE(after, f.read<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::gevonden(werk.unit.zorgovereenkomsten().find(record.id));
        }));
        QCOMPARE(after.versies.at(0).geldigTot.value_or(QDate()), after.versies.at(1).inhoud.ingangsdatum.addDays(-1));
        QCOMPARE(after.versies.at(1).geldigTot.value_or(QDate()), after.versies.at(2).inhoud.ingangsdatum.addDays(-1));
        QCOMPARE(after.versies.at(1).inhoud.ingangsdatum, QDate(2025, 11, 1));
        QCOMPARE(after.versies.at(2).inhoud.ingangsdatum, QDate(2025, 12, 1));
    }

    void a_verstrekker_ends_an_agreement_on_a_day_that_it_ran()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto end = [&](QDate day) { return month.fire(f.world.een.medewerkerAccount, record, 1, {G::Beeindigen, QStringLiteral("pgb stopt"), {}, day}); };
        HOUSE_PROBLEM(end(acceptableContent(f.world.een).ingangsdatum.addDays(-1)), "datumBuitenLooptijd");
        HOUSE_VALUE(ended, end(practiceDay()));
        QCOMPARE(ended.versie.status, S::Beeindigd);
        QCOMPARE(ended.versie.geldigTot.value_or(QDate()), practiceDay());
    }

    void an_earlier_first_day_needs_approval()
    {
        AppFixture f;
        f.clock = app::FixedDayClock(QDate(2025, 10, 6)); // September is not too far back
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(next, f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
        ZorgovereenkomstInhoud inhoud = next.inhoud;
        inhoud.ingangsdatum = QDate(2025, 9, 1);
        QVERIFY(f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, 2, next.rijversie, {}, inhoud);
        }).ok());
        HOUSE_VALUE(getekend, month.signBoth(record, 2));
        QCOMPARE(getekend.versie.status, S::InBeoordeling);
    }

    void an_unshared_draft_is_nobodys_but_the_budgethouders()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        for (const Gebruiker& other : {f.world.een.zorgverlenerAccount, f.world.een.medewerkerAccount, f.world.svb,
                                       f.world.twee.budgethouderAccount, f.world.twee.vertegenwoordigerAccount})
            HOUSE_PROBLEM(month.fire(other, record, 1, {G::Delen, {}, {}, {}}), "nietGevonden");
    }

private:
    static int openTasks(AppFixture& f)
    {
        int count = 0;
        for (const Gebruiker& who : {f.world.een.medewerkerAccount, f.world.twee.medewerkerAccount, f.world.svb}) {
            const auto list = f.read<app::Lijst<Werktaak>>(who, [](app::Werk& werk) {
                return werk.unit.werktaken().list(werk.bereik(), WerktaakStatus::Open, {});
            });
            for (const Werktaak& taak : list->items)
                count += who.rol == Rol::Svb ? !taak.verstrekker : 1;
        }
        return count;
    }
};

HOUSE_TEST(test_zorgovereenkomst, TestZorgovereenkomst)
#include "test_zorgovereenkomst.moc"
