#include "server/app/stortingen.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;

/// An invoice number for who gave none (domain 9.2), and amounts of nothing.
class TestFactuurnummer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void who_gives_no_invoice_number_gets_one_when_it_is_handed_in()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        const QString kvk = g.een.zorgverlener.kvkNummer->tekst().right(4);
        QCOMPARE(done.declaratie.factuurnummer, QStringLiteral("PGB-%1-%2-000001").arg(QString::number(practiceDay().year()), kvk));
        HOUSE_VALUE(run, g.betaal());
        const auto spec = g.f.read<Specificatie>(g.een.zorgverlenerAccount, [&](app::Werk& werk) -> Outcome<Specificatie> {
            PGB_TRY(betalingen, werk.unit.betalingen().ofRun(run.id));
            return app::betaalspecificatie(werk, betalingen.at(0).id);
        });
        QCOMPARE(spec->regels.at(0).factuurnummer, done.declaratie.factuurnummer);
        // A correction is a row of its own, with a number of its own.
        std::vector<Declaratieregel> meer = done.declaratie.regels;
        meer.at(0).aantal += 60;
        HOUSE_VALUE(draft, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, done.declaratie.id, meer, QStringLiteral("een uur vergeten")); }));
        QVERIFY(draft.factuurnummer.isEmpty());
        HOUSE_VALUE(correctie, g.month.corrected(draft));
        QCOMPARE(correctie.declaratie.factuurnummer, QStringLiteral("PGB-%1-%2-000002").arg(QString::number(practiceDay().year()), kvk));
    }

    void a_number_that_the_zorgverlener_used_himself_is_passed_over()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        const QString eigen = QStringLiteral("pgb-%1-%2-000001").arg(QString::number(practiceDay().year()), g.een.zorgverlener.kvkNummer->tekst().right(4));
        HOUSE_VALUE(typed, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 10), DeclaratieSoort::GeleverdeZorg, eigen, {}, typedHours(g.een, 2025, 10, 2)});
        }));
        HOUSE_VALUE(zelf, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QCOMPARE(zelf.declaratie.factuurnummer, eigen); // what he gave stays
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> meer = zelf.declaratie.regels;
        meer.at(0).aantal += 60;
        HOUSE_VALUE(draft, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, zelf.declaratie.id, meer, QStringLiteral("een uur vergeten")); }));
        HOUSE_VALUE(correctie, g.month.corrected(draft));
        QVERIFY2(correctie.declaratie.factuurnummer.endsWith(QLatin1String("-000002")), qPrintable(correctie.declaratie.factuurnummer));
    }

    void an_amount_of_nothing_is_not_handed_in()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        for (const DeclaratieSoort soort : {DeclaratieSoort::VerantwoordingsvrijBedrag, DeclaratieSoort::Feestdagenuitkering}) {
            HOUSE_VALUE(leeg, bedrag(g, record, soort, Tarief{}, Bedrag{}));
            HOUSE_PROBLEM(g.month.fire(g.een.budgethouderAccount, leeg, G::Indienen), "bedragNul");
            const auto zonder = bedrag(g, record, soort, Tarief{}, Bedrag{5'000}); // would become nothing
            HOUSE_PROBLEM(zonder, "bedragZonderTarief");
            QCOMPARE(zonder.problem().path, QStringLiteral("regels/0/tarief"));
        }
    }

    void a_correction_of_a_closed_year_promises_no_day_and_says_what_holds_it()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> meer = done.declaratie.regels;
        meer.at(0).aantal += 60;
        const auto bekijk = [&](const std::vector<Declaratieregel>& wordt) {
            return *g.f.read<Correctievoorbeeld>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, done.declaratie.id, wordt); });
        };
        QVERIFY(bekijk(meer).betaaldatum.has_value());
        QVERIFY(!zegt(bekijk(meer), Ernst::Parkeren));
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.toekenningen().setBudgetjaar({g.een.toekenning.id, 2025, BudgetjaarStatus::Afgesloten}));
            return true;
        }).ok());
        const Correctievoorbeeld gesloten = bekijk(meer);
        QVERIFY(!gesloten.betaaldatum);
        QVERIFY(vraagtLaatVerzoek(gesloten.bevindingen));
    }

    void the_preview_of_a_correction_says_what_will_be_refused()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> meer = done.declaratie.regels;
        meer.at(0).aantal = 30 * 60; // of one day
        HOUSE_VALUE(voorbeeld, g.f.read<Correctievoorbeeld>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, done.declaratie.id, meer); }));
        QVERIFY(zegt(voorbeeld, Ernst::Weigeren));
        QVERIFY(!voorbeeld.betaaldatum);
    }

    void a_deposit_is_not_for_a_declaratie_that_is_payable()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QCOMPARE(done.declaratie.status, DeclaratieStatus::Betaalbaar);
        HOUSE_PROBLEM((g.f.write<app::StortingBegonnen>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::beginStorting(werk, g.een.toekenning.id, Bedrag{5'000}, done.declaratie.id); })), "bestemmingWachtNiet");
    }

private:
    static bool zegt(const Correctievoorbeeld& voorbeeld, Ernst ernst)
    {
        return std::any_of(voorbeeld.bevindingen.begin(), voorbeeld.bevindingen.end(), [ernst](const Bevinding& b) { return b.ernst == ernst; });
    }
    static Outcome<Declaratie> bedrag(Geld& g, const Zorgovereenkomst& record, DeclaratieSoort soort, Tarief tarief, Bedrag bedrag)
    {
        Declaratieregel regel;
        regel.datum = QDate(2025, 10, 1);
        regel.toekenning = g.een.toekenning.id;
        regel.tarief = tarief;
        regel.bedrag = bedrag;
        return g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 10), soort, {}, {}, {regel}});
        });
    }
};

HOUSE_TEST(test_factuurnummer, TestFactuurnummer)
#include "test_factuurnummer.moc"
