#include "server/app/zorgovereenkomsten.h"

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

QDate laatsteDag(const ZorgovereenkomstVersie& versie)
{
    QDate dag = versie.geldigTot.value_or(QDate());
    if (versie.inhoud.einddatum && (!dag.isValid() || *versie.inhoud.einddatum < dag))
        dag = *versie.inhoud.einddatum;
    return dag;
}

/// What the calendar asks of this version today; nothing = nothing.
std::optional<G> gebeurtenis(const ZorgovereenkomstVersie& versie, bool heeftOpvolger, QDate vandaag)
{
    if (versie.status == S::Goedgekeurd && versie.inhoud.ingangsdatum <= vandaag)
        return G::IngangsdatumBereikt;
    const QDate laatste = laatsteDag(versie);
    if (!laatste.isValid() || laatste >= vandaag)
        return std::nullopt;
    if (versie.status == S::Lopend)
        return heeftOpvolger ? G::VervangenDoorWijziging : G::EinddatumBereikt;
    return versie.status == S::Opgezegd ? std::optional(G::EinddatumBereikt) : std::nullopt;
}

bool heeftOpvolger(const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie)
{
    for (const ZorgovereenkomstVersie& v : record.versies) {
        if (v.volgnummer > versie.volgnummer && (v.status == S::Goedgekeurd || v.status == S::Lopend))
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
                const std::optional<G> event = gebeurtenis(versie, heeftOpvolger(record, versie), werk.vandaag());
                const auto* stap = event ? findOvergang(versie.status, *event, ZorgovereenkomstActor::Systeem) : nullptr;
                if (!stap)
                    break;
                setStatus(werk, versie, stap->naar);
                moved = true;
            }
            if (!moved)
                continue;
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
            PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.datum"), QStringLiteral("zorgovereenkomst"), record.id.waarde,
                                      record.budgethouder, {{QStringLiteral("versie"), QString::number(versie.volgnummer)},
                                                            {QStringLiteral("status"), code(versie.status)}}));
            ++changed;
        }
    }
    return changed;
}

} // namespace pgb::app
