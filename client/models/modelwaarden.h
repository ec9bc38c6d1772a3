#pragma once
#include "shared/domain/controle/feiten.h"
#include <QHash>
#include <QSet>

namespace pgb {

/// What stands in the places of a model text. Dutch in every language, as the text itself.
struct Modelwaarden {
    QHash<QString, QString> waarden;        ///< a value that is not there is not filled in
    QSet<QString> waar;                     ///< conditions that hold
    std::vector<QHash<QString, QString>> zorg; ///< further values, one set for each werkafspraak
};
Modelwaarden modelwaarden(const ZorgovereenkomstFeiten& feiten);

} // namespace pgb
