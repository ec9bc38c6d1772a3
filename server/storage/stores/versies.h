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
    void writeWerkafspraken(const ZorgovereenkomstVersie& versie);
    void writeBestanden(const ZorgovereenkomstVersie& versie);

    Context& m_context;
    const Table m_table {QLatin1String("zorgovereenkomst_versie"), Table::Kind::Versioned,
                         "zorgovereenkomst, volgnummer, status, geldig_tot, status_sinds, status_reden, geblokkeerd, soort, relatie, "
                         "ingangsdatum, looptijd, einddatum, vervangt, aanzegging_vooraf, proeftijd_maanden, vaste_uren, rooster_maandag, "
                         "rooster_dinsdag, rooster_woensdag, rooster_donderdag, rooster_vrijdag, rooster_zaterdag, rooster_zondag, "
                         "minuten_per_week, loonsoort, maandloon_centen, vakantiegeld_inbegrepen, vakantie_uren_inbegrepen, reiskosten, "
                         "reiskosten_tarief, reiskosten_kilometer, salarisadministratie, opzegtermijn_maanden, overige_afspraken, "
                         "tariefuitzondering_verleend, vertegenwoordiger_grond, vertegenwoordiger_naam, vertegenwoordiger_straat, "
                         "vertegenwoordiger_huisnummer, vertegenwoordiger_postcode, vertegenwoordiger_woonplaats, vertegenwoordiger_land, "
                         "vertegenwoordiger_telefoon, familieband, geeft_leiding, doet_zelf, keten_bevestigd, dagen_per_week, "
                         "reiskosten_dagen_per_week, reiskosten_maandbedrag_centen, loonheffingskorting, loonheffingskorting_vanaf, "
                         "identiteitsbewijs_geldig_tot, tekenbevoegde, tekenbevoegde_functie, wooninitiatief, eigen_contractnummer, "
                         "eigen_klantnummer, opzegtermijn_zorgverlener_maanden, modelversie, model_hash, declaratieritme, dagen_onbeantwoord, opgesteld_door, herstel_van, "
                         "goedkeuring, einde_door, einde_naam, einde_op, einde_laatste_dag, einde_opzegtermijn_maanden, einde_reden, "
                         "bewaard_op"};
};

} // namespace pgb::storage
