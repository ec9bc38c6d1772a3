#pragma once
#include "client/state/bulk_session.h"
#include "client/ui/lijst/lijst_tabel.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"

class QTableView;

namespace pgb::ui {

class RowTable;

/// The return list: what was handed in, line by line with the own references, a page at a time. Of all, or of one declaratie.
class RetourLijst final : public QObject {
    Q_OBJECT
public:
    /// `naam` says who is meant by an own number.
    RetourLijst(const PageContext& context, BulkSession& sessie, std::function<QString(const QString&)> naam, QObject* parent);
    RowTable* tabel() const { return m_tabel; }
    /// The first page; 0 = of all.
    void lees(DeclaratieId van = {});
    void leeg();
    DeclaratieId van() const { return m_van; }
    /// The whole of it, while only a part is held here; with `regels` lines.
    LijstBladen bladen(qint64 regels) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leesMeer();
    void vraag(qint64 na);
    CellRow rijVan(const BulkRetour& r) const;

    PageContext m_context;
    BulkSession& m_sessie;
    std::function<QString(const QString&)> m_naam;
    CellTable* m_model;
    RowTable* m_tabel;
    DeclaratieId m_van;
    std::optional<qint64> m_volgende; ///< the next page
    bool m_onderweg = false;          ///< a page is asked
    bool m_naarEinde = false;         ///< all pages are read, and then the cursor goes to the last row
    int m_ronde = 0;                  ///< an answer to an earlier reading is passed over
};

} // namespace pgb::ui
