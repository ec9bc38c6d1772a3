#pragma once
#include <QStringView>

namespace pgb::ui {

/// How well `query` fits `text`: every word of the query must be found, in any order; 0 = not at all, higher is better.
/// The start of a word counts most, then a part of a word, then letters in order. Case and accents are ignored.
int fuzzyScore(QStringView query, QStringView text);
/// Lower case without accents: "Yılmaz" and "Çelik" are found by "yilmaz" and "celik".
QString foldedText(QStringView text);

} // namespace pgb::ui
