#pragma once
#include "shared/domain/bulk/bulkregel.h"
#include <QString>
#include <vector>

namespace pgb {

/// Headings that organisations and their programs use, in small letters without signs.
struct KopWoorden {
    Bulkveld veld;
    std::vector<const char*> koppen;
};
const std::vector<KopWoorden>& kopWoorden();

/// Of a longer heading the rest says nothing more, and a profile keeps every heading that it knows.
constexpr qsizetype langsteKop = 100;

/// A heading in small letters without signs, as the words stand.
QString kaleKop(const QString& kop);
/// 0..700: how well such a heading says that it is this field.
int kopScore(const QString& kop, const KopWoorden& woorden);
/// It says a day that is not one of care.
bool isAndereDag(const QString& kop);

} // namespace pgb
