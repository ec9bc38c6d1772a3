#include "server/app/attempt.h"
#include "shared/base/nummers.h"
#include "tests/app/bulk_fixture.h"
#include <QFile>

using namespace pgb;
using namespace pgb::test;
using namespace pgb::app;

/// No BSN is kept in a line, and no own number is taken for one.
class TestBulkBsn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_bsn_in_any_text_of_a_line_is_covered_and_the_line_waits()
    {
        BulkFixture f(2);
        const QString bsn = f.bsnVan(0), onbekend = QStringLiteral("111222333");
        auto regels = goedeBulkregels(2, 12);
        regels[0].kenmerk = QStringLiteral("rit ") + bsn;
        regels[1].factuurnummer = onbekend;
        regels[2].functie = QStringLiteral("Begeleiding 111 222 333");
        regels[3].kostenplaats = QStringLiteral("1112.22.333");
        regels[4].klant = onbekend + QStringLiteral(" Jansen");
        regels[5].agb = onbekend;
        regels[6].onleesbaar = Bulkveld::Tarief;
        regels[6].onleesbareTekst = onbekend;
        regels[6].ookOnleesbaar = {{Bulkveld::Bedrag, onbekend}};
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        for (const char* veld : {"kenmerk", "factuurnummer", "functie", "kostenplaats", "klant", "agb"})
            QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("fout BK-008|%1x1").arg(QLatin1String(veld))), qPrintable(f.watIsFout(bulk.id)));
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Goed) + f.aantal(bulk.id, Bulkstand::LetOp), 5);
        const auto lijst = f.regels(bulk.id);
        QCOMPARE(lijst[0].regel.kenmerk, QStringLiteral("rit BSN •••••") + bsn.right(4));
        QCOMPARE(lijst[6].regel.onleesbareTekst, QStringLiteral("BSN •••••2333"));
        // A person fills in another one; a text that stands for it, and a care that has it in its name, are not learned.
        Bulkregel hersteld = lijst[0].regel;
        hersteld.kenmerk = QStringLiteral("rit 12");
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, hersteld); }).ok() && f.controleer(bulk.id).ok());
        QVERIFY2(!f.watIsFout(bulk.id).contains(QStringLiteral("BK-008|kenmerk")), qPrintable(f.watIsFout(bulk.id)));
        QCOMPARE(f.doe([&](Werk& w) { return leerKlant(w, lijst[4].regel.klant, bulkKlant(0)); }).problem().code, QStringLiteral("klantIsBsn"));
        QCOMPARE(f.doe([&](Werk& w) { return leerFunctie(w, lijst[2].regel.functie, QStringLiteral("WLZ-BI")); }).problem().code, QStringLiteral("functieMetBsn"));
        f.storage->close();
        for (const char* eind : {"", "-wal"}) {
            QFile bestand(f.config.path + QLatin1String(eind));
            if (!bestand.open(QIODevice::ReadOnly))
                continue;
            const QByteArray alles = bestand.readAll();
            for (const QString& een : {bsn, onbekend, QStringLiteral("111 222 333"), QStringLiteral("1112.22.333")})
                QVERIFY2(!alles.contains(een.toLatin1()), qPrintable(een));
        }
        QVERIFY(f.storage->open().ok());
    }

    void a_bsn_is_never_learned_whatever_stands_beside_it()
    {
        BulkFixture f(1);
        const auto leer = [&](const QString& klant) { return f.doe([&](Werk& w) { return leerKlant(w, klant, bulkKlant(0)); }); };
        for (const char* klant : {"111222333", "BSN 111222333", "111222333 J. de Boer", "X111222333", "klant111222333", "111,222,333", "111\u200b222\u200b333", "nr 111-222-333 b"}) {
            const auto geleerd = leer(QString::fromUtf8(klant));
            QVERIFY2(!geleerd.ok() && geleerd.problem().code == QStringLiteral("klantIsBsn"), klant);
        }
        QVERIFY(f.read<std::vector<BulkKlant>>(f.bulk.medewerker, &bulkKlanten)->empty());
        for (const char* eigen : {"123456789", "00417", "2025-00007", "klant 417"})
            QVERIFY2(leer(QString::fromLatin1(eigen)).ok(), eigen);
    }

    void a_few_own_numbers_that_could_all_be_a_bsn_are_covered()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 4);
        regels[0].kenmerk = QStringLiteral("123456782"); // of nobody that is known, and all that there is to go by
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QCOMPARE(f.regels(bulk.id)[0].regel.kenmerk, QStringLiteral("BSN •••••6782"));
        regels[1].kenmerk = QStringLiteral("123456783");
        HOUSE_VALUE(twee, f.begin("ander"));
        QVERIFY(f.breng(twee.id, regels).ok());
        QCOMPARE(f.regels(twee.id)[0].regel.kenmerk, QStringLiteral("123456782")); // no more than half
    }

    void a_bsn_is_covered_however_it_is_written()
    {
        BulkFixture f(2);
        const QString bsn = f.bsnVan(0);
        QStringList vormen{u'0' + bsn, QStringLiteral("00") + bsn, bsn.left(3) + u'-' + bsn.mid(3), bsn.left(4) + u'/' + bsn.mid(4), QStringLiteral("nr_") + bsn.left(5) + u'_' + bsn.mid(5), QStringLiteral("BSN") + bsn + u'A'};
        QString los, breed;
        for (const QChar c : bsn) {
            los += c + QStringLiteral(" ");
            breed += QChar(0xff10 + c.digitValue());
        }
        vormen << los.trimmed() << breed;
        auto regels = goedeBulkregels(2, 2 * int(vormen.size()));
        for (qsizetype i = 0; i < vormen.size(); ++i) {
            regels[size_t(i)].kenmerk = vormen[i];
            regels[size_t(vormen.size() + i)].klant = vormen[i]; // alone it is his number, else it is covered
        }
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        for (const BulkregelUitkomst& u : f.regels(bulk.id)) {
            for (const QString& tekst : {u.regel.kenmerk, u.regel.klant})
                QVERIFY2(!bevatBsn(tekst) && !vormen.contains(tekst) && tekst.count(QLatin1String("BSN")) < 2, qPrintable(tekst));
        }
        QCOMPARE(f.regels(bulk.id)[5].regel.kenmerk, QStringLiteral("BSN •••••%1A").arg(bsn.right(4)));
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("BK-008|kenmerkx%1").arg(vormen.size())) && f.watIsFout(bulk.id).contains(QLatin1String("BK-008|klantx2")), qPrintable(f.watIsFout(bulk.id)));
    }

    void own_numbers_of_nine_digits_are_no_bsns_but_those_of_a_client()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 40);
        int toeval = 0;
        for (size_t i = 0; i < regels.size(); ++i) {
            regels[i].kenmerk = QString::number(100'000'000 + int(i));
            toeval += bevatBsn(regels[i].kenmerk) ? 1 : 0;
        }
        QVERIFY(toeval > 1);
        regels[0].kenmerk = f.bsnVan(1);
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Fout) == 1 && f.watIsFout(bulk.id).contains(QStringLiteral("BK-008|kenmerkx1")), qPrintable(f.watIsFout(bulk.id)));
        // It stays what it was when another field of its line is repaired.
        const auto lijst = f.regels(bulk.id);
        const auto een = std::find_if(lijst.begin(), lijst.end(), [](const BulkregelUitkomst& u) { return bevatBsn(u.regel.kenmerk); });
        QVERIFY(een != lijst.end());
        Bulkregel hersteld = een->regel;
        hersteld.kostenplaats = QStringLiteral("Noord");
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, hersteld); }).ok() && f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 1);
        // And an own number that is typed in a repair is seen beside the others of its column.
        hersteld = lijst[0].regel;
        hersteld.kenmerk = QStringLiteral("111222333");
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, hersteld); }).ok() && f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 0);
        QCOMPARE(f.regels(bulk.id)[0].regel.kenmerk, QStringLiteral("111222333"));
    }

    void people_in_a_later_block_are_seen_beside_hundreds_of_own_numbers()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 240);
        for (size_t i = 0; i < 200; ++i)
            regels[i].kenmerk = QString::number(100'000'000 + int(i));
        int vanaf = 111'222'333;
        for (size_t i = 200; i < regels.size(); ++i) {
            while (!bevatBsn(QString::number(vanaf)))
                ++vanaf;
            regels[i].kenmerk = QString::number(vanaf++);
        }
        HOUSE_VALUE(bulk, f.begin());
        QVERIFY(f.breng(bulk.id, {regels.begin(), regels.begin() + 200}).ok());
        QVERIFY(f.breng(bulk.id, {regels.begin() + 200, regels.end()}).ok() && f.controleer(bulk.id).ok());
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("fout BK-008|kenmerkx40")), qPrintable(f.watIsFout(bulk.id)));
    }

    void a_text_that_is_too_long_is_cut_beside_what_covers_a_bsn()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 3);
        const QString onbekend = QStringLiteral("111222333"), bedekt = QStringLiteral("BSN •••••2333");
        regels[0].kenmerk = QString(90, u'x') + u' ' + onbekend;
        regels[1].kenmerk = onbekend + QString(80, u' ') + QStringLiteral("en ") + onbekend;
        regels[2].onleesbaar = Bulkveld::Tarief;
        regels[2].onleesbareTekst = QString(75, u'y') + u' ' + onbekend;
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        const auto lijst = f.regels(bulk.id);
        QCOMPARE(lijst[0].regel.kenmerk, QString(87, u'x') + bedekt);
        QVERIFY2(lijst[1].regel.kenmerk.startsWith(bedekt) && lijst[1].regel.kenmerk.endsWith(bedekt) && lijst[1].regel.kenmerk.size() == 100, qPrintable(lijst[1].regel.kenmerk));
        QCOMPARE(lijst[2].regel.onleesbareTekst, QString(67, u'y') + bedekt);
    }

    void however_many_bsns_a_block_has_they_are_asked_for_together()
    {
        const auto vragen = [](int clienten) {
            BulkFixture f(clienten);
            auto regels = goedeBulkregels(clienten, clienten);
            for (int i = 0; i < clienten; ++i)
                regels[size_t(i)].klant = f.bsnVan(i);
            const auto bulk = f.begin();
            int aantal = 0;
            f.application.reset();
            f.storage.reset();
            f.config.statementLog = [&](const QString& naam, std::chrono::nanoseconds) { aantal += naam.startsWith(QLatin1String("bulkbsn")) || naam.startsWith(QLatin1String("bulkklant")) ? 1 : 0; };
            f.storage = std::make_unique<storage::SqlStorage>(f.config);
            if (!f.storage->open())
                return -1;
            f.application = std::make_unique<Application>(*f.storage, f.clock);
            const bool gelukt = f.breng(bulk->id, regels).ok() && f.controleer(bulk->id).ok() && f.aantal(bulk->id, Bulkstand::Fout) == 0;
            return gelukt ? aantal : -1;
        };
        const int acht = vragen(8), veel = vragen(64);
        QVERIFY2(acht > 0 && veel > 0 && veel <= acht + 3, qPrintable(QStringLiteral("%1 %2").arg(acht).arg(veel)));
    }
};

HOUSE_TEST(test_bulk_bsn, TestBulkBsn)
#include "test_bulk_bsn.moc"
