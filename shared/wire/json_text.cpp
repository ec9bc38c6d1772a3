#include "shared/wire/json_text.h"
#include <QJsonDocument>
#include <QSet>
#include <vector>

namespace pgb::wire {
namespace {

Problem invalid(const QString& code, CodeParams params = {})
{
    return {ProblemKind::OngeldigeInvoer, code, std::move(params), {}, {}};
}

/// One walk over the bytes that finds what QJsonDocument lets pass: doubled keys, raw control characters, great depth.
/// It does not judge the grammar; the parser after it does.
class Prescan {
public:
    Prescan(const QByteArray& text, int maxDepth) : m_text(text), m_maxDepth(maxDepth) {}

    std::optional<Problem> run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            std::optional<Problem> problem;
            if (c == '"')
                problem = string();
            else if (c == '{' || c == '[')
                problem = open(c == '{');
            else
                punctuation(c);
            if (problem)
                return problem;
            ++m_at;
        }
        return std::nullopt;
    }

private:
    struct Level {
        bool object = false;
        bool expectsKey = false;
        QSet<QByteArrayView> keys;
    };

    std::optional<Problem> open(bool object)
    {
        if (static_cast<int>(m_levels.size()) >= m_maxDepth)
            return invalid(QStringLiteral("jsonTeDiep"));
        m_levels.push_back({object, object, {}});
        return std::nullopt;
    }

    void punctuation(char c)
    {
        if (m_levels.empty())
            return;
        if (c == '}' || c == ']')
            m_levels.pop_back();
        else if (c == ',')
            m_levels.back().expectsKey = m_levels.back().object;
    }

    /// From the opening quote to the closing one; leaves `m_at` on the latter.
    std::optional<Problem> string()
    {
        const qsizetype begin = ++m_at;
        bool escaped = false;
        for (; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (static_cast<unsigned char>(m_text.at(m_at)) < 0x20)
                return invalid(QStringLiteral("jsonOngeldig"));
            if (m_text.at(m_at) == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        if (m_at >= m_text.size())
            return invalid(QStringLiteral("jsonOngeldig"));
        if (m_levels.empty() || !m_levels.back().expectsKey)
            return std::nullopt;
        Level& level = m_levels.back();
        level.expectsKey = false;
        if (escaped) // none of our keys needs an escape, and an escaped one could hide a double
            return invalid(QStringLiteral("jsonOngeldig"));
        const QByteArrayView key = QByteArrayView(m_text).sliced(begin, m_at - begin);
        if (level.keys.contains(key))
            return invalid(QStringLiteral("sleutelDubbel"), {{QStringLiteral("veld"), QString::fromUtf8(key.first(qMin<qsizetype>(key.size(), 64)))}});
        level.keys.insert(key);
        return std::nullopt;
    }

    const QByteArray& m_text;
    int m_maxDepth;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

Outcome<QJsonObject> parseObject(const QByteArray& text, JsonLimits limits)
{
    if (text.size() > limits.bytes)
        return invalid(QStringLiteral("jsonTeGroot"));
    if (std::optional<Problem> problem = Prescan(text, limits.depth).run())
        return *problem;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return invalid(QStringLiteral("jsonOngeldig"));
    return document.object();
}

QByteArray toText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace pgb::wire
