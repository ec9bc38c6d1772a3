#include "tests/api/yaml_subset.h"
#include <QJsonArray>
#include <QStringList>

namespace pgb::test {
namespace {

/// A scalar as JSON: a number, true or false where it is written plain, else text.
QJsonValue scalar(const QString& text)
{
    if (text.size() >= 2 && (text.startsWith(QChar(u'\'')) || text.startsWith(QChar(u'"'))))
        return text.mid(1, text.size() - 2);
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    if (number)
        return value;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return text;
}

/// {a: b, c: [d, e]} from its first character on.
class Flow {
public:
    explicit Flow(QString text) : m_text(std::move(text)) {}

    QJsonValue value()
    {
        blanks();
        if (m_text.at(m_at) == QChar(u'{'))
            return map();
        if (m_text.at(m_at) == QChar(u'['))
            return list();
        return scalar(word());
    }

private:
    void blanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at) == QChar(u' '))
            ++m_at;
        if (m_at >= m_text.size())
            qFatal("openapi.yaml: unfinished %s", qPrintable(m_text));
    }
    QString word()
    {
        const qsizetype begin = m_at;
        const QChar quote = m_text.at(m_at);
        if (quote == QChar(u'\'') || quote == QChar(u'"')) {
            m_at = m_text.indexOf(quote, m_at + 1) + 1;
            return m_text.mid(begin, m_at - begin);
        }
        while (m_at < m_text.size() && !QStringLiteral(",]}").contains(m_text.at(m_at))
               && !(m_text.at(m_at) == QChar(u':') && m_text.mid(m_at + 1, 1) == QLatin1String(" ")))
            ++m_at;
        return m_text.mid(begin, m_at - begin).trimmed();
    }
    QJsonObject map()
    {
        QJsonObject result;
        for (++m_at; ; ++m_at) {
            blanks();
            if (m_text.at(m_at) == QChar(u'}'))
                break;
            const QString key = scalar(word()).toString();
            ++m_at; // the colon
            result.insert(key, value());
            blanks();
            if (m_text.at(m_at) == QChar(u'}'))
                break;
        }
        ++m_at;
        return result;
    }
    QJsonArray list()
    {
        QJsonArray result;
        for (++m_at; ; ++m_at) {
            blanks();
            if (m_text.at(m_at) == QChar(u']'))
                break;
            result.append(value());
            blanks();
            if (m_text.at(m_at) == QChar(u']'))
                break;
        }
        ++m_at;
        return result;
    }
    QString m_text;
    qsizetype m_at = 0;
};

/// Blocks by their indentation.
class Blocks {
public:
    explicit Blocks(const QString& text) : m_lines(text.split(QChar(u'\n'))) { skipEmpty(); }

    QJsonValue block()
    {
        const qsizetype indent = indentOf(m_at);
        return m_lines.at(m_at).trimmed().startsWith(QLatin1String("- ")) ? QJsonValue(list(indent)) : QJsonValue(map(indent));
    }

private:
    bool atEnd() const { return m_at >= m_lines.size(); }
    qsizetype indentOf(qsizetype line) const
    {
        qsizetype count = 0;
        while (count < m_lines.at(line).size() && m_lines.at(line).at(count) == QChar(u' '))
            ++count;
        return count;
    }
    void skipEmpty()
    {
        while (!atEnd() && m_lines.at(m_at).trimmed().isEmpty())
            ++m_at;
    }
    QJsonValue inlineValue(const QString& text)
    {
        if (text.startsWith(QChar(u'{')) || text.startsWith(QChar(u'[')))
            return Flow(text).value();
        return scalar(text);
    }
    QJsonArray list(qsizetype indent)
    {
        QJsonArray result;
        for (; !atEnd() && indentOf(m_at) == indent; skipEmpty()) {
            const QString item = m_lines.at(m_at++).trimmed().mid(2);
            const qsizetype colon = item.indexOf(QLatin1String(": "));
            const bool oneKey = !item.startsWith(QChar(u'{')) && colon > 0;
            result.append(oneKey ? QJsonValue(QJsonObject{{item.left(colon), inlineValue(item.mid(colon + 2))}}) : inlineValue(item));
        }
        return result;
    }
    QString folded(qsizetype indent)
    {
        QStringList words;
        for (; !atEnd() && indentOf(m_at) > indent; skipEmpty())
            words << m_lines.at(m_at++).trimmed();
        return words.join(QChar(u' '));
    }
    QJsonObject map(qsizetype indent)
    {
        QJsonObject result;
        for (; !atEnd() && indentOf(m_at) == indent; skipEmpty()) {
            const QString line = m_lines.at(m_at++).trimmed();
            const bool opens = line.endsWith(QChar(u':'));
            const qsizetype colon = opens ? line.size() - 1 : line.indexOf(QLatin1String(": "));
            if (colon <= 0)
                qFatal("openapi.yaml: %s", qPrintable(line));
            const QString key = scalar(line.left(colon)).isString() ? scalar(line.left(colon)).toString() : line.left(colon);
            skipEmpty();
            if (opens)
                result.insert(key, atEnd() || indentOf(m_at) <= indent ? QJsonValue(QJsonObject()) : block());
            else if (line.mid(colon + 2) == QLatin1String(">-"))
                result.insert(key, folded(indent));
            else
                result.insert(key, inlineValue(line.mid(colon + 2)));
        }
        return result;
    }

    QStringList m_lines;
    qsizetype m_at = 0;
};

} // namespace

QJsonObject readYaml(const QString& text) { return Blocks(text).block().toObject(); }

} // namespace pgb::test
