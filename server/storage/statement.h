#pragma once
#include "server/storage/values.h"
#include <QSqlError>

namespace pgb::storage {

/// A prepared statement of one connection, and the row that it stands on. What goes wrong is a QSqlError, which the dialects read.
class Statement {
public:
    virtual ~Statement() = default;

    enum class Rows {
        Together, ///< an engine may hold them all
        OneByOne  ///< there may be more of them than memory
    };
    /// Runs it with a value per place-holder; false = see error().
    virtual bool exec(const Values& values, Rows rows) = 0;
    /// On to the next row; false = there is none, or see error().
    virtual bool next() = 0;
    /// Lets go of the rows and the values.
    virtual void finish() = 0;
    virtual QSqlError error() const = 0;
    /// Rows that an INSERT, UPDATE or DELETE changed.
    virtual qint64 changed() const = 0;

    virtual QString columnName(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    /// Nothing when it is no number.
    virtual std::optional<qint64> number(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    /// Invalid when it is no day.
    virtual QDate date(int column) const = 0;
};

} // namespace pgb::storage
