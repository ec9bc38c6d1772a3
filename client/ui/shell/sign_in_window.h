#pragma once
#include "client/ui/shell/sign_in_service.h"
#include <QWidget>
#include <memory>

namespace Ui {
class SignIn;
}

namespace pgb::ui {

class Theme;

/// Server, user name, password; then the code of the authenticator when the server wants one. Certificate problems are told
/// in plain words with the fingerprint. Paste and password managers work: ordinary fields, no tricks.
class SignInWindow final : public QWidget {
    Q_OBJECT
public:
    SignInWindow(const Theme& theme, SignInService& service, QWidget* parent = nullptr);
    ~SignInWindow() override;
    /// Fills what is known and takes input again; the focus goes to the first empty field.
    void prefill(const QString& server, const QString& gebruiker);
    /// A sentence above the fields, such as why one must sign in again or "wordt niet bewaard".
    void setNotice(const QString& sentence);

Q_SIGNALS:
    void signedIn(const pgb::ui::SignedIn& who, const QUrl& server, const QString& gebruiker);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    void submitCode();
    void trust();
    void compare();
    void couple(AccountGateway& account, const QString& password);
    void backToStart();
    void showProblem(const QString& sentence);
    void grow();
    void showCertificate(const CertificateProblem& problem);
    void setBusy(bool busy);
    void focusFirstEmpty();

    const Theme& m_theme;
    SignInService& m_service;
    std::unique_ptr<Ui::SignIn> m_ui;
    QUrl m_server;
    QByteArray m_fingerprint;
    bool m_opening = false; ///< signed in, and the window of the work is not there yet
};

} // namespace pgb::ui
