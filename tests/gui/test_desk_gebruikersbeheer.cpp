#include "client/ui/beheer/account_dialoog.h"
#include "client/ui/beheer/beheer_pages.h"
#include "client/ui/beheer/gebruikers_page.h"
#include "client/ui/beheer/nieuw_account_dialoog.h"
#include "client/ui/beheer/wachtwoord_dialoog.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/shell/sections.h"
#include "shared/domain/toegang/toegang.h"
#include "tests/gui/test_desk_beheer_gateway.h"
#include "tests/gui/test_desk_fixture.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace pgb;
using namespace pgb::ui;

namespace {

Gebruiker lid(int id, const char* naam, const char* gebruikersnaam, Rol rol, bool beheert = false)
{
    Gebruiker g;
    g.id = GebruikerId{id};
    g.rijversie = 1;
    g.naam = QString::fromUtf8(naam);
    g.gebruikersnaam = QString::fromLatin1(gebruikersnaam);
    g.rol = rol;
    g.totpActief = true;
    g.beheertGebruikers = beheert;
    if (rol == Rol::MedewerkerVerstrekker)
        g.verstrekker = bouw::verstrekkerId;
    if (rol == Rol::MedewerkerOrganisatie)
        g.organisatie = OrganisatieId{3};
    return g;
}

/// A desk on which the first of `huis` works, with the accounts of his house.
class Huis {
public:
    explicit Huis(std::vector<Gebruiker> huis) : bureau(huis.front().rol)
    {
        bureau.dossiers.wie = huis.front();
        gateway.accounts = std::move(huis);
    }
    GebruikersPage* open()
    {
        return qobject_cast<GebruikersPage*>(bureau.show(makeBeheerPage({Section::Gebruikers, {}, {}}, bureau.context(), bureau.dossiers, gateway)));
    }
    AccountDialoog* account(const QString& zoek)
    {
        bureau.key(Qt::Key_F, Qt::ControlModifier);
        bureau.type(zoek);
        bureau.key(Qt::Key_Return);
        bureau.key(Qt::Key_Return);
        return dialoog<AccountDialoog>();
    }
    template<class D>
    D* dialoog() const
    {
        for (QWidget* een : QApplication::topLevelWidgets())
            if (auto* gezocht = qobject_cast<D*>(een); gezocht && gezocht->isVisible())
                return gezocht;
        return bureau.window->findChild<D*>();
    }
    QPushButton* knop(QWidget* in, const QString& tekst) const
    {
        for (QPushButton* een : in->findChildren<QPushButton*>())
            if (een->text() == tekst && een->isVisible())
                return een;
        return nullptr;
    }
    DeskFixture bureau;
    FakeBeheer gateway;
};

QLineEdit* veld(QWidget* in, const QString& naam)
{
    for (QLineEdit* een : in->findChildren<QLineEdit*>())
        if (een->accessibleName() == naam)
            return een;
    return nullptr;
}

} // namespace

/// The page Gebruikers of who looks after the accounts of his own house (domain 1.2), worked with keys; and how a beheerder gives that.
class DeskGebruikersbeheer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_page_and_its_place_in_the_rail_are_for_who_has_it()
    {
        for (const auto& rol : codeTable<Rol>()) {
            for (const bool vlag : {false, true}) {
                const Gebruiker wie = lid(1, "W. Wie", "wie", rol.waarde, vlag);
                const bool mag = rol.waarde == Rol::Beheerder || (vlag && kanGebruikersBeheren(rol.waarde));
                const std::vector<Section> rail = sectionsFor(wie);
                QCOMPARE(std::count(rail.begin(), rail.end(), Section::Gebruikers), mag ? 1 : 0);
                QCOMPARE(rail.back(), Section::Instellingen);
                QCOMPARE(rail.front(), sectionsFor(rol.waarde).front());
                Huis huis({wie});
                std::unique_ptr<Page> page(makeBeheerPage({Section::Gebruikers, {}, {}}, huis.bureau.context(), huis.bureau.dossiers, huis.gateway));
                QCOMPARE(bool(page), mag);
                std::unique_ptr<Page> parameters(makeBeheerPage({Section::Parameters, {}, {}}, huis.bureau.context(), huis.bureau.dossiers, huis.gateway));
                QCOMPARE(bool(parameters), rol.waarde == Rol::Beheerder);
            }
        }
    }

    void a_colleague_is_added_without_choices_that_are_not_his_data()
    {
        QTest::addColumn<Rol>("rol");
        for (const Rol rol : {Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker, Rol::Svb})
            QTest::newRow(qPrintable(code(rol))) << rol;
    }
    void a_colleague_is_added_without_choices_that_are_not_his()
    {
        QFETCH(Rol, rol);
        Huis huis({lid(1, "Hanna Hoofd", "hoofd", rol, true), lid(2, "Karim Kantoor-Wijngaarden van Schimmelpenninck", "karim", rol)});
        GebruikersPage* page = huis.open();
        QVERIFY(page);
        QCOMPARE(page->model()->records(), 2);
        huis.bureau.keep(QStringLiteral("gebruikers-eigen-huis"));
        huis.bureau.key(Qt::Key_N, Qt::ControlModifier);
        auto* dialoog = huis.dialoog<NieuwAccountDialoog>();
        QVERIFY(dialoog);
        for (QComboBox* keuze : dialoog->findChildren<QComboBox*>())
            QVERIFY(!keuze->isVisible());
        for (QCheckBox* vink : dialoog->findChildren<QCheckBox*>())
            QVERIFY(!vink->isVisible());
        QCOMPARE(dialoog->focusWidget(), veld(dialoog, QStringLiteral("Naam")));
        QTest::keyClicks(dialoog->focusWidget(), QStringLiteral("Nora Nieuw"));
        QTest::keyClick(dialoog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialoog->focusWidget(), QStringLiteral("nora"));
        huis.bureau.keep(QStringLiteral("gebruikers-eigen-huis-nieuw"));
        QTest::keyClick(dialoog->focusWidget(), Qt::Key_Return);
        huis.bureau.settle();
        QCOMPARE(huis.gateway.gemaakt.size(), size_t(1));
        const Gebruiker& made = huis.gateway.gemaakt[0].gebruiker;
        QVERIFY(!made.beheertGebruikers);
        Gebruiker hoofd = huis.bureau.dossiers.wie;
        QVERIFY(relatieTotAccount(hoofd, made).beheertAccount);
        QCOMPARE(huis.gateway.huizenGelezen, 0); // those lists are a beheerder's
        huis.dialoog<WachtwoordDialoog>()->close();
    }

    void he_helps_a_colleague_but_gives_no_care_for_accounts()
    {
        Huis huis({lid(1, "Hanna Hoofd", "hoofd", Rol::Svb, true), lid(2, "Karim Kantoor", "karim", Rol::Svb, true), lid(3, "Nora Nieuw", "nora", Rol::Svb)});
        QVERIFY(huis.open());
        AccountDialoog* nora = huis.account(QStringLiteral("nora"));
        QVERIFY(nora);
        QVERIFY(huis.knop(nora, QStringLiteral("Nieuw wachtwoord…"))->isEnabled() && huis.knop(nora, QStringLiteral("Tweede factor wissen…"))->isEnabled());
        QVERIFY(!huis.bureau.tekst(nora).contains(QStringLiteral("van de beheerder")));
        nora->close();
        huis.bureau.settle();
        huis.bureau.window.reset();
        huis.open();
        AccountDialoog* dialoog = huis.account(QStringLiteral("karim"));
        QVERIFY(dialoog);
        // Who looks after accounts too is let in by a beheerder.
        QVERIFY(!huis.knop(dialoog, QStringLiteral("Nieuw wachtwoord…"))->isEnabled() && !huis.knop(dialoog, QStringLiteral("Tweede factor wissen…"))->isEnabled());
        QVERIFY2(huis.bureau.tekst(dialoog).contains(QStringLiteral("van de beheerder")), qPrintable(huis.bureau.tekst(dialoog)));
        QVERIFY(!huis.knop(dialoog, QStringLiteral("Beheer van accounts terugnemen")));
        huis.knop(dialoog, QStringLiteral("Blokkeren…"))->click();
        huis.bureau.settle();
        huis.knop(dialoog->findChild<BevestigenDialoog*>(), QStringLiteral("Blokkeren"))->click();
        huis.bureau.settle();
        QCOMPARE(huis.gateway.gewijzigd.size(), size_t(1));
        QVERIFY(huis.gateway.gewijzigd[0].geblokkeerd && huis.gateway.gewijzigd[0].beheertGebruikers); // what he does not show stays
        dialoog->close();
    }

    void everybody_whose_second_factor_is_off_is_in_that_tab()
    {
        Gebruiker nieuw = lid(2, "Nieuw Houder", "nieuw", Rol::Budgethouder);
        nieuw.totpActief = false;
        Huis huis({lid(1, "B. Beheer", "beheer", Rol::Beheerder), nieuw, lid(3, "Karim Kantoor", "karim", Rol::MedewerkerVerstrekker)});
        GebruikersPage* page = huis.open();
        QCOMPARE(page->model()->records(), 3);
        auto* tabs = page->findChild<QTabBar*>();
        QCOMPARE(tabs->tabText(2), QStringLiteral("Zonder tweede factor 1"));
        tabs->setCurrentIndex(2);
        huis.bureau.settle();
        QCOMPARE(page->model()->records(), 1);
    }

    void a_beheerder_gives_it_after_a_question_and_takes_it_back()
    {
        Huis huis({lid(1, "B. Beheer", "beheer", Rol::Beheerder), lid(2, "Karim Kantoor", "karim", Rol::MedewerkerVerstrekker), lid(3, "Vera Vermeer", "vera", Rol::Vertegenwoordiger)});
        QVERIFY(huis.open());
        AccountDialoog* vera = huis.account(QStringLiteral("vera"));
        QVERIFY(vera && !huis.knop(vera, QStringLiteral("Accounts laten beheren…")));
        vera->close();
        huis.bureau.settle();
        huis.bureau.window.reset();
        huis.open();
        AccountDialoog* dialoog = huis.account(QStringLiteral("karim"));
        QVERIFY(dialoog);
        huis.bureau.keep(QStringLiteral("account-beheer"));
        huis.knop(dialoog, QStringLiteral("Accounts laten beheren…"))->click();
        huis.bureau.settle();
        QVERIFY(huis.gateway.gewijzigd.empty());
        huis.knop(dialoog->findChild<BevestigenDialoog*>(), QStringLiteral("Laten beheren"))->click();
        huis.bureau.settle();
        QVERIFY(huis.gateway.gewijzigd.back().beheertGebruikers);
        QVERIFY(huis.bureau.tekst(dialoog).contains(QStringLiteral("beheert accounts")));
        huis.knop(dialoog, QStringLiteral("Beheer van accounts terugnemen"))->click();
        huis.bureau.settle();
        QVERIFY(!huis.gateway.gewijzigd.back().beheertGebruikers);
        dialoog->close();
    }

    void a_beheerder_gives_it_with_a_new_account_of_a_role_that_can_have_it()
    {
        Huis huis({lid(1, "B. Beheer", "beheer", Rol::Beheerder)});
        QVERIFY(huis.open());
        huis.bureau.key(Qt::Key_N, Qt::ControlModifier);
        auto* dialoog = huis.dialoog<NieuwAccountDialoog>();
        QVERIFY(dialoog);
        auto* rol = dialoog->findChild<QComboBox*>();
        auto* vink = dialoog->findChild<QCheckBox*>();
        for (const auto& een : codeTable<Rol>()) {
            rol->setCurrentIndex(rol->findData(int(een.waarde)));
            QCOMPARE(vink->isVisible(), kanGebruikersBeheren(een.waarde));
        }
        rol->setCurrentIndex(rol->findData(int(Rol::MedewerkerOrganisatie)));
        QTest::keyClicks(veld(dialoog, QStringLiteral("Naam")), QStringLiteral("Nora Nieuw"));
        QTest::keyClicks(veld(dialoog, QStringLiteral("Gebruikersnaam")), QStringLiteral("nora"));
        vink->setFocus();
        QTest::keyClick(vink, Qt::Key_Space);
        huis.bureau.keep(QStringLiteral("account-nieuw-beheer"));
        huis.knop(dialoog, QStringLiteral("Account maken"))->click();
        huis.bureau.settle();
        QCOMPARE(huis.gateway.gemaakt.size(), size_t(1));
        QVERIFY(huis.gateway.gemaakt[0].gebruiker.beheertGebruikers);
        QCOMPARE(huis.gateway.gemaakt[0].gebruiker.organisatie, OrganisatieId{3});
        huis.dialoog<WachtwoordDialoog>()->close();
    }
};

HOUSE_TEST(test_desk_gebruikersbeheer, DeskGebruikersbeheer)
#include "test_desk_gebruikersbeheer.moc"
