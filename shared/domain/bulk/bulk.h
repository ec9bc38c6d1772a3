#pragma once
#include "shared/domain/bulk/bulkregel.h"

namespace pgb {

using BulkId = Id<struct BulkTag>;

/// What a program may do.
enum class Bulkbereik {
    Controleren,
    Indienen,  ///< and all that the others may
    Betalingen ///< see what was paid, and nothing else
};
/// A program that may `heeft` may do what needs `nodig`.
constexpr bool omvat(Bulkbereik heeft, Bulkbereik nodig) { return heeft == nodig || heeft == Bulkbereik::Indienen; }

/// By what a program is known.
enum class Programmamiddel {
    Token,
    Certificaat ///< of the client, shown by TLS
};

/// One decision for all lines of a cause.
enum class Bulkbesluit {
    Corrigeer, ///< what the agreement says takes the place of what the file says: rate, unit and amount
    LaatWeg
};

struct BulkTelling {
    Bulkstand stand = Bulkstand::Open;
    qint64 regels = 0;
    Bedrag bedrag;
};

/// Lines of a batch with one cause.
struct BulkOorzaak {
    Bulkstand stand = Bulkstand::Fout;
    QString oorzaak;
    Bevinding bevinding; ///< with the values that all of them have
    qint64 regels = 0;
    Bedrag bedrag;
    QString bekijkcode = {}; ///< with lines that a person looks at first (bulk::moetBekeken): what stands for all such lines of the batch (bulk::Bekijkcode)
};

struct BulkregelUitkomst {
    Bulkregel regel;
    Bulkstand stand = Bulkstand::Open;
    QString oorzaak;
    std::optional<Bevinding> bevinding;
    QString functieCode;
    Bedrag bedrag; ///< that would be declared
    DeclaratieId declaratie;
    BudgethouderId budgethouder = {}; ///< whom the line is of, under whatever name; 0 = not known
};

/// What was handed in of a client in one declaratie, and what became of it (ui.md 5.4).
struct BulkRetourClient {
    DeclaratieId declaratie;
    QString declaratienummer;
    QString factuurnummer;
    DeclaratieStatus status = DeclaratieStatus::TerBeoordeling;
    QString reden;
    BudgethouderId budgethouder;
    QString klant;    ///< own number in the file
    QString ookKlant; ///< another by which the file names the same client; empty = it does not
    qint64 regels = 0;
    Bedrag bedrag;
};

/// One line of the return list: the own number beside what became of it (ui.md 5.4).
struct BulkRetour {
    int nummer = 0;
    int deel = 0;
    QString klant;
    QString kenmerk;
    QString kostenplaats;
    QString factuurnummer;
    QDate datum;
    Bedrag bedrag;
    DeclaratieId declaratie;
    QString declaratienummer;
    DeclaratieStatus status = DeclaratieStatus::TerBeoordeling;
    QString reden;
    QDate tot = {}; ///< of a total over more days
};

/// An own number of a client, as it was learned.
struct BulkKlant {
    QString klant;
    QString klantnummer; ///< at SVB, or of the profile when there is none
    QString naam;        ///< "A. de Vries"; empty = no client of the organisation any more
};

/// An own name of a kind of care, as it was learned.
struct BulkFunctie {
    QString functie;
    QString functieCode;
};

struct BulkprofielTekst {
    QString agb;
    QString naam;
    QString inhoud; ///< of the client; the server keeps it as it is
};

template<> std::span<const Code<Bulkbereik>> codeTable<Bulkbereik>();
template<> std::span<const Code<Programmamiddel>> codeTable<Programmamiddel>();
template<> std::span<const Code<Bulkbesluit>> codeTable<Bulkbesluit>();

} // namespace pgb
