#include "shared/domain/zorgovereenkomst/wijziging_grond.h"
#include "shared/domain/controle/veldpad.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <algorithm>

namespace pgb {
namespace {

using G = WijzigingGrond;
using I = ZorgovereenkomstInhoud;

/// Up, down, or neither of the two: nothing is compared with something, or some parts rise and others fall.
G richting(bool stijgt, bool daalt) { return stijgt == daalt ? G::TariefAnders : stijgt ? G::TariefOmhoog : G::TariefOmlaag; }

template<class T>
G richting(const std::optional<T>& oud, const std::optional<T>& nieuw)
{
    return oud && nieuw ? richting(*nieuw > *oud, *nieuw < *oud) : G::TariefAnders;
}

std::optional<Tarief> opMoment(const std::vector<AfwijkendTarief>& lijst, Tariefmoment moment)
{
    const auto gevonden = std::find_if(lijst.begin(), lijst.end(), [moment](const AfwijkendTarief& a) { return a.moment == moment; });
    return gevonden == lijst.end() ? std::nullopt : std::optional(gevonden->tarief);
}

G richtingAfwijkend(const std::vector<AfwijkendTarief>& oud, const std::vector<AfwijkendTarief>& nieuw)
{
    bool stijgt = false;
    bool daalt = false;
    for (const Code<Tariefmoment>& rij : codeTable<Tariefmoment>()) {
        const std::optional<Tarief> was = opMoment(oud, rij.waarde);
        const std::optional<Tarief> wordt = opMoment(nieuw, rij.waarde);
        if (was.has_value() != wordt.has_value())
            return G::TariefAnders; // whether an extra rate is more or less than the usual one depends on when is worked
        stijgt |= was && *wordt > *was;
        daalt |= was && *wordt < *was;
    }
    return richting(stijgt, daalt);
}

G grondVanTarief(const I& oud, const I& nieuw, const FieldPath& pad)
{
    const size_t i = pad.section(u'/', 2, 2).toUInt();
    const Werkafspraak& was = oud.werkafspraken[i];
    const Werkafspraak& wordt = nieuw.werkafspraken[i];
    if (was.eenheid != wordt.eenheid || was.functieCode != wordt.functieCode)
        return G::TariefAnders;
    return pad.endsWith(QLatin1String("/tarief")) ? richting(was.tarief, wordt.tarief)
                                                  : richtingAfwijkend(was.afwijkendeTarieven, wordt.afwijkendeTarieven);
}

/// A wage for the same hours; else it cannot be compared.
G grondVanMaandloon(const I& oud, const I& nieuw)
{
    const bool zelfdeUren = oud.minutenPerWeek == nieuw.minutenPerWeek && oud.loonsoort == nieuw.loonsoort;
    return zelfdeUren ? richting(oud.maandloon, nieuw.maandloon) : G::TariefAnders;
}

/// Later or for good is an extension; earlier is stopping; anything with a replacement is another term.
G grondVanEinde(const I& oud, const I& nieuw)
{
    const bool vervanging = oud.looptijd == Looptijd::Vervanging || nieuw.looptijd == Looptijd::Vervanging;
    if (vervanging && oud.looptijd != nieuw.looptijd)
        return G::AndereLooptijd;
    if (!nieuw.einddatum)
        return G::Verlenging;
    return !oud.einddatum || *nieuw.einddatum < *oud.einddatum ? G::Stoppen : G::Verlenging;
}

bool erbij(const I& oud, const I& nieuw)
{
    return std::any_of(nieuw.toekenningen.begin(), nieuw.toekenningen.end(), [&](ToekenningId id) {
        return std::find(oud.toekenningen.begin(), oud.toekenningen.end(), id) == oud.toekenningen.end();
    });
}

struct Rij {
    QLatin1String patroon;
    G grond;
};

/// Fields whose ground does not depend on the values.
constexpr Rij vasteGronden[] = {
    {QLatin1String("inhoud/relatie"), G::Familieband},
    {QLatin1String("inhoud/familieband"), G::Familieband},
    {QLatin1String("inhoud/antwoorden"), G::Familieband},
    {QLatin1String("inhoud/wooninitiatief"), G::Organisatiegegevens},
    {QLatin1String("inhoud/tekenbevoegde"), G::Gegevens},
    {QLatin1String("inhoud/tekenbevoegdeFunctie"), G::Gegevens},
    {QLatin1String("inhoud/eigenContractnummer"), G::Gegevens},
    {QLatin1String("inhoud/eigenKlantnummer"), G::Gegevens},
    {QLatin1String("inhoud/vervangt"), G::AndereLooptijd},
    {QLatin1String("inhoud/aanzeggingVooraf"), G::AndereLooptijd},
    {QLatin1String("inhoud/proeftijdMaanden"), G::AndereLooptijd},
    {QLatin1String("inhoud/vasteUren"), G::Uren},
    {QLatin1String("inhoud/rooster"), G::Uren},
    {QLatin1String("inhoud/dagenPerWeek"), G::Uren},
    {QLatin1String("inhoud/minutenPerWeek"), G::Uren},
    {QLatin1String("inhoud/werkafspraken/*/aantalPerWeek"), G::Uren},
    {QLatin1String("inhoud/loonsoort"), G::TariefAnders},
    {QLatin1String("inhoud/vakantiegeldInbegrepen"), G::TariefAnders},
    {QLatin1String("inhoud/vakantieUrenInbegrepen"), G::TariefAnders},
    {QLatin1String("inhoud/tarievenlijst"), G::TariefAnders},
    {QLatin1String("inhoud/reiskosten"), G::Reiskosten},
    {QLatin1String("inhoud/reiskostenTarief"), G::Reiskosten},
    {QLatin1String("inhoud/reiskostenKilometer"), G::Reiskosten},
    {QLatin1String("inhoud/reiskostenDagenPerWeek"), G::Reiskosten},
    {QLatin1String("inhoud/reiskostenMaandbedrag"), G::Reiskosten},
    {QLatin1String("inhoud/salarisadministratie"), G::Loonheffing},
    {QLatin1String("inhoud/loonheffingskorting"), G::Loonheffing},
    {QLatin1String("inhoud/loonheffingskortingVanaf"), G::Loonheffing},
    {QLatin1String("inhoud/identiteitsbewijs"), G::Loonheffing},
    {QLatin1String("inhoud/opzegtermijnMaanden"), G::OverigeAfspraken},
    {QLatin1String("inhoud/opzegtermijnZorgverlenerMaanden"), G::OverigeAfspraken},
    {QLatin1String("inhoud/declaratieritme"), G::OverigeAfspraken},
    {QLatin1String("inhoud/overigeAfspraken"), G::OverigeAfspraken},
};

/// What the program keeps up to date, and what only follows from something else.
constexpr QLatin1String vanOns[] = {
    QLatin1String("inhoud/soort"),          QLatin1String("inhoud/ingangsdatum"), QLatin1String("inhoud/vertegenwoordiger"),
    QLatin1String("inhoud/ketenBevestigd"), QLatin1String("inhoud/modelversie"),  QLatin1String("inhoud/modelHash"),
    QLatin1String("inhoud/tariefuitzonderingVerleend"),
};

/// `pad` is the field of the pattern or lies below it.
bool valtOnder(QLatin1String patroon, const FieldPath& pad)
{
    return pad.count(u'/') >= QString(patroon).count(u'/') && padRaakt(patroon, pad);
}

/// One for one the same decision or the one that follows on it.
bool zijnVervolg(const std::vector<ToekenningId>& oud, const std::vector<ToekenningId>& nieuw, const IsVervolg& isVervolg)
{
    return isVervolg && oud.size() == nieuw.size()
        && std::equal(oud.begin(), oud.end(), nieuw.begin(), [&](ToekenningId a, ToekenningId b) { return a == b || isVervolg(a, b); });
}

/// The line is paid from the decision that follows on its own.
bool vanVervolg(const I& oud, const I& nieuw, const FieldPath& pad, const IsVervolg& isVervolg)
{
    if (!pad.startsWith(QLatin1String("inhoud/werkafspraken/")) || !pad.endsWith(QLatin1String("/toekenning")))
        return false;
    const size_t i = pad.section(u'/', 2, 2).toUInt();
    return isVervolg && isVervolg(oud.werkafspraken[i].toekenning, nieuw.werkafspraken[i].toekenning);
}

G grondVan(const I& oud, const I& nieuw, const FieldPath& pad, const IsVervolg& isVervolg)
{
    if (pad == QLatin1String("inhoud/toekenningen") && zijnVervolg(oud.toekenningen, nieuw.toekenningen, isVervolg))
        return G::Verlenging;
    if (vanVervolg(oud, nieuw, pad, isVervolg))
        return G::Verlenging;
    if (pad == QLatin1String("inhoud/toekenningen"))
        return erbij(oud, nieuw) ? G::AndereBeschikking : G::Zorgfuncties;
    if (pad == QLatin1String("inhoud/looptijd") || pad == QLatin1String("inhoud/einddatum"))
        return grondVanEinde(oud, nieuw);
    if (pad == QLatin1String("inhoud/maandloon"))
        return grondVanMaandloon(oud, nieuw);
    if (pad.endsWith(QLatin1String("/tarief")) || pad.endsWith(QLatin1String("/afwijkendeTarieven")))
        return grondVanTarief(oud, nieuw, pad);
    for (const Rij& rij : vasteGronden) {
        if (valtOnder(rij.patroon, pad))
            return rij.grond;
    }
    return G::Zorgfuncties; // the work itself: which functions, how described, how split
}

} // namespace

WijzigingSoort soortVan(WijzigingGrond grond)
{
    switch (grond) {
    case G::TariefOmhoog:
    case G::TariefOmlaag:
    case G::TariefAnders:
    case G::Reiskosten: return WijzigingSoort::Tarief;
    case G::Uren: return WijzigingSoort::Uren;
    case G::Zorgfuncties:
    case G::AndereBeschikking: return WijzigingSoort::Zorgfuncties;
    case G::Verlenging:
    case G::AndereLooptijd: return WijzigingSoort::Einddatum;
    case G::Stoppen: return WijzigingSoort::Stoppen;
    case G::OverigeAfspraken: return WijzigingSoort::OverigeAfspraken;
    case G::Loonheffing:
    case G::Familieband:
    case G::Organisatiegegevens:
    case G::Gegevens: break;
    }
    return WijzigingSoort::Gegevens;
}

std::optional<WijzigingSoort> soortVanVeld(const FieldPath& pad)
{
    if (pad == QLatin1String("inhoud/ketenBevestigd") || pad == QLatin1String("inhoud/looptijd") || pad == QLatin1String("inhoud/einddatum"))
        return WijzigingSoort::Einddatum;
    const bool onze = std::any_of(std::begin(vanOns), std::end(vanOns), [&](QLatin1String p) { return valtOnder(p, pad); });
    if (onze || !pad.startsWith(QLatin1String("inhoud/")))
        return std::nullopt;
    if (pad == QLatin1String("inhoud/maandloon") || pad.endsWith(QLatin1String("/tarief")) || pad.contains(QLatin1String("/afwijkendeTarieven")))
        return WijzigingSoort::Tarief;
    for (const Rij& rij : vasteGronden) {
        if (valtOnder(rij.patroon, pad))
            return soortVan(rij.grond);
    }
    return WijzigingSoort::Zorgfuncties;
}

std::vector<Veldwijziging> veldwijzigingen(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, const IsVervolg& isVervolg)
{
    std::vector<Veldwijziging> uit;
    for (const FieldPath& pad : verschillen(oud, nieuw)) {
        const bool onze = std::any_of(std::begin(vanOns), std::end(vanOns), [&](QLatin1String p) { return valtOnder(p, pad); });
        if (!onze)
            uit.push_back({pad, grondVan(oud, nieuw, pad, isVervolg)});
    }
    return uit;
}

} // namespace pgb
