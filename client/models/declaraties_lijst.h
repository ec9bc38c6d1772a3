#pragma once
#include "client/models/clienten_namen.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// A correction of the reader's own side that waits for the other: nobody has to look at it any more once it is withdrawn.
bool isTerugTeNemen(const Declaratie& declaratie, const Bevoegd& lezer);

/// The tabs of the list, in their order.
enum class DeclaratieTab { Alles, WachtOpU, WachtOpAnderen, Afgewezen, Geparkeerd, Ingepland, Betaald };
constexpr int declaratieTabs = 7;
struct DeclaratieRij;
bool inTab(const DeclaratieRij& rij, DeclaratieTab tab);

/// The page that a row leads to for this reader: the hours for everybody, an amount and an invoice for who may still change it, a correction that came back for who made it. Geen = the list itself shows all there is.
enum class BladSoort { Geen, Uren, Bedrag, Factuur, Correctie };
BladSoort bladSoort(const Declaratie& declaratie, const Bevoegd& lezer);
/// This user types hours for the budgethouder, or (0) for somebody. SVB types only what came on signed paper.
bool vultUrenIn(const Bevoegd& lezer, BudgethouderId budgethouder = {});

/// What is typed in the filter: words, and status:geparkeerd, maand:2025-10, bedrag:100..500 (euro); month: and amount: say the same.
struct DeclaratieZoek {
    QStringList woorden; ///< lower case
    /// Those whose word fits status:...; nothing = every status.
    std::optional<std::vector<DeclaratieStatus>> statussen;
    bool klaargezet = false; ///< status:klaargezet
    std::optional<Periode> maand;
    std::optional<Bedrag> vanaf;
    std::optional<Bedrag> tot;
    /// A part that cannot be read ("maand:13"): said, and left out.
    QString onleesbaar;
};
DeclaratieZoek declaratieZoek(const QString& tekst);

/// One declaratie with the words that the list needs for finding and ordering.
struct DeclaratieRij {
    Declaratie declaratie;
    QString client;
    QString verlener;
    QString zoek; ///< lower case
    AanZet wie = AanZet::Niemand;
    bool u = false; ///< it is the reader who must act
    QStringList kan; ///< who may, when it is the reader's side and he may not
    QDate sinds;
};

/// What waits for the reader first, oldest on top; then what waits for others; what is done last, newest on top.
std::vector<DeclaratieRij> declaratieRijen(std::vector<Declaratie> declaraties, const Namen& namen, const Bevoegd& lezer);
/// Whose turn it is, after its status changed.
void zetWie(DeclaratieRij& rij, const Bevoegd& lezer);
bool past(const DeclaratieRij& rij, const DeclaratieZoek& zoek);

/// "u", "T. de Wit", "SVB", "betaling 5 juni", "klaar".
QString wieTekst(const DeclaratieRij& rij);
/// "Bijkomende zorgkosten".
QString soortTekst(DeclaratieSoort soort);
/// "oktober 2025", and what it is when it is no care by the day: "oktober 2025 · correctie".
QString periodeEnSoort(const Declaratie& declaratie);
/// "21,00 u × € 25,00 = € 525,00", or the sums per soort zorg; empty without lines.
QString rekensom(const Declaratie& declaratie);
/// Hours, or empty when there are none or the lines are not read.
QString urenVan(const Declaratie& declaratie);


} // namespace pgb
