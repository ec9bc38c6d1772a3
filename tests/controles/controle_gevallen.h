#pragma once
#include "shared/domain/controle/evaluator.h"
#include "tests/support/bouwers.h"
#include <functional>

/// For every controle what makes it fail, and what it needs to be able to pass where the plain dossier does not touch it.
namespace pgb::gevallen {

/// One way to break a dossier and the sentence that must come of it.
template<class Feiten>
struct Geval {
    const char* id;
    const char* naam;
    std::function<void(Feiten&)> goed; ///< from the plain dossier to one where the controle looks and is content
    std::function<void(Feiten&)> fout; ///< from that one to one where it finds something
};

std::vector<Geval<DeclaratieFeiten>> declaratieGevallen();
std::vector<Geval<ZorgovereenkomstFeiten>> zorgovereenkomstGevallen();

/// Parts of declaratieGevallen(): beside other care and weeks, kinds that are one amount and their files, and what is asked before paying.
std::vector<Geval<DeclaratieFeiten>> gevallenDossier();
std::vector<Geval<DeclaratieFeiten>> gevallenWeken();
std::vector<Geval<DeclaratieFeiten>> gevallenVerzuim();
std::vector<Geval<DeclaratieFeiten>> gevallenKosten();
std::vector<Geval<DeclaratieFeiten>> gevallenBetaling();
void neemDossierWeg(DeclaratieFeiten& feiten, QLatin1String feit);

/// Takes away every fact that the controle names, so that it cannot judge.
void neemWeg(DeclaratieFeiten& feiten, QLatin1String feit);
void neemWeg(ZorgovereenkomstFeiten& feiten, QLatin1String feit);

} // namespace pgb::gevallen
