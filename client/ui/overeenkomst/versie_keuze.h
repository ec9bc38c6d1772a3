#pragma once
#include "client/state/zorgovereenkomst_session.h"
#include <QComboBox>

namespace pgb::ui {

/// The versions of one agreement, the latest first, each with how it stands; there is something to choose only when there are two.
class VersieKeuze final : public QComboBox {
    Q_OBJECT
public:
    explicit VersieKeuze(QWidget* parent = nullptr);
    /// Keeps what was chosen; at first that is the version of the session.
    void toon(const ZorgovereenkomstSession& session);
    void kies(int volgnummer);
    /// The facts with the version that is chosen.
    ZorgovereenkomstFeiten getoond(const ZorgovereenkomstSession& session) const;
};

} // namespace pgb::ui
