#include "client/cli/bestand.h"
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <memory>

namespace pgb::cli {
namespace {

constexpr int kijk = 220;
constexpr int rijenPerBlok = 500;
constexpr size_t blokkenOnderweg = 2;

using Blok = std::vector<Bulkregel>;

/// Blocks on their way from the thread that reads to the one that sends. The reader waits when it is ahead, so what a file takes of memory does not grow with it: the loop in which
/// an answer is waited for would otherwise take in all that the reading program has.
class Blokkenrij {
public:
    /// False = nobody takes any more.
    bool geef(Blok blok)
    {
        QMutexLocker slot(&m_slot);
        while (m_blokken.size() >= blokkenOnderweg && !m_einde)
            m_anders.wait(&m_slot);
        if (m_einde)
            return false;
        m_blokken.push_back(std::move(blok));
        m_anders.wakeAll();
        return true;
    }
    /// Nothing = all were taken.
    std::optional<Blok> neem()
    {
        QMutexLocker slot(&m_slot);
        while (m_blokken.empty() && !m_einde)
            m_anders.wait(&m_slot);
        if (m_blokken.empty())
            return std::nullopt;
        Blok blok = std::move(m_blokken.front());
        m_blokken.pop_front();
        m_anders.wakeAll();
        return blok;
    }
    /// Nothing more is given, or taken.
    void sluit()
    {
        QMutexLocker slot(&m_slot);
        m_einde = true;
        m_anders.wakeAll();
    }

private:
    QMutex m_slot;
    QWaitCondition m_anders;
    std::deque<Blok> m_blokken;
    bool m_einde = false;
};

Outcome<BronKenmerken> leesIn(Blokkenrij& rij, const Bestand& bestand)
{
    const Regellezer regels(bestand.voorstel);
    Blok vol;
    int rijen = 0;
    qint64 totalen = 0;
    LezerProces lezer(lezerProgramma(), bestand.vandaag);
    Outcome<BronKenmerken> gelezen = lezer.lees(bestand.kopie->pad(), [&](BronRij&& bron) {
        totalen += regels.isTotaal(bron) ? 1 : 0;
        for (Bulkregel& regel : regels.lees(bron))
            vol.push_back(std::move(regel));
        return ++rijen % rijenPerBlok != 0 || vol.empty() || rij.geef(std::exchange(vol, {}));
    });
    if (gelezen)
        gelezen->totalen = totalen;
    if (gelezen && !vol.empty())
        rij.geef(std::move(vol));
    return gelezen;
}

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

QString kiesKolommen(Bestand& bestand, const QStringList& keuzes, bool alleen)
{
    BestandVoorstel& voorstel = bestand.voorstel;
    if (alleen) {
        for (KolomVoorstel& kolom : voorstel.kolommen)
            kolom.veld = kolom.vast ? kolom.veld : Bulkveld::Geen;
    }
    for (const QString& keuze : keuzes) {
        const QString kop = keuze.section(QLatin1Char('='), 0, -2).trimmed(), woord = keuze.section(QLatin1Char('='), -1).trimmed();
        const auto veld = fromCode<Bulkveld>(woord);
        auto deze = std::find_if(voorstel.kolommen.begin(), voorstel.kolommen.end(), [&](const KolomVoorstel& k) { return !kop.isEmpty() && k.kop.compare(kop, Qt::CaseInsensitive) == 0; });
        if (const int nummer = kop.toInt(); deze == voorstel.kolommen.end() && nummer > 0 && size_t(nummer) <= voorstel.kolommen.size())
            deze = voorstel.kolommen.begin() + (nummer - 1);
        if (deze == voorstel.kolommen.end())
            return QStringLiteral("Er is geen kolom \"%1\" in dit bestand. Geef --kolom \"KOP=functie\", met de kop zoals pgb columns hem toont.").arg(kop);
        if (!veld) {
            QStringList velden;
            for (const Code<Bulkveld>& v : codeTable<Bulkveld>())
                velden << code(v.waarde);
            return QStringLiteral("\"%1\" kennen wij niet als functie van een kolom. Kies een van: %2.").arg(woord, velden.join(QStringLiteral(", ")));
        }
        kiesVeld(voorstel, size_t(deze - voorstel.kolommen.begin()), *veld);
    }
    if (!keuzes.isEmpty() && bestand.profiel.isEmpty())
        raadWijze(voorstel);
    return {};
}

Outcome<Bestand> openBestand(const QString& pad, const std::vector<BulkprofielTekst>& profielen, const QString& profiel, QDate vandaag)
{
    Bestand bestand;
    bestand.pad = pad;
    auto kopie = BestandKopie::maak(pad);
    if (!kopie)
        return kopie.problem();
    bestand.kopie = *kopie;
    bestand.vandaag = vandaag;
    std::vector<BronRij> rijen;
    LezerProces lezer(lezerProgramma(), vandaag);
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
    Blokkenrij rij;
    Outcome<BronKenmerken> gelezen = BronKenmerken();
    const std::unique_ptr<QThread> lezen(QThread::create([&] {
        gelezen = leesIn(rij, bestand);
        rij.sluit();
    }));
    lezen->start();
    while (auto vol = rij.neem()) {
        if (!blok(std::move(*vol)))
            break;
    }
    rij.sluit();
    lezen->wait();
    return gelezen;
}

} // namespace pgb::cli
