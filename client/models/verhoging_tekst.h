#pragma once
#include "shared/domain/zorgovereenkomst/verhoging.h"
#include <QString>

namespace pgb {

/// Reads what people type for a change of a rate: "2,5%", "+1 cent", "-3 ct", "0,05", "€ 0,05". A bare number is euros. Nothing when it cannot
/// be read, is zero, or lies outside what a raise may be (isGeldig).
std::optional<Verhoging> verhogingUitTekst(QStringView tekst);
/// "2,5% erbij", "€ 0,01 per eenheid eraf".
QString verhogingTekst(const Verhoging& verhoging);
/// What it makes of the rates of a content, one sentence for each rate that differs: "Begeleiding individueel: € 40,00 wordt € 41,00 per uur."
QStringList verhogingGevolgen(const ZorgovereenkomstInhoud& inhoud, const Verhoging& verhoging);

} // namespace pgb
