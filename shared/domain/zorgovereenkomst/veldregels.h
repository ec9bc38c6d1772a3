#pragma once
#include "shared/base/problem.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// A cell of table 5.2: – / O / R / C / auto.
enum class Veldeis { Geen, Optioneel, Verplicht, Voorwaardelijk, Automatisch };

/// What a field is for one content, with its condition worked out. Automatisch: the program fills it, nobody is asked.
enum class Veldstand { Geen, Optioneel, Verplicht, Automatisch };

/// What the rules look at. While no zorgverlener is known (nullptr) they ask what they would ask a private person.
struct VeldVraag {
    const ZorgovereenkomstInhoud& inhoud;
    const ParameterTabel& parameters;
    const Zorgverlener* zorgverlener = nullptr;
    const Budgethouder* budgethouder = nullptr;
    bool wijziging = false; ///< of an agreement that is there: what led to its model is not asked again
    bool eersteKeer = false; ///< of a new agreement that nobody had yet: what nobody chose is no answer, also where the record holds a value
};

/// One field of table 5.2.
struct Veldregel {
    QLatin1String veld; ///< path; "*" = each line: "inhoud/werkafspraken/*/tarief"
    std::array<Veldeis, 5> eis; ///< by ZorgovereenkomstSoort
    QLatin1String bron; ///< source in domain 5.2
    Veldstand (*voorwaarde)(const VeldVraag&) = nullptr; ///< what Voorwaardelijk comes to
    bool (*ingevuld)(const VeldVraag&) = nullptr; ///< on every line, for a field with "*"
};

/// The whole table, in its order: the one place that says which fields an agreement has (wizard, controles, contract text).
std::span<const Veldregel> veldregels();
/// The rule of a path (an index counts as "*"), or nothing.
const Veldregel* findVeldregel(QStringView pad);
/// For the content as it is now.
Veldstand veldstand(const Veldregel& regel, const VeldVraag& vraag);
/// Geen for a path without a rule.
Veldstand veldstand(QStringView pad, const VeldVraag& vraag);
/// A field of the content that somebody is asked for now, a part of one, or a whole line of work: it can be typed anew, and so a reviewer may
/// remark on it.
bool isTeHerstellen(const FieldPath& pad, const VeldVraag& vraag);
/// Fields that are required now and not filled in, in the order of the table.
std::vector<QLatin1String> ontbrekendeVelden(const VeldVraag& vraag);

} // namespace pgb
