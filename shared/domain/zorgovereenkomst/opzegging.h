#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// Who gives notice of what, when.
struct Opzegvraag {
    const ZorgovereenkomstInhoud& inhoud;
    Partijrol partij = Partijrol::Budgethouder; ///< Zorgverlener, or one who acts for the budgethouder
    QDate dag;                                  ///< day of the notice
    QDate inDienstSinds;                        ///< first day of the employment over all contracts that follow on each other
};

/// The notice term and the day on which the agreement ends by it.
struct Opzegging {
    int maanden = 0;   ///< the longer of what the law asks and what was agreed; 0 = in the trial period
    bool proeftijd = false;
    QDate laatsteDag;
    bool operator==(const Opzegging&) const = default;
};

/// Legal notice term in months (L05, L05b): of an employer by the years of service, of an employee, of every other model. Nothing = not known.
std::optional<int> wettelijkeOpzegtermijn(const ParameterTabel& tabel, const Opzegvraag& vraag);
/// Who ends an employment owes the employee a transitievergoeding (L22); an employee who leaves himself gets none.
bool geeftTransitievergoeding(const Opzegvraag& vraag);
/// True on a day within the agreed trial period of an Arbeidsovereenkomst.
bool inProeftijd(const ZorgovereenkomstInhoud& inhoud, QDate dag);
/// An Arbeidsovereenkomst ends at the end of a month (10 April and one month: 31 May), every other model as many months after the notice;
/// in the trial period at once. Nothing = the legal term is not known.
std::optional<Opzegging> opzegging(const ParameterTabel& tabel, const Opzegvraag& vraag);
/// The notice that this side can give of the version on the day: what ends by itself before the term is over, ends then.
std::optional<Opzegging> vroegsteOpzegging(const ParameterTabel& tabel, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, Partijrol partij, QDate dag);
/// One alone may end the agreement on this last day: the term is over by then, and employment ends with its month, or it ends by itself then.
/// `uiterlijk` = the day on which it ends anyway; invalid = none.
bool isOpzegdag(const Opzegging& wet, const ZorgovereenkomstInhoud& inhoud, QDate laatsteDag, QDate uiterlijk);
/// The content `nieuw` gives an end to what had none in `oud`, or an earlier one.
bool stoptEerder(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw);

} // namespace pgb
