#include "client/state/dossier_samen.h"
#include "client/state/http_correctie_gateway.h"
#include "client/state/work_status.h"
#include "tests/state/test_dossier_world.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QCryptographicHash>
#include <map>

using namespace pgb;
using namespace pgb::state;
using tests::FakeAnswer;
using tests::FakeRequest;
using tests::FakeServer;

class TestDossierHttp : public QObject {
    Q_OBJECT
    using World = DossierWorld;

private Q_SLOTS:
    void a_decision_carries_version_key_and_reason()
    {
        World w;
        ZorgovereenkomstVersie versie = bouw::versie(ZorgovereenkomstStatus::Afgekeurd);
        w.server.answer = [&](const FakeRequest&) { return FakeAnswer{200, wire::toText(wire::encode(wire::VersieAntwoord{versie, {}}))}; };
        std::optional<Outcome<BesluitAntwoord>> got;
        w.gateway.beslis(VersieBesluit{ZorgovereenkomstId{4}, 2, 9, ZorgovereenkomstGebeurtenis::Afkeuren, QStringLiteral("Te duur"), QStringLiteral("tariefTeHoog")}, this,
                         [&](Outcome<BesluitAntwoord> answer) { got = answer; });
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QVERIFY((*got)->soort == BesluitAntwoord::Soort::Ontvangen);
        const FakeRequest& sent = w.server.requests[0];
        QCOMPARE(sent.path, QByteArray("/v1/zorgovereenkomsten/4/versies/2/gebeurtenissen"));
        QCOMPARE(sent.header("If-Match"), QByteArray("\"9\""));
        QVERIFY(!sent.header("Idempotency-Key").isEmpty());
        QVERIFY(sent.body.contains("tariefTeHoog"));
    }

    void a_lost_connection_keeps_the_decision_and_sends_it_once_with_the_same_key()
    {
        World w;
        bool lost = true;
        w.server.answer = [&](const FakeRequest&) {
            FakeAnswer answer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{bouw::declaratie(), {}}))};
            answer.hangUp = lost;
            return answer;
        };
        std::optional<Outcome<BesluitAntwoord>> got;
        w.gateway.beslis(DeclaratieBesluit{DeclaratieId{6}, 3, DeclaratieGebeurtenis::Goedkeuren, {}}, this, [&](Outcome<BesluitAntwoord> answer) { got = answer; });
        QTRY_VERIFY(got);
        QVERIFY((*got)->soort == BesluitAntwoord::Soort::Wacht);
        lost = false;
        w.outbox.retryNow();
        QTRY_COMPARE(int(w.outbox.pending().size()), 0);
        std::map<QByteArray, QByteArray> keys;
        for (const FakeRequest& sent : w.server.requests)
            QCOMPARE(sent.header("Idempotency-Key"), keys.try_emplace(sent.path, sent.header("Idempotency-Key")).first->second);
        QCOMPARE(keys.size(), size_t(2)); // the look, that the server did not have yet, and the decision
    }

    void an_akkoord_takes_the_look_along_unless_the_server_has_it()
    {
        World w;
        bool lost = false;
        w.server.answer = [&](const FakeRequest& r) {
            if (!r.path.endsWith("/bekeken"))
                return FakeAnswer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{bouw::declaratie(), {}}))};
            FakeAnswer answer{204, {}};
            answer.extraHeaders = "ETag: \"3\"\r\n";
            answer.hangUp = lost;
            return answer;
        };
        const auto paths = [&] {
            QList<QByteArray> uit;
            for (const FakeRequest& sent : w.server.requests)
                uit << sent.path + ' ' + sent.header("If-Match");
            return uit;
        };
        const QList<QByteArray> beide{"/v1/declaraties/6/bekeken \"3\"", "/v1/declaraties/6/gebeurtenissen \"3\""};
        const auto beslis = [&](DeclaratieGebeurtenis wat, qint64 rijversie) {
            std::optional<Outcome<BesluitAntwoord>> got;
            w.gateway.beslis(DeclaratieBesluit{DeclaratieId{6}, rijversie, wat, QStringLiteral("x")}, this, [&](Outcome<BesluitAntwoord> answer) { got = answer; });
            return QTest::qWaitFor([&] { return got.has_value(); }, 10'000) && got->ok();
        };
        w.gateway.meldBekeken(DeclaratieId{6}, 3);
        QTRY_COMPARE(int(w.server.requests.size()), 1);
        QTest::qWait(50); // its answer is read
        w.gateway.meldBekeken(DeclaratieId{6}, 3); // once is enough
        QVERIFY(beslis(DeclaratieGebeurtenis::Goedkeuren, 3));
        QCOMPARE(paths(), beide);
        w.server.requests.clear();
        lost = true;
        w.gateway.meldBekeken(DeclaratieId{6}, 4);
        QTRY_VERIFY(!w.server.requests.empty());
        QTest::qWait(50);
        lost = false;
        w.server.requests.clear();
        QVERIFY(beslis(DeclaratieGebeurtenis::Goedkeuren, 4));
        QCOMPARE(int(w.server.requests.size()), 2); // that version it had not heard of
        QVERIFY(w.server.requests[0].path.endsWith("/bekeken"));
        w.server.requests.clear();
        QVERIFY(beslis(DeclaratieGebeurtenis::Afkeuren, 5));
        QCOMPARE(int(w.server.requests.size()), 1); // sending back asks for no look
    }

    void a_held_decision_can_be_taken_back_and_a_refusal_of_it_is_told_once()
    {
        World w;
        VersieBesluit besluit{ZorgovereenkomstId{4}, 2, 9, ZorgovereenkomstGebeurtenis::Afkeuren, QStringLiteral("Te duur"), QStringLiteral("tariefTeHoog")};
        besluit.uitstel = {60'000, QStringLiteral("Afgewezen: J. Boer.")};
        const DraftKey reden = DraftKey::reden(besluit.zorgovereenkomst);
        w.journal.save(reden.tekst(), "Te duur");
        const WorkStatus work(w.journal, w.outbox);
        QVERIFY(!work.loose().empty());
        int heard = 0;
        w.gateway.beslis(besluit, this, [&](const Outcome<BesluitAntwoord>&) { ++heard; });
        QCOMPARE(int(w.outbox.pending().size()), 1);
        QVERIFY(work.loose().empty()); // the text goes with the decision
        QVERIFY(w.gateway.neemTerug(reden));
        QVERIFY(!w.gateway.neemTerug(reden));
        QVERIFY(w.outbox.pending().empty());
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{412, R"({"status":412,"code":"versieVerouderd"})"}; };
        {
            QObject page; // is closed before the answer
            w.gateway.beslis(besluit, &page, [&](const Outcome<BesluitAntwoord>&) { ++heard; });
        }
        w.gateway.verstuurNu(reden);
        QTRY_COMPARE(int(w.outbox.refused().size()), 1);
        QCOMPARE(heard, 0);
        QCOMPARE(w.journal.content(reden.tekst()), QByteArray("Te duur"));
        const std::optional<Weigering> waarom = w.gateway.geweigerd(reden);
        QVERIFY(waarom && waarom->verouderd());
        QVERIFY(!w.gateway.geweigerd(reden));
    }

    void what_was_decided_is_known_to_every_page_until_it_is_answered()
    {
        World w;
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{.hangUp = true}; };
        int anders = 0;
        connect(&w.gateway, &DossierGateway::beslotenAnders, &w.gateway, [&] { ++anders; });
        DeclaratieBesluit besluit{DeclaratieId{6}, 3, DeclaratieGebeurtenis::Afkeuren, QStringLiteral("Te veel uren")};
        besluit.uitstel = {60'000, QStringLiteral("Teruggestuurd.")};
        w.gateway.beslis(besluit, this, [](const Outcome<BesluitAntwoord>&) {});
        QCOMPARE(anders, 1);
        QCOMPARE(w.gateway.beslotenDeclaraties(), (QHash<qint64, DeclaratieGebeurtenis>{{6, DeclaratieGebeurtenis::Afkeuren}}));
        QVERIFY(w.gateway.beslotenOvereenkomsten().isEmpty());
        QVERIFY(w.gateway.neemTerug(DraftKey::reden(besluit.declaratie)));
        QCOMPARE(anders, 2);
        QVERIFY(w.gateway.beslotenDeclaraties().isEmpty());
        VersieBesluit versie{ZorgovereenkomstId{4}, 2, 9, ZorgovereenkomstGebeurtenis::Goedkeuren, {}, {}};
        versie.uitstel = {60'000, QStringLiteral("Goedgekeurd.")};
        w.gateway.beslis(versie, this, [](const Outcome<BesluitAntwoord>&) {});
        w.gateway.beslis(besluit, this, [](const Outcome<BesluitAntwoord>&) {});
        QCOMPARE(w.gateway.beslotenOvereenkomsten(), QSet<qint64>{4});
        // Also in a next run, and while there is no connection.
        Outbox later(w.client, w.journal);
        const HttpDossierGateway next(w.client, later, w.journal, Gebruiker{}, [] { return QDate(2025, 6, 3); });
        QCOMPARE(next.beslotenDeclaraties().size(), 1);
        QCOMPARE(next.beslotenOvereenkomsten(), QSet<qint64>{4});
        w.outbox.releaseAll();
        QTRY_VERIFY(w.outbox.pending().front().attempts > 0);
        QCOMPARE(w.gateway.beslotenDeclaraties().size(), 1);
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{}; };
        w.outbox.retryNow();
        QTRY_VERIFY(w.gateway.beslotenDeclaraties().isEmpty() && w.gateway.beslotenOvereenkomsten().isEmpty());
    }

    void a_refusal_of_what_was_held_stays_until_a_page_takes_it()
    {
        World w;
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{412, R"({"status":412,"code":"versieVerouderd"})"}; };
        DeclaratieBesluit besluit{DeclaratieId{6}, 3, DeclaratieGebeurtenis::Goedkeuren, {}};
        besluit.uitstel = {60'000, QStringLiteral("Akkoord.")};
        bool heard = false;
        w.gateway.beslis(besluit, this, [&](const Outcome<BesluitAntwoord>&) { heard = true; });
        w.outbox.releaseAll();
        QTRY_VERIFY(heard);
        QCOMPARE(int(w.outbox.refused().size()), 1); // the page may be in another tab
        QVERIFY(w.gateway.geweigerd(DraftKey::reden(besluit.declaratie)));
        QVERIFY(w.outbox.refused().empty());
    }

    void a_refusal_brings_its_findings_and_a_conflict_its_problem()
    {
        World w;
        w.server.answer = [](const FakeRequest&) {
            return FakeAnswer{422, R"({"status":422,"code":"controlesWeigeren","bevindingen":[{"controle":"DC-059","ernst":"weigeren","path":"totaal","params":{}}]})"};
        };
        std::optional<Outcome<BesluitAntwoord>> got;
        w.gateway.beslis(DeclaratieBesluit{DeclaratieId{6}, 3, DeclaratieGebeurtenis::Goedkeuren, {}}, this, [&](Outcome<BesluitAntwoord> answer) { got = answer; });
        QTRY_VERIFY(got);
        QVERIFY((*got)->soort == BesluitAntwoord::Soort::Geweigerd);
        QCOMPARE((*got)->bevindingen[0].controle, QStringLiteral("DC-059"));
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{409, R"({"status":409,"code":"geenOvergang"})"}; };
        got.reset();
        w.gateway.beslis(DeclaratieBesluit{DeclaratieId{6}, 3, DeclaratieGebeurtenis::Goedkeuren, {}}, this, [&](Outcome<BesluitAntwoord> answer) { got = answer; });
        QTRY_VERIFY(got);
        QVERIFY(!got->ok());
        QCOMPARE(got->problem().code, QStringLiteral("geenOvergang"));
    }

    void a_correction_goes_in_after_its_files_and_is_gone_when_a_file_is_not_taken()
    {
        World w;
        HttpCorrectieGateway correcties(w.client, Rol::Budgethouder);
        bool neemt = true;
        Declaratie concept_ = bouw::declaratie();
        concept_.id = DeclaratieId{70};
        w.server.answer = [&](const FakeRequest& r) {
            if (r.path.contains("/bijlagen"))
                return neemt ? FakeAnswer{201, wire::toText(wire::encode(concept_))} : FakeAnswer{400, R"({"status":400,"code":"bestandOnleesbaar"})"};
            return FakeAnswer{r.path.endsWith("/correcties") ? 201 : 200, wire::toText(wire::encode(wire::DeclaratieAntwoord{concept_, {}}))};
        };
        const std::vector<CorrectieBewijs> bewijzen{{BijlageSoort::Bon, QStringLiteral("een.pdf"), "1"}, {BijlageSoort::Bon, QStringLiteral("twee.pdf"), "2"}};
        const auto dienIn = [&] {
            w.server.requests.clear();
            std::optional<Outcome<CorrectieAntwoord>> got;
            correcties.dienIn(DeclaratieId{5}, bouw::declaratie().regels, QStringLiteral("meer"), bewijzen, this, [&](Outcome<CorrectieAntwoord> antwoord) { got = std::move(antwoord); });
            return QTest::qWaitFor([&] { return got.has_value(); }, 10'000) && got->ok();
        };
        const auto paden = [&] {
            QList<QByteArray> uit;
            for (const FakeRequest& r : w.server.requests)
                uit << r.path.split('?').first();
            return uit;
        };
        QVERIFY(dienIn());
        const QByteArray bijlagen = "/v1/declaraties/70/bijlagen", gebeurtenissen = "/v1/declaraties/70/gebeurtenissen";
        QCOMPARE(paden(), (QList<QByteArray>{"/v1/declaraties/5/correcties", bijlagen, bijlagen, gebeurtenissen}));
        QVERIFY(w.server.requests[2].body == "2" && w.server.requests[3].body.contains("voorleggen"));
        neemt = false;
        QVERIFY(!dienIn());
        QTRY_COMPARE(int(w.server.requests.size()), 3);
        QVERIFY(w.server.requests[2].body.contains("verwijderen")); // nothing is left behind
    }

    void what_of_a_correction_arrived_before_an_answer_was_lost_is_not_sent_again()
    {
        World w;
        HttpCorrectieGateway correcties(w.client, Rol::Budgethouder);
        Declaratie daar = bouw::declaratie();
        daar.id = DeclaratieId{70};
        qint64 nummer = 0;
        QByteArray kwijt; // the answer to a request with this in it
        w.server.answer = [&](const FakeRequest& r) {
            if (r.method == "DELETE")
                std::erase_if(daar.bijlagen, [&](const Bijlage& b) { return r.path.endsWith('/' + QByteArray::number(b.id.waarde)); });
            if (r.method == "POST" && r.path.contains("/bijlagen"))
                daar.bijlagen.push_back({BijlageId{++nummer}, BijlageSoort::Bon, QString::fromLatin1(r.body) + QStringLiteral(".pdf"), r.body.size(), QCryptographicHash::hash(r.body, QCryptographicHash::Sha256), {}, {},
                                         QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC)});
            const bool opdracht = r.path.endsWith("/correcties") || r.path.endsWith("/gebeurtenissen");
            if (r.body.contains("voorleggen"))
                daar.status = DeclaratieStatus::TerBeoordeling;
            return FakeAnswer{.body = wire::toText(opdracht ? wire::encode(wire::DeclaratieAntwoord{daar, {}}) : wire::encode(daar)), .hangUp = !kwijt.isEmpty() && r.body.contains(kwijt)};
        };
        const auto dienIn = [&](const QByteArrayList& bestanden) {
            w.server.requests.clear();
            std::vector<CorrectieBewijs> bewijzen;
            for (const QByteArray& b : bestanden)
                bewijzen.push_back({BijlageSoort::Bon, QString::fromLatin1(b) + QStringLiteral(".pdf"), b});
            std::optional<Outcome<CorrectieAntwoord>> got;
            correcties.dienIn(DeclaratieId{5}, bouw::declaratie().regels, QStringLiteral("meer"), bewijzen, this, [&](Outcome<CorrectieAntwoord> antwoord) { got = std::move(antwoord); });
            return QTest::qWaitFor([&] { return got.has_value(); }, 10'000) && got->ok();
        };
        const auto bestanden = [&] {
            QByteArrayList uit;
            for (const FakeRequest& r : w.server.requests) {
                if (r.method == "POST" && r.path.contains("/bijlagen"))
                    uit << r.body;
            }
            return uit;
        };
        kwijt = "twee";
        QVERIFY(!dienIn({"een", "twee"}));
        QVERIFY(daar.bijlagen.size() >= 2); // they all arrived
        kwijt = "voorleggen";
        QVERIFY(!dienIn({"een", "drie"}));
        QCOMPARE(bestanden(), QByteArrayList{"drie"});
        QCOMPARE(daar.bijlagen.size(), size_t(2)); // and what is no longer chosen went
        QVERIFY(daar.bijlagen[0].naam == QStringLiteral("een.pdf") && daar.bijlagen[1].naam == QStringLiteral("drie.pdf"));
        const QByteArray sleutel = w.server.requests.back().header("Idempotency-Key");
        kwijt.clear();
        QVERIFY(dienIn({"een", "drie"}));
        QVERIFY(bestanden().isEmpty());
        QCOMPARE(w.server.requests.back().header("Idempotency-Key"), sleutel);
        QCOMPARE(daar.bijlagen.size(), size_t(2));
    }

    void entering_again_after_a_lost_answer_uses_the_same_key()
    {
        World w;
        Toekenning nieuw = bouw::toekenning();
        nieuw.id = {};
        bool lost = true;
        w.server.answer = [&](const FakeRequest&) {
            FakeAnswer answer{201, wire::toText(wire::encode(bouw::toekenning()))};
            answer.hangUp = lost;
            return answer;
        };
        for (int i = 0; i < 2; ++i) {
            std::optional<Outcome<Toekenning>> got;
            w.gateway.bewaar(nieuw, Bsn::parse(QStringLiteral("999990019")), this, [&](Outcome<Toekenning> answer) { got = answer; });
            QTRY_VERIFY(got);
            QCOMPARE(got->ok(), i == 1);
            lost = false;
        }
        for (const FakeRequest& sent : w.server.requests) {
            QCOMPARE(sent.header("Idempotency-Key"), w.server.requests[0].header("Idempotency-Key"));
            QVERIFY(sent.body.contains("\"bsn\":\"999990019\""));
        }
    }

    void a_look_at_a_task_names_its_version_and_is_the_same_when_pressed_again()
    {
        World w;
        Werktaak taak;
        taak.id = WerktaakId{12};
        taak.rijversie = 3;
        taak.soort = WerktaakSoort::Nakijken;
        taak.dedupSleutel = QStringLiteral("declaratie/7/nakijken/0");
        taak.aangemaaktOp = QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC);
        w.server.answer = [&](const FakeRequest&) { return FakeAnswer{200, wire::toText(wire::encode(taak))}; };
        for (int i = 0; i < 2; ++i) {
            std::optional<Outcome<Werktaak>> antwoord;
            w.gateway.taakNagekeken(taak, this, [&](Outcome<Werktaak> a) { antwoord = std::move(a); });
            QTRY_VERIFY(antwoord);
            QVERIFY(antwoord->ok());
        }
        QCOMPARE(w.server.requests.size(), size_t(2));
        for (const FakeRequest& r : w.server.requests) {
            QVERIFY2(r.path.contains("/v1/werktaken/12/nagekeken"), r.path.constData());
            QCOMPARE(r.header("If-Match"), QByteArray("\"3\""));
        }
        QVERIFY(!w.server.requests[0].header("Idempotency-Key").isEmpty());
        QCOMPARE(w.server.requests[0].header("Idempotency-Key"), w.server.requests[1].header("Idempotency-Key"));
    }

    void a_change_of_a_toekenning_names_its_version()
    {
        World w;
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{200, wire::toText(wire::encode(bouw::toekenning())), "ETag: \"2\"\r\n"}; };
        std::optional<Outcome<Toekenning>> got;
        w.gateway.bewaar(bouw::toekenning(), {}, this, [&](Outcome<Toekenning> answer) { got = answer; });
        QTRY_VERIFY(got);
        QCOMPARE(w.server.requests[0].method, QByteArray("PUT"));
        QCOMPARE(w.server.requests[0].header("If-Match"), QByteArray("\"1\""));
    }

    void several_answers_are_waited_for_and_the_first_problem_is_kept()
    {
        World w;
        w.server.answer = [](const FakeRequest& r) { return r.path.contains("zorgverleners") ? FakeAnswer{403, R"({"status":403,"code":"nietToegestaan"})"} : FakeAnswer{200, page({}, {})}; };
        std::vector<Budgethouder> clients;
        std::vector<Zorgverlener> carers;
        int ended = 0;
        std::optional<Problem> problem;
        const auto samen = Samen::maak([&](const std::optional<Problem>& p) {
            ++ended;
            problem = p;
        });
        w.gateway.budgethouders(this, samen->in(clients));
        w.gateway.zorgverleners(this, samen->in(carers));
        QTRY_COMPARE(ended, 1);
        QVERIFY(problem);
        QCOMPARE(problem->code, QStringLiteral("nietToegestaan"));
    }

    void a_conflict_brings_the_record_as_it_is_now()
    {
        World w;
        Budgethouder theirs;
        theirs.id = BudgethouderId{3};
        theirs.rijversie = 9;
        theirs.bsn = *Bsn::parse(u"999993021");
        theirs.naam.achternaam = QStringLiteral("Anders");
        w.server.answer = [&](const FakeRequest&) {
            return FakeAnswer{412, wire::toText({{QStringLiteral("status"), 412}, {QStringLiteral("code"), QStringLiteral("versieVerouderd")},
                                                 {QStringLiteral("huidig"), wire::encode(theirs)}})};
        };
        std::optional<Budgethouder> now;
        bool answered = false;
        w.gateway.wijzigBudgethouder({theirs, {}}, this, [&](const Outcome<Budgethouder>& answer, const std::optional<Budgethouder>& huidig) {
            answered = !answer && answer.problem().kind == ProblemKind::VersieVerouderd;
            now = huidig;
        });
        QTRY_VERIFY(answered);
        QVERIFY(now);
        QCOMPARE(now->rijversie, 9);
        QCOMPARE(now->naam.achternaam, QStringLiteral("Anders"));
    }
};

HOUSE_TEST(test_dossier_http, TestDossierHttp)
#include "test_dossier_http.moc"
