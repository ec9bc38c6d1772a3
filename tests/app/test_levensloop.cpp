#include "server/app/dossiers.h"
#include "server/app/vandaag_betekenis.h"
#include "shared/domain/zorgovereenkomst/spoor.h"
#include "tests/app/loop.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

namespace {

QDate werkdagen(QDate dag, int aantal)
{
    for (int i = 0; i < aantal; ++i)
        dag = volgendeBankwerkdag(dag);
    return dag;
}

} // namespace

/// Table 6.2 from the first share to the end.
class TestLevensloop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_side_sees_what_differs_from_what_it_saw_last()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}).ok());
        QVERIFY(l.bewaar(l.een.zorgverlenerAccount, record.id, 1, [](auto& i) { i.overigeAfspraken = QStringLiteral("Niet op dinsdag."); }).ok());
        HOUSE_VALUE(typt, l.stand(l.een.zorgverlenerAccount, record.id));
        QCOMPARE(typt.verschillen, std::vector<FieldPath>{QStringLiteral("inhoud/overigeAfspraken")});
        QVERIFY(l.month.fire(l.een.zorgverlenerAccount, record, 1, {G::Terugsturen, QStringLiteral("Kan het anders?"), {}, {}}).ok());
        HOUSE_VALUE(terug, l.stand(l.een.budgethouderAccount, record.id));
        QCOMPARE(terug.verschillen, std::vector<FieldPath>{QStringLiteral("inhoud/overigeAfspraken")});
        QVERIFY(terug.gedeeld && terug.gedeeld->overigeAfspraken.isEmpty() && terug.bewerkbaar);
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 1, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4100); }).ok());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::Overnemen, {}, {}, {}}).ok());
        HOUSE_VALUE(weer, l.stand(l.een.zorgverlenerAccount, record.id));
        QCOMPARE(weer.verschillen, std::vector<FieldPath>{QStringLiteral("inhoud/werkafspraken/0/tarief")});
        for (const Gebruiker& wie : {l.een.medewerkerAccount, l.f.world.svb}) {
            HOUSE_VALUE(ander, l.stand(wie, record.id));
            QVERIFY(!ander.gedeeld && ander.verschillen.empty());
        }
    }

    void the_other_party_reads_on_vandaag_that_it_was_approved_ended_and_by_whom()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        const auto nieuws = [&](const Gebruiker& wie) {
            const auto pagina = l.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
            QStringList uit;
            for (const VandaagRegel& r : pagina->opUWacht) {
                QString door;
                for (const auto& [naam, waarde] : r.params)
                    door = naam == QLatin1String("door") ? waarde : door;
                if (r.soort == QLatin1String("zorgovereenkomst"))
                    uit << r.wat + QLatin1Char(' ') + door + QLatin1Char(' ') + r.einddatum.toString(Qt::ISODate);
            }
            return uit.join(QLatin1Char('|'));
        };
        for (const Gebruiker& wie : {l.een.budgethouderAccount, l.een.zorgverlenerAccount})
            QVERIFY2(nieuws(wie).startsWith(QStringLiteral("zorgovereenkomstGoedgekeurd %1 20").arg(l.een.verstrekker.naam)), qPrintable(nieuws(wie)));
        QVERIFY(l.month.fire(l.een.zorgverlenerAccount, record, 1, {G::Opzeggen, {}, {}, {}}).ok());
        const VersieEinde einde = *l.versie(record.id).einde;
        QCOMPARE(nieuws(l.een.budgethouderAccount),
                 QStringLiteral("zorgovereenkomstOpgezegd %1 %2").arg(l.een.zorgverlenerAccount.naam, einde.laatsteDag.toString(Qt::ISODate)));
        QVERIFY(!nieuws(l.een.zorgverlenerAccount).contains(QLatin1String("Opgezegd"))); // his own doing
        l.op(practiceDay().addDays(app::nieuwsDagen));
        QCOMPARE(nieuws(l.een.budgethouderAccount), QString());
    }

    void a_question_stops_the_clock_and_an_answer_moves_the_norm_on()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.signBoth(record).ok());
        const QDate norm = l.versie(record.id).beoordelingen.at(0).normdatum;
        QCOMPARE(norm, werkdagen(practiceDay(), 10));
        QCOMPARE(l.taken(l.een.medewerkerAccount).at(0).normdatum, norm);
        HOUSE_PROBLEM(l.month.fire(l.een.medewerkerAccount, record, 1, {G::AanvullingVragen, {}, {}, {}}), "redenVerplicht");
        for (const char* veld : {"nergens", "inhoud/onzin", "inhoud/werkafspraken/0/onzin", "inhoud/werkafspraken/9/tarief", "inhoud/werkafspraken/x",
                                 "inhoud/maandloon", "inhoud/modelversie"}) // not asked in this one, and filled in by the program: nobody would see it
            HOUSE_PROBLEM(l.month.fire(l.een.medewerkerAccount, record, 1, {G::AanvullingVragen, QStringLiteral("Hoe vaak?"), {}, {}, {{QString::fromLatin1(veld), QStringLiteral("x")}}}),
                          "veldOnbekend");
        QVERIFY(l.month.fire(l.een.medewerkerAccount, record, 1,
                             {G::AanvullingVragen, QStringLiteral("Hoe vaak?"), {}, {}, {{QStringLiteral("inhoud/werkafspraken/0/aantalPerWeek"), QStringLiteral("Klopt dit?")}}})
                    .ok());
        const ZorgovereenkomstVersie gevraagd = l.versie(record.id);
        QVERIFY(openVraag(gevraagd) && openVraag(gevraagd)->verstrekker == l.een.verstrekker.id && openVraag(gevraagd)->opmerkingen.size() == 1);
        const ParameterTabel tabel(ParameterTabel::meegeleverd());
        QVERIFY(spoorVan(gevraagd, tabel).klokStil && spoorVan(gevraagd, tabel).aanZet == AanZet::Budgethouder);
        l.op(werkdagen(practiceDay(), 4));
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::Aanvullen, QStringLiteral("Drie keer."), {}, {}}).ok());
        const ZorgovereenkomstVersie na = l.versie(record.id);
        QVERIFY(!openVraag(na) && na.status == S::InBeoordeling && na.vragen.at(0).antwoord == QLatin1String("Drie keer."));
        QCOMPARE(na.beoordelingen.at(0).normdatum, werkdagen(norm, 4));
        QCOMPARE(l.taken(l.een.medewerkerAccount).at(0).normdatum, werkdagen(norm, 4));
    }

    void a_reviewer_remarks_on_what_his_own_budget_pays_and_on_what_holds_for_all()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        Toekenning ander = l.een.toekenning;
        ander.id = {};
        ander.verstrekker = l.f.world.twee.verstrekker.id;
        ander.wet = Wet::Wmo;
        ander.toekenningsnummer = QStringLiteral("ANDER-1");
        HOUSE_VALUE(tweede, l.systeem<Toekenning>([&](app::Werk& werk) { return werk.unit.toekenningen().insert(ander); }));
        QVERIFY(l.month.signBoth(record).ok());
        QVERIFY(l.systeem<ZorgovereenkomstVersie>([&](app::Werk& werk) {
                     ZorgovereenkomstVersie v = l.versie(record.id);
                     v.inhoud.toekenningen.push_back(tweede.id);
                     Werkafspraak wmo = v.inhoud.werkafspraken[0];
                     wmo.functieCode = QStringLiteral("WMO-02");
                     wmo.toekenning = tweede.id;
                     v.inhoud.werkafspraken.push_back(wmo);
                     return werk.unit.zorgovereenkomsten().updateVersie(v);
                 }).ok());
        const auto vraag = [&](const char* veld) {
            return l.month.fire(l.een.medewerkerAccount, record, 1, {G::AanvullingVragen, QStringLiteral("Hoe vaak?"), {}, {}, {{QString::fromLatin1(veld), QStringLiteral("Klopt dit?")}}});
        };
        HOUSE_PROBLEM(vraag("inhoud/werkafspraken/1/tarief"), "veldVanAnder");
        QVERIFY(vraag("inhoud/opzegtermijnMaanden").ok());
    }

    void a_repair_changes_only_what_was_rejected()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.signBoth(record).ok());
        const FieldPath veld = QStringLiteral("inhoud/werkafspraken/0/zorgbeschrijving");
        QVERIFY(l.month.fire(l.een.medewerkerAccount, record, 1,
                             {G::Afkeuren, QStringLiteral("Te vaag."), QStringLiteral("zorgbeschrijvingOnduidelijk"), {}, {{veld, QStringLiteral("Zeg hoe vaak.")}}})
                    .ok());
        QCOMPARE(l.versie(record.id).beoordelingen.at(0).opmerkingen.at(0).tekst, QStringLiteral("Zeg hoe vaak."));
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::Herstellen, {}, {}, {}}).ok());
        QCOMPARE(l.versie(record.id, 2).herstelVan, 1);
        HOUSE_VALUE(stand, l.stand(l.een.budgethouderAccount, record.id, 2));
        QCOMPARE(stand.openVelden, std::vector<FieldPath>{veld});
        const auto ander = l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4100); });
        QVERIFY(!ander.ok());
        QCOMPARE(ander.problem().code, QStringLiteral("veldNietOpen"));
        QCOMPARE(ander.problem().path, QStringLiteral("inhoud/werkafspraken/0/tarief"));
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].zorgbeschrijving += QStringLiteral(" Elke maandag, woensdag en vrijdag."); }).ok());
    }

    void what_became_impossible_meanwhile_is_open_in_a_repair_too()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.signBoth(record).ok());
        QVERIFY(l.month.fire(l.een.medewerkerAccount, record, 1,
                             {G::Afkeuren, QStringLiteral("Te vaag."), QStringLiteral("zorgbeschrijvingOnduidelijk"), {},
                              {{QStringLiteral("inhoud/werkafspraken/0/zorgbeschrijving"), QStringLiteral("Zeg hoe vaak.")}}})
                    .ok());
        l.op(QDate(2025, 12, 8)); // a first day in October is too far back by now
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::Herstellen, {}, {}, {}}).ok());
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.ingangsdatum = QDate(2025, 12, 1); }).ok());
    }

    void a_draft_that_nobody_goes_on_with_expires_and_one_that_is_typed_in_does_not()
    {
        Loop l;
        HOUSE_VALUE(stil, l.month.draft());
        const auto vervallen = [&] { return *l.systeem<int>([](app::Werk& werk) { return app::fireVervallen(werk); }); };
        l.op(practiceDay().addDays(60));
        QVERIFY(l.bewaar(l.een.budgethouderAccount, stil.id, 1, [](auto& i) { i.overigeAfspraken = QStringLiteral("x"); }).ok());
        l.op(practiceDay().addDays(149));
        QCOMPARE(vervallen(), 0);
        l.op(practiceDay().addDays(152));
        QCOMPARE(vervallen(), 1);
        QVERIFY(l.versie(stil.id).status == S::Vervallen && l.versie(stil.id).stappen.back().door == ZorgovereenkomstActor::Systeem);
        QCOMPARE(vervallen(), 0);
    }

    void a_notice_ends_on_a_day_that_is_still_to_come_and_says_who_gave_it()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(voorstel, l.f.read<app::Opzegvoorstel>(l.een.zorgverlenerAccount, [&](app::Werk& werk) { return app::opzegvoorstel(werk, record.id, {}); }));
        QVERIFY(voorstel.maanden == 1 && voorstel.vroegsteDag == practiceDay().addMonths(1) && voorstel.laatsteDag == voorstel.vroegsteDag && voorstel.bevindingen.empty());
        HOUSE_PROBLEM(l.f.read<app::Opzegvoorstel>(l.f.world.svb, [&](app::Werk& werk) { return app::opzegvoorstel(werk, record.id, {}); }), "nietToegestaan");
        HOUSE_VALUE(teVroeg, l.month.fire(l.een.zorgverlenerAccount, record, 1, {G::Opzeggen, {}, {}, practiceDay().addDays(5)}));
        QVERIFY(teVroeg.geweigerd && l.versie(record.id).status == S::Lopend && !l.versie(record.id).einde);
        const QDate laatste(2025, 12, 31);
        HOUSE_VALUE(opgezegd, l.month.fire(l.een.zorgverlenerAccount, record, 1, {G::Opzeggen, QStringLiteral("Ik verhuis."), {}, laatste}));
        QVERIFY(!opgezegd.geweigerd);
        const ZorgovereenkomstVersie v = l.versie(record.id);
        QVERIFY(v.status == S::Opgezegd && v.geldigTot == laatste);
        QVERIFY(v.einde == (VersieEinde{ZorgovereenkomstActor::Zorgverlener, l.een.zorgverlenerAccount.naam, practiceDay(), laatste, 1, QStringLiteral("Ik verhuis.")}));
        l.op(laatste.addDays(1));
        QCOMPARE(*l.systeem<int>([](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); }), 1);
        QVERIFY(l.versie(record.id).status == S::Beeindigd);
    }

    void an_ending_stops_what_was_to_be_paid_for_care_after_it_data()
    {
        QTest::addColumn<bool>("ingepland");
        QTest::newRow("payable") << false;
        QTest::newRow("in a planned run") << true;
    }
    void an_ending_stops_what_was_to_be_paid_for_care_after_it()
    {
        QFETCH(bool, ingepland);
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(ingediend, l.month.submitted(record));
        QCOMPARE(ingediend.declaratie.status, DeclaratieStatus::Betaalbaar);
        const auto voorstel = [&](QDate dag) {
            return *l.f.read<app::Opzegvoorstel>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::opzegvoorstel(werk, record.id, dag); });
        };
        const QDate eersteRegel = ingediend.declaratie.regels.front().datum;
        QCOMPARE(voorstel(eersteRegel.addDays(-1)).betalingen.size(), size_t(1)); // a last day before the care was given
        QCOMPARE(voorstel(eersteRegel.addDays(-1)).betalingen.front().id, ingediend.declaratie.id);
        QVERIFY(voorstel(ingediend.declaratie.periode.tot).betalingen.empty());
        QVERIFY(!voorstel(eersteRegel).transitievergoeding); // no employment
        HOUSE_VALUE(verstrekker, l.f.read<app::Opzegvoorstel>(l.een.medewerkerAccount, [&](app::Werk& werk) { return app::opzegvoorstel(werk, record.id, eersteRegel); }));
        QVERIFY(verstrekker.maanden == 0 && verstrekker.laatsteDag == eersteRegel && verstrekker.bevindingen.empty() && verstrekker.betalingen.size() == 1);
        const auto runs = [&] { return *l.systeem<std::vector<Betaalrun>>([](app::Werk& werk) { return werk.unit.betalingen().runs(9); }); };
        if (ingepland) {
            const QDate boekdag = volgendeBankwerkdag(practiceDay());
            QVERIFY(l.systeem<Betaalrun>([&](app::Werk& werk) { return app::planBetaalrun(werk, BetaalrunSoort::Kvk, boekdag); }).ok());
            QVERIFY(runs().at(0).aantal == 1 && runs().at(0).totaal == ingediend.declaratie.totaal);
        }
        QVERIFY(l.month.fire(l.een.medewerkerAccount, record, 1, {G::Beeindigen, QStringLiteral("pgb stopt"), {}, QDate(2025, 10, 3)}).ok());
        HOUSE_VALUE(nu, l.f.read<Declaratie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.declaraties().find(ingediend.declaratie.id)); }));
        QVERIFY2(nu.status == DeclaratieStatus::Geweigerd || nu.status == DeclaratieStatus::Geparkeerd, qPrintable(code(nu.status)));
        QVERIFY(!nu.bevindingen.empty() && !nu.verwachteBetaaldatum.isValid());
        if (!ingepland)
            return;
        QVERIFY(runs().at(0).aantal == 0 && runs().at(0).totaal == Bedrag());
        l.op(volgendeBankwerkdag(practiceDay()));
        QVERIFY(l.systeem<std::vector<Betaalrun>>([&](app::Werk& werk) { return app::executeBetaalruns(werk, werk.vandaag()); }).ok());
        HOUSE_VALUE(na, l.f.read<Declaratie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.declaraties().find(ingediend.declaratie.id)); }));
        QVERIFY(na.status == nu.status && na.betaald == Bedrag());
    }

    void an_ending_leaves_alone_what_was_worked_before_it()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(ingediend, l.month.submitted(record));
        QVERIFY(l.month.fire(l.een.medewerkerAccount, record, 1, {G::Beeindigen, QStringLiteral("pgb stopt"), {}, QDate(2025, 11, 30)}).ok());
        QVERIFY(l.versie(record.id).status == S::Opgezegd && l.versie(record.id).einde->door == ZorgovereenkomstActor::Beoordelaar);
        HOUSE_VALUE(nu, l.f.read<Declaratie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.declaraties().find(ingediend.declaratie.id)); }));
        QCOMPARE(nu.status, DeclaratieStatus::Betaalbaar);
    }

    void a_change_by_the_zorgverlener_is_his_own_until_he_offers_it()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        const auto wijzig = [&](const Gebruiker& wie) {
            return l.f.write<ZorgovereenkomstVersie>(wie, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); });
        };
        HOUSE_VALUE(eigen, wijzig(l.een.zorgverlenerAccount));
        QVERIFY(eigen.opgesteldDoor == Partijrol::Zorgverlener);
        QVERIFY(l.bewaar(l.een.zorgverlenerAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4100); }).ok());
        for (const Gebruiker& wie : {l.een.budgethouderAccount, l.een.medewerkerAccount, l.f.world.svb})
            HOUSE_PROBLEM(l.month.fire(wie, record, 2, {G::Verwijderen, {}, {}, {}}), "nietGevonden");
        HOUSE_VALUE(ander, wijzig(l.een.budgethouderAccount)); // the draft of the other side is not there for this one
        QCOMPARE(ander.volgnummer, 3);
        HOUSE_VALUE(aangeboden, l.month.fire(l.een.zorgverlenerAccount, record, 2, {G::Terugsturen, {}, {}, {}}));
        QVERIFY(!aangeboden.geweigerd && l.versie(record.id, 2).status == S::Teruggestuurd);
        HOUSE_PROBLEM(l.month.fire(l.een.budgethouderAccount, record, 3, {G::Delen, {}, {}, {}}), "openVersie");
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 3, {G::Verwijderen, {}, {}, {}}).ok());
        HOUSE_VALUE(stand, l.stand(l.een.budgethouderAccount, record.id, 2));
        QVERIFY(stand.wijziging && stand.wijziging->handtekeningZorgverlener); // he who proposes signs
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 2, {G::Overnemen, {}, {}, {}}).ok());
        QVERIFY(l.month.fire(l.een.zorgverlenerAccount, record, 2, {G::OndertekenenZorgverlener, {}, {}, {}}).ok());
        HOUSE_VALUE(getekend, l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}));
        QVERIFY(getekend.versie.status == S::InBeoordeling);
    }

    void a_raise_within_the_policy_needs_one_signature_and_no_person()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        Verstrekkersbeleid beleid{{}, l.een.verstrekker.id, Wet::Wlz, QDate(2025, 1, 1), 300, Bedrag{100}, {}, {}, {}, {}};
        HOUSE_VALUE(regel, l.systeem<Verstrekkersbeleid>([&](app::Werk& werk) { return werk.unit.beleid().insert(beleid); }));
        QVERIFY(l.f.write<ZorgovereenkomstVersie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
        HOUSE_PROBLEM(l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}), "nietsGewijzigd");
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4001); }).ok());
        HOUSE_VALUE(getekend, l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}));
        QVERIFY2(!getekend.geweigerd, getekend.bevindingen.empty() ? "" : qPrintable(getekend.bevindingen[0].controle));
        const ZorgovereenkomstVersie v = l.versie(record.id, 2);
        QVERIFY(v.status == S::Goedgekeurd && v.goedkeuring == Goedkeuring::Automatisch && v.beleidsregels == std::vector{regel.id});
        QCOMPARE(v.stappen.back().door, ZorgovereenkomstActor::Systeem); // nobody approved it
        QVERIFY(v.handtekeningen.size() == 1 && v.beoordelingen.empty() && l.taken(l.een.medewerkerAccount).empty());
        HOUSE_VALUE(log, l.systeem<app::Lijst<app::AuditRegel>>([&](app::Werk& werk) { return werk.unit.audit().list({l.een.budgethouder.id}, {}); }));
        const auto automatisch = std::find_if(log.items.begin(), log.items.end(), [](const app::AuditRegel& r) { return r.handeling == QLatin1String("zorgovereenkomst.automatischGoedgekeurd"); });
        QVERIFY(automatisch != log.items.end());
        QVERIFY(!automatisch->gebruiker);
        QVERIFY(std::find(automatisch->details.begin(), automatisch->details.end(), std::pair(QStringLiteral("beleid"), QString::number(regel.id.waarde))) != automatisch->details.end());
    }

    void a_first_day_does_not_choose_the_policy_that_says_how_far_back_it_may_be()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        Verstrekkersbeleid ruim{{}, l.een.verstrekker.id, Wet::Wlz, QDate(2025, 1, 1), 300, Bedrag{100}, {}, 3, {}, {}};
        Verstrekkersbeleid nu{{}, l.een.verstrekker.id, Wet::Wlz, practiceDay(), 300, Bedrag{100}, {}, 0, {}, {}};
        QVERIFY(l.systeem<Verstrekkersbeleid>([&](app::Werk& werk) { return werk.unit.beleid().insert(ruim); }).ok());
        HOUSE_VALUE(tweede, l.systeem<Verstrekkersbeleid>([&](app::Werk& werk) { return werk.unit.beleid().insert(nu); }));
        QVERIFY(l.f.write<ZorgovereenkomstVersie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
        const auto vanaf = [&](QDate dag) {
            return l.bewaar(l.een.budgethouderAccount, record.id, 2, [&](auto& i) {
                i.werkafspraken[0].tarief = Tarief::fromCenten(4001);
                i.ingangsdatum = dag;
            });
        };
        QVERIFY(vanaf(QDate(2025, 10, 1)).ok());
        HOUSE_VALUE(stand, l.stand(l.een.budgethouderAccount, record.id, 2));
        QCOMPARE(stand.wijziging->eersteDatum, QDate(2025, 11, 1));
        HOUSE_VALUE(teVer, l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}));
        QVERIFY(teVer.geweigerd);
        QVERIFY(std::any_of(teVer.bevindingen.begin(), teVer.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("ZC-025"); }));
        QVERIFY(vanaf(QDate(2025, 11, 1)).ok());
        HOUSE_VALUE(getekend, l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}));
        QVERIFY(!getekend.geweigerd);
        QCOMPARE(l.versie(record.id, 2).beleidsregels, std::vector{tweede.id}); // what holds today
    }

    void what_the_parameter_table_allowed_stands_in_the_log_as_it_was()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        QVERIFY(l.systeem<bool>([](app::Werk& werk) -> Outcome<bool> {
            for (const auto& [key, waarde, eenheid] : {std::tuple("bandbreedteTariefverhogingPercentage", "3", "procent"), std::tuple("bandbreedteTariefverhogingBedrag", "100", "eurocent")}) {
                ParameterWaarde w;
                w.key = QString::fromLatin1(key);
                w.waarde = QString::fromLatin1(waarde);
                w.eenheid = QString::fromLatin1(eenheid);
                w.bron = QStringLiteral("test");
                PGB_CHECK(werk.unit.parameters().insert(w));
            }
            return true;
        }).ok());
        l.f.application->forgetParameters();
        QVERIFY(l.f.write<ZorgovereenkomstVersie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4001); }).ok());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}).ok());
        const ZorgovereenkomstVersie v = l.versie(record.id, 2);
        QVERIFY(v.status == S::Goedgekeurd && v.goedkeuring == Goedkeuring::Automatisch && v.beleidsregels.empty());
        HOUSE_VALUE(log, l.systeem<app::Lijst<app::AuditRegel>>([&](app::Werk& werk) { return werk.unit.audit().list({l.een.budgethouder.id}, {}); }));
        const auto automatisch = std::find_if(log.items.begin(), log.items.end(), [](const app::AuditRegel& r) { return r.handeling == QLatin1String("zorgovereenkomst.automatischGoedgekeurd"); });
        QVERIFY(automatisch != log.items.end());
        QVERIFY(std::find(automatisch->details.begin(), automatisch->details.end(), std::pair(QStringLiteral("beleid"), QStringLiteral("wlz:bandbreedte=300/100,reiskosten=ja"))) != automatisch->details.end());
    }

    void a_notice_ends_a_change_that_is_still_to_begin_too()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        Verstrekkersbeleid beleid{{}, l.een.verstrekker.id, Wet::Wlz, QDate(2025, 1, 1), 300, Bedrag{100}, {}, {}, {}, {}};
        QVERIFY(l.systeem<Verstrekkersbeleid>([&](app::Werk& werk) { return werk.unit.beleid().insert(beleid); }).ok());
        QVERIFY(l.f.write<ZorgovereenkomstVersie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4001); }).ok());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}).ok());
        QCOMPARE(l.versie(record.id, 2).status, S::Goedgekeurd);
        const QDate laatste = l.versie(record.id, 2).inhoud.ingangsdatum.addDays(20);
        HOUSE_VALUE(opgezegd, l.month.fire(l.een.zorgverlenerAccount, record, 1, {G::Opzeggen, {}, {}, laatste}));
        QVERIFY(!opgezegd.geweigerd);
        QCOMPARE(l.versie(record.id).einde->laatsteDag, laatste);
        QCOMPARE(l.versie(record.id, 2).geldigTot, laatste);
        l.op(laatste.addDays(1));
        QVERIFY(l.systeem<int>([](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); }).ok());
        QVERIFY(l.versie(record.id).status == S::Vervangen && l.versie(record.id, 2).status == S::Beeindigd);
    }

    void a_raise_outside_it_waits_for_the_verstrekker()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        Verstrekkersbeleid beleid{{}, l.een.verstrekker.id, Wet::Wlz, QDate(2025, 1, 1), 300, Bedrag{100}, {}, {}, {}, {}};
        QVERIFY(l.systeem<Verstrekkersbeleid>([&](app::Werk& werk) { return werk.unit.beleid().insert(beleid); }).ok());
        QVERIFY(l.f.write<ZorgovereenkomstVersie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); }).ok());
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4101); }).ok());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 2, {G::OndertekenenBudgethouder, {}, {}, {}}).ok());
        const ZorgovereenkomstVersie v = l.versie(record.id, 2);
        QVERIFY(v.status == S::InBeoordeling && v.goedkeuring == Goedkeuring::Nodig && v.beleidsregels.empty() && v.beoordelingen.size() == 1);
    }
};

HOUSE_TEST(test_levensloop, TestLevensloop)
#include "test_levensloop.moc"
