#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pgb::ui {

/// The files with the version in view, each to be saved on this computer; hidden while there are none that this user may see.
class BijlageLijst final : public QWidget {
    Q_OBJECT
public:
    explicit BijlageLijst(ZorgovereenkomstGateway& gateway, QWidget* parent = nullptr);
    void toon(ZorgovereenkomstId id, const ZorgovereenkomstInhoud& inhoud);

private:
    void toonRijen();
    void haal(const Bijlage& bijlage);

    ZorgovereenkomstGateway& m_gateway;
    ZorgovereenkomstId m_id;
    ZorgovereenkomstInhoud m_inhoud;
    std::vector<Bijlage> m_bijlagen; ///< all of the agreement that this user may see
    std::vector<QByteArray> m_gevraagd; ///< the files that were named when they were asked for
    QVBoxLayout* m_rijen;
    QLabel* m_melding;
};

} // namespace pgb::ui
