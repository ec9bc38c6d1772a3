#include "server/app/werk.h"

namespace pgb::app {

bool Werk::isBudgethouderKant() const
{
    return wie.gebruiker.rol == Rol::Budgethouder || wie.gebruiker.rol == Rol::Vertegenwoordiger;
}

bool Werk::isZorgverlenerKant() const
{
    return wie.gebruiker.rol == Rol::Zorgverlener || wie.gebruiker.rol == Rol::MedewerkerOrganisatie;
}

Outcome<void> Werk::auditen(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier,
                            CodeParams details) const
{
    AuditRegel regel;
    regel.tijdstip = nu;
    regel.gebruiker = wie.gebruiker.id;
    regel.handeling = handeling;
    regel.dossier = dossier;
    regel.soort = soort;
    regel.recordId = recordId;
    regel.verzoekId = wie.verzoekId;
    regel.details = std::move(details);
    return unit.audit().append(regel);
}

Outcome<void> Werk::melden(const QString& soort, qint64 recordId, BudgethouderId dossier) const
{
    return unit.wijzigingen().append(soort, recordId, dossier);
}

Outcome<void> Werk::vastleggen(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier,
                               CodeParams details) const
{
    PGB_CHECK(auditen(handeling, soort, recordId, dossier, std::move(details)));
    return melden(soort, recordId, dossier);
}

Problem nietGevonden() { return {ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}}; }

Problem nietToegestaan(const QString& code) { return {ProblemKind::NietToegestaan, code, {}, {}, {}}; }

Problem geenOvergang(const QString& status, const QString& gebeurtenis)
{
    return {ProblemKind::Conflict, QStringLiteral("geenOvergang"),
            {{QStringLiteral("status"), status}, {QStringLiteral("gebeurtenis"), gebeurtenis}}, {}, {}};
}

Problem versieVerouderd() { return {ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}}; }

Problem ongeldig(const QString& code, const FieldPath& path) { return {ProblemKind::OngeldigeInvoer, code, {}, path, {}}; }

bool isGeboortedatum(QDate dag, QDate vandaag)
{
    return dag.isValid() && dag <= vandaag && dag.addYears(130) > vandaag;
}

} // namespace pgb::app
