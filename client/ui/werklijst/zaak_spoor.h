#pragma once
#include "client/models/werklijst_spoor.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

namespace pgb::ui {

/// The track of a case: what is done has a check, who is to act a filled disc and bold words, the rest an empty ring.
class ZaakZaakSpoor final : public QWidget {
    Q_OBJECT
public:
    explicit ZaakZaakSpoor(const Theme& theme, QWidget* parent = nullptr);
    void setStappen(std::vector<SpoorHalte> stappen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStap(QPainter& painter, int at, int x, int breedte) const;
    int stapBreedte() const;
    const Theme& m_theme;
    std::vector<SpoorHalte> m_stappen;
};

} // namespace pgb::ui
