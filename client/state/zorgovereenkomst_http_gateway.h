#pragma once
#include "client/net/typed_call.h"
#include "client/state/outbox.h"
#include "client/state/parameter_source.h"
#include "client/state/zorgovereenkomst_gateway.h"

namespace pgb::state {

/// Zorgovereenkomsten over HTTP: drafts directly, events through the outbox.
class HttpZorgovereenkomstGateway final : public QObject, public ZorgovereenkomstGateway {
    Q_OBJECT
public:
    HttpZorgovereenkomstGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, QObject* parent = nullptr);

    void nieuw(BudgethouderId budgethouder, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) override;
    void load(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) override;
    void zoekZorgverlener(const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb, QObject* context,
                          Antwoord<std::vector<Zorgverlener>> klaar) override;
    void maakZorgverlener(const Zorgverlener& zorgverlener, QObject* context, Antwoord<Zorgverlener> klaar) override;
    void save(const VersieBewaren& versie, QObject* context, Antwoord<VersieStand> klaar) override;
    void vuur(const VersieStap& stap, QObject* context, Antwoord<StapAntwoord> klaar) override;
    void lijst(BudgethouderId budgethouder, QObject* context, Antwoord<std::vector<OvereenkomstRij>> klaar) override;
    void keepJournal(ZorgovereenkomstId id, int volgnummer, const QByteArray& snapshot) override;

private:
    struct Waiter {
        QPointer<QObject> context;
        Antwoord<StapAntwoord> klaar;
    };
    struct Namen {
        QHash<qint64, QString> zorgverleners;
        QHash<qint64, QString> budgethouders;
    };
    void loadNamen(QObject* context, std::function<void(const Namen&)> klaar);
    void outboxUpdated(const Submission& submission);

    net::ApiClient& m_client;
    Outbox& m_outbox;
    Journal& m_journal;
    ParameterSource m_parameters;
    /// One key per new draft, so that a repeated first call makes no second record.
    QHash<qint64, QString> m_newKeys;
    QHash<QString, Waiter> m_waiters;
};

} // namespace pgb::state
