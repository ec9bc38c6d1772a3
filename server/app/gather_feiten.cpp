#include "server/app/application.h"
#include "server/app/content_hash.h"
#include "server/app/evaluation.h"
#include "server/app/gather.h"
#include "server/app/oefen_registers.h"
#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/versie_stappen.h"
#include "server/app/wijziging_beoordelen.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// True when a user who is this zorgverlener also represents the budgethouder (ZC-055).
Outcome<bool> isOokVertegenwoordiger(Werk& werk, BudgethouderId budgethouder, ZorgverlenerId zorgverlener)
{
    PGB_TRY(registraties, werk.unit.budgethouders().vertegenwoordigingen(budgethouder));
    for (const Vertegenwoordiging& v : registraties) {
        const bool geldig = v.van <= werk.vandaag() && (!v.tot || werk.vandaag() <= *v.tot);
        if (!geldig || v.dubbeleRolToegestaan)
            continue;
        PGB_TRY(gebruiker, werk.unit.gebruikers().find(v.gebruiker));
        if (gebruiker && gebruiker->zorgverlener && gebruiker->zorgverlener == zorgverlener)
            return true;
    }
    return false;
}

/// A verstrekker has blocked this zorgverlener: it is looked at first (ZC-069).
Outcome<bool> staatOnderToezicht(Werk& werk, BudgethouderId budgethouder, ZorgverlenerId zorgverlener)
{
    PGB_TRY(blokkades, werk.unit.toekenningen().blokkadesVoor(budgethouder, zorgverlener));
    return std::any_of(blokkades.begin(), blokkades.end(), [&](const Blokkade& b) {
        return b.reikwijdte == BlokkadeReikwijdte::Zorgverlener && b.van <= werk.vandaag() && (!b.tot || werk.vandaag() <= *b.tot);
    });
}

/// The facts about the zorgverlener that other agreements, lists and registers give.
Outcome<void> voegZorgverlenerToe(Werk& werk, ZorgovereenkomstFeiten& feiten)
{
    const Zorgverlener& zorgverlener = *feiten.zorgverlener;
    const BudgethouderId dossier = feiten.zorgovereenkomst.budgethouder;
    PGB_TRY(registers, raadpleegRegisters(werk, zorgverlener));
    feiten.registers = registers;
    PGB_TRY(rekening, rekeningOokVan(werk, *feiten.budgethouder, zorgverlener));
    feiten.rekeningOokVan = rekening;
    PGB_TRY(toezicht, staatOnderToezicht(werk, dossier, zorgverlener.id));
    feiten.toezichtlijst = toezicht;
    // A replacement is drawn up for the days of the absence, a leave that is to come among them.
    PGB_TRY(afwezig, werk.unit.verzuim().afwezigOp(dossier, std::max(werk.vandaag(), feiten.versie.inhoud.ingangsdatum)));
    feiten.verzuim = Verzuimstand{true, afwezig};
    feiten.beoordeling = werk.gebruiker().rol == Rol::MedewerkerVerstrekker || werk.gebruiker().rol == Rol::Svb;
    if (feiten.beoordeling) {
        PGB_TRY(minuten, werk.unit.zorgovereenkomsten().minutenElders(zorgverlener.id, feiten.zorgovereenkomst.id, werk.vandaag()));
        feiten.minutenElders = minuten;
    }
    return {};
}

/// What is on the budgets of this agreement and of the others already, or was handed in (ZC-043).
Outcome<std::vector<GeboekteZorg>> geboekteZorg(Werk& werk, const ZorgovereenkomstFeiten& feiten)
{
    std::vector<ZorgovereenkomstId> ids{feiten.zorgovereenkomst.id};
    for (const Zorgovereenkomst& andere : *feiten.andereZorgovereenkomsten)
        ids.push_back(andere.id);
    std::vector<GeboekteZorg> uit;
    std::vector<DeclaratieId> ingediend;
    std::vector<size_t> plaatsen;
    for (const ZorgovereenkomstId id : ids) {
        PGB_TRY(declaraties, werk.unit.declaraties().ofZorgovereenkomst(id));
        for (const BestaandeDeclaratie& d : declaraties) {
            const bool open = isNogTeBoeken(d.soort, d.status, d.betaald);
            if (!open && !isGeboekt(d.soort, d.status, d.betaald))
                continue;
            if (open) {
                ingediend.push_back(d.id);
                plaatsen.push_back(uit.size());
            }
            uit.push_back({id, d.periode});
        }
    }
    PGB_TRY(gevraagd, werk.unit.declaraties().gevraagdVan(ingediend));
    for (size_t i = 0; i < ingediend.size(); ++i)
        uit[plaatsen[i]].gevraagd = gevraagd[ingediend[i].waarde];
    return uit;
}

} // namespace

Outcome<Registers> raadpleegRegisters(Werk& werk, const Zorgverlener& zorgverlener)
{
    if (werk.registers)
        return werk.registers->raadpleeg(werk.unit, zorgverlener);
    if (isOefenomgeving(werk.parameters, werk.vandaag()))
        return OefenRegisters().raadpleeg(werk.unit, zorgverlener);
    return Registers();
}

Outcome<std::vector<Partijrol>> rekeningOokVan(Werk& werk, const Budgethouder& budgethouder, const Zorgverlener& zorgverlener)
{
    std::vector<Partijrol> rollen;
    if (!zorgverlener.iban)
        return rollen;
    if (budgethouder.iban == zorgverlener.iban)
        rollen.push_back(Partijrol::Budgethouder);
    PGB_TRY(registraties, werk.unit.budgethouders().vertegenwoordigingen(budgethouder.id));
    const bool vertegenwoordiger = std::any_of(registraties.begin(), registraties.end(), [&](const Vertegenwoordiging& v) {
        return v.iban == zorgverlener.iban && v.van <= werk.vandaag() && (!v.tot || werk.vandaag() <= *v.tot);
    });
    if (vertegenwoordiger)
        rollen.push_back(Partijrol::Vertegenwoordiger);
    return rollen;
}

Outcome<std::vector<VerstrekkerFeit>> verstrekkersVan(Werk& werk, const std::vector<Toekenning>& toekenningen)
{
    std::vector<VerstrekkerFeit> uit;
    for (const Toekenning& toekenning : toekenningen) {
        const auto bekend = std::find_if(uit.begin(), uit.end(), [&](const VerstrekkerFeit& v) { return v.verstrekker == toekenning.verstrekker; });
        VerstrekkerFeit feit{toekenning.id, toekenning.verstrekker, toekenning.wet, {}};
        if (bekend != uit.end()) {
            feit.naam = bekend->naam;
        } else {
            PGB_TRY(verstrekker, werk.unit.partijen().findVerstrekker(toekenning.verstrekker));
            feit.naam = verstrekker ? verstrekker->naam : QString();
        }
        if (beslistGemeenteOverReis(toekenning.wet)) {
            PGB_TRY(beleid, werk.unit.beleid().ofVerstrekker(toekenning.verstrekker));
            feit.reiskosten = reiskostenbeleid(beleid, toekenning);
        }
        uit.push_back(feit);
    }
    return uit;
}

Outcome<ZorgovereenkomstFeiten> gatherFeiten(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& bewaard,
                                             bool opstellerMag)
{
    PGB_TRY(versie, zoalsGezien(werk, bewaard));
    ZorgovereenkomstFeiten feiten;
    feiten.zorgovereenkomst = zorgovereenkomst;
    // A draft of the other side is nobody else's business, so it says nothing in a controle either.
    std::erase_if(feiten.zorgovereenkomst.versies, [&](const ZorgovereenkomstVersie& v) {
        return v.volgnummer != versie.volgnummer && !isVoorKant(v, werk.gebruiker().rol);
    });
    if (!werk.isZorgverlenerKant())
        PGB_CHECK(naarGedeeld(werk, feiten.zorgovereenkomst));
    feiten.versie = versie;
    feiten.vandaag = werk.vandaag();
    feiten.parameters = &werk.parameters;
    feiten.wijziging = versie.volgnummer > 1 && std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(),
        [&](const ZorgovereenkomstVersie& v) {
            return gaatVooraf(v, versie)
                   && (v.status == ZorgovereenkomstStatus::Lopend || v.status == ZorgovereenkomstStatus::Goedgekeurd);
        });
    PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(zorgovereenkomst.budgethouder)));
    feiten.budgethouder = budgethouder;
    feiten.zorgverlener = Zorgverlener{}; // id 0 = a draft without one; the controles say so
    if (zorgovereenkomst.zorgverlener) {
        PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(zorgovereenkomst.zorgverlener)));
        feiten.zorgverlener = zorgverlener;
    }
    feiten.zorgverlenerNummers = nummersVan(*feiten.zorgverlener, budgethouder);
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(zorgovereenkomst.budgethouder));
    feiten.toekenningen = toekenningen;
    PGB_TRY(saldo, werk.unit.toekenningen().boekingen(zorgovereenkomst.budgethouder, {}));
    feiten.saldo = saldo;
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(zorgovereenkomst.budgethouder));
    std::erase_if(alle, [&](const Zorgovereenkomst& z) { return z.id == zorgovereenkomst.id; });
    for (Zorgovereenkomst& andere : alle)
        PGB_CHECK(naarGedeeld(werk, andere));
    feiten.andereZorgovereenkomsten = std::move(alle);
    PGB_TRY(geboekt, geboekteZorg(werk, feiten));
    feiten.geboekt = geboekt;
    feiten.opstellerMag = opstellerMag;
    PGB_TRY(dubbel, isOokVertegenwoordiger(werk, zorgovereenkomst.budgethouder, zorgovereenkomst.zorgverlener));
    feiten.zorgverlenerIsVertegenwoordiger = dubbel;
    PGB_CHECK(voegZorgverlenerToe(werk, feiten));
    feiten.inhoudHash = contentHash(zorgovereenkomst, versie);
    PGB_TRY(bestanden, bewaardeBestanden(werk, zorgovereenkomst, versie.inhoud));
    feiten.bestanden = bestanden;
    PGB_TRY(beleid, beleidVan(werk, toekenningen, versie.inhoud.ingangsdatum));
    feiten.beleid = beleid;
    PGB_TRY(verstrekkers, verstrekkersVan(werk, toekenningen));
    feiten.verstrekkers = verstrekkers;
    return feiten;
}

Outcome<DeclaratieFeiten> gatherFeiten(Werk& werk, const Declaratie& declaratie, bool indienerMag)
{
    UnitOfWork& unit = werk.unit;
    const BudgethouderId dossier = declaratie.budgethouder;
    DeclaratieFeiten feiten;
    feiten.declaratie = declaratie;
    feiten.vandaag = werk.vandaag();
    feiten.parameters = &werk.parameters;
    PGB_TRY(budgethouder, gevonden(unit.budgethouders().find(dossier)));
    feiten.budgethouder = budgethouder;
    PGB_TRY(zorgverlener, gevonden(unit.zorgverleners().find(declaratie.zorgverlener)));
    feiten.zorgverlener = zorgverlener;
    feiten.zorgverlenerNummers = nummersVan(zorgverlener, budgethouder);
    PGB_TRY(zorgovereenkomst, gevonden(unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
    feiten.zorgovereenkomst = zorgovereenkomst;
    PGB_TRY(toekenningen, unit.toekenningen().ofBudgethouder(dossier));
    feiten.toekenningen = toekenningen;
    PGB_TRY(saldo, unit.toekenningen().boekingen(dossier, declaratie.id));
    PGB_CHECK(houdBestemdVrij(werk, saldo, declaratie.id));
    feiten.saldo = saldo;
    PGB_TRY(bestaande, unit.declaraties().ofZorgovereenkomst(declaratie.zorgovereenkomst));
    std::erase_if(bestaande, [&](const BestaandeDeclaratie& b) { return b.id == declaratie.id; });
    feiten.bestaandeDeclaraties = std::move(bestaande);
    // An organisation sends many people to many clients: of the others nothing is asked (DC-055), and there may be tens of thousands of lines.
    const bool organisatie = zorgverlener.soort == ZorgverlenerSoort::Zorginstelling;
    // What a correction adds is held against its weeks as they become (DC-023), also where they stand out of its period.
    const Periode dagen = declaratie.soort == DeclaratieSoort::Correctie ? heleWeken(declaratie.periode) : declaratie.periode;
    PGB_TRY(andere, unit.declaraties().andereRegels(declaratie.zorgverlener, dagen, declaratie.id, dossier, organisatie));
    feiten.andereRegels = andere;
    PGB_TRY(blokkades, unit.toekenningen().blokkadesVoor(dossier, declaratie.zorgverlener));
    feiten.blokkades = blokkades;
    PGB_TRY(budgetjaren, unit.toekenningen().budgetjaren(dossier));
    feiten.budgetjaren = budgetjaren;
    PGB_TRY(historie, unit.declaraties().historie(declaratie.zorgovereenkomst, Periode::maandVan(declaratie.periode.van).van, 3));
    feiten.historie = historie;
    feiten.indienerMag = indienerMag;
    // Who gave the order to pay, also when someone else's act has it judged again.
    const bool niemand = declaratie.goedgekeurdDoor || maaktSysteem(declaratie.soort);
    const GebruikerId goedkeurder = niemand ? declaratie.goedgekeurdDoor : werk.gebruiker().id;
    PGB_TRY(persoon, unit.gebruikers().find(goedkeurder));
    if (persoon && persoon->rol == Rol::Vertegenwoordiger) {
        PGB_TRY(registratie, unit.budgethouders().vertegenwoordiging(dossier, goedkeurder, werk.vandaag()));
        feiten.indienerVertegenwoordiging = registratie;
    }
    feiten.indienerIsZorgverlener = persoon && persoon->zorgverlener && persoon->zorgverlener == declaratie.zorgverlener;
    feiten.factuurnummerGebruikt = QString();
    if (zorgverlener.kvkNummer && !declaratie.factuurnummer.isEmpty()) {
        PGB_TRY(nummer, unit.declaraties().factuurnummerGebruikt(*zorgverlener.kvkNummer, declaratie.factuurnummer, declaratie.id));
        feiten.factuurnummerGebruikt = nummer;
    }
    PGB_TRY(verstrekkers, verstrekkersVan(werk, toekenningen));
    feiten.verstrekkers = verstrekkers;
    PGB_CHECK(voegDossierToe(werk, feiten));
    PGB_CHECK(voegBetalingToe(werk, feiten));
    return feiten;
}

} // namespace pgb::app
