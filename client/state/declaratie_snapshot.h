#pragma once
#include "client/state/declaratie_blad.h"
#include <QByteArray>

namespace pgb {

/// A draft as the local journal keeps it: also what cannot be read, which no record of the server can hold.
struct DeclaratieSnapshot {
    ZorgovereenkomstId zorgovereenkomst;
    qint64 rijversie = 0;
    DeclaratieBlad blad;
    /// What the server held as `rijversie`; nothing = not known.
    std::optional<DeclaratieBlad> basis;
    /// What was being typed in a cell.
    HalveCel half;
    /// What stands in the pattern line and was not filled in.
    QString patroon = {};
    /// It says what stood in the number and date of the invoice.
    bool metFactuur = true;
    /// Why a correction is made, as far as it is typed.
    QString reden = {};
};

QByteArray writeSnapshot(const DeclaratieSnapshot& snapshot, const std::vector<BladRij>& rijen);
/// The bytes are checked as if a stranger wrote them. Nothing when they are no snapshot of this version, hold a row that is
/// not among `rijen`, or anything out of range.
std::optional<DeclaratieSnapshot> readSnapshot(const QByteArray& bytes, const std::vector<BladRij>& rijen);
/// The rows that the snapshot uses; empty when it is none.
std::vector<BladRij> rijenInSnapshot(const QByteArray& bytes);

} // namespace pgb
