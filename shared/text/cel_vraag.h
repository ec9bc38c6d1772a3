#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace pgb {

/// A question about one cell of a declaratie, as the reason of sending it back (ui.md 4.4 row 51):
/// "Over Persoonlijke verzorging op 12 mei 2025: waarom 4 uur?".
QString celVraagTekst(const QString& functieCode, QDate dag, const QString& vraag);
/// The question without its place; nothing when the reason is not about this cell.
std::optional<QString> celVraagVan(const QString& reden, const QString& functieCode, QDate dag);

} // namespace pgb
