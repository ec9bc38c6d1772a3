#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include "shared/domain/controle/geldigheid.h"

namespace pgb {
namespace {

bool heeftGegolden(ZorgovereenkomstStatus status)
{
    using enum ZorgovereenkomstStatus;
    return status == Goedgekeurd || status == Lopend || status == Opgezegd || status == Vervangen || status == Beeindigd;
}

bool geldtNog(const ZorgovereenkomstVersie& versie, QDate dag)
{
    if (const QDate tot = laatsteDag(versie); tot.isValid())
        return dag <= tot;
    // Ended without a day on record: paying on it would be a guess.
    return versie.status != ZorgovereenkomstStatus::Beeindigd;
}

} // namespace

bool isPrive(const ZorgovereenkomstVersie& versie)
{
    using enum ZorgovereenkomstStatus;
    const bool weg = versie.status == Ingetrokken || versie.status == Vervallen;
    // A draft that was given up is as private as it was; what lay before others when it went, stays theirs to read.
    const bool uitConcept = versie.stappen.size() < 2 || versie.stappen[versie.stappen.size() - 2].status == Concept;
    return versie.status == Concept || (weg && versie.handtekeningen.empty() && uitConcept);
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
    // The version that started last decides: an older one that it took over from never comes back. One that ended before it began never held.
    const ZorgovereenkomstVersie* jongste = nullptr;
    for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies) {
        const bool begonnen = heeftGegolden(versie.status) && versie.inhoud.ingangsdatum.isValid() && versie.inhoud.ingangsdatum <= dag;
        const bool gold = !versie.geldigTot || *versie.geldigTot >= versie.inhoud.ingangsdatum;
        const auto begin = [](const ZorgovereenkomstVersie& v) { return std::pair(v.inhoud.ingangsdatum, v.volgnummer); };
        if (begonnen && gold && (!jongste || begin(versie) > begin(*jongste)))
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
