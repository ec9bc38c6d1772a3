#pragma once
#include "server/app/ports/lijst.h"
#include "shared/base/outcome.h"
#include "shared/domain/bulk/bulkregel.h"
#include "shared/domain/bulk/bulk.h"
#include <QHash>
#include <QSet>
#include <functional>

namespace pgb::app {

/// A batch: one file of one owner.
struct Bulk {
    BulkId id;
    qint64 rijversie = 0;
    QString eigenaar; ///< "o12" = organisation, "z34" = zorgverlener
    GebruikerId gebruiker;
    QString naam;
    QByteArray bestandHash;
    QString referentie;
    QString factuurpatroon;
    QString indeling; ///< how the columns of the file were read
    Bulkstatus status = Bulkstatus::Open;
    int laatsteNummer = 0;  ///< highest row that was taken; rows up to it are not taken again
    int laatsteBesluit = 0;
    QDateTime aangemaaktOp; ///< UTC
    QDateTime ingediendOp;  ///< UTC
};

/// A line with what was decided about it.
struct BulkregelStand {
    Bulkregel regel;
    bool weggelaten = false;
    int besluit = 0;
    std::optional<Bulkregel> was; ///< before the decision
};

/// What the check says of one line.
struct Bulkuitkomst {
    QString klant;
    int nummer = 0;
    int deel = 0;
    Bulkstand stand = Bulkstand::Open;
    QString oorzaak; ///< empty = none
    std::optional<Bevinding> bevinding;
    ZorgovereenkomstId zorgovereenkomst;
    QDate maand; ///< first day
    QString functieCode;
    Bedrag bedrag;
    QString plaats;
    DeclaratieId declaratie;
};

struct Bulkgroep {
    QString klant;
    int regels = 0;
};

/// The lines of one agreement and month.
struct Bulkdeel {
    ZorgovereenkomstId zorgovereenkomst;
    QDate maand;
    qint64 regels = 0;
};

/// An own invoice number on lines of one part that can be handed in, or wait because more parts have it.
struct BulkNummer {
    Bulkdeel deel;
    QString nummer;
    int rij = 0;        ///< the first that has it
    bool goed = false;  ///< on a line that can be handed in
    bool fout = false;  ///< on one that waits
    bool wacht = false; ///< these lines join a declaratie that has its number already
};

struct BulkVraag {
    std::optional<Bulkstand> stand;
    QString oorzaak; ///< empty = any
};

/// How a program comes in.
struct Bulktoken {
    qint64 id = 0;
    QString eigenaar;
    GebruikerId gebruiker; ///< who made it, and as whom it works
    QString naam;
    Programmamiddel middel = Programmamiddel::Token;
    QByteArray tokenHash; ///< SHA-256 of the token, or of the certificate (its fingerprint)
    Bulkbereik bereik = Bulkbereik::Controleren;
    QDateTime aangemaaktOp;
    QDateTime verlooptOp;
    QDateTime ingetrokkenOp; ///< invalid = it works
    QDateTime laatstGebruikt;
};

/// A line that stands in a declaratie that counts.
struct BulkEerdere {
    QString plaats; ///< see bulkPlaats
    BulkId bulk;
    QString eigenaar;   ///< of that batch
    QString bestand;    ///< its name
    QString declaratie; ///< its number, or ""
    Bulkregel regel;
    DeclaratieStatus status = DeclaratieStatus::TerBeoordeling; ///< of that declaratie
    Bedrag betaald = {}; ///< of it
};

class BulkStore {
public:
    virtual ~BulkStore() = default;
    virtual Outcome<std::optional<Bulk>> find(BulkId id) = 0;
    virtual Outcome<Bulk> insert(Bulk record) = 0;
    virtual Outcome<Bulk> update(Bulk record) = 0;
    /// Newest first.
    virtual Outcome<Lijst<Bulk>> list(const QString& eigenaar, Bladzijde bladzijde) = 0;
    /// Of the owner with this file, newest first, at most 50.
    virtual Outcome<std::vector<Bulk>> metBestand(const QString& eigenaar, const QByteArray& hash) = 0;

    /// By row, higher than all that are there, in bulk where the engine has a fast way; opens their groups.
    virtual Outcome<void> voegRegels(BulkId id, const std::vector<Bulkregel>& regels) = 0;
    /// Of these clients by client and row, at most `limiet`; as all that follow without those that were handed in.
    virtual Outcome<std::vector<BulkregelStand>> regelsVan(BulkId id, const QStringList& klanten, int limiet) = 0;
    /// How many of each of these clients could go: also without those that were left out. Clients with none are not there.
    virtual Outcome<QHash<QString, int>> telRegels(BulkId id, const QStringList& klanten) = 0;
    virtual Outcome<std::optional<BulkregelStand>> regel(BulkId id, int nummer, int deel) = 0;
    /// Under another client as well (`vanKlant` = the one it had). Opens both groups.
    virtual Outcome<void> wijzigRegel(BulkId id, const QString& vanKlant, const BulkregelStand& regel) = 0;
    /// Lines with a decision, by its number.
    virtual Outcome<std::vector<BulkregelStand>> metBesluit(BulkId id, int besluit, int limiet) = 0;

    /// In order of their name, until they hold this many lines together (1 or more).
    virtual Outcome<std::vector<Bulkgroep>> openGroepen(BulkId id, int regels) = 0;
    /// Other names than these under which the batch has checked lines of these budgethouders that were not handed in.
    virtual Outcome<QStringList> andereNamen(BulkId id, const std::vector<BudgethouderId>& wie, const QStringList& behalve) = 0;
    /// At most two parts of checked clients that become a declaratie of their own and in which no line has an own invoice number: to be handed in, or waiting as BK-013.
    virtual Outcome<std::vector<Bulkdeel>> delenZonderNummer(BulkId id, bool goed) = 0;
    /// `oorzaak` is that of the lines that wait.
    virtual Outcome<std::vector<BulkNummer>> nummers(BulkId id, const QString& oorzaak) = 0;
    /// Lines with these own invoice numbers that could be handed in are wrong; or all of the parts in which no line has one.
    virtual Outcome<void> weigerNummers(BulkId id, const QStringList& nummers, const QString& oorzaak, const Bevinding& bevinding) = 0;
    virtual Outcome<void> weigerZonderNummer(BulkId id, const QString& oorzaak, const Bevinding& bevinding) = 0;
    /// Lines in groups that are still open.
    virtual Outcome<qint64> openRegels(BulkId id) = 0;
    /// Of the whole batch.
    virtual Outcome<qint64> aantalRegels(BulkId id) = 0;
    virtual Outcome<void> openGroep(BulkId id, const QString& klant) = 0;
    /// Every group with a line of the part, or that is wrong with this cause and has one of these own invoice numbers.
    virtual Outcome<void> openDeel(BulkId id, const Bulkdeel& deel) = 0;
    virtual Outcome<void> openMetNummers(BulkId id, const QString& oorzaak, const QStringList& nummers) = 0;
    /// Every group with a line that has this name for its care, compared as it is learned.
    virtual Outcome<void> openMetFunctie(BulkId id, const QString& functie) = 0;
    /// Every group with a line that is wrong, asks for attention or stood in a declaratie already.
    virtual Outcome<void> openFouten(BulkId id) = 0;
    /// The outcome of whole groups, in place of the earlier one, but for lines that were handed in; the groups are closed.
    virtual Outcome<void> setUitkomsten(BulkId id, const QStringList& klanten, const std::vector<Bulkuitkomst>& uitkomsten) = 0;
    /// All lines of the group are wrong, however many, but for those that were left out or handed in; it is closed. Those of `wie` are found by his other names (andereNamen).
    virtual Outcome<void> weigerGroep(BulkId id, const QString& klant, const QString& oorzaak, const Bevinding& bevinding, BudgethouderId wie) = 0;
    virtual Outcome<std::vector<BulkTelling>> tellingen(BulkId id) = 0;
    /// What a person looks at before it goes (bulk::moetBekeken) first, then the most lines; at most 200.
    virtual Outcome<std::vector<BulkOorzaak>> oorzaken(BulkId id) = 0;
    /// By row; the cursor is row * 2 + part.
    virtual Outcome<Lijst<BulkregelUitkomst>> regels(BulkId id, const BulkVraag& vraag, Bladzijde bladzijde) = 0;
    /// Lines with this cause, of all clients, at most `limiet`.
    virtual Outcome<std::vector<BulkregelStand>> metOorzaak(BulkId id, Bulkstand stand, const QString& oorzaak, int limiet) = 0;

    /// Agreements and months with lines that can be submitted, of clients whose group is closed.
    virtual Outcome<std::vector<Bulkdeel>> teIndienen(BulkId id, int limiet) = 0;
    /// Lines among these that have one of these causes.
    virtual Outcome<qint64> teIndienenMet(BulkId id, const QStringList& oorzaken) = 0;
    /// Each line of note with one of these causes, of all clients, by row and part, with its bevinding as it is kept.
    virtual Outcome<void> elkeMet(BulkId id, const QStringList& oorzaken, const std::function<void(const Bulkregel&, const QString& bevinding)>& doe) = 0;
    /// What somebody has looked at of them (bulk::Bekijkcode); empty as soon as the check says something of a line again.
    virtual Outcome<QString> bekeken(BulkId id) = 0;
    virtual Outcome<void> zetBekeken(BulkId id, const QString& code) = 0;
    virtual Outcome<std::vector<BulkregelUitkomst>> uitkomstenVan(BulkId id, const Bulkdeel& deel) = 0;
    virtual Outcome<void> setIngediend(BulkId id, const Bulkdeel& deel, DeclaratieId declaratie) = 0;
    /// Lines of the declaratie are open again.
    virtual Outcome<void> heropen(BulkId id, DeclaratieId declaratie) = 0;
    virtual Outcome<std::vector<DeclaratieId>> declaraties(BulkId id) = 0;
    /// Lines of the batch that stand in the declaratie.
    virtual Outcome<std::vector<BulkregelUitkomst>> regelsIn(BulkId id, DeclaratieId declaratie) = 0;
    /// Of all batches, by batch and row.
    virtual Outcome<std::vector<std::pair<BulkId, BulkregelUitkomst>>> alleRegelsIn(DeclaratieId declaratie) = 0;
    /// What a line that was handed in comes to; counted too.
    virtual Outcome<void> setBedrag(BulkId id, const BulkregelUitkomst& regel, Bedrag bedrag) = 0;
    /// The declaratie of any batch of this owner for the agreement and exactly this period that waits for the budgethouder.
    virtual Outcome<DeclaratieId> voorgelegd(const QString& eigenaar, ZorgovereenkomstId zorgovereenkomst, const Periode& periode) = 0;
    /// Lines of the part that stand in a declaratie already.
    virtual Outcome<std::vector<BulkregelUitkomst>> alIngediendVan(BulkId id, const Bulkdeel& deel) = 0;
    /// What was handed in at these places (bulkPlaats).
    virtual Outcome<std::vector<BulkEerdere>> eerderIngediend(const QStringList& plaatsen) = 0;
    /// What was submitted by declaratie, with what became of it; the cursor is the declaratie.
    virtual Outcome<Lijst<BulkRetourClient>> retourClienten(BulkId id, Bladzijde bladzijde) = 0;
    /// Lines that were submitted, of this declaratie (0 = of all), with what became of it; the cursor is as of `regels`.
    virtual Outcome<Lijst<BulkRetour>> retour(BulkId id, DeclaratieId van, Bladzijde bladzijde) = 0;

    /// Per BSN the text that stands for it in the files of this owner ("BSN •••••1234"): the same each time, and never the same for two. Of new ones it is
    /// kept with a keyed hash of the BSN, unless `bewaar` is false.
    virtual Outcome<QHash<QString, QString>> bsnTeksten(const QString& eigenaar, const QStringList& bsns, bool bewaar) = 0;
    /// It has clients from before 0030, of whom nothing is kept by which they can be found.
    virtual Outcome<bool> heeftOudeBsnTeksten(BulkId id) = 0;
    /// Of these BSNs those of budgethouders within the scope.
    virtual Outcome<QSet<QString>> clientenMetBsn(const Bereik& bereik, const QStringList& bsns) = 0;
    virtual Outcome<void> setKlant(const QString& eigenaar, const QString& klant, BudgethouderId budgethouder) = 0;
    /// What was learned of clients, by own number, at most 5000; those outside the scope without number at SVB and name.
    virtual Outcome<std::vector<BulkKlant>> klanten(const Bereik& bereik, const QString& eigenaar) = 0;
    /// Whom it stood for; 0 = it was not learned.
    virtual Outcome<BudgethouderId> removeKlant(const QString& eigenaar, const QString& klant) = 0;
    /// False = there was none.
    virtual Outcome<bool> removeFunctie(const QString& eigenaar, const QString& functie) = 0;
    virtual Outcome<void> setFunctie(const QString& eigenaar, const QString& functie, const QString& functieCode) = 0;
    virtual Outcome<QHash<QString, QString>> functies(const QString& eigenaar) = 0;
    /// By own number, number at SVB, profile, agreement, BSN or the text that stands for it, within the scope; those of which there is none, or more than one,
    /// are not in it. Without `alsBsn` not by a BSN.
    virtual Outcome<QHash<QString, BudgethouderId>> zoekKlanten(const Bereik& bereik, const QString& eigenaar, const QStringList& klanten, bool alsBsn = true) = 0;

    virtual Outcome<std::vector<BulkprofielTekst>> profielen(const QString& eigenaar) = 0;
    virtual Outcome<void> setProfiel(const QString& eigenaar, const BulkprofielTekst& profiel) = 0;

    virtual Outcome<Bulktoken> insertToken(Bulktoken token) = 0;
    virtual Outcome<std::optional<Bulktoken>> token(const QByteArray& hash) = 0;
    virtual Outcome<std::optional<Bulktoken>> token(qint64 id) = 0;
    virtual Outcome<std::vector<Bulktoken>> tokens(const QString& eigenaar) = 0;
    virtual Outcome<void> updateToken(const Bulktoken& token) = 0;
    /// All tokens that work as this account end: its means of signing in were changed, or it was blocked.
    virtual Outcome<void> trekTokensIn(GebruikerId gebruiker, const QDateTime& nu) = 0;
};

} // namespace pgb::app
