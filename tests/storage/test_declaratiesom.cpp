#include "tests/storage/storage_test.h"
#include "tests/support/sommen.h"
#include <QRandomGenerator>
#include <algorithm>
#include <map>

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;
using S = DeclaratieStatus;

/// A budget reads the sums that stand with the declaraties: they are what the lines come to, whatever was done.
class DeclaratiesomTest : public StorageTest {
    Q_OBJECT

    using Plaats = std::pair<qint64, QString>;
    using Standen = std::map<Plaats, std::pair<qint64, qint64>>; ///< paid and planned

    /// As domain 3.3 has it, from the lines of each declaratie.
    static Standen verwacht(const std::vector<Declaratie>& alle, DeclaratieId behalve)
    {
        Standen uit;
        for (const Declaratie& d : alle) {
            const bool geheel = d.status == S::Uitbetaald || d.status == S::Gecorrigeerd;
            const bool onderweg = d.status == S::Betaalbaar || d.status == S::Ingepland || d.status == S::Teruggekomen;
            qint64 rest = d.betaald.centen;
            for (const Declaratieregel& r : d.regels) {
                if (d.id == behalve || !r.toekenning || !(geheel || onderweg || d.betaald > Bedrag {}))
                    continue;
                const qint64 deel = geheel ? r.bedrag.centen : std::clamp<qint64>(r.bedrag.centen, 0, std::max<qint64>(rest, 0));
                rest -= deel;
                auto& [uitbetaald, ingepland] = uit[{r.toekenning.waarde, r.functieCode}];
                uitbetaald += deel;
                ingepland += onderweg ? r.bedrag.centen - deel : 0;
            }
        }
        return uit;
    }
    static Standen gelezen(UnitOfWork& unit, BudgethouderId wie, DeclaratieId behalve)
    {
        Standen uit;
        for (const Boeking& b : need(unit.toekenningen().boekingen(wie, behalve)).boekingen)
            uit[{b.toekenning.waarde, b.functieCode}] = {b.uitbetaald.centen, b.ingepland.centen};
        return uit;
    }

    static void andereRegels(Declaratie& d, QRandomGenerator& random, const std::vector<ToekenningId>& toekenningen)
    {
        d.regels.resize(size_t(random.bounded(40)), d.regels.empty() ? Declaratieregel() : d.regels.front());
        for (Declaratieregel& r : d.regels) {
            r.datum = QDate(2025, 5, 1 + random.bounded(31));
            r.toekenning = toekenningen[size_t(random.bounded(int(toekenningen.size())))];
            r.functieCode = random.bounded(2) ? QStringLiteral("JW-45") : QStringLiteral("{\"a\\',NULL}");
            r.bedrag = Bedrag {random.bounded(-2'000, 10'000)};
        }
        d.totaal = totaalVan(d.regels);
    }

private Q_SLOTS:
    void after_every_act_the_budget_is_what_the_lines_say()
    {
        QRandomGenerator random(24);
        std::vector<ToekenningId> toekenningen {{}, m_dossier.toekenning.id};
        write([&](UnitOfWork& unit) {
            toekenningen.push_back(need(unit.toekenningen().insert(toekenning(m_dossier.budgethouder.id, m_dossier.verstrekker.id))).id);
        });
        std::vector<S> standen;
        for (const Code<S>& status : codeTable<S>())
            standen.push_back(status.waarde);
        std::vector<Declaratie> alle;
        for (int stap = 0; stap < 120; ++stap) {
            const bool nieuw = alle.size() < 6;
            Declaratie d = nieuw ? declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, S::Concept) : alle[size_t(random.bounded(6))];
            if (nieuw || random.bounded(2)) // written anew, or as a correction or the server does it
                andereRegels(d, random, toekenningen);
            d.status = standen[size_t(random.bounded(int(standen.size())))];
            const int deel = random.bounded(3); // nothing paid, a part, all
            d.betaald = d.status == S::Uitbetaald || deel == 2 ? d.totaal : deel == 1 ? Bedrag {d.totaal.centen / 3} : Bedrag {};
            write([&](UnitOfWork& unit) { d = nieuw ? need(unit.declaraties().insert(d)) : need(unit.declaraties().update(d)); });
            if (nieuw)
                alle.push_back(d);
            else
                *std::find_if(alle.begin(), alle.end(), [&](const Declaratie& a) { return a.id == d.id; }) = d;
            read([&](UnitOfWork& unit) {
                for (const DeclaratieId behalve : {DeclaratieId(), d.id})
                    QCOMPARE(gelezen(unit, d.budgethouder, behalve), verwacht(alle, behalve));
            });
            QCOMPARE(verkeerdeSommen(m_config), 0);
        }
    }

    void a_unit_that_fails_leaves_the_sums_as_they_were()
    {
        Declaratie d;
        write([&](UnitOfWork& unit) { d = need(unit.declaraties().insert(declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, S::Betaalbaar))); });
        const Problem problem = refused([&](UnitOfWork& unit) -> Outcome<void> {
            d.regels.resize(3);
            need(unit.declaraties().update(d));
            return Problem {ProblemKind::Geweigerd, QStringLiteral("nee"), {}, {}, {}};
        });
        QCOMPARE(problem.code, QStringLiteral("nee"));
        QCOMPARE(verkeerdeSommen(m_config), 0);
        QCOMPARE(tamper({QStringLiteral("SELECT sum(bedrag_centen) FROM declaratiesom")}).toLongLong(), 119288);
    }
};

HOUSE_TEST(test_declaratiesom, DeclaratiesomTest)
#include "test_declaratiesom.moc"
