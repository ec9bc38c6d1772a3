#include "shared/domain/parameter/parameter_invoer.h"
#include "tests/support/house_test.h"

using namespace pgb;

class ParameterInvoerTest : public QObject {
    Q_OBJECT
    ParameterTabel m_tabel{ParameterTabel::meegeleverd()};

    static ParameterWaarde entered(const QString& key, const QString& categorie, const QString& waarde)
    {
        ParameterWaarde w;
        w.id = 3;
        w.key = key;
        w.categorie = categorie;
        w.waarde = waarde;
        w.bron = QStringLiteral("Staatscourant");
        return w;
    }

    static QString verdict(const Outcome<void>& outcome) { return outcome.ok() ? QStringLiteral("ok") : outcome.problem().code; }

private Q_SLOTS:
    void every_shipped_value_has_the_form_of_its_unit()
    {
        for (const ParameterWaarde& rij : m_tabel.rijen())
            QVERIFY2(controleerInvoer(m_tabel, rij).ok(), qPrintable(rij.key + QChar(u' ') + rij.categorie + QChar(u' ') + rij.waarde));
    }

    void a_value_in_another_unit_is_refused()
    {
        ParameterWaarde w = entered(QStringLiteral("maximumtariefUur"), QStringLiteral("formeel"), QStringLiteral("8484"));
        w.eenheid = QStringLiteral("euro");
        const Outcome<void> uitkomst = controleerInvoer(m_tabel, w);
        QCOMPARE(verdict(uitkomst), QStringLiteral("parameterWaardeOngeldig"));
        QCOMPARE(uitkomst.problem().path, QStringLiteral("eenheid"));
    }

    void a_value_is_judged_by_its_unit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("categorie");
        QTest::addColumn<QString>("waarde");
        QTest::addColumn<QString>("uitkomst");
        const auto row = [](const char* key, const char* categorie, const char* waarde, const char* uitkomst) {
            QTest::addRow("%s=%s", key, waarde) << QString::fromLatin1(key) << QString::fromLatin1(categorie) << QString::fromLatin1(waarde)
                                                << QString::fromLatin1(uitkomst);
        };
        row("maximumtariefUur", "formeel", "8484", "ok");
        row("maximumtariefUur", "formeel", "", "ok");
        row("maximumtariefUur", "formeel", "84,84", "parameterWaardeOngeldig");
        row("maximumtariefUur", "formeel", "84.84", "parameterWaardeOngeldig");
        row("maximumtariefUur", "formeel", "-1", "parameterWaardeOngeldig");
        row("maximumtariefUur", "formeel", "0", "parameterNul");
        row("maximumtariefUur", "formeel", "000", "parameterNul");
        row("aantalStap", "uur", "0", "parameterNul");
        row("minimumleeftijd", "", "0", "parameterNul");
        row("urenTolerantiePercentage", "", "0", "ok"); // no tolerance is a choice
        row("betalingTweedePaarOgenBedrag", "", "0", "ok"); // a second pair of eyes on every payment
        row("factuurTolerantiePerRegel", "", "0", "ok");
        row("maximumtariefUur", "overig", "8484", "parameterOnbekend");
        row("onzin", "", "1", "parameterOnbekend");
        row("vakantiegeldPercentage", "", "8.33", "ok");
        row("vakantiegeldPercentage", "", "8,33", "parameterWaardeOngeldig");
        row("reiskostenToegestaan", "", "ja", "ok");
        row("reiskostenToegestaan", "", "toestemming", "parameterWaardeOngeldig");
        row("eenmaligeUitkeringToegestaan", "", "toestemming", "ok");
        row("betaalrunSluittijd", "", "15:30", "ok");
        row("betaalrunSluittijd", "", "25:00", "parameterWaardeOngeldig");
        row("betaalrunWeekdag", "zorgverlenerMetBsn", "donderdag", "ok");
        row("betaalrunWeekdag", "zorgverlenerMetBsn", "dag", "parameterWaardeOngeldig");
        row("vroegsteZorgdag", "", "2018-02-30", "parameterWaardeOngeldig");
        row("jaarafsluitingDatum", "", "05-01", "ok");
        row("jaarafsluitingDatum", "", "13-01", "parameterWaardeOngeldig");
        row("beleidBovenMaximumtarief", "", "eerstBijstorten", "ok");
        row("beleidBovenMaximumtarief", "", "<b>", "parameterWaardeOngeldig");
    }

    void a_value_is_judged_by_its_unit()
    {
        QFETCH(QString, key);
        QFETCH(QString, categorie);
        QFETCH(QString, waarde);
        QFETCH(QString, uitkomst);
        QCOMPARE(verdict(controleerInvoer(m_tabel, entered(key, categorie, waarde))), uitkomst);
    }

    void period_and_source_are_needed_in_order()
    {
        ParameterWaarde w = entered(QStringLiteral("vakantiegeldPercentage"), {}, QStringLiteral("8"));
        w.geldigVan = QDate(2026, 2, 1);
        w.geldigTot = QDate(2026, 1, 1);
        QCOMPARE(verdict(controleerInvoer(m_tabel, w)), QStringLiteral("parameterPeriodeOngeldig"));
        w.geldigTot = QDate();
        QCOMPARE(verdict(controleerInvoer(m_tabel, w)), QStringLiteral("parameterPeriodeOngeldig"));
        w.geldigTot.reset();
        w.bron = QStringLiteral("  ");
        QCOMPARE(verdict(controleerInvoer(m_tabel, w)), QStringLiteral("parameterBronOntbreekt"));
        w.waarde = QString(100'000, QChar(u'1'));
        QCOMPARE(verdict(controleerInvoer(m_tabel, w)), QStringLiteral("parameterWaardeOngeldig"));
    }
};

HOUSE_TEST(test_parameter_invoer, ParameterInvoerTest)
#include "test_parameter_invoer.moc"
