#pragma once
#include <QString>
#include <QStringView>
#include <optional>

namespace pgb::ascii {

/// Only 0-9: the digits of other scripts that QChar::isDigit accepts are refused everywhere.
constexpr bool isDigit(QChar c) { return c >= QChar(u'0') && c <= QChar(u'9'); }
constexpr bool isUpper(QChar c) { return c >= QChar(u'A') && c <= QChar(u'Z'); }
constexpr bool isLower(QChar c) { return c >= QChar(u'a') && c <= QChar(u'z'); }

/// a-z to A-Z and nothing else: Unicode case mapping makes ASCII letters out of others ("ſ", "ı", "ß").
QString upper(QStringView tekst);
/// Without U+0020, wherever it stands.
QString withoutSpaces(QStringView tekst);
/// One or more digits and nothing else.
bool allDigits(QStringView tekst);
/// The number when the text is 1 to `maxDigits` (at most 18) digits and nothing else.
std::optional<qint64> number(QStringView tekst, int maxDigits);
/// ISO 7064 mod 97 of digits and capitals (A = 10 ... Z = 35), continuing from `rest`.
int mod97(QStringView tekst, int rest = 0);

} // namespace pgb::ascii
