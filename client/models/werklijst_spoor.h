#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QDate>
#include <QString>
#include <functional>

namespace pgb {

/// One station of a track: who did what when, or who is to act.
struct SpoorHalte {
    enum class Stand { Gedaan, Nu, Straks, Gestopt };
    Stand stand = Stand::Straks;
    QString wat;
    QString wie;
    QString wanneer;
};

/// The track of a version from its signatures to the day it holds.
/// `verstrekker`: the name of a verstrekker; `vanMij`: a part that the reader may judge.
std::vector<SpoorHalte> versieSpoor(const ZorgovereenkomstVersie& versie, const std::function<QString(VerstrekkerId)>& verstrekker,
                                   const std::function<bool(const Deelbeoordeling&)>& vanMij);

/// Why an agreement is not approved: the code travels, the words are prefilled and may be changed.
struct AfwijsReden {
    QString code;    ///< "tariefTeHoog"
    QString letters; ///< two letters to pick it by
    QString naam;
    QString tekst;   ///< B1, with what the other party can do
};
/// Those that such a reviewer may give.
std::vector<AfwijsReden> afwijsRedenen(DeelbeoordelingSoort soort);
/// "Tarief te hoog"; an unknown code is given back as it is.
QString afwijsNaam(const QString& code);

} // namespace pgb
