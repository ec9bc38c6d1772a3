#pragma once
#include "shared/base/id.h"
#include "shared/domain/codes.h"
#include <QDateTime>
#include <span>

namespace pgb {

/// Kinds of domain 11.5 that are made by now.
enum class WerktaakSoort {
    BeoordelingZorg,
    BeoordelingArbeidsrecht,
    Uitzondering,
    Signaal,
    Factuur,
    Jaar,
    Tarief,
    DubbeleRol,
    Uren40,
    Agb,
    Iban,
    Nakijken ///< what was paid or planned, after a fact that it was paid on became another (T-UITZONDERING)
};
/// Nothing waits for it: it ends when who looked says so, and not by a step of what it is about.
inline bool isKijktaak(WerktaakSoort soort) { return soort == WerktaakSoort::Signaal || soort == WerktaakSoort::Nakijken; }
enum class WerktaakStatus { Open, Afgehandeld, Samengevoegd };

/// A work task for an employee; its dedup key makes a second one of the same thing impossible.
struct Werktaak {
    WerktaakId id;
    qint64 rijversie = 0;
    WerktaakSoort soort = WerktaakSoort::BeoordelingZorg;
    WerktaakStatus status = WerktaakStatus::Open;
    VerstrekkerId verstrekker; ///< 0 = SVB
    BudgethouderId budgethouder;
    ZorgovereenkomstId zorgovereenkomst;
    VersieId versie;
    DeclaratieId declaratie;
    QString dedupSleutel;
    QDateTime aangemaaktOp; ///< UTC
    QDate normdatum;
};

template<> std::span<const Code<WerktaakSoort>> codeTable<WerktaakSoort>();
template<> std::span<const Code<WerktaakStatus>> codeTable<WerktaakStatus>();

} // namespace pgb
