#pragma once
#include "shared/domain/codes.h"

namespace pgb {

/// Law under which a budget is granted (domain 2). Zvw is off by a feature switch.
enum class Wet { Wlz, Wmo, Jw, Zvw };

/// Unit in which care is agreed and declared (domain 4.1). Uur is stored in minutes, all others in hundredths.
enum class Eenheid { Uur, Dagdeel, Etmaal, Stuk, Kilometer, Maand, Nacht, Dag, Weekend, Midweek, Week };

/// Professional or not (domain 4.5).
enum class Tariefcategorie { Formeel, Informeel };

template<> std::span<const Code<Wet>> codeTable<Wet>();
template<> std::span<const Code<Eenheid>> codeTable<Eenheid>();
template<> std::span<const Code<Tariefcategorie>> codeTable<Tariefcategorie>();

} // namespace pgb
