#include "client/models/declaraties_spoor.h"
#include "client/models/nl_tijd.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

struct DeclaratieSpoorWoorden {
    Q_DECLARE_TR_FUNCTIONS(DeclaratieSpoor)
};

/// The trail says the last steps; what was before them stands in the audit log.
constexpr size_t shownSteps = 6;

QString moment(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime lokaal = nlTijd(utc);
    return QStringLiteral("%1 %2").arg(datumTekst(lokaal.date(), huidigeTaal()).section(QLatin1Char(' '), 0, 1), lokaal.time().toString(QStringLiteral("HH:mm")));
}

QString zin(const wire::AuditItem& item)
{
    const QString wie = item.gebruiker.isEmpty() ? DeclaratieSpoorWoorden::tr("Het systeem") : item.gebruiker;
    const QString wat = item.handeling.section(QLatin1Char('.'), 1);
    struct Woord {
        const char* code;
        QString tekst;
    };
    const Woord woorden[] = {
        {"aanmaken", DeclaratieSpoorWoorden::tr("%1 begint de declaratie")},         {"invoeren", DeclaratieSpoorWoorden::tr("%1 begint de declaratie")},
        {"wijzigen", DeclaratieSpoorWoorden::tr("%1 verandert de uren")},            {"opslaan", DeclaratieSpoorWoorden::tr("%1 verandert de uren")},
        {"voorleggen", DeclaratieSpoorWoorden::tr("%1 vraagt om goedkeuring")},      {"goedkeuren", DeclaratieSpoorWoorden::tr("%1 geeft akkoord")},
        {"afkeuren", DeclaratieSpoorWoorden::tr("%1 stuurt de declaratie terug")},   {"bewerken", DeclaratieSpoorWoorden::tr("%1 opent de declaratie weer")},
        {"indienen", DeclaratieSpoorWoorden::tr("%1 dient in")},                     {"intrekken", DeclaratieSpoorWoorden::tr("%1 trekt de declaratie in")},
        {"hercontrole", DeclaratieSpoorWoorden::tr("%1 controleert opnieuw")},       {"plannen", DeclaratieSpoorWoorden::tr("%1 plant de betaling")},
        {"betalen", DeclaratieSpoorWoorden::tr("%1 betaalt")},                       {"deelsBetalen", DeclaratieSpoorWoorden::tr("%1 betaalt een deel")},
        {"verwijderen", DeclaratieSpoorWoorden::tr("%1 verwijdert de declaratie")},
    };
    const auto gevonden = std::find_if(std::begin(woorden), std::end(woorden), [&](const Woord& w) { return wat == QLatin1String(w.code); });
    return gevonden == std::end(woorden) ? QStringLiteral("%1: %2").arg(wie, item.handeling) : gevonden->tekst.arg(wie);
}

} // namespace

std::vector<SpoorRegel> declaratieSpoor(const Declaratie& declaratie, const std::vector<wire::AuditItem>& gebeurd)
{
    std::vector<SpoorRegel> regels;
    for (const wire::AuditItem& item : gebeurd) {
        if (item.handeling.endsWith(QLatin1String(".bekijken"))) // a look is no step
            continue;
        regels.push_back({SpoorRegel::Soort::Gedaan, moment(item.tijdstip), zin(item)});
    }
    // Autosaves in a row are one change.
    regels.erase(std::unique(regels.begin(), regels.end(), [](const SpoorRegel& a, const SpoorRegel& b) { return a.tekst == b.tekst; }), regels.end());
    if (regels.size() > shownSteps)
        regels.erase(regels.begin(), regels.end() - ptrdiff_t(shownSteps));
    if (regels.empty() && declaratie.ingediendOp.isValid())
        regels.push_back({SpoorRegel::Soort::Gedaan, moment(declaratie.ingediendOp), DeclaratieSpoorWoorden::tr("Ingediend")});
    regels.push_back({SpoorRegel::Soort::Nu, moment(declaratie.statusSinds), statusTekst(declaratie.status)});
    const bool komt = declaratie.status == DeclaratieStatus::Betaalbaar || declaratie.status == DeclaratieStatus::Ingepland;
    if (komt && declaratie.verwachteBetaaldatum.isValid())
        regels.push_back({SpoorRegel::Soort::Daarna, DeclaratieSpoorWoorden::tr("daarna"), DeclaratieSpoorWoorden::tr("Betaling op %1").arg(datumTekst(declaratie.verwachteBetaaldatum, huidigeTaal()))});
    return regels;
}

} // namespace pgb
