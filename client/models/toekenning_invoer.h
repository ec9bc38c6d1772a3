#pragma once
#include "shared/domain/budget/budget.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgfunctie.h"
#include <QStringList>

namespace pgb {

/// One level as it is typed. A functie belongs to the arrangement above it, or to the total when there is none.
struct NiveauInvoer {
    BudgetniveauId id; ///< of a level that exists already
    BudgetniveauSoort soort = BudgetniveauSoort::Functie;
    QString functieCode;
    QString naam;
    QString bedrag;
    QString tariefFormeel;
    QString tariefInformeel;
    bool operator==(const NiveauInvoer&) const = default;
};

/// A toekenning as it is typed.
struct ToekenningInvoer {
    BudgethouderId budgethouder;
    Wet wet = Wet::Wlz;
    QString nummer;
    QDate beschikkingsdatum;
    Periode periode;
    QString vrijBedrag;
    std::vector<NiveauInvoer> niveaus; ///< the first is the total
    bool operator==(const ToekenningInvoer&) const = default;
};

/// What is not right yet: the field, and the sentence that stands under it.
struct InvoerPunt {
    QString veld; ///< "budgethouder", "nummer", "beschikking", "van", "tot", "vrij", "niveau/2/bedrag"
    QString tekst;
};

/// The record that was read, only to be saved when there are no points.
struct ToekenningLezing {
    Toekenning record;
    std::vector<InvoerPunt> punten;
    std::vector<InvoerPunt> vragen = {}; ///< what may be right and seldom is: asked at the field, and saved as it stands
};

/// An empty form for the law: Wlz has its one total function (domain 3.2), Wmo and Jeugdwet begin with an arrangement.
ToekenningInvoer nieuweToekenning(Wet wet, QDate vandaag);
ToekenningInvoer invoerVan(const Toekenning& toekenning);
/// `bestaand` = the record that is changed; null for a new one. `vandaag`: a decision is of today or before.
ToekenningLezing leesToekenning(const ToekenningInvoer& invoer, const Toekenning* bestaand, QDate vandaag);
/// Where the amounts of `record` are less than what is paid and planned on `stand` (domain 3.7, bestedingsconflict), and were not before: a
/// sentence for each niveau, in their order.
QStringList bestedingsconflicten(const Toekenning& eerst, const Toekenning& record, const std::vector<NiveauStand>& stand);
/// "Totaal", the name of an arrangement, or the kind of care.
QString niveauNaam(const NiveauInvoer& niveau);
/// The kind of care in words; the code when it is not known.
QString functieNaam(const QString& code);
/// The functions that may be chosen for the law.
std::vector<const Zorgfunctie*> functiesVoor(Wet wet);
/// "Samen € 12.000,00 van € 15.000,00 over de functies": what the amounts come to; empty without amounts.
QString niveauSom(const ToekenningInvoer& invoer);

} // namespace pgb
