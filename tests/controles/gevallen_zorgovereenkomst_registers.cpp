#include "tests/controles/zorgovereenkomst_stappen.h"

namespace pgb::gevallen {

namespace {

using F = ZorgovereenkomstFeiten;
using namespace bouw;

void metVestiging(F& f)
{
    instelling(f);
    f.zorgverlener->vestigingsnummer = Vestigingsnummer::parse(u"000099999991");
}

void zwitserland(F& f)
{
    f.zorgverlener->iban = Iban::parse(u"CH9300762011623852957");
    f.zorgverlener->bic = Bic::parse(u"UBSWCHZH80A");
    f.zorgverlenerNummers = nummersVan(*f.zorgverlener, *f.budgethouder);
}

void familie(F& f)
{
    inh(f).soort = ZorgovereenkomstSoort::Familie;
    inh(f).relatie = Familierelatie::EersteGraad;
    inh(f).familieband = Familieband::Ouder;
    inh(f).antwoorden = {false, {}};
}

/// Another zorgverlener of the budgethouder is ill.
void vervangt(F& f)
{
    Zorgovereenkomst& z = ander(f, ZorgovereenkomstStatus::Lopend);
    z.zorgverlener = ZorgverlenerId{41};
    inh(f).looptijd = Looptijd::Vervanging;
    inh(f).vervangt = z.zorgverlener;
    f.verzuim->afwezig = {z.zorgverlener};
}

/// A professional at a professional's rate.
void formeel(F& f)
{
    zzp(f);
    inh(f).werkafspraken[0].tarief = tarief(4500);
}

void verpleegkundige(F& f)
{
    f.zorgverlener->bigNummer = u"19012345601"_s;
    inh(f).werkafspraken[0].tarief = tarief(4500);
}

void gemeenteMaximum(F& f)
{
    wmo(f);
    f.toekenningen->back().niveaus.back().maximumtariefInformeel = tarief(2500);
}

void maandloonGemeente(F& f)
{
    static const ParameterTabel mag = [] {
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        ParameterWaarde r;
        r.id = 1;
        r.key = u"maandloonToegestaan"_s;
        r.wet = Wet::Wmo;
        r.waarde = u"ja"_s;
        rijen.push_back(r);
        return ParameterTabel(rijen);
    }();
    wmo(f);
    maandloon(f);
    f.parameters = &mag;
}

void maandloonMagNiet(F& f)
{
    static const ParameterTabel magNiet = [] {
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        ParameterWaarde r;
        r.id = 1;
        r.key = u"maandloonToegestaan"_s;
        r.wet = Wet::Wmo;
        r.waarde = u"nee"_s;
        rijen.push_back(r);
        return ParameterTabel(rijen);
    }();
    f.parameters = &magNiet;
}

} // namespace

std::vector<Geval<F>> gevallenRegisters()
{
    const auto onbekend = [](auto Registers::*welk) {
        return [welk](F& f) { ((*f.registers).*welk).stand = Registerstand::Onbekend; };
    };
    const auto dicht = [](auto Registers::*welk) {
        return [welk](F& f) { (*f.registers).*welk = {}; };
    };
    return {
        {"ZC-006", "niet gevonden", zelfde, onbekend(&Registers::brp)},
        {"ZC-006", "overleden", zelfde, [](F& f) { f.registers->brp.gegevens.overlijdensdatum = QDate(2024, 11, 1); }},
        {"ZC-006", "register dicht", zelfde, dicht(&Registers::brp)},
        {"ZC-007", "andere naam", zelfde, [](F& f) { f.registers->brp.gegevens.naamKlopt = false; }},
        {"ZC-007", "andere geboortedatum", zelfde, [](F& f) { f.registers->brp.gegevens.geboortedatumKlopt = false; }},
        {"ZC-007", "register dicht", zelfde, dicht(&Registers::brp)},
        {"ZC-008", "niet actief", zzp, [](F& f) { f.zorgverlener->kvkActief = false; }},
        {"ZC-008", "beeindigd in het register", zzp, [](F& f) { f.registers->kvk.gegevens.actief = false; }},
        {"ZC-008", "failliet", zzp, [](F& f) { f.registers->kvk.gegevens.failliet = true; }},
        {"ZC-008", "ontbreekt", zzp, [](F& f) { f.zorgverlener->kvkNummer.reset(); }},
        {"ZC-008", "niet in het register", zzp, onbekend(&Registers::kvk)},
        {"ZC-008", "register dicht", zzp, dicht(&Registers::kvk)},
        {"ZC-009", "niet actief", zzp, [](F& f) { f.zorgverlener->agbActief = false; }},
        {"ZC-009", "verlopen in het register", zzp, [](F& f) { f.registers->agb.gegevens.actief = false; }},
        {"ZC-009", "niet in het register", zzp, onbekend(&Registers::agb)},
        {"ZC-009", "register dicht", zzp, dicht(&Registers::agb)},
        {"ZC-010", "ander kvk", zzp, [](F& f) { f.registers->agb.gegevens.kvkNummer = KvkNummer::parse(u"99999991"); }},
        {"ZC-010", "code van een persoon", instelling, [](F& f) { f.registers->agb.gegevens.soort = AgbSoort::Zorgverlener; }},
        {"ZC-010", "register dicht", zzp, dicht(&Registers::agb)},
        {"ZC-011", "geen code", zzp, [](F& f) { f.zorgverlener->agbCode.reset(); }},
        {"ZC-012", "andere vestiging", metVestiging, [](F& f) { f.registers->kvk.gegevens.vestigingen.clear(); }},
        {"ZC-012", "register dicht", metVestiging, dicht(&Registers::kvk)},
        {"ZC-014", "geen bic", zwitserland, [](F& f) { f.zorgverlenerNummers->bicOntbreekt = true; }},
        {"ZC-015", "andere naam", zelfde, [](F& f) { f.registers->naamcontrole.gegevens.klopt = false; }},
        {"ZC-015", "naamcontrole dicht", zelfde, dicht(&Registers::naamcontrole)},
        {"ZC-016", "ook van de budgethouder", zelfde, [](F& f) { f.rekeningOokVan = {{Partijrol::Budgethouder}}; }},
        {"ZC-016", "ook van de vertegenwoordiger", zelfde, [](F& f) { f.rekeningOokVan = {{Partijrol::Vertegenwoordiger}}; }},
        {"ZC-068", "niet bevoegd", instelling, [](F& f) { f.registers->kvk.gegevens.bevoegden = {u"P. Anders"_s}; }},
        {"ZC-068", "register dicht", instelling, dicht(&Registers::kvk)},
        {"ZC-069", "op de lijst", zelfde, [](F& f) { f.toezichtlijst = true; }},
    };
}

std::vector<Geval<F>> gevallenGegevens()
{
    return {
        {"ZC-021", "niet beantwoord", familie, [](F& f) { inh(f).antwoorden = {}; }},
        {"ZC-021", "half beantwoord", familie, [](F& f) { inh(f).antwoorden = {true, {}}; }},
        {"ZC-021", "andere graad", familie, [](F& f) { inh(f).familieband = Familieband::BroerOfZus; }},
        {"ZC-021", "ander model", familie, [](F& f) { inh(f).antwoorden = {true, true}; }},
        {"ZC-021", "partner in opdracht, niet beantwoord", zelfde, [](F& f) { inh(f).relatie = Familierelatie::Partner; }},
        {"ZC-021", "partner in opdracht zonder leiding", zelfde,
         [](F& f) {
             inh(f).relatie = Familierelatie::Partner;
             inh(f).antwoorden = {false, {}};
         }},
        {"ZC-019", "onder leiding op vaste uren", zelfde,
         [](F& f) {
             inh(f).vasteUren = true;
             inh(f).antwoorden = {true, true};
         }},
        {"ZC-019", "vervoer met andere zorg", zelfde, [](F& f) { inh(f).soort = ZorgovereenkomstSoort::Vervoer; }},
        {"ZC-022", "te jong", zelfde, [](F& f) { f.zorgverlener->geboortedatum = QDate(2012, 1, 2); }},
        {"ZC-022", "licht werk", zelfde, [](F& f) { f.zorgverlener->geboortedatum = QDate(2012, 1, 1); }},
        {"ZC-022", "jong", zelfde, [](F& f) { f.zorgverlener->geboortedatum = QDate(2008, 1, 1); }},
        {"ZC-022", "leeftijd onbekend", zelfde, [](F& f) { f.zorgverlener->geboortedatum.reset(); }},
        {"ZC-023", "postcode", zelfde, [](F& f) { f.zorgverlener->adres.postcode = {}; }},
        {"ZC-023", "telefoon", zelfde, [](F& f) { f.zorgverlener->telefoon = u"12345"_s; }},
        {"ZC-029", "niemand gekozen", vervangt, [](F& f) { inh(f).vervangt = {}; }},
        {"ZC-029", "geen uurloon", vervangt, maandloon},
        {"ZC-029", "werkt hier niet", vervangt, [](F& f) { inh(f).vervangt = ZorgverlenerId{77}; }},
        {"ZC-029", "niet afwezig", vervangt, [](F& f) { f.verzuim->afwezig.clear(); }},
        {"ZC-029", "niet bijgehouden", vervangt, [](F& f) { f.verzuim = Verzuimstand{}; }},
        {"ZC-037", "mag niet", maandloonGemeente, maandloonMagNiet},
        {"ZC-040", "boven het maximum van de gemeente", gemeenteMaximum, [](F& f) { inh(f).werkafspraken[0].tarief = tarief(2501); }},
        {"ZC-041", "familie", formeel, [](F& f) { inh(f).relatie = Familierelatie::EersteGraad; }},
        {"ZC-041", "niet voor zorg ingeschreven", formeel, [](F& f) { f.registers->kvk.gegevens.zorg = false; }},
        {"ZC-041", "register dicht", formeel, [](F& f) { f.registers->kvk = {}; }},
        {"ZC-042", "verlopen", verpleegkundige, [](F& f) { f.registers->big.gegevens.geldigTot = QDate(2024, 12, 31); }},
        {"ZC-042", "geen elf cijfers", verpleegkundige, [](F& f) { f.zorgverlener->bigNummer = u"123"_s; }},
        {"ZC-042", "register dicht", verpleegkundige, [](F& f) { f.registers->big = {}; }},
        {"ZC-043", "vakantiegeld niet bekend", zelfde,
         [](F& f) {
             static const ParameterTabel zonder = [] {
                 std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
                 std::erase_if(rijen, [](const ParameterWaarde& r) { return r.key == u"vakantiegeldPercentage"_s; });
                 return ParameterTabel(rijen);
             }();
             f.parameters = &zonder;
             inh(f).vakantiegeldInbegrepen = false;
         }},
        {"ZC-043", "werkgeverslasten niet bekend",
         [](F& f) { dienst(f); },
         [](F& f) { inh(f).salarisadministratie = true; }},
        {"ZC-043", "werkgeverslasten van een ander niet bekend", [](F& f) { ander(f, ZorgovereenkomstStatus::Beeindigd); },
         [](F& f) {
             ZorgovereenkomstVersie& v = f.andereZorgovereenkomsten->back().versies[0];
             v.status = ZorgovereenkomstStatus::Lopend;
             v.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
             v.inhoud.salarisadministratie = true;
         }},
        {"ZC-043", "te duur voor een functie", zelfde, [](F& f) { f.toekenningen->front().niveaus[1].bedrag = Bedrag{1'000'000}; }},
        {"ZC-043", "te duur voor een functie met wat een ander kost", [](F& f) { ander(f, ZorgovereenkomstStatus::Beeindigd); },
         [](F& f) {
             f.andereZorgovereenkomsten->back().versies[0].status = ZorgovereenkomstStatus::Lopend;
             f.toekenningen->front().niveaus[1].bedrag = Bedrag{1'500'000};
         }},
        {"ZC-043", "te duur met wat een ander kost", [](F& f) { ander(f, ZorgovereenkomstStatus::Beeindigd); },
         [](F& f) {
             f.andereZorgovereenkomsten->back().versies[0].status = ZorgovereenkomstStatus::Lopend;
             f.toekenningen->front().niveaus.front().bedrag = Bedrag{1'500'000};
         }},
        {"ZC-043", "te duur met een maand die nog niet is geboekt",
         [](F& f) {
             ander(f, ZorgovereenkomstStatus::Lopend);
             f.geboekt = std::vector{GeboekteZorg{f.andereZorgovereenkomsten->back().id, f.toekenningen->front().periode}};
             f.toekenningen->front().niveaus.front().bedrag = Bedrag{1'600'000};
         },
         [](F& f) { f.geboekt->front().periode.tot = QDate(2025, 10, 31); }},
        {"ZC-043", "te duur ook zonder deze", [](F& f) { ander(f, ZorgovereenkomstStatus::Beeindigd); },
         [](F& f) {
             f.andereZorgovereenkomsten->back().versies[0].status = ZorgovereenkomstStatus::Lopend;
             f.toekenningen->front().niveaus.front().bedrag = Bedrag{100};
             for (Werkafspraak& w : inh(f).werkafspraken)
                 w.aantalPerWeek = 0;
             inh(f).reiskosten = ReiskostenSoort::Geen;
         }},
        {"ZC-048", "uitzondering voorbij",
         [](F& f) {
             static const ParameterTabel voorbij = [] {
                 std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
                 ParameterWaarde r;
                 r.id = 1;
                 r.key = u"rdahUitzonderingPgb"_s;
                 r.geldigVan = QDate(2025, 1, 1);
                 r.waarde = u"nee"_s;
                 rijen.push_back(r);
                 return ParameterTabel(rijen);
             }();
             dienst(f);
             inh(f).salarisadministratie = true;
             inh(f).rooster = {690, 0, 0, 0, 0, 0, 0};
             f.parameters = &voorbij;
         },
         [](F& f) { inh(f).salarisadministratie = false; }},
        {"ZC-048", "oproep zonder dagen",
         [](F& f) {
             dienst(f);
             inh(f).vasteUren = false;
             inh(f).dagenPerWeek = 2;
         },
         [](F& f) { inh(f).dagenPerWeek = 0; }},
        {"ZC-033", "nachttarief te laag", zelfde, [](F& f) { inh(f).werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, tarief(1518)}}; }},
        {"ZC-039", "nachttarief te hoog", zelfde, [](F& f) { inh(f).werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, tarief(2566)}}; }},
    };
}

} // namespace pgb::gevallen
