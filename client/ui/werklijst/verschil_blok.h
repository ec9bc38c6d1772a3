#pragma once
#include "client/models/werklijst_velden.h"
#include "client/ui/theme/theme.h"
#include "shared/domain/controle/bevinding.h"
#include <QFrame>

class QGridLayout;
class QPushButton;

namespace pgb::ui {

/// What is agreed, field by field, with the check beside it. With an earlier version: was and wordt, only what differs. What
/// asks no attention is folded into one line.
class VerschilBlok final : public QFrame {
    Q_OBJECT
public:
    explicit VerschilBlok(const Theme& theme, QWidget* parent = nullptr);
    /// `wijziging` = show was and wordt.
    void toon(const std::vector<VeldVerschil>& velden, bool wijziging, const std::vector<Bevinding>& bevindingen);
    void wissel();
    bool opengevouwen() const { return m_open; }

private:
    void bouw();
    void kop(int rij);
    void veldRij(int rij, const VeldVerschil& veld);
    QWidget* cel(const QString& tekst, int rij, int kolom, bool nieuw, bool gedempt);
    /// The heaviest finding about the field, or null.
    const Bevinding* puntVan(const VeldVerschil& veld) const;
    void controleCel(int rij, int kolom, const VeldVerschil& veld);
    void voet(int rij, int gelijk);

    const Theme& m_theme;
    std::vector<VeldVerschil> m_velden;
    std::vector<Bevinding> m_bevindingen;
    bool m_wijziging = false;
    bool m_open = false;
    QWidget* m_binnen = nullptr;
    QGridLayout* m_raster = nullptr;
};

} // namespace pgb::ui
