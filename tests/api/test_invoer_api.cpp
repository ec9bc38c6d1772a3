#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// What cannot be meant is refused where it is typed, with what is wrong and where.
class TestInvoerApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ApiFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void a_visit_ends_after_it_began_data()
    {
        QTest::addColumn<QTime>("begin");
        QTest::addColumn<QTime>("eind");
        QTest::addColumn<int>("minuten");
        QTest::addColumn<bool>("goed");
        QTest::newRow("within the day") << QTime(9, 0) << QTime(11, 0) << 120 << true;
        QTest::newRow("until midnight") << QTime(22, 0) << QTime(0, 0) << 120 << true;
        QTest::newRow("past midnight, this day's part") << QTime(22, 0) << QTime(6, 0) << 120 << true;
        QTest::newRow("the wrong way round") << QTime(12, 0) << QTime(10, 0) << 120 << false;
        QTest::newRow("no time at all") << QTime(12, 0) << QTime(12, 0) << 120 << false;
        QTest::newRow("the night as a whole on one day") << QTime(22, 0) << QTime(6, 0) << 480 << false;
    }
    void a_visit_ends_after_it_began()
    {
        QFETCH(QTime, begin);
        QFETCH(QTime, eind);
        QFETCH(int, minuten);
        QFETCH(bool, goed);
        MonthOverHttp month(*m_fixture, one());
        QCOMPARE(month.running().status, 200);
        wire::DeclaratieInvoer input = month.month(1);
        input.regels[0].begin = begin;
        input.regels[0].eind = eind;
        input.regels[0].aantal = minuten;
        const Answer answer = m_fixture->as(one().budgethouderAccount).post(QStringLiteral("/v1/declaraties"), wire::encode(input));
        QVERIFY2(answer.status == (goed ? 201 : 400), answer.text().constData());
        if (!goed) {
            QCOMPARE(answer.code(), QStringLiteral("eindNietNaBegin"));
            QVERIFY(answer.body.contains("\"12:00\"") || answer.body.contains("\"22:00\""));
            QCOMPARE(answer.json().value(QLatin1String("path")).toString(), QStringLiteral("regels/0/eind"));
        }
        QJsonObject odd = wire::encode(month.month(1));
        QJsonArray lines = odd.value(QLatin1String("regels")).toArray();
        QJsonObject line = lines.at(0).toObject();
        line.insert(QLatin1String("begin"), QStringLiteral("24:00"));
        lines.replace(0, line);
        odd.insert(QLatin1String("regels"), lines);
        QCOMPARE(m_fixture->as(one().budgethouderAccount).post(QStringLiteral("/v1/declaraties"), odd).code(), QStringLiteral("tijdOngeldig"));
    }

    void an_agreement_with_an_empty_required_field_is_not_handed_over_data()
    {
        QTest::addColumn<ZorgovereenkomstSoort>("soort");
        QTest::addColumn<QString>("veld"); ///< of three models one that no controle speaks of
        using S = ZorgovereenkomstSoort;
        const std::pair<S, const char*> rows[] = {{S::Arbeidsovereenkomst, "inhoud/dagenPerWeek"}, {S::OvereenkomstVanOpdracht, "inhoud/rooster"}, {S::Familie, "inhoud/familieband"},
                                                  {S::Zorginstelling, "inhoud/tekenbevoegde"}, {S::Vervoer, "inhoud/vervangt"}};
        for (const auto& [soort, veld] : rows)
            QTest::newRow(qPrintable(code(soort))) << soort << QString::fromLatin1(veld);
    }
    void an_agreement_with_an_empty_required_field_is_not_handed_over()
    {
        QFETCH(ZorgovereenkomstSoort, soort);
        QFETCH(QString, veld);
        ApiClient& self = m_fixture->as(one().budgethouderAccount);
        ZorgovereenkomstInhoud content = acceptableContent(one());
        content.soort = soort;
        content.vasteUren = veld == QLatin1String("inhoud/rooster"); // fixed hours, and none a day
        content.dagenPerWeek = 0;
        content.looptijd = veld == QLatin1String("inhoud/vervangt") ? Looptijd::Vervanging : content.looptijd;
        content.relatie = veld == QLatin1String("inhoud/familieband") ? Familierelatie::EersteGraad : content.relatie;
        const Answer draft = self.post(QStringLiteral("/v1/zorgovereenkomsten"), wire::encode(wire::ZorgovereenkomstInvoer{one().budgethouder.id, one().zorgverlener.id, content}));
        QVERIFY2(draft.status == 201, draft.text().constData());
        const QString path = QStringLiteral("/v1/zorgovereenkomsten/%1/versies/1").arg(draft.json().value(QLatin1String("id")).toInteger());
        const auto lege = [&](const QByteArray& version) {
            ApiClient::Extra extra;
            extra.ifMatch = version;
            const Answer shared = self.post(path + QStringLiteral("/gebeurtenissen"), wire::encode(wire::VersieGebeurtenis{ZorgovereenkomstGebeurtenis::Delen, {}, {}, {}}), extra);
            QStringList fields;
            for (const QJsonValue& item : shared.json().value(QLatin1String("bevindingen")).toArray()) {
                const QJsonObject finding = item.toObject();
                if (finding.value(QLatin1String("ernst")).toString() == QLatin1String("weigeren"))
                    fields << finding.value(QLatin1String("path")).toString();
            }
            return std::pair(shared.status, fields);
        };
        const auto [status, fields] = lege("\"1\"");
        QCOMPARE(status, 422);
        QVERIFY2(fields.contains(veld), qPrintable(fields.join(QChar(u' '))));
        content.vasteUren = false;
        content.dagenPerWeek = 3;
        content.looptijd = Looptijd::Onbepaald;
        content.tekenbevoegde = QStringLiteral("D. Directeur");
        content.relatie = Familierelatie();
        content.familieband = Familieband();
        const Answer saved = self.put(path, wire::encode(wire::VersieInvoer{one().zorgverlener.id, content}), 1);
        QVERIFY2(saved.status == 200, saved.text().constData());
        QVERIFY(!lege(saved.etag).second.contains(veld));
    }

private:
    PracticeWorld::Dossier& one() { return m_fixture->world.een; }

    std::unique_ptr<ApiFixture> m_fixture;
};

HOUSE_TEST(test_invoer_api, TestInvoerApi)
#include "test_invoer_api.moc"
