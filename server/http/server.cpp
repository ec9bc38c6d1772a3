#include "server/http/server.h"
#include "server/http/acceptor.h"
#include "server/http/metrics.h"
#include "server/http/tls_setup.h"
#include "server/http/worker.h"
#include <QThread>
#include <QTimer>

namespace pgb::http {

class Server::Private {
public:
    Private(Server& server, ServerConfig config, const Router& router, AccessLog log, Metrics* metrics)
        : q(server), context(std::move(config), router, std::move(log), metrics)
    {
    }

    Outcome<void> prepare();
    void startWorkers();
    void take(qintptr descriptor);
    void onDrained();
    void endWorkers();

    struct Lane {
        std::unique_ptr<QThread> thread;
        Worker* worker = nullptr;
    };

    Server& q;
    ServerContext context;
    std::unique_ptr<Acceptor> acceptor;
    std::vector<Lane> lanes;
    std::size_t next = 0;
    std::size_t drained = 0;
    bool stopping = false;
};

namespace {

Problem startProblem(const QString& code, const QString& detail = {})
{
    return Problem{ProblemKind::Intern, code, {}, {}, detail};
}

} // namespace

Outcome<void> Server::Private::prepare()
{
    const ServerConfig& config = context.config;
    const bool plain = config.certificateFile.isEmpty() && config.keyFile.isEmpty();
    if (plain && !config.address.isLoopback())
        return startProblem(QStringLiteral("plainOnlyOnLoopback"));
    if (!context.uploads.isValid())
        return startProblem(QStringLiteral("cannotWriteUploads"), context.uploads.errorString());
    if (!plain) {
        auto tls = loadTls(config);
        if (!tls)
            return tls.problem();
        context.tls = std::move(*tls);
    }
    return {};
}

void Server::Private::startWorkers()
{
    for (int i = 0; i < std::max(1, context.config.workerThreads); ++i) {
        Lane lane{std::make_unique<QThread>(), new Worker(context)};
        lane.thread->setObjectName(QStringLiteral("http-%1").arg(i));
        lane.worker->moveToThread(lane.thread.get());
        QObject::connect(lane.thread.get(), &QThread::finished, lane.worker, &QObject::deleteLater);
        QObject::connect(lane.worker, &Worker::drained, &q, [this] { onDrained(); });
        lane.thread->start();
        QMetaObject::invokeMethod(lane.worker, [worker = lane.worker] { worker->begin(); }, Qt::QueuedConnection);
        lanes.push_back(std::move(lane));
    }
}

void Server::Private::take(qintptr descriptor)
{
    if (!context.book.enter()) {
        if (context.metrics)
            context.metrics->connectionRefused();
        closeDescriptor(descriptor);
        return;
    }
    Worker* worker = lanes[next++ % lanes.size()].worker;
    QMetaObject::invokeMethod(worker, [worker, descriptor] { worker->adopt(descriptor); }, Qt::QueuedConnection);
}

void Server::Private::onDrained()
{
    if (++drained == lanes.size())
        Q_EMIT q.stopped();
}

void Server::Private::endWorkers()
{
    for (Lane& lane : lanes) {
        lane.thread->quit();
        lane.thread->wait();
    }
    lanes.clear();
}

Server::Server(ServerConfig config, const Router& router, AccessLog log, Metrics* metrics, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(config), router, std::move(log), metrics))
{
}

Server::~Server()
{
    d->acceptor.reset();
    // The context waits for the handlers that still run.
    d->endWorkers();
}

Outcome<void> Server::start()
{
    if (auto prepared = d->prepare(); !prepared)
        return prepared;
    d->context.book.setLimit(affordableConnections(d->context.config.limits.connections));
    d->acceptor = std::make_unique<Acceptor>([this](qintptr descriptor) { d->take(descriptor); });
    d->startWorkers();
    if (!d->acceptor->listen(d->context.config.address, d->context.config.port))
        return Problem{ProblemKind::Intern, QStringLiteral("cannotListen"),
                       {{QStringLiteral("adres"), d->context.config.address.toString()}, {QStringLiteral("poort"), QString::number(d->context.config.port)}},
                       {}, d->acceptor->errorString()};
    return {};
}

quint16 Server::port() const
{
    return d->acceptor ? d->acceptor->serverPort() : 0;
}

void Server::stop(std::chrono::milliseconds gracePeriod)
{
    if (d->stopping || !d->acceptor)
        return;
    d->stopping = true;
    // Who waits at the door has sent his request, for all he knows; more than the backlog cannot wait there.
    for (int i = 0; i < 512 && d->acceptor->waitForNewConnection(0); ++i) {
    }
    d->acceptor->close();
    d->context.draining->store(true);
    for (const Private::Lane& lane : d->lanes)
        QMetaObject::invokeMethod(lane.worker, [worker = lane.worker] { worker->drain(); }, Qt::QueuedConnection);
    QTimer::singleShot(gracePeriod, this, [this] {
        for (const Private::Lane& lane : d->lanes)
            QMetaObject::invokeMethod(lane.worker, [worker = lane.worker] { worker->abortAll(); }, Qt::QueuedConnection);
    });
}

int Server::connectionCount() const
{
    return d->context.book.open();
}

} // namespace pgb::http
