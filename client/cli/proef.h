#pragma once
#include "client/cli/bestand.h"
#include "shared/wire/bulk.h"
#include <map>

namespace pgb::cli {

/// What the sandbox said of a whole file, as a batch of it would say.
class ProefUitslag {
public:
    void neem(const BulkregelUitkomst& uitkomst);
    qint64 regelsMet(Bulkstand stand) const;
    std::vector<BulkTelling> tellingen() const;
    /// The most lines first, at most 200.
    std::vector<BulkOorzaak> oorzaken() const;

private:
    std::map<Bulkstand, BulkTelling> m_tellingen;
    std::map<std::pair<Bulkstand, QString>, BulkOorzaak> m_oorzaken;
};

/// Hands the lines of a file over by whole clients, whatever their order in it: limits of a month run over blocks. Blocks are of about 500 lines, or of one client.
/// The lines wait in temporary files, so that memory stays the same however many they are. `blok` answers false to stop. Problems: those of leesBlokken and
/// bestandNietTeOpenen.
Outcome<BronKenmerken> leesPerClient(const Bestand& bestand, const std::function<bool(std::vector<Bulkregel>)>& blok);

} // namespace pgb::cli
