#include "shared/text/controle_lijst.h"
#include "shared/domain/controle/catalogus.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/waarom_text.h"
#include <QCoreApplication>
#include <QStringList>

namespace pgb {

namespace {

QString zinVan(std::span<const BevindingZin> zinnen, QLatin1String id)
{
    for (const BevindingZin& zin : zinnen) {
        if (id == QLatin1String(zin.sleutel))
            return QCoreApplication::translate("Bevinding", zin.tekst);
    }
    return {};
}

QString faseTekst(const DeclaratieControle& controle)
{
    QStringList letters;
    for (const Fase fase : controle.fasen)
        letters.push_back(fase == Fase::Invoer ? QStringLiteral("E") : fase == Fase::Indienen ? QStringLiteral("S") : QStringLiteral("B"));
    return letters.join(u',');
}

QString faseTekst(const ZorgovereenkomstControle& controle)
{
    if (controle.stap > 0)
        return QString::number(controle.stap);
    return controle.fasen.front() == Fase::Herhaling ? QStringLiteral("R") : QStringLiteral("end");
}

template<class Controles>
void append(std::vector<ControleRij>& rijen, const Controles& controles, std::span<const BevindingZin> zinnen)
{
    for (const auto& controle : controles)
        rijen.push_back({QString(controle.id), code(controle.ernst), faseTekst(controle), QString(controle.basis), regelTekst(QString(controle.id)),
                         zinVan(zinnen, controle.id)});
}

} // namespace

std::vector<ControleRij> controleLijst()
{
    std::vector<ControleRij> rijen;
    append(rijen, declaratieControles(), declaratieZinnen());
    append(rijen, zorgovereenkomstControles(), zorgovereenkomstZinnen());
    return rijen;
}

} // namespace pgb
