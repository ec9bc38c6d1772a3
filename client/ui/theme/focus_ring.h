#pragma once
#include <QFocusFrame>

namespace pgb::ui {

class Theme;

/// The one focus ring of a window: 2 px accent with 1 px of ground between, around the widget that has the focus.
/// Item views and widgets with the property "ownRing" draw their own inside.
class FocusRing final : public QFocusFrame {
    Q_OBJECT
public:
    FocusRing(const Theme& theme, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* focus);
    const Theme& m_theme;
    QWidget* m_window;
};

} // namespace pgb::ui
