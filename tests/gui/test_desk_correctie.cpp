#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/rooster_view.h"
#include "tests/gui/test_desk_fixture.h"
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
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override { QFAIL("the paid record is never saved"); }
    void submit(const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override { QFAIL("the paid record is never submitted"); }
    void keepJournal(ZorgovereenkomstId, const Periode&, const QByteArray&, BewaardAntwoord) override {}
};

class Correcties final : public CorrectieGateway {
public:
    std::vector<std::vector<Declaratieregel>> bekeken;
    std::vector<std::pair<std::vector<Declaratieregel>, QString>> ingediend;
    CorrectieAntwoord uitkomst;
    void voorbeeld(DeclaratieId, const std::vector<Declaratieregel>& wordt, QObject* context, Antwoord<Correctievoorbeeld> klaar) override
    {
        bekeken.push_back(wordt);
        QTimer::singleShot(0, context, [klaar] {
            Correctievoorbeeld v;
            v.totaal = v.nabetaling = Bedrag{1250};
            v.betaaldatum = QDate(2025, 6, 12);
            v.tweedePaarOgen = true;
            klaar(v);
        });
    }
    void dienIn(DeclaratieId, const std::vector<Declaratieregel>& wordt, const QString& reden, QObject* context, Antwoord<CorrectieAntwoord> klaar) override
    {
        ingediend.push_back({wordt, reden});
        QTimer::singleShot(0, context, [this, klaar] { klaar(uitkomst); });
    }
};

} // namespace

class DeskCorrectie final : public QObject {
    Q_OBJECT
    struct Bureau : DeskFixture {
        Maand maand;
        Correcties correcties;
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
        void toon()
        {
            page = show(new CorrectiePage(correctieAdres(bouw::budgethouderId, bouw::declaratieId), context(), dossiers, maand, correcties), QSize(1318, 700));
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
    }

    void earlier_corrections_are_laid_over_what_was_paid()
    {
        Bureau bureau(DeclaratieStatus::Gecorrigeerd);
        Declaratie eerder = bouw::declaratie();
        eerder.id = DeclaratieId{70};
        eerder.soort = DeclaratieSoort::Correctie;
        eerder.oorspronkelijke = bouw::declaratieId;
        eerder.status = DeclaratieStatus::Uitbetaald;
        std::vector<Declaratieregel> wordt = bureau.dossiers.claims[0].regels;
        wordt[0] = bouw::regel(QDate(2025, 5, 5), QStringLiteral("WLZ-BI"), 60);
        eerder.regels = correctieRegels(bureau.dossiers.claims[0].regels, wordt);
        bureau.dossiers.claims.push_back(eerder);
        bureau.toon();
        QVERIFY(bureau.page->session());
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 60);
        QVERIFY(bureau.page->verschillen().empty());
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
        QVERIFY(bureau.page->zin().startsWith(QStringLiteral("De correctie is niet ingediend.")));
        QCOMPARE(bureau.page->session()->draft().cel({0, 5}).aantal, 180);
        QVERIFY(bureau.navigator.geopend.empty());
    }
};

HOUSE_TEST(test_desk_correctie, DeskCorrectie)
#include "test_desk_correctie.moc"
