#include "server/app/dossiers.h"
#include "server/app/profiel.h"
#include "tests/app/app_fixture.h"
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
};

HOUSE_TEST(test_profiel, TestProfiel)
#include "test_profiel.moc"
