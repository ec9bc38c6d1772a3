#pragma once
#include "shared/domain/betaling/betaling.h"
#include <QStringList>
#include <stop_token>

// An organisation's own bank statement beside what was paid to it (domain 9.2; C-36): which payments a booking is, and what a payment consists of.

namespace pgb {

/// Money that came in, as the bank or the user says it.
struct Bankboeking {
    int nummer = 0;         ///< row in the file
    QString rekening;       ///< own account; as it stood
    Bedrag bedrag;
    QDate dag;              ///< of booking
    QString tegenpartij;
    QStringList kenmerken;  ///< EndToEndIds and structured references
    QString omschrijving;   ///< unstructured remittance
};

/// A payment to the caller's own organisation that was carried out.
struct EigenBetaling {
    BetalingId id;
    BetaalrunId betaalrun;
    QDate boekdatum;
    Bedrag bedrag;
    QString kenmerk;
    QString zorgverlener; ///< name
    QString agb;          ///< empty = not known
    qint64 declaraties = 0;
};

/// Money that was paid on a day is at the bank on that day or at most so many days later (a weekend with Easter).
constexpr int dagenOnderweg = 5;

/// It bears a reference of payments of the pgb ("PGB 12-3", domain 9.3), whether that payment is known or not.
bool noemtPgb(const Bankboeking& boeking);

enum class BoekingUitslag {
    Niets,    ///< no own payment fits
    Gevonden, ///< to the cent
    Verschil, ///< it names own payments that are together another amount
    Kiezen    ///< more than one fits: a person says which
};

/// Payments by their place in the list that was given.
using BetalingKeuze = std::vector<size_t>;

struct BoekingHerkend {
    BoekingUitslag uitslag = BoekingUitslag::Niets;
    std::vector<BetalingKeuze> keuzes; ///< one for Gevonden and Verschil, more for Kiezen
    Bedrag verschil;                   ///< booking less payments
};

/// Which payments each booking is. In this order: payments that it names and that are its amount; one payment of its amount; payments that are its
/// amount together; payments that it names. A payment belongs to one booking, and where two fit nothing is chosen. A long statement takes long: once it
/// was stopped the answer means nothing.
std::vector<BoekingHerkend> herkenBoekingen(const std::vector<Bankboeking>& boekingen, const std::vector<EigenBetaling>& betalingen, const std::stop_token& stop = {});
/// Those that can have come in on the day of the booking, whatever their amount: what a person may choose from.
BetalingKeuze betalingenOpTijd(const Bankboeking& boeking, const std::vector<EigenBetaling>& betalingen);
/// What a person chose for this booking.
BoekingHerkend gekozenBetalingen(const Bankboeking& boeking, const BetalingKeuze& keuze, const std::vector<EigenBetaling>& betalingen);

enum class SplitsSoort {
    Zorg,           ///< what was declared
    Verrekend,      ///< set off against an earlier payment
    AndereBetaling, ///< paid at another time
    Afwijking       ///< the declaratie is no longer what the file of the organisation said
};

/// A part of a payment. All rows of a payment are together its amount, to the cent.
struct Splitsregel {
    DeclaratieId declaratie;
    QString declaratieNummer;
    QString factuurnummer;
    Periode periode;
    BudgethouderId budgethouder;
    QString klantnummer;
    QString budgethouderNaam;
    QString eigenKlantnummer; ///< in the books of the organisation
    QString agb;              ///< empty = not known
    QString kostenplaats;     ///< as in the file of the organisation; empty = not known
    SplitsSoort soort = SplitsSoort::Zorg;
    Bedrag bedrag;
};

/// What the organisation's own file said of a declaratie.
struct Kostenplaatsdeel {
    QString kostenplaats; ///< empty = none was given
    Bedrag bedrag;
};
struct Splitsdeel {
    QString kostenplaats;
    SplitsSoort soort = SplitsSoort::Zorg;
    Bedrag bedrag;
    bool operator==(const Splitsdeel&) const = default;
};
/// What was paid (`deel`) of a declaratie by cost centre. What is not of one cost centre for sure has none.
std::vector<Splitsdeel> splitsDeclaratie(Bedrag totaal, Bedrag verrekend, Bedrag deel, const std::vector<Kostenplaatsdeel>& delen);

/// By what rows are put together.
enum class SplitsGroep { ClientAgbKostenplaats, Client, Agb, Kostenplaats };
struct Splitssom {
    Splitsregel eerste; ///< of which the fields of the group hold for all
    qint64 declaraties = 0;
    Bedrag bedrag;
};
/// In the order in which they first stand.
std::vector<Splitssom> groepeer(const std::vector<Splitsregel>& regels, SplitsGroep per);

/// Rows that are the difference to the cent: one of them, or all of one client. Empty when none is, or when more than one could be.
std::vector<size_t> verklaarVerschil(Bedrag verschil, const std::vector<Splitsregel>& regels);

template<> std::span<const Code<SplitsSoort>> codeTable<SplitsSoort>();

} // namespace pgb
