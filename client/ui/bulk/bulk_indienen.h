#pragma once
#include "client/state/bulk_session.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"

class QLabel;
class QPushButton;

namespace pgb::ui {

class RowTable;

/// Part 4: hand in what is good, take it back until the payment run, and the return list with the own references.
class BulkIndienen final : public QWidget {
    Q_OBJECT
public:
    BulkIndienen(const PageContext& context, BulkSession& sessie, QWidget* parent = nullptr);
    void werkBij();
    void leesRetour();
    void zetFocus();
    const QAbstractItemModel& lijst() const { return *m_model; }

Q_SIGNALS:
    void indienen();
    void intrekken();
    void herinneren();

private:
    PageContext m_context;
    BulkSession& m_sessie;
    QLabel* m_zin;
    QPushButton* m_dienIn;
    QPushButton* m_trekIn;
    QPushButton* m_ververs;
    QPushButton* m_herinner;
    QLabel* m_standen;
    CellTable* m_model;
    RowTable* m_retour;
};

} // namespace pgb::ui
