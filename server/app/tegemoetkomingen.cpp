#include "server/app/tegemoetkomingen.h"
#include "server/app/maandlonen.h"
#include "server/app/van_systeem.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/maandloon.h"
#include "shared/domain/declaratie/tegemoetkoming.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;

/// What holds for one month.
struct Recht {
    std::optional<Declaratieregel> regel; ///< nothing = nothing is paid
    bool onbekend = false; ///< it is, and nobody said how much or from which budget
};

/// What was permitted of the agreement, by whichever house.
Outcome<std::vector<Toestemming>> toegestaanVan(Werk& werk, const Zorgovereenkomst& zorgovereenkomst)
{
    PGB_TRY(alle, werk.unit.dossier().toestemmingen(zorgovereenkomst.budgethouder));
    std::erase_if(alle, [&](const Toestemming& t) { return t.soort != ToestemmingSoort::TegemoetkomingSociaalNetwerk || t.zorgovereenkomst != zorgovereenkomst.id; });
    return alle;
}

/// The permission of the whole month by who pays it; of a part of it nobody said how much.
const Toestemming* toestemmingVoor(const std::vector<Toestemming>& toegestaan, VerstrekkerId huis, const Periode& maand)
{
    const auto staat = [&](const Toestemming& t, QDate dag) { return staatToe(t, t.soort, t.zorgovereenkomst, dag, huis); };
    const auto t = std::find_if(toegestaan.begin(), toegestaan.end(), [&](const Toestemming& x) { return staat(x, maand.van) && staat(x, maand.tot); });
    return t == toegestaan.end() ? nullptr : &*t;
}

/// The budgets of the Wmo and the Jeugdwet that the agreement names, or what follows them.
std::vector<const Toekenning*> budgettenVoor(const std::vector<Toekenning>& toekenningen, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    std::vector<const Toekenning*> uit;
    for (const ToekenningId id : inhoud.toekenningen) {
        const Toekenning* t = budgetOp(toekenningen, id, dag);
        if (t && geldtOp(*t, dag) && (t->wet == Wet::Wmo || t->wet == Wet::Jw) && std::find(uit.begin(), uit.end(), t) == uit.end())
            uit.push_back(t);
    }
    return uit;
}

Recht rechtOp(const Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, const std::vector<Toestemming>& toegestaan, const Periode& maand)
{
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, maand.tot);
    const std::vector<const Toekenning*> budgetten = versie ? budgettenVoor(toekenningen, versie->inhoud, maand.tot) : std::vector<const Toekenning*>();
    const auto voor = [&](const Toekenning* t) { return toestemmingVoor(toegestaan, t->verstrekker, maand); };
    if (std::none_of(budgetten.begin(), budgetten.end(), voor))
        return {};
    if (budgetten.size() != 1)
        return {{}, true};
    const Toekenning* budget = budgetten.front();
    const std::optional<Bedrag> bedrag = tegemoetkomingVan(werk.parameters, *voor(budget), budget->wet, maand.tot);
    if (!bedrag)
        return {{}, true};
    if (*bedrag <= Bedrag{})
        return {};
    Declaratieregel regel;
    regel.datum = maand.tot;
    regel.functieCode = kostenFunctie();
    regel.toekenning = budget->id;
    regel.eenheid = Eenheid::Stuk;
    regel.aantal = 100;
    regel.tarief = Tarief::fromCenten(bedrag->centen);
    regel.bedrag = regelBedrag(regel);
    return {regel, false};
}

/// Until it is paid it follows the permission.
Outcome<void> werkBij(Werk& werk, const BestaandeDeclaratie& al, const Recht& recht, Tegemoetkomingen& uit)
{
    const bool open = al.status == S::Geparkeerd || al.status == S::HandmatigeControle || al.status == S::Betaalbaar;
    const bool opnieuw = recht.regel && al.status == S::Ingetrokken;
    if (al.betaald > Bedrag{} || recht.onbekend || (!open && !opnieuw))
        return {};
    PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(al.id)));
    if (!recht.regel) {
        ++uit.ingetrokken;
        return trekInVanSysteem(werk, declaratie);
    }
    const std::vector<Declaratieregel> regels{*recht.regel};
    if (declaratie.regels == regels && !opnieuw)
        return {};
    ++uit.bijgewerkt;
    declaratie.regels = regels;
    if (opnieuw)
        declaratie.ingediendOp = declaratie.aangebodenOp = werk.nu;
    declaratie.tweedePaarOgen = {}; // they looked at another amount
    declaratie.meegetekendDoor = {};
    return beoordeelVanSysteem(werk, declaratie, QStringLiteral("declaratie.tegemoetkomingAnders"));
}

Outcome<void> maandenVan(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, Tegemoetkomingen& uit)
{
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(zorgovereenkomst.budgethouder));
    PGB_TRY(toegestaan, toegestaanVan(werk, zorgovereenkomst));
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(zorgovereenkomst.id));
    for (Periode maand = Periode::maandVan(eersteLoonmaand(werk.vandaag())); maand.tot < werk.vandaag(); maand = Periode::maandVan(maand.tot.addDays(1))) {
        const Recht recht = rechtOp(werk, zorgovereenkomst, toekenningen, toegestaan, maand);
        uit.onbekend += int(recht.onbekend);
        const auto al = std::find_if(bestaande.begin(), bestaande.end(),
                                     [&](const BestaandeDeclaratie& b) { return b.soort == DeclaratieSoort::TegemoetkomingSociaalNetwerk && b.periode.van == maand.van; });
        if (al != bestaande.end()) {
            PGB_CHECK(werkBij(werk, *al, recht, uit));
        } else if (recht.regel) {
            PGB_CHECK(maakVanSysteem(werk, zorgovereenkomst, DeclaratieSoort::TegemoetkomingSociaalNetwerk, maand, {*recht.regel}, QStringLiteral("declaratie.tegemoetkoming")));
            ++uit.gemaakt;
        }
    }
    return {};
}

} // namespace

Outcome<Tegemoetkomingen> maakTegemoetkomingen(Werk& werk, ZorgovereenkomstId na, int limiet)
{
    Tegemoetkomingen uit;
    PGB_TRY(ids, werk.unit.dossier().metTegemoetkoming(na, limiet));
    for (const ZorgovereenkomstId id : ids) {
        PGB_TRY(record, gevonden(werk.unit.zorgovereenkomsten().find(id)));
        if (record.zorgverlener)
            PGB_CHECK(maandenVan(werk, record, uit));
    }
    if (int(ids.size()) == limiet)
        uit.laatste = ids.back();
    return uit;
}

} // namespace pgb::app
