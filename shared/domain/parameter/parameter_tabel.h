#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/outcome.h"
#include "shared/domain/wet.h"
#include <QDate>
#include <QHash>
#include <optional>
#include <vector>

namespace pgb {

/// One dated value (domain 15.5). An empty `waarde` = not known: nobody may guess it.
struct ParameterWaarde {
    qint64 id = 0; ///< 0 = from parameters.csv; else a row that a beheerder entered
    QString key;
    std::optional<Wet> wet;
    QString categorie;
    std::optional<QDate> geldigVan;
    std::optional<QDate> geldigTot;
    QString waarde;
    QString eenheid;
    QString bron;
    bool geverifieerd = false;
    bool oefenwaarde = false; ///< confirmed or entered for the practice set only; shown as such
};

/// The dated parameter table. Immutable once built; look-up is by hash, then by day.
class ParameterTabel {
public:
    ParameterTabel() = default;
    explicit ParameterTabel(std::vector<ParameterWaarde> rijen);

    /// Reads the format of parameters.csv (UTF-8). A malformed row is a Problem that names the line.
    static Outcome<std::vector<ParameterWaarde>> parse(const QByteArray& csv);
    /// The rows shipped with the program.
    static std::vector<ParameterWaarde> meegeleverd();

    /// The row in force on the day: a row with the wet goes before one without; a row with id before a shipped one.
    /// Nothing = no row or an empty value: unknown. Among equals the later start goes first, then the later entry.
    const ParameterWaarde* find(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const;
    /// A whole number that is not negative.
    std::optional<qint64> getal(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const;
    /// A decimal as hundredths ("39.5" -> 3950), never by way of a double.
    std::optional<qint64> honderdsten(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const;
    /// A value in eurocent.
    std::optional<Bedrag> bedrag(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const;
    std::optional<bool> jaNee(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const;
    std::optional<QString> tekst(QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag) const;
    const std::vector<ParameterWaarde>& rijen() const { return m_rijen; }

private:
    std::vector<ParameterWaarde> m_rijen;
    QHash<QString, std::vector<int>> m_perKey;
};

/// Completed years on a day; the new age counts from the birthday itself (domain 5.3).
int leeftijdOp(QDate geboortedatum, QDate dag);
/// Legal minimum per hour for the age on the day, incl. vakantiegeld (ceil x 1.08) and vakantie-uren (ceil x 1.08 x 13/12) as asked.
/// Nothing when unknown or when younger than 15.
std::optional<Bedrag> minimumloon(const ParameterTabel& tabel, int leeftijd, QDate dag, bool metVakantiegeld, bool metVakantieUren);
/// The first of the parameters of it that is not known; empty = none.
QLatin1String ontbreektVoorMinimumloon(const ParameterTabel& tabel, int leeftijd, QDate dag, bool metVakantiegeld, bool metVakantieUren);
/// Wlz maximum for a unit (Uur, Dagdeel); nothing when unknown (DC-040).
std::optional<Tarief> maximumtariefWlz(const ParameterTabel& tabel, Tariefcategorie categorie, Eenheid eenheid, QDate dag);

} // namespace pgb
