#pragma once
#include "shared/domain/partij/partij.h"
#include <optional>
#include <vector>

namespace pgb::app {

/// One page of a list, by key: `na` = the cursor of the page before (exclusive); at most `limiet` (1..200).
struct Bladzijde {
    int limiet = 50;
    qint64 na = 0;
};

template<class T>
struct Lijst {
    std::vector<T> items;
    /// Cursor of the next page; nothing = this was the last.
    std::optional<qint64> volgende;
};

/// Whose records a list may show. Every list query of a store is narrowed by it inside SQL (deny by default).
/// Vertegenwoordiger: budgethouders with a registration that is valid on `dag` and has Recht::Zien.
/// Zorgverlener: records where it is party. MedewerkerOrganisatie: zorgverleners of its organisatie.
/// MedewerkerVerstrekker: budgethouders/records with a toekenning of its verstrekker. Svb: all. Beheerder: none.
/// Drafts are shown to their own side only (domain 6.2, 7.7).
struct Bereik {
    Gebruiker gebruiker;
    QDate dag;
};

} // namespace pgb::app
