#pragma once
#include <QString>
#include <utility>
#include <vector>

namespace pgb {

/// Where in a record something stands: a JSON pointer without the leading slash, such as "regels/3/minuten".
/// Empty = the record as a whole.
using FieldPath = QString;

/// Named values that a code carries; `shared/text` puts them into the sentence.
using CodeParams = std::vector<std::pair<QString, QString>>;

/// What kind of thing went wrong; the server maps each to one HTTP status (server/api/problem_status).
enum class ProblemKind {
    OngeldigeInvoer,   ///< the input cannot be read or breaks a format (400)
    NietAangemeld,     ///< no or an expired session (401)
    NietToegestaan,    ///< signed in, but this act is not allowed on a record that may be seen (403)
    NietGevonden,      ///< does not exist, or may not be seen: the two are never told apart (404)
    Conflict,          ///< another version was written in between, or the state machine has no such step now (409)
    VersieVerouderd,   ///< If-Match named an older version; the current one is attached by the API (412)
    Geweigerd,         ///< controles refuse; the bevindingen are attached (422)
    TeVeel,            ///< throttled or over a limit (429)
    NietBeschikbaar,   ///< the server or its storage cannot answer now; try again (503)
    Intern             ///< a defect of ours (500); the text never leaves the server
};

/// An error as a value. `code` is a stable lower-camel word ("wachtwoordOnjuist"); no sentence travels.
struct Problem {
    ProblemKind kind = ProblemKind::Intern;
    QString code;
    CodeParams params;
    FieldPath path;
    /// For logs of our own only; never sent to a client, never holds personal data.
    QString detail;
};

} // namespace pgb
