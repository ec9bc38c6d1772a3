#include "server/storage/stores/regels.h"
#include <map>
#include <unordered_map>

namespace pgb::storage {

namespace {

const char columnNames[] = "declaratie, datum, functie_code, toekenning, eenheid, aantal, tarief, bedrag_centen, begin_minuut, eind_minuut, "
                           "afgeleid, locatie, rit_minuten, datum_tot";

const std::vector<BulkColumn>& bulkColumns()
{
    static const std::vector<BulkColumn> columns {
        {QLatin1String("declaratie"), QLatin1String("bigint")},   {QLatin1String("volgnummer"), QLatin1String("bigint")},
        {QLatin1String("datum"), QLatin1String("date")},          {QLatin1String("functie_code"), QLatin1String("text")},
        {QLatin1String("toekenning"), QLatin1String("bigint")},   {QLatin1String("eenheid"), QLatin1String("text")},
        {QLatin1String("aantal"), QLatin1String("bigint")},       {QLatin1String("tarief"), QLatin1String("bigint")},
        {QLatin1String("bedrag_centen"), QLatin1String("bigint")}, {QLatin1String("begin_minuut"), QLatin1String("bigint")},
        {QLatin1String("eind_minuut"), QLatin1String("bigint")},  {QLatin1String("afgeleid"), QLatin1String("bigint")},
        {QLatin1String("locatie"), QLatin1String("text")},        {QLatin1String("rit_minuten"), QLatin1String("bigint")},
        {QLatin1String("datum_tot"), QLatin1String("date")},
    };
    return columns;
}

const std::vector<BulkColumn>& somColumns()
{
    static const std::vector<BulkColumn> columns {
        {QLatin1String("declaratie"), QLatin1String("bigint")},
        {QLatin1String("toekenning"), QLatin1String("bigint")},
        {QLatin1String("functie_code"), QLatin1String("text")},
        {QLatin1String("bedrag_centen"), QLatin1String("bigint")},
    };
    return columns;
}

void schrijfSommen(Context& context, DeclaratieId declaratie, const std::vector<Declaratieregel>& regels)
{
    std::map<std::pair<qint64, QString>, Bedrag> sommen;
    for (const Declaratieregel& r : regels) {
        if (r.toekenning)
            sommen[{r.toekenning.waarde, r.functieCode}] += r.bedrag;
    }
    const std::vector rijen(sommen.begin(), sommen.end());
    context.db.dialect().insertRows(context.db, "declaratiesom.insert", QLatin1String("declaratiesom"), somColumns(), rijen.size(), [&](Values& values, size_t n) {
        const auto& [sleutel, som] = rijen[n];
        addValues(values, declaratie, sleutel.first, sleutel.second, som);
    });
}

Declaratieregel read(Row& row)
{
    Declaratieregel r;
    r.datum = row.date();
    r.functieCode = row.text();
    r.toekenning = row.id<ToekenningId>();
    r.eenheid = row.code<Eenheid>();
    r.aantal = row.i64();
    r.tarief = row.tarief();
    r.bedrag = row.bedrag();
    r.begin = row.optTime();
    r.eind = row.optTime();
    r.afgeleid = row.flag();
    r.locatie = row.optCode<Zorglocatie>();
    r.ritMinuten = row.optI32();
    r.tot = row.date();
    return r;
}

QString regelsInPeriode(const char* kolommen, const char* wie)
{
    return QStringLiteral("SELECT %1 FROM declaratie d JOIN declaratieregel r ON r.declaratie = d.id WHERE %2 AND d.periode_van <= ? AND d.periode_tot >= ? AND d.id <> ? AND d.soort <> 'maandloon' "
                          "AND %3 AND COALESCE(r.datum_tot, r.datum) >= ? AND r.datum <= ? ORDER BY r.datum, d.id, r.volgnummer")
        .arg(QLatin1String(kolommen), QLatin1String(wie), QLatin1String(declaratieTelt));
}

} // namespace

QString dossierRegelsSql() { return regelsInPeriode("d.zorgverlener, r.toekenning, r.datum, r.functie_code, r.eenheid, r.aantal, r.datum_tot", "d.budgethouder = ?"); }

QString andereRegelsSql(bool alleenEigen)
{
    return regelsInPeriode("d.id, d.nummer, d.budgethouder, r.datum, r.functie_code, r.eenheid, r.aantal, r.datum_tot",
                           alleenEigen ? "d.budgethouder = ? AND +d.zorgverlener = ?" : "d.zorgverlener = ?"); // begins with the few of the budgethouder
}

void leesRegels(Context& context, std::vector<Declaratie>& declaraties)
{
    std::unordered_map<qint64, Declaratie*> byId;
    std::vector<qint64> ids;
    for (Declaratie& declaratie : declaraties) {
        byId[declaratie.id.waarde] = &declaratie;
        ids.push_back(declaratie.id.waarde);
    }
    if (ids.empty())
        return;
    const Dialect& dialect = context.db.dialect();
    context.db.each("declaratieregel.load",
                    QStringLiteral("SELECT %1 FROM declaratieregel WHERE declaratie %2 ORDER BY declaratie, volgnummer")
                        .arg(QLatin1String(columnNames), dialect.inIds(ids)),
                    {dialect.idList(ids)}, [&](Row& row) {
                        Declaratie& declaratie = *byId.at(row.i64());
                        declaratie.regels.push_back(read(row));
                        return true;
                    });
}

std::map<qint64, std::vector<GevraagdeZorg>> leesSommen(Context& context, const std::vector<DeclaratieId>& ids)
{
    std::map<qint64, std::vector<GevraagdeZorg>> uit;
    std::vector<qint64> nummers;
    for (const DeclaratieId id : ids)
        nummers.push_back(id.waarde);
    if (nummers.empty())
        return uit;
    const Dialect& dialect = context.db.dialect();
    context.db.each("declaratiesom.lees",
                    QStringLiteral("SELECT declaratie, toekenning, functie_code, bedrag_centen FROM declaratiesom WHERE declaratie %1 ORDER BY declaratie, toekenning, functie_code")
                        .arg(dialect.inIds(nummers)),
                    Values {dialect.idList(nummers)}, [&](Row& row) {
                        const qint64 declaratie = row.i64();
                        const ToekenningId toekenning = row.id<ToekenningId>();
                        const QString functie = row.text();
                        uit[declaratie].push_back({toekenning, functie, row.bedrag()});
                        return true;
                    });
    return uit;
}

void schrijfRegels(Context& context, DeclaratieId declaratie, const std::vector<Declaratieregel>& regels)
{
    context.db.dialect().insertRows(context.db, "declaratieregel.insert", QLatin1String("declaratieregel"), bulkColumns(), regels.size(), [&](Values& values, size_t n) {
        const Declaratieregel& r = regels[n];
        addValues(values, declaratie, int(n) + 1, r.datum, r.functieCode, r.toekenning, r.eenheid, r.aantal, r.tarief, r.bedrag, r.begin, r.eind, r.afgeleid, r.locatie, r.ritMinuten, r.tot);
    });
    schrijfSommen(context, declaratie, regels);
}

void vervangRegels(Context& context, DeclaratieId declaratie, const std::vector<Declaratieregel>& regels)
{
    std::vector<Declaratie> stored(1);
    stored.front().id = declaratie;
    leesRegels(context, stored);
    if (stored.front().regels == regels)
        return;
    context.db.run("declaratieregel.clear", QStringLiteral("DELETE FROM declaratieregel WHERE declaratie = ?"), valuesOf(declaratie));
    context.db.run("declaratiesom.clear", QStringLiteral("DELETE FROM declaratiesom WHERE declaratie = ?"), valuesOf(declaratie));
    schrijfRegels(context, declaratie, regels);
}

} // namespace pgb::storage
