#include "server/main/commands.h"
#include "server/main/serve_program.h"
#include <QCoreApplication>

namespace pgb::server {

int runServe(const Invocation& invocation)
{
    ServeProgram program(invocation.config, invocation.klok);
    if (const Outcome<void> started = program.start(); !started)
        return fail(started.problem());
    return QCoreApplication::exec();
}

int runRoutes(const Invocation& invocation)
{
    const ServeProgram program(invocation.config, {});
    for (const auto& [method, pattern] : program.routes())
        print(QString::fromLatin1(method) + QChar(u' ') + pattern);
    return 0;
}

} // namespace pgb::server
