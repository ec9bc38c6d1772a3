#pragma once
#include "client/models/maandrooster_punten.h"
#include <QAbstractTableModel>
#include <map>

namespace pgb {

/// What stands in one square of the month grid.
enum class Vak { Hoek, Naam, Cel, DagTotaal, Totaal, Afspraak, Leeg };

/// A square as it is painted; made once for each change, never while painting.
struct VakBeeld {
    Vak vak = Vak::Leeg;
    CelPlaats plaats;      ///< rij for Naam, Cel, Totaal, Afspraak; dag for Cel, DagTotaal, and Naam of a turned grid
    QString tekst;
    bool voorbeeld = false; ///< proposed, not counted
    bool afgeleid = false;  ///< not typed here: its part of the day's total of all functions
    int bezoeken = 0;       ///< visits behind it
    bool gekozenBudget = false; ///< another budget than the agreed one pays it
    bool grijs = false;     ///< weekend or holiday
    bool feestdag = false;  ///< the name of a day off for everyone, of a turned grid
    bool onleesbaar = false;
    bool boven = false;     ///< an agreement that is exceeded
    std::optional<Ernst> ernst;
    int aandeel = -1;       ///< share of the agreement in per mille; -1 = none agreed
};

/// The month grid: rows are zorgfuncties with a last row of day totals, columns are name, days, total and agreement.
/// Turned: rows are days with two last rows (total, agreement), columns are day, zorgfuncties and the day total.
class MaandroosterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Rol { PlaatsRol = Qt::UserRole + 1, ErnstRol, VoorbeeldRol, GrijsRol, FeestdagRol };

    explicit MaandroosterModel(DeclaratieSession& session, QObject* parent = nullptr);

    DeclaratieSession& session() const { return m_session; }
    bool gedraaid() const { return m_gedraaid; }
    void setGedraaid(bool gedraaid);

    const VakBeeld& beeld(const QModelIndex& index) const;
    /// The cell at the index, or nothing for names and totals.
    std::optional<CelPlaats> plaats(const QModelIndex& index) const;
    QModelIndex indexVan(CelPlaats plaats) const;
    /// Columns with cells: the first one and their number; and the rows with cells.
    static constexpr int eersteKolom = 1;
    int celKolommen() const;
    int celRijen() const;
    QString rijNaam(int rij) const { return m_namen[size_t(rij)]; }
    const QStringList& rijNamen() const { return m_namen; }

    /// Proposed cells: shown hatched, counted nowhere. An empty list takes them away.
    void setVoorbeeld(const std::vector<CelWijziging>& voorbeeld);
    bool heeftVoorbeeld() const { return !m_voorbeeld.empty(); }
    /// The amount of the sheet with the proposal in it.
    Bedrag totaalMetVoorbeeld() const;

    const std::vector<RoosterPunt>& punten() const { return m_punten; }
    /// "Begeleiding individueel, donderdag 6 maart, 2 uur 30 minuten, binnen de afspraak".
    QString zin(const QModelIndex& index) const;
    /// The rectangle around the indexes as tab-separated text, values as one would type them.
    QString kopie(const QModelIndexList& indexes) const;
    /// Puts the same text in all cells as one step.
    bool zetTekst(const QModelIndexList& indexes, const QString& tekst);
    /// Name of a step for undo: "Begeleiding individueel, 6 maart".
    QString stapNaam(CelPlaats plaats) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The list of points was made again.
    void puntenChanged();
    void voorbeeldChanged();

private:
    VakBeeld maakBeeld(int row, int column) const;
    void vulCel(VakBeeld& beeld) const;
    void vulTotaal(VakBeeld& beeld) const;
    void vulAfspraak(VakBeeld& beeld) const;
    QString celZin(const VakBeeld& beeld) const;
    QString totaalZin(const VakBeeld& beeld) const;
    QString puntZin(CelPlaats plaats) const;
    QString budgetZin(CelPlaats plaats) const;
    bool bovenAfspraak(CelPlaats plaats) const;
    /// What was agreed is an average: no days are fixed.
    bool isGemiddeld(CelPlaats plaats) const;
    void ververs();
    void maakBeelden();

    DeclaratieSession& m_session;
    QStringList m_namen;
    bool m_gedraaid = false;
    std::map<CelPlaats, Cel> m_voorbeeld;
    std::vector<RoosterPunt> m_punten;
    std::map<CelPlaats, Ernst> m_ernst;
    std::vector<VakBeeld> m_beelden;
};

} // namespace pgb
