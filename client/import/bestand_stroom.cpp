#include "client/import/bestand_stroom.h"
#include "client/import/bankafschrift.h"

namespace pgb {
namespace {

constexpr size_t kijk = 220;
constexpr int rijenPerBlok = 500;
constexpr int blokkenOnderweg = 2;

/// What the name says of how numbers stand; the kind itself is known at the end of the file only.
BronSoort soortVanNaam(const QString& pad)
{
    const QString naam = QFileInfo(pad).suffix().toLower();
    return naam == QLatin1String("xlsx") || naam == QLatin1String("ods") || naam == QLatin1String("json") || naam == QLatin1String("xml") ? BronSoort::Xlsx : BronSoort::Csv;
}

} // namespace

BestandStroom::BestandStroom(QString lezer, QObject* parent) : QObject(parent), m_programma(std::move(lezer)), m_ruimte(std::make_shared<QSemaphore>(blokkenOnderweg))
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
    stop();
    m_lezer = std::make_shared<LezerProces>(m_programma);
    start([this, pad, lezer = m_lezer] {
        QFile bestand(pad);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool open = bestand.open(QIODevice::ReadOnly) && hash.addData(&bestand);
        std::vector<BronRij> rijen;
        const Outcome<BronKenmerken> gelezen = !open ? Outcome<BronKenmerken>(bronFout("bestandNietTeOpenen")) : lezer->lees(pad, [&](BronRij&& rij) {
            rijen.push_back(std::move(rij));
            return rijen.size() < kijk;
        });
        if (!gelezen) {
            meld(lezer, [this, problem = gelezen.problem()] { Q_EMIT mislukt(problem); });
            return;
        }
        const BronSoort soort = gelezen->soort == BronSoort::Csv ? soortVanNaam(pad) : gelezen->soort;
        meld(lezer, [this, voorstel = stelKolommenVoor(rijen, soort), som = hash.result(), kenmerken = *gelezen] { Q_EMIT bekeken(voorstel, som, kenmerken); });
    });
}

void BestandStroom::lees(const QString& pad, const BestandVoorstel& voorstel)
{
    stop();
    m_lezer = std::make_shared<LezerProces>(m_programma);
    m_ruimte = std::make_shared<QSemaphore>(blokkenOnderweg);
    start([this, pad, voorstel, lezer = m_lezer, ruimte = m_ruimte] {
        const Regellezer regels(voorstel);
        std::vector<Bulkregel> vol;
        int rijen = 0;
        const auto geef = [&] {
            ruimte->acquire();
            meld(lezer, [this, klaarblok = std::exchange(vol, {})] { Q_EMIT blok(klaarblok); });
        };
        const Outcome<BronKenmerken> gelezen = lezer->lees(pad, [&](BronRij&& rij) {
            for (Bulkregel& regel : regels.lees(rij))
                vol.push_back(std::move(regel));
            if (++rijen % rijenPerBlok == 0 && !vol.empty())
                geef();
            return true;
        });
        if (gelezen && !vol.empty())
            geef();
        meld(lezer, [this, gelezen] { gelezen ? Q_EMIT klaar() : Q_EMIT mislukt(gelezen.problem()); });
    });
}

void BestandStroom::zoekRij(const QString& pad, int nummer)
{
    stop();
    m_lezer = std::make_shared<LezerProces>(m_programma);
    start([this, pad, nummer, lezer = m_lezer] {
        QStringList velden;
        const Outcome<BronKenmerken> gelezen = lezer->lees(pad, [&](BronRij&& rij) {
            if (rij.nummer == nummer)
                velden = rij.velden;
            return rij.nummer < nummer;
        });
        if (gelezen)
            meld(lezer, [this, nummer, velden] { Q_EMIT this->rij(nummer, velden); });
    });
}

} // namespace pgb
