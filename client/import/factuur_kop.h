#pragma once
#include <QString>
#include <deque>
#include <optional>

namespace pgb {

/// Of which invoice the rows of a PDF are: a file may hold many, one after the other. What stands between two rows is the foot of the invoice
/// before, and then the head of the next; the next one takes nothing from that foot. What is not sure is empty, and is asked.
class FactuurKop {
public:
    /// A line that is no row, from top to bottom; pages count from 1.
    void regel(const QString& tekst, int bladzijde);
    /// A row follows.
    void rij(int bladzijde);

    const QString& factuurnummer() const { return m_factuurnummer; }
    const QString& klant() const { return m_klant; }

private:
    struct Regel {
        QString tekst;
        int bladzijde = 0;
        bool totaal = false;
    };
    struct Vondst {
        QString waarde;
        size_t plaats = 0;
    };
    size_t begin(int bladzijde) const;
    size_t naBladzijde(int bladzijde) const;
    std::optional<Vondst> nummer(size_t vanaf) const;
    std::optional<Vondst> klantnummer(size_t vanaf, bool vanVoren) const;
    /// Where the invoice with the number at this place begins: below what still names the one before.
    size_t beginVan(const Vondst& nummer, size_t vanaf, int bladzijde) const;

    std::deque<Regel> m_regels; ///< since the last row
    bool m_totaal = false;
    int m_vorige = 0; ///< page of the last row; 0 = there was none
    QString m_factuurnummer;
    QString m_klant;
};

} // namespace pgb
