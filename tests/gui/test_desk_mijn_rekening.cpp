#include "client/ui/clienten/mijn_rekening_dialoog.h"
#include "tests/gui/test_desk_fixture.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

/// A zorgverlener looks at and changes where he is paid.
class DeskMijnRekening final : public QObject {
    Q_OBJECT

    struct Carer : DeskFixture {
        Carer() : DeskFixture(Rol::Zorgverlener)
        {
            dossiers.wie.id = GebruikerId{44};
            dossiers.wie.zorgverlener = dossiers.verleners[0].id;
            dossiers.verleners[0].iban = Iban::parse(u"NL02ABNA0123456789");
            dossiers.verleners[0].ibanSinds = QDate(2024, 2, 1);
        }
        MijnRekeningDialoog* open(Inlogniveau niveau = Inlogniveau::TweeFactoren)
        {
            auto* page = show(new QWidget);
            auto* dialoog = new MijnRekeningDialoog(dossiers, niveau, page);
            dialoog->open();
            settle();
            return dialoog;
        }
        Rekeningwijziging gevraagd(qint64 door)
        {
            Rekeningwijziging r;
            r.id = 12;
            r.zorgverlener = dossiers.wie.zorgverlener;
            r.iban = Iban::parse(u"NL91ABNA0417164300");
            r.gebruiker = GebruikerId{door};
            r.gevraagdDoor = u"T. de Wit"_s;
            r.gevraagdOp = QDateTime(QDate(2025, 6, 2), QTime(10, 0), Qt::UTC);
            return r;
        }
    };
    static void keys(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private Q_SLOTS:
    void the_number_as_it_stands_is_shown_and_another_is_typed_and_saved_by_keys()
    {
        Carer bureau;
        MijnRekeningDialoog* dialoog = bureau.open();
        QVERIFY2(dialoog->tekst().contains(u"NL02 ABNA 0123 4567 89"_s) && dialoog->tekst().contains(u"1 februari 2024"_s), qPrintable(dialoog->tekst()));
        QVERIFY(dialoog->nummer()->hasFocus());
        QVERIFY(!dialoog->terugnemen()->isVisible() && !dialoog->beslissen()->isVisible() && !dialoog->bic()->isVisible());
        bureau.keep(u"mijn-rekening"_s);
        QSignalSpy klaar(dialoog, &MijnRekeningDialoog::klaar);
        keys(u"nl91 abna 0417 1643 00"_s);
        QTest::keyClick(dialoog->nummer(), Qt::Key_Return);
        bureau.settle();
        QCOMPARE(klaar.count(), 1);
        QVERIFY2(klaar[0][0].toString().contains(u"geldt nu"_s), qPrintable(klaar[0][0].toString()));
        QCOMPARE(bureau.dossiers.verleners[0].iban, Iban::parse(u"NL91ABNA0417164300"));
    }

    void what_cannot_be_a_number_is_said_at_the_field_and_not_sent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << u""_s << u"Typ het nieuwe"_s;
        QTest::newRow("a digit wrong") << u"NL91ABNA0417164301"_s << u"klopt niet"_s;
        QTest::newRow("his own") << u"NL02 ABNA 0123 4567 89"_s << u"al uw rekeningnummer"_s;
    }
    void what_cannot_be_a_number_is_said_at_the_field_and_not_sent()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        Carer bureau;
        const qint64 before = bureau.dossiers.verleners[0].rijversie;
        MijnRekeningDialoog* dialoog = bureau.open();
        keys(typed);
        QTest::keyClick(dialoog->nummer(), Qt::Key_Return);
        bureau.settle();
        QVERIFY2(dialoog->melding().contains(says), qPrintable(dialoog->melding()));
        QVERIFY(dialoog->nummer()->hasFocus());
        QCOMPARE(bureau.dossiers.verleners[0].rijversie, before);
    }

    void an_account_outside_europe_asks_for_the_bic()
    {
        Carer bureau;
        MijnRekeningDialoog* dialoog = bureau.open();
        keys(u"CH9300762011623852957"_s);
        QVERIFY(dialoog->bic()->isVisible());
        QTest::keyClick(dialoog->nummer(), Qt::Key_Return);
        QVERIFY(dialoog->bic()->hasFocus() && dialoog->melding().contains(u"BIC"_s));
        keys(u"UBSWCHZH80A"_s);
        QTest::keyClick(dialoog->bic(), Qt::Key_Tab);
        QVERIFY(dialoog->opNaam()->hasFocus());
        keys(u"A. de Wit-Keller"_s);
        QTest::keyClick(dialoog->opNaam(), Qt::Key_Return);
        bureau.settle();
        QCOMPARE(bureau.dossiers.verleners[0].bic, Bic::parse(u"UBSWCHZH80A"));
        QCOMPARE(bureau.dossiers.verleners[0].rekeninghouder, u"A. de Wit-Keller"_s);
    }

    void how_the_payments_are_put_together_is_chosen_without_another_number()
    {
        Carer bureau;
        bureau.dossiers.verleners[0].betaalvoorkeur = Betaalvoorkeur::PerBudgethouder;
        MijnRekeningDialoog* dialoog = bureau.open();
        QCOMPARE(dialoog->betaalwijze()->currentText(), u"Één betaling per budgethouder"_s);
        QTest::keyClick(dialoog->opslaan(), Qt::Key_Space);
        bureau.settle();
        QVERIFY(!dialoog->melding().isEmpty()); // nothing was changed
        dialoog->betaalwijze()->setFocus();
        QTest::keyClick(dialoog->betaalwijze(), Qt::Key_Down);
        bureau.keep(u"mijn-rekening-betaalwijze"_s);
        QSignalSpy klaar(dialoog, &MijnRekeningDialoog::klaar);
        QTest::keyClick(dialoog->opslaan(), Qt::Key_Space);
        bureau.settle();
        QCOMPARE(klaar.count(), 1);
        QVERIFY2(klaar[0][0].toString().contains(u"één betaling per factuur"_s), qPrintable(klaar[0][0].toString()));
        QVERIFY(bureau.dossiers.verleners[0].betaalvoorkeur == Betaalvoorkeur::PerFactuur);
        QCOMPARE(bureau.dossiers.verleners[0].iban, Iban::parse(u"NL02ABNA0123456789"));
    }

    void a_number_that_the_server_keeps_waiting_is_said_to_wait()
    {
        Carer bureau;
        bureau.dossiers.houdtRekeningen = true;
        MijnRekeningDialoog* dialoog = bureau.open();
        QSignalSpy klaar(dialoog, &MijnRekeningDialoog::klaar);
        keys(u"NL91ABNA0417164300"_s);
        QTest::keyClick(dialoog->nummer(), Qt::Key_Return);
        bureau.settle();
        QCOMPARE(klaar.count(), 1);
        QVERIFY2(klaar[0][0].toString().contains(u"wacht op bevestiging"_s), qPrintable(klaar[0][0].toString()));
    }

    void what_waits_is_shown_with_for_whom_and_can_be_taken_back()
    {
        Carer bureau;
        bureau.dossiers.nummers = {bureau.gevraagd(44)};
        MijnRekeningDialoog* dialoog = bureau.open();
        for (const char* deel : {"NL02 ABNA 0123 4567 89", "NL91 ABNA 0417 1643 00", "2 juni 2025", "wacht op de SVB"})
            QVERIFY2(dialoog->tekst().contains(QString::fromUtf8(deel)), deel);
        QVERIFY(!dialoog->beslissen()->isVisible());
        bureau.keep(u"mijn-rekening-wacht"_s);
        QSignalSpy klaar(dialoog, &MijnRekeningDialoog::klaar);
        QTest::keyClick(dialoog->terugnemen(), Qt::Key_Space);
        bureau.settle();
        QCOMPARE(int(bureau.dossiers.nummerBesluiten.size()), 1);
        QVERIFY(!bureau.dossiers.nummerBesluiten[0].second.bevestigd);
        QCOMPARE(klaar.count(), 1);
    }

    void a_number_that_another_account_asked_is_for_the_user_to_judge()
    {
        Carer bureau;
        bureau.dossiers.nummers = {bureau.gevraagd(45)};
        MijnRekeningDialoog* dialoog = bureau.open();
        QVERIFY(!dialoog->terugnemen()->isVisible());
        QSignalSpy vraag(dialoog, &MijnRekeningDialoog::vraagGekozen);
        QTest::keyClick(dialoog->beslissen(), Qt::Key_Space);
        QCOMPARE(vraag.count(), 1);
        QCOMPARE(vraag[0][0].toLongLong(), 12);
    }

    void with_a_password_only_the_number_stays_and_the_way_of_paying_can_be_chosen()
    {
        Carer bureau;
        MijnRekeningDialoog* dialoog = bureau.open(Inlogniveau::Wachtwoord);
        QVERIFY(dialoog->tekst().contains(u"inlogcode"_s));
        QVERIFY(!dialoog->nummer()->isVisible() && dialoog->betaalwijze()->isVisible());
        bureau.keep(u"mijn-rekening-wachtwoord"_s);
        dialoog->opslaan()->click();
        QVERIFY2(dialoog->melding().contains(u"Kies iets anders"_s), qPrintable(dialoog->melding()));
        dialoog->betaalwijze()->setCurrentIndex(dialoog->betaalwijze()->findData(int(Betaalvoorkeur::PerFactuur)));
        const auto nummer = bureau.dossiers.verleners[0].iban;
        dialoog->opslaan()->click();
        bureau.settle();
        QVERIFY(bureau.dossiers.verleners[0].betaalvoorkeur == Betaalvoorkeur::PerFactuur);
        QCOMPARE(bureau.dossiers.verleners[0].iban, nummer);
    }

    void a_refusal_is_said_and_what_was_typed_stays()
    {
        Carer bureau;
        MijnRekeningDialoog* dialoog = bureau.open();
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::NietToegestaan, u"codeNodigVoorRekening"_s, {}, {}, {}};
        keys(u"NL91ABNA0417164300"_s);
        QTest::keyClick(dialoog->nummer(), Qt::Key_Return);
        bureau.settle();
        QVERIFY2(dialoog->melding().contains(u"inlogcode"_s), qPrintable(dialoog->melding()));
        QCOMPARE(dialoog->nummer()->text(), u"NL91ABNA0417164300"_s);
        QVERIFY(dialoog->opslaan()->isEnabled());
    }

    void a_change_of_another_in_between_is_said_and_the_next_save_counts()
    {
        Carer bureau;
        MijnRekeningDialoog* dialoog = bureau.open();
        ++bureau.dossiers.verleners[0].rijversie;
        bureau.dossiers.verleners[0].telefoon = u"0612345678"_s;
        keys(u"NL91ABNA0417164300"_s);
        QTest::keyClick(dialoog->nummer(), Qt::Key_Return);
        bureau.settle();
        QVERIFY2(dialoog->melding().contains(u"Iemand anders"_s), qPrintable(dialoog->melding()));
        QSignalSpy klaar(dialoog, &MijnRekeningDialoog::klaar);
        QTest::keyClick(dialoog->opslaan(), Qt::Key_Space);
        bureau.settle();
        QCOMPARE(klaar.count(), 1);
        QCOMPARE(bureau.dossiers.verleners[0].telefoon, u"0612345678"_s);
        QCOMPARE(bureau.dossiers.verleners[0].iban, Iban::parse(u"NL91ABNA0417164300"));
    }

    void a_confirmation_elsewhere_shows_at_once()
    {
        Carer bureau;
        bureau.dossiers.nummers = {bureau.gevraagd(44)};
        MijnRekeningDialoog* dialoog = bureau.open();
        keys(u"NL20"_s);
        bureau.dossiers.nummers.clear();
        bureau.dossiers.verleners[0].iban = Iban::parse(u"NL91ABNA0417164300");
        Q_EMIT bureau.dossiers.changed(u"rekening"_s, 12);
        bureau.settle();
        QVERIFY2(dialoog->tekst().contains(u"Nu: NL91 ABNA 0417 1643 00"_s), qPrintable(dialoog->tekst()));
        QVERIFY(!dialoog->terugnemen()->isVisible());
        QCOMPARE(dialoog->nummer()->text(), u"NL20"_s);
    }

    void an_organisation_has_a_number_for_each_of_its_records()
    {
        Carer bureau;
        bureau.dossiers.wie.rol = Rol::MedewerkerOrganisatie;
        bureau.dossiers.wie.zorgverlener = {};
        bureau.dossiers.wie.organisatie = OrganisatieId{6};
        Zorgverlener& huis = bureau.dossiers.verleners[1];
        huis.organisatie = OrganisatieId{6};
        huis.iban = Iban::parse(u"NL91ABNA0417164300");
        Zorgverlener tak = huis;
        tak.id = ZorgverlenerId{23};
        tak.vestigingsnummer = Vestigingsnummer::parse(u"000012345678");
        tak.iban = Iban::parse(u"NL02ABNA0123456789");
        Zorgverlener vreemd = huis;
        vreemd.id = ZorgverlenerId{24};
        vreemd.organisatie = OrganisatieId{7};
        bureau.dossiers.verleners.push_back(tak);
        bureau.dossiers.verleners.push_back(vreemd);
        MijnRekeningDialoog* dialoog = bureau.open();
        QCOMPARE(dialoog->windowTitle(), u"Rekeningnummer van uw organisatie"_s);
        QCOMPARE(dialoog->wie()->count(), 2); // and nobody else's
        QVERIFY(dialoog->wie()->isVisible());
        QVERIFY2(dialoog->tekst().contains(u"NL91 ABNA 0417 1643 00"_s), qPrintable(dialoog->tekst()));
        keys(u"NL20"_s);
        dialoog->wie()->setFocus();
        QTest::keyClick(dialoog->wie(), Qt::Key_Down);
        bureau.settle();
        QVERIFY2(dialoog->tekst().contains(u"NL02 ABNA 0123 4567 89"_s), qPrintable(dialoog->tekst()));
        QVERIFY(dialoog->nummer()->text().isEmpty()); // typed for the other
        bureau.keep(u"organisatie-rekening"_s);
        QSignalSpy klaar(dialoog, &MijnRekeningDialoog::klaar);
        dialoog->nummer()->setFocus();
        keys(u"NL20 INGB 0001 2345 67"_s);
        QTest::keyClick(dialoog->nummer(), Qt::Key_Return);
        bureau.settle();
        QCOMPARE(klaar.count(), 1);
        QCOMPARE(bureau.dossiers.verleners[2].iban, Iban::parse(u"NL20INGB0001234567"));
        QCOMPARE(bureau.dossiers.verleners[1].iban, Iban::parse(u"NL91ABNA0417164300"));
    }

    void an_organisation_of_one_record_is_asked_nothing_and_one_without_hears_why()
    {
        Carer bureau;
        bureau.dossiers.wie.rol = Rol::MedewerkerOrganisatie;
        bureau.dossiers.wie.zorgverlener = {};
        bureau.dossiers.wie.organisatie = OrganisatieId{6};
        MijnRekeningDialoog* leeg = bureau.open();
        QVERIFY2(leeg->melding().contains(u"nog geen overeenkomst"_s), qPrintable(leeg->melding()));
        QVERIFY(!leeg->opslaan()->isEnabled());
        leeg->reject();
        bureau.dossiers.verleners[1].organisatie = OrganisatieId{6};
        MijnRekeningDialoog* dialoog = bureau.open();
        QVERIFY(!dialoog->wie()->isVisible());
        QVERIFY(dialoog->nummer()->hasFocus());
    }

    void without_a_connection_it_says_so_and_asks_nothing()
    {
        Carer bureau;
        bureau.dossiers.storing = true;
        MijnRekeningDialoog* dialoog = bureau.open();
        QVERIFY(!dialoog->melding().isEmpty());
        QVERIFY(!dialoog->opslaan()->isEnabled());
    }
};

HOUSE_TEST(test_desk_mijn_rekening, DeskMijnRekening)
#include "test_desk_mijn_rekening.moc"
