#include "tests/gui/test_shell_fixture.h"
#include "client/ui/shell/close_question.h"
#include "client/ui/shell/status_strip.h"
#include "client/ui/widgets/toast.h"
#include "tests/support/house_test.h"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace pgb;
using namespace pgb::ui;

/// What the window does when it is closed over work, and where its messages stand.
class ShellClose : public QObject {
    Q_OBJECT

    static QString words(const QWidget* widget)
    {
        QStringList all;
        for (const QLabel* label : widget->findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void a_window_over_work_that_nobody_has_asks_before_it_closes()
    {
        ShellFixture shell;
        bool lost = true;
        ShellParts parts = shell.parts();
        parts.wouldLose = [&lost] { return lost; };
        MainWindow window(std::move(parts));
        window.show();
        shell.status.setSaveState({SaveToestand::InGeheugen, {}});
        shell.status.setConnection(Connection::Weg);
        window.close();
        QVERIFY(window.isVisible());
        auto* question = window.findChild<CloseQuestion*>();
        QVERIFY(question);
        QTRY_VERIFY(question->closeAnyway()->isVisible()); // no connection: there is nothing to wait for
        QTRY_VERIFY(question->stay()->hasFocus());
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<CloseQuestion*>());
        QVERIFY(window.isVisible());
        window.close();
        QTRY_VERIFY(window.findChild<CloseQuestion*>() && window.findChild<CloseQuestion*>()->closeAnyway()->isVisible());
        QTest::keyClick(window.findChild<CloseQuestion*>()->closeAnyway(), Qt::Key_Space);
        QTRY_VERIFY(!window.isVisible());
    }

    void a_window_closes_by_itself_once_the_server_has_the_work()
    {
        ShellFixture shell;
        bool lost = true;
        ShellParts parts = shell.parts();
        parts.wouldLose = [&lost] { return lost; };
        parts.sends = parts.wouldLose;
        MainWindow window(std::move(parts));
        window.show();
        shell.status.setSaveState({SaveToestand::InGeheugen, {}});
        window.close();
        auto* question = window.findChild<CloseQuestion*>();
        QVERIFY(question && !question->closeAnyway()->isVisible()); // the server is tried first
        lost = false;
        shell.status.setSaveState({SaveToestand::Opgeslagen, QDateTime(QDate(2025, 6, 3), QTime(14, 3))});
        QTRY_VERIFY(!window.isVisible());
        MainWindow safe(shell.parts());
        safe.show();
        safe.close();
        QVERIFY(!safe.isVisible());
    }

    void work_that_goes_nowhere_by_itself_is_not_said_to_be_on_its_way()
    {
        ShellFixture shell;
        ShellParts parts = shell.parts();
        parts.wouldLose = [] { return true; };
        parts.sends = [] { return false; };
        MainWindow window(std::move(parts));
        window.show();
        shell.status.setConnection(Connection::Verbonden);
        shell.status.setSaveState({SaveToestand::InGeheugen, {}});
        window.close();
        auto* question = window.findChild<CloseQuestion*>();
        QVERIFY(question && question->closeAnyway()->isVisible()); // at once: there is nothing to wait for
        const QString said = words(question);
        QVERIFY2(said.contains(QStringLiteral("gaat niet vanzelf")) && said.contains(QStringLiteral("kwijt")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("Wij versturen")) && !said.contains(QStringLiteral("Wij bewaren")), qPrintable(said));
    }

    void what_is_held_goes_before_the_user_signs_out()
    {
        ShellFixture shell;
        bool sending = true;
        int released = 0;
        ShellParts parts = shell.parts();
        parts.sends = [&sending] { return sending; };
        parts.sendNow = [&released] { ++released; };
        MainWindow window(std::move(parts));
        window.show();
        shell.status.setConnection(Connection::Verbonden);
        QSignalSpy out(&window, &MainWindow::signOutWanted);
        window.signOut();
        QCOMPARE(released, 1);
        QVERIFY(out.isEmpty());
        auto* question = window.findChild<CloseQuestion*>();
        QVERIFY(question && !question->closeAnyway()->isVisible());
        QVERIFY2(words(question).contains(QStringLiteral("Daarna wordt u vanzelf afgemeld")), qPrintable(words(question)));
        sending = false;
        shell.status.setQueued(1);
        shell.status.setQueued(0);
        QTRY_COMPARE(int(out.size()), 1);
        shell.status.setQueued(1);
        QTest::qWait(20);
        QCOMPARE(int(out.size()), 1); // once
        // Kept on this computer and no server: that is said, and he may go.
        sending = true;
        window.signOut();
        shell.status.setConnection(Connection::Weg);
        QTRY_VERIFY(window.findChild<CloseQuestion*>() && window.findChild<CloseQuestion*>()->closeAnyway()->isVisible());
        question = window.findChild<CloseQuestion*>();
        QVERIFY2(words(question).contains(QStringLiteral("bewaard op deze computer")), qPrintable(words(question)));
        QTest::keyClick(question->closeAnyway(), Qt::Key_Space);
        QTRY_COMPARE(int(out.size()), 2);
        // Refused while he leaves: he stays, for it is told in the window.
        shell.status.setConnection(Connection::Verbonden);
        window.signOut();
        QTRY_VERIFY(window.findChild<CloseQuestion*>());
        shell.status.setRefused(1);
        sending = false;
        shell.status.setQueued(1);
        QTRY_VERIFY(!window.findChild<CloseQuestion*>());
        QCOMPARE(int(out.size()), 2);
    }

    void a_closed_tab_says_that_work_is_kept_only_when_it_is()
    {
        for (const bool lost : {false, true}) {
            ShellFixture shell;
            ShellParts parts = shell.parts();
            parts.wouldLose = [lost] { return lost; };
            MainWindow window(std::move(parts));
            window.show();
            window.workspace().open({Section::Overeenkomsten, BudgethouderId{1}, {}});
            window.workspace().closeTab();
            const QString said = window.workspace().message().accessibleName();
            QVERIFY2(said.contains(QStringLiteral("is gesloten")), qPrintable(said));
            QCOMPARE(said.contains(QStringLiteral("Uw werk is bewaard")), !lost);
            QCOMPARE(said.contains(QStringLiteral("Niet al uw werk is bewaard")), lost);
        }
    }

    void a_message_leaves_the_whole_strip_in_view_and_is_whole_itself_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("1366x768") << QSize(1366, 768) << 100;
        QTest::newRow("1366x768, large text") << QSize(1366, 768) << 200;
        QTest::newRow("1024x700") << QSize(1024, 700) << 100;
        QTest::newRow("1920x1080, large text") << QSize(1920, 1080) << 150;
    }
    void a_message_leaves_the_whole_strip_in_view_and_is_whole_itself()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, percent});
        shell.theme.apply(*qApp);
        shell.status.setPractice(QDate(2025, 11, 3));
        shell.window->resize(size);
        for (const Connection connection : {Connection::Verbonden, Connection::Weg}) { // keys in the strip, then a sentence that must be read
            shell.status.setConnection(connection);
            shell.window->workspace().toast(QStringLiteral("Tabblad W. van Oosterhout-Schimmelpenninck van der Oye tot en met Wassenaar is gesloten. Uw werk is bewaard."), [] {});
            QTest::qWait(20);
            const auto* toast = shell.window->findChild<Toast*>();
            const auto* strip = shell.window->findChild<StatusStrip*>();
            const auto* text = toast->findChild<QLabel*>();
            QVERIFY(toast->mapTo(shell.window.get(), QPoint(0, toast->height())).y() <= strip->mapTo(shell.window.get(), QPoint()).y());
            QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(QStringLiteral("%1 %2").arg(text->height()).arg(text->heightForWidth(text->width()))));
            const QRect message(toast->mapTo(shell.window.get(), QPoint()), toast->size());
            QVERIFY(QRect(shell.window->workspace().mapTo(shell.window.get(), QPoint()), shell.window->workspace().size()).contains(message));
            const QWidget* page = shell.window->workspace().current()->parentWidget();
            QVERIFY(!message.intersects(QRect(page->mapTo(shell.window.get(), QPoint()), page->size()))); // it covers nothing
        }
        if (const QString folder = qEnvironmentVariable("PGB_PICTURES"); !folder.isEmpty())
            shell.window->grab().save(QStringLiteral("%1/melding-%2-%3.png").arg(folder).arg(size.width()).arg(percent));
    }
};

HOUSE_TEST(test_shell_close, ShellClose)
#include "test_shell_close.moc"
