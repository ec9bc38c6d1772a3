#include "server/storage/database.h"
#include "server/storage/row.h"
#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// Declaraties, their lines, and the sums and facts that the rules ask for.
class DeclaratiesTest : public StorageTest {
    Q_OBJECT

    Declaratie store(UnitOfWork& unit, DeclaratieStatus status, const Dossier& dossier)
    {
        Declaratie d = declaratie(dossier.zorgovereenkomst, dossier.toekenning.id, status);
        d.nummer = need(unit.declaraties().nextNummer(2025));
        return need(unit.declaraties().insert(d));
    }

private Q_SLOTS:
    void what_was_looked_at_is_the_last_version_of_it_for_each_account()
    {
        const GebruikerId wie = m_dossier.account(Rol::Vertegenwoordiger).id;
        Declaratie d;
        write([&](UnitOfWork& unit) {
            d = store(unit, DeclaratieStatus::Concept, m_dossier);
            QVERIFY(!need(unit.bekeken().rijversie(wie, d.id)));
            need(unit.bekeken().zet(wie, d.id, 1, moment()));
            need(unit.bekeken().zet(wie, d.id, 3, moment(1)));
        });
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.bekeken().rijversie(wie, d.id)).value(), qint64(3));
            QVERIFY(!need(unit.bekeken().rijversie(m_dossier.account(Rol::Budgethouder).id, d.id)));
        });
    }

    void a_message_is_of_one_account_until_it_is_put_away()
    {
        const GebruikerId hij = m_dossier.account(Rol::Budgethouder).id, ander = m_dossier.account(Rol::Zorgverlener).id;
        Klaarbericht terug;
        terug.gebruiker = hij;
        terug.wat = QStringLiteral("klaargezetTerug");
        terug.bevinding = Bevinding{QStringLiteral("DC-031"), Ernst::Weigeren, QStringLiteral("totaal"), {{QStringLiteral("restCenten"), QStringLiteral("12")}}};
        terug.op = moment(2);
        write([&](UnitOfWork& unit) {
            terug.declaratie = store(unit, DeclaratieStatus::Concept, m_dossier).id;
            Klaarbericht later = terug;
            later.bevinding.reset();
            later.code = QStringLiteral("accountGeblokkeerd");
            need(unit.klaarberichten().insert(terug));
            need(unit.klaarberichten().insert(later));
        });
        write([&](UnitOfWork& unit) {
            const Bereik hem{m_dossier.account(Rol::Budgethouder), QDate(2025, 6, 3)}, anderen{m_dossier.account(Rol::Zorgverlener), QDate(2025, 6, 3)};
            const std::vector<Klaarbericht> alle = need(unit.klaarberichten().van(hem, 50));
            QCOMPARE(alle.size(), size_t(2));
            QCOMPARE(alle[0].code, QStringLiteral("accountGeblokkeerd")); // newest first
            QVERIFY(!alle[0].bevinding);
            QCOMPARE(alle[1].bevinding, terug.bevinding);
            QCOMPARE(alle[1].declaratie, terug.declaratie);
            QCOMPARE(alle[1].wat, terug.wat);
            QCOMPARE(alle[1].op, terug.op);
            QCOMPARE(need(unit.klaarberichten().van(hem, 1)).size(), size_t(1));
            QVERIFY(need(unit.klaarberichten().van(anderen, 50)).empty());
            QVERIFY(!need(unit.klaarberichten().verwijder(ander, alle[0].id)));
            QVERIFY(need(unit.klaarberichten().verwijder(hij, alle[0].id)));
            QVERIFY(!need(unit.klaarberichten().verwijder(hij, alle[0].id)));
            QCOMPARE(need(unit.klaarberichten().van(hem, 50)).size(), size_t(1));
            QCOMPARE(need(unit.klaarberichten().removeBefore(moment(2))), 0);
            QCOMPARE(need(unit.klaarberichten().removeBefore(moment(3))), 1);
            QVERIFY(need(unit.klaarberichten().van(hem, 50)).empty());
        });
    }

    void a_message_about_a_dossier_that_is_lost_takes_no_place_of_another()
    {
        const Gebruiker hij = m_dossier.account(Rol::Zorgverlener);
        write([&](UnitOfWork& unit) {
            const Dossier vreemd = storeDossier(unit, 4);
            Klaarbericht bericht;
            bericht.gebruiker = hij.id;
            bericht.wat = QStringLiteral("klaargezetIngediend");
            bericht.op = moment(2);
            bericht.declaratie = store(unit, DeclaratieStatus::Ingediend, m_dossier).id;
            need(unit.klaarberichten().insert(bericht));
            const DeclaratieId eigen = bericht.declaratie;
            bericht.declaratie = store(unit, DeclaratieStatus::Ingediend, vreemd).id; // newer, and no longer his to see
            need(unit.klaarberichten().insert(bericht));
            const std::vector<Klaarbericht> eerste = need(unit.klaarberichten().van({hij, QDate(2025, 6, 3)}, 1));
            QCOMPARE(eerste.size(), size_t(1));
            QCOMPARE(eerste[0].declaratie, eigen);
        });
    }

    void a_zorgverlener_finds_his_own_of_one_state_without_those_of_the_country()
    {
        if (!isSqlite())
            QSKIP("what the other engine plans hangs on its statistics");
        const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(m_config.engine);
        storage::Database database(*dialect, m_config, storage::Access::ReadOnly);
        const auto plan = database.one("test", QStringLiteral("EXPLAIN QUERY PLAN SELECT d.id FROM declaratie d WHERE d.id < ? AND d.zorgverlener = ? AND d.status = ? "
                                                              "ORDER BY d.id DESC LIMIT 201"),
                                       storage::valuesOf(1000, 1, QStringLiteral("geparkeerd")), [](storage::Row& row) {
                                           row.i64();
                                           row.i64();
                                           row.i64();
                                           return row.text();
                                       });
        QVERIFY2(plan && plan->contains(QLatin1String("declaratie_zorgverlener_status")), qPrintable(plan.value_or(QString())));
    }

    void a_declaratie_comes_back_with_every_line()
    {
        Declaratie d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Geweigerd);
        write([&](UnitOfWork& unit) { d.oorspronkelijke = store(unit, DeclaratieStatus::Uitbetaald, m_dossier).id; });
        d.nummer = QStringLiteral("2025-0412");
        d.soort = DeclaratieSoort::Factuur;
        d.factuurnummer = QStringLiteral("F 2025/7");
        d.factuurdatum = QDate(2025, 6, 1);
        d.betaald = Bedrag {-5};
        d.ingevoerdDoor = m_dossier.account(Rol::Zorgverlener).id;
        d.invoerkant = Invoerkant::Zorgverlener;
        d.aangebodenOp = moment(3);
        d.goedgekeurdDoor = m_dossier.account(Rol::Budgethouder).id;
        d.ingediendOp = moment();
        d.statusSinds = moment(1);
        d.statusReden = QStringLiteral("Klopt niet");
        d.verwachteBetaaldatum = QDate(2025, 6, 9);
        d.bevindingen = {{QStringLiteral("DC-031"), Ernst::Parkeren, QStringLiteral("regels/3/aantal"), {{QStringLiteral("rest"), QStringLiteral("12,50")}, {QStringLiteral("a"), {}}}},
                         {QStringLiteral("DC-001"), Ernst::Weigeren, {}, {}}};
        d.bevindingen[0].params[1].second = QStringLiteral("");
        d.regels[3].functieCode = QStringLiteral("{\"a\\',NULL}");
        d.regels[4].toekenning = {};
        d.regels[5].eenheid = Eenheid::Kilometer;
        write([&](UnitOfWork& unit) { d = need(unit.declaraties().insert(d)); });
        read([&](UnitOfWork& unit) { QVERIFY(same(*need(unit.declaraties().find(d.id)), d)); });

        d.status = DeclaratieStatus::Concept;
        d.regels.resize(9);
        d.regels[0].aantal = 1;
        write([&](UnitOfWork& unit) { d = need(unit.declaraties().update(d)); });
        QCOMPARE(d.rijversie, 2);
        read([&](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.declaraties().find(d.id)), d));
            QVERIFY(same(need(unit.declaraties().metStatus(DeclaratieStatus::Concept, 10, {})).at(0), d));
        });
    }

    void any_number_of_lines_is_stored_in_order_data()
    {
        QTest::addColumn<int>("aantal");
        for (int aantal : {0, 1, 7, 8, 31, 32, 33, 72, 500})
            QTest::newRow(qPrintable(QString::number(aantal))) << aantal;
    }
    void any_number_of_lines_is_stored_in_order()
    {
        QFETCH(int, aantal);
        Declaratie d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Concept);
        d.regels.resize(size_t(aantal), d.regels[0]);
        for (size_t i = 0; i < d.regels.size(); ++i)
            d.regels[i].aantal = qint64(i);
        write([&](UnitOfWork& unit) { d = need(unit.declaraties().insert(d)); });
        read([&](UnitOfWork& unit) { QVERIFY(same(*need(unit.declaraties().find(d.id)), d)); });
    }

    void a_status_counts_where_it_belongs_data()
    {
        QTest::addColumn<DeclaratieStatus>("status");
        QTest::addColumn<qint64>("ingepland");
        QTest::addColumn<qint64>("uitbetaald");
        QTest::addColumn<bool>("telt");
        const qint64 som = 119288;
        const struct {
            DeclaratieStatus status;
            qint64 ingepland;
            qint64 uitbetaald;
            bool telt;
        } rows[] = {
            {DeclaratieStatus::Concept, 0, 0, false},          {DeclaratieStatus::TerBeoordeling, 0, 0, false},
            {DeclaratieStatus::AfgekeurdDoorBudgethouder, 0, 0, false}, {DeclaratieStatus::Ingediend, 0, 0, true},
            {DeclaratieStatus::Geweigerd, 0, 0, false},        {DeclaratieStatus::Geparkeerd, 0, 0, true},
            {DeclaratieStatus::HandmatigeControle, 0, 0, true}, {DeclaratieStatus::Betaalbaar, som, 0, true},
            // A part was paid before: what is planned is the rest.
            {DeclaratieStatus::Ingepland, som - 50000, 50000, true}, {DeclaratieStatus::Uitbetaald, 0, som, true},
            {DeclaratieStatus::DeelsUitbetaald, 0, 50000, true}, {DeclaratieStatus::Teruggekomen, som, 0, true},
            {DeclaratieStatus::Ingetrokken, 0, 0, false},      {DeclaratieStatus::Gecorrigeerd, 0, som, true},
        };
        for (const auto& row : rows)
            QTest::newRow(qPrintable(code(row.status))) << row.status << row.ingepland << row.uitbetaald << row.telt;
    }
    void a_status_counts_where_it_belongs()
    {
        QFETCH(DeclaratieStatus, status);
        QFETCH(qint64, ingepland);
        QFETCH(qint64, uitbetaald);
        QFETCH(bool, telt);
        Declaratie d;
        write([&](UnitOfWork& unit) {
            d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, status);
            d.nummer = QStringLiteral("2025-0009");
            if (uitbetaald)
                d.betaald = Bedrag {50000};
            d.factuurnummer = QStringLiteral("F 2025/7");
            d = need(unit.declaraties().insert(d));
        });
        read([&](UnitOfWork& unit) {
            Bedrag gepland;
            Bedrag betaald;
            for (const Boeking& b : need(unit.toekenningen().boekingen(d.budgethouder, {})).boekingen) {
                QCOMPARE(b.functieCode, QStringLiteral("JW-45"));
                QCOMPARE(b.toekenning, m_dossier.toekenning.id);
                gepland += b.ingepland;
                betaald += b.uitbetaald;
            }
            QCOMPARE(gepland.centen, ingepland);
            QCOMPARE(betaald.centen, uitbetaald);
            QVERIFY(need(unit.toekenningen().boekingen(d.budgethouder, d.id)).boekingen.empty());

            const Periode mei = Periode::maand(2025, 5);
            QCOMPARE(need(unit.declaraties().andereRegels(d.zorgverlener, mei, {}, d.budgethouder, false)).size(), size_t(telt ? 31 : 0));
            QVERIFY(need(unit.declaraties().andereRegels(d.zorgverlener, mei, d.id, d.budgethouder, false)).empty());
            QCOMPARE(need(unit.declaraties().historie(d.zorgovereenkomst, QDate(2025, 6, 1), 3)).size(), size_t(telt ? 1 : 0));
            const KvkNummer kvk = *m_dossier.zorgverlener.kvkNummer;
            QCOMPARE(need(unit.declaraties().factuurnummerGebruikt(kvk, QStringLiteral("f2025/ 7"), {})),
                     telt || status == DeclaratieStatus::TerBeoordeling ? QStringLiteral("2025-0009") : QString());
            // Of two that wait the first may be approved.
            QCOMPARE(need(unit.declaraties().factuurnummerGebruikt(kvk, QStringLiteral("F2025/7"), {d.id.waarde + 1})).isEmpty(), !telt && status != DeclaratieStatus::TerBeoordeling);
            if (d.id.waarde > 1)
                QCOMPARE(need(unit.declaraties().factuurnummerGebruikt(kvk, QStringLiteral("F2025/7"), {d.id.waarde - 1})).isEmpty(), !telt);
            QVERIFY(need(unit.declaraties().factuurnummerGebruikt(kvk, QStringLiteral("f2025/7"), d.id)).isEmpty());
            QVERIFY(need(unit.declaraties().factuurnummerGebruikt(*KvkNummer::parse(QStringLiteral("99999999")), QStringLiteral("F2025/7"), {})).isEmpty());
        });
    }

    void what_was_paid_in_part_counts_also_when_the_rest_was_refused()
    {
        Declaratie d;
        write([&](UnitOfWork& unit) {
            d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Geweigerd);
            d.betaald = Bedrag {100};
            d.soort = DeclaratieSoort::GeleverdeZorg;
            d = need(unit.declaraties().insert(d));
        });
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.declaraties().andereRegels(d.zorgverlener, Periode::maand(2025, 5), {}, d.budgethouder, false)).size(), size_t(31));
            QCOMPARE(need(unit.declaraties().ofZorgovereenkomst(d.zorgovereenkomst)).back().betaald, Bedrag {100});
            QCOMPARE(need(unit.declaraties().betaaldVan(d.zorgovereenkomst, Periode::maand(2025, 5))).size(), size_t(1));
            QCOMPARE(need(unit.declaratieFeiten().dossierRegels(d.budgethouder, Periode::maand(2025, 5), {})).size(), size_t(31));
        });
    }

    void a_list_by_status_goes_on_after_the_last_that_was_seen()
    {
        std::vector<DeclaratieId> ids;
        write([&](UnitOfWork& unit) {
            for (int i = 0; i < 5; ++i)
                ids.push_back(need(unit.declaraties().insert(declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Geparkeerd))).id);
        });
        read([&](UnitOfWork& unit) {
            std::vector<DeclaratieId> gezien;
            for (DeclaratieId na;;) {
                const auto deel = need(unit.declaraties().metStatus(DeclaratieStatus::Geparkeerd, 2, m_dossier.budgethouder.id, na));
                for (const Declaratie& d : deel)
                    gezien.push_back(na = d.id);
                if (deel.size() < 2)
                    break;
            }
            QCOMPARE(gezien, ids);
        });
    }

    void payable_corrections_are_listed_without_what_else_is_payable()
    {
        DeclaratieId correctie;
        write([&](UnitOfWork& unit) {
            const auto maak = [&](DeclaratieStatus status, DeclaratieSoort soort) {
                Declaratie d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, status);
                d.soort = soort;
                return need(unit.declaraties().insert(d)).id;
            };
            maak(DeclaratieStatus::Betaalbaar, DeclaratieSoort::GeleverdeZorg);
            maak(DeclaratieStatus::Geparkeerd, DeclaratieSoort::Correctie);
            correctie = maak(DeclaratieStatus::Betaalbaar, DeclaratieSoort::Correctie);
        });
        read([&](UnitOfWork& unit) {
            const auto alle = need(unit.declaraties().vanSoort(DeclaratieSoort::Correctie, DeclaratieStatus::Betaalbaar, 500, DeclaratieId{correctie.waarde - 1}));
            QCOMPARE(alle.size(), size_t(1));
            QCOMPARE(alle.front().id, correctie);
            QVERIFY(!alle.front().regels.empty());
            QVERIFY(need(unit.declaraties().vanSoort(DeclaratieSoort::Correctie, DeclaratieStatus::Betaalbaar, 500, correctie)).empty());
        });
    }

    void a_run_of_wages_finds_them_without_what_else_is_payable()
    {
        if (!isSqlite())
            QSKIP("what the other engine plans hangs on its statistics");
        const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(m_config.engine);
        storage::Database database(*dialect, m_config, storage::Access::ReadOnly);
        const auto plan = [&](const char* sql, const char* pad) {
            const auto regel = database.one("test", QStringLiteral("EXPLAIN QUERY PLAN ") + QString::fromLatin1(sql), storage::valuesOf(QStringLiteral("betaalbaar"), 0, 500), [](storage::Row& row) {
                row.i64();
                row.i64();
                row.i64();
                return row.text();
            });
            return regel && regel->contains(QString::fromLatin1(pad));
        };
        QVERIFY(plan("SELECT id FROM declaratie WHERE status = ? AND soort = 'maandloon' AND id > ? ORDER BY id LIMIT ?", "declaratie_maandloon_status"));
        QVERIFY(plan("SELECT id FROM declaratie WHERE status = ? AND soort = 'correctie' AND id > ? ORDER BY id LIMIT ?", "declaratie_correctie_status"));
    }

    void what_a_job_looks_at_waits_for_its_first_day_until_it_was_looked_at()
    {
        const QDate vandaag(2025, 6, 3);
        write([&](UnitOfWork& unit) {
            const DeclaratieId een = store(unit, DeclaratieStatus::Betaalbaar, m_dossier).id, twee = store(unit, DeclaratieStatus::Ingepland, m_dossier).id,
                               drie = store(unit, DeclaratieStatus::Uitbetaald, m_dossier).id;
            DossierStore& lijst = unit.dossier();
            const auto nu = [&] { return need(lijst.naTeKijken(vandaag, DeclaratieId{een.waarde - 1}, 10)); };
            need(lijst.laatNakijken(m_dossier.zorgverlener.id, {DeclaratieStatus::Betaalbaar, DeclaratieStatus::Ingepland}, vandaag.addDays(1)));
            QVERIFY(nu().empty());
            need(lijst.laatNakijken(drie, vandaag));
            need(lijst.laatNakijken(een, vandaag)); // the first day counts
            need(lijst.laatNakijken(een, vandaag.addDays(9)));
            QCOMPARE(nu(), (std::vector<DeclaratieId>{een, drie}));
            need(lijst.nagekeken(een, vandaag.addDays(1)));
            need(lijst.nagekeken(drie, std::nullopt));
            QVERIFY(nu().empty());
            const auto morgen = need(lijst.naTeKijken(vandaag.addDays(1), {}, 1000));
            QCOMPARE(std::count(morgen.begin(), morgen.end(), een) + std::count(morgen.begin(), morgen.end(), twee), 2);
        });
    }

    void tasks_about_declaraties_are_listed_without_the_others()
    {
        write([&](UnitOfWork& unit) {
            Werktaak taak;
            taak.verstrekker = m_dossier.account(Rol::MedewerkerVerstrekker).verstrekker;
            taak.budgethouder = m_dossier.budgethouder.id;
            need(unit.werktaken().insertOrMerge(taak)); // about no declaratie
            taak.declaratie = store(unit, DeclaratieStatus::Geparkeerd, m_dossier).id;
            taak.soort = WerktaakSoort::Signaal;
            need(unit.werktaken().insertOrMerge(taak));
            taak.soort = WerktaakSoort::Tarief;
            const WerktaakId open = need(unit.werktaken().insertOrMerge(taak)).id;
            taak.status = WerktaakStatus::Afgehandeld;
            need(unit.werktaken().insertOrMerge(taak));
            const Bereik bereik{m_dossier.account(Rol::MedewerkerVerstrekker), QDate(2025, 6, 3)};
            const auto lijst = need(unit.werktaken().openBijDeclaraties(bereik, Bladzijde{200, 0}));
            QCOMPARE(lijst.items.size(), size_t(1));
            QCOMPARE(lijst.items[0].id, open);
        });
    }

    void lines_of_another_dossier_do_not_say_whose_they_are()
    {
        write([&](UnitOfWork& unit) {
            Dossier other = storeDossier(unit, 2);
            other.zorgovereenkomst.zorgverlener = m_dossier.zorgverlener.id;
            store(unit, DeclaratieStatus::Ingediend, other);
            const Periode week {QDate(2025, 5, 5), QDate(2025, 5, 11)};
            const auto regels = need(unit.declaraties().andereRegels(m_dossier.zorgverlener.id, week, {}, m_dossier.budgethouder.id, false));
            QCOMPARE(regels.size(), size_t(7));
            for (const AndereRegel& r : regels)
                QVERIFY(!r.budgethouder && !r.declaratie && r.nummer.isEmpty() && r.aantal == 90);
            QVERIFY(need(unit.declaraties().andereRegels(m_dossier.zorgverlener.id, week, {}, m_dossier.budgethouder.id, true)).empty());
            QCOMPARE(need(unit.declaraties().andereRegels(m_dossier.zorgverlener.id, week, {}, other.budgethouder.id, true)).size(), size_t(7));
        });
    }

    void history_is_per_month_newest_first()
    {
        write([&](UnitOfWork& unit) {
            const auto declared = [&](const Periode& periode, qint64 centen) {
                Declaratie d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Uitbetaald);
                d.periode = periode;
                d.totaal = Bedrag {centen};
                need(unit.declaraties().insert(d));
            };
            for (const int maand : {1, 2, 3, 5})
                declared(Periode::maand(2025, maand), maand * 100);
            for (const QDate van : {QDate(2025, 4, 1), QDate(2025, 4, 7), QDate(2025, 4, 28)}) // weeks of one month count together
                declared({van, van.addDays(2)}, van == QDate(2025, 4, 1) ? 200 : 100);
            const auto historie = need(unit.declaraties().historie(m_dossier.zorgovereenkomst.id, QDate(2025, 5, 1), 3));
            QCOMPARE(historie, (std::vector<Bedrag> {{400}, {300}, {200}}));
            QCOMPARE(need(unit.declaraties().ofZorgovereenkomst(m_dossier.zorgovereenkomst.id)).size(), size_t(7));
        });
    }
};



HOUSE_TEST(test_declaraties, DeclaratiesTest)
#include "test_declaraties.moc"
