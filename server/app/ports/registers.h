#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/controle/registers.h"
#include "shared/domain/partij/partij.h"

namespace pgb::app {

class UnitOfWork;

/// The registers of others (domain 0 rule 6): an adapter answers for all of them. It is asked inside a unit of work, so it answers from what
/// was fetched before and never waits for a network; what it does not have is NietAangesloten.
class RegisterDienst {
public:
    virtual ~RegisterDienst() = default;
    /// About the numbers that the zorgverlener has.
    virtual Outcome<Registers> raadpleeg(UnitOfWork& unit, const Zorgverlener& zorgverlener) const = 0;
};

} // namespace pgb::app
