#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/betaling/splitsing.h"
#include <QObject>
#include <functional>

namespace pgb {

/// Payments to the own organisation, and what they consist of. Every call answers exactly once, unless `context` is destroyed first; never before it
/// has returned.
class SplitsingGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    using QObject::QObject;
    /// All that were paid on these days, both included; hoogstensBetaaldagen at once.
    virtual void betalingen(QDate van, QDate tot, QObject* context, Antwoord<std::vector<EigenBetaling>> klaar) = 0;
    virtual void splitsing(BetalingId id, QObject* context, Antwoord<std::vector<Splitsregel>> klaar) = 0;
};

} // namespace pgb
