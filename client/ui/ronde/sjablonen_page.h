#pragma once
#include "client/ui/ronde/sjabloon_dialogen.h"

namespace pgb::ui {

class CellTable;
class LijstKader;
class RowTable;

/// 'Sjablonen': the templates of the house, or one's own: begin an agreement from one, rename, throw away.
class SjablonenPage final : public Page {
    Q_OBJECT
public:
    SjablonenPage(const PageContext& context, const RondeServices& services, QWidget* parent = nullptr);
    QString title() const override { return tr("Sjablonen"); }
    QString iconName() const override { return QStringLiteral("document-multiple"); }
    Address address() const override { return sjablonenAdres(); }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void haalOp();
    void toon();
    const wire::Sjabloon* gekozen() const;
    void gebruik();
    void hernoem();
    void verwijder();

    PageContext m_context;
    RondeServices m_services;
    LijstKader* m_kader;
    CellTable* m_model;
    RowTable* m_tabel;
    std::vector<wire::Sjabloon> m_sjablonen;
    bool m_gelezen = false; ///< once: then the focus goes to the list
    std::vector<size_t> m_getoond;
};

/// The address of what was just made, in the tab of its client for those who work for clients.
Address gemaaktAdres(const RondeServices& services, BudgethouderId budgethouder, ZorgovereenkomstId id);

} // namespace pgb::ui
