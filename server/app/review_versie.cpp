#include "server/app/declaraties.h"
#include "server/app/evaluation.h"
#include "server/app/toegang_service.h"
#include "server/app/zorgovereenkomsten.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

/// Term of a review (domain 11.5).
constexpr int normWerkdagen = 10;

QDate werkdagenLater(QDate dag, int aantal)
{
    for (int i = 0; i < aantal; ++i)
        dag = volgendeBankwerkdag(dag);
    return dag;
}

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
    taak.normdatum = werkdagenLater(werk.vandaag(), normWerkdagen);
    PGB_TRY(stored, werk.unit.werktaken().insertOrMerge(taak));
    return werk.melden(QStringLiteral("werktaak"), stored.id.waarde, stored.budgethouder);
}

} // namespace

bool isEigenDeel(const Werk& werk, const Deelbeoordeling& deel)
{
    if (deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht)
        return werk.gebruiker().rol == Rol::Svb;
    return werk.gebruiker().rol == Rol::MedewerkerVerstrekker && werk.gebruiker().verstrekker == deel.verstrekker;
}

bool zonderGoedkeuring(const ZorgovereenkomstInhoud& vorige, const ZorgovereenkomstInhoud& nieuwe)
{
    if (nieuwe.ingangsdatum < vorige.ingangsdatum) // days that nobody approved
        return false;
    ZorgovereenkomstInhoud gelijk = nieuwe;
    gelijk.einddatum = vorige.einddatum;
    gelijk.looptijd = vorige.looptijd;
    gelijk.overigeAfspraken = vorige.overigeAfspraken;
    gelijk.ingangsdatum = vorige.ingangsdatum;
    return gelijk == vorige;
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
    const ZorgovereenkomstVersie* vorige = nullptr;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (v.volgnummer != versie.volgnummer && (v.status == S::Lopend || v.status == S::Goedgekeurd))
            vorige = &v;
    }
    // What parks waits for a person, also when the change alone would not.
    const bool geparkeerd = std::any_of(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) { return b.ernst == Ernst::Parkeren; });
    const bool vrij = vorige && !geparkeerd && zonderGoedkeuring(vorige->inhoud, versie.inhoud);
    const auto* stap = findOvergang(versie.status, G::Route, ZorgovereenkomstActor::Systeem,
                                    vrij ? QLatin1String("geenGoedkeuringNodig") : QLatin1String("goedkeuringNodig"));
    if (!stap)
        return geenOvergang(code(versie.status), code(G::Route));
    setStatus(werk, versie, stap->naar);
    if (vrij)
        return {};
    PGB_TRY(delen, deelbeoordelingen(werk, versie.inhoud));
    versie.beoordelingen = delen;
    for (const Deelbeoordeling& deel : versie.beoordelingen)
        PGB_CHECK(makeTaak(werk, zorgovereenkomst, versie, deel));
    return {};
}

Outcome<void> reviewVersie(Werk& werk, const Zorgovereenkomst&, ZorgovereenkomstVersie& versie, const VersieOpdracht& opdracht)
{
    const bool goed = opdracht.gebeurtenis == G::Goedkeuren;
    bool geraakt = false;
    for (Deelbeoordeling& deel : versie.beoordelingen) {
        if (deel.status != DeelbeoordelingStatus::Open || !isEigenDeel(werk, deel))
            continue;
        geraakt = true;
        if (opdracht.gebeurtenis == G::AanvullingVragen)
            continue;
        deel.status = goed ? DeelbeoordelingStatus::Goedgekeurd : DeelbeoordelingStatus::Afgekeurd;
        deel.beoordelaar = werk.gebruiker().id;
        deel.tijdstip = werk.nu;
        deel.redenCode = goed ? QString() : opdracht.redenCode;
        deel.toelichting = opdracht.reden;
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
        if (vorige.volgnummer >= versie.volgnummer || (vorige.status != S::Lopend && vorige.status != S::Goedgekeurd))
            continue;
        const QDate laatste = versie.inhoud.ingangsdatum.addDays(-1);
        vorige.geldigTot = std::min(vorige.geldigTot.value_or(laatste), laatste);
        PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(vorige));
    }
    PGB_CHECK(fireDatumgebeurtenissen(werk));
    PGB_TRY(now, gevonden(werk.unit.zorgovereenkomsten().find(zorgovereenkomst.id)));
    PGB_TRY(current, versieVan(now, versie.volgnummer));
    versie = current;
    return hercontroleer(werk, zorgovereenkomst.budgethouder);
}

} // namespace pgb::app
