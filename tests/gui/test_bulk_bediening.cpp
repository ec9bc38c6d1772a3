#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_vraag.h"
#include "client/ui/widgets/step_bar.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// The line of this row is found wrong for this, and that is read.
void vindFout(Venster& v, int rij, const Bevinding& bevinding)
{
    BulkregelUitkomst& u = v.gateway.opgeslagen[{rij, 0}];
    u.stand = Bulkstand::Fout;
    u.bevinding = bevinding;
    u.oorzaak = bulk::oorzaakVan(bevinding);
}

void naarStap(Venster& v, int stap) { QTest::mouseClick(v.window.findChildren<StepButton*>().at(stap - 1), Qt::LeftButton); }

/// What Ctrl+E of the keys that are there now writes.
QString bewaard(Venster& v, const QString& naam)
{
    const QString pad = v.map.filePath(naam);
    v.toets(Qt::Key_E, Qt::ControlModifier);
    const auto kiezers = v.window.findChildren<QFileDialog*>();
    if (kiezers.isEmpty())
        return QStringLiteral("no dialog");
    Q_EMIT kiezers.back()->fileSelected(pad);
    kiezers.back()->close();
    if (!QTest::qWaitFor([pad] { return QFile::exists(pad); }))
        return QStringLiteral("no file");
    QFile bestand(pad);
    return bestand.open(QIODevice::ReadOnly) ? QString::fromUtf8(bestand.readAll()) : QString();
}

} // namespace

/// The page as a person goes through it by the keys, and what it says.
class TestBulkBediening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_file_that_was_stopped_on_its_way_says_so_and_is_brought_on()
    {
        Venster v;
        v.schrijf(csv(100, 40));
        v.openOns();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        v.toets(Qt::Key_Escape); // as Stoppen
        QTRY_VERIFY(v.rust() && v.page->sessie().heeftBatch());
        QVERIFY(!v.page->sessie().gebracht());
        QVERIFY(v.zegt(QStringLiteral("De rest van dit bestand is nog niet gebracht")));
        QPushButton* rest = v.knop(QStringLiteral("Breng de rest"));
        QVERIFY(rest && !v.knop(QStringLiteral("Stoppen")));
        v.keep(QStringLiteral("bulk-half"));
        QTest::mouseClick(rest, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 4000, 30'000);
        QVERIFY(v.page->sessie().gebracht() && !v.zegt(QStringLiteral("De rest van dit bestand is nog niet gebracht")));
    }

    void of_a_part_of_a_file_nothing_leads_to_handing_in()
    {
        Venster v;
        v.controleer(csv(5, 4, {7}), Bulkstand::Fout, 1);
        QVERIFY(v.knop(QStringLiteral("Naar indienen")));
        wire::BulkBatch half = v.page->sessie().batch();
        half.status = Bulkstatus::Onvolledig;
        v.page->sessie().neem(half);
        QVERIFY(!v.knop(QStringLiteral("Naar indienen")));
        QVERIFY(v.zegt(QStringLiteral("De rest van dit bestand is nog niet gebracht")) && v.knop(QStringLiteral("Breng de rest")));
    }

    void f8_to_a_row_that_cannot_be_read_keeps_the_keys_and_delete_leaves_it_out()
    {
        Venster v;
        v.controleer(csv(1, 6, {2}), Bulkstand::Fout, 1);
        v.gateway.opgeslagen[{4, 0}].regel.onleesbaar = Bulkveld::Klant;
        v.gateway.opgeslagen[{4, 0}].regel.onleesbareTekst = QStringLiteral("…");
        vindFout(v, 4, bulk::onleesbaar(Bulkveld::Klant, QStringLiteral("…")));
        v.page->sessie().controleer();
        QTRY_VERIFY(v.rust() && v.tabel(QStringLiteral("Oorzaken")) && v.tabel(QStringLiteral("Oorzaken"))->model()->rowCount() == 2);
        const auto opRij = [&](const QString& rij) {
            const RowTable* regels = v.tabel(QStringLiteral("Regels"));
            return regels && regels->currentIndex().siblingAtColumn(0).data().toString() == rij;
        };
        QTRY_VERIFY(opRij(QStringLiteral("2")) || opRij(QStringLiteral("4")));
        if (opRij(QStringLiteral("4"))) {
            v.page->walkFindings(true);
            QTRY_VERIFY(opRij(QStringLiteral("2")));
        } else {
            v.toets(Qt::Key_Return);
        }
        QTRY_VERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget()));
        QVERIFY(v.page->walkFindings(false)); // its cause stands first
        QTRY_VERIFY(opRij(QStringLiteral("4")));
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Regels")));
        v.toets(Qt::Key_Delete);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Weggelaten) == 1);
        QCOMPARE(v.gateway.opgeslagen[std::pair(4, 0)].stand, Bulkstand::Weggelaten);
    }

    void a_line_of_a_file_of_minutes_or_blocks_is_mended_as_its_file_counts_data()
    {
        QTest::addColumn<Bulkveld>("kolom");
        QTest::addColumn<int>("minuten");
        QTest::addColumn<QString>("naam");
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("getypt");
        QTest::addColumn<int>("wordt");
        QTest::newRow("minutes") << Bulkveld::Minuten << 500 << QStringLiteral("minuten") << QStringLiteral("500") << QStringLiteral("5") << 5;
        QTest::newRow("blocks") << Bulkveld::Blokken << 500 << QStringLiteral("blokken van 5 minuten") << QStringLiteral("100") << QStringLiteral("5") << 25;
        QTest::newRow("no whole blocks, and left as it is") << Bulkveld::Blokken << 62 << QStringLiteral("aantal in uren") << QStringLiteral("1:02") << QString() << 62;
    }
    void a_line_of_a_file_of_minutes_or_blocks_is_mended_as_its_file_counts()
    {
        QFETCH(Bulkveld, kolom);
        QFETCH(int, minuten);
        QFETCH(QString, getypt);
        Venster v;
        const Bulkprofiel profiel{QStringLiteral("In delen"), {}, {{QStringLiteral("Clientnummer"), Bulkveld::Klant}, {QStringLiteral("Zorgfunctie"), Bulkveld::Functie}, {QStringLiteral("Datum"), Bulkveld::Datum},
                                  {QStringLiteral("Delen"), kolom}, {QStringLiteral("Tarief"), Bulkveld::Tarief}, {QStringLiteral("Kenmerk"), Bulkveld::Kenmerk}}, {}};
        v.gateway.bewaardeProfielen.push_back({{}, profiel.naam, profielTekst(profiel)});
        v.controleer("Clientnummer;Zorgfunctie;Datum;Delen;Tarief;Kenmerk\r\nK00001;WLZ-BI;01-10-2025;50;40,00;R1\r\nK00001;WLZ-BI;02-10-2025;90;41,25;R2\r\n", Bulkstand::Fout, 1);
        v.gateway.opgeslagen[{2, 0}].regel.aantal = minuten;
        vindFout(v, 2, bulk::langerDanBezoek(QTime(9, 0), QTime(10, 0), minuten, 60));
        v.page->sessie().controleer();
        QTRY_VERIFY(v.rust() && v.oorzaakZegt(QStringLiteral("maar van 9:00 tot 10:00")));
        RowTable* oorzaken = v.tabel(QStringLiteral("Oorzaken"));
        oorzaken->setCurrentIndex(oorzaken->model()->index(oorzaken->model()->index(0, 1).data().toString().contains(QStringLiteral("9:00 tot 10:00")) ? 0 : 1, 0));
        RowTable* regels = v.tabel(QStringLiteral("Regels"));
        QTRY_VERIFY(regels->model()->rowCount() == 1 && regels->model()->index(0, 0).data().toString() == QStringLiteral("2"));
        regels->setFocus();
        v.toets(Qt::Key_Return);
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld);
        QTEST(veld->accessibleName(), "naam");
        QTEST(veld->text(), "tekst");
        v.typ(getypt);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Goed), 1);
        QTEST(int(v.gateway.opgeslagen[std::pair(2, 0)].regel.aantal), "wordt");
    }

    void a_quantity_of_hours_says_that_it_is_in_hours()
    {
        Venster v;
        v.controleer(csv(1, 3), Bulkstand::Goed, 3);
        vindFout(v, 2, bulk::langerDanBezoek(QTime(9, 0), QTime(10, 0), 150, 60));
        v.herstart();
        QTRY_VERIFY(v.oorzaakZegt(QStringLiteral("maar van 9:00 tot 10:00")));
        QTRY_VERIFY(qobject_cast<RowTable*>(v.window.focusWidget()));
        v.toets(Qt::Key_Return);
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld);
        QCOMPARE(veld->accessibleName(), QStringLiteral("aantal in uren"));
        QCOMPARE(veld->text(), QStringLiteral("2:30"));
    }

    void what_cannot_stand_in_a_field_is_refused_with_why_and_what_can()
    {
        Venster v;
        v.controleer(csv(1, 3).replace("-10-2025", "-11-2025"), Bulkstand::Fout, 3);
        v.toets(Qt::Key_Return);
        v.typ(QStringLiteral("12-11"));
        v.toets(Qt::Key_Return);
        QVERIFY(!v.meldingen.isEmpty());
        QCOMPARE(v.meldingen.last(), QStringLiteral("\"12-11\" is geen datum. Vul een datum in zoals 14-05-2025."));
    }

    void ctrl_e_saves_the_list_that_has_the_keys()
    {
        Venster v;
        v.controleer(csv(1, 6, {2, 4}), Bulkstand::Fout, 2);
        const QString vanRegels = bewaard(v, QStringLiteral("regels.csv"));
        QVERIFY2(vanRegels.contains(QStringLiteral("\"Rij\"")), qPrintable(vanRegels));
        v.vooraan();
        RowTable* oorzaken = v.tabel(QStringLiteral("Oorzaken"));
        oorzaken->setFocus();
        const QString vanOorzaken = bewaard(v, QStringLiteral("oorzaken.csv"));
        QVERIFY2(vanOorzaken.contains(QStringLiteral("\"Oorzaak\"")) && !vanOorzaken.contains(QStringLiteral("\"Rij\"")), qPrintable(vanOorzaken));
        v.vooraan();
        v.tabel(QStringLiteral("Regels"))->setFocus();
        v.toets(Qt::Key_Return);
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld);
        const QString vanVeld = bewaard(v, QStringLiteral("veld.csv"));
        QVERIFY2(vanVeld.contains(QStringLiteral("\"Rij\"")), qPrintable(vanVeld));
        v.vooraan();
        naarStap(v, 1);
        QTRY_VERIFY(v.tabel(QStringLiteral("Eerdere bestanden")));
        v.tabel(QStringLiteral("Eerdere bestanden"))->setFocus();
        const QString eerdere = bewaard(v, QStringLiteral("eerdere.csv"));
        QVERIFY2(eerdere.contains(QStringLiteral("\"Gebracht\"")) && eerdere.contains(QStringLiteral("oktober.csv")), qPrintable(eerdere));
    }

    void a_person_of_two_names_is_asked_once_and_not_told_what_the_organisation_does()
    {
        Venster v;
        v.controleer(csv(2, 2, {2, 4}), Bulkstand::Fout, 2);
        for (const int rij : {2, 4}) {
            vindFout(v, rij, {QStringLiteral("DC-048"), Ernst::Weigeren, QStringLiteral("periode"), {{QStringLiteral("periode"), QStringLiteral("2025-10-01/2025-10-31")}, {QStringLiteral("nummerTekst"), QStringLiteral("D-1")}, {QStringLiteral("variant"), QStringLiteral("betaald")}}});
            v.gateway.opgeslagen[{rij, 0}].budgethouder = BudgethouderId{7};
            v.gateway.opgeslagen[{rij, 0}].regel.tarief.reset();
        }
        v.page->sessie().controleer();
        QTRY_VERIFY(v.rust() && v.oorzaakZegt(QStringLiteral("is al betaald")));
        QVERIFY(v.commands.run(QStringLiteral("bulk.vraag")));
        QTRY_VERIFY(v.window.findChild<BulkVraag*>() && v.window.findChild<BulkVraag*>()->isVisible());
        auto* vraag = v.window.findChild<BulkVraag*>();
        RowTable* lijst = vraag->findChild<RowTable*>();
        QCOMPARE(lijst->model()->rowCount(), 1);
        QCOMPARE(lijst->model()->index(0, 0).data().toString(), QStringLiteral("K00000 (ook K00001)"));
        const QString tekst = vraag->vraag();
        QVERIFY2(tekst.contains(QStringLiteral("is al betaald, in declaratie D-1.")) && !tekst.contains(QStringLiteral("Kies bij Declaraties")), qPrintable(tekst));
        for (const QString& regel : tekst.split(QLatin1Char('\n')))
            QVERIFY2(!regel.startsWith(QLatin1Char('-')) || !regel.endsWith(QLatin1Char(',')), qPrintable(regel));
    }

    void a_bsn_is_covered_on_the_screen_also_beside_the_columns_and_the_row()
    {
        Venster v;
        v.schrijf(csv(1, 3, {3}).replace("K00000", "111222333"));
        v.openOns();
        QVERIFY(v.zegt(QStringLiteral("BSN •••••2333")) && !v.zegt(QStringLiteral("111222333")));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1);
        QTRY_VERIFY(v.zegt(QStringLiteral("van uw bestand: BSN •••••2333")));
        QVERIFY(!v.zegt(QStringLiteral("111222333")));
    }

    void enter_opens_the_choice_of_a_column_and_what_one_chose_is_no_warning()
    {
        Venster v;
        v.schrijf(csv(1, 20).replace("Clientnummer", "Clientnummer oud"));
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.knop(QStringLiteral("Controleren")));
        const auto keuzes = v.window.findChildren<QComboBox*>();
        const auto keuze = std::find_if(keuzes.begin(), keuzes.end(), [](const QComboBox* k) { return k->accessibleName().startsWith(QStringLiteral("Clientnummer oud ")); });
        QVERIFY(keuze != keuzes.end());
        (*keuze)->setFocus();
        v.toets(Qt::Key_Return);
        QTRY_VERIFY((*keuze)->view()->isVisible());
        (*keuze)->hidePopup();
        const auto toon = [&](const QString& tekst) {
            for (const QLabel* label : v.window.findChildren<QLabel*>()) {
                if (label->text() == tekst)
                    return label->property("tone").toString();
            }
            return QStringLiteral("not there");
        };
        QCOMPARE(toon(QStringLiteral("? 75 %")), QStringLiteral("attention"));
        Q_EMIT (*keuze)->activated(int(Bulkveld::Klant));
        QCOMPARE(toon(QStringLiteral("zelf gekozen")), QString());
    }

    void a_name_of_care_that_is_learned_is_said_with_what_it_is()
    {
        Venster v;
        v.controleer(csv(1, 3).replace("WLZ-BI;02-10", "ONBEKEND;02-10"), Bulkstand::Fout, 1);
        v.toets(Qt::Key_Return);
        v.typ(QStringLiteral("wlz-bi"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 0 && !v.meldingen.isEmpty());
        QVERIFY2(v.meldingen.first().startsWith(QStringLiteral("Onthouden: ONBEKEND is ")), qPrintable(v.meldingen.join(QLatin1Char('\n'))));
    }

    void ctrl_end_in_the_return_list_goes_to_the_end_of_all()
    {
        Venster v;
        v.controleer(csv(30, 40), Bulkstand::Goed, 1200);
        v.dienIn();
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Ingediend) == 1200, 30'000);
        v.vooraan();
        v.window.findChild<BulkIndienen*>()->findChild<QTabBar*>()->setCurrentIndex(1);
        RowTable* lijst = v.tabel(QStringLiteral("Retourlijst"));
        QVERIFY(lijst);
        QTRY_COMPARE(lijst->model()->rowCount(), 200);
        lijst->setFocus();
        v.toets(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(v.meldingen.contains(QStringLiteral("De lijst wordt tot het einde gelezen.")));
        QTRY_COMPARE(lijst->model()->rowCount(), 1200);
        QTRY_COMPARE(lijst->currentIndex().row(), 1199);
    }

    void the_list_of_clients_keeps_its_cursor_when_it_is_read_again()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.tabel(QStringLiteral("Per cliënt")));
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Per cliënt")));
        RowTable* lijst = v.tabel(QStringLiteral("Per cliënt"));
        lijst->setCurrentIndex(lijst->model()->index(2, 0));
        QSignalSpy gelezen(v.window.findChild<BulkIndienen*>(), &BulkIndienen::gelezen);
        v.window.findChild<BulkIndienen*>()->leesRetour();
        QTRY_COMPARE(gelezen.size(), 1);
        QCOMPARE(lijst->currentIndex().row(), 2);
    }

    void the_ring_of_a_step_is_whole_inside_it()
    {
        Venster v;
        v.controleer(csv(1, 3, {2}), Bulkstand::Fout, 1);
        StepButton* stap = v.window.findChildren<StepButton*>().at(2);
        const auto boven = [&] { return stap->grab().toImage().pixelColor(stap->width() / 2, 1); };
        QVERIFY(boven() != v.theme.color(Role::Accent));
        stap->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(v.window.focusWidget(), stap);
        QCOMPARE(boven(), v.theme.color(Role::Accent));
    }
};

HOUSE_TEST(test_bulk_bediening, TestBulkBediening)
#include "test_bulk_bediening.moc"
