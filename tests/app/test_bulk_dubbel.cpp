#include "server/app/bulk_dubbel.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "tests/app/bulk_fixture.h"

using namespace pgb;
using namespace pgb::test;

namespace {

Bulkregel bezoek(const char* kenmerk, int minuten, const char* begin = "", const char* factuur = "")
{
    Bulkregel r;
    r.kenmerk = QString::fromLatin1(kenmerk);
    r.factuurnummer = QString::fromLatin1(factuur);
    r.aantal = minuten;
    r.eenheid = Eenheid::Uur;
    if (*begin)
        r.begin = QTime::fromString(QString::fromLatin1(begin), QStringLiteral("HH:mm"));
    return r;
}

} // namespace

/// C-25: the same care is never handed in twice, and other care is never taken for it.
class TestBulkDubbel : public QObject {
    Q_OBJECT

    /// One letter per line: . other care, = the same, k the same care with another own number, a another quantity, ? nothing says which.
    static QString vergeleken(const std::vector<Bulkregel>& regels, const std::vector<Bulkregel>& eerder, qint64 eerdereBatch = 1)
    {
        std::vector<const Bulkregel*> deze;
        for (const Bulkregel& r : regels)
            deze.push_back(&r);
        std::vector<BulkEerdere> eerdere;
        for (const Bulkregel& r : eerder)
            eerdere.push_back({QStringLiteral("1/2025-11-17/X"), BulkId{eerdereBatch}, QStringLiteral("o1"), QStringLiteral("eerder.csv"), QStringLiteral("2025-0001"), r});
        QString uit;
        for (const BulkGelijk& g : vergelijkMetEerdere(BulkId{2}, deze, eerdere))
            uit += QLatin1Char(".=ka?"[int(g.hoe)]);
        return uit;
    }

private Q_SLOTS:
    void a_line_is_compared_with_what_was_handed_in()
    {
        QCOMPARE(vergeleken({bezoek("A-1", 30)}, {bezoek("A-1", 30)}), QStringLiteral("="));
        QCOMPARE(vergeleken({bezoek("", 30)}, {bezoek("", 30)}), QStringLiteral("="));
        QCOMPARE(vergeleken({bezoek("B-1", 30)}, {bezoek("A-1", 30)}), QStringLiteral("k"));
        QCOMPARE(vergeleken({bezoek("", 30)}, {bezoek("A-1", 30)}), QStringLiteral("k"));
        QCOMPARE(vergeleken({bezoek("A-1", 45)}, {bezoek("A-1", 90)}), QStringLiteral("a"));
        QCOMPARE(vergeleken({bezoek("B-1", 45)}, {bezoek("A-1", 90)}), QStringLiteral("?"));
        QCOMPARE(vergeleken({bezoek("A-1", 45, "20:00")}, {bezoek("A-1", 30, "06:00")}), QStringLiteral("."));
        QCOMPARE(vergeleken({bezoek("", 90)}, {bezoek("", 60)}), QStringLiteral("a"));
        QCOMPARE(vergeleken({bezoek("", 90, "20:00")}, {bezoek("", 60)}), QStringLiteral("?"));
        QCOMPARE(vergeleken({bezoek("", 90, "20:00")}, {bezoek("", 60, "20:00")}), QStringLiteral("a")); // what begins at once is no second visit
        QCOMPARE(vergeleken({bezoek("B-1", 90, "20:00")}, {bezoek("A-1", 60, "20:00")}), QStringLiteral("?"));
        QCOMPARE(vergeleken({bezoek("", 60), bezoek("", 90)}, {bezoek("", 60), bezoek("", 90)}), QStringLiteral("=="));
        // A corrected invoice has another number; its line numbers may have shifted.
        QCOMPARE(vergeleken({bezoek("2", 90, "", "F2")}, {bezoek("1", 90, "", "F1")}), QStringLiteral("k"));
        QCOMPARE(vergeleken({bezoek("1", 45, "", "F9")}, {bezoek("1", 90, "", "F1")}), QStringLiteral("?"));
    }
    void a_second_visit_is_known_by_the_times_of_both_and_else_asked_about()
    {
        QCOMPARE(vergeleken({bezoek("B-1", 30, "20:00")}, {bezoek("A-1", 30, "08:00")}), QStringLiteral("."));
        QCOMPARE(vergeleken({bezoek("B-1", 30, "20:00")}, {bezoek("A-1", 30)}), QStringLiteral("?"));
        QCOMPARE(vergeleken({bezoek("", 30, "20:00")}, {bezoek("A-1", 30)}), QStringLiteral("k"));
        QCOMPARE(vergeleken({bezoek("B-1", 30, "20:00")}, {bezoek("A-1", 30, "20:00")}), QStringLiteral("k"));
        QCOMPARE(vergeleken({bezoek("B-1", 30)}, {bezoek("A-1", 30, "20:00")}), QStringLiteral("k"));
        QCOMPARE(vergeleken({bezoek("A-1", 30, "20:00", "F2")}, {bezoek("A-1", 30, "", "F1")}), QStringLiteral("k"));
    }
    void a_month_that_is_read_again_with_a_visit_more_leaves_that_visit()
    {
        QCOMPARE(vergeleken({bezoek("A-1", 30), bezoek("A-2", 30)}, {bezoek("A-1", 30)}), QStringLiteral("=."));
        QCOMPARE(vergeleken({bezoek("A-2", 30), bezoek("A-1", 30)}, {bezoek("A-1", 30)}), QStringLiteral(".="));
        QCOMPARE(vergeleken({bezoek("B-1", 30), bezoek("B-2", 30)}, {bezoek("A-1", 30)}), QStringLiteral("kk"));
    }
    void one_file_may_hold_two_visits_of_the_same_length()
    {
        QVERIFY(!isDubbel(bezoek("A-1", 30), bezoek("A-2", 30)));
        QVERIFY(!isDubbel(bezoek("A-1", 30, "06:00"), bezoek("A-1", 45, "20:00")));
        QVERIFY(isDubbel(bezoek("A-1", 30), bezoek("A-1", 45)));
        QVERIFY(isDubbel(bezoek("", 30), bezoek("", 30)));
        QVERIFY(isDubbel(bezoek("1", 90, "", "F1"), bezoek("2", 90, "", "F2")));
        Bulkregel dag = bezoek("", 30), avond = dag; // of one function at two agreed rates
        dag.tarief = Tarief::fromCenten(4000);
        avond.tarief = Tarief::fromCenten(4500);
        QVERIFY(!isDubbel(dag, avond));
        QVERIFY(isDubbel(dag, dag));
        QCOMPARE(vergeleken({bezoek("A-2", 30)}, {bezoek("A-1", 30)}, 2), QStringLiteral("."));
        QCOMPARE(vergeleken({bezoek("A-1", 30)}, {bezoek("A-1", 30)}, 2), QStringLiteral("="));
    }
    void a_month_written_out_again_with_times_and_other_numbers_is_found()
    {
        // The first file has a line for a day, the second the visits of that day.
        BulkFixture f(2);
        std::vector<Bulkregel> bezoeken = goedeBulkregels(2, 80), dagen;
        for (const Bulkregel& r : bezoeken) {
            const auto dag = std::find_if(dagen.begin(), dagen.end(), [&](const Bulkregel& d) { return d.klant == r.klant && d.datum == r.datum; });
            if (dag != dagen.end()) {
                dag->aantal += r.aantal;
                continue;
            }
            dagen.push_back(r);
            dagen.back().begin.reset();
            dagen.back().eind.reset();
            dagen.back().kenmerk = QStringLiteral("dag-%1").arg(r.nummer);
        }
        QVERIFY(dagen.size() < bezoeken.size());
        HOUSE_VALUE(een, f.begin("een"));
        HOUSE_VALUE(twee, f.begin("twee"));
        HOUSE_VALUE(drie, f.begin("drie"));
        QVERIFY(f.breng(een.id, dagen).ok() && f.controleer(een.id).ok());
        QVERIFY(f.breng(twee.id, bezoeken).ok() && f.controleer(twee.id).ok()); // neither is handed in yet
        HOUSE_VALUE(eerst, f.dienIn(een.id));
        QCOMPARE(eerst, 2);
        HOUSE_VALUE(daarna, f.dienIn(twee.id));
        QCOMPARE(daarna, 0);
        QVERIFY(f.controleer(twee.id).ok());
        QVERIFY(f.breng(drie.id, bezoeken).ok() && f.controleer(drie.id).ok());
        for (const BulkId id : {twee.id, drie.id})
            QVERIFY2(f.watIsFout(id).startsWith(QStringLiteral("fout BK-009")) && f.aantal(id, Bulkstand::Fout) == 80, qPrintable(f.watIsFout(id)));
        HOUSE_VALUE(niets, f.dienIn(drie.id));
        QCOMPARE(niets, 0);
    }
    void one_line_that_may_be_another_visit_is_asked_about_with_both_lines_named()
    {
        BulkFixture f(1);
        std::vector<Bulkregel> regels = goedeBulkregels(1, 10);
        for (Bulkregel& r : regels) {
            r.begin.reset();
            r.eind.reset();
        }
        HOUSE_VALUE(een, f.begin("een"));
        QVERIFY(f.breng(een.id, regels).ok() && f.controleer(een.id).ok());
        HOUSE_VALUE(eerst, f.dienIn(een.id));
        QCOMPARE(eerst, 1);
        Bulkregel avond = regels[4];
        avond.nummer = 2;
        avond.kenmerk = QStringLiteral("avond");
        avond.begin = QTime(20, 0);
        avond.eind = QTime(20, 5);
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(twee.id, {avond}).ok() && f.controleer(twee.id).ok());
        const auto oorzaken = f.oorzaken(twee.id);
        QVERIFY2(oorzaken.size() == 1 && f.aantal(twee.id, Bulkstand::LetOp) == 1 && oorzaken[0].bevinding.controle == QLatin1String("BK-012"), qPrintable(f.watIsFout(twee.id)));
        QCOMPARE(oorzaken[0].bevinding.params, (CodeParams{{QStringLiteral("bestandTekst"), QStringLiteral("oktober.csv")}, {QStringLiteral("rijGetal"), QStringLiteral("6")}}));
        const auto ongezien = f.dienIn(twee.id);
        QVERIFY(!ongezien && ongezien.problem().code == QLatin1String("regelsNietBekeken") && ongezien.problem().kind == ProblemKind::Conflict);
        QCOMPARE(f.aantal(twee.id, Bulkstand::Ingediend), 0);
        // Who hands it in has answered.
        HOUSE_VALUE(daarna, f.dienIn(twee.id, true));
        QCOMPARE(daarna, 1);
        QCOMPARE(f.aantal(twee.id, Bulkstand::Ingediend), 1);
    }
    void what_was_seen_holds_at_every_step_until_the_check_says_something_again()
    {
        BulkFixture f(1);
        std::vector<Bulkregel> regels = goedeBulkregels(1, 10), avonden;
        for (Bulkregel& r : regels) {
            r.begin.reset();
            r.eind.reset();
        }
        HOUSE_VALUE(een, f.begin("een"));
        QVERIFY(f.breng(een.id, regels).ok() && f.controleer(een.id).ok() && f.dienIn(een.id).ok());
        for (const size_t i : {4, 6}) {
            avonden.push_back(regels[i]);
            avonden.back().kenmerk = QStringLiteral("avond%1").arg(i);
            avonden.back().begin = QTime(20, 0);
            avonden.back().eind = QTime(20, 10);
            avonden.back().aantal = 10; // as much as before on both days would be the same care, written out again
        }
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(twee.id, avonden).ok() && f.controleer(twee.id).ok());
        const QString beide = f.bekijkcode(twee.id);
        QCOMPARE(beide.size(), 8);
        QCOMPARE(f.bekijkcode(twee.id), beide);
        const auto dien = [&](const QString& code) { return f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& w) { return dienBulkIn(w, twee.id, code); }); };
        const auto bekeken = [&] { return f.doe([&](Werk& w) { return w.unit.bulk().zetBekeken(twee.id, QStringLiteral("0badc0de")); }).ok(); }; // at a step with more lines
        HOUSE_PROBLEM(dien(QStringLiteral("0badc0de")), "regelsNietBekeken");
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, twee.id, avonden[1], true); }).ok() && f.controleer(twee.id).ok());
        const QString een1 = f.bekijkcode(twee.id); // of one of them
        QVERIFY(een1.size() == 8 && een1 != beide);
        HOUSE_PROBLEM(dien(beide), "regelsNietBekeken");
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, twee.id, avonden[1]); }).ok() && f.controleer(twee.id).ok());
        HOUSE_PROBLEM(dien(een1), "regelsNietBekeken");
        QVERIFY(bekeken() && f.doe([&](Werk& w) { return heropenFouten(w, twee.id); }).ok() && f.controleer(twee.id).ok());
        HOUSE_PROBLEM(dien(QStringLiteral("0badc0de")), "regelsNietBekeken");
        QVERIFY(bekeken());
        HOUSE_PROBLEM(dien({}), "regelsNietBekeken");
        HOUSE_VALUE(stap, dien(QStringLiteral("0badc0de")));
        QCOMPARE(stap.regels, 2);
    }
    void the_code_of_lines_is_of_those_lines_as_they_are_and_short_for_any_number()
    {
        const auto code = [](const std::vector<Bulkregel>& regels, const QString& bevinding = QStringLiteral("x")) {
            bulk::Bekijkcode uit;
            for (const Bulkregel& r : regels)
                uit.neem(r, bevinding);
            return uit.tekst();
        };
        std::vector<Bulkregel> regels = goedeBulkregels(3, 3'000);
        const QString alle = code(regels);
        QCOMPARE(alle.size(), 8);
        QCOMPARE(code(regels), alle);
        QVERIFY(code(regels, QStringLiteral("y")) != alle);
        ++regels.front().aantal;
        QVERIFY(code(regels) != alle);
        --regels.front().aantal;
        // What it costs is looked at too: a rate, an amount, and by which invoice it goes.
        using Anders = void (*)(Bulkregel&);
        for (const Anders anders : {Anders([](Bulkregel& r) { r.tarief = Tarief::fromCenten(4'321); }), Anders([](Bulkregel& r) { r.bedrag = Bedrag{123'456}; }),
                                    Anders([](Bulkregel& r) { r.factuurnummer = QStringLiteral("F-99"); })}) {
            std::vector<Bulkregel> gewijzigd = regels;
            anders(gewijzigd.front());
            QVERIFY(gewijzigd.front() != regels.front() && code(gewijzigd) != alle);
        }
        regels.pop_back();
        QVERIFY(code(regels) != alle);
        QCOMPARE(code({}), QString());
    }
    void what_a_week_comes_to_is_said_also_when_the_end_of_it_was_handed_in_before()
    {
        BulkFixture f(1);
        const auto dag = [](int nummer, int datum) {
            Bulkregel r = goedeBulkregels(1, 1).front();
            r.nummer = nummer;
            r.datum = QDate(2025, 10, datum);
            r.begin = QTime(8, 0);
            r.eind = QTime(15, 0);
            r.aantal = 7 * 60; // ten hours a week are agreed
            r.kenmerk = QStringLiteral("W%1").arg(nummer);
            return r;
        };
        HOUSE_VALUE(een, f.begin("een"));
        QVERIFY(f.breng(een.id, {dag(2, 10)}).ok() && f.controleer(een.id).ok() && f.dienIn(een.id).ok());
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(twee.id, {dag(2, 6), dag(3, 7), dag(4, 20)}).ok() && f.controleer(twee.id).ok());
        for (const BulkregelUitkomst& u : f.regels(twee.id)) {
            const bool week = u.bevinding && u.bevinding->controle == QLatin1String("DC-023");
            QVERIFY2(week == (u.regel.nummer == 2), qPrintable(f.watIsFout(twee.id)));
        }
    }
    void two_lines_that_are_the_same_are_not_told_to_say_what_they_say()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 4);
        regels[1] = regels[0];
        regels[1].nummer = 3;
        for (Bulkregel* r : {&regels[2], &regels[3]}) {
            r->datum = QDate(2025, 10, 20);
            r->kenmerk.clear();
            r->begin.reset();
            r->eind.reset();
        }
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY2(f.watIsFout(bulk.id).contains(QLatin1String("BK-005|gelijkx1")) && f.watIsFout(bulk.id).contains(QLatin1String("BK-005x1")), qPrintable(f.watIsFout(bulk.id)));
    }
    void a_month_with_other_own_numbers_is_not_paid_twice_and_what_was_withdrawn_is_open_again()
    {
        BulkFixture f(1);
        std::vector<Bulkregel> regels = goedeBulkregels(1, 10);
        HOUSE_VALUE(een, f.begin("een"));
        QVERIFY(f.breng(een.id, regels).ok() && f.controleer(een.id).ok());
        HOUSE_VALUE(declaraties, f.dienIn(een.id));
        QVERIFY2(declaraties > 0 && f.aantal(een.id, Bulkstand::Ingediend) == 10, qPrintable(f.watIsFout(een.id)));
        HOUSE_VALUE(zelfde, f.begin("zelfde"));
        QVERIFY(f.breng(zelfde.id, regels).ok() && f.controleer(zelfde.id).ok());
        QVERIFY2(f.aantal(zelfde.id, Bulkstand::AlIngediend) == 10, qPrintable(f.watIsFout(zelfde.id)));
        for (Bulkregel& r : regels)
            r.kenmerk = QStringLiteral("anders-%1").arg(r.nummer);
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(twee.id, regels).ok() && f.controleer(twee.id).ok());
        QVERIFY2(f.aantal(twee.id, Bulkstand::Fout) == 10 && f.watIsFout(twee.id).contains(QStringLiteral("BK-009")), qPrintable(f.watIsFout(twee.id)));
        HOUSE_VALUE(niets, f.dienIn(twee.id));
        QCOMPARE(niets, 0);
        QVERIFY(f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, een.id); }).ok());
        for (const BulkId id : {zelfde.id, twee.id}) {
            QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> {
                PGB_CHECK(werk.unit.bulk().openFouten(id));
                return true;
            }).ok());
            QVERIFY(f.controleer(id).ok());
            QVERIFY2(f.aantal(id, Bulkstand::Fout) + f.aantal(id, Bulkstand::AlIngediend) == 0, qPrintable(f.watIsFout(id)));
        }
    }
};

HOUSE_TEST(test_bulk_dubbel, TestBulkDubbel)
#include "test_bulk_dubbel.moc"
