#pragma once
#include "server/config/options.h"
#include "shared/base/problem.h"
#include <QCommandLineOption>
#include <QDate>
#include <QHash>
#include <QStringList>
#include <span>

namespace pgb::server {

/// What a command gets of the command line.
struct Invocation {
    config::Config config;
    QDate klok; ///< invalid = the computer's clock
    QStringList arguments; ///< after the command's name
    QHash<QString, QString> options; ///< those of commandOptions() that were given
    bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    QString option(const char* option) const { return options.value(QString::fromLatin1(option)); }
};

/// One command of pgb-server; each is a file in commands/ and a row in command_table.cpp.
struct Command {
    const char* name;
    const char* usage; ///< arguments, for the help text
    const char* help;
    const char* options; ///< of commandOptions(), those that it takes, with a space between
    int fewest;          ///< arguments
    int most;
    int (*run)(const Invocation& invocation); ///< exit code
};
std::span<const Command> commands();
/// "backup BESTAND".
QString usage(const Command& command);
/// Options that only some commands have.
QList<QCommandLineOption> commandOptions();

/// Prints "pgb-server: <plain sentence> (code)" on standard error. Returns 1.
int fail(const Problem& problem);
/// No account has this user name.
Problem gebruikerOnbekend(const QString& naam);
/// Wrong use of a command: prints the text. Returns 2.
int misuse(const QString& text);
void print(const QString& text);

// The functions behind the rows.
int runServe(const Invocation& invocation);
int runMigrate(const Invocation& invocation);
int runCheckConfig(const Invocation& invocation);
int runBackup(const Invocation& invocation);
int runRestore(const Invocation& invocation);
int runGebruiker(const Invocation& invocation);
int runVerifyAudit(const Invocation& invocation);
int runControles(const Invocation& invocation);
int runRoutes(const Invocation& invocation);
int runBetaalrun(const Invocation& invocation);
int runVerstrekker(const Invocation& invocation);
int runOrganisatie(const Invocation& invocation);
int runSeedDemo(const Invocation& invocation);
int runSeedLandelijk(const Invocation& invocation);
int runOefencode(const Invocation& invocation);

} // namespace pgb::server
