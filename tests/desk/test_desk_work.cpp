#include "client/state/declaratie_snapshot.h"
#include "client/state/journal.h"
#include "client/ui/declaratie/bezoeken_dialoog.h"
#include "client/ui/declaratie/patroon_balk.h"
#include "shared/text/formats.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"
#include <QPushButton>

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

namespace {

/// Types a value while the server is away and ends without a goodbye, as kill -9 does.
void typeAndDie(OneMonthServer& world, const QString& folder)
{
    Bureau b(world, folder);
    b.openMonth();
    QVERIFY(b.loaded());
    world.away = true;
    b.keys(u"2,5"_s);
    b.key(Qt::Key_Return);
    QTRY_COMPARE(b.saved(), u"Bewaard op deze computer"_s);
}

/// What a kill -9 leaves at this moment: the files of the user, as they are on the disk.
void copyWork(const QString& from, const QString& to)
{
    QVERIFY(QDir().mkpath(to + u"/journaal"_s));
    for (const QString& name : QDir(from + u"/journaal"_s).entryList(QDir::Files))
        QVERIFY(QFile::copy(from + u"/journaal/"_s + name, to + u"/journaal/"_s + name));
}

qsizetype journals(const QString& folder)
{
    return QDir(folder + u"/journaal"_s).entryList({u"*.pgbj"_s}, QDir::Files).size();
}

QLineEdit* editorOf(Bureau& b)
{
    ui::RoosterView* cells = b.month()->werk()->rooster()->cellen();
    return qobject_cast<QLineEdit*>(cells->indexWidget(cells->currentIndex()));
}

void showUnsent(Bureau& b)
{
    const QList<QPushButton*> all = b.desk->window().findChildren<QPushButton*>();
    const auto show = std::find_if(all.begin(), all.end(), [](const QPushButton* button) { return button->isVisible() && button->text() == u"Toon wat er staat"_s; });
    QVERIFY(show != all.end());
    (*show)->click();
}

} // namespace

/// What the strip says of the work, from the first moment on.
class TestDeskWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_draft_that_cannot_be_read_is_told_at_every_start_until_the_user_has_seen_it()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        typeAndDie(world, folder.path());
        world.away = false;
        const qsizetype drafts = journals(folder.path());
        QVERIFY(drafts > 0);
        const QString told = u"Op deze computer is werk van u niet te lezen: Een concept (bewaard op "_s;
        for (int start = 0; start < 3; ++start) {
            Bureau b(world, folder.path(), Secret(QByteArray(32, 'x'))); // the keychain was made anew
            QTRY_VERIFY(b.says(u"Verbonden"_s));
            b.work().open({ui::Section::Instellingen, {}, {}});
            QTRY_COMPARE(b.says(told), start < 2);
            QCOMPARE(b.says(QDir::toNativeSeparators(folder.path() + u"/journaal"_s)), start < 2);
            QCOMPARE(b.says(u"Niet alles is te lezen"_s), start < 2); // and not that all is saved
            QVERIFY(!b.says(u"niets verloren"_s));
            if (start != 1)
                continue;
            QPushButton* seen = nullptr;
            for (QPushButton* button : b.desk->window().findChildren<QPushButton*>())
                seen = button->isVisible() && button->text() == u"Ik heb het gezien"_s ? button : seen;
            QVERIFY(seen);
            QTest::mouseClick(seen, Qt::LeftButton);
            QVERIFY(!b.says(told));
        }
        QCOMPARE(QDir(folder.path() + u"/journaal"_s).entryList({u"*.gezien"_s}, QDir::Files).size(), drafts); // nothing is thrown away
    }

    void a_damaged_draft_is_told_by_its_name_and_a_damaged_list_of_names_is_no_draft()
    {
        for (const bool helper : {false, true}) {
            QTemporaryDir first, folder;
            OneMonthServer world;
            {
                Bureau b(world, first.path());
                b.openMonth();
                QVERIFY(b.loaded());
                b.month()->werk()->rooster()->cellen()->naarCel({0, 8});
                b.keys(u"2:4"_s);
                QTRY_COMPARE(journals(first.path()), 2); // the draft and the names
                copyWork(first.path(), folder.path());
            }
            const QDir files(folder.path() + u"/journaal"_s);
            const QStringList names = files.entryList({u"*.pgbj"_s}, QDir::Files);
            const state::Journal journal(files.path(), Secret(QByteArray(32, 'k')));
            const QString name = journal.isOf({names.front(), {}}, u"namen"_s) == helper ? names.front() : names.back();
            QFile damaged(files.filePath(name));
            QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2));
            damaged.write("\xff\x00\xff", 3);
            damaged.close();
            Bureau b(world, folder.path());
            QTRY_VERIFY(b.says(u"Verbonden"_s));
            if (helper) {
                QTRY_VERIFY(b.says(u"niets verloren"_s));
                QVERIFY(!b.says(u"niet te lezen"_s));
            } else {
                QTRY_VERIFY(b.says(u"niet te lezen: Declaratie mei 2025, "_s));
                QTest::qWait(300);
                QVERIFY(!b.says(u"niets verloren"_s));
            }
        }
    }

    void what_is_typed_in_the_dialog_of_visits_is_there_again_after_a_kill()
    {
        QTemporaryDir first, second;
        OneMonthServer world;
        {
            Bureau b(world, first.path());
            b.desk->window().resize(1366, 768);
            b.openMonth();
            QVERIFY(b.loaded());
            b.month()->werk()->rooster()->cellen()->naarCel({0, 8});
            b.key(Qt::Key_B, Qt::ControlModifier);
            auto* visits = b.month()->findChild<ui::BezoekenDialoog*>();
            QVERIFY(visits);
            QTest::keyClicks(visits->velden()[0], u"9:10-11:45"_s);
            QTest::keyClick(visits->velden()[0], Qt::Key_Return);
            QTest::keyClicks(visits->velden()[1], u"13:00-"_s);
            QTRY_COMPARE(b.saved(), u"Bewaard op deze computer"_s);
            copyWork(first.path(), second.path());
            QTest::keyClick(visits->velden()[1], Qt::Key_Escape);
            QTRY_COMPARE(journals(first.path()), 0); // given up: nothing of it is kept
        }
        Bureau b(world, second.path());
        b.desk->window().resize(1366, 768);
        QTRY_VERIFY(b.month());
        QVERIFY(b.loaded());
        QTRY_VERIFY(editorOf(b));
        QCOMPARE(editorOf(b)->text(), u"9:10-11:45; 13:00-"_s);
        b.key(Qt::Key_B, Qt::ControlModifier); // and on in the dialog
        auto* visits = b.month()->findChild<ui::BezoekenDialoog*>();
        QVERIFY(visits);
        QCOMPARE(visits->velden()[0]->text(), u"9:10-11:45"_s);
        QCOMPARE(visits->velden()[1]->text(), u"13:00-"_s);
    }

    void work_of_an_earlier_run_is_opened_again_said_honestly_and_sent()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        typeAndDie(world, folder.path());
        QVERIFY(!world.exists);
        world.away = false;
        Bureau b(world, folder.path());
        QCOMPARE(b.saved(), u"Bewaard op deze computer"_s); // before any screen of it is open
        QTRY_VERIFY(b.month());
        QTRY_COMPARE(b.work().current(), b.month()); // the work is in front
        QTRY_VERIFY(b.says(u"vorige keer"_s));
        QTRY_VERIFY_WITH_TIMEOUT(world.exists && !world.record.regels.empty(), 20'000);
        QTRY_VERIFY(b.saved().startsWith(u"Opgeslagen "_s));
        QCOMPARE(world.record.regels.front().aantal, qint64(150));
    }

    void a_half_typed_cell_is_open_again_after_a_kill_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1920, 1080);
        QTest::newRow("usual") << QSize(1366, 768);
        QTest::newRow("small, where the month turns") << QSize(1000, 700);
    }
    void a_half_typed_cell_is_open_again_after_a_kill()
    {
        QFETCH(QSize, size);
        QTemporaryDir first, second;
        OneMonthServer world;
        {
            Bureau b(world, first.path());
            b.desk->window().resize(size);
            b.openMonth();
            QVERIFY(b.loaded());
            b.month()->werk()->rooster()->cellen()->naarCel({0, 8});
            b.keys(u"2:4"_s);
            QTRY_COMPARE(b.saved(), u"Bewaard op deze computer"_s);
            copyWork(first.path(), second.path());
        }
        Bureau b(world, second.path());
        b.desk->window().resize(size);
        QTRY_VERIFY(b.month());
        QVERIFY(b.loaded());
        QTRY_VERIFY(b.says(u"vorige keer"_s));
        QTRY_COMPARE(b.work().current(), b.month()); // in front by itself
        QTRY_VERIFY(editorOf(b) && editorOf(b)->hasFocus());
        QTest::qWait(600); // the window settles: the month may turn, the server may answer
        QVERIFY(editorOf(b));
        QCOMPARE(editorOf(b)->text(), u"2:4"_s);
        QCOMPARE(b.month()->werk()->rooster()->cellen()->huidigeCel(), (CelPlaats{0, 8}));
        QCOMPARE(b.cell(0, 8), QString()); // no value by itself
        QCOMPARE(b.saved(), u"Bewaard op deze computer"_s);
        b.desk->window().resize(size.width() > 1200 ? QSize(1000, 700) : QSize(1900, 900)); // the month turns under the hand
        QTRY_VERIFY(editorOf(b) && editorOf(b)->text() == u"2:4"_s);
        b.keys(u"5"_s);
        b.key(Qt::Key_Return);
        QCOMPARE(b.cell(0, 8), u"2,75"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!world.record.regels.empty(), 10'000);
        QCOMPARE(world.record.regels.front().aantal, qint64(165));
        QTRY_COMPARE(journals(second.path()), 0);
    }

    void who_goes_to_another_tab_enters_what_he_was_typing()
    {
        QTemporaryDir first;
        OneMonthServer world;
        Bureau b(world, first.path());
        b.desk->window().resize(1366, 768);
        b.openMonth();
        QVERIFY(b.loaded());
        b.month()->werk()->rooster()->cellen()->naarCel({0, 8});
        b.keys(u"2:4"_s);
        for (const int tab : {0, b.tabs()->count() - 1}) // away and back with the mouse
            QTest::mouseClick(b.tabs(), Qt::LeftButton, {}, b.tabs()->tabRect(tab).center());
        QTRY_COMPARE(b.work().current(), b.month());
        QTRY_COMPARE(b.cell(0, 8), u"2:4"_s); // as it was typed, though it cannot be read
        QTRY_VERIFY(journals(first.path()) > 0);
    }

    void a_pattern_that_was_not_filled_in_is_in_its_line_again_after_a_kill()
    {
        QTemporaryDir first, second;
        OneMonthServer world;
        {
            Bureau b(world, first.path());
            b.openMonth();
            QVERIFY(b.loaded());
            b.key(Qt::Key_Semicolon, Qt::ControlModifier);
            b.keys(u"ma-vr 2"_s);
            QTRY_COMPARE(b.saved(), u"Bewaard op deze computer"_s);
            copyWork(first.path(), second.path());
        }
        Bureau b(world, second.path());
        QTRY_VERIFY(b.month());
        QVERIFY(b.loaded());
        ui::PatroonBalk* line = b.month()->werk()->patroonBalk();
        QTRY_VERIFY(line->isVisible());
        QCOMPARE(line->tekst(), u"ma-vr 2"_s);
        QTest::qWait(600);
        QVERIFY(!world.exists); // a preview is no value
        b.key(Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QCOMPARE(b.cell(0, 1), QString());
        QTRY_COMPARE(journals(second.path()), 0);
    }

    void escape_takes_a_half_typed_cell_of_the_earlier_run_away()
    {
        QTemporaryDir first, second;
        OneMonthServer world;
        {
            Bureau b(world, first.path());
            b.openMonth();
            QVERIFY(b.loaded());
            b.keys(u"1,5"_s);
            QTRY_COMPARE(b.saved(), u"Bewaard op deze computer"_s);
            copyWork(first.path(), second.path());
        }
        Bureau b(world, second.path());
        QTRY_VERIFY(b.month());
        QVERIFY(b.loaded());
        QTRY_COMPARE(b.work().current(), b.month());
        QTRY_VERIFY(editorOf(b) && editorOf(b)->hasFocus());
        b.key(Qt::Key_Escape);
        QVERIFY(!editorOf(b));
        QCOMPARE(b.cell(0, 1), QString());
        QTRY_VERIFY(b.saved().contains(u"pgeslagen"_s));
        QTRY_COMPARE(journals(second.path()), 0);
        QVERIFY(!world.exists);
    }

    void another_window_makes_no_value_of_a_half_typed_cell()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        b.keys(u"1"_s);
        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(editorOf(b));
        QCOMPARE(b.cell(0, 1), QString());
        QApplication::setActiveWindow(&b.desk->window());
        QTRY_VERIFY(editorOf(b)->hasFocus());
        b.keys(u"2"_s);
        b.key(Qt::Key_Return);
        QCOMPARE(b.cell(0, 1), u"12,00"_s);
    }

    void what_is_half_typed_counts_for_an_act_from_the_palette()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        b.keys(u"2"_s);
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() != &b.desk->window());
        QVERIFY(editorOf(b)); // the palette is another window
        b.keys(u"declaratie controleren"_s);
        b.key(Qt::Key_Return);
        QTRY_COMPARE(b.cell(0, 1), u"2,00"_s);
        QTRY_VERIFY(!b.month()->werk()->isVisible());
    }

    void work_that_the_server_got_before_the_kill_is_not_called_only_here()
    {
        QTemporaryDir first, second;
        OneMonthServer world;
        {
            Bureau b(world, first.path());
            b.openMonth();
            QVERIFY(b.loaded());
            const auto normal = world.server.answer;
            bool got = false;
            world.server.answer = [&](const FakeRequest& request) {
                const FakeAnswer answer = normal(request);
                got = got || request.method == "PUT";
                return request.method == "PUT" ? FakeAnswer{.silent = true} : answer;
            };
            b.keys(u"2,5"_s);
            b.key(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(got, 10'000);
            copyWork(first.path(), second.path());
            QVERIFY(journals(second.path()) >= 1); // the month, and whose it is
            world.server.answer = normal;
        }
        Bureau b(world, second.path());
        QTRY_VERIFY(b.month());
        QVERIFY(b.loaded());
        QTRY_COMPARE(journals(second.path()), 0);
        QTRY_VERIFY(b.saved().contains(u"pgeslagen"_s));
        QCOMPARE(b.cell(0, 1), u"2,50"_s);
        QTRY_COMPARE(b.work().current(), b.month());
        b.month()->werk()->rooster()->cellen()->naarCel({0, 8});
        b.keys(u"1"_s);
        b.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(world.record.regels.size() == 2, 10'000);
        QVERIFY(!b.says(u"Iemand anders"_s));
    }

    void a_decision_is_kept_from_its_first_moment_and_sent_once_after_a_kill()
    {
        QTemporaryDir first, second;
        OneMonthServer world;
        world.exists = true;
        world.record.status = DeclaratieStatus::TerBeoordeling;
        std::vector<QByteArray> keys;
        const auto normal = world.server.answer;
        world.server.answer = [&](const FakeRequest& request) {
            const QByteArray path = request.path.left(request.path.indexOf('?') < 0 ? request.path.size() : request.path.indexOf('?'));
            if (path == "/v1/declaraties" && request.method == "GET")
                return FakeAnswer{200, QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{wire::encode(world.record)}}}).toJson()};
            if (path.endsWith("/gebeurtenissen")) {
                keys.push_back(request.header("Idempotency-Key"));
                world.record.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
                return FakeAnswer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{world.record, {}}))};
            }
            if (path == "/v1/auditlog")
                return FakeAnswer{200, R"({"items":[]})"};
            return normal(request);
        };
        {
            Bureau b(world, first.path());
            b.work().open({ui::Section::Declaraties, {}, u"declaratie/41"_s});
            QTRY_VERIFY(b.says(u"Terugsturen"_s) || !b.work().findChildren<QPushButton*>().isEmpty());
            QTRY_VERIFY(std::any_of(world.server.requests.begin(), world.server.requests.end(), [](const FakeRequest& r) { return r.path == "/v1/declaraties/41"; }));
            QTest::qWait(200);
            b.key(Qt::Key_R);
            b.keys(u"Te veel uren"_s);
            b.key(Qt::Key_Return);
            QTRY_COMPARE(b.saved(), u"Wacht op verzenden"_s);
            QVERIFY(b.says(u"1 wijziging in wachtrij"_s));
            QVERIFY(keys.empty());
            copyWork(first.path(), second.path());
            b.key(Qt::Key_Z);
            QTRY_VERIFY(b.saved().contains(u"pgeslagen"_s) || b.saved().contains(u"ewaard"_s));
            QVERIFY(!b.says(u"in wachtrij"_s) || b.says(u"0 wijzigingen in wachtrij"_s));
        }
        QVERIFY(keys.empty()); // it was taken back
        Bureau b(world, second.path());
        QTRY_VERIFY(b.says(u"van de vorige keer nog klaarstond. Teruggestuurd: "_s));
        QCOMPARE(keys.size(), size_t(1));
        QVERIFY(!keys.front().isEmpty());
        QTRY_COMPARE(journals(second.path()), 0); // the reason went with it
    }

    void without_a_server_the_desk_opens_and_shows_what_was_not_sent()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        typeAndDie(world, folder.path());
        Bureau b(world, folder.path()); // still away
        QTRY_VERIFY(b.says(u"Geen verbinding"_s));
        QTRY_VERIFY(b.says(u"1 ding dat nog niet is verzonden"_s));
        QCOMPARE(b.saved(), u"Bewaard op deze computer"_s);
        showUnsent(b);
        QTRY_VERIFY(b.says(u"2 uur 30 minuten"_s));
        QVERIFY(b.says(u"Declaratie mei 2025"_s));
        QVERIFY2(b.says(volledigeNaam(bouw::budgethouder().naam)), "whose month it is");
        world.away = false;
        QTRY_VERIFY_WITH_TIMEOUT(world.exists && !world.record.regels.empty(), 30'000); // by itself, without a new start
        QTRY_VERIFY(!b.says(u"nog niet is verzonden"_s));
        QTRY_VERIFY(b.saved().startsWith(u"Opgeslagen "_s));
    }

    void tickets_that_were_not_sent_are_said_in_euros()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        world.away = true;
        DeclaratieSnapshot snapshot;
        snapshot.zorgovereenkomst = bouw::zorgovereenkomstId;
        snapshot.blad = DeclaratieBlad(Periode::maand(2025, 5), 1);
        snapshot.blad.cel({0, 6}).aantal = 840;
        snapshot.blad.cel({0, 7}).aantal = 420;
        {
            state::Journal journal(folder.path() + u"/journaal"_s, Secret(QByteArray(32, 'k')));
            journal.save(DraftKey::declaratie(bouw::zorgovereenkomstId, Periode::maand(2025, 5)).tekst(), writeSnapshot(snapshot, {{reiskostenFunctie(), Eenheid::Stuk, {}}}));
        }
        Bureau b(world, folder.path());
        QTRY_VERIFY(b.says(u"1 ding dat nog niet is verzonden"_s));
        showUnsent(b);
        QTRY_VERIFY(b.says(u"Declaratie mei 2025"_s));
        QVERIFY(b.says(euroTekst(Bedrag{1260}, huidigeTaal())));
    }

    void without_a_keychain_it_says_that_it_is_nowhere_yet()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path(), Secret());
        b.openMonth();
        QVERIFY(b.loaded());
        world.away = true;
        b.keys(u"2"_s);
        b.key(Qt::Key_Return);
        QTRY_COMPARE(b.saved(), u"Nog niet bewaard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(b.says(u"alleen in dit venster"_s), 10'000);
        world.away = false;
        QTRY_VERIFY_WITH_TIMEOUT(b.saved().startsWith(u"Opgeslagen "_s), 40'000);
    }

    void a_change_that_the_feed_names_reads_no_lists()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        const auto normal = world.server.answer;
        world.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/wijzigingen?sinds=1"))
                return FakeAnswer{200, R"({"laatste":2,"items":[{"volgnummer":2,"soort":"declaratie","recordId":99,"budgethouder":1}]})"};
            return normal(request);
        };
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        QTRY_VERIFY(std::any_of(world.server.requests.begin(), world.server.requests.end(), [](const FakeRequest& r) { return r.path.startsWith("/v1/wijzigingen?sinds=2"); }));
        QTest::qWait(900); // longer than changes are gathered
        const auto count = [&](const char* path) {
            return std::count_if(world.server.requests.begin(), world.server.requests.end(), [&](const FakeRequest& r) { return r.path.startsWith(path); });
        };
        QCOMPARE(count("/v1/budgethouders"), 1); // the first reading only
        QCOMPARE(count("/v1/zorgovereenkomsten"), 2); // and what the sheet reckons the budget with
        QCOMPARE(count("/v1/zorgverleners"), 1);
    }

    void who_may_only_look_finds_the_month_closed_with_the_reason()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path(), Secret(QByteArray(32, 'k')), Rol::Vertegenwoordiger); // without any registration
        b.openMonth();
        QVERIFY(b.loaded());
        QVERIFY(b.month()->session()->gesloten());
        QVERIFY(b.says(u"U kunt dit bekijken, maar niet invullen"_s));
        b.keys(u"2"_s);
        b.key(Qt::Key_Return);
        QCOMPARE(b.cell(0, 1), QString());
        QVERIFY(!b.saved().contains(u"ewaard"_s));
    }

    void a_right_that_is_given_while_one_works_is_read_at_once()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        const auto normal = world.server.answer;
        int gelezen = 0;
        world.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/wijzigingen?sinds=1"))
                return FakeAnswer{200, R"({"laatste":2,"items":[{"volgnummer":2,"soort":"vertegenwoordiging","recordId":99,"budgethouder":2}]})"};
            if (request.path == "/v1/sessies/huidig" && request.method == "GET")
                ++gelezen;
            return normal(request);
        };
        Bureau b(world, folder.path());
        QTRY_COMPARE(gelezen, 1);
    }
};

HOUSE_TEST(test_desk_work, TestDeskWork)
#include "test_desk_work.moc"
