<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Bestand</name>
    <message>
        <source>Wij kunnen dit bestand niet openen. Bestaat het nog, en mag u het lezen?</source>
        <translation>We cannot open this file. Does it still exist, and may you read it?</translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Kies een bestand met regels.</source>
        <translation>This file is empty. Choose a file with lines.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot. Voer het uit als CSV, of in delen.</source>
        <translation>This file is too large. Export it as CSV, or in parts.</translation>
    </message>
    <message>
        <source>Dit bestand heeft te veel regels. Voer het in delen uit.</source>
        <translation>This file has too many lines. Export it in parts.</translation>
    </message>
    <message>
        <source>In dit bestand staat een aanhalingsteken dat niet wordt gesloten. Voer het bestand opnieuw uit.</source>
        <translation>In this file a quotation mark is not closed. Export the file again.</translation>
    </message>
    <message>
        <source>Wij kunnen dit bestand niet lezen. Voer het opnieuw uit.</source>
        <translation>We cannot read this file. Export it again.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd of niet heel. Voer het opnieuw uit, of download het opnieuw.</source>
        <translation>This file is damaged or not whole. Export it again, or download it again.</translation>
    </message>
    <message>
        <source>Dit bestand wordt bij het uitpakken te groot. Voer het uit als CSV, of in delen.</source>
        <translation>This file becomes too large when it is unpacked. Export it as CSV, or in parts.</translation>
    </message>
    <message>
        <source>Wij kennen dit soort bestand niet. Kies CSV, XLSX, ODS, JSON, een UBL-factuur of een PDF-factuur.</source>
        <translation>We do not know this kind of file. Choose CSV, XLSX, ODS, JSON, a UBL invoice or a PDF invoice.</translation>
    </message>
    <message>
        <source>In dit bestand staan eigen definities (DTD). Die lezen wij niet. Voer het zonder uit.</source>
        <translation>This file has definitions of its own (DTD). We do not read those. Export it without them.</translation>
    </message>
    <message>
        <source>In dit bestand staan geen regels. Controleer of u het goede bestand koos.</source>
        <translation>There are no lines in this file. Check whether you chose the right file.</translation>
    </message>
    <message>
        <source>Dit is een creditnota. Corrigeer de declaratie zelf in het portaal.</source>
        <translation>This is a credit note. Correct the claim itself.</translation>
    </message>
    <message>
        <source>Wij vinden in deze PDF geen tabel met Datum, Omschrijving, Eenheid, Aantal, Tarief en Bedrag. Gebruik deze koppen, of een CSV-bestand.</source>
        <translation>We find no table with Datum, Omschrijving, Eenheid, Aantal, Tarief and Bedrag in this PDF. Use these headings, or a CSV file.</translation>
    </message>
    <message>
        <source>Het lezen van dit bestand liep vast en is gestopt. Er is niets gebeurd. Voer het bestand opnieuw uit.</source>
        <translation>Reading this file got stuck and was stopped. Nothing happened. Export the file again.</translation>
    </message>
    <message>
        <source>Het lezen van dit bestand duurde te lang en is gestopt. Voer het uit als CSV, of in delen.</source>
        <translation>Reading this file took too long and was stopped. Export it as CSV, or in parts.</translation>
    </message>
    <message>
        <source>Het leesprogramma pgb-lezer ontbreekt. Installeer PGB Bureau opnieuw.</source>
        <translation>The reading program pgb-lezer is missing. Install PGB Bureau again.</translation>
    </message>
    <message>
        <source>Het lezen is gestopt.</source>
        <translation>The reading was stopped.</translation>
    </message>
    <message>
        <source>De toegang kon niet worden bewaard. Mag u in uw eigen map voor instellingen schrijven?</source>
        <translation>The access could not be kept. May you write in your own folder for settings?</translation>
    </message>
    <message>
        <source>Dit is een bankafschrift, geen bestand met uren. Open het bij Betalingen, Betaling splitsen.</source>
        <translation>This is a bank statement, not a file with hours. Open it under Payments, Split a payment.</translation>
    </message>
    <message>
        <source>Dit afschrift is te groot: meer dan 64 MB, meer dan 50.000 bijschrijvingen of heel veel tekst. Haal bij uw bank een afschrift over een kortere tijd.</source>
        <translation>This statement is too large: more than 64 MB, more than 50,000 amounts received or very much text. Get a statement over a shorter time from your bank.</translation>
    </message>
    <message>
        <source>In deze PDF zit dezelfde factuur twee keer, met andere bedragen. Vraag een nieuwe PDF, of gebruik het losse XML-bestand.</source>
        <translation>This PDF holds the same invoice twice, with other amounts. Ask for a new PDF, or use the separate XML file.</translation>
    </message>
    <message>
        <source>In dit bestand staan meer facturen of cliënten, of wij weten niet zeker dat het er één is. Kies een bestand met één factuur, of vul de uren zelf in.</source>
        <translation>This file holds more invoices or clients, or we are not sure that it is one. Choose a file with one invoice, or type the hours yourself.</translation>
    </message>
    <message>
        <source>Dit is geen bankafschrift dat wij kennen. Kies een XML-bestand camt.053 of camt.054 van uw bank, of de zip waar het in zit.</source>
        <translation>This is not a bank statement that we know. Choose an XML file camt.053 or camt.054 from your bank, or the zip that holds it.</translation>
    </message>
    <message>
        <source>Deze factuur is niet in euro. Een pgb wordt alleen in euro betaald: vraag een factuur in euro.</source>
        <translation>This invoice is not in euros. A pgb is paid in euros only: ask for an invoice in euros.</translation>
    </message>
    <message>
        <source>In dit bestand staat een cel met veel te veel tekst. Is dit een bestand met regels? Voer het dan opnieuw uit.</source>
        <translation>A cell in this file holds far too much text. Is this a file with lines? Then export it again.</translation>
    </message>
    <message>
        <source>Dit bestand heeft een wachtwoord, of is een oud Excel-bestand (.xls). Sla het op zonder wachtwoord, een Excel-bestand als .xlsx.</source>
        <translation>This file has a password, or is an old Excel file (.xls). Save it without a password, an Excel file as .xlsx.</translation>
    </message>
    <message>
        <source>Er staat btw op een factuur in dit bestand, maar het btw-nummer ontbreekt of klopt niet. Zorg is vrij van btw: maak een factuur zonder btw, of zet het goede btw-nummer erop.</source>
        <translation>An invoice in this file has VAT on it, but the VAT number is missing or wrong. Care is free of VAT: make an invoice without VAT, or put the right VAT number on it.</translation>
    </message>
    <message>
        <source>Er staat btw op een factuur in dit bestand, maar het bedrag past niet bij de totalen. Zorg is vrij van btw: maak een factuur zonder btw, of verbeter de bedragen.</source>
        <translation>There is VAT on an invoice in this file, but its amount does not fit the totals. Care is free of VAT: make an invoice without VAT, or correct the amounts.</translation>
    </message>
</context>
<context>
    <name>BetaalrunSoort</name>
    <message>
        <source>Dagelijkse betaling (zorgverleners met KvK)</source>
        <translation>Daily payment (carers with a KvK number)</translation>
    </message>
    <message>
        <source>Wekelijkse betaling (zorgverleners met BSN)</source>
        <translation>Weekly payment (carers with a BSN)</translation>
    </message>
    <message>
        <source>Maandelijkse betaling (vaste maandlonen)</source>
        <translation>Monthly payment (fixed monthly wages)</translation>
    </message>
</context>
<context>
    <name>BetaalrunStatus</name>
    <message>
        <source>Ingepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Uitgevoerd</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gestopt</source>
        <translation>Stopped</translation>
    </message>
</context>
<context>
    <name>Betaalvoorkeur</name>
    <message>
        <source>alles in één betaling</source>
        <translation>everything in one payment</translation>
    </message>
    <message>
        <source>één betaling per budgethouder</source>
        <translation>one payment per budget holder</translation>
    </message>
    <message>
        <source>één betaling per factuur</source>
        <translation>one payment per invoice</translation>
    </message>
    <message>
        <source>één betaling per vestiging</source>
        <translation>one payment per branch</translation>
    </message>
</context>
<context>
    <name>Bevestigen</name>
    <message>
        <source>Toch niet</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Doorgaan</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Bevinding</name>
    <message>
        <source>U mag voor deze budgethouder geen declaratie indienen. Vraag het zorgkantoor of de gemeente wie dat mag.</source>
        <translation>You may not submit a claim for this budget holder. Ask the care office or the municipality who may.</translation>
    </message>
    <message>
        <source>Uw vertegenwoordiging is gestopt op {datum}. Neem contact op met {verstrekkerNaam}.</source>
        <translation>You stopped being the representative on {datum}. Contact {verstrekkerNaam}.</translation>
    </message>
    <message>
        <source>Uw vertegenwoordiging begint pas op {datum}. Wacht met indienen tot die dag, of neem contact op met {verstrekkerNaam}.</source>
        <translation>You only become the representative on {datum}. Wait until that day to submit, or contact {verstrekkerNaam}.</translation>
    </message>
    <message>
        <source>Het burgerservicenummer van de budgethouder ontbreekt of klopt niet. Bel de SVB om dit te herstellen.</source>
        <translation>The budget holder&apos;s citizen service number (BSN) is missing or wrong. Call the SVB to put this right.</translation>
    </message>
    <message>
        <source>De budgethouder is overleden op {datum}. Haal de zorg op {regelDatum} weg.</source>
        <translation>The budget holder died on {datum}. Remove the care on {regelDatum}.</translation>
    </message>
    <message>
        <source>Deze declaratie is nog niet goedgekeurd door de budgethouder. Vraag de budgethouder of de vertegenwoordiger om dat te doen.</source>
        <translation>The budget holder has not approved this claim yet. Ask the budget holder or the representative to do so.</translation>
    </message>
    <message>
        <source>U bent zelf de zorgverlener. {verstrekkerNaam} kijkt eerst naar deze declaratie. U hoeft niets te doen.</source>
        <translation>You are the carer yourself. {verstrekkerNaam} looks at this claim first. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Het burgerservicenummer van {zorgverlenerNaam} ontbreekt of klopt niet. Controleer het nummer bij de gegevens van de zorgverlener.</source>
        <translation>The citizen service number (BSN) of {zorgverlenerNaam} is missing or wrong. Check the number in the carer&apos;s details.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is overleden op {datum}. Haal de zorg na deze dag weg.</source>
        <translation>{zorgverlenerNaam} died on {datum}. Remove the care after that day.</translation>
    </message>
    <message>
        <source>De betaling aan deze zorgverlener is sinds {sindsDatum} tijdelijk gestopt door {verstrekkerNaam}. Reden: {redenTekst}. Uw declaratie blijft bewaard.</source>
        <translation>{verstrekkerNaam} has suspended payments to this carer since {sindsDatum}. Reason: {redenTekst}. Your claim is kept.</translation>
    </message>
    <message>
        <source>Op {datum} was er geen goedgekeurde zorgovereenkomst met {zorgverlenerNaam}. Haal deze dag weg, of maak eerst een zorgovereenkomst.</source>
        <translation>There was no approved care agreement with {zorgverlenerNaam} on {datum}. Remove this day, or make a care agreement first.</translation>
    </message>
    <message>
        <source>De zorgovereenkomst voor {datum} wordt nog beoordeeld. We betalen zodra die is goedgekeurd. U hoeft niets te doen.</source>
        <translation>The care agreement for {datum} is still being reviewed. We pay as soon as it is approved. You do not need to do anything.</translation>
    </message>
    <message>
        <source>De zorgovereenkomst is gestopt op {eindDatum}. Zorg op {datum} kunt u niet declareren. Haal deze dag weg.</source>
        <translation>The care agreement ended on {eindDatum}. You cannot claim care on {datum}. Remove this day.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} heeft deze zorgovereenkomst sinds {sindsDatum} tijdelijk stopgezet. Reden: {redenTekst}. De declaratie blijft bewaard en wacht.</source>
        <translation>{verstrekkerNaam} has suspended this care agreement since {sindsDatum}. Reason: {redenTekst}. The claim is kept and waits.</translation>
    </message>
    <message>
        <source>In de zorgovereenkomst staat geen afspraak over {declaratieSoortCode}. Wijzig eerst de zorgovereenkomst.</source>
        <translation>The care agreement says nothing about {declaratieSoortCode}. Change the care agreement first.</translation>
    </message>
    <message>
        <source>{functieCode} staat op {datum} niet in de zorgovereenkomst met {zorgverlenerNaam}. Kies een andere soort zorg, of wijzig de zorgovereenkomst.</source>
        <translation>{functieCode} is not in the care agreement with {zorgverlenerNaam} on {datum}. Choose another type of care, or change the care agreement.</translation>
    </message>
    <message>
        <source>U vulde {functieCode} in per {eenheidCode}. Afgesproken is per {afgesprokenEenheidCode}. Vul de afgesproken eenheid in.</source>
        <translation>You entered {functieCode} per {eenheidCode}. The agreement says per {afgesprokenEenheidCode}. Enter the agreed unit.</translation>
    </message>
    <message>
        <source>Het tarief is {tarief}. In de zorgovereenkomst staat {afgesprokenTarief}. Wijzig het tarief, of pas eerst de zorgovereenkomst aan.</source>
        <translation>The rate is {tarief}. The care agreement says {afgesprokenTarief}. Change the rate, or change the care agreement first.</translation>
    </message>
    <message>
        <source>Het tarief is {tarief}. In de zorgovereenkomst staat hiervoor geen tarief. Pas eerst de zorgovereenkomst aan.</source>
        <translation>The rate is {tarief}. The care agreement has no rate for this. Change the care agreement first.</translation>
    </message>
    <message>
        <source>Met {zorgverlenerNaam} is op {datum} een vast maandloon afgesproken. U hoeft geen uren te declareren. Haal de uren weg.</source>
        <translation>A fixed monthly wage is agreed with {zorgverlenerNaam} on {datum}. You do not need to claim hours. Remove the hours.</translation>
    </message>
    <message>
        <source>In de week van {weekDatum} staat {ingevuldMinuten} uur. Afgesproken is {afgesprokenMinuten} uur per week. Klopt dit? U kunt dit zo indienen.</source>
        <translation>The week of {weekDatum} has {ingevuldMinuten} hours. The agreement says {afgesprokenMinuten} hours a week. Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>{dagDatum} is geen afgesproken werkdag. Klopt dit? U kunt dit zo indienen.</source>
        <translation>{dagDatum} is not an agreed working day. Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>Het gekozen budget is op {datum} niet van deze budgethouder. Kies een ander budget.</source>
        <translation>On {datum} the chosen budget does not belong to this budget holder. Choose another budget.</translation>
    </message>
    <message>
        <source>Het budget van de {wetCode} bij {datum} staat niet in de zorgovereenkomst. Kies een ander budget, of wijzig de zorgovereenkomst.</source>
        <translation>The {wetCode} budget of {datum} is not in the care agreement. Choose another budget, or change the care agreement.</translation>
    </message>
    <message>
        <source>De betaling van deze declaratie wacht. De budgethouder weet waarom. Vraag het zo nodig aan de budgethouder.</source>
        <translation>The payment of this claim waits. The budget holder knows why. Ask the budget holder if you need to.</translation>
    </message>
    <message>
        <source>Bij {datum} is geen budget gekozen. Kies uit welk budget (welke wet) dit betaald moet worden.</source>
        <translation>No budget is chosen for {datum}. Choose which budget (which law) has to pay for this.</translation>
    </message>
    <message>
        <source>{functieCode} hoort niet bij uw budget van de {wetCode}. Kies een ander budget of een andere soort zorg.</source>
        <translation>{functieCode} is not part of your {wetCode} budget. Choose another budget or another type of care.</translation>
    </message>
    <message>
        <source>Uw budget is sinds {sindsDatum} tijdelijk geblokkeerd door {verstrekkerNaam}. Reden: {redenTekst}. Uw declaratie is bewaard en wacht.</source>
        <translation>Your budget has been blocked by {verstrekkerNaam} since {sindsDatum}. Reason: {redenTekst}. Your claim is kept and waits.</translation>
    </message>
    <message>
        <source>U heeft nog {restCenten}. Deze declaratie is {bedragCenten}. Dien minder in, of stort {tekortCenten} bij met iDEAL.</source>
        <translation>You have {restCenten} left. This claim is {bedragCenten}. Submit less, or top up {tekortCenten} with iDEAL.</translation>
    </message>
    <message>
        <source>In {niveauNaam} is nog {restCenten} over. Deze declaratie vraagt daar {bedragCenten}. Vraag {verstrekkerNaam} om hulp, of stort {tekortCenten} bij.</source>
        <translation>{niveauNaam} has {restCenten} left. This claim asks {bedragCenten} of it. Ask {verstrekkerNaam} for help, or top up {tekortCenten}.</translation>
    </message>
    <message>
        <source>Voor {niveauNaam} is nog {restCenten} over. Deze declaratie vraagt daar {bedragCenten}. Dien minder in, of stort {tekortCenten} bij.</source>
        <translation>There is {restCenten} left for {niveauNaam}. This claim asks {bedragCenten} of it. Submit less, or top up {tekortCenten}.</translation>
    </message>
    <message>
        <source>U gebruikt uw budget van de {wetCode} sneller dan gepland: {besteedCenten} van {budgetCenten}. Met dit tempo is het op rond {opDatum}. Spreek zo nodig minder zorg af.</source>
        <translation>You are using your {wetCode} budget faster than planned: {besteedCenten} of {budgetCenten}. At this rate it runs out around {opDatum}. Agree less care if you need to.</translation>
    </message>
    <message>
        <source>Het tarief is {tarief} per {eenheidCode}. Het maximum voor een {categorieCode} is {maximumTarief}. Komt u geld tekort, dan moet u zelf bijstorten.</source>
        <translation>The rate is {tarief} per {eenheidCode}. The maximum for a {categorieCode} is {maximumTarief}. If you run short, you have to top up yourself.</translation>
    </message>
    <message>
        <source>Wij kennen het maximumtarief per {eenheidCode} voor {jaarGetal} nog niet. De declaratie wacht. U hoeft niets te doen.</source>
        <translation>We do not know the maximum rate per {eenheidCode} for {jaarGetal} yet. The claim waits. You do not need to do anything.</translation>
    </message>
    <message>
        <source>{periode} is nog niet voorbij. U kunt indienen vanaf {vanafDatum}. Wij zetten de declaratie klaar.</source>
        <translation>{periode} is not over yet. You can submit from {vanafDatum}. We keep the claim ready.</translation>
    </message>
    <message>
        <source>Er is geen geldige periode gekozen. Kies de maand waarover u declareert.</source>
        <translation>No valid period is chosen. Choose the month you are claiming for.</translation>
    </message>
    <message>
        <source>{datum} valt niet in {periode}. Haal deze regel weg, of zet hem in de declaratie van de juiste maand.</source>
        <translation>{datum} is not in {periode}. Remove this line, or move it to the claim of the right month.</translation>
    </message>
    <message>
        <source>Bij deze regel staat geen geldige datum. Vul de dag van de zorg in.</source>
        <translation>This line has no valid date. Enter the day of the care.</translation>
    </message>
    <message>
        <source>Over {periode} loopt al een declaratie. Ga met die declaratie verder.</source>
        <translation>There already is a claim for {periode}. Continue with that claim.</translation>
    </message>
    <message>
        <source>{functieCode} op {datum} is al gedeclareerd in {nummerTekst}. Haal deze regel weg, of bekijk die declaratie.</source>
        <translation>{functieCode} on {datum} has been claimed already in {nummerTekst}. Remove this line, or look at that claim.</translation>
    </message>
    <message>
        <source>{functieCode} op {datum} staat al in een andere declaratie. Haal deze regel weg, of bekijk die declaratie.</source>
        <translation>{functieCode} on {datum} is in another claim already. Remove this line, or look at that claim.</translation>
    </message>
    <message>
        <source>Het jaar {jaarGetal} is afgesloten. Vraag {verstrekkerNaam} om dit alsnog te betalen. Wij maken het verzoek voor u klaar.</source>
        <translation>The year {jaarGetal} is closed. Ask {verstrekkerNaam} to pay this after all. We prepare the request for you.</translation>
    </message>
    <message>
        <source>Het jaar {jaarGetal} wordt nu afgesloten. {verstrekkerNaam} beslist of dit nog betaald wordt. De declaratie wacht.</source>
        <translation>The year {jaarGetal} is being closed. {verstrekkerNaam} decides if this is still paid. The claim waits.</translation>
    </message>
    <message>
        <source>{datum} ligt vóór de ingangsdatum van de zorgovereenkomst ({ingangsDatum}). Haal deze dag weg.</source>
        <translation>{datum} is before the start date of the care agreement ({ingangsDatum}). Remove this day.</translation>
    </message>
    <message>
        <source>{datum} ligt vóór {vroegsteDatum}. Zorg van voor die dag kunt u hier niet declareren. Controleer de datum.</source>
        <translation>{datum} is before {vroegsteDatum}. You cannot claim care from before that day here. Check the date.</translation>
    </message>
    <message>
        <source>Bij {datum} staat geen aantal. Vul een aantal groter dan 0 in, bijvoorbeeld 2:30, of haal de regel weg.</source>
        <translation>There is no quantity on {datum}. Enter a quantity above 0, for example 2:30, or remove the line.</translation>
    </message>
    <message>
        <source>U vulde {ingevuldAantal} {eenheidCode} in. Dit gaat in stappen van {stapAantal}. Pas het aantal aan.</source>
        <translation>You entered {ingevuldAantal} {eenheidCode}. This goes in steps of {stapAantal}. Change the quantity.</translation>
    </message>
    <message>
        <source>Op {datum} zijn voor deze zorgverlener in totaal meer dan {grensMinuten} uur opgegeven. Controleer de uren van die dag.</source>
        <translation>More than {grensMinuten} hours in all are entered for this carer on {datum}. Check the hours of that day.</translation>
    </message>
    <message>
        <source>U vulde op {datum} {ingevuldMinuten} uur in voor één zorgverlener. Klopt dit? U kunt dit zo indienen.</source>
        <translation>You entered {ingevuldMinuten} hours on {datum} for one carer. Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>Op {datum} staat {ingevuldMinuten} uur. Een dag heeft 24 uur. Pas het aantal uren aan.</source>
        <translation>{datum} has {ingevuldMinuten} hours. A day has 24 hours. Change the number of hours.</translation>
    </message>
    <message>
        <source>De tijden van {eersteTekst} en {tweedeTekst} op {datum} vallen over elkaar. Pas een van de twee aan.</source>
        <translation>The times of {eersteTekst} and {tweedeTekst} on {datum} overlap. Change one of the two.</translation>
    </message>
    <message>
        <source>Het totaal is {totaalCenten}, maar de regels zijn samen {somCenten}. Het verschil is {verschilCenten}. Bereken het totaal opnieuw.</source>
        <translation>The total is {totaalCenten}, but the lines add up to {somCenten}. The difference is {verschilCenten}. Work out the total again.</translation>
    </message>
    <message>
        <source>Bij {datum} staat {bedragCenten}. Aantal keer tarief is {berekendCenten}. Vul het aantal opnieuw in.</source>
        <translation>{datum} says {bedragCenten}. Quantity times rate is {berekendCenten}. Enter the quantity again.</translation>
    </message>
    <message>
        <source>Dit bedrag ({bedragCenten}) is veel hoger dan u gewend bent ({gemiddeldCenten}). Klopt dit? U kunt dit zo indienen.</source>
        <translation>This amount ({bedragCenten}) is much higher than usual ({gemiddeldCenten}). Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} mag u geen reiskosten betalen. Haal de reiskosten van {datum} weg.</source>
        <translation>You may not pay travel costs from the {wetCode} budget. Remove the travel costs of {datum}.</translation>
    </message>
    <message>
        <source>U vulde {tarief} per kilometer in. Afgesproken is {afgesprokenTarief} per kilometer. Pas het bedrag per kilometer aan.</source>
        <translation>You entered {tarief} per kilometre. The agreement says {afgesprokenTarief} per kilometre. Change the amount per kilometre.</translation>
    </message>
    <message>
        <source>In de zorgovereenkomst is geen vergoeding per kilometer afgesproken. Haal de reiskosten van {datum} weg, of wijzig eerst de zorgovereenkomst.</source>
        <translation>The care agreement has no amount per kilometre. Remove the travel costs of {datum}, or change the care agreement first.</translation>
    </message>
    <message>
        <source>U betaalt {tarief} per kilometer. Over het deel boven {maximumTarief} moet uw zorgverlener belasting betalen. U kunt dit zo indienen.</source>
        <translation>You pay {tarief} per kilometre. Your carer has to pay tax on the part above {maximumTarief}. You can submit it like this.</translation>
    </message>
    <message>
        <source>Op {datum} is geen zorg ingevuld. U kunt dan geen reiskosten declareren. Vul de zorg in, of haal de reiskosten weg.</source>
        <translation>No care is entered on {datum}. You cannot claim travel costs then. Enter the care, or remove the travel costs.</translation>
    </message>
    <message>
        <source>Een zorginstelling rekent reiskosten in het tarief. De {bedragCenten} van {datum} kunt u niet apart declareren. Haal de reiskosten weg.</source>
        <translation>A care organisation has travel costs in its rate. You cannot claim the {bedragCenten} of {datum} separately. Remove the travel costs.</translation>
    </message>
    <message>
        <source>Het factuurnummer ontbreekt. Vul het nummer in dat op de factuur van {zorgverlenerNaam} staat.</source>
        <translation>The invoice number is missing. Enter the number on the invoice of {zorgverlenerNaam}.</translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} is al gebruikt in declaratie {nummerTekst}. Controleer het nummer op de factuur.</source>
        <translation>Invoice number {factuurnummerTekst} is used already in claim {nummerTekst}. Check the number on the invoice.</translation>
    </message>
    <message>
        <source>De factuurdatum {factuurDatum} ligt vóór de laatste zorgdag ({zorgDatum}). Klopt dit? Anders past u de factuurdatum aan.</source>
        <translation>The invoice date {factuurDatum} is before the last day of care ({zorgDatum}). Is this right? If not, change the invoice date.</translation>
    </message>
    <message>
        <source>De factuurdatum ontbreekt. Vul de datum in die op de factuur staat.</source>
        <translation>The invoice date is missing. Enter the date on the invoice.</translation>
    </message>
    <message>
        <source>De factuurdatum {factuurDatum} is nog niet geweest. Controleer de datum op de factuur.</source>
        <translation>The invoice date {factuurDatum} is in the future. Check the date on the invoice.</translation>
    </message>
    <message>
        <source>Het loon op {datum} is {tarief} per uur. Dat is lager dan het minimumloon ({minimumCenten} bij {leeftijdGetal} jaar). Pas de zorgovereenkomst aan; wij betalen dan het verschil na.</source>
        <translation>The wage on {datum} is {tarief} per hour. That is below the minimum wage ({minimumCenten} at age {leeftijdGetal}). Change the care agreement; we then pay the difference afterwards.</translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen het minimumloon niet controleren. Vul de geboortedatum in bij de zorgverlener.</source>
        <translation>The carer&apos;s date of birth is missing. We cannot check the minimum wage. Enter the date of birth in the carer&apos;s details.</translation>
    </message>
    <message>
        <source>Het rekeningnummer van {zorgverlenerNaam} ontbreekt of klopt niet. Vraag de zorgverlener om het door te geven.</source>
        <translation>The bank account number of {zorgverlenerNaam} is missing or wrong. Ask the carer to give it.</translation>
    </message>
    <message>
        <source>Het rekeningnummer van {zorgverlenerNaam} is gewijzigd op {wijzigingsDatum}. We betalen na bevestiging. U hoeft niets te doen.</source>
        <translation>The bank account number of {zorgverlenerNaam} changed on {wijzigingsDatum}. We pay once it is confirmed. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Dit bedrag gaat naar de budgethouder, en zijn rekeningnummer is gewijzigd op {wijzigingsDatum}. We betalen na bevestiging. U hoeft niets te doen.</source>
        <translation>This amount goes to the budget holder, whose bank account number changed on {wijzigingsDatum}. We pay once it is confirmed. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Wij weten voor {datum} nog niet: {parameterCode}. Dit wacht tot het bekend is. U hoeft niets te doen.</source>
        <translation>For {datum} we do not know yet: {parameterCode}. This waits until it is known. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Controle {idTekst} heeft hier iets gevonden. Dit programma kent die controle nog niet. Werk het programma bij, of bel de helpdesk en noem dit nummer.</source>
        <translation>Check {idTekst} found something here. This program does not know that check yet. Update the program, or call the helpdesk and give this number.</translation>
    </message>
    <message>
        <source>U heeft op {datum} geen toekenningsbeschikking voor de {wetCode}. Kies een andere ingangsdatum of een andere beschikking.</source>
        <translation>You have no grant decision for the {wetCode} on {datum}. Choose another start date or another decision.</translation>
    </message>
    <message>
        <source>U mag voor deze budgethouder geen zorgovereenkomst maken. Vraag het zorgkantoor of de gemeente wie dat mag.</source>
        <translation>You may not make a care agreement for this budget holder. Ask the care office or the municipality who may.</translation>
    </message>
    <message>
        <source>Het burgerservicenummer van {zorgverlenerNaam} ontbreekt of klopt niet. Controleer de negen cijfers.</source>
        <translation>The citizen service number (BSN) of {zorgverlenerNaam} is missing or wrong. Check the nine digits.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft hetzelfde burgerservicenummer als de budgethouder. U kunt geen overeenkomst met uzelf sluiten. Kies een andere zorgverlener.</source>
        <translation>{zorgverlenerNaam} has the same citizen service number (BSN) as the budget holder. You cannot make an agreement with yourself. Choose another carer.</translation>
    </message>
    <message>
        <source>KvK-nummer {kvkTekst} van {zorgverlenerNaam} is niet meer actief. Controleer het nummer of vraag de zorgverlener ernaar.</source>
        <translation>KvK number {kvkTekst} of {zorgverlenerNaam} is no longer active. Check the number or ask the carer.</translation>
    </message>
    <message>
        <source>Het KvK-nummer van {zorgverlenerNaam} ontbreekt. Een KvK-nummer heeft acht cijfers. Vul het in bij de zorgverlener.</source>
        <translation>The KvK number of {zorgverlenerNaam} is missing. A KvK number has eight digits. Enter it in the carer&apos;s details.</translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} van {zorgverlenerNaam} is niet actief. Een AGB-code heeft acht cijfers. Controleer de code.</source>
        <translation>AGB code {agbTekst} of {zorgverlenerNaam} is not active. An AGB code has eight digits. Check the code.</translation>
    </message>
    <message>
        <source>Het rekeningnummer van {zorgverlenerNaam} ontbreekt of klopt niet. Vul het in en controleer elk cijfer.</source>
        <translation>The bank account number of {zorgverlenerNaam} is missing or wrong. Enter it and check every digit.</translation>
    </message>
    <message>
        <source>U heeft al een overeenkomst met {zorgverlenerNaam} (nummer {nummerTekst}). Kies &quot;Wijzigen&quot; bij die overeenkomst.</source>
        <translation>You already have an agreement with {zorgverlenerNaam} (number {nummerTekst}). Choose &quot;Change&quot; on that agreement.</translation>
    </message>
    <message>
        <source>Er staat al een concept met {zorgverlenerNaam} open sinds {sindsDatum}. Ga daarmee verder.</source>
        <translation>A draft with {zorgverlenerNaam} has been open since {sindsDatum}. Continue with that one.</translation>
    </message>
    <message>
        <source>Een overeenkomst met {zorgverlenerNaam} wordt al beoordeeld sinds {sindsDatum}. Wacht op het besluit, of trek die eerst in.</source>
        <translation>An agreement with {zorgverlenerNaam} has been under review since {sindsDatum}. Wait for the decision, or withdraw it first.</translation>
    </message>
    <message>
        <source>Deze persoon is geen partner en geen familie in de eerste of tweede graad. Kies een andere overeenkomst, of pas de familieband aan.</source>
        <translation>This person is not a partner or a first- or second-degree relative. Choose another agreement, or change the family tie.</translation>
    </message>
    <message>
        <source>De ingangsdatum {ingangsDatum} valt buiten uw budgetperiode ({budgetPeriode}). Kies een dag in die periode.</source>
        <translation>The start date {ingangsDatum} is outside your budget period ({budgetPeriode}). Choose a day in that period.</translation>
    </message>
    <message>
        <source>De ingangsdatum {ingangsDatum} ligt te ver terug. U kunt niet verder terug dan {vroegsteDatum}. Kies een latere dag.</source>
        <translation>The start date {ingangsDatum} is too far back. You cannot go back further than {vroegsteDatum}. Choose a later day.</translation>
    </message>
    <message>
        <source>Een wijziging gaat in op dag {dagGetal} van een maand. U koos {ingangsDatum}. Kies bijvoorbeeld {volgendeDatum}.</source>
        <translation>A change starts on day {dagGetal} of a month. You chose {ingangsDatum}. Choose {volgendeDatum}, for example.</translation>
    </message>
    <message>
        <source>De einddatum {eindDatum} ligt niet na de ingangsdatum {ingangsDatum}. Kies een latere einddatum.</source>
        <translation>The end date {eindDatum} is not after the start date {ingangsDatum}. Choose a later end date.</translation>
    </message>
    <message>
        <source>De overeenkomst loopt tot en met {eindDatum}, langer dan uw budget. Na {budgetDatum} is betaling niet zeker. U kunt zo doorgaan.</source>
        <translation>The agreement runs until {eindDatum}, longer than your budget. After {budgetDatum} payment is not certain. You can continue like this.</translation>
    </message>
    <message>
        <source>Er is nog geen zorg met een tarief afgesproken. Vul bij ten minste één soort zorg een tarief in.</source>
        <translation>No care with a rate is agreed yet. Enter a rate for at least one type of care.</translation>
    </message>
    <message>
        <source>Bij {functieCode} staat nog geen tarief. Vul het tarief in, of haal deze regel weg.</source>
        <translation>{functieCode} has no rate yet. Enter the rate, or remove this line.</translation>
    </message>
    <message>
        <source>Het maandloon is nog niet ingevuld. Vul het bedrag per maand in.</source>
        <translation>The monthly wage is not filled in yet. Enter the amount per month.</translation>
    </message>
    <message>
        <source>{functieCode} hoort niet bij uw beschikking voor de {wetCode}. Kies een andere soort zorg of een ander budget.</source>
        <translation>{functieCode} is not part of your {wetCode} grant decision. Choose another type of care or another budget.</translation>
    </message>
    <message>
        <source>Bij deze regel is nog geen soort zorg gekozen. Kies een soort zorg, of haal de regel weg.</source>
        <translation>No type of care is chosen on this line yet. Choose a type of care, or remove the line.</translation>
    </message>
    <message>
        <source>{functieCode} kunt u niet per {eenheidCode} afspreken. Kies bijvoorbeeld per {welEenheidCode}.</source>
        <translation>You cannot agree {functieCode} per {eenheidCode}. Choose per {welEenheidCode}, for example.</translation>
    </message>
    <message>
        <source>{functieCode} kunt u niet per {eenheidCode} afspreken. Kies een andere soort zorg.</source>
        <translation>You cannot agree {functieCode} per {eenheidCode}. Choose another type of care.</translation>
    </message>
    <message>
        <source>Het loon is {loonTarief} per uur. Het minimumloon is {minimumCenten} per uur (leeftijd {leeftijdGetal}, op {datum}). Spreek een hoger tarief af.</source>
        <translation>The wage is {loonTarief} per hour. The minimum wage is {minimumCenten} per hour (age {leeftijdGetal}, on {datum}). Agree a higher rate.</translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen het minimumloon niet controleren. Vul de geboortedatum in.</source>
        <translation>The carer&apos;s date of birth is missing. We cannot check the minimum wage. Enter the date of birth.</translation>
    </message>
    <message>
        <source>Het maandloon komt neer op {uurloonCenten} per uur. Het minimumloon is {minimumCenten} per uur. Spreek een hoger maandloon of minder uren af.</source>
        <translation>The monthly wage comes to {uurloonCenten} per hour. The minimum wage is {minimumCenten} per hour. Agree a higher monthly wage or fewer hours.</translation>
    </message>
    <message>
        <source>Een vast maandloon kan alleen bij vaste uren. Kies vaste uren, of spreek een tarief per uur af.</source>
        <translation>A fixed monthly wage needs fixed hours. Choose fixed hours, or agree a rate per hour.</translation>
    </message>
    <message>
        <source>Vanaf {vanafDatum} is de zorgverlener {leeftijdGetal} jaar. Dan geldt een hoger minimumloon: {minimumCenten}. Het tarief is {loonTarief}. Spreek een hoger tarief af, of wijzig het op tijd.</source>
        <translation>From {vanafDatum} the carer is {leeftijdGetal}. A higher minimum wage applies then: {minimumCenten}. The rate is {loonTarief}. Agree a higher rate, or change it in time.</translation>
    </message>
    <message>
        <source>Het maximum voor een {categorieCode} is {maximumTarief} per {eenheidCode}. U heeft {tarief} afgesproken. De {verschilTarief} extra betaalt u zelf als het budget op is.</source>
        <translation>The maximum for a {categorieCode} is {maximumTarief} per {eenheidCode}. You agreed {tarief}. You pay the extra {verschilTarief} yourself when the budget runs out.</translation>
    </message>
    <message>
        <source>Met deze afspraken komt u tot en met {totDatum} {tekortCenten} tekort: ze kosten {kostenCenten} en er is {restCenten}. Spreek minder zorg af, of stort bij.</source>
        <translation>With these arrangements you are {tekortCenten} short up to {totDatum}: they cost {kostenCenten} and there is {restCenten}. Agree less care, or top up.</translation>
    </message>
    <message>
        <source>U spreekt {ingevuldMinuten} uur per week af. Meer dan {normMinuten} uur mag alleen met toestemming van het zorgkantoor. Het zorgkantoor kijkt hiernaar.</source>
        <translation>You agree {ingevuldMinuten} hours a week. More than {normMinuten} hours needs permission from the care office. The care office looks at this.</translation>
    </message>
    <message>
        <source>De uren per dag tellen op tot {somMinuten}. U vulde {ingevuldMinuten} uur per week in. Pas een van de twee aan.</source>
        <translation>The hours per day add up to {somMinuten}. You entered {ingevuldMinuten} hours a week. Change one of the two.</translation>
    </message>
    <message>
        <source>Op {weekdagGetal} staat {ingevuldMinuten} uur. Een dag heeft 24 uur. Pas het aantal uren aan.</source>
        <translation>{weekdagGetal} has {ingevuldMinuten} hours. A day has 24 hours. Change the number of hours.</translation>
    </message>
    <message>
        <source>Voor {zorgverlenerNaam} doet de SVB geen loonadministratie: dat kan niet voor een zorginstelling of ondernemer. Zet salarisadministratie op nee.</source>
        <translation>The SVB does no payroll for {zorgverlenerNaam}: not for a care organisation or a business. Set payroll to no.</translation>
    </message>
    <message>
        <source>De zorgverlener is ook uw vertegenwoordiger. {verstrekkerNaam} moet dit goedkeuren. U kunt doorgaan; de beoordeling duurt langer.</source>
        <translation>The carer is your representative too. {verstrekkerNaam} has to approve this. You can continue; the review takes longer.</translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} mogen geen reiskosten worden betaald. Kies &quot;geen reiskosten&quot;.</source>
        <translation>Travel costs may not be paid from the {wetCode} budget. Choose &quot;no travel costs&quot;.</translation>
    </message>
    <message>
        <source>U spreekt {tarief} per kilometer af. Boven {maximumTarief} per kilometer is het belast. U kunt zo doorgaan.</source>
        <translation>You agree {tarief} per kilometre. Above {maximumTarief} per kilometre it is taxed. You can continue like this.</translation>
    </message>
    <message>
        <source>Een zorginstelling rekent reiskosten mee in het tarief. Kies &quot;geen reiskosten&quot;.</source>
        <translation>A care organisation has travel costs in its rate. Choose &quot;no travel costs&quot;.</translation>
    </message>
    <message>
        <source>De zorgbeschrijving van {functieCode} is leeg. Beschrijf in ten minste {minimumGetal} tekens wat de zorgverlener doet.</source>
        <translation>The care description of {functieCode} is empty. Describe in at least {minimumGetal} characters what the carer does.</translation>
    </message>
    <message>
        <source>Bij alle {aantalGetal} soorten zorg staat dezelfde beschrijving. Beschrijf per soort zorg wat de zorgverlener doet.</source>
        <translation>All {aantalGetal} types of care have the same description. Describe what the carer does for each type of care.</translation>
    </message>
    <message>
        <source>{ondertekenaarNaam} heeft twee keer getekend. Budgethouder en zorgverlener moeten allebei zelf ondertekenen.</source>
        <translation>{ondertekenaarNaam} signed twice. The budget holder and the carer each have to sign themselves.</translation>
    </message>
    <message>
        <source>{ondertekenaarNaam} tekende zonder extra inlogcode. Log in met een inlogcode en teken opnieuw.</source>
        <translation>{ondertekenaarNaam} signed without the extra sign-in code. Sign in with a code and sign again.</translation>
    </message>
    <message>
        <source>De handtekening van de zorgverlener ontbreekt. Vraag de zorgverlener om te ondertekenen.</source>
        <translation>The carer&apos;s signature is missing. Ask the carer to sign.</translation>
    </message>
    <message>
        <source>De handtekening van de budgethouder ontbreekt. Onderteken de overeenkomst.</source>
        <translation>The budget holder&apos;s signature is missing. Sign the agreement.</translation>
    </message>
    <message>
        <source>Er is iets gewijzigd nadat {ondertekenaarNaam} op {tekenDatum} tekende. De overeenkomst moet opnieuw worden getekend.</source>
        <translation>Something changed after {ondertekenaarNaam} signed on {tekenDatum}. The agreement has to be signed again.</translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation>the funder</translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation>the carer</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Wij kunnen {registerCode} hier niet raadplegen. Een medewerker controleert dit zelf. U kunt doorgaan.</source>
        <translation>We cannot consult {registerCode} here. An employee checks this by hand. You can go on.</translation>
    </message>
    <message>
        <source>We vinden {zorgverlenerNaam} niet in de basisregistratie personen. Controleer het burgerservicenummer en de geboortedatum.</source>
        <translation>We cannot find {zorgverlenerNaam} in the civil register. Check the citizen service number (BSN) and the date of birth.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is overleden op {overlijdensDatum}. U kunt geen overeenkomst meer sluiten. Kies een andere zorgverlener.</source>
        <translation>{zorgverlenerNaam} died on {overlijdensDatum}. You cannot make an agreement any more. Choose another carer.</translation>
    </message>
    <message>
        <source>De naam {zorgverlenerNaam} hoort niet bij dit burgerservicenummer. Controleer de gegevens. U kunt zo doorgaan.</source>
        <translation>The name {zorgverlenerNaam} does not belong to this citizen service number (BSN). Check the details. You can go on like this.</translation>
    </message>
    <message>
        <source>De geboortedatum van {zorgverlenerNaam} hoort niet bij dit burgerservicenummer. Controleer de gegevens. U kunt zo doorgaan.</source>
        <translation>The date of birth of {zorgverlenerNaam} does not belong to this citizen service number (BSN). Check the details. You can go on like this.</translation>
    </message>
    <message>
        <source>KvK-nummer {kvkTekst} van {zorgverlenerNaam} staat niet in het Handelsregister. Controleer de acht cijfers.</source>
        <translation>KvK number {kvkTekst} of {zorgverlenerNaam} is not in the commercial register. Check the eight digits.</translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} van {zorgverlenerNaam} staat niet in het AGB-register. Een AGB-code heeft acht cijfers. Controleer de code.</source>
        <translation>AGB code {agbTekst} of {zorgverlenerNaam} is not in the AGB register. An AGB code has eight digits. Check the code.</translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} hoort niet bij KvK-nummer {kvkTekst} van {zorgverlenerNaam}. U kunt doorgaan. {verstrekkerNaam} kan dit herstellen.</source>
        <translation>AGB code {agbTekst} does not belong to KvK number {kvkTekst} of {zorgverlenerNaam}. You can go on. {verstrekkerNaam} can put this right.</translation>
    </message>
    <message>
        <source>AGB-code {agbTekst} is van een persoon. {zorgverlenerNaam} is een organisatie en heeft een code van de onderneming nodig. U kunt doorgaan. {verstrekkerNaam} kan dit herstellen.</source>
        <translation>AGB code {agbTekst} belongs to a person. {zorgverlenerNaam} is an organisation and needs the code of the business. You can go on. {verstrekkerNaam} can put this right.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft nog geen AGB-code. U kunt doorgaan. Betalen kan zodra de code er is. Vraag de zorgverlener om een code aan te vragen.</source>
        <translation>{zorgverlenerNaam} has no AGB code yet. You can go on. Payment is possible once there is a code. Ask the carer to apply for one.</translation>
    </message>
    <message>
        <source>Vestigingsnummer {vestigingTekst} hoort niet bij KvK-nummer {kvkTekst}. Controleer het nummer. U kunt zo doorgaan.</source>
        <translation>Branch number {vestigingTekst} does not belong to KvK number {kvkTekst}. Check the number. You can go on like this.</translation>
    </message>
    <message>
        <source>Bij de buitenlandse rekening van {zorgverlenerNaam} ontbreekt de BIC-code. Vul de BIC-code in.</source>
        <translation>The BIC code is missing from the foreign account of {zorgverlenerNaam}. Enter the BIC code.</translation>
    </message>
    <message>
        <source>De naam bij deze rekening is een andere dan {zorgverlenerNaam}. Controleer het rekeningnummer en de naam. U kunt zo doorgaan.</source>
        <translation>This account is in another name than {zorgverlenerNaam}. Check the account number and the name. You can go on like this.</translation>
    </message>
    <message>
        <source>Dit is ook het rekeningnummer van de {partijrolCode}. U kunt doorgaan. {verstrekkerNaam} kijkt hiernaar.</source>
        <translation>This is also the account number of the {partijrolCode}. You can go on. {verstrekkerNaam} looks at this.</translation>
    </message>
    <message>
        <source>De familieband die u koos, past niet bij de graad van familie. Kies de familieband opnieuw.</source>
        <translation>The family tie that you chose does not fit the degree of kinship. Choose the family tie again.</translation>
    </message>
    <message>
        <source>U koos een {gekozenOvereenkomstSoortCode}. Uit uw antwoorden volgt een {passendeOvereenkomstSoortCode}. Pas de soort of uw antwoorden aan.</source>
        <translation>You chose a {gekozenOvereenkomstSoortCode}. Your answers lead to a {passendeOvereenkomstSoortCode}. Change the kind or your answers.</translation>
    </message>
    <message>
        <source>De zorgverlener is op {datum} {leeftijdGetal} jaar. Onder de {minimumGetal} jaar mag dit werk niet. Kies een andere zorgverlener.</source>
        <translation>The carer is {leeftijdGetal} years old on {datum}. Below {minimumGetal} years this work is not allowed. Choose another carer.</translation>
    </message>
    <message>
        <source>De zorgverlener is op {datum} {leeftijdGetal} jaar. Dan mag alleen licht werk, en niet onder schooltijd. Klopt dat? U kunt zo doorgaan.</source>
        <translation>The carer is {leeftijdGetal} years old on {datum}. At that age only light work is allowed, outside school hours. Is that right? You can go on like this.</translation>
    </message>
    <message>
        <source>De zorgverlener is op {datum} {leeftijdGetal} jaar. Voor jongeren gelden extra regels voor werktijden. U kunt zo doorgaan.</source>
        <translation>The carer is {leeftijdGetal} years old on {datum}. Extra rules on working hours apply to young people. You can go on like this.</translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen de leeftijd niet controleren. Vul de geboortedatum in.</source>
        <translation>The carer&apos;s date of birth is missing. We cannot check the age. Enter the date of birth.</translation>
    </message>
    <message>
        <source>Bij het adres van {zorgverlenerNaam} ontbreekt de postcode. Een postcode bestaat uit vier cijfers en twee letters, zoals 1234 AB. Vul de postcode in.</source>
        <translation>The postcode is missing from the address of {zorgverlenerNaam}. A postcode has four digits and two letters, like 1234 AB. Enter the postcode.</translation>
    </message>
    <message>
        <source>{telefoonTekst} is geen telefoonnummer. Een nummer heeft tien cijfers, of begint met + en het landnummer. Controleer het nummer.</source>
        <translation>{telefoonTekst} is not a telephone number. A number has ten digits, or starts with + and the country code. Check the number.</translation>
    </message>
    <message>
        <source>Bij vervanging kan alleen een uurloon. Spreek een tarief per uur af, of kies een andere looptijd.</source>
        <translation>With a replacement only an hourly wage is possible. Agree a rate per hour, or choose another term.</translation>
    </message>
    <message>
        <source>De gekozen persoon werkt niet voor deze budgethouder. Kies een zorgverlener met een overeenkomst, of kies een andere looptijd.</source>
        <translation>The chosen person does not work for this budget holder. Choose a carer with an agreement, or choose another term.</translation>
    </message>
    <message>
        <source>De gekozen zorgverlener is niet ziek of met verlof gemeld. Meld dat eerst, of kies een andere looptijd.</source>
        <translation>The chosen carer has not been reported ill or on leave. Report that first, or choose another term.</translation>
    </message>
    <message>
        <source>Wij kunnen niet zien of de gekozen zorgverlener afwezig is. U kunt doorgaan. {verstrekkerNaam} kijkt hiernaar.</source>
        <translation>We cannot see whether the chosen carer is absent. You can go on. {verstrekkerNaam} looks at this.</translation>
    </message>
    <message>
        <source>U spreekt een vast maandloon af uit het budget van de {wetCode}. De gemeente moet dat toestaan en kijkt hiernaar. U kunt doorgaan.</source>
        <translation>You agree a fixed monthly wage from the {wetCode} budget. The municipality has to allow that and looks at it. You can go on.</translation>
    </message>
    <message>
        <source>Uw gemeente betaalt voor {functieCode} ten hoogste {maximumTarief} per {eenheidCode}. U heeft {tarief} afgesproken. De gemeente beoordeelt dit. U kunt doorgaan.</source>
        <translation>Your municipality pays at most {maximumTarief} per {eenheidCode} for {functieCode}. You agreed {tarief}. The municipality reviews this. You can go on.</translation>
    </message>
    <message>
        <source>Het tarief {tarief} is er alleen voor een professionele zorgverlener. {zorgverlenerNaam} is dat niet. Spreek een lager tarief af, of laat dit beoordelen.</source>
        <translation>The rate {tarief} is only for a professional carer. {zorgverlenerNaam} is not one. Agree a lower rate, or have this reviewed.</translation>
    </message>
    <message>
        <source>Het tarief {tarief} is er alleen voor een professionele zorgverlener. {zorgverlenerNaam} staat bij de KvK niet ingeschreven voor zorg. Spreek een lager tarief af, of laat dit beoordelen.</source>
        <translation>The rate {tarief} is only for a professional carer. {zorgverlenerNaam} is not registered for care at the KvK. Agree a lower rate, or have this reviewed.</translation>
    </message>
    <message>
        <source>We vinden BIG-nummer {bigTekst} van {zorgverlenerNaam} niet als geldig in het BIG-register. Controleer het nummer. U kunt doorgaan.</source>
        <translation>BIG number {bigTekst} of {zorgverlenerNaam} is not valid in the BIG register. Check the number. You can go on.</translation>
    </message>
    <message>
        <source>BIG-nummer {bigTekst} van {zorgverlenerNaam} heeft geen elf cijfers. Controleer het nummer. U kunt doorgaan.</source>
        <translation>BIG number {bigTekst} of {zorgverlenerNaam} does not have eleven digits. Check the number. You can go on.</translation>
    </message>
    <message>
        <source>Voor {niveauNaam} komt u tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {kostenCenten} en er is {restCenten}. Spreek minder van deze zorg af, of stort bij.</source>
        <translation>For {niveauNaam} you are {tekortCenten} short up to {totDatum}: this agreement costs {kostenCenten} there and there is {restCenten}. Agree less of this care, or top up.</translation>
    </message>
    <message>
        <source>U bent werkgever. Wij weten voor {datum} nog niet hoeveel werkgeverslasten er bij het loon komen. Houd daar geld voor over.</source>
        <translation>You are an employer. We do not know yet for {datum} how much employer costs come on top of the wage. Set money aside for them.</translation>
    </message>
    <message>
        <source>Uit dit budget betaalt u ook overeenkomst {nummerTekst}. Wij weten nog niet hoeveel daar boven op het loon komt. Houd daar geld voor over.</source>
        <translation>You also pay agreement {nummerTekst} from this budget. We do not know yet how much comes on top of that wage. Set money aside for it.</translation>
    </message>
    <message>
        <source>U spreekt {ingevuldMinuten} uur per week af. Meer dan {maximumGetal} uur per week mag niet volgens de Arbeidstijdenwet. Spreek minder uren af.</source>
        <translation>You agree {ingevuldMinuten} hours a week. More than {maximumGetal} hours a week is not allowed by the Working Hours Act. Agree fewer hours.</translation>
    </message>
    <message>
        <source>U spreekt {ingevuldMinuten} uur per week af. Gemiddeld meer dan {maximumGetal} uur per week mag niet volgens de Arbeidstijdenwet. Spreek minder uren af.</source>
        <translation>You agree {ingevuldMinuten} hours a week. More than {maximumGetal} hours a week on average is not allowed by the Working Hours Act. Agree fewer hours.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} spreekt bij alle budgethouders samen {samenMinuten} uur per week af. Het signaal is {maximumGetal} uur. Bekijk of dat kan.</source>
        <translation>{zorgverlenerNaam} has agreed {samenMinuten} hours a week with all budget holders together. We warn above {maximumGetal} hours. Check whether this is possible.</translation>
    </message>
    <message>
        <source>U heeft nog niet ingevuld tot wanneer het identiteitsbewijs geldig is. Vul de einddatum in.</source>
        <translation>You have not entered yet until when the identity document is valid. Enter the expiry date.</translation>
    </message>
    <message>
        <source>Het identiteitsbewijs is geldig tot en met {geldigTotDatum}. Voeg een kopie toe van een bewijs dat nog geldig is.</source>
        <translation>The identity document is valid until {geldigTotDatum}. Add a copy of one that is still valid.</translation>
    </message>
    <message>
        <source>U heeft nog niet ingevuld vanaf welke dag de loonheffingskorting geldt. Vul de datum in.</source>
        <translation>You have not entered yet from which day the payroll tax credit applies. Enter the date.</translation>
    </message>
    <message>
        <source>Een proeftijd kan alleen bij een arbeidsovereenkomst. Zet de proeftijd op 0.</source>
        <translation>A trial period is only possible in an employment contract. Set the trial period to 0.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkt al voor u sinds {sindsDatum}. Een nieuwe proeftijd mag dan niet. Zet de proeftijd op 0.</source>
        <translation>{zorgverlenerNaam} has worked for you since {sindsDatum}. A new trial period is not allowed then. Set the trial period to 0.</translation>
    </message>
    <message>
        <source>Dit is tijdelijk contract {volgGetal} sinds {ketenDatum}. Het wordt vanaf {vanafDatum} een vast contract. U heeft aangegeven dat u dat wilt.</source>
        <translation>This is fixed-term contract {volgGetal} since {ketenDatum}. It becomes a permanent contract from {vanafDatum}. You have said that you want that.</translation>
    </message>
    <message>
        <source>Dit is tijdelijk contract {volgGetal} sinds {ketenDatum}. Het wordt vanaf {vanafDatum} een vast contract. Wilt u dat? Bevestig het, of kies een andere einddatum.</source>
        <translation>This is fixed-term contract {volgGetal} since {ketenDatum}. It becomes a permanent contract from {vanafDatum}. Do you want that? Confirm it, or choose another end date.</translation>
    </message>
    <message>
        <source>De geboortedatum van de zorgverlener ontbreekt. Wij kunnen de regels voor tijdelijke contracten niet controleren. U kunt doorgaan; een medewerker kijkt hiernaar.</source>
        <translation>The carer&apos;s date of birth is missing. We cannot check the rules for fixed-term contracts. You can go on; an employee looks at this.</translation>
    </message>
    <message>
        <source>Het contract eindigt op {eindDatum}. Laat uw zorgverlener uiterlijk {uiterlijkDatum} schriftelijk weten of het doorgaat.</source>
        <translation>The contract ends on {eindDatum}. Let your carer know in writing by {uiterlijkDatum} whether it will be continued.</translation>
    </message>
    <message>
        <source>Let op: het contract eindigt op {eindDatum}. Laat uw zorgverlener nu schriftelijk weten of het doorgaat. Dat kan nog tot en met {uiterlijkDatum}.</source>
        <translation>Attention: the contract ends on {eindDatum}. Let your carer know in writing now whether it will be continued. You can do that until {uiterlijkDatum}.</translation>
    </message>
    <message>
        <source>Het contract eindigt op {eindDatum}. U moest uiterlijk {uiterlijkDatum} laten weten of het doorgaat. Doe het vandaag nog: elke dag later kan loon kosten.</source>
        <translation>The contract ends on {eindDatum}. You had to say by {uiterlijkDatum} whether it will be continued. Do it today: every day later may cost wages.</translation>
    </message>
    <message>
        <source>U koos {gekozenDatum} als laatste dag. Een arbeidsovereenkomst eindigt aan het einde van een maand. Kies {eindDatum}.</source>
        <translation>You chose {gekozenDatum} as the last day. An employment contract ends at the end of a month. Choose {eindDatum}.</translation>
    </message>
    <message>
        <source>U vulde {ingevuldCenten} reiskosten per maand in. Een vaste reiskostenvergoeding kan hier niet hoger zijn dan {maximumCenten}. Verlaag het bedrag.</source>
        <translation>You entered {ingevuldCenten} travel costs a month. A fixed travel allowance cannot be higher than {maximumCenten} here. Lower the amount.</translation>
    </message>
    <message>
        <source>Voor een vaste reiskostenvergoeding zijn de kilometers per dag, de reisdagen per week, de prijs per kilometer en het bedrag per maand nodig. Vul ze alle vier in.</source>
        <translation>A fixed travel allowance needs the kilometres a day, the travel days a week, the price per kilometre and the amount a month. Enter all four.</translation>
    </message>
    <message>
        <source>{kilometerGetal} kilometer per dag is te ver voor een vaste reiskostenvergoeding. Spreek een bedrag per kilometer af.</source>
        <translation>{kilometerGetal} kilometres a day is too far for a fixed travel allowance. Agree an amount per kilometre.</translation>
    </message>
    <message>
        <source>Er is een nieuwe versie van het model ({modelTekst}). Zet de overeenkomst terug naar concept en deel die opnieuw. Wij zetten uw gegevens over.</source>
        <translation>There is a new version of the model ({modelTekst}). Put the agreement back to draft and share it again. We take your data over.</translation>
    </message>
    <message>
        <source>Er is een nieuwe versie van het model ({modelTekst}). Wij zetten uw gegevens over als u deelt. U hoeft niets te doen.</source>
        <translation>There is a new version of the model ({modelTekst}). We take your data over when you share. You do not need to do anything.</translation>
    </message>
    <message>
        <source>{ondertekenaarNaam} staat bij de KvK niet als bevoegd voor {zorgverlenerNaam}. Controleer of deze persoon mag tekenen. U kunt zo doorgaan.</source>
        <translation>{ondertekenaarNaam} is not registered at the KvK as authorised for {zorgverlenerNaam}. Check whether this person may sign. You can go on like this.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} beoordeelt deze zorgverlener eerst. U kunt doorgaan; de beoordeling duurt langer.</source>
        <translation>{verstrekkerNaam} reviews this carer first. You can go on; the review takes longer.</translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: AGB-code {agbTekst} is verlopen. De zorgverlener moet de code verlengen vóór {voorDatum}.</source>
        <translation>Something has changed at {zorgverlenerNaam}: AGB code {agbTekst} has expired. The carer has to renew the code before {voorDatum}.</translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: de BIG-registratie is verlopen. De zorgverlener moet die vernieuwen of een ander tarief afspreken vóór {voorDatum}.</source>
        <translation>Something has changed at {zorgverlenerNaam}: the BIG registration has expired. The carer has to renew it or agree another rate before {voorDatum}.</translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: het tarief {tarief} is lager dan het minimumloon van {minimumCenten}. De budgethouder moet het tarief verhogen vóór {voorDatum}.</source>
        <translation>Something has changed at {zorgverlenerNaam}: the rate {tarief} is below the minimum wage of {minimumCenten}. The budget holder has to raise the rate before {voorDatum}.</translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: het tarief {tarief} is hoger dan het nieuwe maximum van {maximumTarief}. De budgethouder moet het tarief wijzigen of bijbetalen vóór {voorDatum}.</source>
        <translation>Something has changed at {zorgverlenerNaam}: the rate {tarief} is above the new maximum of {maximumTarief}. The budget holder has to change the rate or pay extra before {voorDatum}.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is overleden op {overlijdensDatum}. De budgethouder moet andere zorg regelen. Beëindig de overeenkomst vóór {voorDatum}.</source>
        <translation>{zorgverlenerNaam} died on {overlijdensDatum}. The budget holder has to arrange other care. End the agreement before {voorDatum}.</translation>
    </message>
    <message>
        <source>De budgethouder is overleden op {overlijdensDatum}. De overeenkomst met {zorgverlenerNaam} eindigt op die dag. Handel dit af vóór {voorDatum}.</source>
        <translation>The budget holder died on {overlijdensDatum}. The agreement with {zorgverlenerNaam} ends on that day. Settle this before {voorDatum}.</translation>
    </message>
    <message>
        <source>De zorgverlener werkt sinds {sindsDatum} op wisselende uren. Na twaalf maanden moet u een vast aantal uren aanbieden: vanaf {aanbodDatum}. Doe een aanbod en wijzig de overeenkomst.</source>
        <translation>The carer has worked irregular hours since {sindsDatum}. After twelve months you have to offer a fixed number of hours: from {aanbodDatum}. Make an offer and change the agreement.</translation>
    </message>
    <message>
        <source>Dit contract is niet voor onbepaalde tijd. De hoge WW-premie geldt. Neem dat over in de loonadministratie.</source>
        <translation>This contract is not permanent. The high unemployment premium applies. Use it in the payroll.</translation>
    </message>
    <message>
        <source>Dit contract heeft geen vaste uren. De hoge WW-premie geldt. Neem dat over in de loonadministratie.</source>
        <translation>This contract has no fixed hours. The high unemployment premium applies. Use it in the payroll.</translation>
    </message>
    <message>
        <source>Is {zorgverlenerNaam} ziek of zwanger? Dan mag u niet opzeggen. Wij kunnen dat niet zien. Bel bij twijfel eerst de SVB.</source>
        <translation>Is {zorgverlenerNaam} ill or pregnant? Then you may not give notice. We cannot see that. If in doubt, call the SVB first.</translation>
    </message>
    <message>
        <source>Over {periode} is al gedeclareerd, in declaratie {nummerTekst}. Moet daar iets anders in staan? Trek die declaratie in zolang zij niet is betaald, en maak een nieuwe.</source>
        <translation>{periode} has already been claimed, in claim {nummerTekst}. Should it say something else? Withdraw that claim before it is paid, and make a new one.</translation>
    </message>
    <message>
        <source>deze zorg</source>
        <translation>this care</translation>
    </message>
    <message>
        <source>Vul het tarief in.</source>
        <translation>Enter the rate.</translation>
    </message>
    <message>
        <source>Kies welke zorg de zorgverlener geeft.</source>
        <translation>Choose which care the provider gives.</translation>
    </message>
    <message>
        <source>Vul in hoeveel uur er per dag wordt gewerkt.</source>
        <translation>Enter how many hours are worked each day.</translation>
    </message>
    <message>
        <source>Dit is nog niet ingevuld: %1.</source>
        <translation>This is still empty: %1.</translation>
    </message>
    <message>
        <source>Klopt dit? U kunt dit zo indienen.</source>
        <translation>Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>U kunt dit zo indienen.</source>
        <translation>You can submit it like this.</translation>
    </message>
    <message>
        <source>Een wijziging gaat in op de eerste dag van een maand. Of het voor de {wetCode} ook op {ingangsDatum} kan, beoordeelt de verstrekker. Kies {volgendeDatum} als u niet wilt wachten.</source>
        <translation>A change starts on the first day of a month. Whether it can also start on {ingangsDatum} under the {wetCode} is judged by the funder. Choose {volgendeDatum} if you do not want to wait.</translation>
    </message>
    <message>
        <source>Bij {functieCode} staan twee tarieven voor {tariefmomentCode}. Haal er een weg.</source>
        <translation>{functieCode} has two rates for {tariefmomentCode}. Remove one of them.</translation>
    </message>
    <message>
        <source>Het contract eindigt op {eindDatum}. U moest uiterlijk {uiterlijkDatum} laten weten of het doorgaat. Doe het vandaag nog: elke dag later kost loon, tot ten hoogste een maandloon ({hoogsteCenten}).</source>
        <translation>The contract ends on {eindDatum}. You had to say by {uiterlijkDatum} whether it continues. Do so today: every day later costs wages, up to one month&apos;s wage ({hoogsteCenten}).</translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: KvK-nummer {kvkTekst} is niet meer actief. De budgethouder moet het nieuwe nummer doorgeven of de overeenkomst stoppen vóór {voorDatum}. Daarna kan de overeenkomst vanzelf stoppen.</source>
        <translation>Something changed at {zorgverlenerNaam}: KvK number {kvkTekst} is no longer active. The budget holder must give the new number or stop the agreement before {voorDatum}. After that the agreement may end by itself.</translation>
    </message>
    <message>
        <source>Er is iets veranderd bij {zorgverlenerNaam}: de onderneming is failliet. De budgethouder moet andere zorg regelen vóór {voorDatum}. Daarna kan de overeenkomst vanzelf stoppen.</source>
        <translation>Something changed at {zorgverlenerNaam}: the business is bankrupt. The budget holder must arrange other care before {voorDatum}. After that the agreement may end by itself.</translation>
    </message>
    <message>
        <source>Er is iets veranderd voor {zorgverlenerNaam}: het budget van de {wetCode} liep tot en met {totDatum}. De budgethouder moet een nieuw budget regelen of de overeenkomst stoppen vóór {voorDatum}. Daarna kan de overeenkomst vanzelf stoppen.</source>
        <translation>Something changed for {zorgverlenerNaam}: the budget of the {wetCode} ran until {totDatum}. The budget holder must arrange a new budget or stop the agreement before {voorDatum}. After that the agreement may end by itself.</translation>
    </message>
    <message>
        <source>Het KvK-nummer op de declaratie ({kvkTekst}) is anders dan in de zorgovereenkomst ({afgesprokenTekst}). Controleer het nummer.</source>
        <translation>The KvK number on the claim ({kvkTekst}) differs from the one in the care agreement ({afgesprokenTekst}). Check the number.</translation>
    </message>
    <message>
        <source>U bent ingelogd met KvK-nummer {kvkTekst}. In de zorgovereenkomst staat {afgesprokenTekst}. Log in met het juiste nummer.</source>
        <translation>You are signed in with KvK number {kvkTekst}. The care agreement says {afgesprokenTekst}. Sign in with the right number.</translation>
    </message>
    <message>
        <source>Op de declaratie staat KvK-nummer {kvkTekst}. In de zorgovereenkomst staat geen KvK-nummer. Haal het nummer weg, of wijzig de zorgovereenkomst.</source>
        <translation>The claim has KvK number {kvkTekst}. The care agreement has none. Remove the number, or change the care agreement.</translation>
    </message>
    <message>
        <source>De AGB-code {agbTekst} past niet bij het KvK-nummer {kvkTekst}. {verstrekkerNaam} herstelt dit. U hoeft niets te doen.</source>
        <translation>AGB code {agbTekst} does not belong to KvK number {kvkTekst}. {verstrekkerNaam} will put this right. You need not do anything.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} stond op {datum} niet meer ingeschreven bij de KvK. De betaling wacht tot dit is uitgezocht.</source>
        <translation>{zorgverlenerNaam} was no longer registered with the KvK on {datum}. The payment waits until this is sorted out.</translation>
    </message>
    <message>
        <source>De zorgverlener was op {datum} {leeftijdGetal} jaar, en dus nog te jong om dit werk te doen. Haal deze dag weg.</source>
        <translation>The carer was {leeftijdGetal} years old on {datum}, and so too young for this work. Remove this day.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} was op {datum} {leeftijdGetal} jaar. Dan mag alleen licht werk. Klopt dit? U kunt dit zo indienen.</source>
        <translation>{zorgverlenerNaam} was {leeftijdGetal} years old on {datum}. At that age only light work is allowed. Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>De geboortedatum van {zorgverlenerNaam} ontbreekt. Wij kunnen de leeftijd niet controleren. Vul de geboortedatum in bij de zorgverlener.</source>
        <translation>The date of birth of {zorgverlenerNaam} is missing. We cannot check the age. Enter the date of birth with the carer.</translation>
    </message>
    <message>
        <source>U mag in {periode} voor {niveauNaam} ten hoogste {grensAantal} {eenheidCode} declareren. U zit op {ingevuldAantal}. Vul minder in.</source>
        <translation>In {periode} you may claim at most {grensAantal} {eenheidCode} for {niveauNaam}. You are at {ingevuldAantal}. Enter less.</translation>
    </message>
    <message>
        <source>U mag in {periode} voor {niveauNaam} ten hoogste {grensMinuten} uur declareren. U zit op {ingevuldMinuten}. Vul minder in.</source>
        <translation>In {periode} you may claim at most {grensMinuten} hours for {niveauNaam}. You are at {ingevuldMinuten}. Enter less.</translation>
    </message>
    <message>
        <source>{vasteZorgverlenerNaam} was op {datum} weer aan het werk. De vervanging is dan gestopt. Haal deze dag weg.</source>
        <translation>{vasteZorgverlenerNaam} was back at work on {datum}. The replacement has ended by then. Remove this day.</translation>
    </message>
    <message>
        <source>{vasteZorgverlenerNaam} is op {datum} niet afwezig gemeld. Vervanging kan alleen bij afwezigheid. Geef de afwezigheid door, of haal deze dag weg.</source>
        <translation>{vasteZorgverlenerNaam} is not reported absent on {datum}. A replacement is possible only during absence. Report the absence, or remove this day.</translation>
    </message>
    <message>
        <source>Er past nog {betaaldCenten} in uw budget van de {wetCode}. Dat betalen we. Voor {openCenten} was geen budget meer; dat deel wacht.</source>
        <translation>Your {wetCode} budget still has room for {betaaldCenten}. We pay that. There was no budget left for {openCenten}; that part waits.</translation>
    </message>
    <message>
        <source>Let op: na aftrek van de vaste maandlonen ({reserveCenten}) komt u dit jaar {tekortCenten} tekort in uw budget van de {wetCode}. U kunt dit zo indienen.</source>
        <translation>Note: after the fixed monthly wages ({reserveCenten}) you will be {tekortCenten} short this year in your {wetCode} budget. You can submit it like this.</translation>
    </message>
    <message>
        <source>Uw budget is verlaagd tot {budgetCenten}. Er is al {uitbetaaldCenten} betaald. {verstrekkerNaam} neemt contact met u op.</source>
        <translation>Your budget was lowered to {budgetCenten}. Already {uitbetaaldCenten} was paid. {verstrekkerNaam} will contact you.</translation>
    </message>
    <message>
        <source>Het tarief voor {functieCode} is {tarief}. De gemeente betaalt ten hoogste {maximumTarief}. De gemeente kijkt ernaar.</source>
        <translation>The rate for {functieCode} is {tarief}. The municipality pays at most {maximumTarief}. The municipality will look at it.</translation>
    </message>
    <message>
        <source>Volgens onze gegevens was de budgethouder op {datum} opgenomen. Klopt dat niet? Geef het door aan de verstrekker.</source>
        <translation>According to our data the budget holder was admitted on {datum}. Is that wrong? Tell the funder.</translation>
    </message>
    <message>
        <source>Op {datum} is logeeropvang gedeclareerd. Andere zorg kan die dag niet. Haal een van de twee weg.</source>
        <translation>Respite stay is claimed on {datum}. No other care is possible on that day. Remove one of the two.</translation>
    </message>
    <message>
        <source>Logeeropvang op {datum} buiten de EU mag niet. Neem contact op met het zorgkantoor.</source>
        <translation>Respite stay outside the EU on {datum} is not allowed. Contact the care office.</translation>
    </message>
    <message>
        <source>{functieCode} op {datum} is ook uit een ander budget gedeclareerd. Kies één budget.</source>
        <translation>{functieCode} on {datum} is also claimed from another budget. Choose one budget.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte {ingevuldMinuten} uur in de week van {weekDatum}. De wet staat {grensMinuten} uur toe. Controleer de uren.</source>
        <translation>{zorgverlenerNaam} worked {ingevuldMinuten} hours in the week of {weekDatum}. The law allows {grensMinuten} hours. Check the hours.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte in de week van {weekDatum} bij elkaar meer dan {grensMinuten} uur. Meer staat de wet niet toe. Controleer de uren.</source>
        <translation>{zorgverlenerNaam} worked more than {grensMinuten} hours in all in the week of {weekDatum}. The law does not allow more. Check the hours.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte in vier weken tot en met de week van {weekDatum} gemiddeld meer dan {grensMinuten} uur per week. Meer staat de wet niet toe. Spreek minder uren af.</source>
        <translation>Over four weeks up to the week of {weekDatum} {zorgverlenerNaam} worked more than {grensMinuten} hours a week on average. The law does not allow more. Agree on fewer hours.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkte in zestien weken tot en met de week van {weekDatum} gemiddeld meer dan {grensMinuten} uur per week. Meer staat de wet niet toe. Spreek minder uren af.</source>
        <translation>Over sixteen weeks up to the week of {weekDatum} {zorgverlenerNaam} worked more than {grensMinuten} hours a week on average. The law does not allow more. Agree on fewer hours.</translation>
    </message>
    <message>
        <source>Deze zorgverlener mag ten hoogste {grensMinuten} uur per week voor u werken. In de week van {weekDatum} is het {ingevuldMinuten}. Vraag {verstrekkerNaam} om toestemming.</source>
        <translation>This carer may work at most {grensMinuten} hours a week for you. In the week of {weekDatum} it is {ingevuldMinuten}. Ask {verstrekkerNaam} for permission.</translation>
    </message>
    <message>
        <source>Op {datum} staat bij alle zorgverleners samen {samenMinuten} uur zorg. Klopt dit? U kunt dit zo indienen.</source>
        <translation>On {datum} all carers together have {samenMinuten} hours of care. Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>U vulde op {datum} {ingevuldAantal} km in. Afgesproken is {afgesprokenAantal} km. Klopt dit? U kunt dit zo indienen.</source>
        <translation>You entered {ingevuldAantal} km on {datum}. Agreed is {afgesprokenAantal} km. Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>Voeg het vervoersbewijs of reisoverzicht toe voor de reis op {datum} ({bedragCenten}).</source>
        <translation>Add the ticket or travel record for the journey on {datum} ({bedragCenten}).</translation>
    </message>
    <message>
        <source>Op {datum} is geen dagbesteding gedeclareerd. Haal het vervoer van die dag weg, of vul de dagbesteding in.</source>
        <translation>No day care is claimed on {datum}. Remove the transport of that day, or enter the day care.</translation>
    </message>
    <message>
        <source>Bij de rit op {datum} staat niet hoeveel minuten die duurt. Vul de minuten in, dan kunnen we de prijs controleren.</source>
        <translation>The ride on {datum} does not say how many minutes it takes. Enter the minutes, so that we can check the price.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} beoordeelt of u deze kosten ({declaratieSoortCode}) mag betalen. U hoeft niets te doen.</source>
        <translation>{verstrekkerNaam} decides whether you may pay these costs ({declaratieSoortCode}). You need not do anything.</translation>
    </message>
    <message>
        <source>Voeg een bon of factuur toe bij {declaratieSoortCode}.</source>
        <translation>Add a receipt or invoice with {declaratieSoortCode}.</translation>
    </message>
    <message>
        <source>U mag dit jaar nog {restCenten} feestdagenuitkering geven aan {zorgverlenerNaam}. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation>This year you may still give {restCenten} holiday bonus to {zorgverlenerNaam}. You entered {bedragCenten}. Change the amount.</translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} mag u geen feestdagenuitkering betalen. Kies een ander budget.</source>
        <translation>You may not pay a holiday bonus from the {wetCode} budget. Choose another budget.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt uit het budget van de {wetCode} geen eindejaarsuitkering. Kies een ander budget.</source>
        <translation>{verstrekkerNaam} pays no year-end bonus from the {wetCode} budget. Choose another budget.</translation>
    </message>
    <message>
        <source>Deze uitkering is er alleen na het overlijden van de budgethouder. Kies een ander soort declaratie.</source>
        <translation>This payment exists only after the death of the budget holder. Choose another kind of claim.</translation>
    </message>
    <message>
        <source>Deze uitkering is alleen voor een zorgverlener met een arbeidsovereenkomst of voor familie. Kies een ander soort declaratie.</source>
        <translation>This payment is only for a carer with an employment contract or for family. Choose another kind of claim.</translation>
    </message>
    <message>
        <source>Deze uitkering is al gevraagd. Dat kan maar één keer. Bekijk de eerdere declaratie.</source>
        <translation>This payment was asked for already. That is possible only once. See the earlier claim.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} moet eerst toestemming geven (budget van de {wetCode}). Wij vragen dit voor u aan.</source>
        <translation>{verstrekkerNaam} must give permission first ({wetCode} budget). We ask for it on your behalf.</translation>
    </message>
    <message>
        <source>Uit het budget van de {wetCode} betaalt {verstrekkerNaam} geen uitkering bij overlijden. Kies een ander budget.</source>
        <translation>{verstrekkerNaam} pays no death payment from the {wetCode} budget. Choose another budget.</translation>
    </message>
    <message>
        <source>U kunt nog {restCenten} opvragen. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation>You can still ask for {restCenten}. You entered {bedragCenten}. Change the amount.</translation>
    </message>
    <message>
        <source>U kunt dit bedrag pas opvragen als er dit jaar zorg uit dit budget is betaald. Dien eerst een declaratie voor zorg in.</source>
        <translation>You can ask for this amount only after care was paid from this budget this year. Submit a claim for care first.</translation>
    </message>
    <message>
        <source>Voor deze hulp geldt ten hoogste {maximumCenten} per maand. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation>The maximum for this help is {maximumCenten} a month. You entered {bedragCenten}. Change the amount.</translation>
    </message>
    <message>
        <source>Er is voor deze maand geen geldige verklaring van {verstrekkerNaam}. Vraag die eerst aan.</source>
        <translation>There is no valid statement of {verstrekkerNaam} for this month. Ask for it first.</translation>
    </message>
    <message>
        <source>Op de factuur staat {factuurCenten}, in de declaratie {totaalCenten}. Het verschil is {verschilCenten}. Pas een van de twee aan.</source>
        <translation>The invoice says {factuurCenten}, the claim {totaalCenten}. The difference is {verschilCenten}. Change one of the two.</translation>
    </message>
    <message>
        <source>Het totaal van de factuur ontbreekt. Vul het bedrag in dat op de factuur staat.</source>
        <translation>The total of the invoice is missing. Enter the amount that is on the invoice.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} kunnen we niet lezen. Kies een PDF, foto of XML-bestand tot 10 MB.</source>
        <translation>We cannot read the file {bestandTekst}. Choose a PDF, photo or XML file up to 10 MB.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is te groot. Kies een PDF, foto of XML-bestand tot 10 MB.</source>
        <translation>The file {bestandTekst} is too large. Choose a PDF, photo or XML file up to 10 MB.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} heeft een wachtwoord. Bewaar het zonder wachtwoord en voeg het opnieuw toe.</source>
        <translation>The file {bestandTekst} has a password. Save it without a password and add it again.</translation>
    </message>
    <message>
        <source>In het bestand {bestandTekst} is een virus gevonden. Gebruik het niet. Vraag de zorgverlener om een nieuw bestand.</source>
        <translation>A virus was found in the file {bestandTekst}. Do not use it. Ask the carer for a new file.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is hier niet op virussen gecontroleerd. Wij openen het alleen afgeschermd. U kunt dit zo indienen.</source>
        <translation>The file {bestandTekst} was not checked for viruses here. We open it only in isolation. You can submit it like this.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is al eens ingediend op {eerderDatum}. Haal het weg, of kies het juiste bestand.</source>
        <translation>The file {bestandTekst} was submitted before on {eerderDatum}. Remove it, or choose the right file.</translation>
    </message>
    <message>
        <source>De factuur lijkt van een andere zorgverlener of budgethouder te zijn. Controleer dit. Een medewerker van de SVB kijkt ook mee.</source>
        <translation>The invoice seems to be of another carer or budget holder. Check this. An employee of the SVB looks at it too.</translation>
    </message>
    <message>
        <source>Wij konden de factuur niet zelf lezen. Een medewerker van de SVB kijkt hem na. U hoeft niets te doen.</source>
        <translation>We could not read the invoice ourselves. An employee of the SVB will check it. You need not do anything.</translation>
    </message>
    <message>
        <source>Er staat {btwCenten} btw op de factuur, maar het btw-nummer ontbreekt of klopt niet. Vul het nummer in dat op de factuur staat.</source>
        <translation>The invoice has {btwCenten} VAT, but the VAT number is missing or wrong. Enter the number that is on the invoice.</translation>
    </message>
    <message>
        <source>De btw van {btwCenten} past niet bij het totaal van {totaalCenten}. Controleer de bedragen op de factuur.</source>
        <translation>The VAT of {btwCenten} does not fit the total of {totaalCenten}. Check the amounts on the invoice.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is sinds {sindsDatum} ziekgemeld, ook op {datum}. Meld eerst beter of haal de uren weg.</source>
        <translation>{zorgverlenerNaam} is reported ill since {sindsDatum}, on {datum} too. Report recovery first, or remove the hours.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} kan {procentGetal}% werken. In de week van {weekDatum} vulde u meer in: {ingevuldMinuten} uur. Klopt dit? U kunt dit zo indienen.</source>
        <translation>{zorgverlenerNaam} can work {procentGetal}%. In the week of {weekDatum} you entered more: {ingevuldMinuten} hours. Is this right? You can submit it like this.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft verlof tot en met {totDatum}. Haal de uren op {datum} weg, of pas het verlof aan.</source>
        <translation>{zorgverlenerNaam} is on leave until {totDatum}. Remove the hours on {datum}, or change the leave.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} heeft verlof, ook op {datum}. Haal de uren weg, of geef het einde van het verlof door.</source>
        <translation>{zorgverlenerNaam} is on leave, on {datum} too. Remove the hours, or report the end of the leave.</translation>
    </message>
    <message>
        <source>De betaling bij ziekte van {zorgverlenerNaam} is op {datum} gestopt of loopt af. De SVB neemt contact met u op.</source>
        <translation>The sick pay of {zorgverlenerNaam} stopped on {datum} or is about to stop. The SVB will contact you.</translation>
    </message>
    <message>
        <source>Ziekte-uren op {datum} worden alleen betaald bij een arbeidsovereenkomst. De SVB neemt contact met u op.</source>
        <translation>Hours of illness on {datum} are paid only with an employment contract. The SVB will contact you.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} is op {datum} niet ziekgemeld. Meld de ziekte, dan gaat de betaling verder.</source>
        <translation>{zorgverlenerNaam} is not reported ill on {datum}. Report the illness, then the payment goes on.</translation>
    </message>
    <message>
        <source>Er ontbreken gegevens voor de loonadministratie: een kopie van het identiteitsbewijs van {zorgverlenerNaam}. Voeg die toe.</source>
        <translation>Data for the payroll are missing: a copy of the identity document of {zorgverlenerNaam}. Add it.</translation>
    </message>
    <message>
        <source>Er ontbreken gegevens voor de loonadministratie: de keuze voor loonheffingskorting van {zorgverlenerNaam}. Geef die door.</source>
        <translation>Data for the payroll are missing: the choice on tax credit of {zorgverlenerNaam}. Report it.</translation>
    </message>
    <message>
        <source>Het rekeningnummer van de zorgverlener is ook van de {partijrolCode}. De SVB controleert dit. U hoeft niets te doen.</source>
        <translation>The account number of the carer is also that of the {partijrolCode}. The SVB checks this. You need not do anything.</translation>
    </message>
    <message>
        <source>Deze betaling van {bedragCenten} lijkt dubbel: zie declaratie {nummerTekst}. De SVB kijkt ernaar.</source>
        <translation>This payment of {bedragCenten} looks like a duplicate: see claim {nummerTekst}. The SVB will look at it.</translation>
    </message>
    <message>
        <source>U kunt niet meer terughalen dan is gedeclareerd ({maximumCenten}). U vulde {bedragCenten} in. Pas de correctie aan.</source>
        <translation>You cannot take back more than was claimed ({maximumCenten}). You entered {bedragCenten}. Change the correction.</translation>
    </message>
    <message>
        <source>Deze correctie hoort bij een declaratie die niet is betaald. Wijzig die declaratie zelf, of kies een betaalde.</source>
        <translation>This correction belongs to a claim that was not paid. Change that claim itself, or choose one that was paid.</translation>
    </message>
    <message>
        <source>We hebben {verrekendCenten} van de {bedragCenten} verrekend met een eerdere betaling.</source>
        <translation>We set off {verrekendCenten} of the {bedragCenten} against an earlier payment.</translation>
    </message>
    <message>
        <source>We hebben het hele bedrag ({bedragCenten}) verrekend met een eerdere betaling.</source>
        <translation>We set off the whole amount ({bedragCenten}) against an earlier payment.</translation>
    </message>
    <message>
        <source>Er is geen bedrag ingesteld waarboven een tweede medewerker meekijkt. Deze betaling gaat door. Laat de beheerder het bedrag invoeren.</source>
        <translation>No amount is set above which a second employee checks as well. This payment goes through. Ask the administrator to enter the amount.</translation>
    </message>
    <message>
        <source>Wij controleren een bedrag dat net is gewijzigd: {parameterCode} op {datum}. U hoeft niets te doen.</source>
        <translation>We are checking an amount that was just changed: {parameterCode} on {datum}. You need not do anything.</translation>
    </message>
    <message>
        <source>Wij betalen dit bedrag op uw eigen rekening. Uw rekeningnummer ontbreekt. Vul het in bij uw gegevens.</source>
        <translation>We pay this amount to your own account. Your account number is missing. Enter it with your details.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is al eens ingediend. Haal het weg, of kies het juiste bestand.</source>
        <translation>The file {bestandTekst} has been submitted before. Remove it, or choose the right file.</translation>
    </message>
    <message>
        <source>Dit bedrag gaat naar de budgethouder, en zijn rekeningnummer ontbreekt nog. Geef het door bij de gegevens van de budgethouder.</source>
        <translation>This amount goes to the budget holder, whose account number is not known yet. Enter it with the details of the budget holder.</translation>
    </message>
    <message>
        <source>De budgethouder is overleden op {overlijdensDatum}. De overeenkomst met {zorgverlenerNaam} eindigt op die dag. De zorgverlener kan recht hebben op een eenmalige uitkering van ten hoogste een gemiddeld maandloon. Die wordt gedeclareerd als eenmalige uitkering. Handel dit af vóór {voorDatum}.</source>
        <translation>The budget holder died on {overlijdensDatum}. The agreement with {zorgverlenerNaam} ends on that day. The carer may be entitled to a one-off payment of at most an average monthly wage. It is claimed as a one-off payment. Settle this before {voorDatum}.</translation>
    </message>
    <message>
        <source>Het vakantiegeld komt boven op het tarief. Wij weten voor {datum} nog niet hoeveel dat is. Houd daar geld voor over.</source>
        <translation>The holiday allowance comes on top of the rate. We do not know yet how much that is for {datum}. Set money aside for it.</translation>
    </message>
    <message>
        <source>De betaling wacht, omdat er iets is gemeld over {zorgverlenerNaam}. U krijgt binnen {werkdagenGetal|werkdag|werkdagen} bericht.</source>
        <translation>The payment waits, because something was reported about {zorgverlenerNaam}. You will hear from us within {werkdagenGetal|working day|working days}.</translation>
    </message>
    <message>
        <source>U kunt per jaar {grensAantal|etmaal|etmalen} logeeropvang declareren. U zit in {jaarGetal} op {samenAantal}. Vul minder in.</source>
        <translation>You can claim {grensAantal|24-hour day|24-hour days} of respite stay a year. In {jaarGetal} you are at {samenAantal}. Enter less.</translation>
    </message>
    <message>
        <source>Zorg buiten de EU mag ten hoogste {wekenGetal|week|weken} per jaar. U zit in {jaarGetal} op {dagenGetal|dag|dagen}. Neem contact op met het zorgkantoor.</source>
        <translation>Care outside the EU is allowed for at most {wekenGetal|week|weeks} a year. In {jaarGetal} you are at {dagenGetal|day|days}. Contact the care office.</translation>
    </message>
    <message>
        <source>Deze declaratie is later dan {wekenGetal|week|weken} ingediend: uiterlijk kon op {uiterlijkDatum}. {verstrekkerNaam} kan de betaling weigeren.</source>
        <translation>This claim was handed in later than {wekenGetal|week|weeks}: the last day was {uiterlijkDatum}. {verstrekkerNaam} may refuse the payment.</translation>
    </message>
    <message>
        <source>U had {wekenGetal|week|weken} om te beoordelen, vanaf {sindsDatum}. We hebben de declaratie toch aangenomen.</source>
        <translation>You had {wekenGetal|week|weeks} to review, from {sindsDatum}. We accepted the claim all the same.</translation>
    </message>
    <message>
        <source>Op {datum} staan {ingevuldAantal|dagdeel|dagdelen}. Een dag heeft ten hoogste {maximumAantal|dagdeel|dagdelen}. Pas het aantal aan.</source>
        <translation>{datum} has {ingevuldAantal|day part|day parts}. A day has {maximumAantal|day part|day parts} at most. Change the number.</translation>
    </message>
    <message>
        <source>Op {datum} staan {ingevuldAantal|etmaal|etmalen}. Op een dag kan ten hoogste {maximumAantal|etmaal|etmalen}. Pas het aantal aan.</source>
        <translation>{datum} has {ingevuldAantal|24-hour day|24-hour days}. One day can have {maximumAantal} at most. Change the number.</translation>
    </message>
    <message>
        <source>In {periode} is precies hetzelfde gedeclareerd als in de {periodenGetal|periode|perioden} ervoor, bij wisselende uren. Kijk of dit klopt.</source>
        <translation>In {periode} exactly the same was claimed as in the {periodenGetal|period|periods} before, with irregular hours. Check whether this is right.</translation>
    </message>
    <message>
        <source>De ritprijs op {datum} ({ritTarief} voor {duurGetal|minuut|minuten}) is te hoog voor deze afstand: per uur mag het {maximumTarief} zijn. Het zorgkantoor kijkt ernaar.</source>
        <translation>The price of the ride on {datum} ({ritTarief} for {duurGetal|minute|minutes}) is too high for this distance: it may be {maximumTarief} per hour. The care office will look at it.</translation>
    </message>
    <message>
        <source>De uitkering is ten hoogste {maximumCenten}: het gemiddelde van de laatste {maandenGetal|maand|maanden}. U vulde {bedragCenten} in. Pas het bedrag aan.</source>
        <translation>The payment is at most {maximumCenten}: the average of the last {maandenGetal|month|months}. You entered {bedragCenten}. Change the amount.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} werkt al {maandenGetal|maand|maanden} vaak {dagenGetal|dag|dagen} per week of meer. Dan is salarisadministratie verplicht. U kunt dit zo indienen.</source>
        <translation>For {maandenGetal|month|months} {zorgverlenerNaam} has often worked {dagenGetal|day|days} a week or more. Then payroll is compulsory. You can submit it like this.</translation>
    </message>
    <message>
        <source>Er is nog geen toekenningsbeschikking gekozen. Kies uit welk budget u deze zorg betaalt.</source>
        <translation>No grant decision is chosen yet. Choose which budget pays for this care.</translation>
    </message>
    <message>
        <source>De gekozen toekenningsbeschikking is niet van deze budgethouder. Kies een andere beschikking.</source>
        <translation>The chosen grant decision does not belong to this budget holder. Choose another decision.</translation>
    </message>
    <message>
        <source>Er is nog geen zorgverlener gekozen. Kies een zorgverlener of voeg er een toe.</source>
        <translation>No carer is chosen yet. Choose a carer or add one.</translation>
    </message>
    <message>
        <source>U koos een {gekozenOvereenkomstSoortCode}. Voor {zorgverlenerNaam} past een {passendeOvereenkomstSoortCode}. Kies die.</source>
        <translation>You chose: {gekozenOvereenkomstSoortCode}. What fits {zorgverlenerNaam} is: {passendeOvereenkomstSoortCode}. Choose that.</translation>
    </message>
    <message>
        <source>Een overeenkomst voor vervoer is alleen voor vervoer. {functieCode} is geen vervoer. Kies een ander soort overeenkomst.</source>
        <translation>A transport agreement is for transport only. {functieCode} is no transport. Choose another kind of agreement.</translation>
    </message>
    <message>
        <source>De vragen over de familieband zijn nog niet allemaal beantwoord. Beantwoord ze.</source>
        <translation>The questions about the family tie have not all been answered yet. Answer them.</translation>
    </message>
    <message>
        <source>De ingangsdatum is nog niet ingevuld. Vul in vanaf welke dag de overeenkomst geldt.</source>
        <translation>The start date is not filled in yet. Enter from which day the agreement applies.</translation>
    </message>
    <message>
        <source>De einddatum ontbreekt. Vul in tot en met welke dag de overeenkomst geldt.</source>
        <translation>The end date is missing. Enter up to which day the agreement applies.</translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen wie wordt vervangen. Kies de zorgverlener die afwezig is.</source>
        <translation>You have not chosen yet who is replaced. Choose the carer who is absent.</translation>
    </message>
    <message>
        <source>Voor {functieCode} is nog geen budget gekozen. Kies uit welk budget u dit betaalt.</source>
        <translation>No budget is chosen for {functieCode}. Choose which budget pays for this.</translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen of vakantiegeld in het tarief zit. Geef dat aan.</source>
        <translation>You have not chosen yet if holiday allowance is in the rate. Say so.</translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen of vakantie-uren in het tarief zitten. Geef dat aan.</source>
        <translation>You have not chosen yet if paid leave is in the rate. Say so.</translation>
    </message>
    <message>
        <source>Er wordt op {dagenGetal|dag|dagen} per week gewerkt. Vanaf {vanafGetal|dag|dagen} moet de SVB de loonadministratie doen. Zet salarisadministratie op ja.</source>
        <translation>The work is on {dagenGetal|day|days} a week. From {vanafGetal|day|days} the SVB has to do the payroll. Set payroll to yes.</translation>
    </message>
    <message>
        <source>De werkdagen zijn nog niet ingevuld. Vul de uren per dag in.</source>
        <translation>The working days are not filled in yet. Enter the hours per day.</translation>
    </message>
    <message>
        <source>Er wordt op {dagenGetal|dag|dagen} per week gewerkt. De SVB doet voor elke arbeidsovereenkomst de loonadministratie. Zet salarisadministratie op ja.</source>
        <translation>The work is on {dagenGetal|day|days} a week. SVB does the payroll of every employment contract. Set payroll to yes.</translation>
    </message>
    <message>
        <source>Een kopie van de voorkant van het identiteitsbewijs ontbreekt. Voeg die toe.</source>
        <translation>A copy of the front of the identity document is missing. Add it.</translation>
    </message>
    <message>
        <source>Een kopie van de achterkant van het identiteitsbewijs ontbreekt. Voeg die toe.</source>
        <translation>A copy of the back of the identity document is missing. Add it.</translation>
    </message>
    <message>
        <source>Van het identiteitsbewijs kennen wij alleen de naam {bestandTekst}, niet het bestand. Voeg het bestand opnieuw toe.</source>
        <translation>We only know the name of the identity document, {bestandTekst}, and do not have the file. Add the file again.</translation>
    </message>
    <message>
        <source>U heeft nog niet gekozen of de SVB loonheffingskorting toepast. Geef dat aan.</source>
        <translation>You have not chosen yet whether SVB applies the payroll tax credit. State that.</translation>
    </message>
    <message>
        <source>U vulde een proeftijd van {ingevuldGetal|maand|maanden} in. De proeftijd mag hier ten hoogste {maximumGetal|maand|maanden} zijn. Kies een kortere proeftijd.</source>
        <translation>You entered a trial period of {ingevuldGetal|month|months}. Here it may be at most {maximumGetal|month|months}. Choose a shorter trial period.</translation>
    </message>
    <message>
        <source>U vulde een proeftijd van {ingevuldGetal|maand|maanden} in. Bij een contract van zes maanden of korter mag dat niet. Zet de proeftijd op 0.</source>
        <translation>You entered a trial period of {ingevuldGetal|month|months}. With a contract of six months or less that is not allowed. Set the trial period to 0.</translation>
    </message>
    <message>
        <source>U heeft sinds {ketenDatum} al {volgGetal|contract|contracten}, en er is al een vast contract. Kies onbepaalde tijd.</source>
        <translation>You have had {volgGetal|contract|contracts} since {ketenDatum}, and there is a permanent contract already. Choose a permanent term.</translation>
    </message>
    <message>
        <source>U vulde een opzegtermijn van {ingevuldGetal|maand|maanden} in. De opzegtermijn is ten minste {minimumGetal|maand|maanden}. Kies een langere opzegtermijn.</source>
        <translation>You entered a notice period of {ingevuldGetal|month|months}. The notice period is at least {minimumGetal|month|months}. Choose a longer notice period.</translation>
    </message>
    <message>
        <source>Voor de zorgverlener vulde u een opzegtermijn van {ingevuldGetal|maand|maanden} in. De opzegtermijn is ten minste {minimumGetal|maand|maanden}. Kies een langere opzegtermijn.</source>
        <translation>For the carer you entered a notice period of {ingevuldGetal|month|months}. The notice period is at least {minimumGetal|month|months}. Choose a longer notice period.</translation>
    </message>
    <message>
        <source>U koos {gekozenDatum} als laatste dag. Met een opzegtermijn van {maandenGetal|maand|maanden} eindigt de overeenkomst op {eindDatum}. Kies die dag of een latere.</source>
        <translation>You chose {gekozenDatum} as the last day. With a notice period of {maandenGetal|month|months} the agreement ends on {eindDatum}. Choose that day or a later one.</translation>
    </message>
    <message>
        <source>De zorgverlener werkt op {dagenGetal|dag|dagen} per week. U heeft misschien een ontslagvergunning nodig. Bel de SVB; die helpt u.</source>
        <translation>The carer works on {dagenGetal|day|days} a week. You may need a dismissal permit. Call SVB; they help you.</translation>
    </message>
    <message>
        <source>De zorgverlener werkt op {dagenGetal|dag|dagen} per week. Wij weten nog niet of u dan een ontslagvergunning nodig heeft. Bel de SVB voordat u opzegt.</source>
        <translation>The carer works on {dagenGetal|day|days} a week. We do not know yet whether you need a dismissal permit then. Call SVB before you give notice.</translation>
    </message>
    <message>
        <source>U vulde {reisdagenGetal|reisdag|reisdagen} per week in, maar de zorgverlener werkt {dagenGetal|dag|dagen} per week. Maak de reisdagen gelijk of minder.</source>
        <translation>You entered {reisdagenGetal|travel day|travel days} a week, but the carer works {dagenGetal|day|days} a week. Make the travel days the same or fewer.</translation>
    </message>
    <message>
        <source>De zorgbeschrijving van {functieCode} heeft {tekensGetal|teken|tekens}. Er zijn er ten minste {minimumGetal} nodig. Beschrijf wat de zorgverlener doet.</source>
        <translation>The care description of {functieCode} has {tekensGetal|character|characters}. At least {minimumGetal} are needed. Describe what the carer does.</translation>
    </message>
    <message>
        <source>U spreekt {jaarAantal|etmaal|etmalen} logeeropvang per jaar af. U kunt er ten hoogste {maximumAantal} gebruiken. Spreek zo nodig minder af.</source>
        <translation>You agree {jaarAantal|24-hour day|24-hour days} of respite stay a year. You can use {maximumAantal} at most. Agree less if you need to.</translation>
    </message>
    <message>
        <source>Tot en met {totDatum} komt u {tekortCenten} tekort: deze overeenkomst kost {eigenCenten}, uw andere overeenkomsten, die lopen of zijn gevraagd, kosten nog {anderenCenten}, en er is {restCenten}. Spreek minder zorg af, of stort bij.</source>
        <translation>You are {tekortCenten} short up to {totDatum}: this agreement costs {eigenCenten}, your other agreements, running or requested, still cost {anderenCenten}, and there is {restCenten}. Agree less care, or top up.</translation>
    </message>
    <message>
        <source>Tot en met {totDatum} komt u {tekortCenten} tekort, ook zonder deze overeenkomst: uw andere overeenkomsten, die lopen of zijn gevraagd, kosten nog {anderenCenten} en er is {restCenten}. Spreek minder zorg af, of stort bij.</source>
        <translation>You are {tekortCenten} short up to {totDatum}, even without this agreement: your other agreements, running or requested, still cost {anderenCenten} and there is {restCenten}. Agree less care, or top up.</translation>
    </message>
    <message>
        <source>Voor {niveauNaam} komt u tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {eigenCenten}, uw andere overeenkomsten, die lopen of zijn gevraagd, kosten er nog {anderenCenten}, en er is {restCenten}. Spreek minder van deze zorg af, of stort bij.</source>
        <translation>For {niveauNaam} you are {tekortCenten} short up to {totDatum}: this agreement costs {eigenCenten} there, your other agreements, running or requested, still cost {anderenCenten} there, and there is {restCenten}. Agree less of this care, or top up.</translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} staat al op een declaratie die nog op akkoord wacht. Controleer het nummer op de factuur.</source>
        <translation>Invoice number {factuurnummerTekst} is already on a claim that still waits for approval. Check the number on the invoice.</translation>
    </message>
    <message>
        <source>Deze correctie klopt niet meer: een eerdere correctie waarop zij rust, gaat niet door. Maak een nieuwe correctie met de uren zoals ze nu staan.</source>
        <translation>This correction is no longer right: an earlier correction that it is based on does not go ahead. Make a new correction with the hours as they stand now.</translation>
    </message>
    <message>
        <source>Een eerdere correctie van dezelfde declaratie wacht nog. Deze correctie gaat door als die klaar is. U hoeft niets te doen.</source>
        <translation>An earlier correction of the same claim is still waiting. This correction goes ahead when that one is done. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Deze betaling van {bedragCenten} is hoger dan {grensCenten}. Twee medewerkers van de SVB moeten meetekenen.</source>
        <translation>This payment of {bedragCenten} is higher than {grensCenten}. Two employees of SVB must sign for it.</translation>
    </message>
    <message>
        <source>Deze betaling van {bedragCenten} is hoger dan {grensCenten}. Er is één keer getekend. Een andere medewerker van de SVB moet nog meetekenen.</source>
        <translation>This payment of {bedragCenten} is higher than {grensCenten}. One person has signed. Another employee of SVB must still sign for it.</translation>
    </message>
    <message>
        <source>Op {datum} is er geen budget voor {wetCode}. Haal deze dag weg, of kies een ander budget.</source>
        <translation>On {datum} there is no budget for {wetCode}. Remove this day, or choose another budget.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt deze zorgverlener sinds {sindsDatum} niet. Reden: {redenTekst}. U kunt dit nu niet indienen.</source>
        <translation>{verstrekkerNaam} has not paid this care provider since {sindsDatum}. Reason: {redenTekst}. You cannot submit this now.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt niet meer voor deze zorgovereenkomst, sinds {sindsDatum}. Reden: {redenTekst}. U kunt dit nu niet indienen.</source>
        <translation>{verstrekkerNaam} no longer pays for this care agreement, since {sindsDatum}. Reason: {redenTekst}. You cannot submit this now.</translation>
    </message>
    <message>
        <source>{verstrekkerNaam} betaalt sinds {sindsDatum} niet uit dit budget. Reden: {redenTekst}. U kunt dit nu niet indienen.</source>
        <translation>{verstrekkerNaam} has not paid from this budget since {sindsDatum}. Reason: {redenTekst}. You cannot submit this now.</translation>
    </message>
    <message>
        <source>{functieCode} op {datum} staat er meer keer: in een totaal over meer dagen en in een andere regel. Haal een van beide weg.</source>
        <translation>{functieCode} on {datum} stands here more than once: in a total over more days and in another line. Remove one of the two.</translation>
    </message>
    <message>
        <source>De uren per zorgfunctie tellen op tot {somMinuten} per week. U vulde {ingevuldMinuten} uur per week in. Pas een van de twee aan.</source>
        <translation>The hours per care function add up to {somMinuten} per week. You entered {ingevuldMinuten} hours per week. Change one of the two.</translation>
    </message>
    <message>
        <source>{periode} is al betaald, in declaratie {nummerTekst}. Ontbreekt er zorg? Kies bij die declaratie Corrigeren en vul haar daar aan.</source>
        <translation>{periode} has been paid already, in claim {nummerTekst}. Is care missing? Choose Correct at that claim and add it there.</translation>
    </message>
    <message>
        <source>{periode} wordt nu betaald, in declaratie {nummerTekst}. Ontbreekt er zorg? Kies na de betaling bij die declaratie Corrigeren en vul haar daar aan.</source>
        <translation>{periode} is being paid now, in claim {nummerTekst}. Is care missing? After the payment choose Correct at that claim and add it there.</translation>
    </message>
    <message>
        <source>U koos {ingangsDatum}. De loonadministratie verandert pas met een nieuwe loonperiode: op zijn vroegst {vroegsteDatum}. Kies die dag of een latere.</source>
        <translation>You chose {ingangsDatum}. The payroll administration changes only with a new payroll period: {vroegsteDatum} at the earliest. Choose that day or a later one.</translation>
    </message>
    <message>
        <source>U kunt nu niet opzeggen: {zorgverlenerNaam} is ziek of zwanger. Bel de SVB, of spreek samen een laatste dag af: kies bij Wijzigen de Einddatum, dan tekent de zorgverlener mee.</source>
        <translation>You cannot give notice now: {zorgverlenerNaam} is ill or pregnant. Call the SVB, or agree on a last day together: under Change choose End date, then the care provider signs too.</translation>
    </message>
</context>
<context>
    <name>BlokkadeReikwijdte</name>
    <message>
        <source>het hele budget</source>
        <translation>the whole budget</translation>
    </message>
    <message>
        <source>een deel van het budget</source>
        <translation>part of the budget</translation>
    </message>
    <message>
        <source>één zorgovereenkomst</source>
        <translation>one care agreement</translation>
    </message>
    <message>
        <source>één zorgverlener</source>
        <translation>one carer</translation>
    </message>
    <message>
        <source>één vertegenwoordiger</source>
        <translation>one representative</translation>
    </message>
</context>
<context>
    <name>BlokkadeWerking</name>
    <message>
        <source>declaraties wachten</source>
        <translation>claims wait</translation>
    </message>
    <message>
        <source>declaraties worden geweigerd</source>
        <translation>claims are refused</translation>
    </message>
</context>
<context>
    <name>Bron</name>
    <message>
        <source>nieuws van Per Saldo over het PGB Portaal (2018)</source>
        <translation>Per Saldo news on the PGB Portal (2018)</translation>
    </message>
    <message>
        <source>folder van het zorgkantoor over het PGB Portaal (2020)</source>
        <translation>care office leaflet on the PGB Portal (2020)</translation>
    </message>
    <message>
        <source>onderzoek van HHM naar het PGB Portaal (2023)</source>
        <translation>HHM study of the PGB Portal (2023)</translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst stap 1</source>
        <translation>mijnpgb.nl, care agreement step 1</translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst stap 2</source>
        <translation>mijnpgb.nl, care agreement step 2</translation>
    </message>
    <message>
        <source>mijnpgb.nl, declaraties en maandloon</source>
        <translation>mijnpgb.nl, claims and monthly wage</translation>
    </message>
    <message>
        <source>SVB, minimumlonen vanaf 1 januari 2025</source>
        <translation>SVB, minimum wages from 1 January 2025</translation>
    </message>
    <message>
        <source>SVB, reiskosten van uw zorgverlener</source>
        <translation>SVB, your carer&apos;s travel costs</translation>
    </message>
    <message>
        <source>SVB, wanneer salarisadministratie nodig is</source>
        <translation>SVB, when payroll is needed</translation>
    </message>
    <message>
        <source>SVB, correct declareren</source>
        <translation>SVB, claiming correctly</translation>
    </message>
    <message>
        <source>SVB, niet of te laat betaald</source>
        <translation>SVB, not paid or paid late</translation>
    </message>
    <message>
        <source>Per Saldo, zorgovereenkomst stopzetten</source>
        <translation>Per Saldo, stopping a care agreement</translation>
    </message>
    <message>
        <source>VGZ Zorgkantoren, zorgovereenkomst wijzigen</source>
        <translation>VGZ Zorgkantoren, changing a care agreement</translation>
    </message>
    <message>
        <source>Zorgkantoor Friesland, zorgovereenkomst wijzigen</source>
        <translation>Zorgkantoor Friesland, changing a care agreement</translation>
    </message>
    <message>
        <source>Zorgkantoor Zorg en Zekerheid, facturen indienen</source>
        <translation>Zorgkantoor Zorg en Zekerheid, submitting invoices</translation>
    </message>
    <message>
        <source>Menzis Zorgkantoor, maximumtarief</source>
        <translation>Menzis Zorgkantoor, maximum rate</translation>
    </message>
    <message>
        <source>Regeling langdurige zorg (oude tekst)</source>
        <translation>Regeling langdurige zorg (old text)</translation>
    </message>
    <message>
        <source>Per Saldo, 40-uursnorm in de Wlz</source>
        <translation>Per Saldo, the 40-hour norm in the Wlz</translation>
    </message>
    <message>
        <source>bedrijfsregels van iPgb</source>
        <translation>business rules of iPgb</translation>
    </message>
    <message>
        <source>Zorginstituut, Toekennen Budget</source>
        <translation>Zorginstituut, Toekennen Budget</translation>
    </message>
    <message>
        <source>opbouw van het burgerservicenummer (11-proef)</source>
        <translation>structure of the citizen service number (11 test)</translation>
    </message>
    <message>
        <source>uitleg over de AGB-code</source>
        <translation>explanation of the AGB code</translation>
    </message>
    <message>
        <source>SVB, model zorgovereenkomst 40.007NT</source>
        <translation>SVB, model care agreement 40.007NT</translation>
    </message>
    <message>
        <source>SVB, vragen over de zorgovereenkomst</source>
        <translation>SVB, questions about the care agreement</translation>
    </message>
    <message>
        <source>Belastingplan 2024, kilometervergoeding</source>
        <translation>Belastingplan 2024, amount per kilometre</translation>
    </message>
    <message>
        <source>SVB, pgb en overlijden</source>
        <translation>SVB, pgb and death</translation>
    </message>
    <message>
        <source>Zilveren Kruis, zorgovereenkomst opzeggen</source>
        <translation>Zilveren Kruis, ending a care agreement</translation>
    </message>
    <message>
        <source>SVB, toelichting op de zorgovereenkomst</source>
        <translation>SVB, notes on the care agreement</translation>
    </message>
    <message>
        <source>SVB, minimumloon en vakantiegeld</source>
        <translation>SVB, minimum wage and holiday allowance</translation>
    </message>
    <message>
        <source>SVB, betalingen aan zorgverleners</source>
        <translation>SVB, payments to carers</translation>
    </message>
    <message>
        <source>SVB, declareren voor uw zorgverlener</source>
        <translation>SVB, claiming for your carer</translation>
    </message>
    <message>
        <source>praktijkregel, nog te bevestigen</source>
        <translation>rule of practice, still to be confirmed</translation>
    </message>
    <message>
        <source>keuze van dit programma</source>
        <translation>choice of this program</translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst stap 3</source>
        <translation>mijnpgb.nl, care agreement step 3</translation>
    </message>
    <message>
        <source>SVB, zorgovereenkomst opzeggen</source>
        <translation>SVB, ending a care agreement</translation>
    </message>
    <message>
        <source>SVB, zorgovereenkomst wijzigen</source>
        <translation>SVB, changing a care agreement</translation>
    </message>
    <message>
        <source>Zorgkantoor Zorg en Zekerheid, loonservice van de SVB</source>
        <translation>Zorgkantoor Zorg en Zekerheid, payroll service of SVB</translation>
    </message>
    <message>
        <source>Menzis Zorgkantoor, vergoedingen en tarieven</source>
        <translation>Menzis Zorgkantoor, compensation and rates</translation>
    </message>
    <message>
        <source>wetsvoorstel meer zekerheid flexwerkers en de ketenregeling</source>
        <translation>bill on more security for flexible workers, and the chain rule</translation>
    </message>
    <message>
        <source>Vektis, AGB-register</source>
        <translation>Vektis, AGB register</translation>
    </message>
    <message>
        <source>SVB, reiskosten bij een vast maandloon</source>
        <translation>SVB, travel costs with a fixed monthly wage</translation>
    </message>
    <message>
        <source>Zorgkantoor Midden-IJssel, zorg inkopen</source>
        <translation>Zorgkantoor Midden-IJssel, buying care</translation>
    </message>
    <message>
        <source>BVKZ, meer dan 40 uur per week</source>
        <translation>BVKZ, more than 40 hours a week</translation>
    </message>
    <message>
        <source>artikel 7:652 van het Burgerlijk Wetboek</source>
        <translation>article 7:652 of the Dutch Civil Code</translation>
    </message>
    <message>
        <source>mijnpgb.nl, zorgovereenkomst voor zorgverleners</source>
        <translation>mijnpgb.nl, care agreement for carers</translation>
    </message>
    <message>
        <source>SVB, reiskosten bij urendeclaraties</source>
        <translation>SVB, travel costs with claims of hours</translation>
    </message>
    <message>
        <source>BVKZ, het nieuwe PGB Portaal</source>
        <translation>BVKZ, the new PGB Portaal</translation>
    </message>
    <message>
        <source>SVB, oud formulier van de arbeidsovereenkomst</source>
        <translation>SVB, old form of the employment contract</translation>
    </message>
    <message>
        <source>SVB, vakantie-uren van een werknemer</source>
        <translation>SVB, paid leave of an employee</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source> Hoeveel er boven op een loon komt, is nog niet overal bekend. Dat is er niet af.</source>
        <translation> How much comes on top of a wage is not known everywhere yet. That is not taken off.</translation>
    </message>
    <message>
        <source>Deze toekenning heeft geen totaalbedrag.</source>
        <translation>This grant has no total amount.</translation>
    </message>
    <message>
        <source>Nog %1 over.</source>
        <translation>%1 left.</translation>
    </message>
    <message>
        <source>Er is %1 te veel geboekt.</source>
        <translation>%1 too much is booked.</translation>
    </message>
    <message>
        <source> Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Dan blijft %2 over.</source>
        <translation> If the care goes on as agreed, this is enough until %1. Then %2 is left.</translation>
    </message>
    <message>
        <source> Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Daarna is er %2 te weinig.</source>
        <translation> If the care goes on as agreed, this is enough until %1. After that it is %2 short.</translation>
    </message>
    <message>
        <source> Er is nog geen zorg afgesproken die hieruit betaald wordt.</source>
        <translation> No care is agreed yet that is paid from this.</translation>
    </message>
    <message>
        <source> Voor de maanden die nog niet zijn gedeclareerd en de afgesproken zorg tot het einde is er %1 te weinig.</source>
        <translation> For the months that are not claimed yet and the agreed care until the end it is %1 short.</translation>
    </message>
</context>
<context>
    <name>BudgetRijen</name>
    <message>
        <source>betaald %1, gepland %2, van %3</source>
        <translation>paid %1, planned %2, of %3</translation>
    </message>
    <message>
        <source>Budgetniveau</source>
        <translation>Budget level</translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation>Paid, planned</translation>
    </message>
    <message>
        <source>Toegekend</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Gestort</source>
        <translation>Topped up</translation>
    </message>
    <message>
        <source>Terug bij ziekte</source>
        <translation>Back for illness</translation>
    </message>
    <message>
        <source>Uitbetaald</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Ingepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>geen eigen bedrag</source>
        <translation>no amount of its own</translation>
    </message>
</context>
<context>
    <name>BudgetjaarStatus</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wordt afgesloten</source>
        <translation>Being closed</translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Heropend</source>
        <translation>Reopened</translation>
    </message>
</context>
<context>
    <name>BudgetniveauSoort</name>
    <message>
        <source>totaalbudget</source>
        <translation>total budget</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>soort zorg</source>
        <translation>type of care</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Wij kennen cliënt &quot;{klantTekst}&quot; niet. Kies eenmalig bij welke budgethouder dit nummer hoort.</source>
        <translation>We do not know client &quot;{klantTekst}&quot;. Choose once which budget holder this number is of.</translation>
    </message>
    <message>
        <source>Wij kennen &quot;{functieTekst}&quot; niet als zorg. Kies eenmalig welke zorgfunctie dit is.</source>
        <translation>We do not know &quot;{functieTekst}&quot; as care. Choose once which kind of care this is.</translation>
    </message>
    <message>
        <source>Deze rij is niet te lezen: te veel kolommen, een te lange cel of vreemde tekens. Herstel de rij in uw bestand.</source>
        <translation>This row cannot be read: too many columns, a cell that is too long, or odd characters. Repair the row in your file.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen datum. Vul een datum in zoals 14-05-2025.</source>
        <translation>&quot;{waardeTekst}&quot; is no date. Enter a date such as 14-05-2025.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen begintijd. Vul een tijd in zoals 9:00.</source>
        <translation>&quot;{waardeTekst}&quot; is no time to begin. Enter a time such as 9:00.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen eindtijd na het begin. Vul een tijd in zoals 11:30.</source>
        <translation>&quot;{waardeTekst}&quot; is no time to end after the beginning. Enter a time such as 11:30.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen aantal. Vul bijvoorbeeld 2,5 of 2:30 in.</source>
        <translation>&quot;{waardeTekst}&quot; is no quantity. Enter for example 2.5 or 2:30.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen aantal minuten. Vul een heel getal in.</source>
        <translation>&quot;{waardeTekst}&quot; is no number of minutes. Enter a whole number.</translation>
    </message>
    <message>
        <source>Wij kennen de eenheid &quot;{waardeTekst}&quot; niet. Gebruik uur, minuut, dagdeel, etmaal, stuk of kilometer.</source>
        <translation>We do not know the unit &quot;{waardeTekst}&quot;. Use uur, minuut, dagdeel, etmaal, stuk or kilometer.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen tarief. Vul een bedrag in zoals 25,65, of laat het leeg.</source>
        <translation>&quot;{waardeTekst}&quot; is no rate. Enter an amount such as 25.65, or leave it empty.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen bedrag. Vul een bedrag in zoals 64,13, of laat het leeg.</source>
        <translation>&quot;{waardeTekst}&quot; is no amount. Enter an amount such as 64.13, or leave it empty.</translation>
    </message>
    <message>
        <source>Met cliënt {klantTekst} heeft u geen zorgovereenkomst waarop u mag declareren. Controleer het nummer en de AGB-code.</source>
        <translation>You have no care agreement with client {klantTekst} that you may claim under. Check the number and the AGB code.</translation>
    </message>
    <message>
        <source>Met cliënt {klantTekst} heeft u meer dan een zorgovereenkomst waar dit bij past. Zet het nummer van de zorgovereenkomst of de AGB-code erbij.</source>
        <translation>With client {klantTekst} more than one care agreement fits this. Add the number of the agreement or the AGB code.</translation>
    </message>
    <message>
        <source>Dezelfde zorg staat ook in rij {rijGetal} van dit bestand. Laat een van beide weg, of zet het eigen kenmerk of de tijden erbij.</source>
        <translation>The same care is also in row {rijGetal} of this file. Leave one of them out, or add your own reference or the times.</translation>
    </message>
    <message>
        <source>Deze zorg is al ingediend in declaratie {nummerTekst}. U hoeft niets te doen.</source>
        <translation>This care was submitted before, in claim {nummerTekst}. You need not do anything.</translation>
    </message>
    <message>
        <source>Deze zorg is al ingediend en wacht op de budgethouder. U hoeft niets te doen.</source>
        <translation>This care was submitted before and waits for the budget holder. You need not do anything.</translation>
    </message>
    <message>
        <source>Te controleren</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Fout</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Al ingediend</source>
        <translation>Submitted before</translation>
    </message>
    <message>
        <source>Weggelaten</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>niet gebruiken</source>
        <translation>do not use</translation>
    </message>
    <message>
        <source>cliëntnummer</source>
        <translation>client number</translation>
    </message>
    <message>
        <source>nummer van de zorgovereenkomst</source>
        <translation>number of the care agreement</translation>
    </message>
    <message>
        <source>zorgfunctie</source>
        <translation>kind of care</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>begintijd</source>
        <translation>time of beginning</translation>
    </message>
    <message>
        <source>eindtijd</source>
        <translation>time of ending</translation>
    </message>
    <message>
        <source>aantal</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>eenheid</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>tarief</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>bedrag</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>factuurnummer</source>
        <translation>invoice number</translation>
    </message>
    <message>
        <source>eigen kenmerk van de regel</source>
        <translation>own reference of the line</translation>
    </message>
    <message>
        <source>kostenplaats</source>
        <translation>cost centre</translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation>AGB code</translation>
    </message>
    <message>
        <source>{periode} is nog niet voorbij. U kunt deze zorg indienen vanaf {vanafDatum}. Controleer de regels dan opnieuw.</source>
        <translation>{periode} is not over yet. You can submit this care from {vanafDatum}. Check the lines again then.</translation>
    </message>
    <message>
        <source>De datum is niet te lezen. Vul een datum in zoals 14-05-2025.</source>
        <translation>The date cannot be read. Enter a date such as 14-05-2025.</translation>
    </message>
    <message>
        <source>De begintijd is niet te lezen. Vul een tijd in zoals 9:00.</source>
        <translation>The start time cannot be read. Enter a time such as 9:00.</translation>
    </message>
    <message>
        <source>De eindtijd is niet te lezen, of is niet na het begin. Vul een tijd in zoals 11:30.</source>
        <translation>The end time cannot be read, or is not after the start. Enter a time such as 11:30.</translation>
    </message>
    <message>
        <source>Het aantal is niet te lezen. Vul bijvoorbeeld 2,5 of 2:30 in.</source>
        <translation>The quantity cannot be read. Enter for example 2,5 or 2:30.</translation>
    </message>
    <message>
        <source>Het aantal minuten is niet te lezen. Vul een heel getal in.</source>
        <translation>The number of minutes cannot be read. Enter a whole number.</translation>
    </message>
    <message>
        <source>Wij kennen de eenheid niet. Gebruik uur, minuut, dagdeel, etmaal, stuk of kilometer.</source>
        <translation>We do not know the unit. Use uur, minuut, dagdeel, etmaal, stuk or kilometer.</translation>
    </message>
    <message>
        <source>Het tarief is niet te lezen. Vul een bedrag in zoals 25,65, of laat het leeg.</source>
        <translation>The rate cannot be read. Enter an amount such as 25,65, or leave it empty.</translation>
    </message>
    <message>
        <source>Het bedrag is niet te lezen. Vul een bedrag in zoals 64,13, of laat het leeg.</source>
        <translation>The amount cannot be read. Enter an amount such as 64,13, or leave it empty.</translation>
    </message>
    <message>
        <source>Dezelfde zorg staat ook in een andere rij van dit bestand. Laat een van beide weg, of zet het eigen kenmerk of de tijden erbij.</source>
        <translation>The same care also stands in another row of this file. Leave one of the two out, or add the own reference or the times.</translation>
    </message>
    <message>
        <source>Deze zorg is al ingediend. U hoeft niets te doen.</source>
        <translation>This care was submitted before. You need not do anything.</translation>
    </message>
    <message>
        <source>Deze zorg is op dagen die geen afgesproken werkdag zijn. Klopt dit? U kunt dit zo indienen.</source>
        <translation>This care is on days that are no agreed working days. Is this right? You can submit it as it is.</translation>
    </message>
    <message>
        <source>De periode van deze zorg is nog niet voorbij. Bij elke regel staat vanaf wanneer u kunt indienen. Controleer de regels dan opnieuw.</source>
        <translation>The period of this care is not over yet. Each line says from when you can submit it. Check the lines again then.</translation>
    </message>
    <message>
        <source>Over deze periode is al gedeclareerd. Bij elke regel staat in welke declaratie. Moet daar iets anders in staan? Trek die in zolang zij niet is betaald.</source>
        <translation>This period has been claimed before. Each line says in which claim. Should something else be in it? Take it back as long as it has not been paid.</translation>
    </message>
    <message>
        <source>In deze rij staat geen cliëntnummer. Vul het klantnummer bij de SVB, uw eigen nummer of het nummer van de zorgovereenkomst in.</source>
        <translation>There is no client number in this row. Fill in the client number at the SVB, your own number or the number of the care agreement.</translation>
    </message>
    <message>
        <source>In deze rij staat geen zorg. Vul in welke zorgfunctie dit is.</source>
        <translation>There is no kind of care in this row. Fill in which kind of care it is.</translation>
    </message>
    <message>
        <source>Op {opDatum} heeft u met cliënt {klantTekst} geen zorgovereenkomst. De dichtstbijzijnde geldt van {vanDatum} tot en met {totDatum}. Controleer de datum.</source>
        <translation>On {opDatum} you have no care agreement with client {klantTekst}. The nearest one holds from {vanDatum} up to and including {totDatum}. Check the date.</translation>
    </message>
    <message>
        <source>Op {opDatum} heeft u met cliënt {klantTekst} geen zorgovereenkomst. De dichtstbijzijnde geldt vanaf {vanDatum}. Controleer de datum.</source>
        <translation>On {opDatum} you have no care agreement with client {klantTekst}. The nearest one holds from {vanDatum}. Check the date.</translation>
    </message>
    <message>
        <source>Op deze dagen heeft u met deze cliënt geen zorgovereenkomst. Bij elke regel staat welke het dichtst bij is. Controleer de datums.</source>
        <translation>On these days you have no care agreement with this client. Each line says which one is nearest. Check the dates.</translation>
    </message>
    <message>
        <source>laatste dag van de regel</source>
        <translation>last day of the line</translation>
    </message>
    <message>
        <source>Van cliënt {klantTekst} bewaren wij het burgerservicenummer niet meer. Open het bestand opnieuw: dan vinden wij deze cliënt. Of kies eenmalig bij welke budgethouder dit hoort.</source>
        <translation>We no longer keep the citizen service number (BSN) of client {klantTekst}. Open the file again: then we find this client. Or choose once which budget holder this is of.</translation>
    </message>
    <message>
        <source>Bij de cliënt staat een burgerservicenummer met iets erbij. Dat bewaren wij niet. Vul alleen het cliëntnummer in.</source>
        <translation>With the client there is a citizen service number (BSN) with something beside it. We do not keep that. Enter the client number alone.</translation>
    </message>
    <message>
        <source>In de naam van de zorg staat een burgerservicenummer. Dat bewaren wij niet. Vul in welke zorgfunctie dit is.</source>
        <translation>In the name of the care there is a citizen service number (BSN). We do not keep that. Enter which kind of care this is.</translation>
    </message>
    <message>
        <source>In het factuurnummer staat een burgerservicenummer. Dat mag niet: het staat op overzichten. Vul een eigen nummer in, of laat het leeg.</source>
        <translation>In the invoice number there is a citizen service number (BSN). That is not allowed: it is on overviews. Enter a number of your own, or leave it empty.</translation>
    </message>
    <message>
        <source>In het eigen kenmerk staat een burgerservicenummer. Dat mag niet: het staat op overzichten. Vul een eigen nummer in, of laat het leeg.</source>
        <translation>In your own reference there is a citizen service number (BSN). That is not allowed: it is on overviews. Enter a number of your own, or leave it empty.</translation>
    </message>
    <message>
        <source>In de kostenplaats staat een burgerservicenummer. Dat mag niet: zij staat op overzichten. Vul een eigen nummer in, of laat het leeg.</source>
        <translation>In the cost centre there is a citizen service number (BSN). That is not allowed: it is on overviews. Enter a number of your own, or leave it empty.</translation>
    </message>
    <message>
        <source>Bij de AGB-code staat een burgerservicenummer. Dat bewaren wij niet. Vul de AGB-code in, of laat het leeg.</source>
        <translation>With the AGB code there is a citizen service number (BSN). We do not keep that. Enter the AGB code, or leave it empty.</translation>
    </message>
    <message>
        <source>&quot;{waardeTekst}&quot; is geen aantal blokken van vijf minuten. Vul een heel getal in.</source>
        <translation>&quot;{waardeTekst}&quot; is no number of five-minute blocks. Enter a whole number.</translation>
    </message>
    <message>
        <source>Dit is al ingediend in declaratie {nummerTekst}, met een ander aantal. Laat deze regel weg. Moet het aantal anders, trek die declaratie dan in en dien haar opnieuw in. Is het andere zorg, geef de regel dan een eigen kenmerk.</source>
        <translation>This was submitted before in claim {nummerTekst}, with another quantity. Leave this line out. If the quantity has to change, withdraw that claim and submit it again. If it is other care, give the line a reference of its own.</translation>
    </message>
    <message>
        <source>Dit is al ingediend met een ander aantal, en wacht op de budgethouder. Laat deze regel weg. Moet het aantal anders, trek die declaratie dan in en dien haar opnieuw in. Is het andere zorg, geef de regel dan een eigen kenmerk.</source>
        <translation>This was submitted before with another quantity, and waits for the budget holder. Leave this line out. If the quantity has to change, withdraw that claim and submit it again. If it is other care, give the line a reference of its own.</translation>
    </message>
    <message>
        <source>Op deze regel staat factuurnummer {factuurnummerTekst}. Maar zij komt in een declaratie met factuurnummer {nummerTekst}: per cliënt en periode is er één. Wilt u dat niet, laat de regel dan weg.</source>
        <translation>This line has invoice number {factuurnummerTekst}. But it goes into a claim with invoice number {nummerTekst}: there is one per client and period. If you do not want that, leave the line out.</translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} is al gebruikt in declaratie {nummerTekst}. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation>Invoice number {factuurnummerTekst} is used already in claim {nummerTekst}. Enter another number. Or open the file again and choose at Columns a pattern that gives each client and month a number of its own.</translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} staat al op een declaratie die nog op akkoord wacht. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation>Invoice number {factuurnummerTekst} is already on a claim that still waits for approval. Enter another number. Or open the file again and choose at Columns a pattern that gives each client and month a number of its own.</translation>
    </message>
    <message>
        <source>Het aantal blokken van vijf minuten is niet te lezen. Vul een heel getal in.</source>
        <translation>The number of five-minute blocks cannot be read. Enter a whole number.</translation>
    </message>
    <message>
        <source>Dit is al ingediend, met een ander aantal. Laat deze regels weg. Moet het aantal anders, trek die declaraties dan in en dien ze opnieuw in. Is het andere zorg, geef de regels dan een eigen kenmerk.</source>
        <translation>This was submitted before, with another quantity. Leave these lines out. If the quantity has to change, withdraw those claims and submit them again. If it is other care, give the lines a reference of their own.</translation>
    </message>
    <message>
        <source>Op deze regels staat een ander factuurnummer dan op de declaratie waar zij in komen. Per cliënt en periode is er één declaratie. Bij elke regel staan beide nummers.</source>
        <translation>These lines have another invoice number than the claim that they go into. There is one claim per client and period. Each line shows both numbers.</translation>
    </message>
    <message>
        <source>Het factuurnummer is al gebruikt. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation>The invoice number is used already. Enter another number. Or open the file again and choose at Columns a pattern that gives each client and month a number of its own.</translation>
    </message>
    <message>
        <source>Het factuurnummer staat al op een declaratie die nog op akkoord wacht. Vul een ander nummer in. Of open het bestand opnieuw en kies bij Kolommen een patroon dat elke cliënt en maand een eigen nummer geeft.</source>
        <translation>The invoice number is already on a claim that still waits for approval. Enter another number. Or open the file again and choose at Columns a pattern that gives each client and month a number of its own.</translation>
    </message>
    <message>
        <source>blokken van 5 minuten</source>
        <translation>blocks of 5 minutes</translation>
    </message>
    <message>
        <source>Bij deze regels staat geen aantal. Vul een aantal groter dan 0 in, bijvoorbeeld 2:30, of laat de regels weg.</source>
        <translation>These lines have no quantity. Enter a quantity above 0, such as 2:30, or leave the lines out.</translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend in declaratie {nummerTekst}. Laat deze regel weg. Was het een ander bezoek, vul dat dan in het maandrooster in. Of trek die declaratie in en dien haar nog eens in, met begintijden in beide bestanden.</source>
        <translation>The same care was already submitted in declaration {nummerTekst}. Leave this line out. If it was another visit, enter it in the month grid. Or withdraw that declaration and submit it again, with start times in both files.</translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend en wacht op de budgethouder. Laat deze regel weg. Was het een ander bezoek, vul dat dan in het maandrooster in. Of trek dat bestand terug en dien het nog eens in, met begintijden in beide bestanden.</source>
        <translation>The same care was already submitted and waits for the budget holder. Leave this line out. If it was another visit, enter it in the month grid. Or take that file back and submit it again, with start times in both files.</translation>
    </message>
    <message>
        <source>Deze zorg is op deze dag al ingediend: rij {rijGetal} van {bestandTekst}. Is dit een ander bezoek? Dan kunt u deze regel zo indienen. Is het dezelfde zorg, laat hem dan weg.</source>
        <translation>This care was already submitted on this day: row {rijGetal} of {bestandTekst}. Is this another visit? Then you can submit this line as it is. If it is the same care, leave it out.</translation>
    </message>
    <message>
        <source>Deze zorg is op deze dag al ingediend, in een bestand van een ander. Is dit een ander bezoek? Dan kunt u deze regel zo indienen. Is het dezelfde zorg, laat hem dan weg.</source>
        <translation>This care was already submitted on this day, in somebody else&apos;s file. Is this another visit? Then you can submit this line as it is. If it is the same care, leave it out.</translation>
    </message>
    <message>
        <source>Dezelfde zorg is al ingediend. Laat deze regels weg. Waren het andere bezoeken, vul die dan in het maandrooster in. Of trek dat bestand terug en dien het nog eens in, met begintijden in beide bestanden.</source>
        <translation>The same care was already submitted. Leave these lines out. If these were other visits, enter them in the month grid. Or take that file back and submit it again, with start times in both files.</translation>
    </message>
    <message>
        <source>Deze zorg is op deze dagen al ingediend. Bij elke regel staat in welke rij van welk bestand. Zijn het andere bezoeken? Dan kunt u ze zo indienen. Is het dezelfde zorg, laat ze dan weg.</source>
        <translation>This care was already submitted on these days. Each line says in which row of which file. Are these other visits? Then you can submit them as they are. If it is the same care, leave them out.</translation>
    </message>
    <message>
        <source>Het bedrag is {bestandCenten}. Aantal maal tarief is {berekendCenten}.</source>
        <translation>The amount is {bestandCenten}. Quantity times rate is {berekendCenten}.</translation>
    </message>
    <message>
        <source>Het bedrag is niet het aantal maal het tarief.</source>
        <translation>The amount is not the quantity times the rate.</translation>
    </message>
    <message>
        <source>Bij deze regels staat meer dan 24 uur. Een dag heeft 24 uur. Pas het aantal uren aan.</source>
        <translation>These lines have more than 24 hours. A day has 24 hours. Change the number of hours.</translation>
    </message>
    <message>
        <source>Factuurnummer {factuurnummerTekst} is voor één declaratie, en dit bestand geeft er meer. Kies bij stap 2, Kolommen, een factuurnummer waar het cliëntnummer of de zorgovereenkomst in staat, en de maand. Controleer dan nog eens.</source>
        <translation>Invoice number {factuurnummerTekst} is for one claim, and this file makes more. At step 2, Columns, choose an invoice number that contains the client number or the care agreement, and the month. Then check again.</translation>
    </message>
    <message>
        <source>Dit factuurnummer staat in dit bestand ook bij een andere cliënt of een andere periode. Elke declaratie heeft een eigen nummer. Vul een ander nummer in, of maak het leeg: dan maken wij er een.</source>
        <translation>In this file this invoice number is also on lines of another client or another period. Every claim has a number of its own. Enter another number, or leave it empty: then we make one.</translation>
    </message>
    <message>
        <source>Het factuurnummer is voor één declaratie, en dit bestand geeft er meer. Kies bij stap 2, Kolommen, een factuurnummer waar het cliëntnummer of de zorgovereenkomst in staat, en de maand. Controleer dan nog eens.</source>
        <translation>The invoice number is for one claim, and this file makes more. At step 2, Columns, choose an invoice number that contains the client number or the care agreement, and the month. Then check again.</translation>
    </message>
    <message>
        <source>De laatste dag van deze regel is niet te lezen, of ligt voor de eerste: {waardeTekst}. Was het één dag, vul die dan in. Verbeter anders de laatste dag in uw bestand.</source>
        <translation>The last day of this line cannot be read, or is before the first: {waardeTekst}. If it was one day, fill that in. If not, correct the last day in your file.</translation>
    </message>
    <message>
        <source>Deze regel is een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode} Was het één dag, vul dan die datum in.</source>
        <translation>This line is a total from {vanDatum} up to and including {totDatum}. {periodebezwaarCode} If it was one day, fill in that date.</translation>
    </message>
    <message>
        <source>De laatste dag van deze regels is niet te lezen, of ligt voor de eerste. Was het één dag, vul die dan in. Verbeter anders de laatste dag in uw bestand.</source>
        <translation>The last day of these lines cannot be read, or is before the first. If it was one day, fill that in. If not, correct the last day in your file.</translation>
    </message>
    <message>
        <source>Deze regels zijn een totaal over meer dagen, en dat kan hier niet. Bij elke regel staat waarom. Was het één dag, vul dan die datum in. Zet anders in uw bestand een regel per dag.</source>
        <translation>These lines are a total over more days, and that is not possible here. Each line says why. If it was one day, fill in that date. If not, put one line per day in your file.</translation>
    </message>
    <message>
        <source>In de declaratie die al op de budgethouder wacht, staat een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode} Trek die declaratie in en dien haar opnieuw in.</source>
        <translation>The claim that already waits for the budget holder has a total from {vanDatum} up to and including {totDatum}. {periodebezwaarCode} Withdraw that claim and submit it again.</translation>
    </message>
    <message>
        <source>{periode} is al betaald, in declaratie {nummerTekst}. Kies bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regel hier weg.</source>
        <translation>{periode} has been paid already, in claim {nummerTekst}. At Claims choose that claim and then Correct, and add this care there. Leave the line out here.</translation>
    </message>
    <message>
        <source>{periode} wordt nu betaald, in declaratie {nummerTekst}. Kies na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regel hier weg.</source>
        <translation>{periode} is being paid now, in claim {nummerTekst}. After the payment, at Claims choose that claim and then Correct, and add this care there. Leave the line out here.</translation>
    </message>
    <message>
        <source>In de declaratie die al op de budgethouder wacht, staat een regel van {wachtDatum} die zo niet meer kan. Daar kan niets bij. Trek die declaratie in en dien haar opnieuw in.</source>
        <translation>The declaratie that already waits for the budgethouder has a line of {wachtDatum} that is not possible like this any more. Nothing can be added to it. Withdraw that declaratie and submit it again.</translation>
    </message>
    <message>
        <source>Er staat {ingevuldMinuten} uur, maar van {beginTekst} tot {eindTekst} is {tijdenMinuten} uur. Verbeter het aantal of de tijden.</source>
        <translation>It says {ingevuldMinuten} hours, but from {beginTekst} to {eindTekst} is {tijdenMinuten} hours. Correct the quantity or the times.</translation>
    </message>
    <message>
        <source>De budgethouder keurde dit af: &quot;{redenTekst}&quot;. Pas de regel aan, laat hem weg, of dien hem zo nog eens in.</source>
        <translation>The budgethouder rejected this: &quot;{redenTekst}&quot;. Change the line, leave it out, or submit it once more as it is.</translation>
    </message>
    <message>
        <source>In de declaratie die al op de budgethouder wacht, staat een regel die zo niet meer kan. Daar kan niets bij. Trek die declaratie in en dien haar opnieuw in.</source>
        <translation>The declaratie that already waits for the budgethouder has a line that is not possible like this any more. Nothing can be added to it. Withdraw that declaratie and submit it again.</translation>
    </message>
    <message>
        <source>Bij deze regels staat meer tijd dan tussen begin en eind. Bij elke regel staan beide. Verbeter het aantal of de tijden.</source>
        <translation>These lines say more time than there is between begin and end. Each line names both. Correct the quantity or the times.</translation>
    </message>
    <message>
        <source>De budgethouder keurde deze regels af. Bij elke regel staat waarom. Pas ze aan, laat ze weg, of dien ze zo nog eens in.</source>
        <translation>The budgethouder rejected these lines. Each line says why. Change them, leave them out, or submit them once more as they are.</translation>
    </message>
    <message>
        <source>Deze periode is al betaald. Bij elke regel staat in welke declaratie. Kies bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regels hier weg.</source>
        <translation>This period has been paid already. Each line says in which claim. At Claims choose that claim and then Correct, and add this care there. Leave the lines out here.</translation>
    </message>
    <message>
        <source>Deze periode wordt nu betaald. Bij elke regel staat in welke declaratie. Kies na de betaling bij Declaraties die declaratie en dan Corrigeren, en vul deze zorg daar aan. Laat de regels hier weg.</source>
        <translation>This period is being paid now. Each line says in which claim. After the payment, at Claims choose that claim and then Correct, and add this care there. Leave the lines out here.</translation>
    </message>
    <message>
        <source>Uw patroon geeft factuurnummer {factuurnummerTekst}. Maar deze regel komt in een declaratie die al op de budgethouder wacht, en die houdt factuurnummer {nummerTekst}. Wilt u dat niet, laat de regel dan weg.</source>
        <translation>Your pattern gives invoice number {factuurnummerTekst}. But this line goes into a claim that already waits for the budget holder, and that keeps invoice number {nummerTekst}. If you do not want that, leave the line out.</translation>
    </message>
    <message>
        <source>Deze regels komen in een declaratie die al op de budgethouder wacht. Die houdt haar factuurnummer, en uw patroon geeft een ander. Bij elke regel staan beide nummers.</source>
        <translation>These lines go into a claim that already waits for the budget holder. It keeps its invoice number, and your pattern gives another. Each line names both numbers.</translation>
    </message>
    <message>
        <source>Van cliënt {klantTekst} staan er in dit bestand meer dan {hoogstensGetal} regels. Zo veel controleren wij niet samen: er gaat niets van. Is het één cliënt, verdeel de regels dan over meer bestanden. Laat ze anders weg en verbeter het cliëntnummer in uw bestand.</source>
        <translation>This file has more than {hoogstensGetal} lines of client {klantTekst}. We do not check so many together: none of them goes. If it is one client, divide the lines over more files. Otherwise leave them out and correct the client number in your file.</translation>
    </message>
</context>
<context>
    <name>CelVraag</name>
    <message>
        <source>Over %1 op %2: </source>
        <translation>About %1 on %2: </translation>
    </message>
</context>
<context>
    <name>DeclaratieChip</name>
    <message>
        <source>%1, sinds %2</source>
        <translation>%1, since %2</translation>
    </message>
</context>
<context>
    <name>DeclaratieSoort</name>
    <message>
        <source>geleverde zorg</source>
        <translation>care given</translation>
    </message>
    <message>
        <source>maandloon</source>
        <translation>monthly wage</translation>
    </message>
    <message>
        <source>reiskosten</source>
        <translation>travel costs</translation>
    </message>
    <message>
        <source>bijkomende zorgkosten</source>
        <translation>extra care costs</translation>
    </message>
    <message>
        <source>eigen vervoerskosten</source>
        <translation>own transport costs</translation>
    </message>
    <message>
        <source>eenmalige uitkering</source>
        <translation>one-off payment</translation>
    </message>
    <message>
        <source>feestdagenuitkering</source>
        <translation>holiday bonus</translation>
    </message>
    <message>
        <source>eindejaarsuitkering</source>
        <translation>year-end bonus</translation>
    </message>
    <message>
        <source>verantwoordingsvrij bedrag</source>
        <translation>free part of the budget</translation>
    </message>
    <message>
        <source>ziekte-uren</source>
        <translation>sick hours</translation>
    </message>
    <message>
        <source>tegemoetkoming sociaal netwerk</source>
        <translation>allowance for help from own circle</translation>
    </message>
    <message>
        <source>factuur</source>
        <translation>invoice</translation>
    </message>
    <message>
        <source>correctie</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>kosten</source>
        <translation>costs</translation>
    </message>
</context>
<context>
    <name>DeclaratieSpoor</name>
    <message>
        <source>Het systeem</source>
        <translation>The system</translation>
    </message>
    <message>
        <source>%1 begint de declaratie</source>
        <translation>%1 starts the claim</translation>
    </message>
    <message>
        <source>%1 geeft akkoord</source>
        <translation>%1 approves</translation>
    </message>
    <message>
        <source>%1 stuurt de declaratie terug</source>
        <translation>%1 sends the claim back</translation>
    </message>
    <message>
        <source>%1 opent de declaratie weer</source>
        <translation>%1 reopens the claim</translation>
    </message>
    <message>
        <source>%1 dient in</source>
        <translation>%1 submits</translation>
    </message>
    <message>
        <source>%1 trekt de declaratie in</source>
        <translation>%1 withdraws the claim</translation>
    </message>
    <message>
        <source>%1 controleert opnieuw</source>
        <translation>%1 checks again</translation>
    </message>
    <message>
        <source>%1 plant de betaling</source>
        <translation>%1 plans the payment</translation>
    </message>
    <message>
        <source>%1 betaalt</source>
        <translation>%1 pays</translation>
    </message>
    <message>
        <source>%1 betaalt een deel</source>
        <translation>%1 pays a part</translation>
    </message>
    <message>
        <source>%1 verwijdert de declaratie</source>
        <translation>%1 deletes the claim</translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>daarna</source>
        <translation>then</translation>
    </message>
    <message>
        <source>Betaling op %1</source>
        <translation>Payment on %1</translation>
    </message>
    <message>
        <source>%1 vult de declaratie aan</source>
        <translation>%1 adds to the claim</translation>
    </message>
    <message>
        <source>%1 voegt een bestand toe</source>
        <translation>%1 adds a file</translation>
    </message>
    <message>
        <source>%1 haalt een bestand weg</source>
        <translation>%1 removes a file</translation>
    </message>
    <message>
        <source>%1 zet de declaratie klaar</source>
        <translation>%1 makes the claim ready to send</translation>
    </message>
    <message>
        <source>%1 haalt de declaratie terug</source>
        <translation>%1 takes the claim back</translation>
    </message>
    <message>
        <source>De declaratie kon niet worden verzonden en staat weer bij de indiener</source>
        <translation>The claim could not be sent and is back with whoever submits it</translation>
    </message>
    <message>
        <source>%1 keurt de declaratie goed</source>
        <translation>%1 approves the claim</translation>
    </message>
    <message>
        <source>%1 weigert de declaratie</source>
        <translation>%1 refuses the claim</translation>
    </message>
    <message>
        <source>%1 laat de declaratie wachten</source>
        <translation>%1 puts the claim on hold</translation>
    </message>
    <message>
        <source>De SVB gaat de declaratie nakijken</source>
        <translation>The SVB will look at the claim</translation>
    </message>
    <message>
        <source>%1 tekent mee</source>
        <translation>%1 signs as the second person</translation>
    </message>
    <message>
        <source>%1 opent een gesloten jaar voor deze declaratie</source>
        <translation>%1 opens a closed year for this claim</translation>
    </message>
    <message>
        <source>De betaling komt terug van de bank</source>
        <translation>The bank returns the payment</translation>
    </message>
    <message>
        <source>%1 corrigeert de declaratie</source>
        <translation>%1 corrects the claim</translation>
    </message>
    <message>
        <source>De declaratie is gecorrigeerd door een wijziging van de overeenkomst</source>
        <translation>The claim was corrected by a change of the agreement</translation>
    </message>
    <message>
        <source>Wat nog niet was betaald, is verrekend met een correctie</source>
        <translation>What was not paid yet was set off against a correction</translation>
    </message>
    <message>
        <source>%1 verandert de declaratie</source>
        <translation>%1 changes the claim</translation>
    </message>
    <message>
        <source>Wordt ingediend op %1</source>
        <translation>Will be submitted on %1</translation>
    </message>
    <message>
        <source>Vanzelf ingediend, klaargezet door %1</source>
        <translation>Submitted automatically, made ready by %1</translation>
    </message>
    <message>
        <source>Vanzelf voorgelegd aan de budgethouder, klaargezet door %1</source>
        <translation>Sent to the budget holder for approval automatically, made ready by %1</translation>
    </message>
    <message>
        <source>%1 is akkoord met de correctie</source>
        <translation>%1 agrees with the correction</translation>
    </message>
    <message>
        <source>%1 is niet akkoord met de correctie</source>
        <translation>%1 does not agree with the correction</translation>
    </message>
    <message>
        <source>Er is een nieuwe correctie voor in de plaats gekomen</source>
        <translation>A new correction has taken its place</translation>
    </message>
    <message>
        <source>%1 legt de declaratie voor</source>
        <translation>%1 sends the claim for approval</translation>
    </message>
    <message>
        <source>Wordt voorgelegd op %1</source>
        <translation>Will be sent for approval on %1</translation>
    </message>
    <message>
        <source>Het maandloon is vanzelf gemaakt, zoals elke maand</source>
        <translation>The monthly wage was made automatically, as every month</translation>
    </message>
    <message>
        <source>Het maandloon is bijgewerkt: er is nu iets anders afgesproken</source>
        <translation>The monthly wage was updated: something else is agreed now</translation>
    </message>
    <message>
        <source>Vanzelf gemaakt</source>
        <translation>Made automatically</translation>
    </message>
    <message>
        <source>%1 verrekent het hele bedrag met een eerdere betaling</source>
        <translation>%1 sets off the whole amount against an earlier payment</translation>
    </message>
    <message>
        <source>%1 verwerkt de correctie: het bedrag gaat af van de volgende betalingen</source>
        <translation>%1 processes the correction: the amount comes off the next payments</translation>
    </message>
    <message>
        <source>Een correctie op deze declaratie is verwerkt</source>
        <translation>A correction of this claim has been processed</translation>
    </message>
    <message>
        <source>De budgethouder krijgt een herinnering op Vandaag: dit wacht op akkoord</source>
        <translation>The budget holder gets a reminder on Today: this waits for approval</translation>
    </message>
    <message>
        <source>De zorgverlener krijgt een herinnering op Vandaag: dit wacht op akkoord</source>
        <translation>The carer gets a reminder on Today: this waits for approval</translation>
    </message>
    <message>
        <source>Verrekenen lukte niet op tijd. De SVB vraagt het per brief terug</source>
        <translation>It could not be set off in time. The SVB asks it back by letter</translation>
    </message>
    <message>
        <source>%1 meldt dat het is terugbetaald</source>
        <translation>%1 reports that it was paid back</translation>
    </message>
    <message>
        <source>%1 vraagt het niet meer terug</source>
        <translation>%1 asks it back no longer</translation>
    </message>
    <message>
        <source>De tegemoetkoming is vanzelf gemaakt, zoals elke maand</source>
        <translation>The allowance was made by itself, as every month</translation>
    </message>
    <message>
        <source>De tegemoetkoming is bijgewerkt: de toestemming is nu anders</source>
        <translation>The allowance was updated: the permission is different now</translation>
    </message>
    <message>
        <source>De SVB krijgt een waarschuwing: dit wacht lang op betaling</source>
        <translation>The SVB gets a warning: this has waited long for payment</translation>
    </message>
</context>
<context>
    <name>DeclaratieStatus</name>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ter beoordeling</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Afgekeurd door budgethouder</source>
        <translation>Rejected by budget holder</translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Geweigerd</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Geparkeerd</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Handmatige controle SVB</source>
        <translation>Manual check by SVB</translation>
    </message>
    <message>
        <source>Goedgekeurd voor betaling</source>
        <translation>Approved for payment</translation>
    </message>
    <message>
        <source>Betaling ingepland</source>
        <translation>Payment planned</translation>
    </message>
    <message>
        <source>Uitbetaald</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Deels uitbetaald</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>Betaling teruggekomen</source>
        <translation>Payment came back</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Gecorrigeerd</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Klaargezet</source>
        <translation>Ready to send</translation>
    </message>
    <message>
        <source>Wordt verrekend</source>
        <translation>Being set off</translation>
    </message>
    <message>
        <source>Verrekend</source>
        <translation>Set off</translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Verwerkt</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Wordt teruggevraagd</source>
        <translation>Being asked back</translation>
    </message>
    <message>
        <source>Terugbetaald</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Afgeschreven</source>
        <translation>Written off</translation>
    </message>
</context>
<context>
    <name>Declaratieritme</name>
    <message>
        <source>per maand</source>
        <translation>by the month</translation>
    </message>
    <message>
        <source>per vier weken</source>
        <translation>by four weeks</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>by the week</translation>
    </message>
</context>
<context>
    <name>Declaraties</name>
    <message>
        <source>u</source>
        <translation>you</translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation>budget holder</translation>
    </message>
    <message>
        <source>SVB</source>
        <translation>SVB</translation>
    </message>
    <message>
        <source>betaling %1</source>
        <translation>payment %1</translation>
    </message>
    <message>
        <source>SVB betaalt</source>
        <translation>SVB pays</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>gaat vanzelf op %1</source>
        <translation>goes by itself on %1</translation>
    </message>
    <message>
        <source>verstrekker</source>
        <translation>funder</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1 × %2, per dag afgerond samen %3</source>
        <translation>%1 × %2, rounded per day %3 in all</translation>
    </message>
    <message>
        <source>SVB verrekent</source>
        <translation>SVB sets it off</translation>
    </message>
</context>
<context>
    <name>DeelbeoordelingSoort</name>
    <message>
        <source>Zorgafspraken</source>
        <translation>Care arrangements</translation>
    </message>
    <message>
        <source>Arbeidsrecht (SVB)</source>
        <translation>Labour law (SVB)</translation>
    </message>
</context>
<context>
    <name>DeelbeoordelingStatus</name>
    <message>
        <source>Nog te beoordelen</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Niet meer nodig</source>
        <translation>No longer needed</translation>
    </message>
</context>
<context>
    <name>Detailniveau</name>
    <message>
        <source>totaal per periode</source>
        <translation>total per period</translation>
    </message>
    <message>
        <source>uren per dag</source>
        <translation>hours per day</translation>
    </message>
</context>
<context>
    <name>Eenheid</name>
    <message>
        <source>uur</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>dagdeel</source>
        <translation>day part</translation>
    </message>
    <message>
        <source>etmaal</source>
        <translation>24-hour day</translation>
    </message>
    <message>
        <source>stuk of rit</source>
        <translation>item or trip</translation>
    </message>
    <message>
        <source>kilometer</source>
        <translation>kilometre</translation>
    </message>
    <message>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <source>nacht</source>
        <translation>night</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>midweek</source>
        <translation>midweek</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
</context>
<context>
    <name>EenheidMeervoud</name>
    <message>
        <source>uur</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>dagdelen</source>
        <translation>day parts</translation>
    </message>
    <message>
        <source>etmalen</source>
        <translation>24-hour days</translation>
    </message>
    <message>
        <source>stuks of ritten</source>
        <translation>items or trips</translation>
    </message>
    <message>
        <source>kilometer</source>
        <translation>kilometres</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>nachten</source>
        <translation>nights</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weekenden</source>
        <translation>weekends</translation>
    </message>
    <message>
        <source>midweken</source>
        <translation>midweeks</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
</context>
<context>
    <name>Ernst</name>
    <message>
        <source>Let op</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wacht</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Kan zo niet</source>
        <translation>Not possible</translation>
    </message>
</context>
<context>
    <name>Familieband</name>
    <message>
        <source>geen familie</source>
        <translation>no family</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>vader, moeder of hun partner</source>
        <translation>father, mother or their partner</translation>
    </message>
    <message>
        <source>schoonvader of schoonmoeder</source>
        <translation>father-in-law or mother-in-law</translation>
    </message>
    <message>
        <source>zoon of dochter, ook van de partner</source>
        <translation>son or daughter, also of the partner</translation>
    </message>
    <message>
        <source>schoonzoon of schoondochter</source>
        <translation>son-in-law or daughter-in-law</translation>
    </message>
    <message>
        <source>opa of oma, ook van de partner</source>
        <translation>grandfather or grandmother, also of the partner</translation>
    </message>
    <message>
        <source>kleinkind, ook van de partner</source>
        <translation>grandchild, also of the partner</translation>
    </message>
    <message>
        <source>broer of zus</source>
        <translation>brother or sister</translation>
    </message>
    <message>
        <source>zwager of schoonzus</source>
        <translation>brother-in-law or sister-in-law</translation>
    </message>
    <message>
        <source>andere familie, zoals een oom of nicht</source>
        <translation>other family, such as an uncle or cousin</translation>
    </message>
</context>
<context>
    <name>Familierelatie</name>
    <message>
        <source>geen familie</source>
        <translation>not family</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>familie in de eerste graad</source>
        <translation>first-degree relative</translation>
    </message>
    <message>
        <source>familie in de tweede graad</source>
        <translation>second-degree relative</translation>
    </message>
    <message>
        <source>andere familie</source>
        <translation>other relative</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>nl</source>
        <comment>code of the language of this translation: nl or en</comment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>Geslacht</name>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>KeuzeBalk</name>
    <message>
        <source>In het bestand staan meer cliënten. Neem de uren over van</source>
        <translation>The file has more than one client. Take the hours of</translation>
    </message>
    <message>
        <source>Tel regels die dubbel in het bestand staan &amp;allemaal mee</source>
        <translation>Count &amp;all lines that are in the file twice</translation>
    </message>
    <message>
        <source>Wat u moet weten voor u deze uren overneemt</source>
        <translation>What to know before you take over these hours</translation>
    </message>
</context>
<context>
    <name>Logboek</name>
    <message>
        <source>%1 meldde zich aan</source>
        <translation>%1 signed in</translation>
    </message>
    <message>
        <source>Aanmelden als %1 mislukte</source>
        <translation>Signing in as %1 failed</translation>
    </message>
    <message>
        <source>%1 koppelde een authenticator</source>
        <translation>%1 linked an authenticator</translation>
    </message>
    <message>
        <source>%1 wijzigde het eigen wachtwoord</source>
        <translation>%1 changed their own password</translation>
    </message>
    <message>
        <source>%1 bekeek de gegevens van de budgethouder</source>
        <translation>%1 looked at the details of the budget holder</translation>
    </message>
    <message>
        <source>%1 bekeek dit logboek</source>
        <translation>%1 looked at this log</translation>
    </message>
    <message>
        <source>%1 bekeek het budget</source>
        <translation>%1 looked at the budget</translation>
    </message>
    <message>
        <source>%1 bekeek de betalingen</source>
        <translation>%1 looked at the payments</translation>
    </message>
    <message>
        <source>%1 bekeek de lijst van overeenkomsten</source>
        <translation>%1 looked at the list of agreements</translation>
    </message>
    <message>
        <source>%1 bekeek de lijst van declaraties</source>
        <translation>%1 looked at the list of claims</translation>
    </message>
    <message>
        <source>%1 bekeek de lijst van toekenningen</source>
        <translation>%1 looked at the list of grants</translation>
    </message>
    <message>
        <source>%1 bekeek wie vertegenwoordigt</source>
        <translation>%1 looked at who represents</translation>
    </message>
    <message>
        <source>%1 zette het wachtwoord opnieuw en wiste de tweede factor van %2</source>
        <translation>%1 reset the password and the second factor of %2</translation>
    </message>
    <message>
        <source>%1 wiste de tweede factor van %2</source>
        <translation>%1 removed the second factor of %2</translation>
    </message>
    <message>
        <source>%1 zette een nieuw wachtwoord voor %2</source>
        <translation>%1 set a new password for %2</translation>
    </message>
    <message>
        <source>%1 vond een signaal bij %2</source>
        <translation>%1 found a signal at %2</translation>
    </message>
    <message>
        <source>%2 kwam op haar datum in een andere status</source>
        <translation>%2 reached its date and changed status</translation>
    </message>
    <message>
        <source>%2 werd automatisch goedgekeurd</source>
        <translation>%2 was approved automatically</translation>
    </message>
    <message>
        <source>%2 verviel</source>
        <translation>%2 lapsed</translation>
    </message>
    <message>
        <source>%2 stopte door een overlijden</source>
        <translation>%2 ended because of a death</translation>
    </message>
    <message>
        <source>De vervanging in %2 eindigde</source>
        <translation>The replacement in %2 ended</translation>
    </message>
    <message>
        <source>%1 tekende %2 als zorgverlener</source>
        <translation>%1 signed %2 as carer</translation>
    </message>
    <message>
        <source>%1 tekende %2 voor de budgethouder</source>
        <translation>%1 signed %2 for the budget holder</translation>
    </message>
    <message>
        <source>%1 bekeek %2</source>
        <translation>%1 looked at %2</translation>
    </message>
    <message>
        <source>%1 voerde %2 in</source>
        <translation>%1 entered %2</translation>
    </message>
    <message>
        <source>%1 begon %2</source>
        <translation>%1 began %2</translation>
    </message>
    <message>
        <source>%1 wijzigde %2</source>
        <translation>%1 changed %2</translation>
    </message>
    <message>
        <source>%1 zocht %2 op met een nummer</source>
        <translation>%1 looked %2 up by number</translation>
    </message>
    <message>
        <source>%1 verwijderde %2</source>
        <translation>%1 deleted %2</translation>
    </message>
    <message>
        <source>%1 blokkeerde %2</source>
        <translation>%1 locked %2</translation>
    </message>
    <message>
        <source>%1 gaf %2 vrij</source>
        <translation>%1 unlocked %2</translation>
    </message>
    <message>
        <source>%1 deelde %2</source>
        <translation>%1 shared %2</translation>
    </message>
    <message>
        <source>%1 stuurde %2 terug</source>
        <translation>%1 sent %2 back</translation>
    </message>
    <message>
        <source>%1 trok %2 in</source>
        <translation>%1 withdrew %2</translation>
    </message>
    <message>
        <source>%1 nam %2 over</source>
        <translation>%1 took %2 over</translation>
    </message>
    <message>
        <source>%1 vroeg een aanvulling op %2</source>
        <translation>%1 asked for more about %2</translation>
    </message>
    <message>
        <source>%1 vulde %2 aan</source>
        <translation>%1 added to %2</translation>
    </message>
    <message>
        <source>%1 keurde %2 goed</source>
        <translation>%1 approved %2</translation>
    </message>
    <message>
        <source>%1 keurde %2 af</source>
        <translation>%1 rejected %2</translation>
    </message>
    <message>
        <source>%1 herstelde %2</source>
        <translation>%1 repaired %2</translation>
    </message>
    <message>
        <source>%1 zegde %2 op</source>
        <translation>%1 gave notice of %2</translation>
    </message>
    <message>
        <source>%1 beëindigde %2</source>
        <translation>%1 ended %2</translation>
    </message>
    <message>
        <source>%1 legde %2 voor</source>
        <translation>%1 sent %2 for approval</translation>
    </message>
    <message>
        <source>%1 opende %2 weer</source>
        <translation>%1 opened %2 again</translation>
    </message>
    <message>
        <source>%1 diende %2 in</source>
        <translation>%1 submitted %2</translation>
    </message>
    <message>
        <source>%1 controleerde %2 opnieuw</source>
        <translation>%1 checked %2 again</translation>
    </message>
    <message>
        <source>%1 plande %2</source>
        <translation>%1 scheduled %2</translation>
    </message>
    <message>
        <source>%1 voerde %2 uit</source>
        <translation>%1 carried out %2</translation>
    </message>
    <message>
        <source>%1 betaalde %2</source>
        <translation>%1 paid %2</translation>
    </message>
    <message>
        <source>%1 betaalde een deel van %2</source>
        <translation>%1 paid part of %2</translation>
    </message>
    <message>
        <source>%1 corrigeerde %2</source>
        <translation>%1 corrected %2</translation>
    </message>
    <message>
        <source>declaratie %1</source>
        <translation>claim %1</translation>
    </message>
    <message>
        <source>overeenkomst %1</source>
        <translation>agreement %1</translation>
    </message>
    <message>
        <source>toekenning %1</source>
        <translation>grant %1</translation>
    </message>
    <message>
        <source>vertegenwoordiging %1</source>
        <translation>representation %1</translation>
    </message>
    <message>
        <source>budgethouder %1</source>
        <translation>budget holder %1</translation>
    </message>
    <message>
        <source>zorgverlener %1</source>
        <translation>carer %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>betaalrun %1</source>
        <translation>payment run %1</translation>
    </message>
    <message>
        <source>parameterwaarde %1</source>
        <translation>parameter value %1</translation>
    </message>
    <message>
        <source>beleidsregel %1</source>
        <translation>policy rule %1</translation>
    </message>
    <message>
        <source>verzuimmelding %1</source>
        <translation>absence report %1</translation>
    </message>
    <message>
        <source>sjabloon %1</source>
        <translation>template %1</translation>
    </message>
    <message>
        <source>taak %1</source>
        <translation>task %1</translation>
    </message>
    <message>
        <source>Aanmelden met een onbekende gebruikersnaam mislukte</source>
        <translation>Signing in with an unknown user name failed</translation>
    </message>
    <message>
        <source>Het systeem</source>
        <translation>The system</translation>
    </message>
    <message>
        <source>%1 deed bij %2: %3</source>
        <translation>%1 did at %2: %3</translation>
    </message>
    <message>
        <source>Accounts en aanmelden</source>
        <translation>Accounts and signing in</translation>
    </message>
    <message>
        <source>Budgethouders</source>
        <translation>Budget holders</translation>
    </message>
    <message>
        <source>Zorgverleners</source>
        <translation>Carers</translation>
    </message>
    <message>
        <source>Toekenningen</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Vertegenwoordiging</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Betaalruns</source>
        <translation>Payment runs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>%2 werd aangepast aan het hogere minimumloon</source>
        <translation>%2 was adjusted to the higher minimum wage</translation>
    </message>
    <message>
        <source>%2 stopte vanzelf</source>
        <translation>%2 ended by itself</translation>
    </message>
    <message>
        <source>%1 vroeg om een ander rekeningnummer voor %2</source>
        <translation>%1 asked for another account number for %2</translation>
    </message>
    <message>
        <source>%1 bevestigde het nieuwe rekeningnummer van %2</source>
        <translation>%1 confirmed the new account number of %2</translation>
    </message>
    <message>
        <source>%1 wees het nieuwe rekeningnummer van %2 af</source>
        <translation>%1 refused the new account number of %2</translation>
    </message>
    <message>
        <source>%1 bekeek het nieuwe rekeningnummer van %2</source>
        <translation>%1 looked at the new account number of %2</translation>
    </message>
    <message>
        <source>%1 zocht de budgethouder op</source>
        <translation>%1 looked the budget holder up</translation>
    </message>
    <message>
        <source>De open wijziging van %2 kreeg het hogere minimumloon</source>
        <translation>The open change of %2 got the higher minimum wage</translation>
    </message>
    <message>
        <source>%1 voegde een bestand toe aan %2</source>
        <translation>%1 added a file to %2</translation>
    </message>
    <message>
        <source>%1 haalde een bestand weg bij %2</source>
        <translation>%1 removed a file from %2</translation>
    </message>
    <message>
        <source>%1 opende een bestand bij %2</source>
        <translation>%1 opened a file of %2</translation>
    </message>
    <message>
        <source>%1 opende de kopie van het identiteitsbewijs bij %2</source>
        <translation>%1 opened the copy of the identity document of %2</translation>
    </message>
    <message>
        <source>%1 bewaarde %2</source>
        <translation>%1 saved %2</translation>
    </message>
    <message>
        <source>Het jaar van %2 werd afgesloten</source>
        <translation>The year of %2 was closed</translation>
    </message>
    <message>
        <source>De vervanging in %2 liep door</source>
        <translation>The replacement in %2 went on</translation>
    </message>
    <message>
        <source>%2 werd gecorrigeerd door een wijziging van de overeenkomst</source>
        <translation>%2 was corrected by a change of the agreement</translation>
    </message>
    <message>
        <source>De correctie op %2 werd betaald</source>
        <translation>The correction of %2 was paid</translation>
    </message>
    <message>
        <source>Wat van %2 nog niet was betaald, werd verrekend met een correctie</source>
        <translation>What was not paid yet of %2 was set off against a correction</translation>
    </message>
    <message>
        <source>%1 opende een gesloten jaar voor %2</source>
        <translation>%1 opened a closed year for %2</translation>
    </message>
    <message>
        <source>%2 kon niet worden verzonden en staat weer bij de indiener</source>
        <translation>%2 could not be sent and is with the submitter again</translation>
    </message>
    <message>
        <source>%1 tekende mee voor %2</source>
        <translation>%1 signed along for %2</translation>
    </message>
    <message>
        <source>%1 vroeg om %2 te stoppen</source>
        <translation>%1 asked to stop %2</translation>
    </message>
    <message>
        <source>%1 stopte %2</source>
        <translation>%1 stopped %2</translation>
    </message>
    <message>
        <source>%1 meldde een opname</source>
        <translation>%1 reported a stay in an institution</translation>
    </message>
    <message>
        <source>%1 meldde het einde van een opname</source>
        <translation>%1 reported the end of a stay</translation>
    </message>
    <message>
        <source>%1 gaf een toestemming</source>
        <translation>%1 gave a permission</translation>
    </message>
    <message>
        <source>%1 beëindigde een toestemming</source>
        <translation>%1 ended a permission</translation>
    </message>
    <message>
        <source>%1 stopte de betaling van een maandloon</source>
        <translation>%1 stopped the payment of a monthly wage</translation>
    </message>
    <message>
        <source>%1 meldde verzuim</source>
        <translation>%1 reported an absence</translation>
    </message>
    <message>
        <source>%1 begon een storting</source>
        <translation>%1 began a deposit</translation>
    </message>
    <message>
        <source>%1 bood %2 aan</source>
        <translation>%1 offered %2</translation>
    </message>
    <message>
        <source>%1 besliste over regels van %2</source>
        <translation>%1 decided about lines of %2</translation>
    </message>
    <message>
        <source>%1 koppelde een eigen cliëntnummer aan %2</source>
        <translation>%1 linked an own client number to %2</translation>
    </message>
    <message>
        <source>%1 maakte %2</source>
        <translation>%1 made %2</translation>
    </message>
    <message>
        <source>bulklevering %1</source>
        <translation>bulk delivery %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>%1 liet een programma toe met een certificaat</source>
        <translation>%1 admitted a program with a certificate</translation>
    </message>
    <message>
        <source>%1 trok een certificaat van een programma in</source>
        <translation>%1 withdrew the certificate of a program</translation>
    </message>
    <message>
        <source>%2 werd vanzelf ingediend, klaargezet door %1</source>
        <translation>%2 was submitted automatically, made ready by %1</translation>
    </message>
    <message>
        <source>%2 werd vanzelf voorgelegd aan de budgethouder, klaargezet door %1</source>
        <translation>%2 was sent to the budget holder for approval automatically, made ready by %1</translation>
    </message>
    <message>
        <source>%1 bekeek de werktaken van alle organisaties</source>
        <translation>%1 looked at the work tasks of all organisations</translation>
    </message>
    <message>
        <source>%1 gaf %2 het beheer van de accounts van de eigen organisatie</source>
        <translation>%1 let %2 manage the accounts of their own organisation</translation>
    </message>
    <message>
        <source>%1 nam het beheer van accounts van %2 terug</source>
        <translation>%1 took the care for accounts back from %2</translation>
    </message>
    <message>
        <source>%1 was akkoord met de correctie in %2</source>
        <translation>%1 agreed with the correction in %2</translation>
    </message>
    <message>
        <source>%1 was niet akkoord met de correctie in %2</source>
        <translation>%1 did not agree with the correction in %2</translation>
    </message>
    <message>
        <source>Voor de correctie in %2 kwam een nieuwe in de plaats</source>
        <translation>A new correction took the place of the one in %2</translation>
    </message>
    <message>
        <source>%1 vergat een eigen cliëntnummer</source>
        <translation>%1 removed a remembered client number</translation>
    </message>
    <message>
        <source>Het maandloon in %2 werd vanzelf gemaakt</source>
        <translation>The monthly wage in %2 was made automatically</translation>
    </message>
    <message>
        <source>Het maandloon in %2 werd bijgewerkt naar de overeenkomst</source>
        <translation>The monthly wage in %2 was updated to the agreement</translation>
    </message>
    <message>
        <source>%1 besloot %2 niet te stoppen</source>
        <translation>%1 decided not to stop %2</translation>
    </message>
    <message>
        <source>Op Vandaag kwam een herinnering aan %2</source>
        <translation>A reminder of %2 came on Today</translation>
    </message>
    <message>
        <source>De SVB moet een deel van %2 per brief terugvragen</source>
        <translation>The SVB has to ask back a part of %2 by letter</translation>
    </message>
    <message>
        <source>%1 meldde de terugbetaling van %2</source>
        <translation>%1 reported the repayment of %2</translation>
    </message>
    <message>
        <source>%1 vroeg de terugbetaling van %2 niet meer</source>
        <translation>%1 no longer asked for the repayment of %2</translation>
    </message>
    <message>
        <source>%1 bekeek de blokkades</source>
        <translation>%1 looked at the blocks</translation>
    </message>
    <message>
        <source>%1 plaatste een blokkade</source>
        <translation>%1 placed a block</translation>
    </message>
    <message>
        <source>%1 hief een blokkade op</source>
        <translation>%1 lifted a block</translation>
    </message>
    <message>
        <source>blokkade %1</source>
        <translation>block %1</translation>
    </message>
    <message>
        <source>De tegemoetkoming in %2 werd vanzelf gemaakt</source>
        <translation>The allowance in %2 was made by itself</translation>
    </message>
    <message>
        <source>De tegemoetkoming in %2 werd bijgewerkt naar de toestemming</source>
        <translation>The allowance in %2 was updated to the permission</translation>
    </message>
    <message>
        <source>De SVB kreeg een waarschuwing: %2 wacht lang op betaling</source>
        <translation>The SVB got a warning: %2 has waited long for payment</translation>
    </message>
</context>
<context>
    <name>LogboekDetails</name>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>versie %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>wordt: %1</source>
        <translation>becomes: %1</translation>
    </message>
    <message>
        <source>soort: %1</source>
        <translation>kind: %1</translation>
    </message>
    <message>
        <source>gewijzigd: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>rol: %1</source>
        <translation>role: %1</translation>
    </message>
    <message>
        <source>wet: %1</source>
        <translation>law: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>rechten: %1</source>
        <translation>rights: %1</translation>
    </message>
    <message>
        <source>rechten hiervoor: %1</source>
        <translation>rights before: %1</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>laatste dag: %1</source>
        <translation>last day: %1</translation>
    </message>
    <message>
        <source>laatste dag hiervoor: %1</source>
        <translation>last day before: %1</translation>
    </message>
    <message>
        <source>totaal %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>bedrag %1</source>
        <translation>amount %1</translation>
    </message>
    <message>
        <source>minimumloon %1</source>
        <translation>minimum wage %1</translation>
    </message>
    <message>
        <source>van declaratie %1</source>
        <translation>of claim %1</translation>
    </message>
    <message>
        <source>jaar %1</source>
        <translation>year %1</translation>
    </message>
    <message>
        <source>na dagen: %1</source>
        <translation>after days: %1</translation>
    </message>
    <message>
        <source>regels: %1</source>
        <translation>lines: %1</translation>
    </message>
    <message>
        <source>declaraties: %1</source>
        <translation>claims: %1</translation>
    </message>
    <message>
        <source>reden: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>vertegenwoordigt: %1</source>
        <translation>represents: %1</translation>
    </message>
    <message>
        <source>vertegenwoordigde eerst: %1</source>
        <translation>represented before: %1</translation>
    </message>
</context>
<context>
    <name>Loonsoort</name>
    <message>
        <source>per uur of per keer</source>
        <translation>per hour or per time</translation>
    </message>
    <message>
        <source>vast maandloon</source>
        <translation>fixed monthly wage</translation>
    </message>
</context>
<context>
    <name>Looptijd</name>
    <message>
        <source>onbepaalde tijd</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>bepaalde tijd</source>
        <translation>fixed term</translation>
    </message>
    <message>
        <source>vervanging van een ander</source>
        <translation>replacement of someone else</translation>
    </message>
</context>
<context>
    <name>Namen</name>
    <message>
        <source>nog geen zorgverlener</source>
        <translation>no carer yet</translation>
    </message>
    <message>
        <source>naam onbekend</source>
        <translation>name unknown</translation>
    </message>
</context>
<context>
    <name>Oefenwaarden</name>
    <message>
        <source>(Oefenwaarde: %1.)</source>
        <translation>(Practice value: %1.)</translation>
    </message>
</context>
<context>
    <name>Overeenkomst</name>
    <message>
        <source>%1 (tot en met %2)</source>
        <translation>%1 (until %2)</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>het minimumloon</source>
        <translation>the minimum wage</translation>
    </message>
    <message>
        <source>het maximumtarief per uur</source>
        <translation>the maximum rate per hour</translation>
    </message>
    <message>
        <source>het maximumtarief per dagdeel</source>
        <translation>the maximum rate per day part</translation>
    </message>
    <message>
        <source>of reiskosten uit dit budget mogen</source>
        <translation>if travel costs may be paid from this budget</translation>
    </message>
    <message>
        <source>de kleinste hoeveelheid</source>
        <translation>the smallest quantity</translation>
    </message>
    <message>
        <source>het hoogste aantal dagdelen per dag</source>
        <translation>the highest number of day parts a day</translation>
    </message>
    <message>
        <source>het hoogste aantal etmalen per dag</source>
        <translation>the highest number of 24-hour days a day</translation>
    </message>
    <message>
        <source>het hoogste aantal uren per dag</source>
        <translation>the highest number of hours a day</translation>
    </message>
    <message>
        <source>het hoogste aantal uren per week</source>
        <translation>the highest number of hours a week</translation>
    </message>
    <message>
        <source>de eerste dag waarvan het systeem zorg kent</source>
        <translation>the first day of care that the system knows</translation>
    </message>
    <message>
        <source>hoe ver een overeenkomst terug mag gaan</source>
        <translation>how far back an agreement may start</translation>
    </message>
    <message>
        <source>op welke dag van de maand een wijziging ingaat</source>
        <translation>on which day of the month a change starts</translation>
    </message>
    <message>
        <source>hoe lang een zorgbeschrijving moet zijn</source>
        <translation>how long a care description has to be</translation>
    </message>
    <message>
        <source>vanaf hoeveel dagen salarisadministratie verplicht is</source>
        <translation>from how many days payroll is compulsory</translation>
    </message>
    <message>
        <source>hoe lang een nieuw rekeningnummer moet wachten</source>
        <translation>how long a new bank account number has to wait</translation>
    </message>
    <message>
        <source>hoe lang een proeftijd mag zijn</source>
        <translation>how long a trial period may be</translation>
    </message>
    <message>
        <source>hoeveel tijdelijke contracten er mogen zijn</source>
        <translation>how many fixed-term contracts there may be</translation>
    </message>
    <message>
        <source>hoe lang tijdelijke contracten samen mogen duren</source>
        <translation>how long fixed-term contracts may last together</translation>
    </message>
    <message>
        <source>na hoeveel tijd een nieuwe reeks contracten begint</source>
        <translation>after how much time a new chain of contracts begins</translation>
    </message>
    <message>
        <source>wanneer contracten van jongeren niet meetellen</source>
        <translation>when contracts of young people do not count</translation>
    </message>
    <message>
        <source>de AOW-leeftijd</source>
        <translation>the state pension age</translation>
    </message>
    <message>
        <source>de opzegtermijn van de wet</source>
        <translation>the legal notice period</translation>
    </message>
    <message>
        <source>wanneer u het einde van een contract moet aanzeggen</source>
        <translation>when you have to announce the end of a contract</translation>
    </message>
    <message>
        <source>hoeveel uren een werknemer mag werken</source>
        <translation>how many hours an employee may work</translation>
    </message>
    <message>
        <source>boven hoeveel uren er een signaal is</source>
        <translation>above how many hours there is a signal</translation>
    </message>
    <message>
        <source>of de regeling dienstverlening aan huis nog geldt</source>
        <translation>whether the home services scheme still holds</translation>
    </message>
    <message>
        <source>vanaf welke leeftijd iemand mag werken</source>
        <translation>from which age somebody may work</translation>
    </message>
    <message>
        <source>of een vast maandloon uit dit budget mag</source>
        <translation>whether a fixed monthly wage is allowed from this budget</translation>
    </message>
    <message>
        <source>hoe een vaste reiskostenvergoeding wordt berekend</source>
        <translation>how a fixed travel allowance is computed</translation>
    </message>
    <message>
        <source>binnen hoeveel werkdagen een taak klaar moet zijn</source>
        <translation>within how many working days a task has to be done</translation>
    </message>
    <message>
        <source>na hoeveel maanden u vaste uren moet aanbieden</source>
        <translation>after how many months you have to offer fixed hours</translation>
    </message>
    <message>
        <source>het minimumloon met vakantiegeld</source>
        <translation>the minimum wage with holiday allowance</translation>
    </message>
    <message>
        <source>het minimumloon met vakantiegeld en vakantie-uren</source>
        <translation>the minimum wage with holiday allowance and paid leave</translation>
    </message>
    <message>
        <source>het deel van het minimumloon voor jongeren</source>
        <translation>the share of the minimum wage for young people</translation>
    </message>
    <message>
        <source>het vakantiegeld</source>
        <translation>the holiday allowance</translation>
    </message>
    <message>
        <source>de opslag voor vakantie-uren, boven de streep</source>
        <translation>the addition for paid leave, numerator</translation>
    </message>
    <message>
        <source>de opslag voor vakantie-uren, onder de streep</source>
        <translation>the addition for paid leave, denominator</translation>
    </message>
    <message>
        <source>het wettelijke aantal vakantie-uren, maal de weekuren</source>
        <translation>the legal number of leave hours, times the weekly hours</translation>
    </message>
    <message>
        <source>of familie met een onderneming als informeel geldt</source>
        <translation>whether family with a business counts as informal</translation>
    </message>
    <message>
        <source>het tarief als deel van zorg in natura</source>
        <translation>the rate as a share of care in kind</translation>
    </message>
    <message>
        <source>de onbelaste vergoeding per kilometer</source>
        <translation>the untaxed allowance per kilometre</translation>
    </message>
    <message>
        <source>hoeveel kilometer per dag een vaste reiskostenvergoeding dekt</source>
        <translation>how many kilometres a day a fixed travel allowance covers</translation>
    </message>
    <message>
        <source>hoe lang een enkele reis mag zijn bij een vaste reiskostenvergoeding</source>
        <translation>how long a single trip may be with a fixed travel allowance</translation>
    </message>
    <message>
        <source>de werkgeverslasten</source>
        <translation>the employer&apos;s costs</translation>
    </message>
    <message>
        <source>de hoogste feestdagenuitkering</source>
        <translation>the highest holiday bonus</translation>
    </message>
    <message>
        <source>of een feestdagenuitkering uit dit budget mag</source>
        <translation>whether a holiday bonus may be paid from this budget</translation>
    </message>
    <message>
        <source>of een eindejaarsuitkering uit dit budget mag</source>
        <translation>whether a year-end bonus may be paid from this budget</translation>
    </message>
    <message>
        <source>of een eenmalige uitkering na overlijden mag</source>
        <translation>whether a one-off payment after a death is allowed</translation>
    </message>
    <message>
        <source>de hoogste eenmalige uitkering na overlijden</source>
        <translation>the highest one-off payment after a death</translation>
    </message>
    <message>
        <source>over hoeveel maanden het loon voor die uitkering telt</source>
        <translation>over how many months the wage counts for that payment</translation>
    </message>
    <message>
        <source>de hoogste tegemoetkoming voor het eigen netwerk</source>
        <translation>the highest allowance for one&apos;s own network</translation>
    </message>
    <message>
        <source>de toeslag voor een wooninitiatief</source>
        <translation>the addition for a housing initiative</translation>
    </message>
    <message>
        <source>het jaarbudget van een zorgprofiel</source>
        <translation>the yearly budget of a care profile</translation>
    </message>
    <message>
        <source>tot welke leeftijd de Jeugdwet geldt</source>
        <translation>up to what age the Youth Act applies</translation>
    </message>
    <message>
        <source>het verantwoordingsvrije deel van het budget</source>
        <translation>the free share of the budget</translation>
    </message>
    <message>
        <source>het laagste verantwoordingsvrije bedrag</source>
        <translation>the lowest free amount</translation>
    </message>
    <message>
        <source>het hoogste verantwoordingsvrije bedrag</source>
        <translation>the highest free amount</translation>
    </message>
    <message>
        <source>wat er gebeurt met een tarief boven het maximum</source>
        <translation>what happens with a rate above the maximum</translation>
    </message>
    <message>
        <source>de laatste dag waarop een gewaarborgde hulp kon beginnen</source>
        <translation>the last day on which a guaranteed helper could begin</translation>
    </message>
    <message>
        <source>de laatste dag om een gewaarborgde hulp om te zetten</source>
        <translation>the last day to convert a guaranteed helper</translation>
    </message>
    <message>
        <source>hoeveel uren in een eenheid gaan</source>
        <translation>how many hours are in a unit</translation>
    </message>
    <message>
        <source>het aantal decimalen van een omgerekend uurtarief</source>
        <translation>the number of decimals of a converted hourly rate</translation>
    </message>
    <message>
        <source>het hoogste aantal etmalen logeeropvang</source>
        <translation>the highest number of 24-hour days of respite stay</translation>
    </message>
    <message>
        <source>hoe lang een cursus mag duren</source>
        <translation>how long a course may take</translation>
    </message>
    <message>
        <source>binnen hoeveel weken een zorgverlener indient</source>
        <translation>within how many weeks a carer submits</translation>
    </message>
    <message>
        <source>binnen hoeveel weken de budgethouder beoordeelt</source>
        <translation>within how many weeks the budget holder reviews</translation>
    </message>
    <message>
        <source>binnen hoeveel dagen betaald moet zijn</source>
        <translation>within how many days payment is due</translation>
    </message>
    <message>
        <source>binnen hoeveel werkdagen wij beloven te betalen</source>
        <translation>within how many working days we promise to pay</translation>
    </message>
    <message>
        <source>wanneer een late betaling een alarm geeft</source>
        <translation>when a late payment gives an alarm</translation>
    </message>
    <message>
        <source>tot hoe laat een declaratie nog meegaat in de run van de dag</source>
        <translation>until what time a claim is in the run of the day</translation>
    </message>
    <message>
        <source>de dag van de wekelijkse betaalrun</source>
        <translation>the day of the weekly payment run</translation>
    </message>
    <message>
        <source>de dag waarop maandlonen worden betaald</source>
        <translation>the day on which monthly wages are paid</translation>
    </message>
    <message>
        <source>hoe vaak er wordt gedeclareerd</source>
        <translation>how often claims are made</translation>
    </message>
    <message>
        <source>de laatste dag van een budgetperiode</source>
        <translation>the last day of a budget period</translation>
    </message>
    <message>
        <source>na hoeveel tijd opname de toekenning stopt</source>
        <translation>after how long in an institution the grant stops</translation>
    </message>
    <message>
        <source>de dag waarop het budgetjaar wordt afgesloten</source>
        <translation>the day on which the budget year is closed</translation>
    </message>
    <message>
        <source>wanneer gemeenten toekenningen aanleveren</source>
        <translation>when municipalities deliver grants</translation>
    </message>
    <message>
        <source>wanneer gemeenten toekenningen controleren</source>
        <translation>when municipalities check grants</translation>
    </message>
    <message>
        <source>na hoeveel dagen een concept vervalt</source>
        <translation>after how many days a draft lapses</translation>
    </message>
    <message>
        <source>welke verhoging vanzelf wordt goedgekeurd, als deel</source>
        <translation>which raise is approved automatically, as a share</translation>
    </message>
    <message>
        <source>welke verhoging vanzelf wordt goedgekeurd, als bedrag</source>
        <translation>which raise is approved automatically, as an amount</translation>
    </message>
    <message>
        <source>vanaf welke duur een contract moet worden aangezegd</source>
        <translation>from what length the end of a contract must be announced</translation>
    </message>
    <message>
        <source>de hoogste vergoeding als aanzeggen is vergeten</source>
        <translation>the highest payment when the announcement was forgotten</translation>
    </message>
    <message>
        <source>wanneer wij aan aanzeggen herinneren</source>
        <translation>when we remind of the announcement</translation>
    </message>
    <message>
        <source>vanaf hoeveel dagen een ontslagvergunning nodig is</source>
        <translation>from how many days a dismissal permit is needed</translation>
    </message>
    <message>
        <source>na hoeveel maanden wij op salarisadministratie wijzen</source>
        <translation>after how many months we point to payroll</translation>
    </message>
    <message>
        <source>tot hoeveel dagen de regeling dienstverlening aan huis geldt</source>
        <translation>up to how many days the home services scheme applies</translation>
    </message>
    <message>
        <source>hoeveel dienstjaren een maandloon transitievergoeding geven</source>
        <translation>how many years of service give one month of transition pay</translation>
    </message>
    <message>
        <source>hoeveel dagen vooraf een oproepkracht wordt opgeroepen</source>
        <translation>how many days ahead an on-call worker is called</translation>
    </message>
    <message>
        <source>hoeveel weken per jaar zorg buiten de EU mag</source>
        <translation>how many weeks a year care outside the EU is allowed</translation>
    </message>
    <message>
        <source>vanaf welke leeftijd licht werk mag</source>
        <translation>from what age light work is allowed</translation>
    </message>
    <message>
        <source>hoeveel meer uren mogen dan afgesproken</source>
        <translation>how many more hours are allowed than agreed</translation>
    </message>
    <message>
        <source>boven welk tempo van uitgeven wij waarschuwen</source>
        <translation>above what pace of spending we warn</translation>
    </message>
    <message>
        <source>boven welk deel van het gemiddelde een bedrag opvalt</source>
        <translation>above what share of the average an amount stands out</translation>
    </message>
    <message>
        <source>over hoeveel perioden dat gemiddelde telt</source>
        <translation>over how many periods that average counts</translation>
    </message>
    <message>
        <source>na hoeveel gelijke perioden er een signaal is</source>
        <translation>after how many equal periods there is a signal</translation>
    </message>
    <message>
        <source>welk verschil met de factuur mag</source>
        <translation>what difference with the invoice is allowed</translation>
    </message>
    <message>
        <source>onder welke zekerheid wij een herkend veld navragen</source>
        <translation>below what certainty we ask about a recognised field</translation>
    </message>
    <message>
        <source>hoe groot een bestand mag zijn</source>
        <translation>how large a file may be</translation>
    </message>
    <message>
        <source>de lengte van een blok in de vijfminutenregistratie</source>
        <translation>the length of a block in five-minute registration</translation>
    </message>
    <message>
        <source>vanaf welk verschil decimale uren opvallen</source>
        <translation>from what difference decimal hours stand out</translation>
    </message>
    <message>
        <source>boven welk bedrag een tweede medewerker meekijkt bij betalen</source>
        <translation>above what amount a second employee checks a payment</translation>
    </message>
    <message>
        <source>boven welk bedrag een tweede medewerker meekijkt bij corrigeren</source>
        <translation>above what amount a second employee checks a correction</translation>
    </message>
    <message>
        <source>na hoeveel maanden een tweede medewerker meekijkt bij corrigeren</source>
        <translation>after how many months a second employee checks a correction</translation>
    </message>
    <message>
        <source>binnen hoeveel dagen een correctie wordt verrekend</source>
        <translation>within how many days a correction is set off</translation>
    </message>
    <message>
        <source>binnen hoeveel werkdagen een laat verzoek is beoordeeld</source>
        <translation>within how many working days a late request is judged</translation>
    </message>
    <message>
        <source>welk verschil met het rooster vanzelf akkoord is</source>
        <translation>what difference with the schedule is fine by itself</translation>
    </message>
    <message>
        <source>hoeveel loon bij ziekte doorgaat</source>
        <translation>how much wage continues during illness</translation>
    </message>
    <message>
        <source>hoe lang het loon bij ziekte doorgaat</source>
        <translation>how long the wage continues during illness</translation>
    </message>
    <message>
        <source>binnen hoeveel uren herstel of terugkeer gemeld moet zijn</source>
        <translation>within how many hours recovery or return must be reported</translation>
    </message>
    <message>
        <source>hoe lang voor het verlof een zwangerschap wordt gemeld</source>
        <translation>how long before the leave a pregnancy is reported</translation>
    </message>
    <message>
        <source>tot hoe laat een controle nog dezelfde dag kan</source>
        <translation>until what time a check is possible the same day</translation>
    </message>
    <message>
        <source>hoeveel werkdagen tussen waarschuwing en loonstop zitten</source>
        <translation>how many working days lie between warning and wage stop</translation>
    </message>
    <message>
        <source>in welke week een stap van de re-integratie valt</source>
        <translation>in which week a step of reintegration falls</translation>
    </message>
    <message>
        <source>de termijn in een bericht</source>
        <translation>the term in a message</translation>
    </message>
    <message>
        <source>wanneer wij herinneren aan het beoordelen van een declaratie</source>
        <translation>when we remind of reviewing a claim</translation>
    </message>
    <message>
        <source>bij welk deel van het budget wij een bericht sturen</source>
        <translation>at what share of the budget we send a message</translation>
    </message>
    <message>
        <source>binnen hoeveel dagen gelijke taken samengaan</source>
        <translation>within how many days equal tasks are merged</translation>
    </message>
    <message>
        <source>hoeveel dagen een verwijderde taak terug te halen is</source>
        <translation>how many days a deleted task can be brought back</translation>
    </message>
    <message>
        <source>hoe lang een VECOZO-certificaat geldig is</source>
        <translation>how long a VECOZO certificate is valid</translation>
    </message>
    <message>
        <source>vanaf wanneer een VECOZO-certificaat te vernieuwen is</source>
        <translation>from when a VECOZO certificate can be renewed</translation>
    </message>
    <message>
        <source>tot wanneer een verlopen VECOZO-certificaat opnieuw te installeren is</source>
        <translation>until when an expired VECOZO certificate can be installed again</translation>
    </message>
    <message>
        <source>het hoogste btw-percentage</source>
        <translation>the highest VAT percentage</translation>
    </message>
    <message>
        <source>of een te late declaratie eerst wordt bekeken</source>
        <translation>whether a late claim is looked at first</translation>
    </message>
</context>
<context>
    <name>ParameterBron</name>
    <message>
        <source>keuze van dit programma</source>
        <translation>choice of this program</translation>
    </message>
    <message>
        <source>eigen kennis</source>
        <translation>own knowledge</translation>
    </message>
    <message>
        <source>nog nakijken</source>
        <translation>still to be checked</translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>nog niet vastgesteld</source>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>standaard</source>
        <translation>default</translation>
    </message>
    <message>
        <source>0,5 als het beleid dat zegt</source>
        <translation>0.5 where the policy says so</translation>
    </message>
    <message>
        <source>werkweek van 40 uur</source>
        <translation>working week of 40 hours</translation>
    </message>
    <message>
        <source>werkweek van 38 uur</source>
        <translation>working week of 38 hours</translation>
    </message>
    <message>
        <source>werkweek van 36 uur</source>
        <translation>working week of 36 hours</translation>
    </message>
    <message>
        <source>welke werkweek bij het pgb geldt is niet nagekeken</source>
        <translation>which working week counts for the pgb was not checked</translation>
    </message>
    <message>
        <source>of wetsvoorstel 36744 is aangenomen is niet nagekeken</source>
        <translation>whether bill 36744 was adopted was not checked</translation>
    </message>
    <message>
        <source>de wettekst van nu is niet gelezen</source>
        <translation>the legal text of today was not read</translation>
    </message>
    <message>
        <source>nieuwere pagina&apos;s noemen het niet meer</source>
        <translation>newer pages leave it out</translation>
    </message>
    <message>
        <source>van één gemeente</source>
        <translation>of one municipality</translation>
    </message>
    <message>
        <source>van één zorgkantoor</source>
        <translation>of one care office</translation>
    </message>
    <message>
        <source>eigen waarde van de gemeente, of 0</source>
        <translation>the municipality&apos;s own value, or 0</translation>
    </message>
    <message>
        <source>beleid van de gemeente</source>
        <translation>policy of the municipality</translation>
    </message>
    <message>
        <source>per geval toestemming</source>
        <translation>permission per case</translation>
    </message>
    <message>
        <source>elke verstrekker stelt het zelf vast</source>
        <translation>set by each budget provider</translation>
    </message>
    <message>
        <source>zie de regeling dienstverlening aan huis</source>
        <translation>see the arrangement for services at home</translation>
    </message>
    <message>
        <source>oefenwaarde</source>
        <translation>practice value</translation>
    </message>
    <message>
        <source>tekst van 2015</source>
        <translation>text of 2015</translation>
    </message>
    <message>
        <source>berekend uit %1</source>
        <translation>computed from %1</translation>
    </message>
    <message>
        <source>voorbeeld uit de praktijk %1</source>
        <translation>example from practice %1</translation>
    </message>
    <message>
        <source>nog niet ingevoerd</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <source>eigen uitleg van werkgeverslasten (L11)</source>
        <translation>own notes on employer costs (L11)</translation>
    </message>
    <message>
        <source>beleid van het zorgkantoor</source>
        <translation>policy of the care office</translation>
    </message>
</context>
<context>
    <name>ParameterWaarde</name>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>contracten</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>dag van de maand</source>
        <translation>day of the month</translation>
    </message>
    <message>
        <source>dagdeel</source>
        <translation>day part</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>dagen na einde</source>
        <translation>days after the end</translation>
    </message>
    <message>
        <source>dagen na ontvangst</source>
        <translation>days after receipt</translation>
    </message>
    <message>
        <source>dagen per jaar</source>
        <translation>days a year</translation>
    </message>
    <message>
        <source>dagen per week</source>
        <translation>days a week</translation>
    </message>
    <message>
        <source>dagen voor einde</source>
        <translation>days before the end</translation>
    </message>
    <message>
        <source>decimalen</source>
        <translation>decimals</translation>
    </message>
    <message>
        <source>eenheid</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>etmaal</source>
        <translation>24-hour day</translation>
    </message>
    <message>
        <source>etmalen per jaar</source>
        <translation>24-hour days a year</translation>
    </message>
    <message>
        <source>per dagdeel</source>
        <translation>per day part</translation>
    </message>
    <message>
        <source>per jaar</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>per kilometer</source>
        <translation>per kilometre</translation>
    </message>
    <message>
        <source>per maand</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>per regel</source>
        <translation>per line</translation>
    </message>
    <message>
        <source>per uur</source>
        <translation>per hour</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>years</translation>
    </message>
    <message>
        <source>jaren</source>
        <translation>years</translation>
    </message>
    <message>
        <source>kilometer</source>
        <translation>kilometres</translation>
    </message>
    <message>
        <source>kilometer per dag</source>
        <translation>kilometres a day</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>maanden voor einde</source>
        <translation>months before the end</translation>
    </message>
    <message>
        <source>maandlonen</source>
        <translation>monthly wages</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minuut</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>per dag</source>
        <translation>per day</translation>
    </message>
    <message>
        <source>perioden</source>
        <translation>periods</translation>
    </message>
    <message>
        <source>procent</source>
        <translation>per cent</translation>
    </message>
    <message>
        <source>tekens</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>uur</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>uur per dag</source>
        <translation>hours a day</translation>
    </message>
    <message>
        <source>uur per week</source>
        <translation>hours a week</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>weken per jaar</source>
        <translation>weeks a year</translation>
    </message>
    <message>
        <source>weken voor einde</source>
        <translation>weeks before the end</translation>
    </message>
    <message>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>toestemming</source>
        <translation>permission</translation>
    </message>
    <message>
        <source>betalenTotOp</source>
        <translation>pay until it is used up</translation>
    </message>
    <message>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <source>Bevestigd</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Oefenwaarde</source>
        <translation>Practice value</translation>
    </message>
    <message>
        <source>Niet bevestigd</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>euro %1</source>
        <translation>euro %1</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>dag-maand</source>
        <translation>day-month</translation>
    </message>
    <message>
        <source>uren:minuten</source>
        <translation>hours:minutes</translation>
    </message>
    <message>
        <source>getal</source>
        <translation>number</translation>
    </message>
    <message>
        <source> of </source>
        <comment>between the values that a field may have</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>altijd</source>
        <translation>always</translation>
    </message>
    <message>
        <source>t/m %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>Partijrol</name>
    <message>
        <source>zorgverlener</source>
        <translation>carer</translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation>budget holder</translation>
    </message>
    <message>
        <source>vertegenwoordiger</source>
        <translation>representative</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Wachtwoord wijzigen</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Uw wachtwoord nu</source>
        <translation>Your password now</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ten minste 12 tekens. Een zin is makkelijk te onthouden.</source>
        <translation>At least 12 characters. A sentence is easy to remember.</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord, nog een keer</source>
        <translation>New password, once more</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>PatroonBalk</name>
    <message>
        <source>Patroon</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>ma-vr 2,5; za 4</source>
        <translation>mo-fr 2.5; sa 4</translation>
    </message>
    <message>
        <source>Ook op feestdagen</source>
        <translation>On public holidays too</translation>
    </message>
</context>
<context>
    <name>Periodebezwaar</name>
    <message>
        <source>De verstrekker van dit budget vraagt zorg per dag. Maak een regel per dag.</source>
        <translation>The budget provider of this budget asks for care per day. Make one line per day.</translation>
    </message>
    <message>
        <source>Alleen een zorginstelling mag een totaal opgeven. Maak een regel per dag.</source>
        <translation>Only a care organisation may give a total. Make one line per day.</translation>
    </message>
    <message>
        <source>Bij deze soort declaratie kan dat niet. Vul één datum in.</source>
        <translation>That is not possible with this kind of claim. Fill in one date.</translation>
    </message>
    <message>
        <source>Een totaal kan alleen in uren zorg. Maak een regel per dag.</source>
        <translation>A total can only be in hours of care. Make one line per day.</translation>
    </message>
    <message>
        <source>De laatste dag ligt niet na de eerste. Verbeter de laatste dag.</source>
        <translation>The last day is not after the first. Correct the last day.</translation>
    </message>
    <message>
        <source>Een totaal blijft binnen één maand. Maak een regel per maand.</source>
        <translation>A total stays within one month. Make one line per month.</translation>
    </message>
    <message>
        <source>In deze dagen veranderde de zorgovereenkomst. Maak een regel voor de dagen ervoor en een voor de dagen erna.</source>
        <translation>The care agreement changed during these days. Make one line for the days before and one for the days after.</translation>
    </message>
    <message>
        <source>Een totaal heeft geen begintijd en eindtijd. Haal de tijden weg, of maak een regel per dag.</source>
        <translation>A total has no start and end time. Remove the times, or make one line per day.</translation>
    </message>
    <message>
        <source>Zorg buiten Nederland wordt per dag geteld. Maak een regel per dag.</source>
        <translation>Care outside the Netherlands is counted per day. Make one line per day.</translation>
    </message>
    <message>
        <source>Er staan meer uren dan deze dagen hebben. Pas het aantal uren aan.</source>
        <translation>There are more hours than these days have. Change the number of hours.</translation>
    </message>
    <message>
        <source>Voor deze dagen staat er nog een regel van dezelfde zorg. Haal er een weg.</source>
        <translation>There is another line of the same care for these days. Remove one.</translation>
    </message>
</context>
<context>
    <name>PersoonGegevens</name>
    <message>
        <source>Straat</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Huisnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Dit is geen postcode. Typ bijvoorbeeld 1234 AB.</source>
        <translation>This is not a postcode. Type for example 1234 AB.</translation>
    </message>
    <message>
        <source>Dit rekeningnummer klopt niet. Controleer de letters en cijfers.</source>
        <translation>This account number is not right. Check the letters and digits.</translation>
    </message>
    <message>
        <source>E-mailadres (niet verplicht)</source>
        <translation>E-mail address (optional)</translation>
    </message>
    <message>
        <source>Rekeningnummer (niet verplicht)</source>
        <translation>Account number (optional)</translation>
    </message>
    <message>
        <source>Telefoon (niet verplicht)</source>
        <translation>Phone (optional)</translation>
    </message>
    <message>
        <source>Tweede telefoon (niet verplicht)</source>
        <translation>Second phone (optional)</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Voorvoegsel (niet verplicht)</source>
        <translation>Prefix (optional)</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Vul de geboortedatum in.</source>
        <translation>Enter the date of birth.</translation>
    </message>
    <message>
        <source>Gegevens van %1</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Burgerservicenummer (leeg: blijft zoals het is)</source>
        <translation>Citizen service number (empty: stays as it is)</translation>
    </message>
    <message>
        <source>Rekeningnummer (leeg: blijft zoals het is)</source>
        <translation>Account number (empty: stays as it is)</translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer wacht op bevestiging. De SVB belt u. Tot dan betalen wij op het oude nummer.</source>
        <translation>The new account number waits for confirmation. The SVB will call you. Until then we pay to the old number.</translation>
    </message>
    <message>
        <source>Postadres: straat (niet verplicht)</source>
        <translation>Postal address: street (optional)</translation>
    </message>
    <message>
        <source>Postadres: huisnummer (niet verplicht)</source>
        <translation>Postal address: house number (optional)</translation>
    </message>
    <message>
        <source>Postadres: postcode (niet verplicht)</source>
        <translation>Postal address: postcode (optional)</translation>
    </message>
    <message>
        <source>Postadres: woonplaats (niet verplicht)</source>
        <translation>Postal address: town (optional)</translation>
    </message>
    <message>
        <source>Reden van de wijziging</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Vul het hele postadres in, of maak alle vier de vakken leeg.</source>
        <translation>Fill in the whole postal address, or empty all four fields.</translation>
    </message>
    <message>
        <source>Schrijf waarom u dit wijzigt. Het komt in het logboek.</source>
        <translation>Write why you change this. It goes into the log.</translation>
    </message>
    <message>
        <source>Geslacht</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>BIG-nummer (niet verplicht)</source>
        <translation>BIG number (optional)</translation>
    </message>
    <message>
        <source>Op naam van (leeg: de eigen naam)</source>
        <translation>In the name of (empty: their own name)</translation>
    </message>
</context>
<context>
    <name>Probleem</name>
    <message>
        <source>Dit lukte niet (melding &quot;{codeTekst}&quot;). Probeer het opnieuw. Lukt het weer niet, noem deze melding dan bij de helpdesk.</source>
        <translation>This did not work (message &quot;{codeTekst}&quot;). Try again. If it fails again, give this message to the helpdesk.</translation>
    </message>
    <message>
        <source>een van de velden</source>
        <translation>one of the fields</translation>
    </message>
    <message>
        <source>Wij kunnen {veldTekst} niet lezen. Controleer wat u heeft ingevuld.</source>
        <translation>We cannot read {veldTekst}. Check what you entered.</translation>
    </message>
    <message>
        <source>{veldTekst} is niet ingevuld. Vul het in en probeer het opnieuw.</source>
        <translation>{veldTekst} is not filled in. Fill it in and try again.</translation>
    </message>
    <message>
        <source>De server kent {veldTekst} niet. Werk het programma bij en probeer het opnieuw.</source>
        <translation>The server does not know {veldTekst}. Update the program and try again.</translation>
    </message>
    <message>
        <source>U bent niet ingelogd. Log in om verder te gaan. Uw werk blijft bewaard.</source>
        <translation>You are not signed in. Sign in to continue. Your work is kept.</translation>
    </message>
    <message>
        <source>De gebruikersnaam of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.</source>
        <translation>The user name or the password is wrong. Check both and try again.</translation>
    </message>
    <message>
        <source>Voor dit account is een inlogcode nodig. Vul de code van zes cijfers in uit uw app.</source>
        <translation>This account needs a sign-in code. Enter the six-digit code from your app.</translation>
    </message>
    <message>
        <source>De inlogcode klopt niet of is verlopen. Wacht op de volgende code in uw app en vul die in.</source>
        <translation>The sign-in code is wrong or has expired. Wait for the next code in your app and enter that one.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd in te loggen. Wacht even en probeer het later opnieuw.</source>
        <translation>There were too many sign-in attempts. Wait a while and try again later.</translation>
    </message>
    <message>
        <source>Dit account is geblokkeerd. Vraag uw beheerder om het te openen.</source>
        <translation>This account is blocked. Ask your administrator to open it.</translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet doen. Vraag iemand die dit recht heeft.</source>
        <translation>You can view this, but not do it. Ask someone who has this right.</translation>
    </message>
    <message>
        <source>Wij vinden dit niet, of u mag het niet zien. Ga terug naar het overzicht.</source>
        <translation>We cannot find this, or you may not see it. Go back to the overview.</translation>
    </message>
    <message>
        <source>Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en kies welke u houdt.</source>
        <translation>Someone else has changed this meanwhile. Look at the new version and choose which one to keep.</translation>
    </message>
    <message>
        <source>Dit kan nu niet meer: de status is veranderd. Ververs de pagina om te zien wat nu kan.</source>
        <translation>This is no longer possible: the status has changed. Refresh the page to see what is possible now.</translation>
    </message>
    <message>
        <source>De controles vonden punten die u eerst moet aanpassen. Ze staan hieronder.</source>
        <translation>The checks found points that you have to change first. They are listed below.</translation>
    </message>
    <message>
        <source>Deze opdracht is al eens met andere gegevens verstuurd. Controleer het overzicht voordat u opnieuw verstuurt.</source>
        <translation>This request was sent before with other data. Check the overview before you send again.</translation>
    </message>
    <message>
        <source>Het programma stuurde geen kenmerk mee met deze opdracht. Werk het programma bij en probeer het opnieuw.</source>
        <translation>The program sent no key with this request. Update the program and try again.</translation>
    </message>
    <message>
        <source>Het programma stuurde niet mee welke versie u wijzigt. Werk het programma bij en probeer het opnieuw.</source>
        <translation>The program did not say which version you are changing. Update the program and try again.</translation>
    </message>
    <message>
        <source>Dit is te groot om te versturen. Verstuur minder tegelijk, of kies een kleiner bestand.</source>
        <translation>This is too large to send. Send less at once, or choose a smaller file.</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. U kunt doorwerken. Wij sturen uw werk zodra het kan.</source>
        <translation>There is no connection now. You can go on working. We send your work as soon as we can.</translation>
    </message>
    <message>
        <source>Wij kunnen niet zeker weten dat dit de juiste server is. Vul geen wachtwoord in en vraag uw beheerder om het certificaat te controleren.</source>
        <translation>We cannot be sure that this is the right server. Do not enter a password and ask your administrator to check the certificate.</translation>
    </message>
    <message>
        <source>U bent uitgelogd omdat u lang niets deed. Log opnieuw in. Uw werk is bewaard.</source>
        <translation>You were signed out because you did nothing for a long time. Sign in again. Your work stays where it is.</translation>
    </message>
    <message>
        <source>Er ging iets mis bij ons. Uw werk blijft bewaard. Probeer het over een paar minuten opnieuw.</source>
        <translation>Something went wrong on our side. Your work is kept. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>De server is even in onderhoud. U kunt doorwerken. Wij sturen uw werk zodra het kan.</source>
        <translation>The server is down for maintenance. You can go on working. We send your work as soon as we can.</translation>
    </message>
    <message>
        <source>U doet te veel tegelijk. Wacht even en probeer het opnieuw.</source>
        <translation>You are doing too much at once. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Dit bestaat al: {veldTekst} is al gebruikt. Zoek het bestaande op, of vul iets anders in.</source>
        <translation>This exists already: {veldTekst} is in use. Find the existing one, or enter something else.</translation>
    </message>
    <message>
        <source>Er staat al een concept of wijziging open van deze overeenkomst. Ga daarmee verder.</source>
        <translation>A draft or change of this agreement is open already. Continue with that one.</translation>
    </message>
    <message>
        <source>In deze overeenkomst is nog geen zorgverlener gekozen. Kies eerst een zorgverlener.</source>
        <translation>No carer is chosen in this agreement yet. Choose a carer first.</translation>
    </message>
    <message>
        <source>Er is geen goedgekeurde overeenkomst om te wijzigen. Maak een nieuwe overeenkomst.</source>
        <translation>There is no approved agreement to change. Make a new agreement.</translation>
    </message>
    <message>
        <source>Hier is niets meer te beoordelen: er is al besloten. Ververs de werklijst.</source>
        <translation>There is nothing left to review here: it is decided already. Refresh the work list.</translation>
    </message>
    <message>
        <source>De zorgverlener van een getekende overeenkomst kan niet meer worden gewijzigd. Maak een nieuwe overeenkomst.</source>
        <translation>The carer of a signed agreement can no longer be changed. Make a new agreement.</translation>
    </message>
    <message>
        <source>Er is iets gewijzigd na de eerste handtekening. Laat de overeenkomst opnieuw tekenen.</source>
        <translation>Something changed after the first signature. Have the agreement signed again.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te kort. Kies er een van ten minste {minimum} tekens, bijvoorbeeld een zin van vier woorden.</source>
        <translation>This password is too short. Choose one of at least {minimum} characters, for example a sentence of four words.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te lang. Kies een korter wachtwoord.</source>
        <translation>This password is too long. Choose a shorter password.</translation>
    </message>
    <message>
        <source>Het oude wachtwoord klopt niet. Vul het opnieuw in.</source>
        <translation>The old password is wrong. Enter it again.</translation>
    </message>
    <message>
        <source>De inlogcode staat al aan voor dit account. U hoeft niets te doen.</source>
        <translation>The sign-in code is on already for this account. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Deze gebruikersnaam kan niet. Gebruik alleen kleine letters, cijfers, punten en streepjes.</source>
        <translation>This user name is not possible. Use only small letters, digits, dots and dashes.</translation>
    </message>
    <message>
        <source>Bij deze rol hoort een budgethouder, zorgverlener, organisatie of verstrekker. Kies er een.</source>
        <translation>This role needs a budget holder, carer, organisation or funder. Choose one.</translation>
    </message>
    <message>
        <source>Zoek een zorgverlener met een burgerservicenummer of met een AGB-code. Vul er precies een in.</source>
        <translation>Find a carer by citizen service number (BSN) or by AGB code. Enter exactly one of them.</translation>
    </message>
    <message>
        <source>De gekozen toekenning is niet van deze budgethouder. Kies een andere toekenning.</source>
        <translation>The chosen grant does not belong to this budget holder. Choose another grant.</translation>
    </message>
    <message>
        <source>Deze soort zorg staat niet in de landelijke lijst. Kies een soort zorg uit de lijst.</source>
        <translation>This type of care is not in the national list. Choose a type of care from the list.</translation>
    </message>
    <message>
        <source>Het eerste niveau van een budget is het totaal. Begin met het totaalbedrag.</source>
        <translation>The first level of a budget is the total. Start with the total amount.</translation>
    </message>
    <message>
        <source>Een deel van het budget hoort bij een ander deel dat er niet is. Controleer de opbouw van het budget.</source>
        <translation>A part of the budget belongs to another part that is not there. Check the structure of the budget.</translation>
    </message>
    <message>
        <source>Een toekenning voor de Wlz eindigt uiterlijk op 31 december van hetzelfde jaar. Kies een eerdere einddatum.</source>
        <translation>A grant for the Wlz ends on 31 December of the same year at the latest. Choose an earlier end date.</translation>
    </message>
    <message>
        <source>Een bedrag kan hier niet lager zijn dan nul. Vul een bedrag van nul of meer in.</source>
        <translation>An amount cannot be below zero here. Enter an amount of zero or more.</translation>
    </message>
    <message>
        <source>{veldTekst} is geen geldige datum. Vul een datum in zoals 14-05-2025.</source>
        <translation>{veldTekst} is not a valid date. Enter a date like 14-05-2025.</translation>
    </message>
    <message>
        <source>De waarde bij {veldTekst} kennen wij niet. Kies een waarde uit de lijst.</source>
        <translation>We do not know the value of {veldTekst}. Choose a value from the list.</translation>
    </message>
    <message>
        <source>Bij {veldTekst} staat iets van de verkeerde soort. Controleer wat u heeft ingevuld.</source>
        <translation>{veldTekst} has something of the wrong kind. Check what you entered.</translation>
    </message>
    <message>
        <source>Bij {veldTekst} staat te veel tekst. Maak het korter.</source>
        <translation>{veldTekst} has too much text. Make it shorter.</translation>
    </message>
    <message>
        <source>De waarde bij {veldTekst} is te groot of te klein. Pas de waarde aan.</source>
        <translation>The value of {veldTekst} is too large or too small. Change the value.</translation>
    </message>
    <message>
        <source>De server kon het bericht van dit programma niet lezen. Werk het programma bij en probeer het opnieuw.</source>
        <translation>The server could not read this program&apos;s message. Update the program and try again.</translation>
    </message>
    <message>
        <source>Dit is te groot om te versturen. Verstuur minder tegelijk.</source>
        <translation>This is too large to send. Send less at once.</translation>
    </message>
    <message>
        <source>Het programma stuurde niet goed mee welke versie u wijzigt. Werk het programma bij en probeer het opnieuw.</source>
        <translation>The program did not say correctly which version you are changing. Update the program and try again.</translation>
    </message>
    <message>
        <source>Dit hoort bij iets dat niet meer bestaat. Ga terug naar het overzicht en begin opnieuw.</source>
        <translation>This belongs to something that no longer exists. Go back to the overview and start again.</translation>
    </message>
    <message>
        <source>De server heeft geen ruimte meer om iets te bewaren. Uw werk blijft hier staan. Vraag uw beheerder om ruimte te maken.</source>
        <translation>The server has no room left to save anything. Your work stays here. Ask your administrator to make room.</translation>
    </message>
    <message>
        <source>De server kan nu niets bewaren. Uw werk blijft hier staan. Wij proberen het zo opnieuw.</source>
        <translation>The server cannot save anything now. Your work stays here. We try again shortly.</translation>
    </message>
    <message>
        <source>Het patroon is leeg. Typ bijvoorbeeld ma wo vr 2:30.</source>
        <translation>The pattern is empty. Type for example mo we fr 2:30.</translation>
    </message>
    <message>
        <source>Het patroon is te lang. Typ korter, bijvoorbeeld ma wo vr 2:30.</source>
        <translation>The pattern is too long. Type less, for example mo we fr 2:30.</translation>
    </message>
    <message>
        <source>Een dag in het patroon kennen wij niet. Gebruik ma, di, wo, do, vr, za en zo.</source>
        <translation>We do not know a day in the pattern. Use mo, tu, we, th, fr, sa and su.</translation>
    </message>
    <message>
        <source>Een dag staat twee keer in het patroon. Noem elke dag één keer.</source>
        <translation>A day is in the pattern twice. Name every day once.</translation>
    </message>
    <message>
        <source>Een aantal in het patroon kunnen wij niet lezen. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation>We cannot read a quantity in the pattern. Type for example 2.5 or 2:30.</translation>
    </message>
    <message>
        <source>Schrijf kort op waarom. De ander moet de reden kunnen lezen.</source>
        <translation>Write briefly why. The other person has to be able to read the reason.</translation>
    </message>
    <message>
        <source>Voor ondertekenen is een inlogcode nodig. Log opnieuw in met de code uit uw app.</source>
        <translation>Signing needs a sign-in code. Sign in again with the code from your app.</translation>
    </message>
    <message>
        <source>Deze budgethouder kennen wij niet. Voer eerst de budgethouder in.</source>
        <translation>We do not know this budget holder. Enter the budget holder first.</translation>
    </message>
    <message>
        <source>De budgethouder van een toekenning kan niet veranderen. Maak een nieuwe toekenning.</source>
        <translation>The budget holder of a grant cannot change. Make a new grant.</translation>
    </message>
    <message>
        <source>Dit account bestaat niet of is geen vertegenwoordiger. Controleer het nummer.</source>
        <translation>This account does not exist or is not a representative. Check the number.</translation>
    </message>
    <message>
        <source>Een gewaarborgde hulp kan na 30 juni 2024 niet meer beginnen. Kies een andere soort vertegenwoordiger.</source>
        <translation>A guaranteed helper (gewaarborgde hulp) can no longer start after 30 June 2024. Choose another kind of representative.</translation>
    </message>
    <message>
        <source>Deze toekenning heeft geen bedragen. Vul minstens het totale budget in.</source>
        <translation>This grant has no amounts. Enter at least the total budget.</translation>
    </message>
    <message>
        <source>De periode klopt niet: de einddatum ligt voor de begindatum, of de periode is te lang. Verbeter de datums.</source>
        <translation>The period is wrong: the end date is before the start date, or the period is too long. Correct the dates.</translation>
    </message>
    <message>
        <source>Uw organisatie kent voor deze wet geen budget toe. Kies een andere wet.</source>
        <translation>Your organisation grants no budget under this law. Choose another law.</translation>
    </message>
    <message>
        <source>De wet van een toekenning kan niet veranderen. Maak een nieuwe toekenning.</source>
        <translation>The law of a grant cannot change. Make a new grant.</translation>
    </message>
    <message>
        <source>Deze zorgverlener kennen wij niet. Zoek de zorgverlener opnieuw op.</source>
        <translation>We do not know this carer. Find the carer again.</translation>
    </message>
    <message>
        <source>De server heeft het nu te druk. Probeer het over een minuut opnieuw.</source>
        <translation>The server is too busy now. Try again in a minute.</translation>
    </message>
    <message>
        <source>Met dit account kunt u alleen werken met een gekoppelde telefoon. Meld u opnieuw aan en koppel er een.</source>
        <translation>With this account you can only work with a linked phone. Sign in again and link one.</translation>
    </message>
    <message>
        <source>Deze datum kan niet worden bewaard. Kies een jaar tussen 1 en 9999.</source>
        <translation>This date cannot be kept. Choose a year between 1 and 9999.</translation>
    </message>
    <message>
        <source>In de tekst staat een teken dat niet mag. Typ de tekst opnieuw, of plak hem zonder opmaak.</source>
        <translation>The text holds a character that is not allowed. Type the text again, or paste it without layout.</translation>
    </message>
    <message>
        <source>Deze parameter bestaat niet. Kies er een uit de lijst.</source>
        <translation>This parameter does not exist. Choose one from the list.</translation>
    </message>
    <message>
        <source>Een betaling wordt geboekt vanaf vandaag en binnen 31 dagen. Kies een andere dag.</source>
        <translation>A payment is booked from today and within 31 days. Choose another day.</translation>
    </message>
    <message>
        <source>Op deze dag boekt de bank niet. Kies een werkdag.</source>
        <translation>The bank does not book on this day. Choose a working day.</translation>
    </message>
    <message>
        <source>De opzegtermijn van deze overeenkomst is nog niet bekend. Bel de SVB voordat u opzegt.</source>
        <translation>The notice period of this agreement is not known yet. Call the SVB before you give notice.</translation>
    </message>
    <message>
        <source>Een declaratie blijft bij haar zorgovereenkomst. Maak voor een andere zorgovereenkomst een nieuwe declaratie.</source>
        <translation>A claim stays with its care agreement. Make a new claim for another care agreement.</translation>
    </message>
    <message>
        <source>{veldTekst} is geen geldige tijd. Vul een tijd in van 00:00 tot en met 23:59.</source>
        <translation>{veldTekst} is not a valid time. Fill in a time from 00:00 to 23:59.</translation>
    </message>
    <message>
        <source>Toekenning {nummerTekst} is al ingevoerd. Open die toekenning en wijzig haar daar.</source>
        <translation>Grant {nummerTekst} has been entered already. Open that grant and change it there.</translation>
    </message>
    <message>
        <source>Voor deze dagen is er al een toekenning, {nummerTekst}. Wijzig die, of kies dagen die daarbuiten liggen.</source>
        <translation>There is a grant for these days already, {nummerTekst}. Change that one, or choose days outside it.</translation>
    </message>
    <message>
        <source>Er is geen naam ingevuld. Vul de naam in.</source>
        <translation>No name was filled in. Fill in the name.</translation>
    </message>
    <message>
        <source>Voor een zelfstandige of een zorginstelling is een KvK-nummer nodig. Vul het in.</source>
        <translation>A self-employed person or a care institution needs a KvK number. Fill it in.</translation>
    </message>
    <message>
        <source>Deze waarde past niet bij de eenheid {eenheid}. Vul een waarde in die daarbij past.</source>
        <translation>This value does not fit the unit {eenheid}. Fill in a value that does.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste dag. Controleer de periode.</source>
        <translation>The last day lies before the first day. Check the period.</translation>
    </message>
    <message>
        <source>Er staat niet bij waar deze waarde vandaan komt. Vul de bron in.</source>
        <translation>It does not say where this value comes from. Fill in the source.</translation>
    </message>
    <message>
        <source>Dit deel is niet afgekeurd: {veldTekst}. U kunt nu alleen wijzigen wat is afgekeurd.</source>
        <translation>This part was not rejected: {veldTekst}. You can now change only what was rejected.</translation>
    </message>
    <message>
        <source>Deze zorgverlener is in deze periode al ziek of met verlof gemeld. Wijzig die melding.</source>
        <translation>This carer is already reported ill or on leave in this period. Change that report.</translation>
    </message>
    <message>
        <source>Een zorginstelling regelt zelf vervanging. U hoeft niemand ziek te melden.</source>
        <translation>A care organisation arranges replacement itself. You need not report anybody ill.</translation>
    </message>
    <message>
        <source>Uw organisatie geeft voor deze wet geen budget. Kies een andere wet.</source>
        <translation>Your organisation grants no budget under this law. Choose another law.</translation>
    </message>
    <message>
        <source>U heeft deze overeenkomst nog niet bekeken. Bekijk haar eerst en onderteken dan.</source>
        <translation>You have not looked at this agreement yet. Look at it first, then sign.</translation>
    </message>
    <message>
        <source>In deze overeenkomst verandert niets. Er staat geen tarief in dat hierbij past.</source>
        <translation>Nothing changes in this agreement. It has no rate that fits this.</translation>
    </message>
    <message>
        <source>Een vertegenwoordiger moet het dossier ten minste mogen bekijken. Kies ook dat recht.</source>
        <translation>A representative must at least be allowed to view the file. Choose that right too.</translation>
    </message>
    <message>
        <source>Deze persoon is voor deze dagen al vertegenwoordiger. Wijzig die registratie, of kies dagen die daarbuiten liggen.</source>
        <translation>This person is already a representative for these days. Change that registration, or choose days outside it.</translation>
    </message>
    <message>
        <source>Wie vertegenwoordigt, de soort en de eerste dag liggen vast. Beëindig deze registratie en voeg een nieuwe toe.</source>
        <translation>Who represents, the kind and the first day are fixed. End this registration and add a new one.</translation>
    </message>
    <message>
        <source>Deze vertegenwoordiging is al voorbij. Voeg een nieuwe toe als iemand weer mag vertegenwoordigen.</source>
        <translation>This representation is already over. Add a new one if somebody may represent again.</translation>
    </message>
    <message>
        <source>Deze vertegenwoordiging is al begonnen en blijft dus staan. Beëindig haar.</source>
        <translation>This representation has already begun and therefore stays. End it.</translation>
    </message>
    <message>
        <source>Wat voorbij is, blijft zo. Kies gisteren of een latere dag als laatste dag.</source>
        <translation>What is over stays as it was. Choose yesterday or a later day as the last day.</translation>
    </message>
    <message>
        <source>U kunt dit niet wijzigen: {veldTekst}. Vraag het aan wie hierover gaat.</source>
        <translation>You cannot change this: {veldTekst}. Ask whoever is in charge of it.</translation>
    </message>
    <message>
        <source>Dit burgerservicenummer kan hier niet meer veranderen. Dat kan alleen wie de persoon heeft ingevoerd, en alleen voordat er een overeenkomst is gedeeld.</source>
        <translation>This citizen service number can no longer change here. Only whoever entered the person can do that, and only before an agreement was shared.</translation>
    </message>
    <message>
        <source>Er is al een overeenkomst met deze zorgverlener gedeeld, of hij heeft een eigen account. Vraag hem of de SVB om dit te wijzigen.</source>
        <translation>An agreement with this carer was already shared, or the carer has an account. Ask the carer or SVB to change this.</translation>
    </message>
    <message>
        <source>Dit is geen e-mailadres. Vul het in zoals naam@voorbeeld.nl, of laat het leeg.</source>
        <translation>This is not an e-mail address. Enter it like name@example.nl, or leave it empty.</translation>
    </message>
    <message>
        <source>Dit is geen telefoonnummer. Vul tien cijfers in, of begin met + voor een nummer in het buitenland.</source>
        <translation>This is not a phone number. Enter ten digits, or begin with + for a number abroad.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te makkelijk te raden: het is bijna alleen uw gebruikersnaam, of steeds hetzelfde. Kies een ander, bijvoorbeeld een zin van vier woorden.</source>
        <translation>This password is too easy to guess: it is almost only your user name, or the same thing again and again. Choose another one, for example a sentence of four words.</translation>
    </message>
    <message>
        <source>Op {datum} staat {beginTekst} tot {eindTekst}. De eindtijd ligt niet na de begintijd. Verbeter de tijden.</source>
        <translation>On {datum} it says {beginTekst} to {eindTekst}. The end time is not after the start time. Correct the times.</translation>
    </message>
    <message>
        <source>De gegevens op de server zijn beschadigd. Uw werk blijft hier staan. Bel uw beheerder.</source>
        <translation>The data on the server is damaged. Your work stays here. Call your administrator.</translation>
    </message>
    <message>
        <source>Meer dan een zorgverlener heeft deze AGB-code. Zoek met het burgerservicenummer.</source>
        <translation>More than one carer has this AGB code. Search with the citizen service number.</translation>
    </message>
    <message>
        <source>Rol en gebruikersnaam van een account staan vast. Maak een nieuw account.</source>
        <translation>Role and user name of an account are fixed. Make a new account.</translation>
    </message>
    <message>
        <source>U kunt een arbeidsovereenkomst niet beëindigen. Alleen de budgethouder of de zorgverlener kan haar opzeggen.</source>
        <translation>You cannot end a contract of employment. Only the budget holder or the carer can give notice.</translation>
    </message>
    <message>
        <source>Deze overeenkomst wordt ook betaald uit een budget van een andere verstrekker. U kunt haar niet alleen beëindigen. Vraag de budgethouder om uw deel eruit te halen.</source>
        <translation>This agreement is also paid from a budget of another funder. You cannot end it on your own. Ask the budget holder to take your part out.</translation>
    </message>
    <message>
        <source>De overeenkomst loopt niet op die dag. Kies een dag tussen het begin en het einde van de overeenkomst.</source>
        <translation>The agreement does not run on that day. Choose a day between its start and its end.</translation>
    </message>
    <message>
        <source>Deze overeenkomst is opgezegd of gestopt. U kunt haar niet meer wijzigen. Maak een nieuwe overeenkomst.</source>
        <translation>Notice was given on this agreement, or it has ended. You can no longer change it. Make a new agreement.</translation>
    </message>
    <message>
        <source>Voor een ander rekeningnummer is een inlogcode nodig. Log opnieuw in met de code uit uw app.</source>
        <translation>A different account number needs a sign-in code. Sign in again with the code from your app.</translation>
    </message>
    <message>
        <source>De budgethouder is overleden. U kunt deze overeenkomst niet meer goedkeuren. Keur haar af.</source>
        <translation>The budget holder has died. You can no longer approve this agreement. Reject it.</translation>
    </message>
    <message>
        <source>Een bedrag per uur geldt niet voor een maandloon. Kies een percentage.</source>
        <translation>An amount per hour does not apply to a monthly wage. Choose a percentage.</translation>
    </message>
    <message>
        <source>Er is al een sjabloon met deze naam. Kies een andere naam, of vervang het sjabloon dat er is.</source>
        <translation>There already is a template with this name. Choose another name, or replace the template that is there.</translation>
    </message>
    <message>
        <source>Voor het wettelijk minimumloon op {datum} is nog niet ingevuld: {parameterCode}. Goedkeuren kan daarom nog niet. De beheerder vult het in bij Parameters. Probeer het daarna opnieuw.</source>
        <translation>For the legal minimum wage on {datum} this has not been entered yet: {parameterCode}. So you cannot approve yet. The administrator enters it under Parameters. Try again after that.</translation>
    </message>
    <message>
        <source>Een waarde van 0 kan hier niet ({eenheid}). Is de waarde niet bekend? Laat haar dan leeg.</source>
        <translation>A value of 0 is not possible here ({eenheid}). Is the value not known? Then leave it empty.</translation>
    </message>
    <message>
        <source>Deze persoon heeft al een account, {gebruikersnaam}. Geef dat account een nieuw wachtwoord, of blokkeer het eerst.</source>
        <translation>This person has an account already: {gebruikersnaam}. Give that account a new password, or lock it first.</translation>
    </message>
    <message>
        <source>Over dit rekeningnummer is al besloten, of er is een nieuwer gevraagd. U hoeft niets te doen.</source>
        <translation>This account number was decided already, or a newer one was asked for. You need not do anything.</translation>
    </message>
    <message>
        <source>U vroeg zelf om dit rekeningnummer. Iemand anders moet het bevestigen.</source>
        <translation>You asked for this account number yourself. Somebody else must confirm it.</translation>
    </message>
    <message>
        <source>De beheerder gaf uw account uit, of gaf het een nieuw wachtwoord of een nieuwe telefoon. Daarna bevestigt eerst een ander een rekeningnummer van u. Vraag dit aan een collega.</source>
        <translation>The administrator gave out your account, or gave it a new password or a new phone. After that somebody else first confirms an account number of yours. Ask a colleague.</translation>
    </message>
    <message>
        <source>Deze soort declaratie kunt u niet zelf invoeren. Kies een andere soort.</source>
        <translation>You cannot enter this kind of claim yourself. Choose another kind.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} kunnen we niet lezen. Kies een PDF, foto of XML-bestand tot 10 MB.</source>
        <translation>We cannot read the file {bestandTekst}. Choose a PDF, photo or XML file up to 10 MB.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} heeft een wachtwoord. Bewaar het zonder wachtwoord en voeg het opnieuw toe.</source>
        <translation>The file {bestandTekst} has a password. Save it without a password and add it again.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is te groot. Kies een bestand tot 10 MB.</source>
        <translation>The file {bestandTekst} is too large. Choose a file up to 10 MB.</translation>
    </message>
    <message>
        <source>In het bestand {bestandTekst} is een virus gevonden. Gebruik het niet. Vraag de zorgverlener om een nieuw bestand.</source>
        <translation>A virus was found in the file {bestandTekst}. Do not use it. Ask the carer for a new file.</translation>
    </message>
    <message>
        <source>Wie dit invoerde of vroeg, mag dit niet zelf doen. Wie diens account uitgaf, ook niet. Vraag een andere collega.</source>
        <translation>Whoever entered or asked for this may not do it, and neither may whoever gave out that person&apos;s account. Ask another colleague.</translation>
    </message>
    <message>
        <source>Deze declaratie is nog niet betaald. Wijzig haar zelf in plaats van haar te corrigeren.</source>
        <translation>This claim was not paid yet. Change it itself instead of correcting it.</translation>
    </message>
    <message>
        <source>Er is niets veranderd. Pas eerst een regel aan.</source>
        <translation>Nothing changed. Change a line first.</translation>
    </message>
    <message>
        <source>Deze betaalrun is al uitgevoerd of gestopt. Er is niets meer tegen te houden.</source>
        <translation>This payment run was carried out or stopped already. There is nothing left to stop.</translation>
    </message>
    <message>
        <source>Dit bedrag kan niet. Vul een bedrag in van 1 cent tot 50.000 euro.</source>
        <translation>This amount is not possible. Enter an amount from 1 cent to 50,000 euros.</translation>
    </message>
    <message>
        <source>Deze declaratie wacht niet op geld uit dit budget. Kies een declaratie die wacht, of stort zonder er een te noemen.</source>
        <translation>This claim does not wait for money from this budget. Choose a claim that waits, or deposit without naming one.</translation>
    </message>
    <message>
        <source>Deze declaratie wacht niet op een afgesloten jaar. Er is niets te beslissen.</source>
        <translation>This claim does not wait for a closed year. There is nothing to decide.</translation>
    </message>
    <message>
        <source>Bijstorten met iDEAL kan hier nog niet: er is geen betaaldienst aangesloten. Maak het bedrag over naar de SVB.</source>
        <translation>A deposit with iDEAL is not possible here yet: no payment service is connected. Transfer the amount to the SVB.</translation>
    </message>
    <message>
        <source>De nummers van de regels lopen niet op. Stuur de regels in de volgorde van het bestand.</source>
        <translation>The numbers of the lines do not go up. Send the lines in the order of the file.</translation>
    </message>
    <message>
        <source>Er staan te veel regels in één deel. Stuur ten hoogste 500 regels tegelijk.</source>
        <translation>There are too many lines in one part. Send at most 500 lines at a time.</translation>
    </message>
    <message>
        <source>Voor {klantTekst} staan er meer regels in het bestand dan wij voor één cliënt aannemen. Verdeel ze over meer bestanden.</source>
        <translation>For {klantTekst} the file has more lines than we take for one client. Spread them over more files.</translation>
    </message>
    <message>
        <source>Dit token is onbekend, verlopen of ingetrokken. Maak een nieuw token.</source>
        <translation>This token is unknown, has expired or was withdrawn. Make a new token.</translation>
    </message>
    <message>
        <source>Dit patroon geeft geen geldig factuurnummer. Gebruik letters, cijfers, streepjes en de invulwoorden die de handleiding noemt.</source>
        <translation>This pattern gives no valid invoice number. Use letters, digits, hyphens and the words between braces that the guide names.</translation>
    </message>
    <message>
        <source>Dit bedrag is aan de budgethouder zelf betaald. Corrigeren kan hier niet: neem contact op met de SVB.</source>
        <translation>This amount was paid to the budget holder. It cannot be corrected here: contact the SVB.</translation>
    </message>
    <message>
        <source>Voor deze declaratie is al een correctie begonnen, door u of door de ander. Rond die eerst af of verwijder haar.</source>
        <translation>A correction of this claim has already been started, by you or by the other party. Finish it first or delete it.</translation>
    </message>
    <message>
        <source>Intussen is deze declaratie al anders gecorrigeerd. Verwijder deze correctie en begin opnieuw met de nieuwe uren.</source>
        <translation>Meanwhile this claim was corrected in another way. Delete this correction and start again with the new hours.</translation>
    </message>
    <message>
        <source>Dit bestand is al ingediend, toen met andere kolommen. Trek dat eerst terug. Of breng het nog eens, als het andere zorg is.</source>
        <translation>This file was submitted before, with other columns. Take that back first, or bring it again if it is different care.</translation>
    </message>
    <message>
        <source>Bij deze overeenkomst wordt {ritmeCode} gedeclareerd. Kies de periode {periode}.</source>
        <translation>Under this agreement care is claimed {ritmeCode}. Choose the period {periode}.</translation>
    </message>
    <message>
        <source>Het bestand bij {veldTekst} is hier niet bekend. Voeg het bestand opnieuw toe.</source>
        <translation>The file at {veldTekst} is not known here. Add the file again.</translation>
    </message>
    <message>
        <source>Dit bestand hoort bij een versie die al gedeeld is. Het blijft daarbij bewaard.</source>
        <translation>This file belongs to a version that was already shared. It stays with it.</translation>
    </message>
    <message>
        <source>Dit soort bestand kunt u hier niet toevoegen. Kies een andere soort.</source>
        <translation>You cannot add this kind of file here. Choose another kind.</translation>
    </message>
    <message>
        <source>U kunt nu niets aan deze overeenkomst veranderen. Open de overeenkomst om te zien wie er aan de beurt is.</source>
        <translation>You cannot change anything in this agreement now. Open the agreement to see whose turn it is.</translation>
    </message>
    <message>
        <source>Kies eerst bij stap 1 de zorgverlener. Voeg daarna het identiteitsbewijs toe.</source>
        <translation>First choose the carer in step 1. Then add the identity document.</translation>
    </message>
    <message>
        <source>Op die dag staat bij deze zorg niets. Kies een dag waarop uren staan.</source>
        <translation>There is nothing on that day for this care. Choose a day that has hours.</translation>
    </message>
    <message>
        <source>U kunt niet verder dan een jaar na de opzegtermijn opzeggen: een opzegging kunt u niet terugnemen. Kies een eerdere dag.</source>
        <translation>You cannot give notice for more than a year after the notice period: a notice cannot be taken back. Choose an earlier day.</translation>
    </message>
    <message>
        <source>Kies de eerste dag van een maand.</source>
        <translation>Choose the first day of a month.</translation>
    </message>
    <message>
        <source>Na deze verlaging blijft er geen tarief over. Kies een kleinere verlaging.</source>
        <translation>Nothing is left of a rate after this reduction. Choose a smaller reduction.</translation>
    </message>
    <message>
        <source>De toegang van een programma eindigt op zijn vroegst morgen en uiterlijk over een jaar. Kies een dag daartussen.</source>
        <translation>The access of a program ends tomorrow at the earliest and a year from now at the latest. Choose a day in between.</translation>
    </message>
    <message>
        <source>Dit verzoek kwam zonder clientcertificaat. Stuur het opnieuw met het certificaat dat u wilt registreren. Vraagt deze server er niet om, overleg dan met uw beheerder.</source>
        <translation>This request came without a client certificate. Send it again with the certificate that you want to register. If this server does not ask for one, talk to your administrator.</translation>
    </message>
    <message>
        <source>Dit clientcertificaat is hier niet geregistreerd, of het is verlopen of ingetrokken. Registreer een certificaat, of gebruik een token.</source>
        <translation>This client certificate is not registered here, or it has expired or was withdrawn. Register a certificate, or use a token.</translation>
    </message>
    <message>
        <source>Dit clientcertificaat is verlopen of nog niet geldig. Registreer een nieuw certificaat.</source>
        <translation>This client certificate has expired or is not valid yet. Register a new certificate.</translation>
    </message>
    <message>
        <source>Dit certificaat is al eens geregistreerd. Is het ingetrokken, maak dan een nieuw certificaat met een nieuwe sleutel.</source>
        <translation>This certificate was registered before. If it was withdrawn, make a new certificate with a new key.</translation>
    </message>
    <message>
        <source>Dit is niet de vingerafdruk van dat certificaat. Geef de SHA-256 als 64 cijfers en letters, met of zonder dubbele punten.</source>
        <translation>This is not the fingerprint of that certificate. Give the SHA-256 as 64 digits and letters, with or without colons.</translation>
    </message>
    <message>
        <source>Dit account is niet van een zorgorganisatie of zorgverlener. Kies het account waarvoor het programma werkt.</source>
        <translation>This account does not belong to a care organisation or a carer. Choose the account that the program works for.</translation>
    </message>
    <message>
        <source>Dit is een burgerservicenummer. Dat onthouden wij niet als klantnummer. Gebruik in uw bestand een eigen nummer of het klantnummer van de SVB.</source>
        <translation>This is a citizen service number (BSN). We do not remember that as a client number. Use a number of your own in your file, or the client number of the SVB.</translation>
    </message>
    <message>
        <source>Dit nummer is bij de SVB al van een andere cliënt van u. Kies die cliënt, of pas het nummer in uw bestand aan.</source>
        <translation>At the SVB this number already belongs to another client of yours. Choose that client, or change the number in your file.</translation>
    </message>
    <message>
        <source>In uw referentie staat een burgerservicenummer. Dat mag niet: de referentie staat op overzichten. Gebruik een eigen nummer.</source>
        <translation>Your reference holds a citizen service number (BSN). That is not allowed: the reference is on overviews. Use a number of your own.</translation>
    </message>
    <message>
        <source>In uw referentie staat &quot;{naamTekst}&quot;, de naam van een cliënt. Dat mag niet: de referentie staat op overzichten. Gebruik een eigen nummer.</source>
        <translation>Your reference holds &quot;{naamTekst}&quot;, the name of a client. That is not allowed: the reference is on overviews. Use a number of your own.</translation>
    </message>
    <message>
        <source>In het patroon van het factuurnummer staat een burgerservicenummer. Dat mag niet: het nummer staat op overzichten. Gebruik een invulwoord of een eigen nummer.</source>
        <translation>The pattern of the invoice number holds a citizen service number (BSN). That is not allowed: the number is on overviews. Use a word between braces or a number of your own.</translation>
    </message>
    <message>
        <source>Uw eigen account kunt u hier niet wijzigen. Vraag een ander die accounts beheert.</source>
        <translation>You cannot change your own account here. Ask somebody else who looks after accounts.</translation>
    </message>
    <message>
        <source>Accounts beheren kan alleen met een inlogcode. Koppel uw telefoon bij Instellingen, of log opnieuw in met de code uit uw app.</source>
        <translation>Looking after accounts needs a sign-in code. Couple your phone under Settings, or sign in again with the code from your app.</translation>
    </message>
    <message>
        <source>Alleen een beheerder geeft iemand het beheer van accounts, of neemt het terug. Vraag de beheerder.</source>
        <translation>Only an administrator lets somebody look after accounts, or takes that back. Ask the administrator.</translation>
    </message>
    <message>
        <source>Het beheer van accounts is alleen voor medewerkers van een organisatie, een verstrekker of de SVB.</source>
        <translation>Looking after accounts is only for employees of an organisation, a funder or the SVB.</translation>
    </message>
    <message>
        <source>Er is nu niets te betalen. Er is geen betaalrun gemaakt.</source>
        <translation>There is nothing to pay now. No payment run was made.</translation>
    </message>
    <message>
        <source>Een van u beiden gaf het account van de ander uit. Laat een andere collega dit rekeningnummer bevestigen.</source>
        <translation>One of you two gave out the account of the other. Let another colleague confirm this account number.</translation>
    </message>
    <message>
        <source>Dit is een rekeningnummer om mee te oefenen: deze bank bestaat niet. Vul het echte rekeningnummer in.</source>
        <translation>This is an account number to practise with: that bank does not exist. Fill in the real account number.</translation>
    </message>
    <message>
        <source>Iemand anders voerde deze zorgverlener in. Vraag de zorgverlener zelf of de SVB om dit te wijzigen.</source>
        <translation>Somebody else entered this carer. Ask the carer or the SVB to change this.</translation>
    </message>
    <message>
        <source>In de naam van het bestand staat een burgerservicenummer. Dat mag niet: de naam staat op overzichten. Geef het bestand een andere naam en open het opnieuw.</source>
        <translation>In the name of the file there is a citizen service number (BSN). That is not allowed: the name is on overviews. Give the file another name and open it again.</translation>
    </message>
    <message>
        <source>In deze naam van zorg staat een burgerservicenummer. Dat onthouden wij niet. Haal het nummer weg.</source>
        <translation>In this name of care there is a citizen service number (BSN). We do not remember that. Remove the number.</translation>
    </message>
    <message>
        <source>De datum van het besluit moet nog komen. Een besluit is van vandaag of eerder.</source>
        <translation>The date of the decision is still to come. A decision is of today or earlier.</translation>
    </message>
    <message>
        <source>Wie zelf accounts beheert, krijgt een nieuw wachtwoord of een andere telefoon van de beheerder. Vraag de beheerder.</source>
        <translation>Anyone who manages accounts gets a new password or another phone from the administrator. Ask the administrator.</translation>
    </message>
    <message>
        <source>Het kenmerk (Idempotency-Key) van deze opdracht kan de server niet lezen. Het moet een UUID van {tekens} tekens zijn.</source>
        <translation>The server cannot read the key (Idempotency-Key) of this request. It must be a UUID of {tekens} characters.</translation>
    </message>
    <message>
        <source>Op deze correctie rust een latere: {nummerTekst}. Trek eerst die in, daarna kan deze. Is die al betaald, maak dan een nieuwe correctie.</source>
        <translation>A later correction is based on this one: {nummerTekst}. Withdraw that one first, then this one. If it has been paid already, make a new correction.</translation>
    </message>
    <message>
        <source>Op deze correctie rust een latere, die nog op akkoord wacht. Trek eerst die in, daarna kan deze.</source>
        <translation>A later correction, which still waits for approval, is based on this one. Withdraw that one first, then this one.</translation>
    </message>
    <message>
        <source>Deze zorg hoort niet bij dit budget. Kies waarvoor u geld wilt storten.</source>
        <translation>This care does not belong to this budget. Choose what you want to deposit money for.</translation>
    </message>
    <message>
        <source>Deze factuur is van een ander bedrijf: daarop staat KvK-nummer {kvkTekst}. U kunt alleen facturen van uw eigen bedrijf indienen. Kies een ander bestand.</source>
        <translation>This invoice is of another company: it has KvK number {kvkTekst}. You can only submit invoices of your own company. Choose another file.</translation>
    </message>
    <message>
        <source>Met dit patroon krijgen alle cliënten hetzelfde factuurnummer. Zet het invulwoord klant of overeenkomst erbij, tussen accolades, zoals in het voorbeeld.</source>
        <translation>With this pattern all clients get the same invoice number. Add the word klant or overeenkomst between braces, as in the example.</translation>
    </message>
    <message>
        <source>Het verantwoordingsvrij bedrag is hoger dan het mag zijn. In de Wlz is het 1,5 procent van het jaarbudget, met een wettelijk maximum. Laat het leeg, dan rekenen wij het uit.</source>
        <translation>The accountability-free amount is higher than it may be. Under the Wlz it is 1.5 percent of the yearly budget, with a maximum by law. Leave it empty and we work it out.</translation>
    </message>
    <message>
        <source>Een maandloon volgt de overeenkomst. Wijzig de overeenkomst, dan corrigeren wij het loon vanzelf.</source>
        <translation>A monthly wage follows the agreement. Change the agreement, and we correct the wage by ourselves.</translation>
    </message>
    <message>
        <source>Er is niets ingediend. Bekijk eerst de regels waarbij wij vragen of het een ander bezoek is dan wat al is ingediend: {regelsGetal}.</source>
        <translation>Nothing was submitted. First look at the lines of which we ask whether they are another visit than what was submitted before: {regelsGetal}.</translation>
    </message>
    <message>
        <source>Een regel is een totaal van {vanDatum} tot en met {totDatum}. {periodebezwaarCode}</source>
        <translation>A line is a total from {vanDatum} up to and including {totDatum}. {periodebezwaarCode}</translation>
    </message>
    <message>
        <source>Hiervoor geldt al een blokkade van uw organisatie. Hef die eerst op.</source>
        <translation>A block of your organisation already holds for this. Lift that one first.</translation>
    </message>
    <message>
        <source>Het bedrag is nul. Vul in hoeveel het is, of gooi de declaratie weg.</source>
        <translation>The amount is zero. Fill in how much it is, or throw the claim away.</translation>
    </message>
    <message>
        <source>Het bedrag van deze regel hoort in het veld tarief. Zonder tarief zou het nul worden.</source>
        <translation>The amount of this line belongs in the field rate. Without a rate it would become zero.</translation>
    </message>
    <message>
        <source>Vul de dag in waarop het geld binnenkwam, of schrijf waarom het niet meer terug hoeft. Een van de twee.</source>
        <translation>Fill in the day on which the money came in, or write why it need not be paid back. One of the two.</translation>
    </message>
    <message>
        <source>Op die dag kan het geld niet zijn terugbetaald. Kies een dag na de correctie, niet later dan vandaag.</source>
        <translation>The money cannot have been paid back on that day. Choose a day after the correction, not later than today.</translation>
    </message>
    <message>
        <source>Van deze declaratie wordt niets per brief teruggevraagd, of dat is al afgehandeld.</source>
        <translation>Nothing of this claim is asked back by letter, or that is already settled.</translation>
    </message>
    <message>
        <source>Deze zorg betaalt een andere verstrekker. Zet uw opmerking bij een afspraak van uw eigen budget, of bij een algemene afspraak.</source>
        <translation>This care is paid by another funder. Put your remark beside an agreement of your own budget, or beside a general one.</translation>
    </message>
    <message>
        <source>Wie deze declaratie klaarzette, mag haar niet meer indienen. Kijk haar na en dien haar zelf in.</source>
        <translation>Whoever finished this claim may no longer submit it. Check it and submit it yourself.</translation>
    </message>
    <message>
        <source>De SVB kijkt deze declaratie eerst na. U hoeft niets te doen.</source>
        <translation>The SVB checks this claim first. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Er is niets ingediend. Van dit bestand is nog niet alles gebracht. Open het bestand nog eens: de rest volgt dan.</source>
        <translation>Nothing was handed in. Not all of this file has been brought yet. Open the file once more: the rest follows then.</translation>
    </message>
    <message>
        <source>Het budgetjaar van {periode} is afgesloten. Er kan niets meer op worden gestort. Dien de declaratie in als late declaratie; keurt uw verstrekker haar goed, dan kunt u daarvoor storten.</source>
        <translation>The budget year of {periode} is closed. Nothing can be paid in on it any more. Hand in the claim as a late claim; once your funder approves it, you can pay in for it.</translation>
    </message>
    <message>
        <source>Er is hiervoor al een betaling van {bedragCenten} begonnen. Rond die af met Verder met betalen. Na een uur zonder betaling vervalt zij.</source>
        <translation>A payment of {bedragCenten} for this was begun already. Finish it with Go on paying. After an hour without payment it expires.</translation>
    </message>
    <message>
        <source>Hier staan al {hoogstensGetal} bestanden, en meer kan niet. Haal eerst een bestand weg dat niet nodig is.</source>
        <translation>There are {hoogstensGetal} files here already, and no more can be added. First remove a file that is not needed.</translation>
    </message>
    <message>
        <source>Het bestand {bestandTekst} is geen goede XML: het is niet heel, of er staat een DTD of entiteit in. Vraag wie het maakte om een nieuw bestand.</source>
        <translation>The file {bestandTekst} is no good XML: it is not complete, or it holds a DTD or an entity. Ask whoever made it for a new file.</translation>
    </message>
</context>
<context>
    <name>Recht</name>
    <message>
        <source>bekijken</source>
        <translation>view</translation>
    </message>
    <message>
        <source>invoeren</source>
        <translation>enter</translation>
    </message>
    <message>
        <source>indienen</source>
        <translation>submit</translation>
    </message>
    <message>
        <source>ondertekenen</source>
        <translation>sign</translation>
    </message>
</context>
<context>
    <name>Reden</name>
    <message>
        <source>Nog niet ingediend. Vul de zorg in en dien in.</source>
        <translation>Not submitted yet. Enter the care and submit.</translation>
    </message>
    <message>
        <source>Afgekeurd door de budgethouder op {sindsDatum}. Reden: {redenTekst}. {zorgverlenerNaam} moet dit aanpassen.</source>
        <translation>Rejected by the budget holder on {sindsDatum}. Reason: {redenTekst}. {zorgverlenerNaam} has to change this.</translation>
    </message>
    <message>
        <source>Ingediend op {ingediendDatum}. De controles lopen. U hoeft niets te doen.</source>
        <translation>Submitted on {ingediendDatum}. The checks are running. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Pas de declaratie aan en dien opnieuw in.</source>
        <translation>Refused on {sindsDatum}. Change the claim and submit it again.</translation>
    </message>
    <message>
        <source>Wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.</source>
        <translation>On hold since {sindsDatum}. We keep checking if it can be paid.</translation>
    </message>
    <message>
        <source>De SVB bekijkt deze declaratie sinds {sindsDatum}. U hoeft niets te doen.</source>
        <translation>The SVB has been looking at this claim since {sindsDatum}. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Goedgekeurd op {sindsDatum}. De SVB betaalt naar verwachting op {betaalDatum}.</source>
        <translation>Approved on {sindsDatum}. The SVB expects to pay on {betaalDatum}.</translation>
    </message>
    <message>
        <source>De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.</source>
        <translation>The SVB pays {totaalCenten} on {betaalDatum}. You do not need to do anything.</translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}.</source>
        <translation>{betaaldCenten} was paid on {sindsDatum}.</translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}. Voor {restCenten} was geen budget meer. Stort bij om de rest te betalen.</source>
        <translation>{betaaldCenten} was paid on {sindsDatum}. There was no budget left for {restCenten}. Top up to have the rest paid.</translation>
    </message>
    <message>
        <source>De bank stuurde de betaling op {sindsDatum} terug. {zorgverlenerNaam} moet het rekeningnummer controleren.</source>
        <translation>The bank returned the payment on {sindsDatum}. {zorgverlenerNaam} has to check the bank account number.</translation>
    </message>
    <message>
        <source>Ingetrokken op {sindsDatum}. Er wordt niets betaald.</source>
        <translation>Withdrawn on {sindsDatum}. Nothing is paid.</translation>
    </message>
    <message>
        <source>Gecorrigeerd op {sindsDatum}. De correctie staat apart in de lijst.</source>
        <translation>Corrected on {sindsDatum}. The correction is in the list by itself.</translation>
    </message>
    <message>
        <source>Goedgekeurd op {sindsDatum}. De SVB betaalt zodra de betaaldag bekend is. U hoeft niets te doen.</source>
        <translation>Approved on {sindsDatum}. The SVB pays as soon as the payment day is known. You do not need to do anything.</translation>
    </message>
    <message>
        <source>%1 (Er staan meer punten open: %2.)</source>
        <translation>%1 (There are more open points: %2.)</translation>
    </message>
    <message>
        <source>Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en dienen haar voor u in. U hoeft niets te doen.</source>
        <translation>Ready to send. On {verzendDatum} we check the claim again and submit it for you. You need not do anything.</translation>
    </message>
    <message>
        <source>Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en leggen haar voor aan de budgethouder. U hoeft niets te doen.</source>
        <translation>Ready to send. On {verzendDatum} we check the claim again and put it to the budget holder. You need not do anything.</translation>
    </message>
    <message>
        <source>De bank stuurde de betaling op {sindsDatum} terug. Controleer uw rekeningnummer.</source>
        <translation>The bank returned the payment on {sindsDatum}. Check your account number.</translation>
    </message>
    <message>
        <source>Nog niet ingediend. Maak af wat nog ontbreekt en dien in.</source>
        <translation>Not submitted yet. Complete what is missing and submit.</translation>
    </message>
    <message>
        <source>De budgethouder vroeg op {sindsDatum} of deze correctie klopt. U bent aan zet.</source>
        <translation>On {sindsDatum} the budget holder asked whether this correction is right. It is your turn.</translation>
    </message>
    <message>
        <source>Deze correctie wacht sinds {sindsDatum} op het akkoord van {zorgverlenerNaam}. Tot dan verandert er niets.</source>
        <translation>This correction has been waiting for the agreement of {zorgverlenerNaam} since {sindsDatum}. Until then nothing changes.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} was op {sindsDatum} niet akkoord. Reden: {redenTekst}. Wat is betaald, blijft zo. Corrigeer opnieuw als dat nodig is.</source>
        <translation>{zorgverlenerNaam} did not agree on {sindsDatum}. Reason: {redenTekst}. What was paid stays as it is. Correct again if needed.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} was op {sindsDatum} niet akkoord. Reden: {redenTekst}. Wat is betaald, blijft zo. De budgethouder is aan zet.</source>
        <translation>{zorgverlenerNaam} did not agree on {sindsDatum}. Reason: {redenTekst}. What was paid stays as it is. It is the budget holder&apos;s turn.</translation>
    </message>
    <message>
        <source>Goedgekeurd op {sindsDatum}. Het bedrag gaat af van de volgende betalingen. U hoeft niets te doen.</source>
        <translation>Approved on {sindsDatum}. The amount is taken off the next payments. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en dien opnieuw in.</source>
        <translation>Refused on {sindsDatum}. Reason: {redenTekst}. Change the claim and submit it again.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} legde dit voor op {sindsDatum}. De budgethouder is aan zet.</source>
        <translation>{zorgverlenerNaam} sent this for approval on {sindsDatum}. The budget holder is to act.</translation>
    </message>
    <message>
        <source>{zorgverlenerNaam} legde dit voor op {sindsDatum}. U bent aan zet.</source>
        <translation>{zorgverlenerNaam} sent this for approval on {sindsDatum}. It is your turn.</translation>
    </message>
    <message>
        <source>Afgekeurd door de budgethouder op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.</source>
        <translation>Rejected by the budget holder on {sindsDatum}. Reason: {redenTekst}. Change the claim and send it for approval again.</translation>
    </message>
    <message>
        <source>Nog niet voorgelegd. Maak af wat nog ontbreekt en leg de declaratie voor.</source>
        <translation>Not sent for approval yet. Complete what is missing and send the claim for approval.</translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Pas de declaratie aan en leg haar opnieuw voor.</source>
        <translation>Refused on {sindsDatum}. Change the claim and send it for approval again.</translation>
    </message>
    <message>
        <source>Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.</source>
        <translation>Refused on {sindsDatum}. Reason: {redenTekst}. Change the claim and send it for approval again.</translation>
    </message>
    <message>
        <source>De SVB keurde dit maandloon op {sindsDatum} niet goed. Reden: {redenTekst}.</source>
        <translation>The SVB did not approve this monthly wage on {sindsDatum}. Reason: {redenTekst}.</translation>
    </message>
    <message>
        <source>Dit maandloon wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.</source>
        <translation>This monthly wage has been waiting since {sindsDatum}. We keep checking whether it can be paid.</translation>
    </message>
    <message>
        <source>De SVB bekijkt dit maandloon sinds {sindsDatum}. U hoeft niets te doen.</source>
        <translation>The SVB has been looking at this monthly wage since {sindsDatum}. You need not do anything.</translation>
    </message>
    <message>
        <source>Dit loon gaat vanzelf, elke maand. De SVB betaalt naar verwachting op {betaalDatum}. U hoeft niets te doen.</source>
        <translation>This wage goes by itself, every month. The SVB expects to pay on {betaalDatum}. You need not do anything.</translation>
    </message>
    <message>
        <source>Dit loon gaat vanzelf, elke maand. De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.</source>
        <translation>This wage goes by itself, every month. The SVB pays {totaalCenten} on {betaalDatum}. You need not do anything.</translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}. Dit loon gaat vanzelf, elke maand.</source>
        <translation>{betaaldCenten} was paid on {sindsDatum}. This wage goes by itself, every month.</translation>
    </message>
    <message>
        <source>Ingetrokken op {sindsDatum}. Voor deze maand is geen maandloon meer afgesproken. Er wordt niets betaald.</source>
        <translation>Withdrawn on {sindsDatum}. No monthly wage is agreed for this month any more. Nothing is paid.</translation>
    </message>
    <message>
        <source>Het maandloon geldt niet voor de hele maand. Hier staat het deel naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen.</source>
        <translation>The monthly wage does not cover the whole month. The part by the number of days stands here. The SVB checks whether that is right. You need not do anything.</translation>
    </message>
    <message>
        <source>De zorgverlener was in deze maand afwezig. De SVB kijkt of het hele maandloon wordt betaald. U hoeft niets te doen.</source>
        <translation>The zorgverlener was absent in this month. The SVB checks whether the whole monthly wage is paid. You need not do anything.</translation>
    </message>
    <message>
        <source>De betaling van dit loon is in deze maand gestopt. De SVB kijkt wat er nog wordt betaald. U hoeft niets te doen.</source>
        <translation>The payment of this wage was stopped in this month. The SVB checks what is still paid. You need not do anything.</translation>
    </message>
    <message>
        <source>Dit wacht sinds {sindsDatum} op uw oordeel. Keur het goed, of weiger het met een reden.</source>
        <translation>This has been waiting for your judgement since {sindsDatum}. Approve it, or refuse it with a reason.</translation>
    </message>
    <message>
        <source>Het maandloon geldt niet voor de hele maand. Hier staat het deel naar het aantal dagen. Keur dat goed, of weiger het met een reden.</source>
        <translation>The monthly wage does not cover the whole month. The part by the number of days stands here. Approve that, or refuse it with a reason.</translation>
    </message>
    <message>
        <source>De zorgverlener was in deze maand afwezig. Keur het hele maandloon goed, of weiger het met een reden.</source>
        <translation>The zorgverlener was absent in this month. Approve the whole monthly wage, or refuse it with a reason.</translation>
    </message>
    <message>
        <source>De betaling van dit loon is in deze maand gestopt. Keur het hele maandloon goed, of weiger het met een reden.</source>
        <translation>The payment of this wage was stopped in this month. Approve the whole monthly wage, or refuse it with a reason.</translation>
    </message>
    <message>
        <source>Verwerkt op {sindsDatum}. {terugCenten} gaat af van de volgende betalingen. Daarvan staat nog {nogTerugCenten} open.</source>
        <translation>Processed on {sindsDatum}. {terugCenten} comes off the next payments. Of that, {nogTerugCenten} is still open.</translation>
    </message>
    <message>
        <source>{verrekendCenten} is op {sindsDatum} verrekend met een eerdere betaling. Dat is het hele bedrag: er is niets overgemaakt.</source>
        <translation>{verrekendCenten} was set off against an earlier payment on {sindsDatum}. That is the whole amount: nothing was transferred.</translation>
    </message>
    <message>
        <source>{overgemaaktCenten} is betaald op {sindsDatum}. {verrekendCenten} is verrekend met een eerdere betaling.</source>
        <translation>{overgemaaktCenten} was paid on {sindsDatum}. {verrekendCenten} was set off against an earlier payment.</translation>
    </message>
    <message>
        <source>De SVB betaalt {nogCenten} op {betaalDatum}. {verrekendCenten} is verrekend met een eerdere betaling. U hoeft niets te doen.</source>
        <translation>SVB pays {nogCenten} on {betaalDatum}. {verrekendCenten} was set off against an earlier payment. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Over deze maand zijn ook uren gedeclareerd. De SVB kijkt wat er van het maandloon wordt betaald. U hoeft niets te doen.</source>
        <translation>Hours of this month were claimed too. The SVB decides what is paid of the monthly wage. You need not do anything.</translation>
    </message>
    <message>
        <source>Over deze maand zijn ook uren gedeclareerd. Keur het hele maandloon goed, of weiger het met een reden.</source>
        <translation>Hours of this month were claimed too. Approve the whole monthly wage, or refuse it with a reason.</translation>
    </message>
    <message>
        <source>Dit loon is van meer dan een maand geleden. De SVB kijkt of het niet al anders is betaald. U hoeft niets te doen.</source>
        <translation>This wage is of more than a month ago. The SVB looks whether it was paid in another way. You need not do anything.</translation>
    </message>
    <message>
        <source>Dit loon is van meer dan een maand geleden. Is het nog niet anders betaald, keur het dan goed. Weiger het anders met een reden.</source>
        <translation>This wage is of more than a month ago. If it was not paid in another way, approve it. Otherwise refuse it with a reason.</translation>
    </message>
    <message>
        <source>Verwerkt op {sindsDatum}. Van {terugCenten} hoeft niets meer te worden verrekend.</source>
        <translation>Processed on {sindsDatum}. Nothing of {terugCenten} has to be set off any more.</translation>
    </message>
    <message>
        <source>De overeenkomst is veranderd nadat dit maandloon was betaald. De SVB kijkt of het verschil klopt. U hoeft niets te doen.</source>
        <translation>The agreement changed after this monthly wage was paid. The SVB checks whether the difference is right. You need not do anything.</translation>
    </message>
    <message>
        <source>De overeenkomst is veranderd nadat dit maandloon was betaald. Klopt het verschil, keur het dan goed. Weiger het anders met een reden.</source>
        <translation>The agreement changed after this monthly wage was paid. If the difference is right, approve it. Otherwise refuse it with a reason.</translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend en wordt per brief teruggevraagd door de SVB.</source>
        <translation>{briefCenten} could not be set off and is asked back by letter by the SVB.</translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend. Vraag het per brief terug, en zeg hier wanneer het binnen is.</source>
        <translation>{briefCenten} could not be set off. Ask it back by letter, and say here when it has come in.</translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend en is op {briefDatum} terugbetaald.</source>
        <translation>{briefCenten} could not be set off and was paid back on {briefDatum}.</translation>
    </message>
    <message>
        <source>{briefCenten} kon niet worden verrekend en wordt sinds {briefDatum} niet meer teruggevraagd. Reden: {briefTekst}.</source>
        <translation>{briefCenten} could not be set off and is no longer asked back since {briefDatum}. Reason: {briefTekst}.</translation>
    </message>
    <message>
        <source>De betaling van {totaalCenten} had al moeten gaan en wacht bij de SVB. U hoeft niets te doen.</source>
        <translation>The payment of {totaalCenten} should have gone and waits at the SVB. You do not have to do anything.</translation>
    </message>
    <message>
        <source>De SVB keurde deze tegemoetkoming op {sindsDatum} niet goed. Reden: {redenTekst}.</source>
        <translation>The SVB did not approve this allowance on {sindsDatum}. Reason: {redenTekst}.</translation>
    </message>
    <message>
        <source>Deze tegemoetkoming wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.</source>
        <translation>This allowance has been waiting since {sindsDatum}. We keep checking whether it can be paid.</translation>
    </message>
    <message>
        <source>De SVB bekijkt deze tegemoetkoming sinds {sindsDatum}. U hoeft niets te doen.</source>
        <translation>The SVB has been looking at this allowance since {sindsDatum}. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Deze tegemoetkoming gaat vanzelf, elke maand. De SVB betaalt naar verwachting op {betaalDatum}. U hoeft niets te doen.</source>
        <translation>This allowance goes by itself, every month. The SVB expects to pay on {betaalDatum}. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Deze tegemoetkoming gaat vanzelf, elke maand. De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.</source>
        <translation>This allowance goes by itself, every month. The SVB pays {totaalCenten} on {betaalDatum}. You do not have to do anything.</translation>
    </message>
    <message>
        <source>{betaaldCenten} is betaald op {sindsDatum}. Deze tegemoetkoming gaat vanzelf, elke maand.</source>
        <translation>{betaaldCenten} was paid on {sindsDatum}. This allowance goes by itself, every month.</translation>
    </message>
    <message>
        <source>Ingetrokken op {sindsDatum}. Voor deze maand geldt geen toestemming meer. Er wordt niets betaald.</source>
        <translation>Withdrawn on {sindsDatum}. No permission holds for this month any more. Nothing is paid.</translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een afwezigheid gemeld of veranderd. Het verschil is naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen.</source>
        <translation>An absence was reported or changed after this monthly wage was paid. The difference is by the number of days. The SVB checks whether that is right. You need not do anything.</translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een loonstop ingevoerd of veranderd. Het verschil is naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen.</source>
        <translation>A stop of the wage was entered or changed after this monthly wage was paid. The difference is by the number of days. The SVB checks whether that is right. You need not do anything.</translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een afwezigheid gemeld of veranderd. Het verschil is naar het aantal dagen. Klopt dat, keur het dan goed. Weiger het anders met een reden.</source>
        <translation>An absence was reported or changed after this monthly wage was paid. The difference is by the number of days. If that is right, approve it. Otherwise refuse it with a reason.</translation>
    </message>
    <message>
        <source>Na de betaling van dit maandloon is een loonstop ingevoerd of veranderd. Het verschil is naar het aantal dagen. Klopt dat, keur het dan goed. Weiger het anders met een reden.</source>
        <translation>A stop of the wage was entered or changed after this monthly wage was paid. The difference is by the number of days. If that is right, approve it. Otherwise refuse it with a reason.</translation>
    </message>
    <message>
        <source>De SVB kijkt elke betaling bij ziekte na. U hoeft niets te doen.</source>
        <translation>The SVB checks every payment during illness. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Betaling bij ziekte. Vergelijk de uren met de afspraak en de ziekmelding. Keur het goed, of weiger het met een reden.</source>
        <translation>Payment during illness. Compare the hours with what was agreed and with the illness report. Approve it, or refuse it with a reason.</translation>
    </message>
    <message>
        <source>De SVB kijkt elke uitkering na een overlijden na. U hoeft niets te doen.</source>
        <translation>The SVB checks every payment after a death. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Uitkering na een overlijden. Vergelijk het bedrag met wat eerder is betaald. Keur het goed, of weiger het met een reden.</source>
        <translation>Payment after a death. Compare the amount with what was paid before. Approve it, or refuse it with a reason.</translation>
    </message>
</context>
<context>
    <name>Registersoort</name>
    <message>
        <source>de basisregistratie personen</source>
        <translation>the civil register</translation>
    </message>
    <message>
        <source>het Handelsregister</source>
        <translation>the commercial register</translation>
    </message>
    <message>
        <source>het AGB-register</source>
        <translation>the AGB register</translation>
    </message>
    <message>
        <source>het BIG-register</source>
        <translation>the BIG register</translation>
    </message>
    <message>
        <source>de naamcontrole van de banken</source>
        <translation>the name check of the banks</translation>
    </message>
</context>
<context>
    <name>ReiskostenSoort</name>
    <message>
        <source>geen reiskosten</source>
        <translation>no travel costs</translation>
    </message>
    <message>
        <source>per kilometer</source>
        <translation>per kilometre</translation>
    </message>
    <message>
        <source>openbaar vervoer</source>
        <translation>public transport</translation>
    </message>
    <message>
        <source>vast bedrag per maand</source>
        <translation>fixed amount per month</translation>
    </message>
</context>
<context>
    <name>Rol</name>
    <message>
        <source>Budgethouder</source>
        <translation>Budget holder</translation>
    </message>
    <message>
        <source>Vertegenwoordiger</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Medewerker zorgorganisatie</source>
        <translation>Care organisation staff</translation>
    </message>
    <message>
        <source>Medewerker verstrekker</source>
        <translation>Funder staff</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Medewerker SVB</source>
        <translation>SVB staff</translation>
    </message>
</context>
<context>
    <name>RondeRijen</name>
    <message>
        <source>%1 van %2 naar %3 per %4</source>
        <translation>%1 from %2 to %3 per %4</translation>
    </message>
    <message>
        <source>%1 per maand</source>
        <translation>%1 per month</translation>
    </message>
    <message>
        <source>%1, vanaf %2</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>Nieuw: %1, vanaf %2</source>
        <translation>New: %1, from %2</translation>
    </message>
    <message>
        <source>%1 en nog %2</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Wijziging: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 per %2</translation>
    </message>
</context>
<context>
    <name>SecondFactor</name>
    <message>
        <source>Authenticator koppelen</source>
        <translation>Link authenticator</translation>
    </message>
    <message>
        <source>QR-code voor de authenticator-app</source>
        <translation>QR code for the authenticator app</translation>
    </message>
    <message>
        <source>Kunt u niet scannen? Typ dan deze sleutel over in de app.</source>
        <translation>Can you not scan? Then type this key into the app.</translation>
    </message>
    <message>
        <source>Code van zes cijfers uit de app</source>
        <translation>Six-digit code from the app</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Koppelen</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Uw wachtwoord</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Open de authenticator-app op uw telefoon en scan dit plaatje. Bij het aanmelden vragen wij voortaan een code uit de app.</source>
        <translation>Open the authenticator app on your phone and scan this picture. From now on we ask for a code from the app when you sign in.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Zoals het systeem</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Hoogte van rijen</source>
        <translation>Row height</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Ruim</source>
        <translation>Spacious</translation>
    </message>
    <message>
        <source>Grootte van de tekst</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>De taal verandert als u het programma opnieuw start.</source>
        <translation>The language changes when you start the program again.</translation>
    </message>
    <message>
        <source>Vergrendelen als u niets doet</source>
        <translation>Lock when you do nothing</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Authenticator koppelen…</source>
        <translation>Link authenticator…</translation>
    </message>
    <message>
        <source>Wachtwoord wijzigen…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Aanmelden — PGB Bureau</source>
        <translation>Sign in — PGB Bureau</translation>
    </message>
    <message>
        <source>Aanmelden bij PGB Bureau</source>
        <translation>Sign in to PGB Bureau</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>bureau.voorbeeld.nl</source>
        <translation>bureau.example.nl</translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Code uit uw app</source>
        <translation>Code from your app</translation>
    </message>
    <message>
        <source>Open de app op uw telefoon die codes maakt. Typ de 6 cijfers.</source>
        <translation>Open the app on your phone that makes codes. Type the 6 digits.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Terug naar aanmelden</source>
        <translation>Back to sign-in</translation>
    </message>
    <message>
        <source>Wij vertrouwen deze server nog niet</source>
        <translation>We do not trust this server yet</translation>
    </message>
    <message>
        <source>Vingerafdruk (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Vingerafdruk</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Uw wachtwoord is niet verstuurd.</source>
        <translation>Your password was not sent.</translation>
    </message>
    <message>
        <source>Niet verbinden</source>
        <translation>Do not connect</translation>
    </message>
    <message>
        <source>De vingerafdruk klopt: deze server voortaan vertrouwen</source>
        <translation>The fingerprint is right: always trust this server</translation>
    </message>
    <message>
        <source>Eerste 16 tekens van de nieuwe vingerafdruk</source>
        <translation>First 16 characters of the new fingerprint</translation>
    </message>
    <message>
        <source>zoals uw beheerder ze voorleest</source>
        <translation>as your administrator reads them out</translation>
    </message>
    <message>
        <source>Vergelijk, en vertrouw dit certificaat voortaan</source>
        <translation>Compare, and trust this certificate from now on</translation>
    </message>
</context>
<context>
    <name>StortingMethode</name>
    <message>
        <source>iDEAL</source>
        <translation>iDEAL</translation>
    </message>
    <message>
        <source>overboeking</source>
        <translation>bank transfer</translation>
    </message>
</context>
<context>
    <name>StortingStatus</name>
    <message>
        <source>Gestart</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Betaald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Mislukt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Terugbetaald</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Verlopen</source>
        <translation>Expired</translation>
    </message>
</context>
<context>
    <name>Tariefcategorie</name>
    <message>
        <source>professionele zorgverlener</source>
        <translation>professional carer</translation>
    </message>
    <message>
        <source>niet-professionele zorgverlener</source>
        <translation>non-professional carer</translation>
    </message>
</context>
<context>
    <name>Tariefmoment</name>
    <message>
        <source>in de avond</source>
        <translation>in the evening</translation>
    </message>
    <message>
        <source>in de nacht</source>
        <translation>at night</translation>
    </message>
    <message>
        <source>in het weekend</source>
        <translation>at the weekend</translation>
    </message>
    <message>
        <source>op een feestdag</source>
        <translation>on a public holiday</translation>
    </message>
</context>
<context>
    <name>ToekenningInvoer</name>
    <message>
        <source>“%1” is geen bedrag. Schrijf het zo: 1.234,56.</source>
        <translation>“%1” is not an amount. Write it like this: 1234.56.</translation>
    </message>
    <message>
        <source>Een budget kan niet onder nul zijn.</source>
        <translation>A budget cannot be below zero.</translation>
    </message>
    <message>
        <source>“%1” is geen tarief. Schrijf het zo: 25,65.</source>
        <translation>“%1” is not a rate. Write it like this: 25.65.</translation>
    </message>
    <message>
        <source>Kies welke zorg dit is.</source>
        <translation>Choose which care this is.</translation>
    </message>
    <message>
        <source>%1 staat er al. Haal een van de twee weg.</source>
        <translation>%1 is there already. Remove one of the two.</translation>
    </message>
    <message>
        <source>Geef het arrangement een naam.</source>
        <translation>Give the arrangement a name.</translation>
    </message>
    <message>
        <source>Voeg minstens één soort zorg toe.</source>
        <translation>Add at least one type of care.</translation>
    </message>
    <message>
        <source>Vul het totaalbedrag in.</source>
        <translation>Enter the total amount.</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ondersteuning</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Vul het nummer van de toekenning in.</source>
        <translation>Enter the number of the grant.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Er passen %1 tekens.</source>
        <translation>This number is too long. There is room for %1 characters.</translation>
    </message>
    <message>
        <source>Vul de datum van het besluit in.</source>
        <translation>Enter the date of the decision.</translation>
    </message>
    <message>
        <source>Vul de eerste dag in.</source>
        <translation>Enter the first day.</translation>
    </message>
    <message>
        <source>Vul de laatste dag in.</source>
        <translation>Enter the last day.</translation>
    </message>
    <message>
        <source>De laatste dag is voor de eerste dag.</source>
        <translation>The last day is before the first day.</translation>
    </message>
    <message>
        <source>Een toekenning uit de Wlz eindigt uiterlijk op 31 december %1.</source>
        <translation>A grant under the Wlz ends on 31 December %1 at the latest.</translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1.</source>
        <translation>The types of care together are %1.</translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1: gelijk aan het totaal.</source>
        <translation>The types of care together are %1: the same as the total.</translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1: %2 meer dan het totaal. Het totaal is de grens.</source>
        <translation>The types of care together are %1: %2 more than the total. The total is the limit.</translation>
    </message>
    <message>
        <source>De soorten zorg zijn samen %1: %2 minder dan het totaal.</source>
        <translation>The types of care together are %1: %2 less than the total.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Een besluit is van vandaag of eerder.</source>
        <translation>This day is still to come. A decision is of today or earlier.</translation>
    </message>
    <message>
        <source>%1: er is al %2 betaald of ingepland, %3 meer dan het nieuwe bedrag.</source>
        <translation>%1: %2 is paid or planned already, %3 more than the new amount.</translation>
    </message>
    <message>
        <source>Dit begint meer dan een jaar na vandaag. Klopt dit?</source>
        <translation>This begins more than a year after today. Is this right?</translation>
    </message>
    <message>
        <source>Het tarief %1 is hoger dan het hele budget. Klopt dit?</source>
        <translation>The rate %1 is higher than the whole budget. Is this right?</translation>
    </message>
</context>
<context>
    <name>ToekenningStatus</name>
    <message>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Gecontroleerd</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Actief</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Afgelopen</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Wordt afgesloten</source>
        <translation>Being closed</translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Heropend</source>
        <translation>Reopened</translation>
    </message>
</context>
<context>
    <name>ToekenningVelden</name>
    <message>
        <source>Toekenningsnummer</source>
        <translation>Grant number</translation>
    </message>
    <message>
        <source>Datum van het besluit</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Verantwoordingsvrij bedrag</source>
        <translation>Free part of the budget</translation>
    </message>
    <message>
        <source>Budgetniveaus</source>
        <translation>Budget levels</translation>
    </message>
    <message>
        <source>Soort zorg</source>
        <translation>Type of care</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Hoogste tarief professioneel</source>
        <translation>Highest rate professional</translation>
    </message>
    <message>
        <source>Hoogste tarief niet-professioneel</source>
        <translation>Highest rate non-professional</translation>
    </message>
    <message>
        <source>%1, totaal</source>
        <translation>%1, total</translation>
    </message>
</context>
<context>
    <name>Uitweg</name>
    <message>
        <source>Beoordelen</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Opnieuw corrigeren</source>
        <translation>Correct again</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Verder invullen</source>
        <translation>Go on filling in</translation>
    </message>
    <message>
        <source>Naar de overeenkomst</source>
        <translation>To the agreement</translation>
    </message>
    <message>
        <source>Geld storten…</source>
        <translation>Deposit money…</translation>
    </message>
    <message>
        <source>Bekijk budget</source>
        <translation>View budget</translation>
    </message>
    <message>
        <source>Het jaar %1 is afgesloten en er wordt gevraagd om dit alsnog te betalen. Sta het toe, of weiger het met een reden.</source>
        <translation>The year %1 is closed and you are asked to let this be paid after all. Allow it, or refuse it with a reason.</translation>
    </message>
    <message>
        <source>Afhandelen</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Toestemming geven…</source>
        <translation>Give permission…</translation>
    </message>
</context>
<context>
    <name>Vandaag</name>
    <message>
        <source>Overeenkomst afmaken · %1</source>
        <translation>Finish agreement · %1</translation>
    </message>
    <message>
        <source>Overeenkomst tekenen · %1</source>
        <translation>Sign agreement · %1</translation>
    </message>
    <message>
        <source>Vraag van %1 over de overeenkomst</source>
        <translation>Question from %1 about the agreement</translation>
    </message>
    <message>
        <source>Overeenkomst aanvullen · %1</source>
        <translation>Answer about agreement · %1</translation>
    </message>
    <message>
        <source>Overeenkomst afgekeurd · %1</source>
        <translation>Agreement rejected · %1</translation>
    </message>
    <message>
        <source>Overeenkomst beoordelen · %1</source>
        <translation>Review agreement · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 afmaken · %1</source>
        <translation>Finish claim %2 · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 · %1</source>
        <translation>Claim %2 · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 teruggestuurd · %1</source>
        <translation>Claim %2 sent back · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 geweigerd · %1</source>
        <translation>Claim %2 refused · %1</translation>
    </message>
    <message>
        <source>Overeenkomst · %1</source>
        <translation>Agreement · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 goedkeuren</source>
        <translation>Approve claim %2</translation>
    </message>
    <message>
        <source>Declaratie %2 geparkeerd · %1</source>
        <translation>Claim %2 on hold · %1</translation>
    </message>
    <message>
        <source>Toekenning</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Tekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Beoordelen</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Budgethouder</source>
        <translation>Budget holder</translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>SVB</source>
        <translation>SVB</translation>
    </message>
    <message>
        <source>nog geen zorgverlener</source>
        <translation>no carer yet</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>%1 tekort</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>nog %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Let op bij overeenkomst · %1</source>
        <translation>Note on agreement · %1</translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer bevestigen</source>
        <translation>Confirm new account number</translation>
    </message>
    <message>
        <source>Uw nieuwe rekeningnummer wacht op bevestiging</source>
        <translation>Your new account number waits for confirmation</translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Eenmalige uitkering na overlijden · %1</source>
        <translation>One-off payment after death · %1</translation>
    </message>
    <message>
        <source>Declareren</source>
        <translation>Declare</translation>
    </message>
    <message>
        <source>%2 is vanzelf ingediend · %1</source>
        <translation>%2 was submitted by itself · %1</translation>
    </message>
    <message>
        <source>%2 is vanzelf voorgelegd · %1</source>
        <translation>%2 was sent for approval by itself · %1</translation>
    </message>
    <message>
        <source>%2 is niet verzonden en staat weer bij u · %1</source>
        <translation>%2 was not sent and is with you again · %1</translation>
    </message>
    <message>
        <source>Correctie van %2 bevestigen</source>
        <translation>Confirm the correction of %2</translation>
    </message>
    <message>
        <source>Niet akkoord met correctie van %2 · %1</source>
        <translation>Correction of %2 not agreed · %1</translation>
    </message>
    <message>
        <source>Correctie van %2 bevestigen · %1</source>
        <translation>Confirm the correction of %2 · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 wordt gecontroleerd · %1</source>
        <translation>Claim for %2 is being checked · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 deels uitbetaald · %1</source>
        <translation>Claim for %2 paid in part · %1</translation>
    </message>
    <message>
        <source>Betaling %2 kwam terug van de bank · %1</source>
        <translation>Payment for %2 came back from the bank · %1</translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Verstrekker en SVB</source>
        <translation>Funder and SVB</translation>
    </message>
    <message>
        <source>Overeenkomst tekenen</source>
        <translation>Sign the agreement</translation>
    </message>
    <message>
        <source>Herinnering, dag %3: declaratie %2 wacht op u · %1</source>
        <translation>Reminder, day %3: claim %2 waits for you · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 uit een afgesloten jaar: toestaan of weigeren · %1</source>
        <translation>Claim %2 of a closed year: allow or refuse · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 nakijken · %1</source>
        <translation>Check claim %2 · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 wacht op uw organisatie · %1</source>
        <translation>Claim %2 waits for your organisation · %1</translation>
    </message>
    <message>
        <source>Een collega vraagt om een betaalrun te stoppen</source>
        <translation>A colleague asks to stop a payment run</translation>
    </message>
    <message>
        <source>U vroeg om een betaalrun te stoppen</source>
        <translation>You asked to stop a payment run</translation>
    </message>
    <message>
        <source>Run van %1</source>
        <translation>Run of %1</translation>
    </message>
    <message>
        <source>%2 is vanzelf ingediend en wacht · %1</source>
        <translation>%2 was submitted by itself and waits · %1</translation>
    </message>
    <message>
        <source>Declaratie %2 nog niet betaald, dag %3 · %1</source>
        <translation>Claim %2 not paid yet, day %3 · %1</translation>
    </message>
</context>
<context>
    <name>Veld</name>
    <message>
        <source>soort declaratie</source>
        <translation>kind of claim</translation>
    </message>
    <message>
        <source>periode</source>
        <translation>period</translation>
    </message>
    <message>
        <source>factuurnummer</source>
        <translation>invoice number</translation>
    </message>
    <message>
        <source>factuurdatum</source>
        <translation>invoice date</translation>
    </message>
    <message>
        <source>totaal</source>
        <translation>total</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>soort zorg</source>
        <translation>type of care</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>eenheid</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>aantal</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>tarief</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>bedrag</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>begintijd</source>
        <translation>start time</translation>
    </message>
    <message>
        <source>eindtijd</source>
        <translation>end time</translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation>budget holder</translation>
    </message>
    <message>
        <source>burgerservicenummer van de budgethouder</source>
        <translation>citizen service number (BSN) of the budget holder</translation>
    </message>
    <message>
        <source>zorgverlener</source>
        <translation>carer</translation>
    </message>
    <message>
        <source>burgerservicenummer van de zorgverlener</source>
        <translation>citizen service number (BSN) of the carer</translation>
    </message>
    <message>
        <source>rekeningnummer van de zorgverlener</source>
        <translation>bank account number of the carer</translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation>KvK number</translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation>AGB code</translation>
    </message>
    <message>
        <source>geboortedatum van de zorgverlener</source>
        <translation>date of birth of the carer</translation>
    </message>
    <message>
        <source>handtekeningen</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>zorgovereenkomst</source>
        <translation>care agreement</translation>
    </message>
    <message>
        <source>soort overeenkomst</source>
        <translation>kind of agreement</translation>
    </message>
    <message>
        <source>relatie tot de budgethouder</source>
        <translation>relation to the budget holder</translation>
    </message>
    <message>
        <source>toekenningsbeschikking</source>
        <translation>grant decision</translation>
    </message>
    <message>
        <source>ingangsdatum</source>
        <translation>start date</translation>
    </message>
    <message>
        <source>looptijd</source>
        <translation>term</translation>
    </message>
    <message>
        <source>einddatum</source>
        <translation>end date</translation>
    </message>
    <message>
        <source>wie wordt vervangen</source>
        <translation>who is replaced</translation>
    </message>
    <message>
        <source>aanzegging vooraf</source>
        <translation>notice in advance</translation>
    </message>
    <message>
        <source>proeftijd</source>
        <translation>trial period</translation>
    </message>
    <message>
        <source>vaste uren</source>
        <translation>fixed hours</translation>
    </message>
    <message>
        <source>uren per dag</source>
        <translation>hours per day</translation>
    </message>
    <message>
        <source>uren op deze dag</source>
        <translation>hours on this day</translation>
    </message>
    <message>
        <source>uren per week</source>
        <translation>hours per week</translation>
    </message>
    <message>
        <source>soort loon</source>
        <translation>kind of wage</translation>
    </message>
    <message>
        <source>maandloon</source>
        <translation>monthly wage</translation>
    </message>
    <message>
        <source>werkafspraken</source>
        <translation>work arrangements</translation>
    </message>
    <message>
        <source>aantal per week</source>
        <translation>quantity per week</translation>
    </message>
    <message>
        <source>zorgbeschrijving</source>
        <translation>care description</translation>
    </message>
    <message>
        <source>vakantiegeld in het tarief</source>
        <translation>holiday allowance in the rate</translation>
    </message>
    <message>
        <source>vakantie-uren in het tarief</source>
        <translation>paid leave in the rate</translation>
    </message>
    <message>
        <source>reiskosten</source>
        <translation>travel costs</translation>
    </message>
    <message>
        <source>bedrag per kilometer</source>
        <translation>amount per kilometre</translation>
    </message>
    <message>
        <source>afgesproken kilometers</source>
        <translation>agreed kilometres</translation>
    </message>
    <message>
        <source>salarisadministratie</source>
        <translation>payroll</translation>
    </message>
    <message>
        <source>opzegtermijn</source>
        <translation>notice period</translation>
    </message>
    <message>
        <source>overige afspraken</source>
        <translation>other arrangements</translation>
    </message>
    <message>
        <source>gebruikersnaam</source>
        <translation>user name</translation>
    </message>
    <message>
        <source>wachtwoord</source>
        <translation>password</translation>
    </message>
    <message>
        <source>reden</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>het geheel</source>
        <translation>the whole</translation>
    </message>
    <message>
        <source>regel %1, %2</source>
        <translation>line %1, %2</translation>
    </message>
    <message>
        <source>naam van de budgethouder</source>
        <translation>name of the budget holder</translation>
    </message>
    <message>
        <source>klantnummer bij de SVB</source>
        <translation>customer number at SVB</translation>
    </message>
    <message>
        <source>geboortedatum van de budgethouder</source>
        <translation>date of birth of the budget holder</translation>
    </message>
    <message>
        <source>geslacht van de budgethouder</source>
        <translation>sex of the budget holder</translation>
    </message>
    <message>
        <source>adres van de budgethouder</source>
        <translation>address of the budget holder</translation>
    </message>
    <message>
        <source>telefoonnummer van de budgethouder</source>
        <translation>telephone number of the budget holder</translation>
    </message>
    <message>
        <source>tweede telefoonnummer van de budgethouder</source>
        <translation>second telephone number of the budget holder</translation>
    </message>
    <message>
        <source>naam van de zorgverlener</source>
        <translation>name of the carer</translation>
    </message>
    <message>
        <source>geslacht van de zorgverlener</source>
        <translation>sex of the carer</translation>
    </message>
    <message>
        <source>adres van de zorgverlener</source>
        <translation>address of the carer</translation>
    </message>
    <message>
        <source>telefoonnummer van de zorgverlener</source>
        <translation>telephone number of the carer</translation>
    </message>
    <message>
        <source>vestigingsnummer</source>
        <translation>branch number</translation>
    </message>
    <message>
        <source>BIG-nummer</source>
        <translation>BIG number</translation>
    </message>
    <message>
        <source>naam bij de rekening</source>
        <translation>name of the account</translation>
    </message>
    <message>
        <source>BIC-code</source>
        <translation>BIC code</translation>
    </message>
    <message>
        <source>vertegenwoordiger</source>
        <translation>representative</translation>
    </message>
    <message>
        <source>familieband</source>
        <translation>family tie</translation>
    </message>
    <message>
        <source>wie bepaalt hoe en wanneer er wordt gewerkt</source>
        <translation>who decides how and when the work is done</translation>
    </message>
    <message>
        <source>of de zorgverlener het werk zelf doet</source>
        <translation>whether the carer does the work in person</translation>
    </message>
    <message>
        <source>wie tekent voor de organisatie</source>
        <translation>who signs for the organisation</translation>
    </message>
    <message>
        <source>functie van wie tekent</source>
        <translation>position of who signs</translation>
    </message>
    <message>
        <source>wooninitiatief</source>
        <translation>housing initiative</translation>
    </message>
    <message>
        <source>eigen contractnummer</source>
        <translation>own contract number</translation>
    </message>
    <message>
        <source>eigen klantnummer</source>
        <translation>own customer number</translation>
    </message>
    <message>
        <source>vast contract na tijdelijke contracten</source>
        <translation>permanent contract after fixed-term contracts</translation>
    </message>
    <message>
        <source>werkdagen per week</source>
        <translation>working days a week</translation>
    </message>
    <message>
        <source>onderdelen van de zorgbeschrijving</source>
        <translation>parts of the care description</translation>
    </message>
    <message>
        <source>wat de budgethouder nodig heeft</source>
        <translation>what the budget holder needs</translation>
    </message>
    <message>
        <source>hoe vaak</source>
        <translation>how often</translation>
    </message>
    <message>
        <source>op welke momenten</source>
        <translation>at which times</translation>
    </message>
    <message>
        <source>plaats van de zorg</source>
        <translation>place of the care</translation>
    </message>
    <message>
        <source>doelen</source>
        <translation>goals</translation>
    </message>
    <message>
        <source>vervanging</source>
        <translation>replacement</translation>
    </message>
    <message>
        <source>toezicht en veiligheid</source>
        <translation>supervision and safety</translation>
    </message>
    <message>
        <source>afwijkende tarieven</source>
        <translation>deviating rates</translation>
    </message>
    <message>
        <source>verdeelsleutel</source>
        <translation>ratio of the split</translation>
    </message>
    <message>
        <source>tarievenlijst</source>
        <translation>list of rates</translation>
    </message>
    <message>
        <source>reisdagen per week</source>
        <translation>travel days a week</translation>
    </message>
    <message>
        <source>reiskosten per maand</source>
        <translation>travel costs a month</translation>
    </message>
    <message>
        <source>identiteitsbewijs</source>
        <translation>identity document</translation>
    </message>
    <message>
        <source>voorkant van het identiteitsbewijs</source>
        <translation>front of the identity document</translation>
    </message>
    <message>
        <source>achterkant van het identiteitsbewijs</source>
        <translation>back of the identity document</translation>
    </message>
    <message>
        <source>einddatum van het identiteitsbewijs</source>
        <translation>expiry date of the identity document</translation>
    </message>
    <message>
        <source>loonheffingskorting</source>
        <translation>payroll tax credit</translation>
    </message>
    <message>
        <source>begin van de loonheffingskorting</source>
        <translation>start of the payroll tax credit</translation>
    </message>
    <message>
        <source>opzegtermijn van de zorgverlener</source>
        <translation>notice period of the carer</translation>
    </message>
    <message>
        <source>uitzondering op het tarief</source>
        <translation>exception to the rate</translation>
    </message>
    <message>
        <source>versie van het model</source>
        <translation>version of the model</translation>
    </message>
    <message>
        <source>burgerservicenummer</source>
        <translation>citizen service number</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>achternaam</source>
        <translation>surname</translation>
    </message>
    <message>
        <source>geboortedatum</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>datum van overlijden</source>
        <translation>date of death</translation>
    </message>
    <message>
        <source>geslacht</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>woonadres</source>
        <translation>home address</translation>
    </message>
    <message>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <source>postadres</source>
        <translation>postal address</translation>
    </message>
    <message>
        <source>e-mailadres</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>telefoonnummer</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>tweede telefoonnummer</source>
        <translation>second phone number</translation>
    </message>
    <message>
        <source>rekeningnummer</source>
        <translation>account number</translation>
    </message>
    <message>
        <source>profielnummer</source>
        <translation>profile number</translation>
    </message>
    <message>
        <source>klantnummer</source>
        <translation>client number</translation>
    </message>
    <message>
        <source>hoe vaak er wordt gedeclareerd</source>
        <translation>how often is declared</translation>
    </message>
    <message>
        <source>rekeningnummer van de budgethouder</source>
        <translation>account number of the budget holder</translation>
    </message>
    <message>
        <source>waar de blokkade voor geldt</source>
        <translation>what the block is for</translation>
    </message>
    <message>
        <source>reden voor de betrokkenen</source>
        <translation>reason for those concerned</translation>
    </message>
    <message>
        <source>reden voor uw eigen organisatie</source>
        <translation>reason for your own organisation</translation>
    </message>
</context>
<context>
    <name>VerhogingTekst</name>
    <message>
        <source>%1 per eenheid</source>
        <translation>%1 per unit</translation>
    </message>
    <message>
        <source>%1 eraf</source>
        <translation>%1 less</translation>
    </message>
    <message>
        <source>%1 erbij</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1: %2 wordt %3 per %4.</source>
        <translation>%1: %2 becomes %3 per %4.</translation>
    </message>
    <message>
        <source>Maandloon: %1 wordt %2.</source>
        <translation>Monthly wage: %1 becomes %2.</translation>
    </message>
</context>
<context>
    <name>VerstrekkerSoort</name>
    <message>
        <source>zorgkantoor</source>
        <translation>care office</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
</context>
<context>
    <name>VertegenwoordigingSoort</name>
    <message>
        <source>gewaarborgde hulp</source>
        <translation>guaranteed helper</translation>
    </message>
    <message>
        <source>pgb-beheerder</source>
        <translation>pgb manager</translation>
    </message>
    <message>
        <source>wettelijk vertegenwoordiger</source>
        <translation>legal representative</translation>
    </message>
    <message>
        <source>vertegenwoordiger uit eigen kring</source>
        <translation>representative from own circle</translation>
    </message>
    <message>
        <source>professioneel vertegenwoordiger</source>
        <translation>professional representative</translation>
    </message>
</context>
<context>
    <name>Vertegenwoordigingsgrond</name>
    <message>
        <source>met een machtiging</source>
        <translation>with a mandate</translation>
    </message>
    <message>
        <source>als ouder</source>
        <translation>as a parent</translation>
    </message>
    <message>
        <source>als voogd</source>
        <translation>as a guardian</translation>
    </message>
    <message>
        <source>als bewindvoerder</source>
        <translation>as an administrator</translation>
    </message>
    <message>
        <source>als curator</source>
        <translation>as a curator</translation>
    </message>
    <message>
        <source>als mentor</source>
        <translation>as a mentor</translation>
    </message>
</context>
<context>
    <name>Waarom</name>
    <message>
        <source>%1 Bron: %2.</source>
        <translation>%1 Source: %2.</translation>
    </message>
    <message>
        <source>Alleen de budgethouder, een vertegenwoordiger met dat recht of de zorgverlener zelf mag indienen.</source>
        <translation>Only the budget holder, a representative with that right or the carer may submit.</translation>
    </message>
    <message>
        <source>Een vertegenwoordiger mag alleen indienen in de tijd waarvoor de verstrekker die heeft geregistreerd.</source>
        <translation>A representative may only submit in the time for which the funder has registered them.</translation>
    </message>
    <message>
        <source>De SVB betaalt alleen voor een budgethouder met een geldig burgerservicenummer.</source>
        <translation>The SVB only pays for a budget holder with a valid citizen service number (BSN).</translation>
    </message>
    <message>
        <source>Na het overlijden van de budgethouder stopt het pgb. Zorg na die dag wordt niet betaald.</source>
        <translation>The pgb stops when the budget holder dies. Care after that day is not paid.</translation>
    </message>
    <message>
        <source>Vult de zorgverlener de uren in, dan moet de budgethouder ze eerst goedkeuren.</source>
        <translation>If the carer enters the hours, the budget holder has to approve them first.</translation>
    </message>
    <message>
        <source>Wie zelf de zorg geeft, mag zijn eigen declaratie niet goedkeuren. Alleen de verstrekker kan dat toestaan.</source>
        <translation>Someone who gives the care may not approve their own claim. Only the funder can allow that.</translation>
    </message>
    <message>
        <source>Een zorgverlener zonder KvK-nummer wordt betaald op zijn burgerservicenummer, en niet voor zorg na zijn overlijden.</source>
        <translation>A carer without a KvK number is paid on their citizen service number (BSN), and not for care after their death.</translation>
    </message>
    <message>
        <source>De verstrekker mag betalingen aan een zorgverlener tijdelijk stoppen.</source>
        <translation>The funder may suspend payments to a carer.</translation>
    </message>
    <message>
        <source>Zorg wordt alleen betaald op dagen met een goedgekeurde zorgovereenkomst.</source>
        <translation>Care is only paid on days with an approved care agreement.</translation>
    </message>
    <message>
        <source>Wordt de zorgovereenkomst nog beoordeeld, dan wacht de declaratie op dat besluit.</source>
        <translation>If the care agreement is still being reviewed, the claim waits for that decision.</translation>
    </message>
    <message>
        <source>Na het einde van de zorgovereenkomst wordt geen zorg meer betaald.</source>
        <translation>After the end of the care agreement no care is paid.</translation>
    </message>
    <message>
        <source>De verstrekker mag een zorgovereenkomst tijdelijk stilzetten.</source>
        <translation>The funder may suspend a care agreement.</translation>
    </message>
    <message>
        <source>U kunt alleen kosten declareren waarover in de zorgovereenkomst iets is afgesproken.</source>
        <translation>You can only claim costs that the care agreement says something about.</translation>
    </message>
    <message>
        <source>Alleen de soorten zorg uit de zorgovereenkomst worden betaald.</source>
        <translation>Only the types of care in the care agreement are paid.</translation>
    </message>
    <message>
        <source>Zorg wordt betaald in de eenheid die is afgesproken: per uur, dagdeel of etmaal.</source>
        <translation>Care is paid in the agreed unit: per hour, day part or 24-hour day.</translation>
    </message>
    <message>
        <source>Het tarief moet precies het tarief zijn uit de zorgovereenkomst die op die dag geldt.</source>
        <translation>The rate has to be exactly the rate of the care agreement that applies on that day.</translation>
    </message>
    <message>
        <source>Bij een vast maandloon betaalt de SVB elke maand vanzelf. Uren declareren hoeft dan niet.</source>
        <translation>With a fixed monthly wage the SVB pays every month by itself. There is no need to claim hours then.</translation>
    </message>
    <message>
        <source>Meer uren dan per week is afgesproken mag, maar het zorgkantoor of de gemeente kan vragen waarom.</source>
        <translation>More hours than agreed per week is allowed, but the care office or the municipality may ask why.</translation>
    </message>
    <message>
        <source>Bij vaste uren staan de werkdagen in de zorgovereenkomst. Een andere dag mag, maar is vaak een vergissing.</source>
        <translation>With fixed hours the working days are in the care agreement. Another day is allowed, but is often a mistake.</translation>
    </message>
    <message>
        <source>Zorg wordt betaald uit een toekenning die op de dag van de zorg geldt.</source>
        <translation>Care is paid from a grant that applies on the day of the care.</translation>
    </message>
    <message>
        <source>De SVB moet weten uit welke wet elke regel wordt betaald.</source>
        <translation>The SVB has to know which law pays for each line.</translation>
    </message>
    <message>
        <source>Een toekenning is voor bepaalde soorten zorg. Alleen die worden eruit betaald.</source>
        <translation>A grant is for certain types of care. Only those are paid from it.</translation>
    </message>
    <message>
        <source>De verstrekker mag een budget blokkeren als het recht op pgb onzeker is. Declaraties wachten dan.</source>
        <translation>The funder may block a budget if the right to a pgb is in doubt. Claims wait then.</translation>
    </message>
    <message>
        <source>Er kan niet meer worden betaald dan er in het budget zit. Zelf bijstorten mag.</source>
        <translation>No more can be paid than there is in the budget. You may top it up yourself.</translation>
    </message>
    <message>
        <source>Een arrangement heeft een eigen bedrag. Meer dan dat wordt er niet uit betaald.</source>
        <translation>An arrangement has an amount of its own. No more than that is paid from it.</translation>
    </message>
    <message>
        <source>Een soort zorg kan een eigen bedrag hebben. Meer dan dat wordt er niet uit betaald.</source>
        <translation>A type of care can have an amount of its own. No more than that is paid from it.</translation>
    </message>
    <message>
        <source>Wij waarschuwen als uw budget sneller opgaat dan de tijd.</source>
        <translation>We warn you when your budget is used up faster than the time.</translation>
    </message>
    <message>
        <source>De Wlz kent een maximumtarief. Meer mag, maar als het budget op is betaalt u het verschil zelf.</source>
        <translation>The Wlz has a maximum rate. More is allowed, but when the budget runs out you pay the difference yourself.</translation>
    </message>
    <message>
        <source>Zonder bekend maximumtarief raden wij niet. De declaratie wacht tot het bedrag is ingevoerd.</source>
        <translation>Without a known maximum rate we do not guess. The claim waits until the amount is entered.</translation>
    </message>
    <message>
        <source>Een periode kunt u pas declareren als die voorbij is.</source>
        <translation>You can claim a period only when it is over.</translation>
    </message>
    <message>
        <source>Elke regel hoort bij een dag in de gekozen periode.</source>
        <translation>Every line belongs to a day in the chosen period.</translation>
    </message>
    <message>
        <source>Dezelfde zorg op dezelfde dag wordt maar één keer betaald.</source>
        <translation>The same care on the same day is paid only once.</translation>
    </message>
    <message>
        <source>Is het budgetjaar afgesloten, dan beslist de verstrekker of er nog wordt betaald.</source>
        <translation>When the budget year is closed, the funder decides if anything is still paid.</translation>
    </message>
    <message>
        <source>Zorg van vóór de ingangsdatum van de zorgovereenkomst wordt niet betaald.</source>
        <translation>Care from before the start date of the care agreement is not paid.</translation>
    </message>
    <message>
        <source>Elke regel heeft een aantal groter dan nul, in de stappen die voor de eenheid gelden.</source>
        <translation>Every line has a quantity above zero, in the steps that apply to the unit.</translation>
    </message>
    <message>
        <source>Een zorgverlener kan op een dag niet meer dan 24 uur werken, bij alle budgethouders samen.</source>
        <translation>A carer cannot work more than 24 hours a day, for all budget holders together.</translation>
    </message>
    <message>
        <source>Een zeer lange werkdag is vaak een typfout. Daarom vragen wij het na.</source>
        <translation>A very long working day is often a typing mistake. That is why we ask.</translation>
    </message>
    <message>
        <source>Een dagdeel duurt vier uur. Er gaan er ten hoogste drie in een dag.</source>
        <translation>A day part is four hours. A day has three at most.</translation>
    </message>
    <message>
        <source>Een etmaal is 24 uur. Er is er één per dag.</source>
        <translation>A 24-hour day is a day and a night. There is one per day.</translation>
    </message>
    <message>
        <source>Een zorgverlener kan niet op twee plaatsen tegelijk zijn.</source>
        <translation>A carer cannot be in two places at once.</translation>
    </message>
    <message>
        <source>Het totaal moet de som zijn van de regels, en elke regel aantal keer tarief.</source>
        <translation>The total has to be the sum of the lines, and each line quantity times rate.</translation>
    </message>
    <message>
        <source>Een bedrag dat veel hoger is dan anders is vaak een typfout. Daarom vragen wij het na.</source>
        <translation>An amount much higher than usual is often a typing mistake. That is why we ask.</translation>
    </message>
    <message>
        <source>In de Wlz mogen reiskosten. In de Wmo en Jeugdwet beslist de gemeente. In de Zvw mag het niet.</source>
        <translation>Travel costs are allowed in the Wlz. In the Wmo and Jeugdwet the municipality decides. In the Zvw they are not allowed.</translation>
    </message>
    <message>
        <source>Reiskosten worden betaald tot het bedrag per kilometer uit de zorgovereenkomst.</source>
        <translation>Travel costs are paid up to the amount per kilometre in the care agreement.</translation>
    </message>
    <message>
        <source>Boven een vast bedrag per kilometer moet over de vergoeding belasting worden betaald.</source>
        <translation>Above a fixed amount per kilometre tax has to be paid on the travel costs.</translation>
    </message>
    <message>
        <source>Reiskosten horen bij een dag waarop zorg is gegeven.</source>
        <translation>Travel costs belong to a day on which care was given.</translation>
    </message>
    <message>
        <source>Een zorginstelling rekent reiskosten mee in haar tarief.</source>
        <translation>A care organisation has travel costs in its rate.</translation>
    </message>
    <message>
        <source>Op een factuur van een onderneming staat een factuurnummer.</source>
        <translation>An invoice of a business has an invoice number.</translation>
    </message>
    <message>
        <source>Een onderneming gebruikt elk factuurnummer maar één keer.</source>
        <translation>A business uses every invoice number only once.</translation>
    </message>
    <message>
        <source>Een factuur wordt gemaakt na de zorg, en niet in de toekomst.</source>
        <translation>An invoice is made after the care, and not in the future.</translation>
    </message>
    <message>
        <source>Wie geen ondernemer is, krijgt ten minste het wettelijk minimumloon voor zijn leeftijd.</source>
        <translation>Anyone who is not a business gets at least the legal minimum wage for their age.</translation>
    </message>
    <message>
        <source>Zonder geldig rekeningnummer kan de SVB niet betalen.</source>
        <translation>Without a valid bank account number the SVB cannot pay.</translation>
    </message>
    <message>
        <source>Een nieuw rekeningnummer wordt eerst bevestigd. Zo voorkomen wij fraude.</source>
        <translation>A new bank account number is confirmed first. That prevents fraud.</translation>
    </message>
    <message>
        <source>Voor elke gekozen wet moet op de ingangsdatum een toekenning gelden.</source>
        <translation>Every chosen law needs a grant that applies on the start date.</translation>
    </message>
    <message>
        <source>Alleen de budgethouder of een vertegenwoordiger met dat recht mag een zorgovereenkomst maken.</source>
        <translation>Only the budget holder or a representative with that right may make a care agreement.</translation>
    </message>
    <message>
        <source>De SVB werkt alleen voor een budgethouder met een geldig burgerservicenummer.</source>
        <translation>The SVB only works for a budget holder with a valid citizen service number (BSN).</translation>
    </message>
    <message>
        <source>Een zorgverlener zonder KvK-nummer wordt herkend aan zijn burgerservicenummer.</source>
        <translation>A carer without a KvK number is known by their citizen service number (BSN).</translation>
    </message>
    <message>
        <source>Een overeenkomst sluit u altijd met iemand anders.</source>
        <translation>You always make an agreement with someone else.</translation>
    </message>
    <message>
        <source>Een onderneming moet ingeschreven staan bij de KvK.</source>
        <translation>A business has to be registered with the KvK.</translation>
    </message>
    <message>
        <source>Een AGB-code moet in het register als actief staan.</source>
        <translation>An AGB code has to be active in the register.</translation>
    </message>
    <message>
        <source>De SVB betaalt op een geldig rekeningnummer.</source>
        <translation>The SVB pays to a valid bank account number.</translation>
    </message>
    <message>
        <source>Met één zorgverlener heeft u één zorgovereenkomst, ook voor meer wetten samen.</source>
        <translation>You have one care agreement with one carer, also for several laws together.</translation>
    </message>
    <message>
        <source>Twee concepten met dezelfde zorgverlener door elkaar geven fouten.</source>
        <translation>Two drafts with the same carer lead to mistakes.</translation>
    </message>
    <message>
        <source>Bij elk soort zorgverlener hoort een eigen model van de SVB.</source>
        <translation>Each kind of carer has its own SVB model.</translation>
    </message>
    <message>
        <source>Het model voor familie is alleen voor een partner of familie in de eerste of tweede graad.</source>
        <translation>The family model is only for a partner or a first- or second-degree relative.</translation>
    </message>
    <message>
        <source>Een zorgovereenkomst begint in de tijd waarvoor u budget heeft.</source>
        <translation>A care agreement starts in the time for which you have a budget.</translation>
    </message>
    <message>
        <source>Een zorgovereenkomst mag maar een beperkte tijd terug ingaan.</source>
        <translation>A care agreement may start only a limited time back.</translation>
    </message>
    <message>
        <source>Een wijziging gaat altijd in op de eerste dag van een maand.</source>
        <translation>A change always starts on the first day of a month.</translation>
    </message>
    <message>
        <source>Een overeenkomst eindigt na de dag waarop die begint.</source>
        <translation>An agreement ends after the day on which it starts.</translation>
    </message>
    <message>
        <source>Na het einde van uw budget is niet zeker dat er nog wordt betaald.</source>
        <translation>After the end of your budget it is not certain that anything is still paid.</translation>
    </message>
    <message>
        <source>Zonder soort zorg met een tarief kan er niets worden betaald.</source>
        <translation>Without a type of care with a rate nothing can be paid.</translation>
    </message>
    <message>
        <source>U kunt alleen zorg afspreken die bij uw toekenning hoort.</source>
        <translation>You can only agree care that belongs to your grant.</translation>
    </message>
    <message>
        <source>Elke soort zorg heeft eigen eenheden, zoals uur, dagdeel of etmaal.</source>
        <translation>Each type of care has its own units, such as hour, day part or 24-hour day.</translation>
    </message>
    <message>
        <source>Het minimumloon hangt ervan af of vakantiegeld en vakantie-uren in het tarief zitten.</source>
        <translation>The minimum wage depends on whether holiday allowance and paid leave are in the rate.</translation>
    </message>
    <message>
        <source>Ook een maandloon is omgerekend ten minste het wettelijk minimumloon.</source>
        <translation>A monthly wage too has to come to at least the legal minimum wage.</translation>
    </message>
    <message>
        <source>Een vast maandloon kan alleen als de uren elke week gelijk zijn.</source>
        <translation>A fixed monthly wage is only possible if the hours are the same every week.</translation>
    </message>
    <message>
        <source>Bij jongeren stijgt het minimumloon op hun verjaardag.</source>
        <translation>For young people the minimum wage goes up on their birthday.</translation>
    </message>
    <message>
        <source>Wij rekenen vooruit of uw afspraken samen in het budget passen.</source>
        <translation>We work out in advance if your arrangements together fit in the budget.</translation>
    </message>
    <message>
        <source>In de Wlz werkt wie geen werknemer is ten hoogste 40 uur per week voor één budgethouder.</source>
        <translation>In the Wlz, someone who is not an employee works at most 40 hours a week for one budget holder.</translation>
    </message>
    <message>
        <source>De uren per dag en per week moeten bij elkaar passen.</source>
        <translation>The hours per day and per week have to match.</translation>
    </message>
    <message>
        <source>Bij een arbeidsovereenkomst van vier dagen of meer per week is loonadministratie verplicht.</source>
        <translation>With an employment contract of four days a week or more, payroll is compulsory.</translation>
    </message>
    <message>
        <source>De SVB doet geen loonadministratie voor een zorginstelling of ondernemer.</source>
        <translation>The SVB does no payroll for a care organisation or a business.</translation>
    </message>
    <message>
        <source>Wie u vertegenwoordigt, mag alleen met toestemming ook uw betaalde zorgverlener zijn.</source>
        <translation>Your representative may only be your paid carer too with permission.</translation>
    </message>
    <message>
        <source>Zonder beschrijving kan de verstrekker de zorg niet beoordelen.</source>
        <translation>Without a description the funder cannot review the care.</translation>
    </message>
    <message>
        <source>U kunt per kalenderjaar ten hoogste 156 etmalen logeeropvang gebruiken.</source>
        <translation>You can use at most 156 24-hour days of respite stay per calendar year.</translation>
    </message>
    <message>
        <source>Beide partijen tekenen zelf, met een sterke manier van inloggen.</source>
        <translation>Both parties sign themselves, with a strong way of signing in.</translation>
    </message>
    <message>
        <source>Wat getekend is, mag daarna niet meer veranderen.</source>
        <translation>What is signed may not change afterwards.</translation>
    </message>
    <message>
        <source>Wij controleren elke zorgverlener zonder KvK-nummer in de basisregistratie personen.</source>
        <translation>We check every carer without a KvK number in the civil register.</translation>
    </message>
    <message>
        <source>Naam en geboortedatum horen bij het burgerservicenummer. Een verschil wijst vaak op een typefout.</source>
        <translation>Name and date of birth belong to the citizen service number. A difference often points to a typing error.</translation>
    </message>
    <message>
        <source>Een AGB-code hoort bij één onderneming. Klopt dat niet, dan komt de betaling niet aan.</source>
        <translation>An AGB code belongs to one business. If that is not right, the payment does not arrive.</translation>
    </message>
    <message>
        <source>Wie met een KvK-nummer zorg geeft, heeft een AGB-code nodig om te worden betaald.</source>
        <translation>A carer with a KvK number needs an AGB code to be paid.</translation>
    </message>
    <message>
        <source>Een vestiging hoort bij de onderneming in het Handelsregister.</source>
        <translation>A branch belongs to the business in the commercial register.</translation>
    </message>
    <message>
        <source>Een rekening buiten de Europese Economische Ruimte heeft naast het rekeningnummer een BIC-code nodig.</source>
        <translation>An account outside the European Economic Area needs a BIC code beside the account number.</translation>
    </message>
    <message>
        <source>De banken vergelijken de naam met de rekening. Een verschil wijst op een fout in het nummer.</source>
        <translation>The banks compare the name with the account. A difference points to an error in the number.</translation>
    </message>
    <message>
        <source>Geld voor zorg gaat naar de zorgverlener. Is het ook de rekening van u of van uw vertegenwoordiger, dan kijkt de verstrekker mee.</source>
        <translation>Money for care goes to the carer. If it is your or your representative&apos;s account as well, the funder checks it too.</translation>
    </message>
    <message>
        <source>Bij een partner of naaste familie bepalen uw antwoorden welke overeenkomst past.</source>
        <translation>With a partner or close family your answers decide which agreement fits.</translation>
    </message>
    <message>
        <source>Kinderen onder de 13 jaar mogen niet werken. Tot 16 jaar mag alleen licht werk, en tot 18 jaar gelden extra regels.</source>
        <translation>Children below 13 may not work. Up to 16 only light work is allowed, and up to 18 extra rules hold.</translation>
    </message>
    <message>
        <source>Met een goed adres en telefoonnummer komen brieven en vragen aan.</source>
        <translation>With a right address and telephone number letters and questions arrive.</translation>
    </message>
    <message>
        <source>Een vervanger werkt zolang een andere zorgverlener van u ziek of met verlof is, tegen een uurloon.</source>
        <translation>A replacement works as long as another carer of yours is ill or on leave, for an hourly wage.</translation>
    </message>
    <message>
        <source>Of een vast maandloon mag, bepaalt de gemeente.</source>
        <translation>Whether a fixed monthly wage is allowed is up to the municipality.</translation>
    </message>
    <message>
        <source>Een gemeente stelt per soort zorg een hoogste tarief vast.</source>
        <translation>A municipality sets a highest rate for each type of care.</translation>
    </message>
    <message>
        <source>Het hoge Wlz-tarief is er voor wie bij de KvK voor zorg staat of in het BIG-register, en geen naaste familie is.</source>
        <translation>The high Wlz rate is for a carer who is registered for care at the KvK or in the BIG register and is not close family.</translation>
    </message>
    <message>
        <source>Wie het hoge tarief krijgt door een BIG-registratie, moet met een geldig nummer van elf cijfers in dat register staan.</source>
        <translation>A carer with the high rate through a BIG registration has to be in that register with a valid number of eleven digits.</translation>
    </message>
    <message>
        <source>De Arbeidstijdenwet beschermt werknemers: per week en gemiddeld is er een hoogste aantal uren.</source>
        <translation>The Working Hours Act protects employees: there is a highest number of hours a week and on average.</translation>
    </message>
    <message>
        <source>Wie bij veel budgethouders werkt, kan te veel uren afspreken. De beoordelaar ziet alleen het totaal.</source>
        <translation>Someone who works for many budget holders may agree too many hours. The reviewer sees only the total.</translation>
    </message>
    <message>
        <source>Voor de loonadministratie heeft de SVB een geldig identiteitsbewijs en een keuze over de loonheffingskorting nodig.</source>
        <translation>For the payroll SVB needs a valid identity document and a choice about the payroll tax credit.</translation>
    </message>
    <message>
        <source>Een proeftijd mag niet bij zes maanden of korter, is ten hoogste één maand tot twee jaar, en daarna of bij een vast contract ten hoogste twee maanden.</source>
        <translation>A trial period is not allowed up to six months, is at most one month up to two years, and after that or in a permanent contract at most two months.</translation>
    </message>
    <message>
        <source>Wie al voor u werkte, kent u al. Een proeftijd is dan niet meer toegestaan.</source>
        <translation>You already know someone who has worked for you. A new trial period is not allowed.</translation>
    </message>
    <message>
        <source>Na drie tijdelijke contracten of 36 maanden ontstaat een vast contract. Een nieuwe reeks begint pas na meer dan zes maanden zonder contract.</source>
        <translation>After three fixed-term contracts or 36 months the contract becomes permanent. A new chain only begins after more than six months without a contract.</translation>
    </message>
    <message>
        <source>Bij een tijdelijk contract van zes maanden of langer zegt u ten minste een maand voor het einde schriftelijk of het doorgaat. Doet u dat niet, dan kan dat tot een maand loon kosten.</source>
        <translation>With a fixed-term contract of six months or more you say in writing at least a month before the end whether it will be continued. If you do not, that may cost up to a month of wages.</translation>
    </message>
    <message>
        <source>De wet geeft een kortste opzegtermijn. Langer afspreken mag.</source>
        <translation>The law gives a shortest notice period. Agreeing a longer one is allowed.</translation>
    </message>
    <message>
        <source>Een arbeidsovereenkomst eindigt na de opzegtermijn aan het einde van een maand; een andere overeenkomst precies na de opzegtermijn.</source>
        <translation>An employment contract ends after the notice period at the end of a month; another agreement exactly after the notice period.</translation>
    </message>
    <message>
        <source>Tijdens ziekte of zwangerschap mag een werkgever niet opzeggen, behalve als de zorgverlener zelf tekent.</source>
        <translation>During illness or pregnancy an employer may not give notice, unless the carer signs himself.</translation>
    </message>
    <message>
        <source>Bij werk op vier dagen of meer per week kan een ontslagvergunning nodig zijn.</source>
        <translation>With work on four days or more a week a dismissal permit may be needed.</translation>
    </message>
    <message>
        <source>Een vast bedrag is werkdagen per jaar maal kilometers maal prijs, per maand. Boven 150 kilometer per dag of 75 kilometer enkele reis kan dat niet.</source>
        <translation>A fixed amount is working days a year times kilometres times price, per month. Above 150 kilometres a day or 75 kilometres one way that is not possible.</translation>
    </message>
    <message>
        <source>De wet schrijft het model van de overeenkomst voor. Bij het tekenen geldt de nieuwste versie.</source>
        <translation>The law prescribes the model of the agreement. When it is signed, the newest version applies.</translation>
    </message>
    <message>
        <source>Voor een organisatie tekent wie daarvoor bevoegd is, volgens de KvK of een interne machtiging.</source>
        <translation>For an organisation the person signs who is authorised to, according to the KvK or an internal mandate.</translation>
    </message>
    <message>
        <source>Een verstrekker kan een zorgverlener extra controleren.</source>
        <translation>A funder can check a carer more closely.</translation>
    </message>
    <message>
        <source>Elke dag kijken wij of registers, budget en tarieven nog passen bij de overeenkomst.</source>
        <translation>Every day we check whether registers, budget and rates still fit the agreement.</translation>
    </message>
    <message>
        <source>Wie een jaar op wisselende uren werkt, heeft recht op een aanbod voor vaste uren.</source>
        <translation>Someone who works irregular hours for a year is entitled to an offer of fixed hours.</translation>
    </message>
    <message>
        <source>De lage WW-premie geldt alleen voor een schriftelijk vast contract met vaste uren.</source>
        <translation>The low unemployment premium only applies to a written permanent contract with fixed hours.</translation>
    </message>
    <message>
        <source>Per periode is er één declaratie per zorgovereenkomst en soort.</source>
        <translation>For each period there is one claim per care agreement and kind.</translation>
    </message>
    <message>
        <source>Een onderneming declareert alleen met haar eigen KvK-nummer.</source>
        <translation>A business claims only under its own KvK number.</translation>
    </message>
    <message>
        <source>Een AGB-code hoort bij één onderneming. Klopt dat niet, dan komt de betaling niet goed aan.</source>
        <translation>An AGB code belongs to one business. If it is wrong, the payment may not arrive.</translation>
    </message>
    <message>
        <source>Een onderneming moet op de dag van de zorg ingeschreven staan bij de KvK.</source>
        <translation>A business must be registered with the KvK on the day of the care.</translation>
    </message>
    <message>
        <source>Bij een faillissement mag alleen de curator geld ontvangen. Daarom zoeken wij dat eerst uit.</source>
        <translation>In a bankruptcy only the receiver may be paid. So we sort that out first.</translation>
    </message>
    <message>
        <source>Kinderen onder de 13 jaar mogen niet werken. Tot 16 jaar mag alleen licht werk.</source>
        <translation>Children under 13 may not work. Up to 16 only light work is allowed.</translation>
    </message>
    <message>
        <source>De verstrekker mag een hoogste hoeveelheid vaststellen. Meer wordt niet betaald.</source>
        <translation>The funder may set a maximum quantity. More is not paid.</translation>
    </message>
    <message>
        <source>Een vervanger wordt betaald zolang de vaste zorgverlener er niet is.</source>
        <translation>A replacement is paid for as long as the regular carer is away.</translation>
    </message>
    <message>
        <source>Is het budget bijna op, dan betalen wij wat nog past.</source>
        <translation>When the budget is almost used up, we pay what still fits.</translation>
    </message>
    <message>
        <source>Vaste maandlonen worden elke maand betaald. Dat geld is dus eigenlijk al weg.</source>
        <translation>Fixed monthly wages are paid each month. So that money is already taken.</translation>
    </message>
    <message>
        <source>Na een verlaging kan er meer betaald zijn dan het nieuwe budget. De verstrekker beslist wat er dan gebeurt.</source>
        <translation>After a reduction more may have been paid than the new budget. The funder decides what happens then.</translation>
    </message>
    <message>
        <source>De gemeente stelt zelf het hoogste tarief vast en beslist over een hoger tarief.</source>
        <translation>The municipality sets the highest rate itself and decides on a higher one.</translation>
    </message>
    <message>
        <source>Tijdens een opname of met zorg in natura wordt geen pgb-zorg betaald.</source>
        <translation>During an admission or with care in kind no pgb care is paid.</translation>
    </message>
    <message>
        <source>Bij logeeropvang is alle zorg van die dag inbegrepen.</source>
        <translation>With respite stay all care of that day is included.</translation>
    </message>
    <message>
        <source>De Wlz betaalt ten hoogste 156 etmalen logeeropvang per jaar.</source>
        <translation>The Wlz pays at most 156 24-hour days of respite stay a year.</translation>
    </message>
    <message>
        <source>Buiten de EU mag pgb-zorg maar een deel van het jaar, en logeren niet.</source>
        <translation>Outside the EU pgb care is allowed only part of the year, and respite stay is not.</translation>
    </message>
    <message>
        <source>Dezelfde zorg op dezelfde dag komt uit één budget.</source>
        <translation>The same care on the same day comes from one budget.</translation>
    </message>
    <message>
        <source>De zorgverlener heeft zes weken na de periode om in te dienen.</source>
        <translation>The carer has six weeks after the period to hand in.</translation>
    </message>
    <message>
        <source>De budgethouder heeft vier weken om een declaratie te beoordelen.</source>
        <translation>The budget holder has four weeks to review a claim.</translation>
    </message>
    <message>
        <source>De Arbeidstijdenwet begrenst hoeveel een werknemer per week mag werken, bij alle werkgevers samen.</source>
        <translation>The working hours act limits how much an employee may work a week, for all employers together.</translation>
    </message>
    <message>
        <source>Zonder arbeidsovereenkomst betaalt de Wlz ten hoogste 40 uur per week aan één zorgverlener.</source>
        <translation>Without an employment contract the Wlz pays at most 40 hours a week to one carer.</translation>
    </message>
    <message>
        <source>Meer dan 24 uur zorg op een dag kan alleen als er twee zorgverleners tegelijk zijn.</source>
        <translation>More than 24 hours of care in a day is possible only with two carers at once.</translation>
    </message>
    <message>
        <source>Wisselende uren die elke maand precies gelijk zijn, zijn vaak overgenomen in plaats van bijgehouden.</source>
        <translation>Irregular hours that are exactly alike each month are often copied instead of kept.</translation>
    </message>
    <message>
        <source>Meer kilometers dan afgesproken is vaak een typfout. Daarom vragen wij het na.</source>
        <translation>More kilometres than agreed is often a typing error. So we ask.</translation>
    </message>
    <message>
        <source>Openbaar vervoer wordt betaald op vertoon van een bewijs.</source>
        <translation>Public transport is paid against a ticket or travel record.</translation>
    </message>
    <message>
        <source>Vervoer van en naar de dagbesteding hoort bij een dag met dagbesteding.</source>
        <translation>Transport to and from day care belongs to a day with day care.</translation>
    </message>
    <message>
        <source>Een rit mag per minuut niet meer kosten dan het maximumtarief per uur gedeeld door 60.</source>
        <translation>A ride may cost no more per minute than the maximum hourly rate divided by 60.</translation>
    </message>
    <message>
        <source>De verstrekker bepaalt welke kosten naast de zorg uit het budget mogen.</source>
        <translation>The funder decides which costs other than care may be paid from the budget.</translation>
    </message>
    <message>
        <source>Kosten worden betaald op vertoon van een bon of factuur.</source>
        <translation>Costs are paid against a receipt or invoice.</translation>
    </message>
    <message>
        <source>Een zorgverlener mag per jaar een vast bedrag aan feestdagenuitkering krijgen, uit alle budgetten samen.</source>
        <translation>A carer may get a fixed amount of holiday bonus a year, from all budgets together.</translation>
    </message>
    <message>
        <source>De gemeente beslist of er een eindejaarsuitkering uit het budget mag.</source>
        <translation>The municipality decides whether a year-end bonus may come from the budget.</translation>
    </message>
    <message>
        <source>Bij overlijden van de budgethouder krijgt de zorgverlener één keer ten hoogste een gemiddeld maandloon.</source>
        <translation>At the death of the budget holder the carer gets at most one average monthly wage, once.</translation>
    </message>
    <message>
        <source>In de Wmo en Jeugdwet beslist de gemeente over een uitkering bij overlijden.</source>
        <translation>Under the Wmo and Jeugdwet the municipality decides on a payment at death.</translation>
    </message>
    <message>
        <source>Een klein deel van het budget is vrij van verantwoording. Meer dan dat deel kan niet worden opgevraagd.</source>
        <translation>A small part of the budget may be spent without accounting for it. You cannot ask for more than that part.</translation>
    </message>
    <message>
        <source>De tegemoetkoming voor het eigen netwerk heeft een hoogste bedrag per maand.</source>
        <translation>The allowance for the own network has a highest amount a month.</translation>
    </message>
    <message>
        <source>De declaratie moet gelijk zijn aan de factuur. Een cent verschil per regel mag, door afronden.</source>
        <translation>The claim must equal the invoice. One cent difference per line is allowed, because of rounding.</translation>
    </message>
    <message>
        <source>Een bestand moet leesbaar en veilig zijn, anders kan niemand de factuur controleren.</source>
        <translation>A file must be readable and safe, or nobody can check the invoice.</translation>
    </message>
    <message>
        <source>Dezelfde factuur wordt maar één keer betaald.</source>
        <translation>The same invoice is paid only once.</translation>
    </message>
    <message>
        <source>Wat op de factuur staat moet bij de zorgovereenkomst horen.</source>
        <translation>What is on the invoice must belong to the care agreement.</translation>
    </message>
    <message>
        <source>Wie btw rekent, heeft een btw-nummer en een juist bedrag op de factuur.</source>
        <translation>Whoever charges VAT states a VAT number and the right amount on the invoice.</translation>
    </message>
    <message>
        <source>Op een dag dat de zorgverlener ziek is, is er niet gewerkt.</source>
        <translation>On a day that the carer is ill no work was done.</translation>
    </message>
    <message>
        <source>Wie deels ziek is, werkt niet meer dan het deel dat kan.</source>
        <translation>Someone who is partly ill works no more than they are able to.</translation>
    </message>
    <message>
        <source>Tijdens zwangerschapsverlof mag niet worden gewerkt.</source>
        <translation>During pregnancy leave no work is allowed.</translation>
    </message>
    <message>
        <source>Loon bij ziekte heeft een wettelijke duur, en stopt als iemand niet meewerkt.</source>
        <translation>Sick pay is limited by law, and stops when someone does not cooperate.</translation>
    </message>
    <message>
        <source>De SVB kan alleen loon betalen met een volledig dossier voor de loonadministratie.</source>
        <translation>The SVB can pay wages only with a complete payroll file.</translation>
    </message>
    <message>
        <source>Wie vier dagen of meer per week werkt, moet in de salarisadministratie.</source>
        <translation>Whoever works four days a week or more must be in the payroll.</translation>
    </message>
    <message>
        <source>Geld voor zorg gaat naar de zorgverlener. Is het ook de rekening van een ander in het dossier, dan kijkt de SVB mee.</source>
        <translation>Money for care goes to the carer. If it is also the account of somebody else in the file, the SVB checks it too.</translation>
    </message>
    <message>
        <source>Dezelfde periode met hetzelfde bedrag wordt niet twee keer betaald.</source>
        <translation>The same period with the same amount is not paid twice.</translation>
    </message>
    <message>
        <source>Een correctie hoort bij een betaalde declaratie en kan niet meer terughalen dan daar is gedeclareerd.</source>
        <translation>A correction belongs to a paid claim and cannot take back more than was claimed there.</translation>
    </message>
    <message>
        <source>Te veel betaald geld wordt verrekend met de volgende betaling aan dezelfde zorgverlener.</source>
        <translation>Money paid too much is set off against the next payment to the same carer.</translation>
    </message>
    <message>
        <source>Boven een bepaald bedrag kijken altijd twee medewerkers van de SVB.</source>
        <translation>Above a certain amount two SVB employees always check.</translation>
    </message>
    <message>
        <source>Een bedrag uit de wet wordt pas gebruikt als een medewerker het heeft bevestigd.</source>
        <translation>An amount from the law is used only after an employee confirmed it.</translation>
    </message>
</context>
<context>
    <name>Werklijst</name>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>verlenging</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>wijziging</source>
        <translation>change</translation>
    </message>
    <message>
        <source>arbeidsrecht: %1</source>
        <translation>labour law: %1</translation>
    </message>
    <message>
        <source>laat verzoek</source>
        <translation>late request</translation>
    </message>
    <message>
        <source>declaratie</source>
        <translation>claim</translation>
    </message>
    <message>
        <source>Wij weten voor {datum} nog niet: {parameterCode}. Wij kunnen dit dus niet controleren. Kijk er zelf naar voordat u beslist.</source>
        <translation>We do not know yet for {datum}: {parameterCode}. So we cannot check this. Look at it yourself before you decide.</translation>
    </message>
    <message>
        <source>hersteld</source>
        <translation>repaired</translation>
    </message>
</context>
<context>
    <name>WerklijstSpoor</name>
    <message>
        <source>Getekend</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>zorgverlener</source>
        <translation>carer</translation>
    </message>
    <message>
        <source>budgethouder</source>
        <translation>budget holder</translation>
    </message>
    <message>
        <source>Beoordelen</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Gestopt</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Vraag staat uit</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1: u</source>
        <translation>you (%1)</translation>
    </message>
    <message>
        <source>SVB</source>
        <translation>SVB</translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>alle partijen</source>
        <translation>all parties</translation>
    </message>
    <message>
        <source>Tarief te hoog</source>
        <translation>Rate too high</translation>
    </message>
    <message>
        <source>Het tarief is hoger dan wij mogen betalen. Spreek een lager tarief af en deel de overeenkomst opnieuw.</source>
        <translation>The rate is higher than we may pay. Agree a lower rate and share the agreement again.</translation>
    </message>
    <message>
        <source>Budget is te laag</source>
        <translation>Budget too low</translation>
    </message>
    <message>
        <source>Het budget is niet genoeg voor deze zorg. Spreek minder uren of een lager tarief af.</source>
        <translation>The budget is not enough for this care. Agree fewer hours or a lower rate.</translation>
    </message>
    <message>
        <source>Zorg past niet bij de toekenning</source>
        <translation>Care does not fit the grant</translation>
    </message>
    <message>
        <source>De zorg die u heeft afgesproken, past niet bij uw toekenning. Kies zorg die in uw toekenning staat.</source>
        <translation>The care you agreed does not fit your grant. Choose care that is in your grant.</translation>
    </message>
    <message>
        <source>Zorgbeschrijving onduidelijk</source>
        <translation>Care description unclear</translation>
    </message>
    <message>
        <source>Wij kunnen in de zorgbeschrijving niet lezen welke zorg u krijgt. Schrijf op wat de zorgverlener doet en hoe vaak.</source>
        <translation>We cannot read in the care description what care you get. Write down what the carer does and how often.</translation>
    </message>
    <message>
        <source>Datums kloppen niet</source>
        <translation>Dates are wrong</translation>
    </message>
    <message>
        <source>De begindatum of einddatum past niet bij uw toekenning. Verander de datum en deel de overeenkomst opnieuw.</source>
        <translation>The start date or end date does not fit your grant. Change the date and share the agreement again.</translation>
    </message>
    <message>
        <source>Zorgverlener mag dit niet</source>
        <translation>Carer not allowed</translation>
    </message>
    <message>
        <source>Deze zorgverlener mag deze zorg niet uit het pgb geven. Kies een andere zorgverlener.</source>
        <translation>This carer may not give this care from the pgb. Choose another carer.</translation>
    </message>
    <message>
        <source>Past niet bij de regels voor werk</source>
        <translation>Does not fit labour rules</translation>
    </message>
    <message>
        <source>De afspraken passen niet bij de wettelijke regels voor werk. Pas de afspraken aan en deel de overeenkomst opnieuw.</source>
        <translation>The arrangements do not fit the legal rules for work. Change the arrangements and share the agreement again.</translation>
    </message>
    <message>
        <source>Andere reden</source>
        <translation>Other reason</translation>
    </message>
</context>
<context>
    <name>WerklijstVelden</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Tarief %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>Uren per week %1</source>
        <translation>Hours per week %1</translation>
    </message>
    <message>
        <source>Aantal per week %1</source>
        <translation>Quantity per week %1</translation>
    </message>
    <message>
        <source>Zorgbeschrijving %1</source>
        <translation>Care description %1</translation>
    </message>
    <message>
        <source>Kosten per week</source>
        <translation>Cost per week</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation>the budget holder</translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation>the carer</translation>
    </message>
    <message>
        <source>Ander tarief %1</source>
        <translation>Other rate %1</translation>
    </message>
    <message>
        <source>Deel van het totaal %1</source>
        <translation>Share of the total %1</translation>
    </message>
    <message>
        <source>Aantal per maand %1</source>
        <translation>Number per month %1</translation>
    </message>
    <message>
        <source>Kosten per week, zonder het andere tarief</source>
        <translation>Costs per week, without the other rate</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
</context>
<context>
    <name>WerktaakSoort</name>
    <message>
        <source>Zorgovereenkomst beoordelen</source>
        <translation>Review care agreement</translation>
    </message>
    <message>
        <source>Arbeidsrecht beoordelen</source>
        <translation>Review labour law</translation>
    </message>
    <message>
        <source>Uitzondering beoordelen</source>
        <translation>Review exception</translation>
    </message>
    <message>
        <source>Signaal nalopen</source>
        <translation>Look into a signal</translation>
    </message>
    <message>
        <source>Factuur nakijken</source>
        <translation>Check invoice</translation>
    </message>
    <message>
        <source>Verzoek over een afgesloten jaar</source>
        <translation>Request about a closed year</translation>
    </message>
    <message>
        <source>Tarief boven het maximum</source>
        <translation>Rate above the maximum</translation>
    </message>
    <message>
        <source>Dubbele rol beoordelen</source>
        <translation>Review double role</translation>
    </message>
    <message>
        <source>Meer dan 40 uur per week</source>
        <translation>More than 40 hours a week</translation>
    </message>
    <message>
        <source>AGB-code nakijken</source>
        <translation>Check AGB code</translation>
    </message>
    <message>
        <source>Rekeningnummer nakijken</source>
        <translation>Check account number</translation>
    </message>
</context>
<context>
    <name>WerktaakStatus</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Afgehandeld</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Samengevoegd met een andere taak</source>
        <translation>Joined with another task</translation>
    </message>
</context>
<context>
    <name>Wet</name>
    <message>
        <source>Wlz</source>
        <translation>Wlz</translation>
    </message>
    <message>
        <source>Wmo</source>
        <translation>Wmo</translation>
    </message>
    <message>
        <source>Jeugdwet</source>
        <translation>Jeugdwet</translation>
    </message>
    <message>
        <source>Zvw</source>
        <translation>Zvw</translation>
    </message>
</context>
<context>
    <name>ZorgovereenkomstSoort</name>
    <message>
        <source>arbeidsovereenkomst</source>
        <translation>employment contract</translation>
    </message>
    <message>
        <source>overeenkomst van opdracht</source>
        <translation>contract for services</translation>
    </message>
    <message>
        <source>overeenkomst met partner of familielid</source>
        <translation>agreement with partner or relative</translation>
    </message>
    <message>
        <source>overeenkomst met zorginstelling</source>
        <translation>agreement with care organisation</translation>
    </message>
    <message>
        <source>overeenkomst voor vervoer</source>
        <translation>agreement for transport</translation>
    </message>
</context>
<context>
    <name>ZorgovereenkomstStatus</name>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Gedeeld met zorgverlener</source>
        <translation>Shared with carer</translation>
    </message>
    <message>
        <source>Teruggestuurd door zorgverlener</source>
        <translation>Sent back by carer</translation>
    </message>
    <message>
        <source>Ondertekend door zorgverlener</source>
        <translation>Signed by carer</translation>
    </message>
    <message>
        <source>Ondertekend door budgethouder</source>
        <translation>Signed by budget holder</translation>
    </message>
    <message>
        <source>Ter beoordeling</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Aanvulling gevraagd</source>
        <translation>More information asked</translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Lopend</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Vervangen door wijziging</source>
        <translation>Replaced by a change</translation>
    </message>
    <message>
        <source>Opgezegd</source>
        <translation>Notice given</translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Lapsed</translation>
    </message>
</context>
<context>
    <name>ZorgverlenerSoort</name>
    <message>
        <source>particulier</source>
        <translation>private person</translation>
    </message>
    <message>
        <source>zelfstandige (zzp)</source>
        <translation>self-employed (zzp)</translation>
    </message>
    <message>
        <source>zorginstelling</source>
        <translation>care organisation</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>PGB Bureau is al open. Ga naar het venster dat al open is.</source>
        <translation>PGB Bureau is open already. Go to the window that is open.</translation>
    </message>
    <message>
        <source>Wij kunnen niet schrijven in de map %1. Controleer uw rechten op deze map.</source>
        <translation>We cannot write in the folder %1. Check your rights to this folder.</translation>
    </message>
</context>
<context>
    <name>pgb::BedragCorrectieSession</name>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation>Work from last time</translation>
    </message>
</context>
<context>
    <name>pgb::BsnTekst</name>
    <message>
        <source>Vul het burgerservicenummer in.</source>
        <translation>Enter the citizen service number.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; staat meer dan cijfers. Een burgerservicenummer heeft alleen cijfers.</source>
        <translation>&quot;%1&quot; has more than digits in it. A citizen service number has digits only.</translation>
    </message>
    <message numerus="yes">
        <source>Hier staan %n cijfer(s). Een burgerservicenummer heeft er 9.</source>
        <translation>
            <numerusform>There is %n digit here. A citizen service number has 9.</numerusform>
            <numerusform>There are %n digits here. A citizen service number has 9.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is geen burgerservicenummer: een van de cijfers klopt niet. Kijk ze na.</source>
        <translation>%1 is not a citizen service number: one of the digits is wrong. Check them.</translation>
    </message>
</context>
<context>
    <name>pgb::DeclaratieRegelTabel</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Omschrijving werkzaamheid</source>
        <translation>Description of the work</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>pgb::DeclaratieSession</name>
    <message>
        <source>Werk van de vorige keer</source>
        <translation>Work from last time</translation>
    </message>
    <message>
        <source>factuur</source>
        <translation>invoice</translation>
    </message>
</context>
<context>
    <name>pgb::Desk</name>
    <message>
        <source>Bekijk wat niet is aangenomen</source>
        <translation>Look at what was not accepted</translation>
    </message>
    <message>
        <source>geweigerd fout wachtrij</source>
        <translation>refused error queue</translation>
    </message>
    <message>
        <source>%1 · loopt</source>
        <translation>%1 · running</translation>
    </message>
    <message>
        <source>Wij hebben geopend waar u de vorige keer mee bezig was. Er is niets verloren gegaan.</source>
        <translation>We opened what you were working on last time. Nothing was lost.</translation>
    </message>
    <message>
        <source>Niet aangenomen</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Een besluit dat klaarstond om te verzenden, is niet aangenomen. %1</source>
        <translation>A decision that was waiting to be sent was not accepted. %1</translation>
    </message>
    <message>
        <source>Bekijk wat nog niet is verzonden</source>
        <translation>Look at what was not sent yet</translation>
    </message>
    <message>
        <source>wachtrij concept bewaard computer</source>
        <translation>queue draft kept computer</translation>
    </message>
    <message>
        <source>en nog %1</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Dit staat op deze computer en nog niet op de server. Het gaat vanzelf zodra er verbinding is. U hoeft niets te doen.</source>
        <translation>This is on this computer and not on the server yet. It goes by itself once there is a connection. You need not do anything.</translation>
    </message>
    <message>
        <source>Nog niet verzonden</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Uw overzicht komt vanzelf zodra die er weer is.</source>
        <translation>We have no connection to the server now. Your overview comes by itself as soon as it is back.</translation>
    </message>
    <message>
        <source>Op deze computer staat 1 ding dat nog niet is verzonden. Dat is bewaard.</source>
        <translation>On this computer is 1 thing that was not sent yet. It is kept.</translation>
    </message>
    <message>
        <source>Op deze computer staan %1 dingen die nog niet zijn verzonden. Die zijn bewaard.</source>
        <translation>On this computer are %1 things that were not sent yet. They are kept.</translation>
    </message>
    <message>
        <source>Toon wat er staat</source>
        <translation>Show what is here</translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation>Enter grant</translation>
    </message>
    <message>
        <source>beschikking budget nieuw</source>
        <translation>decision budget new</translation>
    </message>
    <message>
        <source>Vergeten uren</source>
        <translation>Forgotten hours</translation>
    </message>
    <message>
        <source>radar maandronde ontbreekt niet ingediend</source>
        <translation>radar monthly round missing not submitted</translation>
    </message>
    <message>
        <source>Proefkeuring van deze maand</source>
        <translation>Trial check of this month</translation>
    </message>
    <message>
        <source>controleren vooraf maandronde</source>
        <translation>check beforehand monthly round</translation>
    </message>
    <message>
        <source>Bulk: een maand uit een bestand indienen</source>
        <translation>Bulk: submit a month from a file</translation>
    </message>
    <message>
        <source>importeren csv excel uren factuur organisatie</source>
        <translation>import csv excel hours invoice organisation</translation>
    </message>
    <message>
        <source>Vertegenwoordigers van een cliënt</source>
        <translation>Representatives of a client</translation>
    </message>
    <message>
        <source>Kies een cliënt en daarna Vertegenwoordigers.</source>
        <translation>Choose a client and then Representatives.</translation>
    </message>
    <message>
        <source>vertegenwoordiging volmacht machtiging rechten</source>
        <translation>representation mandate authorisation rights</translation>
    </message>
    <message>
        <source>Mijn rekeningnummer</source>
        <translation>My account number</translation>
    </message>
    <message>
        <source>Betaling splitsen: een bankafschrift naast uw declaraties</source>
        <translation>Split a payment: a bank statement beside your claims</translation>
    </message>
    <message>
        <source>camt bank bundelbetaling kostenplaats afschrift</source>
        <translation>camt bank bundle payment cost centre statement</translation>
    </message>
    <message>
        <source>Rekeningnummer van uw organisatie</source>
        <translation>Account number of your organisation</translation>
    </message>
    <message>
        <source>Bulk: eerdere bestanden</source>
        <translation>Bulk: earlier files</translation>
    </message>
    <message>
        <source>batch ingediend terug retourlijst</source>
        <translation>batch submitted back return list</translation>
    </message>
    <message>
        <source>Bulk, gebracht op %1: %2</source>
        <translation>Bulk, brought on %1: %2</translation>
    </message>
    <message>
        <source>Opnieuw aanmelden bij de server</source>
        <translation>Sign in to the server again</translation>
    </message>
    <message>
        <source>certificaat verbinding veilig</source>
        <translation>certificate connection safe</translation>
    </message>
    <message>
        <source>Toekenningen</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>beschikkingen budgetten lijst</source>
        <translation>decisions budgets list</translation>
    </message>
    <message>
        <source>Verstuurd wat van de vorige keer nog klaarstond.%1</source>
        <translation>What was still waiting from last time has been sent.%1</translation>
    </message>
    <message>
        <source>Het certificaat van de server is anders dan eerst</source>
        <translation>The server&apos;s certificate is not the one it had before</translation>
    </message>
    <message>
        <source>Dat kan een vernieuwd certificaat zijn, maar ook een andere server die zich voordoet als de uwe. Voor uw veiligheid maken wij geen verbinding. Wat u typte, blijft staan.

Meld u opnieuw aan om het certificaat te bekijken. Twijfelt u? Vraag dan eerst uw beheerder.</source>
        <translation>It may be a renewed certificate, but also another server that pretends to be yours. For your safety we do not connect. What you typed stays where it is.

Sign in again to look at the certificate. In doubt? Ask your administrator first.</translation>
    </message>
    <message>
        <source>Opnieuw aanmelden</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Geen verbinding. Het bericht blijft staan.</source>
        <translation>No connection. The message stays.</translation>
    </message>
    <message>
        <source>Iets dat klaarstond, is niet aangenomen.</source>
        <translation>Something that was ready to send was not accepted.</translation>
    </message>
    <message>
        <source>Niet aangenomen: “%1”</source>
        <translation>Not accepted: “%1”</translation>
    </message>
    <message>
        <source>Kies Ctrl+K en typ &apos;niet aangenomen&apos;.</source>
        <translation>Press Ctrl+K and type &apos;not accepted&apos;.</translation>
    </message>
    <message>
        <source>Kosten declareren</source>
        <translation>Claim costs</translation>
    </message>
    <message>
        <source>Kies een cliënt en daarna Kosten declareren.</source>
        <translation>Choose a client and then Claim costs.</translation>
    </message>
    <message>
        <source>reiskosten bon bedrag</source>
        <translation>travel costs receipt amount</translation>
    </message>
    <message>
        <source>Een betaalde declaratie corrigeren</source>
        <translation>Correct a paid claim</translation>
    </message>
    <message>
        <source>Kies de declaratie, open haar met Spatie en kies Corrigeren.</source>
        <translation>Choose the claim, open it with Space and choose Correct.</translation>
    </message>
    <message>
        <source>correctie terugbetalen nabetaling fout uren</source>
        <translation>correction pay back extra payment wrong hours</translation>
    </message>
    <message>
        <source>Betaalruns</source>
        <translation>Payment runs</translation>
    </message>
    <message>
        <source>betaling run uitvoeren stoppen</source>
        <translation>payment run carry out stop</translation>
    </message>
    <message>
        <source>iban bank betaald uitbetaling wijzigen betaalwijze bundel per factuur</source>
        <translation>iban bank paid payment change way of payment bundle per invoice</translation>
    </message>
    <message>
        <source>Ziekte-uren declareren</source>
        <translation>Claim sick hours</translation>
    </message>
    <message>
        <source>Kies een cliënt en daarna Ziekte-uren declareren.</source>
        <translation>Choose a client and then Claim sick hours.</translation>
    </message>
    <message>
        <source>ziek loon ziekmelding verzuim kosten</source>
        <translation>sick wage illness absence costs</translation>
    </message>
</context>
<context>
    <name>pgb::KostenSession</name>
    <message>
        <source>Invullen</source>
        <translation>Filling in</translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation>Work from last time</translation>
    </message>
</context>
<context>
    <name>pgb::MaandroosterModel</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation>Type of care</translation>
    </message>
    <message>
        <source>Dag totaal</source>
        <translation>Day total</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Alle uren</source>
        <translation>All hours</translation>
    </message>
    <message>
        <source>Dag totaal, %1, %2</source>
        <translation>Day total, %1, %2</translation>
    </message>
    <message>
        <source>totaal %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>geen afspraak over het aantal</source>
        <translation>no quantity agreed</translation>
    </message>
    <message>
        <source>, boven de afspraak</source>
        <translation>, above what is agreed</translation>
    </message>
    <message>
        <source>niet te lezen: %1</source>
        <translation>unreadable: %1</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>voorbeeld %1</source>
        <translation>sample %1</translation>
    </message>
    <message>
        <source>boven de afspraak</source>
        <translation>above what is agreed</translation>
    </message>
    <message>
        <source>binnen de afspraak</source>
        <translation>within what is agreed</translation>
    </message>
    <message>
        <source>Dag totaal (uren)</source>
        <translation>Day total (hours)</translation>
    </message>
    <message>
        <source>vrij</source>
        <translation>free</translation>
    </message>
    <message>
        <source>wissen van %1 cellen</source>
        <translation>clear %1 cells</translation>
    </message>
    <message>
        <source>%1 in %2 cellen</source>
        <translation>%1 in %2 cells</translation>
    </message>
    <message>
        <source>Verdeeld uit het totaal van alle zorg samen.</source>
        <translation>Its part of the total of all care together.</translation>
    </message>
    <message>
        <source>%1 uit het totaal van alle zorg samen</source>
        <translation>%1 of the total of all care together</translation>
    </message>
    <message>
        <source>afgesproken %1 in deze periode, %2% gebruikt%3</source>
        <translation>%1 agreed in this period, %2% used%3</translation>
    </message>
    <message>
        <source>afgesproken gemiddeld %1, %2% gebruikt%3</source>
        <translation>agreed on average %1, %2% used%3</translation>
    </message>
</context>
<context>
    <name>pgb::OpzegWoorden</name>
    <message>
        <source>De proeftijd loopt nog. Er is geen opzegtermijn. De laatste dag is op zijn vroegst %1.</source>
        <translation>The trial period is still running. There is no notice period. The last day is %1 at the earliest.</translation>
    </message>
    <message>
        <source>De opzegtermijn is 1 maand.</source>
        <translation>The notice period is 1 month.</translation>
    </message>
    <message>
        <source>De opzegtermijn is %1 maanden.</source>
        <translation>The notice period is %1 months.</translation>
    </message>
    <message>
        <source>Hoe langer iemand bij u werkt, hoe langer de termijn.</source>
        <translation>The longer somebody works for you, the longer the period.</translation>
    </message>
    <message>
        <source>Een arbeidsovereenkomst eindigt op de laatste dag van een maand.</source>
        <translation>An employment contract ends on the last day of a month.</translation>
    </message>
    <message>
        <source>De termijn begint vandaag, op %1.</source>
        <translation>The period begins today, on %1.</translation>
    </message>
    <message>
        <source>De laatste dag is op zijn vroegst %1.</source>
        <translation>The last day is %1 at the earliest.</translation>
    </message>
    <message>
        <source>Zegt u op, dan heeft de zorgverlener recht op een transitievergoeding. De SVB helpt u met de berekening.</source>
        <translation>If you give notice, the carer is entitled to a transition payment. SVB helps you to work it out.</translation>
    </message>
    <message>
        <source>Er staat geen betaling klaar voor zorg na de laatste dag. Zorg tot en met de laatste dag kunt u gewoon declareren.</source>
        <translation>No payment is waiting for care after the last day. Care up to and including the last day can be claimed as usual.</translation>
    </message>
    <message>
        <source>1 betaling is voor zorg na de laatste dag. Wij bekijken die opnieuw en houden die zo nodig tegen:</source>
        <translation>1 payment is for care after the last day. We look at it again and hold it back if need be:</translation>
    </message>
    <message>
        <source>%1 betalingen zijn voor zorg na de laatste dag. Wij bekijken die opnieuw en houden die zo nodig tegen:</source>
        <translation>%1 payments are for care after the last day. We look at them again and hold them back if need be:</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>ingepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>nog niet ingepland</source>
        <translation>not planned yet</translation>
    </message>
    <message>
        <source>Versie %1 van de overeenkomst ligt nog bij een ander. Zegt u op, dan vervalt die wijziging.</source>
        <translation>Version %1 of the agreement is still with somebody else. If you give notice, that change lapses.</translation>
    </message>
    <message>
        <source>De versies %1 van de overeenkomst liggen nog bij een ander. Zegt u op, dan vervallen die wijzigingen.</source>
        <translation>Versions %1 of the agreement are still with somebody else. If you give notice, those changes lapse.</translation>
    </message>
    <message>
        <source>De overeenkomst zou op %1 beginnen. Met deze laatste dag gaat zij niet in.</source>
        <translation>The agreement was to begin on %1. With this last day it does not begin.</translation>
    </message>
</context>
<context>
    <name>pgb::OvereenkomstArtikelen</name>
    <message>
        <source>%1 minuten</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n uur</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
</context>
<context>
    <name>pgb::OvereenkomstUitleg</name>
    <message>
        <source>Met één zorgverlener heeft u één overeenkomst. Werkt hij voor meer dan één wet, kies dan al die budgetten.</source>
        <translation>You have one agreement with one carer. If the carer works under more than one law, choose all those budgets.</translation>
    </message>
    <message>
        <source>Partner en familie in de eerste of tweede graad mogen het familiemodel gebruiken. Ook het tarief kan ervan afhangen.</source>
        <translation>A partner and family in the first or second degree may use the family model. The rate may depend on it as well.</translation>
    </message>
    <message>
        <source>Geeft u leiding en krijgt de zorgverlener loon, dan bent u werkgever. Daar hoort een arbeidsovereenkomst bij.</source>
        <translation>If you direct the work and the carer is paid wages, you are an employer. That asks for an employment contract.</translation>
    </message>
    <message>
        <source>Wie altijd zelf moet komen, is in dienst. Wie een ander mag sturen, werkt in opdracht.</source>
        <translation>Someone who always has to come in person is employed. Someone who may send somebody else works under a contract for services.</translation>
    </message>
    <message>
        <source>Alleen wie volgens het Handelsregister mag tekenen of daarvoor is aangewezen, bindt de organisatie.</source>
        <translation>Only a person who may sign according to the commercial register, or was appointed to do so, binds the organisation.</translation>
    </message>
    <message>
        <source>In een wooninitiatief wonen mensen met een pgb samen en kopen zij samen zorg in.</source>
        <translation>In a housing initiative people with a pgb live together and buy care together.</translation>
    </message>
    <message>
        <source>Het nummer waaronder de zorgverlener deze overeenkomst kent. Het staat op de betaling.</source>
        <translation>The number by which the carer knows this agreement. It is shown with the payment.</translation>
    </message>
    <message>
        <source>De eerste dag moet in uw budgetperiode liggen. U kunt niet verder terug dan de verstrekker toestaat.</source>
        <translation>The first day must be in your budget period. You cannot go back further than the funder allows.</translation>
    </message>
    <message>
        <source>Bepaalde tijd stopt vanzelf op de einddatum. Onbepaalde tijd loopt door tot iemand opzegt. Vervanging loopt zolang een andere zorgverlener ziek of met verlof is, en wordt per uur betaald.</source>
        <translation>A fixed term stops by itself on the end date. A permanent agreement goes on until somebody gives notice. A replacement runs as long as another carer is ill or on leave, and is paid by the hour.</translation>
    </message>
    <message>
        <source>Bij zes maanden of langer zegt u uiterlijk een maand voor het einde schriftelijk of u verlengt. Dat mag ook nu al, in de overeenkomst zelf.</source>
        <translation>From six months on you say in writing, at least a month before the end, whether you extend. You may do so now already, in the agreement itself.</translation>
    </message>
    <message>
        <source>Langer dan zes maanden: ten hoogste één maand. Vanaf twee jaar of zonder einddatum: ten hoogste twee maanden. In de proeftijd mag ieder meteen stoppen.</source>
        <translation>Longer than six months: at most one month. From two years on or without an end date: at most two months. In the trial period either may stop at once.</translation>
    </message>
    <message>
        <source>Na drie tijdelijke contracten of drie jaar wordt een contract vanzelf vast.</source>
        <translation>After three temporary contracts or three years a contract becomes permanent by itself.</translation>
    </message>
    <message>
        <source>Alleen met vaste dagen en uren kunt u een vast bedrag per maand betalen.</source>
        <translation>Only with fixed days and hours can you pay a fixed amount a month.</translation>
    </message>
    <message>
        <source>Bij een arbeidsovereenkomst van vier dagen of meer per week moet de SVB de loonadministratie doen.</source>
        <translation>For an employment contract of four days a week or more the SVB must do the payroll.</translation>
    </message>
    <message>
        <source>In de Wlz mag wie niet bij u in dienst is, 40 uur per week werken. Meer mag alleen met toestemming van het zorgkantoor.</source>
        <translation>Under the Wlz, someone who is not employed by you may work 40 hours a week. More is allowed only with permission of the care office.</translation>
    </message>
    <message>
        <source>U kunt alleen zorg afspreken die bij uw budget hoort. Elke soort zorg heeft een eigen tarief.</source>
        <translation>You can only agree on care that belongs to your budget. Each type of care has its own rate.</translation>
    </message>
    <message>
        <source>Een vast bedrag per maand wordt vanzelf betaald, zonder declaratie. Dat kan alleen met vaste uren.</source>
        <translation>A fixed amount a month is paid by itself, without a claim. That is possible only with fixed hours.</translation>
    </message>
    <message>
        <source>Het maandloon, gedeeld door de uren per maand, mag niet lager zijn dan het minimumloon.</source>
        <translation>The monthly wage, divided by the hours a month, may not be below the minimum wage.</translation>
    </message>
    <message>
        <source>Een lijst met tarieven van de zorgverlener hoort bij de overeenkomst. Beiden tekenen ook daarvoor.</source>
        <translation>A list of the carer&apos;s rates is part of the agreement. Both sign for it as well.</translation>
    </message>
    <message>
        <source>Wie onder het minimumloon valt, krijgt 8% vakantiegeld: in het tarief, of apart.</source>
        <translation>Anyone who is covered by the minimum wage gets 8% holiday allowance: in the rate, or separately.</translation>
    </message>
    <message>
        <source>Een werknemer heeft recht op vier keer de uren van een week vakantie per jaar.</source>
        <translation>An employee has a right to four times the hours of a week as paid leave a year.</translation>
    </message>
    <message>
        <source>Uit de Wlz mogen reiskosten altijd. Bij de Wmo en de Jeugdwet bepaalt de gemeente het.</source>
        <translation>Under the Wlz travel costs are always allowed. Under the Wmo and the Jeugdwet the municipality decides.</translation>
    </message>
    <message>
        <source>Het hoogste vaste bedrag is 214 dagen x kilometers per dag x prijs x reisdagen / 5 / 12. Het kan tot 150 kilometer per dag.</source>
        <translation>The highest fixed amount is 214 days x kilometres a day x price x travel days / 5 / 12. It is possible up to 150 kilometres a day.</translation>
    </message>
    <message>
        <source>De SVB houdt dan elke maand loonheffing in. Bij een arbeidsovereenkomst van vier dagen of meer per week moet dat; anders kiest u samen.</source>
        <translation>The SVB then withholds wage tax each month. For an employment contract of four days a week or more it must; otherwise you choose together.</translation>
    </message>
    <message>
        <source>Voor de loonadministratie is een kopie van beide kanten van het identiteitsbewijs nodig, met het burgerservicenummer leesbaar.</source>
        <translation>The payroll needs a copy of both sides of the identity document, with a legible citizen service number.</translation>
    </message>
    <message>
        <source>Loonheffingskorting is korting op de belasting. De zorgverlener mag haar bij één werkgever tegelijk laten toepassen.</source>
        <translation>The wage tax credit is a reduction of the tax. The carer may have it applied by one employer at a time.</translation>
    </message>
    <message>
        <source>Een werkgever zegt op met één maand, na vijf jaar twee, na tien jaar drie en na vijftien jaar vier maanden, tegen het einde van een maand. In de andere overeenkomsten is het een maand.</source>
        <translation>An employer gives one month of notice, after five years two, after ten years three and after fifteen years four months, to the end of a month. In the other agreements it is one month.</translation>
    </message>
    <message>
        <source>De zorgverlener zegt op met ten minste één maand.</source>
        <translation>The carer gives at least one month of notice.</translation>
    </message>
    <message>
        <source>Zonder beschrijving per soort zorg kan niemand de overeenkomst beoordelen. Zij wordt dan niet in behandeling genomen.</source>
        <translation>Without a description of each type of care nobody can review the agreement, so it is not reviewed.</translation>
    </message>
    <message>
        <source>Een afspraak die tegen de wet of de vaste bepalingen in gaat, geldt niet.</source>
        <translation>An arrangement that goes against the law or the fixed clauses is not valid.</translation>
    </message>
    <message>
        <source>%1 Bron: %2.</source>
        <translation>%1 Source: %2.</translation>
    </message>
    <message>
        <source>Korter dan een maand mag als u beiden dat wilt. Aan het einde van een maand begint altijd een nieuwe periode.</source>
        <translation>Shorter than a month is allowed when you both want it. A new period always begins at the end of a month.</translation>
    </message>
</context>
<context>
    <name>pgb::OvereenkomstWoorden</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als datum. Typ bijvoorbeeld 1-3 of 1 mrt.</source>
        <translation>We cannot read &quot;%1&quot; as a date. Type for example 1-3 or 1 mar.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bedrag. Typ bijvoorbeeld 25,50.</source>
        <translation>We cannot read &quot;%1&quot; as an amount. Type for example 25.50.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation>We cannot read &quot;%1&quot; as a time. Type for example 2.5 or 2:30.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als getal. Typ bijvoorbeeld 12 of 0,5.</source>
        <translation>We cannot read &quot;%1&quot; as a number. Type for example 12 or 0.5.</translation>
    </message>
    <message>
        <source>Vul de naam in.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Vul het burgerservicenummer in.</source>
        <translation>Enter the citizen service number (BSN).</translation>
    </message>
    <message>
        <source>Dit burgerservicenummer klopt niet. Controleer de negen cijfers.</source>
        <translation>This citizen service number (BSN) is wrong. Check the nine digits.</translation>
    </message>
    <message>
        <source>Vul het KvK-nummer in.</source>
        <translation>Enter the KvK number.</translation>
    </message>
    <message>
        <source>Een KvK-nummer heeft acht cijfers. Controleer het nummer.</source>
        <translation>A KvK number has eight digits. Check the number.</translation>
    </message>
    <message>
        <source>Een AGB-code heeft acht cijfers. Controleer de code.</source>
        <translation>An AGB code has eight digits. Check the code.</translation>
    </message>
    <message>
        <source>Vul de geboortedatum in. Het minimumloon hangt af van de leeftijd.</source>
        <translation>Enter the date of birth. The minimum wage depends on the age.</translation>
    </message>
    <message>
        <source>Wij kunnen deze geboortedatum niet lezen. Typ bijvoorbeeld 1-3-1985.</source>
        <translation>We cannot read this date of birth. Type for example 1-3-1985.</translation>
    </message>
    <message>
        <source>Een postcode bestaat uit vier cijfers en twee letters, zoals 1234 AB.</source>
        <translation>A postcode has four digits and two letters, like 1234 AB.</translation>
    </message>
    <message>
        <source>Vul het rekeningnummer in.</source>
        <translation>Enter the bank account number.</translation>
    </message>
    <message>
        <source>Dit rekeningnummer klopt niet. Controleer elk cijfer.</source>
        <translation>This bank account number is wrong. Check every digit.</translation>
    </message>
    <message>
        <source>De zorgverlener is een organisatie met een KvK-nummer.</source>
        <translation>The carer is an organisation with a KvK number.</translation>
    </message>
    <message>
        <source>De zorgverlener werkt als zelfstandige met een KvK-nummer.</source>
        <translation>The carer is self-employed with a KvK number.</translation>
    </message>
    <message>
        <source>De zorgverlener is partner of familie en u geeft geen leiding aan het werk.</source>
        <translation>The carer is your partner or relative and you do not direct the work.</translation>
    </message>
    <message>
        <source>U bepaalt hoe en wanneer de zorgverlener werkt, en de zorgverlener doet het werk zelf.</source>
        <translation>You decide how and when the carer works, and the carer does the work in person.</translation>
    </message>
    <message>
        <source>De zorgverlener is vrij in hoe, wanneer of door wie het werk gebeurt.</source>
        <translation>The carer is free in how, when or by whom the work is done.</translation>
    </message>
    <message>
        <source>Dit past: %1. %2</source>
        <translation>This fits: %1. %2</translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation>the funder</translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation>the carer</translation>
    </message>
    <message>
        <source>U</source>
        <translation>You</translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation>The budget holder</translation>
    </message>
    <message>
        <source>De zorgverlener</source>
        <translation>The carer</translation>
    </message>
    <message>
        <source>De verstrekker</source>
        <translation>The funder</translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>U past de overeenkomst aan en deelt opnieuw</source>
        <translation>You change the agreement and share it again</translation>
    </message>
    <message>
        <source>De budgethouder past de overeenkomst aan</source>
        <translation>The budget holder changes the agreement</translation>
    </message>
    <message>
        <source>Gedeeld met %1</source>
        <translation>Shared with %1</translation>
    </message>
    <message>
        <source>Concept: nog niet gedeeld</source>
        <translation>Draft: not shared yet</translation>
    </message>
    <message>
        <source>%1 heeft getekend</source>
        <translation>%1 has signed</translation>
    </message>
    <message>
        <source>%1 tekent</source>
        <translation>%1 signs</translation>
    </message>
    <message>
        <source>U tekent</source>
        <translation>You sign</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 beoordeelt</source>
        <translation>%1 reviews</translation>
    </message>
    <message>
        <source>%1 heeft de overeenkomst afgewezen</source>
        <translation>%1 has rejected the agreement</translation>
    </message>
    <message>
        <source>%1 heeft goedgekeurd</source>
        <translation>%1 has approved</translation>
    </message>
    <message>
        <source>De overeenkomst is ingetrokken</source>
        <translation>The agreement is withdrawn</translation>
    </message>
    <message>
        <source>De overeenkomst is vervallen</source>
        <translation>The agreement has lapsed</translation>
    </message>
    <message>
        <source>de SVB</source>
        <translation>SVB</translation>
    </message>
    <message>
        <source>Daarna beoordeelt %1.</source>
        <translation>After that %1 reviews it.</translation>
    </message>
    <message>
        <source>Daarna beoordelen %1 en %2.</source>
        <translation>After that %1 and %2 review it.</translation>
    </message>
    <message>
        <source>De verstrekker en de SVB</source>
        <translation>The funder and SVB</translation>
    </message>
    <message>
        <source>De SVB</source>
        <translation>SVB</translation>
    </message>
    <message>
        <source>Na delen tekent %1. Daarna tekent u. %2</source>
        <translation>After sharing %1 signs. Then you sign. %2</translation>
    </message>
    <message>
        <source>De overeenkomst is goedgekeurd</source>
        <translation>The agreement is approved</translation>
    </message>
    <message>
        <source>%1 hoefde niet meer te beoordelen</source>
        <translation>%1 did not have to review any more</translation>
    </message>
    <message>
        <source>Kies het geslacht, zoals het in het paspoort staat.</source>
        <translation>Choose the sex, as in the passport.</translation>
    </message>
    <message>
        <source>Een vestigingsnummer heeft twaalf cijfers. Controleer het nummer.</source>
        <translation>A branch number has twelve digits. Check the number.</translation>
    </message>
    <message>
        <source>Een BIG-nummer heeft elf cijfers. Controleer het nummer.</source>
        <translation>A BIG number has eleven digits. Check the number.</translation>
    </message>
    <message>
        <source>Vul de BIC-code in. Die is nodig bij deze buitenlandse rekening.</source>
        <translation>Enter the BIC. It is needed for this foreign account.</translation>
    </message>
    <message>
        <source>Een BIC-code heeft acht of elf tekens. Controleer de code.</source>
        <translation>A BIC has eight or eleven characters. Check the code.</translation>
    </message>
    <message>
        <source>Vul het telefoonnummer in.</source>
        <translation>Enter the telephone number.</translation>
    </message>
    <message>
        <source>Een telefoonnummer heeft tien cijfers. Begint het met een landnummer, typ dan een +.</source>
        <translation>A telephone number has ten digits. If it begins with a country code, type a +.</translation>
    </message>
    <message>
        <source>Vul de straat in.</source>
        <translation>Enter the street.</translation>
    </message>
    <message>
        <source>Vul het huisnummer in.</source>
        <translation>Enter the house number.</translation>
    </message>
    <message>
        <source>Vul de woonplaats in.</source>
        <translation>Enter the town.</translation>
    </message>
    <message>
        <source>De zorgverlener is bij u in dienst. U bent werkgever: loon bij ziekte, vakantie en een opzegtermijn horen erbij.</source>
        <translation>The carer is employed by you. You are an employer: sick pay, paid leave and a notice period come with it.</translation>
    </message>
    <message>
        <source>De zorgverlener werkt voor u zonder baas, zelfstandig of naast ander werk.</source>
        <translation>The carer works for you without a boss, self-employed or beside other work.</translation>
    </message>
    <message>
        <source>De zorgverlener is uw partner of naaste familie en u geeft geen leiding. Loon bij ziekte hoort er niet bij.</source>
        <translation>The carer is your partner or close family and you do not direct the work. Sick pay is not part of it.</translation>
    </message>
    <message>
        <source>Een organisatie met een KvK-nummer levert de zorg en regelt wie er komt.</source>
        <translation>An organisation with a KvK number gives the care and arranges who comes.</translation>
    </message>
    <message>
        <source>Voor een chauffeur of taxi die u alleen brengt en haalt.</source>
        <translation>For a driver or taxi that only takes you there and back.</translation>
    </message>
    <message>
        <source>Vervalt na %1 als niemand verdergaat</source>
        <translation>Expires after %1 if nobody goes on</translation>
    </message>
    <message>
        <source>Geldt vanaf %1</source>
        <translation>Holds from %1</translation>
    </message>
    <message>
        <source>Geldt sinds %1</source>
        <translation>Holds since %1</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Daarna wordt het vanzelf goedgekeurd.</source>
        <translation>After that it is approved automatically.</translation>
    </message>
    <message>
        <source>Daarna is geen goedkeuring nodig.</source>
        <translation>After that no approval is needed.</translation>
    </message>
    <message>
        <source>Wordt vanzelf goedgekeurd</source>
        <translation>Is approved automatically</translation>
    </message>
    <message>
        <source>Is niet ingegaan: eindigde voor de eerste dag, %1</source>
        <translation>Never started: ended before the first day, %1</translation>
    </message>
    <message>
        <source>Gaat niet in: eindigt voor de eerste dag, %1</source>
        <translation>Does not start: ends before the first day, %1</translation>
    </message>
    <message>
        <source>opgezegd door %1 op %2</source>
        <translation>notice by %1 on %2</translation>
    </message>
    <message>
        <source>Loopt tot en met %1</source>
        <translation>Runs until %1 inclusive</translation>
    </message>
    <message>
        <source>Beëindigd na %1</source>
        <translation>Ended after %1</translation>
    </message>
    <message>
        <source>De overeenkomst is beëindigd</source>
        <translation>The agreement has ended</translation>
    </message>
    <message>
        <source>Vervangen door een nieuwere versie</source>
        <translation>Replaced by a newer version</translation>
    </message>
    <message>
        <source>sinds %1, norm %2</source>
        <translation>since %1, norm %2</translation>
    </message>
    <message>
        <source>sinds %1, de klok staat stil</source>
        <translation>since %1, the clock stands still</translation>
    </message>
    <message>
        <source>Het wettelijk minimumloon is gestegen. Wij hebben het loon daarom per %1 verhoogd. Niemand hoeft te tekenen of goed te keuren.</source>
        <translation>The legal minimum wage has risen. We therefore raised the wage from %1. Nobody has to sign or approve.</translation>
    </message>
    <message>
        <source>De budgethouder is overleden. De overeenkomst stopte op die dag.</source>
        <translation>The budget holder has died. The agreement stopped on that day.</translation>
    </message>
    <message>
        <source>Niemand ging er op tijd mee verder.</source>
        <translation>Nobody continued with it in time.</translation>
    </message>
    <message>
        <source>Door het systeem gemaakt: het minimumloon is gestegen</source>
        <translation>Made by the system: the minimum wage has risen</translation>
    </message>
    <message>
        <source>Geen goedkeuring nodig</source>
        <translation>No approval needed</translation>
    </message>
    <message>
        <source>De onderneming van de zorgverlener staat niet meer in het Handelsregister. Daarom is de overeenkomst gestopt.</source>
        <translation>The business of the carer is no longer in the commercial register. That is why the agreement has stopped.</translation>
    </message>
    <message>
        <source>De onderneming van de zorgverlener is failliet. Daarom is de overeenkomst gestopt.</source>
        <translation>The business of the carer is bankrupt. That is why the agreement has stopped.</translation>
    </message>
    <message>
        <source>Er is geen budget meer waaruit deze zorg wordt betaald. Daarom is de overeenkomst gestopt.</source>
        <translation>There is no budget left from which this care is paid. That is why the agreement has stopped.</translation>
    </message>
    <message>
        <source>Het minimumloon is gestegen per %1. De overeenkomst die nu loopt, is verhoogd. Wat in deze wijziging nog het oude loon was, hebben wij ook verhoogd.</source>
        <translation>The minimum wage rose on %1. The agreement that runs now was raised. What was still the old wage in this change we raised too.</translation>
    </message>
    <message>
        <source>Het minimumloon is gestegen per %1. De overeenkomst die nu loopt, is verhoogd. Deze wijziging blijft zoals zij is getekend. Is het loon erin te laag, dan verhogen wij het vanaf haar eerste dag.</source>
        <translation>The minimum wage rose on %1. The agreement that runs now was raised. This change stays as it was signed. If the wage in it is too low, we raise it from its first day.</translation>
    </message>
    <message>
        <source>Opgesteld</source>
        <translation>Drawn up</translation>
    </message>
    <message>
        <source>Concept: nog niet getekend</source>
        <translation>Draft: not signed yet</translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation>the budget holder</translation>
    </message>
    <message>
        <source>%1 · %2 en %3</source>
        <translation>%1 · %2 and %3</translation>
    </message>
    <message>
        <source>volgens de regels die voor iedereen gelden</source>
        <translation>under the rules that apply to everybody</translation>
    </message>
    <message>
        <source>volgens beleidsregel %1</source>
        <translation>under policy rule %1</translation>
    </message>
    <message>
        <source>Vanzelf goedgekeurd: de wijziging past binnen wat %1 toestaat</source>
        <translation>Approved automatically: the change is within what %1 allows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is minder dan nul. Typ een bedrag van nul of meer.</source>
        <translation>&quot;%1&quot; is less than zero. Type an amount of zero or more.</translation>
    </message>
    <message>
        <source>Een dag heeft 24 uur. Typ minder dan &quot;%1&quot;.</source>
        <translation>A day has 24 hours. Type less than &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Een week heeft 168 uur. Typ minder dan &quot;%1&quot;.</source>
        <translation>A week has 168 hours. Type less than &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is meer dan hier past. Controleer het getal.</source>
        <translation>&quot;%1&quot; is more than fits here. Check the number.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is meer dan hier past: ten hoogste %2. Controleer het bedrag.</source>
        <translation>&quot;%1&quot; is more than fits here: at most %2. Check the amount.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; kan hier niet. Typ een heel getal van 1 tot en met %2.</source>
        <translation>&quot;%1&quot; is not possible here. Type a whole number from 1 to %2.</translation>
    </message>
    <message>
        <source>U beantwoordt de vraag over de overeenkomst</source>
        <translation>You answer the question about the agreement</translation>
    </message>
    <message>
        <source>De budgethouder beantwoordt de vraag over de overeenkomst</source>
        <translation>The budget holder answers the question about the agreement</translation>
    </message>
    <message>
        <source>U kunt de overeenkomst herstellen</source>
        <translation>You can repair the agreement</translation>
    </message>
    <message>
        <source>De budgethouder kan de overeenkomst herstellen</source>
        <translation>The budget holder can repair the agreement</translation>
    </message>
    <message>
        <source>%1 is nu afwezig door ziekte of verlof.</source>
        <translation>%1 is absent now because of illness or leave.</translation>
    </message>
    <message>
        <source>Loopt door, een wijziging geldt vanaf %1</source>
        <translation>Continues, a change applies from %1</translation>
    </message>
    <message>
        <source>heeft nog geen account</source>
        <translation>has no account yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 heeft nog geen account en kan dus nog niet tekenen. Vraag de beheerder om een account voor deze zorgverlener.</source>
        <translation>%1 has no account yet and so cannot sign yet. Ask the administrator for an account for this care provider.</translation>
    </message>
    <message>
        <source>Delen kan nu al.</source>
        <translation>You can share now already.</translation>
    </message>
</context>
<context>
    <name>pgb::RechtTekst</name>
    <message>
        <source>U kunt dit bekijken, maar niet goedkeuren of terugsturen.</source>
        <translation>You can look at this, but not approve it or send it back.</translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet invullen of wijzigen.</source>
        <translation>You can look at this, but not fill it in or change it.</translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet indienen en er geen geld voor storten.</source>
        <translation>You can look at this, but not submit it or deposit money for it.</translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet tekenen.</source>
        <translation>You can look at this, but not sign it.</translation>
    </message>
    <message>
        <source>U kunt dit bekijken, maar niet wijzigen.</source>
        <translation>You can look at this, but not change it.</translation>
    </message>
    <message>
        <source>U kunt dit alleen bekijken.</source>
        <translation>You can only look at this.</translation>
    </message>
    <message>
        <source>%1 kan dat wel.</source>
        <translation>%1 can.</translation>
    </message>
    <message>
        <source>%1 en %2 kunnen dat wel.</source>
        <translation>%1 and %2 can.</translation>
    </message>
    <message>
        <source>U kunt dit invullen, maar niet indienen.</source>
        <translation>You can fill this in, but not submit it.</translation>
    </message>
</context>
<context>
    <name>pgb::RoosterPunten</name>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation>We cannot read &quot;%1&quot; as a time. Type for example 2.5 or 2:30.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als getal. Typ bijvoorbeeld 12 of 0,5.</source>
        <translation>We cannot read &quot;%1&quot; as a number. Type for example 12 or 0.5.</translation>
    </message>
    <message>
        <source>Deze cel telt nog niet mee in het totaal.</source>
        <translation>This cell does not count in the total yet.</translation>
    </message>
    <message>
        <source>%1 is %2. Bedoelt u %3?</source>
        <translation>%1 is %2. Do you mean %3?</translation>
    </message>
    <message>
        <source>Hele declaratie</source>
        <translation>Whole claim</translation>
    </message>
    <message>
        <source>Meer zorgfuncties</source>
        <translation>Several types of care</translation>
    </message>
    <message>
        <source>%1 cellen</source>
        <translation>%1 cells</translation>
    </message>
    <message>
        <source>Dit geldt ook voor %1 andere dagen.</source>
        <translation>This also applies to %1 other days.</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Dit geldt ook voor %1 %2.</source>
        <translation>This also applies to %1 %2.</translation>
    </message>
    <message>
        <source>Vraag van de budgethouder: %1</source>
        <translation>Question from the budget holder: %1</translation>
    </message>
    <message>
        <source>Teruggestuurd door de budgethouder: %1</source>
        <translation>Sent back by the budget holder: %1</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bezoek. Typ bijvoorbeeld 9:00-17:00, of 9:00-11:30; 13:00-14:00.</source>
        <translation>We cannot read &quot;%1&quot; as a visit. Type for example 9:00-17:00, or 9:00-11:30; 13:00-14:00.</translation>
    </message>
    <message>
        <source>Voor alle zorg samen kan alleen een totaal, bijvoorbeeld 2:30. Zet de bezoeken &quot;%1&quot; bij een zorgfunctie.</source>
        <translation>For all care together only a total is possible, for example 2:30. Put the visits &quot;%1&quot; with one kind of care.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; loopt door in de volgende maand. Typ hier tot 24:00, en zet de rest op %2.</source>
        <translation>&quot;%1&quot; goes on into the next month. Type here until 24:00, and put the rest on %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; loopt door op de volgende dag, en daar staat iets dat wij niet kunnen lezen. Pas dat eerst aan.</source>
        <translation>&quot;%1&quot; goes on into the next day, and something there cannot be read. Change that first.</translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>De zorgfuncties hebben niet meer hetzelfde tarief. Wij kunnen dit totaal niet verdelen. Zet de uren bij een zorgfunctie.</source>
        <translation>The kinds of care no longer have the same rate. We cannot split this total. Put the hours with one kind of care.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als datum. Typ bijvoorbeeld 1-6-2025.</source>
        <translation>We cannot read &quot;%1&quot; as a date. Type for example 1-6-2025.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bedrag. Typ bijvoorbeeld 12,50.</source>
        <translation>We cannot read &quot;%1&quot; as an amount. Type for example 12.50.</translation>
    </message>
    <message>
        <source>Dit telt nog niet mee.</source>
        <translation>This does not count yet.</translation>
    </message>
    <message>
        <source>In deze rij staan uren. Wij kunnen &quot;%1&quot; niet tellen als uren. Typ bijvoorbeeld 8 of 7:30.</source>
        <translation>This row holds hours. We cannot count &quot;%1&quot; as hours. Type for example 8 or 7:30.</translation>
    </message>
    <message>
        <source>Dit geldt ook voor de week van %1.</source>
        <translation>This also holds for the week of %1.</translation>
    </message>
    <message>
        <source>Dit geldt ook voor de weken van %1.</source>
        <translation>This also holds for the weeks of %1.</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
</context>
<context>
    <name>pgb::RoosterTekst</name>
    <message>
        <source>u</source>
        <translation>h</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Reiskosten (km)</source>
        <translation>Travel costs (km)</translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minuten</source>
        <translation>%1 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n uur</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <comment>day off for everyone: feestdag</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Alle zorg samen</source>
        <translation>All care together</translation>
    </message>
    <message>
        <source>Alle zorg samen (%1)</source>
        <translation>All care together (%1)</translation>
    </message>
    <message>
        <source>%1 tot %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>1 bezoek: %1</source>
        <translation>1 visit: %1</translation>
    </message>
    <message>
        <source>%1 bezoeken: %2</source>
        <translation>%1 visits: %2</translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Totaal %1: %2</source>
        <translation>Total %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>law, number of the budget</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>betaald uit een gekozen budget</source>
        <translation>paid from a chosen budget</translation>
    </message>
    <message>
        <source>betaald uit het gekozen budget %1</source>
        <translation>paid from the chosen budget %1</translation>
    </message>
</context>
<context>
    <name>pgb::ToekenningSession</name>
    <message>
        <source>Invullen</source>
        <translation>Filling in</translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation>Work from last time</translation>
    </message>
</context>
<context>
    <name>pgb::UnsentWork</name>
    <message>
        <source>Declaratie %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>Zorgovereenkomst</source>
        <translation>Care agreement</translation>
    </message>
    <message>
        <source>Toekenning</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Tekst bij een besluit</source>
        <translation>Text of a decision</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>%1 (klaar om te verzenden)</source>
        <translation>%1 (ready to be sent)</translation>
    </message>
    <message>
        <source>Een besluit</source>
        <translation>A decision</translation>
    </message>
    <message>
        <source>Correctie</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Factuur %1</source>
        <translation>Invoice %1</translation>
    </message>
</context>
<context>
    <name>pgb::WijzigingWoorden</name>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Zorgfuncties</source>
        <translation>Types of care</translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overige afspraken</source>
        <translation>Other arrangements</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tarief, maandloon, tarief voor nacht of weekend, reiskosten.</source>
        <translation>Rate, monthly wage, rate for night or weekend, travel costs.</translation>
    </message>
    <message>
        <source>Hoeveel uur en op welke dagen.</source>
        <translation>How many hours and on which days.</translation>
    </message>
    <message>
        <source>Welke zorg, de zorgbeschrijving, een ander budget erbij.</source>
        <translation>Which care, the care description, another budget added.</translation>
    </message>
    <message>
        <source>Loonadministratie, familieband, nummers van de organisatie. Adres, telefoon en rekeningnummer wijzigt u in het profiel.</source>
        <translation>Payroll, family tie, numbers of the organisation. Address, phone and account number are changed in the profile.</translation>
    </message>
    <message>
        <source>Opzegtermijn en andere afspraken.</source>
        <translation>Notice period and other agreements.</translation>
    </message>
    <message>
        <source>De overeenkomst opzeggen.</source>
        <translation>Give notice of the agreement.</translation>
    </message>
    <message>
        <source>hoger tarief</source>
        <translation>higher rate</translation>
    </message>
    <message>
        <source>lager tarief</source>
        <translation>lower rate</translation>
    </message>
    <message>
        <source>ander tarief</source>
        <translation>other rate</translation>
    </message>
    <message>
        <source>reiskosten</source>
        <translation>travel costs</translation>
    </message>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>zorgfuncties</source>
        <translation>types of care</translation>
    </message>
    <message>
        <source>ander budget</source>
        <translation>other budget</translation>
    </message>
    <message>
        <source>verlenging</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>andere looptijd</source>
        <translation>other term</translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation>stopping</translation>
    </message>
    <message>
        <source>loonadministratie</source>
        <translation>payroll</translation>
    </message>
    <message>
        <source>familieband</source>
        <translation>family tie</translation>
    </message>
    <message>
        <source>gegevens van de organisatie</source>
        <translation>details of the organisation</translation>
    </message>
    <message>
        <source>eigen nummers</source>
        <translation>own numbers</translation>
    </message>
    <message>
        <source>overige afspraken</source>
        <translation>other arrangements</translation>
    </message>
    <message>
        <source>de SVB</source>
        <translation>SVB</translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation>the funder</translation>
    </message>
    <message>
        <source>%1 wijst af. %2</source>
        <translation>%1 rejects. %2</translation>
    </message>
    <message>
        <source>%1 wijst af: %2. %3</source>
        <translation>%1 rejects: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>U en de budgethouder</source>
        <translation>You and the budget holder</translation>
    </message>
    <message>
        <source>%1 en u</source>
        <translation>%1 and you</translation>
    </message>
    <message>
        <source>Alleen u</source>
        <translation>Only you</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>gaat vanzelf</source>
        <translation>goes by itself</translation>
    </message>
    <message>
        <source>door %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>%1: alleen u. %2: ook %3.</source>
        <translation>%1: only you. %2: %3 too.</translation>
    </message>
    <message>
        <source>Ziet u als u begint.</source>
        <translation>You see it when you begin.</translation>
    </message>
    <message>
        <source>Laatste dag %1</source>
        <translation>Last day %1</translation>
    </message>
    <message>
        <source>Tekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Goedkeuring</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Op zijn vroegst</source>
        <translation>At the earliest</translation>
    </message>
    <message>
        <source>Het past binnen wat de verstrekker toestaat.</source>
        <translation>It stays within what the funder allows.</translation>
    </message>
    <message>
        <source>Dat komt door: %1.</source>
        <translation>Because of: %1.</translation>
    </message>
    <message>
        <source>De kosten dalen, dus het kan sneller gaan.</source>
        <translation>The cost goes down, so it may go faster.</translation>
    </message>
    <message>
        <source>Er is nu geen dag die kan. %1</source>
        <translation>There is no day that is possible now. %1</translation>
    </message>
    <message>
        <source>Dit gaat over: %1.</source>
        <translation>This is about: %1.</translation>
    </message>
    <message>
        <source>Alleen de budgethouder</source>
        <translation>Only the budget holder</translation>
    </message>
    <message>
        <source>gaat vanzelf als het past binnen wat de verstrekker toestaat</source>
        <translation>automatic if it stays within what the funder allows</translation>
    </message>
    <message>
        <source>Niet nodig.</source>
        <translation>Not needed.</translation>
    </message>
    <message>
        <source>Samen een laatste dag afspreken. Dat kan ook als opzeggen niet mag.</source>
        <translation>Agree on a last day together. That is possible when notice is not allowed, too.</translation>
    </message>
    <message>
        <source>Verlengen, samen eerder stoppen, of geen einddatum meer.</source>
        <translation>Extend, stop earlier together, or no end date any more.</translation>
    </message>
    <message>
        <source>na het tekenen, door %1 of vanzelf</source>
        <translation>after signing, by %1 or automatically</translation>
    </message>
    <message>
        <source>is gegeven</source>
        <translation>has been given</translation>
    </message>
    <message>
        <source>wacht op %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>wacht op de budgethouder, die een vraag beantwoordt van %1</source>
        <translation>waits for the budget holder, who is answering a question from %1</translation>
    </message>
    <message>
        <source>afgewezen door %1</source>
        <translation>rejected by %1</translation>
    </message>
    <message>
        <source>niet meer nodig</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <source>%1 en de budgethouder</source>
        <translation>%1 and the budget holder</translation>
    </message>
</context>
<context>
    <name>pgb::Wiring</name>
    <message>
        <source>Uw aanmelding wordt niet bewaard. Na afsluiten meldt u zich opnieuw aan.</source>
        <translation>Your sign-in is not kept. You sign in again after you close the program.</translation>
    </message>
    <message>
        <source>U was te lang weg. Meld u opnieuw aan. Uw werk blijft staan.</source>
        <translation>You were away too long. Sign in again. Your work is kept.</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Wat u hier typte, is bewaard.</source>
        <translation>We have no connection to the server now. What you typed here is kept.</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Op deze computer staat werk dat nog niet is verzonden. Dat is bewaard en gaat na het aanmelden vanzelf.</source>
        <translation>We have no connection to the server now. This computer holds work that was not sent yet. It is kept and goes by itself after you sign in.</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding met de server. Aanmelden kan zodra die er weer is.</source>
        <translation>We have no connection to the server now. You can sign in as soon as it is back.</translation>
    </message>
    <message>
        <source>PGB Bureau was vergrendeld. Meld u aan om verder te gaan. Wat u typte, is bewaard.</source>
        <translation>PGB Bureau was locked. Sign in to go on. What you typed has been kept.</translation>
    </message>
    <message>
        <source>Op deze computer kon niet worden bewaard dat het scherm vergrendeld is. Is de schijf vol? Sluit het programma nu niet af.</source>
        <translation>This computer could not keep that the screen is locked. Is the disk full? Do not close the program now.</translation>
    </message>
    <message>
        <source>Uw sleutelbos is niet beschikbaar. Wat u typt, bewaren wij niet op deze computer: tot de server het heeft, staat het alleen in dit venster. Na afsluiten meldt u zich opnieuw aan.</source>
        <translation>Your keychain is not available. What you type is not kept on this computer: until the server has it, it is in this window only. After closing you sign in again.</translation>
    </message>
    <message>
        <source>Meld u opnieuw aan. Uw werk blijft staan.</source>
        <translation>Sign in again. Your work stays where it is.</translation>
    </message>
    <message>
        <source>%1 heeft hier werk dat nog niet op de server staat, en op deze computer kunnen wij het niet bewaren. Gaat u door als %2, dan is dat werk weg.
Laat %1 eerst aanmelden. Dan gaat het werk vanzelf verder.</source>
        <translation>%1 has work here that is not on the server yet, and we cannot keep it on this computer. If you go on as %2, that work is gone.
Let %1 sign in first. Then the work goes on by itself.</translation>
    </message>
    <message>
        <source>Werk van %1 gaat verloren</source>
        <translation>Work of %1 will be lost</translation>
    </message>
    <message>
        <source>Toch doorgaan</source>
        <translation>Go on all the same</translation>
    </message>
    <message>
        <source>%1 heeft hier nog werk. Meld u aan als %1.</source>
        <translation>%1 still has work here. Sign in as %1.</translation>
    </message>
</context>
<context>
    <name>pgb::ZorgovereenkomstSession</name>
    <message>
        <source>Zorgverlener %1</source>
        <translation>Carer %1</translation>
    </message>
    <message>
        <source>Werk van de vorige keer</source>
        <translation>Work from last time</translation>
    </message>
    <message>
        <source>Toch niet wijzigen</source>
        <translation>Not changed after all</translation>
    </message>
</context>
<context>
    <name>pgb::ui::AccountDialoog</name>
    <message>
        <source>Naam opslaan</source>
        <translation>Save name</translation>
    </message>
    <message>
        <source>Tweede factor wissen…</source>
        <translation>Remove second factor…</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 kan weer aanmelden.</source>
        <translation>%1 can sign in again.</translation>
    </message>
    <message>
        <source>Account blokkeren</source>
        <translation>Lock account</translation>
    </message>
    <message>
        <source>%1 wordt overal meteen afgemeld en kan niet meer aanmelden. U kunt dit later weer vrijgeven.</source>
        <translation>%1 is signed out everywhere at once and cannot sign in any more. You can unlock this later.</translation>
    </message>
    <message>
        <source>Blokkeren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>%1 is geblokkeerd.</source>
        <translation>%1 is locked.</translation>
    </message>
    <message>
        <source>Tweede factor wissen</source>
        <translation>Remove second factor</translation>
    </message>
    <message>
        <source>De gekoppelde telefoon van %1 telt niet meer. %1 wordt afgemeld en koppelt bij het aanmelden een andere. Doe dit alleen als u zeker weet wie erom vraagt.</source>
        <translation>The linked phone of %1 no longer counts. %1 is signed out and links another one when signing in. Do this only if you are sure who is asking.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>De tweede factor van %1 is gewist.</source>
        <translation>The second factor of %1 was removed.</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>%1 krijgt een nieuw wachtwoord en wordt afgemeld. Het oude geldt niet meer. Doe dit alleen als u zeker weet wie erom vraagt.</source>
        <translation>%1 gets a new password and is signed out. The old one no longer works. Do this only if you are sure who is asking.</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord maken</source>
        <translation>Make new password</translation>
    </message>
    <message>
        <source>tweede factor aan</source>
        <translation>second factor on</translation>
    </message>
    <message>
        <source>zonder tweede factor</source>
        <translation>without second factor</translation>
    </message>
    <message>
        <source>geblokkeerd</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>dit bent u zelf</source>
        <translation>this is you</translation>
    </message>
    <message>
        <source>Vrijgeven</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Blokkeren…</source>
        <translation>Lock…</translation>
    </message>
    <message>
        <source>De naam is opgeslagen.</source>
        <translation>The name was saved.</translation>
    </message>
    <message>
        <source>Iemand anders heeft dit account net gewijzigd. Sluit dit venster en open het account opnieuw.</source>
        <translation>Somebody else has just changed this account. Close this window and open the account again.</translation>
    </message>
    <message>
        <source>beheert accounts</source>
        <translation>looks after accounts</translation>
    </message>
    <message>
        <source>Beheer van accounts terugnemen</source>
        <translation>Take back the care for accounts</translation>
    </message>
    <message>
        <source>Accounts laten beheren…</source>
        <translation>Allow to manage accounts…</translation>
    </message>
    <message>
        <source>%1 beheert geen accounts meer.</source>
        <translation>%1 no longer looks after accounts.</translation>
    </message>
    <message>
        <source>Accounts laten beheren</source>
        <translation>Allow to manage accounts</translation>
    </message>
    <message>
        <source>%1 mag dan accounts van collega&apos;s maken, blokkeren en vrijgeven, en hen helpen aan een nieuw wachtwoord of een andere telefoon. Alleen binnen de eigen organisatie. Het scherm Gebruikers staat er bij de volgende keer aanmelden.</source>
        <translation>%1 may then make, lock and unlock accounts of colleagues, and help them to a new password or another phone. Only within the own organisation. The screen Users is there at the next sign-in.</translation>
    </message>
    <message>
        <source>Laten beheren</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>%1 beheert nu de accounts van de eigen organisatie.</source>
        <translation>%1 now looks after the accounts of the own organisation.</translation>
    </message>
    <message>
        <source>Een nieuw wachtwoord of een andere telefoon krijgt dit account van de beheerder.</source>
        <translation>The administrator gives this account a new password or another phone.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Bedenktijd</name>
    <message>
        <source>Dit besluit is al verstuurd.</source>
        <translation>This decision has already been sent.</translation>
    </message>
    <message>
        <source>%1 Wij versturen dit over tien seconden.</source>
        <translation>%1 We send this in ten seconds.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BedragCorrectiePage</name>
    <message>
        <source>De declaratie wordt opgehaald…</source>
        <translation>The claim is being fetched…</translation>
    </message>
    <message>
        <source>Reden van de correctie</source>
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>corrigeren nabetaling terug verrekenen</source>
        <translation>correct extra payment back set off</translation>
    </message>
    <message>
        <source>Deze declaratie kan hier niet worden gecorrigeerd.</source>
        <translation>This claim cannot be corrected here.</translation>
    </message>
    <message>
        <source>Waarom corrigeert u? De ander leest deze zin.</source>
        <translation>Why do you correct this? The other side reads this sentence.</translation>
    </message>
    <message>
        <source>Typ een getal, bijvoorbeeld 12,50.</source>
        <translation>Type a number, for example 12.50.</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Nog niets veranderd.</source>
        <translation>Nothing changed yet.</translation>
    </message>
    <message>
        <source>Typ eerst waarom u corrigeert.</source>
        <translation>First type why you correct this.</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Declaratie corrigeren</source>
        <translation>Correct a claim</translation>
    </message>
    <message>
        <source>Declaratie %1 corrigeren</source>
        <translation>Correct declaration %1</translation>
    </message>
    <message>
        <source>Verander wat anders had moeten zijn; leeg is niets.</source>
        <translation>Change what should have been different; empty is nothing.</translation>
    </message>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation>Your work from last time is back. Nothing was lost.</translation>
    </message>
    <message>
        <source>%1, bedrag in euro&apos;s: betaald %2</source>
        <translation>%1, amount in euros: paid %2</translation>
    </message>
    <message>
        <source>%1, %2: niets betaald</source>
        <translation>%1, %2: nothing paid</translation>
    </message>
    <message>
        <source>%1, %2: betaald %3 voor %4</source>
        <translation>%1, %2: paid %3 for %4</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euros</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BeeindigDialoog</name>
    <message>
        <source>Overeenkomst beëindigen</source>
        <translation>End agreement</translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation>the budget holder</translation>
    </message>
    <message>
        <source>Overeenkomst %1 van %2 met %3</source>
        <translation>Agreement %1 of %2 with %3</translation>
    </message>
    <message>
        <source>Laatste dag van de overeenkomst</source>
        <translation>Last day of the agreement</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>De budgethouder en de zorgverlener lezen dit.</source>
        <translation>The budget holder and the carer read this.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Vul eerst de laatste dag in.</source>
        <translation>Fill in the last day first.</translation>
    </message>
    <message>
        <source>De overeenkomst begon op %1. Kies die dag of een latere.</source>
        <translation>The agreement began on %1. Choose that day or a later one.</translation>
    </message>
    <message>
        <source>Schrijf in een zin waarom.</source>
        <translation>Write in one sentence why.</translation>
    </message>
    <message>
        <source>Dit zijn meer dan 2.000 tekens. Maak de tekst korter.</source>
        <translation>These are more than 2,000 characters. Make the text shorter.</translation>
    </message>
    <message>
        <source>Zorg na de laatste dag wordt niet meer betaald.</source>
        <translation>Care after the last day is no longer paid.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Bekijken</name>
    <message>
        <source>De overeenkomst</source>
        <translation>The agreement</translation>
    </message>
    <message>
        <source>Zorgovereenkomst %1</source>
        <translation>Care agreement %1</translation>
    </message>
    <message>
        <source>Sinds %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Reden van de afwijzing: %1</source>
        <translation>Reason for the rejection: %1</translation>
    </message>
    <message>
        <source>Toelichting: %1</source>
        <translation>Explanation: %1</translation>
    </message>
    <message>
        <source>Dit kan nog niet. Bekijk de punten hierboven.</source>
        <translation>This is not possible yet. Look at the points above.</translation>
    </message>
    <message>
        <source>Terugsturen met een vraag</source>
        <translation>Send back with a question</translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Toch wijzigen</source>
        <translation>Change after all</translation>
    </message>
    <message>
        <source>Antwoord sturen</source>
        <translation>Send answer</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wij sturen het door.</source>
        <translation>We are sending it.</translation>
    </message>
    <message>
        <source>De budgethouder leest uw vraag, past de overeenkomst aan en deelt hem opnieuw met u.</source>
        <translation>The budget holder reads your question, changes the agreement and shares it with you again.</translation>
    </message>
    <message>
        <source>Terugsturen</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Wat wilt u anders, of wat wilt u weten?</source>
        <translation>What do you want to change, or what do you want to know?</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Uw antwoord</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>De handtekening van de zorgverlener vervalt. Na uw wijziging tekent de zorgverlener opnieuw.</source>
        <translation>The carer&apos;s signature lapses. After your change the carer signs again.</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Overeenkomst intrekken</source>
        <translation>Withdraw agreement</translation>
    </message>
    <message>
        <source>De overeenkomst wordt weer een concept. De zorgverlener kan hem niet meer tekenen.</source>
        <translation>The agreement becomes a draft again. The carer can no longer sign it.</translation>
    </message>
    <message>
        <source>De beoordeling stopt. De overeenkomst gaat niet door.</source>
        <translation>The review stops. The agreement does not go ahead.</translation>
    </message>
    <message>
        <source>Versie van de overeenkomst</source>
        <translation>Version of the agreement</translation>
    </message>
    <message>
        <source>Versie %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Pdf…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Opslaan als pdf (Ctrl+E)</source>
        <translation>Save as PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Afdrukken op A4 (Ctrl+P)</source>
        <translation>Print on A4 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Wat er wijzigt</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Aanpassen…</source>
        <translation>Adjust…</translation>
    </message>
    <message>
        <source>Ziekte of verlof…</source>
        <translation>Illness or leave…</translation>
    </message>
    <message>
        <source>Opzeggen…</source>
        <translation>Give notice…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Voorstel intrekken</source>
        <translation>Withdraw the proposal</translation>
    </message>
    <message>
        <source>De budgethouder kan het niet meer overnemen. De overeenkomst blijft zoals die nu is.</source>
        <translation>The budget holder can no longer take it over. The agreement stays as it is now.</translation>
    </message>
    <message>
        <source>Beëindigen…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Wijziging intrekken</source>
        <translation>Withdraw the change</translation>
    </message>
    <message>
        <source>De wijziging wordt weer een concept. De zorgverlener kan haar niet meer tekenen. De overeenkomst blijft zoals die nu is.</source>
        <translation>The change becomes a draft again. The carer cannot sign it any more. The agreement stays as it is now.</translation>
    </message>
    <message>
        <source>De beoordeling stopt. De wijziging gaat niet door. De overeenkomst blijft zoals die nu is.</source>
        <translation>The review stops. The change does not go through. The agreement stays as it is now.</translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation>Enter hours</translation>
    </message>
    <message>
        <source>Wijziging vanaf %1</source>
        <translation>Change from %1</translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation>The budget holder</translation>
    </message>
    <message>
        <source>Beoordelen in de werklijst</source>
        <translation>Review in the worklist</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BeleidPage</name>
    <message>
        <source>niet ingesteld</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hoogste %</source>
        <translation>Highest %</translation>
    </message>
    <message>
        <source>Hoogste €</source>
        <translation>Highest €</translation>
    </message>
    <message>
        <source>Reiskosten</source>
        <translation>Travel costs</translation>
    </message>
    <message>
        <source>Maanden terug</source>
        <translation>Months back</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Regels van het beleid</source>
        <translation>Rules of the policy</translation>
    </message>
    <message>
        <source>Beleid vastleggen</source>
        <translation>Record the policy</translation>
    </message>
    <message>
        <source>bandbreedte regel</source>
        <translation>bandwidth rule</translation>
    </message>
    <message>
        <source>Welke wet?</source>
        <translation>Which law?</translation>
    </message>
    <message>
        <source>Vandaag of later.</source>
        <translation>Today or later.</translation>
    </message>
    <message>
        <source>Verhoging, %</source>
        <translation>Raise, %</translation>
    </message>
    <message>
        <source>Verhoging, €</source>
        <translation>Raise, €</translation>
    </message>
    <message>
        <source>Mogen ze?</source>
        <translation>Are they allowed?</translation>
    </message>
    <message>
        <source>Hoogstens.</source>
        <translation>At most.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Geldt nu</source>
        <translation>Holds now</translation>
    </message>
    <message>
        <source>Gaat in</source>
        <translation>Begins later</translation>
    </message>
    <message>
        <source>Voorbij</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Kies eerst een wet.</source>
        <translation>Choose a law first.</translation>
    </message>
    <message>
        <source>Vul in vanaf welke dag dit geldt.</source>
        <translation>Enter from which day this holds.</translation>
    </message>
    <message>
        <source>Vul een percentage in van 0 tot en met 100, bijvoorbeeld 2,5.</source>
        <translation>Enter a percentage from 0 to 100, for example 2.5.</translation>
    </message>
    <message>
        <source>Vul een bedrag in, bijvoorbeeld 1,50.</source>
        <translation>Enter an amount, for example 1.50.</translation>
    </message>
    <message>
        <source>Vul een getal in van 0 tot en met 60.</source>
        <translation>Enter a number from 0 to 60.</translation>
    </message>
    <message>
        <source>Vastgelegd. Het beleid voor de %1 geldt vanaf %2.</source>
        <translation>Recorded. The policy for the %1 holds from %2.</translation>
    </message>
    <message>
        <source>Beleid voor wijzigingen</source>
        <translation>Policy for changes</translation>
    </message>
    <message>
        <source>vastleggen</source>
        <translation>record</translation>
    </message>
    <message>
        <source>Organisatie geeft op</source>
        <translation>Organisation gives</translation>
    </message>
    <message>
        <source>Een hoger tarief dat binnen uw beleid past, wordt vanzelf goedgekeurd. Het wordt vastgelegd met de regel waar het onder viel. Een regel geldt vanaf een dag; wat eerder is goedgekeurd, blijft goedgekeurd. Wat u leeg laat, komt uit de landelijke parameters. Kiest u &apos;totaal per periode&apos;, dan mag een zorginstelling de uren van een maand in één regel opgeven, vanaf die dag.</source>
        <translation>A higher rate that stays within your policy is approved by itself. It is recorded with the rule that it fell under. A rule holds from a day on; what was approved before stays approved. What you leave empty comes from the national parameters. If you choose &apos;total per period&apos;, a care organisation may give the hours of a month in one line, from that day on.</translation>
    </message>
    <message>
        <source>Van een zorginstelling.</source>
        <translation>Of a care organisation.</translation>
    </message>
    <message>
        <source>Per uur of keer.</source>
        <translation>Per hour or time.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BesluitBalk</name>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Afwijzen…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Vraag stellen…</source>
        <translation>Ask a question…</translation>
    </message>
    <message>
        <source>Besluit versturen</source>
        <translation>Send decision</translation>
    </message>
    <message>
        <source>Reden, twee letters kiezen er een</source>
        <translation>Reason, two letters choose one</translation>
    </message>
    <message>
        <source>Wat de budgethouder en de zorgverlener lezen</source>
        <translation>What the budget holder and the carer read</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Een controle is niet goed. Waarom keurt u dit toch goed?</source>
        <translation>A check failed. Why do you approve this all the same?</translation>
    </message>
    <message>
        <source>Kies eerst een reden.</source>
        <translation>Choose a reason first.</translation>
    </message>
    <message>
        <source>Schrijf in een zin waarom.</source>
        <translation>Write in one sentence why.</translation>
    </message>
    <message>
        <source>Dit zijn meer dan 2.000 tekens. Maak de tekst korter.</source>
        <translation>This is more than 2,000 characters. Make the text shorter.</translation>
    </message>
    <message>
        <source>Over welk veld gaat het?</source>
        <translation>Which field is it about?</translation>
    </message>
    <message>
        <source>De hele overeenkomst</source>
        <translation>The whole agreement</translation>
    </message>
    <message>
        <source>Nog een veld</source>
        <translation>Another field</translation>
    </message>
    <message>
        <source>Zeg bij een ander veld wat er niet klopt</source>
        <translation>Say beside another field what is wrong</translation>
    </message>
    <message>
        <source>Kies een veld en schrijf erbij wat er niet klopt, of haal de regel weg.</source>
        <translation>Choose a field and write what is wrong, or remove the row.</translation>
    </message>
    <message>
        <source>Waarom wijst u dit af? Typ twee letters voor een reden en Tab, of meteen uw zin.</source>
        <translation>Why do you reject this? Type two letters for a reason and Tab, or your sentence at once.</translation>
    </message>
    <message>
        <source>Wat wilt u weten? De budgethouder krijgt deze vraag. De klok staat stil tot het antwoord.</source>
        <translation>What do you want to know? The budget holder gets this question. The clock stands still until the answer.</translation>
    </message>
    <message>
        <source>Afwijzing versturen</source>
        <translation>Send rejection</translation>
    </message>
    <message>
        <source>Vraag versturen</source>
        <translation>Send question</translation>
    </message>
    <message>
        <source>Toch goedkeuren</source>
        <translation>Approve anyway</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BestandLezen</name>
    <message>
        <source>Wij kunnen %1 niet lezen.</source>
        <translation>We cannot read %1.</translation>
    </message>
    <message>
        <source>%1 is te groot. Een bijlage is hoogstens 10 MB.</source>
        <translation>%1 is too large. An attachment is at most 10 MB.</translation>
    </message>
    <message>
        <source>%1 is geen pdf, jpg, png of xml, of het bestand is beschadigd. De inhoud telt, niet de naam.</source>
        <translation>%1 is no pdf, jpg, png or xml, or the file is damaged. The content counts, not the name.</translation>
    </message>
    <message>
        <source>%1 heeft een wachtwoord. Haal het wachtwoord eraf en kies het bestand opnieuw.</source>
        <translation>%1 has a password. Remove the password and choose the file again.</translation>
    </message>
    <message>
        <source>Bijlagen (*.pdf *.jpg *.jpeg *.png *.xml);;Alle bestanden (*)</source>
        <translation>Attachments (*.pdf *.jpg *.jpeg *.png *.xml);;All files (*)</translation>
    </message>
    <message>
        <source>Bestand opslaan</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Het bestand staat in %1.</source>
        <translation>The file is in %1.</translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation>We cannot write %1. Choose another place.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Pdf of foto (*.pdf *.jpg *.jpeg *.png);;Alle bestanden (*)</source>
        <translation>Pdf or photo (*.pdf *.jpg *.jpeg *.png);;All files (*)</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BestandVak</name>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kies bestand: %1</source>
        <translation>Choose file: %1</translation>
    </message>
    <message>
        <source>Weghalen: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Nog geen bestand. U kunt het ook hierheen slepen.</source>
        <translation>No file yet. You can also drag it here.</translation>
    </message>
    <message>
        <source>Wij bewaren het bestand…</source>
        <translation>We are storing the file…</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BestandenLijst</name>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 weghalen</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BetaalrunsPage</name>
    <message>
        <source>Betaalruns</source>
        <translation>Payment runs</translation>
    </message>
    <message>
        <source>Er is nog geen betaalrun geweest.</source>
        <translation>There has been no payment run yet.</translation>
    </message>
    <message>
        <source>Betaalrun uitvoeren</source>
        <translation>Start payment run</translation>
    </message>
    <message>
        <source>Boekdatum</source>
        <translation>Booking date</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Betalingen</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Run voor KvK…</source>
        <translation>Run for KvK…</translation>
    </message>
    <message>
        <source>Run voor particulieren…</source>
        <translation>Run for private persons…</translation>
    </message>
    <message>
        <source>Niet uitvoeren</source>
        <translation>Do not start</translation>
    </message>
    <message>
        <source>Alle goedgekeurde declaraties van zorgverleners met een KvK-nummer worden nu betaald. Dit kunt u niet terugdraaien.</source>
        <translation>All approved claims of carers with a KvK number are paid now. You cannot undo this.</translation>
    </message>
    <message>
        <source>Alle goedgekeurde declaraties van particuliere zorgverleners worden nu betaald. Dit kunt u niet terugdraaien.</source>
        <translation>All approved claims of private carers are paid now. You cannot undo this.</translation>
    </message>
    <message>
        <source>Er stond niets klaar om te betalen.</source>
        <translation>Nothing was ready to be paid.</translation>
    </message>
    <message>
        <source>run stoppen</source>
        <translation>stop run</translation>
    </message>
    <message>
        <source>Waarom moet deze run stoppen?</source>
        <translation>Why must this run stop?</translation>
    </message>
    <message>
        <source>Reden om de run te stoppen</source>
        <translation>Reason to stop the run</translation>
    </message>
    <message>
        <source>Run stoppen…</source>
        <translation>Stop run…</translation>
    </message>
    <message>
        <source>Betaalrun stoppen</source>
        <translation>Stop payment run</translation>
    </message>
    <message>
        <source>tegenhouden betaling</source>
        <translation>hold payment</translation>
    </message>
    <message>
        <source>Stoppen bevestigen</source>
        <translation>Confirm the stop</translation>
    </message>
    <message>
        <source>Stoppen vragen</source>
        <translation>Ask to stop</translation>
    </message>
    <message>
        <source>Deze run is al uitgevoerd of gestopt. Er is niets meer te stoppen.</source>
        <translation>This run has been done or stopped already. There is nothing left to stop.</translation>
    </message>
    <message>
        <source>De run is gestopt. Alle declaraties staan weer betaalbaar.</source>
        <translation>The run is stopped. All claims are payable again.</translation>
    </message>
    <message>
        <source>Uw vraag is vastgelegd. Een collega moet het stoppen bevestigen.</source>
        <translation>Your request is kept. A colleague has to confirm the stop.</translation>
    </message>
    <message>
        <source>Stop gevraagd</source>
        <translation>Stop asked</translation>
    </message>
    <message>
        <source>1 betaling</source>
        <translation>1 payment</translation>
    </message>
    <message>
        <source>%1 betalingen</source>
        <translation>%1 payments</translation>
    </message>
    <message>
        <source>de run van %1 (%2, %3)</source>
        <translation>the run of %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Betaalrun uitgevoerd: %1, samen %2.</source>
        <translation>Payment run done: %1, together %2.</translation>
    </message>
    <message>
        <source>Run voor maandlonen…</source>
        <translation>Run for monthly wages…</translation>
    </message>
    <message>
        <source>Alle goedgekeurde maandlonen van deze maand worden nu betaald. Dit kunt u niet terugdraaien.</source>
        <translation>All approved monthly wages of this month are paid now. You cannot undo this.</translation>
    </message>
    <message>
        <source>U vroeg om %1 te stoppen: %2. Een collega moet dit bevestigen; tot dan wordt de run niet uitgevoerd.</source>
        <translation>You asked to stop %1: %2. A colleague has to confirm this; until then the run is not carried out.</translation>
    </message>
    <message>
        <source>Een collega wil %1 stoppen: %2. Bevestigt u dit, dan gaan alle declaraties terug naar betaalbaar. Tot u beslist, wordt de run niet uitgevoerd.</source>
        <translation>A colleague wants to stop %1: %2. If you confirm this, all claims become payable again. Until you decide, the run is not carried out.</translation>
    </message>
    <message>
        <source>U vraagt om %1 te stoppen. Een collega moet dit bevestigen; tot dan wordt de run niet uitgevoerd.</source>
        <translation>You ask to stop %1. A colleague has to confirm this; until then the run is not carried out.</translation>
    </message>
    <message>
        <source>De vraag om te stoppen vervalt. De run wordt uitgevoerd.</source>
        <translation>The request to stop lapses. The run will be carried out.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Toch uitvoeren…</source>
        <translation>Execute after all…</translation>
    </message>
    <message>
        <source>Uw vraag om te stoppen vervalt. De run wordt uitgevoerd en betaald.</source>
        <translation>Your request to stop lapses. The run is executed and paid.</translation>
    </message>
    <message>
        <source>De vraag van uw collega om te stoppen vervalt. De run wordt uitgevoerd en betaald.</source>
        <translation>Your colleague&apos;s request to stop lapses. The run is executed and paid.</translation>
    </message>
    <message>
        <source>Deze run toch uitvoeren?</source>
        <translation>Execute this run after all?</translation>
    </message>
    <message>
        <source>Uitvoeren</source>
        <translation>Execute</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BetalingenPage</name>
    <message>
        <source>Betalingen</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Zorgverlener, kenmerk of bedrag</source>
        <translation>Carer, reference or amount</translation>
    </message>
    <message>
        <source>Er is nog niets betaald.</source>
        <translation>Nothing has been paid yet.</translation>
    </message>
    <message>
        <source>Naar de declaraties</source>
        <translation>To the claims</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Betaalruns</source>
        <translation>Payment runs</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Betaling splitsen…</source>
        <translation>Split a payment…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n betaling</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uitbetaald</source>
        <translation>%1 paid out</translation>
    </message>
    <message>
        <source>%1 ingepland</source>
        <translation>%1 planned</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BevestigenDialoog</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Schrijf eerst wat u wilt vragen of zeggen.</source>
        <translation>First write what you want to ask or say.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BezoekenDialoog</name>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Bezoeken</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Bezoeken · %1</source>
        <translation>Visits · %1</translation>
    </message>
    <message>
        <source>Typ van en tot, bijvoorbeeld 9:10-11:45. Of alleen hoe lang: 35m, of 7x5m voor zeven blokken van vijf minuten.</source>
        <translation>Type from and to, for example 9:10-11:45. Or only how long: 35m, or 7x5m for seven blocks of five minutes.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bezoek %1</source>
        <translation>Visit %1</translation>
    </message>
    <message>
        <source>9:10-11:45</source>
        <translation>9:10-11:45</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bezoek.</source>
        <translation>We cannot read &quot;%1&quot; as a visit.</translation>
    </message>
    <message>
        <source>Valt over %1.</source>
        <translation>Overlaps with %1.</translation>
    </message>
    <message>
        <source>%1, en %2 op de volgende dag</source>
        <translation>%1, and %2 on the next day</translation>
    </message>
    <message>
        <source>Samen %1</source>
        <translation>Together %1</translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BijlageLijst</name>
    <message>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1: %2 (%3), opslaan…</source>
        <translation>%1: %2 (%3), save…</translation>
    </message>
    <message>
        <source>Wij halen het bestand op…</source>
        <translation>We are fetching the file…</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BladPagina</name>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation>Your work from last time is back. Nothing was lost.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BlokkadeDialoog</name>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met (leeg: tot u de blokkade opheft)</source>
        <translation>Up to and including (empty: until you lift the block)</translation>
    </message>
    <message>
        <source>Reden voor de budgethouder en de zorgverlener</source>
        <translation>Reason for the budget holder and the care provider</translation>
    </message>
    <message>
        <source>Blokkade plaatsen</source>
        <translation>Place a block</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Reden voor uw eigen organisatie (niet verplicht)</source>
        <translation>Reason for your own organisation (optional)</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kies vandaag of een latere dag.</source>
        <translation>Choose today or a later day.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Schrijf kort op waarom. Dit lezen de budgethouder en de zorgverlener bij hun declaratie.</source>
        <translation>Write down briefly why. The budget holder and the care provider read this with their claim.</translation>
    </message>
    <message>
        <source>Uren invullen en indienen blijft mogelijk. Vanaf de eerste dag wordt niets hiervan betaald. Heft u de blokkade op, dan betalen wij het in de eerste run daarna.</source>
        <translation>Entering and handing in hours stays possible. From the first day nothing of this is paid. When you lift the block, we pay it in the first run after that.</translation>
    </message>
    <message>
        <source>Uren invullen blijft mogelijk. Vanaf de eerste dag wordt geweigerd wat wordt ingediend of klaarstaat om te betalen. Na het opheffen moet dat opnieuw worden ingediend.</source>
        <translation>Entering hours stays possible. From the first day what is handed in or ready to be paid is refused. After lifting it has to be handed in again.</translation>
    </message>
    <message>
        <source>Deze dag is te ver weg. Een blokkade begint binnen een jaar.</source>
        <translation>This day is too far away. A block begins within a year.</translation>
    </message>
    <message>
        <source>Deze dag is te ver weg. Een blokkade duurt niet langer dan tien jaar. Laat het veld leeg als u het einde nog niet weet.</source>
        <translation>This day is too far away. A block lasts no longer than ten years. Leave the field empty if you do not know the end yet.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BlokkadesPage</name>
    <message>
        <source>Blokkades</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Blokkade plaatsen…</source>
        <translation>Place a block…</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Reden voor de betrokkenen</source>
        <translation>Reason for those concerned</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>betaling stoppen tegenhouden geblokkeerd parkeren</source>
        <translation>stop payment hold blocked park</translation>
    </message>
    <message>
        <source>Blokkade opheffen…</source>
        <translation>Lift the block…</translation>
    </message>
    <message>
        <source>betaling hervatten vrijgeven</source>
        <translation>resume payment release</translation>
    </message>
    <message>
        <source>bekijken en opheffen</source>
        <translation>look and lift</translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation>look</translation>
    </message>
    <message>
        <source>Het hele budget: %1</source>
        <translation>The whole budget: %1</translation>
    </message>
    <message>
        <source>Deel van het budget %1: %2</source>
        <translation>Part of the budget %1: %2</translation>
    </message>
    <message>
        <source>Overeenkomst %1 met %2</source>
        <translation>Agreement %1 with %2</translation>
    </message>
    <message>
        <source>tot opheffen</source>
        <translation>until lifted</translation>
    </message>
    <message>
        <source>%1 · 1 blokkade</source>
        <translation>%1 · 1 block</translation>
    </message>
    <message>
        <source>%1 · %2 blokkades</source>
        <translation>%1 · %2 blocks</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>up to and including %1</translation>
    </message>
    <message>
        <source>tot iemand de blokkade opheft</source>
        <translation>until somebody lifts the block</translation>
    </message>
    <message>
        <source>%1, vanaf %2 %3: %4.

Reden voor de betrokkenen: %5</source>
        <translation>%1, from %2 %3: %4.

Reason for those concerned: %5</translation>
    </message>
    <message>
        <source>

Reden voor uw eigen organisatie: %1</source>
        <translation>

Reason for your own organisation: %1</translation>
    </message>
    <message>
        <source>

Na het opheffen controleren wij opnieuw wat nu wacht. Is verder alles goed, dan gaat het mee in de eerste run.</source>
        <translation>

After lifting we check again what waits now. If all else is right, it goes into the first run.</translation>
    </message>
    <message>
        <source>Blokkade opheffen</source>
        <translation>Lift the block</translation>
    </message>
    <message>
        <source>Blokkade</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Opheffen</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>law, number, year</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Uw organisatie heeft hier geen blokkade.</source>
        <translation>Your organisation has no block here.</translation>
    </message>
    <message>
        <source>Er is geen blokkade.</source>
        <translation>There is no block.</translation>
    </message>
    <message>
        <source>Zorgverlener %1, bij alle budgethouders van de verstrekker</source>
        <translation>Care provider %1, with all budget holders of the provider of the budget</translation>
    </message>
    <message>
        <source>De blokkade staat.</source>
        <translation>The block is in place.</translation>
    </message>
    <message>
        <source>

Wat door deze blokkade is geweigerd, moet na het opheffen opnieuw worden ingediend.</source>
        <translation>

What this block refused has to be handed in again after it is lifted.</translation>
    </message>
    <message>
        <source>De blokkade is opgeheven.</source>
        <translation>The block is lifted.</translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation>Funder</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgetBar</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget %1: betaald %2, gepland %3, dit blad %4</source>
        <translation>Budget %1: paid %2, planned %3, this sheet %4</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgetPage</name>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Wij halen het budget op.</source>
        <translation>We are fetching the budget.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation>Enter grant</translation>
    </message>
    <message>
        <source>%1 tot en met %2 · nummer %3</source>
        <translation>%1 to %2 · number %3</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Geld storten op het budget</source>
        <translation>Deposit money on the budget</translation>
    </message>
    <message>
        <source>bijstorten ideal tekort eigen geld</source>
        <translation>deposit ideal shortage own money</translation>
    </message>
    <message>
        <source>Storting %1 · %2 · %3</source>
        <translation>Deposit %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Verder met betalen</source>
        <translation>Go on paying</translation>
    </message>
    <message>
        <source>Geld storten…</source>
        <translation>Deposit money…</translation>
    </message>
    <message>
        <source>Het hele budget</source>
        <translation>The whole budget</translation>
    </message>
    <message>
        <source>%1 · %2 · vraagt nog %3</source>
        <translation>%1 · %2 · still asks %3</translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4 te weinig</source>
        <translation>%1 · %2 · %3, %4 short</translation>
    </message>
    <message>
        <source>%1, %2 te weinig</source>
        <translation>%1, %2 too little</translation>
    </message>
    <message>
        <source>Er is nog geen toekenning.</source>
        <translation>There is no grant yet.</translation>
    </message>
    <message>
        <source>Het hele budget, straks %1 te weinig</source>
        <translation>The whole budget, %1 short later on</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgethouderKeuze</name>
    <message>
        <source>Typ een naam of een burgerservicenummer</source>
        <translation>Type a name or a citizen service number (BSN)</translation>
    </message>
    <message>
        <source>Naam of burgerservicenummer</source>
        <translation>Name or citizen service number (BSN)</translation>
    </message>
    <message>
        <source>Gevonden budgethouders</source>
        <translation>Budget holders found</translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation>Citizen service number (BSN)</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Voorvoegsel (niet verplicht)</source>
        <translation>Prefix (optional)</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Straat</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Huisnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Andere budgethouder</source>
        <translation>Another budget holder</translation>
    </message>
    <message>
        <source>Bestaande budgethouder zoeken</source>
        <translation>Find existing budget holder</translation>
    </message>
    <message>
        <source>Nieuwe budgethouder</source>
        <translation>New budget holder</translation>
    </message>
    <message>
        <source>, geboren %1</source>
        <translation>, born %1</translation>
    </message>
    <message>
        <source>Niemand met dit nummer. Voer een nieuwe budgethouder in.</source>
        <translation>Nobody has this number. Enter a new budget holder.</translation>
    </message>
    <message>
        <source>Vul dit in.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Vul de geboortedatum in.</source>
        <translation>Enter the date of birth.</translation>
    </message>
    <message>
        <source>Vul de postcode in.</source>
        <translation>Enter the postcode.</translation>
    </message>
    <message>
        <source>%1 is geen postcode. Schrijf het zo: 1234 AB.</source>
        <translation>%1 is not a postcode. Write it like this: 1234 AB.</translation>
    </message>
    <message>
        <source>%1 is nog niet geweest.</source>
        <translation>%1 is still to come.</translation>
    </message>
    <message>
        <source>Kies eerst de budgethouder, of voer een nieuwe in.</source>
        <translation>First choose the budget holder, or enter a new one.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgettenPage</name>
    <message>
        <source>Budgetten</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Naam, toekenningsnummer of wet</source>
        <translation>Name, grant number or law</translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation>Enter grant</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation>Paid, planned</translation>
    </message>
    <message>
        <source>Toegekend</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Toekenningen</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>%1 budgetten</source>
        <translation>%1 budgets</translation>
    </message>
    <message>
        <source>%1 met minder dan 5% over</source>
        <translation>%1 with less than 5% left</translation>
    </message>
    <message>
        <source>Genoeg tot</source>
        <translation>Enough until</translation>
    </message>
    <message>
        <source>het einde</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>! te weinig</source>
        <translation>! too little</translation>
    </message>
    <message>
        <source>%1 niet genoeg tot het einde</source>
        <translation>%1 not enough to the end</translation>
    </message>
    <message>
        <source>1 budget</source>
        <translation>1 budget</translation>
    </message>
    <message>
        <source>Er zijn nog geen toekenningen.</source>
        <translation>There are no grants yet.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkBesluiten</name>
    <message>
        <source>Weggelaten: %1 regels.</source>
        <translation>Left out: %1 lines.</translation>
    </message>
    <message>
        <source>Gecorrigeerd naar de overeenkomst: %1 regels.</source>
        <translation>Corrected to the agreement: %1 lines.</translation>
    </message>
    <message>
        <source>Hersteld: %1 van %2 regels. De andere zijn nog fout: %3</source>
        <translation>Mended: %1 of %2 lines. The others are still wrong: %3</translation>
    </message>
    <message>
        <source>Onder dit nummer heeft u geen cliënt. Vul het klantnummer bij de SVB of het nummer van de zorgovereenkomst in.</source>
        <translation>You have no client under this number. Enter the client number at SVB or the number of the care agreement.</translation>
    </message>
    <message>
        <source>Onthouden. Dit geldt ook voor volgende bestanden.</source>
        <translation>Remembered. This also applies to later files.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: %1 regels zijn weer zoals ze waren.</source>
        <translation>Undone: %1 lines are as they were.</translation>
    </message>
    <message>
        <source>Weggelaten: 1 regel.</source>
        <translation>Left out: 1 line.</translation>
    </message>
    <message>
        <source>Gecorrigeerd naar de overeenkomst: 1 regel.</source>
        <translation>Corrected to the agreement: 1 line.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: dit is niet meer onthouden.</source>
        <translation>Undone: this is no longer remembered.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: 1 regel is weer zoals hij was.</source>
        <translation>Undone: 1 line is as it was.</translation>
    </message>
    <message>
        <source>Deze regels zijn intussen veranderd of ingediend. Hier is niets meer te doen.</source>
        <translation>These lines were changed or submitted meanwhile. There is nothing left to do here.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkBestand</name>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Sleep een bestand met uren hierheen, of kies er een. Wij lezen CSV, XLSX, ODS, JSON, UBL-facturen en PDF-facturen.</source>
        <translation>Drag a file with hours here, or choose one. We read CSV, XLSX, ODS, JSON, UBL invoices and PDF invoices.</translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Map volgen…</source>
        <translation>Watch folder…</translation>
    </message>
    <message>
        <source>Bestanden in de gevolgde map</source>
        <translation>Files in the watched folder</translation>
    </message>
    <message>
        <source>Volg een map, dan staat het nieuwste bestand hier vanzelf bovenaan.</source>
        <translation>Watch a folder, and its newest file is at the top here by itself.</translation>
    </message>
    <message>
        <source>In %1 staat nu geen bestand.</source>
        <translation>There is no file in %1 now.</translation>
    </message>
    <message>
        <source>Nieuwste in %1. Enter opent het bestand.</source>
        <translation>Newest in %1. Enter opens the file.</translation>
    </message>
    <message>
        <source>Bestand met uren</source>
        <translation>File with hours</translation>
    </message>
    <message>
        <source>Uren en facturen (%1);;Alle bestanden (*)</source>
        <translation>Hours and invoices (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Map om te volgen</source>
        <translation>Folder to watch</translation>
    </message>
    <message>
        <source>Er is niets om te plakken. Kopieer eerst de regels uit uw rekenblad, met de kopregel.</source>
        <translation>There is nothing to paste. First copy the rows from your spreadsheet, with the headings.</translation>
    </message>
    <message>
        <source>Toegang voor programma&apos;s…</source>
        <translation>Access for programs…</translation>
    </message>
    <message>
        <source>Onthouden nummers…</source>
        <translation>Remembered numbers…</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkEerdere</name>
    <message>
        <source>Eerdere bestanden. Enter opent er een waar het was gebleven.</source>
        <translation>Earlier files. Enter opens one where it was left.</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Gebracht</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Eerdere bestanden</source>
        <translation>Earlier files</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkIndienen</name>
    <message>
        <source>Retourlijst verversen</source>
        <translation>Refresh return list</translation>
    </message>
    <message>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Eigen kenmerk</source>
        <translation>Own reference</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kostenplaats</source>
        <translation>Cost centre</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Declaratie</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Retourlijst</source>
        <translation>Return list</translation>
    </message>
    <message>
        <source>Dien %1 goede regels in</source>
        <translation>Submit %1 good lines</translation>
    </message>
    <message>
        <source>%1 regels blijven staan.</source>
        <translation>%1 lines stay.</translation>
    </message>
    <message>
        <source>%1 regels zijn ingediend. U kunt ze terugtrekken tot ze in een betaling zitten.</source>
        <translation>%1 lines were submitted. You can take them back until they are in a payment.</translation>
    </message>
    <message>
        <source>Er is nog niets om in te dienen.</source>
        <translation>There is nothing to submit yet.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Declaraties: %1</source>
        <translation>Claims: %1</translation>
    </message>
    <message>
        <source>Herinner 1 budgethouder</source>
        <translation>Remind 1 budget holder</translation>
    </message>
    <message>
        <source>Herinner %1 budgethouders</source>
        <translation>Remind %1 budget holders</translation>
    </message>
    <message>
        <source>Alles terugtrekken…</source>
        <translation>Take everything back…</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Per cliënt</source>
        <translation>Per client</translation>
    </message>
    <message>
        <source>Per regel</source>
        <translation>Per line</translation>
    </message>
    <message>
        <source>Wat ervan werd</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Dien %1 regels in</source>
        <translation>Submit %1 lines</translation>
    </message>
    <message>
        <source>%1 gaan naar de budgethouders, samen %2.</source>
        <translation>%1 go to the budget holders, together %2.</translation>
    </message>
    <message>
        <source>Herstel 1 afgewezen regel</source>
        <translation>Mend 1 rejected line</translation>
    </message>
    <message>
        <source>Herstel %1 afgewezen regels</source>
        <translation>Mend %1 rejected lines</translation>
    </message>
    <message>
        <source>Dien 1 regel in</source>
        <translation>Submit 1 line</translation>
    </message>
    <message>
        <source>Dien 1 goede regel in</source>
        <translation>Submit 1 good line</translation>
    </message>
    <message>
        <source>%1 gaat naar de budgethouder, %2.</source>
        <translation>%1 goes to the budget holder, together %2.</translation>
    </message>
    <message>
        <source>1 regel blijft staan.</source>
        <translation>1 line stays.</translation>
    </message>
    <message>
        <source>1 regel is ingediend. U kunt hem terugtrekken tot hij in een betaling zit.</source>
        <translation>1 line is submitted. You can withdraw it until it is in a payment.</translation>
    </message>
    <message>
        <source>Van dit bestand is nog niet alles gebracht: er gaat nog niets naar de budgethouders. Open het nog eens, dan volgt de rest.</source>
        <translation>Not all of this file has been brought yet: nothing goes to the budget holders yet. Open it once more and the rest follows.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkKolommen</name>
    <message>
        <source>Controleren</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>maand-dag-jaar</source>
        <translation>month-day-year</translation>
    </message>
    <message>
        <source>komma (2,5)</source>
        <translation>comma (2,5)</translation>
    </message>
    <message>
        <source>punt (2.5)</source>
        <translation>point (2.5)</translation>
    </message>
    <message>
        <source>bijvoorbeeld: Ons export</source>
        <translation>for example: Our export</translation>
    </message>
    <message>
        <source>bijvoorbeeld {jaar}-{maand}-{klant}</source>
        <translation>for example {jaar}-{maand}-{klant}</translation>
    </message>
    <message>
        <source>zonder naam of burgerservicenummer</source>
        <translation>without name or citizen service number</translation>
    </message>
    <message>
        <source>Datums</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Getallen</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Bewaren als profiel</source>
        <translation>Keep as profile</translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Eigen referentie</source>
        <translation>Own reference</translation>
    </message>
    <message>
        <source>Dit bestand past bij profiel “%1”.</source>
        <translation>This file fits profile “%1”.</translation>
    </message>
    <message>
        <source>Kijk of elke kolom klopt. Waar wij niet zeker zijn, staat een vraagteken.</source>
        <translation>See whether each column is right. Where we are not sure, there is a question mark.</translation>
    </message>
    <message>
        <source>Kolom in uw bestand</source>
        <translation>Column in your file</translation>
    </message>
    <message>
        <source>Voorbeelden</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Is bij ons</source>
        <translation>Is with us</translation>
    </message>
    <message>
        <source>Zekerheid</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>kolom %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>%1 is bij ons</source>
        <translation>%1 is with us</translation>
    </message>
    <message>
        <source>? %1 %</source>
        <translation>? %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>zelf gekozen</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>Kies nog welke kolom dit is: %1.</source>
        <translation>Choose which column this is: %1.</translation>
    </message>
    <message>
        <source>De datums kunnen op twee manieren worden gelezen. Kies hieronder hoe ze zijn geschreven.</source>
        <translation>The dates can be read in two ways. Choose below how they are written.</translation>
    </message>
    <message>
        <source>De getallen kunnen op twee manieren worden gelezen. Kies hieronder welk teken voor de decimalen staat.</source>
        <translation>The numbers can be read in two ways. Choose below which sign stands before the decimals.</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>in uren (30 is 30 uur)</source>
        <translation>in hours (30 is 30 hours)</translation>
    </message>
    <message>
        <source>in minuten (30 is een half uur)</source>
        <translation>in minutes (30 is half an hour)</translation>
    </message>
    <message>
        <source>leeg = voor elke AGB-code</source>
        <translation>empty = for every AGB code</translation>
    </message>
    <message>
        <source>Profiel voor AGB-code</source>
        <translation>Profile for AGB code</translation>
    </message>
    <message>
        <source>Dit bestand past bij profiel “%1” van AGB-code %2.</source>
        <translation>This file fits the profile “%1” of AGB code %2.</translation>
    </message>
    <message>
        <source>Het aantal kan in uren of in minuten zijn. Kies hieronder welke van de twee.</source>
        <translation>The quantity may be in hours or in minutes. Choose below which of the two.</translation>
    </message>
    <message>
        <source>“%1” is geen AGB-code. Een AGB-code heeft acht cijfers.</source>
        <translation>“%1” is no AGB code. An AGB code has eight digits.</translation>
    </message>
    <message>
        <source>De kolommen van dit bestand zijn al gelezen. Wilt u ze anders lezen, open het bestand dan opnieuw bij stap 1.</source>
        <translation>The columns of this file have been read. To read them in another way, open the file again in step 1.</translation>
    </message>
    <message>
        <source>Open eerst een bestand, bij stap 1.</source>
        <translation>First open a file, in step 1.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkKop</name>
    <message>
        <source>Nog geen bestand open</source>
        <translation>No file open yet</translation>
    </message>
    <message>
        <source>nummer %1, gebracht op %2</source>
        <translation>number %1, brought on %2</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkOnthouden</name>
    <message>
        <source>In uw bestand</source>
        <translation>In your file</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Vergeet</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Onthouden nummers en namen</source>
        <translation>Remembered numbers and names</translation>
    </message>
    <message>
        <source>Deze eigen nummers en namen staan in uw bestanden, en iemand van uw organisatie heeft gezegd wat ze zijn. Wat u vergeet, vragen wij in het volgende bestand opnieuw. Wat is ingediend, blijft zo.</source>
        <translation>These own numbers and names are in your files, and somebody of your organisation said what they are. What you forget, we ask again in the next file. What was submitted stays as it is.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>geen cliënt van u meer</source>
        <translation>no client of yours any more</translation>
    </message>
    <message>
        <source>cliënt</source>
        <translation>client</translation>
    </message>
    <message>
        <source>zorg</source>
        <translation>care</translation>
    </message>
    <message>
        <source>Er is nog niets onthouden. Staat er een nummer of naam in uw bestand die wij niet kennen, dan vraagt de controle wie of wat het is.</source>
        <translation>Nothing is remembered yet. If your file has a number or name that we do not know, the check asks who or what it is.</translation>
    </message>
    <message>
        <source>Vergeten: %1.</source>
        <translation>Forgotten: %1.</translation>
    </message>
    <message>
        <source>Weer onthouden: %1.</source>
        <translation>Remembered again: %1.</translation>
    </message>
    <message>
        <source>%1, nummer %2</source>
        <translation>%1, number %2</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkPage</name>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Dit bestand is al ingediend op %1. Dubbele regels tellen niet nog eens mee.</source>
        <translation>This file was submitted before, on %1. Lines do not count twice.</translation>
    </message>
    <message>
        <source>%1 regels in %2 declaraties voorgelegd aan de budgethouders.</source>
        <translation>%1 lines in %2 claims were sent to the budget holders.</translation>
    </message>
    <message>
        <source>%1 declaraties teruggetrokken.</source>
        <translation>%1 claims taken back.</translation>
    </message>
    <message>
        <source>Bestand openen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>bulk importeren csv excel</source>
        <translation>bulk import csv excel</translation>
    </message>
    <message>
        <source>Regels plakken</source>
        <translation>Paste lines</translation>
    </message>
    <message>
        <source>bulk klembord</source>
        <translation>bulk clipboard</translation>
    </message>
    <message>
        <source>Verder: controleren of indienen</source>
        <translation>Go on: check or submit</translation>
    </message>
    <message>
        <source>bulk versturen</source>
        <translation>bulk send</translation>
    </message>
    <message>
        <source>Corrigeer alle regels met deze oorzaak</source>
        <translation>Correct all lines with this cause</translation>
    </message>
    <message>
        <source>bulk tarief overeenkomst</source>
        <translation>bulk rate agreement</translation>
    </message>
    <message>
        <source>Laat alle regels met deze oorzaak weg</source>
        <translation>Leave out all lines with this cause</translation>
    </message>
    <message>
        <source>bestand openen</source>
        <translation>open file</translation>
    </message>
    <message>
        <source>controleren</source>
        <translation>check</translation>
    </message>
    <message>
        <source>herstellen</source>
        <translation>repair</translation>
    </message>
    <message>
        <source>volgende</source>
        <translation>next</translation>
    </message>
    <message>
        <source>corrigeer alle</source>
        <translation>correct all</translation>
    </message>
    <message>
        <source>indienen</source>
        <translation>submit</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Bulk</translation>
    </message>
    <message>
        <source>Wie wacht, is vandaag al herinnerd.</source>
        <translation>Whoever is waiting was already reminded today.</translation>
    </message>
    <message>
        <source>Herinnerd aan %1 declaraties.</source>
        <translation>Reminded of %1 claims.</translation>
    </message>
    <message>
        <source>Toegang voor programma&apos;s</source>
        <translation>Access for programs</translation>
    </message>
    <message>
        <source>bulk token pgb api koppeling</source>
        <translation>bulk token pgb api link</translation>
    </message>
    <message>
        <source>Al ingediend</source>
        <translation>Handed in before</translation>
    </message>
    <message>
        <source>Nog eens brengen</source>
        <translation>Bring once more</translation>
    </message>
    <message>
        <source>Geplakt op %1</source>
        <translation>Pasted on %1</translation>
    </message>
    <message>
        <source>Neem alle weggelaten regels terug</source>
        <translation>Put all left out lines back</translation>
    </message>
    <message>
        <source>Controleer de foute regels opnieuw</source>
        <translation>Check the wrong lines again</translation>
    </message>
    <message>
        <source>bulk controle</source>
        <translation>bulk check</translation>
    </message>
    <message>
        <source>Alleen de afgewezen regels opnieuw indienen</source>
        <translation>Submit only the rejected lines again</translation>
    </message>
    <message>
        <source>bulk geweigerd herstellen</source>
        <translation>bulk refused mend</translation>
    </message>
    <message>
        <source>Trek dit bestand terug</source>
        <translation>Take this file back</translation>
    </message>
    <message>
        <source>bulk intrekken alles</source>
        <translation>bulk withdraw everything</translation>
    </message>
    <message>
        <source>Herinner de budgethouders</source>
        <translation>Remind the budget holders</translation>
    </message>
    <message>
        <source>bulk wachten</source>
        <translation>bulk waiting</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation>save as a file</translation>
    </message>
    <message>
        <source>Alles terugtrekken</source>
        <translation>Take everything back</translation>
    </message>
    <message>
        <source>Terugtrekken</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>%1 gaan naar de budgethouders.</source>
        <translation>%1 go to the budget holders.</translation>
    </message>
    <message>
        <source>%1 regels blijven staan.</source>
        <translation>%1 lines stay.</translation>
    </message>
    <message>
        <source>en nog %1 redenen</source>
        <translation>and %1 more reasons</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Attention:</translation>
    </message>
    <message>
        <source>%1 indienen</source>
        <translation>Submit %1</translation>
    </message>
    <message>
        <source>Wij zijn nog bezig met %1. Wacht tot dat klaar is, of stop het bij stap 3.</source>
        <translation>We are still busy with %1. Wait until that is done, or stop it in step 3.</translation>
    </message>
    <message>
        <source>bestand %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>1 regel in 1 declaratie voorgelegd aan de budgethouder.</source>
        <translation>1 line in 1 claim sent to the budget holder.</translation>
    </message>
    <message>
        <source>%1 regels in 1 declaratie voorgelegd aan de budgethouder.</source>
        <translation>%1 lines in 1 claim sent to the budget holder.</translation>
    </message>
    <message>
        <source>1 declaratie teruggetrokken.</source>
        <translation>1 claim withdrawn.</translation>
    </message>
    <message>
        <source>1 zit al in een betaling.</source>
        <translation>1 is in a payment already.</translation>
    </message>
    <message>
        <source>%1 zitten al in een betaling.</source>
        <translation>%1 are in a payment already.</translation>
    </message>
    <message>
        <source>Herinnerd aan 1 declaratie.</source>
        <translation>Reminded of 1 claim.</translation>
    </message>
    <message>
        <source>Onthouden nummers en namen</source>
        <translation>Remembered numbers and names</translation>
    </message>
    <message>
        <source>bulk cliëntnummer geleerd vergeten zorg</source>
        <translation>bulk client number learned forget care</translation>
    </message>
    <message>
        <source>%1 gaat naar de budgethouder.</source>
        <translation>%1 goes to the budget holder.</translation>
    </message>
    <message>
        <source>1 regel blijft staan.</source>
        <translation>1 line stays.</translation>
    </message>
    <message>
        <source>en nog 1 reden</source>
        <translation>and 1 more reason</translation>
    </message>
    <message>
        <source>Van dit bestand is nog niet alles gebracht. Open het bestand nog eens: de rest volgt dan.</source>
        <translation>Not all of this file has been sent yet. Open the file once more: the rest follows then.</translation>
    </message>
    <message>
        <source>Samen %1.</source>
        <translation>Together %1.</translation>
    </message>
    <message>
        <source>Wat vandaag wordt goedgekeurd, is er naar verwachting op %1.</source>
        <translation>What is approved today is expected to be paid on %1.</translation>
    </message>
    <message>
        <source>Lees opnieuw hoe het staat</source>
        <translation>Read again how it stands</translation>
    </message>
    <message>
        <source>bulk eerdere bestanden verversen</source>
        <translation>bulk earlier files refresh</translation>
    </message>
    <message>
        <source>Vraag aan de budgethouder over deze oorzaak</source>
        <translation>Question to the budget holder about this cause</translation>
    </message>
    <message>
        <source>1 regel van %1 wordt teruggetrokken, ook als hij al is goedgekeurd. De budgethouder ziet hem dan niet meer. Wat al in een betaling zit, blijft.</source>
        <translation>1 line of %1 is taken back, also when it was approved already. The budgethouder does not see it any more then. What is in a payment already, stays.</translation>
    </message>
    <message>
        <source>%1 regels van %2 worden teruggetrokken, ook wat al is goedgekeurd. De budgethouders zien ze dan niet meer. Wat al in een betaling zit, blijft.</source>
        <translation>%1 lines of %2 are taken back, also what was approved already. The budgethouders do not see them any more then. What is in a payment already, stays.</translation>
    </message>
    <message>
        <source>Laat alleen deze regel weg</source>
        <translation>Leave out this line alone</translation>
    </message>
    <message>
        <source>regel weglaten</source>
        <translation>leave out line</translation>
    </message>
    <message>
        <source>Alleen de laatste keer terugtrekken kan niet: ook wat u eerder van dit bestand hebt ingediend gaat mee.</source>
        <translation>Taking back only the last time cannot be done: what you submitted of this file before goes with it.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkResultaat</name>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Oorzaak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Voortgang van de controle</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Oorzaken</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>%1 goed</source>
        <translation>%1 good</translation>
    </message>
    <message>
        <source>%1 fout</source>
        <translation>%1 wrong</translation>
    </message>
    <message>
        <source>%1 let op</source>
        <translation>%1 attention</translation>
    </message>
    <message>
        <source>%1 regels gelezen</source>
        <translation>%1 lines read</translation>
    </message>
    <message>
        <source>nog %1 regels</source>
        <translation>%1 lines to go</translation>
    </message>
    <message>
        <source>Corrigeer alle %1 naar de overeenkomst</source>
        <translation>Correct all %1 to the agreement</translation>
    </message>
    <message>
        <source>Rij %1 van uw bestand: %2</source>
        <translation>Row %1 of your file: %2</translation>
    </message>
    <message>
        <source>“%1” kan hier niet staan.</source>
        <translation>“%1” cannot stand here.</translation>
    </message>
    <message>
        <source>Controleer opnieuw</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>%1 te controleren</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source>De dag waarop hier regels wachtten, is geweest. Kies Controleer opnieuw.</source>
        <translation>The day that lines were waiting for has come. Choose Check again.</translation>
    </message>
    <message>
        <source>Neem deze regel terug</source>
        <translation>Put this line back</translation>
    </message>
    <message>
        <source>Neem alle %1 terug</source>
        <translation>Put all %1 back</translation>
    </message>
    <message>
        <source>Corrigeer naar de overeenkomst</source>
        <translation>Correct to the agreement</translation>
    </message>
    <message>
        <source>Laat %1 weg…</source>
        <translation>Leave %1 out…</translation>
    </message>
    <message>
        <source>Open eerst een bestand, bij stap 1.</source>
        <translation>First open a file, in step 1.</translation>
    </message>
    <message>
        <source>Nog niet alle regels zijn gecontroleerd.</source>
        <translation>Not all lines have been checked yet.</translation>
    </message>
    <message>
        <source>Hier staan geen regels. Kies een ander tabblad.</source>
        <translation>There are no lines here. Choose another tab.</translation>
    </message>
    <message>
        <source>Deze regels worden niet ingediend. In het tabblad Weggelaten kunt u ze terugnemen.</source>
        <translation>These lines are not submitted. You can put them back in the tab Left out.</translation>
    </message>
    <message>
        <source>1 regel weglaten</source>
        <translation>Leave 1 line out</translation>
    </message>
    <message>
        <source>%1 regels weglaten</source>
        <translation>Leave %1 lines out</translation>
    </message>
    <message>
        <source>Weglaten</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>nog 1 regel</source>
        <translation>1 line to go</translation>
    </message>
    <message>
        <source>1 regel gelezen</source>
        <translation>1 line read</translation>
    </message>
    <message>
        <source>%1, ongeveer %2 s</source>
        <translation>%1, about %2 s</translation>
    </message>
    <message>
        <source>Naar indienen</source>
        <translation>Go to submit</translation>
    </message>
    <message>
        <source>Vraag aan de budgethouder…</source>
        <translation>Question to the budget holder…</translation>
    </message>
    <message>
        <source>Bij deze regel</source>
        <translation>Of this line</translation>
    </message>
    <message>
        <source>De regels worden ingediend.</source>
        <translation>The lines are being submitted.</translation>
    </message>
    <message>
        <source>De regels worden teruggetrokken.</source>
        <translation>The lines are being taken back.</translation>
    </message>
    <message>
        <source>De regels worden weer open gezet.</source>
        <translation>The lines are being opened again.</translation>
    </message>
    <message>
        <source>Open het bestand nog eens om hier te zien wat er in deze rij staat.</source>
        <translation>Open the file once more to see here what is in this row.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkTokens</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mag</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Gemaakt</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Geldig tot</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Laatst gebruikt</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Token maken</source>
        <translation>Make token</translation>
    </message>
    <message>
        <source>Token intrekken…</source>
        <translation>Take token back…</translation>
    </message>
    <message>
        <source>Toegang voor programma&apos;s</source>
        <translation>Access for programs</translation>
    </message>
    <message>
        <source>Met een token brengt een programma uw bestanden, zonder dat er iemand inlogt. Trek een token in zodra u het niet meer gebruikt.</source>
        <translation>With a token a program brings your files without anybody signing in. Take a token back as soon as you no longer use it.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>bijvoorbeeld: planning</source>
        <translation>for example: planning</translation>
    </message>
    <message>
        <source>bestanden controleren</source>
        <translation>check files</translation>
    </message>
    <message>
        <source>controleren en indienen</source>
        <translation>check and hand in</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>controleren</source>
        <translation>check</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>ingetrokken op %1</source>
        <translation>taken back on %1</translation>
    </message>
    <message>
        <source>werkt</source>
        <translation>works</translation>
    </message>
    <message>
        <source>verlopen</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>Bewaar dit token nu: het wordt niet nog eens getoond.</source>
        <translation>Keep this token now: it is not shown again.</translation>
    </message>
    <message>
        <source>Token intrekken</source>
        <translation>Take token back</translation>
    </message>
    <message>
        <source>Het programma “%1” kan dan niets meer brengen. Dit kan niet ongedaan worden gemaakt.</source>
        <translation>The program “%1” can then bring nothing more. This cannot be undone.</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>controleren, indienen en zien wat is betaald</source>
        <translation>check, hand in and see what was paid</translation>
    </message>
    <message>
        <source>zien wat is betaald</source>
        <translation>see what was paid</translation>
    </message>
    <message>
        <source>betalingen zien</source>
        <translation>see payments</translation>
    </message>
    <message>
        <source>%1, met certificaat</source>
        <translation>%1, with a certificate</translation>
    </message>
    <message>
        <source>Vul in tot wanneer het token geldt, bijvoorbeeld 31-12.</source>
        <translation>Fill in until when the token is valid, for example 31-12.</translation>
    </message>
    <message>
        <source>Er is nog geen programma toegelaten.</source>
        <translation>No program was let in yet.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkVoorbeeld</name>
    <message>
        <source>Corrigeren naar de overeenkomst</source>
        <translation>Correct to the agreement</translation>
    </message>
    <message>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bedrag nu</source>
        <translation>Amount now</translation>
    </message>
    <message>
        <source>Bedrag straks</source>
        <translation>Amount then</translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Samen nu %1, straks %2.</source>
        <translation>Together now %1, then %2.</translation>
    </message>
    <message>
        <source>Dit zijn de eerste %1 van %2 regels.</source>
        <translation>These are the first %1 of %2 lines.</translation>
    </message>
    <message>
        <source>Corrigeer alle %1</source>
        <translation>Correct all %1</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>Deze regels zijn intussen veranderd. Er is hier niets meer te corrigeren.</source>
        <translation>These lines have changed meanwhile. There is nothing left to correct here.</translation>
    </message>
    <message>
        <source>Tarief nu</source>
        <translation>Rate now</translation>
    </message>
    <message>
        <source>Tarief straks</source>
        <translation>Rate then</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkVraag</name>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Vraag aan de budgethouder</source>
        <translation>Question to the budget holder</translation>
    </message>
    <message>
        <source>Wij sturen deze vraag niet zelf. Kopieer haar en stuur haar zoals u de budgethouder anders ook schrijft. In elke vraag staan alleen de regels van die cliënt.</source>
        <translation>We do not send this question ourselves. Copy it and send it as you usually write to the budget holder. Each question has the lines of that client only.</translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kopieer de vraag</source>
        <translation>Copy the question</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Beste budgethouder,</source>
        <translation>Dear budget holder,</translation>
    </message>
    <message>
        <source>Wij willen deze zorg bij u indienen, maar de controle zegt:</source>
        <translation>We want to submit this care to you, but the check says:</translation>
    </message>
    <message>
        <source>Klopt onze opgave? Pas dan de overeenkomst aan, of laat ons weten wat er anders moet.</source>
        <translation>Is what we wrote right? Then please change the agreement, or tell us what should be different.</translation>
    </message>
    <message>
        <source>De vraag over cliënt %1 staat op het klembord.</source>
        <translation>The question about client %1 is on the clipboard.</translation>
    </message>
    <message>
        <source>Deze oorzaak heeft zeer veel regels. Hier staan de eerste: %1 van %2. Van een cliënt kunnen er dus meer zijn.</source>
        <translation>This cause has a great many lines. Here are the first: %1 of %2. So there may be more of a client.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BulkWoorden</name>
    <message>
        <source>puntkomma&apos;s</source>
        <translation>semicolons</translation>
    </message>
    <message>
        <source>komma&apos;s</source>
        <translation>commas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>rechte strepen</source>
        <translation>vertical bars</translation>
    </message>
    <message>
        <source>%1 te controleren</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source>%1 goede regels</source>
        <translation>%1 good lines</translation>
    </message>
    <message>
        <source>%1 regels met een let op</source>
        <translation>%1 lines that ask for attention</translation>
    </message>
    <message>
        <source>Gelezen als tekst met %1 ertussen, tekenset %2.</source>
        <translation>Read as text with %1 in between, character set %2.</translation>
    </message>
    <message>
        <source>Gelezen: blad “%1” van een XLSX-bestand.</source>
        <translation>Read: sheet “%1” of an XLSX file.</translation>
    </message>
    <message>
        <source>Gelezen: blad “%1” van een ODS-bestand.</source>
        <translation>Read: sheet “%1” of an ODS file.</translation>
    </message>
    <message>
        <source>Gelezen als JSON.</source>
        <translation>Read as JSON.</translation>
    </message>
    <message>
        <source>Gelezen als e-factuur (UBL).</source>
        <translation>Read as an e-invoice (UBL).</translation>
    </message>
    <message>
        <source>Gelezen als PDF-factuur.</source>
        <translation>Read as a PDF invoice.</translation>
    </message>
    <message>
        <source>Sommige cellen zijn een formule: wij lezen de uitkomst die erin is bewaard.</source>
        <translation>Some cells are a formula: we read the outcome that is kept in them.</translation>
    </message>
    <message>
        <source>Wij lezen alleen het blad “%1”.</source>
        <translation>We read only the sheet “%1”.</translation>
    </message>
    <message>
        <source>Niet gelezen: factuur %1. Die staat alleen als tekst in deze PDF, naast facturen die als e-factuur zijn bijgesloten. Breng haar als een eigen bestand.</source>
        <translation>Not read: invoice %1. It is only text in this PDF, beside invoices that are enclosed as e-invoices. Bring it as a file of its own.</translation>
    </message>
    <message>
        <source>Niet gelezen: %1 regels die alleen als tekst in deze PDF staan, naast de e-factuur die is bijgesloten.</source>
        <translation>Not read: %1 lines that are only text in this PDF, beside the e-invoice that is enclosed.</translation>
    </message>
    <message>
        <source>1 goede regel</source>
        <translation>1 good line</translation>
    </message>
    <message>
        <source>1 regel met een let op</source>
        <translation>1 line with a remark</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Niet gelezen: 1 regel die alleen als tekst in deze PDF staat, naast de e-factuur die is bijgesloten.</source>
        <translation>Not read: 1 line that stands in this PDF as text only, beside the e-invoice that is enclosed.</translation>
    </message>
    <message>
        <source>Let op: op factuur %1 is het totaal niet de som van de regels. Wij dienen de regels in.</source>
        <translation>Note: on invoice %1 the total is not the sum of the lines. We submit the lines.</translation>
    </message>
    <message>
        <source>Let op: op factuur %1 staat btw. Zorg is vrij van btw: wij dienen de regels in zonder btw.</source>
        <translation>Note: invoice %1 has VAT. Care is free of VAT: we submit the lines without VAT.</translation>
    </message>
    <message>
        <source>nog niet alles gebracht</source>
        <translation>not all of it brought yet</translation>
    </message>
    <message>
        <source>Let op: op factuur %1 ontbreekt de datum, of zij ligt na vandaag of vóór de laatste zorgdag. Klopt dit? Wij dienen de regels in met de datum van vandaag.</source>
        <translation>Note: on invoice %1 the date is missing, or it is after today or before the last day of care. Is this right? We hand in the lines with the date of today.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenKiezen</name>
    <message>
        <source>Centenronde</source>
        <translation>Rate round</translation>
    </message>
    <message>
        <source>Naam, wet, zorgfunctie of verstrekker</source>
        <translation>Name, law, type of care or funder</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Tarief nu</source>
        <translation>Rate now</translation>
    </message>
    <message>
        <source>Bekijk voorbeeld</source>
        <translation>Show preview</translation>
    </message>
    <message>
        <source>Overeenkomsten om te kiezen</source>
        <translation>Agreements to choose from</translation>
    </message>
    <message>
        <source>Er is geen overeenkomst die nu loopt.</source>
        <translation>There is no agreement that runs now.</translation>
    </message>
    <message>
        <source>Deze overeenkomst kiezen of niet</source>
        <translation>Choose this agreement or not</translation>
    </message>
    <message>
        <source>Alle overeenkomsten in de lijst kiezen</source>
        <translation>Choose all agreements in the list</translation>
    </message>
    <message>
        <source>Voorbeeld van de centenronde</source>
        <translation>Preview of the rate round</translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation>Type of care</translation>
    </message>
    <message>
        <source>Alleen deze: %1</source>
        <translation>Only this: %1</translation>
    </message>
    <message>
        <source>1 cent of 2,5%</source>
        <translation>1 cent or 2.5%</translation>
    </message>
    <message>
        <source>Verandering</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Alle zorgverleners</source>
        <translation>All carers</translation>
    </message>
    <message>
        <source>Alle verstrekkers</source>
        <translation>All funders</translation>
    </message>
    <message>
        <source>Alle wetten</source>
        <translation>All laws</translation>
    </message>
    <message>
        <source>Alle zorgfuncties</source>
        <translation>All types of care</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>gekozen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>niet gekozen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>%1 van %2 gekozen · niets past bij deze keuze</source>
        <translation>%1 of %2 chosen · nothing fits this choice</translation>
    </message>
    <message>
        <source>%1 van %2 gekozen · spatie kiest, Ctrl+A kiest alles</source>
        <translation>%1 of %2 chosen · space chooses, Ctrl+A chooses all</translation>
    </message>
    <message>
        <source>Een bedrag in euro&apos;s, centen of een percentage.</source>
        <translation>An amount in euros, cents or a percentage.</translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 1 cent, 0,05 of 2,5%.</source>
        <translation>Type for example 1 cent, 0.05 or 2.5%.</translation>
    </message>
    <message>
        <source>%1, alleen voor %2</source>
        <translation>%1, only for %2</translation>
    </message>
    <message>
        <source>Kies eerst een overeenkomst met de spatiebalk, of alle met Ctrl+A.</source>
        <translation>First choose an agreement with the space bar, or all with Ctrl+A.</translation>
    </message>
    <message>
        <source>Kies hoogstens %1 overeenkomsten per ronde.</source>
        <translation>Choose at most %1 agreements a round.</translation>
    </message>
    <message>
        <source>Vul in hoeveel het tarief verandert.</source>
        <translation>Enter by how much the rate changes.</translation>
    </message>
    <message>
        <source>“%1” kunnen wij niet lezen. Typ bijvoorbeeld 2,5% of 1 cent.</source>
        <translation>We cannot read “%1”. Type for example 2.5% or 1 cent.</translation>
    </message>
    <message>
        <source>Vul in vanaf welke dag.</source>
        <translation>Enter from which day.</translation>
    </message>
    <message>
        <source>Een wijziging begint op de eerste dag van een maand.</source>
        <translation>A change begins on the first day of a month.</translation>
    </message>
    <message>
        <source>Wij rekenen het uit</source>
        <translation>We are working it out</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenVoorbeeld</name>
    <message>
        <source>Centenronde: voorbeeld</source>
        <translation>Rate round: preview</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Per jaar</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wat er per overeenkomst verandert</source>
        <translation>What changes in each agreement</translation>
    </message>
    <message>
        <source>Verder met de centenronde</source>
        <translation>Go on with the rate round</translation>
    </message>
    <message>
        <source>Terug naar de keuze</source>
        <translation>Back to the choice</translation>
    </message>
    <message>
        <source>Bezig</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>%1 vanaf %2.</source>
        <translation>%1 from %2.</translation>
    </message>
    <message>
        <source>Alle %1 overeenkomsten kunnen mee.</source>
        <translation>All %1 agreements can be changed.</translation>
    </message>
    <message>
        <source>%1 van %2 overeenkomsten kunnen mee.</source>
        <translation>%1 of %2 agreements can be changed.</translation>
    </message>
    <message>
        <source>%1 %2 van %3 wijzigingen zijn klaar.</source>
        <translation>%1 %2 of %3 changes are ready.</translation>
    </message>
    <message>
        <source>%1 %2 Samen per jaar: %3.</source>
        <translation>%1 %2 Together a year: %3.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wij maken de wijzigingen</source>
        <translation>We are making the changes</translation>
    </message>
    <message>
        <source>Naar ondertekenen</source>
        <translation>To signing</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Wijzigingen klaarzetten (%1)</source>
        <translation>Prepare changes (%1)</translation>
    </message>
    <message>
        <source>Voorstel versturen (%1)</source>
        <translation>Send proposal (%1)</translation>
    </message>
    <message>
        <source>%1 en %2, nummer %3</source>
        <translation>%1 and %2, number %3</translation>
    </message>
    <message>
        <source>De budgethouder krijgt uw voorstel. Hij kan het overnemen of aanpassen. Daarna tekent u beiden.</source>
        <translation>The budget holder receives your proposal and can take it over or change it. Then both of you sign.</translation>
    </message>
    <message>
        <source>Voorstel versturen</source>
        <translation>Send proposal</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Centenronde: gedaan</source>
        <translation>Rate round: done</translation>
    </message>
    <message>
        <source>1 wijziging is niet gelukt. De reden staat bij de rij.</source>
        <translation>1 change did not succeed. The reason is in its row.</translation>
    </message>
    <message>
        <source>%1 wijzigingen zijn niet gelukt. De reden staat bij de rij.</source>
        <translation>%1 changes did not succeed. The reason is in the row of each.</translation>
    </message>
    <message>
        <source>1 wijziging is klaar.</source>
        <translation>1 change is ready.</translation>
    </message>
    <message>
        <source>%1 wijzigingen zijn klaar.</source>
        <translation>%1 changes are ready.</translation>
    </message>
    <message>
        <source>De overeenkomst kan mee.</source>
        <translation>The agreement can be included.</translation>
    </message>
    <message>
        <source>De overeenkomst kan niet mee.</source>
        <translation>The agreement cannot be included.</translation>
    </message>
    <message>
        <source>%1 %2 van 1 wijziging is klaar.</source>
        <translation>%1 %2 of 1 change is ready.</translation>
    </message>
    <message>
        <source>Het nieuwe tarief past binnen de hoogste en laagste bedragen die wij hier kennen. %1</source>
        <translation>The new rate is within the highest and lowest amounts that we know here. %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenWoorden</name>
    <message>
        <source>Kan niet</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Klaar om te tekenen</source>
        <translation>Ready to sign</translation>
    </message>
    <message>
        <source>%1 per maand</source>
        <translation>%1 per month</translation>
    </message>
    <message>
        <source>Voorstel verstuurd</source>
        <translation>Proposal sent</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>De budgethouder beslist.</source>
        <translation>The budget holder decides.</translation>
    </message>
    <message>
        <source>Zorgverlener tekent eerst.</source>
        <translation>The carer signs first.</translation>
    </message>
    <message>
        <source>Alleen u tekent.</source>
        <translation>Only you sign.</translation>
    </message>
    <message>
        <source>Geen goedkeuring nodig.</source>
        <translation>No approval needed.</translation>
    </message>
    <message>
        <source>Meteen goedgekeurd.</source>
        <translation>Approved at once.</translation>
    </message>
    <message>
        <source>Wordt beoordeeld.</source>
        <translation>Will be reviewed.</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>%1 minder</source>
        <translation>%1 less</translation>
    </message>
    <message>
        <source>%1 meer</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CentenrondePage</name>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>alles kiezen</source>
        <translation>choose all</translation>
    </message>
    <message>
        <source>voorbeeld</source>
        <translation>preview</translation>
    </message>
    <message>
        <source>verder</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Centenronde</source>
        <translation>Rate round</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ClientDirectory</name>
    <message>
        <source>BSN eindigt op %1</source>
        <translation>BSN ends in %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ClientPage</name>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Wij halen het overzicht op.</source>
        <translation>We are fetching the overview.</translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Loopt tot</source>
        <translation>Runs until</translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst.</source>
        <translation>There is no agreement yet.</translation>
    </message>
    <message>
        <source>Overeenkomst opstellen</source>
        <translation>Draw up agreement</translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Er is nog geen declaratie.</source>
        <translation>There is no claim yet.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation>Paid, planned</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>geboren %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>klantnummer %1</source>
        <translation>customer number %1</translation>
    </message>
    <message>
        <source>profielnummer %1</source>
        <translation>profile number %1</translation>
    </message>
    <message>
        <source>Declaratie %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>onbepaald</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>Toon alle %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>geen totaalbedrag</source>
        <translation>no total amount</translation>
    </message>
    <message>
        <source>Toon alle niveaus</source>
        <translation>Show all levels</translation>
    </message>
    <message>
        <source>volgend blok</source>
        <translation>next block</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Naar de declaraties</source>
        <translation>To the claims</translation>
    </message>
    <message>
        <source>Wij kunnen dit overzicht nu niet ophalen.</source>
        <translation>We cannot fetch this overview right now.</translation>
    </message>
    <message>
        <source>%1, sinds %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Gegevens van deze cliënt wijzigen</source>
        <translation>Change the details of this client</translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Vertegenwoordigers</source>
        <translation>Representatives</translation>
    </message>
    <message>
        <source>Vertegenwoordigers van deze cliënt</source>
        <translation>Representatives of this client</translation>
    </message>
    <message>
        <source>vertegenwoordiging volmacht machtiging rechten pgb-beheerder</source>
        <translation>representation mandate authorisation rights pgb manager</translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation>Enter hours</translation>
    </message>
    <message>
        <source>actie van de rij, of bekijken</source>
        <translation>action of the row, or view</translation>
    </message>
    <message>
        <source>%1, wijziging vanaf %2</source>
        <translation>%1, change from %2</translation>
    </message>
    <message>
        <source>Blokkades</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Blokkades van deze cliënt</source>
        <translation>Blocks of this client</translation>
    </message>
    <message>
        <source>betaling stoppen tegenhouden geblokkeerd opheffen</source>
        <translation>stop payment hold blocked lift</translation>
    </message>
    <message>
        <source>Er is nog geen toekenning.</source>
        <translation>There is no grant yet.</translation>
    </message>
    <message>
        <source>overleden op %1</source>
        <translation>deceased on %1</translation>
    </message>
    <message>
        <source>Toestemmingen</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Toestemmingen van deze cliënt</source>
        <translation>Permissions of this client</translation>
    </message>
    <message>
        <source>tegemoetkoming doorlopende goedkeuring</source>
        <translation>allowance standing approval</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ClientenPage</name>
    <message>
        <source>nog geen toekenning %1</source>
        <translation>no grant for %1 yet</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Profielnummer</source>
        <translation>Profile number</translation>
    </message>
    <message>
        <source>Lopend</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Verstrekker</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Naam, klantnummer, profielnummer of geboortedatum</source>
        <translation>Name, customer number, profile number or date of birth</translation>
    </message>
    <message>
        <source>Er zijn nog geen cliënten.</source>
        <translation>There are no clients yet.</translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation>Enter grant</translation>
    </message>
    <message>
        <source>%1 overeenkomsten lopen</source>
        <translation>%1 agreements in force</translation>
    </message>
    <message>
        <source>1 cliënt</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 cliënten</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>1 overeenkomst loopt</source>
        <translation>1 agreement is running</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CloseQuestion</name>
    <message>
        <source>Blijven</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Toch sluiten</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Uw laatste werk is nog niet bewaard</source>
        <translation>Your latest work has not been saved yet</translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Uw laatste werk is nog niet verstuurd</source>
        <translation>Your latest work has not been sent yet</translation>
    </message>
    <message>
        <source>Wij versturen het nu. Daarna wordt u vanzelf afgemeld.</source>
        <translation>We are sending it now. After that you are signed out by itself.</translation>
    </message>
    <message>
        <source>Wij versturen het nu. Dit venster sluit daarna vanzelf.</source>
        <translation>We are sending it now. After that this window closes by itself.</translation>
    </message>
    <message>
        <source>Toch afmelden</source>
        <translation>Sign out anyway</translation>
    </message>
    <message>
        <source>Er is geen verbinding met de server.</source>
        <translation>There is no connection to the server.</translation>
    </message>
    <message>
        <source>De server antwoordt niet op tijd.</source>
        <translation>The server does not answer in time.</translation>
    </message>
    <message>
        <source>Wat klaarstaat, is bewaard op deze computer. Het gaat vanzelf zodra u zich hier weer aanmeldt.</source>
        <translation>What is ready to send is kept on this computer. It goes by itself as soon as you sign in here again.</translation>
    </message>
    <message>
        <source>Dit gaat niet vanzelf naar de server: u heeft een formulier nog niet opgeslagen, of een vakje is nog niet af. Op deze computer kunnen wij het niet bewaren. Gaat u door, dan bent u het kwijt. Rond het eerst af.</source>
        <translation>This does not go to the server by itself: you have not saved a form yet, or a cell is not finished. We cannot keep it on this computer. If you go on, you lose it. Finish it first.</translation>
    </message>
    <message>
        <source>Er is geen verbinding met de server en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u uw laatste werk kwijt. Laat het venster open tot de verbinding er weer is.</source>
        <translation>There is no connection to the server, and we cannot keep anything on this computer. If you go on, you lose your latest work. Leave the window open until the connection is back.</translation>
    </message>
    <message>
        <source>De server heeft uw laatste werk nog niet, en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u het kwijt. Wacht nog even, of kijk het na.</source>
        <translation>The server does not have your latest work yet, and we cannot keep anything on this computer. If you go on, you lose it. Wait a moment, or check it.</translation>
    </message>
    <message>
        <source>Er is een storing op de server.</source>
        <translation>The server has a fault.</translation>
    </message>
    <message>
        <source>Er is een storing op de server en op deze computer kunnen wij niets bewaren. Gaat u door, dan bent u uw laatste werk kwijt. Laat het venster open tot de storing voorbij is.</source>
        <translation>The server has a fault and we cannot keep anything on this computer. If you go on, you lose your latest work. Leave the window open until the fault is over.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CommandPalette</name>
    <message>
        <source>Ga naar %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>declaratie uren maand</source>
        <translation>declaration claim hours month</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ConflictDialog</name>
    <message>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Later kiezen</source>
        <translation>Choose later</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alles van mij</source>
        <translation>All of mine</translation>
    </message>
    <message>
        <source>Alles van de ander</source>
        <translation>All of the other&apos;s</translation>
    </message>
    <message>
        <source>Zo bewaren</source>
        <translation>Keep it like this</translation>
    </message>
    <message>
        <source>Dit stond er</source>
        <translation>What stood there</translation>
    </message>
    <message>
        <source>Van u</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Van de ander</source>
        <translation>The other&apos;s</translation>
    </message>
    <message>
        <source>%1, van u: %2</source>
        <translation>%1, yours: %2</translation>
    </message>
    <message>
        <source>%1, van de ander: %2</source>
        <translation>%1, the other&apos;s: %2</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ContractBlad</name>
    <message>
        <source>Tekst van de overeenkomst</source>
        <translation>Text of the agreement</translation>
    </message>
    <message>
        <source>blad %1 van %2</source>
        <translation>sheet %1 of %2</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ControlePaneel</name>
    <message>
        <source>Terug naar het rooster</source>
        <translation>Back to the grid</translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Per zorgfunctie</source>
        <translation>By type of care</translation>
    </message>
    <message>
        <source>Wat er daarna gebeurt</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, bij het indienen</source>
        <translation>%1, when you submit</translation>
    </message>
    <message>
        <source>Controle · Declaratie %1</source>
        <translation>Check · Claim %1</translation>
    </message>
    <message>
        <source>Kijk de uren na. Met indienen geeft u de SVB opdracht om te betalen.</source>
        <translation>Check the hours. By submitting you order the SVB to pay.</translation>
    </message>
    <message>
        <source>Er zijn nog geen uren om in te dienen.</source>
        <translation>There are no hours to submit yet.</translation>
    </message>
    <message>
        <source>Deze declaratie kan nog niet worden ingediend. Pas eerst aan wat hieronder rood is.</source>
        <translation>This claim cannot be submitted yet. First change what is red below.</translation>
    </message>
    <message>
        <source>Vul eerst uren in.</source>
        <translation>Enter hours first.</translation>
    </message>
    <message>
        <source>Alle controles die wij hier kunnen doen, zijn goed.</source>
        <translation>All checks that we can do here are fine.</translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation>Type of care</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Verwachte betaling</source>
        <translation>Expected payment</translation>
    </message>
    <message>
        <source>Controles door de server</source>
        <translation>Checks by the server</translation>
    </message>
    <message>
        <source>Budget daarna</source>
        <translation>Budget afterwards</translation>
    </message>
    <message>
        <source>Wordt ingediend…</source>
        <translation>Submitting…</translation>
    </message>
    <message>
        <source>Ingediend. De SVB heeft uw declaratie ontvangen onder nummer %1.</source>
        <translation>Submitted. The SVB has received your claim as number %1.</translation>
    </message>
    <message>
        <source>Klaargezet. Wij hebben nu geen verbinding en sturen uw declaratie zodra het kan. U hoeft niets te doen.</source>
        <translation>Ready to go. There is no connection now; we send your claim as soon as we can. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Verwachte betaling: %1.</source>
        <translation>Expected payment: %1.</translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Klaargezet</source>
        <translation>Ready to go</translation>
    </message>
    <message>
        <source>Budget %1 daarna</source>
        <translation>Budget %1 after this</translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Klaarzetten</source>
        <translation>Set ready</translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. Zet de declaratie klaar: op %2 controleren wij haar opnieuw en dienen haar voor u in. U hoort wat er is gebeurd.</source>
        <translation>%1 is not over yet. Finish the claim: on %2 we check it again and submit it for you. You will hear what happened.</translation>
    </message>
    <message>
        <source>Klaargezet. Op %1 controleren wij de declaratie opnieuw en dienen haar voor u in. Verandert u iets, zet haar dan weer klaar.</source>
        <translation>Set ready. On %1 we check the claim again and submit it for you. If you change anything, set it ready again.</translation>
    </message>
    <message>
        <source>Verzoek late declaratie</source>
        <translation>Request late claim</translation>
    </message>
    <message>
        <source>de verstrekker</source>
        <translation>the funder</translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. Zet de declaratie klaar: op %2 controleren wij haar opnieuw en leggen haar voor aan de budgethouder. U hoort wat er is gebeurd.</source>
        <translation>%1 is not over yet. Set the claim ready: on %2 we check it again and put it before the budget holder. You will hear what happened.</translation>
    </message>
    <message>
        <source>Dit jaar is afgesloten. Met indienen vraagt u %1 om deze ene declaratie nog te betalen. U ziet bij Declaraties wat er wordt besloten.</source>
        <translation>This year is closed. By submitting you ask %1 to pay this one claim after all. Under Claims you see what is decided.</translation>
    </message>
    <message>
        <source>Kijk de uren na. U kunt indienen; de declaratie wordt dan geparkeerd. Hieronder staat waarom.</source>
        <translation>Check the hours. You can submit; the claim will then be parked. Below you see why.</translation>
    </message>
    <message>
        <source>Wie beslist</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Nog niet ingediend: pas eerst aan wat rood is.</source>
        <translation>Not submitted yet: first change what is red.</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Ingediend en geparkeerd</source>
        <translation>Submitted and parked</translation>
    </message>
    <message>
        <source>Voorgelegd</source>
        <translation>Sent for approval</translation>
    </message>
    <message>
        <source>Ingediend onder nummer %1.</source>
        <translation>Submitted under number %1.</translation>
    </message>
    <message>
        <source>De declaratie is geparkeerd: %1 beslist of zij nog wordt betaald. U hoeft nu niets te doen.</source>
        <translation>The claim is parked: %1 decides whether it is still paid. You need not do anything now.</translation>
    </message>
    <message>
        <source>De declaratie is geparkeerd.</source>
        <translation>The claim is parked.</translation>
    </message>
    <message>
        <source>Voorgelegd. De budgethouder is aan zet.</source>
        <translation>Sent for approval. The budget holder is to act.</translation>
    </message>
    <message>
        <source>als dat is opgelost</source>
        <translation>once that is solved</translation>
    </message>
    <message>
        <source>na akkoord van de budgethouder</source>
        <translation>once the budget holder agrees</translation>
    </message>
    <message>
        <source>%1, bij het voorleggen</source>
        <translation>%1, when it is sent for approval</translation>
    </message>
    <message>
        <source>Deze declaratie kan nog niet worden voorgelegd. Pas eerst aan wat hieronder rood is.</source>
        <translation>This claim cannot be sent for approval yet. First change what is red below.</translation>
    </message>
    <message>
        <source>Er zijn nog geen uren om voor te leggen.</source>
        <translation>There are no hours to send for approval yet.</translation>
    </message>
    <message>
        <source>Kijk de uren na. Daarna legt u de declaratie voor aan de budgethouder.</source>
        <translation>Check the hours. Then you send the claim to the budget holder for approval.</translation>
    </message>
    <message>
        <source>Voorleggen</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Nog niet voorgelegd: pas eerst aan wat rood is.</source>
        <translation>Not sent for approval yet: first change what is red.</translation>
    </message>
    <message>
        <source>Wordt voorgelegd…</source>
        <translation>Being sent for approval…</translation>
    </message>
    <message>
        <source>Klaargezet. Op %1 controleren wij de declaratie opnieuw en leggen haar voor aan de budgethouder. Verandert u iets, zet haar dan weer klaar.</source>
        <translation>Set ready. On %1 we check the claim again and send it to the budget holder for approval. If you change anything, set it ready again.</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CorrectieLoop</name>
    <message>
        <source>Deze declaratie is nog niet betaald. Trek haar in om iets te veranderen.</source>
        <translation>This declaration has not been paid yet. Withdraw it to change something.</translation>
    </message>
    <message>
        <source>Deze declaratie kan niet worden gecorrigeerd.</source>
        <translation>This declaration cannot be corrected.</translation>
    </message>
    <message>
        <source>Nummer %1. Deze correctie is begonnen en nog niet verzonden. Maak haar af, of gooi haar weg in de lijst met declaraties.</source>
        <translation>Number %1. This correction was begun and has not been sent yet. Finish it, or discard it in the list of claims.</translation>
    </message>
    <message>
        <source>Nummer %1, eerder gecorrigeerd. %2</source>
        <translation>Number %1, corrected before. %2</translation>
    </message>
    <message>
        <source>Nummer %1. %2</source>
        <translation>Number %1. %2</translation>
    </message>
    <message>
        <source>De correctie is niet voorgelegd. %1</source>
        <translation>The correction was not sent for approval. %1</translation>
    </message>
    <message>
        <source>De correctie is niet ingediend. %1</source>
        <translation>The correction was not submitted. %1</translation>
    </message>
    <message>
        <source>De correctie is ingediend.</source>
        <translation>The correction was submitted.</translation>
    </message>
    <message>
        <source>De correctie is voorgelegd aan de zorgverlener. Tot het akkoord verandert er niets.</source>
        <translation>The correction was sent to the carer for approval. Nothing changes until it is approved.</translation>
    </message>
    <message>
        <source>De correctie is voorgelegd aan de budgethouder. Tot het akkoord verandert er niets.</source>
        <translation>The correction was sent to the budget holder for approval. Nothing changes until it is approved.</translation>
    </message>
    <message>
        <source>Correctie voorleggen</source>
        <translation>Send correction for approval</translation>
    </message>
    <message>
        <source>Correctie indienen</source>
        <translation>Submit the correction</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CorrectiePage</name>
    <message>
        <source>De uren worden opgehaald…</source>
        <translation>The hours are being fetched…</translation>
    </message>
    <message>
        <source>Declaratie %1 corrigeren</source>
        <translation>Correct the claim of %1</translation>
    </message>
    <message>
        <source>corrigeren nabetaling terug verrekenen</source>
        <translation>correct extra payment back set off</translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Wat dit doet</source>
        <translation>What this does</translation>
    </message>
    <message>
        <source>Waarom corrigeert u? De ander leest deze zin.</source>
        <translation>Why do you correct this? The other side reads this sentence.</translation>
    </message>
    <message>
        <source>Reden van de correctie</source>
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>Nog niets veranderd.</source>
        <translation>Nothing changed yet.</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Geen punten om te bekijken.</source>
        <translation>No points to look at.</translation>
    </message>
    <message>
        <source>Wat dit doet, kunnen wij nu niet ophalen.</source>
        <translation>We cannot fetch now what this does.</translation>
    </message>
    <message>
        <source>Budget daarna</source>
        <translation>Budget after it</translation>
    </message>
    <message>
        <source>Pas eerst aan wat hieronder rood is.</source>
        <translation>First change what is red below.</translation>
    </message>
    <message>
        <source>Er is nog niets veranderd.</source>
        <translation>Nothing was changed yet.</translation>
    </message>
    <message>
        <source>Typ eerst waarom u corrigeert.</source>
        <translation>First type why you correct this.</translation>
    </message>
    <message>
        <source>Declaratie corrigeren</source>
        <translation>Correct a claim</translation>
    </message>
    <message>
        <source>patroon</source>
        <translation>pattern</translation>
    </message>
    <message>
        <source>ongedaan maken</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>De correctie</source>
        <translation>The correction</translation>
    </message>
    <message>
        <source>Verander de uren zoals ze hadden moeten zijn.</source>
        <translation>Change the hours as they should have been.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::CorrectieVerschil</name>
    <message>
        <source>Er is een nieuw tarief afgesproken dat eerder ingaat.</source>
        <translation>A new rate was agreed that starts earlier.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Waarom: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Na de betaling van het maandloon is een loonstop ingevoerd of veranderd.</source>
        <translation>A stop of the wage was entered or changed after the monthly wage was paid.</translation>
    </message>
    <message>
        <source>Na de betaling van het maandloon is een afwezigheid gemeld of veranderd.</source>
        <translation>An absence was reported or changed after the monthly wage was paid.</translation>
    </message>
    <message>
        <source>De overeenkomst is veranderd nadat het maandloon was betaald.</source>
        <translation>The agreement changed after the monthly wage was paid.</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <comment>a quantity at its rate</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Moet akkoord geven</source>
        <translation>Has to agree</translation>
    </message>
    <message>
        <source>de zorgverlener</source>
        <translation>the carer</translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation>the budget holder</translation>
    </message>
    <message>
        <source>Gaat eraf: eerder te veel betaald</source>
        <translation>Comes off: paid too much before</translation>
    </message>
    <message>
        <source>Wordt uitbetaald</source>
        <translation>Will be paid</translation>
    </message>
    <message>
        <source>wacht op de verstrekker</source>
        <translation>waits for the funder</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Nabetaling bij akkoord vandaag</source>
        <translation>Back payment if agreed today</translation>
    </message>
    <message>
        <source>Nabetaling op</source>
        <translation>Extra payment on</translation>
    </message>
    <message>
        <source>Gaat af van de volgende betalingen</source>
        <translation>Is taken off the next payments</translation>
    </message>
    <message>
        <source>De SVB kijkt er eerst naar</source>
        <translation>SVB looks at it first</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>pgb::ui::DateLineEdit</name>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 1-3, 1 mrt, vandaag of +1m. Op een datum: d, w, m of j is een dag, week, maand of jaar verder.</source>
        <translation>Type for example 1-3, 1 mar, today or +1m. On a date: d, w, m or j moves one day, week, month or year on.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als datum. Typ bijvoorbeeld 1-3 of 1 mrt.</source>
        <translation>We cannot read &quot;%1&quot; as a date. Type for example 1-3 or 1 mar.</translation>
    </message>
    <message>
        <source>Maand %1 bestaat niet. Typ dag-maand-jaar, bijvoorbeeld 1-3-1985.</source>
        <translation>Month %1 does not exist. Type day-month-year, for example 1-3-1985.</translation>
    </message>
    <message>
        <source>%1 %2 %3 bestaat niet. Controleer de dag, de maand en het jaar.</source>
        <translation>%1 %2 %3 does not exist. Check the day, the month and the year.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratiePage</name>
    <message>
        <source>U kunt deze declaratie bekijken, maar niet indienen.</source>
        <translation>You can view this claim, but not submit it.</translation>
    </message>
    <message>
        <source>Indienen is niet gelukt. Uw uren zijn bewaard. Probeer het opnieuw.</source>
        <translation>Submitting failed. Your hours are kept. Try again.</translation>
    </message>
    <message>
        <source>Niet ingediend. Pas aan wat hieronder rood is en dien opnieuw in.</source>
        <translation>Not submitted. Change what is red below and submit again.</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>De uren worden opgehaald…</source>
        <translation>Fetching the hours…</translation>
    </message>
    <message>
        <source>Deze maand kunt u niet bekijken.</source>
        <translation>You cannot view this month.</translation>
    </message>
    <message>
        <source>Wij kunnen de uren nu niet ophalen. Controleer uw verbinding en probeer het opnieuw.</source>
        <translation>We cannot fetch the hours now. Check your connection and try again.</translation>
    </message>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation>Your work from last time is back. Nothing was lost.</translation>
    </message>
    <message>
        <source>Declaratie %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>patroon</source>
        <translation>pattern</translation>
    </message>
    <message>
        <source>indienen</source>
        <translation>submit</translation>
    </message>
    <message>
        <source>Klaargezet. Wij hebben nu geen verbinding en sturen uw declaratie zodra het kan. U hoeft niets te doen.</source>
        <translation>Ready to go. We have no connection now and will send your claim as soon as we can. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie intussen ook gewijzigd. Wij halen die wijziging op. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this claim as well in the meantime. We are fetching that change. Your work stays here.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie intussen ook gewijzigd. Wij kunnen die wijziging nu niet ophalen. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this claim as well in the meantime. We cannot fetch that change now. Your work stays here.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this claim as well. In 1 place you need to choose. Your work stays here.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this claim as well. In %1 places you need to choose. Your work stays here.</translation>
    </message>
    <message>
        <source>Vergelijk en kies</source>
        <translation>Compare and choose</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie gewijzigd. U ziet de nieuwste uren.</source>
        <translation>Somebody else changed this claim. You see the newest hours.</translation>
    </message>
    <message>
        <source>niet meer bekend</source>
        <translation>no longer known</translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation>Changed twice</translation>
    </message>
    <message>
        <source>Kies per dag welke uren u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd.</source>
        <translation>Choose for each day which hours you keep. What only one of you changed has been put together already.</translation>
    </message>
    <message>
        <source>Deze declaratie is intussen door iemand anders ingediend of beoordeeld. Wat u hier had getypt, staat er niet in.</source>
        <translation>This claim was submitted or judged by somebody else in the meantime. What you typed here is not in it.</translation>
    </message>
    <message>
        <source>Toon wat ik typte</source>
        <translation>Show what I typed</translation>
    </message>
    <message>
        <source>Wat u had getypt</source>
        <translation>What you had typed</translation>
    </message>
    <message>
        <source>Dit staat niet in de declaratie. U kunt het lezen en kopiëren.</source>
        <translation>This is not in the claim. You can read and copy it.</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie ook gewijzigd. Wij hebben de uren van u beiden samengevoegd.</source>
        <translation>Somebody else changed this claim as well. We put the hours of both of you together.</translation>
    </message>
    <message>
        <source>Ongedaan: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Declaratie afdrukken</source>
        <translation>Print the claim</translation>
    </message>
    <message>
        <source> print papier factuur</source>
        <translation> print paper invoice</translation>
    </message>
    <message>
        <source>vorige periode</source>
        <translation>previous period</translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source> week vier weken</source>
        <translation> week four weeks</translation>
    </message>
    <message>
        <source>Deze declaratie ligt bij de budgethouder en kan nu niet worden veranderd.</source>
        <translation>This claim is with the budget holder and cannot be changed now.</translation>
    </message>
    <message>
        <source>De SVB controleert deze declaratie. Zij kan nu niet worden veranderd.</source>
        <translation>The SVB is checking this claim. It cannot be changed now.</translation>
    </message>
    <message>
        <source>Deze declaratie is ingediend en wacht. Zij kan nu niet worden veranderd.</source>
        <translation>This claim has been submitted and is waiting. It cannot be changed now.</translation>
    </message>
    <message>
        <source>Deze declaratie is goedgekeurd voor betaling en kan niet meer worden veranderd.</source>
        <translation>This claim is approved for payment and can no longer be changed.</translation>
    </message>
    <message>
        <source>De betaling van deze declaratie is al gepland. Zij kan niet meer worden veranderd. Na de betaling kunt u corrigeren.</source>
        <translation>The payment of this claim is already planned. It can no longer be changed. After the payment you can correct it.</translation>
    </message>
    <message>
        <source>Deze declaratie is betaald en kan niet meer worden veranderd.</source>
        <translation>This claim has been paid and can no longer be changed.</translation>
    </message>
    <message>
        <source>De betaling van deze declaratie kwam terug. De uren kunnen niet meer worden veranderd.</source>
        <translation>The payment of this claim came back. The hours can no longer be changed.</translation>
    </message>
    <message>
        <source>Deze declaratie is al gecorrigeerd en kan niet meer worden veranderd.</source>
        <translation>This claim has already been corrected and can no longer be changed.</translation>
    </message>
    <message>
        <source>Deze declaratie is ingetrokken en kan niet meer worden veranderd.</source>
        <translation>This claim has been withdrawn and can no longer be changed.</translation>
    </message>
    <message>
        <source>Deze declaratie wordt ingediend en kan nu niet worden veranderd.</source>
        <translation>This claim is being submitted and cannot be changed now.</translation>
    </message>
    <message>
        <source>Deze declaratie staat klaar om te worden verzonden en kan nu niet worden veranderd. Dat gaat vanzelf zodra er verbinding is.</source>
        <translation>This claim is ready to be sent and cannot be changed now. It goes by itself as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Tot de sluittijd van de betaling kunt u haar terugnemen, veranderen en opnieuw indienen.</source>
        <translation>Until the cut-off of the payment you can take it back, change it and submit it again.</translation>
    </message>
    <message>
        <source>U kunt haar terugnemen, veranderen en opnieuw indienen.</source>
        <translation>You can take it back, change it and submit it again.</translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Klopt er iets niet, dan kunt u corrigeren.</source>
        <translation>If something is wrong, you can correct it.</translation>
    </message>
    <message>
        <source>Corrigeren</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Teruggenomen. Verander de uren en dien de declaratie opnieuw in.</source>
        <translation>Taken back. Change the hours and submit the claim again.</translation>
    </message>
    <message>
        <source>Deze declaratie is niet meer klaargezet, omdat u iets heeft veranderd. Zet haar weer klaar met Ctrl+Enter.</source>
        <translation>This claim is no longer ready to send, because you changed something. Make it ready again with Ctrl+Enter.</translation>
    </message>
    <message>
        <source>afdrukken</source>
        <translation>print</translation>
    </message>
    <message>
        <source>terug naar het rooster</source>
        <translation>back to the grid</translation>
    </message>
    <message>
        <source>klaarzetten</source>
        <translation>set ready</translation>
    </message>
    <message>
        <source>volgend punt</source>
        <translation>next point</translation>
    </message>
    <message>
        <source>De budgethouder past deze declaratie aan. U kunt haar hier alleen bekijken.</source>
        <translation>The budget holder is changing this claim. You can only look at it here.</translation>
    </message>
    <message>
        <source>De zorgverlener past deze declaratie aan. U kunt haar hier alleen bekijken.</source>
        <translation>The carer is changing this claim. You can only look at it here.</translation>
    </message>
    <message>
        <source>De SVB past deze declaratie aan. U kunt haar hier alleen bekijken.</source>
        <translation>The SVB is changing this claim. You can only look at it here.</translation>
    </message>
    <message>
        <source>Deze declaratie wacht op u. Kijk de uren na en geef akkoord (A), of stuur haar terug (R).</source>
        <translation>This claim waits for you. Check the hours and approve it (A), or send it back (R).</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Terugsturen…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Akkoord met deze declaratie</source>
        <translation>Approve this claim</translation>
    </message>
    <message>
        <source>goedkeuren</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>Declaratie terugsturen</source>
        <translation>Send claim back</translation>
    </message>
    <message>
        <source>afkeuren</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>akkoord</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>terugsturen</source>
        <translation>send back</translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation>The budget holder</translation>
    </message>
    <message>
        <source>Voorleggen is niet gelukt. Uw uren zijn bewaard. Probeer het opnieuw.</source>
        <translation>Sending for approval failed. Your hours are kept. Try again.</translation>
    </message>
    <message>
        <source>U kunt deze declaratie bekijken, maar niet voorleggen.</source>
        <translation>You can look at this claim, but not send it for approval.</translation>
    </message>
    <message>
        <source>Niet voorgelegd. Pas aan wat hieronder rood is en leg opnieuw voor.</source>
        <translation>Not sent for approval. Change what is red below and send it again.</translation>
    </message>
    <message>
        <source>voorleggen</source>
        <translation>send for approval</translation>
    </message>
    <message>
        <source>U kunt haar terugnemen, veranderen en opnieuw voorleggen.</source>
        <translation>You can take it back, change it and send it for approval again.</translation>
    </message>
    <message>
        <source>Teruggenomen. Verander de uren en leg de declaratie opnieuw voor.</source>
        <translation>Taken back. Change the hours and send the claim for approval again.</translation>
    </message>
    <message>
        <source>Tot de sluittijd van de betaling kunt u haar terugnemen, veranderen en opnieuw voorleggen.</source>
        <translation>Until the cut-off of the payment you can take it back, change it and send it for approval again.</translation>
    </message>
    <message>
        <source>Declaratie controleren en %1</source>
        <translation>Check the claim and %1</translation>
    </message>
    <message>
        <source>Declaratie klaarzetten</source>
        <translation>Set the claim ready</translation>
    </message>
    <message>
        <source>Declaratie voorleggen</source>
        <translation>Send the claim for approval</translation>
    </message>
    <message>
        <source>Declaratie indienen</source>
        <translation>Submit the claim</translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratieUitvoer</name>
    <message>
        <source>Declaratie %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>Budgethouder: %1</source>
        <translation>Budget holder: %1</translation>
    </message>
    <message>
        <source>Zorgverlener: %1</source>
        <translation>Care provider: %1</translation>
    </message>
    <message>
        <source>, KvK %1</source>
        <translation>, KvK %1</translation>
    </message>
    <message>
        <source>Zorgovereenkomst: %1</source>
        <translation>Care agreement: %1</translation>
    </message>
    <message>
        <source>Factuurnummer: %1</source>
        <translation>Invoice number: %1</translation>
    </message>
    <message>
        <source>Periode: %1 tot en met %2</source>
        <translation>Period: %1 up to and including %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Status: %1, nummer %2</source>
        <translation>Status: %1, number %2</translation>
    </message>
    <message>
        <source>Afgedrukt voor de dag %1</source>
        <translation>Printed for the day %1</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>%1 · blad %2 van %3</source>
        <translation>%1 · sheet %2 of %3</translation>
    </message>
    <message>
        <source>De declaratie is naar de printer gestuurd.</source>
        <translation>The claim was sent to the printer.</translation>
    </message>
    <message>
        <source>De printer neemt de declaratie niet aan. Kijk of hij aan staat.</source>
        <translation>The printer does not take the claim. See whether it is on.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratieWerk</name>
    <message>
        <source>Zo is het bedrag opgebouwd</source>
        <translation>How the amount is made up</translation>
    </message>
    <message>
        <source>Kopieer %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Patroon</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Draai rooster</source>
        <translation>Turn grid</translation>
    </message>
    <message>
        <source>Bestand…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Indienen…</source>
        <translation>Submit…</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source> (zzp)</source>
        <translation> (self-employed)</translation>
    </message>
    <message>
        <source>overeenkomst %1</source>
        <translation>agreement %1</translation>
    </message>
    <message>
        <source>van %1 tot en met %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>nummer %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>indienen kan sinds %1</source>
        <translation>can be submitted since %1</translation>
    </message>
    <message>
        <source>indienen kan vanaf %1</source>
        <translation>can be submitted from %1</translation>
    </message>
    <message>
        <source>Nog geen uren in %1. Kopieer %2 (Ctrl+Shift+M), vul een patroon in (Ctrl+;) of plak uit Excel (Ctrl+V).</source>
        <translation>No hours in %1 yet. Copy %2 (Ctrl+Shift+M), fill in a pattern (Ctrl+;) or paste from Excel (Ctrl+V).</translation>
    </message>
    <message>
        <source>Geen punten om te bekijken.</source>
        <translation>No points to look at.</translation>
    </message>
    <message>
        <source>Declaratie %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>Ongedaan: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>nummer</source>
        <translation>number</translation>
    </message>
    <message>
        <source>Factuurnummer (niet verplicht)</source>
        <translation>Invoice number (optional)</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Factuurdatum (niet verplicht)</source>
        <translation>Invoice date (optional)</translation>
    </message>
    <message>
        <source>Volgende periode (%1)</source>
        <translation>Next period (%1)</translation>
    </message>
    <message>
        <source>Vorige periode (%1)</source>
        <translation>Previous period (%1)</translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Klaarzetten…</source>
        <translation>Set ready…</translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. U kunt de declaratie klaarzetten; indienen kan vanaf %2.</source>
        <translation>%1 is not over yet. You can set the claim ready; submitting is possible from %2.</translation>
    </message>
    <message>
        <source>Voorleggen…</source>
        <translation>Send for approval…</translation>
    </message>
    <message>
        <source>voorleggen kan sinds %1</source>
        <translation>can be sent for approval since %1</translation>
    </message>
    <message>
        <source>voorleggen kan vanaf %1</source>
        <translation>can be sent for approval from %1</translation>
    </message>
    <message>
        <source>%1 is nog niet voorbij. U kunt de declaratie klaarzetten; voorleggen kan vanaf %2.</source>
        <translation>%1 is not over yet. You can set the claim ready; it can be sent for approval from %2.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nog geen uren in %1. Vul een patroon in (Ctrl+;) of plak uit Excel (Ctrl+V).</source>
        <translation>No hours in %1 yet. Fill in a pattern (Ctrl+;) or paste from Excel (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>pgb::ui::DeclaratiesPage</name>
    <message>
        <source>Declaraties</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Naam, nummer, status:geparkeerd, maand:2025-10, bedrag:100..500</source>
        <translation>Name, number, status:refused, month:2025-10, amount:100..500</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Wacht op u</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Wacht op anderen</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Geparkeerd</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Ingepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Betaald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Er zijn nog geen declaraties.</source>
        <translation>There are no claims yet.</translation>
    </message>
    <message>
        <source>Naar de overeenkomsten</source>
        <translation>To the agreements</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Wie is aan zet</source>
        <translation>Whose turn</translation>
    </message>
    <message>
        <source>Akkoord met deze declaratie</source>
        <translation>Approve this claim</translation>
    </message>
    <message>
        <source>goedkeuren</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>Declaratie terugsturen</source>
        <translation>Send claim back</translation>
    </message>
    <message>
        <source>afkeuren</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>reden tonen</source>
        <translation>show reason</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>alle cliënten</source>
        <translation>all clients</translation>
    </message>
    <message>
        <source>%1 declaraties</source>
        <translation>%1 claims</translation>
    </message>
    <message>
        <source>“%1” kunnen wij niet lezen</source>
        <translation>We cannot read “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Geen verbinding. Uw besluit over %1 is bewaard en wordt vanzelf verstuurd.</source>
        <translation>No connection. Your decision on %1 is kept and is sent by itself.</translation>
    </message>
    <message>
        <source>Akkoord: %1.</source>
        <translation>Approved: %1.</translation>
    </message>
    <message>
        <source>Teruggestuurd: %1.</source>
        <translation>Sent back: %1.</translation>
    </message>
    <message>
        <source>Vergeten uren…</source>
        <translation>Forgotten hours…</translation>
    </message>
    <message>
        <source>Kosten declareren…</source>
        <translation>Claim costs…</translation>
    </message>
    <message>
        <source>Toegestaan: %1. Het jaar is voor deze ene declaratie open.</source>
        <translation>Allowed: %1. The year is open for this one claim.</translation>
    </message>
    <message>
        <source>Geweigerd: %1.</source>
        <translation>Refused: %1.</translation>
    </message>
    <message>
        <source>Kijk er eerst naar: open de rij met Spatie. Daarna geeft A akkoord en stuurt R terug.</source>
        <translation>Look at it first: open the row with Space. Then A approves and R sends back.</translation>
    </message>
    <message>
        <source>Weggegooid: %1.</source>
        <translation>Thrown away: %1.</translation>
    </message>
    <message>
        <source>Teruggenomen: %1. Er is niets verstuurd.</source>
        <translation>Taken back: %1. Nothing was sent.</translation>
    </message>
    <message>
        <source>Uw besluit over %1 is niet aangenomen. De declaratie staat weer in de lijst.</source>
        <translation>Your decision about %1 was not accepted. The claim is back in the list.</translation>
    </message>
    <message>
        <source>%1: dit kan niet. %2</source>
        <translation>%1: this is not possible. %2</translation>
    </message>
    <message>
        <source>Besluit ongedaan maken</source>
        <translation>Undo decision</translation>
    </message>
    <message>
        <source>reden sluiten</source>
        <translation>close reason</translation>
    </message>
    <message>
        <source>ongedaan maken</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Ingetrokken: %1.</source>
        <translation>Withdrawn: %1.</translation>
    </message>
    <message>
        <source>Niet akkoord: %1.</source>
        <translation>Not agreed: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation>Enter hours</translation>
    </message>
    <message>
        <source>Wat nu</source>
        <translation>What now</translation>
    </message>
    <message>
        <source>Verder met deze declaratie</source>
        <translation>Go on with this claim</translation>
    </message>
    <message>
        <source>oplossen herstellen storten</source>
        <translation>solve repair deposit</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>1 declaratie</source>
        <translation>1 claim</translation>
    </message>
    <message>
        <source>Over deze declaratie is net al besloten. Dat besluit wordt nog verstuurd.</source>
        <translation>This claim has just been decided on. That decision is still being sent.</translation>
    </message>
    <message>
        <source>Factuur declareren…</source>
        <translation>Claim an invoice…</translation>
    </message>
    <message>
        <source>Uw reden bij de declaratie van %1 is weg.</source>
        <translation>Your reason for the claim of %1 is gone.</translation>
    </message>
    <message>
        <source>Goedgekeurd: %1.</source>
        <translation>Approved: %1.</translation>
    </message>
    <message>
        <source>Terugbetaald: %1. Het bedrag staat weer op het budget.</source>
        <translation>Paid back: %1. The amount is on the budget again.</translation>
    </message>
    <message>
        <source>Afgeschreven: %1.</source>
        <translation>Written off: %1.</translation>
    </message>
    <message>
        <source>Deze declaratie corrigeren</source>
        <translation>Correct this declaration</translation>
    </message>
    <message>
        <source>correctie terugbetalen nabetaling fout uren</source>
        <translation>correction pay back extra payment wrong hours</translation>
    </message>
</context>
<context>
    <name>pgb::ui::DossierLijstPage</name>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation>search</translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation>save as a file</translation>
    </message>
</context>
<context>
    <name>pgb::ui::EinddataPage</name>
    <message>
        <source>Naam, soort of nummer</source>
        <translation>Name, kind or number</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Eindigt</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Aanzeggen</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Aanzeggen uiterlijk</source>
        <translation>Notice by</translation>
    </message>
    <message>
        <source>Wat te doen</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Maanden</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>In de komende twaalf maanden eindigt er geen overeenkomst.</source>
        <translation>No agreement ends in the next twelve months.</translation>
    </message>
    <message>
        <source>Alle maanden</source>
        <translation>All months</translation>
    </message>
    <message>
        <source>Niets: er is al een vervolg.</source>
        <translation>Nothing: there is a next one already.</translation>
    </message>
    <message>
        <source>Niets: is opgezegd en eindigt vanzelf.</source>
        <translation>Nothing: notice was given, it ends by itself.</translation>
    </message>
    <message>
        <source>Zeg meteen schriftelijk aan: de laatste dag daarvoor is voorbij.</source>
        <translation>Give notice in writing at once: the last day for it has passed.</translation>
    </message>
    <message>
        <source>Zeg schriftelijk aan of u verdergaat.</source>
        <translation>Say in writing whether you go on.</translation>
    </message>
    <message>
        <source>Niets: vooraf is afgesproken dat hij eindigt.</source>
        <translation>Nothing: it was agreed in advance that it ends.</translation>
    </message>
    <message>
        <source>Gaat de zorg door? Maak een nieuwe van deze.</source>
        <translation>Does the care go on? Make a new one from this.</translation>
    </message>
    <message>
        <source>Eindigt vanzelf.</source>
        <translation>Ends by itself.</translation>
    </message>
    <message>
        <source>voorbij</source>
        <translation>past</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 eindigen in de komende twaalf maanden</source>
        <translation>%1 end in the next twelve months</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>nieuwe van deze</source>
        <translation>new one from this</translation>
    </message>
    <message>
        <source>Einddata</source>
        <translation>End dates</translation>
    </message>
    <message>
        <source>1 eindigt in de komende twaalf maanden</source>
        <translation>1 ends in the next twelve months</translation>
    </message>
    <message>
        <source>%1, bij %2 is een aanzegging nodig</source>
        <translation>%1, %2 of them need a notice</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ErrorSummary</name>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Er is 1 punt om te bekijken</source>
        <translation>There is 1 point to look at</translation>
    </message>
    <message>
        <source>Er zijn %1 punten om te bekijken</source>
        <translation>There are %1 points to look at</translation>
    </message>
    <message>
        <source>%1, 1 is rood</source>
        <translation>%1, 1 is red</translation>
    </message>
    <message>
        <source>%1, %2 zijn rood</source>
        <translation>%1, %2 are red</translation>
    </message>
</context>
<context>
    <name>pgb::ui::FactuurPage</name>
    <message>
        <source>Van welke zorgverlener en welke maand is de factuur?</source>
        <translation>Which carer and which month is the invoice from?</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst bij deze cliënt.</source>
        <translation>This client has no agreement yet.</translation>
    </message>
    <message>
        <source>Bestand van de factuur</source>
        <translation>File of the invoice</translation>
    </message>
    <message>
        <source>Nog geen bestand. Een pdf of xml lezen wij voor u.</source>
        <translation>No file yet. We read a pdf or xml for you.</translation>
    </message>
    <message>
        <source>De factuur wordt opgehaald…</source>
        <translation>Fetching the invoice…</translation>
    </message>
    <message>
        <source>Factuur %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>Van %1. De SVB kijkt iedere factuur na.</source>
        <translation>From %1. The SVB checks every invoice.</translation>
    </message>
    <message>
        <source>De SVB kijkt iedere factuur na.</source>
        <translation>The SVB checks every invoice.</translation>
    </message>
    <message>
        <source>Bestand van de factuur kiezen</source>
        <translation>Choose the file of the invoice</translation>
    </message>
    <message>
        <source>bijlage pdf ubl</source>
        <translation>attachment pdf ubl</translation>
    </message>
    <message>
        <source>Op de factuur</source>
        <translation>On the invoice</translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Factuurdatum</source>
        <translation>Invoice date</translation>
    </message>
    <message>
        <source>Totaal in euro&apos;s, met btw</source>
        <translation>Total in euros, with VAT</translation>
    </message>
    <message>
        <source>KvK-nummer op de factuur</source>
        <translation>KvK number on the invoice</translation>
    </message>
    <message>
        <source>Bestand van de factuur…</source>
        <translation>File of the invoice…</translation>
    </message>
    <message>
        <source>Dit lezen wij op de factuur</source>
        <translation>This is what we read on the invoice</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>De uren zijn samen %1.</source>
        <translation>The hours come to %1.</translation>
    </message>
    <message>
        <source> Op de factuur staat %1: een verschil van %2.</source>
        <translation> The invoice says %1: a difference of %2.</translation>
    </message>
    <message>
        <source>Geen punten om te bekijken.</source>
        <translation>No points to look at.</translation>
    </message>
    <message>
        <source>Wij kunnen niet lezen wat er op %1 staat. Vul de uren zelf in.</source>
        <translation>We cannot read what is on %1. Enter the hours yourself.</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>van %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>KvK %1</source>
        <translation>KvK %1</translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>samen %1 zonder btw</source>
        <translation>together %1 without VAT</translation>
    </message>
    <message>
        <source>Factuur · %1</source>
        <translation>Invoice · %1</translation>
    </message>
    <message>
        <source>Voeg eerst het bestand van de factuur toe.</source>
        <translation>Add the file of the invoice first.</translation>
    </message>
    <message>
        <source>Pas eerst aan wat hieronder rood is.</source>
        <translation>First change what is red below.</translation>
    </message>
    <message>
        <source>patroon</source>
        <translation>pattern</translation>
    </message>
    <message>
        <source>%1 regels staan alleen als tekst in het bestand en zijn niet gelezen</source>
        <translation>%1 lines are only text in the file and were not read</translation>
    </message>
    <message>
        <source>U was al begonnen aan:</source>
        <translation>You had already begun:</translation>
    </message>
    <message>
        <source>Factuur van %1</source>
        <translation>Invoice for %1</translation>
    </message>
    <message>
        <source>Factuur %1 van %2</source>
        <translation>Invoice %1 for %2</translation>
    </message>
    <message>
        <source>Er is nog iets onderweg. Kies het bestand zo meteen opnieuw.</source>
        <translation>Something is still on its way. Choose the file again in a moment.</translation>
    </message>
    <message>
        <source>Iemand anders veranderde deze factuur ook. Wat u typte staat er nog. Kijk het na en stuur de factuur dan in.</source>
        <translation>Somebody else changed this invoice too. What you typed is still there. Check it and then send in the invoice.</translation>
    </message>
    <message>
        <source>Btw in euro&apos;s (niet verplicht)</source>
        <translation>VAT in euros (optional)</translation>
    </message>
    <message>
        <source>Btw-nummer (niet verplicht)</source>
        <translation>VAT number (optional)</translation>
    </message>
    <message>
        <source>Voeg eerst het bestand van de factuur toe, en pas aan wat hieronder rood is.</source>
        <translation>First add the file of the invoice, and change what is red below.</translation>
    </message>
    <message>
        <source>1 regel staat alleen als tekst in het bestand en is niet gelezen</source>
        <translation>1 line stands in the file as text only and was not read</translation>
    </message>
    <message>
        <source>Factuur declareren</source>
        <translation>Claim an invoice</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze factuur intussen verstuurd of veranderd. Wat u typte, kan er niet meer bij. Open de factuur opnieuw in de lijst.</source>
        <translation>Somebody else has sent or changed this invoice meanwhile. What you typed cannot be added any more. Open the invoice again in the list.</translation>
    </message>
    <message>
        <source>Voorleggen</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Niet voorgelegd. Pas aan wat hieronder rood is.</source>
        <translation>Not sent for approval. Change what is red below.</translation>
    </message>
    <message>
        <source>Niet ingediend. Pas aan wat hieronder rood is.</source>
        <translation>Not submitted. Change what is red below.</translation>
    </message>
    <message>
        <source>De factuur is voorgelegd. De budgethouder is aan zet.</source>
        <translation>The invoice was sent for approval. The budget holder is to act.</translation>
    </message>
    <message>
        <source>De factuur is ingediend. De SVB kijkt hem na.</source>
        <translation>The invoice was submitted. SVB checks it.</translation>
    </message>
    <message>
        <source>voorleggen</source>
        <translation>send for approval</translation>
    </message>
    <message>
        <source>indienen</source>
        <translation>submit</translation>
    </message>
    <message>
        <source>Factuur voorleggen</source>
        <translation>Send the invoice for approval</translation>
    </message>
    <message>
        <source>Factuur indienen</source>
        <translation>Submit the invoice</translation>
    </message>
    <message>
        <source>declareren insturen</source>
        <translation>claim send</translation>
    </message>
    <message>
        <source>volgend punt</source>
        <translation>next point</translation>
    </message>
</context>
<context>
    <name>pgb::ui::FinderDialog</name>
    <message>
        <source>Wij vinden niets met deze woorden.</source>
        <translation>We find nothing with these words.</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>pgb::ui::FindingRow</name>
    <message>
        <source>Fout</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Wordt geparkeerd</source>
        <translation>Will be put on hold</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Formulier</name>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Was: %1</translation>
    </message>
    <message>
        <source>Afgewezen: %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>Vraag: %1</source>
        <translation>Question: %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::FoutBalk</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>pgb::ui::GebruikersPage</name>
    <message>
        <source>Gebruikers</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Naam, gebruikersnaam of rol</source>
        <translation>Name, user name or role</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Geblokkeerd</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Zonder tweede factor</source>
        <translation>Without second factor</translation>
    </message>
    <message>
        <source>Er is nog geen account.</source>
        <translation>There is no account yet.</translation>
    </message>
    <message>
        <source>Account toevoegen</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Bij</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Tweede factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Account toevoegen…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <source>gebruiker nieuw</source>
        <translation>user new</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation>add</translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation>search</translation>
    </message>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Actief</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Het account van %1 is gemaakt.</source>
        <translation>The account of %1 was made.</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 accounts</translation>
    </message>
    <message>
        <source>Beheer</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Naam of gebruikersnaam</source>
        <translation>Name or user name</translation>
    </message>
    <message>
        <source>beheert accounts</source>
        <translation>looks after accounts</translation>
    </message>
    <message>
        <source>%1, beheert accounts</source>
        <translation>%1, looks after accounts</translation>
    </message>
    <message>
        <source>Beheert accounts</source>
        <translation>Looks after accounts</translation>
    </message>
</context>
<context>
    <name>pgb::ui::GegevensDialoog</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Neem die van de ander over</source>
        <translation>Take what the other put</translation>
    </message>
    <message>
        <source>Iemand anders maakte dit net leeg.</source>
        <translation>Somebody else has just emptied this.</translation>
    </message>
    <message>
        <source>Iemand anders zette hier net: %1</source>
        <translation>Somebody else has just put here: %1</translation>
    </message>
    <message>
        <source>Iemand anders wijzigde dit net ook. Wat u typte staat er nog. Kies Opslaan om dat te houden.</source>
        <translation>Somebody else has just changed this too. What you typed is still there. Choose Save to keep it.</translation>
    </message>
    <message>
        <source>Iemand anders wijzigde net andere gegevens van deze persoon. Wat u typte staat er nog. Kies Opslaan.</source>
        <translation>Somebody else has just changed other details of this person. What you typed is still there. Choose Save.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::GewijzigdeWaarde</name>
    <message>
        <source>vervalt</source>
        <translation>is dropped</translation>
    </message>
    <message>
        <source>was leeg</source>
        <translation>was empty</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>gewijzigd: %1, %2</source>
        <translation>changed: %1, %2</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ImportActie</name>
    <message>
        <source>regel %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>1 regel niet overgenomen</source>
        <translation>1 line not taken over</translation>
    </message>
    <message>
        <source>%1 regels niet overgenomen</source>
        <translation>%1 lines not taken over</translation>
    </message>
    <message>
        <source>uren uit %1</source>
        <translation>hours from %1</translation>
    </message>
    <message>
        <source>%1 dubbel</source>
        <translation>%1 double</translation>
    </message>
    <message>
        <source>%1 met een tijd die niet klopt</source>
        <translation>%1 with a time that does not add up</translation>
    </message>
    <message>
        <source>%1: %2 wordt %3</source>
        <translation>%1: %2 becomes %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 dag had al uren. %1</source>
        <translation>1 day had hours already. %1</translation>
    </message>
    <message>
        <source>%1 dagen hadden al uren. %2</source>
        <translation>%1 days had hours already. %2</translation>
    </message>
    <message>
        <source>1 dag met uren staat niet in het bestand en blijft. %1</source>
        <translation>1 day with hours is not in the file and stays. %1</translation>
    </message>
    <message>
        <source>%1 dagen met uren staan niet in het bestand en blijven. %2</source>
        <translation>%1 days with hours are not in the file and stay. %2</translation>
    </message>
    <message>
        <source>%1: %2 met tijden wordt %3 zonder</source>
        <translation>%1: %2 with times becomes %3 without</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>1 uur</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>Kies eerst van welke cliënt de uren zijn.</source>
        <translation>First choose which client the hours are of.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ImportTekst</name>
    <message>
        <source>Wij herkennen dit bestand niet. Wij lezen uitvoer van Clockify, Toggl en Harvest (CSV, met kopregel).</source>
        <translation>We do not recognise this file. We read exports of Clockify, Toggl and Harvest (CSV, with a header line).</translation>
    </message>
    <message>
        <source>Dit bestand is te groot. Voer één maand van één cliënt uit.</source>
        <translation>This file is too large. Export one month of one client.</translation>
    </message>
    <message>
        <source>In dit bestand staat een aanhalingsteken dat niet wordt gesloten. Voer het bestand opnieuw uit.</source>
        <translation>This file has a quotation mark that is not closed. Export the file again.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Wij kunnen dit bestand niet lezen.</source>
        <translation>We cannot read this file.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is geen datum</source>
        <translation>&quot;%1&quot; is not a date</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is geen tijd</source>
        <translation>&quot;%1&quot; is not a time</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is geen aantal uren</source>
        <translation>&quot;%1&quot; is not a number of hours</translation>
    </message>
    <message>
        <source>het eind ligt voor het begin (%1)</source>
        <translation>the end is before the start (%1)</translation>
    </message>
    <message>
        <source>langer dan 24 uur (%1)</source>
        <translation>longer than 24 hours (%1)</translation>
    </message>
    <message>
        <source>te veel of te lange kolommen</source>
        <translation>too many columns, or too long</translation>
    </message>
    <message>
        <source>onleesbare tekens</source>
        <translation>unreadable characters</translation>
    </message>
    <message>
        <source>%1 valt buiten deze maand</source>
        <translation>%1 is outside this month</translation>
    </message>
    <message>
        <source>van een andere cliënt (%1)</source>
        <translation>of another client (%1)</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>geen zorgfunctie gekozen voor %1</source>
        <translation>no type of care chosen for %1</translation>
    </message>
    <message>
        <source>regel %1 is dezelfde als regel %2 (%3, %4 uur): wij tellen beide</source>
        <translation>line %1 is the same as line %2 (%3, %4 hours): we count both</translation>
    </message>
    <message>
        <source>regel %1 is dezelfde als regel %2 (%3, %4 uur): wij tellen er één</source>
        <translation>line %1 is the same as line %2 (%3, %4 hours): we count one</translation>
    </message>
    <message>
        <source>regel %1: van %2 tot %3 is %4 uur, maar er staat %5 uur. Wij tellen %6 uur</source>
        <translation>line %1: from %2 to %3 is %4 hours, but it says %5 hours. We count %6 hours</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Invullen</name>
    <message>
        <source>Er loopt geen overeenkomst bij deze cliënt. Zonder overeenkomst kunt u geen uren declareren.</source>
        <translation>No agreement of this client is running. Without an agreement you cannot claim hours.</translation>
    </message>
    <message>
        <source>Uren invullen voor deze cliënt</source>
        <translation>Enter hours for this client</translation>
    </message>
    <message>
        <source>declaratie maand nieuw beginnen</source>
        <translation>claim month new begin</translation>
    </message>
</context>
<context>
    <name>pgb::ui::JaarKeuze</name>
    <message>
        <source>Budgetjaar</source>
        <translation>Budget year</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Budget van het vorige jaar</source>
        <translation>Budget of the year before</translation>
    </message>
    <message>
        <source>jaar oud december afgelopen</source>
        <translation>year old december ended</translation>
    </message>
    <message>
        <source>Budget van het volgende jaar</source>
        <translation>Budget of the year after</translation>
    </message>
    <message>
        <source>jaar nieuw</source>
        <translation>year new</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KetenPage</name>
    <message>
        <source>Wij halen de contracten op.</source>
        <translation>We are fetching the contracts.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>Na het vorige</source>
        <translation>After the one before</translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>De contracten op een tijdlijn; de tabel zegt hetzelfde</source>
        <translation>The contracts on a time line; the table says the same</translation>
    </message>
    <message>
        <source>Tussen %1 en %2</source>
        <translation>Between %1 and %2</translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation>the budget holder</translation>
    </message>
    <message>
        <source>1 contract staat hier niet: het valt onder een andere verstrekker. Het telt wel mee.</source>
        <translation>1 contract is not shown: it falls under another funder. It does count.</translation>
    </message>
    <message>
        <source>%1 contracten staan hier niet: zij vallen onder een andere verstrekker. Zij tellen wel mee.</source>
        <translation>%1 contracts are not shown: they fall under another funder. They do count.</translation>
    </message>
    <message>
        <source>onbepaalde tijd</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>tot de vervangen zorgverlener terug is</source>
        <translation>until the replaced carer is back</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Contracten op een rij</source>
        <translation>Contracts in a row</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KetenWoorden</name>
    <message>
        <source>Wij kunnen nu niet zeggen hoe de reeks ervoor staat: een gegeven dat daarvoor nodig is, is niet bekend.</source>
        <translation>We cannot say now how the chain stands: something that is needed for it is not known.</translation>
    </message>
    <message>
        <source>Er is nog geen arbeidscontract dat meetelt voor de ketenregeling.</source>
        <translation>There is no employment contract yet that counts for the chain rule.</translation>
    </message>
    <message>
        <source>Dit is een contract voor onbepaalde tijd.</source>
        <translation>This is a permanent contract.</translation>
    </message>
    <message>
        <source>Het laatste contract geldt door de ketenregeling voor onbepaalde tijd, vanaf %1.</source>
        <translation>By the chain rule the last contract is permanent, from %1.</translation>
    </message>
    <message>
        <source>Het laatste contract geldt door de ketenregeling voor onbepaalde tijd.</source>
        <translation>By the chain rule the last contract is permanent.</translation>
    </message>
    <message>
        <source>Wat een volgend contract wordt, kunnen wij nu niet zeggen.</source>
        <translation>We cannot say now what a next contract would be.</translation>
    </message>
    <message>
        <source>Een volgend contract geldt meteen voor onbepaalde tijd.</source>
        <translation>A next contract is permanent at once.</translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog 1 keer, tot uiterlijk %1.</source>
        <translation>A next fixed-term agreement is possible once more, until %1 at the latest.</translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog %1 keer, tot uiterlijk %2.</source>
        <translation>A next fixed-term agreement is possible %1 times more, the next one until %2 at the latest.</translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog 1 keer.</source>
        <translation>A next fixed-term agreement is possible once more.</translation>
    </message>
    <message>
        <source>Een volgende overeenkomst voor bepaalde tijd kan nog %1 keer.</source>
        <translation>A next fixed-term agreement is possible %1 times more.</translation>
    </message>
    <message>
        <source>Duurt hij even lang als de laatste, dan wordt hij voor onbepaalde tijd.</source>
        <translation>If it lasts as long as the last one, it becomes permanent.</translation>
    </message>
    <message>
        <source>Begint een contract op of na %1, dan begint de telling opnieuw.</source>
        <translation>If a contract begins on or after %1, the count begins anew.</translation>
    </message>
    <message>
        <source>loopt door elkaar</source>
        <translation>overlaps</translation>
    </message>
    <message>
        <source>sluit aan</source>
        <translation>follows at once</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Er telt nu 1 contract in deze reeks.</source>
        <translation>This chain now counts 1 contract.</translation>
    </message>
    <message>
        <source>Er tellen nu %1 contracten in deze reeks.</source>
        <translation>This chain now counts %1 contracts.</translation>
    </message>
    <message>
        <source>Er telt nu 1 contract in deze reeks. De reeks begon op %1.</source>
        <translation>This chain now counts 1 contract. The chain began on %1.</translation>
    </message>
    <message>
        <source>Er tellen nu %1 contracten in deze reeks. De reeks begon op %2.</source>
        <translation>This chain now counts %1 contracts. The chain began on %2.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeuzeBalk</name>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>Zorgfunctie voor %1</source>
        <translation>Type of care for %1</translation>
    </message>
    <message>
        <source>alle cliënten</source>
        <translation>all clients</translation>
    </message>
    <message>
        <source>Kies de cliënt</source>
        <translation>Choose the client</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeyButton</name>
    <message>
        <source>Toets: %1</source>
        <translation>Key: %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeyCap</name>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KeysHelp</name>
    <message>
        <source>Toetsen van dit scherm</source>
        <translation>Keys of this screen</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KopieActie</name>
    <message>
        <source>Wij kunnen de vorige declaratie nu niet ophalen. Probeer het later opnieuw.</source>
        <translation>We cannot fetch the previous claim now. Try again later.</translation>
    </message>
    <message>
        <source>Er is nog geen eerdere declaratie om te kopiëren.</source>
        <translation>There is no earlier claim to copy yet.</translation>
    </message>
    <message>
        <source>kopie van %1</source>
        <translation>copy of %1</translation>
    </message>
    <message>
        <source>De uren van %1 zijn overgenomen, op dezelfde weekdagen.</source>
        <translation>The hours of %1 are taken over, on the same weekdays.</translation>
    </message>
    <message>
        <source> en nog %1</source>
        <translation> and %1 more</translation>
    </message>
    <message>
        <source>Dit past niet in deze periode: %1.</source>
        <translation>This does not fit in this period: %1.</translation>
    </message>
    <message>
        <source>1 dag die al was ingevuld staat niet in %1 en blijft</source>
        <translation>1 day that was filled in already is not in %1 and stays</translation>
    </message>
    <message>
        <source>%1 dagen die al waren ingevuld staan niet in %2 en blijven</source>
        <translation>%1 days that were filled in already are not in %2 and stay</translation>
    </message>
    <message>
        <source>%1 (samen %2).</source>
        <translation>%1 (%2 together).</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KostenPage</name>
    <message>
        <source>Overeenkomst</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bedrag in euro&apos;s</source>
        <translation>Amount in euros</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Eten en drinken met de zorgverlener</source>
        <translation>Food and drink with the carer</translation>
    </message>
    <message>
        <source>Cursus</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Toegang, bijvoorbeeld van een zwembad</source>
        <translation>Admission, for example to a swimming pool</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Vervoersbewijs</source>
        <translation>Travel ticket</translation>
    </message>
    <message>
        <source>Verklaring</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Soort bijlage</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Wat declareert u?</source>
        <translation>What do you claim?</translation>
    </message>
    <message>
        <source>Bijlagen (pdf, jpg, png of xml, tot 10 MB)</source>
        <translation>Files (pdf, jpg, png or xml, up to 10 MB)</translation>
    </message>
    <message>
        <source>Bijlage toevoegen…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Kosten indienen</source>
        <translation>Submit costs</translation>
    </message>
    <message>
        <source>declareren bedrag bon</source>
        <translation>claim amount receipt</translation>
    </message>
    <message>
        <source>Vul het bedrag in, bijvoorbeeld 12,50.</source>
        <translation>Fill in the amount, for example 12.50.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen als bedrag. Typ bijvoorbeeld 12,50.</source>
        <translation>We cannot read &quot;%1&quot; as an amount. Type for example 12.50.</translation>
    </message>
    <message>
        <source>Vul de datum in.</source>
        <translation>Fill in the date.</translation>
    </message>
    <message>
        <source>Schrijf op wat het is.</source>
        <translation>Write down what it is.</translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst bij deze cliënt.</source>
        <translation>This client has no agreement yet.</translation>
    </message>
    <message>
        <source>Ingediend: %1, %2.</source>
        <translation>Submitted: %1, %2.</translation>
    </message>
    <message>
        <source>Bijlage toevoegen</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Nog geen bijlagen.</source>
        <translation>No files yet.</translation>
    </message>
    <message>
        <source>indienen</source>
        <translation>submit</translation>
    </message>
    <message>
        <source>Kosten declareren</source>
        <translation>Claim costs</translation>
    </message>
    <message>
        <source>Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan.</source>
        <translation>Your work from last time is back. Nothing was lost.</translation>
    </message>
    <message>
        <source>Dit bedrag is al ingediend. U kunt het hier niet meer veranderen.</source>
        <translation>This amount has been submitted. You can no longer change it here.</translation>
    </message>
    <message>
        <source>Er is nog iets onderweg. Kies het bestand zo meteen opnieuw.</source>
        <translation>Something is still on its way. Choose the file again in a moment.</translation>
    </message>
    <message>
        <source>Kosten weggooien</source>
        <translation>Discard costs</translation>
    </message>
    <message>
        <source>Wat u heeft ingevuld en de bijlagen gaan weg. Er wordt niets betaald.</source>
        <translation>What you entered and the attachments will be removed. Nothing will be paid.</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>De kosten zijn weggegooid.</source>
        <translation>The costs have been discarded.</translation>
    </message>
    <message>
        <source>Deze kosten zijn bewaard bij deze overeenkomst. Gooi ze weg om met een andere te beginnen.</source>
        <translation>These costs are saved with this agreement. Discard them to begin with another one.</translation>
    </message>
    <message>
        <source>Voorleggen</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Kosten voorleggen</source>
        <translation>Send costs for approval</translation>
    </message>
    <message>
        <source>Dit bedrag is al voorgelegd. U kunt het hier niet meer veranderen.</source>
        <translation>This amount was sent for approval already. You cannot change it here any more.</translation>
    </message>
    <message>
        <source>Voorgelegd: %1, %2.</source>
        <translation>Sent for approval: %1, %2.</translation>
    </message>
    <message>
        <source>voorleggen</source>
        <translation>send for approval</translation>
    </message>
    <message>
        <source>Weggegooid: de kosten die u had ingevuld.</source>
        <translation>Thrown away: the costs that you had filled in.</translation>
    </message>
    <message>
        <source>Een bedrag van € 0 of minder kunt u niet declareren. Vul in wat het kostte.</source>
        <translation>You cannot declare an amount of € 0 or less. Fill in what it cost.</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Welke zorg</source>
        <translation>Which care</translation>
    </message>
    <message>
        <source>Uren ziek per dag</source>
        <translation>Sick hours per day</translation>
    </message>
    <message>
        <source>In deze periode is geen ziekte gemeld. Meld de ziekte eerst bij de overeenkomst, met Ziekte of verlof.</source>
        <translation>No illness was reported in this period. Report it first at the agreement, with Illness or leave.</translation>
    </message>
    <message>
        <source>Ziekte-uren zijn er alleen bij een arbeidsovereenkomst met een loon per uur.</source>
        <translation>Sick hours exist only with an employment contract with a wage by the hour.</translation>
    </message>
    <message>
        <source>Uit welk budget</source>
        <translation>From which budget</translation>
    </message>
</context>
<context>
    <name>pgb::ui::KostenVak</name>
    <message>
        <source>Kosten en budget</source>
        <translation>Cost and budget</translation>
    </message>
    <message>
        <source>Kosten in %1</source>
        <translation>Cost in %1</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Kies een budget en een ingangsdatum. Dan rekenen wij mee.</source>
        <translation>Choose a budget and a start date. Then we work it out with you.</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Kosten in %1: %2.</source>
        <translation>Cost in %1: %2.</translation>
    </message>
    <message>
        <source>Nog te kiezen zorg</source>
        <translation>Care still to be chosen</translation>
    </message>
    <message>
        <source>Budget %1 %2</source>
        <translation>Budget %1 %2</translation>
    </message>
    <message>
        <source>betaald %1</source>
        <translation>paid %1</translation>
    </message>
    <message>
        <source>gepland %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>deze overeenkomst %1</source>
        <translation>this agreement %1</translation>
    </message>
    <message>
        <source>%1 te weinig tot en met %2.</source>
        <translation>%1 short up to %2.</translation>
    </message>
    <message>
        <source>Nog %1 over.</source>
        <translation>%1 left.</translation>
    </message>
    <message>
        <source>Reiskosten</source>
        <translation>Travel costs</translation>
    </message>
    <message>
        <source>Reiskosten komen er nog bij. Hoeveel dat is, weten wij niet vooraf.</source>
        <translation>Travel costs come on top. We do not know beforehand how much that is.</translation>
    </message>
    <message>
        <source>Werkgeverslasten</source>
        <translation>Employer costs</translation>
    </message>
    <message>
        <source>Werkgeverslasten komen er nog bij. Hoeveel dat is, weten wij voor deze datum nog niet. Houd daar geld voor over.</source>
        <translation>Employer costs come on top. We do not know yet how much that is for this date. Set money aside for it.</translation>
    </message>
    <message>
        <source>Vul in hoeveel u afspreekt. Tot dan telt dit niet mee.</source>
        <translation>Fill in how much you agree on. Until then this does not count.</translation>
    </message>
    <message>
        <source>Vakantiegeld en vakantie-uren</source>
        <translation>Holiday allowance and paid leave</translation>
    </message>
    <message>
        <source>Vakantiegeld komt er nog bij. Hoeveel dat is, weten wij voor deze datum nog niet. Houd daar geld voor over.</source>
        <translation>Holiday allowance comes on top. We do not know yet how much that is for this date. Set money aside for it.</translation>
    </message>
    <message>
        <source>andere overeenkomsten nog %1</source>
        <translation>other agreements still %1</translation>
    </message>
    <message>
        <source>gevraagd in andere overeenkomsten %1</source>
        <translation>requested in other agreements %1</translation>
    </message>
    <message>
        <source>Andere overeenkomsten uit dit budget tellen mee als zij lopen of zijn goedgekeurd. Gevraagd is wat is gedeeld, op een handtekening wacht of wordt beoordeeld. Een concept of een afgewezen overeenkomst telt niet mee.</source>
        <translation>Other agreements paid from this budget count when they run or were approved. Requested is what was shared, waits for a signature or is under review. A draft or a rejected agreement does not count.</translation>
    </message>
    <message>
        <source>deze overeenkomst %1, waarvan %2 tot de wijziging</source>
        <translation>this agreement %1, of which %2 until the change</translation>
    </message>
</context>
<context>
    <name>pgb::ui::LijstExport</name>
    <message>
        <source>De lijst staat in %1.</source>
        <translation>The list is in %1.</translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation>We cannot write %1. Choose another place.</translation>
    </message>
    <message>
        <source>Lijst opslaan als bestand</source>
        <translation>Save list as a file</translation>
    </message>
    <message>
        <source>export exporteren rekenblad csv excel</source>
        <translation>export spreadsheet csv excel</translation>
    </message>
    <message>
        <source>Tabel (*.csv);;Rekenblad (*.xlsx);;Papier (*.pdf)</source>
        <translation>Table (*.csv);;Spreadsheet (*.xlsx);;Paper (*.pdf)</translation>
    </message>
    <message>
        <source>De printer neemt de lijst niet aan. Kijk of hij aan staat.</source>
        <translation>The printer does not take the list. See whether it is switched on.</translation>
    </message>
    <message>
        <source>De lijst is naar de printer gestuurd.</source>
        <translation>The list was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::LijstKader</name>
    <message>
        <source>Wij halen de lijst op.</source>
        <translation>We are fetching the list.</translation>
    </message>
    <message>
        <source>Zoeken in deze lijst</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <source>filter vind</source>
        <translation>filter find</translation>
    </message>
    <message>
        <source>Hier staat nu niets.</source>
        <translation>There is nothing here now.</translation>
    </message>
    <message>
        <source>Niets past bij “%1”. Druk op Esc om alles weer te zien.</source>
        <translation>Nothing matches “%1”. Press Esc to see everything again.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::LockScreen</name>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Uw werk blijft staan. Typ uw wachtwoord om verder te gaan.</source>
        <translation>Your work stays where it is. Type your password to continue.</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Wachtwoord van %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Dit wachtwoord klopt niet. Probeer het opnieuw.</source>
        <translation>This password is wrong. Try again.</translation>
    </message>
    <message>
        <source>U heeft het te vaak geprobeerd. Wacht even en probeer het opnieuw.</source>
        <translation>You tried too often. Wait a while and try again.</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. Probeer het straks opnieuw. Uw werk blijft bewaard.</source>
        <translation>There is no connection now. Try again later. Your work is kept.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::LogboekPage</name>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Woorden in de regels</source>
        <translation>Words in the lines</translation>
    </message>
    <message>
        <source>Hier is niets vastgelegd.</source>
        <translation>Nothing is recorded here.</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Bijzonderheden</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Meer ophalen</source>
        <translation>Fetch more</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation>search</translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation>save as a file</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Dossiernummer</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>de keten klopt niet meer</source>
        <translation>the chain no longer holds</translation>
    </message>
    <message>
        <source>Het logboek is veranderd: bij regel %1 klopt de keten niet meer. Laat niets meer wijzigen en bel uw leverancier. De server-opdracht verify-audit zegt meer.</source>
        <translation>The log was changed: at line %1 the chain no longer holds. Have nothing changed any more and call your supplier. The server command verify-audit says more.</translation>
    </message>
    <message>
        <source>alle %1 regels kloppen</source>
        <translation>all %1 lines hold</translation>
    </message>
    <message>
        <source>%1 regels; de nieuwste %2 zijn nagekeken en kloppen</source>
        <translation>%1 lines; the newest %2 were checked and hold</translation>
    </message>
    <message>
        <source>de nieuwste %1 regels</source>
        <translation>the newest %1 lines</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>de ene regel klopt</source>
        <translation>the one line is right</translation>
    </message>
</context>
<context>
    <name>pgb::ui::MaandrondePage</name>
    <message>
        <source>Maandronde</source>
        <translation>Monthly round</translation>
    </message>
    <message>
        <source>Cliënt, zorgverlener of overeenkomst</source>
        <translation>Client, carer or agreement</translation>
    </message>
    <message>
        <source>Vergeten uren</source>
        <translation>Forgotten hours</translation>
    </message>
    <message>
        <source>Proefkeuring van deze maand</source>
        <translation>Trial check of this month</translation>
    </message>
    <message>
        <source>Alle uren zijn ingediend. Er is niets vergeten.</source>
        <translation>All hours were submitted. Nothing was forgotten.</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Care provider</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Wat er is</source>
        <translation>What there is</translation>
    </message>
    <message>
        <source>had voor %1 ingediend moeten zijn</source>
        <translation>should have been submitted before %1</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>at the latest %1</translation>
    </message>
    <message>
        <source>Ingevuld, nog niet ingediend</source>
        <translation>Filled in, not submitted yet</translation>
    </message>
    <message>
        <source>Begonnen, nog geen uren</source>
        <translation>Begun, no hours yet</translation>
    </message>
    <message>
        <source>Nog niets ingevuld</source>
        <translation>Nothing filled in yet</translation>
    </message>
    <message>
        <source>Nog geen uren</source>
        <translation>No hours yet</translation>
    </message>
    <message>
        <source>Alles goed tot nu toe</source>
        <translation>All good so far</translation>
    </message>
    <message>
        <source> (en nog %1)</source>
        <translation> (and %1 more)</translation>
    </message>
    <message>
        <source>alle cliënten</source>
        <translation>all clients</translation>
    </message>
    <message>
        <source>1 maand zonder ingediende uren</source>
        <translation>1 month without submitted hours</translation>
    </message>
    <message>
        <source>%1 maanden zonder ingediende uren</source>
        <translation>%1 months without submitted hours</translation>
    </message>
    <message>
        <source>alsof %1 nu voorbij is</source>
        <translation>as if %1 were over now</translation>
    </message>
    <message>
        <source>%1 zouden worden geweigerd</source>
        <translation>%1 would be refused</translation>
    </message>
    <message>
        <source>nog %1 te keuren</source>
        <translation>%1 still to check</translation>
    </message>
    <message>
        <source>1 zou worden geweigerd</source>
        <translation>1 would be refused</translation>
    </message>
</context>
<context>
    <name>pgb::ui::MainWindow</name>
    <message>
        <source>Vergrendeld — PGB Bureau</source>
        <translation>Locked — PGB Bureau</translation>
    </message>
    <message>
        <source>Andere cliënt kiezen</source>
        <translation>Choose another client</translation>
    </message>
    <message>
        <source>Zoeken of iets doen</source>
        <translation>Search or do something</translation>
    </message>
    <message>
        <source>Terug naar het vorige scherm</source>
        <translation>Back to the previous screen</translation>
    </message>
    <message>
        <source>Volgend blok</source>
        <translation>Next block</translation>
    </message>
    <message>
        <source>Vorig blok</source>
        <translation>Previous block</translation>
    </message>
    <message>
        <source>Volgend tabblad</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Vorig tabblad</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Tabblad sluiten</source>
        <translation>Close tab</translation>
    </message>
    <message>
        <source>Naar het laatste tabblad</source>
        <translation>To the last tab</translation>
    </message>
    <message>
        <source>Naar tabblad %1</source>
        <translation>To tab %1</translation>
    </message>
    <message>
        <source>Volgende punt om te bekijken</source>
        <translation>Next point to look at</translation>
    </message>
    <message>
        <source>fout fouten</source>
        <translation>error errors</translation>
    </message>
    <message>
        <source>Vorige punt om te bekijken</source>
        <translation>Previous point to look at</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Toetsen van dit scherm</source>
        <translation>Keys of this screen</translation>
    </message>
    <message>
        <source>hulp help</source>
        <translation>help</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>slot pauze</source>
        <translation>lock break</translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>uitloggen andere gebruiker</source>
        <translation>log out other user</translation>
    </message>
    <message>
        <source>Lichte kleuren</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Donkere kleuren</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Kleuren van het systeem</source>
        <translation>Colours of the system</translation>
    </message>
    <message>
        <source>thema kleur</source>
        <translation>theme colour</translation>
    </message>
    <message>
        <source>Rijen compact</source>
        <translation>Rows compact</translation>
    </message>
    <message>
        <source>Rijen normaal</source>
        <translation>Rows normal</translation>
    </message>
    <message>
        <source>Rijen ruim</source>
        <translation>Rows spacious</translation>
    </message>
    <message>
        <source>dichtheid</source>
        <translation>density</translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>%1 · %2 — PGB Bureau</source>
        <translation>%1 · %2 — PGB Bureau</translation>
    </message>
    <message>
        <source>%1 — PGB Bureau</source>
        <translation>%1 — PGB Bureau</translation>
    </message>
    <message>
        <source>Zoek of doe iets</source>
        <translation>Search or do something</translation>
    </message>
    <message>
        <source>Zoek of doe iets, bijvoorbeeld: declaraties yilmaz</source>
        <translation>Search or do something, for example: claims yilmaz</translation>
    </message>
    <message>
        <source>Kies een cliënt</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>Naam, geboortedatum, klantnummer of laatste vier cijfers van het BSN</source>
        <translation>Name, date of birth, client number or last four digits of the BSN</translation>
    </message>
    <message>
        <source>Taal: Nederlands</source>
        <translation>Language: Dutch (Nederlands)</translation>
    </message>
    <message>
        <source>Taal: Engels (English)</source>
        <translation>Language: English</translation>
    </message>
    <message>
        <source>De taal verandert als u het programma opnieuw start.</source>
        <translation>The language changes when you start the program again.</translation>
    </message>
    <message>
        <source>Authenticator koppelen</source>
        <translation>Link authenticator</translation>
    </message>
    <message>
        <source>tweede stap factor inlogcode</source>
        <translation>second step factor sign-in code</translation>
    </message>
    <message>
        <source>Beoordelen wat op u wacht</source>
        <translation>Review what waits for you</translation>
    </message>
    <message>
        <source>akkoord goedkeuren nakijken declaraties ter beoordeling</source>
        <translation>agree approve check claims review</translation>
    </message>
</context>
<context>
    <name>pgb::ui::MeldingBalk</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pgb::ui::MeldingVak</name>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>De regel hierachter (F1)</source>
        <translation>The rule behind this (F1)</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pgb::ui::MijnRekeningDialoog</name>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer</source>
        <translation>New account number</translation>
    </message>
    <message>
        <source>Op naam van (leeg: uw eigen naam)</source>
        <translation>In the name of (empty: your own name)</translation>
    </message>
    <message>
        <source>BIC van de bank</source>
        <translation>BIC of the bank</translation>
    </message>
    <message>
        <source>Bekijken en beslissen</source>
        <translation>View and decide</translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Mijn rekeningnummer</source>
        <translation>My account number</translation>
    </message>
    <message>
        <source>Nu: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Sinds %1.</source>
        <translation>Since %1.</translation>
    </message>
    <message>
        <source>Wij halen uw gegevens op.</source>
        <translation>We are fetching your details.</translation>
    </message>
    <message>
        <source>Nieuw: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Gevraagd door %1 op %2.</source>
        <translation>Asked by %1 on %2.</translation>
    </message>
    <message>
        <source>Dit nummer wacht op de SVB. Zij bellen u om te vragen of het klopt. Tot dan betalen wij op het oude nummer. Vraagt u een ander nummer, dan vervalt dit.</source>
        <translation>This number is waiting for the SVB. They will call you to ask whether it is right. Until then we pay to the old number. If you ask for another number, this one lapses.</translation>
    </message>
    <message>
        <source>Dit nummer vroeg een ander account. Zeg of het van u is. Tot dan betalen wij op het oude nummer.</source>
        <translation>Another account asked for this number. Say whether it is yours. Until then we pay to the old number.</translation>
    </message>
    <message>
        <source>Typ het nieuwe rekeningnummer.</source>
        <translation>Type the new account number.</translation>
    </message>
    <message>
        <source>Dit rekeningnummer klopt niet. Controleer de letters en cijfers.</source>
        <translation>This account number is not correct. Check the letters and digits.</translation>
    </message>
    <message>
        <source>Dit is al uw rekeningnummer.</source>
        <translation>This is already your account number.</translation>
    </message>
    <message>
        <source>Vul de BIC in: 8 of 11 letters en cijfers. Hij staat bij uw bank.</source>
        <translation>Enter the BIC: 8 or 11 letters and digits. Your bank shows it.</translation>
    </message>
    <message>
        <source>Uw nieuwe rekeningnummer geldt nu. De eerste werkdagen wachten uw betalingen nog. U hoeft niets te doen.</source>
        <translation>Your new account number counts now. For the first working days your payments still wait. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Iemand anders wijzigde net uw gegevens. Wat u typte staat er nog. Kies Opslaan.</source>
        <translation>Somebody else has just changed your details. What you typed is still here. Choose Save.</translation>
    </message>
    <message>
        <source>Het rekeningnummer blijft zoals het was.</source>
        <translation>The account number stays as it was.</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Op naam van (leeg: de naam van uw organisatie)</source>
        <translation>In the name of (empty: the name of your organisation)</translation>
    </message>
    <message>
        <source>Rekeningnummer van uw organisatie</source>
        <translation>Account number of your organisation</translation>
    </message>
    <message>
        <source>%1, vestiging %2</source>
        <translation>%1, branch %2</translation>
    </message>
    <message>
        <source>Er is nog geen overeenkomst met uw organisatie. Het rekeningnummer staat hier zodra die er is.</source>
        <translation>There is no agreement with your organisation yet. The account number is shown here as soon as there is one.</translation>
    </message>
    <message>
        <source>Wij halen de gegevens op.</source>
        <translation>We are fetching the details.</translation>
    </message>
    <message>
        <source>Dit nummer wacht op een collega met een eigen account, of op de SVB. Tot dan betalen wij op het oude nummer. Vraagt u een ander nummer, dan vervalt dit.</source>
        <translation>This number waits for a colleague with an account of their own, or for the SVB. Until then we pay into the old account. If you ask for another number, this one lapses.</translation>
    </message>
    <message>
        <source>Dit nummer vroeg een ander account. Zeg of het van uw organisatie is. Tot dan betalen wij op het oude nummer.</source>
        <translation>Another account asked for this number. Say whether it belongs to your organisation. Until then we pay into the old account.</translation>
    </message>
    <message>
        <source>Dit is al het rekeningnummer.</source>
        <translation>This is the account number already.</translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer geldt nu. De eerste werkdagen wachten de betalingen nog. U hoeft niets te doen.</source>
        <translation>The new account number applies now. For the first working days payments still wait. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Voor een ander rekeningnummer is een inlogcode nodig. Kies bij Instellingen &apos;Authenticator koppelen&apos;. Daarna kunt u het rekeningnummer meteen wijzigen.</source>
        <translation>Another account number needs a sign-in code. Choose &apos;Link authenticator&apos; in Settings. After that you can change the account number at once.</translation>
    </message>
    <message>
        <source>Hoe wij uw organisatie betalen</source>
        <translation>How we pay your organisation</translation>
    </message>
    <message>
        <source>Hoe wij u betalen</source>
        <translation>How we pay you</translation>
    </message>
    <message>
        <source>Vanaf de volgende betaling betalen wij zo: %1.</source>
        <translation>From the next payment on we pay like this: %1.</translation>
    </message>
    <message>
        <source>Zo betalen wij uw organisatie al. Kies iets anders, of sluit dit venster.</source>
        <translation>This is how we pay your organisation already. Choose something else, or close this window.</translation>
    </message>
    <message>
        <source>Zo betalen wij u al. Kies iets anders, of sluit dit venster.</source>
        <translation>This is how we pay you already. Choose something else, or close this window.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::NieuwAccountDialoog</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Burgerservicenummer of AGB-code</source>
        <translation>Citizen service number or AGB code</translation>
    </message>
    <message>
        <source>Werkt bij</source>
        <translation>Works at</translation>
    </message>
    <message>
        <source>Account maken</source>
        <translation>Make account</translation>
    </message>
    <message>
        <source>Account toevoegen</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>kleine letters, cijfers, punten en streepjes</source>
        <translation>lower-case letters, digits, dots and hyphens</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Niet toevoegen</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>Geen bureau</source>
        <translation>No bureau</translation>
    </message>
    <message>
        <source>Vul de naam in.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Vul een gebruikersnaam in.</source>
        <translation>Enter a user name.</translation>
    </message>
    <message>
        <source>Vul het nummer in van wie dit account is.</source>
        <translation>Enter the number of the person this account is for.</translation>
    </message>
    <message>
        <source>Er is nog geen organisatie of verstrekker. Voer die eerst in op de server.</source>
        <translation>There is no organisation or funder yet. Enter it on the server first.</translation>
    </message>
    <message>
        <source>“%1” is geen burgerservicenummer en geen AGB-code.</source>
        <translation>“%1” is no citizen service number and no AGB code.</translation>
    </message>
    <message>
        <source>“%1” is geen burgerservicenummer.</source>
        <translation>“%1” is no citizen service number.</translation>
    </message>
    <message>
        <source>Met dit nummer staat nog niemand in PGB Bureau. Die persoon moet er eerst in staan.</source>
        <translation>Nobody with this number is in PGB Bureau yet. That person has to be entered first.</translation>
    </message>
    <message>
        <source>Deze gebruikersnaam is al in gebruik.</source>
        <translation>This user name is already in use.</translation>
    </message>
    <message>
        <source>Beheert de accounts van de eigen organisatie</source>
        <translation>Looks after the accounts of the own organisation</translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation>Citizen service number</translation>
    </message>
</context>
<context>
    <name>pgb::ui::NiveauLijst</name>
    <message>
        <source>Soort zorg toevoegen</source>
        <translation>Add type of care</translation>
    </message>
    <message>
        <source>Arrangement toevoegen</source>
        <translation>Add arrangement</translation>
    </message>
    <message>
        <source>Soort zorg</source>
        <translation>Type of care</translation>
    </message>
    <message>
        <source>Kies de zorg</source>
        <translation>Choose the care</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Naam van het arrangement</source>
        <translation>Name of the arrangement</translation>
    </message>
    <message>
        <source>Bedrag %1</source>
        <translation>Amount %1</translation>
    </message>
    <message>
        <source>Hoogste tarief professioneel %1</source>
        <translation>Highest rate professional %1</translation>
    </message>
    <message>
        <source>Hoogste tarief niet-professioneel %1</source>
        <translation>Highest rate non-professional %1</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 weghalen</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Budgetniveau</source>
        <translation>Budget level</translation>
    </message>
    <message>
        <source>Bedrag (€)</source>
        <translation>Amount (€)</translation>
    </message>
    <message>
        <source>Hoogste tarief professioneel</source>
        <translation>Highest rate professional</translation>
    </message>
    <message>
        <source>Hoogste tarief niet-professioneel</source>
        <translation>Highest rate non-professional</translation>
    </message>
</context>
<context>
    <name>pgb::ui::OordeelVak</name>
    <message>
        <source>Wat deze wijziging vraagt</source>
        <translation>What this change asks</translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::OpmerkingRijen</name>
    <message>
        <source>Kies een veld</source>
        <translation>Choose a field</translation>
    </message>
    <message>
        <source>Over welk veld gaat het?</source>
        <translation>Which field is it about?</translation>
    </message>
    <message>
        <source>Wat is er met dit veld?</source>
        <translation>What about this field?</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Deze opmerking weghalen</source>
        <translation>Remove this remark</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Opstellen</name>
    <message>
        <source>Partijen</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Werkafspraken</source>
        <translation>Work arrangements</translation>
    </message>
    <message>
        <source>Algemene afspraken</source>
        <translation>General terms</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Zo komt het in de overeenkomst</source>
        <translation>This is how it reads in the agreement</translation>
    </message>
    <message>
        <source>Sluiten (wordt bewaard)</source>
        <translation>Close (is kept)</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Deelnemende partijen</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Stap %1 van 5</source>
        <translation>Step %1 of 5</translation>
    </message>
    <message>
        <source>Stap %1 van 5: %2</source>
        <translation>Step %1 of 5: %2</translation>
    </message>
    <message>
        <source>Delen met zorgverlener</source>
        <translation>Share with carer</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>U deelt de overeenkomst met %1. Zolang niemand heeft getekend kunt u hem terughalen en aanpassen. %2</source>
        <translation>You share the agreement with %1. As long as nobody has signed you can take it back and change it. %2</translation>
    </message>
    <message>
        <source>Terug naar invullen</source>
        <translation>Back to filling in</translation>
    </message>
    <message>
        <source>Toon het blad</source>
        <translation>Show sheet</translation>
    </message>
    <message>
        <source>Tekenen: %1 eerst, daarna u. %2</source>
        <translation>Signing: first %1, then you. %2</translation>
    </message>
    <message>
        <source>Zorgovereenkomst, stap %1 van 5</source>
        <translation>Care agreement, step %1 of 5</translation>
    </message>
    <message>
        <source>Wij sturen het door</source>
        <translation>We are sending it on</translation>
    </message>
    <message>
        <source>volgende stap</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>terugsturen</source>
        <translation>send back</translation>
    </message>
    <message>
        <source>delen</source>
        <translation>share</translation>
    </message>
    <message>
        <source>In deze stap is niets afgewezen. Hier hoeft u niets te doen.</source>
        <translation>Nothing was rejected in this step. You do not have to do anything here.</translation>
    </message>
    <message>
        <source>Toch niet aanpassen…</source>
        <translation>Do not adjust after all…</translation>
    </message>
    <message>
        <source>Toon de kosten</source>
        <translation>Show the cost</translation>
    </message>
    <message>
        <source>Stap %1 van 5 · %2 gewijzigd</source>
        <translation>Step %1 of 5 · %2 changed</translation>
    </message>
</context>
<context>
    <name>pgb::ui::OpzegDialoog</name>
    <message>
        <source>Overeenkomst opzeggen</source>
        <translation>Give notice of the agreement</translation>
    </message>
    <message>
        <source>de budgethouder</source>
        <translation>the budget holder</translation>
    </message>
    <message>
        <source>Overeenkomst %1 met %2</source>
        <translation>Agreement %1 with %2</translation>
    </message>
    <message>
        <source>Laatste dag van de overeenkomst</source>
        <translation>Last day of the agreement</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>De ander leest dit.</source>
        <translation>The other party reads this.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Opzeggen</source>
        <translation>Give notice</translation>
    </message>
    <message>
        <source>Vul eerst de laatste dag in.</source>
        <translation>Enter the last day first.</translation>
    </message>
    <message>
        <source>Wij rekenen deze dag nog na. Probeer het zo opnieuw.</source>
        <translation>We are still checking this day. Try again in a moment.</translation>
    </message>
    <message>
        <source>Dit kan nog niet. Bekijk de punten hierboven.</source>
        <translation>This is not possible yet. Look at the points above.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstChip</name>
    <message>
        <source>Wacht op zorgverlener</source>
        <translation>Waiting for carer</translation>
    </message>
    <message>
        <source>Wacht op u</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Wacht op budgethouder</source>
        <translation>Waiting for budget holder</translation>
    </message>
    <message>
        <source>Wacht op verstrekker</source>
        <translation>Waiting for funder</translation>
    </message>
    <message>
        <source>Teruggestuurd</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Wacht op SVB</source>
        <translation>Waits for SVB</translation>
    </message>
    <message>
        <source>Wacht op verstrekker en SVB</source>
        <translation>Waits for funder and SVB</translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstLijstPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ingang</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Wie is aan zet</source>
        <translation>Whose turn</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>contract zorgovereenkomst opstellen maken</source>
        <translation>contract care agreement draw up make</translation>
    </message>
    <message>
        <source>%1, sinds %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>onbepaald</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Er zijn nog geen overeenkomsten.</source>
        <translation>There are no agreements yet.</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Naam, status, soort of nummer</source>
        <translation>Name, status, type or number</translation>
    </message>
    <message>
        <source>1 overeenkomst</source>
        <translation>1 agreement</translation>
    </message>
    <message>
        <source>%1 overeenkomsten</source>
        <translation>%1 agreements</translation>
    </message>
    <message>
        <source>Wat nu</source>
        <translation>What now</translation>
    </message>
    <message>
        <source>Uren invullen</source>
        <translation>Enter hours</translation>
    </message>
    <message>
        <source>uren invullen, of bekijken</source>
        <translation>enter hours, or view</translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation>view</translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstPage</name>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Vorige stap</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Delen met zorgverlener</source>
        <translation>Share with carer</translation>
    </message>
    <message>
        <source>Toon het blad van de overeenkomst</source>
        <translation>Show the sheet of the agreement</translation>
    </message>
    <message>
        <source>voorbeeld contract tekst</source>
        <translation>example contract text</translation>
    </message>
    <message>
        <source>Overeenkomst ondertekenen</source>
        <translation>Sign agreement</translation>
    </message>
    <message>
        <source>tekenen handtekening</source>
        <translation>sign signature</translation>
    </message>
    <message>
        <source>Wij hebben het werk van de vorige keer teruggezet.</source>
        <translation>We have put back the work from last time.</translation>
    </message>
    <message>
        <source>De zorgverlener vraagt: %1</source>
        <translation>The carer asks: %1</translation>
    </message>
    <message>
        <source>De overeenkomst is afgewezen. Reden: %1 Pas hem aan en deel opnieuw.</source>
        <translation>The agreement is rejected. Reason: %1 Change it and share it again.</translation>
    </message>
    <message>
        <source>Wij kunnen deze overeenkomst nu niet tonen.</source>
        <translation>We cannot show this agreement now.</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. Uw keuze staat klaar en gaat vanzelf weg zodra het kan.</source>
        <translation>There is no connection now. Your choice is ready and goes by itself as soon as it can.</translation>
    </message>
    <message>
        <source>Gedeeld met %1.</source>
        <translation>Shared with %1.</translation>
    </message>
    <message>
        <source>Uw handtekening is gezet.</source>
        <translation>Your signature is in place.</translation>
    </message>
    <message>
        <source>Teruggestuurd naar de budgethouder.</source>
        <translation>Sent back to the budget holder.</translation>
    </message>
    <message>
        <source>Zorgovereenkomst %1</source>
        <translation>Care agreement %1</translation>
    </message>
    <message>
        <source>Zorgovereenkomst</source>
        <translation>Care agreement</translation>
    </message>
    <message>
        <source>volgend punt</source>
        <translation>next point</translation>
    </message>
    <message>
        <source>uitleg bij een punt</source>
        <translation>explain a point</translation>
    </message>
    <message>
        <source>Kijk opnieuw</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst intussen ook gewijzigd.</source>
        <translation>Somebody else changed this agreement as well in the meantime.</translation>
    </message>
    <message>
        <source>%1 Wij kunnen die wijziging nu niet ophalen. Uw werk blijft hier staan.</source>
        <translation>%1 We cannot fetch that change now. Your work stays here.</translation>
    </message>
    <message>
        <source>Deze overeenkomst is intussen gewijzigd. U ziet de nieuwste.</source>
        <translation>This agreement was changed in the meantime. You see the newest one.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this agreement as well. In 1 place you need to choose. Your work stays here.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this agreement as well. In %1 places you need to choose. Your work stays here.</translation>
    </message>
    <message>
        <source>Vergelijk en kies</source>
        <translation>Compare and choose</translation>
    </message>
    <message>
        <source>niet meer bekend</source>
        <translation>no longer known</translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation>Changed twice</translation>
    </message>
    <message>
        <source>Kies per onderdeel wat u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd.</source>
        <translation>Choose for each part what you keep. What only one of you changed has been put together already.</translation>
    </message>
    <message>
        <source>Deze overeenkomst is intussen door iemand anders verder gebracht. Wat u hier had getypt, staat er niet in.</source>
        <translation>This agreement was taken further by somebody else in the meantime. What you typed here is not in it.</translation>
    </message>
    <message>
        <source>Toon wat ik typte</source>
        <translation>Show what I typed</translation>
    </message>
    <message>
        <source>Wat u had getypt</source>
        <translation>What you had typed</translation>
    </message>
    <message>
        <source>Dit staat niet in de overeenkomst. U kunt het lezen en kopiëren.</source>
        <translation>This is not in the agreement. You can read and copy it.</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze overeenkomst ook gewijzigd. Wij hebben het werk van u beiden samengevoegd.</source>
        <translation>Somebody else changed this agreement as well. We put the work of both of you together.</translation>
    </message>
    <message>
        <source>Overeenkomst opslaan als pdf</source>
        <translation>Save agreement as PDF</translation>
    </message>
    <message>
        <source>bewaren downloaden bestand</source>
        <translation>save download file</translation>
    </message>
    <message>
        <source>Overeenkomst afdrukken</source>
        <translation>Print agreement</translation>
    </message>
    <message>
        <source>printen papier printer</source>
        <translation>print paper printer</translation>
    </message>
    <message>
        <source>Ongedaan: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Terugsturen naar de budgethouder</source>
        <translation>Send back to the budget holder</translation>
    </message>
    <message>
        <source>De budgethouder ziet wat u heeft gewijzigd, met was en wordt ernaast.</source>
        <translation>The budget holder sees what you changed, old and new side by side.</translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Voorstellen aan de budgethouder</source>
        <translation>Propose to the budget holder</translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd. Pas eerst iets aan.</source>
        <translation>Nothing has been changed yet. Change something first.</translation>
    </message>
    <message>
        <source>Naar de budgethouder</source>
        <translation>To the budget holder</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Wat heeft u gewijzigd, en waarom?</source>
        <translation>What did you change, and why?</translation>
    </message>
    <message>
        <source>Wijziging weggooien</source>
        <translation>Discard the change</translation>
    </message>
    <message>
        <source>De overeenkomst blijft zoals die nu geldt. Wat u voor de wijziging heeft ingevuld, gaat weg.</source>
        <translation>The agreement stays as it is now. What you entered for the change goes away.</translation>
    </message>
    <message>
        <source>Wat u had ingevuld, is nu een wijziging van de overeenkomst die loopt.</source>
        <translation>What you had entered is now a change of the agreement that runs.</translation>
    </message>
    <message>
        <source>De overeenkomst is intussen gewijzigd. Kijk opnieuw voordat u opzegt.</source>
        <translation>The agreement was changed meanwhile. Look again before you give notice.</translation>
    </message>
    <message>
        <source>Opgezegd. De laatste dag is %1.</source>
        <translation>Notice given. The last day is %1.</translation>
    </message>
    <message>
        <source>Overeenkomst of wijziging versturen</source>
        <translation>Send the agreement or change</translation>
    </message>
    <message>
        <source>delen ondertekenen indienen</source>
        <translation>share sign submit</translation>
    </message>
    <message>
        <source>Overeenkomst wijzigen</source>
        <translation>Change the agreement</translation>
    </message>
    <message>
        <source>tarief verhogen uren verlengen wijziging</source>
        <translation>raise rate hours extend change</translation>
    </message>
    <message>
        <source>Overeenkomst opzeggen</source>
        <translation>Give notice of the agreement</translation>
    </message>
    <message>
        <source>stoppen beëindigen ontslag</source>
        <translation>stop end dismissal</translation>
    </message>
    <message>
        <source>Ziekte of verlof van de zorgverlener</source>
        <translation>Illness or leave of the carer</translation>
    </message>
    <message>
        <source>ziek melden beter vervanging zwanger</source>
        <translation>ill report recovered replacement pregnant</translation>
    </message>
    <message>
        <source>De wijziging is weggegooid.</source>
        <translation>The change was discarded.</translation>
    </message>
    <message>
        <source>aanvinken</source>
        <translation>tick</translation>
    </message>
    <message>
        <source>verder</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>wijzigen</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Niet akkoord</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Het voorstel gaat niet door. De overeenkomst blijft zoals die nu is.</source>
        <translation>The proposal does not go ahead. The agreement stays as it is now.</translation>
    </message>
    <message>
        <source>Waarom bent u het niet eens met dit voorstel?</source>
        <translation>Why do you not agree with this proposal?</translation>
    </message>
    <message>
        <source>De overeenkomst is intussen gewijzigd. Kijk opnieuw voordat u die beëindigt.</source>
        <translation>The agreement was changed meanwhile. Look again before you end it.</translation>
    </message>
    <message>
        <source>Beëindigd. De laatste dag is %1.</source>
        <translation>Ended. The last day is %1.</translation>
    </message>
    <message>
        <source>Wij hebben nu geen verbinding. Uw besluit staat klaar en gaat vanzelf weg zodra het kan.</source>
        <translation>We have no connection now. Your decision is ready and will go by itself as soon as possible.</translation>
    </message>
    <message>
        <source>Overeenkomst beëindigen</source>
        <translation>End agreement</translation>
    </message>
    <message>
        <source>stoppen intrekken failliet einde</source>
        <translation>stop withdraw bankrupt end</translation>
    </message>
    <message>
        <source>U was dit aan het typen: “%1”. Het is bewaard.</source>
        <translation>You were typing this: “%1”. It is kept.</translation>
    </message>
    <message>
        <source>Verder typen</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Dit kan bij deze overeenkomst nu niet meer.</source>
        <translation>This is no longer possible with this agreement.</translation>
    </message>
    <message>
        <source>De overeenkomst wordt geopend.</source>
        <translation>The agreement is being opened.</translation>
    </message>
    <message>
        <source>De nieuwe overeenkomst wordt klaargezet.</source>
        <translation>The new agreement is being prepared.</translation>
    </message>
    <message>
        <source>U heeft hier iets aangepast en nog niet teruggestuurd.</source>
        <translation>You adjusted something here and have not sent it back yet.</translation>
    </message>
    <message>
        <source>Verder aanpassen</source>
        <translation>Go on adjusting</translation>
    </message>
    <message>
        <source>Toch niet aanpassen</source>
        <translation>Do not adjust after all</translation>
    </message>
    <message>
        <source>Wat u hier heeft gewijzigd, gaat weg. U ziet de overeenkomst weer zoals de budgethouder die met u deelde.</source>
        <translation>What you changed here goes away. You see the agreement again as the budget holder shared it with you.</translation>
    </message>
    <message>
        <source>Dit is nog zoals het is afgewezen:</source>
        <translation>This is still as it was rejected:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nog niets veranderd</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>Toch versturen</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>De hoofdknop: verder, delen, ondertekenen of antwoord sturen</source>
        <translation>The main button: continue, share, sign or send an answer</translation>
    </message>
    <message>
        <source>vervanging</source>
        <translation>replacement</translation>
    </message>
    <message>
        <source>Overeenkomst of wijziging intrekken</source>
        <translation>Withdraw agreement or change</translation>
    </message>
    <message>
        <source>terughalen stoppen annuleren</source>
        <translation>take back stop cancel</translation>
    </message>
    <message>
        <source>Overeenkomst terugsturen met een vraag</source>
        <translation>Send agreement back with a question</translation>
    </message>
    <message>
        <source>vragen budgethouder</source>
        <translation>ask budget holder</translation>
    </message>
    <message>
        <source>Toch wijzigen wat is getekend</source>
        <translation>Change what was signed after all</translation>
    </message>
    <message>
        <source>handtekening vervalt aanpassen</source>
        <translation>signature lapses adjust</translation>
    </message>
    <message>
        <source>Wat u voor de wijziging heeft ingevuld, gaat weg.</source>
        <translation>What you filled in for the change goes away.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::OvereenkomstUitvoer</name>
    <message>
        <source>Zorgovereenkomst %1, versie %2</source>
        <translation>Care agreement %1, version %2</translation>
    </message>
    <message>
        <source>Overeenkomst opslaan als pdf</source>
        <translation>Save agreement as PDF</translation>
    </message>
    <message>
        <source>Pdf (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>De overeenkomst staat in %1.</source>
        <translation>The agreement is in %1.</translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation>We cannot write %1. Choose another place.</translation>
    </message>
    <message>
        <source>De overeenkomst is naar de printer gestuurd.</source>
        <translation>The agreement was sent to the printer.</translation>
    </message>
    <message>
        <source>De printer neemt de overeenkomst niet aan. Kijk of hij aan staat.</source>
        <translation>The printer does not take the agreement. See whether it is on.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::PaletteMonths</name>
    <message>
        <source>Declaratie %1 · %2</source>
        <translation>Claim %1 · %2</translation>
    </message>
    <message>
        <source>declaratie uren</source>
        <translation>declaration claim hours</translation>
    </message>
    <message>
        <source> · wacht op u</source>
        <translation> · waiting for you</translation>
    </message>
</context>
<context>
    <name>pgb::ui::PaletteOvereenkomsten</name>
    <message>
        <source>Overeenkomst %1</source>
        <translation>Agreement %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ParameterDialoog</name>
    <message>
        <source>Waarde (%1)</source>
        <translation>Value (%1)</translation>
    </message>
    <message>
        <source>Eerste dag (leeg = altijd al)</source>
        <translation>First day (empty = always)</translation>
    </message>
    <message>
        <source>Laatste dag (leeg = zonder einde)</source>
        <translation>Last day (empty = no end)</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Waarde vastleggen</source>
        <translation>Record value</translation>
    </message>
    <message>
        <source>Nu: %1, %2 (%3)</source>
        <translation>Now: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Kijk de waarde na bij de bron. Klopt zij, leg haar dan zo vast. De waarde telt voor zorg op de dagen die u hier noemt; de oude regel blijft bewaard.</source>
        <translation>Check the value at its source. If it is right, record it as it is. The value counts for care on the days you name here; the old line is kept.</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: Staatscourant 2025, 12345</source>
        <translation>For example: Staatscourant 2025, 12345</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“%1” is hier geen waarde. Schrijf: %2.</source>
        <translation>“%1” is no value here. Write: %2.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Vul in waar deze waarde staat.</source>
        <translation>Enter where this value stands.</translation>
    </message>
    <message>
        <source>Deze waarde past niet bij de eenheid (%1).</source>
        <translation>This value does not fit the unit (%1).</translation>
    </message>
    <message>
        <source>Een waarde van 0 kan hier niet. Is de waarde niet bekend? Laat haar dan leeg.</source>
        <translation>A value of 0 is not possible here. Is the value not known? Then leave it empty.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Naam, wet, waarde of bron</source>
        <translation>Name, law, value or source</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Te bevestigen</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Oefenwaarden</source>
        <translation>Practice values</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>De tabel is leeg.</source>
        <translation>The table is empty.</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>invoeren of bevestigen</source>
        <translation>enter or confirm</translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation>search</translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation>save as a file</translation>
    </message>
    <message>
        <source>Vastgelegd: %1, %2.</source>
        <translation>Recorded: %1, %2.</translation>
    </message>
    <message>
        <source>%1 waarden</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>1 waarde is niet bevestigd. Kijk haar na bij de bron en leg haar vast.</source>
        <translation>1 value is not confirmed. Check it at its source and record it.</translation>
    </message>
    <message>
        <source>%1 waarden zijn niet bevestigd. Kijk ze na bij de bron en leg ze vast.</source>
        <translation>%1 values are not confirmed. Check them at their source and record them.</translation>
    </message>
    <message>
        <source>Toon ze</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>1 waarde</source>
        <translation>1 value</translation>
    </message>
</context>
<context>
    <name>pgb::ui::PasswordDialog</name>
    <message>
        <source>De twee nieuwe wachtwoorden zijn niet gelijk. Typ het nieuwe wachtwoord nog een keer.</source>
        <translation>The two new passwords are not the same. Type the new password once more.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::PatroonActie</name>
    <message>
        <source>Typ bijvoorbeeld ma-vr 2,5; za 4</source>
        <translation>Type for example mo-fr 2.5; sa 4</translation>
    </message>
    <message>
        <source>Wij kennen de dag &quot;%1&quot; niet. Typ ma, di, wo, do, vr, za of zo.</source>
        <translation>We do not know the day &quot;%1&quot;. Type mo, tu, we, th, fr, sa or su.</translation>
    </message>
    <message>
        <source>Typ achter de dag hoeveel, bijvoorbeeld 2,5 of 2:30.</source>
        <translation>Type how much after the day, for example 2.5 or 2:30.</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; niet lezen. Typ bijvoorbeeld 2,5 of 2:30.</source>
        <translation>We cannot read &quot;%1&quot;. Type for example 2.5 or 2:30.</translation>
    </message>
    <message>
        <source>De dag %1 staat er twee keer.</source>
        <translation>The day %1 is there twice.</translation>
    </message>
    <message>
        <source>Dit patroon is te lang.</source>
        <translation>This pattern is too long.</translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>geen dagen · %1</source>
        <translation>no days · %1</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>patroon %1</source>
        <translation>pattern %1</translation>
    </message>
    <message>
        <source>zoals afgesproken</source>
        <translation>as agreed</translation>
    </message>
    <message>
        <source>1 dag ingevuld zoals afgesproken. Pas aan wat anders ging.</source>
        <translation>1 day filled in as agreed. Change what went otherwise.</translation>
    </message>
    <message>
        <source>%1 dagen ingevuld zoals afgesproken. Pas aan wat anders ging.</source>
        <translation>%1 days filled in as agreed. Change what went otherwise.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::PatroonBalk</name>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Patroon invullen</source>
        <translation>Fill in pattern</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zoals afgesproken</source>
        <translation>As agreed</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Periodetotalen</name>
    <message>
        <source>%1, totaal %2: %3, %4.</source>
        <translation>%1, total %2: %3, %4.</translation>
    </message>
    <message>
        <source>Een totaal kunt u in het rooster niet wijzigen. Het blijft staan zoals het is.</source>
        <translation>You cannot change a total in the grid. It stays as it is.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::PlakActie</name>
    <message>
        <source>Dit is te veel om te plakken. Een maand heeft ten hoogste 31 dagen.</source>
        <translation>This is too much to paste. A month has 31 days at most.</translation>
    </message>
    <message>
        <source>Welke zorgfunctie is dit?</source>
        <translation>Which type of care is this?</translation>
    </message>
    <message>
        <source>%1 cellen</source>
        <translation>%1 cells</translation>
    </message>
    <message>
        <source>plakken</source>
        <translation>paste</translation>
    </message>
    <message>
        <source>1 cel</source>
        <translation>1 cell</translation>
    </message>
    <message>
        <source>1 waarde staat onder de laatste rij van het rooster en is niet geplakt.</source>
        <translation>1 value is below the last row of the grid and was not pasted.</translation>
    </message>
    <message>
        <source>%1 waarden staan onder de laatste rij van het rooster en zijn niet geplakt.</source>
        <translation>%1 values are below the last row of the grid and were not pasted.</translation>
    </message>
    <message>
        <source>1 waarde past niet in deze maand en is niet geplakt: %1.</source>
        <translation>1 value does not fit in this month and was not pasted: %1.</translation>
    </message>
    <message>
        <source>%1 waarden passen niet in deze maand en zijn niet geplakt: %2.</source>
        <translation>%1 values do not fit in this month and were not pasted: %2.</translation>
    </message>
    <message>
        <source> en nog %1</source>
        <translation> and %1 more</translation>
    </message>
</context>
<context>
    <name>pgb::ui::PuntenPaneel</name>
    <message>
        <source>Punten om te bekijken</source>
        <translation>Points to look at</translation>
    </message>
    <message>
        <source>Ga naar de cel</source>
        <translation>Go to the cell</translation>
    </message>
    <message>
        <source>Ga naar het veld</source>
        <translation>Go to the field</translation>
    </message>
    <message>
        <source>Naar het budget</source>
        <translation>To the budget</translation>
    </message>
    <message>
        <source>Maak er %1 van</source>
        <translation>Make it %1</translation>
    </message>
    <message>
        <source>Ziekte-uren declareren</source>
        <translation>Claim sick hours</translation>
    </message>
    <message>
        <source>Betaal uit %1</source>
        <translation>Pay from %1</translation>
    </message>
    <message>
        <source>Kies een ander budget</source>
        <translation>Choose another budget</translation>
    </message>
    <message>
        <source>Naar de overeenkomst</source>
        <translation>To the agreement</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Rail</name>
    <message>
        <source>Onderdelen</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Navigatie</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Rail uitklappen</source>
        <translation>Expand rail</translation>
    </message>
    <message>
        <source>Rail inklappen</source>
        <translation>Collapse rail</translation>
    </message>
</context>
<context>
    <name>pgb::ui::RedenPaneel</name>
    <message>
        <source>Akkoord</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Terugsturen…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>De reden in één zin</source>
        <translation>The reason in one sentence</translation>
    </message>
    <message>
        <source>Waarom stuurt u dit terug? De zorgverlener leest deze zin.</source>
        <translation>Why do you send this back? The carer reads this sentence.</translation>
    </message>
    <message>
        <source>Reden van terugsturen</source>
        <translation>Reason for sending back</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Verder invullen</source>
        <translation>Go on filling in</translation>
    </message>
    <message>
        <source>Uren aanpassen</source>
        <translation>Change hours</translation>
    </message>
    <message>
        <source>Bekijk de uren</source>
        <translation>View the hours</translation>
    </message>
    <message>
        <source>Het spoor</source>
        <translation>The track</translation>
    </message>
    <message>
        <source>Naar de overeenkomst</source>
        <translation>To the agreement</translation>
    </message>
    <message>
        <source>Over de hele declaratie. Kies een dag met pijl omlaag, of klik op de uren.</source>
        <translation>About the whole claim. Choose a day with the down arrow, or click on the hours.</translation>
    </message>
    <message>
        <source>Over %1, %2, %3.</source>
        <translation>About %1, %2, %3.</translation>
    </message>
    <message>
        <source>Corrigeren…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Toestaan</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Waarom weigert u dit? De budgethouder leest deze zin.</source>
        <translation>Why do you refuse this? The budget holder reads this sentence.</translation>
    </message>
    <message>
        <source>U kunt deze declaratie hier niet aanpassen: voor %1 is in dit programma geen blad. Dat kan in het programma waarin zij is gemaakt.</source>
        <translation>You cannot change this claim here: this program has no form for %1. Change it in the program in which it was made.</translation>
    </message>
    <message>
        <source>Opnieuw corrigeren</source>
        <translation>Correct again</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Waarom bent u niet akkoord? De ander leest deze zin.</source>
        <translation>Why do you not agree? The other reads this sentence.</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Terugsturen</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Weigeren</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Niet akkoord</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Reden van weigeren</source>
        <translation>Reason for refusing</translation>
    </message>
    <message>
        <source>Reden van niet akkoord</source>
        <translation>Reason why not agreed</translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Waarom weigert u dit? De budgethouder en de zorgverlener lezen deze zin.</source>
        <translation>Why do you refuse this? The budgethouder and the zorgverlener read this sentence.</translation>
    </message>
    <message>
        <source>Factuurnummer %1</source>
        <translation>Invoice number %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::RekeningDialoog</name>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Waarom wijst u het af?</source>
        <translation>Why do you refuse it?</translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Afwijzen</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer</source>
        <translation>New account number</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Over dit rekeningnummer is al besloten. U hoeft niets te doen.</source>
        <translation>This account number was decided already. You need not do anything.</translation>
    </message>
    <message>
        <source>Nieuw rekeningnummer van %1</source>
        <translation>New account number of %1</translation>
    </message>
    <message>
        <source>Nu: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Nieuw: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Gevraagd door %1 op %2.</source>
        <translation>Asked by %1 on %2.</translation>
    </message>
    <message>
        <source>Iemand anders bevestigt dit nummer, want de beheerder gaf uw account pas uit. Tot dan betalen wij op het oude nummer.</source>
        <translation>Somebody else confirms this number, for the administrator gave out your account only recently. Until then we pay to the old number.</translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Vraag %1 zelf of dit nummer klopt, met een brief of een telefoonnummer dat u al kent. Bevestig pas daarna.</source>
        <translation>Ask %1 in person whether this number is right, by letter or by a telephone number that you know already. Confirm only after that.</translation>
    </message>
    <message>
        <source>Bel %1 (%2) en vraag of dit nummer klopt. Bevestig pas daarna.</source>
        <translation>Call %1 (%2) and ask whether this number is right. Confirm only after that.</translation>
    </message>
    <message>
        <source>Let op: dit account wijzigde ook andere gegevens, misschien het telefoonnummer. Gebruik een nummer of adres dat u al kende.</source>
        <translation>Note: this account changed other details too, perhaps the telephone number. Use a number or address that you knew already.</translation>
    </message>
    <message>
        <source>Gaf u dit nummer zelf door? Bevestig het dan. Kent u dit nummer niet? Wijs het af en bel de SVB.</source>
        <translation>Did you give this number yourself? Then confirm it. Do you not know this number? Refuse it and call the SVB.</translation>
    </message>
    <message>
        <source>De beheerder gaf uw account pas uit. U kunt dit nummer daarom niet bevestigen, wel afwijzen.</source>
        <translation>The administrator gave out your account only recently. So you cannot confirm this number, but you can refuse it.</translation>
    </message>
    <message>
        <source>Schrijf kort op waarom.</source>
        <translation>Write down briefly why.</translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer van %1 geldt nu.</source>
        <translation>The new account number of %1 counts now.</translation>
    </message>
    <message>
        <source>Het rekeningnummer blijft zoals het was.</source>
        <translation>The account number stays as it was.</translation>
    </message>
    <message>
        <source>Het nieuwe rekeningnummer van %1 is afgewezen.</source>
        <translation>The new account number of %1 was refused.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::RondeOpdrachten</name>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Nieuw van vorig jaar</source>
        <translation>New from last year</translation>
    </message>
    <message>
        <source>kopie overnemen verlengen overeenkomst contract jaar</source>
        <translation>copy take over extend agreement contract year</translation>
    </message>
    <message>
        <source>Tarief van veel overeenkomsten wijzigen (centenronde)</source>
        <translation>Change the rate of many agreements (rate round)</translation>
    </message>
    <message>
        <source>tarief verhogen verlagen cent procent indexatie</source>
        <translation>rate raise lower cent percent indexation</translation>
    </message>
    <message>
        <source>Ondertekenen: alles wat op u wacht</source>
        <translation>Sign: everything that waits for you</translation>
    </message>
    <message>
        <source>tekenen handtekening ronde stapel</source>
        <translation>sign signature round batch</translation>
    </message>
    <message>
        <source>Einddata en aanzeggen</source>
        <translation>End dates and notice</translation>
    </message>
    <message>
        <source>kalender agenda loopt af verlengen aanzegtermijn</source>
        <translation>calendar agenda expire extend notice term</translation>
    </message>
    <message>
        <source>Contracten op een rij (ketenregeling)</source>
        <translation>Contracts in a row (chain rule)</translation>
    </message>
    <message>
        <source>keten tijdelijk vast contract onbepaalde tijd</source>
        <translation>chain temporary permanent contract</translation>
    </message>
    <message>
        <source>Sjablonen</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>model voorbeeld eigen</source>
        <translation>model example own</translation>
    </message>
    <message>
        <source>Bewaren als sjabloon</source>
        <translation>Keep as a template</translation>
    </message>
    <message>
        <source>overeenkomst model eigen</source>
        <translation>agreement model own</translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst van een sjabloon</source>
        <translation>New agreement from a template</translation>
    </message>
    <message>
        <source>contract opstellen maken</source>
        <translation>contract draw up make</translation>
    </message>
    <message>
        <source>Sjabloon “%1” is bewaard.</source>
        <translation>Template “%1” was kept.</translation>
    </message>
    <message>
        <source>Er zijn nog geen sjablonen. Open een overeenkomst en kies “Bewaren als sjabloon”.</source>
        <translation>There are no templates yet. Open an agreement and choose “Keep as a template”.</translation>
    </message>
    <message>
        <source>Deze cliënt heeft nog geen overeenkomst die is goedgekeurd. Er is niets om over te nemen.</source>
        <translation>This client has no agreement yet that was approved. There is nothing to take over.</translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>contract zorgovereenkomst opstellen maken</source>
        <translation>contract care agreement draw up make</translation>
    </message>
    <message>
        <source>U heeft geen cliënt voor wie u een overeenkomst mag opstellen.</source>
        <translation>You have no client for whom you may draw up an agreement.</translation>
    </message>
    <message>
        <source>%1 Typ een naam of geboortedatum</source>
        <translation>%1 Type a name or date of birth</translation>
    </message>
    <message>
        <source>Voor welke cliënt is de nieuwe overeenkomst?</source>
        <translation>For which client is the new agreement?</translation>
    </message>
    <message>
        <source>Van welke cliënt neemt u een overeenkomst over?</source>
        <translation>From which client do you take over an agreement?</translation>
    </message>
    <message>
        <source>Overgenomen. Hier ziet u wat er anders is dan vorig jaar.</source>
        <translation>Taken over. Here you see what differs from last year.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::RoosterBediening</name>
    <message>
        <source>uren declaratie maand rooster</source>
        <translation>hours claim month grid</translation>
    </message>
    <message>
        <source>Patroon invullen</source>
        <translation>Fill in pattern</translation>
    </message>
    <message>
        <source>Kopieer de vorige declaratie</source>
        <translation>Copy the previous claim</translation>
    </message>
    <message>
        <source>Draai het rooster</source>
        <translation>Turn the grid</translation>
    </message>
    <message>
        <source>Uren uit een bestand</source>
        <translation>Hours from a file</translation>
    </message>
    <message>
        <source> import clockify toggl harvest csv</source>
        <translation> import clockify toggl harvest csv</translation>
    </message>
    <message>
        <source>Bezoeken van deze dag</source>
        <translation>Visits of this day</translation>
    </message>
    <message>
        <source> van tot tijden vijf minuten registratie</source>
        <translation> from to times five minutes registration</translation>
    </message>
    <message>
        <source>Vul omlaag</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Vul naar rechts</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Urenregistratie (*.csv *.txt);;Alle bestanden (*)</source>
        <translation>Time sheets (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Betaal uit een ander budget</source>
        <translation>Pay from another budget</translation>
    </message>
    <message>
        <source> wet beschikking toekenning verstrekker</source>
        <translation> law decision grant funder</translation>
    </message>
    <message>
        <source>Vul in zoals afgesproken</source>
        <translation>Fill in as agreed</translation>
    </message>
    <message>
        <source> vaste dagen overeenkomst rooster</source>
        <translation> fixed days agreement schedule</translation>
    </message>
</context>
<context>
    <name>pgb::ui::RoosterBlad</name>
    <message>
        <source>Patroon</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Bestand…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Kopieer de vorige</source>
        <translation>Copy the previous one</translation>
    </message>
</context>
<context>
    <name>pgb::ui::RoosterView</name>
    <message>
        <source>Maandrooster</source>
        <translation>Month grid</translation>
    </message>
    <message>
        <source>omlaag vullen</source>
        <translation>fill down</translation>
    </message>
    <message>
        <source>naar rechts vullen</source>
        <translation>fill right</translation>
    </message>
    <message>
        <source>doortrekken</source>
        <translation>drag to fill</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SecondFactorDialog</name>
    <message>
        <source>Een code heeft zes cijfers. Typ de code die nu in de app staat.</source>
        <translation>A code has six digits. Type the code that is in the app now.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Typ uw wachtwoord.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Koppelen</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Section</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Werklijst</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Overeenkomsten</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Budgetten</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Betalingen</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rapporten</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Gebruikers</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SettingsPage</name>
    <message>
        <source>%1 minuten</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Uw authenticator is gekoppeld. Vanaf nu vragen wij bij het aanmelden een code.</source>
        <translation>Your authenticator is linked. From now on we ask for a code when you sign in.</translation>
    </message>
    <message>
        <source>Uw wachtwoord is gewijzigd.</source>
        <translation>Your password has been changed.</translation>
    </message>
    <message>
        <source>Er is nog geen authenticator gekoppeld. U heeft er een nodig om overeenkomsten te ondertekenen.</source>
        <translation>No authenticator is linked yet. You need one to sign agreements.</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Een authenticator is gekoppeld. Heeft u een andere telefoon? Vraag de beheerder uw aanmelding te herstellen.</source>
        <translation>An authenticator is linked. Do you have another phone? Ask the administrator to reset your sign-in.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ShellStatus</name>
    <message>
        <source>Opgeslagen %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Alles is opgeslagen</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Bezig met opslaan</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Bewaard op deze computer</source>
        <translation>Kept on this computer</translation>
    </message>
    <message>
        <source>Verbinding maken</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Verbonden</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Geen verbinding</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>1 wijziging in wachtrij</source>
        <translation>1 change in queue</translation>
    </message>
    <message>
        <source>%1 wijzigingen in wachtrij</source>
        <translation>%1 changes in queue</translation>
    </message>
    <message>
        <source>Wij kunnen uw werk nu niet bewaren. Laat dit venster open.</source>
        <translation>We cannot keep your work now. Leave this window open.</translation>
    </message>
    <message>
        <source>Wacht op verzenden</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Niet aangenomen</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation>Changed twice</translation>
    </message>
    <message>
        <source>Nog niet bewaard</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>Niet bewaard</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>%1 niet aangenomen</source>
        <translation>%1 not accepted</translation>
    </message>
    <message>
        <source>Oefenomgeving · %1</source>
        <translation>Practice set · %1</translation>
    </message>
    <message>
        <source>Oefenomgeving</source>
        <translation>Practice set</translation>
    </message>
    <message>
        <source>Uw sleutelbos is er niet. Uw laatste werk staat alleen in dit venster. Laat het open.</source>
        <translation>Your keychain is not there. Your latest work is only in this window. Leave it open.</translation>
    </message>
    <message>
        <source>U kunt doorwerken. Wij sturen uw werk zodra het kan.</source>
        <translation>You can go on working. We send your work as soon as possible.</translation>
    </message>
    <message>
        <source>Niet alles is aangenomen. Kies Ctrl+K en typ &apos;niet aangenomen&apos;.</source>
        <translation>Not everything was accepted. Press Ctrl+K and type &apos;not accepted&apos;.</translation>
    </message>
    <message>
        <source>De server neemt een wijziging van u niet aan. Uw werk staat op deze computer.</source>
        <translation>The server does not accept a change of yours. Your work is on this computer.</translation>
    </message>
    <message>
        <source>Iemand anders wijzigde ook wat u open had. Uw werk staat op deze computer. Kies daar wat u houdt.</source>
        <translation>Someone else also changed what you had open. Your work is on this computer. Choose there what you keep.</translation>
    </message>
    <message>
        <source>De server toont een ander certificaat dan eerst. Wij maken daarom geen verbinding. Kies Ctrl+K en typ &apos;opnieuw aanmelden&apos;.</source>
        <translation>The server shows another certificate than before. That is why we do not connect. Press Ctrl+K and type &apos;sign in&apos;.</translation>
    </message>
    <message>
        <source>nog niet alles verzonden</source>
        <translation>not everything sent yet</translation>
    </message>
    <message>
        <source>0 wijzigingen in wachtrij</source>
        <translation>0 changes in queue</translation>
    </message>
    <message>
        <source>Storing op de server</source>
        <translation>Server fault</translation>
    </message>
    <message>
        <source>De server heeft een storing. Uw werk blijft bewaard. Wij proberen het steeds opnieuw.</source>
        <translation>The server has a fault. Your work stays saved. We keep trying again.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SignIn</name>
    <message>
        <source>U heeft het te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.</source>
        <translation>You tried too often. Wait a few minutes and try again.</translation>
    </message>
    <message>
        <source>De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.</source>
        <translation>The user name or the password is wrong. Try again.</translation>
    </message>
    <message>
        <source>Deze code klopt niet. Wacht op de volgende code in uw app en typ die.</source>
        <translation>This code is wrong. Wait for the next code in your app and type that one.</translation>
    </message>
    <message>
        <source>Wij kunnen deze server niet vinden. Controleer het adres en uw internetverbinding.</source>
        <translation>We cannot find this server. Check the address and your internet connection.</translation>
    </message>
    <message>
        <source>Wij krijgen geen verbinding met de server. Controleer uw internetverbinding en probeer het opnieuw.</source>
        <translation>We cannot connect to the server. Check your internet connection and try again.</translation>
    </message>
    <message>
        <source>De server geeft geen antwoord. Probeer het straks opnieuw.</source>
        <translation>The server does not answer. Try again later.</translation>
    </message>
    <message>
        <source>Op dit adres staat geen server van PGB Bureau. Controleer het adres.</source>
        <translation>There is no PGB Bureau server at this address. Check the address.</translation>
    </message>
    <message>
        <source>Dit programma is te oud voor deze server. Installeer de nieuwe versie.</source>
        <translation>This program is too old for this server. Install the new version.</translation>
    </message>
    <message>
        <source>De server is ouder dan dit programma. Vraag de beheerder om de server bij te werken.</source>
        <translation>The server is older than this program. Ask the administrator to update the server.</translation>
    </message>
    <message>
        <source>Dit account mag niet aanmelden. Vraag de beheerder van uw organisatie.</source>
        <translation>This account may not sign in. Ask your organisation&apos;s administrator.</translation>
    </message>
    <message>
        <source>De server kan nu niet antwoorden. Probeer het straks opnieuw.</source>
        <translation>The server cannot answer now. Try again later.</translation>
    </message>
    <message>
        <source>Aanmelden lukt nu niet door een fout in de server. Probeer het straks opnieuw.</source>
        <translation>Signing in is not possible now because of an error in the server. Try again later.</translation>
    </message>
    <message>
        <source>Wij kennen de uitgever van het certificaat van %1 niet (%2). Dat kan kloppen bij een server van uw eigen organisatie. Vergelijk de vingerafdruk met uw beheerder.</source>
        <translation>We do not know who issued the certificate of %1 (%2). That may be right for a server of your own organisation. Compare the fingerprint with your administrator.</translation>
    </message>
    <message>
        <source>Het certificaat is van %2 en niet van %1. Misschien is het adres verkeerd getypt. Het kan ook een andere server zijn die zich voordoet als de uwe.</source>
        <translation>The certificate is for %2 and not for %1. Perhaps the address was mistyped. It can also be another server that pretends to be yours.</translation>
    </message>
    <message>
        <source>Het certificaat van %1 is verlopen op %2. Vraag de beheerder om een nieuw certificaat.</source>
        <translation>The certificate of %1 expired on %2. Ask the administrator for a new certificate.</translation>
    </message>
    <message>
        <source>Het certificaat van %1 is nog niet geldig. Controleer de datum en tijd van deze computer.</source>
        <translation>The certificate of %1 is not valid yet. Check the date and time of this computer.</translation>
    </message>
    <message>
        <source>Wij kunnen niet controleren dat dit echt %1 is. Vraag de beheerder om hulp.</source>
        <translation>We cannot check that this really is %1. Ask the administrator for help.</translation>
    </message>
    <message>
        <source>De server %1 heeft een ander certificaat dan de vorige keer. Misschien is het vernieuwd. Het kan ook een andere server zijn die zich voordoet als de uwe. Bel uw beheerder op een nummer dat u al had. Typ wat de beheerder voorleest. Ga niet verder als u twijfelt.</source>
        <translation>The server %1 has another certificate than last time. It may have been renewed. It may also be another server that poses as yours. Call your administrator on a number that you already had. Type what the administrator reads out. Do not go on if you are in doubt.</translation>
    </message>
    <message>
        <source>Op dit adres is geen veilige verbinding (https) mogelijk. Opnieuw proberen helpt niet. Controleer het adres en het poortnummer, of vraag uw beheerder.</source>
        <translation>No secure connection (https) is possible at this address. Trying again does not help. Check the address and the port number, or ask your administrator.</translation>
    </message>
    <message>
        <source>U heeft het te vaak geprobeerd. Probeer het over 1 seconde opnieuw.</source>
        <translation>You have tried too often. Try again in 1 second.</translation>
    </message>
    <message>
        <source>U heeft het te vaak geprobeerd. Probeer het over %1 seconden opnieuw.</source>
        <translation>You have tried too often. Try again in %1 seconds.</translation>
    </message>
    <message>
        <source>U heeft het te vaak geprobeerd. Probeer het over %1 minuten opnieuw.</source>
        <translation>You have tried too often. Try again in %1 minutes.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SignInWindow</name>
    <message>
        <source>Wij kunnen dit adres niet gebruiken. Typ bijvoorbeeld bureau.voorbeeld.nl.</source>
        <translation>We cannot use this address. Type for example bureau.example.nl.</translation>
    </message>
    <message>
        <source>Typ uw gebruikersnaam.</source>
        <translation>Type your user name.</translation>
    </message>
    <message>
        <source>Typ uw wachtwoord.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>De code heeft 6 cijfers. Typ de code uit uw app.</source>
        <translation>The code has 6 digits. Type the code from your app.</translation>
    </message>
    <message>
        <source>Bezig met aanmelden…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Met dit account werkt u voor anderen. Daarvoor zijn een wachtwoord en een code nodig. Koppel nu uw telefoon.</source>
        <translation>With this account you work for others. That takes a password and a code. Link your phone now.</translation>
    </message>
    <message>
        <source>U bent niet aangemeld. Met dit account kan dat alleen met een gekoppelde telefoon.</source>
        <translation>You are not signed in. With this account that takes a linked phone.</translation>
    </message>
    <message>
        <source>Typ de eerste 16 tekens van de vingerafdruk: cijfers en de letters A tot en met F.</source>
        <translation>Type the first 16 characters of the fingerprint: digits and the letters A to F.</translation>
    </message>
    <message>
        <source>Deze tekens horen niet bij het certificaat van deze server. Heeft u ze goed getypt? Verbind dan niet en bel uw beheerder.</source>
        <translation>These characters do not belong to the certificate of this server. Did you type them right? Then do not connect, and call your administrator.</translation>
    </message>
    <message>
        <source>U bent aangemeld. Uw computer vraagt nu om het wachtwoord van de sleutelbos. Daarin bewaren wij uw aanmelding.</source>
        <translation>You are signed in. Your computer now asks for the password of the keyring. That is where we keep your sign-in.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SignaalVak</name>
    <message>
        <source>De budgethouder is aan zet</source>
        <translation>The budget holder is to act</translation>
    </message>
    <message>
        <source>De zorgverlener is aan zet</source>
        <translation>The carer is to act</translation>
    </message>
    <message>
        <source>De verstrekker is aan zet</source>
        <translation>The funder is to act</translation>
    </message>
    <message>
        <source>Let op bij deze overeenkomst</source>
        <translation>Look out with this agreement</translation>
    </message>
    <message>
        <source>%1, uiterlijk %2.</source>
        <translation>%1, by %2 at the latest.</translation>
    </message>
    <message>
        <source>%1. Gevonden op %2.</source>
        <translation>%1. Found on %2.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjablonenPage</name>
    <message>
        <source>Naam of zorgfunctie</source>
        <translation>Name or type of care</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Arrangements</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Er zijn nog geen sjablonen. Open een overeenkomst en kies “Bewaren als sjabloon” (Ctrl+K).</source>
        <translation>There are no templates yet. Open an agreement and choose “Keep as a template” (Ctrl+K).</translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst hiermee</source>
        <translation>New agreement from this</translation>
    </message>
    <message>
        <source>Sjabloon een andere naam geven</source>
        <translation>Rename the template</translation>
    </message>
    <message>
        <source>Sjabloon verwijderen</source>
        <translation>Delete the template</translation>
    </message>
    <message>
        <source>uw organisatie</source>
        <translation>your organisation</translation>
    </message>
    <message>
        <source>u alleen</source>
        <translation>only you</translation>
    </message>
    <message>
        <source>1 sjabloon</source>
        <translation>1 template</translation>
    </message>
    <message>
        <source>%1 sjablonen</source>
        <translation>%1 templates</translation>
    </message>
    <message>
        <source>Er is nog geen cliënt om een overeenkomst voor te maken.</source>
        <translation>There is no client yet to make an agreement for.</translation>
    </message>
    <message>
        <source>“%1” verdwijnt ook voor uw collega&apos;s. Overeenkomsten die ermee zijn gemaakt, blijven.</source>
        <translation>“%1” disappears for your colleagues too. Agreements that were made from it stay.</translation>
    </message>
    <message>
        <source>“%1” verdwijnt. Overeenkomsten die ermee zijn gemaakt, blijven.</source>
        <translation>“%1” disappears. Agreements that were made from it stay.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>nieuwe overeenkomst</source>
        <translation>new agreement</translation>
    </message>
    <message>
        <source>andere naam</source>
        <translation>rename</translation>
    </message>
    <message>
        <source>verwijderen</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>Sjablonen</source>
        <translation>Templates</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjabloonDialoog</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjabloonGebruiken</name>
    <message>
        <source>Nieuwe overeenkomst van een sjabloon</source>
        <translation>New agreement from a template</translation>
    </message>
    <message>
        <source>Daarna kiest u de zorgverlener en het budget, en vult u de data in.</source>
        <translation>Then you choose the carer and the budget, and enter the dates.</translation>
    </message>
    <message>
        <source>Maken</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>de cliënt van dit tabblad</source>
        <translation>the client of this tab</translation>
    </message>
    <message>
        <source>Sjabloon</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SjabloonNaam</name>
    <message>
        <source>Sjabloon een andere naam geven</source>
        <translation>Rename the template</translation>
    </message>
    <message>
        <source>Bewaren als sjabloon</source>
        <translation>Keep as a template</translation>
    </message>
    <message>
        <source>De inhoud blijft gelijk.</source>
        <translation>The content stays the same.</translation>
    </message>
    <message>
        <source>De afspraken, tarieven en teksten gaan mee. Namen, data en budgetten van deze cliënt niet.</source>
        <translation>Arrangements, rates and texts are kept. Names, dates and budgets of this client are not.</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Naam van het sjabloon</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Geef het sjabloon een naam.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Er is al een sjabloon met deze naam. Kies een andere naam.</source>
        <translation>There already is a template with this name. Choose another name.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SpecificatiePage</name>
    <message>
        <source>Specificatie</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Deze betaling heeft geen regels.</source>
        <translation>This payment has no lines.</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Boekdatum</source>
        <translation>Booking date</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation>Client number</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Eigen contractnummer</source>
        <translation>Own contract number</translation>
    </message>
    <message>
        <source>Eigen klantnummer</source>
        <translation>Own client number</translation>
    </message>
    <message>
        <source>Declaratie</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Specificatie afdrukken</source>
        <translation>Print specification</translation>
    </message>
    <message>
        <source>print papier betaling</source>
        <translation>print paper payment</translation>
    </message>
    <message>
        <source>Specificatie betaling %1</source>
        <translation>Specification of payment %1</translation>
    </message>
    <message>
        <source>naar de declaratie</source>
        <translation>to the claim</translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation>save as file</translation>
    </message>
    <message>
        <source>afdrukken</source>
        <translation>print</translation>
    </message>
    <message>
        <source>Verrekend met een eerdere betaling</source>
        <translation>Set off against an earlier payment</translation>
    </message>
    <message>
        <source>Wordt op een ander moment betaald</source>
        <translation>Is paid at another time</translation>
    </message>
    <message>
        <source>Overgemaakt</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>%1 (correctie)</source>
        <translation>%1 (correction)</translation>
    </message>
    <message>
        <source>Opslaan als XML…</source>
        <translation>Save as XML…</translation>
    </message>
    <message>
        <source>Opslaan als bestand…</source>
        <translation>Save as file…</translation>
    </message>
    <message>
        <source>Specificatie opslaan als XML</source>
        <translation>Save specification as XML</translation>
    </message>
    <message>
        <source>boekhouding bestand export</source>
        <translation>bookkeeping file export</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>De specificatie staat in %1.</source>
        <translation>The specification is in %1.</translation>
    </message>
    <message>
        <source>Wij kunnen %1 niet schrijven. Kies een andere plek.</source>
        <translation>We cannot write %1. Choose another place.</translation>
    </message>
    <message>
        <source>Ingepland voor %1</source>
        <translation>Planned for %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SplitsingBlad</name>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation>Client number</translation>
    </message>
    <message>
        <source>Eigen nummer</source>
        <translation>Own number</translation>
    </message>
    <message>
        <source>AGB</source>
        <translation>AGB</translation>
    </message>
    <message>
        <source>Kostenplaats</source>
        <translation>Cost centre</translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Declaratie</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Factuurnummer</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Boekdatum</source>
        <translation>Booking date</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Op naam van</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Cliënt, AGB en kostenplaats</source>
        <translation>Client, AGB and cost centre</translation>
    </message>
    <message>
        <source>Per cliënt</source>
        <translation>Per client</translation>
    </message>
    <message>
        <source>Per AGB</source>
        <translation>Per AGB</translation>
    </message>
    <message>
        <source>Per kostenplaats</source>
        <translation>Per cost centre</translation>
    </message>
    <message>
        <source>Alle regels</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Splitsen per</source>
        <translation>Split by</translation>
    </message>
    <message>
        <source>Splitsing</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Betalingen om uit te kiezen</source>
        <translation>Payments to choose from</translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1: er past meer dan één betaling</source>
        <translation>%1: more than one payment fits</translation>
    </message>
    <message>
        <source>Wij kiezen niet voor u. Zet de cursor op de betaling die het is en druk op Enter.</source>
        <translation>We do not choose for you. Move to the payment that it is and press Enter.</translation>
    </message>
    <message>
        <source>%1: geen eigen betaling van dit bedrag</source>
        <translation>%1: no payment to you of this amount</translation>
    </message>
    <message>
        <source>In deze dagen is er niets anders aan u betaald. Komt dit geld wel van het pgb, en klopt de datum?</source>
        <translation>Nothing else was paid to you on these days. Does this money come from the pgb, and is the date right?</translation>
    </message>
    <message>
        <source>Dit is er in deze dagen wel aan u betaald. Kies met Enter welke betaling het moet zijn, dan ziet u het verschil.</source>
        <translation>This is what was paid to you on these days. Choose with Enter which payment it must be; you then see the difference.</translation>
    </message>
    <message>
        <source>%1 betalingen: %2</source>
        <translation>%1 payments: %2</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Wij halen de regels op.</source>
        <translation>We are getting the lines.</translation>
    </message>
    <message>
        <source>%1, klopt op de cent</source>
        <translation>%1, right to the cent</translation>
    </message>
    <message>
        <source>De bank schreef %1 meer bij dan er aan u is betaald.</source>
        <translation>The bank booked %1 more than was paid to you.</translation>
    </message>
    <message>
        <source>De bank schreef %1 minder bij dan er aan u is betaald.</source>
        <translation>The bank booked %1 less than was paid to you.</translation>
    </message>
    <message>
        <source>Geen regel is precies dit bedrag. Vraag het na bij de SVB.</source>
        <translation>No single line is exactly this amount. Ask the SVB about it.</translation>
    </message>
    <message>
        <source>Precies dit bedrag: %1.</source>
        <translation>Exactly this amount: %1.</translation>
    </message>
    <message>
        <source>Verschil met de bank</source>
        <translation>Difference with the bank</translation>
    </message>
    <message>
        <source>verrekend met eerdere betaling</source>
        <translation>set off against an earlier payment</translation>
    </message>
    <message>
        <source>in een andere betaling</source>
        <translation>in another payment</translation>
    </message>
    <message>
        <source>anders dan uw bestand</source>
        <translation>other than your file</translation>
    </message>
    <message>
        <source>zorg</source>
        <translation>care</translation>
    </message>
    <message>
        <source>%1: deze betaling past ook bij een andere bijschrijving</source>
        <translation>%1: this payment fits another receipt too</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>%1 op %2: %3 van %4</source>
        <translation>%1 on %2: %3 of %4</translation>
    </message>
    <message>
        <source>1 cliënt</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 cliënten</source>
        <translation>%1 clients</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SplitsingPage</name>
    <message>
        <source>Klopt</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Kies zelf</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>Niet gevonden</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Kies afschrift…</source>
        <translation>Choose a statement…</translation>
    </message>
    <message>
        <source>Sleep een bankafschrift hierheen (camt.053 of camt.054), of typ een bedrag en een datum.</source>
        <translation>Drop a bank statement here (camt.053 or camt.054), or type an amount and a date.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Bijschrijvingen</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Wij zoeken uw betalingen op.</source>
        <translation>We are looking up your payments.</translation>
    </message>
    <message>
        <source>Bankafschrift openen</source>
        <translation>Open a bank statement</translation>
    </message>
    <message>
        <source>camt bank betaling bundel splitsen</source>
        <translation>camt bank payment bundle split</translation>
    </message>
    <message>
        <source>Bijgeschreven bedrag</source>
        <translation>Amount that came in</translation>
    </message>
    <message>
        <source>Datum op het afschrift</source>
        <translation>Date on the statement</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Het afschrift blijft op deze computer. Wij vragen de server alleen wat er in die dagen aan u is betaald.</source>
        <translation>The statement stays on this computer. We ask the server only what was paid to you on those days.</translation>
    </message>
    <message>
        <source>afschrift openen</source>
        <translation>open a statement</translation>
    </message>
    <message>
        <source>naar de regels</source>
        <translation>to the lines</translation>
    </message>
    <message>
        <source>volgende vraag</source>
        <translation>next question</translation>
    </message>
    <message>
        <source>opslaan als bestand</source>
        <translation>save as file</translation>
    </message>
    <message>
        <source>Bankafschrift</source>
        <translation>Bank statement</translation>
    </message>
    <message>
        <source>Wij lezen %1.</source>
        <translation>We are reading %1.</translation>
    </message>
    <message>
        <source>Typ het bedrag dat de bank bijschreef, bijvoorbeeld 12.345,67.</source>
        <translation>Type the amount that the bank booked, for example 12.345,67.</translation>
    </message>
    <message>
        <source>Typ de datum van het afschrift, bijvoorbeeld 6-10-2025.</source>
        <translation>Type the date of the statement, for example 6-10-2025.</translation>
    </message>
    <message>
        <source>%1 afschrijvingen</source>
        <translation>%1 of money out</translation>
    </message>
    <message>
        <source>%1 nog niet geboekt</source>
        <translation>%1 not booked yet</translation>
    </message>
    <message>
        <source>%1 in een andere munt</source>
        <translation>%1 in another currency</translation>
    </message>
    <message>
        <source>%1 zonder leesbaar bedrag of datum</source>
        <translation>%1 without a readable amount or date</translation>
    </message>
    <message>
        <source>Niet bekeken: %1.</source>
        <translation>Not looked at: %1.</translation>
    </message>
    <message>
        <source>In %1 staat geen bijschrijving. %2</source>
        <translation>No money came in according to %1. %2</translation>
    </message>
    <message>
        <source>Toon ook de andere bijschrijvingen (%1)</source>
        <translation>Also show the other money in (%1)</translation>
    </message>
    <message>
        <source>%1: %2 bijschrijvingen, %3 van het pgb.</source>
        <translation>%1: %2 times money in, %3 from the pgb.</translation>
    </message>
    <message>
        <source>Betaling splitsen</source>
        <translation>Split a payment</translation>
    </message>
    <message>
        <source>Typ een datum van 1-1-2015 tot en met vandaag.</source>
        <translation>Type a date from 1-1-2015 up to today.</translation>
    </message>
    <message>
        <source>%1 met een datum vóór 2015 of na vandaag</source>
        <translation>%1 with a date before 2015 or after today</translation>
    </message>
    <message>
        <source>Bij %1 bijschrijvingen staat zo veel tekst dat wij niet alles lazen.</source>
        <translation>%1 amounts received say so much that we did not read all of it.</translation>
    </message>
    <message>
        <source>Bankafschriften (*.xml *.zip);;Alle bestanden (*)</source>
        <translation>Bank statements (*.xml *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>%1 andere bestanden in de zip</source>
        <translation>%1 other files in the zip</translation>
    </message>
    <message>
        <source>1 afschrijving</source>
        <translation>1 debit</translation>
    </message>
    <message>
        <source>1 ander bestand in de zip</source>
        <translation>1 other file in the zip</translation>
    </message>
    <message>
        <source>Bij 1 bijschrijving staat zo veel tekst dat wij niet alles lazen.</source>
        <translation>1 credit has so much text that we did not read all of it.</translation>
    </message>
    <message>
        <source>%1: 1 bijschrijving, %2 van het pgb.</source>
        <translation>%1: 1 credit, %2 of the pgb.</translation>
    </message>
    <message>
        <source>Gekozen voor %1 op %2.</source>
        <translation>Chosen for %1 on %2.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::SpoorLijn</name>
    <message>
        <source>Waar de overeenkomst is</source>
        <translation>Where the agreement is</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapAlgemeen</name>
    <message>
        <source>Ja, de SVB doet de loonadministratie</source>
        <translation>Yes, the SVB does the payroll</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Berekent de SVB het loon?</source>
        <translation>Does the SVB calculate the wages?</translation>
    </message>
    <message>
        <source>De Sociale Verzekeringsbank (SVB) houdt dan loonheffing in. Bij een arbeidsovereenkomst van vier dagen of meer per week moet dit.</source>
        <translation>The Sociale Verzekeringsbank (SVB) then withholds wage tax. It is compulsory for an employment contract of four days a week or more.</translation>
    </message>
    <message>
        <source>Loonadministratie</source>
        <translation>Payroll</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>Opzegtermijn</source>
        <translation>Notice period</translation>
    </message>
    <message>
        <source>Overige afspraken</source>
        <translation>Other arrangements</translation>
    </message>
    <message>
        <source>Bijvoorbeeld over een sleutel, vervanging of vakantie.</source>
        <translation>For example about a key, replacement or holidays.</translation>
    </message>
    <message>
        <source>Kies eerst bij stap 2 welke zorg de zorgverlener geeft. Daarna beschrijft u die hier.</source>
        <translation>First choose in step 2 what care the carer gives. Then you describe it here.</translation>
    </message>
    <message>
        <source>Zorgbeschrijving</source>
        <translation>Care description</translation>
    </message>
    <message>
        <source>Wat doet de zorgverlener, hoe vaak, waar en waarvoor? Schrijf het zoals u het zegt.</source>
        <translation>What does the carer do, how often, where and what for? Write it as you say it.</translation>
    </message>
    <message>
        <source>%1: wat doet de zorgverlener?</source>
        <translation>%1: what does the carer do?</translation>
    </message>
    <message>
        <source>Identiteitsbewijs, voorkant</source>
        <translation>Identity document, front</translation>
    </message>
    <message>
        <source>Identiteitsbewijs, achterkant</source>
        <translation>Identity document, back</translation>
    </message>
    <message>
        <source>Identiteitsbewijs geldig tot en met</source>
        <translation>Identity document valid until</translation>
    </message>
    <message>
        <source>Past de SVB loonheffingskorting toe?</source>
        <translation>Does the SVB apply the wage tax credit?</translation>
    </message>
    <message>
        <source>Dat kan bij één werkgever tegelijk. De zorgverlener beslist.</source>
        <translation>That is possible with one employer at a time. The carer decides.</translation>
    </message>
    <message>
        <source>Loonheffingskorting</source>
        <translation>Wage tax credit</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Loonheffingskorting vanaf</source>
        <translation>Wage tax credit from</translation>
    </message>
    <message>
        <source>Hetzelfde</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Opzegtermijn van de zorgverlener</source>
        <translation>Notice period of the carer</translation>
    </message>
    <message>
        <source>Opzegtermijn van de budgethouder</source>
        <translation>Notice of the budget holder</translation>
    </message>
    <message>
        <source>Zo lang van tevoren zegt de budgethouder op.</source>
        <translation>That long beforehand the budget holder gives notice.</translation>
    </message>
    <message>
        <source>Opzegtermijn van u</source>
        <translation>Your notice period</translation>
    </message>
    <message>
        <source>Zo lang van tevoren zegt u op.</source>
        <translation>You give notice this long beforehand.</translation>
    </message>
    <message>
        <source>Van de zorgverlener</source>
        <translation>Of the carer</translation>
    </message>
    <message>
        <source>Zo lang van tevoren zegt de zorgverlener op.</source>
        <translation>The carer gives notice this long beforehand.</translation>
    </message>
    <message>
        <source>Beschrijving overgenomen</source>
        <translation>Description taken over</translation>
    </message>
    <message>
        <source>Neem over uit overeenkomst %1 van %2</source>
        <translation>Take over from agreement %1 of %2</translation>
    </message>
    <message>
        <source>Neem over uit overeenkomst %1</source>
        <translation>Take over from agreement %1</translation>
    </message>
    <message>
        <source>Wat heeft de budgethouder nodig?</source>
        <translation>What does the budget holder need?</translation>
    </message>
    <message>
        <source>Hoe vaak?</source>
        <translation>How often?</translation>
    </message>
    <message>
        <source>Op welke momenten?</source>
        <translation>At which moments?</translation>
    </message>
    <message>
        <source>Waar?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Wat is het doel?</source>
        <translation>What is the goal?</translation>
    </message>
    <message>
        <source>Wie komt er als de zorgverlener niet kan?</source>
        <translation>Who comes when the carer cannot?</translation>
    </message>
    <message>
        <source>Toezicht en veiligheid</source>
        <translation>Supervision and safety</translation>
    </message>
    <message>
        <source>+ Meer over deze zorg (niet verplicht)</source>
        <translation>+ More about this care (optional)</translation>
    </message>
    <message>
        <source>Zoals gebruikelijk</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation>By the month</translation>
    </message>
    <message>
        <source>Per vier weken</source>
        <translation>By four weeks</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>By the week</translation>
    </message>
    <message>
        <source>Hoe vaak wordt er gedeclareerd?</source>
        <translation>How often is declared?</translation>
    </message>
    <message>
        <source>Spreek dit samen af. Na iedere periode kan de zorg worden betaald.</source>
        <translation>Agree on this together. After each period the care can be paid.</translation>
    </message>
    <message>
        <source>Hoe vaak wordt er gedeclareerd</source>
        <translation>How often is declared</translation>
    </message>
    <message>
        <source>Het burgerservicenummer moet te lezen zijn. Alleen de budgethouder, de zorgverlener en de SVB kunnen deze kopie openen. Pdf, jpg of png, tot 10 MB.</source>
        <translation>The citizen service number must be readable. Only the budget holder, the carer and the SVB can open this copy. Pdf, jpg or png, up to 10 MB.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapControle</name>
    <message>
        <source>Partijen</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Werkafspraken</source>
        <translation>Work arrangements</translation>
    </message>
    <message>
        <source>Algemene afspraken</source>
        <translation>General terms</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>De nieuwe zorgverlener is nog niet toegevoegd. Vul de gegevens in en kies &apos;Zorgverlener toevoegen&apos;.</source>
        <translation>The new carer is not added yet. Fill in the details and choose &apos;Add carer&apos;.</translation>
    </message>
    <message>
        <source>Alles is ingevuld. </source>
        <translation>Everything is filled in. </translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzigen: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Afgewezen: %1</source>
        <translation>Rejected: %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapPartijen</name>
    <message>
        <source>Budgethouder</source>
        <translation>Budget holder</translation>
    </message>
    <message>
        <source>%1, geboren op %2</source>
        <translation>%1, born on %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Er is geen budget. Vraag de verstrekker om een toekenning.</source>
        <translation>There is no budget. Ask the funder for a grant.</translation>
    </message>
    <message>
        <source>Uit welk budget wordt de zorg betaald?</source>
        <translation>Which budget pays for the care?</translation>
    </message>
    <message>
        <source>U kunt er meer dan één kiezen.</source>
        <translation>You can choose more than one.</translation>
    </message>
    <message>
        <source>KvK %1</source>
        <translation>KvK %1</translation>
    </message>
    <message>
        <source>AGB %1</source>
        <translation>AGB %1</translation>
    </message>
    <message>
        <source>Kies een ander</source>
        <translation>Choose another one</translation>
    </message>
    <message>
        <source>Andere zorgverlener</source>
        <translation>Another carer</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Zoek met het burgerservicenummer (9 cijfers) of de AGB-code (8 cijfers).</source>
        <translation>Search by citizen service number (BSN, 9 digits) or AGB code (8 digits).</translation>
    </message>
    <message>
        <source>Burgerservicenummer of AGB-code van de zorgverlener</source>
        <translation>Citizen service number (BSN) or AGB code of the carer</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nieuwe zorgverlener invoeren</source>
        <translation>Enter new carer</translation>
    </message>
    <message>
        <source>Dit burgerservicenummer klopt niet. Controleer de negen cijfers.</source>
        <translation>This citizen service number (BSN) is wrong. Check the nine digits.</translation>
    </message>
    <message>
        <source>Typ negen cijfers van het burgerservicenummer, of acht cijfers van de AGB-code.</source>
        <translation>Type the nine digits of the citizen service number (BSN), or the eight digits of the AGB code.</translation>
    </message>
    <message>
        <source>Wij zoeken.</source>
        <translation>Searching.</translation>
    </message>
    <message>
        <source>Welke bedoelt u?</source>
        <translation>Which one do you mean?</translation>
    </message>
    <message>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Bepaalt u hoe en wanneer de zorgverlener werkt?</source>
        <translation>Do you decide how and when the carer works?</translation>
    </message>
    <message>
        <source>Zoals een baas dat doet. Zo niet, dan is de zorgverlener daar vrij in.</source>
        <translation>Like an employer does. If not, the carer is free to decide.</translation>
    </message>
    <message>
        <source>Doet de zorgverlener het werk altijd zelf?</source>
        <translation>Does the carer always do the work in person?</translation>
    </message>
    <message>
        <source>Zo niet, dan mag de zorgverlener iemand anders sturen.</source>
        <translation>If not, the carer may send someone else.</translation>
    </message>
    <message>
        <source>Soort overeenkomst</source>
        <translation>Kind of agreement</translation>
    </message>
    <message>
        <source>Neem dit over</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>Nieuwe zorgverlener</source>
        <translation>New carer</translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>Zelfstandige (zzp)</source>
        <translation>Self-employed (zzp)</translation>
    </message>
    <message>
        <source>Zorginstelling</source>
        <translation>Care organisation</translation>
    </message>
    <message>
        <source>Wat voor zorgverlener is het?</source>
        <translation>What kind of carer is it?</translation>
    </message>
    <message>
        <source>Soort zorgverlener</source>
        <translation>Kind of carer</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation>Citizen service number (BSN)</translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation>KvK number</translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation>AGB code</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Is de zelfstandige ondernemer voor de inkomstenbelasting?</source>
        <translation>Is the self-employed carer a business for income tax?</translation>
    </message>
    <message>
        <source>Dan geldt het minimumloon niet.</source>
        <translation>The minimum wage does not apply then.</translation>
    </message>
    <message>
        <source>Ondernemer</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Rekeningnummer (IBAN)</source>
        <translation>Bank account number (IBAN)</translation>
    </message>
    <message>
        <source>Straat</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Zorgverlener toevoegen</source>
        <translation>Add carer</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Zorgverlener toch niet invoeren</source>
        <translation>Do not enter carer</translation>
    </message>
    <message>
        <source>Wij voegen de zorgverlener toe.</source>
        <translation>We are adding the carer.</translation>
    </message>
    <message>
        <source>Vertegenwoordiger</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Met één zorgverlener heeft u één overeenkomst. Nieuwe afspraken zet u in die overeenkomst.</source>
        <translation>You have one agreement with one carer. New arrangements go into that agreement.</translation>
    </message>
    <message>
        <source>Open die overeenkomst</source>
        <translation>Open that agreement</translation>
    </message>
    <message>
        <source>Welke overeenkomst past?</source>
        <translation>Which agreement fits?</translation>
    </message>
    <message>
        <source>Wat is de zorgverlener van u?</source>
        <translation>What is the carer to you?</translation>
    </message>
    <message>
        <source>Ook familie van uw partner telt mee.</source>
        <translation>Family of your partner counts as well.</translation>
    </message>
    <message>
        <source>Wie tekent voor de organisatie?</source>
        <translation>Who signs for the organisation?</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Is de organisatie een wooninitiatief?</source>
        <translation>Is the organisation a housing initiative?</translation>
    </message>
    <message>
        <source>Wooninitiatief</source>
        <translation>Housing initiative</translation>
    </message>
    <message>
        <source>Contractnummer</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Klantnummer</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Vestigingsnummer</source>
        <translation>Branch number</translation>
    </message>
    <message>
        <source>Nog geen code? U kunt doorgaan. Betalen kan zodra de code er is.</source>
        <translation>No code yet? You can go on. Paying is possible once the code is there.</translation>
    </message>
    <message>
        <source>BIG-nummer</source>
        <translation>BIG number</translation>
    </message>
    <message>
        <source>Geslacht</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>BIC-code</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Op naam van</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Alleen als de rekening op een andere naam staat.</source>
        <translation>Only if the account is in another name.</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Maak er een wijziging van</source>
        <translation>Make it a change</translation>
    </message>
    <message>
        <source>Wat u hier heeft ingevuld, gaat mee. Dit concept gaat weg.</source>
        <translation>What you entered here goes along. This draft goes away.</translation>
    </message>
    <message>
        <source>Wij kennen nog geen zorgverlener met burgerservicenummer %1. Vul de gegevens in.</source>
        <translation>We do not know a carer with citizen service number %1 yet. Enter the details.</translation>
    </message>
    <message>
        <source>Wij kennen nog geen zorgverlener met AGB-code %1. Vul de gegevens in.</source>
        <translation>We do not know a carer with AGB code %1 yet. Enter the details.</translation>
    </message>
    <message>
        <source>Beantwoord de vragen hierboven, dan vullen wij dit in. U mag ook zelf kiezen.</source>
        <translation>Answer the questions above and we fill this in. You may also choose yourself.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StapWerkafspraken</name>
    <message>
        <source>Ingangsdatum</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Bepaalde tijd</source>
        <translation>Fixed term</translation>
    </message>
    <message>
        <source>Onbepaalde tijd</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Looptijd</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Geen proeftijd</source>
        <translation>No trial period</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>Proeftijd</source>
        <translation>Trial period</translation>
    </message>
    <message>
        <source>Ja, nu al</source>
        <translation>Yes, now</translation>
    </message>
    <message>
        <source>Nee, later</source>
        <translation>No, later</translation>
    </message>
    <message>
        <source>Zegt u nu al dat u niet verlengt?</source>
        <translation>Do you say now that you will not extend?</translation>
    </message>
    <message>
        <source>Duurt het contract zes maanden of langer? Dan moet u dit een maand voor het einde schriftelijk zeggen.</source>
        <translation>Does the contract last six months or longer? Then you have to say this in writing one month before the end.</translation>
    </message>
    <message>
        <source>Aanzegging</source>
        <translation>Notice of ending</translation>
    </message>
    <message>
        <source>Ja, vaste dagen</source>
        <translation>Yes, fixed days</translation>
    </message>
    <message>
        <source>Nee, de dagen wisselen</source>
        <translation>No, the days vary</translation>
    </message>
    <message>
        <source>Werkt de zorgverlener op vaste dagen?</source>
        <translation>Does the carer work on fixed days?</translation>
    </message>
    <message>
        <source>Vaste dagen</source>
        <translation>Fixed days</translation>
    </message>
    <message>
        <source>Uren per dag</source>
        <translation>Hours per day</translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 2,5 of 2:30. Laat een dag zonder zorg leeg.</source>
        <translation>Type for example 2.5 or 2:30. Leave a day without care empty.</translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation>Hours per week</translation>
    </message>
    <message>
        <source>Uren op %1</source>
        <translation>Hours on %1</translation>
    </message>
    <message>
        <source>Samen %1 per week</source>
        <translation>Together %1 a week</translation>
    </message>
    <message>
        <source>Zit vakantiegeld in het tarief?</source>
        <translation>Is holiday allowance in the rate?</translation>
    </message>
    <message>
        <source>Vakantiegeld is 8% van het loon.</source>
        <translation>Holiday allowance is 8% of the wage.</translation>
    </message>
    <message>
        <source>Vakantiegeld</source>
        <translation>Holiday allowance</translation>
    </message>
    <message>
        <source>Ja, het zit erin</source>
        <translation>Yes, it is included</translation>
    </message>
    <message>
        <source>Nee, het komt erbij</source>
        <translation>No, it comes on top</translation>
    </message>
    <message>
        <source>Zitten vakantie-uren in het tarief?</source>
        <translation>Is paid leave in the rate?</translation>
    </message>
    <message>
        <source>Zo niet, dan betaalt u door als de zorgverlener vakantie heeft.</source>
        <translation>If not, you go on paying when the carer is on leave.</translation>
    </message>
    <message>
        <source>Vakantie-uren</source>
        <translation>Paid leave</translation>
    </message>
    <message>
        <source>Ja, ze zitten erin</source>
        <translation>Yes, it is included</translation>
    </message>
    <message>
        <source>Nee, ik betaal door</source>
        <translation>No, I go on paying</translation>
    </message>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Per kilometer</source>
        <translation>Per kilometre</translation>
    </message>
    <message>
        <source>Openbaar vervoer</source>
        <translation>Public transport</translation>
    </message>
    <message>
        <source>Vast bedrag per maand</source>
        <translation>Fixed amount per month</translation>
    </message>
    <message>
        <source>Reiskosten</source>
        <translation>Travel costs</translation>
    </message>
    <message>
        <source>Euro per km</source>
        <translation>Euro per km</translation>
    </message>
    <message>
        <source>Km per dag</source>
        <translation>Km per day</translation>
    </message>
    <message>
        <source>Euro per maand</source>
        <translation>Euro per month</translation>
    </message>
    <message>
        <source>Per uur of keer</source>
        <translation>Per hour or time</translation>
    </message>
    <message>
        <source>Hoe wordt betaald?</source>
        <translation>How is it paid?</translation>
    </message>
    <message>
        <source>Hoe wordt betaald</source>
        <translation>How it is paid</translation>
    </message>
    <message>
        <source>Maandloon</source>
        <translation>Monthly wage</translation>
    </message>
    <message>
        <source>Euro per maand, bruto</source>
        <translation>Euro per month, gross</translation>
    </message>
    <message>
        <source>+ Zorgfunctie erbij</source>
        <translation>+ Add type of care</translation>
    </message>
    <message>
        <source>Zorg en tarief</source>
        <translation>Care and rate</translation>
    </message>
    <message>
        <source>Minimumloon: in orde ✓</source>
        <translation>Minimum wage: in order ✓</translation>
    </message>
    <message>
        <source>Zorgfunctie</source>
        <translation>Type of care</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>Uren als 2,5 of 2:30</source>
        <translation>Hours like 2.5 or 2:30</translation>
    </message>
    <message>
        <source>Neem deze zorgfunctie weg</source>
        <translation>Remove this type of care</translation>
    </message>
    <message>
        <source>Tarief €</source>
        <translation>Rate €</translation>
    </message>
    <message>
        <source>Zorgfunctie erbij</source>
        <translation>Add type of care</translation>
    </message>
    <message>
        <source>Zorgfunctie weg</source>
        <translation>Remove type of care</translation>
    </message>
    <message>
        <source>Vervanging</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Wie wordt vervangen?</source>
        <translation>Who is replaced?</translation>
    </message>
    <message>
        <source>Een zorgverlener van u die ziek is of met verlof.</source>
        <translation>A carer of yours who is ill or on leave.</translation>
    </message>
    <message>
        <source>Wie wordt vervangen</source>
        <translation>Who is replaced</translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>Ja, dat weten we</source>
        <translation>Yes, we know</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Dit contract wordt vanzelf een vast contract. Wilt u dat?</source>
        <translation>This contract becomes permanent by itself. Do you want that?</translation>
    </message>
    <message>
        <source>Vast contract</source>
        <translation>Permanent contract</translation>
    </message>
    <message>
        <source>Dagen per week</source>
        <translation>Days a week</translation>
    </message>
    <message>
        <source>Op hoeveel dagen in een week?</source>
        <translation>On how many days of a week?</translation>
    </message>
    <message>
        <source>Ongeveer: 9,5 of 9:30.</source>
        <translation>About: 9.5 or 9:30.</translation>
    </message>
    <message>
        <source>Tarievenlijst</source>
        <translation>List of rates</translation>
    </message>
    <message>
        <source>Reisdagen per week</source>
        <translation>Travel days a week</translation>
    </message>
    <message>
        <source>+ Ander tarief (avond, nacht, weekend)</source>
        <translation>+ Other rate (evening, night, weekend)</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wanneer geldt dit tarief</source>
        <translation>When this rate applies</translation>
    </message>
    <message>
        <source>Ander tarief</source>
        <translation>Other rate</translation>
    </message>
    <message>
        <source>Ander tarief €</source>
        <translation>Other rate €</translation>
    </message>
    <message>
        <source>Neem dit tarief weg</source>
        <translation>Remove this rate</translation>
    </message>
    <message>
        <source>Deel van het totaal</source>
        <translation>Share of the total</translation>
    </message>
    <message>
        <source>Bij één tarief kunt u straks één totaal invullen. Dit deel gaat naar deze zorg: bijvoorbeeld 3 en 1. Leeg: naar de afgesproken uren.</source>
        <translation>With one rate you can later enter one total. This share goes to this care: for example 3 and 1. Empty: by the agreed hours.</translation>
    </message>
    <message>
        <source>Ander tarief erbij</source>
        <translation>Other rate added</translation>
    </message>
    <message>
        <source>Ander tarief weg</source>
        <translation>Other rate removed</translation>
    </message>
    <message>
        <source>Vanaf wanneer geldt de wijziging?</source>
        <translation>From when does the change hold?</translation>
    </message>
    <message>
        <source>De eerste dag van een maand. Op zijn vroegst %1.</source>
        <translation>The first day of a month. %1 at the earliest.</translation>
    </message>
    <message>
        <source>De eerste dag van een maand.</source>
        <translation>The first day of a month.</translation>
    </message>
    <message>
        <source>Pdf, jpg, png of xml, tot 10 MB. Wie de overeenkomst ziet, kan de lijst openen.</source>
        <translation>Pdf, jpg, png or xml, up to 10 MB. Whoever sees the agreement can open the list.</translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation>Per month</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deze mensen en bedragen bestaan niet. U kunt hier alles proberen.</source>
        <translation>These people and amounts do not exist. You can try anything here.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StepBar</name>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StepButton</name>
    <message>
        <source>Stap %1 van %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <source>%n punt(en) om te bekijken</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>nog niet klaar</source>
        <translation>not ready yet</translation>
    </message>
    <message>
        <source>u bent hier, %1</source>
        <translation>you are here, %1</translation>
    </message>
    <message>
        <source>%1 gewijzigd</source>
        <translation>%1 changed</translation>
    </message>
</context>
<context>
    <name>pgb::ui::StortingDialoog</name>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Betalen met iDEAL</source>
        <translation>Pay with iDEAL</translation>
    </message>
    <message>
        <source>Open de pagina van de bank</source>
        <translation>Open the page of the bank</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>De bank betaalt</source>
        <translation>The bank pays</translation>
    </message>
    <message>
        <source>De betaling mislukt</source>
        <translation>The payment fails</translation>
    </message>
    <message>
        <source>De betaling verloopt</source>
        <translation>The payment expires</translation>
    </message>
    <message>
        <source>Geld storten</source>
        <translation>Deposit money</translation>
    </message>
    <message>
        <source>Storten op het budget %1</source>
        <translation>Deposit on the budget %1</translation>
    </message>
    <message>
        <source>bijvoorbeeld 115,00</source>
        <translation>for example 115,00</translation>
    </message>
    <message>
        <source>U betaalt met uw eigen geld. Het bedrag staat meteen op het budget, en declaraties die op geld wachten gaan dan door.</source>
        <translation>You pay with your own money. The amount is on the budget at once, and claims that wait for money then go on.</translation>
    </message>
    <message>
        <source>De betaling van %1 is begonnen. Dit is een oefenomgeving: kies zelf wat uw bank doet.</source>
        <translation>The payment of %1 has begun. This is a practice set: choose yourself what your bank does.</translation>
    </message>
    <message>
        <source>De betaling van %1 is begonnen. Rond haar af bij uw bank. U kunt dit venster sluiten: wij zien vanzelf of er is betaald.</source>
        <translation>The payment of %1 has begun. Finish it at your bank. You can close this window: we will see whether it was paid.</translation>
    </message>
    <message>
        <source>Betaald. %1 staat op het budget.</source>
        <translation>Paid. %1 is on the budget.</translation>
    </message>
    <message>
        <source>De betaling van %1 is niet gelukt. Er is niets afgeschreven. U kunt het opnieuw proberen.</source>
        <translation>The payment of %1 did not succeed. Nothing was taken from your account. You can try again.</translation>
    </message>
    <message>
        <source>De betaling van %1 is verlopen. Er is niets afgeschreven. U kunt het opnieuw proberen.</source>
        <translation>The payment of %1 has expired. Nothing was taken from your account. You can try again.</translation>
    </message>
    <message>
        <source>%1 is aan u terugbetaald.</source>
        <translation>%1 was paid back to you.</translation>
    </message>
    <message>
        <source>Opnieuw betalen met iDEAL</source>
        <translation>Pay with iDEAL again</translation>
    </message>
    <message>
        <source>Typ een bedrag, bijvoorbeeld 115,00.</source>
        <translation>Type an amount, for example 115,00.</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TabStrip</name>
    <message>
        <source>Tabbladen</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Tabblad %1 sluiten</source>
        <translation>Close tab %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TekenDetail</name>
    <message>
        <source>De hele tekst</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>De budgethouder</source>
        <translation>The budget holder</translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst, nummer %1</source>
        <translation>New agreement, number %1</translation>
    </message>
    <message>
        <source>Wijziging van overeenkomst %1. Alleen wat anders wordt:</source>
        <translation>Change of agreement %1. Only what becomes different:</translation>
    </message>
    <message>
        <source>Druk op de spatiebalk. U ziet dan de hele tekst, en wij onthouden dat u deze hebt bekeken.</source>
        <translation>Press the space bar. You then see the whole text, and we remember that you looked at it.</translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst, nummer %1. Anders dan u haar het laatst zag:</source>
        <translation>New agreement, number %1. Different from when you last saw it:</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TekenWoorden</name>
    <message>
        <source>hun eigen eerste dag, tussen %1 en %2</source>
        <translation>their own first day, between %1 and %2</translation>
    </message>
    <message>
        <source>Daarna is nog goedkeuring nodig. Met die goedkeuring geldt dit vanaf %1.</source>
        <translation>After that approval is still needed. With that approval this holds from %1.</translation>
    </message>
    <message>
        <source>Daarna wordt bekeken of er goedkeuring nodig is. Dit geldt op zijn vroegst vanaf %1.</source>
        <translation>After that it is checked whether approval is needed. This holds from %1 at the earliest.</translation>
    </message>
    <message>
        <source>Daarna is geen goedkeuring meer nodig. Dit geldt vanaf %1.</source>
        <translation>After that no approval is needed any more. This holds from %1.</translation>
    </message>
    <message>
        <source>Voor %1 is daarna nog goedkeuring nodig. Met die goedkeuring geldt dat vanaf %2.</source>
        <translation>For %1 approval is still needed after that. With that approval it holds from %2.</translation>
    </message>
    <message>
        <source>Voor %1 is daarna nog goedkeuring nodig. Met die goedkeuring gelden zij vanaf %2.</source>
        <translation>For %1 approval is still needed after that. With that approval they hold from %2.</translation>
    </message>
    <message>
        <source>Voor %1 wordt daarna bekeken of er goedkeuring nodig is. Dat geldt op zijn vroegst vanaf %2.</source>
        <translation>For %1 it is checked after that whether approval is needed. It holds from %2 at the earliest.</translation>
    </message>
    <message>
        <source>Voor %1 wordt daarna bekeken of er goedkeuring nodig is. Zij gelden op zijn vroegst vanaf %2.</source>
        <translation>For %1 it is checked after that whether approval is needed. They hold from %2 at the earliest.</translation>
    </message>
    <message>
        <source>Voor %1 is geen goedkeuring meer nodig. Dat geldt vanaf %2.</source>
        <translation>For %1 no approval is needed any more. It holds from %2.</translation>
    </message>
    <message>
        <source>Voor %1 is geen goedkeuring meer nodig. Zij gelden vanaf %2.</source>
        <translation>For %1 no approval is needed any more. They hold from %2.</translation>
    </message>
    <message>
        <source>1 overeenkomst</source>
        <translation>1 agreement</translation>
    </message>
    <message>
        <source>%1 overeenkomsten</source>
        <translation>%1 agreements</translation>
    </message>
    <message>
        <source>1 wijziging</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>%1 wijzigingen</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Daarna tekent de budgethouder. Dit geldt op zijn vroegst vanaf %1.</source>
        <translation>After that the budget holder signs. This holds from %1 at the earliest.</translation>
    </message>
    <message>
        <source>Daarna tekent de budgethouder. Zij gelden op zijn vroegst vanaf %1.</source>
        <translation>After that the budget holder signs. They hold from %1 at the earliest.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Tekenen</name>
    <message>
        <source>de budgethouder</source>
        <translation>the budget holder</translation>
    </message>
    <message>
        <source>De overeenkomst eindigt op %1.</source>
        <translation>The agreement ends on %1.</translation>
    </message>
    <message>
        <source>%1: %2 per %3.</source>
        <translation>%1: %2 per %3.</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Daarna tekent de budgethouder.</source>
        <translation>Then the budget holder signs.</translation>
    </message>
    <message>
        <source>Daarna ter goedkeuring naar %1.</source>
        <translation>After that it goes to %1 for approval.</translation>
    </message>
    <message>
        <source>Daarna is de wijziging goedgekeurd. Niemand hoeft er nog naar te kijken.</source>
        <translation>After that the change is approved. Nobody needs to look at it any more.</translation>
    </message>
    <message>
        <source>Meld u eerst aan met een code</source>
        <translation>Sign in with a code first</translation>
    </message>
    <message>
        <source>Wijziging ondertekenen</source>
        <translation>Sign the change</translation>
    </message>
    <message>
        <source>Overeenkomst ondertekenen</source>
        <translation>Sign agreement</translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>%1, %2: %3 per %4.</source>
        <translation>%1, %2: %3 per %4.</translation>
    </message>
    <message>
        <source>Maandloon: %1.</source>
        <translation>Monthly wage: %1.</translation>
    </message>
    <message>
        <source>U tekent met wat u zelf heeft aangepast. De budgethouder ziet dit:</source>
        <translation>You sign with what you adjusted yourself. The budget holder sees this:</translation>
    </message>
    <message>
        <source>Een handtekening vraagt een sterke aanmelding. U bent nu alleen met uw wachtwoord aangemeld.
Kies bij Instellingen &apos;Authenticator koppelen&apos;. Daarna kunt u meteen tekenen: de overeenkomst staat nog klaar.</source>
        <translation>A signature needs a strong sign-in. You are signed in with your password only.
Choose &apos;Link authenticator&apos; in Settings. After that you can sign at once: the agreement is still there.</translation>
    </message>
    <message>
        <source>%1: was %2 en wordt %3.</source>
        <translation>%1: was %2 and becomes %3.</translation>
    </message>
    <message>
        <source>U tekent de %1 die op %4 ingaat, tussen %2 en %3.</source>
        <translation>You sign the %1 that begins on %4, between %2 and %3.</translation>
    </message>
    <message>
        <source>U tekent de wijziging die op %3 ingaat, van overeenkomst %1 met %2.</source>
        <translation>You sign the change that begins on %3, of agreement %1 with %2.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TekenrondePage</name>
    <message>
        <source>Wij halen de tekst op.</source>
        <translation>We are fetching the text.</translation>
    </message>
    <message>
        <source>Deze overeenkomst is intussen gewijzigd. Bekijk hem opnieuw.</source>
        <translation>This agreement was changed in the meantime. Look at it again.</translation>
    </message>
    <message>
        <source>Een handtekening vraagt een sterke aanmelding. U bent nu alleen met uw wachtwoord aangemeld. Meld u af en weer aan met de code van uw telefoon. Wat u hebt bekeken, blijft bekeken.</source>
        <translation>A signature needs a strong sign-in. You are signed in with your password only. Sign out and in again with the code from your phone. What you looked at still counts as looked at.</translation>
    </message>
    <message>
        <source>Meld u eerst aan met een code</source>
        <translation>First sign in with a code</translation>
    </message>
    <message>
        <source>Bekijk eerst wat u wilt ondertekenen. Druk op de spatiebalk bij een regel.</source>
        <translation>First look at what you want to sign. Press the space bar on a row.</translation>
    </message>
    <message>
        <source>1 andere hebt u nog niet bekeken. Die tekent u nu niet.</source>
        <translation>1 other you have not looked at yet. You do not sign it now.</translation>
    </message>
    <message>
        <source>%1 andere hebt u nog niet bekeken. Die tekent u nu niet.</source>
        <translation>%1 others you have not looked at yet. You do not sign them now.</translation>
    </message>
    <message>
        <source>Ondertekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Uw handtekening is gezet.</source>
        <translation>Your signature was placed.</translation>
    </message>
    <message>
        <source>Naam of wat er verandert</source>
        <translation>Name or what changes</translation>
    </message>
    <message>
        <source>Bekeken</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Zorgverlener</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Wat u tekent</source>
        <translation>What you sign</translation>
    </message>
    <message>
        <source>Deze regels zijn bekeken</source>
        <translation>I looked at these rows</translation>
    </message>
    <message>
        <source>Wat op uw handtekening wacht</source>
        <translation>What waits for your signature</translation>
    </message>
    <message>
        <source>Er wacht niets op uw handtekening.</source>
        <translation>Nothing waits for your signature.</translation>
    </message>
    <message>
        <source>Voor de regels in beeld waar alleen het tarief en de ingangsdatum veranderen: daar staat de hele wijziging in de regel.</source>
        <translation>For the rows in view in which only the rate and the start date change: the row shows the whole change.</translation>
    </message>
    <message>
        <source>Deze bekijken, en dan de volgende</source>
        <translation>Look at this one, then at the next</translation>
    </message>
    <message>
        <source>De regels in beeld zijn bekeken</source>
        <translation>I looked at the rows in view</translation>
    </message>
    <message>
        <source>Alles ondertekenen wat is bekeken</source>
        <translation>Sign everything that was looked at</translation>
    </message>
    <message>
        <source>handtekening tekenen</source>
        <translation>signature sign</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>getekend</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>niet gelukt</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>1 wacht op uw handtekening, %1 bekeken</source>
        <translation>1 waits for your signature, %1 looked at</translation>
    </message>
    <message>
        <source>%1 wachten op uw handtekening, %2 bekeken</source>
        <translation>%1 wait for your signature, %2 looked at</translation>
    </message>
    <message>
        <source>%1, %2 getekend</source>
        <translation>%1, %2 signed</translation>
    </message>
    <message>
        <source>Wij ondertekenen</source>
        <translation>We are signing</translation>
    </message>
    <message>
        <source>Ondertekenen (%1)</source>
        <translation>Sign (%1)</translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation>look at</translation>
    </message>
    <message>
        <source>regels in beeld bekeken</source>
        <translation>looked at rows in view</translation>
    </message>
    <message>
        <source>ondertekenen</source>
        <translation>sign</translation>
    </message>
    <message>
        <source>Er is niets getekend.</source>
        <translation>Nothing was signed.</translation>
    </message>
    <message>
        <source>De budgethouder heeft deze overeenkomst intussen ingetrokken.</source>
        <translation>The budget holder has withdrawn this agreement meanwhile.</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>en nog 1</source>
        <translation>and 1 more</translation>
    </message>
    <message>
        <source>en nog %1</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>U tekent %1 die u hebt bekeken:</source>
        <translation>You sign %1 that you looked at:</translation>
    </message>
    <message>
        <source>Er wacht niets meer op uw handtekening.</source>
        <translation>Nothing waits for your signature any more.</translation>
    </message>
    <message>
        <source>1 is niet getekend. De reden staat in de regel.</source>
        <translation>1 was not signed. The reason stands in its row.</translation>
    </message>
    <message>
        <source>%1 zijn niet getekend. De reden staat in de regel.</source>
        <translation>%1 were not signed. The reason stands in their rows.</translation>
    </message>
    <message>
        <source>Uw handtekening staat onder %1.</source>
        <translation>Your signature is under %1.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TerugvorderingRij</name>
    <message>
        <source>Terugbetaald</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Afschrijven</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Binnengekomen op</source>
        <translation>Came in on</translation>
    </message>
    <message>
        <source>Of niet meer vragen</source>
        <translation>Or ask no longer</translation>
    </message>
    <message>
        <source>Dag waarop het geld binnenkwam</source>
        <translation>Day on which the money came in</translation>
    </message>
    <message>
        <source>Waarom hoeft het niet meer terug? Iedereen leest deze zin.</source>
        <translation>Why need it not be paid back? Everybody reads this sentence.</translation>
    </message>
    <message>
        <source>Reden van afschrijven</source>
        <translation>Reason for writing off</translation>
    </message>
    <message>
        <source>Typ de dag waarop het geld binnenkwam. Die dag is niet later dan vandaag.</source>
        <translation>Type the day on which the money came in. That day is not later than today.</translation>
    </message>
    <message>
        <source>Typ eerst waarom het niet meer terug hoeft.</source>
        <translation>First type why it need not be paid back.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Tijdlijn</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Toast</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToekenningPage</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation>Enter grant</translation>
    </message>
    <message>
        <source>Toekenning wijzigen</source>
        <translation>Change grant</translation>
    </message>
    <message>
        <source>Budgethouder</source>
        <translation>Budget holder</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Vertegenwoordigers</source>
        <translation>Representatives</translation>
    </message>
    <message>
        <source>Toekenningsnummer</source>
        <translation>Grant number</translation>
    </message>
    <message>
        <source>Datum van het besluit</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Toekenning opslaan</source>
        <translation>Save grant</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>opslaan</source>
        <translation>save</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Alles is ingevuld.</source>
        <translation>Everything is filled in.</translation>
    </message>
    <message>
        <source>Toekenning %1 is opgeslagen.</source>
        <translation>Grant %1 is saved.</translation>
    </message>
    <message>
        <source>Toekenning %1</source>
        <translation>Grant %1</translation>
    </message>
    <message>
        <source>Nieuwe toekenning</source>
        <translation>New grant</translation>
    </message>
    <message>
        <source>Wij hebben het werk van de vorige keer teruggezet.</source>
        <translation>We put back your work from last time.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze toekenning ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this grant as well. In 1 place you need to choose. Your work stays here.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze toekenning ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.</source>
        <translation>Somebody else changed this grant as well. In %1 places you need to choose. Your work stays here.</translation>
    </message>
    <message>
        <source>Vergelijk en kies</source>
        <translation>Compare and choose</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze toekenning gewijzigd. U ziet de nieuwste, met wat u al had getypt.</source>
        <translation>Somebody else changed this grant. You see the newest one, with what you had typed already.</translation>
    </message>
    <message>
        <source>Twee keer gewijzigd</source>
        <translation>Changed twice</translation>
    </message>
    <message>
        <source>Kies per onderdeel wat u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd.</source>
        <translation>Choose for each part what you keep. What only one of you changed has been put together already.</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n ding(en) in te vullen of te verbeteren.</source>
        <translation>
            <numerusform>%n thing still to fill in or put right.</numerusform>
            <numerusform>%n things still to fill in or put right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verantwoordingsvrij bedrag (niet verplicht)</source>
        <translation>Amount without accounting (optional)</translation>
    </message>
    <message>
        <source>Er is al meer uitgegeven dan dit budget</source>
        <translation>More has been spent already than this budget</translation>
    </message>
    <message>
        <source>Dat heet een bestedingsconflict. Nieuwe declaraties op dit budget worden geparkeerd. Wat betaald is, blijft betaald.</source>
        <translation>This is called a spending conflict. New claims on this budget are parked. What is paid stays paid.</translation>
    </message>
    <message>
        <source>Toch opslaan</source>
        <translation>Save all the same</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToekenningenPage</name>
    <message>
        <source>Toekenningen</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Naam, nummer of wet</source>
        <translation>Name, number or law</translation>
    </message>
    <message>
        <source>U heeft nog geen toekenningen ingevoerd.</source>
        <translation>You have not entered any grants yet.</translation>
    </message>
    <message>
        <source>Toekenning invoeren</source>
        <translation>Enter grant</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>1 toekenning</source>
        <translation>1 grant</translation>
    </message>
    <message>
        <source>%1 toekenningen</source>
        <translation>%1 grants</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TopBar</name>
    <message>
        <source>Zoek of doe iets…</source>
        <translation>Search or do something…</translation>
    </message>
    <message>
        <source>Zoek of doe iets</source>
        <translation>Search or do something</translation>
    </message>
    <message>
        <source>Alle cliënten</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>Kies een cliënt, nu: %1</source>
        <translation>Choose a client, now: %1</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>%1: vergrendelen of afmelden</source>
        <translation>%1: lock or sign out</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TotaalTekst</name>
    <message>
        <source>%1 uur</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>geen vast aantal afgesproken</source>
        <translation>no fixed quantity agreed</translation>
    </message>
    <message>
        <source>%1% van de afspraak (%2)</source>
        <translation>%1% of what is agreed (%2)</translation>
    </message>
    <message>
        <source>met voorbeeld %1</source>
        <translation>with sample %1</translation>
    </message>
    <message>
        <source>Het budget is hier niet bekend.</source>
        <translation>The budget is not known here.</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>%1 te weinig</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>; de declaratie wacht tot er budget is.</source>
        <translation>; the claim waits until there is budget.</translation>
    </message>
    <message>
        <source>Nog %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>; genoeg tot en met %1.</source>
        <translation>; enough until %1.</translation>
    </message>
    <message>
        <source>Regels buiten dit rooster</source>
        <translation>Lines outside this grid</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>week %1 · %2</source>
        <translation>week %1 · %2</translation>
    </message>
    <message>
        <source>Budget %1 %2, 1 van %3</source>
        <translation>Budget %1 %2, 1 of %3</translation>
    </message>
    <message>
        <source>%1: %2 te weinig.</source>
        <translation>%1: %2 short.</translation>
    </message>
    <message>
        <source>%1: nog %2.</source>
        <translation>%1: %2 left.</translation>
    </message>
    <message>
        <source>u typt %1</source>
        <translation>you type %1</translation>
    </message>
    <message>
        <source> over.</source>
        <translation> left.</translation>
    </message>
    <message>
        <source>; voor de afgesproken zorg is dat %1 te weinig.</source>
        <translation>; that is %1 too little for the care agreed.</translation>
    </message>
    <message>
        <source>; zoals afgesproken genoeg tot en met %1.</source>
        <translation>; as agreed enough until %1.</translation>
    </message>
    <message>
        <source>Afronding op hele centen per dag</source>
        <translation>Rounding to whole cents per day</translation>
    </message>
    <message>
        <source>%1% van gemiddeld %2</source>
        <translation>%1% of %2 on average</translation>
    </message>
</context>
<context>
    <name>pgb::ui::TotalBox</name>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>betaald %1</source>
        <translation>paid %1</translation>
    </message>
    <message>
        <source>gepland %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>dit blad %1</source>
        <translation>this sheet %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::UrenStrook</name>
    <message>
        <source>Uren per dag</source>
        <translation>Hours per day</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VanVorigJaarDialoog</name>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Nieuw van vorig jaar</source>
        <translation>New from last year</translation>
    </message>
    <message>
        <source>%1 · nummer %2, vanaf %3</source>
        <translation>%1 · number %2, from %3</translation>
    </message>
    <message>
        <source>Alles gaat mee. Data, budget en het maximumtarief schuiven naar het nieuwe jaar. Daarna ziet u wat er verschilt.</source>
        <translation>Everything is taken along. Dates, budget and the maximum rate move to the new year. Then you see what differs.</translation>
    </message>
    <message>
        <source>Overeenkomst</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Nieuwe ingangsdatum</source>
        <translation>New start date</translation>
    </message>
    <message>
        <source>Altijd de eerste dag van een maand.</source>
        <translation>Always the first day of a month.</translation>
    </message>
    <message>
        <source>Verandering van het tarief (niet verplicht)</source>
        <translation>Change of the rate (optional)</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 2,5% of 1 cent. Met een min ervoor gaat het tarief omlaag.</source>
        <translation>For example 2.5% or 1 cent. With a minus before it the rate goes down.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In deze overeenkomst is geen tarief dat zo verandert.</source>
        <translation>This agreement has no rate that changes like this.</translation>
    </message>
    <message>
        <source>Het tarief blijft gelijk.</source>
        <translation>The rate stays the same.</translation>
    </message>
    <message>
        <source>Vul de nieuwe ingangsdatum in.</source>
        <translation>Enter the new start date.</translation>
    </message>
    <message>
        <source>Een nieuwe afspraak begint op de eerste dag van een maand, bijvoorbeeld op %1.</source>
        <translation>A new arrangement begins on the first day of a month, for example on %1.</translation>
    </message>
    <message>
        <source>De nieuwe ingangsdatum ligt na die van de oude overeenkomst (%1).</source>
        <translation>The new start date must be after that of the old agreement (%1).</translation>
    </message>
    <message>
        <source>“%1” kunnen wij niet lezen. Typ bijvoorbeeld 2,5% of 1 cent.</source>
        <translation>We cannot read “%1”. Type for example 2.5% or 1 cent.</translation>
    </message>
    <message>
        <source>Wij nemen het over</source>
        <translation>We are taking it over</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Vandaag</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1, langer dan normaal</source>
        <translation>%1, longer than usual</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>betaald %1, gepland %2, van %3</source>
        <translation>paid %1, planned %2, of %3</translation>
    </message>
    <message>
        <source>1 cliënt</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 cliënten</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>bijgewerkt om %1</source>
        <translation>updated at %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VandaagPage</name>
    <message>
        <source>Toon alle %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>Wij halen uw overzicht op.</source>
        <translation>We are fetching your overview.</translation>
    </message>
    <message>
        <source>Op u wacht</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Niets wacht op u. Fijne dag.</source>
        <translation>Nothing is waiting for you. Have a good day.</translation>
    </message>
    <message>
        <source>Wacht op anderen</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>Wie is aan zet</source>
        <translation>Whose turn</translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Niemand anders is aan zet.</source>
        <translation>It is nobody else&apos;s turn.</translation>
    </message>
    <message>
        <source>Loopt af</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>De komende 90 dagen loopt niets af.</source>
        <translation>Nothing ends in the next 90 days.</translation>
    </message>
    <message>
        <source>Budget let op</source>
        <translation>Budgets to watch</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Betaald, gepland</source>
        <translation>Paid, planned</translation>
    </message>
    <message>
        <source>oudste boven</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>! %1 langer dan normaal</source>
        <translation>! %1 longer than usual</translation>
    </message>
    <message>
        <source>binnen 90 dagen</source>
        <translation>within 90 days</translation>
    </message>
    <message>
        <source>van %1 budgetten</source>
        <translation>of %1 budgets</translation>
    </message>
    <message>
        <source>Toon alle budgetten</source>
        <translation>Show all budgets</translation>
    </message>
    <message>
        <source>volgend blok</source>
        <translation>next block</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>actie van de rij</source>
        <translation>action of the row</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Wij kunnen uw overzicht nu niet ophalen.</source>
        <translation>We cannot fetch your overview right now.</translation>
    </message>
    <message>
        <source>Toon alle einddata</source>
        <translation>Show all end dates</translation>
    </message>
    <message>
        <source>Mijn rekeningnummer</source>
        <translation>My account number</translation>
    </message>
    <message>
        <source>Rekeningnummer van uw organisatie</source>
        <translation>Account number of your organisation</translation>
    </message>
    <message>
        <source>van 1 budget</source>
        <translation>of 1 budget</translation>
    </message>
    <message>
        <source>Geen budget is bijna op.</source>
        <translation>No budget has nearly run out.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VeldBlok</name>
    <message>
        <source>(niet verplicht)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>De regel hierachter (F1)</source>
        <translation>The rule behind this (F1)</translation>
    </message>
    <message>
        <source>Uitleg bij %1</source>
        <translation>Explanation of %1</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerschilBlok</name>
    <message>
        <source>gewijzigd: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>Veld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>1 gelijk veld</source>
        <translation>1 field the same</translation>
    </message>
    <message>
        <source>%1 gelijke velden</source>
        <translation>%1 fields the same</translation>
    </message>
    <message>
        <source>%1 andere velden zonder opmerking</source>
        <translation>%1 other fields without remarks</translation>
    </message>
    <message>
        <source>verberg</source>
        <translation>hide</translation>
    </message>
    <message>
        <source>toon</source>
        <translation>show</translation>
    </message>
    <message>
        <source>Verberg de andere velden</source>
        <translation>Hide the other fields</translation>
    </message>
    <message>
        <source>Toon de andere velden</source>
        <translation>Show the other fields</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VertegenwoordigerBlok</name>
    <message>
        <source>Tot en met (niet verplicht)</source>
        <translation>Up to and including (optional)</translation>
    </message>
    <message>
        <source>Niemand toevoegen</source>
        <translation>Add nobody</translation>
    </message>
    <message>
        <source>Vertegenwoordiger toevoegen</source>
        <translation>Add representative</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>zonder einddatum</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Er is nog geen vertegenwoordiger.</source>
        <translation>There is no representative yet.</translation>
    </message>
    <message>
        <source>Deze dag is al voorbij.</source>
        <translation>This day is in the past.</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Wijzigen: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hoe vertegenwoordigt deze persoon?</source>
        <translation>On what ground does this person act?</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Kies ouder, voogd, bewindvoerder, curator of mentor. Dit staat in de overeenkomst.</source>
        <translation>Choose parent, guardian, administrator, curator or mentor. It stands in the agreement.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VertegenwoordigingDialoog</name>
    <message>
        <source>Tot en met (niet verplicht)</source>
        <translation>Until (optional)</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Vertegenwoordiging wijzigen</source>
        <translation>Change representation</translation>
    </message>
    <message>
        <source>Vertegenwoordiging weghalen</source>
        <translation>Remove representation</translation>
    </message>
    <message>
        <source>Vertegenwoordiging beëindigen</source>
        <translation>End representation</translation>
    </message>
    <message>
        <source>%1 mag dit meteen na het opslaan.</source>
        <translation>%1 may do this as soon as it is saved.</translation>
    </message>
    <message>
        <source>%1 wordt geen vertegenwoordiger. Wat vandaag al is gedaan, blijft staan.</source>
        <translation>%1 does not become a representative. What was already done today stays.</translation>
    </message>
    <message>
        <source>Na de laatste dag kan %1 dit dossier niet meer openen. Kies gisteren om de toegang nu meteen te stoppen.</source>
        <translation>After the last day %1 can no longer open this file. Choose yesterday to stop access right now.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vul de laatste dag in.</source>
        <translation>Enter the last day.</translation>
    </message>
    <message>
        <source>Wat voorbij is, blijft zo. Kies %1 of later.</source>
        <translation>What is over stays as it was. Choose %1 or later.</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1 inclusive</translation>
    </message>
    <message>
        <source>zonder einddatum</source>
        <translation>without an end date</translation>
    </message>
    <message>
        <source>Iemand anders wijzigde dit net. Nu geldt: %1, %2. Uw keuze staat er nog. Kies %3 om die te bewaren.</source>
        <translation>Somebody else has just changed this. What counts now: %1, %2. Your choice is still there. Choose %3 to keep it.</translation>
    </message>
    <message>
        <source>Hoe vertegenwoordigt deze persoon?</source>
        <translation>How does this person represent?</translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerwachtingGrafiek</name>
    <message>
        <source>Verwachting per maand als grafiek; de tabel ernaast heeft dezelfde bedragen</source>
        <translation>Forecast by month as a chart; the table beside it has the same amounts</translation>
    </message>
    <message>
        <source>geboekt</source>
        <translation>booked</translation>
    </message>
    <message>
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>over</source>
        <translation>left</translation>
    </message>
    <message>
        <source>%1: geboekt %2, verwacht %3, daarna over %4</source>
        <translation>%1: booked %2, expected %3, left after it %4</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerwachtingVak</name>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Geboekt</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Verwacht</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Over aan het eind</source>
        <translation>Left at its end</translation>
    </message>
    <message>
        <source>Tarief anders, in procenten</source>
        <translation>Other rate, in per cent</translation>
    </message>
    <message>
        <source>Uren anders, in procenten</source>
        <translation>Other hours, in per cent</translation>
    </message>
    <message>
        <source>Zonder wat als</source>
        <translation>Without what if</translation>
    </message>
    <message>
        <source>Verwachting per maand</source>
        <translation>Forecast by month</translation>
    </message>
    <message>
        <source>Wat als: welke overeenkomst</source>
        <translation>What if: which agreement</translation>
    </message>
    <message>
        <source>Alle overeenkomsten</source>
        <translation>All agreements</translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Van %1 weten wij hier niet bij welke maand het hoort; het is er wel al af.</source>
        <translation>We do not know here which month %1 belongs to; it has already been taken off.</translation>
    </message>
    <message>
        <source>Dan verandert er niets.</source>
        <translation>Then nothing changes.</translation>
    </message>
    <message>
        <source> Het is genoeg tot en met %1; dan blijft %2 over.</source>
        <translation> It is enough up to and including %1; then %2 is left.</translation>
    </message>
    <message>
        <source> Het is genoeg tot en met %1; daarna is er %2 te weinig.</source>
        <translation> It is enough up to and including %1; after that %2 is missing.</translation>
    </message>
    <message>
        <source> Er is dan %1 te weinig.</source>
        <translation> Then %1 is missing.</translation>
    </message>
    <message>
        <source>Laatste dag anders</source>
        <translation>Another last day</translation>
    </message>
    <message>
        <source>als afgesproken</source>
        <translation>as agreed</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Dan verandert er niets: vanaf vandaag is er geen zorg meer te verwachten.</source>
        <translation>Then nothing changes: from today no more care is expected.</translation>
    </message>
    <message>
        <source>Dan kost het vanaf vandaag tot het einde %1 meer.</source>
        <translation>Then it costs %1 more from today to the end.</translation>
    </message>
    <message>
        <source>Dan kost het vanaf vandaag tot het einde %1 minder.</source>
        <translation>Then it costs %1 less from today to the end.</translation>
    </message>
    <message>
        <source>Berekend uit wat is ingediend en uit de overeenkomsten die lopen, met wat boven op het loon komt en zonder reiskosten. Feestdagen op vaste dagen tellen niet mee, behalve bij een tarief voor feestdagen.</source>
        <translation>Worked out from what was submitted and from the agreements in force, with what comes on top of the wage and without travel costs. Public holidays on fixed days do not count, unless there is a rate for public holidays.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VerzuimDialoog</name>
    <message>
        <source>Ziekte of verlof</source>
        <translation>Illness or leave</translation>
    </message>
    <message>
        <source>Ziek</source>
        <translation>Ill</translation>
    </message>
    <message>
        <source>Zwangerschap of bevalling</source>
        <translation>Pregnancy or childbirth</translation>
    </message>
    <message>
        <source>%1 kan niet werken</source>
        <translation>%1 cannot work</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Wat iemand heeft, vragen wij niet.</source>
        <translation>We do not ask what is the matter.</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>De eerste dag waarop niet of niet helemaal is gewerkt.</source>
        <translation>The first day that was not, or not wholly, worked.</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Laat leeg zolang het duurt.</source>
        <translation>Leave empty as long as it lasts.</translation>
    </message>
    <message>
        <source>Maak een overeenkomst voor een vervanger</source>
        <translation>Make an agreement for a replacement</translation>
    </message>
    <message>
        <source>Die overeenkomst heeft de looptijd &apos;Vervanging&apos; en eindigt vanzelf als %1 terug is.</source>
        <translation>That agreement has the term &apos;Replacement&apos; and ends by itself when %1 is back.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Melden</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Er is al gemeld dat %1 afwezig is sinds %2. Is dat voorbij, vul dan de laatste dag in.</source>
        <translation>%1 was reported absent from %2. If that is over, enter the last day.</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vul de eerste dag in.</source>
        <translation>Enter the first day.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste dag.</source>
        <translation>The last day is before the first day.</translation>
    </message>
    <message>
        <source>Vul een getal in van 0 tot en met 99.</source>
        <translation>Enter a number from 0 to 99.</translation>
    </message>
    <message>
        <source>Bewaard: %1 is afwezig tot en met %2.</source>
        <translation>Saved: %1 is absent until %2 inclusive.</translation>
    </message>
    <message>
        <source>Gemeld: %1 is afwezig vanaf %2.</source>
        <translation>Reported: %1 is absent from %2.</translation>
    </message>
    <message>
        <source>Nog inzetbaar, in procenten</source>
        <translation>Still able to work, in percent</translation>
    </message>
    <message>
        <source>Hoeveel van het werk kan nog wel worden gedaan? Leeg is 0: helemaal niet.</source>
        <translation>How much of the work can still be done? Empty is 0: none at all.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::VraagVak</name>
    <message>
        <source>Uw antwoord</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Vraag van %1</source>
        <translation>Question from %1</translation>
    </message>
    <message>
        <source>Gesteld op %1. Tot er een antwoord is, staat de klok van de beoordeling stil.</source>
        <translation>Asked on %1. Until there is an answer, the clock of the review stands still.</translation>
    </message>
    <message>
        <source>Dit zijn meer dan 2.000 tekens. Maak de tekst korter.</source>
        <translation>This is more than 2,000 characters. Make the text shorter.</translation>
    </message>
    <message>
        <source>Schrijf eerst uw antwoord.</source>
        <translation>Write your answer first.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::WachtwoordDialoog</name>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Wachtwoord van %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>U ziet dit wachtwoord één keer. Geef het door aan %1, niet per gewone e-mail. Vraag om het na het aanmelden te wijzigen.</source>
        <translation>You see this password once. Pass it on to %1, not by ordinary e-mail. Ask them to change it after signing in.</translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Wachtwoord kopiëren</source>
        <translation>Copy password</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pgb::ui::WasWordt</name>
    <message>
        <source>Er verandert niets.</source>
        <translation>Nothing changes.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::WerklijstPage</name>
    <message>
        <source>Werklijst</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Naam, soort of vlag</source>
        <translation>Name, kind or flag</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Vlag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Er ligt niets ter beoordeling. Nieuwe taken komen hier vanzelf.</source>
        <translation>There is nothing to review. New tasks appear here by themselves.</translation>
    </message>
    <message>
        <source>Volgende taak</source>
        <translation>Next task</translation>
    </message>
    <message>
        <source>Vorige taak</source>
        <translation>Previous task</translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Afwijzen</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Vraag stellen</source>
        <translation>Ask a question</translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>volgende</source>
        <translation>next</translation>
    </message>
    <message>
        <source>vorige</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>terug naar de lijst</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>%1 open · %2 met vlag</source>
        <translation>%1 open · %2 flagged</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>schoon</source>
        <translation>clean</translation>
    </message>
    <message>
        <source>geen punten in de lijst</source>
        <translation>no points in the list</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>niet goed: %1</source>
        <translation>failed: %1</translation>
    </message>
    <message>
        <source>let op: %1</source>
        <translation>note: %1</translation>
    </message>
    <message>
        <source>%1, langer dan de norm</source>
        <translation>%1, longer than the norm</translation>
    </message>
    <message>
        <source>Dit besluit kan niet: %1</source>
        <translation>This decision is not possible: %1</translation>
    </message>
    <message>
        <source>Goedgekeurd: %1.</source>
        <translation>Approved: %1.</translation>
    </message>
    <message>
        <source>Afgewezen: %1.</source>
        <translation>Rejected: %1.</translation>
    </message>
    <message>
        <source>Vraag gesteld over %1.</source>
        <translation>Question asked about %1.</translation>
    </message>
    <message>
        <source>Geen verbinding. Uw besluit over %1 is bewaard en wordt vanzelf verstuurd.</source>
        <translation>No connection. Your decision on %1 is kept and is sent by itself.</translation>
    </message>
    <message>
        <source>Uw tekst is weg.</source>
        <translation>Your text is gone.</translation>
    </message>
    <message>
        <source>Deze taak is al afgehandeld. Uw tekst is niet verstuurd: “%1”</source>
        <translation>This task has already been dealt with. Your text was not sent: “%1”</translation>
    </message>
    <message>
        <source>Beleid voor wijzigingen</source>
        <translation>Policy for changes</translation>
    </message>
    <message>
        <source>bandbreedte tarief vanzelf goedkeuren</source>
        <translation>bandwidth rate approve by itself</translation>
    </message>
    <message>
        <source>Teruggenomen: %1. Er is niets verstuurd.</source>
        <translation>Taken back: %1. Nothing was sent.</translation>
    </message>
    <message>
        <source>Uw besluit over %1 is niet aangenomen. De taak staat weer in de lijst.</source>
        <translation>Your decision on %1 was not accepted. The task is in the list again.</translation>
    </message>
    <message>
        <source>Besluit ongedaan maken</source>
        <translation>Undo the decision</translation>
    </message>
    <message>
        <source>ongedaan maken</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>naar de tekst</source>
        <translation>to the text</translation>
    </message>
    <message>
        <source>annuleren</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>vraag uit</source>
        <translation>question out</translation>
    </message>
    <message>
        <source>wacht op antwoord van de budgethouder, de klok staat stil</source>
        <translation>waits for the answer of the budget holder, the clock stands still</translation>
    </message>
    <message>
        <source>Uw vraag staat uit en de klok staat stil. Na het antwoord kunt u beslissen.</source>
        <translation>Your question is out and the clock stands still. After the answer you can decide.</translation>
    </message>
    <message>
        <source>Dit is een declaratie uit een afgesloten jaar. Druk op Enter om haar te openen; daar staat u het verzoek toe of weigert u het.</source>
        <translation>This is a claim of a closed year. Press Enter to open it; there you allow or refuse the request.</translation>
    </message>
    <message>
        <source>Dit gaat over een declaratie. Druk op Enter om haar te openen.</source>
        <translation>This is about a claim. Press Enter to open it.</translation>
    </message>
    <message>
        <source>Over een declaratie kunt u hier geen vraag stellen. Open haar met Enter en beslis daar.</source>
        <translation>You cannot ask a question about a declaration here. Open it with Enter and decide there.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::WijzigKeuze</name>
    <message>
        <source>Wat wilt u wijzigen?</source>
        <translation>What do you want to change?</translation>
    </message>
    <message>
        <source>U vult alleen in wat u aanvinkt. De rest van de overeenkomst blijft zoals die is.</source>
        <translation>You only fill in what you tick. The rest of the agreement stays as it is.</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Tekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Goedkeuring</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Op zijn vroegst</source>
        <translation>At the earliest</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Vink eerst aan wat u wilt wijzigen.</source>
        <translation>First tick what you want to change.</translation>
    </message>
    <message>
        <source>Nu niet.</source>
        <translation>Not now.</translation>
    </message>
    <message>
        <source>Hier is nu niets te wijzigen.</source>
        <translation>There is nothing to change here now.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Wijzigen</name>
    <message>
        <source>Anders kiezen…</source>
        <translation>Choose otherwise…</translation>
    </message>
    <message>
        <source>Sluiten (wordt bewaard)</source>
        <translation>Close (is kept)</translation>
    </message>
    <message>
        <source>Weggooien…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Wijziging %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Wij sturen het door</source>
        <translation>We are sending it</translation>
    </message>
    <message>
        <source>Wijziging van de overeenkomst met %1</source>
        <translation>Change of the agreement with %1</translation>
    </message>
    <message>
        <source>Wijziging van de overeenkomst met %1: %2</source>
        <translation>Change of the agreement with %1: %2</translation>
    </message>
    <message>
        <source>Niet akkoord…</source>
        <translation>Not agreed…</translation>
    </message>
    <message>
        <source>Toch niet aanpassen…</source>
        <translation>Do not adjust after all…</translation>
    </message>
</context>
<context>
    <name>pgb::ui::Workspace</name>
    <message>
        <source>Cliënt openen in een nieuw tabblad</source>
        <translation>Open client in a new tab</translation>
    </message>
    <message>
        <source>Dit scherm kunt u hier niet openen.</source>
        <translation>You cannot open this screen here.</translation>
    </message>
    <message>
        <source>Tabblad %1 is gesloten. Uw werk is bewaard.</source>
        <translation>Tab %1 is closed. Your work is kept.</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tabblad %1 is gesloten. Niet al uw werk is bewaard: het staat alleen in dit programma. Sluit het nog niet af.</source>
        <translation>Tab %1 is closed. Not all your work is kept: it is in this program only. Do not close the program yet.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ZaakPaneel</name>
    <message>
        <source>Controles</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>De zaak</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Wijziging overeenkomst · %1</source>
        <translation>Change of agreement · %1</translation>
    </message>
    <message>
        <source>Nieuwe overeenkomst · %1</source>
        <translation>New agreement · %1</translation>
    </message>
    <message>
        <source>Vraag staat uit</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Wacht op u</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>! %1 werkdagen te laat</source>
        <translation>! %1 working days late</translation>
    </message>
    <message>
        <source>laatste werkdag</source>
        <translation>last working day</translation>
    </message>
    <message>
        <source>nog 1 werkdag</source>
        <translation>1 working day left</translation>
    </message>
    <message>
        <source>nog %1 werkdagen</source>
        <translation>%1 working days left</translation>
    </message>
    <message>
        <source>KvK %1</source>
        <translation>KvK %1</translation>
    </message>
    <message>
        <source>overeenkomst %1</source>
        <translation>agreement %1</translation>
    </message>
    <message>
        <source>%1 goed · %2 let op · %3 fout</source>
        <translation>%1 fine · %2 note · %3 failed</translation>
    </message>
    <message>
        <source>Alle controles zijn goed.</source>
        <translation>All checks are fine.</translation>
    </message>
    <message>
        <source>Zorgbeschrijving %1</source>
        <translation>Care description %1</translation>
    </message>
    <message>
        <source>met wachtwoord</source>
        <translation>with password</translation>
    </message>
    <message>
        <source>met extra code</source>
        <translation>with extra code</translation>
    </message>
    <message>
        <source>met certificaat</source>
        <translation>with certificate</translation>
    </message>
    <message>
        <source>Handtekening van %1</source>
        <translation>Signature of %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 · vanaf %2</source>
        <translation>%1 · from %2</translation>
    </message>
    <message>
        <source>Eerst antwoordt de budgethouder op uw vraag. Daarna kunt u weer beslissen.</source>
        <translation>First the budget holder answers your question. Then you can decide again.</translation>
    </message>
    <message>
        <source>Na goedkeuren beslist de andere beoordelaar. Daarna geldt de overeenkomst vanaf %1.</source>
        <translation>After approval the other reviewer decides. Then the agreement applies from %1.</translation>
    </message>
    <message>
        <source>Na goedkeuren geldt de overeenkomst vanaf %1. Beide partijen krijgen bericht.</source>
        <translation>After approval the agreement applies from %1. Both parties get a message.</translation>
    </message>
    <message>
        <source>%1 controles kunnen hier niet: daarvoor ziet u te weinig. De server deed ze bij het ondertekenen.</source>
        <translation>%1 checks are not possible here: you can see too little for them. The server did them when the agreement was signed.</translation>
    </message>
    <message>
        <source>Antwoord: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Nog geen antwoord. De klok staat stil.</source>
        <translation>No answer yet. The clock stands still.</translation>
    </message>
    <message>
        <source>Vraag op %1: %2</source>
        <translation>Question on %1: %2</translation>
    </message>
    <message>
        <source>1 controle kan hier niet: daarvoor ziet u te weinig. De server deed haar bij het ondertekenen.</source>
        <translation>1 check is not possible here: you see too little for it. The server did it at the signing.</translation>
    </message>
    <message>
        <source>de klok staat stil</source>
        <translation>the clock stands still</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ZaakZaakSpoor</name>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nu aan de beurt</source>
        <translation>your turn now</translation>
    </message>
    <message>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>daarna</source>
        <translation>then</translation>
    </message>
    <message>
        <source>Het spoor</source>
        <translation>The track</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ZiekteDagen</name>
    <message>
        <source>Elke week zoals de eerste</source>
        <translation>Every week as the first</translation>
    </message>
    <message>
        <source>Uren ziek op %1</source>
        <translation>Sick hours on %1</translation>
    </message>
    <message>
        <source>Wij kunnen &quot;%1&quot; op %2 niet lezen als uren. Typ bijvoorbeeld 4:00.</source>
        <translation>We cannot read &quot;%1&quot; on %2 as hours. Type for example 4:00.</translation>
    </message>
    <message>
        <source>Een dag heeft 24 uur. Op %1 staat meer.</source>
        <translation>A day has 24 hours. There is more on %1.</translation>
    </message>
    <message>
        <source>Vul in hoeveel uur de zorgverlener op elke ziektedag zou werken, bijvoorbeeld 4:00.</source>
        <translation>Fill in how many hours the carer would have worked on each sick day, for example 4:00.</translation>
    </message>
    <message>
        <source>Samen %1 uur</source>
        <translation>Together %1 hours</translation>
    </message>
</context>
<context>
    <name>ToestemmingSoort</name>
    <message>
        <source>meer dan 40 uur per week</source>
        <translation>more than 40 hours a week</translation>
    </message>
    <message>
        <source>twee zorgverleners tegelijk</source>
        <translation>two carers at once</translation>
    </message>
    <message>
        <source>bijkomende zorgkosten</source>
        <translation>additional care costs</translation>
    </message>
    <message>
        <source>eigen vervoerskosten</source>
        <translation>own transport costs</translation>
    </message>
    <message>
        <source>eenmalige uitkering bij overlijden</source>
        <translation>one-off payment at death</translation>
    </message>
    <message>
        <source>tegemoetkoming sociaal netwerk</source>
        <translation>allowance for the own network</translation>
    </message>
    <message>
        <source>één rekening voor een gedeeld huishouden</source>
        <translation>one account for a shared household</translation>
    </message>
    <message>
        <source>doorlopende goedkeuring</source>
        <translation>standing approval</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToestemmingDialoog</name>
    <message>
        <source>Na elke maand die helemaal onder de toestemming valt, maken wij de tegemoetkoming vanzelf. Zij gaat met de gewone betaling mee.</source>
        <translation>After each month that falls wholly under the permission we make the allowance by ourselves. It goes with the ordinary payment.</translation>
    </message>
    <message>
        <source>Uren waarover geen enkele controle iets zegt, keuren wij namens u goed. Bij de andere vragen wij uw akkoord.</source>
        <translation>Hours on which no check says anything are approved by us in your name. For the others we ask your approval.</translation>
    </message>
    <message>
        <source>Deze zorgverlener mag meer dan 40 uur per week voor de budgethouder werken.</source>
        <translation>This carer may work more than 40 hours a week for the budget holder.</translation>
    </message>
    <message>
        <source>Twee zorgverleners mogen op dezelfde tijd werken.</source>
        <translation>Two carers may work at the same time.</translation>
    </message>
    <message>
        <source>De budgethouder mag bijkomende zorgkosten declareren.</source>
        <translation>The budget holder may claim additional care costs.</translation>
    </message>
    <message>
        <source>De budgethouder mag eigen vervoerskosten declareren.</source>
        <translation>The budget holder may claim own transport costs.</translation>
    </message>
    <message>
        <source>Na het overlijden mag één keer een uitkering worden betaald.</source>
        <translation>After the death one payment may be made.</translation>
    </message>
    <message>
        <source>De zorgverlener en iemand anders in dit dossier mogen dezelfde rekening hebben.</source>
        <translation>The carer and somebody else in this file may have the same account.</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laatste dag (leeg: tot u de toestemming intrekt)</source>
        <translation>Last day (empty: until you withdraw the permission)</translation>
    </message>
    <message>
        <source>Bedrag per maand in euro (leeg: het bedrag van de wet)</source>
        <translation>Amount per month in euros (empty: the amount of the law)</translation>
    </message>
    <message>
        <source>Toestemming geven</source>
        <translation>Give permission</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vul de eerste dag in.</source>
        <translation>Enter the first day.</translation>
    </message>
    <message>
        <source>Voor deze dagen geldt al een toestemming, tot en met %1. Trek die eerst in.</source>
        <translation>A permission holds for these days already, up to and including %1. Withdraw that one first.</translation>
    </message>
    <message>
        <source>Deze toestemming geldt al vanaf %1. Trek die eerst in.</source>
        <translation>This permission holds already from %1. Withdraw that one first.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Wij kunnen dit niet lezen als bedrag. Typ bijvoorbeeld 100 of 100,00.</source>
        <translation>We cannot read this as an amount. Type for example 100 or 100,00.</translation>
    </message>
    <message>
        <source>Vul een bedrag boven nul in, of laat het veld leeg.</source>
        <translation>Enter an amount above zero, or leave the field empty.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToestemmingEindeDialoog</name>
    <message>
        <source>Toestemming intrekken</source>
        <translation>Withdraw permission</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vul de laatste dag in.</source>
        <translation>Enter the last day.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Langer kan niet. Geef daarvoor een nieuwe toestemming.</source>
        <translation>It cannot be made longer. Give a new permission for that.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::ToestemmingenPage</name>
    <message>
        <source>Toestemmingen</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Er is geen toestemming.</source>
        <translation>There is no permission.</translation>
    </message>
    <message>
        <source>Toestemming geven…</source>
        <translation>Give permission…</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation>Per month</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>verklaring tegemoetkoming sociaal netwerk doorlopende goedkeuring 40 uur</source>
        <translation>statement allowance own network standing approval 40 hours</translation>
    </message>
    <message>
        <source>Toestemming intrekken…</source>
        <translation>Withdraw permission…</translation>
    </message>
    <message>
        <source>beëindigen laatste dag stoppen</source>
        <translation>end last day stop</translation>
    </message>
    <message>
        <source>bekijken</source>
        <translation>look</translation>
    </message>
    <message>
        <source>bekijken en intrekken</source>
        <translation>look and withdraw</translation>
    </message>
    <message>
        <source>Alle zorgverleners van de budgethouder</source>
        <translation>All carers of the budget holder</translation>
    </message>
    <message>
        <source>%1 (overeenkomst %2)</source>
        <translation>%1 (agreement %2)</translation>
    </message>
    <message>
        <source>alle zorgverleners</source>
        <translation>all carers</translation>
    </message>
    <message>
        <source>een andere zorgverlener</source>
        <translation>another carer</translation>
    </message>
    <message>
        <source>tot zij wordt ingetrokken</source>
        <translation>until it is withdrawn</translation>
    </message>
    <message>
        <source>bedrag van de wet</source>
        <translation>amount of the law</translation>
    </message>
    <message>
        <source>%1 · 1 toestemming</source>
        <translation>%1 · 1 permission</translation>
    </message>
    <message>
        <source>%1 · %2 toestemmingen</source>
        <translation>%1 · %2 permissions</translation>
    </message>
    <message>
        <source>De toestemming staat.</source>
        <translation>The permission stands.</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>up to and including %1</translation>
    </message>
    <message>
        <source>%1, voor %2, vanaf %3 %4.</source>
        <translation>%1, for %2, from %3 %4.</translation>
    </message>
    <message>
        <source>Per maand %1.</source>
        <translation>%1 per month.</translation>
    </message>
    <message>
        <source>Per maand het bedrag van de wet.</source>
        <translation>The amount of the law per month.</translation>
    </message>
    <message>
        <source>Een maand die na het intrekken niet meer helemaal onder de toestemming valt en nog niet is betaald, trekken wij in. Wat al is betaald, komt niet vanzelf terug.</source>
        <translation>A month that no longer falls wholly under the permission after this and is not paid yet is withdrawn by us. What is paid already does not come back by itself.</translation>
    </message>
    <message>
        <source>De toestemming is ingetrokken.</source>
        <translation>The permission is withdrawn.</translation>
    </message>
</context>
<context>
    <name>pgb::ui::BudgetActie</name>
    <message>
        <source>Er is geen ander budget dat dit kan betalen.</source>
        <translation>There is no other budget that can pay this.</translation>
    </message>
    <message>
        <source>Hier kunt u geen ander budget kiezen.</source>
        <translation>You cannot choose another budget here.</translation>
    </message>
    <message>
        <source>Welk budget betaalt dit?</source>
        <translation>Which budget pays this?</translation>
    </message>
    <message>
        <source>%1, geldt tot en met %2</source>
        <translation>%1, holds up to and including %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>Dit wordt nu betaald uit %1.</source>
        <translation>This is paid from %1 now.</translation>
    </message>
</context>
</TS>
