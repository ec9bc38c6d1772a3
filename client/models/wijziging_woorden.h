#pragma once
#include "client/models/kijkkant.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include <QCoreApplication>

namespace pgb {

/// What stands beside one of the seven ticks, and what a change asks as it stands.
struct WijzigingsRegel {
    QString kop;   ///< "Tekenen"
    QString tekst; ///< "Alleen u."
    bool operator==(const WijzigingsRegel&) const = default;
};

/// Sentences around a change of an agreement (domain 6.3).
class WijzigingWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::WijzigingWoorden)
public:
    /// "A. Jansen of B. de Boer".
    static QString een(const QStringList& tekenaars) { return tekenaars.join(tr(" of ")); }
    /// "Tarief", "Stoppen": the words of the tick.
    static QString soort(WijzigingSoort soort);
    /// "Tarief, uren en einddatum".
    static QString soorten(const std::vector<WijzigingSoort>& soorten);
    /// What falls under the tick, in a few words.
    static QString watEronder(const Wijzigingsvooruitblik& blik);
    /// "hoger tarief": the reason why a change falls under a row of the table.
    static QString grond(WijzigingGrond grond);
    /// Three lines: who signs, who approves, from when. `budgethouderKant` = the reader is on that side; `tekenaars` = who signs there where he may not.
    static std::vector<WijzigingsRegel> vooraf(const Wijzigingsvooruitblik& blik, const ZorgovereenkomstFeiten& feiten, bool budgethouderKant, const QStringList& tekenaars = {});
    /// The same of the change as it stands, with the quick lane when it costs less.
    static std::vector<WijzigingsRegel> oordeel(const Wijzigingsoordeel& oordeel, const ZorgovereenkomstFeiten& feiten, Kijkkant kant, const QStringList& tekenaars = {});
    /// Who rejected, why (code and words), and what he said beside which field; empty = no part was rejected.
    static QString afkeuring(const ZorgovereenkomstVersie& versie, const std::vector<VerstrekkerFeit>& verstrekkers);
    /// What was said beside a field; where it is what was said of the whole, only which field it is about.
    static QString veldOpmerking(const Veldopmerking& opmerking, const QString& geheel);
    /// "Er is nu geen dag die kan." with the reason.
    static QString geenDag(const Bevinding& bezwaar);
    /// "Zorgkantoor De Stroom en de SVB".
    static QString goedkeurders(const std::vector<Goedkeurder>& wie, const std::vector<VerstrekkerFeit>& verstrekkers);

private:
    static QString tekenen(bool zorgverlenerOok, const ZorgovereenkomstFeiten& feiten, Kijkkant kant, const QStringList& tekenaars);
    static QString goedkeuring(Goedkeuring goedkeuring, const std::vector<Goedkeurder>& wie, const ZorgovereenkomstFeiten& feiten);
    /// Where it is not known whether it goes by itself: who judges the version and how that stands.
    static QString beoordeling(const ZorgovereenkomstFeiten& feiten);
    static QString naHetTekenen(const ZorgovereenkomstFeiten& feiten);
    static QString beoordelaars(const std::vector<Deelbeoordeling>& delen, DeelbeoordelingStatus status, const ZorgovereenkomstFeiten& feiten);
};

} // namespace pgb
