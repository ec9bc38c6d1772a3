#pragma once
#include <QFont>

namespace pgb::ui {

class Theme;

/// Widths and heights of the month grid in px, for the room there is (design: cells 34..40 x 32, name 174, total 64, agreement 66).
struct RoosterMaten {
    int naam = 0;
    int cel = 0;
    int totaal = 0;
    int afspraak = 0;
    int kop = 0;
    int rij = 0;
};

/// Room for the scroll bar beside the sums.
constexpr int roosterRolbalk = 12;
/// From this width on (px) there are two columns under a sheet.
constexpr int bladNaastElkaarVanaf = 840;

/// True when 31 days do not fit beside each other, so the grid turns by itself: a narrow window, or larger text.
bool roosterMoetDraaien(const Theme& theme, int breedte);
/// `kolommen` = days, or functions when `gedraaid`. Cells grow to 40 px (turned: 160) and then stop; the name takes the rest up to its most.
RoosterMaten roosterMaten(const Theme& theme, int breedte, int kolommen, bool gedraaid);
/// A turned grid at its widest.
int roosterGedraaidBreedte(const Theme& theme, int kolommen);
/// All columns together at their widest: a wider page leaves the rest empty.
int roosterMaxBreedte(const Theme& theme);

/// The letter in which a number fits in `ruimte` px: a number is never cut. It gets smaller first, then less bold, then closer together,
/// and then smaller still.
QFont roosterLetter(const Theme& theme, const QString& getal, int ruimte, bool vet);

} // namespace pgb::ui
