#include "tests/app/bulk_fixture.h"

using namespace pgb;
using namespace pgb::test;
using namespace pgb::app;

namespace {

/// One kind of mistake and how it must be named.
struct Plant {
    const char* oorzaak;
    std::function<void(std::vector<Bulkregel>&, size_t)> maak;
};

std::vector<Plant> planten()
{
    return {
        {"BK-001", [](auto& r, size_t i) { r[i].klant = QStringLiteral("X99"); }},
        {"BK-002", [](auto& r, size_t i) { r[i].functie = QStringLiteral("wandelen met de hond"); }},
        {"BK-003", [](auto& r, size_t i) { r[i].datum = {}; r[i].onleesbaar = Bulkveld::Datum; r[i].onleesbareTekst = QStringLiteral("31-31-2025"); }},
        {"BK-003", [](auto& r, size_t i) { r[i].aantal = 0; r[i].onleesbaar = Bulkveld::Aantal; r[i].onleesbareTekst = QStringLiteral("twee"); }},
        {"BK-005", [](auto& r, size_t i) { const int n = r[i].nummer; r[i] = r[i - 1]; r[i].nummer = n; }},
        {"BK-006", [](auto& r, size_t i) { r[i].bedrag = Bedrag{999}; }},
        {"DC-021", [](auto& r, size_t i) { r[i].tarief = Tarief::fromCenten(4125); }},
        {"DC-020", [](auto& r, size_t i) { r[i].eenheid = Eenheid::Etmaal; r[i].aantal = 100; r[i].begin.reset(); r[i].eind.reset(); }},
        {"DC-019", [](auto& r, size_t i) { r[i].functie = QStringLiteral("WLZ-PV"); }},
        {"DC-019", [](auto& r, size_t i) { r[i].functie = QStringLiteral("Verpleging"); }},
        {"DC-021", [](auto& r, size_t i) { r[i].bedrag = Bedrag{333}; r[i].tarief = Tarief::fromCenten(9999); }},
        {"DC-056", [](auto& r, size_t i) { r[i].aantal = 25 * 60; r[i].begin.reset(); r[i].eind.reset(); }},
        {"DC-054", [](auto& r, size_t i) { r[i].aantal = 0; r[i].begin.reset(); r[i].eind.reset(); }},
        {"DC-046", [](auto& r, size_t i) { r[i].datum = QDate(2025, 11, 2); }},
        {"DC-053", [](auto& r, size_t i) { r[i].datum = QDate(2025, 9, 3); }},
    };
}

} // namespace

/// A month of an organisation: from lines to declaraties, and back.
class TestBulk : public QObject {
    Q_OBJECT

    static void plantFouten(int clienten, int aantal, int elke)
    {
        BulkFixture f(clienten);
        std::vector<Bulkregel> regels = goedeBulkregels(clienten, aantal);
        const std::vector<Plant> soorten = planten();
        std::map<int, QString> verwacht;
        size_t soort = 0;
        for (size_t i = size_t(elke) / 2; i < regels.size(); i += size_t(elke)) {
            if (i == 0 || regels[i].klant != regels[i - 1].klant)
                ++i;
            const Plant& plant = soorten[soort++ % soorten.size()];
            plant.maak(regels, i);
            verwacht[regels[i].nummer] = QString::fromLatin1(plant.oorzaak);
        }
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, regels).ok());
        QElapsedTimer klok;
        klok.start();
        const Outcome<void> gecontroleerd = f.controleer(bulk.id);
        QVERIFY2(gecontroleerd.ok(), gecontroleerd.ok() ? "" : qPrintable(gecontroleerd.problem().code + QLatin1Char(' ') + gecontroleerd.problem().detail));
        qInfo("%d lines checked in %lld ms", aantal, static_cast<long long>(klok.elapsed()));
        std::map<int, QString> gevonden;
        for (qint64 na = 0;;) {
            HOUSE_VALUE(blad, f.read<Lijst<BulkregelUitkomst>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().regels(bulk.id, {Bulkstand::Fout, {}}, {200, na}); }));
            for (const BulkregelUitkomst& u : blad.items)
                gevonden[u.regel.nummer] = u.bevinding ? u.bevinding->controle : QString();
            if (!blad.volgende)
                break;
            na = *blad.volgende;
        }
        for (const auto& [nummer, oorzaak] : verwacht) {
            const QString wat = gevonden.contains(nummer) ? gevonden[nummer] : QStringLiteral("niets");
            QVERIFY2(wat == oorzaak, qPrintable(QStringLiteral("row %1: %2 instead of %3").arg(nummer).arg(wat, oorzaak)));
        }
        QCOMPARE(gevonden.size(), verwacht.size()); // and nothing else
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Goed) + f.aantal(bulk.id, Bulkstand::LetOp), qint64(regels.size() - verwacht.size()));
    }

private Q_SLOTS:
    void fifteen_kinds_of_mistakes_are_named_and_nothing_else() { plantFouten(40, 4000, 50); }

    void good_lines_go_the_rest_waits_and_a_repair_joins_them()
    {
        BulkFixture f(3);
        std::vector<Bulkregel> regels = goedeBulkregels(3, 60);
        regels[5].tarief = Tarief::fromCenten(4125);
        regels[7].tarief = Tarief::fromCenten(4125);
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, regels).ok());
        QVERIFY(f.breng(bulk.id, regels).ok()); // the same block again is harmless
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 2);
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Goed) + f.aantal(bulk.id, Bulkstand::LetOp) == 58, qPrintable(f.watIsFout(bulk.id)));
        HOUSE_VALUE(ingediend, f.dienIn(bulk.id));
        QCOMPARE(ingediend, 3);
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 58);
        HOUSE_VALUE(eerste, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(bulk.id); }));
        HOUSE_VALUE(declaratie, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(eerste.front())); }));
        QCOMPARE(declaratie.status, DeclaratieStatus::TerBeoordeling);
        QCOMPARE(declaratie.factuurnummer, QStringLiteral("2025-10-K00000"));
        QCOMPARE(declaratie.regels.size(), size_t(18));
        // One decision for both; undone, and taken again.
        const auto oorzaken = f.oorzaken(bulk.id);
        const auto tarief = std::find_if(oorzaken.begin(), oorzaken.end(), [](const BulkOorzaak& o) { return o.stand == Bulkstand::Fout; });
        QVERIFY(tarief != oorzaken.end());
        QCOMPARE(tarief->regels, 2);
        const auto besluit = [&] {
            return f.write<std::pair<int, qint64>>(f.bulk.medewerker, [&](Werk& werk) { return besluitBulk(werk, bulk.id, Bulkbesluit::Corrigeer, Bulkstand::Fout, tarief->oorzaak); });
        };
        HOUSE_VALUE(genomen, besluit());
        QCOMPARE(genomen.second, 2);
        HOUSE_VALUE(terug, f.write<qint64>(f.bulk.medewerker, [&](Werk& werk) { return herstelBulk(werk, bulk.id, genomen.first); }));
        QCOMPARE(terug, 2);
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 2);
        HOUSE_VALUE(weer, besluit());
        QVERIFY(weer.first > genomen.first);
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(bulk.id)));
        HOUSE_VALUE(aangevuld, f.dienIn(bulk.id));
        QCOMPARE(aangevuld, 1);
        HOUSE_VALUE(compleet, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(eerste.front())); }));
        QCOMPARE(compleet.regels.size(), size_t(20));
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 60);
    }

    void what_changes_between_two_blocks_counts()
    {
        constexpr int clienten = 24, per = 44;
        BulkFixture f(clienten);
        const Outcome<Bulk> bulk = f.begin();
        QVERIFY(bulk.ok());
        QVERIFY(f.breng(bulk->id, goedeBulkregels(clienten, clienten * per)).ok());
        const auto neemAf = [&](Werk& werk, size_t client) -> Outcome<void> {
            PGB_TRY(overeenkomsten, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[client]));
            return werk.unit.zorgovereenkomsten().setZorgverlener(overeenkomsten.front().id, f.world.een.zorgverlener.id);
        };
        // One agreement goes to another between two units, one between two blocks of the same unit.
        QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> {
            PGB_CHECK(controleerBulk(werk, bulk->id));
            PGB_CHECK(neemAf(werk, clienten - 1));
            return true;
        }).ok());
        QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> {
            PGB_TRY(zelfde, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[clienten - 2])); // known before it changes
            PGB_CHECK(neemAf(werk, clienten - 2));
            PGB_CHECK(controleerBulk(werk, bulk->id));
            return !zelfde.empty();
        }).ok());
        QVERIFY(f.controleer(bulk->id).ok());
        QCOMPARE(f.aantal(bulk->id, Bulkstand::Fout), 2 * per);
        QCOMPARE(f.aantal(bulk->id, Bulkstand::Goed), (clienten - 2) * per);
    }

    void the_same_file_and_the_same_care_are_harmless()
    {
        BulkFixture f(2);
        const auto regels = goedeBulkregels(2, 10);
        HOUSE_VALUE(bulk, f.begin("een"));
        QVERIFY(f.breng(bulk.id, regels).ok() && f.controleer(bulk.id).ok());
        HOUSE_VALUE(n, f.dienIn(bulk.id));
        QCOMPARE(n, 2);
        HOUSE_VALUE(zelfde, f.begin("een"));
        QCOMPARE(zelfde.id, bulk.id);
        HOUSE_VALUE(ander, f.begin("twee"));
        QVERIFY(ander.id != bulk.id);
        QVERIFY(f.breng(ander.id, regels).ok() && f.controleer(ander.id).ok());
        QVERIFY2(f.aantal(ander.id, Bulkstand::AlIngediend) == 10, qPrintable(f.watIsFout(ander.id)));
        // Taken back until the budgethouder or the run took it up; then it can be handed in again.
        HOUSE_VALUE(terug, f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, bulk.id); }));
        QCOMPARE(terug.declaraties, 2);
        QVERIFY(terug.klaar);
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Goed) + f.aantal(bulk.id, Bulkstand::LetOp), 10);
        HOUSE_VALUE(opnieuw, f.dienIn(bulk.id));
        QCOMPARE(opnieuw, 2);
    }

    void care_that_two_batches_hold_is_handed_in_once()
    {
        BulkFixture f(2);
        const auto regels = goedeBulkregels(2, 10);
        HOUSE_VALUE(een, f.begin("een"));
        HOUSE_VALUE(twee, f.begin("twee"));
        // Both are checked before either is handed in.
        QVERIFY(f.breng(een.id, regels).ok() && f.controleer(een.id).ok());
        QVERIFY(f.breng(twee.id, regels).ok() && f.controleer(twee.id).ok());
        QCOMPARE(f.aantal(twee.id, Bulkstand::Goed) + f.aantal(twee.id, Bulkstand::LetOp), 10);
        HOUSE_VALUE(eerst, f.dienIn(een.id));
        QCOMPARE(eerst, 2);
        HOUSE_VALUE(daarna, f.dienIn(twee.id));
        QCOMPARE(daarna, 0);
        QVERIFY(f.controleer(twee.id).ok());
        QCOMPARE(f.aantal(twee.id, Bulkstand::AlIngediend), 10);
    }

    void what_was_learned_wrong_can_be_put_right_and_never_takes_the_number_of_another()
    {
        BulkFixture f(2);
        const auto leer = [&](const QString& klant, const QString& budgethouder) {
            const auto uit = f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> {
                PGB_CHECK(leerKlant(werk, klant, budgethouder));
                return true;
            });
            return uit ? QString() : uit.problem().code;
        };
        QCOMPARE(leer(QStringLiteral("00417"), bulkKlant(0)), QString());
        QCOMPARE(leer(QStringLiteral("00417"), bulkKlant(1)), QString());
        QCOMPARE(leer(bulkKlant(0), bulkKlant(1)), QStringLiteral("klantnummerVanAnder"));
        QCOMPARE(leer(QStringLiteral("111222333"), bulkKlant(0)), QStringLiteral("klantIsBsn"));
        QCOMPARE(leer(QStringLiteral("8"), QStringLiteral("00417")), QStringLiteral("nietGevonden"));
    }

    void one_client_under_two_numbers_is_handed_in_once()
    {
        BulkFixture f(1);
        QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> {
            PGB_CHECK(leerKlant(werk, QStringLiteral("00417"), bulkKlant(0)));
            return true;
        }).ok());
        auto regels = goedeBulkregels(1, 4);
        for (const Bulkregel& r : goedeBulkregels(1, 4)) {
            regels.push_back(r);
            regels.back().nummer += 100;
            regels.back().klant = QStringLiteral("00417");
        }
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, regels).ok() && f.controleer(bulk.id).ok());
        QVERIFY2(f.watIsFout(bulk.id) == QLatin1String("fout BK-005|gelijkx4") && f.aantal(bulk.id, Bulkstand::Goed) == 4, qPrintable(f.watIsFout(bulk.id))); // said before, not found at hand-in
        HOUSE_VALUE(n, f.dienIn(bulk.id));
        QCOMPARE(n, 1);
        QVERIFY(f.doe([&](Werk& werk) { return heropenFouten(werk, bulk.id); }).ok() && f.controleer(bulk.id).ok());
        HOUSE_VALUE(weer, f.dienIn(bulk.id));
        QCOMPARE(weer, 0);
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Ingediend) == 4 && f.aantal(bulk.id, Bulkstand::AlIngediend) == 4, qPrintable(f.watIsFout(bulk.id)));
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(bulk.id); }));
        QCOMPARE(ids.size(), size_t(1));
        HOUSE_VALUE(declaratie, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }));
        QCOMPARE(declaratie.regels.size(), size_t(4));
    }

    void taking_back_one_batch_leaves_the_lines_of_another()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, 10);
        HOUSE_VALUE(een, f.begin("een"));
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(een.id, {regels.begin(), regels.begin() + 6}).ok() && f.controleer(een.id).ok());
        HOUSE_VALUE(eerst, f.dienIn(een.id));
        QVERIFY(f.breng(twee.id, {regels.begin() + 6, regels.end()}).ok() && f.controleer(twee.id).ok());
        HOUSE_VALUE(daarna, f.dienIn(twee.id)); // added to the same declaratie
        QVERIFY(eerst == 1 && daarna == 1);
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(twee.id); }));
        const auto declaratie = [&] { return f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }); };
        HOUSE_VALUE(samen, declaratie());
        QCOMPARE(samen.regels.size(), size_t(10));
        HOUSE_VALUE(terug, f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, een.id); }));
        QVERIFY(terug.klaar && terug.regels == 6 && terug.teLaat == 0);
        HOUSE_VALUE(rest, declaratie());
        QCOMPARE(rest.status, DeclaratieStatus::TerBeoordeling);
        QCOMPARE(rest.regels.size(), size_t(4));
        QCOMPARE(rest.regels.front().datum, regels[6].datum);
        Bedrag som;
        for (const Declaratieregel& r : rest.regels)
            som += r.bedrag;
        QCOMPARE(rest.totaal, som);
        QCOMPARE(f.aantal(twee.id, Bulkstand::Ingediend), 4);
        QVERIFY(f.controleer(een.id).ok());
        QCOMPARE(f.aantal(een.id, Bulkstand::Goed) + f.aantal(een.id, Bulkstand::LetOp), 6);
        // The last that is left goes whole.
        QVERIFY(f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, twee.id); }).ok());
        HOUSE_VALUE(weg, declaratie());
        QVERIFY(weg.status != DeclaratieStatus::TerBeoordeling);
    }

    void lines_are_taken_back_whatever_rhythm_was_agreed_since()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, 10);
        HOUSE_VALUE(een, f.begin("een"));
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(een.id, {regels.begin(), regels.begin() + 6}).ok() && f.controleer(een.id).ok());
        QVERIFY(f.dienIn(een.id).ok());
        QVERIFY(f.breng(twee.id, {regels.begin() + 6, regels.end()}).ok() && f.controleer(twee.id).ok());
        QVERIFY(f.dienIn(twee.id).ok());
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(een.id); }));
        const auto declaratie = [&] { return f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }); };
        HOUSE_VALUE(samen, declaratie());
        QCOMPARE(samen.regels.size(), size_t(10));
        QVERIFY(f.storage->write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(record, gevonden(unit.zorgovereenkomsten().find(samen.zorgovereenkomst)));
            record.versies.front().inhoud.declaratieritme = Declaratieritme::Week;
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(record.versies.front()));
            return true;
        }).ok());
        HOUSE_VALUE(terug, f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, een.id); }));
        QVERIFY(terug.klaar && terug.regels == 6 && terug.teLaat == 0);
        HOUSE_VALUE(rest, declaratie());
        QCOMPARE(rest.periode, samen.periode);
        const std::vector<Declaratieregel> blijft(samen.regels.begin() + 6, samen.regels.end());
        QVERIFY(rest.regels == blijft);
        QCOMPARE(rest.totaal, totaalVan(blijft));
    }

    void a_line_that_was_paid_in_part_is_not_handed_in_again()
    {
        BulkFixture f(1);
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, goedeBulkregels(1, 4)).ok() && f.controleer(bulk.id).ok());
        QVERIFY(f.dienIn(bulk.id).ok());
        QVERIFY(f.storage->write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(ids, unit.bulk().declaraties(bulk.id));
            PGB_TRY(d, gevonden(unit.declaraties().find(ids.front())));
            d.status = DeclaratieStatus::Geweigerd;
            d.betaald = Bedrag{1};
            PGB_CHECK(unit.declaraties().update(d));
            return true;
        }).ok());
        HOUSE_VALUE(terug, f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, bulk.id); }));
        QCOMPARE(terug.teLaat, 1);
        HOUSE_VALUE(weer, f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return heropenAfgewezen(werk, bulk.id); }));
        QCOMPARE(weer.declaraties, 0);
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 4);
    }

    void an_agreement_that_left_since_the_check_holds_up_no_other()
    {
        constexpr int clienten = 6, per = 4;
        BulkFixture f(clienten);
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, goedeBulkregels(clienten, clienten * per)).ok() && f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Goed) + f.aantal(bulk.id, Bulkstand::LetOp), clienten * per);
        QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> { // one goes to another, one to nobody
            PGB_TRY(eerste, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[1]));
            PGB_CHECK(werk.unit.zorgovereenkomsten().setZorgverlener(eerste.front().id, f.world.een.zorgverlener.id));
            PGB_TRY(tweede, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[3]));
            PGB_CHECK(werk.unit.zorgovereenkomsten().setZorgverlener(tweede.front().id, {}));
            return true;
        }).ok());
        const Outcome<qint64> ingediend = f.dienIn(bulk.id);
        QVERIFY2(ingediend.ok(), ingediend.ok() ? "" : qPrintable(ingediend.problem().code));
        QCOMPARE(*ingediend, clienten - 2);
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), (clienten - 2) * per);
        HOUSE_VALUE(open, f.read<qint64>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().openRegels(bulk.id); }));
        QCOMPARE(open, 2 * per); // to be checked again
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 2 * per); // each with its reason
        for (const BulkOorzaak& oorzaak : f.oorzaken(bulk.id))
            QVERIFY2(oorzaak.stand != Bulkstand::Fout || oorzaak.oorzaak.startsWith(QStringLiteral("BK-00")), qPrintable(oorzaak.oorzaak));
        HOUSE_VALUE(weer, f.dienIn(bulk.id));
        QCOMPARE(weer, 0);
    }

    void the_rest_of_a_file_follows_after_a_part_was_handed_in()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, 10);
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, {regels.begin(), regels.begin() + 6}).ok() && f.controleer(bulk.id).ok() && f.dienIn(bulk.id).ok());
        const Outcome<void> rest = f.breng(bulk.id, regels);
        QVERIFY2(rest.ok(), rest.ok() ? "" : qPrintable(rest.problem().code));
        QVERIFY(f.controleer(bulk.id).ok() && f.dienIn(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 10);
    }

    void a_file_with_other_columns_is_another_batch()
    {
        BulkFixture f(1);
        const QString datums = QStringLiteral("a1"), andere = QStringLiteral("b2");
        HOUSE_VALUE(een, f.begin("bestand", datums));
        HOUSE_VALUE(twee, f.begin("bestand", andere));
        QVERIFY(een.id != twee.id);
        HOUSE_VALUE(weer, f.begin("bestand", datums));
        QCOMPARE(weer.id, een.id);
        // Once it was handed in, other columns would make other keys of the same care.
        QVERIFY(f.breng(twee.id, goedeBulkregels(1, 3)).ok() && f.controleer(twee.id).ok() && f.dienIn(twee.id).ok());
        const auto derde = f.begin("bestand", QStringLiteral("c3"));
        QVERIFY(!derde && derde.problem().code == QLatin1String("bestandAndereIndeling"));
        HOUSE_VALUE(zelfde, f.begin("bestand", andere));
        QCOMPARE(zelfde.id, twee.id);
    }

    void a_file_of_before_its_columns_were_kept_is_the_same_batch()
    {
        BulkFixture f(1);
        HOUSE_VALUE(oud, f.begin("bestand")); // as a batch of before migration 0019 stands there
        QVERIFY(f.breng(oud.id, goedeBulkregels(1, 3)).ok() && f.controleer(oud.id).ok() && f.dienIn(oud.id).ok());
        HOUSE_VALUE(nu, f.begin("bestand", QStringLiteral("a1")));
        QCOMPARE(nu.id, oud.id);
        HOUSE_VALUE(ander, f.begin("ander bestand", QStringLiteral("a1")));
        QVERIFY(ander.id != oud.id);
    }

    void every_field_that_cannot_be_read_is_kept_with_the_line()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 2);
        Bulkregel& r = regels[1];
        r.tarief.reset();
        r.onleesbaar = Bulkveld::Aantal;
        r.onleesbareTekst = QStringLiteral("twee");
        r.ookOnleesbaar = {{Bulkveld::Tarief, QStringLiteral("veertig; \"ja\"")}};
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, regels).ok() && f.controleer(bulk.id).ok());
        HOUSE_VALUE(bewaard, f.read<std::optional<BulkregelStand>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().regel(bulk.id, r.nummer, 0); }));
        QVERIFY(bewaard && bewaard->regel == r);
        // The quantity is repaired: the rate is asked next, and not taken from the agreement.
        Bulkregel hersteld = r;
        hersteld.isGelezen(Bulkveld::Aantal);
        QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> { PGB_CHECK(wijzigBulkregel(werk, bulk.id, hersteld)); return true; }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("fout BK-003|tarief")), qPrintable(f.watIsFout(bulk.id)));
    }

    void a_standing_approval_takes_what_no_controle_says_anything_of()
    {
        BulkFixture f(1);
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, goedeBulkregels(1, 4)).ok() && f.controleer(bulk.id).ok());
        QVERIFY2(f.aantal(bulk.id, Bulkstand::LetOp) == 0, qPrintable(f.watIsFout(bulk.id)));
        HOUSE_VALUE(gever, f.write<GebruikerId>(f.world.beheerder, [&](Werk& werk) -> Outcome<GebruikerId> {
            Gebruiker wie;
            wie.gebruikersnaam = wie.naam = QStringLiteral("client");
            wie.rol = Rol::Budgethouder;
            wie.budgethouder = f.bulk.clienten.front();
            PGB_TRY(stored, werk.unit.gebruikers().insert(wie, "no hash"));
            Toestemming vooraf;
            vooraf.budgethouder = f.bulk.clienten.front();
            vooraf.soort = ToestemmingSoort::DoorlopendeGoedkeuring;
            vooraf.van = QDate(2025, 1, 1);
            vooraf.door = stored.id;
            PGB_CHECK(werk.unit.dossier().insertToestemming(vooraf));
            return stored.id;
        }));
        HOUSE_VALUE(n, f.dienIn(bulk.id));
        QCOMPARE(n, 1);
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(bulk.id); }));
        HOUSE_VALUE(declaratie, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }));
        QCOMPARE(code(declaratie.status), code(DeclaratieStatus::Betaalbaar));
        QCOMPARE(declaratie.goedgekeurdDoor, gever);
    }

    void budgethouders_are_reminded_once_a_day()
    {
        BulkFixture f(3);
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, goedeBulkregels(3, 6)).ok() && f.controleer(bulk.id).ok() && f.dienIn(bulk.id).ok());
        const auto herinner = [&](const Gebruiker& wie) { return f.write<BulkIndienstap>(wie, [&](Werk& werk) { return herinnerBulk(werk, bulk.id); }); };
        HOUSE_VALUE(eerst, herinner(f.bulk.medewerker));
        QVERIFY(eerst.klaar && eerst.declaraties == 3);
        HOUSE_VALUE(nogmaals, herinner(f.bulk.medewerker));
        QCOMPARE(nogmaals.declaraties, 0);
        QVERIFY(!herinner(f.bulk.vreemde));
    }

    void own_numbers_and_names_are_learned_once()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 6);
        for (Bulkregel& r : regels) {
            r.klant = r.klant == bulkKlant(0) ? QStringLiteral("00417") : QStringLiteral("00418");
            r.functie = QStringLiteral("Begeleiding thuis");
        }
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, regels).ok() && f.controleer(bulk.id).ok());
        QCOMPARE(f.oorzaken(bulk.id).size(), size_t(2)); // a client each
        for (const auto& [eigen, client] : {std::pair("00417", 0), std::pair("00418", 1)}) {
            const QString nummer = QString::fromLatin1(eigen);
            QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> {
                PGB_CHECK(leerKlant(werk, nummer, bulkKlant(client), bulk.id));
                return true;
            }).ok());
        }
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.oorzaken(bulk.id).size(), size_t(1));
        QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> {
            PGB_CHECK(leerFunctie(werk, QStringLiteral("Begeleiding thuis"), QStringLiteral("WLZ-BI"), bulk.id));
            return true;
        }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(bulk.id)));
        // A number of a client of others teaches nothing and tells nothing.
        const auto vreemd = f.write<bool>(f.bulk.vreemde, [&](Werk& werk) -> Outcome<bool> {
            PGB_CHECK(leerKlant(werk, QStringLiteral("1"), bulkKlant(0)));
            return true;
        });
        QVERIFY(!vreemd && vreemd.problem().kind == ProblemKind::NietGevonden);
    }

    void the_sandbox_checks_and_stores_nothing()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 6);
        regels[2].tarief = Tarief::fromCenten(1);
        HOUSE_VALUE(uit, f.read<std::vector<Bulkuitkomst>>(f.bulk.medewerker, [&](Werk& werk) { return proefBulk(werk, regels); }));
        QCOMPARE(uit.size(), size_t(6));
        QCOMPARE(std::count_if(uit.begin(), uit.end(), [](const Bulkuitkomst& u) { return u.stand == Bulkstand::Fout; }), 1);
        HOUSE_VALUE(lijst, f.read<Lijst<Bulk>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().list(QStringLiteral("o%1").arg(f.bulk.organisatie.id.waarde), {}); }));
        QVERIFY(lijst.items.empty());
    }

    void a_batch_is_its_owners_alone()
    {
        BulkFixture f(1);
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, goedeBulkregels(1, 3)).ok());
        for (const Gebruiker& wie : {f.bulk.vreemde, f.world.een.zorgverlenerAccount}) {
            const auto uit = f.write<bool>(wie, [&](Werk& werk) -> Outcome<bool> {
                PGB_CHECK(controleerBulk(werk, bulk.id));
                return true;
            });
            QVERIFY(!uit && uit.problem().kind == ProblemKind::NietGevonden);
        }
        for (const Gebruiker& wie : {f.world.een.budgethouderAccount, f.world.een.medewerkerAccount, f.world.svb, f.world.beheerder}) {
            const auto uit = f.write<bool>(wie, [&](Werk& werk) -> Outcome<bool> {
                PGB_CHECK(controleerBulk(werk, bulk.id));
                return true;
            });
            QVERIFY(!uit && uit.problem().kind == ProblemKind::NietToegestaan);
        }
        // Somebody else's client is as unknown as one that does not exist.
        auto regels = goedeBulkregels(1, 2);
        HOUSE_VALUE(uit, f.read<std::vector<Bulkuitkomst>>(f.bulk.vreemde, [&](Werk& werk) { return proefBulk(werk, regels); }));
        QVERIFY(uit[0].bevinding && uit[0].bevinding->controle == QLatin1String("BK-001"));
    }

    void a_month_of_sixty_thousand_lines()
    {
        if (!qEnvironmentVariableIsSet("PGB_LANG"))
            QSKIP("takes a minute: ./dev test --long");
        plantFouten(1000, 60'000, 200);
    }
};

HOUSE_TEST(test_bulk, TestBulk)
#include "test_bulk.moc"
