#pragma once
#include "client/models/maandrooster_model.h"
#include "client/ui/theme/theme.h"
#include <QWidget>
#include <memory>

namespace Ui {
class ControlePaneel;
}
class QLabel;
class QPushButton;

namespace pgb::ui {

class CijferTabel;
class KeyButton;
class PuntenPaneel;

/// The page between typing and submitting: sums per zorgfunctie and week, the expected pay date, what stands in the way.
class ControlePaneel final : public QWidget {
    Q_OBJECT
public:
    ControlePaneel(const Theme& theme, MaandroosterModel& model, QWidget* parent = nullptr);
    ~ControlePaneel() override;

    /// Makes the page anew from the sheet and puts the focus on the heading.
    void toon();
    /// The day that the server names for what is handed in now, or made ready; without it what is reckoned here, with the end of today.
    void setBetaaldag(std::optional<QDate> dag);
    /// Submitting was asked for and cannot be done: says why, at the first thing to mend.
    void zegWaarom();
    /// While the submission is under way nothing can be pressed twice.
    void setBezig(bool bezig);
    /// What the server said: received with its number, or waiting in the outbox. A refusal is shown in the grid.
    void toonAntwoord(const IndienAntwoord& antwoord);
    void toonFout(const QString& zin);
    bool kanIndienen() const;
    /// Not under way and not done: the button can be pressed, also to hear what is missing.
    bool open() const { return !m_bezig && !m_klaar; }
    /// Small enough for any window that the program allows: it scrolls by itself.
    QSize minimumSizeHint() const override;
    /// The month is not over: what the button does is finish the declaratie, for the server to send on the first day after.
    bool klaarzetten() const;
    /// What its button is called now, for the strip of keys.
    QString indienwoord() const;
    PuntenPaneel* punten() const { return m_punten; }

Q_SIGNALS:
    void terug();
    void indienen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void maak();
    /// What happens next stands beside the sums, or under them when there is no room.
    void schik();
    /// What is handed over goes to the budgethouder first, and pays nothing yet.
    bool legtVoor() const;
    QString betaaldatum() const;
    QString uitleg() const;
    QString ontvangen(const IndienAntwoord& antwoord) const;
    QString beslisser() const;
    void toonGevolg(const QString& betaling);
    QString serverControles() const;

    const Theme& m_theme;
    MaandroosterModel& m_model;
    std::unique_ptr<Ui::ControlePaneel> m_ui;
    CijferTabel* m_functies;
    CijferTabel* m_weken;
    CijferTabel* m_wekenOnder; ///< the same with a week on each line, for a narrow page
    CijferTabel* m_gevolg;
    PuntenPaneel* m_punten;
    QPushButton* m_terug;
    KeyButton* m_indienen;
    QLabel* m_stand;
    QWidget* m_daarna = nullptr;
    std::optional<QDate> m_betaaldag;
    size_t m_nogNiet = 0; ///< controles that only the server can do
    bool m_laat = false;     ///< a request for a year that is closed
    bool m_parkeert = false; ///< it will be held, and has no pay date yet
    bool m_bezig = false;
    bool m_klaar = false;
    bool m_gedaan = false; ///< the server did its controles
};

} // namespace pgb::ui
