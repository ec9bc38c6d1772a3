#pragma once
#include "client/ui/overeenkomst/formulier.h"

class QVBoxLayout;
class QLabel;

namespace pgb::ui {

/// Step 2: duration, times, care and rate, travel.
class StapWerkafspraken final : public Formulier {
    Q_OBJECT
public:
    StapWerkafspraken(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent = nullptr);

protected:
    bool bouwRijen() override;

private:
    void bouwLooptijd(QVBoxLayout* kolom);
    void bouwTijden(QVBoxLayout* kolom);
    void bouwZorg(QVBoxLayout* kolom);
    void bouwLoon(QVBoxLayout* kolom);
    void bouwReiskosten(QVBoxLayout* kolom);
    QWidget* maakAfspraak(size_t i);
    QWidget* functieVeld(size_t i);
    QWidget* eenheidVeld(size_t i);
    QLineEdit* tariefVeld(size_t i);
    QLineEdit* aantalVeld(size_t i);
    QWidget* roosterVeld();
    void afspraakErbij();
    void afspraakWeg(size_t i);
    /// Functions that the chosen toekenningen pay, as words and an index into m_functies.
    Keuzen functies();

    struct Functie {
        ToekenningId toekenning;
        QString code;
    };
    std::vector<Functie> m_functies;
    QVBoxLayout* m_afspraken = nullptr;
    std::vector<QWidget*> m_rijen;
    QLabel* m_minimumloon = nullptr;
};

} // namespace pgb::ui
