#pragma once
#include "client/state/beheer_gateway.h"
#include "client/ui/lijst/rijen_lijst.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class DateLineEdit;

/// A line of the trail with the words that it can be found by.
struct LogboekRij {
    wire::AuditItem item;
    QString zin;
    QString bij; ///< what else the line says
    QString zoek;
};

/// The audit trail: of the whole installation for the beheerder, or of one dossier ('Wie keek mee'). Newest first; more is fetched when the
/// list is scrolled to its end, so that a trail of millions opens as quickly as a new one.
class LogboekPage final : public RijenLijst<LogboekRij> {
    Q_OBJECT
public:
    LogboekPage(const Address& address, const PageContext& context, DossierGateway& gateway, BeheerGateway& beheer);
    QString title() const override;
    std::optional<PageClient> client() const override;
    std::vector<KeyHint> keyHints() const override;
    void fold(int room) override;
    LogboekVraag vraag() const;

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return record; }
    CellRow rij(int record) const override;
    void open(int record) override;
    void beschrijf() override;

private:
    void maakFilters();
    void schikFilters(int kolommen);
    void opnieuw();
    /// Reads on until there is another screen of lines or nothing is left.
    void lees(int ronde, size_t genoeg);
    void meer();
    void toonKeten();
    bool allemaal() const { return !m_dossier; }

    BeheerGateway& m_beheer;
    BudgethouderId m_dossier;
    QString m_naam;
    QWidget* m_filters;
    QGridLayout* m_raster;
    std::vector<QWidget*> m_vakken;
    DateLineEdit* m_van;
    DateLineEdit* m_tot;
    QComboBox* m_soort;
    QComboBox* m_wie;
    QLineEdit* m_nummer; ///< of a dossier
    QPushButton* m_knop;
    std::optional<LogboekVraag> m_gevraagd; ///< what the list shows or will show
    std::vector<LogboekRij> m_nieuw; ///< being read
    std::optional<qint64> m_volgende;
    QString m_keten;
    QString m_ketenFout; ///< stays while the list is read on
    int m_leesbeurt = 0; ///< an answer to an earlier question is passed over
    bool m_leest = false;
    int m_kolommen = 0;
};

} // namespace pgb::ui
