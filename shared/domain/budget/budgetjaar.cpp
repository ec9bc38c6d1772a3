#include "shared/domain/budget/budgetjaar.h"
#include "shared/base/nl_dag.h"
#include <algorithm>

namespace pgb {
namespace {

bool heropend(const Declaratie& declaratie, const BudgetjaarFeit& jaar, const std::vector<Heropening>& heropeningen, QDate vandaag)
{
    return std::any_of(heropeningen.begin(), heropeningen.end(), [&](const Heropening& h) {
        return h.toekenning == jaar.toekenning && h.jaar == jaar.jaar && h.declaratie && h.declaratie == declaratie.id
            && h.zorgovereenkomst == declaratie.zorgovereenkomst && vandaag <= h.tot && declaratie.totaal <= h.maximum;
    });
}

/// In the hands of who pays before the year was closed: that it is looked at again since then takes nothing from it.
bool wasOpTijd(const Declaratie& declaratie, const BudgetjaarFeit& jaar)
{
    using enum DeclaratieStatus;
    const DeclaratieStatus s = declaratie.status;
    const bool terug = s == Concept || s == TerBeoordeling || s == AfgekeurdDoorBudgethouder || s == Geweigerd || s == Ingetrokken; // it is handed in anew
    return !terug && declaratie.ingediendOp.isValid() && jaar.sluitdatum && nlDag(declaratie.ingediendOp) < *jaar.sluitdatum;
}

} // namespace

std::optional<QDate> sluitdatum(const ParameterTabel& tabel, Wet wet, int jaar)
{
    const auto tekst = tabel.tekst(u"jaarafsluitingDatum", wet, {}, QDate(jaar + 1, 1, 1));
    const QDate dag = tekst ? QDate::fromString(QStringLiteral("%1-%2").arg(jaar + 1).arg(*tekst), QStringLiteral("yyyy-MM-dd")) : QDate();
    return dag.isValid() ? std::optional(dag) : std::nullopt;
}

std::vector<BudgetjaarFeit> geslotenJaren(const Declaratie& declaratie, const std::vector<BudgetjaarFeit>& jaren, const std::vector<Heropening>& heropeningen, QDate vandaag)
{
    std::vector<BudgetjaarFeit> uit;
    for (const BudgetjaarFeit& jaar : jaren) {
        const bool raakt = std::any_of(declaratie.regels.begin(), declaratie.regels.end(),
                                       [&](const Declaratieregel& r) { return r.toekenning == jaar.toekenning && r.datum.year() == jaar.jaar; });
        const bool dicht = jaar.status == BudgetjaarStatus::Afgesloten || jaar.status == BudgetjaarStatus::InAfsluiting;
        if (raakt && dicht && !wasOpTijd(declaratie, jaar) && !heropend(declaratie, jaar, heropeningen, vandaag))
            uit.push_back(jaar);
    }
    return uit;
}

} // namespace pgb
