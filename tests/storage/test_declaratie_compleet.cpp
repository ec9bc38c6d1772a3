#include "server/storage/database.h"
#include "server/storage/row.h"
#include "server/storage/stores/regels.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/betaling/betaling.h"
#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// What came with the whole of domain 7: files, costs, corrections, what a dossier knows beside its lines.
class DeclaratieCompleet : public StorageTest {
    Q_OBJECT
    Declaratie stored(DeclaratieStatus status, const std::function<void(Declaratie&)>& change = {})
    {
        Declaratie d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, status);
        if (change)
            change(d);
        write([&](UnitOfWork& unit) { d = need(unit.declaraties().insert(d)); });
        return d;
    }

    static Bijlage bestand(const QByteArray& inhoud)
    {
        Bijlage b;
        b.soort = BijlageSoort::Bon;
        b.naam = QStringLiteral("bon.pdf");
        b.grootte = inhoud.size();
        b.sha256 = QByteArray(32, inhoud.at(0));
        b.oordeel = {Bestandstype::Pdf, true, false};
        b.virus = Virusoordeel::Schoon;
        b.toegevoegdOp = moment();
        return b;
    }

private Q_SLOTS:
    void what_lies_around_a_month_is_found_without_what_is_past()
    {
        if (!isSqlite())
            QSKIP("what the other engine plans hangs on its statistics");
        const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(m_config.engine);
        storage::Database database(*dialect, m_config, storage::Access::ReadOnly);
        const QDate van(2025, 10, 1), tot(2025, 10, 31);
        const storage::Values een = storage::valuesOf(1), twee = storage::valuesOf(1, 2), periode = storage::valuesOf(tot, van, 0, van, tot);
        const char* const eigen = "declaratie_budgethouder_periode (budgethouder=? AND periode_tot>?)";
        for (const auto& [sql, wie, pad] : {std::tuple(storage::dossierRegelsSql(), een, eigen), std::tuple(storage::andereRegelsSql(true), twee, eigen),
                                            std::tuple(storage::andereRegelsSql(false), een, "declaratie_zorgverlener (zorgverlener=? AND periode_tot>?)")}) {
            const auto plan = database.one("test", QStringLiteral("EXPLAIN QUERY PLAN ") + sql, wie + periode, [](storage::Row& row) {
                row.i64();
                row.i64();
                row.i64();
                return row.text();
            });
            QVERIFY2(plan && plan->contains(QLatin1String(pad)), qPrintable(plan.value_or(QString())));
        }
    }

    void all_that_a_declaratie_can_hold_comes_back()
    {
        const Declaratie d = stored(DeclaratieStatus::Concept, [](Declaratie& r) {
            r.soort = DeclaratieSoort::BijkomendeZorgkosten;
            r.factuur = {Bedrag{12'100}, Bedrag{2'100}, QStringLiteral("NL000099998B57"), QStringLiteral("99999990"), Factuurherkenning{true, std::nullopt}};
            r.kostensoort = Kostensoort::Cursus;
            r.omschrijving = QStringLiteral("Cursus tillen");
            r.klaargezetOp = moment();
            r.verrekend = Bedrag{77};
            r.vraagOver = Celplek{QStringLiteral("WLZ-PV"), QDate(2025, 5, 12)};
            r.regels.front().locatie = Zorglocatie::BuitenEu;
            r.regels.front().ritMinuten = 35;
            r.regels.back().tot = r.regels.back().datum.addDays(3);
        });
        write([&](UnitOfWork& unit) { QVERIFY(same(*need(unit.declaraties().find(d.id)), d)); });
    }

    void what_the_server_sends_by_itself_can_be_left_out_of_a_list()
    {
        const auto klaarzetten = [](Declaratie& r) { r.klaargezetOp = moment(); };
        const Declaratie klaar = stored(DeclaratieStatus::Concept, klaarzetten);
        const Declaratie open = stored(DeclaratieStatus::Concept);
        const Declaratie verder = stored(DeclaratieStatus::Betaalbaar, klaarzetten);
        write([&](UnitOfWork& unit) {
            const Bereik bereik{m_dossier.account(Rol::Budgethouder), QDate(2025, 11, 3)};
            const auto staatIn = [&](const DeclaratieFilter& filter, DeclaratieId id) {
                const std::vector<Declaratie> gevonden = need(unit.declaraties().list(bereik, filter, {})).items;
                return std::any_of(gevonden.begin(), gevonden.end(), [id](const Declaratie& d) { return d.id == id; });
            };
            DeclaratieFilter filter;
            QVERIFY(staatIn(filter, klaar.id) && staatIn(filter, open.id) && staatIn(filter, verder.id));
            filter.zonderKlaargezet = true;
            QVERIFY(!staatIn(filter, klaar.id) && staatIn(filter, open.id) && staatIn(filter, verder.id));
        });
    }

    void a_file_comes_back_with_its_bytes_and_only_with_its_own_declaratie()
    {
        const Declaratie d = stored(DeclaratieStatus::Ingediend);
        const Declaratie ander = stored(DeclaratieStatus::Ingediend);
        Bijlage b;
        const QByteArray inhoud = "%PDF-1.7 geheim bonnetje %%EOF";
        write([&](UnitOfWork& unit) { b = need(unit.bijlagen().insert(d.id, bestand(inhoud), inhoud)); });
        write([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.declaraties().find(d.id))->bijlagen, std::vector{b});
            QVERIFY(need(unit.declaraties().find(ander.id))->bijlagen.empty());
            QCOMPARE(need(unit.bijlagen().inhoud(d.id, b.id)).value_or(QByteArray()), inhoud);
            QVERIFY(!need(unit.bijlagen().inhoud(ander.id, b.id)));
            QCOMPARE(unit.bijlagen().remove(ander.id, b.id).problem().kind, ProblemKind::NietGevonden);
            QCOMPARE(need(unit.bijlagen().eerdere({b}, ander.id, ander.budgethouder)), (std::vector<EerdereBijlage> {{b.sha256, nlDag(b.toegevoegdOp)}}));
            QVERIFY(need(unit.bijlagen().eerdere({b}, d.id, d.budgethouder)).empty());
            // Of another dossier no more than that it was there.
            const Dossier vreemd = storeDossier(unit, 2);
            QCOMPARE(need(unit.bijlagen().eerdere({b}, {}, vreemd.budgethouder.id)), (std::vector<EerdereBijlage> {{b.sha256, QDate()}}));
        });
    }

    void a_correction_counts_with_its_kind_and_knows_the_kind_of_cost()
    {
        const Declaratie a = stored(DeclaratieStatus::Gecorrigeerd, [](Declaratie& d) {
            d.soort = DeclaratieSoort::BijkomendeZorgkosten;
            d.kostensoort = Kostensoort::Anders;
        });
        const Declaratie erbij = stored(DeclaratieStatus::Uitbetaald, [&](Declaratie& d) {
            d.soort = DeclaratieSoort::Correctie;
            d.oorspronkelijke = a.id;
        });
        stored(DeclaratieStatus::Concept, [&](Declaratie& d) {
            d.soort = DeclaratieSoort::Correctie;
            d.oorspronkelijke = a.id;
        });
        write([&](UnitOfWork& unit) {
            DeclaratieFeitStore& f = unit.declaratieFeiten();
            const int jaar = a.periode.van.year();
            const auto som = [&](DeclaratieSoort soort, DeclaratieId behalve) { return need(f.somVanSoort(m_dossier.zorgverlener.id, soort, jaar, behalve)); };
            QCOMPARE(som(DeclaratieSoort::BijkomendeZorgkosten, {}), a.totaal + erbij.totaal);
            QCOMPARE(som(DeclaratieSoort::BijkomendeZorgkosten, erbij.id), a.totaal);
            QCOMPARE(som(DeclaratieSoort::GeleverdeZorg, {}), Bedrag{});
            QCOMPARE(need(f.oorspronkelijke(a.id, {}))->kostensoort, std::optional(Kostensoort::Anders));
        });
    }

    void what_waits_for_money_is_told_of_all_dossiers_at_once_and_only_to_who_sees_it()
    {
        const Declaratie a = stored(DeclaratieStatus::Geparkeerd);
        stored(DeclaratieStatus::Uitbetaald);
        write([&](UnitOfWork& unit) {
            const Dossier ander = storeDossier(unit, 2);
            const std::vector<BudgethouderId> beide{m_dossier.budgethouder.id, ander.budgethouder.id};
            const auto van = [&](const Gebruiker& wie) { return need(unit.declaratieFeiten().wachtOpGeld({wie, QDate(2025, 11, 3)}, beide)); };
            const std::vector<DossierPeriode> gezien = van(m_dossier.account(Rol::Budgethouder));
            QCOMPARE(gezien.size(), size_t(1));
            QVERIFY(gezien.front().budgethouder == m_dossier.budgethouder.id && gezien.front().periode == a.periode);
            QVERIFY(van(ander.account(Rol::Budgethouder)).empty());
        });
    }

    void what_the_dossier_knows_comes_back()
    {
        const BudgethouderId wie = m_dossier.budgethouder.id;
        const ZorgovereenkomstId o = m_dossier.zorgovereenkomst.id;
        const Declaratie d = stored(DeclaratieStatus::Uitbetaald);
        write([&](UnitOfWork& unit) {
            DossierStore& store = unit.dossier();
            const Opname opname = need(store.insertOpname({0, wie, QDate(2025, 5, 1), std::nullopt}));
            need(store.eindigOpname(opname.id, QDate(2025, 5, 9)));
            QCOMPARE(need(store.opnamen(wie)), (std::vector<Opname>{{opname.id, wie, QDate(2025, 5, 1), QDate(2025, 5, 9)}}));
            const Toestemming t = need(store.insertToestemming({0, wie, o, ToestemmingSoort::Boven40Uur, QDate(2025, 1, 1), QDate(2025, 12, 31), Bedrag{5}, {}, m_dossier.toekenning.verstrekker}));
            QCOMPARE(need(store.toestemmingen(wie)), std::vector{t});
            Toestemming open = t;
            open.tot.reset();
            need(store.insertToestemming(open));
            open.zorgovereenkomst = {}; // of the whole dossier is another one
            need(store.insertToestemming(open));
            QCOMPARE(need(store.toestemmingen(wie)).size(), size_t(3));
            const Loonstop l = need(store.insertLoonstop({0, o, LoonstopSoort::Stopzetting, QDate(2025, 3, 1), std::nullopt}));
            QCOMPARE(need(store.loonstops(o)), std::vector{l});
            const Heropening h = need(store.insertHeropening({0, m_dossier.toekenning.id, 2024, o, d.id, Bedrag{9}, QDate(2025, 6, 1)}));
            QCOMPARE(need(store.heropeningen(wie)), std::vector{h});
            Vordering v = need(store.insertVordering({0, 0, m_dossier.zorgverlener.id, m_dossier.toekenning.id, d.id, Bedrag{100}, {}, QDate(2025, 6, 1), false}));
            QCOMPARE(need(store.openVorderingen(v.zorgverlener, v.toekenning)), std::vector{v});
            QVERIFY(need(store.tevorderen(QDate(2025, 5, 31))).empty());
            QCOMPARE(need(store.tevorderen(QDate(2025, 6, 1))), std::vector{v});
            v.verrekend = Bedrag{100};
            v = need(store.updateVordering(v));
            QVERIFY(need(store.openVorderingen(v.zorgverlener, v.toekenning)).empty());
        });
    }

    void a_set_off_that_is_undone_is_a_claim_again_and_leaves_the_letter_what_it_was()
    {
        const Declaratie correctie = stored(DeclaratieStatus::Uitbetaald), betaald = stored(DeclaratieStatus::Ingepland);
        write([&](UnitOfWork& unit) {
            DossierStore& store = unit.dossier();
            const Vordering basis{0, 0, m_dossier.zorgverlener.id, m_dossier.toekenning.id, correctie.id, Bedrag{100}, {}, QDate(2025, 6, 1)};
            const Vordering open = need(store.insertVordering(basis)), brief = need(store.insertVordering(basis));
            need(store.verreken(betaald.id, open, Bedrag{30}));
            need(store.verreken(betaald.id, brief, Bedrag{40}));
            Vordering gevraagd = need(store.vorderingenVan(correctie.id)).at(1);
            gevraagd.gevorderd = true;
            gevraagd.afgedaanOp = QDate(2025, 9, 1);
            need(store.updateVordering(gevraagd));
            need(store.draaiVerrekeningTerug(betaald.id, QDate(2025, 9, 2)));
            const std::vector<Vordering> alle = need(store.vorderingenVan(correctie.id));
            QCOMPARE(alle.size(), size_t(3));
            QCOMPARE(alle[0].open(), Bedrag{100});
            QCOMPARE(alle[1].open(), Bedrag{60});
            QCOMPARE(alle[2].open(), Bedrag{40});
            QCOMPARE(alle[2].sinds, QDate(2025, 9, 2));
            QVERIFY(!alle[2].gevorderd && !alle[2].afgedaanOp);
            need(store.draaiVerrekeningTerug(betaald.id, QDate(2025, 9, 3)));
            QCOMPARE(need(store.vorderingenVan(correctie.id)).size(), size_t(3));
        });
    }

    void the_sums_count_what_is_declared_and_not_the_declaratie_itself()
    {
        const BudgethouderId wie = m_dossier.budgethouder.id;
        const auto logeren = [](Declaratie& r) {
            r.regels.resize(1);
            r.regels[0].functieCode = QStringLiteral("WLZ-LO");
            r.regels[0].eenheid = Eenheid::Etmaal;
            r.regels[0].aantal = 100;
            r.regels[0].locatie = Zorglocatie::BuitenEu;
        };
        const Declaratie a = stored(DeclaratieStatus::Uitbetaald, logeren);
        stored(DeclaratieStatus::Ingetrokken, logeren);
        const Declaratie c = stored(DeclaratieStatus::Betaalbaar);
        const int jaar = a.regels[0].datum.year();
        write([&](UnitOfWork& unit) {
            DeclaratieFeitStore& f = unit.declaratieFeiten();
            QCOMPARE(need(f.jaarfeit(wie, jaar, {})), (Jaarfeit{jaar, 100, 1}));
            QCOMPARE(need(f.jaarfeit(wie, jaar, a.id)), (Jaarfeit{jaar, 0, 0}));
            QCOMPARE(need(f.dossierRegels(wie, a.periode, a.id)).size(), c.regels.size());
            QCOMPARE(need(f.dossierRegels(wie, a.periode, {})).size(), c.regels.size() + 1);
            QCOMPARE(need(f.aantal(m_dossier.toekenning.id, {QStringLiteral("WLZ-LO")}, Eenheid::Etmaal, Periode::jaar(jaar), {})), qint64(100));
            qint64 minuten = 0;
            for (const Weekfeit& week : need(f.weken(m_dossier.zorgverlener.id, {}, Periode::jaar(jaar), {})))
                minuten += week.minuten;
            qint64 verwacht = 0;
            for (const Declaratieregel& r : c.regels)
                verwacht += r.eenheid == Eenheid::Uur ? r.aantal : 0;
            QVERIFY(verwacht > 0);
            QCOMPARE(minuten, verwacht);
            QCOMPARE(need(f.aantalVanSoort(m_dossier.zorgovereenkomst.id, DeclaratieSoort::GeleverdeZorg, a.id)), 1);
            QCOMPARE(need(f.somVanSoort(m_dossier.zorgverlener.id, DeclaratieSoort::GeleverdeZorg, jaar, a.id)), c.totaal);
            const std::optional<Correctiefeit> feit = need(f.oorspronkelijke(a.id, {}));
            QVERIFY(feit && feit->status == DeclaratieStatus::Uitbetaald && feit->totaal == a.totaal && feit->soort == a.soort);
            QVERIFY(!need(f.oorspronkelijke({4711}, {})));
        });
    }

    void a_total_over_more_days_is_of_no_day_and_of_no_part_of_it()
    {
        const auto totaal = [](Declaratie& r) {
            r.regels.resize(1);
            r.regels[0].datum = QDate(2025, 5, 5);
            r.regels[0].tot = QDate(2025, 5, 28);
            r.regels[0].eenheid = Eenheid::Uur;
            r.regels[0].aantal = 2400;
        };
        const Declaratie d = stored(DeclaratieStatus::Betaalbaar, totaal);
        const Declaratieregel& regel = d.regels[0];
        write([&](UnitOfWork& unit) {
            DeclaratieFeitStore& f = unit.declaratieFeiten();
            QVERIFY(need(unit.declaraties().find(d.id))->regels == d.regels);
            const Periode midden{QDate(2025, 5, 12), QDate(2025, 5, 18)}, maand = Periode::maand(2025, 5), erna{QDate(2025, 5, 29), QDate(2025, 5, 31)};
            QCOMPARE(need(f.dossierRegels(d.budgethouder, midden, {})).at(0).tot, regel.tot);
            QVERIFY(need(f.dossierRegels(d.budgethouder, erna, {})).empty());
            const auto andere = need(unit.declaraties().andereRegels(d.zorgverlener, midden, {}, d.budgethouder, false));
            QVERIFY(andere.size() == 1 && andere[0].datum == regel.datum && andere[0].tot == regel.tot);
            QVERIFY(need(unit.declaraties().andereRegels(d.zorgverlener, erna, {}, d.budgethouder, false)).empty());
            QVERIFY(need(f.weken(d.zorgverlener, {}, Periode::jaar(2025), {})).empty());
            const auto aantal = [&](const Periode& p) { return need(f.aantal(regel.toekenning, {regel.functieCode}, Eenheid::Uur, p, {})); };
            QCOMPARE(aantal(maand), 2400);
            QCOMPARE(aantal({QDate(2025, 5, 5), QDate(2025, 5, 11)}), 0);
        });
    }

    void what_was_paid_left_the_budget_whatever_became_of_the_rest()
    {
        using S = DeclaratieStatus;
        const Toekenning& toekenning = m_dossier.toekenning;
        for (const Code<S>& status : codeTable<S>()) {
            const bool geheel = status.waarde == S::Uitbetaald || status.waarde == S::Gecorrigeerd;
            const Declaratie d = stored(status.waarde, [&](Declaratie& r) { r.betaald = geheel ? r.totaal : Bedrag {10'000}; });
            write([&](UnitOfWork& unit) {
                Bedrag uit, in;
                for (const Boeking& b : need(unit.toekenningen().boekingen(m_dossier.budgethouder.id, {})).boekingen) {
                    uit += b.toekenning == toekenning.id ? b.uitbetaald : Bedrag();
                    in += b.toekenning == toekenning.id ? b.ingepland : Bedrag();
                }
                QVERIFY2(uit == d.betaald, status.code.data());
                const bool onderweg = status.waarde == S::Betaalbaar || status.waarde == S::Ingepland || status.waarde == S::Teruggekomen;
                QVERIFY2(in == (onderweg ? d.totaal - d.betaald : Bedrag()), status.code.data());
                Declaratie weg = *need(unit.declaraties().find(d.id));
                weg.betaald = {};
                weg.status = S::Ingetrokken;
                need(unit.declaraties().update(weg));
            });
        }
    }

    void runs_are_found_by_what_they_are_and_not_among_the_last()
    {
        Betaalrun oud {{}, BetaalrunSoort::Kvk, QDate(2025, 6, 5), BetaalrunStatus::Ingepland, 1, Bedrag {100}};
        write([&](UnitOfWork& unit) {
            oud = need(unit.betalingen().insertRun(oud));
            for (int i = 0; i < 520; ++i)
                need(unit.betalingen().insertRun({{}, BetaalrunSoort::Bsn, QDate(2025, 6, 1).addDays(i), BetaalrunStatus::Uitgevoerd, 0, {}}));
            QVERIFY(need(unit.betalingen().uitTeVoeren(QDate(2025, 6, 4))).empty());
            const std::vector<Betaalrun> nu = need(unit.betalingen().uitTeVoeren(QDate(2025, 6, 5)));
            QVERIFY(nu.size() == 1 && nu[0].id == oud.id);
            const std::vector<Betaalrun> dag = need(unit.betalingen().opDag(BetaalrunSoort::Kvk, QDate(2025, 6, 5)));
            QVERIFY(dag.size() == 1 && dag[0].id == oud.id);
            QCOMPARE(need(unit.betalingen().opDag(BetaalrunSoort::Bsn, QDate(2025, 6, 5))).size(), size_t(1));
            QVERIFY(need(unit.betalingen().runs(100)).at(0).id == oud.id);
        });
    }

    void a_run_waits_for_what_was_promised_for_its_day()
    {
        const QDate dag(2025, 6, 5);
        const BetaalrunSoort zijn = betaalrunSoort(m_dossier.zorgverlener);
        const BetaalrunSoort ander = zijn == BetaalrunSoort::Kvk ? BetaalrunSoort::Bsn : BetaalrunSoort::Kvk;
        const auto wacht = [&](BetaalrunSoort soort, QDate op, QDate laatVoor = QDate(2025, 6, 1)) {
            bool uit = false;
            read([&](UnitOfWork& unit) { uit = need(unit.declaraties().wachtOpBetaling(soort, op, laatVoor)); });
            return uit;
        };
        QVERIFY(!wacht(zijn, dag));
        Declaratie d = stored(DeclaratieStatus::Betaalbaar, [&](Declaratie& r) { r.verwachteBetaaldatum = dag; });
        QVERIFY(wacht(zijn, dag));
        QVERIFY(wacht(zijn, dag.addDays(1)));
        QVERIFY(!wacht(zijn, dag.addDays(-1)));
        QVERIFY(!wacht(ander, dag));
        const auto wordt = [&](DeclaratieStatus status, DeclaratieSoort soort) {
            d.status = status;
            d.soort = soort;
            write([&](UnitOfWork& unit) { d = need(unit.declaraties().update(d)); });
        };
        wordt(DeclaratieStatus::Ingepland, DeclaratieSoort::GeleverdeZorg);
        QVERIFY(!wacht(zijn, dag));
        // What goes to the budgethouder goes with the persons.
        for (const DeclaratieSoort soort : {DeclaratieSoort::EigenVervoerskosten, DeclaratieSoort::VerantwoordingsvrijBedrag}) {
            wordt(DeclaratieStatus::Betaalbaar, soort);
            QVERIFY(wacht(BetaalrunSoort::Bsn, dag));
            QVERIFY(!wacht(BetaalrunSoort::Kvk, dag));
            QVERIFY(!wacht(BetaalrunSoort::Maandloon, dag));
        }
        // A wage goes by itself, and with the others when its day is past.
        wordt(DeclaratieStatus::Betaalbaar, DeclaratieSoort::Maandloon);
        const QDate begin = d.periode.van;
        QVERIFY(wacht(BetaalrunSoort::Maandloon, dag, begin));
        QVERIFY(!wacht(zijn, dag, begin));
        QVERIFY(!wacht(BetaalrunSoort::Maandloon, dag, begin.addDays(1)));
        QVERIFY(wacht(zijn, dag, begin.addDays(1)));
        QVERIFY(!wacht(ander, dag, begin.addDays(1)));
    }

    void a_year_is_open_until_somebody_closed_or_reopened_it()
    {
        const Toekenning& t = m_dossier.toekenning;
        const int jaar = t.periode.van.year();
        write([&](UnitOfWork& unit) {
            ToekenningStore& store = unit.toekenningen();
            QCOMPARE(need(store.eersteJaar(t.wet)).value_or(0), jaar);
            const auto open = [&](int welk, Wet wet) { return need(store.metOpenJaar(wet, welk, 10)).size(); };
            QCOMPARE(open(jaar, t.wet), size_t(1));
            QCOMPARE(open(jaar - 1, t.wet), size_t(0));
            QCOMPARE(open(jaar, t.wet == Wet::Jw ? Wet::Wmo : Wet::Jw), size_t(0));
            for (const auto& [status, aantal] : {std::pair(BudgetjaarStatus::Open, 1), std::pair(BudgetjaarStatus::Afgesloten, 0), std::pair(BudgetjaarStatus::Heropend, 0)}) {
                need(store.setBudgetjaar({t.id, jaar, status}));
                QCOMPARE(open(jaar, t.wet), size_t(aantal));
            }
        });
    }

    void a_deposit_is_found_by_the_name_that_the_bank_gives_it()
    {
        write([&](UnitOfWork& unit) {
            Storting s {0, m_dossier.toekenning.id, Bedrag {25000}, StortingMethode::Ideal, StortingStatus::Gestart, moment()};
            s.transactie = QStringLiteral("tr-1");
            s = need(unit.stortingen().insert(s));
            QVERIFY(same(*need(unit.stortingen().metTransactie(QStringLiteral("tr-1"))), s));
            QVERIFY(!need(unit.stortingen().metTransactie(QString())));
            QVERIFY(!need(unit.stortingen().metTransactie(QStringLiteral("tr-2"))));
            s.status = StortingStatus::Betaald;
            s = need(unit.stortingen().update(s));
            QCOMPARE(s.rijversie, qint64(2));
            QVERIFY(same(need(unit.stortingen().ofBudgethouder(m_dossier.budgethouder.id)).at(0), s));
        });
    }
};

HOUSE_TEST(test_declaratie_compleet, DeclaratieCompleet)
#include "test_declaratie_compleet.moc"
