#include "client/state/declaratie_periode.h"
#include "shared/domain/declaratie/ritme.h"

namespace pgb {
namespace {

/// Of hours that are not withdrawn; the newest.
std::optional<Periode> bestaande(const DeclaratieFeiten& feiten, QDate dag)
{
    const auto past = [dag](const auto& d) {
        return d.soort == DeclaratieSoort::GeleverdeZorg && d.status != DeclaratieStatus::Ingetrokken && d.periode.contains(dag);
    };
    if (feiten.declaratie.id && past(feiten.declaratie))
        return feiten.declaratie.periode;
    const BestaandeDeclaratie* nieuwste = nullptr;
    for (const BestaandeDeclaratie& b : feiten.bestaandeDeclaraties.value_or(std::vector<BestaandeDeclaratie>())) {
        if (past(b) && (!nieuwste || b.id > nieuwste->id))
            nieuwste = &b;
    }
    return nieuwste ? std::optional(nieuwste->periode) : std::nullopt;
}

Periode vanRitme(const DeclaratieFeiten& feiten, const ParameterTabel& parameters, QDate dag)
{
    return feiten.zorgovereenkomst ? declaratiePeriode(*feiten.zorgovereenkomst, parameters, dag) : Periode::maandVan(dag);
}

} // namespace

Periode bladPeriode(const DeclaratieMaand& maand, QDate dag)
{
    if (const auto periode = bestaande(maand.feiten, dag))
        return *periode;
    return vanRitme(maand.feiten, maand.parameters ? *maand.parameters : ParameterTabel(), dag);
}

Periode buurPeriode(const DeclaratieFeiten& feiten, const ParameterTabel& parameters, const Periode& periode, bool verder)
{
    const QDate dag = verder ? periode.tot.addDays(1) : periode.van.addDays(-1);
    return bestaande(feiten, dag).value_or(vanRitme(feiten, parameters, dag));
}

} // namespace pgb
