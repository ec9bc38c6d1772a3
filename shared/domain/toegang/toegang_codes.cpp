#include "shared/domain/toegang/toegang.h"

namespace pgb {

template<>
std::span<const Code<Handeling>> codeTable<Handeling>()
{
    static constexpr Code<Handeling> rows[] = {
        {Handeling::ProfielZien, QLatin1String("profielZien")},
        {Handeling::ProfielWijzigen, QLatin1String("profielWijzigen")},
        {Handeling::ToekenningZien, QLatin1String("toekenningZien")},
        {Handeling::ToekenningInvoeren, QLatin1String("toekenningInvoeren")},
        {Handeling::BudgetZien, QLatin1String("budgetZien")},
        {Handeling::VertegenwoordigingZien, QLatin1String("vertegenwoordigingZien")},
        {Handeling::VertegenwoordigingBeheren, QLatin1String("vertegenwoordigingBeheren")},
        {Handeling::ZorgovereenkomstZien, QLatin1String("zorgovereenkomstZien")},
        {Handeling::ZorgovereenkomstOpstellen, QLatin1String("zorgovereenkomstOpstellen")},
        {Handeling::ZorgovereenkomstOndertekenenBudgethouder, QLatin1String("zorgovereenkomstOndertekenenBudgethouder")},
        {Handeling::ZorgovereenkomstOndertekenenZorgverlener, QLatin1String("zorgovereenkomstOndertekenenZorgverlener")},
        {Handeling::ZorgovereenkomstBeoordelen, QLatin1String("zorgovereenkomstBeoordelen")},
        {Handeling::ZorgovereenkomstBeoordelenArbeidsrecht, QLatin1String("zorgovereenkomstBeoordelenArbeidsrecht")},
        {Handeling::ZorgbeschrijvingZien, QLatin1String("zorgbeschrijvingZien")},
        {Handeling::IdentiteitsbewijsZien, QLatin1String("identiteitsbewijsZien")},
        {Handeling::DeclaratieZien, QLatin1String("declaratieZien")},
        {Handeling::DeclaratieInvoeren, QLatin1String("declaratieInvoeren")},
        {Handeling::DeclaratieIndienen, QLatin1String("declaratieIndienen")},
        {Handeling::DeclaratieGoedkeuren, QLatin1String("declaratieGoedkeuren")},
        {Handeling::DeclaratieCorrigerenSvb, QLatin1String("declaratieCorrigerenSvb")},
        {Handeling::BlokkadeBeheren, QLatin1String("blokkadeBeheren")},
        {Handeling::BeleidBeheren, QLatin1String("beleidBeheren")},
        {Handeling::BetalingZien, QLatin1String("betalingZien")},
        {Handeling::BetaalrunUitvoeren, QLatin1String("betaalrunUitvoeren")},
        {Handeling::WerktaakZien, QLatin1String("werktaakZien")},
        {Handeling::WerktaakBehandelen, QLatin1String("werktaakBehandelen")},
        {Handeling::ParameterZien, QLatin1String("parameterZien")},
        {Handeling::ParameterBeheren, QLatin1String("parameterBeheren")},
        {Handeling::GebruikersBeheren, QLatin1String("gebruikersBeheren")},
        {Handeling::AuditlogZien, QLatin1String("auditlogZien")},
    };
    return rows;
}

} // namespace pgb
