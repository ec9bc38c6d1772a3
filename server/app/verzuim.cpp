#include "server/app/verzuim.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
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

/// By law: an end that the absence gave, and nobody's notice.
bool doorVerzuim(const ZorgovereenkomstVersie& versie) { return versie.einde && versie.einde->door == ZorgovereenkomstActor::Systeem; }

/// A replacement ends with the absence; nothing = the day is not known yet. An end that a person gave stays.
Outcome<void> zetVervanging(Werk& werk, const Zorgovereenkomst& record, ZorgovereenkomstVersie versie, std::optional<QDate> laatsteDag)
{
    const bool loopt = versie.status == S::Lopend || versie.status == S::Goedgekeurd;
    const std::optional<QDate> dag = laatsteDag ? std::optional(std::max(*laatsteDag, versie.inhoud.ingangsdatum)) : std::nullopt;
    if (!loopt || versie.geldigTot == dag || (versie.geldigTot && !doorVerzuim(versie)))
        return {};
    versie.geldigTot = dag;
    versie.einde.reset();
    if (dag)
        versie.einde = VersieEinde{ZorgovereenkomstActor::Systeem, {}, werk.vandaag(), *dag, 0, {}};
    PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
    PGB_CHECK(werk.vastleggen(dag ? QStringLiteral("zorgovereenkomst.vervangingEindigt") : QStringLiteral("zorgovereenkomst.vervangingLooptDoor"),
                              QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder,
                              {{QStringLiteral("versie"), QString::number(versie.volgnummer)}}));
    return dag ? stopBetalingenNa(werk, record, *dag) : Outcome<void>();
}

bool vervangt(const ZorgovereenkomstVersie& versie, ZorgverlenerId zorgverlener)
{
    return versie.inhoud.looptijd == Looptijd::Vervanging && versie.inhoud.vervangt == zorgverlener;
}

/// The agreements that stand in for this zorgverlener follow the absence, when it has begun by the day that they run; not a later one.
Outcome<void> volgVerzuim(Werk& werk, const Zorgovereenkomst& record, QDate van, std::optional<QDate> laatsteDag)
{
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(record.budgethouder));
    for (const Zorgovereenkomst& andere : alle) {
        for (const ZorgovereenkomstVersie& versie : andere.versies) {
            const bool begonnen = van <= std::max(werk.vandaag(), versie.inhoud.ingangsdatum);
            if (begonnen && vervangt(versie, record.zorgverlener))
                PGB_CHECK(zetVervanging(werk, andere, versie, laatsteDag));
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

Outcome<void> neemOver(Werk& werk, const Zorgovereenkomst& record, Verzuim& verzuim, const VerzuimMelding& melding)
{
    verzuim.soort = melding.soort;
    verzuim.van = melding.van;
    verzuim.tot = melding.tot;
    verzuim.inzetbaarProcent = melding.inzetbaarProcent;
    return volgVerzuim(werk, record, melding.van, melding.tot);
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
    PGB_CHECK(neemOver(werk, record, verzuim, melding));
    PGB_TRY(stored, werk.unit.verzuim().insert(verzuim));
    PGB_CHECK(leg(werk, "verzuim.melden", record));
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
    PGB_CHECK(neemOver(werk, record, verzuim, melding));
    PGB_TRY(stored, werk.unit.verzuim().update(verzuim));
    PGB_CHECK(leg(werk, "verzuim.wijzigen", record));
    return stored;
}

Outcome<void> beginVervanging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    if (versie.inhoud.looptijd != Looptijd::Vervanging)
        return {};
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(zorgovereenkomst.budgethouder));
    std::optional<QDate> laatste;
    for (const Zorgovereenkomst& andere : alle) {
        if (!vervangt(versie, andere.zorgverlener))
            continue;
        PGB_TRY(afwezig, werk.unit.verzuim().ofZorgovereenkomst(andere.id));
        for (const Verzuim& v : afwezig) {
            if (!v.tot && v.van <= versie.inhoud.ingangsdatum)
                return {}; // nobody knows yet until when
            if (v.tot && *v.tot >= versie.inhoud.ingangsdatum)
                laatste = std::max(laatste.value_or(*v.tot), *v.tot);
        }
    }
    return laatste ? zetVervanging(werk, zorgovereenkomst, versie, laatste) : Outcome<void>();
}

} // namespace pgb::app
