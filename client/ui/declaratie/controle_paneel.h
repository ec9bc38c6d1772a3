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
    /// While the submission is under way nothing can be pressed twice.
    void setBezig(bool bezig);
    /// What the server said: received with its number, or waiting in the outbox. A refusal is shown in the grid.
    void toonAntwoord(const IndienAntwoord& antwoord);
    void toonFout(const QString& zin);
    bool kanIndienen() const;
    /// The month is not over: what the button does is finish the declaratie, for the server to send on the first day after.
    bool klaarzetten() const;
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
    QString betaaldatum() const;
    QString serverControles(const Rapport& rapport) const;

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
    bool m_bezig = false;
    bool m_klaar = false;
};

} // namespace pgb::ui
