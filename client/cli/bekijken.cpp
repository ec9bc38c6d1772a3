#include "client/cli/bekijken.h"
#include "client/cli/tekst.h"
#include "client/cli/tonen.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bulk_tekst.h"
#include "shared/wire/bulk.h"
#include "shared/wire/codec.h"
#include <algorithm>

namespace pgb::cli {

namespace {

net::ApiRequest regelsVan(BulkId batch, const BulkOorzaak& oorzaak, int limiet)
{
    net::ApiRequest vraag = net::getRequest(QStringLiteral("/v1/bulk/%1/regels").arg(batch.waarde), {{QStringLiteral("stand"), code(oorzaak.stand)}, {QStringLiteral("limiet"), QString::number(limiet)}});
    vraag.query.addQueryItem(QStringLiteral("oorzaak"), QString::fromLatin1(QUrl::toPercentEncoding(oorzaak.oorzaak)));
    return vraag;
}

void noem(const BulkregelUitkomst& u, bool json)
{
    if (json)
        toonJson(wire::encode(u));
    else
        zeg(QStringLiteral("  rij %1, %2, %3: %4").arg(QString::number(u.regel.nummer), u.regel.klant, u.regel.datum.toString(QStringLiteral("dd-MM-yyyy")), u.bevinding ? bulkBevindingTekst(*u.bevinding) : QString()));
}

} // namespace

QString bekijkcodeIn(const std::vector<BulkOorzaak>& oorzaken)
{
    const auto o = std::find_if(oorzaken.begin(), oorzaken.end(), bulk::moetBekeken);
    return o == oorzaken.end() ? QString() : o->bekijkcode;
}

QList<int> eersteRijen(Verbinding& verbinding, BulkId batch, const BulkOorzaak& oorzaak)
{
    const auto blad = net::readPage<BulkregelUitkomst>(verbinding.stuur(regelsVan(batch, oorzaak, genoemdeRijen)));
    QList<int> uit;
    for (const BulkregelUitkomst& u : blad ? blad->items : std::vector<BulkregelUitkomst>())
        uit << u.regel.nummer;
    uit.erase(std::unique(uit.begin(), uit.end()), uit.end()); // a row past midnight is two lines
    return uit;
}

Outcome<qint64> noemRegels(Verbinding& verbinding, BulkId batch, const std::vector<BulkOorzaak>& oorzaken, bool json)
{
    qint64 genoemd = 0;
    for (const BulkOorzaak& oorzaak : oorzaken) {
        std::optional<qint64> na = bulk::moetBekeken(oorzaak) ? std::optional<qint64>(0) : std::nullopt;
        while (na) {
            net::ApiRequest vraag = regelsVan(batch, oorzaak, 200);
            if (*na > 0)
                vraag.query.addQueryItem(QStringLiteral("na"), QString::number(*na));
            const auto blad = net::readPage<BulkregelUitkomst>(verbinding.stuur(vraag));
            if (!blad)
                return blad.problem();
            for (const BulkregelUitkomst& u : blad->items)
                noem(u, json);
            genoemd += qint64(blad->items.size());
            na = blad->volgende;
        }
    }
    return genoemd;
}

} // namespace pgb::cli
