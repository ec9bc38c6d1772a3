#include "shared/base/duur.h"
#include "shared/base/ascii.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr qint64 maxMinuten = 744 * 60;
constexpr qsizetype longestTekst = 24;

std::optional<DuurInvoer> within(qint64 minuten)
{
    if (minuten > maxMinuten)
        return std::nullopt;
    return DuurInvoer{.duur = {qint32(minuten)}};
}

/// Drops the letters at the end when they are there; tells whether they were.
bool takeSuffix(QStringView& tekst, QStringView suffix)
{
    if (!tekst.endsWith(suffix))
        return false;
    tekst = tekst.chopped(suffix.size()).trimmed();
    return true;
}

/// hours:minutes. Behind a colon exactly two digits ("2:5" could be 2:05 and 2:50), behind a "u" one or two.
std::optional<DuurInvoer> clock(QStringView hours, QStringView minutes, bool twoDigits)
{
    const auto h = ascii::number(hours, 3);
    const auto m = ascii::number(minutes, 2);
    if (!h || !m || *m > 59 || (twoDigits && minutes.size() != 2))
        return std::nullopt;
    return within(*h * 60 + *m);
}

std::optional<DuurInvoer> withHourSign(QStringView tekst, qsizetype at)
{
    const QStringView hours = tekst.first(at).trimmed();
    QStringView minutes = tekst.sliced(at + 1).trimmed();
    if (minutes.isEmpty())
        return clock(hours, u"0", false);
    takeSuffix(minutes, u"M");
    return clock(hours, minutes, false);
}

/// "30x5m", "7x5": blocks of the five-minute registration (domain 7.5); another length is no block.
std::optional<DuurInvoer> blocks(QStringView tekst, qsizetype at)
{
    QStringView length = tekst.sliced(at + 1).trimmed();
    takeSuffix(length, u"M");
    const auto count = ascii::number(tekst.first(at).trimmed(), 5);
    if (!count || length != QStringView(u"5"))
        return std::nullopt;
    return within(*count * 5);
}

bool looksLikeClock(QStringView decimals)
{
    if (decimals.size() != 2 || decimals == QStringView(u"00"))
        return false;
    const bool round = decimals.endsWith(QChar(u'0')) || decimals.endsWith(QChar(u'5'));
    return round && decimals.front() <= QChar(u'5') && decimals != QStringView(u"25") && decimals != QStringView(u"50");
}

std::optional<DuurInvoer> decimalHours(QStringView tekst)
{
    const qsizetype comma = tekst.indexOf(QChar(u','));
    const qsizetype at = comma >= 0 ? comma : tekst.indexOf(QChar(u'.'));
    const auto hours = ascii::number(at < 0 ? tekst : tekst.first(at), 3);
    if (!hours)
        return std::nullopt;
    if (at < 0)
        return within(*hours * 60);
    const QStringView decimals = tekst.sliced(at + 1);
    const auto fraction = ascii::number(decimals, 9);
    if (!fraction)
        return std::nullopt;
    qint64 scale = 1;
    for (qsizetype i = 0; i < decimals.size(); ++i)
        scale *= 10;
    const qint64 scaled = (*hours * scale + *fraction) * 60;
    auto result = within(divideHalfUp(scaled, scale));
    if (result && result->duur.minuten == 0 && scaled > 0)
        return std::nullopt;
    if (result) {
        const qint64 away = std::abs(scaled - qint64(result->duur.minuten) * scale);
        result->afgerond = away * 10 > 3 * scale;
        result->misschienKlok = looksLikeClock(decimals);
    }
    return result;
}

} // namespace

std::optional<DuurInvoer> duurFromTekst(QStringView tekst)
{
    if (tekst.size() > longestTekst)
        return std::nullopt;
    const QString folded = ascii::upper(tekst.trimmed());
    QStringView rest = folded;
    if (const qsizetype colon = rest.indexOf(QChar(u':')); colon >= 0)
        return clock(rest.first(colon), rest.sliced(colon + 1), true);
    if (const qsizetype times = rest.indexOf(QChar(u'X')); times >= 0)
        return blocks(rest, times);
    if (const qsizetype hours = rest.indexOf(QChar(u'U')); hours >= 0)
        return withHourSign(rest, hours);
    if (takeSuffix(rest, u"MIN") || takeSuffix(rest, u"M")) {
        const auto minutes = ascii::number(rest, 5);
        return minutes ? within(*minutes) : std::nullopt;
    }
    return decimalHours(rest);
}

QString duurDecimaal(Duur duur)
{
    const qint64 hundredths = divideHalfUp(qint64(duur.minuten) * 100, 60);
    return bedragTekst({hundredths}).remove(QChar(u'.'));
}

QString duurKlok(Duur duur)
{
    const qint64 minuten = std::abs(qint64(duur.minuten));
    return (duur.minuten < 0 ? QStringLiteral("-") : QString()) + QString::number(minuten / 60) + QChar(u':')
        + QString::number(minuten % 60).rightJustified(2, QChar(u'0'));
}

std::optional<qint64> aantalHonderdstenFromTekst(QStringView tekst)
{
    if (tekst.size() > longestTekst)
        return std::nullopt;
    const QString folded = ascii::upper(tekst.trimmed());
    QStringView rest = folded;
    takeSuffix(rest, u"D");
    const qsizetype comma = rest.indexOf(QChar(u','));
    const qsizetype at = comma >= 0 ? comma : rest.indexOf(QChar(u'.'));
    const auto whole = ascii::number(at < 0 ? rest : rest.first(at), 5);
    if (!whole)
        return std::nullopt;
    if (at < 0)
        return *whole * 100;
    const QStringView decimals = rest.sliced(at + 1);
    const auto fraction = ascii::number(decimals, 2);
    if (!fraction)
        return std::nullopt;
    return *whole * 100 + *fraction * (decimals.size() == 1 ? 10 : 1);
}

QString aantalTekst(qint64 aantalHonderdsten)
{
    QString tekst = bedragTekst({aantalHonderdsten}).remove(QChar(u'.'));
    while (tekst.endsWith(QChar(u'0')))
        tekst.chop(1);
    if (tekst.endsWith(QChar(u',')))
        tekst.chop(1);
    return tekst;
}

} // namespace pgb
