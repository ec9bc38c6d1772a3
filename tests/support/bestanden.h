#pragma once
#include <QByteArray>
#include <QList>
#include <utility>

/// Files as programs of others write them, made by hand so that each quirk is there on purpose. (Bodies in the .cpp: moc loses its way in raw strings.)
namespace pgb::test {

using Delen = QList<std::pair<QByteArray, QByteArray>>;

/// A packed file with these parts.
QByteArray zipVan(const Delen& delen);
/// A workbook with one sheet: shared strings, styles (1 = day, 2 = [h]:mm, 3 = eight digits, 4 = time) and the rows as XML.
QByteArray xlsxVan(const QByteArray& rijen, const QByteArray& woorden = {}, bool epoche1904 = false);
QByteArray odsVan(const QByteArray& rijen, const QByteArray& manifest = "<manifest/>");

/// Words of a page with the place where they begin, in points from below.
struct PdfWoord {
    int x;
    int y;
    QByteArray tekst;
};
/// The headings of an invoice, and one hour on `dag` under them; a line of a page at this height.
QList<PdfWoord> pdfKop(int y);
QList<PdfWoord> pdfRij(int y, const QByteArray& dag);
/// One page of words, and an enclosed file when it has a name.
QByteArray pdfVan(const QList<PdfWoord>& woorden, const QByteArray& naam = {}, const QByteArray& bijlage = {});
/// Pages of words, and enclosed files in the order of their names.
QByteArray pdfVan(const QList<QList<PdfWoord>>& bladen, const Delen& bijlagen);

/// The smallest file with a page, with this in it.
inline QByteArray kleinePdf(const QByteArray& tekst)
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n% "
        + tekst + "\ntrailer << /Size 4 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";
}

QByteArray ublVan(const QByteArray& regels);
QByteArray ublRegel(const QByteArray& nummer, const QByteArray& aantal, const QByteArray& bedrag);

} // namespace pgb::test
