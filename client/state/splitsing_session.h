#pragma once
#include "client/state/splitsing_gateway.h"
#include "shared/base/periode.h"
#include <map>
#include <stop_token>

namespace pgb {

/// The first day on which a pgb was paid as it is now (trekkingsrecht).
constexpr QDate eersteBetaaldag() { return QDate::fromJulianDay(2457024); } // 1 January 2015
/// Takes out what was booked before that day or after today; how many they were.
qint64 neemVreemdeDagenUit(std::vector<Bankboeking>& boekingen, QDate vandaag);
/// The days on which what these bookings are can have been paid, in few questions: at most two dozen, of a year or less.
std::vector<Periode> betaalVensters(const std::vector<Bankboeking>& boekingen);

/// Bookings of a bank statement beside what was paid: which is which, what a person chose, and the split of each. The statement stays here; the
/// server is asked only what was paid in that time.
class SplitsingSession : public QObject {
    Q_OBJECT
public:
    explicit SplitsingSession(SplitsingGateway& gateway, QObject* parent = nullptr) : QObject(parent), m_gateway(gateway) {}
    ~SplitsingSession() override { m_herkent.request_stop(); }

    /// Answers with `herkend` or `mislukt`; what was there before is gone. Nothing to look for: `herkend` at once.
    void zoek(std::vector<Bankboeking> boekingen);
    bool bezig() const { return m_bezig; }
    /// What the bookings are is known; false also after `mislukt`.
    bool zijnHerkend() const { return m_herkend; }
    const std::vector<Bankboeking>& boekingen() const { return m_boekingen; }
    const std::vector<EigenBetaling>& betalingen() const { return m_betalingen; }
    const BoekingHerkend& uitslag(size_t boeking) const { return m_uitslagen[boeking]; }
    /// It is of the pgb: a payment fits, or it says so itself.
    bool isVanPgb(size_t boeking) const { return m_uitslagen[boeking].uitslag != BoekingUitslag::Niets || noemtPgb(m_boekingen[boeking]); }
    /// What a person may choose from for this booking.
    std::vector<BetalingKeuze> keuzes(size_t boeking) const;
    /// A payment belongs to one booking: what others could have been with it falls away.
    void kies(size_t boeking, const BetalingKeuze& keuze);
    /// The last choice is taken back, with what fell away by it.
    bool magTerug() const { return !m_eerder.empty(); }
    void neemTerug();
    /// Reads what the payments of this booking consist of; answers with `gesplitst` or `mislukt`.
    void lees(size_t boeking);
    /// Nothing while it was not read.
    std::optional<std::vector<Splitsregel>> regels(size_t boeking) const;

Q_SIGNALS:
    void herkend();
    void gesplitst();
    void mislukt(const pgb::Problem& problem);

private:
    void vraag(const std::vector<Periode>& vensters, size_t plaats, int beurt);
    void herken();
    SplitsingGateway& m_gateway;
    std::vector<Bankboeking> m_boekingen;
    std::vector<EigenBetaling> m_betalingen;
    std::vector<BoekingHerkend> m_uitslagen;
    std::vector<std::vector<BoekingHerkend>> m_eerder; ///< before each choice, at most a few dozen
    std::map<qint64, std::vector<Splitsregel>> m_gelezen; ///< by payment
    std::stop_source m_herkent;
    bool m_bezig = false;
    bool m_herkend = false;
    int m_beurt = 0; ///< answers to an earlier question are not ours any more
};

} // namespace pgb
