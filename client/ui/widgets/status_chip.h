#pragma once
#include "client/ui/theme/theme.h"
#include <QWidget>

class QPainter;

namespace pgb::ui {

/// What a status looks like: icon + word + colour, so that it can be read in grey print too.
struct ChipLook {
    QString icon; ///< breeze name
    QString text;
    Role role = Role::Neutral;
    bool operator==(const ChipLook&) const = default;
};

/// Width that a chip needs at this theme; its height is theme.px(22).
int chipWidth(const Theme& theme, const ChipLook& look);
/// Paints a chip at the left of `area`, vertically centred; the text is elided when the area is too narrow.
void paintChip(QPainter& painter, const QRect& area, const Theme& theme, const ChipLook& look);

/// A status as a widget. The tooltip (since when, by whom) is set by its owner.
class StatusChip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(const Theme& theme, QWidget* parent = nullptr);
    void setLook(const ChipLook& look);
    const ChipLook& look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ChipLook m_look;
};

} // namespace pgb::ui
