#include "server/app/vandaag_betekenis.h"
#include "shared/domain/overzicht/aan_zet.h"

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

Betekenis betekenis(WerktaakSoort taak, const Declaratie& declaratie)
{
    if (taak == WerktaakSoort::Jaar)
        return {"laatVerzoek", "beoordelen", nullptr};
    if (declaratie.status == DS::HandmatigeControle)
        return {"declaratieNakijken", "beoordelen", nullptr};
    return {"declaratieWachtOpU", "bekijken", nullptr};
}

} // namespace pgb::app
