#pragma once
#include "client/net/api_client.h"
#include "client/state/levensloop_gateway.h"
#include <QHash>

namespace pgb::state {

/// The life of agreements over HTTP, directly: nothing of it is typed for long, so nothing waits in the outbox.
class HttpLevensloopGateway final : public LevensloopGateway {
    Q_OBJECT
public:
    explicit HttpLevensloopGateway(net::ApiClient& client, QObject* parent = nullptr);

    void wijzig(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstVersie> klaar) override;
    void alsWijziging(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstId> klaar) override;
    void opzegvoorstel(ZorgovereenkomstId id, std::optional<QDate> laatsteDag, QObject* context, Antwoord<wire::Opzegvoorstel> klaar) override;
    void signalen(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<wire::Signaal>> klaar) override;
    void verzuim(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<Verzuim>> klaar) override;
    void meldVerzuim(const VerzuimOpdracht& opdracht, QObject* context, Antwoord<Verzuim> klaar) override;
    void beleid(QObject* context, Antwoord<std::vector<Verstrekkersbeleid>> klaar) override;
    void voerBeleidIn(const wire::BeleidInvoer& invoer, QObject* context, Antwoord<Verstrekkersbeleid> klaar) override;

private:
    template<class T>
    void eenmaal(net::ApiRequest request, QObject* context, Antwoord<T> klaar);

    net::ApiClient& m_client;
    /// One key per act until its answer is here, so that a repeated call makes no second record.
    QHash<QByteArray, QString> m_keys;
};

} // namespace pgb::state
