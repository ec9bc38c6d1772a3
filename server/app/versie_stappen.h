#pragma once
#include "server/app/zorgovereenkomsten.h"

namespace pgb::app {

// Steps of fireVersie that are more than a change of state, each in a file by its subject.

// einde_versie.cpp
/// Puts the notice on the version: the day asked for, else the first one that the law and the agreement allow (L05, L05b). Gives what the
/// controles of an ending say of it (ZC-057, ZC-058, ZC-059); a refusal among them must stop the notice.
Outcome<std::vector<Bevinding>> zetOpzegging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie,
                                             const VersieOpdracht& opdracht);
/// Ended by a verstrekker from whose budgets alone it is paid (domain 1.2); not an Arbeidsovereenkomst, which asks notice (domain 6.2). On a day
/// that it ran, or one that is still to come.
Outcome<void> zetBeeindiging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie, const VersieOpdracht& opdracht);
/// The whole agreement ends with this version, whose end is set: what was to follow on it ends too, and what lies with others lapses.
Outcome<void> eindigtMet(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// Changes that lie with others lapse, with this reason for all to read; drafts stay where they are.
Outcome<void> sluitOpenWijzigingen(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const QString& reden);
/// The notice that a change of the end date is: what the controles of an ending say of it. When the zorgverlener signs too, no term is needed.
Outcome<std::vector<Bevinding>> toetsStoppen(Werk& werk, const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& vorige, bool zorgverlenerTekent);
/// What was to be paid for care after the last day is judged again and held or refused, also when it stands in a run that was planned. What was paid for it
/// already SVB looks at.
Outcome<void> stopBetalingenNa(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, QDate laatsteDag);

/// What was to be done about a version is no longer to be done when it is over.
Outcome<void> sluitSignalen(Werk& werk, const ZorgovereenkomstVersie& versie);
/// A person ended it; a replacement that ends by law with the absence goes on when that does.
bool isOpgezegd(const ZorgovereenkomstVersie& versie);
/// Notice was given, or it ended: nothing can be changed any more.
bool eindigt(const Zorgovereenkomst& zorgovereenkomst);

// aanvulling.cpp
/// Last day of the norm for work of this kind ("T-BEOORDELING-ZORG") that begins today (domain 11.5); nothing = the norm is not known.
std::optional<QDate> normdag(const Werk& werk, QStringView taaksoort);
/// The clock stops. `deel` = the part that asks.
void stelVraag(const Werk& werk, ZorgovereenkomstVersie& versie, const Deelbeoordeling& deel, const VersieOpdracht& opdracht);
/// The clock runs again: the norm of every open part and of its task moves on by the working days that it stood still.
Outcome<void> beantwoordVraag(Werk& werk, ZorgovereenkomstVersie& versie, const QString& antwoord);
/// Every remark is beside a field that is asked for in this version, so that it is shown and can be typed anew, and says something. What is
/// another verstrekker's to judge is his to remark on.
Outcome<void> checkOpmerkingen(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie,
                               const std::vector<Veldopmerking>& opmerkingen);

// herstel_versie.cpp
/// The fields that the caller may change now in a repair: those that were rejected, and those that a controle refuses by now. Empty = all.
Outcome<std::vector<FieldPath>> openVeldenNu(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// OngeldigeInvoer "veldNietOpen" with the first field that was changed and is not open.
Outcome<void> checkOpenVelden(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, const ZorgovereenkomstInhoud& inhoud);

// overdracht.cpp
/// Remembers what the caller's side hands over now.
Outcome<void> bewaarOverdracht(Werk& werk, const ZorgovereenkomstVersie& versie);
/// What the zorgverlener typed in what was shared with him is his own until he sends it back or signs: this puts back what was shared.
Outcome<void> naarGedeeld(Werk& werk, ZorgovereenkomstVersie& versie);
Outcome<void> naarGedeeld(Werk& werk, Zorgovereenkomst& zorgovereenkomst);
/// As the caller reads it: for the zorgverlener with his own typing, for all others naarGedeeld().
Outcome<ZorgovereenkomstVersie> zoalsGezien(Werk& werk, ZorgovereenkomstVersie versie);
/// What the caller's side saw last of this version; nothing = it was never handed over, or the caller is no party.
Outcome<std::optional<ZorgovereenkomstInhoud>> laatstGezien(Werk& werk, const ZorgovereenkomstVersie& versie);
/// zorgverlenerTekent() of this version, when it is handed over now.
Outcome<bool> tekentZorgverlener(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// It is a change, and in nothing but a later first day does it differ from what it changes.
bool wijzigtNiets(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// Another version of the agreement is with others already: two at once would undo each other.
bool andereOpen(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);

} // namespace pgb::app
