#include "tests/house/route_rules.h"
#include "tests/house/tree.h"
#include "tests/support/house_test.h"
#include <QProcess>

using namespace pgb::house;

class TestRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void routes_in_code_are_the_paths_of_openapi()
    {
        QProcess server;
        server.start(binaryDir() + QStringLiteral("/bin/pgb-server"), {QStringLiteral("routes")});
        QVERIFY2(server.waitForFinished(20000), qPrintable(server.errorString()));
        QCOMPARE(server.exitCode(), 0);
        const QStringList served = routesOfServer(QString::fromUtf8(server.readAllStandardOutput()));
        const QStringList written = routesOfYaml(readText(sourceDir() + QStringLiteral("/shared/wire/openapi.yaml")));
        QVERIFY(served.size() > 10);
        HOUSE_NONE(routeOffences(written, served));
    }

    void a_route_on_one_side_only_is_found()
    {
        const QStringList written = routesOfYaml(QStringLiteral("info:\n  /not/this:\n    get:\npaths:\n  /v1/declaraties/{id}:\n"
                                                                "    parameters:\n      - get:\n    get:\n      x: y\n    put: {}\n"
                                                                "components:\n  /nor/this:\n    get:\n"));
        QCOMPARE(written, QStringList({QStringLiteral("GET /v1/declaraties/{}"), QStringLiteral("PUT /v1/declaraties/{}")}));
        QVERIFY(routeOffences(written, routesOfServer(QStringLiteral("GET /v1/declaraties/{d}\nPUT /v1/declaraties/{e}\n"))).isEmpty());
        QCOMPARE(routeOffences(written, routesOfServer(QStringLiteral("GET /v1/declaraties/{d}\nPOST /v1/declaraties\n"))).size(), 2);
    }
};

HOUSE_TEST(test_routes, TestRoutes)
#include "test_routes.moc"
