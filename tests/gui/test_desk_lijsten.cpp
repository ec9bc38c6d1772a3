#include "client/models/maandrooster_tekst.h"
#include "client/ui/betalingen/betalingen_page.h"
#include "client/ui/betalingen/betaalruns_page.h"
#include "client/ui/clienten/client_page.h"
#include "client/ui/clienten/clienten_page.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "client/ui/shell/page_holder.h"
#include "client/ui/vandaag/vandaag_page.h"
#include "client/ui/werklijst/werklijst_page.h"
#include "client/ui/widgets/row_table.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/text/csv_veld.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_levensloop_gateway.h"
#include "tests/gui/test_lijst.h"
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;

class DeskLijsten final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ctrl_e_writes_the_rows_that_are_shown()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientenPage({Section::Clienten, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_F, Qt::ControlModifier);
        bureau.type(QStringLiteral("kaya"));
        const int getoond = page->model()->records();
        QVERIFY(getoond > 0 && getoond < 24);
        bureau.key(Qt::Key_E, Qt::ControlModifier);
        auto* kiezer = page->findChild<QFileDialog*>();
        QVERIFY(kiezer);
        QTemporaryDir map;
        const QString pad = map.filePath(QStringLiteral("lijst.csv"));
        Q_EMIT kiezer->fileSelected(pad);
        kiezer->close();
        QTRY_VERIFY(QFile::exists(pad));
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        const QByteArray bytes = bestand.readAll();
        const QString tekst = QString::fromUtf8(bytes);
        const QStringList regels = tekst.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(regels.size(), getoond + 1);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf")); // a spreadsheet reads it as UTF-8
        QVERIFY(regels[0].contains(QStringLiteral("\"Naam\";\"Geboren\"")));
        QVERIFY(regels[1].contains(QStringLiteral("Kaya")));
    }

    void who_has_no_toekenning_of_the_new_year_yet_shows_the_law_of_the_last_one()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(3);
        bureau.dossiers.dag = QDate(2026, 1, 5);
        Toekenning nieuw = bureau.dossiers.beschikkingen[0];
        nieuw.id = ToekenningId{201};
        nieuw.periode = Periode::jaar(2026);
        bureau.dossiers.beschikkingen.push_back(nieuw);
        bureau.dossiers.beschikkingen.erase(bureau.dossiers.beschikkingen.begin() + 2); // the third never had one
        auto* page = bureau.show(new ClientenPage({Section::Clienten, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 3);
        QStringList wetten, budgetten;
        for (int rij = 0; rij < 3; ++rij) {
            wetten << page->model()->index(rij, 5).data().toString();
            budgetten << page->model()->index(rij, 7).data().toString();
        }
        QCOMPARE(wetten.count(QStringLiteral("Wlz")), 1);
        QCOMPARE(wetten.count(QStringLiteral("Wlz (2025)")), 1);
        QCOMPARE(budgetten.count(QStringLiteral("nog geen toekenning 2026")), 2);
    }

    void enter_in_the_filter_goes_to_the_first_row_that_fits()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientenPage({Section::Clienten, {}, {}}, bureau.context(), bureau.dossiers));
        for (const Qt::Key toets : {Qt::Key_Return, Qt::Key_Down}) {
            page->tabel()->setFocus();
            bureau.key(Qt::Key_End);
            bureau.key(Qt::Key_F, Qt::ControlModifier);
            bureau.type(QStringLiteral("wlz"));
            QVERIFY(page->model()->records() > 1);
            bureau.key(toets);
            QVERIFY(page->tabel()->hasFocus());
            QCOMPARE(page->tabel()->currentIndex().row(), 0);
            QVERIFY(page->tabel()->viewport()->rect().contains(page->tabel()->visualRect(page->tabel()->currentIndex())));
            // Without a filter the row stays where it was.
            bureau.key(Qt::Key_F, Qt::ControlModifier);
            bureau.key(Qt::Key_Escape);
            bureau.key(Qt::Key_Escape);
            QVERIFY(page->tabel()->hasFocus());
        }
        bureau.key(Qt::Key_End);
        const int laatste = page->tabel()->currentIndex().row();
        bureau.key(Qt::Key_F, Qt::ControlModifier);
        bureau.key(Qt::Key_Down);
        QCOMPARE(page->tabel()->currentIndex().row(), laatste);
    }

    void the_list_tells_what_runs_and_a_later_version_beside_it()
    {
        using enum ZorgovereenkomstStatus;
        DeskFixture bureau(Rol::Vertegenwoordiger);
        FakeOvereenkomstGateway gateway;
        FakeLevensloopGateway levensloop(gateway);
        OvereenkomstRij rij{bouw::zorgovereenkomst(Lopend), QStringLiteral("C"), {}};
        ZorgovereenkomstVersie later = rij.zorgovereenkomst.versies[0];
        later.volgnummer = 2;
        later.inhoud.ingangsdatum = QDate(2025, 12, 1);
        later.status = Gedeeld;
        rij.zorgovereenkomst.versies.push_back(later);
        gateway.rijen = {rij, {bouw::zorgovereenkomst(Concept), QStringLiteral("B"), {}}};
        for (size_t i = 0; i < 2; ++i) {
            gateway.rijen[i].zorgovereenkomst.id = ZorgovereenkomstId{803 + qint64(i)};
            gateway.rijen[i].zorgovereenkomst.budgethouder = BudgethouderId{1};
        }
        OvereenkomstServices services{gateway, levensloop, bureau.dossiers.wie, bureau.dossiers.bevoegd()};
        services.dossiers = &bureau.dossiers;
        auto* page = bureau.show(new OvereenkomstLijstPage(bureau.context(), services, BudgethouderId{1}));
        QTRY_VERIFY(page->gekozen());
        const auto* tabel = page->findChild<RowTable*>()->model();
        const auto cel = [tabel](int regel, const QString& kop) {
            for (int kolom = 0; kolom < tabel->columnCount(); ++kolom) {
                if (tabel->headerData(kolom, Qt::Horizontal, Qt::DisplayRole).toString() == kop)
                    return tabel->index(regel, kolom).data().toString();
            }
            return QStringLiteral("no such column");
        };
        QCOMPARE(cel(0, QStringLiteral("Status")), QStringLiteral("Lopend"));
        QCOMPARE(cel(0, QStringLiteral("Wijziging")), QStringLiteral("Wacht op zorgverlener"));
        QCOMPARE(cel(0, QStringLiteral("Wie is aan zet")), QStringLiteral("De zorgverlener"));
        QCOMPARE(cel(0, QStringLiteral("Ingang")), QStringLiteral("1 jan 2025"));
        QCOMPARE(cel(1, QStringLiteral("Status")), QStringLiteral("Concept"));
        QCOMPARE(cel(1, QStringLiteral("Wijziging")), QString());
        bureau.keep(QStringLiteral("overeenkomsten-wijziging"));
    }

    void a_list_runs_no_formula_in_a_spreadsheet()
    {
        CellTable tabel({{QStringLiteral("A")}, {QStringLiteral("B"), true}});
        tabel.setRows({{{.text = QStringLiteral("=1+1")}, {.text = QStringLiteral("-5,00")}}, {{.text = QStringLiteral("zegt \"ja\"; of niet")}, {.text = QStringLiteral("-x")}},
                       {{.spoken = QStringLiteral("de helft is op")}, {.text = QStringLiteral("@a")}}});
        const QStringList regels = QString::fromUtf8(lijstAlsCsv(tabel)).split(QStringLiteral("\r\n"));
        QCOMPARE(regels[1], QStringLiteral("\"'=1+1\";\"-5,00\""));
        QCOMPARE(regels[2], QStringLiteral("\"zegt \"\"ja\"\"; of niet\";\"'-x\""));
        QCOMPARE(regels[3], QStringLiteral("\"de helft is op\";\"'@a\""));
        for (const char* getal : {"-5", "-1.234,50", "+3,5", "- € 12,00", "-2,5 %", "12-10-2025", "-", "Jan"})
            QCOMPARE(csvVeld(QString::fromUtf8(getal)), QStringLiteral("\"%1\"").arg(QString::fromUtf8(getal)));
        for (const char* formule : {"-2+3+cmd|' /C calc'!A0", "-1-1", "+A1", " =1+1", "\t=1", "\n=1", "＝1+1", "@SUM(A1)", "-1E5*2"})
            QVERIFY2(csvVeld(QString::fromUtf8(formule)).startsWith(QStringLiteral("\"'")), formule);
    }

    void pages_fold_when_large_text_leaves_too_little_room()
    {
        DeskFixture bureau;
        bureau.maakDossiers();
        for (int i = 1; i < 6; ++i)
            bureau.maakZaak(i, bouw::inhoud(), {}, i);
        bureau.theme.set({Scheme::Licht, Density::Normaal, 200});
        const QSize klein(1318, 640);
        auto* werklijst = new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers);
        bureau.show(new PageHolder(werklijst), klein);
        QVERIFY(werklijst->onderElkaar());
        QVERIFY2(werklijst->width() <= klein.width(), qPrintable(QString::number(werklijst->width())));
        auto* client = new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers);
        bureau.show(new PageHolder(client), klein);
        QVERIFY(client->onderElkaar());
        QVERIFY2(client->width() <= klein.width(), qPrintable(QString::number(client->width())));
        bureau.window->resize(2200, 1000);
        bureau.settle();
        QVERIFY(!client->onderElkaar());
        auto* vandaag = new VandaagPage(bureau.context());
        bureau.show(new PageHolder(vandaag), klein);
        QVERIFY(vandaag->oneColumn());
        bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
        bureau.settle();
        QVERIFY(!vandaag->oneColumn()); // smaller words give the room back without a new window size
    }

    void clients_are_found_while_typing_by_name_number_or_birth_date_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::newRow("name") << QStringLiteral("wijngaarden");
        QTest::newRow("client number") << QStringLiteral("k10019");
        QTest::newRow("profile number") << QStringLiteral("a0000819");
        QTest::newRow("birth date") << QDate(1950, 1, 1).addDays(19 * 317).toString(QStringLiteral("d-M-yyyy"));
    }
    void clients_are_found_while_typing_by_name_number_or_birth_date()
    {
        QFETCH(QString, tekst);
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientenPage({Section::Clienten, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 24);
        bureau.key(Qt::Key_F, Qt::ControlModifier);
        bureau.type(tekst);
        QCOMPARE(page->model()->records(), 1);
        bureau.key(Qt::Key_Down);
        QVERIFY(page->tabel()->hasFocus());
        bureau.key(Qt::Key_Return);
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
        QVERIFY(bureau.navigator.geopend[0].budgethouder == BudgethouderId{19});
    }

    /// The rest of a word that was typed went to the list, where a letter decides.
    void a_filter_without_hits_keeps_the_keys()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientenPage({Section::Clienten, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_F, Qt::ControlModifier);
        auto* veld = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(veld);
        bureau.type(QStringLiteral("wijngzz"));
        QVERIFY(!page->tabel()->isVisible());
        bureau.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), veld);
        bureau.key(Qt::Key_A, Qt::ControlModifier);
        bureau.type(QStringLiteral("wijng"));
        QVERIFY(page->tabel()->isVisible());
        QCOMPARE(veld->text(), QStringLiteral("wijng"));
        QCOMPARE(QApplication::focusWidget(), veld);
    }

    void the_list_of_clients_shows_law_and_budget()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientenPage({Section::Clienten, {}, {}}, bureau.context(), bureau.dossiers));
        // As one list: opening it is no look into each dossier.
        QTRY_COMPARE(bureau.dossiers.standenGelezen, 1);
        QCOMPARE(bureau.dossiers.budgettenGelezen, 0);
        QTRY_VERIFY(page->model()->index(0, 7).data().toString().isEmpty());
        QVERIFY(!page->model()->index(0, 5).data().toString().isEmpty());
        bureau.keep(QStringLiteral("clienten"));
    }

    void a_carer_is_never_shown_a_budget()
    {
        DeskFixture bureau(Rol::Zorgverlener);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientenPage({Section::Clienten, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->columnCount(), 5);
        QCOMPARE(bureau.dossiers.standenGelezen, 0);
    }

    void the_client_page_offers_the_month_that_is_to_be_declared()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        bureau.keep(QStringLiteral("client"));
        QVERIFY(page->overeenkomsten()->hasFocus());
        bureau.key(Qt::Key_Space);
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
        QCOMPARE(bureau.navigator.geopend[0].wat, QStringLiteral("maand/703/2025-06")); // May is declared already
        bureau.key(Qt::Key_Return);
        QVERIFY(bureau.navigator.geopend[1].section == Section::Overeenkomsten);
    }

    void the_client_page_names_the_period_of_the_rhythm_data()
    {
        QTest::addColumn<Declaratieritme>("ritme");
        QTest::addColumn<QString>("knop");
        QTest::addColumn<QString>("adres");
        QTest::newRow("month") << Declaratieritme::Maand << "Declaratie mei" << "maand/703/2025-05";
        QTest::newRow("week") << Declaratieritme::Week << "Declaratie 1 juni" << "maand/703/2025-06";
        QTest::newRow("four weeks") << Declaratieritme::VierWeken << "Declaratie 19 t/m 31 mei" << "maand/703/2025-05-19";
    }

    void the_client_page_names_the_period_of_the_rhythm()
    {
        QFETCH(Declaratieritme, ritme);
        QFETCH(QString, knop);
        QFETCH(QString, adres);
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        bureau.dossiers.claims.clear();
        bureau.dossiers.overeenkomsten[2].versies[0].inhoud.declaratieritme = ritme;
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        const QAbstractItemModel* model = page->overeenkomsten()->model();
        QCOMPARE(model->index(0, model->columnCount() - 1).data().toString(), knop);
        bureau.key(Qt::Key_Space);
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
        QCOMPARE(bureau.navigator.geopend[0].wat, adres);
        // What was handed in for that period: the running one is next.
        Declaratie d = bouw::declaratie();
        d.id = DeclaratieId{55};
        d.budgethouder = BudgethouderId{3};
        d.zorgovereenkomst = ZorgovereenkomstId{703};
        d.status = DeclaratieStatus::Betaalbaar;
        d.periode = ritmePeriode(ritme, ritmePeriode(ritme, bureau.dossiers.dag).van.addDays(-1));
        bureau.dossiers.claims = {d};
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 55);
        const QString lopend = QStringLiteral("Declaratie ") + RoosterTekst::periodeNaam(ritmePeriode(ritme, bureau.dossiers.dag));
        QTRY_COMPARE(model->index(0, model->columnCount() - 1).data().toString(), lopend);
    }

    void rows_that_come_in_leave_the_keys_to_who_types_in_the_filter()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        LijstKader* kader = bureau.show(new LijstKader(bureau.context(), QStringLiteral("Lijst"), QStringLiteral("Naam")));
        QLineEdit lijst(bureau.window.get());
        lijst.show();
        bureau.key(Qt::Key_F, Qt::ControlModifier);
        kader->veld()->setFocus();
        bureau.type(QStringLiteral("ja"));
        kader->rijenGekomen(&lijst);
        bureau.type(QStringLiteral("ar"));
        QCOMPARE(kader->filter(), QStringLiteral("jaar"));
        kader->veld()->clearFocus();
        kader->rijenGekomen(&lijst);
        QVERIFY(lijst.hasFocus());
    }

    void the_vertegenwoordigers_of_a_client_are_found_from_his_page()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        QVERIFY(page->vertegenwoordigersKnop()->isVisible() && page->vertegenwoordigersKnop()->isEnabled());
        page->vertegenwoordigersKnop()->setFocus();
        bureau.key(Qt::Key_Space);
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("toekenning/103"));
        DeskFixture ander(Rol::Vertegenwoordiger);
        ander.maakDossiers();
        QVERIFY(!ander.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, ander.context(), ander.dossiers))->vertegenwoordigersKnop()->isVisible());
    }

    void a_zorgverlener_puts_no_client_right()
    {
        DeskFixture bureau(Rol::Zorgverlener);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        QVERIFY(!page->gegevensKnop()->isVisible());
    }

    void payments_are_listed_and_summed()
    {
        DeskFixture bureau(Rol::Svb);
        bureau.maakDossiers();
        for (int i = 1; i <= 12; ++i)
            bureau.dossiers.uitbetaald.push_back({BetalingId{i}, BetaalrunId{1}, i % 2 ? bouw::zorgverlenerId : ZorgverlenerId{22}, *Iban::parse(u"NL69TEST0000000001"), Bedrag{i * 10'000},
                                                  QDate(2025, 5, i), QStringLiteral("PGB %1").arg(i), {DeclaratieId{i}}, {}, i > 10 ? BetaalrunStatus::Ingepland : BetaalrunStatus::Uitgevoerd});
        auto* page = bureau.show(new BetalingenPage({Section::Betalingen, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 12);
        QCOMPARE(page->model()->index(0, 0).data().toString(), QStringLiteral("12 mei 2025"));
        QCOMPARE(page->model()->index(0, 6).data().toString(), QStringLiteral("Betaling ingepland"));
        QCOMPARE(page->model()->index(2, 6).data().toString(), QStringLiteral("Uitbetaald"));
        const QList<QLabel*> labels = page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("5.500,00 uitbetaald")) && label->text().contains(QStringLiteral("2.300,00 ingepland"));
        }));
        bureau.keep(QStringLiteral("betalingen"));
        bureau.key(Qt::Key_Return);
        QVERIFY(bureau.navigator.geopend[0].wat == QStringLiteral("specificatie/12"));
    }

    void the_account_of_payments_is_no_column_for_who_may_not_see_it()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        for (int i = 1; i <= 250; ++i) // more than the table measures
            bureau.dossiers.uitbetaald.push_back({BetalingId{i}, BetaalrunId{1}, bouw::zorgverlenerId, Iban(), Bedrag{i * 100}, QDate(2025, 5, 1), QStringLiteral("PGB %1").arg(i), {DeclaratieId{i}}, {},
                                                  BetaalrunStatus::Uitgevoerd});
        auto* page = bureau.show(new BetalingenPage({Section::Betalingen, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 250);
        QVERIFY(page->tabel()->isColumnHidden(2));
        QVERIFY(!page->tabel()->isColumnHidden(1));
    }

    void a_run_is_asked_once_more_and_told_with_count_and_sum()
    {
        DeskFixture bureau(Rol::Svb);
        auto* page = bureau.show(new BetaalrunsPage({Section::Betalingen, {}, QStringLiteral("runs")}, bureau.context(), bureau.dossiers));
        QVERIFY(!page->bevestig()->isVisible());
        page->vraag(BetaalrunSoort::Kvk);
        bureau.keep(QStringLiteral("betaalruns"));
        QVERIFY(page->bevestig()->hasFocus());
        QCOMPARE(int(bureau.dossiers.runs.size()), 0);
        bureau.key(Qt::Key_Space);
        QCOMPARE(int(bureau.dossiers.runs.size()), 1);
        QVERIFY(bureau.navigator.meldingen[0].contains(QStringLiteral("3 betalingen")));
        QVERIFY(bureau.navigator.meldingen[0].contains(QStringLiteral("1.234,56")));
        QCOMPARE(page->model()->records(), 1);
    }
};

HOUSE_TEST(test_desk_lijsten, DeskLijsten)
#include "test_desk_lijsten.moc"
