#include "shared/domain/budget/verwachting.h"
#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/totalen.h"
#include "shared/domain/overzicht/oplossing.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/budgetbeslag.h"
#include <algorithm>
#include <limits>

namespace pgb {
namespace {

std::vector<GeboekteZorg> geboekteZorg(const std::vector<Declaratie>& declaraties)
{
    std::vector<GeboekteZorg> uit;
    for (const Declaratie& d : declaraties) {
        if (isGeboekt(d.soort, d.status, d.betaald))
            uit.push_back({d.zorgovereenkomst, d.periode});
    }
    return uit;
}

/// The agreement in the measures of the question: only what the forecast looks at.
ZorgovereenkomstInhoud anders(ZorgovereenkomstInhoud inhoud, const WatAls& watAls)
{
    const auto maal = [](qint64 getal, int procent) {
        constexpr qint64 grens = std::numeric_limits<qint64>::max() / 400;
        return divideHalfUp(std::clamp(getal, -grens, grens) * (100 + std::clamp(procent, -100, 100)), 100);
    };
    for (Werkafspraak& werk : inhoud.werkafspraken) {
        if (werk.tarief)
            werk.tarief = Tarief{maal(werk.tarief->honderdduizendsten, watAls.tariefProcent)};
        for (AfwijkendTarief& ander : werk.afwijkendeTarieven)
            ander.tarief = Tarief{maal(ander.tarief.honderdduizendsten, watAls.tariefProcent)};
        werk.aantalPerWeek = maal(werk.aantalPerWeek, watAls.urenProcent);
    }
    if (inhoud.maandloon)
        inhoud.maandloon = Bedrag{maal(maal(inhoud.maandloon->centen, watAls.tariefProcent), watAls.urenProcent)};
    return inhoud;
}

/// The version that holds when the agreement ends: another last day is asked of it, and only cuts the others short.
const ZorgovereenkomstVersie* laatsteVersie(const Zorgovereenkomst& overeenkomst)
{
    const ZorgovereenkomstVersie* laatste = nullptr;
    for (const ZorgovereenkomstVersie& versie : overeenkomst.versies) {
        if (kostBudget(versie.status) && (!laatste || versie.inhoud.ingangsdatum >= laatste->inhoud.ingangsdatum))
            laatste = &versie;
    }
    return laatste;
}

struct Maandkosten {
    Bedrag bedrag;
    bool loonBekend = true; ///< also what comes on top of it
};

/// What one agreement costs in the month on this toekenning, each version over its own days; asked of the whole month.
Maandkosten heleMaand(const Zorgovereenkomst& overeenkomst, const Periode& maand, ToekenningId toekenning, const ParameterTabel& parameters, const WatAls& watAls)
{
    const bool gevraagd = !watAls.leeg() && (!watAls.overeenkomst || watAls.overeenkomst == overeenkomst.id);
    const ZorgovereenkomstVersie* eindigt = gevraagd && watAls.laatsteDag.isValid() ? laatsteVersie(overeenkomst) : nullptr;
    Maandkosten uit;
    for (const ZorgovereenkomstVersie& versie : overeenkomst.versies) {
        ZorgovereenkomstInhoud inhoud = gevraagd ? anders(versie.inhoud, watAls) : versie.inhoud;
        QDate laatste = laatsteDag(versie);
        if (&versie == eindigt) {
            laatste = watAls.laatsteDag;
            inhoud.einddatum = laatste;
        } else if (eindigt && (!laatste.isValid() || laatste > watAls.laatsteDag)) {
            laatste = watAls.laatsteDag;
        }
        Periode dagen = maand;
        if (laatste.isValid())
            dagen.tot = std::min(dagen.tot, laatste);
        if (!kostBudget(versie.status) || !dagen.valid())
            continue;
        Bedrag loon;
        for (const auto& [functie, bedrag] : verwachtPerFunctie(inhoud, dagen, toekenning))
            loon += bedrag;
        if (loon == Bedrag{})
            continue;
        const Loonkosten kosten = loonkosten(parameters, inhoud, nullptr, loon, looptijdBinnen(inhoud, dagen).van);
        uit.bedrag += kosten.totaal();
        uit.loonBekend = uit.loonBekend && kosten.bekend();
    }
    return uit;
}

/// The same, asked only of what is still to come: in the month of `vanaf` other rates and hours count for the days from it on.
Maandkosten kosten(const Zorgovereenkomst& overeenkomst, const Periode& maand, ToekenningId toekenning, const ParameterTabel& parameters, WatAls watAls)
{
    if (watAls.leeg() || !watAls.vanaf.isValid() || watAls.vanaf <= maand.van)
        return heleMaand(overeenkomst, maand, toekenning, parameters, watAls);
    if (watAls.vanaf > maand.tot)
        return heleMaand(overeenkomst, maand, toekenning, parameters, {});
    if (watAls.laatsteDag.isValid())
        watAls.laatsteDag = std::max(watAls.laatsteDag, watAls.vanaf.addDays(-1));
    const Maandkosten na = heleMaand(overeenkomst, maand, toekenning, parameters, watAls);
    watAls.tariefProcent = watAls.urenProcent = 0;
    Maandkosten uit = heleMaand(overeenkomst, maand, toekenning, parameters, watAls);
    uit.bedrag += Bedrag{divideHalfUp((na.bedrag - uit.bedrag).centen * (watAls.vanaf.daysTo(maand.tot) + 1), maand.dagen())};
    return uit;
}

/// Every version names this toekenning for all its work: what it declares is paid from it alone.
bool alleenVan(const Zorgovereenkomst& overeenkomst, ToekenningId toekenning)
{
    return std::all_of(overeenkomst.versies.begin(), overeenkomst.versies.end(), [&](const ZorgovereenkomstVersie& versie) {
        return std::all_of(versie.inhoud.werkafspraken.begin(), versie.inhoud.werkafspraken.end(), [&](const Werkafspraak& w) { return w.toekenning == toekenning; });
    });
}

/// Some version pays work from this toekenning.
bool noemt(const Zorgovereenkomst& overeenkomst, ToekenningId toekenning)
{
    return std::any_of(overeenkomst.versies.begin(), overeenkomst.versies.end(), [&](const ZorgovereenkomstVersie& versie) {
        return std::any_of(versie.inhoud.werkafspraken.begin(), versie.inhoud.werkafspraken.end(), [&](const Werkafspraak& w) { return w.toekenning == toekenning; });
    });
}

/// Booked in the month on this toekenning alone; a declaratie over two months counts in its first.
Bedrag geboektIn(const Periode& maand, ToekenningId toekenning, const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties)
{
    Bedrag som;
    for (const Declaratie& d : declaraties) {
        if (!staatOpBudget(d.status) || !maand.contains(d.periode.van))
            continue;
        const auto overeenkomst = std::find_if(overeenkomsten.begin(), overeenkomsten.end(), [&](const Zorgovereenkomst& z) { return z.id == d.zorgovereenkomst; });
        if (overeenkomst != overeenkomsten.end() && alleenVan(*overeenkomst, toekenning))
            som += d.status == DeclaratieStatus::DeelsUitbetaald ? d.betaald : d.totaal;
    }
    return som;
}

/// What a declaratie asks of this toekenning; nothing = its lines are not known and the agreement does not tell.
std::optional<Bedrag> gevraagdVan(const Declaratie& d, ToekenningId toekenning, const std::vector<Zorgovereenkomst>& overeenkomsten)
{
    if (!d.regels.empty()) {
        Bedrag som;
        for (const auto& [functie, bedrag] : bedragPerFunctie(d.regels, toekenning))
            som += bedrag;
        return som;
    }
    const auto overeenkomst = std::find_if(overeenkomsten.begin(), overeenkomsten.end(), [&](const Zorgovereenkomst& z) { return z.id == d.zorgovereenkomst; });
    if (overeenkomst == overeenkomsten.end() || !alleenVan(*overeenkomst, toekenning))
        return std::nullopt;
    return d.totaal;
}

/// What was handed in and is not booked: its amount is known, so the agreement is not asked over its days.
struct Ingediend {
    std::vector<GeboekteZorg> dagen;
    std::vector<std::pair<QDate, Bedrag>> bedragen; ///< by first day
    Bedrag in(const Periode& maand) const
    {
        Bedrag som;
        for (const auto& [van, bedrag] : bedragen)
            som += maand.contains(van) ? bedrag : Bedrag{};
        return som;
    }
};

Ingediend ingediend(ToekenningId toekenning, const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties)
{
    Ingediend uit;
    for (const Declaratie& d : declaraties) {
        const std::optional<Bedrag> bedrag = isNogTeBoeken(d.soort, d.status, d.betaald) ? gevraagdVan(d, toekenning, overeenkomsten) : std::nullopt;
        if (!bedrag)
            continue;
        uit.dagen.push_back({d.zorgovereenkomst, d.periode});
        uit.bedragen.emplace_back(d.periode.van, *bedrag);
    }
    return uit;
}

/// What is left after each month; what was booked and has no month goes off at once.
void telOver(BudgetVerwachting& uit, Bedrag totaal, Bedrag gebruikt)
{
    Bedrag toegerekend;
    for (const BudgetMaand& maand : uit.maanden)
        toegerekend += maand.geboekt;
    if (toegerekend > gebruikt) { // the two do not agree: better no month than a wrong one
        for (BudgetMaand& maand : uit.maanden)
            maand.geboekt = {};
        toegerekend = {};
    }
    uit.buitenMaanden = gebruikt - toegerekend;
    Bedrag over = totaal - uit.buitenMaanden;
    for (BudgetMaand& maand : uit.maanden) {
        over -= maand.geboekt + maand.verwacht;
        maand.over = over;
    }
}

} // namespace

BudgetVerwachting budgetVerwachting(const Toekenning& toekenning, const NiveauStand& totaal, const std::vector<Zorgovereenkomst>& overeenkomsten,
                                    const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, const WatAls& watAls)
{
    BudgetVerwachting uit;
    const std::optional<Bedrag> beschikbaar = totaal.beschikbaar();
    if (!beschikbaar) {
        uit.soort = BudgetVerwachting::Soort::GeenLimiet;
        return uit;
    }
    Bedrag rest = *beschikbaar + totaal.gereserveerd; // the wages that are set apart are among what is expected
    Bedrag verwacht;
    QDate gedekt = toekenning.periode.tot;
    bool tekort = rest.centen < 0;
    if (tekort)
        gedekt = QDate();
    const Ingediend open = ingediend(toekenning.id, overeenkomsten, declaraties);
    std::vector<GeboekteZorg> bekend = geboekteZorg(declaraties);
    bekend.insert(bekend.end(), open.dagen.begin(), open.dagen.end());
    for (const Periode& binnen : budgetMaanden(toekenning)) {
        const Bedrag gevraagd = open.in(binnen);
        uit.maanden.push_back({binnen, geboektIn(binnen, toekenning.id, overeenkomsten, declaraties), gevraagd, {}});
        verwacht += gevraagd;
        rest -= gevraagd;
        for (const Zorgovereenkomst& overeenkomst : overeenkomsten) {
            for (const Periode& dagen : openDagen(binnen, overeenkomst.id, bekend)) {
                const Maandkosten kost = kosten(overeenkomst, dagen, toekenning.id, parameters, watAls);
                uit.maanden.back().verwacht += kost.bedrag;
                uit.loonBekend = uit.loonBekend && kost.loonBekend;
                verwacht += kost.bedrag;
                rest -= kost.bedrag;
            }
        }
        if (rest.centen < 0 && !tekort) {
            tekort = true;
            gedekt = binnen.van.addDays(-1);
        }
    }
    telOver(uit, *totaal.bedrag + totaal.erbij(), totaal.uitbetaald + totaal.ingepland);
    if (verwacht.centen == 0 && !tekort)
        return uit;
    uit.soort = tekort ? BudgetVerwachting::Soort::Tekort : BudgetVerwachting::Soort::Genoeg;
    uit.totEnMet = gedekt;
    uit.bedrag = tekort ? -rest : rest;
    return uit;
}

std::vector<const Declaratie*> wachtendOpGeld(const Toekenning& toekenning, const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties)
{
    const auto omGeld = [](const Bevinding& b) {
        return b.controle == QLatin1String("DC-031") || b.controle == QLatin1String("DC-032") || b.controle == QLatin1String("DC-033");
    };
    std::vector<const Declaratie*> uit;
    for (const Declaratie& d : declaraties) {
        const bool geparkeerd = d.status == DeclaratieStatus::Geparkeerd && !helptGeldNogNiet(d) && std::any_of(d.bevindingen.begin(), d.bevindingen.end(), omGeld);
        if ((!geparkeerd && d.status != DeclaratieStatus::DeelsUitbetaald) || !toekenning.periode.overlaps(d.periode))
            continue;
        const auto overeenkomst = std::find_if(overeenkomsten.begin(), overeenkomsten.end(), [&](const Zorgovereenkomst& z) { return z.id == d.zorgovereenkomst; });
        if (overeenkomst != overeenkomsten.end() && noemt(*overeenkomst, toekenning.id))
            uit.push_back(&d);
    }
    return uit;
}

bool wachtOpFunctie(const Declaratie& d)
{
    return d.status == DeclaratieStatus::Geparkeerd
        && std::any_of(d.bevindingen.begin(), d.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-033"); });
}

std::vector<FunctieTekort> functieStanden(const Toekenning& toekenning, const std::vector<NiveauStand>& stand)
{
    std::vector<FunctieTekort> uit;
    for (size_t i = 1; i < toekenning.niveaus.size() && i < stand.size(); ++i) { // the first is the whole
        const Budgetniveau& niveau = toekenning.niveaus[i];
        if (niveau.soort == BudgetniveauSoort::Functie && stand[i].bedrag && !isTotaalFunctie(niveau.functieCode))
            uit.push_back({niveau.functieCode, std::max(-*stand[i].beschikbaar(), Bedrag{})});
    }
    return uit;
}

std::vector<FunctieTekort> functieTekorten(const Toekenning& toekenning, const BudgetBoekingen& boekingen, const Declaratie& declaratie)
{
    std::vector<FunctieTekort> uit;
    if (declaratie.status != DeclaratieStatus::Geparkeerd)
        return uit;
    const auto perFunctie = bedragPerFunctie(declaratie.regels, toekenning.id);
    std::vector<Tekort> kort = tekorten(toekenning, boekingen, perFunctie);
    const auto eersteTotaal = std::stable_partition(kort.begin(), kort.end(), [&](const Tekort& t) { return !isTotaalTekort(toekenning, t); });
    Bedrag totaal;
    for (auto t = eersteTotaal; t != kort.end(); ++t)
        totaal = std::max(totaal, t->gevraagd - t->rest);
    kort.erase(eersteTotaal, kort.end());
    for (const auto& [functie, bedrag] : perFunctie) {
        const std::vector<BudgetniveauId> pad = niveauPad(toekenning, functie);
        const auto opPad = [&](const Tekort& t) { return std::find(pad.begin(), pad.end(), t.niveau) != pad.end(); };
        Bedrag mist;
        for (const Tekort& t : kort)
            mist = std::max(mist, opPad(t) ? t.gevraagd - t.rest : Bedrag{});
        if (mist <= Bedrag{})
            continue;
        uit.push_back({functie, mist});
        totaal -= mist;
        std::erase_if(kort, opPad); // this deposit is enough for what is between it and the whole too
    }
    if (!uit.empty())
        uit.front().bedrag += std::max(totaal, Bedrag{}); // what the whole falls short beyond that
    return uit;
}

Bedrag wachtOpGeld(const Toekenning& toekenning, const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties)
{
    Bedrag som;
    for (const Declaratie* d : wachtendOpGeld(toekenning, overeenkomsten, declaraties))
        som += d->totaal - d->betaald;
    return som;
}

Bedrag tekortNu(const Toekenning& toekenning, const std::vector<NiveauStand>& stand, const BudgetBoekingen& boekingen, const std::vector<Zorgovereenkomst>& overeenkomsten,
                const std::vector<Declaratie>& declaraties)
{
    const Bedrag over = stand.empty() ? Bedrag{} : stand.front().beschikbaar().value_or(Bedrag{});
    Bedrag meest = std::max(wachtOpGeld(toekenning, overeenkomsten, declaraties) - over, Bedrag{});
    for (const Declaratie* d : wachtendOpGeld(toekenning, overeenkomsten, declaraties)) {
        const std::vector<FunctieTekort> perFunctie = functieTekorten(toekenning, boekingen, *d);
        for (const FunctieTekort& f : perFunctie)
            meest = std::max(meest, f.bedrag);
        if (perFunctie.empty())
            meest = std::max(meest, d->totaal - d->betaald - std::max(over, Bedrag{}));
    }
    for (const FunctieTekort& f : functieStanden(toekenning, stand))
        meest = std::max(meest, f.bedrag);
    return meest;
}

bool vraagtStorting(const Toekenning& toekenning, const std::vector<NiveauStand>& stand, const BudgetBoekingen& boekingen, const std::vector<Zorgovereenkomst>& overeenkomsten,
                    const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters)
{
    if (stand.empty())
        return false;
    const bool ergensOp = std::any_of(stand.begin(), stand.end(), [](const NiveauStand& n) { return n.beschikbaar().value_or(Bedrag{1}) <= Bedrag{}; });
    return ergensOp || tekortNu(toekenning, stand, boekingen, overeenkomsten, declaraties) > Bedrag{}
        || budgetVerwachting(toekenning, stand.front(), overeenkomsten, declaraties, parameters).soort == BudgetVerwachting::Soort::Tekort;
}

} // namespace pgb
