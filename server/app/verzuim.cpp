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

/// The agreements that stand in for this zorgverlener end with the absence.
Outcome<void> beeindigVervanging(Werk& werk, const Zorgovereenkomst& record, QDate laatsteDag)
{
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(record.budgethouder));
    for (const Zorgovereenkomst& andere : alle) {
        for (ZorgovereenkomstVersie versie : andere.versies) {
            const bool vervangt = versie.inhoud.looptijd == Looptijd::Vervanging && versie.inhoud.vervangt == record.zorgverlener;
            const bool loopt = versie.status == S::Lopend || versie.status == S::Goedgekeurd;
            if (!vervangt || !loopt || (versie.geldigTot && *versie.geldigTot <= laatsteDag))
                continue;
            versie.geldigTot = std::max(laatsteDag, versie.inhoud.ingangsdatum);
            versie.einde = VersieEinde{ZorgovereenkomstActor::Systeem, {}, werk.vandaag(), *versie.geldigTot, 0, {}};
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
            PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.vervangingEindigt"), QStringLiteral("zorgovereenkomst"), andere.id.waarde,
                                      andere.budgethouder, {{QStringLiteral("versie"), QString::number(versie.volgnummer)}}));
            PGB_CHECK(stopBetalingenNa(werk, andere, *versie.geldigTot));
        }
    }
    PGB_CHECK(fireDatumgebeurtenissen(werk));
    return {};
}

Outcome<void> neemOver(Werk& werk, const Zorgovereenkomst& record, Verzuim& verzuim, const VerzuimMelding& melding)
{
    verzuim.soort = melding.soort;
    verzuim.van = melding.van;
    verzuim.tot = melding.tot;
    verzuim.inzetbaarProcent = melding.inzetbaarProcent;
    return melding.tot ? beeindigVervanging(werk, record, *melding.tot) : Outcome<void>();
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
    PGB_TRY(eerder, werk.unit.verzuim().ofZorgovereenkomst(id));
    for (const Verzuim& v : eerder) {
        const bool overlapt = (!v.tot || *v.tot >= melding.van) && (!melding.tot || v.van <= *melding.tot);
        if (overlapt)
            return Problem{ProblemKind::Conflict, QStringLiteral("verzuimLoopt"), {}, {}, {}};
    }
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
    PGB_CHECK(neemOver(werk, record, verzuim, melding));
    PGB_TRY(stored, werk.unit.verzuim().update(verzuim));
    PGB_CHECK(leg(werk, "verzuim.wijzigen", record));
    return stored;
}

} // namespace pgb::app
