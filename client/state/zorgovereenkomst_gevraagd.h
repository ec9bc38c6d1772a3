#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/domain/zorgovereenkomst/lege_velden.h"
#include <QHash>

namespace pgb {

/// Which fields of table 5.2 the content has, worked out once per change.
class GevraagdeVelden {
public:
    GevraagdeVelden() = default;
    explicit GevraagdeVelden(const VeldVraag& vraag);
    /// Geen for a path without a rule.
    Veldstand stand(const FieldPath& pad) const;
    /// The question of this path, or of what it is a part of, is not asked.
    bool verborgen(const FieldPath& pad) const;

private:
    QHash<QString, Veldstand> m_standen; ///< by the path of the rule
};

/// The content without the answers to questions that are not asked: what is typed stays in the draft as long as it is open, so that it is
/// back when the question is, but what is saved, judged and signed holds only what was asked. The plain questions of the choice helper
/// (modelkeuze.h) stay for a person, also where the table does not ask them.
ZorgovereenkomstInhoud gevraagdeInhoud(const VeldVraag& vraag);

/// How the care of one function was described before.
struct EerdereBeschrijving {
    QString nummer; ///< of the agreement
    QDate sinds;
    QString zorgbeschrijving;
    Zorgdelen zorgdelen;
    bool operator==(const EerdereBeschrijving&) const = default;
};
/// The newest description of the function in the other agreements and the earlier versions of this budgethouder; nothing = there is none, or it
/// says what `nu` says already.
std::optional<EerdereBeschrijving> eerdereBeschrijving(const ZorgovereenkomstFeiten& feiten, const Werkafspraak& nu);

} // namespace pgb
