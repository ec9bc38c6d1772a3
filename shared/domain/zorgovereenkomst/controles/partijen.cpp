#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <array>

namespace pgb::zc {

namespace {

Uitslag opstellerMag(const ZorgovereenkomstFeiten& f)
{
    if (!f.opstellerMag)
        return Uitslag::nogNiet({"opstellerMag"_L1});
    if (*f.opstellerMag)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-002"_L1, Ernst::Weigeren, {})});
}

// A Bsn or Iban exists only in its valid form, so what these controles can still meet is that it is not there.

Uitslag bsnBudgethouder(const ZorgovereenkomstFeiten& f)
{
    if (!f.budgethouder || f.profielVerborgen)
        return Uitslag::nogNiet({"budgethouder"_L1});
    if (!f.budgethouder->bsn.isEmpty())
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-003"_L1, Ernst::Weigeren, u"budgethouder/bsn"_s)});
}

Uitslag bsnZorgverlener(const ZorgovereenkomstFeiten& f)
{
    if (niemandGekozen(f))
        return Uitslag::van({bevinding("ZC-004"_L1, Ernst::Weigeren, u"zorgverlener"_s, {waarde::variant("geenZorgverlener"_L1)})});
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (f.zorgverlener->soort != ZorgverlenerSoort::Informeel)
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (f.zorgverlenerNummers->heeftBsn)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-004"_L1, Ernst::Weigeren, u"zorgverlener/bsn"_s, {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag nietMetZichzelf(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (!f.zorgverlenerNummers->isBudgethouder)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-005"_L1, Ernst::Weigeren, u"zorgverlener/bsn"_s, {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag rekening(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (f.zorgverlenerNummers->heeftIban)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-013"_L1, Ernst::Weigeren, u"zorgverlener/iban"_s, {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag nietOokVertegenwoordiger(const ZorgovereenkomstFeiten& f)
{
    if (!f.zorgverlenerIsVertegenwoordiger)
        return Uitslag::nogNiet({"zorgverlenerIsVertegenwoordiger"_L1});
    if (!*f.zorgverlenerIsVertegenwoordiger)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-055"_L1, Ernst::Parkeren, u"zorgverlener"_s, {waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f.verstrekkers, f.versie.inhoud.toekenningen))})});
}

} // namespace

std::span<const ZorgovereenkomstControle> partijen()
{
    static const std::array rijen{
        controle("ZC-002"_L1, Ernst::Weigeren, 1, {}, {"opstellerMag"_L1}, "seed 004"_L1, opstellerMag),
        controle("ZC-003"_L1, Ernst::Weigeren, 1, {}, {"budgethouder"_L1}, "W51"_L1, bsnBudgethouder),
        controle("ZC-004"_L1, Ernst::Weigeren, 1, {}, {"zorgverlener"_L1, "zorgverlenerNummers"_L1}, "W51"_L1, bsnZorgverlener),
        controle("ZC-005"_L1, Ernst::Weigeren, 1, {}, {"zorgverlener"_L1, "zorgverlenerNummers"_L1}, "own"_L1, nietMetZichzelf),
        controle("ZC-013"_L1, Ernst::Weigeren, 1, {}, {"zorgverlener"_L1, "zorgverlenerNummers"_L1}, "own"_L1, rekening),
        controle("ZC-055"_L1, Ernst::Parkeren, 1, {"inhoud/toekenningen"_L1}, {"zorgverlenerIsVertegenwoordiger"_L1, "verstrekkers"_L1}, "own"_L1, nietOokVertegenwoordiger),
    };
    return rijen;
}

} // namespace pgb::zc
