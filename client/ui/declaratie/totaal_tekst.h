#pragma once
#include "client/models/maandrooster_model.h"
#include "client/ui/declaratie/cijfer_tabel.h"
#include <QCoreApplication>

namespace pgb::ui {

class TotalBox;

/// Puts the sums of a sheet into the total box and the tables beside the grid.
class TotaalTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::TotaalTekst)
public:
    /// `dossier`: what else is paid from the budgets; null = not known yet, and then nothing is said of how far they reach. `typt`: in words
    /// what is being typed in a cell and does not count yet.
    static void vulTotaal(TotalBox& box, const MaandroosterModel& model, const DossierZorg* dossier, const QString& typt = {});
    /// "Zo is het bedrag opgebouwd": quantity x rate = amount, what the rounding of each line (domain 7.4) makes of that, and the sum.
    static std::vector<CijferTabel::Rij> opbouw(const MaandroosterModel& model);
    /// Hours and amount per week; 1 + weeks + 1 columns.
    static std::vector<CijferTabel::Rij> weken(const MaandroosterModel& model);
    static int weekKolommen(const MaandroosterModel& model);
    /// "Wlz", with the number of the toekenning when another budget of this sheet is of the same law.
    static QString budgetNaam(const BudgetBeeld& budget, const std::vector<BudgetBeeld>& alle);

private:
    static void vulBudget(TotalBox& box, const DeclaratieSession& session, const DossierZorg* dossier);
    static QString urenGroot(qint64 minuten);
};

} // namespace pgb::ui
