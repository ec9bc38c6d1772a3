#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "shared/domain/betaling/betaling.h"
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
    switch (gebeurtenis) {
    case G::Goedkeuren:
    case G::Afkeuren: return is(Handeling::DeclaratieGoedkeuren, A::Budgethouder);
    case G::Voorleggen: return verlener && eigen ? is(Handeling::DeclaratieInvoeren, A::Zorgverlener) : std::nullopt;
    case G::Indienen: return eigen ? is(Handeling::DeclaratieIndienen, A::Indiener) : std::nullopt;
    case G::Bewerken:
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
    declaratie.status = status;
    declaratie.statusSinds = werk.nu;
    declaratie.statusReden = reden;
    if (!isPrive(declaratie) && !declaratie.aangebodenOp.isValid())
        declaratie.aangebodenOp = werk.nu;
}

/// Tells who has to look again: also those who lose sight of it, by the agreement that they still see.
Outcome<void> melden(Werk& werk, const Declaratie& was, const Declaratie& is)
{
    if (isPrive(was) && isPrive(is)) // nobody else knew of it, and it never touched the budget
        return {};
    if (isPrive(is))
        PGB_CHECK(werk.melden(QStringLiteral("zorgovereenkomst"), is.zorgovereenkomst.waarde, is.budgethouder));
    return werk.melden(QStringLiteral("budget"), is.budgethouder.waarde, is.budgethouder);
}

/// The order to pay: number, checks with authority, next state. False = refused by the controles.
Outcome<bool> submit(Werk& werk, const Relatie& relatie, Declaratie& declaratie, S naar, std::vector<Bevinding>& bevindingen)
{
    declaratie.goedgekeurdDoor = werk.gebruiker().id;
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, magNu(werk, relatie, Handeling::DeclaratieIndienen)));
    PGB_TRY(found, judge(feiten, Fase::Indienen));
    bevindingen = found;
    if (zwaarste(bevindingen) == Ernst::Weigeren)
        return false;
    if (declaratie.nummer.isEmpty()) {
        PGB_TRY(nummer, werk.unit.declaraties().nextNummer(werk.vandaag().year()));
        declaratie.nummer = nummer;
    }
    declaratie.ingediendOp = werk.nu;
    setStatus(werk, declaratie, naar);
    PGB_CHECK(settle(werk, declaratie, bevindingen));
    return true;
}

/// Outcome of the checks while the state is Ingediend.
G uitslag(const std::vector<Bevinding>& bevindingen)
{
    const std::optional<Ernst> ernst = zwaarste(bevindingen);
    if (ernst == Ernst::Weigeren)
        return G::ControleWeigert;
    return ernst == Ernst::Parkeren ? G::ControleParkeert : G::ControleGoed;
}

Outcome<void> checkReden(G gebeurtenis, const QString& reden)
{
    if (gebeurtenis == G::Afkeuren && reden.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
    return {};
}

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
    const DeclaratieOvergang* stap = findOvergang(declaratie.status, uitslag(bevindingen), A::Systeem);
    if (!stap)
        return geenOvergang(code(declaratie.status), code(uitslag(bevindingen)));
    setStatus(werk, declaratie, stap->naar);
    declaratie.bevindingen = bevindingen;
    declaratie.verwachteBetaaldatum = {};
    if (declaratie.status == S::Betaalbaar) {
        PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
        declaratie.verwachteBetaaldatum = verwachteBetaaldatum(werk.parameters, betaalrunSoort(zorgverlener), werk.nuLokaal).value_or(QDate());
    }
    return {};
}

Outcome<DeclaratieAfloop> fireDeclaratie(Werk& werk, DeclaratieId id, qint64 rijversie, DeclaratieGebeurtenis gebeurtenis,
                                         const QString& reden)
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
    PGB_CHECK(checkReden(gebeurtenis, reden));
    const bool vooruit = gebeurtenis == G::Voorleggen || gebeurtenis == G::Indienen || gebeurtenis == G::Goedkeuren;
    if (vooruit && declaratie.regels.empty()) // it would close its month for nothing (DC-048)
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("regels"));

    DeclaratieAfloop afloop;
    if (gebeurtenis == G::Indienen || gebeurtenis == G::Goedkeuren) {
        PGB_TRY(accepted, submit(werk, relatie, declaratie, stap->naar, afloop.bevindingen));
        afloop.geweigerd = !accepted;
    } else if (gebeurtenis == G::Voorleggen) {
        PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
        PGB_TRY(bevindingen, judge(feiten, Fase::Invoer));
        afloop.bevindingen = bevindingen;
        afloop.geweigerd = zwaarste(bevindingen) == Ernst::Weigeren;
        setStatus(werk, declaratie, stap->naar);
    } else {
        if (gebeurtenis == G::Bewerken)
            declaratie.goedgekeurdDoor = {};
        declaratie.verwachteBetaaldatum = {};
        setStatus(werk, declaratie, stap->naar, reden);
    }
    if (afloop.geweigerd) {
        afloop.declaratie = was;
        return afloop;
    }
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.") + code(gebeurtenis), QStringLiteral("declaratie"), id.waarde,
                              stored.budgethouder, {{QStringLiteral("status"), code(stored.status)}}));
    PGB_CHECK(melden(werk, was, stored));
    afloop.declaratie = std::move(stored);
    return afloop;
}

Outcome<void> hercontroleer(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(held, werk.unit.declaraties().metStatus(S::Geparkeerd, 1000, budgethouder));
    for (Declaratie& declaratie : held) {
        PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
        PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
        if (uitslag(bevindingen) == G::ControleGoed) // what the run held stays held until the run would pay it
            PGB_CHECK(addBeforeRun(feiten, bevindingen));
        if (uitslag(bevindingen) == G::ControleParkeert && bevindingen == declaratie.bevindingen)
            continue;
        const DeclaratieOvergang* stap = findOvergang(declaratie.status, G::Hercontrole, A::Systeem);
        if (!stap)
            return geenOvergang(code(declaratie.status), code(G::Hercontrole));
        setStatus(werk, declaratie, stap->naar);
        PGB_CHECK(settle(werk, declaratie, bevindingen));
        PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
        PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.hercontrole"), QStringLiteral("declaratie"), stored.id.waarde,
                                  stored.budgethouder, {{QStringLiteral("status"), code(stored.status)}}));
    }
    return {};
}

} // namespace pgb::app
