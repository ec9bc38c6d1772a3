#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

// The total of an organisation over more days in one line, where the verstrekker does not ask for hours per day (domain 14.5, C-73).

namespace pgb {

/// Why a line of more days is not taken.
enum class Periodebezwaar {
    Beleid,       ///< the verstrekker asks for hours per day on a day of it
    Organisatie,  ///< only an organisation may
    Soort,        ///< only care that was given, an invoice of it, and a correction of those
    Eenheid,      ///< a total is of hours of care
    Omgekeerd,    ///< it ends before it begins
    Maand,        ///< it goes on in another calendar month
    Overeenkomst, ///< another version of the agreement begins or ends in it: no line has two rates
    Tijden,       ///< a total has no begin, no end and no ride
    Locatie,      ///< abroad is counted by the day (DC-044)
    Hoeveelheid,  ///< more hours than its days have
    Dubbel        ///< another line is of the same care on the same days
};

/// Everything that decides; `toekenning` is the one of the line, and without one nobody knows the policy (DC-028 speaks then).
struct Periodevraag {
    DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg;
    const Zorgverlener* zorgverlener = nullptr;
    const Zorgovereenkomst* zorgovereenkomst = nullptr;
    const Toekenning* toekenning = nullptr;
    const std::vector<Verstrekkersbeleid>* beleid = nullptr; ///< of its verstrekker
};
/// Nothing = the line is of one day, or may be a total.
std::optional<Periodebezwaar> bezwaarTegenPeriode(const Declaratieregel& regel, const Periodevraag& vraag);
/// The verstrekker takes totals on every day of these.
bool neemtPeriodetotaal(const std::vector<Verstrekkersbeleid>& beleid, const Toekenning& toekenning, const Periode& dagen);
/// The line, of which one at least is a total, is of the same care and rate as another of these on the same day.
bool valtOverAndere(const std::vector<Declaratieregel>& regels, size_t welke);

template<> std::span<const Code<Periodebezwaar>> codeTable<Periodebezwaar>();

} // namespace pgb
