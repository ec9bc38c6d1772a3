#include "client/ui/widgets/toast.h"
#include "tests/desk/computer.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// A computer on which nothing can be kept beyond the run.
class TestNoKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_CURRENT_DESKTOP", "none");
    }

    void that_nothing_is_kept_is_said_once_and_not_at_each_unlock()
    {
        Computer c;
        QVERIFY(c.begin());
        QTRY_VERIFY(c.says(u"Uw sleutelbos is niet beschikbaar."_s));
        QVERIFY(c.says(u"Na afsluiten meldt u zich opnieuw aan."_s));
        QVERIFY(c.says(u"tot de server het heeft, staat het alleen in dit venster"_s));
        c.window().workspace().message().dismiss();
        c.key(Qt::Key_L, Qt::ControlModifier);
        c.unlock();
        QTRY_VERIFY(!c.window().lock().isLocked());
        bool answered = false; // what was asked of the keychain before this is answered before it
        KeyStore keys(u"pgb-bureau-test"_s);
        keys.read(u"x"_s, &keys, [&](const std::optional<QByteArray>&) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 15'000);
        QVERIFY(!c.window().workspace().message().isVisible());
    }
};

HOUSE_TEST(test_no_keychain, TestNoKeychain)
#include "test_no_keychain.moc"
