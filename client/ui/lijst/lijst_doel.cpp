#include "client/ui/lijst/lijst_doel.h"
#include <QCoreApplication>
#include <QThreadPool>
#include <atomic>

namespace pgb::ui {
namespace {

struct LijstDoelTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::LijstWerk)
};

} // namespace

PapierDoel::PapierDoel(std::shared_ptr<QPagedPaintDevice> apparaat, QString titel, std::function<bool()> rondAf, std::function<void()> breekAf)
    : m_apparaat(std::move(apparaat)), m_titel(std::move(titel)), m_rondAf(std::move(rondAf)), m_breekAf(std::move(breekAf))
{
}

void PapierDoel::begin(LijstTabel tabel) { m_druk = std::make_unique<LijstDruk>(*m_apparaat, std::move(tabel.rijen), m_titel); }

bool PapierDoel::rondAf() { return m_druk->gelukt() && m_rondAf(); }

void PapierDoel::breekAf()
{
    m_breekAf();
    m_druk.reset();
}

QString PapierDoel::stand() const { return LijstDoelTekst::tr("De lijst gaat op papier: bladzijde %1.").arg(m_druk->bladzijde()); }

struct BestandDoel::Werk {
    std::atomic_int gedaan = 0;
    std::atomic_bool gelukt = false;
    std::atomic_bool af = false;
};

BestandDoel::BestandDoel(std::shared_ptr<QSaveFile> bestand, Schrijver schrijver)
    : m_bestand(std::move(bestand)), m_schrijver(std::move(schrijver)), m_werk(std::make_shared<Werk>())
{
}

void BestandDoel::begin(LijstTabel tabel)
{
    QThreadPool::globalInstance()->start([bestand = m_bestand, schrijver = m_schrijver, werk = m_werk, stop = m_stop.get_token(), tabel = std::move(tabel)] {
        werk->gelukt = schrijver(tabel, *bestand, [&](int rijen) {
            werk->gedaan = rijen;
            return !stop.stop_requested();
        });
        werk->af = true;
    });
}

bool BestandDoel::verder(int) { return !m_werk->af; }

bool BestandDoel::rondAf() { return m_werk->gelukt && m_bestand->commit(); }

QString BestandDoel::stand() const { return LijstDoelTekst::tr("Het bestand wordt geschreven."); }

int BestandDoel::gedaan() const { return m_werk->gedaan; }

} // namespace pgb::ui
