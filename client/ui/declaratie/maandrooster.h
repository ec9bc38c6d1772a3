#pragma once
#include "client/models/maandrooster_model.h"
#include "client/ui/theme/theme.h"
#include <QFrame>

namespace pgb::ui {

class RoosterView;

/// The month grid as one block: names, cells and sums are three views on one model with one vertical scroll bar.
class Maandrooster final : public QFrame {
    Q_OBJECT
public:
    Maandrooster(const Theme& theme, MaandroosterModel& model, QWidget* parent = nullptr);

    RoosterView* cellen() const { return m_cellen; }
    /// Turned by hand; it stays so whatever the room. Turned back in a window that is too narrow it scrolls sideways.
    void draai();
    /// As the user turned an earlier month by hand.
    void kies(bool gedraaid);
    bool gedraaid() const { return m_model.gedraaid(); }
    /// Room without the frame, to try a turn by itself.
    void pasAan(int breedte);
    /// A turned grid on a page that scrolls: it scrolls by itself, and leaves room to see what it stands among.
    int hoogteInRol() const;
    /// Such a page scrolls along, so that the cell in which one types is in view.
    void volgCursor();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void gedraaidVeranderd();
    /// Turned by hand.
    void zelfGedraaid(bool gedraaid);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void meet();
    /// Turns by the room that was told last.
    void draaiNaarRuimte();
    void zetGedraaid(bool gedraaid);
    /// The cell that is worked on stood in view, in the room there was.
    bool wasInBeeld() const;
    int rand() const;
    int ruimte() const;

    const Theme& m_theme;
    MaandroosterModel& m_model;
    RoosterView* m_namen;
    RoosterView* m_cellen;
    RoosterView* m_sommen;
    std::optional<bool> m_zelfGekozen;
    int m_breedte = 0; ///< as pasAan() heard it; 0 = not yet
    QRect m_gezien;    ///< the room of the cells when they were last measured in view
    int m_metingen = 0; ///< whose parts do not have their new room yet
    bool m_volgt = true; ///< while there are some: the cell that is worked on comes into view after them
};

} // namespace pgb::ui
