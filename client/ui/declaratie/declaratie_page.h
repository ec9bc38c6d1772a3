#pragma once
#include "client/models/maandrooster_model.h"
#include "client/state/declaratie_autosave.h"
#include "client/ui/shell/page.h"
#include "client/ui/theme/theme.h"

class QLabel;
class QStackedWidget;

namespace pgb::ui {

class ControlePaneel;
class DeclaratieWerk;
class RoosterBediening;

/// One period of one zorgovereenkomst.
struct DeclaratieAdres {
    BudgethouderId budgethouder;
    ZorgovereenkomstId zorgovereenkomst;
    QDate maand; ///< a day of it; the page opens the period of the rhythm that has that day
    DeclaratieId declaratie = {}; ///< of the period; empty = the one that is to be handed in, or else the newest
};
/// Address of the month grid: section Declaraties, "maand/<zorgovereenkomst>/2025-05", or "…/2025-05-12" of a period that begins later in it;
/// "…/2025-05/41" is one declaratie.
Address adresVan(const DeclaratieAdres& adres);
/// Nothing when the address is no month grid.
std::optional<DeclaratieAdres> declaratieAdres(const Address& address);

/// The month grid as a page: loads, edits, saves by itself, checks and submits.
class DeclaratiePage final : public Page, private UndoTarget {
    Q_OBJECT
public:
    DeclaratiePage(const PageContext& context, DeclaratieGateway& gateway, const DeclaratieAdres& adres, QWidget* parent = nullptr);
    ~DeclaratiePage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-calendar-month"); }
    Address address() const override { return adresVan(m_adres); }
    std::optional<PageClient> client() const override;
    bool wantsWidth() const override { return true; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    bool walkFindings(bool forward) override;
    UndoTarget* undoTarget() override;
    void aboutToLock() override;
    void unlocked() override;
    void outboxAnswered() override;
    /// Of what is shown: the page Controle scrolls by itself, and its buttons stay in view.
    QSize minimumSizeHint() const override;

    /// How the user turned the grid by hand before; nothing = by the room.
    void setGedraaid(std::optional<bool> gedraaid) { m_gedraaid = gedraaid; }
    /// Null until the month is loaded.
    DeclaratieSession* session() const { return m_session.get(); }
    DeclaratieWerk* werk() const { return m_werk; }
    ControlePaneel* controle() const { return m_controle; }
    MaandroosterModel* model() const { return m_model.get(); }
    /// A file that proves public transport (DC-072); its content is looked at before it is sent.
    void voegBewijsToe(const QString& pad);

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// The server has it: lists and budget elsewhere are out of date.
    void ingediend(DeclaratieId declaratie);
    /// To be remembered for the next month.
    void zelfGedraaid(bool gedraaid);

private:
    void laad();
    void haal(const Periode& periode, std::optional<Weigering> geweigerd = {});
    /// Asks for what this page shows of the period.
    void vraag(const Periode& periode, DeclaratieGateway::Antwoord<DeclaratieMaand> klaar);
    void mislukt(const Problem& problem);
    void geladen(DeclaratieMaand maand);
    void naarPeriode(bool verder);
    void bouw();
    void haalDossier();
    void maakOpdrachten();
    void toonFout(const QString& zin);
    void maakBewijs();
    void metRecord(std::function<void(DeclaratieId)> daarna);
    void toonBewijs(const Outcome<Declaratie>& uitkomst);
    void naarControle();
    void naarRooster();
    void dienIn();
    void antwoordOpIndienen(const Outcome<IndienAntwoord>& uitkomst, const DeclaratieSession::Stand& wat);
    void toonGeweigerd(const Weigering& weigering);
    void toonBegin(const DeclaratieMaand& maand);
    /// Says why the server did not send what was klaargezet, as long as nobody changed it.
    void vraagTerug();
    void meld(Role role, const QString& tekst, const QString& eerste = {}, std::function<void()> opEerste = {}, const QString& tweede = {},
              std::function<void()> opTweede = {});
    void elders(DeclaratieId id, BudgethouderId budgethouder);
    void kijk();
    void gezien(DeclaratieMaand maand);
    void conflict(const Problem& problem);
    void verwerkAnder(DeclaratieMaand maand);
    void kies(const Declaratie& ander);
    void toonTypwerk(const DeclaratieBlad& blad);
    /// With the budget that was chosen for it: it may be all in which two differ.
    QString celWoorden(const BladRij& rij, const Cel& cel) const;
    /// Why the sheet cannot be changed, and what can be done.
    void zegDicht();
    /// Who can do what this user has no right to; empty = he has, or it does not hang on one.
    QStringList wieKan(Handeling nodig) const;
    void zegNietIndienen();
    QString terugneemzin(bool totSluittijd) const;
    /// What handing over is called here, in the strip of keys.
    QString indienwoord() const;
    bool magIndienen() const { return m_session && !m_session->gesloten() && m_session->magIndienen(); }
    void neemTerug();
    void beslis(QLatin1String besluit);
    /// Says that it is not klaargezet any more, and takes that back when what was changed is undone.
    void volgKlaargezet();
    void naarCel(CelPlaats plaats);
    void neemOp();

    bool canUndo() const override { return m_session && !m_session->gesloten() && m_session->canUndo(); }
    bool canRedo() const override { return m_session && !m_session->gesloten() && m_session->canRedo(); }
    void undo() override;
    void redo() override;

    PageContext m_context;
    DeclaratieGateway& m_gateway;
    DeclaratieAdres m_adres;
    Periode m_periode;
    QStackedWidget* m_stapel;
    QWidget* m_wacht;
    QLabel* m_wachtZin;
    std::unique_ptr<DeclaratieSession> m_session;
    std::unique_ptr<MaandroosterModel> m_model;
    std::unique_ptr<DeclaratieAutosave> m_autosave;
    DeclaratieWerk* m_werk = nullptr;
    ControlePaneel* m_controle = nullptr;
    RoosterBediening* m_bediening = nullptr;
    std::optional<bool> m_gedraaid;
    std::function<void()> m_opEerste;
    std::function<void()> m_opTweede;
    bool m_dientIn = false;
    bool m_kijkt = false;
    bool m_klaargezet = false;
};

} // namespace pgb::ui
