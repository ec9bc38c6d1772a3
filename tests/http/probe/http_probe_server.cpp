// A server for the abuse test: http_probe_server PORT [tls] [handlers=N]. Stops at SIGTERM by dying, as the abuse test expects.
#include "server/http/metrics.h"
#include "server/http/server.h"
#include "tests/support/house_paths.h"
#include <QCoreApplication>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <memory>

using namespace pgb::http;

namespace {

void addRoutes(Router& router, QObject& context)
{
    router.add("GET", QStringLiteral("/hello"), [](const Request&, Responder responder) {
        responder.send(Response::json(200, R"({"message":"hello"})"));
    });
    router.add("POST", QStringLiteral("/echo"), [](const Request& request, Responder responder) {
        responder.send(Response::json(200, R"({"bytes":)" + QByteArray::number(request.body.size()) + '}'));
    });
    router.add("POST", QStringLiteral("/upload"), [](const Request& request, Responder responder) {
        responder.send(Response::json(200, R"({"bytes":)" + QByteArray::number(request.bodyFile ? request.bodyFile->size() : 0) + '}'));
    }, RouteOptions{-1, true});
    router.add("GET", QStringLiteral("/big"), [big = QByteArray(50'000'000, 'x')](const Request&, Responder responder) {
        responder.send(Response::content(200, "application/octet-stream", big));
    });
    router.add("GET", QStringLiteral("/slow"), [](const Request&, Responder responder) {
        QThread::msleep(500);
        responder.send(Response::json(200, "{}"));
    });
    router.add("GET", QStringLiteral("/async"), [&context](const Request&, Responder responder) {
        QMetaObject::invokeMethod(&context, [&context, responder] {
            QTimer::singleShot(300, &context, [responder] { responder.send(Response::json(200, R"({"async":true})")); });
        });
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: http_probe_server PORT [tls] [handlers=N]\n");
        return 2;
    }
    QObject context;
    Router router;
    addRoutes(router, context);
    ServerConfig config;
    config.port = static_cast<quint16>(arguments[1].toUInt());
    // The abuse test comes from one address; its subject is the time-outs, not the cap per address.
    config.limits.connectionsPerAddress = config.limits.connections;
    config.timeouts.head = std::chrono::seconds(10);
    config.timeouts.body = std::chrono::seconds(10);
    config.timeouts.write = std::chrono::seconds(10);
    config.timeouts.idle = std::chrono::seconds(15);
    for (const QString& argument : arguments) {
        if (argument.startsWith(QLatin1String("handlers=")))
            config.handlerThreads = argument.mid(9).toInt();
    }
    if (arguments.contains(QStringLiteral("tls"))) {
        config.certificateFile = pgb::test::inSource("/tests/http/data/server.pem");
        config.keyFile = pgb::test::inSource("/tests/http/data/server.key");
    }
    Metrics metrics;
    Server server(config, router, {}, &metrics);
    const auto started = server.start();
    if (!started) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(started.problem().code), qUtf8Printable(started.problem().detail));
        return 1;
    }
    return QCoreApplication::exec();
}
