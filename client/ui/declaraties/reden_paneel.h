#pragma once
#include "client/models/declaraties_lijst.h"
#include "client/models/declaraties_spoor.h"
#include "client/models/uren_strook_rijen.h"
#include "client/ui/shell/page.h"
#include <QFrame>
#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class KeyButton;
class CorrectieVerschil;
class UrenStrook;
class TerugvorderingRij;

/// The open part under a row: why it stands as it does in one sentence, the amounts, the button that solves it, and the trail.
class RedenPaneel final : public QFrame {
    Q_OBJECT
public:
    RedenPaneel(const PageContext& context, std::function<QDate()> vandaag, QWidget* parent = nullptr);
    /// `volledig` = with its lines; until then the amounts are not there.
    void toon(const DeclaratieRij& rij, const Declaratie& volledig, const std::vector<wire::AuditItem>& gebeurd, const Bevoegd& lezer);
    /// This user decides on late requests of a closed year (domain 7.9).
    void setLaat(bool laat) { m_laat = laat; }
    /// Asks for the reason of sending back. Up and Down (or a click on the hours) choose the cell that it is about.
    void vraagReden();
    bool vraagtReden() const;
    QString zin() const;
    /// What stands below the sentence: since when, what to do, what else was found.
    QString verder() const;
    /// This user can approve or send back here.
    bool beslist() const;
    /// What these are called on their buttons: a late request is allowed or refused.
    QString akkoordWoord() const;
    QString terugWoord() const;
    QLineEdit* reden() const { return m_reden; }
    /// Puts a reason back that was being typed, without taking the focus.
    void herstel(const QString& reden, const QString& cel = {});
    UrenStrook* uren() const { return m_uren; }
    /// Hidden where nothing is asked back by letter, or by somebody else.
    TerugvorderingRij* terugvordering() const { return m_terugvordering; }
    /// The cell that the reason is about, to be kept with it: "2025-05-12/WLZ-PV/uur"; empty = the whole declaratie.
    QString cel() const;
    /// What it needs at this width.
    int hoogte(int breedte) const;

Q_SIGNALS:
    void akkoord();
    void weggooien();
    void terugsturen(const QString& reden, const std::optional<Celplek>& over);
    /// The reason was given up; `reden` = what the user had typed.
    void gestopt(const QString& reden);
    void getypt(const QString& reden);
    void openMaand();
    void openBudget();
    void openOvereenkomst();
    void corrigeer();
    void hoogteAnders();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void maakLinks(QBoxLayout* kolom);
    void maakKnoppen(QBoxLayout* kolom);
    /// The sentence, what else was found, and who can when the reader may not.
    void toonZin(const DeclaratieRij& rij, const Declaratie& volledig, const Bevoegd& lezer);
    void toonKnoppen(const DeclaratieRij& rij, const Declaratie& volledig, const Bevoegd& lezer);
    /// One button is filled: the one that solves it, or sends the reason while that is asked.
    void vulKnop();
    void toonSpoor(const std::vector<SpoorRegel>& regels);
    void verstuur();
    void kiesCel(std::optional<StrookCel> cel);
    PageContext m_context;
    bool m_laat = false;
    QLabel* m_zin;
    QLabel* m_meer;
    QLabel* m_som;
    KeyButton* m_akkoord;
    KeyButton* m_terug;
    KeyButton* m_verstuur;
    QPushButton* m_maand;
    QPushButton* m_budget;
    QPushButton* m_overeenkomst;
    QPushButton* m_corrigeer;
    QPushButton* m_weg;
    QPushButton* m_oplossing = nullptr; ///< solves it; null = nothing here does
    QWidget* m_redenRij;
    QLineEdit* m_reden;
    QWidget* m_spoor;
    QBoxLayout* m_naast;
    UrenStrook* m_uren;
    TerugvorderingRij* m_terugvordering;
    CorrectieVerschil* m_verschil;
    QLabel* m_over;
};

} // namespace pgb::ui
