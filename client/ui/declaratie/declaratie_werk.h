#pragma once
#include "client/ui/declaratie/rooster_acties.h"
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace pgb::ui {

class CijferTabel;
class DateLineEdit;
class Maandrooster;
class Pane;
class PuntenPaneel;
class StatusChip;
class TotalBox;
class VervoersbewijsRij;

/// The sheet of one month: heading with acts and pattern line, total box, grid, findings, weeks, how the amount is made up.
/// Lays the blocks out anew when the grid turns.
class DeclaratieWerk final : public QWidget {
    Q_OBJECT
public:
    DeclaratieWerk(const Theme& theme, MaandroosterModel& model, QWidget* parent = nullptr);

    Maandrooster* rooster() const { return m_rooster; }
    PuntenPaneel* punten() const { return m_punten; }
    PatroonBalk* patroonBalk() const { return m_patroon; }
    KeuzeBalk* plakBalk() const { return m_plak; }
    KeuzeBalk* importBalk() const { return m_import; }
    MeldingBalk* melding() const { return m_melding; }
    VervoersbewijsRij* bewijs() const { return m_bewijs; }
    QWidget* kop() const { return m_kop; }
    TotalBox* totaal() const { return m_totaal; }
    QLineEdit* factuurnummer() const { return m_factuurnummer; }
    DateLineEdit* factuurdatum() const { return m_factuurdatum; }
    void setKopieBezig(bool bezig);
    /// The total box echoes in words what is being typed (ui.md 5.3); empty = nothing is.
    void setTypt(const QString& woorden);
    /// What else is paid from the budgets, for the forecast in the total box.
    void setDossier(const DossierZorg& dossier);
    void ververs();
    /// Small enough for any window that the program allows: what does not fit turns, folds or scrolls.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void kopieer();
    void patroon();
    void ongedaan();
    void draai();
    void uitBestand();
    void anderePeriode(bool verder);
    void indienen();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int marge = 16;
    static constexpr int rechtseBreedte = 400;
    QLayout* maakTitels();
    QWidget* maakKop();
    QWidget* maakFactuur();
    void toonFactuur();
    void toonStatus();
    QWidget* maakOnder();
    void schik();
    bool moetSmal() const;
    /// The page scrolls along, so that the cell in which one types is in view.
    void volgCursor();
    void pasKnoppenAan();
    void vulMeer();
    void pasHoogteAan();
    /// Of the heading and the total beside it, with every word on its lines.
    int hoogteBoven() const;
    /// `kort`: its days without words.
    QString onderTitel(bool kort) const;
    /// The weeks stand in the room beside a high total, until a bar needs it, else under the findings; true = beside the total.
    bool zetWeken();
    QString wanneer() const;
    QString vorigeNaam() const;
    /// The agreement ran before this period, so there can be something to copy.
    bool liepAl() const;
    QString geenPunten() const;

    const Theme& m_theme;
    MaandroosterModel& m_model;
    QGridLayout* m_vlak;
    QVBoxLayout* m_naast = nullptr; ///< beside a turned grid
    QWidget* m_kop = nullptr;
    QWidget* m_onder = nullptr;
    QVBoxLayout* m_kopKolom = nullptr;
    QVBoxLayout* m_wekenBoven = nullptr; ///< the two places of the weeks
    QVBoxLayout* m_wekenOnder = nullptr;
    TotalBox* m_totaal;
    Maandrooster* m_rooster;
    PuntenPaneel* m_punten;
    CijferTabel* m_weken;
    QFrame* m_wekenVak;
    VervoersbewijsRij* m_bewijs = nullptr;
    Pane* m_rechts;
    CijferTabel* m_opbouw;
    QLabel* m_titel;
    StatusChip* m_chip;
    QLabel* m_wanneer;
    QLabel* m_onderTitel;
    QWidget* m_factuur = nullptr;
    QLineEdit* m_factuurnummer;
    DateLineEdit* m_factuurdatum;
    std::vector<QPushButton*> m_knoppen;
    PatroonBalk* m_patroon;
    KeuzeBalk* m_plak;
    KeuzeBalk* m_import;
    MeldingBalk* m_melding;
    QPushButton* m_meer; ///< what has no room beside the others
    std::optional<DossierZorg> m_dossier;
    bool m_smal = false; ///< everything under each other
};

} // namespace pgb::ui
