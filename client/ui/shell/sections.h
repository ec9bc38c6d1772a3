#pragma once
#include "client/ui/shell/page.h"
#include "shared/domain/partij/partij.h"
#include <vector>

namespace pgb::ui {

/// Word and icon of a rail item.
QString sectionName(Section section);
QString sectionIcon(Section section);
/// The rail of a role, in order; items a role cannot use are not in it (domain 1.2, toegang).
std::vector<Section> sectionsFor(Rol rol);
/// The same for one person: who looks after the accounts of his house has Gebruikers too.
std::vector<Section> sectionsFor(const Gebruiker& wie);
/// There are dossiers to switch between.
bool kiestClienten(const std::vector<Section>& sections);

} // namespace pgb::ui
