#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include <QProcess>
#include <QRegularExpression>

/// The program itself, where there is no screen.
class TestProgramStart : public QObject {
    Q_OBJECT
    struct Ran {
        int code;
        QProcess::ExitStatus how;
        QByteArray out, err;
    };
    static Ran run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(pgb::test::inBuild("/bin/pgb-bureau"), arguments);
        process.waitForFinished();
        return {process.exitCode(), process.exitStatus(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
private Q_SLOTS:
    void help_and_version_need_no_screen()
    {
        const Ran withQt = run({QStringLiteral("--help"), QStringLiteral("-platform"), QStringLiteral("offscreen")});
        QVERIFY(withQt.how == QProcess::NormalExit && withQt.code == 0 && withQt.out.contains("--schema")); // it does not wait for a window to be closed
        const Ran help = run({QStringLiteral("--help")});
        QVERIFY(help.how == QProcess::NormalExit && help.code == 0);
        QVERIFY2(help.out.contains("--schema"), help.out.constData());
        const Ran more = run({QStringLiteral("-h"), QStringLiteral("extra")});
        QVERIFY2(more.how == QProcess::NormalExit && more.code == 0 && more.out.contains("--schema"), more.err.constData());
        const Ran version = run({QStringLiteral("--version")});
        static const QRegularExpression number(QStringLiteral("^\\d+\\.\\d+\\.\\d+\n$"));
        QVERIFY(version.how == QProcess::NormalExit && version.code == 0);
        QVERIFY2(number.match(QString::fromLatin1(version.out)).hasMatch(), version.out.constData());
    }

    void without_a_screen_it_says_so_and_does_not_crash()
    {
        const Ran ran = run({});
        QVERIFY2(ran.how == QProcess::NormalExit, ran.err.constData());
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("geen scherm bereikbaar"), ran.err.constData());
    }
};

HOUSE_TEST(test_program_start, TestProgramStart)
#include "test_program_start.moc"
