#include "server/app/attempt.h"
#include "server/app/ports/bulk_store.h"
#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// Many questions in few trips (UnitOfWork::together) give what one by one they give.
class TogetherTest : public StorageTest {
    Q_OBJECT

    /// A text for each dossier: what several stores say of it, some of it only askable with the answer to another.
    static Outcome<void> lees(UnitOfWork& unit, const std::vector<BudgethouderId>& dossiers, QStringList& uit, int& keer)
    {
        ++keer;
        uit.clear();
        Outcome<void> eerste;
        for (const BudgethouderId id : dossiers) {
            const Outcome<void> een = [&]() -> Outcome<void> {
                PGB_TRY(budgethouder, unit.budgethouders().find(id));
                if (!budgethouder)
                    return Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}};
                PGB_TRY(toekenningen, unit.toekenningen().ofBudgethouder(id));
                PGB_TRY(overeenkomsten, unit.zorgovereenkomsten().ofBudgethouder(id));
                PGB_TRY(saldo, unit.toekenningen().boekingen(id, {}));
                QStringList delen{budgethouder->bsn.tekst(), QString::number(saldo.boekingen.size())};
                for (const Toekenning& t : toekenningen)
                    delen << t.toekenningsnummer << QString::number(t.niveaus.size());
                for (const Zorgovereenkomst& z : overeenkomsten) {
                    PGB_TRY(zorgverlener, unit.zorgverleners().find(z.zorgverlener));
                    delen << z.nummer << (zorgverlener ? zorgverlener->naam : QString());
                    for (const ZorgovereenkomstVersie& v : z.versies)
                        delen << QString::number(v.inhoud.werkafspraken.size()) << QString::number(v.handtekeningen.size());
                }
                uit << delen.join(QLatin1Char('|'));
                return {};
            }();
            if (!een && eerste)
                eerste = een;
        }
        return eerste;
    }

private Q_SLOTS:
    void it_reads_what_one_by_one_is_read()
    {
        std::vector<BudgethouderId> dossiers{m_dossier.budgethouder.id};
        write([&](UnitOfWork& unit) {
            for (int n = 2; n < 6; ++n)
                dossiers.push_back(storeDossier(unit, n).budgethouder.id);
        });
        QStringList los, samen, daarna;
        int keerLos = 0, keerSamen = 0, keerDaarna = 0;
        read([&](UnitOfWork& unit) { need(lees(unit, dossiers, los, keerLos)); });
        for (const bool schrijft : {false, true}) {
            const Body body = [&](UnitOfWork& unit) {
                keerSamen = 0;
                need(unit.together([&] { return lees(unit, dossiers, samen, keerSamen); }));
                QVERIFY(!unit.guessing());
                // What a run saw half of is not remembered.
                need(lees(unit, dossiers, daarna, keerDaarna));
            };
            schrijft ? write(body) : read(body);
            QCOMPARE(samen, los);
            QCOMPARE(daarna, los);
            QCOMPARE(keerSamen > 1, !isSqlite()); // where a question is a trip, they are gathered
        }
        QCOMPARE(los.size(), 5);
    }

    void what_is_wrong_is_the_answer_of_the_last_run_alone()
    {
        write([&](UnitOfWork& unit) {
            QStringList uit;
            int keer = 0;
            const Outcome<void> geen = unit.together([&] { return lees(unit, {m_dossier.budgethouder.id, BudgethouderId{987654}}, uit, keer); });
            QVERIFY(!geen && geen.problem().kind == ProblemKind::NietGevonden);
            QCOMPARE(uit.size(), 1);
            // The unit itself is unharmed.
            need(unit.partijen().insertOrganisatie({{}, QStringLiteral("x"), {}}));
        });
        write([&](UnitOfWork& unit) {
            int keer = 0;
            // Whoever trusts an answer that was only guessed may come to anything.
            need(unit.together([&]() -> Outcome<void> {
                ++keer;
                const Outcome<std::optional<Budgethouder>> wie = unit.budgethouders().find(m_dossier.budgethouder.id);
                if (!*wie)
                    throw std::out_of_range("no budgethouder");
                return {};
            }));
            QCOMPARE(keer, isSqlite() ? 1 : 2);
        });
        write([&](UnitOfWork& unit) {
            QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)unit.together([]() -> Outcome<void> { throw std::out_of_range("of itself"); }));
            QVERIFY(!unit.guessing());
        });
    }

    void a_question_that_the_database_refuses_ends_the_unit()
    {
        tamper({QStringLiteral("DROP TABLE toestemming")});
        const Problem problem = refused([&](UnitOfWork& unit) -> Outcome<void> {
            Outcome<void> uit = unit.together([&]() -> Outcome<void> {
                PGB_CHECK(unit.dossier().opnamen(m_dossier.budgethouder.id));
                PGB_CHECK(unit.dossier().toestemmingen(m_dossier.budgethouder.id));
                return {};
            });
            if (uit)
                qFatal("there is no such table");
            return {};
        });
        QCOMPARE(problem.kind, ProblemKind::Intern);
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.budgethouders().find(m_dossier.budgethouder.id)).has_value()); }); // the connection works on
    }

    void a_question_that_is_asked_for_many_at_once_is_refused_as_any_other()
    {
        std::vector<BudgethouderId> dossiers{m_dossier.budgethouder.id};
        write([&](UnitOfWork& unit) {
            for (int n = 2; n < 6; ++n)
                dossiers.push_back(storeDossier(unit, n).budgethouder.id);
        });
        const auto vraag = [&](UnitOfWork& unit) {
            return unit.together([&]() -> Outcome<void> {
                for (const BudgethouderId id : dossiers)
                    PGB_CHECK(unit.budgethouders().find(id));
                for (const BudgethouderId id : dossiers)
                    PGB_CHECK(unit.dossier().toestemmingen(id));
                return {};
            });
        };
        write([&](UnitOfWork& unit) { need(vraag(unit)); }); // the writer knows the statement before the table goes
        tamper({QStringLiteral("DROP TABLE toestemming")});
        QCOMPARE(refused(vraag).kind, ProblemKind::Intern);
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.budgethouders().find(m_dossier.budgethouder.id)).has_value()); });
    }

    void the_first_question_has_all_its_rows_after_one_that_was_read_row_by_row()
    {
        std::vector<BudgethouderId> dossiers{m_dossier.budgethouder.id};
        write([&](UnitOfWork& unit) {
            for (int n = 2; n < 5; ++n)
                dossiers.push_back(storeDossier(unit, n).budgethouder.id);
        });
        Bereik bereik{{}, QDate(2025, 11, 3)};
        bereik.gebruiker.rol = Rol::Svb;
        read([&](UnitOfWork& unit) {
            for (int keer = 0; keer < 2; ++keer) { // the second time all statements are there
                need(unit.bulk().zoekKlanten(bereik, QStringLiteral("o1"), {m_dossier.budgethouder.profielnummer}));
                size_t gevonden = 0;
                need(unit.together([&]() -> Outcome<void> {
                    PGB_TRY(overeenkomsten, unit.zorgovereenkomsten().vanBudgethouders(bereik, dossiers));
                    gevonden = overeenkomsten.size();
                    return {};
                }));
                QCOMPARE(gevonden, dossiers.size());
            }
        });
    }

    void what_was_asked_before_a_write_is_asked_again_after_it()
    {
        write([&](UnitOfWork& unit) {
            const auto naam = [&] {
                QString gelezen;
                need(unit.together([&]() -> Outcome<void> {
                    PGB_TRY(zorgverlener, unit.zorgverleners().find(m_dossier.zorgverlener.id));
                    gelezen = zorgverlener ? zorgverlener->naam : QString();
                    return {};
                }));
                return gelezen;
            };
            QCOMPARE(naam(), m_dossier.zorgverlener.naam);
            Zorgverlener anders = m_dossier.zorgverlener;
            anders.naam = QStringLiteral("Andere naam");
            need(unit.zorgverleners().update(anders));
            QCOMPARE(naam(), anders.naam);
        });
    }
};

HOUSE_TEST(test_together, TogetherTest)
#include "test_together.moc"
