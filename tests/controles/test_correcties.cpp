#include "shared/domain/controle/evaluator.h"
#include "shared/domain/declaratie/correctie.h"
#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <algorithm>

using namespace pgb;
using namespace pgb::bouw;

namespace {

const QDate dag(2025, 5, 5);

AndereRegel alsAndere(const Declaratieregel& r, qint64 declaratie)
{
    return {DeclaratieId{declaratie}, u"2025-0001"_s, budgethouderId, r.datum, r.functieCode, r.eenheid, r.aantal};
}

DossierRegel inDossier(const Declaratieregel& r, ZorgverlenerId wie = zorgverlenerId) { return {wie, r.toekenning, r.datum, r.functieCode, r.eenheid, r.aantal}; }

Declaratieregel stuk(const QString& functie, Eenheid eenheid, qint64 aantal)
{
    Declaratieregel r = regel(dag, functie, 60);
    r.eenheid = eenheid;
    r.aantal = aantal;
    return r;
}

} // namespace

/// The lines of a correction are differences (domain 7.8): a day is what was paid with all that was corrected of it.
class ControlesOpCorrecties final : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

    /// A correction from `was` to `wordt`; what was paid, and what was corrected of it before, stands in the rest of the dossier.
    DeclaratieFeiten van(const std::vector<Declaratieregel>& was, const std::vector<Declaratieregel>& wordt, const std::vector<Declaratieregel>& eerder = {}) const
    {
        DeclaratieFeiten f = declaratieFeiten(m_tabel);
        f.declaratie.soort = DeclaratieSoort::Correctie;
        f.declaratie.oorspronkelijke = DeclaratieId{90};
        f.declaratie.regels = correctieRegels(naCorrecties(was, {eerder}), wordt);
        for (const std::vector<Declaratieregel>* regels : {&was, &eerder}) {
            for (const Declaratieregel& r : *regels) {
                f.andereRegels->push_back(alsAndere(r, regels == &was ? 90 : 91));
                f.dossierRegels->push_back(inDossier(r));
            }
        }
        return f;
    }
    /// As the server knows it: what it corrects was of this kind.
    static DeclaratieFeiten vanSoort(DeclaratieFeiten f, DeclaratieSoort soort)
    {
        Correctiefeit was;
        was.soort = soort;
        was.zorgovereenkomst = zorgovereenkomstId;
        was.status = DeclaratieStatus::Uitbetaald;
        f.oorspronkelijkeDeclaratie = was;
        f.bestaandeDeclaraties->push_back({DeclaratieId{90}, u"2025-0001"_s, soort, f.declaratie.periode, DeclaratieStatus::Uitbetaald});
        return f;
    }
    static size_t aantal(const DeclaratieFeiten& f, const char* id) { return pgb::test::van(f, QString::fromLatin1(id), Fase::Indienen).size(); }

private Q_SLOTS:
    void a_day_is_judged_on_what_it_becomes_data()
    {
        QTest::addColumn<int>("was");
        QTest::addColumn<int>("eerder"); // what a first correction made of it; 0 = there was none
        QTest::addColumn<int>("wordt");
        QTest::addColumn<int>("elders"); // at another budgethouder
        QTest::addColumn<int>("geweigerd");
        QTest::addColumn<int>("lang");
        QTest::newRow("lower") << 14 << 0 << 13 << 0 << 0 << 0;
        QTest::newRow("lower, still long") << 20 << 0 << 18 << 0 << 0 << 0;
        QTest::newRow("higher, short") << 10 << 0 << 14 << 0 << 0 << 0;
        QTest::newRow("higher, long") << 10 << 0 << 17 << 0 << 0 << 1;
        QTest::newRow("to a full day") << 10 << 0 << 16 << 8 << 0 << 0;
        QTest::newRow("past a full day") << 10 << 0 << 17 << 8 << 1 << 1;
        QTest::newRow("lower where it was too much") << 20 << 0 << 19 << 8 << 0 << 0;
        QTest::newRow("second, higher") << 14 << 4 << 12 << 10 << 0 << 0;
        QTest::newRow("second, too high") << 14 << 4 << 15 << 10 << 1 << 0;
        QTest::newRow("second, lower") << 6 << 14 << 13 << 11 << 0 << 0;
    }
    void a_day_is_judged_on_what_it_becomes()
    {
        QFETCH(int, was);
        QFETCH(int, eerder);
        QFETCH(int, wordt);
        QFETCH(int, elders);
        QFETCH(int, geweigerd);
        QFETCH(int, lang);
        const auto uren = [](int n) { return std::vector{regel(dag, u"WLZ-BI"_s, n * 60)}; };
        DeclaratieFeiten f = van(uren(was), uren(wordt), eerder > 0 ? correctieRegels(uren(was), uren(eerder)) : std::vector<Declaratieregel>());
        f.andereRegels->push_back({{}, {}, {}, dag, u"WLZ-BI"_s, Eenheid::Uur, elders * 60});
        QCOMPARE(aantal(f, "DC-055"), size_t(geweigerd));
        QCOMPARE(aantal(f, "DC-056"), size_t(lang));
    }

    void a_correction_without_the_other_lines_is_not_judged_by_the_day()
    {
        DeclaratieFeiten f = van({regel(dag)}, {regel(dag, u"WLZ-BI"_s, 17 * 60)});
        f.andereRegels.reset();
        const Rapport rapport = evaluate(f, Fase::Indienen);
        for (const char* id : {"DC-055", "DC-056"})
            QVERIFY2(std::find(rapport.nogNiet.begin(), rapport.nogNiet.end(), QLatin1String(id)) != rapport.nogNiet.end(), id);
    }

    void dagdelen_and_etmalen_of_a_day_count_with_what_was_paid()
    {
        const auto dagdelen = [](int n) { return std::vector{stuk(u"WLZ-BG"_s, Eenheid::Dagdeel, n * 100)}; };
        QCOMPARE(aantal(van(dagdelen(2), dagdelen(3)), "DC-059"), size_t(0));
        QCOMPARE(aantal(van(dagdelen(2), dagdelen(4)), "DC-059"), size_t(1));
        QCOMPARE(aantal(van(dagdelen(5), dagdelen(4)), "DC-059"), size_t(0));
        const auto etmalen = [](int n) { return std::vector{stuk(u"WLZ-LO"_s, Eenheid::Etmaal, n * 100)}; };
        QCOMPARE(aantal(van(etmalen(1), etmalen(2)), "DC-060"), size_t(1));
        QCOMPARE(aantal(van(etmalen(2), etmalen(1)), "DC-060"), size_t(0));
    }

    void the_day_of_the_budgethouder_is_what_is_left_of_it()
    {
        const auto met = [this](int was, int wordt, int ander) {
            DeclaratieFeiten f = van({regel(dag, u"WLZ-BI"_s, was * 60)}, {regel(dag, u"WLZ-BI"_s, wordt * 60)});
            f.dossierRegels->push_back(inDossier(regel(dag, u"WLZ-PV"_s, ander * 60), ZorgverlenerId{77}));
            return aantal(f, "DC-062");
        };
        QCOMPARE(met(8, 10, 12), size_t(0)); // 22 hours: with the paid day twice it would be 30
        QCOMPARE(met(8, 13, 12), size_t(1));
        QCOMPARE(met(14, 13, 12), size_t(0)); // it lowers
    }

    void an_etmaal_of_logeren_that_was_taken_back_stands_in_nobodys_way()
    {
        const Declaratieregel etmaal = stuk(u"WLZ-LO"_s, Eenheid::Etmaal, 100);
        QCOMPARE(aantal(van({etmaal}, {regel(dag)}), "DC-042"), size_t(0)); // hours in its place
        DeclaratieFeiten f = van({regel(dag)}, {etmaal}); // and the other way around
        QCOMPARE(aantal(f, "DC-042"), size_t(0));
        f.dossierRegels->push_back(inDossier(regel(dag), ZorgverlenerId{77})); // of someone else
        QCOMPARE(aantal(f, "DC-042"), size_t(1));
        QCOMPARE(aantal(van({regel(dag), etmaal}, {regel(dag, u"WLZ-BI"_s, 60), etmaal}), "DC-042"), size_t(0)); // it lowers what should not be there
    }

    void a_week_that_gets_shorter_is_not_held()
    {
        DeclaratieFeiten f = van({regel(dag, u"WLZ-BI"_s, 10 * 60)}, {regel(dag, u"WLZ-BI"_s, 9 * 60)});
        f.zorgovereenkomst->versies.front().inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        f.wekenOveral = {{dag, 70 * 60, 6}};
        QCOMPARE(aantal(f, "DC-057"), size_t(0));
        f.declaratie.regels = correctieRegels({regel(dag, u"WLZ-BI"_s, 10 * 60)}, {regel(dag, u"WLZ-BI"_s, 11 * 60)});
        QVERIFY(aantal(f, "DC-057") > 0);
    }

    void a_week_is_held_against_the_agreed_hours_as_it_becomes_data()
    {
        QTest::addColumn<int>("was");
        QTest::addColumn<int>("wordt");
        QTest::addColumn<int>("rest"); // of the same declaratie, on another day of that week
        QTest::addColumn<int>("gewaarschuwd");
        QTest::newRow("still within") << 2 << 4 << 5 << 0;
        QTest::newRow("becomes too much") << 2 << 8 << 5 << 1;
        QTest::newRow("stays too much, but less") << 9 << 8 << 5 << 0;
    }
    void a_week_is_held_against_the_agreed_hours_as_it_becomes()
    {
        QFETCH(int, was);
        QFETCH(int, wordt);
        QFETCH(int, rest);
        QFETCH(int, gewaarschuwd);
        const Declaratieregel andereDag = regel(dag.addDays(3), u"WLZ-BI"_s, rest * 60);
        for (const DeclaratieSoort soort : {DeclaratieSoort::GeleverdeZorg, DeclaratieSoort::Factuur}) {
            DeclaratieFeiten f = vanSoort(van({regel(dag, u"WLZ-BI"_s, was * 60), andereDag}, {regel(dag, u"WLZ-BI"_s, wordt * 60), andereDag}), soort);
            f.zorgovereenkomst->versies.front().inhoud.minutenPerWeek = 10 * 60;
            f.andereRegels->push_back({DeclaratieId{70}, {}, budgethouderId, dag, u"WLZ-BI"_s, Eenheid::Uur, 20 * 60}); // under another agreement
            const std::vector<Bevinding> gezegd = pgb::test::van(f, u"DC-023"_s, Fase::Indienen);
            QCOMPARE(gezegd.size(), size_t(gewaarschuwd));
            QVERIFY(gezegd.empty() || pgb::test::param(gezegd.front(), u"ingevuldMinuten"_s) == QString::number((wordt + rest) * 60));
        }
    }

    void a_week_of_more_declaraties_counts_each_with_its_own_corrections()
    {
        const auto na = [this](int wordt) {
            DeclaratieFeiten f = vanSoort(van({regel(dag, u"WLZ-BI"_s, 2 * 60)}, {regel(dag, u"WLZ-BI"_s, wordt * 60)}), DeclaratieSoort::GeleverdeZorg);
            f.zorgovereenkomst->versies.front().inhoud.minutenPerWeek = 10 * 60;
            // Of the next period, in the same week: six hours, of which a correction made seven.
            const std::vector<Declaratieregel> zes{regel(dag.addDays(1), u"WLZ-BI"_s, 6 * 60)};
            f.andereRegels->push_back(alsAndere(zes.front(), 92));
            for (const Declaratieregel& r : correctieRegels(zes, {regel(dag.addDays(1), u"WLZ-BI"_s, 7 * 60)}))
                f.andereRegels->push_back(alsAndere(r, 93));
            f.bestaandeDeclaraties->push_back({DeclaratieId{92}, u"2025-0002"_s, DeclaratieSoort::GeleverdeZorg, f.declaratie.periode, DeclaratieStatus::Gecorrigeerd});
            f.bestaandeDeclaraties->push_back({DeclaratieId{93}, u"2025-0003"_s, DeclaratieSoort::Correctie, f.declaratie.periode, DeclaratieStatus::Betaalbaar});
            return pgb::test::van(f, u"DC-023"_s, Fase::Indienen);
        };
        QCOMPARE(na(3).size(), size_t(0)); // ten of ten
        const std::vector<Bevinding> elf = na(4);
        QCOMPARE(elf.size(), size_t(1));
        QCOMPARE(pgb::test::param(elf.front(), u"ingevuldMinuten"_s), QString::number(11 * 60));
    }

    void hours_on_a_day_that_is_not_agreed_are_asked_about_in_a_correction_too()
    {
        const QDate zaterdag(2025, 5, 3);
        DeclaratieFeiten f = vanSoort(van({regel(dag)}, {regel(dag), regel(zaterdag)}), DeclaratieSoort::GeleverdeZorg);
        QCOMPARE(aantal(f, "DC-025"), size_t(1));
        QCOMPARE(aantal(vanSoort(van({regel(dag), regel(zaterdag)}, {regel(dag)}), DeclaratieSoort::GeleverdeZorg), "DC-025"), size_t(0)); // it is taken back
        QCOMPARE(aantal(vanSoort(f, DeclaratieSoort::Factuur), "DC-025"), size_t(0));
    }

    void a_period_that_becomes_much_higher_is_asked_about()
    {
        const auto gemeld = [this](qint64 erbij, DeclaratieSoort soort) {
            DeclaratieFeiten f = vanSoort(declaratieFeiten(m_tabel), soort);
            f.declaratie.soort = DeclaratieSoort::Correctie;
            f.declaratie.totaal = Bedrag{erbij};
            f.historie = {Bedrag{100'000}, Bedrag{100'000}, Bedrag{100'000}};
            (*f.oorspronkelijkeDeclaratie)->totaal = Bedrag{100'000};
            (*f.oorspronkelijkeDeclaratie)->gecorrigeerd = Bedrag{30'000};
            return aantal(f, "DC-064");
        };
        QCOMPARE(gemeld(10'000, DeclaratieSoort::GeleverdeZorg), size_t(0));
        QCOMPARE(gemeld(40'000, DeclaratieSoort::GeleverdeZorg), size_t(1)); // alone it would be little
        QCOMPARE(gemeld(40'000, DeclaratieSoort::Eindejaarsuitkering), size_t(0));
    }

    void what_pays_by_its_amounts_is_judged_again_when_an_amount_changes_data()
    {
        QTest::addColumn<BlokkadeReikwijdte>("reikwijdte");
        QTest::addColumn<qint64>("wie");
        QTest::newRow("DC-012") << BlokkadeReikwijdte::Zorgverlener << zorgverlenerId.waarde;
        QTest::newRow("DC-017") << BlokkadeReikwijdte::Zorgovereenkomst << zorgovereenkomstId.waarde;
        QTest::newRow("DC-030") << BlokkadeReikwijdte::Toekenning << stuk(u"WLZ-PV"_s, Eenheid::Uur, 60).toekenning.waarde;
    }
    void what_pays_by_its_amounts_is_judged_again_when_an_amount_changes()
    {
        QFETCH(BlokkadeReikwijdte, reikwijdte);
        QFETCH(qint64, wie);
        DeclaratieFeiten f = van({stuk(u"WLZ-PV"_s, Eenheid::Uur, 120)}, {stuk(u"WLZ-PV"_s, Eenheid::Uur, 60)});
        Blokkade b;
        b.reikwijdte = reikwijdte;
        b.reikwijdteId = wie;
        b.van = f.vandaag;
        f.blokkades = {b};
        f.declaratie.regels.resize(1);
        f.declaratie.regels.at(0).bedrag = Bedrag{-100};
        const Rapport eerst = evaluate(f, Fase::Indienen);
        const auto gemeld = [](const Rapport& r) {
            return std::any_of(r.bevindingen.begin(), r.bevindingen.end(), [](const Bevinding& x) { return x.controle == QLatin1String(QTest::currentDataTag()); });
        };
        QVERIFY(!gemeld(eerst)); // it only takes back
        f.declaratie.regels.at(0).bedrag = Bedrag{100};
        QVERIFY(gemeld(evaluateChanged(f, Fase::Indienen, {u"regels/0/bedrag"_s}, eerst)));
    }

    void transport_needs_day_care_that_was_not_taken_back()
    {
        const Declaratieregel vervoer = stuk(u"WLZ-VV"_s, Eenheid::Dagdeel, 100);
        const Declaratieregel groep = stuk(u"WLZ-BG"_s, Eenheid::Dagdeel, 100);
        QCOMPARE(aantal(van({groep}, {groep, vervoer}), "DC-073"), size_t(0));
        QCOMPARE(aantal(van({groep}, {vervoer}), "DC-073"), size_t(1));
    }
};

HOUSE_TEST(test_correcties, ControlesOpCorrecties)
#include "test_correcties.moc"
