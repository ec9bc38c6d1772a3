#include "tests/house/code_rules.h"
#include "tests/house/source_text.h"
#include <QRegularExpression>

namespace pgb::house {

namespace {

constexpr int maxCppLines = 400;
constexpr int maxHeaderLines = 200;
constexpr int maxFunctionLines = 60;

QString at(const SourceFile& file, int line, const QString& what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

/// One offence for each match; captured(1), when there is one, is what is named.
QStringList matches(const SourceFile& file, const QString& code, const QString& pattern, const QString& what)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList offences;
    for (auto it = expression.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        const QString word = m.captured(m.lastCapturedIndex()).simplified();
        offences << at(file, lineOf(code, m.capturedStart(m.lastCapturedIndex())), QStringLiteral("%1 (%2)").arg(what, word));
    }
    return offences;
}

bool below(const SourceFile& file, const QString& folder) { return file.path.startsWith(folder + QLatin1Char('/')); }

QStringList unlessAllowed(const QStringList& offences, const SourceFile& file, const QString& rule, Reasons& reasons)
{
    return !offences.isEmpty() && reasons.allow(file.path, rule) ? QStringList() : offences;
}

QStringList connectOffences(const SourceFile& file)
{
    QStringList offences;
    for (const Call& call : callsOf(file.text, QStringLiteral("connect")))
        if (call.arguments.size() == 3 && call.arguments[1].startsWith(QLatin1Char('&')))
            offences << at(file, call.line, QStringLiteral("connect without a context object"));
    for (const Call& call : callsOf(file.text, QStringLiteral("singleShot")))
        if (call.arguments.size() == 2)
            offences << at(file, call.line, QStringLiteral("singleShot without a context object"));
    return offences;
}

} // namespace

QStringList sizeOffences(const SourceFile& file, Reasons& reasons)
{
    QStringList offences;
    const int lines = int(file.text.count(QLatin1Char('\n')));
    const bool header = file.path.endsWith(QStringLiteral(".h"));
    const int most = header ? maxHeaderLines : maxCppLines;
    const QString rule = header ? QStringLiteral("header-size") : QStringLiteral("cpp-size");
    if (lines > most && !reasons.allow(file.path, rule))
        offences << QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(lines).arg(most);
    for (const Function& function : functionsOf(file.text))
        if (function.lines > maxFunctionLines
            && !reasons.allow(file.path + QLatin1Char(':') + function.name, QStringLiteral("function-size")))
            offences << at(file, function.line, QStringLiteral("%1 has %2 lines, at most %3")
                                                    .arg(function.name).arg(function.lines).arg(maxFunctionLines));
    return offences;
}

QStringList globalOffences(const SourceFile& file, Reasons& reasons)
{
    const QString code = codeOnly(file.text);
    QStringList offences = matches(file, code, QStringLiteral("\\b(instance\\s*\\()"), QStringLiteral("nothing is global"));
    offences += matches(file, code, QStringLiteral("\\b(SIGNAL\\s*\\(|SLOT\\s*\\()"), QStringLiteral("string connect"));
    offences += connectOffences(file);
    const QStringList statics = matches(file, code,
        QStringLiteral("(?:^|[;{}])\\s*((?:static\\s+(?:inline\\s+|thread_local\\s+)*|thread_local\\s+)"
                       "(?!const\\b|constexpr\\b|inline\\b|thread_local\\b)[^;(){}=]*[\\w>\\]](?=\\s*[;={]))"),
        QStringLiteral("mutable static"));
    return offences + unlessAllowed(statics, file, QStringLiteral("static"), reasons);
}

QStringList doubleOffences(const SourceFile& file, Reasons& reasons)
{
    const bool counts = below(file, QStringLiteral("shared/base")) || below(file, QStringLiteral("shared/domain"))
                        || below(file, QStringLiteral("shared/wire")) || below(file, QStringLiteral("server/app"));
    if (!counts)
        return {};
    return unlessAllowed(matches(file, codeOnly(file.text), QStringLiteral("\\b(double|float|qreal|toDouble)\\b"),
                                 QStringLiteral("money and time are whole numbers")),
                         file, QStringLiteral("double"), reasons);
}

QStringList purityOffences(const SourceFile& file)
{
    if (!below(file, QStringLiteral("shared/domain")))
        return {};
    return matches(file, codeOnly(file.text),
                   QStringLiteral("\\b(QObject|Q_OBJECT|QCoreApplication|QFile|QIODevice|QSettings|QProcess|QLocale|QJson\\w*|QSql\\w*"
                                  "|QTimeZone|QRandomGenerator|QElapsedTimer|qgetenv|getenv|qDebug|qWarning|tr|translate|currentDate\\w*"
                                  "|currentTime\\w*|currentMSecs\\w*|currentSecs\\w*|system_clock|steady_clock)\\b"),
                   QStringLiteral("shared/domain is pure"));
}

QStringList exceptionOffences(const SourceFile& file, Reasons& reasons)
{
    if (below(file, QStringLiteral("server/storage")))
        return {};
    return unlessAllowed(matches(file, codeOnly(file.text), QStringLiteral("\\b(throw|catch\\s*\\()"),
                                 QStringLiteral("errors are values outside server/storage")),
                         file, QStringLiteral("exception"), reasons);
}

QStringList strayTextOffences(const SourceFile& file)
{
    // Written so that this file does not find itself.
    QStringList offences = matches(file, file.text, QStringLiteral("\\b(TO[D]O|FIX[M]E|XX[X])\\b"), QStringLiteral("finish it or file an issue"));
    offences += matches(file, file.text, QStringLiteral("(/(?:work|home|root|Users)/[\\w.-]+)"), QStringLiteral("path of one machine"));
    offences += matches(file, file.text,
                        QStringLiteral("\\b((?:deb|registry|proxy|mirror|artifacts?)[.][\\w-]+[.](?:org|com|net|io|nl))\\b"),
                        QStringLiteral("host of a registry"));
    return offences;
}

} // namespace pgb::house
