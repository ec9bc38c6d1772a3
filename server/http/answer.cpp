#include "server/http/answer.h"
#include "server/http/problem_json.h"
#include <QLocale>
#include <algorithm>
#include <zlib.h>

namespace pgb::http {
namespace {

constexpr qsizetype CompressFrom = 1024;

bool isSafeLine(const Headers::Line& line)
{
    const auto control = [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; };
    const bool nameFits = !line.first.isEmpty()
        && std::none_of(line.first.begin(), line.first.end(), [&](char c) { return control(c) || c == ':' || c == ' '; });
    return nameFits && std::none_of(line.second.begin(), line.second.end(), control);
}

bool isSound(const Response& response)
{
    const auto& lines = response.headers.lines();
    return response.status >= 200 && response.status <= 599 && std::all_of(lines.begin(), lines.end(), isSafeLine);
}

bool isCompressible(const Response& response)
{
    const QByteArray type = response.headers.value("Content-Type");
    return response.compress && response.body.size() > CompressFrom && !response.headers.has("Content-Encoding")
        && (type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("yaml"));
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

QString codeFor(int status)
{
    switch (status) {
    case 404: return QStringLiteral("nietGevonden");
    case 405: return QStringLiteral("methodeNietToegestaan");
    case 408: return QStringLiteral("verzoekTeTraag");
    case 413: return QStringLiteral("verzoekTeGroot");
    case 414: return QStringLiteral("adresTeLang");
    case 417: return QStringLiteral("verwachtingOnbekend");
    case 431: return QStringLiteral("koppenTeGroot");
    case 500: return QStringLiteral("intern");
    case 501: return QStringLiteral("methodeOnbekend");
    case 503: return QStringLiteral("nietBeschikbaar");
    default: return QStringLiteral("verzoekOngeldig");
    }
}

/// Lines that only the server may write; a handler's own would contradict the framing.
void dropFraming(Headers& headers)
{
    for (const char* name : {"Content-Length", "Transfer-Encoding", "Connection", "Date", "X-Request-Id"})
        headers.remove(QByteArrayView(name));
}

} // namespace

QByteArray gzip(const QByteArray& data)
{
    z_stream stream{};
    // 15 + 16: a gzip wrapper instead of zlib's; level 4 is near the best size for JSON at a third of the time.
    if (deflateInit2(&stream, 4, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool done = data.size() < (1LL << 31) && deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(done ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

Response refusalResponse(int status, const QByteArray& requestId)
{
    return problemResponse(status, codeFor(status), requestId);
}

Answer buildAnswer(Response response, const AnswerContext& context)
{
    if (!isSound(response))
        response = refusalResponse(500, context.requestId);
    dropFraming(response.headers);
    if (isCompressible(response)) {
        response.headers.add("Vary", "Accept-Encoding");
        const QByteArray packed = context.acceptsGzip ? gzip(response.body) : QByteArray();
        if (!packed.isEmpty()) {
            response.headers.add("Content-Encoding", "gzip");
            response.body = packed;
        }
    }
    const auto addDefault = [&response](const char* name, const char* value) {
        if (!response.headers.has(name))
            response.headers.add(name, value);
    };
    addDefault("Cache-Control", "no-store");
    addDefault("X-Content-Type-Options", "nosniff");
    if (context.tls)
        addDefault("Strict-Transport-Security", "max-age=31536000");
    Answer answer;
    answer.status = response.status;
    answer.keepAlive = context.keepAlive;
    answer.head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers.lines())
        answer.head += name + ": " + value + "\r\n";
    const bool bodyless = response.status == 204 || response.status == 304;
    if (!bodyless)
        answer.head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    answer.head += "Date: " + httpDate() + "\r\nX-Request-Id: " + context.requestId + "\r\n"
        + (context.keepAlive ? "\r\n" : "Connection: close\r\n\r\n");
    if (!bodyless && !context.headOnly)
        answer.body = std::move(response.body);
    return answer;
}

} // namespace pgb::http
