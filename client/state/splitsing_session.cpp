#include "client/state/splitsing_session.h"
#include "client/state/achtergrond.h"
#include <algorithm>

namespace pgb {
namespace {

/// Days that are asked at once.
constexpr int stap = 365;
/// Days that are asked with it rather than in a question of their own, and the most questions of that kind.
constexpr int gat = 31;
constexpr size_t hoogstensVragen = 24;
constexpr size_t hoogstensTerug = 30; ///< choices

std::vector<Periode> vensters(const std::vector<QDate>& dagen, int hoogstensTussen)
{
    std::vector<Periode> uit;
    for (const QDate dag : dagen) {
        const QDate van = dag.addDays(-dagenOnderweg);
        if (!uit.empty() && van <= uit.back().tot.addDays(hoogstensTussen) && uit.back().van.daysTo(dag) < stap)
            uit.back().tot = dag;
        else
            uit.push_back({uit.empty() ? van : std::max(van, uit.back().tot.addDays(1)), dag});
    }
    return uit;
}

bool deelt(const BetalingKeuze& a, const BetalingKeuze& b) { return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end(); }

} // namespace

std::vector<Periode> betaalVensters(const std::vector<Bankboeking>& boekingen)
{
    std::vector<QDate> dagen;
    for (const Bankboeking& b : boekingen)
        dagen.push_back(b.dag);
    std::sort(dagen.begin(), dagen.end());
    std::vector<Periode> uit = vensters(dagen, gat);
    return uit.size() <= hoogstensVragen ? uit : vensters(dagen, stap);
}

qint64 neemVreemdeDagenUit(std::vector<Bankboeking>& boekingen, QDate vandaag)
{
    return qint64(std::erase_if(boekingen, [&](const Bankboeking& b) { return b.dag < eersteBetaaldag() || b.dag > vandaag; }));
}

void SplitsingSession::zoek(std::vector<Bankboeking> boekingen)
{
    m_herkent.request_stop();
    m_boekingen = std::move(boekingen);
    m_betalingen.clear();
    m_uitslagen.assign(m_boekingen.size(), {});
    m_eerder.clear();
    m_gelezen.clear();
    ++m_beurt;
    m_herkend = m_boekingen.empty();
    m_bezig = !m_herkend;
    if (m_boekingen.empty())
        return Q_EMIT herkend();
    vraag(betaalVensters(m_boekingen), 0, m_beurt);
}

void SplitsingSession::vraag(const std::vector<Periode>& vensters, size_t plaats, int beurt)
{
    m_gateway.betalingen(vensters[plaats].van, vensters[plaats].tot, this, [this, vensters, plaats, beurt](const Outcome<std::vector<EigenBetaling>>& gevonden) {
        if (beurt != m_beurt)
            return;
        if (!gevonden) {
            m_bezig = false;
            return Q_EMIT mislukt(gevonden.problem());
        }
        m_betalingen.insert(m_betalingen.end(), gevonden->begin(), gevonden->end());
        plaats + 1 < vensters.size() ? vraag(vensters, plaats + 1, beurt) : herken();
    });
}

void SplitsingSession::herken()
{
    m_herkent = std::stop_source();
    opAchtergrond(this, m_herkent, [boekingen = m_boekingen, betalingen = m_betalingen](const std::stop_token& stop) { return herkenBoekingen(boekingen, betalingen, stop); },
                  [this](const std::vector<BoekingHerkend>& uitslagen) {
                      m_bezig = false;
                      m_herkend = true;
                      m_uitslagen = uitslagen;
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
    if (m_eerder.size() == hoogstensTerug)
        m_eerder.erase(m_eerder.begin());
    m_eerder.push_back(m_uitslagen);
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

void SplitsingSession::neemTerug()
{
    if (m_eerder.empty())
        return;
    m_uitslagen = std::move(m_eerder.back());
    m_eerder.pop_back();
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
