#pragma once
#include <functional>

namespace pgb {

/// What became of content that was handed to the journal.
enum class Bewaard {
    OpSchijf,   ///< it survives a crash
    InGeheugen, ///< there is no key to seal it with, so it is nowhere but in this program
    Mislukt     ///< the disk refuses; it is tried again, and answered again
};
using BewaardAntwoord = std::function<void(Bewaard)>;

} // namespace pgb
