#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/duur.h"
#include "shared/base/periode.h"

namespace pgb {

/// Language of the words around a value. Never the language of the machine: one of the two that ship.
enum class Taal { Nl, En };
/// The language of the translator that is installed now; Dutch without one.
Taal huidigeTaal();

/// "14 mei 2025", "14 May 2025". An invalid date is an empty text; so in all of these.
QString datumTekst(QDate dag, Taal taal);
/// "di 3 juni", "Tue 3 June": a day in a month that is known.
QString dagTekst(QDate dag, Taal taal);
/// "14-05-2025" in both languages: for tables.
QString datumKort(QDate dag);
/// "01-11-2025", or "01-11-2025 t/m 30-11-2025" of more days.
QString dagenKort(const Periode& dagen, Taal taal);
/// "mei 2025" for a calendar month, else "1 mei 2025 tot en met 14 mei 2025".
QString periodeTekst(const Periode& periode, Taal taal);
/// "mei", "May" (1-12).
QString maandNaam(int maand, Taal taal);
/// "mei", "mrt", "May": three letters, where there is little room.
QString maandKort(int maand, Taal taal);
/// "maandag", "Monday" (1 = Monday ... 7).
QString weekdagNaam(int weekdag, Taal taal);

/// "€ 1.234,56" and "€1,234.56" (nl with a no-break space); a minus stands before the sign of the euro: "-€ 3,50".
QString euroTekst(Bedrag bedrag, Taal taal);
/// "+€ 12,50", "-€ 40,00": what is added or goes off.
QString verschilTekst(Bedrag bedrag, Taal taal);
/// "1.234,56", "1,234.56": where a euro sign has no room.
QString bedragTekst(Bedrag bedrag, Taal taal);
/// A rate as an amount, with up to five decimals where it has them: "€ 25,65", "€ 12,50125".
QString euroTekst(Tarief tarief, Taal taal);
/// "2,50", "2.50": decimal hours for display only.
QString urenTekst(Duur duur, Taal taal);
/// Of a sum of minutes that may be longer than a Duur.
QString urenTekst(qint64 minuten, Taal taal);
/// Hundredths: "1", "0,5", "0.5".
QString hoeveelheidTekst(qint64 honderdsten, Taal taal);

/// A sentence that ends in a name with a point of its own: "Gedeeld met Zorg B.V." and not "B.V..".
QString eenPunt(QString zin);
/// With a capital for its first letter.
QString metHoofdletter(const QString& tekst);

} // namespace pgb
