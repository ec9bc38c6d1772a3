#include "server/app/beheer.h"
#include "server/app/correcties.h"
#include "server/app/dossier_beheer.h"
#include "server/app/dossiers.h"
#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/stortingen.h"
#include "server/app/toegang_service.h"
#include "server/jobs/scheduler.h"
#include "tests/app/month.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_test.h"
#include <QCryptographicHash>
#include <algorithm>
#include <type_traits>

using namespace pgb;
using namespace pgb::test;

using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// Domain 7 beyond the plain month: files, finished early, held and released, corrected, closed years, deposits, runs that are stopped.
class TestDeclaratieMeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_file_is_kept_for_its_own_side_and_judged_by_its_bytes()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.budgethouderAccount, record, typedHours(f.world.een, 2025, 10, 1)));
        const auto add = [&](const Gebruiker& who, const QByteArray& bytes) {
            return f.write<Declaratie>(who, [&](app::Werk& werk) { return app::addBijlage(werk, typed.id, BijlageSoort::Bon, QStringLiteral("bon.pdf"), app::Bestand(bytes)); });
        };
        HOUSE_VALUE(stored, add(f.world.een.budgethouderAccount, kleinePdf("bon")));
        QCOMPARE(stored.bijlagen.size(), size_t(1));
        QCOMPARE(stored.bijlagen[0].virus, Virusoordeel::Schoon);
        HOUSE_PROBLEM(add(f.world.een.budgethouderAccount, "MZ program"), "bestandOnleesbaar");
        HOUSE_PROBLEM(add(f.world.een.budgethouderAccount, kleinePdf("X5O!P%@AP EICAR-STANDARD-ANTIVIRUS-TEST-FILE")), "bestandBesmet");
        HOUSE_PROBLEM(add(f.world.een.budgethouderAccount, kleinePdf("/Encrypt")), "bestandMetWachtwoord");
        HOUSE_PROBLEM(add(f.world.een.budgethouderAccount, kleinePdf(QByteArray(11 * 1024 * 1024, 'x'))), "bestandTeGroot");
        HOUSE_PROBLEM(add(f.world.een.zorgverlenerAccount, kleinePdf("bon")), "nietGevonden");
        HOUSE_PROBLEM(add(f.world.twee.budgethouderAccount, kleinePdf("bon")), "nietGevonden");
        const auto read = [&](const Gebruiker& who) {
            return f.read<app::BijlageInhoud>(who, [&](app::Werk& werk) { return app::openBijlage(werk, typed.id, stored.bijlagen[0].id); });
        };
        HOUSE_VALUE(opened, read(f.world.een.budgethouderAccount));
        QCOMPARE(opened.inhoud, kleinePdf("bon"));
        HOUSE_PROBLEM(read(f.world.twee.budgethouderAccount), "nietGevonden");
    }

    void the_bytes_of_a_file_are_looked_at_before_the_writer_waits_for_them()
    {
        // A use case takes what was looked at, and no bytes.
        const auto neemtBytes = [](auto bytes) { return std::is_invocable_v<decltype(app::addBijlage), app::Werk&, DeclaratieId, BijlageSoort, QString, decltype(bytes)>
                                                     || std::is_invocable_v<decltype(app::addOvereenkomstBijlage), app::Werk&, ZorgovereenkomstId, BijlageSoort, QString, decltype(bytes)>; };
        QVERIFY(!neemtBytes(QByteArray()));
        const app::Bestand bestand(kleinePdf("bon"));
        QVERIFY(bestand.oordeel.leesbaar && bestand.oordeel.type == Bestandstype::Pdf && bestand.inhoud == kleinePdf("bon"));
        QCOMPARE(bestand.sha256, QCryptographicHash::hash(kleinePdf("bon"), QCryptographicHash::Sha256));
    }

    void a_file_that_was_handed_in_before_is_named_when_it_is_added()
    {
        AppFixture f;
        PracticeWorld::Dossier& een = f.world.een;
        Month month(f, een);
        HOUSE_VALUE(record, month.running());
        const auto add = [&](DeclaratieId id) {
            return f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) { return app::addBijlage(werk, id, BijlageSoort::Bon, QStringLiteral("bon.pdf"), app::Bestand(kleinePdf("bon"))); });
        };
        const auto gezegd = [&](const Declaratie& d) {
            return f.read<std::vector<Bevinding>>(een.budgethouderAccount, [&](app::Werk& werk) { return app::bevindingenOverBijlagen(werk, d); });
        };
        HOUSE_VALUE(oktober, month.type(een.budgethouderAccount, record, typedHours(een, 2025, 10, 2)));
        HOUSE_VALUE(metBon, add(oktober.id));
        QVERIFY(gezegd(metBon)->empty());
        HOUSE_VALUE(ingediend, month.fire(een.budgethouderAccount, metBon, G::Indienen));
        QVERIFY2(!ingediend.geweigerd, ids(ingediend.bevindingen).constData());
        HOUSE_VALUE(november, f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 11), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(een, 2025, 11, 1)});
        }));
        HOUSE_VALUE(weer, add(november.id));
        QVERIFY2(heeft(weer.bevindingen, "DC-088"), ids(weer.bevindingen).constData()); // in the same unit of work that stores it
        HOUSE_VALUE(nu, gezegd(weer));
        QCOMPARE(nu.size(), size_t(1)); // of the hours it says nothing here
        QCOMPARE(nu.front().controle, QStringLiteral("DC-088"));
    }

    void xml_that_is_not_whole_and_one_file_too_many_are_refused_with_the_reason()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.budgethouderAccount, record, typedHours(f.world.een, 2025, 10, 1)));
        const auto add = [&](const QByteArray& bytes) {
            return f.write<Declaratie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::addBijlage(werk, typed.id, BijlageSoort::Factuur, QStringLiteral("factuur.xml"), app::Bestand(bytes)); });
        };
        HOUSE_PROBLEM(add("<Invoice><ID>1</Invoice>"), "bestandXmlFout");
        HOUSE_PROBLEM(add("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"), "bestandXmlFout");
        for (int i = 0; i < 20; ++i)
            QVERIFY(add("<Invoice><ID>" + QByteArray::number(i) + "</ID></Invoice>").ok());
        const auto teVeel = add("<Invoice/>");
        QVERIFY(!teVeel && teVeel.problem().code == QLatin1String("teVeelBijlagen"));
        const CodeParams grens{{QStringLiteral("hoogstensGetal"), QStringLiteral("20")}};
        QVERIFY(teVeel.problem().params == grens);
    }

    void what_is_finished_early_is_sent_on_the_first_day_in_the_name_of_who_finished_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, november(f, record));
        HOUSE_PROBLEM(month.fire(f.world.een.zorgverlenerAccount, typed, G::Klaarzetten), "nietGevonden");
        const auto teDoen = [&] {
            const Outcome<Vandaag> pagina = f.read<Vandaag>(f.world.een.budgethouderAccount, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
            return std::count_if(pagina->opUWacht.begin(), pagina->opUWacht.end(), [](const VandaagRegel& r) { return r.wat == QLatin1String("declaratieConcept"); });
        };
        QCOMPARE(teDoen(), 1);
        HOUSE_VALUE(ready, month.fire(f.world.een.budgethouderAccount, typed, G::Klaarzetten));
        QCOMPARE(teDoen(), 0);
        QVERIFY2(!ready.geweigerd, ids(ready.bevindingen).constData());
        QCOMPARE(ready.declaratie.status, S::Concept);
        QVERIFY(ready.declaratie.klaargezetOp.isValid());
        f.clock = app::FixedDayClock(QDate(2025, 11, 30));
        HOUSE_VALUE(early, send(f));
        QCOMPARE(early.verzonden + early.teruggekomen, 0);
        f.clock = app::FixedDayClock(QDate(2025, 12, 1));
        HOUSE_VALUE(sent, send(f));
        QCOMPARE(sent.verzonden, 1);
        HOUSE_VALUE(now, show(f, typed.id));
        QCOMPARE(now.status, S::Betaalbaar);
        QCOMPARE(now.goedgekeurdDoor, f.world.een.budgethouderAccount.id);
        QVERIFY(!now.klaargezetOp.isValid());
        // The log does not say that he did it that night.
        const auto spoor = f.storage->read<app::Lijst<app::AuditRegel>>([&](app::UnitOfWork& unit) { return unit.audit().list({.dossier = f.world.een.budgethouder.id}, app::Bladzijde{200, 0}); })->items;
        const auto geteld = [&](const char* handeling) {
            return std::count_if(spoor.begin(), spoor.end(), [&](const app::AuditRegel& r) { return r.recordId == typed.id.waarde && r.handeling == QLatin1String(handeling); });
        };
        QCOMPARE(geteld("declaratie.vanzelfIngediend"), 1);
        QCOMPARE(geteld("declaratie.indienen"), 0);
        HOUSE_VALUE(again, send(f));
        QCOMPARE(again.verzonden + again.teruggekomen, 0);
    }

    void the_same_content_keeps_it_finished_and_writes_nothing()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, november(f, record));
        HOUSE_VALUE(ready, month.fire(f.world.een.budgethouderAccount, typed, G::Klaarzetten));
        const auto save = [&](const Declaratie& d) {
            return f.write<Declaratie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::saveDeclaratie(werk, d.id, record.id, d.rijversie, {d.periode, d.soort, d.factuurnummer, d.factuurdatum, d.regels});
            });
        };
        HOUSE_VALUE(same, save(ready.declaratie));
        QVERIFY(same.klaargezetOp.isValid());
        QCOMPARE(same.rijversie, ready.declaratie.rijversie);
        Declaratie changed = ready.declaratie;
        changed.regels.front().aantal += 60;
        HOUSE_VALUE(other, save(changed));
        QVERIFY(!other.klaargezetOp.isValid());
        QVERIFY(other.rijversie > same.rijversie);
    }

    void who_has_to_judge_is_reminded_on_the_fifth_tenth_and_twentieth_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.zorgverlenerAccount, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_VALUE(shown, month.fire(f.world.een.zorgverlenerAccount, typed, G::Voorleggen));
        QCOMPARE(shown.declaratie.status, S::TerBeoordeling);
        std::vector<int> reminded;
        for (int day = 0; day <= 30; ++day) {
            f.clock = app::FixedDayClock(practiceDay().addDays(day));
            HOUSE_VALUE(herinnerd, f.application->write<app::Herinnerd>(app::Aanroeper(), [](app::Werk& werk) { return app::herinnerBeoordelaars(werk, {}, 500); }));
            if (herinnerd.aantal)
                reminded.push_back(day);
        }
        QCOMPARE(reminded, (std::vector<int>{5, 10, 20}));
    }

    void what_cannot_be_sent_comes_back_with_what_is_wrong()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, november(f, record));
        QVERIFY(month.fire(f.world.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(wie, unit.budgethouders().find(f.world.een.budgethouder.id));
            wie->overlijdensdatum = QDate(2025, 11, 2);
            PGB_CHECK(unit.budgethouders().update(*wie));
            return true;
        }).ok());
        f.clock = app::FixedDayClock(QDate(2025, 12, 1));
        HOUSE_VALUE(sent, send(f));
        QCOMPARE(sent.teruggekomen, 1);
        HOUSE_VALUE(now, show(f, typed.id));
        QCOMPARE(now.status, S::Concept);
        QVERIFY(!now.klaargezetOp.isValid());
        QVERIFY(heeft(now.bevindingen, "DC-004"));
    }

    void an_invoice_is_looked_at_by_a_person_of_svb_who_is_another_than_who_typed_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, f.write<Declaratie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            app::DeclaratieInhoud inhoud{Periode::maand(2025, 10), DeclaratieSoort::Factuur, QStringLiteral("F-1"), QDate(2025, 11, 1), typedHours(f.world.een, 2025, 10, 2)};
            inhoud.factuur.totaal = Bedrag{16'000};
            inhoud.factuur.herkenning = Factuurherkenning{true, true}; // nobody may say so of himself
            return app::createDeclaratie(werk, record.id, inhoud);
        }));
        HOUSE_VALUE(sent, month.fire(f.world.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY2(!sent.geweigerd, ids(sent.bevindingen).constData());
        QCOMPARE(sent.declaratie.status, S::HandmatigeControle);
        QCOMPARE(taken(f, WerktaakSoort::Factuur, WerktaakStatus::Open), 1);
        QCOMPARE(opVandaag(f, f.world.svb, "declaratieNakijken", sent.declaratie.id.waarde), 1);
        QCOMPARE(opVandaag(f, f.world.een.medewerkerAccount, "declaratieNakijken", sent.declaratie.id.waarde), 0);
        HOUSE_PROBLEM(month.fire(f.world.een.budgethouderAccount, sent.declaratie, G::ControleGoed), "nietToegestaan");
        HOUSE_PROBLEM(month.fire(f.world.een.medewerkerAccount, sent.declaratie, G::ControleGoed), "nietToegestaan");
        HOUSE_PROBLEM(month.fire(f.world.svb, sent.declaratie, G::ControleWeigert), "redenVerplicht");
        HOUSE_VALUE(good, month.fire(f.world.svb, sent.declaratie, G::ControleGoed));
        QCOMPARE(good.declaratie.status, S::Betaalbaar);
        QVERIFY(good.declaratie.verwachteBetaaldatum.isValid());
        QCOMPARE(taken(f, WerktaakSoort::Factuur, WerktaakStatus::Open), 0);
    }

    void a_stay_holds_it_with_a_task_and_its_end_releases_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_PROBLEM(f.write<Opname>(f.world.een.budgethouderAccount,
                                      [&](app::Werk& werk) { return app::meldOpname(werk, f.world.een.budgethouder.id, QDate(2025, 10, 1), {}); }),
                      "nietToegestaan");
        HOUSE_PROBLEM(f.write<Opname>(f.world.twee.medewerkerAccount,
                                      [&](app::Werk& werk) { return app::meldOpname(werk, f.world.een.budgethouder.id, QDate(2025, 10, 1), {}); }),
                      "nietGevonden");
        HOUSE_VALUE(stay, f.write<Opname>(f.world.een.medewerkerAccount, [&](app::Werk& werk) {
            return app::meldOpname(werk, f.world.een.budgethouder.id, QDate(2025, 9, 1), {});
        }));
        HOUSE_VALUE(held, month.submitted(record, 2));
        QCOMPARE(held.declaratie.status, S::Geparkeerd);
        QVERIFY(heeft(held.declaratie.bevindingen, "DC-041"));
        QCOMPARE(taken(f, WerktaakSoort::Uitzondering, WerktaakStatus::Open, f.world.een.medewerkerAccount), 1);
        QVERIFY(f.write<bool>(f.world.een.medewerkerAccount, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::eindigOpname(werk, f.world.een.budgethouder.id, stay.id, QDate(2025, 9, 20)));
            return true;
        }).ok());
        HOUSE_VALUE(now, show(f, held.declaratie.id));
        QCOMPARE(now.status, S::Betaalbaar);
        QCOMPARE(taken(f, WerktaakSoort::Uitzondering, WerktaakStatus::Open, f.world.een.medewerkerAccount), 0);
    }

    void standing_approval_lets_pass_on_what_no_controle_says_anything()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        Toestemming vooraf;
        vooraf.soort = ToestemmingSoort::DoorlopendeGoedkeuring;
        vooraf.zorgovereenkomst = record.id;
        vooraf.van = practiceDay();
        const auto geef = [&](const Gebruiker& who) {
            return f.write<Toestemming>(who, [&](app::Werk& werk) { return app::geefToestemming(werk, f.world.een.budgethouder.id, vooraf); });
        };
        HOUSE_PROBLEM(geef(f.world.een.medewerkerAccount), "nietToegestaan");
        HOUSE_PROBLEM(geef(f.world.een.zorgverlenerAccount), "nietToegestaan");
        QVERIFY(geef(f.world.een.budgethouderAccount).ok());
        HOUSE_VALUE(typed, month.type(f.world.een.zorgverlenerAccount, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_VALUE(shown, month.fire(f.world.een.zorgverlenerAccount, typed, G::Voorleggen));
        QVERIFY2(shown.declaratie.status == S::Betaalbaar, ids(shown.bevindingen).constData());
        QCOMPARE(shown.declaratie.goedgekeurdDoor, f.world.een.budgethouderAccount.id);
        // Laid before him first, then approved on his permission, which is named.
        auto trail = f.storage->read<app::Lijst<app::AuditRegel>>([&](app::UnitOfWork& unit) {
            return unit.audit().list({.dossier = f.world.een.budgethouder.id}, app::Bladzijde{200, 0});
        })->items;
        std::erase_if(trail, [&](const app::AuditRegel& r) {
            return r.recordId != typed.id.waarde || (r.handeling != QStringLiteral("declaratie.voorleggen") && r.handeling != QStringLiteral("declaratie.vanzelfGoedgekeurd"));
        });
        QCOMPARE(trail.size(), size_t(2)); // newest first
        QCOMPARE(trail[1].handeling, QStringLiteral("declaratie.voorleggen"));
        QCOMPARE(trail[0].handeling, QStringLiteral("declaratie.vanzelfGoedgekeurd"));
        QCOMPARE(trail[0].gebruiker, f.world.een.budgethouderAccount.id);
        QCOMPARE(trail[0].details.front().first, QStringLiteral("toestemming"));
    }

    void an_approval_asks_for_a_look_at_this_version_by_this_person_and_the_trail_has_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        const auto& een = f.world.een;
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(een.zorgverlenerAccount, record, typedHours(een, 2025, 10, 3)));
        const auto keurGoed = [&](const Gebruiker& wie, const Declaratie& d) {
            return f.write<app::DeclaratieAfloop>(wie, [&](app::Werk& werk) { return app::fireDeclaratie(werk, d.id, d.rijversie, G::Goedkeuren, {}); });
        };
        const auto kijk = [&](const Gebruiker& wie, const Declaratie& d) {
            return f.write<Declaratie>(wie, [&](app::Werk& werk) { return app::bekijkVoorBesluit(werk, d.id, d.rijversie); });
        };
        HOUSE_PROBLEM(kijk(een.budgethouderAccount, typed), "nietGevonden"); // it does not lie before him yet
        HOUSE_VALUE(shown, month.fire(een.zorgverlenerAccount, typed, G::Voorleggen));
        const Declaratie wacht = shown.declaratie;
        HOUSE_PROBLEM(keurGoed(een.vertegenwoordigerAccount, wacht), "declaratieNietBekeken");
        QCOMPARE(show(f, wacht.id)->status, S::TerBeoordeling);
        HOUSE_PROBLEM(kijk(een.zorgverlenerAccount, wacht), "nietToegestaan"); // he does not decide on it
        Declaratie oud = wacht;
        --oud.rijversie;
        HOUSE_PROBLEM(kijk(een.vertegenwoordigerAccount, oud), "versieVerouderd");
        QVERIFY(kijk(een.vertegenwoordigerAccount, wacht).ok() && kijk(een.vertegenwoordigerAccount, wacht).ok());
        HOUSE_PROBLEM(keurGoed(een.budgethouderAccount, wacht), "declaratieNietBekeken"); // another looked
        // Sent back and laid before them again: it is another version.
        HOUSE_VALUE(terug, month.fire(een.budgethouderAccount, wacht, G::Afkeuren, QStringLiteral("dinsdag klopt niet")));
        HOUSE_VALUE(open, month.fire(een.zorgverlenerAccount, terug.declaratie, G::Bewerken));
        HOUSE_VALUE(weer, month.fire(een.zorgverlenerAccount, open.declaratie, G::Voorleggen));
        HOUSE_PROBLEM(keurGoed(een.vertegenwoordigerAccount, weer.declaratie), "declaratieNietBekeken");
        QVERIFY(kijk(een.vertegenwoordigerAccount, weer.declaratie).ok());
        HOUSE_VALUE(goed, keurGoed(een.vertegenwoordigerAccount, weer.declaratie));
        QCOMPARE(goed.declaratie.status, S::Betaalbaar);
        HOUSE_PROBLEM(kijk(een.vertegenwoordigerAccount, goed.declaratie), "geenOvergang"); // nothing is to be decided
        auto trail = f.storage->read<app::Lijst<app::AuditRegel>>([&](app::UnitOfWork& unit) {
            return unit.audit().list({.dossier = een.budgethouder.id}, app::Bladzijde{200, 0});
        })->items;
        std::erase_if(trail, [](const app::AuditRegel& r) { return r.handeling != QStringLiteral("declaratie.bekekenVoorBesluit"); });
        QCOMPARE(trail.size(), size_t(2)); // each version once
        for (size_t i = 0; i < trail.size(); ++i) {
            const Declaratie& versie = i == 0 ? weer.declaratie : wacht; // newest first
            QVERIFY(trail[i].gebruiker == een.vertegenwoordigerAccount.id && trail[i].recordId == wacht.id.waarde && trail[i].tijdstip.isValid());
            QCOMPARE(trail[i].details, (CodeParams{{QStringLiteral("rijversie"), QString::number(versie.rijversie)}}));
        }
    }

    void a_zorgverlener_agrees_with_no_correction_that_he_did_not_look_at()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(first, month.submitted(record, 4));
        QVERIFY(pay(f).ok());
        std::vector<Declaratieregel> minder = show(f, first.declaratie.id)->regels;
        minder.at(0).aantal = 60;
        HOUSE_VALUE(draft, correct(f, f.world.een.budgethouderAccount, first.declaratie.id, minder, QStringLiteral("korter geweest")));
        HOUSE_VALUE(shown, month.fire(f.world.een.budgethouderAccount, draft, G::Voorleggen));
        const auto akkoord = f.write<app::DeclaratieAfloop>(f.world.een.zorgverlenerAccount, [&](app::Werk& werk) {
            return app::fireDeclaratie(werk, draft.id, shown.declaratie.rijversie, G::Goedkeuren, {});
        });
        HOUSE_PROBLEM(akkoord, "declaratieNietBekeken");
        HOUSE_VALUE(gezien, month.fire(f.world.een.zorgverlenerAccount, shown.declaratie, G::Goedkeuren));
        QCOMPARE(gezien.declaratie.status, S::Betaalbaar);
    }

    void a_standing_approval_is_worth_what_its_giver_may_do()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        Toestemming vooraf;
        vooraf.soort = ToestemmingSoort::DoorlopendeGoedkeuring;
        vooraf.zorgovereenkomst = record.id;
        vooraf.van = practiceDay();
        vooraf.tot = practiceDay().addDays(30);
        const auto& een = f.world.een;
        HOUSE_VALUE(given, f.write<Toestemming>(een.budgethouderAccount, [&](app::Werk& werk) { return app::geefToestemming(werk, een.budgethouder.id, vooraf); }));
        // Longer is a new one, in the name of who gives it.
        const auto later = f.write<bool>(een.budgethouderAccount, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::eindigToestemming(werk, een.budgethouder.id, given.id, practiceDay().addDays(400)));
            return true;
        });
        HOUSE_PROBLEM(later, "periodeOngeldig");
        const auto blocked = f.write<bool>(f.world.beheerder, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(account, werk.unit.gebruikers().find(een.budgethouderAccount.id));
            account->geblokkeerd = true;
            PGB_CHECK(werk.unit.gebruikers().update(*account));
            return true;
        });
        QVERIFY(blocked.ok());
        HOUSE_VALUE(typed, month.type(een.zorgverlenerAccount, record, typedHours(een, 2025, 10, 2)));
        HOUSE_VALUE(shown, month.fire(een.zorgverlenerAccount, typed, G::Voorleggen));
        QCOMPARE(shown.declaratie.status, S::TerBeoordeling);
    }

    void a_correction_that_makes_a_week_too_long_is_asked_about_and_keeps_the_question()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(first, month.submitted(record, 4));
        QVERIFY(pay(f).ok());
        HOUSE_VALUE(paid, show(f, first.declaratie.id));
        std::vector<Declaratieregel> meer = paid.regels;
        meer.at(0).aantal = 540; // with the other two days of that week 13 hours, and 10 are agreed
        HOUSE_VALUE(preview, f.read<Correctievoorbeeld>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, paid.id, meer); }));
        QVERIFY2(heeft(preview.bevindingen, "DC-023"), ids(preview.bevindingen).constData());
        HOUSE_VALUE(draft, correct(f, f.world.een.budgethouderAccount, paid.id, meer, QStringLiteral("langer geweest")));
        HOUSE_VALUE(sent, month.corrected(draft));
        QVERIFY2(!sent.geweigerd, ids(sent.bevindingen).constData());
        QVERIFY2(heeft(show(f, draft.id)->bevindingen, "DC-023"), ids(sent.bevindingen).constData());
    }

    void the_days_of_its_week_in_the_next_month_count_for_a_correction_too()
    {
        AppFixture f;
        const PracticeWorld::Dossier& een = f.world.een;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        f.clock = app::FixedDayClock(QDate(2025, 12, 1));
        const auto dienIn = [&](QDate dag, qint64 minuten) -> Outcome<app::DeclaratieAfloop> {
            Declaratieregel regel = typedHours(een, 2025, 10, 1).front();
            regel.datum = dag;
            regel.aantal = minuten;
            PGB_TRY(typed, f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
                return app::createDeclaratie(werk, record.id, {Periode::maandVan(dag), DeclaratieSoort::GeleverdeZorg, {}, {}, {regel}});
            }));
            return month.fire(een.budgethouderAccount, typed, G::Indienen);
        };
        HOUSE_VALUE(oktober, dienIn(QDate(2025, 10, 31), 120)); // a Friday
        QVERIFY2(!oktober.geweigerd, ids(oktober.bevindingen).constData());
        HOUSE_VALUE(november, dienIn(QDate(2025, 11, 1), 360));
        QVERIFY2(!november.geweigerd, ids(november.bevindingen).constData());
        QVERIFY(pay(f).ok());
        HOUSE_VALUE(betaald, show(f, oktober.declaratie.id));
        for (const qint64 minuten : {240, 420}) { // with November ten of ten hours, and thirteen
            std::vector<Declaratieregel> wordt = betaald.regels;
            wordt.at(0).aantal = minuten;
            HOUSE_VALUE(voorbeeld, f.read<Correctievoorbeeld>(een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, betaald.id, wordt); }));
            QVERIFY2(heeft(voorbeeld.bevindingen, "DC-023") == (minuten == 420), ids(voorbeeld.bevindingen).constData());
        }
    }

    void a_correction_takes_back_or_pays_the_difference_and_sets_it_off()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(first, month.submitted(record, 4));
        QVERIFY(pay(f).ok());
        HOUSE_VALUE(paid, show(f, first.declaratie.id));
        QCOMPARE(paid.status, S::Uitbetaald);
        std::vector<Declaratieregel> minder = paid.regels;
        minder.at(0).aantal = 60; // an hour instead of two
        HOUSE_VALUE(preview, f.read<Correctievoorbeeld>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, paid.id, minder); }));
        QCOMPARE(preview.totaal.centen, -4000);
        QCOMPARE(preview.verrekenen.centen, 4000);
        QVERIFY(!preview.tweedePaarOgen);
        HOUSE_PROBLEM(correct(f, f.world.een.budgethouderAccount, paid.id, minder, {}), "redenVerplicht");
        std::vector<Declaratieregel> onderNul = paid.regels;
        onderNul.back().aantal = -600;
        const auto negatief = correct(f, f.world.een.budgethouderAccount, paid.id, onderNul, QStringLiteral("x"));
        HOUSE_PROBLEM(negatief, "aantalNegatief");
        QCOMPARE(negatief.problem().path, QStringLiteral("regels/%1/aantal").arg(onderNul.size() - 1));
        HOUSE_PROBLEM(f.read<Correctievoorbeeld>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, paid.id, onderNul); }), "aantalNegatief");
        std::vector<Declaratieregel> gewoon = typedHours(f.world.een, 2025, 10, 1);
        gewoon.front().aantal = -60;
        HOUSE_PROBLEM(month.type(f.world.een.budgethouderAccount, record, gewoon), "aantalNegatief");
        HOUSE_PROBLEM(correct(f, f.world.een.budgethouderAccount, paid.id, paid.regels, QStringLiteral("x")), "nietsGecorrigeerd");
        HOUSE_PROBLEM(correct(f, f.world.twee.budgethouderAccount, paid.id, minder, QStringLiteral("x")), "nietGevonden");
        HOUSE_VALUE(draft, correct(f, f.world.een.budgethouderAccount, paid.id, minder, QStringLiteral("een uur te veel")));
        // Two that were worked out from the same hours would both be paid, whoever typed them.
        HOUSE_PROBLEM(correct(f, f.world.een.budgethouderAccount, paid.id, minder, QStringLiteral("nog eens")), "correctieLoopt");
        HOUSE_PROBLEM(correct(f, f.world.een.zorgverlenerAccount, paid.id, minder, QStringLiteral("nog eens")), "correctieLoopt");
        HOUSE_VALUE(sent, month.corrected(draft));
        QVERIFY2(!sent.geweigerd, ids(sent.bevindingen).constData());
        QCOMPARE(sent.declaratie.status, S::Betaalbaar);
        QVERIFY(pay(f).ok());
        HOUSE_VALUE(terug, show(f, draft.id));
        QCOMPARE(terug.status, S::Uitbetaald);
        QCOMPARE(terug.betaald.centen, -4000);
        HOUSE_VALUE(origineel, show(f, paid.id));
        QCOMPARE(origineel.status, S::Gecorrigeerd);
        QCOMPARE(besteed(f), 28'000);

        // The next month pays what is left after set-off.
        f.clock = app::FixedDayClock(QDate(2025, 12, 1));
        HOUSE_VALUE(later, november(f, record));
        HOUSE_VALUE(next, month.fire(f.world.een.budgethouderAccount, later, G::Indienen));
        QVERIFY2(!next.geweigerd, ids(next.bevindingen).constData());
        HOUSE_VALUE(run, pay(f));
        QCOMPARE(run.totaal.centen, next.declaratie.totaal.centen - 4000);
        HOUSE_VALUE(verrekend, show(f, next.declaratie.id));
        QCOMPARE(verrekend.verrekend.centen, 4000);
        QCOMPARE(verrekend.betaald, verrekend.totaal);
        QVERIFY(heeft(verrekend.bevindingen, "DC-103"));
        HOUSE_VALUE(spec, specificatie(f, run));
        Bedrag som;
        for (const Specificatieregel& r : spec.regels)
            som += r.bedrag;
        QCOMPARE((som - spec.verrekend - spec.nietNu).centen, run.totaal.centen);
    }

    void a_large_correction_needs_a_second_person_and_no_more_comes_back_than_was_paid()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(first, month.submitted(record, 4));
        QVERIFY(pay(f).ok());
        HOUSE_VALUE(draft, correct(f, f.world.een.budgethouderAccount, first.declaratie.id, {}, QStringLiteral("niet geweest")));
        QCOMPARE(draft.totaal.centen, -32'000);
        HOUSE_VALUE(sent, month.corrected(draft));
        QCOMPARE(sent.declaratie.status, S::HandmatigeControle);
        QCOMPARE(opVandaag(f, f.world.svb, "declaratieNakijken", sent.declaratie.id.waarde), 1);
        HOUSE_VALUE(good, month.fire(f.world.svb, sent.declaratie, G::ControleGoed));
        QCOMPARE(good.declaratie.status, S::Betaalbaar);
        QCOMPARE(opVandaag(f, f.world.svb, "declaratieNakijken", sent.declaratie.id.waarde), 0);
        QVERIFY(pay(f).ok());
        QCOMPARE(besteed(f), 0);
        // All came back: there is nothing left to take.
        HOUSE_PROBLEM(correct(f, f.world.een.budgethouderAccount, first.declaratie.id, {}, QStringLiteral("nog eens")), "nietsGecorrigeerd");
    }

    void what_fits_is_paid_and_the_rest_follows_the_deposit()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record, 4)); // € 320
        QVERIFY(setBudget(f, 20'000).ok());
        HOUSE_VALUE(run, pay(f));
        QCOMPARE(run.totaal.centen, 20'000);
        HOUSE_VALUE(part, show(f, done.declaratie.id));
        QCOMPARE(part.status, S::DeelsUitbetaald);
        QCOMPARE(part.betaald.centen, 20'000);
        QVERIFY(heeft(part.bevindingen, "DC-034"));
        QCOMPARE(besteed(f), 20'000);
        HOUSE_PROBLEM(pay(f), "nietsTeBetalen");

        HOUSE_VALUE(begun, f.write<app::StortingBegonnen>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::beginStorting(werk, f.world.een.toekenning.id, Bedrag{12'000}, done.declaratie.id);
        }));
        QVERIFY(bank(f, begun.storting.id, StortingStatus::Betaald).ok());
        HOUSE_VALUE(rest, pay(f));
        QCOMPARE(rest.totaal.centen, 12'000);
        HOUSE_VALUE(whole, show(f, done.declaratie.id));
        QCOMPARE(whole.status, S::Uitbetaald);
        QCOMPARE(besteed(f), 32'000);
    }

    void a_deposit_behaves_as_ideal_does()
    {
        AppFixture f;
        const auto begin = [&](const Gebruiker& who, qint64 centen) {
            return f.write<app::StortingBegonnen>(who, [&](app::Werk& werk) { return app::beginStorting(werk, f.world.een.toekenning.id, Bedrag{centen}, {}); });
        };
        HOUSE_PROBLEM(begin(f.world.een.budgethouderAccount, 0), "bedragBuitenBereik");
        HOUSE_PROBLEM(begin(f.world.een.budgethouderAccount, 5'000'001), "bedragBuitenBereik");
        HOUSE_PROBLEM(begin(f.world.twee.budgethouderAccount, 100), "nietGevonden");
        HOUSE_PROBLEM(begin(f.world.een.medewerkerAccount, 100), "nietToegestaan");
        HOUSE_PROBLEM(begin(f.world.een.budgethouderAccount, 100), "stortingNietNodig"); // nothing falls short, and no care is agreed
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_PROBLEM(begin(f.world.een.budgethouderAccount, 100), "stortingNietNodig"); // enough for what is agreed
        QVERIFY(record.id && setBudget(f, 100).ok());
        HOUSE_VALUE(een, begin(f.world.een.budgethouderAccount, 100)); // it will fall short
        QCOMPARE(een.storting.status, StortingStatus::Gestart);
        QCOMPARE(gestort(f), 0);
        QCOMPARE(bank(f, een.storting.id, StortingStatus::Betaald)->status, StortingStatus::Betaald);
        HOUSE_VALUE(twice, bank(f, een.storting.id, StortingStatus::Betaald));
        QCOMPARE(twice.rijversie, qint64(2)); // the second callback changed nothing
        QCOMPARE(gestort(f), 100);
        QCOMPARE(bank(f, een.storting.id, StortingStatus::Mislukt)->status, StortingStatus::Betaald);
        HOUSE_VALUE(twee, begin(f.world.een.budgethouderAccount, 200));
        QCOMPARE(bank(f, twee.storting.id, StortingStatus::Mislukt)->status, StortingStatus::Mislukt);
        QCOMPARE(gestort(f), 100);
        HOUSE_VALUE(drie, begin(f.world.een.budgethouderAccount, 400));
        QCOMPARE(bank(f, drie.storting.id, StortingStatus::Verlopen)->status, StortingStatus::Verlopen);
        QCOMPARE(bank(f, drie.storting.id, StortingStatus::Betaald)->status, StortingStatus::Betaald); // the money came after all
        QCOMPARE(gestort(f), 500);
        HOUSE_PROBLEM(f.write<Storting>(f.world.twee.budgethouderAccount, [&](app::Werk& werk) { return app::oefenbank(werk, twee.storting.id, StortingStatus::Betaald); }),
                      "nietGevonden");
    }

    void a_closed_year_is_opened_for_one_declaratie_or_refused_with_a_reason()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.toekenningen().setBudgetjaar({f.world.een.toekenning.id, 2025, BudgetjaarStatus::Afgesloten}));
            return true;
        }).ok());
        HOUSE_VALUE(held, month.submitted(record, 2));
        QCOMPARE(held.declaratie.status, S::Geparkeerd);
        QCOMPARE(taken(f, WerktaakSoort::Jaar, WerktaakStatus::Open, f.world.een.medewerkerAccount), 1);
        QCOMPARE(opVandaag(f, f.world.een.medewerkerAccount, "laatVerzoek", held.declaratie.id.waarde), 1);
        QCOMPARE(opVandaag(f, f.world.twee.medewerkerAccount, "laatVerzoek", held.declaratie.id.waarde), 0);
        const auto besluit = [&](const Gebruiker& who, const Declaratie& d, bool toestaan, const QString& reden) {
            return f.write<Declaratie>(who, [&](app::Werk& werk) { return app::beslisLaatVerzoek(werk, d.id, d.rijversie, toestaan, reden); });
        };
        HOUSE_PROBLEM(besluit(f.world.een.budgethouderAccount, held.declaratie, true, {}), "nietToegestaan");
        HOUSE_PROBLEM(besluit(f.world.twee.medewerkerAccount, held.declaratie, true, {}), "nietGevonden");
        HOUSE_PROBLEM(besluit(f.world.een.medewerkerAccount, held.declaratie, false, {}), "redenVerplicht");
        HOUSE_VALUE(opened, besluit(f.world.een.medewerkerAccount, held.declaratie, true, {}));
        QCOMPARE(opened.status, S::Betaalbaar);
        QCOMPARE(opVandaag(f, f.world.een.medewerkerAccount, "laatVerzoek", held.declaratie.id.waarde), 0);
        HOUSE_PROBLEM(besluit(f.world.een.medewerkerAccount, opened, true, {}), "jaarNietAfgesloten");
    }

    void stopping_a_run_takes_two_people_and_gives_everything_back()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record, 4));
        HOUSE_VALUE(run, f.write<Betaalrun>(f.world.svb, [&](app::Werk& werk) { return app::runBetaalrunNow(werk, BetaalrunSoort::Kvk, practiceDay().addDays(1)); }));
        QCOMPARE(run.status, BetaalrunStatus::Ingepland);
        const auto stop = [&](const Gebruiker& who, const QString& reden) {
            return f.write<Betaalrun>(who, [&](app::Werk& werk) { return app::stopBetaalrun(werk, run.id, reden); });
        };
        HOUSE_PROBLEM(stop(f.world.een.medewerkerAccount, QStringLiteral("x")), "nietToegestaan");
        HOUSE_PROBLEM(stop(f.world.svb, {}), "redenVerplicht");
        HOUSE_VALUE(asked, stop(f.world.svb, QStringLiteral("verkeerde dag")));
        QCOMPARE(asked.status, BetaalrunStatus::Ingepland);
        HOUSE_PROBLEM(stop(f.world.svb, QStringLiteral("nogmaals")), "tweedePersoonNodig");
        const Gebruiker collega = tweedeSvb(f);
        const Gebruiker uitgegeven = tweedeSvb(f, "svb3");
        QVERIFY(f.write<void>(f.world.svb, [&](app::Werk& werk) {
                     return werk.auditen(QStringLiteral("gebruiker.wachtwoordZetten"), QStringLiteral("gebruiker"), uitgegeven.id.waarde, {});
                 }).ok());
        HOUSE_PROBLEM(stop(uitgegeven, {}), "tweedePersoonNodig"); // who asked could be the one who signed in
        HOUSE_VALUE(stopped, stop(collega, {}));
        QCOMPARE(stopped.status, BetaalrunStatus::Gestopt);
        QCOMPARE(stopped.aantal, 0);
        QCOMPARE(stopped.totaal.centen, 0);
        HOUSE_VALUE(back, show(f, done.declaratie.id));
        QCOMPARE(back.status, S::Betaalbaar);
        const auto spoor = f.storage->read<app::Lijst<app::AuditRegel>>([&](app::UnitOfWork& unit) { return unit.audit().list({.dossier = f.world.een.budgethouder.id}, app::Bladzijde{200, 0}); })->items;
        QCOMPARE(std::count_if(spoor.begin(), spoor.end(), [&](const app::AuditRegel& r) { return r.handeling == QLatin1String("declaratie.runGestopt") && r.recordId == done.declaratie.id.waarde; }), 1);
        HOUSE_PROBLEM(stop(collega, {}), "runNietTeStoppen");
        HOUSE_VALUE(again, pay(f));
        QCOMPARE(again.totaal.centen, 32'000);
    }

    void a_run_that_somebody_asked_to_stop_waits_for_a_decision_and_a_colleague_sees_it_at_vandaag()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record, 4));
        const QDate dag = practiceDay().addDays(1);
        HOUSE_VALUE(run, f.write<Betaalrun>(f.world.svb, [&](app::Werk& werk) { return app::runBetaalrunNow(werk, BetaalrunSoort::Kvk, dag); }));
        const Gebruiker collega = tweedeSvb(f);
        const auto doorgaan = [&](const Gebruiker& wie) { return f.write<Betaalrun>(wie, [&](app::Werk& werk) { return app::laatRunDoorgaan(werk, run.id); }); };
        HOUSE_PROBLEM(doorgaan(collega), "runNietTeStoppen"); // nobody asked anything
        QVERIFY(f.write<Betaalrun>(f.world.svb, [&](app::Werk& werk) { return app::stopBetaalrun(werk, run.id, QStringLiteral("verkeerde dag")); }).ok());
        QCOMPARE(opVandaag(f, collega, "runStopBeslissen", run.id.waarde), 1);
        QCOMPARE(dagenOpVandaag(f, collega, "runStopBeslissen"), 0);
        QCOMPARE(opVandaag(f, f.world.svb, "runStopBeslissen", run.id.waarde), 0);
        QCOMPARE(opVandaag(f, f.world.een.budgethouderAccount, "runStopBeslissen", run.id.waarde), 0);
        f.clock = app::FixedDayClock(dag);
        jobs::Jobs jobs(*f.application, true);
        const QString gezegd = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(gezegd.contains(QStringLiteral("wacht: er is gevraagd om hem te stoppen")), qPrintable(gezegd));
        QCOMPARE(show(f, done.declaratie.id)->status, S::Ingepland);
        const QDate zaterdag = practiceDay().addDays(5), maandag = practiceDay().addDays(7);
        f.clock = app::FixedDayClock(zaterdag);
        QCOMPARE(dagenOpVandaag(f, collega, "runStopBeslissen"), 5);
        HOUSE_PROBLEM(doorgaan(f.world.een.medewerkerAccount), "nietToegestaan");
        HOUSE_VALUE(verder, doorgaan(collega));
        QVERIFY(!verder.stopDoor && verder.stopReden.isEmpty() && !verder.stopGevraagdOp.isValid());
        QCOMPARE(opVandaag(f, collega, "runStopBeslissen", run.id.waarde), 0);
        jobs.runDue();
        QCOMPARE(show(f, done.declaratie.id)->status, S::Ingepland); // the bank books nothing on a Saturday
        f.clock = app::FixedDayClock(maandag);
        jobs.runDue();
        QCOMPARE(show(f, done.declaratie.id)->status, S::Uitbetaald);
        QCOMPARE(show(f, done.declaratie.id)->verwachteBetaaldatum, maandag);
        HOUSE_VALUE(geboekt, f.storage->read<Betaalrun>([&](app::UnitOfWork& unit) { return app::gevonden(unit.betalingen().findRun(run.id)); }));
        QCOMPARE(geboekt.boekdatum, maandag); // not on a day that was over
        HOUSE_VALUE(betalingen, f.storage->read<std::vector<Betaling>>([&](app::UnitOfWork& unit) { return unit.betalingen().ofRun(run.id); }));
        QCOMPARE(betalingen.at(0).boekdatum, maandag);
    }

    void what_cannot_be_paid_makes_no_empty_run_after_the_one_of_its_day()
    {
        AppFixture f;
        ParameterWaarde cutOff;
        cutOff.key = QStringLiteral("betaalrunSluittijd");
        cutOff.bron = QStringLiteral("afspraak met de bank");
        cutOff.waarde = QStringLiteral("00:00");
        QVERIFY(f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, cutOff); }).ok());
        f.application->forgetParameters();
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const QDate dag = practiceDay().addDays(1);
        HOUSE_VALUE(eerste, f.application->write<Betaalrun>(app::Aanroeper(), [&](app::Werk& w) { return app::planBetaalrun(w, BetaalrunSoort::Kvk, dag); }));
        QCOMPARE(eerste.aantal, 0); // so the day was not forgotten
        HOUSE_VALUE(done, month.submitted(record, 4));
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(unit.zorgverleners().find(f.world.een.zorgverlener.id)));
            z.iban = {}; // no run can take it
            PGB_CHECK(unit.zorgverleners().update(z));
            PGB_TRY(d, app::gevonden(unit.declaraties().find(done.declaratie.id)));
            d.verwachteBetaaldatum = practiceDay();
            PGB_CHECK(unit.declaraties().update(d));
            return true;
        }).ok());
        jobs::Jobs jobs(*f.application, true);
        const auto runs = [&] {
            return f.storage->read<std::vector<Betaalrun>>([&](app::UnitOfWork& unit) { return unit.betalingen().opDag(BetaalrunSoort::Kvk, dag); })->size();
        };
        jobs.runDue();
        jobs.runDue();
        QVERIFY(show(f, done.declaratie.id)->status != S::Ingepland);
        QCOMPARE(runs(), size_t(1));
    }

private:
    static int opVandaag(AppFixture& f, const Gebruiker& wie, const char* wat, qint64 record)
    {
        const Outcome<Vandaag> pagina = f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        return int(std::count_if(pagina->opUWacht.begin(), pagina->opUWacht.end(), [&](const VandaagRegel& r) { return r.wat == QLatin1String(wat) && r.recordId == record; }));
    }
    static int dagenOpVandaag(AppFixture& f, const Gebruiker& wie, const char* wat)
    {
        const Outcome<Vandaag> pagina = f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        const auto regel = std::find_if(pagina->opUWacht.begin(), pagina->opUWacht.end(), [&](const VandaagRegel& r) { return r.wat == QLatin1String(wat); });
        return regel == pagina->opUWacht.end() ? -1 : regel->dagen;
    }
    static QByteArray ids(const std::vector<Bevinding>& bevindingen)
    {
        QString text;
        for (const Bevinding& b : bevindingen)
            text += b.controle + QChar(u' ') + code(b.ernst) + QChar(u' ') + b.path + QStringLiteral("; ");
        return text.toUtf8();
    }
    static bool heeft(const std::vector<Bevinding>& bevindingen, const char* id)
    {
        return std::any_of(bevindingen.begin(), bevindingen.end(), [id](const Bevinding& b) { return b.controle == QLatin1String(id); });
    }
    static Outcome<Declaratie> show(AppFixture& f, DeclaratieId id)
    {
        return f.storage->read<Declaratie>([&](app::UnitOfWork& unit) { return app::gevonden(unit.declaraties().find(id)); });
    }
    static Outcome<Declaratie> november(AppFixture& f, const Zorgovereenkomst& record)
    {
        return f.write<Declaratie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 11), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(f.world.een, 2025, 11, 3)});
        });
    }
    static Outcome<app::Verzonden> send(AppFixture& f)
    {
        return f.application->write<app::Verzonden>(app::Aanroeper(), [](app::Werk& werk) { return app::verstuurKlaargezet(werk, {}, 100); });
    }
    static Outcome<Betaalrun> pay(AppFixture& f)
    {
        return f.write<Betaalrun>(f.world.svb, [&](app::Werk& werk) { return app::runBetaalrunNow(werk, BetaalrunSoort::Kvk, werk.vandaag()); });
    }
    static Outcome<Declaratie> correct(AppFixture& f, const Gebruiker& who, DeclaratieId id, const std::vector<Declaratieregel>& wordt, const QString& reden)
    {
        return f.write<Declaratie>(who, [&](app::Werk& werk) { return app::maakCorrectie(werk, id, wordt, reden); });
    }
    static Outcome<Storting> bank(AppFixture& f, qint64 id, StortingStatus status)
    {
        return f.write<Storting>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::oefenbank(werk, id, status); });
    }
    static Outcome<Specificatie> specificatie(AppFixture& f, const Betaalrun& run)
    {
        return f.read<Specificatie>(f.world.svb, [&](app::Werk& werk) -> Outcome<Specificatie> {
            PGB_TRY(betalingen, werk.unit.betalingen().ofRun(run.id));
            return app::betaalspecificatie(werk, betalingen.at(0).id);
        });
    }
    static NiveauStand stand(AppFixture& f)
    {
        const auto budget = f.read<BudgetOverzicht>(f.world.een.medewerkerAccount, [&](app::Werk& werk) {
            return app::budgetOverzicht(werk, f.world.een.budgethouder.id, 2025);
        });
        return budget->toekenningen.at(0).stand.at(0);
    }
    static qint64 besteed(AppFixture& f)
    {
        const NiveauStand s = stand(f);
        return (s.uitbetaald + s.ingepland).centen;
    }
    static qint64 gestort(AppFixture& f) { return stand(f).gestort.centen; }
    static Outcome<Toekenning> setBudget(AppFixture& f, qint64 centen)
    {
        return f.write<Toekenning>(f.world.een.medewerkerAccount, [&](app::Werk& werk) -> Outcome<Toekenning> {
            PGB_TRY(now, app::showToekenning(werk, f.world.een.toekenning.id));
            now.niveaus.at(0).bedrag = Bedrag{centen};
            return app::changeToekenning(werk, now.id, now.rijversie, now);
        });
    }
    static int taken(AppFixture& f, WerktaakSoort soort, WerktaakStatus status, std::optional<Gebruiker> wie = {})
    {
        using Lijst = app::Lijst<Werktaak>;
        const auto alle = f.read<Lijst>(wie.value_or(f.world.svb), [&](app::Werk& werk) { return app::listWerktaken(werk, status, {}); });
        return int(std::count_if(alle->items.begin(), alle->items.end(), [soort](const Werktaak& t) { return t.soort == soort; }));
    }
    static Gebruiker tweedeSvb(AppFixture& f, const char* naam = "svb2")
    {
        Gebruiker g;
        g.gebruikersnaam = QString::fromLatin1(naam);
        g.naam = QStringLiteral("Tweede van de SVB");
        g.rol = Rol::Svb;
        g.totpActief = true;
        return *f.storage->write<Gebruiker>([&](app::UnitOfWork& unit) { return unit.gebruikers().insert(g, "no hash"); });
    }
};

HOUSE_TEST(test_declaratie_meer, TestDeclaratieMeer)
#include "test_declaratie_meer.moc"
