#pragma once
#include "client/ui/theme/theme.h"
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

/// A block of a page: a title line (icon, bold title, count, aside), a hairline and the content; no boxes in boxes.
class Pane final : public QFrame {
    Q_OBJECT
public:
    Pane(const Theme& theme, const QString& title, const QString& iconName = {}, Role iconRole = Role::Muted, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// The number beside the title in the colour of its meaning; negative = none.
    void setCount(int count);
    /// Muted words after the title: "oudste boven".
    void setAside(const QString& text);
    /// Puts a widget at the right end of the title line.
    void addToTitle(QWidget* widget);
    /// Takes ownership; `margin` 12 for forms and texts, 0 for tables.
    void setContent(QWidget* content, int margin = 0);
    /// A link under the content ("Toon alle 23"); empty hides it. Emits footerClicked().
    void setFooter(const QString& text);

Q_SIGNALS:
    void footerClicked();

private:
    void dress();
    const Theme& m_theme;
    Role m_role;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_aside;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_column;
    QWidget* m_footerRow = nullptr;
    QPushButton* m_footer = nullptr;
};

} // namespace pgb::ui
