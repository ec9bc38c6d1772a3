#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/budget/budget.h"
#include "shared/domain/controle/waarden.h"
#include <algorithm>

namespace pgb {

WlzMaximum wlzMaximum(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, Familierelatie relatie, Eenheid eenheid, QDate dag)
{
    WlzMaximum uit;
    uit.bestaat = eenheid == Eenheid::Uur || eenheid == Eenheid::Dagdeel;
    if (!uit.bestaat)
        return uit;
    const std::optional<bool> uitsluiting = tabel.jaNee(u"familieUitsluitingOnderneming", Wet::Wlz, {}, dag);
    uit.categorie = tariefcategorie(zorgverlener, relatie, uitsluiting.value_or(true));
    // Unknown policy: only where it makes no difference is the category known.
    const bool bekend = uitsluiting || uit.categorie == tariefcategorie(zorgverlener, relatie, false);
    if (bekend)
        uit.tarief = maximumtariefWlz(tabel, uit.categorie, eenheid, dag);
    return uit;
}

std::optional<Tarief> niveauMaximum(const Toekenning& toekenning, QStringView functieCode, Tariefcategorie categorie)
{
    for (const BudgetniveauId id : niveauPad(toekenning, functieCode)) {
        const auto niveau = std::find_if(toekenning.niveaus.begin(), toekenning.niveaus.end(), [id](const Budgetniveau& n) { return n.id == id; });
        const std::optional<Tarief>& maximum = categorie == Tariefcategorie::Formeel ? niveau->maximumtariefFormeel : niveau->maximumtariefInformeel;
        if (maximum)
            return maximum;
    }
    return std::nullopt;
}

Minimum minimumVoor(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    constexpr int laagsteLeeftijd = 15; // the legal table begins here (domain 5.3)
    Minimum uit;
    uit.geldt = wmlVanToepassing(inhoud.soort, zorgverlener);
    if (!uit.geldt)
        return uit;
    uit.leeftijdOnbekend = !zorgverlener.geboortedatum.has_value();
    if (uit.leeftijdOnbekend)
        return uit;
    uit.leeftijd = leeftijdOp(*zorgverlener.geboortedatum, dag);
    uit.geldt = uit.leeftijd >= laagsteLeeftijd;
    // Paid leave hours exist only for an employee (domain 5.4 L02).
    const bool vakantieUren = inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.vakantieUrenInbegrepen.value_or(false);
    const bool vakantiegeld = inhoud.vakantiegeldInbegrepen.value_or(false);
    if (uit.geldt)
        uit.perUur = minimumloon(tabel, uit.leeftijd, dag, vakantiegeld, vakantieUren);
    if (uit.geldt && !uit.perUur)
        uit.ontbreekt = ontbreektVoorMinimumloon(tabel, uit.leeftijd, dag, vakantiegeld, vakantieUren);
    return uit;
}

std::optional<Problem> minimumloonOnbekend(const std::vector<Bevinding>& bevindingen, QDate ingang)
{
    for (const Bevinding& b : bevindingen) {
        const QString parameter = onbekendeParameter(b);
        if (!parameter.isEmpty() && (b.controle == QLatin1String("ZC-033") || b.controle == QLatin1String("ZC-035")))
            return Problem{ProblemKind::Conflict, QStringLiteral("minimumloonOnbekend"),
                           {waarde::datum(QLatin1String("datum"), ingang), waarde::tekst(QLatin1String("parameterCode"), parameter)}, b.path, {}};
    }
    return std::nullopt;
}

} // namespace pgb
