#include "server/app/niet_typen.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/nieuw_jaar.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"

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
    const QDate dag = ingangsdatum.value_or(volgendeIngangsdatum(bron->inhoud));
    if (!dag.isValid() || dag <= bron->inhoud.ingangsdatum)
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("ingangsdatum"));
    if (verhoging && !isGeldig(*verhoging))
        return ongeldig(QStringLiteral("veldBereik"), QStringLiteral("verhoging"));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(record.budgethouder));
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
    const ZorgovereenkomstInhoud oud = bron->inhoud;
    ZorgovereenkomstInhoud nieuw = naarNieuwJaar(oud, dag, toekenningen, zorgverlener, werk.parameters);
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
    PGB_TRY(gemaakt, createZorgovereenkomst(werk, record.budgethouder, record.zorgverlener, nieuw));
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
    const ZorgovereenkomstVersie bron = record.versies.back();
    PGB_TRY(feiten, gatherFeiten(werk, record, bron, true));
    PGB_TRY(stand, standVan(werk, record, bron, feiten));
    if (!stand.voorstel)
        return Problem{ProblemKind::Conflict, QStringLiteral("geenGeldendeVersie"), {}, {}, {}};
    const ZorgovereenkomstId doel = stand.voorstel->zorgovereenkomst;
    PGB_TRY(versie, amendZorgovereenkomst(werk, doel));
    const ZorgovereenkomstInhoud oud = versie.inhoud;
    ZorgovereenkomstInhoud nieuw = bron.inhoud;
    if (!nieuw.ingangsdatum.isValid() || nieuw.ingangsdatum < oud.ingangsdatum)
        nieuw.ingangsdatum = oud.ingangsdatum; // a change does not begin before it can
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
