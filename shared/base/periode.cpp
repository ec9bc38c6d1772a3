#include "shared/base/periode.h"
#include <algorithm>
#include <limits>

namespace pgb {

int Periode::dagen() const
{
    if (!valid())
        return 0;
    return int(std::min<qint64>(van.daysTo(tot), std::numeric_limits<int>::max() - 1)) + 1;
}

Periode Periode::maand(int jaar, int maand)
{
    const QDate van(jaar, maand, 1);
    return {van, van.isValid() ? QDate(jaar, maand, van.daysInMonth()) : QDate()};
}

Periode Periode::jaar(int jaar) { return {QDate(jaar, 1, 1), QDate(jaar, 12, 31)}; }

int dagenInJaar(int jaar) { return QDate::isLeapYear(jaar) ? 366 : 365; }

// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
QDate eerstePaasdag(int jaar)
{
    if (jaar < 1583 || jaar > 9999)
        return {};
    const int a = jaar % 19;
    const int b = jaar / 100;
    const int c = jaar % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 19 * l) / 433;
    const int month = (h + l - 7 * m + 90) / 25;
    const int day = (h + l - 7 * m + 33 * month + 19) % 32;
    return {jaar, month, day};
}

namespace {

QDate koningsdag(int jaar)
{
    const QDate dag(jaar, 4, 27);
    return dag.dayOfWeek() == Qt::Sunday ? dag.addDays(-1) : dag;
}

} // namespace

QString feestdag(QDate dag)
{
    const QDate pasen = dag.isValid() ? eerstePaasdag(dag.year()) : QDate();
    if (!pasen.isValid())
        return {};
    switch (pasen.daysTo(dag)) {
    case -2: return QStringLiteral("Goede Vrijdag");
    case 0: return QStringLiteral("Eerste Paasdag");
    case 1: return QStringLiteral("Tweede Paasdag");
    case 39: return QStringLiteral("Hemelvaartsdag");
    case 49: return QStringLiteral("Eerste Pinksterdag");
    case 50: return QStringLiteral("Tweede Pinksterdag");
    default: break;
    }
    if (dag == koningsdag(dag.year()))
        return QStringLiteral("Koningsdag");
    switch (dag.month() * 100 + dag.day()) {
    case 101: return QStringLiteral("Nieuwjaarsdag");
    case 505: return QStringLiteral("Bevrijdingsdag");
    case 1225: return QStringLiteral("Eerste Kerstdag");
    case 1226: return QStringLiteral("Tweede Kerstdag");
    default: return {};
    }
}

bool isBankwerkdag(QDate dag)
{
    if (!dag.isValid() || dag.dayOfWeek() >= Qt::Saturday)
        return false;
    const int monthDay = dag.month() * 100 + dag.day();
    if (monthDay == 101 || monthDay == 501 || monthDay == 1225 || monthDay == 1226)
        return false;
    const QDate pasen = eerstePaasdag(dag.year());
    return !pasen.isValid() || (dag != pasen.addDays(-2) && dag != pasen.addDays(1));
}

QDate volgendeBankwerkdag(QDate dag)
{
    QDate next = dag.addDays(1);
    while (next.isValid() && !isBankwerkdag(next))
        next = next.addDays(1);
    return next;
}

} // namespace pgb
