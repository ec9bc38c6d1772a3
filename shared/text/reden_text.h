#pragma once
#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

/// Names that a declaratie itself does not hold.
struct RedenNamen {
    QString zorgverlenerNaam;
    QString verstrekkerNaam;
    bool lezerIsAanZet = false; ///< who reads it is the one who must act: it says "u"
};

/// Where a declaratie stands in one sentence or two: who must act, since when, and why (ui.md 4.4). Never empty.
QString redenInEenZin(const Declaratie& declaratie, const RedenNamen& namen);
/// The same in parts: the reason itself, and what stands below it.
struct RedenDelen {
    QString zin;       ///< one sentence
    QString verder;    ///< since when, and what to do; may be empty
    QString bevinding; ///< the finding that is the reason; empty = it is none
};
RedenDelen redenDelen(const Declaratie& declaratie, const RedenNamen& namen);

} // namespace pgb
