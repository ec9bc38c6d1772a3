#include "server/storage/values.h"
#include "server/storage/sql_error.h"
#include "shared/base/iso_dag.h"

namespace pgb::storage {

QVariant sqlValue(const QString& v)
{
    // PostgreSQL has no U+0000: the statement would end there, and its error would quote what stands before it. Half a surrogate pair
    // comes back changed, on each engine in another way: the hash of an audit row would not fit what is stored.
    if (v.contains(QChar(u'\0')) || !v.isValidUtf16())
        throw Refusal({ProblemKind::OngeldigeInvoer, QStringLiteral("tekenNietToegestaan"), {}, {}, {}});
    return v.isNull() ? QVariant(QStringLiteral("")) : QVariant(v);
}

QVariant sqlValue(QDate v)
{
    if (!v.isValid())
        return {};
    const QString tekst = isoDag(v);
    if (tekst.isEmpty()) // it has four digits for the year
        throw Refusal({ProblemKind::OngeldigeInvoer, QStringLiteral("datumBuitenBereik"), {}, {}, {}});
    return tekst;
}

} // namespace pgb::storage
