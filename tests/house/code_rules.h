#pragma once
#include "tests/house/tree.h"

namespace pgb::house {

/// Files over 400 (.cpp) or 200 (.h) lines and functions over 60, without a written reason.
QStringList sizeOffences(const SourceFile& file, Reasons& reasons);
/// instance(), string connects, contextless connects and timers, mutable statics.
QStringList globalOffences(const SourceFile& file, Reasons& reasons);
/// double and float in the rooms that count money.
QStringList doubleOffences(const SourceFile& file, Reasons& reasons);
/// What shared/domain may not know: objects, I/O, clock, locale, JSON, SQL, sentences.
QStringList purityOffences(const SourceFile& file);
/// throw and catch outside server/storage.
QStringList exceptionOffences(const SourceFile& file, Reasons& reasons);
/// Notes to self, paths of one machine, hosts of package registries. For every kind of text file.
QStringList strayTextOffences(const SourceFile& file);

} // namespace pgb::house
