#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/controles/regels.h"
#include <array>

namespace pgb::dc {

namespace {

/// Only an uploaded invoice must bring its own number: for hours that are typed the system makes one (domain 9.2).
Uitslag factuurnummerAanwezig(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::Factuur)
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    if (!f.zorgverlener->kvkNummer)
        return Uitslag::nietVanToepassing();
    if (!f.declaratie.factuurnummer.trimmed().isEmpty())
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-083"_L1, Ernst::Weigeren, u"factuurnummer"_s, {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag factuurnummerNieuw(const DeclaratieFeiten& f)
{
    if (f.declaratie.factuurnummer.isEmpty())
        return Uitslag::nietVanToepassing();
    if (!f.factuurnummerGebruikt)
        return Uitslag::nogNiet({"factuurnummerGebruikt"_L1});
    if (f.factuurnummerGebruikt->isEmpty())
        return Uitslag::goed();
    CodeParams params{waarde::tekst("factuurnummerTekst"_L1, f.declaratie.factuurnummer)};
    params.push_back(*f.factuurnummerGebruikt == DeclaratieFeiten::zonderNummer ? waarde::variant("wacht"_L1) : waarde::tekst("nummerTekst"_L1, *f.factuurnummerGebruikt));
    return Uitslag::van({bevinding("DC-084"_L1, Ernst::Weigeren, u"factuurnummer"_s, std::move(params))});
}

Uitslag factuurdatumKlopt(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::Factuur)
        return Uitslag::nietVanToepassing();
    const std::optional<QDate>& datum = f.declaratie.factuurdatum;
    const QDate laatste = zorgdagen(f.declaratie).tot;
    CodeParams params{waarde::datum("zorgDatum"_L1, laatste)};
    if (!datum || !datum->isValid())
        params = {waarde::variant("ontbreekt"_L1)};
    else if (*datum > f.vandaag)
        params = {waarde::variant("toekomst"_L1), waarde::datum("factuurDatum"_L1, *datum)};
    else if (*datum < laatste)
        params.push_back(waarde::datum("factuurDatum"_L1, *datum));
    else
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-085"_L1, Ernst::Waarschuwen, u"factuurdatum"_s, std::move(params))});
}

} // namespace

std::span<const DeclaratieControle> factuur()
{
    static const std::array rijen{
        controle("DC-083"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "factuurnummer"_L1}, {"zorgverlener"_L1}, "W26"_L1, factuurnummerAanwezig),
        controle("DC-084"_L1, Ernst::Weigeren, {S}, {"factuurnummer"_L1}, {"factuurnummerGebruikt"_L1}, "design"_L1, factuurnummerNieuw),
        controle("DC-085"_L1, Ernst::Waarschuwen, {S}, {"soort"_L1, "factuurdatum"_L1, "periode"_L1, "regels/*/datum"_L1}, {"vandaag"_L1},
                 "W26; own"_L1, factuurdatumKlopt),
    };
    return rijen;
}

} // namespace pgb::dc
