// The files of a sheet over HTTP, and what became of one that was klaargezet.
#include "client/state/bestand_sturen.h"
#include "client/state/http_declaratie_gateway.h"
#include "client/state/spoor.h"
#include <algorithm>

namespace pgb::state {
namespace {

QString bijlagenPad(DeclaratieId declaratie) { return QStringLiteral("/v1/declaraties/%1/bijlagen").arg(declaratie.waarde); }

/// It changes no line that somebody typed, so what was found stays to be looked at.
bool isTerzijde(const wire::AuditItem& item)
{
    const QString& wat = item.handeling;
    return wat == QLatin1String("declaratie.bijlage") || wat == QLatin1String("declaratie.bijlageWeg") || wat == QLatin1String("declaratie.nieuwTarief");
}

} // namespace

void HttpDeclaratieGateway::voegBijlageToe(DeclaratieId declaratie, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Declaratie> klaar)
{
    net::call<Declaratie>(m_client, bestandRequest(bijlagenPad(declaratie), soort, naam, inhoud), context, [klaar = std::move(klaar)](const Outcome<Declaratie>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpDeclaratieGateway::haalBijlageWeg(DeclaratieId declaratie, BijlageId bijlage, QObject* context, Antwoord<Declaratie> klaar)
{
    net::call<Declaratie>(m_client, bestandWegRequest(bijlagenPad(declaratie), bijlage), context, [klaar = std::move(klaar)](const Outcome<Declaratie>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpDeclaratieGateway::teruggekomen(const Declaratie& declaratie, QObject* context, Antwoord<std::optional<QString>> klaar)
{
    const auto isStap = [](const wire::AuditItem& item) { return !isBlik(item) && !isTerzijde(item); };
    leesSpoor(m_client, {declaratie.budgethouder, QStringLiteral("declaratie"), declaratie.id.waarde, isStap}, context,
              [isStap, klaar = std::move(klaar)](const Outcome<std::vector<wire::AuditItem>>& spoor) {
        if (!spoor)
            return klaar(spoor.problem());
        const auto laatste = std::find_if(spoor->rbegin(), spoor->rend(), isStap);
        if (laatste == spoor->rend() || laatste->handeling != QLatin1String("declaratie.klaargezetTerug"))
            return klaar(std::optional<QString>());
        const auto code = std::find_if(laatste->details.begin(), laatste->details.end(), [](const auto& d) { return d.first == QLatin1String("code"); });
        klaar(std::optional<QString>(code == laatste->details.end() ? QString() : code->second));
    });
}

} // namespace pgb::state
