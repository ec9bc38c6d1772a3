#pragma once
#include "client/state/bulk_session.h"
#include "client/ui/lijst/lijst_tabel.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"
#include <map>

class QLabel;
class QPushButton;
class QShortcut;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace pgb::ui {

class BulkVoortgang;
class RetourLijst;
class RowTable;

/// Part 4: hand in what is good, take it back until the payment run, send only what was rejected again, and what became of it: by client, and line by line
/// with the own references (the return list).
class BulkIndienen final : public QWidget, public UndoTarget {
    Q_OBJECT
public:
    BulkIndienen(const PageContext& context, BulkSession& sessie, QWidget* parent = nullptr);
    void werkBij();
    void leesRetour();
    /// Nothing of an earlier file is shown.
    void leeg();
    void zetFocus();
    /// The list that is shown, for export.
    const QTableView* lijst() const;
    LijstBladen bladen() const;
    bool isLeeg() const { return m_getoond.empty(); }
    bool heeftAfgewezen() const { return m_afgewezen > 0; }
    /// Nothing is taken back from the budgethouders by a key: that is said.
    bool canUndo() const override { return m_sessie.rust() && m_sessie.regelsMet(Bulkstand::Ingediend) > 0; }
    bool canRedo() const override { return false; }
    void undo() override;
    void redo() override {}

Q_SIGNALS:
    void indienen();
    void intrekken();
    void opnieuw();
    void herinneren();
    void verversen();
    void gelezen();
    void stoppen();
    /// What is not brought yet follows.
    void rest();

private:
    void maakKnoppen();
    void maakLijsten();
    void leesNamen(const std::vector<BulkRetourClient>& lijst);
    void toonClienten(std::vector<BulkRetourClient> lijst);
    void openClient(int rij);
    void toonTab(int tab);
    QString metNaam(const QString& klant) const;

    PageContext m_context;
    BulkSession& m_sessie;
    QLabel* m_zin;
    QPushButton* m_dienIn;
    QPushButton* m_trekIn;
    QPushButton* m_opnieuw;
    QPushButton* m_ververs;
    QPushButton* m_herinner;
    BulkVoortgang* m_voortgang;
    QLabel* m_standen;
    QTabBar* m_tabs;
    QStackedWidget* m_stapel;
    CellTable* m_clientModel;
    RowTable* m_clienten;
    RetourLijst* m_retour;
    QShortcut* m_terug = nullptr; ///< from the return list to the clients; while a step runs its key stops that
    std::vector<BulkRetourClient> m_getoond; ///< by row
    std::map<QString, QString> m_namen; ///< by own number of a client
    qint64 m_afgewezen = 0; ///< lines of declaraties that were rejected or taken back
    int m_ronde = 0;        ///< an answer to an earlier reading is passed over
};

} // namespace pgb::ui
