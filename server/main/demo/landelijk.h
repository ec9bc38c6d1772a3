#pragma once
#include "server/storage/storage_config.h"
#include "shared/base/outcome.h"
#include <QString>
#include <functional>

namespace pgb::demo {

/// How much of the country (issue C): copies of the practice set beside the set itself. Each copy is 64 budgethouders of their own, and every
/// agreement of the set twice: 938 of them are 60,000 budgethouders, 180,000 agreements and 4.8 million lines a month.
constexpr int landelijkeKopieen = 938;

/// "landelijk", or a factor above 0 and at most 1 with a comma or a dot ("0,01"). At least one copy; 0 = it is neither.
int kopieenVan(const QString& schaal);

struct LandelijkReport {
    qint64 budgethouders = 0;
    qint64 zorgovereenkomsten = 0;
    qint64 declaraties = 0;
    qint64 regels = 0;
    qint64 rijen = 0;    ///< rows that the copying wrote, of all tables
    double seconden = 0; ///< of the copying alone
};

/// Makes the practice set in an empty database by its real flow (seedDemo), and copies it by SQL: every key of copy n is the key of the set plus
/// a fixed distance. People get numbers of their own, sealed with the keys of this installation; what only adds up per account (gebruikersnaam)
/// gets the number of the copy: vera.17. The audit trail and the feed of changes hold the set itself alone, so the chain stays true.
/// Until the last row stands, the database says that it is half-made and nothing opens it ("oefensetHalf"), also after a power failure.
/// Problems: Conflict "databaseNietLeeg"; Intern "kopieOnbekend" {tabel, kolom}: a migration brought what this does not know.
Outcome<LandelijkReport> seedLandelijk(const storage::StorageConfig& config, int kopieen, const std::function<void(const QString&)>& voortgang);

} // namespace pgb::demo
