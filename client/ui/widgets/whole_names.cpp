#include "client/ui/widgets/whole_names.h"
#include <QRegularExpression>

namespace pgb::ui {
namespace {
/// A longer name may be broken between its words: it would take the room of all else.
constexpr qsizetype longestWhole = 24;
}

QString wholeNames(const QString& text, const QFontMetrics& metrics, int room)
{
    // Initials, what stands before a family name, and that name.
    static const QRegularExpression name(QStringLiteral("(?:\\p{Lu}\\.)+(?: \\p{Ll}[\\p{Ll}'’]*){0,3}?(?: \\p{Lu}[\\p{L}'’-]*)+"), QRegularExpression::UseUnicodePropertiesOption);
    QString bound = text;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString whole = match.captured();
        if (whole.size() > longestWhole || metrics.horizontalAdvance(whole) > room)
            continue;
        bound.replace(match.capturedStart(), match.capturedLength(), whole.replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    }
    return bound;
}

} // namespace pgb::ui
