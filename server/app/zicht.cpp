#include "server/app/toegang_service.h"

namespace pgb::app {

Budgethouder zichtbaar(const Werk& werk, const Relatie& relatie, Budgethouder record)
{
    if (magNu(werk, relatie, Handeling::ProfielZien))
        return record;
    Budgethouder bare;
    bare.id = record.id;
    bare.rijversie = record.rijversie;
    bare.naam = std::move(record.naam);
    bare.woonadres = std::move(record.woonadres);
    return bare;
}

Budgethouder zonderNummers(Budgethouder record)
{
    record.bsn = {};
    record.iban.reset();
    return record;
}

Zorgverlener zonderNummers(Zorgverlener record)
{
    record.bsn.reset();
    record.iban.reset();
    return record;
}

Zorgovereenkomst zichtbaar(const Werk& werk, const Relatie& relatie, Zorgovereenkomst record)
{
    // A draft is the budgethouder's own until it is shared.
    if (!werk.isBudgethouderKant())
        std::erase_if(record.versies, [](const auto& versie) { return versie.status == ZorgovereenkomstStatus::Concept; });
    if (magNu(werk, relatie, Handeling::ZorgbeschrijvingZien))
        return record;
    for (ZorgovereenkomstVersie& versie : record.versies) {
        for (Werkafspraak& afspraak : versie.inhoud.werkafspraken)
            afspraak.zorgbeschrijving.clear();
    }
    return record;
}

} // namespace pgb::app
