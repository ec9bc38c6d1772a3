#pragma once
#include <QString>

namespace pgb::tour {

class Reis;

/// Opens the month that is next for this zorgverlener from the page of the client, and puts the keys in the grid.
void openMaand(const QString& budgethouder, const QString& zorgverlener);
/// Puts the cursor on a day, counted from the first; `rij` from the top.
void naarDag(int dag, int rij);
/// A month that somebody is still typing.
struct OpenMaand {
    qint64 declaratie = 0;
    QString budgethouder; ///< surname
    QString zorgverlener;
};
/// One of a client with a number in this range.
OpenMaand openMaandVan(Reis& reis, qint64 van, qint64 tot);
/// All quantities of a declaratie that the server holds.
qint64 somVan(Reis& reis, qint64 declaratie);

} // namespace pgb::tour
