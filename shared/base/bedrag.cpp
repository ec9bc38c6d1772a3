#include "shared/base/bedrag.h"
#include "shared/base/ascii.h"
#include <algorithm>

namespace pgb {
namespace {

__extension__ using Wide = __int128;

/// round_half_up(a * b / d) without overflow on the way, held within the range of a Bedrag.
Bedrag product(qint64 a, qint64 b, qint64 d)
{
    const Wide n = Wide(a) * b;
    const Wide half = n < 0 ? -(d / 2) : d / 2;
    const Wide q = (n + half) / d;
    return {qint64(std::clamp<Wide>(q, -Wide(Bedrag::maxCenten), Wide(Bedrag::maxCenten)))};
}

/// Digits in groups of three: "1.234.567". `value` >= 0.
QString grouped(qint64 value)
{
    QString digits = QString::number(value);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar(u'.'));
    return digits;
}

/// The digits of "1234" or "1.234.567"; nothing for groups of another size.
std::optional<QString> ungrouped(QStringView tekst)
{
    if (!tekst.contains(QChar(u'.')))
        return ascii::allDigits(tekst) ? std::optional(tekst.toString()) : std::nullopt;
    QString result;
    bool first = true;
    for (QStringView part : tekst.split(QChar(u'.'))) {
        const bool sized = first ? part.size() >= 1 && part.size() <= 3 : part.size() == 3;
        if (!sized || !ascii::allDigits(part))
            return std::nullopt;
        first = false;
        result += part;
    }
    return result;
}

/// A number that is not negative, in units of 10^-decimals; nothing when it has more decimals or more than `maxWhole` digits.
std::optional<qint64> decimalFromTekst(QStringView tekst, int maxWhole, int decimals)
{
    qsizetype comma = tekst.indexOf(QChar(u','));
    if (comma < 0) {
        const qsizetype point = tekst.lastIndexOf(QChar(u'.'));
        const qsizetype behind = tekst.size() - point - 1;
        if (point >= 0 && point == tekst.indexOf(QChar(u'.')) && (behind == 1 || behind == 2))
            comma = point;
    }
    const auto whole = ungrouped(comma < 0 ? tekst : tekst.first(comma));
    if (!whole || whole->size() > maxWhole)
        return std::nullopt;
    QString fraction = comma < 0 ? QString() : tekst.sliced(comma + 1).toString();
    if (comma >= 0 && (!ascii::allDigits(fraction) || fraction.size() > decimals))
        return std::nullopt;
    fraction = fraction.leftJustified(decimals, QChar(u'0'));
    return ascii::number(QString(*whole + fraction), maxWhole + decimals);
}

constexpr qsizetype longestTekst = 40;

} // namespace

qint64 divideHalfUp(qint64 n, qint64 d)
{
    const qint64 q = n / d;
    const qint64 rest = n % d;
    const qint64 distance = rest < 0 ? -rest : rest;
    if (distance < d - distance)
        return q;
    return n < 0 ? q - 1 : q + 1;
}

Bedrag Tarief::rounded() const { return {divideHalfUp(honderdduizendsten, 1000)}; }

Bedrag regelBedrag(Duur duur, Tarief perUur) { return product(duur.minuten, perUur.honderdduizendsten, 60 * 1000); }

Bedrag regelBedrag(qint64 aantalHonderdsten, Tarief perEenheid)
{
    return product(aantalHonderdsten, perEenheid.honderdduizendsten, 100 * 1000);
}

Bedrag naarRato(Bedrag perJaar, int dagenInPeriode, int dagenInJaar)
{
    return dagenInJaar > 0 ? product(perJaar.centen, dagenInPeriode, dagenInJaar) : Bedrag{};
}

QString bedragTekst(Bedrag bedrag)
{
    const bool negative = bedrag.centen < 0;
    const qint64 centen = negative ? detail::negated(bedrag.centen) : bedrag.centen;
    return (negative ? QStringLiteral("-") : QString()) + grouped(centen / 100) + QChar(u',')
        + QString::number(centen % 100).rightJustified(2, QChar(u'0'));
}

std::optional<Bedrag> bedragFromTekst(QStringView tekst)
{
    if (tekst.size() > longestTekst)
        return std::nullopt;
    QStringView rest = tekst.trimmed();
    if (rest.startsWith(QChar(u'€')))
        rest = rest.sliced(1).trimmed();
    const bool negative = rest.startsWith(QChar(u'-'));
    if (negative)
        rest = rest.sliced(1);
    const auto centen = decimalFromTekst(rest, 14, 2);
    if (!centen || *centen > Bedrag::maxCenten)
        return std::nullopt;
    return Bedrag{negative ? -*centen : *centen};
}

QString tariefTekst(Tarief tarief)
{
    const bool negative = tarief.honderdduizendsten < 0;
    const qint64 value = negative ? detail::negated(tarief.honderdduizendsten) : tarief.honderdduizendsten;
    QString fraction = QString::number(value % 100'000).rightJustified(5, QChar(u'0'));
    while (fraction.size() > 2 && fraction.endsWith(QChar(u'0')))
        fraction.chop(1);
    return (negative ? QStringLiteral("-") : QString()) + grouped(value / 100'000) + QChar(u',') + fraction;
}

std::optional<Tarief> tariefFromTekst(QStringView tekst)
{
    if (tekst.size() > longestTekst)
        return std::nullopt;
    QStringView rest = tekst.trimmed();
    if (rest.startsWith(QChar(u'€')))
        rest = rest.sliced(1).trimmed();
    const auto value = decimalFromTekst(rest, 9, 5);
    return value ? std::optional(Tarief{*value}) : std::nullopt;
}

} // namespace pgb
