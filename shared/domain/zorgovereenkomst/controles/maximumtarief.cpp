#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

/// One agreed rate with the path of its field: the usual one of a werkafspraak, or one for the night and so on.
struct Afgesproken {
    const Werkafspraak* werk = nullptr;
    const Toekenning* toekenning = nullptr;
    Tarief tarief;
    FieldPath pad;
};

/// The rates that are paid by the toekenningen of the budgethouder. They must be known.
std::vector<Afgesproken> tarieven(const ZorgovereenkomstFeiten& f)
{
    std::vector<Afgesproken> uit;
    const std::vector<Werkafspraak>& werk = f.versie.inhoud.werkafspraken;
    for (size_t i = 0; i < werk.size(); ++i) {
        const Toekenning* toekenning = vindToekenning(*f.toekenningen, werk[i].toekenning);
        if (!toekenning)
            continue;
        if (werk[i].tarief)
            uit.push_back({&werk[i], toekenning, *werk[i].tarief, afspraakPad(i, "tarief"_L1)});
        for (size_t k = 0; k < werk[i].afwijkendeTarieven.size(); ++k)
            uit.push_back({&werk[i], toekenning, werk[i].afwijkendeTarieven[k].tarief, afwijkendPad(i, k)});
    }
    return uit;
}

/// What these controles share; nothing = they can look.
std::optional<Uitslag> kanNietKijken(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return klaar;
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!inhoud.ingangsdatum.isValid() || inhoud.tariefuitzonderingVerleend || inhoud.loonsoort == Loonsoort::Maandloon)
        return Uitslag::nietVanToepassing();
    return std::nullopt;
}

Uitslag nietBovenWlzMaximum(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = kanNietKijken(f))
        return std::move(*klaar);
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    std::vector<Bevinding> uit;
    for (const Afgesproken& a : tarieven(f)) {
        if (a.toekenning->wet != Wet::Wlz)
            continue;
        const Eenheid eenheid = a.werk->eenheid;
        const WlzMaximum maximum = wlzMaximum(*f.parameters, *f.zorgverlener, inhoud.relatie, eenheid, inhoud.ingangsdatum);
        if (maximum.bestaat && !maximum.tarief)
            uit.push_back(parameterOnbekend("ZC-039"_L1, a.pad, eenheid == Eenheid::Uur ? "maximumtariefUur"_L1 : "maximumtariefDagdeel"_L1,
                                            inhoud.ingangsdatum));
        else if (maximum.bestaat && a.tarief > *maximum.tarief)
            uit.push_back(bevinding("ZC-039"_L1, Ernst::Waarschuwen, a.pad,
                                    {waarde::tarief("maximumTarief"_L1, *maximum.tarief), waarde::tarief("tarief"_L1, a.tarief),
                                     waarde::tarief("verschilTarief"_L1, Tarief{a.tarief.honderdduizendsten - maximum.tarief->honderdduizendsten}),
                                     waarde::code("eenheidCode"_L1, eenheid), waarde::code("categorieCode"_L1, maximum.categorie)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag nietBovenGemeentelijkMaximum(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = kanNietKijken(f))
        return std::move(*klaar);
    const Tariefcategorie categorie = tariefcategorie(*f.zorgverlener, f.versie.inhoud.relatie, true);
    std::vector<Bevinding> uit;
    bool gemeente = false;
    for (const Afgesproken& a : tarieven(f)) {
        if (a.toekenning->wet != Wet::Wmo && a.toekenning->wet != Wet::Jw)
            continue;
        gemeente = true;
        const std::optional<Tarief> maximum = niveauMaximum(*a.toekenning, a.werk->functieCode, categorie);
        if (maximum && a.tarief > *maximum)
            uit.push_back(bevinding("ZC-040"_L1, Ernst::Parkeren, a.pad,
                                    {waarde::tarief("maximumTarief"_L1, *maximum), waarde::tarief("tarief"_L1, a.tarief),
                                     waarde::tekst("functieCode"_L1, a.werk->functieCode), waarde::code("eenheidCode"_L1, a.werk->eenheid)}));
    }
    return gemeente ? Uitslag::van(std::move(uit)) : Uitslag::nietVanToepassing();
}

/// The hourly Wlz rates that only a professional may have. Where the limit of the day is not known ZC-039 holds the agreement.
std::vector<Afgesproken> formeleTarieven(const ZorgovereenkomstFeiten& f)
{
    const std::optional<Tarief> informeel = maximumtariefWlz(*f.parameters, Tariefcategorie::Informeel, Eenheid::Uur, f.versie.inhoud.ingangsdatum);
    std::vector<Afgesproken> uit = tarieven(f);
    std::erase_if(uit, [&](const Afgesproken& a) {
        return a.toekenning->wet != Wet::Wlz || a.werk->eenheid != Eenheid::Uur || !informeel || a.tarief <= *informeel;
    });
    return uit;
}

/// A formeel rate is for who is registered for care, or in the BIG register, and no family (domain 4.5). Who is in no register asks for no
/// formeel rate: the limit of ZC-039 is his answer.
Uitslag formeelIsFormeel(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = kanNietKijken(f))
        return std::move(*klaar);
    const std::vector<Afgesproken> formeel = formeleTarieven(f);
    if (formeel.empty())
        return Uitslag::nietVanToepassing();
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const Zorgverlener& z = *f.zorgverlener;
    if (!z.kvkNummer && z.bigNummer.isEmpty())
        return Uitslag::nietVanToepassing();
    CodeParams params{waarde::tekst("zorgverlenerNaam"_L1, z.naam), waarde::tarief("tarief"_L1, formeel.front().tarief)};
    const WlzMaximum maximum = wlzMaximum(*f.parameters, z, inhoud.relatie, Eenheid::Uur, inhoud.ingangsdatum);
    if (maximum.categorie == Tariefcategorie::Informeel)
        return Uitslag::van({bevinding("ZC-041"_L1, Ernst::Parkeren, formeel.front().pad, std::move(params))});
    if (!z.kvkNummer)
        return Uitslag::goed(); // by the BIG register: ZC-042
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-041"_L1, Ernst::Parkeren, "zorgverlener/kvkNummer"_L1, Registersoort::Kvk, &Registers::kvk))
        return std::move(*klaar);
    if (f.registers->kvk.stand == Registerstand::Onbekend)
        return Uitslag::nietVanToepassing(); // ZC-008 refuses
    if (f.registers->kvk.gegevens.zorg)
        return Uitslag::goed();
    params.push_back(waarde::variant("geenZorg"_L1));
    return Uitslag::van({bevinding("ZC-041"_L1, Ernst::Parkeren, formeel.front().pad, std::move(params))});
}

Uitslag bigGeldig(const ZorgovereenkomstFeiten& f)
{
    constexpr qsizetype cijfers = 11;
    if (std::optional<Uitslag> klaar = kanNietKijken(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    if (z.bigNummer.isEmpty() || z.kvkNummer || formeleTarieven(f).empty())
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"zorgverlener/bigNummer"_s;
    CodeParams params{waarde::tekst("bigTekst"_L1, z.bigNummer), waarde::tekst("zorgverlenerNaam"_L1, z.naam)};
    if (z.bigNummer.size() != cijfers) {
        params.push_back(waarde::variant("vorm"_L1));
        return Uitslag::van({bevinding("ZC-042"_L1, Ernst::Parkeren, pad, std::move(params))});
    }
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-042"_L1, Ernst::Parkeren, "zorgverlener/bigNummer"_L1, Registersoort::Big, &Registers::big))
        return std::move(*klaar);
    const Registerantwoord<BigGegevens>& big = f.registers->big;
    const bool geldig = big.stand == Registerstand::Bekend && big.gegevens.actief
        && (!big.gegevens.geldigTot || *big.gegevens.geldigTot >= f.versie.inhoud.ingangsdatum);
    if (geldig)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-042"_L1, Ernst::Parkeren, pad, std::move(params))});
}

} // namespace

std::span<const ZorgovereenkomstControle> maximumtarief()
{
    static const std::vector<QLatin1String> tarief{
        "inhoud/ingangsdatum"_L1,          "inhoud/relatie"_L1,
        "inhoud/loonsoort"_L1,             "inhoud/tariefuitzonderingVerleend"_L1,
        "inhoud/werkafspraken/*/tarief"_L1, "inhoud/werkafspraken/*/afwijkendeTarieven"_L1,
        "inhoud/werkafspraken/*/eenheid"_L1, "inhoud/werkafspraken/*/toekenning"_L1,
        "inhoud/werkafspraken/*/functieCode"_L1};
    static const std::array rijen{
        controle("ZC-039"_L1, Ernst::Waarschuwen, 2, tarief, {"zorgverlener"_L1, "toekenningen"_L1, "parameters"_L1}, "seed 004"_L1, nietBovenWlzMaximum),
        controle("ZC-040"_L1, Ernst::Parkeren, 2, tarief, {"zorgverlener"_L1, "toekenningen"_L1}, "own"_L1, nietBovenGemeentelijkMaximum),
        controle("ZC-041"_L1, Ernst::Parkeren, 2, tarief, {"zorgverlener"_L1, "toekenningen"_L1, "registers"_L1, "parameters"_L1}, "W29c"_L1, formeelIsFormeel),
        controle("ZC-042"_L1, Ernst::Parkeren, 2, tarief, {"zorgverlener"_L1, "toekenningen"_L1, "registers"_L1, "parameters"_L1}, "W29c"_L1, bigGeldig),
    };
    return rijen;
}

} // namespace pgb::zc
