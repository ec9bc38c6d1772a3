#pragma once
#include "client/import/csv_rijen.h"
#include "shared/base/bedrag.h"
#include "shared/base/periode.h"
#include "shared/domain/declaratie/bezoek.h"
#include <QHash>
#include <vector>

namespace pgb {

enum class RegistratieSoort { Clockify, Toggl, Harvest };

/// Why a line of the file gave no hours.
enum class RegelReden {
    GeenDatum,      ///< `waarde` is no date
    GeenTijd,       ///< `waarde` is no time of day
    GeenDuur,       ///< `waarde` is no quantity of time
    EindVoorBegin,  ///< ends on a day before it begins
    TeLang,         ///< more than 24 hours in one line
    TeBreed,        ///< more columns than a file may have, or a cell that is too long
    VreemdeTekens,  ///< NUL bytes
    BuitenMaand,    ///< care in another month
    AndereClient,   ///< of a client that was not chosen
    NietGekozen     ///< of a name that was given no zorgfunctie
};

struct OngelezenRegel {
    int nummer = 0; ///< as in a spreadsheet: 1 = the headings
    RegelReden reden = RegelReden::GeenDatum;
    QString waarde;
};

/// One line of a time registration.
struct Registratieregel {
    int nummer = 0;
    QString client;
    QString naam; ///< task, project or description: what tells the zorgfunctie
    QDate datum;
    QTime begin; ///< invalid = not known
    QTime eind;
    bool volgendeDag = false;
    qint64 seconden = 0; ///< of the whole line: the smaller one where its times and its quantity disagree
    qint64 opgegeven = 0; ///< the quantity of the tool when the times say something else, else 0
    int dubbelVan = 0;   ///< number of the first line with the same bytes; 0 = the only one or the first

    qint64 tussenTijden() const; ///< seconds between `begin` and `eind`
};

struct Registratie {
    RegistratieSoort soort = RegistratieSoort::Clockify;
    std::vector<Registratieregel> regels;
    std::vector<OngelezenRegel> ongelezen; ///< at most 500; `ongelezenAantal` counts all
    int ongelezenAantal = 0;
    QStringList namen;    ///< distinct, in the order of the file
    QStringList clienten; ///< idem; empty when the file names none
};

/// Reads an export of Clockify, Toggl or Harvest, known by its headings. Dates that could be read two ways are read so that most of
/// them fall in `maand`. `functies` are the names of the rows, to choose the column that tells the zorgfunctie.
/// Problems: those of leesCsv, and kopregelOnbekend.
Outcome<Registratie> leesRegistratie(QIODevice& bestand, const Periode& maand, const QStringList& functies,
                                     const CsvGrenzen& grenzen = {});

/// What the user (or the proposal) chose: the row for each name (-1 = leave out), and of which client.
struct RegistratieKeuze {
    QHash<QString, int> rijVan;
    QString client; ///< empty = all
    bool dubbeleTellen = false; ///< a line that stands in the file twice is taken for one visit
};

/// Two lines of which the times fall over each other (DC-061).
struct Overlap {
    Registratieregel eerste; ///< begins first
    Registratieregel tweede;
};

/// Whole minutes per row and day, a line past midnight split at 24:00 (domain 7.5).
struct RegistratieUren {
    struct Dag {
        int rij = 0;
        QDate datum;
        Duur duur;
        std::vector<GetyptBezoek> bezoeken = {}; ///< what it is the sum of, when the times of all of them say so by the minute; else empty
    };
    std::vector<Dag> dagen;
    std::vector<OngelezenRegel> weggelaten; ///< at most 500
    int weggelatenAantal = 0; ///< whole lines
    int deelsAantal = 0;      ///< lines of which the part on the other side of midnight is in another month
    int gebruikteRegels = 0;
    /// Of the chosen lines in the month, counted or not: those that may be wrong money.
    std::vector<Registratieregel> dubbel;
    std::vector<Registratieregel> tijdWijktAf;
    std::vector<Overlap> overlap; ///< a line that stands in the file twice is in `dubbel`
};
RegistratieUren urenVan(const Registratie& registratie, const RegistratieKeuze& keuze, const Periode& maand);

} // namespace pgb
