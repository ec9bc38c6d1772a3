#pragma once
#include "client/cli/bestand.h"
#include "shared/wire/bulk.h"
#include <map>
#include <set>

namespace pgb::cli {

/// What the sandbox said of a whole file, as a batch of it would say.
class ProefUitslag {
public:
    void neemBlok(const std::vector<BulkregelUitkomst>& uitkomsten);
    void neem(const BulkregelUitkomst& uitkomst);
    qint64 regelsMet(Bulkstand stand) const;
    std::vector<BulkTelling> tellingen() const;
    /// What is asked first, then the most lines; at most 200.
    std::vector<BulkOorzaak> oorzaken() const;
    /// The first rows of one of these.
    QList<int> rijen(const BulkOorzaak& oorzaak) const;
    /// That nothing was kept, and of more blocks than one what only a batch can see: the sandbox keeps nothing between two of them.
    QString slotzin() const;

private:
    int m_blokken = 0;
    std::map<Bulkstand, BulkTelling> m_tellingen;
    std::map<std::pair<Bulkstand, QString>, BulkOorzaak> m_oorzaken;
    std::map<std::pair<Bulkstand, QString>, std::set<int>> m_rijen;
};

/// Hands the lines of a file over by whole clients, whatever their order in it: limits of a month run over blocks. Blocks are of about 500 lines, or of one client.
/// The lines wait in temporary files, so that memory stays the same however many they are. `blok` answers false to stop. Problems: those of leesBlokken and
/// bestandNietTeOpenen, and teVeelRegelsVoorKlant {klantTekst}.
Outcome<BronKenmerken> leesPerClient(const Bestand& bestand, const std::function<bool(std::vector<Bulkregel>)>& blok);

} // namespace pgb::cli
