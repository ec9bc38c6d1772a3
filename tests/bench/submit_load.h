#pragma once
#include <QByteArray>
#include <QString>
#include <QUrl>
#include <vector>

namespace pgb::bench {

struct LoadResult {
    int submitted = 0;
    double seconds = 0;
    QString trouble; ///< the first answer that was not as expected; empty = none
};

/// `clients` connections at once; each takes the next body, stores the month (POST /v1/declaraties) and submits it, until none is left.
LoadResult submitAll(const QUrl& server, const QByteArray& token, const std::vector<QByteArray>& bodies, int clients);

} // namespace pgb::bench
