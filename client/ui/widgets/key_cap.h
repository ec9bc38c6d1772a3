#pragma once
#include "client/ui/theme/theme.h"
#include <QKeySequence>
#include <QPushButton>

class QPainter;

namespace pgb::ui {

/// "Ctrl+Enter" in the words of the Dutch keyboard (Spatie, Del), for showing only.
QString keyText(const QKeySequence& key);
int keyCapWidth(const Theme& theme, const QString& text);
/// Paints a key cap with its right edge at the right of `area`, vertically centred, in `color`.
void paintKeyCap(QPainter& painter, const QRect& area, const Theme& theme, const QString& text, const QColor& color);

/// A key cap on its own, as a hint beside a word.
class KeyCap final : public QWidget {
    Q_OBJECT
public:
    KeyCap(const Theme& theme, const QKeySequence& key, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

/// A button that shows its key in a cap after (or, for single letters, before) its words.
/// It does not own the shortcut: the command does. `main` makes it the one filled button of the screen.
class KeyButton final : public QPushButton {
    Q_OBJECT
public:
    enum class Cap { After, Before };
    KeyButton(const Theme& theme, const QString& text, const QKeySequence& key, QWidget* parent = nullptr, Cap cap = Cap::After);
    void setMain(bool main);
    /// Another key, or none: where what the button does has no key of its own.
    void setKey(const QKeySequence& key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
    Cap m_cap;
    bool m_main = false;
};

} // namespace pgb::ui
