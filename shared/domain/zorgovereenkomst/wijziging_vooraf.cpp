#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include "shared/domain/controle/evaluator.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include <algorithm>
#include <functional>

namespace pgb {
namespace {

using G = WijzigingGrond;
using I = ZorgovereenkomstInhoud;
using M = ZorgovereenkomstSoort;

bool noemt(const I& inhoud, ToekenningId id)
{
    return std::find(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), id) != inhoud.toekenningen.end();
}

/// The toekenningen that one of the contents names.
std::vector<Toekenning> genoemd(const ZorgovereenkomstFeiten& feiten, const I& oud, const I* beoordeeld)
{
    std::vector<Toekenning> uit;
    for (const Toekenning& t : feiten.toekenningen.value_or(std::vector<Toekenning>())) {
        if (noemt(oud, t.id) || noemt(feiten.versie.inhoud, t.id) || (beoordeeld && noemt(*beoordeeld, t.id)))
            uit.push_back(t);
    }
    return uit;
}

/// One policy for each of these.
std::vector<Wijzigingsbeleid> beleidPerVerstrekker(const ZorgovereenkomstFeiten& feiten, const std::vector<Toekenning>& toekenningen)
{
    std::vector<Wijzigingsbeleid> uit;
    for (const Toekenning& t : toekenningen) {
        const auto zelfde = [&](const Wijzigingsbeleid& b) { return b.wet == t.wet && b.verstrekker == t.verstrekker; };
        if (std::none_of(uit.begin(), uit.end(), zelfde))
            uit.push_back(beleidVoor(feiten, t));
    }
    return uit;
}

/// Every level of every budget holds out with these agreements (ZC-043); nothing = that is not known, or what comes on top of a wage is not.
std::optional<bool> budgetToereikend(const ZorgovereenkomstFeiten& feiten)
{
    if (!feiten.toekenningen || !feiten.saldo || !feiten.andereZorgovereenkomsten)
        return std::nullopt;
    bool bekend = true;
    for (const Bevinding& b : evaluate(feiten, 2).bevindingen) {
        if (b.controle != QLatin1String("ZC-043"))
            continue;
        if (b.path == QLatin1String("inhoud/werkafspraken"))
            return false; // what is not known only comes on top
        bekend = false;
    }
    return bekend ? std::optional(true) : std::nullopt;
}

/// The content of the newest version before this one that a person approved.
const I* beoordeeld(const ZorgovereenkomstFeiten& feiten)
{
    const I* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : feiten.zorgovereenkomst.versies) {
        const bool vanzelf = v.goedkeuring == Goedkeuring::Automatisch || v.goedkeuring == Goedkeuring::Geen;
        if (gaatVooraf(v, feiten.versie) && wasGoedgekeurd(v.status) && !vanzelf)
            uit = &v.inhoud;
    }
    return uit;
}

/// What the checks have against this first day.
std::optional<Bevinding> bezwaarVan(const ZorgovereenkomstFeiten& feiten)
{
    const std::optional<QDate>& eind = feiten.versie.inhoud.einddatum;
    for (const ZorgovereenkomstControle& controle : zc::datums()) {
        if (controle.id == QLatin1String("ZC-027") && !(eind && eind->isValid()))
            continue; // asks for an end date, whatever the first day
        for (const Bevinding& b : controle.functie(feiten).bevindingen) {
            if (b.ernst == Ernst::Weigeren)
                return b;
        }
    }
    return std::nullopt;
}

/// The first day from that of the judgement on, of this and the next months, that the checks accept; else what they have against that day.
void zoekEersteDag(const ZorgovereenkomstFeiten& feiten, Wijzigingsoordeel& oordeel)
{
    const QDate dag = oordeel.eersteDatum;
    if (!dag.isValid() || !feiten.toekenningen || feiten.versie.inhoud.toekenningen.empty())
        return;
    QDate laatste = dag;
    for (const Toekenning& t : *feiten.toekenningen)
        laatste = std::max(laatste, t.periode.tot);
    laatste = std::min(laatste, dag.addYears(2));
    ZorgovereenkomstFeiten proef = feiten;
    oordeel.eersteDatum = {};
    for (QDate poging = dag; poging <= laatste; poging = poging.addMonths(1)) {
        proef.versie.inhoud.ingangsdatum = poging;
        const std::optional<Bevinding> bezwaar = bezwaarVan(proef);
        if (!bezwaar) {
            oordeel.eersteDatum = poging;
            oordeel.bezwaar.reset();
            return;
        }
        if (!oordeel.bezwaar)
            oordeel.bezwaar = bezwaar;
    }
}

using Proef = std::function<void(I&)>;

/// Every rate or the wage by so many cents.
Proef tarief(qint64 centen)
{
    return [centen](I& inhoud) {
        if (inhoud.loonsoort == Loonsoort::Maandloon && inhoud.maandloon)
            inhoud.maandloon->centen += centen;
        for (Werkafspraak& w : inhoud.werkafspraken) {
            if (inhoud.loonsoort == Loonsoort::PerEenheid && w.tarief)
                w.tarief->honderdduizendsten += Tarief::fromCenten(centen).honderdduizendsten;
        }
    };
}

void andereReiskosten(I& inhoud)
{
    if (inhoud.reiskosten == ReiskostenSoort::Geen)
        inhoud.reiskosten = ReiskostenSoort::OpenbaarVervoer;
    else
        inhoud.reiskosten = ReiskostenSoort::Geen;
}

bool isPersoon(const I& inhoud) { return inhoud.soort != M::Zorginstelling && inhoud.soort != M::Vervoer; }

std::vector<Proef> gegevens(const I& oud)
{
    std::vector<Proef> uit{[](I& i) { i.eigenContractnummer += QChar(u'1'); }};
    if (isPersoon(oud)) {
        uit.push_back([](I& i) { i.salarisadministratie = !i.salarisadministratie; });
        uit.push_back([](I& i) { i.familieband = i.familieband == Familieband::Partner ? Familieband::Kind : Familieband::Partner; });
    } else {
        uit.push_back([](I& i) { i.wooninitiatief = !i.wooninitiatief.value_or(false); });
    }
    return uit;
}

/// Later, or both agree on an earlier day; without a last day there is only that.
std::vector<Proef> einddatum(const I& oud, QDate vandaag)
{
    if (oud.einddatum)
        return {[](I& i) { i.einddatum = i.einddatum->addYears(1); }, [](I& i) { i.einddatum = i.einddatum->addDays(-1); }};
    return {[vandaag](I& i) {
        if (i.looptijd == Looptijd::Onbepaald)
            i.looptijd = Looptijd::Bepaald;
        i.einddatum = vandaag.addYears(1);
    }};
}

std::vector<Proef> proeven(WijzigingSoort soort, const I& oud, QDate vandaag)
{
    switch (soort) {
    case WijzigingSoort::Tarief: {
        std::vector<Proef> uit{tarief(1), tarief(-1)};
        if (oud.soort != M::Zorginstelling)
            uit.push_back(andereReiskosten);
        return uit;
    }
    case WijzigingSoort::Uren: return {[](I& i) { ++i.minutenPerWeek; }};
    case WijzigingSoort::Zorgfuncties: return {[](I& i) { i.werkafspraken.emplace_back(); }};
    case WijzigingSoort::Einddatum: return einddatum(oud, vandaag);
    case WijzigingSoort::Gegevens: return gegevens(oud);
    case WijzigingSoort::OverigeAfspraken: return {[](I& i) { i.overigeAfspraken += QChar(u'.'); }};
    case WijzigingSoort::Stoppen: break;
    }
    return {};
}

/// Stoppen is notice of the version on which the agreement can be ended, and what the checks of a notice refuse is refused here. An employee
/// who is absent would have to sign for it (W16, ZC-058).
Wijzigingsvooruitblik stoppen(const ZorgovereenkomstFeiten& feiten, Partijrol wie)
{
    Wijzigingsvooruitblik uit;
    uit.soort = WijzigingSoort::Stoppen;
    const ZorgovereenkomstVersie* versie = teBeeindigenVersie(feiten.zorgovereenkomst);
    if (!versie)
        return uit;
    uit.gevallen = {{G::Stoppen, false, Goedkeuring::Geen, {}}};
    const auto vroegst = vroegsteOpzegging(*feiten.parameters, feiten.zorgovereenkomst, *versie, wie, feiten.vandaag);
    ZorgovereenkomstFeiten proef = feiten;
    proef.versie = *versie;
    proef.opzegging = Opzegfeit{wie, feiten.vandaag, vroegst ? vroegst->laatsteDag : QDate(), false};
    for (const Bevinding& b : evaluate(proef, Fase::Einde).bevindingen) {
        if (b.ernst != Ernst::Weigeren && b.ernst != Ernst::Parkeren) // the term is not known: no notice either
            continue;
        uit.gevallen.front().handtekeningZorgverlener |= b.controle == QLatin1String("ZC-058");
        if (!uit.bezwaar)
            uit.bezwaar = b;
    }
    if (vroegst && !uit.bezwaar)
        uit.eersteDatum = vroegst->laatsteDag;
    return uit;
}

/// What a controle parks waits for a person, also when the change alone would not: all who look after the agreement.
void houdVast(const ZorgovereenkomstFeiten& feiten, Wijzigingsoordeel& oordeel)
{
    if (oordeel.regels.empty() || (oordeel.goedkeuring != Goedkeuring::Geen && oordeel.goedkeuring != Goedkeuring::Automatisch))
        return;
    const std::vector<Bevinding> bevindingen = evaluate(feiten).bevindingen;
    if (std::none_of(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) { return b.ernst == Ernst::Parkeren; }))
        return;
    oordeel.goedkeuring = Goedkeuring::Nodig;
    for (const Deelbeoordeling& deel : beoordelingenVoor(feiten.versie.inhoud, feiten.verstrekkers))
        oordeel.goedkeurders.push_back({deel.soort, deel.verstrekker, deel.wet});
}

} // namespace

Wijzigingsbeleid beleidVoor(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning)
{
    const Wijzigingsbeleid uitTabel = wijzigingsbeleid(*feiten.parameters, {}, toekenning, feiten.vandaag, feiten.versie.inhoud.ingangsdatum);
    for (const Wijzigingsbeleid& b : feiten.beleid.value_or(std::vector<Wijzigingsbeleid>())) {
        if (b.wet != toekenning.wet || b.verstrekker != toekenning.verstrekker)
            continue;
        Wijzigingsbeleid uit = b;
        if (!uit.maximumTerugwerkendeMaanden)
            uit.maximumTerugwerkendeMaanden = uitTabel.maximumTerugwerkendeMaanden;
        return uit;
    }
    return uitTabel;
}

Wijzigingsoordeel beoordeelWijziging(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstInhoud& oud, Partijrol wie)
{
    const I* laatst = beoordeeld(feiten);
    const std::vector<Toekenning> toekenningen = genoemd(feiten, oud, laatst);
    const Zorgverlener* zorgverlener = feiten.zorgverlener && feiten.zorgverlener->id ? &*feiten.zorgverlener : nullptr;
    Wijzigingsvraag vraag{oud, feiten.versie.inhoud, *feiten.parameters, zorgverlener, wie, feiten.vandaag,
                          inDienstSinds(feiten.zorgovereenkomst, feiten.versie), toekenningen, beleidPerVerstrekker(feiten, toekenningen), {}, {}};
    vraag.budgetToereikend = budgetToereikend(feiten);
    vraag.beoordeeld = laatst;
    Wijzigingsoordeel oordeel = beoordeelWijziging(vraag);
    zoekEersteDag(feiten, oordeel);
    houdVast(feiten, oordeel);
    return oordeel;
}

std::vector<Wijzigingsvooruitblik> wijzigingVooruitblik(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& oud, Partijrol wie)
{
    const auto eersteVanVolgende = [](QDate dag) { return QDate(dag.year(), dag.month(), 1).addMonths(1); };
    ZorgovereenkomstFeiten proef = feiten;
    proef.wijziging = true;
    proef.versie = oud;
    proef.versie.volgnummer = oud.volgnummer + 1;
    std::vector<Wijzigingsvooruitblik> uit;
    for (const Code<WijzigingSoort>& rij : codeTable<WijzigingSoort>()) {
        if (rij.waarde == WijzigingSoort::Stoppen) {
            uit.push_back(stoppen(feiten, wie));
            continue;
        }
        Wijzigingsvooruitblik blik;
        blik.soort = rij.waarde;
        for (const Proef& pas : proeven(rij.waarde, oud.inhoud, feiten.vandaag)) {
            proef.versie.inhoud = oud.inhoud;
            pas(proef.versie.inhoud);
            proef.versie.inhoud.ingangsdatum = eersteVanVolgende(std::max(feiten.vandaag, oud.inhoud.ingangsdatum));
            const Wijzigingsoordeel oordeel = beoordeelWijziging(proef, oud.inhoud, wie);
            const bool zelf = wie == Partijrol::Zorgverlener; // proposes, and so signs
            const bool vastgehouden = oordeel.goedkeuring == Goedkeuring::Nodig
                && std::none_of(oordeel.regels.begin(), oordeel.regels.end(), [](const Wijzigingsregel& r) { return r.goedkeuring == Goedkeuring::Nodig; });
            for (const Wijzigingsregel& regel : oordeel.regels) {
                const Goedkeuring goed = vastgehouden ? Goedkeuring::Nodig : regel.goedkeuring;
                const bool tekent = zelf || regel.handtekeningZorgverlener || regel.grond == G::Stoppen; // by a change both may stop on any day
                blik.gevallen.push_back({regel.grond, tekent, goed, goed == Goedkeuring::Nodig ? oordeel.goedkeurders : std::vector<Goedkeurder>()});
            }
            if (oordeel.eersteDatum.isValid() && (!blik.eersteDatum.isValid() || oordeel.eersteDatum < blik.eersteDatum))
                blik.eersteDatum = oordeel.eersteDatum;
            if (!blik.bezwaar)
                blik.bezwaar = oordeel.bezwaar;
        }
        if (blik.eersteDatum.isValid())
            blik.bezwaar.reset();
        uit.push_back(std::move(blik));
    }
    return uit;
}

} // namespace pgb
