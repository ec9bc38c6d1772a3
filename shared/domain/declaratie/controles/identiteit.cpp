#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <array>

namespace pgb::dc {

namespace {

Uitslag indienerMag(const DeclaratieFeiten& f)
{
    if (!f.indienerMag)
        return Uitslag::nogNiet({"indienerMag"_L1});
    if (*f.indienerMag)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-001"_L1, Ernst::Weigeren, {})});
}

Uitslag vertegenwoordigingGeldig(const DeclaratieFeiten& f)
{
    // Who does not know whether the submitter may, does not know whether he is a vertegenwoordiger either.
    if (!f.indienerMag)
        return Uitslag::nogNiet({"indienerVertegenwoordiging"_L1});
    if (!f.indienerVertegenwoordiging)
        return Uitslag::nietVanToepassing();
    const Vertegenwoordiging& v = *f.indienerVertegenwoordiging;
    const auto naam = waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f));
    if (f.vandaag < v.van)
        return Uitslag::van({bevinding("DC-002"_L1, Ernst::Weigeren, {}, {waarde::variant("nogNiet"_L1), waarde::datum("datum"_L1, v.van), naam})});
    if (v.tot && *v.tot < f.vandaag)
        return Uitslag::van({bevinding("DC-002"_L1, Ernst::Weigeren, {}, {waarde::datum("datum"_L1, *v.tot), naam})});
    return Uitslag::goed();
}

Uitslag bsnBudgethouder(const DeclaratieFeiten& f)
{
    if (!f.budgethouder)
        return Uitslag::nogNiet({"budgethouder"_L1});
    // A Bsn exists only when it passed the 11-proef.
    if (!f.budgethouder->bsn.isEmpty())
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-003"_L1, Ernst::Weigeren, u"budgethouder/bsn"_s)});
}

Uitslag naOverlijden(const DeclaratieFeiten& f)
{
    if (eigenlijkeSoort(f) == DeclaratieSoort::EenmaligeUitkering) // it is no care, and asked after a death only (DC-079)
        return Uitslag::nietVanToepassing();
    if (!f.budgethouder)
        return Uitslag::nogNiet({"budgethouder"_L1});
    if (!f.budgethouder->overlijdensdatum)
        return Uitslag::goed();
    const QDate dag = *f.budgethouder->overlijdensdatum;
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (const QDate laatste = regels[i].dagen().tot; laatste > dag && !teruggenomen(f.declaratie, regels[i]))
            uit.push_back(bevinding("DC-004"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                                    {waarde::datum("datum"_L1, dag), waarde::datum("regelDatum"_L1, laatste)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag goedgekeurd(const DeclaratieFeiten& f)
{
    if (f.declaratie.invoerkant != Invoerkant::Zorgverlener)
        return Uitslag::nietVanToepassing();
    if (f.declaratie.goedgekeurdDoor)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-005"_L1, Ernst::Weigeren, {})});
}

Uitslag dubbeleRol(const DeclaratieFeiten& f)
{
    if (!f.indienerIsZorgverlener)
        return Uitslag::nogNiet({"indienerIsZorgverlener"_L1});
    const bool toegestaan = f.indienerVertegenwoordiging && f.indienerVertegenwoordiging->dubbeleRolToegestaan;
    if (!*f.indienerIsZorgverlener || toegestaan)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-006"_L1, Ernst::Parkeren, {}, {waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f))})});
}

Uitslag persoonZorgverlener(const DeclaratieFeiten& f)
{
    if (!f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    const Zorgverlener& z = *f.zorgverlener;
    if (z.soort == ZorgverlenerSoort::Zorginstelling)
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    std::vector<Bevinding> uit;
    if (!z.kvkNummer && !f.zorgverlenerNummers->heeftBsn)
        uit.push_back(bevinding("DC-007"_L1, Ernst::Weigeren, u"zorgverlener/bsn"_s, {waarde::tekst("zorgverlenerNaam"_L1, z.naam)}));
    if (!z.overlijdensdatum)
        return Uitslag::van(std::move(uit));
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (regels[i].dagen().tot > *z.overlijdensdatum && !teruggenomen(f.declaratie, regels[i]))
            uit.push_back(bevinding("DC-007"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                                    {waarde::variant("overleden"_L1), waarde::tekst("zorgverlenerNaam"_L1, z.naam),
                                     waarde::datum("datum"_L1, *z.overlijdensdatum)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag zorgverlenerGeblokkeerd(const DeclaratieFeiten& f)
{
    if (neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.blokkades)
        return Uitslag::nogNiet({"blokkades"_L1});
    for (const Blokkade& b : *f.blokkades) {
        const bool raakt = b.reikwijdte == BlokkadeReikwijdte::Zorgverlener && b.reikwijdteId == f.declaratie.zorgverlener.waarde;
        if (raakt && blokkadeGeldt(b, f.vandaag) && blokkadeRaaktBetaler(b, f))
            return Uitslag::van({blokkadeBevinding("DC-012"_L1, b, blokkadeVerstrekker(b, f))});
    }
    return Uitslag::goed();
}

} // namespace

std::span<const DeclaratieControle> identiteit()
{
    static const std::array rijen{
        controle("DC-001"_L1, Ernst::Weigeren, {S}, {}, {"indienerMag"_L1}, "seed 004"_L1, indienerMag),
        controle("DC-002"_L1, Ernst::Weigeren, {S}, {"regels/*/toekenning"_L1},
                 {"indienerVertegenwoordiging"_L1, "indienerMag"_L1, "vandaag"_L1, "verstrekkers"_L1},
                 "seed 004"_L1, vertegenwoordigingGeldig),
        controle("DC-003"_L1, Ernst::Weigeren, {S}, {}, {"budgethouder"_L1}, "W51"_L1, bsnBudgethouder),
        controle("DC-004"_L1, Ernst::Weigeren, {E, S}, {"regels/*/datum"_L1, "regels/*/aantal"_L1, "soort"_L1}, {"budgethouder"_L1, "oorspronkelijkeDeclaratie"_L1}, "W60b"_L1, naOverlijden),
        controle("DC-005"_L1, Ernst::Weigeren, {S}, {"invoerkant"_L1, "goedgekeurdDoor"_L1}, {}, "seed 001; W19"_L1, goedgekeurd),
        controle("DC-006"_L1, Ernst::Parkeren, {S}, {"regels/*/toekenning"_L1},
                 {"indienerIsZorgverlener"_L1, "indienerVertegenwoordiging"_L1, "verstrekkers"_L1},
                 "design"_L1, dubbeleRol),
        controle("DC-007"_L1, Ernst::Weigeren, {S}, {"regels/*/datum"_L1, "regels/*/aantal"_L1, "soort"_L1}, {"zorgverlener"_L1, "zorgverlenerNummers"_L1}, "W18"_L1,
                 persoonZorgverlener),
        controle("DC-012"_L1, Ernst::Parkeren, {S, B}, {"zorgverlener"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1, "soort"_L1}, {"blokkades"_L1, "vandaag"_L1, "verstrekkers"_L1}, "seed 004"_L1,
                 zorgverlenerGeblokkeerd),
    };
    return rijen;
}

} // namespace pgb::dc
