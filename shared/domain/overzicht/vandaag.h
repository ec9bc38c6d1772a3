#pragma once
#include "shared/base/problem.h"
#include "shared/domain/budget/budget.h"
#include "shared/domain/toekenning/toekenning.h"
#include <QDateTime>
#include <vector>

namespace pgb {

/// One thing that asks attention on the page Vandaag (ui.md, Vandaag). `wat` says what, `actie` what the reader can do about it:
/// zorgovereenkomstOndertekenen/ondertekenen, zorgovereenkomstTeruggestuurd/aanpassen, zorgovereenkomstAfgekeurd/herstellen,
/// zorgovereenkomstBeoordelen/beoordelen, zorgovereenkomstConcept/afmaken, zorgovereenkomstSignaal/bekijken (a daily controle found something), eenmaligeUitkering/declareren (L20), declaratieBeoordelen/beoordelen, declaratieAfgekeurd/aanpassen,
/// declaratieGeweigerd/aanpassen, declaratieConcept/afmaken; waiting: zorgovereenkomstBijZorgverlener, zorgovereenkomstBijBudgethouder,
/// zorgovereenkomstInBeoordeling, declaratieBijBudgethouder, declaratieAfgekeurd, declaratieGeweigerd, declaratieGeparkeerd,
/// declaratieHandmatig; ending: zorgovereenkomstLooptAf, toekenningLooptAf.
struct VandaagRegel {
    BudgethouderId budgethouder;
    QString naam;  ///< of the budgethouder
    QString soort; ///< "zorgovereenkomst", "declaratie", "toekenning"
    qint64 recordId = 0;
    int volgnummer = 0; ///< of the version, for a zorgovereenkomst
    QString wat;
    CodeParams params; ///< zorgverlener, nummer, maand ("2025-10"), reden, zorgovereenkomst (id, of a declaratie)
    std::optional<Bedrag> bedrag;
    QDateTime sinds; ///< UTC
    QString actie;   ///< empty = nothing to do for the reader
    /// Who is to act, for what waits on others: "zorgverlener", "budgethouder", "verstrekker", "svb".
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
