#include "tests/bench/submit_world.h"
#include "server/app/attempt.h"
#include "server/storage/sql_storage.h"
#include "shared/wire/berichten.h"
#include "shared/wire/codec.h"
#include "tests/support/practice_world.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

namespace pgb::bench {

namespace {

constexpr int firstMonth = 6;
constexpr int lastMonth = 10;
constexpr int daysAMonth = 20;

/// The n-th valid number of a form, so that every dossier has people of its own.
template<class Nummer>
class Numbers {
public:
    Numbers(QString form, int width) : m_form(std::move(form)), m_width(width) {}
    Nummer next()
    {
        for (;;) {
            if (const auto found = Nummer::parse(m_form.arg(m_at++, m_width, 10, QLatin1Char('0'))))
                return *found;
        }
    }

private:
    QString m_form;
    int m_width;
    int m_at = 1000;
};

struct Maker {
    app::UnitOfWork& unit;
    const test::PracticeWorld& world;
    Numbers<Bsn> bsns{QStringLiteral("99999%1"), 4};
    Numbers<KvkNummer> kvks{QStringLiteral("3%1"), 7};
    Numbers<AgbCode> agbs{QStringLiteral("41%1"), 6};

    /// A copy of the first dossier with people of its own and a running agreement since June.
    Outcome<std::pair<ZorgovereenkomstId, test::PracticeWorld::Dossier>> dossier(int number)
    {
        test::PracticeWorld::Dossier d = world.een;
        d.budgethouder.bsn = bsns.next();
        d.budgethouder.profielnummer = QStringLiteral("B%1").arg(number, 7, 10, QLatin1Char('0'));
        d.budgethouder.naam.achternaam = QStringLiteral("Meting%1").arg(number);
        PGB_TRY(budgethouder, unit.budgethouders().insert(d.budgethouder));
        d.budgethouder = budgethouder;
        d.zorgverlener.kvkNummer = kvks.next();
        d.zorgverlener.agbCode = agbs.next();
        PGB_TRY(zorgverlener, unit.zorgverleners().insert(d.zorgverlener));
        d.zorgverlener = zorgverlener;
        d.toekenning.budgethouder = budgethouder.id;
        d.toekenning.toekenningsnummer = QStringLiteral("M-%1").arg(number);
        PGB_TRY(toekenning, unit.toekenningen().insert(d.toekenning));
        d.toekenning = toekenning;
        Vertegenwoordiging act;
        act.budgethouder = budgethouder.id;
        act.gebruiker = world.een.vertegenwoordigerAccount.id;
        act.rechten = Recht::Zien | Recht::Invoeren | Recht::Indienen;
        act.van = QDate(2024, 1, 1);
        PGB_CHECK(unit.budgethouders().insertVertegenwoordiging(act));

        Zorgovereenkomst overeenkomst;
        overeenkomst.nummer = QStringLiteral("2025-M%1").arg(number);
        overeenkomst.budgethouder = budgethouder.id;
        overeenkomst.zorgverlener = zorgverlener.id;
        ZorgovereenkomstVersie versie;
        versie.status = ZorgovereenkomstStatus::Lopend;
        versie.inhoud = test::acceptableContent(d);
        versie.inhoud.ingangsdatum = QDate(2025, firstMonth, 1);
        versie.statusSinds = QDateTime(QDate(2025, 5, 20), QTime(9, 0), Qt::UTC);
        overeenkomst.versies = {versie};
        PGB_TRY(stored, unit.zorgovereenkomsten().insert(overeenkomst));
        return std::pair{stored.id, d};
    }
};

QByteArray bodyOf(ZorgovereenkomstId zorgovereenkomst, const test::PracticeWorld::Dossier& dossier, int month)
{
    wire::DeclaratieInvoer input;
    input.zorgovereenkomst = zorgovereenkomst;
    input.periode = Periode::maand(2025, month);
    input.regels = test::typedHours(dossier, 2025, month, daysAMonth);
    return QJsonDocument(wire::encode(input)).toJson(QJsonDocument::Compact);
}

/// As after signing in, without the cost of a password hash.
Outcome<void> openSession(app::UnitOfWork& unit, const QByteArray& token, GebruikerId gebruiker)
{
    app::Sessie sessie;
    sessie.tokenHash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    sessie.gebruiker = gebruiker;
    sessie.niveau = Inlogniveau::TweeFactoren;
    sessie.aangemaaktOp = QDateTime::currentDateTimeUtc();
    sessie.laatstGebruikt = sessie.aangemaaktOp;
    sessie.verlooptOp = sessie.aangemaaktOp.addSecs(3600);
    PGB_CHECK(unit.sessies().insert(sessie));
    return {};
}

} // namespace

Outcome<SubmitWorld> makeSubmitWorld(const QString& directory, int dossiers)
{
    storage::StorageConfig config;
    config.path = directory + QStringLiteral("/pgb.sqlite");
    config.keyFile = directory + QStringLiteral("/sleutels");
    storage::SqlStorage storage(config);
    PGB_CHECK(storage.open());
    PGB_CHECK(storage.migrate());
    PGB_TRY(world, test::seedPracticeWorld(storage, "$argon2id$never"));
    SubmitWorld result;
    result.token = QByteArray(43, 'm');
    result.klok = test::practiceDay().toString(Qt::ISODate);
    PGB_CHECK(storage.write<void>([&](app::UnitOfWork& unit) -> Outcome<void> {
        result.bodies.clear();
        Maker maker{unit, world};
        for (int number = 0; number < dossiers; ++number) {
            PGB_TRY(made, maker.dossier(number));
            for (int month = firstMonth; month <= lastMonth; ++month)
                result.bodies.push_back(bodyOf(made.first, made.second, month));
        }
        return openSession(unit, result.token, world.een.vertegenwoordigerAccount.id);
    }));
    storage.close();
    return result;
}

} // namespace pgb::bench
