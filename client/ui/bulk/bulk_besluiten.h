#pragma once
#include "client/state/bulk_session.h"
#include "client/ui/shell/page.h"
#include <QObject>
#include <deque>

namespace pgb::ui {

/// What a person decides about the lines of the open batch: correct or leave out all of a cause, change one, learn a name. After each the lines are
/// checked again, and what came of it is said as it is. Ctrl+Z takes back one after the other, the last first.
class BulkBesluiten final : public QObject, public UndoTarget {
    Q_OBJECT
public:
    BulkBesluiten(const PageContext& context, BulkSession& sessie, QObject* parent);
    void corrigeer(const BulkOorzaak& oorzaak) { besluit(Bulkbesluit::Corrigeer, oorzaak, false); }
    void laatWeg(const BulkOorzaak& oorzaak) { besluit(Bulkbesluit::LaatWeg, oorzaak, false); }
    /// Also while the lines are checked: it goes to the server as soon as that has taken what was before it.
    void wijzig(const Bulkregel& was, const Bulkregel& wordt) { wijzig(was, wordt, false); }
    /// Something is on its way to the server, or waits for that.
    bool wacht() const { return m_onderweg || !m_wachtend.empty(); }
    /// What waits is tried again.
    void stuurVolgende();
    /// How the line is when the server has taken what is on its way; nothing = as the server has it.
    const Bulkregel* onderweg(int nummer, int deel) const;
    /// One line takes no part, of whatever cause it is.
    void laatRegelWeg(const Bulkregel& regel) { laatRegelWeg(regel, false); }
    /// A line that was left out takes part again.
    void neemTerug(const Bulkregel& regel);
    void leerKlant(const QString& klant, const QString& budgethouder) { leerKlant(klant, budgethouder, false); }
    void leerFunctie(const QString& functie, const QString& functieCode) { leerFunctie(functie, functieCode, false); }
    /// After the check, with what is wrong now: says what the last decision did.
    void meld(const std::vector<BulkOorzaak>& oorzaken);
    /// Another batch is open: nothing of before is sent or taken back.
    void vergeet();

    bool canUndo() const override { return !m_zetten.empty() && kan(); }
    bool canRedo() const override { return !m_weer.empty() && kan(); }
    void undo() override;
    void redo() override;

Q_SIGNALS:
    /// A step was taken back, or done again: its lines are checked now.
    void omgezet();
    /// The server did not take what was sent; `geweigerd` = it will not, so its lines are as they were. Else it was not reached.
    void nietGenomen(bool geweigerd);

private:
    /// A decision about a cause by its number, or a line as it was, or an own number or name that was learned.
    struct Zet {
        int volg = 0; ///< which one it is
        int besluit = 0;
        std::optional<Bulkregel> was = std::nullopt;
        QString klant = {};
        QString functie = {};
        QString functieCode = {};
        std::function<void()> opnieuw = {};
        bool herhaalt = false; ///< on its way: the last that was taken back is done again
    };
    /// What is to be said after the check.
    struct Gedaan {
        Bulkbesluit besluit = Bulkbesluit::Corrigeer;
        int zet = 0;
        qint64 regels = 0;
        qint64 fout = 0; ///< lines that were wrong before it
        QString oorzaak;
    };
    struct Wachtend {
        Bulkregel regel;
        std::optional<Zet> zet;
        bool weg = false; ///< it is left out
    };
    void besluit(Bulkbesluit besluit, const BulkOorzaak& oorzaak, bool herhaalt);
    void wijzig(const Bulkregel& was, const Bulkregel& wordt, bool herhaalt);
    void leerKlant(const QString& klant, const QString& budgethouder, bool herhaalt);
    void leerFunctie(const QString& functie, const QString& functieCode, bool herhaalt);
    /// The lines were handed in: nothing of before is taken back, and what was typed meanwhile still goes.
    void vergeetGedane();
    /// Without `zet` it is no step that can be taken back.
    void stuur(const Bulkregel& regel, std::optional<Zet> zet, bool weg = false);
    void laatRegelWeg(const Bulkregel& regel, bool herhaalt);
    void genomen(const Outcome<wire::BulkBatch>& uit);
    /// Which one it became.
    int bewaar(Zet zet);
    void controleer();
    void geleerd(const Outcome<bool>& uit, const Zet& zet);
    void zegGeleerd(const QString& klant, const std::function<void()>& terug);
    bool kan() const { return m_sessie.rust() && !m_onderweg && !m_herhaalt && m_wachtend.empty(); }
    /// Nothing when it was taken back already.
    void neemZetTerug(int volg);
    void teruggenomen(int volg, const QString& melding);
    /// For the button beside a message.
    std::function<void()> terugknop(int volg);
    /// Passes on an answer about the batch that is open, when it went well; else says why not, and that `loopt` does so no more.
    template<class T, class F>
    auto bijDeze(bool* loopt, F doe);

    PageContext m_context;
    BulkSession& m_sessie;
    std::vector<Zet> m_zetten;
    std::vector<std::function<void()>> m_weer; ///< what was taken back, the last at the end
    std::deque<Wachtend> m_wachtend; ///< the first may be with the server
    int m_volg = 0;
    bool m_stuurt = false;
    bool m_herhaalt = false; ///< one that was taken back is being done again
    bool m_onderweg = false; ///< one is being taken back
    std::optional<Gedaan> m_gedaan;
};

} // namespace pgb::ui
