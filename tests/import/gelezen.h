#pragma once
#include "client/import/bron.h"
#include <QBuffer>

namespace pgb::test {

/// What a reader made of a file.
struct Gelezen {
    std::vector<BronRij> rijen;
    BronKenmerken kenmerken;
    QString fout; ///< code; empty = read to its end
    QStringList rij(size_t i) const { return i < rijen.size() ? rijen[i].velden : QStringList(); }
};

inline Gelezen lees(QByteArray bytes, const BronGrenzen& grenzen = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Gelezen uit;
    const auto einde = leesBron(buffer, grenzen, [&](BronRij&& rij) {
        uit.rijen.push_back(std::move(rij));
        return true;
    });
    if (einde)
        uit.kenmerken = *einde;
    else
        uit.fout = einde.problem().code;
    return uit;
}

} // namespace pgb::test
