#include "server/storage/stores/audit_store.h"
#include "server/storage/stores/json.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

const char columns[] = "volgnummer, tijdstip, gebruiker, handeling, dossier, soort, record_id, verzoek_id, details";

struct Kop {
    audit::Anker anker;
    QByteArray zegel;
};

std::optional<Kop> leesKop(Database& database)
{
    return database.one("audit_kop.find", QStringLiteral("SELECT volgnummer, hash, zegel FROM audit_kop WHERE id = 1"), {}, [](Row& row) {
        Kop kop;
        kop.anker.volgnummer = row.i64();
        kop.anker.hash = row.bytes();
        kop.zegel = row.bytes();
        return kop;
    });
}

std::pair<qint64, app::AuditRegel> leesRegel(Row& row)
{
    app::AuditRegel r;
    const qint64 volgnummer = row.i64();
    r.tijdstip = row.moment();
    r.gebruiker.waarde = row.i64();
    r.handeling = row.text();
    r.dossier.waarde = row.i64();
    r.soort = row.text();
    r.recordId = row.i64();
    r.verzoekId = row.text();
    r.details = paramsFromJson(row.text());
    return {volgnummer, r};
}

class SqlAuditStore final : public app::AuditStore {
public:
    explicit SqlAuditStore(Context& context) : m_context(context), m_sleutel(context.cipher.auditKey()) {}

    Outcome<void> append(const app::AuditRegel& regel) override
    {
        return guarded(m_context, [&] {
            // Writers are one after another on both engines (the writer thread; the lock that a writing unit begins with), so the head
            // that is read here is the last one, and it goes back with the savepoint when this unit is undone.
            const std::optional<Kop> kop = leesKop(m_context.db);
            audit::Anker anker = kop ? kop->anker : audit::Anker {0, audit::beginHash(m_sleutel)};
            app::AuditRegel stored = regel;
            if (!stored.tijdstip.isValid())
                throw beschadigd(QStringLiteral("audit without a moment"));
            // Hashed as it will be read back: bytes that are no text are replaced now, not on the way.
            const QString details = paramsToJson(regel.details);
            stored.details = paramsFromJson(details);
            ++anker.volgnummer;
            anker.hash = audit::volgendeHash(m_sleutel, anker.hash, anker.volgnummer, stored);
            m_context.db.run("audit.append",
                             QStringLiteral("INSERT INTO audit (%1, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(QLatin1String(columns)),
                             valuesOf(anker.volgnummer, stored.tijdstip, stored.gebruiker.waarde, stored.handeling, stored.dossier.waarde,
                                  stored.soort, stored.recordId, stored.verzoekId, details, anker.hash));
            m_context.db.run("audit_kop.set",
                             QStringLiteral("INSERT INTO audit_kop (id, volgnummer, hash, zegel) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                                            "SET volgnummer = excluded.volgnummer, hash = excluded.hash, zegel = excluded.zegel"),
                             valuesOf(anker.volgnummer, anker.hash, audit::ankerZegel(m_sleutel, anker)));
        });
    }

    Outcome<app::Lijst<app::AuditRegel>> list(BudgethouderId dossier, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::backwards("volgnummer", bladzijde);
            using Genummerd = std::pair<qint64, app::AuditRegel>;
            const app::Lijst<Genummerd> genummerd
                = pagina(m_context.db.all("audit.list",
                                          QStringLiteral("SELECT %1 FROM audit WHERE dossier = ? AND %2 ORDER BY volgnummer DESC LIMIT ?")
                                              .arg(QLatin1String(columns), cursor.sql),
                                          valuesOf(dossier.waarde) + cursor.values + valuesOf(begrensd(bladzijde) + 1), &leesRegel),
                         bladzijde, [](const Genummerd& regel) { return regel.first; });
            app::Lijst<app::AuditRegel> lijst;
            for (const Genummerd& regel : genummerd.items)
                lijst.items.push_back(regel.second);
            lijst.volgende = genummerd.volgende;
            return lijst;
        });
    }

    Outcome<bool> gedaan(GebruikerId gebruiker, const QString& handeling, const QString& soort, qint64 recordId, const QDateTime& sinds) override
    {
        return guarded(m_context, [&] {
            return m_context.db
                .one("audit.gedaan",
                     QStringLiteral("SELECT 1 FROM audit WHERE gebruiker = ? AND record_id = ? AND handeling = ? AND soort = ? "
                                    "AND tijdstip >= ? LIMIT 1"),
                     valuesOf(gebruiker.waarde, recordId, handeling, soort, sinds), [](Row& row) { return row.i64(); })
                .has_value();
        });
    }

private:
    Context& m_context;
    const QByteArray m_sleutel;
};

} // namespace

audit::Oordeel controleerAudit(Database& database, const ColumnCipher& cipher, const std::optional<audit::Anker>& verwacht)
{
    const QByteArray sleutel = cipher.auditKey();
    const std::optional<Kop> kop = leesKop(database);
    audit::KetenControle controle(sleutel, verwacht);
    qint64 vorige = 0;
    bool leesbaar = true;
    database.each("audit.verify", QStringLiteral("SELECT %1, hash FROM audit ORDER BY volgnummer").arg(QLatin1String(columns)), {},
                  [&](Row& row) {
                      try {
                          const auto [volgnummer, regel] = leesRegel(row);
                          vorige = volgnummer;
                          return controle.regel(volgnummer, regel, row.bytes());
                      } catch (const SqlError&) {
                          // Someone wrote what this program never writes.
                          leesbaar = false;
                          return false;
                      }
                  });
    if (!leesbaar)
        return controle.onleesbaar(vorige + 1);
    // A trail that is gone is no trail that never began: whatever is in the feed was audited too.
    const bool begonnen = database.one("audit.begonnen", QStringLiteral("SELECT 1 FROM wijziging LIMIT 1"), {}, [](Row& row) { return row.i64(); }).has_value();
    if (!kop && vorige == 0 && !begonnen)
        return controle.einde(audit::Anker {0, audit::beginHash(sleutel)}, audit::ankerZegel(sleutel, {0, audit::beginHash(sleutel)}));
    return controle.einde(kop ? std::optional(kop->anker) : std::nullopt, kop ? kop->zegel : QByteArray());
}

std::unique_ptr<app::AuditStore> makeAuditStore(Context& context)
{
    return std::make_unique<SqlAuditStore>(context);
}

} // namespace pgb::storage
