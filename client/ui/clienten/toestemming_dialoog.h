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

/// One zorgovereenkomst that a permission can be about, in words; without id = of the whole dossier.
struct ToestemmingVoor {
    ZorgovereenkomstId zorgovereenkomst;
    QString naam;
    QDate eersteDag = {}; ///< of the agreement
};

/// A kind that the user may give, and for whom.
struct ToestemmingKeuze {
    ToestemmingSoort soort = ToestemmingSoort::Boven40Uur;
    std::vector<ToestemmingVoor> voorWie;
};

/// What becomes of it, in a sentence or two.
QString toestemmingUitleg(ToestemmingSoort soort);

/// Asks what is permitted, for whom, from and until when, and of an allowance how much. Window modal and without waiting. Tells with accepted() that
/// the server has it.
class ToestemmingDialoog final : public QDialog {
    Q_OBJECT
public:
    /// `lopend`: those that stand, which a new one may not fall within.
    ToestemmingDialoog(BudgethouderId budgethouder, std::vector<ToestemmingKeuze> keuzes, std::vector<Toestemming> lopend, std::function<QDate()> vandaag, GeldGateway& geld,
                       QWidget* parent);
    QComboBox* soort() const { return m_soort; }
    QComboBox* voorWie() const { return m_voorWie; }
    DateLineEdit* van() const { return m_van; }
    DateLineEdit* tot() const { return m_tot; }
    QLineEdit* bedrag() const { return m_bedrag; }
    QPushButton* ja() const { return m_ja; }
    QString melding() const;

private:
    const ToestemmingKeuze& keuze() const;
    ToestemmingVoor wie() const;
    void toonKeuze();
    /// Today, of an allowance the first of the month, or when the agreement begins; what the user wrote stays.
    void stelVanVoor();
    /// The first field that keeps it from being sent, with its sentence; nullptr = none.
    QWidget* controleer();
    QString dagenPunt() const;
    void geef();
    const BudgethouderId m_budgethouder;
    const std::vector<ToestemmingKeuze> m_keuzes;
    const std::vector<Toestemming> m_lopend;
    const std::function<QDate()> m_vandaag;
    QDate m_voorstel;
    GeldGateway& m_geld;
    QLabel* m_uitleg;
    QComboBox* m_soort;
    QComboBox* m_voorWie;
    DateLineEdit* m_van;
    DateLineEdit* m_tot;
    QLineEdit* m_bedrag;
    Veld* m_vanVak;
    Veld* m_totVak;
    Veld* m_bedragVak;
    QLabel* m_fout;
    QPushButton* m_ja;
};

/// Shows one permission, and asks its last day of who may end it.
class ToestemmingEindeDialoog final : public QDialog {
    Q_OBJECT
public:
    /// `wat` says it in full. Without `eindig` it is only to be read.
    ToestemmingEindeDialoog(const QString& wat, const Toestemming& toestemming, std::function<QDate()> vandaag, std::function<void(QDate)> eindig, QWidget* parent);
    DateLineEdit* tot() const { return m_tot; }
    QPushButton* ja() const { return m_ja; }
    QString melding() const;

private:
    void doorgaan();
    const Toestemming m_toestemming;
    const std::function<void(QDate)> m_eindig;
    DateLineEdit* m_tot = nullptr;
    Veld* m_totVak = nullptr;
    QPushButton* m_ja = nullptr;
};

} // namespace pgb::ui
