#include "shared/domain/declaratie/controles/hulp.h"
#include <algorithm>

namespace pgb::dc {

std::optional<DagSommen> dagenVan(const DeclaratieFeiten& f, Eenheid eenheid)
{
    DagSommen sommen(f.declaratie.regels, [eenheid](const Declaratieregel& r) { return r.eenheid == eenheid; });
    sommen.alleenErbij();
    if (f.declaratie.soort != DeclaratieSoort::Correctie || sommen.dagen().empty())
        return sommen;
    if (!f.andereRegels)
        return std::nullopt;
    for (const AndereRegel& a : *f.andereRegels) {
        if (a.budgethouder == f.declaratie.budgethouder && a.eenheid == eenheid)
            sommen.add(a);
    }
    return sommen;
}

Bedrag totaalMetOorspronkelijke(const DeclaratieFeiten& f)
{
    const bool correctie = f.declaratie.soort == DeclaratieSoort::Correctie && f.oorspronkelijkeDeclaratie && *f.oorspronkelijkeDeclaratie;
    return f.declaratie.totaal + (correctie ? (*f.oorspronkelijkeDeclaratie)->totaal + (*f.oorspronkelijkeDeclaratie)->gecorrigeerd : Bedrag{});
}

std::vector<EigenWeek> eigenWeken(const Declaratie& declaratie)
{
    const DagSommen sommen(declaratie.regels, [](const Declaratieregel& r) { return r.eenheid == Eenheid::Uur; });
    std::vector<EigenWeek> weken;
    for (const DagSommen::Dag& dag : sommen.dagen()) {
        const QDate maandag = dag.datum.addDays(1 - dag.datum.dayOfWeek());
        if (weken.empty() || weken.back().maandag != maandag)
            weken.push_back({maandag, 0, 0, dag.laatsteRegel});
        weken.back().minuten = detail::saturatedSum(weken.back().minuten, dag.som);
        weken.back().dagen += dag.som > 0 ? 1 : 0;
        weken.back().laatsteRegel = dag.laatsteRegel;
    }
    return weken;
}

Weekfeit weekVan(const std::vector<Weekfeit>& weken, QDate maandag)
{
    const auto week = std::find_if(weken.begin(), weken.end(), [maandag](const Weekfeit& w) { return w.maandag == maandag; });
    return week == weken.end() ? Weekfeit{maandag, 0, 0} : *week;
}

const Toekenning* toekenningVanBedrag(const DeclaratieFeiten& f)
{
    return f.declaratie.regels.empty() ? nullptr : vindToekenning(*f.toekenningen, f.declaratie.regels.front().toekenning);
}

bool isToegestaan(const DeclaratieFeiten& f, ToestemmingSoort soort, ToekenningId toekenning, QDate dag)
{
    return vindToestemming(*f.toestemmingen, soort, f.declaratie.zorgovereenkomst, dag, huisVan(f.verstrekkers, toekenning)) != nullptr;
}

const ZorgovereenkomstVersie* versieVanPeriode(const DeclaratieFeiten& f)
{
    const ZorgovereenkomstVersie* versie = versieOp(*f.zorgovereenkomst, f.declaratie.periode.tot);
    return versie ? versie : versieOp(*f.zorgovereenkomst, f.declaratie.periode.van);
}

std::optional<qint64> wekenLoon(const DeclaratieFeiten& f, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    constexpr int grensDagen = 4;
    const std::optional<qint64> aow = f.parameters->getal(u"aowLeeftijdMaanden", std::nullopt, {}, dag);
    QStringView categorie = werkdagenPerWeek(inhoud) >= grensDagen ? u"vanaf4DagenPerWeek" : u"totEnMet3DagenPerWeek";
    const std::optional<QDate>& geboren = f.zorgverlener->geboortedatum;
    if (geboren && aow && *aow < 2000 && geboren->addMonths(int(*aow)) <= dag)
        categorie = u"aowLeeftijd";
    return f.parameters->getal(u"loondoorbetalingWeken", std::nullopt, categorie, dag);
}

} // namespace pgb::dc
