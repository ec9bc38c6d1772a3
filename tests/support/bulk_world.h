#pragma once
#include "shared/domain/bulk/bulkregel.h"
#include "tests/support/practice_world.h"

namespace pgb::test {

/// An organisation with clients, each with a budget and an agreement in force: "K00000" ... and "2025-K00000" ...
struct BulkWorld {
    Organisatie organisatie;
    Zorgverlener zorgverlener; ///< a zorginstelling
    Gebruiker medewerker;      ///< of the organisation
    Gebruiker vreemde;         ///< of another organisation
    std::vector<BudgethouderId> clienten;
    QString functie = QStringLiteral("WLZ-BI");
};

/// Adds it to a practice world.
Outcome<BulkWorld> seedBulkWorld(app::Storage& storage, const PracticeWorld& world, int clienten, const QByteArray& passwordHash);

/// The number at SVB of the client.
QString bulkKlant(int client);
/// `aantal` good lines of October 2025, spread over the clients, in the order of the clients; row 2 is the first.
std::vector<Bulkregel> goedeBulkregels(int clienten, int aantal);
/// The same care as the file of an own program would have it.
QByteArray bulkCsv(const std::vector<Bulkregel>& regels);

} // namespace pgb::test
