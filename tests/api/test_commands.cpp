#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QFile>

using namespace pgb;
using namespace pgb::test;

/// The commands of pgb-server, as an operator types them.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_account_is_made_reset_locked_and_listed()
    {
        QTemporaryDir directory;
        ServerProcess server(directory.path());
        const auto gebruiker = [&](const QStringList& arguments, const QByteArray& password = {}) {
            return server.run(QStringList{QStringLiteral("gebruiker")} + arguments, password + '\n');
        };
        const QString naam = QStringLiteral("beheer");
        const QStringList add{QStringLiteral("add"), naam, QStringLiteral("--rol"), QStringLiteral("beheerder"), QStringLiteral("--naam"), QStringLiteral("B. Heer")};
        QVERIFY(gebruiker(add, "kort").errors.contains("wachtwoordTeKort"));
        const ServerProcess::Result added = gebruiker(add, "een lang wachtwoord");
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        QVERIFY(gebruiker(add, "een lang wachtwoord").errors.contains("bestaatAl"));
        QVERIFY(gebruiker({QStringLiteral("list")}).output.contains("beheer\tbeheerder\twachtwoord"));
        QVERIFY(server.start());
        ApiClient client(server.url());
        const QJsonObject old = wire::encode(wire::SessieAanvraag{naam, QStringLiteral("een lang wachtwoord"), {}});
        QCOMPARE(client.post(QStringLiteral("/v1/sessies"), old).status, 201);
        QCOMPARE(gebruiker({QStringLiteral("lock"), naam}).exitCode, 0);
        QCOMPARE(client.post(QStringLiteral("/v1/sessies"), old).code(), QStringLiteral("aanmeldingOnjuist"));
        QCOMPARE(gebruiker({QStringLiteral("unlock"), naam}).exitCode, 0);
        QCOMPARE(gebruiker({QStringLiteral("reset"), naam}, "een heel ander wachtwoord").exitCode, 0);
        QCOMPARE(client.post(QStringLiteral("/v1/sessies"), old).code(), QStringLiteral("aanmeldingOnjuist"));
        QCOMPARE(client.post(QStringLiteral("/v1/sessies"), wire::encode(wire::SessieAanvraag{naam, QStringLiteral("een heel ander wachtwoord"), {}})).status, 201);
        QVERIFY(!server.log().contains("wachtwoord\""));
    }

    void a_backup_is_restored_with_its_audit_trail()
    {
        ApiFixture f;
        QCOMPARE(f.as(f.world.svb).get(QStringLiteral("/v1/vandaag")).status, 200);
        const QString copy = f.directory.filePath(QStringLiteral("kopie.sqlite"));
        const ServerProcess::Result made = f.server.run({QStringLiteral("backup"), copy});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QCOMPARE(f.server.stop(), 0);
        QVERIFY(QFile::remove(f.directory.filePath(QStringLiteral("pgb.sqlite"))));
        const ServerProcess::Result restored = f.server.run({QStringLiteral("restore"), copy});
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
        const ServerProcess::Result audit = f.server.run({QStringLiteral("verify-audit")});
        QVERIFY2(audit.exitCode == 0 && audit.output.contains("in orde"), audit.output.constData());
        f.start();
        QCOMPARE(f.as(f.world.svb).get(QStringLiteral("/v1/vandaag")).status, 200);
    }

    void wrong_settings_are_named_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("code");
        const QString set = QStringLiteral("--set");
        QTest::newRow("unknown") << QStringList{set, QStringLiteral("server.kleur=rood")} << QByteArray("sleutelOnbekend");
        QTest::newRow("port") << QStringList{set, QStringLiteral("server.poort=70000")} << QByteArray("waardeOngeldig");
        QTest::newRow("flag") << QStringList{set, QStringLiteral("server.onveiligLokaal=misschien")} << QByteArray("waardeOngeldig");
        QTest::newRow("engine") << QStringList{set, QStringLiteral("database.soort=oracle")} << QByteArray("waardeOngeldig");
        QTest::newRow("no tls") << QStringList{} << QByteArray("geenCertificaat");
        QTest::newRow("no file") << QStringList{QStringLiteral("--config"), QStringLiteral("/bestaat/niet.ini")} << QByteArray("configOnleesbaar");
    }
    void wrong_settings_are_named()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, code);
        const ServerProcess::Result result = ServerProcess::runCommand(QStringList{QStringLiteral("check-config")} + arguments);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains(code), result.errors.constData());
    }

    void the_sample_configuration_is_one_that_is_read()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("server.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray sample = ServerProcess::runCommand({QStringLiteral("check-config"), QStringLiteral("--voorbeeld")}).output;
        sample.replace(";onveiligLokaal=nee", "onveiligLokaal=ja").replace(";vertrouwdeProxies=", "vertrouwdeProxies=10.0.0.1, 10.0.0.2");
        file.write(sample);
        file.close();
        const ServerProcess::Result result = ServerProcess::runCommand({QStringLiteral("check-config"), QStringLiteral("--config"), file.fileName()});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        QVERIFY2(result.output.contains("server.vertrouwdeProxies = 10.0.0.1") && result.output.contains("server.onveiligLokaal = ja"), result.output.constData());
    }

    void the_list_of_controles_is_a_table()
    {
        const QList<QByteArray> lines = ServerProcess::runCommand({QStringLiteral("controles")}).output.trimmed().split('\n');
        QCOMPARE(lines.first(), QByteArray("id,ernst,fase,basis,tekst"));
        QVERIFY(lines.size() > 50);
        for (const QByteArray& line : lines.mid(1))
            QVERIFY2(line.startsWith("DC-") || line.startsWith("ZC-"), line.constData());
    }
};

HOUSE_TEST(test_commands, TestCommands)
#include "test_commands.moc"
