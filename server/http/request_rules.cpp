#include "server/http/request_rules.h"
#include <QStringDecoder>
#include <algorithm>
#include <cctype>

namespace pgb::http {
namespace {

bool isHostCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '.' || c == '_' || c == '~';
}

bool isPort(QByteArrayView text)
{
    return text.size() <= 5 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// host [":" port], where host is a name, an IPv4 address or a bracketed IPv6 address.
bool isValidHost(QByteArrayView host)
{
    if (host.isEmpty() || host.size() > 260)
        return false;
    qsizetype end = 0;
    if (host.startsWith('[')) {
        end = host.indexOf(']') + 1;
        const QByteArrayView inner = end > 3 ? host.sliced(1, end - 2) : QByteArrayView();
        const bool hexadecimal = std::all_of(inner.begin(), inner.end(), [](char c) {
            return std::isxdigit(static_cast<unsigned char>(c)) || c == ':' || c == '.';
        });
        if (inner.isEmpty() || !hexadecimal)
            return false;
    } else {
        while (end < host.size() && isHostCharacter(host[end]))
            ++end;
        if (end == 0)
            return false;
    }
    return end == host.size() || (host[end] == ':' && isPort(host.sliced(end + 1)));
}

bool checkLength(const Headers& headers, Framing& out)
{
    if (headers.count("Content-Length") > 1 || headers.count("Transfer-Encoding") > 1)
        return false;
    const bool hasLength = headers.has("Content-Length");
    if (headers.has("Transfer-Encoding")) {
        out.chunked = qstricmp(headers.value("Transfer-Encoding").constData(), "chunked") == 0;
        return out.chunked && !hasLength;
    }
    if (hasLength) {
        const QByteArray text = headers.value("Content-Length");
        const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        out.contentLength = text.toLongLong(&fits);
        return digits && fits;
    }
    return true;
}

bool acceptsGzip(const Headers& headers)
{
    for (const QByteArray& part : headers.value("Accept-Encoding").toLower().split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        if (pieces.front().trimmed() != "gzip")
            continue;
        if (pieces.size() == 1)
            return true;
        const QByteArray weight = pieces[1].trimmed();
        return weight.startsWith("q=") && weight.mid(2).toDouble() > 0;
    }
    return false;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Percent-decodes to valid UTF-8 without control bytes; with `inPath` an encoded slash or backslash is refused too.
std::optional<QString> decode(QByteArrayView text, bool inPath)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            if (inPath && c == '/')
                return std::nullopt;
            i += 2;
        } else if (c == '+' && !inPath) {
            c = ' ';
        } else if (static_cast<unsigned char>(c) > 0x7e || c == '#') {
            return std::nullopt;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || (inPath && c == '\\'))
            return std::nullopt;
        bytes.append(c);
    }
    // Stateless: a sequence cut off at the end is an error, not a promise of more.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString result = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::make_optional(result);
}

bool hasDotSegment(const QString& path)
{
    for (const QStringView segment : QStringView(path).split(QLatin1Char('/'))) {
        if (segment == QLatin1String(".") || segment == QLatin1String(".."))
            return true;
    }
    return false;
}

/// The part of an absolute-form target after its authority; empty if it names another host.
QByteArray originForm(const QByteArray& target, const QByteArray& host)
{
    for (const QByteArray& scheme : {QByteArray("http://"), QByteArray("https://")}) {
        if (!target.startsWith(scheme))
            continue;
        const QByteArray rest = target.mid(scheme.size());
        const qsizetype slash = rest.indexOf('/');
        const QByteArray authority = slash < 0 ? rest : rest.left(slash);
        if (host.isEmpty() || qstricmp(authority.constData(), host.constData()) != 0)
            return {};
        return slash < 0 ? QByteArray("/") : rest.mid(slash);
    }
    return target;
}

} // namespace

bool isKnownMethod(const QByteArray& method)
{
    for (const char* known : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"}) {
        if (method == known)
            return true;
    }
    return false;
}

int checkHead(const RawHead& head, Framing& out)
{
    if (head.version != 10 && head.version != 11)
        return 400;
    const int hosts = head.headers.count("Host");
    const bool needsHost = head.version == 11 || hosts > 0;
    if (needsHost && (hosts != 1 || !isValidHost(head.headers.value("Host"))))
        return 400;
    if (!checkLength(head.headers, out) || (head.version == 10 && out.chunked))
        return 400;
    if (!isKnownMethod(head.method))
        return 501;
    out.keepAlive = head.version == 11 && !head.headers.hasToken("Connection", "close");
    out.acceptsGzip = acceptsGzip(head.headers);
    if (head.version == 11 && head.headers.has("Expect")) {
        if (qstricmp(head.headers.value("Expect").constData(), "100-continue") != 0)
            return 417;
        out.expectContinue = true;
    }
    return 0;
}

std::optional<Target> decodeTarget(const QByteArray& target, const QByteArray& host)
{
    const QByteArray origin = originForm(target, host);
    if (!origin.startsWith('/'))
        return std::nullopt;
    const qsizetype mark = origin.indexOf('?');
    const std::optional<QString> path = decode(mark < 0 ? origin : origin.left(mark), true);
    if (!path || hasDotSegment(*path))
        return std::nullopt;
    Target result{*path, {}};
    if (mark < 0)
        return result;
    for (const QByteArray& pair : origin.mid(mark + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decode(equals < 0 ? pair : pair.left(equals), false);
        const auto value = decode(equals < 0 ? QByteArray() : pair.mid(equals + 1), false);
        // Given twice, two readers may each take another one.
        const auto same = [&](const auto& known) { return known.first == *name; };
        if (!name || !value || std::any_of(result.query.begin(), result.query.end(), same))
            return std::nullopt;
        result.query.emplace_back(*name, *value);
    }
    return result;
}

} // namespace pgb::http
