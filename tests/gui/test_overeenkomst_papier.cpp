#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/models/modeltekst.h"
#include "client/models/overeenkomst_papier.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include "client/ui/overeenkomst/papier_beeld.h"
#include "tests/support/pdf_tekst.h"
#include <QBuffer>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;
using M = ZorgovereenkomstSoort;

namespace {

ZorgovereenkomstFeiten feitenVan(const ParameterTabel& tabel, M soort)
{
    ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(tabel);
    f.versie.inhoud.soort = soort;
    f.versie.inhoud.toekenningen = {bouw::toekenningId};
    if (soort == M::Zorginstelling)
        f.zorgverlener = bouw::zorginstelling();
    return f;
}

ZorgovereenkomstFeiten getekend(const ParameterTabel& tabel)
{
    ZorgovereenkomstFeiten f = feitenVan(tabel, M::OvereenkomstVanOpdracht);
    const QByteArray hash = QByteArray::fromHex("aa11bb22cc33dd44ee55ff66aa11bb22cc33dd44ee55ff66aa11bb22cc33dd44");
    const QDateTime tijd(QDate(2025, 6, 2), QTime(8, 0), Qt::UTC);
    f.versie.handtekeningen = {{Partijrol::Zorgverlener, {2}, u"T. de Wit"_s, Inlogniveau::TweeFactoren, tijd, hash},
                               {Partijrol::Budgethouder, {9}, u"A. de Boer"_s, Inlogniveau::TweeFactoren, tijd.addSecs(3600), hash}};
    return f;
}

QString alles(const OvereenkomstTekst& tekst)
{
    QString uit;
    for (const Artikel& artikel : tekst.artikelen) {
        for (const auto& alinea : artikel.alineas) {
            for (const Zin& zin : alinea)
                uit += zin.tekst + u'\n';
        }
    }
    return uit;
}

/// Nothing is drawn above the foot of the sheet.
bool isLeeg(const OvereenkomstPapier& papier, int blad)
{
    QImage beeld(OvereenkomstPapier::breedte / 4, OvereenkomstPapier::hoogte / 4, QImage::Format_RGB32);
    beeld.fill(Qt::white);
    QPainter painter(&beeld);
    painter.scale(0.25, 0.25);
    papier.teken(painter, blad);
    painter.end();
    for (int y = 0; y < beeld.height() * 4 / 5; ++y) {
        for (int x = 0; x < beeld.width(); ++x) {
            if (beeld.pixel(x, y) != 0xffffffff)
                return false;
        }
    }
    return true;
}

QString kaal(QString tekst)
{
    tekst.removeIf([](QChar c) { return c.isSpace(); });
    return tekst;
}

} // namespace

/// The text of the five models, and the same sheets on the screen, on paper and in a PDF.
class TestOvereenkomstPapier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_name_with_a_point_of_its_own_ends_a_sentence_with_one_point()
    {
        const ParameterTabel tabel = bouw::parameters();
        for (const auto& rij : codeTable<M>()) {
            ZorgovereenkomstFeiten f = feitenVan(tabel, rij.waarde);
            f.zorgverlener->naam = u"Zorg Dichtbij B.V."_s;
            f.versie.inhoud.overigeAfspraken = u"Eerst bellen.. dan komen"_s; // what somebody typed stays as he typed it
            const QString tekst = alles(OvereenkomstArtikelen::van(f));
            QVERIFY2(tekst.contains(u"De zorgverlener is Zorg Dichtbij B.V.\n"_s), qPrintable(tekst));
            QVERIFY2(!tekst.contains(u"B.V.."_s) && tekst.contains(u"bellen.. dan"_s), qPrintable(tekst));
            QVERIFY(!OvereenkomstWoorden::hierna(f).contains(u"B.V.."_s));
        }
    }

    void one_day_a_week_is_told_in_the_singular_and_without_a_sum()
    {
        const ParameterTabel tabel = bouw::parameters();
        for (const auto& rij : codeTable<M>()) {
            ZorgovereenkomstFeiten f = feitenVan(tabel, rij.waarde);
            f.versie.inhoud.vasteUren = true;
            f.versie.inhoud.rooster = {240, 0, 0, 0, 0, 0, 0};
            f.versie.inhoud.minutenPerWeek = 240;
            const QString een = alles(OvereenkomstArtikelen::van(f));
            QVERIFY2(een.contains(u"op maandag 4 uur"_s) && !een.contains(u"Dat is samen"_s), qPrintable(een));
            f.versie.inhoud.rooster[2] = 120;
            f.versie.inhoud.minutenPerWeek = 360;
            const QString twee = alles(OvereenkomstArtikelen::van(f));
            QVERIFY2(twee.contains(u"Dat is samen 6 uur"_s), qPrintable(twee));
            f.versie.inhoud.vasteUren = false;
            f.versie.inhoud.rooster = {};
            f.versie.inhoud.dagenPerWeek = 1;
            const QString los = alles(OvereenkomstArtikelen::van(f));
            QVERIFY2(los.contains(u"op 1 dag per week gewerkt"_s) && los.contains(u"Dat is ongeveer 6 uur"_s), qPrintable(los));
            f.versie.inhoud.dagenPerWeek = 2;
            QVERIFY(alles(OvereenkomstArtikelen::van(f)).contains(u"op 2 dagen per week gewerkt"_s));
        }
    }

    void an_address_leaves_out_what_is_not_known()
    {
        const ParameterTabel tabel = bouw::parameters();
        ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(tabel);
        const auto tekst = [&feiten](const Adres& adres) {
            feiten.zorgverlener->adres = adres;
            return OvereenkomstPapier(OvereenkomstArtikelen::van(feiten), {}, {}).platteTekst();
        };
        Adres adres;
        adres.woonplaats = u"Proefdorp"_s;
        QVERIFY2(tekst(adres).contains(u"Adres: Proefdorp."_s), qPrintable(tekst(adres).left(900)));
        adres.straat = u"Beukweg"_s;
        QVERIFY2(tekst(adres).contains(u"Adres: Beukweg, Proefdorp."_s), qPrintable(tekst(adres).left(900)));
        adres.huisnummer = u"3"_s;
        adres.postcode = *Postcode::parse(u"1000AA"_s);
        QVERIFY2(tekst(adres).contains(u"Adres: Beukweg 3, 1000 AA Proefdorp."_s), qPrintable(tekst(adres).left(900)));
    }

    void numbers_that_the_reader_may_not_see_are_told_to_be_known_at_the_svb()
    {
        const ParameterTabel tabel = bouw::parameters();
        ZorgovereenkomstFeiten f = feitenVan(tabel, M::Arbeidsovereenkomst);
        QVERIFY(alles(OvereenkomstArtikelen::van(f)).contains(u"Burgerservicenummer: "_s + f.zorgverlener->bsn->tekst()));
        f.zorgverlener->bsn.reset(); // as the server gives him to the side of the budgethouder
        f.zorgverlener->iban.reset();
        f.zorgverlener->bic.reset();
        const QString wat = alles(OvereenkomstArtikelen::van(f));
        QVERIFY2(wat.contains(u"Burgerservicenummer: bekend bij de SVB."_s), qPrintable(wat));
        QVERIFY2(wat.contains(u"De betaling gaat naar rekening (nummer bekend bij de SVB)."_s), qPrintable(wat));
        f.toekenningen.reset(); // the zorgverlener himself, without a number: there it is missing
        QVERIFY(!alles(OvereenkomstArtikelen::van(f)).contains(u"(nummer bekend bij de SVB)"_s));
    }

    void the_hash_of_a_model_is_over_its_words_too()
    {
        for (const Code<ZorgovereenkomstSoort>& rij : codeTable<ZorgovereenkomstSoort>()) {
            const Modelversie model = huidigModel(rij.waarde, {Wet::Wlz}, QDate(2025, 6, 1));
            QFile bestand(u":/modelteksten/%1/%2.txt"_s.arg(model.versie, rij.code));
            QVERIFY(bestand.open(QIODevice::ReadOnly));
            const QByteArray tekst = QCryptographicHash::hash(bestand.readAll(), QCryptographicHash::Sha256).toHex();
            const QByteArray vorm = "pgb-model\n" + model.versie.toUtf8() + '\n' + QString(rij.code).toUtf8() + '\n' + tekst + "\nzesWeken\ngegevensplicht\n";
            QVERIFY2(model.hash == QCryptographicHash::hash(vorm, QCryptographicHash::Sha256),
                     "the text of a model was edited: a new text is a new version, in a folder of its own (modelteksten/README.md)");
        }
    }

    void every_model_has_a_text_with_a_sentence_for_each_of_its_fields_data()
    {
        QTest::addColumn<int>("soort");
        for (const Code<M>& rij : codeTable<M>())
            QTest::newRow(rij.code.data()) << int(rij.waarde);
    }
    void every_model_has_a_text_with_a_sentence_for_each_of_its_fields()
    {
        QFETCH(int, soort);
        const QString versie = huidigModel(M(soort), {}, QDate(2025, 6, 3)).versie;
        const auto model = modeltekst(M(soort), versie);
        QVERIFY(model);
        QCOMPARE(model->versie, versie);
        QSet<QString> paden;
        QSet<QString> bepalingen;
        for (const ModelArtikel& artikel : model->artikelen) {
            for (const ModelAlinea& alinea : artikel.alineas) {
                for (const ModelZin& zin : alinea.zinnen) {
                    paden.insert(zin.pad);
                    for (const QString& v : zin.voorwaarden)
                        bepalingen.insert(v);
                    // A path that the table does not know would never be shown.
                    const bool bekend = zin.pad.isEmpty() || zin.pad == u"inhoud/soort"_s || zin.pad.contains(u"/zorgdelen/"_s) || findVeldregel(zin.pad);
                    QVERIFY2(bekend, qPrintable(zin.pad));
                }
            }
        }
        for (const Veldregel& regel : veldregels()) {
            const QString veld(regel.veld);
            const bool elders = veld == u"handtekeningen"_s || veld == u"inhoud/modelversie"_s; // under the text, and at its foot
            const bool delen = veld.endsWith(u"/zorgdelen"_s) && paden.contains(veld + u"/doelen"_s);
            QVERIFY2(regel.eis[size_t(soort)] == Veldeis::Geen || elders || delen || paden.contains(veld), qPrintable(veld));
        }
        for (const Code<Modelbepaling>& rij : codeTable<Modelbepaling>())
            QVERIFY2(bepalingen.contains(QString(rij.code)), rij.code.data());
    }

    void what_is_filled_in_stands_in_the_text_and_what_is_missing_stands_open()
    {
        ZorgovereenkomstFeiten f = feitenVan(m_tabel, M::Arbeidsovereenkomst);
        ZorgovereenkomstInhoud& i = f.versie.inhoud;
        i.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(3000)}};
        i.werkafspraken[1].zorgdelen.locatie = u"Thuis"_s;
        i.ingangsdatum = {};
        i.salarisadministratie = true;
        const OvereenkomstTekst tekst = OvereenkomstArtikelen::van(f);
        const QString t = alles(tekst);
        for (const QString& deel : {u"A. de Boer"_s, u"T. de Wit"_s, u"14 maart 1960"_s, u"in de nacht: € 30,00"_s, u"Waar: Thuis"_s, u"begint op …………"_s,
                                    u"op maandag, woensdag en vrijdag 3 uur, op dinsdag 1 uur en 30 minuten, op donderdag 1 uur"_s, u"kopie van de voorkant van het identiteitsbewijs gegeven: …………"_s})
            QVERIFY2(QString(t).replace(QChar::Nbsp, u' ').contains(deel), qPrintable(deel + u"\n\n"_s + t));
        QVERIFY(!t.contains(u'{') && !t.contains(u'}'));
        QVERIFY(!t.contains(u"derdenbeding"_s) && !t.contains(u"gemeente heeft betaald"_s)); // only under the Jeugdwet
        f.versie.inhoud.soort = M::OvereenkomstVanOpdracht;
        QVERIFY(!alles(OvereenkomstArtikelen::van(f)).contains(u"identiteitsbewijs gegeven: …"_s) || f.versie.inhoud.salarisadministratie);
    }

    void the_sheets_are_numbered_and_a_sentence_is_found_where_it_is_drawn()
    {
        const ZorgovereenkomstFeiten f = getekend(m_tabel);
        const OvereenkomstPapier papier(OvereenkomstArtikelen::van(f), papierRand(f));
        QVERIFY(papier.bladen() >= 2);
        for (const int letter : {21, 24, 28, 33, 40, 52}) { // at every size all of the text is on the sheets
            const OvereenkomstPapier groot(OvereenkomstArtikelen::van(f), papierRand(f), {}, letter);
            QVERIFY(groot.plekVan(u"inhoud/opzegtermijnMaanden"_s)->first < groot.bladen());
            QVERIFY2(!isLeeg(groot, groot.bladen() - 1) && isLeeg(groot, groot.bladen()), qPrintable(QString::number(letter)));
            QVERIFY2(groot.koppenBij(), qPrintable(QString::number(letter)));
        }
        QVERIFY(papier.paden().contains(u"inhoud/werkafspraken/1/tarief"_s));
        for (const QString& pad : papier.paden()) {
            const auto plek = papier.plekVan(pad);
            QVERIFY2(plek, qPrintable(pad));
            bool gevonden = false;
            for (int x = 0; x < OvereenkomstPapier::breedte && !gevonden; x += 4)
                gevonden = papier.padOp(plek->first, QPointF(x, plek->second + 16)) == pad;
            QVERIFY2(gevonden, qPrintable(pad));
        }
        QImage blad(OvereenkomstPapier::breedte, OvereenkomstPapier::hoogte, QImage::Format_RGB32);
        blad.fill(Qt::white);
        QPainter painter(&blad);
        papier.teken(painter, 0);
        painter.end();
        const QString map = qEnvironmentVariable("PGB_PICTURES");
        if (!map.isEmpty())
            blad.save(map + u"/papier-1.png"_s);
        // Nothing is drawn in the margins.
        for (int y = 0; y < blad.height(); ++y)
            QVERIFY(blad.pixel(20, y) == 0xffffffff && blad.pixel(blad.width() - 20, y) == 0xffffffff);
    }

    void the_pdf_reads_back_with_page_numbers_fingerprint_and_signatures()
    {
        const ZorgovereenkomstFeiten f = getekend(m_tabel);
        const OvereenkomstPapier papier(OvereenkomstArtikelen::van(f), papierRand(f));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(schrijfPdf(buffer, papier, u"Zorgovereenkomst 2025-1187, versie 1"_s));
        QVERIFY(buffer.data().startsWith("%PDF-"));
        const test::PdfTekst pdf(buffer.data());
        const QStringList bladen = pdf.bladen();
        QCOMPARE(bladen.size(), papier.bladen());
        QVERIFY(pdf.info.contains(QRegularExpression(u"/MediaBox \\[\\s*0 0 595(\\.\\d+)? 842(\\.\\d+)?\\s*\\]"_s)) || pdf.info.contains(u"/MediaBox [0 0 595.000000 842.000000]"_s));
        for (qsizetype i = 0; i < bladen.size(); ++i) {
            QVERIFY2(bladen[i].contains(u"blad%1van%2"_s.arg(i + 1).arg(bladen.size())), qPrintable(bladen[i]));
            QVERIFY2(bladen[i].contains(u"vingerafdrukaa11bb22cc33dd44"_s), qPrintable(bladen[i]));
        }
        const QString samen = bladen.join(QString());
        for (const QString& zin : {u"Deze overeenkomst begint op 1 januari 2025."_s, u"Het tarief is € 25,00 per uur."_s, u"Ondertekend door T. de Wit, zorgverlener, op 2 juni 2025 om 10:00, aangemeld met twee factoren."_s,
                                   u"Ondertekend door A. de Boer, budgethouder, op 2 juni 2025 om 11:00"_s, u"versie 1, model 2017-1"_s})
            QVERIFY2(samen.contains(kaal(zin)), qPrintable(zin + u"\n\n"_s + samen));
    }

    void a_draft_says_on_paper_that_it_is_not_signed()
    {
        const ZorgovereenkomstFeiten f = feitenVan(m_tabel, M::Familie);
        const OvereenkomstPapier papier(OvereenkomstArtikelen::van(f), papierRand(f));
        QVERIFY(papier.platteTekst().startsWith(u"Niet ondertekend"_s));
        QVERIFY(!papier.platteTekst().contains(u"Handtekeningen"_s));
    }

    void after_the_first_signature_the_paper_is_not_signed_by_all()
    {
        ZorgovereenkomstFeiten f = feitenVan(m_tabel, M::Familie);
        f.versie.status = ZorgovereenkomstStatus::GetekendZorgverlener;
        Handtekening eerste;
        eerste.partij = Partijrol::Zorgverlener;
        eerste.naam = u"T. de Wit"_s;
        eerste.tijdstip = QDateTime(QDate(2025, 6, 2), QTime(8, 0), Qt::UTC);
        f.versie.handtekeningen = {eerste};
        const QString een = OvereenkomstPapier(OvereenkomstArtikelen::van(f), papierRand(f)).platteTekst();
        QVERIFY(een.startsWith(u"Nog niet door iedereen ondertekend"_s));
        QVERIFY(een.contains(u"Ondertekend door T. de Wit"_s));
        f.versie.status = ZorgovereenkomstStatus::InBeoordeling;
        QVERIFY(papierRand(f).stempel.isEmpty());
        f.versie.status = ZorgovereenkomstStatus::Afgekeurd; // signed, and no agreement all the same
        QVERIFY(OvereenkomstPapier(OvereenkomstArtikelen::van(f), papierRand(f)).platteTekst().startsWith(u"Afgewezen op "_s));
    }

    void printing_to_a_file_gives_the_same_number_of_sheets()
    {
        QTemporaryDir map;
        const ZorgovereenkomstFeiten f = getekend(m_tabel);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(map.filePath(u"druk.pdf"_s));
        printer.setFullPage(true);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(drukAfOp(printer, drukVan(f)));
        QFile bestand(map.filePath(u"druk.pdf"_s));
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        QCOMPARE(test::PdfTekst(bestand.readAll()).bladen().size(), OvereenkomstPapier(OvereenkomstArtikelen::van(f), papierRand(f)).bladen());
    }

    void by_keys_a_sentence_is_walked_to_and_leads_to_its_field()
    {
        OvereenkomstVenster v;
        v.gateway.feiten = feitenVan(*v.gateway.parameters, M::OvereenkomstVanOpdracht);
        v.open(u"overeenkomst/4"_s);
        v.window.resize(1600, 900);
        QTRY_VERIFY(v.opstellen());
        auto* blad = v.opstellen()->findChild<ContractBlad*>();
        auto* papier = blad->findChild<PapierBeeld*>();
        QTRY_VERIFY(blad->platteTekst().contains(u"1 januari 2025"_s));
        blad->setFocus();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(papier));
        const qsizetype plek = papier->papier()->paden().indexOf(u"inhoud/ingangsdatum"_s);
        QVERIFY(plek >= 0);
        for (qsizetype i = 0; i <= plek; ++i)
            v.toets(Qt::Key_Down);
        v.toets(Qt::Key_Return);
        QCOMPARE(v.opstellen()->stap(), 2);
        QCOMPARE(padVan(QApplication::focusWidget()), u"inhoud/ingangsdatum"_s);
    }

    void page_down_goes_to_the_next_sheet()
    {
        OvereenkomstVenster v;
        v.gateway.feiten = feitenVan(*v.gateway.parameters, M::OvereenkomstVanOpdracht);
        v.open(u"overeenkomst/4"_s);
        v.window.resize(1600, 900);
        QTRY_VERIFY(v.opstellen());
        auto* blad = v.opstellen()->findChild<ContractBlad*>();
        QTRY_VERIFY(blad->bladen() >= 2);
        blad->setFocus();
        v.toets(Qt::Key_Home);
        QCOMPARE(blad->blad(), 1);
        v.toets(Qt::Key_PageDown);
        QCOMPARE(blad->blad(), 2);
    }

    void an_earlier_version_is_read_and_saved_as_pdf_by_keys()
    {
        QTemporaryDir map;
        OvereenkomstVenster v;
        v.gateway.feiten = getekend(*v.gateway.parameters);
        ZorgovereenkomstVersie eerste = v.gateway.feiten.versie;
        eerste.status = ZorgovereenkomstStatus::Vervangen;
        v.gateway.feiten.versie.volgnummer = 2;
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Lopend;
        v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2800);
        v.gateway.feiten.zorgovereenkomst.versies = {eerste, v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        auto* versies = v.overeenkomst()->bekijken()->findChild<QComboBox*>();
        QVERIFY(versies && versies->isVisible());
        QCOMPARE(versies->currentText(), u"Versie 2, lopend"_s);
        versies->setFocus();
        v.toets(Qt::Key_Down);
        QCOMPARE(v.overeenkomst()->bekijken()->getoond().versie.volgnummer, 1);
        QVERIFY(v.commands.run(u"overeenkomst.pdf"_s));
        QFileDialog* kiezer = nullptr;
        QTRY_VERIFY((kiezer = v.window.findChild<QFileDialog*>()));
        auto* naam = kiezer->findChild<QLineEdit*>(u"fileNameEdit"_s);
        naam->setFocus();
        naam->setText(map.filePath(u"uit.pdf"_s));
        QTest::keyClick(naam, Qt::Key_Return);
        QTRY_VERIFY(v.navigator.laatste.contains(u"uit.pdf"_s));
        QFile bestand(map.filePath(u"uit.pdf"_s));
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        const QString tekst = test::PdfTekst(bestand.readAll()).bladen().join(QString());
        QVERIFY(tekst.contains(u"€25,00peruur"_s) && !tekst.contains(u"€28,00peruur"_s));
    }

private:
    ParameterTabel m_tabel = bouw::parameters();
};

HOUSE_TEST(test_overeenkomst_papier, TestOvereenkomstPapier)
#include "test_overeenkomst_papier.moc"
