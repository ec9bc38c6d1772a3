#include "server/app/splitsing.h"
#include "server/app/beheer.h"
#include "server/app/bulk.h"
#include "tests/app/app_fixture.h"
#include "tests/support/bulk_world.h"
#include "tests/support/house_test.h"
#include <map>

using namespace pgb;
using namespace pgb::test;
using namespace pgb::app;

namespace {

/// An organisation with three clients whose October was handed in from a file and paid.
class Betaald : public AppFixture {
public:
    Betaald()
    {
        const auto gezaaid = seedBulkWorld(*storage, world, 3, "no hash");
        if (!gezaaid)
            qFatal("no bulk world: %s", qPrintable(gezaaid.problem().code));
        bulk = *gezaaid;
        std::vector<Bulkregel> regels = goedeBulkregels(3, 30);
        for (Bulkregel& r : regels)
            r.kostenplaats = r.klant == bulkKlant(0) ? (r.nummer % 2 ? QStringLiteral("Noord") : QStringLiteral("Zuid")) : r.klant == bulkKlant(1) ? QStringLiteral("Noord") : QString();
        const auto gedaan = dienIn(regels);
        if (!gedaan)
            qFatal("not paid: %s %s", qPrintable(gedaan.problem().code), qPrintable(gedaan.problem().detail));
    }
    Outcome<void> dienIn(const std::vector<Bulkregel>& regels)
    {
        PGB_TRY(begonnen, write<Bulk>(bulk.medewerker, [&](Werk& werk) -> Outcome<Bulk> {
            BulkNieuw invoer;
            invoer.naam = QStringLiteral("oktober.csv");
            invoer.bestandHash = QByteArray(32, 'x');
            invoer.factuurpatroon = QStringLiteral("{jaar}-{maand}-{klant}");
            PGB_TRY(nieuw, beginBulk(werk, invoer));
            PGB_CHECK(voegBulkregels(werk, nieuw.first.id, regels));
            PGB_CHECK(controleerBulk(werk, nieuw.first.id));
            PGB_CHECK(dienBulkIn(werk, nieuw.first.id));
            return nieuw.first;
        }));
        PGB_TRY(ids, read<std::vector<DeclaratieId>>(bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(begonnen.id); }));
        for (DeclaratieId id : ids) {
            PGB_TRY(declaratie, read<Declaratie>(world.svb, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(id)); }));
            Gebruiker client = world.een.budgethouderAccount;
            client.budgethouder = declaratie.budgethouder;
            PGB_TRY(afloop, write<DeclaratieAfloop>(client, [&](Werk& werk) -> Outcome<DeclaratieAfloop> {
                PGB_CHECK(bekijkVoorBesluit(werk, id, declaratie.rijversie));
                return fireDeclaratie(werk, id, declaratie.rijversie, DeclaratieGebeurtenis::Goedkeuren, {});
            }));
            if (afloop.declaratie.status != DeclaratieStatus::Betaalbaar)
                return Problem{ProblemKind::Geweigerd, QStringLiteral("nietBetaalbaar"), {}, {}, code(afloop.declaratie.status) + QLatin1Char(' ') + (afloop.bevindingen.empty() ? QString() : afloop.bevindingen[0].controle)};
        }
        PGB_CHECK(write<Betaalrun>(world.svb, [&](Werk& werk) { return runBetaalrunNow(werk, BetaalrunSoort::Kvk, werk.vandaag()); }));
        return {};
    }
    Outcome<Lijst<EigenBetaling>> eigen(const Gebruiker& wie, EigenBetalingVraag vraag = {practiceDay().addDays(-5), practiceDay(), {}, {}})
    {
        return read<Lijst<EigenBetaling>>(wie, [&](Werk& werk) { return eigenBetalingen(werk, vraag, {}); });
    }
    Outcome<Lijst<Splitsregel>> splits(const Gebruiker& wie, BetalingId id, Bladzijde bladzijde = {})
    {
        return read<Lijst<Splitsregel>>(wie, [&](Werk& werk) { return splitsBetaling(werk, id, bladzijde); });
    }
    BulkWorld bulk;
};

} // namespace

/// What was paid to an organisation, by client, AGB and cost centre (C-36).
class TestSplitsing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_bundle_is_split_by_client_and_cost_centre_to_the_cent()
    {
        Betaald f;
        HOUSE_VALUE(lijst, f.eigen(f.bulk.medewerker));
        QCOMPARE(lijst.items.size(), size_t(1));
        const EigenBetaling& betaling = lijst.items[0];
        QCOMPARE(betaling.declaraties, 3);
        QCOMPARE(betaling.boekdatum, practiceDay());
        QVERIFY(betaling.kenmerk.startsWith(QStringLiteral("PGB ")));
        QCOMPARE(betaling.agb, f.bulk.zorgverlener.agbCode ? f.bulk.zorgverlener.agbCode->tekst() : QString());
        HOUSE_VALUE(splitsing, f.splits(f.bulk.medewerker, betaling.id));
        Bedrag som;
        std::map<QString, QStringList> plaatsen;
        for (const Splitsregel& r : splitsing.items) {
            som += r.bedrag;
            plaatsen[r.klantnummer] << r.kostenplaats;
            QVERIFY(r.soort == SplitsSoort::Zorg);
            QVERIFY(!r.budgethouderNaam.isEmpty() && !r.declaratieNummer.isEmpty() && !r.factuurnummer.isEmpty());
            QCOMPARE(r.agb, betaling.agb);
        }
        QCOMPARE(som, betaling.bedrag);
        QCOMPARE(plaatsen[bulkKlant(0)], (QStringList{QStringLiteral("Noord"), QStringLiteral("Zuid")}));
        QCOMPARE(plaatsen[bulkKlant(1)], QStringList{QStringLiteral("Noord")});
        QCOMPARE(plaatsen[bulkKlant(2)], QStringList{QString()}); // not in the file: not known
    }

    void pages_hold_the_whole()
    {
        Betaald f;
        HOUSE_VALUE(lijst, f.eigen(f.bulk.medewerker));
        const EigenBetaling betaling = lijst.items.at(0);
        Bedrag som;
        int bladzijden = 0;
        for (qint64 na = 0;; ++bladzijden) {
            HOUSE_VALUE(blad, f.splits(f.bulk.medewerker, betaling.id, {1, na}));
            for (const Splitsregel& r : blad.items)
                som += r.bedrag;
            if (!blad.volgende)
                break;
            na = *blad.volgende;
        }
        QCOMPARE(bladzijden, 2);
        QCOMPARE(som, betaling.bedrag);
    }

    void amount_day_and_reference_narrow_the_list()
    {
        Betaald f;
        HOUSE_VALUE(lijst, f.eigen(f.bulk.medewerker));
        const EigenBetaling b = lijst.items.at(0);
        const QDate dag = b.boekdatum;
        const auto aantal = [&](const EigenBetalingVraag& vraag) { return f.eigen(f.bulk.medewerker, vraag).value().items.size(); };
        QCOMPARE(aantal({dag, dag, b.bedrag, b.kenmerk}), size_t(1));
        QCOMPARE(aantal({dag, dag, b.bedrag + Bedrag{1}, {}}), size_t(0));
        QCOMPARE(aantal({dag, dag, {}, QStringLiteral("PGB 999-9")}), size_t(0));
        QCOMPARE(aantal({dag.addDays(1), dag.addDays(9), {}, {}}), size_t(0));
        HOUSE_PROBLEM(f.eigen(f.bulk.medewerker, {dag, dag.addDays(-1), {}, {}}), "periodeOngeldig");
        HOUSE_PROBLEM(f.eigen(f.bulk.medewerker, {dag, dag.addDays(hoogstensBetaaldagen + 1), {}, {}}), "periodeOngeldig");
    }

    void another_organisation_finds_nothing_and_other_roles_may_not_ask()
    {
        Betaald f;
        HOUSE_VALUE(lijst, f.eigen(f.bulk.medewerker));
        const BetalingId id = lijst.items.at(0).id;
        for (const Gebruiker& vreemd : {f.bulk.vreemde, f.world.een.zorgverlenerAccount, f.world.twee.zorgverlenerAccount}) {
            HOUSE_VALUE(niets, f.eigen(vreemd));
            QVERIFY(niets.items.empty());
            HOUSE_PROBLEM(f.splits(vreemd, id), "nietGevonden");
            HOUSE_PROBLEM(f.splits(vreemd, {987654}), "nietGevonden");
        }
        for (const Gebruiker& ander : {f.world.een.budgethouderAccount, f.world.een.medewerkerAccount, f.world.svb, f.world.beheerder}) {
            HOUSE_PROBLEM(f.eigen(ander), "nietToegestaan");
            HOUSE_PROBLEM(f.splits(ander, id), "nietToegestaan");
        }
    }

    void what_is_planned_is_not_paid_yet()
    {
        Betaald f;
        HOUSE_VALUE(lijst, f.eigen(f.bulk.medewerker));
        const BetalingId id = lijst.items.at(0).id;
        const auto gezet = f.write<Betaalrun>(f.world.svb, [&](Werk& werk) -> Outcome<Betaalrun> {
            PGB_TRY(run, gevonden(werk.unit.betalingen().findRun(lijst.items.at(0).betaalrun)));
            run.status = BetaalrunStatus::Ingepland;
            return werk.unit.betalingen().updateRun(run);
        });
        QVERIFY(gezet.ok());
        QVERIFY(f.eigen(f.bulk.medewerker).value().items.empty());
        HOUSE_PROBLEM(f.splits(f.bulk.medewerker, id), "nietGevonden");
    }
};

HOUSE_TEST(test_splitsing, TestSplitsing)
#include "test_splitsing.moc"
