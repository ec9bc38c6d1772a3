#include "shared/domain/declaratie/dossier.h"
#include "shared/domain/zorgovereenkomst/bestanden.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_test.h"
#include <QStringEncoder>

using namespace pgb;

/// A file is what its bytes are, not what it is called (DC-087).
class BijlageTest : public QObject {
    Q_OBJECT
    static QByteArray breed(bool groteKant)
    {
        QStringEncoder schrijver(groteKant ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        return schrijver.encode(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?>\n<Invoice><Naam>Zoë</Naam></Invoice>\n"));
    }
    static void refused()
    {
        QFETCH(QByteArray, inhoud);
        QFETCH(QString, bezwaar);
        const Bestandsoordeel oordeel = beoordeelBestand(inhoud);
        QCOMPARE(QString(oordeel.bezwaar), bezwaar);
        QCOMPARE(oordeel.leesbaar, bezwaar.isEmpty());
    }

private Q_SLOTS:
    void the_bytes_say_what_it_is_data()
    {
        const QByteArray ver(3000, 'x');
        QTest::addColumn<QByteArray>("inhoud");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("leesbaar");
        QTest::addColumn<bool>("wachtwoord");
        QTest::newRow("pdf") << test::kleinePdf("x") << "pdf" << true << false;
        QTest::newRow("pdf, packed") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 4 >>\nendobj\nstartxref\r\n9\r\n%%EOF") << "pdf" << true << false;
        QTest::newRow("pdf, cut off") << test::kleinePdf("x").chopped(6) << "pdf" << false << false;
        QTest::newRow("pdf of a first and a last line") << QByteArray("%PDF-1.4\n%%EOF") << "pdf" << false << false;
        QTest::newRow("pdf without a page") << test::kleinePdf("x").replace("/Type /Page ", "/Type /Font ") << "pdf" << false << false;
        QTest::newRow("pdf that points outside itself") << test::kleinePdf("x").replace("startxref\n9", "startxref\n99999") << "pdf" << false << false;
        QTest::newRow("pdf with a password") << test::kleinePdf("/Encrypt 5 0 R") << "pdf" << true << true;
        QTest::newRow("pdf with a password, said far from both ends") << test::kleinePdf(ver + "\n4 0 obj << /Type /XRef /Encrypt 5 0 R >> endobj\n% " + ver) << "pdf" << true << true;
        QTest::newRow("pdf with a password on its objects")
            << test::kleinePdf("/Encrypt 5 0 R\n4 0 obj << /Type /ObjStm /First 4 /Filter /FlateDecode >>\nstream\ngeheim\nendstream\nendobj") << "pdf" << true << true;
        QTest::newRow("pdf, really packed") << test::gepaktePdf("1 0 << /Type /Page >>") << "pdf" << true << false;
        QTest::newRow("pdf with a link") << test::kleinePdf("\n4 0 obj\n<< /A << /S /URI /URI (https://example.org/JS) >> >>\nendobj") << "pdf" << true << false;
        QTest::newRow("pdf that opens at its first page") << test::kleinePdf("\n4 0 obj\n<< /OpenAction [3 0 R /Fit] >>\nendobj") << "pdf" << true << false;
        QTest::newRow("pdf with an invoice in it")
            << test::kleinePdf("\n4 0 obj\n<< /Type /EmbeddedFile /Length 4 >>\nstream\n<x/>\nendstream\nendobj\n5 0 obj\n<< /Type /Filespec /F (factur-x.xml) "
                               "/EF << /F 4 0 R >> /AFRelationship /Data >>\nendobj") << "pdf" << true << false;
        QTest::newRow("pdf with dots that look like a short name") << test::kleinePdf("\n4 0 obj\n<< /Length 8 >>\nstream\nx/JS /yz\nendstream\nendobj") << "pdf" << true << false;
        QTest::newRow("jpg") << test::kleineJpg("abc") << "jpg" << true << false;
        QTest::newRow("jpg with more of the phone behind it") << test::kleineJpg("abc") + QByteArray(5000, 'x') << "jpg" << true << false;
        QTest::newRow("jpg packed as few programs read") << test::kleineJpg("abc").replace("\xFF\xC0", "\xFF\xC3") << "jpg" << false << false;
        QTest::newRow("png") << test::kleinePng() << "png" << true << false;
        QTest::newRow("png of a depth that does not exist") << test::pngVan(1, 1, QByteArray(2, '\0'), 7) << "png" << false << false;
        QTest::newRow("xml with signs in a text and a remark") << "<a><!--" + QByteArray(600, '"') + "--><![CDATA[" + QByteArray(600, '\'') + "<]]></a>" << "xml" << true << false;
        QTest::newRow("xml of one byte a letter") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>Zo\xEB</a>") << "xml" << true << false;
        QTest::newRow("xml that says it is of two bytes") << QByteArray("<?xml version='1.0' encoding='UTF-16'?><a/>") << "xml" << false << false;
        QTest::newRow("xml") << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?>\n<Invoice/>\n") << "xml" << true << false;
        QTest::newRow("xml without its first line") << QByteArray("\n<Invoice></Invoice>") << "xml" << true << false;
        QTest::newRow("xml that multiplies") << QByteArray("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x/>") << "xml" << false << false;
        QTest::newRow("xml with a type far from its beginning") << "<?xml version='1.0'?>" + QByteArray(4000, ' ') + "<!DOCTYPE x><x/>" << "xml" << false << false;
        QTest::newRow("xml with an entity") << QByteArray("<x>&bom;</x>") << "xml" << false << false;
        QTest::newRow("xml that is not closed well") << QByteArray("<Invoice><ID>1</Invoice>") << "xml" << false << false;
        QTest::newRow("xml, cut off after a tag") << QByteArray("<Invoice><ID>1</ID>") << "xml" << false << false;
        QTest::newRow("two documents") << QByteArray("<a/><b/>") << "xml" << false << false;
        QTest::newRow("html") << QByteArray("<html><script>x</script></html>") << "" << false << false;
        QTest::newRow("xhtml") << QByteArray("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>") << "" << false << false;
        QTest::newRow("xhtml after a remark") << QByteArray("<!-- x --><HTML/>").prepend("<?xml version='1.0'?>") << "" << false << false;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>") << "" << false << false;
        QTest::newRow("xml with a script") << QByteArray("<Invoice><x:script xmlns:x='http://www.w3.org/1999/xhtml'>x</x:script></Invoice>") << "" << false << false;
        QTest::newRow("xml of two bytes a character") << breed(false) << "xml" << true << false;
        QTest::newRow("xml of two bytes, the other way around") << breed(true) << "xml" << true << false;
        QTest::newRow("text of two bytes a character") << QByteArray("\xFF\xFEh\0o\0i\0", 8) << "" << false << false;
        QTest::newRow("program") << QByteArray("MZ\x90") << "" << false << false;
        QTest::newRow("text") << QByteArray("factuur.pdf") << "" << false << false;
        QTest::newRow("nothing") << QByteArray() << "" << false << false;
    }
    void the_bytes_say_what_it_is()
    {
        QFETCH(QByteArray, inhoud);
        QFETCH(QString, type);
        QFETCH(bool, leesbaar);
        QFETCH(bool, wachtwoord);
        const Bestandsoordeel oordeel = beoordeelBestand(inhoud);
        QCOMPARE(oordeel.type ? code(*oordeel.type) : QString(), type);
        QCOMPARE(oordeel.leesbaar, leesbaar);
        QCOMPARE(oordeel.wachtwoord, wachtwoord);
        QVERIFY(oordeel.bezwaar.isEmpty());
    }

    void a_pdf_that_runs_or_fetches_something_is_refused_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        QTest::addColumn<QString>("bezwaar");
        const auto row = [](const char* name, const QByteArray& inhoud, const char* bezwaar) { QTest::newRow(name) << inhoud << QString::fromLatin1(bezwaar); };
        const auto met = [](const QByteArray& object) { return test::kleinePdf("\n4 0 obj\n" + object + "\nendobj"); };
        for (const char* naam : {"JavaScript", "Launch", "SubmitForm", "ImportData", "RichMedia", "XFA", "GoToR", "GoToE", "Rendition", "Movie"})
            row(naam, met(QByteArray("<< /A << /S /") + naam + " >> >>"), "bestandDoetIets");
        row("a script alone", met("<< /JS 9 0 R >>"), "bestandDoetIets");
        row("a program on opening", met("<</AA<</O<</S/Launch/F(cmd.exe)>>>>>>"), "bestandDoetIets");
        row("as signs of its letters", met("<< /S /#4a#61va#53cript >>"), "bestandDoetIets");
        row("after a text with brackets", met("<< /T (a\\) (b) %) /S /JS >>"), "bestandDoetIets");
        row("in the trailer", test::kleinePdf("\ntrailer << /Root << /JS (x) >> >>"), "bestandDoetIets");
        row("in packed objects", test::gepaktePdf("1 0 << /S /JavaScript >>"), "bestandDoetIets");
        row("a script alone in packed objects", test::gepaktePdf("1 0 << /#4AS 9 0 R >>"), "bestandDoetIets");
        row("behind a bracket in packed objects", test::gepaktePdf("1 0 ( << /S /Launch >>"), "bestandDoetIets");
        row("in packed objects that do not say so",
            met("<< /Type /Obj#53tm /F#69rst 4 /Filter [/Flate#44ecode] >>\nstream\n" + qCompress(QByteArray("1 0 << /JS 9 0 R >>")).mid(4) + "\nendstream"), "bestandDoetIets");
        row("packed in another way", test::gepaktePdf("x", "/Filter /LZWDecode"), "bestandPdfGepakt");
        row("packed twice", test::gepaktePdf("x", "/Filter [/FlateDecode /FlateDecode]"), "bestandPdfGepakt");
        row("packed as is said elsewhere", test::gepaktePdf("x", "/Filter 7 0 R /X /FlateDecode"), "bestandPdfGepakt");
        row("packed with differences", test::gepaktePdf("x", "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>"), "bestandPdfGepakt");
        row("packed and broken", test::gepaktePdf("x").replace("\nstream\n", "\nstream\n\xFF\xFF\xFF"), "bestandPdfGepakt");
        row("packed so that it grows without end", test::gepaktePdf(QByteArray(17 * 1024 * 1024, ' ')), "bestandPdfGepakt");
        row("objects in objects without end", test::kleinePdf(QByteArray("obj(").repeated(200'000)), "bestandPdfGepakt");
    }
    void a_pdf_that_runs_or_fetches_something_is_refused() { refused(); }

    void a_picture_or_xml_that_cannot_be_shown_is_refused_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        QTest::addColumn<QString>("bezwaar");
        const auto row = [](const char* name, const QByteArray& inhoud, const char* bezwaar) { QTest::newRow(name) << inhoud << QString::fromLatin1(bezwaar); };
        row("png of 3600 megapixel", test::pngVan(60000, 60000, "x"), "bestandBeeldTeGroot");
        row("png of the most and no more", test::pngVan(10000, 10001, "x"), "bestandBeeldTeGroot");
        row("png without its dots", test::pngVan(600, 600, QByteArray(600 * 600, '\0')), "bestandBeeldOnvolledig");
        row("png with its dots", test::pngVan(600, 600, QByteArray(600 * 601, '\0')), "");
        row("png, cut off", test::kleinePng().chopped(12), "bestandBeeldOnvolledig");
        row("png, damaged", test::kleinePng().replace("IDATx", "IDATy"), "bestandBeeldOnvolledig");
        row("jpg of 3600 megapixel", test::jpgVan(60000, 60000, {}, "x"), "bestandBeeldTeGroot");
        row("jpg without its dots", test::jpgVan(8000, 8000, {}, QByteArray(1000, 'x')), "bestandBeeldOnvolledig");
        row("jpg, cut off", test::kleineJpg("abc").chopped(2), "bestandBeeldOnvolledig");
        row("jpg, cut off, with a whole one in its remark", test::kleineJpg("\xFF\xD8\xFF\xD9").chopped(2), "bestandBeeldOnvolledig");
        row("xml of 200,000 levels", QByteArray("<a>").repeated(200'000) + QByteArray("</a>").repeated(200'000), "bestandXmlIngewikkeld");
        row("xml of 100 levels", QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100), "");
        QByteArray kenmerken, voorvoegsels;
        for (int i = 0; i < 300; ++i) {
            kenmerken += " a" + QByteArray::number(i) + "='>'";
            if (i < 60)
                voorvoegsels += "<a xmlns:a='x' xmlns:b='x' xmlns:c='x' xmlns:d='x' xmlns:e='x'>";
        }
        row("xml with 300 attributes", "<a" + kenmerken + "/>", "bestandXmlIngewikkeld");
        row("xml with 300 prefixes open", voorvoegsels + QByteArray("</a>").repeated(60), "bestandXmlIngewikkeld");
        row("xml with a style sheet", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://example.org/x.xsl\"?><Invoice/>", "bestandXmlOpdracht");
        row("xml with an instruction at its end", "<Invoice/><?php x?>", "bestandXmlOpdracht");
    }
    void a_picture_or_xml_that_cannot_be_shown_is_refused() { refused(); }

    void every_kind_has_its_place()
    {
        int vanOvereenkomst = 0;
        for (const Code<BijlageSoort>& rij : codeTable<BijlageSoort>()) {
            vanOvereenkomst += isVanOvereenkomst(rij.waarde);
            QVERIFY(isVanOvereenkomst(rij.waarde) || !isIdentiteitsbewijs(rij.waarde));
        }
        QCOMPARE(vanOvereenkomst, int(bestandsplaatsen().size()));
        ZorgovereenkomstInhoud inhoud;
        Bijlage lijst;
        lijst.soort = BijlageSoort::Tarievenlijst;
        lijst.sha256 = QByteArray(32, 't');
        QVERIFY(!noemt(inhoud, lijst));
        inhoud.identiteitsbewijs.voorkant = Bestandsverwijzing{QStringLiteral("x"), lijst.sha256, 1};
        QVERIFY(!noemt(inhoud, lijst)); // the same bytes at another place are another file
        inhoud.tarievenlijst = inhoud.identiteitsbewijs.voorkant;
        QVERIFY(noemt(inhoud, lijst));
        OvereenkomstBijlage bewijs{lijst, Partijrol::Budgethouder, {7}};
        QVERIFY(telt(bewijs, {8}));
        bewijs.bijlage.soort = BijlageSoort::IdentiteitsbewijsVoorkant;
        QVERIFY(telt(bewijs, {7}) && !telt(bewijs, {8}));
    }

    void two_months_with_the_same_weekdays_have_the_same_pattern()
    {
        const auto maand = [](int m, qint64 minuten) {
            std::vector<Declaratieregel> regels;
            const Periode p = Periode::maand(2025, m);
            for (QDate dag = p.van; dag <= p.tot; dag = dag.addDays(1)) {
                if (dag.dayOfWeek() == 2)
                    regels.push_back({dag, QStringLiteral("WLZ-BI"), {}, Eenheid::Uur, minuten, {}, {}, {}, {}, false});
            }
            return regels;
        };
        QCOMPARE(patroonSleutel(maand(4, 60)), patroonSleutel(maand(5, 60)));
        QCOMPARE(patroonSleutel(maand(9, 60)), patroonSleutel(maand(5, 60))); // five Tuesdays and four
        QVERIFY(patroonSleutel(maand(4, 60)) != patroonSleutel(maand(5, 65)));
    }

    void a_permission_holds_in_its_time_for_its_agreement_or_for_all()
    {
        const std::vector<Toestemming> alle{{1, {}, {7}, ToestemmingSoort::Boven40Uur, QDate(2025, 1, 1), QDate(2025, 6, 30), {}},
                                            {2, {}, {}, ToestemmingSoort::DubbeleBezetting, QDate(2025, 1, 1), {}, {}}};
        const QDate dag(2025, 6, 30);
        QVERIFY(vindToestemming(alle, ToestemmingSoort::Boven40Uur, {7}, dag, {}));
        QVERIFY(!vindToestemming(alle, ToestemmingSoort::Boven40Uur, {8}, dag, {}));
        QVERIFY(!vindToestemming(alle, ToestemmingSoort::Boven40Uur, {7}, dag.addDays(1), {}));
        QVERIFY(vindToestemming(alle, ToestemmingSoort::DubbeleBezetting, {8}, dag.addYears(2), {}));
        QVERIFY(!vindToestemming(alle, ToestemmingSoort::DubbeleBezetting, {8}, QDate(2024, 12, 31), {}));
    }

    void a_permission_of_one_house_opens_no_budget_of_another()
    {
        const std::vector<Toestemming> alle{{1, {}, {}, ToestemmingSoort::DubbeleBezetting, QDate(2025, 1, 1), {}, {}, GebruikerId{4}, VerstrekkerId{8}}};
        const QDate dag(2025, 6, 30);
        QVERIFY(vindToestemming(alle, ToestemmingSoort::DubbeleBezetting, {7}, dag, VerstrekkerId{8}));
        QVERIFY(!vindToestemming(alle, ToestemmingSoort::DubbeleBezetting, {7}, dag, VerstrekkerId{9}));
        QVERIFY(!vindToestemming(alle, ToestemmingSoort::DubbeleBezetting, {7}, dag, {})); // nor one of nobody known
    }

    void a_permission_exists_under_its_own_law()
    {
        using S = ToestemmingSoort;
        QVERIFY(kanToestaan(S::Boven40Uur, Wet::Wlz) && !kanToestaan(S::Boven40Uur, Wet::Wmo));
        for (const Wet wet : {Wet::Wmo, Wet::Jw})
            QVERIFY(kanToestaan(S::TegemoetkomingSociaalNetwerk, wet) && kanToestaan(S::EenmaligeUitkering, wet));
        for (const Wet wet : {Wet::Wlz, Wet::Zvw})
            QVERIFY(!kanToestaan(S::TegemoetkomingSociaalNetwerk, wet) && !kanToestaan(S::EenmaligeUitkering, wet));
        for (const Wet wet : {Wet::Wlz, Wet::Zvw, Wet::Wmo, Wet::Jw})
            QVERIFY(kanToestaan(S::DubbeleBezetting, wet) && !kanToestaan(S::DoorlopendeGoedkeuring, wet)); // that is the budgethouder's
    }
};

HOUSE_TEST(test_bijlage, BijlageTest)
#include "test_bijlage.moc"
