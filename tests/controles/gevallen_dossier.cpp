#include "tests/controles/controle_gevallen.h"

namespace pgb::gevallen {

namespace {

using F = DeclaratieFeiten;
using namespace bouw;

ZorgovereenkomstVersie& versieVan(F& f) { return f.zorgovereenkomst->versies.front(); }
Declaratieregel& eerste(F& f) { return f.declaratie.regels.front(); }

/// Line 2 of the plain declaratie is travel.
constexpr size_t reis = 2;

void zelfde(F&) {}

void zzp(F& f) { f.zorgverlener = zzpZorgverlener(); }

DossierRegel elders(QDate datum, const QString& functie, Eenheid eenheid, qint64 aantal, ToekenningId toekenning = toekenningId)
{
    return {ZorgverlenerId{22}, toekenning, datum, functie, eenheid, aantal};
}

void alles(F& f, const QString& functie, Eenheid eenheid, qint64 aantal)
{
    f.declaratie.regels.resize(1);
    eerste(f).functieCode = functie;
    eerste(f).eenheid = eenheid;
    eerste(f).aantal = aantal;
}

void werknemer(F& f)
{
    versieVan(f).inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
    versieVan(f).inhoud.salarisadministratie = false;
    versieVan(f).inhoud.rooster = {300, 0, 300, 0, 0, 0, 0};
}

void grens(F& f, Aantalsgrens g)
{
    f.toekenningen->front().niveaus.back().aantalsgrens = g;
    f.niveauAantallen = {{f.toekenningen->front().niveaus.back().id, grensperiodeVan(g.periode, QDate(2025, 5, 5)), 100}};
}

/// Of the house that pays.
Toestemming toestemming(ToestemmingSoort soort)
{
    return {1, budgethouderId, {}, soort, QDate(2025, 1, 1), {}, {}, {}, verstrekkerId};
}

Verzuim afwezig(VerzuimSoort soort, QDate van, std::optional<QDate> tot, int procent = 0)
{
    Verzuim v;
    v.zorgovereenkomst = zorgovereenkomstId;
    v.soort = soort;
    v.van = van;
    v.tot = tot;
    v.inzetbaarProcent = procent;
    return v;
}

void rit(F& f)
{
    alles(f, u"WLZ-VV"_s, Eenheid::Stuk, 100);
    eerste(f).tarief = tarief(800);
    eerste(f).ritMinuten = 30;
}

void vervanging(F& f)
{
    versieVan(f).inhoud.looptijd = Looptijd::Vervanging;
    versieVan(f).inhoud.vervangt = ZorgverlenerId{77};
    f.vervangingen = {Vervanging{ZorgverlenerId{77}, u"M. Smit"_s, {afwezig(VerzuimSoort::Ziekte, QDate(2025, 4, 1), std::nullopt)}}};
}

void zorgverlenerTypte(F& f)
{
    f.declaratie.invoerkant = Invoerkant::Zorgverlener;
    f.declaratie.aangebodenOp = QDateTime(QDate(2025, 6, 2), QTime(9, 0), Qt::UTC);
}

std::vector<Weekfeit> drukkeWeken(QDate tot, int dagen, qint64 minuten)
{
    std::vector<Weekfeit> weken;
    for (QDate m = QDate(2025, 1, 6); m <= tot; m = m.addDays(7))
        weken.push_back({m, minuten, dagen});
    return weken;
}

} // namespace

std::vector<Geval<F>> gevallenDossier()
{
    const QDate dag(2025, 5, 5); // a Monday with care
    const auto gemeente = [](F& f) {
        f.toekenningen = {wmoToekenning()};
        f.toekenningen->front().niveaus.back().maximumtariefInformeel = tarief(3000);
        versieVan(f).inhoud.toekenningen = {ToekenningId{13}};
        for (Declaratieregel& r : f.declaratie.regels) {
            r.toekenning = ToekenningId{13};
            r.functieCode = r.functieCode == "REISKOSTEN"_L1 ? r.functieCode : u"WMO-02"_s;
        }
    };
    const auto tweeBudgetten = [](F& f) { f.toekenningen->push_back(wmoToekenning()); };
    return {
        {"DC-008", "ander nummer op de factuur", [](F& f) { zzp(f); f.declaratie.factuur.kvkNummer = u"99999990"_s; },
         [](F& f) { f.declaratie.factuur.kvkNummer = u"99999991"_s; }},
        {"DC-008", "ander nummer ingelogd", [](F& f) { zzp(f); f.declaratie.invoerkant = Invoerkant::Zorgverlener; f.inlogKvk = u"99999990"_s; },
         [](F& f) { f.inlogKvk = u"99999991"_s; }},
        {"DC-008", "nummer bij een persoon", zelfde, [](F& f) { f.declaratie.factuur.kvkNummer = u"99999991"_s; }},
        {"DC-009", "van een andere onderneming", zzp, [](F& f) { f.registers->agb.gegevens.kvkNummer = KvkNummer::parse(u"99999991"); }},
        {"DC-009", "niet meer actief", zzp, [](F& f) { f.zorgverlener->agbActief = false; }},
        {"DC-009", "register niet aangesloten", zzp, [](F& f) { f.registers->agb = {}; }},
        {"DC-010", "uitgeschreven", zzp, [](F& f) { f.registers->kvk.gegevens.actief = false; }},
        {"DC-010", "register niet aangesloten", zzp, [](F& f) { f.registers->kvk = {}; }},
        {"DC-011", "failliet", zzp, [](F& f) { f.registers->kvk.gegevens.failliet = true; }},
        {"DC-013", "te jong", zelfde, [](F& f) { f.zorgverlener->geboortedatum = QDate(2013, 1, 1); }},
        {"DC-013", "licht werk", zelfde, [](F& f) { f.zorgverlener->geboortedatum = QDate(2010, 1, 1); }},
        {"DC-013", "leeftijd onbekend", zelfde, [](F& f) { f.zorgverlener->geboortedatum.reset(); }},
        {"DC-024", "te veel uren", [](F& f) { grens(f, {100'000, Eenheid::Uur, Grensperiode::Maand}); }, [](F& f) { grens(f, {200, Eenheid::Uur, Grensperiode::Week}); }},
        {"DC-024", "te veel etmalen",
         [](F& f) {
             alles(f, u"WLZ-LO"_s, Eenheid::Etmaal, 100);
             grens(f, {200, Eenheid::Etmaal, Grensperiode::Jaar});
         },
         [](F& f) { eerste(f).aantal = 200; }},
        {"DC-026", "weer aan het werk", vervanging, [](F& f) { f.vervangingen->front().verzuim.front().tot = QDate(2025, 5, 4); }},
        {"DC-026", "niet afwezig", vervanging, [](F& f) { f.vervangingen->front().verzuim.clear(); }},
        {"DC-039", "boven wat de gemeente betaalt", gemeente, [](F& f) { eerste(f).tarief = tarief(3100); }},
        {"DC-041", "opgenomen", [](F& f) { f.opnamen = {{1, budgethouderId, QDate(2025, 4, 1), QDate(2025, 4, 20)}}; },
         [](F& f) { f.opnamen->front().tot.reset(); }},
        {"DC-042", "logeren bij een ander", zelfde, [dag](F& f) { f.dossierRegels = {elders(dag, u"WLZ-LO"_s, Eenheid::Etmaal, 100)}; }},
        {"DC-042", "zorg bij een ander", [](F& f) { alles(f, u"WLZ-LO"_s, Eenheid::Etmaal, 100); },
         [](F& f) { f.dossierRegels = {elders(eerste(f).datum, u"WLZ-PV"_s, Eenheid::Uur, 60)}; }},
        {"DC-043", "te veel etmalen", [](F& f) { alles(f, u"WLZ-LO"_s, Eenheid::Etmaal, 100); f.jaren = {{2025, 15'500, 0}}; },
         [](F& f) { f.jaren->front().logeerEtmalen = 15'600; }},
        {"DC-044", "te lang buiten de EU", [](F& f) { eerste(f).locatie = Zorglocatie::BuitenEu; f.jaren = {{2025, 0, 90}}; },
         [](F& f) { f.jaren->front().dagenBuitenEu = 91; }},
        {"DC-044", "logeren buiten de EU", [](F& f) { alles(f, u"WLZ-LO"_s, Eenheid::Etmaal, 100); eerste(f).locatie = Zorglocatie::BinnenEu; },
         [](F& f) { eerste(f).locatie = Zorglocatie::BuitenEu; }},
        {"DC-045", "ook uit een ander budget",
         [tweeBudgetten, dag](F& f) {
             tweeBudgetten(f);
             eerste(f).functieCode = u"WLZ-PV"_s;
             f.dossierRegels = {elders(dag.addDays(-1), u"WMO-03"_s, Eenheid::Uur, 60, ToekenningId{13})};
         },
         [](F& f) { f.dossierRegels->front().datum = eerste(f).datum; }},
    };
}

std::vector<Geval<F>> gevallenWeken()
{
    const QDate dag(2025, 5, 5); // a Monday with care
    return {
        {"DC-051", "te laat", zorgverlenerTypte, [](F& f) { f.declaratie.aangebodenOp = QDateTime(QDate(2025, 7, 13), QTime(9, 0), Qt::UTC); }},
        {"DC-051", "te laat in de nacht", zorgverlenerTypte, [](F& f) { f.declaratie.aangebodenOp = QDateTime(QDate(2025, 7, 12), QTime(22, 30), Qt::UTC); }},
        {"DC-052", "te laat beoordeeld", zorgverlenerTypte, [](F& f) { f.vandaag = QDate(2025, 7, 1); }},
        {"DC-057", "zelf te veel", werknemer, [](F& f) { eerste(f).aantal = 3700; }},
        {"DC-057", "bij elkaar te veel", werknemer, [dag](F& f) { f.wekenOveral = {{dag, 3600, 7}}; }},
        {"DC-057", "vier weken te veel", werknemer, [](F& f) { f.wekenOveral = drukkeWeken(QDate(2025, 4, 28), 6, 3590); }},
        {"DC-057", "zestien weken te veel", werknemer, [](F& f) { f.wekenOveral = drukkeWeken(QDate(2025, 5, 26), 6, 2900); }},
        {"DC-058", "meer dan veertig uur", zelfde, [dag](F& f) { f.weken = {{dag, 2200, 7}}; }},
        {"DC-058", "toestemming van een ander huis",
         [dag](F& f) {
             f.weken = {{dag, 2200, 7}};
             f.toestemmingen = {toestemming(ToestemmingSoort::Boven40Uur)};
         },
         [](F& f) { f.toestemmingen->front().verstrekker = gemeenteId; }},
        {"DC-062", "toestemming van een ander huis",
         [dag](F& f) {
             f.dossierRegels = {elders(dag, u"WLZ-PV"_s, Eenheid::Uur, 1400)};
             f.toestemmingen = {toestemming(ToestemmingSoort::DubbeleBezetting)};
         },
         [](F& f) { f.toestemmingen->front().verstrekker = gemeenteId; }},
        {"DC-062", "meer dan een dag zorg", zelfde, [dag](F& f) { f.dossierRegels = {elders(dag, u"WLZ-PV"_s, Eenheid::Uur, 1400)}; }},
        {"DC-065", "steeds hetzelfde",
         [](F& f) {
             versieVan(f).inhoud.vasteUren = false;
             f.patronen = {"a", "b", "a"};
         },
         [](F& f) {
             const QByteArray p = patroonSleutel(f.declaratie.regels);
             f.patronen = {p, p, p};
         }},
        {"DC-070", "meer kilometers", zelfde, [](F& f) { f.declaratie.regels[reis].aantal = 2000; }},
        {"DC-072", "geen bewijs",
         [](F& f) {
             f.declaratie.regels[reis].eenheid = Eenheid::Stuk;
             Bijlage b;
             b.soort = BijlageSoort::Vervoersbewijs;
             f.declaratie.bijlagen = {b};
         },
         [](F& f) { f.declaratie.bijlagen.front().soort = BijlageSoort::Overig; }},
        {"DC-073", "geen dagbesteding", [](F& f) { rit(f); f.dossierRegels = {elders(eerste(f).datum, u"WLZ-BG"_s, Eenheid::Dagdeel, 100)}; },
         [](F& f) { f.dossierRegels->clear(); }},
        {"DC-074", "te duur", rit, [](F& f) { eerste(f).ritMinuten = 15; }},
        {"DC-074", "duur onbekend", rit, [](F& f) { eerste(f).ritMinuten.reset(); }},
    };
}

std::vector<Geval<F>> gevallenVerzuim()
{
    return {
        {"DC-092", "ziek", [](F& f) { f.verzuim = {afwezig(VerzuimSoort::Ziekte, QDate(2025, 4, 1), QDate(2025, 4, 30))}; }, [](F& f) { f.verzuim->front().tot.reset(); }},
        {"DC-093", "meer dan kan", [](F& f) { f.verzuim = {afwezig(VerzuimSoort::Ziekte, QDate(2025, 4, 1), std::nullopt, 90)}; },
         [](F& f) { f.verzuim->front().inzetbaarProcent = 20; }},
        {"DC-094", "verlof", [](F& f) { f.verzuim = {afwezig(VerzuimSoort::Zwangerschap, QDate(2025, 1, 1), QDate(2025, 4, 30))}; },
         [](F& f) { f.verzuim->front().tot = QDate(2025, 5, 30); }},
        {"DC-094", "verlof zonder einde", zelfde, [](F& f) { f.verzuim = {afwezig(VerzuimSoort::Zwangerschap, QDate(2025, 5, 1), std::nullopt)}; }},
        {"DC-095", "loonstop",
         [](F& f) {
             werknemer(f);
             f.declaratie.soort = DeclaratieSoort::ZiekteUren;
             f.verzuim = {afwezig(VerzuimSoort::Ziekte, QDate(2025, 4, 28), std::nullopt)};
         },
         [](F& f) { f.loonstops = {{1, zorgovereenkomstId, LoonstopSoort::Opschorting, QDate(2025, 5, 1), std::nullopt}}; }},
        {"DC-095", "loopt af",
         [](F& f) {
             werknemer(f);
             f.declaratie.soort = DeclaratieSoort::ZiekteUren;
             f.verzuim = {afwezig(VerzuimSoort::Ziekte, QDate(2025, 4, 28), std::nullopt)};
         },
         [](F& f) { f.verzuim->front().van = QDate(2025, 3, 1); }},
        {"DC-095", "geen arbeidsovereenkomst", zelfde, [](F& f) { f.declaratie.soort = DeclaratieSoort::ZiekteUren; }},
        {"DC-095", "niet ziekgemeld", zelfde, [](F& f) { werknemer(f); f.declaratie.soort = DeclaratieSoort::ZiekteUren; }},
        {"DC-097", "vaak vier dagen", werknemer, [](F& f) { f.weken = drukkeWeken(QDate(2025, 4, 28), 5, 600); }},
    };
}

void neemDossierWeg(F& f, QLatin1String feit)
{
    const auto is = [feit](const char* naam) { return feit == QLatin1String(naam); };
    if (is("inlogKvk")) f.inlogKvk.reset();
    if (is("registers")) f.registers.reset();
    if (is("dossierRegels")) f.dossierRegels.reset();
    if (is("niveauAantallen")) f.niveauAantallen.reset();
    if (is("jaren")) f.jaren.reset();
    if (is("opvragingen")) f.opvragingen.reset();
    if (is("weken")) f.weken.reset();
    if (is("wekenOveral")) f.wekenOveral.reset();
    if (is("feestdagenuitkeringen")) f.feestdagenuitkeringen.reset();
    if (is("opnamen")) f.opnamen.reset();
    if (is("toestemmingen")) f.toestemmingen.reset();
    if (is("verzuim")) f.verzuim.reset();
    if (is("vervangingen")) f.vervangingen.reset();
    if (is("loonstops")) f.loonstops.reset();
    if (is("maandloonReserve")) f.maandloonReserve.reset();
    if (is("patronen")) f.patronen.reset();
    if (is("overlijdensuitkeringen")) f.overlijdensuitkeringen.reset();
    if (is("eerdereBijlagen")) f.eerdereBijlagen.reset();
    if (is("oorspronkelijkeDeclaratie")) f.oorspronkelijkeDeclaratie.reset();
    if (is("heropeningen")) f.heropeningen.reset();
    if (is("rekeningOokVan")) f.rekeningOokVan.reset();
    if (is("dubbeleBetaling")) f.dubbeleBetaling.reset();
    if (is("openVordering")) f.openVordering.reset();
}

} // namespace pgb::gevallen
