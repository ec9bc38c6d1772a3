#include "client/cli/bestand.h"
#include "client/import/bankafschrift.h"

namespace pgb::cli {
namespace {

constexpr size_t kijk = 220;
constexpr int rijenPerBlok = 500;

} // namespace

bool kiesWijze(BestandVoorstel& voorstel, const QString& datums, const QString& getallen)
{
    const bool dag = datums == QLatin1String("dag-maand"), maand = datums == QLatin1String("maand-dag");
    const bool komma = getallen == QLatin1String("komma"), punt = getallen == QLatin1String("punt");
    if ((!datums.isEmpty() && !dag && !maand) || (!getallen.isEmpty() && !komma && !punt))
        return false;
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
    QFile file(pad);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return bronFout("bestandNietTeOpenen");
    bestand.hash = hash.result();
    std::vector<BronRij> rijen;
    LezerProces lezer(lezerProgramma());
    Outcome<BronKenmerken> gelezen = lezer.lees(pad, [&](BronRij&& rij) {
        rijen.push_back(std::move(rij));
        return rijen.size() < kijk;
    });
    if (!gelezen)
        return gelezen.problem();
    bestand.kenmerken = *gelezen;
    // How numbers stand follows from the kind, which the reader says at the end only; its name is a hint that is good enough to look.
    const QString naam = QFileInfo(pad).suffix().toLower();
    const bool vast = naam == QLatin1String("xlsx") || naam == QLatin1String("ods") || naam == QLatin1String("json") || naam == QLatin1String("xml");
    if (!rijen.empty() && isAfschriftKop(rijen.front().velden))
        return bronFout("isAfschrift");
    bestand.voorstel = stelKolommenVoor(rijen, vast ? BronSoort::Xlsx : bestand.kenmerken.soort);
    for (const BulkprofielTekst& tekst : profielen) {
        if (!profiel.isEmpty() && tekst.naam != profiel)
            continue;
        const auto gekend = profielUitTekst(tekst.naam, tekst.agb, tekst.inhoud);
        const auto met = gekend ? metProfiel(bestand.voorstel, *gekend) : std::nullopt;
        if (met) {
            bestand.voorstel = *met;
            bestand.profiel = tekst.naam;
            break;
        }
    }
    return bestand;
}

Outcome<void> leesBlokken(const Bestand& bestand, const std::function<bool(std::vector<Bulkregel>)>& blok)
{
    const Regellezer regels(bestand.voorstel);
    std::vector<Bulkregel> vol;
    int rijen = 0;
    bool door = true;
    LezerProces lezer(lezerProgramma());
    const Outcome<BronKenmerken> gelezen = lezer.lees(bestand.pad, [&](BronRij&& rij) {
        for (Bulkregel& regel : regels.lees(rij))
            vol.push_back(std::move(regel));
        if (++rijen % rijenPerBlok == 0 && !vol.empty())
            door = blok(std::exchange(vol, {}));
        return door;
    });
    if (!gelezen)
        return gelezen.problem();
    if (door && !vol.empty())
        blok(std::move(vol));
    return {};
}

} // namespace pgb::cli
