#pragma once
#include "server/app/ports/stores.h"
#include <tuple>

/// Compares records field by field. Each `fields` names every member, so a new member does not compile until it is compared here.
namespace pgb::test {

#define PGB_FIELDS(Type, ...)                 \
    inline auto fields(const Type& r)         \
    {                                         \
        const auto& [__VA_ARGS__] = r;        \
        return std::tie(__VA_ARGS__);         \
    }

PGB_FIELDS(Budgethouder, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s)
PGB_FIELDS(Vertegenwoordiging, a, b, c, d, e, f, g, h, i, j, k, l, m)
PGB_FIELDS(Zorgverlener, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r0, s, t, u, v, w, x, y)
PGB_FIELDS(Verstrekker, a, b, c, d, e)
PGB_FIELDS(Organisatie, a, b, c)
PGB_FIELDS(Gebruiker, a, b, c, d, e, f, g, h, i, j, k, l)
PGB_FIELDS(Budgetniveau, a, b, c, d, e, f, g, h, i)
PGB_FIELDS(Toekenning, a, b, c, d, e, f, g, h, i, j, k)
PGB_FIELDS(Blokkade, a, b, c, d, e, f, g, h, i, j, k, l)
PGB_FIELDS(Storting, a, b, c, d, e, f, g, h, i, j, k)
PGB_FIELDS(BudgetjaarFeit, a, b, c, d)
PGB_FIELDS(Handtekening, a, b, c, d, e, f, g)
PGB_FIELDS(Deelbeoordeling, a, b, c, d, e, f, g, h, i, j, k)
PGB_FIELDS(Aanvullingsvraag, a, b, c, d, e, f, g, h)
PGB_FIELDS(Verstrekkersbeleid, a, b, c, d, e, f, g, h, i, j, k)
PGB_FIELDS(ZorgovereenkomstVersie, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r0, s, t, u)
PGB_FIELDS(Zorgovereenkomst, a, b, c, d, e)
PGB_FIELDS(Declaratie, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r0, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii)
PGB_FIELDS(Betaalrun, a, b, c, d, e, f, g, h, i, j)
PGB_FIELDS(Betaling, a, b, c, d, e, f, g, h, i, j)
PGB_FIELDS(Werktaak, a, b, c, d, e, f, g, h, i, j, k, l)
PGB_FIELDS(ParameterWaarde, a, b, c, d, e, f, g, h, i, j, k)
PGB_FIELDS(app::Sessie, a, b, c, d, e, f, g)
PGB_FIELDS(app::Aanmeldgegevens, a, b, c, d)
PGB_FIELDS(app::AuditRegel, a, b, c, d, e, f, g, h)
PGB_FIELDS(app::Wijziging, a, b, c, d)
PGB_FIELDS(app::Ontvangst, a, b, c)

template<class T>
bool same(const T& a, const T& b);

template<class T>
bool sameValue(const T& a, const T& b)
{
    if constexpr (requires { fields(a); })
        return same(a, b);
    else
        return a == b;
}
template<class T>
bool sameValue(const std::vector<T>& a, const std::vector<T>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T& x, const T& y) { return sameValue(x, y); });
}

/// True when all fields are equal; prints the number of the first that differs.
template<class T>
bool same(const T& a, const T& b)
{
    const auto left = fields(a);
    const auto right = fields(b);
    int different = -1;
    [&]<size_t... I>(std::index_sequence<I...>) {
        ((different < 0 && !sameValue(std::get<I>(left), std::get<I>(right)) ? void(different = int(I)) : void()), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(left)>>());
    if (different >= 0)
        qWarning("field %d of %s differs", different, typeid(T).name());
    return different < 0;
}

} // namespace pgb::test
