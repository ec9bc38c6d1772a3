#include "server/app/toegang_service.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// The part of the relation that hangs on the person alone.
Outcome<Relatie> persoonlijk(Werk& werk, BudgethouderId budgethouder)
{
    Relatie relatie;
    const Gebruiker& g = werk.gebruiker();
    relatie.isBudgethouder = g.rol == Rol::Budgethouder && g.budgethouder && g.budgethouder == budgethouder;
    relatie.alsSvb = g.rol == Rol::Svb;
    if (g.rol == Rol::Vertegenwoordiger) {
        PGB_TRY(registraties, werk.unit.budgethouders().vertegenwoordigingen(budgethouder));
        relatie.vertegenwoordigt = rechtenOp(registraties, g.id, budgethouder, werk.vandaag());
    }
    return relatie;
}

Outcome<bool> isPartij(Werk& werk, ZorgverlenerId zorgverlener)
{
    const Gebruiker& g = werk.gebruiker();
    if (!zorgverlener)
        return false;
    if (g.rol == Rol::Zorgverlener)
        return g.zorgverlener == zorgverlener;
    if (g.rol != Rol::MedewerkerOrganisatie || !g.organisatie)
        return false;
    PGB_TRY(record, werk.unit.zorgverleners().find(zorgverlener));
    return record && record->organisatie == g.organisatie;
}

Outcome<bool> isVanVerstrekker(Werk& werk, std::vector<ToekenningId> toekenningen)
{
    const Gebruiker& g = werk.gebruiker();
    if (g.rol != Rol::MedewerkerVerstrekker || !g.verstrekker)
        return false;
    std::sort(toekenningen.begin(), toekenningen.end());
    toekenningen.erase(std::unique(toekenningen.begin(), toekenningen.end()), toekenningen.end());
    for (const ToekenningId id : toekenningen) {
        PGB_TRY(toekenning, werk.unit.toekenningen().find(id));
        if (toekenning && toekenning->verstrekker == g.verstrekker)
            return true;
    }
    return false;
}

/// The budgets that the agreement names to others than the budgethouder's side.
std::vector<ToekenningId> toekenningenVan(const Zorgovereenkomst& zorgovereenkomst)
{
    std::vector<ToekenningId> ids;
    for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies) {
        if (!isPrive(versie))
            ids.insert(ids.end(), versie.inhoud.toekenningen.begin(), versie.inhoud.toekenningen.end());
    }
    return ids;
}

/// A draft that was never shared is nobody's but the budgethouder's.
bool isGedeeld(const Zorgovereenkomst& zorgovereenkomst)
{
    return !std::all_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [](const auto& versie) { return isPrive(versie); });
}

} // namespace

Outcome<Relatie> relatieTotDossier(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(relatie, persoonlijk(werk, budgethouder));
    const Gebruiker& g = werk.gebruiker();
    // These see every dossier, so nothing else tells that there is none.
    if (budgethouder && (g.rol == Rol::Svb || g.rol == Rol::Beheerder))
        PGB_CHECK(gevonden(werk.unit.budgethouders().find(budgethouder)));
    if (g.rol == Rol::MedewerkerVerstrekker && g.verstrekker) {
        PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(budgethouder));
        relatie.isVerstrekker = std::any_of(toekenningen.begin(), toekenningen.end(),
                                            [&](const Toekenning& t) { return t.verstrekker == g.verstrekker; });
    }
    if (werk.isZorgverlenerKant()) {
        PGB_TRY(overeenkomsten, werk.unit.zorgovereenkomsten().ofBudgethouder(budgethouder));
        for (const Zorgovereenkomst& overeenkomst : overeenkomsten) {
            PGB_TRY(partij, isPartij(werk, overeenkomst.zorgverlener));
            relatie.isZorgverlener = relatie.isZorgverlener || (partij && isGedeeld(overeenkomst));
        }
    }
    return relatie;
}

Outcome<Relatie> relatieTot(Werk& werk, const Toekenning& toekenning)
{
    PGB_TRY(relatie, persoonlijk(werk, toekenning.budgethouder));
    const Gebruiker& g = werk.gebruiker();
    relatie.isVerstrekker = g.rol == Rol::MedewerkerVerstrekker && g.verstrekker && g.verstrekker == toekenning.verstrekker;
    return relatie;
}

Outcome<Relatie> relatieTot(Werk& werk, const Zorgovereenkomst& zorgovereenkomst)
{
    PGB_TRY(relatie, persoonlijk(werk, zorgovereenkomst.budgethouder));
    PGB_TRY(partij, isPartij(werk, zorgovereenkomst.zorgverlener));
    PGB_TRY(verstrekker, isVanVerstrekker(werk, toekenningenVan(zorgovereenkomst)));
    const bool gedeeld = isGedeeld(zorgovereenkomst);
    relatie.isZorgverlener = partij && gedeeld;
    relatie.isVerstrekker = verstrekker && gedeeld;
    relatie.alsSvb = relatie.alsSvb && gedeeld;
    return relatie;
}

Outcome<Relatie> relatieTot(Werk& werk, const Declaratie& declaratie)
{
    if (!isVoorKant(declaratie, werk.gebruiker().rol))
        return Relatie();
    PGB_TRY(relatie, persoonlijk(werk, declaratie.budgethouder));
    PGB_TRY(partij, isPartij(werk, declaratie.zorgverlener));
    relatie.isZorgverlener = partij;
    if (werk.gebruiker().rol == Rol::MedewerkerVerstrekker) {
        std::vector<ToekenningId> ids;
        for (const Declaratieregel& regel : declaratie.regels)
            ids.push_back(regel.toekenning);
        PGB_TRY(verstrekker, isVanVerstrekker(werk, std::move(ids)));
        relatie.isVerstrekker = verstrekker;
    }
    return relatie;
}

Outcome<Relatie> relatieTotZorgverlener(Werk& werk, const Zorgverlener& zorgverlener)
{
    Relatie relatie;
    PGB_TRY(partij, isPartij(werk, zorgverlener.id));
    relatie.isZorgverlener = partij;
    relatie.alsSvb = werk.gebruiker().rol == Rol::Svb;
    if (partij || relatie.alsSvb)
        return relatie;
    ZorgovereenkomstFilter filter;
    filter.zorgverlener = zorgverlener.id;
    PGB_TRY(lijst, werk.unit.zorgovereenkomsten().list(werk.bereik(), filter, Bladzijde{1, 0}));
    if (lijst.items.empty())
        return relatie;
    return relatieTot(werk, lijst.items.front());
}

bool magNu(const Werk& werk, const Relatie& relatie, Handeling handeling)
{
    return mag(werk.gebruiker().rol, relatie, handeling);
}

Outcome<void> eis(const Werk& werk, const Relatie& relatie, Handeling zien, Handeling doen)
{
    if (!magNu(werk, relatie, zien))
        return nietGevonden();
    if (!magNu(werk, relatie, doen))
        return nietToegestaan();
    return {};
}

Outcome<void> eisZien(const Werk& werk, const Relatie& relatie, Handeling zien) { return eis(werk, relatie, zien, zien); }

Outcome<void> eisRol(const Werk& werk, Handeling handeling)
{
    Relatie relatie;
    relatie.alsSvb = werk.gebruiker().rol == Rol::Svb;
    relatie.isVerstrekker = werk.gebruiker().rol == Rol::MedewerkerVerstrekker && werk.gebruiker().verstrekker;
    if (!magNu(werk, relatie, handeling))
        return nietToegestaan();
    return {};
}

Outcome<std::pair<Zorgovereenkomst, Relatie>> zichtbareZorgovereenkomst(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(record, gevonden(werk.unit.zorgovereenkomsten().find(id)));
    PGB_TRY(relatie, relatieTot(werk, record));
    PGB_CHECK(eisZien(werk, relatie, Handeling::ZorgovereenkomstZien));
    return std::pair(std::move(record), relatie);
}

Outcome<std::pair<Declaratie, Relatie>> zichtbareDeclaratie(Werk& werk, DeclaratieId id)
{
    PGB_TRY(record, gevonden(werk.unit.declaraties().find(id)));
    PGB_TRY(relatie, relatieTot(werk, record));
    PGB_CHECK(eisZien(werk, relatie, Handeling::DeclaratieZien));
    return std::pair(std::move(record), relatie);
}

Outcome<std::pair<Zorgovereenkomst, Relatie>> bekijkZorgovereenkomst(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    PGB_CHECK(werk.bekeken(QStringLiteral("zorgovereenkomst.bekijken"), QStringLiteral("zorgovereenkomst"), id.waarde, seen.first.budgethouder));
    return std::move(seen);
}

Outcome<std::pair<Declaratie, Relatie>> bekijkDeclaratie(Werk& werk, DeclaratieId id)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    PGB_CHECK(werk.bekeken(QStringLiteral("declaratie.bekijken"), QStringLiteral("declaratie"), id.waarde, seen.first.budgethouder));
    return std::move(seen);
}

Outcome<void> bekijkDossier(Werk& werk, const QString& handeling, BudgethouderId budgethouder)
{
    return werk.bekeken(handeling, QStringLiteral("budgethouder"), budgethouder.waarde, budgethouder);
}

Outcome<bool> steltErgensOp(Werk& werk)
{
    Bladzijde bladzijde{200, 0};
    while (true) {
        PGB_TRY(dossiers, werk.unit.budgethouders().list(werk.bereik(), QString(), bladzijde));
        for (const Budgethouder& budgethouder : dossiers.items) {
            PGB_TRY(relatie, relatieTotDossier(werk, budgethouder.id));
            if (magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen))
                return true;
        }
        if (!dossiers.volgende)
            return false;
        bladzijde.na = *dossiers.volgende;
    }
}

} // namespace pgb::app
