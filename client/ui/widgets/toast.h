#pragma once
#include "client/ui/theme/theme.h"
#include <QFrame>
#include <QTimer>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace pgb::ui {

/// A message at the bottom of the work for 10 s, with 'Ongedaan maken' where that is possible. One at a time: a new message takes the place
/// of the old one. It never takes the focus; while the mouse is on it, it stays. It covers no button and not where the user is: it stands
/// above them where they are in its place.
class Toast final : public QFrame {
    Q_OBJECT
public:
    static constexpr int milliseconds = 10'000;
    Toast(const Theme& theme, QWidget* window);
    void showMessage(const QString& text, std::function<void()> undo = {});
    /// The part of the window that it may cover; asked each time that it is placed.
    void setPlaats(std::function<QRect()> plaats) { m_plaats = std::move(plaats); }
    bool hasUndo() const { return bool(m_undo); }

public Q_SLOTS:
    void undo();
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    void placeLater();
    void dress();
    /// What it must not cover, in the window.
    std::vector<QRect> inUse() const;
    const Theme& m_theme;
    std::function<QRect()> m_plaats;
    QLabel* m_text;
    QPushButton* m_button;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace pgb::ui
