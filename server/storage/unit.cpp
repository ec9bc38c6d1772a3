#include "server/storage/unit.h"
#include "server/app/ports/bulk_store.h"
#include "server/storage/stores/bulk_store.h"
#include "server/storage/stores/stores.h"

namespace pgb::storage {

SqlUnit::SqlUnit(Database& database, const ColumnCipher& cipher) :
    m_context {database, cipher},
    m_budgethouders(makeBudgethouderStore(m_context)),
    m_zorgverleners(makeZorgverlenerStore(m_context)),
    m_partijen(makePartijStore(m_context)),
    m_gebruikers(makeGebruikerStore(m_context)),
    m_sessies(makeSessieStore(m_context)),
    m_rekeningen(makeRekeningStore(m_context)),
    m_toekenningen(makeToekenningStore(m_context)),
    m_zorgovereenkomsten(makeZorgovereenkomstStore(m_context)),
    m_declaraties(makeDeclaratieStore(m_context)),
    m_betalingen(makeBetalingStore(m_context)),
    m_werktaken(makeWerktaakStore(m_context)),
    m_beleid(makeBeleidStore(m_context)),
    m_verzuim(makeVerzuimStore(m_context)),
    m_signalen(makeSignaalStore(m_context)),
    m_sjablonen(makeSjabloonStore(m_context)),
    m_bekeken(makeBekekenStore(m_context)),
    m_parameters(makeParameterStore(m_context)),
    m_audit(makeAuditStore(m_context)),
    m_wijzigingen(makeWijzigingStore(m_context)),
    m_idempotentie(makeIdempotentieStore(m_context)),
    m_bulk(makeBulkStore(m_context)),
    m_bijlagen(makeBijlageStore(m_context)),
    m_overeenkomstBijlagen(makeOvereenkomstBijlageStore(m_context)),
    m_dossier(makeDossierStore(m_context)),
    m_declaratieFeiten(makeDeclaratieFeitStore(m_context)),
    m_stortingen(makeStortingStore(m_context)),
    m_klaarberichten(makeKlaarberichtStore(m_context))
{
}

SqlUnit::~SqlUnit() = default;

app::BulkStore& SqlUnit::bulk() { return *m_bulk; }

Outcome<void> SqlUnit::together(const std::function<Outcome<void>()>& work)
{
    return guarded(m_context, [&] {
        Outcome<void> last;
        m_context.db.together([&] {
            m_context.failure.reset(); // of a run that guessed
            last = work();
        });
        if (m_context.failure)
            throw SqlError(*m_context.failure);
        if (!last)
            throw Refusal(last.problem());
    });
}

void SqlUnit::reset()
{
    m_context.failure.reset();
    m_context.feedChanged = false;
}

} // namespace pgb::storage
