#include "shared/domain/budget/budget.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>

using namespace pgb;

class BudgetTest : public QObject {
    Q_OBJECT
    static Budgetniveau niveau(qint64 id, qint64 parent, BudgetniveauSoort soort, const char* functie, std::optional<qint64> centen)
    {
        Budgetniveau n;
        n.id = {id};
        n.bovenliggend = {parent};
        n.soort = soort;
        n.functieCode = QString::fromLatin1(functie);
        n.naam = QStringLiteral("niveau %1").arg(id);
        n.bedrag = centen ? std::optional(Bedrag{*centen}) : std::nullopt;
        return n;
    }

    /// Total 1000 with an arrangement without amount above two functions, and one function beside it.
    static Toekenning wmo()
    {
        using enum BudgetniveauSoort;
        Toekenning t;
        t.id = {5};
        t.wet = Wet::Wmo;
        t.niveaus = {niveau(1, 0, Totaal, "", 100'000), niveau(2, 1, Arrangement, "", std::nullopt), niveau(3, 2, Functie, "WMO-01", 60'000),
                     niveau(4, 2, Functie, "WMO-02", 70'000), niveau(6, 1, Functie, "WMO-08", std::nullopt)};
        return t;
    }

    static Toekenning wlz()
    {
        using enum BudgetniveauSoort;
        Toekenning t;
        t.id = {7};
        t.wet = Wet::Wlz;
        t.niveaus = {niveau(1, 0, Totaal, "", 5'000'000), niveau(2, 1, Functie, "WLZ-TOT", 5'000'000)};
        return t;
    }

    static Boeking boeking(qint64 toekenning, const char* functie, qint64 uitbetaald, qint64 ingepland = 0, qint64 gereserveerd = 0)
    {
        return {{toekenning}, QString::fromLatin1(functie), {uitbetaald}, {ingepland}, {gereserveerd}};
    }

    static Storting storting(qint64 toekenning, qint64 centen, StortingStatus status)
    {
        Storting s;
        s.toekenning = {toekenning};
        s.bedrag = {centen};
        s.status = status;
        return s;
    }

    static std::vector<qint64> ids(const std::vector<BudgetniveauId>& pad)
    {
        std::vector<qint64> result;
        for (BudgetniveauId id : pad)
            result.push_back(id.waarde);
        return result;
    }

    static std::optional<qint64> room(const Toekenning& t, const BudgetBoekingen& b, size_t i)
    {
        const auto rest = budgetStand(t, b)[i].beschikbaar();
        return rest ? std::optional(rest->centen) : std::nullopt;
    }

private Q_SLOTS:
    void an_amount_counts_on_the_leaf_and_on_every_ancestor()
    {
        const BudgetBoekingen b{{boeking(5, "WMO-01", 10'000, 2'000, 500), boeking(5, "WMO-02", 1'000)}, {}};
        const auto stand = budgetStand(wmo(), b);
        QCOMPARE(stand.size(), size_t(5));
        QCOMPARE(stand[2].uitbetaald.centen, 10'000);
        QCOMPARE(stand[2].ingepland.centen, 2'000);
        QCOMPARE(stand[2].gereserveerd.centen, 500);
        QCOMPARE(stand[2].beschikbaar()->centen, 60'000 - 12'500);
        QCOMPARE(stand[3].beschikbaar()->centen, 69'000);
        QCOMPARE(stand[1].uitbetaald.centen, 11'000);
        QVERIFY(!stand[1].beschikbaar()); // no amount: no limit
        QCOMPARE(stand[0].beschikbaar()->centen, 100'000 - 13'500);
        QCOMPARE(stand[4].uitbetaald.centen, 0);
    }

    void bookings_of_another_toekenning_do_not_count()
    {
        const BudgetBoekingen b{{boeking(7, "WMO-01", 10'000)}, {storting(7, 900, StortingStatus::Betaald)}};
        QCOMPARE(room(wmo(), b, 0), std::optional<qint64>(100'000));
    }

    void under_the_wlz_every_function_spends_the_one_budget()
    {
        const BudgetBoekingen b{{boeking(7, "WLZ-BI", 100), boeking(7, "WLZ-PV", 20), boeking(7, "REISKOSTEN", 3)}, {}};
        QCOMPARE(room(wlz(), b, 0), std::optional<qint64>(5'000'000 - 123));
        QCOMPARE(room(wlz(), b, 1), std::optional<qint64>(5'000'000 - 123));
        QCOMPARE(ids(niveauPad(wlz(), u"WLZ-BI")), (std::vector<qint64>{2, 1}));
        QCOMPARE(ids(niveauPad(wlz(), u"REISKOSTEN")), (std::vector<qint64>{2, 1}));
    }

    void money_on_a_function_without_a_leaf_is_never_lost()
    {
        const BudgetBoekingen b{{boeking(5, "WMO-07", 700), boeking(5, "onbekend", 7)}, {}};
        QCOMPARE(room(wmo(), b, 0), std::optional<qint64>(100'000 - 707));
    }

    void only_a_paid_deposit_gives_room_and_only_on_the_whole()
    {
        BudgetBoekingen b{{}, {storting(5, 5'000, StortingStatus::Betaald), storting(5, 1, StortingStatus::Gestart), storting(5, 2, StortingStatus::Mislukt),
                               storting(5, 4, StortingStatus::Terugbetaald)}};
        QCOMPARE(room(wmo(), b, 0), std::optional<qint64>(105'000));
        QCOMPARE(room(wmo(), b, 2), std::optional<qint64>(60'000));
        b.stortingen[0].toekenning = {7};
        QCOMPARE(room(wlz(), b, 0), std::optional<qint64>(5'005'000));
        QCOMPARE(room(wlz(), b, 1), std::optional<qint64>(5'005'000)); // the leaf that stands for the whole
    }

    void a_deposit_for_a_function_gives_room_there_and_on_all_above_it()
    {
        BudgetBoekingen b{{}, {storting(5, 5'000, StortingStatus::Betaald)}};
        b.stortingen[0].functieCode = QStringLiteral("WMO-01");
        QCOMPARE(room(wmo(), b, 2), std::optional<qint64>(65'000));
        QCOMPARE(room(wmo(), b, 3), std::optional<qint64>(70'000)); // the function beside it
        QCOMPARE(room(wmo(), b, 0), std::optional<qint64>(105'000));
    }

    void a_function_that_was_not_granted_has_no_path()
    {
        QCOMPARE(ids(niveauPad(wmo(), u"WMO-01")), (std::vector<qint64>{3, 2, 1}));
        QCOMPARE(ids(niveauPad(wmo(), u"WMO-08")), (std::vector<qint64>{6, 1}));
        QCOMPARE(ids(niveauPad(wmo(), u"REISKOSTEN")), (std::vector<qint64>{1}));
        QVERIFY(niveauPad(wmo(), u"WMO-07").empty());
        QVERIFY(niveauPad(wmo(), u"WLZ-BI").empty()); // another law
        QVERIFY(niveauPad(wmo(), u"onbekend").empty());
        QVERIFY(niveauPad(Toekenning(), u"WLZ-BI").empty());
        Toekenning onlyTotal = wmo();
        onlyTotal.niveaus.resize(1);
        QCOMPARE(ids(niveauPad(onlyTotal, u"WMO-07")), (std::vector<qint64>{1}));
    }

    void a_shortage_is_told_for_each_niveau_that_has_too_little()
    {
        const BudgetBoekingen b{{boeking(5, "WMO-01", 55'000), boeking(5, "WMO-02", 40'000)}, {}};
        QVERIFY(tekorten(wmo(), b, {{QStringLiteral("WMO-01"), {5'000}}}).empty()); // exactly the last cent of both
        const auto leaf = tekorten(wmo(), b, {{QStringLiteral("WMO-01"), {5'001}}});
        QCOMPARE(leaf.size(), size_t(2));
        QCOMPARE(leaf[0].niveau.waarde, 1);
        QCOMPARE(leaf[0].rest.centen, 5'000);
        QCOMPARE(leaf[1].niveau.waarde, 3);
        QCOMPARE(leaf[1].gevraagd.centen, 5'001);
        QCOMPARE(leaf[1].rest.centen, 5'000);
        QCOMPARE(leaf[1].naam, QStringLiteral("niveau 3"));
        // Two functions that fit each, but not together.
        const auto both = tekorten(wmo(), b, {{QStringLiteral("WMO-01"), {3'000}}, {QStringLiteral("WMO-02"), {2'001}}});
        QCOMPARE(both.size(), size_t(1));
        QCOMPARE(both[0].niveau.waarde, 1);
        QCOMPARE(both[0].gevraagd.centen, 5'001);
    }

    void a_budget_that_is_overspent_blocks_only_who_wants_more()
    {
        const BudgetBoekingen b{{boeking(5, "WMO-01", 200'000)}, {}};
        QVERIFY(tekorten(wmo(), b, {{QStringLiteral("WMO-01"), {0}}}).empty());
        QVERIFY(tekorten(wmo(), b, {{QStringLiteral("WMO-01"), {-500}}}).empty()); // a correction gives money back
        const auto t = tekorten(wmo(), b, {{QStringLiteral("WMO-02"), {1}}});
        QCOMPARE(t.size(), size_t(1));
        QCOMPARE(t[0].rest.centen, -100'000);
    }

    void a_loop_in_the_levels_cannot_hang_or_count_twice()
    {
        Toekenning t = wmo();
        t.niveaus[0].bovenliggend = {3}; // the root under its own leaf
        const BudgetBoekingen b{{boeking(5, "WMO-01", 100)}, {}};
        const auto stand = budgetStand(t, b);
        QCOMPARE(stand[0].uitbetaald.centen, 100);
        QCOMPARE(stand[2].uitbetaald.centen, 100);
        t.niveaus[2].bovenliggend = {99}; // a parent that is not there
        QCOMPARE(budgetStand(t, b)[2].uitbetaald.centen, 100);
    }

    void the_budget_identity_holds_on_random_trees()
    {
        using enum BudgetniveauSoort;
        QRandomGenerator random(21);
        const char* functies[] = {"WMO-01", "WMO-02", "WMO-03", "WMO-07", "WMO-08"};
        for (int run = 0; run < 300; ++run) {
            Toekenning t;
            t.id = {5};
            t.wet = Wet::Wmo;
            t.niveaus.push_back(niveau(1, 0, Totaal, "", 1'000'000));
            const int count = 1 + random.bounded(5);
            for (int i = 0; i < count; ++i) {
                const bool amount = random.bounded(3) > 0;
                t.niveaus.push_back(niveau(10 + i, 1, Functie, functies[i], amount ? std::optional<qint64>(random.bounded(500'000)) : std::nullopt));
            }
            BudgetBoekingen b;
            qint64 spent = 0;
            for (int i = 0; i < 20; ++i) {
                const auto bo = boeking(5, functies[random.bounded(5)], random.bounded(5000), random.bounded(5000), random.bounded(5000));
                spent += bo.uitbetaald.centen + bo.ingepland.centen + bo.gereserveerd.centen;
                b.boekingen.push_back(bo);
            }
            const auto stand = budgetStand(t, b);
            QCOMPARE(stand[0].beschikbaar()->centen, 1'000'000 - spent); // every cent is on the root exactly once
            qint64 leaves = 0;
            for (size_t i = 1; i < stand.size(); ++i) {
                const auto& s = stand[i];
                leaves += s.uitbetaald.centen + s.ingepland.centen + s.gereserveerd.centen;
                QCOMPARE(s.beschikbaar().has_value(), t.niveaus[i].bedrag.has_value());
                // Asking for what is left fits, one cent more does not.
                if (const auto rest = s.beschikbaar(); rest && rest->centen > 0 && *rest < *stand[0].beschikbaar()) {
                    QVERIFY(tekorten(t, b, {{t.niveaus[i].functieCode, *rest}}).empty());
                    QCOMPARE(tekorten(t, b, {{t.niveaus[i].functieCode, {rest->centen + 1}}}).size(), size_t(1));
                }
            }
            QVERIFY(leaves <= spent);
            QVERIFY(count < 5 || leaves == spent);
        }
    }

    void hostile_amounts_never_overflow()
    {
        const BudgetBoekingen b{std::vector<Boeking>(10, boeking(5, "WMO-01", std::numeric_limits<qint64>::max())), {}};
        QVERIFY(room(wmo(), b, 0) < 0);
        QCOMPARE(tekorten(wmo(), b, {{QStringLiteral("WMO-01"), {std::numeric_limits<qint64>::max()}}}).size(), size_t(2));
    }
};

HOUSE_TEST(test_budget, BudgetTest)
#include "test_budget.moc"
