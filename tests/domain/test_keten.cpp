#include "shared/domain/zorgovereenkomst/keten_ruimte.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

QDate dag(const QString& iso) { return QDate::fromString(iso, Qt::ISODate); }

/// "2022-01-01/2022-12-31" a contract, "2022-01-01/" one without a calendar end, "2022-01-01/vast" a permanent one.
std::vector<Ketencontract> contracten(const QString& lijst, int uren = 20)
{
    std::vector<Ketencontract> uit;
    for (const QString& deel : lijst.split(u' ', Qt::SkipEmptyParts)) {
        Ketencontract c;
        c.ingangsdatum = dag(deel.section(u'/', 0, 0));
        const QString tot = deel.section(u'/', 1);
        c.onbepaald = tot == u"vast"_s;
        if (!c.onbepaald && !tot.isEmpty())
            c.einddatum = dag(tot);
        c.minutenPerWeek = uren * 60;
        uit.push_back(c);
    }
    return uit;
}

QString woord(const KetenUitkomst& u)
{
    using S = KetenUitkomst::Soort;
    const QString aantal = QString::number(u.aantal);
    switch (u.soort) {
    case S::Leeg: return u"leeg"_s;
    case S::Tijdelijk: return aantal + u" tijdelijk"_s;
    case S::Onbepaald: return aantal + u" vast"_s;
    case S::WordtOnbepaald: return aantal + u" wordt vast "_s + u.onbepaaldVanaf.toString(Qt::ISODate);
    }
    return {};
}

} // namespace

/// L03 and L03b.
class KetenTest : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel{ParameterTabel::meegeleverd()};
    const QDate m_geboren{1985, 2, 1};

    static ZorgovereenkomstVersie versie(int nr, ZorgovereenkomstStatus status, const QString& van, const QString& tot)
    {
        ZorgovereenkomstVersie v;
        v.volgnummer = nr;
        v.status = status;
        v.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        v.inhoud.ingangsdatum = dag(van);
        v.inhoud.looptijd = tot.isEmpty() ? Looptijd::Onbepaald : Looptijd::Bepaald;
        if (!tot.isEmpty())
            v.inhoud.einddatum = dag(tot);
        return v;
    }

private Q_SLOTS:
    void the_chain_of_contracts_data()
    {
        QTest::addColumn<QString>("lijst");
        QTest::addColumn<QString>("verwacht");
        QTest::newRow("nothing") << QString() << u"leeg"_s;
        QTest::newRow("one year") << u"2024-01-01/2024-12-31"_s << u"1 tijdelijk"_s;
        QTest::newRow("three in three years") << u"2022-01-01/2022-12-31 2023-01-01/2023-12-31 2024-01-01/2024-12-31"_s << u"3 tijdelijk"_s;
        QTest::newRow("the fourth") << u"2024-01-01/2024-03-31 2024-04-01/2024-06-30 2024-07-01/2024-09-30 2024-10-01/2024-12-31"_s
                                    << u"4 wordt vast 2024-10-01"_s;
        QTest::newRow("a day over thirty-six months") << u"2022-01-01/2022-12-31 2023-01-01/2025-01-01"_s << u"2 wordt vast 2025-01-01"_s;
        QTest::newRow("exactly thirty-six months") << u"2022-01-01/2022-12-31 2023-01-01/2024-12-31"_s << u"2 tijdelijk"_s;
        QTest::newRow("one contract of four years") << u"2022-01-01/2025-12-31"_s << u"1 wordt vast 2025-01-01"_s;
        QTest::newRow("gap of six months keeps the chain") << u"2022-01-01/2023-03-31 2023-10-01/2025-01-31"_s << u"2 wordt vast 2025-01-01"_s;
        QTest::newRow("a day more begins a new one") << u"2022-01-01/2023-03-31 2023-10-02/2025-01-31"_s << u"1 tijdelijk"_s;
        QTest::newRow("the gap counts in the span") << u"2022-01-01/2022-06-30 2022-12-15/2023-06-30 2023-12-01/2025-02-28"_s
                                                    << u"3 wordt vast 2025-01-01"_s;
        QTest::newRow("agreed as permanent") << u"2024-01-01/2024-12-31 2025-01-01/vast"_s << u"2 vast"_s;
        QTest::newRow("after a permanent one nothing is temporary") << u"2022-01-01/2025-06-30 2025-07-01/2025-12-31"_s << u"2 vast"_s;
        QTest::newRow("order of entry is no fact") << u"2024-10-01/2024-12-31 2024-01-01/2024-03-31 2024-07-01/2024-09-30 2024-04-01/2024-06-30"_s
                                                   << u"4 wordt vast 2024-10-01"_s;
        QTest::newRow("a replacement counts") << u"2024-01-01/2024-03-31 2024-04-01/2024-06-30 2024-07-01/2024-09-30 2024-10-01/"_s
                                              << u"4 wordt vast 2024-10-01"_s;
        QTest::newRow("two chains") << u"2020-01-01/2020-06-30 2020-07-01/2020-12-31 2021-01-01/2021-06-30 2022-01-02/2022-12-31"_s << u"1 tijdelijk"_s;
    }
    void the_chain_of_contracts()
    {
        QFETCH(QString, lijst);
        const KetenAntwoord uit = keten(m_tabel, contracten(lijst), m_geboren);
        QVERIFY2(uit.onbekend.isEmpty(), uit.onbekend.data());
        QTEST(woord(uit.uitkomst), "verwacht");
    }

    void small_jobs_of_the_young_do_not_count_data()
    {
        QTest::addColumn<QDate>("geboren");
        QTest::addColumn<int>("uren");
        QTest::addColumn<QString>("lijst");
        QTest::addColumn<QString>("verwacht");
        const QString vier = u"2024-01-01/2024-03-31 2024-04-01/2024-06-30 2024-07-01/2024-09-30 2024-10-01/2024-12-31"_s;
        QTest::newRow("seventeen, twelve hours") << dag(u"2007-02-01"_s) << 12 << vier << u"leeg"_s;
        QTest::newRow("seventeen, thirteen hours") << dag(u"2007-02-01"_s) << 13 << vier << u"4 wordt vast 2024-10-01"_s;
        QTest::newRow("eighteen in the last one") << dag(u"2006-11-15"_s) << 12 << vier << u"1 tijdelijk"_s;
        QTest::newRow("span counts from the birthday") << dag(u"2006-11-15"_s) << 12 << u"2024-01-01/2027-11-14"_s << u"1 tijdelijk"_s;
        QTest::newRow("a day over from the birthday") << dag(u"2006-11-15"_s) << 12 << u"2024-01-01/2027-11-15"_s << u"1 wordt vast 2027-11-15"_s;
    }
    void small_jobs_of_the_young_do_not_count()
    {
        QFETCH(QDate, geboren);
        QFETCH(int, uren);
        QFETCH(QString, lijst);
        QTEST(woord(keten(m_tabel, contracten(lijst, uren), geboren).uitkomst), "verwacht");
    }

    void from_the_aow_age_six_contracts_and_four_years_data()
    {
        QTest::addColumn<QDate>("geboren");
        QTest::addColumn<QString>("lijst");
        QTest::addColumn<QString>("verwacht");
        const QString zes = u"2024-01-01/2024-03-31 2024-04-01/2024-06-30 2024-07-01/2024-09-30 2024-10-01/2024-12-31 2025-01-01/2025-03-31 2025-04-01/2025-06-30"_s;
        QTest::newRow("six are allowed") << dag(u"1956-06-01"_s) << zes << u"6 tijdelijk"_s;
        QTest::newRow("the seventh is not") << dag(u"1956-06-01"_s) << QString(zes + u" 2025-07-01/2025-09-30"_s) << u"7 wordt vast 2025-07-01"_s;
        QTest::newRow("forty-eight months") << dag(u"1956-06-01"_s) << u"2024-01-01/2027-12-31"_s << u"1 tijdelijk"_s;
        QTest::newRow("a day more") << dag(u"1956-06-01"_s) << u"2024-01-01/2028-01-01"_s << u"1 wordt vast 2028-01-01"_s;
        // 67 on 1 July 2024: the two contracts before it do not count.
        QTest::newRow("counted from the age itself") << dag(u"1957-07-01"_s) << zes << u"4 tijdelijk"_s;
        QTest::newRow("sixty-six is not yet") << dag(u"1958-06-01"_s) << u"2024-01-01/2024-03-31 2024-04-01/2024-06-30 2024-07-01/2024-09-30 2024-10-01/2024-12-31"_s
                                              << u"4 wordt vast 2024-10-01"_s;
    }
    void from_the_aow_age_six_contracts_and_four_years()
    {
        QFETCH(QDate, geboren);
        QFETCH(QString, lijst);
        const KetenAntwoord uit = keten(m_tabel, contracten(lijst), geboren);
        QVERIFY2(uit.onbekend.isEmpty(), uit.onbekend.data());
        QTEST(woord(uit.uitkomst), "verwacht");
    }

    void a_limit_is_that_of_the_first_day_of_the_contract()
    {
        // The pending bill: from 2027 only a gap of five years breaks the chain (L03c).
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        ParameterWaarde wet;
        wet.id = 1;
        wet.key = u"ketenTussenpoosMaanden"_s;
        wet.geldigVan = dag(u"2027-01-01"_s);
        wet.waarde = u"60"_s;
        rijen.push_back(wet);
        const ParameterTabel tabel(rijen);
        const QString voor = u"2024-01-01/2025-12-31 2026-12-31/2028-12-31"_s;
        const QString na = u"2024-01-01/2025-12-31 2027-01-01/2028-12-31"_s;
        QCOMPARE(woord(keten(tabel, contracten(voor), m_geboren).uitkomst), u"1 tijdelijk"_s);
        QCOMPARE(woord(keten(tabel, contracten(na), m_geboren).uitkomst), u"2 wordt vast 2027-01-01"_s);
    }

    void what_is_not_known_is_named_and_nothing_is_guessed()
    {
        const auto een = contracten(u"2024-01-01/2024-12-31"_s);
        QCOMPARE(keten(ParameterTabel(), een, m_geboren).onbekend, "ketenMaximumAantal"_L1);
        QCOMPARE(keten(m_tabel, een, std::nullopt).onbekend, "geboortedatum"_L1);
        QCOMPARE(keten(m_tabel, contracten(u"2030-01-01/2030-12-31"_s), QDate(1963, 1, 1)).onbekend, "aowLeeftijdMaanden"_L1);
        QVERIFY(keten(m_tabel, contracten(u"2030-01-01/2030-12-31"_s), m_geboren).onbekend.isEmpty());
        QVERIFY(keten(ParameterTabel(), {}, std::nullopt).onbekend.isEmpty());
    }

    void versions_become_contracts_data()
    {
        QTest::addColumn<QString>("versies"); // status:van:tot
        QTest::addColumn<QString>("verwacht");
        QTest::newRow("a raise is no new contract") << u"vervangen:2024-01-01:2024-12-31 lopend:2024-06-01:2024-12-31"_s << u"2024-01-01/2024-12-31"_s;
        QTest::newRow("an extension is") << u"vervangen:2024-01-01:2024-12-31 lopend:2024-11-01:2025-12-31"_s
                                         << u"2024-01-01/2024-12-31 2025-01-01/2025-12-31"_s;
        QTest::newRow("made permanent") << u"vervangen:2024-01-01:2024-12-31 lopend:2024-11-01:"_s << u"2024-01-01/2024-12-31 2024-11-01/vast"_s;
        QTest::newRow("a draft does not count") << u"lopend:2024-01-01:2024-12-31 concept:2024-11-01:2025-12-31"_s << u"2024-01-01/2024-12-31"_s;
        QTest::newRow("shortened") << u"vervangen:2024-01-01:2024-12-31 lopend:2024-05-01:2024-08-31"_s << u"2024-01-01/2024-08-31"_s;
        QTest::newRow("rejected") << u"afgekeurd:2024-01-01:2024-12-31"_s << QString();
    }
    void versions_become_contracts()
    {
        QFETCH(QString, versies);
        Zorgovereenkomst z;
        for (const QString& deel : versies.split(u' '))
            z.versies.push_back(versie(int(z.versies.size()) + 1, *fromCode<ZorgovereenkomstStatus>(deel.section(u':', 0, 0)),
                                       deel.section(u':', 1, 1), deel.section(u':', 2)));
        QStringList uit;
        for (const Ketencontract& c : ketencontracten(z, 0))
            uit << c.ingangsdatum.toString(Qt::ISODate) + u'/' + (c.onbepaald ? u"vast"_s : c.einddatum->toString(Qt::ISODate));
        QTEST(uit.join(u' '), "verwacht");
    }

    void the_version_under_test_and_an_early_end_are_seen()
    {
        Zorgovereenkomst z;
        z.versies = {versie(1, ZorgovereenkomstStatus::Beeindigd, u"2024-01-01"_s, u"2024-12-31"_s)};
        z.versies[0].geldigTot = dag(u"2024-03-31"_s);
        QCOMPARE(ketencontracten(z, 0)[0].einddatum, z.versies[0].geldigTot);
        z.versies.push_back(versie(2, ZorgovereenkomstStatus::Concept, u"2024-04-01"_s, u"2025-06-30"_s));
        QCOMPARE(ketencontracten(z, 0).size(), size_t(1));
        QCOMPARE(ketencontracten(z, 2).size(), size_t(2));
        QCOMPARE(ketencontracten(z, 2)[1].ingangsdatum, dag(u"2024-04-01"_s));
        z.versies[1].inhoud.soort = ZorgovereenkomstSoort::Familie;
        QCOMPARE(ketencontracten(z, 2).size(), size_t(1));
    }

    void what_the_chain_still_allows_follows_from_the_chain_itself()
    {
        const auto ruimte = [this](const QString& lijst) { return ketenRuimte(m_tabel, contracten(lijst), m_geboren); };
        QCOMPARE(ruimte(u"2024-01-01/2024-12-31"_s), (KetenRuimte{2, QDate(2026, 12, 31)})); // three contracts within 36 months
        QCOMPARE(ruimte(u"2024-01-01/2024-12-31 2025-01-01/2025-12-31"_s), (KetenRuimte{1, QDate(2026, 12, 31)}));
        QCOMPARE(ruimte(u"2024-01-01/2024-06-30 2024-07-01/2024-12-31 2025-01-01/2025-06-30"_s), KetenRuimte()); // the fourth makes it permanent
        QCOMPARE(ruimte(u"2023-01-01/2025-12-31"_s), KetenRuimte()); // the months are used up
        QCOMPARE(ketenRuimte(m_tabel, {}, m_geboren), KetenRuimte());
        QCOMPARE(ketenRuimte(ParameterTabel(), contracten(u"2024-01-01/2024-12-31"_s), m_geboren), KetenRuimte()); // nothing is known, so nothing is promised
    }
};

HOUSE_TEST(test_keten, KetenTest)
#include "test_keten.moc"
