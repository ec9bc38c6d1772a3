#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb::test {

/// A content in which much is filled in.
inline ZorgovereenkomstInhoud inhoud()
{
    ZorgovereenkomstInhoud i;
    i.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
    i.toekenningen = {ToekenningId{4}, ToekenningId{9}};
    i.ingangsdatum = QDate(2025, 3, 1);
    i.einddatum = QDate(2025, 12, 31);
    i.rooster = {60, 0, 90, 0, 120, 0, 0};
    i.maandloon = Bedrag{123456};
    i.vakantiegeldInbegrepen = false;
    i.overigeAfspraken = QStringLiteral("regel 1\nregel 2 \u20ac");
    i.werkafspraken.push_back({QStringLiteral("WLZ-BI"), ToekenningId{4}, Eenheid::Uur, Tarief{2'565'000}, 600, QStringLiteral("begeleiding")});
    return i;
}

} // namespace pgb::test
