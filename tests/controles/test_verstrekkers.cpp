#include "shared/domain/controle/evaluator.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;

namespace {

/// What a finding of this controle names as verstrekker; "-" = no such finding.
QString genoemd(const Rapport& rapport, const QString& id)
{
    for (const Bevinding& b : rapport.bevindingen) {
        for (const auto& [naam, waarde] : b.params) {
            if (b.controle == id && naam == QLatin1String("verstrekkerNaam"))
                return waarde;
        }
    }
    return u"-"_s;
}

} // namespace

/// A sentence names the verstrekker of the budget that it is about, not the first one of the budgethouder.
class TestVerstrekkers : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

    DeclaratieFeiten feiten() const
    {
        DeclaratieFeiten f = declaratieFeiten(m_tabel);
        f.toekenningen = {toekenning(), wmoToekenning()};
        return f;
    }

private Q_SLOTS:
    void travel_is_paid_as_the_gemeente_says_that_pays_it()
    {
        const ParameterTabel tabel = bouw::parameters();
        const auto over = [&](std::optional<bool> mag) {
            DeclaratieFeiten f = bouw::declaratieFeiten(tabel);
            for (Toekenning& t : *f.toekenningen)
                t.wet = Wet::Wmo;
            for (VerstrekkerFeit& v : f.verstrekkers)
                v.reiskosten = {{QDate(2025, 1, 1), mag}};
            std::vector<Ernst> uit;
            for (const Bevinding& b : evaluate(f, Fase::Indienen).bevindingen) {
                if (b.controle == QLatin1String("DC-066"))
                    uit.push_back(b.ernst);
            }
            return uit;
        };
        QVERIFY(over(true).empty());
        QVERIFY(!over(false).empty() && over(false).front() == Ernst::Weigeren);
        QCOMPARE(over({}).empty(), tabel.jaNee(u"reiskostenToegestaan", Wet::Wmo, {}, QDate(2025, 5, 5)) == true); // as the table
    }

    void a_shortage_names_who_granted_that_budget()
    {
        DeclaratieFeiten f = feiten();
        for (Declaratieregel& regel : f.declaratie.regels)
            regel.toekenning = wmoToekenning().id;
        f.declaratie.regels.front().functieCode = u"WMO-01"_s;
        f.toekenningen->back().niveaus.front().bedrag = Bedrag{1};
        QCOMPARE(genoemd(evaluate(f, Fase::Indienen), u"DC-031"_s), u"Gemeente Veldrecht"_s);
    }

    void a_closed_year_names_who_closed_it()
    {
        DeclaratieFeiten f = feiten();
        f.declaratie.regels.back().toekenning = wmoToekenning().id;
        f.budgetjaren = {{wmoToekenning().id, 2025, BudgetjaarStatus::Afgesloten}};
        QCOMPARE(genoemd(evaluate(f, Fase::Invoer), u"DC-050"_s), u"Gemeente Veldrecht"_s);
    }

    void a_block_on_a_budget_names_who_granted_it()
    {
        DeclaratieFeiten f = feiten();
        f.declaratie.regels.back().toekenning = wmoToekenning().id;
        f.blokkades = {{{1}, BlokkadeReikwijdte::Toekenning, wmoToekenning().id.waarde, {}, {}, u"Onderzoek"_s, QDate(2025, 1, 1), {}, BlokkadeWerking::Parkeren}};
        QCOMPARE(genoemd(evaluate(f, Fase::Indienen), u"DC-030"_s), u"Gemeente Veldrecht"_s);
    }

    void what_concerns_the_whole_names_a_verstrekker_only_when_there_is_one()
    {
        DeclaratieFeiten f = feiten();
        f.blokkades = {{{1}, BlokkadeReikwijdte::Zorgverlener, zorgverlenerId.waarde, {}, {}, u"Onderzoek"_s, QDate(2025, 1, 1), {}, BlokkadeWerking::Parkeren}};
        for (Declaratieregel& regel : f.declaratie.regels)
            regel.toekenning = wmoToekenning().id;
        QCOMPARE(genoemd(evaluate(f, Fase::Indienen), u"DC-012"_s), u"Gemeente Veldrecht"_s);
        f.declaratie.regels.front().toekenning = toekenningId;
        QCOMPARE(genoemd(evaluate(f, Fase::Indienen), u"DC-012"_s), QString());
    }

    void an_agreement_follows_the_budgets_that_are_chosen()
    {
        ZorgovereenkomstFeiten f = zorgovereenkomstFeiten(m_tabel);
        f.toekenningen = {toekenning(), wmoToekenning()};
        f.zorgverlenerIsVertegenwoordiger = true;
        f.versie.inhoud.toekenningen = {wmoToekenning().id};
        const Rapport vorig = evaluate(f);
        QCOMPARE(genoemd(vorig, u"ZC-055"_s), u"Gemeente Veldrecht"_s);
        f.versie.inhoud.toekenningen = {toekenningId};
        QCOMPARE(genoemd(evaluateChanged(f, {u"inhoud/toekenningen"_s}, vorig), u"ZC-055"_s), u"Zorgkantoor De Stroom"_s);
    }

    void who_judges_follows_from_the_budgets()
    {
        ZorgovereenkomstInhoud inhoud;
        QVERIFY(beoordelingenVoor(inhoud, verstrekkers()).empty());
        inhoud.toekenningen = {toekenningId, wmoToekenning().id, toekenningId};
        const std::vector<Deelbeoordeling> delen = beoordelingenVoor(inhoud, verstrekkers());
        QCOMPARE(delen.size(), size_t(3));
        QCOMPARE(delen[0].verstrekker, verstrekkerId);
        QCOMPARE(delen[1].verstrekker, gemeenteId);
        QCOMPARE(delen[2].soort, DeelbeoordelingSoort::SvbArbeidsrecht); // labour law under the Wmo
        inhoud.toekenningen = {toekenningId};
        QCOMPARE(beoordelingenVoor(inhoud, verstrekkers()).size(), size_t(1));
    }
};

HOUSE_TEST(test_verstrekkers, TestVerstrekkers)
#include "test_verstrekkers.moc"
