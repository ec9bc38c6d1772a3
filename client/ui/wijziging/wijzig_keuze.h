#pragma once
#include "client/ui/theme/theme.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

/// 'Wat wilt u wijzigen?': seven ticks, each with who signs, who approves and from when, before it is set. Up, Down and 1..7 go through them,
/// Space sets one. Stoppen stands alone: it leads to the notice. What cannot be ticked has the cursor too, and says why.
class WijzigKeuze final : public QWidget {
    Q_OBJECT
public:
    explicit WijzigKeuze(const Theme& theme, QWidget* parent = nullptr);
    /// `gekozen` = what is ticked already; `nietStoppen` = why this user may not give notice, empty = he may; `tekenaars` = who signs
    /// where he may not.
    void toon(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& oud, bool budgethouderKant, const std::vector<WijzigingSoort>& gekozen,
              const QString& nietStoppen = {}, const QStringList& tekenaars = {});
    std::vector<WijzigingSoort> gekozen() const;
    /// The cursor in the first tick that is set, else the first.
    void begin();
    /// Goes on with what is ticked; says so when that is nothing.
    void kies();
    void setBezig(bool bezig);

Q_SIGNALS:
    void klaar(const std::vector<pgb::WijzigingSoort>& soorten);
    void terug();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Rij {
        WijzigingSoort soort;
        QCheckBox* vink;
        QBoxLayout* naast;
        std::vector<QLabel*> koppen; ///< "Tekenen", only where the lines stand under each other
        QWidget* geheel = nullptr; ///< has the cursor when it cannot be ticked
        QString waaromNiet = {};   ///< why it cannot
        QWidget* plek() const;     ///< of the cursor
    };
    QWidget* maakKop();
    QWidget* maakRij(const Wijzigingsvooruitblik& blik, const ZorgovereenkomstFeiten& feiten, bool budgethouderKant, const QString& magNiet);
    QWidget* maakBalk();
    void gevinkt(WijzigingSoort soort, bool aan);
    void naar(const Rij& rij);
    void schik();

    const Theme& m_theme;
    QVBoxLayout* m_lijst;
    QWidget* m_kop;
    QLabel* m_mist;
    QLabel* m_geenDag; ///< why no tick has a first day, when that is the same for all
    QWidget* m_inhoud = nullptr;
    QPushButton* m_verder = nullptr;
    std::vector<Rij> m_rijen;
    QStringList m_tekenaars;
};

} // namespace pgb::ui
