#pragma once
#include <QString>

namespace pgb {

/// Control characters have no meaning in any text of ours, and U+0000 breaks databases. What turns the direction of the text around it makes
/// a name read as another one. Line feed and tab belong in texts of more than one line only (`lines`).
bool isForbidden(char16_t c, bool lines);
/// Every character may stand in a text, and no half of a pair stands alone.
bool isCleanText(const QString& text, bool lines);
/// The text as one line that may be stored and shown: a break is a space, and what is forbidden a U+FFFD, so that one sees that something stood there.
QString cleanedLine(QString text);

} // namespace pgb
