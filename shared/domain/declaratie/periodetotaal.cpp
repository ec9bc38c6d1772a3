#include "shared/domain/declaratie/periodetotaal.h"
#include <algorithm>
#include <array>

namespace pgb {

using namespace Qt::StringLiterals;

namespace {

bool isVanZorg(DeclaratieSoort soort)
{
    return soort == DeclaratieSoort::GeleverdeZorg || soort == DeclaratieSoort::Factuur || soort == DeclaratieSoort::Correctie;
}

/// Where no version holds on the first and the last day, the controles say so (DC-014, DC-016, DC-053).
bool wisseltAfspraak(const Zorgovereenkomst& zorgovereenkomst, const Periode& dagen)
{
    const ZorgovereenkomstVersie* eerste = versieOp(zorgovereenkomst, dagen.van);
    const ZorgovereenkomstVersie* laatste = versieOp(zorgovereenkomst, dagen.tot);
    if (!eerste || !laatste)
        return false;
    for (QDate dag = dagen.van; dag <= dagen.tot; dag = dag.addDays(1)) {
        if (versieOp(zorgovereenkomst, dag) != eerste)
            return true;
    }
    return false;
}

} // namespace

std::optional<Periodebezwaar> bezwaarTegenPeriode(const Declaratieregel& regel, const Periodevraag& vraag)
{
    using P = Periodebezwaar;
    if (!regel.isPeriodetotaal() || !regel.datum.isValid())
        return std::nullopt;
    const Periode dagen = regel.dagen();
    constexpr qint64 dag = 24 * 60;
    if (regel.tot <= regel.datum)
        return P::Omgekeerd;
    if (Periode::maandVan(regel.datum) != Periode::maandVan(regel.tot))
        return P::Maand;
    if (!isVanZorg(vraag.soort))
        return P::Soort;
    if (!vraag.zorgverlener || vraag.zorgverlener->soort != ZorgverlenerSoort::Zorginstelling)
        return P::Organisatie;
    if (regel.eenheid != Eenheid::Uur || regel.functieCode == reiskostenFunctie() || regel.functieCode == kostenFunctie())
        return P::Eenheid;
    if (regel.begin || regel.eind || regel.ritMinuten)
        return P::Tijden;
    if (regel.locatie.value_or(Zorglocatie::Nederland) != Zorglocatie::Nederland)
        return P::Locatie;
    if (std::abs(regel.aantal) > dag * dagen.dagen())
        return P::Hoeveelheid;
    if (vraag.zorgovereenkomst && wisseltAfspraak(*vraag.zorgovereenkomst, dagen))
        return P::Overeenkomst;
    if (vraag.toekenning && !(vraag.beleid && neemtPeriodetotaal(*vraag.beleid, *vraag.toekenning, dagen)))
        return P::Beleid;
    return std::nullopt;
}

bool neemtPeriodetotaal(const std::vector<Verstrekkersbeleid>& beleid, const Toekenning& toekenning, const Periode& dagen)
{
    if (!dagen.valid() || dagen.dagen() > 31)
        return false;
    for (QDate dag = dagen.van; dag <= dagen.tot; dag = dag.addDays(1)) {
        const Verstrekkersbeleid* geldt = geldendBeleid(beleid, toekenning, dag);
        if (!geldt || geldt->detailniveau != Detailniveau::Periode)
            return false;
    }
    return true;
}

bool valtOverAndere(const std::vector<Declaratieregel>& regels, size_t welke)
{
    const Declaratieregel& deze = regels[welke];
    for (size_t i = 0; i < regels.size(); ++i) {
        const Declaratieregel& ander = regels[i];
        const bool totaal = deze.isPeriodetotaal() || ander.isPeriodetotaal();
        if (i != welke && totaal && deze.aantal > 0 && ander.aantal > 0 && ander.functieCode == deze.functieCode && ander.tarief == deze.tarief
            && ander.dagen().overlaps(deze.dagen()))
            return true;
    }
    return false;
}

template<>
std::span<const Code<Periodebezwaar>> codeTable<Periodebezwaar>()
{
    using P = Periodebezwaar;
    static constexpr std::array rijen{
        Code<P>{P::Beleid, "beleid"_L1}, Code<P>{P::Organisatie, "organisatie"_L1}, Code<P>{P::Soort, "soort"_L1}, Code<P>{P::Eenheid, "eenheid"_L1},
        Code<P>{P::Omgekeerd, "omgekeerd"_L1}, Code<P>{P::Maand, "maand"_L1}, Code<P>{P::Overeenkomst, "overeenkomst"_L1}, Code<P>{P::Tijden, "tijden"_L1},
        Code<P>{P::Locatie, "locatie"_L1}, Code<P>{P::Hoeveelheid, "hoeveelheid"_L1},
        Code<P>{P::Dubbel, "dubbel"_L1}};
    return rijen;
}

} // namespace pgb
