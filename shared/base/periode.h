#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace pgb {

/// First and last day, both included. Valid when van <= tot.
struct Periode {
    QDate van;
    QDate tot;
    bool operator==(const Periode&) const = default;
    bool valid() const { return van.isValid() && tot.isValid() && van <= tot; }
    bool contains(QDate dag) const { return dag >= van && dag <= tot; }
    bool contains(const Periode& p) const { return p.van >= van && p.tot <= tot; }
    bool overlaps(const Periode& p) const { return van <= p.tot && p.van <= tot; }
    /// Number of days, both ends counted; 0 when not valid.
    int dagen() const;
    /// A calendar month (1-12) or year; not valid when there is no such month.
    static Periode maand(int jaar, int maand);
    static Periode maandVan(QDate dag) { return maand(dag.year(), dag.month()); }
    static Periode jaar(int jaar);
};

/// 365 or 366.
int dagenInJaar(int jaar);

/// First Easter day of a year of the Gregorian calendar (1583-9999); else an invalid date.
QDate eerstePaasdag(int jaar);

/// Dutch public holidays, computed: 1 Jan, Good Friday, Easter (2 days), King's Day (26 April when the 27th is a Sunday),
/// 5 May (lustrum years only count as a day off; shown every year), Ascension, Whitsun (2 days), 25 and 26 December.
/// Empty when the day is none; else the Dutch name ("Goede Vrijdag").
QString feestdag(QDate dag);

/// TARGET calendar: not 1 Jan, Good Friday, Easter Monday, 1 May, 25-26 Dec, weekends (domain 9.1).
bool isBankwerkdag(QDate dag);
/// The next bank working day strictly after `dag`; an invalid date stays invalid.
QDate volgendeBankwerkdag(QDate dag);

} // namespace pgb
