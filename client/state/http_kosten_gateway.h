#pragma once
#include "client/net/api_client.h"
#include "client/state/kosten_gateway.h"
#include <QHash>

namespace pgb::state {

/// Amounts and their files over HTTP, directly: a file is looked at by the server before anyone counts on it.
class HttpKostenGateway final : public KostenGateway {
public:
    HttpKostenGateway(net::ApiClient& client, Rol rol) : m_client(client), m_rol(rol) {}

    void bewaar(const Declaratie& declaratie, QObject* context, Antwoord<KostenAntwoord> klaar) override;
    void dienIn(const Declaratie& declaratie, QObject* context, Antwoord<KostenAntwoord> klaar) override;
    void voegToe(DeclaratieId declaratie, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Declaratie> klaar) override;
    void haalWeg(DeclaratieId declaratie, BijlageId bijlage, QObject* context, Antwoord<Declaratie> klaar) override;

private:
    net::ApiClient& m_client;
    Rol m_rol;
    QHash<QByteArray, QString> m_keys; ///< one key for each content, so that a repeated call makes no second record
};

} // namespace pgb::state
