#pragma once
#include "shared/base/problem.h"
#include <QCoreApplication>

namespace pgb {

/// The rule behind a question of an agreement, for F1: in plain words, with its source.
class OvereenkomstUitleg {
    Q_DECLARE_TR_FUNCTIONS(pgb::OvereenkomstUitleg)
public:
    /// Empty for a path that is no field of table 5.2, and where the question says it all.
    static QString van(const FieldPath& pad);
};

} // namespace pgb
