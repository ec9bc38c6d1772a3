#include "shared/domain/partij/partij.h"

namespace pgb {

template<>
std::span<const Code<Geslacht>> codeTable<Geslacht>()
{
    static constexpr Code<Geslacht> rows[] = {
        {Geslacht::Man, QLatin1String("man")},
        {Geslacht::Vrouw, QLatin1String("vrouw")},
        {Geslacht::X, QLatin1String("x")},
        {Geslacht::Onbekend, QLatin1String("onbekend")},
    };
    return rows;
}

template<>
std::span<const Code<VertegenwoordigingSoort>> codeTable<VertegenwoordigingSoort>()
{
    static constexpr Code<VertegenwoordigingSoort> rows[] = {
        {VertegenwoordigingSoort::GewaarborgdeHulp, QLatin1String("gewaarborgdeHulp")},
        {VertegenwoordigingSoort::PgbBeheerder, QLatin1String("pgbBeheerder")},
        {VertegenwoordigingSoort::WettelijkVertegenwoordiger, QLatin1String("wettelijkVertegenwoordiger")},
        {VertegenwoordigingSoort::EigenKring, QLatin1String("eigenKring")},
        {VertegenwoordigingSoort::Professioneel, QLatin1String("professioneel")},
    };
    return rows;
}

template<>
std::span<const Code<Vertegenwoordigingsgrond>> codeTable<Vertegenwoordigingsgrond>()
{
    static constexpr Code<Vertegenwoordigingsgrond> rows[] = {
        {Vertegenwoordigingsgrond::Machtiging, QLatin1String("machtiging")},
        {Vertegenwoordigingsgrond::Ouder, QLatin1String("ouder")},
        {Vertegenwoordigingsgrond::Voogd, QLatin1String("voogd")},
        {Vertegenwoordigingsgrond::Bewindvoerder, QLatin1String("bewindvoerder")},
        {Vertegenwoordigingsgrond::Curator, QLatin1String("curator")},
        {Vertegenwoordigingsgrond::Mentor, QLatin1String("mentor")},
    };
    return rows;
}

template<>
std::span<const Code<Recht>> codeTable<Recht>()
{
    static constexpr Code<Recht> rows[] = {
        {Recht::Zien, QLatin1String("zien")},
        {Recht::Invoeren, QLatin1String("invoeren")},
        {Recht::Indienen, QLatin1String("indienen")},
        {Recht::Ondertekenen, QLatin1String("ondertekenen")},
    };
    return rows;
}

template<>
std::span<const Code<ZorgverlenerSoort>> codeTable<ZorgverlenerSoort>()
{
    static constexpr Code<ZorgverlenerSoort> rows[] = {
        {ZorgverlenerSoort::Informeel, QLatin1String("informeel")},
        {ZorgverlenerSoort::Zzp, QLatin1String("zzp")},
        {ZorgverlenerSoort::Zorginstelling, QLatin1String("zorginstelling")},
    };
    return rows;
}

template<>
std::span<const Code<Betaalvoorkeur>> codeTable<Betaalvoorkeur>()
{
    static constexpr Code<Betaalvoorkeur> rows[] = {
        {Betaalvoorkeur::Bundel, QLatin1String("bundel")},
        {Betaalvoorkeur::PerBudgethouder, QLatin1String("perBudgethouder")},
        {Betaalvoorkeur::PerFactuur, QLatin1String("perFactuur")},
        {Betaalvoorkeur::PerVestiging, QLatin1String("perVestiging")},
    };
    return rows;
}

template<>
std::span<const Code<VerstrekkerSoort>> codeTable<VerstrekkerSoort>()
{
    static constexpr Code<VerstrekkerSoort> rows[] = {
        {VerstrekkerSoort::Zorgkantoor, QLatin1String("zorgkantoor")},
        {VerstrekkerSoort::Gemeente, QLatin1String("gemeente")},
    };
    return rows;
}

template<>
std::span<const Code<Rol>> codeTable<Rol>()
{
    static constexpr Code<Rol> rows[] = {
        {Rol::Budgethouder, QLatin1String("budgethouder")},
        {Rol::Vertegenwoordiger, QLatin1String("vertegenwoordiger")},
        {Rol::Zorgverlener, QLatin1String("zorgverlener")},
        {Rol::MedewerkerOrganisatie, QLatin1String("medewerkerOrganisatie")},
        {Rol::MedewerkerVerstrekker, QLatin1String("medewerkerVerstrekker")},
        {Rol::Beheerder, QLatin1String("beheerder")},
        {Rol::Svb, QLatin1String("svb")},
    };
    return rows;
}

} // namespace pgb
