// The way out of what waits, where it is seen: in the row of the list, and in the tab of the client.
#include "client/ui/clienten/client_page.h"
#include "client/ui/clienten/toestemmingen_page.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/widgets/row_delegate.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_levensloop_gateway.h"
#include "tests/gui/test_overeenkomst_gateway.h"
#include "tests/support/knop.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

namespace {

using S = DeclaratieStatus;
using pgb::test::knop;

Declaratie claim(S status, const char* controle = "")
{
    Declaratie d = bouw::declaratie();
    d.id = DeclaratieId{7};
    d.budgethouder = BudgethouderId{1};
    d.status = status;
    d.invoerkant = Invoerkant::Budgethouder;
    d.statusSinds = QDateTime(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);
    if (*controle)
        d.bevindingen = {{QString::fromLatin1(controle), status == S::Geweigerd ? Ernst::Weigeren : Ernst::Parkeren, QStringLiteral("totaal"), {}}};
    return d;
}

Zorgovereenkomst overeenkomst(int id, ZorgovereenkomstStatus status, QDate tot = {})
{
    Zorgovereenkomst z = bouw::zorgovereenkomst(status);
    z.id = ZorgovereenkomstId{id};
    z.nummer = QStringLiteral("2025-%1").arg(id);
    z.budgethouder = BudgethouderId{1};
    if (tot.isValid())
        z.versies[0].geldigTot = tot;
    return z;
}

class GeenKosten final : public KostenGateway {
public:
    void bewaar(const Declaratie&, QObject*, Antwoord<KostenAntwoord>) override {}
    void dienIn(const Declaratie&, QObject*, Antwoord<KostenAntwoord>) override {}
    void voegToe(DeclaratieId, BijlageSoort, const QString&, const QByteArray&, QObject*, Antwoord<Declaratie>) override {}
    void haalWeg(DeclaratieId, BijlageId, QObject*, Antwoord<Declaratie>) override {}
};

} // namespace

class DeskUitweg final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_row_has_the_button_that_solves_it_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<Declaratie>("d");
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<Address>("adres");
        const auto budget = [](const char* wat) { return Address{Section::Budgetten, BudgethouderId{1}, QString::fromLatin1(wat)}; };
        const auto declaratie = [](const char* wat) { return Address{Section::Declaraties, BudgethouderId{1}, QString::fromLatin1(wat)}; };
        const QString maand = QStringLiteral("maand/%1/2025-05").arg(bouw::zorgovereenkomstId.waarde);
        const Address uren{Section::Declaraties, BudgethouderId{1}, maand};
        const Address contract{Section::Overeenkomsten, BudgethouderId{1}, QStringLiteral("overeenkomst/%1").arg(bouw::zorgovereenkomstId.waarde)};
        QTest::newRow("no money") << Rol::Vertegenwoordiger << claim(S::Geparkeerd, "DC-031") << "Geld storten…" << budget("storten/7");
        QTest::newRow("partly paid") << Rol::Budgethouder << claim(S::DeelsUitbetaald) << "Geld storten…" << budget("storten/7");
        QTest::newRow("no money, for who granted it") << Rol::MedewerkerVerstrekker << claim(S::Geparkeerd, "DC-031") << "Bekijk budget" << budget("jaar/2025");
        QTest::newRow("no money, for the carer") << Rol::Zorgverlener << claim(S::Geparkeerd, "DC-031") << "" << Address{};
        QTest::newRow("waits for the agreement") << Rol::Vertegenwoordiger << claim(S::Geparkeerd, "DC-018") << "Naar de overeenkomst" << contract;
        QTest::newRow("waits for somebody else") << Rol::Vertegenwoordiger << claim(S::Geparkeerd, "DC-001") << "" << Address{};
        Declaratie naOverlijden = claim(S::Geparkeerd, "DC-031");
        naOverlijden.bevindingen.push_back({QStringLiteral("DC-080"), Ernst::Parkeren, QStringLiteral("soort"), {}});
        QTest::newRow("no money, and the gemeente must allow it first") << Rol::Vertegenwoordiger << naOverlijden << "" << Address{};
        const Address toestemmingen{Section::Clienten, BudgethouderId{1}, QStringLiteral("toestemmingen")};
        QTest::newRow("waits for a permission") << Rol::MedewerkerVerstrekker << claim(S::Geparkeerd, "DC-075") << "Toestemming geven…" << toestemmingen;
        const ToestemmingVraag veertig{ToestemmingSoort::Boven40Uur, bouw::zorgovereenkomstId, claim(S::Geparkeerd).periode.van};
        QTest::newRow("waits for a permission that the finding names") << Rol::MedewerkerVerstrekker << claim(S::Geparkeerd, "DC-058") << "Toestemming geven…" << toestemmingAdres(BudgethouderId{1}, veertig);
        QTest::newRow("waits for a permission of another") << Rol::Vertegenwoordiger << claim(S::Geparkeerd, "DC-075") << "" << Address{};
        QTest::newRow("refused") << Rol::Vertegenwoordiger << claim(S::Geweigerd, "DC-025") << "Herstellen" << uren;
        QTest::newRow("refused, for another") << Rol::Zorgverlener << claim(S::Geweigerd, "DC-025") << "" << Address{};
        QTest::newRow("begun") << Rol::Vertegenwoordiger << claim(S::Concept) << "Verder invullen" << uren;
        Declaratie correctie = claim(S::Concept);
        correctie.soort = DeclaratieSoort::Correctie;
        correctie.oorspronkelijke = DeclaratieId{6};
        QTest::newRow("a correction that was begun") << Rol::Vertegenwoordiger << correctie << "Verder invullen" << declaratie("corrigeren/6");
        QTest::newRow("to approve") << Rol::Vertegenwoordiger << claim(S::TerBeoordeling) << "Beoordelen" << declaratie("open");
        QTest::newRow("to approve, for another") << Rol::Zorgverlener << claim(S::TerBeoordeling) << "" << Address{};
        QTest::newRow("paid") << Rol::Vertegenwoordiger << claim(S::Uitbetaald) << "" << Address{};
    }

    void the_row_has_the_button_that_solves_it()
    {
        QFETCH(Rol, rol);
        QFETCH(Declaratie, d);
        QFETCH(QString, tekst);
        QFETCH(Address, adres);
        DeskFixture bureau(rol);
        bureau.maakClienten(2);
        bureau.dossiers.claims = {d};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers), {1318, 640});
        const int kolom = page->model()->columnCount() - 1;
        const QModelIndex cel = page->model()->index(0, kolom);
        QVERIFY(cel.data(CellAction).toBool());
        QCOMPARE(cel.data().toString(), tekst);
        const bool inHint = [&] {
            for (const KeyHint& hint : page->keyHints())
                if (hint.key == QKeySequence(Qt::Key_O))
                    return true;
            return false;
        }();
        QCOMPARE(inHint, !tekst.isEmpty());
        bureau.key(Qt::Key_O);
        if (tekst.isEmpty()) {
            QVERIFY(bureau.navigator.geopend.empty() && !page->paneel());
            return;
        }
        if (adres.wat == QLatin1String("open")) {
            QVERIFY(page->paneel() && page->paneel()->beslist()); // it is looked at first
            QVERIFY(bureau.dossiers.claimBesluiten.empty());
            return;
        }
        QCOMPARE(bureau.navigator.geopend, std::vector<Address>{adres});
        // With the mouse, and by the same button under the row.
        QVERIFY(!page->tabel()->isColumnHidden(kolom));
        QTest::mouseClick(page->tabel()->viewport(), Qt::LeftButton, {}, page->tabel()->visualRect(cel).center());
        QCOMPARE(int(bureau.navigator.geopend.size()), 2);
        bureau.key(Qt::Key_Space);
        QTRY_VERIFY(page->paneel() && knop(*page->paneel(), tekst));
        QTest::mouseClick(knop(*page->paneel(), tekst), Qt::LeftButton);
        QCOMPARE(bureau.navigator.geopend, (std::vector<Address>{adres, adres, adres}));
    }

    void what_was_asked_in_the_sheet_is_done_in_the_list()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(2);
        bureau.dossiers.claims = {claim(S::TerBeoordeling), claim(S::TerBeoordeling)};
        bureau.dossiers.claims[1].id = DeclaratieId{8};
        const auto open = [&bureau](const char* wat) {
            return bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, QString::fromLatin1(wat)}, bureau.context(), bureau.dossiers));
        };
        auto* page = open("declaratie/7/akkoord");
        QTRY_VERIFY(!bureau.navigator.meldingen.isEmpty());
        QVERIFY(bureau.navigator.meldingen.back().startsWith(QStringLiteral("Akkoord: ")));
        QCOMPARE(page->address().wat, QStringLiteral("declaratie/7")); // going back there asks nothing again
        QVERIFY(page->paneel()); // the next one
        bureau.key(Qt::Key_Z);
        QVERIFY(bureau.navigator.meldingen.back().startsWith(QStringLiteral("Teruggenomen")));
        bureau.settle();
        QVERIFY(bureau.dossiers.claimBesluiten.empty());
        page = open("declaratie/7/terugsturen");
        QTRY_VERIFY(page->paneel() && page->paneel()->reden()->hasFocus());
        QVERIFY(bureau.dossiers.claimBesluiten.empty());
    }

    void the_chip_of_a_row_says_the_reason_in_one_sentence()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(2);
        bureau.dossiers.claims = {claim(S::Geparkeerd, "DC-031")};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers), {1318, 640});
        const QString gesproken = page->model()->index(0, 5).data(Qt::AccessibleTextRole).toString();
        bureau.key(Qt::Key_Space);
        QTRY_VERIFY(page->paneel() && !page->paneel()->zin().isEmpty());
        QVERIFY2(gesproken.contains(page->paneel()->zin()), qPrintable(gesproken + QLatin1Char('|') + page->paneel()->zin()));
        QCOMPARE(page->model()->index(0, 5).data(Qt::ToolTipRole).toString(), gesproken);
    }

    void running_agreements_stand_on_top_and_ended_ones_last()
    {
        using enum ZorgovereenkomstStatus;
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        bureau.dossiers.overeenkomsten = {overeenkomst(801, Beeindigd, QDate(2025, 3, 31)), overeenkomst(802, Concept), overeenkomst(803, Lopend), overeenkomst(804, InBeoordeling)};
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
        QVERIFY(page->overeenkomsten()->hasFocus());
        QStringList volgorde;
        for (int i = 0; i < 4; ++i) {
            bureau.key(Qt::Key_Return);
            volgorde << bureau.navigator.geopend.back().wat.section(QLatin1Char('/'), 1);
            bureau.key(Qt::Key_Down);
        }
        QCOMPARE(volgorde, (QStringList{QStringLiteral("803"), QStringLiteral("802"), QStringLiteral("804"), QStringLiteral("801")}));
    }

    void the_list_of_agreements_opens_the_month_of_one_that_runs()
    {
        using enum ZorgovereenkomstStatus;
        DeskFixture bureau(Rol::Vertegenwoordiger);
        FakeOvereenkomstGateway gateway;
        FakeLevensloopGateway levensloop(gateway);
        gateway.rijen = {{overeenkomst(801, Beeindigd, QDate(2025, 3, 31)), QStringLiteral("A"), {}}, {overeenkomst(802, Concept), QStringLiteral("B"), {}}, {overeenkomst(803, Lopend), QStringLiteral("C"), {}}};
        gateway.rijen[0].zorgovereenkomst.versies[0].statusSinds = QDateTime(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC); // the last that changed
        OvereenkomstServices services{gateway, levensloop, bureau.dossiers.wie, bureau.dossiers.bevoegd()};
        services.dossiers = &bureau.dossiers;
        auto* page = bureau.show(new OvereenkomstLijstPage(bureau.context(), services, BudgethouderId{1}));
        QTRY_VERIFY(page->gekozen());
        QCOMPARE(page->gekozen()->id, ZorgovereenkomstId{803}); // the cursor begins on what runs
        bureau.key(Qt::Key_Space);
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
        QCOMPARE(bureau.navigator.geopend[0].wat, QStringLiteral("maand/803/2025-05"));
        bureau.key(Qt::Key_End);
        QCOMPARE(page->gekozen()->id, ZorgovereenkomstId{801});
        bureau.key(Qt::Key_Space);
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("overeenkomst/801"));
    }

    void who_may_only_look_at_an_agreement_begins_nothing()
    {
        using enum ZorgovereenkomstStatus;
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.dossiers.rechten.rechten = Recht::Zien;
        bureau.dossiers.rechten.anderen = {QStringLiteral("V. Hendrikse")};
        FakeOvereenkomstGateway gateway;
        FakeLevensloopGateway levensloop(gateway);
        gateway.rijen = {{overeenkomst(801, GetekendZorgverlener), QStringLiteral("A"), {}}, {overeenkomst(802, Concept), QStringLiteral("B"), {}}, {overeenkomst(803, Lopend), QStringLiteral("C"), {}}};
        OvereenkomstServices services{gateway, levensloop, bureau.dossiers.wie, bureau.dossiers.bevoegd()};
        services.dossiers = &bureau.dossiers;
        auto* page = bureau.show(new OvereenkomstLijstPage(bureau.context(), services, BudgethouderId{1}));
        QTRY_VERIFY(page->gekozen());
        QStringList alles;
        const auto* tabel = page->findChild<RowTable*>();
        for (int rij = 0; rij < tabel->model()->rowCount(); ++rij)
            for (int kolom = 0; kolom < tabel->model()->columnCount(); ++kolom)
                alles << tabel->model()->index(rij, kolom).data().toString();
        QCOMPARE(alles.count(QStringLiteral("V. Hendrikse")), 2); // to sign, and to finish
        QVERIFY(!alles.contains(QStringLiteral("U")) && !alles.contains(QStringLiteral("Uren invullen")) && !alles.contains(QStringLiteral("Wacht op u")));
        QVERIFY(!knop(*page, QStringLiteral("Nieuwe overeenkomst")) && !bureau.commands.run(QStringLiteral("overeenkomst.nieuw")));
        bureau.keep(QStringLiteral("overeenkomsten-alleen-kijken"));
        bureau.key(Qt::Key_Space); // looks at it
        QVERIFY(bureau.navigator.geopend.back().wat.startsWith(QStringLiteral("overeenkomst/")));
    }

    void an_empty_client_leads_to_a_new_agreement()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
        QPushButton* opstellen = knop(*page, QStringLiteral("Overeenkomst opstellen"));
        QVERIFY(opstellen);
        opstellen->click();
        const Address& naar = bureau.navigator.geopend.back();
        QVERIFY(naar.section == Section::Overeenkomsten && naar.budgethouder == BudgethouderId{1});
        QCOMPARE(naar.wat, QStringLiteral("overeenkomst/nieuw"));
    }

    void the_tab_of_a_client_offers_only_what_one_may_do()
    {
        using enum ZorgovereenkomstStatus;
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.dossiers.rechten.rechten = Recht::Zien;
        bureau.maakClienten(1);
        const auto toon = [&] { return bureau.show(new ClientPage({Section::Clienten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers)); };
        auto* leeg = toon();
        QVERIFY(!knop(*leeg, QStringLiteral("Overeenkomst opstellen")) && !knop(*leeg, QStringLiteral("Uren invullen")) && !leeg->gegevensKnop()->isVisible());
        bureau.dossiers.overeenkomsten = {overeenkomst(803, Lopend)};
        auto* page = toon();
        const QAbstractItemModel* model = page->overeenkomsten()->model();
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(model->index(0, model->columnCount() - 1).data().toString().isEmpty());
        for (const char* id : {"client.gegevens", "declaraties.invullen"})
            QVERIFY2(!bureau.commands.run(QString::fromLatin1(id)), id);
        bureau.keep(QStringLiteral("client-alleen-kijken"));
    }

    void space_looks_at_a_row_that_has_no_act()
    {
        using enum ZorgovereenkomstStatus;
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        bureau.dossiers.overeenkomsten = {overeenkomst(801, Beeindigd, QDate(2025, 3, 31))};
        bureau.dossiers.claims = {claim(S::Uitbetaald)};
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
        QCOMPARE(bureau.navigator.geopend[0].wat, QStringLiteral("overeenkomst/801"));
        page->panes()[1]->findChild<RowTable*>()->setFocus();
        bureau.key(Qt::Key_Space);
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("declaratie/7"));
    }

    void a_client_without_declaraties_begins_a_month_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("mag");
        QTest::newRow("vertegenwoordiger") << Rol::Vertegenwoordiger << true;
        QTest::newRow("zorgverlener") << Rol::Zorgverlener << true;
        QTest::newRow("verstrekker") << Rol::MedewerkerVerstrekker << false;
        QTest::newRow("SVB") << Rol::Svb << false;
    }

    void a_client_without_declaraties_begins_a_month()
    {
        using enum ZorgovereenkomstStatus;
        QFETCH(Rol, rol);
        QFETCH(bool, mag);
        const auto vul = [](DeskFixture& bureau) {
            bureau.maakClienten(1);
            bureau.dossiers.overeenkomsten = {overeenkomst(801, Beeindigd, QDate(2025, 3, 31)), overeenkomst(803, Lopend)};
        };
        const Address april{Section::Declaraties, BudgethouderId{1}, QStringLiteral("maand/803/2025-04")}; // the oldest that can be handed in still
        DeskFixture lijst(rol);
        vul(lijst);
        lijst.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, lijst.context(), lijst.dossiers));
        lijst.keep(QStringLiteral("declaraties-leeg-client"));
        DeskFixture tab(rol);
        vul(tab);
        auto* client = tab.show(new ClientPage({Section::Clienten, BudgethouderId{1}, {}}, tab.context(), tab.dossiers));
        const QString tekst = QStringLiteral("Uren invullen");
        QCOMPARE(knop(*lijst.window, tekst) != nullptr, mag);
        QCOMPARE(knop(*client, tekst) != nullptr, mag);
        if (!mag) {
            QVERIFY(!lijst.commands.run(QStringLiteral("declaraties.invullen")));
            return;
        }
        QTest::mouseClick(knop(*lijst.window, tekst), Qt::LeftButton);
        lijst.settle();
        QCOMPARE(lijst.navigator.geopend, std::vector<Address>{april});
        lijst.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lijst.window.get()));
        lijst.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(lijst.navigator.geopend, (std::vector<Address>{april, april}));
        QTest::mouseClick(knop(*client, tekst), Qt::LeftButton);
        tab.settle();
        QCOMPARE(tab.navigator.geopend, std::vector<Address>{april});
    }

    void without_an_agreement_there_is_nothing_to_declare_on()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        bureau.dossiers.overeenkomsten = {overeenkomst(801, ZorgovereenkomstStatus::Beeindigd, QDate(2025, 3, 31))};
        bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
        QVERIFY(knop(*bureau.window, QStringLiteral("Uren invullen")));
        bureau.klik(QStringLiteral("Uren invullen"));
        QCOMPARE(bureau.navigator.geopend.back(), (Address{Section::Overeenkomsten, BudgethouderId{1}, {}}));
        QVERIFY(bureau.navigator.meldingen.back().contains(QStringLiteral("loopt geen overeenkomst")));
    }

    void costs_begin_with_the_running_agreement()
    {
        using enum ZorgovereenkomstStatus;
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        bureau.dossiers.overeenkomsten = {overeenkomst(801, Beeindigd, QDate(2025, 3, 31)), overeenkomst(802, Concept), overeenkomst(803, Lopend)};
        GeenKosten kosten;
        auto* page = bureau.show(new KostenPage(kostenAdres(BudgethouderId{1}), bureau.context(), bureau.dossiers, kosten), {1318, 690});
        const QComboBox* keuze = nullptr;
        for (const QComboBox* een : page->findChildren<QComboBox*>())
            keuze = een->findData(qint64(803)) >= 0 ? een : keuze;
        QVERIFY(keuze);
        QCOMPARE(keuze->currentData().toLongLong(), 803);
        QStringList namen;
        for (int i = 0; i < keuze->count(); ++i)
            namen << keuze->itemText(i);
        QVERIFY2(namen.size() == 2 && namen[0].contains(QStringLiteral("803")) && namen[1].contains(QStringLiteral("801")), qPrintable(namen.join(QLatin1Char('|')))); // nothing is paid on a draft
        QVERIFY2(namen[1].contains(QStringLiteral("31 maart 2025")), qPrintable(namen[1])); // and an ended one says so
    }

    void the_buttons_of_costs_stay_in_view()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        bureau.dossiers.overeenkomsten = {overeenkomst(803, ZorgovereenkomstStatus::Lopend)};
        GeenKosten kosten;
        for (const int tekst : {100, 150}) {
            bureau.theme.set({Scheme::Licht, Density::Normaal, tekst});
            auto* page = bureau.show(new KostenPage(kostenAdres(BudgethouderId{1}), bureau.context(), bureau.dossiers, kosten), {1318, 672});
            page->resize(1318, 672);
            bureau.settle();
            for (const char* naam : {"Indienen", "Weggooien"}) {
                const QPushButton* b = knop(*page, QString::fromLatin1(naam));
                QVERIFY(b);
                QVERIFY2(b->visibleRegion().boundingRect().size() == b->size(), naam);
            }
            QVERIFY(page->minimumSizeHint().height() <= 672); // else the workspace would scroll them away
        }
        bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
    }
};

HOUSE_TEST(test_desk_uitweg, DeskUitweg)
#include "test_desk_uitweg.moc"
