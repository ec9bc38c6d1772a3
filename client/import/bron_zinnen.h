#pragma once
#include "client/import/bron.h"

namespace pgb {

/// What a person has to know of the file as a whole before he hands it in.
QStringList bronZinnen(const BronKenmerken& kenmerken);

} // namespace pgb
