#pragma once
#include "client/state/splitsing_session.h"
#include "client/ui/shell/page.h"

class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace pgb::ui {

class CellTable;
class RowTable;

/// One booking: what it is in a sentence, and its split by client, AGB and cost centre with the difference as a row of its own; or the payments that
/// it could be, to choose from.
class SplitsingBlad final : public QWidget {
    Q_OBJECT
public:
    SplitsingBlad(const PageContext& context, SplitsingSession& sessie, QWidget* parent = nullptr);
    void toon(size_t boeking);
    void zetFocus();
    /// The table that is shown: for export.
    const QTableView& lijst() const;

Q_SIGNALS:
    void gekozen(size_t boeking, const pgb::BetalingKeuze& keuze);

private:
    void toonKeuzes();
    void toonSplitsing();
    void vulGroepen(const std::vector<Splitsregel>& regels, const std::vector<size_t>& verklaring);
    void vulRegels(const std::vector<Splitsregel>& regels, const std::vector<size_t>& verklaring);

    PageContext m_context;
    SplitsingSession& m_sessie;
    size_t m_boeking = 0;
    std::vector<BetalingKeuze> m_keuzes;
    QLabel* m_zin;
    QLabel* m_uitleg;
    QTabBar* m_tabs;
    QStackedWidget* m_stapel;
    CellTable* m_groepModel;
    CellTable* m_regelModel;
    CellTable* m_keuzeModel;
    RowTable* m_groepen;
    RowTable* m_regels;
    RowTable* m_keuzeLijst;
};

} // namespace pgb::ui
