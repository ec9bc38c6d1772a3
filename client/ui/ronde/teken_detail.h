#pragma once
#include "client/models/ronde_rijen.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace pgb::ui {

class ContractBlad;
class WasWordt;

/// What the current row of a signing round is about: what changes, and the whole text once it is asked for.
class TekenDetail final : public QWidget {
    Q_OBJECT
public:
    explicit TekenDetail(const Theme& theme, QWidget* parent = nullptr);
    /// Without the text: what is known here.
    void toon(const TekenRij& rij);
    /// The text, and of a new agreement what the other side changed since this one handed it over.
    void toonTekst(const ZorgovereenkomstFeiten& feiten);
    /// Why there is no text, or that it is on its way.
    void zeg(const QString& zin);
    void leeg();
    ContractBlad* blad() const { return m_blad; }

private:
    QLabel* m_kop;
    QLabel* m_onder;
    WasWordt* m_verschil;
    QScrollArea* m_rol;
    QStackedWidget* m_stapel;
    QLabel* m_zin;
    ContractBlad* m_blad;
};

} // namespace pgb::ui
