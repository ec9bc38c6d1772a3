#pragma once
#include "client/net/typed_call.h"
#include "client/state/dossier_index.h"
#include "client/state/parameter_source.h"
#include "client/state/submitter.h"
#include "client/state/zorgovereenkomst_gateway.h"

namespace pgb::state {

/// Zorgovereenkomsten over HTTP: drafts directly, events through the outbox.
class HttpZorgovereenkomstGateway final : public ZorgovereenkomstGateway {
    Q_OBJECT
public:
    /// `index` gives the whole list and the names in it.
    HttpZorgovereenkomstGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, const DossierIndex& index, QObject* parent = nullptr);

    void nieuw(BudgethouderId budgethouder, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) override;
    void load(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar) override;
    void zoekZorgverlener(const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb, QObject* context,
                          Antwoord<std::vector<Zorgverlener>> klaar) override;
    void maakZorgverlener(const Zorgverlener& zorgverlener, QObject* context, Antwoord<Zorgverlener> klaar) override;
    void zorgverlener(ZorgverlenerId id, QObject* context, Antwoord<Zorgverlener> klaar) override;
    void wijzigZorgverlener(const Zorgverlener& zorgverlener, QObject* context,
                            std::function<void(const Outcome<Zorgverlener>&, const std::optional<Zorgverlener>&)> klaar) override;
    void save(const VersieBewaren& versie, QObject* context, Antwoord<VersieStand> klaar) override;
    void vuur(const VersieStap& stap, QObject* context, Antwoord<StapAntwoord> klaar) override;
    void voegBijlageToe(ZorgovereenkomstId id, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Bijlage> klaar) override;
    void bijlagen(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<Bijlage>> klaar) override;
    void bijlageInhoud(ZorgovereenkomstId id, BijlageId bijlage, QObject* context, Antwoord<QByteArray> klaar) override;
    void lijst(BudgethouderId budgethouder, QObject* context, Antwoord<std::vector<OvereenkomstRij>> klaar) override;
    void keepReden(ZorgovereenkomstId id, const QString& soort, const QString& tekst) override;
    std::optional<std::pair<QString, QString>> reden(ZorgovereenkomstId id) override;
    void keepStap(ZorgovereenkomstId id, int volgnummer, int stap) override;
    int stap(ZorgovereenkomstId id, int volgnummer) override;
    void keepJournal(ZorgovereenkomstId id, int volgnummer, const QByteArray& snapshot, BewaardAntwoord klaar) override;
    void keepAntwoord(ZorgovereenkomstId id, const QByteArray& snapshot) override;
    QByteArray antwoord(ZorgovereenkomstId id) const override;

private:
    net::ApiClient& m_client;
    Outbox& m_outbox;
    Submitter m_submitter;
    const DossierIndex& m_index;
    Journal& m_journal;
    ParameterSource m_parameters;
    /// One key per new draft, so that a repeated first call makes no second record.
    QHash<qint64, QString> m_newKeys;
};

} // namespace pgb::state
