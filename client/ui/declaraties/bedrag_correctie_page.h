#pragma once
#include "client/state/bedrag_correctie_session.h"
#include "client/state/correctie_gateway.h"
#include "client/state/form_bewaarder.h"
#include "client/ui/shell/page.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pgb::ui {

class BewijsRij;
class CijferTabel;
class CorrectieLoop;
class KeyButton;

/// The page that corrects a paid declaratie line by line (Correctiewijze::PerRegel). CorrectiePage leads to it.
Address bedragCorrectieAdres(BudgethouderId budgethouder, DeclaratieId origineel);
/// Nothing when it is another address.
std::optional<DeclaratieId> bedragCorrectieVan(const Address& address);

/// What was paid, a line at a time, with the amount, the kilometers or the total as they should have been; then why, and what it does. What is typed is
/// kept on this computer until it is handed in.
class BedragCorrectiePage final : public Page {
    Q_OBJECT
public:
    BedragCorrectiePage(const Address& address, const PageContext& context, DossierGateway& dossiers, CorrectieGateway& correcties);
    ~BedragCorrectiePage() override;

    QString title() const override { return tr("Declaratie corrigeren"); }
    QString iconName() const override { return QStringLiteral("mark-swap"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override;
    std::vector<KeyHint> keyHints() const override;
    bool isFinished() const override { return m_klaar; }
    void aboutToLock() override;

    QString zin() const;
    BedragCorrectieSession* session() const { return m_session.get(); }
    const std::vector<QLineEdit*>& velden() const { return m_velden; }
    QLineEdit* reden() const { return m_reden; }
    BewijsRij* bewijs() const { return m_bewijs; }
    void dienIn();

private:
    void geladen();
    /// Its lines, and those that were begun or typed besides: nothing was paid for them.
    void maakRijen();
    DraftKey draftKey() const;
    void toon();
    QWidget* maakVelden();
    void voegRegelToe(QFormLayout& velden, const Declaratieregel& regel);
    BedragCorrectieForm form() const;
    /// These lines, in the fields.
    BedragCorrectieForm formVan(const std::vector<Declaratieregel>& regels, const QString& reden) const;
    void zet(const BedragCorrectieForm& form);
    /// Nothing while some field cannot be read; an empty field or zero = nothing should have been paid.
    std::optional<std::vector<Declaratieregel>> wordt() const;
    void ververs();
    void toonVoorbeeld(const Correctievoorbeeld& voorbeeld);
    void gelukt(DeclaratieId correctie, const QString& zin);
    void setBezig(bool bezig);
    bool magIndienen() const;
    void zeg(const QString& zin, bool fout);

    Address m_address;
    PageContext m_context;
    DossierGateway& m_dossiers;
    CorrectieLoop* m_loop;
    std::vector<Declaratieregel> m_was; ///< by field; without a quantity = nothing was paid for it
    QStringList m_sleutels;             ///< by field
    std::unique_ptr<BedragCorrectieSession> m_session;
    std::unique_ptr<FormBewaarder> m_bewaarder;
    QString m_naam;
    QVBoxLayout* m_kolom;
    QLabel* m_kop;
    QLabel* m_zin;
    QWidget* m_onder;
    CijferTabel* m_gevolg;
    BewijsRij* m_bewijs;
    std::vector<QLineEdit*> m_velden;
    QLineEdit* m_reden;
    KeyButton* m_knop;
    bool m_bezig = false;
    bool m_klaar = false;
};

} // namespace pgb::ui
