#include "shared/wire/beheer.h"
#include "shared/wire/bulk.h"
#include "tests/api/bulk_api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace pgb;
using namespace pgb::test;

namespace {

/// The code with which `pgb submit` named the lines that a person looks at first.
QString codeIn(const QString& uit)
{
    static const QRegularExpression code(QStringLiteral("--bekeken ([0-9a-f]{8})"));
    return code.match(uit).captured(1);
}

} // namespace

/// A month with the command pgb: what it says, and how it ends.
class TestBulkPgb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_command_checks_submits_and_gives_the_return_list()
    {
        BulkApi a;
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const Answer token = a.f.as(a.bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer));
        QTemporaryDir map;
        QFile bestand(map.filePath(QStringLiteral("oktober.csv")));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        auto regels = goedeBulkregels(3, 30);
        regels[4].tarief = Tarief::fromCenten(4125);
        regels[6].kenmerk = QStringLiteral("=1+1 \"x\"");
        bestand.write(bulkCsv(regels));
        bestand.close();
        const auto pgb = [&](const QStringList& argumenten) {
            return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token.json().value(QLatin1String("token")).toString()});
        };
        const QString pad = bestand.fileName();
        QCOMPARE(pgb({QStringLiteral("check"), pad}).first, 3); // never sent unseen
        const QStringList bewaar{QStringLiteral("columns"), pad, QStringLiteral("--kolom"), QStringLiteral("Bedrag=bedrag"), QStringLiteral("--bewaar"), QStringLiteral("Ons export")};
        const auto gok = pgb({QStringLiteral("columns"), pad, QStringLiteral("--bewaar"), QStringLiteral("Ons export"), QStringLiteral("--datums"), QStringLiteral("dag-maand")});
        QVERIFY2(gok.first == 3 && gok.second.contains(QStringLiteral("--kolom \"Bedrag=bedrag\"")), qPrintable(gok.second)); // nothing stands in it: what it is, is a guess
        QCOMPARE(pgb(bewaar).first, 3); // 01-10 may be a day in January: a guess is not kept
        QCOMPARE(pgb(bewaar + QStringList{QStringLiteral("--datums"), QStringLiteral("anders")}).first, 2);
        auto uit = pgb(bewaar + QStringList{QStringLiteral("--datums"), QStringLiteral("dag-maand")});
        QVERIFY2(uit.first == 0, qPrintable(uit.second));
        // A layout that is kept for another AGB is not used, also when it is the only one of that name.
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        const QString inhoud = wie.get(QStringLiteral("/v1/bulkprofielen")).json().value(QLatin1String("items")).toArray().at(0).toObject().value(QLatin1String("inhoud")).toString();
        QCOMPARE(wie.send("PUT", QStringLiteral("/v1/bulkprofielen"), wire::toText(wire::encode(BulkprofielTekst{QStringLiteral("41000002"), QStringLiteral("Aaa"), inhoud}))).status, 200);
        uit = pgb({QStringLiteral("check"), pad, QStringLiteral("--profiel"), QStringLiteral("Aaa"), QStringLiteral("--proef")});
        QVERIFY2(uit.first == 3, qPrintable(uit.second));
        // A column that the profile does not know is never left out in silence.
        const QString metTot = map.filePath(QStringLiteral("november.csv"));
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        QFile nieuw(metTot);
        QVERIFY(nieuw.open(QIODevice::WriteOnly));
        for (bool kop = true; !bestand.atEnd(); kop = false)
            nieuw.write(bestand.readLine().trimmed() + (kop ? ";Datum tot\r\n" : ";31-10-2025\r\n"));
        nieuw.close();
        bestand.close();
        uit = pgb({QStringLiteral("check"), metTot, QStringLiteral("--proef")});
        QVERIFY2(uit.first == 3 && uit.second.contains(QStringLiteral("kent deze kolom nog niet: Datum tot")), qPrintable(uit.second));
        uit = pgb({QStringLiteral("check"), metTot, QStringLiteral("--proef"), QStringLiteral("--kolom"), QStringLiteral("Datum tot=") + code(Bulkveld::Geen)});
        QVERIFY2(uit.first == 1 && uit.second.contains(QStringLiteral("niets bewaard")), qPrintable(uit.second));
        uit = pgb({QStringLiteral("check"), pad, QStringLiteral("--proef")});
        QVERIFY2(uit.first == 1 && uit.second.contains(QStringLiteral("niets bewaard")) && !uit.second.contains(QStringLiteral("zonder --proef")), qPrintable(uit.second));
        uit = pgb({QStringLiteral("check"), pad, QStringLiteral("--proef"), QStringLiteral("--referentie"), QStringLiteral("nr 111 222 333")});
        QVERIFY2(uit.first == 6 && uit.second.contains(QStringLiteral("In uw referentie staat een burgerservicenummer")), qPrintable(uit.second));
        QCOMPARE(pgb({QStringLiteral("status")}), std::pair(0, QStringLiteral("pgb: Er is nog geen bestand gebracht.\n"))); // nothing was stored
        uit = pgb({QStringLiteral("check"), pad});
        QVERIFY2(uit.first == 1 && uit.second.contains(QStringLiteral("41,25")) && uit.second.contains(QStringLiteral(" (rij 6)")), qPrintable(uit.second));
        uit = pgb({QStringLiteral("return"), QStringLiteral("1")});
        QVERIFY2(uit.first == 7 && uit.second.contains(QStringLiteral("nog niets ingediend")), qPrintable(uit.second));
        uit = pgb({QStringLiteral("submit"), QStringLiteral("1"), QStringLiteral("--proef")});
        QVERIFY2(uit.first == 1 && uit.second.contains(QStringLiteral("Nu zou worden voorgelegd: 29 regels")), qPrintable(uit.second));
        QCOMPARE(pgb({QStringLiteral("return"), QStringLiteral("1")}).first, 7); // nothing was handed in
        uit = pgb({QStringLiteral("submit"), QStringLiteral("1")});
        QVERIFY2(uit.second.contains(QStringLiteral("29 regels in 3 declaraties")), qPrintable(uit.second));
        uit = pgb({QStringLiteral("return"), QStringLiteral("1")});
        QVERIFY2(uit.first == 0 && uit.second.count(QStringLiteral("terBeoordeling")) == 29, qPrintable(uit.second));
        QVERIFY2(uit.second.contains(QStringLiteral(";\"'=1+1 \"\"x\"\"\";")), qPrintable(uit.second)); // a spreadsheet runs nothing of it
        QVERIFY2(uit.second.contains(QStringLiteral(";status;reden")), qPrintable(uit.second));
        QCOMPARE(pgb({QStringLiteral("dans")}).first, 2);
    }

    void what_may_be_another_visit_is_handed_in_only_when_somebody_said_so()
    {
        BulkApi a;
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        const auto breng = [&](char hash, const std::vector<Bulkregel>& regels) {
            const Answer begonnen = wie.post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, hash), {}, {}, false, {}}));
            const QString nummer = QString::number(begonnen.json().value(QLatin1String("id")).toInteger());
            wie.post(QStringLiteral("/v1/bulk/%1/regels").arg(nummer), wire::encode(wire::BulkBlok{regels}));
            wie.post(QStringLiteral("/v1/bulk/%1/controle").arg(nummer), {});
            return nummer;
        };
        auto regels = goedeBulkregels(1, 3);
        for (Bulkregel& r : regels) {
            r.begin.reset();
            r.eind.reset();
        }
        const QString een = breng('x', regels);
        QCOMPARE(wie.post(QStringLiteral("/v1/bulk/%1/indiening").arg(een), {}).json().value(QLatin1String("regels")).toInt(), 3);
        Bulkregel avond = regels[1];
        avond.kenmerk = QStringLiteral("avond");
        avond.begin = QTime(20, 0);
        avond.eind = QTime(20, 5);
        const QString twee = breng('y', {avond}), pad = QStringLiteral("/v1/bulk/%1/indiening").arg(twee);
        const Answer ongezien = wie.post(pad, {});
        QVERIFY2(ongezien.status == 409 && ongezien.code() == QLatin1String("regelsNietBekeken"), ongezien.text().constData());
        QCOMPARE(wie.send("POST", pad, {}).status, 409); // an empty body says nothing either
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const QString token = wie.post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer)).json().value(QLatin1String("token")).toString();
        QTemporaryDir map;
        const auto pgb = [&](const QStringList& argumenten) { return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token}); };
        // Whoever asks how it stands, hears that somebody has to look.
        QCOMPARE(pgb({QStringLiteral("status"), twee}).first, 1);
        QCOMPARE(pgb({QStringLiteral("status"), een}).first, 0);
        QCOMPARE(pgb({QStringLiteral("status")}).first, 0);
        const QStringList submit{QStringLiteral("submit"), twee};
        for (const QStringList& extra : {QStringList(), QStringList{QStringLiteral("--proef")}, QStringList{QStringLiteral("--json")}}) {
            const auto uit = pgb(submit + extra);
            QVERIFY2(uit.first == 1 && uit.second.contains(QStringLiteral("--bekeken")) && uit.second.contains(extra.contains(QStringLiteral("--json")) ? QStringLiteral("BK-012") : QStringLiteral("rij 3, K00000, 02-10-2025: Deze zorg is op deze dag al ingediend")), qPrintable(uit.second));
        }
        QVERIFY(wie.get(QStringLiteral("/v1/bulk/%1/retour").arg(twee)).json().value(QLatin1String("items")).toArray().isEmpty());
        const QString gezegd = draaiPgb(submit + QStringList{QStringLiteral("--json")}, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token}, false).second.trimmed();
        const QJsonObject slot = QJsonDocument::fromJson(gezegd.section(QLatin1Char('\n'), -1).toUtf8()).object();
        QCOMPARE(slot.value(QLatin1String("bekijkcode")).toString(), codeIn(pgb(submit).second)); // a program reads no sentence
        QCOMPARE(slot.value(QLatin1String("regels")).toInt(), 1);
        QCOMPARE(wie.post(pad, QJsonObject{{QStringLiteral("andereBezoeken"), true}}).status, 400); // there is one way to say so
        const auto uit = pgb(submit + QStringList{QStringLiteral("--bekeken"), codeIn(pgb(submit).second)});
        QVERIFY2(uit.first == 0 && uit.second.contains(QStringLiteral("1 regel in 1 declaratie")), qPrintable(uit.second));
        QCOMPARE(wie.post(pad, {}).status, 200);
        QCOMPARE(pgb({QStringLiteral("status"), twee}).first, 0);
    }

    void the_code_of_other_visits_is_good_for_exactly_the_lines_that_were_named()
    {
        BulkApi a;
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        const auto breng = [&](char hash, const std::vector<Bulkregel>& regels) {
            const Answer begonnen = wie.post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, hash), {}, {}, false, {}}));
            const QString nummer = QString::number(begonnen.json().value(QLatin1String("id")).toInteger());
            wie.post(QStringLiteral("/v1/bulk/%1/regels").arg(nummer), wire::encode(wire::BulkBlok{regels}));
            wie.post(QStringLiteral("/v1/bulk/%1/controle").arg(nummer), {});
            return nummer;
        };
        auto regels = goedeBulkregels(1, 3);
        for (Bulkregel& r : regels) {
            r.begin.reset();
            r.eind.reset();
        }
        wie.post(QStringLiteral("/v1/bulk/%1/indiening").arg(breng('x', regels)), {});
        std::vector<Bulkregel> avonden{regels[1], regels[2]};
        for (Bulkregel& avond : avonden) {
            avond.kenmerk = QStringLiteral("avond%1").arg(avond.nummer);
            avond.begin = QTime(20, 0);
            avond.eind = QTime(20, 5);
        }
        const QString twee = breng('y', avonden);
        const auto laatWeg = [&](size_t welke, bool weg) {
            return wie.send("PUT", QStringLiteral("/v1/bulk/%1/regels/%2").arg(twee).arg(avonden[welke].nummer), wire::toText(wire::encode(wire::BulkWijziging{avonden[welke], weg}))).status;
        };
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const QString token = wie.post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer)).json().value(QLatin1String("token")).toString();
        QTemporaryDir map;
        const auto pgb = [&](const QStringList& argumenten) { return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token}); };
        const QStringList submit{QStringLiteral("submit"), twee}, bekeken{QStringLiteral("--bekeken")};
        QCOMPARE(laatWeg(1, true), 200);
        const QString eerste = codeIn(pgb(submit).second);
        QVERIFY(!eerste.isEmpty());
        // As many lines, but another one.
        QCOMPARE(laatWeg(0, true), 200);
        QCOMPARE(laatWeg(1, false), 200);
        const auto ander = pgb(submit + bekeken + QStringList{eerste});
        QVERIFY2(ander.first == 1 && ander.second.contains(QStringLiteral("rij 4, ")) && !ander.second.contains(QStringLiteral("rij 3, K")), qPrintable(ander.second));
        const Answer vreemd = wie.post(QStringLiteral("/v1/bulk/%1/indiening").arg(twee), wire::encode(wire::BulkIndiening{QStringLiteral("0123456789abcdef")}));
        QVERIFY2(vreemd.status == 409 && vreemd.code() == QLatin1String("regelsNietBekeken"), vreemd.text().constData());
        QCOMPARE(pgb(submit + bekeken).first, 2); // a code belongs to it
        const auto goed = pgb(submit + bekeken + QStringList{codeIn(ander.second)});
        QVERIFY2(goed.first == 0 && goed.second.contains(QStringLiteral("1 regel in 1 declaratie")), qPrintable(goed.second));
    }

    void of_a_file_that_was_brought_in_part_the_status_says_so()
    {
        BulkApi a;
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const QJsonObject token = wie.post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer)).json();
        const QString nummer = QString::number(wie.post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, 'x'), {}, {}, false, {}})).json().value(QLatin1String("id")).toInteger());
        QCOMPARE(wie.post(QStringLiteral("/v1/bulk/%1/regels").arg(nummer), wire::encode(wire::BulkBlok{goedeBulkregels(1, 4), true})).status, 200);
        QCOMPARE(wie.post(QStringLiteral("/v1/bulk/%1/controle").arg(nummer), {}).status, 200);
        QTemporaryDir map;
        const auto pgb = [&](const QStringList& argumenten) {
            return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token.value(QLatin1String("token")).toString()});
        };
        for (const QStringList& extra : {QStringList(), QStringList{QStringLiteral("--json")}}) {
            const auto uit = pgb(QStringList{QStringLiteral("status"), nummer} + extra);
            QVERIFY2(uit.first == 1 && uit.second.contains(QStringLiteral("nog niet alles gebracht")) && uit.second.contains(QStringLiteral("pgb check")), qPrintable(uit.second));
        }
        const auto lijst = pgb({QStringLiteral("status")});
        QVERIFY2(lijst.first == 0 && lijst.second.contains(QStringLiteral("nog niet alles gebracht")), qPrintable(lijst.second));
        const auto submit = pgb({QStringLiteral("submit"), nummer});
        QVERIFY2(submit.first == 6 && submit.second.contains(QStringLiteral("pgb check")), qPrintable(submit.second));
        QCOMPARE(wie.post(QStringLiteral("/v1/bulk/%1/indiening").arg(nummer), {}).code(), QStringLiteral("bulkOnvolledig"));
        QCOMPARE(wie.post(QStringLiteral("/v1/bulk/%1/regels").arg(nummer), wire::encode(wire::BulkBlok{})).status, 200);
        QCOMPARE(pgb({QStringLiteral("status"), nummer}).first, 0);
        // A token that is taken back halfway: nothing more is done, and it is said how access comes back.
        QCOMPARE(wie.send("DELETE", QStringLiteral("/v1/bulktokens/%1").arg(token.value(QLatin1String("id")).toInteger()), {}).status, 204);
        const auto ingetrokken = pgb({QStringLiteral("submit"), nummer});
        QVERIFY2(ingetrokken.first == 5 && ingetrokken.second.contains(QStringLiteral("pgb login")), qPrintable(ingetrokken.second));
    }

    void what_submit_says_beforehand_is_what_it_does()
    {
        BulkApi a;
        ApiClient& wie = a.f.as(a.bulk.medewerker);
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const QString token = wie.post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer)).json().value(QLatin1String("token")).toString();
        QCOMPARE(wie.send("PUT", QStringLiteral("/v1/bulkklanten"), wire::toText(wire::encode(wire::BulkKlantInvoer{QStringLiteral("00417"), bulkKlant(0)}))).status, 204);
        // One client twice: under his number at SVB and under an own one.
        auto regels = goedeBulkregels(2, 6);
        for (const Bulkregel& r : goedeBulkregels(1, 3)) {
            regels.push_back(r);
            regels.back().nummer += 100;
            regels.back().klant = QStringLiteral("00417");
        }
        const QString nummer = QString::number(wie.post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, 'x'), {}, {}, false, {}})).json().value(QLatin1String("id")).toInteger());
        QCOMPARE(wie.post(QStringLiteral("/v1/bulk/%1/regels").arg(nummer), wire::encode(wire::BulkBlok{regels})).status, 200);
        QTemporaryDir map;
        const auto pgb = [&](const QStringList& argumenten) { return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token}); };
        QCOMPARE(pgb({QStringLiteral("status"), nummer}).first, 1); // not checked yet
        const auto proef = pgb({QStringLiteral("submit"), nummer, QStringLiteral("--proef")});
        QVERIFY2(proef.first == 1 && proef.second.contains(QStringLiteral("Nu zou worden voorgelegd: 6 regels")), qPrintable(proef.second));
        const auto echt = pgb({QStringLiteral("submit"), nummer});
        QVERIFY2(echt.first == 1 && echt.second.contains(QStringLiteral("6 regels in 2 declaraties voorgelegd")), qPrintable(echt.second));
    }

    void a_column_that_is_not_recognised_is_named()
    {
        BulkApi a;
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const QString token = a.f.as(a.bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer)).json().value(QLatin1String("token")).toString();
        QTemporaryDir map;
        QFile bestand(map.filePath(QStringLiteral("eigen.csv")));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        bestand.write(bulkCsv(goedeBulkregels(1, 30)).replace("Cli\xc3\xabntnummer", "Wie"));
        bestand.close();
        const auto pgb = [&](const QStringList& argumenten) { return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token}); };
        const QString pad = bestand.fileName();
        const QStringList zeker{QStringLiteral("--datums"), QStringLiteral("dag-maand"), QStringLiteral("--kolom"), QStringLiteral("Bedrag=bedrag")}, wie{QStringLiteral("--kolom"), QStringLiteral("wie=klant")};
        const QStringList bewaar = QStringList{QStringLiteral("columns"), pad, QStringLiteral("--bewaar"), QStringLiteral("Eigen")} + zeker;
        const auto zonder = pgb(bewaar);
        QVERIFY2(zonder.first == 3 && zonder.second.contains(QStringLiteral("--kolom")), qPrintable(zonder.second));
        QCOMPARE(pgb(bewaar + QStringList{QStringLiteral("--kolom"), QStringLiteral("Wie=iets")}).first, 2);
        QCOMPARE(pgb(bewaar + QStringList{QStringLiteral("--kolom"), QStringLiteral("Nergens=klant")}).first, 2);
        const auto genoemd = pgb({QStringLiteral("check"), pad, QStringLiteral("--proef"), QStringLiteral("--datums"), QStringLiteral("dag-maand"), QStringLiteral("--kolom"), QStringLiteral("Wie=klant"), QStringLiteral("--kolom"),
                                  QStringLiteral("Zorgfunctie=functie"), QStringLiteral("--kolom"), QStringLiteral("Datum=datum"), QStringLiteral("--kolom"), QStringLiteral("Uren=aantal")});
        QVERIFY2(genoemd.first <= 1 && genoemd.second.contains(QStringLiteral("niets bewaard")), qPrintable(genoemd.second));
        const auto alleenEen = pgb(QStringList{QStringLiteral("check"), pad, QStringLiteral("--proef")} + wie); // what was only recognised is not used
        QVERIFY2(alleenEen.first == 3, qPrintable(alleenEen.second));
        const auto met = pgb(bewaar + wie);
        QVERIFY2(met.first == 0, qPrintable(met.second));
        QCOMPARE(pgb({QStringLiteral("check"), pad}).first, 0);
        // Naming a column leaves alone what the profile says of numbers that have no decimals so far.
        QFile heel(map.filePath(QStringLiteral("heel.csv")));
        const QStringList bewaarPunt{QStringLiteral("columns"), heel.fileName(), QStringLiteral("--bewaar"), QStringLiteral("Punt"), QStringLiteral("--getallen"), QStringLiteral("punt")};
        const QStringList checkPunt{QStringLiteral("check"), heel.fileName(), QStringLiteral("--kolom"), QStringLiteral("minuten=geen")};
        for (const auto& [regels, doe] : {std::pair("klant;functie;datum;uren\n1;WLZ-BI;2025-10-06;2\n", bewaarPunt), std::pair("klant;functie;datum;uren;minuten;bedrag\n1;WLZ-BI;2025-10-06;2;30;7\n", checkPunt)}) {
            QVERIFY(heel.open(QIODevice::WriteOnly) && heel.write(regels) > 0);
            heel.close();
            const auto punt = pgb(doe);
            QVERIFY2(punt.second.contains(QStringLiteral("Getallen: 2.5.")), qPrintable(punt.second));
        }
    }

    void every_ending_gives_one_json_object()
    {
        BulkApi a;
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const QString token = a.f.as(a.bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer)).json().value(QLatin1String("token")).toString();
        const QString nummer = QString::number(a.f.as(a.bulk.medewerker).post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("x"), QByteArray(32, 'x'), {}, {}, false, {}})).json().value(QLatin1String("id")).toInteger());
        QTemporaryDir map;
        QFile bestand(map.filePath(QStringLiteral("leeg.csv")));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        bestand.close();
        const QString server = QStringLiteral("PGB_SERVER=") + a.f.server.url().toString();
        const auto einde = [&](const QStringList& argumenten, const QString& geheim) {
            const auto uit = draaiPgb(argumenten + QStringList{QStringLiteral("--json")}, map.path(), {server, QStringLiteral("PGB_TOKEN=") + geheim}, false);
            const QJsonObject slot = QJsonDocument::fromJson(uit.second.trimmed().section(QLatin1Char('\n'), -1).toUtf8()).object();
            return slot.value(QLatin1String("einde")).toInt(-1) == uit.first ? std::pair(uit.first, slot.value(QLatin1String("fout")).toString()) : std::pair(-1, uit.second);
        };
        QCOMPARE(einde({QStringLiteral("status")}, token), std::pair(0, QString()));
        QCOMPARE(einde({QStringLiteral("status"), nummer, QStringLiteral("extra")}, token), std::pair(2, QStringLiteral("gebruik")));
        for (const char* zo : {"status x", "dans", "status --vingerafdruk aa", "return 1 --proef", "columns leeg.csv --nogmaals", "reopen 1 --bekeken aa"}) // also what a command would pass over
            QVERIFY2(einde(QString::fromLatin1(zo).split(QLatin1Char(' ')), token) == std::pair(2, QStringLiteral("gebruik")), zo);
        QCOMPARE(einde({}, token), std::pair(2, QStringLiteral("gebruik")));
        QCOMPARE(einde({QStringLiteral("check"), bestand.fileName()}, token).first, 3);
        QCOMPARE(einde({QStringLiteral("return"), nummer}, token), std::pair(7, QStringLiteral("nietsIngediend")));
        for (const QStringList& extra : {QStringList(), QStringList{QStringLiteral("--proef")}}) // a batch without lines
            QCOMPARE(einde(QStringList{QStringLiteral("submit"), nummer} + extra, token), std::pair(7, QStringLiteral("nietsIngediend")));
        QCOMPARE(einde({QStringLiteral("status")}, QStringLiteral("pgbt_0")).first, 5);
    }

    void how_a_command_may_end_is_said_the_same_everywhere()
    {
        QTemporaryDir map;
        const auto hulp = draaiPgb({QStringLiteral("--help")}, map.path(), {});
        QCOMPARE(hulp.first, 0);
        const auto lees = [](const char* pad) {
            QFile bestand(inSource(pad));
            return bestand.open(QIODevice::ReadOnly) ? QString::fromUtf8(bestand.readAll()) : QString();
        };
        const QString man = lees("/installer/pgb.1"), handleiding = lees("/shared/docs/handleiding.md");
        static const QRegularExpression regel(QStringLiteral("^(\\d)  (.+)$"), QRegularExpression::MultilineOption);
        int einden = 0;
        for (auto it = regel.globalMatch(hulp.second); it.hasNext(); ++einden) {
            const QRegularExpressionMatch m = it.next();
            QCOMPARE(m.captured(1).toInt(), einden);
            QVERIFY2(handleiding.contains(QStringLiteral("| %1 | %2").arg(m.captured(1), m.captured(2))), qPrintable(m.captured(2)));
            QVERIFY2(man.contains(QStringLiteral(".TP\n.B %1\n").arg(m.captured(1))), qPrintable(m.captured(1)));
        }
        QCOMPARE(einden, 8);
        QCOMPARE(draaiPgb({QStringLiteral("status")}, map.path(), {}).first, 5); // not signed in
        QCOMPARE(draaiPgb({QStringLiteral("status")}, map.path(), {QStringLiteral("PGB_SERVER=http://127.0.0.1:1"), QStringLiteral("PGB_TOKEN=x")}).first, 4);
        QCOMPARE(draaiPgb({QStringLiteral("check")}, map.path(), {}).first, 2);
    }

    void the_sandbox_says_of_which_client_there_are_too_many_lines()
    {
        BulkApi a;
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const Answer token = a.f.as(a.bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer));
        QTemporaryDir map;
        QFile bestand(map.filePath(QStringLiteral("oktober.csv")));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        bestand.write(bulkCsv(goedeBulkregels(1, 5001)));
        bestand.close();
        const auto pgb = [&](const QStringList& argumenten) {
            return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token.json().value(QLatin1String("token")).toString()});
        };
        const auto bewaard = pgb({QStringLiteral("columns"), bestand.fileName(), QStringLiteral("--kolom"), QStringLiteral("Bedrag=bedrag"), QStringLiteral("--bewaar"), QStringLiteral("Ons export"), QStringLiteral("--datums"), QStringLiteral("dag-maand")});
        QVERIFY2(bewaard.first == 0, qPrintable(bewaard.second));
        const auto uit = pgb({QStringLiteral("check"), bestand.fileName(), QStringLiteral("--proef")});
        QVERIFY2(uit.first == 3 && uit.second.contains(QStringLiteral("Voor K00000 staan er meer regels")), qPrintable(uit.second));
    }

    void the_sandbox_gives_the_answer_of_the_check_for_the_whole_file()
    {
        BulkApi a;
        const wire::BulkTokenInvoer invoer{QStringLiteral("pgb"), Bulkbereik::Indienen, practiceDay().addDays(30)};
        const Answer token = a.f.as(a.bulk.medewerker).post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer));
        QTemporaryDir map;
        QFile bestand(map.filePath(QStringLiteral("oktober.csv")));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        // The lines of each client stand far apart, over several blocks; the same care twice, too much care on one day, an own rate, nobody's client.
        auto regels = goedeBulkregels(3, 1500);
        std::stable_sort(regels.begin(), regels.end(), [](const Bulkregel& een, const Bulkregel& ander) { return een.datum < ander.datum; });
        const Bulkregel eerste = regels.front();
        regels.push_back(eerste);
        regels[40].tarief = Tarief::fromCenten(4125);
        regels[900].klant = QStringLiteral("111222333");
        for (const QTime begin : {QTime(0, 0), QTime(12, 0)}) {
            regels.push_back(eerste);
            regels.back().begin = begin;
            regels.back().eind = begin.addSecs(11 * 3600);
            regels.back().aantal = 11 * 60;
            regels.back().kenmerk = QStringLiteral("lang%1").arg(begin.hour());
        }
        for (size_t i = 0; i < regels.size(); ++i)
            regels[i].nummer = int(i) + 2;
        bestand.write(bulkCsv(regels));
        bestand.close();
        const auto pgb = [&](const QStringList& argumenten) {
            return draaiPgb(argumenten, map.path(), {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token.json().value(QLatin1String("token")).toString()}, false);
        };
        const QString pad = bestand.fileName();
        QCOMPARE(pgb({QStringLiteral("columns"), pad, QStringLiteral("--kolom"), QStringLiteral("Bedrag=bedrag"), QStringLiteral("--bewaar"), QStringLiteral("Ons export"), QStringLiteral("--datums"), QStringLiteral("dag-maand")}).first, 0);
        const auto proef = pgb({QStringLiteral("check"), pad, QStringLiteral("--proef")});
        const auto gezegd = draaiPgb({QStringLiteral("check"), pad, QStringLiteral("--proef")}, map.path(),
                                     {QStringLiteral("PGB_SERVER=") + a.f.server.url().toString(), QStringLiteral("PGB_TOKEN=") + token.json().value(QLatin1String("token")).toString()});
        QVERIFY2(gezegd.second.contains(QStringLiteral("dat ziet pgb check zonder --proef")), qPrintable(gezegd.second)); // it went in parts
        const auto echt = pgb({QStringLiteral("check"), pad});
        QCOMPARE(proef.first, echt.first);
        const QStringList zinnen = echt.second.split(QLatin1Char('\n')).mid(1);
        QVERIFY2(zinnen.size() >= 4, qPrintable(echt.second));
        QVERIFY2(echt.second.contains(QStringLiteral("let op")), qPrintable(echt.second));
        QCOMPARE(proef.second.split(QLatin1Char('\n')).mid(1), zinnen);
        QCOMPARE(proef.second.section(QStringLiteral("\": "), 1, 1), echt.second.section(QStringLiteral("\": "), 1, 1)); // the counts
    }
};

HOUSE_TEST(test_bulk_pgb, TestBulkPgb)
#include "test_bulk_pgb.moc"
