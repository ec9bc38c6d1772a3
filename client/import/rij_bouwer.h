#pragma once
#include "client/import/bron.h"

namespace pgb {

/// Puts cells into rows within the limits, for every kind of file; the first filled row is the headings.
class RijBouwer {
public:
    RijBouwer(const BronGrenzen& grenzen, const RijOntvanger& rij) : m_grenzen(grenzen), m_rij(rij) {}

    /// The number of the next row as a spreadsheet shows it; never lower than the one before.
    void begin(qint64 nummer);
    /// In column `kolom` (0 = first), text or a number of its own; what does not fit marks the row.
    void cel(qint64 kolom, QString tekst, bool getal = false);
    /// Something of the row was too long, and is not whole in it.
    void merkTeLang() { m_huidige.teLang = true; }
    /// At the end of the row.
    void volgende(QString tekst) { cel(m_huidige.velden.size(), std::move(tekst)); }
    /// Hands the row over, unless it is empty. False when the reader must stop.
    bool eind();

    /// More rows than the limit.
    bool teVeel() const { return m_teVeel; }
    bool gestopt() const { return m_gestopt; }
    qint64 rijen() const { return m_rijen; }
    qint64 kolommen() const { return m_huidige.velden.size(); }

private:
    const BronGrenzen& m_grenzen;
    const RijOntvanger& m_rij;
    BronRij m_huidige;
    bool m_gevuld = false;
    bool m_gestopt = false;
    bool m_teVeel = false;
    qint64 m_rijen = 0;
    int m_vorige = 0;
};

/// How a reader ended, as one answer.
Outcome<BronKenmerken> afgerond(const RijBouwer& bouwer, BronKenmerken kenmerken);

/// A number as a person reads it in the cell: at most 15 significant digits, no exponent; other text as it stands.
QString leesbaarGetal(const QString& getal);

} // namespace pgb
