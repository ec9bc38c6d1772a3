#pragma once
#include "client/ui/ronde/ronde_pages.h"
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace pgb::ui {

/// Finds a client by what is typed of the name or the date of birth; Up and Down choose while typing. Nobody is chosen by himself, unless he is the only
/// one that fits.
class ClientZoeker final : public QWidget {
    Q_OBJECT
public:
    /// `gekozen`: who is proposed, 0 = nobody.
    ClientZoeker(std::vector<SjabloonClient> clienten, BudgethouderId gekozen, QWidget* parent = nullptr);
    /// 0 = nobody was chosen.
    BudgethouderId gekozen() const;
    /// Somebody fits what is typed.
    bool ietsPast() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toon();
    std::vector<SjabloonClient> m_clienten;
    QLineEdit* m_zoek;
    QListWidget* m_lijst;
};

} // namespace pgb::ui
