#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/partij/rekeningwijziging.h"

namespace pgb::app {

/// Account numbers that wait for a second person, and which accounts are proven to be of the person whose they are said to be.
class RekeningStore {
public:
    virtual ~RekeningStore() = default;
    /// An earlier one of the same person that still waits becomes Vervangen.
    virtual Outcome<Rekeningwijziging> insert(Rekeningwijziging record) = 0;
    virtual Outcome<std::optional<Rekeningwijziging>> find(qint64 id) = 0;
    /// What waits, oldest first, at most 200.
    virtual Outcome<std::vector<Rekeningwijziging>> wachtend() = 0;
    virtual Outcome<void> besluit(qint64 id, RekeningStatus status, GebruikerId door, const QDateTime& op, const QString& reden) = 0;
    /// A beheerder gave out the account or its means at this moment; an invalid one = proven.
    virtual Outcome<void> setUitgegeven(GebruikerId gebruiker, const QDateTime& op) = 0;
    /// When a beheerder last gave it out; invalid = proven.
    virtual Outcome<QDateTime> uitgegeven(GebruikerId gebruiker) = 0;
};

} // namespace pgb::app
