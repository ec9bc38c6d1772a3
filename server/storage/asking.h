#pragma once
#include "server/storage/statement.h"
#include <QString>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pgb::storage {

/// Questions of one piece of work that are asked in few trips: what is not known yet is noted and answered by nothing, fetched for all of them together, and
/// then the work is done again with what is known.
class Asking {
public:
    struct Question {
        const char* name;
        QString sql;
        Values values;
    };
    /// The answer as it was fetched; else the question is noted, and the answer is nothing.
    Statement& answer(const char* name, const QString& sql, const Values& values);
    /// What was noted since the last time.
    std::vector<Question> take() { return std::exchange(m_wanted, {}); }
    bool wants() const { return !m_wanted.empty(); }
    void know(const Question& question, std::unique_ptr<Statement> answer) { m_known[keyOf(question.sql, question.values)] = std::move(answer); }

private:
    static QString keyOf(const QString& sql, const Values& values);
    std::unordered_map<QString, std::unique_ptr<Statement>> m_known;
    std::vector<Question> m_wanted;
};

} // namespace pgb::storage
