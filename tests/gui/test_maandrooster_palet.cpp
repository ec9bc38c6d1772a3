#include "client/ui/declaratie/palette_months.h"
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
    void a_named_month_opens_that_month_of_the_agreement()
    {
        const auto nouns = paletteMonths(QStringLiteral("declaratie maart yilmaz"), rows(), QDate(2025, 6, 3));
        QCOMPARE(nouns.size(), size_t(1));
        QCOMPARE(nouns.front().row.title, QStringLiteral("Declaratie maart 2025 · S. Yilmaz"));
        QVERIFY(nouns.front().address.wat.endsWith(QStringLiteral("/2025-03")));
    }

    void without_a_month_it_is_the_last_one_that_is_over()
    {
        const auto nouns = paletteMonths(QStringLiteral("yilmaz"), rows(), QDate(2025, 6, 3));
        QCOMPARE(nouns.size(), size_t(1));
        QVERIFY(nouns.front().address.wat.endsWith(QStringLiteral("/2025-05")));
    }

    void an_agreement_that_was_not_in_force_gives_no_month()
    {
        QVERIFY(paletteMonths(QStringLiteral("yilmaz"), rows(), QDate(2019, 6, 3)).empty());
        QVERIFY(paletteMonths(QString(), rows(), QDate(2025, 6, 3)).empty());
    }
};

HOUSE_TEST(test_maandrooster_palet, TestMaandroosterPalet)
#include "test_maandrooster_palet.moc"
