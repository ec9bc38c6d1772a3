#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/controle/feiten.h"
#include <QObject>
#include <functional>
#include <memory>

namespace pgb {

/// Everything that one month of one zorgovereenkomst needs on the screen.
struct DeclaratieMaand {
    /// With the declaratie (id 0 = none on the server yet), zorgovereenkomst and what else the client may know.
    /// `feiten.parameters` is set by the session from `parameters`.
    DeclaratieFeiten feiten;
    std::shared_ptr<const ParameterTabel> parameters; ///< never null
    /// Bytes of DeclaratieSession::snapshot() of work that never reached the server; empty = none.
    QByteArray journaal;
};

/// The server's answer to indienen.
struct IndienAntwoord {
    enum class Soort {
        Ontvangen, ///< `declaratie` is the record with its number
        Geweigerd, ///< `bevindingen` say why; nothing was submitted
        Wacht      ///< no connection: it stands in the outbox with its key and is sent once
    };
    Soort soort = Soort::Wacht;
    Declaratie declaratie;
    std::vector<Bevinding> bevindingen;
};

/// Where the month grid gets and brings its record. Every call answers exactly once (success, problem or time-out),
/// unless `context` is destroyed first; never before the call has returned.
class DeclaratieGateway {
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    virtual ~DeclaratieGateway() = default;
    virtual void load(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) = 0;
    /// The last declaratie before the period, to copy; nothing when there is none.
    virtual void vorige(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context,
                        Antwoord<std::optional<Declaratie>> klaar) = 0;
    /// Saves a draft. The answer is the record as the server has it now (id, rijversie). Problems: VersieVerouderd,
    /// Conflict, NietBeschikbaar.
    virtual void save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) = 0;
    /// Saves and submits. One idempotency key per content, so a repeated call cannot submit twice.
    virtual void submit(const Declaratie& declaratie, QObject* context, Antwoord<IndienAntwoord> klaar) = 0;
    /// Keeps the bytes in the local journal, encrypted; empty bytes forget them. Fast: returns before the disk is written.
    virtual void keepJournal(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, const QByteArray& snapshot) = 0;
};

} // namespace pgb
