#include "shared/domain/declaratie/patroon.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>

using namespace pgb;

class PatroonTest : public QObject {
    Q_OBJECT
    /// "150 - - 240 - - -" for Monday to Sunday.
    static QString shown(const Weekpatroon& patroon)
    {
        QStringList parts;
        for (const auto& aantal : patroon.perWeekdag)
            parts << (aantal ? QString::number(*aantal) : QStringLiteral("-"));
        return parts.join(QChar(u' '));
    }

private Q_SLOTS:
    void a_pattern_is_read_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<Eenheid>("eenheid");
        QTest::addColumn<QString>("week");
        const auto row = [](const char* tekst, Eenheid eenheid, const char* week) {
            QTest::newRow(tekst) << QString::fromUtf8(tekst) << eenheid << QString::fromLatin1(week);
        };
        using enum Eenheid;
        row("ma-vr 2,5; za 4", Uur, "150 150 150 150 150 240 -");
        row("ma–vr 2,5; za 4", Uur, "150 150 150 150 150 240 -");
        row("ma — wo 2:30", Uur, "150 150 150 - - - -");
        row("MA-VR 150m", Uur, "150 150 150 150 150 - -");
        row("ma wo vr 2", Uur, "120 - 120 - 120 - -");
        row("ma,wo, vr 2,5", Uur, "150 - 150 - 150 - -");
        row("ma-wo, vr 2u30", Uur, "150 150 150 - 150 - -");
        row("vr-ma 3", Uur, "180 - - - 180 180 180");
        row("maandag 1; zondag 2", Uur, "60 - - - - - 120");
        row("wo 7x5", Uur, "- - 35 - - - -");
        row("ma-zo 0", Uur, "0 0 0 0 0 0 0");
        row("ma2,5", Uur, "150 - - - - - -");
        row("  ma 1 ;; di 2 ; ", Uur, "60 120 - - - - -");
        row("wo 1d", Dagdeel, "- - 100 - - - -");
        row("di 0,5; do 1,25", Dagdeel, "- 50 - 125 - - -");
        row("mo-fr 2.5; sa 4", Uur, "150 150 150 150 150 240 -");
        row("tu we th 1; sunday 2", Uur, "- 60 60 60 - - 120");
        row("ma-vr 12", Kilometer, "1200 1200 1200 1200 1200 - -");
    }

    void a_pattern_is_read()
    {
        QFETCH(QString, tekst);
        QFETCH(Eenheid, eenheid);
        QFETCH(QString, week);
        const auto patroon = weekpatroonFromTekst(tekst, eenheid);
        QVERIFY2(patroon.ok(), patroon.ok() ? "" : qPrintable(patroon.problem().code));
        QCOMPARE(shown(*patroon), week);
    }

    void what_cannot_be_read_is_named_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto row = [](const char* tekst, const char* code, const char* param) {
            QTest::newRow(tekst) << QString::fromUtf8(tekst) << QString::fromLatin1(code) << QString::fromUtf8(param);
        };
        row("", "patroonLeeg", "");
        row(" ; ", "patroonLeeg", "");
        row("2,5", "patroonDagOnbekend", "2,5");
        row("xx 2", "patroonDagOnbekend", "xx");
        row("m 2", "patroonDagOnbekend", "m");
        row("maan 2", "patroonDagOnbekend", "maan");
        row("ma-xx 2", "patroonDagOnbekend", "xx");
        row("ma- 2", "patroonDagOnbekend", "ma");
        row("ma", "patroonAantalOnleesbaar", "ma");
        row("ma -2", "patroonDagOnbekend", "ma");
        row("ma veel", "patroonDagOnbekend", "veel");
        row("ma 2,5,5", "patroonAantalOnleesbaar", "2,5,5");
        row("ma 1d", "patroonAantalOnleesbaar", "1d");
        row("ma 2 di 3", "patroonAantalOnleesbaar", "2 di 3");
        row("ma-wo 2; di 3", "patroonDagDubbel", "di 3");
        row("ma-zo 2 \xE2\x82\xAC", "patroonAantalOnleesbaar", "2 \xE2\x82\xAC");
    }

    void what_cannot_be_read_is_named()
    {
        QFETCH(QString, tekst);
        QFETCH(QString, code);
        QFETCH(QString, param);
        const auto patroon = weekpatroonFromTekst(tekst, Eenheid::Uur);
        QVERIFY(!patroon.ok());
        QCOMPARE(patroon.problem().code, code);
        QCOMPARE(patroon.problem().params.empty() ? QString() : patroon.problem().params[0].second, param);
    }

    void the_days_of_a_month_follow_the_pattern_without_holidays()
    {
        const auto patroon = weekpatroonFromTekst(u"ma-vr 2; za 4", Eenheid::Uur);
        const Periode april = Periode::maand(2025, 4);
        const auto days = dagenVan(*patroon, april, false);
        // 22 weekdays less Good Friday (18) and Easter Monday (21); 4 Saturdays less King's Day (26).
        QCOMPARE(days.size(), size_t(20 + 3));
        for (const DagAantal& dag : days) {
            QVERIFY(feestdag(dag.datum).isEmpty());
            QCOMPARE(dag.aantal, dag.datum.dayOfWeek() == 6 ? 240 : 120);
        }
        QCOMPARE(dagenVan(*patroon, april, true).size(), size_t(22 + 4));
    }

    void nothing_falls_outside_the_period()
    {
        const auto patroon = weekpatroonFromTekst(u"ma-zo 1", Eenheid::Uur);
        const Periode part{QDate(2025, 3, 10), QDate(2025, 3, 16)};
        const auto days = dagenVan(*patroon, part, true);
        QCOMPARE(days.size(), size_t(7));
        QCOMPARE(days.front().datum, part.van);
        QCOMPARE(days.back().datum, part.tot);
        QVERIFY(dagenVan(*patroon, Periode(), true).empty());
        QVERIFY(dagenVan(*patroon, {QDate(1, 1, 1), QDate(9999, 1, 1)}, true).empty());
        QVERIFY(dagenVan(Weekpatroon(), Periode::maand(2025, 3), true).empty());
    }

    void random_text_never_crashes()
    {
        QRandomGenerator random(5);
        const QString alphabet = QStringLiteral("madiwovrzo 2,5:-–;uxX€٣");
        for (int i = 0; i < 30'000; ++i) {
            QString tekst;
            for (int n = random.bounded(20); n > 0; --n)
                tekst += alphabet[random.bounded(int(alphabet.size()))];
            const auto patroon = weekpatroonFromTekst(tekst, Eenheid::Uur);
            QVERIFY(patroon.ok() || !patroon.problem().code.isEmpty());
        }
        QCOMPARE(weekpatroonFromTekst(QString(1'000'000, QChar(u';')), Eenheid::Uur).problem().code, QStringLiteral("patroonTeLang"));
    }
};

HOUSE_TEST(test_patroon, PatroonTest)
#include "test_patroon.moc"
