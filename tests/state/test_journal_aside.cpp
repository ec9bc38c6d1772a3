#include "client/state/journal.h"
#include "tests/support/house_test.h"
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <unistd.h>

using namespace pgb;
using namespace pgb::state;

/// What an earlier run kept and this one cannot read.
class TestJournalAside : public QObject {
    Q_OBJECT

    static Secret key() { return Secret(QByteArray(32, 'k')); }
    static QStringList files(const QTemporaryDir& dir, const char* pattern) { return QDir(dir.path()).entryList({QString::fromLatin1(pattern)}, QDir::Files); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A draft under "a" that is whole, in a file that does not open now; empty = that cannot be made here. `bytes`: what is in it.
    static QString closedDraft(const QTemporaryDir& dir, QByteArray& bytes)
    {
        {
            Journal journal(dir.path(), key());
            journal.save(QStringLiteral("a"), "1");
            journal.flush();
        }
        const QString path = dir.filePath(files(dir, "*.pgbj").value(0));
        bytes = bytesOf(path);
        const bool closed = !bytes.isEmpty() && QFile::setPermissions(path, {}) && bytesOf(path).isEmpty();
        return closed ? path : QString();
    }
    static constexpr uid_t nobody = 65534;
    /// Root opens every file: the test is done as somebody else.
    static bool asUser(const QTemporaryDir& dir) { return ::geteuid() != 0 || (::chown(dir.path().toUtf8().constData(), nobody, gid_t(-1)) == 0 && ::seteuid(nobody) == 0); }

private Q_SLOTS:
    void what_cannot_be_opened_at_this_start_is_put_aside_before_something_else_is_kept_in_its_place()
    {
        QTemporaryDir dir;
        const auto back = qScopeGuard([was = ::geteuid()] { QCOMPARE(::seteuid(was), 0); });
        QByteArray bytes;
        const QString path = asUser(dir) ? closedDraft(dir, bytes) : QString();
        if (path.isEmpty())
            QSKIP("no file can be closed to its owner here");
        {
            Journal again(dir.path(), key());
            QCOMPARE(again.unreadable().size(), size_t(1));
            QVERIFY(files(dir, "*.onleesbaar").isEmpty()); // it may open at the next start
            again.save(QStringLiteral("a"), "2");
            again.flush();
            QCoreApplication::processEvents();
            QCOMPARE(again.unreadable().size(), size_t(1));
            QVERIFY(again.unreadable().front().name.endsWith(QStringLiteral(".onleesbaar")));
            QVERIFY(again.isOf(again.unreadable().front(), QStringLiteral("a")));
            again.save(QStringLiteral("a"), "3"); // that one is its own
            again.flush();
        }
        QCOMPARE(files(dir, "*.onleesbaar").size(), 1);
        const QString aside = dir.filePath(files(dir, "*.onleesbaar").front());
        QVERIFY(QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(bytesOf(aside), bytes);
        Journal next(dir.path(), key());
        QCOMPARE(next.content(QStringLiteral("a")), QByteArray("3"));
        QCOMPARE(next.unreadable().size(), size_t(1));
    }

    void what_cannot_be_opened_and_was_seen_is_silent_for_this_start_and_opens_at_the_next()
    {
        QTemporaryDir dir;
        const auto back = qScopeGuard([was = ::geteuid()] { QCOMPARE(::seteuid(was), 0); });
        QByteArray bytes;
        const QString path = asUser(dir) ? closedDraft(dir, bytes) : QString();
        if (path.isEmpty())
            QSKIP("no file can be closed to its owner here");
        {
            Journal again(dir.path(), key());
            again.unreadableSeen();
            QVERIFY(again.unreadable().empty());
        }
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        Journal next(dir.path(), key());
        QVERIFY(next.unreadable().empty());
        QCOMPARE(next.content(QStringLiteral("a")), QByteArray("1"));
    }

    void what_does_not_open_is_put_aside_told_until_it_was_seen_and_never_written_over()
    {
        QTemporaryDir dir;
        {
            Journal journal(dir.path(), key());
            journal.save(QStringLiteral("a"), "1");
            journal.save(QStringLiteral("b"), "2");
            journal.flush();
            QVERIFY(journal.unreadable().empty());
        }
        QVERIFY(Journal::holdsWork(dir.path(), key()));
        QVERIFY(!Journal::holdsWork(dir.path(), Secret(QByteArray(32, 'x'))));
        QCOMPARE(files(dir, "*.pgbj").size(), 2); // looking changes nothing
        const QString name = files(dir, "*.pgbj").first();
        QFile damaged(dir.filePath(name));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() / 2));
        damaged.write("\xff\x00\xff", 3);
        damaged.close();
        const QByteArray bytes = bytesOf(damaged.fileName());
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
            QCOMPARE(bytesOf(dir.filePath(name + QStringLiteral(".onleesbaar"))), bytes);
        }
        {
            Journal next(dir.path(), key());
            QCOMPARE(next.unreadable().size(), size_t(1)); // nobody has seen it yet
            next.unreadableSeen();
            QVERIFY(next.unreadable().empty());
        }
        QVERIFY(Journal(dir.path(), key()).unreadable().empty());
        QCOMPARE(files(dir, "*.gezien").size(), 1); // kept all the same
        Journal remade(dir.path(), Secret(QByteArray(32, 'x'))); // of a keychain that was made anew
        QCOMPARE(remade.unreadable().size(), size_t(2));
        QVERIFY(remade.keys().isEmpty());
        QCOMPARE(files(dir, "*.onleesbaar").size(), 2);
    }
};

HOUSE_TEST(test_journal_aside, TestJournalAside)
#include "test_journal_aside.moc"
