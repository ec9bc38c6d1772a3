#pragma once
#include "server/storage/row.h"
#include "server/storage/values.h"
#include "shared/domain/partij/partij.h"

namespace pgb::storage {

/// Five columns: straat, huisnummer, postcode, woonplaats, land.
inline Values adresValues(const Adres& adres)
{
    return valuesOf(adres.straat, adres.huisnummer, adres.postcode, adres.woonplaats, adres.land);
}
inline Adres readAdres(Row& row)
{
    Adres adres;
    adres.straat = row.text();
    adres.huisnummer = row.text();
    adres.postcode = row.nummer<Postcode>();
    adres.woonplaats = row.text();
    adres.land = row.text();
    return adres;
}

} // namespace pgb::storage
