#include "client/ui/declaratie/declaratie_chip.h"
#include "client/models/nl_tijd.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/text/status_text.h"
#include <QCoreApplication>

namespace pgb::ui {

ChipLook declaratieChip(DeclaratieStatus status)
{
    const auto icoon = [](const char* naam) { return QString::fromLatin1(naam); };
    switch (status) {
    case DeclaratieStatus::Concept: return {icoon("mark-empty"), statusTekst(status), Role::Neutral};
    case DeclaratieStatus::TerBeoordeling: return {icoon("mark-clock"), statusTekst(status), Role::Waits};
    case DeclaratieStatus::AfgekeurdDoorBudgethouder: return {icoon("mark-cross"), statusTekst(status), Role::Wrong};
    case DeclaratieStatus::Ingediend: return {icoon("mark-clock"), statusTekst(status), Role::Waits};
    case DeclaratieStatus::Geweigerd: return {icoon("mark-cross"), statusTekst(status), Role::Wrong};
    case DeclaratieStatus::Geparkeerd: return {icoon("mark-pause"), statusTekst(status), Role::Attention};
    case DeclaratieStatus::HandmatigeControle: return {icoon("mark-clock"), statusTekst(status), Role::Waits};
    case DeclaratieStatus::Betaalbaar: return {icoon("mark-check"), statusTekst(status), Role::Good};
    case DeclaratieStatus::Ingepland: return {icoon("mark-planned"), statusTekst(status), Role::Info};
    case DeclaratieStatus::Uitbetaald: return {icoon("mark-twice"), statusTekst(status), Role::Good};
    case DeclaratieStatus::DeelsUitbetaald: return {icoon("mark-pause"), statusTekst(status), Role::Attention};
    case DeclaratieStatus::Teruggekomen: return {icoon("mark-back"), statusTekst(status), Role::Attention};
    case DeclaratieStatus::Ingetrokken: return {icoon("mark-back"), statusTekst(status), Role::Neutral};
    case DeclaratieStatus::Gecorrigeerd: return {icoon("mark-swap"), statusTekst(status), Role::Info};
    }
    return {};
}

ChipLook klaargezetChip()
{
    return {QStringLiteral("mark-ready"), QCoreApplication::translate("DeclaratieStatus", "Klaargezet"), Role::Neutral};
}

ChipLook declaratieChip(const Declaratie& declaratie)
{
    if (isTeruggevorderd(declaratie))
        return {QStringLiteral("mark-back"), statusTekst(declaratie), declaratie.terugvordering && !declaratie.terugvordering->afgedaanOp ? Role::Attention : Role::Info};
    ChipLook chip = isKlaargezet(declaratie) ? klaargezetChip() : declaratieChip(declaratie.status);
    chip.text = statusTekst(declaratie);
    return chip;
}

Cell declaratieCel(const Declaratie& declaratie, Taal taal)
{
    const ChipLook chip = declaratieChip(declaratie);
    const QDate sinds = nlTijd(declaratie.statusSinds).date();
    const QString woorden = sinds.isValid() ? QCoreApplication::translate("DeclaratieChip", "%1, sinds %2").arg(chip.text, datumTekst(sinds, taal)) : chip.text;
    return {.spoken = woorden, .chip = chip};
}

} // namespace pgb::ui
