#pragma once
#include "client/ui/lijst/herlader.h"
#include "client/ui/lijst/index_tabel.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/widgets/row_table.h"

namespace pgb::ui {

class EmptyState;

/// What a list page is called and says.
struct LijstTekst {
    QString titel;
    QString icoon;
    QString filter;   ///< hint of the filter field
    QStringList tabs; ///< may be empty
    QString leeg;     ///< one sentence
    QString leegActie;
};

/// A page with one list over a vector of records: filter as you type, live reading, selection and scroll kept. Subclasses say what
/// the records are, in which order they stand and what their cells are.
class DossierLijstPage : public Page {
    Q_OBJECT
public:
    DossierLijstPage(const PageContext& context, DossierGateway& gateway, Address address, const LijstTekst& tekst, std::vector<CellColumn> columns,
              const QStringList& soorten);

    QString title() const override { return m_tekst.titel; }
    QString iconName() const override { return m_tekst.icoon; }
    Address address() const override { return m_address; }
    std::vector<QWidget*> panes() override { return {m_kader}; }
    std::vector<KeyHint> keyHints() const override;

    RowTable* tabel() const { return m_tabel; }
    IndexTabel* model() const { return m_model; }
    LijstKader* kader() const { return m_kader; }

protected:
    /// Reads everything anew; ends in geladen() or mislukt().
    virtual void laad() = 0;
    virtual int records() const = 0;
    /// Stays the same over readings.
    virtual qint64 sleutel(int record) const = 0;
    /// The records that pass filter and tab, in order.
    virtual std::vector<int> volgorde() const = 0;
    virtual CellRow rij(int record) const = 0;
    virtual void open(int record) = 0;
    virtual void leegActie() {}
    /// Subtitle and counts; called after every reading and filter.
    virtual void beschrijf() {}

    /// The subclass has put its new records in place. Clears the error.
    void geladen();
    void mislukt(const Problem& problem);
    /// The same records in a new order, with the selection where it was.
    void herorden();
    void naarWerk();
    /// After something the user did; `foutWeg` = what did not go before is not said any longer.
    void herlaad(bool foutWeg = true);
    /// After something that did not go: that stays said, whatever is read meanwhile, until the user does something else.
    void herlaadNa(const Problem& problem);
    void herlaadNa(const QString& zin);
    int huidig() const { return m_model->record(m_tabel->currentIndex().row()); }
    void kies(int record);
    const PageContext& context() const { return m_context; }
    DossierGateway& gateway() const { return m_gateway; }
    void showEvent(QShowEvent* event) override;

private:
    PageContext m_context;
    DossierGateway& m_gateway;
    Address m_address;
    LijstTekst m_tekst;
    LijstKader* m_kader;
    EmptyState* m_leeg;
    IndexTabel* m_model;
    RowTable* m_tabel;
    Herlader* m_herlader;
    bool m_geladen = false;
    bool m_foutBlijft = false;
    /// Selection over a new reading, when the records themselves change.
    qint64 m_gekozen = -1;
};

} // namespace pgb::ui
