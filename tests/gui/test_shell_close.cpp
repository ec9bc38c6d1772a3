#include "tests/gui/test_shell_fixture.h"
#include "client/ui/shell/close_question.h"
#include "client/ui/shell/status_strip.h"
#include "client/ui/widgets/toast.h"
#include "tests/support/house_test.h"
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

/// What the window does when it is closed over work, and where its messages stand.
class ShellClose : public QObject {
    Q_OBJECT

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
        QVERIFY(question->stay()->hasFocus());
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

    void a_message_leaves_the_state_in_the_strip_in_view()
    {
        ShellFixture shell;
        shell.status.setPractice(QDate(2025, 11, 3));
        for (const int width : {1024, 1366}) {
            shell.window->resize(width, 700);
            shell.window->workspace().toast(QStringLiteral("Tabblad W. van Oosterhout-Schimmelpenninck van der Oye tot en met Wassenaar is gesloten. Uw werk is bewaard."), [] {});
            QCoreApplication::processEvents();
            const auto* toast = shell.window->findChild<Toast*>();
            const auto* strip = shell.window->findChild<StatusStrip*>();
            const int state = strip->mapTo(shell.window.get(), QPoint(strip->stateLeft(), 0)).x();
            const int right = toast->mapTo(shell.window.get(), QPoint(toast->width(), 0)).x();
            QVERIFY2(right <= state, qPrintable(QStringLiteral("%1 %2").arg(right).arg(state)));
        }
        // A sentence that must be read is not hidden either.
        shell.status.setConnection(Connection::Weg);
        shell.window->workspace().toast(QStringLiteral("Opgeslagen."));
        QCoreApplication::processEvents();
        const auto* toast = shell.window->findChild<Toast*>();
        const auto* strip = shell.window->findChild<StatusStrip*>();
        QVERIFY(toast->mapTo(shell.window.get(), QPoint(0, toast->height())).y() <= strip->mapTo(shell.window.get(), QPoint()).y());
    }
};

HOUSE_TEST(test_shell_close, ShellClose)
#include "test_shell_close.moc"
