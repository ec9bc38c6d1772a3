#pragma once
#include "client/state/correctie_gateway.h"
#include "client/ui/declaratie/blad_pagina.h"

class QLineEdit;

namespace pgb::ui {

class BewijsRij;
class CijferTabel;
class CorrectieLoop;
class KeyButton;

/// Address of the page: section Declaraties, "corrigeren/<declaratie>".
Address correctieAdres(BudgethouderId budgethouder, DeclaratieId origineel);
/// Nothing when the address is no correction.
std::optional<DeclaratieId> correctieVan(const Address& address);

/// A paid declaratie in the same grid, to be put right (domain 7.8): what differs is listed per day while it is typed, and what it does to money and
/// budget is said by the server before it is handed in. The words of it go with it. What is typed is kept on this computer until then. What has no
/// place in a grid goes on to the page of its lines.
class CorrectiePage final : public BladPagina {
    Q_OBJECT
public:
    CorrectiePage(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, CorrectieGateway& correcties);

    QString title() const override { return tr("Declaratie corrigeren"); }
    QString iconName() const override { return QStringLiteral("mark-swap"); }
    std::optional<PageClient> client() const override;
    bool wantsWidth() const override { return true; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    bool isFinished() const override { return m_perRegel || BladPagina::isFinished(); }

    QLineEdit* reden() const { return m_reden; }
    BewijsRij* bewijs() const { return m_bewijs; }
    /// What differs from what was paid.
    const std::vector<Correctieverschil>& verschillen() const { return m_verschillen; }
    void dienIn();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void geladen();
    /// To the page of its lines, once somebody looks.
    void gaVerder();
    void toon(DeclaratieMaand maand);
    QWidget* maakOnder();
    /// The lines of the sheet; of a cell that cannot be read stands what was paid.
    std::vector<Declaratieregel> wordt() const;
    void ververs();
    /// Those of the sheet, and what the server says of the correction besides.
    void toonPunten();
    void toonVoorbeeld(const Correctievoorbeeld& voorbeeld);
    void toonGeenVoorbeeld(const QString& zin);
    void toonFout(const QString& zin);
    CorrectieLoop* m_loop;
    bool m_perRegel = false;
    std::vector<Correctieverschil> m_verschillen;
    CijferTabel* m_verschil = nullptr;
    CijferTabel* m_gevolg = nullptr;
    std::vector<Bevinding> m_gezegd; ///< of the correction, by the last preview
    BewijsRij* m_bewijs = nullptr;
    QLineEdit* m_reden = nullptr;
    KeyButton* m_knop = nullptr;
};

} // namespace pgb::ui
