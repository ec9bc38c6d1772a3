#include "shared/domain/controle/parameter_memo.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <array>

namespace pgb::dc {

namespace {

// Only hours are time of one person for one client: a dagdeel is shared by a group, an etmaal by a household.
bool isUur(const Declaratieregel& regel) { return regel.eenheid == Eenheid::Uur; }

/// Hours a day of one category of `urenPerDagMaximum`, on the care day.
class UrenGrens {
public:
    UrenGrens(const DeclaratieFeiten& f, QLatin1String categorie) : m_tabel(*f.parameters), m_categorie(categorie), m_memo(memo(f)) {}
    std::optional<qint64> at(QDate dag)
    {
        return m_memo.at(dag, [this](QDate d) { return m_tabel.getal(u"urenPerDagMaximum", std::nullopt, m_categorie, d); });
    }
    /// Compared by division first: a limit of any size cannot overflow.
    static bool over(qint64 minuten, qint64 uren) { return minuten / 60 >= uren && minuten > uren * 60; }

private:
    static DagMemo<std::optional<qint64>> memo(const DeclaratieFeiten& f)
    {
        const Periode dagen = zorgdagen(f.declaratie);
        return {gelijkOverDagen(*f.parameters, {"urenPerDagMaximum"_L1}, dagen.van, dagen.tot), dagen};
    }
    const ParameterTabel& m_tabel;
    QString m_categorie;
    DagMemo<std::optional<qint64>> m_memo;
};

/// Only a person has a day of 24 hours; an organisation sends many people.
std::optional<Uitslag> geenPersoon(const DeclaratieFeiten& f)
{
    if (!f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    if (f.zorgverlener->soort == ZorgverlenerSoort::Zorginstelling || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    return std::nullopt;
}

Uitslag binnenEenDag(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = geenPersoon(f))
        return std::move(*klaar);
    if (!f.andereRegels)
        return Uitslag::nogNiet({"andereRegels"_L1});
    DagSommen sommen(f.declaratie.regels, isUur);
    sommen.alleenErbij();
    for (const AndereRegel& a : *f.andereRegels) {
        if (a.eenheid == Eenheid::Uur)
            sommen.add(a);
    }
    UrenGrens grens(f, "zorgverlenerGrens"_L1);
    std::vector<Bevinding> uit;
    for (const DagSommen::Dag& dag : sommen.dagen()) {
        const std::optional<qint64> uren = grens.at(dag.datum);
        if (uren && !UrenGrens::over(dag.som, *uren))
            continue;
        const FieldPath pad = veldPad("regels"_L1, dag.laatsteRegel, "aantal"_L1);
        if (!uren)
            uit.push_back(parameterOnbekend("DC-055"_L1, pad, "urenPerDagMaximum"_L1, dag.datum));
        else // The sum over all budgethouders stays unsaid: it would tell of another dossier.
            uit.push_back(bevinding("DC-055"_L1, Ernst::Weigeren, pad,
                                    {waarde::datum("datum"_L1, dag.datum), waarde::getal("grensMinuten"_L1, *uren * 60)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag langeDag(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = geenPersoon(f))
        return std::move(*klaar);
    constexpr qint64 etmaal = 24 * 60;
    const std::optional<DagSommen> samen = dagenVan(f, Eenheid::Uur);
    if (!samen)
        return Uitslag::nogNiet({"andereRegels"_L1});
    const DagSommen& sommen = *samen;
    UrenGrens grens(f, "zorgverlenerSignaal"_L1);
    std::vector<Bevinding> uit;
    for (const DagSommen::Dag& dag : sommen.dagen()) {
        const std::optional<qint64> uren = grens.at(dag.datum);
        // A signal without a threshold is no signal.
        if (!uren || !UrenGrens::over(dag.som, *uren))
            continue;
        CodeParams params{waarde::datum("datum"_L1, dag.datum), waarde::getal("ingevuldMinuten"_L1, dag.som)};
        const bool onmogelijk = dag.som > etmaal; // DC-055 would refuse it on submit: the sheet alone can tell
        if (onmogelijk)
            params.push_back(waarde::variant("meerDanDag"_L1));
        uit.push_back(bevinding("DC-056"_L1, onmogelijk ? Ernst::Weigeren : Ernst::Waarschuwen, veldPad("regels"_L1, dag.laatsteRegel, "aantal"_L1), std::move(params)));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> urenPerDag()
{
    static const std::vector<QLatin1String> leest{"soort"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1};
    static const std::array rijen{
        controle("DC-055"_L1, Ernst::Weigeren, {S}, leest, {"zorgverlener"_L1, "andereRegels"_L1, "parameters"_L1}, "design"_L1, binnenEenDag),
        controle("DC-056"_L1, Ernst::Waarschuwen, {E}, leest, {"zorgverlener"_L1, "andereRegels"_L1, "parameters"_L1}, "design"_L1, langeDag),
    };
    return rijen;
}

} // namespace pgb::dc
