#pragma once
#include "client/ui/shell/page.h"

class QComboBox;

namespace pgb::ui {

/// The years of a page with budgets, newest first, with the keys for one year further or back. One year is no choice and is not shown.
class JaarKeuze final : public QWidget {
    Q_OBJECT
public:
    /// The keys and the palette work while `page` is in view.
    JaarKeuze(Page& page, Commands& commands);
    /// Says nothing of it: what is shown was read for `jaar`.
    void zet(const std::vector<int>& jaren, int jaar);
    QComboBox* lijst() const { return m_lijst; }

Q_SIGNALS:
    void gekozen(int jaar);

private:
    void stap(int rijen);
    QComboBox* m_lijst;
};

} // namespace pgb::ui
