#include "server/app/verzuim.h"
#include "server/app/declaraties.h"
#include "server/app/maandlonen.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;

bool magMelden(const Werk& werk, const Relatie& relatie)
{
    const bool svb = werk.gebruiker().rol == Rol::Svb && magNu(werk, relatie, Handeling::ZorgovereenkomstZien);
    return svb || (werk.isBudgethouderKant() && magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen));
}

Outcome<void> check(const Werk& werk, const VerzuimMelding& melding)
{
    constexpr int ver = 366; // a leave is planned some months ahead
    if (!melding.van.isValid() || melding.van > werk.vandaag().addDays(ver))
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("van"));
    if (melding.tot && *melding.tot < melding.van)
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("tot"));
    if (melding.inzetbaarProcent < 0 || melding.inzetbaarProcent > 99)
        return ongeldig(QStringLiteral("veldBereik"), QStringLiteral("inzetbaarProcent"));
    return {};
}

/// Somebody worked on that day in the agreement at least.
Outcome<void> checkLoopt(const Zorgovereenkomst& record, QDate van)
{
    if (!versieOp(record, van))
        return Problem{ProblemKind::Conflict, QStringLiteral("geenGeldendeVersie"), {}, {}, {}};
    return {};
}

/// An end that the absence gave, and nobody's notice or death; what else ends by law says why.
bool doorVerzuim(const ZorgovereenkomstVersie& versie)
{
    return versie.einde && versie.einde->door == ZorgovereenkomstActor::Systeem && versie.einde->reden.isEmpty() && versie.statusReden != statusreden::overlijden;
}

/// How long those for whom a replacement stands in are away.
struct Afwezigheid {
    bool duurt = false;           ///< nobody knows yet until when
    std::optional<QDate> laatste; ///< nothing, when it does not last = nobody is away
};

/// Another agreement with the same zorgverlener took its place.
bool heeftAndere(const std::vector<Zorgovereenkomst>& alle, const Zorgovereenkomst& record)
{
    return std::any_of(alle.begin(), alle.end(), [&](const Zorgovereenkomst& z) {
        return z.id != record.id && z.zorgverlener == record.zorgverlener
               && std::any_of(z.versies.begin(), z.versies.end(), [](const ZorgovereenkomstVersie& v) { return geldt(v.status); });
    });
}

/// The state that goes with the last day: what ended goes on, and what has yet to begin does not when nobody is away by then.
void zetStatus(Werk& werk, ZorgovereenkomstVersie& versie, bool weer)
{
    const bool nooit = versie.status == S::Goedgekeurd && versie.geldigTot && *versie.geldigTot < versie.inhoud.ingangsdatum;
    const auto gebeurtenis = weer ? ZorgovereenkomstGebeurtenis::VerzuimDuurtVoort : ZorgovereenkomstGebeurtenis::EinddatumBereikt;
    const auto* stap = weer || nooit ? findOvergang(versie.status, gebeurtenis, ZorgovereenkomstActor::Systeem) : nullptr;
    if (stap)
        setStatusVanzelf(werk, versie, stap->naar);
}

/// A replacement ends with the absence, and goes on when that does, also when it was ended already. An end that a person gave stays.
Outcome<void> zetVervanging(Werk& werk, const Zorgovereenkomst& record, ZorgovereenkomstVersie versie, const Afwezigheid& weg, bool magWeer)
{
    const bool loopt = versie.status == S::Lopend || versie.status == S::Goedgekeurd;
    const bool afgelopen = versie.status == S::Beeindigd && doorVerzuim(versie);
    if ((!weg.duurt && !weg.laatste) || !(loopt || (afgelopen && magWeer)) || (versie.geldigTot && !doorVerzuim(versie)))
        return {};
    std::optional<QDate> dag = weg.duurt ? std::nullopt : weg.laatste;
    const bool begonnen = versie.status == S::Lopend || (afgelopen && versie.geldigTot >= versie.inhoud.ingangsdatum);
    if (dag && begonnen)
        dag = std::max(*dag, versie.inhoud.ingangsdatum);
    if (versie.geldigTot == dag)
        return {};
    versie.geldigTot = dag;
    versie.einde.reset();
    if (dag)
        versie.einde = VersieEinde{ZorgovereenkomstActor::Systeem, {}, werk.vandaag(), *dag, 0, {}};
    const bool weer = afgelopen && (!dag || *dag >= std::max(werk.vandaag(), versie.inhoud.ingangsdatum));
    zetStatus(werk, versie, weer);
    PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
    PGB_CHECK(werk.vastleggenVanzelf(dag ? QStringLiteral("zorgovereenkomst.vervangingEindigt") : QStringLiteral("zorgovereenkomst.vervangingLooptDoor"),
                                     QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder,
                                     {{QStringLiteral("versie"), QString::number(versie.volgnummer)}}));
    return dag ? stopBetalingenNa(werk, record, *dag) : Outcome<void>();
}

bool vervangt(const ZorgovereenkomstVersie& versie, ZorgverlenerId zorgverlener)
{
    return versie.inhoud.looptijd == Looptijd::Vervanging && versie.inhoud.vervangt == zorgverlener;
}

/// Of those that it meets by today or by its first day, and of `gewijzigd` (0 = none), which may have ended before it began; not of a later one.
Outcome<Afwezigheid> afwezigheid(Werk& werk, const std::vector<Zorgovereenkomst>& alle, const ZorgovereenkomstVersie& vervanging, VerzuimId gewijzigd)
{
    const QDate ingang = vervanging.inhoud.ingangsdatum;
    Afwezigheid uit;
    for (const Zorgovereenkomst& andere : alle) {
        if (!vervangt(vervanging, andere.zorgverlener))
            continue;
        PGB_TRY(lijst, werk.unit.verzuim().ofZorgovereenkomst(andere.id));
        for (const Verzuim& v : lijst) {
            const bool telt = v.van <= std::max(werk.vandaag(), ingang) && (!v.tot || *v.tot >= ingang || (gewijzigd && v.id == gewijzigd));
            uit.duurt |= telt && !v.tot;
            if (telt && v.tot)
                uit.laatste = std::max(uit.laatste.value_or(*v.tot), *v.tot);
        }
    }
    return uit;
}

/// The agreements that stand in for this zorgverlener follow the absence as it is kept now, when it has begun by the day that they run.
Outcome<void> volgVerzuim(Werk& werk, const Zorgovereenkomst& record, const Verzuim& verzuim)
{
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(record.budgethouder));
    for (const Zorgovereenkomst& andere : alle) {
        for (const ZorgovereenkomstVersie& versie : andere.versies) {
            const bool begonnen = verzuim.van <= std::max(werk.vandaag(), versie.inhoud.ingangsdatum);
            if (!begonnen || !vervangt(versie, record.zorgverlener))
                continue;
            PGB_TRY(weg, afwezigheid(werk, alle, versie, verzuim.id));
            PGB_CHECK(zetVervanging(werk, andere, versie, weg, !heeftAndere(alle, andere)));
        }
    }
    PGB_CHECK(fireDatumgebeurtenissen(werk));
    return {};
}

/// Two absences of one person on one day say two things about it.
Outcome<void> checkOverlap(Werk& werk, ZorgovereenkomstId id, VerzuimId behalve, const VerzuimMelding& melding)
{
    PGB_TRY(andere, werk.unit.verzuim().ofZorgovereenkomst(id));
    const bool overlapt = std::any_of(andere.begin(), andere.end(), [&](const Verzuim& v) {
        return v.id != behalve && (!v.tot || *v.tot >= melding.van) && (!melding.tot || v.van <= *melding.tot);
    });
    return overlapt ? Outcome<void>(Problem{ProblemKind::Conflict, QStringLiteral("verzuimLoopt"), {}, {}, {}}) : Outcome<void>();
}

void neemOver(Verzuim& verzuim, const VerzuimMelding& melding)
{
    verzuim.soort = melding.soort;
    verzuim.van = melding.van;
    verzuim.tot = melding.tot;
    verzuim.inzetbaarProcent = melding.inzetbaarProcent;
}

Outcome<void> leg(Werk& werk, const char* handeling, const Zorgovereenkomst& record)
{
    return werk.vastleggen(QString::fromLatin1(handeling), QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder);
}

} // namespace

Outcome<std::vector<Verzuim>> listVerzuim(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, bekijkZorgovereenkomst(werk, id));
    if (werk.gebruiker().rol == Rol::MedewerkerVerstrekker)
        return nietToegestaan();
    return werk.unit.verzuim().ofZorgovereenkomst(seen.first.id);
}

Outcome<Verzuim> meldVerzuim(Werk& werk, ZorgovereenkomstId id, const VerzuimMelding& melding)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!magMelden(werk, relatie))
        return nietToegestaan();
    PGB_CHECK(check(werk, melding));
    PGB_CHECK(checkLoopt(record, melding.van));
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
    if (zorgverlener.soort == ZorgverlenerSoort::Zorginstelling)
        return nietToegestaan(QStringLiteral("nietVoorOrganisatie"));
    PGB_CHECK(checkOverlap(werk, id, {}, melding));
    Verzuim verzuim;
    verzuim.zorgovereenkomst = id;
    verzuim.gemeldDoor = werk.gebruiker().id;
    verzuim.gemeldOp = werk.nu;
    neemOver(verzuim, melding);
    PGB_TRY(stored, werk.unit.verzuim().insert(verzuim));
    PGB_CHECK(volgVerzuim(werk, record, stored));
    PGB_CHECK(vraagLoonOpnieuw(werk, id, stored.van, stored.tot));
    PGB_CHECK(volgVerzuimfeiten(werk, id, stored.van, stored.tot));
    PGB_CHECK(leg(werk, "verzuim.melden", record));
    PGB_CHECK(hercontroleer(werk, record.budgethouder)); // hours of illness may wait for it (DC-095)
    return stored;
}

Outcome<Verzuim> wijzigVerzuim(Werk& werk, ZorgovereenkomstId id, VerzuimId verzuimId, qint64 rijversie, const VerzuimMelding& melding)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!magMelden(werk, relatie))
        return nietToegestaan();
    PGB_TRY(verzuim, gevonden(werk.unit.verzuim().find(verzuimId)));
    if (verzuim.zorgovereenkomst != id)
        return nietGevonden();
    if (verzuim.rijversie != rijversie)
        return versieVerouderd();
    PGB_CHECK(check(werk, melding));
    PGB_CHECK(checkLoopt(record, melding.van));
    PGB_CHECK(checkOverlap(werk, id, verzuimId, melding));
    const bool andersSoort = melding.soort != verzuim.soort;
    const QDate was = verzuim.van;
    const std::optional<QDate> wasTot = verzuim.tot;
    neemOver(verzuim, melding);
    PGB_TRY(stored, werk.unit.verzuim().update(verzuim));
    PGB_CHECK(volgVerzuim(werk, record, stored));
    if (andersSoort)
        PGB_CHECK(vraagLoonOpnieuw(werk, id, stored.van, stored.tot));
    if (stored.van < was)
        PGB_CHECK(vraagLoonOpnieuw(werk, id, stored.van, was.addDays(-1)));
    if (wasTot && (!stored.tot || *stored.tot > *wasTot))
        PGB_CHECK(vraagLoonOpnieuw(werk, id, wasTot->addDays(1), stored.tot));
    const bool open = !wasTot || !stored.tot;
    PGB_CHECK(volgVerzuimfeiten(werk, id, std::min(was, stored.van), open ? std::nullopt : std::optional(std::max(*wasTot, *stored.tot))));
    PGB_CHECK(leg(werk, "verzuim.wijzigen", record));
    PGB_CHECK(hercontroleer(werk, record.budgethouder)); // hours of illness may wait for it (DC-095)
    return stored;
}

Outcome<void> beginVervanging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    if (versie.inhoud.looptijd != Looptijd::Vervanging)
        return {};
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(zorgovereenkomst.budgethouder));
    PGB_TRY(weg, afwezigheid(werk, alle, versie, {}));
    return weg.duurt ? Outcome<void>() : zetVervanging(werk, zorgovereenkomst, versie, weg, false);
}

} // namespace pgb::app
