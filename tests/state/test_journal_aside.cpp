#include "client/state/journal.h"
#include "tests/support/house_test.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::state;

/// What an earlier run kept and this one cannot read.
class TestJournalAside : public QObject {
    Q_OBJECT

    static Secret key() { return Secret(QByteArray(32, 'k')); }

private Q_SLOTS:
    void what_does_not_open_is_put_aside_told_until_it_was_seen_and_never_written_over()
    {
        QTemporaryDir dir;
        const auto files = [&](const char* pattern) { return QDir(dir.path()).entryList({QString::fromLatin1(pattern)}, QDir::Files); };
        {
            Journal journal(dir.path(), key());
            journal.save(QStringLiteral("a"), "1");
            journal.save(QStringLiteral("b"), "2");
            journal.flush();
            QVERIFY(journal.unreadable().empty());
        }
        QVERIFY(Journal::holdsWork(dir.path(), key()));
        QVERIFY(!Journal::holdsWork(dir.path(), Secret(QByteArray(32, 'x'))));
        QCOMPARE(files("*.pgbj").size(), 2); // looking changes nothing
        const QString name = files("*.pgbj").first();
        QFile damaged(dir.filePath(name));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() / 2));
        damaged.write("\xff\x00\xff", 3);
        damaged.close();
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        const QByteArray bytes = damaged.readAll();
        damaged.close();
        {
            Journal again(dir.path(), key());
            QCOMPARE(again.unreadable().size(), size_t(1));
            const bool a = again.isOf(again.unreadable().front(), QStringLiteral("a"));
            QVERIFY(a != again.isOf(again.unreadable().front(), QStringLiteral("b"))); // which of the two it was
            QVERIFY(!again.content(a ? QStringLiteral("b") : QStringLiteral("a")).isEmpty());
            QCOMPARE(again.unreadable().front().saved, QFileInfo(dir.filePath(name + QStringLiteral(".onleesbaar"))).lastModified());
            QCOMPARE(again.keys().size(), 1);
            again.save(QStringLiteral("a"), "3"); // the same name again, for one of the two
            again.save(QStringLiteral("b"), "4");
            again.flush();
            QFile kept(dir.filePath(name + QStringLiteral(".onleesbaar")));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), bytes);
        }
        {
            Journal next(dir.path(), key());
            QCOMPARE(next.unreadable().size(), size_t(1)); // nobody has seen it yet
            next.unreadableSeen();
            QVERIFY(next.unreadable().empty());
        }
        QVERIFY(Journal(dir.path(), key()).unreadable().empty());
        QCOMPARE(files("*.gezien").size(), 1); // kept all the same
        Journal remade(dir.path(), Secret(QByteArray(32, 'x'))); // of a keychain that was made anew
        QCOMPARE(remade.unreadable().size(), size_t(2));
        QVERIFY(remade.keys().isEmpty());
        QCOMPARE(files("*.onleesbaar").size(), 2);
    }
};

HOUSE_TEST(test_journal_aside, TestJournalAside)
#include "test_journal_aside.moc"
