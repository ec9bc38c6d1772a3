#pragma once
#include "client/state/correctie_gateway.h"
#include "client/ui/shell/page.h"
#include <QTimer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pgb {
class DossierGateway;
}

namespace pgb::ui {

class CijferTabel;
class KeyButton;

/// The page that corrects a paid declaratie without a month of hours: costs, a single payment, travel.
Address bedragCorrectieAdres(BudgethouderId budgethouder, DeclaratieId origineel);
/// Nothing when it is another address.
std::optional<DeclaratieId> bedragCorrectieVan(const Address& address);
/// It is corrected here, line by line, and not on the sheet of a month; the server takes no correction of what was paid to the budgethouder himself
/// or is made by the system (domain 7.8).
bool corrigeertBedrag(DeclaratieSoort soort);

/// What was paid, a line at a time, with the amount or the kilometers as they should have been; then why, and what it does.
class BedragCorrectiePage final : public Page {
    Q_OBJECT
public:
    BedragCorrectiePage(const Address& address, const PageContext& context, DossierGateway& dossiers, CorrectieGateway& correcties);

    QString title() const override { return tr("Declaratie corrigeren"); }
    QString iconName() const override { return QStringLiteral("mark-swap"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override;
    std::vector<KeyHint> keyHints() const override;
    bool isFinished() const override { return m_klaar; }

    QString zin() const;
    const std::vector<QLineEdit*>& velden() const { return m_velden; }
    QLineEdit* reden() const { return m_reden; }
    void dienIn();

private:
    void laad();
    void haalCorrecties();
    void toon();
    void voegRegelToe(QFormLayout& velden, const Declaratieregel& regel);
    /// Nothing while some field cannot be read; an empty field or zero = nothing should have been paid.
    std::optional<std::vector<Declaratieregel>> wordt() const;
    void ververs();
    void vraagVoorbeeld();
    void stuur();
    void antwoord(const Outcome<CorrectieAntwoord>& uitkomst);
    void setBezig(bool bezig);
    bool magIndienen() const;
    bool legtVoor() const;
    QString opdracht() const;
    void zeg(const QString& zin, bool fout);

    Address m_address;
    PageContext m_context;
    DossierGateway& m_dossiers;
    CorrectieGateway& m_correcties;
    DeclaratieId m_id;
    Declaratie m_origineel;
    std::vector<Declaratieregel> m_betaald;  ///< as it stands after earlier corrections
    std::optional<Declaratie> m_begonnen;    ///< never handed in: this one comes in its place
    QString m_naam;
    QVBoxLayout* m_kolom;
    QLabel* m_zin;
    CijferTabel* m_gevolg;
    std::vector<QLineEdit*> m_velden;
    QLineEdit* m_reden;
    KeyButton* m_knop;
    QTimer m_wacht;
    int m_vraag = 0;
    bool m_bezig = false;
    bool m_klaar = false;
};

} // namespace pgb::ui
