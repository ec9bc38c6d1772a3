#pragma once
#include "shared/domain/partij/partij.h"

namespace pgb {

enum class RekeningStatus { Wacht, Bevestigd, Afgewezen, Vervangen };

/// Another account number that somebody asked for and that counts only when a second person says so (DC-099; decision rekeningnummer-door-twee).
/// Exactly one of `budgethouder` and `zorgverlener` is set.
struct Rekeningwijziging {
    qint64 id = 0;
    BudgethouderId budgethouder;
    ZorgverlenerId zorgverlener;
    std::optional<Iban> iban;    ///< what was asked; nothing = to be taken away
    std::optional<Bic> bic;
    QString rekeninghouder;
    GebruikerId gebruiker;       ///< whose account asked
    QDateTime gevraagdOp;        ///< UTC
    RekeningStatus status = RekeningStatus::Wacht;
    // For who reads it; not stored.
    QString naam;                ///< of the person whose money it is
    QString gevraagdDoor;        ///< name of the account
    std::optional<Iban> huidig;  ///< where the money goes now
    QString telefoon;            ///< of the person, to ask him
    /// The account changed other things of the person too since it was given out: the telephone number may be the asker's.
    bool gegevensGewijzigd = false;
    bool magBevestigen = false;  ///< the reader is a second person
};

template<> std::span<const Code<RekeningStatus>> codeTable<RekeningStatus>();

} // namespace pgb
