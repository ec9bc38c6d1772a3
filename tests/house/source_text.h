#pragma once
#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace pgb::house {

/// The text with comments blanked out; line breaks and string literals stay, so line numbers hold.
QString withoutComments(const QString& text);
/// The text with comments and the inside of string and character literals blanked out.
QString codeOnly(const QString& text);
/// One-based line of a position in the text.
int lineOf(const QString& text, qsizetype position);

struct Include {
    QString path;
    bool angled = false;
    int line = 0;
};
/// Every #include in the text, in order.
std::vector<Include> includesOf(const QString& text);

struct Function {
    QString name;
    int line = 0;  ///< of the signature's first line
    int lines = 0; ///< signature to closing brace, both counted
};
/// The function bodies at namespace or class scope; a lambda or local class counts within its function.
/// A heuristic on braces: it has to be right on code that compiles and is formatted as ours is.
std::vector<Function> functionsOf(const QString& text);

struct Call {
    QStringList arguments; ///< trimmed, literals blanked
    int line = 0;
};
/// The calls of `name(...)` in the text with their arguments split at top-level commas.
std::vector<Call> callsOf(const QString& text, const QString& name);

} // namespace pgb::house
