#pragma once
#include "client/state/account_gateway.h"
#include <QDialog>
#include <memory>

class QLineEdit;

namespace Ui {
class SecondFactor;
}

namespace pgb::ui {

/// Couples an authenticator app: asks for the password when it was not just typed, shows the QR code and the secret as text, and asks for
/// the first code before anything counts.
class SecondFactorDialog final : public QDialog {
    Q_OBJECT
public:
    /// `wachtwoord`: as it was typed a moment ago; empty = ask for it. `reden`: a sentence that says why, above all else; may be empty.
    SecondFactorDialog(AccountGateway& gateway, QWidget* parent, QString wachtwoord = {}, const QString& reden = {});
    ~SecondFactorDialog() override;

Q_SIGNALS:
    /// The code was right: this session takes the place of the one before. Comes before accepted().
    void gekoppeld(const pgb::wire::SessieAntwoord& sessie);

private:
    void next();
    void begin();
    void show(const wire::TotpAanvraag& request);
    void confirm();
    void failed(const Problem& problem, QLineEdit* field);
    void showProblem(const QString& sentence);

    AccountGateway& m_gateway;
    QString m_wachtwoord;
    std::unique_ptr<Ui::SecondFactor> m_ui;
};

} // namespace pgb::ui
