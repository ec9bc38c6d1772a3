#pragma once
#include "shared/domain/controle/catalogus.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/waarden.h"
#include <algorithm>

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

/// The answer when the age is kept from the reader: whoever knows it, the server, judges.
inline std::optional<Uitslag> zonderLeeftijd(const ZorgovereenkomstFeiten& f)
{
    return f.zorgverlener->beperkt && !f.zorgverlener->geboortedatum ? std::optional(Uitslag::nogNiet({"zorgverlener"_L1})) : std::nullopt;
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

/// "inhoud/werkafspraken/0/afwijkendeTarieven/1/tarief".
inline FieldPath afwijkendPad(size_t i, size_t k)
{
    return veldPad("inhoud/werkafspraken"_L1, i, "afwijkendeTarieven"_L1) + u'/' + QString::number(k) + u"/tarief"_s;
}

inline FieldPath afspraakPad(size_t i, QLatin1String veld) { return veldPad("inhoud/werkafspraken"_L1, i, veld); }

/// This reader may not see the field: that it is empty says nothing.
inline bool isVerborgen(const ZorgovereenkomstVersie& versie, const FieldPath& pad)
{
    return std::find(versie.verborgen.begin(), versie.verborgen.end(), pad) != versie.verborgen.end();
}

/// The verstrekker that the chosen budgets are of, for a sentence.
inline waarde::Waarde verstrekkerVan(const ZorgovereenkomstFeiten& f)
{
    return waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f.verstrekkers, f.versie.inhoud.toekenningen));
}

/// A register that this installation cannot ask: never a pass. What would refuse is held for a person, a warning stays one (domain 0 rule 6).
inline Bevinding registerOnbekend(QLatin1String id, Ernst ernst, FieldPath path, Registersoort welk)
{
    return bevinding(id, std::min(ernst, Ernst::Parkeren), std::move(path),
                     {waarde::variant("registerOnbekend"_L1), waarde::code("registerCode"_L1, welk)});
}

/// The answer while a register cannot be looked at; nothing = it was asked.
template<class T>
std::optional<Uitslag> zonderRegister(const ZorgovereenkomstFeiten& f, QLatin1String id, Ernst ernst, QLatin1String path, Registersoort welk,
                                      Registerantwoord<T> Registers::*register_)
{
    if (!f.registers)
        return Uitslag::nogNiet({"registers"_L1});
    if (((*f.registers).*register_).stand != Registerstand::NietAangesloten)
        return std::nullopt;
    return Uitslag::van({registerOnbekend(id, ernst, QString(path), welk)});
}

inline ZorgovereenkomstControle controle(QLatin1String id, Ernst ernst, int stap, std::vector<QLatin1String> leest, std::vector<QLatin1String> nodig,
                                         QLatin1String basis, Uitslag (*functie)(const ZorgovereenkomstFeiten&))
{
    return {id, ernst, {Fase::Invoer}, stap, std::move(leest), std::move(nodig), basis, functie};
}

/// One with a phase of its own instead of a step.
inline ZorgovereenkomstControle controleIn(Fase fase, QLatin1String id, Ernst ernst, std::vector<QLatin1String> leest, std::vector<QLatin1String> nodig,
                                           QLatin1String basis, Uitslag (*functie)(const ZorgovereenkomstFeiten&))
{
    return {id, ernst, {fase}, 0, std::move(leest), std::move(nodig), basis, functie};
}

} // namespace pgb::zc
