#include "client/state/dossier_budgetten.h"
#include <algorithm>

namespace pgb {
namespace {
constexpr qint64 togetherMs = 150;
constexpr qint64 restTimes = 4;
} // namespace

DossierBudgetten::DossierBudgetten(DossierGateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway)
{
    m_straks.setSingleShot(true);
    connect(&m_straks, &QTimer::timeout, this, &DossierBudgetten::lees);
    connect(&gateway, &DossierGateway::changed, this, [this](const QString& soort, qint64) {
        if (m_jaar == 0 || (!soort.isEmpty() && soort != QLatin1String("budget") && soort != QLatin1String("toekenning")))
            return;
        // The old amounts stay in view until the new ones are there.
        m_vuil = true;
        if (!m_bezig && !m_straks.isActive())
            m_straks.start(int(std::max(togetherMs, restTimes * m_duur)));
    });
}

void DossierBudgetten::haal(int jaar)
{
    if (jaar == m_jaar && (m_bezig || m_gelezenJaar == jaar))
        return;
    m_jaar = jaar;
    m_vuil = true;
    if (!m_bezig)
        lees();
}

const NiveauStand* DossierBudgetten::van(ToekenningId toekenning) const
{
    const auto gevonden = m_standen.constFind(toekenning.waarde);
    return gevonden == m_standen.constEnd() ? nullptr : &*gevonden;
}

void DossierBudgetten::lees()
{
    m_bezig = true;
    m_vuil = false;
    m_sinds.start();
    m_gateway.standen(m_jaar, this, [this, jaar = m_jaar](const Outcome<std::vector<wire::ToekenningSom>>& sommen) {
        m_bezig = false;
        m_duur = m_sinds.elapsed();
        if (sommen && jaar == m_jaar) {
            m_standen.clear();
            for (const wire::ToekenningSom& som : *sommen)
                m_standen.insert(som.toekenning.waarde, som.stand);
            m_gelezenJaar = jaar;
        }
        if (m_vuil)
            m_straks.start(int(std::max(togetherMs, restTimes * m_duur)));
        Q_EMIT gelezen();
    });
}

} // namespace pgb
