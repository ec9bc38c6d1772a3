#pragma once
#include "client/models/parameter_waarde.h"
#include "client/state/beheer_gateway.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;
class Veld;

/// Enters or confirms one dated value with its source. What is entered stands beside the shipped row and goes before it.
class ParameterDialoog final : public QDialog {
    Q_OBJECT
public:
    ParameterDialoog(BeheerGateway& beheer, const ParameterWaarde& rij, ParameterStand stand, QDate vandaag, QWidget* parent);

Q_SIGNALS:
    void vastgelegd(const pgb::ParameterWaarde& waarde);

private:
    void bewaar();
    void mislukt(const Problem& problem);

    BeheerGateway& m_beheer;
    ParameterWaarde m_rij;
    QLineEdit* m_waarde;
    DateLineEdit* m_van;
    DateLineEdit* m_tot;
    QLineEdit* m_bron;
    Veld* m_waardeVak;
    Veld* m_vanVak;
    Veld* m_totVak;
    Veld* m_bronVak;
    QLabel* m_fout;
    QPushButton* m_knop;
};

} // namespace pgb::ui
