#include "shared/wire/archive.h"

namespace pgb::wire {

void Reader::fail(QLatin1String code, const FieldPath& path)
{
    if (!m_problem)
        m_problem = Problem{ProblemKind::OngeldigeInvoer, QString(code), {}, path, {}};
}

void Reader::take(std::optional<Problem> problem)
{
    if (!m_problem)
        m_problem = std::move(problem);
}

std::optional<Problem> Reader::finish()
{
    if (m_problem)
        return m_problem;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_seen.contains(it.key())) {
            const QString key = it.key().left(64);
            m_problem = Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("veldOnbekend"), {{QStringLiteral("veld"), key}},
                                m_path.isEmpty() ? key : m_path + QChar(u'/') + key, {}};
            break;
        }
    }
    return m_problem;
}

} // namespace pgb::wire
