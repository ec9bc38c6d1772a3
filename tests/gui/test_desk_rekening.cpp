#include "client/ui/clienten/rekening_dialoog.h"
#include "tests/gui/test_desk_fixture.h"
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

/// An account number that waits for a second person.
class DeskRekening final : public QObject {
    Q_OBJECT
    static Rekeningwijziging gevraagd()
    {
        Rekeningwijziging r;
        r.id = 12;
        r.zorgverlener = ZorgverlenerId{21};
        r.iban = Iban::parse(u"NL91ABNA0417164300");
        r.huidig = Iban::parse(u"NL02ABNA0123456789");
        r.gebruiker = GebruikerId{44};
        r.gevraagdDoor = QStringLiteral("T. de Wit");
        r.gevraagdOp = QDateTime(QDate(2025, 6, 2), QTime(10, 0), Qt::UTC);
        r.naam = QStringLiteral("T. de Wit");
        r.telefoon = QStringLiteral("0612345678");
        r.gegevensGewijzigd = true;
        r.magBevestigen = true;
        return r;
    }
    static RekeningDialoog* open(DeskFixture& bureau)
    {
        auto* page = bureau.show(new QWidget);
        auto* dialoog = new RekeningDialoog(12, bureau.dossiers, page);
        dialoog->open();
        bureau.settle();
        return dialoog;
    }

private Q_SLOTS:
    void svb_sees_both_numbers_and_is_warned_of_the_telephone_number()
    {
        DeskFixture bureau(Rol::Svb);
        bureau.dossiers.nummers = {gevraagd()};
        RekeningDialoog* dialoog = open(bureau);
        for (const char* deel : {"NL91ABNA0417164300", "NL02ABNA0123456789", "0612345678", "2 juni 2025", "Let op: dit account wijzigde ook andere gegevens"})
            QVERIFY2(dialoog->tekst().contains(QString::fromUtf8(deel)), deel);
        bureau.keep(QStringLiteral("rekening-svb"));
        dialoog->afwijzen()->setFocus();
        QTest::keyClick(dialoog->afwijzen(), Qt::Key_Space);
        QVERIFY(!dialoog->melding().isEmpty()); // why is asked first
        QVERIFY(bureau.dossiers.nummerBesluiten.empty());
        QString zin;
        connect(dialoog, &RekeningDialoog::besloten, this, [&](const QString& wat) { zin = wat; });
        QTest::keyClick(dialoog->bevestigen(), Qt::Key_Space);
        bureau.settle();
        QCOMPARE(int(bureau.dossiers.nummerBesluiten.size()), 1);
        QVERIFY(bureau.dossiers.nummerBesluiten[0].second.bevestigd);
        QVERIFY2(zin.contains(QStringLiteral("geldt nu")), qPrintable(zin));
    }

    void who_asked_can_only_take_it_back()
    {
        DeskFixture bureau(Rol::Zorgverlener);
        bureau.dossiers.wie.id = GebruikerId{44};
        Rekeningwijziging eigen = gevraagd();
        eigen.magBevestigen = false;
        bureau.dossiers.nummers = {eigen};
        RekeningDialoog* dialoog = open(bureau);
        QVERIFY(!dialoog->bevestigen()->isVisible());
        bureau.keep(QStringLiteral("rekening-eigen"));
        QTest::keyClick(dialoog->afwijzen(), Qt::Key_Space);
        bureau.settle();
        QCOMPARE(int(bureau.dossiers.nummerBesluiten.size()), 1);
        QVERIFY(!bureau.dossiers.nummerBesluiten[0].second.bevestigd);
    }

    void the_own_side_is_asked_whether_it_was_him_and_a_refusal_of_the_server_is_said()
    {
        DeskFixture bureau(Rol::Budgethouder);
        bureau.dossiers.nummers = {gevraagd()};
        RekeningDialoog* dialoog = open(bureau);
        QVERIFY(dialoog->tekst().contains(QStringLiteral("Kent u dit nummer niet?")));
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::NietToegestaan, QStringLiteral("codeNodigVoorRekening"), {}, {}, {}};
        QTest::keyClick(dialoog->bevestigen(), Qt::Key_Space);
        bureau.settle();
        QVERIFY2(dialoog->melding().contains(QStringLiteral("inlogcode")), qPrintable(dialoog->melding()));
        QVERIFY(dialoog->bevestigen()->isEnabled());
    }
};

HOUSE_TEST(test_desk_rekening, DeskRekening)
#include "test_desk_rekening.moc"
