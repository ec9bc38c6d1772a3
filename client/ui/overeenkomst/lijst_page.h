#pragma once
#include "client/ui/overeenkomst/overeenkomst_pages.h"
#include <memory>

namespace Ui {
class OvereenkomstLijst;
}

namespace pgb::ui {

class CellTable;
class EmptyState;
class RowTable;

/// 'Overeenkomsten' of one client or of all: status, zorgverlener, since when, end date, who is to act.
class OvereenkomstLijstPage final : public Page {
    Q_OBJECT
public:
    OvereenkomstLijstPage(const PageContext& context, const OvereenkomstServices& services, BudgethouderId budgethouder, QWidget* parent = nullptr);
    ~OvereenkomstLijstPage() override;
    /// Fetches the list again.
    void ververs();

    QString title() const override { return tr("Overeenkomsten"); }
    QString iconName() const override { return QStringLiteral("document-edit"); }
    Address address() const override { return {Section::Overeenkomsten, m_budgethouder, {}}; }
    std::optional<PageClient> client() const override;
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void toon();
    void nieuw();
    void openRij(int rij);

    PageContext m_context;
    OvereenkomstServices m_services;
    BudgethouderId m_budgethouder;
    bool m_metClient;
    std::unique_ptr<Ui::OvereenkomstLijst> m_ui;
    CellTable* m_model;
    RowTable* m_tabel;
    EmptyState* m_leeg;
    std::vector<OvereenkomstRij> m_rijen;
    std::vector<size_t> m_getoond; ///< row of the table -> m_rijen
    bool m_opgehaald = false;
};

} // namespace pgb::ui
