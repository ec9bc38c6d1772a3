#pragma once
#include "client/ui/widgets/budget_bar.h"
#include <QFrame>

class QHBoxLayout;
class QBoxLayout;
class QLabel;

namespace pgb::ui {

/// The box that users praise: hours and amount large, share of the agreement, the budget in three parts, one sentence.
/// All texts are real labels, so a screen reader reads them in order.
class TotalBox final : public QFrame {
    Q_OBJECT
public:
    explicit TotalBox(const Theme& theme, QWidget* parent = nullptr);
    /// "75,00 uur" and the amount; `underLeft`, `underRight` in muted text ("71% van de afspraak (105,00 uur)"), the left one
    /// in the tone of `leftRole`, Text or Attention.
    void setTotals(const QString& left, Bedrag amount, const QString& underLeft = {}, const QString& underRight = {}, Role leftRole = Role::Text);
    /// `title` such as "Budget 2025"; the legend shows the three parts.
    void setBudget(const QString& title, const BudgetParts& parts);
    /// The budget is not known here: `sentence` is all that is said of it.
    void setNoBudget(const QString& sentence);
    /// "Nog € 42.040,82" bold, then the rest of the sentence. `role` Text, Attention or Wrong.
    /// `more` stands under it: what is said of other budgets.
    void setSentence(const QString& bold, const QString& rest, Role role = Role::Text, const QString& more = {});

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The three parts beside each other, or under each other when large amounts do not fit.
    void arrange();
    /// F6 comes here, and a screen reader then reads the whole box.
    void describe();
    QLabel* m_left;
    QLabel* m_amount;
    QLabel* m_underLeft;
    QLabel* m_underRight;
    QWidget* m_budget; ///< all of the budget but its sentence
    QLabel* m_budgetTitle;
    QLabel* m_budgetAmount;
    BudgetBar* m_bar;
    QBoxLayout* m_parts;
    QLabel* m_legend[3];
    QString m_most; ///< the largest amount of the bar, in figures
    QLabel* m_bold;
    QLabel* m_rest;
    QLabel* m_more;
};

} // namespace pgb::ui
