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

protected:
    std::vector<std::pair<FieldPath, VeldMelding>> eigenMeldingen() const override;

private:
    void bouwToekenningen(QVBoxLayout* kolom);
    void bouwZorgverlener(QVBoxLayout* kolom);
    void bouwZoeken(QVBoxLayout* kolom);
    void bouwNieuw(QVBoxLayout* kolom);
    void bouwNieuwKnoppen(QVBoxLayout* kolom);
    void bouwModel(QVBoxLayout* kolom);
    void bouwVoorstel(QVBoxLayout* kolom);
    bool heeftZorgverlener() const;
    QWidget* nieuwVeld(const VeldTekst& tekst, const QString& veld, QString NieuweZorgverlener::*lid);
    QString zorgverlenerZin() const;
    void zoek();
    void toonGevonden(const std::vector<Zorgverlener>& gevonden);
    void beginNieuw(const QString& nummer);
    void voegToe();

    ZorgovereenkomstGateway& m_gateway;
    QLineEdit* m_nummer = nullptr;
    QLabel* m_uitkomst = nullptr;
    QVBoxLayout* m_gevonden = nullptr;
    QPushButton* m_toevoegen = nullptr;
    QLabel* m_toevoegUitkomst = nullptr;
    bool m_toevoegGeprobeerd = false;
};

} // namespace pgb::ui
