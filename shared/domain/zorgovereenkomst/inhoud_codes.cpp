#include "shared/domain/zorgovereenkomst/modelkeuze.h"

namespace pgb {

template<>
std::span<const Code<ZorgovereenkomstSoort>> codeTable<ZorgovereenkomstSoort>()
{
    static constexpr Code<ZorgovereenkomstSoort> rows[] = {
        {ZorgovereenkomstSoort::Arbeidsovereenkomst, QLatin1String("arbeidsovereenkomst")},
        {ZorgovereenkomstSoort::OvereenkomstVanOpdracht, QLatin1String("overeenkomstVanOpdracht")},
        {ZorgovereenkomstSoort::Familie, QLatin1String("familie")},
        {ZorgovereenkomstSoort::Zorginstelling, QLatin1String("zorginstelling")},
        {ZorgovereenkomstSoort::Vervoer, QLatin1String("vervoer")},
    };
    return rows;
}

template<>
std::span<const Code<Looptijd>> codeTable<Looptijd>()
{
    static constexpr Code<Looptijd> rows[] = {
        {Looptijd::Onbepaald, QLatin1String("onbepaald")},
        {Looptijd::Bepaald, QLatin1String("bepaald")},
        {Looptijd::Vervanging, QLatin1String("vervanging")},
    };
    return rows;
}

template<>
std::span<const Code<Loonsoort>> codeTable<Loonsoort>()
{
    static constexpr Code<Loonsoort> rows[] = {
        {Loonsoort::PerEenheid, QLatin1String("perEenheid")},
        {Loonsoort::Maandloon, QLatin1String("maandloon")},
    };
    return rows;
}

template<>
std::span<const Code<ReiskostenSoort>> codeTable<ReiskostenSoort>()
{
    static constexpr Code<ReiskostenSoort> rows[] = {
        {ReiskostenSoort::Geen, QLatin1String("geen")},
        {ReiskostenSoort::PerKilometer, QLatin1String("perKilometer")},
        {ReiskostenSoort::OpenbaarVervoer, QLatin1String("openbaarVervoer")},
        {ReiskostenSoort::VastPerMaand, QLatin1String("vastPerMaand")},
    };
    return rows;
}

template<>
std::span<const Code<Familierelatie>> codeTable<Familierelatie>()
{
    static constexpr Code<Familierelatie> rows[] = {
        {Familierelatie::Geen, QLatin1String("geen")},
        {Familierelatie::Partner, QLatin1String("partner")},
        {Familierelatie::EersteGraad, QLatin1String("eersteGraad")},
        {Familierelatie::TweedeGraad, QLatin1String("tweedeGraad")},
        {Familierelatie::Anders, QLatin1String("anders")},
    };
    return rows;
}

template<>
std::span<const Code<Familieband>> codeTable<Familieband>()
{
    static constexpr Code<Familieband> rows[] = {
        {Familieband::Geen, QLatin1String("geen")},
        {Familieband::Partner, QLatin1String("partner")},
        {Familieband::Ouder, QLatin1String("ouder")},
        {Familieband::Schoonouder, QLatin1String("schoonouder")},
        {Familieband::Kind, QLatin1String("kind")},
        {Familieband::PartnerVanKind, QLatin1String("partnerVanKind")},
        {Familieband::Grootouder, QLatin1String("grootouder")},
        {Familieband::Kleinkind, QLatin1String("kleinkind")},
        {Familieband::BroerOfZus, QLatin1String("broerOfZus")},
        {Familieband::ZwagerOfSchoonzus, QLatin1String("zwagerOfSchoonzus")},
        {Familieband::AnderFamilielid, QLatin1String("anderFamilielid")},
    };
    return rows;
}

template<>
std::span<const Code<Tariefmoment>> codeTable<Tariefmoment>()
{
    static constexpr Code<Tariefmoment> rows[] = {
        {Tariefmoment::Avond, QLatin1String("avond")},
        {Tariefmoment::Nacht, QLatin1String("nacht")},
        {Tariefmoment::Weekend, QLatin1String("weekend")},
        {Tariefmoment::Feestdag, QLatin1String("feestdag")},
    };
    return rows;
}

template<>
std::span<const Code<Declaratieritme>> codeTable<Declaratieritme>()
{
    static constexpr Code<Declaratieritme> rows[] = {
        {Declaratieritme::Maand, QLatin1String("maand")},
        {Declaratieritme::VierWeken, QLatin1String("vierWeken")},
        {Declaratieritme::Week, QLatin1String("week")},
    };
    return rows;
}

template<>
std::span<const Code<ModelReden>> codeTable<ModelReden>()
{
    static constexpr Code<ModelReden> rows[] = {
        {ModelReden::OrganisatieMetKvk, QLatin1String("organisatieMetKvk")},
        {ModelReden::ZzpMetKvk, QLatin1String("zzpMetKvk")},
        {ModelReden::FamilieZonderLeiding, QLatin1String("familieZonderLeiding")},
        {ModelReden::WerktOnderLeiding, QLatin1String("werktOnderLeiding")},
        {ModelReden::VrijInWerk, QLatin1String("vrijInWerk")},
    };
    return rows;
}

} // namespace pgb
