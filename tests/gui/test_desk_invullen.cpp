// Where hours are filled in when a year has ended.
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_levensloop_gateway.h"
#include "tests/gui/test_overeenkomst_gateway.h"

using namespace pgb;
using namespace pgb::ui;

namespace {

Zorgovereenkomst overeenkomst(int id, ZorgovereenkomstStatus status, QDate tot = {})
{
    Zorgovereenkomst z = bouw::zorgovereenkomst(status);
    z.id = ZorgovereenkomstId{id};
    z.budgethouder = BudgethouderId{1};
    if (tot.isValid())
        z.versies[0].geldigTot = tot;
    return z;
}

/// The hours of a month of 2025 as they were handed in.
Declaratie ingediende(int maand)
{
    Declaratie d = bouw::declaratie();
    d.id = DeclaratieId{900 + maand};
    d.budgethouder = BudgethouderId{1};
    d.status = DeclaratieStatus::Ingediend;
    d.zorgovereenkomst = ZorgovereenkomstId{801};
    d.periode = Periode::maandVan(QDate(2025, maand, 1));
    return d;
}

/// What the list of agreements offers to do with it.
QString watNu(DeskFixture& bureau, const Zorgovereenkomst& z, const QString& verwacht)
{
    FakeOvereenkomstGateway gateway;
    FakeLevensloopGateway levensloop(gateway);
    gateway.rijen = {{z, QStringLiteral("A"), {}}};
    OvereenkomstServices services{gateway, levensloop, bureau.dossiers.wie, bureau.dossiers.bevoegd()};
    services.dossiers = &bureau.dossiers;
    auto* page = bureau.show(new OvereenkomstLijstPage(bureau.context(), services, BudgethouderId{1}));
    const QAbstractItemModel* model = page->findChild<RowTable*>()->model();
    const auto cel = [model] { return model->index(0, model->columnCount() - 1).data().toString(); };
    const bool gekomen = QTest::qWaitFor([&] { return page->gekozen() && cel() == verwacht; });
    bureau.settle();
    const QString tekst = gekomen ? cel() : QStringLiteral("not: ") + cel();
    bureau.window.reset(); // it goes before what it reads from
    return tekst;
}

} // namespace

class DeskInvullen final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_list_of_agreements_asks_for_the_last_hours_until_they_are_handed_in()
    {
        const Zorgovereenkomst z = overeenkomst(801, ZorgovereenkomstStatus::Beeindigd, QDate(2025, 12, 31));
        for (const bool ingediend : {false, true}) {
            DeskFixture bureau(Rol::Vertegenwoordiger);
            bureau.maakClienten(1);
            bureau.dossiers.dag = QDate(2026, 1, 5);
            bureau.dossiers.overeenkomsten = {z};
            Declaratie d = bouw::declaratie();
            d.budgethouder = BudgethouderId{1};
            d.status = DeclaratieStatus::Ingediend;
            d.zorgovereenkomst = z.id;
            d.periode = Periode::maandVan(QDate(2025, 12, 1));
            if (ingediend)
                bureau.dossiers.claims = {d};
            const QString verwacht = ingediend ? QString() : QStringLiteral("Uren invullen");
            QCOMPARE(watNu(bureau, z, verwacht), verwacht);
        }
    }

    void of_one_agreement_that_ended_its_own_last_hours_are_read_and_no_others()
    {
        using enum ZorgovereenkomstStatus;
        const auto gevraagd = [](const std::vector<OvereenkomstRij>& rijen) {
            DeskFixture bureau(Rol::Vertegenwoordiger);
            bureau.maakClienten(2);
            bureau.dossiers.dag = QDate(2026, 1, 5);
            FakeOvereenkomstGateway gateway;
            FakeLevensloopGateway levensloop(gateway);
            gateway.rijen = rijen;
            OvereenkomstServices services{gateway, levensloop, bureau.dossiers.wie, bureau.dossiers.bevoegd()};
            services.dossiers = &bureau.dossiers;
            auto* page = bureau.show(new OvereenkomstLijstPage(bureau.context(), services, {})); // of all clients
            const bool gekomen = QTest::qWaitFor([&] { return page->gekozen() != nullptr; });
            bureau.settle();
            bureau.window.reset();
            return gekomen ? bureau.dossiers.gevraagd : std::vector<DeclaratieVraag>(99);
        };
        const OvereenkomstRij geeindigd{overeenkomst(801, Beeindigd, QDate(2025, 12, 31)), QStringLiteral("A"), {}};
        OvereenkomstRij loopt{overeenkomst(802, Lopend), QStringLiteral("B"), {}};
        loopt.zorgovereenkomst.versies[0].inhoud.einddatum.reset();
        const OvereenkomstRij voorbij{overeenkomst(803, Beeindigd, QDate(2025, 6, 30)), QStringLiteral("C"), {}};
        const std::vector<DeclaratieVraag> een = gevraagd({loopt, geeindigd, voorbij});
        QCOMPARE(een.size(), size_t(1));
        QCOMPARE(een[0].zorgovereenkomst, ZorgovereenkomstId{801});
        QCOMPARE(een[0].periode, std::optional(Periode{QDate(2025, 12, 1), QDate(2026, 1, 5)}));
        QVERIFY(gevraagd({loopt, voorbij}).empty());
        // Of very many at once one question, of their last days.
        std::vector<OvereenkomstRij> vele;
        for (int i = 0; i < 60; ++i)
            vele.push_back({overeenkomst(900 + i, Beeindigd, QDate(2025, 12, 31)), QStringLiteral("D"), {}});
        const std::vector<DeclaratieVraag> samen = gevraagd(vele);
        QCOMPARE(samen.size(), size_t(1));
        QVERIFY(!samen[0].zorgovereenkomst && samen[0].periode);
    }

    void in_january_december_of_an_ended_agreement_is_still_to_be_declared()
    {
        using enum ZorgovereenkomstStatus;
        const Address december{Section::Declaraties, BudgethouderId{1}, QStringLiteral("maand/801/2025-12")};
        for (const bool ingediend : {false, true}) {
            DeskFixture bureau(Rol::Vertegenwoordiger);
            bureau.maakClienten(1);
            bureau.dossiers.dag = QDate(2026, 1, 5);
            bureau.dossiers.overeenkomsten = {overeenkomst(801, Beeindigd, QDate(2025, 12, 31))};
            bureau.dossiers.claims = {ingediende(11)};
            if (ingediend)
                bureau.dossiers.claims.push_back(ingediende(12));
            bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
            bureau.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(!bureau.navigator.geopend.empty());
            QCOMPARE(bureau.navigator.geopend.back() == december, !ingediend);
        }
        // One that began this month has no December.
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        bureau.dossiers.dag = QDate(2026, 1, 5);
        Zorgovereenkomst nieuw = overeenkomst(803, Lopend);
        nieuw.versies[0].inhoud.ingangsdatum = QDate(2026, 1, 1);
        nieuw.versies[0].inhoud.einddatum = QDate(2026, 12, 31);
        bureau.dossiers.overeenkomsten = {nieuw};
        bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!bureau.navigator.geopend.empty());
        QCOMPARE(bureau.navigator.geopend.back(), (Address{Section::Declaraties, BudgethouderId{1}, QStringLiteral("maand/803/2026-01")}));
    }

    void the_oldest_month_that_can_still_be_handed_in_opens_first()
    {
        const auto opent = [](QDate dag, const std::vector<Declaratie>& claims) {
            DeskFixture bureau(Rol::Vertegenwoordiger);
            bureau.maakClienten(1);
            bureau.dossiers.dag = dag;
            bureau.dossiers.overeenkomsten = {overeenkomst(801, ZorgovereenkomstStatus::Lopend)};
            bureau.dossiers.overeenkomsten[0].versies[0].inhoud.einddatum.reset();
            bureau.dossiers.claims = claims;
            bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
            bureau.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
            return QTest::qWaitFor([&] { return !bureau.navigator.geopend.empty(); }) ? bureau.navigator.geopend.back().wat : QString();
        };
        const QDate begin(2026, 1, 5);
        QCOMPARE(opent(begin, {}), QStringLiteral("maand/801/2025-11")); // October is too late (DC-051: six weeks)
        Declaratie begonnen = ingediende(11);
        begonnen.status = DeclaratieStatus::Concept;
        QCOMPARE(opent(begin, {begonnen, ingediende(12)}), QStringLiteral("maand/801/2025-11"));
        QCOMPARE(opent(begin, {ingediende(11)}), QStringLiteral("maand/801/2025-12"));
        QCOMPARE(opent(QDate(2026, 1, 20), {}), QStringLiteral("maand/801/2025-12"));
    }
};

HOUSE_TEST(test_desk_invullen, DeskInvullen)
#include "test_desk_invullen.moc"
