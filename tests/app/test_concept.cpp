#include "server/app/dossiers.h"
#include "server/app/toegang_service.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// A draft is its own side's alone, wherever one looks (domain 1.2, 7.7).
class TestConcept : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_draft_does_not_exist_for_the_others_until_it_is_sent_data()
    {
        QTest::addColumn<Invoerkant>("kant");
        for (const auto& kant : codeTable<Invoerkant>())
            QTest::newRow(kant.code.data()) << kant.waarde;
    }
    void a_draft_does_not_exist_for_the_others_until_it_is_sent()
    {
        QFETCH(Invoerkant, kant);
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const Gebruiker& typist = kant == Invoerkant::Budgethouder ? f.world.een.budgethouderAccount
                                  : kant == Invoerkant::Zorgverlener ? f.world.een.zorgverlenerAccount : f.world.svb;
        HOUSE_VALUE(draft, month.type(typist, record, typedHours(f.world.een, 2025, 10, 2)));
        QCOMPARE(draft.invoerkant, kant);
        for (const Gebruiker& who : parties(f)) {
            const Traces traces = tracesOf(f, who, draft);
            const bool own = invoerkantVan(who.rol) == kant;
            QVERIFY2(traces == (own ? Traces{true, true, true, true, true} : Traces{}), qPrintable(who.gebruikersnaam));
            if (!own)
                HOUSE_PROBLEM(month.fire(who, draft, G::Intrekken), "nietGevonden");
        }
        HOUSE_VALUE(sent, month.fire(typist, draft, kant == Invoerkant::Zorgverlener ? G::Voorleggen : G::Indienen));
        for (const Gebruiker& who : parties(f))
            QVERIFY2(tracesOf(f, who, sent.declaratie) == (Traces{true, true, true, true, true}), qPrintable(who.gebruikersnaam));
    }

    void a_rejected_one_is_seen_by_both_until_its_own_side_takes_it_up_again()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const Gebruiker& holder = f.world.een.budgethouderAccount;
        const Gebruiker& carer = f.world.een.zorgverlenerAccount;
        HOUSE_VALUE(typed, month.type(carer, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_VALUE(shown, month.fire(carer, typed, G::Voorleggen));
        HOUSE_VALUE(rejected, month.fire(holder, shown.declaratie, G::Afkeuren, QStringLiteral("dinsdag klopt niet")));
        QVERIFY(tracesOf(f, holder, rejected.declaratie).single);
        QVERIFY(tracesOf(f, carer, rejected.declaratie).single);
        const qint64 before = latest(f);
        HOUSE_VALUE(taken, month.fire(carer, rejected.declaratie, G::Bewerken));
        QVERIFY(!tracesOf(f, holder, taken.declaratie).single);
        QVERIFY(tracesOf(f, carer, taken.declaratie).single);
        // Who loses sight of it looks again, without being told of which draft.
        const QStringList told = feed(f, holder, before);
        QVERIFY2(told.contains(QStringLiteral("zorgovereenkomst%1").arg(record.id.waarde)), qPrintable(told.join(QChar(u' '))));
        QVERIFY(!told.contains(QStringLiteral("declaratie%1").arg(typed.id.waarde)));
        // Deleted after it was shown: that it is withdrawn is known to both.
        HOUSE_VALUE(gone, month.fire(carer, taken.declaratie, G::Verwijderen));
        QVERIFY(tracesOf(f, holder, gone.declaratie).single);
    }

    void a_deleted_draft_stays_unseen()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.zorgverlenerAccount, record, typedHours(f.world.een, 2025, 10, 2)));
        const qint64 before = latest(f);
        HOUSE_VALUE(gone, month.fire(f.world.een.zorgverlenerAccount, typed, G::Verwijderen));
        QCOMPARE(gone.declaratie.status, S::Ingetrokken);
        for (const Gebruiker& who : {f.world.een.budgethouderAccount, f.world.een.medewerkerAccount, f.world.svb}) {
            QVERIFY2(tracesOf(f, who, gone.declaratie) == Traces{}, qPrintable(who.gebruikersnaam));
            QVERIFY2(feed(f, who, before).isEmpty(), qPrintable(who.gebruikersnaam));
        }
    }

    void what_one_side_typed_the_other_may_withdraw_but_not_edit()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const Gebruiker& holder = f.world.een.budgethouderAccount;
        const Gebruiker& carer = f.world.een.zorgverlenerAccount;
        HOUSE_VALUE(typed, month.type(carer, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_VALUE(shown, month.fire(carer, typed, G::Voorleggen));
        HOUSE_VALUE(payable, month.fire(holder, shown.declaratie, G::Goedkeuren));
        QCOMPARE(payable.declaratie.status, S::Betaalbaar);
        HOUSE_PROBLEM(month.fire(holder, payable.declaratie, G::Bewerken), "nietToegestaan");
        HOUSE_VALUE(taken, month.fire(carer, payable.declaratie, G::Bewerken));
        HOUSE_VALUE(again, month.fire(carer, taken.declaratie, G::Voorleggen));
        QVERIFY(!again.declaratie.goedgekeurdDoor); // the order to pay was for what stood there before
        HOUSE_VALUE(approved, month.fire(holder, again.declaratie, G::Goedkeuren));
        HOUSE_VALUE(withdrawn, month.fire(holder, approved.declaratie, G::Intrekken));
        QCOMPARE(withdrawn.declaratie.status, S::Ingetrokken);
        HOUSE_VALUE(own, month.submitted(record, 2));
        HOUSE_PROBLEM(month.fire(carer, own.declaratie, G::Bewerken), "nietToegestaan");
        HOUSE_PROBLEM(month.fire(carer, own.declaratie, G::Intrekken), "nietToegestaan");
        HOUSE_PROBLEM(month.fire(f.world.svb, own.declaratie, G::Intrekken), "nietToegestaan");
    }

    void svb_sends_what_it_typed_from_paper()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.svb, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_PROBLEM(month.fire(f.world.svb, typed, G::Voorleggen), "nietToegestaan");
        HOUSE_VALUE(sent, month.fire(f.world.svb, typed, G::Indienen));
        QCOMPARE(sent.declaratie.status, S::Betaalbaar);
        HOUSE_VALUE(withdrawn, month.fire(f.world.een.budgethouderAccount, sent.declaratie, G::Intrekken));
        QCOMPARE(withdrawn.declaratie.status, S::Ingetrokken);
    }

    void a_deleted_draft_of_an_agreement_stays_unseen()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.fire(f.world.een.budgethouderAccount, record, 1, {ZorgovereenkomstGebeurtenis::Verwijderen, {}, {}, {}}).ok());
        for (const Gebruiker& who : {f.world.een.zorgverlenerAccount, f.world.een.medewerkerAccount, f.world.svb})
            HOUSE_PROBLEM(f.read<bool>(who, [&](app::Werk& w) -> Outcome<bool> {
                PGB_CHECK(app::zichtbareZorgovereenkomst(w, record.id));
                return true;
            }), "nietGevonden");
    }

    void a_verstrekker_sees_a_declaratie_by_the_budget_that_pays_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(sent, month.submitted(record, 2));
        const auto look = [&] {
            return f.read<bool>(f.world.een.medewerkerAccount, [&](app::Werk& w) -> Outcome<bool> {
                PGB_CHECK(app::zichtbareDeclaratie(w, sent.declaratie.id));
                return true;
            });
        };
        QVERIFY(look().ok());
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            for (Declaratieregel& line : sent.declaratie.regels)
                line.toekenning = f.world.twee.toekenning.id;
            PGB_CHECK(unit.declaraties().update(sent.declaratie));
            return true;
        }).ok());
        HOUSE_PROBLEM(look(), "nietGevonden");
    }

private:
    /// Where a declaratie shows up for someone.
    struct Traces {
        bool single = false;
        bool list = false;
        bool facts = false;
        bool feed = false;
        bool trail = false;
        bool operator==(const Traces&) const = default;
    };
    static std::vector<Gebruiker> parties(const AppFixture& f)
    {
        const auto& d = f.world.een;
        return {d.budgethouderAccount, d.vertegenwoordigerAccount, d.zorgverlenerAccount, d.medewerkerAccount, f.world.svb};
    }
    static Traces tracesOf(AppFixture& f, const Gebruiker& who, const Declaratie& d)
    {
        return *f.read<Traces>(who, [&](app::Werk& w) -> Outcome<Traces> {
            Traces traces;
            traces.single = app::zichtbareDeclaratie(w, d.id).ok();
            PGB_TRY(list, w.unit.declaraties().list(w.bereik(), {}, {200, 0}));
            traces.list = std::any_of(list.items.begin(), list.items.end(), [&](const Declaratie& x) { return x.id == d.id; });
            PGB_TRY(facts, app::declaratieFeiten(w, d.zorgovereenkomst, d.periode, {}));
            traces.facts = std::any_of(facts.bestaandeDeclaraties->begin(), facts.bestaandeDeclaraties->end(), [&](const auto& x) { return x.id == d.id; });
            PGB_TRY(rows, w.unit.wijzigingen().since(w.bereik(), 0, 1000));
            traces.feed = std::any_of(rows.begin(), rows.end(), [&](const app::Wijziging& x) { return x.soort == QLatin1String("declaratie") && x.recordId == d.id.waarde; });
            PGB_TRY(trail, app::listAudit(w, {.dossier = d.budgethouder}, {200, 0}));
            traces.trail = std::any_of(trail.items.begin(), trail.items.end(), [&](const app::AuditRegel& x) { return x.soort == QLatin1String("declaratie") && x.recordId == d.id.waarde; });
            return traces;
        });
    }
    static qint64 latest(AppFixture& f)
    {
        return *f.read<qint64>(f.world.svb, [](app::Werk& w) { return w.unit.wijzigingen().latest(); });
    }
    static QStringList feed(AppFixture& f, const Gebruiker& who, qint64 since)
    {
        return *f.read<QStringList>(who, [&](app::Werk& w) -> Outcome<QStringList> {
            PGB_TRY(rows, w.unit.wijzigingen().since(w.bereik(), since, 1000));
            QStringList told;
            for (const app::Wijziging& row : rows)
                told += row.soort + QString::number(row.recordId);
            return told;
        });
    }
};

HOUSE_TEST(test_concept, TestConcept)
#include "test_concept.moc"
