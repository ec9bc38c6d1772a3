#include "server/app/oefen_registers.h"
#include "server/app/toegang_service.h"
#include "shared/domain/zorgovereenkomst/modelversie.h"
#include "shared/text/probleem_text.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

namespace {

/// An installation whose adapter cannot reach any register.
class GeenRegisters : public app::RegisterDienst {
public:
    Outcome<Registers> raadpleeg(app::UnitOfWork&, const Zorgverlener&) const override { return Registers(); }
};

bool heeft(const std::vector<Bevinding>& bevindingen, QLatin1String id, Ernst ernst)
{
    return std::any_of(bevindingen.begin(), bevindingen.end(), [&](const Bevinding& b) { return b.controle == id && b.ernst == ernst; });
}

} // namespace

/// The facts that the server adds about a zorgverlener, and the events that use them.
class TestZorgovereenkomstFeiten : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_care_of_another_budget_is_hidden_and_said_to_be()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(drafted, month.running());
        HOUSE_VALUE(record, f.storage->read<Zorgovereenkomst>([&](app::UnitOfWork& unit) { return app::gevonden(unit.zorgovereenkomsten().find(drafted.id)); }));
        Zorgovereenkomst two = record;
        Werkafspraak other = two.versies.at(0).inhoud.werkafspraken.at(0);
        other.toekenning = f.world.twee.toekenning.id;
        two.versies.at(0).inhoud.werkafspraken.push_back(other);
        HOUSE_VALUE(seen, f.read<Zorgovereenkomst>(f.world.een.medewerkerAccount, [&](app::Werk& w) -> Outcome<Zorgovereenkomst> {
            PGB_TRY(relatie, app::relatieTot(w, record));
            return app::zichtbaar(w, relatie, two);
        }));
        const ZorgovereenkomstVersie& versie = seen.versies.at(0);
        QVERIFY(!versie.inhoud.werkafspraken.at(0).zorgbeschrijving.isEmpty());
        QVERIFY(versie.inhoud.werkafspraken.at(1).zorgbeschrijving.isEmpty());
        const std::vector<FieldPath> hidden{QStringLiteral("inhoud/werkafspraken/1/zorgbeschrijving"), QStringLiteral("inhoud/werkafspraken/1/zorgdelen")};
        QCOMPARE(versie.verborgen, hidden);
        ZorgovereenkomstFeiten facts;
        facts.zorgovereenkomst = seen;
        facts.versie = versie;
        facts.vandaag = practiceDay();
        HOUSE_VALUE(described, f.read<bool>(f.world.een.medewerkerAccount, [&](app::Werk& w) -> Outcome<bool> {
            facts.parameters = &w.parameters;
            const Rapport rapport = evaluate(facts);
            return std::any_of(rapport.bevindingen.begin(), rapport.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("ZC-063"); });
        }));
        QVERIFY(!described);
    }

    void what_was_handed_in_and_is_not_booked_is_known_by_its_own_amount()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.zorgverlenerAccount, record, typedHours(f.world.een, 2025, 10, 4)));
        const auto geboekt = [&](const Gebruiker& wie) { return facts(f, wie, record)->geboekt; };
        QVERIFY(geboekt(f.world.een.budgethouderAccount)->empty()); // a draft asks nothing
        HOUSE_VALUE(sent, month.fire(f.world.een.zorgverlenerAccount, typed, DeclaratieGebeurtenis::Voorleggen));
        QVERIFY(!sent.geweigerd);
        const GeboekteZorg gevraagd{record.id, Periode::maand(2025, 10), {{f.world.een.toekenning.id, sent.declaratie.regels.at(0).functieCode, sent.declaratie.totaal}}};
        QVERIFY(geboekt(f.world.een.budgethouderAccount) == std::optional(std::vector{gevraagd}));
        HOUSE_VALUE(paid, month.fire(f.world.een.budgethouderAccount, sent.declaratie, DeclaratieGebeurtenis::Goedkeuren));
        QCOMPARE(paid.declaratie.status, DeclaratieStatus::Betaalbaar);
        QVERIFY(geboekt(f.world.een.budgethouderAccount) == std::optional(std::vector{GeboekteZorg{record.id, Periode::maand(2025, 10)}}));
    }

    void a_practice_set_asks_the_simulator_and_says_so()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(feiten, facts(f, f.world.een.budgethouderAccount, record));
        QVERIFY(feiten.registers.has_value());
        QVERIFY(feiten.registers->kvk.stand == Registerstand::Bekend && feiten.registers->kvk.oefengegevens);
        QVERIFY(feiten.registers->kvk.gegevens.actief);
        QVERIFY(feiten.registers->agb.stand == Registerstand::Bekend && feiten.registers->agb.oefengegevens);
        QCOMPARE(feiten.registers->agb.gegevens.kvkNummer, f.world.een.zorgverlener.kvkNummer);
    }

    void numbers_of_the_simulator_have_a_story_data()
    {
        QTest::addColumn<QString>("kvk");
        QTest::addColumn<Registerstand>("stand");
        QTest::addColumn<bool>("actief");
        QTest::addColumn<bool>("failliet");
        QTest::addColumn<bool>("zorg");
        QTest::newRow("of a real one") << "12345678" << Registerstand::Onbekend << true << false << true;
        QTest::newRow("active") << "99990021" << Registerstand::Bekend << true << false << true;
        QTest::newRow("ended") << "99998021" << Registerstand::Bekend << false << false << true;
        QTest::newRow("bankrupt") << "99997021" << Registerstand::Bekend << true << true << true;
        QTest::newRow("no care") << "99996021" << Registerstand::Bekend << true << false << false;
    }
    void numbers_of_the_simulator_have_a_story()
    {
        QFETCH(QString, kvk);
        QFETCH(Registerstand, stand);
        QFETCH(bool, actief);
        QFETCH(bool, failliet);
        QFETCH(bool, zorg);
        AppFixture f;
        Zorgverlener z = f.world.een.zorgverlener;
        z.kvkNummer = KvkNummer::parse(kvk);
        QVERIFY(z.kvkNummer.has_value());
        HOUSE_VALUE(registers, f.read<Registers>(f.world.svb, [&](app::Werk& werk) { return app::OefenRegisters().raadpleeg(werk.unit, z); }));
        QCOMPARE(registers.kvk.stand, stand);
        QCOMPARE(registers.kvk.gegevens.actief, actief);
        QCOMPARE(registers.kvk.gegevens.failliet, failliet);
        QCOMPARE(registers.kvk.gegevens.zorg, zorg);
    }

    void without_an_adapter_nothing_passes_and_a_change_waits_for_a_person()
    {
        AppFixture f;
        const GeenRegisters geen;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        f.application = std::make_unique<app::Application>(*f.storage, f.clock, &geen);
        HOUSE_VALUE(next, f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount,
                                                          [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
        ZorgovereenkomstInhoud anders = next.inhoud;
        anders.overigeAfspraken = QStringLiteral("Niet op dinsdag.");
        QVERIFY(f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, next.volgnummer, next.rijversie, {}, anders);
        }).ok());
        HOUSE_VALUE(signedTwice, month.signBoth(record, next.volgnummer));
        QVERIFY(heeft(signedTwice.bevindingen, QLatin1String("ZC-008"), Ernst::Parkeren));
        QCOMPARE(signedTwice.versie.status, S::InBeoordeling); // with registers this one is approved by itself
    }

    void the_account_of_the_budgethouder_is_seen()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(eigen, facts(f, f.world.een.budgethouderAccount, record));
        QVERIFY(eigen.rekeningOokVan && eigen.rekeningOokVan->empty());
        QVERIFY(f.write<bool>(f.world.svb, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgverleners().find(f.world.een.zorgverlener.id)));
            z.iban = f.world.een.budgethouder.iban;
            PGB_CHECK(werk.unit.zorgverleners().update(z));
            return true;
        }).ok());
        HOUSE_VALUE(zelfde, facts(f, f.world.een.budgethouderAccount, record));
        QVERIFY(zelfde.rekeningOokVan == std::vector{Partijrol::Budgethouder});
    }

    void a_zorgverlener_who_is_blocked_is_under_supervision()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(vrij, facts(f, f.world.een.budgethouderAccount, record));
        QCOMPARE(vrij.toezichtlijst.value_or(true), false);
        Blokkade blokkade;
        blokkade.reikwijdte = BlokkadeReikwijdte::Zorgverlener;
        blokkade.reikwijdteId = f.world.een.zorgverlener.id.waarde;
        blokkade.van = practiceDay();
        QVERIFY(f.write<bool>(f.world.een.medewerkerAccount, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(werk.unit.toekenningen().insertBlokkade(blokkade));
            return true;
        }).ok());
        HOUSE_VALUE(geblokkeerd, facts(f, f.world.een.budgethouderAccount, record));
        QCOMPARE(geblokkeerd.toezichtlijst.value_or(false), true);
    }

    void hours_elsewhere_are_for_who_reviews()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(eigen, facts(f, f.world.een.budgethouderAccount, record));
        QVERIFY(!eigen.beoordeling && !eigen.minutenElders);
        HOUSE_VALUE(zorgverlener, facts(f, f.world.een.zorgverlenerAccount, record));
        QVERIFY(!zorgverlener.minutenElders && !zorgverlener.rekeningOokVan && !zorgverlener.verzuim);
        HOUSE_VALUE(medewerker, facts(f, f.world.een.medewerkerAccount, record));
        QVERIFY(medewerker.beoordeling);
        QCOMPARE(medewerker.minutenElders.value_or(-1), 0);
    }

    void a_draft_stands_on_the_model_of_the_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(!record.versies[0].inhoud.modelversie.isEmpty());
        const ZorgovereenkomstInhoud kaal = acceptableContent(f.world.een);
        QVERIFY(kaal.modelversie.isEmpty());
        HOUSE_VALUE(saved, f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveVersie(werk, record.id, 1, record.versies[0].rijversie, {}, kaal);
        }));
        QCOMPARE(saved.versie.inhoud.modelversie, record.versies[0].inhoud.modelversie);
        QCOMPARE(saved.versie.inhoud.modelHash, record.versies[0].inhoud.modelHash);
    }

    void a_draft_in_which_nobody_said_how_the_days_lie_is_kept_so_and_not_shared()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        ZorgovereenkomstInhoud inhoud = record.versies[0].inhoud;
        const auto bewaar = [&](std::optional<bool> vast, qint64 rijversie) {
            inhoud.vasteUren = vast;
            return f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::saveVersie(werk, record.id, 1, rijversie, {}, inhoud); });
        };
        HOUSE_VALUE(open, bewaar({}, record.versies[0].rijversie));
        HOUSE_VALUE(gelezen, f.read<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)); }));
        QVERIFY(!gelezen.versies[0].inhoud.vasteUren);
        HOUSE_VALUE(geweigerd, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        const auto vraagt = [](const Bevinding& b) { return b.path == QLatin1String("inhoud/vasteUren") && b.ernst == Ernst::Weigeren; };
        QVERIFY(geweigerd.geweigerd && std::any_of(geweigerd.bevindingen.begin(), geweigerd.bevindingen.end(), vraagt));
        HOUSE_VALUE(antwoord, bewaar(false, open.versie.rijversie));
        QCOMPARE(antwoord.versie.inhoud.vasteUren, std::optional(false));
        HOUSE_VALUE(gedeeld, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        QVERIFY(!gedeeld.geweigerd);
    }

    void nobody_approves_a_wage_while_the_minimum_of_its_first_day_is_not_known()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, f.write<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            ZorgovereenkomstInhoud inhoud = acceptableContent(f.world.een);
            inhoud.vakantiegeldInbegrepen = true;
            return app::createZorgovereenkomst(werk, f.world.een.budgethouder.id, f.world.een.zorgverlener.id, inhoud);
        }));
        QVERIFY(month.signBoth(record).ok());
        const auto systeem = [&](const std::function<Outcome<void>(app::Werk&)>& doe) {
            QVERIFY(f.application->write<bool>(app::Aanroeper(), [&](app::Werk& werk) -> Outcome<bool> {
                PGB_CHECK(doe(werk));
                return true;
            }).ok());
        };
        systeem([&](app::Werk& werk) -> Outcome<void> { // no entrepreneur, so the minimum wage is his too
            PGB_TRY(z, app::gevonden(werk.unit.zorgverleners().find(f.world.een.zorgverlener.id)));
            z.ibOndernemer = false;
            z.geboortedatum = QDate(1985, 2, 1);
            PGB_CHECK(werk.unit.zorgverleners().update(z));
            return {};
        });
        const auto zet = [&](const char* key, const char* categorie, const char* eenheid, const QString& waarde) {
            systeem([&](app::Werk& werk) -> Outcome<void> {
                ParameterWaarde w;
                w.key = QLatin1String(key);
                w.categorie = QLatin1String(categorie);
                w.geldigVan = QDate(2025, 10, 1);
                w.waarde = waarde;
                w.eenheid = QLatin1String(eenheid);
                w.bron = QStringLiteral("test");
                PGB_CHECK(werk.unit.parameters().insert(w));
                return {};
            });
            f.application->forgetParameters();
        };
        const auto minimum = [&](const QString& centen) { zet("wmlUurloon", "21+", "eurocent per uur", centen); };
        const auto vakantiegeld = [&](const QString& procent) { zet("vakantiegeldPercentage", "", "procent", procent); };
        minimum({}); // not known
        const auto besluit = month.approve(f.world.een.medewerkerAccount, record);
        HOUSE_PROBLEM(besluit, "minimumloonOnbekend");
        const QString zin = probleemTekst(besluit.problem());
        QVERIFY2(zin.contains(QStringLiteral("minimumloon")) && zin.contains(QStringLiteral("2025")) && zin.contains(QStringLiteral("beheerder")), qPrintable(zin));
        minimum(QStringLiteral("1440"));
        vakantiegeld({}); // and the wage is known
        const auto zonder = month.approve(f.world.een.medewerkerAccount, record);
        HOUSE_PROBLEM(zonder, "minimumloonOnbekend");
        QVERIFY2(probleemTekst(zonder.problem()).contains(QStringLiteral("ingevuld: het vakantiegeld.")), qPrintable(probleemTekst(zonder.problem())));
        vakantiegeld(QStringLiteral("8"));
        HOUSE_VALUE(goed, month.approve(f.world.een.medewerkerAccount, record));
        QVERIFY(goed.versie.status == ZorgovereenkomstStatus::Lopend || goed.versie.status == ZorgovereenkomstStatus::Goedgekeurd);
    }

    void notice_is_given_to_the_first_lawful_day_and_never_an_earlier_one()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto opzeggen = [&](std::optional<QDate> dag) {
            return month.fire(f.world.een.budgethouderAccount, record, 1, {G::Opzeggen, QStringLiteral("De zorg stopt."), {}, dag});
        };
        HOUSE_VALUE(teVroeg, opzeggen(practiceDay().addMonths(1).addDays(-1)));
        QVERIFY(teVroeg.geweigerd && heeft(teVroeg.bevindingen, QLatin1String("ZC-057"), Ernst::Weigeren));
        QVERIFY(!teVroeg.versie.geldigTot);
        HOUSE_VALUE(opgezegd, opzeggen({}));
        QCOMPARE(opgezegd.versie.status, S::Opgezegd);
        QCOMPARE(opgezegd.versie.geldigTot.value_or(QDate()), practiceDay().addMonths(1));
    }

private:
    static Outcome<ZorgovereenkomstFeiten> facts(AppFixture& f, const Gebruiker& wie, const Zorgovereenkomst& record)
    {
        return f.read<ZorgovereenkomstFeiten>(wie, [&](app::Werk& werk) -> Outcome<ZorgovereenkomstFeiten> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            PGB_TRY(alles, app::gatherFeiten(werk, nu, nu.versies.back(), true));
            return app::zichtbaar(werk, std::move(alles));
        });
    }
};

HOUSE_TEST(test_zorgovereenkomst_feiten, TestZorgovereenkomstFeiten)
#include "test_zorgovereenkomst_feiten.moc"
