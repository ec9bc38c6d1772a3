#pragma once
#include "client/state/dossier_gateway.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pgb::ui {

class Veld;

/// Where a zorgverlener is paid, or the organisation that the user works for: the number as it stands, what waits for a second person (DC-099) with the way to take it back, and a field
/// for another number; and how the payments are put together (domain 9.2). Window modal and without waiting.
class MijnRekeningDialoog final : public QDialog {
    Q_OBJECT
public:
    /// `niveau`: how the user signed in; with a password only the dialog says what to do first and asks for nothing.
    MijnRekeningDialoog(DossierGateway& gateway, Inlogniveau niveau, QWidget* parent);
    QComboBox* wie() const { return m_wie; }
    QLineEdit* nummer() const { return m_nummer; }
    QLineEdit* opNaam() const { return m_opNaam; }
    QLineEdit* bic() const { return m_bic; }
    QComboBox* betaalwijze() const { return m_wijze; }
    QPushButton* opslaan() const { return m_ja; }
    QPushButton* terugnemen() const { return m_terug; }
    QPushButton* beslissen() const { return m_beslis; }
    QString melding() const;
    /// All that is said above the fields, for tests.
    QString tekst() const { return m_wat; }

Q_SIGNALS:
    /// The server has it; `zin` says what that means.
    void klaar(const QString& zin);
    /// The user has to say whether a number that another account asked for is his.
    void vraagGekozen(qint64 id);

private:
    void volg();
    void lees();
    /// The records of the own organisation: each has a number of its own.
    void leesOrganisatie();
    void leesRecord();
    void leesWachtend();
    void toon();
    void zeg(const QString& zin, bool let = false);
    void meld(const QString& zin);
    void zetBezig(bool bezig);
    void vraagBic();
    /// How the payments are put together (domain 9.2), as it stands in the record.
    void toonWijze();
    Betaalvoorkeur gekozenWijze() const;
    /// False when something cannot be read, which is then said.
    bool leesVelden(Zorgverlener& nieuw);
    void bewaar();
    void neemTerug();

    DossierGateway& m_gateway;
    const bool m_metCode;
    const bool m_organisatie;
    ZorgverlenerId m_id; ///< 0 = not known yet
    std::optional<Zorgverlener> m_record;
    std::optional<Rekeningwijziging> m_wacht;
    QVBoxLayout* m_inhoud;
    QComboBox* m_wie;
    QLineEdit* m_nummer;
    QLineEdit* m_opNaam;
    QLineEdit* m_bic;
    QComboBox* m_wijze;
    Veld* m_wieVak;
    Veld* m_nummerVak;
    Veld* m_opNaamVak;
    Veld* m_bicVak;
    Veld* m_wijzeVak;
    QLabel* m_fout;
    QPushButton* m_beslis;
    QPushButton* m_terug;
    QPushButton* m_dicht;
    QPushButton* m_ja;
    QString m_wat;
    bool m_bezig = false;
};

} // namespace pgb::ui
