#pragma once
#include "server/app/ports/registers.h"

namespace pgb::app {

/// The simulator of the practice set: made-up answers, marked as such, by the number itself, so that every finding can be shown.
/// BSN 99999[0-4]xxx is known. KvK 9999xxxx: fifth digit 8 = ended, 7 = bankrupt, 6 = no care. AGB 4199xxxx (undertaking) and 9199xxxx (person):
/// fifth digit 8 = expired; it belongs to the KvK number of the first zorgverlener that has it. BIG: eleven digits, the last an 8 = expired.
/// The copies of the practice set at the scale of the country (landelijk) have ranges of their own, in which everybody is known and in order:
/// BSN 997xxxxxx and 998xxxxxx, KvK 98xxxxxx, AGB 418xxxxx and 918xxxxx. Branch numbers that end in 9999 are of another. Whatever is outside these ranges is not in the register.
class OefenRegisters final : public RegisterDienst {
public:
    Outcome<Registers> raadpleeg(UnitOfWork& unit, const Zorgverlener& zorgverlener) const override;
};

} // namespace pgb::app
