#include "client/import/bestand_kopie.h"
#include "client/import/bestand_stroom.h"
#include "client/import/lezer_proces.h"
#include "client/import/rij_bouwer.h"
#include "client/import/xlsx_opmaak.h"
#include "tests/import/gelezen.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include "tests/support/schrijf.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <sys/stat.h>

using namespace pgb;
using namespace pgb::test;

namespace {

QStringList s(std::initializer_list<const char*> woorden)
{
    QStringList uit;
    for (const char* w : woorden)
        uit << QString::fromUtf8(w);
    return uit;
}

QList<PdfWoord> totaal(int y) { return {{420, y, "Totaal"}, {483, y, "40,00"}}; }

} // namespace

/// Every kind of file that an organisation may bring, as its program writes it, and files that mean harm.
class TestBron : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csv_in_every_dress()
    {
        Gelezen g = lees("\xef\xbb\xbf" "klant;datum\n00417;01-10-2025\n");
        QCOMPARE(g.rij(1), s({"00417", "01-10-2025"}));
        QCOMPARE(g.kenmerken.scheiding, QChar(u';'));
        QCOMPARE(lees("sep=;\r\na;b\r\n1;2\r\n").rij(0), s({"a", "b"}));
        QCOMPARE(lees("a|b\n1|\"x|y\"\n").rij(1), s({"1", "x|y"}));
        g = lees("naam\turen\nZo\xeb\t2\n");
        QCOMPARE(g.rij(1), s({"Zoë", "2"}));
        QCOMPARE(g.kenmerken.tekenset, QStringLiteral("Windows-1252"));
        const QString tekst = QStringLiteral("klant;uren\nZoë;2,5\n");
        QByteArray utf16("\xff\xfe", 2);
        utf16.append(reinterpret_cast<const char*>(tekst.utf16()), tekst.size() * 2);
        g = lees(utf16);
        QCOMPARE(g.rij(1), s({"Zoë", "2,5"}));
        QCOMPARE(g.kenmerken.tekenset, QStringLiteral("UTF-16"));
        g = lees(utf16.mid(2)); // without its mark
        QCOMPARE(g.rij(1), s({"Zoë", "2,5"}));
        QCOMPARE(lees("Urenoverzicht oktober\n\nklant;uren\n1;2\n").rijen.back().velden, s({"1", "2"}));
    }

    void a_workbook_keeps_zeros_days_times_and_both_kinds_of_text()
    {
        const QByteArray rijen = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>datum</t></is></c></row>)"
                                 R"(<row r="3"><c r="A3" s="3"><v>417</v></c><c r="B3" s="1"><v>45936</v></c><c r="C3" s="2"><v>1.1041666666666667</v></c><c r="E3" s="4"><v>0.375</v></c><c r="F3" t="str"><f>A1&amp;"x"</f><v>klantx</v></c><c r="G3"><v>2.3500000000000001</v></c></row>)";
        Gelezen g = lees(xlsxVan(rijen, R"(<si><r><t>kla</t></r><r><t>nt</t></r><rPh sb="0" eb="1"><t>XX</t></rPh></si>)"));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rij(0), s({"klant", "datum"}));
        QCOMPARE(g.rij(1), s({"00000417", "2025-10-06", "26:30", "", "09:00", "klantx", "2.35"}));
        QCOMPARE(g.rijen[1].nummer, 3);
        QCOMPARE(g.kenmerken.blad, QStringLiteral("Uren"));
        QCOMPARE(g.kenmerken.formules, 1);
        g = lees(xlsxVan(R"(<row><c s="1"><v>44474</v></c></row>)", {}, true));
        QCOMPARE(g.rij(0), s({"2025-10-06"}));
    }

    void numbers_are_shown_as_a_person_reads_them()
    {
        const std::pair<const char*, const char*> gevallen[] = {{"0.1", "0.1"}, {"2.3500000000000001", "2.35"}, {"0.58333333333333337", "0.583333333333333"},
            {"4.4999999999999998E-2", "0.045"}, {"1E3", "1000"}, {"12345678901234567890", "12345678901234567890"}, {"-0.0", "0"}, {"9.9999999999999999", "10"}, {"abc", "abc"}, {"1e999", "1e999"}};
        for (const auto& [in, uit] : gevallen)
            QCOMPARE(leesbaarGetal(QString::fromLatin1(in)), QString::fromLatin1(uit));
        QCOMPARE(xlsxWaarde(QStringLiteral("1"), {XlsxOpmaak::Tijd, 0}, false), QStringLiteral("24:00")); // a sheet keeps the end of the day as one whole day
        QCOMPARE(xlsxWaarde(QStringLiteral("1.5"), {XlsxOpmaak::Tijd, 0}, false), QStringLiteral("1900-01-01 12:00"));
        QCOMPARE(stijlVanCode(QStringLiteral("dd\\-mm\\-yyyy")).opmaak, XlsxOpmaak::Datum);
        QCOMPARE(stijlVanCode(QStringLiteral("0.00\" dagen\"")).opmaak, XlsxOpmaak::Gewoon);
        QCOMPARE(stijlVanCode(QStringLiteral("[Red]0.0")).opmaak, XlsxOpmaak::Gewoon);
        QCOMPARE(stijlVanCode(QStringLiteral("[$-413]d mmmm yyyy;@")).opmaak, XlsxOpmaak::Datum);
    }

    void an_opendocument_sheet_is_read_with_its_repeats()
    {
        const QByteArray rijen = R"(<table:table-row><table:table-cell office:value-type="string"><text:p>klant</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>uren</text:p></table:table-cell></table:table-row>)"
                                 R"(<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="417"><text:p>00417</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1"/><table:table-cell office:value-type="date" office:date-value="2025-10-06"><text:p>6 okt</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT02H30M00S"><text:p>2:30</text:p></table:table-cell></table:table-row>)"
                                 R"(<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)";
        const Gelezen g = lees(odsVan(rijen));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rijen.size(), size_t(3));
        QCOMPARE(g.rij(2), s({"00417", "", "2025-10-06", "02:30"}));
        QCOMPARE(g.rijen[2].nummer, 3);
        const Gelezen einde = lees(odsVan(R"(<table:table-row><table:table-cell office:value-type="time" office:time-value="PT24H"/><table:table-cell office:value-type="time" office:time-value="PT8H30M"/></table:table-row>)"));
        QCOMPARE(einde.rij(0), (QStringList{QStringLiteral("24:00"), QStringLiteral("08:30")}));
        QCOMPARE(lees(odsVan({}, "<m><encryption-data/></m>")).fout, QStringLiteral("bestandVersleuteld"));
    }

    void json_gives_columns_from_all_objects()
    {
        const Gelezen g = lees(R"({"maand":"2025-10","regels":[{"klant":{"nummer":"00417"},"uren":2.50},{"klant":{"nummer":"00418"},"uren":null,"ok":true,"id":12345678901234567890}]})");
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rij(0), s({"klant.nummer", "uren", "ok", "id"}));
        QCOMPARE(g.rij(1), s({"00417", "2.50"}));
        QCOMPARE(g.rij(2), s({"00418", "", "ja", "12345678901234567890"}));
        QCOMPARE(lees(R"([{"a":1)").fout, QStringLiteral("bestandBeschadigd"));
        QCOMPARE(lees(R"({"a":1})").fout, QStringLiteral("bestandGeenRegels"));
        QVERIFY(!lees(QByteArray("[").repeated(5000)).fout.isEmpty());
    }

    void an_invoice_gives_its_lines()
    {
        const Gelezen g = lees(ublVan(ublRegel("1", "2.5", "100.00") + ublRegel("2", "1", "40.00")));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rijen.size(), size_t(3));
        QCOMPARE(g.rij(1), s({"2025-0017", "2025-11-01", "00417", "B. Houder", "00012345", "", "1", "WLZ-BI", "Begeleiding individueel", "2025-10-06", "", "2.5", "uur", "40.00", "100.00"}));
        QCOMPARE(lees("<CreditNote><ID>1</ID></CreditNote>").fout, QStringLiteral("bestandCreditnota"));
        QCOMPARE(lees("<html><body/></html>").fout, QStringLiteral("bestandSoortOnbekend"));
    }

    void only_what_asks_for_money_is_an_invoice()
    {
        const auto metSoort = [](const char* code) { return lees(ublVan(ublRegel("1", "2.5", "100.00")).replace("<cbc:IssueDate>", QByteArray("<cbc:InvoiceTypeCode>") + code + "</cbc:InvoiceTypeCode><cbc:IssueDate>")).fout; };
        for (const char* vordering : {"380", "384", "389", " 326 "})
            QVERIFY2(metSoort(vordering).isEmpty(), vordering);
        for (const char* terug : {"381", "396", "261"})
            QCOMPARE(metSoort(terug), QStringLiteral("bestandCreditnota"));
        for (const char* anders : {"386", "325", "383", "751", "x"})
            QCOMPARE(metSoort(anders), QStringLiteral("factuurGeenVordering"));
        QCOMPARE(lees("<CrossIndustryInvoice><ExchangedDocument><TypeCode>381</TypeCode></ExchangedDocument></CrossIndustryInvoice>").fout, QStringLiteral("bestandCreditnota"));
    }

    void a_pdf_gives_its_table_or_the_invoice_inside_it()
    {
        const QList<PdfWoord> blad{{40, 780, "Factuurnummer: 2025-0017"}, {40, 765, "Klantnummer: 00417"},
            {40, 700, "Datum"}, {110, 700, "Omschrijving"}, {300, 700, "Eenheid"}, {360, 700, "Aantal"}, {420, 700, "Tarief"}, {480, 700, "Bedrag"},
            {40, 685, "06-10-2025"}, {110, 685, "Begeleiding individueel"}, {300, 685, "uur"}, {375, 685, "2,50"}, {425, 685, "40,00"}, {483, 685, "100,00"},
            {40, 670, "07-10-2025"}, {110, 670, "Verzorging"}, {300, 670, "uur"}, {375, 670, "1,00"}, {425, 670, "40,00"}, {488, 670, "40,00"},
            {420, 650, "Totaal"}, {483, 650, "140,00"}};
        Gelezen g = lees(pdfVan(blad));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rijen.size(), size_t(3));
        QCOMPARE(g.rij(1), s({"06-10-2025", "Begeleiding individueel", "uur", "2,50", "40,00", "100,00", "2025-0017", "00417"}));
        QCOMPARE(g.rij(2), s({"07-10-2025", "Verzorging", "uur", "1,00", "40,00", "40,00", "2025-0017", "00417"}));
        g = lees(pdfVan(blad, "factuur.xml", ublVan(ublRegel("1", "2.5", "100.00"))));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rij(1).value(7), QStringLiteral("WLZ-BI"));
        QCOMPARE(lees(pdfVan({{40, 700, "Brief"}})).fout, QStringLiteral("pdfGeenTabel"));
    }

    void each_invoice_of_a_merged_pdf_keeps_its_own_client()
    {
        const QList<PdfWoord> eerste = QList<PdfWoord>{{40, 780, "Factuurnummer: 2025-0017"}, {40, 765, "Klantnummer: 00417"}} + pdfKop(750) + pdfRij(735, "06-10-2025") + totaal(720);
        const QList<PdfWoord> tweede = QList<PdfWoord>{{40, 700, "Factuurnummer: 2025-0018"}, {40, 685, "Klantnummer: 00418"}} + pdfKop(670) + pdfRij(655, "07-10-2025");
        const QList<PdfWoord> vervolg = pdfKop(600) + pdfRij(585, "08-10-2025") + totaal(570); // the next page of the second
        const QList<PdfWoord> naamloos = QList<PdfWoord>{{40, 550, "Factuurnummer: 2025-0019"}} + pdfKop(530) + pdfRij(515, "09-10-2025");
        const Gelezen g = lees(pdfVan(eerste + tweede + vervolg + naamloos));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rijen.size(), size_t(5));
        QCOMPARE(g.rij(1).mid(6), s({"2025-0017", "00417"}));
        QCOMPARE(g.rij(2).mid(6), s({"2025-0018", "00418"}));
        QCOMPARE(g.rij(3).mid(6), s({"2025-0018", "00418"}));
        QCOMPARE(g.rij(4).mid(6), s({"2025-0019"})); // whose it is stands nowhere: asked, never taken over
    }

    void an_invoice_takes_nothing_from_the_foot_of_the_one_before()
    {
        const auto voet = [](int y) { return QList<PdfWoord>{{40, y, "Vermeld bij betaling factuurnummer 2025-0017 en klantnummer 00417."}}; };
        const auto eerste = QList<PdfWoord>{{40, 780, "Factuurnummer: 2025-0017"}, {40, 765, "Klantnummer: 00417"}} + pdfKop(750) + pdfRij(735, "06-10-2025") + totaal(720) + voet(60);
        // Its own page names a number and refers to the one before; the client stands above the number.
        const auto tweede = QList<PdfWoord>{{40, 790, "Klantnummer: 00418"}, {40, 780, "Factuurnummer: 2025-0018"}, {40, 770, "Vervolg op factuurnummer 2025-0017"}} + pdfKop(750) + pdfRij(735, "07-10-2025") + totaal(720);
        const Gelezen twee = lees(pdfVan(QList<QList<PdfWoord>>{eerste, tweede}, {}));
        QCOMPARE(twee.rij(1).mid(6), s({"2025-0017", "00417"}));
        QCOMPARE(twee.rij(2).mid(6), s({"2025-0018", "00418"}));
        // A number and no client: the foot of the one before does not say whose it is, on the next page or a page further.
        const auto zonderKlant = QList<PdfWoord>{{40, 780, "Factuurnummer: 2025-0018"}} + pdfKop(750) + pdfRij(735, "07-10-2025");
        QCOMPARE(lees(pdfVan(QList<QList<PdfWoord>>{eerste, zonderKlant}, {})).rij(2).mid(6), s({"2025-0018"}));
        const auto slot = QList<PdfWoord>{{40, 790, "Factuurnummer: 2025-0017"}, {40, 780, "Klantnummer: 00417"}, {40, 770, "Onze voorwaarden"}};
        QCOMPARE(lees(pdfVan(QList<QList<PdfWoord>>{eerste, slot, zonderKlant}, {})).rij(2).mid(6), s({"2025-0018"}));
        // Nothing at all on its own page, behind a total: nothing is known.
        const auto kaal = pdfKop(750) + pdfRij(735, "07-10-2025");
        QCOMPARE(lees(pdfVan(QList<QList<PdfWoord>>{eerste, kaal}, {})).rij(2).size(), 6);
        // On one page: the foot stands between the total and the head of the next.
        const auto samen = QList<PdfWoord>{{40, 780, "Factuurnummer: 2025-0017"}, {40, 765, "Klantnummer: 00417"}} + pdfKop(750) + pdfRij(735, "06-10-2025") + totaal(720) + voet(700);
        const auto onder = QList<PdfWoord>{{40, 600, "Factuurnummer: 2025-0018"}} + pdfKop(580) + pdfRij(565, "07-10-2025");
        QCOMPARE(lees(pdfVan(samen + onder)).rij(2).mid(6), s({"2025-0018"}));
        QCOMPARE(lees(pdfVan(samen + QList<PdfWoord>{{40, 620, "Klantnummer: 00418"}} + onder)).rij(2).mid(6), s({"2025-0018", "00418"}));
        QCOMPARE(lees(pdfVan(samen + pdfKop(580) + pdfRij(565, "07-10-2025"))).rij(2).size(), 6);
    }

    void an_invoice_goes_on_over_pages()
    {
        const auto eerste = QList<PdfWoord>{{40, 780, "Factuurnummer: 2025-0017"}, {40, 765, "Klantnummer: 00417"}} + pdfKop(750) + pdfRij(735, "06-10-2025") + QList<PdfWoord>{{40, 60, "Bladzijde 1 van 2"}};
        const auto verder = QList<PdfWoord>{{40, 780, "Factuurnummer: 2025-0017"}} + pdfKop(750) + pdfRij(735, "07-10-2025");
        const Gelezen g = lees(pdfVan(QList<QList<PdfWoord>>{eerste, verder, pdfKop(750) + pdfRij(735, "08-10-2025")}, {}));
        for (size_t i = 1; i < 4; ++i)
            QCOMPARE(g.rij(i).mid(6), s({"2025-0017", "00417"}));
        // More lines of conditions than we keep: the head that follows them is the nearest.
        QList<QList<PdfWoord>> lang{eerste};
        for (int b = 0; b < 8; ++b) {
            QList<PdfWoord> blad;
            for (int y = 800; y > 40; y -= 12)
                blad << PdfWoord{40, y, "Algemene voorwaarden"};
            lang << blad;
        }
        lang << QList<PdfWoord>{{40, 780, "Factuurnummer: 2025-0018"}, {40, 765, "Klantnummer: 00418"}} + pdfKop(750) + pdfRij(735, "09-10-2025");
        QCOMPARE(lees(pdfVan(lang, {})).rij(2).mid(6), s({"2025-0018", "00418"}));
    }

    void hostile_files_are_refused_within_their_limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        BronGrenzen grenzen;
        QTest::newRow("bomb in a sheet") << xlsxVan(QByteArray("<row><c><v>1</v></c></row>").repeated(3'000'000)) << QStringLiteral("bestandUitgepaktTeGroot");
        QTest::newRow("bomb in the texts") << xlsxVan("<row/>", QByteArray("<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>").repeated(800'000)) << QStringLiteral("bestandUitgepaktTeGroot");
        QTest::newRow("entities") << zipVan({{"xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>"}}) << QStringLiteral("bestandDtd");
        QTest::newRow("entities in an invoice") << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Invoice>&a;</Invoice>") << QStringLiteral("bestandDtd");
        QTest::newRow("a password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 EncryptedPackage") << QStringLiteral("bestandVersleuteld");
        QTest::newRow("cut off") << xlsxVan(R"(<row><c><v>1</v></c></row>)").left(900) << QStringLiteral("bestandBeschadigd");
        QTest::newRow("no workbook") << zipVan({{"a.txt", "x"}}) << QStringLiteral("bestandSoortOnbekend");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("bestandLeeg");
        QTest::newRow("deep") << QByteArray("<a>").repeated(100'000) << QStringLiteral("bestandBeschadigd");
        QTest::newRow("cut off pdf") << pdfVan({{40, 700, "Datum"}}).left(60) << QStringLiteral("bestandBeschadigd");
    }
    void hostile_files_are_refused_within_their_limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        BronGrenzen grenzen;
        grenzen.uitgepakt = 20 * 1024 * 1024;
        QCOMPARE(lees(bytes, grenzen).fout, code);
    }

    void what_is_too_wide_or_too_long_is_marked_and_the_rest_is_read()
    {
        const QByteArray breed = R"(<row r="2"><c r="ZZZZ2"><v>1</v></c></row>)";
        const QByteArray lang = R"(<row r="3"><c r="A3" t="inlineStr"><is><t>)" + QByteArray(10'000'000, 'x') + "</t></is></c></row>";
        const Gelezen g = lees(xlsxVan("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + breed + lang + "<row r=\"4\"><c r=\"A4\"><v>4</v></c></row>"));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rijen.size(), size_t(4));
        QVERIFY(g.rijen[1].teBreed && g.rijen[2].teLang && g.rijen[3].heel());
        const Gelezen ods = lees(odsVan(R"(<table:table-row table:number-rows-repeated="9000000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>)"),
                                 {1 << 20, 1000, 256, 4096, 1 << 24, 1 << 20});
        QCOMPARE(ods.fout, QStringLiteral("teVeelRegels"));
    }

    void a_line_with_a_day_of_its_own_does_not_take_the_end_of_the_invoice()
    {
        QByteArray factuur = ublVan(ublRegel("1", "2.5", "100.00"));
        factuur.insert(factuur.indexOf("<cac:AccountingSupplierParty"), "<cac:InvoicePeriod><cbc:StartDate>2025-10-01</cbc:StartDate><cbc:EndDate>2025-10-31</cbc:EndDate></cac:InvoicePeriod>");
        const Gelezen g = lees(factuur);
        QCOMPARE(g.fout, QString());
        const auto cel = [&](const char* kop) { return g.rij(1).value(g.rij(0).indexOf(QLatin1String(kop))); };
        QCOMPARE(cel("datum"), QStringLiteral("2025-10-06"));
        QCOMPARE(cel("datum tot"), QString());
        // Of a line without days it is the period of the invoice.
        const Gelezen zonder = lees(QByteArray(factuur).replace("<cac:InvoicePeriod><cbc:StartDate>2025-10-06</cbc:StartDate></cac:InvoicePeriod>", ""));
        QCOMPARE(zonder.rij(1).value(zonder.rij(0).indexOf(QStringLiteral("datum tot"))), QStringLiteral("2025-10-31"));
    }

    void an_invoice_that_is_not_in_euro_is_refused()
    {
        QByteArray vreemd = ublVan(ublRegel("1", "2.5", "100.00"));
        QCOMPARE(lees(vreemd).fout, QString());
        const qsizetype plek = vreemd.indexOf("<cac:InvoiceLine");
        QVERIFY(plek > 0);
        QCOMPARE(lees(QByteArray(vreemd).insert(plek, "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>")).fout, QString());
        QCOMPARE(lees(vreemd.insert(plek, "<cbc:DocumentCurrencyCode>USD</cbc:DocumentCurrencyCode>")).fout, QStringLiteral("factuurVreemdGeld"));
    }

    void a_row_number_that_no_sheet_has_costs_no_row()
    {
        const Gelezen g = lees(xlsxVan("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"999999999999\"><c r=\"A2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row>"));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rijen.size(), size_t(3));
        QCOMPARE(g.rijen[1].nummer, 2);
        QCOMPARE(g.rijen[2].nummer, 3);
    }

    void a_look_says_what_the_whole_says_as_far_as_it_went()
    {
        QTemporaryDir map;
        QByteArray rijen("<row><c t=\"inlineStr\"><is><t>uren</t></is></c></row>");
        for (int i = 0; i < 400; ++i)
            rijen += i == 2 || i == 350 ? "<row><c><f>1+1</f><v>2</v></c></row>" : "<row><c><v>1</v></c></row>";
        const QString pad = schrijf(map, QStringLiteral("a.xlsx"), xlsxVan(rijen));
        LezerProces lezer(inBuild("/bin/pgb-lezer"));
        int gezien = 0;
        const auto tel = [&](BronRij&&) { ++gezien; return true; };
        const auto blik = lezer.lees(pad, tel, 220);
        QVERIFY(blik.ok());
        QVERIFY(gezien == 220 && blik->soort == BronSoort::Xlsx && blik->formules == 1);
        const auto alles = lezer.lees(pad, tel);
        QVERIFY(alles.ok() && alles->formules == 2);
    }

    void what_was_seen_is_what_is_read()
    {
        QTemporaryDir map;
        const QString pad = schrijf(map, QStringLiteral("a.csv"), "klant;uren\n00417;2,5\n");
        const auto kopie = BestandKopie::maak(pad);
        QVERIFY(kopie.ok());
        schrijf(map, QStringLiteral("a.csv"), "klant;uren\n00999;9,5\n");
        QStringList gelezen;
        LezerProces lezer(inBuild("/bin/pgb-lezer"));
        QVERIFY(lezer.lees((*kopie)->pad(), [&](BronRij&& r) { gelezen << r.velden.join(QLatin1Char(';')); return true; }).ok());
        QCOMPARE(gelezen.last(), QStringLiteral("00417;2,5"));
        QCOMPARE((*kopie)->hash(), QCryptographicHash::hash("klant;uren\n00417;2,5\n", QCryptographicHash::Sha256));
        QCOMPARE(BestandKopie::maak(map.filePath(QStringLiteral("weg"))).problem().code, QStringLiteral("bestandNietTeOpenen"));
        // Of a pipe that nobody writes to nobody would hear anything.
        const QByteArray pijp = QFile::encodeName(map.filePath(QStringLiteral("pijp")));
        QCOMPARE(::mkfifo(pijp.constData(), 0600), 0);
        QCOMPARE(BestandKopie::maak(QFile::decodeName(pijp)).problem().code, QStringLiteral("bestandNietTeOpenen"));
    }

    void a_cell_says_whether_it_is_a_number_of_its_own()
    {
        const QByteArray xlsx = xlsxVan(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>uren</t></is></c><c r="B1" t="inlineStr"><is><t>tarief</t></is></c></row>)"
                                        R"(<row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="inlineStr"><is><t>1,50</t></is></c></row>)");
        const QByteArray ods = odsVan(R"(<table:table-row><table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>1,50</text:p></table:table-cell></table:table-row>)");
        const QByteArray json = R"([{"uren":1.5,"tarief":"1,50"}])";
        QTemporaryDir map;
        for (const QByteArray& bytes : {xlsx, ods, json}) {
            BronRij laatste;
            LezerProces lezer(inBuild("/bin/pgb-lezer"));
            QVERIFY(lezer.lees(schrijf(map, QStringLiteral("a"), bytes), [&](BronRij&& r) { laatste = std::move(r); return true; }).ok());
            QCOMPARE(laatste.velden, s({"1.5", "1,50"}));
            QVERIFY(laatste.isGetal(0) && !laatste.isGetal(1) && !laatste.isGetal(2));
        }
    }

    void what_is_no_file_of_lines_says_what_it_is()
    {
        QCOMPARE(lees("klant;functie\n1;" + QByteArray(3'000'000, 'x')).fout, QStringLiteral("celTeLang")); // without any quote
        QByteArray ruis;
        QRandomGenerator toeval(7);
        while (ruis.size() < 5000)
            ruis += char(toeval.bounded(1, 256));
        QCOMPARE(lees("x" + ruis).fout, QStringLiteral("bestandSoortOnbekend"));
        Delen leeg;
        for (int i = 0; i < 10'001; ++i)
            leeg << std::pair(QByteArray::number(i), QByteArray());
        QCOMPARE(lees(zipVan(leeg)).fout, QStringLiteral("bestandTeVeelDelen"));
        leeg[0].first = "xl/workbook.xml";
        QCOMPARE(lees(zipVan(leeg)).fout, QStringLiteral("bestandTeVeelDelen"));
        // What says that it unpacks to more than any file of lines is not unpacked first.
        QCOMPARE(lees(zipVan({{"xl/workbook.xml", "<workbook/>"}, {"xl/worksheets/sheet1.xml", QByteArray(150'000'000, ' ')}})).fout, QStringLiteral("bestandUitgepaktTeGroot"));
    }

    void a_file_of_any_length_waits_for_whoever_takes_its_lines()
    {
        QTemporaryDir map;
        const QString pad = schrijf(map, QStringLiteral("a.csv"), "klant;zorgfunctie;datum;uren\n" + QByteArray("00417;WLZ-BI;14-10-2025;2,5\n").repeated(10'000));
        BestandStroom stroom(inBuild("/bin/pgb-lezer"));
        size_t blokken = 0, regels = 0;
        bool klaar = false;
        connect(&stroom, &BestandStroom::bekeken, this, [&](const BestandVoorstel& voorstel) { stroom.lees(voorstel); });
        connect(&stroom, &BestandStroom::blok, this, [&](const std::vector<Bulkregel>& blok) { ++blokken, regels += blok.size(); });
        connect(&stroom, &BestandStroom::klaar, this, [&] { klaar = true; });
        stroom.bekijk(pad);
        QTRY_COMPARE_WITH_TIMEOUT(blokken, size_t(2), 20'000);
        QTest::qWait(300); // it would have been at the end long before
        QCOMPARE(blokken, size_t(2));
        QVERIFY(!klaar);
        for (size_t genomen = 0; !klaar; QTest::qWait(1)) {
            QVERIFY(blokken <= genomen + 2);
            for (; genomen < blokken; ++genomen)
                stroom.genomen();
        }
        QCOMPARE(regels, size_t(10'000));
    }

    void the_reading_program_hands_on_rows_and_refusals()
    {
        QTemporaryDir map;
        const auto proef = [&](const QByteArray& bytes) {
            const QString pad = schrijf(map, QStringLiteral("a"), bytes);
            LezerProces lezer(inBuild("/bin/pgb-lezer"));
            int rijen = 0;
            const auto einde = lezer.lees(pad, [&](BronRij&&) { ++rijen; return true; });
            return std::pair(rijen, einde ? QString() : einde.problem().code);
        };
        QCOMPARE(proef("klant;uren\n" + QByteArray("00417;2,5\n").repeated(20'000)), std::pair(20'001, QString()));
        QCOMPARE(proef(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 x")).second, QStringLiteral("bestandVersleuteld"));
        LezerProces geen(QStringLiteral("/bin/false"));
        QCOMPARE(geen.lees(map.filePath(QStringLiteral("a")), [](BronRij&&) { return true; }).problem().code, QStringLiteral("lezerGestopt"));
        LezerProces vreemd(QStringLiteral("/bin/cat")); // whatever comes back is not believed
        QCOMPARE(vreemd.lees(map.filePath(QStringLiteral("a")), [](BronRij&&) { return true; }).problem().code, QStringLiteral("lezerGestopt"));
        LezerProces weg(QStringLiteral("/geen/lezer"));
        QCOMPARE(weg.lees(map.filePath(QStringLiteral("a")), [](BronRij&&) { return true; }).problem().code, QStringLiteral("lezerOntbreekt"));
    }
};

HOUSE_TEST(test_bron, TestBron)
#include "test_bron.moc"
