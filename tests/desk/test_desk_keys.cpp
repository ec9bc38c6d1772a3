#include "client/ui/clienten/blokkades_page.h"
#include "client/ui/clienten/toestemmingen_page.h"
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/keys_help.h"
#include "client/ui/shell/rail.h"
#include "client/ui/widgets/total_box.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

namespace {

template<class T>
T* shown(QWidget& in)
{
    for (T* found : in.findChildren<T*>()) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

/// The keys of ui.md 5.10 on the real pages of the real window.
class TestDeskKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<OneMonthServer>();
        m_bureau = std::make_unique<Bureau>(*m_world, m_folder->path());
        m_bureau->openMonth();
        QVERIFY(m_bureau->loaded());
        QTRY_VERIFY(m_bureau->month()->werk()->rooster()->cellen()->hasFocus());
        QTRY_VERIFY(m_bureau->work().pages().size() == 2);
    }
    void cleanup()
    {
        m_bureau.reset();
        m_world.reset();
        m_folder.reset();
    }

    void ctrl_shift_u_fills_in_hours_from_each_page_of_the_client()
    {
        Bureau& b = *m_bureau;
        const auto rest = m_world->server.answer;
        m_world->server.answer = [rest](const FakeRequest& request) {
            const bool list = request.method == "GET" && (request.path == "/v1/declaraties" || request.path.startsWith("/v1/declaraties?"));
            return list ? FakeAnswer{200, R"({"items":[]})"} : rest(request);
        };
        for (const ui::Section section : {ui::Section::Overeenkomsten, ui::Section::Betalingen, ui::Section::Budgetten}) {
            b.work().open({section, bouw::budgethouderId, {}});
            QVERIFY(!qobject_cast<ui::DeclaratiePage*>(b.work().current()));
            QTest::qWait(50);
            b.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY2(qobject_cast<ui::DeclaratiePage*>(b.work().current()), qPrintable(QString::number(int(section))));
        }
    }

    void the_palette_finds_what_stands_beside_a_client_on_each_of_his_pages()
    {
        Bureau& b = *m_bureau;
        QVERIFY(b.month());
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() != &b.desk->window());
        b.keys(u"toestemmingen van deze"_s);
        b.key(Qt::Key_Return);
        QTRY_COMPARE(b.work().current()->address(), ui::toestemmingenAdres(bouw::budgethouderId));
        Bureau svb(*m_world, m_folder->path() + u"/svb"_s, Secret(QByteArray(32, 'k')), Rol::Svb); // blocks are not for a budgethouder to see
        svb.work().open({ui::Section::Betalingen, bouw::budgethouderId, {}});
        svb.key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = shown<ui::FinderDialog>(svb.desk->window());
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), u"blokkades van deze"_s);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(svb.work().current()->address(), ui::blokkadesAdres(bouw::budgethouderId));
    }

    void the_palette_finds_what_stands_beside_a_client_from_everywhere()
    {
        Bureau& b = *m_bureau;
        const QString naam = volledigeNaam(bouw::budgethouder().naam).section(u' ', -1);
        const std::pair<QString, ui::Address> ways[] = {{u"toestemming"_s, ui::toestemmingenAdres(bouw::budgethouderId)},
                                                        {u"toestemmingen "_s + naam, ui::toestemmingenAdres(bouw::budgethouderId)},
                                                        {u"wie keek"_s, {ui::Section::Logboek, bouw::budgethouderId, {}}},
                                                        {u"wie keek "_s + naam, {ui::Section::Logboek, bouw::budgethouderId, {}}}};
        for (const auto& [typed, to] : ways) {
            b.work().selectTab(0); // of no client
            QTRY_COMPARE(b.work().current()->address(), (ui::Address{ui::Section::Vandaag, {}, {}}));
            QTRY_VERIFY2(!b.desk->window().commandPalette().rows(typed).empty(), qPrintable(typed));
            const std::vector<ui::FinderRow> rows = b.desk->window().commandPalette().rows(typed);
            QVERIFY(b.desk->window().commandPalette().choose(rows.front().id));
            QTRY_COMPARE(b.work().current()->address(), to); // the one client there is; of more it asks which
        }
    }

    void f6_walks_from_the_grid_over_the_total_and_the_heading_to_the_rail_and_back()
    {
        Bureau& b = *m_bureau;
        QStringList seen;
        const auto where = [&]() -> QString {
            const QWidget* focus = QApplication::focusWidget();
            const auto in = [&](const QWidget* pane) { return pane == focus || pane->isAncestorOf(focus); };
            return in(b.month()->werk()->rooster()->cellen()) ? u"rooster"_s : in(b.month()->werk()->totaal()) ? u"totaal"_s
                 : in(b.month()->werk()->kop())               ? u"kop"_s
                 : in(&b.desk->window().rail())               ? u"balk"_s
                                                              : u"?"_s;
        };
        for (int i = 0; i < 4; ++i) {
            b.key(Qt::Key_F6);
            seen << where();
        }
        QCOMPARE(seen, (QStringList{u"totaal"_s, u"kop"_s, u"balk"_s, u"rooster"_s})); // nothing to look at yet, so no findings
        b.key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(where(), u"balk"_s);
        QVERIFY(b.month()->werk()->totaal()->accessibleDescription().contains(u"Budget 2025"_s));
    }

    void keys_walk_the_tabs_and_close_them_without_a_loss()
    {
        Bureau& b = *m_bureau;
        b.keys(u"2,5"_s);
        b.key(Qt::Key_Return);
        b.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(b.work().current() != b.month());
        b.key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(b.work().current(), static_cast<ui::Page*>(b.month()));
        b.key(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(b.work().tabCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->exists && !m_world->record.regels.empty(), 10'000); // what was typed still goes to the server
        b.openMonth();
        QCOMPARE(b.cell(0, 1), u"2,50"_s);
        b.key(Qt::Key_Z, Qt::ControlModifier); // with the steps of its tab
        QCOMPARE(b.cell(0, 1), QString());
    }

    void the_palette_finds_costs_and_corrections_and_svb_its_payment_runs()
    {
        Bureau& b = *m_bureau;
        const auto kies = [](Bureau& bureau, const QString& woord) {
            bureau.key(Qt::Key_K, Qt::ControlModifier);
            auto* palette = shown<ui::FinderDialog>(bureau.desk->window());
            QVERIFY(palette);
            QTest::keyClicks(palette->findChild<QLineEdit*>(), woord);
            QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        };
        kies(b, u"een betaalde declaratie corrigeren"_s);
        QTRY_COMPARE(b.work().current()->address().wat, u"status:uitbetaald"_s);
        b.openMonth();
        kies(b, u"kosten declareren"_s);
        QTRY_COMPARE(b.work().current()->address().wat, u"kosten/nieuw"_s);
        Bureau svb(*m_world, m_folder->path() + u"/svb"_s, Secret(QByteArray(32, 'k')), Rol::Svb);
        kies(svb, u"betaalruns"_s);
        QTRY_COMPARE(svb.work().current()->address(), (ui::Address{ui::Section::Betalingen, {}, u"runs"_s}));
    }

    void a_grant_that_is_entered_from_the_tab_of_a_client_is_for_him()
    {
        Bureau b(*m_world, m_folder->path() + u"/verstrekker"_s, Secret(QByteArray(32, 'k')), Rol::MedewerkerVerstrekker);
        b.work().open({ui::Section::Betalingen, bouw::budgethouderId, {}});
        b.key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = shown<ui::FinderDialog>(b.desk->window());
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), u"toekenning invoeren"_s);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(b.work().current()->address(), (ui::Address{ui::Section::Budgetten, bouw::budgethouderId, u"toekenning/nieuw"_s}));
    }

    void the_palette_goes_to_a_page_and_the_switcher_to_a_client()
    {
        Bureau& b = *m_bureau;
        b.key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = shown<ui::FinderDialog>(b.desk->window());
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), u"instel"_s);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(b.work().current()->address().section, ui::Section::Instellingen);
        QTRY_VERIFY(!shown<ui::FinderDialog>(b.desk->window()));
        b.key(Qt::Key_J, Qt::ControlModifier);
        auto* switcher = shown<ui::FinderDialog>(b.desk->window());
        QVERIFY(switcher);
        QTest::keyClicks(switcher->findChild<QLineEdit*>(), bouw::budgethouder().geboortedatum.toString(u"yyyy-MM-dd"));
        QTest::keyClick(switcher->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(b.work().current()->address().budgethouder, bouw::budgethouderId);
    }

    void alt_left_goes_back_and_f1_shows_the_keys_of_this_screen()
    {
        Bureau& b = *m_bureau;
        b.work().open({ui::Section::Clienten, bouw::budgethouderId, {}});
        QVERIFY(b.work().current() != b.month());
        b.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(b.work().current(), static_cast<ui::Page*>(b.month()));
        b.key(Qt::Key_F1);
        auto* help = shown<ui::KeysHelp>(b.desk->window());
        QVERIFY(help);
        QStringList texts;
        for (const QLabel* label : help->findChildren<QLabel*>())
            texts << label->text();
        const QString all = texts.join(u' ');
        for (const QString& act : {u"Patroon invullen"_s, u"Vul omlaag"_s, u"Vergrendelen"_s})
            QVERIFY2(all.contains(act), qPrintable(act));
    }

    void the_top_bar_says_whose_work_it_is_and_how_it_stands()
    {
        Bureau& b = *m_bureau;
        QTRY_VERIFY(b.desk->window().windowTitle().contains(u"de Boer"_s));
        QVERIFY(b.desk->window().windowTitle().contains(u"mei 2025"_s));
        const auto said = [&] {
            for (const QAbstractButton* button : b.desk->window().findChildren<QAbstractButton*>()) {
                if (button->isVisible() && (button->text() + button->toolTip() + button->accessibleName()).contains(u"Wlz"_s))
                    return true;
            }
            return b.says(u"Wlz · loopt"_s);
        };
        QTRY_VERIFY(said());
    }

    void a_month_turned_by_hand_is_turned_next_time_too()
    {
        Bureau& b = *m_bureau;
        const bool before = b.month()->model()->gedraaid();
        b.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(b.month()->model()->gedraaid(), !before);
        m_bureau = std::make_unique<Bureau>(*m_world, m_folder->path());
        m_bureau->openMonth();
        QVERIFY(m_bureau->loaded());
        QCOMPARE(m_bureau->month()->model()->gedraaid(), !before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OneMonthServer> m_world;
    std::unique_ptr<Bureau> m_bureau;
};

HOUSE_TEST(test_desk_keys, TestDeskKeys)
#include "test_desk_keys.moc"
