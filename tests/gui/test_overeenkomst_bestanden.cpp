#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/ui/overeenkomst/bestand_vak.h"
#include "tests/support/bestanden.h"
#include "tests/support/schrijf.h"
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::schrijf;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

namespace {

const QByteArray pdf = pgb::test::kleinePdf("tarieven");

void zet(OvereenkomstVenster& v, S status)
{
    v.gateway.feiten.zorgovereenkomst.zorgverlener = bouw::zorgverlener().id;
    v.gateway.feiten.zorgverlener = bouw::zorgverlener();
    v.gateway.feiten.versie = bouw::versie(status);
    v.gateway.feiten.versie.inhoud.ingangsdatum = QDate(2025, 7, 1);
    v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
}

bool staatEr(const QWidget* in, const QString& tekst)
{
    const QList<QLabel*> labels = in->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->isVisibleTo(in) && l->text().contains(tekst); });
}

} // namespace

/// Files with an agreement on the screen: with keys and by dropping, in the draft and in the version to read.
class TestOvereenkomstBestanden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_list_of_rates_is_chosen_refused_and_taken_away_by_keys()
    {
        QTemporaryDir map;
        const QString goed = schrijf(map, u"lijst.pdf"_s, pdf);
        const QString fout = schrijf(map, u"foto.pdf"_s, "MZ no pdf at all");
        OvereenkomstVenster v;
        zet(v, S::Concept);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/tarievenlijst"_s);
        QVERIFY(v.tabNaar(u"inhoud/tarievenlijst"_s, 4));
        v.toets(Qt::Key_Space);
        v.typPad(fout);
        QTRY_VERIFY(staatEr(v.page, u"foto.pdf is geen pdf"_s));
        QVERIFY(!v.sessie()->inhoud().tarievenlijst && v.gateway.bestanden.empty());
        QVERIFY(v.tabNaar(u"inhoud/tarievenlijst"_s, 40));
        v.toets(Qt::Key_Space);
        v.typPad(goed);
        QTRY_VERIFY(v.sessie()->inhoud().tarievenlijst);
        QCOMPARE(int(v.gateway.bestanden.size()), 1);
        QCOMPARE(v.gateway.bestanden[0].second, pdf);
        QCOMPARE(v.sessie()->inhoud().tarievenlijst->sha256, v.gateway.bestanden[0].first.sha256);
        QVERIFY(staatEr(v.page, u"lijst.pdf (1 kB)"_s));
        v.toets(Qt::Key_Tab); // to Weghalen
        v.toets(Qt::Key_Space);
        QTRY_VERIFY(!v.sessie()->inhoud().tarievenlijst);
    }

    void a_pdf_that_starts_a_program_is_refused_with_what_to_do_before_it_goes()
    {
        QTemporaryDir map;
        OvereenkomstVenster v;
        zet(v, S::Concept);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/tarievenlijst"_s);
        v.toets(Qt::Key_Space);
        v.typPad(schrijf(map, u"lijst.pdf"_s, pgb::test::kleinePdf("\n4 0 obj\n<< /OpenAction << /S /JavaScript /JS (x) >> >>\nendobj")));
        QTRY_VERIFY(staatEr(v.page, u"Druk het af naar een nieuwe PDF"_s));
        QVERIFY(!v.sessie()->inhoud().tarievenlijst && v.gateway.bestanden.empty());
    }

    void what_the_server_says_of_a_file_stands_beside_it()
    {
        QTemporaryDir map;
        OvereenkomstVenster v;
        zet(v, S::Concept);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/tarievenlijst"_s);
        v.gateway.problem = Problem{ProblemKind::OngeldigeInvoer, u"bestandBesmet"_s, {{u"bestandTekst"_s, u"lijst.pdf"_s}}, {}, {}};
        v.toets(Qt::Key_Space);
        v.typPad(schrijf(map, u"lijst.pdf"_s, pdf));
        QTRY_VERIFY(staatEr(v.page, u"virus"_s));
        QVERIFY(!v.sessie()->inhoud().tarievenlijst);
    }

    void a_file_may_also_be_dropped()
    {
        QTemporaryDir map;
        OvereenkomstVenster v;
        zet(v, S::Concept);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/tarievenlijst"_s);
        QWidget* doel = QApplication::focusWidget()->parentWidget();
        QVERIFY(qobject_cast<BestandVak*>(doel));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(schrijf(map, u"lijst.pdf"_s, pdf))});
        QDragEnterEvent boven(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(doel, &boven);
        QVERIFY(boven.isAccepted());
        QDropEvent val(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(doel, &val);
        QTRY_VERIFY(v.sessie()->inhoud().tarievenlijst);
        QCOMPARE(v.sessie()->inhoud().tarievenlijst->naam, u"lijst.pdf"_s);
    }

    void the_reader_saves_a_file_of_the_version_by_keys()
    {
        QTemporaryDir map;
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        Bijlage lijst;
        lijst.id = {1};
        lijst.soort = BijlageSoort::Tarievenlijst;
        lijst.naam = u"lijst.pdf"_s;
        lijst.grootte = pdf.size();
        lijst.sha256 = QByteArray(32, 't');
        Bijlage los = lijst; // of no version in view
        los.id = {2};
        los.sha256 = QByteArray(32, 'o');
        v.gateway.bestanden = {{lijst, pdf}, {los, "oud"}};
        v.gateway.feiten.versie.inhoud.tarievenlijst = Bestandsverwijzing{lijst.naam, lijst.sha256, lijst.grootte};
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_COMPARE(v.page->findChildren<QPushButton*>(u"tarievenlijst"_s).size(), 1);
        QVERIFY(v.tabNaarNaam(u"tarievenlijst"_s));
        v.toets(Qt::Key_Space);
        const QString doel = map.filePath(u"bewaard.pdf"_s);
        v.typPad(doel);
        QTRY_VERIFY(QFile::exists(doel));
        QFile bestand(doel);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        QCOMPARE(bestand.readAll(), pdf);
        QVERIFY(staatEr(v.page, u"Het bestand staat in"_s));
    }

    void an_open_change_says_that_the_minimum_wage_rose_under_it()
    {
        for (const S status : {S::Gedeeld, S::GetekendZorgverlener}) {
            OvereenkomstVenster v;
            zet(v, S::Lopend);
            ZorgovereenkomstVersie wijziging = v.gateway.feiten.versie;
            wijziging.volgnummer = 2;
            wijziging.status = status;
            wijziging.handtekeningen.clear();
            if (status == S::GetekendZorgverlener)
                wijziging.handtekeningen = {Handtekening{}};
            ZorgovereenkomstVersie systeem = v.gateway.feiten.versie;
            systeem.volgnummer = 3;
            systeem.handtekeningen.clear();
            systeem.stappen = {{S::Goedgekeurd, QDateTime(QDate(2025, 7, 2), QTime(3, 0), Qt::UTC), ZorgovereenkomstActor::Systeem}};
            v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie, wijziging, systeem};
            v.open(u"overeenkomst/4"_s);
            QTRY_VERIFY(v.overeenkomst()->bekijken());
            QCOMPARE(v.sessie()->versie().volgnummer, 2);
            QVERIFY(staatEr(v.page, status == S::Gedeeld ? u"hebben wij ook verhoogd"_s : u"blijft zoals zij is getekend"_s));
        }
    }
};

HOUSE_TEST(test_overeenkomst_bestanden, TestOvereenkomstBestanden)
#include "test_overeenkomst_bestanden.moc"
