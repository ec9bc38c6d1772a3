#pragma once
#include <QtGlobal>
#include <functional>
#include <string_view>

namespace pgb {

struct Uitgepakt {
    qint64 bytes = 0;
    bool heel = false; ///< it came to its end
};
/// How the packed bytes begin and end.
enum class Pakvorm { Zlib, ZonderKop };
/// Unpacks in pieces: until the end, what is broken, or more than `hoogstens` bytes. It holds one piece at a time.
Uitgepakt pakUit(std::string_view gepakt, Pakvorm vorm, qint64 hoogstens, const std::function<void(std::string_view)>& stuk);

} // namespace pgb
