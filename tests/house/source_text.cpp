#include "tests/house/source_text.h"
#include <QRegularExpression>

namespace pgb::house {

namespace {

enum class Blank { Comments, CommentsAndLiterals };

/// 1'000 holds no character literal: the quote follows a token that starts with a digit.
bool isDigitSeparator(const QString& text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == QLatin1Char('\'')))
        --start;
    return start < at && text[start].isDigit();
}

/// Position just after the literal that opens at `at` with a quote; `at` may be preceded by R for a raw string.
qsizetype endOfLiteral(const QString& text, qsizetype at)
{
    const QChar quote = text[at];
    if (quote == QLatin1Char('"') && at > 0 && text[at - 1] == QLatin1Char('R')) {
        const qsizetype open = text.indexOf(QLatin1Char('('), at);
        const QString close = QLatin1Char(')') + text.mid(at + 1, open - at - 1) + QLatin1Char('"');
        const qsizetype end = text.indexOf(close, open);
        return end < 0 ? text.size() : end + close.size();
    }
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\'))
            ++i;
        else if (text[i] == quote || text[i] == QLatin1Char('\n'))
            return i + 1;
    }
    return text.size();
}

qsizetype endOfComment(const QString& text, qsizetype at)
{
    const bool block = text[at + 1] == QLatin1Char('*');
    const qsizetype end = text.indexOf(block ? QStringLiteral("*/") : QStringLiteral("\n"), at + 2);
    if (end < 0)
        return text.size();
    return block ? end + 2 : end;
}

void blank(QString& text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i)
        if (text[i] != QLatin1Char('\n'))
            text[i] = QLatin1Char(' ');
}

QString blanked(const QString& text, Blank what)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == QLatin1Char('/') && i + 1 < text.size()
            && (text[i + 1] == QLatin1Char('/') || text[i + 1] == QLatin1Char('*'))) {
            const qsizetype end = endOfComment(text, i);
            blank(result, i, end);
            i = end;
        } else if (c == QLatin1Char('"') || (c == QLatin1Char('\'') && !isDigitSeparator(text, i))) {
            const qsizetype end = endOfLiteral(text, i);
            if (what == Blank::CommentsAndLiterals)
                blank(result, i + 1, end - 1);
            i = end;
        } else {
            ++i;
        }
    }
    return result;
}

/// Follows the braces of one file and keeps the functions that they close.
class Scopes {
public:
    explicit Scopes(const QString& code) : m_code(code) {}

    std::vector<Function> walk()
    {
        for (qsizetype i = 0; i < m_code.size(); ++i) {
            const QChar c = m_code[i];
            if (c == QLatin1Char('{'))
                open(i);
            else if (c == QLatin1Char('}'))
                close(i);
            else if (c == QLatin1Char(';') && m_inFunction == 0 && m_parentheses == 0)
                m_headStart = i + 1;
            else if (c == QLatin1Char('('))
                ++m_parentheses;
            else if (c == QLatin1Char(')'))
                --m_parentheses;
        }
        return m_functions;
    }

private:
    void open(qsizetype at)
    {
        if (m_inFunction > 0) {
            ++m_inFunction;
            return;
        }
        const QString head = m_code.mid(m_headStart, at - m_headStart).trimmed();
        static const QRegularExpression scope(
            QStringLiteral("^(?:template\\s*<.*>\\s*)?(?:inline\\s+|export\\s+|typedef\\s+)*(?:namespace|class|struct|union|enum|extern)\\b"),
            QRegularExpression::DotMatchesEverythingOption);
        const bool opensScope = scope.match(withoutAccess(head)).hasMatch() && !isFunction(head);
        if (opensScope) {
            m_headStart = at + 1;
            return;
        }
        m_inFunction = 1;
        m_head = head;
    }

    void close(qsizetype at)
    {
        if (m_inFunction == 0) {
            m_headStart = at + 1;
            return;
        }
        if (--m_inFunction > 0)
            return;
        qsizetype next = at + 1;
        while (next < m_code.size() && m_code[next].isSpace())
            ++next;
        // `: m_a{1}, m_b{2} {`: a member initialiser closed, the body is still to come.
        const bool more = next < m_code.size() && (m_code[next] == QLatin1Char(',') || m_code[next] == QLatin1Char('{'));
        if (more)
            return;
        if (isFunction(m_head))
            keep(at);
        m_headStart = at + 1;
    }

    void keep(qsizetype at)
    {
        qsizetype first = m_headStart;
        while (first < at && m_code[first].isSpace())
            ++first;
        static const QRegularExpression name(QStringLiteral("([~\\w:]+|operator[^(\\w]+)\\s*\\("));
        const int line = lineOf(m_code, first);
        m_functions.push_back({name.match(m_head).captured(1).trimmed(), line, lineOf(m_code, at) - line + 1});
    }

    static QString withoutAccess(const QString& head)
    {
        static const QRegularExpression access(QStringLiteral("^(?:(?:public|private|protected)(?:\\s+Q_SLOTS)?\\s*:|Q_SIGNALS\\s*:|Q_OBJECT)\\s*"));
        QString rest = head;
        for (QRegularExpressionMatch m = access.match(rest); m.hasMatch(); m = access.match(rest))
            rest = rest.mid(m.capturedLength()).trimmed();
        return rest;
    }

    static bool isFunction(const QString& head)
    {
        static const QRegularExpression notOne(QStringLiteral("=\\s*$|^\\s*(?:class|struct|enum|union)\\b[^()]*$"));
        return head.contains(QLatin1Char('(')) && !notOne.match(head).hasMatch();
    }

    const QString m_code;
    std::vector<Function> m_functions;
    QString m_head;
    qsizetype m_headStart = 0;
    int m_inFunction = 0;
    int m_parentheses = 0;
};

QString withoutPreprocessor(QString code)
{
    static const QRegularExpression line(QStringLiteral("^[ \\t]*#(?:[^\\n]*\\\\\\n)*[^\\n]*"),
                                         QRegularExpression::MultilineOption);
    for (QRegularExpressionMatch m = line.match(code); m.hasMatch(); m = line.match(code, m.capturedEnd()))
        blank(code, m.capturedStart(), m.capturedEnd());
    return code;
}

} // namespace

QString withoutComments(const QString& text) { return blanked(text, Blank::Comments); }

QString codeOnly(const QString& text) { return blanked(text, Blank::CommentsAndLiterals); }

int lineOf(const QString& text, qsizetype position)
{
    return int(QStringView(text).left(position).count(QLatin1Char('\n'))) + 1;
}

std::vector<Include> includesOf(const QString& text)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">\\n]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    const QString code = withoutComments(text);
    std::vector<Include> found;
    for (auto it = include.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        found.push_back({m.captured(2), m.captured(1) == QStringLiteral("<"), lineOf(code, m.capturedStart(1))});
    }
    return found;
}

std::vector<Function> functionsOf(const QString& text)
{
    return Scopes(withoutPreprocessor(codeOnly(text))).walk();
}

std::vector<Call> callsOf(const QString& text, const QString& name)
{
    const QString code = codeOnly(text);
    const QRegularExpression start(QStringLiteral("\\b%1\\s*\\(").arg(name));
    std::vector<Call> calls;
    for (auto it = start.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        Call call{{}, lineOf(code, m.capturedStart())};
        int depth = 0;
        qsizetype from = m.capturedEnd();
        for (qsizetype i = from; i < code.size(); ++i) {
            const QChar c = code[i];
            const bool closes = c == QLatin1Char(')') || c == QLatin1Char('}') || c == QLatin1Char(']');
            if (depth == 0 && (closes || c == QLatin1Char(','))) {
                const QString argument = code.mid(from, i - from).trimmed();
                if (!argument.isEmpty())
                    call.arguments << argument;
                from = i + 1;
                if (closes)
                    break;
            } else if (closes) {
                --depth;
            } else if (c == QLatin1Char('(') || c == QLatin1Char('{') || c == QLatin1Char('[')) {
                ++depth;
            }
        }
        calls.push_back(call);
    }
    return calls;
}

} // namespace pgb::house
