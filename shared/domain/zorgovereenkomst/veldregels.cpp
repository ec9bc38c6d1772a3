#include "shared/domain/zorgovereenkomst/veldregels.h"
#include "shared/domain/controle/veldpad.h"
#include "shared/domain/zorgovereenkomst/veldvoorwaarden.h"
#include <algorithm>

namespace pgb {
namespace {

using namespace Qt::StringLiterals;
using namespace veld;
using I = ZorgovereenkomstInhoud;
using W = Werkafspraak;
using Z = Zorgverlener;
using B = Budgethouder;

/// The five cells of a row of domain 5.2; A = auto.
constexpr std::array<Veldeis, 5> cellen(const char (&letters)[6])
{
    std::array<Veldeis, 5> uit{};
    for (size_t i = 0; i < uit.size(); ++i) {
        switch (letters[i]) {
        case 'O': uit[i] = Veldeis::Optioneel; break;
        case 'R': uit[i] = Veldeis::Verplicht; break;
        case 'C': uit[i] = Veldeis::Voorwaardelijk; break;
        case 'A': uit[i] = Veldeis::Automatisch; break;
        default: uit[i] = Veldeis::Geen; break;
        }
    }
    return uit;
}

// Columns: Arbeidsovereenkomst, OvereenkomstVanOpdracht, Familie, Zorginstelling, Vervoer.
const Veldregel partijen[] = {
    {"budgethouder/naam"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&B::naam>},
    {"budgethouder/bsn"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&B::bsn>},
    {"budgethouder/klantnummer"_L1, cellen("OOOOO"), "W54"_L1, nullptr, vol<&B::klantnummer>},
    {"budgethouder/geboortedatum"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&B::geboortedatum>},
    {"budgethouder/geslacht"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&B::geslacht>},
    {"budgethouder/woonadres"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&B::woonadres>},
    {"budgethouder/telefoon"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&B::telefoon>},
    {"budgethouder/telefoon2"_L1, cellen("OOOOO"), "W54"_L1, nullptr, vol<&B::telefoon2>},
    {"inhoud/vertegenwoordiger"_L1, cellen("CCCCC"), "W54, W82"_L1, vertegenwoordigd, vol<&I::vertegenwoordiger>},
    {"inhoud/toekenningen"_L1, cellen("RRRRR"), "W01b"_L1, nullptr, vol<&I::toekenningen>},
    // The row of the person; an organisation has a name too.
    {"zorgverlener/naam"_L1, cellen("RRRRR"), "W01, W82"_L1, nullptr, vol<&Z::naam>},
    {"zorgverlener/geboortedatum"_L1, cellen("RRR-C"), "W01, W82"_L1, zonderKvk, vol<&Z::geboortedatum>},
    {"zorgverlener/geslacht"_L1, cellen("RRR-C"), "W01, W82"_L1, zonderKvk, vol<&Z::geslacht>},
    {"zorgverlener/adres"_L1, cellen("RRR-C"), "W01, W82"_L1, zonderKvk, vol<&Z::adres>},
    {"zorgverlener/telefoon"_L1, cellen("RRR-C"), "W01, W82"_L1, zonderKvk, vol<&Z::telefoon>},
    {"zorgverlener/bsn"_L1, cellen("RCR-C"), "W01, W82"_L1, zonderKvk, vol<&Z::bsn>},
    {"inhoud/relatie"_L1, cellen("RRR-R"), "W82"_L1, nullptr, relatieBeantwoord},
    {"inhoud/familieband"_L1, cellen("CCR-C"), "W82, W01d"_L1, alsFamilie, vol<&I::familieband>},
    {"inhoud/antwoorden/geeftLeiding"_L1, cellen("CCR-O"), "W01d"_L1, leidingGevraagd, vol<&I::antwoorden, &ModelAntwoorden::geeftLeiding>},
    {"inhoud/antwoorden/doetZelf"_L1, cellen("CCC-O"), "W01d"_L1, doetZelfGevraagd, vol<&I::antwoorden, &ModelAntwoorden::doetZelf>},
    {"zorgverlener/kvkNummer"_L1, cellen("-C-RC"), "W54"_L1, alsOndernemer, vol<&Z::kvkNummer>},
    {"zorgverlener/vestigingsnummer"_L1, cellen("-C-OC"), "W54"_L1, magAlsOndernemer, vol<&Z::vestigingsnummer>},
    {"zorgverlener/agbCode"_L1, cellen("-C-RC"), "W01, W54, W70"_L1, alsOndernemer, vol<&Z::agbCode>},
    {"zorgverlener/bigNummer"_L1, cellen("OOO--"), "own, verify"_L1, nullptr, vol<&Z::bigNummer>},
    {"inhoud/tekenbevoegde"_L1, cellen("---RC"), "W54"_L1, alsInstelling, vol<&I::tekenbevoegde>},
    {"inhoud/tekenbevoegdeFunctie"_L1, cellen("---OC"), "W54"_L1, magAlsInstelling, vol<&I::tekenbevoegdeFunctie>},
    {"inhoud/wooninitiatief"_L1, cellen("---R-"), "W54"_L1, nullptr, vol<&I::wooninitiatief>},
    {"zorgverlener/iban"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&Z::iban>},
    {"zorgverlener/rekeninghouder"_L1, cellen("RRRRR"), "W54"_L1, nullptr, heeftRekeninghouder},
    {"zorgverlener/bic"_L1, cellen("CCCCC"), "W54"_L1, buitenlandseRekening, vol<&Z::bic>},
    {"inhoud/eigenContractnummer"_L1, cellen("-O-OO"), "W54, W55"_L1, nullptr, vol<&I::eigenContractnummer>},
    {"inhoud/eigenKlantnummer"_L1, cellen("-O-OO"), "W54, W55"_L1, nullptr, vol<&I::eigenKlantnummer>},
};

const Veldregel werk[] = {
    {"inhoud/ingangsdatum"_L1, cellen("RRRRR"), "W54, W01c"_L1, nullptr, vol<&I::ingangsdatum>},
    {"inhoud/looptijd"_L1, cellen("RRRRR"), "W54"_L1, nullptr, vol<&I::looptijd>},
    {"inhoud/einddatum"_L1, cellen("CCCCC"), "W54"_L1, eindigt, vol<&I::einddatum>},
    {"inhoud/vervangt"_L1, cellen("CCCCC"), "W54"_L1, alsVervanging, vol<&I::vervangt>},
    {"inhoud/aanzeggingVooraf"_L1, cellen("C----"), "W01c"_L1, langGenoegVoorAanzegging, vol<&I::aanzeggingVooraf>},
    {"inhoud/proeftijdMaanden"_L1, cellen("C----"), "W01c"_L1, proeftijdMag, altijdVol},
    {"inhoud/ketenBevestigd"_L1, cellen("C----"), "W57a"_L1, tijdelijk, vol<&I::ketenBevestigd>},
    {"inhoud/vasteUren"_L1, cellen("RRROO"), "W01c"_L1, nullptr, vol<&I::vasteUren>},
    {"inhoud/rooster"_L1, cellen("CCCCC"), "W01c"_L1, alsVasteUren, vol<&I::rooster>},
    {"inhoud/dagenPerWeek"_L1, cellen("CCCCC"), "W01c"_L1, alsOnregelmatig, vol<&I::dagenPerWeek>},
    {"inhoud/minutenPerWeek"_L1, cellen("RRROO"), "W01c"_L1, nullptr, vol<&I::minutenPerWeek>},
    {"inhoud/werkafspraken"_L1, cellen("RRRRR"), "W83"_L1, nullptr, vol<&I::werkafspraken>},
    {"inhoud/werkafspraken/*/functieCode"_L1, cellen("RRRRR"), "W83"_L1, nullptr, vol<&W::functieCode>},
    {"inhoud/werkafspraken/*/toekenning"_L1, cellen("RRRRR"), "W83"_L1, nullptr, vol<&W::toekenning>},
    {"inhoud/werkafspraken/*/eenheid"_L1, cellen("RRRRR"), "W83"_L1, nullptr, vol<&W::eenheid>},
    {"inhoud/werkafspraken/*/aantalPerWeek"_L1, cellen("OOOOO"), "W83"_L1, nullptr, vol<&W::aantalPerWeek>},
    {"inhoud/loonsoort"_L1, cellen("RRRRR"), "W83, W54"_L1, nullptr, vol<&I::loonsoort>},
    {"inhoud/werkafspraken/*/tarief"_L1, cellen("CCCCC"), "W83, W54"_L1, alsPerEenheid, vol<&W::tarief>},
    {"inhoud/maandloon"_L1, cellen("CCCCC"), "W83, W54"_L1, alsMaandloon, vol<&I::maandloon>},
    {"inhoud/werkafspraken/*/afwijkendeTarieven"_L1, cellen("OOOOO"), "W83"_L1, nullptr, vol<&W::afwijkendeTarieven>},
    {"inhoud/werkafspraken/*/verdeelsleutel"_L1, cellen("CCCCC"), "domain 7.3"_L1, alsVerdeeld, vol<&W::verdeelsleutel>},
    {"inhoud/tarievenlijst"_L1, cellen("-O-OO"), "W16"_L1, nullptr, vol<&I::tarievenlijst>},
    {"inhoud/vakantiegeldInbegrepen"_L1, cellen("RCR--"), "own, verify"_L1, alsMinimumloonGeldt, vol<&I::vakantiegeldInbegrepen>},
    {"inhoud/vakantieUrenInbegrepen"_L1, cellen("R----"), "own, verify; L02"_L1, nullptr, vol<&I::vakantieUrenInbegrepen>},
    {"inhoud/reiskosten"_L1, cellen("OOO-O"), "W09, W10, W77"_L1, nullptr, vol<&I::reiskosten>},
    {"inhoud/reiskostenTarief"_L1, cellen("CCC-C"), "W10, W77"_L1, alsKilometers, vol<&I::reiskostenTarief>},
    {"inhoud/reiskostenKilometer"_L1, cellen("CCC-C"), "W10, W77"_L1, kilometers, vol<&I::reiskostenKilometer>},
    {"inhoud/reiskostenDagenPerWeek"_L1, cellen("CCC-C"), "W77"_L1, alsVastBedrag, vol<&I::reiskostenDagenPerWeek>},
    {"inhoud/reiskostenMaandbedrag"_L1, cellen("CCC-C"), "W77"_L1, alsVastBedrag, vol<&I::reiskostenMaandbedrag>},
};

const Veldregel algemeen[] = {
    {"inhoud/salarisadministratie"_L1, cellen("CCC--"), "W01d, W17"_L1, salarisMogelijk, vol<&I::salarisadministratie>},
    {"inhoud/identiteitsbewijs/voorkant"_L1, cellen("CCC--"), "W01d"_L1, alsSalaris, vol<&I::identiteitsbewijs, &Identiteitsbewijs::voorkant>},
    {"inhoud/identiteitsbewijs/achterkant"_L1, cellen("CCC--"), "W01d"_L1, alsSalaris, vol<&I::identiteitsbewijs, &Identiteitsbewijs::achterkant>},
    {"inhoud/identiteitsbewijs/geldigTot"_L1, cellen("CCC--"), "W01d"_L1, alsSalaris, vol<&I::identiteitsbewijs, &Identiteitsbewijs::geldigTot>},
    {"inhoud/loonheffingskorting"_L1, cellen("CCC--"), "W01d"_L1, alsSalaris, vol<&I::loonheffingskorting>},
    {"inhoud/loonheffingskortingVanaf"_L1, cellen("CCC--"), "W01d"_L1, alsKorting, vol<&I::loonheffingskortingVanaf>},
    {"inhoud/opzegtermijnMaanden"_L1, cellen("RRRRR"), "W15"_L1, nullptr, vol<&I::opzegtermijnMaanden>},
    {"inhoud/opzegtermijnZorgverlenerMaanden"_L1, cellen("OOOOO"), "W15"_L1, nullptr, vol<&I::opzegtermijnZorgverlenerMaanden>},
    {"inhoud/declaratieritme"_L1, cellen("OOOOO"), "W99; domain 7.2"_L1, nullptr, vol<&I::declaratieritme>},
    {"inhoud/werkafspraken/*/zorgbeschrijving"_L1, cellen("RRRRR"), "seed 004"_L1, nullptr, vol<&W::zorgbeschrijving>},
    {"inhoud/werkafspraken/*/zorgdelen"_L1, cellen("OOOOO"), "seed 004"_L1, nullptr, vol<&W::zorgdelen>},
    {"inhoud/overigeAfspraken"_L1, cellen("OOOOO"), "W22"_L1, nullptr, vol<&I::overigeAfspraken>},
    {"inhoud/modelversie"_L1, cellen("AAAAA"), "W32, W68"_L1, nullptr, vol<&I::modelversie>},
    {"handtekeningen"_L1, cellen("RRRRR"), "W01"_L1, nullptr, altijdVol},
};

Veldstand zonderVoorwaarde(Veldeis eis)
{
    switch (eis) {
    case Veldeis::Geen: return Veldstand::Geen;
    case Veldeis::Optioneel: return Veldstand::Optioneel;
    case Veldeis::Automatisch: return Veldstand::Automatisch;
    case Veldeis::Verplicht:
    case Veldeis::Voorwaardelijk: break;
    }
    return Veldstand::Verplicht;
}

} // namespace

std::span<const Veldregel> veldregels()
{
    static const std::vector<Veldregel> alle = [] {
        std::vector<Veldregel> lijst(std::begin(partijen), std::end(partijen));
        lijst.insert(lijst.end(), std::begin(werk), std::end(werk));
        lijst.insert(lijst.end(), std::begin(algemeen), std::end(algemeen));
        return lijst;
    }();
    return alle;
}

const Veldregel* findVeldregel(QStringView pad)
{
    const auto lijst = veldregels();
    const auto gevonden = std::find_if(lijst.begin(), lijst.end(), [&](const Veldregel& regel) {
        return !pad.isEmpty() && QString(regel.veld).count(u'/') == pad.count(u'/') && padRaakt(regel.veld, pad);
    });
    return gevonden == lijst.end() ? nullptr : &*gevonden;
}

Veldstand veldstand(const Veldregel& regel, const VeldVraag& vraag)
{
    const Veldeis eis = regel.eis[size_t(vraag.inhoud.soort)];
    return eis == Veldeis::Voorwaardelijk && regel.voorwaarde ? regel.voorwaarde(vraag) : zonderVoorwaarde(eis);
}

Veldstand veldstand(QStringView pad, const VeldVraag& vraag)
{
    const Veldregel* regel = findVeldregel(pad);
    return regel ? veldstand(*regel, vraag) : Veldstand::Geen;
}

bool isTeHerstellen(const FieldPath& pad, const VeldVraag& vraag)
{
    constexpr QLatin1String lijst("inhoud/werkafspraken");
    constexpr qsizetype delenVanRegel = 2; // "inhoud/werkafspraken/0"
    if (!pad.startsWith("inhoud/"_L1))
        return false;
    if (pad == "inhoud/soort"_L1)
        return !vraag.wijziging; // another model is another agreement
    const bool inRegel = pad.startsWith(lijst + "/"_L1);
    bool getal = false;
    if (inRegel && (pad.section(u'/', 2, 2).toUInt(&getal) >= vraag.inhoud.werkafspraken.size() || !getal))
        return false;
    const auto gevraagd = [&](const Veldregel& r) {
        const Veldstand stand = veldstand(r, vraag);
        return stand == Veldstand::Optioneel || stand == Veldstand::Verplicht;
    };
    const std::span<const Veldregel> regels = veldregels();
    // The list itself is a rule too, and says nothing of what a line of it has.
    const bool raakt = std::any_of(regels.begin(), regels.end(), [&](const Veldregel& r) {
        return r.veld.startsWith("inhoud/"_L1) && !(inRegel && r.veld == lijst) && padRaakt(r.veld, pad) && gevraagd(r);
    });
    const bool deelVanVeld = !inRegel || pad.count(u'/') > delenVanRegel + 1;
    const Veldregel* boven = deelVanVeld ? findVeldregel(pad.section(u'/', 0, -2)) : nullptr;
    return raakt || (boven && gevraagd(*boven));
}

std::vector<QLatin1String> ontbrekendeVelden(const VeldVraag& vraag)
{
    std::vector<QLatin1String> uit;
    for (const Veldregel& regel : veldregels()) {
        if (veldstand(regel, vraag) == Veldstand::Verplicht && !regel.ingevuld(vraag))
            uit.push_back(regel.veld);
    }
    return uit;
}

} // namespace pgb
