#pragma once
#include "client/state/account_gateway.h"
#include <QDialog>
#include <memory>

namespace Ui {
class Password;
}

namespace pgb::ui {

/// Another password, after the present one. Paste and password managers work.
class PasswordDialog final : public QDialog {
    Q_OBJECT
public:
    PasswordDialog(AccountGateway& gateway, QWidget* parent);
    ~PasswordDialog() override;

private:
    void change();
    void showProblem(const QString& sentence);

    AccountGateway& m_gateway;
    std::unique_ptr<Ui::Password> m_ui;
};

} // namespace pgb::ui
