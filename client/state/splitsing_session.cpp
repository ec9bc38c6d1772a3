#include "client/state/splitsing_session.h"
#include <algorithm>

namespace pgb {
namespace {

/// Days that are asked at once.
constexpr int stap = 365;

bool deelt(const BetalingKeuze& a, const BetalingKeuze& b) { return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end(); }

} // namespace

void SplitsingSession::zoek(std::vector<Bankboeking> boekingen)
{
    m_boekingen = std::move(boekingen);
    m_betalingen.clear();
    m_uitslagen.assign(m_boekingen.size(), {});
    m_gelezen.clear();
    ++m_beurt;
    m_bezig = !m_boekingen.empty();
    if (m_boekingen.empty())
        return Q_EMIT herkend();
    const auto [eerste, laatste] = std::minmax_element(m_boekingen.begin(), m_boekingen.end(), [](const Bankboeking& a, const Bankboeking& b) { return a.dag < b.dag; });
    vraag(eerste->dag.addDays(-dagenOnderweg), laatste->dag, m_beurt);
}

void SplitsingSession::vraag(QDate van, QDate tot, int beurt)
{
    const QDate einde = std::min(tot, van.addDays(stap - 1));
    m_gateway.betalingen(van, einde, this, [this, einde, tot, beurt](const Outcome<std::vector<EigenBetaling>>& gevonden) {
        if (beurt != m_beurt)
            return;
        if (!gevonden) {
            m_bezig = false;
            return Q_EMIT mislukt(gevonden.problem());
        }
        m_betalingen.insert(m_betalingen.end(), gevonden->begin(), gevonden->end());
        if (einde < tot)
            return vraag(einde.addDays(1), tot, beurt);
        m_bezig = false;
        m_uitslagen = herkenBoekingen(m_boekingen, m_betalingen);
        Q_EMIT herkend();
    });
}

std::vector<BetalingKeuze> SplitsingSession::keuzes(size_t boeking) const
{
    if (m_uitslagen[boeking].uitslag != BoekingUitslag::Niets)
        return m_uitslagen[boeking].keuzes;
    std::vector<BetalingKeuze> uit;
    for (size_t i : betalingenOpTijd(m_boekingen[boeking], m_betalingen)) {
        const bool bezet = std::any_of(m_uitslagen.begin(), m_uitslagen.end(), [&](const BoekingHerkend& u) { return u.keuzes.size() == 1 && deelt(u.keuzes[0], {i}); });
        if (!bezet)
            uit.push_back({i});
    }
    return uit;
}

void SplitsingSession::kies(size_t boeking, const BetalingKeuze& keuze)
{
    m_uitslagen[boeking] = gekozenBetalingen(m_boekingen[boeking], keuze, m_betalingen);
    for (size_t b = 0; b < m_uitslagen.size(); ++b) {
        BoekingHerkend& ander = m_uitslagen[b];
        if (b == boeking || ander.uitslag != BoekingUitslag::Kiezen)
            continue;
        std::erase_if(ander.keuzes, [&](const BetalingKeuze& k) { return deelt(k, keuze); });
        if (ander.keuzes.empty())
            ander.uitslag = BoekingUitslag::Niets;
    }
    Q_EMIT herkend();
}

void SplitsingSession::lees(size_t boeking)
{
    const BoekingHerkend& uitslag = m_uitslagen[boeking];
    if (uitslag.keuzes.size() != 1)
        return;
    for (size_t i : uitslag.keuzes[0]) {
        const BetalingId id = m_betalingen[i].id;
        if (m_gelezen.contains(id.waarde))
            continue;
        m_gateway.splitsing(id, this, [this, id, boeking, beurt = m_beurt](const Outcome<std::vector<Splitsregel>>& gelezen) {
            if (beurt != m_beurt)
                return;
            if (!gelezen)
                return Q_EMIT mislukt(gelezen.problem());
            m_gelezen[id.waarde] = *gelezen;
            if (regels(boeking))
                Q_EMIT gesplitst();
        });
    }
    if (regels(boeking))
        Q_EMIT gesplitst();
}

std::optional<std::vector<Splitsregel>> SplitsingSession::regels(size_t boeking) const
{
    const BoekingHerkend& uitslag = m_uitslagen[boeking];
    if (uitslag.keuzes.size() != 1)
        return std::nullopt;
    std::vector<Splitsregel> uit;
    for (size_t i : uitslag.keuzes[0]) {
        const auto gelezen = m_gelezen.find(m_betalingen[i].id.waarde);
        if (gelezen == m_gelezen.end())
            return std::nullopt;
        uit.insert(uit.end(), gelezen->second.begin(), gelezen->second.end());
    }
    return uit;
}

} // namespace pgb
