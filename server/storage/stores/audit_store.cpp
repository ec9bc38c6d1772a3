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

struct Gelezen {
    qint64 volgnummer = 0;
    app::AuditRegel regel;
    QString details; ///< as they stand in the database
};

Gelezen lees(Row& row)
{
    Gelezen gelezen;
    app::AuditRegel& r = gelezen.regel;
    gelezen.volgnummer = row.i64();
    r.tijdstip = row.moment();
    r.gebruiker.waarde = row.i64();
    r.handeling = row.text();
    r.dossier.waarde = row.i64();
    r.soort = row.text();
    r.recordId = row.i64();
    r.verzoekId = row.text();
    gelezen.details = row.text();
    r.details = paramsFromJson(gelezen.details);
    return gelezen;
}

/// The lines after `na`, in order, and then the head; with 0 also what somebody put before the first.
audit::Oordeel loopNa(Database& database, audit::KetenControle controle, qint64 na, const std::optional<Kop>& kop)
{
    qint64 vorige = na;
    bool leesbaar = true;
    database.each("audit.verify", QStringLiteral("SELECT %1, hash FROM audit WHERE volgnummer > ? ORDER BY volgnummer").arg(QLatin1String(columns)),
                  valuesOf(na == 0 ? std::numeric_limits<qint64>::min() : na), [&](Row& row) {
                      try {
                          const Gelezen gelezen = lees(row);
                          // The hash is over what the details say; they stand in the one form in which this program writes that.
                          leesbaar = paramsToJson(gelezen.regel.details) == gelezen.details;
                          if (!leesbaar)
                              return false;
                          vorige = gelezen.volgnummer;
                          return controle.regel(gelezen.volgnummer, gelezen.regel, row.bytes());
                      } catch (const SqlError&) {
                          // Someone wrote what this program never writes.
                          leesbaar = false;
                          return false;
                      }
                  });
    if (!leesbaar)
        return controle.onleesbaar(vorige + 1);
    return controle.einde(kop ? std::optional(kop->anker) : std::nullopt, kop ? kop->zegel : QByteArray());
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

    Outcome<app::Lijst<app::AuditRegel>> list(const app::AuditVraag& vraag, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Venster venster = vensterVoor(vraag, bladzijde);
            QString sql = QStringLiteral("SELECT %1 FROM audit WHERE volgnummer < ? AND volgnummer >= ?").arg(QLatin1String(columns));
            Values values = valuesOf(venster.voor, venster.vanaf);
            const auto en = [&](const char* eis, const Values& waarde) {
                sql += QLatin1String(" AND ") + QLatin1String(eis);
                values += waarde;
            };
            if (vraag.dossier)
                en("dossier = ?", valuesOf(vraag.dossier->waarde));
            if (vraag.gebruiker)
                en("gebruiker = ?", valuesOf(vraag.gebruiker.waarde));
            if (!vraag.soort.isEmpty())
                en("soort = ?", valuesOf(vraag.soort));
            if (vraag.van.isValid())
                en("tijdstip >= ?", valuesOf(vraag.van));
            if (vraag.tot.isValid())
                en("tijdstip < ?", valuesOf(vraag.tot));
            sql += QStringLiteral(" ORDER BY volgnummer DESC LIMIT ?");
            const std::vector<Gelezen> rows = m_context.db.all("audit.list", sql, values + valuesOf(begrensd(bladzijde) + 1), &lees);
            app::Lijst<app::AuditRegel> lijst;
            for (size_t i = 0; i < rows.size() && i < size_t(begrensd(bladzijde)); ++i)
                lijst.items.push_back(rows[i].regel);
            if (rows.size() > lijst.items.size())
                lijst.volgende = rows[lijst.items.size() - 1].volgnummer;
            else if (venster.vanaf > 1)
                lijst.volgende = venster.vanaf;
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

    Outcome<app::KetenStand> keten(qint64 hoogstens) override
    {
        return guarded(m_context, [&] {
            const std::optional<Kop> kop = leesKop(m_context.db);
            const qint64 regels = kop ? kop->anker.volgnummer : 0;
            const qint64 eerste = std::max<qint64>(0, regels - hoogstens);
            audit::Anker begin{0, audit::beginHash(m_sleutel)};
            if (eerste > 0)
                begin = {eerste, m_context.db.one("audit.hash", QStringLiteral("SELECT hash FROM audit WHERE volgnummer = ?"), valuesOf(eerste),
                                                  [](Row& row) { return row.bytes(); }).value_or(QByteArray())};
            const audit::Oordeel oordeel = loopNa(m_context.db, audit::KetenControle(m_sleutel, std::nullopt, begin), eerste, kop);
            return app::KetenStand{regels, oordeel.gecontroleerd, audit::breukCode(oordeel.breuk), oordeel.volgnummer};
        });
    }

private:
    struct Venster {
        qint64 voor;  ///< not included
        qint64 vanaf; ///< included
    };
    /// A dossier has an index; over all of them a call looks through a bounded number of lines.
    Venster vensterVoor(const app::AuditVraag& vraag, app::Bladzijde bladzijde)
    {
        constexpr qint64 regelsPerVraag = 20'000;
        qint64 voor = bladzijde.na;
        if (voor == 0) {
            const std::optional<Kop> kop = leesKop(m_context.db);
            voor = kop ? kop->anker.volgnummer + 1 : std::numeric_limits<qint64>::max();
        }
        const bool allesInEens = vraag.dossier && *vraag.dossier;
        return {voor, allesInEens || voor == std::numeric_limits<qint64>::max() ? 1 : std::max<qint64>(1, voor - regelsPerVraag)};
    }

    Context& m_context;
    const QByteArray m_sleutel;
};

} // namespace

audit::Oordeel controleerAudit(Database& database, const ColumnCipher& cipher, const std::optional<audit::Anker>& verwacht)
{
    const QByteArray sleutel = cipher.auditKey();
    const std::optional<Kop> kop = leesKop(database);
    // A trail that is gone is no trail that never began: whatever is in the feed was audited too.
    const auto iets = [&](const char* naam, const char* sql) {
        return database.one(naam, QLatin1String(sql), {}, [](Row& row) { return row.i64(); }).has_value();
    };
    if (!kop && !iets("audit.begonnen", "SELECT 1 FROM wijziging LIMIT 1") && !iets("audit.eerste", "SELECT 1 FROM audit LIMIT 1")) {
        const audit::Anker leeg {0, audit::beginHash(sleutel)};
        return audit::KetenControle(sleutel, verwacht).einde(leeg, audit::ankerZegel(sleutel, leeg));
    }
    return loopNa(database, audit::KetenControle(sleutel, verwacht), 0, kop);
}

std::unique_ptr<app::AuditStore> makeAuditStore(Context& context)
{
    return std::make_unique<SqlAuditStore>(context);
}

} // namespace pgb::storage
