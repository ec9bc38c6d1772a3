#include "shared/base/ascii.h"
#include <algorithm>

namespace pgb::ascii {

QString upper(QStringView tekst)
{
    QString result = tekst.toString();
    for (QChar& c : result) {
        if (isLower(c))
            c = QChar(c.unicode() - u'a' + u'A');
    }
    return result;
}

QString withoutSpaces(QStringView tekst)
{
    QString result = tekst.toString();
    return result.remove(QChar(u' '));
}

bool allDigits(QStringView tekst)
{
    return !tekst.isEmpty() && std::all_of(tekst.begin(), tekst.end(), isDigit);
}

std::optional<qint64> number(QStringView tekst, int maxDigits)
{
    if (!allDigits(tekst) || tekst.size() > std::min(maxDigits, 18))
        return std::nullopt;
    qint64 result = 0;
    for (QChar c : tekst)
        result = result * 10 + (c.unicode() - u'0');
    return result;
}

int mod97(QStringView tekst, int rest)
{
    for (QChar c : tekst)
        rest = isDigit(c) ? (rest * 10 + c.unicode() - u'0') % 97 : (rest * 100 + c.unicode() - u'A' + 10) % 97;
    return rest;
}

} // namespace pgb::ascii
