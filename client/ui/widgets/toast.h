#pragma once
#include "client/ui/theme/theme.h"
#include <QFrame>
#include <QTimer>
#include <functional>

class QPushButton;

namespace pgb::ui {

/// Where a message may stand at the bottom of its window: left of `links` (0 = anywhere), and `boven` pixels above the edge.
struct ToastPlaats {
    int links = 0;
    int boven = 0;
};

class ElidedLabel;

/// A message over the bottom of the window for 10 s, with 'Ongedaan maken' where that is possible. One at a time: a new
/// message takes the place of the old one. It never takes the focus; while the mouse is on it, it stays.
class Toast final : public QFrame {
    Q_OBJECT
public:
    static constexpr int milliseconds = 10'000;
    Toast(const Theme& theme, QWidget* window);
    void showMessage(const QString& text, std::function<void()> undo = {});
    /// What it must not hide: asked each time that it is placed.
    void setPlaats(std::function<ToastPlaats()> plaats) { m_plaats = std::move(plaats); }
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
    void dress();
    const Theme& m_theme;
    std::function<ToastPlaats()> m_plaats;
    ElidedLabel* m_text;
    QPushButton* m_button;
    QString m_words;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace pgb::ui
