#pragma once
#include "client/state/account_gateway.h"
#include "client/state/beheer_gateway.h"
#include "client/state/http_bulk_gateway.h"
#include "client/state/http_correctie_gateway.h"
#include "client/state/http_geld_gateway.h"
#include "client/state/http_kosten_gateway.h"
#include "client/state/http_declaratie_gateway.h"
#include "client/state/dossier_index.h"
#include "client/state/http_niet_typen_gateway.h"
#include "client/state/http_dossier_gateway.h"
#include "client/state/http_splitsing_gateway.h"
#include "client/state/http_levensloop_gateway.h"
#include "client/state/work_status.h"
#include "client/state/zorgovereenkomst_http_gateway.h"

namespace pgb {

/// What the pages work with during one session: journal, outbox, index and one gateway per kind of screen.
class Services {
public:
    /// `directory` = where the journal of this user at this server is kept; `key` empty = memory only.
    Services(net::ApiClient& client, const Gebruiker& gebruiker, const QString& directory, Secret key, std::function<QDate()> vandaag)
        : journal(directory, std::move(key)), outbox(client, journal), work(journal, outbox), index(client),
          dossiers(client, outbox, journal, gebruiker, std::move(vandaag)), declaraties(client, outbox, journal, dossiers.bevoegd()),
          zorgovereenkomsten(client, outbox, journal, index), levensloop(client), account(client), beheer(client), nietTypen(client, gebruiker.rol), bulk(client), splitsing(client), correcties(client, gebruiker.rol), kosten(client, gebruiker.rol), geld(client)
    {
    }

    state::Journal journal;
    state::Outbox outbox;
    state::WorkStatus work;
    state::DossierIndex index;
    state::HttpDossierGateway dossiers;
    state::HttpDeclaratieGateway declaraties;
    state::HttpZorgovereenkomstGateway zorgovereenkomsten;
    state::HttpLevensloopGateway levensloop;
    state::HttpAccountGateway account;
    state::HttpBeheerGateway beheer;
    state::HttpNietTypenGateway nietTypen;
    state::HttpBulkGateway bulk;
    state::HttpSplitsingGateway splitsing;
    state::HttpCorrectieGateway correcties;
    state::HttpKostenGateway kosten;
    state::HttpGeldGateway geld;
};

} // namespace pgb
