#include "client/import/bron.h"
#include "client/import/camt_rijen.h"
#include "client/import/json_rijen.h"
#include "client/import/ods_rijen.h"
#include "client/import/pdf_rijen.h"
#include "client/import/ubl_rijen.h"
#include "client/import/xlsx_rijen.h"
#include "client/import/zip_lezer.h"
#include <algorithm>

namespace pgb {
namespace {

/// Compound files: workbooks of before 2007, and every workbook with a password.
constexpr char ole[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Signs that no text has: of any bytes one in nine is one.
bool isGeenTekst(QByteArrayView begin)
{
    const auto vreemd = std::count_if(begin.begin(), begin.end(), [](char c) { return (c > 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f; });
    return vreemd >= 4 && vreemd * 25 > begin.size();
}

Outcome<BronKenmerken> leesTekst(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    const CsvGrenzen csv{grenzen.bytes, grenzen.rijen, grenzen.kolommen, grenzen.celTekens};
    BronKenmerken kenmerken;
    const Outcome<CsvKenmerken> gelezen = leesCsv(bestand, csv, [&](CsvRij&& r) {
        // Excel's own line that names the separator is no row.
        if (r.nummer == 1 && r.velden.value(0).startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
            return true;
        ++kenmerken.rijen;
        return rij(std::move(r));
    });
    if (!gelezen)
        return gelezen.problem();
    kenmerken.scheiding = QLatin1Char(gelezen->scheiding);
    kenmerken.tekenset = gelezen->tekenset;
    return kenmerken;
}

Outcome<BronKenmerken> leesZip(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    ZipLezer zip(bestand, grenzen.uitgepakt);
    if (!zip.open())
        return zip.fout().value_or(bronFout("bestandBeschadigd"));
    if (zip.heeft(QStringLiteral("xl/workbook.xml")))
        return leesXlsx(zip, grenzen, rij);
    if (zip.heeft(QStringLiteral("content.xml")))
        return leesOds(zip, grenzen, rij);
    return leesCamtZip(bestand, grenzen, rij);
}

} // namespace

Problem bronFout(const char* code, CodeParams params)
{
    return {ProblemKind::OngeldigeInvoer, QString::fromLatin1(code), std::move(params), {}, {}};
}

Outcome<BronKenmerken> leesBron(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    if (bestand.size() > grenzen.bytes)
        return bronFout("bestandTeGroot");
    const QByteArray begin = bestand.peek(1024);
    if (begin.isEmpty())
        return bronFout("bestandLeeg");
    if (begin.startsWith(QByteArrayView(ole, 8)))
        return bronFout("bestandVersleuteld");
    if (begin.startsWith("PK\x03\x04") || begin.startsWith("PK\x05\x06"))
        return leesZip(bestand, grenzen, rij);
    if (begin.contains("%PDF-"))
        return leesPdf(bestand, grenzen, rij);
    QByteArray tekst = begin;
    if (tekst.startsWith("\xef\xbb\xbf"))
        tekst.remove(0, 3);
    tekst = tekst.trimmed();
    if (tekst.startsWith('<'))
        return isCamt(bestand) ? leesCamt(bestand, grenzen, rij) : leesUbl(bestand, grenzen, rij);
    if (tekst.startsWith('{') || tekst.startsWith('['))
        return leesJson(bestand, grenzen, rij);
    return !utf16Van(begin) && isGeenTekst(begin) ? Outcome<BronKenmerken>(bronFout("bestandSoortOnbekend")) : leesTekst(bestand, grenzen, rij);
}

} // namespace pgb
