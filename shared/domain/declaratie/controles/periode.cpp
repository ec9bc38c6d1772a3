#include "shared/domain/budget/budgetjaar.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/controles/regels.h"
#include "shared/domain/declaratie/periodetotaal.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

Uitslag periodeVoorbij(const DeclaratieFeiten& f)
{
    const Periode& periode = f.declaratie.periode;
    // A wage is paid before its month is over, so it can be corrected in it too; an amount that is no care by the day has no month to wait for.
    if (f.declaratie.soort == DeclaratieSoort::Maandloon || f.declaratie.soort == DeclaratieSoort::Correctie || isBedragsoort(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!periode.valid())
        return Uitslag::van({bevinding("DC-046"_L1, Ernst::Weigeren, u"periode"_s, {waarde::variant("geenPeriode"_L1)})});
    if (f.vandaag > periode.tot)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-046"_L1, Ernst::Weigeren, u"periode"_s,
                                   {waarde::periode("periode"_L1, periode), waarde::datum("vanafDatum"_L1, verzenddag(periode))})});
}

Uitslag regelsInPeriode(const DeclaratieFeiten& f)
{
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const bool begintErin = f.declaratie.periode.contains(regels[i].datum);
        if (regels[i].datum.isValid() && begintErin && f.declaratie.periode.contains(regels[i].dagen().tot))
            continue;
        CodeParams params{waarde::datum("datum"_L1, begintErin ? regels[i].tot : regels[i].datum), waarde::periode("periode"_L1, f.declaratie.periode)};
        if (!regels[i].datum.isValid())
            params = {waarde::variant("geenDatum"_L1)};
        uit.push_back(bevinding("DC-047"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), std::move(params)));
    }
    return Uitslag::van(std::move(uit));
}

/// A declaratie that still counts as "declared": what is a draft, refused or taken back can be done again, unless a part of it was paid before.
bool telt(const BestaandeDeclaratie& bestaande)
{
    if (bestaande.betaald > Bedrag{})
        return true;
    switch (bestaande.status) {
    case DeclaratieStatus::Concept:
    case DeclaratieStatus::AfgekeurdDoorBudgethouder:
    case DeclaratieStatus::Geweigerd:
    case DeclaratieStatus::Ingetrokken: return false;
    default: return true;
    }
}

/// What can be done about it by its side: take it back, correct what was paid, or wait until it is.
std::optional<CodeParams::value_type> stadium(const BestaandeDeclaratie& b)
{
    if (b.nummer.isEmpty())
        return waarde::variant("zonderNummer"_L1);
    if (maaktSysteem(b.soort) || naarBudgethouder(b.soort)) // nobody corrects these
        return std::nullopt;
    if (isTeCorrigeren(b.status, b.betaald))
        return waarde::variant("betaald"_L1);
    const bool inBetaling = b.status == DeclaratieStatus::Ingepland || b.status == DeclaratieStatus::Teruggekomen;
    return inBetaling ? std::optional(waarde::variant("inBetaling"_L1)) : std::nullopt;
}

Uitslag eenPerPeriode(const DeclaratieFeiten& f)
{
    // Costs come as often as there are bills; the support of the own network is by the month.
    const DeclaratieSoort soort = f.declaratie.soort;
    if (soort == DeclaratieSoort::Correctie || (isBedragsoort(soort) && soort != DeclaratieSoort::TegemoetkomingSociaalNetwerk))
        return Uitslag::nietVanToepassing();
    if (!f.bestaandeDeclaraties)
        return Uitslag::nogNiet({"bestaandeDeclaraties"_L1});
    for (const BestaandeDeclaratie& b : *f.bestaandeDeclaraties) {
        const bool zelfde = b.soort == f.declaratie.soort && b.id != f.declaratie.id && telt(b);
        if (!zelfde || !b.periode.overlaps(f.declaratie.periode))
            continue;
        CodeParams params{waarde::periode("periode"_L1, b.periode)};
        if (!b.nummer.isEmpty())
            params.push_back(waarde::tekst("nummerTekst"_L1, b.nummer));
        if (auto hoe = stadium(b))
            params.push_back(std::move(*hoe));
        return Uitslag::van({bevinding("DC-048"_L1, Ernst::Weigeren, u"periode"_s, std::move(params))});
    }
    return Uitslag::goed();
}

/// Other lines of the dossier by day and function; the few totals over more days are looked through.
class DubbeleZorg {
public:
    explicit DubbeleZorg(std::vector<const AndereRegel*> regels) : m_dagen(std::move(regels))
    {
        const auto totalen = std::stable_partition(m_dagen.begin(), m_dagen.end(), [](const AndereRegel* a) { return !a->tot.isValid(); });
        m_totalen.assign(totalen, m_dagen.end());
        m_dagen.erase(totalen, m_dagen.end());
        std::sort(m_dagen.begin(), m_dagen.end(), &eerder);
    }
    /// Of the same function on the day of the line, or on a day of a total; nullptr = none.
    const AndereRegel* met(const Declaratieregel& regel) const
    {
        const Periode dagen = regel.dagen();
        AndereRegel zoek;
        zoek.datum = regel.datum;
        zoek.functieCode = regel.functieCode;
        for (auto a = std::lower_bound(m_dagen.begin(), m_dagen.end(), &zoek, &eerder); a != m_dagen.end() && (*a)->datum <= dagen.tot; ++a) {
            if ((*a)->functieCode == regel.functieCode)
                return *a;
            if (!regel.isPeriodetotaal())
                break;
        }
        const auto totaal = std::find_if(m_totalen.begin(), m_totalen.end(), [&](const AndereRegel* a) {
            return a->functieCode == regel.functieCode && Periode{a->datum, a->tot}.overlaps(dagen);
        });
        return totaal == m_totalen.end() ? nullptr : *totaal;
    }

private:
    static bool eerder(const AndereRegel* a, const AndereRegel* b) { return a->datum != b->datum ? a->datum < b->datum : a->functieCode < b->functieCode; }
    std::vector<const AndereRegel*> m_dagen;
    std::vector<const AndereRegel*> m_totalen;
};

Uitslag nietDubbel(const DeclaratieFeiten& f)
{
    // The line of a wage is of its month, not of its day.
    if (f.declaratie.soort == DeclaratieSoort::Correctie || f.declaratie.soort == DeclaratieSoort::Maandloon || isBedragsoort(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.andereRegels)
        return Uitslag::nogNiet({"andereRegels"_L1});
    // Of this dossier only: what the zorgverlener did elsewhere is no one's business here.
    std::vector<const AndereRegel*> eigen;
    for (const AndereRegel& a : *f.andereRegels) {
        if (a.budgethouder == f.declaratie.budgethouder && a.budgethouder && a.declaratie != f.declaratie.id)
            eigen.push_back(&a);
    }
    const DubbeleZorg dubbel(std::move(eigen));
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    const bool totalen = std::any_of(regels.begin(), regels.end(), [](const Declaratieregel& r) { return r.isPeriodetotaal(); });
    for (size_t i = 0; i < regels.size(); ++i) {
        const AndereRegel* elders = dubbel.met(regels[i]);
        const bool hier = !elders && totalen && valtOverAndere(regels, i);
        if (!elders && !hier)
            continue;
        uit.push_back(bevinding("DC-049"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                                {waarde::tekst("functieCode"_L1, regels[i].functieCode), waarde::datum("datum"_L1, regels[i].datum),
                                 hier ? waarde::variant("inDeze"_L1)
                                     : elders->nummer.isEmpty() ? waarde::variant("zonderNummer"_L1) : waarde::tekst("nummerTekst"_L1, elders->nummer)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag budgetjaarOpen(const DeclaratieFeiten& f)
{
    if (!f.budgetjaren || !f.heropeningen)
        return Uitslag::nogNiet({"budgetjaren"_L1, "heropeningen"_L1});
    std::vector<Bevinding> uit;
    for (const BudgetjaarFeit& jaar : geslotenJaren(f.declaratie, *f.budgetjaren, *f.heropeningen, f.vandaag)) {
        CodeParams params{waarde::getal("jaarGetal"_L1, jaar.jaar), waarde::tekst("verstrekkerNaam"_L1, verstrekkerVan(f.verstrekkers, jaar.toekenning))};
        if (jaar.status == BudgetjaarStatus::InAfsluiting)
            params.push_back(waarde::variant("inAfsluiting"_L1));
        uit.push_back(bevinding("DC-050"_L1, Ernst::Parkeren, u"periode"_s, std::move(params)));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> periode()
{
    static const std::array rijen{
        controle("DC-046"_L1, Ernst::Weigeren, {E, S}, {"periode"_L1, "soort"_L1}, {"vandaag"_L1}, "seed 000; W19"_L1, periodeVoorbij),
        controle("DC-047"_L1, Ernst::Weigeren, {E}, {"periode"_L1, "regels/*/datum"_L1}, {}, "W19"_L1, regelsInPeriode),
        controle("DC-048"_L1, Ernst::Weigeren, {E}, {"periode"_L1, "soort"_L1}, {"bestaandeDeclaraties"_L1}, "W02; seed 004"_L1, eenPerPeriode),
        controle("DC-049"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1}, {"andereRegels"_L1}, "seed 004"_L1,
                 nietDubbel),
        controle("DC-050"_L1, Ernst::Parkeren, {E, S}, {"regels/*/datum"_L1, "regels/*/toekenning"_L1, "totaal"_L1},
                 {"budgetjaren"_L1, "heropeningen"_L1, "vandaag"_L1, "verstrekkers"_L1},
                 "seed 004"_L1, budgetjaarOpen),
    };
    return rijen;
}

} // namespace pgb::dc
