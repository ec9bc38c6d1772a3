#include "tests/bench/landelijk_maand.h"
#include "server/app/application.h"
#include "server/app/declaraties.h"
#include "server/storage/sql_storage.h"
#include "server/storage/database.h"
#include <QElapsedTimer>
#include <QFile>

namespace pgb::bench {

namespace {

constexpr size_t perEenheid = 200;
constexpr QDate eersteDag() { return QDate::fromJulianDay(2460950); } // 1 October 2025
constexpr QDate vandaag() { return QDate::fromJulianDay(2460983); }   // 3 November 2025

struct Ingeleverd {
    Gebruiker wie;
    ZorgovereenkomstId overeenkomst;
    app::DeclaratieInhoud inhoud;
};

Outcome<std::vector<Ingeleverd>> lees(app::Storage& storage, const std::vector<qint64>& ids)
{
    return storage.read<std::vector<Ingeleverd>>([&](app::UnitOfWork& unit) -> Outcome<std::vector<Ingeleverd>> {
        std::vector<Ingeleverd> uit;
        for (const qint64 id : ids) {
            PGB_TRY(d, app::gevonden(unit.declaraties().find({id})));
            PGB_TRY(wie, app::gevonden(unit.gebruikers().find(d.goedgekeurdDoor ? d.goedgekeurdDoor : d.ingevoerdDoor)));
            app::DeclaratieInhoud inhoud;
            inhoud.periode = d.periode;
            inhoud.soort = d.soort;
            inhoud.factuurnummer = d.factuurnummer;
            inhoud.factuurdatum = d.factuurdatum;
            inhoud.regels = d.regels;
            uit.push_back({wie, d.zorgovereenkomst, std::move(inhoud)});
        }
        return uit;
    });
}

Outcome<int> leverIn(app::Application& application, const std::vector<Ingeleverd>& alle, size_t van)
{
    app::Aanroeper systeem;
    systeem.gebruiker.rol = Rol::Svb;
    return application.write<int>(systeem, [&](app::Werk& werk) -> Outcome<int> {
        int betaalbaar = 0;
        for (size_t i = van; i < std::min(alle.size(), van + perEenheid); ++i) {
            const app::Aanroeper namens{alle[i].wie, Inlogniveau::TweeFactoren, QStringLiteral("bench")};
            app::Werk zijn{werk.unit, namens, werk.parameters, werk.nu, werk.nuLokaal, werk.registers};
            PGB_TRY(made, app::createDeclaratie(zijn, alle[i].overeenkomst, alle[i].inhoud));
            PGB_TRY(afloop, app::fireDeclaratie(zijn, made.id, made.rijversie, DeclaratieGebeurtenis::Indienen, {}));
            betaalbaar += !afloop.geweigerd && afloop.declaratie.status == DeclaratieStatus::Betaalbaar ? 1 : 0;
        }
        return betaalbaar;
    });
}

Outcome<void> doe(const storage::StorageConfig& config, Maandeinde& uit)
{
    storage::SqlStorage storage(config);
    PGB_CHECK(storage.open());
    std::vector<qint64> ids;
    std::vector<Ingeleverd> alle;
    {
        const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(config.engine);
        storage::Database database(*dialect, config, storage::Access::ReadWrite);
        const QString welke = QStringLiteral("status = 'betaalbaar' AND periode_van = '%1'").arg(eersteDag().toString(Qt::ISODate));
        ids = database.all("bench.maand", QStringLiteral("SELECT id FROM declaratie WHERE ") + welke, {}, [](storage::Row& row) { return row.i64(); });
        PGB_TRY(gelezen, lees(storage, ids));
        alle = std::move(gelezen);
        database.command("bench.weg", QStringLiteral("DELETE FROM declaratie WHERE ") + welke);
    }
    storage.close(); // the copy has all that is in the log
    uit.voor = config.path + QStringLiteral(".voor");
    QFile::copy(config.path, uit.voor);
    PGB_CHECK(storage.open());
    const app::FixedDayClock klok(vandaag());
    app::Application application(storage, klok);
    QElapsedTimer timer;
    timer.start();
    int betaalbaar = 0;
    for (size_t van = 0; van < alle.size(); van += perEenheid) {
        PGB_TRY(deel, leverIn(application, alle, van));
        betaalbaar += deel;
        ++uit.eenheden;
    }
    uit.seconden = double(timer.nsecsElapsed()) / 1e9;
    storage.close();
    uit.declaraties = int(alle.size());
    if (alle.empty() || betaalbaar != int(alle.size()))
        uit.trouble = QStringLiteral("%1 of %2 declaraties became payable").arg(betaalbaar).arg(alle.size());
    return {};
}

} // namespace

Maandeinde doeMaandeinde(const QString& map)
{
    storage::StorageConfig config;
    config.path = map + QStringLiteral("/pgb.sqlite");
    config.keyFile = map + QStringLiteral("/sleutels");
    Maandeinde uit;
    try {
        if (const Outcome<void> done = doe(config, uit); !done)
            uit.trouble = done.problem().code + QChar(u' ') + done.problem().detail;
    } catch (const storage::SqlError& error) {
        uit.trouble = error.problem().code + QChar(u' ') + error.problem().detail;
    }
    return uit;
}

} // namespace pgb::bench
