#include "shared/domain/declaratie/ritme.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr int meesteDagen = 3660;

QDate maandagVan(QDate dag) { return dag.addDays(1 - dag.dayOfWeek()); }

/// Monday of ISO week 1: the week of 4 January.
QDate eersteMaandag(int isoJaar) { return maandagVan(QDate(isoJaar, 1, 4)); }

Periode vierWeken(QDate dag)
{
    int isoJaar = 0;
    const int week = dag.weekNumber(&isoJaar);
    constexpr int laatste = 12;
    const int blok = std::min((week - 1) / 4, laatste);
    const QDate van = eersteMaandag(isoJaar).addDays(blok * 28);
    return {van, blok == laatste ? eersteMaandag(isoJaar + 1).addDays(-1) : van.addDays(27)};
}

/// What the versions say of the month; nothing = they leave it to the setting.
std::optional<Declaratieritme> afgesproken(const Zorgovereenkomst& zorgovereenkomst, const Periode& maand)
{
    for (QDate dag = maand.van; dag <= maand.tot; dag = dag.addDays(1)) {
        if (const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, dag))
            return versie->inhoud.declaratieritme;
    }
    using S = ZorgovereenkomstStatus;
    for (auto it = zorgovereenkomst.versies.rbegin(); it != zorgovereenkomst.versies.rend(); ++it) {
        if ((it->status == S::InBeoordeling || it->status == S::AanvullingGevraagd) && it->inhoud.ingangsdatum <= maand.tot)
            return it->inhoud.declaratieritme;
    }
    return std::nullopt;
}

} // namespace

Periode ritmePeriode(Declaratieritme ritme, QDate dag)
{
    if (!dag.isValid())
        return {};
    const Periode maand = Periode::maandVan(dag);
    Periode uit = maand;
    if (ritme == Declaratieritme::Week)
        uit = {maandagVan(dag), maandagVan(dag).addDays(6)};
    else if (ritme == Declaratieritme::VierWeken)
        uit = vierWeken(dag);
    return {std::max(uit.van, maand.van), std::min(uit.tot, maand.tot)};
}

std::vector<Periode> ritmePeriodes(Declaratieritme ritme, const Periode& bereik)
{
    std::vector<Periode> uit;
    if (!bereik.valid() || bereik.dagen() > meesteDagen)
        return uit;
    for (Periode p = ritmePeriode(ritme, bereik.van); p.van <= bereik.tot; p = ritmePeriode(ritme, p.tot.addDays(1)))
        uit.push_back(p);
    return uit;
}

Declaratieritme declaratieritme(const Zorgovereenkomst& zorgovereenkomst, const ParameterTabel& parameters, QDate dag)
{
    const Periode maand = Periode::maandVan(dag);
    if (const auto ritme = afgesproken(zorgovereenkomst, maand))
        return *ritme;
    const auto instelling = parameters.tekst(u"declaratieritme", std::nullopt, {}, maand.van);
    return instelling ? fromCode<Declaratieritme>(*instelling).value_or(Declaratieritme::Maand) : Declaratieritme::Maand;
}

Periode declaratiePeriode(const Zorgovereenkomst& zorgovereenkomst, const ParameterTabel& parameters, QDate dag)
{
    return dag.isValid() ? ritmePeriode(declaratieritme(zorgovereenkomst, parameters, dag), dag) : Periode();
}

std::vector<Periode> declaratiePeriodes(const Zorgovereenkomst& zorgovereenkomst, const ParameterTabel& parameters, const Periode& bereik)
{
    std::vector<Periode> uit;
    if (!bereik.valid() || bereik.dagen() > meesteDagen)
        return uit;
    for (Periode p = declaratiePeriode(zorgovereenkomst, parameters, bereik.van); p.van <= bereik.tot; p = declaratiePeriode(zorgovereenkomst, parameters, p.tot.addDays(1)))
        uit.push_back(p);
    return uit;
}

bool volgtRitme(DeclaratieSoort soort)
{
    using S = DeclaratieSoort;
    return soort == S::GeleverdeZorg || soort == S::Reiskosten || soort == S::ZiekteUren;
}

} // namespace pgb
