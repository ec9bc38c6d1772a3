#pragma once
#include "client/state/levensloop_gateway.h"
#include "client/ui/theme/theme.h"
#include "shared/domain/controle/feiten.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace pgb::ui {

class DateLineEdit;

/// Absence of the zorgverlener of an agreement (domain 10): report one, or give the open one its last day. Why somebody is ill is not asked.
class VerzuimDialoog final : public QDialog {
    Q_OBJECT
public:
    VerzuimDialoog(const Theme& theme, LevensloopGateway& gateway, const ZorgovereenkomstFeiten& feiten, QWidget* parent);

Q_SIGNALS:
    /// Stored; the sentence says what.
    void gemeld(const QString& zin);
    /// The user wants an agreement with somebody who stands in.
    void vervanging();

private:
    void bouw(const Theme& theme);
    QWidget* soortVeld();
    void vul(const std::vector<Verzuim>& lijst);
    void verstuur();
    QString watMist() const;

    LevensloopGateway& m_gateway;
    ZorgovereenkomstId m_id;
    QString m_naam;
    QDate m_vandaag;
    std::optional<Verzuim> m_lopend; ///< of which the last day is given
    QLabel* m_nu;
    QRadioButton* m_ziekte = nullptr;
    QRadioButton* m_zwanger = nullptr;
    DateLineEdit* m_van = nullptr;
    DateLineEdit* m_tot = nullptr;
    QLineEdit* m_procent = nullptr;
    QLabel* m_fout;
    QPushButton* m_ja = nullptr;
};

} // namespace pgb::ui
