#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/correctie_verschil.h"
#include "client/ui/declaraties/bedrag_correctie_page.h"
#include "client/ui/declaraties/bewijs_rij.h"
#include "shared/text/formats.h"
#include "tests/gui/test_correctie_gateway.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/support/bestanden.h"
#include "tests/support/schrijf.h"
#include <QLabel>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// No sheet is asked for: what is corrected here has none.
class GeenMaand final : public DeclaratieGateway {
public:
    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void kijkIn(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override { QFAIL("it has no sheet"); }
    void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override {}
    void submit(const DraftKey&, const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override {}
    void keepJournal(const DraftKey&, const QByteArray&, BewaardAntwoord) override {}
};

Declaratieregel kilometers(qint64 aantal)
{
    Declaratieregel regel = bouw::declaratie().regels.front();
    regel.functieCode = reiskostenFunctie();
    regel.eenheid = Eenheid::Kilometer;
    regel.aantal = aantal;
    regel.tarief = Tarief::fromCenten(20);
    regel.bedrag = regelBedrag(regel);
    return regel;
}

Declaratieregel bon(qint64 centen)
{
    Declaratieregel regel = kilometers(100);
    regel.functieCode = kostenFunctie();
    regel.eenheid = Eenheid::Stuk;
    regel.tarief = Tarief::fromCenten(centen);
    regel.bedrag = regelBedrag(regel);
    return regel;
}

Declaratieregel totaal(qint64 uren)
{
    Declaratieregel regel = bouw::regel(QDate(2025, 5, 1), QStringLiteral("WLZ-BI"), uren * 60);
    regel.tot = QDate(2025, 5, 31);
    return regel;
}

} // namespace

/// What is corrected a number per line: travel, costs and totals over more days (domain 7.8).
class DeskCorrectieBedrag final : public QObject {
    Q_OBJECT
    struct Bureau : DeskFixture {
        FakeCorrecties correcties;
        GeenMaand maand;
        BedragCorrectiePage* page = nullptr;
        explicit Bureau(DeclaratieSoort soort, const std::vector<Declaratieregel>& regels, Rol rol = Rol::Vertegenwoordiger) : DeskFixture(rol)
        {
            maakClienten(1);
            Declaratie d = bouw::declaratie();
            d.id = DeclaratieId{5};
            d.budgethouder = BudgethouderId{1};
            d.nummer = QStringLiteral("2025-0412");
            d.soort = soort;
            d.status = DeclaratieStatus::Uitbetaald;
            d.regels = regels;
            d.totaal = d.betaald = totaalVan(d.regels);
            dossiers.claims = {d};
            correcties.uitkomst.correctie.id = DeclaratieId{77};
        }
        void toon()
        {
            page = show(new BedragCorrectiePage(bedragCorrectieAdres(BudgethouderId{1}, DeclaratieId{5}), context(), dossiers, correcties));
            QTRY_VERIFY(!page->velden().empty());
            settle();
        }
        void typ(size_t veld, const QString& tekst)
        {
            page->velden()[veld]->setFocus();
            page->velden()[veld]->selectAll();
            type(tekst);
        }
        /// Begun and never handed in.
        void begin(const std::vector<Declaratieregel>& wordt, const QString& reden)
        {
            Declaratie concept_ = dossiers.claims[0];
            concept_.id = DeclaratieId{70};
            concept_.soort = DeclaratieSoort::Correctie;
            concept_.oorspronkelijke = DeclaratieId{5};
            concept_.status = DeclaratieStatus::Concept;
            concept_.omschrijving = reden;
            concept_.regels = correctieRegels(dossiers.claims[0].regels, wordt);
            dossiers.claims.push_back(concept_);
        }
        QString sleutel() const { return DraftKey::correctie(dossiers.claims[0].zorgovereenkomst, DeclaratieId{5}).tekst(); }
    };

private Q_SLOTS:
    void costs_and_travel_are_corrected_line_by_line()
    {
        Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1850)});
        bureau.toon();
        QCOMPARE(int(bureau.page->velden().size()), 2);
        QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("20")); // kilometers
        QCOMPARE(bureau.page->velden()[1]->text(), QStringLiteral("18,50")); // euro
        bureau.key(Qt::Key_Return, Qt::ControlModifier); // nothing differs
        QVERIFY(bureau.correcties.ingediend.empty());
        bureau.typ(0, QStringLiteral("12,5"));
        bureau.typ(1, QStringLiteral("x"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bureau.correcties.ingediend.empty()); // it cannot be read
        bureau.typ(1, QStringLiteral("0"));
        QTRY_VERIFY(!bureau.correcties.bekeken.empty());
        bureau.settle();
        bureau.keep(QStringLiteral("correctie-bedragen"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bureau.correcties.ingediend.empty() && bureau.page->reden()->hasFocus()); // not without a reason
        bureau.type(QStringLiteral("een andere weg"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(int(bureau.correcties.ingediend.size()), 1);
        const auto& [wordt, reden] = bureau.correcties.ingediend[0];
        QCOMPARE(int(wordt.size()), 1);
        QCOMPARE(wordt[0].aantal, qint64(1250));
        QCOMPARE(wordt[0].bedrag, Bedrag{250});
        QCOMPARE(reden, QStringLiteral("een andere weg"));
        QTRY_VERIFY(bureau.page->isFinished());
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("declaratie/77"));
        QVERIFY(bureau.dossiers.journalen.isEmpty()); // the server has it
    }

    void costs_that_were_more_go_with_a_proof_of_their_own()
    {
        const QTemporaryDir map;
        Bureau bureau(DeclaratieSoort::BijkomendeZorgkosten, {bon(1850)});
        bureau.correcties.bevindingen = {{QStringLiteral("DC-076"), Ernst::Weigeren, QStringLiteral("bijlagen"), {{QStringLiteral("declaratieSoortCode"), QStringLiteral("bijkomendeZorgkosten")}}}};
        bureau.toon();
        const auto staat = [&](const QString& zin) {
            const QList<QLabel*> labels = bureau.page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->isVisible() && l->text().contains(zin); });
        };
        const QString vraag = QStringLiteral("Voeg een bon of factuur toe");
        QVERIFY(bureau.page->bewijs()->isVisible());
        bureau.typ(0, QStringLiteral("28,50"));
        QTRY_VERIFY(staat(vraag));
        bureau.page->bewijs()->voegToe(pgb::test::schrijf(map, QStringLiteral("bon.exe"), "MZ program"));
        QTRY_VERIFY(staat(QStringLiteral("is geen pdf"))); // why it cannot go
        QVERIFY(bureau.page->bewijs()->bewijzen().empty());
        bureau.page->bewijs()->voegToe(pgb::test::schrijf(map, QStringLiteral("bon.pdf"), pgb::test::kleinePdf("bon")));
        QTRY_COMPARE(int(bureau.page->bewijs()->bewijzen().size()), 1);
        QTRY_VERIFY(!staat(vraag) && staat(QStringLiteral("bon.pdf")));
        bureau.page->reden()->setFocus();
        bureau.type(QStringLiteral("duurder dan gedacht"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(int(bureau.correcties.ingediend.size()), 1);
        QCOMPARE(int(bureau.correcties.bewijs.size()), 1);
        QVERIFY(!bureau.page->bewijs()->isEnabled()); // no file comes or goes any more
        QVERIFY(bureau.correcties.bewijs[0].soort == BijlageSoort::Bon && bureau.correcties.bewijs[0].inhoud == pgb::test::kleinePdf("bon"));
    }

    void kilometers_ask_for_no_proof()
    {
        Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000)});
        bureau.toon();
        QVERIFY(bureau.page->bewijs()->isHidden());
        Declaratieregel kaartje = kilometers(2000);
        kaartje.eenheid = Eenheid::Stuk; // in a correction that was begun
        QVERIFY(bewijsVan(bureau.dossiers.claims[0], {kaartje}) == BijlageSoort::Vervoersbewijs);
    }

    void what_was_typed_stands_there_again_after_the_page_was_closed()
    {
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1850)});
            bureau.toon();
            QVERIFY(bureau.dossiers.journalen.isEmpty());
            bureau.typ(0, QStringLiteral("12,"));
            bureau.page->reden()->setFocus();
            bureau.type(QStringLiteral("een andere w"));
            QVERIFY(bureau.page->session()->dirty());
            bureau.window.reset(); // closed
            journalen = bureau.dossiers.journalen;
            QVERIFY(journalen.contains(bureau.sleutel()));
        }
        Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1900)}); // another correction came between
        bureau.dossiers.journalen = journalen;
        bureau.toon();
        QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("12,")); // as it was typed
        QCOMPARE(bureau.page->velden()[1]->text(), QStringLiteral("19,00")); // as it is paid by now
        QCOMPARE(bureau.page->reden()->text(), QStringLiteral("een andere w"));
        QVERIFY(bureau.navigator.meldingen.back().contains(QStringLiteral("vorige keer")));
    }

    void a_correction_that_was_begun_shows_its_amounts_and_goes_when_a_new_one_comes()
    {
        Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1850)});
        bureau.begin({kilometers(3000)}, QStringLiteral("te weinig"));
        bureau.toon();
        QVERIFY2(bureau.page->zin().contains(QStringLiteral("begonnen en nog niet verzonden")), qPrintable(bureau.page->zin()));
        QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("30"));
        QCOMPARE(bureau.page->velden()[1]->text(), QString()); // nothing should have been paid
        QCOMPARE(bureau.page->reden()->text(), QStringLiteral("te weinig"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(int(bureau.correcties.ingediend.size()), 1);
        QCOMPARE(bureau.correcties.weg, std::vector<DeclaratieId>{DeclaratieId{70}});
        QCOMPARE(bureau.correcties.ingediend[0].first, std::vector<Declaratieregel>{kilometers(3000)});
    }

    void what_was_begun_is_not_lost_when_it_goes_and_the_new_one_is_refused()
    {
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1850)});
            bureau.begin({kilometers(3000)}, QStringLiteral("te weinig"));
            bureau.correcties.uitkomst.geweigerd = true;
            bureau.toon();
            bureau.key(Qt::Key_Return, Qt::ControlModifier); // nothing was typed: only what was begun
            QTRY_VERIFY(bureau.page->zin().startsWith(QStringLiteral("De correctie is niet voorgelegd.")));
            QCOMPARE(bureau.correcties.weg, std::vector<DeclaratieId>{DeclaratieId{70}});
            bureau.window.reset(); // closed
            journalen = bureau.dossiers.journalen;
            QVERIFY(journalen.contains(bureau.sleutel()));
        }
        Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1850)}); // the server holds nothing of it any more
        bureau.dossiers.journalen = journalen;
        bureau.toon();
        QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("30"));
        QCOMPARE(bureau.page->velden()[1]->text(), QString());
        QCOMPARE(bureau.page->reden()->text(), QStringLiteral("te weinig"));
    }

    void what_was_typed_back_to_what_was_paid_stays_when_the_server_cannot_be_reached()
    {
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1850)});
            bureau.begin({kilometers(3000), bon(1850)}, QStringLiteral("te weinig"));
            bureau.correcties.blijft = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
            bureau.toon();
            QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("30"));
            bureau.typ(0, QStringLiteral("20")); // as it was paid
            bureau.typ(1, QStringLiteral("19"));
            bureau.key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(bureau.page->zin().startsWith(QStringLiteral("De correctie is niet voorgelegd.")));
            bureau.window.reset(); // closed
            journalen = bureau.dossiers.journalen;
            QVERIFY(journalen.contains(bureau.sleutel()));
        }
        for (const bool stondErNog : {true, false}) { // nobody knows whether what was begun went
            Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000), bon(1850)});
            if (stondErNog)
                bureau.begin({kilometers(3000), bon(1850)}, QStringLiteral("te weinig"));
            bureau.dossiers.journalen = journalen;
            bureau.toon();
            QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("20"));
            QCOMPARE(bureau.page->velden()[1]->text(), QStringLiteral("19"));
            QCOMPARE(bureau.page->reden()->text(), QStringLiteral("te weinig"));
        }
    }

    void a_line_that_was_only_begun_comes_back_with_its_field()
    {
        Declaratieregel ander = kilometers(1500);
        ander.datum = ander.datum.addDays(1);
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000)});
            bureau.begin({kilometers(2000), ander}, QStringLiteral("vergeten"));
            bureau.correcties.uitkomst.geweigerd = true;
            bureau.toon();
            QCOMPARE(int(bureau.page->velden().size()), 2);
            bureau.typ(1, QStringLiteral("16"));
            bureau.key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(bureau.page->zin().startsWith(QStringLiteral("De correctie is niet voorgelegd.")));
            bureau.window.reset(); // closed
            journalen = bureau.dossiers.journalen;
        }
        Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000)}); // what was begun is gone
        bureau.dossiers.journalen = journalen;
        bureau.toon();
        QCOMPARE(int(bureau.page->velden().size()), 2);
        QCOMPARE(bureau.page->velden()[1]->text(), QStringLiteral("16"));
        bureau.page->dienIn();
        QTRY_COMPARE(int(bureau.correcties.ingediend.size()), 1);
        const auto& wordt = bureau.correcties.ingediend[0].first;
        QCOMPARE(int(wordt.size()), 2);
        QCOMPARE(wordt[1].datum, ander.datum);
        QCOMPARE(wordt[1].aantal, qint64(1600));
        QCOMPARE(wordt[1].tarief, ander.tarief);
    }

    void the_difference_rounds_a_day_once_as_the_server_does()
    {
        Declaratieregel heen = kilometers(152); // 30,4 cents each, 60,8 together
        Declaratieregel weer = heen;
        weer.bedrag = Bedrag{31};
        Bureau bureau(DeclaratieSoort::Reiskosten, {heen, weer});
        bureau.toon();
        bureau.typ(1, QStringLiteral("2,52")); // 80,8 together
        const QList<QLabel*> labels = bureau.page->findChildren<QLabel*>();
        const auto verschil = std::find_if(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == QStringLiteral("Verschil"); });
        QVERIFY(verschil != labels.end()); // the server has not been asked yet
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == QStringLiteral("+") + euroTekst(Bedrag{20}, Taal::Nl); }));
    }

    void a_refusal_says_why_and_what_was_typed_stays()
    {
        Bureau bureau(DeclaratieSoort::Reiskosten, {kilometers(2000)});
        bureau.correcties.uitkomst.geweigerd = true;
        bureau.correcties.uitkomst.bevindingen = {{QStringLiteral("DC-061"), Ernst::Weigeren, QStringLiteral("regels/0/begin"), {}}};
        bureau.toon();
        bureau.typ(0, QStringLiteral("30"));
        bureau.page->reden()->setFocus();
        bureau.type(QStringLiteral("x"));
        bureau.page->dienIn();
        QTRY_VERIFY(bureau.page->zin().startsWith(QStringLiteral("De correctie is niet voorgelegd.")));
        QVERIFY(!bureau.page->isFinished() && bureau.navigator.geopend.empty());
        QVERIFY(!bureau.page->velden()[0]->isReadOnly());
        QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("30"));
    }

    void a_total_over_more_days_is_corrected_with_one_number()
    {
        Bureau bureau(DeclaratieSoort::GeleverdeZorg, {totaal(40)}, Rol::MedewerkerOrganisatie);
        bureau.toon();
        QVERIFY2(bureau.page->velden()[0]->accessibleName().contains(QStringLiteral("1 t/m 31 mei")), qPrintable(bureau.page->velden()[0]->accessibleName()));
        QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("40,00"));
        bureau.typ(0, QStringLiteral("9:00-10:00")); // of no day
        QVERIFY(!bureau.commands.run(QStringLiteral("correctie.indienen")));
        bureau.typ(0, QStringLiteral("42,5"));
        bureau.keep(QStringLiteral("correctie-totaal"));
        bureau.page->reden()->setFocus();
        bureau.type(QStringLiteral("vergeten"));
        QVERIFY(bureau.commands.run(QStringLiteral("correctie.indienen"))); // the zorgverlener lays it before the budgethouder
        QTRY_COMPARE(int(bureau.correcties.ingediend.size()), 1);
        const Declaratieregel& regel = bureau.correcties.ingediend[0].first.front();
        QCOMPARE(regel.aantal, qint64(2550));
        QCOMPARE(regel.tot, QDate(2025, 5, 31));
        QCOMPARE(regel.tarief, totaal(40).tarief);
    }

    void what_has_no_sheet_goes_on_to_the_page_of_its_lines()
    {
        Bureau bureau(DeclaratieSoort::GeleverdeZorg, {totaal(40)});
        auto* page = bureau.show(new CorrectiePage(correctieAdres(BudgethouderId{1}, DeclaratieId{5}), bureau.context(), bureau.dossiers, bureau.maand, bureau.correcties));
        QTRY_VERIFY(!bureau.navigator.geopend.empty());
        QCOMPARE(bureau.navigator.geopend.back(), bedragCorrectieAdres(BudgethouderId{1}, DeclaratieId{5}));
        QVERIFY(page->isFinished()); // no way back leads here
    }

    void a_ticket_of_public_transport_is_corrected_in_money()
    {
        Declaratieregel kaartje = bon(840);
        kaartje.functieCode = reiskostenFunctie();
        Bureau bureau(DeclaratieSoort::Reiskosten, {kaartje});
        bureau.toon();
        QCOMPARE(bureau.page->velden()[0]->text(), QStringLiteral("8,40"));
    }

    void a_part_of_a_months_wage_is_said_in_money()
    {
        const auto loon = [](QDate tot, qint64 centen) {
            Declaratieregel regel = bouw::regel(tot, QStringLiteral("WLZ-BI"), 100);
            regel.eenheid = Eenheid::Maand;
            regel.tarief = Tarief::fromCenten(centen);
            regel.bedrag = regelBedrag(regel);
            return regel;
        };
        Declaratie correctie;
        correctie.soort = DeclaratieSoort::Correctie;
        correctie.regels = correctieRegels({loon(QDate(2025, 11, 30), 62500)}, {loon(QDate(2025, 11, 15), 31250)});
        const auto verschillen = correctieVerschillen(correctie);
        QCOMPARE(verschillen.size(), size_t(1));
        const auto rijen = verschilRijen(verschillen);
        QVERIFY2(rijen[1].velden[0].startsWith(QStringLiteral("1 t/m 30 november")), qPrintable(rijen[1].velden[0]));
        QCOMPARE(rijen[1].velden[1], euroTekst(Bedrag{62500}, Taal::Nl));
        QCOMPARE(rijen[1].velden[2], euroTekst(Bedrag{31250}, Taal::Nl));
        QCOMPARE(rijen[1].velden[3], euroTekst(Bedrag{-31250}, Taal::Nl));
    }
};

HOUSE_TEST(test_desk_correctie_bedrag, DeskCorrectieBedrag)
#include "test_desk_correctie_bedrag.moc"
