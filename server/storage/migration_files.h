#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace pgb::storage {

/// One numbered step of the schema.
struct Migration {
    int nummer = 0;
    QString naam;        ///< "partijen"
    QByteArray sql;      ///< as in the file, with the dialect's words still in it
    QByteArray controlegetal; ///< SHA-256 of the file, hexadecimal
};

/// The files that were compiled in, in order.
std::vector<Migration> compiledMigrations();
/// A file name "0001_partijen.sql" and its content; number 0 when the name has another form.
Migration migrationFrom(const QString& fileName, const QByteArray& sql);
/// The single statements of a file.
std::vector<QString> statementsOf(const Migration& migration);

} // namespace pgb::storage
