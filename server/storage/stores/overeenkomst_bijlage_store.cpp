#include "server/storage/stores/bijlage_tabel.h"
#include "server/storage/stores/stores.h"

namespace pgb::storage {

namespace {

class SqlOvereenkomstBijlageStore final : public app::OvereenkomstBijlageStore {
public:
    explicit SqlOvereenkomstBijlageStore(Context& context) : m_context(context) {}

    Outcome<OvereenkomstBijlage> insert(ZorgovereenkomstId zorgovereenkomst, OvereenkomstBijlage r, const QByteArray& inhoud) override
    {
        return guarded(m_context, [&] {
            r.bijlage = m_tabel.insert(m_context, valuesOf(zorgovereenkomst, r.kant, r.zorgverlener), std::move(r.bijlage), inhoud);
            return r;
        });
    }

    Outcome<std::vector<OvereenkomstBijlage>> ofZorgovereenkomst(ZorgovereenkomstId id) override
    {
        return guarded(m_context, [&] {
            std::vector<OvereenkomstBijlage> uit;
            m_context.db.each("overeenkomst_bijlage.list",
                              QStringLiteral("SELECT id, kant, zorgverlener, %1 FROM overeenkomst_bijlage WHERE zorgovereenkomst = ? ORDER BY id")
                                  .arg(QLatin1String(BijlageTabel::kolommen)),
                              valuesOf(id), [&](Row& row) {
                                  OvereenkomstBijlage r;
                                  const BijlageId nummer = row.id<BijlageId>();
                                  r.kant = row.code<Partijrol>();
                                  r.zorgverlener = row.id<ZorgverlenerId>();
                                  r.bijlage = m_tabel.read(row, nummer);
                                  uit.push_back(std::move(r));
                                  return true;
                              });
            return uit;
        });
    }

    Outcome<std::optional<QByteArray>> inhoud(ZorgovereenkomstId zorgovereenkomst, BijlageId id) override
    {
        return guarded(m_context, [&] { return m_tabel.inhoud(m_context, zorgovereenkomst.waarde, id); });
    }

    Outcome<void> remove(ZorgovereenkomstId zorgovereenkomst, BijlageId id) override
    {
        return guarded(m_context, [&] { m_tabel.remove(m_context, zorgovereenkomst.waarde, id); });
    }

    Outcome<int> ruimOp(const QDateTime& voor) override
    {
        return guarded(m_context, [&] {
            return int(m_context.db.run(
                "overeenkomst_bijlage.ruimOp",
                QStringLiteral("DELETE FROM overeenkomst_bijlage WHERE toegevoegd_op < ? AND NOT EXISTS (SELECT 1 FROM versie_bestand b "
                               "JOIN zorgovereenkomst_versie v ON v.id = b.versie WHERE v.zorgovereenkomst = overeenkomst_bijlage.zorgovereenkomst "
                               "AND b.soort = overeenkomst_bijlage.soort AND b.sha256 = overeenkomst_bijlage.sha256 "
                               "AND v.status NOT IN ('ingetrokken', 'vervallen'))"),
                valuesOf(voor)));
        });
    }

private:
    Context& m_context;
    const BijlageTabel m_tabel {QLatin1String("overeenkomst_bijlage"), "zorgovereenkomst, kant, zorgverlener", BijlageTabel::Vingerafdruk::Bytes};
};

} // namespace

std::unique_ptr<app::OvereenkomstBijlageStore> makeOvereenkomstBijlageStore(Context& context)
{
    return std::make_unique<SqlOvereenkomstBijlageStore>(context);
}

} // namespace pgb::storage
