#pragma once
#include "server/app/ports/unit_of_work.h"

namespace pgb::test {

/// A database that is away for some writes.
class HaperendeOpslag final : public app::Storage {
public:
    explicit HaperendeOpslag(app::Storage& opslag) : m_opslag(opslag) {}
    void setCommitListener(std::function<void()> listener) override { m_opslag.setCommitListener(std::move(listener)); }

    int faalt = 0; ///< how many writes still fail
    int eerst = 0; ///< how many go well before that
    int geschreven = 0;

protected:
    Outcome<void> runWrite(const std::function<Outcome<void>(app::UnitOfWork&)>& work) override
    {
        ++geschreven;
        if (faalt > 0 && eerst-- <= 0) {
            --faalt;
            return Problem{ProblemKind::NietBeschikbaar, QStringLiteral("opslagBezet"), {}, {}, {}};
        }
        return zonderWaarde(m_opslag.write<bool>([&](app::UnitOfWork& unit) { return metWaarde(work(unit)); }));
    }
    Outcome<void> runRead(const std::function<Outcome<void>(app::UnitOfWork&)>& work) override
    {
        return zonderWaarde(m_opslag.read<bool>([&](app::UnitOfWork& unit) { return metWaarde(work(unit)); }));
    }

private:
    static Outcome<bool> metWaarde(const Outcome<void>& gedaan) { return gedaan ? Outcome<bool>(true) : Outcome<bool>(gedaan.problem()); }
    static Outcome<void> zonderWaarde(const Outcome<bool>& gedaan) { return gedaan ? Outcome<void>() : Outcome<void>(gedaan.problem()); }
    app::Storage& m_opslag;
};

} // namespace pgb::test
