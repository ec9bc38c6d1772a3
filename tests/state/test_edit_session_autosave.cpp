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
    std::optional<Bewaard> schijf = Bewaard::OpSchijf; ///< nothing = it takes its time

    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void kijkIn(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) override
    {
        vragen.push_back({declaratie, context, std::move(klaar)});
    }
    void submit(const DraftKey&, const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override {}
    void keepJournal(const DraftKey&, const QByteArray& snapshot, BewaardAntwoord klaar) override
    {
        journaal = snapshot;
        ++journalen;
        if (klaar && schijf)
            klaar(*schijf);
    }
    void antwoord(const Outcome<Declaratie>& uitkomst)
    {
        if (Vraag vraag = vragen.back(); vraag.context)
            vraag.klaar(uitkomst);
    }
    void gelukt(qint64 rijversie)
    {
        Declaratie terug = vragen.back().declaratie;
        std::tie(terug.id, terug.rijversie) = std::pair(bouw::declaratieId, rijversie);
        antwoord(terug);
    }
};

DeclaratieMaand legeMaand()
{
    DeclaratieMaand maand;
    maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    maand.feiten = bouw::declaratieFeiten(*maand.parameters);
    maand.feiten.declaratie.regels.clear();
    return maand;
}

struct Opstelling {
    Opstelling() : Opstelling(legeMaand()) {}
    explicit Opstelling(const DeclaratieMaand& maand)
    {
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

/// The month of the next start: the server got what stands here, as version 8, but the answer never came.
DeclaratieMaand opDeServer(const Opstelling& o)
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie = o.session->declaratie();
    maand.feiten.declaratie.rijversie = 8;
    maand.journaal = o.session->snapshot();
    return maand;
}

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
    void the_state_says_where_the_work_is_at_every_moment();
    void without_a_keychain_or_a_disk_it_is_not_called_kept();
    void what_the_server_does_not_take_is_not_called_saved();
    void what_is_typed_while_a_refused_save_is_on_its_way_is_sent_after_it();
    void what_has_no_place_on_the_server_is_only_here();
    void restored_work_is_not_called_saved();
    void restored_work_that_the_server_has_is_saved_and_leaves_the_journal();
    void a_half_typed_cell_stays_when_the_server_has_all_the_rest();
    void work_that_waits_in_the_outbox_says_so();
    void a_save_before_a_refused_submission_counts();
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
    Declaratie ander = o.session->declaratie();
    ander.id = bouw::declaratieId;
    ander.rijversie = 5;
    ander.regels = {bouw::regel(QDate(2025, 5, 20))};
    o.session->voegSamen(ander, {});
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(2));
    QCOMPARE(o.gateway.vragen[1].declaratie.rijversie, 5);
    QCOMPARE(o.gateway.vragen[1].declaratie.regels.size(), size_t(3)); // both of mine and that of the other
}

void TestEditSessionAutosave::the_state_says_where_the_work_is_at_every_moment()
{
    Opstelling o;
    o.gateway.schijf.reset();
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
    QVERIFY(!o.session->saveState().sinds.isValid());
    o.typ(6, QStringLiteral("1"));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Gewijzigd); // nowhere yet
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Gewijzigd); // handed to the journal, and that has not said so
    o.gateway.schijf = Bewaard::OpSchijf;
    o.autosave->bewaarHier();
    QCOMPARE(o.session->saveState().toestand, SaveToestand::AlleenHier);
    o.typ(7, QStringLiteral("1"));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Gewijzigd);
    QTRY_COMPARE(o.session->saveState().toestand, SaveToestand::AlleenHier);
    o.gateway.gelukt(2); // of the first key only
    QVERIFY(o.session->saveState().toestand != SaveToestand::Opgeslagen);
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(2));
    o.gateway.gelukt(3);
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
    QVERIFY(o.session->saveState().sinds.isValid());
    o.session->undo();
    o.session->redo();
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen); // back to what the server has
}

void TestEditSessionAutosave::without_a_keychain_or_a_disk_it_is_not_called_kept()
{
    Opstelling o;
    o.gateway.schijf = Bewaard::InGeheugen;
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.session->saveState().toestand, SaveToestand::InGeheugen);
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.gateway.antwoord(probleem(ProblemKind::VersieVerouderd));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::InGeheugen); // worse than the conflict
    Opstelling vol;
    vol.gateway.schijf = Bewaard::Mislukt;
    vol.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(vol.session->saveState().toestand, SaveToestand::NietBewaard);
    QTRY_COMPARE(vol.gateway.vragen.size(), size_t(1));
    vol.gateway.gelukt(1);
    QCOMPARE(vol.session->saveState().toestand, SaveToestand::Opgeslagen);
}

void TestEditSessionAutosave::what_the_server_does_not_take_is_not_called_saved()
{
    Opstelling o;
    QSignalSpy geweigerd(o.autosave.get(), &Autosave::geweigerd);
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.gateway.antwoord(probleem(ProblemKind::NietToegestaan));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Geweigerd);
    QCOMPARE(geweigerd.size(), 1);
    QTest::qWait(40);
    QCOMPARE(o.gateway.vragen.size(), size_t(1)); // the same would be refused again
    o.typ(7, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(2));
    o.gateway.gelukt(2);
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
}

void TestEditSessionAutosave::what_is_typed_while_a_refused_save_is_on_its_way_is_sent_after_it()
{
    Opstelling o;
    QSignalSpy geweigerd(o.autosave.get(), &Autosave::geweigerd);
    o.typ(6, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.typ(6, QStringLiteral("2"));
    QTest::qWait(30); // the time for the next save passes meanwhile
    o.gateway.antwoord(probleem(ProblemKind::NietToegestaan));
    QCOMPARE(geweigerd.size(), 0); // about hours that stand here no longer
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(2));
    QCOMPARE(o.gateway.vragen[1].declaratie.regels.front().aantal, qint64(120));
    o.typ(6, QString());
    o.gateway.antwoord(probleem(ProblemKind::NietToegestaan));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen); // nothing is left that was refused
}

void TestEditSessionAutosave::what_has_no_place_on_the_server_is_only_here()
{
    Opstelling o;
    o.typ(6, QStringLiteral("2,,5"));
    o.typ(7, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    o.gateway.gelukt(1);
    QTRY_COMPARE(o.session->saveState().toestand, SaveToestand::AlleenHier);
    o.typ(6, QString());
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(2));
    o.gateway.gelukt(2);
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
    o.session->setHalf({0, 9}, QStringLiteral("2,"));
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Gewijzigd);
    QTRY_COMPARE(o.session->saveState().toestand, SaveToestand::AlleenHier);
    QVERIFY(o.gateway.journaal.contains("2,"));
    QCOMPARE(o.gateway.vragen.size(), size_t(2)); // nothing for the server
    o.session->setHalf({}, {});
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
    QTRY_VERIFY(o.gateway.journaal.isEmpty());
}

void TestEditSessionAutosave::restored_work_is_not_called_saved()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    o.session->setHalf({0, 9}, QStringLiteral("2,"));
    DeclaratieMaand maand = legeMaand();
    maand.journaal = o.session->snapshot();
    DeclaratieSession terug(maand);
    QVERIFY(terug.hersteld());
    QVERIFY(terug.saveState().toestand != SaveToestand::Opgeslagen);
    QCOMPARE(terug.half(), (std::optional<std::pair<CelPlaats, QString>>{{{0, 9}, QStringLiteral("2,")}}));
    TrageGateway gateway;
    DeclaratieAutosave autosave(terug, gateway, {1, 5, 10});
    QTRY_COMPARE(terug.saveState().toestand, SaveToestand::AlleenHier);
}

void TestEditSessionAutosave::restored_work_that_the_server_has_is_saved_and_leaves_the_journal()
{
    DeclaratieMaand begin = legeMaand();
    Declaratieregel bezoek = bouw::regel(QDate(2025, 5, 7)); // a visit keeps its times; the journal leaves its rate out
    bezoek.begin = QTime(9, 0);
    bezoek.eind = QTime(11, 30);
    begin.feiten.declaratie.regels = {bezoek};
    Opstelling o(begin);
    o.typ(6, QStringLiteral("2,30")); // with the question whether a clock was meant, which is no content
    DeclaratieMaand maand = opDeServer(o);
    DeclaratieSession terug(maand);
    QVERIFY(!terug.hersteld() && !terug.dirty());
    QCOMPARE(terug.rijversie(), 8);
    TrageGateway gateway;
    gateway.journaal = maand.journaal;
    DeclaratieAutosave autosave(terug, gateway, {1, 5, 10});
    QTRY_VERIFY(gateway.journaal.isEmpty());
    QCOMPARE(terug.saveState().toestand, SaveToestand::Opgeslagen);
    terug.zet(QStringLiteral("x"), {{{0, 9}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
    QTRY_COMPARE(gateway.vragen.size(), size_t(1));
    QCOMPARE(gateway.vragen[0].declaratie.rijversie, 8); // not a conflict with ourselves
}

void TestEditSessionAutosave::a_half_typed_cell_stays_when_the_server_has_all_the_rest()
{
    Opstelling o;
    o.session->setHalf({0, 9}, QStringLiteral("2,"));
    DeclaratieSession terug(opDeServer(o));
    QVERIFY(terug.hersteld());
    QCOMPARE(terug.rijversie(), 8);
    TrageGateway gateway;
    DeclaratieAutosave autosave(terug, gateway, {1, 5, 10});
    QTRY_VERIFY(gateway.journaal.contains("2,"));
}

void TestEditSessionAutosave::work_that_waits_in_the_outbox_says_so()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    o.autosave->stop();
    o.session->setInWachtrij();
    QCOMPARE(o.session->saveState().toestand, SaveToestand::InWachtrij);
    QVERIFY(o.session->gesloten());
    QVERIFY(!o.gateway.journaal.isEmpty()); // until the outbox has an answer
}

void TestEditSessionAutosave::a_save_before_a_refused_submission_counts()
{
    Opstelling o;
    o.typ(6, QStringLiteral("1"));
    o.autosave->stop();
    o.session->bewaardVoorWeigering({33}, 9, o.session->stand());
    o.autosave->hervat();
    QCOMPARE(o.session->saveState().toestand, SaveToestand::Opgeslagen);
    o.typ(7, QStringLiteral("1"));
    QTRY_COMPARE(o.gateway.vragen.size(), size_t(1));
    QCOMPARE(o.gateway.vragen[0].declaratie.id, DeclaratieId{33});
    QCOMPARE(o.gateway.vragen[0].declaratie.rijversie, 9);
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
