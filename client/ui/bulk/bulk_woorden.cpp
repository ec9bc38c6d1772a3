#include "client/ui/bulk/bulk_woorden.h"
#include "client/models/bulk_veld.h"
#include "client/models/nl_tijd.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace pgb::ui {
namespace {

struct BulkWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::BulkWoorden)
};

QString scheidingNaam(QChar teken)
{
    switch (teken.unicode()) {
    case u';': return BulkWoorden::tr("puntkomma's");
    case u',': return BulkWoorden::tr("komma's");
    case u'\t': return BulkWoorden::tr("tabs");
    case u'|': return BulkWoorden::tr("rechte strepen");
    default: return QStringLiteral("“%1”").arg(teken);
    }
}

} // namespace

QString bulkGetal(qint64 getal) { return QLocale(huidigeTaal() == Taal::Nl ? QLocale::Dutch : QLocale::English).toString(getal); }

QString bulkDag(const QDateTime& moment) { return datumTekst(nlTijd(moment).date(), huidigeTaal()); }

QStringList bulkTeControleren(const wire::BulkBatch& batch)
{
    QStringList delen;
    if (const qint64 nieuw = batch.teControleren - batch.opnieuw; nieuw > 0)
        delen << BulkWoorden::tr("%1 te controleren").arg(bulkGetal(nieuw));
    if (batch.opnieuw > 0)
        delen << BulkWoorden::tr("%1 opnieuw te controleren").arg(bulkGetal(batch.opnieuw));
    return delen;
}

QString bulkStanden(const wire::BulkBatch& batch)
{
    QStringList delen;
    if (batch.status == Bulkstatus::Onvolledig)
        delen << BulkWoorden::tr("nog niet alles gebracht");
    delen << bulkTeControleren(batch);
    for (const Bulkstand stand : {Bulkstand::Fout, Bulkstand::LetOp, Bulkstand::Goed, Bulkstand::Ingediend, Bulkstand::AlIngediend, Bulkstand::Weggelaten}) {
        for (const BulkTelling& t : batch.tellingen) {
            if (t.stand == stand && t.regels > 0)
                delen << QStringLiteral("%1 %2").arg(bulkGetal(t.regels), bulkstandTekst(stand).toLower());
        }
    }
    return delen.join(QStringLiteral(" · "));
}

QString bulkTeIndienen(const BulkSession& sessie)
{
    const qint64 goed = sessie.regelsMet(Bulkstand::Goed), letOp = sessie.regelsMet(Bulkstand::LetOp);
    const QString goede = goed == 1 ? BulkWoorden::tr("1 goede regel") : BulkWoorden::tr("%1 goede regels").arg(bulkGetal(goed));
    if (letOp == 0)
        return goede;
    const QString met = letOp == 1 ? BulkWoorden::tr("1 regel met een let op") : BulkWoorden::tr("%1 regels met een let op").arg(bulkGetal(letOp));
    return goed == 0 ? met : BulkWoorden::tr("%1 en %2").arg(goede, met);
}

QString bulkCel(const Bulkregel& regel, Bulkveld veld)
{
    if (veld == Bulkveld::Tarief && regel.tarief)
        return euroTekst(*regel.tarief, huidigeTaal());
    if (veld == Bulkveld::Aantal && (regel.onleesbaar == Bulkveld::Minuten || regel.onleesbaar == Bulkveld::Blokken))
        return regel.onleesbareTekst;
    if (veld == Bulkveld::Aantal && regel.eenheid != Eenheid::Uur && bulkWaarde(regel, veld) == aantalTekst(regel.aantal))
        return hoeveelheidTekst(regel.aantal, huidigeTaal());
    return bulkWaarde(regel, veld);
}

bool helptCorrectie(const Bevinding& bevinding)
{
    const QString veld = bevinding.path.section(QLatin1Char('/'), -1);
    return veld == code(Bulkveld::Tarief) || veld == code(Bulkveld::Bedrag);
}

QDate dagWaaropAnders(const Bevinding& bevinding)
{
    for (const auto& [key, waarde] : bevinding.params) {
        if (bevinding.controle == QLatin1String("DC-046") && key == QLatin1String("vanafDatum"))
            return QDate::fromString(waarde, Qt::ISODate);
    }
    return {};
}

QString bronVorm(const BronKenmerken& kenmerken)
{
    switch (kenmerken.soort) {
    case BronSoort::Csv: return BulkWoorden::tr("Gelezen als tekst met %1 ertussen, tekenset %2.").arg(scheidingNaam(kenmerken.scheiding), kenmerken.tekenset);
    case BronSoort::Xlsx: return BulkWoorden::tr("Gelezen: blad “%1” van een XLSX-bestand.").arg(kenmerken.blad);
    case BronSoort::Ods: return BulkWoorden::tr("Gelezen: blad “%1” van een ODS-bestand.").arg(kenmerken.blad);
    case BronSoort::Json: return BulkWoorden::tr("Gelezen als JSON.");
    case BronSoort::Ubl: return BulkWoorden::tr("Gelezen als e-factuur (UBL).");
    case BronSoort::Pdf: return BulkWoorden::tr("Gelezen als PDF-factuur.");
    case BronSoort::Camt: break;
    }
    return {};
}

} // namespace pgb::ui
