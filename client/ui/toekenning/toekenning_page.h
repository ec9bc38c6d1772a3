#pragma once
#include "client/models/toekenning_invoer.h"
#include "client/state/dossier_gateway.h"
#include "client/ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pgb::ui {

class BudgethouderKeuze;
class DateLineEdit;
class FoutBalk;
class KeyButton;
class NiveauLijst;
class Veld;
class VertegenwoordigerBlok;

/// One toekenning to enter or to change. What is typed is judged at once; the sentences stand at the fields once the user tried to save
/// or left the field.
class ToekenningPage final : public Page {
    Q_OBJECT
public:
    ToekenningPage(const Address& address, const PageContext& context, DossierGateway& gateway);

    QString title() const override { return m_bestaand ? tr("Toekenning %1").arg(m_bestaand->toekenningsnummer) : tr("Nieuwe toekenning"); }
    QString iconName() const override { return QStringLiteral("document-new"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override;
    std::vector<KeyHint> keyHints() const override;

    BudgethouderKeuze* keuze() const { return m_keuze; }
    NiveauLijst* niveaus() const { return m_niveaus; }
    VertegenwoordigerBlok* vertegenwoordiger() const { return m_vertegenwoordiger; }
    QLineEdit* nummer() const { return m_nummer; }
    QComboBox* wet() const { return m_wet; }
    DateLineEdit* datum(int welke) const { return m_datums[welke]; } ///< 0 besluit, 1 van, 2 tot
    FoutBalk* fout() const { return m_fout; }
    QString puntenZin() const;
    void bewaar();

private:
    void maakBesluit(QVBoxLayout* kolom);
    void maakBalk(QVBoxLayout* buiten);
    void laad();
    void vul(const ToekenningInvoer& invoer);
    ToekenningInvoer invoer() const;
    void beoordeel();
    void stuurToekenning();
    void stuurVertegenwoordiger(const Toekenning& opgeslagen);
    void mislukt(const Problem& problem);
    void klaar(const Toekenning& opgeslagen);

    PageContext m_context;
    DossierGateway& m_gateway;
    Address m_address;
    QString m_naam;
    std::optional<Toekenning> m_bestaand;
    FoutBalk* m_fout;
    BudgethouderKeuze* m_keuze;
    QComboBox* m_wet;
    QLineEdit* m_nummer;
    QLineEdit* m_vrij;
    DateLineEdit* m_datums[3];
    Veld* m_vakken[5]; ///< nummer, beschikking, van, tot, vrij
    NiveauLijst* m_niveaus;
    QLabel* m_som;
    VertegenwoordigerBlok* m_vertegenwoordiger;
    QLabel* m_punten;
    KeyButton* m_knop;
    bool m_toonPunten = false;
    bool m_bezig = false;
    bool m_vult = false;
};

} // namespace pgb::ui
