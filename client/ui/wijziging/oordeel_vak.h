#pragma once
#include "client/models/wijziging_woorden.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QVBoxLayout;

namespace pgb::ui {

/// What a change asks as it stands: who signs, who approves, from when.
class OordeelVak final : public QWidget {
    Q_OBJECT
public:
    explicit OordeelVak(const Theme& theme, QWidget* parent = nullptr);
    /// No lines = nothing was changed yet, and it says so.
    void toon(const std::vector<WijzigingsRegel>& regels);

private:
    const Theme& m_theme;
    QVBoxLayout* m_kolom;
    QWidget* m_inhoud = nullptr;
};

} // namespace pgb::ui
