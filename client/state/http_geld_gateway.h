#pragma once
#include "client/net/api_client.h"
#include "client/state/geld_gateway.h"
#include <QHash>

namespace pgb::state {

/// Money over HTTP; not by way of the outbox, for nobody pays or stops something unseen.
class HttpGeldGateway final : public GeldGateway {
public:
    explicit HttpGeldGateway(net::ApiClient& client) : m_client(client) {}

    void stortingen(BudgethouderId id, QObject* context, Antwoord<std::vector<Storting>> klaar) override;
    void begin(const wire::StortingInvoer& invoer, QObject* context, Antwoord<wire::StortingBegonnen> klaar) override;
    void oefenbank(qint64 storting, StortingStatus uitkomst, QObject* context, Antwoord<Storting> klaar) override;
    void beslisLaat(DeclaratieId id, qint64 rijversie, const wire::LaatVerzoekBesluit& besluit, QObject* context, Antwoord<Declaratie> klaar) override;
    void sluitTerugvordering(DeclaratieId id, qint64 rijversie, const wire::TerugvorderingBesluit& besluit, QObject* context, Antwoord<Declaratie> klaar) override;
    void stopRun(BetaalrunId id, const QString& reden, QObject* context, Antwoord<Betaalrun> klaar) override;
    void laatRunDoorgaan(BetaalrunId id, QObject* context, Antwoord<Betaalrun> klaar) override;
    void blokkades(BudgethouderId id, QObject* context, Antwoord<std::vector<Blokkade>> klaar) override;
    void plaats(BudgethouderId id, const Blokkade& blokkade, QObject* context, Antwoord<Blokkade> klaar) override;
    void hefOp(BudgethouderId id, const Blokkade& blokkade, QObject* context, Antwoord<bool> klaar) override;
    void toestemmingen(BudgethouderId id, QObject* context, Antwoord<std::vector<Toestemming>> klaar) override;
    void geef(BudgethouderId id, const Toestemming& toestemming, QObject* context, Antwoord<Toestemming> klaar) override;
    void trekIn(BudgethouderId id, const Toestemming& toestemming, QDate tot, QObject* context, Antwoord<bool> klaar) override;
    void specificatie(BetalingId id, QObject* context, Antwoord<Specificatie> klaar) override;

private:
    /// One key as long as the server did not answer, so that asking again after a lost answer is the same act.
    template<class T>
    void doe(net::ApiRequest request, QObject* context, Antwoord<T> klaar);

    net::ApiClient& m_client;
    template<class B>
    void besluit(const QString& path, qint64 rijversie, const B& wat, QObject* context, Antwoord<Declaratie> klaar);

    QHash<QByteArray, QString> m_keys;
};

} // namespace pgb::state
