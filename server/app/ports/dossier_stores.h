#pragma once
#include "server/app/ports/lijst.h"
#include "shared/base/outcome.h"
#include "shared/domain/controle/feiten.h"
#include "shared/domain/zorgovereenkomst/bestanden.h"

// The ports for what a dossier holds beside its declaratieregels; the conventions of ports/stores.h hold here too.

namespace pgb::app {

/// Files with declaraties.
class BijlageStore {
public:
    virtual ~BijlageStore() = default;
    virtual Outcome<Bijlage> insert(DeclaratieId declaratie, Bijlage record, const QByteArray& inhoud) = 0;
    virtual Outcome<std::vector<Bijlage>> ofDeclaratie(DeclaratieId id) = 0;
    /// The bytes of a file of this declaratie; nothing when it has no such file.
    virtual Outcome<std::optional<QByteArray>> inhoud(DeclaratieId declaratie, BijlageId id) = 0;
    virtual Outcome<void> remove(DeclaratieId declaratie, BijlageId id) = 0;
    /// Which of these files (by SHA-256) came with another declaratie that counts as declared; when first, if that was in the dossier `eigen`.
    virtual Outcome<std::vector<EerdereBijlage>> eerdere(const std::vector<Bijlage>& bijlagen, DeclaratieId behalve, BudgethouderId eigen) = 0;
};

/// Files with zorgovereenkomsten.
class OvereenkomstBijlageStore {
public:
    virtual ~OvereenkomstBijlageStore() = default;
    virtual Outcome<OvereenkomstBijlage> insert(ZorgovereenkomstId zorgovereenkomst, OvereenkomstBijlage record, const QByteArray& inhoud) = 0;
    /// Oldest first.
    virtual Outcome<std::vector<OvereenkomstBijlage>> ofZorgovereenkomst(ZorgovereenkomstId id) = 0;
    /// The bytes of a file of this agreement; nothing when it has no such file.
    virtual Outcome<std::optional<QByteArray>> inhoud(ZorgovereenkomstId zorgovereenkomst, BijlageId id) = 0;
    virtual Outcome<void> remove(ZorgovereenkomstId zorgovereenkomst, BijlageId id) = 0;
    /// Takes away what was added before this moment and is named by no version but those that were withdrawn or expired. Returns how many.
    virtual Outcome<int> ruimOp(const QDateTime& voor) = 0;
};

/// What is known of a dossier beside its declaraties.
class DossierStore {
public:
    virtual ~DossierStore() = default;
    virtual Outcome<Opname> insertOpname(Opname record) = 0;
    virtual Outcome<void> eindigOpname(qint64 id, QDate tot) = 0;
    virtual Outcome<std::vector<Opname>> opnamen(BudgethouderId id) = 0;
    /// Conflict "bestaatAl" when the same one stands without a last day and this one has none.
    virtual Outcome<Toestemming> insertToestemming(Toestemming record) = 0;
    virtual Outcome<void> eindigToestemming(qint64 id, QDate tot) = 0;
    virtual Outcome<std::vector<Toestemming>> toestemmingen(BudgethouderId id) = 0;
    virtual Outcome<Loonstop> insertLoonstop(Loonstop record) = 0;
    virtual Outcome<void> eindigLoonstop(qint64 id, QDate tot) = 0;
    virtual Outcome<std::vector<Loonstop>> loonstops(ZorgovereenkomstId id) = 0;
    virtual Outcome<Heropening> insertHeropening(Heropening record) = 0;
    virtual Outcome<std::vector<Heropening>> heropeningen(BudgethouderId id) = 0;
    virtual Outcome<Vordering> insertVordering(Vordering record) = 0;
    virtual Outcome<Vordering> updateVordering(Vordering record) = 0;
    /// Those with something left, oldest first.
    virtual Outcome<std::vector<Vordering>> openVorderingen(ZorgverlenerId zorgverlener, ToekenningId toekenning) = 0;
    /// All of a correction.
    virtual Outcome<std::vector<Vordering>> vorderingenVan(DeclaratieId correctie) = 0;
    /// Sets this much of the claim off in the payment of the declaratie.
    virtual Outcome<void> verreken(DeclaratieId declaratie, const Vordering& vordering, Bedrag bedrag) = 0;
    /// Undoes every set-off of the declaratie. What is asked for by letter, or was, stays what it is: of such a claim the set-off becomes a claim of its
    /// own, `sinds` that day.
    virtual Outcome<void> draaiVerrekeningTerug(DeclaratieId declaratie, QDate sinds) = 0;
    /// Those that are open since this day or longer and were not claimed yet.
    virtual Outcome<std::vector<Vordering>> tevorderen(QDate sinds) = 0;
    /// A job looks at it from that day on, or from an earlier one that was asked before.
    virtual Outcome<void> laatNakijken(DeclaratieId declaratie, QDate vanaf) = 0;
    /// All of the zorgverlener in these states.
    virtual Outcome<void> laatNakijken(ZorgverlenerId zorgverlener, const std::vector<DeclaratieStatus>& statussen, QDate vanaf) = 0;
    /// What is to be looked at on the day, after `na`.
    virtual Outcome<std::vector<DeclaratieId>> naTeKijken(QDate dag, DeclaratieId na, int limiet) = 0;
    /// The next look is on that day; nothing = it was the last.
    virtual Outcome<void> nagekeken(DeclaratieId declaratie, std::optional<QDate> weer) = 0;
    /// Declaraties that were received by then and are neither paid nor refused or taken back, after `na`, by id.
    virtual Outcome<std::vector<DeclaratieId>> onbetaaldSinds(const QDateTime& ontvangenVoor, DeclaratieId na, int limiet) = 0;
    /// Agreements for which an allowance for the own network was ever permitted, after `na`, by id.
    virtual Outcome<std::vector<ZorgovereenkomstId>> metTegemoetkoming(ZorgovereenkomstId na, int limiet) = 0;
    /// What SVB refills for the hours of illness of the declaratie, in the place of what was kept (Boeking::ziektecompensatie).
    virtual Outcome<void> zetZiektecompensatie(DeclaratieId declaratie, const std::vector<Boeking>& boekingen) = 0;
    /// What was kept of it, whether or not the declaratie is on the budget.
    virtual Outcome<std::vector<Boeking>> ziektecompensatieVan(DeclaratieId declaratie) = 0;
};

struct DossierPeriode {
    BudgethouderId budgethouder;
    Periode periode;
};

/// Sums and lines over declaraties that the controles ask for. All of them count what is declared: no draft, refused or withdrawn one,
/// and not the declaratie `behalve`.
class DeclaratieFeitStore {
public:
    virtual ~DeclaratieFeitStore() = default;
    virtual Outcome<std::vector<DossierRegel>> dossierRegels(BudgethouderId id, const Periode& periode, DeclaratieId behalve) = 0;
    virtual Outcome<Jaarfeit> jaarfeit(BudgethouderId id, int jaar, DeclaratieId behalve) = 0;
    /// Quantity on these functions of a toekenning in the period.
    virtual Outcome<qint64> aantal(ToekenningId toekenning, const std::vector<QString>& functies, Eenheid eenheid, const Periode& periode,
                                   DeclaratieId behalve) = 0;
    virtual Outcome<std::vector<Opvraagfeit>> opvragingen(BudgethouderId id, DeclaratieId behalve) = 0;
    /// Weeks with hours in the period; of one agreement, or (0) of the zorgverlener everywhere.
    virtual Outcome<std::vector<Weekfeit>> weken(ZorgverlenerId zorgverlener, ZorgovereenkomstId alleen, const Periode& periode, DeclaratieId behalve) = 0;
    /// Sum of the declaraties of this kind and of their corrections to the zorgverlener in the year, over all budgets.
    virtual Outcome<Bedrag> somVanSoort(ZorgverlenerId zorgverlener, DeclaratieSoort soort, int jaar, DeclaratieId behalve) = 0;
    /// How many of this kind there are under the agreement.
    virtual Outcome<int> aantalVanSoort(ZorgovereenkomstId id, DeclaratieSoort soort, DeclaratieId behalve) = 0;
    /// Lines of the last declaraties of care of the agreement before the day, newest first.
    virtual Outcome<std::vector<std::vector<Declaratieregel>>> laatste(ZorgovereenkomstId id, QDate voor, int hoeveel) = 0;
    virtual Outcome<std::optional<Correctiefeit>> oorspronkelijke(DeclaratieId id, DeclaratieId behalve) = 0;
    /// Nummer of a paid declaratie with the same parties, period and total; "" = none.
    virtual Outcome<QString> dubbel(const Declaratie& declaratie) = 0;
    /// Of which dossiers and periods the caller sees a declaratie that is held or paid in part.
    virtual Outcome<std::vector<DossierPeriode>> wachtOpGeld(const Bereik& bereik, const std::vector<BudgethouderId>& ids) = 0;
};

/// A message about a declaratie: what became of one that its maker had finished before its period was over, or that it waits for who may decide.
struct Klaarbericht {
    qint64 id = 0;
    GebruikerId gebruiker;
    DeclaratieId declaratie;
    QString wat; ///< "klaargezetIngediend", "klaargezetWacht", "klaargezetVoorgelegd", "klaargezetTerug", "nieuwTarief", or klaarberichtHerinnering
    std::optional<Bevinding> bevinding; ///< the heaviest, of one that came back or waits
    QString code; ///< of the problem, of one that came back or waits for no bevinding
    QDateTime op; ///< UTC
};

/// `wat` of one that goes when the declaratie is decided on.
constexpr QLatin1String klaarberichtHerinnering("herinnering");

/// Messages that were not put away yet.
class KlaarberichtStore {
public:
    virtual ~KlaarberichtStore() = default;
    virtual Outcome<void> insert(const Klaarbericht& record) = 0;
    /// Of this account and about what it may see, newest first; without the reminders, which stand with what waits.
    virtual Outcome<std::vector<Klaarbericht>> van(const Bereik& bereik, int limiet) = 0;
    /// What this account was reminded of.
    virtual Outcome<std::vector<DeclaratieId>> herinnerd(GebruikerId gebruiker) = 0;
    /// Puts it away. False when this account has no such message.
    virtual Outcome<bool> verwijder(GebruikerId gebruiker, qint64 id) = 0;
    /// The reminders of it, of every account.
    virtual Outcome<void> verwijderHerinneringen(DeclaratieId declaratie) = 0;
    /// Those that nobody put away. Gives how many.
    virtual Outcome<int> removeBefore(const QDateTime& grens) = 0;
};

/// Deposits (domain 3.5).
class StortingStore {
public:
    virtual ~StortingStore() = default;
    virtual Outcome<Storting> insert(Storting record) = 0;
    virtual Outcome<Storting> update(Storting record) = 0;
    virtual Outcome<std::optional<Storting>> find(qint64 id) = 0;
    virtual Outcome<std::optional<Storting>> metTransactie(const QString& transactie) = 0;
    virtual Outcome<std::vector<Storting>> ofBudgethouder(BudgethouderId id) = 0;
    /// Begun before the moment and still without an answer.
    virtual Outcome<std::vector<Storting>> openSinds(const QDateTime& voor) = 0;
};

} // namespace pgb::app
