#pragma once
#include "client/state/bewaard.h"
#include "client/state/weigering.h"
#include "shared/base/outcome.h"
#include "shared/domain/controle/feiten.h"
#include "shared/domain/zorgovereenkomst/machine.h"
#include <QObject>
#include <functional>
#include <memory>

namespace pgb {

/// Everything that one zorgovereenkomst needs on the screen.
struct ZorgovereenkomstDossier {
    /// With the version to show. `feiten.parameters` is set by the session from `parameters`.
    ZorgovereenkomstFeiten feiten;
    std::shared_ptr<const ParameterTabel> parameters; ///< never null
    /// Bytes of ZorgovereenkomstSession::snapshot() of work that never reached the server; empty = none.
    QByteArray journaal;
    /// An event of this version still stands in the outbox.
    bool inWachtrij = false;
    /// What the server said to an event of this version that nobody has seen the answer of yet.
    std::optional<Weigering> geweigerd;
};

/// A version as the server has it now, with what it says of it.
struct VersieStand {
    ZorgovereenkomstVersie versie;
    std::vector<Bevinding> bevindingen;
    std::optional<VersieInzicht> stand = {}; ///< how it stands for this user
};

/// A draft to save.
struct VersieBewaren {
    ZorgovereenkomstId zorgovereenkomst;
    int volgnummer = 1;
    qint64 rijversie = 0;
    ZorgverlenerId zorgverlener;
    ZorgovereenkomstInhoud inhoud;
};

/// An event of the state machine to fire.
struct VersieStap {
    ZorgovereenkomstGebeurtenis gebeurtenis = ZorgovereenkomstGebeurtenis::Delen;
    QString reden; ///< public text
    /// Names the version; its content is saved first when `bewaren` is set.
    VersieBewaren versie;
    bool bewaren = false;
    std::optional<QDate> datum = {}; ///< last day, with Opzeggen
};

/// The server's answer to an event.
struct StapAntwoord {
    enum class Soort {
        Ontvangen, ///< `stand` is the version after it
        Geweigerd, ///< `weigering` says why; nothing happened, but the draft may have been saved
        Wacht      ///< no connection: it stands in the outbox with its key and is sent once
    };
    Soort soort = Soort::Wacht;
    VersieStand stand; ///< with Ontvangen
    Weigering weigering;
    /// With Geweigerd: the draft was saved before the event was refused, as this version.
    bool bewaard = false;
    qint64 rijversie = 0;
};

/// One zorgovereenkomst in a list.
struct OvereenkomstRij {
    Zorgovereenkomst zorgovereenkomst;
    QString zorgverlener; ///< name; empty = none chosen yet
    QString budgethouder; ///< name; empty = may not be seen
    std::optional<ZorgverlenerSoort> zorgverlenerSoort = {}; ///< nothing = none chosen yet, or not to be seen
};

/// Where the wizard, the signing page and the list get and bring their records. Every call answers exactly once (success,
/// problem or time-out), unless `context` is destroyed first; never before the call has returned.
class ZorgovereenkomstGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    using QObject::QObject;
    /// A new draft of the budgethouder; an untouched empty one is taken again, so that no second one arises.
    virtual void nieuw(BudgethouderId budgethouder, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) = 0;
    virtual void load(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) = 0;
    /// Exactly one number is given. The answer lacks numbers and birth date of a person.
    virtual void zoekZorgverlener(const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb, QObject* context,
                                  Antwoord<std::vector<Zorgverlener>> klaar) = 0;
    /// Conflict "bestaatAl" when the BSN is known.
    virtual void maakZorgverlener(const Zorgverlener& zorgverlener, QObject* context, Antwoord<Zorgverlener> klaar) = 0;
    /// As the server shows him: without the numbers of a person.
    virtual void zorgverlener(ZorgverlenerId id, QObject* context, Antwoord<Zorgverlener> klaar) = 0;
    /// What was typed wrong; a number that is left out stays as it is. NietToegestaan "zorgverlenerGedeeld" once an agreement was shared.
    virtual void wijzigZorgverlener(const Zorgverlener& zorgverlener, QObject* context,
                                    std::function<void(const Outcome<Zorgverlener>& antwoord, const std::optional<Zorgverlener>& huidig)> klaar) = 0;
    /// Saves a draft. Problems: VersieVerouderd, Conflict, NietBeschikbaar.
    virtual void save(const VersieBewaren& versie, QObject* context, Antwoord<VersieStand> klaar) = 0;
    /// One idempotency key per call, journalled before it is sent.
    virtual void vuur(const VersieStap& stap, QObject* context, Antwoord<StapAntwoord> klaar) = 0;
    /// Keeps a file with the agreement; what names it is the draft.
    virtual void voegBijlageToe(ZorgovereenkomstId id, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Bijlage> klaar) = 0;
    /// The files that this user may see.
    virtual void bijlagen(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<Bijlage>> klaar) = 0;
    virtual void bijlageInhoud(ZorgovereenkomstId id, BijlageId bijlage, QObject* context, Antwoord<QByteArray> klaar) = 0;
    /// Of one budgethouder, or (0) all that the user may see.
    virtual void lijst(BudgethouderId budgethouder, QObject* context, Antwoord<std::vector<OvereenkomstRij>> klaar) = 0;
    /// Keeps the bytes in the local journal, encrypted; empty bytes forget them. Fast: returns before the disk is written; `klaar` hears.
    virtual void keepJournal(ZorgovereenkomstId id, int volgnummer, const QByteArray& snapshot, BewaardAntwoord klaar) = 0;
    /// The same for an answer to a question that is being typed.
    virtual void keepAntwoord(ZorgovereenkomstId id, const QByteArray& snapshot) = 0;
    /// What was kept of it; empty = nothing.
    virtual QByteArray antwoord(ZorgovereenkomstId id) const = 0;
    /// A reason that is being typed for a step of this agreement, in the local journal: `soort` = the code of the step; an empty text forgets it.
    virtual void keepReden(ZorgovereenkomstId id, const QString& soort, const QString& tekst) = 0;
    /// Step and text of the reason that was kept; nothing = none.
    virtual std::optional<std::pair<QString, QString>> reden(ZorgovereenkomstId id) = 0;
    /// On which of its five steps a draft was left, on this computer; 0 = not known, and forgets it.
    virtual void keepStap(ZorgovereenkomstId id, int volgnummer, int stap) = 0;
    virtual int stap(ZorgovereenkomstId id, int volgnummer) = 0;

Q_SIGNALS:
    /// An agreement changed elsewhere; 0 = the server was away, and any may have.
    void changed(ZorgovereenkomstId id);
    /// lijst() gives something else now.
    void lijstChanged();
};

} // namespace pgb
