#pragma once
#include "client/ui/theme/theme.h"
#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace pgb::ui {

/// A small table of figures in real labels (a screen reader reads it in order): hairlines, every second row tinted, sums bold.
class CijferTabel final : public QWidget {
    Q_OBJECT
public:
    struct Rij {
        QStringList velden;
        bool kop = false;
        bool som = false;
        bool operator==(const Rij&) const = default;
    };
    /// The first column stands left and takes the rest; the others stand right.
    CijferTabel(const Theme& theme, int kolommen, QWidget* parent = nullptr);
    void setRijen(const std::vector<Rij>& rijen);
    /// The columns share the width evenly (weeks), instead of being as wide as their figures.
    void setGelijk(bool gelijk);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void kleed();
    const Theme& m_theme;
    int m_kolommen;
    QGridLayout* m_rooster;
    std::vector<Rij> m_rijen;
    std::vector<QLabel*> m_labels;
};

} // namespace pgb::ui
