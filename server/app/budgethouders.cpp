#include "server/app/dossiers.h"
#include "server/app/profiel.h"
#include "server/app/toegang_service.h"
#include <map>

namespace pgb::app {
namespace {

bool isMedewerker(const Werk& werk)
{
    return werk.gebruiker().rol == Rol::MedewerkerVerstrekker || werk.gebruiker().rol == Rol::Svb;
}

/// Whether the caller may read what was done with a record: the trail of a draft is as private as the draft, and of the dossier a
/// zorgverlener sees what was done with its own agreements and declaraties (domain 1.2: own).
Outcome<bool> magSpoorZien(Werk& werk, const AuditRegel& row)
{
    if (row.soort == QLatin1String("zorgovereenkomst")) {
        PGB_TRY(record, werk.unit.zorgovereenkomsten().find({row.recordId}));
        if (!record)
            return false;
        PGB_TRY(relatie, relatieTot(werk, *record));
        return magNu(werk, relatie, Handeling::ZorgovereenkomstZien);
    }
    if (row.soort == QLatin1String("declaratie")) {
        PGB_TRY(record, werk.unit.declaraties().find({row.recordId}));
        if (!record)
            return false;
        PGB_TRY(relatie, relatieTot(werk, *record));
        return magNu(werk, relatie, Handeling::DeclaratieZien);
    }
    return !werk.isZorgverlenerKant();
}

} // namespace

Outcome<Lijst<Budgethouder>> listBudgethouders(Werk& werk, const QString& zoek, Bladzijde bladzijde)
{
    PGB_TRY(lijst, werk.unit.budgethouders().list(werk.bereik(), zoek, bladzijde));
    // A search that finds one person is a look at that person; a list over many is not (NEN 7513).
    if (!zoek.trimmed().isEmpty() && bladzijde.na == 0 && lijst.items.size() == 1 && !lijst.volgende)
        PGB_CHECK(bekijkDossier(werk, QStringLiteral("budgethouder.zoeken"), lijst.items.front().id));
    for (Budgethouder& record : lijst.items) {
        PGB_TRY(relatie, relatieTotDossier(werk, record.id));
        record = zichtbaar(werk, relatie, std::move(record));
        const QString einde = record.bsn.isEmpty() ? QString() : record.bsn.tekst().right(4);
        record = zonderNummers(std::move(record));
        record.bsnEinde = einde;
    }
    return std::move(lijst);
}

Outcome<Budgethouder> showBudgethouder(Werk& werk, BudgethouderId id)
{
    PGB_TRY(record, gevonden(werk.unit.budgethouders().find(id)));
    PGB_TRY(relatie, relatieTotDossier(werk, id));
    PGB_TRY(eigen, isEigenInvoer(werk, id));
    if (!eigen && !magNu(werk, relatie, Handeling::ProfielZien) && !magNu(werk, relatie, Handeling::ZorgovereenkomstZien))
        return nietGevonden();
    PGB_CHECK(bekijkDossier(werk, QStringLiteral("budgethouder.bekijken"), id));
    record.eigenInvoer = eigen;
    return eigen ? record : zichtbaar(werk, relatie, std::move(record));
}

Outcome<Budgethouder> createBudgethouder(Werk& werk, Budgethouder record)
{
    PGB_CHECK(eisRol(werk, Handeling::ToekenningInvoeren));
    PGB_CHECK(checkBudgethouder(werk, record));
    PGB_TRY(known, werk.unit.budgethouders().findByBsn(record.bsn));
    if (known)
        return Problem{ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, QStringLiteral("bsn"), {}};
    record.id = {};
    record.bsnEinde.clear();
    record.ibanSinds.reset();
    PGB_TRY(stored, werk.unit.budgethouders().insert(std::move(record)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("budgethouder.invoeren"), QStringLiteral("budgethouder"), stored.id.waarde, stored.id));
    return stored;
}

Outcome<Budgethouder> findBudgethouder(Werk& werk, const Bsn& bsn)
{
    if (!isMedewerker(werk))
        return nietToegestaan();
    PGB_TRY(record, gevonden(werk.unit.budgethouders().findByBsn(bsn)));
    PGB_CHECK(werk.auditen(QStringLiteral("budgethouder.zoeken"), QStringLiteral("budgethouder"), record.id.waarde, record.id));
    Budgethouder bare;
    bare.id = record.id;
    bare.rijversie = record.rijversie;
    bare.naam = record.naam;
    bare.geboortedatum = record.geboortedatum;
    return bare;
}

Outcome<Lijst<AuditRegel>> listAudit(Werk& werk, AuditVraag vraag, Bladzijde bladzijde)
{
    // The whole trail, with what belongs to no dossier (who signed in, who looked whom up), is the beheerder's to see.
    if (!vraag.dossier && werk.gebruiker().rol != Rol::Beheerder)
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("budgethouder"));
    PGB_TRY(relatie, relatieTotDossier(werk, vraag.dossier.value_or(BudgethouderId())));
    PGB_CHECK(eisZien(werk, relatie, Handeling::AuditlogZien));
    if (vraag.dossier && *vraag.dossier)
        PGB_CHECK(bekijkDossier(werk, QStringLiteral("auditlog.bekijken"), *vraag.dossier));
    PGB_TRY(rows, werk.unit.audit().list(vraag, bladzijde));
    if (werk.gebruiker().rol == Rol::Beheerder) // sees that something was done, in no dossier what
        return std::move(rows);
    Lijst<AuditRegel> visible;
    visible.volgende = rows.volgende;
    std::map<std::pair<QString, qint64>, bool> judged;
    for (AuditRegel& row : rows.items) {
        const auto key = std::pair(row.soort, row.recordId);
        if (!judged.contains(key)) {
            PGB_TRY(mag, magSpoorZien(werk, row));
            judged[key] = mag;
        }
        if (judged.at(key))
            visible.items.push_back(std::move(row));
    }
    return visible;
}

} // namespace pgb::app
