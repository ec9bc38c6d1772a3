#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/parameter/vakantiefactor.h"
#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include <algorithm>

namespace pgb {
namespace {

/// Above this no wage is real, and the products below would overflow.
constexpr qint64 grootsteLoon = Bedrag::maxCenten / 10'000;

struct Opslag {
    bool geld = false;
    bool uren = false;
};

Opslag bovenop(const ZorgovereenkomstInhoud& inhoud, const Zorgverlener* zorgverlener)
{
    using S = ZorgovereenkomstSoort;
    const bool geldt = inhoud.soort != S::Zorginstelling && (!zorgverlener || wmlVanToepassing(inhoud.soort, *zorgverlener));
    const auto nee = [](const std::optional<bool>& antwoord) { return antwoord.has_value() && !*antwoord; };
    return {geldt && nee(inhoud.vakantiegeldInbegrepen),
            inhoud.soort == S::Arbeidsovereenkomst && inhoud.loonsoort == Loonsoort::PerEenheid && nee(inhoud.vakantieUrenInbegrepen)};
}

std::optional<Bedrag> vakantie(const ParameterTabel& tabel, const Opslag& opslag, Bedrag loon, QDate dag)
{
    const std::optional<Vakantiefactor> factor = vakantiefactor(tabel, opslag.geld, opslag.uren, dag);
    const qint64 kaal = std::clamp<qint64>(loon.centen, 0, grootsteLoon);
    return factor ? std::optional(Bedrag{divideHalfUp(kaal * factor->teller, factor->noemer) - kaal}) : std::nullopt;
}

} // namespace

Loonkosten loonkosten(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, const Zorgverlener* zorgverlener, Bedrag loon, QDate dag)
{
    Loonkosten uit;
    uit.loon = loon;
    const Opslag opslag = bovenop(inhoud, zorgverlener);
    uit.vakantieGeldt = opslag.geld || opslag.uren;
    if (uit.vakantieGeldt)
        uit.vakantie = vakantie(tabel, opslag, loon, dag);
    uit.lastenGelden = inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.salarisadministratie;
    const std::optional<qint64> procent = uit.lastenGelden ? werkgeverslasten(tabel, inhoud, dag) : std::nullopt;
    if (procent) {
        const qint64 bruto = std::clamp<qint64>(uit.totaal().centen, 0, grootsteLoon);
        uit.lasten = Bedrag{divideHalfUp(bruto * std::clamp<qint64>(*procent, 0, 10'000), 10'000)};
    }
    return uit;
}

} // namespace pgb
