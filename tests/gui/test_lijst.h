#pragma once
#include "client/ui/lijst/lijst_bestand.h"
#include <QBuffer>

namespace pgb::ui {

/// What a list shows, read at once.
inline LijstTabel leesLijst(const QAbstractItemModel& model)
{
    LijstLezer lezer(model, alleKolommen(model));
    while (lezer.verder(1000)) { }
    return lezer.neem();
}

inline QByteArray lijstAlsCsv(const QAbstractItemModel& model)
{
    QBuffer tekst;
    tekst.open(QIODevice::WriteOnly);
    return schrijfCsv(leesLijst(model), tekst, [](int) { return true; }) ? tekst.data() : QByteArray();
}

} // namespace pgb::ui
