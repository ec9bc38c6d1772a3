#pragma once
#include "shared/domain/declaratie/bezoek.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <optional>
#include <vector>

namespace pgb {

/// "SAMEN": the row in which the total of a day is typed once for all functions of one rate; its lines are the split (domain 7.3 item 2).
QString samenFunctie();

/// One row of the month sheet: a zorgfunctie in one unit, all functions of one rate together, or travel: the kilometers, or an amount per day by public transport.
struct BladRij {
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    /// Agreed quantity in the period: minutes for Uur, hundredths else; nothing = no limit agreed. On fixed days it is that of those days, else an
    /// average: a month is week x 52/12, a part of one goes by its days.
    std::optional<qint64> afspraak;
    bool gemiddeld = false; ///< `afspraak` is an average
    /// Evening or night at a rate of its own, which no date says; nothing = at the rate of the day.
    std::optional<Tariefmoment> moment = {};
    bool reiskosten() const { return functieCode == reiskostenFunctie(); }
    bool bedrag() const { return isKaartje(functieCode, eenheid); } ///< its cells are cents
    bool samen() const { return functieCode == samenFunctie(); }
    bool uren() const { return eenheid == Eenheid::Uur; }
};

/// One day of one row. What cannot be read stays as typed in `tekst` and counts for nothing.
struct Cel {
    qint64 aantal = 0; ///< minutes for Uur, hundredths else; cents in a row of amounts
    QString tekst;
    bool misschienKlok = false; ///< "2,30" was typed: ask whether 2:30 was meant
    /// Lines of the record that a cell cannot show (several visits, begin and end times); kept until the cell is edited.
    std::vector<Declaratieregel> regels;
    /// Typed visits that go on past midnight: DeclaratieSession::zet() puts them on the next day. Empty in a sheet.
    std::vector<Declaratieregel> naMiddernacht = {};
    ToekenningId budget = {}; ///< chosen for it; none = the agreed one pays
    bool leeg() const { return aantal == 0 && tekst.isEmpty(); }
    bool leesbaar() const { return tekst.isEmpty(); }
    bool operator==(const Cel&) const = default;
};

struct CelPlaats {
    int rij = 0;
    int dag = 1; ///< day of the period; in a month its date
    auto operator<=>(const CelPlaats&) const = default;
};

struct CelWijziging {
    CelPlaats plaats;
    Cel cel;
};

/// What stands on an invoice beside its number and date, as typed.
struct FactuurTekst {
    QString totaal;
    QString btw;
    QString btwId;
    QString kvkNummer;
    QString datum = {}; ///< the date of the invoice, when it cannot be read; else DeclaratieBlad::factuurdatum
    bool operator==(const FactuurTekst&) const = default;
};
FactuurTekst factuurTekst(const Factuurgegevens& factuur);
/// An amount that cannot be read is none: onleesbareVelden() says which.
Factuurgegevens factuurVan(const FactuurTekst& tekst);
/// What was typed and cannot be read, by the path of its field ("factuur/btw", "factuurdatum"). No record of the server can hold it.
std::vector<std::pair<QString, QString>> onleesbareVelden(const FactuurTekst& tekst);

/// The draft of a declaratie for one period of its rhythm, a month or a part of one: its cells by row and day.
struct DeclaratieBlad {
    Periode periode;
    int rijen = 0;
    std::vector<Cel> cellen;
    /// Lines that have no cell here (a day outside the month, a function without row, a total over more days): kept as they are.
    std::vector<Declaratieregel> overig;
    /// The provider's own number and date of its invoice (DC-083..085); may be empty.
    QString factuurnummer = {};
    std::optional<QDate> factuurdatum = {};
    FactuurTekst factuur = {}; ///< of a Factuur only

    DeclaratieBlad() = default;
    DeclaratieBlad(const Periode& maand, int aantalRijen);
    int dagen() const { return periode.dagen(); }
    bool bevat(CelPlaats p) const { return p.rij >= 0 && p.rij < rijen && p.dag >= 1 && p.dag <= dagen(); }
    /// Only when bevat().
    const Cel& cel(CelPlaats p) const { return cellen[size_t(p.rij) * size_t(dagen()) + size_t(p.dag) - 1]; }
    Cel& cel(CelPlaats p) { return cellen[size_t(p.rij) * size_t(dagen()) + size_t(p.dag) - 1]; }
    QDate datum(int dag) const { return periode.van.addDays(dag - 1); }
    int dagVan(QDate datum) const { return int(periode.van.daysTo(datum)) + 1; }
    bool operator==(const DeclaratieBlad&) const = default;
};

/// What is being typed in a cell and is no value yet.
using HalveCel = std::optional<std::pair<CelPlaats, QString>>;
/// The sheet as the server can hold it: without what cannot be read.
DeclaratieBlad zonderOnleesbaar(DeclaratieBlad blad);
/// The sheet with that text in its cell, to be read by whom cannot type on.
DeclaratieBlad metHalf(DeclaratieBlad blad, const HalveCel& half);

/// Longest text that a cell keeps; longer input is cut.
constexpr int maxCelTekst = 160;
/// Largest quantity of one line that a cell takes in; hostile or negative ones stay outside the grid.
constexpr qint64 maxCelAantal = 9'999'999;

/// Reads what was typed or pasted for a row of this unit (ui.md 5.3): 2,5 2.5 2:30 2u30 150m 30x5m, visits
/// 9:10-11:45; 13:00-14:30 (bezoekenFromTekst); 1d and 0,5 for other units.
Cel leesCel(Eenheid eenheid, const QString& tekst);
/// "2,50" for hours, "12" for kilometers, as typed when unreadable, empty when nothing.
QString celTekst(Eenheid eenheid, const Cel& cel);
/// The same; "8,40" in a row of amounts.
QString celTekst(const BladRij& rij, const Cel& cel);
/// The visits behind a cell, in their order; empty when it is one quantity.
std::vector<GetyptBezoek> celBezoeken(const Cel& cel);
/// The lines of a cell with these visits.
std::vector<Declaratieregel> regelsUit(const std::vector<GetyptBezoek>& bezoeken);
/// As typed back in an editor: its visits, else "2:35" where two decimals would lose a minute.
QString celInvoerTekst(Eenheid eenheid, const Cel& cel);
QString celInvoerTekst(const BladRij& rij, const Cel& cel);
/// "39,50" or "36 km": a sum of a row; "-36,00" of what is taken back.
QString aantalInEenheid(Eenheid eenheid, qint64 aantal);
QString aantalInRij(const BladRij& rij, qint64 aantal);

/// The rows of a month: first that of all functions together when a version in force has one rate for them (kanVerdelen); then the
/// werkafspraken of every version in force in it, in their order, travel last.
/// Functions that the existing lines use but no version has get a row too, so that they can be seen and removed.
std::vector<BladRij> bladRijen(const Zorgovereenkomst& zorgovereenkomst, const Periode& periode,
                               const std::vector<Declaratieregel>& regels);
/// A row for evening or night under that of the function itself, once; of weekend and holidays none, they go by the date.
void voegMomentToe(std::vector<BladRij>& rijen, const QString& functieCode, Eenheid eenheid, Tariefmoment moment);
/// Rate and toekenning that a line of this row gets on the day; of the nearest version when none is in force.
struct RegelAfspraak {
    Tarief tarief;
    ToekenningId toekenning;
};
RegelAfspraak afspraakOp(const Zorgovereenkomst& zorgovereenkomst, const BladRij& rij, QDate dag);
/// The row in which a line stands: that of all functions together when it is a part of that, of its evening or night, else of its function. -1 = none.
int rijVoor(const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel);

DeclaratieBlad bladVan(const Periode& periode, const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst, const std::vector<Declaratieregel>& regels);
/// With the invoice number and date of the record.
DeclaratieBlad bladVan(const Periode& periode, const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst, const Declaratie& declaratie);
/// Puts in each cell the budget that was chosen for it: that of all its lines, when it is not the agreed one and may pay them. Without `toekenningen`
/// (not known here) it may.
void neemBudgetten(DeclaratieBlad& blad, const std::vector<BladRij>& rijen, const std::vector<Declaratieregel>& regels, const Zorgovereenkomst& zorgovereenkomst,
                   const std::optional<std::vector<Toekenning>>& toekenningen);
/// Which budget pays a line that stands on no sheet: the agreed one when the agreement names it alone and it can pay on that day; else `gekozen`, when that can; else the
/// only one that can.
ToekenningId budgetVoor(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, const Declaratieregel& regel, ToekenningId gekozen);
/// Longest invoice number that is kept, as on the wire.
constexpr int maxFactuurnummer = 40;

/// Lines by day and row, with for each the cell it stands in (rij -1 = none).
struct BladRegels {
    std::vector<Declaratieregel> regels;
    std::vector<CelPlaats> plaatsen;
};
BladRegels regelsVan(const DeclaratieBlad& blad, const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst);

} // namespace pgb
