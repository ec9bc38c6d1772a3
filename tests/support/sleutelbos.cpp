#include "tests/support/sleutelbos.h"
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace pgb::tests {

namespace {

constexpr char merk[] = "PGB_SLEUTELBOS";

} // namespace

bool heeftSleutelbos()
{
    return qEnvironmentVariableIsSet(merk);
}

bool inSleutelbos(const QStringList& argumenten, int& code)
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (bus.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        return false;
    const QTemporaryDir home;
    const QString run = home.filePath(QStringLiteral("run"));
    QDir().mkpath(run);
    QFile::setPermissions(run, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QString::fromLatin1(merk), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    // The keychain leaves by itself when the bus of the session goes.
    const QString script = QStringLiteral("printf tour | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; \"$0\" \"$@\"");
    process.start(bus, QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script, QCoreApplication::applicationFilePath()} + argumenten);
    process.waitForFinished(-1);
    code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
    return true;
}

} // namespace pgb::tests
