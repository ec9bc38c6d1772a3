#include "client/state/declaratie_snapshot.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace pgb {
namespace {

/// As long as the pattern line takes.
constexpr int longestPattern = 200;
/// As long as the field of a reason takes.
constexpr int longestReason = 2000;

constexpr int vormVersie = 1;
constexpr qsizetype maxBytes = 256 * 1024;
constexpr qsizetype maxRijen = 40;
constexpr int maxDagen = 92;
constexpr qsizetype maxBezoeken = 100; ///< lines behind one cell

QJsonValue tijd(const std::optional<QTime>& t)
{
    return t ? QJsonValue(t->hour() * 60 + t->minute()) : QJsonValue();
}

QJsonArray cellenVan(const DeclaratieBlad& blad)
{
    QJsonArray cellen;
    for (int rij = 0; rij < blad.rijen; ++rij) {
        for (int dag = 1; dag <= blad.dagen(); ++dag) {
            const Cel& cel = blad.cel({rij, dag});
            if (cel.leeg())
                continue;
            QJsonArray bezoeken;
            for (const Declaratieregel& r : cel.regels)
                bezoeken << QJsonArray{r.aantal, tijd(r.begin), tijd(r.eind), r.afgeleid};
            QJsonArray bewaard{rij, dag, cel.aantal, cel.tekst, cel.misschienKlok, bezoeken};
            if (cel.budget)
                bewaard << cel.budget.waarde;
            cellen << bewaard;
        }
    }
    return cellen;
}

std::optional<qint64> heel(const QJsonValue& waarde, qint64 van, qint64 tot)
{
    const qint64 getal = waarde.toInteger(van - 1);
    if (!waarde.isDouble() || getal < van || getal > tot)
        return std::nullopt;
    return getal;
}

bool leesTijd(const QJsonValue& waarde, std::optional<QTime>& uit)
{
    if (waarde.isNull())
        return true;
    const auto minuut = heel(waarde, 0, 24 * 60 - 1);
    if (minuut)
        uit = QTime(int(*minuut / 60), int(*minuut % 60));
    return minuut.has_value();
}

bool leesBezoeken(const QJsonArray& bezoeken, Cel& cel)
{
    if (bezoeken.size() > maxBezoeken)
        return false;
    qint64 som = 0;
    for (const QJsonValue& waarde : bezoeken) {
        const QJsonArray b = waarde.toArray();
        const auto aantal = heel(b.at(0), 0, maxCelAantal);
        Declaratieregel regel;
        if (b.size() != 4 || !aantal || !leesTijd(b.at(1), regel.begin) || !leesTijd(b.at(2), regel.eind))
            return false;
        regel.aantal = *aantal;
        regel.afgeleid = b.at(3).toBool();
        som += regel.aantal;
        cel.regels.push_back(regel);
    }
    return cel.regels.empty() || som == cel.aantal;
}

bool leesCellen(const QJsonArray& cellen, const std::vector<int>& rijVan, DeclaratieBlad& blad)
{
    for (const QJsonValue& waarde : cellen) {
        const QJsonArray c = waarde.toArray();
        const auto rij = heel(c.at(0), 0, qint64(rijVan.size()) - 1);
        const auto dag = heel(c.at(1), 1, blad.dagen());
        const auto aantal = heel(c.at(2), 0, maxCelAantal * maxBezoeken);
        const auto budget = heel(c.at(6), 1, std::numeric_limits<qint64>::max());
        if (c.size() < 6 || c.size() > 7 || (c.size() == 7 && !budget) || !rij || !dag || !aantal || !c.at(3).isString() || c.at(3).toString().size() > maxCelTekst)
            return false;
        Cel cel{*aantal, c.at(3).toString(), c.at(4).toBool(), {}};
        if (!leesBezoeken(c.at(5).toArray(), cel))
            return false;
        cel.budget = {budget.value_or(0)};
        blad.cel({rijVan[size_t(*rij)], int(*dag)}) = cel;
    }
    return true;
}

void leesFactuur(DeclaratieBlad& blad, const QString& nummer, const QString& datum)
{
    blad.factuurnummer = nummer.left(maxFactuurnummer);
    if (const QDate dag = QDate::fromString(datum, Qt::ISODate); dag.isValid())
        blad.factuurdatum = dag;
}

QJsonArray factuurArray(const FactuurTekst& f) { return {f.totaal, f.btw, f.btwId, f.kvkNummer, f.datum}; }

FactuurTekst leesFactuurTekst(const QJsonValue& waarde)
{
    const auto veld = [array = waarde.toArray()](qsizetype i) { return array.at(i).toString().left(maxFactuurnummer); };
    return {veld(0), veld(1), veld(2), veld(3), veld(4)};
}

QJsonObject document(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return object.value(QLatin1String("versie")).toInt() == vormVersie ? object : QJsonObject();
}

} // namespace

QByteArray writeSnapshot(const DeclaratieSnapshot& snapshot, const std::vector<BladRij>& rijen)
{
    QJsonArray functies;
    for (const BladRij& rij : rijen)
        functies << (rij.moment ? QJsonArray{rij.functieCode, code(rij.eenheid), code(*rij.moment)} : QJsonArray{rij.functieCode, code(rij.eenheid)});
    QJsonObject object{{QStringLiteral(u"versie"), vormVersie},
                             {QStringLiteral(u"zorgovereenkomst"), snapshot.zorgovereenkomst.waarde},
                             {QStringLiteral(u"van"), snapshot.blad.periode.van.toString(Qt::ISODate)},
                             {QStringLiteral(u"tot"), snapshot.blad.periode.tot.toString(Qt::ISODate)},
                             {QStringLiteral(u"rijversie"), snapshot.rijversie},
                             {QStringLiteral(u"functies"), functies},
                             {QStringLiteral(u"cellen"), cellenVan(snapshot.blad)}};
    object.insert(QStringLiteral(u"factuurnummer"), snapshot.blad.factuurnummer);
    if (snapshot.blad.factuurdatum)
        object.insert(QStringLiteral(u"factuurdatum"), snapshot.blad.factuurdatum->toString(Qt::ISODate));
    if (snapshot.blad.factuur != FactuurTekst())
        object.insert(QStringLiteral(u"factuur"), factuurArray(snapshot.blad.factuur));
    if (snapshot.basis) {
        object.insert(QStringLiteral(u"basisFactuurTekst"), factuurArray(snapshot.basis->factuur));
        object.insert(QStringLiteral(u"basis"), cellenVan(*snapshot.basis));
        object.insert(QStringLiteral(u"basisFactuur"), QJsonArray{snapshot.basis->factuurnummer,
                                                                  snapshot.basis->factuurdatum ? snapshot.basis->factuurdatum->toString(Qt::ISODate) : QString()});
    }
    if (snapshot.half)
        object.insert(QStringLiteral(u"half"), QJsonArray{snapshot.half->first.rij, snapshot.half->first.dag, snapshot.half->second});
    if (!snapshot.patroon.isEmpty())
        object.insert(QStringLiteral(u"patroon"), snapshot.patroon);
    if (!snapshot.reden.isEmpty())
        object.insert(QStringLiteral(u"reden"), snapshot.reden);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::vector<BladRij> rijenInSnapshot(const QByteArray& bytes)
{
    std::vector<BladRij> rijen;
    const QJsonArray functies = document(bytes).value(QLatin1String("functies")).toArray();
    if (functies.size() > maxRijen)
        return rijen;
    for (const QJsonValue& functie : functies) {
        const auto eenheid = fromCode<Eenheid>(functie.toArray().at(1).toString());
        const QString functieCode = functie.toArray().at(0).toString();
        if (!eenheid || functieCode.isEmpty() || functieCode.size() > maxCelTekst)
            return {};
        rijen.push_back({functieCode, *eenheid, {}});
        rijen.back().moment = fromCode<Tariefmoment>(functie.toArray().at(2).toString());
    }
    return rijen;
}

std::optional<DeclaratieSnapshot> readSnapshot(const QByteArray& bytes, const std::vector<BladRij>& rijen)
{
    const QJsonObject object = document(bytes);
    const QDate van = QDate::fromString(object.value(QLatin1String("van")).toString(), Qt::ISODate);
    const auto nummer = heel(object.value(QLatin1String("zorgovereenkomst")), 0, std::numeric_limits<qint64>::max());
    const auto rijversie = heel(object.value(QLatin1String("rijversie")), 0, std::numeric_limits<qint64>::max());
    if (!van.isValid() || !nummer || !rijversie)
        return std::nullopt;
    Periode periode = Periode::maandVan(van); // an earlier version of the program kept months only
    if (object.contains(QLatin1String("tot")))
        periode = {van, QDate::fromString(object.value(QLatin1String("tot")).toString(), Qt::ISODate)};
    if (!periode.valid() || periode.dagen() > maxDagen)
        return std::nullopt;
    std::vector<int> rijVan;
    for (const BladRij& gebruikt : rijenInSnapshot(bytes)) {
        const auto rij = std::find_if(rijen.begin(), rijen.end(), [&](const BladRij& r) {
            return r.functieCode == gebruikt.functieCode && r.eenheid == gebruikt.eenheid && r.moment == gebruikt.moment;
        });
        if (rij == rijen.end())
            return std::nullopt;
        rijVan.push_back(int(rij - rijen.begin()));
    }
    DeclaratieSnapshot uit{{*nummer}, *rijversie, DeclaratieBlad(periode, int(rijen.size())), {}, {}, {}};
    if (!leesCellen(object.value(QLatin1String("cellen")).toArray(), rijVan, uit.blad))
        return std::nullopt;
    uit.metFactuur = object.contains(QLatin1String("factuurnummer")); // an earlier version of the program kept none
    leesFactuur(uit.blad, object.value(QLatin1String("factuurnummer")).toString(), object.value(QLatin1String("factuurdatum")).toString());
    uit.blad.factuur = leesFactuurTekst(object.value(QLatin1String("factuur")));
    if (object.contains(QLatin1String("basis"))) {
        uit.basis.emplace(uit.blad.periode, uit.blad.rijen);
        if (!leesCellen(object.value(QLatin1String("basis")).toArray(), rijVan, *uit.basis))
            return std::nullopt;
        const QJsonArray oud = object.value(QLatin1String("basisFactuur")).toArray();
        leesFactuur(*uit.basis, oud.at(0).toString(), oud.at(1).toString());
        uit.basis->factuur = leesFactuurTekst(object.value(QLatin1String("basisFactuurTekst")));
    }
    const QJsonArray half = object.value(QLatin1String("half")).toArray();
    const auto rij = heel(half.at(0), 0, qint64(rijVan.size()) - 1);
    const auto dag = heel(half.at(1), 1, uit.blad.dagen());
    if (rij && dag && !half.at(2).toString().isEmpty())
        uit.half = {{rijVan[size_t(*rij)], int(*dag)}, half.at(2).toString().left(maxCelTekst)};
    uit.patroon = object.value(QLatin1String("patroon")).toString().left(longestPattern);
    uit.reden = object.value(QLatin1String("reden")).toString().left(longestReason);
    return uit;
}

} // namespace pgb
