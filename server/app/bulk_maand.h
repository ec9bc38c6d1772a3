#pragma once
#include "server/app/bulk.h"
#include "server/app/evaluation.h"
#include <map>

namespace pgb::app {

/// One line on its way to an outcome.
struct Beurt {
    const Bulkregel* regel = nullptr;
    Bulkuitkomst uitkomst;
    QString functieCode;
    QString nummer; ///< of the declaratie that it would stand in
    bool klaar = false;
    bool gevraagd = false; ///< a person is asked about it: nothing of less weight takes the place of that
};

/// What the check says of a line that was not done with yet.
void zeg(Beurt& beurt, Bulkstand stand, Bevinding bevinding);

/// The line as it would stand in a declaratie.
Declaratieregel alsDeclaratieregel(const Bulkregel& regel, const QString& functieCode);
bool zelfdeZorg(const Declaratieregel& een, const Declaratieregel& ander);

/// All that is known of one client while its lines are judged, under whatever names the file has them.
struct Klant {
    const Bulkkader& kader;
    BudgethouderId budgethouder; ///< 0 = there is none, or more than one
    std::vector<std::pair<Zorgovereenkomst, ZorgverlenerId>> overeenkomsten;
    std::map<ZorgverlenerId, Zorgverlener> zorgverleners;
    std::vector<Beurt> beurten; ///< by row
};

/// The same care twice in one file: the later row is the copy.
void zoekDubbele(std::vector<Beurt>& beurten);
/// What of these clients was handed in before; a month that was written out again is no month of second visits.
Outcome<void> zoekEerdere(Werk& werk, BulkId id, std::vector<Klant>& klanten);

/// Of lines that are judged: an invoice number that more declaraties would have. Of a block of a batch only those of a pattern with the client in it: who has the others too is known after
/// the last block. `alleenDeze` = there are no other lines.
Outcome<void> zoekNummerVoorMeer(Werk& werk, std::vector<Klant>& klanten, bool alleenDeze);
/// After the last block: lines of more declaraties with one number are wrong, and of one that nobody else has any more they are open again.
Outcome<void> keurNummers(Werk& werk, const Bulk& bulk);

/// Why a declaratie of a batch would be refused now. Also where the same care stands in it as a total and by the day (DC-049): that is judged when the budgethouder
/// approves, who could not mend it.
Outcome<std::vector<Bevinding>> weigeringen(const DeclaratieFeiten& feiten);

/// Lines of one agreement and period, judged as the declaratie that they would be.
class Maandbeoordeling {
public:
    Maandbeoordeling(const Klant& klant, std::vector<Beurt*> beurten) : m_klant(&klant), m_beurten(std::move(beurten)) {}

    /// The facts of the lines that are left.
    Outcome<void> verzamel(Werk& werk);
    /// What the controles say of them. True = lines went out, and the rest is to be judged without them: what is good is handed in alone.
    Outcome<bool> oordeel(const Werk& werk);
    /// No more lines go out: the number of the declaratie is known, and a line with another is not put in it without a word (C-37).
    void rondAf();

private:
    const Zorgovereenkomst* overeenkomst(ZorgovereenkomstId id) const;
    QString nummerVan(ZorgovereenkomstId id) const;
    Periode periodeVan(const Werk& werk, const Bulkuitkomst& uitkomst) const;
    void vergelijkBedragen(const std::vector<Bevinding>& bevindingen);
    QString nummer() const;
    QString vanPatroon() const;
    void verdeel(const Bevinding& bevinding);
    Beurt* beurtVan(size_t regel) const;
    /// What holds for a week may hang on a line that was handed in before: then it is said of the first of ours in that week. Of that line alone nothing is said again.
    Beurt* eersteInWeek(const Bevinding& bevinding) const;
    /// What would be refused of the lines that wait, when ours are added.
    Outcome<void> keurWachtende(const Werk& werk);
    /// A line of an own batch in the declaratie that waits.
    struct WachtendeRij {
        int nummer = 0;
        Declaratieregel regel;
        QString bestand;
        QDate ingediend;
    };
    Outcome<std::vector<WachtendeRij>> wachtendeRijen(const Werk& werk) const;
    Outcome<Bevinding> metAndereRij(const Werk& werk, const Bevinding& bevinding, int deze);
    /// Why the budgethouder rejected these lines when they were handed in before.
    void zegAfgekeurd();

    const Klant* m_klant;
    std::vector<Beurt*> m_beurten;
    size_t m_begin = 0; ///< lines before ours in the declaratie
    QString m_bestaand; ///< number of that declaratie
    DeclaratieFeiten m_feiten;
    std::vector<Declaratie> m_afgekeurd; ///< of this agreement and period, the newest first
    std::optional<std::vector<WachtendeRij>> m_wachtend; ///< once they were asked for
    std::optional<CodeParams> m_bezwaar; ///< against a total in that declaratie, to which nothing can be added then
};

/// Of all these, each as often as lines of it go out.
Outcome<void> beoordeelMaanden(Werk& werk, std::vector<Maandbeoordeling> maanden);

} // namespace pgb::app
