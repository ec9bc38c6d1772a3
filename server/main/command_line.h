#pragma once
#include "server/main/commands.h"

namespace pgb::server {

/// What was typed, read and judged: a command that exists, with the options and the number of arguments that it takes.
struct CommandLine {
    const Command* command = nullptr;
    Invocation invocation;
    int exitCode = 0; ///< with `command` null: nothing is to be done any more (help was printed, or the mistake was)
};
CommandLine readCommandLine(const QStringList& arguments);

} // namespace pgb::server
