#include "server/main/command_line.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace pgb::server {
namespace {

/// Options that every command takes, before or after its name.
QList<QCommandLineOption> commonOptions()
{
    return {{QStringLiteral("config"), QStringLiteral("Instellingenbestand (ini)."), QStringLiteral("bestand")},
            {QStringLiteral("set"), QStringLiteral("Een instelling; gaat voor het bestand."), QStringLiteral("sectie.naam=waarde")},
            {QStringLiteral("gegevens"), QStringLiteral("Map met database en sleutels."), QStringLiteral("map")},
            {QStringLiteral("klok"), QStringLiteral("Vaste dag van een oefenset."), QStringLiteral("jjjj-mm-dd")},
            {QStringLiteral("onveilig-lokaal"), QStringLiteral("HTTP zonder TLS, alleen op deze computer.")},
            {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Toon deze hulp.")},
            {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Toon de versie.")}};
}

QString row(const QCommandLineOption& option)
{
    QString names = QStringLiteral("--") + option.names().constLast();
    if (!option.valueName().isEmpty())
        names += QChar(u' ') + option.valueName();
    return QStringLiteral("  %1  %2\n").arg(names, -32).arg(option.description());
}

const Command* commandOf(const QString& name)
{
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command& c) { return name == QLatin1String(c.name); });
    return found == commands().end() ? nullptr : &*found;
}

QStringList ownOptions(const Command& command) { return QString::fromLatin1(command.options).split(QChar(u' '), Qt::SkipEmptyParts); }

QString helpOf(const Command& command)
{
    QString text = QStringLiteral("Gebruik: pgb-server [opties] %1\n\n%2\n\nOpties:\n").arg(usage(command), QString::fromUtf8(command.help));
    const QStringList own = ownOptions(command);
    for (const QCommandLineOption& option : commandOptions()) {
        if (own.contains(option.names().constFirst()))
            text += row(option);
    }
    for (const QCommandLineOption& option : commonOptions())
        text += row(option);
    return text.trimmed();
}

QString helpText()
{
    QString text = QStringLiteral("Gebruik: pgb-server [opties] opdracht [argumenten]\n\nServer van PGB Bureau.\n\nOpdrachten:\n");
    for (const Command& command : commands())
        text += QStringLiteral("  %1\n      %2\n").arg(usage(command), QString::fromUtf8(command.help));
    text += QStringLiteral("\nOpties:\n");
    for (const QCommandLineOption& option : commonOptions())
        text += row(option);
    text += QStringLiteral("\nOpties van een opdracht:\n");
    for (const QCommandLineOption& option : commandOptions())
        text += row(option);
    return text + QStringLiteral("\nEindigt met 0 (gelukt), 1 (geweigerd of mislukt) of 2 (verkeerd gebruikt). Meer: man pgb-server.");
}

/// What is wrong with the options as such, in a sentence; empty = nothing.
QString mistake(QCommandLineParser& parser, const QStringList& arguments)
{
    if (parser.parse(arguments))
        return {};
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return QStringLiteral("de optie %1 bestaat niet; zie --help").arg(QString(unknown.first().size() == 1 ? 1 : 2, QChar(u'-')) + unknown.first());
    // Qt says it in English; only which option it is about is taken from it.
    const QString option = QRegularExpression(QStringLiteral("'(-[^']*)'")).match(parser.errorText()).captured(1).section(QChar(u'='), 0, 0);
    const bool missing = parser.errorText().contains(QLatin1String("Missing"));
    return missing ? QStringLiteral("na de optie %1 hoort een waarde; zie --help").arg(option)
                   : QStringLiteral("de optie %1 heeft geen waarde; zie --help").arg(option);
}

/// The settings: the file first, then what stands on the command line.
Outcome<void> configure(const QCommandLineParser& parser, Invocation& invocation)
{
    config::Config& config = invocation.config;
    if (parser.isSet(QStringLiteral("config"))) {
        if (const Outcome<void> done = config.load(parser.value(QStringLiteral("config"))); !done)
            return done;
    }
    QStringList assignments;
    if (parser.isSet(QStringLiteral("gegevens"))) {
        const QString folder = parser.value(QStringLiteral("gegevens"));
        assignments << QStringLiteral("database.pad=") + folder + QStringLiteral("/pgb.sqlite")
                    << QStringLiteral("database.sleutelbestand=") + folder + QStringLiteral("/sleutels");
    }
    if (parser.isSet(QStringLiteral("onveilig-lokaal")))
        assignments << QStringLiteral("server.onveiligLokaal=ja");
    for (const QString& assignment : assignments + parser.values(QStringLiteral("set"))) {
        if (const Outcome<void> done = config.set(assignment); !done)
            return done;
    }
    return {};
}

/// What the command itself does not take, in a sentence; empty = nothing.
QString misfit(const Command& command, const Invocation& invocation)
{
    const QStringList own = ownOptions(command);
    for (auto it = invocation.options.cbegin(); it != invocation.options.cend(); ++it) {
        if (!own.contains(it.key()))
            return QStringLiteral("de optie --%1 hoort niet bij %2; gebruik: pgb-server %3").arg(it.key(), QLatin1String(command.name), usage(command));
    }
    const int given = int(invocation.arguments.size());
    if (given >= command.fewest && given <= command.most)
        return {};
    return (given < command.fewest ? QStringLiteral("bij %1 ontbreekt iets; gebruik: pgb-server %2") : QStringLiteral("bij %1 staat te veel; gebruik: pgb-server %2"))
        .arg(QLatin1String(command.name), usage(command));
}

CommandLine done(int exitCode)
{
    CommandLine result;
    result.exitCode = exitCode;
    return result;
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(commandOptions());
    const QString wrong = mistake(parser, arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        const Command* about = commandOf(parser.positionalArguments().value(0));
        print(about ? helpOf(*about) : helpText());
        return done(0);
    }
    if (!wrong.isEmpty())
        return done(misuse(wrong));
    if (parser.isSet(QStringLiteral("version"))) {
        print(QStringLiteral("pgb-server ") + QCoreApplication::applicationVersion());
        return done(0);
    }
    CommandLine result;
    result.invocation.arguments = parser.positionalArguments();
    if (result.invocation.arguments.isEmpty())
        return done(misuse(QStringLiteral("geef een opdracht; zie --help")));
    const QString name = result.invocation.arguments.takeFirst();
    const Command* found = commandOf(name);
    if (!found)
        return done(misuse(QStringLiteral("de opdracht \"%1\" bestaat niet; zie --help").arg(name)));
    for (const QCommandLineOption& option : commandOptions()) {
        const QString key = option.names().constFirst();
        if (parser.isSet(key))
            result.invocation.options.insert(key, parser.value(key));
    }
    if (const QString text = misfit(*found, result.invocation); !text.isEmpty())
        return done(misuse(text));
    if (parser.isSet(QStringLiteral("klok"))) {
        result.invocation.klok = QDate::fromString(parser.value(QStringLiteral("klok")), Qt::ISODate);
        if (!result.invocation.klok.isValid())
            return done(misuse(QStringLiteral("--klok: geef een dag als jjjj-mm-dd, bijvoorbeeld 2025-11-03")));
    }
    if (const Outcome<void> configured = configure(parser, result.invocation); !configured)
        return done(fail(configured.problem()));
    result.command = found;
    return result;
}

} // namespace pgb::server
