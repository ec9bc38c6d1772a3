#pragma once
#include "client/state/declaratie_session.h"
#include <QCoreApplication>
#include <map>

namespace pgb {

/// One line of the list of findings: what is wrong, where, and the words for it.
struct RoosterPunt {
    Ernst ernst = Ernst::Waarschuwen;
    QString controle;             ///< "DC-023"; "" = text that cannot be read or the question about 2:30
    std::vector<CelPlaats> cellen; ///< first = where 'Ga naar de cel' goes; empty = about the whole sheet
    QString kop;
    QString zin;
    QString extra;
    QString veld = {}; ///< "factuurnummer", "factuurdatum": it is about this field above the grid
    std::map<CelPlaats, QString> eigen = {}; ///< what each of `cellen` is told, with its own day
    std::vector<QDate> weken = {}; ///< first days of the weeks that it is about, of a finding about weeks
    QString voorstel = {}; ///< what may have been meant in the one cell that it is about, as typed
    std::vector<BudgetVoorCellen> budgetten = {}; ///< that can pay it instead, of a finding that asks for another one
    QString anderBudget = {}; ///< what the only one of them is called
    CodeParams kern = {}; ///< values of the finding but its days: what differs in them is no same point
    QString zinVan(CelPlaats plaats) const
    {
        const auto zijn = eigen.find(plaats);
        return zijn == eigen.end() ? zin : zijn->second;
    }
};

/// Everything to look at in a sheet: what is refused first, then what is parked, each in the order of the days; what is about the whole sheet
/// comes after its days. The same finding on several days becomes one point. That the period is not over yet is none: it can be made ready.
class RoosterPunten {
    Q_DECLARE_TR_FUNCTIONS(pgb::RoosterPunten)
public:
    static std::vector<RoosterPunt> van(const DeclaratieSession& session);

private:
    static void voegVraagToe(const DeclaratieSession& session, std::vector<RoosterPunt>& punten);
    static void voegCellenToe(const DeclaratieSession& session, std::vector<RoosterPunt>& punten);
    /// What cannot be read in a row that has no hours.
    static QString getalZin(const BladRij& rij, const QString& tekst);
    static QString bezoekZin(const DeclaratieSession& session, CelPlaats plaats, const QString& tekst);
    static void voegBevindingToe(const DeclaratieSession& session, const Bevinding& bevinding, std::vector<RoosterPunt>& punten);
    static QString kopVan(const DeclaratieSession& session, const RoosterPunt& punt);
    static QString ookOp(const DeclaratieSession& session, const RoosterPunt& punt);
};

} // namespace pgb
