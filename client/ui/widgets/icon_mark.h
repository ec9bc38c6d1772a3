#pragma once
#include "client/ui/theme/theme.h"
#include <QWidget>

namespace pgb::ui {

/// An icon beside its words. It is drawn anew from the theme each time, so colour, size and sharpness follow every change.
class IconMark final : public QWidget {
    Q_OBJECT
public:
    /// `side` in px at 100 % text.
    IconMark(const Theme& theme, const QString& icon, Role role, int side = 16, QWidget* parent = nullptr);
    /// An empty name takes no place.
    void setIcon(const QString& icon, Role role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    Role m_role;
    int m_side;
};

} // namespace pgb::ui
