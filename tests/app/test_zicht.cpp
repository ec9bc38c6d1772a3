#include "server/app/beheer.h"
#include "server/app/dossiers.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/catalogus.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// Who sees what of a record that he may see (domain 1.2).
class TestZicht : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_holds_a_declaratie_is_told_to_the_zorgverlener_without_amounts()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        QVERIFY(setBudget(f, 10'000).ok());
        HOUSE_VALUE(held, month.submitted(record, 4));
        QCOMPARE(held.declaratie.status, S::Geparkeerd);
        const Declaratie seen = seenBy(f, f.world.een.zorgverlenerAccount, held.declaratie);
        QVERIFY(!seen.bevindingen.empty());
        for (const Bevinding& b : seen.bevindingen)
            QVERIFY2(!tellsAmount(b), qPrintable(b.controle));
        const Declaratie own = seenBy(f, f.world.een.budgethouderAccount, held.declaratie);
        QVERIFY(std::any_of(own.bevindingen.begin(), own.bevindingen.end(), tellsAmount));
        // Of a draft nothing: whether it fits would tell how much is left to who tries long enough.
        HOUSE_VALUE(told, f.read<bool>(f.world.een.zorgverlenerAccount, [&](app::Werk& werk) -> Outcome<bool> {
            const std::vector<Bevinding> all = app::zichtbaar(werk, held.bevindingen);
            return std::any_of(all.begin(), all.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-031"); });
        }));
        QVERIFY(!told);
    }

    void a_verstrekker_sees_no_amounts_of_another_ones_budget()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        Toekenning other = f.world.twee.toekenning;
        other.budgethouder = f.world.een.budgethouder.id;
        other.toekenningsnummer = QStringLiteral("T-77");
        HOUSE_VALUE(entered, f.write<Toekenning>(f.world.twee.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, other, f.world.een.budgethouder.bsn); }));
        HOUSE_VALUE(facts, f.read<DeclaratieFeiten>(f.world.een.medewerkerAccount, [&](app::Werk& w) {
            return app::declaratieFeiten(w, record.id, Periode::maand(2025, 10), {});
        }));
        QCOMPARE(facts.toekenningen->size(), size_t(1));
        QCOMPARE(facts.toekenningen->front().id, f.world.een.toekenning.id);
        HOUSE_VALUE(whole, f.read<DeclaratieFeiten>(f.world.een.budgethouderAccount, [&](app::Werk& w) {
            return app::declaratieFeiten(w, record.id, Periode::maand(2025, 10), {});
        }));
        QCOMPARE(whole.toekenningen->size(), size_t(2));
        QVERIFY(entered.id);
    }

    void each_verstrekker_is_named_with_its_own_budget()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        Toekenning other = f.world.twee.toekenning;
        other.budgethouder = f.world.een.budgethouder.id;
        other.toekenningsnummer = QStringLiteral("T-77");
        HOUSE_VALUE(entered, f.write<Toekenning>(f.world.twee.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, other, f.world.een.budgethouder.bsn); }));
        const auto facts = [&](const Gebruiker& who) {
            return f.read<ZorgovereenkomstFeiten>(who, [&](app::Werk& w) -> Outcome<ZorgovereenkomstFeiten> {
                PGB_TRY(now, app::gevonden(w.unit.zorgovereenkomsten().find(record.id)));
                PGB_TRY(all, app::gatherFeiten(w, now, now.versies.back(), true));
                return app::zichtbaar(w, std::move(all));
            });
        };
        HOUSE_VALUE(own, facts(f.world.een.budgethouderAccount));
        QCOMPARE(own.verstrekkers.size(), size_t(2));
        QCOMPARE(verstrekkerVan(own.verstrekkers, f.world.een.toekenning.id), f.world.een.verstrekker.naam);
        QCOMPARE(verstrekkerVan(own.verstrekkers, entered.id), f.world.twee.verstrekker.naam);
        // The zorgverlener knows the budgets that his agreement names, and of the others not even that they exist.
        HOUSE_VALUE(carers, facts(f.world.een.zorgverlenerAccount));
        QCOMPARE(carers.verstrekkers.size(), size_t(1));
        QCOMPARE(carers.verstrekkers.front().toekenning, f.world.een.toekenning.id);
        HOUSE_VALUE(sheet, f.read<DeclaratieFeiten>(f.world.een.zorgverlenerAccount, [&](app::Werk& w) {
            return app::declaratieFeiten(w, record.id, Periode::maand(2025, 10), {});
        }));
        QCOMPARE(sheet.verstrekkers.size(), size_t(1));
    }

    void numbers_of_a_zorgverlener_are_shown_to_itself_and_to_who_pays_wherever_it_is_shown()
    {
        AppFixture f;
        f.world.een.zorgverlener.bsn = f.world.twee.budgethouder.bsn;
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(stored, unit.zorgverleners().update(f.world.een.zorgverlener));
            f.world.een.zorgverlener = stored;
            return true;
        }).ok());
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto& d = f.world.een;
        for (const Gebruiker& who : {d.budgethouderAccount, d.vertegenwoordigerAccount, d.zorgverlenerAccount, d.medewerkerAccount, f.world.svb}) {
            const bool numbers = who.rol == Rol::Zorgverlener || who.rol == Rol::Svb;
            using Records = std::vector<Zorgverlener>;
            HOUSE_VALUE(shown, f.read<Records>(who, [&](app::Werk& w) -> Outcome<Records> {
                PGB_TRY(single, app::showZorgverlener(w, d.zorgverlener.id));
                PGB_TRY(sheet, app::declaratieFeiten(w, record.id, Periode::maand(2025, 10), {}));
                PGB_TRY(seen, app::zichtbareZorgovereenkomst(w, record.id));
                PGB_TRY(all, app::gatherFeiten(w, seen.first, seen.first.versies.back(), true));
                PGB_TRY(agreement, app::zichtbaar(w, all));
                for (const Bevinding& b : evaluate(agreement).bevindingen) { // hidden is not missing
                    if (b.path.startsWith(QLatin1String("zorgverlener")))
                        return app::ongeldig(b.controle, b.path);
                }
                return Records{single, *sheet.zorgverlener, *agreement.zorgverlener};
            }));
            for (const Zorgverlener& one : shown) {
                QVERIFY2(one.naam == d.zorgverlener.naam, qPrintable(who.gebruikersnaam));
                QVERIFY2(one.iban.has_value() == numbers, qPrintable(who.gebruikersnaam));
                QVERIFY2(one.bsn.has_value() == numbers, qPrintable(who.gebruikersnaam));
            }
        }
    }

    void of_a_budget_that_the_agreement_names_another_verstrekker_sees_that_it_is_there_and_no_amount()
    {
        AppFixture f;
        Month month(f, f.world.een);
        Toekenning other = f.world.twee.toekenning;
        other.budgethouder = f.world.een.budgethouder.id;
        other.toekenningsnummer = QStringLiteral("T-77");
        other.verantwoordingsvrijBedrag = Bedrag{12'345};
        HOUSE_VALUE(entered, f.write<Toekenning>(f.world.twee.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, other, f.world.een.budgethouder.bsn); }));
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(paid, month.submitted(record, 2));
        // As it stands after a change that names both budgets.
        HOUSE_VALUE(named, f.storage->write<Zorgovereenkomst>([&](app::UnitOfWork& unit) -> Outcome<Zorgovereenkomst> {
            PGB_TRY(now, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            now.versies.at(0).inhoud.toekenningen.push_back(entered.id);
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(now.versies.at(0)));
            return app::gevonden(unit.zorgovereenkomsten().find(record.id));
        }));
        using Facts = std::pair<std::vector<Toekenning>, BudgetBoekingen>;
        const auto lookers = {std::pair(f.world.een.medewerkerAccount, entered.id), std::pair(f.world.twee.medewerkerAccount, f.world.een.toekenning.id)};
        for (const auto& [who, hidden] : lookers) {
            for (bool agreement : {true, false}) {
                HOUSE_VALUE(facts, f.read<Facts>(who, [&, agreement = agreement](app::Werk& w) -> Outcome<Facts> {
                    if (agreement) {
                        PGB_TRY(all, app::gatherFeiten(w, named, named.versies.at(0), true));
                        PGB_TRY(seen, app::zichtbaar(w, all));
                        return Facts{*seen.toekenningen, *seen.saldo};
                    }
                    PGB_TRY(seen, app::declaratieFeiten(w, record.id, Periode::maand(2025, 10), {}));
                    return Facts{*seen.toekenningen, *seen.saldo};
                }));
                QCOMPARE(facts.first.size(), size_t(2));
                for (const Toekenning& t : facts.first) {
                    const bool own = t.id != hidden;
                    QCOMPARE(std::any_of(t.niveaus.begin(), t.niveaus.end(), [](const Budgetniveau& n) { return n.bedrag.has_value(); }), own);
                    QVERIFY(own || !t.verantwoordingsvrijBedrag);
                }
                for (const Boeking& b : facts.second.boekingen)
                    QVERIFY(b.toekenning != hidden);
            }
        }
        QVERIFY(paid.declaratie.id);
    }

    void a_warning_about_the_budget_is_not_the_zorgverleners_to_read()
    {
        AppFixture f;
        Declaratie d;
        for (const DeclaratieControle& controle : declaratieControles()) {
            const bool budget = std::find(controle.nodig.begin(), controle.nodig.end(), QLatin1String("saldo")) != controle.nodig.end();
            if (budget && controle.ernst == Ernst::Waarschuwen)
                d.bevindingen.push_back({controle.id, Ernst::Waarschuwen, {}, {{QStringLiteral("restCenten"), QStringLiteral("5")}}});
        }
        QVERIFY(!d.bevindingen.empty());
        d.bevindingen.push_back({QStringLiteral("DC-025"), Ernst::Waarschuwen, {}, {}});
        QCOMPARE(seenBy(f, f.world.een.zorgverlenerAccount, d).bevindingen.size(), size_t(1));
        QCOMPARE(seenBy(f, f.world.een.budgethouderAccount, d).bevindingen.size(), d.bevindingen.size());
    }

    void who_was_never_looked_up_cannot_be_named_in_an_agreement()
    {
        AppFixture f;
        const auto& een = f.world.een;
        const auto name = [&](ZorgverlenerId id, ZorgverlenerId vervangt = {}) {
            return f.write<Zorgovereenkomst>(een.budgethouderAccount, [&](app::Werk& w) {
                ZorgovereenkomstInhoud inhoud = acceptableContent(een);
                inhoud.vervangt = vervangt;
                return app::createZorgovereenkomst(w, een.budgethouder.id, id, inhoud);
            });
        };
        const ZorgverlenerId stranger = f.world.twee.zorgverlener.id;
        // As if there were no such number.
        HOUSE_PROBLEM(name(stranger), "zorgverlenerOnbekend");
        HOUSE_PROBLEM(name({987654}), "zorgverlenerOnbekend");
        HOUSE_PROBLEM(name(een.zorgverlener.id, stranger), "zorgverlenerOnbekend");
        HOUSE_PROBLEM(f.read<Zorgverlener>(een.budgethouderAccount, [&](app::Werk& w) { return app::showZorgverlener(w, stranger); }), "nietGevonden");
        QVERIFY(f.write<std::vector<Zorgverlener>>(een.budgethouderAccount, [&](app::Werk& w) {
            return app::findZorgverleners(w, std::nullopt, f.world.twee.zorgverlener.agbCode);
        }).ok());
        QVERIFY(name(stranger).ok());
        QVERIFY(name(een.zorgverlener.id, stranger).ok());
        Zorgverlener unborn = een.zorgverlener;
        unborn.geboortedatum = practiceDay().addDays(1);
        HOUSE_PROBLEM(f.write<Zorgverlener>(een.budgethouderAccount, [&](app::Werk& w) { return app::createZorgverlener(w, unborn); }), "datumOngeldig");
    }

    void who_counts_up_agb_codes_gets_no_home_addresses()
    {
        AppFixture f;
        auto& een = f.world.een;
        const auto metAdres = [&](Zorgverlener z) {
            z.adres = {QStringLiteral("Dorpsstraat"), QStringLiteral("1"), *Postcode::parse(u"1234AB"), QStringLiteral("Utrecht"), {}};
            return f.write<Zorgverlener>(f.world.svb, [&](app::Werk& w) { return w.unit.zorgverleners().update(z); });
        };
        HOUSE_VALUE(vreemde, metAdres(f.world.twee.zorgverlener));
        HOUSE_VALUE(eigen, metAdres(een.zorgverlener));
        const auto zoek = [&](const Gebruiker& wie, const Zorgverlener& naar) {
            return f.write<std::vector<Zorgverlener>>(wie, [&](app::Werk& w) { return app::findZorgverleners(w, std::nullopt, naar.agbCode); });
        };
        const auto adresVan = [&](const Gebruiker& wie) {
            return f.read<Zorgverlener>(wie, [&](app::Werk& w) { return app::showZorgverlener(w, vreemde.id); });
        };
        for (const Gebruiker* wie : {&een.budgethouderAccount, &een.vertegenwoordigerAccount}) {
            for (int keer = 0; keer < 2; ++keer) { // having looked once opens nothing
                HOUSE_VALUE(gevonden, zoek(*wie, vreemde));
                QCOMPARE(gevonden.size(), size_t(1));
                QCOMPARE(gevonden[0].naam, vreemde.naam);
                QCOMPARE(gevonden[0].soort, vreemde.soort);
                Adres plaats;
                plaats.woonplaats = vreemde.adres.woonplaats;
                QCOMPARE(gevonden[0].adres, plaats);
                QVERIFY(!gevonden[0].kvkNummer && !gevonden[0].vestigingsnummer && gevonden[0].bigNummer.isEmpty());
            }
            HOUSE_PROBLEM(adresVan(*wie), "nietGevonden");
        }
        Month month(f, een);
        QVERIFY(month.running().ok());
        HOUSE_VALUE(bekend, zoek(een.budgethouderAccount, eigen));
        QCOMPARE(bekend[0].adres, eigen.adres);
        QCOMPARE(bekend[0].kvkNummer, eigen.kvkNummer);
        HOUSE_VALUE(svb, zoek(f.world.svb, vreemde));
        QCOMPARE(svb[0].adres, vreemde.adres);
    }

    void who_is_named_in_a_draft_is_no_more_than_recognised_until_he_signs()
    {
        AppFixture f;
        auto& een = f.world.een;
        Zorgverlener z = een.zorgverlener;
        z.adres = {QStringLiteral("Dorpsstraat"), QStringLiteral("1"), *Postcode::parse(u"1234AB"), QStringLiteral("Utrecht"), {}};
        z.telefoon = QStringLiteral("0612345678");
        z.email = QStringLiteral("zorg@example.org");
        z.geboortedatum = QDate(1985, 2, 1);
        HOUSE_VALUE(vol, f.write<Zorgverlener>(f.world.svb, [&](app::Werk& w) { return w.unit.zorgverleners().update(z); }));
        QVERIFY(f.write<std::vector<Zorgverlener>>(een.budgethouderAccount, [&](app::Werk& w) { return app::findZorgverleners(w, std::nullopt, vol.agbCode); }).ok());
        Month month(f, een);
        HOUSE_VALUE(record, month.draft());
        const auto gezien = [&](const Gebruiker& wie) { // on its page, in the list, and among the facts of the draft
            return *f.read<std::vector<Zorgverlener>>(wie, [&](app::Werk& w) -> Outcome<std::vector<Zorgverlener>> {
                PGB_TRY(pagina, app::showZorgverlener(w, vol.id));
                PGB_TRY(lijst, app::listZorgverleners(w, {}));
                PGB_TRY(seen, app::zichtbareZorgovereenkomst(w, record.id));
                PGB_TRY(alle, app::gatherFeiten(w, seen.first, seen.first.versies.back(), true));
                PGB_TRY(feiten, app::zichtbaar(w, alle));
                for (const Bevinding& b : evaluate(feiten).bevindingen) { // hidden is not missing
                    if (b.path.startsWith(QLatin1String("zorgverlener")))
                        return app::ongeldig(b.controle, b.path);
                }
                return std::vector{pagina, lijst.items.at(0), *feiten.zorgverlener};
            });
        };
        const auto alleenHerkend = [&](const Zorgverlener& r) {
            return r.beperkt && r.naam == vol.naam && r.kvkNummer == vol.kvkNummer && r.adres.woonplaats == vol.adres.woonplaats && r.adres.straat.isEmpty()
                && r.adres.postcode.isEmpty() && r.telefoon.isEmpty() && r.email.isEmpty() && !r.geboortedatum;
        };
        const auto heel = [&](const Zorgverlener& r) { return !r.beperkt && r.adres == vol.adres && r.telefoon == vol.telefoon && r.geboortedatum == vol.geboortedatum; };
        for (const Gebruiker* wie : {&een.budgethouderAccount, &een.vertegenwoordigerAccount}) {
            for (const Zorgverlener& r : gezien(*wie))
                QVERIFY(alleenHerkend(r));
        }
        using ZG = ZorgovereenkomstGebeurtenis;
        QVERIFY(month.fire(een.budgethouderAccount, record, 1, {ZG::Delen, {}, {}, {}}).ok());
        for (const Zorgverlener& r : gezien(een.budgethouderAccount))
            QVERIFY(alleenHerkend(r)); // sharing is the caller's act alone
        QVERIFY(month.fire(een.zorgverlenerAccount, record, 1, {ZG::OndertekenenZorgverlener, {}, {}, {}}).ok());
        for (const Zorgverlener& r : gezien(een.budgethouderAccount))
            QVERIFY(heel(r));
    }

    void svb_changes_no_draft_that_it_did_not_type()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.budgethouderAccount, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_PROBLEM(save(f, f.world.svb, typed), "nietGevonden");
        HOUSE_VALUE(paper, month.type(f.world.svb, record, typedHours(f.world.een, 2025, 10, 2)));
        QVERIFY(save(f, f.world.svb, paper).ok());
    }

    void who_may_only_look_enters_and_looks_up_no_zorgverlener()
    {
        AppFixture f;
        const Gebruiker& helper = f.world.een.vertegenwoordigerAccount;
        const auto lookUp = [&] {
            return f.write<std::vector<Zorgverlener>>(helper, [&](app::Werk& w) {
                return app::findZorgverleners(w, std::nullopt, f.world.een.zorgverlener.agbCode);
            });
        };
        QVERIFY(lookUp().ok());
        QVERIFY(changeRegistration(f, [](Vertegenwoordiging& v) { v.rechten = Recht::Zien; }).ok());
        HOUSE_PROBLEM(lookUp(), "nietToegestaan");
        HOUSE_PROBLEM(f.write<Zorgverlener>(helper, [&](app::Werk& w) { return app::createZorgverlener(w, f.world.een.zorgverlener); }),
                      "nietToegestaan");
        QVERIFY(changeRegistration(f, [](Vertegenwoordiging& v) {
            v.rechten = Recht::Zien | Recht::Invoeren;
            v.tot = practiceDay().addDays(-1);
        }).ok());
        HOUSE_PROBLEM(lookUp(), "nietToegestaan");
    }

    void the_trail_of_no_dossier_is_the_beheerders()
    {
        AppFixture f;
        const auto trail = [&](const Gebruiker& who) {
            return f.read<app::Lijst<app::AuditRegel>>(who, [](app::Werk& w) { return app::listAudit(w, {}, {}); });
        };
        QVERIFY(trail(f.world.beheerder).ok());
        for (const Gebruiker& who : {f.world.svb, f.world.een.medewerkerAccount, f.world.een.budgethouderAccount, f.world.een.zorgverlenerAccount})
            HOUSE_PROBLEM(trail(who), "veldOntbreekt");
    }

    void an_unshared_draft_shows_the_zorgverlener_nothing_of_the_budgethouder()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        const auto look = [&] {
            return f.read<Budgethouder>(f.world.een.zorgverlenerAccount, [&](app::Werk& w) { return app::showBudgethouder(w, record.budgethouder); });
        };
        HOUSE_PROBLEM(look(), "nietGevonden");
        QVERIFY(month.fire(f.world.een.budgethouderAccount, record, 1, {ZorgovereenkomstGebeurtenis::Delen, {}, {}, {}}).ok());
        QVERIFY(look().ok());
    }

private:
    static bool tellsAmount(const Bevinding& b)
    {
        return std::any_of(b.params.begin(), b.params.end(), [](const auto& p) { return p.first.endsWith(QLatin1String("Centen")); });
    }
    static Declaratie seenBy(AppFixture& f, const Gebruiker& who, const Declaratie& declaratie)
    {
        return *f.read<Declaratie>(who, [&](app::Werk& werk) { return app::zichtbaar(werk, declaratie); });
    }
    static Outcome<Declaratie> save(AppFixture& f, const Gebruiker& who, const Declaratie& d)
    {
        return f.write<Declaratie>(who, [&](app::Werk& w) {
            return app::saveDeclaratie(w, d.id, d.zorgovereenkomst, d.rijversie, {d.periode, d.soort, d.factuurnummer, d.factuurdatum, d.regels});
        });
    }
    static Outcome<bool> changeRegistration(AppFixture& f, const std::function<void(Vertegenwoordiging&)>& change)
    {
        return f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(all, unit.budgethouders().vertegenwoordigingen(f.world.een.budgethouder.id));
            change(all.at(0));
            PGB_CHECK(unit.budgethouders().updateVertegenwoordiging(all.at(0)));
            return true;
        });
    }
    static Outcome<Toekenning> setBudget(AppFixture& f, qint64 centen)
    {
        return f.write<Toekenning>(f.world.een.medewerkerAccount, [&](app::Werk& werk) -> Outcome<Toekenning> {
            PGB_TRY(now, app::showToekenning(werk, f.world.een.toekenning.id));
            now.niveaus.at(0).bedrag = Bedrag{centen};
            return app::changeToekenning(werk, now.id, now.rijversie, now);
        });
    }
};

HOUSE_TEST(test_zicht, TestZicht)
#include "test_zicht.moc"
