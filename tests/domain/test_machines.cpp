#include "shared/domain/declaratie/machine.h"
#include "shared/domain/zorgovereenkomst/machine.h"
#include "tests/support/house_test.h"
#include <QSet>

using namespace pgb;

// The tables are written here a second time, as text, and the full state x event x actor space is walked against them.
class MachinesTest : public QObject {
    Q_OBJECT
    template<class State, class Event, class Actor, class Find>
    static void walk(const QStringList& expected, Find&& find)
    {
        QSet<QString> found;
        for (const auto& van : codeTable<State>()) {
            for (const auto& gebeurtenis : codeTable<Event>()) {
                for (const auto& actor : codeTable<Actor>()) {
                    for (const QString& naar : find(van.waarde, gebeurtenis.waarde, actor.waarde)) {
                        found.insert(QStringList{QString(van.code), QString(gebeurtenis.code), QString(actor.code), naar}
                                         .join(QChar(u' ')));
                    }
                }
            }
        }
        const QSet<QString> wanted(expected.begin(), expected.end());
        QCOMPARE(QStringList((found - wanted).values()), QStringList());
        QCOMPARE(QStringList((wanted - found).values()), QStringList());
    }

    template<class State, class Rows>
    static QSet<int> reachable(const Rows& rows, State from)
    {
        QSet<int> seen{int(from)};
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto& row : rows) {
                if (seen.contains(int(row.van)) && !seen.contains(int(row.naar))) {
                    seen.insert(int(row.naar));
                    grew = true;
                }
            }
        }
        return seen;
    }

private Q_SLOTS:
    void a_zorgovereenkomst_moves_only_as_in_domain_6_2()
    {
        const QStringList expected = QStringLiteral(
            "concept delen budgethouder gedeeld|concept verwijderen budgethouder ingetrokken|concept vervallen systeem vervallen|"
            "concept ondertekenenBudgethouder budgethouder getekendBudgethouder|concept terugsturen zorgverlener teruggestuurd|concept verwijderen zorgverlener ingetrokken|"
            "gedeeld terugsturen zorgverlener teruggestuurd|gedeeld ondertekenenZorgverlener zorgverlener getekendZorgverlener|"
            "gedeeld intrekken budgethouder concept|gedeeld vervallen systeem vervallen|"
            "teruggestuurd overnemen budgethouder gedeeld|teruggestuurd vervallen systeem vervallen|"
            "teruggestuurd intrekken budgethouder ingetrokken|teruggestuurd intrekken zorgverlener ingetrokken|"
            "getekendZorgverlener vervallen systeem vervallen|inBeoordeling vervallen systeem vervallen|aanvullingGevraagd vervallen systeem vervallen|"
            "getekendZorgverlener wijzigen budgethouder concept|getekendZorgverlener ondertekenenBudgethouder budgethouder getekendBudgethouder|"
            "getekendBudgethouder route systeem inBeoordeling|getekendBudgethouder route systeem goedgekeurd|"
            "inBeoordeling aanvullingVragen beoordelaar aanvullingGevraagd|inBeoordeling goedkeuren beoordelaar goedgekeurd|"
            "inBeoordeling goedkeuren beoordelaar inBeoordeling|inBeoordeling afkeuren beoordelaar afgekeurd|"
            "inBeoordeling intrekken budgethouder ingetrokken|"
            "aanvullingGevraagd aanvullen budgethouder inBeoordeling|aanvullingGevraagd intrekken budgethouder ingetrokken|"
            "afgekeurd herstellen budgethouder concept|"
            "goedgekeurd ingangsdatumBereikt systeem lopend|goedgekeurd ingangsdatumBereikt systeem opgezegd|goedgekeurd einddatumBereikt systeem beeindigd|"
            "opgezegd vervangenDoorWijziging systeem vervangen|"
            "goedgekeurd overlijden systeem beeindigd|goedgekeurd vervangenDoorWijziging systeem vervangen|"
            "beeindigd verzuimDuurtVoort systeem goedgekeurd|goedgekeurd opzeggen budgethouder opgezegd|goedgekeurd opzeggen zorgverlener opgezegd|"
            "goedgekeurd beeindigen beoordelaar beeindigd|goedgekeurd beeindigen beoordelaar opgezegd|"
            "lopend vervangenDoorWijziging systeem vervangen|lopend opzeggen budgethouder opgezegd|lopend opzeggen zorgverlener opgezegd|"
            "lopend einddatumBereikt systeem beeindigd|lopend overlijden systeem beeindigd|lopend beeindigen beoordelaar beeindigd|lopend beeindigen beoordelaar opgezegd|"
            "lopend beeindigen systeem beeindigd|opgezegd einddatumBereikt systeem beeindigd|opgezegd overlijden systeem beeindigd")
                                         .split(QChar(u'|'));
        walk<ZorgovereenkomstStatus, ZorgovereenkomstGebeurtenis, ZorgovereenkomstActor>(
            expected, [](ZorgovereenkomstStatus van, ZorgovereenkomstGebeurtenis gebeurtenis, ZorgovereenkomstActor actor) {
                QStringList targets;
                for (const auto& row : zorgovereenkomstOvergangen()) {
                    const auto* hit = findOvergang(van, gebeurtenis, actor, row.guard);
                    if (hit && hit->van == van && hit->gebeurtenis == gebeurtenis && hit->actor == actor)
                        targets << code(hit->naar);
                }
                return targets;
            });
    }

    void where_a_guard_decides_the_guard_must_be_named()
    {
        using S = ZorgovereenkomstStatus;
        using G = ZorgovereenkomstGebeurtenis;
        using A = ZorgovereenkomstActor;
        QVERIFY(!findOvergang(S::GetekendBudgethouder, G::Route, A::Systeem));
        QCOMPARE(findOvergang(S::GetekendBudgethouder, G::Route, A::Systeem, QLatin1String("goedkeuringNodig"))->naar, S::InBeoordeling);
        QCOMPARE(findOvergang(S::GetekendBudgethouder, G::Route, A::Systeem, QLatin1String("geenGoedkeuringNodig"))->naar, S::Goedgekeurd);
        QVERIFY(!findOvergang(S::InBeoordeling, G::Goedkeuren, A::Beoordelaar));
        QVERIFY(!findOvergang(S::InBeoordeling, G::Goedkeuren, A::Beoordelaar, QLatin1String("onzin")));
        QCOMPARE(findOvergang(S::Gedeeld, G::OndertekenenZorgverlener, A::Zorgverlener)->naar, S::GetekendZorgverlener);
    }

    void each_move_of_a_zorgovereenkomst_is_named_once()
    {
        QSet<QString> seen;
        for (const auto& row : zorgovereenkomstOvergangen())
            seen.insert(code(row.van) + code(row.gebeurtenis) + code(row.actor) + row.guard);
        QCOMPARE(size_t(seen.size()), zorgovereenkomstOvergangen().size());
    }

    void a_declaratie_moves_only_as_in_domain_7_7()
    {
        const QStringList expected = QStringLiteral(
            "concept voorleggen zorgverlener terBeoordeling|concept indienen indiener ingediend|concept verwijderen indiener ingetrokken|"
            "concept verwijderen zorgverlener ingetrokken|"
            "terBeoordeling goedkeuren budgethouder ingediend|terBeoordeling afkeuren budgethouder afgekeurdDoorBudgethouder|"
            "concept voorleggen indiener terBeoordeling|terBeoordeling goedkeuren zorgverlener ingediend|terBeoordeling afkeuren zorgverlener geweigerd|"
            "terBeoordeling bewerken indiener concept|terBeoordeling intrekken indiener ingetrokken|"
            "terBeoordeling bewerken zorgverlener concept|terBeoordeling intrekken zorgverlener ingetrokken|"
            "afgekeurdDoorBudgethouder bewerken zorgverlener concept|afgekeurdDoorBudgethouder intrekken zorgverlener ingetrokken|"
            "ingediend controleGoed systeem betaalbaar|ingediend controleWeigert systeem geweigerd|ingediend controleParkeert systeem geparkeerd|"
            "ingediend controleHandmatig systeem handmatigeControle|"
            "geweigerd bewerken indiener concept|geweigerd bewerken zorgverlener concept|geweigerd intrekken indiener ingetrokken|"
            "geweigerd intrekken zorgverlener ingetrokken|"
            "geparkeerd hercontrole systeem ingediend|geparkeerd bewerken indiener concept|geparkeerd intrekken indiener ingetrokken|"
            "geparkeerd bewerken zorgverlener concept|geparkeerd intrekken zorgverlener ingetrokken|"
            "handmatigeControle controleGoed svb betaalbaar|handmatigeControle controleWeigert svb geweigerd|"
            "handmatigeControle controleParkeert svb geparkeerd|handmatigeControle intrekken indiener ingetrokken|"
            "handmatigeControle intrekken zorgverlener ingetrokken|"
            "concept klaarzetten indiener concept|concept klaarzetten zorgverlener concept|concept terughalen indiener concept|"
            "concept terughalen zorgverlener concept|"
            "terBeoordeling goedkeuren systeem ingediend|geparkeerd controleWeigert systeem geweigerd|betaalbaar betalen systeem uitbetaald|"
            "ingepland hercontrole systeem ingediend|betaalbaar hercontrole systeem ingediend|handmatigeControle hercontrole systeem ingediend|"
            "betaalbaar intrekken systeem ingetrokken|geparkeerd intrekken systeem ingetrokken|handmatigeControle intrekken systeem ingetrokken|"
            "betaalbaar controleParkeert systeem geparkeerd|betaalbaar controleWeigert systeem geweigerd|betaalbaar plannen systeem ingepland|"
            "betaalbaar bewerken indiener concept|betaalbaar intrekken indiener ingetrokken|"
            "betaalbaar bewerken zorgverlener concept|betaalbaar intrekken zorgverlener ingetrokken|"
            "ingepland controleParkeert systeem geparkeerd|ingepland controleWeigert systeem geweigerd|"
            "ingepland betalen systeem uitbetaald|ingepland deelsBetalen systeem deelsUitbetaald|"
            "deelsUitbetaald plannen systeem ingepland|deelsUitbetaald betalingTerug systeem teruggekomen|uitbetaald betalingTerug systeem teruggekomen|"
            "teruggekomen plannen systeem ingepland|"
            "deelsUitbetaald corrigeren indiener gecorrigeerd|deelsUitbetaald corrigeren zorgverlener gecorrigeerd|deelsUitbetaald corrigeren svb gecorrigeerd|"
            "geparkeerd corrigeren indiener gecorrigeerd|geparkeerd corrigeren zorgverlener gecorrigeerd|geparkeerd corrigeren svb gecorrigeerd|"
            "geweigerd corrigeren indiener gecorrigeerd|geweigerd corrigeren zorgverlener gecorrigeerd|geweigerd corrigeren svb gecorrigeerd|"
            "uitbetaald corrigeren indiener gecorrigeerd|uitbetaald corrigeren zorgverlener gecorrigeerd|uitbetaald corrigeren svb gecorrigeerd|"
            "gecorrigeerd corrigeren indiener gecorrigeerd|gecorrigeerd corrigeren zorgverlener gecorrigeerd|gecorrigeerd corrigeren svb gecorrigeerd")
                                         .split(QChar(u'|'));
        walk<DeclaratieStatus, DeclaratieGebeurtenis, DeclaratieActor>(
            expected, [](DeclaratieStatus van, DeclaratieGebeurtenis gebeurtenis, DeclaratieActor actor) {
                const auto* hit = findOvergang(van, gebeurtenis, actor);
                return hit ? QStringList{code(hit->naar)} : QStringList();
            });
        QSet<QString> seen;
        for (const auto& row : declaratieOvergangen())
            seen.insert(code(row.van) + code(row.gebeurtenis) + code(row.actor));
        QCOMPARE(size_t(seen.size()), declaratieOvergangen().size());
    }

    void every_state_can_be_reached_from_a_concept()
    {
        QCOMPARE(size_t(reachable(zorgovereenkomstOvergangen(), ZorgovereenkomstStatus::Concept).size()), codeTable<ZorgovereenkomstStatus>().size());
        QCOMPARE(size_t(reachable(declaratieOvergangen(), DeclaratieStatus::Concept).size()), codeTable<DeclaratieStatus>().size());
    }

    void only_final_states_have_no_way_on()
    {
        QSet<QString> ends;
        for (const auto& state : codeTable<DeclaratieStatus>()) {
            if (reachable(declaratieOvergangen(), state.waarde).size() == 1)
                ends.insert(state.code);
        }
        QCOMPARE(ends, (QSet<QString>{QStringLiteral("ingetrokken"), QStringLiteral("gecorrigeerd")}));
        ends.clear();
        for (const auto& state : codeTable<ZorgovereenkomstStatus>()) {
            if (reachable(zorgovereenkomstOvergangen(), state.waarde).size() == 1)
                ends.insert(state.code);
        }
        // What ended does so too, but for a replacement that an absence ended too early.
        QCOMPARE(ends, (QSet<QString>{QStringLiteral("ingetrokken"), QStringLiteral("vervangen"), QStringLiteral("vervallen")}));
        for (const auto& row : zorgovereenkomstOvergangen())
            QVERIFY(row.van != ZorgovereenkomstStatus::Beeindigd || row.guard == QLatin1String("vervangingDoorVerzuimBeeindigd"));
    }

    void money_moves_only_by_the_system()
    {
        for (const auto& row : declaratieOvergangen()) {
            const bool paid = row.naar == DeclaratieStatus::Ingepland || row.naar == DeclaratieStatus::Uitbetaald || row.naar == DeclaratieStatus::DeelsUitbetaald;
            QVERIFY(!paid || row.actor == DeclaratieActor::Systeem);
        }
    }
};

HOUSE_TEST(test_machines, MachinesTest)
#include "test_machines.moc"
