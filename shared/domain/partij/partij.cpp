#include "shared/domain/partij/partij.h"
#include "shared/base/ascii.h"

namespace pgb {

QString volledigeNaam(const Naam& naam)
{
    QString result = naam.voorletters;
    for (const QString& deel : {naam.voorvoegsel, naam.achternaam}) {
        if (!deel.isEmpty())
            result += (result.isEmpty() ? QString() : QStringLiteral(" ")) + deel;
    }
    return result;
}

bool isTelefoonnummer(QStringView tekst)
{
    QString cijfers;
    for (const QChar c : tekst) {
        if (c == u' ' || c == u'-' || c == u'(' || c == u')')
            continue;
        const bool plus = c == u'+' && cijfers.isEmpty();
        if (!plus && !ascii::isDigit(c))
            return false;
        cijfers += plus ? QStringLiteral("00") : QString(c);
    }
    if (cijfers.startsWith(QLatin1String("00")))
        return cijfers.size() >= 10 && cijfers.size() <= 17;
    return cijfers.size() == 10 && cijfers.startsWith(u'0');
}

} // namespace pgb
