#include "client/ui/clienten/palette_clienten.h"
#include "tests/gui/test_shell_fixture.h"
#include "client/ui/shell/top_bar.h"
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/keys_help.h"
#include "client/ui/shell/tab_strip.h"
#include "client/ui/widgets/toast.h"
#include "tests/support/house_test.h"
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace pgb;
using namespace pgb::ui;

class ShellWindow : public QObject {
    Q_OBJECT

private:
    static FinderDialog* finder()
    {
        FinderDialog* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* dialog = qobject_cast<FinderDialog*>(widget); dialog && dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        }, 2000);
        return there ? found : nullptr;
    }
    static void typeInto(FinderDialog* dialog, const QString& text)
    {
        auto* field = dialog->findChild<QLineEdit*>();
        for (const QChar c : text)
            QTest::keyClick(field, c.toLatin1());
    }
    static void press(FinderDialog* dialog, Qt::Key key) { QTest::keyClick(dialog->findChild<QLineEdit*>(), key); }
    static QStringList texts(QWidget* in)
    {
        QStringList all;
        for (const QLabel* label : in->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

private Q_SLOTS:
    void the_rail_shows_only_what_a_role_can_use_data()
    {
        QTest::addColumn<int>("rol");
        QTest::addColumn<bool>("budgetten");
        QTest::addColumn<bool>("werklijst");
        QTest::newRow("vertegenwoordiger") << int(Rol::Vertegenwoordiger) << true << false;
        QTest::newRow("budgethouder") << int(Rol::Budgethouder) << true << false;
        QTest::newRow("zorgverlener") << int(Rol::Zorgverlener) << false << false;
        QTest::newRow("organisatie") << int(Rol::MedewerkerOrganisatie) << false << false;
        QTest::newRow("verstrekker") << int(Rol::MedewerkerVerstrekker) << true << true;
        QTest::newRow("svb") << int(Rol::Svb) << true << true;
        QTest::newRow("beheerder") << int(Rol::Beheerder) << false << false;
    }
    void the_rail_shows_only_what_a_role_can_use()
    {
        QFETCH(int, rol);
        QFETCH(bool, budgetten);
        QFETCH(bool, werklijst);
        ShellFixture shell{Rol(rol)};
        QStringList names;
        const QAbstractItemModel* model = shell.window->rail().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        QCOMPARE(names.contains(QStringLiteral("Budgetten")), budgetten);
        QCOMPARE(names.contains(QStringLiteral("Werklijst")), werklijst);
        QCOMPARE(names.first(), Rol(rol) == Rol::Beheerder ? QStringLiteral("Gebruikers") : QStringLiteral("Vandaag"));
        QCOMPARE(names.last(), QStringLiteral("Instellingen"));
    }

    void a_folded_rail_keeps_the_words_as_tooltip_and_for_screen_readers()
    {
        ShellFixture shell;
        shell.window->rail().setFolded(true);
        QCOMPARE(shell.window->rail().width(), 48);
        const QModelIndex second = shell.window->rail().list()->model()->index(1, 0);
        QCOMPARE(second.data(Qt::ToolTipRole).toString(), QStringLiteral("Cliënten"));
        QCOMPARE(second.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Cliënten"));
    }

    void ctrl_k_finds_a_verb_and_runs_it()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.fake()->field->setFocus();
        shell.keys(Qt::Key_K, Qt::ControlModifier);
        FinderDialog* palette = finder();
        QVERIFY(palette);
        typeInto(palette, QStringLiteral("indien"));
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(shell.fake()->submitted, 1);
    }

    void ctrl_k_finds_a_noun_of_a_client_in_any_word_order()
    {
        ShellFixture shell;
        shell.keys(Qt::Key_K, Qt::ControlModifier);
        FinderDialog* palette = finder();
        QVERIFY(palette);
        typeInto(palette, QStringLiteral("yilmaz decl"));
        press(palette, Qt::Key_Return);
        QTRY_VERIFY(shell.fake());
        QCOMPARE(shell.fake()->address(), (Address{Section::Declaraties, BudgethouderId{7}, {}}));
        QVERIFY(shell.window->windowTitle().startsWith(QStringLiteral("S. Yılmaz")));
    }

    void ctrl_k_finds_the_second_step_where_it_is_put_on()
    {
        ShellFixture shell;
        const auto rows = shell.window->commandPalette().rows(QStringLiteral("tweede"));
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().title, QStringLiteral("Authenticator koppelen"));
        QVERIFY(shell.commands.run(QStringLiteral("ga.authenticator")));
        QCOMPARE(shell.window->workspace().current()->address().section, Section::Instellingen);
    }

    void ctrl_k_finds_what_is_to_be_judged()
    {
        for (const Rol rol : {Rol::Vertegenwoordiger, Rol::MedewerkerVerstrekker}) {
            ShellFixture shell(rol);
            const auto rows = shell.window->commandPalette().rows(QStringLiteral("beoordelen"));
            QVERIFY(!rows.empty());
            QVERIFY(shell.window->commandPalette().choose(rows.front().id));
            const Address naar = shell.window->workspace().current()->address();
            QCOMPARE(naar.section, rol == Rol::Vertegenwoordiger ? Section::Declaraties : Section::Werklijst);
        }
        ShellFixture beheer(Rol::Beheerder);
        QVERIFY(beheer.window->commandPalette().rows(QStringLiteral("beoordelen")).empty());
    }

    void who_sees_no_dossiers_has_no_client_to_choose()
    {
        ShellFixture beheer(Rol::Beheerder);
        QVERIFY(!beheer.commands.run(QStringLiteral("ga.client")));
        ShellFixture werk;
        QVERIFY(werk.commands.run(QStringLiteral("ga.client")));
    }

    void the_palette_teaches_the_direct_key()
    {
        ShellFixture shell;
        const auto rows = shell.window->commandPalette().rows(QStringLiteral("vergrendel"));
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().right, QStringLiteral("Ctrl+L"));
    }

    void pages_come_before_clients_and_the_best_match_is_on_top()
    {
        ShellFixture shell;
        const auto titles = [&](const char* typed) {
            QStringList list;
            for (const FinderRow& row : shell.window->commandPalette().rows(QString::fromLatin1(typed)))
                list << row.title;
            return list;
        };
        QCOMPARE(titles("decl").first(), QStringLiteral("Ga naar Declaraties"));
        QCOMPARE(titles("declaraties").first(), QStringLiteral("Ga naar Declaraties"));
        QVERIFY(titles("decl").contains(QStringLiteral("Declaraties · M. Kaya")));
        QCOMPARE(titles("budg").first(), QStringLiteral("Ga naar Budgetten"));
        QCOMPARE(titles("kaya").first(), QStringLiteral("M. Kaya")); // a name is no verb
        QVERIFY(titles("kaya").indexOf(QStringLiteral("Overeenkomsten · M. Kaya")) > 0);
        QVERIFY(titles("betalingen kaya").contains(QStringLiteral("Betalingen · M. Kaya")));
        QCOMPARE(titles("4417").first(), QStringLiteral("S. Yılmaz"));
        QCOMPARE(titles("31-1-1988 decl").first(), QStringLiteral("Declaraties · S. Yılmaz"));
        QCOMPARE(titles("vergrend").first(), QStringLiteral("Vergrendelen"));
        QCOMPARE(titles("pauze").first(), QStringLiteral("Vergrendelen")); // by a word that is not shown
        QVERIFY(titles("9999").isEmpty()); // digits are never found in other numbers
    }

    void ctrl_j_finds_a_client_by_name_birth_date_or_own_number_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("id");
        QTest::newRow("part of the name") << QStringLiteral("boer") << 8;
        QTest::newRow("without accents") << QStringLiteral("yilmaz") << 7;
        QTest::newRow("birth date") << QStringLiteral("24-12-2009") << 5;
        QTest::newRow("birth date, short") << QStringLiteral("3-6-1950") << 8;
        QTest::newRow("birth date, two digits each") << QStringLiteral("03-06-1950") << 8;
        QTest::newRow("birth date, year first") << QStringLiteral("1950-06-03") << 8;
        QTest::newRow("birth date with strokes") << QStringLiteral("3/6/1950") << 8;
        QTest::newRow("last digits of the BSN") << QStringLiteral("4417") << 7;
        QTest::newRow("own number") << QStringLiteral("a-77") << 7;
    }
    void ctrl_j_finds_a_client_by_name_birth_date_or_own_number()
    {
        QFETCH(QString, typed);
        QFETCH(int, id);
        ShellFixture shell;
        shell.keys(Qt::Key_J, Qt::ControlModifier);
        FinderDialog* switcher = finder();
        QVERIFY(switcher);
        typeInto(switcher, typed);
        press(switcher, Qt::Key_Return);
        QTRY_VERIFY(shell.fake());
        QCOMPARE(shell.fake()->address().budgethouder, BudgethouderId{id});
    }

    void the_switcher_puts_the_client_opened_last_first()
    {
        ShellFixture shell;
        shell.openClient(5);
        shell.openClient(7);
        const auto rows = shell.clients.rows({});
        QCOMPARE(rows[0].id, QStringLiteral("7"));
        QCOMPARE(rows[1].id, QStringLiteral("5"));
    }

    void the_digits_of_a_bsn_show_only_to_who_typed_them()
    {
        ShellFixture shell;
        for (const FinderRow& row : shell.clients.rows({}))
            QVERIFY(!row.detail.contains(QStringLiteral("4417")));
        QVERIFY(shell.clients.rows(QStringLiteral("4417")).front().detail.contains(QStringLiteral("4417")));
        QVERIFY(shell.clients.rows(QStringLiteral("441")).front().detail.contains(QStringLiteral("4417")) == false);
    }

    void a_tab_is_opened_behind_the_one_in_view()
    {
        ShellFixture shell;
        Workspace& work = shell.window->workspace();
        const Page* before = work.current();
        QVERIFY(work.openBehind({Section::Declaraties, BudgethouderId{8}, {}}));
        QCOMPARE(work.current(), before);
        QCOMPARE(work.tabCount(), 2);
        QVERIFY(!work.openBehind({Section::Declaraties, BudgethouderId{8}, {}})); // it is there already
        QVERIFY(work.openBehind({Section::Budgetten, BudgethouderId{8}, {}}));    // in the same tab
        QCOMPARE(work.tabCount(), 2);
        QCOMPARE(work.pages().size(), size_t(3));
        shell.keys(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(work.current()->address().section, Section::Budgetten);
    }

    void a_page_that_is_finished_is_not_found_again()
    {
        ShellFixture shell;
        Workspace& work = shell.window->workspace();
        const Address invoice{Section::Declaraties, BudgethouderId{8}, QStringLiteral("factuur/4/2025-05/51")};
        work.open({Section::Budgetten, BudgethouderId{8}, {}});
        work.open(invoice);
        QPointer<FakePage> first = shell.fake();
        work.open({Section::Budgetten, BudgethouderId{8}, {}});
        work.open(invoice);
        QCOMPARE(shell.fake(), first.data()); // work that goes on stays where it was
        first->finished = true;
        work.open({Section::Declaraties, BudgethouderId{8}, QStringLiteral("declaratie/51")});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!first);
        work.back();
        QCOMPARE(work.current()->address().section, Section::Budgetten); // no way back into what was sent
        work.open(invoice);
        QVERIFY(!shell.fake()->finished);
    }

    void escape_leaves_the_finder_and_changes_nothing()
    {
        ShellFixture shell;
        shell.keys(Qt::Key_J, Qt::ControlModifier);
        FinderDialog* switcher = finder();
        QVERIFY(switcher);
        press(switcher, Qt::Key_Escape);
        QCOMPARE(shell.window->workspace().tabCount(), 1);
    }

    void each_client_gets_one_tab_with_a_colour_of_its_own()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.openClient(7);
        shell.openClient(8);
        QCOMPARE(shell.window->workspace().tabCount(), 3);
        const TabStrip* strip = shell.window->workspace().strip();
        QCOMPARE(strip->clientColor(0), -1);
        QVERIFY(strip->clientColor(1) >= 0);
        QVERIFY(strip->clientColor(1) != strip->clientColor(2));
        QCOMPARE(shell.window->windowTitle(), QStringLiteral("J. de Boer · Declaratie mei 2025 — PGB Bureau"));
    }

    void the_colour_of_a_client_is_the_same_in_every_session()
    {
        const auto colourOf = [](std::initializer_list<int> opened, int client) {
            ShellFixture shell;
            int at = 0, found = -1;
            for (const int id : opened) {
                shell.openClient(id);
                ++at;
                if (id == client)
                    found = shell.window->workspace().strip()->clientColor(at);
            }
            return found;
        };
        const int alone = colourOf({7}, 7);
        QVERIFY(alone >= 0);
        QCOMPARE(colourOf({8, 7}, 7), alone);
    }

    void keys_walk_the_tabs()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.openClient(7);
        const TabStrip* strip = shell.window->workspace().strip();
        QCOMPARE(strip->currentIndex(), 2);
        shell.keys(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(strip->currentIndex(), 0);
        shell.keys(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(strip->currentIndex(), 1);
        shell.keys(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(strip->currentIndex(), 2);
        shell.keys(Qt::Key_5, Qt::ControlModifier); // there is no fifth tab
        QCOMPARE(strip->currentIndex(), 2);
    }

    void a_closed_tab_comes_back_with_what_was_typed()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.fake()->field->setFocus();
        QTest::keyClicks(shell.fake()->field, QStringLiteral("2,5"));
        shell.keys(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(shell.window->workspace().tabCount(), 1);
        auto* toast = shell.window->findChild<Toast*>();
        QVERIFY(toast->isVisible() && toast->hasUndo());
        toast->undo();
        QCOMPARE(shell.window->workspace().tabCount(), 2);
        QCOMPARE(shell.fake()->field->text(), QStringLiteral("2,5"));
    }

    void a_message_goes_with_the_page_that_it_spoke_of()
    {
        ShellFixture shell;
        Workspace& work = shell.window->workspace();
        auto* toast = shell.window->findChild<Toast*>();
        shell.openClient(8);
        work.toast(QStringLiteral("Kijk er eerst naar."));
        work.unsay(QStringLiteral("Iets anders."));
        QVERIFY(work.message().isVisible());
        work.unsay(QStringLiteral("Kijk er eerst naar."));
        QVERIFY(!work.message().isVisible());
        work.toast(QStringLiteral("De declaratie van mei is ingediend."));
        work.open({Section::Declaraties, BudgethouderId{8}, QStringLiteral("een")}); // what is opened with it is what it speaks of
        QCoreApplication::processEvents();
        QVERIFY(toast->isVisible());
        work.open({Section::Declaraties, BudgethouderId{8}, QStringLiteral("twee")});
        QVERIFY(!toast->isVisible());
        bool terug = false;
        work.toast(QStringLiteral("Uw reden bij de declaratie van J. de Boer is weg."), [&terug] { terug = true; });
        QCoreApplication::processEvents();
        work.open({Section::Declaraties, BudgethouderId{8}, QStringLiteral("drie")});
        QVERIFY(toast->isVisible()); // it can still be undone
        toast->undo();
        QVERIFY(terug);
        work.announce(QStringLiteral("Verstuurd wat van de vorige keer nog klaarstond."));
        QCoreApplication::processEvents();
        work.open({Section::Declaraties, BudgethouderId{8}, QStringLiteral("vier")});
        QVERIFY(toast->isVisible()); // of no page
    }

    void a_tab_that_was_alone_is_as_wide_as_its_words()
    {
        Theme theme;
        theme.apply(*qApp);
        QWidget rij;
        rij.resize(900, 40);
        auto* strip = new TabStrip(theme, &rij);
        rij.show();
        strip->addStrip(QStringLiteral("Gebruikers"), QStringLiteral("system-users"), -1, false);
        strip->adjustSize();
        QCoreApplication::processEvents();
        const int woorden = QFontMetrics(theme.font(TextStyle::Body, true)).horizontalAdvance(QStringLiteral("Gebruikers"));
        QVERIFY2(strip->tabRect(0).width() >= woorden + theme.px(24 + 28), qPrintable(QString::number(strip->tabRect(0).width())));
    }

    void the_first_tab_cannot_be_closed()
    {
        ShellFixture shell;
        shell.keys(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(shell.window->workspace().tabCount(), 1);
    }

    void alt_left_goes_back_through_the_screens_of_a_tab()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.window->workspace().open({Section::Budgetten, BudgethouderId{8}, {}});
        QCOMPARE(shell.fake()->address().section, Section::Budgetten);
        shell.keys(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shell.fake()->address().section, Section::Declaraties);
    }

    void alt_left_at_the_first_screen_of_a_tab_returns_to_the_tab_it_came_from()
    {
        ShellFixture shell;
        Workspace& work = shell.window->workspace();
        work.open({Section::Declaraties, {}, {}});
        shell.openClient(8);
        QVERIFY(shell.fake()->address().budgethouder == BudgethouderId{8});
        shell.keys(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(work.current()->address().section, Section::Declaraties);
        QVERIFY(!work.current()->address().budgethouder);
        shell.keys(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(work.current()->address().section, Section::Vandaag);
    }

    void leaving_a_page_closes_its_tab_unless_another_page_lies_below_it()
    {
        ShellFixture shell;
        Workspace& work = shell.window->workspace();
        const QString agreement = QStringLiteral("overeenkomst/12");
        work.open({Section::Declaraties, {}, {}});
        work.open({Section::Overeenkomsten, BudgethouderId{8}, agreement});
        QCOMPARE(work.tabCount(), 3);
        work.leave();
        QCOMPARE(work.tabCount(), 2);
        QVERIFY(!work.current()->address().budgethouder);
        QVERIFY(shell.window->findChild<Toast*>()->isVisible()); // with the way to bring it back
        work.open({Section::Overeenkomsten, BudgethouderId{7}, {}});
        work.open({Section::Overeenkomsten, BudgethouderId{7}, agreement});
        work.leave();
        QCOMPARE(work.tabCount(), 3);
        QCOMPARE(work.current()->address(), (Address{Section::Overeenkomsten, BudgethouderId{7}, {}}));
        shell.keys(Qt::Key_1, Qt::ControlModifier);
        work.leave(); // the first tab has nothing below it and stays
        QCOMPARE(work.tabCount(), 3);
        const Address opener = work.current()->address();
        work.open({Section::Overeenkomsten, BudgethouderId{9}, agreement});
        QCOMPARE(work.tabCount(), 4);
        work.leave(); // to where it was opened, not to the neighbour
        QCOMPARE(work.current()->address(), opener);
    }

    void an_address_without_a_page_says_so_and_stays_where_it_was()
    {
        ShellFixture shell;
        shell.window->workspace().open({Section::Rapporten, {}, {}});
        QCOMPARE(shell.window->workspace().tabCount(), 1);
        QVERIFY(shell.window->findChild<Toast*>()->isVisible());
    }

    void f8_walks_the_findings_of_the_page_in_view()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.keys(Qt::Key_F8);
        QCOMPARE(shell.fake()->finding, 1);
        shell.keys(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(shell.fake()->finding, 0);
    }

    void signing_out_is_a_button_at_the_top()
    {
        ShellFixture shell;
        QSignalSpy out(shell.window.get(), &MainWindow::signOutWanted);
        QToolButton* button = shell.window->findChild<TopBar*>()->account();
        QVERIFY(button->isVisible() && !button->accessibleName().isEmpty());
        button->menu()->actions().last()->trigger();
        QCOMPARE(out.count(), 1);
    }

    void f6_walks_from_the_rail_through_the_blocks_and_around()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.fake()->field->setFocus();
        shell.keys(Qt::Key_F6);
        QVERIFY(shell.fake()->second->hasFocus());
        shell.keys(Qt::Key_F6);
        QVERIFY(shell.window->rail().isAncestorOf(QApplication::focusWidget()));
        shell.keys(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(shell.fake()->second->hasFocus());
    }

    void a_command_of_a_page_behind_another_tab_does_not_run()
    {
        ShellFixture shell;
        shell.openClient(8);
        FakePage* page = shell.fake();
        shell.window->workspace().selectTab(0);
        shell.keys(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page->submitted, 0);
        QVERIFY(!shell.commands.run(QStringLiteral("nep.indienen")));
    }

    void the_strip_says_honestly_how_it_is()
    {
        ShellFixture shell;
        QVERIFY(texts(shell.window.get()).contains(QStringLiteral("Opgeslagen 14:02")));
        QVERIFY(texts(shell.window.get()).contains(QStringLiteral("Verbonden")));
        shell.status.setConnection(Connection::Weg);
        shell.status.setQueued(3);
        shell.status.setSaveState({SaveToestand::AlleenHier, {}});
        const QStringList now = texts(shell.window.get());
        QVERIFY(now.contains(QStringLiteral("U kunt doorwerken. Wij sturen uw werk zodra het kan.")));
        QVERIFY(now.contains(QStringLiteral("3 wijzigingen in wachtrij")));
        QVERIFY(now.contains(QStringLiteral("Bewaard op deze computer")));
        QVERIFY(!now.contains(QStringLiteral("Verbonden")));
        shell.status.setConnection(Connection::Storing);
        const QStringList fault = texts(shell.window.get());
        QVERIFY(fault.contains(QStringLiteral("Storing op de server")));
        QVERIFY(fault.contains(QStringLiteral("De server heeft een storing. Uw werk blijft bewaard. Wij proberen het steeds opnieuw.")));
    }

    void what_is_promised_without_the_server_is_there_in_full()
    {
        ShellFixture shell;
        shell.status.setConnection(Connection::Weg);
        shell.status.setQueued(12);
        shell.status.setRefused(1);
        shell.status.setPractice(QDate(2025, 11, 3));
        QCoreApplication::processEvents();
        const QString said = shell.status.sentence();
        const auto labels = shell.window->findChildren<QLabel*>();
        const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel* l) { return l->isVisible() && l->text() == said; });
        QVERIFY(found != labels.end());
        QVERIFY2((*found)->contentsRect().width() >= (*found)->fontMetrics().horizontalAdvance(said), qPrintable(QString::number((*found)->width())));
        QCOMPARE((*found)->toolTip(), said);
        QCOMPARE((*found)->accessibleDescription(), said);
    }

    void the_keys_of_a_screen_fit_in_the_window_with_large_words()
    {
        ShellFixture shell;
        ThemeSettings groot = shell.theme.settings();
        groot.textPercent = 150;
        shell.theme.set(groot);
        shell.theme.apply(*qApp);
        shell.keys(Qt::Key_F1);
        auto* help = shell.window->findChild<KeysHelp*>();
        QVERIFY(help);
        QVERIFY(help->height() < shell.window->height());
        QVERIFY(help->width() < shell.window->width());
        for (const QPushButton* button : help->findChildren<QPushButton*>())
            QVERIFY(help->rect().contains(QRect(button->mapTo(help, QPoint()), button->size())));
        help->close();
    }

    void what_is_of_the_client_of_the_tab_in_front_stands_before_that_of_others()
    {
        ShellFixture shell;
        const auto eerste = [&] {
            for (const FinderRow& row : shell.window->commandPalette().rows(QStringLiteral("decl")))
                if (row.title.startsWith(QStringLiteral("Declaraties · ")))
                    return row.title;
            return QString();
        };
        const QString voor = eerste();
        for (const ClientEntry& client : shell.clients.entries()) {
            shell.window->workspace().open({Section::Overeenkomsten, client.id, {}});
            QCOMPARE(eerste(), QStringLiteral("Declaraties · ") + client.naam);
            QVERIFY(!shell.window->commandPalette().rows(QStringLiteral("decl")).front().title.contains(client.naam)); // verbs and pages stay on top
        }
        shell.window->workspace().open({Section::Vandaag, {}, {}});
        QCOMPARE(eerste(), voor);
    }

    void scattered_letters_find_nothing_beside_what_was_typed()
    {
        ShellFixture shell;
        QStringList names;
        for (const FinderRow& row : shell.window->commandPalette().rows(QStringLiteral("boer")))
            names << row.title;
        QVERIFY(names.contains(QStringLiteral("J. de Boer")));
        for (const QString& name : names)
            QVERIFY2(name.contains(QStringLiteral("boer"), Qt::CaseInsensitive), qPrintable(name));
        QVERIFY(!shell.window->commandPalette().rows(QStringLiteral("yilmz")).empty()); // a slip finds still
        // Nothing that is called so: nothing is offered, and Enter does nothing unrelated.
        for (const char* word : {"zzzz", "vrvg", "gvd", "bltn"})
            QVERIFY2(shell.window->commandPalette().rows(QString::fromLatin1(word)).empty(), word);
    }

    void the_language_is_found_and_chosen_for_the_next_start()
    {
        for (const auto& [word, taal] : std::initializer_list<std::pair<const char*, const char*>>{{"engels", "en"}, {"english", "en"}, {"nederlands", "nl"}}) {
            ShellFixture shell;
            shell.keys(Qt::Key_K, Qt::ControlModifier);
            QPointer<FinderDialog> dialog = finder();
            QVERIFY(dialog);
            typeInto(dialog, QString::fromLatin1(word));
            const auto rows = shell.window->commandPalette().rows(QString::fromLatin1(word));
            QVERIFY(!rows.empty());
            for (const FinderRow& row : rows)
                QVERIFY2(row.title.contains(QStringLiteral("Taal")), qPrintable(row.title));
            press(dialog, Qt::Key_Return);
            QTRY_COMPARE(shell.preferences.text(QStringLiteral("taal")), QString::fromLatin1(taal));
            QTRY_VERIFY(!dialog);
        }
    }

    void every_state_of_the_work_has_words_of_its_own()
    {
        ShellFixture shell;
        QStringList words;
        for (const SaveToestand state : {SaveToestand::Opgeslagen, SaveToestand::InWachtrij, SaveToestand::AlleenHier, SaveToestand::Gewijzigd, SaveToestand::Geweigerd,
                                         SaveToestand::Conflict, SaveToestand::InGeheugen, SaveToestand::NietBewaard}) {
            shell.status.setSaveState({state, {}});
            const QString text = shell.status.saveText();
            QVERIFY(!text.isEmpty() && !words.contains(text));
            QVERIFY(!shell.status.saveIcon().isEmpty());
            QCOMPARE(text.contains(QStringLiteral("opgeslagen"), Qt::CaseInsensitive), state == SaveToestand::Opgeslagen);
            QVERIFY(texts(shell.window.get()).contains(text));
            QCOMPARE(shell.status.queueText() == QStringLiteral("0 wijzigingen in wachtrij"), state == SaveToestand::Opgeslagen); // not beside work that was not sent
            words << text;
        }
        QVERIFY(!shell.status.sentence().isEmpty()); // nowhere: the user must know
        shell.status.setSaveState({SaveToestand::Opgeslagen, {}});
        shell.status.setRefused(2);
        QVERIFY(texts(shell.window.get()).contains(QStringLiteral("2 niet aangenomen")));
        QVERIFY(!shell.status.queueText().contains(QLatin1Char('0')));
        QVERIFY(shell.status.sentence().contains(QStringLiteral("niet aangenomen")));
    }

    void what_stands_beside_a_client_asks_which_one_and_is_found_with_his_name()
    {
        Gebruiker wie;
        wie.rol = Rol::Svb;
        const BevoegdVan lezer(wie);
        ShellFixture shell;
        Workspace& werk = shell.window->workspace();
        clientWegen({shell.theme, shell.commands, werk}, shell.clients, lezer, [&werk] { return werk.current(); }, werk);
        QVERIFY(shell.commands.run(QStringLiteral("client.toestemmingenVan")));
        auto* vraag = shell.window->findChild<FinderDialog*>();
        QVERIFY(vraag);
        QTest::keyClicks(vraag->findChild<QLineEdit*>(), QStringLiteral("yilmaz"));
        QTest::keyClick(vraag->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(werk.current()->address(), (Address{Section::Clienten, BudgethouderId{7}, QStringLiteral("toestemmingen")}));
        QVERIFY(!shell.commands.run(QStringLiteral("client.toestemmingenVan"))); // his tab is in front: it has its own
        const auto gevonden = paletteClienten(QStringLiteral("wie keek yilmaz"), shell.clients, lezer);
        QCOMPARE(gevonden.size(), size_t(1));
        QCOMPARE(gevonden.front().address, (Address{Section::Logboek, BudgethouderId{7}, {}}));
        QCOMPARE(gevonden.front().row.icon, sectionIcon(Section::Logboek)); // as on the page it opens
        QVERIFY(paletteClienten(QStringLiteral("yilmaz"), shell.clients, lezer).empty());
        QVERIFY(paletteClienten(QStringLiteral("toestemmingen"), shell.clients, lezer).empty()); // the command asks
    }

    void a_conflict_in_one_record_leaves_other_pages_their_own_sentence()
    {
        ShellFixture shell;
        shell.status.setSaveState({SaveToestand::Conflict, {}});
        QVERIFY(texts(shell.window.get()).contains(shell.status.sentence()));
        Q_EMIT shell.window->workspace().current()->statusSentence(QStringLiteral("Begeleiding individueel, dinsdag 6 mei, leeg"));
        QVERIFY(texts(shell.window.get()).contains(QStringLiteral("Begeleiding individueel, dinsdag 6 mei, leeg")));
        QVERIFY(!texts(shell.window.get()).contains(shell.status.sentence()));
        QVERIFY(texts(shell.window.get()).contains(shell.status.saveText())); // it is still told, at the top
        shell.status.setSaveState({SaveToestand::NietBewaard, {}});
        QVERIFY(texts(shell.window.get()).contains(shell.status.sentence())); // that is about all work
    }

    void keys_change_the_density_at_once()
    {
        ShellFixture shell;
        shell.keys(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shell.theme.settings().density, Density::Ruim);
        shell.keys(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shell.theme.rowHeight(), 26);
    }
};

HOUSE_TEST(test_shell_window, ShellWindow)
#include "test_shell_window.moc"
