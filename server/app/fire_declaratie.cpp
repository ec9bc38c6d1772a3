#include "server/app/afgesproken_tarief.h"
#include "server/app/correcties.h"
#include "server/app/declaratie_taken.h"
#include "server/app/declaraties.h"
#include "server/app/maandlonen.h"
#include "server/app/periodetotalen.h"
#include "server/app/rekeningen.h"
#include "server/app/ter_betaling.h"
#include "server/app/toegang_service.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/overzicht/aan_zet.h"
#include <algorithm>
#include <iterator>

namespace pgb::app {
namespace {

using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;
using A = DeclaratieActor;

/// As whom the caller may fire this event; nothing = not allowed. What one side typed the other does not edit, delete or send; the
/// budgethouder may always withdraw what would be paid from his budget.
std::optional<A> actorVan(const Werk& werk, const Relatie& relatie, const Declaratie& declaratie, G gebeurtenis)
{
    const auto is = [&](Handeling handeling, A actor) { return magNu(werk, relatie, handeling) ? std::optional(actor) : std::nullopt; };
    const bool verlener = werk.isZorgverlenerKant();
    const bool eigen = declaratie.invoerkant == invoerkantVan(werk.gebruiker().rol);
    const bool bevestigt = bevestigtZorgverlener(declaratie);
    if (maaktSysteem(declaratie.soort) && (gebeurtenis == G::Bewerken || gebeurtenis == G::Intrekken || gebeurtenis == G::Verwijderen))
        return std::nullopt;
    switch (gebeurtenis) {
    case G::Goedkeuren:
    case G::Afkeuren: return beslisserVan(werk, relatie, declaratie);
    case G::Klaarzetten: return eigen ? is(verlener ? Handeling::DeclaratieInvoeren : Handeling::DeclaratieIndienen, verlener ? A::Zorgverlener : A::Indiener) : std::nullopt;
    case G::ControleGoed:
    case G::ControleWeigert:
    case G::ControleParkeert: return is(Handeling::DeclaratieCorrigerenSvb, A::Svb);
    case G::Voorleggen:
        if (bevestigt)
            return eigen ? is(Handeling::DeclaratieIndienen, A::Indiener) : std::nullopt;
        return verlener && eigen ? is(Handeling::DeclaratieInvoeren, A::Zorgverlener) : std::nullopt;
    case G::Indienen: return eigen && !bevestigt ? is(Handeling::DeclaratieIndienen, A::Indiener) : std::nullopt;
    case G::Bewerken: return eigen ? is(nodigVoorBewerken(declaratie), verlener ? A::Zorgverlener : A::Indiener) : std::nullopt;
    case G::Terughalen:
    case G::Verwijderen: return eigen ? is(Handeling::DeclaratieInvoeren, verlener ? A::Zorgverlener : A::Indiener) : std::nullopt;
    case G::Intrekken:
        if (verlener)
            return eigen ? is(Handeling::DeclaratieInvoeren, A::Zorgverlener) : std::nullopt;
        return eigen || werk.isBudgethouderKant() ? is(Handeling::DeclaratieIndienen, A::Indiener) : std::nullopt;
    default: return std::nullopt;
    }
}

void setStatus(const Werk& werk, Declaratie& declaratie, S status, const QString& reden = {})
{
    const bool gevraagd = declaratie.status == S::AfgekeurdDoorBudgethouder && status == S::Concept; // that stands until it is offered again
    declaratie.status = status;
    declaratie.statusSinds = werk.nu;
    if (!gevraagd) {
        declaratie.statusReden = reden;
        declaratie.vraagOver = {};
    }
    if (!isPrive(declaratie) && !declaratie.aangebodenOp.isValid())
        declaratie.aangebodenOp = werk.nu;
}

bool staatEr(const Declaratie& declaratie, const Celplek& plek)
{
    return std::any_of(declaratie.regels.begin(), declaratie.regels.end(), [&](const Declaratieregel& r) { return r.datum == plek.datum && r.functieCode == plek.functieCode; });
}

/// Tells who has to look again: also those who lose sight of it, by the agreement that they still see. Nobody is reminded any more of what was decided.
Outcome<void> melden(Werk& werk, const Declaratie& was, const Declaratie& is)
{
    PGB_CHECK(vertelNieuwTarief(werk, was, is));
    if (was.status == S::TerBeoordeling && is.status != S::TerBeoordeling)
        PGB_CHECK(werk.unit.klaarberichten().verwijderHerinneringen(is.id));
    if (isPrive(was) && isPrive(is)) // nobody else knew of it, and it never touched the budget
        return {};
    if (isPrive(is))
        PGB_CHECK(werk.melden(QStringLiteral("zorgovereenkomst"), is.zorgovereenkomst.waarde, is.budgethouder));
    return werk.melden(QStringLiteral("budget"), is.budgethouder.waarde, is.budgethouder);
}

/// What somebody ordered before is worth what he may do today: not blocked, and still the budgethouder or somebody who may hand in for him.
Outcome<bool> magNogIndienen(Werk& werk, GebruikerId wie, BudgethouderId budgethouder)
{
    PGB_TRY(persoon, werk.unit.gebruikers().find(wie));
    if (!persoon || persoon->geblokkeerd)
        return false;
    if (persoon->rol == Rol::Budgethouder)
        return persoon->budgethouder == budgethouder;
    PGB_TRY(registratie, werk.unit.budgethouders().vertegenwoordiging(budgethouder, wie, werk.vandaag()));
    return registratie && registratie->rechten.testFlag(Recht::Indienen);
}

/// The order to pay: number, checks with authority, next state. False = refused by the controles.
Outcome<bool> submit(Werk& werk, const Relatie& relatie, Declaratie& declaratie, S naar, std::vector<Bevinding>& bevindingen)
{
    PGB_CHECK(declaratie.status == S::TerBeoordeling ? eisBekeken(werk, declaratie) : Outcome<void>());
    PGB_CHECK(eisActueleCorrectie(werk, declaratie));
    // The order of a correction that the zorgverlener confirms was given when it was laid before him.
    const bool eerder = bevestigtZorgverlener(declaratie);
    if (!eerder)
        declaratie.goedgekeurdDoor = werk.gebruiker().id;
    PGB_TRY(mag, eerder ? magNogIndienen(werk, declaratie.goedgekeurdDoor, declaratie.budgethouder)
                        : Outcome<bool>(magNu(werk, relatie, Handeling::DeclaratieIndienen)));
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, mag));
    PGB_TRY(found, judge(feiten, Fase::Indienen));
    bevindingen = found;
    if (zwaarste(bevindingen) == Ernst::Weigeren)
        return false;
    PGB_CHECK(geefNummers(werk, declaratie));
    declaratie.ingediendOp = werk.nu;
    setStatus(werk, declaratie, naar);
    PGB_CHECK(settle(werk, declaratie, bevindingen));
    return true;
}

/// Outcome of the checks while the state is Ingediend.
G uitslag(const Declaratie& declaratie, const std::vector<Bevinding>& bevindingen)
{
    const std::optional<Ernst> ernst = zwaarste(bevindingen);
    return ernst == Ernst::Weigeren || ernst == Ernst::Parkeren ? tegenhouden(declaratie, ernst) : G::ControleGoed;
}

/// With what a person at SVB has to see first, as long as nobody did: an invoice that was not read by itself, a wage with a question, pay during illness and
/// after a death, a correction that is large or old.
G uitslag(const Werk& werk, const Declaratie& declaratie, const std::vector<Bevinding>& bevindingen, const QString& loonvraag)
{
    const G gewoon = uitslag(declaratie, bevindingen);
    if (gewoon != G::ControleGoed || declaratie.tweedePaarOgen)
        return gewoon;
    const bool factuur = std::any_of(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-089"); });
    return factuur || !loonvraag.isEmpty() || vraagtTweedePaarOgen(werk.parameters, declaratie, werk.vandaag()) ? G::ControleHandmatig : gewoon;
}

Outcome<void> checkReden(const DeclaratieOvergang& stap, const QString& reden)
{
    if (stap.guard == QLatin1String("reden") && reden.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
    return {};
}

/// Finished before its period is over: all but that has to be right (DC-046 answers on the day).
Outcome<void> zetKlaar(Werk& werk, Declaratie& declaratie, DeclaratieAfloop& afloop)
{
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Invoer));
    std::erase_if(bevindingen, [](const Bevinding& b) { return b.controle == QLatin1String("DC-046"); });
    afloop.bevindingen = bevindingen;
    afloop.geweigerd = zwaarste(bevindingen) == Ernst::Weigeren;
    declaratie.klaargezetOp = werk.nu;
    declaratie.klaargezetDoor = werk.gebruiker().id;
    return {};
}

/// Given to the other side. What would be refused there anyway is not; a correction of the budgethouder's side is his order to pay, given beforehand.
Outcome<void> legVoor(Werk& werk, Declaratie& declaratie, S naar, DeclaratieAfloop& afloop)
{
    const bool order = bevestigtZorgverlener(declaratie);
    if (order) {
        PGB_CHECK(eisActueleCorrectie(werk, declaratie));
        declaratie.goedgekeurdDoor = werk.gebruiker().id;
        declaratie.ingediendOp = {};
    }
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, order ? Fase::Indienen : Fase::Invoer));
    afloop.bevindingen = bevindingen;
    afloop.geweigerd = zwaarste(bevindingen) == Ernst::Weigeren;
    setStatus(werk, declaratie, naar);
    return {};
}

/// Since it was saved another rate may have been agreed, and the verstrekker may ask for days.
Outcome<void> haalBij(Werk& werk, Declaratie& declaratie)
{
    PGB_CHECK(neemAfgesprokenTarief(werk, declaratie));
    return checkPeriodetotalen(werk, declaratie);
}

/// How what the zorgverlener says of a correction is called in the log; else after the event.
QString daadVan(const Declaratie& declaratie, G gebeurtenis)
{
    if (bevestigtZorgverlener(declaratie) && gebeurtenis == G::Goedkeuren)
        return QStringLiteral("declaratie.correctieAkkoord");
    if (bevestigtZorgverlener(declaratie) && gebeurtenis == G::Afkeuren)
        return QStringLiteral("declaratie.correctieNietAkkoord");
    return QStringLiteral("declaratie.") + code(gebeurtenis);
}

} // namespace

G tegenhouden(const Declaratie& declaratie, std::optional<Ernst> ernst)
{
    const bool niemand = maaktSysteem(declaratie.soort) || (declaratie.soort == DeclaratieSoort::Correctie && !declaratie.ingevoerdDoor); // could hand it in again
    return ernst == Ernst::Weigeren && !niemand ? G::ControleWeigert : G::ControleParkeert;
}

Outcome<void> keurDoorlopendGoed(Werk& werk, Declaratie& declaratie)
{
    if (declaratie.soort != DeclaratieSoort::GeleverdeZorg) // hours were meant, not what is corrected afterwards
        return {};
    PGB_TRY(toestemmingen, werk.unit.dossier().toestemmingen(declaratie.budgethouder));
    const Toestemming* vooraf = vindToestemming(toestemmingen, ToestemmingSoort::DoorlopendeGoedkeuring, declaratie.zorgovereenkomst, werk.vandaag(), {});
    if (!vooraf || !vooraf->door)
        return {};
    PGB_TRY(gever, magNogIndienen(werk, vooraf->door, declaratie.budgethouder));
    if (!gever)
        return {};
    Declaratie goed = declaratie;
    goed.goedgekeurdDoor = vooraf->door;
    PGB_TRY(feiten, gatherFeiten(werk, goed, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    if (!bevindingen.empty())
        return {};
    PGB_CHECK(geefNummers(werk, goed));
    goed.ingediendOp = werk.nu;
    const DeclaratieOvergang* stap = findOvergang(goed.status, G::Goedkeuren, A::Systeem);
    if (!stap)
        return geenOvergang(code(goed.status), code(G::Goedkeuren));
    setStatus(werk, goed, stap->naar);
    PGB_CHECK(settle(werk, goed, bevindingen));
    PGB_TRY(stored, werk.unit.declaraties().update(goed));
    declaratie = std::move(stored);
    // In the name of who gave the permission; that it is used now is no act of his.
    PGB_TRY(persoon, gevonden(werk.unit.gebruikers().find(vooraf->door)));
    const Aanroeper namens{persoon, Inlogniveau::TweeFactoren, werk.wie.verzoekId};
    const Werk zijnWerk{werk.unit, namens, werk.parameters, werk.nu, werk.nuLokaal, werk.registers};
    return zijnWerk.vastleggen(QStringLiteral("declaratie.vanzelfGoedgekeurd"), QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder,
                               {{QStringLiteral("toestemming"), QString::number(vooraf->id)}, {QStringLiteral("status"), code(declaratie.status)}});
}

namespace {

/// Adds what would hold the declaratie before the payment run.
Outcome<void> addBeforeRun(const DeclaratieFeiten& feiten, std::vector<Bevinding>& bevindingen)
{
    PGB_TRY(later, judge(feiten, Fase::Betaalrun));
    std::copy_if(later.begin(), later.end(), std::back_inserter(bevindingen), [](const Bevinding& b) { return b.ernst != Ernst::Waarschuwen; });
    return {};
}

} // namespace

Outcome<void> settle(Werk& werk, Declaratie& declaratie, const std::vector<Bevinding>& bevindingen)
{
    PGB_TRY(vraag, loonvraag(werk, declaratie));
    const G gebeurtenis = uitslag(werk, declaratie, bevindingen, vraag);
    const DeclaratieOvergang* stap = findOvergang(declaratie.status, gebeurtenis, A::Systeem);
    if (!stap)
        return geenOvergang(code(declaratie.status), code(gebeurtenis));
    setStatus(werk, declaratie, stap->naar, gebeurtenis == G::ControleHandmatig ? vraag : QString());
    declaratie.bevindingen = bevindingen;
    PGB_CHECK(bereidBetalingVoor(werk, declaratie));
    return werkTakenBij(werk, declaratie);
}

namespace {

/// Every other step of a person.
Outcome<void> stapVerder(Werk& werk, Declaratie& declaratie, G gebeurtenis, const DeclaratieOvergang& stap, const QString& reden)
{
    const bool svb = gebeurtenis == G::ControleGoed || gebeurtenis == G::ControleWeigert || gebeurtenis == G::ControleParkeert;
    // Who typed it or ordered the payment is not the second who looks at it (7.8).
    if (svb)
        PGB_CHECK(eisTweedePersoon(werk, {declaratie.ingevoerdDoor, declaratie.goedgekeurdDoor}));
    if (gebeurtenis == G::Bewerken || gebeurtenis == G::Intrekken)
        PGB_CHECK(eisGeenLatere(werk, declaratie));
    if (gebeurtenis == G::Bewerken && declaratie.soort == DeclaratieSoort::Correctie)
        PGB_CHECK(eisGeenAndere(werk, declaratie.zorgovereenkomst, declaratie.oorspronkelijke, declaratie.id));
    if (svb)
        declaratie.tweedePaarOgen = werk.gebruiker().id;
    if (gebeurtenis == G::Afkeuren)
        declaratie.goedgekeurdDoor = {};
    if (gebeurtenis == G::Bewerken) {
        declaratie.goedgekeurdDoor = {};
        declaratie.tweedePaarOgen = {};
        declaratie.meegetekendDoor = {};
    }
    setStatus(werk, declaratie, stap.naar, reden);
    PGB_CHECK(bereidBetalingVoor(werk, declaratie));
    return werkTakenBij(werk, declaratie);
}

} // namespace

Outcome<DeclaratieAfloop> fireDeclaratie(Werk& werk, DeclaratieId id, qint64 rijversie, DeclaratieGebeurtenis gebeurtenis, const QString& reden, const std::optional<Celplek>& over,
                                         const QString& daad)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [declaratie, relatie] = seen;
    const Declaratie was = declaratie;
    const std::optional<A> actor = actorVan(werk, relatie, declaratie, gebeurtenis);
    if (!actor)
        return nietToegestaan();
    if (declaratie.rijversie != rijversie)
        return versieVerouderd();
    const DeclaratieOvergang* stap = findOvergang(declaratie.status, gebeurtenis, *actor);
    if (!stap)
        return geenOvergang(code(declaratie.status), code(gebeurtenis));
    if (stap->guard == QLatin1String("correctieVanBudgethouder") && !bevestigtZorgverlener(declaratie))
        return geenOvergang(code(declaratie.status), code(gebeurtenis));
    PGB_CHECK(checkReden(*stap, reden));
    if (declaratie.betaald > Bedrag{} && (gebeurtenis == G::Intrekken || gebeurtenis == G::Bewerken)) // part of it is paid: only a correction can change it
        return geenOvergang(code(declaratie.status), code(gebeurtenis));
    if (over && (gebeurtenis != G::Afkeuren || !staatEr(declaratie, *over)))
        return ongeldig(QStringLiteral("celOnbekend"), QStringLiteral("over"));
    const bool vooruit = gebeurtenis == G::Voorleggen || gebeurtenis == G::Indienen || gebeurtenis == G::Goedkeuren || gebeurtenis == G::Klaarzetten;
    if (vooruit && declaratie.regels.empty()) // it would close its month for nothing (DC-048)
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("regels"));
    if (vooruit && isBedragsoort(declaratie.soort) && declaratie.totaal <= Bedrag{})
        return ongeldig(QStringLiteral("bedragNul"), QStringLiteral("regels/0/tarief"));
    PGB_CHECK(vooruit ? haalBij(werk, declaratie) : Outcome<void>());
    DeclaratieAfloop afloop;
    if (gebeurtenis == G::Indienen || gebeurtenis == G::Goedkeuren) {
        PGB_TRY(accepted, submit(werk, relatie, declaratie, stap->naar, afloop.bevindingen));
        afloop.geweigerd = !accepted;
    } else if (gebeurtenis == G::Voorleggen) {
        PGB_CHECK(legVoor(werk, declaratie, stap->naar, afloop));
    } else if (gebeurtenis == G::Klaarzetten) {
        PGB_CHECK(zetKlaar(werk, declaratie, afloop));
    } else {
        PGB_CHECK(stapVerder(werk, declaratie, gebeurtenis, *stap, reden));
        declaratie.vraagOver = over ? over : declaratie.vraagOver;
    }
    if (gebeurtenis != G::Klaarzetten) {
        declaratie.klaargezetOp = {};
        declaratie.klaargezetDoor = {};
    }
    if (afloop.geweigerd) {
        afloop.declaratie = was;
        return afloop;
    }
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    PGB_CHECK(werk.vastleggen(daad.isEmpty() ? daadVan(was, gebeurtenis) : daad, QStringLiteral("declaratie"), id.waarde, stored.budgethouder,
                              {{QStringLiteral("status"), code(stored.status)}, {QStringLiteral("totaalCenten"), QString::number(stored.totaal.centen)}}));
    PGB_CHECK(gebeurtenis == G::Voorleggen ? keurDoorlopendGoed(werk, stored) : Outcome<void>());
    PGB_CHECK(melden(werk, was, stored));
    if (gebeurtenis == G::Voorleggen || gebeurtenis == G::Indienen)
        PGB_CHECK(trekVervangenIn(werk, stored));
    const bool beslist = gebeurtenis == G::ControleGoed || gebeurtenis == G::ControleWeigert;
    if (beslist && stored.soort == DeclaratieSoort::Correctie) // a later one of the same original may wait for it (DC-102)
        PGB_CHECK(hercontroleer(werk, stored.budgethouder));
    afloop.declaratie = std::move(stored);
    return afloop;
}

namespace {

/// One held declaratie, looked at again.
Outcome<void> hercontroleerEen(Werk& werk, Declaratie& declaratie)
{
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    if (uitslag(declaratie, bevindingen) == G::ControleGoed) // what the run held stays held until the run would pay it
        PGB_CHECK(addBeforeRun(feiten, bevindingen));
    // What a person of SVB holds with a question waits for that person.
    const bool gevraagd = declaratie.tweedePaarOgen && !declaratie.statusReden.isEmpty();
    if (gevraagd || (uitslag(declaratie, bevindingen) == G::ControleParkeert && bevindingen == declaratie.bevindingen))
        return {};
    const DeclaratieOvergang* stap = findOvergang(declaratie.status, G::Hercontrole, A::Systeem);
    if (!stap)
        return geenOvergang(code(declaratie.status), code(G::Hercontrole));
    setStatus(werk, declaratie, stap->naar);
    PGB_CHECK(settle(werk, declaratie, bevindingen));
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    return werk.vastleggen(QStringLiteral("declaratie.hercontrole"), QStringLiteral("declaratie"), stored.id.waarde,
                           stored.budgethouder, {{QStringLiteral("status"), code(stored.status)}});
}

} // namespace

Outcome<void> hercontroleerDeze(Werk& werk, DeclaratieId id)
{
    PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(id)));
    return declaratie.status == S::Geparkeerd ? hercontroleerEen(werk, declaratie) : Outcome<void>();
}

Outcome<DeclaratieId> hercontroleerNa(Werk& werk, BudgethouderId budgethouder, DeclaratieId na, int limiet)
{
    PGB_TRY(held, werk.unit.declaraties().metStatus(S::Geparkeerd, limiet, budgethouder, na));
    for (Declaratie& declaratie : held)
        PGB_CHECK(hercontroleerEen(werk, declaratie));
    return int(held.size()) == limiet ? held.back().id : DeclaratieId();
}

Outcome<void> hercontroleer(Werk& werk, BudgethouderId budgethouder)
{
    constexpr int perBladzijde = 500;
    DeclaratieId na;
    do {
        PGB_TRY(laatste, hercontroleerNa(werk, budgethouder, na, perBladzijde));
        na = laatste;
    } while (na);
    return {};
}

} // namespace pgb::app
