#include "shared/text/csv_veld.h"
#include <QRegularExpression>

namespace pgb {
namespace {

/// "-12", "+3,50", "- € 1.234,50", "-2,5 %": a sign that only says below or above zero.
bool isGetal(QStringView tekst)
{
    static const QRegularExpression getal(QStringLiteral("^[-+]\\s?(€\\s?)?(\\d{1,3}(\\.\\d{3})+|\\d+)([.,]\\d+)?(\\s?%)?$"), QRegularExpression::UseUnicodePropertiesOption);
    return getal.match(tekst.toString()).hasMatch();
}

/// Whether a spreadsheet would work it out: also behind blanks, and with the wide signs of East Asian keyboards.
bool isFormule(const QString& tekst)
{
    const QStringView kaal = QStringView(tekst).trimmed();
    if (!tekst.isEmpty() && tekst.front() < QLatin1Char(' '))
        return true;
    return kaal.size() > 1 && QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(kaal.front()) && !isGetal(kaal);
}

} // namespace

QString csvVeld(const QString& tekst)
{
    QString uit = isFormule(tekst) ? QLatin1Char('\'') + tekst : tekst;
    return QLatin1Char('"') + uit.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace pgb
