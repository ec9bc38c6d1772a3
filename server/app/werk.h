#pragma once
#include "server/app/attempt.h"
#include "server/app/ports/registers.h"
#include "server/app/ports/unit_of_work.h"
#include "shared/domain/toegang/toegang.h"
#include <QDateTime>

namespace pgb::app {

/// Who asks, how strongly signed in, and under which request id.
struct Aanroeper {
    Gebruiker gebruiker;
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
    QString verzoekId;
};

/// One piece of work inside one unit of work. Use cases are functions of it; they have no other effect.
struct Werk {
    UnitOfWork& unit;
    const Aanroeper& wie;
    const ParameterTabel& parameters;
    QDateTime nu; ///< UTC
    QDateTime nuLokaal; ///< Dutch local time
    const RegisterDienst* registers = nullptr; ///< nullptr = this installation asks no registers
    std::vector<AuditRegel> inzagen = {};      ///< looks that the trail does not have yet; Application writes them before the answer goes out

    QDate vandaag() const { return nuLokaal.date(); }
    /// The moment at which the Dutch day began, UTC.
    QDateTime beginVanVandaag() const;
    Bereik bereik() const { return {wie.gebruiker, vandaag()}; }
    const Gebruiker& gebruiker() const { return wie.gebruiker; }
    /// Acts for a budgethouder: himself or a vertegenwoordiger.
    bool isBudgethouderKant() const;
    /// Acts for a zorgverlener: himself or an employee of the organisation.
    bool isZorgverlenerKant() const;

    /// Writes the audit row and the row of the feed of a change.
    Outcome<void> vastleggen(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier,
                             CodeParams details = {}) const;
    /// A draft was saved: the row of the feed, and one in the trail for each account, act, record and Dutch day, so that a sheet that saves itself
    /// does not fill the trail. What it came to stands in the trail when it is handed in.
    Outcome<void> bewaard(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier) const;
    /// Only the feed.
    Outcome<void> melden(const QString& soort, qint64 recordId, BudgethouderId dossier) const;
    /// The caller gets to see a record of somebody else's dossier (NEN 7513): one row in the trail for each account, act, record and Dutch
    /// day, so that a client that fetches again does not fill the trail. Nothing for the budgethouder, who is shown only what is his.
    Outcome<void> bekeken(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier);
    /// Appends `inzagen` to the trail, without those that came into it meanwhile; only in a unit that writes.
    Outcome<void> schrijfInzagen();
    /// Of what followed by itself, whoever's work brought it about: no account stands beside it.
    Outcome<void> vastleggenVanzelf(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier, CodeParams details = {}) const;
    /// Idem, without the feed.
    Outcome<void> auditenVanzelf(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier, CodeParams details = {}) const;
    /// Only the audit trail: someone looked something up.
    Outcome<void> auditen(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier,
                          CodeParams details = {}) const;
};

Problem nietGevonden();
Problem nietToegestaan(const QString& code = QStringLiteral("nietToegestaan"));
/// The state machine has no such step from here.
Problem geenOvergang(const QString& status, const QString& gebeurtenis);
Problem versieVerouderd();
Problem ongeldig(const QString& code, const FieldPath& path = {});
/// Not later than today and less than 130 years ago.
bool isGeboortedatum(QDate dag, QDate vandaag);

/// Finds one record or gives NietGevonden.
template<class T>
Outcome<T> gevonden(Outcome<std::optional<T>> found)
{
    if (!found)
        return found.problem();
    if (!*found)
        return nietGevonden();
    return std::move(**found);
}

} // namespace pgb::app
