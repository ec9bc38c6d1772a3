#include "server/app/versie_stappen.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <algorithm>

namespace pgb::app {

Outcome<std::vector<FieldPath>> openVeldenNu(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    std::vector<FieldPath> open = openVelden(zorgovereenkomst, versie);
    if (open.empty())
        return open;
    // Time went on since the rejection: what is refused by now must be mendable, or the repair can never be handed in.
    PGB_TRY(feiten, gatherFeiten(werk, zorgovereenkomst, versie, true));
    PGB_TRY(bevindingen, judge(feiten));
    for (const Bevinding& b : bevindingen) {
        if (b.ernst == Ernst::Weigeren && b.path.startsWith(QLatin1String("inhoud/")) && std::find(open.begin(), open.end(), b.path) == open.end())
            open.push_back(b.path);
    }
    return open;
}

Outcome<void> checkOpenVelden(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, const ZorgovereenkomstInhoud& inhoud)
{
    PGB_TRY(open, openVeldenNu(werk, zorgovereenkomst, versie));
    if (open.empty())
        return {};
    for (const FieldPath& pad : verschillen(versie.inhoud, inhoud)) {
        const bool onze = pad.startsWith(QLatin1String("inhoud/vertegenwoordiger")) || pad.startsWith(QLatin1String("inhoud/model"))
            || pad == QLatin1String("inhoud/tariefuitzonderingVerleend"); // put back by the server itself
        if (!onze && !isOpenVeld(open, pad))
            return ongeldig(QStringLiteral("veldNietOpen"), pad);
    }
    return {};
}

} // namespace pgb::app
