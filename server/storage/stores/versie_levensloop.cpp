#include "server/storage/stores/versie_levensloop.h"
#include "server/storage/sql_error.h"

namespace pgb::storage {

namespace {

constexpr QLatin1String bronDeelbeoordeling("deelbeoordeling");
constexpr QLatin1String bronVraag("vraag");

void writeOpmerkingen(Database& db, const ZorgovereenkomstVersie& versie, QLatin1String bron, int nummer, const std::vector<Veldopmerking>& opmerkingen)
{
    int volgnummer = 0;
    for (const Veldopmerking& o : opmerkingen) {
        db.run("veldopmerking.insert",
               QStringLiteral("INSERT INTO veldopmerking (versie, bron, nummer, volgnummer, veld, tekst) VALUES (?, ?, ?, ?, ?, ?)"),
               valuesOf(versie.id, QString(bron), nummer, ++volgnummer, o.veld, o.tekst));
    }
}

} // namespace

Values levensloopValues(const ZorgovereenkomstVersie& v)
{
    const VersieEinde e = v.einde.value_or(VersieEinde());
    const QVariant door = v.einde ? sqlValue(e.door) : QVariant();
    return valuesOf(v.opgesteldDoor, v.herstelVan, v.goedkeuring, door, e.naam, e.op, e.laatsteDag, e.opzegtermijnMaanden, e.reden, v.bewaardOp);
}

void readLevensloop(Row& row, ZorgovereenkomstVersie& v)
{
    v.opgesteldDoor = row.code<Partijrol>();
    v.herstelVan = row.i32();
    v.goedkeuring = row.optCode<Goedkeuring>();
    const auto door = row.optCode<ZorgovereenkomstActor>();
    VersieEinde e;
    e.naam = row.text();
    e.op = row.date();
    e.laatsteDag = row.date();
    e.opzegtermijnMaanden = row.i32();
    e.reden = row.text();
    if (door) {
        e.door = *door;
        v.einde = e;
    }
    v.bewaardOp = row.moment();
}

void readStap(ZorgovereenkomstVersie& versie, Row& row)
{
    Spoorstap stap;
    stap.status = row.code<ZorgovereenkomstStatus>();
    stap.sinds = row.moment();
    stap.door = row.code<ZorgovereenkomstActor>();
    versie.stappen.push_back(stap);
}

void readVraag(ZorgovereenkomstVersie& versie, Row& row)
{
    Aanvullingsvraag vraag;
    vraag.soort = row.code<DeelbeoordelingSoort>();
    vraag.verstrekker = row.id<VerstrekkerId>();
    vraag.wet = row.code<Wet>();
    vraag.sinds = row.moment();
    vraag.tekst = row.text();
    vraag.beantwoordOp = row.moment();
    vraag.antwoord = row.text();
    versie.vragen.push_back(vraag);
}

void readOpmerking(ZorgovereenkomstVersie& versie, Row& row)
{
    const QString bron = row.text();
    const size_t index = size_t(row.i64() - 1);
    Veldopmerking o;
    o.veld = row.text();
    o.tekst = row.text();
    if (bron == bronDeelbeoordeling && index < versie.beoordelingen.size())
        versie.beoordelingen[index].opmerkingen.push_back(o);
    else if (bron == bronVraag && index < versie.vragen.size())
        versie.vragen[index].opmerkingen.push_back(o);
    else
        throw beschadigd(QStringLiteral("veldopmerking"));
}

void writeLevensloop(Database& db, const ZorgovereenkomstVersie& versie)
{
    int nummer = 0;
    for (const Spoorstap& stap : versie.stappen) {
        db.run("versie_stap.insert", QStringLiteral("INSERT INTO versie_stap (versie, volgnummer, status, sinds, door) VALUES (?, ?, ?, ?, ?)"),
               valuesOf(versie.id, ++nummer, stap.status, stap.sinds, stap.door));
    }
    nummer = 0;
    for (const Aanvullingsvraag& vraag : versie.vragen) {
        db.run("aanvullingsvraag.insert",
               QStringLiteral("INSERT INTO aanvullingsvraag (versie, volgnummer, soort, verstrekker, wet, sinds, tekst, beantwoord_op, antwoord) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               valuesOf(versie.id, ++nummer, vraag.soort, vraag.verstrekker, vraag.wet, vraag.sinds, vraag.tekst, vraag.beantwoordOp, vraag.antwoord));
        writeOpmerkingen(db, versie, bronVraag, nummer, vraag.opmerkingen);
    }
    nummer = 0;
    for (const Deelbeoordeling& deel : versie.beoordelingen)
        writeOpmerkingen(db, versie, bronDeelbeoordeling, ++nummer, deel.opmerkingen);
    nummer = 0;
    for (const BeleidId beleid : versie.beleidsregels) {
        db.run("versie_beleid.insert", QStringLiteral("INSERT INTO versie_beleid (versie, volgnummer, beleid) VALUES (?, ?, ?)"),
               valuesOf(versie.id, ++nummer, beleid));
    }
}

} // namespace pgb::storage
