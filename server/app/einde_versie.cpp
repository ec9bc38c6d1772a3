#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include <algorithm>

namespace pgb::app {
namespace {

Partijrol partijVan(const Werk& werk)
{
    if (werk.isZorgverlenerKant())
        return Partijrol::Zorgverlener;
    return werk.gebruiker().rol == Rol::Vertegenwoordiger ? Partijrol::Vertegenwoordiger : Partijrol::Budgethouder;
}

VersieEinde einde(const Werk& werk, QDate laatsteDag, int maanden, const QString& reden)
{
    return {actorVan(werk), werk.gebruiker().naam, werk.vandaag(), laatsteDag, maanden, reden.trimmed()};
}

struct Opzegdag {
    Opzegging vroegst;
    Opzegfeit feit;
};

/// The first day that is possible, and the one that is asked for.
std::optional<Opzegdag> opzegdag(const Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie, std::optional<QDate> gevraagd)
{
    Opzegfeit feit;
    feit.partij = partijVan(werk);
    feit.op = werk.vandaag();
    const std::optional<Opzegging> vroegst = opzegging(werk.parameters, {versie.inhoud, feit.partij, feit.op, inDienstSinds(record, versie)});
    if (!vroegst)
        return std::nullopt;
    feit.laatsteDag = gevraagd.value_or(vroegst->laatsteDag);
    return Opzegdag{*vroegst, feit};
}

/// Approved already, to take over from `versie` on its first day.
bool isOpvolger(const ZorgovereenkomstVersie& later, const ZorgovereenkomstVersie& versie)
{
    return later.volgnummer > versie.volgnummer && later.status == ZorgovereenkomstStatus::Goedgekeurd;
}

bool heeftOpvolger(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    return std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [&](const ZorgovereenkomstVersie& v) { return isOpvolger(v, versie); });
}

/// Waits to be paid and has a line after the day.
Outcome<std::vector<Declaratie>> teBetalenNa(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, QDate laatsteDag)
{
    constexpr int meest = 10'000;
    std::vector<Declaratie> uit;
    for (const DeclaratieStatus status : {DeclaratieStatus::Betaalbaar, DeclaratieStatus::Ingepland}) {
        PGB_TRY(lijst, werk.unit.declaraties().metStatus(status, meest, zorgovereenkomst.budgethouder));
        for (Declaratie& declaratie : lijst) {
            const bool later = std::any_of(declaratie.regels.begin(), declaratie.regels.end(), [&](const Declaratieregel& r) { return r.datum > laatsteDag; });
            if (declaratie.zorgovereenkomst == zorgovereenkomst.id && later)
                uit.push_back(std::move(declaratie));
        }
    }
    return uit;
}

/// Holds or refuses it; false = it may still be paid.
Outcome<bool> houdTegen(Werk& werk, Declaratie& declaratie)
{
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    const std::optional<Ernst> ernst = zwaarste(bevindingen);
    if (ernst != Ernst::Weigeren && ernst != Ernst::Parkeren)
        return false;
    if (declaratie.status == DeclaratieStatus::Ingepland)
        PGB_CHECK(werk.unit.betalingen().haalUitRun(declaratie.id, declaratie.totaal));
    declaratie.bevindingen = bevindingen;
    declaratie.verwachteBetaaldatum = {};
    PGB_CHECK(stapDoorSysteem(werk, declaratie,
                              ernst == Ernst::Weigeren ? DeclaratieGebeurtenis::ControleWeigert : DeclaratieGebeurtenis::ControleParkeert));
    return true;
}

} // namespace

Outcome<std::vector<Bevinding>> zetOpzegging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie,
                                             const VersieOpdracht& opdracht)
{
    PGB_TRY(feiten, gatherFeiten(werk, zorgovereenkomst, versie, true));
    const std::optional<Opzegdag> dag = opzegdag(werk, zorgovereenkomst, versie, opdracht.datum);
    if (!dag)
        return nietToegestaan(QStringLiteral("opzegtermijnOnbekend"));
    feiten.opzegging = dag->feit;
    versie.geldigTot = std::min(versie.geldigTot.value_or(dag->feit.laatsteDag), dag->feit.laatsteDag);
    // The agreement ends, also when a change that is approved already takes over from this version before that day.
    const QDate laatste = heeftOpvolger(zorgovereenkomst, versie) ? dag->feit.laatsteDag : *versie.geldigTot;
    versie.einde = einde(werk, laatste, dag->vroegst.maanden, opdracht.reden);
    return judge(feiten, Fase::Einde);
}

Outcome<Opzegvoorstel> opzegvoorstel(Werk& werk, ZorgovereenkomstId id, std::optional<QDate> gevraagd)
{
    PGB_TRY(seen, bekijkZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!actorVoor(werk, relatie, ZorgovereenkomstGebeurtenis::Opzeggen))
        return nietToegestaan();
    const auto loopt = [](const ZorgovereenkomstVersie& v) { return v.status == ZorgovereenkomstStatus::Lopend; };
    const auto versie = std::find_if(record.versies.rbegin(), record.versies.rend(), loopt);
    if (versie == record.versies.rend())
        return Problem{ProblemKind::Conflict, QStringLiteral("geenGeldendeVersie"), {}, {}, {}};
    const std::optional<Opzegdag> dag = opzegdag(werk, record, *versie, gevraagd);
    if (!dag)
        return nietToegestaan(QStringLiteral("opzegtermijnOnbekend"));
    PGB_TRY(feiten, gatherFeiten(werk, record, *versie, true));
    feiten.opzegging = dag->feit;
    PGB_TRY(bevindingen, judge(feiten, Fase::Einde));
    PGB_TRY(betalingen, teBetalenNa(werk, record, dag->feit.laatsteDag));
    const bool transitie = geeftTransitievergoeding({versie->inhoud, dag->feit.partij, dag->feit.op, {}});
    return Opzegvoorstel{versie->volgnummer, dag->feit.op, dag->vroegst.maanden, dag->vroegst.proeftijd, dag->vroegst.laatsteDag, dag->feit.laatsteDag,
                         bevindingen, betalingen, transitie};
}

Outcome<void> zetBeeindiging(const Werk& werk, ZorgovereenkomstVersie& versie, const VersieOpdracht& opdracht)
{
    if (versie.inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst)
        return nietToegestaan(QStringLiteral("arbeidsovereenkomstOpzeggen"));
    const QDate laatste = opdracht.datum.value_or(werk.vandaag());
    const QDate uiterlijk = laatsteDag(versie);
    if (laatste < versie.inhoud.ingangsdatum || (uiterlijk.isValid() && laatste > uiterlijk))
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("datum"));
    versie.geldigTot = std::min(versie.geldigTot.value_or(laatste), laatste);
    versie.einde = einde(werk, laatste, 0, opdracht.reden);
    return {};
}

Outcome<void> eindigOpvolgers(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    for (ZorgovereenkomstVersie later : zorgovereenkomst.versies) {
        if (!isOpvolger(later, versie) || !versie.einde)
            continue;
        const QDate laatste = versie.einde->laatsteDag;
        later.geldigTot = std::min(later.geldigTot.value_or(laatste), laatste);
        later.einde = versie.einde;
        PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(later));
    }
    return {};
}

Outcome<void> stopBetalingenNa(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, QDate laatsteDag)
{
    PGB_TRY(lijst, teBetalenNa(werk, zorgovereenkomst, laatsteDag));
    for (Declaratie& declaratie : lijst)
        PGB_CHECK(houdTegen(werk, declaratie));
    return {};
}

} // namespace pgb::app
