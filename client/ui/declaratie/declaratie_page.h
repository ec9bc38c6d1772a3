#pragma once
#include "client/models/maandrooster_model.h"
#include "client/state/declaratie_autosave.h"
#include "client/ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace pgb::ui {

class ControlePaneel;
class DeclaratieWerk;
class ImportActie;
class KopieActie;
class PatroonActie;
class PlakActie;

/// One month of one zorgovereenkomst.
struct DeclaratieAdres {
    BudgethouderId budgethouder;
    ZorgovereenkomstId zorgovereenkomst;
    QDate maand; ///< its first day
};
/// Address of the month grid: section Declaraties, "maand/<zorgovereenkomst>/2025-05".
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

    /// Null until the month is loaded.
    DeclaratieSession* session() const { return m_session.get(); }
    DeclaratieWerk* werk() const { return m_werk; }
    ControlePaneel* controle() const { return m_controle; }
    MaandroosterModel* model() const { return m_model.get(); }

    /// The outbox has an answer: a sheet that waited for it shows what the server holds now. Does nothing otherwise.
    void naWachtrij();

Q_SIGNALS:
    /// For the top bar: where the last change is kept.
    void opslagVeranderd(const pgb::SaveState& stand);
    /// The server has it: lists and budget elsewhere are out of date.
    void ingediend(DeclaratieId declaratie);

private:
    void laad();
    void geladen(DeclaratieMaand maand);
    void bouw();
    void maakActies();
    void maakOpdrachten();
    void toonFout(const QString& zin);
    void naarControle();
    void naarRooster();
    void dienIn();
    void antwoordOpIndienen(const Outcome<IndienAntwoord>& uitkomst);
    void conflict();
    void naarCel(CelPlaats plaats);
    void kiesBestand();
    void meldCursor();

    bool canUndo() const override { return m_session && m_session->canUndo(); }
    bool canRedo() const override { return m_session && m_session->canRedo(); }
    void undo() override;
    void redo() override;

    PageContext m_context;
    DeclaratieGateway& m_gateway;
    DeclaratieAdres m_adres;
    QStackedWidget* m_stapel;
    QWidget* m_wacht;
    QLabel* m_wachtZin;
    std::unique_ptr<DeclaratieSession> m_session;
    std::unique_ptr<MaandroosterModel> m_model;
    std::unique_ptr<DeclaratieAutosave> m_autosave;
    DeclaratieWerk* m_werk = nullptr;
    ControlePaneel* m_controle = nullptr;
    PatroonActie* m_patroon = nullptr;
    KopieActie* m_kopie = nullptr;
    PlakActie* m_plak = nullptr;
    ImportActie* m_import = nullptr;
};

} // namespace pgb::ui
