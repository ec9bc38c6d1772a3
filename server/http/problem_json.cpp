#include "server/http/problem_json.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace pgb::http {
namespace {

struct Phrase {
    int status;
    const char* text;
};

constexpr std::array<Phrase, 34> Phrases{{{100, "Continue"}, {200, "OK"}, {201, "Created"}, {202, "Accepted"},
    {204, "No Content"}, {206, "Partial Content"}, {301, "Moved Permanently"}, {302, "Found"}, {303, "See Other"},
    {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"},
    {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"}, {406, "Not Acceptable"},
    {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"}, {412, "Precondition Failed"}, {413, "Content Too Large"},
    {414, "URI Too Long"}, {415, "Unsupported Media Type"}, {417, "Expectation Failed"}, {422, "Unprocessable Content"},
    {428, "Precondition Required"}, {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"},
    {499, "Client Closed Request"}, {500, "Internal Server Error"}, {501, "Not Implemented"}, {503, "Service Unavailable"}}};

} // namespace

QByteArray reasonPhrase(int status)
{
    const auto it = std::find_if(Phrases.begin(), Phrases.end(), [status](const Phrase& p) { return p.status == status; });
    return it == Phrases.end() ? QByteArray("Unknown") : QByteArray(it->text);
}

Response problemResponse(int status, const QString& code, const QByteArray& requestId, const CodeParams& params,
                         const FieldPath& path)
{
    QJsonObject body{{QStringLiteral("type"), QStringLiteral("about:blank")},
                     {QStringLiteral("title"), QString::fromLatin1(reasonPhrase(status))},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("code"), code}};
    if (!requestId.isEmpty())
        body.insert(QStringLiteral("requestId"), QString::fromLatin1(requestId));
    if (!params.empty()) {
        QJsonObject object;
        for (const auto& [name, value] : params)
            object.insert(name, value);
        body.insert(QStringLiteral("params"), object);
    }
    if (!path.isEmpty())
        body.insert(QStringLiteral("path"), path);
    return Response::content(status, "application/problem+json", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace pgb::http
