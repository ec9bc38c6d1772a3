#pragma once
#include "client/state/bulk_gateway.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"
#include <QDialog>

class QLabel;
class QPushButton;

namespace pgb::ui {

class RowTable;

/// Own numbers of clients and own names of care that were learned for the files of the organisation: seen here, forgotten with Delete, and with Ctrl+Z known again.
class BulkOnthouden final : public QDialog {
    Q_OBJECT
public:
    BulkOnthouden(const PageContext& context, BulkGateway& gateway, QWidget* parent);
    /// "A. de Vries, nummer 300127": two of one name are told apart.
    static QString wie(const BulkKlant& klant);

private:
    /// One thing that was learned.
    struct Geleerd {
        bool isKlant = true;
        QString tekst;  ///< as it stands in files
        QString doel;   ///< by which it can be learned again: number of the client, or code; empty = it cannot
        QString uitleg; ///< in words
        bool weg = false; ///< no client of the organisation any more
    };
    void lees();
    /// One of the two lists is there.
    void gelezen(const std::optional<Problem>& problem);
    void toon();
    void vergeet();
    void herstel();
    void werkBij();
    void zegGevolg(const QString& zin);

    PageContext m_context;
    BulkGateway& m_gateway;
    std::vector<Geleerd> m_geleerd;
    std::vector<Geleerd> m_vergeten; ///< the last behind
    int m_open = 0;                  ///< lists that are still on their way
    int m_beurt = 0;                 ///< of the last reading
    bool m_mislukt = false;          ///< it did not all come in
    CellTable* m_model;
    RowTable* m_lijst;
    QLabel* m_leeg;
    QLabel* m_gevolg;
    QPushButton* m_vergeet;
    QPushButton* m_herstel;
};

} // namespace pgb::ui
