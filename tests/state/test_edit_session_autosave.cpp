#include "client/state/declaratie_autosave.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QPointer>
#include <QSignalSpy>

using namespace pgb;

namespace {

/// Answers when the test says so, to catch what happens in between.
class TrageGateway final : public DeclaratieGateway {
public:
    struct Vraag {
        Declaratie declaratie;
        QPointer<QObject> context;
        Antwoord<Declaratie> klaar;
    };
    std::vector<Vraag> vragen;
    QByteArray journaal;
    int journalen = 0;

    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) override
    {
        vragen.push_back({declaratie, context, std::move(klaar)});
    }
    void submit(const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override {}
    void keepJournal(ZorgovereenkomstId, const Periode&, const QByteArray& snapshot) override
    {
        journaal = snapshot;
        ++journalen;
    }
    void antwoord(const Outcome<Declaratie>& uitkomst)
    {
        Vraag vraag = vragen.back();
        if (vraag.context)
            vraag.klaar(uitkomst);
    }
    void gelukt(qint64 rijversie)
    {
        Declaratie terug = vragen.back().declaratie;
        terug.id = bouw::declaratieId;
        terug.rijversie = rijversie;
        antwoord(terug);
    }
};

struct Opstelling {
    Opstelling()
    {
        DeclaratieMaand maand;
        maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        maand.feiten = bouw::declaratieFeiten(*maand.parameters);
        maand.feiten.declaratie.regels.clear();
        session = std::make_unique<DeclaratieSession>(maand);
        autosave = std::make_unique<DeclaratieAutosave>(*session, gateway, DeclaratieAutosave::Tijden{1, 5, 10});
    }
    void typ(int dag, const QString& tekst)
    {
        session->zet(QStringLiteral("x"), {{{0, dag}, leesCel(Eenheid::Uur, tekst)}});
    }
    TrageGateway gateway;
    std::unique_ptr<DeclaratieSession> session;
    std::unique_ptr<DeclaratieAutosave> autosave;
};

Problem probleem(ProblemKind soort)
{
    return {soort, QStringLiteral("proef"), {}, {}, {}};
}

} // namespace

class TestEditSessionAutosave : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_journal_comes_first_and_goes_when_the_server_has_it();
    void what_is_typed_during_a_save_is_saved_after_it();
    void one_save_at_a_time();
    void without_a_server_the_work_stays_in_the_journal_and_is_tried_again();
    void a_conflict_waits_for_the_user();
    void unreadable_text_stays_in_the_journal_after_a_save();
    void stopping_saves_only_here();
    void an_answer_after_the_end_hurts_nobody();
};

void TestEditSessionAutosave::the_journal_comes_first_and_goes_when_the_server_has_it()
{
    Opstelling o;
    o.typ(6, QStringLiteral("2,5"));
    QTRY_VERIFY(!o.gateway.journaal.isEmpty());
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    QCOMPARE(o.gateway.vragen[0].declaratie.regels.size(), size_t(1));
    o.gateway.gelukt(7);
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
    QCOMPARE(o.session->rijversie(), 7);
    QVERIFY(o.gateway.journaal.isEmpty());
}

void TestEditSessionAutosave::what_is_typed_during_a_save_is_saved_after_it()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.typ(7, QStringLiteral("2"));
    o.gateway.gelukt(2);
    QVERIFY(o.session->dirty());
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(2));
    QCOMPARE(o.gateway.vragen[1].declaratie.rijversie, 2);
    QCOMPARE(o.gateway.vragen[1].declaratie.regels.size(), size_t(2));
}

void TestEditSessionAutosave::one_save_at_a_time()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.typ(7, QStringLiteral("1"));
    QTest::qWait(30);
    QCOMPARE(o.gateway.vragen.size(), size_t(1));
}

void TestEditSessionAutosave::without_a_server_the_work_stays_in_the_journal_and_is_tried_again()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.gateway.antwoord(probleem(ProblemKind::NietBeschikbaar));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::AlleenHier);
    QVERIFY(!o.gateway.journaal.isEmpty());
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(2));
    o.gateway.gelukt(1);
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
}

void TestEditSessionAutosave::a_conflict_waits_for_the_user()
{
    Opstelling o;
    QSignalSpy conflicten(o.autosave.get(), &DeclaratieAutosave::conflict);
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.gateway.antwoord(probleem(ProblemKind::VersieVerouderd));
    QCOMPARE(conflicten.size(), 1);
    o.typ(7, QStringLiteral("1"));
    QTest::qWait(40);
    QCOMPARE(o.gateway.vragen.size(), size_t(1)); // nothing is written over the other's work
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Conflict);
    QVERIFY(!o.gateway.journaal.isEmpty());
    o.autosave->overschrijf(5);
    QCOMPARE(o.gateway.vragen.size(), size_t(2));
    QCOMPARE(o.gateway.vragen[1].declaratie.rijversie, 5);
}

void TestEditSessionAutosave::unreadable_text_stays_in_the_journal_after_a_save()
{
    Opstelling o;
    o.typ(6, QStringLiteral("2,,5"));
    o.typ(7, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.gateway.gelukt(1);
    QVERIFY(o.gateway.journaal.contains("2,,5"));
}

void TestEditSessionAutosave::stopping_saves_only_here()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    o.autosave->stop();
    QVERIFY(!o.gateway.journaal.isEmpty());
    QTest::qWait(30);
    QVERIFY(o.gateway.vragen.empty());
    o.autosave->hervat();
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
}

void TestEditSessionAutosave::an_answer_after_the_end_hurts_nobody()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.autosave.reset();
    o.gateway.gelukt(3);
    QCOMPARE(o.session->rijversie(), 1);
}

HOUSE_TEST(test_edit_session_autosave, TestEditSessionAutosave)
#include "test_edit_session_autosave.moc"
