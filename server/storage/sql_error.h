#pragma once
#include "shared/base/problem.h"
#include <exception>

namespace pgb::storage {

/// The database failed or refused a statement: the unit of work cannot go on. Thrown only inside this room, caught in `guarded` and at
/// the edge of SqlStorage, and turned into its Problem.
class SqlError : public std::exception {
public:
    /// `retry`: running the same unit again may succeed (serialisation failure, deadlock). `lost`: the connection cannot be used again.
    explicit SqlError(Problem problem, bool retry = false, bool lost = false) :
        m_problem(std::move(problem)), m_retry(retry), m_lost(lost) {}
    const Problem& problem() const { return m_problem; }
    bool retry() const { return m_retry; }
    bool lost() const { return m_lost; }
    const char* what() const noexcept override { return "SqlError"; }

private:
    Problem m_problem;
    bool m_retry;
    bool m_lost;
};

/// A store refuses (another version was written, the record is absent) before anything was changed: the unit itself is unharmed.
class Refusal : public std::exception {
public:
    explicit Refusal(Problem problem) : m_problem(std::move(problem)) {}
    const Problem& problem() const { return m_problem; }
    const char* what() const noexcept override { return "Refusal"; }

private:
    Problem m_problem;
};

inline Problem nietBeschikbaar(QString detail)
{
    return {ProblemKind::NietBeschikbaar, QStringLiteral("opslagNietBeschikbaar"), {}, {}, std::move(detail)};
}
/// What is stored cannot be what this program wrote.
inline SqlError beschadigd(QString detail)
{
    return SqlError({ProblemKind::Intern, QStringLiteral("opslagBeschadigd"), {}, {}, std::move(detail)});
}
/// `work` gives an Outcome and has a connection of its own; what went wrong below it comes as a Problem too.
template<class F>
auto alsUitkomst(F work) -> decltype(work())
{
    try {
        return work();
    } catch (const SqlError& error) {
        return error.problem();
    }
}

} // namespace pgb::storage
