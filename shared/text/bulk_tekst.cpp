#include "shared/text/bulk_tekst.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/invullen.h"
#include "shared/text/woorden.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace pgb {

namespace {

struct BulkZin {
    const char* sleutel;
    const char* tekst;
};

constexpr std::array zinnen{
    BulkZin{"BK-001", QT_TRANSLATE_NOOP("Bulk", "Wij kennen cliënt \"{klantTekst}\" niet. Kies eenmalig bij welke budgethouder dit nummer hoort.")},
    BulkZin{"BK-001/leeg", QT_TRANSLATE_NOOP("Bulk", "In deze rij staat geen cliëntnummer. Vul het klantnummer bij de SVB, uw eigen nummer of het nummer van de zorgovereenkomst in.")},
    BulkZin{"BK-001/oud", QT_TRANSLATE_NOOP("Bulk", "Van cliënt {klantTekst} bewaren wij het burgerservicenummer niet meer. Open het bestand opnieuw: dan vinden wij deze cliënt. Of kies eenmalig bij welke budgethouder dit hoort.")},
    BulkZin{"BK-002/leeg", QT_TRANSLATE_NOOP("Bulk", "In deze rij staat geen zorg. Vul in welke zorgfunctie dit is.")},
    BulkZin{"BK-002", QT_TRANSLATE_NOOP("Bulk", "Wij kennen \"{functieTekst}\" niet als zorg. Kies eenmalig welke zorgfunctie dit is.")},
    BulkZin{"BK-003/klant", QT_TRANSLATE_NOOP("Bulk", "Deze rij is niet te lezen: te veel kolommen, een te lange cel of vreemde tekens. Herstel de rij in uw bestand.")},
    BulkZin{"BK-003/datum", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen datum. Vul een datum in zoals 14-05-2025.")},
    BulkZin{"BK-003/datumTot", QT_TRANSLATE_NOOP("Bulk", "De laatste dag van deze regel is niet te lezen, of ligt voor de eerste: {waardeTekst}. Was het één dag, vul die dan in. Verbeter anders de laatste dag in uw bestand.")},
    BulkZin{"BK-003/begin", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen begintijd. Vul een tijd in zoals 9:00.")},
    BulkZin{"BK-003/eind", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen eindtijd na het begin. Vul een tijd in zoals 11:30.")},
    BulkZin{"BK-003/overMiddernacht", QT_TRANSLATE_NOOP("Bulk", "Van {beginTekst} tot {eindTekst} gaat over middernacht, en een regel is van één dag. Zet wat na middernacht is in een eigen regel, of verbeter de tijden.")},
    BulkZin{"BK-003/nacht", QT_TRANSLATE_NOOP("Bulk", "Deze tijden gaan over middernacht, en het aantal is niet wat ertussen ligt: {waardeTekst}. Vul in hoeveel er op deze dag is gewerkt, zoals 5:30. Kloppen de tijden niet, verbeter dan uw bestand.")},
    BulkZin{"BK-003/klok", QT_TRANSLATE_NOOP("Bulk", "Het begin of het eind ligt in het uur dat de klok werd verzet, dus de tijden zeggen niet hoe lang het duurde: {waardeTekst}. Vul in hoeveel er op deze dag is gewerkt, zoals 5:30.")},
    BulkZin{"BK-003/aantal", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen aantal. Vul bijvoorbeeld 2,5 of 2:30 in.")},
    BulkZin{"BK-003/minuten", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen aantal minuten. Vul een heel getal in.")},
    BulkZin{"BK-003/blokken", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen aantal blokken van vijf minuten. Vul een heel getal in.")},
    BulkZin{"BK-003/eenheid", QT_TRANSLATE_NOOP("Bulk", "Wij kennen de eenheid \"{waardeTekst}\" niet. Gebruik uur, minuut, dagdeel, etmaal, stuk of kilometer.")},
    BulkZin{"BK-003/tarief", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen tarief. Vul een bedrag in zoals 25,65, of laat het leeg.")},
    BulkZin{"BK-003/bedrag", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen bedrag. Vul een bedrag in zoals 64,13, of laat het leeg.")},
    BulkZin{"BK-003/agb", QT_TRANSLATE_NOOP("Bulk", "\"{waardeTekst}\" is geen AGB-code. Een AGB-code heeft acht cijfers.")},
    BulkZin{"BK-004", QT_TRANSLATE_NOOP("Bulk", "Met cliënt {klantTekst} heeft u geen zorgovereenkomst waarop u mag declareren. Controleer het nummer en de AGB-code.")},
    BulkZin{"BK-004/meer", QT_TRANSLATE_NOOP("Bulk", "Met cliënt {klantTekst} heeft u meer dan een zorgovereenkomst waar dit bij past. Zet het nummer van de zorgovereenkomst of de AGB-code erbij.")},
    BulkZin{"BK-004/opDag", QT_TRANSLATE_NOOP("Bulk", "Op {opDatum} heeft u met cliënt {klantTekst} geen zorgovereenkomst. De dichtstbijzijnde geldt van {vanDatum} tot en met {totDatum}. Controleer de datum.")},
    BulkZin{"BK-004/opDagOpen", QT_TRANSLATE_NOOP("Bulk", "Op {opDatum} heeft u met cliënt {klantTekst} geen zorgovereenkomst. De dichtstbijzijnde geldt vanaf {vanDatum}. Controleer de datum.")},
    BulkZin{"BK-005", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg staat ook in rij {rijGetal} van dit bestand. Laat een van beide weg, of zet het eigen kenmerk of de tijden erbij.")},
    BulkZin{"BK-005/gelijk", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg staat ook in rij {rijGetal} van dit bestand, met hetzelfde kenmerk en dezelfde begintijd. Laat een van beide weg. Was het een ander bezoek, verbeter dan de tijden en het kenmerk.")},
    BulkZin{"BK-006", QT_TRANSLATE_NOOP("Bulk", "In de regel staat het bedrag {bestandCenten}. Aantal maal tarief is {berekendCenten}.")},
    BulkZin{"BK-007", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is al ingediend in declaratie {nummerTekst}. U hoeft niets te doen.")},
    BulkZin{"BK-008/klant", QT_TRANSLATE_NOOP("Bulk", "Bij de cliënt staat een burgerservicenummer met iets erbij. Dat bewaren wij niet. Vul alleen het cliëntnummer in.")},
    BulkZin{"BK-008/functie", QT_TRANSLATE_NOOP("Bulk", "In de naam van de zorg staat een burgerservicenummer. Dat bewaren wij niet. Vul in welke zorgfunctie dit is.")},
    BulkZin{"BK-008/factuurnummer", QT_TRANSLATE_NOOP("Bulk", "In het factuurnummer staat een burgerservicenummer. Dat mag niet: het staat op overzichten. Vul een eigen nummer in, of laat het leeg.")},
    BulkZin{"BK-008/kenmerk", QT_TRANSLATE_NOOP("Bulk", "In het eigen kenmerk staat een burgerservicenummer. Dat mag niet: het staat op overzichten. Vul een eigen nummer in, of laat het leeg.")},
    BulkZin{"BK-008/kostenplaats", QT_TRANSLATE_NOOP("Bulk", "In de kostenplaats staat een burgerservicenummer. Dat mag niet: zij staat op overzichten. Vul een eigen nummer in, of laat het leeg.")},
    BulkZin{"BK-008/agb", QT_TRANSLATE_NOOP("Bulk", "Bij de AGB-code staat een burgerservicenummer. Dat bewaren wij niet. Vul de AGB-code in, of laat het leeg.")},
    BulkZin{"BK-009", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg is al ingediend in declaratie {nummerTekst}. Laat deze regel weg. Was het een ander bezoek, vul dat dan in het maandrooster in. Of trek die declaratie in en dien haar nog eens in, met begintijden in beide bestanden.")},
    BulkZin{"BK-009/zonderNummer", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg is al ingediend en wacht op de budgethouder. Laat deze regel weg. Was het een ander bezoek, vul dat dan in het maandrooster in. Of trek dat bestand terug en dien het nog eens in, met begintijden in beide bestanden.")},
    BulkZin{"BK-010", QT_TRANSLATE_NOOP("Bulk", "Dit is al ingediend in declaratie {nummerTekst}, met een ander aantal. Laat deze regel weg. Moet het aantal anders, trek die declaratie dan in en dien haar opnieuw in. Is het andere zorg, geef de regel dan een eigen kenmerk.")},
    BulkZin{"BK-010/zonderNummer", QT_TRANSLATE_NOOP("Bulk", "Dit is al ingediend met een ander aantal, en wacht op de budgethouder. Laat deze regel weg. Moet het aantal anders, trek die declaratie dan in en dien haar opnieuw in. Is het andere zorg, geef de regel dan een eigen kenmerk.")},
    BulkZin{"BK-009/betaald", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg is al ingediend en betaald, in declaratie {nummerTekst}. Laat deze regel weg. Was het een ander bezoek, kies dan bij Declaraties die declaratie en dan Corrigeren, en vul het daar aan.")},
    BulkZin{"BK-009/inBetaling", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg is al ingediend, in declaratie {nummerTekst}, en die wordt nu betaald. Laat deze regel weg. Was het een ander bezoek, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul het daar aan.")},
    BulkZin{"BK-010/betaald", QT_TRANSLATE_NOOP("Bulk", "Dit is al ingediend en betaald, in declaratie {nummerTekst}, met een ander aantal. Laat deze regel weg. Moet het aantal anders, kies dan bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regel dan een eigen kenmerk.")},
    BulkZin{"BK-010/inBetaling", QT_TRANSLATE_NOOP("Bulk", "Dit is al ingediend, in declaratie {nummerTekst}, met een ander aantal, en die wordt nu betaald. Laat deze regel weg. Moet het aantal anders, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regel dan een eigen kenmerk.")},
    BulkZin{"DC-061/rij", QT_TRANSLATE_NOOP("Bulk", "De tijden van {eersteTekst} en {tweedeTekst} op {datum} vallen over elkaar: de andere is rij {rijGetal} van dit bestand. Pas een van de twee aan.")},
    BulkZin{"DC-061/elders", QT_TRANSLATE_NOOP("Bulk", "De tijden van {eersteTekst} en {tweedeTekst} op {datum} vallen over elkaar: de andere is rij {rijGetal} van {bestandTekst}, ingediend op {ingediendDatum}. Pas deze regel aan, of laat hem weg.")},
    // A line is not kept ready: it is checked again then.
    BulkZin{"DC-046", QT_TRANSLATE_NOOP("Bulk", "{periode} is nog niet voorbij. U kunt deze zorg indienen vanaf {vanafDatum}. Controleer de regels dan opnieuw.")},
    BulkZin{"DC-048/betaald", QT_TRANSLATE_NOOP("Bulk", "{periode} is al betaald, in declaratie {nummerTekst}. Kies bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regel hier weg.")},
    BulkZin{"DC-048/inBetaling", QT_TRANSLATE_NOOP("Bulk", "{periode} wordt nu betaald, in declaratie {nummerTekst}. Kies na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regel hier weg.")},
    BulkZin{"BK-011", QT_TRANSLATE_NOOP("Bulk", "Op deze regel staat factuurnummer {factuurnummerTekst}. Maar zij komt in een declaratie met factuurnummer {nummerTekst}: per cliënt en periode is er één. Wilt u dat niet, laat de regel dan weg.")},
    BulkZin{"BK-011/patroon", QT_TRANSLATE_NOOP("Bulk", "Uw patroon geeft factuurnummer {factuurnummerTekst}. Maar deze regel komt in een declaratie die al op de budgethouder wacht, en die houdt factuurnummer {nummerTekst}. Wilt u dat niet, laat de regel dan weg.")},
    BulkZin{"BK-012", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is op deze dag al ingediend: rij {rijGetal} van {bestandTekst}. Is dit een ander bezoek? Dan kunt u deze regel zo indienen. Is het dezelfde zorg, laat hem dan weg.")},
    BulkZin{"BK-012/vanAnder", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is op deze dag al ingediend, in een bestand van een ander. Is dit een ander bezoek? Dan kunt u deze regel zo indienen. Is het dezelfde zorg, laat hem dan weg.")},
    BulkZin{"BK-013", QT_TRANSLATE_NOOP("Bulk", "Factuurnummer {factuurnummerTekst} is voor één declaratie, en dit bestand geeft er meer. Kies bij stap 2, Kolommen, een factuurnummer waar het cliëntnummer of de zorgovereenkomst in staat, en de maand. Controleer dan nog eens.")},
    BulkZin{"BK-013/opRegels", QT_TRANSLATE_NOOP("Bulk", "Dit factuurnummer staat in dit bestand ook bij een andere cliënt of een andere periode. Elke declaratie heeft een eigen nummer. Vul een ander nummer in, of maak het leeg: dan maken wij er een.")},
    BulkZin{"BK-014", QT_TRANSLATE_NOOP("Bulk", "Deze regel is een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode} Was het één dag, vul dan die datum in.")},
    BulkZin{"BK-014/wacht", QT_TRANSLATE_NOOP("Bulk", "In de declaratie die al op de budgethouder wacht, staat een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode} Trek die declaratie in en dien haar opnieuw in.")},
    BulkZin{"BK-015", QT_TRANSLATE_NOOP("Bulk", "In de declaratie die al op de budgethouder wacht, staat een regel van {wachtDatum} die zo niet meer kan. Daar kan niets bij. Trek die declaratie in en dien haar opnieuw in.")},
    BulkZin{"BK-016", QT_TRANSLATE_NOOP("Bulk", "Er staat {ingevuldMinuten} uur, maar van {beginTekst} tot {eindTekst} is {tijdenMinuten} uur. Verbeter het aantal of de tijden.")},
    BulkZin{"BK-017", QT_TRANSLATE_NOOP("Bulk", "Van cliënt {klantTekst} staan er in dit bestand meer dan {hoogstensGetal} regels. Zo veel controleren wij niet samen: er gaat niets van. Is het één cliënt, verdeel de regels dan over meer bestanden. Laat ze anders weg en verbeter het cliëntnummer in uw bestand.")},
    BulkZin{"BK-017/samen", QT_TRANSLATE_NOOP("Bulk", "Van de cliënt die hier {klantTekst} heet, staan er in dit bestand onder al zijn namen samen meer dan {hoogstensGetal} regels. Zo veel controleren wij niet samen: er gaat niets van. Verdeel de regels over meer bestanden. Is het niet steeds dezelfde cliënt, verbeter dan de naam of het nummer in uw bestand.")},
    BulkZin{"BK-020", QT_TRANSLATE_NOOP("Bulk", "De budgethouder keurde dit af: \"{redenTekst}\". Pas de regel aan, laat hem weg, of dien hem zo nog eens in.")},
    BulkZin{"DC-084", QT_TRANSLATE_NOOP("Bulk", "Factuurnummer {factuurnummerTekst} is al gebruikt in declaratie {nummerTekst}. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.")},
    BulkZin{"DC-084/wacht", QT_TRANSLATE_NOOP("Bulk", "Factuurnummer {factuurnummerTekst} staat al op een declaratie die nog op akkoord wacht. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.")},
    BulkZin{"BK-007/zonderNummer", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is al ingediend en wacht op de budgethouder. U hoeft niets te doen.")},
};

/// Of lines together that differ in a value: what is the same for all.
constexpr std::array samen{
    BulkZin{"BK-003/datum", QT_TRANSLATE_NOOP("Bulk", "De datum is niet te lezen. Vul een datum in zoals 14-05-2025.")},
    BulkZin{"BK-003/datumTot", QT_TRANSLATE_NOOP("Bulk", "De laatste dag van deze regels is niet te lezen, of ligt voor de eerste. Was het één dag, vul die dan in. Verbeter anders de laatste dag in uw bestand.")},
    BulkZin{"BK-003/begin", QT_TRANSLATE_NOOP("Bulk", "De begintijd is niet te lezen. Vul een tijd in zoals 9:00.")},
    BulkZin{"BK-003/eind", QT_TRANSLATE_NOOP("Bulk", "De eindtijd is niet te lezen, of is niet na het begin. Vul een tijd in zoals 11:30.")},
    BulkZin{"BK-003/overMiddernacht", QT_TRANSLATE_NOOP("Bulk", "Deze regels gaan over middernacht, en een regel is van één dag. Zet wat na middernacht is in een eigen regel, of verbeter de tijden.")},
    BulkZin{"BK-003/nacht", QT_TRANSLATE_NOOP("Bulk", "Deze tijden gaan over middernacht, en het aantal is niet wat ertussen ligt. Vul bij elke dag in hoeveel er is gewerkt, zoals 5:30. Kloppen de tijden niet, verbeter dan uw bestand.")},
    BulkZin{"BK-003/klok", QT_TRANSLATE_NOOP("Bulk", "Het begin of het eind ligt in het uur dat de klok werd verzet, dus de tijden zeggen niet hoe lang het duurde. Vul bij elke regel in hoeveel er op die dag is gewerkt, zoals 5:30.")},
    BulkZin{"BK-003/aantal", QT_TRANSLATE_NOOP("Bulk", "Het aantal is niet te lezen. Vul bijvoorbeeld 2,5 of 2:30 in.")},
    BulkZin{"BK-003/minuten", QT_TRANSLATE_NOOP("Bulk", "Het aantal minuten is niet te lezen. Vul een heel getal in.")},
    BulkZin{"BK-003/blokken", QT_TRANSLATE_NOOP("Bulk", "Het aantal blokken van vijf minuten is niet te lezen. Vul een heel getal in.")},
    BulkZin{"BK-003/eenheid", QT_TRANSLATE_NOOP("Bulk", "Wij kennen de eenheid niet. Gebruik uur, minuut, dagdeel, etmaal, stuk of kilometer.")},
    BulkZin{"BK-003/tarief", QT_TRANSLATE_NOOP("Bulk", "Het tarief is niet te lezen. Vul een bedrag in zoals 25,65, of laat het leeg.")},
    BulkZin{"BK-003/bedrag", QT_TRANSLATE_NOOP("Bulk", "Het bedrag is niet te lezen. Vul een bedrag in zoals 64,13, of laat het leeg.")},
    BulkZin{"BK-004/opDag", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen heeft u met deze cliënt geen zorgovereenkomst. Bij elke regel staat welke het dichtst bij is. Controleer de datums.")},
    BulkZin{"BK-004/opDagOpen", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen heeft u met deze cliënt geen zorgovereenkomst. Bij elke regel staat welke het dichtst bij is. Controleer de datums.")},
    BulkZin{"BK-005", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg staat ook in een andere rij van dit bestand. Laat een van beide weg, of zet het eigen kenmerk of de tijden erbij.")},
    BulkZin{"BK-005/gelijk", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg staat ook in een andere rij van dit bestand, met hetzelfde kenmerk en dezelfde begintijd. Laat een van beide weg. Was het een ander bezoek, verbeter dan de tijden en het kenmerk.")},
    BulkZin{"BK-006", QT_TRANSLATE_NOOP("Bulk", "Het bedrag is niet het aantal maal het tarief.")},
    BulkZin{"BK-007", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is al ingediend. U hoeft niets te doen.")},
    BulkZin{"BK-009", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg is al ingediend. Laat deze regels weg. Waren het andere bezoeken, vul die dan in het maandrooster in. Of trek dat bestand terug en dien het nog eens in, met begintijden in beide bestanden.")},
    BulkZin{"BK-010", QT_TRANSLATE_NOOP("Bulk", "Dit is al ingediend, met een ander aantal. Laat deze regels weg. Moet het aantal anders, trek die declaraties dan in en dien ze opnieuw in. Is het andere zorg, geef de regels dan een eigen kenmerk.")},
    BulkZin{"BK-009/betaald", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg is al ingediend en betaald. Laat deze regels weg. Waren het andere bezoeken, kies dan bij Declaraties die declaratie en dan Corrigeren, en vul ze daar aan.")},
    BulkZin{"BK-009/inBetaling", QT_TRANSLATE_NOOP("Bulk", "Dezelfde zorg is al ingediend en wordt nu betaald. Laat deze regels weg. Waren het andere bezoeken, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul ze daar aan.")},
    BulkZin{"BK-010/betaald", QT_TRANSLATE_NOOP("Bulk", "Dit is al ingediend en betaald, met een ander aantal. Laat deze regels weg. Moet het aantal anders, kies dan bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regels dan een eigen kenmerk.")},
    BulkZin{"BK-010/inBetaling", QT_TRANSLATE_NOOP("Bulk", "Dit is al ingediend, met een ander aantal, en wordt nu betaald. Laat deze regels weg. Moet het aantal anders, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regels dan een eigen kenmerk.")},
    BulkZin{"DC-061/rij", QT_TRANSLATE_NOOP("Bulk", "De tijden van deze zorg vallen over elkaar. Bij elke regel staat met welke andere rij van dit bestand. Pas een van de twee aan.")},
    BulkZin{"DC-061/elders", QT_TRANSLATE_NOOP("Bulk", "De tijden van deze zorg vallen over zorg die al is ingediend. Bij elke regel staat met welke rij van welk bestand. Pas deze regels aan, of laat ze weg.")},
    BulkZin{"BK-011", QT_TRANSLATE_NOOP("Bulk", "Op deze regels staat een ander factuurnummer dan op de declaratie waar zij in komen. Per cliënt en periode is er één declaratie. Bij elke regel staan beide nummers.")},
    BulkZin{"BK-011/patroon", QT_TRANSLATE_NOOP("Bulk", "Deze regels komen in een declaratie die al op de budgethouder wacht. Die houdt haar factuurnummer, en uw patroon geeft een ander. Bij elke regel staan beide nummers.")},
    BulkZin{"BK-012", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is op deze dagen al ingediend. Bij elke regel staat in welke rij van welk bestand. Zijn het andere bezoeken? Dan kunt u ze zo indienen. Is het dezelfde zorg, laat ze dan weg.")},
    BulkZin{"BK-013", QT_TRANSLATE_NOOP("Bulk", "Het factuurnummer is voor één declaratie, en dit bestand geeft er meer. Kies bij stap 2, Kolommen, een factuurnummer waar het cliëntnummer of de zorgovereenkomst in staat, en de maand. Controleer dan nog eens.")},
    BulkZin{"BK-014", QT_TRANSLATE_NOOP("Bulk", "Deze regels zijn een totaal over meer dagen, en dat kan hier niet. Bij elke regel staat waarom. Was het één dag, vul dan die datum in. Zet anders in uw bestand een regel per dag.")},
    BulkZin{"BK-015", QT_TRANSLATE_NOOP("Bulk", "In de declaratie die al op de budgethouder wacht, staat een regel die zo niet meer kan. Daar kan niets bij. Trek die declaratie in en dien haar opnieuw in.")},
    BulkZin{"BK-016", QT_TRANSLATE_NOOP("Bulk", "Bij deze regels staat meer tijd dan tussen begin en eind. Bij elke regel staan beide. Verbeter het aantal of de tijden.")},
    BulkZin{"BK-020", QT_TRANSLATE_NOOP("Bulk", "De budgethouder keurde deze regels af. Bij elke regel staat waarom. Pas ze aan, laat ze weg, of dien ze zo nog eens in.")},
    BulkZin{"DC-084", QT_TRANSLATE_NOOP("Bulk", "Het factuurnummer is al gebruikt. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.")},
    BulkZin{"DC-084/wacht", QT_TRANSLATE_NOOP("Bulk", "Het factuurnummer staat al op een declaratie die nog op akkoord wacht. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.")},
    BulkZin{"DC-025", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is op dagen die geen afgesproken werkdag zijn. Klopt dit? U kunt dit zo indienen.")},
    BulkZin{"DC-054", QT_TRANSLATE_NOOP("Bulk", "Bij deze regels staat geen aantal. Vul een aantal groter dan 0 in, bijvoorbeeld 2:30, of laat de regels weg.")},
    BulkZin{"DC-056/meerDanDag", QT_TRANSLATE_NOOP("Bulk", "Bij deze regels staat meer dan 24 uur. Een dag heeft 24 uur. Pas het aantal uren aan.")},
    BulkZin{"DC-046", QT_TRANSLATE_NOOP("Bulk", "De periode van deze zorg is nog niet voorbij. Bij elke regel staat vanaf wanneer u kunt indienen. Controleer de regels dan opnieuw.")},
    BulkZin{"DC-048", QT_TRANSLATE_NOOP("Bulk", "Over deze periode is al gedeclareerd. Bij elke regel staat in welke declaratie. Moet daar iets anders in staan? Trek die in zolang zij niet is betaald.")},
    BulkZin{"DC-048/betaald", QT_TRANSLATE_NOOP("Bulk", "Deze periode is al betaald. Bij elke regel staat in welke declaratie. Kies bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regels hier weg.")},
    BulkZin{"DC-048/inBetaling", QT_TRANSLATE_NOOP("Bulk", "Deze periode wordt nu betaald. Bij elke regel staat in welke declaratie. Kies na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regels hier weg.")},
    BulkZin{"BK-014/wacht", QT_TRANSLATE_NOOP("Bulk", "In de declaraties die al op de budgethouder wachten, staat een totaal dat zo niet meer kan. Trek die declaraties in en dien ze opnieuw in.")},
    BulkZin{"BK-017", QT_TRANSLATE_NOOP("Bulk", "Van deze cliënt staan er te veel regels in dit bestand. Zo veel controleren wij niet samen: er gaat niets van. Is het één cliënt, verdeel de regels dan over meer bestanden.")},
    BulkZin{"BK-017/samen", QT_TRANSLATE_NOOP("Bulk", "Van deze cliënt staan er onder al zijn namen samen te veel regels in dit bestand. Er gaat niets van. Verdeel de regels over meer bestanden.")},
    BulkZin{"DC-004", QT_TRANSLATE_NOOP("Bulk", "De budgethouder is overleden. Haal de zorg na die dag weg.")},
    BulkZin{"DC-007/overleden", QT_TRANSLATE_NOOP("Bulk", "De zorgverlener is overleden. Haal de zorg na die dag weg.")},
    BulkZin{"DC-012", QT_TRANSLATE_NOOP("Bulk", "De betaling aan deze zorgverlener is tijdelijk gestopt. Bij elke regel staat door wie en waarom. De declaraties blijven bewaard.")},
    BulkZin{"DC-012/weigert", QT_TRANSLATE_NOOP("Bulk", "Deze zorgverlener wordt niet betaald. Bij elke regel staat door wie en waarom. U kunt dit nu niet indienen.")},
    BulkZin{"DC-013", QT_TRANSLATE_NOOP("Bulk", "De zorgverlener was op deze dagen nog te jong om dit werk te doen. Haal deze dagen weg.")},
    BulkZin{"DC-013/lichtWerk", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen mag de zorgverlener door zijn leeftijd alleen licht werk doen. Klopt dit? U kunt dit zo indienen.")},
    BulkZin{"DC-014", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen was er geen goedgekeurde zorgovereenkomst. Haal deze dagen weg, of maak eerst een zorgovereenkomst.")},
    BulkZin{"DC-015", QT_TRANSLATE_NOOP("Bulk", "De zorgovereenkomst voor deze dagen wordt nog beoordeeld. We betalen zodra die is goedgekeurd. U hoeft niets te doen.")},
    BulkZin{"DC-016", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is van na het einde van de zorgovereenkomst. Haal deze dagen weg.")},
    BulkZin{"DC-017", QT_TRANSLATE_NOOP("Bulk", "Deze zorgovereenkomsten zijn tijdelijk stopgezet. Bij elke regel staat door wie en waarom. De declaraties blijven bewaard en wachten.")},
    BulkZin{"DC-017/weigert", QT_TRANSLATE_NOOP("Bulk", "Voor deze zorgovereenkomsten wordt niet meer betaald. Bij elke regel staat door wie en waarom. U kunt dit nu niet indienen.")},
    BulkZin{"DC-019", QT_TRANSLATE_NOOP("Bulk", "Deze zorg staat op deze dagen niet in de zorgovereenkomst. Kies een andere soort zorg, of wijzig de zorgovereenkomst.")},
    BulkZin{"DC-022", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen is een vast maandloon afgesproken. U hoeft geen uren te declareren. Haal de uren weg.")},
    BulkZin{"DC-023", QT_TRANSLATE_NOOP("Bulk", "In deze weken staan meer uren dan is afgesproken. Bij elke regel staat hoeveel. Klopt dit? U kunt dit zo indienen.")},
    BulkZin{"DC-024", QT_TRANSLATE_NOOP("Bulk", "Er is meer gedeclareerd dan in deze periode mag. Bij elke regel staat hoeveel. Vul minder in.")},
    BulkZin{"DC-024/uren", QT_TRANSLATE_NOOP("Bulk", "Er zijn meer uren gedeclareerd dan in deze periode mogen. Bij elke regel staat hoeveel. Vul minder in.")},
    BulkZin{"DC-026", QT_TRANSLATE_NOOP("Bulk", "De vaste zorgverlener was op deze dagen weer aan het werk. De vervanging is dan gestopt. Haal deze dagen weg.")},
    BulkZin{"DC-026/nietAfwezig", QT_TRANSLATE_NOOP("Bulk", "De vaste zorgverlener is op deze dagen niet afwezig gemeld. Geef de afwezigheid door, of haal deze dagen weg.")},
    BulkZin{"DC-027", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen is er geen budget. Haal deze dagen weg, of kies een ander budget.")},
    BulkZin{"DC-027/zonderWet", QT_TRANSLATE_NOOP("Bulk", "Het gekozen budget is op deze dagen niet van deze budgethouder. Kies een ander budget.")},
    BulkZin{"DC-027/nietAfgesproken", QT_TRANSLATE_NOOP("Bulk", "Het budget bij deze dagen staat niet in de zorgovereenkomst. Kies een ander budget, of wijzig de zorgovereenkomst.")},
    BulkZin{"DC-028", QT_TRANSLATE_NOOP("Bulk", "Bij deze dagen is geen budget gekozen. Kies uit welk budget (welke wet) dit betaald moet worden.")},
    BulkZin{"DC-030", QT_TRANSLATE_NOOP("Bulk", "Het budget is tijdelijk geblokkeerd. Bij elke regel staat door wie en waarom. De declaraties zijn bewaard en wachten.")},
    BulkZin{"DC-030/weigert", QT_TRANSLATE_NOOP("Bulk", "Uit dit budget wordt niet betaald. Bij elke regel staat door wie en waarom. U kunt dit nu niet indienen.")},
    BulkZin{"DC-031", QT_TRANSLATE_NOOP("Bulk", "Het budget is te klein voor deze declaraties. Bij elke regel staat hoeveel er nog is. Dien minder in, of stort bij met iDEAL.")},
    BulkZin{"DC-032", QT_TRANSLATE_NOOP("Bulk", "In een deel van het budget is te weinig over voor deze declaraties. Bij elke regel staat hoeveel. Vraag om hulp, of stort bij.")},
    BulkZin{"DC-033", QT_TRANSLATE_NOOP("Bulk", "Voor een deel van deze zorg is te weinig over. Bij elke regel staat hoeveel. Dien minder in, of stort bij.")},
    BulkZin{"DC-041", QT_TRANSLATE_NOOP("Bulk", "Volgens onze gegevens was de budgethouder op deze dagen opgenomen. Klopt dat niet? Geef het door aan de verstrekker.")},
    BulkZin{"DC-042", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen is logeeropvang gedeclareerd. Andere zorg kan die dagen niet. Haal een van de twee weg.")},
    BulkZin{"DC-045", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is op deze dagen ook uit een ander budget gedeclareerd. Kies één budget.")},
    BulkZin{"DC-047", QT_TRANSLATE_NOOP("Bulk", "Deze dagen vallen niet in de periode van de declaratie. Haal deze regels weg, of zet ze in de declaratie van de juiste maand.")},
    BulkZin{"DC-048/zonderNummer", QT_TRANSLATE_NOOP("Bulk", "Over deze periode loopt al een declaratie. Ga met die declaratie verder.")},
    BulkZin{"DC-049", QT_TRANSLATE_NOOP("Bulk", "Deze zorg is op deze dagen al gedeclareerd. Bij elke regel staat in welke declaratie. Haal deze regels weg, of bekijk die declaratie.")},
    BulkZin{"DC-049/zonderNummer", QT_TRANSLATE_NOOP("Bulk", "Deze zorg staat op deze dagen al in een andere declaratie. Haal deze regels weg, of bekijk die declaratie.")},
    BulkZin{"DC-049/inDeze", QT_TRANSLATE_NOOP("Bulk", "Deze zorg staat er op deze dagen meer keer: in een totaal over meer dagen en in een andere regel. Haal een van beide weg.")},
    BulkZin{"DC-050", QT_TRANSLATE_NOOP("Bulk", "Het jaar van deze zorg is afgesloten. Vraag de verstrekker om dit alsnog te betalen.")},
    BulkZin{"DC-051", QT_TRANSLATE_NOOP("Bulk", "Deze declaraties zijn later dan mag ingediend. Bij elke regel staat tot wanneer het kon. De verstrekker kan de betaling weigeren.")},
    BulkZin{"DC-053", QT_TRANSLATE_NOOP("Bulk", "Deze dagen liggen vóór de ingangsdatum van de zorgovereenkomst. Haal deze dagen weg.")},
    BulkZin{"DC-053/voorBegin", QT_TRANSLATE_NOOP("Bulk", "Deze dagen zijn te lang geleden om hier te declareren. Controleer de datums.")},
    BulkZin{"DC-054/stap", QT_TRANSLATE_NOOP("Bulk", "Deze aantallen kunnen zo niet: er geldt een vaste stap. Bij elke regel staat welke. Pas het aantal aan.")},
    BulkZin{"DC-055", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen zijn voor deze zorgverlener te veel uren opgegeven. Controleer de uren van die dagen.")},
    BulkZin{"DC-056", QT_TRANSLATE_NOOP("Bulk", "Bij deze regels staan op een dag veel uren voor één zorgverlener. Klopt dit? U kunt dit zo indienen.")},
    BulkZin{"DC-057", QT_TRANSLATE_NOOP("Bulk", "In deze weken staan meer uren dan de wet toestaat. Bij elke regel staat hoeveel. Controleer de uren.")},
    BulkZin{"DC-057/samen", QT_TRANSLATE_NOOP("Bulk", "In deze weken staan bij elkaar meer uren dan de wet toestaat. Controleer de uren.")},
    BulkZin{"DC-057/vierWeken", QT_TRANSLATE_NOOP("Bulk", "Gemiddeld over vier weken staan er meer uren dan de wet toestaat. Spreek minder uren af.")},
    BulkZin{"DC-057/zestienWeken", QT_TRANSLATE_NOOP("Bulk", "Gemiddeld over zestien weken staan er meer uren dan de wet toestaat. Spreek minder uren af.")},
    BulkZin{"DC-058", QT_TRANSLATE_NOOP("Bulk", "In deze weken staan meer uren dan deze zorgverlener mag werken. Bij elke regel staat hoeveel. Vraag de verstrekker om toestemming.")},
    BulkZin{"DC-059", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen staan meer dagdelen dan een dag heeft. Pas het aantal aan.")},
    BulkZin{"DC-060", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen staan meer etmalen dan op een dag kan. Pas het aantal aan.")},
    BulkZin{"DC-061", QT_TRANSLATE_NOOP("Bulk", "De tijden van deze zorg vallen over elkaar. Bij elke regel staan de dag en beide begintijden. Pas een van de twee aan.")},
    BulkZin{"DC-062", QT_TRANSLATE_NOOP("Bulk", "Op deze dagen staan bij alle zorgverleners samen veel uren zorg. Klopt dit? U kunt dit zo indienen.")},
    BulkZin{"DC-063/regel", QT_TRANSLATE_NOOP("Bulk", "Bij deze regels is het bedrag niet het aantal keer het tarief. Bij elke regel staat wat het wel is. Vul het aantal opnieuw in.")},
    BulkZin{"DC-064", QT_TRANSLATE_NOOP("Bulk", "Deze bedragen zijn veel hoger dan gewoonlijk. Bij elke regel staat hoeveel. Klopt dit? U kunt dit zo indienen.")},
    BulkZin{"DC-065", QT_TRANSLATE_NOOP("Bulk", "Er is precies hetzelfde gedeclareerd als in de perioden ervoor, bij wisselende uren. Kijk of dit klopt.")},
};

constexpr std::array standen{
    Woord<Bulkstand>{Bulkstand::Open, QT_TRANSLATE_NOOP("Bulk", "Te controleren")}, Woord<Bulkstand>{Bulkstand::Goed, QT_TRANSLATE_NOOP("Bulk", "Goed")},
    Woord<Bulkstand>{Bulkstand::LetOp, QT_TRANSLATE_NOOP("Bulk", "Let op")}, Woord<Bulkstand>{Bulkstand::Fout, QT_TRANSLATE_NOOP("Bulk", "Fout")},
    Woord<Bulkstand>{Bulkstand::AlIngediend, QT_TRANSLATE_NOOP("Bulk", "Al ingediend")}, Woord<Bulkstand>{Bulkstand::Weggelaten, QT_TRANSLATE_NOOP("Bulk", "Weggelaten")},
    Woord<Bulkstand>{Bulkstand::Ingediend, QT_TRANSLATE_NOOP("Bulk", "Ingediend")}};

constexpr std::array velden{
    Woord<Bulkveld>{Bulkveld::Geen, QT_TRANSLATE_NOOP("Bulk", "niet gebruiken")}, Woord<Bulkveld>{Bulkveld::Klant, QT_TRANSLATE_NOOP("Bulk", "cliëntnummer")},
    Woord<Bulkveld>{Bulkveld::Overeenkomst, QT_TRANSLATE_NOOP("Bulk", "nummer van de zorgovereenkomst")}, Woord<Bulkveld>{Bulkveld::Functie, QT_TRANSLATE_NOOP("Bulk", "zorgfunctie")},
    Woord<Bulkveld>{Bulkveld::Datum, QT_TRANSLATE_NOOP("Bulk", "datum")}, Woord<Bulkveld>{Bulkveld::Begin, QT_TRANSLATE_NOOP("Bulk", "begintijd")},
    Woord<Bulkveld>{Bulkveld::Eind, QT_TRANSLATE_NOOP("Bulk", "eindtijd")}, Woord<Bulkveld>{Bulkveld::Aantal, QT_TRANSLATE_NOOP("Bulk", "aantal")},
    Woord<Bulkveld>{Bulkveld::Minuten, QT_TRANSLATE_NOOP("Bulk", "minuten")}, Woord<Bulkveld>{Bulkveld::Blokken, QT_TRANSLATE_NOOP("Bulk", "blokken van 5 minuten")},
    Woord<Bulkveld>{Bulkveld::Eenheid, QT_TRANSLATE_NOOP("Bulk", "eenheid")},
    Woord<Bulkveld>{Bulkveld::Tarief, QT_TRANSLATE_NOOP("Bulk", "tarief")}, Woord<Bulkveld>{Bulkveld::Bedrag, QT_TRANSLATE_NOOP("Bulk", "bedrag")},
    Woord<Bulkveld>{Bulkveld::Factuurnummer, QT_TRANSLATE_NOOP("Bulk", "factuurnummer")}, Woord<Bulkveld>{Bulkveld::Kenmerk, QT_TRANSLATE_NOOP("Bulk", "eigen kenmerk van de regel")},
    Woord<Bulkveld>{Bulkveld::Kostenplaats, QT_TRANSLATE_NOOP("Bulk", "kostenplaats")}, Woord<Bulkveld>{Bulkveld::Agb, QT_TRANSLATE_NOOP("Bulk", "AGB-code")},
    Woord<Bulkveld>{Bulkveld::DatumTot, QT_TRANSLATE_NOOP("Bulk", "laatste dag van de regel")}};

constexpr QChar gat = u'…'; ///< where a value is not the same for all (invullen)

/// What is whole of it.
QString zonderGaten(const QString& tekst)
{
    static const QRegularExpression einde(QStringLiteral("(?<=[.?!]) "));
    QStringList heel{QCoreApplication::translate("Bulk", "Bij elke regel staat wat er is gevonden.")};
    for (const QString& zin : tekst.split(einde)) {
        if (!zin.contains(gat))
            heel << zin;
    }
    return heel.join(QLatin1Char(' '));
}

} // namespace

QString bulkBevindingTekst(const Bevinding& bevinding)
{
    QString sleutel = bevinding.controle;
    for (const auto& [key, waarde] : bevinding.params) {
        if (key == QLatin1String("variant"))
            sleutel += QLatin1Char('/') + waarde;
    }
    Bevinding deze = bevinding;
    for (auto& [key, waarde] : deze.params)
        waarde.replace(gat, QLatin1String("...")); // what somebody typed is no gap
    const auto isDeze = [&](const BulkZin& z) { return sleutel == QLatin1String(z.sleutel); };
    const auto zin = std::find_if(zinnen.begin(), zinnen.end(), isDeze);
    const QString tekst = zin == zinnen.end() ? bevindingTekst(deze) : invullen(QCoreApplication::translate("Bulk", zin->tekst), deze.params, huidigeTaal());
    const auto voorAlle = std::find_if(samen.begin(), samen.end(), isDeze);
    const bool leeg = std::any_of(bevinding.params.begin(), bevinding.params.end(), [](const auto& p) { return p.first == QLatin1String("waardeTekst") && p.second.trimmed().isEmpty(); });
    if (!leeg && !tekst.contains(gat))
        return tekst;
    return voorAlle != samen.end() ? QCoreApplication::translate("Bulk", voorAlle->tekst) : zonderGaten(tekst);
}

QString bulkstandTekst(Bulkstand stand) { return woordVoor(standen, stand, "Bulk"); }

QString bulkveldTekst(Bulkveld veld) { return woordVoor(velden, veld, "Bulk"); }

} // namespace pgb
