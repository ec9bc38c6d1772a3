#include "server/auth/oath_codes.h"
#include "server/auth/png.h"
#include <QUrl>
#include <liboath/oath.h>
#include <qrencode.h>
#include <sodium.h>

namespace pgb::auth {
namespace {

constexpr int secretBytes = 20;
constexpr int stepSeconds = 30;
constexpr int digits = 6;

QByteArray codeOfStep(const QByteArray& secret, qint64 step)
{
    char code[digits + 1] = {};
    if (secret.isEmpty()
        || oath_totp_generate2(secret.constData(), static_cast<size_t>(secret.size()), static_cast<time_t>(step * stepSeconds), stepSeconds, 0, digits, 0, code) != OATH_OK)
        return {};
    return QByteArray(code, digits);
}

} // namespace

OathCodes::OathCodes(const app::Clock& clock, QString issuer) : m_clock(clock), m_issuer(std::move(issuer))
{
    if (sodium_init() < 0 || oath_init() != OATH_OK)
        qFatal("liboath cannot start");
}

QByteArray OathCodes::newSecret()
{
    QByteArray secret(secretBytes, '\0');
    randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
    return secret;
}

QString OathCodes::base32(const QByteArray& secret) const
{
    char* out = nullptr;
    size_t length = 0;
    if (oath_base32_encode(secret.constData(), static_cast<size_t>(secret.size()), &out, &length) != OATH_OK)
        return {};
    const QString text = QString::fromLatin1(out, static_cast<qsizetype>(length));
    free(out);
    return text;
}

QString OathCodes::uri(const QByteArray& secret, const QString& account) const
{
    const QString issuer = QString::fromLatin1(QUrl::toPercentEncoding(m_issuer));
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(account));
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1").arg(issuer, name, base32(secret));
}

QByteArray OathCodes::qrPng(const QString& text) const
{
    const QByteArray bytes = text.toUtf8();
    QRcode* code = QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                                     QR_ECLEVEL_M);
    if (!code)
        return {};
    const QByteArray png = qrToPng(code->data, code->width);
    QRcode_free(code);
    return png;
}

std::optional<qint64> OathCodes::acceptedStep(const QByteArray& secret, const QString& code, qint64 lastStep) const
{
    const QByteArray typed = code.toLatin1();
    if (secret.isEmpty() || typed.size() != digits)
        return std::nullopt;
    const qint64 now = m_clock.nuUtc().toSecsSinceEpoch() / stepSeconds;
    std::optional<qint64> accepted;
    for (qint64 step = now - 1; step <= now + 1; ++step) {
        const QByteArray expected = codeOfStep(secret, step);
        if (expected.isEmpty())
            return std::nullopt;
        if (sodium_memcmp(expected.constData(), typed.constData(), digits) == 0 && step > lastStep && !accepted)
            accepted = step;
    }
    return accepted;
}

QString OathCodes::currentCode(const QByteArray& secret) const
{
    return QString::fromLatin1(codeOfStep(secret, m_clock.nuUtc().toSecsSinceEpoch() / stepSeconds));
}

} // namespace pgb::auth
