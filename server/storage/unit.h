#pragma once
#include "server/app/ports/unit_of_work.h"
#include "server/storage/crypto/column_cipher.h"
#include "server/storage/database.h"
#include <memory>

namespace pgb::storage {

/// What all stores of one connection share.
struct Context {
    Database& db;
    const ColumnCipher& cipher;
    /// The first failure of the unit that is running. From then on every call answers it, and the unit cannot commit: on PostgreSQL
    /// the transaction is gone anyway, and both engines shall behave alike.
    std::optional<SqlError> failure = {};
    bool feedChanged = false;
};

/// The one place where a failure of the database becomes a value.
template<class F>
auto guarded(Context& context, F body) -> Outcome<std::invoke_result_t<F>>
{
    if (context.failure)
        return context.failure->problem();
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const Refusal& refusal) {
        return refusal.problem();
    } catch (const SqlError& error) {
        context.failure = error;
        return error.problem();
    }
}

/// The stores over one connection; made once per connection and used by one unit of work after another.
class SqlUnit final : public app::UnitOfWork {
public:
    SqlUnit(Database& database, const ColumnCipher& cipher);
    ~SqlUnit() override;

    Context& context() { return m_context; }
    /// Before each unit of work.
    void reset();

    Outcome<void> together(const std::function<Outcome<void>()>& work) override;
    bool guessing() const override { return m_context.db.guessing(); }

    app::BudgethouderStore& budgethouders() override { return *m_budgethouders; }
    app::ZorgverlenerStore& zorgverleners() override { return *m_zorgverleners; }
    app::PartijStore& partijen() override { return *m_partijen; }
    app::GebruikerStore& gebruikers() override { return *m_gebruikers; }
    app::SessieStore& sessies() override { return *m_sessies; }
    app::RekeningStore& rekeningen() override { return *m_rekeningen; }
    app::ToekenningStore& toekenningen() override { return *m_toekenningen; }
    app::ZorgovereenkomstStore& zorgovereenkomsten() override { return *m_zorgovereenkomsten; }
    app::DeclaratieStore& declaraties() override { return *m_declaraties; }
    app::BetalingStore& betalingen() override { return *m_betalingen; }
    app::WerktaakStore& werktaken() override { return *m_werktaken; }
    app::BeleidStore& beleid() override { return *m_beleid; }
    app::VerzuimStore& verzuim() override { return *m_verzuim; }
    app::SignaalStore& signalen() override { return *m_signalen; }
    app::SjabloonStore& sjablonen() override { return *m_sjablonen; }
    app::BekekenStore& bekeken() override { return *m_bekeken; }
    app::ParameterStore& parameters() override { return *m_parameters; }
    app::AuditStore& audit() override { return *m_audit; }
    app::WijzigingStore& wijzigingen() override { return *m_wijzigingen; }
    app::IdempotentieStore& idempotentie() override { return *m_idempotentie; }
    app::BulkStore& bulk() override;
    app::BijlageStore& bijlagen() override { return *m_bijlagen; }
    app::OvereenkomstBijlageStore& overeenkomstBijlagen() override { return *m_overeenkomstBijlagen; }
    app::DossierStore& dossier() override { return *m_dossier; }
    app::DeclaratieFeitStore& declaratieFeiten() override { return *m_declaratieFeiten; }
    app::StortingStore& stortingen() override { return *m_stortingen; }
    app::KlaarberichtStore& klaarberichten() override { return *m_klaarberichten; }

private:
    Context m_context;
    std::unique_ptr<app::BudgethouderStore> m_budgethouders;
    std::unique_ptr<app::ZorgverlenerStore> m_zorgverleners;
    std::unique_ptr<app::PartijStore> m_partijen;
    std::unique_ptr<app::GebruikerStore> m_gebruikers;
    std::unique_ptr<app::SessieStore> m_sessies;
    std::unique_ptr<app::RekeningStore> m_rekeningen;
    std::unique_ptr<app::ToekenningStore> m_toekenningen;
    std::unique_ptr<app::ZorgovereenkomstStore> m_zorgovereenkomsten;
    std::unique_ptr<app::DeclaratieStore> m_declaraties;
    std::unique_ptr<app::BetalingStore> m_betalingen;
    std::unique_ptr<app::WerktaakStore> m_werktaken;
    std::unique_ptr<app::BeleidStore> m_beleid;
    std::unique_ptr<app::VerzuimStore> m_verzuim;
    std::unique_ptr<app::SignaalStore> m_signalen;
    std::unique_ptr<app::SjabloonStore> m_sjablonen;
    std::unique_ptr<app::BekekenStore> m_bekeken;
    std::unique_ptr<app::ParameterStore> m_parameters;
    std::unique_ptr<app::AuditStore> m_audit;
    std::unique_ptr<app::WijzigingStore> m_wijzigingen;
    std::unique_ptr<app::IdempotentieStore> m_idempotentie;
    std::unique_ptr<app::BulkStore> m_bulk;
    std::unique_ptr<app::BijlageStore> m_bijlagen;
    std::unique_ptr<app::OvereenkomstBijlageStore> m_overeenkomstBijlagen;
    std::unique_ptr<app::DossierStore> m_dossier;
    std::unique_ptr<app::DeclaratieFeitStore> m_declaratieFeiten;
    std::unique_ptr<app::StortingStore> m_stortingen;
    std::unique_ptr<app::KlaarberichtStore> m_klaarberichten;
};

} // namespace pgb::storage
