#include "shared/domain/zorgovereenkomst/bestanden.h"
#include <algorithm>
#include <array>

namespace pgb {

std::span<const Bestandsplaats> bestandsplaatsen()
{
    constexpr auto lijst = [](auto& i) -> auto& { return i.tarievenlijst; };
    constexpr auto voor = [](auto& i) -> auto& { return i.identiteitsbewijs.voorkant; };
    constexpr auto achter = [](auto& i) -> auto& { return i.identiteitsbewijs.achterkant; };
    static constexpr std::array<Bestandsplaats, 3> plaatsen{{
        {BijlageSoort::Tarievenlijst, QLatin1String("inhoud/tarievenlijst"), lijst, lijst},
        {BijlageSoort::IdentiteitsbewijsVoorkant, QLatin1String("inhoud/identiteitsbewijs/voorkant"), voor, voor},
        {BijlageSoort::IdentiteitsbewijsAchterkant, QLatin1String("inhoud/identiteitsbewijs/achterkant"), achter, achter},
    }};
    return plaatsen;
}

bool noemt(const ZorgovereenkomstInhoud& inhoud, const Bijlage& bijlage)
{
    const auto plaatsen = bestandsplaatsen();
    return std::any_of(plaatsen.begin(), plaatsen.end(), [&](const Bestandsplaats& plaats) {
        const std::optional<Bestandsverwijzing>& bestand = plaats.van(inhoud);
        return plaats.soort == bijlage.soort && bestand && bestand->sha256 == bijlage.sha256;
    });
}

bool telt(const OvereenkomstBijlage& bestand, ZorgverlenerId zorgverlener)
{
    return !isIdentiteitsbewijs(bestand.bijlage.soort) || bestand.zorgverlener == zorgverlener;
}

} // namespace pgb
