#pragma once
#include "client/ui/theme/theme.h"
#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace pgb::ui {

/// A message under the work for 10 s, with 'Ongedaan maken' where that is possible. One at a time: a new message takes the place of the old one.
/// It never takes the focus; while the mouse is on it, it stays. It covers nothing: the work gives way, and where the user is stays in view.
class Toast final : public QFrame {
    Q_OBJECT
public:
    static constexpr int milliseconds = 10'000;
    explicit Toast(const Theme& theme, QWidget* parent = nullptr);
    void showMessage(const QString& text, std::function<void()> undo = {});
    bool hasUndo() const { return bool(m_undo); }
    QString text() const;

public Q_SLOTS:
    void undo();
    void dismiss();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void dress();
    void keepInView();
    const Theme& m_theme;
    QLabel* m_text;
    QPushButton* m_button;
    QPointer<QWidget> m_keep; ///< where the user is
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace pgb::ui
