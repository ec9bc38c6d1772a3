#include "server/app/declaratie_taken.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;

namespace {

/// Three days of October, paid, of an agreement that turns out to have ended on the first of them.
struct Achteraf : Geld {
    Achteraf()
    {
        record = *month.running();
        paid = month.submitted(record, 3)->declaratie.id;
        if (!betaal() || !month.fire(een.medewerkerAccount, record, 1, {ZorgovereenkomstGebeurtenis::Beeindigen, QStringLiteral("Het pgb stopte."), {}, QDate(2025, 10, 1)}))
            qFatal("no end");
    }
    Werktaak taak()
    {
        for (const Werktaak& t : taken(f.world.svb)) {
            if (t.soort == WerktaakSoort::Nakijken && t.declaratie == paid)
                return t;
        }
        return {};
    }
    Outcome<Werktaak> rondAf(const Gebruiker& wie, const Werktaak& t)
    {
        return f.write<Werktaak>(wie, [&](app::Werk& werk) { return app::taakNagekeken(werk, t.id, t.rijversie); });
    }
    int opVandaag()
    {
        const Outcome<Vandaag> pagina = f.read<Vandaag>(f.world.svb, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        return int(std::count_if(pagina->opUWacht.begin(), pagina->opUWacht.end(),
                                 [&](const VandaagRegel& r) { return r.wat == QLatin1String("declaratieNakijken") && r.recordId == paid.waarde; }));
    }
    Zorgovereenkomst record;
    DeclaratieId paid;
};

} // namespace

/// A task that nothing waits for ends when somebody of its organisation looked (domain 11.5).
class TestNakijktaak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svb_looks_at_what_was_paid_after_the_last_day_and_ends_the_task_itself()
    {
        Achteraf a;
        const Werktaak taak = a.taak();
        QVERIFY(taak.id);
        QCOMPARE(a.opVandaag(), 1);
        HOUSE_VALUE(klaar, a.rondAf(a.f.world.svb, taak));
        QCOMPARE(klaar.status, WerktaakStatus::Afgehandeld);
        QVERIFY(!a.taak().id);
        QCOMPARE(a.opVandaag(), 0);
        HOUSE_PROBLEM(a.rondAf(a.f.world.svb, klaar), "taakVraagtBesluit");
        const auto spoor = a.f.storage->read<app::Lijst<app::AuditRegel>>([&](app::UnitOfWork& unit) {
            return unit.audit().list({.dossier = a.een.budgethouder.id}, app::Bladzijde{200, 0});
        });
        QCOMPARE(std::count_if(spoor->items.begin(), spoor->items.end(), [](const app::AuditRegel& r) { return r.handeling == QLatin1String("werktaak.nagekeken"); }), 1);
    }

    void a_step_of_the_declaratie_leaves_it()
    {
        Achteraf a;
        QVERIFY(a.systeem<bool>([&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(declaratie, app::gevonden(werk.unit.declaraties().find(a.paid)));
            PGB_CHECK(app::werkTakenBij(werk, declaratie));
            return true;
        }).ok());
        QVERIFY(a.taak().id);
    }

    void only_who_it_is_of_ends_it_and_never_one_that_waits_for_a_decision()
    {
        Achteraf a;
        Werktaak taak = a.taak();
        HOUSE_PROBLEM(a.rondAf(a.een.medewerkerAccount, taak), "nietGevonden");
        for (const Gebruiker& wie : {a.f.world.beheerder, a.een.budgethouderAccount, a.een.zorgverlenerAccount})
            HOUSE_PROBLEM(a.rondAf(wie, taak), "nietToegestaan");
        Werktaak oud = taak;
        --oud.rijversie;
        HOUSE_PROBLEM(a.rondAf(a.f.world.svb, oud), "versieVerouderd");
        HOUSE_VALUE(besluit, a.f.storage->write<Werktaak>([&](app::UnitOfWork& unit) {
            Werktaak ander = taak;
            ander.id = {};
            ander.soort = WerktaakSoort::Uitzondering;
            ander.dedupSleutel = QStringLiteral("een ander");
            return unit.werktaken().insertOrMerge(ander);
        }));
        HOUSE_PROBLEM(a.rondAf(a.f.world.svb, besluit), "taakVraagtBesluit");
        QVERIFY(a.taak().id);
    }
};

HOUSE_TEST(test_nakijktaak, TestNakijktaak)
#include "test_nakijktaak.moc"
