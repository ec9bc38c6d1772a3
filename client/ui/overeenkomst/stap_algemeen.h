#pragma once
#include "client/ui/overeenkomst/formulier.h"

class QVBoxLayout;

namespace pgb::ui {

/// Step 3: what the care is, payroll, notice, other agreements.
class StapAlgemeen final : public Formulier {
    Q_OBJECT
public:
    StapAlgemeen(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent = nullptr);

protected:
    bool bouwRijen() override;

private:
    QVBoxLayout* m_zorg = nullptr;
    std::vector<QWidget*> m_rijen;
    int m_gebouwd = -1; ///< for how many pieces of work the rows were made
};

} // namespace pgb::ui
