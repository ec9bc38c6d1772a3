#include "server/app/dagelijks.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;

/// The version to raise: the one in force. A change that is open or waits for its first day stays on top of it.
const ZorgovereenkomstVersie* teVerhogen(const Zorgovereenkomst& record)
{
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : record.versies) {
        if ((v.status == S::Lopend || v.status == S::Opgezegd) && (!uit || v.inhoud.ingangsdatum >= uit->inhoud.ingangsdatum))
            uit = &v;
    }
    return uit;
}

/// What each side handed over is raised with the version, or taking it back would lower the wage again.
Outcome<void> werkOverdrachtBij(Werk& werk, VersieId versie, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw)
{
    for (const Partijrol kant : {Partijrol::Budgethouder, Partijrol::Zorgverlener}) {
        PGB_TRY(gedeeld, werk.unit.zorgovereenkomsten().gedeeldeInhoud(versie, kant));
        if (const std::optional<ZorgovereenkomstInhoud> inhoud = gedeeld ? opNieuwMinimum(*gedeeld, oud, nieuw) : std::nullopt)
            PGB_CHECK(werk.unit.zorgovereenkomsten().setGedeeldeInhoud(versie, kant, *inhoud));
    }
    return {};
}

/// Changes that nobody signed yet go on from the new amounts. What was signed stays as it was signed: it is raised when it is in force.
Outcome<void> werkWijzigingenBij(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw)
{
    for (ZorgovereenkomstVersie versie : record.versies) {
        if (!isConcept(versie.status) || !versie.handtekeningen.empty())
            continue;
        std::optional<ZorgovereenkomstInhoud> inhoud = opNieuwMinimum(versie.inhoud, oud, nieuw);
        if (!inhoud)
            continue;
        versie.inhoud = std::move(*inhoud);
        PGB_TRY(stored, werk.unit.zorgovereenkomsten().updateVersie(versie));
        PGB_CHECK(werkOverdrachtBij(werk, stored.id, oud, nieuw));
        PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.wijzigingOpMinimumloon"), QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder,
                                  {{QStringLiteral("versie"), QString::number(stored.volgnummer)}}));
    }
    return {};
}

/// The next rise that the agreement does not keep to yet; false = none.
Outcome<bool> volgendeStap(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(record, gevonden(werk.unit.zorgovereenkomsten().find(id)));
    const ZorgovereenkomstVersie* oud = record.zorgverlener ? teVerhogen(record) : nullptr;
    if (!oud)
        return false;
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
    std::optional<WmlIndexatie> verhoging = wmlIndexatie(werk.parameters, zorgverlener, *oud, werk.vandaag());
    const QDate einde = laatsteDag(*oud);
    if (!verhoging || (einde.isValid() && einde < verhoging->inhoud.ingangsdatum))
        return false;
    ZorgovereenkomstVersie versie;
    versie.zorgovereenkomst = id;
    versie.volgnummer = record.versies.back().volgnummer + 1;
    versie.inhoud = std::move(verhoging->inhoud);
    versie.geldigTot = oud->geldigTot;
    versie.einde = oud->einde;
    versie.goedkeuring = Goedkeuring::Geen; // domain 6.3: no signature and no approval
    setStatus(werk, versie, S::Goedgekeurd, statusreden::wmlIndexatie);
    PGB_TRY(stored, werk.unit.zorgovereenkomsten().insertVersie(versie));
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.wmlIndexatie"), QStringLiteral("zorgovereenkomst"), id.waarde, record.budgethouder,
                              {{QStringLiteral("versie"), QString::number(stored.volgnummer)},
                               {QStringLiteral("ingangsdatum"), stored.inhoud.ingangsdatum.toString(Qt::ISODate)},
                               {QStringLiteral("minimumCenten"), QString::number(verhoging->perUur.centen)}}));
    PGB_CHECK(werkWijzigingenBij(werk, record, oud->inhoud, stored.inhoud));
    PGB_CHECK(becomeApproved(werk, record, stored));
    return true;
}

} // namespace

Outcome<int> indexeerWml(Werk& werk, ZorgovereenkomstId id)
{
    constexpr int meest = 6; // two rises a year over what is looked back, and some
    for (int gedaan = 0; gedaan < meest; ++gedaan) {
        PGB_TRY(meer, volgendeStap(werk, id));
        if (!meer)
            return gedaan;
    }
    return meest;
}

} // namespace pgb::app
