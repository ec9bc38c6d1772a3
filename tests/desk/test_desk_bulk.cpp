#include "client/ui/betalingen/specificatie_page.h"
#include "client/ui/bulk/bulk_page.h"
#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/row_table.h"
#include "shared/wire/bulk.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// Files of an organisation in the whole client: found by their name, opened again where they were left, and a statement that is still there.
class TestDeskBulk : public QObject {
    Q_OBJECT

    static wire::BulkBatch batch(qint64 id, const QString& naam, Bulkstand stand)
    {
        wire::BulkBatch b;
        b.id = {id};
        b.rijversie = 1;
        b.naam = naam;
        b.bestandHash = QByteArray(32, char('a' + id));
        b.laatsteNummer = 5;
        b.aangemaaktOp = QDateTime(QDate(2025, 6, 2), QTime(9, 0), Qt::UTC);
        b.tellingen = {{stand, 4, Bedrag{10'000}}};
        return b;
    }
    /// Two batches: one to be looked at, one that was handed in.
    static void metBatches(OneMonthServer& world)
    {
        const auto rest = world.server.answer;
        world.server.answer = [rest](const FakeRequest& request) {
            const QByteArray path = request.path.left(request.path.indexOf('?') < 0 ? request.path.size() : request.path.indexOf('?'));
            const wire::BulkBatch fout = batch(7, u"juni-noord.csv"_s, Bulkstand::Fout), klaar = batch(8, u"juni-zuid.csv"_s, Bulkstand::Ingediend);
            if (path == "/v1/bulk")
                return FakeAnswer{200, wire::toText(QJsonObject{{u"items"_s, QJsonArray{wire::encode(klaar), wire::encode(fout)}}})};
            if (path == "/v1/bulk/7" || path == "/v1/bulk/8")
                return FakeAnswer{200, wire::toText(wire::encode(path.endsWith('7') ? fout : klaar))};
            if (path.startsWith("/v1/bulk") || path.startsWith("/v1/betalingen"))
                return FakeAnswer{200, R"({"items":[]})"};
            return rest(request);
        };
    }
    static QString koppen(Bureau& b)
    {
        QStringList uit;
        for (const ui::ElidedLabel* label : b.desk->window().findChildren<ui::ElidedLabel*>()) {
            if (label->isVisible())
                uit << label->text();
        }
        return uit.join(QLatin1Char(' '));
    }
    /// The names of the files are read in the background.
    static bool gelezen(const OneMonthServer& world)
    {
        const auto gevraagd = [&] { return std::any_of(world.server.requests.begin(), world.server.requests.end(), [](const FakeRequest& r) { return r.path.startsWith("/v1/bulk"); }); };
        const bool klaar = QTest::qWaitFor(gevraagd, 10'000);
        QTest::qWait(300);
        return klaar;
    }
    static void zoek(Bureau& b, const QString& woord)
    {
        QApplication::setActiveWindow(&b.desk->window());
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() != &b.desk->window());
        b.keys(woord);
        b.key(Qt::Key_Return);
    }

private Q_SLOTS:
    void a_file_is_found_by_its_name_and_opens_at_its_step()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        metBatches(world);
        Bureau b(world, folder.path(), Secret(QByteArray(32, 'k')), Rol::MedewerkerOrganisatie);
        QVERIFY(gelezen(world));
        zoek(b, u"juni-zuid"_s);
        QTRY_VERIFY(b.work().current() && b.work().current()->address() == ui::bulkAdres());
        QTRY_VERIFY2(koppen(b).contains(u"juni-zuid.csv"_s), qPrintable(koppen(b)));
        zoek(b, u"juni-noord"_s);
        QTRY_VERIFY2(koppen(b).contains(u"juni-noord.csv"_s), qPrintable(koppen(b)));
        QTRY_VERIFY(b.says(u"4 fout"_s));
    }

    void what_was_left_open_is_open_again_on_the_next_start()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        metBatches(world);
        {
            Bureau b(world, folder.path(), Secret(QByteArray(32, 'k')), Rol::MedewerkerOrganisatie);
            QVERIFY(gelezen(world));
            zoek(b, u"juni-noord"_s);
            QTRY_VERIFY2(koppen(b).contains(u"juni-noord.csv"_s), qPrintable(koppen(b)));
        }
        Bureau b(world, folder.path(), Secret(QByteArray(32, 'k')), Rol::MedewerkerOrganisatie);
        b.work().open(ui::bulkAdres());
        QTRY_VERIFY2(koppen(b).contains(u"juni-noord.csv"_s), qPrintable(koppen(b)));
        QTRY_VERIFY(b.says(u"4 fout"_s));
    }

    void a_statement_is_still_there_after_another_screen_of_its_tab()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        metBatches(world);
        Bureau b(world, folder.path(), Secret(QByteArray(32, 'k')), Rol::MedewerkerOrganisatie);
        b.work().open({ui::Section::Betalingen, {}, {}});
        b.work().open(ui::splitsingAdres());
        auto* page = qobject_cast<ui::SplitsingPage*>(b.work().current());
        QVERIFY(page);
        auto* bedrag = page->findChild<QLineEdit*>();
        QTest::keyClicks(bedrag, u"300,03"_s);
        QTest::keyClick(bedrag, Qt::Key_Tab);
        b.keys(u"2-6-2025"_s);
        b.key(Qt::Key_Return);
        QTRY_VERIFY(b.says(u"geen eigen betaling van dit bedrag"_s));
        const QPointer<ui::Page> oud = page;
        b.work().back();
        b.work().open(ui::specificatieAdres({}, {7}));
        QTRY_VERIFY(!oud); // its place was taken
        b.work().open(ui::splitsingAdres());
        page = qobject_cast<ui::SplitsingPage*>(b.work().current());
        QVERIFY(page);
        QCOMPARE(page->findChild<QLineEdit*>()->text(), u"300,03"_s);
        QTRY_VERIFY(b.says(u"geen eigen betaling van dit bedrag"_s));
    }
};

HOUSE_TEST(test_desk_bulk, TestDeskBulk)

#include "test_desk_bulk.moc"
