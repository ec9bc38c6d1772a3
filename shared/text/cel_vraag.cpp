#include "shared/text/cel_vraag.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb {

QString redenMetPlek(const Declaratie& declaratie)
{
    if (!declaratie.vraagOver)
        return declaratie.statusReden;
    return QCoreApplication::translate("CelVraag", "Over %1 op %2: ").arg(functieTekst(declaratie.vraagOver->functieCode), datumTekst(declaratie.vraagOver->datum, huidigeTaal()))
        + declaratie.statusReden.trimmed();
}

} // namespace pgb
