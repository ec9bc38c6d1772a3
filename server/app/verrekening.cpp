#include "server/app/verrekening.h"
#include "server/app/correcties.h"
#include "server/app/declaratie_taken.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

/// What is still owed of an original that was paid in part; what a run is paying now is not.
Bedrag nogTegoed(const Declaratie& origineel)
{
    const bool deels = origineel.status == S::DeelsUitbetaald || (origineel.betaald > Bedrag{} && isTeCorrigeren(origineel.status, origineel.betaald));
    return deels ? std::max(origineel.totaal - origineel.betaald, Bedrag{}) : Bedrag{};
}

/// What a correction corrects has one, once that is settled (domain 7.7).
Outcome<void> tekenOrigineelAan(Werk& werk, const Declaratie& correctie, Declaratie& origineel)
{
    if (nogTegoed(origineel) > Bedrag{}) // its rest is still owed, and only what stands so is paid
        return {};
    using A = DeclaratieActor;
    const A wie = correctie.invoerkant == Invoerkant::Svb ? A::Svb : correctie.invoerkant == Invoerkant::Zorgverlener ? A::Zorgverlener : A::Indiener;
    const DeclaratieOvergang* stap = findOvergang(origineel.status, G::Corrigeren, wie);
    if (!stap || origineel.status == stap->naar)
        return {};
    origineel.status = stap->naar;
    origineel.statusSinds = werk.nu;
    PGB_TRY(stored, werk.unit.declaraties().update(origineel));
    origineel = stored;
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.gecorrigeerd"), QStringLiteral("declaratie"), origineel.id.waarde, origineel.budgethouder));
    return werkTakenBij(werk, origineel);
}

/// What a toekenning gets back is first taken off what it still owes of the original: nobody gives back what he did not get.
Outcome<Bedrag> vanDeRest(Werk& werk, Declaratie& origineel, ToekenningId toekenning, Bedrag terug)
{
    const bool betaalt = std::any_of(origineel.regels.begin(), origineel.regels.end(), [&](const Declaratieregel& r) { return r.toekenning == toekenning; });
    const Bedrag deel = betaalt ? std::min(nogTegoed(origineel), terug) : Bedrag{};
    if (deel <= Bedrag{})
        return deel;
    origineel.betaald += deel;
    PGB_TRY(stored, werk.unit.declaraties().update(origineel));
    origineel = stored;
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.restVerrekend"), QStringLiteral("declaratie"), origineel.id.waarde, origineel.budgethouder,
                              {{QStringLiteral("bedragCenten"), QString::number(deel.centen)}}));
    return deel;
}

} // namespace

Outcome<void> rondAf(Werk& werk, Declaratie& declaratie)
{
    std::optional<Declaratie> origineel;
    if (declaratie.soort == DeclaratieSoort::Correctie && declaratie.oorspronkelijke) {
        PGB_TRY(was, gevonden(werk.unit.declaraties().find(declaratie.oorspronkelijke)));
        origineel = std::move(was);
    }
    for (const auto& [toekenning, bedrag] : bedragPerToekenning(declaratie.regels)) {
        if (bedrag >= Bedrag{} || !toekenning)
            continue;
        PGB_TRY(af, origineel ? vanDeRest(werk, *origineel, toekenning, -bedrag) : Outcome<Bedrag>(Bedrag{}));
        if (af == -bedrag)
            continue;
        Vordering vordering;
        vordering.zorgverlener = declaratie.zorgverlener;
        vordering.toekenning = toekenning;
        vordering.declaratie = declaratie.id;
        vordering.bedrag = -bedrag - af;
        vordering.sinds = werk.vandaag();
        PGB_CHECK(werk.unit.dossier().insertVordering(vordering));
    }
    declaratie.betaald = declaratie.totaal;
    if (origineel)
        PGB_CHECK(tekenOrigineelAan(werk, declaratie, *origineel));
    return stapDoorSysteem(werk, declaratie, G::Betalen);
}

namespace {

struct Aftrek {
    Vordering vordering;
    Bedrag bedrag;
};

/// What each open claim gets of it.
Outcome<std::vector<Aftrek>> aftrekVan(Werk& werk, const Declaratie& declaratie)
{
    std::vector<Aftrek> uit;
    if (naarBudgethouder(declaratie.soort))
        return uit;
    for (const auto& [toekenning, bedrag] : bedragPerToekenning(declaratie.regels)) {
        Bedrag over = bedrag;
        if (!toekenning || over <= Bedrag{})
            continue;
        PGB_TRY(vorderingen, werk.unit.dossier().openVorderingen(declaratie.zorgverlener, toekenning));
        for (const Vordering& v : vorderingen) {
            const Bedrag deel = std::min(v.open(), over);
            if (deel <= Bedrag{})
                continue;
            uit.push_back({v, deel});
            over -= deel;
        }
    }
    return uit;
}

} // namespace

Outcome<Bedrag> verreken(Werk& werk, const Declaratie& declaratie)
{
    Bedrag som;
    PGB_TRY(aftrek, aftrekVan(werk, declaratie));
    for (const Aftrek& a : aftrek) {
        PGB_CHECK(werk.unit.dossier().verreken(declaratie.id, a.vordering, a.bedrag));
        som += a.bedrag;
    }
    return som;
}

Outcome<Bedrag> teVerrekenen(Werk& werk, const Declaratie& declaratie)
{
    Bedrag som;
    PGB_TRY(aftrek, aftrekVan(werk, declaratie));
    for (const Aftrek& a : aftrek)
        som += a.bedrag;
    return som;
}

namespace {

/// Of more claims: what is still asked for, or else what was closed last.
void vertel(std::optional<Terugvordering>& brief, const Vordering& v)
{
    if (v.open() <= Bedrag{})
        return;
    if (brief && brief->afgedaanOp == v.afgedaanOp && brief->afschrijfreden == v.afschrijfreden)
        brief->bedrag += v.open();
    else if (!brief || brief->afgedaanOp)
        brief = Terugvordering{v.open(), v.afgedaanOp, v.afschrijfreden};
}

} // namespace

Outcome<Declaratie> metVerrekening(Werk& werk, Declaratie declaratie)
{
    if (declaratie.soort != DeclaratieSoort::Correctie || declaratie.status != S::Uitbetaald)
        return declaratie;
    PGB_TRY(vorderingen, werk.unit.dossier().vorderingenVan(declaratie.id));
    Bedrag perBrief, nietVerrekend;
    for (const Vordering& v : vorderingen) {
        nietVerrekend += v.open();
        if (!v.gevorderd)
            continue;
        perBrief += v.open();
        vertel(declaratie.terugvordering, v);
    }
    if (declaratie.terugvordering)
        declaratie.terugvordering->eerder = perBrief - declaratie.terugvordering->bedrag;
    if (isTeruggevorderd(declaratie))
        declaratie.verrekend = std::max(-declaratie.totaal - nietVerrekend, Bedrag{});
    return declaratie;
}

Outcome<bool> vraagtPerBrief(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(verteld, metVerrekening(werk, declaratie));
    return verteld.terugvordering && !verteld.terugvordering->afgedaanOp;
}

Outcome<int> vorderTerug(Werk& werk)
{
    const std::optional<qint64> dagen = werk.parameters.getal(u"verrekentermijnDagen", std::nullopt, {}, werk.vandaag());
    if (!dagen || *dagen > 10'000)
        return 0;
    PGB_TRY(open, werk.unit.dossier().tevorderen(werk.vandaag().addDays(-*dagen)));
    for (Vordering vordering : open) {
        vordering.gevorderd = true;
        PGB_CHECK(werk.unit.dossier().updateVordering(vordering));
        PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(vordering.declaratie)));
        PGB_CHECK(werk.vastleggen(QStringLiteral("vordering.brief"), QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder,
                                  {{QStringLiteral("bedragCenten"), QString::number(vordering.open().centen)}}));
        PGB_CHECK(werk.melden(QStringLiteral("budget"), declaratie.budgethouder.waarde, declaratie.budgethouder));
        PGB_CHECK(werkTakenBij(werk, declaratie));
    }
    return int(open.size());
}

Outcome<Declaratie> sluitTerugvordering(Werk& werk, DeclaratieId id, qint64 rijversie, std::optional<QDate> terugbetaaldOp, const QString& reden)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    const auto& [declaratie, relatie] = seen;
    if (werk.gebruiker().rol != Rol::Svb || !magNu(werk, relatie, Handeling::DeclaratieCorrigerenSvb))
        return nietToegestaan();
    if (declaratie.rijversie != rijversie)
        return versieVerouderd();
    const QString waarom = reden.trimmed();
    if (terugbetaaldOp.has_value() != waarom.isEmpty())
        return ongeldig(QStringLiteral("terugbetaaldOfReden"), QStringLiteral("reden"));
    PGB_TRY(alle, werk.unit.dossier().vorderingenVan(id));
    std::erase_if(alle, [](const Vordering& v) { return !v.gevorderd || v.afgedaanOp || v.open() <= Bedrag{}; });
    if (alle.empty())
        return Problem{ProblemKind::Conflict, QStringLiteral("geenTerugvordering"), {}, {}, {}};
    Bedrag som;
    for (Vordering& v : alle) {
        if (terugbetaaldOp && (*terugbetaaldOp < v.sinds || *terugbetaaldOp > werk.vandaag()))
            return ongeldig(QStringLiteral("terugbetaaldOpKanNiet"), QStringLiteral("terugbetaaldOp"));
        v.afgedaanOp = terugbetaaldOp.value_or(werk.vandaag());
        v.afschrijfreden = waarom;
        som += v.open();
        PGB_CHECK(werk.unit.dossier().updateVordering(v));
    }
    PGB_CHECK(werk.vastleggen(terugbetaaldOp ? QStringLiteral("vordering.terugbetaald") : QStringLiteral("vordering.afgeschreven"), QStringLiteral("declaratie"), id.waarde,
                              declaratie.budgethouder, {{QStringLiteral("bedragCenten"), QString::number(som.centen)}}));
    PGB_CHECK(werk.melden(QStringLiteral("budget"), declaratie.budgethouder.waarde, declaratie.budgethouder));
    PGB_CHECK(werkTakenBij(werk, declaratie));
    if (terugbetaaldOp) // what waits for money may have it now
        PGB_CHECK(hercontroleer(werk, declaratie.budgethouder));
    return metVerrekening(werk, declaratie);
}

} // namespace pgb::app
