#include "shared/text/bevinding_text.h"
#include "shared/text/bevinding_model.h"
#include "shared/text/invullen.h"
#include "shared/text/veld_text.h"
#include "shared/domain/zorgovereenkomst/lege_velden.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {

namespace {

constexpr const char* parameterOnbekendZin =
    QT_TRANSLATE_NOOP("Bevinding", "Wij weten voor {datum} nog niet: {parameterCode}. Dit wacht tot het bekend is. U hoeft niets te doen.");
constexpr const char* registerOnbekendZin =
    QT_TRANSLATE_NOOP("Bevinding", "Wij kunnen {registerCode} hier niet raadplegen. Een medewerker controleert dit zelf. U kunt doorgaan.");
constexpr const char* onbekendeControle =
    QT_TRANSLATE_NOOP("Bevinding", "Controle {idTekst} heeft hier iets gevonden. Dit programma kent die controle nog niet. Werk het programma bij, of bel de "
                                   "helpdesk en noem dit nummer.");

const char* zinVan(std::span<const BevindingZin> zinnen, const QString& sleutel)
{
    const auto zin = std::find_if(zinnen.begin(), zinnen.end(), [&](const BevindingZin& z) { return sleutel == QLatin1String(z.sleutel); });
    return zin == zinnen.end() ? nullptr : zin->tekst;
}

const char* zinVan(const Bevinding& bevinding)
{
    QString variant;
    for (const auto& [key, waarde] : bevinding.params) {
        if (key == QLatin1String("variant"))
            variant = waarde;
    }
    if (variant == QLatin1String("parameterOnbekend"))
        return parameterOnbekendZin;
    if (variant == QLatin1String("registerOnbekend"))
        return registerOnbekendZin;
    const QString sleutel = variant.isEmpty() ? bevinding.controle : bevinding.controle + u'/' + variant;
    const std::span<const BevindingZin> zinnen =
        bevinding.controle.startsWith(QLatin1String("ZC-")) ? zorgovereenkomstZinnen() : declaratieZinnen();
    return zinVan(zinnen, sleutel);
}

} // namespace

QString leegVeldTekst(const FieldPath& pad)
{
    const auto zin = [](const char* tekst) { return QCoreApplication::translate("Bevinding", tekst); };
    if (pad.endsWith(QLatin1String("/tarief")))
        return zin(QT_TRANSLATE_NOOP("Bevinding", "Vul het tarief in."));
    if (pad.endsWith(QLatin1String("/functieCode")))
        return zin(QT_TRANSLATE_NOOP("Bevinding", "Kies welke zorg de zorgverlener geeft."));
    if (pad.endsWith(QLatin1String("/rooster")))
        return zin(QT_TRANSLATE_NOOP("Bevinding", "Vul in hoeveel uur er per dag wordt gewerkt."));
    if (pad.endsWith(QLatin1String("/vasteUren")))
        return zin(QT_TRANSLATE_NOOP("Bevinding", "Kies of de zorgverlener op vaste dagen werkt."));
    return zin(QT_TRANSLATE_NOOP("Bevinding", "Dit is nog niet ingevuld: %1.")).arg(veldNaam(pad));
}

BevindingModel bevindingModel(const Bevinding& bevinding)
{
    if (bevinding.controle == leegVeldControle)
        return {leegVeldTekst(bevinding.path), {}};
    if (const char* zin = zinVan(bevinding))
        return {QCoreApplication::translate("Bevinding", zin), bevinding.params};
    return {QCoreApplication::translate("Bevinding", onbekendeControle), {{QStringLiteral("idTekst"), bevinding.controle}}};
}

QString bevindingTekst(const Bevinding& bevinding)
{
    const auto [zin, params] = bevindingModel(bevinding);
    return invullen(zin, params, huidigeTaal());
}

} // namespace pgb
