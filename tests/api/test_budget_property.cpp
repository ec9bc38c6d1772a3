#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include "tests/support/sommen.h"
#include "tests/support/storage_fixture.h"
#include "shared/domain/overzicht/vandaag.h"
#include "shared/wire/declaratie_werk.h"
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUuid>

using namespace pgb;
using namespace pgb::test;

namespace {

/// One request that is sent at the same moment as the others.
struct Verzoek {
    Gebruiker wie;
    QString path;
    QJsonObject body;
    QByteArray ifMatch;
};

std::vector<int> tegelijk(ApiFixture& f, const std::vector<Verzoek>& verzoeken)
{
    std::vector<std::unique_ptr<QNetworkAccessManager>> networks; // one each: a manager holds back what goes to one server
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (const Verzoek& v : verzoeken) {
        QNetworkRequest request(QUrl(f.server.url().toString() + v.path));
        request.setRawHeader("Authorization", "Bearer " + f.as(v.wie).token.toLatin1());
        request.setRawHeader("Idempotency-Key", QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1());
        if (!v.ifMatch.isEmpty())
            request.setRawHeader("If-Match", v.ifMatch);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        networks.push_back(std::make_unique<QNetworkAccessManager>());
        replies.emplace_back(networks.back()->post(request, wire::toText(v.body)));
    }
    std::vector<int> statussen;
    for (const auto& reply : replies) {
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
            qFatal("no answer");
        statussen.push_back(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    }
    return statussen;
}

bool isPaid(DeclaratieStatus s) { return s == DeclaratieStatus::Uitbetaald || s == DeclaratieStatus::Gecorrigeerd; }
bool isPlanned(DeclaratieStatus s) { return s == DeclaratieStatus::Betaalbaar || s == DeclaratieStatus::Ingepland || s == DeclaratieStatus::Teruggekomen; }

} // namespace

/// budget = granted + deposits - paid - planned - reserved at all times, whoever submits, withdraws, pays in and pays out at the same moment; and
/// it is never below zero (domain 3.3, issue C).
class TestBudgetProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_budget_is_the_sum_of_its_parts_and_never_overspent_data() { engineRows(); }
    void the_budget_is_the_sum_of_its_parts_and_never_overspent()
    {
        HOUSE_ENGINE_CONFIG(m_storage, config);
        ApiFixture f(config);
        MonthOverHttp month(f, f.world.een);
        month.ritme = Declaratieritme::Week;
        QCOMPARE(month.running().status, 200);
        grant(f, 50'000);
        QRandomGenerator random(7);
        std::vector<Declaratie> drafts;
        for (int week = 0; week < 4; ++week)
            typ(f, month, QDate(2025, 10, 6).addDays(7 * week), week == 3 ? 4 : 6, drafts);
        QCOMPARE(drafts.size(), size_t(4));
        QVERIFY(holds(f, 50'000));
        // Four times € 240 at once on € 500: two fit.
        std::vector<Verzoek> all;
        for (const Declaratie& d : drafts)
            all.push_back(event(f, d, DeclaratieGebeurtenis::Indienen));
        for (const int status : tegelijk(f, all))
            QCOMPARE(status, 200);
        QCOMPARE(count(f, &isPlanned), 2);
        QVERIFY(holds(f, 50'000));
        for (int round = 0; round < 6; ++round) {
            std::vector<Verzoek> some;
            for (const Declaratie& d : now(f)) {
                const bool back = d.status == DeclaratieStatus::Betaalbaar && random.bounded(3) == 0;
                if (back)
                    some.push_back(event(f, d, DeclaratieGebeurtenis::Bewerken));
                if (d.status == DeclaratieStatus::Concept)
                    some.push_back(event(f, d, DeclaratieGebeurtenis::Indienen));
            }
            const Answer begun = f.as(f.world.een.budgethouderAccount)
                                     .post(QStringLiteral("/v1/stortingen"), wire::encode(wire::StortingInvoer{f.world.een.toekenning.id, Bedrag{4'000}, {}}));
            QVERIFY2(begun.status == 201, begun.text().constData());
            const QString bank = QStringLiteral("/v1/stortingen/%1/oefenbank").arg(begun.as<wire::StortingBegonnen>()->storting.id);
            for (int twice = 0; twice < 2; ++twice)
                some.push_back({f.world.een.budgethouderAccount, bank, wire::encode(wire::StortingUitkomst{StortingStatus::Betaald}), {}});
            if (random.bounded(2) == 0)
                some.push_back({f.world.svb, QStringLiteral("/v1/betaalruns"), wire::encode(wire::BetaalrunOpdracht{BetaalrunSoort::Kvk, practiceDay()}), {}});
            for (const int status : tegelijk(f, some))
                QVERIFY2(status < 500, QByteArray::number(status).constData());
            QVERIFY(holds(f, 50'000 + 4'000 * (round + 1)));
            QCOMPARE(verkeerdeSommen(f.config), 0);
        }
        QCOMPARE(f.server.run(QStringList{QStringLiteral("verify-audit")} + f.databaseArguments).exitCode, 0);
    }

    void corrections_and_set_offs_keep_the_sum_beside_what_is_handed_in_and_paid_data() { engineRows(); }
    void corrections_and_set_offs_keep_the_sum_beside_what_is_handed_in_and_paid()
    {
        HOUSE_ENGINE_CONFIG(m_storage, config);
        ApiFixture f(config);
        MonthOverHttp month(f, f.world.een);
        month.ritme = Declaratieritme::Week;
        QCOMPARE(month.running().status, 200);
        grant(f, 130'000);
        std::vector<Declaratie> drafts;
        for (int week = 0; week < 4; ++week)
            typ(f, month, QDate(2025, 10, 6).addDays(7 * week), week == 3 ? 4 : 6, drafts);
        std::vector<Verzoek> all;
        for (const Declaratie& d : drafts)
            all.push_back(event(f, d, DeclaratieGebeurtenis::Indienen));
        for (const int status : tegelijk(f, all))
            QCOMPARE(status, 200);
        QCOMPARE(f.as(f.world.svb).post(QStringLiteral("/v1/betaalruns"), run()).status, 201);
        QCOMPARE(count(f, &isPaid), 4);
        typ(f, month, QDate(2025, 10, 1), 4, drafts); // these are handed in beside the corrections
        typ(f, month, QDate(2025, 11, 1), 1, drafts);
        QCOMPARE(drafts.size(), size_t(6));
        QRandomGenerator random(11);
        for (int round = 0; round < 5; ++round) {
            // First all are lowered, so that there are claims; from then on they go up and down.
            std::vector<Verzoek> some = corrections(f, month, [&] { return round == 0 ? 60 : 30 * random.bounded(2, 6); });
            QVERIFY(round > 0 || some.size() == 4);
            if (round < 2)
                some.push_back(event(f, drafts[size_t(4 + round)], DeclaratieGebeurtenis::Indienen));
            if (round > 0 && random.bounded(2) == 0)
                some.push_back({f.world.svb, QStringLiteral("/v1/betaalruns"), run(), {}});
            for (const int status : tegelijk(f, some))
                QVERIFY2(status < 500, QByteArray::number(status).constData());
            QVERIFY(holds(f, 130'000));
            const Answer paid = f.as(f.world.svb).post(QStringLiteral("/v1/betaalruns"), run());
            QVERIFY2(paid.status < 500, paid.text().constData());
            QVERIFY(holds(f, 130'000));
            QCOMPARE(verkeerdeSommen(f.config), 0);
        }
        const std::vector<Declaratie> end = now(f);
        const auto corrected = [](const Declaratie& d) { return d.soort == DeclaratieSoort::Correctie && d.status == DeclaratieStatus::Uitbetaald; };
        QVERIFY(std::count_if(end.begin(), end.end(), corrected) >= 4);
        QVERIFY(std::any_of(end.begin(), end.end(), [](const Declaratie& d) { return d.soort != DeclaratieSoort::Correctie && d.verrekend > Bedrag{}; })); // claims were set off
        QCOMPARE(f.server.run(QStringList{QStringLiteral("verify-audit")} + f.databaseArguments).exitCode, 0);
    }

private:
    static QJsonObject run() { return wire::encode(wire::BetaalrunOpdracht{BetaalrunSoort::Kvk, practiceDay()}); }
    /// Two hours on each of the first three days, as a draft.
    static void typ(ApiFixture& f, const MonthOverHttp& month, QDate van, int dagenVerder, std::vector<Declaratie>& drafts)
    {
        wire::DeclaratieInvoer input = month.month(0);
        input.periode = {van, van.addDays(dagenVerder)};
        for (int dag = 0; dag < std::min(3, dagenVerder + 1); ++dag)
            input.regels.push_back(uren(f, van.addDays(dag), 120));
        const Answer typed = f.as(f.world.een.budgethouderAccount).post(QStringLiteral("/v1/declaraties"), wire::encode(input));
        QVERIFY2(typed.status == 201, typed.text().constData());
        drafts.push_back(typed.as<wire::DeclaratieAntwoord>()->declaratie);
    }
    static Declaratieregel uren(ApiFixture& f, QDate dag, int minuten)
    {
        Declaratieregel regel;
        regel.datum = dag;
        regel.functieCode = f.world.een.functie;
        regel.aantal = minuten;
        return regel;
    }
    /// Of every paid one a correction, laid before the zorgverlener, who looked at it: his akkoord with each.
    static std::vector<Verzoek> corrections(ApiFixture& f, MonthOverHttp& month, const std::function<int()>& minuten)
    {
        std::vector<Verzoek> uit;
        for (const Declaratie& d : now(f)) {
            if (d.soort == DeclaratieSoort::Correctie || !isPaid(d.status))
                continue;
            wire::CorrectieInvoer invoer{{}, QStringLiteral("anders geweest")};
            for (int dag = 0; dag < std::min<qint64>(3, d.periode.dagen()); ++dag)
                invoer.regels.push_back(uren(f, d.periode.van.addDays(dag), minuten()));
            const Answer made = f.as(f.world.een.budgethouderAccount).post(QStringLiteral("/v1/declaraties/%1/correcties").arg(d.id.waarde), wire::encode(invoer));
            if (made.status != 201) // nothing differs, or another one waits
                continue;
            const Answer asked = month.fire(f.world.een.budgethouderAccount, made.as<wire::DeclaratieAntwoord>()->declaratie, DeclaratieGebeurtenis::Voorleggen);
            if (asked.status != 200)
                continue;
            const Declaratie waits = asked.as<wire::DeclaratieAntwoord>()->declaratie;
            month.look(f.world.een.zorgverlenerAccount, waits);
            uit.push_back(event(f, waits, DeclaratieGebeurtenis::Goedkeuren));
            uit.back().wie = f.world.een.zorgverlenerAccount;
        }
        return uit;
    }
    static Verzoek event(ApiFixture& f, const Declaratie& d, DeclaratieGebeurtenis gebeurtenis)
    {
        return {f.world.een.budgethouderAccount, QStringLiteral("/v1/declaraties/%1/gebeurtenissen").arg(d.id.waarde),
                wire::encode(wire::DeclaratieOpdracht{gebeurtenis, {}}), '"' + QByteArray::number(d.rijversie) + '"'};
    }
    static void grant(ApiFixture& f, qint64 centen)
    {
        const QString path = QStringLiteral("/v1/toekenningen/%1").arg(f.world.een.toekenning.id.waarde);
        Toekenning now = *f.as(f.world.een.medewerkerAccount).get(path).as<Toekenning>();
        now.niveaus.at(0).bedrag = Bedrag{centen};
        const Answer done = f.as(f.world.een.medewerkerAccount).put(path, wire::encode(now), now.rijversie);
        QVERIFY2(done.status == 200, done.text().constData());
    }
    static std::vector<Declaratie> now(ApiFixture& f)
    {
        return wire::decodePage<Declaratie>(f.as(f.world.een.budgethouderAccount).get(QStringLiteral("/v1/declaraties?limiet=100")).json())->items;
    }
    static int count(ApiFixture& f, bool (*is)(DeclaratieStatus))
    {
        int n = 0;
        for (const Declaratie& d : now(f))
            n += is(d.status) ? 1 : 0;
        return n;
    }
    /// What the server says of the budget against what the declaraties say, one by one.
    static bool holds(ApiFixture& f, qint64 roomCenten)
    {
        const QString path = QStringLiteral("/v1/budgethouders/%1/budget?jaar=2025").arg(f.world.een.budgethouder.id.waarde);
        const Answer answer = f.as(f.world.een.budgethouderAccount).get(path);
        const auto budget = answer.as<BudgetOverzicht>();
        if (!budget) {
            qWarning("%s", answer.text().constData());
            return false;
        }
        const NiveauStand stand = budget->toekenningen.at(0).stand.at(0);
        Bedrag betaald;
        Bedrag ingepland;
        for (const Declaratie& d : now(f)) {
            if (isPaid(d.status))
                betaald += d.totaal;
            if (d.status == DeclaratieStatus::DeelsUitbetaald)
                betaald += d.betaald;
            if (isPlanned(d.status))
                ingepland += d.totaal;
        }
        const Bedrag vrij = Bedrag{roomCenten} - betaald - ingepland - stand.gereserveerd;
        const bool goed = stand.uitbetaald == betaald && stand.ingepland == ingepland && stand.beschikbaar() == vrij && vrij >= Bedrag{};
        if (!goed)
            qWarning("paid %lld/%lld planned %lld/%lld free %lld/%lld", stand.uitbetaald.centen, betaald.centen, stand.ingepland.centen, ingepland.centen,
                     stand.beschikbaar().value_or(Bedrag{-1}).centen, vrij.centen);
        return goed;
    }

    StorageFixture m_storage;
};

HOUSE_TEST(test_budget_property, TestBudgetProperty)
#include "test_budget_property.moc"
