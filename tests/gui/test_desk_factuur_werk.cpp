#include "tests/gui/test_desk_factuur_fixture.h"

using namespace pgb;
using namespace pgb::ui;

/// What is typed on an invoice is what is sent, and none of it is lost.
class DeskFactuurWerk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_stands_on_the_screen_is_sent_whatever_was_done_with_files()
    {
        FactuurBureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.voegToe(QStringLiteral("een.png"), factuurPlaatje());
        bureau.facturen.tijdens = [&] {
            bureau.page->nummer()->setFocus();
            QTest::keyClick(bureau.page->nummer(), Qt::Key_End);
            QTest::keyClicks(bureau.page->nummer(), QStringLiteral("-A"));
        };
        bureau.voegToe(QStringLiteral("twee.png"), factuurPlaatje());
        QCOMPARE(bureau.page->nummer()->text(), QStringLiteral("2025-077-A"));
        QVERIFY(bureau.page->session()->dirty()); // the server has a file more, and not what was typed meanwhile
        QVERIFY(bureau.page->session()->saveState().toestand != SaveToestand::Opgeslagen);
        bureau.page->nummer()->setFocus();
        bureau.key(Qt::Key_End);
        bureau.key(Qt::Key_Backspace);
        bureau.type(QStringLiteral("B"));
        bureau.klik(QStringLiteral("Weghalen"));
        QCOMPARE(int(bureau.facturen.nu.bijlagen.size()), 1);
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.facturen.ingediend, 1);
        QCOMPARE(bureau.facturen.bewaard.back().factuurnummer, QStringLiteral("2025-077-B"));
    }

    void nothing_is_typed_while_it_is_handed_in_and_afterwards_it_is_finished()
    {
        FactuurBureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.voegToe(QStringLiteral("scan.png"), factuurPlaatje());
        bureau.page->nummer()->setFocus();
        bureau.facturen.eerst = [&] {
            QTest::keyClicks(bureau.page->nummer(), QStringLiteral("9"));
            bureau.page->session()->zet(QStringLiteral("x"), {{{0, 8}, leesCel(Eenheid::Uur, QStringLiteral("2"))}});
        };
        bureau.facturen.weigert = true;
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.page->nummer()->text(), QStringLiteral("2025-077"));
        QVERIFY(bureau.page->session()->draft().cel({0, 8}).leeg());
        QVERIFY(!bureau.page->session()->gesloten()); // refused: it is work again
        QVERIFY(!bureau.page->isFinished());
        bureau.facturen.weigert = false;
        bureau.facturen.eerst = {};
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.facturen.ingediend, 2);
        QVERIFY(bureau.page->isFinished());
        QVERIFY(bureau.page->session()->gesloten());
        QCOMPARE(bureau.page->session()->saveState().toestand, SaveToestand::Opgeslagen);
        QVERIFY(!bureau.commands.run(QStringLiteral("factuur.indienen")));
        bureau.page->nummer()->setFocus();
        bureau.type(QStringLiteral("9"));
        QCOMPARE(bureau.page->nummer()->text(), QStringLiteral("2025-077"));
        QVERIFY(bureau.dossiers.journalen.isEmpty());
    }

    void trying_again_does_the_same_once_more()
    {
        FactuurBureau bureau;
        bureau.toon();
        bureau.vul();
        const DeclaratieSession* session = bureau.page->session();
        bureau.facturen.storing = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        bureau.page->voegToe(test::schrijf(bureau.map, QStringLiteral("scan.png"), factuurPlaatje()));
        QTRY_VERIFY(bureau.page->fout()->isVisible());
        QVERIFY(bureau.facturen.nu.bijlagen.empty());
        bureau.klik(QStringLiteral("Opnieuw proberen"));
        QTRY_COMPARE(int(bureau.facturen.nu.bijlagen.size()), 1);
        QCOMPARE(bureau.page->session(), session);
        QCOMPARE(int(bureau.maanden.gevraagd.size()), 1); // the page stands as it stood
        QVERIFY(!bureau.page->fout()->isVisible());
        bureau.page->rooster()->cellen()->naarCel({0, 6});
        bureau.type(QStringLiteral("1"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.page->session()->draft().cel({0, 6}).aantal, 60);
    }

    void a_page_that_could_not_be_fetched_is_fetched_again()
    {
        FactuurBureau bureau;
        bureau.maanden.storing = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        bureau.toon();
        QVERIFY(!bureau.page->session());
        bureau.maanden.storing.reset();
        bureau.klik(QStringLiteral("Opnieuw proberen"));
        QVERIFY(bureau.page->session());
    }

    void what_another_wrote_meanwhile_is_put_together_with_what_is_typed()
    {
        FactuurBureau bureau;
        bureau.opServer();
        bureau.toon();
        bureau.vul();
        bureau.facturen.storing = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        bureau.page->voegToe(test::schrijf(bureau.map, QStringLiteral("scan.png"), factuurPlaatje()));
        QTRY_VERIFY(bureau.page->fout()->isVisible());
        Declaratie& daar = bureau.maanden.maand.feiten.declaratie;
        daar.rijversie = 9;
        daar.factuur.kvkNummer = QStringLiteral("12345678");
        daar.regels = {bouw::regel(QDate(2025, 5, 6), QStringLiteral("WLZ-BI"), 60)};
        bureau.klik(QStringLiteral("Opnieuw proberen"));
        QCOMPARE(bureau.page->session()->rijversie(), qint64(9));
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 120); // typed here
        QCOMPARE(bureau.page->session()->draft().cel({0, 6}).aantal, 60);  // written there
        QCOMPARE(bureau.page->kvkNummer()->text(), QStringLiteral("12345678"));
        QCOMPARE(bureau.page->nummer()->text(), QStringLiteral("2025-077"));
        bureau.voegToe(QStringLiteral("scan.png"), factuurPlaatje());
        QCOMPARE(bureau.facturen.bewaard.back().rijversie, qint64(9));
    }

    void a_saved_invoice_has_an_address_and_a_journal_of_its_own()
    {
        FactuurBureau bureau;
        bureau.toon();
        bureau.vul();
        QTRY_VERIFY(bureau.dossiers.journalen.contains(FactuurBureau::sleutel().tekst()));
        bureau.voegToe(QStringLiteral("scan.png"), factuurPlaatje());
        QCOMPARE(bureau.page->address(), factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1), DeclaratieId{51}));
        QVERIFY(bureau.dossiers.journalen.isEmpty()); // the server has it all
        bureau.page->nummer()->setFocus();
        bureau.type(QStringLiteral("9"));
        QTRY_COMPARE(bureau.dossiers.journalen.keys(), QStringList{DraftKey::factuur(bouw::zorgovereenkomst().id, QDate(2025, 5, 1), DeclaratieId{51}).tekst()});
    }

    void what_cannot_be_read_is_shown_said_and_not_sent()
    {
        QHash<QString, QByteArray> journalen;
        Declaratie opServer;
        {
            FactuurBureau bureau;
            bureau.toon();
            bureau.vul();
            bureau.page->btw()->setFocus();
            bureau.type(QStringLiteral("1o,50"));
            bureau.page->datum()->setFocus();
            bureau.page->datum()->selectAll();
            bureau.type(QStringLiteral("31-6-2025"));
            bureau.voegToe(QStringLiteral("scan.png"), factuurPlaatje()); // the concept goes without it
            QVERIFY2(bureau.tekst().contains(QStringLiteral("\"1o,50\" niet lezen als bedrag")), qPrintable(bureau.tekst()));
            QVERIFY2(bureau.tekst().contains(QStringLiteral("\"31-6-2025\" niet lezen als datum")), qPrintable(bureau.tekst()));
            bureau.keep(QStringLiteral("factuur-onleesbaar"));
            bureau.page->dienIn();
            bureau.settle();
            QCOMPARE(bureau.facturen.ingediend, 0);
            QVERIFY(bureau.page->session()->saveState().toestand != SaveToestand::Opgeslagen);
            QTRY_VERIFY(bureau.dossiers.journalen.value(DraftKey::factuur(bouw::zorgovereenkomst().id, QDate(2025, 5, 1), DeclaratieId{51}).tekst()).contains("31-6-2025"));
            journalen = bureau.dossiers.journalen; // and no goodbye
            opServer = bureau.facturen.nu;
        }
        QVERIFY(!opServer.factuur.btw);
        FactuurBureau bureau;
        bureau.dossiers.journalen = journalen;
        bureau.opServer();
        bureau.maanden.maand.feiten.declaratie = opServer;
        bureau.facturen.nu = opServer;
        bureau.toon();
        QCOMPARE(bureau.page->btw()->text(), QStringLiteral("1o,50"));
        QCOMPARE(bureau.page->datum()->text(), QStringLiteral("31-6-2025"));
        bureau.page->datum()->setFocus();
        bureau.page->datum()->selectAll();
        bureau.type(QStringLiteral("1-6-2025"));
        bureau.page->btw()->setFocus();
        bureau.page->btw()->selectAll();
        bureau.key(Qt::Key_Delete);
        bureau.page->dienIn();
        bureau.settle();
        QVERIFY2(bureau.facturen.ingediend == 1, qPrintable(bureau.page->blad()->melding()->tekst() + bureau.tekst()));
        QCOMPARE(bureau.facturen.bewaard.back().factuurdatum, std::optional(QDate(2025, 6, 1)));
    }

    void the_date_that_is_being_typed_goes_with_the_keys_that_send_it()
    {
        FactuurBureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.voegToe(QStringLiteral("scan.png"), factuurPlaatje());
        bureau.page->datum()->setFocus();
        bureau.page->datum()->selectAll();
        bureau.type(QStringLiteral("2-6-2025")); // and no Tab
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.facturen.ingediend, 1);
        QCOMPARE(bureau.facturen.bewaard.back().factuurdatum, std::optional(QDate(2025, 6, 2)));
    }

    void what_was_half_typed_in_a_cell_stands_there_again()
    {
        QHash<QString, QByteArray> journalen;
        {
            FactuurBureau bureau;
            bureau.toon();
            bureau.page->rooster()->cellen()->naarCel({0, 9});
            bureau.type(QStringLiteral("1"));
            bureau.type(QStringLiteral(":4")); // in the editor that the first key opened
            QTRY_VERIFY(bureau.dossiers.journalen.value(FactuurBureau::sleutel().tekst()).contains("1:4"));
            journalen = bureau.dossiers.journalen;
        }
        FactuurBureau bureau;
        bureau.dossiers.journalen = journalen;
        bureau.maanden.maand.journaal = journalen.value(FactuurBureau::sleutel().tekst());
        bureau.page = new FactuurPage(factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1)), bureau.context(), bureau.dossiers, bureau.maanden, bureau.facturen, leesFactuurHier);
        bureau.settle(); // a tab behind the one in view
        QVERIFY(bureau.page->session());
        bureau.show(bureau.page, QSize(1318, 700));
        const RoosterView* cellen = bureau.page->rooster()->cellen();
        QTRY_VERIFY(qobject_cast<QLineEdit*>(cellen->indexWidget(cellen->currentIndex())));
        QCOMPARE(qobject_cast<QLineEdit*>(cellen->indexWidget(cellen->currentIndex()))->text(), QStringLiteral("1:4"));
        bureau.type(QStringLiteral("5"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.page->session()->draft().cel({0, 9}).aantal, 105);
    }

    void what_is_typed_survives_a_kill()
    {
        QHash<QString, QByteArray> journalen;
        {
            FactuurBureau bureau;
            bureau.toon();
            bureau.vul();
            QTRY_VERIFY(bureau.dossiers.journalen.value(FactuurBureau::sleutel().tekst()).contains("2025-06-01")); // what was typed last
            journalen = bureau.dossiers.journalen; // and no goodbye
        }
        FactuurBureau bureau;
        bureau.dossiers.journalen = journalen;
        bureau.toon();
        QCOMPARE(bureau.page->nummer()->text(), QStringLiteral("2025-077"));
        QCOMPARE(bureau.page->totaal()->text(), QStringLiteral("50"));
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 120);
        QVERIFY(bureau.facturen.bewaard.empty());
    }
};

HOUSE_TEST(test_desk_factuur_werk, DeskFactuurWerk)
#include "test_desk_factuur_werk.moc"
