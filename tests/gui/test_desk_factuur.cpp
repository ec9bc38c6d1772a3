#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/balk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaraties/factuur_page.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/date_line_edit.h"
#include "tests/gui/test_desk_fixture.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>

using namespace pgb;
using namespace pgb::ui;

namespace {

class Maanden final : public DeclaratieGateway {
public:
    DeclaratieMaand maand;
    std::vector<std::pair<Periode, DeclaratieId>> gevraagd;
    std::optional<Problem> storing;
    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void kijkIn(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void factuur(ZorgovereenkomstId, const Periode& periode, DeclaratieId bestaand, QObject* context, Antwoord<DeclaratieMaand> klaar) override
    {
        gevraagd.emplace_back(periode, bestaand);
        QTimer::singleShot(0, context, [this, klaar] { storing ? klaar(*storing) : klaar(maand); });
    }
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override { QFAIL("an invoice goes by its own way"); }
    void submit(const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override { QFAIL("an invoice goes by its own way"); }
    void keepJournal(ZorgovereenkomstId, const Periode&, const QByteArray&, BewaardAntwoord) override {}
};

/// The server of one invoice, in memory.
class Facturen final : public KostenGateway {
public:
    std::vector<Declaratie> bewaard;
    std::vector<Bevinding> bevindingen;
    bool weigert = false;
    int ingediend = 0;
    Declaratie nu;
    std::optional<Problem> storing; ///< the next save fails with it
    std::function<void()> eerst;    ///< happens while a hand-in is on its way
    std::function<void()> tijdens;  ///< happens while a file is on its way
    void bewaar(const Declaratie& d, QObject* c, Antwoord<KostenAntwoord> klaar) override
    {
        bewaard.push_back(d);
        if (storing) {
            QTimer::singleShot(0, c, [klaar, problem = *std::exchange(storing, {})] { klaar(problem); });
            return;
        }
        const std::vector<Bijlage> bijlagen = nu.bijlagen;
        nu = d;
        nu.id = DeclaratieId{51};
        nu.bijlagen = bijlagen;
        ++nu.rijversie;
        QTimer::singleShot(0, c, [this, klaar] { klaar(KostenAntwoord{nu, {}, false}); });
    }
    void dienIn(const Declaratie&, QObject* c, Antwoord<KostenAntwoord> klaar) override
    {
        ++ingediend;
        QTimer::singleShot(0, c, [this, klaar] {
            if (eerst)
                eerst();
            klaar(KostenAntwoord{nu, bevindingen, weigert});
        });
    }
    void voegToe(DeclaratieId, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* c, Antwoord<Declaratie> klaar) override
    {
        Bijlage b;
        b.id = BijlageId{qint64(nu.bijlagen.size()) + 1};
        b.soort = soort;
        b.naam = naam;
        b.grootte = inhoud.size();
        b.oordeel = beoordeelBestand(inhoud);
        nu.bijlagen.push_back(b);
        QTimer::singleShot(0, c, [this, klaar] {
            if (const auto doe = std::exchange(tijdens, {}))
                doe();
            klaar(nu);
        });
    }
    void haalWeg(DeclaratieId, BijlageId id, QObject* c, Antwoord<Declaratie> klaar) override
    {
        std::erase_if(nu.bijlagen, [&](const Bijlage& b) { return b.id == id; });
        QTimer::singleShot(0, c, [this, klaar] { klaar(nu); });
    }
};

/// Two hours on 5 May and half an hour on 6 May, and a line over the whole month that is no day.
QByteArray ubl(const QString& functie)
{
    const auto regel = [&](int nummer, const char* aantal, const char* van, const char* tot, const char* bedrag) {
        return QStringLiteral("<InvoiceLine><ID>%1</ID><InvoicedQuantity unitCode=\"HUR\">%2</InvoicedQuantity><LineExtensionAmount>%5</LineExtensionAmount>"
                              "<InvoicePeriod><StartDate>%3</StartDate><EndDate>%4</EndDate></InvoicePeriod><Item><Name>%6</Name></Item>"
                              "<Price><PriceAmount>25</PriceAmount></Price></InvoiceLine>")
            .arg(nummer).arg(QLatin1String(aantal), QLatin1String(van), QLatin1String(tot), QLatin1String(bedrag), functie);
    };
    return (QStringLiteral("<?xml version=\"1.0\"?>\n<Invoice><ID>2025-077</ID><IssueDate>2025-06-01</IssueDate><AccountingSupplierParty><Party><PartyLegalEntity>"
                           "<CompanyID>12345678</CompanyID></PartyLegalEntity></Party></AccountingSupplierParty>")
            + regel(1, "2", "2025-05-05", "2025-05-05", "50.00") + regel(2, "0.5", "2025-05-06", "2025-05-06", "12.50")
            + regel(3, "8", "2025-05-01", "2025-05-31", "200.00") + QStringLiteral("</Invoice>\n")).toUtf8();
}

Outcome<FactuurLezing> leesHier(const QString& pad, const std::stop_token&)
{
    QFile bestand(pad);
    if (!bestand.open(QIODevice::ReadOnly))
        return bronFout("bestandNietTeOpenen");
    std::vector<BronRij> rijen;
    const auto gelezen = leesBron(bestand, BronGrenzen(), [&](BronRij&& rij) {
        rijen.push_back(std::move(rij));
        return true;
    });
    if (!gelezen)
        return gelezen.problem();
    return factuurLezing(rijen);
}

QByteArray plaatje()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082");
}

QString schrijf(const QTemporaryDir& map, const QString& naam, const QByteArray& inhoud)
{
    QFile bestand(map.filePath(naam));
    if (bestand.open(QIODevice::WriteOnly))
        bestand.write(inhoud);
    return bestand.fileName();
}

} // namespace

class DeskFactuur final : public QObject {
    Q_OBJECT
    struct Bureau : DeskFixture {
        Maanden maanden;
        Facturen facturen;
        QTemporaryDir map;
        FactuurPage* page = nullptr;
        Bureau() : DeskFixture(Rol::Vertegenwoordiger)
        {
            maakClienten(1);
            maanden.maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
            maanden.maand.feiten = bouw::declaratieFeiten(*maanden.maand.parameters);
            Declaratie& d = maanden.maand.feiten.declaratie;
            d.id = {};
            d.soort = DeclaratieSoort::Factuur;
            d.regels.clear();
            d.factuurnummer.clear();
            d.factuurdatum.reset();
            maanden.maand.sleutel = sleutel();
        }
        static DraftKey sleutel() { return DraftKey::factuur(bouw::zorgovereenkomst().id, QDate(2025, 5, 1), {}); }
        void toon(const FactuurLezer& lezer = leesHier)
        {
            maanden.maand.journaal = dossiers.journalen.value(maanden.maand.sleutel->tekst());
            const Address adres = factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1), maanden.maand.feiten.declaratie.id);
            page = show(new FactuurPage(adres, context(), dossiers, maanden, facturen, lezer), QSize(1318, 700));
        }
        void voegToe(const QString& naam, const QByteArray& inhoud)
        {
            const size_t was = facturen.nu.bijlagen.size();
            page->voegToe(schrijf(map, naam, inhoud));
            QTRY_COMPARE(facturen.nu.bijlagen.size(), was + 1);
            settle();
        }
        void klik(const QString& tekst)
        {
            for (QPushButton* knop : page->findChildren<QPushButton*>()) {
                if (knop->text() == tekst && knop->isVisible())
                    return QTest::mouseClick(knop, Qt::LeftButton), settle();
            }
            QFAIL(qPrintable(tekst));
        }
        /// The server has a concept of it, as a run before this one left it.
        void opServer()
        {
            Declaratie& d = maanden.maand.feiten.declaratie;
            d.id = facturen.nu.id = DeclaratieId{51};
            d.rijversie = 4;
            maanden.maand.sleutel = DraftKey::factuur(bouw::zorgovereenkomst().id, QDate(2025, 5, 1), d.id);
        }
        void vul()
        {
            page->rooster()->cellen()->naarCel({0, 5});
            type(QStringLiteral("2"));
            key(Qt::Key_Return);
            page->nummer()->setFocus();
            type(QStringLiteral("2025-077"));
            page->totaal()->setFocus();
            type(QStringLiteral("50"));
            page->datum()->setFocus();
            type(QStringLiteral("1-6-2025"));
            key(Qt::Key_Tab);
        }
        QString tekst() const
        {
            QStringList delen;
            for (const QLabel* label : page->findChildren<QLabel*>())
                delen << label->text();
            return delen.join(QLatin1Char('|'));
        }
    };

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
        Bureau bureau;
        bureau.dossiers.overeenkomsten = {bouw::zorgovereenkomst()};
        auto* page = bureau.show(new FactuurPage(factuurAdres(bouw::budgethouderId), bureau.context(), bureau.dossiers, bureau.maanden, bureau.facturen, leesHier));
        QCOMPARE(page->overeenkomst()->count(), 1);
        QCOMPARE(page->maand()->currentData().toDate(), QDate(2025, 5, 1)); // the month before today
        for (QPushButton* knop : page->findChildren<QPushButton*>()) {
            if (knop->text() == QStringLiteral("Verder"))
                knop->click();
        }
        QCOMPARE(bureau.navigator.geopend.back(), factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1)));
    }

    void an_invoice_is_typed_checked_and_handed_in_with_its_file()
    {
        Bureau bureau;
        bureau.toon();
        QVERIFY(bureau.page->session());
        bureau.vul();
        QVERIFY2(bureau.tekst().contains(QStringLiteral("De uren zijn samen")), qPrintable(bureau.tekst()));
        QVERIFY(bureau.commands.run(QStringLiteral("factuur.indienen")));
        QVERIFY(bureau.facturen.bewaard.empty());
        QVERIFY(bureau.page->blad()->melding()->tekst().contains(QStringLiteral("Voeg eerst het bestand")));
        bureau.page->voegToe(schrijf(bureau.map, QStringLiteral("factuur.pdf"), "MZ this is a program"));
        QTRY_VERIFY(bureau.page->blad()->melding()->tekst().contains(QStringLiteral("factuur.pdf is geen pdf")));
        QVERIFY(bureau.facturen.bewaard.empty());
        bureau.voegToe(QStringLiteral("scan.png"), plaatje());
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

    void a_total_that_differs_is_said_and_not_sent()
    {
        Bureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.page->totaal()->setFocus();
        bureau.page->totaal()->selectAll();
        bureau.type(QStringLiteral("60"));
        QVERIFY2(bureau.tekst().contains(QStringLiteral("een verschil van")), qPrintable(bureau.tekst()));
        bureau.voegToe(QStringLiteral("f.xml"), ubl(QStringLiteral("x")));
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(bureau.facturen.ingediend, 0);
        QVERIFY(bureau.page->walkFindings(true));
    }

    void what_an_e_invoice_says_counts_only_when_it_is_taken_over()
    {
        Bureau bureau;
        bureau.toon();
        const QString functie = RoosterTekst::rijNaam(bureau.page->session()->rijen().front());
        bureau.page->voegToe(schrijf(bureau.map, QStringLiteral("factuur.xml"), ubl(functie)));
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

    void nobody_waits_for_a_reader_that_goes_on_and_on()
    {
        const auto begonnen = std::make_shared<std::atomic_int>(0), gestopt = std::make_shared<std::atomic_int>(0);
        const FactuurLezer lezer = [=](const QString& pad, const std::stop_token& stop) -> Outcome<FactuurLezing> {
            ++*begonnen;
            if (!pad.endsWith(QStringLiteral("lang.xml")))
                return leesHier(pad, stop);
            for (int i = 0; i < 2'000 && !stop.stop_requested(); ++i)
                QThread::msleep(5);
            *gestopt += stop.stop_requested() ? 1 : 0;
            QThread::msleep(300); // a program that is ended takes a while
            FactuurLezing laat;
            laat.nummer = QStringLiteral("te-laat");
            return laat;
        };
        Bureau bureau;
        bureau.toon(lezer);
        bureau.page->voegToe(schrijf(bureau.map, QStringLiteral("lang.xml"), ubl(QStringLiteral("x"))));
        bureau.settle();
        QTRY_COMPARE(begonnen->load(), 1);
        // The file that was chosen after it is what is proposed.
        bureau.page->voegToe(schrijf(bureau.map, QStringLiteral("kort.xml"), ubl(QStringLiteral("x"))));
        QTRY_VERIFY(bureau.page->voorstel().contains(QStringLiteral("2025-077")));
        QTRY_COMPARE(gestopt->load(), 1);
        QTest::qWait(400);
        QVERIFY(bureau.page->voorstel().contains(QStringLiteral("2025-077")));
        bureau.page->voegToe(schrijf(bureau.map, QStringLiteral("lang.xml"), ubl(QStringLiteral("x"))));
        QTRY_COMPARE(begonnen->load(), 3);
        QElapsedTimer klok;
        klok.start();
        delete bureau.page;
        QVERIFY2(klok.elapsed() < 250, qPrintable(QString::number(klok.elapsed())));
        QTRY_COMPARE(gestopt->load(), 2);
        QTest::qWait(400); // its answer comes to nobody
    }

    void what_stands_on_the_screen_is_sent_whatever_was_done_with_files()
    {
        Bureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.voegToe(QStringLiteral("een.png"), plaatje());
        bureau.facturen.tijdens = [&] {
            bureau.page->nummer()->setFocus();
            QTest::keyClick(bureau.page->nummer(), Qt::Key_End);
            QTest::keyClicks(bureau.page->nummer(), QStringLiteral("-A"));
        };
        bureau.voegToe(QStringLiteral("twee.png"), plaatje());
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
        Bureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.voegToe(QStringLiteral("scan.png"), plaatje());
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
        Bureau bureau;
        bureau.toon();
        bureau.vul();
        const DeclaratieSession* session = bureau.page->session();
        bureau.facturen.storing = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        bureau.page->voegToe(schrijf(bureau.map, QStringLiteral("scan.png"), plaatje()));
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
        Bureau bureau;
        bureau.maanden.storing = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        bureau.toon();
        QVERIFY(!bureau.page->session());
        bureau.maanden.storing.reset();
        bureau.klik(QStringLiteral("Opnieuw proberen"));
        QVERIFY(bureau.page->session());
    }

    void what_another_wrote_meanwhile_is_put_together_with_what_is_typed()
    {
        Bureau bureau;
        bureau.opServer();
        bureau.toon();
        bureau.vul();
        bureau.facturen.storing = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        bureau.page->voegToe(schrijf(bureau.map, QStringLiteral("scan.png"), plaatje()));
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
        bureau.voegToe(QStringLiteral("scan.png"), plaatje());
        QCOMPARE(bureau.facturen.bewaard.back().rijversie, qint64(9));
    }

    void an_invoice_has_a_period_of_its_own()
    {
        Bureau bureau;
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
        Bureau bureau;
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
        bureau.page = bureau.show(new FactuurPage(factuurAdres(bouw::budgethouderId), bureau.context(), bureau.dossiers, bureau.maanden, bureau.facturen, leesHier));
        QVERIFY2(!bureau.tekst().contains(QStringLiteral("2025-071")), qPrintable(bureau.tekst()));
        bureau.klik(QStringLiteral("Factuur 2025-070 van mei 2025"));
        QCOMPARE(bureau.navigator.geopend.back(), factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1), DeclaratieId{51}));
    }

    void a_saved_invoice_has_an_address_and_a_journal_of_its_own()
    {
        Bureau bureau;
        bureau.toon();
        bureau.vul();
        QTRY_VERIFY(bureau.dossiers.journalen.contains(Bureau::sleutel().tekst()));
        bureau.voegToe(QStringLiteral("scan.png"), plaatje());
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
            Bureau bureau;
            bureau.toon();
            bureau.vul();
            bureau.page->btw()->setFocus();
            bureau.type(QStringLiteral("1o,50"));
            bureau.page->datum()->setFocus();
            bureau.page->datum()->selectAll();
            bureau.type(QStringLiteral("31-6-2025"));
            bureau.voegToe(QStringLiteral("scan.png"), plaatje()); // the concept goes without it
            QVERIFY2(bureau.tekst().contains(QStringLiteral("\"1o,50\" niet lezen als bedrag")), qPrintable(bureau.tekst()));
            QVERIFY2(bureau.tekst().contains(QStringLiteral("\"31-6-2025\" niet lezen als datum")), qPrintable(bureau.tekst()));
            bureau.keep(QStringLiteral("factuur-onleesbaar"));
            bureau.page->dienIn();
            bureau.settle();
            QCOMPARE(bureau.facturen.ingediend, 0);
            QVERIFY(bureau.page->session()->saveState().toestand != SaveToestand::Opgeslagen);
            QTest::qWait(250);
            journalen = bureau.dossiers.journalen; // and no goodbye
            opServer = bureau.facturen.nu;
        }
        QVERIFY(!opServer.factuur.btw);
        Bureau bureau;
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
        Bureau bureau;
        bureau.toon();
        bureau.vul();
        bureau.voegToe(QStringLiteral("scan.png"), plaatje());
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
            Bureau bureau;
            bureau.toon();
            bureau.page->rooster()->cellen()->naarCel({0, 9});
            bureau.type(QStringLiteral("1"));
            bureau.type(QStringLiteral(":4")); // in the editor that the first key opened
            QTRY_VERIFY(bureau.dossiers.journalen.value(Bureau::sleutel().tekst()).contains("1:4"));
            journalen = bureau.dossiers.journalen;
        }
        Bureau bureau;
        bureau.dossiers.journalen = journalen;
        bureau.maanden.maand.journaal = journalen.value(Bureau::sleutel().tekst());
        bureau.page = new FactuurPage(factuurAdres(bouw::budgethouderId, bouw::zorgovereenkomst().id, QDate(2025, 5, 1)), bureau.context(), bureau.dossiers, bureau.maanden, bureau.facturen, leesHier);
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
            Bureau bureau;
            bureau.toon();
            bureau.vul();
            QTRY_VERIFY(bureau.dossiers.journalen.value(Bureau::sleutel().tekst()).contains("2025-077"));
            QTest::qWait(250);
            journalen = bureau.dossiers.journalen; // and no goodbye
        }
        Bureau bureau;
        bureau.dossiers.journalen = journalen;
        bureau.toon();
        QCOMPARE(bureau.page->nummer()->text(), QStringLiteral("2025-077"));
        QCOMPARE(bureau.page->totaal()->text(), QStringLiteral("50"));
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 120);
        QVERIFY(bureau.facturen.bewaard.empty());
    }
};

HOUSE_TEST(test_desk_factuur, DeskFactuur)
#include "test_desk_factuur.moc"
