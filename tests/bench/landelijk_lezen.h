#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>
#include <vector>

namespace pgb::bench {

/// One question of a client, and the figure that it counts for ("vandaag").
struct Vraag {
    QString figuur;
    QByteArray pad;
    QByteArray token;
};

struct Leesuitkomst {
    QHash<QString, std::vector<double>> seconden; ///< of each answer, sorted
    QString trouble;
    double deel(const QString& figuur, double quantile) const;
};

/// A client for each list, one keep-alive connection each. Every client asks one question a second, all of its list in turn, at a moment of its
/// own within the second: people at work, not a flood.
Leesuitkomst leesSamen(const QUrl& server, const std::vector<std::vector<Vraag>>& clients, int rondes);

} // namespace pgb::bench
