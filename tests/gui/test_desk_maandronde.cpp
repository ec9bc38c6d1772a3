#include "client/ui/declaraties/maandronde_page.h"
#include "tests/gui/test_desk_fixture.h"
#include <QTabBar>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// The running month of each agreement, as the server has it.
class Maanden final : public DeclaratieGateway {
public:
    QHash<qint64, DeclaratieMaand> maanden;
    int bekeken = 0;
    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override { QFAIL("a trial takes nothing off for the month's own page"); }
    void kijkIn(ZorgovereenkomstId id, const Periode&, QObject* context, Antwoord<DeclaratieMaand> klaar) override
    {
        ++bekeken;
        QTimer::singleShot(0, context, [this, id, klaar] {
            if (const auto maand = maanden.constFind(id.waarde); maand != maanden.constEnd())
                klaar(*maand);
            else
                klaar(Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}});
        });
    }
    void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override {}
    void submit(const DraftKey&, const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override {}
    void keepJournal(const DraftKey&, const QByteArray&, BewaardAntwoord) override {}
};

Zorgovereenkomst overeenkomst(int i)
{
    Zorgovereenkomst z = bouw::zorgovereenkomst();
    z.id = ZorgovereenkomstId{700 + i};
    z.budgethouder = BudgethouderId{i};
    return z;
}

Declaratie over(int i, QDate maand, DeclaratieStatus status, qint64 centen = 40'000)
{
    Declaratie d = bouw::declaratie();
    d.id = DeclaratieId{i * 100 + maand.month()};
    d.zorgovereenkomst = ZorgovereenkomstId{700 + i};
    d.budgethouder = BudgethouderId{i};
    d.periode = Periode::maandVan(maand);
    d.status = status;
    d.totaal = Bedrag{centen};
    return d;
}

} // namespace

class DeskMaandronde final : public QObject {
    Q_OBJECT
    static QString cel(const MaandrondePage& page, int row, int column) { return page.model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void months_without_hours_are_found()
    {
        using S = DeclaratieStatus;
        const QDate vandaag(2025, 6, 17);
        std::vector<Declaratie> claims;
        for (int maand = 1; maand <= 3; ++maand)
            claims.push_back(over(1, QDate(2025, maand, 1), S::Uitbetaald));
        claims.push_back(over(1, QDate(2025, 4, 1), S::Ingetrokken)); // as if it never was
        claims.push_back(over(1, QDate(2025, 5, 1), S::Concept));
        Declaratie reis = over(1, QDate(2025, 4, 1), S::Uitbetaald);
        reis.soort = DeclaratieSoort::BijkomendeZorgkosten; // costs are no hours
        claims.push_back(reis);
        auto gevonden = vergetenMaanden({overeenkomst(1)}, claims, ParameterTabel(), vandaag);
        QCOMPARE(gevonden.size(), size_t(2));
        QCOMPARE(gevonden[0].maand, Periode::maand(2025, 4));
        QVERIFY(!gevonden[0].declaratie);
        QCOMPARE(gevonden[1].maand, Periode::maand(2025, 5));
        QCOMPARE(gevonden[1].declaratie, DeclaratieId{105});
        QCOMPARE(gevonden[1].uiterlijk(), QDate(2025, 7, 12)); // six weeks after 31 May
        // Refused or sent back ones stand in other lists; what is handed in is not forgotten.
        for (const S status : {S::TerBeoordeling, S::Geweigerd, S::Geparkeerd, S::AfgekeurdDoorBudgethouder}) {
            claims[4].status = status;
            QCOMPARE(vergetenMaanden({overeenkomst(1)}, claims, ParameterTabel(), vandaag).size(), size_t(1));
        }
    }

    void hours_of_illness_and_an_invoice_over_some_days_leave_the_month_open()
    {
        using S = DeclaratieStatus;
        const QDate vandaag(2025, 3, 10);
        const auto open = [&](const std::vector<Declaratie>& daar) { return vergetenMaanden({overeenkomst(1)}, daar, ParameterTabel(), vandaag).size(); };
        std::vector<Declaratie> claims{over(1, QDate(2025, 1, 1), S::Uitbetaald)};
        Declaratie ziek = over(1, QDate(2025, 2, 1), S::Uitbetaald);
        ziek.soort = DeclaratieSoort::ZiekteUren;
        claims.push_back(ziek);
        QCOMPARE(open(claims), size_t(1));
        Declaratie factuur = over(1, QDate(2025, 2, 1), S::Ingediend);
        factuur.soort = DeclaratieSoort::Factuur;
        factuur.periode = {QDate(2025, 2, 1), QDate(2025, 2, 14)};
        claims.push_back(factuur);
        QCOMPARE(open(claims), size_t(1));
        factuur.periode = {QDate(2025, 2, 15), QDate(2025, 2, 28)};
        claims.push_back(factuur);
        QCOMPARE(open(claims), size_t(0)); // together they are over all of it
    }

    void a_week_is_forgotten_as_soon_as_it_is_over()
    {
        const QDate vandaag(2025, 3, 12);
        Zorgovereenkomst perWeek = overeenkomst(1);
        perWeek.versies[0].inhoud.declaratieritme = Declaratieritme::Week;
        const auto gevonden = vergetenMaanden({perWeek}, {over(1, QDate(2025, 2, 1), DeclaratieStatus::Uitbetaald)}, ParameterTabel(), vandaag);
        QCOMPARE(gevonden.front().maand, (Periode{QDate(2025, 1, 1), QDate(2025, 1, 5)}));
        QCOMPARE(gevonden.back().maand, (Periode{QDate(2025, 3, 3), QDate(2025, 3, 9)}));
        QCOMPARE(gevonden.size(), size_t(5 + 2)); // January and the first of March; February was declared as a month
        const auto lopend = lopendeMaanden({perWeek}, {}, ParameterTabel(), vandaag);
        QCOMPARE(lopend.size(), size_t(1));
        QCOMPARE(lopend[0].maand, (Periode{QDate(2025, 3, 10), QDate(2025, 3, 16)}));
    }

    void only_agreements_that_ask_for_hours_count()
    {
        const QDate vandaag(2025, 3, 10);
        QCOMPARE(vergetenMaanden({overeenkomst(1)}, {}, ParameterTabel(), vandaag).size(), size_t(2)); // from its begin on
        Zorgovereenkomst maandloon = overeenkomst(2);
        maandloon.versies[0].inhoud.loonsoort = Loonsoort::Maandloon;
        Zorgovereenkomst nieuw = overeenkomst(3);
        nieuw.versies[0].status = ZorgovereenkomstStatus::InBeoordeling;
        Zorgovereenkomst later = overeenkomst(4);
        later.versies[0].inhoud.ingangsdatum = QDate(2025, 3, 1);
        QVERIFY(vergetenMaanden({maandloon, nieuw, later}, {}, ParameterTabel(), vandaag).empty());
        QCOMPARE(lopendeMaanden({maandloon, nieuw, later}, {}, ParameterTabel(), vandaag).size(), size_t(1));
        QVERIFY(vergetenMaanden({overeenkomst(1)}, {}, ParameterTabel(), QDate(2025, 1, 20)).empty());
    }

    void the_trial_judges_as_if_the_month_were_over()
    {
        DeclaratieMaand maand;
        maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        maand.feiten = bouw::declaratieFeiten(*maand.parameters);
        maand.feiten.vandaag = QDate(2025, 5, 15);
        maand.feiten.declaratie.status = DeclaratieStatus::Concept;
        const DeclaratieSession session(maand);
        // In the month itself handing in is refused, because it is not over (DC-046); the trial does not say that.
        QVERIFY(session.indienRapport().weigert());
        const Proefkeuring goed = proefkeuring(session);
        QVERIFY(!goed.leeg && !goed.weigert());
        QCOMPARE(goed.totaal, session.declaratie().totaal);
        maand.feiten.declaratie.regels[0].aantal = 25 * 60;
        const Proefkeuring fout = proefkeuring(DeclaratieSession(maand));
        QVERIFY(fout.weigert());
        QVERIFY(fout.punten.front().ernst == Ernst::Weigeren);
        maand.feiten.declaratie.regels.clear();
        QVERIFY(proefkeuring(DeclaratieSession(maand)).leeg);
    }

    void the_radar_lists_all_clients_and_opens_the_month()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(6);
        Maanden maanden;
        for (int i = 1; i <= 6; ++i) {
            bureau.dossiers.overeenkomsten.push_back(overeenkomst(i));
            for (int maand = 1; maand <= 5; ++maand) {
                if (maand != i)
                    bureau.dossiers.claims.push_back(over(i, QDate(2025, maand, 1), DeclaratieStatus::Uitbetaald));
            }
        }
        bureau.dossiers.claims.push_back(over(5, QDate(2025, 5, 1), DeclaratieStatus::Concept));
        auto* page = bureau.show(new MaandrondePage(maandrondeAdres(), bureau.context(), bureau.dossiers, maanden));
        QCOMPARE(page->model()->records(), 5);
        QVERIFY(cel(*page, 0, 2).contains(QStringLiteral("januari")));
        QVERIFY(cel(*page, 0, 4).startsWith(QStringLiteral("!"))); // too late already
        QCOMPARE(cel(*page, 4, 5), QStringLiteral("Ingevuld, nog niet ingediend"));
        bureau.keep(QStringLiteral("vergeten-uren"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
        QCOMPARE(bureau.navigator.geopend[0].wat, QStringLiteral("maand/701/2025-01"));
        QCOMPARE(maanden.bekeken, 0); // nothing is judged before it is asked
    }

    void the_trial_over_all_clients_puts_what_would_be_refused_on_top()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(8);
        bureau.dossiers.dag = QDate(2025, 5, 15);
        Maanden maanden;
        for (int i = 1; i <= 8; ++i) {
            bureau.dossiers.overeenkomsten.push_back(overeenkomst(i));
            DeclaratieMaand maand;
            maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
            maand.feiten = bouw::declaratieFeiten(*maand.parameters);
            maand.feiten.vandaag = bureau.dossiers.dag;
            maand.feiten.declaratie.status = DeclaratieStatus::Concept;
            if (i == 3)
                maand.feiten.declaratie.regels.clear();
            if (i == 6)
                maand.feiten.declaratie.regels[0].aantal = 25 * 60;
            if (i != 7) // which cannot be read now
                maanden.maanden.insert(700 + i, maand);
        }
        auto* page = bureau.show(new MaandrondePage(maandrondeAdres(true), bureau.context(), bureau.dossiers, maanden));
        QTRY_COMPARE(page->teKeuren(), 0);
        QCOMPARE(maanden.bekeken, 8);
        QCOMPARE(page->model()->records(), 8);
        QVERIFY2(cel(*page, 0, 5).startsWith(QStringLiteral("!")), qPrintable(cel(*page, 0, 5)));
        QCOMPARE(cel(*page, 7, 5), QStringLiteral("Nog geen uren"));
        bureau.keep(QStringLiteral("proefkeuring"));
        page->tabel()->setCurrentIndex(page->model()->index(0, 0)); // the cursor stayed with its client while the rows moved
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("maand/706/2025-05"));
    }
};

HOUSE_TEST(test_desk_maandronde, DeskMaandronde)
#include "test_desk_maandronde.moc"
