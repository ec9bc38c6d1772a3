#include "server/storage/opening.h"
#include "server/storage/transaction.h"

namespace pgb::storage {

Outcome<Keys> keysFor(Database& database, const QString& keyFile)
{
    Outcome<Keys> keys = readKeyFile(keyFile);
    if (keys.ok() || keys.problem().code != QLatin1String("sleutelbestandOntbreekt"))
        return keys;
    // What is encrypted with a lost key is lost: a new key would only hide that.
    if (!database.dialect().isEmpty(database))
        return keys;
    // Another process may just have made it; then theirs is read.
    const Outcome<void> created = createKeyFile(keyFile);
    keys = readKeyFile(keyFile);
    if (!keys.ok() && !created.ok())
        return created.problem();
    return keys;
}

bool keysFit(Database& database, const ColumnCipher& cipher)
{
    if (!database.dialect().hasTable(database, QStringLiteral("sleutelcontrole")))
        return true;
    const auto stored = database.one("sleutelcontrole.find", QStringLiteral("SELECT waarde FROM sleutelcontrole WHERE id = 1"), {},
                                     [](Row& row) { return row.bytes(); });
    return !stored || *stored == cipher.fingerprint();
}

void noteKeys(Database& database, const ColumnCipher& cipher)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database.run("sleutelcontrole.insert", QStringLiteral("INSERT INTO sleutelcontrole (id, waarde) VALUES (1, ?) ON CONFLICT DO NOTHING"),
                 valuesOf(cipher.fingerprint()));
    transaction.commit();
}

Problem keysDoNotFit()
{
    return {ProblemKind::Conflict, QStringLiteral("sleutelbestandPastNiet"), {}, {}, {}};
}

} // namespace pgb::storage
