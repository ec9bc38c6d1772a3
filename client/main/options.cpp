#include "client/main/options.h"
#include <QCommandLineParser>

namespace pgb {
namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("PGB Bureau: de werkplek voor het persoonsgebonden budget."));
    parser.addOption({QStringLiteral("server"), QStringLiteral("Adres van de server."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("gebruiker"), QStringLiteral("Gebruikersnaam."), QStringLiteral("naam")});
    parser.addOption({QStringLiteral("schema"), QStringLiteral("Kleuren: licht, donker of contrast."), QStringLiteral("schema")});
    parser.addOption({QStringLiteral("taal"), QStringLiteral("Taal van het programma: nl of en."), QStringLiteral("taal")});
    parser.addOption({QStringLiteral("data-dir"), QStringLiteral("Map voor voorkeuren en concepten."), QStringLiteral("map")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Toont deze uitleg.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Toont de versie.")});
}

Problem wrong(const QString& code, const QString& option, const QString& value)
{
    return {ProblemKind::OngeldigeInvoer, code, {{QStringLiteral("optie"), option}, {QStringLiteral("waarde"), value}}, {}, {}};
}

} // namespace

Outcome<Options> optionsFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        if (parser.unknownOptionNames().isEmpty()) // the last option has nothing behind it
            return wrong(QStringLiteral("optieZonderWaarde"), arguments.last(), {});
        return wrong(QStringLiteral("optieOnbekend"), parser.unknownOptionNames().first(), {});
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("optieOnbekend"), parser.positionalArguments().first(), {});
    Options options{parser.value(QStringLiteral("server")), parser.value(QStringLiteral("gebruiker")), parser.value(QStringLiteral("schema")),
                    parser.value(QStringLiteral("taal")),   parser.value(QStringLiteral("data-dir")), parser.isSet(QStringLiteral("help")),
                    parser.isSet(QStringLiteral("version"))};
    const QStringList schemas{QString(), QStringLiteral("licht"), QStringLiteral("donker"), QStringLiteral("contrast")};
    if (!schemas.contains(options.schema))
        return wrong(QStringLiteral("optieWaarde"), QStringLiteral("schema"), options.schema);
    if (const QStringList taal{QString(), QStringLiteral("nl"), QStringLiteral("en")}; !taal.contains(options.taal))
        return wrong(QStringLiteral("optieWaarde"), QStringLiteral("taal"), options.taal);
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText().replace(QLatin1String("Usage:"), QLatin1String("Gebruik:")).replace(QLatin1String("Options:"), QLatin1String("Opties:"))
        .replace(QLatin1String("[options]"), QLatin1String("[opties]"));
}

} // namespace pgb
