#include "client/ui/declaratie/declaratie_chip.h"
#include "shared/text/status_text.h"

namespace pgb::ui {

ChipLook declaratieChip(DeclaratieStatus status)
{
    const auto icoon = [](const char* naam) { return QString::fromLatin1(naam); };
    switch (status) {
    case DeclaratieStatus::Concept: return {icoon("draw-rectangle"), statusTekst(status), Role::Neutral};
    case DeclaratieStatus::TerBeoordeling: return {icoon("clock"), statusTekst(status), Role::Waits};
    case DeclaratieStatus::AfgekeurdDoorBudgethouder: return {icoon("dialog-close"), statusTekst(status), Role::Wrong};
    case DeclaratieStatus::Ingediend: return {icoon("clock"), statusTekst(status), Role::Waits};
    case DeclaratieStatus::Geweigerd: return {icoon("dialog-close"), statusTekst(status), Role::Wrong};
    case DeclaratieStatus::Geparkeerd: return {icoon("media-playback-pause"), statusTekst(status), Role::Attention};
    case DeclaratieStatus::HandmatigeControle: return {icoon("clock"), statusTekst(status), Role::Waits};
    case DeclaratieStatus::Betaalbaar: return {icoon("dialog-ok-apply"), statusTekst(status), Role::Good};
    case DeclaratieStatus::Ingepland: return {icoon("media-playback-start"), statusTekst(status), Role::Info};
    case DeclaratieStatus::Uitbetaald: return {icoon("dialog-ok-apply"), statusTekst(status), Role::Good};
    case DeclaratieStatus::DeelsUitbetaald: return {icoon("media-playback-pause"), statusTekst(status), Role::Attention};
    case DeclaratieStatus::Teruggekomen: return {icoon("edit-undo"), statusTekst(status), Role::Attention};
    case DeclaratieStatus::Ingetrokken: return {icoon("edit-undo"), statusTekst(status), Role::Neutral};
    case DeclaratieStatus::Gecorrigeerd: return {icoon("document-swap"), statusTekst(status), Role::Info};
    }
    return {};
}

} // namespace pgb::ui
