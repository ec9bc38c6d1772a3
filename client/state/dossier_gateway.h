#pragma once
#include "client/state/bewaard.h"
#include "client/state/draft_key.h"
#include "client/state/weigering.h"
#include "shared/base/outcome.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/controle/feiten.h"
#include "shared/domain/declaratie/machine.h"
#include "shared/domain/overzicht/vandaag.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/toegang/bevoegd.h"
#include "shared/domain/zorgovereenkomst/machine.h"
#include "shared/wire/berichten.h"
#include "shared/wire/rekening.h"
#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

namespace pgb {

/// How long a decision can be taken back, and what the user reads of it meanwhile.
struct Uitstel {
    int ms = 0; ///< 0 = it goes at once
    QString wat;
};

/// A decision about one version of a zorgovereenkomst.
struct VersieBesluit {
    ZorgovereenkomstId zorgovereenkomst;
    int volgnummer = 1;
    qint64 rijversie = 0;
    ZorgovereenkomstGebeurtenis gebeurtenis = ZorgovereenkomstGebeurtenis::Goedkeuren;
    QString reden;
    QString redenCode; ///< with Afkeuren
    std::vector<Veldopmerking> opmerkingen = {}; ///< with Afkeuren and AanvullingVragen: beside which fields
    Uitstel uitstel = {};
};

/// A decision about one declaratie.
struct DeclaratieBesluit {
    DeclaratieId declaratie;
    qint64 rijversie = 0;
    DeclaratieGebeurtenis gebeurtenis = DeclaratieGebeurtenis::Goedkeuren;
    QString reden;
    std::optional<Celplek> over = {}; ///< with Afkeuren: the cell that the reason asks about
    Uitstel uitstel = {};
    std::optional<DraftKey> typwerk = {}; ///< with Verwijderen: what was typed in it goes too, once the server has the decision
};

/// What became of a decision.
struct BesluitAntwoord {
    enum class Soort {
        Ontvangen, ///< the server has stored it
        Geweigerd, ///< `bevindingen` say why; nothing changed
        Wacht      ///< no connection: it stands in the outbox with its key and counts once
    };
    Soort soort = Soort::Ontvangen;
    std::vector<Bevinding> bevindingen;
};

/// Which declaraties are asked for; what is not set leaves none out.
struct DeclaratieVraag {
    BudgethouderId budgethouder = {};
    ZorgovereenkomstId zorgovereenkomst = {};
    std::optional<Periode> periode = {}; ///< with a day in it
};

/// One version under review with everything its controles need.
struct BeoordeelZaak {
    /// `feiten.parameters` points into `parameters`.
    ZorgovereenkomstFeiten feiten;
    std::shared_ptr<const ParameterTabel> parameters; ///< never null
};

/// How a change of a record ended, with the record as it is now when somebody else changed it in between (VersieVerouderd).
template<class T, class Record = T>
using WijzigAntwoord = std::function<void(const Outcome<T>& antwoord, const std::optional<Record>& huidig)>;

/// Lists and records for every screen that looks over dossiers. Every call answers exactly once, unless `context` is destroyed first;
/// never before the call has returned. A budgethouder of 0 means all that the user may see.
class DossierGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;
    template<class T>
    using Lijst = Antwoord<std::vector<T>>;

    using QObject::QObject;
    /// Who works here; `rol` decides what a screen offers.
    virtual const Gebruiker& gebruiker() const = 0;
    /// What he may do for whom, now.
    virtual const Bevoegd& bevoegd() const = 0;
    /// Today in the Netherlands, or the set day of a practice set.
    virtual QDate vandaag() const = 0;

    virtual void parameters(QObject* context, Antwoord<std::shared_ptr<const ParameterTabel>> klaar) = 0;
    virtual void budgethouders(QObject* context, Lijst<Budgethouder> klaar) = 0;
    virtual void budgethouder(BudgethouderId id, QObject* context, Antwoord<Budgethouder> klaar) = 0;
    /// NietGevonden when nobody has this number.
    virtual void zoekBudgethouder(const Bsn& bsn, QObject* context, Antwoord<Budgethouder> klaar) = 0;
    virtual void maakBudgethouder(const Budgethouder& record, QObject* context, Antwoord<Budgethouder> klaar) = 0;
    virtual void zorgverleners(QObject* context, Lijst<Zorgverlener> klaar) = 0;
    virtual void verstrekkers(QObject* context, Lijst<Verstrekker> klaar) = 0;
    virtual void vertegenwoordigingen(BudgethouderId id, QObject* context, Lijst<Vertegenwoordiging> klaar) = 0;
    virtual void maakVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, Antwoord<Vertegenwoordiging> klaar) = 0;
    /// Other rights or another last day; VersieVerouderd when somebody else changed it in between.
    virtual void wijzigVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, WijzigAntwoord<Vertegenwoordiging> klaar) = 0;
    /// One that begins today or later.
    virtual void verwijderVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, WijzigAntwoord<bool, Vertegenwoordiging> klaar) = 0;
    /// What was typed wrong, or is no longer so; VersieVerouderd when somebody else changed it in between.
    virtual void wijzigBudgethouder(const wire::BudgethouderWijziging& record, QObject* context, WijzigAntwoord<Budgethouder> klaar) = 0;
    virtual void zorgverlener(ZorgverlenerId id, QObject* context, Antwoord<Zorgverlener> klaar) = 0;
    virtual void wijzigZorgverlener(const Zorgverlener& record, QObject* context, WijzigAntwoord<Zorgverlener> klaar) = 0;
    /// Accounts that can be made vertegenwoordiger.
    virtual void vertegenwoordigers(QObject* context, Lijst<Gebruiker> klaar) = 0;

    virtual void werktaken(QObject* context, Lijst<Werktaak> klaar) = 0;
    /// Ends a task that nothing waits for (isKijktaak): somebody looked.
    virtual void taakNagekeken(const Werktaak& taak, QObject* context, Antwoord<Werktaak> klaar) = 0;
    /// `status`: of the newest version; nothing = all.
    virtual void zorgovereenkomsten(BudgethouderId id, std::optional<ZorgovereenkomstStatus> status, QObject* context,
                                    Lijst<Zorgovereenkomst> klaar) = 0;
    virtual void zaak(ZorgovereenkomstId id, QObject* context, Antwoord<BeoordeelZaak> klaar) = 0;
    /// A decision is on this computer's disk when this returns, and is sent once, also after the end of the program.
    virtual void beslis(const VersieBesluit& besluit, QObject* context, Antwoord<BesluitAntwoord> klaar) = 0;
    /// The decision about this (DraftKey::reden) need not wait for its time any more.
    virtual void verstuurNu(const DraftKey& besluit) = 0;
    /// Its decision was never asked. False: it is on its way or gone.
    virtual bool neemTerug(const DraftKey& besluit) = 0;
    /// What was decided, also on another page or in an earlier run, and the server has not answered yet.
    virtual QHash<qint64, DeclaratieGebeurtenis> beslotenDeclaraties() const = 0;
    virtual QSet<qint64> beslotenOvereenkomsten() const = 0;
    /// Why the server did not take the last decision about this, once; also one of an earlier run. A decision with an Uitstel leaves its refusal
    /// here until a page that is in view asks.
    virtual std::optional<Weigering> geweigerd(const DraftKey& besluit) = 0;

    /// Without lines.
    virtual void declaraties(const DeclaratieVraag& vraag, QObject* context, Lijst<Declaratie> klaar) = 0;
    virtual void declaratie(DeclaratieId id, QObject* context, Antwoord<Declaratie> klaar) = 0;
    /// The user has this version before him, and decides on it. What the server did not hear of it goes with his Akkoord.
    virtual void meldBekeken(DeclaratieId id, qint64 rijversie) = 0;
    virtual void beslis(const DeclaratieBesluit& besluit, QObject* context, Antwoord<BesluitAntwoord> klaar) = 0;
    /// What was done with one record, oldest first; at most what the last thousand lines about its kind in the dossier hold.
    virtual void spoor(BudgethouderId id, const QString& soort, qint64 recordId, QObject* context, Lijst<wire::AuditItem> klaar) = 0;

    virtual void toekenningen(BudgethouderId id, QObject* context, Lijst<Toekenning> klaar) = 0;
    virtual void toekenning(ToekenningId id, QObject* context, Antwoord<Toekenning> klaar) = 0;
    /// Enters it (id 0) or changes it. VersieVerouderd when somebody else changed it in between. `bsn`: of the budgethouder as it was typed,
    /// without which a first toekenning in the dossier is refused.
    virtual void bewaar(const Toekenning& record, const std::optional<Bsn>& bsn, QObject* context, Antwoord<Toekenning> klaar) = 0;
    virtual void budget(BudgethouderId id, int jaar, QObject* context, Antwoord<BudgetOverzicht> klaar) = 0;

    /// The first niveau of every toekenning of the year, without a look into the dossiers.
    virtual void standen(int jaar, QObject* context, Lijst<wire::ToekenningSom> klaar) = 0;
    /// Account numbers that wait for a second person.
    virtual void rekeningen(QObject* context, Lijst<Rekeningwijziging> klaar) = 0;
    virtual void beslisRekening(qint64 id, const wire::RekeningBesluit& besluit, QObject* context, Antwoord<Rekeningwijziging> klaar) = 0;

    virtual void betalingen(BudgethouderId id, QObject* context, Lijst<Betaling> klaar) = 0;
    virtual void betaalruns(QObject* context, Lijst<Betaalrun> klaar) = 0;
    virtual void betaal(BetaalrunSoort soort, QObject* context, Antwoord<Betaalrun> klaar) = 0;

    /// What was kept under the key; empty = nothing.
    virtual QByteArray journaal(const DraftKey& key) = 0;
    /// Keeps the bytes in the local journal, encrypted; empty bytes forget them. Fast: returns before the disk is written; `klaar` hears.
    virtual void keepJournal(const DraftKey& key, const QByteArray& snapshot, BewaardAntwoord klaar) = 0;

Q_SIGNALS:
    /// A record changed elsewhere ("declaratie", 12): whoever shows it reads it again. `soort` empty = anything may have changed.
    void changed(const QString& soort, qint64 recordId);
    /// Of the decisions that wait, one came or went.
    void beslotenAnders();
};

} // namespace pgb
