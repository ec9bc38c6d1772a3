#include "client/import/factuur_lezing.h"
#include "client/import/lezer_proces.h"
#include "tests/import/gelezen.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include "tests/support/schrijf.h"

using namespace pgb;
using namespace pgb::test;

namespace {

QByteArray ubl(const QByteArray& nummer, const QByteArray& bedrag, const QByteArray& klant = "00417")
{
    return ublVan(ublRegel("1", "2.5", bedrag) + ublRegel("2", "1", "40.00")).replace("2025-0017", nummer).replace("00417", klant);
}

/// The same invoice as `ubl` writes it, in its other form.
QByteArray cii(const QByteArray& nummer, const QByteArray& bedrag)
{
    const auto regel = [](const QByteArray& id, const QByteArray& aantal, const QByteArray& som) {
        return "<IncludedSupplyChainTradeLineItem><AssociatedDocumentLineDocument><LineID>" + id + "</LineID></AssociatedDocumentLineDocument><SpecifiedTradeProduct><Name>Begeleiding individueel</Name>"
               "</SpecifiedTradeProduct><SpecifiedLineTradeDelivery><BilledQuantity unitCode=\"HUR\">" + aantal + "</BilledQuantity></SpecifiedLineTradeDelivery><SpecifiedLineTradeSettlement>"
               "<SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>" + som + "</LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation></SpecifiedLineTradeSettlement>"
               "</IncludedSupplyChainTradeLineItem>";
    };
    return "<CrossIndustryInvoice><ExchangedDocument><ID>" + nummer + "</ID></ExchangedDocument><SupplyChainTradeTransaction>" + regel("2", "1", "40") + regel("1", "2.5", bedrag)
        + "</SupplyChainTradeTransaction></CrossIndustryInvoice>";
}

QList<PdfWoord> blad(const char* nummer, int rijen = 1)
{
    QList<PdfWoord> uit;
    if (*nummer)
        uit << PdfWoord{40, 780, QByteArray("Factuurnummer: ") + nummer};
    uit += pdfKop(750);
    for (int i = 0; i < rijen; ++i)
        uit += pdfRij(735 - 15 * i, "06-10-2025");
    return uit;
}

Outcome<FactuurLezing> lezing(const QByteArray& bytes)
{
    const Gelezen g = lees(bytes);
    return g.fout.isEmpty() ? factuurLezing(g.rijen) : Outcome<FactuurLezing>(bronFout(g.fout.toLatin1().constData()));
}

} // namespace

/// Invoices inside a PDF and beside it, and the one invoice that a person attaches.
class TestFactuurLezing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_invoice_in_two_forms_is_read_once()
    {
        const Gelezen g = lees(pdfVan({blad("2025-0017", 2)}, {{"a-ubl.xml", ubl("2025-0017", "100.00")}, {"b-factur-x.xml", cii("2025-0017", "100")}}));
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.rijen.size(), size_t(3));
        QVERIFY(g.kenmerken.andereFacturen.isEmpty() && g.kenmerken.andereRegels == 0);
        const auto een = lezing(pdfVan({blad("2025-0017", 2)}, {{"a-ubl.xml", ubl("2025-0017", "100.00")}, {"b-factur-x.xml", cii("2025-0017", "100")}}));
        QVERIFY(een.ok());
        QCOMPARE(een->regels, std::optional(Bedrag{14'000}));
        // Two of the same number that say something else are not both true.
        QCOMPARE(lees(pdfVan({blad("2025-0017")}, {{"a.xml", ubl("2025-0017", "100.00")}, {"b.xml", cii("2025-0017", "200")}})).fout, QStringLiteral("factuurTweeInhouden"));
        // Other numbers are other invoices.
        QCOMPARE(lees(pdfVan({blad("2025-0017")}, {{"a.xml", ubl("2025-0017", "100.00")}, {"b.xml", cii("2025-0018", "100")}})).rijen.size(), size_t(5));
    }

    void invoices_that_are_text_beside_the_one_inside_are_said_not_to_be_read()
    {
        const Delen bijlage{{"factuur.xml", ubl("2025-0017", "100.00")}};
        Gelezen g = lees(pdfVan({blad("2025-0017", 2), blad("2025-0018"), blad("2025-0019")}, bijlage));
        QCOMPARE(g.rijen.size(), size_t(3));
        QCOMPARE(g.kenmerken.andereFacturen, (QStringList{QStringLiteral("2025-0018"), QStringLiteral("2025-0019")}));
        QCOMPARE(g.kenmerken.andereRegels, 2);
        // What shows the one inside without naming it is not another; more lines than it has are.
        QCOMPARE(lees(pdfVan({blad("", 2)}, bijlage)).kenmerken.andereRegels, 0);
        QCOMPARE(lees(pdfVan({blad("", 5)}, bijlage)).kenmerken.andereRegels, 3);
        // Through the reading program too.
        QTemporaryDir map;
        const QString pad = schrijf(map, QStringLiteral("a.pdf"), pdfVan({blad("2025-0017", 2), blad("2025-0018")}, bijlage));
        const auto einde = LezerProces(inBuild("/bin/pgb-lezer")).lees(pad, [](BronRij&&) { return true; });
        QVERIFY(einde.ok());
        QCOMPARE(einde->andereFacturen, QStringList{QStringLiteral("2025-0018")});
        QCOMPARE(einde->andereRegels, 1);
        QCOMPARE(factuurLezer(inBuild("/bin/pgb-lezer"))(pad, {}).problem().code, QStringLiteral("meerFacturen"));
    }

    void more_invoices_or_clients_are_never_one_sum()
    {
        const auto code = [](const Outcome<FactuurLezing>& uit) { return uit ? QString() : uit.problem().code; };
        QCOMPARE(code(lezing(ubl("2025-0017", "100.00"))), QString());
        QCOMPARE(code(lezing(pdfVan({blad("2025-0017")}, {{"a.xml", ubl("2025-0017", "100.00")}, {"b.xml", ubl("2025-0018", "100.00")}}))), QStringLiteral("meerFacturen"));
        QCOMPARE(code(lezing(pdfVan({blad("2025-0017"), blad("2025-0018")}, {}))), QStringLiteral("meerFacturen"));
        const QByteArray twee = "<Invoices>" + ubl("2025-0017", "100.00").replace("<?xml version=\"1.0\"?>", "") + ubl("2025-0017", "100.00", "00418").replace("<?xml version=\"1.0\"?>", "") + "</Invoices>";
        QCOMPARE(code(lezing(twee)), QStringLiteral("meerFacturen"));
        std::vector<BronRij> veel(size_t(maxFactuurRegels) + 2);
        veel.front().velden = {QStringLiteral("datum"), QStringLiteral("omschrijving"), QStringLiteral("eenheid"), QStringLiteral("aantal"), QStringLiteral("tarief"), QStringLiteral("bedrag")};
        QCOMPARE(code(factuurLezing(veel)), QStringLiteral("teVeelRegels")); // a sum of the first of them would be no sum
        veel.pop_back();
        QCOMPARE(code(factuurLezing(veel)), QString());
    }

    void a_reader_that_is_told_to_stop_stops()
    {
        QTemporaryDir map;
        const QString pad = schrijf(map, QStringLiteral("a.xml"), ubl("2025-0017", "100.00"));
        std::stop_source bron;
        bron.request_stop();
        QCOMPARE(factuurLezer(inBuild("/bin/pgb-lezer"))(pad, bron.get_token()).problem().code, QStringLiteral("gestopt"));
        QVERIFY(factuurLezer(inBuild("/bin/pgb-lezer"))(pad, {}).ok());
    }
};

HOUSE_TEST(test_factuur_lezing, TestFactuurLezing)
#include "test_factuur_lezing.moc"
