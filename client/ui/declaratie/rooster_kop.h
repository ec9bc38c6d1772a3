#pragma once
#include "client/ui/theme/theme.h"
#include <QHeaderView>

namespace pgb::ui {

/// The heading of the month grid: weekday, day number and "F" above each other; weekend grey, current column tinted.
class RoosterKop final : public QHeaderView {
    Q_OBJECT
public:
    RoosterKop(const Theme& theme, QWidget* parent);
    /// The column of the current cell; -1 = none.
    void setHuidig(int kolom);
    void setHoogte(int px);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintDag(QPainter& painter, const QRect& rect, int section) const;
    const Theme& m_theme;
    int m_huidig = -1;
    int m_hoogte = 52;
};

} // namespace pgb::ui
