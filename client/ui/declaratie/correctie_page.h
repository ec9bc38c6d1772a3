#pragma once
#include "client/models/maandrooster_model.h"
#include "client/state/blad_bewaarder.h"
#include "client/state/correctie_gateway.h"
#include "client/state/dossier_gateway.h"
#include "client/ui/shell/page.h"
#include <QTimer>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace pgb::ui {

class CijferTabel;
class KeyButton;
class Maandrooster;
class PuntenPaneel;
class RoosterBlad;

/// Address of the page: section Declaraties, "corrigeren/<declaratie>".
Address correctieAdres(BudgethouderId budgethouder, DeclaratieId origineel);
/// Nothing when the address is no correction.
std::optional<DeclaratieId> correctieVan(const Address& address);

/// A paid declaratie in the same grid, to be put right (domain 7.8): what differs is listed per day while it is typed, and what it does to money and
/// budget is said by the server before it is handed in. The words of it go with it. What is typed is kept on this computer until then.
class CorrectiePage final : public Page, private UndoTarget {
    Q_OBJECT
public:
    CorrectiePage(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, CorrectieGateway& correcties);
    ~CorrectiePage() override;

    QString title() const override { return tr("Declaratie corrigeren"); }
    QString iconName() const override { return QStringLiteral("mark-swap"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override;
    bool wantsWidth() const override { return true; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    bool walkFindings(bool forward) override;
    UndoTarget* undoTarget() override { return m_session ? this : nullptr; }
    void aboutToLock() override;
    void unlocked() override;

    DeclaratieSession* session() const { return m_session.get(); }
    Maandrooster* rooster() const;
    RoosterBlad* blad() const { return m_blad; }
    QLineEdit* reden() const { return m_reden; }
    /// What differs from what was paid.
    std::vector<Correctieverschil> verschillen() const;
    QString zin() const;
    void dienIn();

private:
    void laad();
    void haalCorrecties(const Declaratie& origineel);
    void haalMaand(const Declaratie& origineel);
    void toon(const Declaratie& origineel, DeclaratieMaand maand);
    QWidget* maakOnder();
    void ververs();
    void vraagVoorbeeld();
    void toonVoorbeeld(const Correctievoorbeeld& voorbeeld);
    void toonFout(const QString& zin);
    void antwoord(const Outcome<CorrectieAntwoord>& uitkomst);
    bool canUndo() const override { return m_session->canUndo(); }
    bool canRedo() const override { return m_session->canRedo(); }
    void undo() override { m_session->undo(); }
    void redo() override { m_session->redo(); }

    PageContext m_context;
    DossierGateway& m_dossiers;
    DeclaratieGateway& m_maanden;
    CorrectieGateway& m_correcties;
    Address m_address;
    DeclaratieId m_id;
    Declaratie m_origineel;
    std::vector<std::vector<Declaratieregel>> m_eerder;
    std::vector<Declaratieregel> m_betaald; ///< as it stands after earlier corrections
    std::unique_ptr<DeclaratieSession> m_session;
    std::unique_ptr<MaandroosterModel> m_model;
    std::unique_ptr<BladBewaarder> m_bewaarder;
    QVBoxLayout* m_kolom;
    QLabel* m_kop;
    QLabel* m_zin;
    RoosterBlad* m_blad = nullptr;
    PuntenPaneel* m_punten = nullptr;
    CijferTabel* m_verschil = nullptr;
    CijferTabel* m_gevolg = nullptr;
    QLineEdit* m_reden = nullptr;
    KeyButton* m_knop = nullptr;
    QTimer m_wacht;
    int m_vraag = 0;
    bool m_bezig = false;
};

} // namespace pgb::ui
