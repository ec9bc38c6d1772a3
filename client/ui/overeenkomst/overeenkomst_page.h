#pragma once
#include "client/state/zorgovereenkomst_autosave.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"
#include "client/ui/theme/theme.h"
#include <QPointer>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace pgb::ui {

class Bekijken;
class Bewerker;
class EmptyState;
class MeldingBalk;
class Opstellen;
class VersiesLezen;
class WijzigKeuze;
struct OvereenkomstDruk;
struct Opzegbesluit;
class Wijzigen;

/// One zorgovereenkomst: drafting as long as it is a draft of this user, else reading and signing.
class OvereenkomstPage final : public Page, public UndoTarget {
    Q_OBJECT
public:
    /// `id` 0 = a new one of this budgethouder.
    OvereenkomstPage(const PageContext& context, const OvereenkomstServices& services, const Address& address, BudgethouderId budgethouder,
                     ZorgovereenkomstId id, QWidget* parent = nullptr);
    ~OvereenkomstPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("document-edit"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override;
    /// The steps stand beside what they cost and the sheet.
    bool wantsWidth() const override { return m_opstellen != nullptr; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    bool walkFindings(bool forward) override;
    UndoTarget* undoTarget() override;
    void aboutToLock() override;
    void outboxAnswered() override;
    /// Whoever comes to sign gets the page to sign on, not the steps that he left.
    void openedAgain(const Address& address) override;

    bool canUndo() const override;
    bool canRedo() const override;
    void undo() override;
    void redo() override;

    /// There is a new draft of this agreement: reads it, and opens the wizard at that step with the focus on its main button.
    void toonNieuweVersie(int stap);
    /// The new agreement that opens stands in for this zorgverlener.
    void setVervangt(ZorgverlenerId vervangt) { m_vervangt = vervangt; }
    /// The user coupled a second factor, or signed in anew: what he may do follows at once.
    void setNiveau(Inlogniveau niveau) { m_services.niveau = niveau; }

    ZorgovereenkomstSession* session() const { return m_session.get(); }
    Opstellen* opstellen() const { return m_opstellen; }
    Bekijken* bekijken() const { return m_bekijken; }
    Wijzigen* wijzigen() const { return m_wijzigen; }
    WijzigKeuze* keuze() const { return m_keuze; }
    VersiesLezen* versies() const { return m_versies; }

protected:
    void showEvent(QShowEvent* event) override;
    /// Tab goes through the page as it is laid out, also what was made anew meanwhile.
    bool focusNextPrevChild(bool next) override;

private:
    void haalOp();
    void open(const Outcome<ZorgovereenkomstDossier>& dossier);
    void bouw();
    void bouwBekijken();
    void bouwBewerker();
    /// This user may fill in the version of these facts; who signs as zorgverlener only when he asked to.
    bool magBewerken(const ZorgovereenkomstFeiten& feiten) const;
    /// The step by which this user hands over what he filled in.
    ZorgovereenkomstGebeurtenis hoofdstap() const;
    bool kanWijzigen() const;
    void beginWijzigen();
    void toonKeuze();
    void sluitKeuze();
    void toonHoofdknop();
    /// Why this user may not sign what only the signature of the budgethouder waits for; empty = he may, or it is not what is next.
    QString nietTekenen() const;
    void kiesSoorten(const std::vector<WijzigingSoort>& soorten);
    void weggooien();
    void sluitBewerker();
    /// The zorgverlener goes back to the page to sign on; what he typed stays, as typed.
    void stopAanpassen();
    /// The same, with what was shared put back.
    void tochNiet();
    void wordtWijziging();
    /// A notice can be given now.
    bool kanOpzeggen() const;
    /// Why the user may not give notice; empty = he may.
    QString nietOpzeggen() const;
    bool kanVerzuimMelden() const;
    void beginOpzeggen();
    void zegOp(const Opzegbesluit& besluit);
    /// This user is of the verstrekker that may end it now.
    bool kanBeeindigen() const;
    void beginBeeindigen();
    /// Notice or end on a day; `gelukt` = what is said when it is taken, %1 the day.
    void stuurEinde(ZorgovereenkomstGebeurtenis gebeurtenis, const ZorgovereenkomstVersie& versie, QDate laatsteDag, const QString& reden, const QString& gelukt);
    void beginVerzuim();
    /// A begun change in which nobody typed anything: it goes when it is left.
    bool isOnaangeroerd() const;
    void toonFout(const Problem& probleem);
    void toonBegin(const ZorgovereenkomstDossier& dossier);
    /// A reason that was being typed when the program ended stands in the journal.
    void toonReden();
    void toonGeweigerd(const Weigering& weigering);
    void meld(Role role, const QString& tekst, const QString& eerste = {}, std::function<void()> opEerste = {}, const QString& tweede = {},
              std::function<void()> opTweede = {});
    void vuur(ZorgovereenkomstGebeurtenis gebeurtenis, const QString& reden, bool bewaren);
    void antwoord(ZorgovereenkomstGebeurtenis gebeurtenis, const Outcome<StapAntwoord>& uitkomst, const ZorgovereenkomstSession::Stand& wat);
    void deel();
    /// Asks first when what was rejected is handed over as it was.
    void vraagOngewijzigd(const std::vector<Veldopmerking>& nog);
    /// A draft that nobody else has, beside the version in view.
    const ZorgovereenkomstVersie* eigenConcept() const;
    void draagOver();
    void elders(ZorgovereenkomstId id);
    void kijk();
    void conflict(const Problem& problem);
    void verwerkAnder(const ZorgovereenkomstDossier& dossier);
    void kies(const ZorgovereenkomstFeiten& ander);
    void toonTypwerk(int volgnummer, const ZorgovereenkomstDraft& mijn, const std::optional<ZorgovereenkomstDraft>& basis);
    void opdrachten();
    /// What signing is for this side.
    ZorgovereenkomstGebeurtenis tekenen() const;
    /// Ctrl+Enter: what the main button of the screen does; nothing while there is none.
    std::function<void()> hoofdactie() const;
    void uitvoer(void (*doe)(QWidget&, const OvereenkomstDruk&, Navigator&));
    bool inOpstellen() const;
    /// The part in view, below the versions; nullptr = not read yet.
    QWidget* scherm() const;
    bool kanVersiesLezen() const;
    void leesVersies();
    void sluitVersies();

    PageContext m_context;
    OvereenkomstServices m_services;
    Address m_address;
    BudgethouderId m_budgethouder;
    ZorgverlenerId m_vervangt;
    ZorgovereenkomstId m_id;
    MeldingBalk* m_melding;
    MeldingBalk* m_typwerk; ///< typed work that the agreement does not hold; no other message takes its place
    QVBoxLayout* m_kolom;
    EmptyState* m_leeg = nullptr;
    std::unique_ptr<ZorgovereenkomstSession> m_session;
    std::unique_ptr<ZorgovereenkomstAutosave> m_autosave;
    Bewerker* m_bewerker = nullptr; ///< m_opstellen or m_wijzigen
    Opstellen* m_opstellen = nullptr;
    Wijzigen* m_wijzigen = nullptr;
    bool m_zelfBegonnen = false; ///< the change in view was made here, so that an empty one may go with its tab
    Bekijken* m_bekijken = nullptr;
    WijzigKeuze* m_keuze = nullptr; ///< over m_bekijken or m_wijzigen
    VersiesLezen* m_versies = nullptr; ///< over scherm()
    QPointer<QWidget> m_voorVersies;   ///< had the focus before
    std::vector<WijzigingSoort> m_soorten; ///< ticked for the change that is being opened
    bool m_aanpassen = false; ///< the zorgverlener fills in what was shared with him
    std::function<void()> m_opEerste;
    std::function<void()> m_opTweede;
    std::function<void()> m_opTypwerk;
    std::function<void()> m_opVergeet;
    int m_typwerkVan = 0; ///< volgnummer of the version that it was typed in
    bool m_bezig = false;
    bool m_kijkt = false;
    bool m_feitenVerouderd = false; ///< what kijk() brings is to be taken also when the version is the same
    int m_beginStap = 0; ///< where the wizard opens; 0 = at its first field
};

} // namespace pgb::ui
