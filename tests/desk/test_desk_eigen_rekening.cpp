#include "client/ui/clienten/mijn_rekening_dialoog.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"
#include <QPushButton>

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// A zorgverlener comes at his own account number; who is none does not.
class TestDeskEigenRekening : public QObject {
    Q_OBJECT

    static ui::MijnRekeningDialoog* open(Bureau& b) { return b.desk->window().findChild<ui::MijnRekeningDialoog*>(); }
    static QPushButton* button(Bureau& b)
    {
        for (QPushButton* one : b.desk->window().findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == u"Mijn rekeningnummer"_s)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void vandaag_has_the_button_and_the_palette_the_command()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        const auto normal = world.server.answer;
        world.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/rekeningwijzigingen"))
                return FakeAnswer{200, R"({"items":[]})"};
            if (request.path == "/v1/zorgverleners/2")
                return FakeAnswer{200, wire::toText(wire::encode(bouw::zorgverlener()))};
            return normal(request);
        };
        Bureau b(world, folder.path(), Secret(QByteArray(32, 'k')), Rol::Zorgverlener);
        wire::SessieAntwoord session;
        session.gebruiker.rol = Rol::Zorgverlener;
        session.niveau = Inlogniveau::TweeFactoren;
        b.desk->setSession(session);
        QTRY_VERIFY(button(b));
        QTest::keyClick(button(b), Qt::Key_Space);
        QTRY_VERIFY(open(b) && open(b)->isVisible());
        QTRY_VERIFY2(open(b)->tekst().contains(ibanGroepen(*bouw::zorgverlener().iban)), qPrintable(open(b)->tekst()));
        QTRY_VERIFY(open(b)->nummer()->hasFocus());
        QTest::keyClick(open(b)->nummer(), Qt::Key_Escape);
        QTRY_VERIFY(!open(b));

        QApplication::setActiveWindow(&b.desk->window());
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() != &b.desk->window());
        b.keys(u"iban"_s);
        b.key(Qt::Key_Return);
        QTRY_VERIFY(open(b) && open(b)->isVisible());
    }

    void an_employee_comes_at_the_number_of_the_organisation()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Zorgverlener huis = bouw::zorginstelling();
        huis.organisatie = OrganisatieId{6};
        const auto normal = world.server.answer;
        world.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/rekeningwijzigingen"))
                return FakeAnswer{200, R"({"items":[]})"};
            if (request.path.startsWith("/v1/zorgverleners/"))
                return FakeAnswer{200, wire::toText(wire::encode(huis))};
            if (request.path.startsWith("/v1/zorgverleners"))
                return FakeAnswer{200, QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{wire::encode(huis)}}}).toJson()};
            return normal(request);
        };
        Bureau b(world, folder.path(), Secret(QByteArray(32, 'k')), Rol::MedewerkerOrganisatie);
        QPushButton* button = nullptr;
        QTRY_VERIFY((button = b.desk->window().findChild<QPushButton*>(u"eigenRekening"_s)) && button->isVisible());
        QCOMPARE(button->text(), u"Rekeningnummer van uw organisatie"_s);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(open(b) && open(b)->isVisible());
        QTRY_VERIFY2(open(b)->tekst().contains(ibanGroepen(*huis.iban)), qPrintable(open(b)->tekst()));
    }

    void a_budgethouder_has_neither()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        QVERIFY(!button(b));
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() != &b.desk->window());
        b.keys(u"mijn rekeningnummer"_s);
        b.key(Qt::Key_Return);
        QTest::qWait(200);
        QVERIFY(!open(b));
    }
};

HOUSE_TEST(test_desk_eigen_rekening, TestDeskEigenRekening)
#include "test_desk_eigen_rekening.moc"
