#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/correctie_verschil.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/rooster_view.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/text/formats.h"
#include "tests/gui/test_correctie_gateway.h"
#include "tests/gui/test_desk_fixture.h"
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

namespace {

class Maand final : public DeclaratieGateway {
public:
    DeclaratieMaand maand;
    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void kijkIn(ZorgovereenkomstId, const Periode&, QObject* context, Antwoord<DeclaratieMaand> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(maand); });
    }
    std::optional<Declaratie> april;
    void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject* context, Antwoord<std::optional<Declaratie>> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(april); });
    }
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override { QFAIL("the paid record is never saved"); }
    void submit(const DraftKey&, const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override { QFAIL("the paid record is never submitted"); }
    void keepJournal(const DraftKey&, const QByteArray&, BewaardAntwoord) override {}
};

} // namespace

class DeskCorrectie final : public QObject {
    Q_OBJECT
    struct Bureau : DeskFixture {
        Maand maand;
        FakeCorrecties correcties;
        CorrectiePage* page = nullptr;
        explicit Bureau(DeclaratieStatus status = DeclaratieStatus::Uitbetaald) : DeskFixture(Rol::Vertegenwoordiger)
        {
            maakClienten(1);
            maand.maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
            maand.maand.feiten = bouw::declaratieFeiten(*maand.maand.parameters);
            Declaratie d = bouw::declaratie();
            d.status = status;
            d.nummer = QStringLiteral("2025-0412");
            d.regels = {bouw::regel(QDate(2025, 5, 5)), bouw::regel(QDate(2025, 5, 6))};
            dossiers.claims = {d};
        }
        /// Another correction made an hour of this line, and was paid.
        void corrigeerEerder(size_t regel)
        {
            Declaratie eerder = bouw::declaratie();
            eerder.id = DeclaratieId{70};
            eerder.soort = DeclaratieSoort::Correctie;
            eerder.oorspronkelijke = bouw::declaratieId;
            eerder.status = DeclaratieStatus::Uitbetaald;
            std::vector<Declaratieregel> wordt = dossiers.claims[0].regels;
            wordt[regel] = bouw::regel(wordt[regel].datum, QStringLiteral("WLZ-BI"), 60);
            eerder.regels = correctieRegels(dossiers.claims[0].regels, wordt);
            dossiers.claims.push_back(eerder);
        }
        void toon()
        {
            page = show(new CorrectiePage(correctieAdres(bouw::budgethouderId, bouw::declaratieId), context(), dossiers, maand, correcties), QSize(1318, 700));
        }
    };

private Q_SLOTS:
    void with_large_words_the_grid_turns_as_that_of_a_month_does()
    {
        Bureau bureau;
        bureau.toon();
        QVERIFY(!bureau.page->rooster()->gedraaid());
        bureau.theme.set({Scheme::Licht, Density::Normaal, 175}); // while it is open
        bureau.settle();
        QVERIFY(bureau.page->rooster()->gedraaid());
        bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
        bureau.settle();
        QVERIFY(!bureau.page->rooster()->gedraaid());
    }

    void of_a_nabetaling_it_says_what_goes_to_a_claim_and_what_is_really_paid()
    {
        for (const qint64 centen : {500, 1250}) {
            Bureau bureau;
            bureau.correcties.verrekend = Bedrag{centen};
            bureau.toon();
            bureau.page->rooster()->cellen()->naarCel({0, 5});
            bureau.type(QStringLiteral("3"));
            bureau.key(Qt::Key_Return);
            QTRY_COMPARE(int(bureau.correcties.bekeken.size()), 1);
            bureau.settle();
            const QString tekst = bureau.tekst();
            QVERIFY2(tekst.contains(QStringLiteral("Gaat eraf: eerder te veel betaald")) && tekst.contains(euroTekst(Bedrag{centen}, Taal::Nl)), qPrintable(tekst));
            QVERIFY2(tekst.contains(QStringLiteral("Wordt uitbetaald")) && tekst.contains(euroTekst(Bedrag{1250 - centen}, Taal::Nl)), qPrintable(tekst));
            QCOMPARE(tekst.contains(QStringLiteral("12 juni 2025")), centen < 1250); // nothing is paid then
            if (centen < 1250)
                bureau.keep(QStringLiteral("corrigeren-verrekend"));
        }
    }

    void what_was_paid_is_typed_over_and_its_effect_is_said_first()
    {
        Bureau bureau;
        bureau.toon();
        QVERIFY(bureau.page->session());
        QVERIFY(bureau.page->verschillen().empty());
        bureau.page->rooster()->cellen()->naarCel({0, 5});
        bureau.type(QStringLiteral("3"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.page->verschillen().size(), size_t(1));
        QCOMPARE(bureau.page->verschillen()[0].bedrag, Bedrag{1250});
        QVERIFY2(bureau.tekst().contains(QStringLiteral("2 uur 30 minuten")) && bureau.tekst().contains(QStringLiteral("3 uur")), qPrintable(bureau.tekst()));
        QTRY_COMPARE(int(bureau.correcties.bekeken.size()), 1);
        bureau.settle();
        QVERIFY2(bureau.tekst().contains(QStringLiteral("12 juni 2025")), qPrintable(bureau.tekst())); // when it is paid
        QVERIFY(bureau.tekst().contains(QStringLiteral("De SVB kijkt er eerst naar")));
        bureau.keep(QStringLiteral("corrigeren"));
        // Without a reason nothing is sent.
        QVERIFY(bureau.commands.run(QStringLiteral("correctie.indienen")));
        QVERIFY(bureau.correcties.ingediend.empty());
        QVERIFY(bureau.page->reden()->hasFocus());
        bureau.type(QStringLiteral("Vergeten half uur"));
        bureau.correcties.uitkomst.correctie = bouw::declaratie();
        bureau.correcties.uitkomst.correctie.id = DeclaratieId{77};
        QVERIFY(bureau.commands.run(QStringLiteral("correctie.indienen")));
        bureau.settle();
        QCOMPARE(int(bureau.correcties.ingediend.size()), 1);
        QCOMPARE(bureau.correcties.ingediend[0].second, QStringLiteral("Vergeten half uur"));
        QCOMPARE(bureau.correcties.ingediend[0].first.size(), size_t(2));
        QCOMPARE(bureau.correcties.ingediend[0].first[1], bureau.dossiers.claims[0].regels[1]); // the other day as it was paid
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("declaratie/77"));
        // It is no work any more: the status strip says so, and nothing can be typed or sent again.
        QCOMPARE(bureau.page->session()->saveState().toestand, SaveToestand::Opgeslagen);
        QVERIFY(bureau.page->isFinished());
        bureau.page->rooster()->cellen()->naarCel({0, 6});
        bureau.type(QStringLiteral("9"));
        bureau.key(Qt::Key_Return);
        bureau.page->reden()->setFocus();
        bureau.type(QStringLiteral("nog iets"));
        QCOMPARE(bureau.page->reden()->text(), QStringLiteral("Vergeten half uur"));
        QVERIFY(!bureau.commands.run(QStringLiteral("correctie.indienen")));
        bureau.page->aboutToLock(); // what is kept then
        QVERIFY(bureau.dossiers.journalen.isEmpty());
        QCOMPARE(bureau.page->session()->saveState().toestand, SaveToestand::Opgeslagen);
    }

    void earlier_corrections_are_laid_over_what_was_paid()
    {
        Bureau bureau(DeclaratieStatus::Gecorrigeerd);
        bureau.corrigeerEerder(0);
        bureau.toon();
        QVERIFY(bureau.page->session());
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 60);
        QVERIFY(bureau.page->verschillen().empty());
    }

    void the_grid_has_the_keys_of_the_month()
    {
        Bureau bureau;
        bureau.toon();
        RoosterView* cellen = bureau.page->rooster()->cellen();
        const auto aantal = [&](int dag) { return bureau.page->session()->draft().cel({0, dag}).aantal; };
        // Pattern: Thursday 8 May and on.
        cellen->naarCel({0, 8});
        QVERIFY(bureau.commands.run(QStringLiteral("rooster.patroon")));
        bureau.type(QStringLiteral("do 2"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(aantal(8), 120);
        QCOMPARE(aantal(15), 120);
        bureau.page->session()->undo();
        QCOMPARE(aantal(8), 0);
        // Fill to the right, over what is selected.
        cellen->naarCel({0, 5});
        bureau.key(Qt::Key_Right, Qt::ShiftModifier);
        bureau.key(Qt::Key_Right, Qt::ShiftModifier);
        bureau.key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(aantal(7), 150);
        bureau.page->session()->undo();
        // A block from a spreadsheet.
        cellen->naarCel({0, 12});
        QApplication::clipboard()->setText(QStringLiteral("1,5\t2\t0:45"));
        bureau.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(aantal(12), 90);
        QCOMPARE(aantal(14), 45);
        bureau.page->session()->undo();
        // The month before, on the same weekdays: Monday 7 April is Monday 5 May.
        bureau.maand.april = bouw::declaratie();
        bureau.maand.april->periode = Periode::maand(2025, 4);
        bureau.maand.april->regels = {bouw::regel(QDate(2025, 4, 7), QStringLiteral("WLZ-BI"), 240)};
        QVERIFY(bureau.commands.run(QStringLiteral("rooster.kopieer")));
        bureau.settle();
        QCOMPARE(aantal(5), 240);
        bureau.page->session()->undo();
        QVERIFY(bureau.page->verschillen().empty());
        QVERIFY(bureau.commands.run(QStringLiteral("rooster.draai")));
        QVERIFY(bureau.page->rooster()->gedraaid());
        QVERIFY(bureau.correcties.ingediend.empty());
    }

    void what_is_typed_survives_a_kill()
    {
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau;
            bureau.toon();
            QVERIFY(bureau.dossiers.journalen.isEmpty());
            bureau.page->rooster()->cellen()->naarCel({0, 5});
            bureau.type(QStringLiteral("3"));
            bureau.key(Qt::Key_Return);
            bureau.page->reden()->setFocus();
            bureau.type(QStringLiteral("Half uur ver"));
            const QString sleutel = DraftKey::correctie(bouw::zorgovereenkomst().id, bouw::declaratieId).tekst();
            QTRY_VERIFY(bureau.dossiers.journalen.value(sleutel).contains("Half uur ver"));
            bureau.page->rooster()->cellen()->naarCel({0, 9});
            bureau.type(QStringLiteral("1"));
            bureau.type(QStringLiteral(":4")); // half typed, in the editor that the first key opened
            QTRY_VERIFY(bureau.dossiers.journalen.value(sleutel).contains("1:4"));
            journalen = bureau.dossiers.journalen; // and no goodbye
        }
        Bureau bureau;
        bureau.dossiers.journalen = journalen;
        bureau.toon();
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 180);
        QCOMPARE(bureau.page->verschillen().size(), size_t(1));
        QCOMPARE(bureau.page->reden()->text(), QStringLiteral("Half uur ver"));
        QVERIFY(bureau.page->session()->half());
        const RoosterView* cellen = bureau.page->rooster()->cellen();
        QTRY_VERIFY(qobject_cast<QLineEdit*>(cellen->indexWidget(cellen->currentIndex())));
        QCOMPARE(qobject_cast<QLineEdit*>(cellen->indexWidget(cellen->currentIndex()))->text(), QStringLiteral("1:4"));
        QVERIFY(bureau.page->session()->saveState().toestand != SaveToestand::Opgeslagen);
        // Handed in, it is kept no longer.
        bureau.key(Qt::Key_Escape);
        bureau.correcties.uitkomst.correctie = bouw::declaratie();
        bureau.correcties.uitkomst.correctie.id = DeclaratieId{77};
        bureau.page->dienIn();
        bureau.settle();
        QCOMPARE(int(bureau.correcties.ingediend.size()), 1);
        QVERIFY(bureau.dossiers.journalen.isEmpty());
    }

    void typed_hours_stand_over_a_correction_that_came_between()
    {
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau;
            bureau.toon();
            bureau.page->rooster()->cellen()->naarCel({0, 5});
            bureau.type(QStringLiteral("3"));
            bureau.key(Qt::Key_Return);
            QTRY_VERIFY(!bureau.dossiers.journalen.isEmpty());
            journalen = bureau.dossiers.journalen;
        }
        Bureau bureau(DeclaratieStatus::Gecorrigeerd);
        bureau.dossiers.journalen = journalen;
        bureau.corrigeerEerder(1);
        bureau.toon();
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 180); // typed
        QCOMPARE(bureau.page->session()->draft().cel({0, 6}).aantal, 60);  // as it is paid by now
        QCOMPARE(bureau.page->verschillen().size(), size_t(1));
    }

    void why_the_system_corrected_a_wage_has_a_sentence_for_each_reason()
    {
        Bureau bureau;
        QWidget raam;
        auto* verschil = new CorrectieVerschil(bureau.theme, &raam);
        QStringList zinnen;
        for (const QLatin1String waarom : {loonvraag::achteraf, loonvraag::afwezigAchteraf, loonvraag::stopAchteraf}) {
            Declaratie d = bouw::declaratie();
            d.soort = DeclaratieSoort::Correctie;
            d.omschrijving = QString(waarom);
            verschil->setDeclaratie(d);
            for (const QLabel* label : verschil->findChildren<QLabel*>()) {
                if (label->text().startsWith(QStringLiteral("Waarom: ")))
                    zinnen << label->text();
            }
        }
        QCOMPARE(zinnen, QStringList({QStringLiteral("Waarom: De overeenkomst is veranderd nadat het maandloon was betaald."),
                                      QStringLiteral("Waarom: Na de betaling van het maandloon is een afwezigheid gemeld of veranderd."),
                                      QStringLiteral("Waarom: Na de betaling van het maandloon is een loonstop ingevoerd of veranderd.")}));
    }

    void a_correction_that_was_begun_goes_on_where_it_stopped()
    {
        Bureau bureau;
        bureau.corrigeerEerder(1);
        bureau.dossiers.claims[1].status = DeclaratieStatus::Concept;
        bureau.dossiers.claims[1].omschrijving = QStringLiteral("Een uur, geen half uur");
        bureau.toon();
        QVERIFY2(bureau.tekst().contains(QStringLiteral("begonnen en nog niet verzonden")), qPrintable(bureau.tekst()));
        QCOMPARE(bureau.page->session()->draft().cel({0, 6}).aantal, 60);
        QCOMPARE(bureau.page->verschillen().size(), size_t(1));
        QCOMPARE(bureau.page->reden()->text(), QStringLiteral("Een uur, geen half uur"));
        bureau.correcties.uitkomst.correctie = bouw::declaratie();
        bureau.correcties.uitkomst.correctie.id = DeclaratieId{77};
        QVERIFY(bureau.commands.run(QStringLiteral("correctie.indienen")));
        bureau.settle();
        QCOMPARE(bureau.correcties.weg, std::vector<DeclaratieId>{DeclaratieId{70}});
        QCOMPARE(int(bureau.correcties.ingediend.size()), 1);
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("declaratie/77"));
    }

    void what_was_begun_is_not_lost_when_it_goes_and_the_new_one_is_refused()
    {
        QHash<QString, QByteArray> journalen;
        {
            Bureau bureau;
            bureau.corrigeerEerder(1);
            bureau.dossiers.claims[1].status = DeclaratieStatus::Concept;
            bureau.dossiers.claims[1].omschrijving = QStringLiteral("Een uur, geen half uur");
            bureau.correcties.uitkomst.geweigerd = true;
            bureau.toon();
            QVERIFY(bureau.commands.run(QStringLiteral("correctie.indienen")));
            bureau.settle();
            QCOMPARE(bureau.correcties.weg, std::vector<DeclaratieId>{DeclaratieId{70}});
            QVERIFY(bureau.page->zin().startsWith(QStringLiteral("De correctie is niet voorgelegd.")));
            bureau.window.reset(); // closed
            journalen = bureau.dossiers.journalen;
        }
        Bureau bureau; // the server holds nothing of it any more
        bureau.dossiers.journalen = journalen;
        bureau.toon();
        QCOMPARE(bureau.page->session()->draft().cel({0, 6}).aantal, 60);
        QCOMPARE(bureau.page->reden()->text(), QStringLiteral("Een uur, geen half uur"));
    }

    void an_invoice_is_corrected_in_the_sheet_of_its_hours()
    {
        Bureau bureau;
        bureau.dossiers.claims[0].soort = DeclaratieSoort::Factuur;
        bureau.dossiers.claims[0].factuur.totaal = bureau.dossiers.claims[0].totaal;
        bureau.dossiers.claims[0].bijlagen.resize(1);
        bureau.toon();
        QVERIFY(bureau.page->session());
        bureau.page->rooster()->cellen()->naarCel({0, 5});
        bureau.type(QStringLiteral("3"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.page->verschillen().size(), size_t(1));
        for (const QString& controle : {QStringLiteral("DC-086"), QStringLiteral("DC-088")}) // what stands on the invoice does not change with it
            for (const Bevinding& b : bureau.page->session()->bevindingen())
                QVERIFY2(b.controle != controle, qPrintable(controle));
        QTRY_COMPARE(int(bureau.correcties.bekeken.size()), 1);
        QCOMPARE(bureau.correcties.bekeken[0].size(), size_t(2));
    }

    void what_is_not_paid_yet_is_not_corrected()
    {
        Bureau bureau(DeclaratieStatus::Betaalbaar);
        bureau.toon();
        QVERIFY(!bureau.page->session());
        QVERIFY(bureau.page->zin().contains(QStringLiteral("nog niet betaald")));
    }

    void a_refusal_says_why_and_keeps_the_hours()
    {
        Bureau bureau;
        bureau.toon();
        bureau.page->rooster()->cellen()->naarCel({0, 5});
        bureau.type(QStringLiteral("3"));
        bureau.key(Qt::Key_Return);
        bureau.page->reden()->setText(QStringLiteral("x"));
        bureau.correcties.uitkomst.geweigerd = true;
        bureau.correcties.uitkomst.bevindingen = {{QStringLiteral("DC-061"), Ernst::Weigeren, QStringLiteral("regels/0/begin"), {}}};
        bureau.page->dienIn();
        bureau.settle();
        QVERIFY(bureau.page->zin().startsWith(QStringLiteral("De correctie is niet voorgelegd.")));
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 180);
        QVERIFY(bureau.navigator.geopend.empty());
    }
};

HOUSE_TEST(test_desk_correctie, DeskCorrectie)
#include "test_desk_correctie.moc"
