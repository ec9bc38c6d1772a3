#include "server/storage/dialect/sqlite_statement.h"
#include "server/storage/dialect/iso_day.h"
#include <QStringEncoder>
#include <sqlite3.h>

namespace pgb::storage {

namespace {

/// Room for text that is kept from one run to the next.
constexpr qsizetype keptText = 64 * 1024;

QSqlError errorOf(sqlite3* database, int code, const char* what)
{
    return QSqlError(QString::fromLatin1(what), QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError, QString::number(code));
}

} // namespace

std::unique_ptr<Statement> SqliteStatement::prepare(sqlite3* database, const QString& sql, QSqlError& error)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(database, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK) {
        error = errorOf(database, code, "prepare");
        return nullptr;
    }
    std::unique_ptr<Statement> made(new SqliteStatement(database, statement));
    if (!statement || !QByteArrayView(rest, text.constData() + text.size()).trimmed().isEmpty()) {
        error = QSqlError(QStringLiteral("prepare"), QStringLiteral("not one statement"), QSqlError::StatementError, QString::number(SQLITE_ERROR));
        return nullptr;
    }
    return made;
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::exec(const Values& values, Rows)
{
    finish();
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        m_error = QSqlError(QStringLiteral("exec"), QStringLiteral("not a value per place-holder"), QSqlError::StatementError, QString::number(SQLITE_ERROR));
        return false;
    }
    m_values = values;
    if (const int code = bind(values); code != SQLITE_OK) {
        m_error = errorOf(m_database, code, "bind");
        return false;
    }
    m_unread = step();
    m_changed = sqlite3_changes(m_database);
    return !m_error.isValid();
}

bool SqliteStatement::next()
{
    if (m_unread) {
        m_unread = false;
        return true;
    }
    return m_onRow && step();
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
    m_values.clear();
    if (m_text.size() > keptText)
        m_text.clear();
    m_textUsed = 0;
    m_onRow = false;
    m_unread = false;
    if (m_error.isValid())
        m_error = QSqlError();
}

bool SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    m_onRow = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        m_error = errorOf(m_database, code, "step");
        sqlite3_reset(m_statement);
    }
    return m_onRow;
}

int SqliteStatement::bind(const Values& values)
{
    qsizetype room = 0;
    for (const QVariant& value : values) {
        if (value.typeId() == QMetaType::QString)
            room += 3 * static_cast<const QString*>(value.constData())->size() + 1;
    }
    if (m_text.size() < room)
        m_text.resize(room);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant& value = values[i];
        const int place = int(i) + 1;
        int code = SQLITE_OK;
        switch (value.typeId()) {
        case QMetaType::UnknownType: code = sqlite3_bind_null(m_statement, place); break;
        case QMetaType::Int: code = sqlite3_bind_int64(m_statement, place, *static_cast<const int*>(value.constData())); break;
        case QMetaType::LongLong: code = sqlite3_bind_int64(m_statement, place, *static_cast<const qint64*>(value.constData())); break;
        case QMetaType::QString: code = bindText(place, *static_cast<const QString*>(value.constData())); break;
        case QMetaType::QByteArray: {
            const QByteArray& bytes = *static_cast<const QByteArray*>(value.constData());
            code = bytes.isNull() ? sqlite3_bind_null(m_statement, place)
                                  : sqlite3_bind_blob64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
            break;
        }
        default: code = SQLITE_MISMATCH;
        }
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int SqliteStatement::bindText(int place, const QString& text)
{
    if (text.isNull())
        return sqlite3_bind_null(m_statement, place);
    char* const begin = m_text.data() + m_textUsed;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    char* const end = encoder.appendToBuffer(begin, text);
    m_textUsed += end - begin;
    return sqlite3_bind_text64(m_statement, place, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8);
}

QString SqliteStatement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> SqliteStatement::number(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
        return qint64(sqlite3_column_int64(m_statement, column));
    bool ok = false;
    const qint64 number = text(column).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString SqliteStatement::text(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_BLOB: return QString::fromUtf8(bytes(column));
    default: break; // SQLite writes a number as text
    }
    const char* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const char* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? QByteArray(data, size) : QByteArray("", 0);
}

QDate SqliteStatement::date(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return {};
    const char* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return sqlite3_column_bytes(m_statement, column) == 10 ? isoDay(text) : QDate();
}

} // namespace pgb::storage
