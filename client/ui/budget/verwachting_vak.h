#pragma once
#include "client/models/budget_verwachting.h"
#include "client/ui/theme/theme.h"
#include <QWidget>
#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace pgb::ui {

class CellTable;
class DateLineEdit;
class RowTable;
class VerwachtingGrafiek;

/// What the forecast of one toekenning is made of; shared by the parts of a page.
struct VerwachtingBron {
    Toekenning toekenning;
    NiveauStand totaal;
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Declaratie> declaraties;
    std::vector<Zorgverlener> zorgverleners;
    std::shared_ptr<const ParameterTabel> parameters; ///< never null
    QDate vandaag;
};

/// How far a budget reaches: one sentence, a chart beside its table, and a question "wat als" on rate, hours and last day that changes nothing.
class VerwachtingVak final : public QWidget {
    Q_OBJECT
public:
    VerwachtingVak(const Theme& theme, std::shared_ptr<const VerwachtingBron> bron, QWidget* parent = nullptr);
    /// Without the mark that stands before a shortage.
    QString zin() const;
    QString watAlsZin() const;
    QSpinBox* tarief() const { return m_tarief; }
    QSpinBox* uren() const { return m_uren; }
    DateLineEdit* einde() const { return m_einde; }
    CellTable* maanden() const { return m_model; }
    WatAls watAls() const;
    /// Puts a question back that was asked before the page was read anew.
    void setWatAls(const WatAls& watAls);

Q_SIGNALS:
    void watAlsVeranderd();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* maakWatAls();
    void reken();
    void toonMaanden(const BudgetVerwachting& verwachting);
    QString gevolg(const BudgetVerwachting& gewoon, const BudgetVerwachting& anders) const;

    const Theme& m_theme;
    std::shared_ptr<const VerwachtingBron> m_bron;
    QLabel* m_zin;
    QLabel* m_watAls;
    QLabel* m_uitleg;
    QBoxLayout* m_naast;
    QBoxLayout* m_vraag;
    VerwachtingGrafiek* m_grafiek;
    CellTable* m_model;
    RowTable* m_tabel;
    QComboBox* m_welke;
    QSpinBox* m_tarief;
    QSpinBox* m_uren;
    DateLineEdit* m_einde;
    QPushButton* m_terug;
};

} // namespace pgb::ui
