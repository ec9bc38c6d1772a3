#pragma once
#include "client/state/http_dossier_gateway.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include "tests/support/fake_server.h"
#include <QTemporaryDir>

namespace pgb::state {

/// The gateway of dossiers on a fake server.
struct DossierWorld {
    QTemporaryDir folder;
    tests::FakeServer server;
    net::ApiClient client{server.url()};
    Journal journal{folder.path(), Secret(QByteArray(32, 'k'))};
    Outbox outbox{client, journal};
    HttpDossierGateway gateway{client, outbox, journal, Gebruiker{}, [] { return QDate(2025, 6, 3); }};
    DossierWorld() { client.setToken("t"); }
};

template<class T = Budgethouder>
QByteArray page(const std::vector<T>& items, std::optional<qint64> volgende)
{
    return wire::toText(wire::encode(wire::Bladzijde<T>{items, volgende}));
}

} // namespace pgb::state
