#include "client/ui/shell/status_strip.h"
#include "tests/gui/test_shell_fixture.h"
#include "tests/support/house_test.h"
#include <QScreen>

using namespace pgb;
using namespace pgb::ui;

/// Where the window stands on the screen; that of the tests is 800 by 800.
class ShellPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_first_window_lies_within_the_screen_with_its_frame_data()
    {
        QTest::addColumn<QSize>("kept"); // of an earlier run; empty = the first run
        QTest::newRow("first run") << QSize();
        QTest::newRow("kept from a larger screen") << QSize(1600, 900);
        QTest::newRow("kept just as large as the screen") << QGuiApplication::primaryScreen()->availableSize();
    }
    void the_first_window_lies_within_the_screen_with_its_frame()
    {
        QFETCH(QSize, kept);
        ShellFixture shell;
        if (!kept.isEmpty()) {
            shell.window->resize(kept);
            shell.window->close();
            QVERIFY(!shell.preferences.bytes(QStringLiteral("venster")).isEmpty());
        }
        MainWindow next(shell.parts());
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        const QRect screen = next.screen()->availableGeometry();
        const QRect whole = next.frameGeometry();
        QVERIFY2(screen.contains(whole), qPrintable(QStringLiteral("%1 x %2").arg(whole.width()).arg(whole.height())));
        QVERIFY(next.isMaximized());
        const auto* strip = next.findChild<StatusStrip*>();
        QVERIFY(screen.contains(QRect(strip->mapToGlobal(QPoint()), strip->size())));
    }

    void a_kept_size_that_fits_is_kept()
    {
        ShellFixture shell;
        shell.window->resize(720, 600);
        shell.window->close();
        MainWindow next(shell.parts());
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        QVERIFY(!next.isMaximized());
        QCOMPARE(next.size(), QSize(720, 600));
    }
};

HOUSE_TEST(test_shell_place, ShellPlace)
#include "test_shell_place.moc"
