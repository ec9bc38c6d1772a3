#include "tests/app/geld.h"
#include "tests/support/house_test.h"
#include <QSet>

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

namespace {

/// Who may do what in which state, by the side that typed it (domain 7.7, 1.2): b = budgethouder and vertegenwoordiger, z = zorgverlener, s = SVB.
/// What is not here is refused, for these and for everybody else.
const char* const budgethouderTypte[] = {
    "concept indienen b", "concept verwijderen b", "concept klaarzetten b", "concept terughalen b",
    "terBeoordeling goedkeuren b", "terBeoordeling afkeuren b",
    "geweigerd bewerken b", "geweigerd intrekken b",
    "geparkeerd bewerken b", "geparkeerd intrekken b",
    "handmatigeControle intrekken b", "handmatigeControle controleGoed s", "handmatigeControle controleWeigert s", "handmatigeControle controleParkeert s",
    "betaalbaar bewerken b", "betaalbaar intrekken b",
};
const char* const zorgverlenerTypte[] = {
    "concept voorleggen z", "concept verwijderen z", "concept klaarzetten z", "concept terughalen z",
    "terBeoordeling goedkeuren b", "terBeoordeling afkeuren b", "terBeoordeling bewerken z", "terBeoordeling intrekken z",
    "afgekeurdDoorBudgethouder bewerken z", "afgekeurdDoorBudgethouder intrekken z",
    "geweigerd bewerken z", "geweigerd intrekken z", "geweigerd intrekken b",
    "geparkeerd bewerken z", "geparkeerd intrekken z", "geparkeerd intrekken b",
    "handmatigeControle intrekken z", "handmatigeControle intrekken b", "handmatigeControle controleGoed s", "handmatigeControle controleWeigert s",
    "handmatigeControle controleParkeert s",
    "betaalbaar bewerken z", "betaalbaar intrekken z", "betaalbaar intrekken b",
};
/// A correction: the other side confirms it (7.8).
const char* const budgethouderCorrigeert[] = {
    "concept voorleggen b", "concept verwijderen b", "concept klaarzetten b", "concept terughalen b",
    "terBeoordeling goedkeuren z", "terBeoordeling afkeuren z", "terBeoordeling bewerken b", "terBeoordeling intrekken b",
    "geweigerd bewerken b", "geweigerd intrekken b",
    "geparkeerd bewerken b", "geparkeerd intrekken b",
    "handmatigeControle intrekken b", "handmatigeControle controleGoed s", "handmatigeControle controleWeigert s", "handmatigeControle controleParkeert s",
    "betaalbaar bewerken b", "betaalbaar intrekken b",
};
const char* const svbTypte[] = {
    "concept indienen s", "concept verwijderen s", "concept klaarzetten s", "concept terughalen s",
    "terBeoordeling goedkeuren b", "terBeoordeling afkeuren b",
    "geweigerd bewerken s", "geweigerd intrekken s", "geweigerd intrekken b",
    "geparkeerd bewerken s", "geparkeerd intrekken s", "geparkeerd intrekken b",
    "handmatigeControle intrekken s", "handmatigeControle intrekken b", "handmatigeControle controleGoed s", "handmatigeControle controleWeigert s",
    "handmatigeControle controleParkeert s",
    "betaalbaar bewerken s", "betaalbaar intrekken s", "betaalbaar intrekken b",
};

} // namespace

/// Every state with every event as every role, as a person meets them: through the use case.
class TestDeclaratieTabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_person_does_what_the_table_says_and_nothing_else_data()
    {
        QTest::addColumn<int>("kant");
        QTest::addColumn<int>("soort");
        for (const auto& [soort, naam] : {std::pair(DeclaratieSoort::GeleverdeZorg, "typed it"), std::pair(DeclaratieSoort::Correctie, "corrected it")}) {
            QTest::addRow("budgethouder %s", naam) << int(Invoerkant::Budgethouder) << int(soort);
            QTest::addRow("zorgverlener %s", naam) << int(Invoerkant::Zorgverlener) << int(soort);
            QTest::addRow("svb %s", naam) << int(Invoerkant::Svb) << int(soort);
        }
    }
    void a_person_does_what_the_table_says_and_nothing_else()
    {
        QFETCH(int, kant);
        QFETCH(int, soort);
        const auto invoerkant = Invoerkant(kant);
        const QSet<QString> verwacht = tabel(invoerkant, DeclaratieSoort(soort));
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, record, typedHours(g.een, 2025, 10, 2)));
        const std::vector<std::pair<Gebruiker, QString>> mensen{
            {g.een.budgethouderAccount, QStringLiteral("b")}, {g.een.vertegenwoordigerAccount, QStringLiteral("b")}, {g.een.zorgverlenerAccount, QStringLiteral("z")},
            {g.f.world.svb, QStringLiteral("s")},             {g.een.medewerkerAccount, {}},                         {g.f.world.beheerder, {}},
            {g.f.world.twee.budgethouderAccount, {}}};
        for (const Code<S>& status : codeTable<S>()) {
            HOUSE_VALUE(nu, g.zet(typed.id, [&](Declaratie& d) {
                d.status = status.waarde;
                d.invoerkant = invoerkant;
                d.soort = DeclaratieSoort(soort);
                d.ingevoerdDoor = g.f.world.beheerder.id; // nobody of these is his own second pair of eyes
                d.aangebodenOp = QDateTime(practiceDay(), QTime(9, 0), Qt::UTC);
            }));
            for (const Code<G>& gebeurtenis : codeTable<G>()) {
                for (const auto& [wie, rol] : mensen) {
                    const bool eigenStap = gebeurtenis.waarde == (status.waarde == S::Concept ? G::Verwijderen : G::Bewerken);
                    const bool open = status.waarde == S::Concept || status.waarde == S::Geweigerd || status.waarde == S::AfgekeurdDoorBudgethouder;
                    const auto eigen = invoerkantVan(wie.rol);
                    if (eigenStap && open && !rol.isEmpty()) // the sheet of the client asks this rule
                        QCOMPARE(eigen && isTeBewerken(nu, *eigen), verwacht.contains(QStringLiteral("%1 %2 %3").arg(status.code, gebeurtenis.code, rol)));
                    const QString code = probeer(g, wie, nu, gebeurtenis.waarde);
                    const bool mag = verwacht.contains(QStringLiteral("%1 %2 %3").arg(status.code, gebeurtenis.code, rol));
                    const bool geweigerd = code == QLatin1String("nietToegestaan") || code == QLatin1String("nietGevonden") || code == QLatin1String("geenOvergang");
                    QVERIFY2(mag == (code.isEmpty() || code == QLatin1String("gedaan")) && mag != geweigerd,
                             qPrintable(QStringLiteral("%1 %2 %3: %4").arg(status.code, gebeurtenis.code, wie.gebruikersnaam, code)));
                }
            }
        }
    }

    void what_is_paid_in_part_is_not_taken_back()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 2));
        for (const S status : {S::Betaalbaar, S::Geparkeerd, S::Geweigerd, S::HandmatigeControle}) {
            HOUSE_VALUE(nu, g.zet(done.declaratie.id, [&](Declaratie& d) {
                d.status = status;
                d.betaald = Bedrag{100};
            }));
            for (const G gebeurtenis : {G::Intrekken, G::Bewerken})
                QCOMPARE(probeer(g, g.een.budgethouderAccount, nu, gebeurtenis), QStringLiteral("geenOvergang"));
        }
    }

private:
    static QSet<QString> tabel(Invoerkant kant, DeclaratieSoort soort)
    {
        QSet<QString> uit;
        const auto neem = [&uit](const auto& rijen) {
            for (const char* rij : rijen)
                uit.insert(QString::fromLatin1(rij));
        };
        switch (kant) {
        case Invoerkant::Budgethouder:
            if (soort == DeclaratieSoort::Correctie)
                neem(budgethouderCorrigeert);
            else
                neem(budgethouderTypte);
            break;
        case Invoerkant::Zorgverlener: neem(zorgverlenerTypte); break;
        case Invoerkant::Svb: neem(svbTypte); break;
        }
        return uit;
    }
    /// "gedaan", or the code of what was said; nothing of it is kept.
    static QString probeer(Geld& g, const Gebruiker& wie, const Declaratie& declaratie, G gebeurtenis)
    {
        const auto uit = g.f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
            if (gebeurtenis == G::Goedkeuren) // looked at first, as the client does
                PGB_CHECK(app::bekijkVoorBesluit(werk, declaratie.id, declaratie.rijversie));
            PGB_CHECK(app::fireDeclaratie(werk, declaratie.id, declaratie.rijversie, gebeurtenis, QStringLiteral("reden")));
            return Problem{ProblemKind::Conflict, QStringLiteral("gedaan"), {}, {}, {}};
        });
        return uit.ok() ? QString() : uit.problem().code;
    }
};

HOUSE_TEST(test_declaratie_tabel, TestDeclaratieTabel)
#include "test_declaratie_tabel.moc"
