#include "client/import/bestand_stroom.h"

namespace pgb {
namespace {

constexpr int kijk = 220;
constexpr int rijenPerBlok = 500;
constexpr int blokkenOnderweg = 2;

} // namespace

BestandStroom::BestandStroom(QString lezer, std::function<QDate()> vandaag, QObject* parent)
    : QObject(parent), m_programma(std::move(lezer)), m_vandaag(std::move(vandaag)), m_ruimte(std::make_shared<QSemaphore>(blokkenOnderweg))
{
}

BestandStroom::~BestandStroom()
{
    stop();
    for (const auto& draad : m_draden)
        draad->wait();
}

void BestandStroom::stop()
{
    if (m_lezer)
        m_lezer->stop();
    m_lezer.reset();
    m_ruimte->release(1000); // whoever waits for room goes on, and sees that it was stopped
}

void BestandStroom::start(std::function<void()> werk)
{
    std::erase_if(m_draden, [](const auto& draad) { return draad->isFinished(); });
    m_draden.emplace_back(QThread::create(std::move(werk)));
    m_draden.back()->start();
}

void BestandStroom::meld(const std::shared_ptr<LezerProces>& lezer, std::function<void()> doe)
{
    QMetaObject::invokeMethod(this, [this, lezer, doe = std::move(doe)] {
        if (lezer == m_lezer)
            doe();
    });
}

void BestandStroom::bekijk(const QString& pad)
{
    bekijk([pad] { return BestandKopie::maak(pad); });
}

void BestandStroom::bekijkTekst(const QByteArray& tekst)
{
    bekijk([tekst] { return BestandKopie::maakVan(tekst); });
}

void BestandStroom::bekijk(std::function<Outcome<std::shared_ptr<const BestandKopie>>()> maak)
{
    stop();
    m_lezer = nieuweLezer();
    start([this, maak = std::move(maak), lezer = m_lezer] {
        std::vector<BronRij> rijen;
        const auto kopie = maak();
        const Outcome<BronKenmerken> gelezen = !kopie ? Outcome<BronKenmerken>(kopie.problem()) : lezer->lees((*kopie)->pad(), [&](BronRij&& rij) {
            rijen.push_back(std::move(rij));
            return true;
        }, kijk);
        if (!gelezen)
            return meld(lezer, [this, problem = gelezen.problem()] { Q_EMIT mislukt(problem); });
        if (gelezen->soort == BronSoort::Camt)
            return meld(lezer, [this, kopie = *kopie] { Q_EMIT afschrift(kopie); });
        meld(lezer, [this, voorstel = stelKolommenVoor(rijen, gelezen->soort), kopie = *kopie, kenmerken = *gelezen] {
            m_kopie = kopie;
            Q_EMIT bekeken(voorstel, kopie->hash(), kenmerken);
        });
    });
}

void BestandStroom::lees(const BestandVoorstel& voorstel)
{
    stop();
    m_lezer = nieuweLezer();
    m_ruimte = std::make_shared<QSemaphore>(blokkenOnderweg);
    start([this, kopie = m_kopie, voorstel, lezer = m_lezer, ruimte = m_ruimte] {
        const Regellezer regels(voorstel);
        std::vector<Bulkregel> vol;
        int rijen = 0;
        qint64 totalen = 0;
        const auto geef = [&] {
            ruimte->acquire();
            meld(lezer, [this, klaarblok = std::exchange(vol, {})] { Q_EMIT blok(klaarblok); });
        };
        Outcome<BronKenmerken> gelezen = !kopie ? Outcome<BronKenmerken>(bronFout("bestandNietTeOpenen")) : lezer->lees(kopie->pad(), [&](BronRij&& rij) {
            totalen += regels.isTotaal(rij) ? 1 : 0;
            for (Bulkregel& regel : regels.lees(rij))
                vol.push_back(std::move(regel));
            if (++rijen % rijenPerBlok == 0 && !vol.empty())
                geef();
            return true;
        });
        if (gelezen)
            gelezen->totalen = totalen;
        if (gelezen && !vol.empty())
            geef();
        meld(lezer, [this, gelezen] { gelezen ? Q_EMIT klaar(*gelezen) : Q_EMIT mislukt(gelezen.problem()); });
    });
}

void BestandStroom::zoekRij(const std::shared_ptr<const BestandKopie>& kopie, int nummer)
{
    stop();
    m_lezer = nieuweLezer();
    start([this, kopie, nummer, lezer = m_lezer] {
        QStringList velden;
        const Outcome<BronKenmerken> gelezen = lezer->lees(kopie->pad(), [&](BronRij&& rij) {
            if (rij.nummer == nummer)
                velden = rij.velden;
            return rij.nummer < nummer;
        });
        if (gelezen)
            meld(lezer, [this, nummer, velden] { Q_EMIT this->rij(nummer, velden); });
    });
}

} // namespace pgb
