#pragma once
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

namespace pgb::ui {

class ContractBlad;
struct OvereenkomstDruk;
class VersieKeuze;

/// The versions beside the one that is being filled in, to read, to print and to keep. Escape goes back to filling in.
class VersiesLezen final : public QWidget {
    Q_OBJECT
public:
    /// Begins with the version that is changed, else with the latest that is not being filled in.
    VersiesLezen(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent = nullptr);
    void begin();
    OvereenkomstDruk druk() const;
    std::vector<QWidget*> panes();

Q_SIGNALS:
    void terug();
    /// The version in view is wanted as PDF, or on paper.
    void pdf();
    void afdrukken();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* bouwKop();
    QWidget* bouwOnder();
    void toon();
    void toonGekozen();

    ZorgovereenkomstSession& m_session;
    VersieKeuze* m_keuze;
    ContractBlad* m_blad;
};

} // namespace pgb::ui
