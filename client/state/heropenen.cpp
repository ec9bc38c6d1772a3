#include "client/state/heropenen.h"
#include "client/net/typed_call.h"
#include "shared/domain/declaratie/machine.h"
#include "shared/wire/codecs/berichten.h"
#include <QUuid>

namespace pgb::state {

bool moetHeropend(const Declaratie& declaratie)
{
    return declaratie.id && (declaratie.status == DeclaratieStatus::Geweigerd || declaratie.status == DeclaratieStatus::AfgekeurdDoorBudgethouder);
}

net::ApiRequest heropenRequest(const Declaratie& declaratie)
{
    wire::DeclaratieOpdracht opdracht;
    opdracht.gebeurtenis = DeclaratieGebeurtenis::Bewerken;
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/declaraties/%1/gebeurtenissen").arg(declaratie.id.waarde), opdracht);
    request.rijversie = declaratie.rijversie;
    // The version makes it one act: the same call again counts once.
    request.idempotencyKey = QUuid::createUuidV5(QUuid(), QStringLiteral("%1/%2/%3").arg(declaratie.id.waarde).arg(declaratie.rijversie).arg(code(opdracht.gebeurtenis)))
                                 .toString(QUuid::WithoutBraces);
    return request;
}

void heropen(net::ApiClient& client, const Declaratie& declaratie, QObject* context, std::function<void(Outcome<Declaratie>)> klaar)
{
    net::call<wire::DeclaratieAntwoord>(client, heropenRequest(declaratie), context, [declaratie, klaar = std::move(klaar)](const Outcome<wire::DeclaratieAntwoord>& open, const net::ApiReply&) {
        if (!open)
            return klaar(open.problem());
        Declaratie nu = declaratie;
        nu.status = open->declaratie.status;
        nu.rijversie = open->declaratie.rijversie;
        klaar(std::move(nu));
    });
}

} // namespace pgb::state
