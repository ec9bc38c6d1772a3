#pragma once
#include "client/state/bewaard.h"
#include "client/state/draft_key.h"
#include "client/state/weigering.h"
#include "shared/base/outcome.h"
#include "shared/domain/controle/feiten.h"
#include "shared/domain/toegang/toegang.h"
#include <QObject>
#include <functional>
#include <memory>

namespace pgb {

/// Which declaratie of hours a month opens: the highest. What is still to be handed in comes before what was; of equal ones the newest.
inline std::pair<bool, DeclaratieId> maandRang(DeclaratieStatus status, DeclaratieId id) { return {status == DeclaratieStatus::Concept, id}; }

/// Everything that one month of one zorgovereenkomst needs on the screen.
struct DeclaratieMaand {
    /// With the declaratie (id 0 = none on the server yet), zorgovereenkomst and what else the client may know.
    /// `feiten.parameters` is set by the session from `parameters`.
    DeclaratieFeiten feiten;
    std::shared_ptr<const ParameterTabel> parameters; ///< never null
    /// Bytes of DeclaratieSession::snapshot() of work that never reached the server; empty = none.
    QByteArray journaal;
    /// The submission of this month still stands in the outbox.
    bool inWachtrij = false;
    /// What the server said to a submission of this month that nobody has seen the answer of yet.
    std::optional<Weigering> geweigerd;
    /// The side of who looks; nothing = somebody who types in no declaratie.
    std::optional<Invoerkant> kant = Invoerkant::Budgethouder;
    /// Who looks may hand it in too.
    bool magIndienen = true;
    /// Under which the work is kept; nothing = as the month's own declaratie.
    std::optional<DraftKey> sleutel = {};
};

/// The server's answer to indienen.
struct IndienAntwoord {
    enum class Soort {
        Ontvangen, ///< `declaratie` is the record with its number
        Geweigerd, ///< `weigering` says why; nothing was submitted, but the draft may have been saved
        Wacht      ///< no connection: it stands in the outbox with its key and is sent once
    };
    Soort soort = Soort::Wacht;
    Declaratie declaratie;
    std::vector<Bevinding> bevindingen; ///< with Ontvangen
    Weigering weigering;
    /// With Geweigerd: the draft was saved before it was refused, as this record and version.
    bool bewaard = false;
    /// With Geweigerd and not saved: what had come back is a concept again, of this version.
    bool heropend = false;
    DeclaratieId id;
    qint64 rijversie = 0;
};

/// What else is paid from the budgets of the budgethouder, for the forecast; declaraties without lines.
struct DossierZorg {
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Declaratie> declaraties;
};

/// Where the month grid gets and brings its record. Every call answers exactly once (success, problem or time-out),
/// unless `context` is destroyed first; never before the call has returned.
class DeclaratieGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    using QObject::QObject;
    virtual void load(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) = 0;
    /// The same to look at only: what the server said of a refused submission is not taken off for the month's own page.
    virtual void kijkIn(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) = 0;
    /// The hours of this one, where the month opens another.
    virtual void een(ZorgovereenkomstId, DeclaratieId, QObject* context, Antwoord<DeclaratieMaand> klaar) { antwoordNiet(context, std::move(klaar)); }
    /// An uploaded invoice: `bestaand` over the period that it has itself, or a new one over `maand`. With what the journal kept of it.
    virtual void factuur(ZorgovereenkomstId zorgovereenkomst, const Periode& maand, DeclaratieId bestaand, QObject* context, Antwoord<DeclaratieMaand> klaar) = 0;
    /// The last declaratie before the period, to copy; nothing when there is none.
    virtual void vorige(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context,
                        Antwoord<std::optional<Declaratie>> klaar) = 0;
    /// Saves a draft. The answer is the record as the server has it now (id, rijversie). Problems: VersieVerouderd,
    /// Conflict, NietBeschikbaar.
    virtual void save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) = 0;
    /// Saves and submits the work that is kept under `key`. One idempotency key per content, so a repeated call cannot submit twice.
    virtual void submit(const DraftKey& key, const Declaratie& declaratie, QObject* context, Antwoord<IndienAntwoord> klaar) = 0;
    /// When the server would pay what is handed in now over this period, or sent on the first day after it, by its own clock; nothing when it does
    /// not know.
    virtual void betaaldag(ZorgovereenkomstId, const Periode&, QObject* context, Antwoord<std::optional<QDate>> klaar) { antwoordNiet(context, std::move(klaar)); }
    /// A file with the concept, and taking it away; the answer is the record with its files, and what the controles say of them.
    virtual void voegBijlageToe(DeclaratieId, BijlageSoort, const QString& /*naam*/, const QByteArray& /*inhoud*/, QObject* context, Antwoord<Declaratie> klaar) { antwoordNiet(context, std::move(klaar)); }
    virtual void haalBijlageWeg(DeclaratieId, BijlageId, QObject* context, Antwoord<Declaratie> klaar) { antwoordNiet(context, std::move(klaar)); }
    /// Why the server could not send what was klaargezet, when nobody changed it since: the code ("geweigerd" = its findings say it). Nothing = it is not so.
    virtual void teruggekomen(const Declaratie&, QObject* context, Antwoord<std::optional<QString>> klaar) { antwoordNiet(context, std::move(klaar)); }
    virtual void dossier(BudgethouderId, QObject* context, Antwoord<DossierZorg> klaar) { antwoordNiet(context, std::move(klaar)); }
    /// Who may do what this user has no right to, for the budgethouder with this name; empty = it does not hang on a right.
    virtual QStringList wieKan(Handeling, BudgethouderId, const QString& /*naam*/) const { return {}; }
    /// It waits for this user's approval.
    virtual bool kanBeslissen(const Declaratie&) const { return false; }
    /// This user may take back what was handed in, as far as can be known here.
    virtual bool kanTerugnemen(const Declaratie&) const { return false; }
    /// Takes it back: the answer is the concept that it is then.
    virtual void neemTerug(const Declaratie&, QObject* context, Antwoord<Declaratie> klaar)
    {
        antwoordNiet(context, std::move(klaar));
    }
    /// Keeps the bytes in the local journal, encrypted; empty bytes forget them. Fast: returns before the disk is written; `klaar` hears.
    virtual void keepJournal(const DraftKey& key, const QByteArray& snapshot, BewaardAntwoord klaar) = 0;

Q_SIGNALS:
    /// A declaratie of this budgethouder changed elsewhere; 0 = the server was away, and any may have.
    void changed(DeclaratieId declaratie, BudgethouderId budgethouder);

private:
    /// What this gateway has not.
    template<class T>
    static void antwoordNiet(QObject* context, Antwoord<T> klaar)
    {
        QMetaObject::invokeMethod(context, [klaar = std::move(klaar)] { klaar(Problem{ProblemKind::NietToegestaan, QStringLiteral("nietToegestaan"), {}, {}, {}}); }, Qt::QueuedConnection);
    }
};

} // namespace pgb
