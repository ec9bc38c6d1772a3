#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "shared/text/status_text.h"
#include <QCoreApplication>

namespace pgb::ui {

ChipLook overeenkomstChip(ZorgovereenkomstStatus status, bool budgethouderKant)
{
    using S = ZorgovereenkomstStatus;
    const auto tr = [](const char* tekst) { return QCoreApplication::translate("pgb::ui::OvereenkomstChip", tekst); };
    const QString klok = QStringLiteral("clock");
    switch (status) {
    case S::Concept: return {QStringLiteral("document-edit"), statusTekst(status), Role::Neutral};
    case S::Gedeeld:
        return budgethouderKant ? ChipLook{klok, tr(QT_TRANSLATE_NOOP("pgb::ui::OvereenkomstChip", "Wacht op zorgverlener")), Role::Waits}
                                : ChipLook{QStringLiteral("document-edit"), tr(QT_TRANSLATE_NOOP("pgb::ui::OvereenkomstChip", "Wacht op u")), Role::Waits};
    case S::GetekendZorgverlener:
        return budgethouderKant ? ChipLook{QStringLiteral("document-edit"), tr(QT_TRANSLATE_NOOP("pgb::ui::OvereenkomstChip", "Wacht op u")), Role::Waits}
                                : ChipLook{klok, tr(QT_TRANSLATE_NOOP("pgb::ui::OvereenkomstChip", "Wacht op budgethouder")), Role::Waits};
    case S::GetekendBudgethouder:
    case S::InBeoordeling: return {klok, tr(QT_TRANSLATE_NOOP("pgb::ui::OvereenkomstChip", "Wacht op verstrekker")), Role::Waits};
    case S::Teruggestuurd: return {QStringLiteral("help-about"), tr(QT_TRANSLATE_NOOP("pgb::ui::OvereenkomstChip", "Teruggestuurd")), Role::Attention};
    case S::AanvullingGevraagd: return {QStringLiteral("help-about"), statusTekst(status), Role::Attention};
    case S::Goedgekeurd:
    case S::Lopend: return {QStringLiteral("dialog-ok-apply"), statusTekst(status), Role::Good};
    case S::Afgekeurd: return {QStringLiteral("data-error"), statusTekst(status), Role::Wrong};
    case S::Opgezegd: return {klok, statusTekst(status), Role::Attention};
    case S::Ingetrokken:
    case S::Vervangen:
    case S::Beeindigd:
    case S::Vervallen: return {QStringLiteral("archive-remove"), statusTekst(status), Role::Neutral};
    }
    return {};
}

} // namespace pgb::ui
