#include "client/cli/tonen.h"
#include "client/cli/tekst.h"
#include "client/import/bron_zinnen.h"
#include "shared/base/clean_text.h"
#include "shared/base/telling.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/csv_veld.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include "shared/wire/bulk.h"
#include "shared/wire/codec.h"
#include <QJsonArray>
#include <algorithm>
#include <map>

namespace pgb::cli {

void klaagOverBron(const BronKenmerken& kenmerken)
{
    for (const QString& zin : bronZinnen(kenmerken))
        klaag(zin);
}

void toonKolommen(const Bestand& bestand, bool json)
{
    constexpr qsizetype meesteOngebruikt = 10, genoemd = 5;
    qsizetype ongebruikt = 0;
    QStringList rest;
    for (const KolomVoorstel& kolom : bestand.voorstel.kolommen) {
        const bool onbekend = kolom.veld == Bulkveld::Geen && !kolom.herkend;
        ongebruikt += onbekend ? 1 : 0;
        if (!json && onbekend && ongebruikt > meesteOngebruikt)
            rest << cleanedLine(kolom.kop);
        else if (json)
            toonJson({{QStringLiteral("kop"), kolom.kop}, {QStringLiteral("veld"), code(kolom.veld)}, {QStringLiteral("zekerheid"), kolom.zekerheid},
                      {QStringLiteral("voorbeelden"), QJsonArray::fromStringList(kolom.voorbeelden)}});
        else
            zeg(QStringLiteral("%1 -> %2 (%3 %)  %4").arg(cleanedLine(kolom.kop), -28).arg(bulkveldTekst(kolom.veld), -30).arg(kolom.zekerheid / 10, 3).arg(cleanedLine(kolom.voorbeelden.join(QStringLiteral(" | ")))));
    }
    if (!rest.isEmpty())
        zeg(QStringLiteral("en nog %1 -> %2: %3%4").arg(telling(rest.size(), "kolom", "kolommen"), bulkveldTekst(Bulkveld::Geen), rest.mid(0, genoemd).join(QStringLiteral(", ")),
                                                         rest.size() > genoemd ? QStringLiteral(", … (alle met --json)") : QString()));
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
    const qint64 nieuw = batch.teControleren - batch.opnieuw; // the others are counted with what was said of them
    const QString eerst = nieuw > 0 ? QStringLiteral(", nog %1 te controleren").arg(telling(nieuw, "regel", "regels")) : QString();
    const QString open = eerst + (batch.opnieuw > 0 ? QStringLiteral(", %1 opnieuw te controleren").arg(telling(batch.opnieuw, "regel", "regels")) : QString());
    toonTellingen(QStringLiteral("Batch %1 \"%2\"%3").arg(QString::number(batch.id.waarde), batch.naam, deel + open), batch.tellingen, false);
}

void toonDeclaraties(const std::vector<BulkRetourClient>& declaraties, bool json)
{
    std::map<DeclaratieStatus, std::pair<qint64, qint64>> perStatus;
    for (const BulkRetourClient& d : declaraties) {
        auto& [aantal, regels] = perStatus[d.status];
        ++aantal;
        regels += d.regels;
    }
    QStringList delen;
    QJsonArray items;
    for (const auto& [status, som] : perStatus) {
        delen << QStringLiteral("%1 %2 (%3)").arg(telling(som.first, "declaratie", "declaraties"), statusTekst(status).toLower(), telling(som.second, "regel", "regels"));
        items.append(QJsonObject{{QStringLiteral("status"), code(status)}, {QStringLiteral("declaraties"), som.first}, {QStringLiteral("regels"), som.second}});
    }
    if (json)
        return toonJson({{QStringLiteral("ingediend"), items}});
    zeg(QStringLiteral("Ingediend: %1").arg(delen.join(QStringLiteral(" · "))));
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
