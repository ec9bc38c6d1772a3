#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

template<>
std::span<const Code<DeclaratieSoort>> codeTable<DeclaratieSoort>()
{
    static constexpr Code<DeclaratieSoort> rows[] = {
        {DeclaratieSoort::GeleverdeZorg, QLatin1String("geleverdeZorg")},
        {DeclaratieSoort::Maandloon, QLatin1String("maandloon")},
        {DeclaratieSoort::Reiskosten, QLatin1String("reiskosten")},
        {DeclaratieSoort::BijkomendeZorgkosten, QLatin1String("bijkomendeZorgkosten")},
        {DeclaratieSoort::EigenVervoerskosten, QLatin1String("eigenVervoerskosten")},
        {DeclaratieSoort::EenmaligeUitkering, QLatin1String("eenmaligeUitkering")},
        {DeclaratieSoort::Feestdagenuitkering, QLatin1String("feestdagenuitkering")},
        {DeclaratieSoort::Eindejaarsuitkering, QLatin1String("eindejaarsuitkering")},
        {DeclaratieSoort::VerantwoordingsvrijBedrag, QLatin1String("verantwoordingsvrijBedrag")},
        {DeclaratieSoort::ZiekteUren, QLatin1String("ziekteUren")},
        {DeclaratieSoort::TegemoetkomingSociaalNetwerk, QLatin1String("tegemoetkomingSociaalNetwerk")},
        {DeclaratieSoort::Factuur, QLatin1String("factuur")},
        {DeclaratieSoort::Correctie, QLatin1String("correctie")},
    };
    return rows;
}

template<>
std::span<const Code<DeclaratieStatus>> codeTable<DeclaratieStatus>()
{
    static constexpr Code<DeclaratieStatus> rows[] = {
        {DeclaratieStatus::Concept, QLatin1String("concept")},
        {DeclaratieStatus::TerBeoordeling, QLatin1String("terBeoordeling")},
        {DeclaratieStatus::AfgekeurdDoorBudgethouder, QLatin1String("afgekeurdDoorBudgethouder")},
        {DeclaratieStatus::Ingediend, QLatin1String("ingediend")},
        {DeclaratieStatus::Geweigerd, QLatin1String("geweigerd")},
        {DeclaratieStatus::Geparkeerd, QLatin1String("geparkeerd")},
        {DeclaratieStatus::HandmatigeControle, QLatin1String("handmatigeControle")},
        {DeclaratieStatus::Betaalbaar, QLatin1String("betaalbaar")},
        {DeclaratieStatus::Ingepland, QLatin1String("ingepland")},
        {DeclaratieStatus::Uitbetaald, QLatin1String("uitbetaald")},
        {DeclaratieStatus::DeelsUitbetaald, QLatin1String("deelsUitbetaald")},
        {DeclaratieStatus::Teruggekomen, QLatin1String("teruggekomen")},
        {DeclaratieStatus::Ingetrokken, QLatin1String("ingetrokken")},
        {DeclaratieStatus::Gecorrigeerd, QLatin1String("gecorrigeerd")},
    };
    return rows;
}

template<>
std::span<const Code<Zorglocatie>> codeTable<Zorglocatie>()
{
    static constexpr Code<Zorglocatie> rows[] = {
        {Zorglocatie::Nederland, QLatin1String("nederland")},
        {Zorglocatie::BinnenEu, QLatin1String("binnenEu")},
        {Zorglocatie::BuitenEu, QLatin1String("buitenEu")},
    };
    return rows;
}

template<>
std::span<const Code<Kostensoort>> codeTable<Kostensoort>()
{
    static constexpr Code<Kostensoort> rows[] = {
        {Kostensoort::Consumptie, QLatin1String("consumptie")},
        {Kostensoort::Cursus, QLatin1String("cursus")},
        {Kostensoort::Toegang, QLatin1String("toegang")},
        {Kostensoort::Anders, QLatin1String("anders")},
    };
    return rows;
}

template<>
std::span<const Code<Invoerkant>> codeTable<Invoerkant>()
{
    static constexpr Code<Invoerkant> rows[] = {
        {Invoerkant::Budgethouder, QLatin1String("budgethouder")},
        {Invoerkant::Zorgverlener, QLatin1String("zorgverlener")},
        {Invoerkant::Svb, QLatin1String("svb")},
    };
    return rows;
}

} // namespace pgb
