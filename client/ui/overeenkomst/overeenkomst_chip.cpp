#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "shared/text/status_text.h"
#include <QCoreApplication>

namespace pgb::ui {

namespace {

struct OvereenkomstChipWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::OvereenkomstChip)
};

} // namespace

ChipLook overeenkomstChip(ZorgovereenkomstStatus status, bool budgethouderKant)
{
    using S = ZorgovereenkomstStatus;
    const QString klok = QStringLiteral("clock");
    switch (status) {
    case S::Concept: return {QStringLiteral("document-edit"), statusTekst(status), Role::Neutral};
    case S::Gedeeld:
        return budgethouderKant ? ChipLook{klok, OvereenkomstChipWoorden::tr("Wacht op zorgverlener"), Role::Waits}
                                : ChipLook{QStringLiteral("document-edit"), OvereenkomstChipWoorden::tr("Wacht op u"), Role::Waits};
    case S::GetekendZorgverlener:
        return budgethouderKant ? ChipLook{QStringLiteral("document-edit"), OvereenkomstChipWoorden::tr("Wacht op u"), Role::Waits}
                                : ChipLook{klok, OvereenkomstChipWoorden::tr("Wacht op budgethouder"), Role::Waits};
    case S::GetekendBudgethouder:
    case S::InBeoordeling: return {klok, OvereenkomstChipWoorden::tr("Wacht op verstrekker"), Role::Waits};
    case S::Teruggestuurd: return {QStringLiteral("help-about"), OvereenkomstChipWoorden::tr("Teruggestuurd"), Role::Attention};
    case S::AanvullingGevraagd: return {QStringLiteral("help-about"), statusTekst(status), Role::Attention};
    case S::Goedgekeurd:
    case S::Lopend: return {QStringLiteral("dialog-ok-apply"), statusTekst(status), Role::Good};
    case S::Afgekeurd: return {QStringLiteral("dialog-close"), statusTekst(status), Role::Wrong};
    case S::Opgezegd: return {klok, statusTekst(status), Role::Attention};
    case S::Ingetrokken:
    case S::Vervallen: return {QStringLiteral("edit-undo"), statusTekst(status), Role::Neutral};
    case S::Vervangen: return {QStringLiteral("document-swap"), statusTekst(status), Role::Neutral};
    case S::Beeindigd: return {QStringLiteral("dialog-ok"), statusTekst(status), Role::Neutral};
    }
    return {};
}

} // namespace pgb::ui
