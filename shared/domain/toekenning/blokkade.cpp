#include "shared/domain/toekenning/blokkade.h"

namespace pgb {

BlokkadeDagen blokkadeDagen(QDate van, std::optional<QDate> tot, QDate vandaag)
{
    constexpr int beginBinnenJaren = 1;
    constexpr int eindBinnenJaren = 10;
    if (!van.isValid() || van < vandaag)
        return BlokkadeDagen::BeginVoorbij;
    if (van > vandaag.addYears(beginBinnenJaren))
        return BlokkadeDagen::BeginTeVer;
    if (tot && *tot < van)
        return BlokkadeDagen::EindVoorBegin;
    return tot && *tot > van.addYears(eindBinnenJaren) ? BlokkadeDagen::EindTeVer : BlokkadeDagen::Goed;
}

bool zietBlokkades(const Bevoegd& lezer, BudgethouderId budgethouder)
{
    return lezer.mag(Handeling::BlokkadeBeheren, budgethouder) || (lezer.rol() == Rol::Svb && lezer.mag(Handeling::ToekenningZien, budgethouder));
}

} // namespace pgb
