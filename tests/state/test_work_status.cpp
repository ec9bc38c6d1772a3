#include "client/state/blad_bewaarder.h"
#include "client/state/declaratie_autosave.h"
#include "client/state/http_declaratie_gateway.h"
#include "client/state/http_dossier_gateway.h"
#include "client/state/work_status.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include "tests/support/bouwers.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::state;
using tests::FakeAnswer;
using tests::FakeRequest;
using tests::FakeServer;

namespace {

const Periode mei = Periode::maand(2025, 5);

DeclaratieMaand maand()
{
    DeclaratieMaand m;
    m.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    m.feiten = bouw::declaratieFeiten(*m.parameters);
    m.feiten.declaratie.regels.clear();
    return m;
}

struct World {
    explicit World(Secret key = Secret(QByteArray(32, 'k'))) : journal(folder.path(), std::move(key))
    {
        client.setToken("t");
        server.answer = [](const FakeRequest&) { return FakeAnswer{200, "", "", true}; };
    }
    QTemporaryDir folder;
    FakeServer server;
    net::ApiClient client{server.url()};
    Journal journal;
    Outbox outbox{client, journal};
    WorkStatus work{journal, outbox};
    SaveToestand says() const { return work.state().toestand; }
};

} // namespace

/// The strip must never say "saved" of work that the server does not have, also not of work that no screen shows.
class TestWorkStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void work_of_an_earlier_run_is_not_called_saved_before_its_screen_is_open()
    {
        World w;
        QCOMPARE(w.says(), SaveToestand::Opgeslagen);
        const DraftKey key = DraftKey::declaratie(bouw::zorgovereenkomstId, mei);
        w.journal.save(key.tekst(), "werk");
        QCOMPARE(w.says(), SaveToestand::AlleenHier);
        QCOMPARE(w.work.loose(), std::vector<DraftKey>{key});
        w.journal.remove(key.tekst());
        QCOMPARE(w.says(), SaveToestand::Opgeslagen);
    }

    void the_worst_of_all_open_records_is_said()
    {
        World w;
        DeclaratieSession een(maand());
        auto twee = std::make_unique<DeclaratieSession>(maand());
        w.work.follow(een);
        w.work.follow(*twee);
        QSignalSpy changed(&w.work, &WorkStatus::changed);
        een.zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
        QCOMPARE(w.says(), SaveToestand::Gewijzigd);
        een.setJournaalStand(Bewaard::OpSchijf);
        QCOMPARE(w.says(), SaveToestand::AlleenHier);
        twee->zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
        twee->setJournaalStand(Bewaard::OpSchijf);
        twee->setServerStand(ServerStand::Conflict);
        QCOMPARE(w.says(), SaveToestand::Conflict);
        QCOMPARE(changed.size(), 5); // each step of the two, and nothing twice
        twee.reset();
        QCOMPARE(w.says(), SaveToestand::AlleenHier);
        Declaratie opgeslagen = een.declaratie();
        opgeslagen.rijversie = 2;
        const QDateTime om = QDateTime::currentDateTime();
        een.opgeslagen(opgeslagen, een.stand(), om);
        QCOMPARE(w.says(), SaveToestand::Opgeslagen);
        QCOMPARE(w.work.state().sinds, om);
    }

    void the_time_is_of_the_last_thing_the_server_took_and_never_goes_back()
    {
        World w;
        auto open = std::make_unique<DeclaratieSession>(maand());
        w.work.follow(*open);
        open->zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
        Declaratie opgeslagen = open->declaratie();
        opgeslagen.rijversie = 2;
        const QDateTime om = QDateTime::currentDateTime().addSecs(-600);
        open->opgeslagen(opgeslagen, open->stand(), om);
        QCOMPARE(w.work.state().sinds, om);
        // A decision is no draft of an open record: what the client sent and the server took counts all the same.
        connect(&w.client, &net::ApiClient::written, &w.work, [&w, om] { w.work.serverHas(om.addSecs(300)); });
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{}; };
        net::ApiRequest besluit;
        besluit.method = "POST";
        besluit.path = QStringLiteral("/v1/x");
        besluit.idempotencyKey = QStringLiteral("een");
        w.client.send(besluit, &w.work, {});
        QTRY_COMPARE(w.work.state().sinds, om.addSecs(300));
        open.reset(); // the screen of the draft is closed
        QCOMPARE(w.work.state().sinds, om.addSecs(300));
        w.work.serverHas(om);
        QCOMPARE(w.work.state().sinds, om.addSecs(300));
        // Looking is not writing.
        QSignalSpy written(&w.client, &net::ApiClient::written);
        bool gekeken = false;
        w.client.send(net::getRequest(QStringLiteral("/v1/x")), &w.work, [&](const net::ApiReply&) { gekeken = true; });
        QTRY_VERIFY(gekeken);
        QCOMPARE(written.count(), 0);
    }

    void an_open_record_speaks_for_its_own_draft()
    {
        World w;
        const BevoegdVan bevoegd{Gebruiker()};
        HttpDeclaratieGateway gateway(w.client, w.outbox, w.journal, bevoegd);
        DeclaratieSession session(maand());
        w.work.follow(session);
        DeclaratieAutosave autosave(session, gateway, {1, 60'000, 60'000});
        session.zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
        QCOMPARE(w.says(), SaveToestand::Gewijzigd);
        QTRY_COMPARE(w.says(), SaveToestand::AlleenHier); // the real journal has said so
        QVERIFY(w.work.loose().empty());
    }

    void what_goes_by_itself_is_told_from_what_waits_for_a_button()
    {
        World w;
        const BevoegdVan bevoegd{Gebruiker()};
        HttpDeclaratieGateway gateway(w.client, w.outbox, w.journal, bevoegd);
        DeclaratieSession month(maand());
        w.work.follow(month);
        auto autosave = std::make_unique<DeclaratieAutosave>(month, gateway, Autosave::Tijden{1, 60'000, 60'000});
        QVERIFY(!w.work.goesByItself());
        month.zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
        QVERIFY(w.work.goesByItself());
        month.setServerStand(ServerStand::Geweigerd); // until it is changed
        QVERIFY(!w.work.goesByItself());
        month.setServerStand(ServerStand::Achter);
        autosave.reset();
        QVERIFY(!w.work.goesByItself());
        HttpDossierGateway dossiers(w.client, w.outbox, w.journal, Gebruiker{}, [] { return QDate(2025, 6, 3); });
        BladBewaarder sheet(month, dossiers);
        month.zet(QStringLiteral("y"), {{{0, 7}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
        QVERIFY(w.says() != SaveToestand::Opgeslagen);
        QVERIFY(!w.work.goesByItself());
    }

    void what_was_typed_goes_with_what_is_thrown_away_unless_somebody_went_on_with_it_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<bool>("kept");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("typed") << QStringLiteral("typed") << true;
        QTest::newRow("opened") << QStringLiteral("opened") << true;
        QTest::newRow("opened and closed") << QStringLiteral("closed") << false;
        QTest::newRow("refused") << QStringLiteral("refused") << true;
        QTest::newRow("program ended") << QStringLiteral("ended") << false;
    }
    void what_was_typed_goes_with_what_is_thrown_away_unless_somebody_went_on_with_it()
    {
        QFETCH(QString, meanwhile);
        QFETCH(bool, kept);
        World w;
        HttpDossierGateway gateway(w.client, w.outbox, w.journal, Gebruiker{}, [] { return QDate(2025, 6, 3); });
        const DraftKey sheet = DraftKey::declaratie(bouw::zorgovereenkomstId, mei);
        w.journal.save(sheet.tekst(), "half");
        DeclaratieBesluit besluit{DeclaratieId{6}, 3, DeclaratieGebeurtenis::Verwijderen, {}};
        besluit.uitstel = {60'000, QStringLiteral("Weggegooid.")};
        besluit.typwerk = sheet;
        gateway.beslis(besluit, this, [](const Outcome<BesluitAntwoord>&) {});
        QCOMPARE(w.journal.content(sheet.tekst()), QByteArray("half")); // it can be taken back
        w.server.answer = [&](const FakeRequest&) {
            return meanwhile == QLatin1String("refused") ? FakeAnswer{412, R"({"status":412,"code":"versieVerouderd"})"}
                                                         : FakeAnswer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{bouw::declaratie(), {}}))};
        };
        auto open = std::make_unique<DeclaratieSession>(maand());
        if (meanwhile == QLatin1String("typed"))
            w.journal.save(sheet.tekst(), "half and more");
        if (meanwhile == QLatin1String("opened") || meanwhile == QLatin1String("closed"))
            w.work.follow(*open);
        if (meanwhile == QLatin1String("closed"))
            open.reset();
        if (meanwhile == QLatin1String("ended")) {
            Outbox next(w.client, w.journal);
            const WorkStatus work(w.journal, next);
            QTRY_VERIFY(w.journal.content(sheet.tekst()).isEmpty());
            return;
        }
        w.outbox.releaseAll();
        QTRY_VERIFY(w.outbox.pending().empty());
        QCOMPARE(!w.journal.content(sheet.tekst()).isEmpty(), kept);
    }

    void what_waits_in_the_outbox_is_said()
    {
        World w;
        Submission submission;
        submission.steps = {{"POST", QStringLiteral("/v1/x"), "{}", false}};
        submission.about = DraftKey::declaratie(bouw::zorgovereenkomstId, mei).tekst();
        submission.carriesDraft = true;
        w.journal.save(submission.about, "werk");
        w.outbox.submit(submission);
        QCOMPARE(w.says(), SaveToestand::InWachtrij);
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{}; };
        w.outbox.retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(w.says(), SaveToestand::Opgeslagen, 10'000);
    }

    void without_a_keychain_it_is_only_in_this_window()
    {
        World w{Secret()};
        w.journal.save(DraftKey::nieuweToekenning({}).tekst(), "werk");
        QCOMPARE(w.says(), SaveToestand::InGeheugen);
        w.journal.remove(DraftKey::nieuweToekenning({}).tekst());
        Submission submission;
        submission.steps = {{"POST", QStringLiteral("/v1/x"), "{}", false}};
        w.outbox.submit(submission);
        QCOMPARE(w.says(), SaveToestand::InGeheugen);
    }

    void a_disk_that_refuses_is_said_until_it_takes_it_again()
    {
        World w;
        const QString folder = w.folder.path();
        QVERIFY(QDir().rename(folder, folder + QStringLiteral("-weg")));
        w.journal.save(DraftKey::nieuweToekenning({}).tekst(), "werk");
        QTRY_COMPARE(w.says(), SaveToestand::NietBewaard);
        QVERIFY(QDir().rename(folder + QStringLiteral("-weg"), folder));
        QTRY_COMPARE_WITH_TIMEOUT(w.says(), SaveToestand::AlleenHier, 8000);
    }

    void keys_are_read_back_as_they_were_written_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::newRow("declaratie") << QStringLiteral("declaratie/4/2025-05-01");
        QTest::newRow("week") << QStringLiteral("declaratie/4/2025-05-12");
        QTest::newRow("zorgovereenkomst") << QStringLiteral("zorgovereenkomst/4/2");
        QTest::newRow("toekenning") << QStringLiteral("toekenning/12");
        QTest::newRow("nieuwe toekenning") << QStringLiteral("toekenning/nieuw/3");
        QTest::newRow("één declaratie van de maand") << QStringLiteral("declaratie/4/2025-05-01/7");
        QTest::newRow("reden overeenkomst") << QStringLiteral("reden/zorgovereenkomst/4");
        QTest::newRow("reden declaratie") << QStringLiteral("reden/declaratie/7");
        QTest::newRow("correctie") << QStringLiteral("correctie/4/7");
        QTest::newRow("nieuw bedrag") << QStringLiteral("kosten/3/0");
        QTest::newRow("nieuwe factuur") << QStringLiteral("factuur/4/2025-05-01/0");
        QTest::newRow("factuur") << QStringLiteral("factuur/4/2025-05-01/51");
    }
    void keys_are_read_back_as_they_were_written()
    {
        QFETCH(QString, tekst);
        QVERIFY(DraftKey::lees(tekst).has_value());
        QCOMPARE(DraftKey::lees(tekst)->tekst(), tekst);
        for (const QString& strange : {tekst + QStringLiteral("/9/9"), QStringLiteral("outbox/") + tekst, tekst.chopped(1) + QStringLiteral("x"), QString()})
            QVERIFY2(!DraftKey::lees(strange), qPrintable(strange));
    }
};

HOUSE_TEST(test_work_status, TestWorkStatus)
#include "test_work_status.moc"
