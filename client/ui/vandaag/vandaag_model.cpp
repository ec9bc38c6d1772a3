#include "client/ui/vandaag/vandaag_model.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb::ui {
namespace {

struct VandaagModelWords {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::Vandaag)
};

QString euro(const std::optional<Bedrag>& bedrag)
{
    return bedrag ? euroTekst(*bedrag, huidigeTaal()) : QString();
}

QString days(int n)
{
    return n <= 0 ? VandaagModelWords::tr("vandaag") : QStringLiteral("%1\u00a0d").arg(n);
}

QString daysSpoken(int n)
{
    return n <= 0 ? VandaagModelWords::tr("vandaag") : n == 1 ? VandaagModelWords::tr("1 dag") : VandaagModelWords::tr("%1 dagen").arg(n);
}

Cell name(const VandaagDoel& doel)
{
    return {.text = doel.naam, .bold = true};
}

Cell action(const VandaagDoel& doel)
{
    return {.text = doel.actie, .action = true, .spoken = doel.actie + QStringLiteral(": ") + doel.naam};
}

Cell waiting(const VandaagTaak& taak)
{
    if (!taak.langerDanNormaal)
        return {.text = days(taak.dagen), .spoken = daysSpoken(taak.dagen)};
    return {.text = QStringLiteral("!\u00a0") + days(taak.dagen), .tone = Role::Attention, .bold = true,
            .spoken = VandaagModelWords::tr("%1, langer dan normaal").arg(daysSpoken(taak.dagen))};
}

template<class Row, class Make>
std::vector<CellRow> rows(const std::vector<Row>& list, Make make)
{
    std::vector<CellRow> result;
    result.reserve(list.size());
    std::transform(list.begin(), list.end(), std::back_inserter(result), make);
    return result;
}

} // namespace

std::vector<CellRow> opURijen(const VandaagOverzicht& overzicht)
{
    return rows(overzicht.opU, [](const VandaagTaak& taak) {
        return CellRow{name(taak.doel), {.text = taak.wat}, {.text = euro(taak.bedrag)}, waiting(taak), action(taak.doel)};
    });
}

std::vector<CellRow> bijAnderenRijen(const VandaagOverzicht& overzicht)
{
    return rows(overzicht.bijAnderen, [](const VandaagTaak& taak) {
        return CellRow{name(taak.doel), {.text = taak.wat}, {.text = taak.wie}, waiting(taak), action(taak.doel)};
    });
}

std::vector<CellRow> looptAfRijen(const VandaagOverzicht& overzicht)
{
    return rows(overzicht.looptAf, [](const VandaagAfloop& einde) {
        return CellRow{name(einde.doel), {.text = einde.wat},
                       {.text = dateShort(einde.einddatum), .spoken = dateInWords(einde.einddatum)},
                       {.text = days(einde.over), .spoken = VandaagModelWords::tr("over %1").arg(daysSpoken(einde.over))}, action(einde.doel)};
    });
}

std::vector<CellRow> budgetRijen(const VandaagOverzicht& overzicht)
{
    return rows(overzicht.budget, [](const VandaagBudget& budget) {
        const BudgetParts& stand = budget.stand;
        return CellRow{name(budget.doel), {.text = budget.niveau},
                       {.spoken = VandaagModelWords::tr("betaald %1, gepland %2, van %3").arg(euro(stand.betaald), euro(stand.gepland), euro(stand.budget)), .budget = stand},
                       {.text = budget.verwachting, .tone = budget.toon}, action(budget.doel)};
    });
}

QString vandaagOndertitel(const VandaagOverzicht& overzicht)
{
    QStringList parts;
    if (overzicht.dag.isValid())
        parts << weekdagNaam(overzicht.dag.dayOfWeek(), huidigeTaal()) + QLatin1Char(' ') + dateInWords(overzicht.dag);
    if (overzicht.clienten > 0)
        parts << (overzicht.clienten == 1 ? VandaagModelWords::tr("1 cliënt") : VandaagModelWords::tr("%1 cliënten").arg(overzicht.clienten));
    if (overzicht.bijgewerkt.isValid())
        parts << VandaagModelWords::tr("bijgewerkt om %1").arg(overzicht.bijgewerkt.toString(QStringLiteral("HH:mm")));
    return parts.join(QStringLiteral(" · "));
}

} // namespace pgb::ui
