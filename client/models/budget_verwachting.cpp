#include "client/models/budget_verwachting.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

struct BudgetWoorden {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

/// Ten years of months: more than any toekenning runs, and a bound for a hostile period.
constexpr int mostMonths = 120;

bool geboekt(DeclaratieStatus status)
{
    using enum DeclaratieStatus;
    return status == Betaalbaar || status == Ingepland || status == Uitbetaald || status == DeelsUitbetaald;
}

bool isGeboekt(const std::vector<Declaratie>& declaraties, ZorgovereenkomstId id, const Periode& maand)
{
    return std::any_of(declaraties.begin(), declaraties.end(), [&](const Declaratie& d) {
        return d.zorgovereenkomst == id && d.soort == DeclaratieSoort::GeleverdeZorg && d.periode.overlaps(maand) && geboekt(d.status);
    });
}

/// What one agreement costs in the month on this toekenning, each version over its own days.
Bedrag kosten(const Zorgovereenkomst& overeenkomst, const Periode& maand, ToekenningId toekenning)
{
    Bedrag som;
    for (const ZorgovereenkomstVersie& versie : overeenkomst.versies) {
        using enum ZorgovereenkomstStatus;
        const bool telt = versie.status == Goedgekeurd || versie.status == Lopend || versie.status == Opgezegd || versie.status == Vervangen;
        Periode dagen = maand;
        const QDate laatste = laatsteDag(versie);
        if (laatste.isValid())
            dagen.tot = std::min(dagen.tot, laatste);
        if (!telt || !dagen.valid())
            continue;
        for (const auto& [functie, bedrag] : verwachtPerFunctie(versie.inhoud, dagen, toekenning))
            som += bedrag;
    }
    return som;
}

} // namespace

BudgetVerwachting budgetVerwachting(const Toekenning& toekenning, const NiveauStand& totaal, const std::vector<Zorgovereenkomst>& overeenkomsten,
                                    const std::vector<Declaratie>& declaraties)
{
    BudgetVerwachting uit;
    const std::optional<Bedrag> beschikbaar = totaal.beschikbaar();
    if (!beschikbaar)
        return {BudgetVerwachting::Soort::GeenLimiet, {}, {}};
    Bedrag rest = *beschikbaar;
    Bedrag verwacht;
    QDate gedekt = toekenning.periode.tot;
    bool tekort = rest.centen < 0;
    if (tekort)
        gedekt = QDate();
    Periode maand = Periode::maandVan(toekenning.periode.van);
    for (int i = 0; i < mostMonths && maand.valid() && maand.van <= toekenning.periode.tot; ++i, maand = Periode::maandVan(maand.tot.addDays(1))) {
        const Periode binnen{std::max(maand.van, toekenning.periode.van), std::min(maand.tot, toekenning.periode.tot)};
        for (const Zorgovereenkomst& overeenkomst : overeenkomsten) {
            if (isGeboekt(declaraties, overeenkomst.id, binnen))
                continue;
            const Bedrag kost = kosten(overeenkomst, binnen, toekenning.id);
            verwacht += kost;
            rest -= kost;
        }
        if (rest.centen < 0 && !tekort) {
            tekort = true;
            gedekt = binnen.van.addDays(-1);
        }
    }
    if (verwacht.centen == 0 && !tekort)
        return uit;
    uit.soort = tekort ? BudgetVerwachting::Soort::Tekort : BudgetVerwachting::Soort::Genoeg;
    uit.totEnMet = gedekt;
    uit.bedrag = tekort ? -rest : rest;
    return uit;
}

QString budgetZin(const NiveauStand& totaal, const BudgetVerwachting& verwachting, QDate vandaag)
{
    const Taal taal = huidigeTaal();
    const std::optional<Bedrag> over = totaal.beschikbaar();
    if (!over)
        return BudgetWoorden::tr("Deze toekenning heeft geen totaalbedrag.");
    const QString nog = over->centen >= 0 ? BudgetWoorden::tr("Nog %1 over.").arg(euroTekst(*over, taal)) : BudgetWoorden::tr("Er is %1 te veel geboekt.").arg(euroTekst(-*over, taal));
    switch (verwachting.soort) {
    case BudgetVerwachting::Soort::Genoeg:
        return nog + BudgetWoorden::tr(" Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Dan blijft %2 over.")
                         .arg(datumTekst(verwachting.totEnMet, taal), euroTekst(verwachting.bedrag, taal));
    case BudgetVerwachting::Soort::Tekort:
        if (verwachting.totEnMet.isValid() && verwachting.totEnMet < vandaag)
            return nog + BudgetWoorden::tr(" Voor de maanden die nog niet zijn gedeclareerd en de afgesproken zorg tot het einde is er %1 te weinig.").arg(euroTekst(verwachting.bedrag, taal));
        return verwachting.totEnMet.isValid()
                   ? nog + BudgetWoorden::tr(" Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Daarna is er %2 te weinig.")
                               .arg(datumTekst(verwachting.totEnMet, taal), euroTekst(verwachting.bedrag, taal))
                   : nog;
    case BudgetVerwachting::Soort::GeenLimiet: return nog;
    case BudgetVerwachting::Soort::GeenZorg: return nog + BudgetWoorden::tr(" Er is nog geen zorg afgesproken die hieruit betaald wordt.");
    }
    return nog;
}

int ruimte(const NiveauStand& totaal)
{
    const std::optional<Bedrag> over = totaal.beschikbaar();
    if (!over || !totaal.bedrag)
        return 1000;
    const qint64 alles = (*totaal.bedrag + totaal.gestort).centen;
    if (alles <= 0)
        return over->centen < 0 ? -1000 : 0;
    return int(std::clamp<qint64>(over->centen / std::max<qint64>(1, alles / 1000), -1000, 1000));
}

} // namespace pgb
