#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

/// What the calendar asks of this version today, with the guard that chooses the row; nothing = nothing.
struct Vraag {
    G gebeurtenis;
    QLatin1String guard;
};
std::optional<Vraag> gebeurtenis(const ZorgovereenkomstVersie& versie, bool heeftOpvolger, QDate vandaag)
{
    const QDate laatste = laatsteDag(versie);
    const bool voorbij = laatste.isValid() && laatste < vandaag;
    if (versie.status == S::Goedgekeurd && laatste.isValid() && laatste < versie.inhoud.ingangsdatum)
        return Vraag{heeftOpvolger ? G::VervangenDoorWijziging : G::EinddatumBereikt, {}}; // it ended before it began
    if (versie.status == S::Goedgekeurd && versie.inhoud.ingangsdatum <= vandaag)
        return Vraag{G::IngangsdatumBereikt, isOpgezegd(versie) ? QLatin1String("opgezegd") : QLatin1String("nietOpgezegd")};
    if (!voorbij || (versie.status != S::Lopend && versie.status != S::Opgezegd))
        return std::nullopt;
    return Vraag{heeftOpvolger ? G::VervangenDoorWijziging : G::EinddatumBereikt, {}};
}

bool heeftOpvolger(const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie)
{
    for (const ZorgovereenkomstVersie& v : record.versies) {
        const QDate laatste = laatsteDag(v);
        const bool houdt = !laatste.isValid() || laatste >= v.inhoud.ingangsdatum;
        // By first day: what a higher minimum wage made has a higher volgnummer than the change that takes over from it.
        const bool later = v.inhoud.ingangsdatum > versie.inhoud.ingangsdatum || v.volgnummer > versie.volgnummer || isSysteemversie(versie);
        if (v.volgnummer != versie.volgnummer && later && geldt(v.status) && houdt)
            return true;
    }
    return false;
}

} // namespace

Outcome<int> fireDatumgebeurtenissen(Werk& werk)
{
    int changed = 0;
    PGB_TRY(records, werk.unit.zorgovereenkomsten().metDatumgebeurtenis(werk.vandaag()));
    for (const Zorgovereenkomst& record : records) {
        for (ZorgovereenkomstVersie versie : record.versies) {
            // A version whose first day and last day both passed takes two steps.
            bool moved = false;
            for (int step = 0; step < 2; ++step) {
                const std::optional<Vraag> vraag = gebeurtenis(versie, heeftOpvolger(record, versie), werk.vandaag());
                const auto* stap = vraag ? findOvergang(versie.status, vraag->gebeurtenis, ZorgovereenkomstActor::Systeem, vraag->guard) : nullptr;
                if (!stap)
                    break;
                setStatusVanzelf(werk, versie, stap->naar);
                moved = true;
            }
            if (!moved)
                continue;
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
            if (versie.status != S::Lopend && versie.status != S::Opgezegd)
                PGB_CHECK(sluitSignalen(werk, versie));
            PGB_CHECK(werk.vastleggenVanzelf(QStringLiteral("zorgovereenkomst.datum"), QStringLiteral("zorgovereenkomst"), record.id.waarde,
                                             record.budgethouder, {{QStringLiteral("versie"), QString::number(versie.volgnummer)},
                                                                   {QStringLiteral("status"), code(versie.status)}}));
            ++changed;
        }
    }
    return changed;
}

} // namespace pgb::app
