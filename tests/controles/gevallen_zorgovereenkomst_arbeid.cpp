#include "shared/domain/zorgovereenkomst/modelversie.h"
#include "tests/controles/zorgovereenkomst_stappen.h"

namespace pgb::gevallen {

namespace {

using F = ZorgovereenkomstFeiten;
using namespace bouw;

/// An earlier employment contract of four months of 2024.
void eerderContract(F& f, int nummer)
{
    Zorgovereenkomst& z = ander(f, ZorgovereenkomstStatus::Beeindigd);
    z.id.waarde += nummer;
    z.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
    z.versies[0].inhoud.ingangsdatum = QDate(2024, 1 + 4 * nummer, 1);
    z.versies[0].inhoud.einddatum = QDate(2024, 4 + 4 * nummer, 1).addMonths(1).addDays(-1);
}

/// This one is the third of the chain.
void derdeContract(F& f)
{
    dienst(f);
    eerderContract(f, 0);
    eerderContract(f, 1);
}

void vierdeContract(F& f) { eerderContract(f, 2); }

void opzeggen(F& f)
{
    dienst(f);
    lopend(f);
    inh(f).salarisadministratie = true;
    inh(f).rooster = {180, 90, 180, 0, 0, 0, 0};
    inh(f).minutenPerWeek = 450;
    f.opzegging = Opzegfeit{Partijrol::Budgethouder, QDate(2025, 6, 3), QDate(2025, 7, 31), false};
}

/// The day on which a version would have ended that another took over from.
void opHetEindeVanEenVervangene(F& f)
{
    ZorgovereenkomstVersie oud = f.zorgovereenkomst.versies[0];
    oud.status = ZorgovereenkomstStatus::Vervangen;
    oud.inhoud.einddatum = QDate(2025, 8, 15);
    f.zorgovereenkomst.versies[0].volgnummer = 2;
    f.zorgovereenkomst.versies.insert(f.zorgovereenkomst.versies.begin(), oud);
    f.opzegging->laatsteDag = *oud.inhoud.einddatum;
}

void vast(F& f)
{
    inh(f).reiskosten = ReiskostenSoort::VastPerMaand;
    inh(f).reiskostenKilometer = 7;
    inh(f).reiskostenDagenPerWeek = 3;
    inh(f).reiskostenTarief = tarief(19);
    inh(f).reiskostenMaandbedrag = Bedrag{1423};
}

void salaris(F& f)
{
    inh(f).salarisadministratie = true;
    const Bestandsverwijzing kopie{u"kopie.png"_s, QByteArray(32, 'k'), 1000};
    inh(f).identiteitsbewijs = {kopie, kopie, QDate(2030, 1, 1)};
    f.bestanden = {kopie.sha256};
    inh(f).loonheffingskorting = true;
    inh(f).loonheffingskortingVanaf = QDate(2025, 1, 1);
}

void opModel(F& f)
{
    const Modelversie model = huidigModel(inh(f).soort, {Wet::Wlz}, f.vandaag);
    inh(f).modelversie = model.versie;
    inh(f).modelHash = model.hash;
    f.versie.status = ZorgovereenkomstStatus::Gedeeld;
}

void vasteDienst(F& f)
{
    dienst(f);
    f.beoordeling = true;
    inh(f).salarisadministratie = true;
    inh(f).looptijd = Looptijd::Onbepaald;
    inh(f).einddatum.reset();
}

} // namespace

std::vector<Geval<F>> gevallenArbeid()
{
    const auto proef = [](F& f) {
        dienst(f);
        inh(f).proeftijdMaanden = 1;
    };
    return {
        {"ZC-045", "boven de week", dienst, [](F& f) { inh(f).minutenPerWeek = 61 * 60; }},
        {"ZC-045", "boven het gemiddelde", dienst, [](F& f) { inh(f).minutenPerWeek = 49 * 60; }},
        {"ZC-047", "te veel elders", [](F& f) { f.beoordeling = true; }, [](F& f) { f.minutenElders = 75 * 60; }},
        {"ZC-050", "voorkant", salaris, [](F& f) { inh(f).identiteitsbewijs.voorkant.reset(); }},
        {"ZC-050", "achterkant", salaris, [](F& f) { inh(f).identiteitsbewijs.achterkant.reset(); }},
        {"ZC-050", "alleen een naam", salaris, [](F& f) { f.bestanden->clear(); }},
        {"ZC-050", "geldigheid", salaris, [](F& f) { inh(f).identiteitsbewijs.geldigTot.reset(); }},
        {"ZC-050", "verlopen", salaris, [](F& f) { inh(f).identiteitsbewijs.geldigTot = QDate(2024, 12, 31); }},
        {"ZC-050", "korting", salaris, [](F& f) { inh(f).loonheffingskorting.reset(); }},
        {"ZC-050", "begin van de korting", salaris, [](F& f) { inh(f).loonheffingskortingVanaf.reset(); }},
        {"ZC-051", "te lang", proef, [](F& f) { inh(f).proeftijdMaanden = 2; }},
        {"ZC-051", "kort contract", proef, [](F& f) { inh(f).einddatum = QDate(2025, 6, 30); }},
        {"ZC-051", "geen dienst", proef, [](F& f) { inh(f).soort = ZorgovereenkomstSoort::Familie; }},
        {"ZC-052", "werkte al", proef, [](F& f) { ander(f, ZorgovereenkomstStatus::Beeindigd).versies[0].inhoud.ingangsdatum = QDate(2023, 5, 1); }},
        {"ZC-053", "vierde contract", derdeContract, vierdeContract},
        {"ZC-053", "vierde contract, gewild", derdeContract,
         [](F& f) {
             vierdeContract(f);
             inh(f).ketenBevestigd = true;
         }},
        {"ZC-053", "er is al een vast", derdeContract,
         [](F& f) {
             ZorgovereenkomstInhoud& eerder = ander(f, ZorgovereenkomstStatus::Lopend).versies[0].inhoud;
             eerder.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
             eerder.looptijd = Looptijd::Onbepaald;
             eerder.ingangsdatum = QDate(2024, 9, 1);
             eerder.einddatum.reset();
         }},
        {"ZC-053", "leeftijd onbekend", derdeContract, [](F& f) { f.zorgverlener->geboortedatum.reset(); }},
        {"ZC-056", "te kort", zelfde, [](F& f) { inh(f).opzegtermijnMaanden = 0; }},
        {"ZC-056", "te kort voor de zorgverlener", zelfde, [](F& f) { inh(f).opzegtermijnZorgverlenerMaanden = 0; }},
        {"ZC-061", "te hoog", vast, [](F& f) { inh(f).reiskostenMaandbedrag = Bedrag{1424}; }},
        {"ZC-061", "leeg", vast, [](F& f) { inh(f).reiskostenDagenPerWeek = 0; }},
        {"ZC-061", "meer reisdagen dan werkdagen", vast,
         [](F& f) {
             inh(f).vasteUren = false;
             inh(f).dagenPerWeek = inh(f).reiskostenDagenPerWeek - 1;
         }},
        {"ZC-061", "te ver", vast, [](F& f) { inh(f).reiskostenKilometer = 151; }},
        {"ZC-065", "ander model", opModel, [](F& f) { inh(f).modelversie = u"2016-1"_s; }},
        {"ZC-065", "andere bepalingen", opModel, [](F& f) { inh(f).modelHash = QByteArray("x"); }},
        {"ZC-065", "concept", opModel,
         [](F& f) {
             f.versie.status = ZorgovereenkomstStatus::Concept;
             inh(f).modelversie = u"2016-1"_s;
         }},
        {"ZC-072", "tijdelijk", vasteDienst, [](F& f) { inh(f).looptijd = Looptijd::Bepaald; }},
        {"ZC-072", "oproep", vasteDienst, [](F& f) { inh(f).vasteUren = false; }},
    };
}

std::vector<Geval<F>> gevallenEinde()
{
    const auto contract = [](F& f) {
        dienst(f);
        lopend(f);
    };
    const auto oproep = [contract](F& f) {
        contract(f);
        inh(f).vasteUren = false;
        inh(f).einddatum.reset();
        inh(f).looptijd = Looptijd::Onbepaald;
    };
    const auto metBig = [](F& f) {
        lopend(f);
        f.zorgverlener->bigNummer = u"19012345601"_s;
    };
    const auto lopendZzp = [](F& f) {
        lopend(f);
        zzp(f);
    };
    return {
        {"ZC-054", "drie maanden voor het einde", contract, [](F& f) { f.vandaag = QDate(2025, 9, 30); }},
        {"ZC-054", "zes weken voor het einde", contract, [](F& f) { f.vandaag = QDate(2025, 11, 19); }},
        {"ZC-054", "te laat", contract, [](F& f) { f.vandaag = QDate(2025, 12, 1); }},
        {"ZC-054", "te laat, loon onbekend", contract,
         [](F& f) {
             f.vandaag = QDate(2025, 12, 1);
             for (Werkafspraak& w : inh(f).werkafspraken)
                 w.aantalPerWeek = 0;
         }},
        {"ZC-057", "te vroeg", opzeggen, [](F& f) { f.opzegging->laatsteDag = QDate(2025, 6, 30); }},
        {"ZC-057", "midden in de maand", opzeggen, [](F& f) { f.opzegging->laatsteDag = QDate(2025, 8, 15); }},
        {"ZC-057", "het einde van wat vervangen is", opzeggen, opHetEindeVanEenVervangene},
        {"ZC-058", "ziek", opzeggen, [](F& f) { f.verzuim->afwezig = {zorgverlenerId}; }},
        {"ZC-058", "niet bijgehouden", opzeggen, [](F& f) { f.verzuim->bijgehouden = false; }},
        {"ZC-059", "vier dagen", opzeggen, [](F& f) { inh(f).rooster = {60, 60, 60, 60, 0, 0, 0}; }},
        {"ZC-059", "niet bekend", opzeggen, [](F& f) { f.opzegging->op = QDate(2026, 1, 5); }},
        {"ZC-070", "kvk", lopendZzp, [](F& f) { f.registers->kvk.gegevens.actief = false; }},
        {"ZC-070", "failliet", lopendZzp, [](F& f) { f.registers->kvk.gegevens.failliet = true; }},
        {"ZC-070", "agb", lopendZzp, [](F& f) { f.registers->agb.gegevens.actief = false; }},
        {"ZC-070", "big", metBig, [](F& f) { f.registers->big.gegevens.geldigTot = QDate(2025, 6, 2); }},
        {"ZC-070", "minimumloon", lopend,
         [](F& f) {
             f.vandaag = QDate(2025, 7, 1);
             inh(f).werkafspraken[0].tarief = tarief(1555); // 14,40 x 1,08 = 15,56
         }},
        {"ZC-070", "maximum", lopend, [](F& f) { inh(f).werkafspraken[0].tarief = tarief(2566); }},
        {"ZC-070", "budget voorbij", lopend, [](F& f) { f.toekenningen->front().periode.tot = QDate(2025, 5, 31); }},
        {"ZC-070", "zorgverlener overleden", lopend, [](F& f) { f.registers->brp.gegevens.overlijdensdatum = QDate(2025, 6, 1); }},
        {"ZC-070", "budgethouder overleden", lopend, [](F& f) { f.budgethouder->overlijdensdatum = QDate(2025, 6, 1); }},
        {"ZC-070", "budgethouder van een werknemer overleden",
         [](F& f) {
             lopend(f);
             dienst(f);
         },
         [](F& f) { f.budgethouder->overlijdensdatum = QDate(2025, 6, 1); }},
        {"ZC-071", "een jaar oproep", oproep, [](F& f) { f.vandaag = QDate(2026, 1, 1); }},
    };
}

} // namespace pgb::gevallen
