#pragma once
#include "client/ui/shell/sign_in_service.h"
#include <optional>

namespace pgb::ui {

/// The address as people type it ("bureau.example.nl", with or without https:// and port). Nothing when it is no address, or
/// when it is plain http to another computer: passwords never travel unprotected.
std::optional<QUrl> serverUrlFromText(const QString& text);
/// What went wrong at signing in, in plain words: what and what to do.
QString signInProblemText(const Problem& problem);
/// The server ended the session: by time, by signing out elsewhere, or because the account was locked.
QString sessionEndedText();
/// How long to wait after too many tries; 0 = unknown.
QString tooOftenText(int seconds);
/// The seconds that `problem` says to wait; 0 = it does not say.
int secondsToWait(const Problem& problem);
/// The certificate problem in one paragraph of plain words.
QString certificateText(const CertificateProblem& problem);
/// "AB:CD:…" in two lines, for comparing over the telephone.
QString fingerprintText(const QByteArray& sha256);
/// How many hexadecimal digits of a new fingerprint are asked for: fewer could be made to fit by trying out certificates.
constexpr int fingerprintTyped = 16;
/// The digits of what was typed or pasted, in capitals and without colons and spaces; empty when there are fewer than asked for, or
/// anything else among them.
QString typedFingerprint(const QString& text);

} // namespace pgb::ui
