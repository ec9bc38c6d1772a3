#pragma once
#include "client/import/factuur_lezing.h"
#include "client/state/kosten_gateway.h"
#include "client/ui/declaratie/blad_pagina.h"
#include <stop_token>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class BestandenLijst;
class DateLineEdit;
class FactuurRol;
class FoutBalk;
class KeyButton;

/// Address of an invoice: section Declaraties, "factuur/nieuw" to choose agreement and month, "factuur/<zorgovereenkomst>/2025-05" for a new one, or
/// "factuur/<zorgovereenkomst>/2025-05/<declaratie>".
Address factuurAdres(BudgethouderId budgethouder, ZorgovereenkomstId zorgovereenkomst = {}, QDate maand = {}, DeclaratieId bestaand = {});
struct FactuurAdres {
    ZorgovereenkomstId zorgovereenkomst; ///< 0 = not chosen
    QDate maand;                         ///< in which a new one is begun; one that exists has its own period
    DeclaratieId bestaand;               ///< 0 = a new one
};
std::optional<FactuurAdres> factuurVan(const Address& address);

/// An invoice of a zorgverlener (domain 7.1, 7.6): its own number and date, what stands on it, its hours per day in the same grid, and the file. What an
/// attached e-invoice says is proposed, and only what the person takes over counts; SVB looks at every invoice by hand. What is typed
/// is kept on this computer until the server has it.
class FactuurPage final : public BladPagina {
    Q_OBJECT
public:
    FactuurPage(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, KostenGateway& kosten, FactuurLezer lezer);
    ~FactuurPage() override;

    QString title() const override { return tr("Factuur declareren"); }
    QString iconName() const override { return QStringLiteral("table"); }
    std::optional<PageClient> client() const override { return PageClient{m_address.budgethouder, m_naam}; }
    bool wantsWidth() const override { return m_keuze == nullptr; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;

    QComboBox* overeenkomst() const { return m_overeenkomst; }
    QComboBox* maand() const { return m_maand; }
    QLineEdit* nummer() const { return m_nummer; }
    DateLineEdit* datum() const { return m_datum; }
    QLineEdit* totaal() const { return m_totaal; }
    QLineEdit* btw() const { return m_btw; }
    QLineEdit* kvkNummer() const { return m_kvk; }
    FoutBalk* fout() const { return m_fout; }
    /// What was read on the file and waits to be taken over; empty = nothing does.
    QString voorstel() const;
    void neemVoorstelOver();
    /// A file that the user chose: its content is looked at first, then it is put with the concept on the server.
    void voegToe(const QString& pad);
    void dienIn();

protected:
    void schik() override;

private:
    void maakKeuze();
    void laadKeuze();
    /// Invoices that were begun and not sent in: a new one is made beside them.
    void toonOpen(const std::vector<Declaratie>& declaraties);
    void laad();
    /// Somebody else wrote the invoice meanwhile: what is typed here is put into that.
    void haalAnder();
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
    void bewaard(const Declaratie& daar, const DeclaratieSession::Stand& wat);
    void stuur(const QString& naam, const QByteArray& inhoud);
    void haalWeg(BijlageId bijlage);
    void toonBestanden(const Outcome<Declaratie>& uitkomst, std::function<void()> opnieuw);
    void ingediend(const Outcome<KostenAntwoord>& uitkomst);
    void toonFout(const QString& zin);
    /// `opnieuw`: the same act, for the button; another version on the server is fetched instead.
    void mislukt(const Problem& problem, std::function<void()> opnieuw);
    void setBezig(bool bezig);
    void kiesBestand();

    KostenGateway& m_kosten;
    FactuurLezer m_lezer;
    QString m_naam;
    std::function<void()> m_opnieuw;
    std::stop_source m_leest; ///< of the file that is being read
    std::optional<FactuurLezing> m_gelezen;
    QString m_gelezenUit;
    std::vector<Bijlage> m_bijlagen; ///< on the server
    FoutBalk* m_fout;
    QWidget* m_keuze = nullptr;
    QVBoxLayout* m_openLijst = nullptr;
    QComboBox* m_overeenkomst = nullptr;
    QComboBox* m_maand = nullptr;
    QLineEdit* m_nummer = nullptr;
    DateLineEdit* m_datum = nullptr;
    QLineEdit* m_totaal = nullptr;
    QLineEdit* m_btw = nullptr;
    QLineEdit* m_btwId = nullptr;
    QLineEdit* m_kvk = nullptr;
    QLabel* m_som = nullptr;
    FactuurRol* m_rol = nullptr; ///< what stands under the grid
    QWidget* m_voorstelVak = nullptr;
    QLabel* m_voorstel = nullptr;
    BestandenLijst* m_lijst = nullptr;
    QPushButton* m_kies = nullptr;
    KeyButton* m_knop = nullptr;
    bool m_bezig = false;
    bool m_vult = false;
};

} // namespace pgb::ui
