#include "server/app/niet_typen.h"
#include "server/app/toegang_service.h"
#include "tests/app/loop.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

namespace {

/// An agreement in force that is changed.
struct Gewijzigd : Loop {
    Outcome<ZorgovereenkomstVersie> wijzig(const Gebruiker& wie, ZorgovereenkomstId id)
    {
        return f.write<ZorgovereenkomstVersie>(wie, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, id); });
    }
    /// A change of words, signed by both and so approved by itself, from the first of next month.
    Outcome<app::VersieAfloop> goedgekeurdeWijziging(const Zorgovereenkomst& record)
    {
        PGB_TRY(nieuw, wijzig(een.budgethouderAccount, record.id));
        PGB_CHECK(bewaar(een.budgethouderAccount, record.id, nieuw.volgnummer, [](auto& i) { i.overigeAfspraken = QStringLiteral("De sleutel ligt bij de buren."); }));
        return month.signBoth(record, nieuw.volgnummer);
    }
    int kalender() { return *systeem<int>([](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); }); }
    /// Makes the version in force one for a fixed time.
    Outcome<bool> eindigtOp(const Zorgovereenkomst& record, QDate eind)
    {
        return systeem<bool>([&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie v = z.versies[0];
            v.inhoud.looptijd = Looptijd::Bepaald;
            v.inhoud.einddatum = eind;
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(v));
            return true;
        });
    }
    Outcome<app::VersieAfloop> zegOp(const Zorgovereenkomst& record, std::optional<QDate> dag = {})
    {
        return month.fire(een.budgethouderAccount, record, 1, {G::Opzeggen, QStringLiteral("Ik stop."), {}, dag});
    }
};

} // namespace

/// An agreement that ends, ends as a whole (domain 6.2, L05-L08).
class TestEinde : public QObject {
    Q_OBJECT

    /// Of an agreement that was approved and begins on 15 December.
    static void eindigtVoorBegin(bool verstrekker)
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.draft());
        const QDate begin(2025, 12, 15);
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 1, [&](auto& i) { i.ingangsdatum = begin; }).ok());
        QVERIFY(l.month.signBoth(record).ok() && l.month.approve(l.een.medewerkerAccount, record).ok());
        QCOMPARE(l.versie(record.id).status, S::Goedgekeurd);
        const Gebruiker wie = verstrekker ? l.een.medewerkerAccount : l.een.zorgverlenerAccount;
        HOUSE_VALUE(voorstel, l.f.read<app::Opzegvoorstel>(wie, [&](app::Werk& werk) { return app::opzegvoorstel(werk, record.id, {}); }));
        QVERIFY(voorstel.volgnummer == 1 && voorstel.laatsteDag < begin && voorstel.betalingen.empty());
        HOUSE_VALUE(einde, l.month.fire(wie, record, 1, {verstrekker ? G::Beeindigen : G::Opzeggen, QStringLiteral("Het gaat niet door."), {}, voorstel.laatsteDag}));
        QVERIFY(!einde.geweigerd);
        QCOMPARE(l.versie(record.id).status, verstrekker ? S::Beeindigd : S::Opgezegd);
        l.op(begin);
        l.kalender();
        QCOMPARE(l.versie(record.id).status, S::Beeindigd);
        for (const Spoorstap& stap : l.versie(record.id).stappen)
            QVERIFY(stap.status != S::Lopend);
    }

private Q_SLOTS:
    void a_change_that_was_to_begin_after_the_last_day_never_begins()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(tweede, l.goedgekeurdeWijziging(record));
        QVERIFY(tweede.versie.status == S::Goedgekeurd && tweede.versie.inhoud.ingangsdatum == QDate(2025, 12, 1));
        HOUSE_PROBLEM(l.month.fire(l.een.budgethouderAccount, record, 2, {G::Opzeggen, {}, {}, {}}), "geenOvergang"); // what runs is what ends
        HOUSE_VALUE(stand, l.stand(l.een.budgethouderAccount, record.id, 2));
        QVERIFY(std::find(stand.mogelijk.begin(), stand.mogelijk.end(), G::Opzeggen) == stand.mogelijk.end());
        QVERIFY(l.month.fire(l.een.medewerkerAccount, record, 1, {G::Beeindigen, QStringLiteral("pgb stopt"), {}, practiceDay()}).ok());
        QCOMPARE(l.versie(record.id, 1).status, S::Beeindigd);
        QCOMPARE(l.versie(record.id, 2).status, S::Beeindigd);
        l.op(QDate(2025, 12, 5));
        l.kalender();
        QVERIFY(!versieOp(*l.nu(record.id), QDate(2025, 12, 5)));
    }

    void a_change_that_begins_before_the_last_day_holds_until_it_and_no_longer()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        QVERIFY(l.goedgekeurdeWijziging(record).ok());
        HOUSE_VALUE(opgezegd, l.zegOp(record));
        QVERIFY(!opgezegd.geweigerd);
        const QDate laatste = practiceDay().addMonths(1); // the term, and not the day before the change
        QCOMPARE(l.versie(record.id, 1).einde->laatsteDag, laatste);
        QCOMPARE(l.versie(record.id, 2).geldigTot, std::optional(laatste));
        l.op(QDate(2025, 12, 1));
        l.kalender();
        QVERIFY(l.versie(record.id, 1).status == S::Vervangen || l.versie(record.id, 1).geldigTot == QDate(2025, 11, 30));
        QCOMPARE(l.versie(record.id, 2).status, S::Opgezegd);
        QCOMPARE(versieOp(*l.nu(record.id), laatste)->volgnummer, 2);
        l.op(laatste.addDays(1));
        l.kalender();
        QCOMPARE(l.versie(record.id, 2).status, S::Beeindigd);
        QVERIFY(!versieOp(*l.nu(record.id), laatste.addDays(1)));
    }

    void notice_is_not_given_for_a_day_that_nobody_can_foresee()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_PROBLEM(l.zegOp(record, QDate(9999, 12, 31)), "opzegdagTeVer");
        QCOMPARE(l.versie(record.id, 1).status, S::Lopend);
        HOUSE_PROBLEM(l.zegOp(record, practiceDay().addMonths(13).addDays(1)), "opzegdagTeVer");
        HOUSE_VALUE(opgezegd, l.zegOp(record, practiceDay().addMonths(13)));
        QVERIFY(!opgezegd.geweigerd);
    }

    void notice_of_a_fixed_term_ends_it_at_its_end_at_the_latest()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        const QDate eind = practiceDay().addDays(10); // before the term of a month is over
        QVERIFY(l.eindigtOp(record, eind).ok());
        HOUSE_PROBLEM(l.zegOp(record, eind.addDays(1)), "datumBuitenLooptijd");
        HOUSE_VALUE(opgezegd, l.zegOp(record));
        QVERIFY(!opgezegd.geweigerd);
        QCOMPARE(l.versie(record.id, 1).einde->laatsteDag, eind);
    }

    void an_agreed_end_is_never_too_far_to_give_notice_for_a_day_before_it()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        const QDate eind = practiceDay().addYears(4);
        QVERIFY(l.eindigtOp(record, eind).ok());
        HOUSE_PROBLEM(l.zegOp(record, eind.addDays(1)), "datumBuitenLooptijd");
        HOUSE_VALUE(opgezegd, l.zegOp(record, eind.addYears(-1)));
        QVERIFY(!opgezegd.geweigerd);
        QCOMPARE(l.versie(record.id, 1).einde->laatsteDag, eind.addYears(-1));
    }

    void a_second_change_for_the_same_day_replaces_the_first()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        QVERIFY(l.goedgekeurdeWijziging(record).ok());
        HOUSE_VALUE(nieuw, l.wijzig(l.een.budgethouderAccount, record.id));
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, nieuw.volgnummer, [](auto& i) {
            i.overigeAfspraken = QStringLiteral("De sleutel ligt onder de mat.");
            i.ingangsdatum = QDate(2025, 12, 1);
        }).ok());
        HOUSE_VALUE(derde, l.month.signBoth(record, nieuw.volgnummer));
        QCOMPARE(derde.versie.status, S::Goedgekeurd);
        l.op(QDate(2025, 12, 1));
        l.kalender();
        QCOMPARE(l.versie(record.id, 2).status, S::Vervangen);
        QCOMPARE(l.versie(record.id, 1).status, S::Vervangen);
        QCOMPARE(l.versie(record.id, 3).status, S::Lopend);
    }

    void what_lies_with_others_lapses_and_nothing_is_changed_after_the_notice()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(nieuw, l.wijzig(l.een.budgethouderAccount, record.id));
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, nieuw.volgnummer, [](auto& i) { i.minutenPerWeek += 60; i.werkafspraken[0].aantalPerWeek += 60; }).ok());
        HOUSE_VALUE(getekend, l.month.signBoth(record, nieuw.volgnummer));
        QCOMPARE(getekend.versie.status, S::InBeoordeling);
        QVERIFY(l.zegOp(record).ok());
        QCOMPARE(l.versie(record.id, 2).status, S::Vervallen);
        QVERIFY(l.taken(l.een.medewerkerAccount).empty());
        HOUSE_PROBLEM(l.month.approve(l.een.medewerkerAccount, record, 2), "geenOvergang");
        HOUSE_PROBLEM(l.wijzig(l.een.budgethouderAccount, record.id), "overeenkomstEindigt");
    }

    void who_ends_it_alone_by_a_change_keeps_to_the_notice_term()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(nieuw, l.wijzig(l.een.budgethouderAccount, record.id));
        const auto stopOp = [&](QDate dag) {
            return l.bewaar(l.een.budgethouderAccount, record.id, nieuw.volgnummer, [&](auto& i) {
                i.looptijd = Looptijd::Bepaald;
                i.einddatum = dag;
                i.ingangsdatum = std::min(i.ingangsdatum, dag);
            });
        };
        QVERIFY(stopOp(practiceDay().addDays(2)).ok());
        HOUSE_VALUE(alleen, l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}));
        QVERIFY(alleen.geweigerd);
        QVERIFY(std::any_of(alleen.bevindingen.begin(), alleen.bevindingen.end(),
                            [](const Bevinding& b) { return b.controle == QLatin1String("ZC-057") && b.path == QLatin1String("inhoud/einddatum"); }));
        QVERIFY(l.versie(record.id, 1).status == S::Lopend);
    }

    void before_the_notice_term_the_zorgverlener_signs_too()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(nieuw, l.wijzig(l.een.budgethouderAccount, record.id));
        const auto standBij = [&](QDate laatste) {
            const auto gedaan = l.bewaar(l.een.budgethouderAccount, record.id, nieuw.volgnummer, [&](auto& i) {
                i.looptijd = Looptijd::Bepaald;
                i.ingangsdatum = QDate(2025, 11, 1);
                i.einddatum = laatste;
            });
            return gedaan.ok() ? l.stand(l.een.budgethouderAccount, record.id, 2) : Outcome<VersieInzicht>(gedaan.problem());
        };
        const auto kan = [](const VersieInzicht& stand, G g) { return std::find(stand.mogelijk.begin(), stand.mogelijk.end(), g) != stand.mogelijk.end(); };
        HOUSE_VALUE(later, standBij(practiceDay().addMonths(1)));
        QVERIFY(kan(later, G::OndertekenenBudgethouder) && !later.wijziging->handtekeningZorgverlener);
        HOUSE_VALUE(eerder, standBij(practiceDay().addDays(12)));
        QVERIFY(!kan(eerder, G::OndertekenenBudgethouder) && kan(eerder, G::Delen) && eerder.wijziging->handtekeningZorgverlener);
        QCOMPARE(eerder.wijziging->eersteDatum, QDate(2025, 10, 1)); // of the change, not the last day
        HOUSE_VALUE(getekend, l.month.signBoth(record, 2));
        QVERIFY(!getekend.geweigerd);
        QVERIFY(l.versie(record.id, 2).inhoud.einddatum == practiceDay().addDays(12) && l.versie(record.id, 2).status == S::Lopend);
    }

    void what_is_approved_and_has_yet_to_begin_is_ended_before_it_does()
    {
        for (const bool verstrekker : {false, true})
            eindigtVoorBegin(verstrekker);
    }

    void both_together_end_it_on_any_day_and_later_care_is_not_paid()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(ingediend, l.month.submitted(record));
        QCOMPARE(ingediend.declaratie.status, DeclaratieStatus::Betaalbaar);
        HOUSE_VALUE(nieuw, l.wijzig(l.een.budgethouderAccount, record.id));
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, nieuw.volgnummer, [](auto& i) {
                     i.looptijd = Looptijd::Bepaald;
                     i.ingangsdatum = QDate(2025, 10, 1);
                     i.einddatum = QDate(2025, 10, 2);
                 }).ok());
        HOUSE_VALUE(getekend, l.month.signBoth(record, nieuw.volgnummer));
        if (getekend.versie.status == S::InBeoordeling) // days that had begun are looked at by the verstrekker
            QVERIFY(l.month.approve(l.een.medewerkerAccount, record, nieuw.volgnummer).ok());
        HOUSE_VALUE(nu, l.f.read<Declaratie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.declaraties().find(ingediend.declaratie.id)); }));
        QVERIFY2(nu.status == DeclaratieStatus::Geweigerd || nu.status == DeclaratieStatus::Geparkeerd, qPrintable(code(nu.status)));
    }

    void only_the_verstrekker_of_all_its_budgets_ends_an_agreement()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_PROBLEM(l.month.fire(l.f.world.svb, record, 1, {G::Beeindigen, QStringLiteral("fraude"), {}, practiceDay()}), "nietToegestaan");
        Toekenning ander = l.een.toekenning;
        ander.id = {};
        ander.verstrekker = l.f.world.twee.verstrekker.id;
        ander.wet = Wet::Wmo;
        ander.toekenningsnummer = QStringLiteral("ANDER-1");
        HOUSE_VALUE(tweede, l.systeem<Toekenning>([&](app::Werk& werk) { return werk.unit.toekenningen().insert(ander); }));
        QVERIFY(l.systeem<ZorgovereenkomstVersie>([&](app::Werk& werk) {
                     ZorgovereenkomstVersie v = l.versie(record.id);
                     v.inhoud.toekenningen.push_back(tweede.id);
                     return werk.unit.zorgovereenkomsten().updateVersie(v);
                 }).ok());
        HOUSE_PROBLEM(l.month.fire(l.een.medewerkerAccount, record, 1, {G::Beeindigen, QStringLiteral("fraude"), {}, practiceDay()}), "ookVanAndereVerstrekker");
        QCOMPARE(l.versie(record.id).status, S::Lopend);
    }

    void an_agreement_of_somebody_who_died_is_not_approved_any_more()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.signBoth(record).ok());
        Budgethouder dood = l.een.budgethouder;
        dood.overlijdensdatum = practiceDay();
        QVERIFY(l.systeem<Budgethouder>([&](app::Werk& werk) { return werk.unit.budgethouders().update(dood); }).ok());
        HOUSE_PROBLEM(l.month.approve(l.een.medewerkerAccount, record), "budgethouderOverleden");
        QCOMPARE(l.versie(record.id).status, S::InBeoordeling);
        HOUSE_VALUE(afgekeurd, l.month.fire(l.een.medewerkerAccount, record, 1, {G::Afkeuren, QStringLiteral("De budgethouder is overleden."), QStringLiteral("anders"), {}}));
        QCOMPARE(afgekeurd.versie.status, S::Afgekeurd);
    }

    void for_good_has_no_last_day()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 1, [](auto& i) {
                     i.looptijd = Looptijd::Onbepaald;
                     i.einddatum = QDate(2025, 12, 10);
                 }).ok());
        QVERIFY(!l.versie(record.id).inhoud.einddatum);
    }

    void many_small_raises_are_one_big_one()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        Verstrekkersbeleid beleid{{}, l.een.verstrekker.id, Wet::Wlz, QDate(2025, 1, 1), 300, Bedrag{100}, {}, {}, {}, {}};
        QVERIFY(l.systeem<Verstrekkersbeleid>([&](app::Werk& werk) { return werk.unit.beleid().insert(beleid); }).ok());
        const auto verhoog = [&](int centen) -> Outcome<app::VersieAfloop> {
            PGB_TRY(nieuw, l.wijzig(l.een.budgethouderAccount, record.id));
            PGB_CHECK(l.bewaar(l.een.budgethouderAccount, record.id, nieuw.volgnummer, [&](auto& i) {
                i.ingangsdatum = QDate(2025, 12, 1);
                i.werkafspraken[0].tarief = Tarief::fromCenten(centen);
            }));
            return l.month.fire(l.een.budgethouderAccount, record, nieuw.volgnummer, {G::OndertekenenBudgethouder, {}, {}, {}});
        };
        HOUSE_VALUE(eerste, verhoog(4090));
        QCOMPARE(eerste.versie.status, S::Goedgekeurd);
        HOUSE_VALUE(tweede, verhoog(4110)); // 1,10 above what a person approved
        QCOMPARE(tweede.versie.status, S::InBeoordeling);
        QCOMPARE(tweede.versie.goedkeuring, std::optional(Goedkeuring::Nodig));
    }

    void a_new_agreement_under_another_law_is_put_beside_what_runs()
    {
        Gewijzigd l;
        HOUSE_VALUE(loopt, l.month.running());
        Toekenning ander = l.een.toekenning;
        ander.id = {};
        ander.wet = Wet::Wmo;
        ander.verstrekker = l.f.world.twee.verstrekker.id;
        ander.toekenningsnummer = QStringLiteral("ANDER-3");
        HOUSE_VALUE(wmo, l.systeem<Toekenning>([&](app::Werk& werk) { return werk.unit.toekenningen().insert(ander); }));
        HOUSE_VALUE(nieuw, l.month.draft());
        QVERIFY(l.bewaar(l.een.budgethouderAccount, nieuw.id, 1, [&](auto& i) {
                     i.toekenningen = {wmo.id};
                     i.werkafspraken[0].toekenning = wmo.id;
                     i.werkafspraken[0].functieCode = l.f.world.twee.functie;
                 }).ok());
        HOUSE_VALUE(kopie, l.f.write<app::Kopie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakWijziging(werk, nieuw.id); }));
        const ZorgovereenkomstInhoud samen = l.versie(loopt.id, kopie.volgnummer).inhoud;
        QCOMPARE(samen.toekenningen, (std::vector{l.een.toekenning.id, wmo.id}));
        QCOMPARE(samen.werkafspraken.size(), size_t(2));
        QCOMPARE(samen.werkafspraken[0].toekenning, l.een.toekenning.id); // the care of the first law is still there
    }

    void a_verstrekker_reads_what_it_pays_or_judges_and_no_other_care()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        Toekenning ander = l.een.toekenning;
        ander.id = {};
        ander.wet = Wet::Wmo;
        ander.verstrekker = l.f.world.twee.verstrekker.id;
        ander.toekenningsnummer = QStringLiteral("ANDER-4");
        HOUSE_VALUE(wmo, l.systeem<Toekenning>([&](app::Werk& werk) { return werk.unit.toekenningen().insert(ander); }));
        ZorgovereenkomstVersie tweede = l.versie(record.id);
        tweede.id = {};
        tweede.volgnummer = 2;
        tweede.status = S::InBeoordeling;
        tweede.beoordelingen.clear();
        tweede.inhoud.toekenningen.push_back(wmo.id);
        Werkafspraak erbij = tweede.inhoud.werkafspraken[0];
        erbij.toekenning = wmo.id;
        erbij.zorgbeschrijving = QStringLiteral("Huishoudelijke hulp op maandag.");
        tweede.inhoud.werkafspraken.push_back(erbij);
        QVERIFY(l.systeem<ZorgovereenkomstVersie>([&](app::Werk& werk) { return werk.unit.zorgovereenkomsten().insertVersie(tweede); }).ok());
        HOUSE_VALUE(gezien, l.f.read<Zorgovereenkomst>(l.f.world.twee.medewerkerAccount, [&](app::Werk& werk) -> Outcome<Zorgovereenkomst> {
            PGB_TRY(seen, app::zichtbareZorgovereenkomst(werk, record.id));
            return app::zichtbaar(werk, seen.second, seen.first);
        }));
        QCOMPARE(gezien.versies.size(), size_t(1)); // the version without its budget is not its business
        QVERIFY(gezien.versies[0].inhoud.werkafspraken[0].zorgbeschrijving.isEmpty());
        QCOMPARE(gezien.versies[0].inhoud.werkafspraken[1].zorgbeschrijving, erbij.zorgbeschrijving);
    }

    void a_change_of_the_zorgverlener_can_be_taken_back_and_refused()
    {
        Gewijzigd l;
        HOUSE_VALUE(record, l.month.running());
        const auto stuurt = [&](int volgnummer) -> Outcome<app::VersieAfloop> {
            PGB_TRY(nieuw, l.wijzig(l.een.zorgverlenerAccount, record.id));
            if (nieuw.volgnummer != volgnummer)
                return Problem{ProblemKind::Conflict, QStringLiteral("volgnummer"), {}, {}, {}};
            PGB_CHECK(l.bewaar(l.een.zorgverlenerAccount, record.id, volgnummer, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4200); }));
            return l.month.fire(l.een.zorgverlenerAccount, record, volgnummer, {G::Terugsturen, {}, {}, {}});
        };
        QVERIFY(stuurt(2).ok());
        HOUSE_VALUE(geweigerd, l.month.fire(l.een.budgethouderAccount, record, 2, {G::Intrekken, QStringLiteral("Nu niet."), {}, {}}));
        QCOMPARE(geweigerd.versie.status, S::Ingetrokken);
        QVERIFY(isVoorKant(l.versie(record.id, 2), Rol::Budgethouder) && isVoorKant(l.versie(record.id, 2), Rol::Zorgverlener)); // both saw it
        QVERIFY(stuurt(3).ok());
        QCOMPARE(l.month.fire(l.een.zorgverlenerAccount, record, 3, {G::Intrekken, {}, {}, {}})->versie.status, S::Ingetrokken);
        QVERIFY(stuurt(4).ok());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 4, {G::Overnemen, {}, {}, {}}).ok());
        HOUSE_VALUE(terug, l.month.fire(l.een.budgethouderAccount, record, 4, {G::Intrekken, {}, {}, {}}));
        QVERIFY(terug.versie.status == S::Concept && isVoorKant(l.versie(record.id, 4), Rol::Budgethouder));
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 4, {G::Delen, {}, {}, {}}).ok());
        HOUSE_PROBLEM(l.month.fire(l.een.zorgverlenerAccount, record, 4, {G::Intrekken, {}, {}, {}}), "geenOvergang"); // it is the budgethouder's now
    }
};

HOUSE_TEST(test_einde, TestEinde)
#include "test_einde.moc"
