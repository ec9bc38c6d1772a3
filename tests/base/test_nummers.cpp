#include "shared/base/nummers.h"
#include "tests/support/house_test.h"

using namespace pgb;

// Every test value of domain 13; the invalid ones with the reason that stands there.
class NummersTest : public QObject {
    Q_OBJECT
    using Parser = QString (*)(QStringView);

    template<class T>
    static QString read(QStringView tekst)
    {
        const auto result = T::parse(tekst);
        return result ? result->tekst() : QStringLiteral("!");
    }

    static Parser parserOf(const QString& soort)
    {
        const std::map<QString, Parser> parsers{
            {QStringLiteral("bsn"), &read<Bsn>},
            {QStringLiteral("iban"), &read<Iban>},
            {QStringLiteral("agb"), &read<AgbCode>},
            {QStringLiteral("kvk"), &read<KvkNummer>},
            {QStringLiteral("vestiging"), &read<Vestigingsnummer>},
            {QStringLiteral("postcode"), &read<Postcode>},
            {QStringLiteral("bic"), &read<Bic>},
            {QStringLiteral("kenmerk"), &read<Betalingskenmerk>},
            {QStringLiteral("btw"), &read<BtwId>},
            {QStringLiteral("factuur"), &read<Factuurnummer>},
            {QStringLiteral("loonheffing"), &read<Loonheffingennummer>},
        };
        return parsers.at(soort);
    }

    static void rows(const char* soort, std::initializer_list<const char*> valid, std::initializer_list<const char*> invalid)
    {
        const auto add = [&](const char* tekst, bool good) {
            QTest::addRow("%s %s [%s]", soort, good ? "valid" : "invalid", tekst)
                << QString::fromLatin1(soort) << QString::fromUtf8(tekst) << good;
        };
        for (const char* tekst : valid)
            add(tekst, true);
        for (const char* tekst : invalid)
            add(tekst, false);
    }

private Q_SLOTS:
    void the_values_of_domain_13_are_told_apart_data()
    {
        QTest::addColumn<QString>("soort");
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<bool>("valid");
        rows("bsn", {"999990019", "999990020", "999990032", "999990044", "999990056", "999993653", "111222333"},
             {"999990018", "999993654", "000000000", "9999900190", "99999A019", "123456789", "99999365", ""});
        rows("iban",
             {"NL69TEST0000000001", "NL13TEST0123456789", "NL61TEST9999999999", "NL10ZZZZ0000000001", "NL51ZZZZ0123456789",
              "NL91ABNA0417164300", "DE89370400440532013000", "BE68539007547034", "FR1420041010050500013M02606", "MT84MALT011000012345MTLCAST001S"},
             {"NL70TEST0000000001", "NL13TEST012345678", "NL13TEST01234567890", "NL13TES10123456789", "XX13TEST0123456789",
              "NL91ABNA0417164301", "US64SVBKUS6S3300958879", "DE8937040044053201300", "", "NL"});
        rows("agb", {"41999991", "41999992", "91999991", "91999992", "91999993"},
             {"4199999", "419999911", "41A99991", "00000000", "41-99999"});
        rows("kvk", {"99999990", "99999991", "99999992", "00000017", "68750110"},
             {"9999999", "999999901", "9999999A", "00000000", "9999.9990"});
        rows("vestiging", {"000099999991", "000099999992", "000099999993", "000099999994", "000037178598"},
             {"00009999999", "0000999999911", "0000A9999991", "000000000000", "99.9999.99991"});
        rows("postcode", {"1234 AB", "1000AA", "9999 ZZ", "2611 ET", "3511 gg"},
             {"0123 AB", "1234 SA", "1234 SD", "1234 SS", "1234 sa", "123 AB", "12345 AB", "1234 A1", "1234  AB"});
        rows("bic", {"TESTNL2A", "ZZZZNL2UXXX", "INGBNL2A", "ABNANL2A", "RABONL2U"},
             {"TESTNL2", "TESTNL2AX", "TEST1L2A", "TESTXX2A", "TESTNL2AXXXX"});
        rows("kenmerk",
             {"5000056789012345", "12234534622567", "9000000000000001", "6202611000000012", "271234567", "8820261122", "602026110001",
              "1234567"},
             {"5000056789012346", "22234534622567", "12334534622567", "123456", "123456789012345", "1000000000000001", "12345678"});
        rows("btw", {"NL000099998B57", "NL999999990B51", "NL001234560B92", "NL800000012B50", "NL900000003B81"},
             {"NL000099998B58", "NL000099998B5", "NL00009999B57", "BE000099998B57", "NL000099998A57", "NL000000000B00"});
        rows("factuur", {"2026-0001", "F2026/11/17", "20260017", "KZ.2026.000123", "A-1", "12345678901234567890123456789012345"},
             {"", "123456789012345678901234567890123456", "2026#1", "€12", "   "});
        rows("loonheffing", {"999990019L01", "999990020L01", "999990032L02", "999990044L01", "999990056L10"},
             {"999990018L01", "999990019B01", "99999001L01", "999990019L1", "000000000L01"});
    }

    void the_values_of_domain_13_are_told_apart()
    {
        QFETCH(QString, soort);
        QFETCH(QString, tekst);
        QFETCH(bool, valid);
        QCOMPARE(parserOf(soort)(tekst) != QStringLiteral("!"), valid);
    }

    void a_number_is_kept_in_its_normal_form()
    {
        QCOMPARE(read<Postcode>(u"3511gg"), QStringLiteral("3511 GG"));
        QCOMPARE(read<Iban>(u" nl69 test 0000 0000 01 "), QStringLiteral("NL69TEST0000000001"));
        QCOMPARE(read<Bic>(u"ingbnl2a"), QStringLiteral("INGBNL2A"));
        QCOMPARE(read<Betalingskenmerk>(u"5000 0567 8901 2345"), QStringLiteral("5000056789012345"));
        QCOMPARE(read<BtwId>(u"nl 0000.99.998.b57"), QStringLiteral("NL000099998B57"));
        QCOMPARE(read<Loonheffingennummer>(u"999990019l01"), QStringLiteral("999990019L01"));
        QCOMPARE(read<KvkNummer>(u" 00000017"), QStringLiteral("00000017"));
        QCOMPARE(read<Factuurnummer>(u" A-1 "), QStringLiteral("A-1"));
    }

    void an_iban_with_a_check_that_no_bank_gives_is_refused()
    {
        // 00, 01 and 99 give the same remainder as 97, 98 and 02.
        int refused = 0;
        for (int account = 0; account < 2000; ++account) {
            const QString number = QString::number(account).rightJustified(10, QChar(u'0'));
            for (const char* check : {"00", "01", "99"})
                refused += !Iban::parse(QString(QStringLiteral("NL") + QLatin1String(check) + QStringLiteral("TEST") + number));
        }
        QCOMPARE(refused, 6000);
    }

    void one_changed_digit_never_stays_a_bsn()
    {
        for (int position = 0; position < 9; ++position) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString tekst = QStringLiteral("999990019");
                const bool same = tekst[position] == QChar(digit);
                tekst[position] = QChar(digit);
                QCOMPARE(Bsn::parse(tekst).has_value(), same);
            }
        }
    }

    void hostile_text_is_refused_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::newRow("Arabic digits") << QStringLiteral("٩٩٩٩٩٠٠١٩");
        QTest::newRow("full-width digits") << QString(9, QChar(0xff19));
        QTest::newRow("letters that fold to ASCII") << QStringLiteral("1234 ſs");
        QTest::newRow("sharp s") << QStringLiteral("1234 ß");
        QTest::newRow("NUL inside") << QString(QStringLiteral("99999") + QChar(u'\0') + QStringLiteral("019"));
        QTest::newRow("sign") << QStringLiteral("-99990019");
        QTest::newRow("very long") << QString(1'000'000, QChar(u'9'));
        QTest::newRow("lone surrogate") << QString(8, QChar(0xd800));
    }

    void hostile_text_is_refused()
    {
        QFETCH(QString, tekst);
        for (const char* soort : {"bsn", "iban", "agb", "kvk", "vestiging", "postcode", "bic", "kenmerk", "btw", "loonheffing"})
            QCOMPARE(parserOf(QLatin1String(soort))(tekst), QStringLiteral("!"));
    }

    void an_empty_number_is_told_from_a_read_one()
    {
        QVERIFY(Bsn().isEmpty());
        QVERIFY(!Bsn::parse(u"999990019")->isEmpty());
        QVERIFY(*Bsn::parse(u"999990019") < *Bsn::parse(u"999990020"));
    }

    void an_iban_is_shown_in_groups()
    {
        QCOMPARE(ibanGroepen(*Iban::parse(u"NL69TEST0000000001")), QStringLiteral("NL69 TEST 0000 0000 01"));
        QCOMPARE(ibanGroepen(*Iban::parse(u"BE68539007547034")), QStringLiteral("BE68 5390 0754 7034"));
        QCOMPARE(ibanGroepen(Iban()), QString());
    }

    void practice_accounts_are_recognised()
    {
        QVERIFY(isOefenIban(*Iban::parse(u"NL69TEST0000000001")));
        QVERIFY(isOefenIban(*Iban::parse(u"NL10ZZZZ0000000001")));
        QVERIFY(!isOefenIban(*Iban::parse(u"NL91ABNA0417164300")));
        QVERIFY(!isOefenIban(*Iban::parse(u"BE68539007547034")));
        QVERIFY(!isOefenIban(Iban()));
    }

    void a_bsn_in_a_text_is_seen()
    {
        for (const char* met : {"111222333", "Batch 111222333.", "x1112.22.333y", "111222333-2025", "111 222 333", "rit 1112 22 333", "2025 111 222 333", "12 111222333", "0111222333", "00111222333", "111-222333", "111-222-333", "1 1 1 2 2 2 3 3 3", "1112/22333",
                                "nr_11122_2333", "11122–2333", "0111-222333", "１１１２２２３３３", "٠١١١٢٢٢٣٣٣"})
            QVERIFY2(bevatBsn(QString::fromUtf8(met)), met);
        for (const char* zonder : {"", "123456789", "1112223334", "2025-10-417", "2025-00007", "31-10-2025", "01-10-2025 12:30", "01112223334", "0012345678", "11122233", "111 222 333 000", "{klant}-{jaar}", "000000000", "111 222 334", "111222 3334", "11122 2333", "3 111.222.333.4"})
            QVERIFY2(!bevatBsn(QString::fromLatin1(zonder)), zonder);
        const auto nummers = negenCijfersIn(u"van 1112 22 333 naar 123456789");
        QCOMPARE(nummers.size(), size_t(2));
        QCOMPARE(nummers[0].begin, 4);
        QCOMPARE(nummers[0].lengte, 11);
        QCOMPARE(nummers[0].cijfers, QStringLiteral("111222333"));
        QVERIFY(nummers[0].isBsn && !nummers[1].isBsn);
    }

    void a_bsn_is_seen_whatever_stands_between_its_digits()
    {
        for (const char* tussen : {"\u2212", "\u200b", "\u2060", "\u200e", "\u00ad", "\ufeff", ",", "'", "\u2019", "\u00b7", ":", "*", "+", "|", "#", ";", ".,", "\u00a0", "\u2009", "\t", "  ", " - ", "\u00d7"}) {
            const QString t = QString::fromUtf8(tussen);
            QVERIFY2(bevatBsn(QStringLiteral("111") + t + QStringLiteral("222") + t + QStringLiteral("333")), tussen);
            QVERIFY2(bevatBsn(QStringLiteral("1112") + t + QStringLiteral("22333")) || t.trimmed().isEmpty(), tussen);
        }
        for (const char* met : {"(111) 222-333", "rij 12: 111-222-333", "111-222-333-1", "111-222-333, 123-456-789", "111222-333 / 41990043", "99:99:90:019"})
            QVERIFY2(bevatBsn(QString::fromUtf8(met)), met);
        // Nine of their digits pass the 11-proef.
        for (const char* zonder : {"export_20251101_7", "01112025-3", "9:30-10:45 11", "08:30-10:45 2", "111x222x333", "111 en 222 en 333", "111,222,333,000", "01-10-25 104", "11,12,22,333"})
            QVERIFY2(!bevatBsn(QString::fromUtf8(zonder)), zonder);
        const auto nummers = negenCijfersIn(u"nr 111\u200b222\u00ad333, en 111,222,333");
        QCOMPARE(nummers.size(), size_t(2));
        QCOMPARE(nummers[0].lengte, 11);
        QCOMPARE(nummers[1].lengte, 11);
    }
};

HOUSE_TEST(test_nummers, NummersTest)
#include "test_nummers.moc"
