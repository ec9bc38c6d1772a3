#pragma once
#include "client/ui/shell/page.h"
#include "client/ui/widgets/budget_bar.h"
#include "client/ui/widgets/cell_table.h"
#include <QDate>
#include <QTime>
#include <optional>
#include <vector>

namespace pgb::ui {

/// Who a row is about and the one thing that can be done with it.
struct VandaagDoel {
    BudgethouderId client;
    QString naam;   ///< "R. Smit"
    QString actie;  ///< word of the button: "Herstellen"; empty = no button
    Address naar;   ///< what the button opens
    Address dossier;///< what Enter opens; the default address = the same as the button
    qint64 bericht = 0;  ///< a message: the button puts it away, Enter opens what it is about
    qint64 rekening = 0; ///< an account number that waits: the button and Enter open the question about it instead
};

/// A row of 'Op u wacht' or 'Wacht op anderen'.
struct VandaagTaak {
    VandaagDoel doel;
    QString wat;                  ///< "Declaratie april afgewezen"
    std::optional<Bedrag> bedrag;
    QString wie;                  ///< who is to act, for 'Wacht op anderen'
    int dagen = 0;                ///< since it waits; 0 = today
    bool langerDanNormaal = false;///< shown with "!", bold and amber
};

/// A row of 'Loopt af'.
struct VandaagAfloop {
    VandaagDoel doel;
    QString wat;
    QDate einddatum;
    int over = 0; ///< days from the day of the overview
};

/// A row of 'Budget let op'.
struct VandaagBudget {
    VandaagDoel doel;
    QString niveau;             ///< name of the budget: "Totaalbudget"
    BudgetParts stand;
    QString verwachting;        ///< "€ 1.140,00 tekort"
    Role toon = Role::Attention;///< Wrong, Attention or Info
};

/// Everything on the page, over all clients of the user. The lists may be shorter than the counts: the links show the rest.
struct VandaagOverzicht {
    QDate dag;
    QTime bijgewerkt;
    int clienten = 0;
    int budgetten = 0;
    int opUTotaal = 0;
    int bijAnderenTotaal = 0;
    int looptAfTotaal = 0;
    int budgetTotaal = 0;
    std::vector<VandaagTaak> opU;        ///< oldest first
    std::vector<VandaagTaak> bijAnderen; ///< longest first
    std::vector<VandaagAfloop> looptAf;  ///< soonest first
    std::vector<VandaagBudget> budget;   ///< worst first
};

/// The rows of the four tables, in words.
std::vector<CellRow> opURijen(const VandaagOverzicht& overzicht);
std::vector<CellRow> bijAnderenRijen(const VandaagOverzicht& overzicht);
std::vector<CellRow> looptAfRijen(const VandaagOverzicht& overzicht);
std::vector<CellRow> budgetRijen(const VandaagOverzicht& overzicht);
/// "dinsdag 3 juni 2025 · 84 cliënten · bijgewerkt om 14:02".
QString vandaagOndertitel(const VandaagOverzicht& overzicht);

} // namespace pgb::ui
