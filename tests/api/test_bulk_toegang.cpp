#include "client/import/kolommen.h"
#include "shared/wire/beheer.h"
#include "shared/wire/bulk.h"
#include "tests/api/bulk_api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

namespace {

QByteArray profiel(const QString& naam, const QString& inhoud) { return wire::toText(wire::encode(BulkprofielTekst{{}, naam, inhoud})); }

QString token(BulkApi& a, Bulkbereik bereik)
{
    return a.f.as(a.bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(wire::BulkTokenInvoer{QStringLiteral("pgb"), bereik, practiceDay().addDays(30)})).json().value(QLatin1String("token")).toString();
}

} // namespace

/// What a program may do with its token, what is never kept, and where `pgb` sends its token.
class TestBulkToegang : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_token_that_checks_changes_nothing_that_is_remembered_and_sees_nothing_that_is_paid()
    {
        BulkApi a;
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        ApiClient programma(a.f.server.url());
        programma.token = token(a, Bulkbereik::Controleren);
        const QByteArray klant = wire::toText(wire::encode(wire::BulkKlantInvoer{QStringLiteral("00417"), bulkKlant(0)})), ander = wire::toText(wire::encode(wire::BulkKlantInvoer{QStringLiteral("00417"), bulkKlant(1)}));
        const QString inhoud = QStringLiteral("{\"velden\":[[\"Wie\",\"klant\"]]}");
        QCOMPARE(wie.send("PUT", QStringLiteral("/v1/bulkklanten"), klant).status, 204);
        QCOMPARE(wie.send("PUT", QStringLiteral("/v1/bulkprofielen"), profiel(QStringLiteral("Ons"), inhoud)).status, 200);
        QCOMPARE(programma.send("PUT", QStringLiteral("/v1/bulkklanten"), ander).status, 403);
        QCOMPARE(programma.send("PUT", QStringLiteral("/v1/bulkfuncties"), wire::toText(wire::encode(wire::BulkFunctieInvoer{QStringLiteral("Thuis"), QStringLiteral("WLZ-BI")}))).status, 403);
        QCOMPARE(programma.send("PUT", QStringLiteral("/v1/bulkprofielen"), profiel(QStringLiteral("Ons"), inhoud)).status, 403);
        QCOMPARE(programma.get(QStringLiteral("/v1/bulkklanten")).json().value(QLatin1String("items")).toArray().at(0).toObject().value(QLatin1String("klantnummer")).toString(), bulkKlant(0));
        QCOMPARE(programma.get(QStringLiteral("/v1/bulkprofielen")).json().value(QLatin1String("items")).toArray().at(0).toObject().value(QLatin1String("inhoud")).toString(), inhoud);
        const QString pad = QStringLiteral("/v1/bulk/%1").arg(wie.post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, 'x'), {}, {}, false, {}})).json().value(QLatin1String("id")).toInteger());
        for (const char* rest : {"/retour", "/retourclienten"}) {
            QCOMPARE(programma.get(pad + QLatin1String(rest)).status, 403);
            QCOMPARE(wie.get(pad + QLatin1String(rest)).status, 200);
        }
        for (const Bulkbereik bereik : {Bulkbereik::Indienen, Bulkbereik::Betalingen}) {
            ApiClient dat(a.f.server.url());
            dat.token = token(a, bereik);
            QCOMPARE(dat.send("PUT", QStringLiteral("/v1/bulkklanten"), klant).status, bereik == Bulkbereik::Indienen ? 204 : 403);
            QCOMPARE(dat.get(pad + QStringLiteral("/retour")).status, bereik == Bulkbereik::Indienen ? 200 : 403);
        }
    }

    void with_a_token_that_checks_the_command_checks_a_file()
    {
        BulkApi a;
        QTemporaryDir map;
        QFile bestand(map.filePath(QStringLiteral("oktober.csv")));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        bestand.write(bulkCsv(goedeBulkregels(1, 30)));
        bestand.close();
        const auto pgb = [&, indienen = token(a, Bulkbereik::Indienen), kijken = token(a, Bulkbereik::Controleren)](const QStringList& argumenten, bool mag) {
            return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + (mag ? indienen : kijken)});
        };
        const QString pad = bestand.fileName();
        const QStringList bewaar{QStringLiteral("columns"), pad, QStringLiteral("--kolom"), QStringLiteral("Bedrag=bedrag"), QStringLiteral("--bewaar"), QStringLiteral("Ons"), QStringLiteral("--datums"), QStringLiteral("dag-maand")};
        const auto geweigerd = pgb(bewaar, false);
        QVERIFY2(geweigerd.first == 5 && geweigerd.second.contains(QStringLiteral("Gebruik er een dat mag indienen")), qPrintable(geweigerd.second));
        QCOMPARE(pgb(bewaar, true).first, 0);
        for (const QStringList& extra : {QStringList{QStringLiteral("--proef")}, QStringList()}) {
            const auto gekeken = pgb(QStringList{QStringLiteral("check"), pad} + extra, false);
            QVERIFY2(gekeken.first == 0, qPrintable(gekeken.second));
        }
        QCOMPARE(pgb({QStringLiteral("submit"), QStringLiteral("1")}, true).first, 0);
        QCOMPARE(pgb({QStringLiteral("return"), QStringLiteral("1")}, false).first, 5);
        const auto stand = pgb({QStringLiteral("status"), QStringLiteral("1")}, false);
        QVERIFY2(stand.first == 0 && !stand.second.contains(QStringLiteral("beoordeling")), qPrintable(stand.second)); // it does not see what became of it
        const auto gezien = pgb({QStringLiteral("status"), QStringLiteral("1")}, true);
        QVERIFY2(gezien.first == 0 && gezien.second.contains(QStringLiteral("Ingediend: 1 declaratie ")), qPrintable(gezien.second));
    }

    void a_profile_that_says_nothing_takes_the_place_of_none()
    {
        BulkApi a;
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        const QString pad = QStringLiteral("/v1/bulkprofielen"), goed = QStringLiteral("{\"velden\":[[\"Wie\",\"klant\"],[\"x\",\"geen\"]],\"maandEerst\":false,\"decimaalPunt\":true,\"duur\":\"uren\"}");
        // Of a client that knows more than this server the rest is kept too.
        QCOMPARE(wie.send("PUT", pad, profiel(QStringLiteral("Ons"), QStringLiteral("{\"velden\":[[\"Wie\",\"klant\"]],\"ook\":\"iets\"}"))).status, 200);
        QCOMPARE(wie.send("PUT", pad, profiel(QStringLiteral("Ons"), goed)).status, 200);
        for (const char* leeg : {"{}", "", "geen json", "[]", "{\"velden\":[]}", "{\"velden\":[[\"Wie\",\"iets\"]]}", "{\"velden\":[[\"Wie\"]]}"}) {
            const Answer geweigerd = wie.send("PUT", pad, profiel(QStringLiteral("Ons"), QString::fromLatin1(leeg)));
            QVERIFY2(geweigerd.status == 400 && geweigerd.code() == QLatin1String("profielOnleesbaar"), leeg);
        }
        const QJsonArray bewaard = wie.get(pad).json().value(QLatin1String("items")).toArray();
        QVERIFY(bewaard.size() == 1 && bewaard.at(0).toObject().value(QLatin1String("inhoud")).toString() == goed);
        QCOMPARE(wie.send("PUT", pad, profiel(QStringLiteral("export 111222333"), goed)).code(), QStringLiteral("tekstMetBsn"));
        for (const char* inhoud : {"{\"velden\":[[\"111-222-333\",\"klant\"]]}", "{\"velden\":[[\"Wie\",\"klant\"]],\"maandEerst\":\"111222333\"}",
                                   "{\"velden\":[[\"111222333\",\"klant\"]],\"velden\":[[\"Wie\",\"klant\"]]}", "{\"velden\":[[\"11122233\\u0033\",\"klant\"]]}",
                                   "{\"velden\":[[\"Wie\",\"klant\"]],\"ook\":{\"iets\":[\"\\u003111222333\"]}}"})
            QVERIFY2(wie.send("PUT", pad, profiel(QStringLiteral("Ons"), QString::fromLatin1(inhoud))).code() == QLatin1String("tekstMetBsn"), inhoud);
        const auto begin = [&](const QString& indeling) { return wie.post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, 'x'), {}, {}, false, indeling})); };
        QCOMPARE(begin(QStringLiteral("111222333 ").leftJustified(64, u'x')).code(), QStringLiteral("tekstMetBsn"));
        QCOMPARE(begin(QStringLiteral("a111222333b").leftJustified(64, u'0')).status, 200); // the hash that the client sends
        QCOMPARE(wie.post(QStringLiteral("/v1/bulktokens"), wire::encode(wire::BulkTokenInvoer{QStringLiteral("van 111222333"), Bulkbereik::Controleren, practiceDay().addDays(30)})).code(), QStringLiteral("tekstMetBsn"));
    }

    void what_the_client_writes_of_a_profile_the_server_keeps()
    {
        BulkApi a;
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        const QString pad = QStringLiteral("/v1/bulkprofielen");
        Bulkprofiel eigen{QStringLiteral("Ons"), {}, {}, {}};
        for (const auto& veld : codeTable<Bulkveld>())
            eigen.velden.push_back({QStringLiteral("Kop van ") + code(veld.waarde), veld.waarde});
        for (const Duurmaat duur : {Duurmaat::Onbekend, Duurmaat::Uren, Duurmaat::Minuten}) {
            for (const DatumVolgorde volgorde : {DatumVolgorde::DagMaand, DatumVolgorde::MaandDag}) {
                eigen.wijze = {volgorde, volgorde == DatumVolgorde::MaandDag, duur};
                const QString tekst = profielTekst(eigen);
                QVERIFY2(wie.send("PUT", pad, profiel(eigen.naam, tekst)).status == 200, qPrintable(tekst));
                const QString bewaard = wie.get(pad).json().value(QLatin1String("items")).toArray().at(0).toObject().value(QLatin1String("inhoud")).toString();
                const auto terug = profielUitTekst(eigen.naam, {}, bewaard);
                QVERIFY2(terug && *terug == eigen, qPrintable(bewaard));
            }
        }
    }

    void a_token_goes_over_no_open_connection()
    {
        QTemporaryDir map;
        const auto status = [&](const QString& server, bool metToken = true) {
            QStringList omgeving{QStringLiteral("PGB_SERVER=") + server};
            if (metToken)
                omgeving << QStringLiteral("PGB_TOKEN=geheim");
            return draaiPgb({QStringLiteral("status")}, map.path(), omgeving);
        };
        const auto open = status(QStringLiteral("http://192.0.2.1:1"));
        QVERIFY2(open.first == 2 && open.second.contains(QStringLiteral("https")), qPrintable(open.second));
        QCOMPARE(status(QStringLiteral("http://localhost:1")).first, 4); // on this machine it may
        for (const bool metToken : {true, false}) {
            const auto kaal = status(QStringLiteral("pgb.voorbeeld.nl"), metToken);
            QVERIFY2(kaal.first == 2 && kaal.second.contains(QStringLiteral("https://")), qPrintable(kaal.second));
        }
        const auto nergens = status(QStringLiteral("https://bestaat-niet.invalid"));
        QVERIFY2(nergens.first == 4 && !nergens.second.contains(QStringLiteral("melding ")), qPrintable(nergens.second));
        // What somebody wrote in its own file is judged the same.
        QVERIFY(QDir(map.path()).mkpath(QStringLiteral("pgb")));
        QFile toegang(map.filePath(QStringLiteral("pgb/toegang.json")));
        QVERIFY(toegang.open(QIODevice::WriteOnly) && toegang.write("{\"server\":\"http://192.0.2.1:1\",\"token\":\"geheim\"}") > 0);
        toegang.close();
        QCOMPARE(draaiPgb({QStringLiteral("status")}, map.path(), {}).first, 2);
    }

    void a_profile_that_is_not_there_is_named_and_columns_without_use_are_folded()
    {
        BulkApi a;
        QTemporaryDir map;
        QFile bestand(map.filePath(QStringLiteral("breed.csv")));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        QByteArray kop("Cli\xc3\xabntnummer;Zorgfunctie;Datum;Uren"), rij("00417;WLZ-BI;13-10-2025;1,5");
        for (int i = 0; i < 200; ++i) {
            kop += ";zz" + QByteArray::number(i);
            rij += ";-";
        }
        bestand.write(kop + "\r\n" + rij + "\r\n");
        bestand.close();
        const auto pgb = [&, geheim = token(a, Bulkbereik::Indienen)](const QStringList& argumenten) {
            return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + geheim});
        };
        const auto breed = pgb({QStringLiteral("columns"), bestand.fileName(), QStringLiteral("--bewaar"), QStringLiteral("Ons")});
        QVERIFY2(breed.first == 0 && breed.second.contains(QStringLiteral("en nog 190 kolommen")) && breed.second.count(QStringLiteral("niet gebruiken")) == 11, qPrintable(breed.second));
        QCOMPARE(pgb({QStringLiteral("columns"), bestand.fileName(), QStringLiteral("--json")}).second.count(QStringLiteral("\"zz")), 200);
        const auto ander = pgb({QStringLiteral("check"), bestand.fileName(), QStringLiteral("--profiel"), QStringLiteral("Bestaatniet")});
        QVERIFY2(ander.first == 3 && ander.second.contains(QStringLiteral("Er is geen profiel \"Bestaatniet\". Wel: Ons.")), qPrintable(ander.second));
    }
};

HOUSE_TEST(test_bulk_toegang, TestBulkToegang)
#include "test_bulk_toegang.moc"
