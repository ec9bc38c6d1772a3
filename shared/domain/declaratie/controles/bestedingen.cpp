#include "shared/base/nl_dag.h"
#include "shared/domain/declaratie/controles/budget_vraag.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

std::optional<Uitslag> zonderSaldo(const DeclaratieFeiten& f)
{
    if (!f.toekenningen || !f.saldo)
        return Uitslag::nogNiet({"toekenningen"_L1, "saldo"_L1});
    return std::nullopt;
}

/// What the policy "pay until it is used up" pays of a declaratie that does not fit as a whole. Only from one budget, and only when that
/// budget as a whole is short: then the lines are paid in their order.
Uitslag deelBetaalbaar(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderSaldo(f))
        return std::move(*klaar);
    const std::vector<Vraag> gevraagd = vragen(f);
    if (gevraagd.size() != 1 || f.declaratie.soort == DeclaratieSoort::Correctie)
        return Uitslag::nietVanToepassing();
    const Vraag& vraag = gevraagd.front();
    const std::optional<Bedrag> past = pastNog(*vraag.toekenning, *f.saldo, vraag.perFunctie);
    if (!past || *past >= vraag.totaal)
        return Uitslag::goed();
    const std::optional<QString> beleid = f.parameters->tekst(u"beleidBovenMaximumtarief", vraag.toekenning->wet, {}, f.vandaag);
    if (*past <= Bedrag{} || beleid != u"betalenTotOp"_s)
        return Uitslag::goed(); // DC-031 holds all of it
    return Uitslag::van({bevinding("DC-034"_L1, Ernst::Waarschuwen, u"totaal"_s,
                                   {waarde::centen("betaaldCenten"_L1, *past), waarde::centen("openCenten"_L1, vraag.totaal - *past),
                                    waarde::code("wetCode"_L1, vraag.toekenning->wet)})});
}

std::optional<Bedrag> ruimteNa(const Vraag& vraag, const DeclaratieFeiten& f)
{
    const std::vector<NiveauStand> stand = budgetStand(*vraag.toekenning, *f.saldo);
    const std::optional<Bedrag> beschikbaar = stand.empty() ? std::nullopt : stand.front().beschikbaar();
    return beschikbaar ? std::optional(*beschikbaar - vraag.totaal) : std::nullopt;
}

Uitslag genoegNaMaandlonen(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderSaldo(f))
        return std::move(*klaar);
    if (!f.maandloonReserve)
        return Uitslag::nogNiet({"maandloonReserve"_L1});
    std::vector<Bevinding> uit;
    for (const Vraag& vraag : vragen(f)) {
        Bedrag reserve;
        for (const Maandloonreserve& r : *f.maandloonReserve)
            reserve += r.toekenning == vraag.toekenning->id ? r.bedrag : Bedrag{};
        const std::optional<Bedrag> ruimte = reserve > Bedrag{} ? ruimteNa(vraag, f) : std::nullopt;
        if (ruimte && *ruimte >= Bedrag{} && *ruimte < reserve) // a shortage without the wages is DC-031's
            uit.push_back(bevinding("DC-035"_L1, Ernst::Waarschuwen, u"totaal"_s,
                                    {waarde::centen("tekortCenten"_L1, reserve - *ruimte), waarde::centen("reserveCenten"_L1, reserve),
                                     waarde::code("wetCode"_L1, vraag.toekenning->wet)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag geenBestedingsconflict(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderSaldo(f))
        return std::move(*klaar);
    std::vector<Bevinding> uit;
    for (const Vraag& vraag : vragen(f)) {
        const std::vector<NiveauStand> stand = budgetStand(*vraag.toekenning, *f.saldo);
        if (stand.empty() || !stand.front().bedrag || *stand.front().bedrag + stand.front().erbij() >= stand.front().uitbetaald)
            continue;
        uit.push_back(bevinding("DC-037"_L1, Ernst::Parkeren, u"totaal"_s,
                                {waarde::tekst("verstrekkerNaam"_L1, verstrekkerVan(f.verstrekkers, vraag.toekenning->id)),
                                 waarde::centen("budgetCenten"_L1, *stand.front().bedrag + stand.front().erbij()),
                                 waarde::centen("uitbetaaldCenten"_L1, stand.front().uitbetaald)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag opTijdIngediend(const DeclaratieFeiten& f)
{
    const Declaratie& d = f.declaratie;
    if (d.invoerkant != Invoerkant::Zorgverlener || d.soort == DeclaratieSoort::Correctie || !d.periode.valid())
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const Toekenning* toekenning = d.regels.empty() ? nullptr : vindToekenning(*f.toekenningen, d.regels.front().toekenning);
    const std::optional<Wet> wet = toekenning ? std::optional(toekenning->wet) : std::nullopt;
    const std::optional<qint64> weken = f.parameters->getal(u"indientermijnZorgverlenerWeken", wet, {}, d.periode.tot);
    if (!weken || *weken > 1000)
        return Uitslag::van({parameterOnbekend("DC-051"_L1, u"periode"_s, "indientermijnZorgverlenerWeken"_L1, d.periode.tot)});
    const QDate op = d.aangebodenOp.isValid() ? nlDag(d.aangebodenOp) : f.vandaag;
    const QDate uiterlijk = d.periode.tot.addDays(*weken * 7);
    if (op <= uiterlijk)
        return Uitslag::goed();
    // By law a verstrekker may refuse it; whether it wants to see it first is its own policy.
    const bool houdt = f.parameters->jaNee(u"teLaatIngediendParkeren", wet, {}, f.vandaag).value_or(false);
    return Uitslag::van({bevinding("DC-051"_L1, houdt ? Ernst::Parkeren : Ernst::Waarschuwen, u"periode"_s,
                                   {waarde::getal("wekenGetal"_L1, *weken), waarde::datum("uiterlijkDatum"_L1, uiterlijk),
                                    waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f))})});
}

Uitslag opTijdBeoordeeld(const DeclaratieFeiten& f)
{
    const Declaratie& d = f.declaratie;
    if (d.invoerkant != Invoerkant::Zorgverlener || !d.aangebodenOp.isValid())
        return Uitslag::nietVanToepassing();
    const QDate op = nlDag(d.aangebodenOp);
    const std::optional<qint64> weken = f.parameters->getal(u"beoordelingstermijnBudgethouderWeken", std::nullopt, {}, op);
    // A warning after the fact holds nothing up.
    if (!weken || *weken > 1000 || f.vandaag <= op.addDays(*weken * 7))
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-052"_L1, Ernst::Waarschuwen, {},
                                   {waarde::getal("wekenGetal"_L1, *weken), waarde::datum("sindsDatum"_L1, op)})});
}

} // namespace

std::span<const DeclaratieControle> bestedingen()
{
    static const std::vector<QLatin1String> leest{"regels/*/toekenning"_L1, "regels/*/functieCode"_L1, "regels/*/bedrag"_L1};
    static const std::array rijen{
        controle("DC-034"_L1, Ernst::Waarschuwen, {B}, {"soort"_L1, "regels/*/toekenning"_L1, "regels/*/functieCode"_L1, "regels/*/bedrag"_L1},
                 {"toekenningen"_L1, "saldo"_L1, "parameters"_L1, "vandaag"_L1}, "seed 004"_L1, deelBetaalbaar),
        controle("DC-035"_L1, Ernst::Waarschuwen, {E}, leest, {"toekenningen"_L1, "saldo"_L1, "maandloonReserve"_L1}, "design"_L1, genoegNaMaandlonen),
        controle("DC-037"_L1, Ernst::Parkeren, {B}, leest, {"toekenningen"_L1, "saldo"_L1, "verstrekkers"_L1}, "W40"_L1, geenBestedingsconflict),
        controle("DC-051"_L1, Ernst::Waarschuwen, {S}, {"soort"_L1, "periode"_L1, "invoerkant"_L1, "regels/*/toekenning"_L1},
                 {"toekenningen"_L1, "parameters"_L1, "vandaag"_L1, "verstrekkers"_L1}, "W18; W32"_L1, opTijdIngediend),
        controle("DC-052"_L1, Ernst::Waarschuwen, {S}, {"invoerkant"_L1}, {"parameters"_L1, "vandaag"_L1}, "W18"_L1, opTijdBeoordeeld),
    };
    return rijen;
}

} // namespace pgb::dc
