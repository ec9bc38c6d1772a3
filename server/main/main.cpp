#include "server/main/command_line.h"
#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pgb-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PGB_VERSION));
    const pgb::server::CommandLine line = pgb::server::readCommandLine(QCoreApplication::arguments());
    return line.command ? line.command->run(line.invocation) : line.exitCode;
}
