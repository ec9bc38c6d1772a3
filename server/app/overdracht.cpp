#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/wijziging_grond.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include <algorithm>

namespace pgb::app {

Outcome<void> bewaarOverdracht(Werk& werk, const ZorgovereenkomstVersie& versie)
{
    const Partijrol kant = werk.isZorgverlenerKant() ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    return werk.unit.zorgovereenkomsten().setGedeeldeInhoud(versie.id, kant, versie.inhoud);
}

Outcome<void> naarGedeeld(Werk& werk, ZorgovereenkomstVersie& versie)
{
    const bool getypt = !versie.bewaardOp.isValid() || versie.bewaardOp >= versie.statusSinds;
    if (versie.status != ZorgovereenkomstStatus::Gedeeld || !getypt)
        return {};
    PGB_TRY(gedeeld, werk.unit.zorgovereenkomsten().gedeeldeInhoud(versie.id, Partijrol::Budgethouder));
    if (gedeeld)
        versie.inhoud = std::move(*gedeeld);
    return {};
}

Outcome<void> naarGedeeld(Werk& werk, Zorgovereenkomst& zorgovereenkomst)
{
    for (ZorgovereenkomstVersie& versie : zorgovereenkomst.versies)
        PGB_CHECK(naarGedeeld(werk, versie));
    return {};
}

Outcome<ZorgovereenkomstVersie> zoalsGezien(Werk& werk, ZorgovereenkomstVersie versie)
{
    if (!werk.isZorgverlenerKant())
        PGB_CHECK(naarGedeeld(werk, versie));
    return versie;
}

Outcome<std::optional<ZorgovereenkomstInhoud>> laatstGezien(Werk& werk, const ZorgovereenkomstVersie& versie)
{
    using Inhoud = std::optional<ZorgovereenkomstInhoud>;
    if (isPrive(versie) || !(werk.isBudgethouderKant() || werk.isZorgverlenerKant()))
        return Inhoud();
    if (werk.isBudgethouderKant())
        return werk.unit.zorgovereenkomsten().gedeeldeInhoud(versie.id, Partijrol::Budgethouder);
    PGB_TRY(eigen, werk.unit.zorgovereenkomsten().gedeeldeInhoud(versie.id, Partijrol::Zorgverlener));
    if (eigen)
        return eigen;
    // Nothing sent back yet: his own typing stands against what he was given.
    return werk.unit.zorgovereenkomsten().gedeeldeInhoud(versie.id, Partijrol::Budgethouder);
}

Outcome<bool> tekentZorgverlener(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(zorgovereenkomst.budgethouder));
    PGB_TRY(verstrekkers, verstrekkersVan(werk, toekenningen));
    ZorgovereenkomstFeiten feiten;
    feiten.zorgovereenkomst = zorgovereenkomst;
    feiten.versie = versie;
    feiten.vandaag = werk.vandaag();
    feiten.parameters = &werk.parameters;
    feiten.verstrekkers = verstrekkers;
    return zorgverlenerTekent(feiten);
}

bool wijzigtNiets(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    const ZorgovereenkomstVersie* oud = gewijzigdeVersie(zorgovereenkomst, versie);
    return oud && oud->inhoud.soort == versie.inhoud.soort && versie.inhoud.ingangsdatum >= oud->inhoud.ingangsdatum && veldwijzigingen(oud->inhoud, versie.inhoud, {}).empty();
}

bool andereOpen(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    return std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [&](const ZorgovereenkomstVersie& v) {
        return v.volgnummer != versie.volgnummer && !isPrive(v) && (isConcept(v.status) || wordtBeoordeeld(v.status));
    });
}

} // namespace pgb::app
