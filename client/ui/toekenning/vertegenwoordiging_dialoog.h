#pragma once
#include "client/state/dossier_gateway.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class DateLineEdit;
class Veld;

/// The grounds on which somebody of this kind can act; with a mandate never by law (domain 5.2).
std::vector<Vertegenwoordigingsgrond> grondenVan(VertegenwoordigingSoort soort);

/// Changes one registration (rights, ground, last day), or ends it: window modal and without waiting. What is not begun, or began today, is taken
/// away; an earlier one keeps its past. Tells with accepted() that the server has it.
class VertegenwoordigingDialoog final : public QDialog {
    Q_OBJECT
public:
    enum class Wat { Wijzigen, Beeindigen };
    /// `naam`: of the person who acts.
    VertegenwoordigingDialoog(Wat wat, const Vertegenwoordiging& record, const QString& naam, DossierGateway& gateway, QWidget* parent);
    DateLineEdit* laatsteDag() const { return m_tot; }
    QCheckBox* recht(int at) const { return m_rechten[at]; }
    QComboBox* grond() const { return m_grond; }
    QString melding() const;
    QPushButton* ja() const { return m_ja; }

private:
    void doorgaan();
    /// Somebody else changed it in between: what the user did not touch becomes that, and the next press counts.
    void verder(const Vertegenwoordiging& huidig);
    /// The sentence about the last day; empty = good.
    QString dagFout() const;
    bool weghalen() const;
    void maakGrond(QVBoxLayout* kolom);
    std::optional<Vertegenwoordigingsgrond> gekozenGrond() const;
    void kiesGrond(const std::optional<Vertegenwoordigingsgrond>& grond);
    void meld(const QString& zin);
    DossierGateway& m_gateway;
    const Wat m_wat;
    Vertegenwoordiging m_record;
    QCheckBox* m_rechten[4] = {};
    QComboBox* m_grond;
    DateLineEdit* m_tot;
    Veld* m_totVak;
    QLabel* m_fout;
    QPushButton* m_ja;
};

} // namespace pgb::ui
