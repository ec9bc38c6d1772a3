#include "server/app/wijziging_beoordelen.h"
#include "server/app/zorgovereenkomsten.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// The toekenningen that one of the two contents names.
std::vector<Toekenning> genoemd(const std::vector<Toekenning>& alle, const ZorgovereenkomstInhoud& een, const ZorgovereenkomstInhoud& ander)
{
    const auto noemt = [](const ZorgovereenkomstInhoud& inhoud, ToekenningId id) {
        return std::find(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), id) != inhoud.toekenningen.end();
    };
    std::vector<Toekenning> uit;
    for (const Toekenning& t : alle) {
        if (noemt(een, t.id) || noemt(ander, t.id))
            uit.push_back(t);
    }
    return uit;
}

/// Every level of every budget holds out with these agreements (ZC-043); nothing = the costs of an employer are not known.
std::optional<bool> budgetToereikend(const ZorgovereenkomstFeiten& feiten)
{
    const Rapport rapport = evaluate(feiten, 2);
    bool genoeg = true;
    for (const Bevinding& b : rapport.bevindingen) {
        if (b.controle != QLatin1String("ZC-043"))
            continue;
        if (b.path == QLatin1String("inhoud/salarisadministratie"))
            return std::nullopt;
        genoeg = false;
    }
    return genoeg;
}

std::optional<bool> afwezig(const ZorgovereenkomstFeiten& feiten)
{
    if (!feiten.verzuim || !feiten.zorgverlener || !feiten.verzuim->bijgehouden)
        return std::nullopt;
    const auto& lijst = feiten.verzuim->afwezig;
    return std::find(lijst.begin(), lijst.end(), feiten.zorgverlener->id) != lijst.end();
}

} // namespace

Outcome<std::vector<Wijzigingsbeleid>> beleidVan(Werk& werk, const std::vector<Toekenning>& toekenningen, QDate dag)
{
    std::vector<Wijzigingsbeleid> uit;
    for (const Toekenning& t : toekenningen) {
        const auto zelfde = [&](const Wijzigingsbeleid& b) { return b.wet == t.wet && b.verstrekker == t.verstrekker; };
        if (std::any_of(uit.begin(), uit.end(), zelfde))
            continue;
        PGB_TRY(eigen, werk.unit.beleid().ofVerstrekker(t.verstrekker));
        uit.push_back(wijzigingsbeleid(werk.parameters, eigen, t, dag));
    }
    return uit;
}

Outcome<Wijzigingsoordeel> beoordeelVersie(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie,
                                           const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstVersie* oud = gewijzigdeVersie(zorgovereenkomst, versie);
    if (!oud || !feiten.toekenningen)
        return Wijzigingsoordeel();
    const std::vector<Toekenning> toekenningen = genoemd(*feiten.toekenningen, oud->inhoud, versie.inhoud);
    const QDate dag = versie.inhoud.ingangsdatum.isValid() ? versie.inhoud.ingangsdatum : werk.vandaag();
    PGB_TRY(beleid, beleidVan(werk, toekenningen, dag));
    const Partijrol wie = versie.opgesteldDoor == Partijrol::Zorgverlener ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    Wijzigingsvraag vraag{oud->inhoud, versie.inhoud, werk.parameters, feiten.zorgverlener ? &*feiten.zorgverlener : nullptr, wie,
                          werk.vandaag(), inDienstSinds(zorgovereenkomst, versie), toekenningen, beleid, {}, {}};
    vraag.budgetToereikend = budgetToereikend(feiten);
    vraag.zorgverlenerAfwezig = afwezig(feiten);
    return beoordeelWijziging(vraag);
}

Wijzigingsoordeel zichtbaar(const Werk& werk, Wijzigingsoordeel oordeel)
{
    if (!werk.isZorgverlenerKant())
        return oordeel;
    const auto verberg = [](Goedkeuring& g) {
        if (g == Goedkeuring::Automatisch || g == Goedkeuring::Nodig)
            g = Goedkeuring::NogNiet;
    };
    verberg(oordeel.goedkeuring);
    for (Wijzigingsregel& regel : oordeel.regels) {
        if (regel.grond == WijzigingGrond::TariefOmhoog)
            verberg(regel.goedkeuring);
    }
    oordeel.goedkeurders.clear();
    oordeel.lagereKosten = false;
    return oordeel;
}

} // namespace pgb::app
