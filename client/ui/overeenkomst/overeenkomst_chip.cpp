#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/text/status_text.h"
#include <QCoreApplication>

namespace pgb::ui {

namespace {

struct OvereenkomstChipWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::OvereenkomstChip)
};

QString wachtOp(const ZorgovereenkomstVersie& versie, Kijkkant kant)
{
    const AanZet wie = aanZet(versie);
    if ((wie == AanZet::Zorgverlener && kant == Kijkkant::Zorgverlener) || (wie == AanZet::Budgethouder && kant == Kijkkant::Budgethouder))
        return OvereenkomstChipWoorden::tr("Wacht op u");
    switch (wie) {
    case AanZet::Zorgverlener: return OvereenkomstChipWoorden::tr("Wacht op zorgverlener");
    case AanZet::Budgethouder: return OvereenkomstChipWoorden::tr("Wacht op budgethouder");
    case AanZet::Verstrekker: return OvereenkomstChipWoorden::tr("Wacht op verstrekker");
    case AanZet::Svb: return OvereenkomstChipWoorden::tr("Wacht op SVB");
    case AanZet::VerstrekkerEnSvb: return OvereenkomstChipWoorden::tr("Wacht op verstrekker en SVB");
    case AanZet::Niemand: break;
    }
    return statusTekst(versie.status);
}

} // namespace

ChipLook overeenkomstChip(ZorgovereenkomstStatus status, Kijkkant kant)
{
    ZorgovereenkomstVersie versie;
    versie.status = status;
    return overeenkomstChip(versie, kant);
}

ChipLook overeenkomstChip(const ZorgovereenkomstVersie& versie, Kijkkant kant)
{
    using S = ZorgovereenkomstStatus;
    const S status = versie.status;
    switch (status) {
    case S::Concept: return {QStringLiteral("mark-empty"), statusTekst(status), Role::Neutral};
    case S::Gedeeld:
    case S::GetekendZorgverlener:
    case S::GetekendBudgethouder:
    case S::InBeoordeling: return {QStringLiteral("mark-clock"), wachtOp(versie, kant), Role::Waits};
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
