#pragma once
#include "shared/base/bedrag.h"
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace pgb {

/// What a text PDF says of its invoices beside their rows, from top to bottom: whose they are (DC-008), and a total that is not the sum of the rows above it (DC-086). A line with
/// a total ends the rows that it is of; it may be of these alone, of all with the same invoice number, or of the whole file.
class FactuurTotaal {
public:
    /// A line that is no row; pages count from 1.
    void regel(const QString& tekst, int bladzijde);
    void rij(const QString& factuurnummer, const QString& bedrag);
    void einde();

    /// KvK numbers that are the only one on their page, at most 20.
    const QStringList& leveranciers() const { return m_leveranciers; }
    /// Numbers of invoices, at most 20; "?" = it has none.
    const QStringList& andereTotalen() const { return m_andereTotalen; }

private:
    struct Som {
        std::optional<Bedrag> bedrag = Bedrag(); ///< nothing = an amount could not be read
        qint64 rijen = 0;
        void tel(const std::optional<Bedrag>& erbij);
        bool past(Bedrag totaal) const;
    };
    void vergelijk();
    void sluitBladzijde();

    int m_bladzijde = 0;
    QStringList m_kvks;            ///< on this page
    std::vector<Bedrag> m_totalen; ///< since the last row
    QString m_factuurnummer;
    Som m_sindsTotaal, m_factuur, m_bestand;
    QStringList m_leveranciers;
    QStringList m_andereTotalen;
};

} // namespace pgb
