#include "client/models/overeenkomst_uitleg.h"
#include "shared/domain/zorgovereenkomst/veldregels.h"
#include "shared/text/waarom_text.h"
#include <array>

namespace pgb {
namespace {

struct Uitleg {
    const char* veld; ///< of the table
    const char* tekst;
};

constexpr std::array uitleggen{
    Uitleg{"inhoud/toekenningen",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Met één zorgverlener heeft u één overeenkomst. Werkt hij voor meer dan één wet, kies dan al die budgetten.")},
    Uitleg{"inhoud/familieband",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Partner en familie in de eerste of tweede graad mogen het familiemodel gebruiken. Ook het tarief kan ervan afhangen.")},
    Uitleg{"inhoud/antwoorden/geeftLeiding",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Geeft u leiding en krijgt de zorgverlener loon, dan bent u werkgever. Daar hoort een arbeidsovereenkomst bij.")},
    Uitleg{"inhoud/antwoorden/doetZelf",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Wie altijd zelf moet komen, is in dienst. Wie een ander mag sturen, werkt in opdracht.")},
    Uitleg{"inhoud/tekenbevoegde",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Alleen wie volgens het Handelsregister mag tekenen of daarvoor is aangewezen, bindt de organisatie.")},
    Uitleg{"inhoud/wooninitiatief",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "In een wooninitiatief wonen mensen met een pgb samen en kopen zij samen zorg in.")},
    Uitleg{"inhoud/eigenContractnummer", QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Het nummer waaronder de zorgverlener deze overeenkomst kent. Het staat op de betaling.")},
    Uitleg{"inhoud/ingangsdatum",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "De eerste dag moet in uw budgetperiode liggen. U kunt niet verder terug dan de verstrekker toestaat.")},
    Uitleg{"inhoud/looptijd",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Bepaalde tijd stopt vanzelf op de einddatum. Onbepaalde tijd loopt door tot iemand opzegt. Vervanging loopt zolang een andere zorgverlener ziek of met verlof is, en wordt per uur betaald.")},
    Uitleg{"inhoud/aanzeggingVooraf",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Bij zes maanden of langer zegt u uiterlijk een maand voor het einde schriftelijk of u verlengt. Dat mag ook nu al, in de overeenkomst zelf.")},
    Uitleg{"inhoud/proeftijdMaanden",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Langer dan zes maanden: ten hoogste één maand. Vanaf twee jaar of zonder einddatum: ten hoogste twee maanden. In de proeftijd mag ieder meteen stoppen.")},
    Uitleg{"inhoud/ketenBevestigd",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Na drie tijdelijke contracten of drie jaar wordt een contract vanzelf vast.")},
    Uitleg{"inhoud/vasteUren",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Alleen met vaste dagen en uren kunt u een vast bedrag per maand betalen.")},
    Uitleg{"inhoud/dagenPerWeek",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Bij een arbeidsovereenkomst van vier dagen of meer per week moet de SVB de loonadministratie doen.")},
    Uitleg{"inhoud/minutenPerWeek",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "In de Wlz mag wie niet bij u in dienst is, 40 uur per week werken. Meer mag alleen met toestemming van het zorgkantoor.")},
    Uitleg{"inhoud/werkafspraken",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "U kunt alleen zorg afspreken die bij uw budget hoort. Elke soort zorg heeft een eigen tarief.")},
    Uitleg{"inhoud/loonsoort",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Een vast bedrag per maand wordt vanzelf betaald, zonder declaratie. Dat kan alleen met vaste uren.")},
    Uitleg{"inhoud/maandloon",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Het maandloon, gedeeld door de uren per maand, mag niet lager zijn dan het minimumloon.")},
    Uitleg{"inhoud/tarievenlijst",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Een lijst met tarieven van de zorgverlener hoort bij de overeenkomst. Beiden tekenen ook daarvoor.")},
    Uitleg{"inhoud/vakantiegeldInbegrepen",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Wie onder het minimumloon valt, krijgt 8% vakantiegeld: in het tarief, of apart.")},
    Uitleg{"inhoud/vakantieUrenInbegrepen",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Een werknemer heeft recht op vier keer de uren van een week vakantie per jaar.")},
    Uitleg{"inhoud/reiskosten",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Uit de Wlz mogen reiskosten altijd. Bij de Wmo en de Jeugdwet bepaalt de gemeente het.")},
    Uitleg{"inhoud/reiskostenMaandbedrag",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Het hoogste vaste bedrag is 214 dagen x kilometers per dag x prijs x reisdagen / 5 / 12. Het kan tot 150 kilometer per dag.")},
    Uitleg{"inhoud/salarisadministratie",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "De SVB houdt dan elke maand loonheffing in. Bij een arbeidsovereenkomst van vier dagen of meer per week moet dat; anders kiest u samen.")},
    Uitleg{"inhoud/identiteitsbewijs/voorkant",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Voor de loonadministratie is een kopie van beide kanten van het identiteitsbewijs nodig, met het burgerservicenummer leesbaar.")},
    Uitleg{"inhoud/identiteitsbewijs/achterkant",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Voor de loonadministratie is een kopie van beide kanten van het identiteitsbewijs nodig, met het burgerservicenummer leesbaar.")},
    Uitleg{"inhoud/loonheffingskorting",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Loonheffingskorting is korting op de belasting. De zorgverlener mag haar bij één werkgever tegelijk laten toepassen.")},
    Uitleg{"inhoud/opzegtermijnMaanden",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Een werkgever zegt op met één maand, na vijf jaar twee, na tien jaar drie en na vijftien jaar vier maanden, tegen het einde van een maand. In de andere overeenkomsten is het een maand.")},
    Uitleg{"inhoud/opzegtermijnZorgverlenerMaanden", QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "De zorgverlener zegt op met ten minste één maand.")},
    Uitleg{"inhoud/declaratieritme",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Korter dan een maand mag als u beiden dat wilt. Aan het einde van een maand begint altijd een nieuwe periode.")},
    Uitleg{"inhoud/werkafspraken/*/zorgbeschrijving",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Zonder beschrijving per soort zorg kan niemand de overeenkomst beoordelen. Zij wordt dan niet in behandeling genomen.")},
    Uitleg{"inhoud/overigeAfspraken",
           QT_TRANSLATE_NOOP("pgb::OvereenkomstUitleg", "Een afspraak die tegen de wet of de vaste bepalingen in gaat, geldt niet.")},
};

} // namespace

QString OvereenkomstUitleg::van(const FieldPath& pad)
{
    const Veldregel* regel = findVeldregel(pad);
    if (!regel)
        return {};
    for (const Uitleg& uitleg : uitleggen) {
        if (regel->veld == QLatin1String(uitleg.veld))
            return tr("%1 Bron: %2.").arg(tr(uitleg.tekst), bronTekst(QString(regel->bron).replace(QLatin1Char(','), QLatin1Char(';'))));
    }
    return {};
}

} // namespace pgb
