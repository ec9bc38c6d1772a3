#pragma once
#include "client/state/bulk_gateway.h"
#include "client/ui/lijst/lijst_tabel.h"
#include "client/ui/shell/page.h"

class QLabel;

namespace pgb::ui {

class CellTable;
class RowTable;

/// The files of the organisation that were brought before, the newest on top, also by a program or on another computer. Enter opens one again.
class BulkEerdere final : public QWidget {
    Q_OBJECT
public:
    BulkEerdere(const PageContext& context, BulkGateway& gateway, QWidget* parent = nullptr);
    /// From the top, as it is now; the cursor stays on its batch.
    void lees();
    bool isLeeg() const { return m_batches.empty(); }
    void zetFocus();
    const QTableView* lijst() const;
    /// Of that list what is not held here.
    LijstBladen bladen() const;

Q_SIGNALS:
    void gekozen(pgb::BulkId id);
    void gelezen(const std::vector<pgb::wire::BulkBatch>& batches);

private:
    void vraag(qint64 na);
    void leesMeer();
    void toon(const std::vector<wire::BulkBatch>& batches, bool vervolg);

    PageContext m_context;
    BulkGateway& m_gateway;
    QLabel* m_kop;
    CellTable* m_model;
    RowTable* m_lijst;
    std::vector<wire::BulkBatch> m_batches;
    std::optional<qint64> m_volgende; ///< the page that follows; nothing = all is shown, or it is asked already
    int m_ronde = 0;                  ///< an answer to an earlier reading is passed over
};

} // namespace pgb::ui
