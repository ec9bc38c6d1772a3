#pragma once
#include "client/state/beheer_gateway.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class Veld;

/// A new account: who, and by a beheerder which role and what it is about; who looks after the accounts of his house makes those only. The first password is made here and shown once the server has the account.
class NieuwAccountDialoog final : public QDialog {
    Q_OBJECT
public:
    /// `ik` = who works here.
    NieuwAccountDialoog(BeheerGateway& beheer, const Gebruiker& ik, QWidget* parent);

Q_SIGNALS:
    void toegevoegd(const QString& naam);

private:
    Rol rol() const;
    bool alles() const { return m_ik.rol == Rol::Beheerder; }
    void leesKeuzes();
    void toonRol();
    void vulKeuze();
    void bewaar();
    /// Finds whom the typed number belongs to, and then goes on.
    void zoekNummer();
    void stuur(qint64 gevonden);
    void mislukt(const Problem& problem);
    void bezig(bool ja);

    BeheerGateway& m_beheer;
    const Gebruiker m_ik;
    QComboBox* m_rol;
    QLineEdit* m_naam;
    QLineEdit* m_gebruikersnaam;
    QLineEdit* m_nummer; ///< BSN or AGB code of whom the account is about
    QComboBox* m_keuze;  ///< verstrekker or organisation
    QCheckBox* m_beheertGebruikers;
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
