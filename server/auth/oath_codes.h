#pragma once
#include "server/app/ports/clock.h"
#include "server/app/ports/credentials.h"

namespace pgb::auth {

/// TOTP by liboath, the picture by libqrencode.
class OathCodes final : public app::OneTimeCodes {
public:
    /// `clock` is the computer's: an authenticator app knows no practice day. `issuer` is what the app shows ("PGB Bureau").
    OathCodes(const app::Clock& clock, QString issuer);
    QByteArray newSecret() override;
    QString base32(const QByteArray& secret) const override;
    QString uri(const QByteArray& secret, const QString& account) const override;
    QByteArray qrPng(const QString& text) const override;
    std::optional<qint64> acceptedStep(const QByteArray& secret, const QString& code, qint64 lastStep) const override;
    /// The code of this moment, as an authenticator app shows it; empty for an empty secret.
    QString currentCode(const QByteArray& secret) const;

private:
    const app::Clock& m_clock;
    QString m_issuer;
};

} // namespace pgb::auth
