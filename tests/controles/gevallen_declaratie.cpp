#include "shared/domain/declaratie/bedragen.h"
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

void factuurVan(F& f)
{
    f.zorgverlener = zzpZorgverlener();
    f.declaratie.soort = DeclaratieSoort::Factuur;
    f.declaratie.factuurnummer = u"2025-0007"_s;
    f.declaratie.factuurdatum = QDate(2025, 6, 2);
}

void blok(F& f, BlokkadeReikwijdte reikwijdte, qint64 id, BlokkadeWerking werking = BlokkadeWerking::Parkeren)
{
    Blokkade b;
    b.werking = werking;
    b.reikwijdte = reikwijdte;
    b.reikwijdteId = id;
    b.publiekeReden = u"Er loopt een onderzoek"_s;
    b.van = QDate(2025, 5, 20);
    f.blokkades->push_back(b);
}

/// The plain month moved to the functions of the Wmo.
void wmo(F& f)
{
    f.toekenningen = {wmoToekenning()};
    versieVan(f).inhoud.toekenningen = {ToekenningId{13}};
    for (Declaratieregel& r : f.declaratie.regels) {
        r.toekenning = ToekenningId{13};
        if (r.functieCode == "WLZ-BI"_L1)
            r.functieCode = u"WMO-02"_s;
        if (r.functieCode == "WLZ-PV"_L1)
            r.functieCode = u"WMO-01"_s;
    }
}

void eenheid(F& f, Eenheid e, qint64 aantal)
{
    eerste(f).eenheid = e;
    eerste(f).aantal = aantal;
}

AndereRegel elders(QDate datum, qint64 minuten, BudgethouderId budgethouder)
{
    AndereRegel a;
    a.declaratie = DeclaratieId{99};
    a.budgethouder = budgethouder;
    a.nummer = budgethouder ? u"2025-0401"_s : QString();
    a.datum = datum;
    a.functieCode = u"WLZ-BI"_s;
    a.aantal = minuten;
    return a;
}

void bezoek(Declaratieregel& r, int begin, int eind)
{
    r.begin = QTime(begin, 0);
    r.eind = QTime(eind, 0);
}

} // namespace

std::vector<Geval<F>> gevallenIdentiteit()
{
    const auto vertegenwoordigd = [](F& f) {
        f.indienerVertegenwoordiging.emplace();
        f.indienerVertegenwoordiging->van = QDate(2024, 1, 1);
    };
    return {
        {"DC-001", "geen recht", zelfde, [](F& f) { f.indienerMag = false; }},
        {"DC-002", "gestopt", vertegenwoordigd, [](F& f) { f.indienerVertegenwoordiging->tot = QDate(2025, 4, 30); }},
        {"DC-002", "nog niet begonnen", vertegenwoordigd, [](F& f) { f.indienerVertegenwoordiging->van = QDate(2025, 7, 1); }},
        {"DC-003", "geen bsn", zelfde, [](F& f) { f.budgethouder->bsn = {}; }},
        {"DC-004", "na overlijden", zelfde, [](F& f) { f.budgethouder->overlijdensdatum = QDate(2025, 5, 28); }},
        {"DC-005", "niet goedgekeurd",
         [](F& f) {
             f.declaratie.invoerkant = Invoerkant::Zorgverlener;
             f.declaratie.goedgekeurdDoor = GebruikerId{8};
         },
         [](F& f) { f.declaratie.goedgekeurdDoor = {}; }},
        {"DC-006", "dubbele rol", zelfde, [](F& f) { f.indienerIsZorgverlener = true; }},
        {"DC-007", "geen bsn", zelfde, [](F& f) { f.zorgverlenerNummers->heeftBsn = false; }},
        {"DC-007", "overleden", zelfde, [](F& f) { f.zorgverlener->overlijdensdatum = QDate(2025, 5, 28); }},
        {"DC-012", "geblokkeerd", zelfde, [](F& f) { blok(f, BlokkadeReikwijdte::Zorgverlener, zorgverlenerId.waarde); }},
        {"DC-012", "geweigerd", zelfde, [](F& f) { blok(f, BlokkadeReikwijdte::Zorgverlener, zorgverlenerId.waarde, BlokkadeWerking::Weigeren); }},
        {"DC-014", "geen overeenkomst", zelfde, [](F& f) { f.zorgovereenkomst->versies.clear(); }},
        {"DC-014", "alleen een concept", zelfde, [](F& f) { versieVan(f).status = ZorgovereenkomstStatus::Concept; }},
        {"DC-015", "in beoordeling", zelfde, [](F& f) { versieVan(f).status = ZorgovereenkomstStatus::InBeoordeling; }},
        {"DC-016", "gestopt", zelfde, [](F& f) { versieVan(f).inhoud.einddatum = QDate(2025, 5, 20); }},
        {"DC-017", "geblokkeerd", zelfde, [](F& f) { blok(f, BlokkadeReikwijdte::Zorgovereenkomst, zorgovereenkomstId.waarde); }},
        {"DC-017", "geweigerd", zelfde, [](F& f) { blok(f, BlokkadeReikwijdte::Zorgovereenkomst, zorgovereenkomstId.waarde, BlokkadeWerking::Weigeren); }},
        {"DC-018", "geen reiskosten afgesproken", [](F& f) { f.declaratie.soort = DeclaratieSoort::Reiskosten; },
         [](F& f) { versieVan(f).inhoud.reiskosten = ReiskostenSoort::Geen; }},
        {"DC-018", "geen maandloon afgesproken",
         [](F& f) {
             f.declaratie.soort = DeclaratieSoort::Maandloon;
             versieVan(f).inhoud.loonsoort = Loonsoort::Maandloon;
         },
         [](F& f) { versieVan(f).inhoud.loonsoort = Loonsoort::PerEenheid; }},
        {"DC-019", "andere functie", zelfde, [](F& f) { eerste(f).functieCode = u"WLZ-HH"_s; }},
        {"DC-020", "andere eenheid", zelfde, [](F& f) { eenheid(f, Eenheid::Dagdeel, 100); }},
        {"DC-020", "reiskosten per uur", zelfde, [](F& f) { f.declaratie.regels[reis].eenheid = Eenheid::Uur; }},
        {"DC-021", "ander tarief", zelfde, [](F& f) { eerste(f).tarief = tarief(2275); }},
        {"DC-021", "geen tarief", zelfde, [](F& f) { versieVan(f).inhoud.werkafspraken[0].tarief.reset(); }},
        {"DC-022", "maandloon", zelfde, [](F& f) { versieVan(f).inhoud.loonsoort = Loonsoort::Maandloon; }},
        {"DC-022", "zorg tussen de reiskosten", [](F& f) { f.declaratie.soort = DeclaratieSoort::Reiskosten; },
         [](F& f) { versieVan(f).inhoud.loonsoort = Loonsoort::Maandloon; }},
        {"DC-023", "te veel in een week", zelfde, [](F& f) { eerste(f).aantal = 700; }},
        {"DC-025", "geen werkdag", zelfde, [](F& f) { eerste(f).datum = QDate(2025, 5, 3); }},
    };
}

std::vector<Geval<F>> gevallenBudget()
{
    const auto boek = [](F& f, ToekenningId toekenning, const QString& functie, qint64 centen) {
        f.saldo->boekingen.push_back({toekenning, functie, Bedrag{centen}, {}, {}});
    };
    return {
        {"DC-027", "ander jaar", zelfde, [](F& f) { f.toekenningen->front().periode = Periode::jaar(2024); }},
        {"DC-027", "ingetrokken", zelfde, [](F& f) { f.toekenningen->front().status = ToekenningStatus::Ingetrokken; }},
        {"DC-027", "van een ander, onbekende functie", zelfde,
         [](F& f) {
             eerste(f).toekenning = ToekenningId{77};
             eerste(f).functieCode = u"ONZIN"_s;
         }},
        {"DC-027", "budget van een ander dan de overeenkomst noemt", [](F& f) { f.toekenningen->push_back(wmoToekenning()); },
         [](F& f) { f.declaratie.regels[reis].toekenning = ToekenningId{13}; }},
        {"DC-028", "geen budget gekozen", zelfde, [](F& f) { eerste(f).toekenning = {}; }},
        {"DC-029", "andere wet", zelfde, [](F& f) { eerste(f).functieCode = u"WMO-01"_s; }},
        {"DC-030", "toekenning geblokkeerd", zelfde, [](F& f) { blok(f, BlokkadeReikwijdte::Toekenning, toekenningId.waarde); }},
        {"DC-030", "niveau geblokkeerd", zelfde, [](F& f) { blok(f, BlokkadeReikwijdte::Budgetniveau, 32); }},
        {"DC-030", "toekenning geweigerd", zelfde, [](F& f) { blok(f, BlokkadeReikwijdte::Toekenning, toekenningId.waarde, BlokkadeWerking::Weigeren); }},
        {"DC-031", "te weinig", zelfde, [boek](F& f) { boek(f, toekenningId, u"WLZ-BI"_s, 4'990'000); }},
        {"DC-032", "te weinig in het arrangement", wmo, [boek](F& f) { boek(f, ToekenningId{13}, u"WMO-02"_s, 1'480'000); }},
        {"DC-033", "te weinig voor de functie", wmo, [boek](F& f) { boek(f, ToekenningId{13}, u"WMO-01"_s, 599'000); }},
        {"DC-036", "te snel", zelfde, [boek](F& f) { boek(f, toekenningId, u"WLZ-BI"_s, 4'000'000); }},
        {"DC-038", "boven het maximum", zelfde, [](F& f) { eerste(f).tarief = tarief(2600); }},
        {"DC-040", "maximum niet bekend", zelfde,
         [](F& f) {
             f.zorgovereenkomst->versies[0].inhoud.einddatum.reset();
             eerste(f).datum = QDate(2026, 5, 5);
         }},
    };
}

std::vector<Geval<F>> gevallenPeriode()
{
    const auto al = [](DeclaratieStatus status) {
        return [status](F& f) {
            f.bestaandeDeclaraties->push_back({DeclaratieId{9}, u"2025-0412"_s, DeclaratieSoort::GeleverdeZorg, Periode::maand(2025, 5), status});
        };
    };
    return {
        {"DC-046", "nog niet voorbij", zelfde, [](F& f) { f.vandaag = QDate(2025, 5, 31); }},
        {"DC-046", "geen periode", zelfde, [](F& f) { f.declaratie.periode = {}; }},
        {"DC-047", "buiten de periode", zelfde, [](F& f) { eerste(f).datum = QDate(2025, 4, 30); }},
        {"DC-047", "geen datum", zelfde, [](F& f) { eerste(f).datum = QDate(); }},
        {"DC-048", "al gedeclareerd", zelfde, al(DeclaratieStatus::Uitbetaald)},
        {"DC-048", "ligt bij de SVB", zelfde, al(DeclaratieStatus::Geparkeerd)},
        {"DC-048", "wordt nu betaald", zelfde, al(DeclaratieStatus::Ingepland)},
        {"DC-048", "ligt al ter beoordeling", zelfde,
         [](F& f) {
             f.bestaandeDeclaraties->push_back({DeclaratieId{9}, {}, DeclaratieSoort::GeleverdeZorg, Periode::maand(2025, 5),
                                                DeclaratieStatus::TerBeoordeling});
         }},
        {"DC-048", "deels betaald en daarna geweigerd", al(DeclaratieStatus::Geweigerd),
         [](F& f) { f.bestaandeDeclaraties->back().betaald = Bedrag{1}; }},
        {"DC-049", "dubbel", [](F& f) { f.andereRegels->push_back(elders(QDate(2025, 5, 4), 60, budgethouderId)); },
         [](F& f) { f.andereRegels->push_back(elders(QDate(2025, 5, 5), 60, budgethouderId)); }},
        {"DC-049", "dubbel zonder nummer", zelfde,
         [](F& f) {
             f.andereRegels->push_back(elders(QDate(2025, 5, 5), 60, budgethouderId));
             f.andereRegels->back().nummer.clear();
         }},
        {"DC-049", "dubbel met een totaal in dezelfde declaratie", zelfde,
         [](F& f) {
             f.declaratie.regels.push_back(regel(QDate(2025, 5, 4)));
             f.declaratie.regels.back().tot = QDate(2025, 5, 6);
         }},
        {"DC-050", "afgesloten", zelfde, [](F& f) { f.budgetjaren->front().status = BudgetjaarStatus::Afgesloten; }},
        {"DC-050", "ingediend toen het jaar al dicht was",
         [](F& f) {
             f.budgetjaren->front().status = BudgetjaarStatus::Afgesloten;
             f.budgetjaren->front().sluitdatum = QDate(2025, 6, 10);
             f.declaratie.status = DeclaratieStatus::Geparkeerd;
             f.declaratie.ingediendOp = QDateTime(QDate(2025, 6, 9), QTime(21, 59), Qt::UTC); // a minute before the day is over here
         },
         [](F& f) { f.declaratie.ingediendOp = f.declaratie.ingediendOp.addSecs(60); }},
        {"DC-050", "teruggehaald nadat het jaar dicht ging",
         [](F& f) {
             f.budgetjaren->front().status = BudgetjaarStatus::Afgesloten;
             f.budgetjaren->front().sluitdatum = QDate(2025, 6, 10);
             f.declaratie.status = DeclaratieStatus::Betaalbaar;
             f.declaratie.ingediendOp = QDateTime(QDate(2025, 6, 2), QTime(12, 0), Qt::UTC);
         },
         [](F& f) { f.declaratie.status = DeclaratieStatus::Concept; }},
        {"DC-050", "in afsluiting", zelfde, [](F& f) { f.budgetjaren->front().status = BudgetjaarStatus::InAfsluiting; }},
        {"DC-053", "voor ingang", zelfde, [](F& f) { versieVan(f).inhoud.ingangsdatum = QDate(2025, 5, 12); }},
        {"DC-053", "voor het begin van het systeem", zelfde, [](F& f) { eerste(f).datum = QDate(2017, 12, 31); }},
    };
}

std::vector<Geval<F>> gevallenAantal()
{
    const auto dagdeel = [](F& f) { eenheid(f, Eenheid::Dagdeel, 100); };
    const auto etmaal = [](F& f) { eenheid(f, Eenheid::Etmaal, 100); };
    return {
        {"DC-054", "nul", zelfde, [](F& f) { eerste(f).aantal = 0; }},
        {"DC-054", "geen hele stap", dagdeel, [](F& f) { eerste(f).aantal = 110; }},
        {"DC-055", "meer dan een dag", zelfde,
         [](F& f) { f.andereRegels->push_back(elders(eerste(f).datum, 1400, {})); }},
        {"DC-056", "lange dag", zelfde, [](F& f) { eerste(f).aantal = 17 * 60; }},
        {"DC-056", "meer dan een dag", zelfde, [](F& f) { eerste(f).aantal = 26 * 60; }},
        {"DC-059", "vier dagdelen", dagdeel, [](F& f) { eerste(f).aantal = 400; }},
        {"DC-060", "twee etmalen", etmaal, [](F& f) { eerste(f).aantal = 200; }},
        {"DC-061", "over elkaar",
         [](F& f) {
             f.declaratie.regels.push_back(regel(QDate(2025, 5, 6)));
             bezoek(f.declaratie.regels.back(), 9, 11);
             f.declaratie.regels.push_back(regel(QDate(2025, 5, 6)));
             bezoek(f.declaratie.regels.back(), 11, 12);
         },
         [](F& f) { bezoek(f.declaratie.regels.back(), 10, 12); }},
        {"DC-063", "ander totaal", zelfde, [](F& f) { f.declaratie.totaal += Bedrag{1}; }},
        {"DC-063", "andere regel", zelfde,
         [](F& f) {
             eerste(f).bedrag += Bedrag{1};
             f.declaratie.totaal += Bedrag{1};
         }},
        {"DC-063", "bezoeken van een dag elk afgerond",
         [](F& f) {
             for (int i = 0; i < 12; ++i)
                 f.declaratie.regels.push_back(regel(QDate(2025, 5, 30), u"WLZ-BI"_s, 5));
             berekenBedragen(f.declaratie.regels);
             f.declaratie.totaal = totaalVan(f.declaratie.regels);
         },
         [](F& f) {
             for (Declaratieregel& r : f.declaratie.regels)
                 r.bedrag = regelBedrag(r);
             f.declaratie.totaal = totaalVan(f.declaratie.regels);
         }},
        {"DC-064", "veel hoger", [](F& f) { f.historie = {Bedrag{100'000}, Bedrag{110'000}, Bedrag{90'000}}; },
         [](F& f) { f.historie = {Bedrag{30'000}, Bedrag{30'000}, Bedrag{30'000}}; }},
        {"DC-066", "mag niet",
         zelfde, [](F& f) { f.toekenningen->front().wet = Wet::Zvw; }},
        {"DC-067", "boven afspraak", zelfde, [](F& f) { f.declaratie.regels[reis].tarief = tarief(25); }},
        {"DC-067", "geen afspraak", zelfde, [](F& f) { versieVan(f).inhoud.reiskosten = ReiskostenSoort::Geen; }},
        {"DC-067", "openbaar vervoer zonder bewijs", zelfde, [](F& f) { versieVan(f).inhoud.reiskosten = ReiskostenSoort::OpenbaarVervoer; }},
        {"DC-068", "belast", zelfde, [](F& f) { f.declaratie.regels[reis].tarief = tarief(24); }},
        {"DC-069", "geen zorg die dag", zelfde, [](F& f) { f.declaratie.regels[reis].datum = QDate(2025, 5, 10); }},
        {"DC-071", "zorginstelling", zelfde, [](F& f) { versieVan(f).inhoud.soort = ZorgovereenkomstSoort::Zorginstelling; }},
        {"DC-083", "geen nummer", factuurVan, [](F& f) { f.declaratie.factuurnummer.clear(); }},
        {"DC-084", "al gebruikt", factuurVan, [](F& f) { f.factuurnummerGebruikt = u"2025-0333"_s; }},
        {"DC-084", "staat op een die wacht", factuurVan, [](F& f) { f.factuurnummerGebruikt = DeclaratieFeiten::zonderNummer; }},
        {"DC-085", "voor de zorg", factuurVan, [](F& f) { f.declaratie.factuurdatum = QDate(2025, 5, 10); }},
        {"DC-085", "ontbreekt", factuurVan, [](F& f) { f.declaratie.factuurdatum.reset(); }},
        {"DC-085", "toekomst", factuurVan, [](F& f) { f.declaratie.factuurdatum = QDate(2025, 6, 20); }},
        {"DC-091", "onder het minimumloon", zelfde, [](F& f) { eerste(f).tarief = tarief(1518); }},
        {"DC-091", "leeftijd onbekend", zelfde, [](F& f) { f.zorgverlener->geboortedatum.reset(); }},
        {"DC-098", "geen rekening", zelfde, [](F& f) { f.zorgverlenerNummers->heeftIban = false; }},
        {"DC-098", "geen rekening voor de kosten",
         [](F& f) { f.declaratie.soort = DeclaratieSoort::BijkomendeZorgkosten; },
         [](F& f) { f.zorgverlenerNummers->heeftIban = false; }},
        {"DC-098", "geen rekening van de budgethouder",
         [](F& f) { f.declaratie.soort = DeclaratieSoort::EigenVervoerskosten; },
         [](F& f) { f.budgethouder->iban.reset(); }},
        {"DC-099", "net gewijzigd", zelfde, [](F& f) { f.zorgverlener->ibanSinds = QDate(2025, 5, 30); }},
        {"DC-099", "net gewijzigd bij de budgethouder",
         [](F& f) {
             f.declaratie.soort = DeclaratieSoort::EigenVervoerskosten;
             f.budgethouder->ibanSinds = QDate(2024, 1, 1);
         },
         [](F& f) { f.budgethouder->ibanSinds = QDate(2025, 5, 30); }},
    };
}

std::vector<Geval<F>> declaratieGevallen()
{
    std::vector<Geval<F>> alle = gevallenIdentiteit();
    for (const std::vector<Geval<F>>& deel : {gevallenBudget(), gevallenPeriode(), gevallenAantal(), gevallenDossier(), gevallenWeken(), gevallenVerzuim(), gevallenKosten(), gevallenBetaling()})
        alle.insert(alle.end(), deel.begin(), deel.end());
    return alle;
}

void neemWeg(F& f, QLatin1String feit)
{
    const auto is = [feit](const char* naam) { return feit == QLatin1String(naam); };
    if (is("budgethouder")) f.budgethouder.reset();
    if (is("zorgverlener")) f.zorgverlener.reset();
    if (is("zorgovereenkomst")) f.zorgovereenkomst.reset();
    if (is("toekenningen")) f.toekenningen.reset();
    if (is("saldo")) f.saldo.reset();
    if (is("bestaandeDeclaraties")) f.bestaandeDeclaraties.reset();
    if (is("andereRegels")) f.andereRegels.reset();
    if (is("blokkades")) f.blokkades.reset();
    if (is("budgetjaren")) f.budgetjaren.reset();
    if (is("historie")) f.historie.reset();
    if (is("indienerMag")) f.indienerMag.reset();
    if (is("zorgverlenerNummers")) f.zorgverlenerNummers.reset();
    if (is("indienerIsZorgverlener")) f.indienerIsZorgverlener.reset();
    if (is("factuurnummerGebruikt")) f.factuurnummerGebruikt.reset();
    neemDossierWeg(f, feit);
}

} // namespace pgb::gevallen
