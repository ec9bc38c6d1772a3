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
    bool bouwZorg();
    QWidget* delenVeld(size_t i);
    /// The fields of what more there is to say; only where something is said, or asked for: few use them, and there are seven for each care.
    void vulDelen(size_t i);
    bool heeftDelen(size_t i) const;
    ZorgovereenkomstGateway& m_gateway;
    QVBoxLayout* m_zorg = nullptr;
    std::vector<QWidget*> m_rijen;
    std::vector<QWidget*> m_delen; ///< one for each care; empty until vulDelen()
    int m_gebouwd = -1; ///< for how many pieces of work the rows were made
    QStringList m_functies; ///< and for which care
};

} // namespace pgb::ui
