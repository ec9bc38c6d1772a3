#include "server/http/tls_setup.h"
#include "server/main/commands.h"
#include "server/main/node.h"
#include "shared/base/telling.h"
#include "shared/text/controle_lijst.h"
#include <QFileInfo>

namespace pgb::server {
namespace {

/// A CSV field: quoted when it has to be (RFC 4180).
QString csv(QString text)
{
    if (!text.contains(QChar(u',')) && !text.contains(QChar(u'"')) && !text.contains(QChar(u'\n')))
        return text;
    text.replace(QChar(u'"'), QStringLiteral("\"\""));
    return QChar(u'"') + text + QChar(u'"');
}

constexpr qint64 certificateWarningDays = 30;

Problem wrong(const char* code, const char* key)
{
    return {ProblemKind::OngeldigeInvoer, QString::fromLatin1(code), {{QStringLiteral("sleutel"), QString::fromLatin1(key)}}, {}, {}};
}

} // namespace

int runCheckConfig(const Invocation& invocation)
{
    if (invocation.has("voorbeeld")) {
        print(config::Config::sample());
        return 0;
    }
    const config::Config& config = invocation.config;
    const QString engine = config.text("database.soort");
    if (engine != QLatin1String("sqlite") && engine != QLatin1String("postgresql"))
        return fail(wrong("waardeOngeldig", "database.soort"));
    for (const char* key : {"server.certificaat", "server.sleutel"}) {
        if (!config.text(key).isEmpty() && !QFileInfo(config.text(key)).isReadable())
            return fail(wrong("bestandOnleesbaar", key));
    }
    if (config.text("server.certificaat").isEmpty() != config.text("server.sleutel").isEmpty())
        return fail(wrong("waardeOngeldig", "server.sleutel"));
    if (config.text("server.certificaat").isEmpty() && !config.flag("server.onveiligLokaal"))
        return fail(wrong("geenCertificaat", "server.certificaat"));
    if (QHostAddress(config.text("server.adres")).isNull())
        return fail(wrong("waardeOngeldig", "server.adres"));
    if (const Outcome<void> folders = checkFolders(storageConfig(config)); !folders)
        return fail(folders.problem());
    if (!config.text("server.certificaat").isEmpty()) {
        http::ServerConfig tls;
        tls.certificateFile = config.text("server.certificaat");
        tls.keyFile = config.text("server.sleutel");
        if (const auto loaded = http::loadTls(tls); !loaded)
            return fail(loaded.problem());
        else if (const qint64 days = QDateTime::currentDateTimeUtc().daysTo(http::validUntil(*loaded)); days < certificateWarningDays)
            print(QStringLiteral("let op: het TLS-certificaat verloopt over %1, op %2")
                      .arg(telling(days, "dag", "dagen"), http::validUntil(*loaded).date().toString(Qt::ISODate)));
    }
    print(config.describe() + QStringLiteral("instellingen in orde"));
    return 0;
}

int runControles(const Invocation&)
{
    print(QStringLiteral("id,ernst,fase,basis,tekst"));
    for (const ControleRij& row : controleLijst())
        print(QStringList{csv(row.id), csv(row.ernst), csv(row.fase), csv(row.basis), csv(row.tekst)}.join(QChar(u',')));
    return 0;
}

} // namespace pgb::server
