#include "server/storage/migration_files.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

static void initResources()
{
    // The resources stand in a static library: without this the linker leaves them out.
    Q_INIT_RESOURCE(migrations);
}

namespace pgb::storage {

Migration migrationFrom(const QString& fileName, const QByteArray& sql)
{
    const QRegularExpression form(QStringLiteral("^(\\d{4})_([a-z_]+)\\.sql$"));
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toInt(), match.captured(2), sql, QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex()};
}

std::vector<Migration> compiledMigrations()
{
    initResources();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/pgb/migrations"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back(migrationFrom(name, file.readAll()));
    }
    return migrations;
}

std::vector<QString> statementsOf(const Migration& migration)
{
    std::vector<QString> statements;
    const QStringList parts = QString::fromUtf8(migration.sql).split(QRegularExpression(QStringLiteral(";[ \t]*(\r?\n){2,}|;\\s*$")));
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            statements.push_back(part.trimmed());
    }
    return statements;
}

} // namespace pgb::storage
