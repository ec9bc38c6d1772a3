#pragma once
#include "client/models/toekenning_session.h"
#include "client/ui/shell/page.h"
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pgb::ui {

class BudgethouderKeuze;
class DateLineEdit;
class FoutBalk;
class KeyButton;
class MeldingBalk;
class NiveauLijst;
class Veld;
class VertegenwoordigerBlok;

/// One toekenning to enter or to change. What is typed is judged at once; the sentences stand at the fields once the user tried to save
/// or left the field.
class ToekenningPage final : public Page, private UndoTarget {
    Q_OBJECT
public:
    ToekenningPage(const Address& address, const PageContext& context, DossierGateway& gateway);

    QString title() const override { return m_bestaand ? tr("Toekenning %1").arg(m_bestaand->toekenningsnummer) : tr("Nieuwe toekenning"); }
    QString iconName() const override { return QStringLiteral("document-new"); }
    Address address() const override { return m_address; }
    std::optional<PageClient> client() const override;
    std::vector<KeyHint> keyHints() const override;
    UndoTarget* undoTarget() override { return m_session ? this : nullptr; }
    void aboutToLock() override;
    ~ToekenningPage() override;

    ToekenningSession* session() const { return m_session.get(); }
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
    void laadBestaande();
    bool nieuw() const;
    /// Only the laws of this verstrekker may be chosen.
    void beperkWetten(const std::vector<Verstrekker>& verstrekkers);
    void toon(const ToekenningForm& form);
    ToekenningForm form() const;
    /// The form of a record, as the fields would show it.
    ToekenningForm formVan(const ToekenningInvoer& invoer) const;
    /// Starts keeping what is typed, beside what the server holds, and takes back what an earlier run kept.
    void begin(const ToekenningForm& begin, const DraftKey& key, qint64 rijversie);
    void getypt();
    void beoordeel();
    void elders(const QString& soort, qint64 id);
    void verwerkAnder(const Toekenning& ander);
    void kies(const ToekenningForm& ander, qint64 rijversie);
    /// Of the one that is to be chosen or entered; 0 when he is known.
    int openBudgethouder() const;
    /// The first thing, from top to bottom, that keeps it from being saved; nullptr when nothing does.
    QWidget* eerstePunt() const;
    static void naar(QWidget* veld);
    /// Asks first when less is granted than was spent.
    void stuurToekenning();
    void stuurNu();
    void stuurVertegenwoordiger(const Toekenning& opgeslagen);
    void mislukt(const Problem& problem);
    void klaar(const Toekenning& opgeslagen);
    bool canUndo() const override { return m_session && !m_bezig && m_session->canUndo(); }
    bool canRedo() const override { return m_session && !m_bezig && m_session->canRedo(); }
    void undo() override { if (canUndo()) m_session->undo(); }
    void redo() override { if (canRedo()) m_session->redo(); }

    PageContext m_context;
    DossierGateway& m_gateway;
    Address m_address;
    QString m_naam;
    std::optional<Toekenning> m_bestaand;
    QLabel* m_kop;
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
    MeldingBalk* m_melding;
    std::function<void()> m_opMelding;
    ToekenningForm m_leeg; ///< of a new one, before anything is typed
    std::unique_ptr<ToekenningSession> m_session;
    std::unique_ptr<ToekenningAutosave> m_autosave;
    bool m_toonPunten = false;
    bool m_bezig = false;
    bool m_vult = false;
};

} // namespace pgb::ui
