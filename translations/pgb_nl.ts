<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>Bestand</name>
    <message>
        <source>Wij kunnen dit bestand niet openen. Bestaat het nog, en mag u het lezen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Kies een bestand met regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is te groot. Voer het uit als CSV, of in delen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand heeft te veel regels. Voer het in delen uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staat een aanhalingsteken dat niet wordt gesloten. Voer het bestand opnieuw uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen dit bestand niet lezen. Voer het opnieuw uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd of niet heel. Voer het opnieuw uit, of download het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand wordt bij het uitpakken te groot. Voer het uit als CSV, of in delen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand zitten veel te veel losse delen. Voer het uit als CSV, of in delen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen dit soort bestand niet. Kies CSV, XLSX, ODS, JSON, een UBL-factuur of een PDF-factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staan eigen definities (DTD). Die lezen wij niet. Voer het zonder uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staan geen regels. Controleer of u het goede bestand koos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze factuur vraagt niet om betaling van geleverde zorg: het is bijvoorbeeld een voorschot, een proforma of een debetnota. Kies de factuur van de zorg zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een creditnota. Corrigeer de declaratie zelf in het portaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij vinden in deze PDF geen tabel met Datum, Omschrijving, Eenheid, Aantal, Tarief en Bedrag. Gebruik deze koppen, of een CSV-bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het lezen van dit bestand liep vast en is gestopt. Er is niets gebeurd. Voer het bestand opnieuw uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het lezen van dit bestand duurde te lang en is gestopt. Voer het uit als CSV, of in delen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het leesprogramma pgb-lezer ontbreekt. Installeer PGB Bureau opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het lezen is gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De toegang kon niet worden bewaard. Mag u in uw eigen map voor instellingen schrijven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een bankafschrift, geen bestand met uren. Open het bij Betalingen, Betaling splitsen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit afschrift is te groot: meer dan 64 MB, meer dan 50.000 bijschrijvingen of heel veel tekst. Haal bij uw bank een afschrift over een kortere tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze PDF zit dezelfde factuur twee keer, met andere bedragen. Vraag een nieuwe PDF, of gebruik het losse XML-bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staan meer facturen of cliënten, of wij weten niet zeker dat het er één is. Kies een bestand met één factuur, of vul de uren zelf in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen bankafschrift dat wij kennen. Kies een XML-bestand camt.053 of camt.054 van uw bank, of de zip waar het in zit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze factuur is niet in euro. Een pgb wordt alleen in euro betaald: vraag een factuur in euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staat een cel met veel te veel tekst. Is dit een bestand met regels? Voer het dan opnieuw uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand heeft een wachtwoord, of is een oud Excel-bestand (.xls). Sla het op zonder wachtwoord, een Excel-bestand als .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat btw op een factuur in dit bestand, maar het btw-nummer ontbreekt of klopt niet. Zorg is vrij van btw: maak een factuur zonder btw, of zet het goede btw-nummer erop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat btw op een factuur in dit bestand, maar het bedrag past niet bij de totalen. Zorg is vrij van btw: maak een factuur zonder btw, of verbeter de bedragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BetaalrunSoort</name>
    <message>
        <source>Dagelijkse betaling (zorgverleners met KvK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wekelijkse betaling (zorgverleners met BSN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maandelijkse betaling (vaste maandlonen)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BetaalrunStatus</name>
    <message>
        <source>Ingepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitgevoerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Betaalvoorkeur</name>
    <message>
        <source>alles in één betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één betaling per budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één betaling per factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één betaling per vestiging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bevestigen</name>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorgaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bevinding</name>
    <message>
        <source>U mag voor deze budgethouder geen declaratie indienen. Vraag het zorgkantoor of de gemeente wie dat mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw vertegenwoordiging is gestopt op {datum}. Neem contact op met {verstrekkerNaam}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw vertegenwoordiging begint pas op {datum}. Wacht met indienen tot die dag, of neem contact op met {verstrekkerNaam}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het burgerservicenummer van de budgethouder ontbreekt of klopt niet. Bel de SVB om dit te herstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder is overleden op {datum}. Haal de zorg op {regelDatum} weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is nog niet goedgekeurd door de budgethouder. Vraag de budgethouder of de vertegenwoordiger om dat te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent zelf de zorgverlener. {verstrekkerNaam} kijkt eerst naar deze declaratie. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het burgerservicenummer van {zorgverlenerNaam} ontbreekt of klopt niet. Controleer het nummer bij de gegevens van de zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is overleden op {datum}. Haal de zorg na deze dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling aan deze zorgverlener is sinds {sindsDatum} tijdelijk gestopt door {verstrekkerNaam}. Reden: {redenTekst}. Uw declaratie blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} was er geen goedgekeurde zorgovereenkomst met {zorgverlenerNaam}. Haal deze dag weg, of maak eerst een zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgovereenkomst voor {datum} wordt nog beoordeeld. We betalen zodra die is goedgekeurd. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgovereenkomst is gestopt op {eindDatum}. Zorg op {datum} kunt u niet declareren. Haal deze dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} heeft deze zorgovereenkomst sinds {sindsDatum} tijdelijk stopgezet. Reden: {redenTekst}. De declaratie blijft bewaard en wacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de zorgovereenkomst staat geen afspraak over {declaratieSoortCode}. Wijzig eerst de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} staat op {datum} niet in de zorgovereenkomst met {zorgverlenerNaam}. Kies een andere soort zorg, of wijzig de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde {functieCode} in per {eenheidCode}. Afgesproken is per {afgesprokenEenheidCode}. Vul de afgesproken eenheid in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief is {tarief}. In de zorgovereenkomst staat {afgesprokenTarief}. Wijzig het tarief, of pas eerst de zorgovereenkomst aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief is {tarief}. In de zorgovereenkomst staat hiervoor geen tarief. Pas eerst de zorgovereenkomst aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {zorgverlenerNaam} is op {datum} een vast maandloon afgesproken. U hoeft geen uren te declareren. Haal de uren weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de week van {weekDatum} staat {ingevuldMinuten} uur. Afgesproken is {afgesprokenMinuten} uur per week. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dagDatum} is geen afgesproken werkdag. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het gekozen budget is op {datum} niet van deze budgethouder. Kies een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {datum} is geen budget gekozen. Kies uit welk budget (welke wet) dit betaald moet worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} hoort niet bij uw budget van de {wetCode}. Kies een ander budget of een andere soort zorg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw budget is sinds {sindsDatum} tijdelijk geblokkeerd door {verstrekkerNaam}. Reden: {redenTekst}. Uw declaratie is bewaard en wacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog {restCenten}. Deze declaratie is {bedragCenten}. Dien minder in, of stort {tekortCenten} bij met iDEAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {niveauNaam} is nog {restCenten} over. Deze declaratie vraagt daar {bedragCenten}. Vraag {verstrekkerNaam} om hulp, of stort {tekortCenten} bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {niveauNaam} is nog {restCenten} over. Deze declaratie vraagt daar {bedragCenten}. Dien minder in, of stort {tekortCenten} bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U gebruikt uw budget van de {wetCode} sneller dan gepland: {besteedCenten} van {budgetCenten}. Met dit tempo is het op rond {opDatum}. Spreek zo nodig minder zorg af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief is {tarief} per {eenheidCode}. Het maximum voor een {categorieCode} is {maximumTarief}. Komt u geld tekort, dan moet u zelf bijstorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen het maximumtarief per {eenheidCode} voor {jaarGetal} nog niet. De declaratie wacht. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} is nog niet voorbij. U kunt indienen vanaf {vanafDatum}. Wij zetten de declaratie klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen geldige periode gekozen. Kies de maand waarover u declareert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{datum} valt niet in {periode}. Haal deze regel weg, of zet hem in de declaratie van de juiste maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regel staat geen geldige datum. Vul de dag van de zorg in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {periode} loopt al een declaratie. Ga met die declaratie verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} op {datum} is al gedeclareerd in {nummerTekst}. Haal deze regel weg, of bekijk die declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} op {datum} staat al in een andere declaratie. Haal deze regel weg, of bekijk die declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het jaar {jaarGetal} is afgesloten. Vraag {verstrekkerNaam} om dit alsnog te betalen. Wij maken het verzoek voor u klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het jaar {jaarGetal} wordt nu afgesloten. {verstrekkerNaam} beslist of dit nog betaald wordt. De declaratie wacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{datum} ligt vóór de ingangsdatum van de zorgovereenkomst ({ingangsDatum}). Haal deze dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{datum} ligt vóór {vroegsteDatum}. Zorg van voor die dag kunt u hier niet declareren. Controleer de datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {datum} staat geen aantal. Vul een aantal groter dan 0 in, bijvoorbeeld 2:30, of haal de regel weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde {ingevuldAantal} {eenheidCode} in. Dit gaat in stappen van {stapAantal}. Pas het aantal aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} zijn voor deze zorgverlener in totaal meer dan {grensMinuten} uur opgegeven. Controleer de uren van die dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde op {datum} {ingevuldMinuten} uur in voor één zorgverlener. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} staat {ingevuldMinuten} uur. Een dag heeft 24 uur. Pas het aantal uren aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijden van {eersteTekst} en {tweedeTekst} op {datum} vallen over elkaar. Pas een van de twee aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het totaal is {totaalCenten}, maar de regels zijn samen {somCenten}. Het verschil is {verschilCenten}. Bereken het totaal opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {datum} staat {bedragCenten}. Aantal keer tarief is {berekendCenten}. Vul het aantal opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bedrag ({bedragCenten}) is veel hoger dan u gewend bent ({gemiddeldCenten}). Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} mag u geen reiskosten betalen. Haal de reiskosten van {datum} weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde {tarief} per kilometer in. Afgesproken is {afgesprokenTarief} per kilometer. Pas het bedrag per kilometer aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de zorgovereenkomst is geen vergoeding per kilometer afgesproken. Haal de reiskosten van {datum} weg, of wijzig eerst de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U betaalt {tarief} per kilometer. Over het deel boven {maximumTarief} moet uw zorgverlener belasting betalen. U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} is geen zorg ingevuld. U kunt dan geen reiskosten declareren. Vul de zorg in, of haal de reiskosten weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorginstelling rekent reiskosten in het tarief. De {bedragCenten} van {datum} kunt u niet apart declareren. Haal de reiskosten weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het factuurnummer ontbreekt. Vul het nummer in dat op de factuur van {zorgverlenerNaam} staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} is al gebruikt in declaratie {nummerTekst}. Controleer het nummer op de factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De factuurdatum {factuurDatum} ligt vóór de laatste zorgdag ({zorgDatum}). Klopt dit? Anders past u de factuurdatum aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De factuurdatum ontbreekt. Vul de datum in die op de factuur staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De factuurdatum {factuurDatum} is nog niet geweest. Controleer de datum op de factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het loon op {datum} is {tarief} per uur. Dat is lager dan het minimumloon ({minimumCenten} bij {leeftijdGetal} jaar). Pas de zorgovereenkomst aan; wij betalen dan het verschil na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen het minimumloon niet controleren. Vul de geboortedatum in bij de zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rekeningnummer van {zorgverlenerNaam} ontbreekt of klopt niet. Vraag de zorgverlener om het door te geven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rekeningnummer van {zorgverlenerNaam} is gewijzigd op {wijzigingsDatum}. We betalen na bevestiging. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij weten voor {datum} nog niet: {parameterCode}. Dit wacht tot het bekend is. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controle {idTekst} heeft hier iets gevonden. Dit programma kent die controle nog niet. Werk het programma bij, of bel de helpdesk en noem dit nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft op {datum} geen toekenningsbeschikking voor de {wetCode}. Kies een andere ingangsdatum of een andere beschikking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U mag voor deze budgethouder geen zorgovereenkomst maken. Vraag het zorgkantoor of de gemeente wie dat mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het burgerservicenummer van {zorgverlenerNaam} ontbreekt of klopt niet. Controleer de negen cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft hetzelfde burgerservicenummer als de budgethouder. U kunt geen overeenkomst met uzelf sluiten. Kies een andere zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK-nummer {kvkTekst} van {zorgverlenerNaam} is niet meer actief. Controleer het nummer of vraag de zorgverlener ernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het KvK-nummer van {zorgverlenerNaam} ontbreekt. Een KvK-nummer heeft acht cijfers. Vul het in bij de zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} van {zorgverlenerNaam} is niet actief. Een AGB-code heeft acht cijfers. Controleer de code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rekeningnummer van {zorgverlenerNaam} ontbreekt of klopt niet. Vul het in en controleer elk cijfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft al een overeenkomst met {zorgverlenerNaam} (nummer {nummerTekst}). Kies &quot;Wijzigen&quot; bij die overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat al een concept met {zorgverlenerNaam} open sinds {sindsDatum}. Ga daarmee verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een overeenkomst met {zorgverlenerNaam} wordt al beoordeeld sinds {sindsDatum}. Wacht op het besluit, of trek die eerst in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon is geen partner en geen familie in de eerste of tweede graad. Kies een andere overeenkomst, of pas de familieband aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ingangsdatum {ingangsDatum} valt buiten uw budgetperiode ({budgetPeriode}). Kies een dag in die periode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ingangsdatum {ingangsDatum} ligt te ver terug. U kunt niet verder terug dan {vroegsteDatum}. Kies een latere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wijziging gaat in op dag {dagGetal} van een maand. U koos {ingangsDatum}. Kies bijvoorbeeld {volgendeDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De einddatum {eindDatum} ligt niet na de ingangsdatum {ingangsDatum}. Kies een latere einddatum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst loopt tot en met {eindDatum}, langer dan uw budget. Na {budgetDatum} is betaling niet zeker. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen zorg met een tarief afgesproken. Vul bij ten minste één soort zorg een tarief in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {functieCode} staat nog geen tarief. Vul het tarief in, of haal deze regel weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon is nog niet ingevuld. Vul het bedrag per maand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} hoort niet bij uw beschikking voor de {wetCode}. Kies een andere soort zorg of een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regel is nog geen soort zorg gekozen. Kies een soort zorg, of haal de regel weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} kunt u niet per {eenheidCode} afspreken. Kies bijvoorbeeld per {welEenheidCode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} kunt u niet per {eenheidCode} afspreken. Kies een andere soort zorg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het loon is {loonTarief} per uur. Het minimumloon is {minimumCenten} per uur (leeftijd {leeftijdGetal}, op {datum}). Spreek een hoger tarief af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen het minimumloon niet controleren. Vul de geboortedatum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon komt neer op {uurloonCenten} per uur. Het minimumloon is {minimumCenten} per uur. Spreek een hoger maandloon of minder uren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vast maandloon kan alleen bij vaste uren. Kies vaste uren, of spreek een tarief per uur af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf {vanafDatum} is de zorgverlener {leeftijdGetal} jaar. Dan geldt een hoger minimumloon: {minimumCenten}. Het tarief is {loonTarief}. Spreek een hoger tarief af, of wijzig het op tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maximum voor een {categorieCode} is {maximumTarief} per {eenheidCode}. U heeft {tarief} afgesproken. De {verschilTarief} extra betaalt u zelf als het budget op is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze afspraken komt u tot en met {totDatum} {tekortCenten} tekort: ze kosten {kostenCenten} en er is {restCenten}. Spreek minder zorg af, of stort bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U spreekt {ingevuldMinuten} uur per week af. Meer dan {normMinuten} uur mag alleen met toestemming van het zorgkantoor. Het zorgkantoor kijkt hiernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uren per dag tellen op tot {somMinuten}. U vulde {ingevuldMinuten} uur per week in. Pas een van de twee aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {weekdagGetal} staat {ingevuldMinuten} uur. Een dag heeft 24 uur. Pas het aantal uren aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {zorgverlenerNaam} doet de SVB geen loonadministratie: dat kan niet voor een zorginstelling of ondernemer. Zet salarisadministratie op nee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is ook uw vertegenwoordiger. {verstrekkerNaam} moet dit goedkeuren. U kunt doorgaan; de beoordeling duurt langer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} mogen geen reiskosten worden betaald. Kies &quot;geen reiskosten&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U spreekt {tarief} per kilometer af. Boven {maximumTarief} per kilometer is het belast. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorginstelling rekent reiskosten mee in het tarief. Kies &quot;geen reiskosten&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgbeschrijving van {functieCode} is leeg. Beschrijf in ten minste {minimumGetal} tekens wat de zorgverlener doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij alle {aantalGetal} soorten zorg staat dezelfde beschrijving. Beschrijf per soort zorg wat de zorgverlener doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ondertekenaarNaam} heeft twee keer getekend. Budgethouder en zorgverlener moeten allebei zelf ondertekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ondertekenaarNaam} tekende zonder extra inlogcode. Log in met een inlogcode en teken opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De handtekening van de zorgverlener ontbreekt. Vraag de zorgverlener om te ondertekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De handtekening van de budgethouder ontbreekt. Onderteken de overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets gewijzigd nadat {ondertekenaarNaam} op {tekenDatum} tekende. De overeenkomst moet opnieuw worden getekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het budget van de {wetCode} bij {datum} staat niet in de zorgovereenkomst. Kies een ander budget, of wijzig de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van deze declaratie wacht. De budgethouder weet waarom. Vraag het zo nodig aan de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen {registerCode} hier niet raadplegen. Een medewerker controleert dit zelf. U kunt doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We vinden {zorgverlenerNaam} niet in de basisregistratie personen. Controleer het burgerservicenummer en de geboortedatum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is overleden op {overlijdensDatum}. U kunt geen overeenkomst meer sluiten. Kies een andere zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam {zorgverlenerNaam} hoort niet bij dit burgerservicenummer. Controleer de gegevens. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De geboortedatum van {zorgverlenerNaam} hoort niet bij dit burgerservicenummer. Controleer de gegevens. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK-nummer {kvkTekst} van {zorgverlenerNaam} staat niet in het Handelsregister. Controleer de acht cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} van {zorgverlenerNaam} staat niet in het AGB-register. Een AGB-code heeft acht cijfers. Controleer de code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} hoort niet bij KvK-nummer {kvkTekst} van {zorgverlenerNaam}. U kunt doorgaan. {verstrekkerNaam} kan dit herstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} is van een persoon. {zorgverlenerNaam} is een organisatie en heeft een code van de onderneming nodig. U kunt doorgaan. {verstrekkerNaam} kan dit herstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft nog geen AGB-code. U kunt doorgaan. Betalen kan zodra de code er is. Vraag de zorgverlener om een code aan te vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestigingsnummer {vestigingTekst} hoort niet bij KvK-nummer {kvkTekst}. Controleer het nummer. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de buitenlandse rekening van {zorgverlenerNaam} ontbreekt de BIC-code. Vul de BIC-code in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam bij deze rekening is een andere dan {zorgverlenerNaam}. Controleer het rekeningnummer en de naam. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is ook het rekeningnummer van de {partijrolCode}. U kunt doorgaan. {verstrekkerNaam} kijkt hiernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De familieband die u koos, past niet bij de graad van familie. Kies de familieband opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos een {gekozenOvereenkomstSoortCode}. Uit uw antwoorden volgt een {passendeOvereenkomstSoortCode}. Pas de soort of uw antwoorden aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is op {datum} {leeftijdGetal} jaar. Onder de {minimumGetal} jaar mag dit werk niet. Kies een andere zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is op {datum} {leeftijdGetal} jaar. Dan mag alleen licht werk, en niet onder schooltijd. Klopt dat? U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is op {datum} {leeftijdGetal} jaar. Voor jongeren gelden extra regels voor werktijden. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen de leeftijd niet controleren. Vul de geboortedatum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het adres van {zorgverlenerNaam} ontbreekt de postcode. Een postcode bestaat uit vier cijfers en twee letters, zoals 1234 AB. Vul de postcode in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{telefoonTekst} is geen telefoonnummer. Een nummer heeft tien cijfers, of begint met + en het landnummer. Controleer het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij vervanging kan alleen een uurloon. Spreek een tarief per uur af, of kies een andere looptijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gekozen persoon werkt niet voor deze budgethouder. Kies een zorgverlener met een overeenkomst, of kies een andere looptijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gekozen zorgverlener is niet ziek of met verlof gemeld. Meld dat eerst, of kies een andere looptijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen niet zien of de gekozen zorgverlener afwezig is. U kunt doorgaan. {verstrekkerNaam} kijkt hiernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U spreekt een vast maandloon af uit het budget van de {wetCode}. De gemeente moet dat toestaan en kijkt hiernaar. U kunt doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw gemeente betaalt voor {functieCode} ten hoogste {maximumTarief} per {eenheidCode}. U heeft {tarief} afgesproken. De gemeente beoordeelt dit. U kunt doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief {tarief} is er alleen voor een professionele zorgverlener. {zorgverlenerNaam} is dat niet. Spreek een lager tarief af, of laat dit beoordelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief {tarief} is er alleen voor een professionele zorgverlener. {zorgverlenerNaam} staat bij de KvK niet ingeschreven voor zorg. Spreek een lager tarief af, of laat dit beoordelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We vinden BIG-nummer {bigTekst} van {zorgverlenerNaam} niet als geldig in het BIG-register. Controleer het nummer. U kunt doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIG-nummer {bigTekst} van {zorgverlenerNaam} heeft geen elf cijfers. Controleer het nummer. U kunt doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {niveauNaam} komt u tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {kostenCenten} en er is {restCenten}. Spreek minder van deze zorg af, of stort bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent werkgever. Wij weten voor {datum} nog niet hoeveel werkgeverslasten er bij het loon komen. Houd daar geld voor over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U spreekt {ingevuldMinuten} uur per week af. Meer dan {maximumGetal} uur per week mag niet volgens de Arbeidstijdenwet. Spreek minder uren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U spreekt {ingevuldMinuten} uur per week af. Gemiddeld meer dan {maximumGetal} uur per week mag niet volgens de Arbeidstijdenwet. Spreek minder uren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} spreekt bij alle budgethouders samen {samenMinuten} uur per week af. Het signaal is {maximumGetal} uur. Bekijk of dat kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niet ingevuld tot wanneer het identiteitsbewijs geldig is. Vul de einddatum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het identiteitsbewijs is geldig tot en met {geldigTotDatum}. Voeg een kopie toe van een bewijs dat nog geldig is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niet ingevuld vanaf welke dag de loonheffingskorting geldt. Vul de datum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een proeftijd kan alleen bij een arbeidsovereenkomst. Zet de proeftijd op 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkt al voor u sinds {sindsDatum}. Een nieuwe proeftijd mag dan niet. Zet de proeftijd op 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is tijdelijk contract {volgGetal} sinds {ketenDatum}. Het wordt vanaf {vanafDatum} een vast contract. U heeft aangegeven dat u dat wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is tijdelijk contract {volgGetal} sinds {ketenDatum}. Het wordt vanaf {vanafDatum} een vast contract. Wilt u dat? Bevestig het, of kies een andere einddatum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen de regels voor tijdelijke contracten niet controleren. U kunt doorgaan; een medewerker kijkt hiernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het contract eindigt op {eindDatum}. Laat uw zorgverlener uiterlijk {uiterlijkDatum} schriftelijk weten of het doorgaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: het contract eindigt op {eindDatum}. Laat uw zorgverlener nu schriftelijk weten of het doorgaat. Dat kan nog tot en met {uiterlijkDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het contract eindigt op {eindDatum}. U moest uiterlijk {uiterlijkDatum} laten weten of het doorgaat. Doe het vandaag nog: elke dag later kan loon kosten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos {gekozenDatum} als laatste dag. Een arbeidsovereenkomst eindigt aan het einde van een maand. Kies {eindDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde {ingevuldCenten} reiskosten per maand in. Een vaste reiskostenvergoeding kan hier niet hoger zijn dan {maximumCenten}. Verlaag het bedrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een vaste reiskostenvergoeding zijn de kilometers per dag, de reisdagen per week, de prijs per kilometer en het bedrag per maand nodig. Vul ze alle vier in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kilometerGetal} kilometer per dag is te ver voor een vaste reiskostenvergoeding. Spreek een bedrag per kilometer af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een nieuwe versie van het model ({modelTekst}). Zet de overeenkomst terug naar concept en deel die opnieuw. Wij zetten uw gegevens over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een nieuwe versie van het model ({modelTekst}). Wij zetten uw gegevens over als u deelt. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ondertekenaarNaam} staat bij de KvK niet als bevoegd voor {zorgverlenerNaam}. Controleer of deze persoon mag tekenen. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} beoordeelt deze zorgverlener eerst. U kunt doorgaan; de beoordeling duurt langer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: AGB-code {agbTekst} is verlopen. De zorgverlener moet de code verlengen vóór {voorDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: de BIG-registratie is verlopen. De zorgverlener moet die vernieuwen of een ander tarief afspreken vóór {voorDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: het tarief {tarief} is lager dan het minimumloon van {minimumCenten}. De budgethouder moet het tarief verhogen vóór {voorDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: het tarief {tarief} is hoger dan het nieuwe maximum van {maximumTarief}. De budgethouder moet het tarief wijzigen of bijbetalen vóór {voorDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is overleden op {overlijdensDatum}. De budgethouder moet andere zorg regelen. Beëindig de overeenkomst vóór {voorDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder is overleden op {overlijdensDatum}. De overeenkomst met {zorgverlenerNaam} eindigt op die dag. Handel dit af vóór {voorDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener werkt sinds {sindsDatum} op wisselende uren. Na twaalf maanden moet u een vast aantal uren aanbieden: vanaf {aanbodDatum}. Doe een aanbod en wijzig de overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit contract is niet voor onbepaalde tijd. De hoge WW-premie geldt. Neem dat over in de loonadministratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit contract heeft geen vaste uren. De hoge WW-premie geldt. Neem dat over in de loonadministratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {zorgverlenerNaam} ziek of zwanger? Dan mag u niet opzeggen. Wij kunnen dat niet zien. Bel bij twijfel eerst de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {periode} is al gedeclareerd, in declaratie {nummerTekst}. Moet daar iets anders in staan? Trek die declaratie in zolang zij niet is betaald, en maak een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het tarief in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies welke zorg de zorgverlener geeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in hoeveel uur er per dag wordt gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is nog niet ingevuld: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wijziging gaat in op de eerste dag van een maand. Of het voor de {wetCode} ook op {ingangsDatum} kan, beoordeelt de verstrekker. Kies {volgendeDatum} als u niet wilt wachten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {functieCode} staan twee tarieven voor {tariefmomentCode}. Haal er een weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het contract eindigt op {eindDatum}. U moest uiterlijk {uiterlijkDatum} laten weten of het doorgaat. Doe het vandaag nog: elke dag later kost loon, tot ten hoogste een maandloon ({hoogsteCenten}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: KvK-nummer {kvkTekst} is niet meer actief. De budgethouder moet het nieuwe nummer doorgeven of de overeenkomst stoppen vóór {voorDatum}. Daarna kan de overeenkomst vanzelf stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: de onderneming is failliet. De budgethouder moet andere zorg regelen vóór {voorDatum}. Daarna kan de overeenkomst vanzelf stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets veranderd voor {zorgverlenerNaam}: het budget van de {wetCode} liep tot en met {totDatum}. De budgethouder moet een nieuw budget regelen of de overeenkomst stoppen vóór {voorDatum}. Daarna kan de overeenkomst vanzelf stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het KvK-nummer op de declaratie ({kvkTekst}) is anders dan in de zorgovereenkomst ({afgesprokenTekst}). Controleer het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent ingelogd met KvK-nummer {kvkTekst}. In de zorgovereenkomst staat {afgesprokenTekst}. Log in met het juiste nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de declaratie staat KvK-nummer {kvkTekst}. In de zorgovereenkomst staat geen KvK-nummer. Haal het nummer weg, of wijzig de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De AGB-code {agbTekst} past niet bij het KvK-nummer {kvkTekst}. {verstrekkerNaam} herstelt dit. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} stond op {datum} niet meer ingeschreven bij de KvK. De betaling wacht tot dit is uitgezocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener was op {datum} {leeftijdGetal} jaar, en dus nog te jong om dit werk te doen. Haal deze dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} was op {datum} {leeftijdGetal} jaar. Dan mag alleen licht werk. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De geboortedatum van {zorgverlenerNaam} ontbreekt. Wij kunnen de leeftijd niet controleren. Vul de geboortedatum in bij de zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U mag in {periode} voor {niveauNaam} ten hoogste {grensAantal} {eenheidCode} declareren. U zit op {ingevuldAantal}. Vul minder in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U mag in {periode} voor {niveauNaam} ten hoogste {grensMinuten} uur declareren. U zit op {ingevuldMinuten}. Vul minder in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vasteZorgverlenerNaam} was op {datum} weer aan het werk. De vervanging is dan gestopt. Haal deze dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vasteZorgverlenerNaam} is op {datum} niet afwezig gemeld. Vervanging kan alleen bij afwezigheid. Geef de afwezigheid door, of haal deze dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er past nog {betaaldCenten} in uw budget van de {wetCode}. Dat betalen we. Voor {openCenten} was geen budget meer; dat deel wacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: na aftrek van de vaste maandlonen ({reserveCenten}) komt u dit jaar {tekortCenten} tekort in uw budget van de {wetCode}. U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw budget is verlaagd tot {budgetCenten}. Er is al {uitbetaaldCenten} betaald. {verstrekkerNaam} neemt contact met u op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief voor {functieCode} is {tarief}. De gemeente betaalt ten hoogste {maximumTarief}. De gemeente kijkt ernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens onze gegevens was de budgethouder op {datum} opgenomen. Klopt dat niet? Geef het door aan de verstrekker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} is logeeropvang gedeclareerd. Andere zorg kan die dag niet. Haal een van de twee weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logeeropvang op {datum} buiten de EU mag niet. Neem contact op met het zorgkantoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} op {datum} is ook uit een ander budget gedeclareerd. Kies één budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte {ingevuldMinuten} uur in de week van {weekDatum}. De wet staat {grensMinuten} uur toe. Controleer de uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte in de week van {weekDatum} bij elkaar meer dan {grensMinuten} uur. Meer staat de wet niet toe. Controleer de uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte in vier weken tot en met de week van {weekDatum} gemiddeld meer dan {grensMinuten} uur per week. Meer staat de wet niet toe. Spreek minder uren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte in zestien weken tot en met de week van {weekDatum} gemiddeld meer dan {grensMinuten} uur per week. Meer staat de wet niet toe. Spreek minder uren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorgverlener mag ten hoogste {grensMinuten} uur per week voor u werken. In de week van {weekDatum} is het {ingevuldMinuten}. Vraag {verstrekkerNaam} om toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} staat bij alle zorgverleners samen {samenMinuten} uur zorg. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde op {datum} {ingevuldAantal} km in. Afgesproken is {afgesprokenAantal} km. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg het vervoersbewijs of reisoverzicht toe voor de reis op {datum} ({bedragCenten}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} is geen dagbesteding gedeclareerd. Haal het vervoer van die dag weg, of vul de dagbesteding in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de rit op {datum} staat niet hoeveel minuten die duurt. Vul de minuten in, dan kunnen we de prijs controleren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} beoordeelt of u deze kosten ({declaratieSoortCode}) mag betalen. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een bon of factuur toe bij {declaratieSoortCode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U mag dit jaar nog {restCenten} feestdagenuitkering geven aan {zorgverlenerNaam}. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} mag u geen feestdagenuitkering betalen. Kies een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt uit het budget van de {wetCode} geen eindejaarsuitkering. Kies een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze uitkering is er alleen na het overlijden van de budgethouder. Kies een ander soort declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze uitkering is alleen voor een zorgverlener met een arbeidsovereenkomst of voor familie. Kies een ander soort declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze uitkering is al gevraagd. Dat kan maar één keer. Bekijk de eerdere declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} moet eerst toestemming geven (budget van de {wetCode}). Wij vragen dit voor u aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} betaalt {verstrekkerNaam} geen uitkering bij overlijden. Kies een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt nog {restCenten} opvragen. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit bedrag pas opvragen als er dit jaar zorg uit dit budget is betaald. Dien eerst een declaratie voor zorg in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor deze hulp geldt ten hoogste {maximumCenten} per maand. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is voor deze maand geen geldige verklaring van {verstrekkerNaam}. Vraag die eerst aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de factuur staat {factuurCenten}, in de declaratie {totaalCenten}. Het verschil is {verschilCenten}. Pas een van de twee aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het totaal van de factuur ontbreekt. Vul het bedrag in dat op de factuur staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} kunnen we niet lezen. Kies een PDF, foto of XML-bestand tot 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is te groot. Kies een PDF, foto of XML-bestand tot 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} heeft een wachtwoord. Bewaar het zonder wachtwoord en voeg het opnieuw toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het bestand {bestandTekst} is een virus gevonden. Gebruik het niet. Vraag de zorgverlener om een nieuw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is hier niet op virussen gecontroleerd. Wij openen het alleen afgeschermd. U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is al eens ingediend op {eerderDatum}. Haal het weg, of kies het juiste bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De factuur lijkt van een andere zorgverlener of budgethouder te zijn. Controleer dit. Een medewerker van de SVB kijkt ook mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij konden de factuur niet zelf lezen. Een medewerker van de SVB kijkt hem na. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat {btwCenten} btw op de factuur, maar het btw-nummer ontbreekt of klopt niet. Vul het nummer in dat op de factuur staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De btw van {btwCenten} past niet bij het totaal van {totaalCenten}. Controleer de bedragen op de factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is sinds {sindsDatum} ziekgemeld, ook op {datum}. Meld eerst beter of haal de uren weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} kan {procentGetal}% werken. In de week van {weekDatum} vulde u meer in: {ingevuldMinuten} uur. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft verlof tot en met {totDatum}. Haal de uren op {datum} weg, of pas het verlof aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft verlof, ook op {datum}. Haal de uren weg, of geef het einde van het verlof door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling bij ziekte van {zorgverlenerNaam} is op {datum} gestopt of loopt af. De SVB neemt contact met u op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziekte-uren op {datum} worden alleen betaald bij een arbeidsovereenkomst. De SVB neemt contact met u op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is op {datum} niet ziekgemeld. Meld de ziekte, dan gaat de betaling verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ontbreken gegevens voor de loonadministratie: een kopie van het identiteitsbewijs van {zorgverlenerNaam}. Voeg die toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ontbreken gegevens voor de loonadministratie: de keuze voor loonheffingskorting van {zorgverlenerNaam}. Geef die door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rekeningnummer van de zorgverlener is ook van de {partijrolCode}. De SVB controleert dit. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze betaling van {bedragCenten} lijkt dubbel: zie declaratie {nummerTekst}. De SVB kijkt ernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt niet meer terughalen dan is gedeclareerd ({maximumCenten}). U vulde {bedragCenten} in. Pas de correctie aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze correctie hoort bij een declaratie die niet is betaald. Wijzig die declaratie zelf, of kies een betaalde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hebben {verrekendCenten} van de {bedragCenten} verrekend met een eerdere betaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hebben het hele bedrag ({bedragCenten}) verrekend met een eerdere betaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen bedrag ingesteld waarboven een tweede medewerker meekijkt. Deze betaling gaat door. Laat de beheerder het bedrag invoeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij controleren een bedrag dat net is gewijzigd: {parameterCode} op {datum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij betalen dit bedrag op uw eigen rekening. Uw rekeningnummer ontbreekt. Vul het in bij uw gegevens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is al eens ingediend. Haal het weg, of kies het juiste bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bedrag gaat naar de budgethouder, en zijn rekeningnummer ontbreekt nog. Geef het door bij de gegevens van de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder is overleden op {overlijdensDatum}. De overeenkomst met {zorgverlenerNaam} eindigt op die dag. De zorgverlener kan recht hebben op een eenmalige uitkering van ten hoogste een gemiddeld maandloon. Die wordt gedeclareerd als eenmalige uitkering. Handel dit af vóór {voorDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bedrag gaat naar de budgethouder, en zijn rekeningnummer is gewijzigd op {wijzigingsDatum}. We betalen na bevestiging. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het vakantiegeld komt boven op het tarief. Wij weten voor {datum} nog niet hoeveel dat is. Houd daar geld voor over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit dit budget betaalt u ook overeenkomst {nummerTekst}. Wij weten nog niet hoeveel daar boven op het loon komt. Houd daar geld voor over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling wacht, omdat er iets is gemeld over {zorgverlenerNaam}. U krijgt binnen {werkdagenGetal|werkdag|werkdagen} bericht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt per jaar {grensAantal|etmaal|etmalen} logeeropvang declareren. U zit in {jaarGetal} op {samenAantal}. Vul minder in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg buiten de EU mag ten hoogste {wekenGetal|week|weken} per jaar. U zit in {jaarGetal} op {dagenGetal|dag|dagen}. Neem contact op met het zorgkantoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is later dan {wekenGetal|week|weken} ingediend: uiterlijk kon op {uiterlijkDatum}. {verstrekkerNaam} kan de betaling weigeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U had {wekenGetal|week|weken} om te beoordelen, vanaf {sindsDatum}. We hebben de declaratie toch aangenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} staan {ingevuldAantal|dagdeel|dagdelen}. Een dag heeft ten hoogste {maximumAantal|dagdeel|dagdelen}. Pas het aantal aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} staan {ingevuldAantal|etmaal|etmalen}. Op een dag kan ten hoogste {maximumAantal|etmaal|etmalen}. Pas het aantal aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {periode} is precies hetzelfde gedeclareerd als in de {periodenGetal|periode|perioden} ervoor, bij wisselende uren. Kijk of dit klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ritprijs op {datum} ({ritTarief} voor {duurGetal|minuut|minuten}) is te hoog voor deze afstand: per uur mag het {maximumTarief} zijn. Het zorgkantoor kijkt ernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitkering is ten hoogste {maximumCenten}: het gemiddelde van de laatste {maandenGetal|maand|maanden}. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkt al {maandenGetal|maand|maanden} vaak {dagenGetal|dag|dagen} per week of meer. Dan is salarisadministratie verplicht. U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen toekenningsbeschikking gekozen. Kies uit welk budget u deze zorg betaalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gekozen toekenningsbeschikking is niet van deze budgethouder. Kies een andere beschikking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen zorgverlener gekozen. Kies een zorgverlener of voeg er een toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos een {gekozenOvereenkomstSoortCode}. Voor {zorgverlenerNaam} past een {passendeOvereenkomstSoortCode}. Kies die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een overeenkomst voor vervoer is alleen voor vervoer. {functieCode} is geen vervoer. Kies een ander soort overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragen over de familieband zijn nog niet allemaal beantwoord. Beantwoord ze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ingangsdatum is nog niet ingevuld. Vul in vanaf welke dag de overeenkomst geldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De einddatum ontbreekt. Vul in tot en met welke dag de overeenkomst geldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen wie wordt vervangen. Kies de zorgverlener die afwezig is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {functieCode} is nog geen budget gekozen. Kies uit welk budget u dit betaalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen of vakantiegeld in het tarief zit. Geef dat aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen of vakantie-uren in het tarief zitten. Geef dat aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt op {dagenGetal|dag|dagen} per week gewerkt. Vanaf {vanafGetal|dag|dagen} moet de SVB de loonadministratie doen. Zet salarisadministratie op ja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De werkdagen zijn nog niet ingevuld. Vul de uren per dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt op {dagenGetal|dag|dagen} per week gewerkt. De SVB doet voor elke arbeidsovereenkomst de loonadministratie. Zet salarisadministratie op ja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kopie van de voorkant van het identiteitsbewijs ontbreekt. Voeg die toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kopie van de achterkant van het identiteitsbewijs ontbreekt. Voeg die toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van het identiteitsbewijs kennen wij alleen de naam {bestandTekst}, niet het bestand. Voeg het bestand opnieuw toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen of de SVB loonheffingskorting toepast. Geef dat aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde een proeftijd van {ingevuldGetal|maand|maanden} in. De proeftijd mag hier ten hoogste {maximumGetal|maand|maanden} zijn. Kies een kortere proeftijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde een proeftijd van {ingevuldGetal|maand|maanden} in. Bij een contract van zes maanden of korter mag dat niet. Zet de proeftijd op 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft sinds {ketenDatum} al {volgGetal|contract|contracten}, en er is al een vast contract. Kies onbepaalde tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde een opzegtermijn van {ingevuldGetal|maand|maanden} in. De opzegtermijn is ten minste {minimumGetal|maand|maanden}. Kies een langere opzegtermijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de zorgverlener vulde u een opzegtermijn van {ingevuldGetal|maand|maanden} in. De opzegtermijn is ten minste {minimumGetal|maand|maanden}. Kies een langere opzegtermijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos {gekozenDatum} als laatste dag. Met een opzegtermijn van {maandenGetal|maand|maanden} eindigt de overeenkomst op {eindDatum}. Kies die dag of een latere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener werkt op {dagenGetal|dag|dagen} per week. U heeft misschien een ontslagvergunning nodig. Bel de SVB; die helpt u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener werkt op {dagenGetal|dag|dagen} per week. Wij weten nog niet of u dan een ontslagvergunning nodig heeft. Bel de SVB voordat u opzegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde {reisdagenGetal|reisdag|reisdagen} per week in, maar de zorgverlener werkt {dagenGetal|dag|dagen} per week. Maak de reisdagen gelijk of minder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgbeschrijving van {functieCode} heeft {tekensGetal|teken|tekens}. Er zijn er ten minste {minimumGetal} nodig. Beschrijf wat de zorgverlener doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U spreekt {jaarAantal|etmaal|etmalen} logeeropvang per jaar af. U kunt er ten hoogste {maximumAantal} gebruiken. Spreek zo nodig minder af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {totDatum} komt u {tekortCenten} tekort: deze overeenkomst kost {eigenCenten}, uw andere overeenkomsten, die lopen of zijn gevraagd, kosten nog {anderenCenten}, en er is {restCenten}. Spreek minder zorg af, of stort bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {totDatum} komt u {tekortCenten} tekort, ook zonder deze overeenkomst: uw andere overeenkomsten, die lopen of zijn gevraagd, kosten nog {anderenCenten} en er is {restCenten}. Spreek minder zorg af, of stort bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {niveauNaam} komt u tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {eigenCenten}, uw andere overeenkomsten, die lopen of zijn gevraagd, kosten er nog {anderenCenten}, en er is {restCenten}. Spreek minder van deze zorg af, of stort bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} staat al op een declaratie die nog op akkoord wacht. Controleer het nummer op de factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze correctie klopt niet meer: een eerdere correctie waarop zij rust, gaat niet door. Maak een nieuwe correctie met de uren zoals ze nu staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een eerdere correctie van dezelfde declaratie wacht nog. Deze correctie gaat door als die klaar is. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze betaling van {bedragCenten} is hoger dan {grensCenten}. Twee medewerkers van de SVB moeten meetekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze betaling van {bedragCenten} is hoger dan {grensCenten}. Er is één keer getekend. Een andere medewerker van de SVB moet nog meetekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} is er geen budget voor {wetCode}. Haal deze dag weg, of kies een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt deze zorgverlener sinds {sindsDatum} niet. Reden: {redenTekst}. U kunt dit nu niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt niet meer voor deze zorgovereenkomst, sinds {sindsDatum}. Reden: {redenTekst}. U kunt dit nu niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt sinds {sindsDatum} niet uit dit budget. Reden: {redenTekst}. U kunt dit nu niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{functieCode} op {datum} staat er meer keer: in een totaal over meer dagen en in een andere regel. Haal een van beide weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uren per zorgfunctie tellen op tot {somMinuten} per week. U vulde {ingevuldMinuten} uur per week in. Pas een van de twee aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} is al betaald, in declaratie {nummerTekst}. Ontbreekt er zorg? Kies bij die declaratie Corrigeren en vul haar daar aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} wordt nu betaald, in declaratie {nummerTekst}. Ontbreekt er zorg? Kies na de betaling bij die declaratie Corrigeren en vul haar daar aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos {ingangsDatum}. De loonadministratie verandert pas met een nieuwe loonperiode: op zijn vroegst {vroegsteDatum}. Kies die dag of een latere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt nu niet opzeggen: {zorgverlenerNaam} is ziek of zwanger. Bel de SVB, of spreek samen een laatste dag af: kies bij Wijzigen de Einddatum, dan tekent de zorgverlener mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies of de zorgverlener op vaste dagen werkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos het budget voor de {wetCode}, maar betaalt daar niets uit. Spreek zorg uit dat budget af, of haal het vinkje weg. U kunt zo doorgaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het budget dat u koos hoort geen vervoer. Kies in stap 1 een budget met vervoer, of een ander soort overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vast maandloon kan maar uit één budget komen. Deze zorg komt uit meer dan één budget. Spreek een tarief per uur af, of kies zorg uit één budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het aantal dagen per week is nog niet ingevuld. Vul in op hoeveel dagen in een week er wordt gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van deze overeenkomst met {zorgverlenerNaam} is versie {versieGetal} al onderweg sinds {sindsDatum}. Gooi dit concept weg: dan ziet u die versie en gaat u daarmee verder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlokkadeReikwijdte</name>
    <message>
        <source>het hele budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een deel van het budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één zorgovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één vertegenwoordiger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlokkadeWerking</name>
    <message>
        <source>declaraties wachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaraties worden geweigerd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bron</name>
    <message>
        <source>nieuws van Per Saldo over het PGB Portaal (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder van het zorgkantoor over het PGB Portaal (2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderzoek van HHM naar het PGB Portaal (2023)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst stap 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst stap 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mijnpgb.nl, declaraties en maandloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, minimumlonen vanaf 1 januari 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, reiskosten van uw zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, wanneer salarisadministratie nodig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, correct declareren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, niet of te laat betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per Saldo, zorgovereenkomst stopzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGZ Zorgkantoren, zorgovereenkomst wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgkantoor Friesland, zorgovereenkomst wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgkantoor Zorg en Zekerheid, facturen indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menzis Zorgkantoor, maximumtarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regeling langdurige zorg (oude tekst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per Saldo, 40-uursnorm in de Wlz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrijfsregels van iPgb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorginstituut, Toekennen Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opbouw van het burgerservicenummer (11-proef)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uitleg over de AGB-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, model zorgovereenkomst 40.007NT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, vragen over de zorgovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belastingplan 2024, kilometervergoeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, pgb en overlijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zilveren Kruis, zorgovereenkomst opzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, toelichting op de zorgovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, minimumloon en vakantiegeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, betalingen aan zorgverleners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, declareren voor uw zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praktijkregel, nog te bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keuze van dit programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst stap 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, zorgovereenkomst opzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, zorgovereenkomst wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgkantoor Zorg en Zekerheid, loonservice van de SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menzis Zorgkantoor, vergoedingen en tarieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wetsvoorstel meer zekerheid flexwerkers en de ketenregeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vektis, AGB-register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, reiskosten bij een vast maandloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgkantoor Midden-IJssel, zorg inkopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BVKZ, meer dan 40 uur per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artikel 7:652 van het Burgerlijk Wetboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst voor zorgverleners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, reiskosten bij urendeclaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BVKZ, het nieuwe PGB Portaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, oud formulier van de arbeidsovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB, vakantie-uren van een werknemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Deze toekenning heeft geen totaalbedrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog %1 over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is %1 te veel geboekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Dan blijft %2 over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Daarna is er %2 te weinig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Er is nog geen zorg afgesproken die hieruit betaald wordt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Voor de maanden die nog niet zijn gedeclareerd en de afgesproken zorg tot het einde is er %1 te weinig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Hoeveel er boven op een loon komt, is nog niet overal bekend. Dat is er niet af.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetRijen</name>
    <message>
        <source>betaald %1, gepland %2, van %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgetniveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug bij ziekte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen eigen bedrag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetjaarStatus</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heropend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetniveauSoort</name>
    <message>
        <source>totaalbudget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort zorg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Wij kennen cliënt &quot;{klantTekst}&quot; niet. Kies eenmalig bij welke budgethouder dit nummer hoort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen &quot;{functieTekst}&quot; niet als zorg. Kies eenmalig welke zorgfunctie dit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze rij is niet te lezen: te veel kolommen, een te lange cel of vreemde tekens. Herstel de rij in uw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen datum. Vul een datum in zoals 14-05-2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen begintijd. Vul een tijd in zoals 9:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen eindtijd na het begin. Vul een tijd in zoals 11:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen aantal. Vul bijvoorbeeld 2,5 of 2:30 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen aantal minuten. Vul een heel getal in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen de eenheid &quot;{waardeTekst}&quot; niet. Gebruik uur, minuut, dagdeel, etmaal, stuk of kilometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen tarief. Vul een bedrag in zoals 25,65, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen bedrag. Vul een bedrag in zoals 64,13, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met cliënt {klantTekst} heeft u geen zorgovereenkomst waarop u mag declareren. Controleer het nummer en de AGB-code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met cliënt {klantTekst} heeft u meer dan een zorgovereenkomst waar dit bij past. Zet het nummer van de zorgovereenkomst of de AGB-code erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg staat ook in rij {rijGetal} van dit bestand. Laat een van beide weg, of zet het eigen kenmerk of de tijden erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg staat ook in rij {rijGetal} van dit bestand, met hetzelfde kenmerk en dezelfde begintijd. Laat een van beide weg. Was het een ander bezoek, verbeter dan de tijden en het kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is al ingediend in declaratie {nummerTekst}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is al ingediend en wacht op de budgethouder. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggelaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cliëntnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nummer van de zorgovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorgfunctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begintijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eindtijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eenheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen kenmerk van de regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kostenplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} is nog niet voorbij. U kunt deze zorg indienen vanaf {vanafDatum}. Controleer de regels dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum is niet te lezen. Vul een datum in zoals 14-05-2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De begintijd is niet te lezen. Vul een tijd in zoals 9:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eindtijd is niet te lezen, of is niet na het begin. Vul een tijd in zoals 11:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het aantal is niet te lezen. Vul bijvoorbeeld 2,5 of 2:30 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het aantal minuten is niet te lezen. Vul een heel getal in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen de eenheid niet. Gebruik uur, minuut, dagdeel, etmaal, stuk of kilometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief is niet te lezen. Vul een bedrag in zoals 25,65, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bedrag is niet te lezen. Vul een bedrag in zoals 64,13, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg staat ook in een andere rij van dit bestand. Laat een van beide weg, of zet het eigen kenmerk of de tijden erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg staat ook in een andere rij van dit bestand, met hetzelfde kenmerk en dezelfde begintijd. Laat een van beide weg. Was het een ander bezoek, verbeter dan de tijden en het kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is al ingediend. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is op dagen die geen afgesproken werkdag zijn. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De periode van deze zorg is nog niet voorbij. Bij elke regel staat vanaf wanneer u kunt indienen. Controleer de regels dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze periode is al gedeclareerd. Bij elke regel staat in welke declaratie. Moet daar iets anders in staan? Trek die in zolang zij niet is betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze rij staat geen cliëntnummer. Vul het klantnummer bij de SVB, uw eigen nummer of het nummer van de zorgovereenkomst in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze rij staat geen zorg. Vul in welke zorgfunctie dit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {opDatum} heeft u met cliënt {klantTekst} geen zorgovereenkomst. De dichtstbijzijnde geldt van {vanDatum} tot en met {totDatum}. Controleer de datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {opDatum} heeft u met cliënt {klantTekst} geen zorgovereenkomst. De dichtstbijzijnde geldt vanaf {vanDatum}. Controleer de datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen heeft u met deze cliënt geen zorgovereenkomst. Bij elke regel staat welke het dichtst bij is. Controleer de datums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laatste dag van de regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van cliënt {klantTekst} bewaren wij het burgerservicenummer niet meer. Open het bestand opnieuw: dan vinden wij deze cliënt. Of kies eenmalig bij welke budgethouder dit hoort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de cliënt staat een burgerservicenummer met iets erbij. Dat bewaren wij niet. Vul alleen het cliëntnummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de naam van de zorg staat een burgerservicenummer. Dat bewaren wij niet. Vul in welke zorgfunctie dit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het factuurnummer staat een burgerservicenummer. Dat mag niet: het staat op overzichten. Vul een eigen nummer in, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het eigen kenmerk staat een burgerservicenummer. Dat mag niet: het staat op overzichten. Vul een eigen nummer in, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de kostenplaats staat een burgerservicenummer. Dat mag niet: zij staat op overzichten. Vul een eigen nummer in, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de AGB-code staat een burgerservicenummer. Dat bewaren wij niet. Vul de AGB-code in, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen aantal blokken van vijf minuten. Vul een heel getal in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ingediend in declaratie {nummerTekst}, met een ander aantal. Laat deze regel weg. Moet het aantal anders, trek die declaratie dan in en dien haar opnieuw in. Is het andere zorg, geef de regel dan een eigen kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ingediend met een ander aantal, en wacht op de budgethouder. Laat deze regel weg. Moet het aantal anders, trek die declaratie dan in en dien haar opnieuw in. Is het andere zorg, geef de regel dan een eigen kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze regel staat factuurnummer {factuurnummerTekst}. Maar zij komt in een declaratie met factuurnummer {nummerTekst}: per cliënt en periode is er één. Wilt u dat niet, laat de regel dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} is al gebruikt in declaratie {nummerTekst}. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} staat al op een declaratie die nog op akkoord wacht. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het aantal blokken van vijf minuten is niet te lezen. Vul een heel getal in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ingediend, met een ander aantal. Laat deze regels weg. Moet het aantal anders, trek die declaraties dan in en dien ze opnieuw in. Is het andere zorg, geef de regels dan een eigen kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze regels staat een ander factuurnummer dan op de declaratie waar zij in komen. Per cliënt en periode is er één declaratie. Bij elke regel staan beide nummers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het factuurnummer is al gebruikt. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het factuurnummer staat al op een declaratie die nog op akkoord wacht. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blokken van 5 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regels staat geen aantal. Vul een aantal groter dan 0 in, bijvoorbeeld 2:30, of laat de regels weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend in declaratie {nummerTekst}. Laat deze regel weg. Was het een ander bezoek, vul dat dan in het maandrooster in. Of trek die declaratie in en dien haar nog eens in, met begintijden in beide bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend en wacht op de budgethouder. Laat deze regel weg. Was het een ander bezoek, vul dat dan in het maandrooster in. Of trek dat bestand terug en dien het nog eens in, met begintijden in beide bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is op deze dag al ingediend: rij {rijGetal} van {bestandTekst}. Is dit een ander bezoek? Dan kunt u deze regel zo indienen. Is het dezelfde zorg, laat hem dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is op deze dag al ingediend, in een bestand van een ander. Is dit een ander bezoek? Dan kunt u deze regel zo indienen. Is het dezelfde zorg, laat hem dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend. Laat deze regels weg. Waren het andere bezoeken, vul die dan in het maandrooster in. Of trek dat bestand terug en dien het nog eens in, met begintijden in beide bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is op deze dagen al ingediend. Bij elke regel staat in welke rij van welk bestand. Zijn het andere bezoeken? Dan kunt u ze zo indienen. Is het dezelfde zorg, laat ze dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bedrag is niet het aantal maal het tarief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regels staat meer dan 24 uur. Een dag heeft 24 uur. Pas het aantal uren aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} is voor één declaratie, en dit bestand geeft er meer. Kies bij stap 2, Kolommen, een factuurnummer waar het cliëntnummer of de zorgovereenkomst in staat, en de maand. Controleer dan nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit factuurnummer staat in dit bestand ook bij een andere cliënt of een andere periode. Elke declaratie heeft een eigen nummer. Vul een ander nummer in, of maak het leeg: dan maken wij er een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het factuurnummer is voor één declaratie, en dit bestand geeft er meer. Kies bij stap 2, Kolommen, een factuurnummer waar het cliëntnummer of de zorgovereenkomst in staat, en de maand. Controleer dan nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag van deze regel is niet te lezen, of ligt voor de eerste: {waardeTekst}. Was het één dag, vul die dan in. Verbeter anders de laatste dag in uw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel is een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode} Was het één dag, vul dan die datum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag van deze regels is niet te lezen, of ligt voor de eerste. Was het één dag, vul die dan in. Verbeter anders de laatste dag in uw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels zijn een totaal over meer dagen, en dat kan hier niet. Bij elke regel staat waarom. Was het één dag, vul dan die datum in. Zet anders in uw bestand een regel per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de declaratie die al op de budgethouder wacht, staat een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode} Trek die declaratie in en dien haar opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} is al betaald, in declaratie {nummerTekst}. Kies bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regel hier weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} wordt nu betaald, in declaratie {nummerTekst}. Kies na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regel hier weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de declaratie die al op de budgethouder wacht, staat een regel van {wachtDatum} die zo niet meer kan. Daar kan niets bij. Trek die declaratie in en dien haar opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat {ingevuldMinuten} uur, maar van {beginTekst} tot {eindTekst} is {tijdenMinuten} uur. Verbeter het aantal of de tijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder keurde dit af: &quot;{redenTekst}&quot;. Pas de regel aan, laat hem weg, of dien hem zo nog eens in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de declaratie die al op de budgethouder wacht, staat een regel die zo niet meer kan. Daar kan niets bij. Trek die declaratie in en dien haar opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regels staat meer tijd dan tussen begin en eind. Bij elke regel staan beide. Verbeter het aantal of de tijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder keurde deze regels af. Bij elke regel staat waarom. Pas ze aan, laat ze weg, of dien ze zo nog eens in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze periode is al betaald. Bij elke regel staat in welke declaratie. Kies bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regels hier weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze periode wordt nu betaald. Bij elke regel staat in welke declaratie. Kies na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regels hier weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw patroon geeft factuurnummer {factuurnummerTekst}. Maar deze regel komt in een declaratie die al op de budgethouder wacht, en die houdt factuurnummer {nummerTekst}. Wilt u dat niet, laat de regel dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels komen in een declaratie die al op de budgethouder wacht. Die houdt haar factuurnummer, en uw patroon geeft een ander. Bij elke regel staan beide nummers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van cliënt {klantTekst} staan er in dit bestand meer dan {hoogstensGetal} regels. Zo veel controleren wij niet samen: er gaat niets van. Is het één cliënt, verdeel de regels dan over meer bestanden. Laat ze anders weg en verbeter het cliëntnummer in uw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van de cliënt die hier {klantTekst} heet, staan er in dit bestand onder al zijn namen samen meer dan {hoogstensGetal} regels. Zo veel controleren wij niet samen: er gaat niets van. Verdeel de regels over meer bestanden. Is het niet steeds dezelfde cliënt, verbeter dan de naam of het nummer in uw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de declaraties die al op de budgethouder wachten, staat een totaal dat zo niet meer kan. Trek die declaraties in en dien ze opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van deze cliënt staan er te veel regels in dit bestand. Zo veel controleren wij niet samen: er gaat niets van. Is het één cliënt, verdeel de regels dan over meer bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van deze cliënt staan er onder al zijn namen samen te veel regels in dit bestand. Er gaat niets van. Verdeel de regels over meer bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder is overleden. Haal de zorg na die dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is overleden. Haal de zorg na die dag weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener was op deze dagen nog te jong om dit werk te doen. Haal deze dagen weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen mag de zorgverlener door zijn leeftijd alleen licht werk doen. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen was er geen goedgekeurde zorgovereenkomst. Haal deze dagen weg, of maak eerst een zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgovereenkomst voor deze dagen wordt nog beoordeeld. We betalen zodra die is goedgekeurd. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is van na het einde van de zorgovereenkomst. Haal deze dagen weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg staat op deze dagen niet in de zorgovereenkomst. Kies een andere soort zorg, of wijzig de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen is een vast maandloon afgesproken. U hoeft geen uren te declareren. Haal de uren weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze weken staan meer uren dan is afgesproken. Bij elke regel staat hoeveel. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is meer gedeclareerd dan in deze periode mag. Bij elke regel staat hoeveel. Vul minder in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn meer uren gedeclareerd dan in deze periode mogen. Bij elke regel staat hoeveel. Vul minder in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vaste zorgverlener was op deze dagen weer aan het werk. De vervanging is dan gestopt. Haal deze dagen weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vaste zorgverlener is op deze dagen niet afwezig gemeld. Geef de afwezigheid door, of haal deze dagen weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen is er geen budget. Haal deze dagen weg, of kies een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het gekozen budget is op deze dagen niet van deze budgethouder. Kies een ander budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het budget bij deze dagen staat niet in de zorgovereenkomst. Kies een ander budget, of wijzig de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze dagen is geen budget gekozen. Kies uit welk budget (welke wet) dit betaald moet worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het budget is te klein voor deze declaraties. Bij elke regel staat hoeveel er nog is. Dien minder in, of stort bij met iDEAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een deel van het budget is te weinig over voor deze declaraties. Bij elke regel staat hoeveel. Vraag om hulp, of stort bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een deel van deze zorg is te weinig over. Bij elke regel staat hoeveel. Dien minder in, of stort bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens onze gegevens was de budgethouder op deze dagen opgenomen. Klopt dat niet? Geef het door aan de verstrekker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen is logeeropvang gedeclareerd. Andere zorg kan die dagen niet. Haal een van de twee weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is op deze dagen ook uit een ander budget gedeclareerd. Kies één budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dagen vallen niet in de periode van de declaratie. Haal deze regels weg, of zet ze in de declaratie van de juiste maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze periode loopt al een declaratie. Ga met die declaratie verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg is op deze dagen al gedeclareerd. Bij elke regel staat in welke declaratie. Haal deze regels weg, of bekijk die declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg staat op deze dagen al in een andere declaratie. Haal deze regels weg, of bekijk die declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg staat er op deze dagen meer keer: in een totaal over meer dagen en in een andere regel. Haal een van beide weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het jaar van deze zorg is afgesloten. Vraag de verstrekker om dit alsnog te betalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaraties zijn later dan mag ingediend. Bij elke regel staat tot wanneer het kon. De verstrekker kan de betaling weigeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dagen liggen vóór de ingangsdatum van de zorgovereenkomst. Haal deze dagen weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dagen zijn te lang geleden om hier te declareren. Controleer de datums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze aantallen kunnen zo niet: er geldt een vaste stap. Bij elke regel staat welke. Pas het aantal aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen zijn voor deze zorgverlener te veel uren opgegeven. Controleer de uren van die dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regels staan op een dag veel uren voor één zorgverlener. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze weken staan meer uren dan de wet toestaat. Bij elke regel staat hoeveel. Controleer de uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze weken staan bij elkaar meer uren dan de wet toestaat. Controleer de uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemiddeld over vier weken staan er meer uren dan de wet toestaat. Spreek minder uren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemiddeld over zestien weken staan er meer uren dan de wet toestaat. Spreek minder uren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze weken staan meer uren dan deze zorgverlener mag werken. Bij elke regel staat hoeveel. Vraag de verstrekker om toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen staan meer dagdelen dan een dag heeft. Pas het aantal aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen staan meer etmalen dan op een dag kan. Pas het aantal aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dagen staan bij alle zorgverleners samen veel uren zorg. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regels is het bedrag niet het aantal keer het tarief. Bij elke regel staat wat het wel is. Vul het aantal opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bedragen zijn veel hoger dan gewoonlijk. Bij elke regel staat hoeveel. Klopt dit? U kunt dit zo indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is precies hetzelfde gedeclareerd als in de perioden ervoor, bij wisselende uren. Kijk of dit klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij elke regel staat wat er is gevonden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de regel staat het bedrag {bestandCenten}. Aantal maal tarief is {berekendCenten}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling aan deze zorgverlener is tijdelijk gestopt. Bij elke regel staat door wie en waarom. De declaraties blijven bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorgverlener wordt niet betaald. Bij elke regel staat door wie en waarom. U kunt dit nu niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorgovereenkomsten zijn tijdelijk stopgezet. Bij elke regel staat door wie en waarom. De declaraties blijven bewaard en wachten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor deze zorgovereenkomsten wordt niet meer betaald. Bij elke regel staat door wie en waarom. U kunt dit nu niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het budget is tijdelijk geblokkeerd. Bij elke regel staat door wie en waarom. De declaraties zijn bewaard en wachten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit dit budget wordt niet betaald. Bij elke regel staat door wie en waarom. U kunt dit nu niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {beginTekst} tot {eindTekst} gaat over middernacht, en een regel is van één dag. Zet wat na middernacht is in een eigen regel, of verbeter de tijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels gaan over middernacht, en een regel is van één dag. Zet wat na middernacht is in een eigen regel, of verbeter de tijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen AGB-code. Een AGB-code heeft acht cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend en betaald, in declaratie {nummerTekst}. Laat deze regel weg. Was het een ander bezoek, kies dan bij Declaraties die declaratie en dan Corrigeren, en vul het daar aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend, in declaratie {nummerTekst}, en die wordt nu betaald. Laat deze regel weg. Was het een ander bezoek, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul het daar aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ingediend en betaald, in declaratie {nummerTekst}, met een ander aantal. Laat deze regel weg. Moet het aantal anders, kies dan bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regel dan een eigen kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ingediend, in declaratie {nummerTekst}, met een ander aantal, en die wordt nu betaald. Laat deze regel weg. Moet het aantal anders, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regel dan een eigen kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijden van {eersteTekst} en {tweedeTekst} op {datum} vallen over elkaar: de andere is rij {rijGetal} van dit bestand. Pas een van de twee aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijden van {eersteTekst} en {tweedeTekst} op {datum} vallen over elkaar: de andere is rij {rijGetal} van {bestandTekst}, ingediend op {ingediendDatum}. Pas deze regel aan, of laat hem weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend en betaald. Laat deze regels weg. Waren het andere bezoeken, kies dan bij Declaraties die declaratie en dan Corrigeren, en vul ze daar aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend en wordt nu betaald. Laat deze regels weg. Waren het andere bezoeken, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul ze daar aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ingediend en betaald, met een ander aantal. Laat deze regels weg. Moet het aantal anders, kies dan bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regels dan een eigen kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ingediend, met een ander aantal, en wordt nu betaald. Laat deze regels weg. Moet het aantal anders, kies dan na de betaling bij Declaraties die declaratie en dan Corrigeren. Is het andere zorg, geef de regels dan een eigen kenmerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijden van deze zorg vallen over elkaar. Bij elke regel staat met welke andere rij van dit bestand. Pas een van de twee aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijden van deze zorg vallen over zorg die al is ingediend. Bij elke regel staat met welke rij van welk bestand. Pas deze regels aan, of laat ze weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijden van deze zorg vallen over elkaar. Bij elke regel staan de dag en beide begintijden. Pas een van de twee aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het begin of het eind ligt in het uur dat de klok werd verzet, dus de tijden zeggen niet hoe lang het duurde: {waardeTekst}. Vul in hoeveel er op deze dag is gewerkt, zoals 5:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het begin of het eind ligt in het uur dat de klok werd verzet, dus de tijden zeggen niet hoe lang het duurde. Vul bij elke regel in hoeveel er op die dag is gewerkt, zoals 5:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tijden gaan over middernacht, en het aantal is niet wat ertussen ligt: {waardeTekst}. Vul in hoeveel er op deze dag is gewerkt, zoals 5:30. Kloppen de tijden niet, verbeter dan uw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tijden gaan over middernacht, en het aantal is niet wat ertussen ligt. Vul bij elke dag in hoeveel er is gewerkt, zoals 5:30. Kloppen de tijden niet, verbeter dan uw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CelVraag</name>
    <message>
        <source>Over %1 op %2: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclaratieChip</name>
    <message>
        <source>%1, sinds %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclaratieSoort</name>
    <message>
        <source>geleverde zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maandloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reiskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijkomende zorgkosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen vervoerskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eenmalige uitkering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feestdagenuitkering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eindejaarsuitkering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verantwoordingsvrij bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ziekte-uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegemoetkoming sociaal netwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclaratieSpoor</name>
    <message>
        <source>Het systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begint de declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 geeft akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stuurt de declaratie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opent de declaratie weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dient in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trekt de declaratie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 controleert opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plant de betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 betaalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 betaalt een deel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verwijdert de declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vult de declaratie aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 voegt een bestand toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 haalt een bestand weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zet de declaratie klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 haalt de declaratie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De declaratie kon niet worden verzonden en staat weer bij de indiener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een nieuw tarief afgesproken: de declaratie volgt de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keurt de declaratie goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weigert de declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 laat de declaratie wachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB gaat de declaratie nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tekent mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opent een gesloten jaar voor deze declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling komt terug van de bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrigeert de declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De declaratie is gecorrigeerd door een wijziging van de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat nog niet was betaald, is verrekend met een correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verandert de declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt ingediend op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanzelf ingediend, klaargezet door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanzelf voorgelegd aan de budgethouder, klaargezet door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanzelf akkoord, door de doorlopende goedkeuring van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is akkoord met de correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is niet akkoord met de correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een nieuwe correctie voor in de plaats gekomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 legt de declaratie voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt voorgelegd op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon is vanzelf gemaakt, zoals elke maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon is bijgewerkt: er is nu iets anders afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanzelf gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verrekent het hele bedrag met een eerdere betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verwerkt de correctie: het bedrag gaat af van de volgende betalingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een correctie op deze declaratie is verwerkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder krijgt een herinnering op Vandaag: dit wacht op akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener krijgt een herinnering op Vandaag: dit wacht op akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrekenen lukte niet op tijd. De SVB vraagt het per brief terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meldt dat het is terugbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vraagt het niet meer terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tegemoetkoming is vanzelf gemaakt, zoals elke maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tegemoetkoming is bijgewerkt: de toestemming is nu anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB krijgt een waarschuwing: dit wacht lang op betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het verzuim is veranderd: wat de SVB hiervoor aanvult op het budget, is opnieuw berekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB stopt de betaalrun: deze betaling gaat niet door, en komt in een volgende run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclaratieStatus</name>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ter beoordeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgekeurd door budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweigerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geparkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handmatige controle SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd voor betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling ingepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deels uitbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling teruggekomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecorrigeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt verrekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt teruggevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Declaratieritme</name>
    <message>
        <source>per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per vier weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Declaraties</name>
    <message>
        <source>u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB betaalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanzelf op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, per dag afgerond samen %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB verrekent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeelbeoordelingSoort</name>
    <message>
        <source>Zorgafspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeidsrecht (SVB)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeelbeoordelingStatus</name>
    <message>
        <source>Nog te beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet meer nodig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detailniveau</name>
    <message>
        <source>totaal per periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren per dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Eenheid</name>
    <message>
        <source>uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etmaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuk of rit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midweek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EenheidMeervoud</name>
    <message>
        <source>uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etmalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuks of ritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midweken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ernst</name>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan zo niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Familieband</name>
    <message>
        <source>geen familie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vader, moeder of hun partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schoonvader of schoonmoeder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoon of dochter, ook van de partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schoonzoon of schoondochter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opa of oma, ook van de partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kleinkind, ook van de partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broer of zus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zwager of schoonzus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andere familie, zoals een oom of nicht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Familierelatie</name>
    <message>
        <source>geen familie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>familie in de eerste graad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>familie in de tweede graad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andere familie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>nl</source>
        <comment>code of the language of this translation: nl or en</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Geslacht</name>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeuzeBalk</name>
    <message>
        <source>In het bestand staan meer cliënten. Neem de uren over van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tel regels die dubbel in het bestand staan &amp;allemaal mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u moet weten voor u deze uren overneemt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logboek</name>
    <message>
        <source>%1 meldde zich aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden als %1 mislukte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 koppelde een authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijzigde het eigen wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek de gegevens van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek dit logboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek het budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek de betalingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek de lijst van overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek de lijst van declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek de lijst van toekenningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek wie vertegenwoordigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zette het wachtwoord opnieuw en wiste de tweede factor van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wiste de tweede factor van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zette een nieuw wachtwoord voor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vond een signaal bij %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 kwam op haar datum in een andere status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 werd automatisch goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 verviel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 stopte door een overlijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vervanging in %2 eindigde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tekende %2 als zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tekende %2 voor de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 voerde %2 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begon %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijzigde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zocht %2 op met een nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verwijderde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blokkeerde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaf %2 vrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deelde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stuurde %2 terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trok %2 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nam %2 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vroeg een aanvulling op %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vulde %2 aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keurde %2 goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keurde %2 af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 herstelde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zegde %2 op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beëindigde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 legde %2 voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opende %2 weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 diende %2 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 controleerde %2 opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plande %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 voerde %2 uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 betaalde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 betaalde een deel van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrigeerde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toekenning %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordiging %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budgethouder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorgverlener %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaalrun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameterwaarde %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beleidsregel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verzuimmelding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sjabloon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden met een onbekende gebruikersnaam mislukte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deed bij %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts en aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgethouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverleners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaalruns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 werd aangepast aan het hogere minimumloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 stopte vanzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vroeg om een ander rekeningnummer voor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bevestigde het nieuwe rekeningnummer van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wees het nieuwe rekeningnummer van %2 af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek het nieuwe rekeningnummer van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zocht de budgethouder op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De open wijziging van %2 kreeg het hogere minimumloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 voegde een bestand toe aan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 haalde een bestand weg bij %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opende een bestand bij %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opende de kopie van het identiteitsbewijs bij %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bewaarde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het jaar van %2 werd afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vervanging in %2 liep door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 werd gecorrigeerd door een wijziging van de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De correctie op %2 werd betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opende een gesloten jaar voor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 kon niet worden verzonden en staat weer bij de indiener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 kreeg het nieuwe tarief uit de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tekende mee voor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vroeg om %2 te stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meldde een opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meldde het einde van een opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaf een toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beëindigde een toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopte de betaling van een maandloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meldde verzuim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begon een storting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bood %2 aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 besliste over regels van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 koppelde een eigen cliëntnummer aan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maakte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulklevering %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat van %2 nog niet was betaald, werd verrekend met een correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 liet een programma toe met een certificaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trok een certificaat van een programma in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 werd vanzelf ingediend, klaargezet door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 werd vanzelf voorgelegd aan de budgethouder, klaargezet door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 werd vanzelf goedgekeurd, door de doorlopende goedkeuring van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek de werktaken van alle organisaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaf %2 het beheer van de accounts van de eigen organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nam het beheer van accounts van %2 terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was akkoord met de correctie in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was niet akkoord met de correctie in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de correctie in %2 kwam een nieuwe in de plaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vergat een eigen cliëntnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon in %2 werd vanzelf gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon in %2 werd bijgewerkt naar de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 besloot %2 niet te stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op Vandaag kwam een herinnering aan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB moet een deel van %2 per brief terugvragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meldde de terugbetaling van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vroeg de terugbetaling van %2 niet meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek de blokkades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plaatste een blokkade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hief een blokkade op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blokkade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tegemoetkoming in %2 werd vanzelf gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tegemoetkoming in %2 werd bijgewerkt naar de toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB kreeg een waarschuwing: %2 wacht lang op betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bekeek %2 om erover te beslissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat de SVB voor %2 aanvult op het budget, werd anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keek na waar %2 over gaat, en rondde haar af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van %2 gaat niet door: de betaalrun is gestopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogboekDetails</name>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wordt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewijzigd: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rol: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechten: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechten hiervoor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laatste dag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laatste dag hiervoor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totaal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimumloon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na dagen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaraties: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordigt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordigde eerst: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loonsoort</name>
    <message>
        <source>per uur of per keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vast maandloon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looptijd</name>
    <message>
        <source>onbepaalde tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bepaalde tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervanging van een ander</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Namen</name>
    <message>
        <source>nog geen zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam onbekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Oefenwaarden</name>
    <message>
        <source>(Oefenwaarde: %1.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenwaarde: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overeenkomst</name>
    <message>
        <source>%1 (tot en met %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>het minimumloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het maximumtarief per uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het maximumtarief per dagdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of reiskosten uit dit budget mogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de kleinste hoeveelheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hoogste aantal dagdelen per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hoogste aantal etmalen per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hoogste aantal uren per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hoogste aantal uren per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de eerste dag waarvan het systeem zorg kent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe ver een overeenkomst terug mag gaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op welke dag van de maand een wijziging ingaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang een zorgbeschrijving moet zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf hoeveel dagen salarisadministratie verplicht is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang een nieuw rekeningnummer moet wachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang een proeftijd mag zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel tijdelijke contracten er mogen zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang tijdelijke contracten samen mogen duren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na hoeveel tijd een nieuwe reeks contracten begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer contracten van jongeren niet meetellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de AOW-leeftijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de opzegtermijn van de wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer u het einde van een contract moet aanzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel uren een werknemer mag werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boven hoeveel uren er een signaal is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of de regeling dienstverlening aan huis nog geldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf welke leeftijd iemand mag werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of een vast maandloon uit dit budget mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe een vaste reiskostenvergoeding wordt berekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel werkdagen een taak klaar moet zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na hoeveel maanden u vaste uren moet aanbieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het minimumloon met vakantiegeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het minimumloon met vakantiegeld en vakantie-uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het deel van het minimumloon voor jongeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het vakantiegeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de opslag voor vakantie-uren, boven de streep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de opslag voor vakantie-uren, onder de streep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het wettelijke aantal vakantie-uren, maal de weekuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of familie met een onderneming als informeel geldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het tarief als deel van zorg in natura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de onbelaste vergoeding per kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel kilometer per dag een vaste reiskostenvergoeding dekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang een enkele reis mag zijn bij een vaste reiskostenvergoeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de werkgeverslasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de hoogste feestdagenuitkering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of een feestdagenuitkering uit dit budget mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of een eindejaarsuitkering uit dit budget mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of een eenmalige uitkering na overlijden mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de hoogste eenmalige uitkering na overlijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over hoeveel maanden het loon voor die uitkering telt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de hoogste tegemoetkoming voor het eigen netwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de toeslag voor een wooninitiatief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het jaarbudget van een zorgprofiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot welke leeftijd de Jeugdwet geldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het verantwoordingsvrije deel van het budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het laagste verantwoordingsvrije bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hoogste verantwoordingsvrije bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat er gebeurt met een tarief boven het maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de laatste dag waarop een gewaarborgde hulp kon beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de laatste dag om een gewaarborgde hulp om te zetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel uren in een eenheid gaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het aantal decimalen van een omgerekend uurtarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hoogste aantal etmalen logeeropvang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang een cursus mag duren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel weken een zorgverlener indient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel weken de budgethouder beoordeelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel dagen betaald moet zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel werkdagen wij beloven te betalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer een late betaling een alarm geeft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot hoe laat een declaratie nog meegaat in de run van de dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de dag van de wekelijkse betaalrun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de dag waarop maandlonen worden betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe vaak er wordt gedeclareerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de laatste dag van een budgetperiode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na hoeveel tijd opname de toekenning stopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de dag waarop het budgetjaar wordt afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer gemeenten toekenningen aanleveren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer gemeenten toekenningen controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na hoeveel dagen een concept vervalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welke verhoging vanzelf wordt goedgekeurd, als deel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welke verhoging vanzelf wordt goedgekeurd, als bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf welke duur een contract moet worden aangezegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de hoogste vergoeding als aanzeggen is vergeten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer wij aan aanzeggen herinneren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf hoeveel dagen een ontslagvergunning nodig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na hoeveel maanden wij op salarisadministratie wijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot hoeveel dagen de regeling dienstverlening aan huis geldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel dienstjaren een maandloon transitievergoeding geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel dagen vooraf een oproepkracht wordt opgeroepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel weken per jaar zorg buiten de EU mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf welke leeftijd licht werk mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel meer uren mogen dan afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boven welk tempo van uitgeven wij waarschuwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boven welk deel van het gemiddelde een bedrag opvalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over hoeveel perioden dat gemiddelde telt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na hoeveel gelijke perioden er een signaal is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welk verschil met de factuur mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onder welke zekerheid wij een herkend veld navragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe groot een bestand mag zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de lengte van een blok in de vijfminutenregistratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf welk verschil decimale uren opvallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boven welk bedrag een tweede medewerker meekijkt bij betalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boven welk bedrag een tweede medewerker meekijkt bij corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na hoeveel maanden een tweede medewerker meekijkt bij corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel dagen een correctie wordt verrekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel werkdagen een laat verzoek is beoordeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welk verschil met het rooster vanzelf akkoord is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel loon bij ziekte doorgaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang het loon bij ziekte doorgaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel uren herstel of terugkeer gemeld moet zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang voor het verlof een zwangerschap wordt gemeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot hoe laat een controle nog dezelfde dag kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel werkdagen tussen waarschuwing en loonstop zitten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in welke week een stap van de re-integratie valt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de termijn in een bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer wij herinneren aan het beoordelen van een declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij welk deel van het budget wij een bericht sturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen hoeveel dagen gelijke taken samengaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel dagen een verwijderde taak terug te halen is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe lang een VECOZO-certificaat geldig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf wanneer een VECOZO-certificaat te vernieuwen is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot wanneer een verlopen VECOZO-certificaat opnieuw te installeren is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hoogste btw-percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of een te late declaratie eerst wordt bekeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterBron</name>
    <message>
        <source>keuze van dit programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen kennis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet vastgesteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0,5 als het beleid dat zegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>werkweek van 40 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>werkweek van 38 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>werkweek van 36 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welke werkweek bij het pgb geldt is niet nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of wetsvoorstel 36744 is aangenomen is niet nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de wettekst van nu is niet gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwere pagina&apos;s noemen het niet meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van één gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van één zorgkantoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen waarde van de gemeente, of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beleid van de gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per geval toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elke verstrekker stelt het zelf vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zie de regeling dienstverlening aan huis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oefenwaarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst van 2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berekend uit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbeeld uit de praktijk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet ingevoerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen uitleg van werkgeverslasten (L11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beleid van het zorgkantoor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterWaarde</name>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contracten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag van de maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen na einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen na ontvangst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen per jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen voor einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eenheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etmaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etmalen per jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per dagdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometer per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maanden voor einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maandlonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uur per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uur per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weken per jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weken voor einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>werkdagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betalenTotOp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevestigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenwaarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bevestigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>euro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag-maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren:minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <comment>between the values that a field may have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t/m %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Partijrol</name>
    <message>
        <source>zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordiger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Wachtwoord wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtwoord nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minste 12 tekens. Een zin is makkelijk te onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw wachtwoord, nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatroonBalk</name>
    <message>
        <source>Patroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ma-vr 2,5; za 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook op feestdagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Periodebezwaar</name>
    <message>
        <source>De verstrekker van dit budget vraagt zorg per dag. Maak een regel per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen een zorginstelling mag een totaal opgeven. Maak een regel per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze soort declaratie kan dat niet. Vul één datum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een totaal kan alleen in uren zorg. Maak een regel per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt niet na de eerste. Verbeter de laatste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een totaal blijft binnen één maand. Maak een regel per maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze dagen veranderde de zorgovereenkomst. Maak een regel voor de dagen ervoor en een voor de dagen erna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een totaal heeft geen begintijd en eindtijd. Haal de tijden weg, of maak een regel per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg buiten Nederland wordt per dag geteld. Maak een regel per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan meer uren dan deze dagen hebben. Pas het aantal uren aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor deze dagen staat er nog een regel van dezelfde zorg. Haal er een weg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersoonGegevens</name>
    <message>
        <source>Straat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huisnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen postcode. Typ bijvoorbeeld 1234 AB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit rekeningnummer klopt niet. Controleer de letters en cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mailadres (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede telefoon (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorvoegsel (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de geboortedatum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgerservicenummer (leeg: blijft zoals het is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer (leeg: blijft zoals het is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer wacht op bevestiging. De SVB belt u. Tot dan betalen wij op het oude nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postadres: straat (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postadres: huisnummer (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postadres: postcode (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postadres: woonplaats (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van de wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het hele postadres in, of maak alle vier de vakken leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf waarom u dit wijzigt. Het komt in het logboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geslacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIG-nummer (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op naam van (leeg: de eigen naam)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Probleem</name>
    <message>
        <source>Voor hetzelfde moment staat er meer dan één tarief. Haal er een weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan te veel zorgfuncties in deze overeenkomst. Ten hoogste 40 kan. Haal er een paar weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze reden zegt niet wat er niet klopt. Kies het veld waar het om gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd. Pas eerst iets aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB beoordeelt alleen de regels voor werk. Over de zorg, het tarief en het budget beslist de verstrekker. Kies een andere reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit lukte niet (melding &quot;{codeTekst}&quot;). Probeer het opnieuw. Lukt het weer niet, noem deze melding dan bij de helpdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een van de velden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen {veldTekst} niet lezen. Controleer wat u heeft ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{veldTekst} is niet ingevuld. Vul het in en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server kent {veldTekst} niet. Werk het programma bij en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent niet ingelogd. Log in om verder te gaan. Uw werk blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gebruikersnaam of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor dit account is een inlogcode nodig. Vul de code van zes cijfers in uit uw app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inlogcode klopt niet of is verlopen. Wacht op de volgende code in uw app en vul die in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd in te loggen. Wacht even en probeer het later opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit account is geblokkeerd. Vraag uw beheerder om het te openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet doen. Vraag iemand die dit recht heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij vinden dit niet, of u mag het niet zien. Ga terug naar het overzicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en kies welke u houdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan nu niet meer: de status is veranderd. Ververs de pagina om te zien wat nu kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De controles vonden punten die u eerst moet aanpassen. Ze staan hieronder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze opdracht is al eens met andere gegevens verstuurd. Controleer het overzicht voordat u opnieuw verstuurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma stuurde geen kenmerk mee met deze opdracht. Werk het programma bij en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma stuurde niet mee welke versie u wijzigt. Werk het programma bij en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is te groot om te versturen. Verstuur minder tegelijk, of kies een kleiner bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. U kunt doorwerken. Wij sturen uw werk zodra het kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen niet zeker weten dat dit de juiste server is. Vul geen wachtwoord in en vraag uw beheerder om het certificaat te controleren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis bij ons. Uw werk blijft bewaard. Probeer het over een paar minuten opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server is even in onderhoud. U kunt doorwerken. Wij sturen uw werk zodra het kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U doet te veel tegelijk. Wacht even en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestaat al: {veldTekst} is al gebruikt. Zoek het bestaande op, of vul iets anders in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat al een concept of wijziging open van deze overeenkomst. Ga daarmee verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze overeenkomst is nog geen zorgverlener gekozen. Kies eerst een zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen goedgekeurde overeenkomst om te wijzigen. Maak een nieuwe overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is niets meer te beoordelen: er is al besloten. Ververs de werklijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener van een getekende overeenkomst kan niet meer worden gewijzigd. Maak een nieuwe overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets gewijzigd na de eerste handtekening. Laat de overeenkomst opnieuw tekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wachtwoord is te kort. Kies er een van ten minste {minimum} tekens, bijvoorbeeld een zin van vier woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wachtwoord is te lang. Kies een korter wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het oude wachtwoord klopt niet. Vul het opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inlogcode staat al aan voor dit account. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze gebruikersnaam kan niet. Gebruik alleen kleine letters, cijfers, punten en streepjes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze rol hoort een budgethouder, zorgverlener, organisatie of verstrekker. Kies er een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek een zorgverlener met een burgerservicenummer of met een AGB-code. Vul er precies een in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gekozen toekenning is niet van deze budgethouder. Kies een andere toekenning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze soort zorg staat niet in de landelijke lijst. Kies een soort zorg uit de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het eerste niveau van een budget is het totaal. Begin met het totaalbedrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een deel van het budget hoort bij een ander deel dat er niet is. Controleer de opbouw van het budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een toekenning voor de Wlz eindigt uiterlijk op 31 december van hetzelfde jaar. Kies een eerdere einddatum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bedrag kan hier niet lager zijn dan nul. Vul een bedrag van nul of meer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{veldTekst} is geen geldige datum. Vul een datum in zoals 14-05-2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De waarde bij {veldTekst} kennen wij niet. Kies een waarde uit de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {veldTekst} staat iets van de verkeerde soort. Controleer wat u heeft ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {veldTekst} staat te veel tekst. Maak het korter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De waarde bij {veldTekst} is te groot of te klein. Pas de waarde aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server kon het bericht van dit programma niet lezen. Werk het programma bij en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is te groot om te versturen. Verstuur minder tegelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma stuurde niet goed mee welke versie u wijzigt. Werk het programma bij en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoort bij iets dat niet meer bestaat. Ga terug naar het overzicht en begin opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server heeft geen ruimte meer om iets te bewaren. Uw werk blijft hier staan. Vraag uw beheerder om ruimte te maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server kan nu niets bewaren. Uw werk blijft hier staan. Wij proberen het zo opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het patroon is leeg. Typ bijvoorbeeld ma wo vr 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het patroon is te lang. Typ korter, bijvoorbeeld ma wo vr 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dag in het patroon kennen wij niet. Gebruik ma, di, wo, do, vr, za en zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dag staat twee keer in het patroon. Noem elke dag één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een aantal in het patroon kunnen wij niet lezen. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf kort op waarom. De ander moet de reden kunnen lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor ondertekenen is een inlogcode nodig. Log opnieuw in met de code uit uw app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze budgethouder kennen wij niet. Voer eerst de budgethouder in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder van een toekenning kan niet veranderen. Maak een nieuwe toekenning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit account bestaat niet of is geen vertegenwoordiger. Controleer het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gewaarborgde hulp kan na 30 juni 2024 niet meer beginnen. Kies een andere soort vertegenwoordiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze toekenning heeft geen bedragen. Vul minstens het totale budget in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De periode klopt niet: de einddatum ligt voor de begindatum, of de periode is te lang. Verbeter de datums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw organisatie kent voor deze wet geen budget toe. Kies een andere wet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wet van een toekenning kan niet veranderen. Maak een nieuwe toekenning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorgverlener kennen wij niet. Zoek de zorgverlener opnieuw op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server heeft het nu te druk. Probeer het over een minuut opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met dit account kunt u alleen werken met een gekoppelde telefoon. Meld u opnieuw aan en koppel er een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze datum kan niet worden bewaard. Kies een jaar tussen 1 en 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de tekst staat een teken dat niet mag. Typ de tekst opnieuw, of plak hem zonder opmaak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze parameter bestaat niet. Kies er een uit de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een betaling wordt geboekt vanaf vandaag en binnen 31 dagen. Kies een andere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze dag boekt de bank niet. Kies een werkdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opzegtermijn van deze overeenkomst is nog niet bekend. Bel de SVB voordat u opzegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een declaratie blijft bij haar zorgovereenkomst. Maak voor een andere zorgovereenkomst een nieuwe declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{veldTekst} is geen geldige tijd. Vul een tijd in van 00:00 tot en met 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning {nummerTekst} is al ingevoerd. Open die toekenning en wijzig haar daar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor deze dagen is er al een toekenning, {nummerTekst}. Wijzig die, of kies dagen die daarbuiten liggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen naam ingevuld. Vul de naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een zelfstandige of een zorginstelling is een KvK-nummer nodig. Vul het in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze waarde past niet bij de eenheid {eenheid}. Vul een waarde in die daarbij past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste dag. Controleer de periode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat niet bij waar deze waarde vandaan komt. Vul de bron in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deel is niet afgekeurd: {veldTekst}. U kunt nu alleen wijzigen wat is afgekeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorgverlener is in deze periode al ziek of met verlof gemeld. Wijzig die melding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorginstelling regelt zelf vervanging. U hoeft niemand ziek te melden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw organisatie geeft voor deze wet geen budget. Kies een andere wet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft deze overeenkomst nog niet bekeken. Bekijk haar eerst en onderteken dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze overeenkomst verandert niets. Er staat geen tarief in dat hierbij past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vertegenwoordiger moet het dossier ten minste mogen bekijken. Kies ook dat recht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon is voor deze dagen al vertegenwoordiger. Wijzig die registratie, of kies dagen die daarbuiten liggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie vertegenwoordigt, de soort en de eerste dag liggen vast. Beëindig deze registratie en voeg een nieuwe toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze vertegenwoordiging is al voorbij. Voeg een nieuwe toe als iemand weer mag vertegenwoordigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze vertegenwoordiging is al begonnen en blijft dus staan. Beëindig haar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voorbij is, blijft zo. Kies gisteren of een latere dag als laatste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit niet wijzigen: {veldTekst}. Vraag het aan wie hierover gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit burgerservicenummer kan hier niet meer veranderen. Dat kan alleen wie de persoon heeft ingevoerd, en alleen voordat er een overeenkomst is gedeeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is al een overeenkomst met deze zorgverlener gedeeld, of hij heeft een eigen account. Vraag hem of de SVB om dit te wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen e-mailadres. Vul het in zoals naam@voorbeeld.nl, of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen telefoonnummer. Vul tien cijfers in, of begin met + voor een nummer in het buitenland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wachtwoord is te makkelijk te raden: het is bijna alleen uw gebruikersnaam, of steeds hetzelfde. Kies een ander, bijvoorbeeld een zin van vier woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {datum} staat {beginTekst} tot {eindTekst}. De eindtijd ligt niet na de begintijd. Verbeter de tijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gegevens op de server zijn beschadigd. Uw werk blijft hier staan. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan een zorgverlener heeft deze AGB-code. Zoek met het burgerservicenummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol en gebruikersnaam van een account staan vast. Maak een nieuw account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt een arbeidsovereenkomst niet beëindigen. Alleen de budgethouder of de zorgverlener kan haar opzeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze overeenkomst wordt ook betaald uit een budget van een andere verstrekker. U kunt haar niet alleen beëindigen. Vraag de budgethouder om uw deel eruit te halen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst loopt niet op die dag. Kies een dag tussen het begin en het einde van de overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze overeenkomst is opgezegd of gestopt. U kunt haar niet meer wijzigen. Maak een nieuwe overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een ander rekeningnummer is een inlogcode nodig. Log opnieuw in met de code uit uw app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder is overleden. U kunt deze overeenkomst niet meer goedkeuren. Keur haar af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bedrag per uur geldt niet voor een maandloon. Kies een percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is al een sjabloon met deze naam. Kies een andere naam, of vervang het sjabloon dat er is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor het wettelijk minimumloon op {datum} is nog niet ingevuld: {parameterCode}. Goedkeuren kan daarom nog niet. De beheerder vult het in bij Parameters. Probeer het daarna opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een waarde van 0 kan hier niet ({eenheid}). Is de waarde niet bekend? Laat haar dan leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over dit rekeningnummer is al besloten, of er is een nieuwer gevraagd. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vroeg zelf om dit rekeningnummer. Iemand anders moet het bevestigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De beheerder gaf uw account uit, of gaf het een nieuw wachtwoord of een nieuwe telefoon. Daarna bevestigt eerst een ander een rekeningnummer van u. Vraag dit aan een collega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze soort declaratie kunt u niet zelf invoeren. Kies een andere soort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} kunnen we niet lezen. Kies een PDF, foto of XML-bestand tot 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} heeft een wachtwoord. Bewaar het zonder wachtwoord en voeg het opnieuw toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is te groot. Kies een bestand tot 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het bestand {bestandTekst} is een virus gevonden. Gebruik het niet. Vraag de zorgverlener om een nieuw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie dit invoerde of vroeg, mag dit niet zelf doen. Wie diens account uitgaf, ook niet. Vraag een andere collega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is nog niet betaald. Wijzig haar zelf in plaats van haar te corrigeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets veranderd. Pas eerst een regel aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze betaalrun is al uitgevoerd of gestopt. Er is niets meer tegen te houden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bedrag kan niet. Vul een bedrag in van 1 cent tot 50.000 euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie wacht niet op een afgesloten jaar. Er is niets te beslissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijstorten met iDEAL kan hier nog niet: er is geen betaaldienst aangesloten. Maak het bedrag over naar de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nummers van de regels lopen niet op. Stuur de regels in de volgorde van het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan te veel regels in één deel. Stuur ten hoogste 500 regels tegelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {klantTekst} staan er meer regels in het bestand dan wij voor één cliënt aannemen. Verdeel ze over meer bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit token is onbekend, verlopen of ingetrokken. Maak een nieuw token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit patroon geeft geen geldig factuurnummer. Gebruik letters, cijfers, streepjes en de invulwoorden die de handleiding noemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bedrag is aan de budgethouder zelf betaald. Corrigeren kan hier niet: neem contact op met de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor deze declaratie is al een correctie begonnen, door u of door de ander. Rond die eerst af of verwijder haar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intussen is deze declaratie al anders gecorrigeerd. Verwijder deze correctie en begin opnieuw met de nieuwe uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is al ingediend, toen met andere kolommen. Trek dat eerst terug. Of breng het nog eens, als het andere zorg is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze overeenkomst wordt {ritmeCode} gedeclareerd. Kies de periode {periode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand bij {veldTekst} is hier niet bekend. Voeg het bestand opnieuw toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand hoort bij een versie die al gedeeld is. Het blijft daarbij bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit soort bestand kunt u hier niet toevoegen. Kies een andere soort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt nu niets aan deze overeenkomst veranderen. Open de overeenkomst om te zien wie er aan de beurt is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst bij stap 1 de zorgverlener. Voeg daarna het identiteitsbewijs toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op die dag staat bij deze zorg niets. Kies een dag waarop uren staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie wacht niet op geld uit dit budget. Kies een declaratie die wacht, of stort zonder er een te noemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt niet verder dan een jaar na de opzegtermijn opzeggen: een opzegging kunt u niet terugnemen. Kies een eerdere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de eerste dag van een maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na deze verlaging blijft er geen tarief over. Kies een kleinere verlaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De toegang van een programma eindigt op zijn vroegst morgen en uiterlijk over een jaar. Kies een dag daartussen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verzoek kwam zonder clientcertificaat. Stuur het opnieuw met het certificaat dat u wilt registreren. Vraagt deze server er niet om, overleg dan met uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit clientcertificaat is hier niet geregistreerd, of het is verlopen of ingetrokken. Registreer een certificaat, of gebruik een token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit clientcertificaat is verlopen of nog niet geldig. Registreer een nieuw certificaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit certificaat is al eens geregistreerd. Is het ingetrokken, maak dan een nieuw certificaat met een nieuwe sleutel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet de vingerafdruk van dat certificaat. Geef de SHA-256 als 64 cijfers en letters, met of zonder dubbele punten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit account is niet van een zorgorganisatie of zorgverlener. Kies het account waarvoor het programma werkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierin staat een burgerservicenummer. Dat onthouden wij niet als klantnummer. Gebruik in uw bestand een eigen nummer of het klantnummer van de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nummer is bij de SVB al van een andere cliënt van u. Kies die cliënt, of pas het nummer in uw bestand aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw referentie staat een burgerservicenummer. Dat mag niet: de referentie staat op overzichten. Gebruik een eigen nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw referentie staat &quot;{naamTekst}&quot;, de naam van een cliënt. Dat mag niet: de referentie staat op overzichten. Gebruik een eigen nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het patroon van het factuurnummer staat een burgerservicenummer. Dat mag niet: het nummer staat op overzichten. Gebruik een invulwoord of een eigen nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen account kunt u hier niet wijzigen. Vraag een ander die accounts beheert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts beheren kan alleen met een inlogcode. Koppel uw telefoon bij Instellingen, of log opnieuw in met de code uit uw app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen een beheerder geeft iemand het beheer van accounts, of neemt het terug. Vraag de beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beheer van accounts is alleen voor medewerkers van een organisatie, een verstrekker of de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon heeft al een account, {gebruikersnaam}. Geef dat account een nieuw wachtwoord, of blokkeer het eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nu niets te betalen. Er is geen betaalrun gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een rekeningnummer om mee te oefenen: deze bank bestaat niet. Vul het echte rekeningnummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders voerde deze zorgverlener in. Vraag de zorgverlener zelf of de SVB om dit te wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een van u beiden gaf het account van de ander uit. Laat een andere collega dit rekeningnummer bevestigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de naam van het bestand staat een burgerservicenummer. Dat mag niet: de naam staat op overzichten. Geef het bestand een andere naam en open het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierin staat een burgerservicenummer. Dat bewaren wij niet. Haal het nummer weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kolomindeling is niet te lezen, of zegt van geen enkele kolom wat erin staat. Er is niets bewaard: wat er was, blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze naam van zorg staat een burgerservicenummer. Dat onthouden wij niet. Haal het nummer weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum van het besluit moet nog komen. Een besluit is van vandaag of eerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie zelf accounts beheert, krijgt een nieuw wachtwoord of een andere telefoon van de beheerder. Vraag de beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het kenmerk (Idempotency-Key) van deze opdracht kan de server niet lezen. Het moet een UUID van {tekens} tekens zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze correctie rust een latere: {nummerTekst}. Trek eerst die in, daarna kan deze. Is die al betaald, maak dan een nieuwe correctie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze correctie rust een latere, die nog op akkoord wacht. Trek eerst die in, daarna kan deze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg hoort niet bij dit budget. Kies waarvoor u geld wilt storten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze factuur is van een ander bedrijf: daarop staat KvK-nummer {kvkTekst}. U kunt alleen facturen van uw eigen bedrijf indienen. Kies een ander bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met dit patroon krijgen alle cliënten hetzelfde factuurnummer. Zet het invulwoord klant of overeenkomst erbij, tussen accolades, zoals in het voorbeeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het verantwoordingsvrij bedrag is hoger dan het mag zijn. In de Wlz is het 1,5 procent van het jaarbudget, met een wettelijk maximum. Laat het leeg, dan rekenen wij het uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een maandloon volgt de overeenkomst. Wijzig de overeenkomst, dan corrigeren wij het loon vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een regel is een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiervoor geldt al een blokkade van uw organisatie. Hef die eerst op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bedrag is nul. Vul in hoeveel het is, of gooi de declaratie weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit aantal is minder dan nul. Vul in hoeveel het moet zijn, of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze toestemming staat er al, van {vanDatum} tot en met {totDatum}. Beëindig die eerst, of kies een eerste dag daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze toestemming staat er al vanaf {vanDatum}, zonder einddatum. Beëindig die eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste dag ligt te vroeg. Deze toestemming kan ingaan op {beginDatum} of later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bedrag van deze regel hoort in het veld tarief. Zonder tarief zou het nul worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de dag in waarop het geld binnenkwam, of schrijf waarom het niet meer terug hoeft. Een van de twee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op die dag kan het geld niet zijn terugbetaald. Kies een dag na de correctie, niet later dan vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van deze declaratie wordt niets per brief teruggevraagd, of dat is al afgehandeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorg betaalt een andere verstrekker. Zet uw opmerking bij een afspraak van uw eigen budget, of bij een algemene afspraak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie deze declaratie klaarzette, mag haar niet meer indienen. Kijk haar na en dien haar zelf in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB kijkt deze declaratie eerst na. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets ingediend. Van dit bestand is nog niet alles gebracht. Open het bestand nog eens: de rest volgt dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het budgetjaar van {periode} is afgesloten. Er kan niets meer op worden gestort. Dien de declaratie in als late declaratie; keurt uw verstrekker haar goed, dan kunt u daarvoor storten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is hiervoor al een betaling van {bedragCenten} begonnen. Rond die af met Verder met betalen. Na een uur zonder betaling vervalt zij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staan al {hoogstensGetal} bestanden, en meer kan niet. Haal eerst een bestand weg dat niet nodig is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is geen goede XML: het is niet heel, of er staat een DTD of entiteit in. Vraag wie het maakte om een nieuw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} start een programma of haalt iets op als iemand het opent. Dat nemen wij niet aan. Druk het af naar een nieuwe PDF en voeg die toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De PDF {bestandTekst} is zo ingepakt dat wij niet kunnen nagaan of hij veilig is. Druk hem af naar een nieuwe PDF en voeg die toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld in {bestandTekst} is te groot om te tonen: hoogstens 100 megapixel. Scan het opnieuw met 300 dpi of maak de foto kleiner, en voeg die toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld in {bestandTekst} is niet heel: een deel ontbreekt of is beschadigd. Maak de foto of scan opnieuw en voeg die toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De XML in {bestandTekst} is te ingewikkeld: hoogstens 100 lagen diep en 256 kenmerken bij een element. Vraag wie het maakte om een gewone e-factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {bestandTekst} staat een opdracht voor het programma dat de XML opent, zoals een stylesheet. Vraag wie het maakte om een bestand zonder zulke opdrachten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft deze declaratie nog niet bekeken zoals zij nu is. Bekijk de declaratie eerst en geef dan akkoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets ingediend. Bekijk eerst de regels waarbij wij vragen of het een ander bezoek is, en wat de budgethouder afkeurde: {regelsGetal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een programma mag met zijn token of certificaat alleen wat bij Bulk hoort, en dit hoort daar niet bij. Meld u hiervoor zelf aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze taak is al klaar, of wacht op een besluit. Open wat erbij hoort en beslis daar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of reiskosten mogen, staat voor deze wet vast. Alleen voor de Wmo en de Jeugdwet beslist de gemeente. Laat dit veld leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is genoeg budget, ook als de zorg doorgaat zoals afgesproken. U kunt storten zodra er te weinig is of dreigt te komen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgverlener kan deze soort niet declareren. Dat doet de budgethouder of de vertegenwoordiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze rij is niet te lezen, en kan hier niet worden verbeterd. Laat hem weg, of herstel de rij in uw bestand en open het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw sessie is beëindigd. Meld u opnieuw aan. Uw werk is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recht</name>
    <message>
        <source>bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reden</name>
    <message>
        <source>Nog niet ingediend. Vul de zorg in en dien in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgekeurd door de budgethouder op {sindsDatum}. Reden: {redenTekst}. {zorgverlenerNaam} moet dit aanpassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend op {ingediendDatum}. De controles lopen. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Pas de declaratie aan en dien opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB bekijkt deze declaratie sinds {sindsDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd op {sindsDatum}. De SVB betaalt naar verwachting op {betaalDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}. Voor {restCenten} was geen budget meer. Stort bij om de rest te betalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bank stuurde de betaling op {sindsDatum} terug. {zorgverlenerNaam} moet het rekeningnummer controleren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken op {sindsDatum}. Er wordt niets betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecorrigeerd op {sindsDatum}. De correctie staat apart in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd op {sindsDatum}. De SVB betaalt zodra de betaaldag bekend is. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Er staan meer punten open: %2.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en dienen haar voor u in. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en leggen haar voor aan de budgethouder. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bank stuurde de betaling op {sindsDatum} terug. Controleer uw rekeningnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet ingediend. Maak af wat nog ontbreekt en dien in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder vroeg op {sindsDatum} of deze correctie klopt. U bent aan zet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze correctie wacht sinds {sindsDatum} op het akkoord van {zorgverlenerNaam}. Tot dan verandert er niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} was op {sindsDatum} niet akkoord. Reden: {redenTekst}. Wat is betaald, blijft zo. Corrigeer opnieuw als dat nodig is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} was op {sindsDatum} niet akkoord. Reden: {redenTekst}. Wat is betaald, blijft zo. De budgethouder is aan zet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd op {sindsDatum}. Het bedrag gaat af van de volgende betalingen. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en dien opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} legde dit voor op {sindsDatum}. De budgethouder is aan zet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} legde dit voor op {sindsDatum}. U bent aan zet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgekeurd door de budgethouder op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet voorgelegd. Maak af wat nog ontbreekt en leg de declaratie voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Pas de declaratie aan en leg haar opnieuw voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB keurde dit maandloon op {sindsDatum} niet goed. Reden: {redenTekst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit maandloon wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB bekijkt dit maandloon sinds {sindsDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit loon gaat vanzelf, elke maand. De SVB betaalt naar verwachting op {betaalDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit loon gaat vanzelf, elke maand. De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}. Dit loon gaat vanzelf, elke maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken op {sindsDatum}. Voor deze maand is geen maandloon meer afgesproken. Er wordt niets betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon geldt niet voor de hele maand. Hier staat het deel naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener was in deze maand afwezig. De SVB kijkt of het hele maandloon wordt betaald. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van dit loon is in deze maand gestopt. De SVB kijkt wat er nog wordt betaald. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wacht sinds {sindsDatum} op uw oordeel. Keur het goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon geldt niet voor de hele maand. Hier staat het deel naar het aantal dagen. Keur dat goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener was in deze maand afwezig. Keur het hele maandloon goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van dit loon is in deze maand gestopt. Keur het hele maandloon goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerkt op {sindsDatum}. {terugCenten} gaat af van de volgende betalingen. Daarvan staat nog {nogTerugCenten} open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verrekendCenten} is op {sindsDatum} verrekend met een eerdere betaling. Dat is het hele bedrag: er is niets overgemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overgemaaktCenten} is betaald op {sindsDatum}. {verrekendCenten} is verrekend met een eerdere betaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB betaalt {nogCenten} op {betaalDatum}. {verrekendCenten} is verrekend met een eerdere betaling. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze maand zijn ook uren gedeclareerd. De SVB kijkt wat er van het maandloon wordt betaald. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze maand zijn ook uren gedeclareerd. Keur het hele maandloon goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de overeenkomst staat dit maandloon op meer dan één budget, en geen regel zegt welk deel uit welk budget komt. De SVB kijkt elke maand of het zo wordt betaald. Spreek een tarief per uur af, of laat alle zorg uit één budget komen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de overeenkomst staat dit maandloon op meer dan één budget, en het komt nu helemaal uit het eerste. Keur dat goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit loon is van meer dan een maand geleden. De SVB kijkt of het niet al anders is betaald. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit loon is van meer dan een maand geleden. Is het nog niet anders betaald, keur het dan goed. Weiger het anders met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerkt op {sindsDatum}. Van {terugCenten} hoeft niets meer te worden verrekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is veranderd nadat dit maandloon was betaald. De SVB kijkt of het verschil klopt. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is veranderd nadat dit maandloon was betaald. Klopt het verschil, keur het dan goed. Weiger het anders met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend en wordt per brief teruggevraagd door de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend. Vraag het per brief terug, en zeg hier wanneer het binnen is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend en is op {briefDatum} terugbetaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend en wordt sinds {briefDatum} niet meer teruggevraagd. Reden: {briefTekst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerder is per brief al {briefEerderCenten} afgehandeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {nogTerugCenten} gaat af van de volgende betalingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van {totaalCenten} had al moeten gaan en wacht bij de SVB. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB keurde deze tegemoetkoming op {sindsDatum} niet goed. Reden: {redenTekst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tegemoetkoming wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB bekijkt deze tegemoetkoming sinds {sindsDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tegemoetkoming gaat vanzelf, elke maand. De SVB betaalt naar verwachting op {betaalDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tegemoetkoming gaat vanzelf, elke maand. De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}. Deze tegemoetkoming gaat vanzelf, elke maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken op {sindsDatum}. Voor deze maand geldt geen toestemming meer. Er wordt niets betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een afwezigheid gemeld of veranderd. Het verschil is naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een loonstop ingevoerd of veranderd. Het verschil is naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een afwezigheid gemeld of veranderd. Het verschil is naar het aantal dagen. Klopt dat, keur het dan goed. Weiger het anders met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een loonstop ingevoerd of veranderd. Het verschil is naar het aantal dagen. Klopt dat, keur het dan goed. Weiger het anders met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB kijkt elke betaling bij ziekte na. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling bij ziekte. Vergelijk de uren met de afspraak en de ziekmelding. Keur het goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB kijkt elke uitkering na een overlijden na. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitkering na een overlijden. Vergelijk het bedrag met wat eerder is betaald. Keur het goed, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggestuurd door de budgethouder. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registersoort</name>
    <message>
        <source>de basisregistratie personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het Handelsregister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het AGB-register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het BIG-register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de naamcontrole van de banken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReiskostenSoort</name>
    <message>
        <source>geen reiskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openbaar vervoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vast bedrag per maand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rol</name>
    <message>
        <source>Budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medewerker zorgorganisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medewerker verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medewerker SVB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RondeRijen</name>
    <message>
        <source>%1 van %2 naar %3 per %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, vanaf %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw: %1, vanaf %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en nog %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondFactor</name>
    <message>
        <source>Authenticator koppelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR-code voor de authenticator-app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunt u niet scannen? Typ dan deze sleutel over in de app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code van zes cijfers uit de app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koppelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de authenticator-app op uw telefoon en scan dit plaatje. Bij het aanmelden vragen wij voortaan een code uit de app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals het systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogte van rijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grootte van de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De taal verandert als u het programma opnieuw start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen als u niets doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator koppelen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord wijzigen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Aanmelden — PGB Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden bij PGB Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bureau.voorbeeld.nl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code uit uw app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de app op uw telefoon die codes maakt. Typ de 6 cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vingerafdruk (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vingerafdruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtwoord is niet verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet verbinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vingerafdruk klopt: deze server voortaan vertrouwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste 16 tekens van de nieuwe vingerafdruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoals uw beheerder ze voorleest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk, en vertrouw dit certificaat voortaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StortingMethode</name>
    <message>
        <source>iDEAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overboeking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StortingStatus</name>
    <message>
        <source>Gestart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mislukt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tariefcategorie</name>
    <message>
        <source>professionele zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet-professionele zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tariefmoment</name>
    <message>
        <source>in de avond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de nacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in het weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op een feestdag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToekenningInvoer</name>
    <message>
        <source>“%1” is geen bedrag. Schrijf het zo: 1.234,56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een budget kan niet onder nul zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is geen tarief. Schrijf het zo: 25,65.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies welke zorg dit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 staat er al. Haal een van de twee weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het arrangement een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg minstens één soort zorg toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het totaalbedrag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondersteuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het nummer van de toekenning in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Er passen %1 tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de datum van het besluit in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de eerste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de laatste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag is voor de eerste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een toekenning uit de Wlz eindigt uiterlijk op 31 december %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1: gelijk aan het totaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1: %2 meer dan het totaal. Het totaal is de grens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1: %2 minder dan het totaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Een besluit is van vandaag of eerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: er is al %2 betaald of ingepland, %3 meer dan het nieuwe bedrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit begint meer dan een jaar na vandaag. Klopt dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief %1 is hoger dan het hele budget. Klopt dit?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToekenningStatus</name>
    <message>
        <source>Ontvangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecontroleerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgelopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heropend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToekenningVelden</name>
    <message>
        <source>Toekenningsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum van het besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verantwoordingsvrij bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgetniveaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste tarief professioneel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste tarief niet-professioneel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, totaal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uitweg</name>
    <message>
        <source>Beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld storten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het jaar %1 is afgesloten en er wordt gevraagd om dit alsnog te betalen. Sta het toe, of weiger het met een reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afhandelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming geven…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vandaag</name>
    <message>
        <source>Opgezegd door %4 · %1, laatste dag %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt door de verstrekker (%4) · %1, laatste dag %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopt door een wijziging van %4 · %1, laatste dag %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst goedgekeurd door %4 · %1, geldt vanaf %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en de SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst vanzelf goedgekeurd · %1, geldt vanaf %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst afmaken · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst tekenen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag van %1 over de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst aanvullen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst afgekeurd · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst beoordelen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 afmaken · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 teruggestuurd · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 geweigerd · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 geparkeerd · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog geen zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tekort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op bij overeenkomst · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw nieuwe rekeningnummer wacht op bevestiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eenmalige uitkering na overlijden · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declareren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is vanzelf ingediend · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is vanzelf voorgelegd · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is niet verzonden en staat weer bij u · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 heeft nu het nieuwe tarief uit de overeenkomst · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correctie van %2 bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet akkoord met correctie van %2 · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correctie van %2 bevestigen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 wordt gecontroleerd · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 deels uitbetaald · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling %2 kwam terug van de bank · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstrekker en SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst tekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinnering, dag %3: declaratie %2 wacht op u · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 uit een afgesloten jaar: toestaan of weigeren · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 nakijken · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 wacht op uw organisatie · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een collega vraagt om een betaalrun te stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vroeg om een betaalrun te stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is vanzelf ingediend en wacht · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %2 nog niet betaald, dag %3 · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Veld</name>
    <message>
        <source>soort declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factuurdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eenheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begintijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eindtijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burgerservicenummer van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burgerservicenummer van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rekeningnummer van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboortedatum van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handtekeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorgovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relatie tot de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toekenningsbeschikking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingangsdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looptijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einddatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie wordt vervangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanzegging vooraf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proeftijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaste uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren op deze dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort loon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maandloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>werkafspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantal per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorgbeschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vakantiegeld in het tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vakantie-uren in het tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reiskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrag per kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afgesproken kilometers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salarisadministratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opzegtermijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overige afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebruikersnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het geheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klantnummer bij de SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboortedatum van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geslacht van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adres van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefoonnummer van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede telefoonnummer van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geslacht van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adres van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefoonnummer van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vestigingsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIG-nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam bij de rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>familieband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie bepaalt hoe en wanneer er wordt gewerkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of de zorgverlener het werk zelf doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie tekent voor de organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functie van wie tekent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wooninitiatief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen contractnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen klantnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vast contract na tijdelijke contracten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>werkdagen per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderdelen van de zorgbeschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat de budgethouder nodig heeft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe vaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op welke momenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaats van de zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervanging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toezicht en veiligheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afwijkende tarieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdeelsleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tarievenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reisdagen per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reiskosten per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identiteitsbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorkant van het identiteitsbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achterkant van het identiteitsbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einddatum van het identiteitsbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loonheffingskorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin van de loonheffingskorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opzegtermijn van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uitzondering op het tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie van het model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achternaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum van overlijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geslacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woonadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mailadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefoonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede telefoonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profielnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klantnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe vaak er wordt gedeclareerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rekeningnummer van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waar de blokkade voor geldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden voor de betrokkenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden voor uw eigen organisatie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerhogingTekst</name>
    <message>
        <source>%1 per eenheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 eraf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 wordt %3 per %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maandloon: %1 wordt %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerstrekkerSoort</name>
    <message>
        <source>zorgkantoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VertegenwoordigingSoort</name>
    <message>
        <source>gewaarborgde hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pgb-beheerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wettelijk vertegenwoordiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordiger uit eigen kring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professioneel vertegenwoordiger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vertegenwoordigingsgrond</name>
    <message>
        <source>met een machtiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als ouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als voogd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als bewindvoerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als mentor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waarom</name>
    <message>
        <source>%1 Bron: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de budgethouder, een vertegenwoordiger met dat recht of de zorgverlener zelf mag indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vertegenwoordiger mag alleen indienen in de tijd waarvoor de verstrekker die heeft geregistreerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB betaalt alleen voor een budgethouder met een geldig burgerservicenummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na het overlijden van de budgethouder stopt het pgb. Zorg na die dag wordt niet betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vult de zorgverlener de uren in, dan moet de budgethouder ze eerst goedkeuren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie zelf de zorg geeft, mag zijn eigen declaratie niet goedkeuren. Alleen de verstrekker kan dat toestaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgverlener zonder KvK-nummer wordt betaald op zijn burgerservicenummer, en niet voor zorg na zijn overlijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker mag betalingen aan een zorgverlener tijdelijk stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg wordt alleen betaald op dagen met een goedgekeurde zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt de zorgovereenkomst nog beoordeeld, dan wacht de declaratie op dat besluit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na het einde van de zorgovereenkomst wordt geen zorg meer betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker mag een zorgovereenkomst tijdelijk stilzetten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt alleen kosten declareren waarover in de zorgovereenkomst iets is afgesproken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de soorten zorg uit de zorgovereenkomst worden betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg wordt betaald in de eenheid die is afgesproken: per uur, dagdeel of etmaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief moet precies het tarief zijn uit de zorgovereenkomst die op die dag geldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een vast maandloon betaalt de SVB elke maand vanzelf. Uren declareren hoeft dan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer uren dan per week is afgesproken mag, maar het zorgkantoor of de gemeente kan vragen waarom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij vaste uren staan de werkdagen in de zorgovereenkomst. Een andere dag mag, maar is vaak een vergissing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg wordt betaald uit een toekenning die op de dag van de zorg geldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB moet weten uit welke wet elke regel wordt betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een toekenning is voor bepaalde soorten zorg. Alleen die worden eruit betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker mag een budget blokkeren als het recht op pgb onzeker is. Declaraties wachten dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er kan niet meer worden betaald dan er in het budget zit. Zelf bijstorten mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een arrangement heeft een eigen bedrag. Meer dan dat wordt er niet uit betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een soort zorg kan een eigen bedrag hebben. Meer dan dat wordt er niet uit betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij waarschuwen als uw budget sneller opgaat dan de tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De Wlz kent een maximumtarief. Meer mag, maar als het budget op is betaalt u het verschil zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder bekend maximumtarief raden wij niet. De declaratie wacht tot het bedrag is ingevoerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een periode kunt u pas declareren als die voorbij is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke regel hoort bij een dag in de gekozen periode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg op dezelfde dag wordt maar één keer betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is het budgetjaar afgesloten, dan beslist de verstrekker of er nog wordt betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg van vóór de ingangsdatum van de zorgovereenkomst wordt niet betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke regel heeft een aantal groter dan nul, in de stappen die voor de eenheid gelden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgverlener kan op een dag niet meer dan 24 uur werken, bij alle budgethouders samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zeer lange werkdag is vaak een typfout. Daarom vragen wij het na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dagdeel duurt vier uur. Er gaan er ten hoogste drie in een dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een etmaal is 24 uur. Er is er één per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgverlener kan niet op twee plaatsen tegelijk zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het totaal moet de som zijn van de regels, en elke regel aantal keer tarief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bedrag dat veel hoger is dan anders is vaak een typfout. Daarom vragen wij het na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de Wlz mogen reiskosten. In de Wmo en Jeugdwet beslist de gemeente. In de Zvw mag het niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten worden betaald tot het bedrag per kilometer uit de zorgovereenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boven een vast bedrag per kilometer moet over de vergoeding belasting worden betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten horen bij een dag waarop zorg is gegeven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorginstelling rekent reiskosten mee in haar tarief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op een factuur van een onderneming staat een factuurnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een onderneming gebruikt elk factuurnummer maar één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een factuur wordt gemaakt na de zorg, en niet in de toekomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie geen ondernemer is, krijgt ten minste het wettelijk minimumloon voor zijn leeftijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder geldig rekeningnummer kan de SVB niet betalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een nieuw rekeningnummer wordt eerst bevestigd. Zo voorkomen wij fraude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor elke gekozen wet moet op de ingangsdatum een toekenning gelden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de budgethouder of een vertegenwoordiger met dat recht mag een zorgovereenkomst maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB werkt alleen voor een budgethouder met een geldig burgerservicenummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgverlener zonder KvK-nummer wordt herkend aan zijn burgerservicenummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een overeenkomst sluit u altijd met iemand anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een onderneming moet ingeschreven staan bij de KvK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een AGB-code moet in het register als actief staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB betaalt op een geldig rekeningnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met één zorgverlener heeft u één zorgovereenkomst, ook voor meer wetten samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee concepten met dezelfde zorgverlener door elkaar geven fouten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij elk soort zorgverlener hoort een eigen model van de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het model voor familie is alleen voor een partner of familie in de eerste of tweede graad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgovereenkomst begint in de tijd waarvoor u budget heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgovereenkomst mag maar een beperkte tijd terug ingaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wijziging gaat altijd in op de eerste dag van een maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een overeenkomst eindigt na de dag waarop die begint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na het einde van uw budget is niet zeker dat er nog wordt betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder soort zorg met een tarief kan er niets worden betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt alleen zorg afspreken die bij uw toekenning hoort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke soort zorg heeft eigen eenheden, zoals uur, dagdeel of etmaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het minimumloon hangt ervan af of vakantiegeld en vakantie-uren in het tarief zitten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook een maandloon is omgerekend ten minste het wettelijk minimumloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij jongeren stijgt het minimumloon op hun verjaardag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij rekenen vooruit of uw afspraken samen in het budget passen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de Wlz werkt wie geen werknemer is ten hoogste 40 uur per week voor één budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uren per dag en per week moeten bij elkaar passen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op hoeveel dagen er wordt gewerkt, hoort in de overeenkomst. Bij een arbeidsovereenkomst van vier dagen of meer per week is loonadministratie verplicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB doet geen loonadministratie voor een zorginstelling of ondernemer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie u vertegenwoordigt, mag alleen met toestemming ook uw betaalde zorgverlener zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder beschrijving kan de verstrekker de zorg niet beoordelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt per kalenderjaar ten hoogste 156 etmalen logeeropvang gebruiken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beide partijen tekenen zelf, met een sterke manier van inloggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat getekend is, mag daarna niet meer veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij controleren elke zorgverlener zonder KvK-nummer in de basisregistratie personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam en geboortedatum horen bij het burgerservicenummer. Een verschil wijst vaak op een typefout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een AGB-code hoort bij één onderneming. Klopt dat niet, dan komt de betaling niet aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie met een KvK-nummer zorg geeft, heeft een AGB-code nodig om te worden betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vestiging hoort bij de onderneming in het Handelsregister.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een rekening buiten de Europese Economische Ruimte heeft naast het rekeningnummer een BIC-code nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De banken vergelijken de naam met de rekening. Een verschil wijst op een fout in het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld voor zorg gaat naar de zorgverlener. Is het ook de rekening van u of van uw vertegenwoordiger, dan kijkt de verstrekker mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een partner of naaste familie bepalen uw antwoorden welke overeenkomst past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinderen onder de 13 jaar mogen niet werken. Tot 16 jaar mag alleen licht werk, en tot 18 jaar gelden extra regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een goed adres en telefoonnummer komen brieven en vragen aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vervanger werkt zolang een andere zorgverlener van u ziek of met verlof is, tegen een uurloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of een vast maandloon mag, bepaalt de gemeente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gemeente stelt per soort zorg een hoogste tarief vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hoge Wlz-tarief is er voor wie bij de KvK voor zorg staat of in het BIG-register, en geen naaste familie is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het hoge tarief krijgt door een BIG-registratie, moet met een geldig nummer van elf cijfers in dat register staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De Arbeidstijdenwet beschermt werknemers: per week en gemiddeld is er een hoogste aantal uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie bij veel budgethouders werkt, kan te veel uren afspreken. De beoordelaar ziet alleen het totaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de loonadministratie heeft de SVB een geldig identiteitsbewijs en een keuze over de loonheffingskorting nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een proeftijd mag niet bij zes maanden of korter, is ten hoogste één maand tot twee jaar, en daarna of bij een vast contract ten hoogste twee maanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie al voor u werkte, kent u al. Een proeftijd is dan niet meer toegestaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na drie tijdelijke contracten of 36 maanden ontstaat een vast contract. Een nieuwe reeks begint pas na meer dan zes maanden zonder contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een tijdelijk contract van zes maanden of langer zegt u ten minste een maand voor het einde schriftelijk of het doorgaat. Doet u dat niet, dan kan dat tot een maand loon kosten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wet geeft een kortste opzegtermijn. Langer afspreken mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een arbeidsovereenkomst eindigt na de opzegtermijn aan het einde van een maand; een andere overeenkomst precies na de opzegtermijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdens ziekte of zwangerschap mag een werkgever niet opzeggen, behalve als de zorgverlener zelf tekent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij werk op vier dagen of meer per week kan een ontslagvergunning nodig zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vast bedrag is werkdagen per jaar maal kilometers maal prijs, per maand. Boven 150 kilometer per dag of 75 kilometer enkele reis kan dat niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wet schrijft het model van de overeenkomst voor. Bij het tekenen geldt de nieuwste versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een organisatie tekent wie daarvoor bevoegd is, volgens de KvK of een interne machtiging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een verstrekker kan een zorgverlener extra controleren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke dag kijken wij of registers, budget en tarieven nog passen bij de overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie een jaar op wisselende uren werkt, heeft recht op een aanbod voor vaste uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lage WW-premie geldt alleen voor een schriftelijk vast contract met vaste uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per periode is er één declaratie per zorgovereenkomst en soort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een onderneming declareert alleen met haar eigen KvK-nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een AGB-code hoort bij één onderneming. Klopt dat niet, dan komt de betaling niet goed aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een onderneming moet op de dag van de zorg ingeschreven staan bij de KvK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een faillissement mag alleen de curator geld ontvangen. Daarom zoeken wij dat eerst uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinderen onder de 13 jaar mogen niet werken. Tot 16 jaar mag alleen licht werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker mag een hoogste hoeveelheid vaststellen. Meer wordt niet betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vervanger wordt betaald zolang de vaste zorgverlener er niet is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is het budget bijna op, dan betalen wij wat nog past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaste maandlonen worden elke maand betaald. Dat geld is dus eigenlijk al weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na een verlaging kan er meer betaald zijn dan het nieuwe budget. De verstrekker beslist wat er dan gebeurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gemeente stelt zelf het hoogste tarief vast en beslist over een hoger tarief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdens een opname of met zorg in natura wordt geen pgb-zorg betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij logeeropvang is alle zorg van die dag inbegrepen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De Wlz betaalt ten hoogste 156 etmalen logeeropvang per jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buiten de EU mag pgb-zorg maar een deel van het jaar, en logeren niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde zorg op dezelfde dag komt uit één budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener heeft zes weken na de periode om in te dienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder heeft vier weken om een declaratie te beoordelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De Arbeidstijdenwet begrenst hoeveel een werknemer per week mag werken, bij alle werkgevers samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder arbeidsovereenkomst betaalt de Wlz ten hoogste 40 uur per week aan één zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan 24 uur zorg op een dag kan alleen als er twee zorgverleners tegelijk zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wisselende uren die elke maand precies gelijk zijn, zijn vaak overgenomen in plaats van bijgehouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer kilometers dan afgesproken is vaak een typfout. Daarom vragen wij het na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openbaar vervoer wordt betaald op vertoon van een bewijs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervoer van en naar de dagbesteding hoort bij een dag met dagbesteding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een rit mag per minuut niet meer kosten dan het maximumtarief per uur gedeeld door 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker bepaalt welke kosten naast de zorg uit het budget mogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten worden betaald op vertoon van een bon of factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgverlener mag per jaar een vast bedrag aan feestdagenuitkering krijgen, uit alle budgetten samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gemeente beslist of er een eindejaarsuitkering uit het budget mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij overlijden van de budgethouder krijgt de zorgverlener één keer ten hoogste een gemiddeld maandloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de Wmo en Jeugdwet beslist de gemeente over een uitkering bij overlijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een klein deel van het budget is vrij van verantwoording. Meer dan dat deel kan niet worden opgevraagd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tegemoetkoming voor het eigen netwerk heeft een hoogste bedrag per maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De declaratie moet gelijk zijn aan de factuur. Een cent verschil per regel mag, door afronden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand moet leesbaar en veilig zijn, anders kan niemand de factuur controleren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde factuur wordt maar één keer betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat op de factuur staat moet bij de zorgovereenkomst horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie btw rekent, heeft een btw-nummer en een juist bedrag op de factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op een dag dat de zorgverlener ziek is, is er niet gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie deels ziek is, werkt niet meer dan het deel dat kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdens zwangerschapsverlof mag niet worden gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loon bij ziekte heeft een wettelijke duur, en stopt als iemand niet meewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB kan alleen loon betalen met een volledig dossier voor de loonadministratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie vier dagen of meer per week werkt, moet in de salarisadministratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld voor zorg gaat naar de zorgverlener. Is het ook de rekening van een ander in het dossier, dan kijkt de SVB mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde periode met hetzelfde bedrag wordt niet twee keer betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een correctie hoort bij een betaalde declaratie en kan niet meer terughalen dan daar is gedeclareerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te veel betaald geld wordt verrekend met de volgende betaling aan dezelfde zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boven een bepaald bedrag kijken altijd twee medewerkers van de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bedrag uit de wet wordt pas gebruikt als een medewerker het heeft bevestigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vast maandloon kan alleen als de uren elke week gelijk zijn en het hele loon uit één budget komt. Hoe het over meer budgetten verdeelt, weet niemand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Werklijst</name>
    <message>
        <source>nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verlenging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbeidsrecht: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laat verzoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij weten voor {datum} nog niet: {parameterCode}. Wij kunnen dit dus niet controleren. Kijk er zelf naar voordat u beslist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hersteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze afspraken is er tot en met {totDatum} {tekortCenten} tekort: ze kosten {kostenCenten} en er is {restCenten}. De budgethouder kan minder zorg afspreken, of bijstorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {totDatum} is er {tekortCenten} tekort: deze overeenkomst kost {eigenCenten}, de andere overeenkomsten van de budgethouder, die lopen of zijn gevraagd, kosten nog {anderenCenten}, en er is {restCenten}. De budgethouder kan minder zorg afspreken, of bijstorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {totDatum} is er {tekortCenten} tekort, ook zonder deze overeenkomst: de andere overeenkomsten van de budgethouder, die lopen of zijn gevraagd, kosten nog {anderenCenten} en er is {restCenten}. De budgethouder kan minder zorg afspreken, of bijstorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {niveauNaam} is er tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {kostenCenten} en er is {restCenten}. De budgethouder kan minder van deze zorg afspreken, of bijstorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {niveauNaam} is er tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {eigenCenten}, de andere overeenkomsten van de budgethouder, die lopen of zijn gevraagd, kosten er nog {anderenCenten}, en er is {restCenten}. De budgethouder kan minder van deze zorg afspreken, of bijstorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan de budgethouder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WerklijstSpoor</name>
    <message>
        <source>Getekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag staat uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle partijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief te hoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief is hoger dan wij mogen betalen. Spreek een lager tarief af en deel de overeenkomst opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget is te laag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het budget is niet genoeg voor deze zorg. Spreek minder uren of een lager tarief af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg past niet bij de toekenning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorg die u heeft afgesproken, past niet bij uw toekenning. Kies zorg die in uw toekenning staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgbeschrijving onduidelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen in de zorgbeschrijving niet lezen welke zorg u krijgt. Schrijf op wat de zorgverlener doet en hoe vaak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datums kloppen niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De begindatum of einddatum past niet bij uw toekenning. Verander de datum en deel de overeenkomst opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener mag dit niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorgverlener mag deze zorg niet uit het pgb geven. Kies een andere zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past niet bij de regels voor werk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afspraken passen niet bij de wettelijke regels voor werk. Pas de afspraken aan en deel de overeenkomst opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na het antwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WerklijstVelden</name>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren per week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal per week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgbeschrijving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander tarief %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel van het totaal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal per maand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten per week, zonder het andere tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WerktaakSoort</name>
    <message>
        <source>Zorgovereenkomst beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeidsrecht beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitzondering beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signaal nalopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzoek over een afgesloten jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief boven het maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dubbele rol beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan 40 uur per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling nakijken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WerktaakStatus</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgehandeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samengevoegd met een andere taak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wet</name>
    <message>
        <source>Wlz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wmo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeugdwet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zvw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZorgovereenkomstSoort</name>
    <message>
        <source>arbeidsovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst van opdracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst met partner of familielid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst met zorginstelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst voor vervoer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZorgovereenkomstStatus</name>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggestuurd door zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekend door zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekend door budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ter beoordeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanvulling gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen door wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgezegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZorgverlenerSoort</name>
    <message>
        <source>particulier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelfstandige (zzp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorginstelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>PGB Bureau is al open. Ga naar het venster dat al open is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen niet schrijven in de map %1. Controleer uw rechten op deze map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::BedragCorrectieSession</name>
    <message>
        <source>Invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::BsnTekst</name>
    <message>
        <source>Vul het burgerservicenummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;%1&quot; staat meer dan cijfers. Een burgerservicenummer heeft alleen cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hier staan %n cijfer(s). Een burgerservicenummer heeft er 9.</source>
        <translation>
            <numerusform>Hier staat %n cijfer. Een burgerservicenummer heeft er 9.</numerusform>
            <numerusform>Hier staan %n cijfers. Een burgerservicenummer heeft er 9.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is geen burgerservicenummer: een van de cijfers klopt niet. Kijk ze na.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::DeclaratieRegelTabel</name>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omschrijving werkzaamheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::DeclaratieSession</name>
    <message>
        <source>Werk van de vorige keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factuur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::Desk</name>
    <message>
        <source>Bekijk wat niet is aangenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geweigerd fout wachtrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · loopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben geopend waar u de vorige keer mee bezig was. Er is niets verloren gegaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet aangenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een besluit dat klaarstond om te verzenden, is niet aangenomen. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wat nog niet is verzonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wachtrij concept bewaard computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat op deze computer en nog niet op de server. Het gaat vanzelf zodra er verbinding is. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet verzonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Uw overzicht komt vanzelf zodra die er weer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze computer staat 1 ding dat nog niet is verzonden. Dat is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze computer staan %1 dingen die nog niet zijn verzonden. Die zijn bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat er staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beschikking budget nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeten uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radar maandronde ontbreekt niet ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proefkeuring van deze maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controleren vooraf maandronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk: een maand uit een bestand indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importeren csv excel uren factuur organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordigers van een cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een cliënt en daarna Vertegenwoordigers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordiging volmacht machtiging rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling splitsen: een bankafschrift naast uw declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camt bank bundelbetaling kostenplaats afschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer van uw organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk: eerdere bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch ingediend terug retourlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk, gebracht op %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw aanmelden bij de server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificaat verbinding veilig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beschikkingen budgetten lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd wat van de vorige keer nog klaarstond.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het certificaat van de server is anders dan eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat kan een vernieuwd certificaat zijn, maar ook een andere server die zich voordoet als de uwe. Voor uw veiligheid maken wij geen verbinding. Wat u typte, blijft staan.

Meld u opnieuw aan om het certificaat te bekijken. Twijfelt u? Vraag dan eerst uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen verbinding. Het bericht blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets dat klaarstond, is niet aangenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet aangenomen: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies Ctrl+K en typ &apos;niet aangenomen&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten declareren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een cliënt en daarna Kosten declareren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reiskosten bon bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een betaalde declaratie corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de declaratie, open haar met Spatie en kies Corrigeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correctie terugbetalen nabetaling fout uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaalruns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaling run uitvoeren stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iban bank betaald uitbetaling wijzigen betaalwijze bundel per factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziekte-uren declareren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een cliënt en daarna Ziekte-uren declareren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ziek loon ziekmelding verzuim kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben geopend waar u de vorige keer mee bezig was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze computer is werk van u niet te lezen: %1. Kijk het na en typ opnieuw wat ontbreekt. Wij gooien niets weg: de bestanden staan in de map %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb het gezien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::KostenSession</name>
    <message>
        <source>Invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::MaandroosterModel</name>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag totaal, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totaal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen afspraak over het aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, boven de afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet te lezen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbeeld %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boven de afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen de afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag totaal (uren)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wissen van %1 cellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 cellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeeld uit het totaal van alle zorg samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uit het totaal van alle zorg samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afgesproken %1 in deze periode, %2% gebruikt%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afgesproken gemiddeld %1, %2% gebruikt%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::OpzegWoorden</name>
    <message>
        <source>Let op: voor zorg na de laatste dag is al betaald. De SVB kijkt na of dat terug moet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 (al betaald)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De proeftijd loopt nog. Er is geen opzegtermijn. De laatste dag is op zijn vroegst %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opzegtermijn is 1 maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opzegtermijn is %1 maanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe langer iemand bij u werkt, hoe langer de termijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een arbeidsovereenkomst eindigt op de laatste dag van een maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De termijn begint vandaag, op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag is op zijn vroegst %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zegt u op, dan heeft de zorgverlener recht op een transitievergoeding. De SVB helpt u met de berekening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat geen betaling klaar voor zorg na de laatste dag. Zorg tot en met de laatste dag kunt u gewoon declareren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 betaling is voor zorg na de laatste dag. Wij bekijken die opnieuw en houden die zo nodig tegen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 betalingen zijn voor zorg na de laatste dag. Wij bekijken die opnieuw en houden die zo nodig tegen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet ingepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie %1 van de overeenkomst ligt nog bij een ander. Zegt u op, dan vervalt die wijziging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De versies %1 van de overeenkomst liggen nog bij een ander. Zegt u op, dan vervallen die wijzigingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst zou op %1 beginnen. Met deze laatste dag gaat zij niet in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::OvereenkomstArtikelen</name>
    <message>
        <source>%1 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n uur</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::OvereenkomstUitleg</name>
    <message>
        <source>Met één zorgverlener heeft u één overeenkomst. Werkt hij voor meer dan één wet, kies dan al die budgetten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner en familie in de eerste of tweede graad mogen het familiemodel gebruiken. Ook het tarief kan ervan afhangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geeft u leiding en krijgt de zorgverlener loon, dan bent u werkgever. Daar hoort een arbeidsovereenkomst bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie altijd zelf moet komen, is in dienst. Wie een ander mag sturen, werkt in opdracht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wie volgens het Handelsregister mag tekenen of daarvoor is aangewezen, bindt de organisatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een wooninitiatief wonen mensen met een pgb samen en kopen zij samen zorg in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het nummer waaronder de zorgverlener deze overeenkomst kent. Het staat op de betaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste dag moet in uw budgetperiode liggen. U kunt niet verder terug dan de verstrekker toestaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bepaalde tijd stopt vanzelf op de einddatum. Onbepaalde tijd loopt door tot iemand opzegt. Vervanging loopt zolang een andere zorgverlener ziek of met verlof is, en wordt per uur betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij zes maanden of langer zegt u uiterlijk een maand voor het einde schriftelijk of u verlengt. Dat mag ook nu al, in de overeenkomst zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langer dan zes maanden: ten hoogste één maand. Vanaf twee jaar of zonder einddatum: ten hoogste twee maanden. In de proeftijd mag ieder meteen stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na drie tijdelijke contracten of drie jaar wordt een contract vanzelf vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen met vaste dagen en uren kunt u een vast bedrag per maand betalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een arbeidsovereenkomst van vier dagen of meer per week moet de SVB de loonadministratie doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de Wlz mag wie niet bij u in dienst is, 40 uur per week werken. Meer mag alleen met toestemming van het zorgkantoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt alleen zorg afspreken die bij uw budget hoort. Elke soort zorg heeft een eigen tarief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vast bedrag per maand wordt vanzelf betaald, zonder declaratie. Dat kan alleen met vaste uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maandloon, gedeeld door de uren per maand, mag niet lager zijn dan het minimumloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een lijst met tarieven van de zorgverlener hoort bij de overeenkomst. Beiden tekenen ook daarvoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie onder het minimumloon valt, krijgt 8% vakantiegeld: in het tarief, of apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een werknemer heeft recht op vier keer de uren van een week vakantie per jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit de Wlz mogen reiskosten altijd. Bij de Wmo en de Jeugdwet bepaalt de gemeente het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hoogste vaste bedrag is 214 dagen x kilometers per dag x prijs x reisdagen / 5 / 12. Het kan tot 150 kilometer per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB houdt dan elke maand loonheffing in. Bij een arbeidsovereenkomst van vier dagen of meer per week moet dat; anders kiest u samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de loonadministratie is een kopie van beide kanten van het identiteitsbewijs nodig, met het burgerservicenummer leesbaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loonheffingskorting is korting op de belasting. De zorgverlener mag haar bij één werkgever tegelijk laten toepassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een werkgever zegt op met één maand, na vijf jaar twee, na tien jaar drie en na vijftien jaar vier maanden, tegen het einde van een maand. In de andere overeenkomsten is het een maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener zegt op met ten minste één maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder beschrijving per soort zorg kan niemand de overeenkomst beoordelen. Zij wordt dan niet in behandeling genomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een afspraak die tegen de wet of de vaste bepalingen in gaat, geldt niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Bron: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korter dan een maand mag als u beiden dat wilt. Aan het einde van een maand begint altijd een nieuwe periode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::OvereenkomstWoorden</name>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als datum. Typ bijvoorbeeld 1-3 of 1 mrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bedrag. Typ bijvoorbeeld 25,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als getal. Typ bijvoorbeeld 12 of 0,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het burgerservicenummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit burgerservicenummer klopt niet. Controleer de negen cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het KvK-nummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een KvK-nummer heeft acht cijfers. Controleer het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een AGB-code heeft acht cijfers. Controleer de code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de geboortedatum in. Het minimumloon hangt af van de leeftijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen deze geboortedatum niet lezen. Typ bijvoorbeeld 1-3-1985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een postcode bestaat uit vier cijfers en twee letters, zoals 1234 AB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het rekeningnummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit rekeningnummer klopt niet. Controleer elk cijfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is een organisatie met een KvK-nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener werkt als zelfstandige met een KvK-nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is partner of familie en u geeft geen leiding aan het werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bepaalt hoe en wanneer de zorgverlener werkt, en de zorgverlener doet het werk zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is vrij in hoe, wanneer of door wie het werk gebeurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit past: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U past de overeenkomst aan en deelt opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder past de overeenkomst aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept: nog niet gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heeft getekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tekent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U tekent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beoordeelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heeft de overeenkomst afgewezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heeft goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is vervallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna beoordeelt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna beoordelen %1 en %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker en de SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na delen tekent %1. Daarna tekent u. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hoefde niet meer te beoordelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies het geslacht, zoals het in het paspoort staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vestigingsnummer heeft twaalf cijfers. Controleer het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een BIG-nummer heeft elf cijfers. Controleer het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de BIC-code in. Die is nodig bij deze buitenlandse rekening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een BIC-code heeft acht of elf tekens. Controleer de code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het telefoonnummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een telefoonnummer heeft tien cijfers. Begint het met een landnummer, typ dan een +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de straat in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het huisnummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de woonplaats in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is bij u in dienst. U bent werkgever: loon bij ziekte, vakantie en een opzegtermijn horen erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener werkt voor u zonder baas, zelfstandig of naast ander werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is uw partner of naaste familie en u geeft geen leiding. Loon bij ziekte hoort er niet bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een organisatie met een KvK-nummer levert de zorg en regelt wie er komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een chauffeur of taxi die u alleen brengt en haalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervalt na %1 als niemand verdergaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna wordt het vanzelf goedgekeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna is geen goedkeuring nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt vanzelf goedgekeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is niet ingegaan: eindigde voor de eerste dag, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat niet in: eindigt voor de eerste dag, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgezegd door %1 op %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopt tot en met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beëindigd na %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is beëindigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen door een nieuwere versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds %1, norm %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds %1, de klok staat stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het wettelijk minimumloon is gestegen. Wij hebben het loon daarom per %1 verhoogd. Niemand hoeft te tekenen of goed te keuren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder is overleden. De overeenkomst stopte op die dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand ging er op tijd mee verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door het systeem gemaakt: het minimumloon is gestegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen goedkeuring nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De onderneming van de zorgverlener staat niet meer in het Handelsregister. Daarom is de overeenkomst gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De onderneming van de zorgverlener is failliet. Daarom is de overeenkomst gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen budget meer waaruit deze zorg wordt betaald. Daarom is de overeenkomst gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het minimumloon is gestegen per %1. De overeenkomst die nu loopt, is verhoogd. Wat in deze wijziging nog het oude loon was, hebben wij ook verhoogd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het minimumloon is gestegen per %1. De overeenkomst die nu loopt, is verhoogd. Deze wijziging blijft zoals zij is getekend. Is het loon erin te laag, dan verhogen wij het vanaf haar eerste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgesteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept: nog niet getekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 en %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgens de regels die voor iedereen gelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgens beleidsregel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanzelf goedgekeurd: de wijziging past binnen wat %1 toestaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is minder dan nul. Typ een bedrag van nul of meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dag heeft 24 uur. Typ minder dan &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een week heeft 168 uur. Typ minder dan &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is meer dan hier past. Controleer het getal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is meer dan hier past: ten hoogste %2. Controleer het bedrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; kan hier niet. Typ een heel getal van 1 tot en met %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U beantwoordt de vraag over de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder beantwoordt de vraag over de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt de overeenkomst herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder kan de overeenkomst herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nu afwezig door ziekte of verlof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopt door, een wijziging geldt vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heeft nog geen account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heeft nog geen account en kan dus nog niet tekenen. Vraag de beheerder om een account voor deze zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen kan nu al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen geleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weken geleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maanden geleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! sinds %1, norm was %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U nam het voorstel van de zorgverlener over. Dit concept kwam te vervallen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na delen tekent %1. Daarna tekent %3. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::RechtTekst</name>
    <message>
        <source>U kunt dit bekijken, maar niet goedkeuren of terugsturen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet invullen of wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet indienen en er geen geld voor storten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet tekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit alleen bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kan dat wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2 kunnen dat wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit invullen, maar niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt dit invullen, maar niet tekenen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::RoosterPunten</name>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze cel telt nog niet mee in het totaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2. Bedoelt u %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer zorgfuncties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt ook voor %1 andere dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt ook voor %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag van de budgethouder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggestuurd door de budgethouder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bezoek. Typ bijvoorbeeld 9:00-17:00, of 9:00-11:30; 13:00-14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor alle zorg samen kan alleen een totaal, bijvoorbeeld 2:30. Zet de bezoeken &quot;%1&quot; bij een zorgfunctie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; loopt door in de volgende maand. Typ hier tot 24:00, en zet de rest op %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; loopt door op de volgende dag, en daar staat iets dat wij niet kunnen lezen. Pas dat eerst aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgfuncties hebben niet meer hetzelfde tarief. Wij kunnen dit totaal niet verdelen. Zet de uren bij een zorgfunctie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als datum. Typ bijvoorbeeld 1-6-2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bedrag. Typ bijvoorbeeld 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit telt nog niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze rij staan uren. Wij kunnen &quot;%1&quot; niet tellen als uren. Typ bijvoorbeeld 8 of 7:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt ook voor de week van %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt ook voor de weken van %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als getal. Typ bijvoorbeeld 12 of 7,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als getal. Typ bijvoorbeeld 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::RoosterTekst</name>
    <message>
        <source>u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n uur</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <comment>day off for everyone: feestdag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle zorg samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle zorg samen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, avond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, feestdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tot %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bezoek: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bezoeken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>law, number of the budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaald uit een gekozen budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaald uit het gekozen budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten (ov, €)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ToekenningSession</name>
    <message>
        <source>Invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::UnsentWork</name>
    <message>
        <source>Declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst bij een besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (klaar om te verzenden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (bewaard op %2 om %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een concept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::WijzigingWoorden</name>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfuncties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overige afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief, maandloon, tarief voor nacht of weekend, reiskosten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel uur en op welke dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke zorg, de zorgbeschrijving, een ander budget erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loonadministratie, familieband, nummers van de organisatie. Adres, telefoon en rekeningnummer wijzigt u in het profiel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzegtermijn en andere afspraken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst opzeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoger tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lager tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ander tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reiskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorgfuncties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ander budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verlenging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andere looptijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loonadministratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>familieband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gegevens van de organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen nummers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overige afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijst af. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijst af: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U en de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaat vanzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: alleen u. %2: ook %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziet u als u begint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedkeuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op zijn vroegst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het past binnen wat de verstrekker toestaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat komt door: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kosten dalen, dus het kan sneller gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nu geen dag die kan. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaat vanzelf als het past binnen wat de verstrekker toestaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen een laatste dag afspreken. Dat kan ook als opzeggen niet mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlengen, samen eerder stoppen, of geen einddatum meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na het tekenen, door %1 of vanzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gegeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wacht op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wacht op de budgethouder, die een vraag beantwoordt van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afgewezen door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet meer nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: alleen %4. %2: ook %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::Wiring</name>
    <message>
        <source>Uw aanmelding wordt niet bewaard. Na afsluiten meldt u zich opnieuw aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Wat u hier typte, is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Op deze computer staat werk dat nog niet is verzonden. Dat is bewaard en gaat na het aanmelden vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Aanmelden kan zodra die er weer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PGB Bureau was vergrendeld. Meld u aan om verder te gaan. Wat u typte, is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze computer kon niet worden bewaard dat het scherm vergrendeld is. Is de schijf vol? Sluit het programma nu niet af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw sleutelbos is niet beschikbaar. Wat u typt, bewaren wij niet op deze computer: tot de server het heeft, staat het alleen in dit venster. Na afsluiten meldt u zich opnieuw aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld u opnieuw aan. Uw werk blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heeft hier werk dat nog niet op de server staat, en op deze computer kunnen wij het niet bewaren. Gaat u door als %2, dan is dat werk weg.
Laat %1 eerst aanmelden. Dan gaat het werk vanzelf verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk van %1 gaat verloren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch doorgaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heeft hier nog werk. Meld u aan als %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw sessie is beëindigd. Meld u opnieuw aan. Uw werk blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ZorgovereenkomstSession</name>
    <message>
        <source>Zorgverlener %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::AccountDialoog</name>
    <message>
        <source>Naam opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede factor wissen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw wachtwoord…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kan weer aanmelden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account blokkeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wordt overal meteen afgemeld en kan niet meer aanmelden. U kunt dit later weer vrijgeven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is geblokkeerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede factor wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gekoppelde telefoon van %1 telt niet meer. %1 wordt afgemeld en koppelt bij het aanmelden een andere. Doe dit alleen als u zeker weet wie erom vraagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tweede factor van %1 is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 krijgt een nieuw wachtwoord en wordt afgemeld. Het oude geldt niet meer. Doe dit alleen als u zeker weet wie erom vraagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw wachtwoord maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede factor aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonder tweede factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geblokkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit bent u zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrijgeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkeren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam is opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft dit account net gewijzigd. Sluit dit venster en open het account opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beheert accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beheer van accounts terugnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts laten beheren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beheert geen accounts meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts laten beheren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mag dan accounts van collega&apos;s maken, blokkeren en vrijgeven, en hen helpen aan een nieuw wachtwoord of een andere telefoon. Alleen binnen de eigen organisatie. Het scherm Gebruikers staat er bij de volgende keer aanmelden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laten beheren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beheert nu de accounts van de eigen organisatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een nieuw wachtwoord of een andere telefoon krijgt dit account van de beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Bedenktijd</name>
    <message>
        <source>Dit besluit is al verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Wij versturen dit over tien seconden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BedragCorrectiePage</name>
    <message>
        <source>De declaratie wordt opgehaald…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van de correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrigeren nabetaling terug verrekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie kan hier niet worden gecorrigeerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom corrigeert u? De ander leest deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een getal, bijvoorbeeld 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst waarom u corrigeert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %1 corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander wat anders had moeten zijn; leeg is niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bedrag in euro&apos;s: betaald %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: niets betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: betaald %3 voor %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>euro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BeeindigDialoog</name>
    <message>
        <source>Overeenkomst beëindigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst %1 van %2 met %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag van de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder en de zorgverlener lezen dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst de laatste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst begon op %1. Kies die dag of een latere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een zin waarom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn meer dan 2.000 tekens. Maak de tekst korter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg na de laatste dag wordt niet meer betaald.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Bekijken</name>
    <message>
        <source>De overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgovereenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van de afwijzing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toelichting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan nog niet. Bekijk de punten hierboven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugsturen met een vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord sturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij sturen het door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder leest uw vraag, past de overeenkomst aan en deelt hem opnieuw met u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u anders, of wat wilt u weten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De handtekening van de zorgverlener vervalt. Na uw wijziging tekent de zorgverlener opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst wordt weer een concept. De zorgverlener kan hem niet meer tekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De beoordeling stopt. De overeenkomst gaat niet door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pdf…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan als pdf (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken op A4 (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er wijzigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanpassen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziekte of verlof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzeggen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder kan het niet meer overnemen. De overeenkomst blijft zoals die nu is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beëindigen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wijziging wordt weer een concept. De zorgverlener kan haar niet meer tekenen. De overeenkomst blijft zoals die nu is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De beoordeling stopt. De wijziging gaat niet door. De overeenkomst blijft zoals die nu is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beoordelen in de werklijst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BeleidPage</name>
    <message>
        <source>niet ingesteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maanden terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels van het beleid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beleid vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandbreedte regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke wet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag of later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhoging, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhoging, €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogen ze?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogstens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een wet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in vanaf welke dag dit geldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een percentage in van 0 tot en met 100, bijvoorbeeld 2,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een bedrag in, bijvoorbeeld 1,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een getal in van 0 tot en met 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd. Het beleid voor de %1 geldt vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beleid voor wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie geeft op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een hoger tarief dat binnen uw beleid past, wordt vanzelf goedgekeurd. Het wordt vastgelegd met de regel waar het onder viel. Een regel geldt vanaf een dag; wat eerder is goedgekeurd, blijft goedgekeurd. Wat u leeg laat, komt uit de landelijke parameters. Kiest u &apos;totaal per periode&apos;, dan mag een zorginstelling de uren van een maand in één regel opgeven, vanaf die dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van een zorginstelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per uur of keer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BesluitBalk</name>
    <message>
        <source>Goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afwijzen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag stellen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besluit versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden, twee letters kiezen er een</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat de budgethouder en de zorgverlener lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een controle is niet goed. Waarom keurt u dit toch goed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een reden of schrijf in een zin waarom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een zin waarom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn meer dan 2.000 tekens. Maak de tekst korter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over welk veld gaat het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hele overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg bij een ander veld wat er niet klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een veld en schrijf erbij wat er niet klopt, of haal de regel weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom wijst u dit af? Typ twee letters voor een reden en Tab, of meteen uw zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u weten? De budgethouder krijgt deze vraag. De klok staat stil tot het antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afwijzing versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BestandLezen</name>
    <message>
        <source>Wij kunnen %1 niet lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is te groot. Een bijlage is hoogstens 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is geen pdf, jpg, png of xml, of het bestand is beschadigd. De inhoud telt, niet de naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heeft een wachtwoord. Haal het wachtwoord eraf en kies het bestand opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlagen (*.pdf *.jpg *.jpeg *.png *.xml);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand staat in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pdf of foto (*.pdf *.jpg *.jpeg *.png);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BestandVak</name>
    <message>
        <source>Kies bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bestand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weghalen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen bestand. U kunt het ook hierheen slepen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij bewaren het bestand…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BestandenLijst</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervoersbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verklaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BetaalrunsPage</name>
    <message>
        <source>Betaalruns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen betaalrun geweest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaalrun uitvoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boekdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betalingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run voor KvK…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run voor particulieren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet uitvoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle goedgekeurde declaraties van zorgverleners met een KvK-nummer worden nu betaald. Dit kunt u niet terugdraaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle goedgekeurde declaraties van particuliere zorgverleners worden nu betaald. Dit kunt u niet terugdraaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er stond niets klaar om te betalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom moet deze run stoppen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden om de run te stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run stoppen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaalrun stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegenhouden betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze run is al uitgevoerd of gestopt. Er is niets meer te stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De run is gestopt. Alle declaraties staan weer betaalbaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw vraag is vastgelegd. Een collega moet het stoppen bevestigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 betalingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de run van %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaalrun uitgevoerd: %1, samen %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run voor maandlonen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle goedgekeurde maandlonen van deze maand worden nu betaald. Dit kunt u niet terugdraaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vroeg om %1 te stoppen: %2. Een collega moet dit bevestigen; tot dan wordt de run niet uitgevoerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een collega wil %1 stoppen: %2. Bevestigt u dit, dan gaan alle declaraties terug naar betaalbaar. Tot u beslist, wordt de run niet uitgevoerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vraagt om %1 te stoppen. Een collega moet dit bevestigen; tot dan wordt de run niet uitgevoerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag om te stoppen vervalt. De run wordt uitgevoerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch uitvoeren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw vraag om te stoppen vervalt. De run wordt uitgevoerd en betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag van uw collega om te stoppen vervalt. De run wordt uitgevoerd en betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze run toch uitvoeren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitvoeren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BetalingenPage</name>
    <message>
        <source>Betalingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener, kenmerk of bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaalruns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling splitsen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n betaling</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uitbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ingepland</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BevestigenDialoog</name>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst wat u wilt vragen of zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BewijsRij</name>
    <message>
        <source>Bewijs toevoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt er geld bij? Voeg dan het bewijs daarvan toe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BezoekenDialoog</name>
    <message>
        <source>Invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezoeken · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ van en tot, bijvoorbeeld 9:10-11:45. Of alleen hoe lang: 35m, of 7x5m voor zeven blokken van vijf minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezoek %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9:10-11:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bezoek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valt over %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, en %2 op de volgende dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BijlageLijst</name>
    <message>
        <source>Bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3), opslaan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij halen het bestand op…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BladPagina</name>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BlokkadeDialoog</name>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met (leeg: tot u de blokkade opheft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden voor de budgethouder en de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkade plaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden voor uw eigen organisatie (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies vandaag of een latere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf kort op waarom. Dit lezen de budgethouder en de zorgverlener bij hun declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren invullen en indienen blijft mogelijk. Vanaf de eerste dag wordt niets hiervan betaald. Heft u de blokkade op, dan betalen wij het in de eerste run daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren invullen blijft mogelijk. Vanaf de eerste dag wordt geweigerd wat wordt ingediend of klaarstaat om te betalen. Na het opheffen moet dat opnieuw worden ingediend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag is te ver weg. Een blokkade begint binnen een jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag is te ver weg. Een blokkade duurt niet langer dan tien jaar. Laat het veld leeg als u het einde nog niet weet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BlokkadesPage</name>
    <message>
        <source>plaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkade plaatsen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden voor de betrokkenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaling stoppen tegenhouden geblokkeerd parkeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkade opheffen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaling hervatten vrijgeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bekijken en opheffen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele budget: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel van het budget %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst %1 met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot opheffen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · 1 blokkade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 blokkades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot iemand de blokkade opheft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, vanaf %2 %3: %4.

Reden voor de betrokkenen: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

Reden voor uw eigen organisatie: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

Na het opheffen controleren wij opnieuw wat nu wacht. Is verder alles goed, dan gaat het mee in de eerste run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkade opheffen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opheffen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>law, number, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw organisatie heeft hier geen blokkade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen blokkade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener %1, bij alle budgethouders van de verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De blokkade staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

Wat door deze blokkade is geweigerd, moet na het opheffen opnieuw worden ingediend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De blokkade is opgeheven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgetBar</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1: betaald %2, gepland %3, dit blad %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgetPage</name>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij halen het budget op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tot en met %2 · nummer %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld storten op het budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijstorten ideal tekort eigen geld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storting %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met betalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld storten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · vraagt nog %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4 te weinig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 te weinig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen toekenning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele budget, straks %1 te weinig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgethouderKeuze</name>
    <message>
        <source>Typ een naam of een burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam of burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden budgethouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorvoegsel (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huisnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestaande budgethouder zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, geboren %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand met dit nummer. Voer een nieuwe budgethouder in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul dit in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de geboortedatum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de postcode in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is geen postcode. Schrijf het zo: 1234 AB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nog niet geweest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst de budgethouder, of voer een nieuwe in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgettenPage</name>
    <message>
        <source>Budgetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, toekenningsnummer of wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 budgetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 met minder dan 5% over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genoeg tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog geen zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! te weinig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 niet genoeg tot het einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen toekenningen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkBesluiten</name>
    <message>
        <source>Weggelaten: %1 regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecorrigeerd naar de overeenkomst: %1 regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hersteld: %1 van %2 regels. De andere zijn nog fout: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onder dit nummer heeft u geen cliënt. Vul het klantnummer bij de SVB of het nummer van de zorgovereenkomst in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onthouden. Dit geldt ook voor volgende bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: %1 regels zijn weer zoals ze waren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggelaten: 1 regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecorrigeerd naar de overeenkomst: 1 regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: dit is niet meer onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: 1 regel is weer zoals hij was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels zijn intussen veranderd of ingediend. Hier is niets meer te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onthouden: %1 is %2. Dit geldt ook voor volgende bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkBestand</name>
    <message>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep een bestand met uren hierheen, of kies er een. Wij lezen CSV, XLSX, ODS, JSON, UBL-facturen en PDF-facturen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map volgen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestanden in de gevolgde map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volg een map, dan staat het nieuwste bestand hier vanzelf bovenaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 staat nu geen bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwste in %1. Enter opent het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand met uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren en facturen (%1);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map om te volgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets om te plakken. Kopieer eerst de regels uit uw rekenblad, met de kopregel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegang voor programma&apos;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onthouden nummers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkEerdere</name>
    <message>
        <source>Eerdere bestanden. Enter opent er een waar het was gebleven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerdere bestanden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkIndienen</name>
    <message>
        <source>Retourlijst verversen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dien %1 goede regels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels blijven staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels zijn ingediend. U kunt ze terugtrekken tot ze in een betaling zitten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets om in te dienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaraties: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner 1 budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner %1 budgethouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles terugtrekken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat ervan werd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dien %1 regels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaan naar de budgethouders, samen %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstel 1 afgewezen regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstel %1 afgewezen regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dien 1 regel in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dien 1 goede regel in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaat naar de budgethouder, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel is ingediend. U kunt hem terugtrekken tot hij in een betaling zit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er gaat nog niets naar de budgethouders: eerst moet de rest van het bestand er zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ook %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is ingediend, neemt Ctrl+Z niet terug. Kies Alles terugtrekken: dat kan tot het in een betaling zit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkKolommen</name>
    <message>
        <source>? nieuw in dit bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit profiel kent deze kolom nog niet: %1. Kies wat het is, of dat u die niet gebruikt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maand-dag-jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>komma (2,5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punt (2.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld: Ons export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld {jaar}-{maand}-{klant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonder naam of burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren als profiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen referentie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand past bij profiel “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of elke kolom klopt. Waar wij niet zeker zijn, staat een vraagteken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom in uw bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is bij ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zekerheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kolom %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bij ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelf gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies nog welke kolom dit is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datums kunnen op twee manieren worden gelezen. Kies hieronder hoe ze zijn geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De getallen kunnen op twee manieren worden gelezen. Kies hieronder welk teken voor de decimalen staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in uren (30 is 30 uur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in minuten (30 is een half uur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leeg = voor elke AGB-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiel voor AGB-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand past bij profiel “%1” van AGB-code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het aantal kan in uren of in minuten zijn. Kies hieronder welke van de twee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is geen AGB-code. Een AGB-code heeft acht cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kolommen van dit bestand zijn al gelezen. Wilt u ze anders lezen, open het bestand dan opnieuw bij stap 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eerst een bestand, bij stap 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiel “%1” past niet: de kolom “%2” staat niet in dit bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiel “%1” past niet: deze kolommen staan niet in dit bestand: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand heeft meer dan %1 kolommen. De kolommen daarna staan hier niet, en een rij die zo breed is lezen wij niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand lijkt het meest op profiel “%1”, maar past er niet helemaal bij.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkKop</name>
    <message>
        <source>Nog geen bestand open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nummer %1, gebracht op %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wordt gelezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkOnthouden</name>
    <message>
        <source>In uw bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onthouden nummers en namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze eigen nummers en namen staan in uw bestanden, en iemand van uw organisatie heeft gezegd wat ze zijn. Wat u vergeet, vragen wij in het volgende bestand opnieuw. Wat is ingediend, blijft zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen cliënt van u meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets onthouden. Staat er een nummer of naam in uw bestand die wij niet kennen, dan vraagt de controle wie of wat het is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeten: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weer onthouden: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nummer %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkPage</name>
    <message>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is al ingediend op %1. Dubbele regels tellen niet nog eens mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels in %2 declaraties voorgelegd aan de budgethouders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk importeren csv excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels plakken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk klembord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder: controleren of indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigeer alle regels met deze oorzaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk tarief overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat alle regels met deze oorzaak weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestand openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrigeer alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie wacht, is vandaag al herinnerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinnerd aan %1 declaraties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegang voor programma&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk token pgb api koppeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog eens brengen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geplakt op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem alle weggelaten regels terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer de foute regels opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de afgewezen regels opnieuw indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk geweigerd herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek dit bestand terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk intrekken alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner de budgethouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk wachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles terugtrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugtrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaan naar de budgethouders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels blijven staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nog %1 redenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel in 1 declaratie voorgelegd aan de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels in 1 declaratie voorgelegd aan de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinnerd aan 1 declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onthouden nummers en namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk cliëntnummer geleerd vergeten zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaat naar de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nog 1 reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat vandaag wordt goedgekeurd, is er naar verwachting op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees opnieuw hoe het staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk eerdere bestanden verversen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag aan de budgethouder over deze oorzaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel van %1 wordt teruggetrokken, ook als hij al is goedgekeurd. De budgethouder ziet hem dan niet meer. Wat al in een betaling zit, blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels van %2 worden teruggetrokken, ook wat al is goedgekeurd. De budgethouders zien ze dan niet meer. Wat al in een betaling zit, blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat alleen deze regel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel weglaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de laatste keer terugtrekken kan niet: ook wat u eerder van dit bestand hebt ingediend gaat mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen, het zijn andere bezoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk die regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zijn dit andere bezoeken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen zoals ze zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels zijn nog zoals ze werden afgekeurd:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets teruggetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel teruggetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels uit 1 declaratie teruggetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels uit %2 declaraties teruggetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 declaratie zit al in een betaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declaraties zitten al in een betaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij lezen nog %1. Wacht tot dat klaar is, of kies Stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij zijn nog bezig met %1. Wacht tot dat klaar is, of stop het bij stap %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkResultaat</name>
    <message>
        <source>Regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oorzaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oorzaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigeer alle %1 naar de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rij %1 van uw bestand: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dag waarop hier regels wachtten, is geweest. Kies Controleer opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem deze regel terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem alle %1 terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigeer naar de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat %1 weg…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eerst een bestand, bij stap 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet alle regels zijn gecontroleerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staan geen regels. Kies een ander tabblad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels worden niet ingediend. In het tabblad Weggelaten kunt u ze terugnemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel weglaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels weglaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weglaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag aan de budgethouder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels worden ingediend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels worden teruggetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels worden weer open gezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het bestand nog eens om hier te zien wat er in deze rij staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstel rij %1 in uw bestand, of laat hem hier weg: Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand wordt gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels worden gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantal in uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rij %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkTokens</name>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldig tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatst gebruikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token intrekken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegang voor programma&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een token brengt een programma uw bestanden, zonder dat er iemand inlogt. Trek een token in zodra u het niet meer gebruikt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld: planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestanden controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controleren en indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingetrokken op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>werkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verlopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar dit token nu: het wordt niet nog eens getoond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma “%1” kan dan niets meer brengen. Dit kan niet ongedaan worden gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controleren, indienen en zien wat is betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zien wat is betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betalingen zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, met certificaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in tot wanneer het token geldt, bijvoorbeeld 31-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen programma toegelaten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkVoorbeeld</name>
    <message>
        <source>Corrigeren naar de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag straks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen nu %1, straks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn de eerste %1 van %2 regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigeer alle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels zijn intussen veranderd. Er is hier niets meer te corrigeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief straks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigeer deze regel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkVoortgang</name>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog 1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog %1 regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ongeveer %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De rest van dit bestand is nog niet gebracht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breng de rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkVraag</name>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag aan de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij sturen deze vraag niet zelf. Kopieer haar en stuur haar zoals u de budgethouder anders ook schrijft. In elke vraag staan alleen de regels van die cliënt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer de vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beste budgethouder,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij willen deze zorg bij u indienen, maar de controle zegt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt onze opgave? Pas dan de overeenkomst aan, of laat ons weten wat er anders moet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag over cliënt %1 staat op het klembord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze oorzaak heeft zeer veel regels. Hier staan de eerste: %1 van %2. Van een cliënt kunnen er dus meer zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ook %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkWoorden</name>
    <message>
        <source>puntkomma&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>komma&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechte strepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 te controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opnieuw te controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goede regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels met een let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen als tekst met %1 ertussen, tekenset %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen: blad “%1” van een XLSX-bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen: blad “%1” van een ODS-bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen als JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen als e-factuur (UBL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen als PDF-factuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 goede regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel met een let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet alles gebracht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenKiezen</name>
    <message>
        <source>Centenronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, wet, zorgfunctie of verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomsten om te kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen overeenkomst die nu loopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze overeenkomst kiezen of niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle overeenkomsten in de lijst kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeeld van de centenronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen deze: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cent of 2,5%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verandering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle zorgverleners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle verstrekkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle wetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle zorgfuncties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 van %2 gekozen · niets past bij deze keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 van %2 gekozen · spatie kiest, Ctrl+A kiest alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bedrag in euro&apos;s, centen of een percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 1 cent, 0,05 of 2,5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, alleen voor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een overeenkomst met de spatiebalk, of alle met Ctrl+A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies hoogstens %1 overeenkomsten per ronde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in hoeveel het tarief verandert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” kunnen wij niet lezen. Typ bijvoorbeeld 2,5% of 1 cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in vanaf welke dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wijziging begint op de eerste dag van een maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij rekenen het uit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenVoorbeeld</name>
    <message>
        <source>Centenronde: voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er per overeenkomst verandert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met de centenronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle %1 overeenkomsten kunnen mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 van %2 overeenkomsten kunnen mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 van %3 wijzigingen zijn klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 Samen per jaar: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij maken de wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigingen klaarzetten (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel versturen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2, nummer %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder krijgt uw voorstel. Hij kan het overnemen of aanpassen. Daarna tekent u beiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centenronde: gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wijziging is niet gelukt. De reden staat bij de rij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijzigingen zijn niet gelukt. De reden staat bij de rij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wijziging is klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijzigingen zijn klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst kan mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst kan niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 van 1 wijziging is klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het nieuwe tarief past binnen de hoogste en laagste bedragen die wij hier kennen. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenWoorden</name>
    <message>
        <source>Kan niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar om te tekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder beslist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener tekent eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen u tekent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen goedkeuring nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meteen goedgekeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt beoordeeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenrondePage</name>
    <message>
        <source>kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alles kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centenronde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ClientDirectory</name>
    <message>
        <source>BSN eindigt op %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ClientPage</name>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij halen het overzicht op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopt tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst opstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen declaratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboren %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klantnummer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profielnummer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbepaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen totaalbedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle niveaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgend blok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen dit overzicht nu niet ophalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sinds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens van deze cliënt wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordigers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordigers van deze cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertegenwoordiging volmacht machtiging rechten pgb-beheerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actie van de rij, of bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, wijziging vanaf %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkades van deze cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaling stoppen tegenhouden geblokkeerd opheffen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen toekenning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overleden op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemmingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemmingen van deze cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegemoetkoming doorlopende goedkeuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie keek mee bij deze cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logboek inzage bekeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ClientenPage</name>
    <message>
        <source>nog geen toekenning %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profielnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, klantnummer, profielnummer of geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen cliënten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overeenkomsten lopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 overeenkomst loopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CloseQuestion</name>
    <message>
        <source>Blijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw laatste werk is nog niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw laatste werk is nog niet verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij versturen het nu. Daarna wordt u vanzelf afgemeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij versturen het nu. Dit venster sluit daarna vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch afmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen verbinding met de server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server antwoordt niet op tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat klaarstaat, is bewaard op deze computer. Het gaat vanzelf zodra u zich hier weer aanmeldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat niet vanzelf naar de server: u heeft een formulier nog niet opgeslagen, of een vakje is nog niet af. Op deze computer kunnen wij het niet bewaren. Gaat u door, dan bent u het kwijt. Rond het eerst af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen verbinding met de server en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u uw laatste werk kwijt. Laat het venster open tot de verbinding er weer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server heeft uw laatste werk nog niet, en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u het kwijt. Wacht nog even, of kijk het na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een storing op de server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een storing op de server en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u uw laatste werk kwijt. Laat het venster open tot de storing voorbij is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CommandPalette</name>
    <message>
        <source>Ga naar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaratie uren maand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ConflictDialog</name>
    <message>
        <source>(leeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles van mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles van de ander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit stond er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van de ander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, van u: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, van de ander: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ContractBlad</name>
    <message>
        <source>Tekst van de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blad %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ControlePaneel</name>
    <message>
        <source>Terug naar het rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per zorgfunctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er daarna gebeurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bij het indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controle · Declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk de uren na. Met indienen geeft u de SVB opdracht om te betalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen uren om in te dienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie kan nog niet worden ingediend. Pas eerst aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst uren in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle controles die wij hier kunnen doen, zijn goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwachte betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controles door de server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt ingediend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend. De SVB heeft uw declaratie ontvangen onder nummer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet. Wij hebben nu geen verbinding en sturen uw declaratie zodra het kan. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwachte betaling: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1 daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. Zet de declaratie klaar: op %2 controleren wij haar opnieuw en dienen haar voor u in. U hoort wat er is gebeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet. Op %1 controleren wij de declaratie opnieuw en dienen haar voor u in. Verandert u iets, zet haar dan weer klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzoek late declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. Zet de declaratie klaar: op %2 controleren wij haar opnieuw en leggen haar voor aan de budgethouder. U hoort wat er is gebeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit jaar is afgesloten. Met indienen vraagt u %1 om deze ene declaratie nog te betalen. U ziet bij Declaraties wat er wordt besloten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk de uren na. U kunt indienen; de declaratie wordt dan geparkeerd. Hieronder staat waarom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie beslist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet ingediend: pas eerst aan wat rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend en geparkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend onder nummer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De declaratie is geparkeerd: %1 beslist of zij nog wordt betaald. U hoeft nu niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De declaratie is geparkeerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorgelegd. De budgethouder is aan zet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als dat is opgelost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na akkoord van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bij het voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie kan nog niet worden voorgelegd. Pas eerst aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen uren om voor te leggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk de uren na. Daarna legt u de declaratie voor aan de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet voorgelegd: pas eerst aan wat rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt voorgelegd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet. Op %1 controleren wij de declaratie opnieuw en leggen haar voor aan de budgethouder. Verandert u iets, zet haar dan weer klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie kan nog niet worden klaargezet. Pas eerst aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet klaargezet: pas eerst aan wat rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt klaargezet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CorrectieLoop</name>
    <message>
        <source>Deze declaratie is nog niet betaald. Trek haar in om iets te veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie kan niet worden gecorrigeerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer %1. Deze correctie is begonnen en nog niet verzonden. Maak haar af, of gooi haar weg in de lijst met declaraties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer %1, eerder gecorrigeerd. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De correctie is niet voorgelegd. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De correctie is niet ingediend. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De correctie is ingediend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De correctie is voorgelegd aan de zorgverlener. Tot het akkoord verandert er niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De correctie is voorgelegd aan de budgethouder. Tot het akkoord verandert er niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correctie voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correctie indienen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CorrectiePage</name>
    <message>
        <source>De uren worden opgehaald…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %1 corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrigeren nabetaling terug verrekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat dit doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom corrigeert u? De ander leest deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van de correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen punten om te bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat dit doet, kunnen wij nu niet ophalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas eerst aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst waarom u corrigeert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De correctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander de uren zoals ze hadden moeten zijn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::CorrectieVerschil</name>
    <message>
        <source>Er is een nieuw tarief afgesproken dat eerder ingaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na de betaling van het maandloon is een loonstop ingevoerd of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na de betaling van het maandloon is een afwezigheid gemeld of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is veranderd nadat het maandloon was betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <comment>a quantity at its rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moet akkoord geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat eraf: eerder te veel betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt uitbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wacht op de verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nabetaling bij akkoord vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nabetaling op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat af van de volgende betalingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB kijkt er eerst naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::DateLineEdit</name>
    <message>
        <source>dag-maand-jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 1-3, 1 mrt, vandaag of +1m. Op een datum: d, w, m of j is een dag, week, maand of jaar verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als datum. Typ bijvoorbeeld 1-3 of 1 mrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maand %1 bestaat niet. Typ dag-maand-jaar, bijvoorbeeld 1-3-1985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3 bestaat niet. Controleer de dag, de maand en het jaar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratiePage</name>
    <message>
        <source>De declaratie wordt ingediend, of is al ingediend. Aan de bestanden is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt deze declaratie bekijken, maar niet indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen is niet gelukt. Uw uren zijn bewaard. Probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet ingediend. Pas aan wat hieronder rood is en dien opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uren worden opgehaald…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze maand kunt u niet bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen de uren nu niet ophalen. Controleer uw verbinding en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaargezet. Wij hebben nu geen verbinding en sturen uw declaratie zodra het kan. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie intussen ook gewijzigd. Wij halen die wijziging op. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie intussen ook gewijzigd. Wij kunnen die wijziging nu niet ophalen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk en kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie gewijzigd. U ziet de nieuwste uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet meer bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies per dag welke uren u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is intussen door iemand anders ingediend of beoordeeld. Wat u hier had getypt, staat er niet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat ik typte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u had getypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat niet in de declaratie. U kunt het lezen en kopiëren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie ook gewijzigd. Wij hebben de uren van u beiden samengevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw gedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> print papier factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorige periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> week vier weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie ligt bij de budgethouder en kan nu niet worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB controleert deze declaratie. Zij kan nu niet worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is ingediend en wacht. Zij kan nu niet worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is goedgekeurd voor betaling en kan niet meer worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van deze declaratie is al gepland. Zij kan niet meer worden veranderd. Na de betaling kunt u corrigeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is betaald en kan niet meer worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van deze declaratie kwam terug. De uren kunnen niet meer worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is al gecorrigeerd en kan niet meer worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is ingetrokken en kan niet meer worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie wordt ingediend en kan nu niet worden veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie staat klaar om te worden verzonden en kan nu niet worden veranderd. Dat gaat vanzelf zodra er verbinding is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot de sluittijd van de betaling kunt u haar terugnemen, veranderen en opnieuw indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt haar terugnemen, veranderen en opnieuw indienen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt er iets niet, dan kunt u corrigeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggenomen. Verander de uren en dien de declaratie opnieuw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie is niet meer klaargezet, omdat u iets heeft veranderd. Zet haar weer klaar met Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug naar het rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klaarzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgend punt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder past deze declaratie aan. U kunt haar hier alleen bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener past deze declaratie aan. U kunt haar hier alleen bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB past deze declaratie aan. U kunt haar hier alleen bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie wacht op u. Kijk de uren na en geef akkoord (A), of stuur haar terug (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugsturen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akkoord met deze declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie terugsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terugsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorleggen is niet gelukt. Uw uren zijn bewaard. Probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt deze declaratie bekijken, maar niet voorleggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet voorgelegd. Pas aan wat hieronder rood is en leg opnieuw voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt haar terugnemen, veranderen en opnieuw voorleggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggenomen. Verander de uren en leg de declaratie opnieuw voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot de sluittijd van de betaling kunt u haar terugnemen, veranderen en opnieuw voorleggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie controleren en %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie klaarzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervoersbewijs toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijlage bestand openbaar vervoer reiskosten kaartje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie stond klaar, maar kon niet worden voorgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie stond klaar, maar kon niet worden ingediend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hieronder staat waarom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratieUitvoer</name>
    <message>
        <source>Declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgethouder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, KvK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgovereenkomst: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode: %1 tot en met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1, nummer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgedrukt voor de dag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · blad %2 van %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De declaratie is naar de printer gestuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De printer neemt de declaratie niet aan. Kijk of hij aan staat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratieWerk</name>
    <message>
        <source>Zo is het bedrag opgebouwd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draai rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (zzp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van %1 tot en met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nummer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indienen kan sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indienen kan vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen uren in %1. Kopieer %2 (Ctrl+Shift+M), vul een patroon in (Ctrl+;) of plak uit Excel (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen punten om te bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurdatum (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende periode (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige periode (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. U kunt de declaratie klaarzetten; indienen kan vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorleggen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorleggen kan sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorleggen kan vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. U kunt de declaratie klaarzetten; voorleggen kan vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen uren in %1. Vul een patroon in (Ctrl+;) of plak uit Excel (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samen %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratiesPage</name>
    <message>
        <source>Declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, nummer, status:geparkeerd, maand:2025-10, bedrag:100..500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op anderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geparkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen declaraties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is aan zet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akkoord met deze declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie terugsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” kunnen wij niet lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen verbinding. Uw besluit over %1 is bewaard en wordt vanzelf verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akkoord: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggestuurd: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeten uren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten declareren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegestaan: %1. Het jaar is voor deze ene declaratie open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweigerd: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk er eerst naar: open de rij met Spatie. Daarna geeft A akkoord en stuurt R terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggegooid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggenomen: %1. Er is niets verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw besluit over %1 is niet aangenomen. De declaratie staat weer in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: dit kan niet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besluit ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet akkoord: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met deze declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oplossen herstellen storten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze declaratie is net al besloten. Dat besluit wordt nog verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur declareren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw reden bij de declaratie van %1 is weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugbetaald: %1. Het bedrag staat weer op het budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgeschreven: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze declaratie corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correctie terugbetalen nabetaling fout uren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::DossierLijstPage</name>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::EinddataPage</name>
    <message>
        <source>Naam, soort of nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eindigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanzeggen uiterlijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat te doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de komende twaalf maanden eindigt er geen overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets: er is al een vervolg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets: is opgezegd en eindigt vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg meteen schriftelijk aan: de laatste dag daarvoor is voorbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg schriftelijk aan of u verdergaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets: vooraf is afgesproken dat hij eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat de zorg door? Maak een nieuwe van deze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eindigt vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 eindigen in de komende twaalf maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe van deze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einddata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 eindigt in de komende twaalf maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bij %2 is een aanzegging nodig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ErrorSummary</name>
    <message>
        <source>Volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is 1 punt om te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn %1 punten om te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 is rood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 zijn rood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::FactuurPage</name>
    <message>
        <source>Van welke zorgverlener en welke maand is de factuur?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst bij deze cliënt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand van de factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen bestand. Een pdf of xml lezen wij voor u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De factuur wordt opgehaald…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van %1. De SVB kijkt iedere factuur na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De SVB kijkt iedere factuur na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand van de factuur kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijlage pdf ubl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaal in euro&apos;s, met btw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK-nummer op de factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand van de factuur…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit lezen wij op de factuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uren zijn samen %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Op de factuur staat %1: een verschil van %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen punten om te bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen niet lezen wat er op %1 staat. Vul de uren zelf in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samen %1 zonder btw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg eerst het bestand van de factuur toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas eerst aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels staan alleen als tekst in het bestand en zijn niet gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U was al begonnen aan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog iets onderweg. Kies het bestand zo meteen opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders veranderde deze factuur ook. Wat u typte staat er nog. Kijk het na en stuur de factuur dan in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Btw in euro&apos;s (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Btw-nummer (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg eerst het bestand van de factuur toe, en pas aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel staat alleen als tekst in het bestand en is niet gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur declareren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze factuur intussen verstuurd of veranderd. Wat u typte, kan er niet meer bij. Open de factuur opnieuw in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet voorgelegd. Pas aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet ingediend. Pas aan wat hieronder rood is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De factuur is voorgelegd. De budgethouder is aan zet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De factuur is ingediend. De SVB kijkt hem na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuur indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declareren insturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgend punt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::FinderDialog</name>
    <message>
        <source>Wij vinden niets met deze woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::FindingRow</name>
    <message>
        <source>Fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt geparkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Formulier</name>
    <message>
        <source>niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgewezen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::FoutBalk</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::GebruikersPage</name>
    <message>
        <source>Gebruikers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, gebruikersnaam of rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geblokkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder tweede factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account toevoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebruiker nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het account van %1 is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beheer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam of gebruikersnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beheert accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beheert accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beheert accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::GegevensDialoog</name>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem die van de ander over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders maakte dit net leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders zette hier net: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders wijzigde dit net ook. Wat u typte staat er nog. Kies Opslaan om dat te houden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders wijzigde net andere gegevens van deze persoon. Wat u typte staat er nog. Kies Opslaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::GewijzigdeWaarde</name>
    <message>
        <source>vervalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was leeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewijzigd: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ImportActie</name>
    <message>
        <source>regel %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel niet overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels niet overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel deels overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels deels overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren uit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dubbel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 met een tijd die niet klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 wordt %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag had al uren. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen hadden al uren. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag met uren staat niet in het bestand en blijft. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen met uren staan niet in het bestand en blijven. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 met tijden wordt %3 zonder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst van welke cliënt de uren zijn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ImportTekst</name>
    <message>
        <source>Wij herkennen dit bestand niet. Wij lezen uitvoer van Clockify, Toggl en Harvest (CSV, met kopregel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is te groot. Voer één maand van één cliënt uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staat een aanhalingsteken dat niet wordt gesloten. Voer het bestand opnieuw uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen dit bestand niet lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is geen datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is geen tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is geen aantal uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het eind ligt voor het begin (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>langer dan 24 uur (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te veel of te lange kolommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onleesbare tekens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 valt buiten deze maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van een andere cliënt (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen zorgfunctie gekozen voor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel %1 is dezelfde als regel %2 (%3, %4 uur): wij tellen beide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel %1 is dezelfde als regel %2 (%3, %4 uur): wij tellen er één</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tot %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel %1 valt over regel %2 (%3, %4 en %5): zo telt die tijd dubbel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel %1: van %2 tot %3 is %4 uur, maar er staat %5 uur. Wij tellen %6 uur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Invullen</name>
    <message>
        <source>Er loopt geen overeenkomst bij deze cliënt. Zonder overeenkomst kunt u geen uren declareren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren invullen voor deze cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaratie maand nieuw beginnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::JaarKeuze</name>
    <message>
        <source>Budgetjaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget van het vorige jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaar oud december afgelopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget van het volgende jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaar nieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KetenPage</name>
    <message>
        <source>Wij halen de contracten op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na het vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De contracten op een tijdlijn; de tabel zegt hetzelfde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tussen %1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contract staat hier niet: het valt onder een andere verstrekker. Het telt wel mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contracten staan hier niet: zij vallen onder een andere verstrekker. Zij tellen wel mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbepaalde tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot de vervangen zorgverlener terug is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracten op een rij</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KetenWoorden</name>
    <message>
        <source>Wij kunnen nu niet zeggen hoe de reeks ervoor staat: een gegeven dat daarvoor nodig is, is niet bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een contract voor onbepaalde tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het laatste contract geldt door de ketenregeling voor onbepaalde tijd, vanaf %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het laatste contract geldt door de ketenregeling voor onbepaalde tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat een volgend contract wordt, kunnen wij nu niet zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een volgend contract geldt meteen voor onbepaalde tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog 1 keer, tot uiterlijk %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog %1 keer, tot uiterlijk %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog 1 keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog %1 keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duurt hij even lang als de laatste, dan wordt hij voor onbepaalde tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begint een contract op of na %1, dan begint de telling opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopt door elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sluit aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er telt nu 1 contract in deze reeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er tellen nu %1 contracten in deze reeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er telt nu 1 contract in deze reeks. De reeks begon op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er tellen nu %1 contracten in deze reeks. De reeks begon op %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen arbeidscontract dat meetelt voor de ketenregeling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeuzeBalk</name>
    <message>
        <source>Overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfunctie voor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de cliënt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeyButton</name>
    <message>
        <source>Toets: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeyCap</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeysHelp</name>
    <message>
        <source>Toetsen van dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KopieActie</name>
    <message>
        <source>Wij kunnen de vorige declaratie nu niet ophalen. Probeer het later opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen eerdere declaratie om te kopiëren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kopie van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uren van %1 zijn overgenomen, op dezelfde weekdagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 op %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is nu niet afgesproken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op %1 stond iets anders: dat is vervangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit past niet in deze periode: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag die al was ingevuld staat niet in %1 en blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen die al waren ingevuld staan niet in %2 en blijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (samen %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KostenPage</name>
    <message>
        <source>Overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag in euro&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eten en drinken met de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegang, bijvoorbeeld van een zwembad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort bijlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat declareert u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlagen (pdf, jpg, png of xml, tot 10 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlage toevoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declareren bedrag bon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het bedrag in, bijvoorbeeld 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bedrag. Typ bijvoorbeeld 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de datum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat het is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst bij deze cliënt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingediend: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlage toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen bijlagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten declareren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bedrag is al ingediend. U kunt het hier niet meer veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog iets onderweg. Kies het bestand zo meteen opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u heeft ingevuld en de bijlagen gaan weg. Er wordt niets betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kosten zijn weggegooid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kosten zijn bewaard bij deze overeenkomst. Gooi ze weg om met een andere te beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bedrag is al voorgelegd. U kunt het hier niet meer veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorgelegd: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggegooid: de kosten die u had ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bedrag van € 0 of minder kunt u niet declareren. Vul in wat het kostte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren ziek per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze periode is geen ziekte gemeld. Meld de ziekte eerst bij de overeenkomst, met Ziekte of verlof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziekte-uren zijn er alleen bij een arbeidsovereenkomst met een loon per uur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit welk budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe is er gereisd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met het openbaar vervoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met eigen vervoer, per kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openbaar vervoer per dag, in euro&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometers per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze periode zijn geen reiskosten per kilometer of met het openbaar vervoer afgesproken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg hieronder het vervoersbewijs of het reisoverzicht toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze overeenkomst zijn geen reiskosten per kilometer of met het openbaar vervoer afgesproken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::KostenVak</name>
    <message>
        <source>Kosten en budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een budget en een ingangsdatum. Dan rekenen wij mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog te kiezen zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaald %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gepland %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze overeenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 te weinig tot en met %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog %1 over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten komen er nog bij. Hoeveel dat is, weten wij niet vooraf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkgeverslasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkgeverslasten komen er nog bij. Hoeveel dat is, weten wij voor deze datum nog niet. Houd daar geld voor over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in hoeveel u afspreekt. Tot dan telt dit niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vakantiegeld en vakantie-uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vakantiegeld komt er nog bij. Hoeveel dat is, weten wij voor deze datum nog niet. Houd daar geld voor over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andere overeenkomsten nog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gevraagd in andere overeenkomsten %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere overeenkomsten uit dit budget tellen mee als zij lopen of zijn goedgekeurd. Gevraagd is wat is gedeeld, op een handtekening wacht of wordt beoordeeld. Een concept of een afgewezen overeenkomst telt niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze overeenkomst %1, waarvan %2 tot de wijziging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::LijstWerk</name>
    <message>
        <source>De lijst wordt gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand wordt geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst gaat op papier: bladzijde %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::LijstExport</name>
    <message>
        <source>Lijst afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het opslaan is gestopt. Er is geen bestand gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het afdrukken is gestopt. De bladzijden die al klaar waren, kunnen nog uit de printer komen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst staat in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst opslaan als bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export exporteren rekenblad csv excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel (*.csv);;Rekenblad (*.xlsx);;Papier (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De printer neemt de lijst niet aan. Kijk of hij aan staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst is naar de printer gestuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij konden de lijst niet helemaal lezen. Er is geen bestand gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij konden de lijst niet helemaal lezen. Er is niets afgedrukt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::LijstKader</name>
    <message>
        <source>Wij halen de lijst op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken in deze lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter vind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat nu niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets past bij “%1”. Druk op Esc om alles weer te zien.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::LockScreen</name>
    <message>
        <source>Ontgrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw werk blijft staan. Typ uw wachtwoord om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wachtwoord klopt niet. Probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. Probeer het straks opnieuw. Uw werk blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::LogboekPage</name>
    <message>
        <source>Logboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woorden in de regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is niets vastgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijzonderheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer ophalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiernummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de keten klopt niet meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het logboek is veranderd: bij regel %1 klopt de keten niet meer. Laat niets meer wijzigen en bel uw leverancier. De server-opdracht verify-audit zegt meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle %1 regels kloppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels; de nieuwste %2 zijn nagekeken en kloppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de nieuwste %1 regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de ene regel klopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::MaandrondePage</name>
    <message>
        <source>Maandronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt, zorgverlener of overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeten uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proefkeuring van deze maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle uren zijn ingediend. Er is niets vergeten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had voor %1 ingediend moeten zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingevuld, nog niet ingediend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begonnen, nog geen uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles goed tot nu toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (en nog %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 maand zonder ingediende uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maanden zonder ingediende uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alsof %1 nu voorbij is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zouden worden geweigerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog %1 te keuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 zou worden geweigerd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::MainWindow</name>
    <message>
        <source>Vergrendeld — PGB Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere cliënt kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken of iets doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het vorige scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend blok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorig blok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend tabblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorig tabblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabblad sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het laatste tabblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar tabblad %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende punt om te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fout fouten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige punt om te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsen van dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hulp help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uitloggen andere gebruiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichte kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donkere kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren van het systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema kleur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rijen compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rijen normaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rijen ruim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dichtheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 — PGB Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — PGB Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek of doe iets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek of doe iets, bijvoorbeeld: declaraties yilmaz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, geboortedatum, klantnummer of laatste vier cijfers van het BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal: Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal: Engels (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De taal verandert als u het programma opnieuw start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator koppelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede stap factor inlogcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beoordelen wat op u wacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>akkoord goedkeuren nakijken declaraties ter beoordeling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::MeldingBalk</name>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::MeldingVak</name>
    <message>
        <source>Waarom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regel hierachter (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::MijnRekeningDialoog</name>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op naam van (leeg: uw eigen naam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC van de bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijken en beslissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij halen uw gegevens op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevraagd door %1 op %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nummer wacht op de SVB. Zij bellen u om te vragen of het klopt. Tot dan betalen wij op het oude nummer. Vraagt u een ander nummer, dan vervalt dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nummer vroeg een ander account. Zeg of het van u is. Tot dan betalen wij op het oude nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ het nieuwe rekeningnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit rekeningnummer klopt niet. Controleer de letters en cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al uw rekeningnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de BIC in: 8 of 11 letters en cijfers. Hij staat bij uw bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw nieuwe rekeningnummer geldt nu. De eerste werkdagen wachten uw betalingen nog. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders wijzigde net uw gegevens. Wat u typte staat er nog. Kies Opslaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rekeningnummer blijft zoals het was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op naam van (leeg: de naam van uw organisatie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer van uw organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, vestiging %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst met uw organisatie. Het rekeningnummer staat hier zodra die er is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij halen de gegevens op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nummer wacht op een collega met een eigen account, of op de SVB. Tot dan betalen wij op het oude nummer. Vraagt u een ander nummer, dan vervalt dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nummer vroeg een ander account. Zeg of het van uw organisatie is. Tot dan betalen wij op het oude nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al het rekeningnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer geldt nu. De eerste werkdagen wachten de betalingen nog. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een ander rekeningnummer is een inlogcode nodig. Kies bij Instellingen &apos;Authenticator koppelen&apos;. Daarna kunt u het rekeningnummer meteen wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe wij uw organisatie betalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe wij u betalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf de volgende betaling betalen wij zo: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo betalen wij uw organisatie al. Kies iets anders, of sluit dit venster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo betalen wij u al. Kies iets anders, of sluit dit venster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::NieuwAccountDialoog</name>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgerservicenummer of AGB-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkt bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kleine letters, cijfers, punten en streepjes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een gebruikersnaam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het nummer in van wie dit account is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen organisatie of verstrekker. Voer die eerst in op de server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is geen burgerservicenummer en geen AGB-code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is geen burgerservicenummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met dit nummer staat nog niemand in PGB Bureau. Die persoon moet er eerst in staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze gebruikersnaam is al in gebruik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beheert de accounts van de eigen organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::NiveauLijst</name>
    <message>
        <source>Soort zorg toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste tarief professioneel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste tarief niet-professioneel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgetniveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste tarief professioneel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogste tarief niet-professioneel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OordeelVak</name>
    <message>
        <source>Wat deze wijziging vraagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OpmerkingRijen</name>
    <message>
        <source>Kies een veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over welk veld gaat het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er met dit veld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze opmerking weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Opstellen</name>
    <message>
        <source>Partijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkafspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algemene afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo komt het in de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten (wordt bewaard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemende partijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap %1 van 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap %1 van 5: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen met zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U deelt de overeenkomst met %1. Zolang niemand heeft getekend kunt u hem terughalen en aanpassen. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon het blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekenen: %1 eerst, daarna u. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgovereenkomst, stap %1 van 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij sturen het door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terugsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze stap is niets afgewezen. Hier hoeft u niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet aanpassen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap %1 van 5 · %2 gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekenen: %1 eerst, daarna %3. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere versies…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OpzegDialoog</name>
    <message>
        <source>Overeenkomst opzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst %1 met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag van de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ander leest dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst de laatste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij rekenen deze dag nog na. Probeer het zo opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan nog niet. Bekijk de punten hierboven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstChip</name>
    <message>
        <source>Wacht op zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggestuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op SVB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op verstrekker en SVB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstLijstPage</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is aan zet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract zorgovereenkomst opstellen maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sinds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbepaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen overeenkomsten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, status, soort of nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uren invullen, of bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstPage</name>
    <message>
        <source>Volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen met zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon het blad van de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbeeld contract tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekenen handtekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben het werk van de vorige keer teruggezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener vraagt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is afgewezen. Reden: %1 Pas hem aan en deel opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen deze overeenkomst nu niet tonen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. Uw keuze staat klaar en gaat vanzelf weg zodra het kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw handtekening is gezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggestuurd naar de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgovereenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgovereenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgend punt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uitleg bij een punt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst intussen ook gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Wij kunnen die wijziging nu niet ophalen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze overeenkomst is intussen gewijzigd. U ziet de nieuwste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk en kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet meer bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies per onderdeel wat u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze overeenkomst is intussen door iemand anders verder gebracht. Wat u hier had getypt, staat er niet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat ik typte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u had getypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat niet in de overeenkomst. U kunt het lezen en kopiëren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst ook gewijzigd. Wij hebben het werk van u beiden samengevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst opslaan als pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaren downloaden bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printen papier printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw gedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugsturen naar de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder ziet wat u heeft gewijzigd, met was en wordt ernaast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstellen aan de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd. Pas eerst iets aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat heeft u gewijzigd, en waarom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst blijft zoals die nu geldt. Wat u voor de wijziging heeft ingevuld, gaat weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u had ingevuld, is nu een wijziging van de overeenkomst die loopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is intussen gewijzigd. Kijk opnieuw voordat u opzegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgezegd. De laatste dag is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst of wijziging versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delen ondertekenen indienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tarief verhogen uren verlengen wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst opzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppen beëindigen ontslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziekte of verlof van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ziek melden beter vervanging zwanger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wijziging is weggegooid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanvinken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het voorstel gaat niet door. De overeenkomst blijft zoals die nu is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom bent u het niet eens met dit voorstel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is intussen gewijzigd. Kijk opnieuw voordat u die beëindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beëindigd. De laatste dag is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. Uw besluit staat klaar en gaat vanzelf weg zodra het kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst beëindigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppen intrekken failliet einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U was dit aan het typen: “%1”. Het is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder typen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan bij deze overeenkomst nu niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst wordt geopend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe overeenkomst wordt klaargezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft hier iets aangepast en nog niet teruggestuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder aanpassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet aanpassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hier heeft gewijzigd, gaat weg. U ziet de overeenkomst weer zoals de budgethouder die met u deelde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is nog zoals het is afgewezen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets veranderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hoofdknop: verder, delen, ondertekenen of antwoord sturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervanging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst of wijziging intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terughalen stoppen annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst terugsturen met een vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vragen budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch wijzigen wat is getekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handtekening vervalt aanpassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u voor de wijziging heeft ingevuld, gaat weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen concept vervalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft ook zelf een wijziging in concept: versie %1. Neemt u dit voorstel over, dan vervalt dat concept. U kunt het daarna nog lezen, bij de versies van deze overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere versie van de overeenkomst lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versies vorige eerdere lopende pdf afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug naar invullen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstUitvoer</name>
    <message>
        <source>Zorgovereenkomst %1, versie %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst opslaan als pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pdf (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst staat in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst is naar de printer gestuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De printer neemt de overeenkomst niet aan. Kijk of hij aan staat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PaletteMonths</name>
    <message>
        <source>Declaratie %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaratie uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · wacht op u</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PaletteOvereenkomsten</name>
    <message>
        <source>Overeenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ParameterDialoog</name>
    <message>
        <source>Waarde (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag (leeg = altijd al)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag (leeg = zonder einde)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarde vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu: %1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk de waarde na bij de bron. Klopt zij, leg haar dan zo vast. De waarde telt voor zorg op de dagen die u hier noemt; de oude regel blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: Staatscourant 2025, 12345</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is hier geen waarde. Schrijf: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in waar deze waarde staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze waarde past niet bij de eenheid (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een waarde van 0 kan hier niet. Is de waarde niet bekend? Laat haar dan leeg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, wet, waarde of bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenwaarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tabel is leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoeren of bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waarde is niet bevestigd. Kijk haar na bij de bron en leg haar vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waarden zijn niet bevestigd. Kijk ze na bij de bron en leg ze vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waarde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PasswordDialog</name>
    <message>
        <source>De twee nieuwe wachtwoorden zijn niet gelijk. Typ het nieuwe wachtwoord nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PatroonActie</name>
    <message>
        <source>Typ bijvoorbeeld ma-vr 2,5; za 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen de dag &quot;%1&quot; niet. Typ ma, di, wo, do, vr, za of zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ achter de dag hoeveel, bijvoorbeeld 2,5 of 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dag %1 staat er twee keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit patroon is te lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen dagen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patroon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afgesproken kilometers van deze dagen staan er nog niet bij. Vul die zelf in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoals afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag ingevuld zoals afgesproken. Pas aan wat anders ging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen ingevuld zoals afgesproken. Pas aan wat anders ging.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PatroonBalk</name>
    <message>
        <source>Invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patroon invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Periodetotalen</name>
    <message>
        <source>%1, totaal %2: %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een totaal kunt u in het rooster niet wijzigen. Het blijft staan zoals het is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PlakActie</name>
    <message>
        <source>Dit is te veel om te plakken. Een maand heeft ten hoogste 31 dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke zorgfunctie is dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plakken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waarde staat onder de laatste rij van het rooster en is niet geplakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waarden staan onder de laatste rij van het rooster en zijn niet geplakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waarde past niet in deze maand en is niet geplakt: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waarden passen niet in deze maand en zijn niet geplakt: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en nog %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PuntenPaneel</name>
    <message>
        <source>Punten om te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar de cel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar het veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak er %1 van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziekte-uren declareren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaal uit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een ander budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Rail</name>
    <message>
        <source>Onderdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail uitklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail inklappen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::RedenPaneel</name>
    <message>
        <source>Akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugsturen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reden in één zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom stuurt u dit terug? De zorgverlener leest deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van terugsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren aanpassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over de hele declaratie. Kies een dag met pijl omlaag, of klik op de uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigeren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom weigert u dit? De budgethouder leest deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt deze declaratie hier niet aanpassen: voor %1 is in dit programma geen blad. Dat kan in het programma waarin zij is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw corrigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom bent u niet akkoord? De ander leest deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van weigeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van niet akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom weigert u dit? De budgethouder en de zorgverlener lezen deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::RekeningDialoog</name>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom wijst u het af?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afwijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over dit rekeningnummer is al besloten. U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevraagd door %1 op %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders bevestigt dit nummer, want de beheerder gaf uw account pas uit. Tot dan betalen wij op het oude nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag %1 zelf of dit nummer klopt, met een brief of een telefoonnummer dat u al kent. Bevestig pas daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel %1 (%2) en vraag of dit nummer klopt. Bevestig pas daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: dit account wijzigde ook andere gegevens, misschien het telefoonnummer. Gebruik een nummer of adres dat u al kende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaf u dit nummer zelf door? Bevestig het dan. Kent u dit nummer niet? Wijs het af en bel de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De beheerder gaf uw account pas uit. U kunt dit nummer daarom niet bevestigen, wel afwijzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf kort op waarom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer van %1 geldt nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rekeningnummer blijft zoals het was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer van %1 is afgewezen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::RetourLijst</name>
    <message>
        <source>Rij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen kenmerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kostenplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retourlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst wordt tot het einde gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::RondeOpdrachten</name>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw van vorig jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kopie overnemen verlengen overeenkomst contract jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief van veel overeenkomsten wijzigen (centenronde)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tarief verhogen verlagen cent procent indexatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekenen: alles wat op u wacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekenen handtekening ronde stapel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einddata en aanzeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalender agenda loopt af verlengen aanzegtermijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracten op een rij (ketenregeling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjablonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model voorbeeld eigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren als sjabloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst model eigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst van een sjabloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract opstellen maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjabloon “%1” is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen sjablonen. Open een overeenkomst en kies “Bewaren als sjabloon”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze cliënt heeft nog geen overeenkomst die is goedgekeurd. Er is niets om over te nemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract zorgovereenkomst opstellen maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft geen cliënt voor wie u een overeenkomst mag opstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor welke cliënt is de nieuwe overeenkomst?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke cliënt neemt u een overeenkomst over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgenomen. Hier ziet u wat er anders is dan vorig jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keten ketenregeling tijdelijk vast contract onbepaalde tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst met een zorgverlener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie wilt u de contracten op een rij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie wilt u de contracten op een rij? Typ een naam of nummer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::RoosterBediening</name>
    <message>
        <source>uren declaratie maand rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patroon invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer de vorige declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draai het rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren uit een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> import clockify toggl harvest csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezoeken van deze dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> van tot tijden vijf minuten registratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul omlaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul naar rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urenregistratie (*.csv *.txt);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaal uit een ander budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> wet beschikking toekenning verstrekker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in zoals afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> vaste dagen overeenkomst rooster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::RoosterBlad</name>
    <message>
        <source>Patroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer de vorige</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::RoosterView</name>
    <message>
        <source>Maandrooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omlaag vullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar rechts vullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doortrekken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SecondFactorDialog</name>
    <message>
        <source>Een code heeft zes cijfers. Typ de code die nu in de app staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ uw wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koppelen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Section</name>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werklijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betalingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruikers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SettingsPage</name>
    <message>
        <source>%1 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw authenticator is gekoppeld. Vanaf nu vragen wij bij het aanmelden een code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtwoord is gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen authenticator gekoppeld. U heeft er een nodig om overeenkomsten te ondertekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een authenticator is gekoppeld. Heeft u een andere telefoon? Vraag de beheerder uw aanmelding te herstellen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ShellStatus</name>
    <message>
        <source>Opgeslagen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard op deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbinding maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen verbinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wijziging in wachtrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijzigingen in wachtrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen uw werk nu niet bewaren. Laat dit venster open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op verzenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet aangenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 niet aangenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenomgeving · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenomgeving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw sleutelbos is er niet. Uw laatste werk staat alleen in dit venster. Laat het open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt doorwerken. Wij sturen uw werk zodra het kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles is aangenomen. Kies Ctrl+K en typ &apos;niet aangenomen&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server neemt een wijziging van u niet aan. Uw werk staat op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders wijzigde ook wat u open had. Uw werk staat op deze computer. Kies daar wat u houdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server toont een ander certificaat dan eerst. Wij maken daarom geen verbinding. Kies Ctrl+K en typ &apos;opnieuw aanmelden&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet alles verzonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niets bewaard op deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u typt, staat alleen in dit venster tot de server het heeft. Op deze computer kunnen wij niets bewaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 wijzigingen in wachtrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing op de server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server heeft een storing. Uw werk blijft bewaard. Wij proberen het steeds opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles is te lezen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SignIn</name>
    <message>
        <source>U heeft het te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze code klopt niet. Wacht op de volgende code in uw app en typ die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen deze server niet vinden. Controleer het adres en uw internetverbinding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij krijgen geen verbinding met de server. Controleer uw internetverbinding en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server geeft geen antwoord. Probeer het straks opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op dit adres staat geen server van PGB Bureau. Controleer het adres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit programma is te oud voor deze server. Installeer de nieuwe versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server is ouder dan dit programma. Vraag de beheerder om de server bij te werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit account mag niet aanmelden. Vraag de beheerder van uw organisatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server kan nu niet antwoorden. Probeer het straks opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden lukt nu niet door een fout in de server. Probeer het straks opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen de uitgever van het certificaat van %1 niet (%2). Dat kan kloppen bij een server van uw eigen organisatie. Vergelijk de vingerafdruk met uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het certificaat is van %2 en niet van %1. Misschien is het adres verkeerd getypt. Het kan ook een andere server zijn die zich voordoet als de uwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het certificaat van %1 is verlopen op %2. Vraag de beheerder om een nieuw certificaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het certificaat van %1 is nog niet geldig. Controleer de datum en tijd van deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen niet controleren dat dit echt %1 is. Vraag de beheerder om hulp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server %1 heeft een ander certificaat dan de vorige keer. Misschien is het vernieuwd. Het kan ook een andere server zijn die zich voordoet als de uwe. Bel uw beheerder op een nummer dat u al had. Typ wat de beheerder voorleest. Ga niet verder als u twijfelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op dit adres is geen veilige verbinding (https) mogelijk. Opnieuw proberen helpt niet. Controleer het adres en het poortnummer, of vraag uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft het te vaak geprobeerd. Probeer het over 1 seconde opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft het te vaak geprobeerd. Probeer het over %1 seconden opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft het te vaak geprobeerd. Probeer het over %1 minuten opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw sessie is beëindigd. Meld u opnieuw aan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SignInWindow</name>
    <message>
        <source>Wij kunnen dit adres niet gebruiken. Typ bijvoorbeeld bureau.voorbeeld.nl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ uw gebruikersnaam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ uw wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De code heeft 6 cijfers. Typ de code uit uw app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met aanmelden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met dit account werkt u voor anderen. Daarvoor zijn een wachtwoord en een code nodig. Koppel nu uw telefoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent niet aangemeld. Met dit account kan dat alleen met een gekoppelde telefoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de eerste 16 tekens van de vingerafdruk: cijfers en de letters A tot en met F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekens horen niet bij het certificaat van deze server. Heeft u ze goed getypt? Verbind dan niet en bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent aangemeld. Uw computer vraagt nu om het wachtwoord van de sleutelbos. Daarin bewaren wij uw aanmelding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij vertrouwen deze server nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server heeft een ander certificaat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SignaalVak</name>
    <message>
        <source>De budgethouder is aan zet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener is aan zet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verstrekker is aan zet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op bij deze overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, uiterlijk %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Gevonden op %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjablonenPage</name>
    <message>
        <source>Naam of zorgfunctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen sjablonen. Open een overeenkomst en kies “Bewaren als sjabloon” (Ctrl+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst hiermee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjabloon een andere naam geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjabloon verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u alleen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sjabloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sjablonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen cliënt om een overeenkomst voor te maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” verdwijnt ook voor uw collega&apos;s. Overeenkomsten die ermee zijn gemaakt, blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” verdwijnt. Overeenkomsten die ermee zijn gemaakt, blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andere naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjablonen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjabloonDialoog</name>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjabloonGebruiken</name>
    <message>
        <source>Nieuwe overeenkomst van een sjabloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna kiest u de zorgverlener en het budget, en vult u de data in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de cliënt van dit tabblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjabloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen cliënt met deze naam. Typ een ander deel van de naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst de cliënt: met de pijltjes, of met een klik.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjabloonNaam</name>
    <message>
        <source>Sjabloon een andere naam geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren als sjabloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inhoud blijft gelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het sjabloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het sjabloon een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is al een sjabloon met deze naam. Kies een andere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afspraken en tarieven gaan mee. Teksten, namen, data en budgetten van deze cliënt niet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SpecificatiePage</name>
    <message>
        <source>Specificatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze betaling heeft geen regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boekdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen contractnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen klantnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificatie betaling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar de declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrekend met een eerdere betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt op een ander moment betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (correctie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan als XML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan als bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificatie opslaan als XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boekhouding bestand export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De specificatie staat in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingepland voor %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SplitsingBlad</name>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kostenplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boekdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op naam van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt, AGB en kostenplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per AGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per kostenplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitsen per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betalingen om uit te kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: er past meer dan één betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kiezen niet voor u. Zet de cursor op de betaling die het is en druk op Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: geen eigen betaling van dit bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze dagen is er niets anders aan u betaald. Komt dit geld wel van het pgb, en klopt de datum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is er in deze dagen wel aan u betaald. Kies met Enter welke betaling het moet zijn, dan ziet u het verschil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 betalingen: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij halen de regels op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, klopt op de cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bank schreef %1 meer bij dan er aan u is betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bank schreef %1 minder bij dan er aan u is betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen regel is precies dit bedrag. Vraag het na bij de SVB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precies dit bedrag: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschil met de bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verrekend met eerdere betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in een andere betaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anders dan uw bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: deze betaling past ook bij een andere bijschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 op %2: %3 van %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cliënten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SplitsingPage</name>
    <message>
        <source>Klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies afschrift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep een bankafschrift hierheen (camt.053 of camt.054), of typ een bedrag en een datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijschrijvingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij zoeken uw betalingen op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankafschrift openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camt bank betaling bundel splitsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijgeschreven bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum op het afschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het afschrift blijft op deze computer. Wij vragen de server alleen wat er in die dagen aan u is betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afschrift openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar de regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankafschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij lezen %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ het bedrag dat de bank bijschreef, bijvoorbeeld 12.345,67.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de datum van het afschrift, bijvoorbeeld 6-10-2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 afschrijvingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nog niet geboekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in een andere munt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zonder leesbaar bedrag of datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bekeken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 staat geen bijschrijving. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon ook de andere bijschrijvingen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 bijschrijvingen, %3 van het pgb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaling splitsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een datum van 1-1-2015 tot en met vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 met een datum vóór 2015 of na vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij %1 bijschrijvingen staat zo veel tekst dat wij niet alles lazen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankafschriften (*.xml *.zip);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 andere bestanden in de zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 afschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ander bestand in de zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij 1 bijschrijving staat zo veel tekst dat wij niet alles lazen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 bijschrijving, %2 van het pgb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekozen voor %1 op %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::SpoorLijn</name>
    <message>
        <source>Waar de overeenkomst is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapAlgemeen</name>
    <message>
        <source>Ja, de SVB doet de loonadministratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berekent de SVB het loon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De Sociale Verzekeringsbank (SVB) houdt dan loonheffing in. Bij een arbeidsovereenkomst van vier dagen of meer per week moet dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loonadministratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzegtermijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overige afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld over een sleutel, vervanging of vakantie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst bij stap 2 welke zorg de zorgverlener geeft. Daarna beschrijft u die hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgbeschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat doet de zorgverlener, hoe vaak, waar en waarvoor? Schrijf het zoals u het zegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: wat doet de zorgverlener?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identiteitsbewijs, voorkant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identiteitsbewijs, achterkant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identiteitsbewijs geldig tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past de SVB loonheffingskorting toe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat kan bij één werkgever tegelijk. De zorgverlener beslist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loonheffingskorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loonheffingskorting vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hetzelfde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzegtermijn van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzegtermijn van u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo lang van tevoren zegt u op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo lang van tevoren zegt de zorgverlener op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschrijving overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem over uit overeenkomst %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem over uit overeenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat heeft de budgethouder nodig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vaak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op welke momenten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is het doel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie komt er als de zorgverlener niet kan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toezicht en veiligheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Meer over deze zorg (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals gebruikelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per vier weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vaak wordt er gedeclareerd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreek dit samen af. Na iedere periode kan de zorg worden betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vaak wordt er gedeclareerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het burgerservicenummer moet te lezen zijn. Alleen de budgethouder, de zorgverlener en de SVB kunnen deze kopie openen. Pdf, jpg of png, tot 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzegtermijn van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo lang van tevoren zegt de budgethouder op.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapControle</name>
    <message>
        <source>Partijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkafspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algemene afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe zorgverlener is nog niet toegevoegd. Vul de gegevens in en kies &apos;Zorgverlener toevoegen&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is ingevuld. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgewezen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapPartijen</name>
    <message>
        <source>Budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, geboren op %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen budget. Vraag de verstrekker om een toekenning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit welk budget wordt de zorg betaald?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt er meer dan één kiezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een ander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek met het burgerservicenummer (9 cijfers) of de AGB-code (8 cijfers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgerservicenummer of AGB-code van de zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe zorgverlener invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit burgerservicenummer klopt niet. Controleer de negen cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ negen cijfers van het burgerservicenummer, of acht cijfers van de AGB-code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij zoeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke bedoelt u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bepaalt u hoe en wanneer de zorgverlener werkt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals een baas dat doet. Zo niet, dan is de zorgverlener daar vrij in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doet de zorgverlener het werk altijd zelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo niet, dan mag de zorgverlener iemand anders sturen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem dit over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfstandige (zzp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorginstelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voor zorgverlener is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is de zelfstandige ondernemer voor de inkomstenbelasting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan geldt het minimumloon niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondernemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer (IBAN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener toch niet invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij voegen de zorgverlener toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met één zorgverlener heeft u één overeenkomst. Nieuwe afspraken zet u in die overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open die overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke overeenkomst past?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is de zorgverlener van u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook familie van uw partner telt mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie tekent voor de organisatie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is de organisatie een wooninitiatief?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wooninitiatief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestigingsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen code? U kunt doorgaan. Betalen kan zodra de code er is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIG-nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geslacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op naam van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen als de rekening op een andere naam staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak er een wijziging van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hier heeft ingevuld, gaat mee. Dit concept gaat weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen nog geen zorgverlener met burgerservicenummer %1. Vul de gegevens in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kennen nog geen zorgverlener met AGB-code %1. Vul de gegevens in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beantwoord de vragen hierboven, dan vullen wij dit in. U mag ook zelf kiezen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapWerkafspraken</name>
    <message>
        <source>Ingangsdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bepaalde tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onbepaalde tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looptijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen proeftijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proeftijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, nu al</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zegt u nu al dat u niet verlengt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duurt het contract zes maanden of langer? Dan moet u dit een maand voor het einde schriftelijk zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanzegging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, vaste dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, de dagen wisselen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkt de zorgverlener op vaste dagen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaste dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 2,5 of 2:30. Laat een dag zonder zorg leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen %1 per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zit vakantiegeld in het tarief?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vakantiegeld is 8% van het loon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vakantiegeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, het zit erin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, het komt erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zitten vakantie-uren in het tarief?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo niet, dan betaalt u door als de zorgverlener vakantie heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vakantie-uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, ze zitten erin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, ik betaal door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openbaar vervoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast bedrag per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro per km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Km per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per uur of keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe wordt betaald?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe wordt betaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maandloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro per maand, bruto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Zorgfunctie erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg en tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimumloon: in orde ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren als 2,5 of 2:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem deze zorgfunctie weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfunctie erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgfunctie weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervanging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie wordt vervangen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zorgverlener van u die ziek is of met verlof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie wordt vervangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, dat weten we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit contract wordt vanzelf een vast contract. Wilt u dat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op hoeveel dagen in een week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongeveer: 9,5 of 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarievenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reisdagen per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Ander tarief (avond, nacht, weekend)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer geldt dit tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander tarief €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem dit tarief weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel van het totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij één tarief kunt u straks één totaal invullen. Dit deel gaat naar deze zorg: bijvoorbeeld 3 en 1. Leeg: naar de afgesproken uren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander tarief erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander tarief weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf wanneer geldt de wijziging?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste dag van een maand. Op zijn vroegst %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste dag van een maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pdf, jpg, png of xml, tot 10 MB. Wie de overeenkomst ziet, kan de lijst openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel van het totaal
(niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze mensen en bedragen bestaan niet. U kunt hier alles proberen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StepBar</name>
    <message>
        <source>Stappen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StepButton</name>
    <message>
        <source>Stap %1 van %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n punt(en) om te bekijken</source>
        <translation>
            <numerusform>%n punt om te bekijken</numerusform>
            <numerusform>%n punten om te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>nog niet klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u bent hier, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::StortingDialoog</name>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betalen met iDEAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de pagina van de bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bank betaalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling mislukt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling verloopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld storten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storten op het budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld 115,00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U betaalt met uw eigen geld. Het bedrag staat meteen op het budget, en declaraties die op geld wachten gaan dan door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van %1 is begonnen. Dit is een oefenomgeving: kies zelf wat uw bank doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van %1 is begonnen. Rond haar af bij uw bank. U kunt dit venster sluiten: wij zien vanzelf of er is betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaald. %1 staat op het budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van %1 is niet gelukt. Er is niets afgeschreven. U kunt het opnieuw proberen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De betaling van %1 is verlopen. Er is niets afgeschreven. U kunt het opnieuw proberen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is aan u terugbetaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw betalen met iDEAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een bedrag, bijvoorbeeld 115,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TabStrip</name>
    <message>
        <source>Tabbladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabblad %1 sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TekenDetail</name>
    <message>
        <source>De hele tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst, nummer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging van overeenkomst %1. Alleen wat anders wordt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk op de spatiebalk. U ziet dan de hele tekst, en wij onthouden dat u deze hebt bekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst, nummer %1. Anders dan u haar het laatst zag:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TekenWoorden</name>
    <message>
        <source>hun eigen eerste dag, tussen %1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna is nog goedkeuring nodig. Met die goedkeuring geldt dit vanaf %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna wordt bekeken of er goedkeuring nodig is. Dit geldt op zijn vroegst vanaf %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna is geen goedkeuring meer nodig. Dit geldt vanaf %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor %1 is daarna nog goedkeuring nodig. Met die goedkeuring geldt dat vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor %1 is daarna nog goedkeuring nodig. Met die goedkeuring gelden zij vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor %1 wordt daarna bekeken of er goedkeuring nodig is. Dat geldt op zijn vroegst vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor %1 wordt daarna bekeken of er goedkeuring nodig is. Zij gelden op zijn vroegst vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor %1 is geen goedkeuring meer nodig. Dat geldt vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor %1 is geen goedkeuring meer nodig. Zij gelden vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna tekent de budgethouder. Dit geldt op zijn vroegst vanaf %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna tekent de budgethouder. Zij gelden op zijn vroegst vanaf %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Tekenen</name>
    <message>
        <source>de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overeenkomst eindigt op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 per %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna tekent de budgethouder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna ter goedkeuring naar %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna is de wijziging goedgekeurd. Niemand hoeft er nog naar te kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld u eerst aan met een code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 per %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maandloon: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U tekent met wat u zelf heeft aangepast. De budgethouder ziet dit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een handtekening vraagt een sterke aanmelding. U bent nu alleen met uw wachtwoord aangemeld.
Kies bij Instellingen &apos;Authenticator koppelen&apos;. Daarna kunt u meteen tekenen: de overeenkomst staat nog klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2 en wordt %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U tekent de %1 die op %4 ingaat, tussen %2 en %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U tekent de wijziging die op %3 ingaat, van overeenkomst %1 met %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TekenrondePage</name>
    <message>
        <source>Wij halen de tekst op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze overeenkomst is intussen gewijzigd. Bekijk hem opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een handtekening vraagt een sterke aanmelding. U bent nu alleen met uw wachtwoord aangemeld. Meld u af en weer aan met de code van uw telefoon. Wat u hebt bekeken, blijft bekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld u eerst aan met een code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk eerst wat u wilt ondertekenen. Druk op de spatiebalk bij een regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 andere hebt u nog niet bekeken. Die tekent u nu niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 andere hebt u nog niet bekeken. Die tekent u nu niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw handtekening is gezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam of wat er verandert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u tekent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels zijn bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat op uw handtekening wacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wacht niets op uw handtekening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de regels in beeld waar alleen het tarief en de ingangsdatum veranderen: daar staat de hele wijziging in de regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bekijken, en dan de volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels in beeld zijn bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles ondertekenen wat is bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handtekening tekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet gelukt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wacht op uw handtekening, %1 bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wachten op uw handtekening, %2 bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 getekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertekenen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regels in beeld bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondertekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets getekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder heeft deze overeenkomst intussen ingetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nog 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U tekent %1 die u hebt bekeken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wacht niets meer op uw handtekening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is niet getekend. De reden staat in de regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zijn niet getekend. De reden staat in de regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw handtekening staat onder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van deze overeenkomst ligt er ook een andere wijziging open (versie %1). Open de overeenkomst en handel die eerst af.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TerugvorderingRij</name>
    <message>
        <source>Terugbetaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binnengekomen op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of niet meer vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag waarop het geld binnenkwam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom hoeft het niet meer terug? Iedereen leest deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden van afschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de dag waarop het geld binnenkwam. Die dag is niet later dan vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst waarom het niet meer terug hoeft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Tijdlijn</name>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Toast</name>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToekenningPage</name>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordigers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenningsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum van het besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning %1 is opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe toekenning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben het werk van de vorige keer teruggezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze toekenning ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze toekenning ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk en kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders heeft deze toekenning gewijzigd. U ziet de nieuwste, met wat u al had getypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies per onderdeel wat u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nog %n ding(en) in te vullen of te verbeteren.</source>
        <translation>
            <numerusform>Nog %n ding in te vullen of te verbeteren.</numerusform>
            <numerusform>Nog %n dingen in te vullen of te verbeteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verantwoordingsvrij bedrag (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is al meer uitgegeven dan dit budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat heet een bestedingsconflict. Nieuwe declaraties op dit budget worden geparkeerd. Wat betaald is, blijft betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch opslaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToekenningenPage</name>
    <message>
        <source>Toekenningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, nummer of wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog geen toekenningen ingevoerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 toekenning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 toekenningen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TopBar</name>
    <message>
        <source>Zoek of doe iets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek of doe iets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een cliënt, nu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: vergrendelen of afmelden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TotaalTekst</name>
    <message>
        <source>%1 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen vast aantal afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% van de afspraak (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met voorbeeld %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het budget is hier niet bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 te weinig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; de declaratie wacht tot er budget is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; genoeg tot en met %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels buiten dit rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1 %2, 1 van %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 te weinig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nog %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u typt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; voor de afgesproken zorg is dat %1 te weinig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; zoals afgesproken genoeg tot en met %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afronding op hele centen per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% van gemiddeld %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::TotalBox</name>
    <message>
        <source>Totaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaald %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gepland %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit blad %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::UrenStrook</name>
    <message>
        <source>Uren per dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VanVorigJaarDialoog</name>
    <message>
        <source>Overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw van vorig jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · nummer %2, vanaf %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles gaat mee. Data, budget en het maximumtarief schuiven naar het nieuwe jaar. Daarna ziet u wat er verschilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe ingangsdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altijd de eerste dag van een maand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verandering van het tarief (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld 2,5% of 1 cent. Met een min ervoor gaat het tarief omlaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze overeenkomst is geen tarief dat zo verandert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tarief blijft gelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de nieuwe ingangsdatum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een nieuwe afspraak begint op de eerste dag van een maand, bijvoorbeeld op %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe ingangsdatum ligt na die van de oude overeenkomst (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” kunnen wij niet lezen. Typ bijvoorbeeld 2,5% of 1 cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij nemen het over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Vandaag</name>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, langer dan normaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaald %1, gepland %2, van %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cliënten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijgewerkt om %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VandaagPage</name>
    <message>
        <source>Toon alle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij halen uw overzicht op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op u wacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets wacht op u. Fijne dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op anderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is aan zet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand anders is aan zet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopt af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De komende 90 dagen loopt niets af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oudste boven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 langer dan normaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binnen 90 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van %1 budgetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle budgetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgend blok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actie van de rij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen uw overzicht nu niet ophalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle einddata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer van uw organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van 1 budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen budget is bijna op.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VeldBlok</name>
    <message>
        <source>(niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regel hierachter (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerschilBlok</name>
    <message>
        <source>gewijzigd: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gelijk veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gelijke velden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 andere velden zonder opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg de andere velden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de andere velden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VertegenwoordigerBlok</name>
    <message>
        <source>Tot en met (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordiger toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonder einddatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen vertegenwoordiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag is al voorbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vertegenwoordigt deze persoon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies ouder, voogd, bewindvoerder, curator of mentor. Dit staat in de overeenkomst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VertegenwoordigingDialoog</name>
    <message>
        <source>Tot en met (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordiging wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordiging weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertegenwoordiging beëindigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mag dit meteen na het opslaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wordt geen vertegenwoordiger. Wat vandaag al is gedaan, blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na de laatste dag kan %1 dit dossier niet meer openen. Kies gisteren om de toegang nu meteen te stoppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de laatste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voorbij is, blijft zo. Kies %1 of later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonder einddatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders wijzigde dit net. Nu geldt: %1, %2. Uw keuze staat er nog. Kies %3 om die te bewaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vertegenwoordigt deze persoon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerwachtingGrafiek</name>
    <message>
        <source>Verwachting per maand als grafiek; de tabel ernaast heeft dezelfde bedragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verwacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: geboekt %2, verwacht %3, daarna over %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerwachtingVak</name>
    <message>
        <source>Maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over aan het eind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief anders, in procenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren anders, in procenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder wat als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwachting per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat als: welke overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle overeenkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van %1 weten wij hier niet bij welke maand het hoort; het is er wel al af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan verandert er niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Het is genoeg tot en met %1; dan blijft %2 over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Het is genoeg tot en met %1; daarna is er %2 te weinig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Er is dan %1 te weinig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan verandert er niets: vanaf vandaag is er geen zorg meer te verwachten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan kost het vanaf vandaag tot het einde %1 meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan kost het vanaf vandaag tot het einde %1 minder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berekend uit wat is ingediend en uit de overeenkomsten die lopen, met wat boven op het loon komt en zonder reiskosten. Feestdagen op vaste dagen tellen niet mee, behalve bij een tarief voor feestdagen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerzuimDialoog</name>
    <message>
        <source>Ziekte of verlof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwangerschap of bevalling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kan niet werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat iemand heeft, vragen wij niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste dag waarop niet of niet helemaal is gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat leeg zolang het duurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een overeenkomst voor een vervanger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is al gemeld dat %1 afwezig is sinds %2. Is dat voorbij, vul dan de laatste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de eerste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een getal in van 0 tot en met 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard: %1 is afwezig tot en met %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeld: %1 is afwezig vanaf %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog inzetbaar, in procenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel van het werk kan nog wel worden gedaan? Leeg is 0: helemaal niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die overeenkomst heeft de looptijd &apos;Vervanging&apos; en eindigt vanzelf als %1 terug is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VraagVak</name>
    <message>
        <source>Uw antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesteld op %1. Tot er een antwoord is, staat de klok van de beoordeling stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn meer dan 2.000 tekens. Maak de tekst korter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst uw antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::WachtwoordDialoog</name>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U ziet dit wachtwoord één keer. Geef het door aan %1, niet per gewone e-mail. Vraag om het na het aanmelden te wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::WasWordt</name>
    <message>
        <source>Er verandert niets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::WerklijstPage</name>
    <message>
        <source>Blokkades van deze cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werklijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, soort of vlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ligt niets ter beoordeling. Nieuwe taken komen hier vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende taak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige taak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afwijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag stellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug naar de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open · %2 met vlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet goed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let op: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, langer dan de norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit besluit kan niet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedgekeurd: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgewezen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag gesteld over %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen verbinding. Uw besluit over %1 is bewaard en wordt vanzelf verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw tekst is weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze taak is al afgehandeld. Uw tekst is niet verstuurd: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beleid voor wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandbreedte tarief vanzelf goedkeuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggenomen: %1. Er is niets verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw besluit over %1 is niet aangenomen. De taak staat weer in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besluit ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vraag uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wacht op antwoord van de budgethouder, de klok staat stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een declaratie uit een afgesloten jaar. Druk op Enter om haar te openen; daar staat u het verzoek toe of weigert u het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat over een declaratie. Druk op Enter om haar te openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over een declaratie kunt u hier geen vraag stellen. Open haar met Enter en beslis daar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen punten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle controles zijn goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 nog niet bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagekeken: taak afronden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagekeken: %1. Deze taak is klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is betaald of ingepland, en daarna veranderde iets: de overeenkomst eindigde eerder, of het verzuim is anders. Druk op Enter om de declaratie te openen en te corrigeren.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::WijzigKeuze</name>
    <message>
        <source>Wat wilt u wijzigen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vult alleen in wat u aanvinkt. De rest van de overeenkomst blijft zoals die is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedkeuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op zijn vroegst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vink eerst aan wat u wilt wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is nu niets te wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan nu niet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Wijzigen</name>
    <message>
        <source>Anders kiezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten (wordt bewaard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij sturen het door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging van de overeenkomst met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging van de overeenkomst met %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet akkoord…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet aanpassen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere versies…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::Workspace</name>
    <message>
        <source>Cliënt openen in een nieuw tabblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit scherm kunt u hier niet openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabblad %1 is gesloten. Uw werk is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabblad %1 is gesloten. Niet al uw werk is bewaard: het staat alleen in dit programma. Sluit het nog niet af.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ZaakPaneel</name>
    <message>
        <source>Controles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging overeenkomst · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag staat uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 werkdagen te laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laatste werkdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog 1 werkdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog %1 werkdagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overeenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goed · %2 let op · %3 fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle controles zijn goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorgbeschrijving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met extra code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met certificaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handtekening van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · vanaf %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na goedkeuren beslist de andere beoordelaar. Daarna geldt de overeenkomst vanaf %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na goedkeuren geldt de overeenkomst vanaf %1. Beide partijen krijgen bericht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 controles kunnen hier niet: daarvoor ziet u te weinig. De server deed ze bij het ondertekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen antwoord. De klok staat stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag op %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 controle kan hier niet: daarvoor ziet u te weinig. De server deed haar bij het ondertekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de klok staat stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de vraag van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 staat uit en de klok staat stil. Na het antwoord kunt u beslissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst antwoordt de budgethouder op %1. Daarna kunt u weer beslissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeft er niets meer, druk dan hier op N.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ZaakZaakSpoor</name>
    <message>
        <source>gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu aan de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gestopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het spoor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::DagVelden</name>
    <message>
        <source>Elke week zoals de eerste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren ziek op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; op %2 niet lezen als uren. Typ bijvoorbeeld 4:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dag heeft 24 uur. Op %1 staat meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in hoeveel uur de zorgverlener op elke ziektedag zou werken, bijvoorbeeld 4:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen %1 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openbaar vervoer in euro op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometers op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul bij elke dag in wat het openbaar vervoer kostte, bijvoorbeeld 8,40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul bij elke dag in hoeveel kilometer het was, bijvoorbeeld 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; op %2 niet lezen als bedrag. Typ bijvoorbeeld 8,40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; op %2 niet lezen als kilometers. Typ bijvoorbeeld 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToestemmingSoort</name>
    <message>
        <source>meer dan 40 uur per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twee zorgverleners tegelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijkomende zorgkosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen vervoerskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eenmalige uitkering bij overlijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegemoetkoming sociaal netwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één rekening voor een gedeeld huishouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorlopende goedkeuring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToestemmingDialoog</name>
    <message>
        <source>Na elke maand die helemaal onder de toestemming valt, maken wij de tegemoetkoming vanzelf. Zij gaat met de gewone betaling mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren waarover geen enkele controle iets zegt, keuren wij namens u goed. Bij de andere vragen wij uw akkoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zorgverlener mag meer dan 40 uur per week voor de budgethouder werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee zorgverleners mogen op dezelfde tijd werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder mag bijkomende zorgkosten declareren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De budgethouder mag eigen vervoerskosten declareren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na het overlijden mag één keer een uitkering worden betaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zorgverlener en iemand anders in dit dossier mogen dezelfde rekening hebben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag (leeg: tot intrekken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag per maand in euro (leeg: het bedrag van de wet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de eerste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor deze dagen geldt al een toestemming, tot en met %1. Trek die eerst in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze toestemming geldt al vanaf %1. Trek die eerst in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij kunnen dit niet lezen als bedrag. Typ bijvoorbeeld 100 of 100,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een bedrag boven nul in, of laat het veld leeg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToestemmingEindeDialoog</name>
    <message>
        <source>Toestemming intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de laatste dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langer kan niet. Geef daarvoor een nieuwe toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToestemmingenPage</name>
    <message>
        <source>U kunt deze toestemming hier niet geven: het budget is van een andere verstrekker, of de wet kent haar niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegeven door %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemmingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming geven…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verklaring tegemoetkoming sociaal netwerk doorlopende goedkeuring 40 uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming intrekken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beëindigen laatste dag stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bekijken en intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle zorgverleners van de budgethouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (overeenkomst %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle zorgverleners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een andere zorgverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot zij wordt ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrag van de wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · 1 toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 toestemmingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De toestemming staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, voor %2, vanaf %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per maand %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per maand het bedrag van de wet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een maand die na het intrekken niet meer helemaal onder de toestemming valt en nog niet is betaald, trekken wij in. Wat al is betaald, komt niet vanzelf terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De toestemming is ingetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgetActie</name>
    <message>
        <source>Er is geen ander budget dat dit kan betalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier kunt u geen ander budget kiezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk budget betaalt dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, geldt tot en met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wordt nu betaald uit %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::BronZinnen</name>
    <message>
        <source>Sommige cellen zijn een formule: wij lezen de uitkomst die erin is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij lezen alleen het blad “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: op factuur %1 is het totaal niet de som van de regels. Wij dienen de regels in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: op factuur %1 staat btw. Zorg is vrij van btw: wij dienen de regels in zonder btw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: op factuur %1 ontbreekt de datum, of zij ligt na vandaag of vóór de laatste zorgdag. Klopt dit? Wij dienen de regels in met de datum van vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gelezen: factuur %1. Die staat alleen als tekst in deze PDF, naast facturen die als e-factuur zijn bijgesloten. Breng haar als een eigen bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gelezen: 1 regel die alleen als tekst in deze PDF staat, naast de e-factuur die is bijgesloten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gelezen: 1 rij met een totaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gelezen: %1 rijen met een totaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gelezen: %1 regels die alleen als tekst in deze PDF staan, naast de e-factuur die is bijgesloten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstWoorden</name>
</context>
<context>
    <name>pgb::ui::ClientZoeker</name>
    <message>
        <source>%1, geboren %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek de cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een deel van de naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VervoersbewijsRij</name>
    <message>
        <source>Nog geen vervoersbewijs of reisoverzicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervoersbewijs toevoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs bij het openbaar vervoer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VraagClient</name>
    <message>
        <source>%1 Typ een naam of geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::PaletteClienten</name>
    <message>
        <source>Toestemmingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemmingen van een cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke cliënt wilt u de toestemmingen zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegemoetkoming doorlopende goedkeuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokkades van een cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke cliënt wilt u de blokkades zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betaling stoppen tegenhouden geblokkeerd opheffen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie keek mee bij een cliënt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij welke cliënt wilt u zien wie meekeek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logboek inzage bekeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VersieKeuze</name>
    <message>
        <source>Versie van de overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pgb::ui::VersiesLezen</name>
    <message>
        <source>De overeenkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versies van overeenkomst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pdf…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan als pdf (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken op A4 (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
