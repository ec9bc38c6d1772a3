#pragma once
#include "client/models/overeenkomst_artikelen.h"
#include <QPageSize>
#include <QRectF>
#include <QSet>
#include <QStringList>
#include <QTextDocument>
#include <memory>

class QIODevice;
class QPainter;

namespace pgb {

/// What stands on the sheets beside the text itself.
struct PapierRand {
    QString links;          ///< at the foot of each sheet: the parties
    QString onder;          ///< below it: number and version; empty = none
    QString vingerafdruk;   ///< of what was signed, in hex; empty = nobody signed
    QString stempel;        ///< above the title: "Concept, niet ondertekend"; empty = none
    QStringList handtekeningen; ///< one paragraph each, under the last article
};
/// For a version: number, version of agreement and model, the fingerprint that was signed, who signed with what and when.
PapierRand papierRand(const ZorgovereenkomstFeiten& feiten);

/// The agreement on A4 sheets: on the screen, on paper and in a PDF. Measures are in 1/144 inch.
class OvereenkomstPapier {
public:
    static constexpr int resolutie = 144;
    static constexpr int breedte = 1190;
    static constexpr int hoogte = 1684;

    /// Size of the letters on paper: 10,5 points.
    static constexpr int letterOpPapier = 21;

    /// `actief`: the field whose sentence is marked. `letter`: size of the letters; a sheet that is shown small has larger letters, so that it
    /// can be read, and so more sheets.
    OvereenkomstPapier(const OvereenkomstTekst& tekst, const PapierRand& rand, const FieldPath& actief = {}, int letter = letterOpPapier);
    int bladen() const;
    /// Paints sheet 0.. with its foot, black on the ground that is there.
    void teken(QPainter& painter, int blad) const;
    /// The field of the sentence at this place of a sheet; empty = none.
    FieldPath padOp(int blad, QPointF plek) const;
    /// The sheet on which the sentence of the field stands and its height there; nothing when it has none.
    std::optional<std::pair<int, int>> plekVan(const FieldPath& pad) const;
    /// The fields of the sentences in the order of the text, each once.
    QStringList paden() const;
    QString platteTekst() const;
    /// Every heading stands on the sheet of its text.
    bool koppenBij() const;

private:
    /// Lays the document out anew; `breuken`: headings (by their number) that begin a sheet.
    void zet(const OvereenkomstTekst& tekst, const FieldPath& actief, const QSet<int>& breuken);
    void vul(const OvereenkomstTekst& tekst, const FieldPath& actief, const QSet<int>& breuken);
    /// The first heading that stands on another sheet than its text; -1 = none.
    int losseKop() const;
    PapierRand m_rand;
    int m_letter;
    int m_kant; ///< margin at the sides and the top
    int m_voet; ///< room at the foot
    std::unique_ptr<QTextDocument> m_document;
};

/// Writes the sheets as PDF (A4, text that can be searched); false when the device does not take it.
bool schrijfPdf(QIODevice& naar, const OvereenkomstPapier& papier, const QString& titel);

} // namespace pgb
