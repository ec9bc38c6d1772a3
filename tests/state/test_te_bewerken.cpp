#include "client/state/declaratie_session.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QSet>

using namespace pgb;
using S = DeclaratieStatus;

/// Who may type in which state: the sheet asks the rule that the server asks (domain 7.7, 1.2).
class TestTeBewerken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_its_own_side_types_in_what_is_a_concept_or_came_back_data()
    {
        QTest::addColumn<int>("rol");
        for (const Code<Rol>& rol : codeTable<Rol>())
            QTest::newRow(QByteArray(rol.code.data(), rol.code.size()).constData()) << int(rol.waarde);
    }
    void only_its_own_side_types_in_what_is_a_concept_or_came_back()
    {
        QFETCH(int, rol);
        const std::optional<Invoerkant> lezer = invoerkantVan(Rol(rol));
        for (const Code<Invoerkant>& van : codeTable<Invoerkant>()) {
            for (const Code<S>& status : codeTable<S>()) {
                const bool open = status.waarde == S::Concept || status.waarde == S::Geweigerd
                    || (status.waarde == S::AfgekeurdDoorBudgethouder && van.waarde == Invoerkant::Zorgverlener); // nobody rejects another side's
                DeclaratieMaand m = maand();
                m.kant = lezer;
                m.feiten.declaratie.status = status.waarde;
                m.feiten.declaratie.invoerkant = van.waarde;
                const bool mag = open && lezer == van.waarde;
                DeclaratieSession session(m);
                QVERIFY2(session.gesloten() != mag, qPrintable(QStringLiteral("%1 van %2").arg(status.code, van.code)));
                const DeclaratieBlad was = session.draft();
                session.zet(QStringLiteral("uren"), {{{0, 5}, leesCel(Eenheid::Uur, QStringLiteral("1:07"))}});
                QCOMPARE(session.draft() != was, mag);
                // What was paid in part is corrected instead.
                m.feiten.declaratie.betaald = Bedrag{100};
                QCOMPARE(DeclaratieSession(m).gesloten(), !(mag && status.waarde == S::Concept));
            }
        }
    }

    void what_a_zorgverlener_lays_before_is_judged_as_the_server_judges_it()
    {
        DeclaratieMaand m = maand();
        m.feiten.declaratie.id = {};
        m.feiten.declaratie.invoerkant = Invoerkant::Zorgverlener;
        m.feiten.declaratie.goedgekeurdDoor = {};
        m.feiten.indienerMag = false; // he gives no order to pay (DC-001, DC-005, DC-006): that is what he asks for
        m.feiten.indienerIsZorgverlener = true;
        m.kant = Invoerkant::Zorgverlener;
        DeclaratieSession zijn(m);
        QVERIFY2(zijn.kanIndienen(), qPrintable(rood(zijn)));
        zijn.zet(QStringLiteral("uren"), {{{0, 5}, leesCel(Eenheid::Uur, QStringLiteral("26"))}});
        QVERIFY(!zijn.kanIndienen());
        m.kant = Invoerkant::Budgethouder;
        QVERIFY2(rood(DeclaratieSession(m)).contains(QStringLiteral("DC-001")), "the budgethouder's side is judged as before");
    }

    void what_is_new_stays_open_once_it_was_saved()
    {
        for (const Code<Invoerkant>& van : codeTable<Invoerkant>()) {
            DeclaratieMaand m = maand();
            m.feiten.declaratie.id = {};
            m.kant = van.waarde;
            DeclaratieSession session(m);
            session.zet(QStringLiteral("uren"), {{{0, 5}, leesCel(Eenheid::Uur, QStringLiteral("2"))}});
            Declaratie stored = session.declaratie();
            QCOMPARE(stored.invoerkant, van.waarde);
            stored.id = {7};
            stored.rijversie = 1;
            session.opgeslagen(stored, session.stand(), QDateTime::currentDateTimeUtc());
            QVERIFY2(!session.gesloten(), van.code.data());
            QVERIFY(session.zet(QStringLiteral("uren"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("3"))}}));
        }
    }

    void what_is_new_is_typed_by_whoever_types_declaraties()
    {
        for (const Code<Rol>& rol : codeTable<Rol>()) {
            DeclaratieMaand m = maand();
            m.feiten.declaratie.id = {};
            m.kant = invoerkantVan(rol.waarde);
            QCOMPARE(DeclaratieSession(m).gesloten(), !m.kant.has_value());
        }
    }

private:
    static QString rood(const DeclaratieSession& session)
    {
        QStringList uit;
        for (const Bevinding& b : session.indienRapport().bevindingen) {
            if (b.ernst == Ernst::Weigeren)
                uit << b.controle;
        }
        return uit.join(u' ');
    }
    static DeclaratieMaand maand()
    {
        DeclaratieMaand m;
        m.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        m.feiten = bouw::declaratieFeiten(*m.parameters);
        m.feiten.declaratie.id = DeclaratieId{5};
        m.feiten.declaratie.betaald = {};
        return m;
    }
};

HOUSE_TEST(test_te_bewerken, TestTeBewerken)
#include "test_te_bewerken.moc"
