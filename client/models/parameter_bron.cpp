#include "client/models/parameter_bron.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace pgb {
namespace {

struct ParameterBron {
    Q_DECLARE_TR_FUNCTIONS(ParameterBron)
};

struct Plaats {
    const char* code;
    const char* waar;
};

/// Where a code of the shipped table points to (domain 16). Names of sites and of laws are the same in every language.
constexpr std::array plaatsen{
    Plaats{"W01c", "mijnpgb.nl"}, Plaats{"W02", "mijnpgb.nl"}, Plaats{"W03", "mijnpgb.nl"}, Plaats{"W06", "mijnpgb.nl"},
    Plaats{"W08", "svb.nl"}, Plaats{"W09", "svb.nl"}, Plaats{"W100", "svb.nl"}, Plaats{"W102", "svb.nl"},
    Plaats{"W11", "svb.nl"}, Plaats{"W12", "svb.nl"}, Plaats{"W15", "svb.nl"}, Plaats{"W17", "svb.nl"},
    Plaats{"W18", "svb.nl"}, Plaats{"W22", "vgz-zorgkantoren.nl"}, Plaats{"W23", "zorgkantoorfriesland.nl"}, Plaats{"W28", "menziszorgkantoor.nl"},
    Plaats{"W29a", "rpsw.nl"}, Plaats{"W29b", "rpsw.nl"}, Plaats{"W29c", "menziszorgkantoor.nl"}, Plaats{"W30", "vgz-zorgkantoren.nl"},
    Plaats{"W31", "regelhulp.nl"}, Plaats{"W32", "Regeling langdurige zorg"}, Plaats{"W33", "Uitvoeringsregeling Wmo 2015"}, Plaats{"W35", "Staatscourant"},
    Plaats{"W36", "pgb.nl"}, Plaats{"W37", "rijksoverheid.nl"}, Plaats{"W38", "tweedekamer.nl"}, Plaats{"W39", "sgp.nl"},
    Plaats{"W40", "istandaarden.nl"}, Plaats{"W41", "istandaarden.nl"}, Plaats{"W56a", "taxence.nl"}, Plaats{"W56b", "vlkadviseurs.nl"},
    Plaats{"W56c", "accountingcounts.nl"}, Plaats{"W56d", "4-vision.nl"}, Plaats{"W56e", "slagers.nl"}, Plaats{"W56f", "vertiadvies.nl"},
    Plaats{"W56g", "steensenpartners.nl"}, Plaats{"W57a", "loyr.nl"}, Plaats{"W58", "accountancyvanmorgen.nl"}, Plaats{"W60a", "mantelzorg.nl"},
    Plaats{"W60b", "svb.nl"}, Plaats{"W67", "zilverenkruis.nl"}, Plaats{"W71", "verpleegcollectief.nl"}, Plaats{"W75", "pgb.nl"},
    Plaats{"W76", "menziszorgkantoor.nl"}, Plaats{"W77", "svb.nl"}, Plaats{"W78", "avasin.shop"}, Plaats{"W79", "pgb.nl"},
    Plaats{"W84", "pgb.nl"}, Plaats{"W85", "vdmeeren.nl"}, Plaats{"W86", "svb.nl"}, Plaats{"W88", "svb.nl"},
    Plaats{"W89", "bvkz.nl"}, Plaats{"W90", "sdu.nl"}, Plaats{"W91", "pgb.nl"}, Plaats{"W92", "Staatscourant"},
    Plaats{"W94", "medicalfacts.nl"}, Plaats{"W95", "zilverenkruis.nl"}, Plaats{"W96", "vng.nl"},
};

struct Woord {
    const char* tabel; ///< as the shipped table says it
    const char* tekst;
};

constexpr std::array woorden{
    Woord{"design", QT_TRANSLATE_NOOP("ParameterBron", "keuze van dit programma")},
    Woord{"own", QT_TRANSLATE_NOOP("ParameterBron", "eigen kennis")},
    Woord{"verify", QT_TRANSLATE_NOOP("ParameterBron", "nog nakijken")},
    Woord{"not found", QT_TRANSLATE_NOOP("ParameterBron", "niet gevonden")},
    Woord{"value not set", QT_TRANSLATE_NOOP("ParameterBron", "nog niet vastgesteld")},
    Woord{"value not entered", QT_TRANSLATE_NOOP("ParameterBron", "nog niet ingevoerd")},
    Woord{"L11", QT_TRANSLATE_NOOP("ParameterBron", "eigen uitleg van werkgeverslasten (L11)")},
    Woord{"default", QT_TRANSLATE_NOOP("ParameterBron", "standaard")},
    Woord{"0.5 by policy", QT_TRANSLATE_NOOP("ParameterBron", "0,5 als het beleid dat zegt")},
    Woord{"40-hour week", QT_TRANSLATE_NOOP("ParameterBron", "werkweek van 40 uur")},
    Woord{"38-hour week", QT_TRANSLATE_NOOP("ParameterBron", "werkweek van 38 uur")},
    Woord{"36-hour week", QT_TRANSLATE_NOOP("ParameterBron", "werkweek van 36 uur")},
    Woord{"full-time week used for pgb not checked", QT_TRANSLATE_NOOP("ParameterBron", "welke werkweek bij het pgb geldt is niet nagekeken")},
    Woord{"adoption of bill 36744 not checked", QT_TRANSLATE_NOOP("ParameterBron", "of wetsvoorstel 36744 is aangenomen is niet nagekeken")},
    Woord{"current legal text not read", QT_TRANSLATE_NOOP("ParameterBron", "de wettekst van nu is niet gelezen")},
    Woord{"newer pages leave it out", QT_TRANSLATE_NOOP("ParameterBron", "nieuwere pagina's noemen het niet meer")},
    Woord{"one gemeente", QT_TRANSLATE_NOOP("ParameterBron", "van één gemeente")},
    Woord{"one zorgkantoor", QT_TRANSLATE_NOOP("ParameterBron", "van één zorgkantoor")},
    Woord{"own value of the gemeente or 0", QT_TRANSLATE_NOOP("ParameterBron", "eigen waarde van de gemeente, of 0")},
    Woord{"policy of the zorgkantoor", QT_TRANSLATE_NOOP("ParameterBron", "beleid van het zorgkantoor")},
    Woord{"policy of the gemeente", QT_TRANSLATE_NOOP("ParameterBron", "beleid van de gemeente")},
    Woord{"permission per case", QT_TRANSLATE_NOOP("ParameterBron", "per geval toestemming")},
    Woord{"set by each verstrekker", QT_TRANSLATE_NOOP("ParameterBron", "elke verstrekker stelt het zelf vast")},
    Woord{"see rdahUitzonderingPgb", QT_TRANSLATE_NOOP("ParameterBron", "zie de regeling dienstverlening aan huis")},
    Woord{"oefenwaarde", QT_TRANSLATE_NOOP("ParameterBron", "oefenwaarde")},
};

/// "W32 (text of 2015)" -> "Regeling langdurige zorg (W32, tekst van 2015)".
QString plaats(const QString& deel)
{
    static const QRegularExpression vorm(QStringLiteral("^(computed from )?(W\\d+[a-z]?)(?: \\((.+)\\))?$"));
    const QRegularExpressionMatch match = vorm.match(deel);
    if (!match.hasMatch())
        return {};
    QString erbij = match.captured(3);
    if (erbij == QLatin1String("text of 2015"))
        erbij = ParameterBron::tr("tekst van 2015");
    for (const Plaats& een : plaatsen) {
        if (match.captured(2) != QLatin1String(een.code))
            continue;
        const QString waar = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(een.waar), erbij.isEmpty() ? match.captured(2) : match.captured(2) + QStringLiteral(", ") + erbij);
        return match.captured(1).isEmpty() ? waar : ParameterBron::tr("berekend uit %1").arg(waar);
    }
    return {};
}

QString inWoorden(const QString& deel)
{
    for (const Woord& een : woorden) {
        if (deel == QLatin1String(een.tabel))
            return ParameterBron::tr(een.tekst);
    }
    if (const QString waar = plaats(deel); !waar.isEmpty())
        return waar;
    if (deel.startsWith(QLatin1String("seed ")))
        return ParameterBron::tr("voorbeeld uit de praktijk %1").arg(deel.mid(5));
    return deel;
}

} // namespace

QString parameterBronTekst(const QString& bron)
{
    QStringList delen;
    for (const QString& groep : bron.split(QStringLiteral("; "))) {
        QStringList woorden;
        for (const QString& deel : groep.split(QStringLiteral(", ")))
            woorden << inWoorden(deel.trimmed());
        delen << woorden.join(QStringLiteral(", "));
    }
    return delen.join(QStringLiteral("; "));
}

} // namespace pgb
