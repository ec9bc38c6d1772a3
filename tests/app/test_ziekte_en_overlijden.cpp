#include "server/app/verzuim.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

namespace {

/// An agreement of an employee, ten hours a week at € 40.
struct Ziek : Geld {
    Ziek() { record = *month.running(); }
    void spreekAf(ZorgovereenkomstSoort soort)
    {
        const auto gedaan = f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            nu.versies.at(0).inhoud.soort = soort;
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return true;
        });
        if (!gedaan)
            qFatal("no version");
    }
    void meld(QDate gemeld)
    {
        Verzuim v;
        v.zorgovereenkomst = record.id;
        v.van = QDate(2025, 10, 1);
        v.gemeldDoor = een.budgethouderAccount.id;
        v.gemeldOp = QDateTime(gemeld, QTime(8, 0), Qt::UTC);
        if (!f.storage->write<Verzuim>([&](app::UnitOfWork& unit) { return unit.verzuim().insert(v); }))
            qFatal("no verzuim");
    }
    /// It turns out to have been reported on another day.
    Outcome<Verzuim> hermeld(QDate gemeld)
    {
        return f.storage->write<Verzuim>([&](app::UnitOfWork& unit) -> Outcome<Verzuim> {
            PGB_TRY(alle, unit.verzuim().ofZorgovereenkomst(record.id));
            alle.front().gemeldOp = QDateTime(gemeld, QTime(8, 0), Qt::UTC);
            return unit.verzuim().update(alle.front());
        });
    }
    /// As the budgethouder changes what he reported.
    Outcome<Verzuim> duurde(std::optional<QDate> tot)
    {
        return f.write<Verzuim>(een.budgethouderAccount, [&](app::Werk& werk) -> Outcome<Verzuim> {
            PGB_TRY(alle, werk.unit.verzuim().ofZorgovereenkomst(record.id));
            const Verzuim& v = alle.front();
            return app::wijzigVerzuim(werk, record.id, v.id, v.rijversie, {v.soort, v.van, tot, v.inzetbaarProcent});
        });
    }
    /// Agreed by both, and by SVB when it looks.
    Outcome<Declaratie> corrigeer(DeclaratieId id, const std::vector<Declaratieregel>& wordt)
    {
        PGB_TRY(ontwerp, f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, id, wordt, QStringLiteral("anders")); }));
        PGB_TRY(af, month.corrected(ontwerp));
        if (af.declaratie.status == S::HandmatigeControle)
            PGB_CHECK(month.fire(f.world.svb, af.declaratie, G::ControleGoed));
        return toon(ontwerp.id);
    }
    Outcome<Declaratie> ziekteUren(int dagen = 3)
    {
        return f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 10), DeclaratieSoort::ZiekteUren, {}, {}, typedHours(een, 2025, 10, dagen)});
        });
    }
    Outcome<app::DeclaratieAfloop> dienIn(int dagen = 3)
    {
        PGB_TRY(typed, ziekteUren(dagen));
        return month.fire(een.budgethouderAccount, typed, G::Indienen);
    }
    Zorgovereenkomst record;
};

QString wat(const app::DeclaratieAfloop& afloop)
{
    QString uit = code(afloop.declaratie.status) + QChar(u' ') + afloop.declaratie.statusReden;
    for (const Bevinding& b : afloop.bevindingen)
        uit += QChar(u' ') + b.controle + QChar(u' ') + code(b.ernst);
    return uit;
}

} // namespace

/// Pay during illness and after a death: SVB approves it (domain 7.1), and what an employee gets while ill comes back on the budget (3.3, 10.3).
class TestZiekteEnOverlijden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hours_of_illness_are_paid_after_svb_looked()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 10, 1));
        HOUSE_VALUE(done, g.dienIn());
        QVERIFY2(done.declaratie.status == S::HandmatigeControle, qPrintable(wat(done)));
        QCOMPARE(done.declaratie.statusReden, QString(loonvraag::ziekte));
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 1);
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        HOUSE_VALUE(goed, g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed));
        QCOMPARE(goed.declaratie.status, S::Betaalbaar);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Uitbetaald);
    }

    void hours_of_illness_are_weighed_against_what_is_agreed()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 10, 1));
        HOUSE_VALUE(typed, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            std::vector<Declaratieregel> regels = typedHours(g.een, 2025, 10, 8);
            for (Declaratieregel& r : regels)
                r.aantal = 300; // 25 hours in a week of ten
            return app::createDeclaratie(werk, g.record.id, {Periode::maand(2025, 10), DeclaratieSoort::ZiekteUren, {}, {}, regels});
        }));
        HOUSE_VALUE(done, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY2(heeft(done.declaratie, "DC-023"), qPrintable(wat(done)));
    }

    void more_of_them_by_a_correction_is_looked_at_too()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 10, 1));
        HOUSE_VALUE(done, g.dienIn());
        QVERIFY(g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed).ok());
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> wordt = g.toon(done.declaratie.id)->regels;
        wordt.front().aantal += 60;
        HOUSE_VALUE(ontwerp, g.f.write<Declaratie>(g.een.budgethouderAccount,
                                                   [&](app::Werk& werk) { return app::maakCorrectie(werk, done.declaratie.id, wordt, QStringLiteral("een uur vergeten")); }));
        HOUSE_VALUE(correctie, g.month.corrected(ontwerp));
        QVERIFY2(correctie.declaratie.status == S::HandmatigeControle, qPrintable(wat(correctie)));
        const Bedrag was = g.stand().ziektecompensatie;
        QVERIFY(g.month.fire(g.f.world.svb, correctie.declaratie, G::ControleGoed).ok());
        QVERIFY(g.stand().ziektecompensatie > was);
    }

    void corrections_refill_the_difference_to_what_was_refilled_before()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 10, 1));
        HOUSE_VALUE(done, g.dienIn());
        QVERIFY(g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed).ok());
        QVERIFY(g.betaal().ok());
        const std::vector<Declaratieregel> eerst = g.toon(done.declaratie.id)->regels;
        const Bedrag heel = g.stand().ziektecompensatie;
        QVERIFY(heel > Bedrag{});
        const qint64 perUur = heel.centen / 6; // three days of two hours
        QCOMPARE(perUur * 6, heel.centen);

        QVERIFY(g.hermeld(QDate(2025, 11, 2)).ok()); // after all these days
        std::vector<Declaratieregel> meer = eerst;
        meer.front().aantal += 60;
        HOUSE_VALUE(een, g.corrigeer(done.declaratie.id, meer));
        QCOMPARE(een.status, S::Betaalbaar);
        QCOMPARE(g.stand().ziektecompensatie, Bedrag{}); // what was refilled is taken back

        QVERIFY(g.hermeld(QDate(2025, 10, 1)).ok());
        meer.front().aantal += 60;
        HOUSE_VALUE(twee, g.corrigeer(done.declaratie.id, meer));
        QCOMPARE(twee.status, S::Betaalbaar);
        QCOMPARE(g.stand().ziektecompensatie, heel + Bedrag{2 * perUur});

        HOUSE_VALUE(drie, g.corrigeer(done.declaratie.id, eerst));
        QCOMPARE(drie.status, S::Betaalbaar);
        QCOMPARE(g.stand().ziektecompensatie, heel);
    }

    void what_was_refilled_follows_the_illness_and_svb_looks_at_what_was_paid_for_days_that_are_none()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 10, 1));
        HOUSE_VALUE(done, g.dienIn());
        QVERIFY(g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed).ok());
        QVERIFY(g.betaal().ok());
        const Bedrag heel = g.stand().ziektecompensatie;
        QVERIFY(heel > Bedrag{});
        QVERIFY(g.duurde(QDate(2025, 10, 2)).ok()); // two of the three days
        QCOMPARE(g.stand().ziektecompensatie.centen, heel.centen * 2 / 3);
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Uitbetaald);
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), 1);
        const auto gezegd = g.spoor(done.declaratie.id, QStringLiteral("declaratie.ziektecompensatie"));
        QCOMPARE(gezegd.size(), size_t(1));
        const CodeParams& details = gezegd.front().details;
        QVERIFY(std::find(details.begin(), details.end(), std::pair(QStringLiteral("bedragCenten"), QString::number(-heel.centen / 3))) != details.end());
        QVERIFY(g.duurde(QDate(2025, 10, 3)).ok());
        QCOMPARE(g.stand().ziektecompensatie, heel);
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), 1); // until somebody looked
    }

    void what_waits_to_be_paid_is_held_when_the_illness_turns_out_shorter()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 10, 1));
        HOUSE_VALUE(done, g.dienIn());
        QVERIFY(g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed).ok());
        QVERIFY(g.duurde(QDate(2025, 10, 2)).ok());
        const Declaratie nu = *g.toon(done.declaratie.id);
        QCOMPARE(nu.status, S::Geparkeerd);
        QVERIFY(heeft(nu, "DC-095"));
        QCOMPARE(g.stand().ziektecompensatie, Bedrag{});
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), 0);
    }

    void of_hours_that_were_paid_before_the_illness_was_reported_svb_gets_a_task()
    {
        Ziek g;
        HOUSE_VALUE(done, g.month.submitted(g.record, 3));
        QVERIFY(g.betaal().ok());
        QVERIFY(g.f.write<Verzuim>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::meldVerzuim(werk, g.record.id, {VerzuimSoort::Ziekte, QDate(2025, 10, 2), {}, 0});
        }).ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Uitbetaald);
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), 1);
    }

    void the_budget_is_refilled_with_what_an_employee_gets_while_ill()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 10, 1));
        const NiveauStand was = g.stand();
        HOUSE_VALUE(done, g.dienIn());
        QCOMPARE(g.stand().ziektecompensatie, Bedrag{}); // SVB did not look yet
        QVERIFY(g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed).ok());
        const NiveauStand gepland = g.stand();
        QVERIFY(gepland.ziektecompensatie > Bedrag{});
        QVERIFY(gepland.ziektecompensatie <= done.declaratie.totaal);
        QCOMPARE(gepland.ingepland - was.ingepland, done.declaratie.totaal);
        QCOMPARE(*gepland.beschikbaar(), *was.beschikbaar() - done.declaratie.totaal + gepland.ziektecompensatie);
        QVERIFY(g.betaal().ok());
        const NiveauStand betaald = g.stand();
        QCOMPARE(betaald.ziektecompensatie, gepland.ziektecompensatie);
        QCOMPARE(*betaald.beschikbaar(), *gepland.beschikbaar());
    }

    void nothing_is_refilled_for_days_before_the_illness_was_reported()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        g.meld(QDate(2025, 11, 2));
        HOUSE_VALUE(done, g.dienIn());
        HOUSE_VALUE(goed, g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed));
        QCOMPARE(goed.declaratie.status, S::Betaalbaar);
        QCOMPARE(g.stand().ziektecompensatie, Bedrag{});
    }

    void nothing_is_refilled_for_hours_that_were_worked()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        HOUSE_VALUE(done, g.month.submitted(g.record, 3));
        QCOMPARE(done.declaratie.status, S::Betaalbaar);
        QCOMPARE(g.stand().ziektecompensatie, Bedrag{});
    }

    void an_illness_that_was_not_reported_waits_for_the_budgethouder_and_goes_on_when_he_reports_it()
    {
        Ziek g;
        g.spreekAf(ZorgovereenkomstSoort::Arbeidsovereenkomst);
        HOUSE_VALUE(done, g.dienIn());
        QVERIFY2(done.declaratie.status == S::Geparkeerd && heeft(done.declaratie, "DC-095"), qPrintable(wat(done)));
        QVERIFY(aanZet(done.declaratie) == AanZet::Budgethouder);
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 0); // no row that SVB cannot end
        HOUSE_VALUE(melding, g.f.write<Verzuim>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::meldVerzuim(werk, g.record.id, {VerzuimSoort::Ziekte, QDate(2025, 10, 1), {}, 0});
        }));
        QVERIFY(melding.id);
        QCOMPARE(g.toon(done.declaratie.id)->status, S::HandmatigeControle);
    }

    void a_payment_after_a_death_is_asked_after_it_and_paid_after_svb_looked()
    {
        Ziek g;
        QVERIFY(g.month.submitted(g.record, 10).ok()); // € 800 in October
        QVERIFY(g.betaal().ok());
        g.spreekAf(ZorgovereenkomstSoort::Familie);
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(b, app::gevonden(unit.budgethouders().find(g.een.budgethouder.id)));
            b.overlijdensdatum = QDate(2025, 11, 1);
            PGB_CHECK(unit.budgethouders().update(b));
            return true;
        }).ok());
        Declaratieregel regel;
        regel.datum = practiceDay(); // as the client proposes: today
        regel.toekenning = g.een.toekenning.id;
        regel.tarief = Tarief::fromCenten(50'000);
        HOUSE_VALUE(typed, g.f.write<Declaratie>(g.een.vertegenwoordigerAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, g.record.id, {Periode::maand(2025, 11), DeclaratieSoort::EenmaligeUitkering, {}, {}, {regel}});
        }));
        HOUSE_VALUE(done, g.month.fire(g.een.vertegenwoordigerAccount, typed, G::Indienen));
        QVERIFY2(done.declaratie.status == S::HandmatigeControle, qPrintable(wat(done)));
        QCOMPARE(done.declaratie.statusReden, QString(loonvraag::overlijden));
        HOUSE_VALUE(goed, g.month.fire(g.f.world.svb, done.declaratie, G::ControleGoed));
        QCOMPARE(goed.declaratie.status, S::Betaalbaar);
        QVERIFY(g.betaal().ok());

        // The agreement ended on the day of the death.
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(g.record.id)));
            nu.versies.at(0).status = ZorgovereenkomstStatus::Beeindigd;
            nu.versies.at(0).geldigTot = QDate(2025, 11, 1);
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return true;
        }).ok());
        std::vector<Declaratieregel> wordt = g.toon(done.declaratie.id)->regels;
        wordt.front().tarief = Tarief::fromCenten(60'000);
        HOUSE_VALUE(ontwerp, g.f.write<Declaratie>(g.een.vertegenwoordigerAccount, [&](app::Werk& werk) {
            return app::maakCorrectie(werk, done.declaratie.id, wordt, QStringLiteral("te laag"));
        }));
        HOUSE_VALUE(voor, g.month.fire(g.een.vertegenwoordigerAccount, ontwerp, G::Voorleggen));
        QVERIFY2(!voor.geweigerd, qPrintable(wat(voor)));
        HOUSE_VALUE(correctie, g.month.fire(g.een.zorgverlenerAccount, voor.declaratie, G::Goedkeuren));
        QVERIFY2(correctie.declaratie.status == S::HandmatigeControle, qPrintable(wat(correctie)));
        QCOMPARE(correctie.declaratie.statusReden, QString(loonvraag::overlijden));
        HOUSE_VALUE(akkoord, g.month.fire(g.f.world.svb, correctie.declaratie, G::ControleGoed));
        QCOMPARE(akkoord.declaratie.status, S::Betaalbaar);
    }
};

HOUSE_TEST(test_ziekte_en_overlijden, TestZiekteEnOverlijden)
#include "test_ziekte_en_overlijden.moc"
