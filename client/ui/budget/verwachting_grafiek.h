#pragma once
#include "client/models/budget_verwachting.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

namespace pgb::ui {

/// The forecast of one budget to its end: a bar for each month (booked solid, expected hatched) and what is left as a line that turns red
/// under zero. Stands beside a table with the same numbers, which is what a screen reader reads.
class VerwachtingGrafiek final : public QWidget {
    Q_OBJECT
public:
    explicit VerwachtingGrafiek(const Theme& theme, QWidget* parent = nullptr);
    void setVerwachting(const BudgetVerwachting& verwachting, Bedrag budget, QDate vandaag);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Maten;
    Maten maten() const;
    void paintStaven(QPainter& painter, const Maten& m) const;
    void paintLijn(QPainter& painter, const Maten& m) const;
    void paintAssen(QPainter& painter, const Maten& m) const;

    const Theme& m_theme;
    BudgetVerwachting m_verwachting;
    Bedrag m_budget;
    QDate m_vandaag;
};

/// One row of the table beside it: month, booked, expected, left.
QStringList verwachtingRegel(const BudgetMaand& maand);

} // namespace pgb::ui
