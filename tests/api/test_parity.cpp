#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include "shared/domain/controle/evaluator.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

using Verandering = std::function<void(wire::DeclaratieInvoer&)>;

/// One rule, two strictnesses: what the client finds while somebody types is what the server finds in the same draft, but for what the client
/// says that it cannot know (architecture 4).
class TestParity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApiFixture>();
        m_month = std::make_unique<MonthOverHttp>(*m_fixture, m_fixture->world.een);
        QCOMPARE(m_month->running().status, 200);
        std::vector<ParameterWaarde> rows;
        qint64 after = 0;
        do {
            const Answer page = m_fixture->as(m_fixture->world.een.budgethouderAccount).get(QStringLiteral("/v1/parameters?limiet=200&na=%1").arg(after));
            QVERIFY2(page.status == 200, page.text().constData());
            const auto list = wire::decodePage<ParameterWaarde>(page.json());
            QVERIFY(list.ok());
            rows.insert(rows.end(), list->items.begin(), list->items.end());
            after = list->volgende.value_or(0);
        } while (after);
        m_parameters = ParameterTabel(std::move(rows));
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void what_a_reader_may_not_see_of_an_agreement_is_no_finding()
    {
        const auto& een = m_fixture->world.een;
        const QString path = QStringLiteral("/v1/zorgovereenkomsten/%1").arg(m_month->zorgovereenkomst.waarde);
        const auto found = [&](ZorgovereenkomstFeiten feiten) {
            feiten.parameters = &m_parameters;
            feiten.versie = *huidigeVersie(feiten.zorgovereenkomst);
            return evaluate(feiten);
        };
        const Rapport whole = found(*m_fixture->as(een.budgethouderAccount).get(path + QStringLiteral("/feiten")).as<ZorgovereenkomstFeiten>());
        for (const Gebruiker& who : {een.budgethouderAccount, een.vertegenwoordigerAccount, een.zorgverlenerAccount, een.medewerkerAccount, m_fixture->world.svb}) {
            const Answer facts = m_fixture->as(who).get(path + QStringLiteral("/feiten"));
            QVERIFY2(facts.status == 200, facts.text().constData());
            ZorgovereenkomstFeiten list; // a list knows no more than the record
            list.zorgovereenkomst = *m_fixture->as(who).get(path).as<Zorgovereenkomst>();
            list.vandaag = practiceDay();
            const bool geboekt = facts.as<ZorgovereenkomstFeiten>()->geboekt.has_value();
            QCOMPARE(geboekt, who.rol != Rol::Zorgverlener); // what is on a budget is not for him
            const bool svb = who.rol == Rol::Svb;
            const ZorgovereenkomstVersie& seen = *huidigeVersie(list.zorgovereenkomst);
            QVERIFY2(seen.inhoud.werkafspraken.at(0).zorgbeschrijving.isEmpty() == svb, qPrintable(who.gebruikersnaam));
            QVERIFY2(seen.verborgen.empty() != svb, qPrintable(who.gebruikersnaam));
            for (const Rapport& rapport : {found(*facts.as<ZorgovereenkomstFeiten>()), found(list)}) {
                for (const Bevinding& b : rapport.bevindingen) {
                    const bool reviewers = b.controle == QLatin1String("ZC-047") || b.controle == QLatin1String("ZC-072");
                    const bool known = std::any_of(whole.bevindingen.begin(), whole.bevindingen.end(), [&](const Bevinding& w) { return w.controle == b.controle && w.path == b.path; });
                    QVERIFY2(reviewers || known, qPrintable(who.gebruikersnaam + QLatin1Char(' ') + b.controle));
                }
                const bool beschreven = std::find(rapport.nogNiet.begin(), rapport.nogNiet.end(), QLatin1String("ZC-063")) == rapport.nogNiet.end();
                QVERIFY2(beschreven != svb, qPrintable(who.gebruikersnaam)); // "cannot be judged here"
            }
        }
    }

    void the_client_finds_what_the_server_finds_data()
    {
        QTest::addColumn<int>("change");
        m_changes.clear();
        const auto row = [this](const char* name, const Verandering& change) {
            QTest::newRow(name) << int(m_changes.size());
            m_changes.push_back(change);
        };
        row("as agreed", [](wire::DeclaratieInvoer&) {});
        row("another rate", [](wire::DeclaratieInvoer& d) { d.regels[0].tarief = Tarief::fromCenten(4100); });
        row("another function", [](wire::DeclaratieInvoer& d) { d.regels[0].functieCode = QStringLiteral("WLZ-HH"); });
        row("another unit", [](wire::DeclaratieInvoer& d) { d.regels[0].eenheid = Eenheid::Dagdeel; });
        row("nothing", [](wire::DeclaratieInvoer& d) { d.regels[0].aantal = 0; });
        row("a day of thirty hours", [](wire::DeclaratieInvoer& d) { d.regels[0].aantal = 1800; });
        row("outside the period", [](wire::DeclaratieInvoer& d) { d.regels[0].datum = QDate(2025, 9, 30); });
        row("before the agreement", [](wire::DeclaratieInvoer& d) {
            d.periode = Periode::maand(2025, 9);
            for (Declaratieregel& r : d.regels)
                r.datum = r.datum.addMonths(-1);
        });
        row("not over yet", [](wire::DeclaratieInvoer& d) {
            d.periode = Periode::maand(2025, 11);
            for (Declaratieregel& r : d.regels)
                r.datum = r.datum.addMonths(1);
        });
        row("more than the budget", [](wire::DeclaratieInvoer& d) {
            for (Declaratieregel& r : d.regels)
                r.aantal = 100'000;
        });
        row("visits over each other", [](wire::DeclaratieInvoer& d) {
            d.regels[1] = d.regels[0];
            d.regels[0].begin = QTime(9, 0);
            d.regels[0].eind = QTime(11, 0);
            d.regels[1].begin = QTime(10, 0);
            d.regels[1].eind = QTime(12, 0);
        });
        row("travel without an agreement", [](wire::DeclaratieInvoer& d) {
            Declaratieregel reis = d.regels[0];
            reis.functieCode = reiskostenFunctie();
            reis.eenheid = Eenheid::Kilometer;
            reis.aantal = 1400;
            d.regels.push_back(reis);
        });
        row("a holiday bonus", [](wire::DeclaratieInvoer& d) {
            d.soort = DeclaratieSoort::Feestdagenuitkering;
            d.regels.resize(1);
            d.regels[0].tarief = Tarief::fromCenten(30'000);
        });
        row("without account", [](wire::DeclaratieInvoer& d) {
            d.soort = DeclaratieSoort::VerantwoordingsvrijBedrag;
            d.regels.resize(1);
            d.regels[0].tarief = Tarief::fromCenten(500'000);
        });
    }
    void the_client_finds_what_the_server_finds()
    {
        QFETCH(int, change);
        const Gebruiker& who = m_fixture->world.een.budgethouderAccount;
        wire::DeclaratieInvoer input = m_month->month(4);
        m_changes.at(size_t(change))(input);
        const Answer facts = m_fixture->as(who).get(QStringLiteral("/v1/declaraties/feiten?zorgovereenkomst=%1&van=%2&tot=%3")
                                                        .arg(m_month->zorgovereenkomst.waarde)
                                                        .arg(input.periode.van.toString(Qt::ISODate), input.periode.tot.toString(Qt::ISODate)));
        QVERIFY2(facts.status == 200, facts.text().constData());
        const Answer typed = m_fixture->as(who).post(QStringLiteral("/v1/declaraties"), wire::encode(input));
        QVERIFY2(typed.status == 201, typed.text().constData());
        const wire::DeclaratieAntwoord server = *typed.as<wire::DeclaratieAntwoord>();

        DeclaratieFeiten feiten = *facts.as<DeclaratieFeiten>();
        feiten.parameters = &m_parameters;
        feiten.declaratie = server.declaratie; // with the amounts that both compute alike
        feiten.declaratie.id = {};
        const Rapport client = evaluate(feiten, Fase::Invoer);
        const auto unknown = [&](const Bevinding& b) {
            return std::any_of(client.nogNiet.begin(), client.nogNiet.end(), [&](QLatin1String id) { return b.controle == id; });
        };
        std::vector<Bevinding> sure = server.bevindingen;
        std::erase_if(sure, unknown);
        // The values travel by their names, in no order.
        std::vector<Bevinding> found = client.bevindingen;
        for (std::vector<Bevinding>* list : {&sure, &found}) {
            for (Bevinding& b : *list)
                std::sort(b.params.begin(), b.params.end());
        }
        QVERIFY2(sure == found, (ids(sure) + " / " + ids(found)).constData());
        int asked = 0;
        for (const DeclaratieControle& controle : declaratieControles())
            asked += std::find(controle.fasen.begin(), controle.fasen.end(), Fase::Invoer) != controle.fasen.end() ? 1 : 0;
        QVERIFY2(int(client.nogNiet.size()) * 5 < asked, QByteArray::number(int(client.nogNiet.size())).constData()); // it knows by far the most
    }

private:
    static QByteArray ids(const std::vector<Bevinding>& bevindingen)
    {
        QString text;
        for (const Bevinding& b : bevindingen)
            text += b.controle + QChar(u' ') + code(b.ernst) + QChar(u' ') + b.path + QStringLiteral("; ");
        return text.toUtf8();
    }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<MonthOverHttp> m_month;
    ParameterTabel m_parameters;
    std::vector<Verandering> m_changes;
};

HOUSE_TEST(test_parity, TestParity)
#include "test_parity.moc"
