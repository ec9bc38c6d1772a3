#include "shared/domain/declaratie/tegemoetkoming.h"

namespace pgb {

std::optional<Bedrag> tegemoetkomingVan(const ParameterTabel& tabel, const Toestemming& toestemming, Wet wet, QDate dag)
{
    return toestemming.maximum ? toestemming.maximum : tabel.bedrag(u"tegemoetkomingSociaalNetwerkMaximum", wet, {}, dag);
}

} // namespace pgb
