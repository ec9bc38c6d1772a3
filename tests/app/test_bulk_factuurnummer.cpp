#include "tests/app/bulk_fixture.h"

using namespace pgb;
using namespace pgb::test;
using namespace pgb::app;

/// The invoice numbers of the declaraties of a batch: each its own, and none lost without a word.
class TestBulkFactuurnummer : public QObject {
    Q_OBJECT

    static Outcome<Bulk> begonnen(BulkFixture& f, const QString& patroon, const QByteArray& bestand = "bestand")
    {
        return f.write<Bulk>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<Bulk> {
            PGB_TRY(nieuw, beginBulk(werk, {QStringLiteral("oktober.csv"), QCryptographicHash::hash(bestand, QCryptographicHash::Sha256), {}, patroon, false, {}}));
            return nieuw.first;
        });
    }
    static Outcome<BulkId> gecontroleerd(BulkFixture& f, const QString& patroon, const std::vector<Bulkregel>& regels, const QByteArray& bestand = "bestand")
    {
        PGB_TRY(bulk, begonnen(f, patroon, bestand));
        PGB_CHECK(f.breng(bulk.id, regels));
        PGB_CHECK(f.controleer(bulk.id));
        return bulk.id;
    }
    static qint64 goede(BulkFixture& f, BulkId id) { return f.aantal(id, Bulkstand::Goed) + f.aantal(id, Bulkstand::LetOp); }

private Q_SLOTS:
    void a_pattern_that_is_the_same_for_all_clients_is_refused()
    {
        BulkFixture f(2);
        for (const char* patroon : {"{jaar}-{maand}", "F{jaar}", "{maand}/zorg"}) {
            const auto uit = begonnen(f, QString::fromLatin1(patroon));
            QVERIFY2(!uit, patroon);
            QVERIFY2(uit.problem().code == QLatin1String("factuurpatroonVoorAlle") && uit.problem().path == QLatin1String("factuurpatroon"), qPrintable(uit.problem().code));
        }
        QVERIFY(begonnen(f, QStringLiteral("2025-10-{klant}"), "een").ok());
        QVERIFY(begonnen(f, QStringLiteral("{jaar}{maand}-{overeenkomst}"), "twee").ok());
    }

    void one_number_typed_in_full_for_more_declaraties_is_named_at_the_check()
    {
        BulkFixture f(3);
        HOUSE_VALUE(bulk, gecontroleerd(f, QStringLiteral("F2025-0078"), goedeBulkregels(3, 9)));
        QVERIFY2(goede(f, bulk) == 0 && f.watIsFout(bulk) == QLatin1String("fout BK-013x9"), qPrintable(f.watIsFout(bulk)));
        QCOMPARE(f.oorzaken(bulk).front().bevinding.path, QStringLiteral("factuurnummer"));
        // The same file with another pattern is the same batch, and what waited goes.
        HOUSE_VALUE(weer, begonnen(f, QStringLiteral("F2025-0078-{klant}")));
        QCOMPARE(weer.id, bulk);
        QVERIFY(f.controleer(bulk).ok());
        QVERIFY2(goede(f, bulk) == 9, qPrintable(f.watIsFout(bulk)));
        HOUSE_VALUE(ingediend, f.dienIn(bulk));
        QCOMPARE(ingediend, 3);
    }

    void one_number_typed_in_full_goes_where_it_is_of_one_declaratie()
    {
        // However the clients are spread over the blocks of the check.
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 2 * bulkBlok);
        HOUSE_VALUE(verspreid, gecontroleerd(f, QStringLiteral("F1"), regels, "verspreid"));
        QVERIFY2(goede(f, verspreid) == 0, qPrintable(f.watIsFout(verspreid)));
        // The other client has numbers of his own.
        regels = goedeBulkregels(2, 8);
        for (size_t i = 4; i < regels.size(); ++i)
            regels[i].factuurnummer = QStringLiteral("EIGEN-7");
        HOUSE_VALUE(bulk, gecontroleerd(f, QStringLiteral("F1"), regels, "eigen"));
        QVERIFY2(goede(f, bulk) == 8, qPrintable(f.watIsFout(bulk)));
        HOUSE_VALUE(ingediend, f.dienIn(bulk));
        QCOMPARE(ingediend, 2);
    }

    void whether_one_number_is_of_more_declaraties_does_not_depend_on_the_blocks()
    {
        for (const int per : {4, int(bulkBlok)}) {
            BulkFixture f(2);
            auto regels = goedeBulkregels(2, 2 * per);
            // The declaratie of the second client has a number of its own, although not each of its lines says so.
            for (size_t i = size_t(per); i < size_t(per) + 2; ++i)
                regels[i].factuurnummer = QStringLiteral("EIGEN-7");
            HOUSE_VALUE(eigen, gecontroleerd(f, QStringLiteral("F1"), regels, "eigen"));
            QVERIFY2(goede(f, eigen) == 2 * per, qPrintable(f.watIsFout(eigen)));
            // What is wrong by itself asks for no number.
            for (size_t i = size_t(per); i < regels.size(); ++i) {
                regels[i].factuurnummer.clear();
                regels[i].tarief = Tarief::fromCenten(4125);
            }
            HOUSE_VALUE(fout, gecontroleerd(f, QStringLiteral("F2"), regels, "fout"));
            QVERIFY2(goede(f, fout) == per && !f.watIsFout(fout).contains(QStringLiteral("BK-013")), qPrintable(f.watIsFout(fout)));
            const auto oorzaken = f.oorzaken(fout);
            const auto tarief = std::find_if(oorzaken.begin(), oorzaken.end(), [](const BulkOorzaak& o) { return o.stand == Bulkstand::Fout; });
            QVERIFY(f.write<qint64>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<qint64> {
                PGB_TRY(gedaan, besluitBulk(werk, fout, Bulkbesluit::Corrigeer, Bulkstand::Fout, tarief->oorzaak));
                return gedaan.second;
            }).ok() && f.controleer(fout).ok());
            QVERIFY2(goede(f, fout) == 0 && f.watIsFout(fout).contains(QStringLiteral("fout BK-013x%1").arg(2 * per)), qPrintable(f.watIsFout(fout)));
        }
    }

    void a_number_of_more_declaraties_is_good_again_when_one_of_them_goes()
    {
        for (const int per : {1, int(bulkBlok)}) {
            BulkFixture f(2);
            const auto regels = goedeBulkregels(2, 2 * per);
            HOUSE_VALUE(bulk, gecontroleerd(f, QStringLiteral("F1"), regels));
            QVERIFY2(goede(f, bulk) == 0, qPrintable(f.watIsFout(bulk)));
            Bulkregel hersteld = regels.back();
            hersteld.factuurnummer = QStringLiteral("EIGEN-7");
            QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk, hersteld); }).ok() && f.controleer(bulk).ok());
            QVERIFY2(goede(f, bulk) == 2 * per, qPrintable(f.watIsFout(bulk)));
        }
    }

    void an_own_number_on_lines_of_more_declaraties_is_named_at_the_check()
    {
        for (const int per : {3, int(bulkBlok)}) {
            BulkFixture f(3);
            auto regels = goedeBulkregels(3, 3 * per);
            for (size_t i = 0; i < regels.size(); ++i)
                regels[i].factuurnummer = i < size_t(2 * per) ? QStringLiteral("F7") : QStringLiteral("F8");
            HOUSE_VALUE(bulk, gecontroleerd(f, {}, regels));
            QVERIFY2(f.watIsFout(bulk) == QStringLiteral("fout BK-013|opRegelsx%1").arg(2 * per) && goede(f, bulk) == per, qPrintable(f.watIsFout(bulk)));
            // Another number for all of the first client: what was wrong with the second is gone.
            for (int i = 0; i < per; ++i) {
                regels[size_t(i)].factuurnummer = QStringLiteral("F9");
                QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk, regels[size_t(i)]); }).ok());
            }
            QVERIFY(f.controleer(bulk).ok());
            QVERIFY2(goede(f, bulk) == 3 * per, qPrintable(f.watIsFout(bulk)));
            HOUSE_VALUE(ingediend, f.dienIn(bulk));
            QCOMPARE(ingediend, 3);
        }
    }

    void one_number_is_the_same_however_and_wherever_it_is_written()
    {
        for (const int per : {3, int(bulkBlok)}) {
            BulkFixture f(2);
            auto regels = goedeBulkregels(2, 2 * per);
            for (size_t i = 0; i < regels.size(); ++i)
                regels[i].factuurnummer = i < size_t(per) ? QStringLiteral("F 7") : QStringLiteral("f7");
            HOUSE_VALUE(bulk, gecontroleerd(f, {}, regels));
            QVERIFY2(f.watIsFout(bulk) == QStringLiteral("fout BK-013|opRegelsx%1").arg(2 * per), qPrintable(f.watIsFout(bulk)));
            for (size_t i = 0; i < regels.size(); ++i)
                regels[i].factuurnummer = i < size_t(per) ? QString() : QStringLiteral("f 1"); // as the pattern, in other words
            HOUSE_VALUE(voluit, gecontroleerd(f, QStringLiteral("F1"), regels, "voluit"));
            QVERIFY2(goede(f, voluit) == 0, qPrintable(f.watIsFout(voluit)));
        }
    }

    void of_very_many_numbers_each_that_more_declaraties_have_is_named()
    {
        constexpr int clienten = 404; // two for each number
        BulkFixture f(clienten);
        auto regels = goedeBulkregels(clienten, clienten);
        for (size_t i = 0; i < regels.size(); ++i)
            regels[i].factuurnummer = QStringLiteral("F%1").arg(i % (clienten / 2));
        HOUSE_VALUE(bulk, gecontroleerd(f, {}, regels));
        QVERIFY2(f.watIsFout(bulk) == QStringLiteral("fout BK-013|opRegelsx%1").arg(clienten), qPrintable(f.watIsFout(bulk)));
    }

    void lines_that_join_a_declaratie_that_waits_ask_no_number()
    {
        for (const int per : {4, int(bulkBlok)}) {
            BulkFixture f(2);
            const auto regels = goedeBulkregels(2, 2 * per);
            HOUSE_VALUE(eerste, gecontroleerd(f, QStringLiteral("F-{klant}"), {regels.begin(), regels.begin() + 2}));
            HOUSE_VALUE(ingediend, f.dienIn(eerste));
            QCOMPARE(ingediend, 1);
            HOUSE_VALUE(rest, gecontroleerd(f, QStringLiteral("F1"), {regels.begin() + 2, regels.end()}, "rest"));
            QVERIFY2(goede(f, rest) == 2 * per - 2, qPrintable(f.watIsFout(rest)));
            HOUSE_VALUE(samen, f.dienIn(rest));
            QCOMPARE(samen, 2);
        }
    }

    void a_pattern_that_gives_another_number_than_the_declaratie_that_waits_is_said_at_the_check()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, 6);
        HOUSE_VALUE(eerste, gecontroleerd(f, QStringLiteral("F-{klant}"), {regels.begin(), regels.begin() + 2}, "een"));
        QVERIFY(f.dienIn(eerste).ok());
        HOUSE_VALUE(zelfde, gecontroleerd(f, QStringLiteral("f-{klant}"), {regels.begin() + 2, regels.begin() + 4}, "twee"));
        QVERIFY2(!f.watIsFout(zelfde).contains(QStringLiteral("BK-011")), qPrintable(f.watIsFout(zelfde)));
        HOUSE_VALUE(zonder, gecontroleerd(f, {}, {regels.begin() + 2, regels.begin() + 4}, "drie")); // no number was asked for
        QVERIFY2(!f.watIsFout(zonder).contains(QStringLiteral("BK-011")), qPrintable(f.watIsFout(zonder)));
        HOUSE_VALUE(ander, gecontroleerd(f, QStringLiteral("N-{klant}"), {regels.begin() + 4, regels.end()}, "vier"));
        QVERIFY2(f.watIsFout(ander).contains(QStringLiteral("letOp BK-011|patroonx2")), qPrintable(f.watIsFout(ander)));
        const CodeParams beide = f.oorzaken(ander).front().bevinding.params;
        QVERIFY(beide[0].second == QStringLiteral("N-") + bulkKlant(0) && beide[1].second == QStringLiteral("F-") + bulkKlant(0));
        QCOMPARE(goede(f, ander), 2); // it can be handed in so
    }

    void a_name_that_is_forgotten_leaves_its_number_to_the_other()
    {
        BulkFixture f(2);
        QVERIFY(f.doe([](Werk& w) { return leerKlant(w, QStringLiteral("00417"), bulkKlant(0)); }).ok());
        auto regels = goedeBulkregels(2, 4);
        for (Bulkregel& r : regels) {
            r.factuurnummer = QStringLiteral("F7");
            r.klant = r.klant == bulkKlant(0) ? QStringLiteral("00417") : r.klant;
        }
        HOUSE_VALUE(bulk, gecontroleerd(f, {}, regels));
        QVERIFY2(f.watIsFout(bulk) == QLatin1String("fout BK-013|opRegelsx4"), qPrintable(f.watIsFout(bulk)));
        QVERIFY(f.doe([&](Werk& w) { return vergeetKlant(w, QStringLiteral("00417"), bulk); }).ok() && f.controleer(bulk).ok());
        QVERIFY2(goede(f, bulk) == 2 && f.watIsFout(bulk).contains(QStringLiteral("fout BK-001|00417x2")), qPrintable(f.watIsFout(bulk)));
    }

    void a_number_that_waits_with_another_file_is_found_at_the_check()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 4);
        const std::vector<Bulkregel> een(regels.begin(), regels.begin() + 2), ander(regels.begin() + 2, regels.end());
        HOUSE_VALUE(eerste, gecontroleerd(f, QStringLiteral("F1"), een));
        HOUSE_VALUE(ingediend, f.dienIn(eerste));
        QCOMPARE(ingediend, 1);
        HOUSE_VALUE(tweede, gecontroleerd(f, QStringLiteral("f 1"), ander, "ander bestand"));
        QVERIFY2(f.watIsFout(tweede).contains(QStringLiteral("fout DC-084|wachtx2")), qPrintable(f.watIsFout(tweede)));
    }

    void an_invoice_of_another_undertaking_is_refused()
    {
        BulkFixture f(1);
        const auto met = [&](const QString& leveranciers) {
            const BulkNieuw nieuw{.naam = QStringLiteral("factuur.xml"), .bestandHash = QByteArray(32, 'x'), .nogmaals = true, .leveranciers = leveranciers};
            const auto uit = f.write<BulkId>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<BulkId> {
                PGB_TRY(bulk, beginBulk(werk, nieuw));
                return bulk.first.id;
            });
            auto regels = goedeBulkregels(1, 1);
            const auto proef = f.read<std::vector<Bulkuitkomst>>(f.bulk.medewerker, [&](Werk& werk) { return proefBulk(werk, regels, nieuw); });
            return uit.ok() == proef.ok() ? uit.ok() ? QString() : uit.problem().code : QStringLiteral("de proef zegt iets anders");
        };
        const QString eigen = f.bulk.zorgverlener.kvkNummer->tekst();
        QCOMPARE(met({}), QString());
        QCOMPARE(met(eigen), QString());
        QCOMPARE(met(QStringLiteral("12345678")), QStringLiteral("bestandAndereKvk"));
        QCOMPARE(met(eigen + QStringLiteral(" 12345678")), QStringLiteral("bestandAndereKvk"));
    }

    void a_line_of_another_invoice_does_not_join_without_a_word()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 4);
        for (size_t i = 0; i < regels.size(); ++i)
            regels[i].factuurnummer = i < 2 ? QStringLiteral("F2025-0077") : QStringLiteral("F2025-0078");
        const std::vector<Bulkregel> een(regels.begin(), regels.begin() + 2), ander(regels.begin() + 2, regels.end());
        // Two invoices in one file, and the second invoice after the first: either way both numbers are named.
        HOUSE_VALUE(samen, gecontroleerd(f, {}, regels, "samen"));
        QVERIFY2(f.watIsFout(samen).contains(QStringLiteral("letOp BK-011x2")), qPrintable(f.watIsFout(samen)));
        HOUSE_VALUE(eerste, gecontroleerd(f, {}, een, "een"));
        QVERIFY2(!f.watIsFout(eerste).contains(QStringLiteral("BK-011")), qPrintable(f.watIsFout(eerste)));
        HOUSE_VALUE(ingediend, f.dienIn(eerste));
        QCOMPARE(ingediend, 1);
        HOUSE_VALUE(tweede, gecontroleerd(f, {}, ander, "ander"));
        const auto oorzaken = f.oorzaken(tweede);
        const auto nummer = std::find_if(oorzaken.begin(), oorzaken.end(), [](const BulkOorzaak& o) { return o.bevinding.controle == QLatin1String("BK-011"); });
        QVERIFY2(nummer != oorzaken.end(), qPrintable(f.watIsFout(tweede)));
        QCOMPARE(nummer->regels, 2);
        QStringList waarden;
        for (const auto& [sleutel, waarde] : nummer->bevinding.params)
            waarden << waarde;
        QCOMPARE(waarden, (QStringList{QStringLiteral("F2025-0078"), QStringLiteral("F2025-0077")}));
    }
};

HOUSE_TEST(test_bulk_factuurnummer, TestBulkFactuurnummer)
#include "test_bulk_factuurnummer.moc"
