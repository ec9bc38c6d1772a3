#pragma once
#include "shared/base/id.h"
#include "shared/base/periode.h"
#include <QString>
#include <optional>

namespace pgb {

/// The record that a draft in the journal is of. Its key is the same for the open record, its gateway and the outbox.
struct DraftKey {
    enum class Soort { Declaratie, Zorgovereenkomst, Toekenning };
    Soort soort = Soort::Declaratie;
    ZorgovereenkomstId zorgovereenkomst; ///< for Declaratie and Zorgovereenkomst
    QDate maand;                         ///< for Declaratie: its first day
    int volgnummer = 0;                  ///< for Zorgovereenkomst
    ToekenningId toekenning;             ///< for Toekenning; 0 = a new one
    BudgethouderId budgethouder;         ///< for a new toekenning: the client it was begun for; 0 = not chosen by the address

    static DraftKey declaratie(ZorgovereenkomstId zorgovereenkomst, const Periode& periode);
    static DraftKey versie(ZorgovereenkomstId zorgovereenkomst, int volgnummer);
    static DraftKey bestaandeToekenning(ToekenningId id);
    static DraftKey nieuweToekenning(BudgethouderId budgethouder);
    /// "declaratie/4/2025-05-01", "zorgovereenkomst/4/1", "toekenning/12", "toekenning/nieuw/3".
    QString tekst() const;
    /// Nothing for a text that tekst() did not make.
    static std::optional<DraftKey> lees(const QString& tekst);
    bool operator==(const DraftKey&) const = default;
};

} // namespace pgb
