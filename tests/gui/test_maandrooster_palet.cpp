#include "client/ui/declaratie/palette_months.h"
#include "client/ui/overeenkomst/palette_overeenkomsten.h"
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/commands.h"
#include "shared/domain/declaratie/ritme.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::ui;

class TestMaandroosterPalet : public QObject {
    Q_OBJECT

    static std::vector<OvereenkomstRij> rows()
    {
        OvereenkomstRij row;
        row.zorgovereenkomst = bouw::zorgovereenkomst();
        row.budgethouder = QStringLiteral("S. Yilmaz");
        row.zorgverlener = QStringLiteral("T. de Wit");
        return {row};
    }

private Q_SLOTS:
    void an_agreement_is_found_by_its_number()
    {
        auto twee = rows();
        twee.push_back(twee[0]);
        twee[0].zorgovereenkomst.nummer = QStringLiteral("2024-1187");
        twee[1].zorgovereenkomst.nummer = QStringLiteral("2025-0002");
        twee[1].zorgovereenkomst.id = {77};
        Commands commands;
        ClientDirectory clients;
        struct Opener final : Navigator {
            void open(const Address& address) override { geopend = address; }
            void back() override {}
            void toast(const QString&, std::function<void()>) override {}
            Address geopend;
        } navigator;
        CommandPalette palette(commands, clients, navigator);
        palette.addNouns([&](const QString& query) { return paletteOvereenkomsten(query, twee, true); });
        for (const char* query : {"2025-0002", "0002", "0002 yilmaz"}) {
            const auto found = palette.rows(QString::fromLatin1(query));
            QVERIFY2(found.size() == 1 && found[0].title == QStringLiteral("Overeenkomst 2025-0002"), query);
            QVERIFY(palette.choose(found[0].id));
            QCOMPARE(navigator.geopend.wat, QStringLiteral("overeenkomst/77"));
        }
        QVERIFY(palette.rows(QStringLiteral("yilmaz")).empty()); // by name the client is found
        QVERIFY(!paletteOvereenkomsten(QStringLiteral("0002"), twee, false)[0].address.budgethouder);
    }

    void a_named_month_opens_that_month_of_the_agreement()
    {
        const auto nouns = paletteMonths(QStringLiteral("declaratie maart yilmaz"), rows(), bouw::parameters(), QDate(2025, 6, 3));
        QCOMPARE(nouns.size(), size_t(1));
        QCOMPARE(nouns.front().row.title, QStringLiteral("Declaratie maart 2025 · S. Yilmaz"));
        QVERIFY(nouns.front().address.wat.endsWith(QStringLiteral("/2025-03")));
    }

    void without_a_month_it_is_the_last_one_that_is_over()
    {
        const auto nouns = paletteMonths(QStringLiteral("yilmaz"), rows(), bouw::parameters(), QDate(2025, 6, 3));
        QCOMPARE(nouns.size(), size_t(1));
        QVERIFY(nouns.front().address.wat.endsWith(QStringLiteral("/2025-05")));
    }

    void what_waits_for_the_user_comes_first_and_what_nobody_waits_for_last()
    {
        auto drie = rows();
        drie.push_back(drie[0]);
        drie.push_back(drie[0]);
        drie[1].zorgovereenkomst.id = ZorgovereenkomstId{901};
        drie[2].zorgovereenkomst.id = ZorgovereenkomstId{902};
        const auto row = [](qint64 id) {
            VandaagRegel r;
            r.soort = QStringLiteral("declaratie");
            r.params = {{QStringLiteral("van"), QStringLiteral("2025-03-01")}, {QStringLiteral("zorgovereenkomst"), QString::number(id)}};
            return r;
        };
        Vandaag vandaag;
        vandaag.wachtOpAnderen = {row(901)};
        vandaag.opUWacht = {row(902)};
        const auto nouns = paletteMonths(QStringLiteral("maart yilmaz"), drie, bouw::parameters(), QDate(2025, 6, 3), wachtendeMaanden(vandaag));
        QCOMPARE(nouns.size(), size_t(3));
        QCOMPARE(nouns[0].rank, 2);
        QCOMPARE(nouns[1].rank, 1);
        QCOMPARE(nouns[2].rank, 0);
        QVERIFY(nouns[2].row.detail.endsWith(QStringLiteral("wacht op u")));
    }

    void each_period_of_the_rhythm_is_named_by_its_days()
    {
        auto weken = rows();
        weken[0].zorgovereenkomst.versies.front().inhoud.declaratieritme = Declaratieritme::Week;
        const auto maart = paletteMonths(QStringLiteral("maart yilmaz"), weken, bouw::parameters(), QDate(2025, 6, 3));
        QCOMPARE(maart.size(), size_t(6));
        QCOMPARE(maart[0].row.title, QStringLiteral("Declaratie 1 t/m 2 maart 2025 · S. Yilmaz"));
        QCOMPARE(maart[2].row.title, QStringLiteral("Declaratie 10 t/m 16 maart 2025 · S. Yilmaz"));
        QVERIFY(maart[2].address.wat.endsWith(QStringLiteral("/2025-03-10")));
        // Without a month: the last period that is over; nothing that has not begun.
        const auto laatste = paletteMonths(QStringLiteral("yilmaz"), weken, bouw::parameters(), QDate(2025, 6, 5));
        QCOMPARE(laatste.size(), size_t(1));
        QCOMPARE(laatste[0].row.title, QStringLiteral("Declaratie 1 juni 2025 · S. Yilmaz"));
        QCOMPARE(paletteMonths(QStringLiteral("juni yilmaz"), weken, bouw::parameters(), QDate(2025, 6, 5)).size(), size_t(2));
        weken[0].zorgovereenkomst.versies.front().inhoud.declaratieritme = Declaratieritme::VierWeken;
        const auto vier = paletteMonths(QStringLiteral("yilmaz"), weken, bouw::parameters(), QDate(2025, 6, 5));
        QCOMPARE(vier.size(), size_t(1));
        QCOMPARE(vier[0].row.title, QStringLiteral("Declaratie %1 t/m 31 mei 2025 · S. Yilmaz").arg(ritmePeriode(Declaratieritme::VierWeken, QDate(2025, 5, 31)).van.day()));
    }

    void an_agreement_that_was_not_in_force_gives_no_month()
    {
        QVERIFY(paletteMonths(QStringLiteral("yilmaz"), rows(), bouw::parameters(), QDate(2019, 6, 3)).empty());
        QVERIFY(paletteMonths(QString(), rows(), bouw::parameters(), QDate(2025, 6, 3)).empty());
    }
};

HOUSE_TEST(test_maandrooster_palet, TestMaandroosterPalet)
#include "test_maandrooster_palet.moc"
