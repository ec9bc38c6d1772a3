#pragma once
#include "shared/base/problem.h"
#include "shared/domain/controle/bevinding.h"
#include <QByteArray>
#include <QDateTime>
#include <QUrlQuery>
#include <vector>

namespace pgb::net {

/// One call of the server's interface. `path` begins with "/v1/".
struct ApiRequest {
    QByteArray method = "GET";
    QString path;
    QUrlQuery query;
    QByteArray body;           ///< JSON; empty = none
    qint64 rijversie = 0;      ///< sent as If-Match when not 0
    QString idempotencyKey;    ///< sent when not empty
    int timeoutMs = 20'000;
    bool needsSession = true;  ///< false: sent without a token and never held back for sign-in
    QByteArray contentType = {}; ///< of `body`; empty = JSON
};

/// How a call ended. Every call ends exactly once, unless its context object is gone.
struct ApiReply {
    enum class Result {
        Answer,    ///< 2xx
        Refused,   ///< the server answered with a problem
        NoServer,  ///< no connection, time-out or a broken answer: the call may be repeated
        Cancelled  ///< sign-in was given up, or the client was shut down
    };
    Result result = Result::NoServer;
    int status = 0;
    QByteArray body;      ///< also of a refusal, as it came
    qint64 rijversie = 0; ///< from ETag; 0 = none
    QString requestId;
    Problem problem; ///< for everything but Answer
    std::vector<Bevinding> bevindingen;
    QByteArray huidig; ///< JSON of the current record with VersieVerouderd

    bool ok() const { return result == Result::Answer; }
};

/// What is wrong with the server's certificate, for the sign-in window to put in words.
struct CertificateProblem {
    enum class Kind { UnknownAuthority, WrongName, Expired, NotYetValid, Other };
    QString host;
    QByteArray fingerprint; ///< SHA-256 of the certificate
    QString subject;
    QString issuer;
    QDateTime validUntil;
    std::vector<Kind> kinds;
};

} // namespace pgb::net
