#include "server/storage/dialect/postgres_statement.h"
#include <QUuid>
#include <algorithm>
#include <libpq-fe.h>
#include <unordered_map>

// Many questions at once: shared/docs/postgresql-in-few-trips.md.

namespace pgb::storage {

namespace {

/// Questions of one statement from which they are asked as one.
constexpr size_t worthOne = 3;

/// The type of an array of these, for the types that values are bound as. 0 = not one of them.
Oid arrayOf(Oid type)
{
    switch (type) {
    case 16: return 1000;   // boolean
    case 17: return 1001;   // bytea
    case 20: return 1016;   // bigint
    case 23: return 1007;   // integer
    case 25: return 1009;   // text
    case 1082: return 1182; // date
    case 1700: return 1231; // numeric
    default: return 0;
    }
}

/// The answers before this one (its own, when it is an error), so that who reads them in order meets what went wrong.
std::vector<std::unique_ptr<Statement>> upTo(size_t question, std::vector<std::unique_ptr<Statement>> answers)
{
    const bool said = question < answers.size() && answers[question];
    answers.resize(question + (said ? 1 : 0));
    for (std::unique_ptr<Statement>& answer : answers) {
        if (!answer)
            answer = std::make_unique<PostgresRows>();
    }
    return answers;
}

/// Divides the answer over its questions. False when it does not come question after question, as an engine may join.
bool divide(PostgresResult result, const std::vector<size_t>& questions, std::vector<std::unique_ptr<Statement>>& answers)
{
    const std::shared_ptr<pg_result> many(std::move(result));
    const int rows = PQntuples(many.get());
    int row = 0;
    for (size_t i = 0; i < questions.size(); ++i) {
        const int begin = row;
        while (row < rows && QByteArrayView(PQgetvalue(many.get(), row, 0)).toLongLong() == qint64(i) + 1)
            ++row;
        answers[questions[i]] = std::make_unique<PostgresRows>(many, begin, row);
    }
    return row == rows;
}

} // namespace

bool PostgresStatement::takesMany()
{
    if (m_many)
        return !m_many->isEmpty() && !m_oneByOne;
    m_many = QByteArray();
    if (m_places == 0 || m_sql.contains(QLatin1String(" FOR ")))
        return false;
    const PostgresResult described(PQdescribePrepared(m_connection, m_name.constData()));
    std::vector<Oid> types;
    for (int i = 0; i < PQnparams(described.get()); ++i)
        types.push_back(arrayOf(PQparamtype(described.get(), i)));
    if (qsizetype(types.size()) != m_places || std::find(types.begin(), types.end(), Oid(0)) != types.end())
        return false;
    QByteArrayList arrays, names;
    for (qsizetype i = 1; i <= m_places; ++i) {
        arrays += '$' + QByteArray::number(i);
        names += 'w' + QByteArray::number(i);
    }
    qsizetype places = 0;
    const QByteArray text = "SELECT vraag_.nr, antwoord_.* FROM unnest(" + arrays.join(", ") + ") WITH ORDINALITY AS vraag_(" + names.join(", ") + ", nr), LATERAL ("
        + numbered(m_sql, places, "vraag_.w") + ") antwoord_";
    const QByteArray name = QUuid::createUuid().toByteArray(QUuid::Id128);
    // Should a statement not bear it, the transaction must: an error ends one.
    const bool inside = PQtransactionStatus(m_connection) == PQTRANS_INTRANS;
    if (inside)
        const PostgresResult begun(PQexec(m_connection, "SAVEPOINT veel"));
    const bool good = PQresultStatus(PostgresResult(PQprepare(m_connection, name.constData(), text.constData(), int(types.size()), types.data())).get()) == PGRES_COMMAND_OK;
    if (inside)
        const PostgresResult done(PQexec(m_connection, good ? "RELEASE SAVEPOINT veel" : "ROLLBACK TO SAVEPOINT veel"));
    if (good)
        m_many = name;
    return good;
}

std::vector<PostgresStatement::Trip> PostgresStatement::tripsOf(const std::vector<Question>& questions)
{
    std::unordered_map<PostgresStatement*, std::vector<size_t>> perStatement;
    for (size_t i = 0; i < questions.size(); ++i)
        perStatement[&questions[i].statement].push_back(i);
    std::vector<Trip> trips;
    for (size_t i = 0; i < questions.size(); ++i) {
        PostgresStatement& statement = questions[i].statement;
        std::vector<size_t>& all = perStatement[&statement];
        if (all.size() < worthOne || !statement.takesMany())
            trips.push_back({&statement, {i}});
        else if (all.front() == i)
            trips.push_back({&statement, all});
    }
    return trips;
}

bool PostgresStatement::send(const Trip& trip, const std::vector<Question>& questions)
{
    if (trip.questions.size() == 1)
        return send(questions[trip.questions.front()].values);
    std::vector<const Values*> values;
    for (const size_t question : trip.questions)
        values.push_back(&questions[question].values);
    return sendMany(values);
}

std::vector<std::unique_ptr<Statement>> PostgresStatement::ask(pg_conn* connection, const std::vector<Question>& questions)
{
    const std::vector<Trip> trips = tripsOf(questions);
    std::vector<std::unique_ptr<Statement>> answers(questions.size());
    std::optional<size_t> ends; // the question with which it ends
    constexpr size_t atOnce = 16;
    // A statement before it that was read row by row leaves libpq in that mode for whatever is first: of a question only the first row would be seen.
    const bool opened = PQenterPipelineMode(connection) == 1 && PQpipelineSync(connection) == 1;
    size_t sent = 0;
    for (; opened && sent < trips.size() && trips[sent].statement->send(trips[sent], questions); ++sent) {
        if (sent % atOnce == atOnce - 1) // the server begins while the rest is sent
            PQflush(connection);
    }
    if (sent < trips.size())
        ends = trips[sent].questions.front();
    const bool synced = opened && PQpipelineSync(connection) == 1;
    if (synced)
        const PostgresResult begin(PQgetResult(connection)); // PGRES_PIPELINE_SYNC
    bool good = synced;
    std::vector<size_t> again;
    for (size_t i = 0; synced && i < sent; ++i) {
        const Trip& trip = trips[i];
        PostgresResult result(PQgetResult(connection));
        while (const PostgresResult rest{result ? PQgetResult(connection) : nullptr}) { }
        if (!good) // what follows an error was not run
            continue;
        good = PQresultStatus(result.get()) == PGRES_TUPLES_OK;
        if (!good)
            ends = trip.questions.front();
        if (trip.questions.size() > 1 && good) {
            if (!divide(std::move(result), trip.questions, answers))
                again.insert(again.end(), trip.questions.begin(), trip.questions.end());
        } else if (result) {
            answers[trip.questions.front()] = std::make_unique<PostgresRows>(std::move(result));
        }
    }
    if (synced)
        const PostgresResult end(PQgetResult(connection)); // PGRES_PIPELINE_SYNC
    PQexitPipelineMode(connection);
    if (ends || !good)
        return upTo(ends.value_or(0), std::move(answers));
    for (const size_t question : again) {
        questions[question].statement.m_oneByOne = true;
        std::vector<std::unique_ptr<Statement>> one = ask(connection, {questions[question]});
        answers[question] = one.empty() ? nullptr : std::move(one.front());
        if (!answers[question] || answers[question]->error().isValid())
            return upTo(question, std::move(answers));
    }
    return answers;
}

} // namespace pgb::storage
