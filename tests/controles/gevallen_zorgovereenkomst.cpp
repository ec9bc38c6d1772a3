#include "tests/controles/zorgovereenkomst_stappen.h"

namespace pgb::gevallen {

namespace {

using F = ZorgovereenkomstFeiten;
using namespace bouw;

void jong(F& f) { f.zorgverlener->geboortedatum = QDate(2007, 6, 10); }

void getekend(F& f)
{
    f.versie.status = ZorgovereenkomstStatus::InBeoordeling;
    const QDateTime toen(QDate(2024, 12, 9), QTime(10, 0), Qt::UTC);
    f.versie.handtekeningen = {
        {Partijrol::Zorgverlener, GebruikerId{21}, u"T. de Wit"_s, Inlogniveau::TweeFactoren, toen, QByteArrayLiteral("a")},
        {Partijrol::Budgethouder, GebruikerId{22}, u"A. de Boer"_s, Inlogniveau::TweeFactoren, toen, QByteArrayLiteral("a")}};
    f.inhoudHash = QByteArrayLiteral("a");
}

} // namespace

std::vector<Geval<F>> gevallenPartijen()
{
    return {
        {"ZC-001", "geen budget voor de wet", zelfde, [](F& f) { f.toekenningen->front().periode = Periode::jaar(2026); }},
        {"ZC-001", "niets gekozen", zelfde, [](F& f) { inh(f).toekenningen.clear(); }},
        {"ZC-001", "niets uit betaald", [](F& f) { f.toekenningen->push_back(bouw::wmoToekenning()); }, [](F& f) { inh(f).toekenningen.push_back(bouw::wmoToekenning().id); }},
        {"ZC-001", "van een ander", zelfde, [](F& f) { inh(f).toekenningen = {ToekenningId{99}}; }},
        {"ZC-002", "geen recht", zelfde, [](F& f) { f.opstellerMag = false; }},
        {"ZC-003", "geen bsn", zelfde, [](F& f) { f.budgethouder->bsn = {}; }},
        {"ZC-004", "geen bsn", zelfde, [](F& f) { f.zorgverlenerNummers->heeftBsn = false; }},
        {"ZC-004", "niemand gekozen", zelfde,
         [](F& f) {
             f.zorgverlener.reset();
             f.zorgovereenkomst.zorgverlener = {};
         }},
        {"ZC-005", "zichzelf", zelfde, [](F& f) { f.zorgverlenerNummers->isBudgethouder = true; }},
        {"ZC-013", "geen rekening", zelfde, [](F& f) { f.zorgverlenerNummers->heeftIban = false; }},
        {"ZC-017", "loopt al", zelfde, [](F& f) { ander(f, ZorgovereenkomstStatus::Lopend); }},
        {"ZC-018", "concept open", zelfde, [](F& f) { ander(f, ZorgovereenkomstStatus::Concept); }},
        {"ZC-018", "een voorstel erachter", zelfde,
         [](F& f) {
             f.versie.status = ZorgovereenkomstStatus::Concept;
             f.zorgovereenkomst.versies.push_back(f.versie);
             f.zorgovereenkomst.versies.back().id = VersieId{52};
             f.zorgovereenkomst.versies.back().volgnummer = 2;
             f.zorgovereenkomst.versies.back().status = ZorgovereenkomstStatus::Teruggestuurd;
         }},
        {"ZC-018", "in beoordeling", zelfde, [](F& f) { ander(f, ZorgovereenkomstStatus::InBeoordeling); }},
        {"ZC-019", "verkeerd model", zelfde, [](F& f) { f.zorgverlener = zorginstelling(); }},
        {"ZC-020", "geen familie",
         [](F& f) {
             inh(f).soort = ZorgovereenkomstSoort::Familie;
             inh(f).relatie = Familierelatie::EersteGraad;
         },
         [](F& f) { inh(f).relatie = Familierelatie::Anders; }},
        {"ZC-055", "ook vertegenwoordiger", zelfde, [](F& f) { f.zorgverlenerIsVertegenwoordiger = true; }},
        {"ZC-066", "twee keer dezelfde", getekend, [](F& f) { f.versie.handtekeningen[1].gebruiker = GebruikerId{21}; }},
        {"ZC-066", "zwak", getekend, [](F& f) { f.versie.handtekeningen[1].niveau = Inlogniveau::Wachtwoord; }},
        {"ZC-066", "budgethouder ontbreekt", getekend, [](F& f) { f.versie.handtekeningen.pop_back(); }},
        {"ZC-066", "zorgverlener ontbreekt", getekend, [](F& f) { f.versie.handtekeningen.erase(f.versie.handtekeningen.begin()); }},
        {"ZC-067", "gewijzigd", getekend, [](F& f) { f.inhoudHash = QByteArrayLiteral("b"); }},
    };
}

std::vector<Geval<F>> gevallenDatums()
{
    return {
        {"ZC-024", "buiten budget", zelfde, [](F& f) { inh(f).ingangsdatum = QDate(2026, 1, 1); }},
        {"ZC-024", "leeg", zelfde, [](F& f) { inh(f).ingangsdatum = QDate(); }},
        {"ZC-025", "te ver terug", zelfde, [](F& f) { f.vandaag = QDate(2025, 3, 1); }},
        {"ZC-025", "loonperiode begonnen",
         [](F& f) {
             f.vandaag = QDate(2025, 1, 20);
             f.wijziging = true;
             f.versie.status = ZorgovereenkomstStatus::Lopend;
             f.zorgovereenkomst.versies = {f.versie};
             f.versie.volgnummer = 2;
             f.versie.status = ZorgovereenkomstStatus::Concept;
         },
         [](F& f) { inh(f).loonheffingskortingVanaf = QDate(2025, 1, 1); }},
        {"ZC-026", "niet de eerste", [](F& f) { f.wijziging = true; }, [](F& f) { inh(f).ingangsdatum = QDate(2025, 2, 15); }},
        {"ZC-026", "gemeente zonder dag",
         [](F& f) {
             wmo(f);
             f.wijziging = true;
         },
         [](F& f) { inh(f).ingangsdatum = QDate(2025, 2, 15); }},
        {"ZC-027", "eind voor begin", zelfde, [](F& f) { inh(f).einddatum = QDate(2025, 1, 1); }},
        {"ZC-027", "geen einddatum", zelfde, [](F& f) { inh(f).einddatum.reset(); }},
        {"ZC-028", "langer dan budget", zelfde, [](F& f) { inh(f).einddatum = QDate(2026, 2, 28); }},
        {"ZC-030", "geen afspraken", zelfde, [](F& f) { inh(f).werkafspraken.clear(); }},
        {"ZC-030", "regel zonder tarief", zelfde, [](F& f) { inh(f).werkafspraken[1].tarief.reset(); }},
        {"ZC-030", "twee tarieven voor een moment", zelfde,
         [](F& f) { inh(f).werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, tarief(2500)}, {Tariefmoment::Nacht, tarief(2600)}}; }},
        {"ZC-030", "geen maandloon", maandloon, [](F& f) { inh(f).maandloon.reset(); }},
        {"ZC-031", "andere wet", zelfde, [](F& f) { inh(f).werkafspraken[0].functieCode = u"WMO-02"_s; }},
        {"ZC-031", "geen functie", zelfde, [](F& f) { inh(f).werkafspraken[0].functieCode.clear(); }},
        {"ZC-031", "geen vervoer",
         [](F& f) {
             wmo(f);
             inh(f).soort = ZorgovereenkomstSoort::Vervoer;
         },
         [](F& f) { inh(f).werkafspraken[0].functieCode.clear(); }},
        {"ZC-031", "budget niet gekozen", zelfde, [](F& f) { inh(f).werkafspraken[0].toekenning = ToekenningId{13}; }},
        {"ZC-032", "eenheid", zelfde, [](F& f) { inh(f).werkafspraken[0].eenheid = Eenheid::Etmaal; }},
        {"ZC-032", "geen eenheid", zelfde, [](F& f) { inh(f).werkafspraken[0].functieCode = u"WLZ-TOT"_s; }},
    };
}

std::vector<Geval<F>> gevallenLoon()
{
    const auto salaris = [](F& f) { inh(f).salarisadministratie = true; };
    return {
        {"ZC-033", "onder het minimum", zelfde, [](F& f) { inh(f).werkafspraken[0].tarief = tarief(1518); }},
        {"ZC-033", "leeftijd onbekend", zelfde, [](F& f) { f.zorgverlener->geboortedatum.reset(); }},
        {"ZC-034", "vakantiegeld", zelfde, [](F& f) { inh(f).vakantiegeldInbegrepen.reset(); }},
        {"ZC-034", "vakantie-uren", dienst, [](F& f) { inh(f).vakantieUrenInbegrepen.reset(); }},
        {"ZC-035", "te laag maandloon", maandloon, [](F& f) { inh(f).maandloon = Bedrag{50'000}; }},
        {"ZC-035", "leeftijd onbekend", maandloon, [](F& f) { f.zorgverlener->geboortedatum.reset(); }},
        {"ZC-036", "twee wetten", maandloon,
         [](F& f) {
             f.toekenningen->push_back(bouw::wmoToekenning());
             inh(f).werkafspraken[1].functieCode = u"WMO-01"_s;
             inh(f).werkafspraken[1].toekenning = bouw::wmoToekenning().id;
         }},
        {"ZC-036", "onregelmatig", maandloon, [](F& f) { inh(f).vasteUren = false; }},
        {"ZC-038", "wordt ouder", jong, [](F& f) { inh(f).werkafspraken[0].tarief = tarief(700); }},
        {"ZC-039", "boven het maximum", zelfde, [](F& f) { inh(f).werkafspraken[0].tarief = tarief(2600); }},
        {"ZC-043", "te duur", zelfde, [](F& f) { inh(f).werkafspraken[0].aantalPerWeek = 40 * 60; }},
        {"ZC-044", "boven de norm", zelfde, [](F& f) { inh(f).minutenPerWeek = 41 * 60; }},
        {"ZC-046", "telt anders op", zelfde, [](F& f) { inh(f).minutenPerWeek = 700; }},
        {"ZC-046", "functies tellen anders op", zelfde, [](F& f) { inh(f).werkafspraken[0].aantalPerWeek += 60; }},
        {"ZC-046", "lange dag", zelfde,
         [](F& f) {
             inh(f).rooster[0] = 25 * 60;
             inh(f).minutenPerWeek = 25 * 60 + 510;
         }},
        {"ZC-048", "verplicht",
         [](F& f) {
             dienst(f);
             inh(f).salarisadministratie = true;
         },
         [](F& f) { inh(f).salarisadministratie = false; }},
        {"ZC-048", "geen dagen",
         [](F& f) {
             dienst(f);
             inh(f).salarisadministratie = true;
         },
         [](F& f) { inh(f).rooster = {}; }},
        {"ZC-049", "ondernemer", salaris, zzp},
    };
}

std::vector<Geval<F>> gevallenZorg()
{
    return {
        {"ZC-060", "mag niet", zelfde, [](F& f) { f.toekenningen->front().wet = Wet::Zvw; }},
        {"ZC-060", "belast", zelfde, [](F& f) { inh(f).reiskostenTarief = tarief(30); }},
        {"ZC-062", "zorginstelling",
         [](F& f) {
             inh(f).soort = ZorgovereenkomstSoort::Zorginstelling;
             inh(f).reiskosten = ReiskostenSoort::Geen;
         },
         [](F& f) { inh(f).reiskosten = ReiskostenSoort::PerKilometer; }},
        {"ZC-063", "te kort", zelfde, [](F& f) { inh(f).werkafspraken[0].zorgbeschrijving = u"helpen"_s; }},
        {"ZC-063", "leeg", zelfde, [](F& f) { inh(f).werkafspraken[0].zorgbeschrijving = u"   "_s; }},
        {"ZC-063", "allemaal gelijk", zelfde,
         [](F& f) { inh(f).werkafspraken[0].zorgbeschrijving = inh(f).werkafspraken[1].zorgbeschrijving; }},
        {"ZC-064", "te veel etmalen",
         [](F& f) {
             Werkafspraak w = inh(f).werkafspraken[0];
             w.functieCode = u"WLZ-LO"_s;
             w.eenheid = Eenheid::Etmaal;
             w.aantalPerWeek = 300;
             inh(f).werkafspraken.push_back(w);
         },
         [](F& f) { inh(f).werkafspraken.back().aantalPerWeek = 400; }},
    };
}

std::vector<Geval<F>> zorgovereenkomstGevallen()
{
    std::vector<Geval<F>> alle = gevallenPartijen();
    for (const std::vector<Geval<F>>& deel :
         {gevallenDatums(), gevallenLoon(), gevallenZorg(), gevallenRegisters(), gevallenGegevens(), gevallenArbeid(), gevallenEinde()})
        alle.insert(alle.end(), deel.begin(), deel.end());
    return alle;
}

void neemWeg(F& f, QLatin1String feit)
{
    const auto is = [feit](const char* naam) { return feit == QLatin1String(naam); };
    if (is("budgethouder")) f.budgethouder.reset();
    if (is("zorgverlener")) f.zorgverlener.reset();
    if (is("toekenningen")) f.toekenningen.reset();
    if (is("saldo")) f.saldo.reset();
    if (is("andereZorgovereenkomsten")) f.andereZorgovereenkomsten.reset();
    if (is("geboekt")) f.geboekt.reset();
    if (is("opstellerMag")) f.opstellerMag.reset();
    if (is("zorgverlenerNummers")) f.zorgverlenerNummers.reset();
    if (is("zorgverlenerIsVertegenwoordiger")) f.zorgverlenerIsVertegenwoordiger.reset();
    if (is("inhoudHash")) f.inhoudHash.reset();
    if (is("registers")) f.registers.reset();
    if (is("rekeningOokVan")) f.rekeningOokVan.reset();
    if (is("verzuim")) f.verzuim.reset();
    if (is("minutenElders")) f.minutenElders.reset();
    if (is("toezichtlijst")) f.toezichtlijst.reset();
    if (is("bestanden")) f.bestanden.reset();
    if (is("opzegging")) f.opzegging.reset();
}

} // namespace pgb::gevallen
