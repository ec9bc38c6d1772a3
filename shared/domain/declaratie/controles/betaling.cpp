#include "shared/domain/betaling/betaling.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/controles/regels.h"
#include <array>

namespace pgb::dc {

namespace {

/// What is the budgethouder's own goes to his own account (domain 7.1).
Uitslag eigenRekeningBekend(const DeclaratieFeiten& f)
{
    if (!f.budgethouder)
        return Uitslag::nogNiet({"budgethouder"_L1});
    if (f.budgethouder->iban)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-098"_L1, Ernst::Parkeren, u"budgethouder/iban"_s, {waarde::variant("budgethouder"_L1)})});
}

Uitslag rekeningBekend(const DeclaratieFeiten& f)
{
    if (naarBudgethouder(f.declaratie.soort))
        return eigenRekeningBekend(f);
    if (!f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (f.zorgverlenerNummers->heeftIban)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-098"_L1, Ernst::Parkeren, u"zorgverlener/iban"_s, {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

/// Since when whoever gets the money has the account that it goes to.
std::optional<QDate> rekeningSinds(const DeclaratieFeiten& f)
{
    return naarBudgethouder(f.declaratie.soort) ? f.budgethouder->ibanSinds : f.zorgverlener->ibanSinds;
}

Uitslag rekeningBevestigd(const DeclaratieFeiten& f)
{
    const bool eigen = naarBudgethouder(f.declaratie.soort);
    if (eigen && !f.budgethouder)
        return Uitslag::nogNiet({"budgethouder"_L1});
    if (!eigen && !f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    const std::optional<QDate> sinds = rekeningSinds(f);
    if (!sinds || !sinds->isValid() || !f.vandaag.isValid())
        return Uitslag::goed();
    const QString pad = eigen ? u"budgethouder/iban"_s : u"zorgverlener/iban"_s;
    const std::optional<QDate> vrij = rekeningVrij(*f.parameters, *sinds, f.vandaag);
    if (!vrij)
        return Uitslag::van({parameterOnbekend("DC-099"_L1, pad, "ibanWijzigingWachttijdWerkdagen"_L1, f.vandaag)});
    if (*vrij <= f.vandaag)
        return Uitslag::goed();
    CodeParams params{waarde::datum("wijzigingsDatum"_L1, *sinds)};
    params.push_back(eigen ? waarde::variant("budgethouder"_L1) : waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam));
    return Uitslag::van({bevinding("DC-099"_L1, Ernst::Parkeren, pad, std::move(params))});
}

} // namespace

std::span<const DeclaratieControle> betaling()
{
    static const std::array rijen{
        controle("DC-098"_L1, Ernst::Parkeren, {B}, {"soort"_L1}, {"zorgverlener"_L1, "zorgverlenerNummers"_L1, "budgethouder"_L1}, "own"_L1, rekeningBekend),
        controle("DC-099"_L1, Ernst::Parkeren, {B}, {"soort"_L1}, {"zorgverlener"_L1, "budgethouder"_L1, "vandaag"_L1, "parameters"_L1}, "design"_L1, rekeningBevestigd),
    };
    return rijen;
}

} // namespace pgb::dc
