#include "client/ui/clienten/client_page.h"
#include "client/ui/clienten/toestemmingen_page.h"
#include "client/ui/widgets/date_line_edit.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_geld_gateway.h"
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using S = ToestemmingSoort;

/// Permissions of one dossier beyond the rule: given, seen and withdrawn with keys. Client 4 has a budget of the Wmo, client 3 one of the Wlz.
class DeskToestemming final : public QObject {
    Q_OBJECT

    static ToestemmingenPage* pagina(DeskFixture& bureau, FakeGeld& geld, qint64 client = 4)
    {
        bureau.maakDossiers();
        if (client == 4)
            bureau.dossiers.wie.verstrekker = VerstrekkerId{8};
        return bureau.show(new ToestemmingenPage(toestemmingenAdres(BudgethouderId{client}), bureau.context(), bureau.dossiers, geld));
    }
    static ToestemmingDialoog* geven(DeskFixture& bureau, ToestemmingenPage* page)
    {
        page->geefKnop()->setFocus();
        bureau.key(Qt::Key_Space);
        return page->findChild<ToestemmingDialoog*>();
    }
    static Toestemming staand()
    {
        Toestemming t;
        t.id = 1;
        t.budgethouder = BudgethouderId{4};
        t.zorgovereenkomst = ZorgovereenkomstId{704};
        t.soort = S::TegemoetkomingSociaalNetwerk;
        t.van = QDate(2025, 1, 1);
        t.maximum = Bedrag{10'000};
        return t;
    }

private Q_SLOTS:
    void the_permissions_of_a_client_are_found_from_his_page_by_who_may_see_his_budget()
    {
        for (const Rol rol : {Rol::MedewerkerVerstrekker, Rol::Vertegenwoordiger, Rol::Budgethouder, Rol::Svb}) {
            DeskFixture bureau(rol);
            bureau.maakDossiers();
            auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{4}, {}}, bureau.context(), bureau.dossiers));
            page->toestemmingenKnop()->setFocus();
            bureau.key(Qt::Key_Space);
            QCOMPARE(bureau.navigator.geopend.back(), toestemmingenAdres(BudgethouderId{4}));
        }
        DeskFixture ander(Rol::Zorgverlener);
        ander.maakDossiers();
        QVERIFY(!ander.show(new ClientPage({Section::Clienten, BudgethouderId{4}, {}}, ander.context(), ander.dossiers))->toestemmingenKnop()->isVisible());
    }

    void an_allowance_for_the_own_network_is_permitted_with_the_keyboard()
    {
        DeskFixture bureau;
        FakeGeld geld;
        auto* page = pagina(bureau, geld);
        auto* dialoog = geven(bureau, page);
        QVERIFY(dialoog);
        for (QWidget* veld : {static_cast<QWidget*>(dialoog->soort()), static_cast<QWidget*>(dialoog->voorWie()), static_cast<QWidget*>(dialoog->van()), static_cast<QWidget*>(dialoog->tot()),
                              static_cast<QWidget*>(dialoog->bedrag())})
            QVERIFY(!QAccessible::queryAccessibleInterface(veld)->text(QAccessible::Name).isEmpty());
        QCOMPARE(dialoog->soort()->currentText(), QStringLiteral("Tegemoetkoming sociaal netwerk"));
        QVERIFY(dialoog->bedrag()->isVisible());
        QCOMPARE(dialoog->voorWie()->count(), 1); // of one helper, never of all
        QCOMPARE(dialoog->van()->date(), QDate(2025, 6, 1));
        QTest::keyClicks(dialoog->bedrag(), QStringLiteral("veel"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QVERIFY2(dialoog->melding().contains(QStringLiteral("bedrag")), qPrintable(dialoog->melding()));
        QVERIFY(geld.toegestaan.empty());
        dialoog->bedrag()->clear();
        QTest::keyClicks(dialoog->bedrag(), QStringLiteral("100"));
        bureau.keep(QStringLiteral("toestemming-geven"));
        geld.problem = Problem{ProblemKind::NietToegestaan, QStringLiteral("nietToegestaan"), {}, {}, {}};
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_VERIFY(!dialoog->melding().isEmpty());
        geld.problem.reset();
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(geld.toegestaan.size(), size_t(1));
        const Toestemming& t = geld.toegestaan[0];
        QVERIFY(t.soort == S::TegemoetkomingSociaalNetwerk && t.zorgovereenkomst == ZorgovereenkomstId{704});
        QCOMPARE(t.van, QDate(2025, 6, 1));
        QVERIFY(!t.tot);
        QCOMPARE(t.maximum, std::optional(Bedrag{10'000}));
        QTRY_COMPARE(page->model()->records(), 1);
        QVERIFY(page->model()->index(0, 4).data().toString().contains(QStringLiteral("100")));
        bureau.keep(QStringLiteral("toestemmingen"));
    }

    void an_empty_list_starts_on_its_button_and_the_first_permission_on_its_row()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        FakeGeld geld;
        auto* page = pagina(bureau, geld, 3);
        QTRY_VERIFY(qobject_cast<QPushButton*>(page->window()->focusWidget()));
        QVERIFY(page->keyHints().empty()); // Enter opens nothing
        bureau.key(Qt::Key_Space);
        auto* dialoog = page->findChild<ToestemmingDialoog*>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->van()->date(), bureau.dossiers.dag);
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(page->model()->records(), 1);
        QTRY_COMPARE(page->window()->focusWidget(), static_cast<QWidget*>(page->tabel()));
        QCOMPARE(page->keyHints().size(), size_t(1));
    }

    void the_first_day_follows_the_agreement_and_what_was_typed_stays()
    {
        DeskFixture bureau;
        FakeGeld geld;
        bureau.maakDossiers();
        for (Zorgovereenkomst& z : bureau.dossiers.overeenkomsten)
            z.versies[0].inhoud.ingangsdatum = QDate(2025, 9, 1);
        auto* page = bureau.show(new ToestemmingenPage(toestemmingenAdres(BudgethouderId{3}), bureau.context(), bureau.dossiers, geld));
        auto* dialoog = geven(bureau, page);
        QVERIFY(dialoog);
        QVERIFY(dialoog->soort()->currentText() != QStringLiteral("Tegemoetkoming sociaal netwerk"));
        QCOMPARE(dialoog->van()->date(), bureau.dossiers.dag); // of all carers
        dialoog->voorWie()->setCurrentIndex(1);
        QCOMPARE(dialoog->van()->date(), QDate(2025, 9, 1));
        dialoog->van()->setDate(QDate(2025, 10, 1));
        dialoog->voorWie()->setCurrentIndex(0);
        QCOMPARE(dialoog->van()->date(), QDate(2025, 10, 1));
    }

    void only_what_the_law_of_the_own_budget_knows_can_be_given()
    {
        DeskFixture bureau;
        FakeGeld geld;
        auto* page = pagina(bureau, geld, 3); // of the Wlz
        auto* dialoog = geven(bureau, page);
        QVERIFY(dialoog->soort()->findText(QStringLiteral("Tegemoetkoming sociaal netwerk")) < 0);
        QVERIFY(dialoog->soort()->findText(QStringLiteral("Doorlopende goedkeuring")) < 0); // that is the budgethouder's
        QVERIFY(dialoog->soort()->findText(QStringLiteral("Meer dan 40 uur per week")) >= 0);
        QVERIFY(!dialoog->bedrag()->isVisible());
        DeskFixture elders; // the zorgkantoor has no budget of this client
        FakeGeld leeg;
        elders.maakDossiers();
        auto* vreemd = elders.show(new ToestemmingenPage(toestemmingenAdres(BudgethouderId{4}), elders.context(), elders.dossiers, leeg));
        for (const Toekenning& t : elders.dossiers.beschikkingen)
            QVERIFY(t.budgethouder != BudgethouderId{4} || t.verstrekker != bouw::verstrekkerId);
        QVERIFY(!vreemd->geefKnop()->isEnabled());
    }

    void what_is_asked_stands_filled_in_and_is_given_with_one_key()
    {
        DeskFixture bureau;
        FakeGeld geld;
        bureau.maakDossiers();
        const ToestemmingVraag vraag{S::Boven40Uur, ZorgovereenkomstId{703}, QDate(2025, 3, 1)};
        QVERIFY(isToestemmingen(toestemmingAdres(BudgethouderId{3}, vraag)));
        auto* page = bureau.show(new ToestemmingenPage(toestemmingAdres(BudgethouderId{3}, vraag), bureau.context(), bureau.dossiers, geld));
        QTRY_VERIFY(page->findChild<ToestemmingDialoog*>());
        QCOMPARE(page->address(), toestemmingenAdres(BudgethouderId{3}));
        QTest::keyClick(page->findChild<ToestemmingDialoog*>(), Qt::Key_Return);
        QTRY_COMPARE(geld.toegestaan.size(), size_t(1));
        const Toestemming& t = geld.toegestaan[0];
        QVERIFY(t.soort == vraag.soort && t.zorgovereenkomst == vraag.zorgovereenkomst && t.van == vraag.van);
        QTRY_VERIFY(!page->findChild<ToestemmingDialoog*>()); // it is asked once
    }

    void who_may_not_give_what_is_asked_is_told()
    {
        DeskFixture bureau; // the zorgkantoor has no budget of this client
        FakeGeld geld;
        bureau.maakDossiers();
        const Address adres = toestemmingAdres(BudgethouderId{4}, {S::Boven40Uur, ZorgovereenkomstId{704}, QDate(2025, 3, 1)});
        auto* page = bureau.show(new ToestemmingenPage(adres, bureau.context(), bureau.dossiers, geld));
        QTRY_VERIFY(!bureau.navigator.meldingen.isEmpty());
        QVERIFY2(bureau.navigator.meldingen.back().contains(QStringLiteral("andere verstrekker")), qPrintable(bureau.navigator.meldingen.back()));
        QVERIFY(!page->findChild<ToestemmingDialoog*>());
    }

    void what_is_asked_for_one_is_not_offered_for_all()
    {
        DeskFixture bureau;
        FakeGeld geld;
        bureau.maakDossiers();
        const Address adres = toestemmingAdres(BudgethouderId{3}, {S::Boven40Uur, ZorgovereenkomstId{704}, QDate(2025, 3, 1)}); // none that this house pays
        auto* page = bureau.show(new ToestemmingenPage(adres, bureau.context(), bureau.dossiers, geld));
        QTRY_VERIFY(!bureau.navigator.meldingen.isEmpty());
        QVERIFY2(bureau.navigator.meldingen.back().contains(QStringLiteral("andere verstrekker")), qPrintable(bureau.navigator.meldingen.back()));
        QVERIFY(page->geefKnop()->isEnabled() && !page->findChild<ToestemmingDialoog*>());
    }

    void one_that_stands_is_not_given_again()
    {
        DeskFixture bureau;
        FakeGeld geld;
        geld.toegestaan = {staand()};
        auto* page = pagina(bureau, geld);
        auto* dialoog = geven(bureau, page);
        QTest::keyClick(dialoog, Qt::Key_Return);
        QVERIFY2(dialoog->melding().contains(QStringLiteral("geldt al vanaf")), qPrintable(dialoog->melding()));
        QCOMPARE(geld.toegestaan.size(), size_t(1));
    }

    void one_of_another_house_is_no_reason_to_end_it_first()
    {
        DeskFixture bureau;
        FakeGeld geld;
        geld.toegestaan = {staand()};
        geld.toegestaan[0].verstrekker = VerstrekkerId{9};
        bureau.dossiers.kantoren.push_back({});
        bureau.dossiers.kantoren.back().id = VerstrekkerId{9};
        bureau.dossiers.kantoren.back().naam = QStringLiteral("Gemeente Elders");
        auto* page = pagina(bureau, geld);
        QTRY_COMPARE(page->model()->records(), 1);
        page->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        auto* lezen = page->findChild<ToestemmingEindeDialoog*>();
        QVERIFY(lezen && !lezen->ja());
        QVERIFY2(bureau.tekst(lezen).contains(QStringLiteral("Gegeven door Gemeente Elders.")), qPrintable(bureau.tekst(lezen)));
        QTest::keyClick(lezen, Qt::Key_Return);
        QTRY_VERIFY(!page->findChild<ToestemmingEindeDialoog*>());
        bureau.settle();
        QTest::keyClick(geven(bureau, page), Qt::Key_Return);
        QTRY_COMPARE(geld.toegestaan.size(), size_t(2));
    }

    void svb_ends_one_for_a_house()
    {
        DeskFixture bureau(Rol::Svb);
        FakeGeld geld;
        geld.toegestaan = {staand()};
        geld.toegestaan[0].verstrekker = VerstrekkerId{9};
        bureau.maakDossiers();
        auto* page = bureau.show(new ToestemmingenPage(toestemmingenAdres(BudgethouderId{4}), bureau.context(), bureau.dossiers, geld));
        QVERIFY(!page->geefKnop()->isVisible());
        QTRY_COMPARE(page->model()->records(), 1);
        page->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        auto* dialoog = page->findChild<ToestemmingEindeDialoog*>();
        QVERIFY(dialoog && dialoog->ja());
        dialoog->tot()->setDate(QDate(2025, 5, 31));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(geld.toegestaan[0].tot, std::optional(QDate(2025, 5, 31)));
    }

    void enter_withdraws_one_with_its_last_day()
    {
        DeskFixture bureau;
        FakeGeld geld;
        geld.toegestaan = {staand()};
        auto* page = pagina(bureau, geld);
        QTRY_COMPARE(page->model()->records(), 1);
        page->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        auto* dialoog = page->findChild<ToestemmingEindeDialoog*>();
        QVERIFY(dialoog);
        QVERIFY2(bureau.tekst(dialoog).contains(QStringLiteral("niet vanzelf terug")), qPrintable(bureau.tekst(dialoog)));
        bureau.keep(QStringLiteral("toestemming-intrekken"));
        dialoog->tot()->setDate(QDate(2024, 12, 31));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QVERIFY2(dialoog->melding().contains(QStringLiteral("voor de eerste")), qPrintable(dialoog->melding()));
        QVERIFY(!geld.toegestaan[0].tot);
        dialoog->tot()->setDate(QDate(2025, 5, 31));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(geld.toegestaan[0].tot, std::optional(QDate(2025, 5, 31)));
        QTRY_VERIFY(bureau.navigator.meldingen.contains(QStringLiteral("De toestemming is ingetrokken.")));
    }

    void the_vertegenwoordiger_sees_it_and_gives_his_standing_approval()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        FakeGeld geld;
        geld.toegestaan = {staand()};
        auto* page = pagina(bureau, geld);
        QTRY_COMPARE(page->model()->records(), 1);
        page->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        auto* lezen = page->findChild<ToestemmingEindeDialoog*>();
        QVERIFY(lezen && !lezen->ja()); // the gemeente's, not his
        QVERIFY(QAccessible::queryAccessibleInterface(lezen)->text(QAccessible::Description).startsWith(QStringLiteral("Tegemoetkoming sociaal netwerk")));
        QTest::keyClick(lezen, Qt::Key_Return); // its only button
        QTRY_VERIFY(!page->findChild<ToestemmingEindeDialoog*>());
        bureau.settle();
        auto* dialoog = geven(bureau, page);
        QCOMPARE(dialoog->soort()->count(), 1);
        QCOMPARE(dialoog->soort()->currentText(), QStringLiteral("Doorlopende goedkeuring"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(geld.toegestaan.size(), size_t(2));
        QVERIFY(geld.toegestaan[1].soort == S::DoorlopendeGoedkeuring && !geld.toegestaan[1].zorgovereenkomst);

        DeskFixture mindere(Rol::Vertegenwoordiger); // who may only look gives nothing
        mindere.dossiers.rechten.rechten = Recht::Zien;
        FakeGeld ander;
        QVERIFY(!pagina(mindere, ander)->geefKnop()->isVisible());
    }
};

HOUSE_TEST(test_desk_toestemming, DeskToestemming)
#include "test_desk_toestemming.moc"
