#include "client/ui/declaratie/rooster_maten.h"
#include "client/ui/theme/theme.h"
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int dagenMeest = 31;

} // namespace

bool roosterMoetDraaien(const Theme& theme, int breedte)
{
    // The limit is about the window; beside the grid it has the folded rail and the margins.
    return breedte < theme.px(1100 - 48 - 32);
}

RoosterMaten roosterMaten(const Theme& theme, int breedte, int kolommen, bool gedraaid)
{
    RoosterMaten m;
    m.rij = theme.rowHeight();
    if (gedraaid) {
        m.kop = theme.px(36);
        m.naam = theme.px(112);
        m.totaal = theme.px(90);
        m.cel = std::clamp((breedte - m.naam - m.totaal) / std::max(1, kolommen), theme.px(90), theme.px(190));
        return m;
    }
    // Up to 1440 px the frozen columns are a little narrower, so that a whole month fits a window of 1366 px.
    const bool krap = breedte < theme.px(1340);
    m.kop = theme.px(52);
    m.totaal = theme.px(krap ? 60 : 64);
    m.afspraak = theme.px(krap ? 60 : 66);
    const int naam = theme.px(krap ? 168 : 174);
    const int over = breedte - naam - m.totaal - m.afspraak;
    m.cel = std::clamp(over / std::max(1, kolommen), theme.px(31), theme.px(40));
    m.naam = std::clamp(breedte - m.totaal - m.afspraak - m.cel * kolommen, naam, theme.px(300));
    return m;
}

int roosterMaxBreedte(const Theme& theme)
{
    return theme.px(300 + 64 + 66 + 40 * dagenMeest) + 2;
}

} // namespace pgb::ui
