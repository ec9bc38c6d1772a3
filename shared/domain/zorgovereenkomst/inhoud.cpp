#include "shared/domain/zorgovereenkomst/inhoud.h"
#include <algorithm>

namespace pgb {

Familierelatie familierelatieVan(Familieband band)
{
    switch (band) {
    case Familieband::Geen: return Familierelatie::Geen;
    case Familieband::Partner: return Familierelatie::Partner;
    case Familieband::Ouder:
    case Familieband::Schoonouder:
    case Familieband::Kind:
    case Familieband::PartnerVanKind: return Familierelatie::EersteGraad;
    case Familieband::Grootouder:
    case Familieband::Kleinkind:
    case Familieband::BroerOfZus:
    case Familieband::ZwagerOfSchoonzus: return Familierelatie::TweedeGraad;
    case Familieband::AnderFamilielid: break;
    }
    return Familierelatie::Anders;
}

bool isNaasteFamilie(Familierelatie relatie)
{
    using enum Familierelatie;
    return relatie == Partner || relatie == EersteGraad || relatie == TweedeGraad;
}

bool heeftVasteUren(const ZorgovereenkomstInhoud& inhoud) { return inhoud.vasteUren.value_or(false); }

bool vraagtWerkdagen(ZorgovereenkomstSoort soort)
{
    return soort != ZorgovereenkomstSoort::Zorginstelling && soort != ZorgovereenkomstSoort::Vervoer;
}

int werkdagenPerWeek(const ZorgovereenkomstInhoud& inhoud)
{
    if (!heeftVasteUren(inhoud))
        return inhoud.dagenPerWeek;
    return int(std::count_if(inhoud.rooster.begin(), inhoud.rooster.end(), [](int minuten) { return minuten > 0; }));
}

int opzegtermijnZorgverlener(const ZorgovereenkomstInhoud& inhoud)
{
    return inhoud.opzegtermijnZorgverlenerMaanden.value_or(inhoud.opzegtermijnMaanden);
}

} // namespace pgb
