#pragma once
#include "client/ui/shell/page.h"
#include "client/ui/vandaag/vandaag_model.h"
#include "shared/domain/partij/partij.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace pgb::ui {

class MeldingBalk;
class Pane;
class RowTable;
class WholeRows;

/// One page over all clients: 'Op u wacht', 'Wacht op anderen', 'Loopt af', 'Budget let op'. Every row has one action (Space);
/// two by two in a wide window, under each other below 1.100 px.
class VandaagPage final : public Page {
    Q_OBJECT
public:
    explicit VandaagPage(const PageContext& context, QWidget* parent = nullptr);
    /// Who has no budgets to watch (SVB, a carer) has no block about them.
    void setBudgetBlok(bool toon);
    /// A button for where the user himself is paid (eigenRekeningGekozen).
    void setEigenRekening(Rol rol);
    /// Replaces everything; the current row of each block stays on the same row number.
    void setOverzicht(const VandaagOverzicht& overzicht);
    /// How many there are may be known later than the rest.
    void setClienten(int clienten);
    /// There is none to show yet: says why, with a button when `actie` is not empty (meldingGekozen).
    void setGeenOverzicht(const QString& zin, const QString& actie);

    QString title() const override { return tr("Vandaag"); }
    QString iconName() const override { return QStringLiteral("go-home"); }
    Address address() const override { return {Section::Vandaag, {}, {}}; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    void fold(int room) override;
    bool oneColumn() const { return m_oneColumn; }

Q_SIGNALS:
    /// Numbers for the rail: 'Op u wacht' and the clients.
    void countsChanged(int opU, int clienten);
    /// The page came in view: the owner may fetch anew.
    void shown();
    void meldingGekozen();
    void rekeningGekozen(qint64 id);
    /// Its button: the message can go.
    void berichtGezien(qint64 id);
    void eigenRekeningGekozen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Block {
        Pane* pane = nullptr;
        QStackedWidget* stack = nullptr; ///< table, or the empty state
        RowTable* table = nullptr;
        WholeRows* rows = nullptr; ///< the room of the table
        CellTable* model = nullptr;
        std::vector<VandaagDoel> doelen;
    };
    void makeBlock(int at, const QString& title, const QString& icon, Role role, std::vector<CellColumn> columns, int stretch,
                   const std::vector<int>& givingWay, const QString& empty, const Address& all);
    void fill(int at, std::vector<CellRow> rows, std::vector<VandaagDoel> doelen, int total, const QString& aside, const QString& footer);
    void openRow(int block, int row, bool action);
    void arrange();
    /// The first row there is, or the page itself: never the first button of the window.
    void takeFocus();

    PageContext m_context;
    QScrollArea* m_scroll;
    QWidget* m_inside;
    QGridLayout* m_grid;
    QLabel* m_subtitle;
    MeldingBalk* m_melding;
    QPushButton* m_eigenRekening;
    Block m_blocks[4];
    std::optional<VandaagOverzicht> m_overzicht; ///< that is shown
    bool m_oneColumn = false;
    int m_shownBlocks = 4;
};

} // namespace pgb::ui
