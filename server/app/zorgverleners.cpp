#include "server/app/dossiers.h"
#include "server/app/profiel.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// Who may enter and look up zorgverleners: those who draw up agreements, and employees.
Outcome<void> eisOpzoeken(Werk& werk)
{
    const Rol rol = werk.gebruiker().rol;
    bool mag = rol == Rol::Budgethouder || rol == Rol::MedewerkerVerstrekker || rol == Rol::Svb;
    if (rol == Rol::Vertegenwoordiger) {
        PGB_TRY(ergens, steltErgensOp(werk));
        mag = ergens;
    }
    return mag ? Outcome<void>() : Outcome<void>(nietToegestaan());
}

/// The budgethouder through whom the caller sees the zorgverlener; 0 when there are more, for then a look is in nobody's dossier.
Outcome<BudgethouderId> enigeDossier(Werk& werk, ZorgverlenerId id)
{
    ZorgovereenkomstFilter filter;
    filter.zorgverlener = id;
    PGB_TRY(lijst, werk.unit.zorgovereenkomsten().list(werk.bereik(), filter, Bladzijde{20, 0}));
    if (lijst.items.empty() || lijst.volgende)
        return BudgethouderId();
    const BudgethouderId eerste = lijst.items.front().budgethouder;
    const bool een = std::all_of(lijst.items.begin(), lijst.items.end(), [&](const auto& z) { return z.budgethouder == eerste; });
    return een ? eerste : BudgethouderId();
}

/// What is left of who was found by number: enough to know him again. Numbers are given out in a row, so whoever counts them up must not get a
/// list of home addresses; the rest opens with an agreement that the zorgverlener signed.
Zorgverlener omTeHerkennen(const Zorgverlener& record)
{
    Zorgverlener uit;
    uit.id = record.id;
    uit.rijversie = record.rijversie;
    uit.soort = record.soort;
    uit.naam = record.naam;
    uit.agbCode = record.agbCode;
    uit.adres.woonplaats = record.adres.woonplaats;
    uit.beperkt = true;
    return uit;
}

/// What is left in an agreement that he did not sign yet: what the public registers and the controles say of him, and nothing of the person.
Zorgverlener zonderPersoon(Zorgverlener record)
{
    Adres plaats;
    plaats.woonplaats = std::move(record.adres.woonplaats);
    record.adres = std::move(plaats);
    record.geboortedatum.reset();
    record.geslacht = Geslacht::Onbekend;
    record.overlijdensdatum.reset();
    record.rekeninghouder.clear();
    record.email.clear();
    record.telefoon.clear();
    record.beperkt = true;
    return record;
}

bool deedMee(const ZorgovereenkomstVersie& versie)
{
    return wasGoedgekeurd(versie.status)
        || std::any_of(versie.handtekeningen.begin(), versie.handtekeningen.end(), [](const Handtekening& h) { return h.partij == Partijrol::Zorgverlener; });
}

/// Through an agreement in which he took part himself, or because the caller entered him; having looked him up or named him does not count.
Outcome<bool> zietPersoon(Werk& werk, const Zorgverlener& record)
{
    ZorgovereenkomstFilter filter;
    filter.zorgverlener = record.id;
    bool genoemd = false;
    Bladzijde bladzijde{200, 0};
    for (;;) {
        PGB_TRY(lijst, werk.unit.zorgovereenkomsten().list(werk.bereik(), filter, bladzijde));
        for (const Zorgovereenkomst& z : lijst.items) {
            if (std::any_of(z.versies.begin(), z.versies.end(), deedMee))
                return true;
        }
        genoemd = genoemd || !lijst.items.empty();
        if (!lijst.volgende)
            return genoemd ? voerdeIn(werk, record.id) : isEigenInvoer(werk, record);
        bladzijde.na = *lijst.volgende;
    }
}

/// Of who was found by number, through an agreement or because the caller entered him.
Outcome<bool> zietAlles(Werk& werk, const Zorgverlener& record)
{
    if (werk.isBudgethouderKant())
        return zietPersoon(werk, record);
    PGB_TRY(relatie, relatieTotZorgverlener(werk, record));
    if (magNu(werk, relatie, Handeling::ZorgovereenkomstZien))
        return true;
    return isEigenInvoer(werk, record);
}

} // namespace

Outcome<Zorgverlener> zichtbaarUitOvereenkomst(Werk& werk, Zorgverlener record)
{
    if (werk.isBudgethouderKant()) {
        PGB_TRY(persoon, zietPersoon(werk, record));
        if (!persoon)
            record = zonderPersoon(std::move(record));
    }
    return zichtbaar(werk, std::move(record));
}

Outcome<Lijst<Zorgverlener>> listZorgverleners(Werk& werk, Bladzijde bladzijde)
{
    PGB_TRY(lijst, werk.unit.zorgverleners().list(werk.bereik(), bladzijde));
    for (Zorgverlener& record : lijst.items) {
        PGB_TRY(gezien, zichtbaarUitOvereenkomst(werk, std::move(record)));
        record = zonderNummers(std::move(gezien));
    }
    return std::move(lijst);
}

Outcome<Zorgverlener> showZorgverlener(Werk& werk, ZorgverlenerId id)
{
    PGB_TRY(record, gevonden(werk.unit.zorgverleners().find(id)));
    PGB_TRY(relatie, relatieTotZorgverlener(werk, record));
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstZien)) {
        PGB_TRY(eigen, isEigenInvoer(werk, record));
        if (!eigen)
            return nietGevonden();
    }
    if (werk.gebruiker().rol != Rol::Zorgverlener) { // who sees only himself
        PGB_TRY(dossier, enigeDossier(werk, id));
        PGB_CHECK(werk.bekeken(QStringLiteral("zorgverlener.bekijken"), QStringLiteral("zorgverlener"), id.waarde, dossier));
    }
    return zichtbaarUitOvereenkomst(werk, std::move(record));
}

Outcome<Zorgverlener> createZorgverlener(Werk& werk, Zorgverlener record)
{
    PGB_CHECK(eisOpzoeken(werk));
    PGB_CHECK(checkZorgverlener(werk, record));
    if (record.bsn) {
        PGB_TRY(known, werk.unit.zorgverleners().findByBsn(*record.bsn));
        if (known)
            return Problem{ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, QStringLiteral("bsn"), {}};
    }
    record.id = {};
    record.beperkt = false;
    record.organisatie = {};
    record.ibanSinds.reset();
    PGB_TRY(stored, werk.unit.zorgverleners().insert(std::move(record)));
    PGB_CHECK(werk.unit.zorgverleners().onthoud(werk.gebruiker().id, stored.id));
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgverlener.invoeren"), QStringLiteral("zorgverlener"), stored.id.waarde, {}));
    return stored;
}

Outcome<std::vector<Zorgverlener>> findZorgverleners(Werk& werk, const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb)
{
    PGB_CHECK(eisOpzoeken(werk));
    if (bsn.has_value() == agb.has_value())
        return ongeldig(QStringLiteral("eenNummer"));
    std::vector<Zorgverlener> result;
    if (bsn) {
        PGB_TRY(found, werk.unit.zorgverleners().findByBsn(*bsn));
        if (found)
            result.push_back(*found);
    } else {
        PGB_TRY(found, werk.unit.zorgverleners().findByAgb(*agb));
        result = found;
    }
    for (Zorgverlener& record : result) {
        PGB_CHECK(werk.auditen(QStringLiteral("zorgverlener.zoeken"), QStringLiteral("zorgverlener"), record.id.waarde, {}));
        PGB_TRY(alles, zietAlles(werk, record));
        PGB_CHECK(werk.unit.zorgverleners().onthoud(werk.gebruiker().id, record.id));
        if (!alles) {
            record = omTeHerkennen(record);
            continue;
        }
        record = zonderNummers(std::move(record));
        record.email.clear();
        record.telefoon.clear();
        record.geboortedatum.reset();
        record.geslacht = Geslacht::Onbekend;
    }
    return result;
}

} // namespace pgb::app
