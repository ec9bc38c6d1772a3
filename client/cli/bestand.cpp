#include "client/cli/bestand.h"

namespace pgb::cli {
namespace {

constexpr int kijk = 220;
constexpr int rijenPerBlok = 500;

} // namespace

bool kiesWijze(BestandVoorstel& voorstel, const QString& datums, const QString& getallen, const QString& duur)
{
    const bool dag = datums == QLatin1String("dag-maand"), maand = datums == QLatin1String("maand-dag");
    const bool komma = getallen == QLatin1String("komma"), punt = getallen == QLatin1String("punt");
    if ((!datums.isEmpty() && !dag && !maand) || (!getallen.isEmpty() && !komma && !punt))
        return false;
    const bool uren = duur == QLatin1String("uren"), minuten = duur == QLatin1String("minuten");
    if (!duur.isEmpty() && !uren && !minuten)
        return false;
    if (uren || minuten)
        voorstel.wijze.duur = uren ? Duurmaat::Uren : Duurmaat::Minuten;
    if (dag || maand) {
        voorstel.wijze.volgorde = dag ? DatumVolgorde::DagMaand : DatumVolgorde::MaandDag;
        voorstel.volgordeZeker = true;
    }
    if (komma || punt) {
        voorstel.wijze.decimaalPunt = punt;
        voorstel.decimaalZeker = true;
    }
    return true;
}

Outcome<Bestand> openBestand(const QString& pad, const std::vector<BulkprofielTekst>& profielen, const QString& profiel)
{
    Bestand bestand;
    bestand.pad = pad;
    auto kopie = BestandKopie::maak(pad);
    if (!kopie)
        return kopie.problem();
    bestand.kopie = *kopie;
    std::vector<BronRij> rijen;
    LezerProces lezer(lezerProgramma());
    Outcome<BronKenmerken> gelezen = lezer.lees(bestand.kopie->pad(), [&](BronRij&& rij) {
        rijen.push_back(std::move(rij));
        return true;
    }, kijk);
    if (!gelezen)
        return gelezen.problem();
    if (gelezen->soort == BronSoort::Camt)
        return bronFout("isAfschrift");
    bestand.kenmerken = *gelezen;
    bestand.voorstel = stelKolommenVoor(rijen, bestand.kenmerken.soort);
    std::vector<BulkprofielTekst> gevraagd = profielen;
    std::erase_if(gevraagd, [&](const BulkprofielTekst& p) { return !profiel.isEmpty() && p.naam != profiel; });
    if (const auto keuze = kiesProfiel(bestand.voorstel, gevraagd)) {
        bestand.voorstel = keuze->voorstel;
        bestand.profiel = keuze->profiel.naam;
    }
    return bestand;
}

Outcome<BronKenmerken> leesBlokken(const Bestand& bestand, const std::function<bool(std::vector<Bulkregel>)>& blok)
{
    const Regellezer regels(bestand.voorstel);
    std::vector<Bulkregel> vol;
    int rijen = 0;
    bool door = true;
    LezerProces lezer(lezerProgramma());
    const Outcome<BronKenmerken> gelezen = lezer.lees(bestand.kopie->pad(), [&](BronRij&& rij) {
        for (Bulkregel& regel : regels.lees(rij))
            vol.push_back(std::move(regel));
        if (++rijen % rijenPerBlok == 0 && !vol.empty())
            door = blok(std::exchange(vol, {}));
        return door;
    });
    if (gelezen && door && !vol.empty())
        blok(std::move(vol));
    return gelezen;
}

} // namespace pgb::cli
