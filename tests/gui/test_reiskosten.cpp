#include "client/models/declaraties_lijst.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/vervoersbewijs_rij.h"
#include "client/ui/declaraties/dag_velden.h"
#include "client/ui/declaraties/kosten_page.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_kosten_gateway.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/schrijf.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::schrijf;

namespace {

constexpr int ovRij = 3; ///< under the three functions

DeclaratieMaand maandMetOv()
{
    DeclaratieMaand maand = legeMaand();
    ZorgovereenkomstInhoud& inhoud = maand.feiten.zorgovereenkomst->versies.front().inhoud;
    inhoud.reiskosten = ReiskostenSoort::OpenbaarVervoer;
    inhoud.reiskostenTarief.reset();
    return maand;
}

Zorgovereenkomst overeenkomstMet(ReiskostenSoort soort)
{
    Zorgovereenkomst z = bouw::zorgovereenkomst();
    z.versies[0].inhoud.reiskosten = soort;
    if (soort == ReiskostenSoort::PerKilometer)
        z.versies[0].inhoud.reiskostenTarief = Tarief::fromCenten(23);
    return z;
}

/// The page of costs of one client, on which travel alone is declared.
struct Kosten : DeskFixture {
    FakeKosten kosten;
    KostenPage* page = nullptr;
    explicit Kosten(ReiskostenSoort soort, Rol rol = Rol::Vertegenwoordiger, const std::optional<Declaratie>& daar = {}) : DeskFixture(rol)
    {
        maakClienten(1);
        dossiers.overeenkomsten = {overeenkomstMet(soort)};
        if (daar)
            dossiers.claims = {*daar};
        page = show(new KostenPage(kostenAdres(bouw::budgethouderId, daar ? daar->id : DeclaratieId()), context(), dossiers, kosten), QSize(1146, 700));
    }
    QLineEdit* veld(int dag) const { return page->dagen()->veld(QDate(2025, 5, dag)); }
    void kiesReiskosten()
    {
        page->soort()->setFocus();
        key(Qt::Key_End); // the last of the kinds
    }
};

} // namespace

class Reiskosten final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void public_transport_is_an_amount_a_day_in_the_grid()
    {
        Werkplek w(maandMetOv());
        QVERIFY(w.klaar);
        QCOMPARE(w.session().rijen().size(), size_t(ovRij + 1));
        QVERIFY(w.session().rijen()[ovRij].bedrag());
        w.cellen()->naarCel({0, 6});
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        w.cellen()->naarCel({ovRij, 6});
        w.typ(QStringLiteral("8,4"));
        w.toets(Qt::Key_Return);
        QCOMPARE(w.cel(ovRij, 6), QStringLiteral("8,40"));
        const auto& regels = w.session().declaratie().regels;
        const auto kaartje = std::find_if(regels.begin(), regels.end(), [](const Declaratieregel& r) { return isKaartje(r); });
        QVERIFY(kaartje != regels.end());
        QCOMPARE(kaartje->aantal, qint64(100));
        QCOMPARE(kaartje->tarief, Tarief::fromCenten(840));
        QCOMPARE(kaartje->bedrag, Bedrag{840});
        QCOMPARE(kaartje->toekenning, bouw::toekenningId);
        const QModelIndex cel = w.pagina->model()->indexVan({ovRij, 6});
        QVERIFY2(cel.data(Qt::AccessibleTextRole).toString().contains(RoosterTekst::euro(Bedrag{840})), qPrintable(cel.data(Qt::AccessibleTextRole).toString()));
        w.session().undo();
        QCOMPARE(w.cel(ovRij, 6), QString());
        // What the server has comes back as the same cell.
        Declaratie daar = w.session().declaratie();
        daar.regels = {*std::find_if(regels.begin(), regels.end(), [](const Declaratieregel& r) { return r.eenheid == Eenheid::Uur; })};
        Declaratieregel terug = daar.regels[0];
        terug.functieCode = reiskostenFunctie();
        terug.eenheid = Eenheid::Stuk;
        terug.aantal = 100;
        terug.tarief = Tarief::fromCenten(1250);
        terug.bedrag = Bedrag{1250};
        daar.regels.push_back(terug);
        QCOMPARE(w.session().bladUit(daar).cel({ovRij, 6}).aantal, qint64(1250));
    }

    void the_ticket_goes_with_the_sheet_as_a_file()
    {
        const QTemporaryDir map;
        Werkplek w(maandMetOv());
        QVERIFY(w.klaar);
        VervoersbewijsRij* bewijs = w.pagina->werk()->bewijs();
        QVERIFY(!bewijs->isVisible());
        w.cellen()->naarCel({0, 6});
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        w.cellen()->naarCel({ovRij, 6});
        w.typ(QStringLiteral("8,40"));
        w.toets(Qt::Key_Return);
        QVERIFY(bewijs->isVisible());
        const auto gevraagd = [&w] {
            const std::vector<Bevinding> alle = w.session().bevindingen();
            return std::any_of(alle.begin(), alle.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-072"); });
        };
        QVERIFY(gevraagd());
        w.pagina->voegBewijsToe(schrijf(map, QStringLiteral("kaartje.pdf"), "MZ this is a program"));
        QTRY_VERIFY(!bewijs->fout().isEmpty());
        QVERIFY(w.gateway.bijlagen.empty());
        w.pagina->voegBewijsToe(schrijf(map, QStringLiteral("kaartje.xml"), "<?xml version=\"1.0\"?><rit><bedrag>8.40</bedrag></rit>\n"));
        QTRY_COMPARE(w.gateway.bijlagen.size(), size_t(1));
        QCOMPARE(w.gateway.bijlagen[0].soort, BijlageSoort::Vervoersbewijs);
        QVERIFY(!w.gateway.bewaard.empty()); // the sheet was saved first
        QTRY_VERIFY(!gevraagd());
        QVERIFY(bewijs->fout().isEmpty() && bewijs->knop()->isEnabled());
    }

    void a_file_that_comes_too_late_is_not_added_and_that_is_said()
    {
        const QTemporaryDir map;
        Werkplek w(maandMetOv());
        QVERIFY(w.klaar);
        VervoersbewijsRij* bewijs = w.pagina->werk()->bewijs();
        w.cellen()->naarCel({ovRij, 6});
        w.typ(QStringLiteral("8,40"));
        w.toets(Qt::Key_Return);
        w.pagina->voegBewijsToe(schrijf(map, QStringLiteral("kaartje.xml"), "<?xml version=\"1.0\"?><rit><bedrag>8.40</bedrag></rit>\n"));
        QVERIFY(!bewijs->knop()->isEnabled()); // one at a time, also while it is read
        w.session().setOnderweg(true);
        QTRY_VERIFY2(bewijs->fout().contains(QStringLiteral("niets veranderd")), qPrintable(bewijs->fout()));
        QVERIFY(w.gateway.bijlagen.empty());
        w.session().setOnderweg(false);
        w.pagina->voegBewijsToe(schrijf(map, QStringLiteral("kaartje.xml"), "MZ this is a program"));
        QTRY_VERIFY(bewijs->knop()->isEnabled()); // also after one that cannot go
    }

    void travel_is_paid_from_what_was_agreed_on_its_day()
    {
        Kosten k(ReiskostenSoort::PerKilometer);
        Toekenning wmo = bouw::wmoToekenning();
        wmo.budgethouder = bouw::budgethouderId;
        Toekenning ander = wmo; // of the same client, and in no agreement
        ander.id = ToekenningId{14};
        ander.verstrekker = VerstrekkerId{77};
        k.dossiers.beschikkingen = {wmo, bouw::toekenning(), ander};
        Zorgovereenkomst& z = k.dossiers.overeenkomsten.front();
        ZorgovereenkomstVersie tweede = z.versies[0];
        tweede.id = VersieId{99};
        tweede.volgnummer = z.versies[0].volgnummer + 1;
        tweede.inhoud.ingangsdatum = QDate(2025, 5, 16);
        tweede.inhoud.toekenningen.push_back(wmo.id);
        z.versies.push_back(tweede);
        k.page = k.show(new KostenPage(kostenAdres(bouw::budgethouderId), k.context(), k.dossiers, k.kosten), QSize(1146, 700));
        k.kiesReiskosten();
        QTRY_VERIFY(k.page->toekenning()->isVisible());
        QCOMPARE(k.page->toekenning()->count(), 2);
        QCOMPARE(k.page->toekenning()->currentData().toLongLong(), bouw::toekenningId.waarde); // as in the grid
        k.page->toekenning()->setCurrentIndex(k.page->toekenning()->findData(wmo.id.waarde));
        for (const int dag : {8, 22}) {
            k.veld(dag)->setFocus();
            k.type(QStringLiteral("10"));
        }
        k.page->dienIn();
        k.settle();
        QCOMPARE(k.kosten.bewaard.size(), size_t(1));
        const std::vector<Declaratieregel>& regels = k.kosten.bewaard[0].regels;
        QCOMPARE(regels.size(), size_t(2));
        QCOMPARE(regels[0].toekenning, bouw::toekenningId); // the agreement of that day names it alone
        QCOMPARE(regels[1].toekenning, wmo.id);
    }

    void the_kind_of_file_goes_back_with_the_kind_of_cost()
    {
        Kosten k(ReiskostenSoort::OpenbaarVervoer);
        const auto soort = [&k] {
            for (const QComboBox* keuze : k.page->findChildren<QComboBox*>()) {
                if (keuze->accessibleName() == QStringLiteral("Soort bijlage"))
                    return BijlageSoort(keuze->currentData().toInt());
            }
            return BijlageSoort::Overig;
        };
        QCOMPARE(soort(), BijlageSoort::Bon);
        k.kiesReiskosten();
        QCOMPARE(soort(), BijlageSoort::Vervoersbewijs);
        k.key(Qt::Key_Home);
        QCOMPARE(soort(), BijlageSoort::Bon);
    }

    void kilometers_alone_are_declared_by_the_day_with_keys()
    {
        Kosten k(ReiskostenSoort::PerKilometer);
        k.kiesReiskosten();
        QCOMPARE(DeclaratieSoort(k.page->soort()->currentData().toInt()), DeclaratieSoort::Reiskosten);
        QVERIFY(!k.page->bedrag()->isVisible() && k.page->dagen()->isVisible());
        QCOMPARE(k.page->periode()->currentData().toDate(), QDate(2025, 5, 1));
        QVERIFY(k.commands.run(QStringLiteral("kosten.indienen")));
        k.settle();
        QVERIFY(k.kosten.bewaard.empty());
        QVERIFY2(k.tekst().contains(QStringLiteral("hoeveel kilometer")), qPrintable(k.tekst()));
        k.veld(8)->setFocus();
        k.type(QStringLiteral("12,5"));
        k.key(Qt::Key_Down);
        QVERIFY(k.veld(15)->hasFocus());
        k.type(QStringLiteral("8"));
        k.keep(QStringLiteral("reiskosten-los"));
        QVERIFY(k.commands.run(QStringLiteral("kosten.indienen")));
        k.settle();
        QCOMPARE(k.kosten.bewaard.size(), size_t(1));
        const Declaratie& d = k.kosten.bewaard[0];
        QCOMPARE(d.soort, DeclaratieSoort::Reiskosten);
        QCOMPARE(d.periode, Periode::maand(2025, 5));
        QCOMPARE(d.regels.size(), size_t(2));
        QCOMPARE(d.regels[0].functieCode, reiskostenFunctie());
        QCOMPARE(d.regels[0].eenheid, Eenheid::Kilometer);
        QCOMPARE(d.regels[0].aantal, qint64(1250));
        QCOMPARE(d.regels[0].toekenning, bouw::toekenningId);
        QCOMPARE(k.kosten.ingediend, 1);
    }

    void public_transport_alone_is_declared_with_its_ticket()
    {
        const QTemporaryDir map;
        Kosten k(ReiskostenSoort::OpenbaarVervoer);
        k.kiesReiskosten();
        k.veld(8)->setFocus();
        k.type(QStringLiteral("8,4x"));
        k.page->dienIn();
        k.settle();
        QVERIFY2(k.tekst().contains(QStringLiteral("\"8,4x\"")), qPrintable(k.tekst()));
        k.key(Qt::Key_Backspace);
        k.type(QStringLiteral("0"));
        const QString vraag = QStringLiteral("Voeg hieronder het vervoersbewijs");
        QVERIFY(k.tekst().contains(vraag));
        k.page->voegToe(schrijf(map, QStringLiteral("kaartje.xml"), "<?xml version=\"1.0\"?><rit><bedrag>8.40</bedrag></rit>\n"));
        QTRY_COMPARE(k.kosten.bijlagen.size(), size_t(1));
        QTRY_VERIFY2(k.tekst().contains(QStringLiteral("Vervoersbewijs: kaartje.xml")), qPrintable(k.tekst()));
        QVERIFY(!k.tekst().contains(vraag)); // it is there
        QCOMPARE(k.kosten.bijlagen[0].soort, BijlageSoort::Vervoersbewijs); // chosen by itself
        k.page->dienIn();
        k.settle();
        const Declaratie& d = k.kosten.bewaard.back();
        QCOMPARE(d.regels.size(), size_t(1));
        QCOMPARE(d.regels[0].eenheid, Eenheid::Stuk);
        QCOMPARE(d.regels[0].aantal, qint64(100));
        QCOMPARE(d.regels[0].tarief, Tarief::fromCenten(840));
        QCOMPARE(k.kosten.ingediend, 1);
    }

    void without_an_agreement_about_travel_that_is_said()
    {
        Kosten k(ReiskostenSoort::Geen);
        k.kiesReiskosten();
        QVERIFY2(k.tekst().contains(QStringLiteral("In deze overeenkomst zijn geen reiskosten")), qPrintable(k.tekst()));
        QVERIFY2(k.tekst().contains(QStringLiteral("Samen 0 km")), qPrintable(k.tekst()));
        k.page->dienIn();
        k.settle();
        QVERIFY(k.kosten.bewaard.empty());
    }

    void an_amount_a_day_is_seen_whole()
    {
        Kosten k(ReiskostenSoort::OpenbaarVervoer);
        k.kiesReiskosten();
        k.settle();
        QLineEdit* veld = k.veld(8);
        const auto heel = [veld] {
            const int midden = veld->height() / 2;
            return veld->cursorPositionAt({1, midden}) == 0 && veld->cursorPositionAt({veld->width() - 2, midden}) == veld->text().size()
                && veld->fontMetrics().horizontalAdvance(veld->text()) < veld->width() - 8;
        };
        veld->setFocus();
        k.type(QStringLiteral("117,40"));
        k.key(Qt::Key_Tab);
        QVERIFY(!veld->hasFocus());
        QCOMPARE(veld->cursorPosition(), 0); // where it is too narrow its front is seen
        QVERIFY(heel());
        veld->setFocus();
        veld->clear();
        k.type(QStringLiteral("9.999,99"));
        k.key(Qt::Key_Tab);
        QVERIFY(heel());
        k.keep(QStringLiteral("reiskosten-ov"));
        k.page->dagen()->zoalsEerste()->click();
        QCOMPARE(k.veld(15)->text(), QStringLiteral("9.999,99"));
        QCOMPARE(k.veld(15)->cursorPosition(), 0);
    }

    void a_provider_declares_his_travel_and_no_other_costs()
    {
        Kosten k(ReiskostenSoort::PerKilometer, Rol::Zorgverlener);
        QCOMPARE(k.page->soort()->count(), 1);
        QCOMPARE(DeclaratieSoort(k.page->soort()->currentData().toInt()), DeclaratieSoort::Reiskosten);
        QVERIFY(k.page->dagen()->isVisible());
    }

    void a_concept_of_travel_opens_on_its_page()
    {
        Declaratie d = bouw::declaratie();
        d.id = DeclaratieId{31};
        d.soort = DeclaratieSoort::Reiskosten;
        d.status = DeclaratieStatus::Concept;
        d.invoerkant = Invoerkant::Budgethouder;
        d.periode = Periode::maand(2025, 4);
        Declaratieregel kaartje = bouw::regel(QDate(2025, 4, 10), reiskostenFunctie(), 100);
        kaartje.eenheid = Eenheid::Stuk;
        kaartje.tarief = Tarief::fromCenten(420);
        kaartje.bedrag = Bedrag{420};
        d.regels = {kaartje, kaartje}; // there and back
        Kosten k(ReiskostenSoort::OpenbaarVervoer, Rol::Vertegenwoordiger, d);
        QCOMPARE(bladSoort(d, k.dossiers.bevoegd()), BladSoort::Bedrag);
        QTRY_VERIFY(k.page->session());
        QCOMPARE(k.page->periode()->currentData().toDate(), QDate(2025, 4, 1));
        QCOMPARE(k.page->dagen()->veld(QDate(2025, 4, 10))->text(), QStringLiteral("8,40"));
        QVERIFY(!k.page->session()->dirty());
        QCOMPARE(k.page->dagen()->veld(QDate(2025, 4, 10))->cursorPosition(), 0);
    }

    void what_could_not_be_sent_says_so_when_it_is_opened()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.declaratie = bouw::declaratie();
        maand.feiten.declaratie.status = DeclaratieStatus::Concept;
        maand.feiten.declaratie.bevindingen.clear();
        const auto zegt = [](Werkplek& w) {
            QCoreApplication::processEvents();
            const QWidget* balk = w.pagina->werk()->melding();
            for (const QLabel* label : balk->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("stond klaar")))
                    return label->text();
            }
            return QString();
        };
        Werkplek niets(maand);
        QVERIFY(niets.klaar && zegt(niets).isEmpty());
        Werkplek terug(maand, QSize(1318, 672), Scheme::Licht, 100, false, {}, QDate(2025, 5, 1), QStringLiteral("klaarzetterMagNiet"));
        QVERIFY(terug.klaar);
        QTRY_VERIFY2(zegt(terug).contains(QStringLiteral("mag haar niet meer indienen")), qPrintable(zegt(terug)));
    }
};

HOUSE_TEST(test_reiskosten, Reiskosten)
#include "test_reiskosten.moc"
