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
    /// Words that do not fit beside each other go below each other.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int breedte) const override;

    /// Steps beside each other in this width; no word is broken, so the rest goes on below.
    int perRij(int breedte) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Regel {
        QString tekst;
        QFont font;
        Role rol;
        QRect vak; ///< from the left of the step
        int wrap;
    };
    std::vector<Regel> regels(const SpoorHalte& stap, int breedte) const;
    void paintStap(QPainter& painter, int at, int x, int breedte) const;
    int stapBreedte() const;
    /// Of one step, when the whole has this width.
    int breedteIn(int breedte) const;
    int langsteWoord() const;
    /// Of the row that begins with this step.
    int rijHoogte(int eerste, int breedte) const;
    const Theme& m_theme;
    std::vector<SpoorHalte> m_stappen;
};

} // namespace pgb::ui
