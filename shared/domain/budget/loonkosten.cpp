#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include <algorithm>

namespace pgb {
namespace {

/// Above this no wage is real, and the products below would overflow.
constexpr qint64 grootsteLoon = Bedrag::maxCenten / 1000;

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
    const qint64 kaal = std::clamp<qint64>(loon.centen, 0, grootsteLoon);
    qint64 met = kaal;
    if (opslag.uren) {
        const auto teller = tabel.getal(u"vakantieUrenFactorTeller", std::nullopt, {}, dag);
        const auto noemer = tabel.getal(u"vakantieUrenFactorNoemer", std::nullopt, {}, dag);
        if (!teller || !noemer || *noemer <= 0 || *teller < *noemer || *teller > 1000)
            return std::nullopt;
        met = divideHalfUp(met * *teller, *noemer);
    }
    if (opslag.geld) {
        const auto procent = tabel.honderdsten(u"vakantiegeldPercentage", std::nullopt, {}, dag);
        if (!procent || *procent < 0 || *procent > 10'000)
            return std::nullopt;
        met += divideHalfUp(std::min(met, grootsteLoon) * *procent, 10'000);
    }
    return Bedrag{met - kaal};
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
