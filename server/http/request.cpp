#include "server/http/request.h"

namespace pgb::http {
namespace {

QString find(const std::vector<std::pair<QString, QString>>& list, QStringView name)
{
    for (const auto& [key, value] : list) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

QString Request::pathParam(QStringView name) const
{
    return find(pathParams, name);
}

QString Request::queryParam(QStringView name) const
{
    return find(query, name);
}

bool Request::hasQueryParam(QStringView name) const
{
    for (const auto& [key, value] : query) {
        if (key == name)
            return true;
    }
    return false;
}

} // namespace pgb::http
