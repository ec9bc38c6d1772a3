#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/domain/zorgovereenkomst/modelversie.h"
#include <QTimeZone>

/// Valid records for tests: one dossier in May 2025 on which every controle passes. Change one thing and see what answers.
/// Synthetic people and numbers only (BSN 99999xxxx, bank TEST).
namespace pgb::bouw {

using namespace Qt::StringLiterals;

inline constexpr BudgethouderId budgethouderId{1};
inline constexpr ZorgverlenerId zorgverlenerId{2};
inline constexpr ToekenningId toekenningId{3};
inline constexpr ZorgovereenkomstId zorgovereenkomstId{4};
inline constexpr VersieId versieId{5};
inline constexpr DeclaratieId declaratieId{6};
inline constexpr VerstrekkerId verstrekkerId{7};
inline constexpr VerstrekkerId gemeenteId{8};

/// Five decimals: "25,65" is tarief(2565).
constexpr Tarief tarief(qint64 centen) { return Tarief::fromCenten(centen); }

inline Budgethouder budgethouder()
{
    Budgethouder b;
    b.id = budgethouderId;
    b.rijversie = 1;
    b.bsn = *Bsn::parse(u"999990019");
    b.profielnummer = u"A0000817"_s;
    b.naam = {u"A."_s, u"de"_s, u"Boer"_s};
    b.geboortedatum = QDate(1960, 3, 14);
    b.geslacht = Geslacht::Vrouw;
    b.woonadres = {u"Lindelaan"_s, u"12"_s, *Postcode::parse(u"1234 AB"), u"Utrecht"_s, {}};
    b.iban = Iban::parse(u"NL13TEST0123456789");
    return b;
}

/// A private person of forty; zzpZorgverlener() and zorginstelling() are the other kinds.
inline Zorgverlener zorgverlener()
{
    Zorgverlener z;
    z.id = zorgverlenerId;
    z.rijversie = 1;
    z.soort = ZorgverlenerSoort::Informeel;
    z.naam = u"T. de Wit"_s;
    z.bsn = Bsn::parse(u"999990032");
    z.geboortedatum = QDate(1985, 2, 1);
    z.iban = Iban::parse(u"NL69TEST0000000001");
    z.ibanSinds = QDate(2024, 1, 1);
    z.adres = {u"Beukweg"_s, u"3"_s, *Postcode::parse(u"1000 AA"), u"Amsterdam"_s, {}};
    return z;
}

inline Zorgverlener zzpZorgverlener()
{
    Zorgverlener z = zorgverlener();
    z.soort = ZorgverlenerSoort::Zzp;
    z.naam = u"De Wit Zorg"_s;
    z.kvkNummer = KvkNummer::parse(u"99999990");
    z.agbCode = AgbCode::parse(u"91999991");
    z.ibOndernemer = true;
    return z;
}

inline Zorgverlener zorginstelling()
{
    Zorgverlener z = zzpZorgverlener();
    z.soort = ZorgverlenerSoort::Zorginstelling;
    z.naam = u"Thuiszorg De Linde"_s;
    z.agbCode = AgbCode::parse(u"41999991");
    z.bsn.reset();
    z.geboortedatum.reset();
    return z;
}

/// Wlz 2025, € 50.000 under one total function.
inline Toekenning toekenning()
{
    Toekenning t;
    t.id = toekenningId;
    t.rijversie = 1;
    t.verstrekker = verstrekkerId;
    t.budgethouder = budgethouderId;
    t.wet = Wet::Wlz;
    t.toekenningsnummer = u"2025-000123"_s;
    t.beschikkingsdatum = QDate(2024, 12, 2);
    t.periode = Periode::jaar(2025);
    Budgetniveau totaal;
    totaal.id = BudgetniveauId{31};
    totaal.soort = BudgetniveauSoort::Totaal;
    totaal.naam = u"Totaal"_s;
    totaal.bedrag = Bedrag{5'000'000};
    Budgetniveau functie = totaal;
    functie.id = BudgetniveauId{32};
    functie.bovenliggend = totaal.id;
    functie.soort = BudgetniveauSoort::Functie;
    functie.functieCode = u"WLZ-TOT"_s;
    functie.naam = u"Totaal zorgpakket"_s;
    t.niveaus = {totaal, functie};
    return t;
}

/// Wmo 2025 with an arrangement and two functions that have amounts of their own.
inline Toekenning wmoToekenning()
{
    Toekenning t = toekenning();
    t.id = ToekenningId{13};
    t.verstrekker = gemeenteId;
    t.wet = Wet::Wmo;
    t.toekenningsnummer = u"2025-000456"_s;
    t.niveaus.clear();
    const auto niveau = [&t](qint64 id, qint64 boven, BudgetniveauSoort soort, const QString& code, const QString& naam, qint64 centen) {
        Budgetniveau n;
        n.id = BudgetniveauId{id};
        n.bovenliggend = BudgetniveauId{boven};
        n.soort = soort;
        n.functieCode = code;
        n.naam = naam;
        n.bedrag = Bedrag{centen};
        t.niveaus.push_back(n);
    };
    niveau(131, 0, BudgetniveauSoort::Totaal, {}, u"Totaal"_s, 2'000'000);
    niveau(132, 131, BudgetniveauSoort::Arrangement, {}, u"Thuis wonen"_s, 1'500'000);
    niveau(133, 132, BudgetniveauSoort::Functie, u"WMO-01"_s, u"Hulp bij het huishouden"_s, 600'000);
    niveau(134, 132, BudgetniveauSoort::Functie, u"WMO-02"_s, u"Begeleiding"_s, 1'000'000);
    return t;
}

inline Werkafspraak werkafspraak(const QString& functie, qint64 tariefCenten, qint64 minutenPerWeek,
                                 const QString& beschrijving)
{
    Werkafspraak w;
    w.functieCode = functie;
    w.toekenning = toekenningId;
    w.eenheid = Eenheid::Uur;
    w.tarief = tarief(tariefCenten);
    w.aantalPerWeek = minutenPerWeek;
    w.zorgbeschrijving = beschrijving;
    return w;
}

inline ZorgovereenkomstInhoud inhoud()
{
    ZorgovereenkomstInhoud i;
    i.antwoorden.geeftLeiding = false;
    i.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    i.toekenningen = {toekenningId};
    i.ingangsdatum = QDate(2025, 1, 1);
    i.looptijd = Looptijd::Bepaald;
    i.einddatum = QDate(2025, 12, 31);
    i.vasteUren = true;
    i.rooster = {180, 90, 180, 60, 180, 0, 0};
    i.minutenPerWeek = 690;
    i.werkafspraken = {werkafspraak(u"WLZ-BI"_s, 2500, 540, u"Drie keer per week samen de dag plannen, koken en naar buiten gaan."_s),
                       werkafspraak(u"WLZ-PV"_s, 2250, 150, u"Twee keer per week helpen met wassen en aankleden in de ochtend."_s)};
    i.vakantiegeldInbegrepen = true;
    i.vakantieUrenInbegrepen = true;
    i.reiskosten = ReiskostenSoort::PerKilometer;
    i.reiskostenTarief = tarief(23);
    i.reiskostenKilometer = 14;
    const Modelversie model = huidigModel(i.soort, {Wet::Wlz}, i.ingangsdatum);
    i.modelversie = model.versie;
    i.modelHash = model.hash;
    return i;
}

inline ZorgovereenkomstVersie versie(ZorgovereenkomstStatus status = ZorgovereenkomstStatus::Lopend)
{
    ZorgovereenkomstVersie v;
    v.id = versieId;
    v.rijversie = 1;
    v.zorgovereenkomst = zorgovereenkomstId;
    v.status = status;
    v.inhoud = inhoud();
    v.statusSinds = QDateTime(QDate(2024, 12, 20), QTime(9, 0), Qt::UTC);
    return v;
}

inline Zorgovereenkomst zorgovereenkomst(ZorgovereenkomstStatus status = ZorgovereenkomstStatus::Lopend)
{
    Zorgovereenkomst z;
    z.id = zorgovereenkomstId;
    z.nummer = u"2025-1187"_s;
    z.budgethouder = budgethouderId;
    z.zorgverlener = zorgverlenerId;
    z.versies = {versie(status)};
    return z;
}

inline Declaratieregel regel(QDate datum, const QString& functie = u"WLZ-BI"_s, qint64 minuten = 150, qint64 tariefCenten = 2500)
{
    Declaratieregel r;
    r.datum = datum;
    r.functieCode = functie;
    r.toekenning = toekenningId;
    r.eenheid = Eenheid::Uur;
    r.aantal = minuten;
    r.tarief = tarief(tariefCenten);
    r.bedrag = regelBedrag(Duur{static_cast<qint32>(minuten)}, r.tarief);
    return r;
}

/// Travel: whole kilometers.
inline Declaratieregel reisregel(QDate datum, int kilometer = 14, qint64 tariefCenten = 23)
{
    Declaratieregel r = regel(datum);
    r.functieCode = u"REISKOSTEN"_s;
    r.eenheid = Eenheid::Kilometer;
    r.aantal = kilometer * 100;
    r.tarief = tarief(tariefCenten);
    r.bedrag = regelBedrag(r.aantal, r.tarief);
    return r;
}

/// May 2025: guidance on Monday, Wednesday and Friday, personal care on Tuesday, travel on Monday.
inline Declaratie declaratie()
{
    Declaratie d;
    d.id = declaratieId;
    d.rijversie = 1;
    d.zorgovereenkomst = zorgovereenkomstId;
    d.budgethouder = budgethouderId;
    d.zorgverlener = zorgverlenerId;
    d.soort = DeclaratieSoort::GeleverdeZorg;
    d.periode = Periode::maand(2025, 5);
    for (QDate dag = d.periode.van; dag <= d.periode.tot; dag = dag.addDays(1)) {
        switch (dag.dayOfWeek()) {
        case 1:
            d.regels.push_back(regel(dag));
            d.regels.push_back(reisregel(dag));
            break;
        case 2: d.regels.push_back(regel(dag, u"WLZ-PV"_s, 60, 2250)); break;
        case 3:
        case 5: d.regels.push_back(regel(dag)); break;
        default: break;
        }
    }
    for (const Declaratieregel& r : d.regels)
        d.totaal += r.bedrag;
    return d;
}

/// The parameters that ship with the program, as an installation has them where someone confirmed every value (DC-105); built once by the
/// caller, because feiten only point at them. The amount above which two people look is the one that a beheerder has to choose.
inline ParameterTabel parameters()
{
    std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
    for (ParameterWaarde& rij : rijen) {
        if (rij.key == u"betalingTweedePaarOgenBedrag"_s)
            rij.waarde = u"1000000"_s;
        rij.geverifieerd = !rij.waarde.isEmpty();
    }
    return ParameterTabel(std::move(rijen));
}

/// Who granted toekenning() and wmoToekenning().
inline std::vector<VerstrekkerFeit> verstrekkers()
{
    return {{toekenningId, verstrekkerId, Wet::Wlz, u"Zorgkantoor De Stroom"_s}, {ToekenningId{13}, gemeenteId, Wet::Wmo, u"Gemeente Veldrecht"_s}};
}

/// Every register knows the zorgverlener, and agrees.
inline Registers registers()
{
    Registers r;
    r.brp = {Registerstand::Bekend, true, {}};
    r.kvk = {Registerstand::Bekend, true, {true, false, true, {*Vestigingsnummer::parse(u"000099999991")}, {u"M. van Zanten"_s}}};
    r.agb = {Registerstand::Bekend, true, {true, AgbSoort::Onderneming, KvkNummer::parse(u"99999990")}};
    r.big = {Registerstand::Bekend, true, {}};
    r.naamcontrole = {Registerstand::Bekend, true, {}};
    return r;
}

/// Everything that the server would know on 3 June 2025; every DC passes or does not apply.
inline DeclaratieFeiten declaratieFeiten(const ParameterTabel& tabel)
{
    DeclaratieFeiten f;
    f.declaratie = declaratie();
    f.vandaag = QDate(2025, 6, 3);
    f.parameters = &tabel;
    f.budgethouder = budgethouder();
    f.zorgverlener = zorgverlener();
    f.zorgverlenerNummers = nummersVan(*f.zorgverlener, budgethouder());
    f.zorgovereenkomst = zorgovereenkomst();
    f.toekenningen = {toekenning()};
    f.saldo.emplace();
    f.bestaandeDeclaraties.emplace();
    f.andereRegels.emplace();
    f.blokkades.emplace();
    f.budgetjaren = {{toekenningId, 2025, BudgetjaarStatus::Open}};
    f.historie.emplace();
    f.indienerMag = true;
    f.indienerIsZorgverlener = false;
    f.factuurnummerGebruikt = QString();
    f.inlogKvk = QString();
    f.registers = registers();
    f.dossierRegels.emplace();
    f.niveauAantallen.emplace();
    f.jaren = {{2025, 0, 0}};
    f.opvragingen = {{toekenningId, {}, true}};
    f.weken.emplace();
    f.wekenOveral.emplace();
    f.feestdagenuitkeringen.emplace();
    f.opnamen.emplace();
    f.toestemmingen.emplace();
    f.verzuim.emplace();
    f.vervangingen.emplace();
    f.loonstops.emplace();
    f.maandloonReserve.emplace();
    f.patronen.emplace();
    f.overlijdensuitkeringen = 0;
    f.eerdereBijlagen.emplace();
    f.oorspronkelijkeDeclaratie.emplace();
    f.heropeningen.emplace();
    f.rekeningOokVan.emplace();
    f.dubbeleBetaling = QString();
    f.openVordering = Bedrag{};
    f.verstrekkers = verstrekkers();
    return f;
}

/// A draft of the same zorgovereenkomst on 10 December 2024; every ZC passes or does not apply.
inline ZorgovereenkomstFeiten zorgovereenkomstFeiten(const ParameterTabel& tabel)
{
    ZorgovereenkomstFeiten f;
    f.zorgovereenkomst = zorgovereenkomst(ZorgovereenkomstStatus::Concept);
    f.versie = f.zorgovereenkomst.versies.front();
    f.vandaag = QDate(2024, 12, 10);
    f.parameters = &tabel;
    f.budgethouder = budgethouder();
    f.zorgverlener = zorgverlener();
    f.zorgverlenerNummers = nummersVan(*f.zorgverlener, budgethouder());
    f.toekenningen = {toekenning()};
    f.saldo.emplace();
    f.andereZorgovereenkomsten.emplace();
    f.geboekt.emplace();
    f.opstellerMag = true;
    f.zorgverlenerIsVertegenwoordiger = false;
    f.registers = registers();
    f.rekeningOokVan.emplace();
    f.verzuim = Verzuimstand{true, {}};
    f.minutenElders = 0;
    f.toezichtlijst = false;
    f.bestanden.emplace();
    f.verstrekkers = verstrekkers();
    return f;
}

} // namespace pgb::bouw
