#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/zorgfunctie.h"
#include <algorithm>
#include <array>
#include <map>

namespace pgb::dc {

namespace {

constexpr qint64 heelEtmaal = 100;

bool isLogeren(const QString& functieCode, Eenheid eenheid) { return functieCode == "WLZ-LO"_L1 && eenheid == Eenheid::Etmaal; }
bool isAndereZorg(const QString& functieCode) { return functieCode != "WLZ-LO"_L1 && functieCode != "REISKOSTEN"_L1 && functieCode != "KOSTEN"_L1; }

Uitslag nietOpgenomen(const DeclaratieFeiten& f)
{
    if (!f.opnamen)
        return Uitslag::nogNiet({"opnamen"_L1});
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < f.declaratie.regels.size() && !f.opnamen->empty(); ++i) {
        const Declaratieregel& regel = f.declaratie.regels[i];
        const auto opname = isZorg(regel) && !teruggenomen(f.declaratie, regel)
            ? std::find_if(f.opnamen->begin(), f.opnamen->end(), [dagen = regel.dagen()](const Opname& o) { return o.van <= dagen.tot && (!o.tot || dagen.van <= *o.tot); })
            : f.opnamen->end();
        if (opname != f.opnamen->end())
            uit.push_back(bevinding("DC-041"_L1, Ernst::Parkeren, veldPad("regels"_L1, i, "datum"_L1), {waarde::datum("datum"_L1, std::max(regel.datum, opname->van))}));
    }
    return Uitslag::van(std::move(uit));
}

/// False for a line of a correction that leaves its day with no more of this care than there was.
bool voegtToe(const Declaratie& d, const Declaratieregel& regel)
{
    if (regel.aantal <= 0 || d.soort != DeclaratieSoort::Correctie)
        return regel.aantal > 0;
    qint64 som = 0;
    for (const Declaratieregel& r : d.regels)
        som = r.datum == regel.datum && r.functieCode == regel.functieCode && r.eenheid == regel.eenheid ? detail::saturatedSum(som, r.aantal) : som;
    return som > 0;
}

/// Whether care like this still stands in the rest of the dossier, with what was corrected of it and what this declaratie takes back.
bool staatNog(const DeclaratieFeiten& f, const DossierRegel& regel)
{
    if (regel.aantal <= 0)
        return false;
    qint64 som = 0;
    const auto zelfde = [&regel](const auto& r) { return r.datum == regel.datum && r.tot == regel.tot && r.functieCode == regel.functieCode && r.eenheid == regel.eenheid && r.toekenning == regel.toekenning; };
    for (const DossierRegel& r : *f.dossierRegels)
        som = r.zorgverlener == regel.zorgverlener && zelfde(r) ? detail::saturatedSum(som, r.aantal) : som;
    for (const Declaratieregel& r : f.declaratie.regels)
        som = regel.zorgverlener == f.declaratie.zorgverlener && teruggenomen(f.declaratie, r) && zelfde(r) ? detail::saturatedSum(som, r.aantal) : som;
    return som > 0;
}

/// Days on which a whole etmaal of logeren stands, sorted: of this declaratie, and of the rest of the dossier.
std::vector<QDate> logeerdagen(const DeclaratieFeiten& f)
{
    std::map<std::pair<QDate, qint64>, qint64> etmalen; // of each zorgverlener, with what was corrected
    for (const Declaratieregel& r : f.declaratie.regels) {
        if (isLogeren(r.functieCode, r.eenheid))
            etmalen[{r.datum, f.declaratie.zorgverlener.waarde}] += r.aantal;
    }
    for (const DossierRegel& r : *f.dossierRegels) {
        if (isLogeren(r.functieCode, r.eenheid))
            etmalen[{r.datum, r.zorgverlener.waarde}] += r.aantal;
    }
    std::vector<QDate> dagen;
    for (const auto& [sleutel, aantal] : etmalen) {
        if (aantal >= heelEtmaal)
            dagen.push_back(sleutel.first);
    }
    return dagen;
}

Uitslag alleenLogeren(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort == DeclaratieSoort::Maandloon || zonderDagregels(f.declaratie)) // its line is of its month, not of its day
        return Uitslag::nietVanToepassing();
    if (!f.dossierRegels)
        return Uitslag::nogNiet({"dossierRegels"_L1});
    const std::vector<QDate> logeren = logeerdagen(f);
    if (logeren.empty())
        return Uitslag::goed();
    std::vector<Bevinding> uit;
    const auto meld = [&](size_t i, QDate dag) {
        uit.push_back(bevinding("DC-042"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), {waarde::datum("datum"_L1, dag)}));
    };
    for (size_t i = 0; i < f.declaratie.regels.size(); ++i) {
        const Declaratieregel& regel = f.declaratie.regels[i];
        if (regel.isPeriodetotaal() || !voegtToe(f.declaratie, regel))
            continue;
        if (isAndereZorg(regel.functieCode) && std::binary_search(logeren.begin(), logeren.end(), regel.datum))
            meld(i, regel.datum);
        const bool zelfLogeren = isLogeren(regel.functieCode, regel.eenheid) && regel.aantal >= heelEtmaal;
        const bool elders = zelfLogeren && std::any_of(f.dossierRegels->begin(), f.dossierRegels->end(), [&](const DossierRegel& r) {
            return r.datum == regel.datum && !r.tot.isValid() && isAndereZorg(r.functieCode) && staatNog(f, r);
        });
        if (elders)
            meld(i, regel.datum);
    }
    return Uitslag::van(std::move(uit));
}

const Jaarfeit* jaarVan(const DeclaratieFeiten& f, int jaar)
{
    const auto j = std::find_if(f.jaren->begin(), f.jaren->end(), [jaar](const Jaarfeit& x) { return x.jaar == jaar; });
    return j == f.jaren->end() ? nullptr : &*j;
}

/// Etmalen of logeren per year, with the rest of the dossier.
Uitslag nietTeVeelLogeren(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    if (std::none_of(regels.begin(), regels.end(), [](const Declaratieregel& r) { return isLogeren(r.functieCode, r.eenheid); }))
        return Uitslag::nietVanToepassing();
    if (!f.jaren)
        return Uitslag::nogNiet({"jaren"_L1});
    std::vector<Bevinding> uit;
    for (int jaar = f.declaratie.periode.van.year(); jaar <= f.declaratie.periode.tot.year() && jaar > 0; ++jaar) {
        qint64 samen = 0;
        size_t laatste = 0;
        for (size_t i = 0; i < regels.size(); ++i) {
            if (regels[i].datum.year() == jaar && isLogeren(regels[i].functieCode, regels[i].eenheid)) {
                samen = detail::saturatedSum(samen, regels[i].aantal);
                laatste = i;
            }
        }
        if (samen <= 0)
            continue;
        if (const Jaarfeit* eerder = jaarVan(f, jaar))
            samen = detail::saturatedSum(samen, eerder->logeerEtmalen);
        const std::optional<qint64> grens = f.parameters->honderdsten(u"logeeropvangMaximumEtmalen", Wet::Wlz, {}, regels[laatste].datum);
        const FieldPath pad = veldPad("regels"_L1, laatste, "aantal"_L1);
        if (!grens)
            uit.push_back(parameterOnbekend("DC-043"_L1, pad, "logeeropvangMaximumEtmalen"_L1, regels[laatste].datum));
        else if (samen > *grens)
            uit.push_back(bevinding("DC-043"_L1, Ernst::Weigeren, pad,
                                    {waarde::getal("jaarGetal"_L1, jaar), waarde::getal("grensAantal"_L1, *grens), waarde::getal("samenAantal"_L1, samen)}));
    }
    return Uitslag::van(std::move(uit));
}

bool isBuitenEu(const Declaratieregel& r) { return r.locatie == Zorglocatie::BuitenEu; }

Uitslag buitenEu(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    if (std::none_of(regels.begin(), regels.end(), isBuitenEu))
        return Uitslag::nietVanToepassing();
    if (!f.jaren)
        return Uitslag::nogNiet({"jaren"_L1});
    std::vector<Bevinding> uit;
    const auto logeren = std::find_if(regels.begin(), regels.end(), [](const Declaratieregel& r) { return isBuitenEu(r) && r.aantal > 0 && isLogeren(r.functieCode, r.eenheid); });
    if (logeren != regels.end())
        uit.push_back(bevinding("DC-044"_L1, Ernst::Parkeren, veldPad("regels"_L1, size_t(logeren - regels.begin()), "locatie"_L1),
                                {waarde::variant("logeren"_L1), waarde::datum("datum"_L1, logeren->datum)}));
    DagSommen dagen(regels, [&](const Declaratieregel& r) {
        // A day of which a correction takes something back was counted with the original.
        return isBuitenEu(r) && std::none_of(regels.begin(), regels.end(), [&](const Declaratieregel& a) { return isBuitenEu(a) && teruggenomen(f.declaratie, a) && a.datum == r.datum; });
    });
    for (int jaar = f.declaratie.periode.van.year(); jaar <= f.declaratie.periode.tot.year() && jaar > 0; ++jaar) {
        const auto inJaar = [jaar](const DagSommen::Dag& d) { return d.datum.year() == jaar; };
        const qint64 eigen = std::count_if(dagen.dagen().begin(), dagen.dagen().end(), inJaar);
        if (eigen == 0)
            continue;
        const Jaarfeit* eerder = jaarVan(f, jaar);
        const qint64 samen = eigen + (eerder ? eerder->dagenBuitenEu : 0);
        const std::optional<qint64> weken = f.parameters->getal(u"zorgBuitenEuMaximumWeken", Wet::Wlz, {}, QDate(jaar, 1, 1));
        if (!weken)
            uit.push_back(parameterOnbekend("DC-044"_L1, u"regels"_s, "zorgBuitenEuMaximumWeken"_L1, QDate(jaar, 1, 1)));
        else if (*weken < 60 && samen > *weken * 7)
            uit.push_back(bevinding("DC-044"_L1, Ernst::Parkeren, u"regels"_s,
                                    {waarde::getal("wekenGetal"_L1, *weken), waarde::getal("dagenGetal"_L1, samen), waarde::getal("jaarGetal"_L1, jaar)}));
    }
    return Uitslag::van(std::move(uit));
}

/// Functions of two laws that are the same care bear the same name; an unknown code is only itself.
QString zorgNaam(const QString& functieCode)
{
    const Zorgfunctie* functie = findZorgfunctie(functieCode);
    return functie ? functie->naam : functieCode;
}

VerstrekkerId verstrekkerVanRegel(const DeclaratieFeiten& f, ToekenningId id)
{
    const Toekenning* toekenning = vindToekenning(*f.toekenningen, id);
    return toekenning ? toekenning->verstrekker : VerstrekkerId();
}

Uitslag uitEenBudget(const DeclaratieFeiten& f)
{
    if (!f.dossierRegels || !f.toekenningen)
        return Uitslag::nogNiet({"dossierRegels"_L1, "toekenningen"_L1});
    const std::vector<Toekenning>& budgetten = *f.toekenningen;
    const bool een = std::none_of(budgetten.begin(), budgetten.end(), [&](const Toekenning& t) { return t.verstrekker != budgetten.front().verstrekker; });
    if (zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (een || f.declaratie.soort == DeclaratieSoort::Correctie || f.declaratie.soort == DeclaratieSoort::Maandloon)
        return Uitslag::goed();
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const VerstrekkerId eigen = isZorg(regels[i]) && !regels[i].isPeriodetotaal() ? verstrekkerVanRegel(f, regels[i].toekenning) : VerstrekkerId();
        if (!eigen)
            continue;
        const auto botst = [&](QDate datum, const QString& functie, ToekenningId toekenning) {
            const VerstrekkerId ander = datum == regels[i].datum ? verstrekkerVanRegel(f, toekenning) : VerstrekkerId();
            return ander && ander != eigen && zorgNaam(functie) == zorgNaam(regels[i].functieCode);
        };
        const bool hier = std::any_of(regels.begin(), regels.end(), [&](const Declaratieregel& r) { return isZorg(r) && !r.isPeriodetotaal() && botst(r.datum, r.functieCode, r.toekenning); });
        const bool elders = std::any_of(f.dossierRegels->begin(), f.dossierRegels->end(),
                                        [&](const DossierRegel& r) { return isAndereZorg(r.functieCode) && !r.tot.isValid() && botst(r.datum, r.functieCode, r.toekenning) && staatNog(f, r); });
        if (hier || elders)
            uit.push_back(bevinding("DC-045"_L1, Ernst::Parkeren, veldPad("regels"_L1, i, "toekenning"_L1),
                                    {waarde::tekst("functieCode"_L1, regels[i].functieCode), waarde::datum("datum"_L1, regels[i].datum)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag dagVanBudgethouder(const DeclaratieFeiten& f)
{
    if (!f.dossierRegels || !f.toestemmingen)
        return Uitslag::nogNiet({"dossierRegels"_L1, "toestemmingen"_L1});
    if (zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    DagSommen sommen(f.declaratie.regels, [](const Declaratieregel& r) { return r.eenheid == Eenheid::Uur; });
    sommen.alleenErbij();
    for (const DossierRegel& r : *f.dossierRegels) {
        if (r.eenheid == Eenheid::Uur)
            sommen.add(r);
    }
    std::vector<Bevinding> uit;
    for (const DagSommen::Dag& dag : sommen.dagen()) {
        constexpr qint64 nooitMinder = 12 * 60; // no look-up for the days that are far below any signal
        if (dag.som <= nooitMinder)
            continue;
        const std::optional<qint64> uren = f.parameters->getal(u"urenPerDagMaximum", std::nullopt, u"budgethouderSignaal", dag.datum);
        // A signal without a threshold is no signal.
        if (!uren || *uren > 1000 || dag.som <= *uren * 60
            || isToegestaan(f, ToestemmingSoort::DubbeleBezetting, f.declaratie.regels[dag.laatsteRegel].toekenning, dag.datum))
            continue;
        uit.push_back(bevinding("DC-062"_L1, Ernst::Waarschuwen, veldPad("regels"_L1, dag.laatsteRegel, "aantal"_L1),
                                {waarde::datum("datum"_L1, dag.datum), waarde::getal("samenMinuten"_L1, dag.som)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag vervoerMetDagbesteding(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    const auto isVervoer = [&f](const Declaratieregel& r) { return r.functieCode == "WLZ-VV"_L1 && voegtToe(f.declaratie, r); };
    if (std::none_of(regels.begin(), regels.end(), isVervoer))
        return Uitslag::nietVanToepassing();
    if (!f.dossierRegels)
        return Uitslag::nogNiet({"dossierRegels"_L1});
    std::map<QDate, qint64> dagbesteding; // with what was corrected of it
    std::map<std::pair<QDate, QDate>, qint64> totalen;
    const auto tel = [&](const auto& r) {
        if (r.functieCode == "WLZ-BG"_L1)
            (r.tot.isValid() ? totalen[{r.datum, r.tot}] : dagbesteding[r.datum]) += r.aantal;
    };
    std::for_each(regels.begin(), regels.end(), tel);
    std::for_each(f.dossierRegels->begin(), f.dossierRegels->end(), tel);
    // Nobody knows on which of its days a total was given.
    const auto inTotaal = [&](QDate dag) { return std::any_of(totalen.begin(), totalen.end(), [dag](const auto& t) { return t.second > 0 && t.first.first <= dag && dag <= t.first.second; }); };
    std::vector<Bevinding> uit;
    size_t onbekend = 0, ritten = 0;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (!isVervoer(regels[i]))
            continue;
        ++ritten;
        if (dagbesteding[regels[i].datum] > 0)
            continue;
        if (inTotaal(regels[i].datum))
            ++onbekend;
        else
            uit.push_back(bevinding("DC-073"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), {waarde::datum("datum"_L1, regels[i].datum)}));
    }
    return onbekend == ritten ? Uitslag::nietVanToepassing() : Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> verblijf()
{
    static const std::vector<QLatin1String> zorg{"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1};
    static const std::vector<QLatin1String> perJaar{"periode"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1,
                                                    "regels/*/locatie"_L1};
    static const std::array rijen{
        controle("DC-041"_L1, Ernst::Parkeren, {S}, zorg, {"opnamen"_L1}, "W32"_L1, nietOpgenomen),
        controle("DC-042"_L1, Ernst::Weigeren, {S}, zorg, {"dossierRegels"_L1}, "W28"_L1, alleenLogeren),
        controle("DC-043"_L1, Ernst::Weigeren, {E, S}, perJaar, {"jaren"_L1, "parameters"_L1}, "W28"_L1, nietTeVeelLogeren),
        controle("DC-044"_L1, Ernst::Parkeren, {S}, perJaar, {"jaren"_L1, "parameters"_L1}, "own; W28"_L1, buitenEu),
        controle("DC-045"_L1, Ernst::Parkeren, {S}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/toekenning"_L1},
                 {"dossierRegels"_L1, "toekenningen"_L1}, "W40"_L1, uitEenBudget),
        controle("DC-062"_L1, Ernst::Waarschuwen, {S},
                 {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1, "regels/*/toekenning"_L1}, {"dossierRegels"_L1, "toestemmingen"_L1, "parameters"_L1, "verstrekkers"_L1}, "design"_L1, dagVanBudgethouder),
        controle("DC-073"_L1, Ernst::Weigeren, {S}, zorg, {"dossierRegels"_L1}, "W25; own"_L1, vervoerMetDagbesteding),
    };
    return rijen;
}

} // namespace pgb::dc
