#include "shared/text/cel_vraag.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb {
namespace {

QString begin(const QString& functieCode, QDate dag)
{
    return QCoreApplication::translate("CelVraag", "Over %1 op %2: ").arg(functieTekst(functieCode), datumTekst(dag, huidigeTaal()));
}

} // namespace

QString celVraagTekst(const QString& functieCode, QDate dag, const QString& vraag)
{
    return begin(functieCode, dag) + vraag.trimmed();
}

std::optional<QString> celVraagVan(const QString& reden, const QString& functieCode, QDate dag)
{
    const QString plaats = begin(functieCode, dag);
    if (!reden.startsWith(plaats))
        return std::nullopt;
    return reden.mid(plaats.size());
}

} // namespace pgb
