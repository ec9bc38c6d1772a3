#include "server/app/dossiers.h"
#include "server/app/toegang_service.h"
#include "server/app/vandaag_betekenis.h"
#include "server/app/versie_stappen.h"
#include "tests/app/loop.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

namespace {

Outcome<VersieInzicht> standVoor(AppFixture& f, const Gebruiker& wie, ZorgovereenkomstId id, int volgnummer)
{
    return f.read<VersieInzicht>(wie, [&](app::Werk& werk) -> Outcome<VersieInzicht> {
        PGB_TRY(record, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
        PGB_TRY(versie, app::versieVan(record, volgnummer));
        PGB_TRY(feiten, app::gatherFeiten(werk, record, versie, true));
        return app::standVan(werk, record, versie, feiten);
    });
}

Outcome<app::VersieAfloop> bewaar(AppFixture& f, const ZorgovereenkomstVersie& versie, const ZorgovereenkomstInhoud& inhoud)
{
    return f.write<app::VersieAfloop>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
        return app::saveVersie(werk, versie.zorgovereenkomst, versie.volgnummer, versie.rijversie, {}, inhoud);
    });
}

bool kan(const VersieInzicht& stand, G gebeurtenis) { return std::find(stand.mogelijk.begin(), stand.mogelijk.end(), gebeurtenis) != stand.mogelijk.end(); }

} // namespace

/// What the server says of a version beside the record itself.
class TestStand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_begins_by_itself_stands_in_the_way_of_no_other_news()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        const auto aandacht = [&] {
            return l.f.read<std::vector<Zorgovereenkomst>>(l.een.zorgverlenerAccount, [](app::Werk& werk) {
                return werk.unit.zorgovereenkomsten().metAandacht(werk.bereik(), werk.nu.addDays(-app::nieuwsDagen), 9);
            })->size();
        };
        QCOMPARE(aandacht(), size_t(1)); // approved today
        l.op(practiceDay().addDays(app::nieuwsDagen + 1));
        ZorgovereenkomstVersie v = l.versie(record.id);
        QVERIFY(l.systeem<bool>([&](app::Werk& werk) -> Outcome<bool> {
            v.statusSinds = werk.nu;
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(v));
            return true;
        }).ok());
        QCOMPARE(aandacht(), size_t(0));
    }

    void each_side_may_do_what_is_its_own_and_type_when_it_is_its_turn()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(eerst, standVoor(f, f.world.een.budgethouderAccount, record.id, 1));
        QVERIFY(eerst.bewerkbaar && kan(eerst, G::Delen) && kan(eerst, G::Verwijderen) && !kan(eerst, G::OndertekenenBudgethouder));
        QVERIFY(!eerst.wijziging && !eerst.voorstel && !eerst.gedeeld && eerst.openVelden.empty());
        QVERIFY(month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}).ok());
        HOUSE_VALUE(budgethouder, standVoor(f, f.world.een.budgethouderAccount, record.id, 1));
        QVERIFY(!budgethouder.bewerkbaar && kan(budgethouder, G::Intrekken) && !kan(budgethouder, G::OndertekenenZorgverlener));
        HOUSE_VALUE(zorgverlener, standVoor(f, f.world.een.zorgverlenerAccount, record.id, 1));
        QVERIFY(zorgverlener.bewerkbaar && kan(zorgverlener, G::Terugsturen) && kan(zorgverlener, G::OndertekenenZorgverlener) && !kan(zorgverlener, G::Intrekken));
    }

    void what_the_zorgverlener_did_not_send_back_is_gone_when_it_is_taken_back()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(gedeeld, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        const ZorgovereenkomstInhoud wat = gedeeld.versie.inhoud;
        ZorgovereenkomstInhoud anders = wat;
        anders.werkafspraken[0].tarief = Tarief::fromCenten(4100);
        const auto typ = [&](qint64 rijversie) {
            return f.write<app::VersieAfloop>(f.world.een.zorgverlenerAccount, [&](app::Werk& werk) { return app::saveVersie(werk, record.id, 1, rijversie, {}, anders); });
        };
        HOUSE_VALUE(getypt, typ(gedeeld.versie.rijversie));
        QCOMPARE(getypt.versie.inhoud.werkafspraken[0].tarief, anders.werkafspraken[0].tarief);
        HOUSE_VALUE(stand, standVoor(f, f.world.een.zorgverlenerAccount, record.id, 1));
        QVERIFY(stand.gekregen && *stand.gekregen == wat); // what "toch niet" puts back
        HOUSE_VALUE(ander, standVoor(f, f.world.een.budgethouderAccount, record.id, 1));
        QVERIFY(!ander.gekregen);
        HOUSE_VALUE(terug, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Intrekken, {}, {}, {}}));
        QCOMPARE(terug.versie.status, S::Concept);
        QVERIFY(terug.versie.inhoud == wat);
        // Sent back is another matter: then it is what lies before the budgethouder.
        HOUSE_VALUE(weer, month.fire(f.world.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        QVERIFY(typ(weer.versie.rijversie).ok());
        HOUSE_VALUE(terugGestuurd, month.fire(f.world.een.zorgverlenerAccount, record, 1, {G::Terugsturen, QStringLiteral("Graag meer."), {}, {}}));
        QCOMPARE(terugGestuurd.versie.inhoud.werkafspraken[0].tarief, anders.werkafspraken[0].tarief);
        HOUSE_VALUE(na, standVoor(f, f.world.een.budgethouderAccount, record.id, 1));
        QVERIFY(na.verschillen.size() == 1 && na.verschillen[0] == QLatin1String("inhoud/werkafspraken/0/tarief"));
    }

    void what_the_zorgverlener_types_is_his_own_until_he_hands_it_back()
    {
        AppFixture f;
        Month month(f, f.world.een);
        const auto& d = f.world.een;
        HOUSE_VALUE(record, month.draft());
        HOUSE_VALUE(gedeeld, month.fire(d.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}));
        ZorgovereenkomstInhoud anders = gedeeld.versie.inhoud;
        anders.werkafspraken[0].tarief = Tarief::fromCenten(4100);
        QVERIFY(f.write<app::VersieAfloop>(d.zorgverlenerAccount, [&](app::Werk& werk) { return app::saveVersie(werk, record.id, 1, gedeeld.versie.rijversie, {}, anders); }).ok());
        const auto leest = [&](const Gebruiker& wie, const ZorgovereenkomstInhoud& wat) {
            const auto alles = f.read<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
                PGB_TRY(seen, app::zichtbareZorgovereenkomst(werk, record.id));
                PGB_TRY(feiten, app::gatherFeiten(werk, seen.first, seen.first.versies.back(), true));
                PGB_TRY(stand, app::standVan(werk, seen.first, seen.first.versies.back(), feiten));
                PGB_TRY(gezien, app::zichtbaar(werk, seen.second, seen.first));
                const auto tarief = [](const ZorgovereenkomstInhoud& i) { return i.werkafspraken[0].tarief; };
                const bool zonderVerschil = werk.isZorgverlenerKant() || stand.verschillen.empty();
                return tarief(gezien.versies.back().inhoud) == tarief(wat) && tarief(feiten.versie.inhoud) == tarief(wat)
                    && tarief(feiten.zorgovereenkomst.versies.back().inhoud) == tarief(wat) && zonderVerschil;
            });
            return alles.ok() && *alles;
        };
        for (const Gebruiker& wie : {d.budgethouderAccount, d.vertegenwoordigerAccount, d.medewerkerAccount, f.world.svb})
            QVERIFY2(leest(wie, gedeeld.versie.inhoud), qPrintable(wie.gebruikersnaam));
        QVERIFY(leest(d.zorgverlenerAccount, anders));
        HOUSE_VALUE(nieuwer, f.write<ZorgovereenkomstVersie>(d.budgethouderAccount, [&](app::Werk& werk) -> Outcome<ZorgovereenkomstVersie> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            PGB_CHECK(app::sluitOpenWijzigingen(werk, nu, QStringLiteral("overlijden")));
            PGB_TRY(na, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            return app::versieVan(na, 1);
        }));
        QCOMPARE(nieuwer.status, S::Vervallen);
        QVERIFY(nieuwer.inhoud == gedeeld.versie.inhoud);
    }

    void the_zorgverlener_is_told_from_when_a_change_may_start()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(vooraf, standVoor(f, f.world.een.zorgverlenerAccount, record.id, 1));
        QCOMPARE(vooraf.eersteWijzigdag, QDate(2025, 10, 1));
        HOUSE_VALUE(ander, standVoor(f, f.world.een.budgethouderAccount, record.id, 1));
        QVERIFY(!ander.eersteWijzigdag.isValid()); // he has the budgets, and works it out himself
        HOUSE_VALUE(eigen, f.write<ZorgovereenkomstVersie>(f.world.een.zorgverlenerAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
        HOUSE_VALUE(begonnen, standVoor(f, f.world.een.zorgverlenerAccount, record.id, eigen.volgnummer));
        QCOMPARE(begonnen.eersteWijzigdag, QDate(2025, 10, 1));
    }

    void a_change_that_changes_nothing_but_its_first_day_is_handed_to_nobody()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        for (const auto& [wie, stap] : {std::pair(l.een.budgethouderAccount, G::Delen), std::pair(l.een.zorgverlenerAccount, G::Terugsturen)}) {
            HOUSE_VALUE(nieuw, l.f.write<ZorgovereenkomstVersie>(wie, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
            HOUSE_VALUE(stand, l.stand(wie, record.id, nieuw.volgnummer));
            QVERIFY(!kan(stand, stap) && !kan(stand, G::OndertekenenBudgethouder) && kan(stand, G::Verwijderen));
            HOUSE_PROBLEM(l.month.fire(wie, record, nieuw.volgnummer, {stap, {}, {}, {}}), "nietsGewijzigd");
            QVERIFY(l.bewaar(wie, record.id, nieuw.volgnummer, [](auto& i) { i.overigeAfspraken = QStringLiteral("Niet op dinsdag."); }).ok());
            QVERIFY(kan(*l.stand(wie, record.id, nieuw.volgnummer), stap) && l.month.fire(wie, record, nieuw.volgnummer, {G::Verwijderen, {}, {}, {}}).ok());
        }
    }

    void it_says_who_is_replaced_who_cannot_sign_whose_data_are_yours_and_what_has_ended()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const Gebruiker& wie = f.world.een.budgethouderAccount;
        QVERIFY(f.write<ZorgovereenkomstVersie>(wie, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
        HOUSE_VALUE(wijziging, standVoor(f, wie, record.id, 2));
        QVERIFY(!wijziging.eindigt && !wijziging.zonderAccount && !wijziging.zorgverlenerWijzigbaar && wijziging.vervangen.empty());
        HOUSE_VALUE(einde, month.fire(f.world.een.zorgverlenerAccount, record, 1, {G::Opzeggen, {}, {}, practiceDay().addMonths(3)}));
        QVERIFY(!einde.geweigerd);
        HOUSE_VALUE(opgezegd, standVoor(f, wie, record.id, 2));
        QVERIFY(opgezegd.eindigt);
        // A replacement of this zorgverlener, by one whom the budgethouder enters himself and who has no account.
        Zorgverlener nieuw = f.world.een.zorgverlener;
        nieuw.id = {};
        nieuw.naam = QStringLiteral("N. Nieuw");
        nieuw.bsn = Bsn::parse(u"123456782");
        nieuw.organisatie = {};
        HOUSE_VALUE(ingevoerd, f.write<Zorgverlener>(wie, [&](app::Werk& werk) { return app::createZorgverlener(werk, nieuw); }));
        ZorgovereenkomstInhoud inhoud = record.versies.front().inhoud;
        inhoud.looptijd = Looptijd::Vervanging;
        inhoud.vervangt = record.zorgverlener;
        HOUSE_VALUE(vervanging, f.write<Zorgovereenkomst>(wie, [&](app::Werk& werk) { return app::createZorgovereenkomst(werk, record.budgethouder, ingevoerd.id, inhoud); }));
        HOUSE_VALUE(stand, standVoor(f, wie, vervanging.id, 1));
        QVERIFY(stand.zonderAccount && stand.zorgverlenerWijzigbaar && !stand.eindigt);
        QCOMPARE(stand.vervangen, (std::vector<VervangenOvereenkomst>{{record.zorgverlener, record.nummer, f.world.een.zorgverlener.naam}}));
        HOUSE_VALUE(anders, standVoor(f, f.world.een.vertegenwoordigerAccount, vervanging.id, 1));
        QVERIFY(!anders.zorgverlenerWijzigbaar); // he did not enter him
    }

    void only_a_reviewer_with_an_open_part_may_decide()
    {
        AppFixture f;
        Month month(f, f.world.twee); // Wmo: the gemeente and SVB
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok());
        for (const Gebruiker& wie : {f.world.twee.medewerkerAccount, f.world.svb}) {
            HOUSE_VALUE(open, standVoor(f, wie, record.id, 1));
            QVERIFY(kan(open, G::Goedkeuren) && kan(open, G::Afkeuren) && kan(open, G::AanvullingVragen) && !open.bewerkbaar);
        }
        QVERIFY(month.approve(f.world.svb, record).ok());
        HOUSE_VALUE(klaar, standVoor(f, f.world.svb, record.id, 1));
        QVERIFY(!kan(klaar, G::Goedkeuren));
        HOUSE_VALUE(nog, standVoor(f, f.world.twee.medewerkerAccount, record.id, 1));
        QVERIFY(kan(nog, G::Goedkeuren));
    }

    void a_repair_is_held_against_what_was_rejected_and_keeps_the_approvals_that_it_does_not_touch()
    {
        AppFixture f;
        auto& dossier = f.world.twee; // Wmo: the gemeente and SVB
        Month month(f, dossier);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok() && month.approve(f.world.svb, record).ok());
        const FieldPath veld = QStringLiteral("inhoud/werkafspraken/0/zorgbeschrijving");
        QVERIFY(month.fire(dossier.medewerkerAccount, record, 1,
                           {G::Afkeuren, QStringLiteral("Te vaag."), QStringLiteral("zorgbeschrijvingOnduidelijk"), {}, {{veld, QStringLiteral("Zeg hoe vaak.")}}}).ok());
        QVERIFY(month.fire(dossier.budgethouderAccount, record, 1, {G::Herstellen, {}, {}, {}}).ok());
        HOUSE_VALUE(kopie, f.read<ZorgovereenkomstVersie>(dossier.budgethouderAccount, [&](app::Werk& werk) -> Outcome<ZorgovereenkomstVersie> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            return app::versieVan(nu, 2);
        }));
        ZorgovereenkomstInhoud inhoud = kopie.inhoud;
        inhoud.werkafspraken[0].zorgbeschrijving += QStringLiteral(" Elke maandag, woensdag en vrijdag.");
        QVERIFY(f.write<app::VersieAfloop>(dossier.budgethouderAccount, [&](app::Werk& werk) { return app::saveVersie(werk, record.id, 2, kopie.rijversie, {}, inhoud); }).ok());
        HOUSE_VALUE(getekend, month.signBoth(record, 2));
        QCOMPARE(getekend.versie.status, S::InBeoordeling);
        for (const Deelbeoordeling& deel : getekend.versie.beoordelingen) {
            const bool svb = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht; // does not see what care is given
            QCOMPARE(deel.status, svb ? DeelbeoordelingStatus::Goedgekeurd : DeelbeoordelingStatus::Open);
        }
        HOUSE_VALUE(stand, standVoor(f, dossier.medewerkerAccount, record.id, 2));
        QVERIFY(stand.gedeeld && stand.verschillen == std::vector<FieldPath>{veld});
        QVERIFY(month.approve(dossier.medewerkerAccount, record, 2).ok());
    }

    void svb_rejects_on_labour_law_and_not_on_the_care()
    {
        AppFixture f;
        auto& dossier = f.world.twee; // Wmo: the gemeente and SVB
        Month month(f, dossier);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok());
        const auto wijsAf = [&](const char* reden, const char* veld) {
            return month.fire(f.world.svb, record, 1, {G::Afkeuren, QStringLiteral("Pas dit aan."), QString::fromLatin1(reden), {}, {{QString::fromLatin1(veld), QStringLiteral("Hier.")}}});
        };
        for (const char* reden : {"zorgPastNiet", "zorgbeschrijvingOnduidelijk", "budgetTekort", "tariefTeHoog"})
            HOUSE_PROBLEM(wijsAf(reden, "inhoud/opzegtermijnMaanden"), "redenVanVerstrekker");
        HOUSE_PROBLEM(wijsAf("arbeidsrecht", "inhoud/werkafspraken/0/zorgbeschrijving"), "veldVanAnder");
        QVERIFY(wijsAf("arbeidsrecht", "inhoud/werkafspraken/0/tarief").ok());
    }

    void what_another_house_asks_and_decides_is_not_told_in_its_words()
    {
        AppFixture f;
        Month month(f, f.world.een);
        Toekenning other = f.world.twee.toekenning;
        other.budgethouder = f.world.een.budgethouder.id;
        other.toekenningsnummer = QStringLiteral("T-78");
        HOUSE_VALUE(entered, f.write<Toekenning>(f.world.twee.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, other, f.world.een.budgethouder.bsn); }));
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok());
        HOUSE_VALUE(named, f.storage->write<Zorgovereenkomst>([&](app::UnitOfWork& unit) -> Outcome<Zorgovereenkomst> {
            PGB_TRY(now, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie& v = now.versies.at(0);
            v.inhoud.toekenningen.push_back(entered.id);
            v.beoordelingen.front().status = DeelbeoordelingStatus::Afgekeurd;
            v.beoordelingen.front().redenCode = QStringLiteral("anders");
            v.beoordelingen.front().toelichting = v.statusReden = QStringLiteral("Te duur.");
            const Deelbeoordeling& deel = v.beoordelingen.front();
            v.vragen = {{deel.soort, deel.verstrekker, deel.wet, now.versies.at(0).statusSinds, QStringLiteral("Waarom zo vaak?")}};
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(v));
            return app::gevonden(unit.zorgovereenkomsten().find(record.id));
        }));
        const auto ziet = [&](const Gebruiker& who) {
            return f.read<ZorgovereenkomstVersie>(who, [&](app::Werk& w) -> Outcome<ZorgovereenkomstVersie> {
                PGB_TRY(relatie, app::relatieTot(w, named));
                PGB_TRY(seen, app::zichtbaar(w, relatie, named));
                return seen.versies.at(0);
            });
        };
        for (const Gebruiker& who : {f.world.een.medewerkerAccount, f.world.een.budgethouderAccount}) {
            HOUSE_VALUE(own, ziet(who));
            QVERIFY(own.beoordelingen.front().toelichting == QLatin1String("Te duur.") && !own.statusReden.isEmpty() && own.vragen.front().tekst == QLatin1String("Waarom zo vaak?"));
        }
        HOUSE_VALUE(anders, ziet(f.world.twee.medewerkerAccount));
        const Deelbeoordeling& deel = anders.beoordelingen.front();
        QVERIFY(deel.status == DeelbeoordelingStatus::Afgekeurd && deel.toelichting.isEmpty() && deel.redenCode.isEmpty() && anders.statusReden.isEmpty());
        QVERIFY(anders.vragen.size() == 1 && anders.vragen.front().tekst.isEmpty());
    }

    void a_reviewer_holds_his_budget_against_the_other_agreements_that_it_pays()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const ZorgverlenerId tweede = f.world.twee.zorgverlener.id;
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.zorgverleners().onthoud(f.world.een.budgethouderAccount.id, tweede));
            return true;
        }).ok());
        HOUSE_VALUE(ander, f.write<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& w) {
            return app::createZorgovereenkomst(w, f.world.een.budgethouder.id, tweede, acceptableContent(f.world.een));
        }));
        const auto feiten = [&](const Gebruiker& who) {
            return f.read<ZorgovereenkomstFeiten>(who, [&](app::Werk& w) -> Outcome<ZorgovereenkomstFeiten> {
                PGB_TRY(nu, app::gevonden(w.unit.zorgovereenkomsten().find(record.id)));
                PGB_TRY(all, app::gatherFeiten(w, nu, nu.versies.at(0), true));
                return app::zichtbaar(w, all);
            });
        };
        HOUSE_VALUE(prive, feiten(f.world.een.medewerkerAccount));
        QVERIFY(prive.andereZorgovereenkomsten && prive.andereZorgovereenkomsten->empty()); // a draft is nobody's business
        QVERIFY(month.fire(f.world.een.budgethouderAccount, ander, 1, {G::Delen, {}, {}, {}}).ok());
        HOUSE_VALUE(seen, feiten(f.world.een.medewerkerAccount));
        QCOMPARE(seen.andereZorgovereenkomsten->size(), size_t(1));
        const Rapport rapport = evaluate(seen);
        QVERIFY(std::find(rapport.nogNiet.begin(), rapport.nogNiet.end(), QLatin1String("ZC-043")) == rapport.nogNiet.end());
        HOUSE_VALUE(zorgverlener, feiten(f.world.een.zorgverlenerAccount));
        QVERIFY(!zorgverlener.andereZorgovereenkomsten);
    }

    void a_raise_says_what_it_asks_and_the_zorgverlener_learns_nothing_of_the_budget_by_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(next, f.write<ZorgovereenkomstVersie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }));
        ZorgovereenkomstInhoud inhoud = next.inhoud;
        inhoud.werkafspraken[0].tarief = Tarief::fromCenten(4025);
        QVERIFY(bewaar(f, next, inhoud).ok());
        const auto oordeel = [&](const Gebruiker& wie) { return standVoor(f, wie, record.id, 2)->wijziging.value(); };
        const Wijzigingsoordeel zonder = oordeel(f.world.een.budgethouderAccount);
        QCOMPARE(zonder.regels.size(), size_t(1));
        QVERIFY(zonder.regels[0].grond == WijzigingGrond::TariefOmhoog && zonder.goedkeuring == Goedkeuring::Nodig && !zonder.handtekeningZorgverlener);
        QCOMPARE(zonder.eersteDatum, QDate(2025, 10, 1)); // one month back at most, and not before the first day of what it changes
        QVERIFY(f.write<bool>(f.world.een.medewerkerAccount, [&](app::Werk& werk) -> Outcome<bool> {
            Verstrekkersbeleid b{{}, f.world.een.verstrekker.id, Wet::Wlz, QDate(2025, 1, 1), 300, Bedrag{100}, {}, {}, {}, {}};
            PGB_CHECK(werk.unit.beleid().insert(b));
            return true;
        }).ok());
        QVERIFY(oordeel(f.world.een.budgethouderAccount).goedkeuring == Goedkeuring::Automatisch);
        QVERIFY(month.fire(f.world.een.budgethouderAccount, record, 2, {G::Delen, {}, {}, {}}).ok());
        const Wijzigingsoordeel ander = oordeel(f.world.een.zorgverlenerAccount);
        QVERIFY(ander.goedkeuring == Goedkeuring::NogNiet && ander.goedkeurders.empty() && ander.regels[0].goedkeuring == Goedkeuring::NogNiet);
    }

    void a_new_agreement_with_a_zorgverlener_who_has_one_is_proposed_as_a_change()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(loopt, month.running());
        HOUSE_VALUE(nieuw, month.draft());
        HOUSE_VALUE(stand, standVoor(f, f.world.een.budgethouderAccount, nieuw.id, 1));
        QVERIFY(stand.voorstel.has_value());
        QCOMPARE(stand.voorstel->zorgovereenkomst, loopt.id);
        QCOMPARE(stand.voorstel->functies, std::vector<QString>{f.world.een.functie});
        HOUSE_VALUE(zelf, standVoor(f, f.world.een.budgethouderAccount, loopt.id, 1));
        QVERIFY(!zelf.voorstel);
    }

    void what_is_typed_and_what_is_decided_leaves_a_step_of_the_track()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(now, f.read<Zorgovereenkomst>(f.world.een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)); }));
        std::vector<std::pair<S, ZorgovereenkomstActor>> stappen;
        for (const Spoorstap& stap : now.versies[0].stappen) {
            QVERIFY(stap.sinds.isValid());
            stappen.emplace_back(stap.status, stap.door);
        }
        using A = ZorgovereenkomstActor;
        const std::vector<std::pair<S, A>> verwacht{{S::Concept, A::Budgethouder}, {S::Gedeeld, A::Budgethouder}, {S::GetekendZorgverlener, A::Zorgverlener},
                                                    {S::GetekendBudgethouder, A::Budgethouder}, {S::InBeoordeling, A::Systeem},
                                                    {S::Goedgekeurd, A::Beoordelaar}, {S::Lopend, A::Systeem}};
        QVERIFY(stappen == verwacht);
        for (const Handtekening& h : now.versies[0].handtekeningen)
            QVERIFY(h.middel == Inlogmiddel::Authenticator && h.niveau == Inlogniveau::TweeFactoren && !h.inhoudHash.isEmpty());
    }
};

HOUSE_TEST(test_stand, TestStand)
#include "test_stand.moc"
