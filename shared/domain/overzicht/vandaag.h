#pragma once
#include "shared/base/problem.h"
#include "shared/domain/budget/budget.h"
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/toekenning/toekenning.h"
#include <QDateTime>
#include <vector>

namespace pgb {

/// One thing that asks attention on the page Vandaag (ui.md, Vandaag). `wat` says what, `actie` what the reader can do about it:
/// zorgovereenkomstOndertekenen/ondertekenen, zorgovereenkomstTeruggestuurd/aanpassen, zorgovereenkomstAfgekeurd/herstellen,
/// zorgovereenkomstBeoordelen/beoordelen, zorgovereenkomstConcept/afmaken, zorgovereenkomstSignaal/bekijken (a daily controle found something), eenmaligeUitkering/declareren (L20), zorgovereenkomstOpgezegd, zorgovereenkomstGestopt, zorgovereenkomstStoptDoorWijziging, zorgovereenkomstGoedgekeurd (what another did, with the day in einddatum), declaratieBeoordelen/beoordelen, declaratieAfgekeurd/aanpassen,
/// declaratieGeweigerd/aanpassen, declaratieConcept/afmaken, correctieBevestigen/beoordelen, correctieNietAkkoord/aanpassen, herinnering/beoordelen (of one of these two that waits long),
/// messages to be put away: klaargezetIngediend, klaargezetWacht, klaargezetVoorgelegd, klaargezetTerug, nieuwTarief (all /gezien); waiting: zorgovereenkomstBijZorgverlener, zorgovereenkomstBijBudgethouder,
/// zorgovereenkomstInBeoordeling, zorgovereenkomstAfgekeurd, declaratieBijBudgethouder, declaratieAfgekeurd, declaratieGeweigerd,
/// correctieBijZorgverlener, correctieNietAkkoord, runStopGevraagd; of SVB and verstrekkers: declaratieNakijken, declaratieWachtOpU, betaaltermijn (received long ago and not paid), laatVerzoek, runStopBeslissen; with either, by aanZet(): declaratieIngediend, declaratieGeparkeerd,
/// declaratieHandmatig, declaratieDeelsBetaald, declaratieTeruggekomen, all with bekijken; ending: zorgovereenkomstLooptAf, toekenningLooptAf.
struct VandaagRegel {
    BudgethouderId budgethouder;
    QString naam;  ///< of the budgethouder
    QString soort; ///< "zorgovereenkomst", "declaratie", "toekenning"
    qint64 recordId = 0;
    int volgnummer = 0; ///< of the version, for a zorgovereenkomst
    QString wat;
    /// zorgverlener, nummer, maand ("2025-10"), van (the first day of a declaratie), reden, zorgovereenkomst (id, of a declaratie), soort (of one that is no care by the day),
    /// code (of the problem that a message is about), door (name of who ended it; missing = the zorgverlener; whose reviewers approved it; with svb missing = nobody had to), svb (its reviewers approved it too), wieKan (names: who may do what the reader, a vertegenwoordiger, has no right to).
    CodeParams params;
    qint64 bericht = 0; ///< a message, put away under this id; 0 = none
    std::optional<Bevinding> bevinding; ///< that a message is about
    std::optional<Bedrag> bedrag;
    QDateTime sinds; ///< UTC
    QString actie;   ///< empty = nothing to do for the reader
    /// The code of AanZet, for what waits on others.
    QString wie;
    int dagen = 0; ///< days since `sinds`
    QDate einddatum;
};

/// A budget with little left.
struct BudgetLetOp {
    BudgethouderId budgethouder;
    QString naam;
    ToekenningId toekenning;
    QString niveau; ///< name of the niveau
    NiveauStand stand;
};

struct Vandaag {
    std::vector<VandaagRegel> opUWacht;
    std::vector<VandaagRegel> wachtOpAnderen;
    std::vector<VandaagRegel> looptAf;
    std::vector<BudgetLetOp> budgetLetOp;
};

/// One toekenning with what is booked on each niveau.
struct ToekenningStand {
    Toekenning toekenning;
    std::vector<NiveauStand> stand; ///< in the order of its niveaus
};

/// The budget page of one budgethouder and year.
struct BudgetOverzicht {
    std::vector<ToekenningStand> toekenningen;
    BudgetBoekingen boekingen;
};

} // namespace pgb
