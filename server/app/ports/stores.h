#pragma once
#include "server/app/ports/lijst.h"
#include "shared/base/outcome.h"
#include "shared/base/secret.h"
#include "shared/domain/betaling/splitsing.h"
#include "shared/domain/controle/feiten.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/verzuim/verzuim.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"
#include <QByteArray>
#include <map>

// The ports: one store per aggregate, valid only inside the unit of work that handed it out, used from its thread only.
// Conventions: `find` gives nothing when absent. `insert` sets the id and rijversie 1 and returns the record as stored.
// `update` names the rijversie it read inside the record; a mismatch is ProblemKind::VersieVerouderd ("versieVerouderd"), absence is
// NietGevonden; on success the returned record has rijversie + 1. Storage trouble is NietBeschikbaar ("opslagNietBeschikbaar").

namespace pgb::app {

class BudgethouderStore {
public:
    virtual ~BudgethouderStore() = default;
    virtual Outcome<std::optional<Budgethouder>> find(BudgethouderId id) = 0;
    virtual Outcome<std::optional<Budgethouder>> findByBsn(const Bsn& bsn) = 0;
    virtual Outcome<Budgethouder> insert(Budgethouder record) = 0;
    virtual Outcome<Budgethouder> update(Budgethouder record) = 0;
    /// `zoek` matches the start of achternaam, profielnummer or klantnummer; empty = all.
    virtual Outcome<Lijst<Budgethouder>> list(const Bereik& bereik, const QString& zoek, Bladzijde bladzijde) = 0;
    virtual Outcome<Vertegenwoordiging> insertVertegenwoordiging(Vertegenwoordiging record) = 0;
    virtual Outcome<Vertegenwoordiging> updateVertegenwoordiging(Vertegenwoordiging record) = 0;
    /// Takes a registration away as if it was never made; NietGevonden when it is not there.
    virtual Outcome<void> removeVertegenwoordiging(qint64 id) = 0;
    virtual Outcome<std::vector<Vertegenwoordiging>> vertegenwoordigingen(BudgethouderId id) = 0;
    /// The registration of this person for this budgethouder that is valid on the day.
    virtual Outcome<std::optional<Vertegenwoordiging>> vertegenwoordiging(BudgethouderId id, GebruikerId gebruiker, QDate dag) = 0;
};

class ZorgverlenerStore {
public:
    virtual ~ZorgverlenerStore() = default;
    virtual Outcome<std::optional<Zorgverlener>> find(ZorgverlenerId id) = 0;
    virtual Outcome<std::optional<Zorgverlener>> findByBsn(const Bsn& bsn) = 0;
    virtual Outcome<std::vector<Zorgverlener>> findByAgb(const AgbCode& agb) = 0;
    virtual Outcome<Zorgverlener> insert(Zorgverlener record) = 0;
    virtual Outcome<Zorgverlener> update(Zorgverlener record) = 0;
    /// The account found it by number or entered it; remembered for good.
    virtual Outcome<void> onthoud(GebruikerId gebruiker, ZorgverlenerId zorgverlener) = 0;
    virtual Outcome<bool> kent(GebruikerId gebruiker, ZorgverlenerId zorgverlener) = 0;
    /// Zorgverleners that are party to a zorgovereenkomst within the scope.
    virtual Outcome<Lijst<Zorgverlener>> list(const Bereik& bereik, Bladzijde bladzijde) = 0;
};

class PartijStore {
public:
    virtual ~PartijStore() = default;
    virtual Outcome<Verstrekker> insertVerstrekker(Verstrekker record) = 0;
    virtual Outcome<std::optional<Verstrekker>> findVerstrekker(VerstrekkerId id) = 0;
    virtual Outcome<std::vector<Verstrekker>> verstrekkers() = 0;
    virtual Outcome<Organisatie> insertOrganisatie(Organisatie record) = 0;
    virtual Outcome<std::optional<Organisatie>> findOrganisatie(OrganisatieId id) = 0;
    virtual Outcome<std::vector<Organisatie>> organisaties() = 0;
};

/// What signing in needs of an account; never leaves the server.
struct Aanmeldgegevens {
    GebruikerId gebruiker;
    QByteArray wachtwoordHash; ///< "$argon2id$..."
    QByteArray totpGeheim;     ///< raw secret, encrypted at rest; empty = none
    qint64 totpLaatsteStap = 0; ///< last used time step: a code counts once
};

class GebruikerStore {
public:
    virtual ~GebruikerStore() = default;
    virtual Outcome<std::optional<Gebruiker>> find(GebruikerId id) = 0;
    virtual Outcome<std::optional<Gebruiker>> findByNaam(const QString& gebruikersnaam) = 0;
    virtual Outcome<Gebruiker> insert(Gebruiker record, const QByteArray& wachtwoordHash) = 0;
    virtual Outcome<Gebruiker> update(Gebruiker record) = 0;
    virtual Outcome<std::optional<Aanmeldgegevens>> aanmeldgegevens(GebruikerId id) = 0;
    virtual Outcome<void> setAanmeldgegevens(const Aanmeldgegevens& gegevens) = 0;
    virtual Outcome<std::vector<Gebruiker>> list() = 0;
    /// Of the budgethouder himself.
    virtual Outcome<std::vector<Gebruiker>> vanBudgethouder(BudgethouderId id) = 0;
    /// Of the zorgverlener: his own, or those of his organisation.
    virtual Outcome<std::vector<Gebruiker>> vanZorgverlener(ZorgverlenerId id) = 0;
    /// Those that the caller looks after (pgb::relatieTotAccount); a beheerder all.
    virtual Outcome<std::vector<Gebruiker>> inBeheer(const Bereik& bereik) = 0;
};

/// A session; only the SHA-256 of its token is stored.
struct Sessie {
    qint64 id = 0;
    QByteArray tokenHash;
    GebruikerId gebruiker;
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
    QDateTime aangemaaktOp;
    QDateTime laatstGebruikt;
    QDateTime verlooptOp;
};

class SessieStore {
public:
    virtual ~SessieStore() = default;
    virtual Outcome<Sessie> insert(Sessie sessie) = 0;
    virtual Outcome<std::optional<Sessie>> findByTokenHash(const QByteArray& hash) = 0;
    /// That the session has not ended and its account is not blocked.
    virtual Outcome<bool> leeft(qint64 id, const QDateTime& nu) = 0;
    virtual Outcome<void> touch(qint64 id, const QDateTime& laatstGebruikt, const QDateTime& verlooptOp) = 0;
    virtual Outcome<void> remove(qint64 id) = 0;
    virtual Outcome<void> removeAllOf(GebruikerId gebruiker) = 0;
    virtual Outcome<int> removeExpired(const QDateTime& nu) = 0;
};

class ToekenningStore {
public:
    virtual ~ToekenningStore() = default;
    virtual Outcome<std::optional<Toekenning>> find(ToekenningId id) = 0;
    virtual Outcome<std::vector<Toekenning>> ofBudgethouder(BudgethouderId id) = 0;
    virtual Outcome<Toekenning> insert(Toekenning record) = 0;
    /// Niveaus that the toekenning has keep their id. On insert, and for new ones, the ids in `niveaus` only link children to parents
    /// (any number that is unique in the record) and are replaced by real ones.
    virtual Outcome<Toekenning> update(Toekenning record) = 0;
    virtual Outcome<Lijst<Toekenning>> list(const Bereik& bereik, Bladzijde bladzijde) = 0;
    /// Sums per toekenning and function of all declaraties of the budgethouder that count, without `behalve`;
    /// Betaalbaar, Ingepland and Teruggekomen count as ingepland, Uitbetaald and Gecorrigeerd as uitbetaald, and so does what was paid of a
    /// declaratie in any other state.
    virtual Outcome<BudgetBoekingen> boekingen(BudgethouderId id, DeclaratieId behalve) = 0;
    /// Those of several dossiers together.
    virtual Outcome<BudgetBoekingen> boekingenVan(const std::vector<BudgethouderId>& ids) = 0;
    virtual Outcome<Blokkade> insertBlokkade(Blokkade record) = 0;
    /// Those that were not lifted; `zorgverlener` 0 = of every agreement of the budgethouder.
    virtual Outcome<std::vector<Blokkade>> blokkadesVoor(BudgethouderId budgethouder, ZorgverlenerId zorgverlener) = 0;
    virtual Outcome<void> hefBlokkadeOp(BlokkadeId id, qint64 rijversie, GebruikerId door) = 0;
    virtual Outcome<Storting> insertStorting(Storting record) = 0;
    virtual Outcome<std::vector<BudgetjaarFeit>> budgetjaren(BudgethouderId id) = 0;
    virtual Outcome<void> setBudgetjaar(const BudgetjaarFeit& feit) = 0;
    /// Toekenningen of the law with a day in the year, and nobody closed or reopened that yet; by id, at most `limiet`, without niveaus.
    virtual Outcome<std::vector<Toekenning>> metOpenJaar(Wet wet, int jaar, int limiet) = 0;
    /// The year in which the first toekenning of the law begins; nothing = there is none.
    virtual Outcome<std::optional<int>> eersteJaar(Wet wet) = 0;
};

struct ZorgovereenkomstFilter {
    BudgethouderId budgethouder; ///< 0 = all in scope
    ZorgverlenerId zorgverlener; ///< 0 = all
    std::optional<ZorgovereenkomstStatus> status; ///< of the newest version
};

class ZorgovereenkomstStore {
public:
    virtual ~ZorgovereenkomstStore() = default;
    virtual Outcome<std::optional<Zorgovereenkomst>> find(ZorgovereenkomstId id) = 0;
    virtual Outcome<std::vector<Zorgovereenkomst>> ofBudgethouder(BudgethouderId id) = 0;
    /// Of all of these that are in the scope, by id.
    virtual Outcome<std::vector<Zorgovereenkomst>> vanBudgethouders(const Bereik& bereik, const std::vector<BudgethouderId>& budgethouders) = 0;
    /// With its first version.
    virtual Outcome<Zorgovereenkomst> insert(Zorgovereenkomst record) = 0;
    /// Sets the parties of a draft (zorgverlener); the versions are written by updateVersie.
    virtual Outcome<void> setZorgverlener(ZorgovereenkomstId id, ZorgverlenerId zorgverlener) = 0;
    virtual Outcome<ZorgovereenkomstVersie> insertVersie(ZorgovereenkomstVersie versie) = 0;
    virtual Outcome<ZorgovereenkomstVersie> updateVersie(ZorgovereenkomstVersie versie) = 0;
    /// The content as this side (Budgethouder or Zorgverlener) handed the version over last; nothing = it never did.
    virtual Outcome<std::optional<ZorgovereenkomstInhoud>> gedeeldeInhoud(VersieId versie, Partijrol partij) = 0;
    virtual Outcome<void> setGedeeldeInhoud(VersieId versie, Partijrol partij, const ZorgovereenkomstInhoud& inhoud) = 0;
    virtual Outcome<Lijst<Zorgovereenkomst>> list(const Bereik& bereik, const ZorgovereenkomstFilter& filter, Bladzijde bladzijde) = 0;
    /// Of the dossier, those with a version that agrees a wage per month.
    virtual Outcome<std::vector<Zorgovereenkomst>> metMaandloon(BudgethouderId id) = 0;
    /// Those with such a version that was approved and did not end before the day, or of which a wage was made since; after the id `na`, at most `limiet`, by id.
    virtual Outcome<std::vector<Zorgovereenkomst>> metMaandloonSinds(QDate dag, ZorgovereenkomstId na, int limiet) = 0;
    /// The first of these; 0 = there is none. Also of one that cannot be read.
    virtual Outcome<ZorgovereenkomstId> volgendeMetMaandloonSinds(QDate dag, ZorgovereenkomstId na) = 0;
    /// Of the scope, what may ask somebody's attention: with a version on its way (for SVB and a verstrekker: under review), ended by a death, with an
    /// open signal, or (for a party) approved or ended by a person since then; by id, at most `limiet`.
    virtual Outcome<std::vector<Zorgovereenkomst>> metAandacht(const Bereik& bereik, const QDateTime& sinds, int limiet) = 0;
    /// Of the scope, with a version in force or about to be (Goedgekeurd, Lopend, Opgezegd) that may end in the period: an end that was agreed
    /// or the day until which it holds lies in it.
    virtual Outcome<Lijst<Zorgovereenkomst>> eindigend(const Bereik& bereik, const Periode& periode, Bladzijde bladzijde) = 0;
    /// Versions whose begin or end date asks for an event on the day (IngangsdatumBereikt, EinddatumBereikt).
    virtual Outcome<std::vector<Zorgovereenkomst>> metDatumgebeurtenis(QDate dag) = 0;
    /// With a version that nobody signed yet (Concept, Gedeeld, Teruggestuurd) and that came into its state before the moment.
    virtual Outcome<std::vector<Zorgovereenkomst>> onaangeraaktSinds(const QDateTime& voor) = 0;
    /// With a version in force or about to be (Goedgekeurd, Lopend, Opgezegd), after the id `na`, at most `limiet`, by id.
    virtual Outcome<std::vector<Zorgovereenkomst>> geldende(ZorgovereenkomstId na, int limiet) = 0;
    /// The first of these; 0 = there is none. Also of one that cannot be read.
    virtual Outcome<ZorgovereenkomstId> volgendeGeldende(ZorgovereenkomstId na) = 0;
    /// Minutes a week that the zorgverlener has agreed with all others, in versions in force on the day; without the agreement `behalve`.
    virtual Outcome<qint64> minutenElders(ZorgverlenerId zorgverlener, ZorgovereenkomstId behalve, QDate dag) = 0;
    /// Next number in the year: "2025-0001".
    virtual Outcome<QString> nextNummer(int jaar) = 0;
};

struct DeclaratieFilter {
    BudgethouderId budgethouder;
    ZorgovereenkomstId zorgovereenkomst;
    std::optional<DeclaratieStatus> status;
    std::optional<Periode> periode; ///< overlaps
    bool zonderKlaargezet = false;  ///< without what the server sends by itself
};

class DeclaratieStore {
public:
    virtual ~DeclaratieStore() = default;
    virtual Outcome<std::optional<Declaratie>> find(DeclaratieId id) = 0;
    /// With its lines, in bulk where the engine has a fast way.
    virtual Outcome<Declaratie> insert(Declaratie record) = 0;
    virtual Outcome<Declaratie> update(Declaratie record) = 0;
    /// Newest first; without lines.
    virtual Outcome<Lijst<Declaratie>> list(const Bereik& bereik, const DeclaratieFilter& filter, Bladzijde bladzijde) = 0;
    virtual Outcome<std::vector<BestaandeDeclaratie>> ofZorgovereenkomst(ZorgovereenkomstId id) = 0;
    /// What each of these asks, per function of a budget.
    virtual Outcome<std::map<qint64, std::vector<GevraagdeZorg>>> gevraagdVan(const std::vector<DeclaratieId>& ids) = 0;
    /// Those of them that the scope shows.
    virtual Outcome<std::vector<BestaandeDeclaratie>> zichtbareVan(ZorgovereenkomstId id, const Bereik& bereik) = 0;
    /// Lines of other declaraties of this zorgverlener in the period, of states that count; the budgethouder is filled only for `eigen`. `alleenEigen` = of that one
    /// only, at the cost of his own.
    virtual Outcome<std::vector<AndereRegel>> andereRegels(ZorgverlenerId zorgverlener, const Periode& periode, DeclaratieId behalve, BudgethouderId eigen, bool alleenEigen) = 0;
    /// Totals of the last `maanden` calendar months of the zorgovereenkomst in which something was declared, newest first.
    virtual Outcome<std::vector<Bedrag>> historie(ZorgovereenkomstId id, QDate voor, int maanden) = 0;
    /// Nummer of an earlier declaratie with this factuurnummer (case- and space-insensitive) of a zorgverlener with the KvK number, or ""; also of one that waits
    /// for its budgethouder, for a new declaratie or a later one (DeclaratieFeiten::factuurnummerGebruikt).
    virtual Outcome<QString> factuurnummerGebruikt(const KvkNummer& kvk, const QString& factuurnummer, DeclaratieId behalve) = 0;
    /// Oldest first, with lines; `alleen` = of one dossier, 0 = of all.
    virtual Outcome<std::vector<Declaratie>> metStatus(DeclaratieStatus status, int limiet, BudgethouderId alleen, DeclaratieId na = {}) = 0;
    /// Of one kind, after `na`, oldest first, with lines.
    virtual Outcome<std::vector<Declaratie>> vanSoort(DeclaratieSoort soort, DeclaratieStatus status, int limiet, DeclaratieId na) = 0;
    /// The first of these after `na`, without reading it; 0 = there is none.
    virtual Outcome<DeclaratieId> volgende(DeclaratieStatus status, DeclaratieId na) = 0;
    /// Finished Concepten whose period is over on the day (domain 7.4: klaargezet), oldest first, with lines.
    virtual Outcome<std::vector<Declaratie>> klaargezet(QDate dag, DeclaratieId na, int limiet) = 0;
    virtual Outcome<DeclaratieId> volgendeKlaargezet(QDate dag, DeclaratieId na) = 0;
    /// Paid ones of the agreement with a line in the period, with lines.
    virtual Outcome<std::vector<Declaratie>> betaaldVan(ZorgovereenkomstId id, const Periode& periode) = 0;
    /// Corrections of this declaratie that count, with lines.
    virtual Outcome<std::vector<Declaratie>> correctiesVan(DeclaratieId id) = 0;
    /// True when a payable one of this kind of run was promised for the day or before; `laatVoor` = maandlonenLaatVoor() of today.
    virtual Outcome<bool> wachtOpBetaling(BetaalrunSoort soort, QDate dag, QDate laatVoor) = 0;
    virtual Outcome<QString> nextNummer(int jaar) = 0;
    /// Next invoice number of the system for who has this KvK number: "PGB-2025-5678-000001" (domain 9.2).
    virtual Outcome<QString> nextFactuurnummer(const KvkNummer& kvk, int jaar) = 0;
};

/// Which payments to the caller's own organisation are asked for.
struct EigenBetalingVraag {
    QDate van;
    QDate tot;
    std::optional<Bedrag> bedrag; ///< nothing = any
    QString kenmerk;              ///< empty = any
};

/// What a declaratie gets in a payment.
struct Betaaldeel {
    DeclaratieId declaratie;
    Bedrag bedrag;
};

class BetalingStore {
public:
    virtual ~BetalingStore() = default;
    virtual Outcome<Betaalrun> insertRun(Betaalrun run) = 0;
    virtual Outcome<Betaalrun> updateRun(Betaalrun run) = 0;
    /// Those that are still to be executed first, then newest first.
    virtual Outcome<std::vector<Betaalrun>> runs(int limiet) = 0;
    /// Planned for the day or before, oldest first.
    virtual Outcome<std::vector<Betaalrun>> uitTeVoeren(QDate tot) = 0;
    /// All of this kind that are booked on the day, whatever became of them.
    virtual Outcome<std::vector<Betaalrun>> opDag(BetaalrunSoort soort, QDate boekdatum) = 0;
    /// It and its payments are booked on that day.
    virtual Outcome<void> verzetRun(BetaalrunId id, QDate boekdatum) = 0;
    virtual Outcome<std::optional<Betaalrun>> findRun(BetaalrunId id) = 0;
    virtual Outcome<std::optional<Betaling>> find(BetalingId id) = 0;
    /// Takes all payments out of a run that was stopped.
    virtual Outcome<void> leegRun(BetaalrunId id) = 0;
    virtual Outcome<Betaling> insert(Betaling betaling) = 0;
    virtual Outcome<std::vector<Betaling>> ofRun(BetaalrunId id) = 0;
    /// Takes a declaratie out of the planned payment that holds it, and what it got there out of payment and run; an empty payment goes away.
    virtual Outcome<void> haalUitRun(DeclaratieId declaratie) = 0;
    /// Newest first. Of a bundle that also pays declaraties outside the scope, only the visible ones and their sum.
    virtual Outcome<Lijst<Betaling>> list(const Bereik& bereik, BudgethouderId budgethouder, Bladzijde bladzijde) = 0;
    /// Carried out and paid to the account of a zorgverlener that the caller is or works for; by number.
    virtual Outcome<Lijst<EigenBetaling>> eigen(const Bereik& bereik, const EigenBetalingVraag& vraag, Bladzijde bladzijde) = 0;
    virtual Outcome<std::optional<EigenBetaling>> findEigen(const Bereik& bereik, BetalingId id) = 0;
    /// By declaratie, which is the cursor.
    virtual Outcome<Lijst<Betaaldeel>> delen(BetalingId id, Bladzijde bladzijde) = 0;
    /// Cost centres as the batches of this owner gave them (ports/bulk_store.h), for those declaraties that came from a batch.
    virtual Outcome<std::map<qint64, std::vector<Kostenplaatsdeel>>> kostenplaatsen(const QString& eigenaar, const std::vector<DeclaratieId>& declaraties) = 0;
};

class WerktaakStore {
public:
    virtual ~WerktaakStore() = default;
    virtual Outcome<std::optional<Werktaak>> find(WerktaakId id) = 0;
    /// A task with the same open dedup key is returned instead of a second one.
    virtual Outcome<Werktaak> insertOrMerge(Werktaak record) = 0;
    virtual Outcome<Werktaak> update(Werktaak record) = 0;
    virtual Outcome<std::vector<Werktaak>> openVoorVersie(VersieId versie) = 0;
    virtual Outcome<std::vector<Werktaak>> openVoorDeclaratie(DeclaratieId declaratie) = 0;
    virtual Outcome<Lijst<Werktaak>> list(const Bereik& bereik, std::optional<WerktaakStatus> status, Bladzijde bladzijde) = 0;
    /// Open ones about a declaratie, without signals.
    virtual Outcome<Lijst<Werktaak>> openBijDeclaraties(const Bereik& bereik, Bladzijde bladzijde) = 0;
};

/// Absences of zorgverleners (domain 10).
class VerzuimStore {
public:
    virtual ~VerzuimStore() = default;
    virtual Outcome<std::optional<Verzuim>> find(VerzuimId id) = 0;
    virtual Outcome<Verzuim> insert(Verzuim record) = 0;
    virtual Outcome<Verzuim> update(Verzuim record) = 0;
    /// Newest first.
    virtual Outcome<std::vector<Verzuim>> ofZorgovereenkomst(ZorgovereenkomstId id) = 0;
    /// Zorgverleners of this budgethouder that are absent on the day.
    virtual Outcome<std::vector<ZorgverlenerId>> afwezigOp(BudgethouderId id, QDate dag) = 0;
};

/// What a daily controle found on an agreement in force, for who must act (domain 8, R).
struct Signaal {
    qint64 id = 0;
    ZorgovereenkomstId zorgovereenkomst;
    VersieId versie;
    QString sleutel; ///< one of a kind on a version: "ZC-070/wml/inhoud/werkafspraken/0/tarief"
    Bevinding bevinding;
    QString wie;     ///< who acts: "budgethouder", "verstrekker", "svb"
    QDate uiterlijk; ///< invalid = no day
    QDate gevondenOp;
};

class SignaalStore {
public:
    virtual ~SignaalStore() = default;
    /// What still holds on the agreement, oldest first.
    virtual Outcome<std::vector<Signaal>> open(ZorgovereenkomstId id) = 0;
    /// True when it was not open yet; one that is open with the same key gets the new bevinding and day.
    virtual Outcome<bool> meld(const Signaal& signaal) = 0;
    virtual Outcome<void> opgelost(qint64 id, QDate dag) = 0;
};

/// A content to begin an agreement from.
struct Sjabloon {
    SjabloonId id;
    qint64 rijversie = 0;
    OrganisatieId organisatie; ///< 0 = the account's own
    GebruikerId gebruiker;     ///< who made it
    QString naam;
    ZorgovereenkomstInhoud inhoud;
    QDateTime gewijzigdOp; ///< UTC
};

class SjabloonStore {
public:
    virtual ~SjabloonStore() = default;
    virtual Outcome<std::optional<Sjabloon>> find(SjabloonId id) = 0;
    virtual Outcome<Sjabloon> insert(Sjabloon record) = 0;
    virtual Outcome<Sjabloon> update(Sjabloon record) = 0;
    virtual Outcome<void> remove(SjabloonId id) = 0;
    /// Of the organisation (0 = of none) and those without one of the account, by name.
    virtual Outcome<std::vector<Sjabloon>> van(OrganisatieId organisatie, GebruikerId gebruiker) = 0;
};

/// What an account had before its eyes, in the form that is signed.
class BekekenStore {
public:
    virtual ~BekekenStore() = default;
    virtual Outcome<void> zet(GebruikerId gebruiker, VersieId versie, const QByteArray& inhoudHash, const QDateTime& nu) = 0;
    virtual Outcome<std::optional<QByteArray>> hash(GebruikerId gebruiker, VersieId versie) = 0;
    /// The same of a declaratie that waits for a decision, by its version.
    virtual Outcome<void> zet(GebruikerId gebruiker, DeclaratieId declaratie, qint64 rijversie, const QDateTime& nu) = 0;
    virtual Outcome<std::optional<qint64>> rijversie(GebruikerId gebruiker, DeclaratieId declaratie) = 0;
};

/// What verstrekkers let pass without looking (domain 6.3). Rows are added, never changed.
class BeleidStore {
public:
    virtual ~BeleidStore() = default;
    virtual Outcome<Verstrekkersbeleid> insert(Verstrekkersbeleid beleid) = 0;
    /// Oldest first, also those that do not hold yet.
    virtual Outcome<std::vector<Verstrekkersbeleid>> ofVerstrekker(VerstrekkerId id) = 0;
};

class ParameterStore {
public:
    virtual ~ParameterStore() = default;
    virtual Outcome<std::vector<ParameterWaarde>> all() = 0;
    virtual Outcome<ParameterWaarde> insert(ParameterWaarde waarde) = 0;
};

/// One line of the audit trail; never a secret, a BSN or an IBAN (architecture 5; NEN 7513).
struct AuditRegel {
    QDateTime tijdstip; ///< UTC
    GebruikerId gebruiker; ///< 0 = the system
    QString handeling;     ///< "declaratie.indienen"
    BudgethouderId dossier;
    QString soort;         ///< kind of record
    qint64 recordId = 0;
    QString verzoekId;     ///< request id
    CodeParams details;    ///< codes and ids only
};

/// Which lines of the trail are asked for; empty = any.
struct AuditVraag {
    std::optional<BudgethouderId> dossier = {}; ///< 0 = what belongs to no dossier
    GebruikerId gebruiker = {};
    QString soort = {};
    QDateTime van = {}; ///< UTC, included
    QDateTime tot = {}; ///< UTC, not included
};

/// How the newest part of the chain stands.
struct KetenStand {
    qint64 regels = 0;         ///< in the whole trail
    qint64 gecontroleerd = 0;  ///< of those, the newest that were checked now
    QString breuk;             ///< "geen", or what is wrong (audit::breukCode)
    qint64 breukBij = 0;       ///< first bad line; 0 with "geen"
};

class AuditStore {
public:
    virtual ~AuditStore() = default;
    /// Appends to the hash chain, in this transaction.
    virtual Outcome<void> append(const AuditRegel& regel) = 0;
    /// Newest first. Over all dossiers one call looks through 20 000 lines at most, so that it stays quick in a trail of millions: a page may
    /// be short or empty and still have a next one.
    virtual Outcome<Lijst<AuditRegel>> list(const AuditVraag& vraag, Bladzijde bladzijde) = 0;
    /// Checks the newest lines, at most `hoogstens`, against each other, the head and its seal.
    virtual Outcome<KetenStand> keten(qint64 hoogstens) = 0;
    /// True when the trail says that the account (0 = the system) did this with the record at `sinds` (UTC) or later.
    virtual Outcome<bool> gedaan(GebruikerId gebruiker, const QString& handeling, const QString& soort, qint64 recordId,
                                 const QDateTime& sinds) = 0;
};

/// The feed of changes that a client long-polls.
struct Wijziging {
    qint64 volgnummer = 0;
    QString soort; ///< "declaratie", "zorgovereenkomst", "toekenning", "werktaak", ...
    qint64 recordId = 0;
    BudgethouderId budgethouder;
};

class WijzigingStore {
public:
    virtual ~WijzigingStore() = default;
    virtual Outcome<void> append(const QString& soort, qint64 recordId, BudgethouderId budgethouder) = 0;
    /// After `sinds`, within the scope, at most `limiet`, ascending.
    virtual Outcome<std::vector<Wijziging>> since(const Bereik& bereik, qint64 sinds, int limiet) = 0;
    virtual Outcome<qint64> latest() = 0;
};

/// The stored answer to a submission, so that the same Idempotency-Key gives it again.
struct Ontvangst {
    QByteArray verzoekHash; ///< SHA-256 over method, path and body: another request under the same key is refused
    int status = 0;
    QByteArray antwoord;
};

class IdempotentieStore {
public:
    virtual ~IdempotentieStore() = default;
    virtual Outcome<std::optional<Ontvangst>> find(GebruikerId gebruiker, const QString& sleutel) = 0;
    virtual Outcome<void> insert(GebruikerId gebruiker, const QString& sleutel, const Ontvangst& ontvangst, const QDateTime& nu) = 0;
    /// Removes the receipts that are older, and says how many: a key is good for as long as a client may still repeat its request.
    virtual Outcome<int> removeBefore(const QDateTime& grens) = 0;
};

} // namespace pgb::app
