#pragma once
#include "client/models/werklijst_zaken.h"
#include "client/state/dossier_gateway.h"
#include "client/ui/shell/page.h"
#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace pgb {
class ZorgovereenkomstGateway;
}

namespace pgb::ui {

class Pane;
class BijlageLijst;
class ZaakZaakSpoor;
class StatusChip;
class VerschilBlok;

/// One case: the track, what is agreed or what changes, the checks in sentences, and the papers. Nothing moves when the next one comes.
class ZaakPaneel final : public QScrollArea {
    Q_OBJECT
public:
    /// `overeenkomsten`: where the files with an agreement come from; null = none are shown.
    ZaakPaneel(const PageContext& context, const Gebruiker& gebruiker, ZorgovereenkomstGateway* overeenkomsten = nullptr, QWidget* parent = nullptr);
    void toon(const WerkZaak& zaak, const BeoordeelZaak& inhoud, const std::function<QString(VerstrekkerId)>& verstrekker);
    /// Nothing chosen, or the reading did not succeed.
    void leeg(const QString& zin);
    /// How a task that asks for a look alone (isKijktaak) ends.
    static QString kijkZin() { return tr("Hoeft er niets meer, druk dan hier op N."); }
    /// A failing check among those of the case on the screen.
    bool heeftRood() const { return m_rood; }
    VerschilBlok* verschillen() const { return m_verschil; }
    /// The reader judges this field in his part of the review.
    bool isVanMij(const FieldPath& pad, const ZorgovereenkomstFeiten& feiten) const;
    /// Whose question keeps the decision waiting; empty = none does.
    QString wachtOp(const ZorgovereenkomstFeiten& feiten) const;
    /// What the checks say of the case on the screen.
    const std::vector<Bevinding>& bevindingen() const { return m_bevindingen; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isEigen(const Deelbeoordeling& deel) const;
    void toonKop(const WerkZaak& zaak, const BeoordeelZaak& inhoud);
    void toonControles(const Rapport& rapport, const ZorgovereenkomstFeiten& feiten);
    void toonStukken(const ZorgovereenkomstVersie& versie, const Zorgovereenkomst& overeenkomst);
    QString daarna(const ZorgovereenkomstFeiten& feiten) const;
    /// "uw vraag", "de vraag van de SVB".
    QString welkeVraag(const ZorgovereenkomstFeiten& feiten) const;

    PageContext m_context;
    const Gebruiker& m_gebruiker;
    QWidget* m_inhoud;
    QLabel* m_titel;
    StatusChip* m_chip;
    QLabel* m_termijn;
    QLabel* m_onder;
    ZaakZaakSpoor* m_spoor;
    VerschilBlok* m_verschil;
    Pane* m_controles;
    QWidget* m_controleLijst;
    Pane* m_stukken;
    QWidget* m_stukkenLijst;
    BijlageLijst* m_bijlagen = nullptr;
    QBoxLayout* m_naast;
    QLabel* m_daarna;
    QLabel* m_leeg;
    std::vector<Bevinding> m_bevindingen;
    bool m_rood = false;
};

} // namespace pgb::ui
