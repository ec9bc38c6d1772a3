#include "tests/controles/controle_gevallen.h"

namespace pgb::gevallen {

namespace {

using F = DeclaratieFeiten;
using namespace bouw;

ZorgovereenkomstVersie& versieVan(F& f) { return f.zorgovereenkomst->versies.front(); }

void zelfde(F&) {}

/// A declaratie that is one amount.
void bedrag(F& f, DeclaratieSoort soort, qint64 centen)
{
    Declaratieregel r = regel(QDate(2025, 5, 5), u"KOSTEN"_s);
    r.eenheid = Eenheid::Stuk;
    r.aantal = 100;
    r.tarief = tarief(centen);
    r.bedrag = Bedrag{centen};
    f.declaratie.soort = soort;
    f.declaratie.regels = {r};
    f.declaratie.totaal = r.bedrag;
}

Toestemming mag(ToestemmingSoort soort, std::optional<Bedrag> maximum = {})
{
    return {1, budgethouderId, {}, soort, QDate(2025, 1, 1), {}, maximum};
}

Toestemming van(VerstrekkerId huis, Toestemming toestemming)
{
    toestemming.verstrekker = huis;
    return toestemming;
}

Bijlage bestand()
{
    Bijlage b;
    b.soort = BijlageSoort::Bon;
    b.naam = u"bon.pdf"_s;
    b.grootte = 1000;
    b.sha256 = QByteArray(32, 'a');
    b.oordeel = {Bestandstype::Pdf, true, false};
    b.virus = Virusoordeel::Schoon;
    return b;
}

void metBestand(F& f) { f.declaratie.bijlagen = {bestand()}; }

void factuur(F& f)
{
    f.declaratie.soort = DeclaratieSoort::Factuur;
    f.declaratie.factuur = {f.declaratie.totaal, Bedrag{1000}, u"NL000099998B57"_s, {}, Factuurherkenning{true, true}};
}

/// Under the Jeugdwet, where a college decides on most of these.
void jeugd(F& f)
{
    f.toekenningen->front().wet = Wet::Jw;
    f.verstrekkers.front().wet = Wet::Jw;
}

void overleden(F& f)
{
    bedrag(f, DeclaratieSoort::EenmaligeUitkering, 90'000);
    f.budgethouder->overlijdensdatum = QDate(2025, 5, 20);
    versieVan(f).inhoud.soort = ZorgovereenkomstSoort::Familie;
    f.historie = {Bedrag{100'000}, Bedrag{80'000}, Bedrag{90'000}};
}

/// The parameters with this one changed.
ParameterTabel anders(const QString& key, Wet wet, const QString& waarde, bool bevestigd)
{
    std::vector<ParameterWaarde> rijen = parameters().rijen();
    for (ParameterWaarde& rij : rijen) {
        if (rij.key != key || (rij.wet && *rij.wet != wet))
            continue;
        rij.waarde = waarde.isNull() ? rij.waarde : waarde;
        rij.geverifieerd = bevestigd;
    }
    return ParameterTabel(std::move(rijen));
}

/// A gemeente that says so about a year-end payment.
void eindejaar(F& f, bool mag)
{
    static const ParameterTabel ja = anders(u"eindejaarsuitkeringToegestaan"_s, Wet::Jw, u"ja"_s, true);
    static const ParameterTabel nee = anders(u"eindejaarsuitkeringToegestaan"_s, Wet::Jw, u"nee"_s, true);
    bedrag(f, DeclaratieSoort::Eindejaarsuitkering, 10'000);
    jeugd(f);
    f.parameters = mag ? &ja : &nee;
}

void zonderGrens(F& f)
{
    static const ParameterTabel leeg = anders(u"betalingTweedePaarOgenBedrag"_s, Wet::Wlz, u""_s, false);
    f.parameters = &leeg;
}

void onbevestigd(F& f)
{
    static const ParameterTabel tarieven = anders(u"maximumtariefUur"_s, Wet::Wlz, {}, false);
    f.parameters = &tarieven;
}

} // namespace

std::vector<Geval<F>> gevallenKosten()
{
    const auto kosten = [](F& f) {
        bedrag(f, DeclaratieSoort::BijkomendeZorgkosten, 2500);
        f.declaratie.kostensoort = Kostensoort::Cursus;
        metBestand(f);
    };
    const auto feest = [](F& f) { bedrag(f, DeclaratieSoort::Feestdagenuitkering, 20'000); };
    const auto vrij = [](F& f) { bedrag(f, DeclaratieSoort::VerantwoordingsvrijBedrag, 30'000); };
    const auto netwerk = [](F& f) {
        bedrag(f, DeclaratieSoort::TegemoetkomingSociaalNetwerk, 14'000);
        jeugd(f);
        f.toestemmingen = {mag(ToestemmingSoort::TegemoetkomingSociaalNetwerk)};
    };
    return {
        {"DC-075", "andere kosten", kosten, [](F& f) { f.declaratie.kostensoort = Kostensoort::Anders; }},
        {"DC-075", "eigen vervoer",
         [](F& f) {
             bedrag(f, DeclaratieSoort::EigenVervoerskosten, 2500);
             f.toestemmingen = {mag(ToestemmingSoort::EigenVervoerskosten)};
         },
         [](F& f) { f.toestemmingen->clear(); }},
        {"DC-075", "toestemming van een ander huis",
         [](F& f) {
             bedrag(f, DeclaratieSoort::EigenVervoerskosten, 2500);
             metBestand(f);
             f.toestemmingen = {van(verstrekkerId, mag(ToestemmingSoort::EigenVervoerskosten))};
         },
         [](F& f) { f.toestemmingen->front().verstrekker = gemeenteId; }},
        {"DC-076", "geen bon", kosten, [](F& f) { f.declaratie.bijlagen.clear(); }},
        {"DC-077", "te veel", feest, [](F& f) { f.feestdagenuitkeringen = {{2025, Bedrag{10'000}}}; }},
        {"DC-077", "mag niet uit dit budget", feest, [](F& f) { f.toekenningen->front().wet = Wet::Zvw; }},
        {"DC-078", "de gemeente betaalt het niet", [](F& f) { eindejaar(f, true); }, [](F& f) { eindejaar(f, false); }},
        {"DC-079", "te veel", overleden, [](F& f) { f.declaratie.totaal = Bedrag{90'001}; }},
        {"DC-079", "leeft", overleden, [](F& f) { f.budgethouder->overlijdensdatum.reset(); }},
        {"DC-079", "ander contract", overleden, [](F& f) { versieVan(f).inhoud.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht; }},
        {"DC-079", "nog een keer", overleden, [](F& f) { f.overlijdensuitkeringen = 1; }},
        {"DC-080", "toestemming", overleden, jeugd},
        {"DC-080", "mag niet uit dit budget", overleden, [](F& f) { f.toekenningen->front().wet = Wet::Zvw; }},
        {"DC-081", "te veel", vrij, [](F& f) { f.opvragingen->front().opgevraagd = Bedrag{60'000}; }},
        {"DC-081", "geen zorg betaald", vrij, [](F& f) { f.opvragingen->front().zorgBetaald = false; }},
        {"DC-081", "geen rekening", vrij, [](F& f) { f.budgethouder->iban.reset(); }},
        {"DC-082", "te veel", netwerk, [](F& f) { f.declaratie.totaal = Bedrag{14'101}; }},
        {"DC-082", "geen verklaring", netwerk, [](F& f) { f.toestemmingen->clear(); }},
        {"DC-082", "verklaring van een ander huis", netwerk, [](F& f) { f.toestemmingen->front().verstrekker = gemeenteId; }},
        {"DC-086", "ander totaal", factuur, [](F& f) { *f.declaratie.factuur.totaal += Bedrag{500}; }},
        {"DC-086", "geen totaal", factuur, [](F& f) { f.declaratie.factuur.totaal.reset(); }},
        {"DC-087", "geen van de soorten", metBestand, [](F& f) { f.declaratie.bijlagen[0].oordeel.type.reset(); }},
        {"DC-087", "te groot", metBestand, [](F& f) { f.declaratie.bijlagen[0].grootte = 11 * 1024 * 1024; }},
        {"DC-087", "wachtwoord", metBestand, [](F& f) { f.declaratie.bijlagen[0].oordeel.wachtwoord = true; }},
        {"DC-087", "virus", metBestand, [](F& f) { f.declaratie.bijlagen[0].virus = Virusoordeel::Besmet; }},
        {"DC-087", "niet gescand", metBestand, [](F& f) { f.declaratie.bijlagen[0].virus = Virusoordeel::NietGecontroleerd; }},
        {"DC-088", "eerder ingediend", metBestand, [](F& f) { f.eerdereBijlagen = {{QByteArray(32, 'a'), QDate(2025, 4, 2)}}; }},
        {"DC-088", "in een ander dossier", metBestand, [](F& f) { f.eerdereBijlagen = {{QByteArray(32, 'a'), QDate()}}; }},
        {"DC-089", "van een ander", factuur, [](F& f) { f.declaratie.factuur.herkenning->zorgverlenerKlopt = false; }},
        {"DC-089", "niet gelezen", factuur, [](F& f) { f.declaratie.factuur.herkenning.reset(); }},
        {"DC-090", "geen nummer", factuur, [](F& f) { f.declaratie.factuur.btwId.clear(); }},
        {"DC-090", "te veel btw", factuur, [](F& f) { f.declaratie.factuur.btw = f.declaratie.totaal; }},
    };
}

namespace {

void correctie(F& f)
{
    f.declaratie.soort = DeclaratieSoort::Correctie;
    f.declaratie.oorspronkelijke = DeclaratieId{3};
    f.declaratie.totaal = Bedrag{-5000};
    f.declaratie.regels.resize(1);
    f.declaratie.regels.front().bedrag = Bedrag{-5000};
    f.oorspronkelijkeDeclaratie = Correctiefeit{zorgovereenkomstId, DeclaratieStatus::Uitbetaald, Bedrag{4000}, Bedrag{10'000}, Bedrag{-5000}};
}

void naarAnderBudget(F& f)
{
    f.declaratie.soort = DeclaratieSoort::Correctie;
    f.declaratie.regels.resize(1);
    f.declaratie.regels.push_back(f.declaratie.regels.front());
    f.declaratie.regels.front().bedrag = Bedrag{-5000};
    f.declaratie.regels.back().bedrag = Bedrag{5000};
    f.declaratie.regels.back().toekenning = ToekenningId{77};
    f.declaratie.totaal = {};
}

} // namespace

std::vector<Geval<F>> gevallenBetaling()
{
    const auto boek = [](F& f, qint64 centen) { f.saldo->boekingen.push_back({toekenningId, u"WLZ-BI"_s, Bedrag{centen}, {}, {}}); };
    const auto loon = [](F& f) {
        ZorgovereenkomstInhoud& i = versieVan(f).inhoud;
        i.salarisadministratie = true;
        i.identiteitsbewijs.voorkant = Bestandsverwijzing{u"voor.jpg"_s, QByteArray(32, 'v'), 10};
        i.identiteitsbewijs.achterkant = i.identiteitsbewijs.voorkant;
        i.loonheffingskorting = true;
    };
    return {
        {"DC-034", "past voor een deel", zelfde, [boek](F& f) { boek(f, 4'990'000); }},
        {"DC-035", "te weinig na de maandlonen", [](F& f) { f.maandloonReserve = {{toekenningId, Bedrag{1'000'000}}}; },
         [](F& f) { f.maandloonReserve->front().bedrag = Bedrag{4'990'000}; }},
        {"DC-037", "meer betaald dan toegekend", zelfde, [boek](F& f) { boek(f, 5'000'001); }},
        {"DC-096", "geen identiteitsbewijs", loon, [](F& f) { versieVan(f).inhoud.identiteitsbewijs.achterkant.reset(); }},
        {"DC-096", "geen keuze", loon, [](F& f) { versieVan(f).inhoud.loonheffingskorting.reset(); }},
        {"DC-100", "rekening van de budgethouder", zelfde, [](F& f) { f.rekeningOokVan = {Partijrol::Budgethouder}; }},
        {"DC-100", "toestemming van een ander huis",
         [](F& f) {
             f.rekeningOokVan = {Partijrol::Budgethouder};
             f.toestemmingen = {van(verstrekkerId, mag(ToestemmingSoort::GedeeldHuishouden))};
         },
         [](F& f) { f.toestemmingen->front().verstrekker = gemeenteId; }},
        {"DC-101", "al betaald", zelfde, [](F& f) { f.dubbeleBetaling = u"2025-0400"_s; }},
        {"DC-102", "te veel terug", correctie, [](F& f) { f.declaratie.regels.front().bedrag = Bedrag{-5001}; }},
        {"DC-102", "te veel terug van het ene budget naar het andere", correctie,
         [](F& f) {
             f.declaratie.regels.front().bedrag = Bedrag{-5001};
             f.declaratie.regels.push_back(f.declaratie.regels.front());
             f.declaratie.regels.back().toekenning = ToekenningId{77};
             f.declaratie.regels.back().bedrag = Bedrag{5001};
             f.declaratie.totaal = {};
         }},
        {"DC-102", "deels betaald en teruggetrokken",
         [](F& f) {
             correctie(f);
             (*f.oorspronkelijkeDeclaratie)->status = DeclaratieStatus::Geweigerd;
         },
         [](F& f) { (*f.oorspronkelijkeDeclaratie)->status = DeclaratieStatus::Ingetrokken; }},
        {"DC-102", "de rest is ingepland",
         [](F& f) {
             correctie(f);
             (*f.oorspronkelijkeDeclaratie)->status = DeclaratieStatus::Ingepland;
         },
         [](F& f) { (*f.oorspronkelijkeDeclaratie)->betaald = {}; }},
        {"DC-102", "niet betaald", correctie, [](F& f) { (*f.oorspronkelijkeDeclaratie)->status = DeclaratieStatus::Betaalbaar; }},
        {"DC-102", "rust op wat er niet meer staat", correctie, [](F& f) { (*f.oorspronkelijkeDeclaratie)->verouderd = true; }},
        {"DC-102", "een eerdere wacht nog", correctie, [](F& f) { (*f.oorspronkelijkeDeclaratie)->wacht = true; }},
        {"DC-103", "deels verrekend", zelfde, [](F& f) { f.openVordering = Bedrag{100}; }},
        {"DC-103", "alles verrekend", zelfde, [](F& f) { f.openVordering = f.declaratie.totaal + Bedrag{1}; }},
        {"DC-103", "het ene budget betaalt wat het andere terugkrijgt", naarAnderBudget, [](F& f) { f.openVordering = Bedrag{100}; }},
        {"DC-104", "boven de grens", zelfde, [](F& f) { f.declaratie.regels.front().bedrag = Bedrag{1'000'001}; }},
        {"DC-104", "boven de grens, een keer getekend",
         [](F& f) {
             f.declaratie.regels.front().bedrag = Bedrag{1'000'001};
             f.declaratie.tweedePaarOgen = GebruikerId{81};
             f.declaratie.meegetekendDoor = GebruikerId{82};
         },
         [](F& f) { f.declaratie.meegetekendDoor = {}; }},
        {"DC-104", "boven de grens, samen niets", naarAnderBudget,
         [](F& f) {
             f.declaratie.regels.front().bedrag = Bedrag{-1'000'001};
             f.declaratie.regels.back().bedrag = Bedrag{1'000'001};
         }},
        {"DC-104", "geen grens", zelfde, zonderGrens},
        {"DC-105", "bedrag niet bevestigd", zelfde, onbevestigd},
    };
}

} // namespace pgb::gevallen
