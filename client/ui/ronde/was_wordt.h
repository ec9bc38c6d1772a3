#pragma once
#include "client/models/werklijst_velden.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QGridLayout;

namespace pgb::ui {

/// A value that differs from before: a bar in accent at the left, the new value bold, and "was …" under it.
class GewijzigdeWaarde final : public QWidget {
    Q_OBJECT
public:
    /// Empty `was` = was not there; empty `wordt` = is gone.
    GewijzigdeWaarde(const Theme& theme, const QString& was, const QString& wordt, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

/// Field by field what a version changes: only what differs, or of a new agreement everything.
class WasWordt final : public QWidget {
    Q_OBJECT
public:
    explicit WasWordt(const Theme& theme, QWidget* parent = nullptr);
    /// `nieuw`: there was nothing before, so there is no 'was'.
    void toon(const std::vector<VeldVerschil>& velden, bool nieuw);

private:
    const Theme& m_theme;
    QWidget* m_binnen = nullptr;
};

} // namespace pgb::ui
