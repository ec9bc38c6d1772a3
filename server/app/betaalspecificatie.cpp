#include "server/app/correcties.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// The rows of one declaratie: its lines by function, unit and rate.
Outcome<void> voegToe(Werk& werk, const Declaratie& declaratie, Specificatie& uit)
{
    PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(declaratie.budgethouder)));
    PGB_TRY(zorgovereenkomst, gevonden(werk.unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(declaratie.budgethouder));
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, declaratie.periode.tot);
    std::vector<Specificatieregel> rijen;
    for (const Declaratieregel& r : declaratie.regels) {
        const Toekenning* toekenning = vindToekenning(toekenningen, r.toekenning);
        const Wet wet = toekenning ? toekenning->wet : Wet::Wlz;
        auto rij = std::find_if(rijen.begin(), rijen.end(), [&](const Specificatieregel& s) {
            return s.functieCode == r.functieCode && s.eenheid == r.eenheid && s.tarief == r.tarief && s.wet == wet;
        });
        if (rij == rijen.end()) {
            Specificatieregel s;
            s.klantnummer = budgethouder.klantnummer;
            s.budgethouderNaam = volledigeNaam(budgethouder.naam);
            s.wet = wet;
            s.zorgovereenkomstNummer = zorgovereenkomst.nummer;
            s.eigenContractnummer = versie ? versie->inhoud.eigenContractnummer : QString();
            s.eigenKlantnummer = versie ? versie->inhoud.eigenKlantnummer : QString();
            s.declaratie = declaratie.id;
            s.declaratieNummer = declaratie.nummer;
            s.factuurnummer = declaratie.factuurnummer;
            s.periode = declaratie.periode;
            s.functieCode = r.functieCode;
            s.eenheid = r.eenheid;
            s.tarief = r.tarief;
            s.correctieVan = declaratie.oorspronkelijke;
            s.vestiging = zorgverlener.vestigingsnummer ? zorgverlener.vestigingsnummer->tekst() : QString();
            rij = rijen.insert(rijen.end(), s);
        }
        rij->aantal += r.aantal;
        rij->bedrag += r.bedrag;
    }
    uit.regels.insert(uit.regels.end(), rijen.begin(), rijen.end());
    return {};
}

} // namespace

Outcome<Specificatie> betaalspecificatie(Werk& werk, BetalingId id)
{
    Specificatie uit;
    PGB_TRY(betaling, gevonden(werk.unit.betalingen().find(id)));
    Bedrag som;
    std::vector<DeclaratieId> declaraties;
    std::vector<Bedrag> delen;
    for (size_t i = 0; i < betaling.declaraties.size(); ++i) {
        // Of a bundle everyone is shown his own declaraties.
        const auto seen = bekijkDeclaratie(werk, betaling.declaraties[i]);
        if (!seen)
            continue;
        if (!magNu(werk, seen->second, Handeling::BetalingZien))
            continue;
        const Declaratie& declaratie = seen->first;
        PGB_CHECK(voegToe(werk, declaratie, uit));
        declaraties.push_back(declaratie.id);
        delen.push_back(betaling.delen.at(i));
        som += betaling.delen.at(i);
        uit.verrekend += declaratie.verrekend;
        uit.nietNu += declaratie.totaal - declaratie.verrekend - betaling.delen.at(i);
    }
    if (declaraties.empty())
        return nietGevonden();
    uit.betaling = betaling;
    uit.betaling.declaraties = declaraties;
    uit.betaling.delen = delen;
    uit.betaling.bedrag = som;
    if (!werk.isZorgverlenerKant() && werk.gebruiker().rol != Rol::Svb)
        uit.betaling.iban = {};
    return uit;
}

} // namespace pgb::app
