#include "client/cli/bezoeken.h"
#include "client/cli/tekst.h"
#include "client/cli/tonen.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bulk_tekst.h"
#include "shared/wire/bulk.h"
#include "shared/wire/codec.h"
#include <QCryptographicHash>
#include <algorithm>

namespace pgb::cli {

namespace {

/// Page by page, so that no more than one is in memory.
Outcome<QStringList> voorElk(Verbinding& verbinding, BulkId batch, const std::function<void(const BulkregelUitkomst&)>& doe)
{
    QStringList bezoeken;
    for (const QString& oorzaak : bulk::oorzakenVanAnderBezoek()) {
        std::optional<qint64> na = 0;
        while (na) {
            net::ApiRequest vraag = net::getRequest(QStringLiteral("/v1/bulk/%1/regels").arg(batch.waarde), {{QStringLiteral("stand"), QStringLiteral("letOp")}, {QStringLiteral("limiet"), QStringLiteral("200")}});
            vraag.query.addQueryItem(QStringLiteral("oorzaak"), QString::fromLatin1(QUrl::toPercentEncoding(oorzaak)));
            if (*na > 0)
                vraag.query.addQueryItem(QStringLiteral("na"), QString::number(*na));
            const auto blad = net::readPage<BulkregelUitkomst>(verbinding.stuur(vraag));
            if (!blad)
                return blad.problem();
            for (const BulkregelUitkomst& u : blad->items) {
                doe(u);
                bezoeken << bulk::bezoekSleutel(u.regel, u.bevinding.value_or(Bevinding()));
            }
            na = blad->volgende;
        }
    }
    return bezoeken;
}

} // namespace

QList<int> eersteRijen(Verbinding& verbinding, BulkId batch, const BulkOorzaak& oorzaak)
{
    net::ApiRequest vraag = net::getRequest(QStringLiteral("/v1/bulk/%1/regels").arg(batch.waarde), {{QStringLiteral("stand"), code(oorzaak.stand)}, {QStringLiteral("limiet"), QString::number(genoemdeRijen)}});
    vraag.query.addQueryItem(QStringLiteral("oorzaak"), QString::fromLatin1(QUrl::toPercentEncoding(oorzaak.oorzaak)));
    const auto blad = net::readPage<BulkregelUitkomst>(verbinding.stuur(vraag));
    QList<int> uit;
    for (const BulkregelUitkomst& u : blad ? blad->items : std::vector<BulkregelUitkomst>())
        uit << u.regel.nummer;
    uit.erase(std::unique(uit.begin(), uit.end()), uit.end()); // a row past midnight is two lines
    return uit;
}

QString bezoekenCode(QStringList bezoeken)
{
    bezoeken.sort();
    return QString::fromLatin1(QCryptographicHash::hash(bezoeken.join(QLatin1Char(' ')).toLatin1(), QCryptographicHash::Sha256).toHex().left(8));
}

Outcome<QStringList> leesBezoeken(Verbinding& verbinding, BulkId batch)
{
    return voorElk(verbinding, batch, [](const BulkregelUitkomst&) {});
}

Outcome<QStringList> toonBezoeken(Verbinding& verbinding, BulkId batch, bool json, const QString& gedaan)
{
    const Outcome<QStringList> genoemd = voorElk(verbinding, batch, [json](const BulkregelUitkomst& u) {
        if (json)
            toonJson(wire::encode(u));
        else
            zeg(QStringLiteral("  rij %1, %2, %3: %4").arg(QString::number(u.regel.nummer), u.regel.klant, u.regel.datum.toString(QStringLiteral("dd-MM-yyyy")), u.bevinding ? bulkBevindingTekst(*u.bevinding) : QString()));
    });
    if (genoemd)
        klaag(QStringLiteral("%1 Bekijk deze regels eerst. Zijn het andere bezoeken, geef dan: pgb submit %2 --andere-bezoeken %3").arg(gedaan).arg(batch.waarde).arg(bezoekenCode(*genoemd)));
    return genoemd;
}

} // namespace pgb::cli
