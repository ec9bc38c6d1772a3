#include "client/cli/tonen.h"
#include "client/cli/tekst.h"
#include "client/import/bron_zinnen.h"
#include "shared/base/clean_text.h"
#include "shared/base/telling.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/csv_veld.h"
#include "shared/text/formats.h"
#include "shared/wire/bulk.h"
#include "shared/wire/codec.h"
#include <QJsonArray>
#include <algorithm>

namespace pgb::cli {

void klaagOverBron(const BronKenmerken& kenmerken)
{
    for (const QString& zin : bronZinnen(kenmerken))
        klaag(zin);
}

void toonKolommen(const Bestand& bestand, bool json)
{
    for (const KolomVoorstel& kolom : bestand.voorstel.kolommen) {
        if (json)
            toonJson({{QStringLiteral("kop"), kolom.kop}, {QStringLiteral("veld"), code(kolom.veld)}, {QStringLiteral("zekerheid"), kolom.zekerheid},
                      {QStringLiteral("voorbeelden"), QJsonArray::fromStringList(kolom.voorbeelden)}});
        else
            zeg(QStringLiteral("%1 -> %2 (%3 %)  %4").arg(cleanedLine(kolom.kop), -28).arg(bulkveldTekst(kolom.veld), -30).arg(kolom.zekerheid / 10, 3).arg(cleanedLine(kolom.voorbeelden.join(QStringLiteral(" | ")))));
    }
    const LeesWijze& wijze = bestand.voorstel.wijze;
    klaag(QStringLiteral("Datums: %1%2. Getallen: %3%4.")
              .arg(wijze.volgorde == DatumVolgorde::DagMaand ? QStringLiteral("dag-maand-jaar") : QStringLiteral("maand-dag-jaar"),
                   bestand.voorstel.volgordeZeker ? QString() : QStringLiteral(" (niet zeker)"), wijze.decimaalPunt ? QStringLiteral("2.5") : QStringLiteral("2,5"),
                   bestand.voorstel.decimaalZeker ? QString() : QStringLiteral(" (niet zeker)")));
    klaagOverBron(bestand.kenmerken);
    if (!bestand.voorstel.ontbreekt.isEmpty())
        klaag(QStringLiteral("Er ontbreekt: %1.").arg(bestand.voorstel.ontbreekt.join(QStringLiteral(", "))));
}

void toonTellingen(const QString& wat, const std::vector<BulkTelling>& tellingen, bool json)
{
    if (json) {
        QJsonArray items;
        for (const BulkTelling& t : tellingen)
            items.append(QJsonObject{{QStringLiteral("stand"), code(t.stand)}, {QStringLiteral("regels"), t.regels}, {QStringLiteral("bedragCenten"), t.bedrag.centen}});
        return toonJson({{QStringLiteral("tellingen"), items}});
    }
    QStringList delen;
    for (const BulkTelling& t : tellingen)
        delen << QStringLiteral("%1 %2 (%3)").arg(QString::number(t.regels), bulkstandTekst(t.stand).toLower(), euroTekst(t.bedrag, Taal::Nl));
    zeg(QStringLiteral("%1: %2").arg(wat, delen.isEmpty() ? QStringLiteral("nog niets gecontroleerd") : delen.join(QStringLiteral(" · "))));
}

void toonBatch(const wire::BulkBatch& batch, bool json)
{
    if (json)
        return toonJson(wire::encode(batch));
    const QString deel = batch.status == Bulkstatus::Onvolledig ? QStringLiteral(", nog niet alles gebracht") : QString();
    const QString open = batch.teControleren > 0 ? QStringLiteral(", nog %1 te controleren").arg(telling(batch.teControleren, "regel", "regels")) : QString();
    toonTellingen(QStringLiteral("Batch %1 \"%2\"%3").arg(QString::number(batch.id.waarde), batch.naam, deel + open), batch.tellingen, false);
}

void toonGedaan(const QString& zin, qint64 regels, qint64 declaraties, bool json)
{
    if (json)
        return toonJson({{QStringLiteral("regels"), regels}, {QStringLiteral("declaraties"), declaraties}});
    zeg(zin.arg(telling(regels, "regel", "regels"), telling(declaraties, "declaratie", "declaraties")));
}

void klaagOverDeel(const wire::BulkBatch& batch)
{
    if (batch.status == Bulkstatus::Onvolledig)
        klaag(QStringLiteral("Van batch %1 is nog niet alles gebracht, en er gaat niets van naar de budgethouders. Breng het bestand nog eens: pgb check BESTAND. De rest volgt dan.").arg(batch.id.waarde));
}

qint64 regelsMet(const wire::BulkBatch& batch, Bulkstand stand)
{
    const auto telling = std::find_if(batch.tellingen.begin(), batch.tellingen.end(), [stand](const BulkTelling& t) { return t.stand == stand; });
    return telling == batch.tellingen.end() ? 0 : telling->regels;
}

Einde eindeVan(qint64 open, const std::vector<BulkOorzaak>& oorzaken)
{
    return open > 0 || std::any_of(oorzaken.begin(), oorzaken.end(), bulk::moetBekeken) ? Einde::RegelsFout : Einde::Goed;
}

void toonOorzaken(const std::vector<BulkOorzaak>& oorzaken, bool json, const std::function<QList<int>(const BulkOorzaak&)>& rijen)
{
    constexpr size_t metRijen = 20; // each is a question to the server
    for (size_t i = 0; i < oorzaken.size(); ++i) {
        const BulkOorzaak& o = oorzaken[i];
        if (json) {
            toonJson(wire::encode(o));
            continue;
        }
        QStringList waar;
        for (const int rij : i < metRijen ? rijen(o) : QList<int>())
            waar << QString::number(rij);
        if (!waar.isEmpty() && o.regels > waar.size())
            waar << QStringLiteral("…");
        zeg(QStringLiteral("  %1x %2: %3%4").arg(QString::number(o.regels), bulkstandTekst(o.stand).toLower(), bulkBevindingTekst(o.bevinding),
                                                waar.isEmpty() ? QString() : QStringLiteral(" (rij %1)").arg(waar.join(QStringLiteral(", ")))));
    }
}

/// "2025-11-01", or "2025-11-01/2025-11-30" of a total over more days.
static QString dagenVan(const BulkRetour& r)
{
    return r.datum.toString(Qt::ISODate) + (r.tot.isValid() ? QLatin1Char('/') + r.tot.toString(Qt::ISODate) : QString());
}

void toonRetour(const std::vector<BulkRetour>& lijst, bool json, bool eerste)
{
    if (!json && eerste)
        zeg(QStringLiteral("rij;kenmerk;klant;kostenplaats;datum;bedrag;factuurnummer;declaratie;status;reden"));
    for (const BulkRetour& r : lijst) {
        if (json) {
            toonJson(wire::encode(r));
            continue;
        }
        QStringList velden{QString::number(r.nummer), r.kenmerk, r.klant, r.kostenplaats, dagenVan(r), bedragTekst(r.bedrag), r.factuurnummer, r.declaratienummer, code(r.status), r.reden};
        for (QString& veld : velden)
            veld = csvVeld(veld);
        zeg(velden.join(QLatin1Char(';')));
    }
}

} // namespace pgb::cli
