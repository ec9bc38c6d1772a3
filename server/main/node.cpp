#include "server/main/node.h"
#include <QFileInfo>

namespace pgb::server {

storage::StorageConfig storageConfig(const config::Config& config)
{
    storage::StorageConfig result;
    result.engine = config.text("database.soort") == QLatin1String("postgresql") ? storage::Engine::PostgreSql : storage::Engine::Sqlite;
    result.path = config.text("database.pad");
    result.keyFile = config.text("database.sleutelbestand");
    result.queueLimit = static_cast<int>(config.number("database.wachtrij"));
    result.postgres = {config.text("database.host"), static_cast<int>(config.number("database.poort")), config.text("database.naam"),
                       config.text("database.gebruiker"), config.text("database.wachtwoord"), config.text("database.sslModus")};
    return result;
}

Outcome<void> checkFolders(const storage::StorageConfig& config)
{
    QStringList files{config.keyFile};
    if (config.engine == storage::Engine::Sqlite)
        files.prepend(config.path);
    for (const QString& file : files) {
        const QFileInfo folder(QFileInfo(file).absolutePath());
        const auto wrong = [&](const char* code) {
            return Problem{ProblemKind::OngeldigeInvoer, QString::fromLatin1(code), {{QStringLiteral("pad"), folder.absoluteFilePath()}}, {}, {}};
        };
        if (!folder.exists())
            return wrong("mapOntbreekt");
        if (!folder.isDir())
            return wrong("geenMap");
        // The keys are only read once they are there.
        if (!folder.isWritable() && !(file == config.keyFile && QFileInfo::exists(file)))
            return wrong("mapNietSchrijfbaar");
    }
    return {};
}

Node::Node(const config::Config& config, QDate klok)
    : m_config(storageConfig(config)), m_klok(klok), m_storage(std::make_unique<storage::SqlStorage>(m_config))
{
    if (klok.isValid())
        m_clock = std::make_unique<app::FixedDayClock>(klok);
    else
        m_clock = std::make_unique<app::SystemClock>();
    m_application = std::make_unique<app::Application>(*m_storage, *m_clock);
}

Node::~Node() { m_storage->close(); }

Outcome<void> Node::open(bool migrateEmpty)
{
    PGB_CHECK(checkFolders(m_config));
    PGB_CHECK(m_storage->open());
    PGB_TRY(number, m_storage->schemaNumber());
    if (number == 0 && migrateEmpty) {
        PGB_CHECK(m_storage->migrate());
    } else if (number < storage::SqlStorage::programSchemaNumber()) {
        return Problem{ProblemKind::Conflict, QStringLiteral("databaseNietBijgewerkt"), {}, {}, {}};
    }
    PGB_CHECK(m_storage->eisHeel());
    PGB_TRY(practice, m_storage->read<bool>([this](app::UnitOfWork& unit) -> Outcome<bool> {
        PGB_TRY(table, m_application->parameters(unit));
        return app::isOefenomgeving(*table, m_clock->vandaag());
    }));
    m_oefenomgeving = practice;
    if (m_klok.isValid() && !m_oefenomgeving)
        return Problem{ProblemKind::Conflict, QStringLiteral("klokAlleenOefenomgeving"), {}, {}, {}};
    return {};
}

} // namespace pgb::server
