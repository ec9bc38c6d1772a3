#include "shared/domain/toegang/bevoegd.h"
#include <algorithm>

namespace pgb {
namespace {

bool magMet(const std::optional<Rechten>& rechten, Handeling handeling)
{
    Relatie relatie;
    relatie.vertegenwoordigt = rechten;
    return mag(Rol::Vertegenwoordiger, relatie, handeling);
}

} // namespace

BevoegdVan::BevoegdVan(Gebruiker gebruiker, const std::vector<Vertegenwoordiging>& eigen, std::vector<Medevertegenwoordiger> anderen)
    : m_gebruiker(std::move(gebruiker)), m_anderen(std::move(anderen))
{
    for (const Vertegenwoordiging& v : eigen) {
        if (v.gebruiker == m_gebruiker.id)
            m_rechten[v.budgethouder.waarde] |= v.rechten;
    }
}

bool BevoegdVan::mag(Handeling handeling, BudgethouderId budgethouder) const
{
    const Rol rol = m_gebruiker.rol;
    Relatie relatie;
    relatie.isBudgethouder = budgethouder && m_gebruiker.budgethouder == budgethouder;
    if (const auto rechten = m_rechten.constFind(budgethouder.waarde); rechten != m_rechten.constEnd())
        relatie.vertegenwoordigt = *rechten;
    relatie.isZorgverlener = rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie;
    relatie.isVerstrekker = rol == Rol::MedewerkerVerstrekker;
    relatie.alsSvb = rol == Rol::Svb;
    return pgb::mag(rol, relatie, handeling);
}

bool BevoegdVan::magErgens(Handeling handeling) const
{
    if (m_gebruiker.rol == Rol::Vertegenwoordiger)
        return std::any_of(m_rechten.begin(), m_rechten.end(), [handeling](Rechten rechten) { return magMet(rechten, handeling); });
    return mag(handeling, m_gebruiker.budgethouder);
}

QStringList BevoegdVan::wieKan(Handeling handeling, BudgethouderId budgethouder) const
{
    QStringList namen;
    for (const Medevertegenwoordiger& ander : m_anderen) {
        if (ander.budgethouder == budgethouder && magMet(ander.rechten, handeling) && !namen.contains(ander.naam))
            namen << ander.naam;
    }
    return namen;
}

} // namespace pgb
