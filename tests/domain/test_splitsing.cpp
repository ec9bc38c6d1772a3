#include "shared/domain/betaling/splitsing.h"
#include "tests/support/house_test.h"

using namespace pgb;

namespace {

const QDate dinsdag(2025, 12, 2);

Bankboeking boeking(qint64 centen, const QString& omschrijving = {}, QDate dag = dinsdag, const QStringList& kenmerken = {})
{
    Bankboeking b;
    b.bedrag = Bedrag{centen};
    b.dag = dag;
    b.omschrijving = omschrijving;
    b.kenmerken = kenmerken;
    return b;
}
EigenBetaling betaling(qint64 id, qint64 centen, const QString& kenmerk, QDate dag = dinsdag)
{
    EigenBetaling b;
    b.id = {id};
    b.boekdatum = dag;
    b.bedrag = Bedrag{centen};
    b.kenmerk = kenmerk;
    return b;
}
Splitsregel regel(qint64 client, qint64 centen, const QString& plaats = {}, const QString& agb = QStringLiteral("98000001"))
{
    Splitsregel r;
    r.budgethouder = {client};
    r.declaratie = {client};
    r.agb = agb;
    r.kostenplaats = plaats;
    r.bedrag = Bedrag{centen};
    return r;
}
Bedrag som(const std::vector<Splitsdeel>& delen)
{
    Bedrag uit;
    for (const Splitsdeel& d : delen)
        uit += d.bedrag;
    return uit;
}

} // namespace

/// Which payments a booking at the bank is, and by what it is split (C-36).
class TestSplitsing : public QObject {
    Q_OBJECT
    using U = BoekingUitslag;

    static BoekingHerkend een(const Bankboeking& b, const std::vector<EigenBetaling>& betalingen) { return herkenBoekingen({b}, betalingen).front(); }

private Q_SLOTS:
    void one_payment_of_the_amount_is_found()
    {
        const BoekingHerkend u = een(boeking(10'000), {betaling(1, 9'999, QStringLiteral("PGB 1-1")), betaling(2, 10'000, QStringLiteral("PGB 2-1"))});
        QVERIFY(u.uitslag == U::Gevonden);
        QCOMPARE(u.keuzes, std::vector<BetalingKeuze>{{1}});
        QCOMPARE(u.verschil.centen, 0);
    }

    void the_day_counts_on_which_the_money_can_be_there()
    {
        for (const auto& [dagen, past] : {std::pair(0, true), std::pair(dagenOnderweg, true), std::pair(dagenOnderweg + 1, false), std::pair(-1, false)}) {
            const BoekingHerkend u = een(boeking(500, {}, dinsdag.addDays(dagen)), {betaling(1, 500, QStringLiteral("PGB 1-1"))});
            QCOMPARE(u.uitslag == U::Gevonden, past);
        }
    }

    void where_two_fit_nothing_is_chosen()
    {
        const std::vector<EigenBetaling> twee{betaling(1, 500, QStringLiteral("PGB 1-1")), betaling(2, 500, QStringLiteral("PGB 2-1"))};
        QVERIFY(een(boeking(500), twee).uitslag == U::Kiezen);
        QCOMPARE(een(boeking(500), twee).keuzes.size(), size_t(2));
        // Two bookings for one payment: neither has it.
        const auto uit = herkenBoekingen({boeking(500), boeking(500)}, {twee[0]});
        QVERIFY(uit[0].uitslag == U::Kiezen && uit[1].uitslag == U::Kiezen);
    }

    void what_it_names_goes_before_its_amount()
    {
        const std::vector<EigenBetaling> twee{betaling(1, 500, QStringLiteral("PGB 1-1")), betaling(2, 500, QStringLiteral("PGB 2-1"))};
        QCOMPARE(een(boeking(500, QStringLiteral("declaraties PGB 2-1.")), twee).keuzes, std::vector<BetalingKeuze>{{1}});
        QCOMPARE(een(boeking(500, {}, dinsdag, {QStringLiteral("PGB2-1")}), twee).keuzes, std::vector<BetalingKeuze>{{1}});
        QCOMPARE(een(boeking(500, {}, dinsdag, {QStringLiteral("2")}), twee).keuzes, std::vector<BetalingKeuze>{{1}}); // EndToEndId = number of the payment
        QVERIFY(een(boeking(500, QStringLiteral("PGB 2-11")), twee).uitslag == U::Kiezen);                            // another reference
        // Another booking of the same amount gets what is left.
        const auto uit = herkenBoekingen({boeking(500), boeking(500, QStringLiteral("PGB 1-1"))}, twee);
        QCOMPARE(uit[0].keuzes, std::vector<BetalingKeuze>{{1}});
        QCOMPARE(uit[1].keuzes, std::vector<BetalingKeuze>{{0}});
    }

    void one_reference_over_many_payments_is_split_by_amount()
    {
        // Paid per budgethouder: every payment of the run has the same reference.
        std::vector<EigenBetaling> betalingen;
        std::vector<Bankboeking> boekingen;
        for (int i = 0; i < 300; ++i) {
            betalingen.push_back(betaling(i + 1, 10'000 + i, QStringLiteral("PGB 5-1")));
            boekingen.push_back(boeking(10'000 + 299 - i, QStringLiteral("PGB 5-1")));
        }
        const auto uit = herkenBoekingen(boekingen, betalingen);
        for (int i = 0; i < 300; ++i) {
            QVERIFY(uit[size_t(i)].uitslag == U::Gevonden);
            QCOMPARE(uit[size_t(i)].keuzes.front(), BetalingKeuze{size_t(299 - i)});
        }
    }

    void payments_that_were_booked_together_are_found()
    {
        const std::vector<EigenBetaling> drie{betaling(1, 100, QStringLiteral("PGB 1-1")), betaling(2, 200, QStringLiteral("PGB 1-2")), betaling(3, 400, QStringLiteral("PGB 1-3"))};
        const BoekingHerkend u = een(boeking(500), drie);
        QVERIFY(u.uitslag == U::Gevonden);
        QCOMPARE(u.keuzes.front(), (BetalingKeuze{0, 2}));
        // 3 + 4 = 2 + 5: two ways.
        const std::vector<EigenBetaling> vier{betaling(1, 300, QStringLiteral("PGB 1-1")), betaling(2, 400, QStringLiteral("PGB 1-2")), betaling(3, 200, QStringLiteral("PGB 1-3")),
                                              betaling(4, 500, QStringLiteral("PGB 1-4"))};
        QVERIFY(een(boeking(700), vier).uitslag == U::Kiezen);
    }

    void of_many_payments_only_those_that_belong_together_are_added()
    {
        std::vector<EigenBetaling> betalingen;
        qint64 run = 0;
        for (int i = 0; i < 300; ++i) {
            const bool eerste = i < 150;
            betalingen.push_back(betaling(i + 1, 1'000 + i, eerste ? QStringLiteral("PGB 5-1") : QStringLiteral("PGB 6-1")));
            run += eerste ? 1'000 + i : 0;
        }
        const BoekingHerkend u = een(boeking(run), betalingen);
        QVERIFY(u.uitslag == U::Gevonden);
        QCOMPARE(u.keuzes.front().size(), size_t(150));
        QVERIFY(een(boeking(2'001), betalingen).uitslag == U::Niets); // 1000 + 1001, and many like it
    }

    void what_it_names_with_another_amount_is_a_difference()
    {
        const BoekingHerkend u = een(boeking(9'500, QStringLiteral("PGB 1-1")), {betaling(1, 10'000, QStringLiteral("PGB 1-1"))});
        QVERIFY(u.uitslag == U::Verschil);
        QCOMPARE(u.verschil.centen, -500);
        QVERIFY(een(boeking(9'500, QStringLiteral("huur")), {betaling(1, 10'000, QStringLiteral("PGB 1-1"))}).uitslag == U::Niets);
    }

    void a_booking_with_a_reference_of_the_pgb_is_of_the_pgb()
    {
        for (const char* tekst : {"PGB 12-3", "zorg PGB 12-3 november", "pgb12-3", "/EREF/x PGB 9-417/"})
            QVERIFY2(noemtPgb(boeking(1, QString::fromLatin1(tekst))), tekst);
        QVERIFY(noemtPgb(boeking(1, {}, dinsdag, {QStringLiteral("PGB 12-3")})));
        for (const char* tekst : {"huur", "PGB", "PGB-2025-5678-000001", "PGB-202510-2025-0001", "XPGB 1-2"})
            QVERIFY2(!noemtPgb(boeking(1, QString::fromLatin1(tekst))), tekst);
    }

    void a_person_may_choose_and_sees_the_difference()
    {
        const std::vector<EigenBetaling> een{betaling(1, 10'000, QStringLiteral("PGB 1-1"))};
        QCOMPARE(betalingenOpTijd(boeking(1), een), BetalingKeuze{0});
        const BoekingHerkend u = gekozenBetalingen(boeking(10'300), {0}, een);
        QVERIFY(u.uitslag == U::Verschil);
        QCOMPARE(u.verschil.centen, 300);
    }

    void a_statement_of_strangers_is_looked_through_quickly()
    {
        std::vector<Bankboeking> boekingen;
        std::vector<EigenBetaling> betalingen;
        for (int i = 0; i < 20'000; ++i)
            boekingen.push_back(boeking(1'000'000 + i, QStringLiteral("factuur %1 van een ander").arg(i)));
        for (int i = 0; i < 300; ++i)
            betalingen.push_back(betaling(i + 1, i + 1, QStringLiteral("PGB %1-1").arg(i)));
        const auto uit = herkenBoekingen(boekingen, betalingen);
        QVERIFY(std::all_of(uit.begin(), uit.end(), [](const BoekingHerkend& u) { return u.uitslag == U::Niets; }));
    }

    void a_declaratie_is_split_as_the_own_file_said()
    {
        const auto delen = splitsDeclaratie(Bedrag{1000}, {}, Bedrag{1000}, {{QStringLiteral("Noord"), Bedrag{600}}, {QStringLiteral("Zuid"), Bedrag{400}}});
        QCOMPARE(delen, (std::vector<Splitsdeel>{{QStringLiteral("Noord"), SplitsSoort::Zorg, Bedrag{600}}, {QStringLiteral("Zuid"), SplitsSoort::Zorg, Bedrag{400}}}));
        const auto zonder = splitsDeclaratie(Bedrag{1000}, {}, Bedrag{1000}, {});
        QCOMPARE(zonder, (std::vector<Splitsdeel>{{QString(), SplitsSoort::Zorg, Bedrag{1000}}}));
    }

    void what_was_held_back_has_a_cost_centre_only_when_there_is_one()
    {
        const auto een = splitsDeclaratie(Bedrag{1000}, Bedrag{300}, Bedrag{700}, {{QStringLiteral("Noord"), Bedrag{1000}}});
        QCOMPARE(een, (std::vector<Splitsdeel>{{QStringLiteral("Noord"), SplitsSoort::Zorg, Bedrag{1000}}, {QStringLiteral("Noord"), SplitsSoort::Verrekend, Bedrag{-300}}}));
        const auto twee = splitsDeclaratie(Bedrag{1000}, {}, Bedrag{400}, {{QStringLiteral("Noord"), Bedrag{600}}, {QStringLiteral("Zuid"), Bedrag{400}}});
        QCOMPARE(twee.back(), (Splitsdeel{QString(), SplitsSoort::AndereBetaling, Bedrag{-600}}));
        const auto anders = splitsDeclaratie(Bedrag{900}, {}, Bedrag{900}, {{QStringLiteral("Noord"), Bedrag{1000}}});
        QCOMPARE(anders.back(), (Splitsdeel{QString(), SplitsSoort::Afwijking, Bedrag{-100}}));
        for (const auto& delen : {een, twee, anders})
            QVERIFY(delen.size() >= 2);
        QCOMPARE(som(een).centen, 700);
        QCOMPARE(som(twee).centen, 400);
        QCOMPARE(som(anders).centen, 900);
    }

    void rows_are_put_together_and_lose_nothing()
    {
        const std::vector<Splitsregel> regels{regel(1, 100, QStringLiteral("Noord")), regel(1, 50, QStringLiteral("Zuid")), regel(2, 30, QStringLiteral("Noord")), regel(1, -20, QStringLiteral("Noord"))};
        const auto plaatsen = groepeer(regels, SplitsGroep::Kostenplaats);
        QCOMPARE(plaatsen.size(), size_t(2));
        QCOMPARE(plaatsen[0].bedrag.centen, 110);
        QCOMPARE(plaatsen[0].declaraties, 2);
        QCOMPARE(groepeer(regels, SplitsGroep::Client).size(), size_t(2));
        QCOMPARE(groepeer(regels, SplitsGroep::Agb).size(), size_t(1));
        QCOMPARE(groepeer(regels, SplitsGroep::ClientAgbKostenplaats).size(), size_t(3));
    }

    void a_difference_is_explained_by_the_one_that_is_it()
    {
        const std::vector<Splitsregel> regels{regel(1, 100), regel(2, 60), regel(2, 40), regel(3, 55)};
        QCOMPARE(verklaarVerschil(Bedrag{-55}, regels), std::vector<size_t>{3});
        QCOMPARE(verklaarVerschil(Bedrag{60}, regels), std::vector<size_t>{1});
        QCOMPARE(verklaarVerschil(Bedrag{-100}, regels), std::vector<size_t>{0});
        QVERIFY(verklaarVerschil(Bedrag{7}, regels).empty());
        QVERIFY(verklaarVerschil({}, regels).empty());
        QCOMPARE(verklaarVerschil(Bedrag{-100}, {regel(2, 60), regel(2, 40)}), (std::vector<size_t>{0, 1}));
        QVERIFY(verklaarVerschil(Bedrag{100}, {regel(1, 100), regel(2, 100)}).empty()); // either
    }
};

HOUSE_TEST(test_splitsing, TestSplitsing)
#include "test_splitsing.moc"
