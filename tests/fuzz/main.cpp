// fuzz_readers KIND SECONDS [SEED]: changes good files of one kind at random and reads them; a crash, a leak (under the sanitizer) or a file
// that takes longer than its limit ends it with its number, from which it can be made again.
#include "client/import/bankafschrift.h"
#include "client/import/bron.h"
#include "client/import/kolommen.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_paths.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <cstdio>

namespace {

using namespace pgb;

/// The files of a folder with this ending.
QList<QByteArray> bestanden(const char* pad, const char* soort)
{
    QList<QByteArray> uit;
    const QDir map(pgb::test::inSource(pad));
    for (const QString& naam : map.entryList({QString::fromLatin1(soort)})) {
        QFile bestand(map.filePath(naam));
        if (bestand.open(QIODevice::ReadOnly))
            uit << bestand.readAll();
    }
    return uit;
}

QList<QByteArray> zaad(const QString& soort)
{
    using namespace pgb::test;
    QList<QByteArray> uit;
    if (soort == QLatin1String("camt")) {
        uit << bestanden("/tests/data/camt", "*.xml") << zipVan({{"a.xml", bestanden("/tests/data/camt", "*.xml").value(0)}});
    } else if (soort == QLatin1String("csv")) {
        uit << bestanden("/tests/data/import", "*.csv");
        uit << QByteArray("\xff\xfe" "a\0;\0b\0\n\0", 10) << "klant;datum\n1;\"a\"\"b\"\n";
    } else if (soort == QLatin1String("xlsx")) {
        uit << xlsxVan(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c s="1"><v>45936.5</v></c><c t="inlineStr"><is><t>x</t></is></c></row>)", "<si><t>k</t></si>");
    } else if (soort == QLatin1String("ods")) {
        uit << odsVan(R"(<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell></table:table-row>)");
    } else if (soort == QLatin1String("json")) {
        uit << R"({"regels":[{"klant":{"nummer":"00417"},"uren":2.5e1,"x":[1,{"y":null}]},{"b":"\u00eb\n"}]})" << R"([{"a":1},{"a":-2}])";
    } else if (soort == QLatin1String("ubl")) {
        uit << ublVan(ublRegel("1", "2.5", "100.00")) << "<CrossIndustryInvoice><IncludedSupplyChainTradeLineItem><LineID>1</LineID></IncludedSupplyChainTradeLineItem></CrossIndustryInvoice>";
    } else if (soort == QLatin1String("pdf")) {
        uit << pdfVan({{40, 700, "Datum"}, {110, 700, "Omschrijving"}, {300, 700, "Eenheid"}, {360, 700, "Aantal"}, {420, 700, "Tarief"}, {480, 700, "Bedrag"}, {40, 680, "06-10-2025"}})
            << pdfVan({}, "a.xml", ublVan(ublRegel("1", "1", "1")));
    }
    return uit;
}

QByteArray gewijzigd(QByteArray bytes, QRandomGenerator& toeval)
{
    const int keer = 1 + int(toeval.bounded(8));
    for (int i = 0; i < keer && !bytes.isEmpty(); ++i) {
        const qsizetype plaats = qsizetype(toeval.bounded(quint32(bytes.size())));
        switch (toeval.bounded(6)) {
        case 0: bytes[plaats] = char(toeval.bounded(256)); break;
        case 1: bytes.remove(plaats, qsizetype(toeval.bounded(64))); break;
        case 2: bytes.insert(plaats, bytes.mid(qsizetype(toeval.bounded(quint32(bytes.size()))), qsizetype(toeval.bounded(256)))); break;
        case 3: bytes.truncate(plaats); break;
        case 4: bytes[plaats] = char(bytes[plaats] ^ (1 << toeval.bounded(8))); break;
        default: {
            static const QList<QByteArray> woorden{"\0", "\"", "99999999999999999999", "-1", "<!DOCTYPE x>", "]]>", "&amp;", "\xff\xfe", "1e308", "number-rows-repeated=\"2147483647\"", "{", "["};
            bytes.insert(plaats, woorden[qsizetype(toeval.bounded(quint32(woorden.size())))]);
        }
        }
    }
    return bytes;
}

/// A packed file of which the parts were changed before they were packed: a change after that seldom gets past the checksum.
QByteArray gepakt(const QString& soort, QRandomGenerator& toeval)
{
    using namespace pgb::test;
    if (soort == QLatin1String("camt")) {
        Delen delen;
        for (const QByteArray& afschrift : bestanden("/tests/data/camt", "*.xml"))
            delen << std::pair(QByteArray::number(delen.size()), gewijzigd(afschrift, toeval));
        return zipVan(delen);
    }
    if (soort == QLatin1String("xlsx"))
        return xlsxVan(gewijzigd(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c s="1"><v>45936.5</v></c><c t="inlineStr"><is><t>klant</t></is></c></row><row r="3"><c r="A3" s="3"><v>417</v></c><c r="C3" s="2"><v>1.5E-2</v></c></row>)", toeval),
                       gewijzigd("<si><t>datum</t></si><si><r><t>k</t></r><rPh><t>x</t></rPh></si>", toeval), toeval.bounded(2) == 0);
    return odsVan(gewijzigd(R"(<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="5"/><table:table-cell office:value-type="date" office:date-value="2025-10-06"><text:p>x</text:p></table:table-cell></table:table-row>)", toeval));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList vraag = app.arguments();
    const QList<QByteArray> goed = zaad(vraag.value(1));
    if (goed.isEmpty()) {
        std::fprintf(stderr, "usage: fuzz_readers csv|xlsx|ods|json|ubl|pdf|camt SECONDS [SEED]\n");
        return 2;
    }
    const qint64 tot = vraag.value(2).toLongLong() * 1000;
    quint32 nummer = vraag.value(3, QStringLiteral("1")).toUInt();
    BronGrenzen grenzen;
    grenzen.rijen = 20'000;
    grenzen.uitgepakt = 32 * 1024 * 1024;
    grenzen.woorden = 8 * 1024 * 1024;
    QElapsedTimer klok;
    klok.start();
    qint64 bestanden = 0, gelezen = 0;
    for (; klok.elapsed() < tot; ++nummer, ++bestanden) {
        QRandomGenerator toeval(nummer);
        const bool ingepakt = QStringList{QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("camt")}.contains(vraag[1]) && toeval.bounded(4) != 0;
        QByteArray bytes = ingepakt ? gepakt(vraag[1], toeval) : gewijzigd(goed[qsizetype(toeval.bounded(quint32(goed.size())))], toeval);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        std::vector<BronRij> rijen;
        QElapsedTimer een;
        een.start();
        const auto einde = leesBron(buffer, grenzen, [&](BronRij&& rij) {
            if (rijen.size() < 300)
                rijen.push_back(std::move(rij));
            return true;
        });
        if (!rijen.empty() && isAfschriftKop(rijen.front().velden)) {
            Bankafschrift afschrift;
            for (const BronRij& rij : rijen)
                gelezen += neemRij(afschrift, rij);
            herkenBoekingen(afschrift.bij, {{{1}, {1}, QDate(2025, 12, 2), Bedrag{123'456}, QStringLiteral("PGB 12-34"), {}, {}, 1}});
        } else if (!rijen.empty()) {
            const BestandVoorstel voorstel = stelKolommenVoor(rijen, einde ? einde->soort : BronSoort::Csv);
            for (const BronRij& rij : rijen)
                gelezen += qint64(Regellezer(voorstel).lees(rij).size());
        }
        if (een.elapsed() > 10'000) {
            std::fprintf(stderr, "file %u took %lld ms\n", nummer, static_cast<long long>(een.elapsed()));
            return 1;
        }
    }
    std::printf("%lld files, %lld lines read\n", static_cast<long long>(bestanden), static_cast<long long>(gelezen));
    return 0;
}
