#pragma once
#include "client/models/toekenning_session.h"
#include "client/ui/toekenning/vertegenwoordiging_dialoog.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;
class Veld;

/// Who acts for the budgethouder: those that are registered, and one to add with rights and end date.
class VertegenwoordigerBlok final : public QWidget {
    Q_OBJECT
public:
    explicit VertegenwoordigerBlok(DossierGateway& gateway, QWidget* parent = nullptr);
    void toonVan(BudgethouderId budgethouder);
    /// The one to add, without its budgethouder; nothing when nobody is chosen.
    std::optional<Vertegenwoordiging> nieuwe() const;
    /// The sentence at what is not right; empty = good.
    QString controleer();
    /// The field that controleer() speaks of.
    QWidget* eersteVeld() const;
    void toegevoegd();
    VertegenwoordigerKeuze keuze() const;
    void zet(const VertegenwoordigerKeuze& keuze);
    QComboBox* account() const { return m_account; }
    QComboBox* soort() const { return m_soort; }
    QComboBox* grond() const { return m_grond; }
    /// Of registration `at` in the list, in its order; nullptr where it is over.
    QPushButton* wijzigKnop(int at) const { return m_rijen[size_t(at)].wijzig; }
    QPushButton* eindeKnop(int at) const { return m_rijen[size_t(at)].einde; }
    QString regel(int at) const;

Q_SIGNALS:
    void changed();

private:
    /// One registration in the list.
    struct Rij {
        QLabel* tekst = nullptr;
        QPushButton* wijzig = nullptr;
        QPushButton* einde = nullptr;
    };
    QString naamVan(GebruikerId id) const;
    QString regelVan(const Vertegenwoordiging& v) const;
    void beschrijf();
    bool vanRechtswege() const;
    void maakRijen();
    void open(VertegenwoordigingDialoog::Wat wat, qint64 id);
    void opnieuw();
    void kiesAccount(GebruikerId id);
    DossierGateway& m_gateway;
    std::vector<Gebruiker> m_accounts;
    std::vector<Vertegenwoordiging> m_bestaand;
    BudgethouderId m_budgethouder;
    GebruikerId m_wens; ///< to be chosen once the accounts are there
    QLabel* m_lijst;
    QGridLayout* m_lijstRaster;
    std::vector<Rij> m_rijen;
    QComboBox* m_account;
    QComboBox* m_soort;
    QComboBox* m_grond;
    Veld* m_grondVak;
    QCheckBox* m_rechten[4];
    DateLineEdit* m_tot;
    Veld* m_totVak;
};

} // namespace pgb::ui
