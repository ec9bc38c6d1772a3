#include "server/app/afgesproken_tarief.h"
#include "server/app/correcties.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "server/app/verzuim.h"
#include "server/app/wijziging_beoordelen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

Outcome<std::vector<Deelbeoordeling>> deelbeoordelingen(Werk& werk, const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<Toekenning> toekenningen;
    for (const ToekenningId id : inhoud.toekenningen) {
        PGB_TRY(toekenning, gevonden(werk.unit.toekenningen().find(id)));
        toekenningen.push_back(toekenning);
    }
    PGB_TRY(verstrekkers, verstrekkersVan(werk, toekenningen));
    return beoordelingenVoor(inhoud, verstrekkers);
}

/// With the toekenningen of what is changed as well: whose care is taken out of an agreement has a say in it.
ZorgovereenkomstInhoud metToekenningen(ZorgovereenkomstInhoud inhoud, const ZorgovereenkomstVersie* vorige)
{
    for (const ToekenningId id : vorige ? vorige->inhoud.toekenningen : std::vector<ToekenningId>()) {
        if (std::find(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), id) == inhoud.toekenningen.end())
            inhoud.toekenningen.push_back(id);
    }
    return inhoud;
}

Outcome<void> makeTaak(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie,
                       const Deelbeoordeling& deel)
{
    const bool svb = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht;
    Werktaak taak;
    taak.soort = svb ? WerktaakSoort::BeoordelingArbeidsrecht : WerktaakSoort::BeoordelingZorg;
    taak.verstrekker = deel.verstrekker;
    taak.budgethouder = zorgovereenkomst.budgethouder;
    taak.zorgovereenkomst = zorgovereenkomst.id;
    taak.versie = versie.id;
    taak.dedupSleutel = QStringLiteral("%1:%2:%3:%4").arg(zorgovereenkomst.id.waarde).arg(versie.volgnummer)
                            .arg(svb ? QStringLiteral("svb") : QString::number(deel.verstrekker.waarde), code(deel.wet));
    taak.aangemaaktOp = werk.nu;
    taak.normdatum = deel.normdatum;
    PGB_TRY(stored, werk.unit.werktaken().insertOrMerge(taak));
    return werk.melden(QStringLiteral("werktaak"), stored.id.waarde, stored.budgethouder);
}

bool isGevraagd(const std::vector<Goedkeurder>& goedkeurders, const Deelbeoordeling& deel)
{
    return std::any_of(goedkeurders.begin(), goedkeurders.end(), [&](const Goedkeurder& g) {
        if (g.soort == DeelbeoordelingSoort::SvbArbeidsrecht)
            return deel.soort == g.soort;
        return deel.soort == g.soort && deel.verstrekker == g.verstrekker && deel.wet == g.wet;
    });
}

/// Of a repair: who approved the rejected version, and has nothing in the repair that is his to judge, approved this one too.
void behoudGoedkeuringen(const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    const auto is = [&](const ZorgovereenkomstVersie& v) { return v.volgnummer == versie.herstelVan; };
    const auto afgewezen = std::find_if(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), is);
    if (afgewezen == zorgovereenkomst.versies.end())
        return;
    const std::vector<FieldPath> anders = verschillen(afgewezen->inhoud, versie.inhoud);
    std::vector<Deelbeoordeling> delen = versie.beoordelingen;
    for (Deelbeoordeling& deel : delen) {
        const bool geraakt = std::any_of(anders.begin(), anders.end(), [&](const FieldPath& pad) {
            return isVanDeel(pad, versie.inhoud, deel, verstrekkers) || isVanDeel(pad, afgewezen->inhoud, deel, verstrekkers);
        });
        const auto eerder = std::find_if(afgewezen->beoordelingen.begin(), afgewezen->beoordelingen.end(), [&](const Deelbeoordeling& d) {
            return d.soort == deel.soort && d.verstrekker == deel.verstrekker && d.wet == deel.wet && d.status == DeelbeoordelingStatus::Goedgekeurd;
        });
        if (!geraakt && eerder != afgewezen->beoordelingen.end())
            deel = *eerder;
    }
    if (std::any_of(delen.begin(), delen.end(), [](const Deelbeoordeling& d) { return d.status == DeelbeoordelingStatus::Open; }))
        versie.beoordelingen = std::move(delen);
}

/// What the parameter table allowed, as it was then: "wlz:bandbreedte=300/100,reiskosten=ja".
QString uitTabel(const Wijzigingsbeleid& b)
{
    const auto getal = [](const auto& waarde) { return waarde ? QString::number(*waarde) : QStringLiteral("-"); };
    const QString bedrag = b.bandbreedteBedrag ? QString::number(b.bandbreedteBedrag->centen) : QStringLiteral("-");
    const QString reiskosten = !b.reiskostenToegestaan ? QStringLiteral("-") : *b.reiskostenToegestaan ? QStringLiteral("ja") : QStringLiteral("nee");
    return QStringLiteral("%1:bandbreedte=%2/%3,reiskosten=%4").arg(code(b.wet), getal(b.bandbreedteHonderdsten), bedrag, reiskosten);
}

/// An approval that no person gave stands in the audit trail with its grounds and the policies it was given under.
Outcome<void> logVrij(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, const Wijzigingsoordeel& oordeel,
                      const ZorgovereenkomstFeiten& feiten)
{
    QStringList gronden;
    for (const Wijzigingsregel& regel : oordeel.regels)
        gronden += code(regel.grond);
    QStringList beleid;
    if (oordeel.goedkeuring == Goedkeuring::Automatisch && feiten.beleid) {
        for (const Wijzigingsbeleid& b : *feiten.beleid) {
            const bool genoemd = std::any_of(versie.inhoud.toekenningen.begin(), versie.inhoud.toekenningen.end(), [&](ToekenningId id) {
                const auto is = [&](const Toekenning& t) { return t.id == id && t.wet == b.wet && t.verstrekker == b.verstrekker; };
                return std::any_of(feiten.toekenningen->begin(), feiten.toekenningen->end(), is);
            });
            if (!genoemd)
                continue;
            beleid += b.regel ? QString::number(b.regel.waarde) : uitTabel(b);
            if (b.regel)
                versie.beleidsregels.push_back(b.regel);
        }
    }
    return werk.auditenVanzelf(QStringLiteral("zorgovereenkomst.automatischGoedgekeurd"), QStringLiteral("zorgovereenkomst"), zorgovereenkomst.id.waarde,
                               zorgovereenkomst.budgethouder,
                               {{QStringLiteral("versie"), QString::number(versie.volgnummer)}, {QStringLiteral("goedkeuring"), code(oordeel.goedkeuring)},
                                {QStringLiteral("gronden"), gronden.join(QChar(u' '))}, {QStringLiteral("beleid"), beleid.join(QChar(u' '))}});
}

} // namespace

bool isEigenDeel(const Werk& werk, const Deelbeoordeling& deel)
{
    if (deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht)
        return werk.gebruiker().rol == Rol::Svb;
    return werk.gebruiker().rol == Rol::MedewerkerVerstrekker && werk.gebruiker().verstrekker == deel.verstrekker;
}

Outcome<void> closeTaken(Werk& werk, const ZorgovereenkomstVersie& versie, std::optional<VerstrekkerId> alleenVan)
{
    PGB_TRY(taken, werk.unit.werktaken().openVoorVersie(versie.id));
    for (Werktaak& taak : taken) {
        if (alleenVan && taak.verstrekker != *alleenVan)
            continue;
        taak.status = WerktaakStatus::Afgehandeld;
        PGB_CHECK(werk.unit.werktaken().update(taak));
        PGB_CHECK(werk.melden(QStringLiteral("werktaak"), taak.id.waarde, taak.budgethouder));
    }
    return {};
}

Outcome<void> routeVersie(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie,
                          const std::vector<Bevinding>& bevindingen)
{
    PGB_TRY(feiten, gatherFeiten(werk, zorgovereenkomst, versie, true));
    const Wijzigingsoordeel oordeel = beoordeelVersie(zorgovereenkomst, versie, feiten);
    // What parks waits for a person, also when the change alone would not.
    const bool geparkeerd = std::any_of(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) { return b.ernst == Ernst::Parkeren; });
    const ZorgovereenkomstVersie* vorige = gewijzigdeVersie(zorgovereenkomst, versie);
    // Days before the version that is changed were approved by nobody.
    const bool kan = vorige && !geparkeerd && !oordeel.nieuweOvereenkomst && versie.inhoud.ingangsdatum >= vorige->inhoud.ingangsdatum;
    const bool vrij = kan && (oordeel.goedkeuring == Goedkeuring::Geen || oordeel.goedkeuring == Goedkeuring::Automatisch);
    const auto* stap = findOvergang(versie.status, G::Route, ZorgovereenkomstActor::Systeem,
                                    vrij ? QLatin1String("geenGoedkeuringNodig") : QLatin1String("goedkeuringNodig"));
    if (!stap)
        return geenOvergang(code(versie.status), code(G::Route));
    setStatusVanzelf(werk, versie, stap->naar);
    versie.goedkeuring = vrij ? oordeel.goedkeuring : Goedkeuring::Nodig;
    if (vrij)
        return logVrij(werk, zorgovereenkomst, versie, oordeel, feiten);
    PGB_TRY(delen, deelbeoordelingen(werk, metToekenningen(versie.inhoud, vorige)));
    // Of a change only those whose part it touches look; when the reason is one of ours, all of them.
    std::vector<Deelbeoordeling> geraakt = delen;
    std::erase_if(geraakt, [&](const Deelbeoordeling& d) { return !isGevraagd(oordeel.goedkeurders, d); });
    const bool alleenGeraakt = kan && oordeel.goedkeuring == Goedkeuring::Nodig && !geraakt.empty();
    versie.beoordelingen = alleenGeraakt ? geraakt : delen;
    behoudGoedkeuringen(zorgovereenkomst, versie, feiten.verstrekkers);
    for (Deelbeoordeling& deel : versie.beoordelingen) {
        if (deel.status != DeelbeoordelingStatus::Open)
            continue;
        const bool svb = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht;
        deel.sinds = werk.nu;
        deel.normdatum = normdag(werk, svb ? QStringView(u"T-BEOORDELING-ARBEIDSRECHT") : QStringView(u"T-BEOORDELING-ZORG")).value_or(QDate());
        PGB_CHECK(makeTaak(werk, zorgovereenkomst, versie, deel));
    }
    return {};
}

namespace {

/// What nobody knows yet is approved by nobody: whether the wage is enough (ZC-033, ZC-035).
Outcome<void> eisMinimumloon(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    PGB_TRY(feiten, gatherFeiten(werk, zorgovereenkomst, versie, true));
    if (const auto waarom = minimumloonOnbekend(evaluate(feiten, 2).bevindingen, versie.inhoud.ingangsdatum))
        return *waarom;
    return {};
}

} // namespace

Outcome<void> reviewVersie(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, const VersieOpdracht& opdracht)
{
    const bool goed = opdracht.gebeurtenis == G::Goedkeuren;
    PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(zorgovereenkomst.budgethouder)));
    if (goed && budgethouder.overlijdensdatum && *budgethouder.overlijdensdatum <= werk.vandaag()) // what nobody looked after yet (domain 6.2)
        return Problem{ProblemKind::Conflict, QStringLiteral("budgethouderOverleden"), {}, {}, {}};
    if (goed)
        PGB_CHECK(eisMinimumloon(werk, zorgovereenkomst, versie));
    bool geraakt = false;
    for (Deelbeoordeling& deel : versie.beoordelingen) {
        if (deel.status != DeelbeoordelingStatus::Open || !isEigenDeel(werk, deel))
            continue;
        if (opdracht.gebeurtenis == G::AanvullingVragen) {
            if (!geraakt)
                stelVraag(werk, versie, deel, opdracht);
            geraakt = true;
            continue;
        }
        geraakt = true;
        deel.status = goed ? DeelbeoordelingStatus::Goedgekeurd : DeelbeoordelingStatus::Afgekeurd;
        deel.beoordelaar = werk.gebruiker().id;
        deel.tijdstip = werk.nu;
        deel.redenCode = goed ? QString() : opdracht.redenCode;
        deel.toelichting = opdracht.reden;
        deel.opmerkingen = goed ? std::vector<Veldopmerking>() : opdracht.opmerkingen;
    }
    if (!geraakt) // this caller's part was decided before, or was never asked
        return Problem{ProblemKind::Conflict, QStringLiteral("geenOpenBeoordeling"), {}, {}, {}};
    if (opdracht.gebeurtenis == G::AanvullingVragen) {
        setStatus(werk, versie, S::AanvullingGevraagd, opdracht.reden);
        return {};
    }
    if (!goed) {
        for (Deelbeoordeling& deel : versie.beoordelingen) {
            if (deel.status == DeelbeoordelingStatus::Open)
                deel.status = DeelbeoordelingStatus::Gesloten;
        }
        setStatus(werk, versie, S::Afgekeurd, opdracht.reden);
        return closeTaken(werk, versie);
    }
    PGB_CHECK(closeTaken(werk, versie, werk.gebruiker().rol == Rol::Svb ? VerstrekkerId() : werk.gebruiker().verstrekker));
    const bool alle = std::all_of(versie.beoordelingen.begin(), versie.beoordelingen.end(),
                                  [](const Deelbeoordeling& d) { return d.status == DeelbeoordelingStatus::Goedgekeurd; });
    if (alle)
        setStatus(werk, versie, S::Goedgekeurd);
    return {};
}

Outcome<void> becomeApproved(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie)
{
    // What is in force now ends the day before this version begins.
    for (ZorgovereenkomstVersie vorige : zorgovereenkomst.versies) {
        // A higher minimum wage may have made a version while this change was open: it makes way too. That version itself leaves what begins later.
        const bool ervoor = isSysteemversie(versie) ? vorige.inhoud.ingangsdatum <= versie.inhoud.ingangsdatum : vorige.volgnummer < versie.volgnummer || isSysteemversie(vorige);
        if (vorige.volgnummer == versie.volgnummer || !ervoor || !geldt(vorige.status))
            continue;
        if (vorige.status == S::Opgezegd && vorige.einde) {
            // Notice was given while the change was looked at: the agreement ends all the same.
            versie.einde = vorige.einde;
            versie.geldigTot = std::min(versie.geldigTot.value_or(vorige.einde->laatsteDag), vorige.einde->laatsteDag);
            PGB_TRY(metEinde, werk.unit.zorgovereenkomsten().updateVersie(versie));
            versie = metEinde;
        }
        const QDate laatste = versie.inhoud.ingangsdatum.addDays(-1);
        vorige.geldigTot = std::min(vorige.geldigTot.value_or(laatste), laatste);
        PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(vorige));
    }
    if (const QDate einde = laatsteDag(versie); einde.isValid())
        PGB_CHECK(stopBetalingenNa(werk, zorgovereenkomst, einde));
    PGB_CHECK(beginVervanging(werk, zorgovereenkomst, versie));
    PGB_CHECK(fireDatumgebeurtenissen(werk));
    PGB_TRY(now, gevonden(werk.unit.zorgovereenkomsten().find(zorgovereenkomst.id)));
    PGB_TRY(current, versieVan(now, versie.volgnummer));
    versie = current;
    PGB_CHECK(werkVoorgelegdeBij(werk, now, versie));
    PGB_CHECK(corrigeerNaWijziging(werk, zorgovereenkomst, versie));
    return hercontroleer(werk, zorgovereenkomst.budgethouder);
}

} // namespace pgb::app
