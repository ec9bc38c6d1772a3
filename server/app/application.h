#pragma once
#include "server/app/ports/clock.h"
#include "server/app/werk.h"
#include <QMutex>
#include <atomic>

namespace pgb::app {

/// Names a submission, so that a repeated request gives the first answer again.
struct Indiening {
    QString sleutel;        ///< Idempotency-Key
    QByteArray verzoekHash; ///< SHA-256 over method, path and body
};

/// Opens units of work for use cases: who, when, with which parameters.
class Application {
public:
    /// `registers`: the adapter of this installation; nullptr = none, and then only a practice set has answers, of a simulator.
    Application(Storage& storage, const Clock& clock, const RegisterDienst* registers = nullptr);

    /// When the work looked at a record of somebody else, that is in the trail before the answer is given; a look that cannot be written
    /// gives the Problem instead of the answer.
    template<class T>
    Outcome<T> read(const Aanroeper& wie, const std::function<Outcome<T>(Werk&)>& work)
    {
        std::vector<AuditRegel> inzagen;
        Outcome<T> answer = m_storage.read<T>([&](UnitOfWork& unit) -> Outcome<T> {
            const auto table = parameters(unit);
            if (!table)
                return table.problem();
            Werk werk = open(unit, wie, **table);
            Outcome<T> result = work(werk);
            inzagen = std::move(werk.inzagen);
            return result;
        });
        if (answer.ok() && !inzagen.empty()) {
            if (const Outcome<void> written = writeInzagen(wie, inzagen); !written)
                return written.problem();
        }
        return answer;
    }
    template<class T>
    Outcome<T> write(const Aanroeper& wie, const std::function<Outcome<T>(Werk&)>& work)
    {
        return m_storage.write<T>([&](UnitOfWork& unit) -> Outcome<T> {
            const auto table = parameters(unit);
            if (!table)
                return table.problem();
            Werk werk = open(unit, wie, **table);
            Outcome<T> result = work(werk);
            if (result.ok()) {
                if (const Outcome<void> written = werk.schrijfInzagen(); !written)
                    return written.problem();
            }
            return result;
        });
    }
    /// Writes once per key: the stored receipt is given again, and another request under the same key is a Conflict
    /// "sleutelAndersGebruikt". An answer with a status of 400 or higher is given but not kept.
    Outcome<Ontvangst> submit(const Aanroeper& wie, const Indiening& indiening, const std::function<Outcome<Ontvangst>(Werk&)>& work);

    /// The table as it is now.
    Outcome<std::shared_ptr<const ParameterTabel>> parameters(UnitOfWork& unit);
    /// To be called after a commit that changed a parameter.
    void forgetParameters();
    const Clock& clock() const { return m_clock; }

private:
    Outcome<void> writeInzagen(const Aanroeper& wie, const std::vector<AuditRegel>& inzagen);
    Werk open(UnitOfWork& unit, const Aanroeper& wie, const ParameterTabel& table) const;

    Storage& m_storage;
    const Clock& m_clock;
    const RegisterDienst* m_registers;
    const std::vector<ParameterWaarde> m_shipped;
    QMutex m_mutex;
    std::shared_ptr<const ParameterTabel> m_parameters;
    qint64 m_parametersAt = 0;
};

/// Shipped rows and those that a beheerder entered, as one table.
Outcome<std::shared_ptr<const ParameterTabel>> buildParameters(UnitOfWork& unit, const std::vector<ParameterWaarde>& shipped);
/// True when the database is marked as a practice set (parameter oefenomgeving).
bool isOefenomgeving(const ParameterTabel& tabel, QDate dag);

} // namespace pgb::app
