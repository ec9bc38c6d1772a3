#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/zorgovereenkomst/werk_vervolg.h"
#include <algorithm>

namespace pgb {
namespace {

/// Rises of longer ago were there when the agreement was made, or are beyond what is set right by itself.
constexpr int maandenTerug = 24;

/// Lifts to the minimum; true when anything was under it.
bool tilOp(ZorgovereenkomstInhoud& inhoud, Bedrag perUur)
{
    const Tarief minimum = Tarief::fromCenten(perUur.centen);
    bool geraakt = false;
    const auto naar = [&](auto& bedrag, const auto& grens) {
        geraakt |= bedrag < grens;
        bedrag = std::max(bedrag, grens);
    };
    if (inhoud.loonsoort == Loonsoort::Maandloon) {
        if (!inhoud.maandloon || inhoud.minutenPerWeek <= 0)
            return false;
        // Hours a week x 52 / 12, whole cents and never below (ZC-035).
        const qint64 noemer = 12 * 60;
        naar(*inhoud.maandloon, Bedrag{(perUur.centen * inhoud.minutenPerWeek * 52 + noemer - 1) / noemer});
        return geraakt;
    }
    for (Werkafspraak& w : inhoud.werkafspraken) {
        if (w.eenheid != Eenheid::Uur || !w.tarief)
            continue;
        naar(*w.tarief, minimum);
        for (AfwijkendTarief& a : w.afwijkendeTarieven)
            naar(a.tarief, minimum);
    }
    return geraakt;
}

} // namespace

std::optional<WmlIndexatie> wmlIndexatie(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const ZorgovereenkomstVersie& versie, QDate vandaag)
{
    const ZorgovereenkomstInhoud& oud = versie.inhoud;
    const auto minimum = [&](const Zorgverlener& wie, QDate dag) {
        const Minimum m = minimumVoor(tabel, wie, oud, dag);
        return m.geldt ? m.perUur : std::nullopt;
    };
    ZorgovereenkomstInhoud proef = oud;
    const std::optional<Bedrag> nu = oud.ingangsdatum.isValid() && oud.ingangsdatum <= vandaag ? minimum(zorgverlener, vandaag) : std::nullopt;
    if (!nu || !tilOp(proef, *nu))
        return std::nullopt;
    // A day older: on the day before a rise he has the age of the day itself, so a birthday is no rise.
    Zorgverlener ouder = zorgverlener;
    if (ouder.geboortedatum)
        ouder.geboortedatum = ouder.geboortedatum->addDays(-1);
    // The law raises it on the first of a month, so far 1 January and 1 July.
    for (QDate dag = QDate(vandaag.year(), vandaag.month(), 1).addMonths(-maandenTerug); dag <= vandaag; dag = dag.addMonths(1)) {
        const QDate vanaf = std::max(dag, oud.ingangsdatum);
        const std::optional<Bedrag> daarvoor = minimum(ouder, dag.addDays(-1));
        const std::optional<Bedrag> dan = minimum(zorgverlener, dag);
        if (!daarvoor || !dan || *dan <= *daarvoor)
            continue;
        proef = oud;
        const std::optional<Bedrag> op = minimum(zorgverlener, vanaf);
        if (!op || !tilOp(proef, *op))
            continue;
        proef.ingangsdatum = vanaf;
        return WmlIndexatie{std::move(proef), *op};
    }
    return std::nullopt;
}

std::optional<ZorgovereenkomstInhoud> opNieuwMinimum(const ZorgovereenkomstInhoud& wijziging, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw)
{
    ZorgovereenkomstInhoud uit = wijziging;
    if (uit.maandloon && uit.maandloon == oud.maandloon && uit.minutenPerWeek == oud.minutenPerWeek)
        uit.maandloon = nieuw.maandloon;
    const std::vector<std::optional<size_t>> eerder = eerderWerk(oud.werkafspraken, uit.werkafspraken);
    for (size_t n = 0; n < uit.werkafspraken.size(); ++n) {
        Werkafspraak& w = uit.werkafspraken[n];
        const Werkafspraak* was = eerder[n] ? &oud.werkafspraken[*eerder[n]] : nullptr;
        if (!was || was->eenheid != w.eenheid)
            continue;
        const Werkafspraak& wordt = nieuw.werkafspraken[*eerder[n]]; // has the lines of `oud` in the same order
        if (w.tarief == was->tarief)
            w.tarief = wordt.tarief;
        for (AfwijkendTarief& a : w.afwijkendeTarieven) {
            for (size_t i = 0; i < was->afwijkendeTarieven.size(); ++i) {
                if (was->afwijkendeTarieven[i] == a)
                    a = wordt.afwijkendeTarieven[i];
            }
        }
    }
    return uit == wijziging ? std::nullopt : std::optional(std::move(uit));
}

bool isSysteemversie(const ZorgovereenkomstVersie& versie)
{
    return !versie.stappen.empty() && versie.stappen.front().door == ZorgovereenkomstActor::Systeem && versie.handtekeningen.empty();
}

} // namespace pgb
