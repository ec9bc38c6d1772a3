#pragma once

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

/// True when the days would not fit beside each other and the grid turns by itself: under 1100 px, or at larger text.
bool roosterMoetDraaien(const Theme& theme, int breedte);
/// `kolommen` = days, or functions when `gedraaid`. Cells grow to 40 px (turned: 150) and then stop; the name takes the rest up to its most.
RoosterMaten roosterMaten(const Theme& theme, int breedte, int kolommen, bool gedraaid);
/// All columns together at their widest: a wider page leaves the rest empty.
int roosterMaxBreedte(const Theme& theme);

} // namespace pgb::ui
