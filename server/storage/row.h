#pragma once
#include "server/storage/sql_error.h"
#include "server/storage/statement.h"
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/nummers.h"
#include "shared/domain/codes.h"
#include <QDateTime>
#include <optional>

namespace pgb::storage {

/// Reads one row, column after column in the order of the SELECT list. Throws SqlError when a column holds what it cannot.
class Row {
public:
    explicit Row(const Statement& statement) : m_statement(statement) {}

    qint64 i64();
    int i32();
    bool flag() { return i64() != 0; }
    QString text() { return m_statement.text(m_column++); }
    QByteArray bytes() { return m_statement.bytes(m_column++); }
    /// Invalid for NULL.
    QDate date();
    /// UTC; invalid for NULL.
    QDateTime moment();
    Bedrag bedrag() { return {i64()}; }
    Tarief tarief() { return {i64()}; }

    std::optional<qint64> optI64();
    std::optional<int> optI32();
    std::optional<bool> optFlag();
    std::optional<QDate> optDate();
    std::optional<QTime> optTime();
    std::optional<Bedrag> optBedrag();
    std::optional<Tarief> optTarief();

    template<class I>
    I id()
    {
        return I {optI64().value_or(0)};
    }
    template<class E>
    E code()
    {
        const std::optional<E> value = fromCode<E>(text());
        if (!value)
            throw damaged("code");
        return *value;
    }
    template<class E>
    std::optional<E> optCode()
    {
        if (isNull())
            return skip(), std::nullopt;
        return code<E>();
    }
    /// Empty for an empty text.
    template<class N>
    N nummer()
    {
        return parsed<N>(text());
    }
    template<class N>
    std::optional<N> optNummer()
    {
        const QString tekst = text();
        return tekst.isEmpty() ? std::nullopt : std::optional<N>(parsed<N>(tekst));
    }
    template<class N>
    static N parsed(const QString& tekst)
    {
        if (tekst.isEmpty())
            return {};
        const std::optional<N> value = N::parse(tekst);
        if (!value)
            throw beschadigd(QStringLiteral("nummer"));
        return *value;
    }

private:
    bool isNull() const { return m_statement.isNull(m_column); }
    void skip() { ++m_column; }
    SqlError damaged(const char* what) const;

    const Statement& m_statement;
    int m_column = 0;
};

} // namespace pgb::storage
