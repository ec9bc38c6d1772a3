#include "shared/domain/zorgovereenkomst/nieuw_jaar.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/loongrenzen.h"
#include <algorithm>

namespace pgb {
namespace {

/// The one of the same verstrekker and law on the day; the same one when there is none (a controle says so).
ToekenningId opvolger(ToekenningId id, QDate dag, const std::vector<Toekenning>& alle)
{
    const Toekenning* oud = vindToekenning(alle, id);
    if (!oud || oud->periode.contains(dag))
        return id;
    for (const Toekenning& t : alle) {
        if (t.wet == oud->wet && t.verstrekker == oud->verstrekker && t.status != ToekenningStatus::Ingetrokken && t.periode.contains(dag))
            return t.id;
    }
    return id;
}

std::optional<Tarief> maximumOp(const Werkafspraak& w, QDate dag, const ZorgovereenkomstInhoud& inhoud, const Toekenning* t, const Zorgverlener& zorgverlener,
                                const ParameterTabel& tabel)
{
    if (!t)
        return std::nullopt;
    if (t->wet == Wet::Wlz)
        return wlzMaximum(tabel, zorgverlener, inhoud.relatie, w.eenheid, dag).tarief;
    return niveauMaximum(*t, w.functieCode, tariefcategorie(zorgverlener, inhoud.relatie, true));
}

/// No rate by the hour stays under the legal minimum, on whatever moment it is paid.
void tilOp(Werkafspraak& werk, Tarief minimum)
{
    werk.tarief = std::max(*werk.tarief, minimum);
    for (AfwijkendTarief& a : werk.afwijkendeTarieven)
        a.tarief = std::max(a.tarief, minimum);
}

/// To the end of the year stays so, and a whole year stays a whole year, also over a leap day; another term keeps its number of days.
QDate nieuwEinde(QDate begin, QDate eind, QDate ingangsdatum)
{
    const int jaren = ingangsdatum.year() - begin.year();
    const bool eindVanJaar = eind.month() == 12 && eind.day() == 31;
    if (eindVanJaar || begin.addYears(jaren) == ingangsdatum)
        return eind.addYears(jaren);
    return ingangsdatum.addDays(begin.daysTo(eind));
}

} // namespace

QDate beginVanTermijn(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    QDate uit = versie.inhoud.ingangsdatum;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        const bool zelfde = v.inhoud.einddatum == versie.inhoud.einddatum && wasGoedgekeurd(v.status) && v.inhoud.ingangsdatum.isValid();
        if (zelfde && v.inhoud.ingangsdatum < uit)
            uit = v.inhoud.ingangsdatum;
    }
    return uit;
}

QDate volgendeIngangsdatum(const ZorgovereenkomstInhoud& inhoud)
{
    if (inhoud.einddatum)
        return inhoud.einddatum->addDays(1);
    return QDate(inhoud.ingangsdatum.year() + 1, 1, 1);
}

ZorgovereenkomstInhoud naarNieuwJaar(const ZorgovereenkomstInhoud& oud, QDate begin, QDate ingangsdatum, const std::vector<Toekenning>& toekenningen,
                                     const Zorgverlener& zorgverlener, const ParameterTabel& tabel)
{
    ZorgovereenkomstInhoud nieuw = oud;
    nieuw.ingangsdatum = ingangsdatum;
    if (oud.einddatum && begin.isValid())
        nieuw.einddatum = nieuwEinde(begin, *oud.einddatum, ingangsdatum);
    nieuw.proeftijdMaanden = 0;
    nieuw.ketenBevestigd = false;
    nieuw.tariefuitzonderingVerleend = false;
    for (ToekenningId& id : nieuw.toekenningen)
        id = opvolger(id, ingangsdatum, toekenningen);
    const Minimum minimum = minimumVoor(tabel, zorgverlener, nieuw, ingangsdatum);
    for (size_t i = 0; i < nieuw.werkafspraken.size(); ++i) {
        Werkafspraak& w = nieuw.werkafspraken[i];
        const Toekenning* oude = vindToekenning(toekenningen, w.toekenning);
        w.toekenning = opvolger(w.toekenning, ingangsdatum, toekenningen);
        if (!w.tarief || nieuw.loonsoort == Loonsoort::Maandloon)
            continue;
        const std::optional<Tarief> was = maximumOp(w, oud.ingangsdatum, oud, oude, zorgverlener, tabel);
        const std::optional<Tarief> wordt = maximumOp(w, ingangsdatum, nieuw, vindToekenning(toekenningen, w.toekenning), zorgverlener, tabel);
        if (was && wordt && *w.tarief == *was)
            w.tarief = *wordt;
        if (w.eenheid == Eenheid::Uur && minimum.geldt && minimum.perUur)
            tilOp(w, Tarief::fromCenten(minimum.perUur->centen));
    }
    return nieuw;
}

ZorgovereenkomstInhoud alsSjabloon(ZorgovereenkomstInhoud inhoud)
{
    inhoud.toekenningen.clear();
    inhoud.ingangsdatum = {};
    inhoud.einddatum.reset();
    inhoud.vervangt = {};
    inhoud.relatie = Familierelatie::Geen;
    inhoud.familieband.reset();
    inhoud.vertegenwoordiger.reset();
    inhoud.tariefuitzonderingVerleend = false;
    inhoud.ketenBevestigd = false;
    inhoud.loonheffingskortingVanaf.reset();
    inhoud.identiteitsbewijs = {};
    inhoud.tarievenlijst.reset();
    inhoud.tekenbevoegde.clear();
    inhoud.tekenbevoegdeFunctie.clear();
    inhoud.eigenContractnummer.clear();
    inhoud.eigenKlantnummer.clear();
    inhoud.modelversie.clear();
    inhoud.modelHash.clear();
    inhoud.overigeAfspraken.clear();
    for (Werkafspraak& w : inhoud.werkafspraken) {
        w.toekenning = {};
        w.zorgbeschrijving.clear(); // what one client needs is nobody else's text
        w.zorgdelen = {};
    }
    return inhoud;
}

} // namespace pgb
