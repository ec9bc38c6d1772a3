#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_bulk_venster.h"
#include "tests/gui/test_lijst.h"
#include "tests/support/house_paths.h"
#include "tests/support/schrijf.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// Payments in memory; everything answers later, as over a network.
class FakeSplitsingGateway final : public SplitsingGateway {
public:
    void betalingen(QDate van, QDate tot, QObject* context, Antwoord<std::vector<EigenBetaling>> klaar) override
    {
        ++vragen;
        gevraagd.push_back({van, tot});
        std::vector<EigenBetaling> uit;
        std::copy_if(alle.begin(), alle.end(), std::back_inserter(uit), [&](const EigenBetaling& b) { return b.boekdatum >= van && b.boekdatum <= tot; });
        const Outcome<std::vector<EigenBetaling>> antwoord = weg ? Outcome<std::vector<EigenBetaling>>(Problem{ProblemKind::NietBeschikbaar, QStringLiteral("serverWeg"), {}, {}, {}})
                                                                 : Outcome<std::vector<EigenBetaling>>(uit);
        QTimer::singleShot(0, context, [klaar = std::move(klaar), antwoord] { klaar(antwoord); });
    }
    void splitsing(BetalingId id, QObject* context, Antwoord<std::vector<Splitsregel>> klaar) override
    {
        QTimer::singleShot(0, context, [klaar = std::move(klaar), uit = regels[id.waarde]] { klaar(uit); });
    }
    /// A payment of `clienten` clients over two cost centres; the last client has none.
    void betaal(qint64 id, QDate dag, int clienten)
    {
        EigenBetaling b;
        b.id = {id};
        b.boekdatum = dag;
        b.kenmerk = QStringLiteral("PGB %1-1").arg(id);
        b.zorgverlener = QStringLiteral("Zorg Thuis");
        b.agb = QStringLiteral("98000001");
        b.declaraties = clienten;
        for (int c = 0; c < clienten; ++c) {
            Splitsregel r;
            r.declaratie = {id * 1000 + c + 1};
            r.declaratieNummer = QStringLiteral("2025-%1").arg(c, 4, 10, QLatin1Char('0'));
            r.periode = Periode::maand(2025, 10);
            r.budgethouder = {c + 1};
            r.budgethouderNaam = QStringLiteral("C. Cliënt%1").arg(c);
            r.klantnummer = QStringLiteral("K%1").arg(c);
            r.agb = b.agb;
            r.kostenplaats = c + 1 == clienten ? QString() : c % 2 ? QStringLiteral("Noord") : QStringLiteral("Zuid");
            r.bedrag = Bedrag{10'000 + c};
            b.bedrag += r.bedrag;
            regels[id].push_back(r);
        }
        alle.push_back(b);
    }
    std::vector<EigenBetaling> alle;
    std::map<qint64, std::vector<Splitsregel>> regels;
    std::vector<Periode> gevraagd;
    bool weg = false;
    int vragen = 0;
};

class Venster final : public BulkVenster {
public:
    Venster() { open({}); }
    ~Venster() override { delete page; }
    void open(const Address&) override
    {
        page = new SplitsingPage({theme, commands, *this}, {stand, test::inBuild("/bin/pgb-lezer"), [] { return QDate(2025, 12, 3); }});
        toon(page);
    }
    /// Another screen is opened in its tab, and this one again.
    void verlaatEnKomTerug()
    {
        delete std::exchange(page, nullptr);
        open({});
    }
    /// A statement with these amounts and remittances, booked on 2 December 2025.
    QString afschrift(const QList<std::pair<qint64, QString>>& boekingen, const QStringList& dagen = {})
    {
        QString xml = QStringLiteral("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>");
        for (qsizetype i = 0; i < boekingen.size(); ++i) {
            const auto& [centen, tekst] = boekingen[i];
            xml += QStringLiteral("<Ntry><Amt Ccy=\"EUR\">%1.%2</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%4</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>%3</Ustrd>"
                                  "</RmtInf></TxDtls></NtryDtls></Ntry>").arg(centen / 100).arg(centen % 100, 2, 10, QLatin1Char('0')).arg(tekst, dagen.value(i, QStringLiteral("2025-12-02")));
        }
        return test::schrijf(map, QStringLiteral("afschrift.xml"), (xml + QStringLiteral("</Stmt></BkToCstmrStmt></Document>")).toUtf8());
    }
    RowTable* tabel(const char* naam)
    {
        for (RowTable* t : page->findChildren<RowTable*>()) {
            if (t->accessibleName() == QLatin1String(naam))
                return t;
        }
        return nullptr;
    }
    int rijen(const char* naam) { return tabel(naam) && tabel(naam)->isVisible() ? tabel(naam)->model()->rowCount() : -1; }
    QString cel(const char* naam, int rij, int kolom) { return tabel(naam)->model()->index(rij, kolom).data().toString(); }

    FakeSplitsingGateway gateway;
    std::shared_ptr<SplitsingStand> stand = std::make_shared<SplitsingStand>(gateway);
    SplitsingPage* page = nullptr;
};

const QDate dag(2025, 12, 2);

} // namespace

/// A bank statement beside what was paid (T16), with the keyboard and by dropping a file.
class TestSplitsing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_dropped_statement_of_three_hundred_lines_is_split_at_once()
    {
        Venster v;
        v.gateway.betaal(7, dag, 300);
        v.sleep(v.afschrift({{4'200, QStringLiteral("huur")}, {v.gateway.alle[0].bedrag.centen, QStringLiteral("declaraties PGB 7-1")}, {99'900, QStringLiteral("gift")}, {4'300, QStringLiteral("PGB 99-1")}}));
        QTRY_COMPARE(v.rijen("Splitsing"), 300);
        QCOMPARE(v.rijen("Bijschrijvingen"), 2); // also what bears a reference of the pgb, and fits nothing; the others are not ours
        QVERIFY(v.zegt(QStringLiteral("klopt op de cent")));
        QCOMPARE(v.cel("Splitsing", 299, 4), QStringLiteral("onbekend"));
        QCOMPARE(v.cel("Splitsing", 0, 4), QStringLiteral("Zuid"));
        QCOMPARE(v.window.focusWidget(), v.tabel("Splitsing"));
        v.keep(QStringLiteral("splitsing"));
        // The other ways to put it together, and the lines; by keyboard.
        auto* tabs = v.page->findChild<QTabBar*>();
        tabs->setFocus();
        v.toets(Qt::Key_Right);
        v.toets(Qt::Key_Right);
        v.toets(Qt::Key_Right);
        QTRY_COMPARE(v.rijen("Splitsing"), 3);
        v.toets(Qt::Key_Right);
        QTRY_COMPARE(v.rijen("Regels"), 300);
        auto* andere = v.page->findChild<QCheckBox*>();
        QVERIFY(andere->isVisible());
        andere->click();
        QTRY_COMPARE(v.rijen("Bijschrijvingen"), 4);
    }

    void a_typed_amount_and_day_find_it_with_few_keys()
    {
        Venster v;
        v.gateway.betaal(7, dag, 3); // € 300,03
        QCOMPARE(v.window.focusWidget(), v.page->findChild<QLineEdit*>());
        v.typ(QStringLiteral("300,03"));
        v.toets(Qt::Key_Tab);
        v.typ(QStringLiteral("2-12"));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Splitsing"), 3);
        QVERIFY(v.zegt(QStringLiteral("klopt op de cent")));
        QVERIFY2(v.toetsen <= 12, qPrintable(QString::number(v.toetsen)));
    }

    void a_difference_is_named_with_the_line_that_is_it()
    {
        Venster v;
        v.gateway.betaal(7, dag, 3);
        v.sleep(v.afschrift({{30'003 - 10'001, QStringLiteral("PGB 7-1")}}));
        QTRY_COMPARE(v.rijen("Splitsing"), 4);
        QVERIFY(v.zegt(QStringLiteral("100,01 minder bij")));
        QVERIFY(v.zegt(QStringLiteral("Precies dit bedrag: C. Cliënt1")));
        QCOMPARE(v.cel("Splitsing", 3, 0), QStringLiteral("Verschil met de bank"));
        // What is exported is what is shown, and comes to what the bank booked.
        const QByteArray csv = lijstAlsCsv(*v.tabel("Splitsing")->model());
        QVERIFY(csv.contains("Verschil met de bank"));
        QVERIFY(csv.contains("onbekend"));
        v.keep(QStringLiteral("splitsing-verschil"));
    }

    void where_two_fit_the_user_chooses()
    {
        Venster v;
        v.gateway.betaal(7, dag, 2);
        v.gateway.betaal(8, dag, 2);
        v.sleep(v.afschrift({{20'001, QStringLiteral("declaraties")}}));
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 2);
        QVERIFY(v.zegt(QStringLiteral("er past meer dan één betaling")));
        v.keep(QStringLiteral("splitsing-kiezen"));
        QCOMPARE(v.window.focusWidget(), v.tabel("Betalingen om uit te kiezen"));
        v.toets(Qt::Key_Down);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Splitsing"), 2);
        QCOMPARE(v.page->sessie().uitslag(0).keuzes.front(), BetalingKeuze{1});
    }

    void a_payment_that_was_chosen_is_not_offered_again()
    {
        Venster v;
        v.gateway.betaal(7, dag, 2);
        v.gateway.betaal(8, dag, 2);
        v.sleep(v.afschrift({{20'001, QStringLiteral("een")}, {20'001, QStringLiteral("twee")}}));
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 2);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Splitsing"), 2);
        QVERIFY(v.page->walkFindings(true)); // F8
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 1);
    }

    void an_amount_that_was_not_paid_shows_what_was()
    {
        Venster v;
        v.gateway.betaal(7, dag, 2);
        v.typ(QStringLiteral("195"));
        v.toets(Qt::Key_Tab);
        v.typ(QStringLiteral("2-12-2025"));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 1);
        QVERIFY(v.zegt(QStringLiteral("geen eigen betaling van dit bedrag")));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Splitsing"), 3);
        QVERIFY(v.zegt(QStringLiteral("5,01 minder bij")));
    }

    void what_cannot_be_read_is_said_and_can_be_tried_again()
    {
        Venster v;
        v.typ(QStringLiteral("geld"));
        v.toets(Qt::Key_Return);
        QVERIFY(v.page->findChild<FoutBalk*>()->zin().contains(QStringLiteral("Typ het bedrag")));
        v.page->openBestand(test::schrijf(v.map, QStringLiteral("uren.csv"), "klant;datum\n1;2\n"));
        QTRY_VERIFY(v.page->findChild<FoutBalk*>()->zin().contains(QStringLiteral("geen bankafschrift")));
        v.gateway.betaal(7, dag, 2);
        v.gateway.weg = true;
        v.sleep(v.afschrift({{20'001, QStringLiteral("PGB 7-1")}}));
        QTRY_COMPARE(v.gateway.vragen, 1);
        QTRY_VERIFY(v.page->findChild<FoutBalk*>()->isVisible());
        v.gateway.weg = false;
        Q_EMIT v.page->findChild<FoutBalk*>()->opnieuw();
        QTRY_COMPARE(v.rijen("Splitsing"), 2);
    }

    void only_the_days_of_the_bookings_are_asked_and_a_strange_day_is_said()
    {
        Venster v;
        v.gateway.betaal(7, dag, 2);
        v.gateway.betaal(8, QDate(2024, 3, 1), 3);
        v.sleep(v.afschrift({{20'001, QStringLiteral("PGB 7-1")}, {1'000, QStringLiteral("a")}, {30'003, QStringLiteral("PGB 8-1")}, {4'000, QStringLiteral("b")}, {5'000, QStringLiteral("c")}, {6'000, QStringLiteral("d")}},
                            {QStringLiteral("2025-12-02"), QStringLiteral("2025-11-20"), QStringLiteral("2024-03-05"), QStringLiteral("0001-01-01"), QStringLiteral("9999-12-31"), QStringLiteral("2025-12-04")}));
        QTRY_COMPARE(v.rijen("Bijschrijvingen"), 2);
        QCOMPARE(v.gateway.gevraagd, (std::vector<Periode>{{QDate(2024, 2, 29), QDate(2024, 3, 5)}, {QDate(2025, 11, 15), QDate(2025, 12, 2)}}));
        QVERIFY(v.zegt(QStringLiteral("3 met een datum vóór 2015 of na vandaag")));
    }

    void many_days_far_apart_are_few_questions_of_a_year_at_most()
    {
        std::vector<Bankboeking> boekingen;
        for (QDate d(2025, 12, 2); d >= eersteBetaaldag(); d = d.addDays(-38)) {
            Bankboeking b;
            b.dag = d;
            boekingen.push_back(b);
        }
        const std::vector<Periode> vensters = betaalVensters(boekingen);
        QVERIFY2(vensters.size() <= 24, qPrintable(QString::number(vensters.size())));
        for (size_t i = 0; i < vensters.size(); ++i)
            QVERIFY(vensters[i].valid() && vensters[i].dagen() <= 365 && (i == 0 || vensters[i].van > vensters[i - 1].tot));
        for (const Bankboeking& b : boekingen) { // what was paid on or a few days before it is asked
            for (QDate d = b.dag.addDays(-dagenOnderweg); d <= b.dag; d = d.addDays(1))
                QVERIFY(std::any_of(vensters.begin(), vensters.end(), [&](const Periode& p) { return p.contains(d); }));
        }
    }

    void payments_are_recognised_beside_the_screen_and_only_for_the_last_question()
    {
        class Wachtend final : public SplitsingGateway {
        public:
            void betalingen(QDate, QDate, QObject*, Antwoord<std::vector<EigenBetaling>> klaar) override { antwoorden.push_back(std::move(klaar)); }
            void splitsing(BetalingId, QObject*, Antwoord<std::vector<Splitsregel>>) override {}
            std::vector<Antwoord<std::vector<EigenBetaling>>> antwoorden;
        } gateway;
        SplitsingSession sessie(gateway);
        QSignalSpy herkend(&sessie, &SplitsingSession::herkend);
        Bankboeking een, twee;
        een.dag = twee.dag = dag;
        een.bedrag = Bedrag{100};
        twee.bedrag = Bedrag{200};
        EigenBetaling betaling;
        betaling.id = {1};
        betaling.boekdatum = dag;
        betaling.bedrag = Bedrag{200};
        sessie.zoek({een});
        gateway.antwoorden[0](std::vector<EigenBetaling>{betaling});
        QVERIFY(sessie.bezig()); // the answer was taken; nothing was worked out in that call
        QCOMPARE(herkend.size(), 0);
        sessie.zoek({twee});
        gateway.antwoorden[1](std::vector<EigenBetaling>{betaling});
        QTRY_COMPARE(herkend.size(), 1);
        QTest::qWait(50);
        QCOMPARE(herkend.size(), 1);
        QVERIFY(!sessie.bezig());
        QCOMPARE(sessie.uitslag(0).uitslag, BoekingUitslag::Gevonden);
    }

    void a_statement_that_is_too_large_says_what_to_do()
    {
        Venster v;
        QList<std::pair<qint64, QString>> veel;
        for (int i = 0; i < 50'001; ++i)
            veel.push_back({100, QString()});
        v.sleep(v.afschrift(veel));
        QTRY_VERIFY_WITH_TIMEOUT(v.page->findChild<FoutBalk*>()->zin().contains(QStringLiteral("over een kortere tijd")), 30'000);
        QCOMPARE(v.gateway.vragen, 0);
    }

    void a_statement_without_money_in_says_so()
    {
        Venster v;
        v.page->openBestand(test::inSource("/tests/data/camt/054-batch.xml")); // one booking, of others
        QTRY_COMPARE(v.rijen("Bijschrijvingen"), 1);
        QVERIFY(v.zegt(QStringLiteral("geen eigen betaling van dit bedrag")));
        QVERIFY(v.zegt(QStringLiteral("Niet bekeken: 1 in een andere munt, 1 zonder leesbaar bedrag of datum.")));
        v.sleep(v.afschrift({{100, QString()}}, {QStringLiteral("2010-01-01")})); // of a day that is not looked at
        QTRY_VERIFY(v.zegt(QStringLiteral("In afschrift.xml staat geen bijschrijving.")));
        QVERIFY(!v.zegt(QStringLiteral("054-batch.xml"))); // nothing is left of the one before
    }

    void what_was_found_and_chosen_is_still_there_on_coming_back()
    {
        Venster v;
        v.gateway.betaal(7, dag, 2);
        v.gateway.betaal(8, dag, 2);
        v.sleep(v.afschrift({{4'200, QStringLiteral("huur")}, {20'001, QStringLiteral("een")}, {20'001, QStringLiteral("twee")}}));
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 2);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Splitsing"), 2);
        QVERIFY(v.page->walkFindings(true));
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 1);
        const int vragen = v.gateway.vragen;
        v.verlaatEnKomTerug();
        QTRY_COMPARE(v.rijen("Bijschrijvingen"), 2);
        QVERIFY(v.zegt(QStringLiteral("afschrift.xml: 3 bijschrijvingen, 2 van het pgb.")));
        QCOMPARE(v.rijen("Betalingen om uit te kiezen"), 1); // where it was left
        QCOMPARE(v.gateway.vragen, vragen);
        v.tabel("Bijschrijvingen")->setCurrentIndex(v.tabel("Bijschrijvingen")->model()->index(0, 0));
        QTRY_COMPARE(v.rijen("Splitsing"), 2);
        v.keep(QStringLiteral("splitsing-terug"));
    }

    void what_was_typed_is_still_there_and_what_failed_is_asked_again()
    {
        Venster v;
        v.gateway.betaal(7, dag, 3);
        v.gateway.weg = true;
        v.typ(QStringLiteral("300,03"));
        v.toets(Qt::Key_Tab);
        v.typ(QStringLiteral("2-12"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.page->findChild<FoutBalk*>()->isVisible());
        v.gateway.weg = false;
        v.verlaatEnKomTerug();
        QCOMPARE(v.page->findChild<QLineEdit*>()->text(), QStringLiteral("300,03"));
        QTRY_COMPARE(v.rijen("Splitsing"), 3);
    }

    void a_choice_is_taken_back_with_what_fell_away_by_it()
    {
        Venster v;
        v.gateway.betaal(7, dag, 2);
        v.gateway.betaal(8, dag, 2);
        v.sleep(v.afschrift({{20'001, QStringLiteral("een")}, {20'001, QStringLiteral("twee")}}));
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 2);
        QVERIFY(!v.page->canUndo());
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Splitsing"), 2);
        QVERIFY(v.meldingen.last().startsWith(QStringLiteral("Gekozen voor")));
        QCOMPARE(v.page->sessie().uitslag(1).keuzes.size(), size_t(1));
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 2);
        QCOMPARE(v.page->sessie().uitslag(1).keuzes.size(), size_t(2));
        QVERIFY(!v.page->canUndo());
        // And by the button of the message.
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.rijen("Splitsing"), 2);
        v.ongedaan();
        QTRY_COMPARE(v.rijen("Betalingen om uit te kiezen"), 2);
    }

    void other_files_in_a_zip_are_counted()
    {
        Venster v;
        v.page->openBestand(test::inSource("/tests/data/camt/afschrift-met-bijlagen.zip"));
        QTRY_COMPARE(v.rijen("Bijschrijvingen"), 1);
        QVERIFY2(v.zegt(QStringLiteral("2 andere bestanden in de zip")), qPrintable(test::teksten(v.page)));
    }
};

HOUSE_TEST(test_splitsing, TestSplitsing)
#include "test_splitsing.moc"
