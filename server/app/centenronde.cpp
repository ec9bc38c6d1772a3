#include "server/app/niet_typen.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "server/app/wijziging_beoordelen.h"
#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/budget/prognose.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;

Problem nietVanRij(const char* code) { return Problem{ProblemKind::Conflict, QString::fromLatin1(code), {}, {}, {}}; }

struct Bron {
    Zorgovereenkomst record;
    Relatie relatie;
    ZorgovereenkomstVersie geldend;
    ZorgovereenkomstInhoud nieuw;
    std::vector<size_t> geraakt;
};

/// The version in force and what the raise makes of it.
Outcome<Bron> bronVan(Werk& werk, const Zorgovereenkomst& record, const Relatie& relatie, const Verhoging& verhoging, QDate ingangsdatum)
{
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen))
        return nietVanRij("nietToegestaan");
    const ZorgovereenkomstVersie* geldend = nullptr;
    for (const ZorgovereenkomstVersie& v : record.versies) {
        const bool bezig = v.status == S::Concept || v.status == S::Gedeeld || v.status == S::Teruggestuurd || v.status == S::GetekendZorgverlener
            || v.status == S::InBeoordeling || v.status == S::AanvullingGevraagd;
        if (bezig && isVoorKant(v, werk.gebruiker().rol))
            return nietVanRij("openVersie");
        if (v.status == S::Lopend || v.status == S::Goedgekeurd)
            geldend = &v;
    }
    if (!geldend)
        return nietVanRij("geenGeldendeVersie");
    if (!laatTariefOver(geldend->inhoud, verhoging))
        return nietVanRij("tariefWordtNul");
    Bron bron{record, relatie, *geldend, geldend->inhoud, {}};
    bron.geraakt = verhoog(bron.nieuw, verhoging);
    if (verhoging.bedrag && raaktMaandloon(geldend->inhoud, verhoging.functieCode))
        return nietVanRij("centenNietBijMaandloon");
    if (bron.geraakt.empty() && bron.nieuw.maandloon == geldend->inhoud.maandloon)
        return nietVanRij("nietsTeWijzigen");
    bron.nieuw.ingangsdatum = ingangsdatum;
    PGB_CHECK(zetOpModel(werk, record.budgethouder, bron.nieuw));
    return bron;
}

/// Expected cost of a year from the day, over all budgets of the agreement.
Bedrag jaarkosten(const Werk& werk, ZorgovereenkomstInhoud inhoud, const std::optional<Zorgverlener>& wie, QDate vanaf)
{
    inhoud.ingangsdatum = vanaf;
    inhoud.einddatum.reset();
    Bedrag som;
    for (const ToekenningId id : inhoud.toekenningen) {
        Bedrag loon; // rounded as it is paid: once for each toekenning
        for (const auto& [functie, bedrag] : verwachtPerFunctie(inhoud, {vanaf, vanaf.addYears(1).addDays(-1)}, id))
            loon += bedrag;
        som += loonkosten(werk.parameters, inhoud, wie ? &*wie : nullptr, loon, vanaf).totaal();
    }
    return som;
}

std::vector<CentenRegel::Tariefregel> tarieven(const Bron& bron)
{
    std::vector<CentenRegel::Tariefregel> uit;
    for (const size_t i : bron.geraakt) {
        const Werkafspraak& oud = bron.geldend.inhoud.werkafspraken[i];
        const Werkafspraak& nieuw = bron.nieuw.werkafspraken[i];
        uit.push_back({nieuw.functieCode, nieuw.eenheid, oud.tarief.value_or(Tarief()), nieuw.tarief.value_or(Tarief())});
    }
    return uit;
}

/// What the controles and 6.3 say of the version that it would become.
Outcome<void> beoordeel(Werk& werk, const Bron& bron, CentenRegel& regel)
{
    Zorgovereenkomst metNieuwe = bron.record;
    ZorgovereenkomstVersie versie;
    versie.zorgovereenkomst = bron.record.id;
    versie.volgnummer = bron.record.versies.back().volgnummer + 1;
    versie.opgesteldDoor = werk.isZorgverlenerKant() ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    versie.inhoud = bron.nieuw;
    metNieuwe.versies.push_back(versie);
    PGB_TRY(feiten, gatherFeiten(werk, metNieuwe, versie, true));
    PGB_TRY(bevindingen, judge(feiten));
    regel.bevindingen = zichtbaar(werk, bevindingen);
    const Wijzigingsoordeel oordeel = beoordeelVersie(metNieuwe, versie, feiten);
    regel.oordeel = zichtbaar(werk, oordeel);
    return {};
}

Outcome<void> checkRonde(const Verhoging& verhoging, QDate ingangsdatum)
{
    if (!isGeldig(verhoging))
        return ongeldig(QStringLiteral("veldBereik"), QStringLiteral("verhoging"));
    if (!ingangsdatum.isValid())
        return ongeldig(QStringLiteral("datumOngeldig"), QStringLiteral("ingangsdatum"));
    return {};
}

} // namespace

Outcome<CentenRegel> centenVoorbeeld(Werk& werk, ZorgovereenkomstId id, const Verhoging& verhoging, QDate ingangsdatum)
{
    PGB_CHECK(checkRonde(verhoging, ingangsdatum));
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    CentenRegel regel;
    regel.zorgovereenkomst = id;
    regel.nummer = record.nummer;
    regel.ingangsdatum = ingangsdatum;
    PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(record.budgethouder)));
    regel.budgethouder = volledigeNaam(budgethouder.naam);
    std::optional<Zorgverlener> wie;
    if (record.zorgverlener) {
        PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
        regel.zorgverlener = zorgverlener.naam;
        wie = zorgverlener;
    }
    const Outcome<Bron> bron = bronVan(werk, record, relatie, verhoging, ingangsdatum);
    if (!bron) {
        if (bron.problem().kind != ProblemKind::Conflict)
            return bron.problem();
        regel.probleem = bron.problem().code;
        return regel;
    }
    regel.tarieven = tarieven(*bron);
    if (bron->nieuw.maandloon != bron->geldend.inhoud.maandloon) {
        regel.maandloonOud = bron->geldend.inhoud.maandloon;
        regel.maandloonNieuw = bron->nieuw.maandloon;
    }
    regel.perJaar = jaarkosten(werk, bron->nieuw, wie, ingangsdatum) - jaarkosten(werk, bron->geldend.inhoud, wie, ingangsdatum);
    PGB_CHECK(beoordeel(werk, *bron, regel));
    return regel;
}

Outcome<std::vector<ZorgovereenkomstId>> centenBereik(Werk& werk)
{
    std::vector<ZorgovereenkomstId> uit;
    Bladzijde bladzijde{200, 0};
    for (;;) {
        PGB_TRY(lijst, werk.unit.zorgovereenkomsten().list(werk.bereik(), {}, bladzijde));
        for (const Zorgovereenkomst& record : lijst.items) {
            const bool geldt = std::any_of(record.versies.begin(), record.versies.end(),
                                           [](const ZorgovereenkomstVersie& v) { return v.status == S::Lopend || v.status == S::Goedgekeurd; });
            if (geldt)
                uit.push_back(record.id);
        }
        if (!lijst.volgende)
            return uit;
        bladzijde.na = *lijst.volgende;
    }
}

Outcome<ZorgovereenkomstVersie> centenWijziging(Werk& werk, ZorgovereenkomstId id, const Verhoging& verhoging, QDate ingangsdatum)
{
    PGB_CHECK(checkRonde(verhoging, ingangsdatum));
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    PGB_TRY(bron, bronVan(werk, seen.first, seen.second, verhoging, ingangsdatum));
    PGB_TRY(begin, amendZorgovereenkomst(werk, id));
    PGB_TRY(saved, saveVersie(werk, id, begin.volgnummer, begin.rijversie, {}, bron.nieuw));
    if (zwaarste(saved.bevindingen) == Ernst::Weigeren)
        return Problem{ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}};
    PGB_TRY(metZorgverlener, tekentZorgverlener(werk, seen.first, saved.versie));
    if (!werk.isZorgverlenerKant() && !metZorgverlener)
        return saved.versie;
    VersieOpdracht aanbieden;
    aanbieden.gebeurtenis = werk.isZorgverlenerKant() ? ZorgovereenkomstGebeurtenis::Terugsturen : ZorgovereenkomstGebeurtenis::Delen;
    PGB_TRY(aangeboden, fireVersie(werk, id, saved.versie.volgnummer, saved.versie.rijversie, aanbieden));
    if (aangeboden.geweigerd)
        return Problem{ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}};
    return aangeboden.versie;
}

} // namespace pgb::app
