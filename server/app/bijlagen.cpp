#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// No declaratie needs more files than this.
constexpr size_t meesteBijlagen = 20;

/// The caller's own Concept, that he may change.
Outcome<Declaratie> eigenConcept(Werk& werk, DeclaratieId id)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [declaratie, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::DeclaratieInvoeren) || declaratie.invoerkant != invoerkantVan(werk.gebruiker().rol))
        return nietToegestaan();
    if (declaratie.status != DeclaratieStatus::Concept)
        return geenOvergang(code(declaratie.status), QStringLiteral("bewaren"));
    return std::move(declaratie);
}

/// What is changed is not finished any more, so the server does not send it by itself.
Outcome<Declaratie> nietMeerKlaar(Werk& werk, DeclaratieId id)
{
    PGB_TRY(nu, gevonden(werk.unit.declaraties().find(id)));
    if (!nu.klaargezetOp.isValid())
        return std::move(nu);
    nu.klaargezetOp = {};
    nu.klaargezetDoor = {};
    return werk.unit.declaraties().update(nu);
}

/// As who chose the file hears it at once: with what the controles say of the files.
Outcome<Declaratie> metOordeel(Werk& werk, Declaratie declaratie)
{
    PGB_TRY(bevindingen, bevindingenOverBijlagen(werk, declaratie));
    declaratie.bevindingen = bevindingen;
    return declaratie;
}

} // namespace

Outcome<Declaratie> addBijlage(Werk& werk, DeclaratieId id, BijlageSoort soort, const QString& naam, const Bestand& bestand)
{
    PGB_TRY(declaratie, eigenConcept(werk, id));
    if (isVanOvereenkomst(soort))
        return ongeldig(QStringLiteral("bijlageHoortElders"), QStringLiteral("soort"));
    if (declaratie.bijlagen.size() >= meesteBijlagen)
        return teVeelBijlagen(meesteBijlagen);
    PGB_TRY(bijlage, neemBestand(werk, soort, naam, bestand));
    PGB_CHECK(werk.unit.bijlagen().insert(id, bijlage, bestand.inhoud));
    PGB_TRY(stored, nietMeerKlaar(werk, id));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.bijlage"), QStringLiteral("declaratie"), id.waarde, stored.budgethouder,
                              {{QStringLiteral("soort"), code(soort)}}));
    return metOordeel(werk, std::move(stored));
}

Outcome<Declaratie> removeBijlage(Werk& werk, DeclaratieId id, BijlageId bijlage)
{
    PGB_CHECK(eigenConcept(werk, id));
    PGB_CHECK(werk.unit.bijlagen().remove(id, bijlage));
    PGB_TRY(stored, nietMeerKlaar(werk, id));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.bijlageWeg"), QStringLiteral("declaratie"), id.waarde, stored.budgethouder));
    return metOordeel(werk, std::move(stored));
}

Outcome<std::vector<Bevinding>> bevindingenOverBijlagen(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(bevindingen, judgeDraft(werk, declaratie));
    std::erase_if(bevindingen, [](const Bevinding& b) { return !b.path.startsWith(QLatin1String("bijlagen/")); });
    return std::move(bevindingen);
}

Outcome<BijlageInhoud> openBijlage(Werk& werk, DeclaratieId id, BijlageId bijlage)
{
    PGB_TRY(seen, bekijkDeclaratie(werk, id));
    const Declaratie& declaratie = seen.first;
    for (const Bijlage& b : declaratie.bijlagen) {
        if (b.id != bijlage)
            continue;
        PGB_TRY(inhoud, gevonden(werk.unit.bijlagen().inhoud(id, bijlage)));
        return BijlageInhoud{b, inhoud};
    }
    return nietGevonden();
}

} // namespace pgb::app
