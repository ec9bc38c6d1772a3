#include "client/import/bankafschrift.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_tokens.h"
#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/ui/lijst/fout_balk.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QSignalSpy>

using namespace pgb;
using namespace pgb::ui;

/// An organisation's month from a file, with the keyboard alone.
class TestBulk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void three_hundred_clients_from_file_to_submitted()
    {
        Venster v;
        v.schrijf(csv(300, 44));
        v.openOns();
        QVERIFY(v.window.findChild<QComboBox*>());
        v.keep(QStringLiteral("bulk-kolommen"));
        v.toets(Qt::Key_Return, Qt::ControlModifier); // seen: check it
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 13'200, 30'000);
        v.keep(QStringLiteral("bulk-indienen"));
        v.dienIn();
        QTRY_COMPARE_WITH_TIMEOUT(v.gateway.met(Bulkstand::Ingediend), 13'200, 30'000);
        QVERIFY2(v.toetsen <= 20, qPrintable(QString::number(v.toetsen)));
        QVERIFY(v.gateway.grootsteBlok <= 500);
        qInfo("%d keys", v.toetsen);
    }

    void seven_wrong_lines_of_four_thousand_are_repaired_one_by_one()
    {
        Venster v;
        v.controleer(csv(100, 40, {17, 300, 801, 1500, 2222, 3000, 3999}), Bulkstand::Fout, 7);
        v.keep(QStringLiteral("bulk-fout"));
        v.toetsen = 0;
        v.toets(Qt::Key_Return); // the field of the finding, open
        for (int over = 7; over > 0; --over) {
            QVERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget())); // and that of the next one at once
            v.typ(QStringLiteral("40"));
            v.toets(Qt::Key_Return);
            QTRY_COMPARE(v.gateway.met(Bulkstand::Fout), over - 1);
        }
        QVERIFY2(v.toetsen <= 25, qPrintable(QString::number(v.toetsen)));
        qInfo("%d keys", v.toetsen);
    }

    void one_decision_for_all_lines_of_a_cause_and_its_undo()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50, 150}), Bulkstand::Fout, 3);
        v.window.findChild<BulkResultaat*>()->corrigeerAlle(); // and again while it is being read
        v.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BulkVoorbeeld*>() && v.window.findChild<BulkVoorbeeld*>()->isVisible()); // seen first: what it is and what it becomes
        QCOMPARE(v.window.findChildren<BulkVoorbeeld*>().size(), 1);
        auto* voorbeeld = v.window.findChild<BulkVoorbeeld*>();
        const QAbstractItemModel* lijst = voorbeeld->findChild<RowTable*>()->model();
        QCOMPARE(lijst->rowCount(), 3);
        QCOMPARE(lijst->index(0, 3).data().toString(), QStringLiteral("€\u00a041,25"));
        QCOMPARE(v.gateway.met(Bulkstand::Fout), 3); // nothing is done yet
        v.keep(QStringLiteral("bulk-voorbeeld"), voorbeeld);
        QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Goed), 200);
        QTRY_VERIFY(v.ongedaan);
        v.ongedaan();
        QTRY_COMPARE(v.gateway.met(Bulkstand::Fout), 3);
    }

    void after_an_error_on_the_way_the_rest_follows()
    {
        Venster v;
        v.gateway.blokkenTotFout = 2;
        v.schrijf(csv(100, 40));
        v.openOns();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        auto* balk = v.window.findChild<FoutBalk*>();
        QTRY_VERIFY(balk->isVisible());
        QVERIFY(v.gateway.opgeslagen.size() < 4000);
        QTest::mouseClick(balk->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 4000, 30'000);
        QVERIFY(v.page->sessie().gebracht());
    }

    void what_is_sent_is_what_was_seen()
    {
        Venster v;
        v.schrijf(csv(10, 4));
        v.openOns();
        v.schrijf(csv(20, 4)); // another program writes it anew meanwhile
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) > 0, 30'000);
        QCOMPARE(v.gateway.opgeslagen.size(), size_t(40));
        QCOMPARE(v.gateway.laatsteInvoer.bestandHash, QCryptographicHash::hash(csv(10, 4), QCryptographicHash::Sha256));
        QVERIFY(!v.gateway.laatsteInvoer.indeling.isEmpty());
    }

    void a_long_list_of_one_cause_goes_on_page_after_page()
    {
        Venster v;
        QList<int> fout;
        for (int rij = 2; rij < 700; ++rij)
            fout << rij;
        v.controleer(csv(20, 40, fout), Bulkstand::Fout, 698);
        auto* lijst = qobject_cast<RowTable*>(v.window.focusWidget());
        QCOMPARE(lijst->model()->rowCount(), 200);
        for (const int rijen : {400, 600, 698}) {
            v.toets(Qt::Key_End, Qt::ControlModifier);
            QTRY_COMPARE(lijst->model()->rowCount(), rijen);
        }
        QCOMPARE(lijst->model()->index(697, 0).data().toString(), QStringLiteral("699"));
    }

    void a_decision_about_many_lines_shows_them_all_page_after_page()
    {
        Venster v;
        QList<int> fout;
        for (int rij = 2; rij < 500; ++rij)
            fout << rij;
        v.controleer(csv(20, 40, fout), Bulkstand::Fout, 498);
        v.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BulkVoorbeeld*>() && v.window.findChild<BulkVoorbeeld*>()->isVisible());
        auto* lijst = v.window.findChild<BulkVoorbeeld*>()->findChild<RowTable*>();
        QCOMPARE(lijst->model()->rowCount(), 200);
        for (const int rijen : {400, 498}) {
            QTest::keyClick(lijst, Qt::Key_End, Qt::ControlModifier);
            QTRY_COMPARE(lijst->model()->rowCount(), rijen);
        }
        QCOMPARE(lijst->model()->index(497, 0).data().toString(), QStringLiteral("499"));
        v.window.findChild<BulkVoorbeeld*>()->accept();
        QTRY_COMPARE(v.gateway.met(Bulkstand::Goed), 800);
    }

    void whether_a_duration_is_hours_or_minutes_is_asked()
    {
        Venster v;
        v.schrijf("Clientnummer;Zorgfunctie;Datum;Duur\r\nK1;WLZ-BI;31-10-2025;30\r\nK1;WLZ-BI;30-10-2025;45\r\n");
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        const auto duur = [&]() -> QComboBox* {
            for (QComboBox* keuze : v.window.findChildren<QComboBox*>()) {
                if (keuze->isVisible() && keuze->itemText(1).startsWith(QStringLiteral("in uren")))
                    return keuze;
            }
            return nullptr;
        };
        QTRY_VERIFY(duur());
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(v.gateway.opgeslagen.empty()); // not before it was answered
        duur()->setCurrentIndex(2);
        Q_EMIT duur()->activated(2);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.opgeslagen.size() == 2, 30'000);
        QCOMPARE(v.gateway.opgeslagen.begin()->second.regel.aantal, 30);
    }

    void the_profile_of_the_agb_that_the_file_names_is_used()
    {
        const QString agb = QStringLiteral("41000001");
        Bulkprofiel profiel{QStringLiteral("Noord"), agb, {{QStringLiteral("Clientnummer"), Bulkveld::Klant}, {QStringLiteral("Zorgfunctie"), Bulkveld::Functie}, {QStringLiteral("Datum"), Bulkveld::Datum},
                            {QStringLiteral("Uren"), Bulkveld::Aantal}, {QStringLiteral("AGB"), Bulkveld::Agb}}, {}};
        Venster v;
        v.gateway.bewaardeProfielen.push_back({{}, QStringLiteral("Algemeen"), profielTekst(profiel)});
        v.gateway.bewaardeProfielen.push_back({QStringLiteral("41000002"), QStringLiteral("Zuid"), profielTekst(profiel)});
        v.gateway.bewaardeProfielen.push_back({agb, profiel.naam, profielTekst(profiel)});
        v.schrijf("Clientnummer;Zorgfunctie;Datum;Uren;AGB\r\nK1;WLZ-BI;31-10-2025;2,5;41000001\r\n");
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.zegt(QStringLiteral("“Noord” van AGB-code 41000001")));
    }

    /// It was left out in silence, and care of a month was handed in as care of one day.
    void a_column_that_the_profile_does_not_know_holds_the_check_until_it_is_answered()
    {
        Venster v;
        v.gateway.bewaardeProfielen.push_back(onsExport());
        v.schrijf("Clientnummer;Zorgfunctie;Datum;Uren;Tarief;Kenmerk;Datum tot\r\nK1;WLZ-BI;01-10-2025;2,5;40,00;R1;31-10-2025\r\n");
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QComboBox*>(v.window.focusWidget()) && v.window.focusWidget()->accessibleName().startsWith(QStringLiteral("Datum tot")));
        QVERIFY(v.zegt(QStringLiteral("kent deze kolom nog niet: Datum tot")));
        v.keep(QStringLiteral("bulk-kolom-nieuw"));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(v.gateway.opgeslagen.empty());
        auto* keuze = qobject_cast<QComboBox*>(v.window.focusWidget());
        QVERIFY(keuze);
        QCOMPARE(keuze->currentIndex(), int(Bulkveld::DatumTot)); // our own guess stands there
        Q_EMIT keuze->activated(keuze->currentIndex());
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.opgeslagen.size() == 1, 30'000);
        QCOMPARE(v.gateway.opgeslagen.begin()->second.regel.tot, QDate(2025, 10, 31));
    }

    void tokens_are_made_shown_once_and_taken_back()
    {
        Venster v;
        v.open(bulkAdres());
        v.commands.run(QStringLiteral("bulk.tokens"));
        auto* dialoog = v.window.findChild<BulkTokens*>();
        QVERIFY(dialoog);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        v.typ(QStringLiteral("planning"));
        const auto knop = [&](const QString& tekst) -> QPushButton* {
            for (QPushButton* k : dialoog->findChildren<QPushButton*>()) {
                if (k->text().startsWith(tekst))
                    return k;
            }
            return nullptr;
        };
        QTest::mouseClick(knop(QStringLiteral("Token maken")), Qt::LeftButton);
        QTRY_COMPARE(v.gateway.bewaardeTokens.size(), size_t(1));
        QCOMPARE(v.gateway.bewaardeTokens[0].bereik, Bulkbereik::Controleren);
        QCOMPARE(v.gateway.bewaardeTokens[0].verlooptOp.date(), v.gateway.vandaag.addDays(90)); // of the server's day, whatever this computer says
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) && qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() == QStringLiteral("pgbt_geheim"));
        const QAbstractItemModel* lijst = dialoog->findChild<RowTable*>()->model();
        QTRY_COMPARE(lijst->rowCount(), 1);
        QCOMPARE(lijst->index(0, 5).data().toString(), QStringLiteral("werkt"));
        v.keep(QStringLiteral("bulk-tokens"), dialoog);
        QTRY_VERIFY(knop(QStringLiteral("Token intrekken"))->isEnabled());
        QTest::mouseClick(knop(QStringLiteral("Token intrekken")), Qt::LeftButton);
        QTRY_VERIFY(dialoog->findChild<BevestigenDialoog*>());
        QVERIFY(!v.gateway.bewaardeTokens[0].ingetrokkenOp.isValid());
        QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()) && QApplication::focusWidget()->window() == dialoog->findChild<BevestigenDialoog*>());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(lijst->index(0, 5).data().toString().startsWith(QStringLiteral("ingetrokken")));
    }

    void all_that_wait_are_reminded()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        v.dienIn();
        const auto knop = [&]() -> QPushButton* {
            for (QPushButton* k : v.window.findChildren<QPushButton*>()) {
                if (k->isVisible() && k->isEnabled() && k->text() == QStringLiteral("Herinner 5 budgethouders"))
                    return k;
            }
            return nullptr;
        };
        QTRY_VERIFY(knop());
        QTest::mouseClick(knop(), Qt::LeftButton);
        QTRY_COMPARE(v.gateway.herinnerd, 1);
    }

    void a_bank_statement_that_is_dropped_here_is_split_and_never_sent()
    {
        Venster v;
        v.gateway.bewaardeProfielen.push_back(onsExport());
        v.open(bulkAdres());
        v.sleep(test::inSource("/tests/data/camt/053-02.xml"));
        QTRY_COMPARE(v.afschriften, QStringList{QStringLiteral("053-02.xml")});
        v.toets(Qt::Key_Return, Qt::ControlModifier); // there is nothing here to go on with
        QTest::qWait(50);
        QVERIFY(v.gateway.laatsteInvoer.naam.isEmpty());
        QVERIFY(v.gateway.opgeslagen.empty());
        AfschriftLezer lezer(test::inBuild("/bin/pgb-lezer"));
        QSignalSpy gelezen(&lezer, &AfschriftLezer::gelezen);
        lezer.lees(std::exchange(v.afschrift, nullptr));
        QTRY_COMPARE(gelezen.size(), 1);
        QCOMPARE(gelezen[0][0].value<Bankafschrift>().bij.size(), size_t(1));
        // A file with hours can be opened after it, and a statement that is dropped then takes nothing from it.
        v.schrijf(csv(2, 2));
        v.sleep(v.map.filePath(QStringLiteral("oktober.csv")));
        QTRY_VERIFY(qobject_cast<QPushButton*>(v.window.focusWidget()) && v.window.focusWidget()->property("kind").toString() == QStringLiteral("main"));
        v.sleep(test::inSource("/tests/data/camt/053-08.xml"));
        QTRY_COMPARE(v.afschriften.size(), 2);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 4, 30'000);
        QCOMPARE(v.gateway.laatsteInvoer.naam, QStringLiteral("oktober.csv"));
        QCOMPARE(v.gateway.laatsteInvoer.bestandHash, QCryptographicHash::hash(csv(2, 2), QCryptographicHash::Sha256));
    }

    void pasted_lines_are_in_no_file_that_anybody_can_open()
    {
        QTemporaryDir tijdelijk(QDir::tempPath() + QStringLiteral("/plak-XXXXXX"));
        const auto namen = [&] { return QDir(tijdelijk.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); };
        Venster v;
        v.gateway.bewaardeProfielen.push_back(onsExport());
        v.open(bulkAdres());
        const QByteArray was = qgetenv("TMPDIR");
        const auto terug = qScopeGuard([&] { was.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", was); });
        qputenv("TMPDIR", tijdelijk.path().toLocal8Bit());
        QGuiApplication::clipboard()->setText(QString::fromLatin1(csv(2, 2)));
        v.toets(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QPushButton*>(v.window.focusWidget()) && v.window.focusWidget()->property("kind").toString() == QStringLiteral("main"));
        QCOMPARE(namen(), QStringList());
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 4, 30'000);
        QVERIFY(v.gateway.laatsteInvoer.naam.startsWith(QStringLiteral("Geplakt op ")));
        QCOMPARE(v.gateway.laatsteInvoer.bestandHash, QCryptographicHash::hash(csv(2, 2), QCryptographicHash::Sha256));
        QCOMPARE(namen(), QStringList());
    }

    void what_changed_since_the_check_is_named_after_handing_in()
    {
        Venster v;
        v.gateway.vertrokken = 7;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1);
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 19);
    }

    void a_file_that_cannot_be_read_says_why()
    {
        Venster v;
        test::schrijf(v.map, QStringLiteral("geheim.xlsx"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 x"));
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.zegt(QStringLiteral("wachtwoord")));
    }
};

HOUSE_TEST(test_bulk, TestBulk)
#include "test_bulk.moc"
