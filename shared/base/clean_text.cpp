#include "shared/base/clean_text.h"
#include <algorithm>

namespace pgb {

bool isForbidden(char16_t c, bool lines)
{
    if (c == u'\n' || c == u'\t')
        return !lines;
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe;
    return control || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isCleanText(const QString& text, bool lines)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [&](QChar c) { return isForbidden(c.unicode(), lines); });
}

QString cleanedLine(QString text)
{
    if (isCleanText(text, false))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (c == u'\n' || c == u'\t' || c == u'\r')
            text[i] = u' ';
        else if (text[i].isSurrogate() || isForbidden(c, false))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace pgb
