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

private Q_SLOTS:
    void the_bytes_say_what_it_is_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("leesbaar");
        QTest::addColumn<bool>("wachtwoord");
        const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(40, 'x');
        QTest::newRow("pdf") << test::kleinePdf("x") << "pdf" << true << false;
        QTest::newRow("pdf, packed") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 4 >>\nendobj\nstartxref\r\n9\r\n%%EOF") << "pdf" << true << false;
        QTest::newRow("pdf, cut off") << test::kleinePdf("x").chopped(6) << "pdf" << false << false;
        QTest::newRow("pdf of a first and a last line") << QByteArray("%PDF-1.4\n%%EOF") << "pdf" << false << false;
        QTest::newRow("pdf without a page") << test::kleinePdf("x").replace("/Type /Page ", "/Type /Font ") << "pdf" << false << false;
        QTest::newRow("pdf that points outside itself") << test::kleinePdf("x").replace("startxref\n9", "startxref\n99999") << "pdf" << false << false;
        QTest::newRow("pdf with a password") << test::kleinePdf("/Encrypt 5 0 R") << "pdf" << true << true;
        QTest::newRow("jpg") << QByteArray("\xFF\xD8\xFF\xE0 abc \xFF\xD9") << "jpg" << true << false;
        QTest::newRow("jpg, cut off") << QByteArray("\xFF\xD8\xFF\xE0 abc") << "jpg" << false << false;
        QTest::newRow("png") << png + "IEND\xAE\x42\x60\x82" << "png" << true << false;
        QTest::newRow("png, cut off") << png << "png" << false << false;
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
    }

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
