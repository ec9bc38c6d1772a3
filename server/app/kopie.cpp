#include "server/app/niet_typen.h"
#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/nieuw_jaar.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/werk_vervolg.h"
#include <algorithm>

namespace pgb::app {
namespace {

const ZorgovereenkomstVersie* nieuwsteGoedgekeurde(const Zorgovereenkomst& record)
{
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : record.versies) {
        if (wasGoedgekeurd(v.status))
            uit = &v;
    }
    return uit;
}

/// It runs on until the new first day at least, so the new content changes it.
bool looptDan(const ZorgovereenkomstVersie& versie, QDate dag)
{
    const bool leeft = versie.status == ZorgovereenkomstStatus::Lopend || versie.status == ZorgovereenkomstStatus::Goedgekeurd;
    const QDate einde = laatsteDag(versie);
    return leeft && (!einde.isValid() || einde >= dag.addDays(-1));
}

QDate eersteVanMaandVanaf(QDate dag) { return !dag.isValid() || dag.day() == 1 ? dag : QDate(dag.year(), dag.month(), 1).addMonths(1); }

bool zelfdeWerk(const Werkafspraak& a, const Werkafspraak& b)
{
    return a.functieCode == b.functieCode && a.toekenning == b.toekenning && a.eenheid == b.eenheid;
}

/// What ran on the decision before goes on from the one that follows on it.
void zetVoort(ZorgovereenkomstInhoud& loopt, ToekenningId op, QDate vanaf, const std::vector<Toekenning>& toekenningen)
{
    const Toekenning* nieuw = vindToekenning(toekenningen, op);
    for (ToekenningId& id : loopt.toekenningen) {
        const Toekenning* oud = vindToekenning(toekenningen, id);
        if (!oud || !nieuw || !volgtOp(*oud, *nieuw) || !(oud->periode.tot < vanaf))
            continue;
        for (Werkafspraak& w : loopt.werkafspraken) {
            if (w.toekenning == id)
                w.toekenning = op;
        }
        id = op;
        return;
    }
}

/// What runs, with what the draft asks: its budgets and work come beside what is there, the same work takes the new agreements on it. All the
/// rest stays as both signed it.
ZorgovereenkomstInhoud metErbij(ZorgovereenkomstInhoud loopt, const ZorgovereenkomstInhoud& gevraagd, const std::vector<Toekenning>& toekenningen)
{
    for (const ToekenningId id : gevraagd.toekenningen) {
        if (std::find(loopt.toekenningen.begin(), loopt.toekenningen.end(), id) == loopt.toekenningen.end() && gevraagd.ingangsdatum.isValid())
            zetVoort(loopt, id, gevraagd.ingangsdatum, toekenningen);
        if (std::find(loopt.toekenningen.begin(), loopt.toekenningen.end(), id) == loopt.toekenningen.end())
            loopt.toekenningen.push_back(id);
    }
    for (const Werkafspraak& nieuw : gevraagd.werkafspraken) {
        const auto daar = std::find_if(loopt.werkafspraken.begin(), loopt.werkafspraken.end(), [&](const Werkafspraak& w) { return zelfdeWerk(w, nieuw); });
        if (daar != loopt.werkafspraken.end())
            *daar = nieuw;
        else
            loopt.werkafspraken.push_back(nieuw);
    }
    if (gevraagd.ingangsdatum.isValid())
        loopt.ingangsdatum = std::max(loopt.ingangsdatum, gevraagd.ingangsdatum); // a change does not begin before it can
    return loopt;
}

/// Of a new draft: what there is with the same zorgverlener runs out.
bool isOpgezegdMetDezelfde(const Zorgovereenkomst& record, const ZorgovereenkomstFeiten& feiten)
{
    const auto opgezegd = [](const ZorgovereenkomstVersie& v) { return v.status == ZorgovereenkomstStatus::Opgezegd; };
    return feiten.versie.status == ZorgovereenkomstStatus::Concept && record.zorgverlener && feiten.andereZorgovereenkomsten
        && std::any_of(feiten.andereZorgovereenkomsten->begin(), feiten.andereZorgovereenkomsten->end(), [&](const Zorgovereenkomst& andere) {
               return andere.zorgverlener == record.zorgverlener && std::any_of(andere.versies.begin(), andere.versies.end(), opgezegd);
           });
}

} // namespace

Outcome<Kopie> kopieVanVorigJaar(Werk& werk, ZorgovereenkomstId id, std::optional<QDate> ingangsdatum, const std::optional<Verhoging>& verhoging)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen) || !werk.isBudgethouderKant())
        return nietToegestaan();
    const ZorgovereenkomstVersie* bron = nieuwsteGoedgekeurde(record);
    if (!bron)
        return Problem{ProblemKind::Conflict, QStringLiteral("geenGeldendeVersie"), {}, {}, {}};
    const QDate dag = ingangsdatum.value_or(eersteVanMaandVanaf(volgendeIngangsdatum(bron->inhoud)));
    if (!dag.isValid() || dag <= bron->inhoud.ingangsdatum)
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("ingangsdatum"));
    if (dag.day() != 1) // ui.md 5.2: always the first of a month
        return ongeldig(QStringLiteral("eersteVanMaand"), QStringLiteral("ingangsdatum"));
    if (verhoging && !isGeldig(*verhoging))
        return ongeldig(QStringLiteral("veldBereik"), QStringLiteral("verhoging"));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(record.budgethouder));
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
    const ZorgovereenkomstInhoud oud = bron->inhoud;
    ZorgovereenkomstInhoud nieuw = naarNieuwJaar(oud, beginVanTermijn(record, *bron), dag, toekenningen, zorgverlener, werk.parameters);
    if (verhoging && verhoging->bedrag && raaktMaandloon(oud, verhoging->functieCode))
        return Problem{ProblemKind::Conflict, QStringLiteral("centenNietBijMaandloon"), {}, QStringLiteral("verhoging"), {}};
    if (verhoging && !laatTariefOver(nieuw, *verhoging))
        return ongeldig(QStringLiteral("tariefWordtNul"), QStringLiteral("verhoging"));
    if (verhoging)
        verhoog(nieuw, *verhoging);
    Kopie kopie;
    if (looptDan(*bron, dag)) {
        PGB_TRY(versie, amendZorgovereenkomst(werk, id));
        PGB_TRY(saved, saveVersie(werk, id, versie.volgnummer, versie.rijversie, {}, nieuw));
        kopie.volgnummer = saved.versie.volgnummer;
        kopie.verschillen = verschillen(oud, saved.versie.inhoud);
        PGB_TRY(nu, gevonden(werk.unit.zorgovereenkomsten().find(id)));
        kopie.zorgovereenkomst = nu;
        return kopie;
    }
    if (!nieuw.familieband && nieuw.relatie == Familierelatie::Geen)
        nieuw.familieband = Familieband::Geen; // both signed that, in a time that kept the degree alone
    zonderBestanden(nieuw);
    PGB_TRY(gemaakt, createZorgovereenkomst(werk, record.budgethouder, record.zorgverlener, nieuw));
    PGB_CHECK(neemBestandenMee(werk, record, oud, gemaakt));
    kopie.volgnummer = gemaakt.versies.back().volgnummer;
    kopie.verschillen = verschillen(oud, gemaakt.versies.back().inhoud);
    kopie.zorgovereenkomst = gemaakt;
    return kopie;
}

Outcome<Kopie> maakWijziging(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen) || !werk.isBudgethouderKant())
        return nietToegestaan();
    const ZorgovereenkomstVersie bron = *laatsteVersie(record);
    PGB_TRY(feiten, gatherFeiten(werk, record, bron, true));
    PGB_TRY(stand, standVan(werk, record, bron, feiten));
    if (!stand.voorstel)
        return Problem{ProblemKind::Conflict, isOpgezegdMetDezelfde(record, feiten) ? QStringLiteral("overeenkomstEindigt") : QStringLiteral("geenGeldendeVersie"), {}, {}, {}};
    const ZorgovereenkomstId doel = stand.voorstel->zorgovereenkomst;
    PGB_TRY(versie, amendZorgovereenkomst(werk, doel));
    const ZorgovereenkomstInhoud oud = versie.inhoud;
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(record.budgethouder));
    const ZorgovereenkomstInhoud nieuw = metErbij(oud, bron.inhoud, toekenningen);
    PGB_TRY(saved, saveVersie(werk, doel, versie.volgnummer, versie.rijversie, {}, nieuw));
    VersieOpdracht weg;
    weg.gebeurtenis = ZorgovereenkomstGebeurtenis::Verwijderen;
    PGB_CHECK(fireVersie(werk, id, bron.volgnummer, bron.rijversie, weg));
    Kopie kopie;
    kopie.volgnummer = saved.versie.volgnummer;
    kopie.verschillen = verschillen(oud, saved.versie.inhoud);
    PGB_TRY(nu, gevonden(werk.unit.zorgovereenkomsten().find(doel)));
    kopie.zorgovereenkomst = nu;
    return kopie;
}

} // namespace pgb::app
