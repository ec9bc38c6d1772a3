#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

bool heeftGrens(const std::vector<Toekenning>& toekenningen)
{
    return std::any_of(toekenningen.begin(), toekenningen.end(), [](const Toekenning& t) {
        return std::any_of(t.niveaus.begin(), t.niveaus.end(), [](const Budgetniveau& n) { return n.aantalsgrens.has_value(); });
    });
}

/// What the declaratie asks of a limit in one of its periods.
struct Gevraagd {
    const Budgetniveau* niveau = nullptr;
    Periode periode;
    qint64 aantal = 0;
    size_t laatsteRegel = 0;
};

/// False = it is a total over more of its periods than one.
bool telOp(std::vector<Gevraagd>& uit, const Toekenning& toekenning, const Declaratieregel& regel, size_t i)
{
    bool geteld = true;
    const std::vector<BudgetniveauId> pad = niveauPad(toekenning, regel.functieCode);
    for (const Budgetniveau& niveau : toekenning.niveaus) {
        if (!niveau.aantalsgrens || niveau.aantalsgrens->eenheid != regel.eenheid || std::find(pad.begin(), pad.end(), niveau.id) == pad.end())
            continue;
        const Periode periode = grensperiodeVan(niveau.aantalsgrens->periode, regel.datum);
        if (!periode.contains(regel.dagen())) { // nobody knows how much of a total is of which week
            geteld = false;
            continue;
        }
        auto g = std::find_if(uit.begin(), uit.end(), [&](const Gevraagd& v) { return v.niveau == &niveau && v.periode == periode; });
        if (g == uit.end())
            g = uit.insert(uit.end(), Gevraagd{&niveau, periode, 0, i});
        g->aantal = detail::saturatedSum(g->aantal, regel.aantal);
        g->laatsteRegel = i;
    }
    return geteld;
}

Uitslag binnenAantal(const DeclaratieFeiten& f)
{
    if (!f.toekenningen || !f.niveauAantallen)
        return Uitslag::nogNiet({"toekenningen"_L1, "niveauAantallen"_L1});
    if (!heeftGrens(*f.toekenningen))
        return Uitslag::nietVanToepassing();
    std::vector<Gevraagd> gevraagd;
    bool ongeteld = false;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Toekenning* toekenning = regels[i].datum.isValid() ? vindToekenning(*f.toekenningen, regels[i].toekenning) : nullptr;
        if (toekenning && isZorg(regels[i]) && !telOp(gevraagd, *toekenning, regels[i], i))
            ongeteld = true;
    }
    if (ongeteld && gevraagd.empty())
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    for (const Gevraagd& g : gevraagd) {
        qint64 samen = g.aantal;
        for (const NiveauAantal& eerder : *f.niveauAantallen) {
            if (eerder.niveau == g.niveau->id && eerder.periode == g.periode)
                samen = detail::saturatedSum(samen, eerder.aantal);
        }
        const Aantalsgrens& grens = *g.niveau->aantalsgrens;
        if (g.aantal <= 0 || samen <= grens.aantal)
            continue;
        CodeParams params{waarde::periode("periode"_L1, g.periode), waarde::code("eenheidCode"_L1, grens.eenheid), waarde::tekst("niveauNaam"_L1, g.niveau->naam)};
        const bool uur = grens.eenheid == Eenheid::Uur;
        params.push_back(uur ? waarde::getal("grensMinuten"_L1, grens.aantal) : waarde::getal("grensAantal"_L1, grens.aantal));
        params.push_back(uur ? waarde::getal("ingevuldMinuten"_L1, samen) : waarde::getal("ingevuldAantal"_L1, samen));
        if (uur)
            params.push_back(waarde::variant("uren"_L1));
        uit.push_back(bevinding("DC-024"_L1, Ernst::Weigeren, veldPad("regels"_L1, g.laatsteRegel, "aantal"_L1), std::move(params)));
    }
    return Uitslag::van(std::move(uit));
}

/// The highest rate that a gemeente set for product and category stands with its budget; where it set none there is none.
Uitslag binnenGemeentelijkTarief(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener || !f.toekenningen)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1, "toekenningen"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    bool gemeente = false;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Declaratieregel& regel = regels[i];
        const Toekenning* toekenning = isZorg(regel) && !teruggenomen(f.declaratie, regel) ? vindToekenning(*f.toekenningen, regel.toekenning) : nullptr;
        const bool telt = toekenning && (toekenning->wet == Wet::Wmo || toekenning->wet == Wet::Jw);
        const ZorgovereenkomstVersie* versie = telt ? versies.at(regel.datum) : nullptr;
        if (!versie || versie->inhoud.tariefuitzonderingVerleend)
            continue;
        gemeente = true;
        const std::optional<Tarief> maximum = niveauMaximum(*toekenning, regel.functieCode, tariefcategorie(*f.zorgverlener, versie->inhoud.relatie, true));
        if (maximum && regel.tarief > *maximum)
            uit.push_back(bevinding("DC-039"_L1, Ernst::Parkeren, veldPad("regels"_L1, i, "tarief"_L1),
                                    {waarde::tarief("tarief"_L1, regel.tarief), waarde::tarief("maximumTarief"_L1, *maximum),
                                     waarde::tekst("functieCode"_L1, regel.functieCode)}));
    }
    return gemeente ? Uitslag::van(std::move(uit)) : Uitslag::nietVanToepassing();
}

bool isRit(const Declaratieregel& regel) { return regel.functieCode == "WLZ-VV"_L1 && regel.eenheid == Eenheid::Stuk; }

Uitslag ritprijs(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    if (!std::any_of(regels.begin(), regels.end(), isRit))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Declaratieregel& regel = regels[i];
        const ZorgovereenkomstVersie* versie = isRit(regel) && !teruggenomen(f.declaratie, regel) ? versies.at(regel.datum) : nullptr;
        if (!versie || versie->inhoud.tariefuitzonderingVerleend)
            continue;
        const FieldPath pad = veldPad("regels"_L1, i, "ritMinuten"_L1);
        const WlzMaximum maximum = wlzMaximum(*f.parameters, *f.zorgverlener, versie->inhoud.relatie, Eenheid::Uur, regel.datum);
        if (!regel.ritMinuten || *regel.ritMinuten <= 0)
            uit.push_back(bevinding("DC-074"_L1, Ernst::Parkeren, pad, {waarde::variant("duurOnbekend"_L1), waarde::datum("datum"_L1, regel.datum)}));
        else if (!maximum.tarief)
            uit.push_back(parameterOnbekend("DC-074"_L1, pad, "maximumtariefUur"_L1, regel.datum));
        else if (regel.tarief.honderdduizendsten > maximum.tarief->honderdduizendsten / 60 * *regel.ritMinuten
                                                       + maximum.tarief->honderdduizendsten % 60 * *regel.ritMinuten / 60)
            uit.push_back(bevinding("DC-074"_L1, Ernst::Parkeren, pad,
                                    {waarde::datum("datum"_L1, regel.datum), waarde::tarief("ritTarief"_L1, regel.tarief),
                                     waarde::getal("duurGetal"_L1, *regel.ritMinuten), waarde::tarief("maximumTarief"_L1, *maximum.tarief)}));
    }
    return Uitslag::van(std::move(uit));
}

const Vervanging* vervangingVan(const DeclaratieFeiten& f, ZorgverlenerId id)
{
    const auto v = std::find_if(f.vervangingen->begin(), f.vervangingen->end(), [id](const Vervanging& x) { return x.zorgverlener == id; });
    return v == f.vervangingen->end() ? nullptr : &*v;
}

Uitslag vervangtWieErNietIs(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.vervangingen)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "vervangingen"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    bool vervanging = false;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const ZorgovereenkomstVersie* versie = isZorg(regels[i]) && !teruggenomen(f.declaratie, regels[i]) ? versies.at(regels[i].datum) : nullptr;
        if (!versie || versie->inhoud.looptijd != Looptijd::Vervanging || !versie->inhoud.vervangt)
            continue;
        vervanging = true;
        const Vervanging* wie = vervangingVan(f, versie->inhoud.vervangt);
        const auto afwezig = [wie](QDate dag) { return wie && std::any_of(wie->verzuim.begin(), wie->verzuim.end(), [dag](const Verzuim& v) { return isAfwezigOp(v, dag); }); };
        const QDate dag = afwezig(regels[i].datum) ? regels[i].dagen().tot : regels[i].datum; // of a total both ends
        if (afwezig(dag))
            continue;
        CodeParams params{waarde::tekst("vasteZorgverlenerNaam"_L1, wie ? wie->naam : QString()), waarde::datum("datum"_L1, dag)};
        const bool eerder = wie && std::any_of(wie->verzuim.begin(), wie->verzuim.end(), [dag](const Verzuim& v) { return v.tot && *v.tot < dag; });
        if (!eerder)
            params.push_back(waarde::variant("nietAfwezig"_L1));
        uit.push_back(bevinding("DC-026"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), std::move(params)));
    }
    return vervanging ? Uitslag::van(std::move(uit)) : Uitslag::nietVanToepassing();
}

} // namespace

std::span<const DeclaratieControle> voorwaarden()
{
    static const std::array rijen{
        controle("DC-024"_L1, Ernst::Weigeren, {S},
                 {"regels/*/datum"_L1, "regels/*/toekenning"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1},
                 {"toekenningen"_L1, "niveauAantallen"_L1}, "own"_L1, binnenAantal),
        controle("DC-026"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "vervangingen"_L1}, "W54"_L1, vervangtWieErNietIs),
        controle("DC-039"_L1, Ernst::Parkeren, {S},
                 {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/toekenning"_L1, "regels/*/tarief"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "zorgverlener"_L1, "toekenningen"_L1}, "own"_L1, binnenGemeentelijkTarief),
        controle("DC-074"_L1, Ernst::Parkeren, {S},
                 {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/tarief"_L1, "regels/*/ritMinuten"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "zorgverlener"_L1, "parameters"_L1}, "W25"_L1, ritprijs),
    };
    return rijen;
}

} // namespace pgb::dc
