#pragma once
#include "client/state/levensloop_gateway.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QVBoxLayout;

namespace pgb::ui {

/// What the daily controles found about a running agreement and still holds, with who must act and until when. Hidden while there is nothing.
class SignaalVak final : public QWidget {
    Q_OBJECT
public:
    SignaalVak(const Theme& theme, LevensloopGateway& gateway, QWidget* parent = nullptr);
    /// Reads them anew; 0 = there are none to read.
    void toon(ZorgovereenkomstId id);

private:
    void vul(const std::vector<wire::Signaal>& signalen);
    const Theme& m_theme;
    LevensloopGateway& m_gateway;
    ZorgovereenkomstId m_id;
    QVBoxLayout* m_lijst;
};

} // namespace pgb::ui
