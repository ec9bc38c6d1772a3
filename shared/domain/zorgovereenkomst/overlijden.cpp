#include "shared/domain/zorgovereenkomst/overlijden.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>

namespace pgb {

bool kanUitkeringBijOverlijden(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, const std::vector<Toekenning>& toekenningen, QDate dag)
{
    if (inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.soort != ZorgovereenkomstSoort::Familie)
        return false;
    return std::any_of(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), [&](ToekenningId id) {
        const Toekenning* t = vindToekenning(toekenningen, id);
        return !t || tabel.tekst(u"eenmaligeUitkeringToegestaan", t->wet, {}, dag) != QStringLiteral("nee");
    });
}

} // namespace pgb
