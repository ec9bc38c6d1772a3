#pragma once
#include "client/models/maandrooster_model.h"
#include "client/ui/theme/theme.h"
#include <QTableView>
#include <optional>

namespace pgb::ui {

class RoosterDelegate;
class RoosterKop;

/// One of the parts of the month grid. The part with the cells works as a spreadsheet; the frozen parts only show.
class RoosterView final : public QTableView {
    Q_OBJECT
public:
    enum class Deel { Namen, Cellen, Sommen };
    RoosterView(const Theme& theme, MaandroosterModel& model, Deel deel, QWidget* parent);
    ~RoosterView() override;

    RoosterKop* kop() const { return m_kop; }
    RoosterDelegate* roosterDelegate() const { return m_delegate; }
    /// Shows the columns of this part only; after the model was turned too.
    void toonKolommen();
    /// Selected cells, or the current one.
    QModelIndexList gekozen() const;
    void naarCel(CelPlaats plaats);
    std::optional<CelPlaats> huidigeCel() const;
    /// What is selected from its first to its last cell, in rows and days of the sheet, also when it is turned; nothing = no cell is.
    std::optional<std::pair<CelPlaats, CelPlaats>> gekozenDeel() const;

    /// Ctrl+D and Ctrl+R: the first cell of each column (row) of the selection into the others; of a single cell, its neighbour.
    void vul(Qt::Orientation richting);
    void wis();
    void kopieer();
    /// Closes an open editor without putting its text in the cell; the session keeps it as what was being typed. False when none is open.
    bool legWeg();
    /// Opens the editor again on what was being typed.
    void neemOp();
    /// What is half typed stands in a dialog: neemOp() leaves it there.
    void setHalfElders(bool elders) { m_halfElders = elders; }
    /// The same, also when `pagina` comes in view while the focus is still on its way.
    void neemOpIn(QWidget& pagina);
    /// Puts the text of an open editor in its cell, as Enter does.
    void rondAf();

Q_SIGNALS:
    void cursorVeranderd();
    void plakken();
    void escape();
    /// A key would change a cell, and the sheet cannot be changed.
    void dicht();
    /// What stands in the open editor; a null text = it was closed.
    void getypt(const QString& tekst);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& huidig, const QModelIndex& vorig) override;
    void selectionChanged(const QItemSelection& gekozen, const QItemSelection& niet) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool spreadsheetToets(const QKeyEvent* event);
    /// The key would change what stands in the cells.
    bool wijzigt(const QKeyEvent* event) const;
    bool pijl(int toets, Qt::KeyboardModifiers mods);
    QModelIndex randVan(int opzij, int omlaag) const;
    void verder(int kolommen, int rijen);
    void ga(int rij, int kolom, bool uitbreiden);
    void toonHuidig();
    QRect greep() const;
    QRect gekozenVak() const;
    void vulNaar(const QRect& doel);
    void zet(const QString& naam, const std::vector<std::pair<QModelIndex, QModelIndex>>& vanNaar);

    const Theme& m_theme;
    MaandroosterModel& m_model;
    Deel m_deel;
    RoosterKop* m_kop;
    RoosterDelegate* m_delegate;
    bool m_legtWeg = false;
    bool m_halfElders = false;
    std::optional<int> m_beginKolom; ///< where Tab began the row that is being typed
    std::optional<QRect> m_sleep; ///< rows and columns that a drag of the handle would fill
};

} // namespace pgb::ui
