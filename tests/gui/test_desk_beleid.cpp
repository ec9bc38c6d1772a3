#include "client/ui/werklijst/beleid_page.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_levensloop_gateway.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

class TestDeskBeleid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_rule_is_recorded_from_a_day_on_and_the_older_one_stays()
    {
        DeskFixture bureau;
        FakeOvereenkomstGateway server;
        FakeLevensloopGateway levensloop(server);
        Verstrekker kantoor;
        kantoor.id = bouw::verstrekkerId;
        kantoor.naam = QStringLiteral("Zorgkantoor De Stroom");
        kantoor.wetten = {Wet::Wlz};
        bureau.dossiers.kantoren = {kantoor};
        bureau.dossiers.wie.rol = Rol::MedewerkerVerstrekker;
        bureau.dossiers.wie.verstrekker = bouw::verstrekkerId;
        levensloop.lijstBeleid = {{{1}, bouw::verstrekkerId, Wet::Wlz, QDate(2020, 1, 1), 200, Bedrag{50}, true, 1, {}, {}}};
        auto* page = bureau.show(new BeleidPage({Section::Werklijst, {}, QStringLiteral("beleid")}, bureau.context(), bureau.dossiers, levensloop));
        auto* tabel = page->findChild<RowTable*>();
        QTRY_COMPARE(tabel->model()->rowCount(), 1);
        auto* procent = page->findChild<QLineEdit*>(QStringLiteral("procent"));
        procent->setFocus();
        bureau.type(QStringLiteral("drie"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(levensloop.lijstBeleid.size()), 1); // it cannot be read
        QVERIFY(procent->hasFocus());
        procent->clear();
        bureau.type(QStringLiteral("2,5"));
        page->findChild<QLineEdit*>(QStringLiteral("bedrag"))->setFocus();
        bureau.type(QStringLiteral("1,50"));
        auto* detail = page->findChild<QComboBox*>(QStringLiteral("detailniveau"));
        detail->setCurrentIndex(detail->findData(int(Detailniveau::Periode)));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(int(levensloop.lijstBeleid.size()), 2);
        const Verstrekkersbeleid& regel = levensloop.lijstBeleid.back();
        QVERIFY(regel.bandbreedteHonderdsten == 250 && regel.bandbreedteBedrag == Bedrag{150} && !regel.reiskostenToegestaan && !regel.maximumTerugwerkendeMaanden && regel.detailniveau == Detailniveau::Periode);
        QCOMPARE(regel.geldigVan.day(), 1);
        QTRY_COMPARE(tabel->model()->rowCount(), 2);
        QCOMPARE(tabel->model()->index(0, 6).data().toString(), QStringLiteral("totaal per periode"));
        QCOMPARE(tabel->model()->index(1, 6).data().toString(), QStringLiteral("uren per dag"));
        QCOMPARE(detail->currentData().toInt(), -1); // the next one is set anew
        bureau.keep(QStringLiteral("beleid"));
    }
};

HOUSE_TEST(test_desk_beleid, TestDeskBeleid)
#include "test_desk_beleid.moc"
