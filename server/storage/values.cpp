#include "server/storage/values.h"
#include "server/storage/sql_error.h"

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
    if (v.year() < 1 || v.year() > 9999) // ISO text has four digits
        throw Refusal({ProblemKind::OngeldigeInvoer, QStringLiteral("datumBuitenBereik"), {}, {}, {}});
    int jaar = 0, maand = 0, dag = 0;
    v.getDate(&jaar, &maand, &dag);
    QString tekst(10, QLatin1Char('-'));
    const auto cijfers = [&tekst](int plaats, int aantal, int getal) {
        for (int i = plaats + aantal - 1; i >= plaats; --i, getal /= 10)
            tekst[i] = QLatin1Char(char('0' + getal % 10));
    };
    cijfers(0, 4, jaar);
    cijfers(5, 2, maand);
    cijfers(8, 2, dag);
    return tekst;
}

} // namespace pgb::storage
