#include "server/app/profiel.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "server/app/wijziging_beoordelen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include <algorithm>

namespace pgb::app {
namespace {

using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

bool isEinde(G gebeurtenis) { return gebeurtenis == G::Opzeggen || gebeurtenis == G::Beeindigen; }
bool isBesluit(G gebeurtenis) { return gebeurtenis == G::Goedkeuren || gebeurtenis == G::Afkeuren || gebeurtenis == G::AanvullingVragen; }

/// What the table allows from here for this caller; what a guard still refuses is told when he tries.
std::vector<G> mogelijk(const Werk& werk, const Relatie& relatie, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie,
                        const ZorgovereenkomstFeiten& feiten)
{
    const bool alleen = !zorgverlenerTekent(feiten);
    const ZorgovereenkomstVersie* eindigbaar = teBeeindigenVersie(record);
    const bool eigenDeel = std::any_of(versie.beoordelingen.begin(), versie.beoordelingen.end(), [&](const Deelbeoordeling& deel) {
        return deel.status == DeelbeoordelingStatus::Open && isEigenDeel(werk, deel);
    });
    std::vector<G> uit;
    for (const ZorgovereenkomstOvergang& rij : zorgovereenkomstOvergangen()) {
        const bool bekend = std::find(uit.begin(), uit.end(), rij.gebeurtenis) != uit.end();
        if (bekend || rij.van != versie.status || actorVoor(werk, relatie, rij.van, rij.gebeurtenis) != rij.actor)
            continue;
        const bool nieuwste = record.versies.empty() || laatsteVersie(record)->volgnummer == versie.volgnummer;
        const bool meteen = rij.van == S::Concept && rij.gebeurtenis == G::OndertekenenBudgethouder;
        if (meteen && !alleen)
            continue;
        const bool naarAnderen = rij.van == S::Concept && rij.gebeurtenis != G::Verwijderen;
        if ((naarAnderen || rij.gebeurtenis == G::Overnemen) && wijzigtNiets(record, versie))
            continue;
        if (rij.guard == QLatin1String("eigenWijziging") && versie.opgesteldDoor != Partijrol::Zorgverlener)
            continue;
        if (isEinde(rij.gebeurtenis) && (!eindigbaar || eindigbaar->volgnummer != versie.volgnummer))
            continue;
        if ((isBesluit(rij.gebeurtenis) && !eigenDeel) || (rij.gebeurtenis == G::Herstellen && !nieuwste))
            continue;
        uit.push_back(rij.gebeurtenis);
    }
    return uit;
}

/// Another agreement of the same two that still runs; the functions that both have.
std::optional<Wijzigingsvoorstel> voorstel(const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie, const ZorgovereenkomstFeiten& feiten)
{
    if (versie.status != S::Concept || versie.volgnummer != 1 || !record.zorgverlener || !feiten.andereZorgovereenkomsten)
        return std::nullopt;
    for (const Zorgovereenkomst& andere : *feiten.andereZorgovereenkomsten) {
        if (andere.zorgverlener != record.zorgverlener)
            continue;
        for (const ZorgovereenkomstVersie& v : andere.versies) {
            const QDate einde = laatsteDag(v);
            const bool loopt = (v.status == S::Lopend || v.status == S::Goedgekeurd) && (!einde.isValid() || einde >= feiten.vandaag);
            if (!loopt)
                continue;
            Wijzigingsvoorstel uit{andere.id, andere.nummer, {}};
            for (const Werkafspraak& w : versie.inhoud.werkafspraken) {
                const auto zelfde = [&](const Werkafspraak& o) { return o.functieCode == w.functieCode; };
                const auto& oud = v.inhoud.werkafspraken;
                if (std::any_of(oud.begin(), oud.end(), zelfde) && std::find(uit.functies.begin(), uit.functies.end(), w.functieCode) == uit.functies.end())
                    uit.functies.push_back(w.functieCode);
            }
            return uit;
        }
    }
    return std::nullopt;
}

/// When a change may start, of the smallest change that the checks know: the dates are those of every kind (domain 6.3).
QDate eersteWijzigdag(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& versie)
{
    for (const Wijzigingsvooruitblik& blik : wijzigingVooruitblik(feiten, versie, Partijrol::Zorgverlener)) {
        if (blik.soort == WijzigingSoort::OverigeAfspraken)
            return blik.eersteDatum;
    }
    return {};
}

Outcome<std::vector<VervangenOvereenkomst>> vervangen(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstFeiten& feiten)
{
    std::vector<VervangenOvereenkomst> uit;
    for (const ZorgovereenkomstVersie& v : record.versies) {
        const ZorgverlenerId wie = v.inhoud.vervangt;
        const bool bekend = std::any_of(uit.begin(), uit.end(), [wie](const VervangenOvereenkomst& een) { return een.zorgverlener == wie; });
        if (const QString nummer = wie && !bekend && feiten.andereZorgovereenkomsten ? vervangenNummer(*feiten.andereZorgovereenkomsten, wie) : QString(); !nummer.isEmpty()) {
            PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(wie)));
            uit.push_back({wie, nummer, zorgverlener.naam});
        }
    }
    return uit;
}

/// Of a repair a reviewer saw last what was rejected, as far as it is his to see.
Outcome<void> sindsAfwijzing(Werk& werk, const Relatie& relatie, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie, VersieInzicht& stand)
{
    const bool beoordelaar = werk.gebruiker().rol == Rol::MedewerkerVerstrekker || werk.gebruiker().rol == Rol::Svb;
    if (!beoordelaar || versie.herstelVan == 0)
        return {};
    Zorgovereenkomst paar = record;
    std::erase_if(paar.versies, [&](const ZorgovereenkomstVersie& v) { return v.volgnummer != versie.herstelVan; });
    paar.versies.push_back(versie);
    PGB_TRY(gezien, zichtbaar(werk, relatie, std::move(paar)));
    if (gezien.versies.size() != 2)
        return {};
    stand.verschillen = verschillen(gezien.versies[0].inhoud, gezien.versies[1].inhoud);
    stand.gedeeld = std::move(gezien.versies[0].inhoud);
    return {};
}

Outcome<void> overZorgverlener(Werk& werk, const Zorgovereenkomst& record, VersieInzicht& stand)
{
    if (!record.zorgverlener)
        return {};
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
    PGB_TRY(mag, magWijzigen(werk, zorgverlener));
    stand.zorgverlenerWijzigbaar = mag;
    PGB_TRY(accounts, werk.unit.gebruikers().vanZorgverlener(record.zorgverlener));
    stand.zonderAccount = std::all_of(accounts.begin(), accounts.end(), [](const Gebruiker& g) { return g.geblokkeerd; });
    return {};
}

} // namespace

bool isBewerkbaar(const Werk& werk, const Relatie& relatie, const ZorgovereenkomstVersie& versie)
{
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen))
        return false;
    const bool eigen = isVoorKant(versie, werk.gebruiker().rol);
    if (werk.isZorgverlenerKant())
        return versie.status == S::Gedeeld || (versie.status == S::Concept && eigen);
    return versie.status == S::Teruggestuurd || (versie.status == S::Concept && eigen);
}

Outcome<VersieInzicht> standVan(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstVersie& bewaard, const ZorgovereenkomstFeiten& feiten)
{
    PGB_TRY(versie, zoalsGezien(werk, bewaard));
    PGB_TRY(relatie, relatieTot(werk, record));
    VersieInzicht stand;
    stand.bewerkbaar = isBewerkbaar(werk, relatie, versie);
    if (stand.bewerkbaar) {
        PGB_TRY(open, openVeldenNu(werk, record, versie));
        stand.openVelden = open;
    }
    stand.mogelijk = mogelijk(werk, relatie, record, versie, feiten);
    PGB_TRY(gezien, laatstGezien(werk, versie));
    if (gezien) {
        stand.verschillen = verschillen(*gezien, versie.inhoud);
        stand.gedeeld = std::move(*gezien);
    }
    if (!gezien)
        PGB_CHECK(sindsAfwijzing(werk, relatie, record, versie, stand));
    if (werk.isZorgverlenerKant() && versie.status == S::Gedeeld) {
        PGB_TRY(gekregen, werk.unit.zorgovereenkomsten().gedeeldeInhoud(versie.id, Partijrol::Budgethouder));
        stand.gekregen = std::move(gekregen);
    }
    const ZorgovereenkomstVersie* oud = gewijzigdeVersie(record, versie);
    const bool loopt = versie.status == S::Lopend || versie.status == S::Goedgekeurd;
    if (werk.isZorgverlenerKant() && (loopt || oud))
        stand.eersteWijzigdag = eersteWijzigdag(feiten, loopt ? versie : *oud);
    if (oud)
        stand.wijziging = zichtbaar(werk, beoordeelVersie(record, versie, feiten));
    PGB_TRY(vervangenen, vervangen(werk, record, feiten));
    stand.vervangen = std::move(vervangenen);
    stand.eindigt = versie.status == S::Concept && versie.volgnummer > 1 && eindigt(record);
    if (werk.isBudgethouderKant()) {
        stand.voorstel = voorstel(record, versie, feiten);
        PGB_CHECK(overZorgverlener(werk, record, stand));
    }
    return stand;
}

} // namespace pgb::app
