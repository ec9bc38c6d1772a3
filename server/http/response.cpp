#include "server/http/response.h"

namespace pgb::http {

Response Response::json(int status, QByteArray body)
{
    return content(status, "application/json", std::move(body));
}

Response Response::content(int status, QByteArray contentType, QByteArray body)
{
    Response response;
    response.status = status;
    response.headers.add("Content-Type", std::move(contentType));
    response.body = std::move(body);
    return response;
}

Response Response::noContent()
{
    Response response;
    response.status = 204;
    return response;
}

} // namespace pgb::http
