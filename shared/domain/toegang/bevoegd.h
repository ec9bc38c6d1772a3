#pragma once
#include "shared/domain/toegang/toegang.h"
#include <QHash>
#include <QStringList>
#include <vector>

namespace pgb {

/// Somebody else who acts for a budgethouder today.
struct Medevertegenwoordiger {
    BudgethouderId budgethouder;
    QString naam;
    Rechten rechten;
};

/// What the reader of a screen may do for whom: every screen asks it here. What is not known is not allowed.
class Bevoegd {
public:
    virtual ~Bevoegd() = default;
    virtual Rol rol() const = 0;
    virtual bool mag(Handeling handeling, BudgethouderId budgethouder) const = 0;
    /// For at least one of the budgethouders that he acts for.
    virtual bool magErgens(Handeling handeling) const = 0;
    /// Who may do it instead of a vertegenwoordiger without the right: names, or empty when only the budgethouder may.
    virtual QStringList wieKan(Handeling handeling, BudgethouderId budgethouder) const = 0;
};

/// An account with its registrations of today. Who sees a record as zorgverlener, verstrekker or SVB is a party to it.
class BevoegdVan final : public Bevoegd {
public:
    explicit BevoegdVan(Gebruiker gebruiker, const std::vector<Vertegenwoordiging>& eigen = {}, std::vector<Medevertegenwoordiger> anderen = {});
    Rol rol() const override { return m_gebruiker.rol; }
    bool mag(Handeling handeling, BudgethouderId budgethouder) const override;
    bool magErgens(Handeling handeling) const override;
    QStringList wieKan(Handeling handeling, BudgethouderId budgethouder) const override;

private:
    Gebruiker m_gebruiker;
    QHash<qint64, Rechten> m_rechten; ///< by budgethouder
    std::vector<Medevertegenwoordiger> m_anderen;
};

} // namespace pgb
