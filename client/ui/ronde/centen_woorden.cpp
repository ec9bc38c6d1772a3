#include "client/ui/ronde/centen_woorden.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb::ui {
namespace {

struct Woorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::CentenWoorden)
};

QString bedragen(const wire::CentenRegel& regel, Tarief wire::CentenTarief::*welk, const std::optional<Bedrag>& maandloon)
{
    QStringList uit;
    for (const wire::CentenTarief& t : regel.tarieven)
        uit << euroTekst(t.*welk, huidigeTaal());
    if (maandloon)
        uit << Woorden::tr("%1 per maand").arg(euroTekst(*maandloon, huidigeTaal()));
    return uit.join(QStringLiteral(" · "));
}

} // namespace

bool CentenWoorden::kan(const wire::CentenRegel& regel)
{
    return regel.probleem.isEmpty() && std::none_of(regel.bevindingen.begin(), regel.bevindingen.end(), [](const Bevinding& b) { return b.ernst == Ernst::Weigeren; });
}

QString CentenWoorden::oud(const wire::CentenRegel& regel) { return bedragen(regel, &wire::CentenTarief::oud, regel.maandloonOud); }
QString CentenWoorden::nieuw(const wire::CentenRegel& regel) { return bedragen(regel, &wire::CentenTarief::nieuw, regel.maandloonNieuw); }

ChipLook CentenWoorden::voorbeeld(const wire::CentenRegel& regel)
{
    if (!kan(regel))
        return {QStringLiteral("mark-cross"), Woorden::tr("Kan niet"), Role::Wrong};
    if (!regel.bevindingen.empty())
        return {QStringLiteral("mark-attention"), Woorden::tr("Let op"), Role::Attention};
    return {QStringLiteral("mark-check"), Woorden::tr("Past"), Role::Good};
}

ChipLook CentenWoorden::uitkomst(const wire::RondeUitkomst& uitkomst, bool budgethouderKant)
{
    if (!uitkomst.probleem.isEmpty())
        return {QStringLiteral("mark-cross"), Woorden::tr("Niet gelukt"), Role::Wrong};
    if (uitkomst.status == ZorgovereenkomstStatus::Concept)
        return {QStringLiteral("mark-ready"), Woorden::tr("Klaar om te tekenen"), Role::Good};
    if (uitkomst.status == ZorgovereenkomstStatus::Teruggestuurd)
        return {QStringLiteral("mark-clock"), Woorden::tr("Voorstel verstuurd"), Role::Waits};
    return uitkomst.status ? overeenkomstChip(*uitkomst.status, budgethouderKant ? Kijkkant::Budgethouder : Kijkkant::Zorgverlener) : ChipLook{QStringLiteral("mark-check"), Woorden::tr("Gedaan"), Role::Good};
}

QString CentenWoorden::hierna(const wire::CentenRegel& regel, bool budgethouderKant)
{
    if (!regel.oordeel)
        return {};
    QStringList zinnen;
    if (!budgethouderKant)
        zinnen << Woorden::tr("De budgethouder beslist.");
    else if (regel.oordeel->handtekeningZorgverlener)
        zinnen << Woorden::tr("Zorgverlener tekent eerst.");
    else
        zinnen << Woorden::tr("Alleen u tekent.");
    switch (regel.oordeel->goedkeuring) {
    case Goedkeuring::Geen: zinnen << Woorden::tr("Geen goedkeuring nodig."); break;
    case Goedkeuring::Automatisch: zinnen << Woorden::tr("Meteen goedgekeurd."); break;
    case Goedkeuring::Nodig: zinnen << Woorden::tr("Wordt beoordeeld."); break;
    case Goedkeuring::NogNiet: break;
    }
    return zinnen.join(QLatin1Char(' '));
}

QString CentenWoorden::perJaar(Bedrag bedrag)
{
    if (bedrag.centen == 0)
        return Woorden::tr("gelijk");
    return bedrag.centen < 0 ? Woorden::tr("%1 minder").arg(euroTekst(-bedrag, huidigeTaal())) : Woorden::tr("%1 meer").arg(euroTekst(bedrag, huidigeTaal()));
}

} // namespace pgb::ui
