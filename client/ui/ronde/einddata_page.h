#pragma once
#include "client/ui/ronde/ronde_pages.h"
#include "client/ui/widgets/cell_table.h"

namespace pgb::ui {

class LijstKader;
class RowTable;

/// 'Einddata': which agreements end in the next year, the last day to give notice of it, and what to do; the months beside it.
class EinddataPage final : public Page {
    Q_OBJECT
public:
    EinddataPage(const PageContext& context, const RondeServices& services, QWidget* parent = nullptr);
    QString title() const override { return tr("Einddata"); }
    QString iconName() const override { return QStringLiteral("view-calendar"); }
    Address address() const override { return einddataAdres(); }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    /// The row the cursor stands on; null = none.
    const wire::EinddatumRegel* gekozen() const;
    /// What there is to do about a row on a day: one sentence, and how pressing it is.
    static Cell watTeDoen(const wire::EinddatumRegel& regel, QDate vandaag, bool steltOp);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void haalOp();
    void toon();
    void toonMaanden();
    void openRij(int rij);

    PageContext m_context;
    RondeServices m_services;
    LijstKader* m_kader;
    CellTable* m_maandModel;
    RowTable* m_maanden;
    CellTable* m_model;
    RowTable* m_tabel;
    std::vector<wire::EinddatumRegel> m_regels;
    std::vector<size_t> m_getoond;
    QDate m_eerste;      ///< first day of the period
    QDate m_maand;       ///< only this one; invalid = all
    bool m_gelezen = false;
};

} // namespace pgb::ui
