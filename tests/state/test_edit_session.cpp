#include "client/state/declaratie_session.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace pgb;

namespace {

DeclaratieMaand maand(bool leeg = true)
{
    DeclaratieMaand m;
    m.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    m.feiten = bouw::declaratieFeiten(*m.parameters);
    if (leeg) {
        m.feiten.declaratie.regels.clear();
        m.feiten.declaratie.totaal = {};
    }
    return m;
}

/// The same with one rate for all functions, so that a day's total can be typed once (domain 7.3 item 2).
DeclaratieMaand eenTarief()
{
    DeclaratieMaand m = maand();
    for (Werkafspraak& w : m.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken)
        w.tarief = bouw::tarief(2500);
    return m;
}

CelWijziging uren(int rij, int dag, const QString& tekst)
{
    return {{rij, dag}, leesCel(Eenheid::Uur, tekst)};
}

} // namespace

class TestEditSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_come_from_the_agreement_with_kilometers_last();
    void lines_follow_the_cells_with_rate_and_amount();
    void undo_of_any_sequence_returns_the_start();
    void findings_after_changes_equal_a_full_run();
    void steps_with_one_key_become_one_until_closed();
    void redo_is_forgotten_after_a_new_change();
    void history_is_bounded();
    void unreadable_text_is_no_line_and_blocks_submitting();
    void dirty_follows_the_value_not_the_number_of_steps();
    void a_closed_declaratie_takes_no_change();
    void lines_that_fit_no_cell_are_kept();
    void visits_behind_a_cell_stay_until_it_is_edited();
    void changed_paths_name_the_lines();
    void a_snapshot_brings_everything_back();
    void hostile_snapshots_are_refused_data();
    void hostile_snapshots_are_refused();
    void work_of_a_row_that_is_gone_stays_visible();
    void sums_agree_with_each_other();
    void the_budget_says_what_the_sheet_leaves_of_it();
    void the_budget_is_that_of_the_agreement_before_anything_is_typed();
};

void TestEditSession::rows_come_from_the_agreement_with_kilometers_last()
{
    DeclaratieMaand wisselend = maand();
    DeclaratieSession session(wisselend);
    QCOMPARE(session.rijen().size(), size_t(3));
    QCOMPARE(session.rijen()[0].functieCode, QStringLiteral("WLZ-BI"));
    // Of 690 minutes a week: four weeks, a Thursday (60) and a Friday (180), without Monday 5 May (180) and Ascension Day (60). So four weeks of 540.
    QCOMPARE(*session.rijen()[0].afspraak, 540 * 4);
    QVERIFY(!session.sommen().afspraakGemiddeld);
    wisselend.feiten.zorgovereenkomst->versies.front().inhoud.vasteUren = false;
    const DeclaratieSession gemiddeld(wisselend);
    QVERIFY(*gemiddeld.rijen()[0].afspraak == 540 * 52 / 12 && gemiddeld.sommen().afspraakGemiddeld);
    QVERIFY(session.rijen()[2].reiskosten());
    QVERIFY(!session.rijen()[2].afspraak);
}

void TestEditSession::lines_follow_the_cells_with_rate_and_amount()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("2:35")), {{2, 6}, leesCel(Eenheid::Kilometer, QStringLiteral("12"))}});
    const auto& regels = session.declaratie().regels;
    QCOMPARE(regels.size(), size_t(2));
    QCOMPARE(regels[0].datum, QDate(2025, 5, 6));
    QCOMPARE(regels[0].aantal, 155);
    QCOMPARE(regels[0].toekenning, bouw::toekenningId);
    QCOMPARE(regels[0].bedrag, regelBedrag(Duur{155}, bouw::tarief(2500)));
    QCOMPARE(regels[1].aantal, 1200);
    QCOMPARE(regels[1].bedrag, Bedrag{276});
    QCOMPARE(session.declaratie().totaal, totaalVan(regels));
}

void TestEditSession::undo_of_any_sequence_returns_the_start()
{
    QRandomGenerator toeval(20251122);
    const QStringList teksten{QStringLiteral("2,5"), QStringLiteral("1"), QString(), QStringLiteral("2,,5"), QStringLiteral("30x5m"),
                              QStringLiteral("25"), QStringLiteral("?"), QStringLiteral("0"), QStringLiteral("9:10-11:45; 13:00-14:30"),
                              QStringLiteral("23:50-0:20"), QStringLiteral("7x5m; 35m")};
    for (int ronde = 0; ronde < 60; ++ronde) {
        DeclaratieSession session(ronde % 3 == 0 ? eenTarief() : maand(ronde % 2 == 0));
        const DeclaratieBlad begin = session.draft();
        const Declaratie record = session.declaratie();
        const Rapport rapport = session.rapport();
        const int stappen = int(toeval.bounded(1, 60));
        for (int i = 0; i < stappen; ++i) {
            std::vector<CelWijziging> wijzigingen;
            for (int n = int(toeval.bounded(1, 6)); n > 0; --n)
                wijzigingen.push_back(uren(int(toeval.bounded(0, 5)) - 1, int(toeval.bounded(0, 33)), teksten[toeval.bounded(teksten.size())]));
            const QString sleutel = toeval.bounded(3) == 0 ? QStringLiteral("cel") : QString();
            session.zet(QStringLiteral("stap"), wijzigingen, sleutel);
            if (toeval.bounded(5) == 0)
                session.undo();
            if (toeval.bounded(7) == 0)
                session.redo();
        }
        const DeclaratieBlad eind = session.draft();
        int terug = 0;
        for (; session.canUndo(); ++terug)
            session.undo();
        QCOMPARE(session.draft(), begin);
        QCOMPARE(session.declaratie().regels, record.regels);
        QCOMPARE(session.declaratie().totaal, record.totaal);
        QCOMPARE(session.rapport().bevindingen, rapport.bevindingen);
        QVERIFY(!session.dirty());
        for (; terug > 0; --terug)
            session.redo();
        QCOMPARE(session.draft(), eind);
    }
}

void TestEditSession::findings_after_changes_equal_a_full_run()
{
    QRandomGenerator toeval(7);
    DeclaratieSession session(maand());
    for (int i = 0; i < 150; ++i) {
        const QString tekst = toeval.bounded(3) == 0 ? QString() : QString::number(toeval.bounded(26));
        session.zet(QStringLiteral("stap"), {uren(int(toeval.bounded(2)), int(toeval.bounded(1, 32)), tekst)});
        QCOMPARE(session.rapport().bevindingen, session.indienRapport().bevindingen); // the month is over
    }
}

void TestEditSession::steps_with_one_key_become_one_until_closed()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("a"), {uren(0, 1, QStringLiteral("1"))}, QStringLiteral("cel/0/1"));
    session.zet(QStringLiteral("a"), {uren(0, 1, QStringLiteral("2"))}, QStringLiteral("cel/0/1"));
    session.sluitStap();
    session.zet(QStringLiteral("a"), {uren(0, 1, QStringLiteral("3"))}, QStringLiteral("cel/0/1"));
    session.undo();
    QCOMPARE(session.draft().cel({0, 1}).aantal, 120);
    session.undo();
    QVERIFY(session.draft().cel({0, 1}).leeg());
    QVERIFY(!session.canUndo());
}

void TestEditSession::redo_is_forgotten_after_a_new_change()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("een"), {uren(0, 1, QStringLiteral("1"))});
    session.zet(QStringLiteral("twee"), {uren(0, 2, QStringLiteral("1"))});
    session.undo();
    QCOMPARE(session.redoNaam(), QStringLiteral("twee"));
    session.zet(QStringLiteral("drie"), {uren(0, 3, QStringLiteral("1"))});
    QVERIFY(!session.canRedo());
    QCOMPARE(session.undoNaam(), QStringLiteral("drie"));
}

void TestEditSession::history_is_bounded()
{
    DeclaratieSession session(maand());
    for (int i = 0; i < 500; ++i)
        session.zet(QString::number(i), {uren(0, 1 + i % 31, QString::number(1 + i % 9))});
    size_t stappen = 0;
    for (; session.canUndo(); ++stappen)
        session.undo();
    QCOMPARE(stappen, DeclaratieSession::maxStappen);
}

void TestEditSession::unreadable_text_is_no_line_and_blocks_submitting()
{
    DeclaratieSession session(maand(false));
    QVERIFY(session.kanIndienen());
    session.zet(QStringLiteral("x"), {uren(0, 5, QStringLiteral("2,,5"))});
    QCOMPARE(session.draft().cel({0, 5}).tekst, QStringLiteral("2,,5"));
    QCOMPARE(session.onleesbaar(), (std::vector<CelPlaats>{{0, 5}}));
    QVERIFY(std::none_of(session.declaratie().regels.begin(), session.declaratie().regels.end(), [](const Declaratieregel& r) {
        return r.datum == QDate(2025, 5, 5) && r.functieCode == QStringLiteral("WLZ-BI");
    }));
    QVERIFY(!session.kanIndienen());
    session.undo();
    QVERIFY(session.kanIndienen());
}

void TestEditSession::dirty_follows_the_value_not_the_number_of_steps()
{
    DeclaratieSession session(maand());
    QVERIFY(!session.dirty());
    session.zet(QStringLiteral("x"), {uren(0, 1, QStringLiteral("1"))});
    QVERIFY(session.dirty());
    const auto stand = session.stand();
    session.zet(QStringLiteral("y"), {uren(0, 2, QStringLiteral("1"))});
    Declaratie terug = session.declaratie();
    terug.rijversie = 9;
    session.opgeslagen(terug, stand, QDateTime::currentDateTime());
    QVERIFY(session.dirty()); // typed on while it was being saved
    QCOMPARE(session.rijversie(), 9);
    session.zet(QStringLiteral("z"), {uren(0, 2, QString())});
    QVERIFY(!session.dirty());
    QCOMPARE(session.saveState().toestand, SaveToestand::Opgeslagen);
}

void TestEditSession::a_closed_declaratie_takes_no_change()
{
    DeclaratieMaand m = maand(false);
    m.feiten.declaratie.status = DeclaratieStatus::Ingediend;
    DeclaratieSession session(m);
    QVERIFY(session.gesloten());
    QVERIFY(!session.zet(QStringLiteral("x"), {uren(0, 1, QStringLiteral("1"))}));
    QVERIFY(!session.kanIndienen());
}

void TestEditSession::lines_that_fit_no_cell_are_kept()
{
    DeclaratieMaand m = maand(false);
    Declaratieregel buiten = bouw::regel(QDate(2025, 6, 2));
    Declaratieregel groot = bouw::regel(QDate(2025, 5, 7));
    groot.aantal = std::numeric_limits<qint64>::max();
    m.feiten.declaratie.regels.push_back(buiten);
    m.feiten.declaratie.regels.push_back(groot);
    DeclaratieSession session(m);
    QCOMPARE(session.draft().overig, (std::vector<Declaratieregel>{buiten, groot}));
    const auto& regels = session.declaratie().regels;
    QVERIFY(std::find(regels.begin(), regels.end(), buiten) != regels.end());
}

void TestEditSession::visits_behind_a_cell_stay_until_it_is_edited()
{
    DeclaratieMaand m = maand();
    Declaratieregel ochtend = bouw::regel(QDate(2025, 5, 6), QStringLiteral("WLZ-BI"), 60);
    ochtend.begin = QTime(9, 0);
    ochtend.eind = QTime(10, 0);
    Declaratieregel middag = ochtend;
    middag.begin = QTime(14, 0);
    middag.eind = QTime(15, 0);
    m.feiten.declaratie.regels = {ochtend, middag};
    DeclaratieSession session(m);
    QCOMPARE(session.draft().cel({0, 6}).aantal, 120);
    session.zet(QStringLiteral("elders"), {uren(1, 7, QStringLiteral("1")), uren(0, 6, QStringLiteral("2:00"))});
    QCOMPARE(session.declaratie().regels.size(), size_t(3)); // the same value again keeps the visits
    QCOMPARE(session.declaratie().regels[1].begin, QTime(14, 0));
    session.zet(QStringLiteral("korter"), {uren(0, 6, QStringLiteral("1:30"))});
    QCOMPARE(session.declaratie().regels.size(), size_t(2));
    QVERIFY(!session.declaratie().regels[0].begin);
}

void TestEditSession::changed_paths_name_the_lines()
{
    DeclaratieSession session(maand(false));
    QSignalSpy paden(&session, &EditSessionBase::changed);
    session.zet(QStringLiteral("x"), {uren(0, 2, QStringLiteral("4"))}); // 2 May, the first line
    QVERIFY(paden.last().first().toStringList().contains(QStringLiteral("regels/0/aantal")));
    session.zet(QStringLiteral("x"), {uren(1, 1, QStringLiteral("1"))}); // a new line moves the others
    QVERIFY(paden.last().first().toStringList().contains(QStringLiteral("regels")));
    session.zet(QStringLiteral("x"), {uren(1, 3, QStringLiteral("?"))});
    QVERIFY(paden.last().first().toStringList().isEmpty());
}

void TestEditSession::a_snapshot_brings_everything_back()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("x"), {uren(0, 5, QStringLiteral("2,,5")), uren(1, 6, QStringLiteral("2,20")), uren(0, 31, QStringLiteral("1:07"))});
    const QByteArray bytes = session.snapshot();
    DeclaratieMaand m = maand();
    m.journaal = bytes;
    DeclaratieSession later(m);
    QVERIFY(later.hersteld());
    QCOMPARE(later.draft(), session.draft());
    QVERIFY(later.draft().cel({1, 6}).misschienKlok);
    QVERIFY(later.dirty());
    later.undo();
    QCOMPARE(later.draft(), DeclaratieSession(maand()).draft());
}

void TestEditSession::hostile_snapshots_are_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray kop("{\"versie\":1,\"zorgovereenkomst\":4,\"van\":\"2025-05-01\",\"rijversie\":0,\"functies\":[[\"WLZ-BI\",\"uur\"]],\"cellen\":");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("\0\xff garbage", 10);
    QTest::newRow("other version") << QByteArray("{\"versie\":99}");
    QTest::newRow("other agreement") << QByteArray(kop + "[]}").replace("\":4", "\":5");
    QTest::newRow("other month") << QByteArray(kop + "[]}").replace("05-01", "06-01");
    QTest::newRow("day 32") << kop + "[[0,32,60,\"\",false,[]]]}";
    QTest::newRow("row 7") << kop + "[[7,1,60,\"\",false,[]]]}";
    QTest::newRow("negative") << kop + "[[0,1,-60,\"\",false,[]]]}";
    QTest::newRow("huge") << kop + "[[0,1,1e300,\"\",false,[]]]}";
    QTest::newRow("fraction") << kop + "[[0,1,1.5,\"\",false,[]]]}";
    QTest::newRow("long text") << kop + "[[0,1,0,\"" + QByteArray(500, 'x') + "\",false,[]]]}";
    QTest::newRow("visits that do not add up") << kop + "[[0,1,60,\"\",false,[[10,540,600,false]]]]}";
    QTest::newRow("bad time") << kop + "[[0,1,60,\"\",false,[[60,5400,600,false]]]]}";
    QTest::newRow("budget of nobody") << kop + "[[0,1,60,\"\",false,[],0]]}";
    QTest::newRow("too big") << kop + "[" + QByteArray(300'000, ' ') + "]}";
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestEditSession::hostile_snapshots_are_refused()
{
    QFETCH(QByteArray, bytes);
    DeclaratieSession session(maand());
    const DeclaratieBlad voor = session.draft();
    QVERIFY(!session.restore(bytes));
    QCOMPARE(session.draft(), voor);
    QVERIFY(!session.canUndo());
}

void TestEditSession::work_of_a_row_that_is_gone_stays_visible()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("x"), {uren(1, 6, QStringLiteral("1"))});
    DeclaratieMaand m = maand();
    m.journaal = session.snapshot();
    m.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken.pop_back();
    DeclaratieSession later(m);
    QVERIFY(later.hersteld());
    QCOMPARE(later.rijen()[1].functieCode, QStringLiteral("WLZ-PV"));
    QCOMPARE(later.draft().cel({1, 6}).aantal, 60);
    QVERIFY(later.rapport().weigert()); // and the controles say that it is not agreed (DC-019)
}

void TestEditSession::sums_agree_with_each_other()
{
    DeclaratieSession session(maand(false));
    const DeclaratieSommen& s = session.sommen();
    qint64 perDag = 0, perWeek = 0;
    for (const qint64 m : s.minutenPerDag)
        perDag += m;
    Bedrag weken, opbouw;
    for (const WeekTotaal& w : s.weken) {
        perWeek += w.minuten;
        weken += w.bedrag;
    }
    for (const Opbouwregel& o : s.opbouw)
        opbouw += o.bedrag;
    QCOMPARE(perDag, s.minuten);
    QCOMPARE(perWeek, s.minuten);
    QCOMPARE(weken, s.totaal);
    QCOMPARE(opbouw, s.totaal);
    QCOMPARE(s.totaal, session.declaratie().totaal);
}

void TestEditSession::the_budget_says_what_the_sheet_leaves_of_it()
{
    DeclaratieMaand m = maand(false);
    const Bedrag blad = m.feiten.declaratie.totaal;
    DeclaratieSession ruim(m);
    QCOMPARE(ruim.budgetten().front().rest, Bedrag{5'000'000} - blad);
    m.feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{100};
    QCOMPARE(DeclaratieSession(m).budgetten().front().rest, Bedrag{100} - blad);
    m.feiten.saldo.reset();
    QVERIFY(DeclaratieSession(m).budgetten().empty());
}

void TestEditSession::the_budget_is_that_of_the_agreement_before_anything_is_typed()
{
    DeclaratieMaand m = maand(true);
    m.feiten.toekenningen = {bouw::toekenning(), bouw::wmoToekenning()};
    std::vector<Werkafspraak>& werk = m.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken;
    for (Werkafspraak& afspraak : werk)
        afspraak.toekenning = bouw::wmoToekenning().id;
    DeclaratieSession een(m);
    QCOMPARE(een.budgetten().size(), size_t(1));
    QCOMPARE(een.budgetten().front().wet, Wet::Wmo);
    QCOMPARE(een.budgetten().front().budget, Bedrag{2'000'000});

    Werkafspraak wlz = bouw::werkafspraak(QStringLiteral("WLZ-HH"), 3100, 180, {});
    werk.push_back(wlz);
    DeclaratieSession twee(m);
    QCOMPARE(twee.budgetten().size(), size_t(2));
    QCOMPARE(twee.budgetten().front().wet, Wet::Wmo);
    const auto rij = [](const DeclaratieSession& s) {
        for (size_t i = 0; i < s.rijen().size(); ++i) {
            if (s.rijen()[i].functieCode == QLatin1String("WLZ-HH"))
                return int(i);
        }
        return -1;
    };
    twee.zet(QStringLiteral("uren"), {uren(rij(twee), 5, QStringLiteral("1"))});
    QCOMPARE(twee.budgetten().front().wet, Wet::Wlz); // it pays most now
    m.feiten.toekenningen->back().niveaus.front().bedrag = Bedrag{100};
    m.feiten.saldo->boekingen = {{bouw::wmoToekenning().id, QStringLiteral("WMO-01"), Bedrag{5000}, {}, {}}};
    DeclaratieSession kort(m);
    kort.zet(QStringLiteral("uren"), {uren(rij(kort), 5, QStringLiteral("1"))});
    QCOMPARE(kort.budgetten().front().wet, Wet::Wmo); // what falls short comes first
    QVERIFY(kort.budgetten().front().rest.centen < 0);
}

HOUSE_TEST(test_edit_session, TestEditSession)
#include "test_edit_session.moc"
