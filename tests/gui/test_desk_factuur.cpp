#include "client/ui/shell/page_holder.h"
#include "tests/gui/test_desk_factuur_fixture.h"
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
#include <QThreadPool>
#include <atomic>

using namespace pgb;
using namespace pgb::ui;

/// An invoice is begun, typed, read from its file and sent in.
class DeskFactuur final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_address_is_read_as_it_is_written()
    {
        const Address adres = factuurAdres(bouw::budgethouderId, ZorgovereenkomstId{4}, QDate(2025, 5, 1));
        QCOMPARE(factuurVan(adres)->zorgovereenkomst, ZorgovereenkomstId{4});
        QCOMPARE(factuurVan(adres)->maand, QDate(2025, 5, 1));
        QVERIFY(!factuurVan(adres)->bestaand);
        const Address daar = factuurAdres(bouw::budgethouderId, ZorgovereenkomstId{4}, QDate(2025, 5, 12), DeclaratieId{51});
        QCOMPARE(daar.wat, QStringLiteral("factuur/4/2025-05/51"));
        QCOMPARE(factuurVan(daar)->bestaand, DeclaratieId{51});
        QVERIFY(!factuurVan(factuurAdres(bouw::budgethouderId))->zorgovereenkomst);
        for (const char* fout : {"factuur/x/2025-05", "factuur/4/2025-13", "factuur/4", "factuur/4/2025-05/x", "factuur/4/2025-05/0", "factuur/4/2025-05/51/1", "kosten/nieuw"})
            QVERIFY2(!factuurVan({Section::Declaraties, bouw::budgethouderId, QLatin1String(fout)}), fout);
    }

    void the_agreement_and_the_month_are_chosen_first()
    {
        FactuurBureau bureau;
        bureau.dossiers.overeenkomsten = {bouw::zorgovereenkomst()};
        auto* page = bureau.show(new FactuurPage(factuurAdres(bouw::budgethouderId), bureau.context(), bureau.dossiers, bureau.maanden, bureau.facturen, leesFactuurHier));
        QCOMPARE(page->overeenkomst()->count(), 1);
        QCOMPARE(page->maand()->currentData().toDate(), QDate(2025, 5, 1)); // the month before today
        bureau.klik(QStringLiteral("Verder"));
        QCOMPARE(bureau.navigator.geopend.back(), factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1)));
    }

    void an_invoice_is_typed_checked_and_handed_in_with_its_file()
    {
        FactuurBureau bureau;
        bureau.toon();
        QVERIFY(bureau.page->session());
        bureau.vul();
        QVERIFY2(bureau.tekst().contains(QStringLiteral("De uren zijn samen")), qPrintable(bureau.tekst()));
        QVERIFY(bureau.commands.run(QStringLiteral("factuur.indienen")));
        QVERIFY(bureau.facturen.bewaard.empty());
        QVERIFY(bureau.page->blad()->melding()->tekst().contains(QStringLiteral("Voeg eerst het bestand")));
        bureau.page->voegToe(test::schrijf(bureau.map, QStringLiteral("factuur.pdf"), "MZ this is a program"));
        QTRY_VERIFY(bureau.page->blad()->melding()->tekst().contains(QStringLiteral("factuur.pdf is geen pdf")));
        QVERIFY(bureau.facturen.bewaard.empty());
        bureau.voegToe(QStringLiteral("scan.png"), factuurPlaatje());
        QCOMPARE(bureau.facturen.ingediend, 0); // put with the concept, and no more
        bureau.keep(QStringLiteral("factuur"));
        QVERIFY(bureau.commands.run(QStringLiteral("factuur.indienen")));
        bureau.settle();
        QVERIFY2(bureau.facturen.ingediend == 1, qPrintable(bureau.page->blad()->melding()->tekst() + bureau.tekst()));
        const Declaratie& d = bureau.facturen.bewaard.back();
        QCOMPARE(d.soort, DeclaratieSoort::Factuur);
        QCOMPARE(d.factuurnummer, QStringLiteral("2025-077"));
        QCOMPARE(d.factuurdatum, std::optional(QDate(2025, 6, 1)));
        QCOMPARE(d.factuur.totaal, std::optional(Bedrag{5000}));
        QVERIFY(!d.factuur.herkenning); // who sends it does not say that it was recognised
        QCOMPARE(d.regels.size(), size_t(1));
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("declaratie/51"));
        QVERIFY(bureau.dossiers.journalen.isEmpty());
    }

    void with_words_twice_as_large_all_of_it_can_be_reached_and_nothing_is_cut_off()
    {
        FactuurBureau bureau;
        bureau.theme.set({Scheme::Licht, Density::Normaal, 200});
        bureau.theme.apply(*qApp);
        const auto terug = qScopeGuard([&bureau] {
            bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
            bureau.theme.apply(*qApp);
        });
        const Address adres = factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1));
        auto* page = new FactuurPage(adres, bureau.context(), bureau.dossiers, bureau.maanden, bureau.facturen, leesFactuurHier);
        auto* houder = bureau.show(new PageHolder(page), QSize(1318, 640)); // the room in a window of 1366 x 768
        QTRY_VERIFY(page->session() && page->rooster()->gedraaid());
        bureau.settle();
        QTRY_VERIFY(houder->verticalScrollBar()->maximum() > 0);
        QCOMPARE(houder->horizontalScrollBar()->maximum(), 0);
        for (const QScrollArea* rol : page->findChildren<QScrollArea*>())
            QCOMPARE(rol->verticalScrollBar()->maximum(), 0); // the page scrolls, and not a part of it besides
        for (QWidget* deel : page->findChildren<QWidget*>()) {
            const bool veld = qobject_cast<QLineEdit*>(deel) || qobject_cast<QPushButton*>(deel);
            if (!veld || !deel->isVisible() || page->rooster()->isAncestorOf(deel))
                continue;
            houder->ensureWidgetVisible(deel);
            bureau.settle();
            const QString naam = deel->accessibleName() + deel->property("text").toString();
            QVERIFY2(deel->visibleRegion().boundingRect().size() == deel->size(), qPrintable(naam));
            QVERIFY2(deel->width() >= deel->minimumSizeHint().width() && deel->height() >= deel->minimumSizeHint().height(), qPrintable(naam));
        }
        QVERIFY(page->rooster()->cellen()->viewport()->height() >= 4 * page->rooster()->cellen()->rowHeight(0));
    }

    void a_total_that_differs_is_said_and_not_sent()
    {
        FactuurBureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.page->totaal()->setFocus();
        bureau.page->totaal()->selectAll();
        bureau.type(QStringLiteral("60"));
        QVERIFY2(bureau.tekst().contains(QStringLiteral("een verschil van")), qPrintable(bureau.tekst()));
        bureau.voegToe(QStringLiteral("f.xml"), factuurUbl(QStringLiteral("x")));
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.facturen.ingediend, 0);
        QVERIFY(bureau.page->walkFindings(true));
    }

    void what_an_e_invoice_says_counts_only_when_it_is_taken_over()
    {
        FactuurBureau bureau;
        bureau.toon();
        const QString functie = RoosterTekst::rijNaam(bureau.page->session()->rijen().front());
        bureau.page->voegToe(test::schrijf(bureau.map, QStringLiteral("factuur.xml"), factuurUbl(functie)));
        QTRY_VERIFY(!bureau.page->voorstel().isEmpty());
        QVERIFY2(bureau.page->voorstel().contains(QStringLiteral("2025-077")) && bureau.page->voorstel().contains(QStringLiteral("12345678"))
                     && bureau.page->voorstel().contains(QStringLiteral("3 regels")), qPrintable(bureau.page->voorstel()));
        QVERIFY(bureau.page->nummer()->text().isEmpty());
        QVERIFY(bureau.page->session()->sommen().leeg());
        bureau.keep(QStringLiteral("factuur-gelezen"));
        bureau.page->neemVoorstelOver();
        QCOMPARE(bureau.page->nummer()->text(), QStringLiteral("2025-077"));
        QCOMPARE(bureau.page->datum()->date(), QDate(2025, 6, 1));
        QCOMPARE(bureau.page->kvkNummer()->text(), QStringLiteral("12345678"));
        QVERIFY(bureau.page->totaal()->text().isEmpty()); // the lines are without VAT: what is to be paid is read by a person
        QVERIFY(bureau.page->session()->sommen().leeg()); // the hours are a preview until then
        bureau.keep(QStringLiteral("factuur-uren"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 120);
        QCOMPARE(bureau.page->session()->draft().cel({0, 6}).aantal, 30);
        QCOMPARE(bureau.page->session()->sommen().minuten, qint64(150)); // the line over a month is nobody's day
        bureau.page->session()->undo();
        QVERIFY(bureau.page->session()->sommen().leeg());
        QCOMPARE(bureau.facturen.ingediend, 0);
    }

    void a_date_is_typed_with_its_spaces_and_one_that_was_read_takes_its_place()
    {
        FactuurBureau bureau;
        bureau.toon();
        bureau.page->datum()->setFocus();
        bureau.type(QStringLiteral("1 ju"));
        QCOMPARE(bureau.page->datum()->text(), QStringLiteral("1 ju"));
        QVERIFY(!bureau.page->session()->onleesbareVelden().empty());
        bureau.page->voegToe(test::schrijf(bureau.map, QStringLiteral("factuur.xml"), factuurUbl(QStringLiteral("x"))));
        QTRY_VERIFY(!bureau.page->voorstel().isEmpty());
        bureau.page->neemVoorstelOver();
        QCOMPARE(bureau.page->datum()->date(), QDate(2025, 6, 1));
        QVERIFY(bureau.page->session()->onleesbareVelden().empty());
        bureau.page->session()->undo();
        QCOMPARE(bureau.page->datum()->text(), QStringLiteral("1 ju"));
    }

    void a_file_of_two_invoices_proposes_nothing_and_says_so()
    {
        FactuurBureau bureau;
        bureau.toon();
        QByteArray een = factuurUbl(QStringLiteral("x"));
        een.replace("<?xml version=\"1.0\"?>\n", "");
        QByteArray twee = een;
        twee.replace("2025-077", "2025-078");
        bureau.page->voegToe(test::schrijf(bureau.map, QStringLiteral("twee.xml"), "<?xml version=\"1.0\"?>\n<Facturen>" + een + twee + "</Facturen>"));
        QTRY_VERIFY2(bureau.page->blad()->melding()->tekst().contains(QStringLiteral("meer facturen")), qPrintable(bureau.page->blad()->melding()->tekst()));
        QVERIFY(bureau.page->voorstel().isEmpty());
    }

    void nobody_waits_for_a_reader_that_goes_on_and_on()
    {
        struct Poort {
            std::atomic_int begonnen = 0, gestopt = 0, klaar = 0;
            QSemaphore los; ///< a program that is ended takes a while: until this
        };
        const auto poort = std::make_shared<Poort>();
        const auto open = qScopeGuard([poort] { poort->los.release(10); });
        const FactuurLezer lezer = [poort](const QString& pad, const std::stop_token& stop) -> Outcome<FactuurLezing> {
            ++poort->begonnen;
            if (!pad.endsWith(QStringLiteral("lang.xml")))
                return leesFactuurHier(pad, stop);
            const std::stop_callback bijStop(stop, [&] { ++poort->gestopt; });
            poort->los.acquire();
            ++poort->klaar;
            FactuurLezing laat;
            laat.nummer = QStringLiteral("te-laat");
            return laat;
        };
        QThreadPool::globalInstance()->setMaxThreadCount(4); // one of them waits
        FactuurBureau bureau;
        bureau.toon(lezer);
        bureau.voegToe(QStringLiteral("lang.xml"), factuurUbl(QStringLiteral("x")));
        QTRY_COMPARE(poort->begonnen.load(), 1);
        // The file that was chosen after it is what is proposed, while the first is still being read.
        bureau.voegToe(QStringLiteral("kort.xml"), factuurUbl(QStringLiteral("x")));
        QTRY_VERIFY(bureau.page->voorstel().contains(QStringLiteral("2025-077")));
        QCOMPARE(poort->gestopt.load(), 1);
        QCOMPARE(poort->klaar.load(), 0);
        poort->los.release();
        QThreadPool::globalInstance()->waitForDone();
        bureau.settle();
        QCOMPARE(poort->klaar.load(), 1);
        QVERIFY(bureau.page->voorstel().contains(QStringLiteral("2025-077")));
        bureau.voegToe(QStringLiteral("lang.xml"), factuurUbl(QStringLiteral("x")));
        QTRY_COMPARE(poort->begonnen.load(), 3);
        delete bureau.page;
        QCOMPARE(poort->klaar.load(), 1); // the page did not wait for it
        QCOMPARE(poort->gestopt.load(), 2);
        poort->los.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(); // its answer comes to nobody
        QCOMPARE(poort->klaar.load(), 2);
    }

    void an_invoice_has_a_period_of_its_own()
    {
        FactuurBureau bureau;
        bureau.maanden.maand.feiten.zorgovereenkomst->versies.front().inhoud.declaratieritme = Declaratieritme::Week;
        bureau.opServer();
        bureau.maanden.maand.feiten.declaratie.periode = {QDate(2025, 5, 5), QDate(2025, 5, 18)};
        bureau.toon();
        QVERIFY(bureau.page->session());
        QCOMPARE(int(bureau.maanden.gevraagd.size()), 1);
        QCOMPARE(bureau.maanden.gevraagd[0].second, DeclaratieId{51});
        QCOMPARE(bureau.page->session()->draft().periode, (Periode{QDate(2025, 5, 5), QDate(2025, 5, 18)}));
    }

    void invoices_that_were_begun_are_offered_beside_a_new_one()
    {
        FactuurBureau bureau;
        bureau.dossiers.overeenkomsten = {bouw::zorgovereenkomst()};
        Declaratie begonnen = bouw::declaratie();
        begonnen.id = DeclaratieId{51};
        begonnen.soort = DeclaratieSoort::Factuur;
        begonnen.status = DeclaratieStatus::Concept;
        begonnen.invoerkant = Invoerkant::Budgethouder;
        begonnen.factuurnummer = QStringLiteral("2025-070");
        Declaratie verzonden = begonnen;
        verzonden.id = DeclaratieId{52};
        verzonden.status = DeclaratieStatus::HandmatigeControle;
        verzonden.factuurnummer = QStringLiteral("2025-071");
        bureau.dossiers.claims = {begonnen, verzonden};
        bureau.page = bureau.show(new FactuurPage(factuurAdres(bouw::budgethouderId), bureau.context(), bureau.dossiers, bureau.maanden, bureau.facturen, leesFactuurHier));
        QVERIFY2(!bureau.tekst().contains(QStringLiteral("2025-071")), qPrintable(bureau.tekst()));
        bureau.klik(QStringLiteral("Factuur 2025-070 van mei 2025"));
        QCOMPARE(bureau.navigator.geopend.back(), factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1), DeclaratieId{51}));
    }
};

HOUSE_TEST(test_desk_factuur, DeskFactuur)
#include "test_desk_factuur.moc"
