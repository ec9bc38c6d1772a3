#include "server/app/correctie_stand.h"
#include "server/app/declaratie_taken.h"
#include "server/app/declaraties.h"
#include "server/app/maandlonen.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;

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
    const std::optional<Opzegging> vroegst = vroegsteOpzegging(werk.parameters, record, versie, feit.partij, feit.op);
    if (!vroegst)
        return std::nullopt;
    feit.laatsteDag = gevraagd.value_or(vroegst->laatsteDag);
    return Opzegdag{*vroegst, feit};
}

/// Not after what was agreed; without an end within a year after the term, for a notice cannot be taken back.
Outcome<void> checkOpzegdag(const Zorgovereenkomst& record, const Opzegdag& dag)
{
    const QDate uiterlijk = uiterlijkeDag(record);
    if (uiterlijk.isValid() && dag.feit.laatsteDag > uiterlijk)
        return ongeldig(QStringLiteral("datumBuitenLooptijd"), QStringLiteral("datum"));
    if (!uiterlijk.isValid() && dag.feit.laatsteDag > dag.vroegst.laatsteDag.addYears(1))
        return ongeldig(QStringLiteral("opzegdagTeVer"), QStringLiteral("datum"));
    return {};
}

/// The end of the agreement on one of its versions, which another may take over from before that day.
void zetEinde(const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, VersieEinde einde)
{
    const QDate uiterlijk = uiterlijkeDag(zorgovereenkomst);
    if (uiterlijk.isValid())
        einde.laatsteDag = std::min(einde.laatsteDag, uiterlijk);
    versie.geldigTot = std::min(versie.geldigTot.value_or(einde.laatsteDag), einde.laatsteDag);
    versie.einde = std::move(einde);
}

/// Waits to be paid and has a line after the day.
Outcome<std::vector<Declaratie>> teBetalenNa(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, QDate laatsteDag)
{
    constexpr int meest = 10'000;
    std::vector<Declaratie> uit;
    for (const DeclaratieStatus status : {DeclaratieStatus::Betaalbaar, DeclaratieStatus::Ingepland}) {
        PGB_TRY(lijst, werk.unit.declaraties().metStatus(status, meest, zorgovereenkomst.budgethouder));
        for (Declaratie& declaratie : lijst) {
            const bool later = std::any_of(declaratie.regels.begin(), declaratie.regels.end(), [&](const Declaratieregel& r) { return r.dagen().tot > laatsteDag; });
            if (declaratie.zorgovereenkomst == zorgovereenkomst.id && later)
                uit.push_back(std::move(declaratie));
        }
    }
    return uit;
}

/// Was paid for care after the day: with the lines of that care alone.
Outcome<std::vector<Declaratie>> betaaldNa(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, QDate laatsteDag)
{
    std::vector<Declaratie> uit;
    if (laatsteDag >= werk.vandaag())
        return uit;
    PGB_TRY(lijst, werk.unit.declaraties().betaaldVan(zorgovereenkomst.id, {laatsteDag.addDays(1), werk.vandaag()}));
    for (Declaratie& declaratie : lijst) {
        Outcome<Stand> stand = standVan(werk, declaratie); // what was taken back since is not paid any more
        if (!stand && stand.problem().kind != ProblemKind::Conflict)
            return stand.problem();
        if (stand)
            declaratie.regels = std::move(stand->regels);
        std::erase_if(declaratie.regels, [&](const Declaratieregel& r) { return r.dagen().tot <= laatsteDag; });
        if (totaalVan(declaratie.regels) > Bedrag())
            uit.push_back(std::move(declaratie));
    }
    return uit;
}

/// By a verstrekker from whose budgets alone it is paid, on a day that it runs.
Outcome<void> checkBeeindiging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, QDate laatste)
{
    if (versie.inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst)
        return nietToegestaan(QStringLiteral("arbeidsovereenkomstNietBeeindigen"));
    for (const ToekenningId id : versie.inhoud.toekenningen) {
        PGB_TRY(toekenning, gevonden(werk.unit.toekenningen().find(id)));
        if (toekenning.verstrekker != werk.gebruiker().verstrekker)
            return nietToegestaan(QStringLiteral("ookVanAndereVerstrekker"));
    }
    // What has yet to begin may end before it does, and then never begins.
    const QDate vroegste = versie.status == S::Goedgekeurd ? werk.vandaag() : versie.inhoud.ingangsdatum;
    const QDate uiterlijk = uiterlijkeDag(zorgovereenkomst);
    if (laatste < vroegste || (uiterlijk.isValid() && laatste > uiterlijk))
        return ongeldig(QStringLiteral("datumBuitenLooptijd"), QStringLiteral("datum"));
    return {};
}

/// The verstrekker keeps to no term, and no controle speaks of it: what it touches is the payments.
Outcome<Opzegvoorstel> beeindigvoorstel(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie, QDate laatste)
{
    PGB_CHECK(checkBeeindiging(werk, record, versie, laatste));
    PGB_TRY(betalingen, teBetalenNa(werk, record, laatste));
    PGB_TRY(betaald, betaaldNa(werk, record, laatste));
    return Opzegvoorstel{versie.volgnummer, werk.vandaag(), 0, false, laatste, laatste, {}, betalingen, false, betaald};
}

} // namespace

Outcome<std::vector<Bevinding>> zetOpzegging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie,
                                             const VersieOpdracht& opdracht)
{
    PGB_TRY(feiten, gatherFeiten(werk, zorgovereenkomst, versie, true));
    const std::optional<Opzegdag> dag = opzegdag(werk, zorgovereenkomst, versie, opdracht.datum);
    if (!dag)
        return nietToegestaan(QStringLiteral("opzegtermijnOnbekend"));
    PGB_CHECK(checkOpzegdag(zorgovereenkomst, *dag));
    feiten.opzegging = dag->feit;
    zetEinde(zorgovereenkomst, versie, einde(werk, dag->feit.laatsteDag, dag->vroegst.maanden, opdracht.reden));
    return judge(feiten, Fase::Einde);
}

Outcome<Opzegvoorstel> opzegvoorstel(Werk& werk, ZorgovereenkomstId id, std::optional<QDate> gevraagd)
{
    PGB_TRY(seen, bekijkZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    const bool verstrekker = bool(actorVoor(werk, relatie, S::Lopend, ZorgovereenkomstGebeurtenis::Beeindigen));
    if (!verstrekker && !actorVoor(werk, relatie, S::Lopend, ZorgovereenkomstGebeurtenis::Opzeggen))
        return nietToegestaan();
    const ZorgovereenkomstVersie* versie = teBeeindigenVersie(record);
    if (!versie)
        return Problem{ProblemKind::Conflict, QStringLiteral("geenGeldendeVersie"), {}, {}, {}};
    if (verstrekker)
        return beeindigvoorstel(werk, record, *versie, gevraagd.value_or(werk.vandaag()));
    const std::optional<Opzegdag> dag = opzegdag(werk, record, *versie, gevraagd);
    if (!dag)
        return nietToegestaan(QStringLiteral("opzegtermijnOnbekend"));
    PGB_CHECK(checkOpzegdag(record, *dag));
    PGB_TRY(feiten, gatherFeiten(werk, record, *versie, true));
    feiten.opzegging = dag->feit;
    PGB_TRY(bevindingen, judge(feiten, Fase::Einde));
    PGB_TRY(betalingen, teBetalenNa(werk, record, dag->feit.laatsteDag));
    PGB_TRY(betaald, betaaldNa(werk, record, dag->feit.laatsteDag));
    const bool begint = dag->feit.laatsteDag >= versie->inhoud.ingangsdatum; // else nobody ever worked
    const bool transitie = begint && geeftTransitievergoeding({versie->inhoud, dag->feit.partij, dag->feit.op, {}});
    return Opzegvoorstel{versie->volgnummer, dag->feit.op, dag->vroegst.maanden, dag->vroegst.proeftijd, dag->vroegst.laatsteDag, dag->feit.laatsteDag,
                         bevindingen, betalingen, transitie, betaald};
}

Outcome<void> zetBeeindiging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, const VersieOpdracht& opdracht)
{
    const QDate laatste = opdracht.datum.value_or(werk.vandaag());
    PGB_CHECK(checkBeeindiging(werk, zorgovereenkomst, versie, laatste));
    zetEinde(zorgovereenkomst, versie, einde(werk, laatste, 0, opdracht.reden));
    return {};
}

Outcome<void> sluitSignalen(Werk& werk, const ZorgovereenkomstVersie& versie)
{
    PGB_TRY(open, werk.unit.signalen().open(versie.zorgovereenkomst));
    for (const Signaal& signaal : open) {
        if (signaal.versie == versie.id)
            PGB_CHECK(werk.unit.signalen().opgelost(signaal.id, werk.vandaag()));
    }
    return {};
}

bool isOpgezegd(const ZorgovereenkomstVersie& versie) { return versie.einde && versie.einde->door != ZorgovereenkomstActor::Systeem; }

bool eindigt(const Zorgovereenkomst& zorgovereenkomst)
{
    return std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [](const ZorgovereenkomstVersie& v) {
        const bool komtNog = v.status == S::Opgezegd || v.status == S::Goedgekeurd;
        return (isOpgezegd(v) && komtNog) || (v.einde && v.status == S::Beeindigd);
    });
}

Outcome<void> sluitOpenWijzigingen(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const QString& reden)
{
    for (ZorgovereenkomstVersie open : zorgovereenkomst.versies) {
        const bool bijAnderen = open.status != S::Concept && (isConcept(open.status) || wordtBeoordeeld(open.status));
        const auto* stap = bijAnderen ? findOvergang(open.status, ZorgovereenkomstGebeurtenis::Vervallen, ZorgovereenkomstActor::Systeem) : nullptr;
        if (!stap)
            continue;
        for (Deelbeoordeling& deel : open.beoordelingen) {
            if (deel.status == DeelbeoordelingStatus::Open)
                deel.status = DeelbeoordelingStatus::Gesloten;
        }
        PGB_CHECK(closeTaken(werk, open));
        PGB_CHECK(naarGedeeld(werk, open));
        setStatusVanzelf(werk, open, stap->naar, reden);
        PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(open));
        PGB_CHECK(werk.vastleggenVanzelf(QStringLiteral("zorgovereenkomst.vervallen"), QStringLiteral("zorgovereenkomst"), zorgovereenkomst.id.waarde,
                                         zorgovereenkomst.budgethouder, {{QStringLiteral("versie"), QString::number(open.volgnummer)}}));
    }
    return {};
}

Outcome<void> eindigtMet(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    const VersieEinde einde = versie.einde.value_or(VersieEinde());
    if (versie.status == S::Beeindigd)
        PGB_CHECK(sluitSignalen(werk, versie));
    for (ZorgovereenkomstVersie andere : zorgovereenkomst.versies) {
        if (andere.volgnummer == versie.volgnummer || !geldt(andere.status))
            continue;
        andere.geldigTot = std::min(andere.geldigTot.value_or(einde.laatsteDag), einde.laatsteDag);
        andere.einde = einde;
        if (andere.inhoud.ingangsdatum > einde.laatsteDag) {
            if (const auto* stap = findOvergang(andere.status, ZorgovereenkomstGebeurtenis::EinddatumBereikt, ZorgovereenkomstActor::Systeem))
                setStatusVanzelf(werk, andere, stap->naar, einde.reden);
        }
        PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(andere));
    }
    PGB_CHECK(sluitOpenWijzigingen(werk, zorgovereenkomst, einde.reden));
    return stopBetalingenNa(werk, zorgovereenkomst, einde.laatsteDag);
}

Outcome<std::vector<Bevinding>> toetsStoppen(Werk& werk, const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& vorige, bool zorgverlenerTekent)
{
    ZorgovereenkomstFeiten einde = feiten;
    einde.versie.inhoud = vorige.inhoud; // the term is that of what was agreed, not of what it becomes
    einde.opzegging = Opzegfeit{feiten.versie.opgesteldDoor == Partijrol::Zorgverlener ? Partijrol::Zorgverlener : partijVan(werk), werk.vandaag(),
                                afgesprokenEinde(feiten.versie.inhoud), zorgverlenerTekent};
    PGB_TRY(bevindingen, judge(einde, Fase::Einde));
    for (Bevinding& b : bevindingen) {
        if (b.path == QLatin1String("opzegging/laatsteDag"))
            b.path = QStringLiteral("inhoud/einddatum");
    }
    return std::move(bevindingen);
}

Outcome<void> stopBetalingenNa(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, QDate laatsteDag)
{
    PGB_TRY(lijst, teBetalenNa(werk, zorgovereenkomst, laatsteDag));
    for (Declaratie& declaratie : lijst) {
        PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
        PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
        const std::optional<Ernst> ernst = zwaarste(bevindingen);
        if (ernst == Ernst::Weigeren || ernst == Ernst::Parkeren)
            PGB_CHECK(houdTegen(werk, declaratie, bevindingen));
    }
    // A wage that the job still comes by, it corrects by itself, and SVB looks at that.
    const QDate sinds = eersteLoonmaand(werk.vandaag());
    PGB_TRY(betaald, betaaldNa(werk, zorgovereenkomst, laatsteDag));
    for (const Declaratie& declaratie : betaald) {
        if (declaratie.soort != DeclaratieSoort::Maandloon || declaratie.periode.van < sinds)
            PGB_CHECK(vraagNakijken(werk, declaratie));
    }
    return {};
}

} // namespace pgb::app
