#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/command_palette.h"
#include "client/ui/shell/finder_dialog.h"
#include "tests/gui/test_ronde_overeenkomsten.h"
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

/// The chain of contracts, found from anywhere.
class TestRondeKeten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_chain_is_found_by_its_word_where_no_agreement_is_in_view()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 4);
        v.window.show();
        const ClientDirectory niemand;
        const CommandPalette palet(v.commands, niemand, v);
        for (const QString& woord : {u"keten"_s, u"ketenregeling"_s}) {
            const std::vector<FinderRow> rijen = palet.rows(woord);
            QVERIFY2(!rijen.empty() && rijen.front().id == u"doe/ronde.keten"_s, qPrintable(woord));
        }
        QVERIFY(palet.choose(u"doe/ronde.keten"_s));
        FinderDialog* vraag = nullptr;
        QTRY_VERIFY((vraag = v.window.findChild<FinderDialog*>()) && vraag->isVisible());
        auto* veld = vraag->findChild<QLineEdit*>();
        QTest::keyClicks(veld, u"jansen"_s);
        QTest::keyClick(veld, Qt::Key_Return);
        QTRY_VERIFY(!v.geopend.empty());
        QCOMPARE(v.geopend.back(), ketenAdres({2}, {102}));
    }
};

HOUSE_TEST(test_ronde_keten, TestRondeKeten)
#include "test_ronde_keten.moc"
