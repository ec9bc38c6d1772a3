#include "server/storage/crypto/column_cipher.h"
#include "server/storage/sql_error.h"
#include "tests/storage/storage_test.h"
#include <QDir>

using namespace pgb;
using namespace pgb::app;
using namespace pgb::storage;
using namespace pgb::test;

/// Personal numbers in the database, and the keys outside it.
class SecretsTest : public StorageTest {
    Q_OBJECT

    static Keys keys(char first, char second) { return {Secret(QByteArray(32, first)), Secret(QByteArray(32, second))}; }

    static bool refuses(const std::function<void()>& act)
    {
        try {
            act();
        } catch (const SqlError&) {
            return true;
        }
        return false;
    }

    QByteArray everyByte() const
    {
        QByteArray all;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile file(m_config.path + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void no_personal_number_stands_in_the_database_file()
    {
        write([&](UnitOfWork& unit) {
            const Betaalrun run = need(unit.betalingen().insertRun({{}, BetaalrunSoort::Kvk, QDate(2025, 1, 1), BetaalrunStatus::Ingepland, 1, {}}));
            need(unit.betalingen().insert({{}, run.id, m_dossier.zorgverlener.id, iban(77), {}, QDate(2025, 1, 1), {}, {}}));
            Aanmeldgegevens g {m_dossier.account(Rol::Svb).id, "$argon2id$", "TOTPGEHEIMTOTPGEHEIM", 0};
            need(unit.gebruikers().setAanmeldgegevens(g));
            need(unit.idempotentie().insert(g.gebruiker, QStringLiteral("k"), {"VERZOEKHASH-VERZOEKHASH-VERZOEKH", 201, "ANTWOORD-MET-BSN"}, moment()));
        });
        if (!isSqlite()) {
            // Each table as text, as a dump would show it.
            for (const char* table : {"budgethouder", "zorgverlener", "betaling", "gebruiker", "idempotentie"}) {
                const QString text = tamper({QStringLiteral("SELECT string_agg(CAST(t AS text), ' ') FROM %1 t").arg(QLatin1String(table))}).toString();
                QVERIFY(!text.isEmpty());
                for (const QString& number : {m_dossier.budgethouder.bsn.tekst(), m_dossier.zorgverlener.bsn->tekst(), m_dossier.budgethouder.iban->tekst(), iban(77).tekst(),
                                              QStringLiteral("VERZOEKHASH")})
                    QVERIFY(!text.contains(number) && !text.contains(QLatin1String(number.toUtf8().toHex())));
            }
            return;
        }
        const QByteArray bytes = everyByte();
        QVERIFY(bytes.contains("Kerkstraat")); // what is not secret is there, so the search would find it
        for (const QByteArray& secret : {m_dossier.budgethouder.bsn.tekst().toUtf8(), m_dossier.zorgverlener.bsn->tekst().toUtf8(),
                                         m_dossier.budgethouder.iban->tekst().toUtf8(), iban(77).tekst().toUtf8(), QByteArray("TOTPGEHEIM"),
                                         QByteArray("ANTWOORD-MET"), QByteArray("VERZOEKHASH")})
            QVERIFY2(!bytes.contains(secret), secret.constData());
    }

    void a_number_that_was_put_into_another_row_cannot_be_read()
    {
        write([&](UnitOfWork& unit) { storeDossier(unit, 2); });
        tamper({QStringLiteral("UPDATE budgethouder SET iban_versleuteld = (SELECT iban_versleuteld FROM budgethouder WHERE id = 2) WHERE id = 1")});
        const Outcome<int> done = m_storage->read<int>([&](UnitOfWork& unit) -> Outcome<int> {
            const auto found = unit.budgethouders().find({1});
            return found.ok() ? Outcome<int>(1) : found.problem();
        });
        QCOMPARE(done.ok() ? QString() : done.problem().code, QStringLiteral("opslagBeschadigd"));
    }

    void a_lost_key_file_is_never_replaced()
    {
        m_storage.reset();
        QVERIFY(QFile::rename(m_config.keyFile, m_config.keyFile + QStringLiteral(".weg")));
        QCOMPARE(SqlStorage(m_config).open().problem().code, QStringLiteral("sleutelbestandOntbreekt"));
        QVERIFY(!QFile::exists(m_config.keyFile));
        QVERIFY(createKeyFile(m_config.keyFile).ok());
        QCOMPARE(SqlStorage(m_config).open().problem().code, QStringLiteral("sleutelbestandPastNiet"));
    }

    void a_key_file_is_made_for_its_owner_alone_and_never_over_another()
    {
        const QString path = m_fixture.directory().filePath(QStringLiteral("nieuw"));
        QFile::remove(path);
        QVERIFY(createKeyFile(path).ok());
        QCOMPARE(QFile::permissions(path) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        const Outcome<Keys> first = readKeyFile(path);
        QVERIFY(first.ok());
        QCOMPARE(createKeyFile(path).problem().code, QStringLiteral("sleutelbestandNietGemaakt"));
        const Outcome<Keys> again = readKeyFile(path);
        QVERIFY(again.ok() && again->versleuteling.bytes() == first->versleuteling.bytes() && again->hash.bytes() == first->hash.bytes());
        QVERIFY(first->versleuteling.bytes() != first->hash.bytes());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QCOMPARE(readKeyFile(path).problem().code, QStringLiteral("sleutelbestandOnveilig"));
        QCOMPARE(readKeyFile(m_fixture.directory().path()).problem().code, QStringLiteral("sleutelbestandOnveilig"));
    }

    void a_key_file_of_another_form_is_refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray a = QByteArray(32, 'a').toHex();
        const QByteArray b = QByteArray(32, 'b').toHex();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another version") << "pgb-sleutelbestand 2\nversleuteling " + a + "\nhash " + b + "\n";
        QTest::newRow("short key") << "pgb-sleutelbestand 1\nversleuteling " + a.mid(2) + "\nhash " + b + "\n";
        QTest::newRow("no hexadecimal") << "pgb-sleutelbestand 1\nversleuteling zz" + a.mid(2) + "\nhash " + b + "\n";
        QTest::newRow("twice the same key") << "pgb-sleutelbestand 1\nversleuteling " + a + "\nhash " + a + "\n";
        QTest::newRow("cut off") << "pgb-sleutelbestand 1\nversleuteling " + a + "\n";
        QTest::newRow("more behind it") << "pgb-sleutelbestand 1\nversleuteling " + a + "\nhash " + b + "\nx\n";
    }
    void a_key_file_of_another_form_is_refused()
    {
        QFETCH(QByteArray, text);
        QFile file(m_fixture.directory().filePath(QStringLiteral("vreemd")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(readKeyFile(file.fileName()).problem().code, QStringLiteral("sleutelbestandOngeldig"));
    }

    void a_sealed_value_opens_only_whole_and_at_its_own_place()
    {
        const ColumnCipher cipher(keys('a', 'b'));
        const QByteArray sealed = cipher.seal(QLatin1String("t.bsn"), "1", "999990019");
        QCOMPARE(cipher.open(QLatin1String("t.bsn"), "1", sealed), QByteArray("999990019"));
        QVERIFY(cipher.seal(QLatin1String("t.bsn"), "1", "999990019") != sealed);
        QVERIFY(refuses([&] { cipher.open(QLatin1String("t.bsn"), "2", sealed); }));
        QVERIFY(refuses([&] { cipher.open(QLatin1String("t.iban"), "1", sealed); }));
        QVERIFY(refuses([&] { ColumnCipher(keys('c', 'b')).open(QLatin1String("t.bsn"), "1", sealed); }));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(refuses([&] { cipher.open(QLatin1String("t.bsn"), "1", changed); }));
            if (i > 0)
                QVERIFY(refuses([&] { cipher.open(QLatin1String("t.bsn"), "1", sealed.left(i)); }));
        }
        QVERIFY(cipher.lookup(QLatin1String("bsn"), QStringLiteral("1")) != ColumnCipher(keys('a', 'c')).lookup(QLatin1String("bsn"), QStringLiteral("1")));
        QVERIFY(cipher.lookup(QLatin1String("bsn"), QStringLiteral("1")) != cipher.lookup(QLatin1String("iban"), QStringLiteral("1")));
    }

    void the_database_file_is_for_its_owner_alone()
    {
        if (!isSqlite())
            return;
        for (const char* suffix : {"", "-wal"}) {
            const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(QFile::permissions(m_config.path + QLatin1String(suffix)) & others));
        }
    }
};

HOUSE_TEST(test_secrets, SecretsTest)
#include "test_secrets.moc"
