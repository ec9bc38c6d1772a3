#pragma once
#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace pgb::ui {

class Theme;

/// The focus ring of one window: 2 px accent with 1 px of ground between, over everything around the widget that has the focus,
/// so that no narrow frame around a field can cut it. Item views and widgets with the property "ownRing" draw their own inside.
class FocusRing final : public QFocusFrame {
    Q_OBJECT
public:
    FocusRing(const Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

/// Puts the ring around whatever has the focus, in the main window and in every dialog. One for the program.
class FocusRings final : public QObject {
    Q_OBJECT
public:
    FocusRings(const Theme& theme, QApplication& application);

private:
    void follow(QWidget* focus);
    const Theme& m_theme;
    QPointer<FocusRing> m_ring;
};

} // namespace pgb::ui
