#include "server/app/dossiers.h"
#include "server/app/profiel.h"
#include "server/app/rekeningen.h"
#include "tests/app/app_fixture.h"
#include "tests/support/bulk_world.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;

/// Who puts a person right, and how long (domain 1.2).
class TestProfiel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void who_entered_a_budgethouder_leaves_him_to_who_built_on_the_record()
    {
        AppFixture f;
        const Gebruiker& wie = f.world.een.medewerkerAccount;
        Budgethouder typed = f.world.een.budgethouder;
        typed.id = {};
        typed.rijversie = 0;
        typed.bsn = *Bsn::parse(u"999993033");
        typed.profielnummer.clear();
        typed.klantnummer.clear();
        HOUSE_VALUE(record, f.write<Budgethouder>(wie, [&](app::Werk& w) { return app::createBudgethouder(w, typed); }));
        const auto wijzig = [&] {
            Budgethouder anders = record;
            anders.naam.achternaam += QStringLiteral("x");
            return f.write<Budgethouder>(wie, [&](app::Werk& w) { return app::changeBudgethouder(w, record.id, record.rijversie, anders); });
        };
        HOUSE_VALUE(hersteld, wijzig());
        record = hersteld;
        Toekenning ander = f.world.twee.toekenning;
        ander.id = {};
        ander.budgethouder = record.id;
        ander.toekenningsnummer = QStringLiteral("ANDER-2");
        QVERIFY(f.application->write<Toekenning>(app::Aanroeper(), [&](app::Werk& w) { return w.unit.toekenningen().insert(ander); }).ok());
        HOUSE_PROBLEM(wijzig(), "nietGevonden");
    }

    void a_real_installation_takes_no_account_of_a_practice_bank()
    {
        AppFixture f;
        Budgethouder typed = f.world.een.budgethouder;
        typed.id = {};
        typed.rijversie = 0;
        typed.bsn = *Bsn::parse(u"999993033");
        typed.profielnummer.clear();
        typed.klantnummer.clear();
        const auto voerIn = [&](const char16_t* iban, bool echt) {
            typed.iban = Iban::parse(iban);
            return f.write<Budgethouder>(f.world.een.medewerkerAccount, [&](app::Werk& w) -> Outcome<Budgethouder> {
                const ParameterTabel zonderMerk; // what a real installation has: no mark of a practice set
                app::Werk werk{w.unit, w.wie, echt ? zonderMerk : w.parameters, w.nu, w.nuLokaal};
                return app::createBudgethouder(werk, typed);
            });
        };
        HOUSE_PROBLEM(voerIn(u"NL69TEST0000000001", true), "oefenRekening");
        HOUSE_PROBLEM(voerIn(u"NL10ZZZZ0000000001", true), "oefenRekening");
        HOUSE_VALUE(oefen, voerIn(u"NL69TEST0000000001", false));
        QVERIFY(oefen.iban.has_value());
        typed.bsn = *Bsn::parse(u"999998031");
        HOUSE_VALUE(echt, voerIn(u"NL91ABNA0417164300", true));
        QVERIFY(echt.iban.has_value());
    }

    void an_account_number_changes_only_for_who_signed_in_with_a_code()
    {
        AppFixture f;
        Budgethouder record = f.world.een.budgethouder;
        record.iban = f.world.twee.zorgverlener.iban;
        const auto zet = [&](Inlogniveau niveau) {
            return f.application->write<Budgethouder>(AppFixture::as(f.world.een.budgethouderAccount, niveau),
                                                      [&](app::Werk& w) { return app::changeBudgethouder(w, record.id, f.world.een.budgethouder.rijversie, record); });
        };
        HOUSE_PROBLEM(zet(Inlogniveau::Wachtwoord), "codeNodigVoorRekening");
        HOUSE_VALUE(gezet, zet(Inlogniveau::TweeFactoren));
        QVERIFY(gezet.iban == record.iban);
    }

    void how_a_zorgverlener_is_paid_he_chooses_himself()
    {
        AppFixture f;
        const auto kies = [&](const Gebruiker& wie) {
            return f.application->write<Zorgverlener>(AppFixture::as(wie), [&](app::Werk& w) -> Outcome<Zorgverlener> {
                PGB_TRY(nu, app::gevonden(w.unit.zorgverleners().find(f.world.een.zorgverlener.id)));
                nu.betaalvoorkeur = Betaalvoorkeur::PerFactuur;
                return app::changeZorgverlener(w, nu.id, nu.rijversie, nu);
            });
        };
        for (const Gebruiker& ander : {f.world.een.budgethouderAccount, f.world.een.medewerkerAccount, f.world.twee.zorgverlenerAccount, f.world.beheerder})
            QVERIFY2(!kies(ander).ok(), qPrintable(ander.gebruikersnaam));
        HOUSE_VALUE(gekozen, kies(f.world.een.zorgverlenerAccount));
        QVERIFY(gekozen.betaalvoorkeur == Betaalvoorkeur::PerFactuur);
    }

    void who_gave_out_an_account_does_not_confirm_what_it_asks()
    {
        AppFixture f;
        const Gebruiker& vrager = f.world.een.budgethouderAccount;
        const Gebruiker& svb = f.world.svb;
        QVERIFY(f.write<void>(f.world.beheerder, [&](app::Werk& w) { return app::toegangUitgegeven(w, vrager.id); }).ok());
        Budgethouder record = f.world.een.budgethouder;
        record.iban = Iban::parse(u"NL91ABNA0417164300");
        HOUSE_VALUE(gevraagd, f.write<Budgethouder>(vrager, [&](app::Werk& w) { return app::changeBudgethouder(w, record.id, record.rijversie, record); }));
        QVERIFY(gevraagd.iban == f.world.een.budgethouder.iban);
        const auto wachtend = [&] { return f.write<std::vector<Rekeningwijziging>>(svb, [](app::Werk& w) { return app::listRekeningwijzigingen(w); }); };
        HOUSE_VALUE(eerst, wachtend());
        QVERIFY(eerst.size() == 1 && eerst[0].magBevestigen);
        QVERIFY(f.write<void>(svb, [&](app::Werk& w) {
                     return w.auditen(QStringLiteral("gebruiker.wachtwoordZetten"), QStringLiteral("gebruiker"), vrager.id.waarde, {});
                 }).ok());
        HOUSE_VALUE(daarna, wachtend());
        QVERIFY(!daarna.at(0).magBevestigen);
        HOUSE_PROBLEM(f.write<Rekeningwijziging>(svb, [&](app::Werk& w) { return app::beslisRekening(w, daarna.at(0).id, true, {}); }), "accountZelfUitgegeven");
    }

    void an_organisation_turns_its_own_money_and_a_colleague_confirms()
    {
        AppFixture f;
        HOUSE_VALUE(bulk, seedBulkWorld(*f.storage, f.world, 1, "no hash"));
        const ZorgverlenerId id = bulk.zorgverlener.id;
        const Iban elders = *Iban::parse(u"NL91ABNA0417164300");
        HOUSE_VALUE(lijst, f.read<app::Lijst<Zorgverlener>>(bulk.medewerker, [](app::Werk& w) { return app::listZorgverleners(w, {}); }));
        QCOMPARE(int(lijst.items.size()), 1);
        QCOMPARE(lijst.items[0].organisatie, bulk.organisatie.id);
        const auto zie = [&](const Gebruiker& wie) { return f.write<Zorgverlener>(wie, [&](app::Werk& w) { return app::showZorgverlener(w, id); }); };
        HOUSE_VALUE(record, zie(bulk.medewerker));
        QCOMPARE(record.iban, bulk.zorgverlener.iban);
        Zorgverlener nieuw = record;
        nieuw.iban = elders;
        const auto zet = [&](const Gebruiker& wie, Inlogniveau niveau) {
            return f.application->write<Zorgverlener>(AppFixture::as(wie, niveau), [&](app::Werk& w) { return app::changeZorgverlener(w, id, nieuw.rijversie, nieuw); });
        };
        HOUSE_PROBLEM(zet(bulk.vreemde, Inlogniveau::TweeFactoren), "nietGevonden"); // another organisation
        HOUSE_PROBLEM(zet(f.world.een.zorgverlenerAccount, Inlogniveau::TweeFactoren), "nietGevonden");
        HOUSE_PROBLEM(zet(bulk.medewerker, Inlogniveau::Wachtwoord), "codeNodigVoorRekening");
        // An account that a beheerder gave out turns no money by itself.
        QVERIFY(f.write<void>(f.world.beheerder, [&](app::Werk& w) { return app::toegangUitgegeven(w, bulk.medewerker.id); }).ok());
        HOUSE_VALUE(gevraagd, zet(bulk.medewerker, Inlogniveau::TweeFactoren));
        QCOMPARE(gevraagd.iban, bulk.zorgverlener.iban);
        HOUSE_VALUE(wachten, f.write<std::vector<Rekeningwijziging>>(bulk.medewerker, [](app::Werk& w) { return app::listRekeningwijzigingen(w); }));
        QCOMPARE(int(wachten.size()), 1);
        const qint64 vraag = wachten[0].id;
        const auto zegJa = [&](const Gebruiker& wie) { return f.write<Rekeningwijziging>(wie, [&](app::Werk& w) { return app::beslisRekening(w, vraag, true, {}); }); };
        HOUSE_PROBLEM(zegJa(bulk.medewerker), "eigenRekening");
        HOUSE_PROBLEM(zegJa(bulk.vreemde), "nietGevonden");
        Gebruiker collega = bulk.medewerker;
        collega.id = {};
        collega.gebruikersnaam = QStringLiteral("collega");
        HOUSE_VALUE(erbij, f.application->write<Gebruiker>(app::Aanroeper(), [&](app::Werk& w) { return w.unit.gebruikers().insert(collega, "no hash"); }));
        HOUSE_VALUE(ja, zegJa(erbij));
        QCOMPARE(ja.status, RekeningStatus::Bevestigd);
        HOUSE_VALUE(nu, zie(bulk.medewerker));
        QCOMPARE(nu.iban, std::optional(elders));
    }
};

HOUSE_TEST(test_profiel, TestProfiel)
#include "test_profiel.moc"
