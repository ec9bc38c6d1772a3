#pragma once
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QVBoxLayout;

namespace pgb::ui {

/// Who did what, who is to act now (filled disc, bold), what comes next: from top to bottom.
class SpoorLijn final : public QWidget {
    Q_OBJECT
public:
    explicit SpoorLijn(const Theme& theme, QWidget* parent = nullptr);
    void toon(const std::vector<SpoorStap>& stappen);

private:
    const Theme& m_theme;
    QVBoxLayout* m_kolom;
    QWidget* m_inhoud = nullptr;
};

} // namespace pgb::ui
