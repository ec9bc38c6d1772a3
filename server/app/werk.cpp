#include "server/app/werk.h"
#include <QTimeZone>

namespace pgb::app {
namespace {

AuditRegel regelVan(const Werk& werk, const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier)
{
    AuditRegel regel;
    regel.tijdstip = werk.nu;
    regel.gebruiker = werk.wie.gebruiker.id;
    regel.handeling = handeling;
    regel.dossier = dossier;
    regel.soort = soort;
    regel.recordId = recordId;
    regel.verzoekId = werk.wie.verzoekId;
    return regel;
}

Outcome<bool> vandaagAl(const Werk& werk, const AuditRegel& regel)
{
    return werk.unit.audit().gedaan(regel.gebruiker, regel.handeling, regel.soort, regel.recordId, werk.beginVanVandaag());
}

} // namespace

QDateTime Werk::beginVanVandaag() const { return QDateTime(vandaag(), QTime(0, 0), nuLokaal.timeZone()).toUTC(); }

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
    AuditRegel regel = regelVan(*this, handeling, soort, recordId, dossier);
    regel.details = std::move(details);
    return unit.audit().append(regel);
}

Outcome<void> Werk::auditenVanzelf(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier, CodeParams details) const
{
    AuditRegel regel = regelVan(*this, handeling, soort, recordId, dossier);
    regel.gebruiker = {};
    regel.details = std::move(details);
    return unit.audit().append(regel);
}

Outcome<void> Werk::vastleggenVanzelf(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier, CodeParams details) const
{
    PGB_CHECK(auditenVanzelf(handeling, soort, recordId, dossier, std::move(details)));
    return melden(soort, recordId, dossier);
}

Outcome<void> Werk::bekeken(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier)
{
    if (!wie.gebruiker.id || wie.gebruiker.rol == Rol::Budgethouder)
        return {};
    const AuditRegel regel = regelVan(*this, handeling, soort, recordId, dossier);
    PGB_TRY(al, vandaagAl(*this, regel));
    if (!al)
        inzagen.push_back(regel);
    return {};
}

Outcome<void> Werk::schrijfInzagen()
{
    for (const AuditRegel& regel : inzagen) {
        PGB_TRY(al, vandaagAl(*this, regel)); // another request of the same account may have been first
        if (!al)
            PGB_CHECK(unit.audit().append(regel));
    }
    inzagen.clear();
    return {};
}

Outcome<void> Werk::bewaard(const QString& handeling, const QString& soort, qint64 recordId, BudgethouderId dossier) const
{
    const AuditRegel regel = regelVan(*this, handeling, soort, recordId, dossier);
    PGB_TRY(al, vandaagAl(*this, regel));
    if (!al)
        PGB_CHECK(unit.audit().append(regel));
    return melden(soort, recordId, dossier);
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
