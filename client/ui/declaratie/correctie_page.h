#pragma once
#include "client/state/correctie_gateway.h"
#include "client/ui/declaratie/blad_pagina.h"
#include <QTimer>

class QLineEdit;

namespace pgb::ui {

class CijferTabel;
class KeyButton;

/// Address of the page: section Declaraties, "corrigeren/<declaratie>".
Address correctieAdres(BudgethouderId budgethouder, DeclaratieId origineel);
/// Nothing when the address is no correction.
std::optional<DeclaratieId> correctieVan(const Address& address);

/// A paid declaratie in the same grid, to be put right (domain 7.8): what differs is listed per day while it is typed, and what it does to money and
/// budget is said by the server before it is handed in. The words of it go with it. What is typed is kept on this computer until then.
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

    QLineEdit* reden() const { return m_reden; }
    /// What differs from what was paid.
    std::vector<Correctieverschil> verschillen() const;
    void dienIn();

private:
    void laad();
    void haalCorrecties(const Declaratie& origineel);
    void haalMaand(const Declaratie& origineel);
    void toon(const Declaratie& origineel, DeclaratieMaand maand);
    QWidget* maakOnder();
    void ververs();
    /// Those of the sheet, and what the server says of the correction besides.
    void toonPunten();
    void vraagVoorbeeld();
    void toonVoorbeeld(const Correctievoorbeeld& voorbeeld);
    /// A party lays it before the other; SVB hands it in.
    bool legtVoor() const;
    QString opdracht() const;
    void toonFout(const QString& zin);
    void stuur();
    void antwoord(const Outcome<CorrectieAntwoord>& uitkomst);
    CorrectieGateway& m_correcties;
    DeclaratieId m_id;
    std::vector<std::vector<Declaratieregel>> m_eerder;
    std::optional<Declaratie> m_begonnen; ///< a correction of this one that was never handed in: this one comes in its place
    std::vector<Declaratieregel> m_betaald; ///< as it stands after earlier corrections
    CijferTabel* m_verschil = nullptr;
    CijferTabel* m_gevolg = nullptr;
    std::vector<Bevinding> m_gezegd; ///< of the correction, by the last preview
    QLineEdit* m_reden = nullptr;
    KeyButton* m_knop = nullptr;
    QTimer m_wacht;
    int m_vraag = 0;
};

} // namespace pgb::ui
