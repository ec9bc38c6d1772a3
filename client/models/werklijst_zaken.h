#pragma once
#include "client/models/clienten_namen.h"
#include "shared/domain/controle/controle.h"
#include "shared/domain/controle/evaluator.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/toekenning/toekenning.h"

namespace pgb {

/// A task of the queue with the version it is about.
struct WerkZaak {
    Werktaak taak;
    ZorgovereenkomstId zorgovereenkomst;
    int volgnummer = 0; ///< 0 = the version is not to be seen
    QString naam;
    QString soort;      ///< "nieuw", "wijziging", "verlenging"
    int dagen = 0;      ///< since the task came
    bool overNorm = false;
    DeclaratieId declaratie; ///< decided on its own page, and then `zorgovereenkomst` is 0
    bool vraagUit = false; ///< the budgethouder has a question to answer; the clock stands still
    /// What the controles say that can be judged from the list alone; the case itself is judged with everything.
    std::vector<Bevinding> punten;
    /// How many controles could not be judged with the whole case; nothing = the case was not read yet, so no points says nothing.
    std::optional<int> onbekend;
    QString vlag;       ///< "tarief, einddatum"; empty = no points
    QString zoek;       ///< lower case
};

/// What the queue is made of.
struct WerklijstGegevens {
    std::vector<Werktaak> taken;
    std::vector<Zorgovereenkomst> overeenkomsten; ///< under review
    std::vector<Zorgovereenkomst> metVraag;       ///< with a question that is not answered
    std::vector<Budgethouder> budgethouders;
    std::vector<Toekenning> toekenningen;
    std::shared_ptr<const ParameterTabel> parameters; ///< null = no points are worked out
};

/// What the controles say of it, once more is known than the list: flag and words to find it by follow.
void zetPunten(WerkZaak& zaak, std::vector<Bevinding> punten);

/// What waits for an answer last; flagged first, then the longest waiting, then by term; the order of equal tasks is that of their ids.
std::vector<WerkZaak> werkZaken(const WerklijstGegevens& gegevens, QDate vandaag);

/// The version that a new one amends: the last one that was approved before it; null for a first agreement.
const ZorgovereenkomstVersie* vorigeVersie(const Zorgovereenkomst& overeenkomst, int volgnummer);

/// The words of `punten` for a narrow column: the fields they are about, each once.
QString vlagTekst(const std::vector<Bevinding>& punten);

/// A finding for who reviews: what it asks of the budgethouder is said as said to him, and of what is not known that he has to look himself. `tabel`, `dag`: to
/// name the practice values that a sentence rests on.
QString beoordelaarTekst(const Bevinding& bevinding, const ParameterTabel* tabel = nullptr, QDate dag = {});

/// One controle as a line: what was found, or the rule that holds.
struct ControleRegel {
    QString id;
    std::optional<Ernst> ernst; ///< nothing = good
    QString tekst;
};
/// How many hold, and every finding in words, the heaviest first.
struct ControleOverzicht {
    int goed = 0;
    int letOp = 0;
    int fout = 0;
    int onbekend = 0; ///< could not be judged here
    std::vector<ControleRegel> punten;
};
ControleOverzicht controleOverzicht(const Rapport& rapport, const ParameterTabel* tabel = nullptr, QDate dag = {});

/// Working days (bank days) until the term; negative = past it.
int werkdagenTot(QDate vandaag, QDate norm);

} // namespace pgb
