#include "server/main/commands.h"
#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

using namespace pgb;

QString helpText()
{
    QString text = QStringLiteral("Server van PGB Bureau.\n\nOpdrachten:\n");
    for (const server::Command& command : server::commands())
        text += QStringLiteral("  %1 %2\n      %3\n").arg(QLatin1String(command.name), QLatin1String(command.usage), QString::fromUtf8(command.help));
    return text;
}

/// Options before and after the command's name are the same; what a command has of its own stays in its arguments.
struct CommandLine {
    QCommandLineOption config{QStringLiteral("config"), QStringLiteral("Instellingenbestand (ini)."), QStringLiteral("bestand")};
    QCommandLineOption set{QStringLiteral("set"), QStringLiteral("Een instelling: sectie.naam=waarde."), QStringLiteral("instelling")};
    QCommandLineOption data{QStringLiteral("gegevens"), QStringLiteral("Map met database en sleutels."), QStringLiteral("map")};
    QCommandLineOption klok{QStringLiteral("klok"), QStringLiteral("Vaste dag van een oefenomgeving (jjjj-mm-dd)."), QStringLiteral("dag")};
    QCommandLineOption local{QStringLiteral("onveilig-lokaal"), QStringLiteral("HTTP zonder TLS op deze computer.")};
};

Outcome<server::Invocation> read(const QCommandLineParser& parser, const CommandLine& line)
{
    server::Invocation result;
    const auto apply = [&](const Outcome<void>& done, Problem& first) {
        if (!done && first.code.isEmpty())
            first = done.problem();
    };
    Problem problem;
    if (parser.isSet(line.config))
        apply(result.config.load(parser.value(line.config)), problem);
    if (parser.isSet(line.data)) {
        apply(result.config.set(QStringLiteral("database.pad"), parser.value(line.data) + QStringLiteral("/pgb.sqlite")), problem);
        apply(result.config.set(QStringLiteral("database.sleutelbestand"), parser.value(line.data) + QStringLiteral("/sleutels")), problem);
    }
    if (parser.isSet(line.local))
        apply(result.config.set(QStringLiteral("server.onveiligLokaal"), QStringLiteral("ja")), problem);
    const QStringList assignments = parser.values(line.set);
    for (const QString& assignment : assignments)
        apply(result.config.set(assignment), problem);
    if (parser.isSet(line.klok)) {
        result.klok = QDate::fromString(parser.value(line.klok), Qt::ISODate);
        if (!result.klok.isValid())
            problem = {ProblemKind::OngeldigeInvoer, QStringLiteral("datumOngeldig"), {}, QStringLiteral("klok"), {}};
    }
    if (!problem.code.isEmpty())
        return problem;
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pgb-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PGB_VERSION));
    QCommandLineParser parser;
    const CommandLine line;
    parser.setApplicationDescription(helpText());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({line.config, line.set, line.data, line.klok, line.local});
    parser.addOptions(server::commandOptions());
    parser.addPositionalArgument(QStringLiteral("opdracht"), QStringLiteral("Wat de server doet."));
    parser.process(application);
    QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return server::misuse(QStringLiteral("geef een opdracht; zie --help"));
    const QString name = arguments.takeFirst();
    Outcome<server::Invocation> invocation = read(parser, line);
    if (!invocation)
        return server::fail(invocation.problem());
    invocation->arguments = arguments;
    for (const QCommandLineOption& option : server::commandOptions()) {
        const QString key = option.names().constFirst();
        if (parser.isSet(key))
            invocation->options.insert(key, parser.value(key));
    }
    for (const server::Command& command : server::commands()) {
        if (name == QLatin1String(command.name))
            return command.run(*invocation);
    }
    return server::misuse(QStringLiteral("onbekende opdracht \"%1\"; zie --help").arg(name));
}
