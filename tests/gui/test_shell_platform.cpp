#include "client/platform/data_dir.h"
#include "client/platform/idle_watch.h"
#include "client/platform/key_store.h"
#include "client/platform/preferences.h"
#include "client/ui/shell/settings_page.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/house_test.h"
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

using namespace pgb;

class ShellPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain can be reached: that is what these tests are about.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_CURRENT_DESKTOP", "none");
    }

    void without_a_keychain_a_secret_lives_in_memory_and_that_is_said_once()
    {
        KeyStore keys(QStringLiteral("pgb-bureau-test"), 3000);
        QSignalSpy said(&keys, &KeyStore::notKept);
        int answers = 0;
        bool kept = true;
        keys.write(QStringLiteral("sessie"), "token", this, [&](bool k) { ++answers; kept = k; });
        QVERIFY(answers == 0); // never answers before it returns
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 10'000);
        QVERIFY(!kept);
        keys.write(QStringLiteral("tweede"), "x", this, [&](bool) { ++answers; });
        QTRY_COMPARE(answers, 2);
        QCOMPARE(said.count(), 1);

        std::optional<QByteArray> found;
        keys.read(QStringLiteral("sessie"), this, [&](std::optional<QByteArray> value) { found = std::move(value); });
        QTRY_VERIFY(found.has_value());
        QCOMPARE(*found, QByteArray("token"));

        keys.remove(QStringLiteral("sessie"));
        bool answered = false;
        keys.read(QStringLiteral("sessie"), this, [&](const std::optional<QByteArray>& value) { answered = true; found = value; });
        QTRY_VERIFY(answered);
        QVERIFY(!found.has_value());
    }

    void an_answer_does_not_reach_an_object_that_is_gone()
    {
        KeyStore keys(QStringLiteral("pgb-bureau-test"), 3000);
        bool answered = false;
        auto receiver = std::make_unique<QObject>();
        keys.read(QStringLiteral("sessie"), receiver.get(), [&](const std::optional<QByteArray>&) { answered = true; });
        receiver.reset();
        bool second = false;
        keys.read(QStringLiteral("ander"), this, [&](const std::optional<QByteArray>&) { second = true; });
        QTRY_VERIFY_WITH_TIMEOUT(second, 10'000);
        QVERIFY(!answered);
    }

    void the_data_folder_is_for_the_user_only_and_for_one_client_at_a_time()
    {
        QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("gegevens"));
        auto first = DataDir::open(path);
        QVERIFY(first.ok());
        QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
        const auto second = DataDir::open(path);
        QVERIFY(!second.ok());
        QCOMPARE(second.problem().code, QStringLiteral("gegevensmapInGebruik"));
        QVERIFY(DataDir::open(parent.filePath(QStringLiteral("ander"))).ok()); // two people on one computer
        {
            const DataDir ended = std::move(first).value();
        }
        QVERIFY(DataDir::open(path).ok());
    }

    void a_data_folder_that_cannot_be_made_is_a_problem_and_no_crash()
    {
        QTemporaryDir parent;
        QFile file(parent.filePath(QStringLiteral("bestand")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto folder = DataDir::open(parent.filePath(QStringLiteral("bestand/map")));
        QVERIFY(!folder.ok());
        QCOMPARE(folder.problem().code, QStringLiteral("gegevensmapNietSchrijfbaar"));
    }

    void idle_is_said_once_per_quiet_spell_and_a_key_begins_a_new_one()
    {
        QLineEdit field;
        field.show();
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(80);
        QTRY_COMPARE(idle.count(), 1);
        QTest::qWait(200);
        QCOMPARE(idle.count(), 1);
        QTest::keyClick(&field, Qt::Key_A);
        QTRY_COMPARE(idle.count(), 2);
        watch.setLimit(0);
        QTest::keyClick(&field, Qt::Key_A);
        QTest::qWait(200);
        QCOMPARE(idle.count(), 2);
    }

    void damaged_preferences_read_as_their_fallback_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray("\x00\xff[[[;=\n\n=", 9);
        QTest::newRow("other type") << QByteArray("[beeld]\nrijen=veel\n");
        QTest::newRow("no number at all fits") << QByteArray("[beeld]\nrijen=99999999999999999999999999\n");
        QTest::newRow("missing") << QByteArray();
    }
    void damaged_preferences_read_as_their_fallback()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("voorkeuren.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Preferences preferences(path);
        QCOMPARE(preferences.number(QStringLiteral("beeld/rijen"), 1, 0, 2), 1);
        QCOMPARE(preferences.text(QStringLiteral("server"), QStringLiteral("geen")), QStringLiteral("geen"));
    }

    void a_number_beyond_its_range_is_brought_back_into_it()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("voorkeuren.ini")));
        preferences.set(QStringLiteral("beeld/tekst"), 100000);
        QCOMPARE(preferences.number(QStringLiteral("beeld/tekst"), 100, 100, 200), 200);
        preferences.set(QStringLiteral("beeld/tekst"), QStringLiteral("-999999999999"));
        QCOMPARE(preferences.number(QStringLiteral("beeld/tekst"), 150, 100, 200), 100);
    }

    void looks_of_the_command_line_are_shown_and_not_kept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("voorkeuren.ini"));
        ui::Theme theme;
        {
            Preferences preferences(file);
            preferences.set(QStringLiteral("beeld/schema"), QStringLiteral("licht"));
            preferences.forThisRun(QStringLiteral("beeld/schema"), QStringLiteral("donker"));
            preferences.forThisRun(QStringLiteral("taal"), QStringLiteral("en"));
            ui::loadTheme(theme, preferences);
            QCOMPARE(theme.settings().scheme, ui::Scheme::Donker);
            ui::Commands commands;
            ui::FakeNavigator navigator;
            ui::SettingsPage page({theme, commands, navigator}, preferences);
            static_cast<QWidget&>(page).show();
            QObject::connect(&theme, &ui::Theme::changed, &page, [&] { ui::saveTheme(theme, preferences); });
            auto* language = page.findChild<QComboBox*>(QStringLiteral("language"));
            QCOMPARE(language->currentData().toString(), QStringLiteral("en"));
            auto* text = page.findChild<QComboBox*>(QStringLiteral("text"));
            text->setFocus();
            QTest::keyClick(text, Qt::Key_Down); // something else is chosen
            QCOMPARE(preferences.number(QStringLiteral("beeld/tekst"), 100, 100, 200), 125);
        }
        Preferences later(file);
        QCOMPARE(later.text(QStringLiteral("beeld/schema")), QStringLiteral("licht"));
        QCOMPARE(later.text(QStringLiteral("taal"), QStringLiteral("nl")), QStringLiteral("nl"));
        QCOMPARE(later.number(QStringLiteral("beeld/tekst"), 100, 100, 200), 125);
        later.forThisRun(QStringLiteral("taal"), QStringLiteral("en"));
        later.set(QStringLiteral("taal"), QStringLiteral("nl")); // chosen after all
        QCOMPARE(later.text(QStringLiteral("taal")), QStringLiteral("nl"));
    }
};

HOUSE_TEST(test_shell_platform, ShellPlatform)
#include "test_shell_platform.moc"
