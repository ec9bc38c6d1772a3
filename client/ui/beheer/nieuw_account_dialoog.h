#pragma once
#include "client/state/beheer_gateway.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class Veld;

/// A new account: who, which role, and what it is about. The first password is made here and shown once the server has the account.
class NieuwAccountDialoog final : public QDialog {
    Q_OBJECT
public:
    explicit NieuwAccountDialoog(BeheerGateway& beheer, QWidget* parent);

Q_SIGNALS:
    void toegevoegd(const QString& naam);

private:
    Rol rol() const;
    void toonRol();
    void vulKeuze();
    void bewaar();
    /// Finds whom the typed number belongs to, and then goes on.
    void zoekNummer();
    void stuur(qint64 gevonden);
    void mislukt(const Problem& problem);
    void bezig(bool ja);

    BeheerGateway& m_beheer;
    QComboBox* m_rol;
    QLineEdit* m_naam;
    QLineEdit* m_gebruikersnaam;
    QLineEdit* m_nummer; ///< BSN or AGB code of whom the account is about
    QComboBox* m_keuze;  ///< verstrekker or organisation
    Veld* m_naamVak;
    Veld* m_gebruikersnaamVak;
    Veld* m_nummerVak;
    Veld* m_keuzeVak;
    QLabel* m_fout;
    QPushButton* m_knop;
    const QString m_wachtwoord; ///< one for the whole dialog: pressing again after a lost answer is the same request
    std::vector<wire::Koppeling> m_organisaties;
    std::vector<Verstrekker> m_verstrekkers;
};

} // namespace pgb::ui
