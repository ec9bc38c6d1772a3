#pragma once
#include "client/state/bulk_gateway.h"
#include "client/ui/shell/page.h"
#include <QDialog>

class QLabel;

namespace pgb::ui {

class CellTable;
class RowTable;

/// What correcting the lines of a cause would do, line by line, before it is done; page after page, as far as somebody looks. Accepted = do it, for all.
class BulkVoorbeeld final : public QDialog {
    Q_OBJECT
public:
    /// Opens itself when its first lines are there; when they cannot be read it says so and goes.
    BulkVoorbeeld(const PageContext& context, BulkGateway& gateway, BulkId batch, const BulkOorzaak& oorzaak, QWidget* parent);

private:
    void leesMeer();
    void toon(const std::vector<BulkregelUitkomst>& nu, const std::vector<BulkregelUitkomst>& straks);
    /// What went wrong is asked again when the end is reached once more.
    void mislukt(const Problem& problem, qint64 na);

    PageContext m_context;
    BulkGateway& m_gateway;
    BulkId m_batch;
    BulkOorzaak m_oorzaak;
    CellTable* m_model;
    RowTable* m_lijst;
    QLabel* m_som;
    Bedrag m_nu;
    Bedrag m_straks;
    std::optional<qint64> m_volgende = 0; ///< the page that follows; nothing = all is shown, or it is asked already
};

} // namespace pgb::ui
