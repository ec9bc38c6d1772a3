#include "server/app/dagelijks.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include <algorithm>
#include <set>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

QString variantVan(const Bevinding& bevinding)
{
    for (const auto& [naam, waarde] : bevinding.params) {
        if (naam == QLatin1String("variant"))
            return waarde;
    }
    return {};
}

/// Why the agreement ends by itself when this is not mended in time (W20); nothing = it does not.
std::optional<QLatin1String> eindreden(const Bevinding& bevinding)
{
    if (bevinding.controle != QLatin1String("ZC-070"))
        return std::nullopt;
    const QString variant = variantVan(bevinding);
    if (variant == QLatin1String("failliet"))
        return statusreden::failliet;
    if (variant == QLatin1String("toekenning"))
        return statusreden::geenBudget;
    return variant.isEmpty() && bevinding.path == QLatin1String("zorgverlener/kvkNummer") ? std::optional(statusreden::uitgeschreven) : std::nullopt;
}

/// Work under another law that still has its budget goes on.
bool alleBudgettenOp(const ZorgovereenkomstFeiten& feiten, const std::vector<Bevinding>& bevindingen)
{
    const std::vector<Toekenning> alle = feiten.toekenningen.value_or(std::vector<Toekenning>());
    std::set<Wet> wetten;
    for (const ToekenningId id : feiten.versie.inhoud.toekenningen) {
        if (const Toekenning* t = vindToekenning(alle, id))
            wetten.insert(t->wet);
    }
    const auto op = [](const Bevinding& b) { return eindreden(b) == statusreden::geenBudget; };
    return size_t(std::count_if(bevindingen.begin(), bevindingen.end(), op)) >= wetten.size();
}

/// Last day on which the laws of the agreement still granted something: the law ends it there, whenever we looked (W20). Invalid = a grant was
/// withdrawn, and nobody said from when.
QDate laatsteDagMetRecht(const Werk& werk, const ZorgovereenkomstFeiten& feiten)
{
    const std::vector<Toekenning> alle = feiten.toekenningen.value_or(std::vector<Toekenning>());
    std::set<Wet> wetten;
    for (const ToekenningId id : feiten.versie.inhoud.toekenningen) {
        if (const Toekenning* t = vindToekenning(alle, id))
            wetten.insert(t->wet);
    }
    QDate uit;
    for (const Toekenning& t : alle) {
        const bool gaf = wetten.contains(t.wet) && t.periode.valid() && t.periode.tot < werk.vandaag() && geldtOp(t, t.periode.tot);
        if (gaf && (!uit.isValid() || t.periode.tot > uit))
            uit = t.periode.tot;
    }
    return uit;
}

Outcome<void> beeindig(Werk& werk, const Zorgovereenkomst& record, ZorgovereenkomstVersie versie, QDate dag, QLatin1String reden, S naar)
{
    versie.geldigTot = std::min(versie.geldigTot.value_or(dag), dag);
    versie.einde = VersieEinde{ZorgovereenkomstActor::Systeem, {}, werk.vandaag(), *versie.geldigTot, 0, reden};
    setStatus(werk, versie, naar, reden);
    PGB_TRY(stored, werk.unit.zorgovereenkomsten().updateVersie(versie));
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.vanzelfBeeindigd"), QStringLiteral("zorgovereenkomst"), record.id.waarde, record.budgethouder,
                              {{QStringLiteral("versie"), QString::number(stored.volgnummer)}, {QStringLiteral("reden"), reden},
                               {QStringLiteral("laatsteDag"), stored.geldigTot->toString(Qt::ISODate)}}));
    return eindigtMet(werk, record, stored);
}

} // namespace

Outcome<bool> eindigtVanzelf(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstFeiten& feiten, const std::vector<Bevinding>& bevindingen)
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const auto* stap = findOvergang(versie.status, G::Beeindigen, ZorgovereenkomstActor::Systeem);
    if (!stap || versie.inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst) // there notice is needed
        return false;
    PGB_TRY(open, werk.unit.signalen().open(record.id));
    for (const Bevinding& bevinding : bevindingen) {
        const std::optional<QLatin1String> reden = eindreden(bevinding);
        if (!reden || (*reden == statusreden::geenBudget && !alleBudgettenOp(feiten, bevindingen)))
            continue;
        const auto gezegd = std::find_if(open.begin(), open.end(), [&](const Signaal& s) {
            return s.versie == versie.id && s.bevinding.controle == bevinding.controle && s.bevinding.path == bevinding.path && variantVan(s.bevinding) == variantVan(bevinding);
        });
        // Who must act has until the day that the signal named.
        if (gezegd == open.end() || !gezegd->uiterlijk.isValid() || gezegd->uiterlijk >= werk.vandaag())
            continue;
        const QDate recht = *reden == statusreden::geenBudget ? laatsteDagMetRecht(werk, feiten) : QDate();
        PGB_CHECK(beeindig(werk, record, versie, std::max(recht.isValid() ? recht : gezegd->uiterlijk, versie.inhoud.ingangsdatum), *reden, stap->naar));
        return true;
    }
    return false;
}

} // namespace pgb::app
