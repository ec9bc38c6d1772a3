#pragma once
#include "shared/base/id.h"
#include "shared/base/periode.h"
#include <QString>
#include <optional>

namespace pgb {

/// The record that a draft in the journal is of. Its key is the same for the open record, its gateway and the outbox.
struct DraftKey {
    enum class Soort { Declaratie, Zorgovereenkomst, Toekenning, RedenOvereenkomst, RedenDeclaratie, Correctie, Kosten, Factuur };
    Soort soort = Soort::Declaratie;
    ZorgovereenkomstId zorgovereenkomst; ///< for Declaratie, Zorgovereenkomst, RedenOvereenkomst, Correctie and Factuur
    QDate maand;                         ///< for Declaratie and Factuur: first day of its period
    int volgnummer = 0;                  ///< for Zorgovereenkomst
    ToekenningId toekenning;             ///< for Toekenning; 0 = a new one
    DeclaratieId declaratieId;           ///< for RedenDeclaratie and Correctie (what is corrected); for Kosten and Factuur, 0 = a new one; for Declaratie, 0 = the one that the month opens
    BudgethouderId budgethouder;         ///< for Kosten; for a new toekenning: the client it was begun for, 0 = not chosen by the address

    static DraftKey declaratie(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, DeclaratieId bestaand = {});
    static DraftKey versie(ZorgovereenkomstId zorgovereenkomst, int volgnummer);
    static DraftKey bestaandeToekenning(ToekenningId id);
    static DraftKey nieuweToekenning(BudgethouderId budgethouder);
    /// What is being corrected of a paid declaratie.
    static DraftKey correctie(ZorgovereenkomstId zorgovereenkomst, DeclaratieId origineel);
    /// An amount that is being declared.
    static DraftKey kosten(BudgethouderId budgethouder, DeclaratieId bestaand);
    /// An invoice: two of one month are two.
    static DraftKey factuur(ZorgovereenkomstId zorgovereenkomst, QDate maand, DeclaratieId bestaand);
    /// The reason of a decision about one of these, as long as it is being typed.
    static DraftKey reden(ZorgovereenkomstId zorgovereenkomst);
    static DraftKey reden(DeclaratieId declaratie);
    /// "declaratie/4/2025-05-01", "declaratie/4/2025-05-01/7", "zorgovereenkomst/4/1", "toekenning/12", "toekenning/nieuw/3", "reden/zorgovereenkomst/4", "reden/declaratie/7",
    /// "correctie/4/7", "kosten/3/0", "factuur/4/2025-05-01/0".
    QString tekst() const;
    /// Nothing for a text that tekst() did not make.
    static std::optional<DraftKey> lees(const QString& tekst);
    bool operator==(const DraftKey&) const = default;
};

} // namespace pgb
