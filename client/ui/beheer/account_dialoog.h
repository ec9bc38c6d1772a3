#pragma once
#include "client/state/beheer_gateway.h"
#include "client/ui/shell/page.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

/// One account: its name, and locking, a new password or a lost telephone; a beheerder also gives or takes the care for the accounts of a house.
/// Weighty acts ask once more.
class AccountDialoog final : public QDialog {
    Q_OBJECT
public:
    /// `ik` = who works here: his own account can be looked at only.
    AccountDialoog(const PageContext& context, BeheerGateway& beheer, const Gebruiker& account, const Gebruiker& ik, QWidget* parent);

Q_SIGNALS:
    void gewijzigd();

private:
    void toon();
    void vraag(const QString& titel, const QString& wat, const QString& ja, std::function<void()> doe);
    void stuur(const Gebruiker& anders, const QString& melding);
    void nieuwWachtwoord();
    void bewaarNaam();
    void wisselSlot();
    void wisselBeheer();
    void mislukt(const Problem& problem);

    PageContext m_context;
    BeheerGateway& m_beheer;
    Gebruiker m_account;
    bool m_eigen;
    bool m_alles; ///< a beheerder looks
    bool m_bezig = false;
    QLabel* m_regel;
    QLabel* m_fout;
    QLineEdit* m_naam;
    QPushButton* m_bewaar;
    QPushButton* m_slot;
    QPushButton* m_factor;
    QPushButton* m_wachtwoord;
    QPushButton* m_beheerKnop; ///< hidden where it is nobody's to give
};

} // namespace pgb::ui
