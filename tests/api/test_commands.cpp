#include "server/storage/database.h"
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
        QVERIFY(gebruiker(add, "beheerbeheer").errors.contains("wachtwoordVoorspelbaar"));
        QVERIFY(gebruiker(add, "abcabcabcabc").errors.contains("wachtwoordVoorspelbaar"));
        QVERIFY(gebruiker(add, "Beheer-12345").errors.contains("wachtwoordVoorspelbaar"));
        const ServerProcess::Result added = gebruiker(add, "een lang wachtwoord");
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        const QByteArray twice = gebruiker(add, "een lang wachtwoord").errors;
        QVERIFY2(twice.contains("bestaatAl") && twice.contains("Er is al een account met deze gebruikersnaam."), twice.constData());
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

    void a_practice_set_is_not_served_on_the_day_of_today()
    {
        ApiFixture f;
        QCOMPARE(f.server.stop(), 0);
        const ServerProcess::Result refused = f.server.run({QStringLiteral("serve"), QStringLiteral("--onveilig-lokaal")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("--klok"), refused.errors.constData());
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

    void what_is_typed_wrong_is_said_in_dutch_with_what_to_do_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* arguments, int exitCode, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(arguments).split(QChar(u' '), Qt::SkipEmptyParts) << exitCode << QByteArray(says);
        };
        row("nothing", "", 2, "geef een opdracht; zie --help");
        row("unknown command", "start", 2, "de opdracht \"start\" bestaat niet");
        row("unknown option", "serve --snel", 2, "de optie --snel bestaat niet");
        row("option of another command", "serve --datum 2025-01-01", 2, "de optie --datum hoort niet bij serve");
        row("value missing", "serve --config", 2, "na de optie --config hoort een waarde");
        row("value too much", "serve --onveilig-lokaal=ja", 2, "de optie --onveilig-lokaal heeft geen waarde");
        row("argument missing", "backup", 2, "bij backup ontbreekt iets; gebruik: pgb-server backup BESTAND");
        row("argument too much", "backup een twee", 2, "bij backup staat te veel");
        row("clock", "serve --klok morgen", 2, "--klok: geef een dag als jjjj-mm-dd");
        row("setting", "serve --set server.poort", 1, "server.poort is geen instelling");
        row("no folder", "serve --gegevens /bestaat/niet", 1, "De map /bestaat/niet bestaat niet. Maak haar eerst");
        row("no folder, other command", "seed-demo --gegevens /bestaat/niet", 1, "De map /bestaat/niet bestaat niet");
        row("no folder, read only", "verify-audit --gegevens /bestaat/niet", 1, "De map /bestaat/niet bestaat niet");
        row("a file is no folder", "backup x --gegevens /etc/passwd", 1, "/etc/passwd is geen map");
        row("run of what", "betaalrun morgen", 2, "betaalrun: geef kvk, bsn of maandloon");
        row("run when", "betaalrun kvk --datum morgen", 2, "betaalrun: de datum is jjjj-mm-dd");
        row("account act", "gebruiker maak jansen", 2, "gebruiker: geef add, reset, lock, unlock, grant, revoke of list");
        row("account name", "gebruiker lock", 2, "gebruiker lock: geef de gebruikersnaam");
        row("account number", "gebruiker add jansen --rol svb --naam J --verstrekker Utrecht", 2, "bij --verstrekker hoort een nummer");
        row("verstrekker", "verstrekker add --naam Utrecht", 2, "verstrekker add: geef --naam, --soort");
        row("organisatie", "organisatie add --naam Zorg --kvk 12", 2, "organisatie add: geef --naam en --kvk met acht cijfers");
        row("scale", "seed --schaal groot", 2, "seed: geef --schaal landelijk");
        row("scale, too much", "seed --schaal 2", 2, "seed: geef --schaal landelijk");
        row("scale, missing", "seed", 2, "seed: geef --schaal landelijk");
        row("scale, no folder", "seed --schaal landelijk --gegevens /bestaat/niet", 1, "De map /bestaat/niet bestaat niet");
        row("anchor", "verify-audit x", 2, "dit is geen anker");
    }
    void what_is_typed_wrong_is_said_in_dutch_with_what_to_do()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const ServerProcess::Result result = ServerProcess::runCommand(arguments);
        QVERIFY2(result.errors.contains(says), result.errors.constData());
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(result.errors.startsWith("pgb-server: "));
    }

    void help_of_one_command_is_of_that_command()
    {
        const ServerProcess::Result help = ServerProcess::runCommand({QStringLiteral("betaalrun"), QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains("pgb-server [opties] betaalrun kvk|bsn") && help.output.contains("--datum") && help.output.contains("--klok"), help.output.constData());
        QVERIFY2(!help.output.contains("seed-demo") && !help.output.contains("--rol"), help.output.constData());
    }

    void help_is_dutch_and_has_every_command()
    {
        const ServerProcess::Result help = ServerProcess::runCommand({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* word : {"Gebruik:", "Opdrachten:", "  verify-audit [ANKER]", "--onveilig-lokaal", "--datum"})
            QVERIFY2(help.output.contains(word), word);
        for (const char* word : {"Usage", "Displays", "Arguments:"})
            QVERIFY2(!help.output.contains(word), word);
        QVERIFY(ServerProcess::runCommand({QStringLiteral("--version")}).output.startsWith("pgb-server "));
    }

    void a_folder_that_takes_no_files_is_named()
    {
        QTemporaryDir directory;
        QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner));
        if (QFileInfo(directory.path()).isWritable())
            QSKIP("this account may write everywhere");
        const ServerProcess::Result result = ServerProcess(directory.path()).run({QStringLiteral("seed-demo")});
        QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("mag dit account niet schrijven") && result.errors.contains(directory.path().toUtf8()), result.errors.constData());
    }

    void copies_that_cannot_be_made_or_put_back_are_explained()
    {
        ApiFixture f;
        const QString copy = f.directory.filePath(QStringLiteral("kopie"));
        const auto says = [&](const QStringList& arguments, const char* words) {
            const ServerProcess::Result result = f.server.run(arguments);
            return result.exitCode == 1 && result.errors.contains(words);
        };
        QCOMPARE(f.server.run({QStringLiteral("backup"), copy}).exitCode, 0);
        QVERIFY(says({QStringLiteral("backup"), copy}, "bestaat al en wordt niet overschreven"));
        QVERIFY(says({QStringLiteral("backup"), QStringLiteral("/bestaat/niet/kopie")}, "De kopie /bestaat/niet/kopie kon niet worden gemaakt"));
        QVERIFY(says({QStringLiteral("restore"), copy}, "De database is in gebruik. Stop eerst de server: systemctl stop pgb-server. (databaseInGebruik pad=/"));
        QCOMPARE(f.server.stop(), 0);
        QVERIFY(says({QStringLiteral("restore"), QStringLiteral("/etc/passwd")}, "/etc/passwd is geen bruikbare kopie"));
        QVERIFY(says({QStringLiteral("restore"), QStringLiteral("/bestaat/niet")}, "/bestaat/niet is geen bruikbare kopie"));
        QVERIFY(says({QStringLiteral("seed-demo")}, "De database is niet leeg"));
    }

    void a_practice_set_that_is_not_finished_is_refused_by_every_command()
    {
        QTemporaryDir directory;
        const ServerProcess server(directory.path());
        QCOMPARE(server.run({QStringLiteral("migrate")}).exitCode, 0);
        storage::StorageConfig config;
        config.path = directory.filePath(QStringLiteral("pgb.sqlite"));
        const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(config.engine);
        storage::Database(*dialect, config, storage::Access::ReadWrite).command("test", QStringLiteral("INSERT INTO oefenset (id, kopieen, gemaakt) VALUES (1, 5, 4)"));
        const QString copy = directory.filePath(QStringLiteral("kopie"));
        const QStringList commands[] = {{QStringLiteral("migrate")}, {QStringLiteral("backup"), copy}, {QStringLiteral("verify-audit")}, {QStringLiteral("seed-demo")}};
        for (const QStringList& command : commands) {
            const ServerProcess::Result result = server.run(command);
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.errors.contains("De oefenset in deze database is niet af"), result.errors.constData());
        }
        QVERIFY(!QFile::exists(copy));
        storage::Database(*dialect, config, storage::Access::ReadWrite).command("test", QStringLiteral("UPDATE oefenset SET gemaakt = 5"));
        QCOMPARE(server.run({QStringLiteral("backup"), copy}).exitCode, 0);
    }

    void an_account_without_a_second_factor_has_no_code()
    {
        ApiFixture f;
        const QString name = f.world.een.budgethouderAccount.gebruikersnaam;
        const ServerProcess::Result code = f.server.run({QStringLiteral("oefencode"), name});
        QVERIFY2(code.exitCode == 0 && code.output.trimmed().size() == 6, code.errors.constData());
        QCOMPARE(f.server.run({QStringLiteral("gebruiker"), QStringLiteral("reset"), name}, "een lang wachtwoord\n").exitCode, 0);
        const ServerProcess::Result none = f.server.run({QStringLiteral("oefencode"), name});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.output.isEmpty());
        QVERIFY2(none.errors.contains("heeft nog geen tweede factor"), none.errors.constData());
        const ServerProcess::Result nobody = f.server.run({QStringLiteral("oefencode"), QStringLiteral("niemand")});
        QVERIFY2(nobody.exitCode == 1 && nobody.errors.contains("Het account niemand bestaat niet"), nobody.errors.constData());
    }

    void a_payment_run_of_a_practice_set_is_on_its_own_day()
    {
        ApiFixture f;
        const ServerProcess::Result none = f.server.run({QStringLiteral("betaalrun"), QStringLiteral("bsn")});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.errors.contains("Geef de dag mee waarop de server staat") && none.errors.contains("--klok"), none.errors.constData());
        const ServerProcess::Result run = f.server.run({QStringLiteral("betaalrun"), QStringLiteral("bsn"), QStringLiteral("--klok"), QStringLiteral("2025-06-03")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(run.output.contains("niets te betalen"), run.output.constData()); // nobody handed in anything yet
    }

    void a_new_installation_gets_its_first_parties_and_accounts()
    {
        QTemporaryDir directory;
        ServerProcess server(directory.path());
        const ServerProcess::Result made = server.run({QStringLiteral("verstrekker"), QStringLiteral("add"), QStringLiteral("--naam"), QStringLiteral("Gemeente Voorbeeld"),
                                                       QStringLiteral("--soort"), QStringLiteral("gemeente"), QStringLiteral("--code"), QStringLiteral("0344"),
                                                       QStringLiteral("--wetten"), QStringLiteral("wmo,jw")});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QCOMPARE(made.output, QByteArray("1\tgemeente\t0344\twmo,jw\tGemeente Voorbeeld\n"));
        QCOMPARE(server.run({QStringLiteral("verstrekker"), QStringLiteral("list")}).output, made.output);
        const auto verstrekker = [&](const char* soort, const char* nummer, const char* wetten) {
            return server.run({QStringLiteral("verstrekker"), QStringLiteral("add"), QStringLiteral("--naam"), QStringLiteral("Nog een"), QStringLiteral("--soort"),
                               QString::fromLatin1(soort), QStringLiteral("--code"), QString::fromLatin1(nummer), QStringLiteral("--wetten"), QString::fromLatin1(wetten)});
        };
        QVERIFY(verstrekker("gemeente", "0344", "wmo").errors.contains("bestaatAl"));
        QCOMPARE(verstrekker("gemeente", "0345", "wlz").exitCode, 2);
        QCOMPARE(verstrekker("zorgkantoor", "5501", "wlz,wmo").exitCode, 2);
        const ServerProcess::Result bureau = server.run({QStringLiteral("organisatie"), QStringLiteral("add"), QStringLiteral("--naam"), QStringLiteral("Zorg Voorbeeld"),
                                                         QStringLiteral("--kvk"), QStringLiteral("99999990")});
        QVERIFY2(bureau.exitCode == 0, bureau.errors.constData());
        QCOMPARE(server.run({QStringLiteral("organisatie"), QStringLiteral("list")}).output, bureau.output);
        const auto account = [&](const char* number) {
            return server.run({QStringLiteral("gebruiker"), QStringLiteral("add"), QStringLiteral("devries"), QStringLiteral("--rol"), QStringLiteral("medewerkerVerstrekker"),
                               QStringLiteral("--naam"), QStringLiteral("B. de Vries"), QStringLiteral("--verstrekker"), QString::fromLatin1(number)}, "een lang wachtwoord\n");
        };
        const ServerProcess::Result wrong = account("7");
        QVERIFY2(wrong.exitCode == 1 && wrong.errors.contains("Het nummer waarnaar u verwijst bestaat niet"), wrong.errors.constData());
        QCOMPARE(account("1").exitCode, 0);
        QCOMPARE(server.run({QStringLiteral("verify-audit")}).exitCode, 0);
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
        const ServerProcess::Result result = ServerProcess::runCommand({QStringLiteral("check-config"), QStringLiteral("--config"), file.fileName(), QStringLiteral("--gegevens"), directory.path()});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        QVERIFY2(result.output.contains("server.vertrouwdeProxies = 10.0.0.1") && result.output.contains("server.onveiligLokaal = ja"), result.output.constData());
    }

    void a_value_in_the_file_is_what_stands_there_and_other_lines_are_refused()
    {
        QTemporaryDir directory;
        const auto check = [&](const QByteArray& text) {
            QFile file(directory.filePath(QStringLiteral("server.ini")));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("no file");
            file.close();
            return ServerProcess::runCommand({QStringLiteral("check-config"), QStringLiteral("--config"), file.fileName(), QStringLiteral("--gegevens"), directory.path()});
        };
        const ServerProcess::Result read = check("# mine\n[server]\nonveiligLokaal = ja\n\n[database]\ngebruiker=a;b\\c \"d\", e\n");
        QVERIFY2(read.exitCode == 0, read.errors.constData());
        QVERIFY2(read.output.contains("database.gebruiker = a;b\\c \"d\", e\n"), read.output.constData());
        const ServerProcess::Result typed = check("[server]\nonveiligLokaal=ja\npoort: 9443\n");
        QVERIFY2(typed.exitCode == 1 && typed.errors.contains("poort: 9443"), typed.errors.constData());
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
