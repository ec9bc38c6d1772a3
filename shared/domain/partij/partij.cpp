#include "shared/domain/partij/partij.h"

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

} // namespace pgb
