#include "client/state/parameter_source.h"
#include "client/net/typed_call.h"

namespace pgb::state {

void ParameterSource::get(QObject* context, Answer answer)
{
    const net::ApiRequest request = net::getRequest(QStringLiteral("/v1/parameters"), {{QStringLiteral("limiet"), QStringLiteral("200")}});
    net::callAll<ParameterWaarde>(m_client, request, context,
                                  [this, answer = std::move(answer)](const Outcome<std::vector<ParameterWaarde>>& rows, const net::ApiReply&) {
        if (rows)
            m_known = std::make_shared<const ParameterTabel>(*rows);
        else if (!m_known)
            return answer(rows.problem());
        answer(m_known);
    });
}

} // namespace pgb::state
