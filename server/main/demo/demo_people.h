#pragma once
#include "shared/domain/partij/partij.h"

namespace pgb::demo {

/// Made-up people: the same every time. Numbers are of the synthetic ranges of domain 13 (BSN 99999xxxx, bank TEST).
class People {
public:
    Naam naam(int i) const;
    Geslacht geslacht(int i) const;
    /// An adult born between 1945 and 2004.
    QDate geboortedatum(int i) const;
    Adres adres(int i) const;
    QString telefoon(int i) const;
    /// The i-th valid number of its range, as are the others.
    Vestigingsnummer vestigingsnummer(int i) const;
    Bsn bsn(int i) const;
    Iban iban(int i) const;
    KvkNummer kvk(int i) const;
    AgbCode agb(int i, bool onderneming) const;
};

} // namespace pgb::demo
