#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <algorithm>

namespace pgb {
namespace {

bool heeftGegolden(ZorgovereenkomstStatus status)
{
    using enum ZorgovereenkomstStatus;
    return status == Goedgekeurd || status == Lopend || status == Opgezegd || status == Vervangen || status == Beeindigd;
}

/// The last day of a version, or nothing when it has none.
std::optional<QDate> laatsteDag(const ZorgovereenkomstVersie& versie)
{
    const auto& contract = versie.inhoud.einddatum;
    if (contract && versie.geldigTot)
        return std::min(*contract, *versie.geldigTot);
    return contract ? contract : versie.geldigTot;
}

bool geldtNog(const ZorgovereenkomstVersie& versie, QDate dag)
{
    if (const auto tot = laatsteDag(versie))
        return dag <= *tot;
    // Ended without a day on record: paying on it would be a guess.
    return versie.status != ZorgovereenkomstStatus::Beeindigd;
}

} // namespace

bool isPrive(const ZorgovereenkomstVersie& versie)
{
    using enum ZorgovereenkomstStatus;
    // What others saw is withdrawn with its signatures on it; without any it was a draft that was deleted.
    const bool weg = versie.status == Ingetrokken || versie.status == Vervallen;
    return versie.status == Concept || (weg && versie.handtekeningen.empty());
}

bool isVoorKant(const ZorgovereenkomstVersie& versie, Rol rol)
{
    if (!isPrive(versie))
        return true;
    const bool zorgverlener = rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie;
    const bool budgethouder = rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger;
    return versie.opgesteldDoor == Partijrol::Zorgverlener ? zorgverlener : budgethouder;
}

const Aanvullingsvraag* openVraag(const ZorgovereenkomstVersie& versie)
{
    const bool open = !versie.vragen.empty() && !versie.vragen.back().beantwoordOp.isValid();
    return open ? &versie.vragen.back() : nullptr;
}

Inlogmiddel middelVan(Inlogniveau niveau)
{
    switch (niveau) {
    case Inlogniveau::TweeFactoren: return Inlogmiddel::Authenticator;
    case Inlogniveau::Certificaat: return Inlogmiddel::Certificaat;
    case Inlogniveau::Wachtwoord: break;
    }
    return Inlogmiddel::Wachtwoord;
}

const ZorgovereenkomstVersie* versieOp(const Zorgovereenkomst& zorgovereenkomst, QDate dag)
{
    // The youngest version that has started decides: an older one that it took over from never comes back.
    const ZorgovereenkomstVersie* jongste = nullptr;
    for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies) {
        const bool begonnen = heeftGegolden(versie.status) && versie.inhoud.ingangsdatum.isValid() && versie.inhoud.ingangsdatum <= dag;
        if (begonnen && (!jongste || versie.volgnummer > jongste->volgnummer))
            jongste = &versie;
    }
    return jongste && geldtNog(*jongste, dag) ? jongste : nullptr;
}

Tariefcategorie tariefcategorie(const Zorgverlener& zorgverlener, Familierelatie relatie, bool familieUitsluiting)
{
    const bool familie = isNaasteFamilie(relatie);
    if (zorgverlener.soort == ZorgverlenerSoort::Zorginstelling && zorgverlener.kvkNummer && !(familieUitsluiting && familie))
        return Tariefcategorie::Formeel;
    if (familie)
        return Tariefcategorie::Informeel;
    const bool zzp = zorgverlener.soort == ZorgverlenerSoort::Zzp && zorgverlener.kvkNummer;
    return zzp || !zorgverlener.bigNummer.isEmpty() ? Tariefcategorie::Formeel : Tariefcategorie::Informeel;
}

bool wmlVanToepassing(ZorgovereenkomstSoort soort, const Zorgverlener& zorgverlener)
{
    switch (soort) {
    case ZorgovereenkomstSoort::Arbeidsovereenkomst:
    case ZorgovereenkomstSoort::Familie: return true;
    case ZorgovereenkomstSoort::OvereenkomstVanOpdracht: return !zorgverlener.ibOndernemer;
    case ZorgovereenkomstSoort::Vervoer: return !zorgverlener.ibOndernemer && !zorgverlener.kvkNummer;
    case ZorgovereenkomstSoort::Zorginstelling: return false;
    }
    return true;
}

} // namespace pgb
