#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "shared/domain/controle/waarden.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_kosten_gateway.h"
#include "tests/support/schrijf.h"
#include <QComboBox>
#include <QLineEdit>
#include <QThreadPool>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::schrijf;

class DeskKosten final : public QObject {
    Q_OBJECT
    struct Bureau : DeskFixture {
        FakeKosten kosten;
        KostenPage* page = nullptr;
        explicit Bureau(const QHash<QString, QByteArray>& journalen = {}, const std::optional<Declaratie>& opServer = {}, bool storing = false,
                        Rechten rechten = Recht::Zien | Recht::Invoeren | Recht::Indienen, const QStringList& anderen = {}) : DeskFixture(Rol::Vertegenwoordiger)
        {
            dossiers.rechten.rechten = rechten;
            dossiers.rechten.anderen = anderen;
            dossiers.storing = storing;
            maakClienten(1);
            dossiers.overeenkomsten = {bouw::zorgovereenkomst()};
            dossiers.journalen = journalen;
            if (opServer) {
                dossiers.claims = {*opServer};
                kosten.nu = *opServer;
                kosten.bijlagen = opServer->bijlagen;
            }
            page = show(new KostenPage(kostenAdres(bouw::budgethouderId, opServer ? opServer->id : DeclaratieId()), context(), dossiers, kosten), QSize(1146, 700));
        }
    };

private Q_SLOTS:
    void costs_of_a_day_without_an_agreement_say_from_which_budget()
    {
        Bureau bureau;
        Toekenning wmo = bouw::wmoToekenning();
        wmo.budgethouder = bouw::budgethouderId;
        bureau.dossiers.beschikkingen.push_back(wmo);
        QVERIFY(!bureau.page->toekenning()->isVisible()); // the agreement says it
        Zorgovereenkomst& z = bureau.dossiers.overeenkomsten.front();
        z.versies[0].inhoud.ingangsdatum = QDate(2025, 7, 1);
        auto* page = bureau.show(new KostenPage(kostenAdres(bouw::budgethouderId), bureau.context(), bureau.dossiers, bureau.kosten), QSize(1146, 700));
        QTRY_VERIFY(page->toekenning()->isVisible());
        const int rij = page->toekenning()->findData(wmo.id.waarde);
        QVERIFY(rij >= 0);
        page->toekenning()->setCurrentIndex(rij);
        page->bedrag()->setText(QStringLiteral("12,50"));
        page->omschrijving()->setText(QStringLiteral("Zwembad"));
        page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.kosten.bewaard.size(), size_t(1));
        QCOMPARE(bureau.kosten.bewaard[0].regels[0].toekenning, wmo.id);
    }

    void an_amount_is_typed_and_handed_in_with_keys()
    {
        Bureau bureau;
        QVERIFY(bureau.page->soort()->count() >= 5);
        bureau.page->soort()->setCurrentIndex(bureau.page->soort()->findData(int(DeclaratieSoort::BijkomendeZorgkosten)));
        QVERIFY(bureau.commands.run(QStringLiteral("kosten.indienen")));
        bureau.settle();
        QVERIFY(bureau.kosten.bewaard.empty()); // what is missing is said at its field
        QVERIFY2(bureau.tekst().contains(QStringLiteral("Vul het bedrag in")), qPrintable(bureau.tekst()));
        bureau.page->bedrag()->setFocus();
        bureau.type(QStringLiteral("12,5o"));
        bureau.page->dienIn();
        QVERIFY(bureau.tekst().contains(QStringLiteral("\"12,5o\"")));
        bureau.key(Qt::Key_Backspace);
        bureau.type(QStringLiteral("0"));
        bureau.page->omschrijving()->setFocus();
        bureau.type(QStringLiteral("Toegang zwembad"));
        bureau.keep(QStringLiteral("kosten"));
        QVERIFY(bureau.commands.run(QStringLiteral("kosten.indienen")));
        bureau.settle();
        QCOMPARE(int(bureau.kosten.bewaard.size()), 1);
        const Declaratie& d = bureau.kosten.bewaard[0];
        QCOMPARE(d.regels.size(), size_t(1));
        QCOMPARE(d.regels[0].functieCode, kostenFunctie());
        QCOMPARE(regelBedrag(d.regels[0]), Bedrag{1250});
        QCOMPARE(d.omschrijving, QStringLiteral("Toegang zwembad"));
        QVERIFY(d.kostensoort.has_value());
        QCOMPARE(d.periode, Periode::maand(2025, 6));
        QCOMPARE(bureau.kosten.ingediend, 1);
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("declaratie/31"));
        QVERIFY(bureau.page->isFinished());
        QCOMPARE(bureau.page->session()->saveState().toestand, SaveToestand::Opgeslagen);
    }

    void an_amount_of_nothing_is_said_at_its_field_when_it_is_left()
    {
        Bureau bureau;
        bureau.page->bedrag()->setFocus();
        bureau.type(QStringLiteral("0,00"));
        QVERIFY(!bureau.tekst().contains(QStringLiteral("Een bedrag van € 0"))); // not while it is typed
        bureau.page->omschrijving()->setFocus();
        bureau.settle();
        QVERIFY2(bureau.tekst().contains(QStringLiteral("Een bedrag van € 0")), qPrintable(bureau.tekst()));
        bureau.keep(QStringLiteral("kosten-nul"));
        bureau.page->bedrag()->setFocus();
        bureau.type(QStringLiteral("5"));
        QVERIFY(!bureau.tekst().contains(QStringLiteral("Een bedrag van € 0")));
    }

    void who_may_not_type_or_hand_in_is_told_who_can()
    {
        Bureau kijkt({}, {}, false, Recht::Zien, {QStringLiteral("V. Hendrikse"), QStringLiteral("R. Maas")});
        QVERIFY(!kijkt.page->bedrag()->isEnabled());
        QVERIFY2(kijkt.tekst().contains(QStringLiteral("V. Hendrikse en R. Maas kunnen dat wel.")), qPrintable(kijkt.tekst()));
        QVERIFY(!kijkt.commands.run(QStringLiteral("kosten.indienen")));
        Bureau voert({}, {}, false, Recht::Zien | Recht::Invoeren);
        QVERIFY(voert.page->bedrag()->isEnabled());
        const QString naam = volledigeNaam(voert.dossiers.clienten[0].naam); // nobody else can: the budgethouder
        QVERIFY2(voert.tekst().contains(naam + QStringLiteral(" kan dat wel.")), qPrintable(voert.tekst()));
    }

    void trying_again_loses_nothing_that_was_typed()
    {
        Declaratie daar = bouw::declaratie();
        daar.id = DeclaratieId{31};
        daar.soort = DeclaratieSoort::BijkomendeZorgkosten;
        daar.status = DeclaratieStatus::Concept;
        daar.zorgovereenkomst = bouw::zorgovereenkomst().id;
        daar.omschrijving = QStringLiteral("Cursus");
        daar.totaal = Bedrag{2000};
        Bureau bureau({}, daar);
        bureau.page->omschrijving()->setFocus();
        bureau.key(Qt::Key_End);
        bureau.type(QStringLiteral(" zwemmen"));
        bureau.kosten.storing = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        bureau.page->dienIn();
        bureau.settle();
        QVERIFY(!bureau.page->fout()->zin().isEmpty());
        bureau.kosten.storing = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        bureau.klik(QStringLiteral("Opnieuw proberen")); // the same act again; somebody else wrote it meanwhile
        QCOMPARE(int(bureau.kosten.bewaard.size()), 2);
        bureau.dossiers.claims[0].rijversie = 9;
        bureau.dossiers.claims[0].totaal = Bedrag{2500};
        bureau.klik(QStringLiteral("Opnieuw proberen"));
        QVERIFY(bureau.page->fout()->zin().isEmpty());
        QCOMPARE(bureau.page->omschrijving()->text(), QStringLiteral("Cursus zwemmen")); // typed here
        QCOMPARE(bureau.page->bedrag()->text(), QStringLiteral("25,00"));                // written there
        QVERIFY(bureau.page->session()->dirty());
        const QString sleutel = DraftKey::kosten(bouw::budgethouderId, DeclaratieId{31}).tekst();
        QTRY_VERIFY(bureau.dossiers.journalen.value(sleutel).contains("Cursus zwemmen"));
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.kosten.ingediend, 1);
        QCOMPARE(bureau.kosten.bewaard.back().rijversie, qint64(9));
    }

    void nothing_can_be_typed_before_there_is_something_that_keeps_it()
    {
        Bureau bureau({}, {}, true);
        QVERIFY(!bureau.page->session());
        bureau.page->bedrag()->setFocus();
        QTest::keyClicks(bureau.page->bedrag(), QStringLiteral("12"));
        QVERIFY(bureau.page->bedrag()->text().isEmpty());
        bureau.dossiers.storing = false;
        bureau.klik(QStringLiteral("Opnieuw proberen"));
        QVERIFY(bureau.page->session());
        bureau.page->bedrag()->setFocus();
        bureau.type(QStringLiteral("12"));
        QTRY_VERIFY(bureau.dossiers.journalen.value(DraftKey::kosten(bouw::budgethouderId, {}).tekst()).contains("12"));
    }

    void a_file_whose_page_is_gone_is_nobodys()
    {
        QTemporaryDir map;
        const QString pad = schrijf(map, QStringLiteral("bon.xml"), "<?xml version=\"1.0\"?><bon/>\n");
        int gehoord = 0;
        auto bij = std::make_unique<QObject>();
        leesBijlage(pad, bij.get(), [&](const GelezenBestand&) { ++gehoord; });
        bij.reset();
        QObject ander;
        std::optional<GelezenBestand> gelezen;
        leesBijlage(pad, &ander, [&](const GelezenBestand& bestand) { gelezen = bestand; });
        QVERIFY(!gelezen); // never before the call has returned
        QTRY_VERIFY(gelezen);
        QVERIFY2(gelezen->fout.isEmpty(), qPrintable(gelezen->fout));
        QCOMPARE(gelezen->type, std::optional(Bestandstype::Xml));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(gehoord, 0);
    }

    void a_file_is_judged_by_its_content_before_it_is_sent()
    {
        Bureau bureau;
        bureau.page->bedrag()->setText(QStringLiteral("20"));
        bureau.page->omschrijving()->setText(QStringLiteral("Cursus"));
        QTemporaryDir map;
        bureau.page->voegToe(schrijf(map, QStringLiteral("bon.pdf"), "MZ this is a program"));
        QVERIFY(bureau.page->punten().isEmpty()); // it is read aside
        QTRY_VERIFY2(bureau.page->punten().join(QString()).contains(QStringLiteral("bon.pdf is geen pdf")), qPrintable(bureau.tekst()));
        QVERIFY(bureau.kosten.bewaard.empty());
        bureau.page->voegToe(schrijf(map, QStringLiteral("groot.pdf"), QByteArray(10 * 1024 * 1024 + 1, 'x')));
        QTRY_VERIFY(bureau.page->punten().join(QString()).contains(QStringLiteral("te groot")));
        bureau.page->voegToe(map.filePath(QStringLiteral("weg.pdf")));
        QTRY_VERIFY(bureau.page->punten().join(QString()).contains(QStringLiteral("niet lezen")));
        bureau.page->voegToe(schrijf(map, QStringLiteral("bon.xml"), "<?xml version=\"1.0\"?><bon><bedrag>20</bedrag></bon>\n"));
        QTRY_COMPARE(int(bureau.kosten.bijlagen.size()), 1);
        bureau.settle();
        QVERIFY(bureau.tekst().contains(QStringLiteral("Bon: bon.xml, 1 kB")));
        QCOMPARE(bureau.page->declaratie().id, DeclaratieId{31});
        for (QPushButton* knop : bureau.page->findChildren<QPushButton*>()) {
            if (knop->text() == QStringLiteral("Weghalen"))
                knop->click();
        }
        bureau.settle();
        QVERIFY(bureau.kosten.bijlagen.empty());
        QVERIFY(bureau.tekst().contains(QStringLiteral("Nog geen bijlagen.")));
    }

    void what_is_wrong_with_a_file_is_said_when_it_is_added_and_until_it_is_gone()
    {
        Bureau bureau;
        bureau.page->bedrag()->setText(QStringLiteral("20"));
        bureau.page->omschrijving()->setText(QStringLiteral("Cursus"));
        bureau.kosten.overBestanden = {bevinding(QLatin1String("DC-088"), Ernst::Weigeren, QStringLiteral("bijlagen/0"),
                                                 {waarde::tekst(QLatin1String("bestandTekst"), QStringLiteral("bon.xml")), waarde::datum(QLatin1String("eerderDatum"), QDate(2025, 5, 2))})};
        QTemporaryDir map;
        bureau.page->voegToe(schrijf(map, QStringLiteral("bon.xml"), "<?xml version=\"1.0\"?><bon><bedrag>20</bedrag></bon>\n"));
        QTRY_VERIFY2(bureau.page->punten().join(QString()).contains(QStringLiteral("al eens ingediend op 2 mei 2025")), qPrintable(bureau.tekst()));
        for (QPushButton* knop : bureau.page->findChildren<QPushButton*>()) {
            if (knop->text() == QStringLiteral("Weghalen"))
                knop->click();
        }
        bureau.settle();
        QVERIFY(bureau.page->punten().isEmpty());
    }

    void what_is_typed_survives_a_kill()
    {
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau;
            QVERIFY(bureau.dossiers.journalen.isEmpty());
            bureau.page->bedrag()->setFocus();
            bureau.type(QStringLiteral("12,5"));
            bureau.page->omschrijving()->setFocus();
            bureau.type(QStringLiteral("Toegang zw"));
            QTRY_VERIFY(bureau.dossiers.journalen.value(DraftKey::kosten(bouw::budgethouderId, {}).tekst()).contains("Toegang zw"));
            journalen = bureau.dossiers.journalen; // and no goodbye
        }
        Bureau bureau(journalen);
        QCOMPARE(bureau.page->bedrag()->text(), QStringLiteral("12,5"));
        QCOMPARE(bureau.page->omschrijving()->text(), QStringLiteral("Toegang zw"));
        QVERIFY(bureau.kosten.bewaard.empty()); // nothing is sent by itself
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.kosten.ingediend, 1);
        QVERIFY(bureau.dossiers.journalen.isEmpty());
    }

    void a_saved_amount_is_kept_under_its_number()
    {
        QHash<QString, QByteArray> journalen;
        Declaratie opServer;
        {
            Bureau bureau;
            bureau.page->bedrag()->setText(QStringLiteral("20"));
            bureau.page->omschrijving()->setText(QStringLiteral("Cursus"));
            QTemporaryDir map;
            bureau.page->voegToe(schrijf(map, QStringLiteral("bon.xml"), "<?xml version=\"1.0\"?><bon><bedrag>20</bedrag></bon>\n"));
            QTRY_COMPARE(int(bureau.kosten.bijlagen.size()), 1);
            bureau.settle();
            QVERIFY(bureau.dossiers.journalen.isEmpty()); // the server has it all
            QCOMPARE(bureau.page->address(), kostenAdres(bouw::budgethouderId, DeclaratieId{31}));
            bureau.page->omschrijving()->setText(QStringLiteral("Cursus zwemmen"));
            QTRY_COMPARE(bureau.dossiers.journalen.keys(), QStringList{DraftKey::kosten(bouw::budgethouderId, DeclaratieId{31}).tekst()});
            journalen = bureau.dossiers.journalen;
            opServer = bureau.kosten.nu;
        }
        opServer.bijlagen[0].naam = QStringLiteral("bon.xml");
        Bureau bureau(journalen, opServer);
        QCOMPARE(bureau.page->omschrijving()->text(), QStringLiteral("Cursus zwemmen"));
        QCOMPARE(bureau.page->bedrag()->text(), QStringLiteral("20,00"));
        QVERIFY(bureau.tekst().contains(QStringLiteral("bon.xml")));
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.kosten.bewaard[0].id, DeclaratieId{31}); // the same concept, no second one
    }

    void the_cursor_goes_to_the_first_wrong_field()
    {
        Bureau bureau;
        bureau.page->dienIn();
        QVERIFY(bureau.page->bedrag()->hasFocus());
        bureau.type(QStringLiteral("20"));
        bureau.page->dienIn();
        QVERIFY(bureau.page->omschrijving()->hasFocus());
    }

    void what_is_saved_stays_with_its_agreement_and_can_be_thrown_away()
    {
        Declaratie daar = bouw::declaratie();
        daar.id = DeclaratieId{31};
        daar.soort = DeclaratieSoort::BijkomendeZorgkosten;
        daar.status = DeclaratieStatus::Concept;
        daar.zorgovereenkomst = bouw::zorgovereenkomst().id;
        Bureau bureau({}, daar);
        const auto kiezers = bureau.page->findChildren<QComboBox*>();
        const auto vast = std::find_if(kiezers.begin(), kiezers.end(), [&](const QComboBox* k) { return k->currentData().toLongLong() == daar.zorgovereenkomst.waarde && !k->isEnabled(); });
        QVERIFY(vast != kiezers.end());
        QVERIFY(bureau.tekst().contains(QStringLiteral("Gooi ze weg om met een andere te beginnen.")));
        bureau.klik(QStringLiteral("Weggooien"));
        QVERIFY(bureau.dossiers.claimBesluiten.empty()); // asked first
        QWidget* vraag = QApplication::activeModalWidget();
        QVERIFY(vraag);
        for (QPushButton* knop : vraag->findChildren<QPushButton*>()) {
            if (knop->text() == QStringLiteral("Weggooien"))
                knop->click();
        }
        bureau.settle();
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
        QVERIFY(bureau.dossiers.claimBesluiten[0].gebeurtenis == DeclaratieGebeurtenis::Verwijderen);
        QVERIFY(bureau.page->isFinished());
        QCOMPARE(bureau.navigator.geopend.back(), kostenAdres(bouw::budgethouderId));
    }

    void what_only_waits_is_no_mistake_and_typing_takes_the_findings_away()
    {
        Bureau bureau;
        bureau.page->bedrag()->setText(QStringLiteral("20"));
        bureau.page->omschrijving()->setText(QStringLiteral("Cursus"));
        bureau.kosten.weigert = true;
        bureau.kosten.bevindingen = {{QStringLiteral("DC-027"), Ernst::Weigeren, QStringLiteral("regels/0/datum"), {}}, {QStringLiteral("DC-042"), Ernst::Parkeren, {}, {}}};
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(int(bureau.page->punten().size()), 1);
        bureau.page->omschrijving()->setFocus();
        bureau.type(QStringLiteral("!"));
        QVERIFY(bureau.page->punten().isEmpty());
    }

    void a_refusal_says_what_is_missing_and_keeps_the_amount()
    {
        Bureau bureau;
        bureau.page->bedrag()->setText(QStringLiteral("20"));
        bureau.page->omschrijving()->setText(QStringLiteral("Cursus"));
        bureau.kosten.weigert = true;
        bureau.kosten.bevindingen = {{QStringLiteral("DC-027"), Ernst::Weigeren, QStringLiteral("regels/0/datum"), {}}};
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(int(bureau.page->punten().size()), 1);
        QVERIFY(bureau.navigator.geopend.empty());
        QCOMPARE(bureau.page->bedrag()->text(), QStringLiteral("20"));
    }
};

HOUSE_TEST(test_desk_kosten, DeskKosten)
#include "test_desk_kosten.moc"
