#include "client/ui/beheer/logboek_details.h"
#include "client/models/parameter_waarde.h"
#include "client/ui/declaratie/declaratie_chip.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "shared/text/code_text.h"
#include "shared/text/veld_text.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pgb::ui {
namespace {

struct LogboekDetails {
    Q_DECLARE_TR_FUNCTIONS(LogboekDetails)
};

using Vertaal = QString (*)(const wire::AuditItem&, const QString&);

template<class E>
QString codeWoord(const QString& waarde)
{
    const auto code = fromCode<E>(waarde);
    return code ? codeTekst(*code) : waarde;
}

QString statusWoord(const wire::AuditItem& item, const QString& waarde)
{
    if (const auto status = fromCode<DeclaratieStatus>(waarde); status && item.soort == QLatin1String("declaratie"))
        return declaratieChip(*status).text;
    if (const auto status = fromCode<ZorgovereenkomstStatus>(waarde); status && item.soort == QLatin1String("zorgovereenkomst"))
        return overeenkomstChip(*status, Kijkkant::Ander).text;
    return waarde;
}

QString soortWoord(const wire::AuditItem& item, const QString& waarde)
{
    return item.soort == QLatin1String("betaalrun") ? codeWoord<BetaalrunSoort>(waarde) : waarde;
}

QString lijst(const QString& waarde, QString (*woord)(const QString&))
{
    QStringList uit;
    for (const QString& deel : waarde.split(QChar(u','), Qt::SkipEmptyParts))
        uit << woord(deel);
    return uit.join(QStringLiteral(", "));
}

QString velden(const wire::AuditItem&, const QString& waarde) { return lijst(waarde, [](const QString& pad) { return veldNaam(pad); }); }
QString rechten(const wire::AuditItem&, const QString& waarde) { return lijst(waarde, [](const QString& code) { return codeWoord<Recht>(code); }); }
QString grond(const wire::AuditItem&, const QString& waarde) { return waarde.isEmpty() ? LogboekDetails::tr("niet bekend") : codeWoord<Vertegenwoordigingsgrond>(waarde); }
QString rol(const wire::AuditItem&, const QString& waarde) { return codeWoord<Rol>(waarde); }
QString wet(const wire::AuditItem&, const QString& waarde) { return codeWoord<Wet>(waarde); }
QString parameter(const wire::AuditItem&, const QString& waarde) { return parameterNaam(waarde); }
QString zelf(const wire::AuditItem&, const QString& waarde) { return waarde; }
QString dag(const wire::AuditItem&, const QString& waarde)
{
    const QDate dag = QDate::fromString(waarde, Qt::ISODate);
    return dag.isValid() ? datumKort(dag) : waarde.isEmpty() ? LogboekDetails::tr("geen") : waarde;
}
QString euro(const wire::AuditItem&, const QString& waarde)
{
    bool getal = false;
    const qint64 centen = waarde.toLongLong(&getal);
    return getal ? euroTekst(Bedrag{centen}, huidigeTaal()) : waarde;
}

struct Detail {
    QLatin1String naam;
    Vertaal vertaal;
    const char* zin; ///< %1 = the value in words
};

constexpr std::array details{
    Detail{QLatin1String("versie"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "versie %1")},
    Detail{QLatin1String("status"), statusWoord, QT_TRANSLATE_NOOP("LogboekDetails", "wordt: %1")},
    Detail{QLatin1String("soort"), soortWoord, QT_TRANSLATE_NOOP("LogboekDetails", "soort: %1")},
    Detail{QLatin1String("velden"), velden, QT_TRANSLATE_NOOP("LogboekDetails", "gewijzigd: %1")},
    Detail{QLatin1String("gebruiker"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "account %1")},
    Detail{QLatin1String("rol"), rol, QT_TRANSLATE_NOOP("LogboekDetails", "rol: %1")},
    Detail{QLatin1String("wet"), wet, QT_TRANSLATE_NOOP("LogboekDetails", "wet: %1")},
    Detail{QLatin1String("key"), parameter, QT_TRANSLATE_NOOP("LogboekDetails", "%1")},
    Detail{QLatin1String("rechten"), rechten, QT_TRANSLATE_NOOP("LogboekDetails", "rechten: %1")},
    Detail{QLatin1String("rechtenEerst"), rechten, QT_TRANSLATE_NOOP("LogboekDetails", "rechten hiervoor: %1")},
    Detail{QLatin1String("grond"), grond, QT_TRANSLATE_NOOP("LogboekDetails", "vertegenwoordigt: %1")},
    Detail{QLatin1String("grondEerst"), grond, QT_TRANSLATE_NOOP("LogboekDetails", "vertegenwoordigde eerst: %1")},
    Detail{QLatin1String("van"), dag, QT_TRANSLATE_NOOP("LogboekDetails", "vanaf %1")},
    Detail{QLatin1String("geldigVan"), dag, QT_TRANSLATE_NOOP("LogboekDetails", "vanaf %1")},
    Detail{QLatin1String("ingangsdatum"), dag, QT_TRANSLATE_NOOP("LogboekDetails", "vanaf %1")},
    Detail{QLatin1String("tot"), dag, QT_TRANSLATE_NOOP("LogboekDetails", "laatste dag: %1")},
    Detail{QLatin1String("totEerst"), dag, QT_TRANSLATE_NOOP("LogboekDetails", "laatste dag hiervoor: %1")},
    Detail{QLatin1String("laatsteDag"), dag, QT_TRANSLATE_NOOP("LogboekDetails", "laatste dag: %1")},
    Detail{QLatin1String("totaalCenten"), euro, QT_TRANSLATE_NOOP("LogboekDetails", "totaal %1")},
    Detail{QLatin1String("bedragCenten"), euro, QT_TRANSLATE_NOOP("LogboekDetails", "bedrag %1")},
    Detail{QLatin1String("minimumCenten"), euro, QT_TRANSLATE_NOOP("LogboekDetails", "minimumloon %1")},
    Detail{QLatin1String("oorspronkelijke"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "van declaratie %1")},
    Detail{QLatin1String("jaar"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "jaar %1")},
    Detail{QLatin1String("dag"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "na dagen: %1")},
    Detail{QLatin1String("regels"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "regels: %1")},
    Detail{QLatin1String("declaraties"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "declaraties: %1")},
    Detail{QLatin1String("reden"), zelf, QT_TRANSLATE_NOOP("LogboekDetails", "reden: %1")},
};

} // namespace

QString logboekDetails(const wire::AuditItem& item)
{
    QStringList delen;
    for (const auto& [naam, waarde] : item.details) {
        if (naam == QLatin1String("dossier"))
            continue;
        const auto bekend = std::find_if(details.begin(), details.end(), [&](const Detail& detail) { return naam == detail.naam; });
        delen << (bekend == details.end() ? naam + QStringLiteral(": ") + waarde : LogboekDetails::tr(bekend->zin).replace(QLatin1String("%1"), bekend->vertaal(item, waarde)));
    }
    return delen.join(QStringLiteral(", "));
}

} // namespace pgb::ui
