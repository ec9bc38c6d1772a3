#include "shared/domain/toekenning/toekenning.h"

namespace pgb {

Periode grensperiodeVan(Grensperiode soort, QDate dag)
{
    switch (soort) {
    case Grensperiode::Week: return {dag.addDays(1 - dag.dayOfWeek()), dag.addDays(7 - dag.dayOfWeek())};
    case Grensperiode::Maand: return Periode::maandVan(dag);
    case Grensperiode::Jaar: break;
    }
    return Periode::jaar(dag.year());
}

template<>
std::span<const Code<Grensperiode>> codeTable<Grensperiode>()
{
    static constexpr Code<Grensperiode> rows[] = {
        {Grensperiode::Week, QLatin1String("week")},
        {Grensperiode::Maand, QLatin1String("maand")},
        {Grensperiode::Jaar, QLatin1String("jaar")},
    };
    return rows;
}

template<>
std::span<const Code<ToekenningStatus>> codeTable<ToekenningStatus>()
{
    static constexpr Code<ToekenningStatus> rows[] = {
        {ToekenningStatus::Ontvangen, QLatin1String("ontvangen")},
        {ToekenningStatus::Gecontroleerd, QLatin1String("gecontroleerd")},
        {ToekenningStatus::Actief, QLatin1String("actief")},
        {ToekenningStatus::Gewijzigd, QLatin1String("gewijzigd")},
        {ToekenningStatus::Afgelopen, QLatin1String("afgelopen")},
        {ToekenningStatus::InAfsluiting, QLatin1String("inAfsluiting")},
        {ToekenningStatus::Afgesloten, QLatin1String("afgesloten")},
        {ToekenningStatus::Ingetrokken, QLatin1String("ingetrokken")},
        {ToekenningStatus::Heropend, QLatin1String("heropend")},
    };
    return rows;
}

template<>
std::span<const Code<BudgetniveauSoort>> codeTable<BudgetniveauSoort>()
{
    static constexpr Code<BudgetniveauSoort> rows[] = {
        {BudgetniveauSoort::Totaal, QLatin1String("totaal")},
        {BudgetniveauSoort::Arrangement, QLatin1String("arrangement")},
        {BudgetniveauSoort::Functie, QLatin1String("functie")},
    };
    return rows;
}

template<>
std::span<const Code<BlokkadeReikwijdte>> codeTable<BlokkadeReikwijdte>()
{
    static constexpr Code<BlokkadeReikwijdte> rows[] = {
        {BlokkadeReikwijdte::Toekenning, QLatin1String("toekenning")},
        {BlokkadeReikwijdte::Budgetniveau, QLatin1String("budgetniveau")},
        {BlokkadeReikwijdte::Zorgovereenkomst, QLatin1String("zorgovereenkomst")},
        {BlokkadeReikwijdte::Zorgverlener, QLatin1String("zorgverlener")},
        {BlokkadeReikwijdte::Vertegenwoordiger, QLatin1String("vertegenwoordiger")},
    };
    return rows;
}

template<>
std::span<const Code<BlokkadeWerking>> codeTable<BlokkadeWerking>()
{
    static constexpr Code<BlokkadeWerking> rows[] = {
        {BlokkadeWerking::Parkeren, QLatin1String("parkeren")},
        {BlokkadeWerking::Weigeren, QLatin1String("weigeren")},
    };
    return rows;
}

template<>
std::span<const Code<StortingMethode>> codeTable<StortingMethode>()
{
    static constexpr Code<StortingMethode> rows[] = {
        {StortingMethode::Ideal, QLatin1String("ideal")},
        {StortingMethode::Overboeking, QLatin1String("overboeking")},
    };
    return rows;
}

template<>
std::span<const Code<StortingStatus>> codeTable<StortingStatus>()
{
    static constexpr Code<StortingStatus> rows[] = {
        {StortingStatus::Gestart, QLatin1String("gestart")},
        {StortingStatus::Betaald, QLatin1String("betaald")},
        {StortingStatus::Mislukt, QLatin1String("mislukt")},
        {StortingStatus::Terugbetaald, QLatin1String("terugbetaald")},
        {StortingStatus::Verlopen, QLatin1String("verlopen")},
    };
    return rows;
}

template<>
std::span<const Code<BudgetjaarStatus>> codeTable<BudgetjaarStatus>()
{
    static constexpr Code<BudgetjaarStatus> rows[] = {
        {BudgetjaarStatus::Open, QLatin1String("open")},
        {BudgetjaarStatus::InAfsluiting, QLatin1String("inAfsluiting")},
        {BudgetjaarStatus::Afgesloten, QLatin1String("afgesloten")},
        {BudgetjaarStatus::Heropend, QLatin1String("heropend")},
    };
    return rows;
}

} // namespace pgb
