#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "shared/text/status_text.h"
#include <QCoreApplication>

namespace pgb::ui {

namespace {

struct OvereenkomstChipWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::OvereenkomstChip)
};

} // namespace

ChipLook overeenkomstChip(ZorgovereenkomstStatus status, Kijkkant kant)
{
    using S = ZorgovereenkomstStatus;
    const QString klok = QStringLiteral("mark-clock");
    switch (status) {
    case S::Concept: return {QStringLiteral("mark-empty"), statusTekst(status), Role::Neutral};
    case S::Gedeeld:
        return kant == Kijkkant::Zorgverlener ? ChipLook{klok, OvereenkomstChipWoorden::tr("Wacht op u"), Role::Waits}
                                              : ChipLook{klok, OvereenkomstChipWoorden::tr("Wacht op zorgverlener"), Role::Waits};
    case S::GetekendZorgverlener:
        return kant == Kijkkant::Budgethouder ? ChipLook{klok, OvereenkomstChipWoorden::tr("Wacht op u"), Role::Waits}
                                              : ChipLook{klok, OvereenkomstChipWoorden::tr("Wacht op budgethouder"), Role::Waits};
    case S::GetekendBudgethouder:
    case S::InBeoordeling: return {klok, OvereenkomstChipWoorden::tr("Wacht op verstrekker"), Role::Waits};
    case S::Teruggestuurd: return {QStringLiteral("mark-question"), OvereenkomstChipWoorden::tr("Teruggestuurd"), Role::Attention};
    case S::AanvullingGevraagd: return {QStringLiteral("mark-question"), statusTekst(status), Role::Attention};
    case S::Goedgekeurd:
    case S::Lopend: return {QStringLiteral("mark-check"), statusTekst(status), Role::Good};
    case S::Afgekeurd: return {QStringLiteral("mark-cross"), statusTekst(status), Role::Wrong};
    case S::Opgezegd: return {QStringLiteral("mark-ends"), statusTekst(status), Role::Attention};
    case S::Ingetrokken:
    case S::Vervallen: return {QStringLiteral("mark-back"), statusTekst(status), Role::Neutral};
    case S::Vervangen: return {QStringLiteral("mark-swap"), statusTekst(status), Role::Neutral};
    case S::Beeindigd: return {QStringLiteral("mark-check"), statusTekst(status), Role::Neutral};
    }
    return {};
}

} // namespace pgb::ui
