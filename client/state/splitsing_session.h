#pragma once
#include "client/state/splitsing_gateway.h"
#include <map>

namespace pgb {

/// Bookings of a bank statement beside what was paid: which is which, what a person chose, and the split of each. The statement stays here; the
/// server is asked only what was paid in that time.
class SplitsingSession : public QObject {
    Q_OBJECT
public:
    explicit SplitsingSession(SplitsingGateway& gateway, QObject* parent = nullptr) : QObject(parent), m_gateway(gateway) {}

    /// Answers with `herkend` or `mislukt`; what was there before is gone. Nothing to look for: `herkend` at once.
    void zoek(std::vector<Bankboeking> boekingen);
    bool bezig() const { return m_bezig; }
    const std::vector<Bankboeking>& boekingen() const { return m_boekingen; }
    const std::vector<EigenBetaling>& betalingen() const { return m_betalingen; }
    const BoekingHerkend& uitslag(size_t boeking) const { return m_uitslagen[boeking]; }
    /// What a person may choose from for this booking.
    std::vector<BetalingKeuze> keuzes(size_t boeking) const;
    /// A payment belongs to one booking: what others could have been with it falls away.
    void kies(size_t boeking, const BetalingKeuze& keuze);
    /// Reads what the payments of this booking consist of; answers with `gesplitst` or `mislukt`.
    void lees(size_t boeking);
    /// Nothing while it was not read.
    std::optional<std::vector<Splitsregel>> regels(size_t boeking) const;

Q_SIGNALS:
    void herkend();
    void gesplitst();
    void mislukt(const pgb::Problem& problem);

private:
    void vraag(QDate van, QDate tot, int beurt);
    SplitsingGateway& m_gateway;
    std::vector<Bankboeking> m_boekingen;
    std::vector<EigenBetaling> m_betalingen;
    std::vector<BoekingHerkend> m_uitslagen;
    std::map<qint64, std::vector<Splitsregel>> m_gelezen; ///< by payment
    bool m_bezig = false;
    int m_beurt = 0; ///< answers to an earlier question are not ours any more
};

} // namespace pgb
