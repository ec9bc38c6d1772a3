#pragma once
#include "client/ui/overeenkomst/formulier.h"
#include <QStringList>

class QVBoxLayout;

namespace pgb::ui {

/// Step 3: what the care is, payroll, notice, other agreements.
class StapAlgemeen final : public Formulier {
    Q_OBJECT
public:
    StapAlgemeen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent = nullptr);

protected:
    bool bouwRijen() override;

private:
    void bouwSalaris(QVBoxLayout* kolom);
    void bouwOpzeggen(QVBoxLayout* kolom);
    void bouwRitme(QVBoxLayout* kolom);
    QWidget* zorgVeld(size_t i);
    QWidget* eerderKnop(size_t i);
    QWidget* delenVeld(size_t i);
    ZorgovereenkomstGateway& m_gateway;
    QVBoxLayout* m_zorg = nullptr;
    std::vector<QWidget*> m_rijen;
    int m_gebouwd = -1; ///< for how many pieces of work the rows were made
    QStringList m_functies; ///< and for which care
};

} // namespace pgb::ui
