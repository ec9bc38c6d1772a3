#pragma once
#include "client/ui/theme/theme.h"
#include <array>

namespace pgb::ui {

using RoleColors = std::array<QColor, size_t(Role::Count)>;

/// The colour tables of ui.md 5.7, one row per role. `scheme` is not Systeem.
const RoleColors& schemeColors(Scheme scheme);
/// Grounds of the six status roles, from Good to Neutral.
const std::array<QColor, 6>& schemeFills(Scheme scheme);
const std::array<QColor, Theme::clientColors>& schemeClientColors(Scheme scheme);

} // namespace pgb::ui
