#pragma once
#include "server/app/declaraties.h"
#include "server/app/ports/bulk_store.h"

namespace pgb::app {

// An organisation's month in one go (ui.md 5.4, C-35): a batch of lines, checked with the same evaluator, handed in as declaraties. All of it
// is of the caller's organisation, or of the zorgverlener himself, and of agreements that he may declare on.

/// Lines that one request may bring, and about how many one step of checking or handing in takes.
constexpr int bulkBlok = 500;
/// Lines of one client that are checked together: a month of visits, many times over. Of more in a batch all are wrong (BK-017).
constexpr int bulkRegelsPerKlant = 5000;

/// "o12" or "z34"; NietToegestaan for who is neither.
Outcome<QString> bulkEigenaar(const Gebruiker& wie);
inline Outcome<QString> bulkEigenaar(const Werk& werk) { return bulkEigenaar(werk.gebruiker()); }
/// NietGevonden when it is not the caller's.
Outcome<Bulk> vindBulk(Werk& werk, BulkId id);

/// On which day is expected to be paid what the budgethouders would approve now.
Outcome<std::optional<QDate>> bulkBetaaldag(Werk& werk);

struct BulkNieuw {
    QString naam = {};           ///< kept with the surnames of clients covered; OngeldigeInvoer "bestandsnaamMetBsn"
    QByteArray bestandHash = {}; ///< SHA-256 of the file
    QString referentie = {};     ///< own reference; OngeldigeInvoer "referentieMetBsn" or "referentieMetNaam" (of a client) when it tells who it is about (R51)
    QString factuurpatroon = {}; ///< "{jaar}-{maand}-{klant}"; a number on the line goes before it; OngeldigeInvoer "factuurpatroonMetBsn", or "factuurpatroonVoorAlle" when it is the same for all clients
    bool nogmaals = false;
    QString indeling = {}; ///< one word for how its columns were read
    QString leveranciers = {}; ///< KvK numbers of who made the e-invoices, with spaces between; OngeldigeInvoer "bestandAndereKvk" when one is not the caller's (domain 7.6)
};
/// Whether a batch may be called and numbered so; problems as above.
Outcome<void> keurBulk(Werk& werk, const BulkNieuw& nieuw);
/// Covers what is the BSN of somebody in the texts of these lines, but for a client who is named by it: "rit BSN •••••1234". The check refuses such a line.
/// Whether a column has numbers of people is seen in these lines and in the first that the batch has already.
Outcome<void> bedekBsns(Werk& werk, std::vector<Bulkregel>& regels, BulkId batch);
/// Per client of these lines that is named by his BSN the text that stands for it, which is kept unless `bewaar` is false: that BSN goes into no table of a batch.
Outcome<QHash<QString, QString>> bsnTekstenVan(Werk& werk, const QString& eigenaar, const std::vector<Bulkregel>& regels, bool bewaar);
/// A new batch; the same file read in the same way (or in a way that was not kept) gives the batch that it is in, with the pattern and reference that are given now, unless `nogmaals` or when clients in that cannot be found any more. True = it
/// is new. Conflict "bestandAndereIndeling" when lines of it were handed in as they were read then.
Outcome<std::pair<Bulk, bool>> beginBulk(Werk& werk, const BulkNieuw& nieuw);
/// Takes the next lines; rows that were taken are passed over, so a block may be sent again. OngeldigeInvoer "teVeelRegels", "regelsNietOplopend". Also when part of it was handed in: the rest of the file follows. With `vervolg` the batch is Onvolledig until a block
/// without it, which may be empty.
Outcome<Bulk> voegBulkregels(Werk& werk, BulkId id, const std::vector<Bulkregel>& regels, bool vervolg = false);
/// Checks the next clients, of about bulkBlok lines; nothing is done when all were checked.
Outcome<void> controleerBulk(Werk& werk, BulkId id);
/// What was found wrong, or asks for attention, is open again: since then a day has come, or an agreement was changed.
Outcome<void> heropenFouten(Werk& werk, BulkId id);
/// Checks lines of whole clients as a batch like this would be, without storing anything (the sandbox). A client of whom only a part is given is judged by that
/// part, and BSNs in the lines are covered. Lines `van` a batch are judged as lines of it, with its pattern. OngeldigeInvoer "teVeelRegels" over two blocks of more clients than one, "teVeelRegelsVoorKlant", and those of a new batch.
Outcome<std::vector<Bulkuitkomst>> proefBulk(Werk& werk, std::vector<Bulkregel>& regels, const BulkNieuw& als = {}, BulkId van = {});
/// What is the same for all clients of a batch.
struct Bulkkader {
    QString eigenaar;
    QString factuurpatroon;
    QHash<QString, QString> functies; ///< own names that were learned
};

/// One line as a person repaired it, or left it out.
Outcome<void> wijzigBulkregel(Werk& werk, BulkId id, const Bulkregel& regel, bool weggelaten = false);
/// One decision for all lines of a cause, at most 5000 at a time; number of the decision and of its lines.
Outcome<std::pair<int, qint64>> besluitBulk(Werk& werk, BulkId id, Bulkbesluit besluit, Bulkstand stand, const QString& oorzaak);
/// Puts back what the decision changed.
Outcome<qint64> herstelBulk(Werk& werk, BulkId id, int besluit);
/// An own number or name is learned; with a batch every line of it that has it is open again. NietGevonden when there is no such client in scope; OngeldigeInvoer "klantIsBsn", "functieMetBsn".
Outcome<void> leerKlant(Werk& werk, const QString& klant, const QString& budgethouder, BulkId bulk = {});
Outcome<void> leerFunctie(Werk& werk, const QString& functie, const QString& functieCode, BulkId bulk = {});
/// What was learned of clients, and of kinds of care.
Outcome<std::vector<BulkKlant>> bulkKlanten(Werk& werk);
Outcome<std::vector<BulkFunctie>> bulkFuncties(Werk& werk);
/// It is asked again in the next file; what was handed in stays. With a batch its lines of that client or care are open again. NietGevonden when it was not learned.
Outcome<void> vergeetKlant(Werk& werk, const QString& klant, BulkId bulk = {});
Outcome<void> vergeetFunctie(Werk& werk, const QString& functie, BulkId bulk = {});
/// How files of a source are read, in the place of what was kept under that name. OngeldigeInvoer "profielOnleesbaar", "tekstMetBsn".
Outcome<void> bewaarBulkprofiel(Werk& werk, const BulkprofielTekst& profiel);

/// With the code of the lines that a person looks at first.
Outcome<std::vector<BulkOorzaak>> bulkOorzaken(Werk& werk, BulkId id);

struct BulkIndienstap {
    qint64 declaraties = 0;
    qint64 regels = 0;
    qint64 teLaat = 0;
    bool klaar = true;
};
/// Lays the next good lines before the budgethouders, about bulkBlok lines. A client that would be refused now is checked again instead. While there are lines that a person
/// looks at first (bulk::moetBekeken) nothing goes, unless who hands them in looked at exactly these (`bekeken`, the code of all of them at the first step): Conflict "regelsNietBekeken" {regelsGetal}. Of what
/// is Onvolledig nothing goes either: Conflict "bulkOnvolledig".
Outcome<BulkIndienstap> dienBulkIn(Werk& werk, BulkId id, const QString& bekeken = {});
/// Takes back what the budgethouder or the payment run has not taken up yet, about fifty declaraties; lines are open again.
Outcome<BulkIndienstap> trekBulkIn(Werk& werk, BulkId id);
/// Reminds the budgethouders of what waits for them (M-16), about two hundred declaraties, each at most once a day by the same account.
Outcome<BulkIndienstap> herinnerBulk(Werk& werk, BulkId id);
/// Lines of declaraties that were rejected or refused are open again: only these are sent again.
Outcome<BulkIndienstap> heropenAfgewezen(Werk& werk, BulkId id);

/// "2025-10-00417" from the pattern with {jaar}, {maand}, {klant} and {overeenkomst}, which also stands for a client who is named by his BSN; an empty pattern gives "PGB-202510-2025-0001" (C-37). Nothing
/// when it is no factuurnummer (domain 13).
std::optional<QString> factuurnummerVan(const QString& patroon, const QString& klant, const QString& overeenkomst, QDate maand);

/// Keeps the hash of a token that was made for a program. OngeldigeInvoer "verloopdatumOngeldig" when it ends before tomorrow or after a
/// year; NietToegestaan "tweedeFactorVerplicht" for who signed in with a password alone.
Outcome<Bulktoken> maakBulktoken(Werk& werk, const QString& token, const QString& naam, Bulkbereik bereik, QDate verlooptOp);

struct CertificaatNieuw {
    QString naam;
    Bulkbereik bereik = Bulkbereik::Controleren;
    QDate verlooptOp;
    GebruikerId gebruiker; ///< as whom it works; 0 = the caller
    QString vingerafdruk;  ///< SHA-256 as hexadecimal digits, with or without colons
    QByteArray getoond;    ///< of the certificate that this request itself came with; empty = none
};
/// Lets a program in with a client certificate, with no more than a token. Who does so for himself shows it, so that nobody takes another's: a fingerprint is no secret.
/// A beheerder names account and fingerprint. Problems: those of maakBulktoken, OngeldigeInvoer "certificaatNietGetoond", "vingerafdrukOngeldig" and "accountGeenVerlener",
/// Conflict "certificaatAlGeregistreerd", also when it was taken back.
Outcome<Bulktoken> registreerCertificaat(Werk& werk, const CertificaatNieuw& nieuw);

/// What the lines of batches in the declaratie come to now that its lines, the same ones in the same order, have other rates.
Outcome<void> herrekenBulkregels(Werk& werk, const Declaratie& was, const Declaratie& is);

/// Tokens and certificates of the caller's organisation; a beheerder names the account whose organisation it is.
Outcome<std::vector<Bulktoken>> bulktokens(Werk& werk, GebruikerId van = {});
/// Of either kind; also by a beheerder.
Outcome<void> trekBulktokenIn(Werk& werk, qint64 id);

} // namespace pgb::app
