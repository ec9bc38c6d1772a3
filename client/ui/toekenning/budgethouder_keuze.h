#pragma once
#include "client/state/dossier_gateway.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;
class Veld;

/// Finds the budgethouder by name or BSN, or takes a new one. A BSN is looked up at the server only when it is complete.
class BudgethouderKeuze final : public QWidget {
    Q_OBJECT
public:
    BudgethouderKeuze(const Theme& theme, DossierGateway& gateway, QWidget* parent = nullptr);
    /// A client that is fixed by the address or the record.
    void zet(const Budgethouder& record);
    /// A client that was chosen, now or in an earlier run: another can be chosen.
    void zetKeuze(const Budgethouder& record);
    /// Who is chosen stays: something of his is saved.
    void staatVast();
    /// Chosen, or made by maak(); 0 = not yet.
    BudgethouderId gekozen() const { return m_gekozen; }
    /// The BSN by which he was found or entered; nothing when he was chosen by name among those that are known.
    const std::optional<Bsn>& bsn() const { return m_bsn; }
    /// Of a choice that was made in an earlier run.
    void zetBsn(const std::optional<Bsn>& bsn) { m_bsn = bsn; }
    bool nieuw() const;
    /// The new one as typed; nothing while something is not right.
    std::optional<Budgethouder> nieuwe() const;
    /// How many things are still to be filled in or put right.
    int open() const;
    /// Puts the sentences at the fields, or takes them away.
    void toonPunten(bool tonen);
    /// The first field, as they stand, that is not right; nullptr when all is.
    QWidget* eerstePunt() const;
    /// The nine fields of a new one as typed, the birth date last.
    QStringList getypt() const;
    void zetGetypt(bool nieuw, const QStringList& teksten);
    /// The server has made it.
    void gemaakt(const Budgethouder& record);
    QLineEdit* zoekveld() const { return m_zoek; }
    QListWidget* lijst() const { return m_lijst; }

Q_SIGNALS:
    void changed();

private:
    void maakZoeken();
    void maakNieuw(const Theme& theme);
    void zoek();
    void toonTreffers(const std::vector<Budgethouder>& treffers, const std::optional<Bsn>& bsn = {});
    void kies(int rij);
    void wisselNieuw(bool nieuw);
    QString puntVan(int veld) const;
    QWidget* invoer(int veld) const;

    DossierGateway& m_gateway;
    std::vector<Budgethouder> m_bekend;
    std::vector<Budgethouder> m_treffers;
    std::optional<Bsn> m_trefferBsn;
    BudgethouderId m_gekozen;
    std::optional<Bsn> m_bsn;
    QLineEdit* m_zoek;
    Veld* m_zoekVak;
    QListWidget* m_lijst;
    QLabel* m_zin;
    QPushButton* m_wissel;
    QWidget* m_zoekDeel;
    QWidget* m_nieuwDeel;
    QLineEdit* m_velden[8];
    Veld* m_vakken[9];
    DateLineEdit* m_geboren;
};

} // namespace pgb::ui
