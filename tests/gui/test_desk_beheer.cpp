#include "client/models/logboek_tekst.h"
#include "client/models/oefenwaarden.h"
#include "client/ui/beheer/account_dialoog.h"
#include "client/ui/beheer/beheer_pages.h"
#include "client/ui/beheer/gebruikers_page.h"
#include "client/ui/beheer/logboek_details.h"
#include "client/ui/beheer/logboek_page.h"
#include "client/ui/beheer/nieuw_account_dialoog.h"
#include "client/ui/beheer/parameter_dialoog.h"
#include "client/ui/beheer/parameters_page.h"
#include "client/ui/beheer/wachtwoord_dialoog.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "tests/gui/test_desk_beheer_gateway.h"
#include "client/models/parameter_bron.h"
#include "tests/gui/test_desk_fixture.h"
#include <QRegularExpression>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace pgb;
using namespace pgb::ui;

namespace {

Gebruiker account(int id, const char* naam, const char* gebruikersnaam, Rol rol, bool factor, bool dicht = false)
{
    Gebruiker g;
    g.id = GebruikerId{id};
    g.rijversie = 1;
    g.naam = QString::fromUtf8(naam);
    g.gebruikersnaam = QString::fromLatin1(gebruikersnaam);
    g.rol = rol;
    g.totpActief = factor;
    g.geblokkeerd = dicht;
    if (rol == Rol::MedewerkerVerstrekker)
        g.verstrekker = bouw::verstrekkerId;
    return g;
}

ParameterWaarde waarde(const char* key, const char* tekst, const char* eenheid, bool geverifieerd, bool oefen = false)
{
    ParameterWaarde w;
    w.key = QString::fromLatin1(key);
    w.waarde = QString::fromLatin1(tekst);
    w.eenheid = QString::fromLatin1(eenheid);
    w.bron = QStringLiteral("W56a");
    w.geverifieerd = geverifieerd;
    w.oefenwaarde = oefen;
    w.geldigVan = QDate(2025, 1, 1);
    return w;
}

class Beheer {
public:
    Beheer() : bureau(Rol::Beheerder)
    {
        bureau.dossiers.wie.id = GebruikerId{1};
        gateway.accounts = {account(1, "B. Beheer", "beheer", Rol::Beheerder, true), account(2, "Vera Vermeer", "vera", Rol::Vertegenwoordiger, true),
                            account(3, "Zita Kantoor-Wijngaarden van Schimmelpenninck", "zorgkantoor", Rol::MedewerkerVerstrekker, false),
                            account(4, "Oud Account", "oud", Rol::Zorgverlener, false, true)};
        gateway.rijen = {waarde("wmlUurloon", "1406", "eurocent per uur", true), waarde("vakantiegeldPercentage", "8", "procent", false),
                         waarde("maximumtariefUur", "8400", "eurocent per uur", true, true), waarde("jaarafsluitingDatum", "04-01", "maand-dag", true),
                         waarde("maandloonToegestaan", "", "ja/nee", false)};
        for (int i = 1; i <= 450; ++i)
            gateway.spoor.push_back({QDateTime(QDate(2025, 6, 1), QTime(8, 0), Qt::UTC).addSecs(i * 60), QStringLiteral("S. Meijer"),
                                     i % 3 == 0 ? QStringLiteral("declaratie.indienen") : QStringLiteral("budgethouder.bekijken"),
                                     i % 3 == 0 ? QStringLiteral("declaratie") : QStringLiteral("budgethouder"), i, {{QStringLiteral("dossier"), QStringLiteral("12")}}});
    }
    template<class P>
    P* open(Section section, BudgethouderId dossier = {})
    {
        return qobject_cast<P*>(bureau.show(makeBeheerPage({section, dossier, {}}, bureau.context(), bureau.dossiers, gateway)));
    }
    template<class D>
    D* dialoog() const
    {
        for (QWidget* een : QApplication::topLevelWidgets())
            if (auto* gezocht = qobject_cast<D*>(een); gezocht && gezocht->isVisible())
                return gezocht;
        return bureau.window->findChild<D*>();
    }
    void druk(QWidget* in, const QString& tekst)
    {
        for (QPushButton* knop : in->findChildren<QPushButton*>())
            if (knop->text() == tekst)
                knop->click();
        bureau.settle();
    }
    DeskFixture bureau;
    FakeBeheer gateway;
};

} // namespace

/// The pages of the beheerder, worked with keys.
class DeskBeheer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_source_is_said_in_words_and_what_was_typed_stays()
    {
        const QRegularExpression english(QStringLiteral("\\b(own|verify|not|found|week used|checked|policy|the|text|computed|by|see)\\b"));
        for (const ParameterWaarde& rij : ParameterTabel::meegeleverd()) {
            const QString woorden = parameterBronTekst(rij.bron);
            QVERIFY2(!woorden.contains(english) && !woorden.contains(QLatin1String("seed")), qPrintable(rij.bron + QStringLiteral(" -> ") + woorden));
        }
        QCOMPARE(parameterBronTekst(QStringLiteral("W32 (text of 2015); own, verify")), QStringLiteral("Regeling langdurige zorg (W32, tekst van 2015); eigen kennis, nog nakijken"));
        QCOMPARE(parameterBronTekst(QStringLiteral("Staatscourant 2025, 12345")), QStringLiteral("Staatscourant 2025, 12345"));
    }

    void nobody_else_gets_these_pages()
    {
        for (const Rol rol : {Rol::Budgethouder, Rol::Vertegenwoordiger, Rol::Zorgverlener, Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker, Rol::Svb}) {
            DeskFixture bureau(rol);
            FakeBeheer gateway;
            for (const Section section : {Section::Gebruikers, Section::Parameters})
                QVERIFY(!makeBeheerPage({section, {}, {}}, bureau.context(), bureau.dossiers, gateway));
        }
    }

    void accounts_are_found_and_opened_with_keys()
    {
        Beheer b;
        auto* page = b.open<GebruikersPage>(Section::Gebruikers);
        QCOMPARE(page->model()->records(), 4);
        b.bureau.keep(QStringLiteral("beheer-gebruikers"));
        b.bureau.key(Qt::Key_F, Qt::ControlModifier);
        b.bureau.type(QStringLiteral("stroom"));
        QCOMPARE(page->model()->records(), 1);
        b.bureau.key(Qt::Key_Return);
        b.bureau.key(Qt::Key_Return);
        auto* dialoog = b.dialoog<AccountDialoog>();
        QVERIFY(dialoog);
        dialoog->close();
    }

    void locking_asks_once_more_and_is_sent_once()
    {
        Beheer b;
        auto* page = b.open<GebruikersPage>(Section::Gebruikers);
        b.bureau.key(Qt::Key_F, Qt::ControlModifier);
        b.bureau.type(QStringLiteral("vera"));
        b.bureau.key(Qt::Key_Return);
        b.bureau.key(Qt::Key_Return);
        auto* dialoog = b.dialoog<AccountDialoog>();
        QVERIFY(dialoog);
        b.druk(dialoog, QStringLiteral("Blokkeren…"));
        QVERIFY(b.gateway.gewijzigd.empty());
        auto* vraag = dialoog->findChild<BevestigenDialoog*>();
        QVERIFY(vraag);
        b.druk(vraag, QStringLiteral("Blokkeren"));
        QCOMPARE(b.gateway.gewijzigd.size(), size_t(1));
        QVERIFY(b.gateway.gewijzigd[0].geblokkeerd);
        QCOMPARE(b.gateway.gewijzigd[0].id, GebruikerId{2});
        b.druk(dialoog, QStringLiteral("Vrijgeven"));
        QVERIFY(!b.gateway.gewijzigd.back().geblokkeerd);
        dialoog->close();
        Q_UNUSED(page);
    }

    void a_new_password_is_shown_once_and_is_what_was_sent()
    {
        Beheer b;
        b.open<GebruikersPage>(Section::Gebruikers);
        b.bureau.key(Qt::Key_F, Qt::ControlModifier);
        b.bureau.type(QStringLiteral("vera"));
        b.bureau.key(Qt::Key_Return);
        b.bureau.key(Qt::Key_Return);
        auto* dialoog = b.dialoog<AccountDialoog>();
        QVERIFY(dialoog);
        b.druk(dialoog, QStringLiteral("Nieuw wachtwoord…"));
        b.druk(dialoog->findChild<BevestigenDialoog*>(), QStringLiteral("Nieuw wachtwoord maken"));
        auto* toon = dialoog->findChild<WachtwoordDialoog*>();
        QVERIFY(toon);
        QCOMPARE(b.gateway.wachtwoorden.size(), 1);
        QVERIFY(b.gateway.wachtwoorden[0].size() >= 16);
        const QList<QLineEdit*> velden = toon->findChildren<QLineEdit*>();
        QVERIFY(std::any_of(velden.begin(), velden.end(), [&](QLineEdit* veld) { return veld->text() == b.gateway.wachtwoorden[0]; }));
        dialoog->close();
    }

    void ones_own_account_can_only_be_looked_at()
    {
        Beheer b;
        b.open<GebruikersPage>(Section::Gebruikers);
        b.bureau.key(Qt::Key_F, Qt::ControlModifier);
        b.bureau.type(QStringLiteral("beheer"));
        b.bureau.key(Qt::Key_Return);
        b.bureau.key(Qt::Key_Return);
        auto* dialoog = b.dialoog<AccountDialoog>();
        QVERIFY(dialoog);
        for (QPushButton* knop : dialoog->findChildren<QPushButton*>())
            QVERIFY2(!knop->isEnabled() || knop->text() == QLatin1String("Sluiten"), qPrintable(knop->text()));
        dialoog->close();
    }

    void a_new_account_is_about_whom_the_number_says()
    {
        Beheer b;
        b.open<GebruikersPage>(Section::Gebruikers);
        b.bureau.key(Qt::Key_N, Qt::ControlModifier);
        auto* dialoog = b.dialoog<NieuwAccountDialoog>();
        QVERIFY(dialoog);
        const QList<QLineEdit*> velden = dialoog->findChildren<QLineEdit*>();
        auto* rol = dialoog->findChild<QComboBox*>();
        rol->setCurrentIndex(rol->findData(int(Rol::Budgethouder)));
        const auto veld = [&](const QString& naam) { return *std::find_if(velden.begin(), velden.end(), [&](QLineEdit* v) { return v->accessibleName() == naam; }); };
        QTest::keyClicks(veld(QStringLiteral("Naam")), QStringLiteral("A. Boer"));
        QTest::keyClicks(veld(QStringLiteral("Gebruikersnaam")), QStringLiteral("boer"));
        QTest::keyClicks(veld(QStringLiteral("Burgerservicenummer")), QStringLiteral("999990482"));
        b.druk(dialoog, QStringLiteral("Account maken"));
        QVERIFY2(b.gateway.gemaakt.empty(), "nobody has this number");
        veld(QStringLiteral("Burgerservicenummer"))->setText(bouw::budgethouder().bsn.tekst());
        b.druk(dialoog, QStringLiteral("Account maken"));
        QCOMPARE(b.gateway.gemaakt.size(), size_t(1));
        QCOMPARE(b.gateway.gemaakt[0].gebruiker.budgethouder, BudgethouderId{17});
        auto* toon = b.dialoog<WachtwoordDialoog>();
        QVERIFY(toon);
        toon->close();
    }

    void what_is_not_confirmed_is_told_and_can_be_confirmed()
    {
        Beheer b;
        auto* page = b.open<ParametersPage>(Section::Parameters);
        QCOMPARE(page->model()->records(), 5);
        QVERIFY2(page->melding().contains(QStringLiteral("2 waarden")), qPrintable(page->melding()));
        b.bureau.keep(QStringLiteral("beheer-parameters"));
        b.bureau.key(Qt::Key_F, Qt::ControlModifier);
        b.bureau.type(QStringLiteral("vakantiegeld"));
        b.bureau.key(Qt::Key_Return);
        b.bureau.key(Qt::Key_Return);
        auto* dialoog = b.dialoog<ParameterDialoog>();
        QVERIFY(dialoog);
        const QList<QLineEdit*> velden = dialoog->findChildren<QLineEdit*>();
        QCOMPARE(velden[0]->text(), QStringLiteral("8"));
        b.druk(dialoog, QStringLiteral("Waarde vastleggen"));
        QCOMPARE(b.gateway.rijen.size(), size_t(5)); // not without a source
        QTest::keyClicks(dialoog->focusWidget(), QStringLiteral("Wet minimumloon, artikel 15"));
        b.druk(dialoog, QStringLiteral("Waarde vastleggen"));
        QCOMPARE(b.gateway.rijen.size(), size_t(6));
        QCOMPARE(b.gateway.rijen.back().waarde, QStringLiteral("8"));
        QCOMPARE(b.gateway.rijen.back().geldigVan, std::optional(QDate(2025, 1, 1)));
        QTRY_VERIFY(page->melding().contains(QStringLiteral("1 waarde ")));
    }

    void values_are_typed_and_shown_in_units_of_people_data()
    {
        QTest::addColumn<QString>("eenheid");
        QTest::addColumn<QString>("getypt");
        QTest::addColumn<QString>("tabel"); ///< "-" = refused
        QTest::newRow("euro") << "eurocent per uur" << "14,06" << "1406";
        QTest::newRow("thousands") << "eurocent" << "1.250" << "125000";
        QTest::newRow("no amount") << "eurocent" << "veertien" << "-";
        QTest::newRow("below zero") << "eurocent" << "-5" << "-";
        QTest::newRow("share") << "procent" << "1,5" << "1.5";
        QTest::newRow("two commas") << "procent" << "1,5,2" << "-";
        QTest::newRow("day of the year") << "maand-dag" << "1-4" << "04-01";
        QTest::newRow("no day") << "maand-dag" << "31-2" << "-";
        QTest::newRow("day") << "datum" << "30-6-2028" << "2028-06-30";
        QTest::newRow("time") << "tijd" << "9:30" << "09:30";
        QTest::newRow("not known") << "procent" << "" << "";
    }
    void values_are_typed_and_shown_in_units_of_people()
    {
        QFETCH(QString, eenheid);
        QFETCH(QString, getypt);
        QFETCH(QString, tabel);
        const std::optional<QString> gelezen = parameterUitVeld(getypt, eenheid);
        QCOMPARE(gelezen.value_or(QStringLiteral("-")), tabel);
        if (gelezen && !gelezen->isEmpty()) {
            ParameterWaarde rij;
            rij.eenheid = eenheid;
            rij.waarde = *gelezen;
            QCOMPARE(parameterUitVeld(parameterInVeld(rij), eenheid), gelezen); // what is shown reads back the same
        }
    }

    void every_parameter_has_a_name_in_words()
    {
        for (const ParameterWaarde& rij : ParameterTabel::meegeleverd())
            QVERIFY2(parameterNaam(rij.key).contains(u' '), qPrintable(rij.key));
    }

    void an_entry_replaces_only_what_it_covers()
    {
        std::vector<ParameterWaarde> rijen{waarde("wmlUurloon", "1406", "eurocent per uur", false), waarde("wmlUurloon", "1440", "eurocent per uur", true)};
        rijen[1].id = 7;
        QCOMPARE(parameterStand(rijen, 0), ParameterStand::Vervangen);
        rijen[1].geldigVan = QDate(2025, 7, 1);
        QCOMPARE(parameterStand(rijen, 0), ParameterStand::Onbevestigd);
        rijen[1].oefenwaarde = true;
        QCOMPARE(parameterStand(rijen, 1), ParameterStand::Oefenwaarde);
    }

    void a_finding_says_when_it_rests_on_a_practice_value()
    {
        const Bevinding tarief{QStringLiteral("ZC-039"), Ernst::Weigeren, {}, {}};
        const QDate dag(2025, 6, 1);
        const ParameterTabel oefen({waarde("maximumtariefUur", "8400", "eurocent per uur", true, true)});
        const ParameterTabel echt({waarde("maximumtariefUur", "8400", "eurocent per uur", true)});
        QVERIFY(bevindingMetOefenwaarde(tarief, &oefen, dag).endsWith(QStringLiteral("(Oefenwaarde: het maximumtarief per uur.)")));
        QVERIFY(!bevindingMetOefenwaarde(tarief, &echt, dag).contains(QStringLiteral("Oefenwaarde")));
        QVERIFY(!bevindingMetOefenwaarde(tarief, &oefen, QDate(2024, 6, 1)).contains(QStringLiteral("Oefenwaarde"))); // not of that day
    }

    void the_log_reads_on_at_its_end_and_says_how_the_chain_stands()
    {
        Beheer b;
        auto* page = b.open<LogboekPage>(Section::Logboek);
        QTRY_COMPARE(page->model()->records(), 200);
        b.bureau.keep(QStringLiteral("beheer-logboek"));
        page->tabel()->verticalScrollBar()->setValue(page->tabel()->verticalScrollBar()->maximum());
        QTRY_COMPARE(page->model()->records(), 400);
        b.gateway.stand = {1204, 512, QStringLiteral("gewijzigd"), 513};
        b.bureau.window.reset();
        page = b.open<LogboekPage>(Section::Logboek);
        QTRY_VERIFY(page->kader()->fout()->zin().contains(QStringLiteral("regel 513")));
    }

    void the_log_asks_the_server_for_period_person_and_kind()
    {
        Beheer b;
        auto* page = b.open<LogboekPage>(Section::Logboek);
        QTRY_COMPARE(page->model()->records(), 200);
        const auto veld = [&](const QString& naam) {
            for (QLineEdit* v : page->findChildren<QLineEdit*>())
                if (v->accessibleName() == naam)
                    return v;
            return static_cast<QLineEdit*>(nullptr);
        };
        QLineEdit* van = veld(QStringLiteral("Vanaf"));
        van->setFocus();
        QTest::keyClicks(van, QStringLiteral("1-6-2025"));
        QTest::keyClick(van, Qt::Key_Tab);
        QTRY_COMPARE(b.gateway.vragen.back().van, QDate(2025, 6, 1));
        QLineEdit* nummer = veld(QStringLiteral("Dossiernummer"));
        nummer->setFocus();
        QTest::keyClicks(nummer, QStringLiteral("12"));
        QTest::keyClick(nummer, Qt::Key_Return);
        QTRY_COMPARE(b.gateway.vragen.back().dossier, BudgethouderId{12});
    }

    void a_client_reads_who_looked_in_his_own_dossier()
    {
        DeskFixture bureau(Rol::Budgethouder);
        bureau.dossiers.wie.budgethouder = BudgethouderId{3};
        FakeBeheer gateway;
        gateway.spoor = {{QDateTime(QDate(2025, 6, 1), QTime(22, 30), Qt::UTC), QStringLiteral("S. Meijer"), QStringLiteral("budgethouder.bekijken"), QStringLiteral("budgethouder"), 3, {}}};
        auto* page = qobject_cast<LogboekPage*>(bureau.show(makeBeheerPage({Section::Logboek, {}, {}}, bureau.context(), bureau.dossiers, gateway)));
        QVERIFY(page);
        QTRY_COMPARE(page->model()->records(), 1);
        QCOMPARE(gateway.vragen.back().dossier, BudgethouderId{3});
        const auto tekst = [&](int kolom) { return page->model()->index(0, kolom).data().toString(); };
        QCOMPARE(tekst(0), QStringLiteral("02-06-2025 00:30:00")); // Dutch time, whatever the computer's clock
        QCOMPARE(tekst(1), QStringLiteral("S. Meijer bekeek de gegevens van de budgethouder"));
        bureau.keep(QStringLiteral("wie-keek-mee"));
    }

    void a_line_is_a_sentence_also_for_an_act_that_nobody_has_words_for()
    {
        const auto zin = [](const char* wie, const char* handeling, const char* soort) {
            return logboekZin({{}, QString::fromUtf8(wie), QString::fromLatin1(handeling), QString::fromLatin1(soort), 5, {}});
        };
        QCOMPARE(zin("Vera", "declaratie.indienen", "declaratie"), QStringLiteral("Vera diende declaratie 5 in"));
        QCOMPARE(zin("", "declaratie.betalen", "declaratie"), QStringLiteral("Het systeem betaalde declaratie 5"));
        QCOMPARE(zin("", "aanmelden.mislukt", "gebruiker"), QStringLiteral("Aanmelden met een onbekende gebruikersnaam mislukte"));
        QCOMPARE(zin("Vera %2", "gebruiker.blokkeren", "gebruiker"), QStringLiteral("Vera %2 blokkeerde account 5"));
        QVERIFY(zin("Vera", "iets.nieuws", "iets").contains(QStringLiteral("Vera")));
    }

    void what_an_act_left_behind_is_said_in_words()
    {
        const auto zegt = [](const char* soort, const CodeParams& details) { return logboekDetails({{}, {}, {}, QString::fromLatin1(soort), 5, details}); };
        const auto p = [](const char* naam, const char* waarde) { return CodeParams{{QString::fromLatin1(naam), QString::fromLatin1(waarde)}}; };
        QCOMPARE(zegt("zorgovereenkomst", {{QStringLiteral("versie"), QStringLiteral("2")}, {QStringLiteral("status"), QStringLiteral("lopend")}}), QStringLiteral("versie 2, wordt: Lopend"));
        QCOMPARE(zegt("declaratie", p("status", "uitbetaald")), QStringLiteral("wordt: Uitbetaald"));
        QCOMPARE(zegt("zorgverlener", p("velden", "iban,telefoon")), QStringLiteral("gewijzigd: rekeningnummer, telefoonnummer"));
        QCOMPARE(zegt("vertegenwoordiging", p("tot", "2025-12-31")), QStringLiteral("laatste dag: 31-12-2025"));
        QCOMPARE(zegt("vertegenwoordiging", p("tot", "")), QStringLiteral("laatste dag: geen"));
        QCOMPARE(zegt("iets", p("nieuws", "x")), QStringLiteral("nieuws: x"));
    }

    void a_page_that_cannot_read_says_so_and_tries_again()
    {
        Beheer b;
        b.gateway.storing = true;
        auto* page = b.open<GebruikersPage>(Section::Gebruikers);
        QVERIFY(!page->kader()->fout()->zin().isEmpty());
        b.gateway.storing = false;
        Q_EMIT page->kader()->opnieuw();
        QTRY_COMPARE(page->model()->records(), 4);
        QVERIFY(page->kader()->fout()->zin().isEmpty());
    }
};

HOUSE_TEST(test_desk_beheer, DeskBeheer)
#include "test_desk_beheer.moc"
