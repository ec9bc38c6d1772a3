#include "client/cli/bezoeken.h"
#include "client/cli/tekst.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bulk_tekst.h"
#include "shared/wire/bulk.h"
#include "shared/wire/codec.h"

namespace pgb::cli {

Outcome<qint64> toonBezoeken(Verbinding& verbinding, BulkId batch, bool json)
{
    qint64 genoemd = 0;
    for (const QString& oorzaak : bulk::oorzakenVanAnderBezoek()) {
        net::ApiRequest vraag = net::getRequest(QStringLiteral("/v1/bulk/%1/regels").arg(batch.waarde), {{QStringLiteral("stand"), QStringLiteral("letOp")}, {QStringLiteral("limiet"), QStringLiteral("200")}});
        vraag.query.addQueryItem(QStringLiteral("oorzaak"), QString::fromLatin1(QUrl::toPercentEncoding(oorzaak)));
        const auto blad = net::readPage<BulkregelUitkomst>(verbinding.stuur(vraag));
        if (!blad)
            return blad.problem();
        for (const BulkregelUitkomst& u : blad->items) {
            if (json)
                toonJson(wire::encode(u));
            else
                zeg(QStringLiteral("  rij %1, %2, %3: %4").arg(QString::number(u.regel.nummer), u.regel.klant, u.regel.datum.toString(QStringLiteral("dd-MM-yyyy")), u.bevinding ? bulkBevindingTekst(*u.bevinding) : QString()));
        }
        if (blad->volgende)
            klaag(QStringLiteral("En er zijn er nog meer."));
        genoemd += qint64(blad->items.size());
    }
    return genoemd;
}

} // namespace pgb::cli
