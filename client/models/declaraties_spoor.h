#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/wire/berichten.h"

namespace pgb {

/// One line of the trail of a declaratie.
struct SpoorRegel {
    enum class Soort { Gedaan, Nu, Daarna };
    Soort soort = Soort::Gedaan;
    QString moment; ///< "31 mei 16:20"; "daarna"
    QString tekst;
};

/// What was done with it and by whom, how it stands now, and what comes next as far as the record says.
std::vector<SpoorRegel> declaratieSpoor(const Declaratie& declaratie, const std::vector<wire::AuditItem>& gebeurd);

} // namespace pgb
