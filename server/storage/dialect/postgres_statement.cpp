#include "server/storage/dialect/postgres_statement.h"
#include "server/storage/dialect/iso_day.h"
#include <QUuid>
#include <algorithm>
#include <array>
#include <charconv>
#include <libpq-fe.h>

namespace pgb::storage {

namespace {

constexpr Oid boolType = 16;
constexpr Oid byteaType = 17;

/// The values of one run as libpq takes them: text, and bytes as they are.
class Parameters {
public:
    explicit Parameters(const Values& values)
    {
        m_held.reserve(values.size());
        for (const QVariant& value : values) {
            const bool isBytes = value.typeId() == QMetaType::QByteArray;
            switch (value.typeId()) {
            case QMetaType::UnknownType: m_held += QByteArray(); break;
            case QMetaType::QByteArray: m_held += *static_cast<const QByteArray*>(value.constData()); break;
            case QMetaType::QString: m_held += textOf(*static_cast<const QString*>(value.constData())); break;
            default: m_held += value.toString().toLatin1();
            }
            const QByteArray& held = m_held.back();
            m_pointers.push_back(held.isNull() ? nullptr : held.constData());
            m_lengths.push_back(int(held.size()));
            m_formats.push_back(isBytes ? 1 : 0);
        }
    }
    int count() const { return int(m_pointers.size()); }
    const char* const* pointers() const { return m_pointers.data(); }
    const int* lengths() const { return m_lengths.data(); }
    const int* formats() const { return m_formats.data(); }

private:
    static QByteArray textOf(const QString& text) { return text.isNull() ? QByteArray() : text.isEmpty() ? QByteArray("") : text.toUtf8(); }
    QByteArrayList m_held;
    std::vector<const char*> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

QSqlError notAValuePerPlace()
{
    return QSqlError(QStringLiteral("exec"), QStringLiteral("not a value per place-holder"), QSqlError::StatementError, QStringLiteral("42P02"));
}

/// One field of COPY's text.
void appendField(QByteArray& line, const QVariant& value)
{
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray& bytes = *static_cast<const QByteArray*>(value.constData());
        line += bytes.isNull() ? QByteArray("\\N") : "\\\\x" + bytes.toHex();
        return;
    }
    if (!value.isValid()) {
        line += "\\N";
        return;
    }
    for (const char c : value.toString().toUtf8()) {
        switch (c) {
        case '\\': line += "\\\\"; break;
        case '\t': line += "\\t"; break;
        case '\n': line += "\\n"; break;
        case '\r': line += "\\r"; break;
        default: line += c;
        }
    }
}

} // namespace

QByteArray numbered(const QString& sql, qsizetype& places, const char* word)
{
    QByteArray text;
    bool quoted = false;
    const QByteArray from = sql.toUtf8();
    text.reserve(from.size() + 32);
    for (const char c : from) {
        quoted ^= c == '\'';
        if (c == '?' && !quoted)
            text += word + QByteArray::number(++places);
        else
            text += c;
    }
    return text;
}

void PostgresClear::operator()(pg_result* result) const { PQclear(result); }

QSqlError errorOf(pg_conn* connection, const pg_result* result)
{
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* words = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    return QSqlError(QString(), QString::fromUtf8(words), QSqlError::StatementError, QString::fromLatin1(state ? state : ""));
}

PostgresRows::PostgresRows(PostgresResult result)
{
    if (result)
        take(std::move(result));
}

bool PostgresRows::take(PostgresResult result)
{
    m_begin = 0;
    m_end = PQntuples(result.get());
    m_row = -1;
    const ExecStatusType status = PQresultStatus(result.get());
    m_error = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_SINGLE_TUPLE ? QSqlError() : errorOf(nullptr, result.get());
    m_result = std::move(result);
    return !m_error.isValid();
}

bool PostgresRows::exec(const Values&, Rows)
{
    m_row = m_begin - 1;
    return !m_error.isValid();
}

bool PostgresRows::next()
{
    if (!m_result || m_row + 1 >= m_end)
        return false;
    ++m_row;
    return true;
}

qint64 PostgresRows::changed() const { return m_result ? QByteArrayView(PQcmdTuples(m_result.get())).toLongLong() : 0; }

QString PostgresRows::columnName(int column) const { return QString::fromUtf8(PQfname(m_result.get(), m_before + column)); }

bool PostgresRows::isNull(int column) const { return PQgetisnull(m_result.get(), m_row, m_before + column) == 1; }

std::optional<qint64> PostgresRows::number(int column) const
{
    const char* text = PQgetvalue(m_result.get(), m_row, m_before + column);
    const int size = PQgetlength(m_result.get(), m_row, m_before + column);
    if (PQftype(m_result.get(), m_before + column) == boolType && size == 1)
        return *text == 't' ? 1 : 0;
    qint64 number = 0;
    const auto [end, trouble] = std::from_chars(text, text + size, number);
    return trouble == std::errc() && end == text + size ? std::optional(number) : std::nullopt;
}

QString PostgresRows::text(int column) const
{
    return QString::fromUtf8(PQgetvalue(m_result.get(), m_row, m_before + column), PQgetlength(m_result.get(), m_row, m_before + column));
}

QByteArray PostgresRows::bytes(int column) const
{
    if (isNull(column))
        return {};
    const QByteArrayView text(PQgetvalue(m_result.get(), m_row, m_before + column), PQgetlength(m_result.get(), m_row, m_before + column));
    if (PQftype(m_result.get(), m_before + column) == byteaType && text.startsWith("\\x")) // never its older form: bytea_output is ours
        return text.size() == 2 ? QByteArray("", 0) : QByteArray::fromHex(text.sliced(2).toByteArray());
    return text.toByteArray();
}

QDate PostgresRows::date(int column) const
{
    return PQgetlength(m_result.get(), m_row, m_before + column) == 10 ? isoDay(PQgetvalue(m_result.get(), m_row, m_before + column)) : QDate();
}

QString arrayElement(const QVariant& value)
{
    if (!value.isValid())
        return QStringLiteral("NULL");
    QString text = value.typeId() == QMetaType::QByteArray ? QStringLiteral("\\x") + QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
    text.replace(QChar(u'\\'), QStringLiteral("\\\\")).replace(QChar(u'"'), QStringLiteral("\\\""));
    return QStringLiteral("\"%1\"").arg(text);
}

std::unique_ptr<PostgresStatement> PostgresStatement::prepare(pg_conn* connection, const QString& sql, QSqlError& error)
{
    qsizetype places = 0;
    const QByteArray text = numbered(sql, places, "$");
    const QByteArray name = QUuid::createUuid().toByteArray(QUuid::Id128);
    const PostgresResult result(PQprepare(connection, name.constData(), text.constData(), 0, nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        error = errorOf(connection, result.get());
        return nullptr;
    }
    return std::unique_ptr<PostgresStatement>(new PostgresStatement(connection, name, sql, places));
}

PostgresStatement::~PostgresStatement()
{
    finish();
    for (const QByteArray& name : {m_name, m_many.value_or(QByteArray())}) {
        if (!name.isEmpty())
            const PostgresResult done(PQexec(m_connection, ("DEALLOCATE \"" + name + '"').constData())); // refused only where the connection ends anyway
    }
}

bool PostgresStatement::send(const Values& values)
{
    if (values.size() != m_places) {
        m_error = notAValuePerPlace();
        return false;
    }
    const Parameters parameters(values);
    if (PQsendQueryPrepared(m_connection, m_name.constData(), parameters.count(), parameters.pointers(), parameters.lengths(), parameters.formats(), 0) == 1)
        return true;
    m_error = errorOf(m_connection, nullptr);
    return false;
}

bool PostgresStatement::exec(const Values& values, Rows rows)
{
    finish();
    m_error = QSqlError();
    if (!send(values))
        return false;
    if (rows == Rows::OneByOne)
        PQsetSingleRowMode(m_connection);
    m_more = true;
    PostgresResult first(PQgetResult(m_connection));
    if (!first) { // the connection is gone
        m_error = errorOf(m_connection, nullptr);
        return false;
    }
    const bool oneOfMany = PQresultStatus(first.get()) == PGRES_SINGLE_TUPLE;
    const bool good = take(std::move(first));
    if (!good || !oneOfMany) {
        QSqlError kept = m_error;
        while (const PostgresResult rest{PQgetResult(m_connection)}) { }
        m_more = false;
        m_error = kept;
    }
    return good;
}

bool PostgresStatement::next()
{
    if (PostgresRows::next())
        return true;
    if (!m_more || m_error.isValid())
        return false;
    PostgresResult following(PQgetResult(m_connection));
    m_more = following != nullptr;
    return m_more && take(std::move(following)) && PostgresRows::next();
}

void PostgresStatement::finish()
{
    while (m_more)
        m_more = PostgresResult(PQgetResult(m_connection)) != nullptr;
    m_result.reset();
    m_row = -1;
}

bool PostgresStatement::sendMany(const std::vector<const Values*>& values)
{
    if (std::any_of(values.begin(), values.end(), [&](const Values* one) { return one->size() != m_places; })) {
        m_error = notAValuePerPlace();
        return false;
    }
    Values arrays;
    for (qsizetype place = 0; place < m_places; ++place) {
        QStringList elements;
        for (const Values* one : values)
            elements += arrayElement(one->at(place));
        arrays += QStringLiteral("{%1}").arg(elements.join(QChar(u',')));
    }
    const Parameters parameters(arrays);
    return PQsendQueryPrepared(m_connection, m_many->constData(), parameters.count(), parameters.pointers(), parameters.lengths(), parameters.formats(), 0) == 1;
}

QSqlError copyRows(pg_conn* connection, const QByteArray& target, size_t rows, const AddRow& add)
{
    constexpr qsizetype piece = 64 * 1024;
    const PostgresResult begun(PQexec(connection, ("COPY " + target + " FROM STDIN").constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN)
        return errorOf(connection, begun.get());
    QByteArray text;
    text.reserve(piece + 4096);
    bool good = true;
    Values row;
    for (size_t n = 0; n < rows; ++n) {
        row.clear();
        add(row, n);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += '\t';
            appendField(text, row[i]);
        }
        text += '\n';
        if (text.size() >= piece) {
            good = good && PQputCopyData(connection, text.constData(), int(text.size())) == 1;
            text.resize(0);
        }
    }
    good = good && (text.isEmpty() || PQputCopyData(connection, text.constData(), int(text.size())) == 1);
    PQputCopyEnd(connection, good ? nullptr : "not sent");
    QSqlError error;
    while (const PostgresResult result{PQgetResult(connection)}) {
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK && !error.isValid())
            error = errorOf(connection, result.get());
    }
    return good || error.isValid() ? error : errorOf(connection, nullptr);
}

} // namespace pgb::storage
