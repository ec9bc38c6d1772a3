#include "tests/import/gelezen.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;

/// What an invoice says of itself beside its lines: whose it is, its total, its VAT and its prices.
class TestFactuurBron : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whose_an_invoice_is_and_a_total_that_does_not_fit_are_told()
    {
        const auto totaal = [](const char* bedrag) { return QByteArray("<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID=\"EUR\">").append(bedrag).append("</cbc:PayableAmount></cac:LegalMonetaryTotal>"); };
        const QByteArray regels = ublRegel("1", "2.5", "100.00") + ublRegel("2", "1", "40.00");
        for (const char* goed : {"140.00", "140", "140.02"}) {
            const Gelezen g = lees(ublVan(totaal(goed) + regels));
            QVERIFY2(g.fout.isEmpty() && g.kenmerken.andereTotalen.isEmpty() && g.kenmerken.leveranciers == QStringList{QStringLiteral("00012345")}, goed);
        }
        QVERIFY(lees(ublVan(regels)).kenmerken.andereTotalen.isEmpty()); // it does not say
        for (const char* anders : {"195.00", "-140.00", "139.97"})
            QVERIFY2(lees(ublVan(totaal(anders) + regels)).kenmerken.andereTotalen == QStringList{QStringLiteral("2025-0017")}, anders);
        // With VAT it is the VAT that differs, and nothing else.
        const QByteArray btw("<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">29.40</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxAmount currencyID=\"EUR\">20.00</cbc:TaxAmount></cac:TaxSubtotal></cac:TaxTotal>");
        const auto btwNummer = [](const char* nummer) { return QByteArray("<cac:AccountingSupplierParty><cac:Party><cac:PartyTaxScheme><cbc:CompanyID>").append(nummer).append("</cbc:CompanyID></cac:PartyTaxScheme></cac:Party></cac:AccountingSupplierParty>"); };
        const QByteArray goed = btwNummer("NL123456782B01");
        const BronKenmerken met = lees(ublVan(goed + btw + totaal("169.40") + regels)).kenmerken;
        QVERIFY(met.andereTotalen.isEmpty());
        QCOMPARE(met.metBtw, QStringList{QStringLiteral("2025-0017 (29,40)")});
        QCOMPARE(lees(ublVan(goed + btw + totaal("195.00") + regels)).fout, QStringLiteral("factuurBtwBedrag"));
        // Without a number it is refused, also by who looks at the first lines alone (DC-090).
        for (const QByteArray& nummer : {QByteArray(), btwNummer("NL123456789B01"), btwNummer("12345678")}) {
            const Gelezen g = lees(ublVan(nummer + btw + totaal("169.40") + regels));
            QCOMPARE(g.fout, QStringLiteral("factuurBtwNummer"));
            QVERIFY(g.rijen.empty());
        }
        QCOMPARE(lees(ublVan(QByteArray(btw).replace("29.40", "0.00") + totaal("140.00") + regels)).fout, QString());
    }

    void vat_that_is_not_between_its_totals_is_refused()
    {
        const QByteArray regels = ublRegel("1", "2.5", "100.00") + ublRegel("2", "1", "40.00");
        const auto met = [&](const char* btw, const char* zonder, const char* erbij) {
            return lees(ublVan(QByteArray("<cac:AccountingSupplierParty><cac:Party><cac:PartyTaxScheme><cbc:CompanyID>NL123456782B01</cbc:CompanyID></cac:PartyTaxScheme></cac:Party></cac:AccountingSupplierParty>")
                               + QByteArray("<cac:TaxTotal><cbc:TaxAmount>").append(btw).append("</cbc:TaxAmount></cac:TaxTotal><cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount>").append(zonder)
                               + QByteArray("</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount>").append(erbij).append("</cbc:TaxInclusiveAmount><cbc:PayableAmount>100.00</cbc:PayableAmount></cac:LegalMonetaryTotal>") + regels)).fout;
        };
        QCOMPARE(met("29.40", "140.00", "169.40"), QString()); // a part was paid before: that is no fault of the VAT
        QCOMPARE(met("29.40", "140.00", "160.00"), QStringLiteral("factuurBtwBedrag"));
        QCOMPARE(met("-29.40", "140.00", "110.60"), QStringLiteral("factuurBtwBedrag"));
        QCOMPARE(met("0.00", "140.00", "160.00"), QString()); // there is none
    }

    void an_invoice_date_that_cannot_be_is_told()
    {
        const auto datums = [](const QByteArray& dag, QDate vandaag = QDate(2026, 1, 15)) {
            QByteArray xml = ublVan(ublRegel("1", "2.5", "100.00"));
            const qsizetype begin = xml.indexOf("<cbc:IssueDate>"), eind = xml.indexOf("</cbc:IssueDate>");
            if (begin < 0 || eind < 0)
                return QStringList{QStringLiteral("geen datum in het voorbeeld")};
            xml.replace(begin, eind - begin, "<cbc:IssueDate>" + dag);
            BronGrenzen grenzen;
            grenzen.vandaag = vandaag;
            const Gelezen g = lees(xml, grenzen);
            return g.fout.isEmpty() ? g.kenmerken.andereDatums : QStringList{g.fout};
        };
        QCOMPARE(datums("2025-12-01"), QStringList());
        QCOMPARE(datums("2020-01-02"), QStringList{QStringLiteral("2025-0017 (2-1-2020)")}); // before the care
        QCOMPARE(datums("2026-01-15"), QStringList());
        QCOMPARE(datums("2026-01-16"), QStringList{QStringLiteral("2025-0017 (16-1-2026)")}); // of the server: not as the clock of this computer stands
        QCOMPARE(datums("2026-01-16", QDate(2026, 1, 16)), QStringList());
        QCOMPARE(datums("2999-01-02", QDate()), QStringList()); // nobody said which day it is
        QCOMPARE(datums(""), QStringList{QStringLiteral("2025-0017")});
    }

    void a_price_for_more_than_one_is_a_rate_for_one()
    {
        const auto tarief = [](const char* prijs, const char* basis) {
            QByteArray regel = ublRegel("1", "2", "118.00");
            regel.replace("40.00</cbc:PriceAmount>", QByteArray(prijs).append("</cbc:PriceAmount>").append(basis));
            const Gelezen g = lees(ublVan(regel));
            return g.rij(1).value(g.rij(0).indexOf(QStringLiteral("tarief")));
        };
        QCOMPARE(tarief("118.00", "<cbc:BaseQuantity unitCode=\"HUR\">2</cbc:BaseQuantity>"), QStringLiteral("59.00000"));
        QCOMPARE(tarief("100.00", "<cbc:BaseQuantity>3.000000</cbc:BaseQuantity>"), QStringLiteral("33.33333"));
        for (const char* een : {"", "<cbc:BaseQuantity>1</cbc:BaseQuantity>", "<cbc:BaseQuantity>1.0000</cbc:BaseQuantity>", "<cbc:BaseQuantity>0</cbc:BaseQuantity>", "<cbc:BaseQuantity>per</cbc:BaseQuantity>"})
            QCOMPARE(tarief("59.00", een), QStringLiteral("59.00"));
    }

    void a_text_pdf_says_whose_it_is_and_when_its_total_does_not_fit()
    {
        using Blad = QList<PdfWoord>;
        const auto blad = [](const char* nummer, const QByteArray& kvk, const Blad& voet) {
            Blad uit{{40, 780, QByteArray("Factuurnummer: ").append(nummer)}};
            if (!kvk.isEmpty())
                uit << PdfWoord{40, 765, kvk};
            return uit + pdfKop(750) + pdfRij(735, "06-10-2025") + pdfRij(720, "07-10-2025") + voet;
        };
        const auto voet = [](const char* tekst, const char* bedrag) { return Blad{{380, 700, tekst}, {483, 700, bedrag}}; };
        const auto totalen = [&](const Blad& onder) { return lees(pdfVan(blad("2025-0017", {}, onder))).kenmerken.andereTotalen; };
        for (const auto& [tekst, bedrag] : {std::pair("Totaal", "80,00"), std::pair("Totaal te betalen", "80.00"), std::pair("Totaal", "80,02"), std::pair("Totaal uren", "2,00"), std::pair("Totaal btw", "0,00")})
            QVERIFY2(totalen(voet(tekst, bedrag)).isEmpty(), tekst);
        QVERIFY(totalen({}).isEmpty());
        for (const char* bedrag : {"180,00", "1.080,00", "79,90"})
            QVERIFY2(totalen(voet("Totaal", bedrag)) == QStringList{QStringLiteral("2025-0017")}, bedrag);
        QVERIFY(totalen(Blad{{380, 700, "Totaal excl. btw"}, {483, 700, "80,00"}, {380, 685, "Totaal incl. btw"}, {483, 685, "96,80"}}).isEmpty());
        // A total of the whole over pages with totals of their own.
        const QList<Blad> bladen{blad("2025-0017", {}, voet("Totaal blad 1", "80,00")), blad("2025-0017", {}, voet("Totaal", "160,00"))};
        QVERIFY(lees(pdfVan(bladen, {})).kenmerken.andereTotalen.isEmpty());
        const auto leveranciers = [&](const QByteArray& tekst) { return lees(pdfVan(blad("2025-0017", tekst, {}))).kenmerken.leveranciers; };
        for (const char* tekst : {"KvK 00012345", "KvK-nummer: 00012345", "K.v.K. nr. 00012345", "Zorg Samen BV, KvK: 00012345, Utrecht"})
            QVERIFY2(leveranciers(tekst) == QStringList{QStringLiteral("00012345")}, tekst);
        for (const char* tekst : {"", "KvK volgt", "Klantnummer: 00012345", "KvK 123456789", "KvK 00012345 van ons, KvK 00012346 van u"})
            QVERIFY2(leveranciers(tekst).isEmpty(), tekst);
    }
};

HOUSE_TEST(test_factuur_bron, TestFactuurBron)
#include "test_factuur_bron.moc"
