#include "client/models/overeenkomst_woorden.h"
#include "client/ui/clienten/client_page.h"
#include "client/ui/clienten/gegevens_dialoog.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_desk_fixture.h"
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

/// Who puts which part of a profile right (domain 1.2).
class TestGegevens final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_person_is_put_right_from_the_client_page()
    {
        for (const Rol rol : {Rol::Vertegenwoordiger, Rol::MedewerkerVerstrekker}) {
            DeskFixture bureau(rol);
            bureau.maakDossiers();
            bureau.dossiers.clienten[2].eigenInvoer = rol == Rol::MedewerkerVerstrekker;
            auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
            const auto nu = [&] { return bureau.dossiers.clienten[2]; };
            const Budgethouder begin = nu();
            page->gegevensKnop()->setFocus();
            bureau.key(Qt::Key_Space);
            auto* dialoog = page->findChild<GegevensDialoog*>();
            QVERIFY(dialoog);
            bureau.keep(rol == Rol::Vertegenwoordiger ? QStringLiteral("gegevens-bereiken") : QStringLiteral("gegevens-persoon"));
            if (rol == Rol::MedewerkerVerstrekker) {
                QVERIFY(!dialoog->veld(QStringLiteral("iban"))); // not theirs
                dialoog->veld(QStringLiteral("woonadres/postcode"))->setText(QStringLiteral("12"));
                QTest::keyClick(dialoog, Qt::Key_Return);
                bureau.settle();
                QVERIFY(!dialoog->melding(QStringLiteral("woonadres/postcode")).isEmpty());
                QCOMPARE(nu().rijversie, begin.rijversie);
                dialoog->veld(QStringLiteral("woonadres/postcode"))->setText(QStringLiteral("1234 AB"));
                dialoog->veld(QStringLiteral("naam/achternaam"))->setText(QStringLiteral("Verbeterd"));
                QTest::keyClick(dialoog, Qt::Key_Return);
                bureau.settle();
                QCOMPARE(nu().naam.achternaam, QStringLiteral("Verbeterd"));
                QCOMPARE(nu().iban, begin.iban);
                QTRY_VERIFY(page->client()->naam.contains(QStringLiteral("Verbeterd")));
            } else {
                QVERIFY(!dialoog->veld(QStringLiteral("naam/achternaam")));
                bureau.dossiers.antwoordProblem = Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("emailOngeldig"), {}, QStringLiteral("email"), {}};
                dialoog->veld(QStringLiteral("email"))->setText(QStringLiteral("geen mail"));
                QTest::keyClick(dialoog, Qt::Key_Return);
                bureau.settle();
                QVERIFY2(dialoog->melding(QStringLiteral("email")).contains(QStringLiteral("e-mailadres")), qPrintable(dialoog->melding(QStringLiteral("email"))));
                bureau.dossiers.antwoordProblem.reset();
                dialoog->veld(QStringLiteral("email"))->setText(QStringLiteral("naam@voorbeeld.nl"));
                QTest::keyClick(dialoog, Qt::Key_Return);
                bureau.settle();
                QCOMPARE(nu().email, QStringLiteral("naam@voorbeeld.nl"));
                QCOMPARE(nu().naam, begin.naam);
            }
        }
    }

    void a_verstrekker_puts_only_the_address_for_letters_right()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        GegevensDialoog* dialoog = gegevensVan(bureau);
        QVERIFY(dialoog && !dialoog->veld(QStringLiteral("naam/achternaam")) && !dialoog->veld(QStringLiteral("email")));
        bureau.keep(QStringLiteral("gegevens-post"));
        const auto typ = [&](const char* deel, const QString& tekst) {
            dialoog->veld(QStringLiteral("correspondentieadres/") + QLatin1String(deel))->setText(tekst);
        };
        typ("straat", QStringLiteral("Postbus"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QVERIFY(dialoog->melding(QStringLiteral("correspondentieadres/huisnummer")).contains(QStringLiteral("hele postadres")));
        typ("huisnummer", QStringLiteral("12"));
        typ("postcode", QStringLiteral("1234 AB"));
        typ("woonplaats", QStringLiteral("Utrecht"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QCOMPARE(bureau.dossiers.clienten[2].correspondentieadres->straat, QStringLiteral("Postbus"));
    }

    void svb_says_why_a_profile_is_changed()
    {
        DeskFixture bureau(Rol::Svb);
        GegevensDialoog* dialoog = gegevensVan(bureau);
        QVERIFY(dialoog);
        bureau.keep(QStringLiteral("gegevens-svb"));
        dialoog->veld(QStringLiteral("email"))->setText(QStringLiteral("nieuw@voorbeeld.nl"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QVERIFY(dialoog->melding(QStringLiteral("reden")).contains(QStringLiteral("waarom")));
        QVERIFY(bureau.dossiers.clienten[2].email != QStringLiteral("nieuw@voorbeeld.nl"));
        dialoog->veld(QStringLiteral("reden"))->setText(QStringLiteral("Op verzoek, per brief."));
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QCOMPARE(bureau.dossiers.clienten[2].email, QStringLiteral("nieuw@voorbeeld.nl"));
        QCOMPARE(bureau.dossiers.reden, QStringLiteral("Op verzoek, per brief."));
    }

    void the_kind_of_a_new_draft_is_not_told_before_somebody_chose_it()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        Zorgovereenkomst nieuw = bouw::zorgovereenkomst(ZorgovereenkomstStatus::Concept);
        nieuw.budgethouder = BudgethouderId{3};
        nieuw.versies.front().inhoud = {};
        bureau.dossiers.overeenkomsten = {nieuw};
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        QString zegt;
        for (const RowTable* tabel : page->findChildren<RowTable*>()) {
            for (int kolom = 0; tabel->model() && tabel->model()->rowCount() > 0 && kolom < tabel->model()->columnCount(); ++kolom)
                zegt += tabel->model()->index(0, kolom).data().toString() + QLatin1Char('|');
        }
        QVERIFY2(zegt.contains(QStringLiteral("Nog niet gekozen")) && !zegt.contains(QStringLiteral("opdracht")), qPrintable(zegt));
        ZorgovereenkomstVersie& versie = nieuw.versies.front();
        versie.inhoud.werkafspraken = {bouw::werkafspraak(QStringLiteral("WLZ-BI"), 2500, 540, {})}; // what is done says nothing of it
        QCOMPARE(OvereenkomstWoorden::soort(versie, ZorgverlenerSoort::Informeel), QStringLiteral("Nog niet gekozen"));
        QVERIFY(OvereenkomstWoorden::soort(versie, ZorgverlenerSoort::Zzp).contains(QStringLiteral("opdracht")));
        versie.inhoud.antwoorden.geeftLeiding = false;
        QVERIFY(OvereenkomstWoorden::soort(versie, ZorgverlenerSoort::Informeel).contains(QStringLiteral("opdracht")));
    }

    void who_saves_after_another_goes_on_and_loses_nothing()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        page->gegevensKnop()->setFocus();
        bureau.key(Qt::Key_Space);
        auto* dialoog = page->findChild<GegevensDialoog*>();
        QVERIFY(dialoog);
        const QString email = QStringLiteral("email");
        const QString telefoon = QStringLiteral("telefoon");
        dialoog->veld(email)->setText(QStringLiteral("mijn@voorbeeld.nl"));
        Budgethouder& record = bureau.dossiers.clienten[2]; // somebody else is faster
        record.email = QStringLiteral("ander@voorbeeld.nl");
        record.telefoon = QStringLiteral("0612345678");
        ++record.rijversie;
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QCOMPARE(dialoog->veld(email)->text(), QStringLiteral("mijn@voorbeeld.nl"));
        QVERIFY2(dialoog->melding(email).contains(QStringLiteral("ander@voorbeeld.nl")), qPrintable(dialoog->melding(email)));
        QVERIFY(dialoog->veld(email)->hasFocus() && dialoog->overnemen(email)->isVisible());
        QCOMPARE(dialoog->veld(telefoon)->text(), QStringLiteral("0612345678")); // not touched here
        QVERIFY(dialoog->melding(telefoon).isEmpty() && !dialoog->overnemen(telefoon)->isVisible());
        bureau.keep(QStringLiteral("gegevens-twee-keer"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QCOMPARE(bureau.dossiers.clienten[2].email, QStringLiteral("mijn@voorbeeld.nl"));
        QCOMPARE(bureau.dossiers.clienten[2].telefoon, QStringLiteral("0612345678"));
    }

    void what_another_put_there_is_taken_over_with_one_key()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        page->gegevensKnop()->setFocus();
        bureau.key(Qt::Key_Space);
        auto* dialoog = page->findChild<GegevensDialoog*>();
        const QString email = QStringLiteral("email");
        dialoog->veld(email)->setText(QStringLiteral("mijn@voorbeeld.nl"));
        bureau.dossiers.clienten[2].email = QStringLiteral("ander@voorbeeld.nl");
        ++bureau.dossiers.clienten[2].rijversie;
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        dialoog->overnemen(email)->setFocus();
        QTest::keyClick(dialoog->overnemen(email), Qt::Key_Space);
        QCOMPARE(dialoog->veld(email)->text(), QStringLiteral("ander@voorbeeld.nl"));
        QVERIFY(dialoog->veld(email)->hasFocus() && dialoog->melding(email).isEmpty());
    }

    void a_birth_date_that_does_not_exist_says_what_is_wrong()
    {
        DeskFixture bureau(Rol::Svb);
        GegevensDialoog* dialoog = gegevensVan(bureau);
        const QString veld = QStringLiteral("geboortedatum");
        for (const auto& [typed, zin] : {std::pair(QStringLiteral("31-02-1954"), QStringLiteral("31 februari 1954 bestaat niet")),
                                         std::pair(QStringLiteral("31-13-1954"), QStringLiteral("Maand 13 bestaat niet")), std::pair(QString(), QStringLiteral("Vul de geboortedatum in"))}) {
            dialoog->veld(veld)->setFocus();
            dialoog->veld(veld)->selectAll();
            QTest::keyClick(dialoog->veld(veld), Qt::Key_Delete);
            QTest::keyClicks(dialoog->veld(veld), typed);
            QTest::keyClick(dialoog, Qt::Key_Return);
            bureau.settle();
            QVERIFY2(dialoog->melding(veld).contains(zin), qPrintable(dialoog->melding(veld)));
            QCOMPARE(dialoog->veld(veld)->text(), typed);
        }
    }

private:
    static GegevensDialoog* gegevensVan(DeskFixture& bureau)
    {
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        page->gegevensKnop()->setFocus();
        bureau.key(Qt::Key_Space);
        return page->findChild<GegevensDialoog*>();
    }
};

HOUSE_TEST(test_gegevens, TestGegevens)
#include "test_gegevens.moc"
