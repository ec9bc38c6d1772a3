#pragma once
#include "server/app/werk.h"
#include "shared/domain/declaratie/maandloon.h"

namespace pgb::app {

/// One part of the agreements with a monthly wage.
struct Lonen {
    ZorgovereenkomstId laatste; ///< to go on after; 0 = these were the last
    int gemaakt = 0;
    int bijgewerkt = 0;  ///< made before, not paid, and no longer what was agreed
    int gecorrigeerd = 0; ///< paid, and less or more by what is agreed now: SVB looks at the difference
    int ingetrokken = 0; ///< made before, not paid, and no wage is agreed any more
};
/// The first month of which a wage that was not made is made yet: January of this year, and until 1 April of the year before (domain 7.2).
QDate eersteLoonmaand(QDate vandaag);
/// Makes the declaratie of each month whose maandloondag is there (domain 7.1, 9.1) and holds what is not paid yet to the agreement; at most `limiet`
/// agreements after `na`. One for each agreement and month: run again it makes nothing. What was made and is agreed no more is withdrawn, or corrected when it is
/// paid, also after an end that is dated before those months.
Outcome<Lonen> maakMaandlonen(Werk& werk, ZorgovereenkomstId na, int limiet);

/// A stop or an absence was entered on these days (`tot`: nothing = nobody knows): who of SVB looked at a wage of their months did not know of it.
Outcome<void> vraagLoonOpnieuw(Werk& werk, ZorgovereenkomstId id, QDate van, std::optional<QDate> tot);

/// What a paid month comes to: what is agreed, without the days of a stop or an absence that nobody of SVB looked at before it was paid.
Outcome<std::optional<Maandloon>> loonNaBetaling(Werk& werk, const Declaratie& betaald, const std::optional<Maandloon>& afgesproken);

/// Why somebody of SVB has to look at a monthly wage, at what corrigeerLoon() made of it, or at a kind of soortvraag() first (loonvraag); empty for every
/// other kind.
Outcome<QString> loonvraag(Werk& werk, const Declaratie& declaratie);

} // namespace pgb::app
