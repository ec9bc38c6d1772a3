#include "tests/gui/test_shell_fixture.h"
#include "client/ui/shell/tab_strip.h"
#include "client/ui/widgets/toast.h"
#include "tests/support/house_test.h"
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QToolButton>

using namespace pgb;
using namespace pgb::ui;

class ShellLock : public QObject {
    Q_OBJECT

private:
    static QLineEdit* passwordField(MainWindow& window)
    {
        for (QLineEdit* field : window.findChildren<QLineEdit*>())
            if (field->isVisible() && field->echoMode() == QLineEdit::Password)
                return field;
        return nullptr;
    }
    static void unlock(MainWindow& window, const QString& password)
    {
        QLineEdit* field = passwordField(window);
        QVERIFY(field);
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void ctrl_l_hides_the_data_and_the_name_and_gives_all_of_it_back()
    {
        ShellFixture shell;
        shell.openClient(8);
        FakePage* page = shell.fake();
        page->second->setFocus();
        QTest::keyClicks(page->second, QStringLiteral("2,"));
        shell.keys(Qt::Key_L, Qt::ControlModifier);

        QVERIFY(shell.window->lock().isLocked());
        QVERIFY(!page->isVisible());
        QVERIFY(!shell.window->windowTitle().contains(QStringLiteral("Boer")));
        for (const QLabel* label : shell.window->findChildren<QLabel*>())
            QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("Boer")), qPrintable(label->text()));
        QCOMPARE(page->locked, 1);
        QVERIFY(passwordField(*shell.window)->hasFocus());

        unlock(*shell.window, QStringLiteral("geheim"));
        QVERIFY(!shell.window->lock().isLocked());
        QVERIFY(page->isVisible());
        QCOMPARE(page->second->text(), QStringLiteral("2,"));
        QVERIFY(page->second->hasFocus());
        QTest::keyClicks(page->second, QStringLiteral("5"));
        QCOMPARE(page->second->text(), QStringLiteral("2,5"));
        QCOMPARE(page->unlockedCount, 1);
        QVERIFY(shell.window->windowTitle().contains(QStringLiteral("Boer")));
    }

    void what_cannot_open_the_lock_says_why_and_keeps_it_shut_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong") << int(UnlockAnswer::Onjuist) << QStringLiteral("klopt niet");
        QTest::newRow("too often") << int(UnlockAnswer::TeVaak) << QStringLiteral("te vaak");
        QTest::newRow("no connection") << int(UnlockAnswer::GeenVerbinding) << QStringLiteral("geen verbinding");
        QTest::newRow("session ended") << int(UnlockAnswer::Beeindigd) << QStringLiteral("Uw sessie is beëindigd");
    }
    void what_cannot_open_the_lock_says_why_and_keeps_it_shut()
    {
        QFETCH(int, answer);
        QFETCH(QString, words);
        ShellFixture shell;
        shell.unlockAnswer = UnlockAnswer(answer);
        shell.window->lock().lock();
        unlock(*shell.window, QStringLiteral("gok"));
        QVERIFY(shell.window->lock().isLocked());
        QVERIFY(passwordField(*shell.window)->text().isEmpty());
        bool said = false;
        for (const QLabel* label : shell.window->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(words));
        QVERIFY(said);
    }

    void no_key_reaches_the_work_behind_the_lock()
    {
        ShellFixture shell;
        shell.openClient(8);
        FakePage* page = shell.fake();
        shell.window->lock().lock();
        QTest::keyClick(passwordField(*shell.window), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(passwordField(*shell.window), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(passwordField(*shell.window), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(page->submitted, 0);
        QCOMPARE(shell.window->workspace().current(), static_cast<Page*>(page));
        QVERIFY(shell.commands.available().empty());
    }

    void a_dialog_goes_with_the_work_and_comes_back_with_it()
    {
        ShellFixture shell;
        QDialog dialog(shell.window.get());
        auto* field = new QLineEdit(&dialog);
        dialog.open();
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(field, QStringLiteral("half"));
        shell.window->lock().lock();
        QVERIFY(!dialog.isVisible());
        unlock(*shell.window, QStringLiteral("geheim"));
        QVERIFY(dialog.isVisible());
        QCOMPARE(field->text(), QStringLiteral("half"));
        dialog.close();
    }

    void ctrl_l_locks_from_a_palette_and_a_dialog_too()
    {
        for (const char* command : {"ga.palet", "ga.client", "scherm.toetsen", ""}) {
            ShellFixture shell;
            QDialog own(shell.window.get());
            auto* field = new QLineEdit(&own);
            if (*command)
                QVERIFY(shell.commands.run(QLatin1String(command)));
            else
                own.open();
            const auto dialog = [] {
                QWidget* front = QApplication::activeWindow();
                return qobject_cast<QDialog*>(front) ? front : nullptr;
            };
            QTRY_VERIFY(dialog() && dialog()->focusWidget());
            const QPointer<QWidget> open = dialog();
            const QPointer<QLineEdit> typed = *command ? open->findChild<QLineEdit*>() : field;
            QTest::keyClick(open->focusWidget(), Qt::Key_L, Qt::ControlModifier);
            QVERIFY2(shell.window->lock().isLocked(), command);
            QVERIFY(!open || !open->isVisible());
            QTRY_VERIFY(passwordField(*shell.window) && passwordField(*shell.window)->hasFocus());
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("geheim"));
            QVERIFY(!typed || typed->text().isEmpty()); // a password is never readable
            QCOMPARE(passwordField(*shell.window)->text(), QStringLiteral("geheim"));
        }
    }

    void progress_that_shows_itself_while_it_is_locked_waits_behind_it()
    {
        ShellFixture shell;
        QProgressDialog progress(QStringLiteral("Declaraties · S. Yilmaz"), QStringLiteral("Stoppen"), 0, 10, shell.window.get());
        progress.setMinimumDuration(0);
        shell.window->lock().lock();
        progress.setValue(1);
        QTRY_VERIFY(!progress.isVisible());
        progress.setValue(2);
        QTest::qWait(50);
        QVERIFY(!progress.isVisible());
        unlock(*shell.window, QStringLiteral("geheim"));
        QTRY_VERIFY(progress.isVisible());
    }

    void a_tab_that_came_while_it_was_locked_stands_whole_beside_the_first()
    {
        ShellFixture shell;
        auto* tabs = shell.window->workspace().strip();
        shell.window->lock().lock();
        QVERIFY(shell.window->workspace().openBehind({Section::Declaraties, BudgethouderId{8}, {}}));
        QCoreApplication::processEvents();
        unlock(*shell.window, QStringLiteral("geheim"));
        QTRY_VERIFY(tabs->isVisible() && tabs->rect().contains(tabs->tabRect(0)) && tabs->rect().contains(tabs->tabRect(1)));
        for (int tab = 0; tab < 2; ++tab)
            QVERIFY(tabs->tabRect(tab).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)));
        for (const QToolButton* button : tabs->findChildren<QToolButton*>())
            QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty(), "a scroll arrow");
    }

    void a_message_with_a_name_does_not_stand_over_the_lock()
    {
        ShellFixture shell;
        shell.openClient(8);
        shell.keys(Qt::Key_W, Qt::ControlModifier); // says whose tab was closed
        auto* toast = shell.window->findChild<Toast*>();
        QVERIFY(toast->isVisible());
        shell.window->lock().lock();
        QVERIFY(!toast->isVisible());
    }

    void locking_twice_is_locking_once()
    {
        ShellFixture shell;
        shell.openClient(8);
        FakePage* page = shell.fake();
        shell.window->lock().lock();
        shell.window->lock().lock();
        QCOMPARE(page->locked, 1);
    }
};

HOUSE_TEST(test_shell_lock, ShellLock)
#include "test_shell_lock.moc"
