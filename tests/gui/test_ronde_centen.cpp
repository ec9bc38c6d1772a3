#include "client/ui/ronde/centenronde_page.h"
#include "tests/gui/test_ronde_overeenkomsten.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

namespace {

bool naarVoorbeeld(RondeVenster& v, const QString& verhoging)
{
    v.toets(Qt::Key_A, Qt::ControlModifier);
    v.toets(Qt::Key_Tab);
    v.typ(verhoging);
    v.toets(Qt::Key_Return);
    return QTest::qWaitFor([&] { return rondeTabel(v) && rondeTabel(v)->accessibleName().startsWith(u"Wat er per"); });
}

} // namespace

/// One change of the rate over many agreements, and the round of signatures after it.
class TestRondeCenten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_cent_over_forty_agreements_is_signed_in_at_most_twentyfour_keys()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 40);
        v.open({Section::Overeenkomsten, {}, {}});
        v.toets(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(qobject_cast<CentenrondePage*>(v.page()));
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 40 && rondeTabel(v)->hasFocus());
        v.keep(u"centen-kiezen"_s, {1146, 700});
        QVERIFY(naarVoorbeeld(v, u"1c"_s));
        QCOMPARE(v.nietTypen.voorbeelden.size(), size_t(1));
        QCOMPARE(v.nietTypen.voorbeelden[0].zorgovereenkomsten.size(), size_t(40));
        QVERIFY(v.nietTypen.voorbeelden[0].verhoging.bedrag == Bedrag{1} && v.nietTypen.voorbeelden[0].ingangsdatum == QDate(2025, 7, 1));
        const QString som = v.page()->findChild<QLabel*>(u"som"_s)->text();
        QVERIFY2(som.contains(u"Alle 40"_s) && som.contains(u"208,80"_s), qPrintable(som)); // 40 times 5,22 a year
        QVERIFY(v.nietTypen.rondes.empty()); // nothing was made yet
        v.keep(u"centen-voorbeeld"_s, {1146, 700});
        v.keep(u"centen-voorbeeld"_s, {1700, 1010});
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.nietTypen.rondes.size(), size_t(4)); // ten at a time, each under a key of its own
        QCOMPARE(QSet<QString>(v.nietTypen.sleutels.begin(), v.nietTypen.sleutels.end()).size(), 4);
        QTRY_VERIFY(v.page()->findChild<QPushButton*>(u"verder"_s)->text().contains(u"ondertekenen"_s));
        v.keep(u"centen-gedaan"_s, {1146, 700});
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rondeTekenen(v) && rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 40 && rondeTabel(v)->hasFocus());
        v.keep(u"tekenen-begin"_s, {1146, 700});
        for (int bladen = 0; bladen < 8 && rondeTekenen(v)->bekeken() < 40; ++bladen) {
            v.toets(Qt::Key_Space, Qt::ShiftModifier);
            QTest::qWait(50);
        }
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), 40);
        QCOMPARE(v.nietTypen.gezien.size(), size_t(40)); // the server knows of each
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rondeDialoog(v));
        QVERIFY2(v.toetsen <= 24, qPrintable(u"%1 keys"_s.arg(v.toetsen)));
        QVERIFY(v.nietTypen.getekend.empty());
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.getekend.size(), size_t(4));
        QTRY_VERIFY(v.meldingen.join(u'\n').contains(u"40 wijzigingen"_s));
        auto* knop = v.page()->findChild<QPushButton*>(u"teken"_s);
        QTRY_VERIFY(!knop->isEnabled()); // nothing is left to sign
        QTRY_VERIFY(!rondeDialoog(v));
        QVERIFY(v.commands.run(u"tekenen.onderteken"_s));
        QVERIFY2(!rondeDialoog(v) && v.meldingen.back().contains(u"niets meer"_s), qPrintable(v.meldingen.join(u'|')));
        for (const OvereenkomstRij& rij : v.gateway.rijen)
            QCOMPARE(rij.zorgovereenkomst.versies.back().status, S::InBeoordeling);
        v.keep(u"tekenen-gedaan"_s, {1146, 700});
    }

    void a_choice_is_made_by_zorgverlener_and_function_and_the_raise_is_for_that_function_alone()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 12);
        v.open({Section::Overeenkomsten, {}, u"ronde/centen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 12);
        const QList<QComboBox*> keuzes = v.page()->findChildren<QComboBox*>();
        keuzes[0]->setCurrentIndex(keuzes[0]->findData(u"Thuiszorg De Linde"_s));
        QCOMPARE(rondeTabel(v)->model()->rowCount(), 3);
        keuzes[3]->setCurrentIndex(keuzes[3]->findData(u"WLZ-PV"_s));
        QCOMPARE(rondeTabel(v)->model()->rowCount(), 2);
        rondeTabel(v)->setFocus();
        QVERIFY(naarVoorbeeld(v, u"2%"_s));
        QCOMPARE(v.nietTypen.voorbeelden[0].zorgovereenkomsten.size(), size_t(2));
        QCOMPARE(v.nietTypen.voorbeelden[0].verhoging.functieCode, u"WLZ-PV"_s);
    }

    void what_cannot_be_raised_says_why_and_stays_out_of_the_round()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 3);
        const auto goed = v.nietTypen.opVoorbeeld;
        v.nietTypen.opVoorbeeld = [goed](ZorgovereenkomstId id, const wire::CentenOpdracht& opdracht) {
            wire::CentenRegel regel = goed(id, opdracht);
            if (id == ZorgovereenkomstId{101})
                regel.probleem = u"openVersie"_s;
            if (id == ZorgovereenkomstId{102})
                regel.bevindingen = {{u"ZC-039"_s, Ernst::Waarschuwen, u"inhoud/werkafspraken/0/tarief"_s, {}}};
            return regel;
        };
        v.open({Section::Overeenkomsten, {}, u"ronde/centen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->hasFocus());
        QVERIFY(naarVoorbeeld(v, u"1c"_s));
        QVERIFY(rondeKolom(rondeTabel(v), 0, 5).contains(u"Kan niet"_s)); // on top
        QVERIFY(rondeKolom(rondeTabel(v), 1, 5).contains(u"Let op"_s));
        QVERIFY(rondeKolom(rondeTabel(v), 2, 5).contains(u"Past"_s));
        v.keep(u"centen-weigert"_s, {1146, 700});
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.nietTypen.rondes.size(), size_t(1));
        QCOMPARE(v.nietTypen.rondes[0].zorgovereenkomsten, (std::vector<ZorgovereenkomstId>{{102}, {103}}));
    }

    void a_monthly_wage_is_shown_by_the_month_beside_the_rates()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 1);
        Zorgovereenkomst& z = v.gateway.rijen[0].zorgovereenkomst;
        z.versies[0].inhoud.loonsoort = Loonsoort::Maandloon;
        z.versies[0].inhoud.maandloon = Bedrag{200'000};
        const auto goed = v.nietTypen.opVoorbeeld;
        v.nietTypen.opVoorbeeld = [goed](ZorgovereenkomstId id, const wire::CentenOpdracht& opdracht) {
            wire::CentenRegel regel = goed(id, opdracht);
            regel.maandloonOud = Bedrag{200'000};
            regel.maandloonNieuw = Bedrag{204'000};
            return regel;
        };
        v.open({Section::Overeenkomsten, {}, u"ronde/centen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->hasFocus());
        QVERIFY(naarVoorbeeld(v, u"2%"_s));
        const QString oud = rondeKolom(rondeTabel(v), 0, 2);
        const QString nieuw = rondeKolom(rondeTabel(v), 0, 3);
        QVERIFY2(oud.contains(u"2.000,00 per maand"_s) && nieuw.contains(u"2.040,00 per maand"_s), qPrintable(oud + nieuw));
        QVERIFY(!rondeKolom(rondeTabel(v), 0, 4).isEmpty()); // and what it costs in a year
    }

    void after_a_lost_connection_the_same_part_goes_again_under_its_key()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 2);
        v.open({Section::Overeenkomsten, {}, u"ronde/centen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->hasFocus());
        QVERIFY(naarVoorbeeld(v, u"1c"_s));
        v.nietTypen.problem = Problem{ProblemKind::NietBeschikbaar, u"geenVerbinding"_s, {}, {}, {}};
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.page()->findChild<QPushButton*>(u"verder"_s)->isEnabled());
        v.nietTypen.problem.reset();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.nietTypen.sleutels.size(), 2);
        QCOMPARE(v.nietTypen.sleutels[0], v.nietTypen.sleutels[1]);
    }

    void a_caseworker_has_no_rounds()
    {
        RondeVenster v(Rol::MedewerkerVerstrekker);
        QVERIFY(!makeRondePage(centenrondeAdres(), {v.theme, v.commands, v}, v.services()));
        QVERIFY(!makeRondePage(tekenrondeAdres(), {v.theme, v.commands, v}, v.services()));
    }
};

HOUSE_TEST(test_ronde_centen, TestRondeCenten)
#include "test_ronde_centen.moc"
