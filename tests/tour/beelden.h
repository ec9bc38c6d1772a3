#pragma once
#include <QDir>
#include <QSize>
#include <QStringList>
#include <optional>
#include <vector>

namespace pgb::tour {

/// How the screens look on a round of pictures.
struct Beeldkeuze {
    QString kleur = QStringLiteral("licht"); ///< licht, donker or contrast
    int tekst = 100;                         ///< percent
    QString taal = QStringLiteral("nl");
    std::vector<QSize> maten{{1366, 768}}; ///< of the main window
    QStringList alleen;                      ///< groups of screens; empty = all
};

/// "kleur=donker", "tekst=150", "taal=en", "maat=1366x768,1920x1080", "alleen=beheer,lijsten"; nothing when a word cannot be read.
std::optional<Beeldkeuze> leesBeeldkeuze(const QStringList& woorden);

/// A picture of every screen and dialog, full, empty and with errors, against a real server with the practice set; for who
/// changes the look of something. Says which words are cut off, and which screens have more than one main button. 0 when all screens opened.
int beelden(const QDir& map, const Beeldkeuze& keuze);

} // namespace pgb::tour
