#pragma once
#include "client/state/bulk_session.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"
#include <map>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace pgb::ui {

class RowTable;

/// Part 4: hand in what is good, take it back until the payment run, send only what was rejected again, and what became of it: by client, and line by line
/// with the own references (the return list).
class BulkIndienen final : public QWidget {
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
    bool isLeeg() const { return m_regelModel->rowCount() == 0; }
    bool heeftAfgewezen() const { return m_afgewezen > 0; }

Q_SIGNALS:
    void indienen();
    void intrekken();
    void opnieuw();
    void herinneren();
    void verversen();
    void gelezen();

private:
    void maakKnoppen();
    void maakLijsten();
    void leesNamen(const std::vector<BulkRetour>& lijst);
    void toonRetour(const std::vector<BulkRetour>& lijst);
    QString metNaam(const QString& klant) const;

    PageContext m_context;
    BulkSession& m_sessie;
    QLabel* m_zin;
    QPushButton* m_dienIn;
    QPushButton* m_trekIn;
    QPushButton* m_opnieuw;
    QPushButton* m_ververs;
    QPushButton* m_herinner;
    QLabel* m_standen;
    QTabBar* m_tabs;
    QStackedWidget* m_stapel;
    CellTable* m_clientModel;
    CellTable* m_regelModel;
    RowTable* m_clienten;
    RowTable* m_retour;
    std::map<QString, QString> m_namen; ///< by own number of a client
    qint64 m_afgewezen = 0; ///< lines of declaraties that were rejected or taken back
    int m_ronde = 0;        ///< an answer to an earlier reading is passed over
};

} // namespace pgb::ui
