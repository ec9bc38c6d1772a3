#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "tests/app/loop.h"
#include "tests/support/house_test.h"
#include <algorithm>
#include <tuple>

using namespace pgb;
using namespace pgb::test;
using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

/// What a helper may do with an agreement and a declaratie, by the rights that the verstrekker registered (domain 1.2).
class TestRechten : public QObject {
    Q_OBJECT

    static bool kan(const VersieInzicht& stand, G gebeurtenis) { return std::find(stand.mogelijk.begin(), stand.mogelijk.end(), gebeurtenis) != stand.mogelijk.end(); }
    static void zetRechten(Loop& l, Rechten rechten)
    {
        QVERIFY(l.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(alle, unit.budgethouders().vertegenwoordigingen(l.een.budgethouder.id));
            alle.at(0).rechten = rechten;
            PGB_CHECK(unit.budgethouders().updateVertegenwoordiging(alle.at(0)));
            return true;
        }).ok());
    }
    static Outcome<app::Opzegvoorstel> voorstel(Loop& l, ZorgovereenkomstId id)
    {
        return l.f.read<app::Opzegvoorstel>(l.een.vertegenwoordigerAccount, [&](app::Werk& werk) { return app::opzegvoorstel(werk, id, {}); });
    }
    /// The helper can do it; nothing is kept of it.
    static bool lukt(Loop& l, const Zorgovereenkomst& record, G gebeurtenis)
    {
        bool gedaan = false;
        const auto proef = l.f.write<bool>(l.een.vertegenwoordigerAccount, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            PGB_TRY(versie, app::versieVan(nu, 1));
            PGB_TRY(afloop, app::fireVersie(werk, record.id, 1, versie.rijversie, {gebeurtenis, QStringLiteral("nee"), {}, {}}));
            gedaan = !afloop.geweigerd;
            return app::nietGevonden();
        });
        return gedaan && !proef.ok();
    }

private Q_SLOTS:
    void a_helper_who_may_not_sign_ends_no_agreement()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        const Gebruiker helper = l.een.vertegenwoordigerAccount;
        zetRechten(l, Recht::Zien | Recht::Invoeren | Recht::Indienen);
        HOUSE_PROBLEM(l.month.fire(helper, record, 1, {G::Opzeggen, {}, {}, {}}), "nietToegestaan");
        HOUSE_PROBLEM(voorstel(l, record.id), "nietToegestaan");
        HOUSE_VALUE(stand, l.stand(helper, record.id));
        QVERIFY(!kan(stand, G::Opzeggen));
        QCOMPARE(l.versie(record.id).status, S::Lopend);
        zetRechten(l, Recht::Zien | Recht::Ondertekenen);
        QVERIFY(voorstel(l, record.id).ok() && kan(*l.stand(helper, record.id), G::Opzeggen));
        HOUSE_VALUE(opgezegd, l.month.fire(helper, record, 1, {G::Opzeggen, {}, {}, {}}));
        QCOMPARE(opgezegd.versie.status, S::Opgezegd);
    }

    void a_helper_who_may_not_sign_undoes_no_signature()
    {
        Loop l;
        const Gebruiker helper = l.een.vertegenwoordigerAccount;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::Delen, {}, {}, {}}).ok());
        zetRechten(l, Recht::Zien | Recht::Invoeren);
        QVERIFY(kan(*l.stand(helper, record.id), G::Intrekken)); // nobody signed it
        QVERIFY(l.month.fire(l.een.zorgverlenerAccount, record, 1, {G::OndertekenenZorgverlener, {}, {}, {}}).ok());
        QVERIFY(!kan(*l.stand(helper, record.id), G::Wijzigen));
        HOUSE_PROBLEM(l.month.fire(helper, record, 1, {G::Wijzigen, {}, {}, {}}), "nietToegestaan");
        QVERIFY(l.month.fire(l.een.budgethouderAccount, record, 1, {G::OndertekenenBudgethouder, {}, {}, {}}).ok());
        QCOMPARE(l.versie(record.id).status, S::InBeoordeling);
        QVERIFY(!kan(*l.stand(helper, record.id), G::Intrekken));
        HOUSE_PROBLEM(l.month.fire(helper, record, 1, {G::Intrekken, {}, {}, {}}), "nietToegestaan");
        HOUSE_VALUE(vraag, l.month.fire(l.een.medewerkerAccount, record, 1, {G::AanvullingVragen, QStringLiteral("Hoe vaak?"), {}, {}}));
        QCOMPARE(vraag.versie.status, S::AanvullingGevraagd);
        HOUSE_PROBLEM(l.month.fire(helper, record, 1, {G::Intrekken, {}, {}, {}}), "nietToegestaan");
        zetRechten(l, Recht::Zien | Recht::Ondertekenen);
        HOUSE_VALUE(weg, l.month.fire(helper, record, 1, {G::Intrekken, {}, {}, {}}));
        QCOMPARE(weg.versie.status, S::Ingetrokken);
    }

    void a_helper_who_may_not_sign_is_not_named_as_who_acts()
    {
        Loop l;
        const Gebruiker helper = l.een.vertegenwoordigerAccount, tekenaar = l.f.world.twee.vertegenwoordigerAccount;
        HOUSE_VALUE(record, l.month.draft());
        const auto genoemd = [&] {
            const std::optional<VertegenwoordigerGegevens> wie = l.versie(record.id).inhoud.vertegenwoordiger;
            return wie ? wie->naam : QString();
        };
        const auto typt = [&](const Gebruiker& wie, const QString& wat) { return l.bewaar(wie, record.id, 1, [&](ZorgovereenkomstInhoud& i) { i.overigeAfspraken = wat; }).ok(); };
        QCOMPARE(genoemd(), QString()); // the budgethouder acts himself
        zetRechten(l, Recht::Zien | Recht::Invoeren);
        QVERIFY(typt(helper, QStringLiteral("een")));
        QCOMPARE(genoemd(), QString());
        QVERIFY(l.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(alle, unit.budgethouders().vertegenwoordigingen(l.een.budgethouder.id));
            Vertegenwoordiging ander = alle.at(0);
            ander.id = 0;
            ander.gebruiker = tekenaar.id;
            ander.rechten = Recht::Zien | Recht::Invoeren | Recht::Ondertekenen;
            PGB_CHECK(unit.budgethouders().insertVertegenwoordiging(ander));
            return true;
        }).ok());
        QVERIFY(typt(helper, QStringLiteral("twee")));
        QCOMPARE(genoemd(), tekenaar.naam);
        QVERIFY(typt(l.een.budgethouderAccount, QStringLiteral("drie")));
        QVERIFY(typt(helper, QStringLiteral("vier")));
        QCOMPARE(genoemd(), tekenaar.naam); // who is named stays
    }

    void what_mogelijk_says_is_what_the_act_allows_for_every_set_of_rights()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        const std::tuple<Gebruiker, G, S> stappen[] = {
            {l.een.budgethouderAccount, G::Delen, S::Gedeeld},
            {l.een.zorgverlenerAccount, G::OndertekenenZorgverlener, S::GetekendZorgverlener},
            {l.een.budgethouderAccount, G::OndertekenenBudgethouder, S::InBeoordeling},
        };
        for (const auto& [wie, stap, status] : stappen) {
            QVERIFY(l.month.fire(wie, record, 1, {stap, {}, {}, {}}).ok());
            int mogelijk = 0;
            for (int rechten = 0; rechten < 16; ++rechten) {
                if (!Rechten(rechten).testFlag(Recht::Zien))
                    continue;
                zetRechten(l, Rechten(rechten));
                HOUSE_VALUE(stand, l.stand(l.een.vertegenwoordigerAccount, record.id));
                for (const auto& gebeurtenis : codeTable<G>())
                    QVERIFY2(lukt(l, record, gebeurtenis.waarde) == kan(stand, gebeurtenis.waarde), qPrintable(QStringLiteral("%1 %2 %3").arg(code(status), code(gebeurtenis.waarde)).arg(rechten)));
                mogelijk += int(stand.mogelijk.size());
            }
            QVERIFY(mogelijk > 0);
            QCOMPARE(l.versie(record.id).status, status);
        }
    }

    void a_helper_who_may_not_submit_takes_no_order_to_pay_back()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.running());
        HOUSE_VALUE(ingediend, l.month.submitted(record));
        QCOMPARE(ingediend.declaratie.status, DeclaratieStatus::Betaalbaar);
        zetRechten(l, Recht::Zien | Recht::Invoeren);
        HOUSE_PROBLEM(l.month.fire(l.een.vertegenwoordigerAccount, ingediend.declaratie, DeclaratieGebeurtenis::Bewerken), "nietToegestaan");
        zetRechten(l, Recht::Zien | Recht::Indienen);
        HOUSE_VALUE(open, l.month.fire(l.een.vertegenwoordigerAccount, ingediend.declaratie, DeclaratieGebeurtenis::Bewerken));
        QCOMPARE(open.declaratie.status, DeclaratieStatus::Concept);
    }

    void a_helper_who_may_not_submit_takes_back_no_order_that_is_held_either()
    {
        Loop l;
        HOUSE_VALUE(record, l.month.draft());
        QVERIFY(l.month.signBoth(record).ok());
        HOUSE_VALUE(held, l.month.submitted(record));
        QCOMPARE(held.declaratie.status, DeclaratieStatus::Geparkeerd);
        zetRechten(l, Recht::Zien | Recht::Invoeren);
        for (const DeclaratieGebeurtenis stap : {DeclaratieGebeurtenis::Intrekken, DeclaratieGebeurtenis::Bewerken})
            HOUSE_PROBLEM(l.month.fire(l.een.vertegenwoordigerAccount, held.declaratie, stap), "nietToegestaan");
        zetRechten(l, Recht::Zien | Recht::Indienen);
        HOUSE_VALUE(open, l.month.fire(l.een.vertegenwoordigerAccount, held.declaratie, DeclaratieGebeurtenis::Bewerken));
        QCOMPARE(open.declaratie.status, DeclaratieStatus::Concept);
    }
};

HOUSE_TEST(test_rechten, TestRechten)
#include "test_rechten.moc"
