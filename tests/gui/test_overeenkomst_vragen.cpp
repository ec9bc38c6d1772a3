#include "client/ui/overeenkomst/formulier.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

namespace {

void zetInhoud(FakeOvereenkomstGateway& gateway, const ZorgovereenkomstInhoud& inhoud)
{
    gateway.feiten.zorgovereenkomst.zorgverlener = bouw::zorgverlenerId;
    gateway.feiten.zorgverlener = bouw::zorgverlener();
    gateway.feiten.versie.inhoud = inhoud;
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
}

} // namespace

/// Only what applies is asked, and only then it costs fields.
class TestOvereenkomstVragen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_that_two_models_do_not_have_wait_for_the_choice_of_the_model()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstInhoud leeg;
        leeg.toekenningen = {bouw::toekenningId};
        zetInhoud(v.gateway, leeg);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        const auto gevraagd = [&] {
            int zichtbaar = 0;
            for (const VeldBlok* blok : v.opstellen()->findChildren<VeldBlok*>())
                zichtbaar += blok->isVisible() && (blok->pad() == u"inhoud/eigenContractnummer"_s || blok->pad() == u"inhoud/eigenKlantnummer"_s);
            return zichtbaar;
        };
        QVERIFY(v.sessie()->nogGeenSoort());
        QCOMPARE(gevraagd(), 0);
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.antwoorden.geeftLeiding = false; });
        QVERIFY(!v.sessie()->nogGeenSoort());
        QCOMPARE(gevraagd(), 2);
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst; });
        QCOMPARE(gevraagd(), 0);
    }

    void more_about_a_care_has_fields_only_where_something_is_said_or_asked_for()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstInhoud inhoud = bouw::inhoud();
        inhoud.toekenningen = {bouw::toekenningId};
        inhoud.werkafspraken.resize(40, inhoud.werkafspraken.front());
        for (Werkafspraak& a : inhoud.werkafspraken)
            a.zorgdelen = {};
        zetInhoud(v.gateway, inhoud);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarStap(3);
        const auto velden = [&] {
            int aantal = 0;
            for (const QLineEdit* veld : v.opstellen()->findChildren<QLineEdit*>())
                aantal += padVan(veld).contains(u"/zorgdelen/"_s);
            return aantal;
        };
        QCOMPARE(velden(), 0);
        v.opstellen()->findChild<QPushButton*>(u"meerOverDezeZorg"_s)->click();
        QCOMPARE(velden(), 7);
        QCOMPARE(padVan(QApplication::focusWidget()), u"inhoud/werkafspraken/0/zorgdelen/behoefte"_s);
        v.typ(u"Hulp"_s);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].zorgdelen.behoefte, u"Hulp"_s);
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[7].zorgdelen.locatie = u"Thuis"_s; });
        QCOMPARE(velden(), 14);
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/7/zorgdelen/locatie"_s);
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"Thuis"_s);
    }
};

HOUSE_TEST(test_overeenkomst_vragen, TestOvereenkomstVragen)
#include "test_overeenkomst_vragen.moc"
