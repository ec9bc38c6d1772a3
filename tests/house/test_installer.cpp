#include "tests/house/tree.h"
#include "tests/support/house_test.h"
#include <QProcess>
#include <QRegularExpression>

using namespace pgb::house;

namespace {

/// "section.key" of every setting in an ini text, also of those that stand in a comment as default.
QStringList settingsOf(const QString& ini)
{
    static const QRegularExpression sectionLine(QStringLiteral("^\\[(\\w+)\\]$"));
    static const QRegularExpression keyLine(QStringLiteral("^;?(\\w+)="));
    QString section;
    QStringList keys;
    for (const QString& line : ini.split(QLatin1Char('\n'))) {
        if (const auto m = sectionLine.match(line); m.hasMatch())
            section = m.captured(1);
        else if (const auto n = keyLine.match(line); n.hasMatch())
            keys << section + QLatin1Char('.') + n.captured(1);
    }
    keys.sort();
    return keys;
}

QString runServer(const QStringList& arguments)
{
    QProcess server;
    server.start(binaryDir() + QStringLiteral("/bin/pgb-server"), arguments);
    return server.waitForFinished(20000) ? QString::fromUtf8(server.readAllStandardOutput()) : QString();
}

QString installed(const char* name) { return readText(sourceDir() + QStringLiteral("/installer/") + QString::fromLatin1(name)); }

} // namespace

class TestInstaller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_ini_that_ships_has_every_setting_and_no_other()
    {
        const QStringList known = settingsOf(runServer({QStringLiteral("check-config"), QStringLiteral("--voorbeeld")}));
        QVERIFY(known.size() > 10);
        QCOMPARE(settingsOf(installed("server.ini")), known);
    }

    void the_manual_has_every_command()
    {
        static const QRegularExpression row(QStringLiteral("^  ([a-z-]+) .*\\n      \\S"), QRegularExpression::MultilineOption);
        const QString manual = installed("pgb-server.1");
        const QString help = runServer({QStringLiteral("--help")});
        int commands = 0;
        QStringList offences;
        for (auto it = row.globalMatch(help); it.hasNext(); ++commands) {
            const QString name = it.next().captured(1);
            if (!manual.contains(QStringLiteral(".B %1").arg(QString(name).replace(QLatin1Char('-'), QStringLiteral("\\-")))))
                offences << QStringLiteral("pgb-server.1 lacks the command %1").arg(name);
        }
        QVERIFY(commands > 5);
        HOUSE_NONE(offences);
    }

    void the_manual_of_the_client_has_every_option()
    {
        const QString sources = readText(sourceDir() + QStringLiteral("/client/main/options.cpp"));
        const QString manual = installed("pgb-bureau.1");
        static const QRegularExpression option(QStringLiteral("addOption\\(\\{+(?:QStringLiteral\\(\"\\w\"\\), )?QStringLiteral\\(\"([\\w-]+)\"\\)"));
        int options = 0;
        for (auto it = option.globalMatch(sources); it.hasNext(); ++options) {
            const QString name = QString(it.next().captured(1)).replace(QLatin1Char('-'), QStringLiteral("\\-"));
            QVERIFY2(manual.contains(QStringLiteral("\\-\\-") + name), qPrintable(name));
        }
        QVERIFY(options > 5);
    }

    void settings_are_read_from_comments_too()
    {
        QCOMPARE(settingsOf(QStringLiteral("; words = here\n[b]\n;two=2\none=1\n[a]\nx=")),
                 QStringList({QStringLiteral("a.x"), QStringLiteral("b.one"), QStringLiteral("b.two")}));
    }
};

HOUSE_TEST(test_installer, TestInstaller)
#include "test_installer.moc"
