#include "tests/support/bestanden.h"
#include <QFile>
#include <QTemporaryDir>
#include <minizip/zip.h>


namespace pgb::test {

QByteArray zipVan(const Delen& delen)
{
    QTemporaryDir map;
    const QString pad = map.filePath(QStringLiteral("a.zip"));
    zipFile zip = zipOpen64(pad.toLocal8Bit().constData(), APPEND_STATUS_CREATE);
    for (const auto& [naam, inhoud] : delen) {
        zipOpenNewFileInZip(zip, naam.constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6);
        zipWriteInFileInZip(zip, inhoud.constData(), unsigned(inhoud.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile bestand(pad);
    return bestand.open(QIODevice::ReadOnly) ? bestand.readAll() : QByteArray();
}

QByteArray xlsxVan(const QByteArray& rijen, const QByteArray& woorden, bool epoche1904)
{
    const QByteArray ns(R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")");
    return zipVan({
        {"xl/workbook.xml", "<workbook " + ns + R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904=")"
                                + QByteArray(epoche1904 ? "1" : "0") + R"("/><sheets><sheet name="Leeg" sheetId="1" r:id="rId1"/><sheet name="Uren" sheetId="2" r:id="rId2"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels", R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>)"},
        {"xl/styles.xml", "<styleSheet " + ns + R"(><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="00000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>)"},
        {"xl/sharedStrings.xml", "<sst " + ns + ">" + woorden + "</sst>"},
        {"xl/worksheets/sheet1.xml", "<worksheet " + ns + "><sheetData/></worksheet>"},
        {"xl/worksheets/sheet2.xml", "<worksheet " + ns + "><sheetData>" + rijen + "</sheetData></worksheet>"},
    });
}

QByteArray odsVan(const QByteArray& rijen, const QByteArray& manifest)
{
    return zipVan({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"META-INF/manifest.xml", manifest},
                   {"content.xml", R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Blad1">)"
                                       + rijen + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

QList<PdfWoord> pdfKop(int y)
{
    return {{40, y, "Datum"}, {110, y, "Omschrijving"}, {300, y, "Eenheid"}, {360, y, "Aantal"}, {420, y, "Tarief"}, {480, y, "Bedrag"}};
}

QList<PdfWoord> pdfRij(int y, const QByteArray& dag)
{
    return {{40, y, dag}, {110, y, "Begeleiding"}, {300, y, "uur"}, {375, y, "1,00"}, {425, y, "40,00"}, {488, y, "40,00"}};
}

QByteArray pdfVan(const QList<PdfWoord>& woorden, const QByteArray& naam, const QByteArray& bijlage)
{
    return pdfVan(QList<QList<PdfWoord>>{woorden}, naam.isEmpty() ? Delen() : Delen{{naam, bijlage}});
}

QByteArray pdfVan(const QList<QList<PdfWoord>>& bladen, const Delen& bijlagen)
{
    const auto verwijs = [](qsizetype nummer) { return QByteArray::number(nummer) + " 0 R"; };
    const auto stroom = [](const QByteArray& woorden, const QByteArray& inhoud) {
        return "<< " + woorden + "/Length " + QByteArray::number(inhoud.size()) + " >>\nstream\n" + inhoud + "\nendstream";
    };
    // The catalogue, the pages and the font come first; two objects for each page and for each enclosure follow.
    QByteArrayList objecten{{}, {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kinderen, namen;
    for (const QList<PdfWoord>& woorden : bladen) {
        QByteArray tekst;
        for (const PdfWoord& w : woorden)
            tekst += "BT /F1 9 Tf " + QByteArray::number(w.x) + ' ' + QByteArray::number(w.y) + " Td (" + w.tekst + ") Tj ET\n";
        objecten << stroom({}, tekst);
        objecten << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + verwijs(objecten.size()) + " /Resources << /Font << /F1 3 0 R >> >> >>";
        kinderen += verwijs(objecten.size()) + ' ';
    }
    for (const auto& [naam, inhoud] : bijlagen) {
        objecten << stroom("/Type /EmbeddedFile ", inhoud);
        objecten << "<< /Type /Filespec /F (" + naam + ") /EF << /F " + verwijs(objecten.size()) + " >> >>";
        namen += "(" + naam + ") " + verwijs(objecten.size()) + ' ';
    }
    objecten[0] = "<< /Type /Catalog /Pages 2 0 R" + (namen.isEmpty() ? QByteArray() : "/Names << /EmbeddedFiles << /Names [" + namen + "] >> >>") + " >>";
    objecten[1] = "<< /Type /Pages /Kids [" + kinderen + "] /Count " + QByteArray::number(bladen.size()) + " >>";
    QByteArray pdf("%PDF-1.4\n");
    QList<qsizetype> plaatsen;
    for (qsizetype i = 0; i < objecten.size(); ++i) {
        plaatsen << pdf.size();
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objecten[i] + "\nendobj\n";
    }
    const qsizetype xref = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objecten.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype plaats : plaatsen)
        pdf += QByteArray::number(plaats).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer << /Size " + QByteArray::number(objecten.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

QByteArray ublVan(const QByteArray& regels)
{
    return R"(<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:cac" xmlns:cbc="urn:cbc"><cbc:ID>2025-0017</cbc:ID><cbc:IssueDate>2025-11-01</cbc:IssueDate><cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:CompanyID>00012345</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty><cac:AccountingCustomerParty><cac:Party><cac:PartyIdentification><cbc:ID>00417</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name>B. Houder</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>)"
        + regels + "</Invoice>";
}
QByteArray ublRegel(const QByteArray& nummer, const QByteArray& aantal, const QByteArray& bedrag)
{
    return "<cac:InvoiceLine><cbc:ID>" + nummer + R"(</cbc:ID><cbc:InvoicedQuantity unitCode="HUR">)" + aantal + "</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID=\"EUR\">" + bedrag
        + "</cbc:LineExtensionAmount><cac:InvoicePeriod><cbc:StartDate>2025-10-06</cbc:StartDate></cac:InvoicePeriod><cac:Item><cbc:Description>Begeleiding individueel</cbc:Description><cac:SellersItemIdentification><cbc:ID>WLZ-BI</cbc:ID></cac:SellersItemIdentification></cac:Item><cac:Price><cbc:PriceAmount currencyID=\"EUR\">40.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>";
}

} // namespace pgb::test
