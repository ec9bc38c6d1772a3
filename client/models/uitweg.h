#pragma once
#include "client/models/declaraties_lijst.h"
#include "shared/domain/declaratie/dossier.h"
#include "shared/text/reden_text.h"

namespace pgb {

/// SVB looks at it and says whether it is paid: an invoice that was not read by itself, a wage of a part of a month (domain 7.7).
bool kijktNa(const Declaratie& declaratie, const Bevoegd& lezer);
/// SVB asks money of it back by letter, and says that it came in or is asked no longer (domain 7.8).
bool handeltAf(const Declaratie& declaratie, const Bevoegd& lezer);

/// The one act by which this reader gets a declaratie further; the same in the row of the list as under it.
enum class Uitweg {
    Geen,         ///< nothing is to be done, or by somebody else
    Beoordelen,   ///< look at it; then approve or send back
    Afhandelen,   ///< of a claim: it came in, or is asked no longer
    Herstellen,
    Verder,       ///< go on with what was begun
    Overeenkomst, ///< the agreement is what keeps it
    Toestemming,  ///< the verstrekker can permit it
    Storten,      ///< it waits for money that the reader can deposit
    Budget        ///< it waits for money; the reader can look at the budget
};

/// `u`: it is the reader who must act; `laat`: he decides on late requests of a closed year (domain 7.9). Lines are not needed.
Uitweg uitwegVan(const Declaratie& declaratie, bool u, const Bevoegd& lezer, bool laat);
/// What it waits for when its way out is Toestemming; nothing = the finding alone does not say which.
std::optional<ToestemmingSoort> gevraagdeToestemming(const Declaratie& declaratie);
/// Why it stands where it stands; who decides on a late request (`laat`) reads what he is asked.
RedenDelen redenVoor(const DeclaratieRij& rij, const Declaratie& declaratie, bool laat);
/// Words of its button; empty for Geen.
QString uitwegTekst(Uitweg uitweg, const Declaratie& declaratie, const Bevoegd& lezer);

} // namespace pgb
