#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// Absence of a zorgverlener (domain 10): reported by the budgethouder's side or by SVB.

struct VerzuimMelding {
    VerzuimSoort soort = VerzuimSoort::Ziekte;
    QDate van;
    std::optional<QDate> tot;
    int inzetbaarProcent = 0;
};

/// Of the agreement, newest first; for the parties and SVB. A verstrekker sees only that somebody is absent, in the facts.
Outcome<std::vector<Verzuim>> listVerzuim(Werk& werk, ZorgovereenkomstId id);
/// Conflict "verzuimLoopt" when one is open; OngeldigeInvoer "datumOngeldig", "periodeOngeldig". An organisation replaces its people itself
/// (NietToegestaan "nietVoorOrganisatie").
Outcome<Verzuim> meldVerzuim(Werk& werk, ZorgovereenkomstId id, const VerzuimMelding& melding);
/// Other dates or recovery; problems as at the report. A replacement ends by law with the absence, and goes on when that lasts longer (domain
/// 5.2, looptijd C).
Outcome<Verzuim> wijzigVerzuim(Werk& werk, ZorgovereenkomstId id, VerzuimId verzuim, qint64 rijversie, const VerzuimMelding& melding);

/// An absence or a stop of the agreement became another one on these days (`tot`: nothing = nobody knows): what SVB refills for hours of illness follows it
/// (domain 3.3, 10.3), those that wait for the bank are held when they are owed no more, and SVB gets a task to look at hours on the budget that a controle
/// on absence would hold today. Monthly wages follow by vraagLoonOpnieuw().
Outcome<void> volgVerzuimfeiten(Werk& werk, ZorgovereenkomstId id, QDate van, std::optional<QDate> tot);

/// A replacement that was approved just now ends with the absence that is on record, when its last day is known.
Outcome<void> beginVervanging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);

} // namespace pgb::app
