#include "client/ui/budget/budget_rijen.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace pgb::ui {
namespace {

struct BudgetRijenWoorden {
    Q_DECLARE_TR_FUNCTIONS(BudgetRijen)
};

QString geld(const std::optional<Bedrag>& bedrag)
{
    return bedrag ? euroTekst(*bedrag, huidigeTaal()) : QString();
}

QString naamVan(const Budgetniveau& niveau)
{
    if (!niveau.naam.isEmpty())
        return niveau.naam;
    return metHoofdletter(niveau.functieCode.isEmpty() ? codeTekst(niveau.soort) : functieTekst(niveau.functieCode));
}

} // namespace

BudgetParts budgetDelen(const NiveauStand& stand)
{
    return {stand.bedrag.value_or(Bedrag{}) + stand.erbij(), stand.uitbetaald, stand.ingepland + stand.gereserveerd, {}};
}

QString budgetWoorden(const NiveauStand& stand)
{
    return BudgetRijenWoorden::tr("betaald %1, gepland %2, van %3").arg(geld(stand.uitbetaald), geld(stand.ingepland + stand.gereserveerd), geld(stand.bedrag.value_or(Bedrag{}) + stand.erbij()));
}

bool metZiektecompensatie(const std::vector<NiveauStand>& stand)
{
    return std::any_of(stand.begin(), stand.end(), [](const NiveauStand& s) { return s.ziektecompensatie != Bedrag{}; });
}

std::vector<CellColumn> niveauKolommen(const std::vector<NiveauStand>& stand)
{
    std::vector<CellColumn> uit{{BudgetRijenWoorden::tr("Budgetniveau")}, {BudgetRijenWoorden::tr("Betaald, gepland")}, {BudgetRijenWoorden::tr("Toegekend"), true}, {BudgetRijenWoorden::tr("Gestort"), true}};
    if (metZiektecompensatie(stand))
        uit.push_back({BudgetRijenWoorden::tr("Terug bij ziekte"), true});
    uit.insert(uit.end(), {{BudgetRijenWoorden::tr("Uitbetaald"), true}, {BudgetRijenWoorden::tr("Ingepland"), true}, {BudgetRijenWoorden::tr("Over"), true}});
    return uit;
}

std::vector<CellRow> niveauRijen(const Toekenning& toekenning, const std::vector<NiveauStand>& stand)
{
    const bool ziekte = metZiektecompensatie(stand);
    std::vector<CellRow> rijen;
    QHash<qint64, int> diepte;
    for (size_t i = 0; i < toekenning.niveaus.size() && i < stand.size(); ++i) {
        const Budgetniveau& niveau = toekenning.niveaus[i];
        const NiveauStand& s = stand[i];
        const int d = niveau.bovenliggend ? diepte.value(niveau.bovenliggend.waarde) + 1 : 0;
        diepte.insert(niveau.id.waarde, d);
        const std::optional<Bedrag> over = s.beschikbaar();
        const bool op = over && over->centen < 0;
        const bool limiet = s.bedrag.has_value();
        Cell balk{.text = limiet ? QString() : BudgetRijenWoorden::tr("geen eigen bedrag"), .tone = Role::Muted, .spoken = limiet ? budgetWoorden(s) : QString()};
        if (limiet)
            balk.budget = budgetDelen(s);
        CellRow rij{{.text = QString(d * 4, QChar(0x00a0)) + naamVan(niveau), .bold = d == 0}, balk, {.text = geld(s.bedrag)}, {.text = geld(s.gestort)}};
        if (ziekte)
            rij.push_back({.text = geld(s.ziektecompensatie)});
        rij.insert(rij.end(), {Cell{.text = geld(s.uitbetaald)}, Cell{.text = geld(s.ingepland + s.gereserveerd)},
                               Cell{.text = over ? (op ? QStringLiteral("! ") : QString()) + geld(over) : QString(), .tone = op ? Role::Wrong : Role::Text, .bold = true}});
        rijen.push_back(std::move(rij));
    }
    return rijen;
}

} // namespace pgb::ui
