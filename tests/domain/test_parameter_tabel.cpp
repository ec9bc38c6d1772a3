#include "shared/domain/parameter/parameter_tabel.h"
#include "tests/support/house_test.h"
#include "tests/support/house_paths.h"
#include <QFile>
#include <QRandomGenerator>

using namespace pgb;

class ParameterTabelTest : public QObject {
    Q_OBJECT
    static constexpr char header[] = "key,wet,categorie,geldig_van,geldig_tot,waarde,eenheid,bron,geverifieerd\n";

    static ParameterWaarde row(const char* key, std::optional<Wet> wet, QDate van, QDate tot, const char* waarde, qint64 id = 0)
    {
        ParameterWaarde w;
        w.id = id;
        w.key = QString::fromLatin1(key);
        w.wet = wet;
        w.geldigVan = van.isValid() ? std::optional(van) : std::nullopt;
        w.geldigTot = tot.isValid() ? std::optional(tot) : std::nullopt;
        w.waarde = QString::fromLatin1(waarde);
        return w;
    }

private Q_SLOTS:
    void the_shipped_file_is_read_whole()
    {
        QFile file(pgb::test::inSource("/shared/domain/parameter/parameters.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        const auto parsed = ParameterTabel::parse(csv);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->size(), size_t(csv.count('\n') - 1));
        const auto shipped = ParameterTabel::meegeleverd();
        QCOMPARE(shipped.size(), parsed->size());
        QVERIFY(shipped.size() > 300);
        for (const ParameterWaarde& w : shipped) {
            QVERIFY2(!w.bron.isEmpty() && !w.eenheid.isEmpty(), qPrintable(w.key));
            QVERIFY2(!w.waarde.isEmpty() || !w.geverifieerd, qPrintable(w.key)); // an empty value is never verified
            QCOMPARE(w.id, 0);
            QVERIFY(!w.oefenwaarde);
        }
    }

    void shipped_rows_never_contradict_each_other()
    {
        const auto rows = ParameterTabel::meegeleverd();
        for (size_t i = 0; i < rows.size(); ++i) {
            for (size_t j = i + 1; j < rows.size(); ++j) {
                const auto& a = rows[i];
                const auto& b = rows[j];
                if (a.key != b.key || a.wet != b.wet || a.categorie != b.categorie)
                    continue;
                const QDate early(1900, 1, 1);
                const QDate late(2999, 12, 31);
                const bool apart = a.geldigTot.value_or(late) < b.geldigVan.value_or(early) || b.geldigTot.value_or(late) < a.geldigVan.value_or(early);
                QVERIFY2(apart, qPrintable(a.key + QChar(u' ') + a.categorie));
            }
        }
    }

    void quoted_commas_and_bare_semicolons_stay_in_their_field()
    {
        const auto rows = ParameterTabel::parse(QByteArray(header) + "a,,,,,1,getal,\"W1, W2 \"\"x\"\"\",ja\r\nb,wlz,c,2024-01-01,2024-12-31,2,getal,W1; text; more,nee\r\n");
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE((*rows)[0].bron, QStringLiteral("W1, W2 \"x\""));
        QVERIFY((*rows)[0].geverifieerd);
        QCOMPARE((*rows)[1].bron, QStringLiteral("W1; text; more"));
        QCOMPARE((*rows)[1].wet, std::optional(Wet::Wlz));
        QCOMPARE((*rows)[1].geldigTot, std::optional(QDate(2024, 12, 31)));
    }

    void a_malformed_row_names_its_line_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("fout");
        const auto bad = [](const char* name, const QByteArray& rows, const char* fout) {
            QTest::newRow(name) << QByteArray(QByteArray(header) + "ok,,,,,1,getal,x,ja\n" + rows) << QString::fromLatin1(fout);
        };
        bad("eight fields", "a,,,,,1,getal,x\n", "aantalVelden");
        bad("ten fields", "a,,,,,1,getal,x,ja,\n", "aantalVelden");
        bad("open quote", "a,,,,,1,getal,\"x,ja\n", "aanhalingstekens");
        bad("quote inside", "a,,,,,1,ge\"tal,x,ja\n", "aanhalingstekens");
        bad("text after quote", "a,,,,,1,getal,\"x\"y,ja\n", "aanhalingstekens");
        bad("date that is none", "a,,,2024-02-30,,1,getal,x,ja\n", "datum");
        bad("date in words", "a,,,januari,,1,getal,x,ja\n", "datum");
        bad("ends before it starts", "a,,,2024-02-02,2024-02-01,1,getal,x,ja\n", "datum");
        bad("unknown law", "a,abc,,,,1,getal,x,ja\n", "sleutel");
        bad("no key", ",,,,,1,getal,x,ja\n", "sleutel");
        bad("verified maybe", "a,,,,,1,getal,x,misschien\n", "geverifieerd");
    }

    void a_malformed_row_names_its_line()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, fout);
        const auto rows = ParameterTabel::parse(csv);
        QVERIFY(!rows.ok());
        QCOMPARE(rows.problem().code, QStringLiteral("parameterbestandOngeldig"));
        QCOMPARE(rows.problem().params[0].second, QStringLiteral("3"));
        QCOMPARE(rows.problem().params[1].second, fout);
    }

    void another_file_is_refused()
    {
        QVERIFY(!ParameterTabel::parse({}).ok());
        QVERIFY(!ParameterTabel::parse("key;wet\n").ok());
        QVERIFY(!ParameterTabel::parse(QByteArray(header) + "a\xff,,,,,1,getal,x,ja\n").ok());
        QVERIFY(!ParameterTabel::parse(QByteArray(header) + QByteArray("a\0,,,,,1,getal,x,ja\n", 19)).ok());
        QVERIFY(!ParameterTabel::parse(QByteArray(header) + QByteArray(2 << 20, 'x')).ok());
        QVERIFY(ParameterTabel::parse(header).ok());
    }

    void damaged_files_never_crash()
    {
        QFile file(pgb::test::inSource("/shared/domain/parameter/parameters.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QRandomGenerator random(11);
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = csv.left(random.bounded(int(csv.size())));
            for (int n = random.bounded(5); n > 0 && !damaged.isEmpty(); --n)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            refused += !ParameterTabel::parse(damaged).ok();
        }
        QVERIFY(refused > 250);
    }

    void the_value_of_the_day_is_found()
    {
        const ParameterTabel tabel(ParameterTabel::meegeleverd());
        QCOMPARE(tabel.getal(u"maximumtariefUur", Wet::Wlz, u"formeel", QDate(2024, 12, 31)), std::optional<qint64>(7700));
        QCOMPARE(tabel.getal(u"maximumtariefUur", Wet::Wlz, u"formeel", QDate(2025, 1, 1)), std::optional<qint64>(8081));
        QCOMPARE(tabel.honderdsten(u"wmlStaffelPercentage", {}, u"17", QDate(2025, 1, 1)), std::optional<qint64>(3950));
        QCOMPARE(tabel.honderdsten(u"factuurherkenningMinimaleZekerheid", {}, {}, QDate(2025, 1, 1)), std::optional<qint64>(90));
        QCOMPARE(tabel.bedrag(u"feestdagenuitkeringMaximum", {}, {}, QDate(2025, 1, 1)), std::optional(Bedrag{27200}));
        QCOMPARE(tabel.jaNee(u"reiskostenToegestaan", Wet::Wlz, {}, QDate(2025, 1, 1)), std::optional(true));
        QCOMPARE(tabel.jaNee(u"reiskostenToegestaan", Wet::Zvw, {}, QDate(2025, 1, 1)), std::optional(false));
        QCOMPARE(tabel.tekst(u"betaalrunSluittijd", {}, {}, QDate(2025, 1, 1)), std::optional(QStringLiteral("16:00")));
    }

    void what_is_not_known_is_never_guessed()
    {
        const ParameterTabel tabel(ParameterTabel::meegeleverd());
        QVERIFY(!tabel.find(u"maximumtariefUur", Wet::Wlz, u"formeel", QDate(2026, 1, 1))); // empty value
        QVERIFY(!tabel.find(u"maximumtariefUur", Wet::Wlz, u"formeel", QDate(2020, 6, 30))); // before the first row
        QVERIFY(!tabel.find(u"maximumtariefUur", Wet::Wmo, u"formeel", QDate(2025, 1, 1))); // another law
        QVERIFY(!tabel.find(u"maximumtariefUur", Wet::Wlz, {}, QDate(2025, 1, 1))); // no such category
        QVERIFY(!tabel.find(u"bestaatNiet", {}, {}, QDate(2025, 1, 1)));
        QVERIFY(!tabel.find(u"vakantiegeldPercentage", {}, {}, QDate()));
        QVERIFY(!tabel.jaNee(u"reiskostenToegestaan", Wet::Wmo, {}, QDate(2025, 1, 1))); // policy of the gemeente: not set
        QVERIFY(!tabel.jaNee(u"eenmaligeUitkeringToegestaan", Wet::Wmo, {}, QDate(2025, 1, 1))); // "toestemming" is no yes or no
        QVERIFY(!tabel.getal(u"betaalrunSluittijd", {}, {}, QDate(2025, 1, 1)));
        QVERIFY(!ParameterTabel().find(u"vakantiegeldPercentage", {}, {}, QDate(2025, 1, 1)));
    }

    void a_row_with_the_law_goes_first_even_when_it_is_empty()
    {
        const ParameterTabel tabel({row("a", {}, {}, {}, "1"), row("a", Wet::Wlz, {}, {}, "2"), row("a", Wet::Jw, {}, {}, "")});
        const QDate dag(2025, 1, 1);
        QCOMPARE(tabel.getal(u"a", {}, {}, dag), std::optional<qint64>(1));
        QCOMPARE(tabel.getal(u"a", Wet::Wmo, {}, dag), std::optional<qint64>(1));
        QCOMPARE(tabel.getal(u"a", Wet::Wlz, {}, dag), std::optional<qint64>(2));
        QVERIFY(!tabel.getal(u"a", Wet::Jw, {}, dag));
    }

    void what_a_beheerder_entered_goes_before_what_was_shipped()
    {
        const QDate dag(2026, 3, 1);
        auto entered = row("a", Wet::Wlz, QDate(2026, 1, 1), {}, "3", 9);
        entered.oefenwaarde = true;
        const ParameterTabel tabel({row("a", Wet::Wlz, QDate(2026, 2, 1), {}, "1"), entered, row("a", {}, {}, {}, "5", 10)});
        QCOMPARE(tabel.getal(u"a", Wet::Wlz, {}, dag), std::optional<qint64>(3));
        QVERIFY(tabel.find(u"a", Wet::Wlz, {}, dag)->oefenwaarde);
        QCOMPARE(tabel.getal(u"a", Wet::Wlz, {}, QDate(2025, 12, 31)), std::optional<qint64>(5));
        const ParameterTabel later({entered, row("a", Wet::Wlz, QDate(2026, 1, 1), {}, "4", 12)});
        QCOMPARE(later.getal(u"a", Wet::Wlz, {}, dag), std::optional<qint64>(4));
    }

    void decimals_are_read_without_a_double()
    {
        const QDate dag(2025, 1, 1);
        const auto read = [&](const char* waarde) { return ParameterTabel({row("a", {}, {}, {}, waarde)}).honderdsten(u"a", {}, {}, dag); };
        QCOMPARE(read("39.5"), std::optional<qint64>(3950));
        QCOMPARE(read("0.07"), std::optional<qint64>(7));
        QCOMPARE(read("8"), std::optional<qint64>(800));
        for (const char* none : {"1.234", "1,5", "-1", ".5", "5.", "abc", "1e3", "9999999999999999"})
            QVERIFY2(!read(none), none);
    }
};

HOUSE_TEST(test_parameter_tabel, ParameterTabelTest)
#include "test_parameter_tabel.moc"
