#include "client/ui/declaratie/rooster_maten.h"
#include "client/ui/theme/theme.h"
#include <QFontMetricsF>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int dagenMeest = 31;
constexpr int minsteCel = 31; ///< "23,50" still fits, see roosterLetter()
constexpr int krapNaam = 168;
constexpr int krapSom = 60;
constexpr int gedraaidNaam = 72; ///< "do 29" and the letter of a holiday

} // namespace

bool roosterMoetDraaien(const Theme& theme, int breedte)
{
    return breedte < theme.px(krapNaam + 2 * krapSom + dagenMeest * minsteCel);
}

RoosterMaten roosterMaten(const Theme& theme, int breedte, int kolommen, bool gedraaid)
{
    RoosterMaten m;
    m.rij = theme.rowHeight();
    if (gedraaid) {
        m.kop = theme.px(44);
        m.naam = theme.px(gedraaidNaam);
        m.totaal = theme.px(76);
        m.cel = std::clamp((breedte - m.naam - m.totaal - roosterRolbalk) / std::max(1, kolommen), theme.px(76), theme.px(160));
        return m;
    }
    // Up to 1440 px the frozen columns are a little narrower, so that a whole month fits a window of 1366 px.
    const bool krap = breedte < theme.px(174 + 64 + 66 + dagenMeest * 34);
    m.kop = theme.px(52);
    m.totaal = theme.px(krap ? krapSom : 64);
    m.afspraak = theme.px(krap ? krapSom : 66);
    const int naam = theme.px(krap ? krapNaam : 174);
    const int over = breedte - naam - m.totaal - m.afspraak;
    m.cel = std::clamp(over / std::max(1, kolommen), theme.px(minsteCel), theme.px(40));
    m.naam = std::clamp(breedte - m.totaal - m.afspraak - m.cel * kolommen, naam, theme.px(300));
    return m;
}

int roosterGedraaidBreedte(const Theme& theme, int kolommen)
{
    return theme.px(gedraaidNaam + 76 + 160 * kolommen) + roosterRolbalk + 2;
}

QFont roosterLetter(const Theme& theme, const QString& getal, int ruimte, bool vet)
{
    QFont letter = theme.font(TextStyle::Body, vet);
    const auto past = [&] { return QFontMetricsF(letter).horizontalAdvance(getal) <= ruimte; };
    if (past())
        return letter;
    letter = theme.font(TextStyle::Small, vet);
    if (past())
        return letter;
    letter.setBold(false);
    if (!past())
        letter.setLetterSpacing(QFont::AbsoluteSpacing, -theme.px(12) / 20.0);
    for (int hoogte = letter.pixelSize() - 1; !past() && hoogte >= theme.px(6); --hoogte) // of public transport a day can be "117,40"
        letter.setPixelSize(hoogte);
    return letter;
}

int roosterMaxBreedte(const Theme& theme)
{
    return theme.px(300 + 64 + 66 + 40 * dagenMeest) + 2;
}

} // namespace pgb::ui
