#pragma once
#include "client/state/dossier_gateway.h"

namespace pgb {

/// Waits for several answers of a gateway: `klaar` is called once, after the last, with the first problem. Answers of a context that is
/// gone never come, and then `klaar` is never called.
class Samen : public std::enable_shared_from_this<Samen> {
public:
    using Klaar = std::function<void(const std::optional<Problem>&)>;
    static std::shared_ptr<Samen> maak(Klaar klaar) { return std::make_shared<Samen>(std::move(klaar)); }
    explicit Samen(Klaar klaar) : m_klaar(std::move(klaar)) {}

    /// An answer that is put into `doel`, which `klaar` must keep alive. All are asked for before the first can come.
    template<class T>
    DossierGateway::Antwoord<T> in(T& doel)
    {
        ++m_open;
        return [self = shared_from_this(), &doel](Outcome<T> uitkomst) {
            if (uitkomst)
                doel = std::move(*uitkomst);
            else if (!self->m_problem)
                self->m_problem = uitkomst.problem();
            if (--self->m_open == 0)
                self->m_klaar(self->m_problem);
        };
    }

private:
    Klaar m_klaar;
    std::optional<Problem> m_problem;
    int m_open = 0;
};

} // namespace pgb
