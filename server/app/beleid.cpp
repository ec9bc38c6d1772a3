#include "server/app/beleid.h"
#include "server/app/toegang_service.h"
#include <algorithm>

namespace pgb::app {

Outcome<std::vector<Verstrekkersbeleid>> listBeleid(Werk& werk)
{
    PGB_CHECK(eisRol(werk, Handeling::BeleidBeheren));
    return werk.unit.beleid().ofVerstrekker(werk.gebruiker().verstrekker);
}

Outcome<Verstrekkersbeleid> enterBeleid(Werk& werk, Verstrekkersbeleid beleid)
{
    PGB_CHECK(eisRol(werk, Handeling::BeleidBeheren));
    PGB_TRY(verstrekker, gevonden(werk.unit.partijen().findVerstrekker(werk.gebruiker().verstrekker)));
    if (std::find(verstrekker.wetten.begin(), verstrekker.wetten.end(), beleid.wet) == verstrekker.wetten.end())
        return ongeldig(QStringLiteral("wetOnbekend"), QStringLiteral("wet"));
    // What was approved already was approved under what held then.
    if (!beleid.geldigVan.isValid() || beleid.geldigVan < werk.vandaag())
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("geldigVan"));
    const bool leeg = !beleid.bandbreedteHonderdsten && !beleid.bandbreedteBedrag && !beleid.reiskostenToegestaan && !beleid.maximumTerugwerkendeMaanden
        && !beleid.detailniveau;
    if (leeg)
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("bandbreedteHonderdsten"));
    const bool wetBeslist = beleid.reiskostenToegestaan && !beslistGemeenteOverReis(beleid.wet);
    if (wetBeslist && beleid.reiskostenToegestaan != reiskostenToegestaan(werk.parameters, {}, beleid.wet, beleid.geldigVan))
        return ongeldig(QStringLiteral("reiskostenVolgensWet"), QStringLiteral("reiskostenToegestaan"));
    beleid.verstrekker = verstrekker.id;
    beleid.ingevoerdDoor = werk.gebruiker().id;
    beleid.ingevoerdOp = werk.nu;
    PGB_TRY(stored, werk.unit.beleid().insert(beleid));
    PGB_CHECK(werk.auditen(QStringLiteral("beleid.invoeren"), QStringLiteral("verstrekkersbeleid"), stored.id.waarde, {},
                           {{QStringLiteral("wet"), code(stored.wet)}, {QStringLiteral("geldigVan"), stored.geldigVan.toString(Qt::ISODate)}}));
    return stored;
}

} // namespace pgb::app
