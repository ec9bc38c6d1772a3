#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// Use cases of the beheerder, of SVB's payments, and lists that need no rule of their own.

/// Enters or confirms a dated value. In a practice set it is marked as a practice value; held declaraties are checked again.
/// The caller calls Application::forgetParameters after the commit.
Outcome<ParameterWaarde> enterParameter(Werk& werk, ParameterWaarde waarde);

/// He may look after accounts at all (domain 1.2). NietToegestaan; "codeNodigVoorGebruikers" when he has no second factor and is no beheerder.
Outcome<void> eisGebruikersbeheer(const Aanroeper& wie);
/// A beheerder all; who looks after the accounts of his house those, his own among them.
Outcome<std::vector<Gebruiker>> listGebruikers(Werk& werk);
/// An account that the caller looks after; NietGevonden for any other, NietToegestaan "eigenAccount" for his own.
Outcome<Gebruiker> andermansAccount(Werk& werk, GebruikerId id);
/// Accounts that an employee of a verstrekker may register as vertegenwoordiger: name and user name only.
Outcome<std::vector<Gebruiker>> listVertegenwoordigers(Werk& werk);
/// `wachtwoordHash` of the first password. The ids must fit the role. Who looks after the accounts of his house makes only such ones
/// (NietToegestaan), and gives `beheertGebruikers` to nobody (NietToegestaan "gebruikersbeheerVast").
Outcome<Gebruiker> createGebruiker(Werk& werk, Gebruiker gebruiker, const QByteArray& wachtwoordHash);
/// Changes the name, locks or unlocks, takes the second factor away (`totpActief` false), or, by a beheerder, gives or takes `beheertGebruikers`;
/// role, user name and what the account is about stay. Ends the sessions of the account when it is locked or loses its second factor. NietToegestaan "eigenAccount": nobody locks himself out.
Outcome<Gebruiker> changeGebruiker(Werk& werk, GebruikerId id, qint64 rijversie, const Gebruiker& gewenst);
/// For who lost his password: a new first one, and all sessions end. Not for one's own account ("eigenAccount").
Outcome<void> resetWachtwoord(Werk& werk, GebruikerId id, const QByteArray& wachtwoordHash);
/// Whom a new account is about, found by a number that the beheerder was given: his id and name, nothing else.
struct Koppeling {
    qint64 id = 0;
    QString naam;
};
Outcome<Koppeling> vindBudgethouder(Werk& werk, const Bsn& bsn);
/// By one of the two. Conflict "agbNietUniek" when more than one zorgverlener has this AGB code.
Outcome<Koppeling> vindZorgverlener(Werk& werk, const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb);
Outcome<std::vector<Koppeling>> listOrganisaties(Werk& werk);
/// The newest lines of the trail against each other and the head.
Outcome<KetenStand> ketenStand(Werk& werk);
/// OngeldigeInvoer: gebruikersnaamOngeldig, rolVerwijzing, gebruikersbeheerRol.
Outcome<void> validateGebruiker(const Gebruiker& gebruiker);
/// OngeldigeInvoer "wachtwoordTeKort" (below 12 characters), "wachtwoordTeLang", or "wachtwoordVoorspelbaar": without the user name, as
/// often as it stands in it, less than 8 characters are left, or it is a few characters over and over.
Outcome<void> validateWachtwoord(const QString& wachtwoord, const QString& gebruikersnaam);

Outcome<Lijst<Werktaak>> listWerktaken(Werk& werk, std::optional<WerktaakStatus> status, Bladzijde bladzijde);
/// One of the caller's own organisation looked, and nothing is left to do: ends a task that nothing waits for (isKijktaak). Conflict "taakVraagtBesluit" of
/// every other: that ends by what is decided about its case.
Outcome<Werktaak> taakNagekeken(Werk& werk, WerktaakId id, qint64 rijversie);
Outcome<Lijst<Betaling>> listBetalingen(Werk& werk, BudgethouderId budgethouder, Bladzijde bladzijde);
Outcome<std::vector<Betaalrun>> listBetaalruns(Werk& werk);

constexpr int meestInRun = 20'000;
/// Puts every payable declaratie of zorgverleners of this kind into a run with that booking day (domain 9.1): checks of phase B first,
/// then Betaalbaar -> Ingepland, one payment per account as the zorgverlener prefers. Nothing to pay gives a run of zero, or (not `ookLeeg`) none and no id.
/// At most `meest` declaraties go in; the rest follows with the next run.
Outcome<Betaalrun> planBetaalrun(Werk& werk, BetaalrunSoort soort, QDate boekdatum, int meest = meestInRun, bool ookLeeg = true);
/// The same of what was promised until that day and is not planned, as when the server was down at the cut-off. No run and no id when it pays nothing.
Outcome<Betaalrun> haalBetaalrunIn(Werk& werk, BetaalrunSoort soort, QDate boekdatum, QDate beloofdTot);
/// Ingepland -> Uitbetaald for every planned run whose booking day has come and that nobody asked to stop; one that is late is booked on the first day
/// of the bank on which it is carried out. Returns the runs.
Outcome<std::vector<Betaalrun>> executeBetaalruns(Werk& werk, QDate dag);
/// By SVB at once: plans, and executes when the day has come. Without `datum` it is booked on the day that the scheduled run would take.
/// Conflict "nietsTeBetalen" when nothing is due: no run is made then.
/// OngeldigeInvoer: boekdatumBuitenBereik (before today or over 31 days ahead), geenBankwerkdag.
Outcome<Betaalrun> runBetaalrunNow(Werk& werk, BetaalrunSoort soort, std::optional<QDate> datum);

} // namespace pgb::app
