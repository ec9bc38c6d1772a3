#include "server/app/niet_typen.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;

namespace {

template<class T>
Outcome<T> systeem(AppFixture& f, const std::function<Outcome<T>(app::Werk&)>& werk)
{
    return f.application->write<T>(app::Aanroeper(), werk);
}

} // namespace

/// Templates of agreements.
class TestSjabloon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_house_has_one_template_of_a_name_in_whatever_case()
    {
        AppFixture f;
        const Gebruiker& een = f.world.een.vertegenwoordigerAccount;
        const auto maak = [&](const Gebruiker& wie, const QString& naam) {
            return f.write<app::Sjabloon>(wie, [&](app::Werk& werk) { return app::enterSjabloon(werk, naam, acceptableContent(f.world.een)); });
        };
        HOUSE_VALUE(eerste, maak(een, QStringLiteral("Begeleiding")));
        HOUSE_PROBLEM(maak(een, QStringLiteral(" begeleiding ")), "sjabloonNaamBestaat");
        HOUSE_PROBLEM(maak(een, QStringLiteral(u"Bege\u200Bleiding\uFEFF")), "sjabloonNaamBestaat"); // a name that looks the same is the same
        HOUSE_PROBLEM(maak(een, QStringLiteral(u"\uFF22egeleiding\u00A0")), "sjabloonNaamBestaat");
        HOUSE_PROBLEM(maak(een, QStringLiteral(u"\u200B\u2060")), "veldOntbreekt");
        QVERIFY(maak(f.world.twee.vertegenwoordigerAccount, QStringLiteral("Begeleiding")).ok()); // of another
        HOUSE_VALUE(tweede, maak(een, QStringLiteral("Vervoer")));
        const auto noem = [&](const app::Sjabloon& s, const QString& naam) {
            return f.write<app::Sjabloon>(een, [&](app::Werk& werk) { return app::changeSjabloon(werk, s.id, s.rijversie, naam, s.inhoud); });
        };
        HOUSE_PROBLEM(noem(tweede, QStringLiteral("BEGELEIDING")), "sjabloonNaamBestaat");
        QVERIFY(noem(eerste, QStringLiteral("BEGELEIDING")).ok()); // its own name
    }

    void of_two_with_the_same_name_each_can_still_be_changed()
    {
        AppFixture f;
        const Gebruiker& wie = f.world.een.vertegenwoordigerAccount;
        const auto bewaar = [&] {
            return systeem<app::Sjabloon>(f, [&](app::Werk& werk) {
                app::Sjabloon s;
                s.gebruiker = wie.id;
                s.naam = QStringLiteral("Begeleiding");
                return werk.unit.sjablonen().insert(s);
            });
        };
        HOUSE_VALUE(een, bewaar());
        HOUSE_VALUE(twee, bewaar()); // of before a name was of one
        const auto wijzig = [&](const app::Sjabloon& s, const QString& naam) {
            return f.write<app::Sjabloon>(wie, [&](app::Werk& werk) { return app::changeSjabloon(werk, s.id, s.rijversie, naam, acceptableContent(f.world.een)); });
        };
        HOUSE_VALUE(inhoud, wijzig(twee, QStringLiteral(" Begeleiding ")));
        QVERIFY(!inhoud.inhoud.werkafspraken.empty());
        HOUSE_PROBLEM(wijzig(inhoud, QStringLiteral("begeleiding")), "sjabloonNaamBestaat");
        QVERIFY(wijzig(inhoud, QStringLiteral("Begeleiding thuis")).ok());
        QVERIFY(wijzig(een, QStringLiteral("begeleiding")).ok());
    }

    void a_template_is_of_the_house_of_its_maker_and_of_nobody_else()
    {
        AppFixture f;
        const auto maak = [&](const Gebruiker& wie) {
            return f.write<app::Sjabloon>(wie, [&](app::Werk& werk) { return app::enterSjabloon(werk, QStringLiteral(" Begeleiding "), acceptableContent(f.world.een)); });
        };
        const auto lijst = [&](const Gebruiker& wie) { return f.read<std::vector<app::Sjabloon>>(wie, [](app::Werk& werk) { return app::listSjablonen(werk); }); };
        HOUSE_VALUE(eigen, maak(f.world.een.vertegenwoordigerAccount));
        QCOMPARE(eigen.naam, QStringLiteral("Begeleiding"));
        QVERIFY(eigen.inhoud.toekenningen.empty() && !eigen.inhoud.werkafspraken[0].toekenning && eigen.inhoud.werkafspraken[0].tarief);
        QCOMPARE(lijst(f.world.een.vertegenwoordigerAccount)->size(), size_t(1));
        QVERIFY(lijst(f.world.twee.vertegenwoordigerAccount)->empty());
        for (const Gebruiker& wie : {f.world.een.medewerkerAccount, f.world.svb, f.world.beheerder})
            HOUSE_PROBLEM(maak(wie), "nietToegestaan");
        HOUSE_VALUE(huis, systeem<Organisatie>(f, [](app::Werk& werk) { return werk.unit.partijen().insertOrganisatie({{}, QStringLiteral("Bureau"), {}}); }));
        Gebruiker een = f.world.een.vertegenwoordigerAccount;
        Gebruiker twee = f.world.twee.vertegenwoordigerAccount;
        een.organisatie = huis.id;
        twee.organisatie = huis.id;
        HOUSE_VALUE(samen, maak(een));
        QCOMPARE(lijst(een)->size(), size_t(2)); // his own of before, and that of the house
        QCOMPARE(lijst(twee)->size(), size_t(1));
        HOUSE_VALUE(anders, f.write<app::Sjabloon>(twee, [&](app::Werk& werk) { return app::changeSjabloon(werk, samen.id, 1, QStringLiteral("Samen"), acceptableContent(f.world.een)); }));
        QCOMPARE(anders.naam, QStringLiteral("Samen"));
        const auto weg = [&](const Gebruiker& wie, SjabloonId id) {
            return f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
                PGB_CHECK(app::removeSjabloon(werk, id));
                return true;
            });
        };
        HOUSE_PROBLEM(weg(twee, eigen.id), "nietGevonden");
        QVERIFY(weg(een, eigen.id).ok());
        QCOMPARE(lijst(een)->size(), size_t(1));
        HOUSE_VALUE(kijkt, systeem<bool>(f, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(alle, werk.unit.budgethouders().vertegenwoordigingen(f.world.twee.budgethouder.id));
            alle.front().rechten = Rechten(Recht::Zien);
            PGB_CHECK(werk.unit.budgethouders().updateVertegenwoordiging(alle.front()));
            return true;
        }));
        QVERIFY(kijkt);
        QCOMPARE(lijst(twee)->size(), size_t(1));
        HOUSE_PROBLEM(weg(twee, samen.id), "nietToegestaan"); // who may only look on
        HOUSE_PROBLEM(maak(twee), "nietToegestaan");
    }
};

HOUSE_TEST(test_sjabloon, TestSjabloon)
#include "test_sjabloon.moc"
