#include "server/app/vandaag_betekenis.h"
#include "shared/domain/overzicht/aan_zet.h"
#include <algorithm>

namespace pgb::app {
namespace {

using ZS = ZorgovereenkomstStatus;
using DS = DeclaratieStatus;

} // namespace

Betekenis betekenis(const ZorgovereenkomstVersie& versie)
{
    const char* const bij = aanZet(versie) == AanZet::Zorgverlener ? "zorgovereenkomstBijZorgverlener" : "zorgovereenkomstBijBudgethouder";
    switch (versie.status) {
    case ZS::Concept: return {"zorgovereenkomstConcept", "afmaken", nullptr};
    case ZS::Gedeeld:
    case ZS::GetekendZorgverlener: return {"zorgovereenkomstOndertekenen", "ondertekenen", bij};
    case ZS::Teruggestuurd: return {"zorgovereenkomstTeruggestuurd", "aanpassen", bij};
    case ZS::AanvullingGevraagd: return {"zorgovereenkomstAanvullen", "aanvullen", bij};
    case ZS::InBeoordeling: return {"zorgovereenkomstBeoordelen", "beoordelen", "zorgovereenkomstInBeoordeling"};
    case ZS::Afgekeurd: return {"zorgovereenkomstAfgekeurd", "herstellen", "zorgovereenkomstAfgekeurd"};
    default: return {};
    }
}

Betekenis betekenis(const Declaratie& declaratie)
{
    if (declaratie.status == DS::TerBeoordeling && bevestigtZorgverlener(declaratie))
        return {"correctieBevestigen", "beoordelen", "correctieBijZorgverlener"};
    if (isNietBevestigd(declaratie))
        return {"correctieNietAkkoord", "aanpassen", "correctieNietAkkoord"};
    switch (declaratie.status) {
    case DS::Concept: return {"declaratieConcept", "afmaken", nullptr};
    case DS::TerBeoordeling: return {"declaratieBeoordelen", "beoordelen", "declaratieBijBudgethouder"};
    case DS::AfgekeurdDoorBudgethouder: return {"declaratieAfgekeurd", "aanpassen", "declaratieAfgekeurd"};
    case DS::Geweigerd: return {"declaratieGeweigerd", "aanpassen", "declaratieGeweigerd"};
    case DS::Ingediend: return {"declaratieIngediend", "bekijken", "declaratieIngediend"};
    case DS::Geparkeerd: return {"declaratieGeparkeerd", "bekijken", "declaratieGeparkeerd"};
    case DS::HandmatigeControle: return {"declaratieHandmatig", "bekijken", "declaratieHandmatig"};
    case DS::DeelsUitbetaald: return {"declaratieDeelsBetaald", "bekijken", "declaratieDeelsBetaald"};
    case DS::Teruggekomen: return {"declaratieTeruggekomen", "bekijken", "declaratieTeruggekomen"};
    default: return {};
    }
}

Betekenis betekenis(WerktaakSoort taak, const Declaratie& declaratie, bool laat)
{
    if (taak == WerktaakSoort::Jaar)
        return {"laatVerzoek", "beoordelen", nullptr};
    if (declaratie.status == DS::HandmatigeControle)
        return {"declaratieNakijken", "beoordelen", nullptr};
    return {laat ? "betaaltermijn" : "declaratieWachtOpU", "bekijken", nullptr};
}

bool isTeBeoordelen(const ZorgovereenkomstVersie& versie, const Gebruiker& wie)
{
    return std::any_of(versie.beoordelingen.begin(), versie.beoordelingen.end(), [&](const Deelbeoordeling& deel) {
        const bool mijn = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht ? wie.rol == Rol::Svb
                                                                             : wie.rol == Rol::MedewerkerVerstrekker && deel.verstrekker == wie.verstrekker;
        return mijn && deel.status == DeelbeoordelingStatus::Open;
    });
}

std::optional<size_t> krapsteNiveau(const std::vector<NiveauStand>& stand)
{
    std::optional<size_t> krapst;
    for (size_t i = 0; i < stand.size(); ++i) {
        const std::optional<Bedrag> rest = stand[i].beschikbaar();
        const bool weinig = rest && stand[i].bedrag && rest->centen * 10 < stand[i].bedrag->centen;
        if (weinig && (!krapst || *rest <= *stand[*krapst].beschikbaar()))
            krapst = i;
    }
    return krapst;
}

} // namespace pgb::app
