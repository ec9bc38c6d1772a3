#include "shared/domain/parameter/vakantiefactor.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr int jongsteMetMinimumloon = 15;
constexpr int volwassen = 21;
/// A wage above this is a slip in the table, and would overflow below.
constexpr Bedrag onmogelijkUurloon{100'000'00};

qint64 divideUp(qint64 n, qint64 d) { return (n + d - 1) / d; }

} // namespace

int leeftijdOp(QDate geboortedatum, QDate dag)
{
    const bool geweest = std::pair(dag.month(), dag.day()) >= std::pair(geboortedatum.month(), geboortedatum.day());
    return dag.year() - geboortedatum.year() - (geweest ? 0 : 1);
}

std::optional<Vakantiefactor> vakantiefactor(const ParameterTabel& tabel, bool geld, bool uren, QDate dag)
{
    Vakantiefactor uit;
    if (geld) {
        const auto percentage = tabel.honderdsten(u"vakantiegeldPercentage", std::nullopt, {}, dag);
        if (!percentage || *percentage > 10'000)
            return std::nullopt;
        uit.teller *= 10'000 + *percentage;
        uit.noemer *= 10'000;
    }
    if (uren) {
        const auto teller = tabel.getal(u"vakantieUrenFactorTeller", std::nullopt, {}, dag);
        const auto noemer = tabel.getal(u"vakantieUrenFactorNoemer", std::nullopt, {}, dag);
        if (!teller || !noemer || *noemer <= 0 || *teller < *noemer || *teller > 1000)
            return std::nullopt;
        uit.teller *= *teller;
        uit.noemer *= *noemer;
    }
    return uit;
}

QLatin1String ontbreektVoorMinimumloon(const ParameterTabel& tabel, int leeftijd, QDate dag, bool metVakantiegeld, bool metVakantieUren)
{
    if (!minimumloon(tabel, leeftijd, dag, false, false))
        return QLatin1String("wmlUurloon");
    if (!vakantiefactor(tabel, metVakantiegeld, false, dag))
        return QLatin1String("vakantiegeldPercentage");
    if (vakantiefactor(tabel, false, metVakantieUren, dag))
        return {};
    const bool teller = tabel.getal(u"vakantieUrenFactorTeller", std::nullopt, {}, dag).has_value();
    return teller ? QLatin1String("vakantieUrenFactorNoemer") : QLatin1String("vakantieUrenFactorTeller");
}

std::optional<Bedrag> minimumloon(const ParameterTabel& tabel, int leeftijd, QDate dag, bool metVakantiegeld, bool metVakantieUren)
{
    if (leeftijd < jongsteMetMinimumloon)
        return std::nullopt;
    const QString categorie = leeftijd >= volwassen ? QStringLiteral("21+") : QString::number(leeftijd);
    const auto kaal = tabel.bedrag(u"wmlUurloon", std::nullopt, categorie, dag);
    if (!kaal || *kaal > onmogelijkUurloon)
        return std::nullopt;
    const std::optional<Vakantiefactor> factor = vakantiefactor(tabel, metVakantiegeld, metVakantieUren, dag);
    if (!factor)
        return std::nullopt;
    // One division at the end: SVB rounds the whole product up to the cent, not its steps (domain 5.3).
    return Bedrag{divideUp(kaal->centen * factor->teller, factor->noemer)};
}

std::optional<Tarief> maximumtariefWlz(const ParameterTabel& tabel, Tariefcategorie categorie, Eenheid eenheid, QDate dag)
{
    std::optional<Bedrag> maximum;
    if (eenheid == Eenheid::Uur)
        maximum = tabel.bedrag(u"maximumtariefUur", Wet::Wlz, code(categorie), dag);
    else if (eenheid == Eenheid::Dagdeel)
        maximum = tabel.bedrag(u"maximumtariefDagdeel", Wet::Wlz, u"dagbesteding", dag);
    return maximum ? std::optional(Tarief::fromCenten(maximum->centen)) : std::nullopt;
}

} // namespace pgb
