#pragma once
#include "client/state/correctie_gateway.h"
#include "client/ui/declaratie/cijfer_tabel.h"
#include "client/ui/theme/theme.h"
#include <QFrame>

class QLabel;
class QScrollArea;

namespace pgb::ui {

/// What was and what it becomes, a row for each day and function, with a heading and a sum; four columns. Empty when nothing differs.
std::vector<CijferTabel::Rij> verschilRijen(const std::vector<Correctieverschil>& verschillen);

/// What it would do to budget and payments, and who has to agree first, for this reader; two columns.
std::vector<CijferTabel::Rij> gevolgRijen(const Correctievoorbeeld& voorbeeld, Rol lezer);

/// What a correction changes and why, for who looks at it. A long one scrolls, also with the arrow keys.
class CorrectieVerschil final : public QFrame {
    Q_OBJECT
public:
    explicit CorrectieVerschil(const Theme& theme, QWidget* parent = nullptr);
    /// Shows nothing, and hides, for what is no correction or has no lines yet.
    void setDeclaratie(const Declaratie& declaratie);

private:
    const Theme& m_theme;
    QLabel* m_waarom;
    CijferTabel* m_tabel;
    QScrollArea* m_rol;
    int m_rijen = 0;
    void meet();
};

} // namespace pgb::ui
