#include "client/cli/opdracht.h"
#include "client/cli/bekijken.h"
#include "client/cli/tekst.h"
#include "client/cli/tonen.h"
#include "shared/base/telling.h"
#include <algorithm>

// Of a batch that was brought: handing it in, and how it stands.

namespace pgb::cli {

Einde Opdracht::vraagBekijken(BulkId batch, const std::vector<BulkOorzaak>& oorzaken, const QString& gedaan)
{
    const auto genoemd = noemRegels(*m_verbinding, batch, oorzaken, json());
    if (!genoemd)
        return mislukt(genoemd.problem());
    const QString bekijkcode = bekijkcodeIn(oorzaken);
    return stop(Einde::RegelsFout, QStringLiteral("regelsNietBekeken"),
                QStringLiteral("%1 Bekijk deze regels eerst: pas ze aan of laat ze weg in het scherm. Kunnen ze zo worden ingediend, geef dan: pgb submit %2 --bekeken %3").arg(gedaan, QString::number(batch.waarde), bekijkcode),
                {{QStringLiteral("bekijkcode"), bekijkcode}, {QStringLiteral("regels"), *genoemd}});
}

Einde Opdracht::submit()
{
    const auto nu = m_verbinding->vraag<wire::BulkBatch>(net::getRequest(pad(nummer())));
    if (!nu || nu->status == Bulkstatus::Onvolledig)
        return mislukt(nu ? Problem{ProblemKind::Conflict, QStringLiteral("bulkOnvolledig"), {}, {}, {}} : nu.problem());
    const auto batch = controleer(*nu);
    if (!batch)
        return mislukt(batch.problem());
    const auto alle = oorzaken(batch->id);
    if (!alle)
        return mislukt(alle.problem());
    const QString bekijkcode = bekijkcodeIn(*alle);
    if (!bekijkcode.isEmpty() && optie("bekeken") != bekijkcode) // others than were named, nobody saw
        return vraagBekijken(batch->id, *alle, QStringLiteral("Er is niets ingediend."));
    if (std::all_of(batch->tellingen.begin(), batch->tellingen.end(), [](const BulkTelling& t) { return t.regels == 0 || t.stand == Bulkstand::Weggelaten; })) // empty, or all left out
        return stop(Einde::NietsIngediend, QStringLiteral("nietsIngediend"), QStringLiteral("Er is niets ingediend. In deze batch staat geen regel om in te dienen."));
    if (m_opties.isSet(QStringLiteral("proef"))) {
        toonBatch(*batch, json());
        klaag(QStringLiteral("Dit was een proef, er is niets ingediend. Nu zou worden voorgelegd: %1.").arg(telling(regelsMet(*batch, Bulkstand::Goed) + regelsMet(*batch, Bulkstand::LetOp), "regel", "regels")));
        return regelsMet(*batch, Bulkstand::Fout) > 0 ? Einde::RegelsFout : Einde::Goed;
    }
    return legVoor(*batch, bekijkcode);
}

Einde Opdracht::legVoor(const wire::BulkBatch& batch, const QString& bekijkcode)
{
    for (qint64 declaraties = 0, regels = 0;;) {
        const auto gedaan = m_verbinding->vraag<wire::BulkStap>(net::bodyRequest("POST", pad(batch.id.waarde, "/indiening"), wire::BulkIndiening{bekijkcode}));
        if (!gedaan && gedaan.problem().code == QLatin1String("regelsNietBekeken")) { // others since the check
            const auto alle = oorzaken(batch.id);
            return alle ? vraagBekijken(batch.id, *alle, regels > 0 ? QStringLiteral("Voorgelegd: %1. De rest is niet ingediend.").arg(telling(regels, "regel", "regels")) : QStringLiteral("Er is niets ingediend."))
                        : mislukt(alle.problem());
        }
        if (!gedaan)
            return mislukt(gedaan.problem());
        declaraties += gedaan->declaraties;
        regels += gedaan->regels;
        if (!gedaan->klaar)
            continue;
        toonGedaan(QStringLiteral("%1 in %2 voorgelegd aan de budgethouders."), regels, declaraties, json());
        if (gedaan->batch.teControleren > 0) { // something changed since the check: the check says what
            const auto gecontroleerd = controleer(gedaan->batch);
            const Einde einde = gecontroleerd ? toonControle(*gecontroleerd) : mislukt(gecontroleerd.problem());
            return gecontroleerd && regelsMet(*gecontroleerd, Bulkstand::Goed) + regelsMet(*gecontroleerd, Bulkstand::LetOp) > 0 ? Einde::RegelsFout : einde;
        }
        toonBatch(gedaan->batch, json());
        return regelsMet(gedaan->batch, Bulkstand::Fout) > 0 ? Einde::RegelsFout : Einde::Goed;
    }
}

Einde Opdracht::reopen()
{
    net::ApiRequest open;
    open.method = "POST";
    open.path = pad(nummer(), "/afgewezen");
    for (qint64 declaraties = 0, regels = 0;;) {
        const auto gedaan = m_verbinding->vraag<wire::BulkStap>(open);
        if (!gedaan)
            return mislukt(gedaan.problem());
        declaraties += gedaan->declaraties;
        regels += gedaan->regels;
        if (!gedaan->klaar)
            continue;
        toonGedaan(QStringLiteral("%1 in %2 weer open gezet."), regels, declaraties, json());
        const auto batch = controleer(gedaan->batch);
        if (!batch)
            return mislukt(batch.problem());
        const auto alle = oorzaken(batch->id);
        if (!alle)
            return mislukt(alle.problem());
        return bekijkcodeIn(*alle).isEmpty() ? toonControle(*batch) : vraagBekijken(batch->id, *alle, QStringLiteral("Er is niets ingediend."));
    }
}

Einde Opdracht::status()
{
    if (!m_namen.isEmpty()) {
        const auto batch = m_verbinding->vraag<wire::BulkBatch>(net::getRequest(pad(nummer())));
        if (!batch)
            return mislukt(batch.problem());
        const Einde einde = toonControle(*batch);
        const auto declaraties = regelsMet(*batch, Bulkstand::Ingediend) > 0
            ? m_verbinding->alle<BulkRetourClient>(net::getRequest(pad(nummer(), "/retourclienten"), {{QStringLiteral("limiet"), QStringLiteral("200")}}))
            : std::vector<BulkRetourClient>();
        if (!declaraties && declaraties.problem().kind != ProblemKind::NietToegestaan) // a token that only checks does not see it
            return mislukt(declaraties.problem());
        if (!declaraties || declaraties->empty())
            return einde;
        toonDeclaraties(*declaraties, json());
        if (std::any_of(declaraties->begin(), declaraties->end(), [](const BulkRetourClient& d) { return d.status == DeclaratieStatus::AfgekeurdDoorBudgethouder || d.status == DeclaratieStatus::Geweigerd; }))
            klaag(QStringLiteral("Wat is afgekeurd of geweigerd, zet u weer open met: pgb reopen %1. De reden staat in pgb return %1.").arg(nummer()));
        return einde;
    }
    const auto lijst = net::readPage<wire::BulkBatch>(m_verbinding->stuur(net::getRequest(QStringLiteral("/v1/bulk"), {{QStringLiteral("limiet"), QStringLiteral("20")}})));
    if (!lijst)
        return mislukt(lijst.problem());
    for (const wire::BulkBatch& batch : lijst->items) {
        toonBatch(batch, json());
        klaagOverDeel(batch);
    }
    if (lijst->items.empty())
        klaag(QStringLiteral("Er is nog geen bestand gebracht."));
    return Einde::Goed;
}

Einde Opdracht::retour()
{
    bool iets = false;
    const auto gelezen = m_verbinding->bladen<BulkRetour>(net::getRequest(pad(nummer(), "/retour"), {{QStringLiteral("limiet"), QStringLiteral("200")}}), [&](const std::vector<BulkRetour>& blad) {
        if (!blad.empty())
            toonRetour(blad, json(), !std::exchange(iets, true));
    });
    if (!gelezen)
        return mislukt(gelezen.problem());
    if (!iets)
        return stop(Einde::NietsIngediend, QStringLiteral("nietsIngediend"), QStringLiteral("Van deze batch is nog niets ingediend: er is geen retourlijst."));
    return Einde::Goed;
}

} // namespace pgb::cli
