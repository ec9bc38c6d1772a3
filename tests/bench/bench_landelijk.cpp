// A part of the year of the country (pgb-server seed): how fast it is made against bare inserts of the same rows, how long a client waits at 64
// clients against a route that asks nothing of the database, and the end of a month against bare inserts of what it writes.
#include "server/storage/database.h"
#include "server/storage/sql_storage.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/figures.h"
#include "tests/bench/landelijk_lezen.h"
#include "tests/bench/landelijk_maand.h"
#include "tests/support/server_process.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <memory>

namespace pgb::bench {

namespace {

constexpr int clientsAtOnce = 64;
/// Times that a client goes through its list.
constexpr int rondes = 2;
constexpr const char* lezen[] = {"vandaag", "clienten", "zoeken", "dossier", "budget", "overeenkomsten", "overeenkomst", "declaraties", "maand", "feiten", "betalingen", "werklijst"};

struct Land {
    QString factor;
    /// Beside the programs, because a temporary folder may be memory, where nothing is durable.
    QTemporaryDir directory{QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX")};
    QString trouble;
    QString leesTrouble; ///< of the clients alone: the end of the month is measured in any case
    double rijen = 0;
    double seconden = 0;
    Leesuitkomst gelezen;
    Maandeinde maand;
    bool gemaakt = false;
    bool leest = false;

    QString pad() const { return directory.filePath(QStringLiteral("pgb.sqlite")); }
    storage::StorageConfig config() const
    {
        storage::StorageConfig c;
        c.path = pad();
        c.keyFile = directory.filePath(QStringLiteral("sleutels"));
        return c;
    }
    void maak();
    void lees();
    std::vector<std::vector<Vraag>> vragen();
};

void Land::maak()
{
    if (gemaakt)
        return;
    gemaakt = true;
    QProcess seed;
    seed.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    seed.start(test::ServerProcess::binary(), {QStringLiteral("seed"), QStringLiteral("--schaal"), factor, QStringLiteral("--gegevens"), directory.path()});
    seed.waitForFinished(-1);
    const auto said = QRegularExpression(QStringLiteral("\\((\\d+) rijen in ([0-9.]+) seconden\\)")).match(QString::fromUtf8(seed.readAllStandardOutput()));
    rijen = said.captured(1).toDouble();
    seconden = said.captured(2).toDouble();
    if (seed.exitCode() != 0 || !(rijen > 0) || !(seconden > 0))
        trouble = QStringLiteral("the seed was not made");
}

/// As after signing in, without the cost of a password hash.
QByteArray sessie(app::Storage& storage, const QString& naam, int client)
{
    const QByteArray token = QCryptographicHash::hash("landelijk " + QByteArray::number(client), QCryptographicHash::Sha256).toHex().left(43);
    const auto opened = storage.write<app::Sessie>([&](app::UnitOfWork& unit) -> Outcome<app::Sessie> {
        auto gebruiker = unit.gebruikers().findByNaam(naam);
        if (!gebruiker)
            return gebruiker.problem();
        if (!*gebruiker)
            return Problem{ProblemKind::NietGevonden, QStringLiteral("gebruikerOnbekend"), {}, {}, {}};
        app::Sessie s;
        s.tokenHash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
        s.gebruiker = (*gebruiker)->id;
        s.niveau = Inlogniveau::TweeFactoren;
        s.aangemaaktOp = s.laatstGebruikt = QDateTime::currentDateTimeUtc();
        s.verlooptOp = s.aangemaaktOp.addDays(1);
        return unit.sessies().insert(s);
    });
    return opened ? token : QByteArray();
}

/// One client in sixteen is the SVB and one a zorgkantoor; the others are vertegenwoordigers of as many copies as there are.
std::vector<std::vector<Vraag>> Land::vragen()
{
    storage::SqlStorage opslag(config());
    if (!opslag.open())
        return {};
    const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(storage::Engine::Sqlite);
    storage::Database database(*dialect, config(), storage::Access::ReadOnly);
    const auto getal = [&](const QString& sql, const storage::Values& values = {}) {
        return database.one("bench.id", sql, values, [](storage::Row& row) { return row.i64(); }).value_or(0);
    };
    const qint64 kopieen = getal(QStringLiteral("SELECT kopieen FROM oefenset"));
    std::vector<std::vector<Vraag>> clients;
    for (int i = 0; i < clientsAtOnce; ++i) {
        if (i % 16 >= 14) {
            const QByteArray token = sessie(opslag, i % 16 == 14 ? QStringLiteral("svb") : QStringLiteral("zorgkantoor"), i);
            clients.push_back({{QStringLiteral("werklijst"), "/v1/werktaken?status=open", token}, {QStringLiteral("over"), "/v1/over", token},
                               {QStringLiteral("werklijst"), "/v1/zorgovereenkomsten?status=inBeoordeling&limiet=20", token},
                               {QStringLiteral("zoeken"), "/v1/budgethouders?zoek=jan&limiet=20", token}});
            continue;
        }
        const QString naam = QStringLiteral("%1.%2").arg(i % 2 ? QStringLiteral("vera") : QStringLiteral("ruben")).arg(i * 7 % kopieen + 1);
        const QByteArray token = sessie(opslag, naam, i);
        const qint64 budgethouder = getal(QStringLiteral("SELECT v.budgethouder FROM gebruiker g JOIN vertegenwoordiging v ON v.gebruiker = g.id WHERE g.gebruikersnaam = ? "
                                                         "AND v.budgethouder IN (SELECT d.budgethouder FROM declaratie d WHERE d.status = 'betaalbaar') "
                                                         "ORDER BY v.id LIMIT 1 OFFSET ?"),
                                          storage::valuesOf(naam, i % 5));
        const qint64 declaratie = getal(QStringLiteral("SELECT max(id) FROM declaratie WHERE budgethouder = ? AND status = 'betaalbaar'"), storage::valuesOf(budgethouder));
        const QByteArray overeenkomst = QByteArray::number(getal(QStringLiteral("SELECT zorgovereenkomst FROM declaratie WHERE id = ?"), storage::valuesOf(declaratie)));
        const QByteArray b = QByteArray::number(budgethouder);
        clients.push_back({{QStringLiteral("vandaag"), "/v1/vandaag", token},
                           {QStringLiteral("clienten"), "/v1/budgethouders", token},
                           {QStringLiteral("zoeken"), "/v1/budgethouders?zoek=jan", token},
                           {QStringLiteral("dossier"), "/v1/budgethouders/" + b, token},
                           {QStringLiteral("over"), "/v1/over", token},
                           {QStringLiteral("budget"), "/v1/budgethouders/" + b + "/budget", token},
                           {QStringLiteral("overeenkomsten"), "/v1/zorgovereenkomsten?limiet=20&budgethouder=" + b, token},
                           {QStringLiteral("overeenkomst"), "/v1/zorgovereenkomsten/" + overeenkomst, token},
                           {QStringLiteral("declaraties"), "/v1/declaraties", token},
                           {QStringLiteral("maand"), "/v1/declaraties/" + QByteArray::number(declaratie), token},
                           {QStringLiteral("feiten"), "/v1/declaraties/feiten?zorgovereenkomst=" + overeenkomst + "&van=2025-11-01&tot=2025-11-30", token},
                           {QStringLiteral("betalingen"), "/v1/betalingen?budgethouder=" + b, token}});
    }
    return clients;
}

void Land::lees()
{
    maak();
    if (leest || !trouble.isEmpty())
        return;
    leest = true;
    const std::vector<std::vector<Vraag>> clients = vragen();
    test::ServerProcess server(directory.path());
    if (clients.empty() || !server.start({QStringLiteral("--klok"), QStringLiteral("2025-11-03"), QStringLiteral("--set"), QStringLiteral("limiet.verzoekenPerSeconde=0")})) {
        leesTrouble = QStringLiteral("the server does not start");
        return;
    }
    leesSamen(server.url(), clients, 1); // the first look of a day writes the trail; statements are prepared and pages read
    gelezen = leesSamen(server.url(), clients, rondes);
    server.stop();
    leesTrouble = gelezen.trouble;
}

void meld(benchmark::State& state, const QString& trouble, double seconds)
{
    if (!trouble.isEmpty() || !(seconds > 0))
        state.SkipWithError(qPrintable(trouble.isEmpty() ? QStringLiteral("needs the other figures in the same run") : trouble));
    else
        state.SetIterationTime(seconds);
}

void once(const std::string& name, std::function<void(benchmark::State&)> measure)
{
    benchmark::RegisterBenchmark(name.c_str(), [measure = std::move(measure)](benchmark::State& state) {
        for ([[maybe_unused]] auto round : state)
            measure(state);
    })->UseManualTime()->Iterations(1)->Repetitions(1);
}

void registerLezen(const std::shared_ptr<Land>& land, const char* figuur, const char* quantile, double deel)
{
    const std::string name = std::string("landelijk-") + figuur + '-' + quantile;
    once(name + "/ours", [land, figuur, deel](benchmark::State& state) {
        land->lees();
        meld(state, land->trouble + land->leesTrouble, land->gelezen.deel(QString::fromLatin1(figuur), deel));
    });
    once(name + "/baseline", [land, deel](benchmark::State& state) { meld(state, land->trouble + land->leesTrouble, land->gelezen.deel(QStringLiteral("over"), deel)); });
}

} // namespace

void registerLandelijk(const QString& factor)
{
    const auto land = std::make_shared<Land>();
    land->factor = factor;
    once("landelijk-seed/ours", [land](benchmark::State& state) {
        land->maak();
        meld(state, land->trouble, land->seconden);
        state.counters[perSecond] = land->rijen / land->seconden;
    });
    once("landelijk-seed/baseline", [land](benchmark::State& state) {
        QString trouble = land->trouble;
        qint64 rijen = 0;
        const double seconds = trouble.isEmpty() ? copyBare(land->pad(), rijen, trouble) : -1;
        meld(state, trouble, seconds);
        state.counters[perSecond] = double(rijen) / seconds;
    });
    for (const char* figuur : lezen) {
        registerLezen(land, figuur, "p50", 0.5);
        registerLezen(land, figuur, "p99", 0.99);
    }
    once("landelijk-maandeinde/ours", [land](benchmark::State& state) {
        land->maak();
        if (land->trouble.isEmpty())
            land->maand = doeMaandeinde(land->directory.path());
        meld(state, land->trouble + land->maand.trouble, land->maand.seconden);
        state.counters[perSecond] = land->maand.declaraties / land->maand.seconden;
    });
    once("landelijk-maandeinde/baseline", [land](benchmark::State& state) {
        QString trouble = land->maand.trouble;
        const double seconds = land->maand.declaraties > 0 && trouble.isEmpty() ? writeBare(land->maand.voor, land->pad(), land->maand.eenheden, 1, trouble) : -1;
        meld(state, trouble, seconds);
        state.counters[perSecond] = land->maand.declaraties / seconds;
    });
}

} // namespace pgb::bench
