#pragma once
#include "client/net/api_client.h"
#include "client/state/password_memory.h"
#include "client/ui/shell/lock_screen.h"
#include <QThread>

namespace pgb {

/// Opens the lock. A password is first held against what is remembered of the one that was signed in with, so that it works while the
/// server is away and a short absence costs no session; any other one is put to the server.
class Unlocker final : public QObject {
    Q_OBJECT
public:
    Unlocker(net::ApiClient& client, QString gebruikersnaam, QObject* parent = nullptr);
    ~Unlocker() override;
    /// The password of this account, which the server has just accepted. Only a salted, slow hash of it is kept.
    void remember(const QString& password);
    /// Answers once, later. Wrong tries make the next ones wait.
    void tryPassword(const QString& password, std::function<void(ui::UnlockResult)> answer);

Q_SIGNALS:
    /// The server gave a new session with it, to be kept instead of the old one.
    void tokenChanged(const QByteArray& token);

private:
    using Answer = std::function<void(ui::UnlockResult)>;
    /// Runs `work` beside the window, and `then` afterwards here.
    void aside(std::function<void()> work, std::function<void()> then);
    void askServer(const QString& password, const Answer& answer);

    net::ApiClient& m_client;
    QString m_gebruikersnaam;
    std::optional<state::PasswordMemory> m_memory;
    state::TryPause m_pause;
    std::vector<QThread*> m_threads;
    int m_remembering = 0;
    std::vector<std::function<void()>> m_waiting; ///< tries that came while a password was being remembered
};

} // namespace pgb
