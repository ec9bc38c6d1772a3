#pragma once
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/shell/page.h"

namespace pgb::ui {

class Maandrooster;

/// The bars of a month grid, closed until an act needs them.
struct RoosterBalken {
    MeldingBalk& melding;
    PatroonBalk& patroon;
    KeuzeBalk& plak;
    KeuzeBalk& import;
};

/// What can be done with a month grid beside typing in it, under the same keys on every page that has one: pattern, copy, paste, file,
/// visits, budget, fill, turn. Lives as long as `vlak`, in which the grid and its bars stand.
class RoosterBediening final : public QObject {
    Q_OBJECT
public:
    RoosterBediening(const PageContext& context, DeclaratieGateway& gateway, Maandrooster& rooster, MaandroosterModel& model, const RoosterBalken& balken, QWidget* vlak);

    void patroon();
    void sluitPatroon();
    void kopieer();
    void kiesBestand();
    /// Puts what was meant in the cell of a point, and the cursor there.
    void verbeter(const RoosterPunt& punt);
    /// Pays what a point is about from another budget; asks which one where more can.
    void kiesBudget(const RoosterPunt& punt);
    /// Hours that were read elsewhere, as a preview to take over.
    void bied(const QString& titel, const QString& naam, const Registratie& registratie);
    /// The palette finds the acts of a grid by these.
    static QString zoekwoorden();

Q_SIGNALS:
    /// A key would change the sheet, which cannot be changed.
    void dicht();
    void kopieBezig(bool bezig);
    /// What is being typed, in words; null = the editor is closed.
    void typt(const QString& woorden);
    /// The cell of the cursor as a sentence.
    void zin(const QString& zin);

private:
    void volg();
    void maakOpdrachten(Commands& commands);
    void meldCursor();
    bool magBezoeken() const;
    void openBezoeken();

    Maandrooster& m_rooster;
    MaandroosterModel& m_model;
    QWidget* m_vlak;
    PatroonActie* m_patroon;
    KopieActie* m_kopie;
    PlakActie* m_plak;
    ImportActie* m_import;
    BudgetActie* m_budget;
};

} // namespace pgb::ui
