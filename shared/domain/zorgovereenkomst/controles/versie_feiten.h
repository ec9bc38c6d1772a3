#pragma once
#include "shared/domain/controle/catalogus.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/waarden.h"

/// What several ZC controles need of the version under test.
namespace pgb::zc {

using namespace Qt::StringLiterals;

/// A draft in which no zorgverlener was chosen yet; an empty record stands for none too.
inline bool niemandGekozen(const ZorgovereenkomstFeiten& f)
{
    return !f.zorgovereenkomst.zorgverlener && (!f.zorgverlener || f.zorgverlener->naam.isEmpty());
}

/// The answer when the zorgverlener is not known: not yet when one was chosen, not applicable while none is (ZC-004 asks for one).
inline std::optional<Uitslag> zonderZorgverlener(const ZorgovereenkomstFeiten& f)
{
    if (niemandGekozen(f))
        return Uitslag::nietVanToepassing();
    return f.zorgverlener ? std::nullopt : std::optional(Uitslag::nogNiet({"zorgverlener"_L1}));
}

/// The chosen toekenningen that are of this budgethouder.
inline std::vector<const Toekenning*> gekozen(const ZorgovereenkomstFeiten& f)
{
    std::vector<const Toekenning*> uit;
    for (const ToekenningId id : f.versie.inhoud.toekenningen) {
        if (const Toekenning* toekenning = vindToekenning(*f.toekenningen, id))
            uit.push_back(toekenning);
    }
    return uit;
}

inline FieldPath afspraakPad(size_t i, QLatin1String veld) { return veldPad("inhoud/werkafspraken"_L1, i, veld); }

inline ZorgovereenkomstControle controle(QLatin1String id, Ernst ernst, int stap, std::vector<QLatin1String> leest, std::vector<QLatin1String> nodig,
                                         QLatin1String basis, Uitslag (*functie)(const ZorgovereenkomstFeiten&))
{
    return {id, ernst, {}, stap, std::move(leest), std::move(nodig), basis, functie};
}

} // namespace pgb::zc
