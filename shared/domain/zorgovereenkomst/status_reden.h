#pragma once
#include <QLatin1String>

/// Why the system moved a version, as it stands in its statusReden; what a person gave as reason is a sentence of his own.
namespace pgb::statusreden {

inline constexpr QLatin1String overlijden("overlijden");         ///< the budgethouder died (L20)
inline constexpr QLatin1String termijnVoorbij("termijnVoorbij"); ///< nobody went on with it for conceptVervaltNaDagen
inline constexpr QLatin1String voorstelOvergenomen("voorstelOvergenomen"); ///< a draft that stepped back for a proposal of the zorgverlener
inline constexpr QLatin1String uitgeschreven("uitgeschreven");   ///< the undertaking left the commercial register (W20)
inline constexpr QLatin1String failliet("failliet");             ///< the undertaking is bankrupt (W20)
inline constexpr QLatin1String geenBudget("geenBudget");         ///< the right to the budget ended (W20)
inline constexpr QLatin1String wmlIndexatie("wmlIndexatie");     ///< the legal minimum wage rose (5.3)

} // namespace pgb::statusreden
