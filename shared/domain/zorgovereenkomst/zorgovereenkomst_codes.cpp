#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

template<>
std::span<const Code<ZorgovereenkomstStatus>> codeTable<ZorgovereenkomstStatus>()
{
    static constexpr Code<ZorgovereenkomstStatus> rows[] = {
        {ZorgovereenkomstStatus::Concept, QLatin1String("concept")},
        {ZorgovereenkomstStatus::Gedeeld, QLatin1String("gedeeld")},
        {ZorgovereenkomstStatus::Teruggestuurd, QLatin1String("teruggestuurd")},
        {ZorgovereenkomstStatus::GetekendZorgverlener, QLatin1String("getekendZorgverlener")},
        {ZorgovereenkomstStatus::GetekendBudgethouder, QLatin1String("getekendBudgethouder")},
        {ZorgovereenkomstStatus::InBeoordeling, QLatin1String("inBeoordeling")},
        {ZorgovereenkomstStatus::AanvullingGevraagd, QLatin1String("aanvullingGevraagd")},
        {ZorgovereenkomstStatus::Goedgekeurd, QLatin1String("goedgekeurd")},
        {ZorgovereenkomstStatus::Lopend, QLatin1String("lopend")},
        {ZorgovereenkomstStatus::Afgekeurd, QLatin1String("afgekeurd")},
        {ZorgovereenkomstStatus::Ingetrokken, QLatin1String("ingetrokken")},
        {ZorgovereenkomstStatus::Vervangen, QLatin1String("vervangen")},
        {ZorgovereenkomstStatus::Opgezegd, QLatin1String("opgezegd")},
        {ZorgovereenkomstStatus::Beeindigd, QLatin1String("beeindigd")},
        {ZorgovereenkomstStatus::Vervallen, QLatin1String("vervallen")},
    };
    return rows;
}

template<>
std::span<const Code<Partijrol>> codeTable<Partijrol>()
{
    static constexpr Code<Partijrol> rows[] = {
        {Partijrol::Zorgverlener, QLatin1String("zorgverlener")},
        {Partijrol::Budgethouder, QLatin1String("budgethouder")},
        {Partijrol::Vertegenwoordiger, QLatin1String("vertegenwoordiger")},
    };
    return rows;
}

template<>
std::span<const Code<Inlogniveau>> codeTable<Inlogniveau>()
{
    static constexpr Code<Inlogniveau> rows[] = {
        {Inlogniveau::Wachtwoord, QLatin1String("wachtwoord")},
        {Inlogniveau::TweeFactoren, QLatin1String("tweeFactoren")},
        {Inlogniveau::Certificaat, QLatin1String("certificaat")},
    };
    return rows;
}

template<>
std::span<const Code<Inlogmiddel>> codeTable<Inlogmiddel>()
{
    static constexpr Code<Inlogmiddel> rows[] = {
        {Inlogmiddel::Wachtwoord, QLatin1String("wachtwoord")},
        {Inlogmiddel::Authenticator, QLatin1String("authenticator")},
        {Inlogmiddel::Certificaat, QLatin1String("certificaat")},
    };
    return rows;
}

template<>
std::span<const Code<Goedkeuring>> codeTable<Goedkeuring>()
{
    static constexpr Code<Goedkeuring> rows[] = {
        {Goedkeuring::Geen, QLatin1String("geen")},
        {Goedkeuring::Automatisch, QLatin1String("automatisch")},
        {Goedkeuring::Nodig, QLatin1String("nodig")},
        {Goedkeuring::NogNiet, QLatin1String("nogNiet")},
    };
    return rows;
}

template<>
std::span<const Code<ZorgovereenkomstActor>> codeTable<ZorgovereenkomstActor>()
{
    static constexpr Code<ZorgovereenkomstActor> rows[] = {
        {ZorgovereenkomstActor::Budgethouder, QLatin1String("budgethouder")},
        {ZorgovereenkomstActor::Zorgverlener, QLatin1String("zorgverlener")},
        {ZorgovereenkomstActor::Beoordelaar, QLatin1String("beoordelaar")},
        {ZorgovereenkomstActor::Systeem, QLatin1String("systeem")},
    };
    return rows;
}

template<>
std::span<const Code<DeelbeoordelingSoort>> codeTable<DeelbeoordelingSoort>()
{
    static constexpr Code<DeelbeoordelingSoort> rows[] = {
        {DeelbeoordelingSoort::Verstrekker, QLatin1String("verstrekker")},
        {DeelbeoordelingSoort::SvbArbeidsrecht, QLatin1String("svbArbeidsrecht")},
    };
    return rows;
}

template<>
std::span<const Code<DeelbeoordelingStatus>> codeTable<DeelbeoordelingStatus>()
{
    static constexpr Code<DeelbeoordelingStatus> rows[] = {
        {DeelbeoordelingStatus::Open, QLatin1String("open")},
        {DeelbeoordelingStatus::Goedgekeurd, QLatin1String("goedgekeurd")},
        {DeelbeoordelingStatus::Afgekeurd, QLatin1String("afgekeurd")},
        {DeelbeoordelingStatus::Gesloten, QLatin1String("gesloten")},
    };
    return rows;
}

} // namespace pgb
