#pragma once
#include "client/import/bron.h"
#include "client/import/tijdregistratie.h"
#include <functional>
#include <optional>
#include <stop_token>

namespace pgb {

/// What an attached invoice says of itself: proposed to a person, who takes it over or not. What it does not say is empty.
struct FactuurLezing {
    QString nummer;
    std::optional<QDate> datum;
    QString kvkNummer;
    QString klantnaam;
    std::optional<Bedrag> regels; ///< sum of its lines, without VAT; nothing when a line has no amount that can be read
    int aantalRegels = 0;
    qint64 nietGelezen = 0; ///< lines that are text alone beside an invoice inside the file
    Registratie uren; ///< its lines with a day and a time; the others with the reason why not
};

/// Most lines of one invoice that are looked at.
constexpr int maxFactuurRegels = 2'000;
/// The rows of a UBL invoice, the invoice inside a hybrid PDF, or a text PDF with the columns of mijnpgb, as the reader gives them; the first
/// row holds the headings. Problems: bestandSoortOnbekend when they are none of these, teVeelRegels, and meerFacturen when they are not of one invoice for sure.
Outcome<FactuurLezing> factuurLezing(const std::vector<BronRij>& rijen);

/// Reads the invoice in this file; blocks until it is read or stopped, so it is called from a thread of its own.
using FactuurLezer = std::function<Outcome<FactuurLezing>(const QString& pad, std::stop_token stop)>;
/// With the reader program at this path: whatever is in the file, its death is an invoice that a person types.
FactuurLezer factuurLezer(const QString& programma);

} // namespace pgb
