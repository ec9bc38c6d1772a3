#pragma once
#include <QDir>
#include <QSize>
#include <QStringList>
#include <QWidget>

namespace pgb::tour {

/// The numbered pictures of a tour, and what does not fit on them.
class Fotos {
public:
    explicit Fotos(QDir map) : m_map(std::move(map)) {}
    /// The window with the dialogs over it, as NN-naam.png; also in gids/ when the user guide shows it (shared/docs/pictures).
    void neem(QWidget* venster, const QString& naam);
    /// The same in light and dark; the colours are changed as a user does, from the palette.
    void neemBeide(QWidget* venster, const QString& naam);
    /// A picture for the README and the guide, in the size of the README: gids/naam.png.
    void neemVoorLezer(QWidget* venster, const QString& naam);
    /// The path of the next numbered picture, for one that another process takes.
    QString volgende(const QString& naam);
    /// "foto: woorden" for each label or button whose words are cut off.
    const QStringList& afgeknipt() const { return m_afgeknipt; }
    int aantal() const { return m_aantal; }

private:
    void bewaar(QWidget* venster, const QString& bestand);
    QDir m_map;
    int m_aantal = 0;
    QStringList m_afgeknipt;
};

} // namespace pgb::tour
