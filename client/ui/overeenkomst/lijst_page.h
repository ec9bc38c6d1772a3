#pragma once
#include "client/ui/overeenkomst/overeenkomst_pages.h"

namespace pgb::ui {

class CellTable;
class LijstKader;
class RowTable;
class Urenvraag;

/// 'Overeenkomsten' of one client or of all: who, from when until when, the status since when, who is to act.
class OvereenkomstLijstPage final : public Page {
    Q_OBJECT
public:
    OvereenkomstLijstPage(const PageContext& context, const OvereenkomstServices& services, BudgethouderId budgethouder, QWidget* parent = nullptr);
    /// Fetches the list again.
    void ververs();
    /// The agreement of the current row; nothing = none.
    const Zorgovereenkomst* gekozen() const;
    /// Whose list this is, and so for whom a new agreement is; nothing = a list over all clients.
    BudgethouderId voorWie() const;

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
    /// The same rows with the cursor where it was.
    void toonOpnieuw();
    void nieuw();
    void openRij(int rij);
    /// For whom the list is, or for any client of a list over all.
    bool magOpstellen() const;
    void vulIn(int rij);

    PageContext m_context;
    OvereenkomstServices m_services;
    BudgethouderId m_budgethouder;
    bool m_metClient;
    LijstKader* m_kader;
    CellTable* m_model;
    RowTable* m_tabel;
    Urenvraag* m_uren; ///< null = no hours are typed here
    std::vector<OvereenkomstRij> m_rijen;
    std::vector<size_t> m_getoond; ///< row of the table -> m_rijen
    bool m_opgehaald = false;
};

} // namespace pgb::ui
