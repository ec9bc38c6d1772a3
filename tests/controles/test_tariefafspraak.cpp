#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;
using pgb::test::param;

namespace {

std::vector<Bevinding> van(const DeclaratieFeiten& feiten, const QString& id) { return pgb::test::van(feiten, id, Fase::Indienen); }

} // namespace

/// DC-021: which rate a line may have, and of what was handed in.
class TestTariefafspraak final : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

private Q_SLOTS:
    void a_line_is_at_the_rate_of_its_date_or_of_the_evening()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Weekend, tarief(2800)}, {Tariefmoment::Avond, tarief(2700)}};
        const auto zegt = [&](QDate dag, qint64 centen) {
            feiten.declaratie.regels = {regel(dag, u"WLZ-BI"_s, 60, centen)};
            const std::vector<Bevinding> b = van(feiten, u"DC-021"_s);
            return b.empty() ? QString() : param(b[0], u"afgesprokenTarief"_s);
        };
        const QDate maandag(2025, 5, 12), zaterdag(2025, 5, 17);
        QCOMPARE(zegt(maandag, 2500) + zegt(zaterdag, 2800) + zegt(maandag, 2700) + zegt(zaterdag, 2700), QString());
        QCOMPARE(zegt(zaterdag, 2500), u"2800000"_s);
        QCOMPARE(zegt(maandag, 2800), u"2500000"_s);
    }

    void what_was_handed_in_keeps_the_rate_that_was_agreed_then()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        ZorgovereenkomstVersie& oud = feiten.zorgovereenkomst->versies.front();
        oud.statusSinds = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC);
        oud.geldigTot = QDate(2025, 4, 30);
        ZorgovereenkomstVersie nieuw = oud;
        nieuw.volgnummer = 2;
        nieuw.geldigTot.reset();
        nieuw.statusSinds = QDateTime(QDate(2025, 6, 10), QTime(9, 0), Qt::UTC);
        nieuw.inhoud.ingangsdatum = QDate(2025, 5, 1);
        nieuw.inhoud.werkafspraken[0].tarief = tarief(2550);
        feiten.zorgovereenkomst->versies.push_back(nieuw);
        feiten.declaratie.regels = {regel(QDate(2025, 5, 14))};
        feiten.declaratie.ingediendOp = QDateTime(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);
        feiten.declaratie.status = DeclaratieStatus::Geparkeerd;
        QVERIFY(van(feiten, u"DC-021"_s).empty());
        feiten.declaratie.status = DeclaratieStatus::Concept; // taken back: it is not handed in any more
        QCOMPARE(van(feiten, u"DC-021"_s).size(), size_t(1));
        feiten.declaratie.status = DeclaratieStatus::Geparkeerd;
        feiten.declaratie.regels[0].tarief = tarief(2499); // never agreed
        QCOMPARE(van(feiten, u"DC-021"_s).size(), size_t(1));
    }
};

HOUSE_TEST(test_tariefafspraak, TestTariefafspraak)
#include "test_tariefafspraak.moc"
