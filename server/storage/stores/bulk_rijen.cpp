#include "server/storage/stores/bulk_rijen.h"
#include "server/storage/stores/json.h"
#include "shared/wire/bulk.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <map>

namespace pgb::storage {

const char bulkregelKolommen[] = "r.klant, r.nummer, r.deel, r.functie, r.datum, r.begin_minuut, r.eind_minuut, r.eenheid, r.aantal, r.tarief, "
                                 "r.bedrag_centen, r.factuurnummer, r.kenmerk, r.kostenplaats, r.agb, r.onleesbaar, r.onleesbare_tekst, r.ook_onleesbaar, r.datum_tot";
const char bulkregelStandKolommen[] = "r.klant, r.nummer, r.deel, r.functie, r.datum, r.begin_minuut, r.eind_minuut, r.eenheid, r.aantal, r.tarief, "
                                      "r.bedrag_centen, r.factuurnummer, r.kenmerk, r.kostenplaats, r.agb, r.onleesbaar, r.onleesbare_tekst, r.ook_onleesbaar, r.datum_tot, "
                                      "r.weggelaten, r.besluit, r.was";

namespace {

using L = QLatin1String;

const std::vector<BulkColumn>& regelKolommen()
{
    static const std::vector<BulkColumn> kolommen{
        {L("bulk"), L("bigint")}, {L("klant"), L("text")}, {L("nummer"), L("bigint")}, {L("deel"), L("bigint")}, {L("functie"), L("text")}, {L("datum"), L("date")},
        {L("begin_minuut"), L("bigint")}, {L("eind_minuut"), L("bigint")}, {L("eenheid"), L("text")}, {L("aantal"), L("bigint")}, {L("tarief"), L("bigint")},
        {L("bedrag_centen"), L("bigint")}, {L("factuurnummer"), L("text")}, {L("kenmerk"), L("text")}, {L("kostenplaats"), L("text")}, {L("agb"), L("text")},
        {L("onleesbaar"), L("text")}, {L("onleesbare_tekst"), L("text")}, {L("ook_onleesbaar"), L("text")}, {L("weggelaten"), L("bigint")}, {L("besluit"), L("bigint")}, {L("was"), L("text")}, {L("datum_tot"), L("date")}};
    return kolommen;
}

const std::vector<BulkColumn>& uitkomstKolommen()
{
    static const std::vector<BulkColumn> kolommen{
        {L("bulk"), L("bigint")}, {L("klant"), L("text")}, {L("nummer"), L("bigint")}, {L("deel"), L("bigint")}, {L("stand"), L("text")}, {L("oorzaak"), L("text")},
        {L("bevinding"), L("text")}, {L("zorgovereenkomst"), L("bigint")}, {L("maand"), L("date")}, {L("functie_code"), L("text")},
        {L("bedrag_centen"), L("bigint")}, {L("plaats"), L("text")}, {L("declaratie"), L("bigint")}};
    return kolommen;
}

/// What is added to the tellingen of a batch.
class Tellingen {
public:
    void bij(Bulkstand stand, qint64 regels, Bedrag bedrag)
    {
        auto& [aantal, som] = m_perStand[stand];
        aantal += regels;
        som += bedrag;
    }
    void schrijf(Context& context, BulkId id) const
    {
        for (const auto& [stand, som] : m_perStand) {
            context.db.run("bulktelling.bij",
                           QStringLiteral("INSERT INTO bulktelling (bulk, stand, regels, bedrag_centen) VALUES (?, ?, ?, ?) ON CONFLICT (bulk, stand) "
                                          "DO UPDATE SET regels = bulktelling.regels + excluded.regels, bedrag_centen = bulktelling.bedrag_centen + excluded.bedrag_centen"),
                           valuesOf(id, stand, som.first, som.second));
        }
    }

private:
    std::map<Bulkstand, std::pair<qint64, Bedrag>> m_perStand;
};

QString wasTekst(const std::optional<Bulkregel>& regel)
{
    return regel ? QString::fromUtf8(wire::toText(wire::encode(*regel))) : QString();
}

QString ookOnleesbaarTekst(const std::vector<Onleesbaar>& velden)
{
    QJsonArray uit;
    for (const Onleesbaar& o : velden)
        uit.append(QJsonArray{code(o.veld), o.tekst});
    return velden.empty() ? QString() : QString::fromUtf8(QJsonDocument(uit).toJson(QJsonDocument::Compact));
}

std::vector<Onleesbaar> leesOokOnleesbaar(const QString& tekst)
{
    std::vector<Onleesbaar> uit;
    if (tekst.isEmpty())
        return uit;
    for (const QJsonValue& paar : QJsonDocument::fromJson(tekst.toUtf8()).array()) {
        const auto veld = fromCode<Bulkveld>(paar.toArray().at(0).toString());
        if (!veld)
            throw beschadigd(QStringLiteral("bulkregel.ook_onleesbaar"));
        uit.push_back({*veld, paar.toArray().at(1).toString()});
    }
    return uit;
}

} // namespace

Bulkregel leesBulkregel(Row& row)
{
    Bulkregel r;
    r.klant = row.text();
    r.nummer = row.i32();
    r.deel = row.i32();
    r.functie = row.text();
    r.datum = row.date();
    r.begin = row.optTime();
    r.eind = row.optTime();
    r.eenheid = row.code<Eenheid>();
    r.aantal = row.i64();
    r.tarief = row.optTarief();
    r.bedrag = row.optBedrag();
    r.factuurnummer = row.text();
    r.kenmerk = row.text();
    r.kostenplaats = row.text();
    r.agb = row.text();
    r.onleesbaar = row.code<Bulkveld>();
    r.onleesbareTekst = row.text();
    r.ookOnleesbaar = leesOokOnleesbaar(row.text());
    r.tot = row.date();
    return r;
}

app::BulkregelStand leesBulkregelStand(Row& row)
{
    app::BulkregelStand r;
    r.regel = leesBulkregel(row);
    r.weggelaten = row.flag();
    r.besluit = row.i32();
    if (const QString was = row.text(); !was.isEmpty()) {
        const auto object = wire::parseObject(was.toUtf8());
        const auto regel = object ? wire::decode<Bulkregel>(*object) : Outcome<Bulkregel>(object.problem());
        if (!regel)
            throw beschadigd(QStringLiteral("bulkregel.was"));
        r.was = *regel;
    }
    return r;
}

void schrijfBulkregels(Context& context, BulkId id, const std::vector<app::BulkregelStand>& regels)
{
    context.db.dialect().insertRows(context.db, "bulkregel.insert", L("bulkregel"), regelKolommen(), regels.size(), [&](Values& values, size_t n) {
        const app::BulkregelStand& s = regels[n];
        const Bulkregel& r = s.regel;
        addValues(values, id, r.klant, r.nummer, r.deel, r.functie, r.datum, r.begin, r.eind, r.eenheid, r.aantal, r.tarief, r.bedrag, r.factuurnummer,
                  r.kenmerk, r.kostenplaats, r.agb, r.onleesbaar, r.onleesbareTekst, ookOnleesbaarTekst(r.ookOnleesbaar), s.weggelaten, s.besluit, wasTekst(s.was), r.tot);
    });
}

void schrijfBulkuitkomsten(Context& context, BulkId id, const std::vector<app::Bulkuitkomst>& uitkomsten)
{
    context.db.dialect().insertRows(context.db, "bulkuitkomst.insert", L("bulkuitkomst"), uitkomstKolommen(), uitkomsten.size(), [&](Values& values, size_t n) {
        const app::Bulkuitkomst& u = uitkomsten[n];
        addValues(values, id, u.klant, u.nummer, u.deel, u.stand, u.oorzaak, u.bevinding ? bevindingenToJson({*u.bevinding}) : QString(), u.zorgovereenkomst, u.maand, u.functieCode,
                  u.bedrag, u.plaats, u.declaratie);
    });
    Tellingen som;
    for (const app::Bulkuitkomst& u : uitkomsten)
        som.bij(u.stand, 1, u.bedrag);
    som.schrijf(context, id);
}

qint64 telBulkuitkomsten(Context& context, BulkId id, std::optional<Bulkstand> naar, const QString& welke, const Values& waar)
{
    Tellingen som;
    qint64 regels = 0;
    // Line by line: of a sum an engine makes a walk over the whole batch in the order of its states.
    context.db.each("bulkuitkomst.geteld", QStringLiteral("SELECT u.stand, u.bedrag_centen FROM bulkuitkomst u WHERE ") + welke, waar, [&](Row& row) {
        const Bulkstand stand = row.code<Bulkstand>();
        const Bedrag bedrag = row.bedrag();
        som.bij(stand, -1, -bedrag);
        if (naar)
            som.bij(*naar, 1, bedrag);
        ++regels;
        return true;
    });
    som.schrijf(context, id);
    return regels;
}

void telBulkgroepen(Context& context, BulkId id, const std::vector<Bulkregel>& regels)
{
    QStringList klanten;
    klanten.reserve(qsizetype(regels.size()));
    for (const Bulkregel& regel : regels)
        klanten << regel.klant;
    const Dialect& dialect = context.db.dialect();
    context.db.run("bulkgroep.tel",
                   QStringLiteral("INSERT INTO bulkgroep (bulk, klant, regels, open) SELECT CAST(? AS BIGINT), k.value, COUNT(*), 1 FROM %1 WHERE 1 = 1 "
                                  "GROUP BY k.value ON CONFLICT (bulk, klant) DO UPDATE SET regels = bulkgroep.regels + excluded.regels, open = 1").arg(dialect.textTable()),
                   valuesOf(id) + Values{dialect.textList(klanten)});
}

void telBulkgroep(Context& context, BulkId id, const QString& klant)
{
    context.db.run("bulkgroep.telEen",
                   QStringLiteral("INSERT INTO bulkgroep (bulk, klant, regels, open) VALUES (?, ?, 1, 1) ON CONFLICT (bulk, klant) DO UPDATE SET regels = bulkgroep.regels + 1, open = 1"),
                   valuesOf(id, klant));
}

} // namespace pgb::storage
