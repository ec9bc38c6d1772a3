#pragma once
#include "server/auth/argon2_hashing.h"
#include "tests/api/api_client.h"
#include "tests/support/practice_database.h"
#include "tests/support/server_process.h"
#include <QDir>
#include <map>

namespace pgb::test {

/// The practice world in a temporary database, and a real server over it on the practice day.
class ApiFixture {
public:
    ApiFixture() : ApiFixture(storage::StorageConfig()) {}
    /// In a folder that is there already.
    explicit ApiFixture(const QString& folder) : ApiFixture(storage::StorageConfig(), folder) {}
    /// With PostgreSQL, `config.postgres` names an empty database.
    explicit ApiFixture(storage::StorageConfig given, const QString& folder = {}) : config(std::move(given)), server(folder.isEmpty() ? directory.path() : folder)
    {
        const QDir place(folder.isEmpty() ? directory.path() : folder);
        config.path = place.filePath(QStringLiteral("pgb.sqlite"));
        config.keyFile = place.filePath(QStringLiteral("sleutels"));
        if (config.engine == storage::Engine::PostgreSql) {
            for (const QString& setting : {QStringLiteral("soort=postgresql"), QStringLiteral("host=") + config.postgres.host,
                                           QStringLiteral("naam=") + config.postgres.database, QStringLiteral("gebruiker=") + config.postgres.user})
                databaseArguments << QStringLiteral("--set") << QStringLiteral("database.") + setting;
        }
        static const QByteArray hash = *auth::Argon2Hashing().hash(practicePassword());
        if (config.engine == storage::Engine::Sqlite) {
            world = putPracticeDatabase(config, hash);
        } else {
            storage::SqlStorage storage(config);
            if (!storage.open() || !storage.migrate())
                qFatal("no database");
            Outcome<PracticeWorld> seeded = seedPracticeWorld(storage, hash);
            if (!seeded)
                qFatal("no world: %s", qPrintable(seeded.problem().code));
            world = *seeded;
            storage.close();
        }
        start();
    }
    void start()
    {
        if (!server.start(databaseArguments + QStringList{QStringLiteral("--klok"), practiceDay().toString(Qt::ISODate)}))
            qFatal("no server: %s", server.log().constData());
        for (auto& [name, client] : m_clients)
            client->setServer(server.url());
    }
    /// A client that is signed in as this account; kept, so that each account signs in once.
    ApiClient& as(const Gebruiker& who)
    {
        std::unique_ptr<ApiClient>& client = m_clients[who.gebruikersnaam];
        if (!client) {
            client = std::make_unique<ApiClient>(server.url());
            const Answer answer = client->signIn(who.gebruikersnaam);
            if (answer.status != 201)
                qFatal("no session for %s: %s", qPrintable(who.gebruikersnaam), answer.text().constData());
        }
        return *client;
    }
    /// From now on this one, who signed in with a second factor of his own.
    void as(const Gebruiker& who, std::unique_ptr<ApiClient> client) { m_clients[who.gebruikersnaam] = std::move(client); }
    std::vector<Gebruiker> everyone() const
    {
        return {world.een.budgethouderAccount, world.een.vertegenwoordigerAccount, world.een.zorgverlenerAccount, world.een.medewerkerAccount,
                world.twee.budgethouderAccount, world.twee.vertegenwoordigerAccount, world.twee.zorgverlenerAccount,
                world.twee.medewerkerAccount, world.svb, world.beheerder};
    }

    QTemporaryDir directory;
    storage::StorageConfig config; ///< of the database that the server has open
    QStringList databaseArguments;
    PracticeWorld world;
    ServerProcess server;

private:
    std::map<QString, std::unique_ptr<ApiClient>> m_clients;
};

/// Steps of a month end over HTTP; each gives the answer of its last request.
class MonthOverHttp {
public:
    MonthOverHttp(ApiFixture& fixture, PracticeWorld::Dossier& dossier) : m_fixture(fixture), m_dossier(dossier) {}

    std::optional<Declaratieritme> ritme = {}; ///< of the agreement that is drafted
    std::vector<AfwijkendTarief> afwijkend = {}; ///< likewise

    Answer draft()
    {
        wire::ZorgovereenkomstInvoer input{m_dossier.budgethouder.id, m_dossier.zorgverlener.id, acceptableContent(m_dossier)};
        input.inhoud.declaratieritme = ritme;
        input.inhoud.werkafspraken.front().afwijkendeTarieven = afwijkend;
        const Answer answer = m_fixture.as(m_dossier.budgethouderAccount).post(QStringLiteral("/v1/zorgovereenkomsten"), wire::encode(input));
        zorgovereenkomst = {answer.json().value(QLatin1String("id")).toInteger()};
        return answer;
    }
    Answer fire(const Gebruiker& who, ZorgovereenkomstGebeurtenis event, const QString& reden = {}, const QString& redenCode = {})
    {
        const QString path = QStringLiteral("/v1/zorgovereenkomsten/%1/versies/1").arg(zorgovereenkomst.waarde);
        const Answer now = m_fixture.as(m_dossier.budgethouderAccount).get(QStringLiteral("/v1/zorgovereenkomsten/%1").arg(zorgovereenkomst.waarde));
        ApiClient::Extra extra;
        extra.ifMatch = now.etag;
        return m_fixture.as(who).post(path + QStringLiteral("/gebeurtenissen"), wire::encode(wire::VersieGebeurtenis{event, reden, redenCode, {}}), extra);
    }
    /// From draft to in force; the first answer that is not the expected one ends it.
    Answer running()
    {
        using G = ZorgovereenkomstGebeurtenis;
        Answer answer = draft();
        if (answer.status != 201)
            return answer;
        const std::pair<Gebruiker, G> steps[] = {{m_dossier.budgethouderAccount, G::Delen},
                                                 {m_dossier.zorgverlenerAccount, G::OndertekenenZorgverlener},
                                                 {m_dossier.vertegenwoordigerAccount, G::OndertekenenBudgethouder},
                                                 {m_dossier.medewerkerAccount, G::Goedkeuren}};
        for (const auto& [who, event] : steps) {
            answer = fire(who, event);
            if (answer.status != 200)
                return answer;
        }
        return answer;
    }
    wire::DeclaratieInvoer month(int days) const
    {
        return {zorgovereenkomst, Periode::maand(2025, 10), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(m_dossier, 2025, 10, days)};
    }
    Answer type(const Gebruiker& who, int days)
    {
        return m_fixture.as(who).post(QStringLiteral("/v1/declaraties"), wire::encode(month(days)));
    }
    Answer look(const Gebruiker& who, const Declaratie& declaratie)
    {
        ApiClient::Extra extra;
        extra.ifMatch = '"' + QByteArray::number(declaratie.rijversie) + '"';
        return m_fixture.as(who).post(QStringLiteral("/v1/declaraties/%1/bekeken").arg(declaratie.id.waarde), {}, extra);
    }
    Answer fire(const Gebruiker& who, const Declaratie& declaratie, DeclaratieGebeurtenis event, const QByteArray& key = {})
    {
        ApiClient::Extra extra;
        extra.ifMatch = '"' + QByteArray::number(declaratie.rijversie) + '"';
        extra.idempotencyKey = key;
        if (event == DeclaratieGebeurtenis::Goedkeuren) // what refuses the look refuses the decision too
            look(who, declaratie);
        return m_fixture.as(who).post(QStringLiteral("/v1/declaraties/%1/gebeurtenissen").arg(declaratie.id.waarde),
                                      wire::encode(wire::DeclaratieOpdracht{event, {}}), extra);
    }

    ZorgovereenkomstId zorgovereenkomst;

private:
    ApiFixture& m_fixture;
    PracticeWorld::Dossier& m_dossier;
};

} // namespace pgb::test
