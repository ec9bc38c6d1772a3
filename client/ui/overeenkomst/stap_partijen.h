#pragma once
#include "client/ui/overeenkomst/formulier.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

/// Step 1: who, from which budget, and which model.
class StapPartijen final : public Formulier {
    Q_OBJECT
public:
    StapPartijen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent = nullptr);

Q_SIGNALS:
    /// There is an agreement with this zorgverlener already, and the user wants to go on with that one.
    void naarOvereenkomst(pgb::ZorgovereenkomstId id);
    /// What was typed here becomes a change of that agreement.
    void wordtWijziging();

protected:
    std::vector<std::pair<FieldPath, VeldMelding>> eigenMeldingen() const override;

private:
    void bouwBudgethouder(QVBoxLayout* kolom);
    void bouwToekenningen(QVBoxLayout* kolom);
    void bouwZorgverlener(QVBoxLayout* kolom);
    void bouwZoeken(QVBoxLayout* kolom);
    void bouwNieuw(QVBoxLayout* kolom);
    void bouwNieuwKnoppen(QVBoxLayout* kolom);
    void bouwNieuwAdres(QVBoxLayout* kolom);
    void bouwNieuwRekening(QVBoxLayout* kolom);
    QWidget* nieuwGeslacht();
    void bouwAlBestaand(QVBoxLayout* kolom);
    void bouwModel(QVBoxLayout* kolom);
    VeldBlok* hulpVraag(const VeldTekst& tekst, const FieldPath& pad, std::optional<bool> ModelAntwoorden::*lid);
    void bouwVoorstel(QVBoxLayout* kolom);
    void bouwInstelling(QVBoxLayout* kolom);
    std::optional<ZorgovereenkomstId> andereMetDezelfde() const;
    bool heeftZorgverlener() const;
    QWidget* nieuwVeld(const VeldTekst& tekst, const QString& veld, QString NieuweZorgverlener::*lid);
    QString zorgverlenerZin() const;
    void wijzigGegevens();
    void meldGegevens(const QString& zin);
    void zoek();
    /// The cursor in the first question about whom was chosen.
    void naarVraag();
    void toonGevonden(const std::vector<Zorgverlener>& gevonden);
    void beginNieuw(const QString& nummer, const QString& waarom = {});
    void voegToe();

    ZorgovereenkomstGateway& m_gateway;
    QLabel* m_gegevensFout = nullptr;
    QLineEdit* m_nummer = nullptr;
    QLabel* m_uitkomst = nullptr;
    QLabel* m_waaromNieuw = nullptr;
    QVBoxLayout* m_gevonden = nullptr;
    QPushButton* m_toevoegen = nullptr;
    QLabel* m_toevoegUitkomst = nullptr;
    bool m_toevoegGeprobeerd = false;
    ZorgverlenerId m_ingevoerd; ///< by this user, here
};

} // namespace pgb::ui
