#pragma once
#include "client/net/api_client.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"

namespace pgb::net {

/// The record in an answer, or why there is none. `reply` keeps status, bevindingen and the current record of a conflict.
template<class T>
using TypedCallback = std::function<void(const Outcome<T>& outcome, const ApiReply& reply)>;

/// Lists are read up to this size.
constexpr wire::JsonLimits answerLimits{.bytes = 64 * 1024 * 1024, .depth = 32};

template<class T>
Outcome<T> readAnswer(const ApiReply& reply)
{
    if (!reply.ok())
        return reply.problem;
    const Outcome<QJsonObject> object = wire::parseObject(reply.body, answerLimits);
    if (!object)
        return object.problem();
    return wire::decode<T>(*object);
}

template<class T>
Outcome<wire::Bladzijde<T>> readPage(const ApiReply& reply)
{
    if (!reply.ok())
        return reply.problem;
    const Outcome<QJsonObject> object = wire::parseObject(reply.body, answerLimits);
    if (!object)
        return object.problem();
    return wire::decodePage<T>(*object);
}

/// The record as it is now, that came with a VersieVerouderd; nothing when there is none.
template<class T>
std::optional<T> currentOf(const ApiReply& reply)
{
    if (reply.huidig.isEmpty())
        return std::nullopt;
    const Outcome<QJsonObject> object = wire::parseObject(reply.huidig, answerLimits);
    Outcome<T> record = object ? wire::decode<T>(*object) : Outcome<T>(object.problem());
    return record ? std::optional<T>(std::move(*record)) : std::nullopt;
}

/// One record by GET or by any request that answers with one.
template<class T>
void call(ApiClient& client, const ApiRequest& request, QObject* context, TypedCallback<T> callback)
{
    client.send(request, context, [callback = std::move(callback)](const ApiReply& reply) { callback(readAnswer<T>(reply), reply); });
}

/// All pages of a list, one after the other.
template<class T>
void callAll(ApiClient& client, ApiRequest request, QObject* context, TypedCallback<std::vector<T>> callback,
             std::vector<T> soFar = {})
{
    client.send(request, context, [&client, request, context, callback = std::move(callback), soFar = std::move(soFar)](const ApiReply& reply) mutable {
        Outcome<wire::Bladzijde<T>> page = readPage<T>(reply);
        if (!page)
            return callback(page.problem(), reply);
        soFar.insert(soFar.end(), std::make_move_iterator(page->items.begin()), std::make_move_iterator(page->items.end()));
        if (!page->volgende)
            return callback(std::move(soFar), reply);
        request.query.removeAllQueryItems(QStringLiteral("na"));
        request.query.addQueryItem(QStringLiteral("na"), QString::number(*page->volgende));
        callAll<T>(client, request, context, std::move(callback), std::move(soFar));
    });
}

inline ApiRequest getRequest(const QString& path, std::initializer_list<std::pair<QString, QString>> query = {})
{
    ApiRequest request;
    request.path = path;
    request.query.setQueryItems(query);
    return request;
}

template<class T>
ApiRequest bodyRequest(const QByteArray& method, const QString& path, const T& body)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    request.body = wire::toText(wire::encode(body));
    return request;
}

} // namespace pgb::net
