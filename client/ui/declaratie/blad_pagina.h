#pragma once
#include "client/models/maandrooster_model.h"
#include "client/state/blad_bewaarder.h"
#include "client/ui/shell/page.h"

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pgb::ui {

class Maandrooster;
class PuntenPaneel;
class RoosterBlad;

/// A page with a month grid that is sent by its button: a correction, an invoice. What is typed is kept on this computer until the server has it,
/// and when it has, the page is finished. With large words everything stands under each other, and the page scrolls.
class BladPagina : public Page, private UndoTarget {
    Q_OBJECT
public:
    ~BladPagina() override;

    Address address() const override { return m_address; }
    bool walkFindings(bool forward) override;
    UndoTarget* undoTarget() override { return m_session ? this : nullptr; }
    void aboutToLock() override;
    void unlocked() override;
    bool isFinished() const override { return m_session && m_session->isOvergedragen(); }
    QSize minimumSizeHint() const override;

    DeclaratieSession* session() const { return m_session.get(); }
    Maandrooster* rooster() const;
    RoosterBlad* blad() const { return m_blad; }
    PuntenPaneel* punten() const { return m_punten; }
    QString zin() const;

protected:
    BladPagina(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, const QString& kop);
    /// Opens the sheet and puts its grid on the page; the page adds the rest, and then calls getoond().
    void begin(const DeclaratieMaand& maand);
    /// `eerst` has the cursor, unless somebody was typing in a cell.
    void getoond(QWidget& eerst);
    /// The server has it: goes on to `naar`.
    void overgedragen(DeclaratieId naar, const QString& zin);
    /// What the grid and its lines still hold is put in the sheet first.
    void rondAf();
    /// What stands under the grid in two columns: the right one so many px wide. The page calls schik() once it is in place.
    void zetOnder(QBoxLayout* onder, QWidget* rechts, int rechtseBreedte);
    bool smal() const;
    virtual void schik();
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    PageContext m_context;
    DossierGateway& m_dossiers;
    DeclaratieGateway& m_maanden;
    Address m_address;
    std::unique_ptr<DeclaratieSession> m_session;
    std::unique_ptr<MaandroosterModel> m_model;
    std::unique_ptr<BladBewaarder> m_bewaarder;
    QVBoxLayout* m_kolom;
    QLabel* m_kop;
    QLabel* m_zin;
    RoosterBlad* m_blad = nullptr;
    PuntenPaneel* m_punten = nullptr;

private:
    void volgCursor();
    QBoxLayout* m_onder = nullptr;
    QWidget* m_rechts = nullptr;
    int m_rechtseBreedte = 0;
    bool canUndo() const override { return !m_session->gesloten() && m_session->canUndo(); }
    bool canRedo() const override { return !m_session->gesloten() && m_session->canRedo(); }
    void undo() override;
    void redo() override;
};

} // namespace pgb::ui
