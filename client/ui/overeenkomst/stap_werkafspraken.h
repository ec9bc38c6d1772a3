#pragma once
#include "client/ui/overeenkomst/formulier.h"

class QVBoxLayout;
class QLabel;

namespace pgb::ui {

/// Step 2: duration, times, care and rate, travel.
class StapWerkafspraken final : public Formulier {
    Q_OBJECT
public:
    StapWerkafspraken(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent = nullptr);

protected:
    bool bouwRijen() override;

private:
    void bouwLooptijd(QVBoxLayout* kolom);
    void bouwVervanging(QVBoxLayout* kolom);
    void bouwDienst(QVBoxLayout* kolom);
    void bouwTijden(QVBoxLayout* kolom);
    void bouwZorg(QVBoxLayout* kolom);
    QWidget* minimumloonLabel();
    void bouwLoon(QVBoxLayout* kolom);
    void bouwReiskosten(QVBoxLayout* kolom);
    QWidget* maakAfspraak(size_t i);
    QWidget* functieVeld(size_t i);
    QWidget* eenheidVeld(size_t i);
    QLineEdit* tariefVeldVan(size_t i);
    QLineEdit* aantalVeld(size_t i);
    QWidget* aantalCel(QLineEdit* aantal, size_t i);
    QWidget* onderAfspraak(size_t i);
    QWidget* deelVeld(size_t i);
    QWidget* afwijkendVeld(size_t i, size_t k);
    QWidget* kruisje(const QString& naam, std::function<void()> doe);
    QWidget* roosterVeld();
    void afspraakErbij();
    void afspraakWeg(size_t i);
    void afwijkendErbij(size_t i);
    void afwijkendWeg(size_t i, size_t k);
    /// Functions that the chosen toekenningen pay, as words and an index into m_functies.
    Keuzen functies();

    struct Functie {
        ToekenningId toekenning;
        QString code;
    };
    ZorgovereenkomstGateway& m_gateway;
    Keuzen m_collegas; ///< zorgverleners of this budgethouder, by id
    std::vector<Functie> m_functies;
    Keuzen m_keuzen; ///< functies() as they stand
    QVBoxLayout* m_afspraken = nullptr;
    std::vector<QWidget*> m_rijen;
    std::vector<size_t> m_gebouwd; ///< how many deviating rates each row was made with
};

} // namespace pgb::ui
