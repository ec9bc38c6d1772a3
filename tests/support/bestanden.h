#pragma once
#include <QByteArray>
#include <QList>
#include <QtEndian>
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

/// With its objects in a packed stream; `woorden` say how it is packed.
inline QByteArray gepaktePdf(const QByteArray& objecten, const QByteArray& woorden = "/Filter /FlateDecode")
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 " + woorden + " >>\nstream\n" + qCompress(objecten).mid(4)
        + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
}

inline QByteArray vierBytes(quint32 getal)
{
    QByteArray uit(4, '\0');
    qToBigEndian(getal, uit.data());
    return uit;
}
inline QByteArray pngDeel(const QByteArray& naam, const QByteArray& inhoud)
{
    quint32 som = 0xFFFFFFFF;
    for (const char c : naam + inhoud) {
        som ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            som = (som >> 1) ^ (som & 1 ? 0xEDB88320 : 0);
    }
    return vierBytes(quint32(inhoud.size())) + naam + inhoud + vierBytes(~som);
}
/// Grey dots; each line of them has a byte before it.
inline QByteArray pngVan(quint32 breed, quint32 hoog, const QByteArray& lijnen, char diepte = 8)
{
    return QByteArray("\x89PNG\r\n\x1A\n") + pngDeel("IHDR", vierBytes(breed) + vierBytes(hoog) + diepte + QByteArray(4, '\0'))
        + pngDeel("IDAT", qCompress(lijnen).mid(4)) + pngDeel("IEND", {});
}
inline QByteArray kleinePng() { return pngVan(1, 1, QByteArray(2, '\0')); }

/// `tekst` is a remark in it; `punten` are the packed dots.
inline QByteArray jpgVan(quint16 breed, quint16 hoog, const QByteArray& tekst, const QByteArray& punten)
{
    const auto deel = [](char merk, const QByteArray& inhoud) { return QByteArray("\xFF") + merk + vierBytes(quint32(inhoud.size() + 2)).mid(2) + inhoud; };
    return "\xFF\xD8" + deel('\xFE', tekst) + deel('\xC0', '\x08' + vierBytes(hoog).mid(2) + vierBytes(breed).mid(2) + QByteArray("\x01\x01\x11\0", 4))
        + deel('\xDA', QByteArray("\x01\x01\0\0\x3F\0", 6)) + punten + "\xFF\xD9";
}
inline QByteArray kleineJpg(const QByteArray& tekst) { return jpgVan(8, 8, tekst, "x"); }

QByteArray ublVan(const QByteArray& regels);
QByteArray ublRegel(const QByteArray& nummer, const QByteArray& aantal, const QByteArray& bedrag);

} // namespace pgb::test
