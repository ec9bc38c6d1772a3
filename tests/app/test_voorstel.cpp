#include "server/app/dossiers.h"
#include "server/app/niet_typen.h"
#include "tests/app/loop.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

/// A change that the zorgverlener proposes while the budgethouder has one of his own.
class TestVoorstel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void who_asked_a_question_sees_that_he_waits_for_the_answer()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.signBoth(record).ok());
        QVERIFY(l.month.fire(l.een.medewerkerAccount, record, 1, {G::AanvullingVragen, QStringLiteral("Hoe vaak?"), {}, {}, {}}).ok());
        const auto vandaag = [&](const Gebruiker& wie) { return l.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }); };
        HOUSE_VALUE(pagina, vandaag(l.een.medewerkerAccount));
        const auto deze = [&](const VandaagRegel& regel) { return regel.soort == QLatin1String("zorgovereenkomst") && regel.recordId == record.id.waarde; };
        QVERIFY(std::none_of(pagina.opUWacht.begin(), pagina.opUWacht.end(), deze));
        const auto wacht = std::find_if(pagina.wachtOpAnderen.begin(), pagina.wachtOpAnderen.end(), deze);
        QVERIFY(wacht != pagina.wachtOpAnderen.end());
        QVERIFY(wacht->wat == QLatin1String("zorgovereenkomstBijBudgethouder") && wacht->wie == QLatin1String("budgethouder"));
        HOUSE_VALUE(ander, vandaag(l.f.world.svb)); // no part of it is his
        QVERIFY(std::none_of(ander.wachtOpAnderen.begin(), ander.wachtOpAnderen.end(), deze));
    }

    void no_side_types_more_than_the_other_can_open()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        const auto meer = [](int aantal) { return [aantal](ZorgovereenkomstInhoud& i) { i.werkafspraken.resize(size_t(aantal), Werkafspraak(i.werkafspraken[0])); }; };
        const auto weigert = [&](const Gebruiker& wie) {
            HOUSE_PROBLEM(l.bewaar(wie, record.id, 1, meer(41)), "teVeelZorgfuncties");
            HOUSE_PROBLEM(l.bewaar(wie, record.id, 1, [](auto& i) {
                i.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, Tarief::fromCenten(4100)}, {Tariefmoment::Nacht, Tarief::fromCenten(4200)}};
            }), "momentDubbel");
        };
        weigert(l.een.budgethouderAccount);
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}).ok());
        weigert(l.een.zorgverlenerAccount);
        QVERIFY(l.bewaar(l.een.zorgverlenerAccount, record.id, 1, meer(40)).ok());
        ZorgovereenkomstInhoud vol = record.versies[0].inhoud;
        meer(2000)(vol);
        const auto begin = l.f.write<Zorgovereenkomst>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::createZorgovereenkomst(werk, record.budgethouder, {}, vol); });
        HOUSE_PROBLEM(begin, "teVeelZorgfuncties");
        QCOMPARE(begin.problem().path, QStringLiteral("inhoud/werkafspraken"));
    }

    void of_what_was_given_notice_no_change_is_made()
    {
        Loop l;
        HOUSE_VALUE(loopt, l.month.running());
        HOUSE_VALUE(nieuw, l.month.draft());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, loopt, 1, {G::Opzeggen, {}, {}, {}}).ok());
        HOUSE_PROBLEM(l.f.write<ZorgovereenkomstVersie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, loopt.id); }), "overeenkomstEindigt");
        HOUSE_PROBLEM(l.f.write<app::Kopie>(l.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakWijziging(werk, nieuw.id); }), "overeenkomstEindigt");
    }

    void a_proposal_can_be_accepted_while_a_draft_of_the_budgethouder_is_open()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        const auto wijzig = [&](const Gebruiker& wie) {
            return l.f.write<ZorgovereenkomstVersie>(wie, [&](app::Werk& werk) { return app::amendZorgovereenkomst(werk, record.id); });
        };
        HOUSE_VALUE(eigen, wijzig(l.een.budgethouderAccount));
        QCOMPARE(eigen.volgnummer, 2);
        QVERIFY(l.bewaar(l.een.budgethouderAccount, record.id, 2, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4040); }).ok());
        HOUSE_VALUE(voorstel, wijzig(l.een.zorgverlenerAccount));
        QCOMPARE(voorstel.volgnummer, 3);
        QVERIFY(l.bewaar(l.een.zorgverlenerAccount, record.id, 3, [](auto& i) { i.werkafspraken[0].tarief = Tarief::fromCenten(4001); }).ok());
        HOUSE_VALUE(aangeboden, l.month.fire(l.een.zorgverlenerAccount, record, 3, {G::Terugsturen, {}, {}, {}}));
        QVERIFY(!aangeboden.geweigerd);
        HOUSE_VALUE(overgenomen, l.month.fire(l.een.budgethouderAccount, record, 3, {G::Overnemen, {}, {}, {}}));
        QVERIFY2(!overgenomen.geweigerd, overgenomen.bevindingen.empty() ? "" : qPrintable(overgenomen.bevindingen[0].controle));
        const ZorgovereenkomstVersie weg = l.versie(record.id, 2);
        QVERIFY(weg.status == S::Vervallen && weg.statusReden == QLatin1String("voorstelOvergenomen"));
        const auto spoor = l.f.storage->read<app::Lijst<app::AuditRegel>>([&](app::UnitOfWork& unit) { return unit.audit().list({.dossier = l.een.budgethouder.id}, app::Bladzijde{200, 0}); });
        const auto vervallen = std::find_if(spoor->items.begin(), spoor->items.end(), [](const app::AuditRegel& r) { return r.handeling == QLatin1String("zorgovereenkomst.vervallen"); });
        QVERIFY(vervallen != spoor->items.end() && !vervallen->gebruiker); // nobody let it go: it followed, as its own steps say
        QCOMPARE(weg.stappen.back().door, ZorgovereenkomstActor::Systeem);
        QCOMPARE(weg.inhoud.werkafspraken[0].tarief->honderdduizendsten, Tarief::fromCenten(4040).honderdduizendsten); // it stays to be read
        HOUSE_PROBLEM(l.month.fire(l.een.zorgverlenerAccount, record, 2, {G::Verwijderen, {}, {}, {}}), "nietGevonden"); // and stays his own
        QVERIFY(l.month.fire(l.een.zorgverlenerAccount, record, 3, {G::OndertekenenZorgverlener, {}, {}, {}}).ok());
        HOUSE_VALUE(getekend, l.month.fire(l.een.budgethouderAccount, record, 3, {G::OndertekenenBudgethouder, {}, {}, {}}));
        QVERIFY(!getekend.geweigerd && getekend.versie.status != S::GetekendZorgverlener);
    }
};

HOUSE_TEST(test_voorstel, TestVoorstel)
#include "test_voorstel.moc"
