#include "client/state/dossier_budgetten.h"
#include <algorithm>

namespace pgb {
namespace {
constexpr int atOnce = 4;
constexpr int tellEveryMs = 100;
} // namespace

DossierBudgetten::DossierBudgetten(DossierGateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway)
{
    m_melding.setSingleShot(true);
    m_melding.setInterval(tellEveryMs);
    connect(&m_melding, &QTimer::timeout, this, &DossierBudgetten::gelezen);
    connect(&gateway, &DossierGateway::changed, this, [this](const QString& soort, qint64 recordId) {
        if (soort.isEmpty())
            m_overzichten.clear();
        // The old amounts stay in view until the new ones are there.
        if (soort == QLatin1String("budget") && m_overzichten.contains(recordId)) {
            m_wachtrij.push_back(BudgethouderId{recordId});
            verder();
        }
    });
}

void DossierBudgetten::haal(const std::vector<BudgethouderId>& clienten, int jaar)
{
    if (jaar != m_jaar)
        m_overzichten.clear();
    m_jaar = jaar;
    m_wachtrij.clear();
    for (auto client = clienten.rbegin(); client != clienten.rend(); ++client) {
        if (!m_overzichten.contains(client->waarde))
            m_wachtrij.push_back(*client);
    }
    verder();
}

const BudgetOverzicht* DossierBudgetten::van(BudgethouderId client) const
{
    const auto gevonden = m_overzichten.constFind(client.waarde);
    return gevonden == m_overzichten.constEnd() ? nullptr : &*gevonden;
}

void DossierBudgetten::verder()
{
    while (m_bezig < atOnce && !m_wachtrij.empty()) {
        const BudgethouderId client = m_wachtrij.back();
        m_wachtrij.pop_back();
        ++m_bezig;
        m_gateway.budget(client, m_jaar, this, [this, client](Outcome<BudgetOverzicht> overzicht) {
            --m_bezig;
            if (overzicht)
                m_overzichten.insert(client.waarde, std::move(*overzicht));
            if (!m_melding.isActive())
                m_melding.start();
            verder();
        });
    }
}

} // namespace pgb
