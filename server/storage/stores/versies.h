#pragma once
#include "server/storage/stores/table.h"
#include "server/storage/unit.h"

namespace pgb::storage {

/// The versions of zorgovereenkomsten with their lines, signatures and judgements. Throws SqlError and Refusal.
class VersieTabel {
public:
    explicit VersieTabel(Context& context) : m_context(context) {}

    /// All versions of these zorgovereenkomsten, by zorgovereenkomst and volgnummer, in a fixed number of statements.
    std::vector<ZorgovereenkomstVersie> load(const std::vector<qint64>& zorgovereenkomsten);
    /// Sets id and rijversie.
    void insert(ZorgovereenkomstVersie& versie);
    void update(ZorgovereenkomstVersie& versie);

private:
    void writeParts(const ZorgovereenkomstVersie& versie);

    Context& m_context;
    const Table m_table {QLatin1String("zorgovereenkomst_versie"), Table::Kind::Versioned,
                         "zorgovereenkomst, volgnummer, status, geldig_tot, status_sinds, status_reden, geblokkeerd, soort, relatie, "
                         "ingangsdatum, looptijd, einddatum, vervangt, aanzegging_vooraf, proeftijd_maanden, vaste_uren, rooster_maandag, "
                         "rooster_dinsdag, rooster_woensdag, rooster_donderdag, rooster_vrijdag, rooster_zaterdag, rooster_zondag, "
                         "minuten_per_week, loonsoort, maandloon_centen, vakantiegeld_inbegrepen, vakantie_uren_inbegrepen, reiskosten, "
                         "reiskosten_tarief, reiskosten_kilometer, salarisadministratie, opzegtermijn_maanden, overige_afspraken, "
                         "tariefuitzondering_verleend"};
};

} // namespace pgb::storage
