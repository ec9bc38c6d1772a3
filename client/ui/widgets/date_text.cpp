#include "client/ui/widgets/date_text.h"
#include "shared/text/formats.h"
#include <QRegularExpression>

namespace pgb::ui {
namespace {

/// 1..12, or 0. Three letters are enough, in Dutch or English; "mrt" is how maart is shortened.
int monthOf(const QString& word)
{
    if (word == QLatin1String("mrt"))
        return 3;
    if (word.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month)
        for (const Taal taal : {Taal::Nl, Taal::En})
            if (maandNaam(month, taal).startsWith(word, Qt::CaseInsensitive))
                return month;
    return 0;
}

std::optional<QDate> checked(int year, int month, int day, QDate laatst = {})
{
    const bool tweeCijfers = year < 100;
    if (tweeCijfers)
        year += 2000;
    if (tweeCijfers && laatst.isValid() && (year > laatst.year() || QDate(year, month, day) > laatst))
        year -= 100;
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

std::optional<QDate> relative(const QString& text, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-]?)(\\d{1,4})([dwmj])$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int n = match.capturedView(2).toInt() * (match.capturedView(1) == QLatin1String("-") ? -1 : 1);
    const QChar unit = match.capturedView(3).front();
    const QDate day = unit == QLatin1Char('d') ? today.addDays(n)
                    : unit == QLatin1Char('w') ? today.addDays(7 * n)
                    : unit == QLatin1Char('m') ? today.addMonths(n)
                                               : today.addYears(n);
    return checked(day.year(), day.month(), day.day());
}

} // namespace

std::optional<QDate> dateFromText(QStringView text, QDate today, QDate laatst)
{
    if (text.size() > 40)
        return std::nullopt;
    const QString typed = text.toString().simplified().toLower();
    if (typed == QLatin1String("vandaag") || typed == QLatin1String("v") || typed == QLatin1String("today"))
        return today;
    if (typed == QLatin1String("morgen"))
        return today.addDays(1);
    if (typed == QLatin1String("gisteren"))
        return today.addDays(-1);
    if (const auto day = relative(typed, today))
        return day;

    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4})$"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})$"));
    static const QRegularExpression words(QStringLiteral("^(\\d{1,2})[- ]?([a-z]+)\\.?(?:[- ](\\d{4}|\\d{2}))?$"));
    const auto yearOr = [&](const QString& year) { return year.isEmpty() ? today.year() : year.toInt(); };
    if (const auto m = numbers.match(typed); m.hasMatch())
        return checked(yearOr(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt(), laatst);
    if (const auto m = digits.match(typed); m.hasMatch())
        return checked(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = iso.match(typed); m.hasMatch())
        return checked(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = words.match(typed); m.hasMatch())
        if (const int month = monthOf(m.captured(2)))
            return checked(yearOr(m.captured(3)), month, m.captured(1).toInt(), laatst);
    return std::nullopt;
}

QString dateInWords(QDate day)
{
    return datumTekst(day, huidigeTaal());
}

QString dateShort(QDate day)
{
    if (!day.isValid())
        return {};
    return QStringLiteral("%1 %2 %3").arg(day.day()).arg(maandKort(day.month(), huidigeTaal())).arg(day.year());
}

QString dateInField(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd-MM-yyyy")) : QString();
}

} // namespace pgb::ui
