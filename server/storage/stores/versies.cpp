#include "server/storage/stores/versies.h"
#include "server/storage/stores/adres.h"
#include "server/storage/stores/versie_levensloop.h"
#include "shared/domain/zorgovereenkomst/bestanden.h"
#include <unordered_map>

namespace pgb::storage {

namespace {

/// The columns that came with the complete agreement (migration 0007).
Values meerValues(const ZorgovereenkomstInhoud& i)
{
    const VertegenwoordigerGegevens v = i.vertegenwoordiger.value_or(VertegenwoordigerGegevens());
    return valuesOf(v.grond, v.naam) + adresValues(v.adres)
        + valuesOf(v.telefoon, i.familieband, i.antwoorden.geeftLeiding, i.antwoorden.doetZelf, i.ketenBevestigd, i.dagenPerWeek,
               i.reiskostenDagenPerWeek, i.reiskostenMaandbedrag, i.loonheffingskorting, i.loonheffingskortingVanaf,
               i.identiteitsbewijs.geldigTot, i.tekenbevoegde, i.tekenbevoegdeFunctie, i.wooninitiatief, i.eigenContractnummer,
               i.eigenKlantnummer, i.opzegtermijnZorgverlenerMaanden, i.modelversie, i.modelHash, i.declaratieritme, !i.vasteUren);
}

void readMeer(Row& row, ZorgovereenkomstInhoud& i)
{
    VertegenwoordigerGegevens v;
    v.grond = row.optCode<Vertegenwoordigingsgrond>();
    v.naam = row.text();
    v.adres = readAdres(row);
    v.telefoon = row.text();
    if (!v.naam.isEmpty())
        i.vertegenwoordiger = v;
    i.familieband = row.optCode<Familieband>();
    i.antwoorden.geeftLeiding = row.optFlag();
    i.antwoorden.doetZelf = row.optFlag();
    i.ketenBevestigd = row.flag();
    i.dagenPerWeek = row.i32();
    i.reiskostenDagenPerWeek = row.i32();
    i.reiskostenMaandbedrag = row.optBedrag();
    i.loonheffingskorting = row.optFlag();
    i.loonheffingskortingVanaf = row.optDate();
    i.identiteitsbewijs.geldigTot = row.optDate();
    i.tekenbevoegde = row.text();
    i.tekenbevoegdeFunctie = row.text();
    i.wooninitiatief = row.optFlag();
    i.eigenContractnummer = row.text();
    i.eigenKlantnummer = row.text();
    i.opzegtermijnZorgverlenerMaanden = row.optI32();
    i.modelversie = row.text();
    i.modelHash = row.bytes();
    i.declaratieritme = row.optCode<Declaratieritme>();
    if (row.flag()) // the days are not answered; the column of before holds no nothing
        i.vasteUren.reset();
}

void readBestand(ZorgovereenkomstVersie& versie, Row& row)
{
    const BijlageSoort soort = row.code<BijlageSoort>();
    Bestandsverwijzing bestand;
    bestand.naam = row.text();
    bestand.sha256 = row.bytes();
    bestand.grootte = row.i64();
    for (const Bestandsplaats& plaats : bestandsplaatsen()) {
        if (soort == plaats.soort)
            plaats.in(versie.inhoud) = bestand;
    }
}

Values values(const ZorgovereenkomstVersie& v)
{
    const ZorgovereenkomstInhoud& i = v.inhoud;
    Values list = valuesOf(v.zorgovereenkomst, v.volgnummer, v.status, v.geldigTot, v.statusSinds, v.statusReden, v.geblokkeerd, i.soort,
                       i.relatie, i.ingangsdatum, i.looptijd, i.einddatum, i.vervangt, i.aanzeggingVooraf, i.proeftijdMaanden, heeftVasteUren(i));
    for (int minuten : i.rooster)
        list += sqlValue(minuten);
    return list
        + valuesOf(i.minutenPerWeek, i.loonsoort, i.maandloon, i.vakantiegeldInbegrepen, i.vakantieUrenInbegrepen, i.reiskosten,
               i.reiskostenTarief, i.reiskostenKilometer, i.salarisadministratie, i.opzegtermijnMaanden, i.overigeAfspraken,
               i.tariefuitzonderingVerleend)
        + meerValues(i) + levensloopValues(v);
}

ZorgovereenkomstVersie read(Row& row)
{
    ZorgovereenkomstVersie v;
    ZorgovereenkomstInhoud& i = v.inhoud;
    v.id = row.id<VersieId>();
    v.rijversie = row.i64();
    v.zorgovereenkomst = row.id<ZorgovereenkomstId>();
    v.volgnummer = row.i32();
    v.status = row.code<ZorgovereenkomstStatus>();
    v.geldigTot = row.optDate();
    v.statusSinds = row.moment();
    v.statusReden = row.text();
    v.geblokkeerd = row.flag();
    i.soort = row.code<ZorgovereenkomstSoort>();
    i.relatie = row.code<Familierelatie>();
    i.ingangsdatum = row.date();
    i.looptijd = row.code<Looptijd>();
    i.einddatum = row.optDate();
    i.vervangt = row.id<ZorgverlenerId>();
    i.aanzeggingVooraf = row.flag();
    i.proeftijdMaanden = row.i32();
    i.vasteUren = row.flag();
    for (int& minuten : i.rooster)
        minuten = row.i32();
    i.minutenPerWeek = row.i32();
    i.loonsoort = row.code<Loonsoort>();
    i.maandloon = row.optBedrag();
    i.vakantiegeldInbegrepen = row.optFlag();
    i.vakantieUrenInbegrepen = row.optFlag();
    i.reiskosten = row.code<ReiskostenSoort>();
    i.reiskostenTarief = row.optTarief();
    i.reiskostenKilometer = row.i32();
    i.salarisadministratie = row.flag();
    i.opzegtermijnMaanden = row.i32();
    i.overigeAfspraken = row.text();
    i.tariefuitzonderingVerleend = row.flag();
    readMeer(row, i);
    readLevensloop(row, v);
    return v;
}

constexpr QString Zorgdelen::*zorgdelen[] = {&Zorgdelen::behoefte, &Zorgdelen::frequentie, &Zorgdelen::momenten, &Zorgdelen::locatie,
                                             &Zorgdelen::doelen, &Zorgdelen::vervanging, &Zorgdelen::toezicht};
constexpr const char* werkafspraakColumns = "functie_code, toekenning, eenheid, tarief, aantal_per_week, zorgbeschrijving, behoefte, "
                                            "frequentie, momenten, locatie, doelen, vervanging, toezicht, verdeelsleutel";

Werkafspraak readWerkafspraak(Row& row)
{
    Werkafspraak r;
    r.functieCode = row.text();
    r.toekenning = row.id<ToekenningId>();
    r.eenheid = row.code<Eenheid>();
    r.tarief = row.optTarief();
    r.aantalPerWeek = row.i64();
    r.zorgbeschrijving = row.text();
    for (QString Zorgdelen::*deel : zorgdelen)
        r.zorgdelen.*deel = row.text();
    r.verdeelsleutel = row.optI32();
    return r;
}

Handtekening readHandtekening(Row& row)
{
    Handtekening r;
    r.partij = row.code<Partijrol>();
    r.gebruiker = row.id<GebruikerId>();
    r.naam = row.text();
    r.niveau = row.code<Inlogniveau>();
    r.tijdstip = row.moment();
    r.inhoudHash = row.bytes();
    r.middel = row.code<Inlogmiddel>();
    return r;
}

Deelbeoordeling readDeelbeoordeling(Row& row)
{
    Deelbeoordeling r;
    r.soort = row.code<DeelbeoordelingSoort>();
    r.verstrekker = row.id<VerstrekkerId>();
    r.wet = row.code<Wet>();
    r.status = row.code<DeelbeoordelingStatus>();
    r.beoordelaar = row.id<GebruikerId>();
    r.tijdstip = row.moment();
    r.redenCode = row.text();
    r.toelichting = row.text();
    r.sinds = row.moment();
    r.normdatum = row.date();
    return r;
}

} // namespace

std::vector<ZorgovereenkomstVersie> VersieTabel::load(const std::vector<qint64>& zorgovereenkomsten)
{
    const Dialect& dialect = m_context.db.dialect();
    std::vector<ZorgovereenkomstVersie> versies = m_context.db.all(
        "zorgovereenkomst_versie.load",
        m_table.select() + QStringLiteral(" WHERE zorgovereenkomst %1 ORDER BY zorgovereenkomst, volgnummer").arg(dialect.inIds(zorgovereenkomsten)),
        {dialect.idList(zorgovereenkomsten)}, &read);
    if (versies.empty())
        return versies;
    std::unordered_map<qint64, ZorgovereenkomstVersie*> byId;
    std::vector<qint64> ids;
    for (ZorgovereenkomstVersie& versie : versies) {
        byId[versie.id.waarde] = &versie;
        ids.push_back(versie.id.waarde);
    }
    const QVariant list = dialect.idList(ids);
    const auto parts = [&](const char* name, const char* table, const char* columns, auto take, const char* order = "volgnummer") {
        const QString sql = QStringLiteral("SELECT versie, %1 FROM %2 WHERE versie %3 ORDER BY versie, %4")
                                .arg(QLatin1String(columns), QLatin1String(table), dialect.inIds(ids), QLatin1String(order));
        m_context.db.each(name, sql, {list}, [&](Row& row) {
            ZorgovereenkomstVersie& versie = *byId.at(row.i64());
            take(versie, row);
            return true;
        });
    };
    parts("zorgovereenkomst_toekenning.load", "zorgovereenkomst_toekenning", "toekenning",
          [](ZorgovereenkomstVersie& v, Row& row) { v.inhoud.toekenningen.push_back(row.id<ToekenningId>()); });
    parts("werkafspraak.load", "werkafspraak", werkafspraakColumns,
          [](ZorgovereenkomstVersie& v, Row& row) { v.inhoud.werkafspraken.push_back(readWerkafspraak(row)); });
    parts("afwijkend_tarief.load", "afwijkend_tarief", "werkafspraak, moment, tarief", [](ZorgovereenkomstVersie& v, Row& row) {
        Werkafspraak& w = v.inhoud.werkafspraken.at(size_t(row.i64() - 1));
        const Tariefmoment moment = row.code<Tariefmoment>();
        w.afwijkendeTarieven.push_back({moment, row.tarief()});
    }, "werkafspraak, volgnummer");
    parts("versie_bestand.load", "versie_bestand", "soort, naam, sha256, grootte", &readBestand, "soort");
    parts("handtekening.load", "handtekening", "partij, gebruiker, naam, niveau, tijdstip, inhoud_hash, middel",
          [](ZorgovereenkomstVersie& v, Row& row) { v.handtekeningen.push_back(readHandtekening(row)); });
    parts("deelbeoordeling.load", "deelbeoordeling",
          "soort, verstrekker, wet, status, beoordelaar, tijdstip, reden_code, toelichting, sinds, normdatum",
          [](ZorgovereenkomstVersie& v, Row& row) { v.beoordelingen.push_back(readDeelbeoordeling(row)); });
    parts("versie_stap.load", "versie_stap", "status, sinds, door", &readStap);
    parts("aanvullingsvraag.load", "aanvullingsvraag", "soort, verstrekker, wet, sinds, tekst, beantwoord_op, antwoord", &readVraag);
    parts("versie_beleid.load", "versie_beleid", "beleid",
          [](ZorgovereenkomstVersie& v, Row& row) { v.beleidsregels.push_back(row.id<BeleidId>()); });
    parts("veldopmerking.load", "veldopmerking", "bron, nummer, veld, tekst", &readOpmerking, "bron, nummer, volgnummer");
    return versies;
}

void VersieTabel::insert(ZorgovereenkomstVersie& versie)
{
    versie.id.waarde = m_table.insert(m_context, values(versie));
    versie.rijversie = 1;
    writeParts(versie);
}

void VersieTabel::update(ZorgovereenkomstVersie& versie)
{
    m_table.update(m_context, versie.id.waarde, versie.rijversie, values(versie));
    ++versie.rijversie;
    // What hangs on a werkafspraak goes with it.
    for (const char* table : {"zorgovereenkomst_toekenning", "werkafspraak", "versie_bestand", "handtekening", "deelbeoordeling", "versie_stap",
                              "aanvullingsvraag", "veldopmerking", "versie_beleid"}) {
        m_context.db.run("zorgovereenkomst_versie.clear",
                         QStringLiteral("DELETE FROM %1 WHERE versie = ?").arg(QLatin1String(table)), valuesOf(versie.id));
    }
    writeParts(versie);
}

void VersieTabel::writeWerkafspraken(const ZorgovereenkomstVersie& versie)
{
    Database& db = m_context.db;
    const QString insert = QStringLiteral("INSERT INTO werkafspraak (versie, volgnummer, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                               .arg(QLatin1String(werkafspraakColumns));
    int nummer = 0;
    for (const Werkafspraak& w : versie.inhoud.werkafspraken) {
        Values list = valuesOf(versie.id, ++nummer, w.functieCode, w.toekenning, w.eenheid, w.tarief, w.aantalPerWeek, w.zorgbeschrijving);
        for (QString Zorgdelen::*deel : zorgdelen)
            list += sqlValue(w.zorgdelen.*deel);
        db.run("werkafspraak.insert", insert, list + valuesOf(w.verdeelsleutel));
        int tarief = 0;
        for (const AfwijkendTarief& a : w.afwijkendeTarieven) {
            db.run("afwijkend_tarief.insert",
                   QStringLiteral("INSERT INTO afwijkend_tarief (versie, werkafspraak, volgnummer, moment, tarief) VALUES (?, ?, ?, ?, ?)"),
                   valuesOf(versie.id, nummer, ++tarief, a.moment, a.tarief));
        }
    }
}

void VersieTabel::writeBestanden(const ZorgovereenkomstVersie& versie)
{
    for (const Bestandsplaats& plaats : bestandsplaatsen()) {
        if (const std::optional<Bestandsverwijzing>& bestand = plaats.van(versie.inhoud))
            m_context.db.run("versie_bestand.insert",
                             QStringLiteral("INSERT INTO versie_bestand (versie, soort, naam, sha256, grootte) VALUES (?, ?, ?, ?, ?)"),
                             valuesOf(versie.id, plaats.soort, bestand->naam, bestand->sha256, bestand->grootte));
    }
}

void VersieTabel::writeParts(const ZorgovereenkomstVersie& versie)
{
    Database& db = m_context.db;
    int nummer = 0;
    for (ToekenningId toekenning : versie.inhoud.toekenningen) {
        db.run("zorgovereenkomst_toekenning.insert",
               QStringLiteral("INSERT INTO zorgovereenkomst_toekenning (versie, volgnummer, toekenning) VALUES (?, ?, ?)"),
               valuesOf(versie.id, ++nummer, toekenning));
    }
    writeWerkafspraken(versie);
    writeBestanden(versie);
    nummer = 0;
    for (const Handtekening& h : versie.handtekeningen) {
        db.run("handtekening.insert",
               QStringLiteral("INSERT INTO handtekening (versie, volgnummer, partij, gebruiker, naam, niveau, tijdstip, inhoud_hash, middel) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               valuesOf(versie.id, ++nummer, h.partij, h.gebruiker, h.naam, h.niveau, h.tijdstip, h.inhoudHash, h.middel));
    }
    nummer = 0;
    for (const Deelbeoordeling& d : versie.beoordelingen) {
        db.run("deelbeoordeling.insert",
               QStringLiteral("INSERT INTO deelbeoordeling (versie, volgnummer, soort, verstrekker, wet, status, beoordelaar, tijdstip, "
                              "reden_code, toelichting, sinds, normdatum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               valuesOf(versie.id, ++nummer, d.soort, d.verstrekker, d.wet, d.status, d.beoordelaar, d.tijdstip, d.redenCode, d.toelichting,
                    d.sinds, d.normdatum));
    }
    writeLevensloop(m_context.db, versie);
}

} // namespace pgb::storage
