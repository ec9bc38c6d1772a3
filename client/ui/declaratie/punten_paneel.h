#pragma once
#include "client/models/maandrooster_punten.h"
#include "client/ui/theme/theme.h"
#include <QScrollArea>

class QLabel;

namespace pgb {
class DeclaratieSession;
}

namespace pgb::ui {

class ErrorSummary;
class IconMark;

/// The findings under the grid: as high as they need, scrolling when there is less room; one line when there are none.
class PuntenPaneel final : public QScrollArea {
    Q_OBJECT
public:
    explicit PuntenPaneel(const Theme& theme, QWidget* parent = nullptr);
    /// `geen` is the sentence for an empty list; with a check before it when that is good news.
    void setPunten(const std::vector<RoosterPunt>& punten, const QString& geen, bool goed);
    /// What the agreement says otherwise has a button that goes there (`overeenkomst`). What is about money has a button that goes to the budget (`gekozen`), not for who cannot see it; hours on a day that an employee is ill have one
    /// that declares them as such (`ziekte`), for who can.
    void setSessie(const DeclaratieSession& session);
    /// F8: the next or previous point; false when there is none.
    bool loop(bool vooruit);
    void focusKop();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void gekozen(const RoosterPunt& punt);
    /// Its button was pressed: what was meant is to stand in its cell.
    void verbeter(const RoosterPunt& punt);
    void ziekte();
    /// The agreement is to be changed for it.
    void overeenkomst();
    /// Another budget is to pay it.
    void budget(const RoosterPunt& punt);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QString knopVan(const RoosterPunt& punt) const;
    ErrorSummary* m_lijst;
    QFrame* m_leeg;
    QLabel* m_zin;
    IconMark* m_vink;
    const Theme& m_theme;
    std::vector<RoosterPunt> m_punten;
    bool isZiekte(const RoosterPunt& punt) const;
    bool isOvereenkomst(const RoosterPunt& punt) const;
    bool m_naarBudget = false;
    bool m_naarZiekte = false;
    bool m_naarOvereenkomst = false;
    bool m_loopt = false;
};

} // namespace pgb::ui
