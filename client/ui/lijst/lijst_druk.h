#pragma once
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStringList>
#include <vector>

namespace pgb::ui {

/// A list on paper: its title above the first page, the headings above each, and its number below. Drawn row by row, so that a long list takes no more memory than its texts and a
/// caller can do other things between two slices.
class LijstDruk {
public:
    /// The headings are the first of `rijen`. `apparaat` outlives this.
    LijstDruk(QPagedPaintDevice& apparaat, std::vector<QStringList> rijen, QString titel);

    /// Draws for about so long, at least one row. False when nothing is left to do: all is drawn, or the paper is refused.
    bool verder(int milliseconden);
    bool gelukt() const { return m_klaar && !m_fout; }
    int bladzijde() const { return m_bladzijde; }
    /// Rows that were drawn, and all of them.
    int gedaan() const { return int(m_volgende); }
    int totaal() const { return int(m_rijen.size()); }

private:
    using Regels = std::vector<QStringList>; ///< the lines of each cell

    void meet();
    void verdeelBreedte(const std::vector<qreal>& smalst, const std::vector<qreal>& breedst);
    QStringList breek(const QString& tekst, qreal breedte, const QFont& font) const;
    Regels regelsVan(const QStringList& rij, const QFont& font) const;
    static qsizetype hoogsteVan(const Regels& regels);
    /// Lines of the headings: whatever they are, rows have room below them.
    qsizetype kopRegels() const;
    qreal hoogte(qsizetype regels) const { return qreal(regels) * m_regel + 2 * m_rand; }
    /// Lines `van` up to `tot` of the row.
    void teken(const Regels& regels, qsizetype van, qsizetype tot, const QFont& font);
    void tekenRij(const Regels& regels);
    void beginBladzijde();
    bool nieuweBladzijde();
    void eind();

    QPagedPaintDevice& m_apparaat;
    std::vector<QStringList> m_rijen;
    QString m_titel;
    QPainter m_verf;
    QFont m_letter;
    QFont m_vet;
    QFont m_groot;
    std::vector<qreal> m_breedtes;
    Regels m_kop;
    QRectF m_vlak;
    qreal m_regel = 0; ///< height of a line
    qreal m_rand = 0;  ///< around the text of a cell
    qreal m_y = 0;
    size_t m_volgende = 1;
    int m_bladzijde = 0;
    bool m_klaar = false;
    bool m_fout = false;
};

} // namespace pgb::ui
