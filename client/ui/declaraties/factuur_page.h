#pragma once
#include "client/import/factuur_lezing.h"
#include "client/models/maandrooster_model.h"
#include "client/state/blad_bewaarder.h"
#include "client/state/kosten_gateway.h"
#include "client/ui/shell/page.h"
#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class DateLineEdit;
class FoutBalk;
class KeyButton;
class Maandrooster;
class PuntenPaneel;
class RoosterBlad;

/// Address of an invoice: section Declaraties, "factuur/nieuw" to choose agreement and month, or "factuur/<zorgovereenkomst>/2025-05".
Address factuurAdres(BudgethouderId budgethouder, ZorgovereenkomstId zorgovereenkomst = {}, QDate maand = {});
struct FactuurAdres {
    ZorgovereenkomstId zorgovereenkomst; ///< 0 = not chosen
    QDate maand;                         ///< a day of the period
};
std::optional<FactuurAdres> factuurVan(const Address& address);

/// An invoice of a zorgverlener (domain 7.1, 7.6): its own number and date, what stands on it, its hours per day in the same grid, and the file. What an
/// attached e-invoice says is proposed, and only what the person takes over counts; SVB looks at every invoice by hand. What is typed
/// is kept on this computer until the server has it.
class FactuurPage final : public Page, private UndoTarget {
    Q_OBJECT
public:
    FactuurPage(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, KostenGateway& kosten, FactuurLezer lezer);
    ~FactuurPage() override;

    QString title() const override { return tr("Factuur insturen"); }
    QString iconName() const override { return QStringLiteral("table"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override { return PageClient{m_address.budgethouder, m_naam}; }
    bool wantsWidth() const override { return m_keuze == nullptr; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    bool walkFindings(bool forward) override;
    UndoTarget* undoTarget() override { return m_session ? this : nullptr; }
    void aboutToLock() override;
    void unlocked() override;

    DeclaratieSession* session() const { return m_session.get(); }
    Maandrooster* rooster() const;
    RoosterBlad* blad() const { return m_blad; }
    PuntenPaneel* punten() const { return m_punten; }
    QComboBox* overeenkomst() const { return m_overeenkomst; }
    QComboBox* maand() const { return m_maand; }
    QLineEdit* nummer() const { return m_nummer; }
    DateLineEdit* datum() const { return m_datum; }
    QLineEdit* totaal() const { return m_totaal; }
    QLineEdit* kvkNummer() const { return m_kvk; }
    /// What was read on the file and waits to be taken over; empty = nothing does.
    QString voorstel() const;
    void neemVoorstelOver();
    QString zin() const;
    /// A file that the user chose: its content is looked at first, then it is put with the concept on the server.
    void voegToe(const QString& pad);
    void dienIn();

private:
    void maakKeuze();
    void laadKeuze();
    void laad(const Periode& periode);
    void toon(DeclaratieMaand maand);
    QWidget* maakOnder();
    QWidget* maakVelden();
    QWidget* maakVoorstel();
    void zetVelden();
    void getypt();
    void ververs();
    void lees(const QString& pad, const QString& naam);
    void gelezen(const QString& naam, const Outcome<FactuurLezing>& uitkomst);
    void bewaar(std::function<void()> daarna);
    void stuur(const QString& naam, const QByteArray& inhoud);
    void toonBijlagen();
    void ingediend(const Outcome<KostenAntwoord>& uitkomst);
    void toonFout(const QString& zin);
    void mislukt(const Problem& problem);
    void setBezig(bool bezig);
    void kiesBestand();
    bool canUndo() const override { return m_session->canUndo(); }
    bool canRedo() const override { return m_session->canRedo(); }
    void undo() override { m_session->undo(); }
    void redo() override { m_session->redo(); }

    PageContext m_context;
    DossierGateway& m_dossiers;
    DeclaratieGateway& m_maanden;
    KostenGateway& m_kosten;
    FactuurLezer m_lezer;
    Address m_address;
    QString m_naam;
    std::unique_ptr<DeclaratieSession> m_session;
    std::unique_ptr<MaandroosterModel> m_model;
    std::unique_ptr<BladBewaarder> m_bewaarder;
    std::stop_source m_leest; ///< of the file that is being read
    std::optional<FactuurLezing> m_gelezen;
    QString m_gelezenUit;
    std::vector<Bijlage> m_bijlagen; ///< on the server
    QVBoxLayout* m_kolom;
    QLabel* m_kop;
    QLabel* m_zin;
    FoutBalk* m_fout;
    QWidget* m_keuze = nullptr;
    QComboBox* m_overeenkomst = nullptr;
    QComboBox* m_maand = nullptr;
    RoosterBlad* m_blad = nullptr;
    PuntenPaneel* m_punten = nullptr;
    QLineEdit* m_nummer = nullptr;
    DateLineEdit* m_datum = nullptr;
    QLineEdit* m_totaal = nullptr;
    QLineEdit* m_btw = nullptr;
    QLineEdit* m_btwId = nullptr;
    QLineEdit* m_kvk = nullptr;
    QLabel* m_som = nullptr;
    QWidget* m_voorstelVak = nullptr;
    QLabel* m_voorstel = nullptr;
    QVBoxLayout* m_lijst = nullptr;
    KeyButton* m_knop = nullptr;
    bool m_bezig = false;
    bool m_vult = false;
};

} // namespace pgb::ui
