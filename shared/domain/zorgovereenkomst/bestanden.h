#pragma once
#include "shared/domain/declaratie/bijlage.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <span>

namespace pgb {

/// Where a content names a file, and what that file is for (domain 5.2).
struct Bestandsplaats {
    BijlageSoort soort;
    QLatin1String pad;
    std::optional<Bestandsverwijzing>& (*in)(ZorgovereenkomstInhoud& inhoud);
    const std::optional<Bestandsverwijzing>& (*van)(const ZorgovereenkomstInhoud& inhoud);
};
std::span<const Bestandsplaats> bestandsplaatsen();

/// A file that is kept with a zorgovereenkomst.
struct OvereenkomstBijlage {
    Bijlage bijlage;
    Partijrol kant = Partijrol::Budgethouder; ///< the side that added it: Budgethouder or Zorgverlener
    ZorgverlenerId zorgverlener;              ///< whose identity document it is; 0 = it is none
    bool operator==(const OvereenkomstBijlage&) const = default;
};

/// The content names this file, at the place that it is for.
bool noemt(const ZorgovereenkomstInhoud& inhoud, const Bijlage& bijlage);
/// The file counts for the agreement as it is now: the identity document is that of its zorgverlener.
bool telt(const OvereenkomstBijlage& bestand, ZorgverlenerId zorgverlener);

} // namespace pgb
