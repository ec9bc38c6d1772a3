#pragma once
#include <QString>

namespace pgb::tour {

/// A step that did not end as it must; what was expected and what was there.
struct Mislukt {
    QString wat;
};

} // namespace pgb::tour
