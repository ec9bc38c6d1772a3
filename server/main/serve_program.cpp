#include "server/main/serve_program.h"
#include "server/main/commands.h"
#include <QCoreApplication>

namespace pgb::server {
namespace {

auth::ThrottleConfig throttleConfig(const config::Config& config)
{
    auth::ThrottleConfig result;
    result.perAccount = static_cast<int>(config.number("aanmelden.pogingenPerAccount"));
    result.perNetwork = static_cast<int>(config.number("aanmelden.pogingenPerNetwerk"));
    return result;
}

} // namespace

ServeProgram::ServeProgram(const config::Config& config, QDate klok)
    : m_config(config), m_node(config, klok), m_codes(m_node.systemClock(), QStringLiteral("PGB Bureau")), m_throttle(throttleConfig(config)),
      m_signIn(signInParts(), {static_cast<int>(config.number("sessie.inactiefMinuten")), static_cast<int>(config.number("sessie.maximaalUren"))}),
      m_rate(static_cast<int>(config.number("limiet.verzoekenPerSeconde"))), m_endpoints(m_router, services()),
      m_feed(std::make_unique<api::ChangeFeed>(m_node.application()))
{
    api::addAll(m_endpoints, *m_feed);
    connect(&m_signals, &UnixSignals::stopAsked, this, &ServeProgram::stop);
}

ServeProgram::~ServeProgram()
{
    // Nothing may call into what is taken down next.
    m_scheduler.reset();
    m_node.storage().setCommitListener({});
    m_health.reset();
    m_server.reset();
}

app::SignIn::Parts ServeProgram::signInParts()
{
    return {m_node.storage(), m_node.systemClock(), m_node.clock(), m_random, m_hashing, m_codes, m_throttle};
}

api::Services ServeProgram::services()
{
    api::DefectLog defects = [this](const QByteArray& requestId, const QString& detail) {
        m_log.line(QStringLiteral("fout verzoek=%1 %2").arg(QString::fromLatin1(requestId), detail));
    };
    return {m_node.application(), m_signIn, m_rate, {QCoreApplication::applicationVersion(), false, std::nullopt}, std::move(defects)};
}

http::ServerConfig ServeProgram::httpConfig(const config::Config& config)
{
    http::ServerConfig result;
    result.address = QHostAddress(config.text("server.adres"));
    result.port = static_cast<quint16>(config.number("server.poort"));
    result.certificateFile = config.text("server.certificaat");
    result.keyFile = config.text("server.sleutel");
    result.requestClientCertificate = config.flag("server.clientcertificaat");
    result.workerThreads = static_cast<int>(config.number("server.werkers"));
    result.handlerThreads = static_cast<int>(config.number("server.handlers"));
    result.limits.connections = static_cast<int>(config.number("limiet.verbindingen"));
    result.limits.connectionsPerAddress = static_cast<int>(config.number("limiet.verbindingenPerAdres"));
    const QStringList proxies = config.list("server.vertrouwdeProxies");
    for (const QString& proxy : proxies)
        result.trustedProxies.emplace_back(proxy);
    return result;
}

QString ServeProgram::writeTrouble()
{
    constexpr qint64 probeEveryMs = 10'000;
    constexpr qint64 probeSickEveryMs = 1000; // what is mended is told at once
    const QMutexLocker lock(&m_probeMutex);
    if (!m_probed.isValid() || m_probed.hasExpired(m_writeTrouble.isEmpty() ? probeEveryMs : probeSickEveryMs)) {
        const Outcome<void> written = m_node.storage().probeWrite();
        m_writeTrouble = written ? QString() : written.problem().code;
        m_probed.start();
    }
    return m_writeTrouble;
}

Outcome<void> ServeProgram::startHealth()
{
    const qint64 port = m_config.number("server.gezondheidspoort");
    if (port < 0)
        return {};
    http::HealthSources sources;
    sources.health = [this]() -> QString {
        const Outcome<qint64> latest = m_node.storage().read<qint64>([](app::UnitOfWork& unit) { return unit.wijzigingen().latest(); });
        return latest ? writeTrouble() : latest.problem().code;
    };
    sources.metrics = [this] { return m_metrics.render(); };
    m_health = std::make_unique<http::HealthServer>(static_cast<quint16>(port), std::move(sources));
    return m_health->start();
}

Outcome<void> ServeProgram::start()
{
    PGB_CHECK(checkFolders(storageConfig(m_config)));
    const bool tls = !m_config.text("server.certificaat").isEmpty();
    if (!tls && !m_config.flag("server.onveiligLokaal"))
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("geenCertificaat"), {}, {}, {}};
    PGB_CHECK(m_node.open(true));
    if (m_node.oefenomgeving() && !m_node.klok().isValid()) // the jobs of today would close what is open on its day
        return Problem{ProblemKind::Conflict, QStringLiteral("oefensetZonderKlok"), {}, {}, {}};
    m_endpoints.services().over.oefenomgeving = m_node.oefenomgeving();
    if (m_node.klok().isValid())
        m_endpoints.services().over.klok = m_node.klok();
    m_node.storage().setCommitListener([this] { m_feed->wake(); });
    const http::AccessLog access = [this](const http::AccessLogEntry& entry) {
        m_log.line(QStringLiteral("verzoek=%1 %2 %3 %4 %5us%6")
                       .arg(QString::fromLatin1(entry.requestId), QString::fromLatin1(entry.method), entry.routePattern)
                       .arg(entry.status)
                       .arg(entry.microseconds)
                       .arg(entry.clientGone ? QStringLiteral(" verlaten") : QString()));
    };
    m_server = std::make_unique<http::Server>(httpConfig(m_config), m_router, access, &m_metrics);
    connect(m_server.get(), &http::Server::stopped, this, [] { QCoreApplication::quit(); });
    PGB_CHECK(m_server->start());
    PGB_CHECK(startHealth());
    // On a set day the runs would come back every afternoon; there they are asked for by hand.
    const bool betaalruns = m_config.flag("taken.betaalruns") && !m_node.klok().isValid();
    m_scheduler = std::make_unique<jobs::Scheduler>(std::make_unique<jobs::Jobs>(m_node.application(), betaalruns),
                                                    [this](const QString& line) { m_log.line(QStringLiteral("taak ") + line); });
    m_scheduler->start();
    announce();
    return {};
}

/// Parsed by tests and by the client's "start a practice server".
void ServeProgram::announce() const
{
    const QHostAddress address(m_config.text("server.adres"));
    QString host = address.toString();
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        host = QStringLiteral("[%1]").arg(host);
    const QString scheme = m_config.text("server.certificaat").isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    if (m_health)
        print(QStringLiteral("pgb-server gezondheid op http://127.0.0.1:%1").arg(m_health->port()));
    print(QStringLiteral("pgb-server luistert op %1://%2:%3").arg(scheme, host).arg(m_server->port()));
}

void ServeProgram::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_log.line(QStringLiteral("stoppen"));
    m_feed->stop();
    m_server->stop(std::chrono::seconds(m_config.number("server.afbouwSeconden")));
}

} // namespace pgb::server
