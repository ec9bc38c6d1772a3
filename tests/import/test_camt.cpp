#include "client/import/bankafschrift.h"
#include "client/import/camt_rijen.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::test;

namespace {

QByteArray bestand(const char* naam)
{
    QFile file(inSource("/tests/data/camt/") + QString::fromLatin1(naam));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Gelezen {
    Bankafschrift afschrift;
    std::vector<BronRij> rijen;
    BronSoort soort = BronSoort::Csv;
    int andere = 0; ///< files that were not read
    QString fout;
};

Gelezen lees(QByteArray bytes, const BronGrenzen& grenzen = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Gelezen uit;
    const auto einde = leesBron(buffer, grenzen, [&](BronRij&& rij) {
        if (!isAfschriftKop(rij.velden))
            neemRij(uit.afschrift, rij);
        uit.rijen.push_back(std::move(rij));
        return true;
    });
    if (einde) {
        uit.soort = einde->soort;
        uit.andere = einde->andereBladen;
    } else {
        uit.fout = einde.problem().code;
    }
    return uit;
}

/// A statement with these entries.
QByteArray afschrift(const QByteArray& boekingen, const QByteArray& voor = {})
{
    return "<?xml version=\"1.0\"?>" + voor + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>" + boekingen + "</Stmt></BkToCstmrStmt></Document>";
}
QByteArray boeking(const QByteArray& bedrag, const QByteArray& rest = {})
{
    return "<Ntry><Amt Ccy=\"EUR\">" + bedrag + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2025-12-02</Dt></BookgDt>" + rest + "</Ntry>";
}
QByteArray deel(const QByteArray& bedrag, const QByteArray& id, const QByteArray& richting = "CRDT")
{
    return "<TxDtls><Refs><EndToEndId>" + id + "</EndToEndId></Refs><Amt Ccy=\"EUR\">" + bedrag + "</Amt><CdtDbtInd>" + richting + "</CdtDbtInd></TxDtls>";
}

} // namespace

/// Bank statements as banks write them, and such that mean harm.
class TestCamt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_old_version_with_what_came_in_and_the_rest_counted()
    {
        const Gelezen g = lees(bestand("053-02.xml"));
        QCOMPARE(g.fout, QString());
        QVERIFY(g.soort == BronSoort::Camt);
        QCOMPARE(g.afschrift.bij.size(), size_t(1));
        const Bankboeking& b = g.afschrift.bij[0];
        QCOMPARE(b.bedrag.centen, 123'456);
        QCOMPARE(b.dag, QDate(2025, 12, 2));
        QCOMPARE(b.rekening, QStringLiteral("NL12TEST0000000001"));
        QCOMPARE(b.tegenpartij, QStringLiteral("SVB PGB"));
        QVERIFY(b.kenmerken.isEmpty()); // NOTPROVIDED is no reference
        QCOMPARE(b.omschrijving, QStringLiteral("Declaraties oktober\nPGB 12-34"));
        QCOMPARE(g.afschrift.af, 1);
        QCOMPARE(g.afschrift.nietGeboekt, 1);
        QCOMPARE(g.rijen[2].velden[CamtOmschrijving], QStringLiteral("Huur & meer"));
        QCOMPARE(g.rijen[2].velden[CamtBoekdag], QStringLiteral("2025-12-02"));
    }

    void the_new_version_with_a_prefix_and_a_batch_of_two()
    {
        const Gelezen g = lees(bestand("053-08.xml"));
        QCOMPARE(g.afschrift.bij.size(), size_t(2));
        QCOMPARE(g.afschrift.bij[0].bedrag.centen, 10'000);
        QCOMPARE(g.afschrift.bij[0].kenmerken, QStringList{QStringLiteral("PGB 7-1")});
        QCOMPARE(g.afschrift.bij[0].tegenpartij, QStringLiteral("SVB"));
        QCOMPARE(g.afschrift.bij[1].bedrag.centen, 20'000);
        QCOMPARE(g.afschrift.bij[1].kenmerken, (QStringList{QStringLiteral("E2"), QStringLiteral("1234567890123456")}));
        QCOMPARE(g.afschrift.af, 1); // money of ours that came back
    }

    void a_batch_that_does_not_say_its_parts_is_one_booking()
    {
        const Gelezen g = lees(bestand("054-batch.xml"));
        QCOMPARE(g.afschrift.bij.size(), size_t(1));
        QCOMPARE(g.afschrift.bij[0].bedrag.centen, 50'000);
        QCOMPARE(g.afschrift.bij[0].dag, QDate(2025, 12, 2)); // only the value date was given
        QCOMPARE(g.afschrift.bij[0].kenmerken, (QStringList{QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3")}));
        QCOMPARE(g.afschrift.bij[0].omschrijving, QStringLiteral("een\ntwee"));
        QCOMPARE(g.afschrift.andereMunt, 1);
        QCOMPARE(g.afschrift.onleesbaar, 1); // half a cent
    }

    void parts_that_are_not_the_whole_are_not_taken_for_it()
    {
        const Gelezen fout = lees(afschrift(boeking("300.00", "<NtryDtls>" + deel("100.00", "A") + deel("100.00", "B") + "</NtryDtls>")));
        QCOMPARE(fout.afschrift.bij.size(), size_t(1));
        QCOMPARE(fout.afschrift.bij[0].bedrag.centen, 30'000);
        const Gelezen netto = lees(afschrift(boeking("300.00", "<NtryDtls>" + deel("400.00", "A") + deel("100.00", "B", "DBIT") + "</NtryDtls>")));
        QCOMPARE(netto.afschrift.bij.size(), size_t(1));
        QCOMPARE(netto.afschrift.bij[0].bedrag.centen, 40'000);
        QCOMPARE(netto.afschrift.af, 1);
        // One part: the entry is what was booked, whatever the part was in its own currency.
        const Gelezen een = lees(afschrift(boeking("300.00", "<NtryDtls>" + deel("299.00", "A") + "</NtryDtls>")));
        QCOMPARE(een.afschrift.bij[0].bedrag.centen, 30'000);
    }

    void amounts_are_whole_cents_or_nothing()
    {
        QCOMPARE(camtCenten(u"1234.56"), std::optional<qint64>(123'456));
        QCOMPARE(camtCenten(u"7"), std::optional<qint64>(700));
        QCOMPARE(camtCenten(u"0.5"), std::optional<qint64>(50));
        QCOMPARE(camtCenten(u"10.50000"), std::optional<qint64>(1050));
        QCOMPARE(camtCenten(u"9999999999999.99"), std::optional<qint64>(999'999'999'999'999));
        for (const char16_t* tekst : {u"", u".5", u"-1.00", u"+1", u"1,00", u"1.005", u"1e3", u"1.2.3", u"٣", u"99999999999999.00", u" 1"})
            QVERIFY2(!camtCenten(tekst), qPrintable(QString::fromUtf16(tekst)));
    }

    void what_means_harm_is_refused()
    {
        const QByteArray dtd = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        QCOMPARE(lees(afschrift(boeking("1.00", "<AddtlNtryInf>&b;</AddtlNtryInf>"), dtd)).fout, QStringLiteral("bestandDtd"));
        QCOMPARE(lees(afschrift(boeking("1.00"), "<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\">")).fout, QStringLiteral("bestandDtd"));
        QCOMPARE(lees(afschrift(boeking("1.00", "<AddtlNtryInf>&x;</AddtlNtryInf>"))).fout, QStringLiteral("bestandBeschadigd"));
        QByteArray diep;
        for (int i = 0; i < 100'000; ++i)
            diep += "<a>";
        QCOMPARE(lees(afschrift(diep)).fout, QStringLiteral("bestandBeschadigd"));
        QCOMPARE(lees(bestand("053-08.xml").chopped(200)).fout, QStringLiteral("bestandBeschadigd"));
        QCOMPARE(lees("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"/>").fout, QStringLiteral("bestandSoortOnbekend"));
        QCOMPARE(lees("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.052.001.08\"/>").fout, QStringLiteral("bestandSoortOnbekend"));
        QCOMPARE(lees(afschrift({})).fout, QStringLiteral("bestandGeenRegels"));
        BronGrenzen klein;
        klein.rijen = 5;
        QCOMPARE(lees(afschrift(boeking("1.00").repeated(10)), klein).fout, QStringLiteral("teVeelRegels"));
        klein = {};
        klein.bytes = 100;
        QCOMPARE(lees(bestand("053-02.xml"), klein).fout, QStringLiteral("bestandTeGroot"));
    }

    void a_text_without_end_is_cut_and_a_million_parts_end_the_file()
    {
        const Gelezen lang = lees(afschrift(boeking("1.00", "<AddtlNtryInf>" + QByteArray(1'000'000, 'x') + "</AddtlNtryInf>")));
        QCOMPARE(lang.fout, QString());
        QVERIFY(lang.afschrift.bij[0].omschrijving.size() <= 1'000);
        QCOMPARE(lang.afschrift.ingekort, 1); // and it is said
        QCOMPARE(lees(afschrift(boeking("1.00", "<NtryDtls>" + deel("0.01", "A").repeated(20'002) + "</NtryDtls>"))).fout, QStringLiteral("afschriftTeGroot"));
    }

    void texts_longer_than_a_bank_may_write_do_not_grow_with_every_transaction()
    {
        // A name, a status, a reference and a remark of megabytes, repeated by every transaction of the entry.
        const QByteArray mega(1'000'000, 'y');
        const QByteArray partij = "<RltdPties><Dbtr><Nm>" + mega + "</Nm></Dbtr></RltdPties>";
        QByteArray delen;
        for (int i = 0; i < 500; ++i)
            delen += "<TxDtls><Refs><EndToEndId>" + (i == 0 ? mega : "E" + QByteArray::number(i)) + "</EndToEndId></Refs><Amt Ccy=\"EUR\">1.00</Amt>" + (i == 0 ? partij : QByteArray()) + "</TxDtls>";
        const QByteArray xml = "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>" + mega + "</IBAN></Id></Acct><Ntry><Amt Ccy=\"EUR\">500.00</Amt>"
            "<CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2025-12-02</Dt></BookgDt><RvslInd>" + mega + "</RvslInd><AddtlNtryInf>" + mega + "</AddtlNtryInf><NtryDtls>" + delen + "</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
        const Gelezen g = lees(xml);
        QCOMPARE(g.fout, QString());
        QCOMPARE(g.afschrift.bij.size(), size_t(500));
        QCOMPARE(g.afschrift.ingekort, 500);
        QVERIFY(g.afschrift.bij[0].kenmerken.isEmpty()); // a part of a reference is another reference
        QCOMPARE(g.afschrift.bij[1].kenmerken, QStringList{QStringLiteral("E1")});
        qsizetype grootste = 0;
        for (const BronRij& rij : g.rijen) {
            qsizetype tekens = 0;
            for (const QString& veld : rij.velden)
                tekens += veld.size();
            grootste = std::max(grootste, tekens);
        }
        QVERIFY2(grootste < 1'300, qPrintable(QString::number(grootste)));
    }

    void a_statement_of_too_much_is_refused_with_what_to_do()
    {
        QTemporaryDir map;
        QFile file(map.filePath(QStringLiteral("groot.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(afschrift(boeking("1.00").repeated(50'001)));
        file.close();
        LezerProces lezer(inBuild("/bin/pgb-lezer"));
        const auto uit = leesAfschrift(lezer, file.fileName());
        QVERIFY(!uit);
        QCOMPARE(uit.problem().code, QStringLiteral("afschriftTeGroot"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(afschrift(boeking("1.00", "<AddtlNtryInf>" + QByteArray(990, 'x') + "</AddtlNtryInf>").repeated(21'000)));
        file.close();
        LezerProces weer(inBuild("/bin/pgb-lezer"));
        QCOMPARE(leesAfschrift(weer, file.fileName()).problem().code, QStringLiteral("afschriftTeGroot"));
    }

    void a_moment_is_of_the_day_that_it_is_in_the_netherlands()
    {
        const auto dag = [](const QByteArray& moment) {
            QByteArray xml = afschrift(boeking("1.00"));
            xml.replace("<Dt>2025-12-02</Dt>", moment);
            const Gelezen g = lees(xml);
            return g.afschrift.bij.empty() ? QDate() : g.afschrift.bij[0].dag;
        };
        QCOMPARE(dag("<DtTm>2025-12-01T23:30:00Z</DtTm>"), QDate(2025, 12, 2));
        QCOMPARE(dag("<DtTm>2025-07-31T22:15:00.000+00:00</DtTm>"), QDate(2025, 8, 1));
        QCOMPARE(dag("<DtTm>2025-12-02T23:30:00+01:00</DtTm>"), QDate(2025, 12, 2));
        QCOMPARE(dag("<DtTm>2025-12-02T23:30:00</DtTm>"), QDate(2025, 12, 2));
        QCOMPARE(dag("<Dt>2025-12-02+01:00</Dt>"), QDate(2025, 12, 2));
        QCOMPARE(dag("<DtTm>gisteren</DtTm>"), QDate());
    }

    void statements_in_a_zip_are_one_list_and_what_else_is_in_it_is_counted()
    {
        const Gelezen g = lees(zipVan({{"2025-12-01.xml", bestand("053-02.xml")}, {"map/", ""}, {"map/2025-12-02.XML", afschrift(boeking("7.50"))}, {"dagafschrift.pdf", "%PDF-1.4"},
                                       {"mt940.sta", ":20:X"}, {"__MACOSX/._2025-12-01.xml", "x"}, {"052.xml", "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.052.001.08\"/>"}}));
        QCOMPARE(g.fout, QString());
        QVERIFY(g.soort == BronSoort::Camt);
        QCOMPARE(g.andere, 3);
        QCOMPARE(g.afschrift.bij.size(), size_t(2));
        QCOMPARE(g.afschrift.bij[1].bedrag, Bedrag{750});
        QVERIFY(g.afschrift.bij[1].nummer > g.afschrift.bij[0].nummer);
        QCOMPARE(std::count_if(g.rijen.begin(), g.rijen.end(), [](const BronRij& r) { return isAfschriftKop(r.velden); }), 1);
    }

    void a_zip_that_means_harm_is_refused_with_its_cause()
    {
        QCOMPARE(lees(zipVan({{"a.txt", "x"}})).fout, QStringLiteral("bestandSoortOnbekend"));
        QCOMPARE(lees(zipVan({{"a.xml", afschrift({})}})).fout, QStringLiteral("bestandGeenRegels"));
        QCOMPARE(lees(zipVan({{"a.xml", afschrift(boeking("1.00")).chopped(20)}})).fout, QStringLiteral("bestandBeschadigd"));
        QCOMPARE(lees(zipVan({{"a.xml", afschrift(boeking("1.00"), "<!DOCTYPE d [<!ENTITY a \"b\">]>")}})).fout, QStringLiteral("bestandSoortOnbekend"));
        QCOMPARE(lees(zipVan({{"binnen.zip", zipVan({{"a.xml", afschrift(boeking("1.00"))}})}})).fout, QStringLiteral("bestandSoortOnbekend"));
        QCOMPARE(lees(zipVan({{"a.xml", afschrift("<x>" + QByteArray(1 << 20, ' ') + "</x>")}})).fout, QStringLiteral("bestandGeenRegels"));
        QCOMPARE(lees(zipVan({{"a.xml", afschrift("<x>" + QByteArray(40 << 20, ' ') + "</x>")}})).fout, QStringLiteral("bestandGeenRegels"));
        // Of one statement no more than 64 MB is taken, so of a zip of them no more either.
        QCOMPARE(lees(zipVan({{"a.xml", afschrift("<x>" + QByteArray(40 << 20, ' ') + "</x>")}, {"b.xml", afschrift("<x>" + QByteArray(40 << 20, ' ') + "</x>")}})).fout, QStringLiteral("afschriftTeGroot"));
        Delen veel;
        for (int i = 0; i < 1'001; ++i)
            veel << std::pair(QByteArray::number(i), QByteArray("x"));
        QCOMPARE(lees(zipVan(veel)).fout, QStringLiteral("bestandTeVeelDelen")); // nothing says that it is a statement
        veel.prepend({"a.xml", afschrift(boeking("1.00"))});
        QCOMPARE(lees(zipVan(veel)).fout, QStringLiteral("afschriftTeGroot"));
        QCOMPARE(lees(zipVan({{"a.txt", QByteArray(40 << 20, ' ')}, {"b.txt", QByteArray(40 << 20, ' ')}})).fout, QStringLiteral("bestandUitgepaktTeGroot"));
        // The text is whole XML, but not what the bank packed.
        QByteArray anders = zipVan({{"a.xml", afschrift(boeking("1.00"))}});
        for (const auto& [kop, som] : {std::pair("PK\x01\x02", 16), std::pair("PK\x03\x04", 14)}) {
            const qsizetype plaats = anders.indexOf(kop) + som;
            anders[plaats] = char(anders[plaats] ^ 1);
        }
        QCOMPARE(lees(anders).fout, QStringLiteral("bestandBeschadigd"));
        QByteArray geheim = zipVan({{"a.xml", afschrift(boeking("1.00"))}});
        for (const auto& [kop, vlag] : {std::pair("PK\x01\x02", 8), std::pair("PK\x03\x04", 6)}) {
            const qsizetype plaats = geheim.indexOf(kop) + vlag;
            geheim[plaats] = char(geheim[plaats] | 1);
        }
        QCOMPARE(lees(geheim).fout, QStringLiteral("bestandVersleuteld"));
    }

    void a_zip_of_a_bank_is_read_in_the_helper_process()
    {
        QTemporaryDir map;
        QFile file(map.filePath(QStringLiteral("afschriften.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipVan({{"1.xml", bestand("053-02.xml")}, {"2.xml", bestand("053-08.xml")}, {"lees mij.txt", "x"}}));
        file.close();
        LezerProces lezer(inBuild("/bin/pgb-lezer"));
        const auto uit = leesAfschrift(lezer, file.fileName());
        QVERIFY(uit);
        QCOMPARE(uit->andereBestanden, 1);
        LezerProces los(inBuild("/bin/pgb-lezer"));
        LezerProces ander(inBuild("/bin/pgb-lezer"));
        const auto een = leesAfschrift(los, inSource("/tests/data/camt/053-02.xml"));
        const auto twee = leesAfschrift(ander, inSource("/tests/data/camt/053-08.xml"));
        QVERIFY(een && twee);
        QCOMPARE(uit->bij.size(), een->bij.size() + twee->bij.size());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipVan({{"a.txt", "x"}}));
        file.close();
        LezerProces weer(inBuild("/bin/pgb-lezer"));
        QCOMPARE(leesAfschrift(weer, file.fileName()).problem().code, QStringLiteral("geenAfschrift"));
    }

    void it_is_read_in_the_helper_process()
    {
        AfschriftLezer lezer(inBuild("/bin/pgb-lezer"));
        QSignalSpy gelezen(&lezer, &AfschriftLezer::gelezen);
        QSignalSpy mislukt(&lezer, &AfschriftLezer::mislukt);
        lezer.lees(inSource("/tests/data/camt/053-02.xml"));
        QTRY_COMPARE(gelezen.size(), 1);
        QCOMPARE(gelezen[0][0].value<Bankafschrift>().bij.size(), size_t(1));
        lezer.lees(inSource("/tests/data/import/toggl-2025-05.csv"));
        QTRY_COMPARE(mislukt.size(), 1);
        QCOMPARE(mislukt[0][0].value<Problem>().code, QStringLiteral("geenAfschrift"));
        lezer.lees(inSource("/tests/data/camt/absent.xml"));
        QTRY_COMPARE(mislukt.size(), 2);
    }
};

HOUSE_TEST(test_camt, TestCamt)
#include "test_camt.moc"
