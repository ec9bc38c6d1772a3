#pragma once
#include "client/state/account_gateway.h"
#include <QDialog>
#include <memory>

namespace Ui {
class SecondFactor;
}

namespace pgb::ui {

/// Couples an authenticator app: shows the QR code and the secret as text, and asks for the first code before anything counts.
class SecondFactorDialog final : public QDialog {
    Q_OBJECT
public:
    SecondFactorDialog(AccountGateway& gateway, QWidget* parent);
    ~SecondFactorDialog() override;

private:
    void begin();
    void show(const wire::TotpAanvraag& request);
    void confirm();
    void showProblem(const QString& sentence);

    AccountGateway& m_gateway;
    std::unique_ptr<Ui::SecondFactor> m_ui;
};

} // namespace pgb::ui
