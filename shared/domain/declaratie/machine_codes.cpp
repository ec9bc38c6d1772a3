#include "shared/domain/declaratie/machine.h"

namespace pgb {

template<>
std::span<const Code<DeclaratieGebeurtenis>> codeTable<DeclaratieGebeurtenis>()
{
    static constexpr Code<DeclaratieGebeurtenis> rows[] = {
        {DeclaratieGebeurtenis::Voorleggen, QLatin1String("voorleggen")},
        {DeclaratieGebeurtenis::Goedkeuren, QLatin1String("goedkeuren")},
        {DeclaratieGebeurtenis::Afkeuren, QLatin1String("afkeuren")},
        {DeclaratieGebeurtenis::Bewerken, QLatin1String("bewerken")},
        {DeclaratieGebeurtenis::Indienen, QLatin1String("indienen")},
        {DeclaratieGebeurtenis::ControleGoed, QLatin1String("controleGoed")},
        {DeclaratieGebeurtenis::ControleWeigert, QLatin1String("controleWeigert")},
        {DeclaratieGebeurtenis::ControleParkeert, QLatin1String("controleParkeert")},
        {DeclaratieGebeurtenis::ControleHandmatig, QLatin1String("controleHandmatig")},
        {DeclaratieGebeurtenis::Hercontrole, QLatin1String("hercontrole")},
        {DeclaratieGebeurtenis::Plannen, QLatin1String("plannen")},
        {DeclaratieGebeurtenis::Betalen, QLatin1String("betalen")},
        {DeclaratieGebeurtenis::DeelsBetalen, QLatin1String("deelsBetalen")},
        {DeclaratieGebeurtenis::BetalingTerug, QLatin1String("betalingTerug")},
        {DeclaratieGebeurtenis::Intrekken, QLatin1String("intrekken")},
        {DeclaratieGebeurtenis::Corrigeren, QLatin1String("corrigeren")},
        {DeclaratieGebeurtenis::Verwijderen, QLatin1String("verwijderen")},
        {DeclaratieGebeurtenis::Klaarzetten, QLatin1String("klaarzetten")},
        {DeclaratieGebeurtenis::Terughalen, QLatin1String("terughalen")},
    };
    return rows;
}

template<>
std::span<const Code<DeclaratieActor>> codeTable<DeclaratieActor>()
{
    static constexpr Code<DeclaratieActor> rows[] = {
        {DeclaratieActor::Indiener, QLatin1String("indiener")},
        {DeclaratieActor::Zorgverlener, QLatin1String("zorgverlener")},
        {DeclaratieActor::Budgethouder, QLatin1String("budgethouder")},
        {DeclaratieActor::Svb, QLatin1String("svb")},
        {DeclaratieActor::Systeem, QLatin1String("systeem")},
    };
    return rows;
}

} // namespace pgb
