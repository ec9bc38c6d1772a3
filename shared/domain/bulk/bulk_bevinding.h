#pragma once
#include "shared/base/periode.h"
#include "shared/domain/bulk/bulk.h"
#include <QCryptographicHash>
#include "shared/domain/declaratie/periodetotaal.h"

/// What the check of a batch finds that no controle of a declaratie can: the line does not become one yet. Ids BK-001...; sentences in
/// shared/text/bulk_tekst.
namespace pgb::bulk {

/// What can be done about a declaratie that was handed in: take it back, correct it, or wait until it is paid and correct it then.
enum class Terugweg { Intrekken, Corrigeren, NaBetaling };
Terugweg terugwegVan(DeclaratieStatus status, Bedrag betaald);

Bevinding klantOnbekend(const QString& klant);                        ///< BK-001; empty = the line names none
Bevinding functieOnbekend(const QString& functie);                    ///< BK-002; empty = the line names none
Bevinding onleesbaar(Bulkveld veld, const QString& tekst);            ///< BK-003
Bevinding overMiddernacht(QTime begin, QTime eind);                   ///< BK-003: of two days, and a line is of one (domain 7.5)
Bevinding geenOvereenkomst(const QString& klant);                     ///< BK-004: none
Bevinding meerOvereenkomsten(const QString& klant);                   ///< BK-004: more than one that it could be
/// BK-004: none of them holds on the day; `naaste` is the one that is nearest, with an invalid `tot` when it is open.
Bevinding geenOvereenkomstOp(const QString& klant, QDate dag, const Periode& naaste);
Bevinding dubbel(int eersteRij, bool gelijk);                         ///< BK-005; `gelijk` = with the same own number and begin
Bevinding langerDanEenDag(QDate dag, qint64 minuten); ///< DC-056: more of one line than a day has
Bevinding bedragAnders(Bedrag inBestand, Bedrag berekend);            ///< BK-006 (domain 7.4)
Bevinding alIngediend(const QString& nummer);                         ///< BK-007
/// BK-009: the same care stands in that declaratie under another own number. It could be a second visit, so a person says.
Bevinding alMetAnderKenmerk(const QString& nummer, Terugweg terugweg = Terugweg::Intrekken);
/// BK-010: that own number stands in that declaratie with another quantity.
Bevinding alMetAnderAantal(const QString& nummer, Terugweg terugweg = Terugweg::Intrekken);
/// BK-011: the line names another invoice number than the declaratie that it is put in.
Bevinding anderFactuurnummer(const QString& opRegel, const QString& vanDeclaratie);
/// BK-011: so does the pattern of the batch, of a line that joins a declaratie that waits.
Bevinding anderPatroonnummer(const QString& vanPatroon, const QString& vanDeclaratie);
/// BK-012: on that day this care was handed in from row `rij` of `bestand` (empty = of another owner), and nothing says whether this is another visit: a person does.
Bevinding misschienAnderBezoek(const QString& bestand, int rij);
bool vraagtOfHetEenAnderBezoekIs(const Bevinding& bevinding);
/// These lines go to nobody before a person looked at them: it is asked whether they are another visit (BK-012), or they were rejected and are as they were (BK-020).
bool moetBekeken(const BulkOorzaak& oorzaak);
/// The words (oorzaakVan) of these.
QStringList oorzakenOmTeBekijken();
/// Stands for exactly these lines as they are shown, with what is said of them; whoever gives it back has seen them.
class Bekijkcode {
public:
    /// In the order of row and part. `bevinding` as it is kept.
    void neem(const Bulkregel& regel, const QString& bevinding);
    /// Eight digits; empty when there was no line.
    QString tekst() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_leeg = true;
};
/// BK-013: this number, of the pattern of the batch, would be the one of more declaraties than one.
Bevinding nummerVoorMeer(const QString& nummer);
Bevinding nummerOpRegelsVanMeer();                                    ///< BK-013: so would the own number of this line
Bevinding geenPeriodetotaal(Periodebezwaar bezwaar, const Periode& dagen); ///< BK-014
/// BK-014: a total in the declaratie that waits cannot be one any more, so nothing can be added to it; `params` of its problem.
Bevinding wachtendTotaal(CodeParams params);
/// BK-015: a line of that day in the declaratie that waits would be refused now, so nothing can be added to it.
Bevinding wachtendeRegel(QDate dag);
Bevinding langerDanBezoek(QTime begin, QTime eind, qint64 minuten, qint64 tussen); ///< BK-016: more hours than the visit lasts
/// BK-017: of this client, under this name or (`samen`) under more, so that none of them is checked.
Bevinding teVeelRegels(const QString& klant, int hoogstens, bool samen);
/// DC-061 with the row of this file, or of one of before that was handed in on that day, that the other visit is of.
Bevinding metAndereRij(Bevinding bevinding, int rij);
Bevinding metRijVan(Bevinding bevinding, int rij, const QString& bestand, QDate ingediend);
Bevinding afgekeurd(const QString& reden);                            ///< BK-020: the budgethouder rejected this line, for that reason
Bevinding metBsn(Bulkveld veld);                                      ///< BK-008: a BSN stood in this field

/// The word by which lines with the same cause are put together: the id and those of its values that are part of the cause (a rate, a
/// unit, an unknown name), without those of the line alone (a day, a quantity). At most 200 characters.
QString oorzaakVan(const Bevinding& bevinding);
/// What may be said of all lines of a cause, by the findings of two of them that differ as much as any: only the values that all have.
Bevinding gezamenlijk(const Bevinding& een, const Bevinding& ander);

} // namespace pgb::bulk
