#pragma once
#include "client/state/bulk_gateway.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"
#include <QDialog>
#include <vector>

class QLabel;
class QPlainTextEdit;

namespace pgb::ui {

class RowTable;

/// What the budgethouders may be asked about the lines of a cause (ui.md 5.4): client by client, each with his own lines alone, to be copied and sent by the organisation itself.
class BulkVraag final : public QDialog {
    Q_OBJECT
public:
    BulkVraag(const PageContext& context, BulkGateway& gateway, BulkId batch, const BulkOorzaak& oorzaak, QWidget* parent);
    /// Of the client that is chosen.
    QString vraag() const;

private:
    struct Client {
        QStringList namen; ///< as the file calls him
        std::vector<BulkregelUitkomst> regels;
    };
    void lees(qint64 na);
    void neem(const BulkregelUitkomst& u);
    void toon();
    QString vraagOver(const std::vector<BulkregelUitkomst>& regels) const;
    void kopieer();

    PageContext m_context;
    BulkGateway& m_gateway;
    BulkId m_batch;
    BulkOorzaak m_oorzaak;
    std::vector<Client> m_clienten;
    size_t m_gelezen = 0; ///< lines
    CellTable* m_model;
    QLabel* m_nietAlle; ///< there are more lines than were read
    RowTable* m_lijst;
    QPlainTextEdit* m_tekst;
};

} // namespace pgb::ui
