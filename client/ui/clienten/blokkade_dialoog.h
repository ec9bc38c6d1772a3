#pragma once
#include "client/state/geld_gateway.h"
#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;
class Veld;

/// What a block can be placed on, in words.
struct BlokkadeDoel {
    BlokkadeReikwijdte reikwijdte = BlokkadeReikwijdte::Toekenning;
    qint64 id = 0;
    QString naam;
};

/// Asks what to block, what becomes of declaraties, from and until when, and why: once for who is concerned and once for the own house. Window modal
/// and without waiting. Tells with accepted() that the server has it.
class BlokkadeDialoog final : public QDialog {
    Q_OBJECT
public:
    BlokkadeDialoog(BudgethouderId budgethouder, const std::vector<BlokkadeDoel>& doelen, std::function<QDate()> vandaag, GeldGateway& geld, QWidget* parent);
    QComboBox* doel() const { return m_doel; }
    QComboBox* werking() const { return m_werking; }
    DateLineEdit* van() const { return m_van; }
    DateLineEdit* tot() const { return m_tot; }
    QLineEdit* publiek() const { return m_publiek; }
    QLineEdit* intern() const { return m_intern; }
    QPushButton* ja() const { return m_ja; }
    QString melding() const;

private:
    /// The first field that keeps it from being sent, with its sentence; nullptr = none.
    QWidget* controleer();
    void plaats();
    const BudgethouderId m_budgethouder;
    const std::vector<BlokkadeDoel> m_doelen;
    const std::function<QDate()> m_vandaag;
    GeldGateway& m_geld;
    QComboBox* m_doel;
    QComboBox* m_werking;
    DateLineEdit* m_van;
    DateLineEdit* m_tot;
    QLineEdit* m_publiek;
    QLineEdit* m_intern;
    Veld* m_vanVak;
    Veld* m_totVak;
    Veld* m_publiekVak;
    QLabel* m_fout;
    QPushButton* m_ja;
};

} // namespace pgb::ui
