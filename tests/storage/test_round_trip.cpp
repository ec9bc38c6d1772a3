#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// Every store gives back all that it was given, on both engines.
class RoundTripTest : public StorageTest {
    Q_OBJECT

private Q_SLOTS:
    void a_budgethouder_comes_back_whole_and_is_found_by_bsn()
    {
        read([this](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.budgethouders().find(m_dossier.budgethouder.id)), m_dossier.budgethouder));
            QVERIFY(same(*need(unit.budgethouders().findByBsn(m_dossier.budgethouder.bsn)), m_dossier.budgethouder));
            QVERIFY(!need(unit.budgethouders().findByBsn(bsn(900))));
            QVERIFY(!need(unit.budgethouders().find({12345})));
        });
        Budgethouder changed = m_dossier.budgethouder;
        changed.correspondentieadres.reset();
        changed.iban.reset();
        changed.overlijdensdatum.reset();
        changed.email.clear();
        write([&](UnitOfWork& unit) { changed = need(unit.budgethouders().update(changed)); });
        QCOMPARE(changed.rijversie, 2);
        read([&](UnitOfWork& unit) { QVERIFY(same(*need(unit.budgethouders().find(changed.id)), changed)); });
    }

    void a_vertegenwoordiging_holds_only_within_its_dates()
    {
        Vertegenwoordiging v;
        v.budgethouder = m_dossier.budgethouder.id;
        v.gebruiker = m_dossier.account(Rol::Vertegenwoordiger).id;
        v.soort = VertegenwoordigingSoort::Professioneel;
        v.rechten = Recht::Zien | Recht::Ondertekenen;
        v.van = QDate(2025, 1, 1);
        v.tot = QDate(2025, 6, 30);
        v.dubbeleRolToegestaan = true;
        v.grond = Vertegenwoordigingsgrond::Bewindvoerder;
        v.adres = {QStringLiteral("Kade"), QStringLiteral("1"), *Postcode::parse(u"1234 AB"), QStringLiteral("Sneek"), QStringLiteral("NL")};
        v.telefoon = QStringLiteral("0600001000");
        v.iban = iban(31);
        write([&](UnitOfWork& unit) { v = need(unit.budgethouders().insertVertegenwoordiging(v)); });
        read([&](UnitOfWork& unit) {
            QVERIFY(same(need(unit.budgethouders().vertegenwoordigingen(v.budgethouder)).at(0), v));
            QVERIFY(same(*need(unit.budgethouders().vertegenwoordiging(v.budgethouder, v.gebruiker, QDate(2025, 6, 30))), v));
            QVERIFY(!need(unit.budgethouders().vertegenwoordiging(v.budgethouder, v.gebruiker, QDate(2025, 7, 1))));
            QVERIFY(!need(unit.budgethouders().vertegenwoordiging(v.budgethouder, v.gebruiker, QDate(2024, 12, 31))));
        });
        v.tot.reset();
        write([&](UnitOfWork& unit) { v = need(unit.budgethouders().updateVertegenwoordiging(v)); });
        read([&](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.budgethouders().vertegenwoordiging(v.budgethouder, v.gebruiker, QDate(2030, 1, 1))), v));
        });
    }

    void a_zorgverlener_comes_back_whole_and_is_found_by_bsn_and_agb()
    {
        read([this](UnitOfWork& unit) {
            const Zorgverlener& z = m_dossier.zorgverlener;
            QVERIFY(same(*need(unit.zorgverleners().find(z.id)), z));
            QVERIFY(same(*need(unit.zorgverleners().findByBsn(*z.bsn)), z));
            QVERIFY(same(need(unit.zorgverleners().findByAgb(*z.agbCode)).at(0), z));
        });
        Zorgverlener bare;
        bare.naam = QStringLiteral("Kaal");
        write([&](UnitOfWork& unit) {
            bare = need(unit.zorgverleners().insert(bare));
            Zorgverlener second;
            need(unit.zorgverleners().insert(second)); // two without a BSN are not the same person
        });
        read([&](UnitOfWork& unit) { QVERIFY(same(*need(unit.zorgverleners().find(bare.id)), bare)); });
    }

    void verstrekkers_and_organisaties_come_back_whole()
    {
        read([this](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.partijen().findVerstrekker(m_dossier.verstrekker.id)), m_dossier.verstrekker));
            QVERIFY(same(need(unit.partijen().verstrekkers()).at(0), m_dossier.verstrekker));
            QVERIFY(same(*need(unit.partijen().findOrganisatie(m_dossier.organisatie.id)), m_dossier.organisatie));
            QVERIFY(!need(unit.partijen().findOrganisatie({99})));
        });
    }

    void an_account_is_found_by_name_in_any_case_and_keeps_its_secrets_apart()
    {
        Aanmeldgegevens gegevens;
        gegevens.gebruiker = m_dossier.account(Rol::Svb).id;
        gegevens.wachtwoordHash = "$argon2id$v=19$nieuw";
        gegevens.totpGeheim = QByteArray("\0\1geheim", 8);
        gegevens.totpLaatsteStap = 58'000'001;
        Gebruiker svb = m_dossier.account(Rol::Svb);
        svb.totpActief = true;
        svb.geblokkeerd = true;
        svb.beheertGebruikers = true;
        svb.naam = QStringLiteral("Anders");
        write([&](UnitOfWork& unit) {
            need(unit.gebruikers().setAanmeldgegevens(gegevens));
            svb = need(unit.gebruikers().update(svb));
        });
        read([&](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.gebruikers().findByNaam(QStringLiteral("SVB1"))), svb));
            QVERIFY(same(*need(unit.gebruikers().find(svb.id)), svb));
            QVERIFY(same(*need(unit.gebruikers().aanmeldgegevens(svb.id)), gegevens));
            QCOMPARE(need(unit.gebruikers().list()).size(), size_t(7));
            QCOMPARE(need(unit.gebruikers().aanmeldgegevens(m_dossier.account(Rol::Zorgverlener).id))->totpGeheim, QByteArray());
        });
    }

    void sessions_are_found_prolonged_and_removed()
    {
        Sessie s;
        s.tokenHash = QByteArray(32, '\7');
        s.gebruiker = m_dossier.account(Rol::Svb).id;
        s.niveau = Inlogniveau::Certificaat;
        s.aangemaaktOp = moment();
        s.laatstGebruikt = moment(1);
        s.verlooptOp = moment(30);
        Sessie other = s;
        other.tokenHash = QByteArray(32, '\x8');
        write([&](UnitOfWork& unit) {
            s = need(unit.sessies().insert(s));
            other = need(unit.sessies().insert(other));
            need(unit.sessies().touch(s.id, moment(5), moment(35)));
        });
        s.laatstGebruikt = moment(5);
        s.verlooptOp = moment(35);
        read([&](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.sessies().findByTokenHash(s.tokenHash)), s));
            QVERIFY(!need(unit.sessies().findByTokenHash(QByteArray(32, '\x9'))));
        });
        write([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.sessies().removeExpired(moment(30))), 1);
            QCOMPARE(unit.sessies().touch(other.id, moment(), moment()).problem().kind, ProblemKind::NietGevonden);
            need(unit.sessies().removeAllOf(s.gebruiker));
            QVERIFY(!need(unit.sessies().findByTokenHash(s.tokenHash)));
        });
    }

    void a_toekenning_keeps_its_tree_and_the_ids_of_its_niveaus()
    {
        Toekenning t = m_dossier.toekenning;
        QVERIFY(t.niveaus[0].id != t.niveaus[1].id);
        QCOMPARE(t.niveaus[2].bovenliggend, t.niveaus[1].id);
        read([&](UnitOfWork& unit) { QVERIFY(same(*need(unit.toekenningen().find(t.id)), t)); });

        const BudgetniveauId root = t.niveaus[0].id;
        t.niveaus[0].bedrag = Bedrag {1};
        t.niveaus.erase(t.niveaus.begin() + 1);
        t.niveaus[1].bovenliggend = root;
        t.niveaus.push_back({{-5}, root, BudgetniveauSoort::Functie, QStringLiteral("JW-54"), QStringLiteral("Nieuw"), {}, {}, {}});
        t.verantwoordingsvrijBedrag.reset();
        write([&](UnitOfWork& unit) { t = need(unit.toekenningen().update(t)); });
        QCOMPARE(t.niveaus[0].id, root);
        QVERIFY(t.niveaus[2].id.waarde > 0);
        read([&](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.toekenningen().find(t.id)), t));
            QVERIFY(same(need(unit.toekenningen().ofBudgethouder(t.budgethouder)).at(0), t));
        });
    }

    void a_niveau_under_a_parent_that_is_not_there_is_refused()
    {
        const Outcome<int> done = m_storage->write<int>([&](UnitOfWork& unit) -> Outcome<int> {
            Toekenning t = toekenning(m_dossier.budgethouder.id, m_dossier.verstrekker.id);
            t.niveaus[2].bovenliggend = m_dossier.toekenning.niveaus[0].id; // of another toekenning
            t.niveaus[2].bovenliggend.waarde += 1000;
            const Outcome<Toekenning> stored = unit.toekenningen().insert(t);
            if (!stored)
                return stored.problem();
            return 1;
        });
        QCOMPARE(done.problem().code, QStringLiteral("bovenliggendNiveauOntbreekt"));
    }

    void blocks_deposits_and_budget_years_come_back()
    {
        std::vector<Blokkade> blokkades;
        Storting storting {0, m_dossier.toekenning.id, Bedrag {25000}, StortingMethode::Overboeking, StortingStatus::Betaald, moment()};
        write([&](UnitOfWork& unit) {
            const std::pair<BlokkadeReikwijdte, qint64> where[] = {
                {BlokkadeReikwijdte::Toekenning, m_dossier.toekenning.id.waarde},
                {BlokkadeReikwijdte::Budgetniveau, m_dossier.toekenning.niveaus[1].id.waarde},
                {BlokkadeReikwijdte::Zorgovereenkomst, m_dossier.zorgovereenkomst.id.waarde},
                {BlokkadeReikwijdte::Zorgverlener, m_dossier.zorgverlener.id.waarde},
            };
            for (const auto& [reikwijdte, id] : where) {
                Blokkade b {{}, reikwijdte, id, QStringLiteral("fraude"), QStringLiteral("intern"), QStringLiteral("publiek"),
                            QDate(2025, 1, 1), QDate(2025, 2, 1), BlokkadeWerking::Weigeren, 1, m_dossier.verstrekker.id, m_dossier.account(Rol::MedewerkerVerstrekker).id};
                blokkades.push_back(need(unit.toekenningen().insertBlokkade(b)));
            }
            Blokkade elsewhere {{}, BlokkadeReikwijdte::Toekenning, 4711, {}, {}, {}, QDate(2025, 1, 1), {}, BlokkadeWerking::Parkeren};
            need(unit.toekenningen().insertBlokkade(elsewhere));
            storting = need(unit.toekenningen().insertStorting(storting));
            need(unit.toekenningen().setBudgetjaar({m_dossier.toekenning.id, 2025, BudgetjaarStatus::Open}));
            need(unit.toekenningen().setBudgetjaar({m_dossier.toekenning.id, 2025, BudgetjaarStatus::InAfsluiting, QDate(2026, 4, 1)}));
        });
        read([&](UnitOfWork& unit) {
            const auto found = need(unit.toekenningen().blokkadesVoor(m_dossier.budgethouder.id, m_dossier.zorgverlener.id));
            QVERIFY(sameValue(found, blokkades));
            const BudgetBoekingen boekingen = need(unit.toekenningen().boekingen(m_dossier.budgethouder.id, {}));
            QVERIFY(same(boekingen.stortingen.at(0), storting));
            const auto jaren = need(unit.toekenningen().budgetjaren(m_dossier.budgethouder.id));
            QCOMPARE(jaren.size(), size_t(1));
            QVERIFY(same(jaren[0], BudgetjaarFeit {m_dossier.toekenning.id, 2025, BudgetjaarStatus::InAfsluiting, QDate(2026, 4, 1)}));
        });
    }

    void a_zorgovereenkomst_comes_back_with_all_of_its_versions()
    {
        Zorgovereenkomst o = m_dossier.zorgovereenkomst;
        read([&](UnitOfWork& unit) { QVERIFY(same(*need(unit.zorgovereenkomsten().find(o.id)), o)); });

        ZorgovereenkomstVersie tweede;
        tweede.zorgovereenkomst = o.id;
        tweede.volgnummer = 2;
        write([&](UnitOfWork& unit) { tweede = need(unit.zorgovereenkomsten().insertVersie(tweede)); });
        o.versies[0].handtekeningen.clear();
        o.versies[0].inhoud.werkafspraken.pop_back();
        o.versies[0].inhoud.vakantiegeldInbegrepen.reset();
        o.versies[0].status = ZorgovereenkomstStatus::Opgezegd;
        write([&](UnitOfWork& unit) { o.versies[0] = need(unit.zorgovereenkomsten().updateVersie(o.versies[0])); });
        o.versies.push_back(tweede);
        read([&](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.zorgovereenkomsten().find(o.id)), o));
            QVERIFY(same(need(unit.zorgovereenkomsten().ofBudgethouder(o.budgethouder)).at(0), o));
        });
    }

    void what_a_verstrekker_allows_comes_back_and_an_approval_names_it()
    {
        Verstrekkersbeleid b;
        b.verstrekker = m_dossier.verstrekker.id;
        b.wet = Wet::Jw;
        b.geldigVan = QDate(2025, 4, 1);
        b.bandbreedteHonderdsten = 250;
        b.bandbreedteBedrag = Bedrag{75};
        b.reiskostenToegestaan = false;
        b.ingevoerdDoor = m_dossier.account(Rol::MedewerkerVerstrekker).id;
        b.ingevoerdOp = moment();
        Verstrekkersbeleid eerder = b;
        eerder.geldigVan = QDate(2025, 1, 1);
        eerder.bandbreedteBedrag.reset();
        eerder.maximumTerugwerkendeMaanden = 2;
        eerder.detailniveau = Detailniveau::Periode;
        ZorgovereenkomstVersie v = m_dossier.zorgovereenkomst.versies[0];
        write([&](UnitOfWork& unit) {
            b = need(unit.beleid().insert(b));
            eerder = need(unit.beleid().insert(eerder));
            v.beleidsregels = {b.id, eerder.id};
            v = need(unit.zorgovereenkomsten().updateVersie(v));
        });
        read([&](UnitOfWork& unit) {
            QVERIFY(sameValue(need(unit.beleid().ofVerstrekker(b.verstrekker)), std::vector{eerder, b}));
            QVERIFY(need(unit.beleid().ofVerstrekker({999})).empty());
            QVERIFY(same(need(unit.zorgovereenkomsten().find(m_dossier.zorgovereenkomst.id))->versies[0], v));
        });
    }

    void a_draft_gets_its_zorgverlener_later()
    {
        Zorgovereenkomst o;
        o.budgethouder = m_dossier.budgethouder.id;
        o.versies.resize(1);
        write([&](UnitOfWork& unit) {
            o = need(unit.zorgovereenkomsten().insert(o));
            QVERIFY(same(*need(unit.zorgovereenkomsten().find(o.id)), o));
            need(unit.zorgovereenkomsten().setZorgverlener(o.id, m_dossier.zorgverlener.id));
            QCOMPARE(unit.zorgovereenkomsten().setZorgverlener({999}, {}).problem().kind, ProblemKind::NietGevonden);
        });
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.zorgovereenkomsten().find(o.id))->zorgverlener, m_dossier.zorgverlener.id);
        });
    }

    void numbers_of_a_year_have_no_gap_and_start_again()
    {
        write([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.zorgovereenkomsten().nextNummer(2025)), QStringLiteral("2025-0001"));
            QCOMPARE(need(unit.zorgovereenkomsten().nextNummer(2025)), QStringLiteral("2025-0002"));
            QCOMPARE(need(unit.zorgovereenkomsten().nextNummer(2026)), QStringLiteral("2026-0001"));
            QCOMPARE(need(unit.declaraties().nextNummer(2025)), QStringLiteral("2025-0001"));
        });
    }

    void dates_that_ask_for_an_event_are_found()
    {
        const QDate dag(2026, 1, 1); // the day after the last day of the dossier's version
        const auto asked = [&](QDate op) {
            size_t count = 0;
            read([&](UnitOfWork& unit) { count = need(unit.zorgovereenkomsten().metDatumgebeurtenis(op)).size(); });
            return count;
        };
        QCOMPARE(asked(dag.addDays(-1)), size_t(0));
        QCOMPARE(asked(dag), size_t(1));
        ZorgovereenkomstVersie v = m_dossier.zorgovereenkomst.versies[0];
        v.status = ZorgovereenkomstStatus::Goedgekeurd;
        write([&](UnitOfWork& unit) { need(unit.zorgovereenkomsten().updateVersie(v)); });
        QCOMPARE(asked(QDate(2024, 12, 31)), size_t(0));
        QCOMPARE(asked(QDate(2025, 1, 1)), size_t(1));
    }

    void payments_tasks_and_parameters_come_back()
    {
        Betaalrun run {{}, BetaalrunSoort::Bsn, QDate(2025, 6, 5), BetaalrunStatus::Ingepland, 2, Bedrag {123}};
        run.stopGevraagdOp = moment(3);
        Betaling betaling;
        Werktaak taak;
        ParameterWaarde parameter {0, QStringLiteral("wmlUurloon"), Wet::Wlz, QStringLiteral("21"), QDate(2025, 1, 1), QDate(2025, 6, 30),
                                   QStringLiteral("14.06"), QStringLiteral("euro"), QStringLiteral("Stcrt"), true, true};
        ParameterWaarde bare;
        bare.key = QStringLiteral("x");
        write([&](UnitOfWork& unit) {
            const Declaratie d
                = need(unit.declaraties().insert(declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Ingepland)));
            run = need(unit.betalingen().insertRun(run));
            run.status = BetaalrunStatus::Uitgevoerd;
            need(unit.betalingen().updateRun(run));
            betaling = {{}, run.id, m_dossier.zorgverlener.id, iban(7), Bedrag {119288}, QDate(2025, 6, 5), QStringLiteral("PGB 1"), {d.id}};
            betaling.delen = {Bedrag {100000}}; // the rest was set off
            betaling = need(unit.betalingen().insert(betaling));
            betaling.status = BetaalrunStatus::Uitgevoerd; // of its run
            taak = {{}, 0, WerktaakSoort::BeoordelingArbeidsrecht, WerktaakStatus::Open, m_dossier.verstrekker.id, m_dossier.budgethouder.id,
                    m_dossier.zorgovereenkomst.id, m_dossier.zorgovereenkomst.versies[0].id, d.id, QStringLiteral("zo/1"), moment(),
                    QDate(2025, 7, 1)};
            taak = need(unit.werktaken().insertOrMerge(taak));
            parameter = need(unit.parameters().insert(parameter));
            bare = need(unit.parameters().insert(bare));
        });
        read([&](UnitOfWork& unit) {
            QVERIFY(same(need(unit.betalingen().runs(5)).at(0), run));
            QVERIFY(same(need(unit.betalingen().ofRun(run.id)).at(0), betaling));
            QVERIFY(same(*need(unit.werktaken().find(taak.id)), taak));
            QVERIFY(same(need(unit.werktaken().openVoorVersie(taak.versie)).at(0), taak));
            QVERIFY(sameValue(need(unit.parameters().all()), {parameter, bare}));
        });
    }

    void a_second_open_task_of_the_same_thing_is_the_first()
    {
        Werktaak taak;
        taak.dedupSleutel = QStringLiteral("zo/7");
        write([&](UnitOfWork& unit) {
            const Werktaak first = need(unit.werktaken().insertOrMerge(taak));
            QCOMPARE(need(unit.werktaken().insertOrMerge(taak)).id, first.id);
            Werktaak closed = first;
            closed.status = WerktaakStatus::Afgehandeld;
            need(unit.werktaken().update(closed));
            QVERIFY(need(unit.werktaken().insertOrMerge(taak)).id != first.id);
            Werktaak nameless;
            QVERIFY(need(unit.werktaken().insertOrMerge(nameless)).id != need(unit.werktaken().insertOrMerge(nameless)).id);
        });
    }

    void the_feed_the_trail_and_the_receipts_come_back()
    {
        const GebruikerId wie = m_dossier.account(Rol::Budgethouder).id;
        const AuditRegel regel {moment(), wie, QStringLiteral("declaratie.indienen"), m_dossier.budgethouder.id, QStringLiteral("declaratie"),
                                42, QStringLiteral("req-1"), {{QStringLiteral("status"), QStringLiteral("ingediend")}}};
        const Ontvangst ontvangst {QByteArray(32, 'h'), 201, QByteArray("{\"bsn\":\"999990019\"}")};
        write([&](UnitOfWork& unit) {
            need(unit.audit().append(regel));
            need(unit.wijzigingen().append(QStringLiteral("budget"), 42, m_dossier.budgethouder.id));
            need(unit.idempotentie().insert(wie, QStringLiteral("sleutel-1"), ontvangst, moment()));
        });
        read([&](UnitOfWork& unit) {
            const auto trail = need(unit.audit().list({m_dossier.budgethouder.id}, {}));
            QVERIFY(same(trail.items.at(0), regel));
            const qint64 latest = need(unit.wijzigingen().latest());
            const auto feed = need(unit.wijzigingen().since({m_dossier.account(Rol::Budgethouder), QDate(2025, 6, 1)}, 0, 10));
            QVERIFY(same(feed.at(0), Wijziging {latest, QStringLiteral("budget"), 42, m_dossier.budgethouder.id}));
            QVERIFY(same(*need(unit.idempotentie().find(wie, QStringLiteral("sleutel-1"))), ontvangst));
            QVERIFY(!need(unit.idempotentie().find({wie.waarde + 1}, QStringLiteral("sleutel-1"))));
        });
        write([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.idempotentie().removeBefore(moment())), 0);
            QCOMPARE(need(unit.idempotentie().removeBefore(moment(1))), 1);
        });
    }
};

HOUSE_TEST(test_round_trip, RoundTripTest)
#include "test_round_trip.moc"
