#pragma once
#include "client/main/http_sign_in.h"
#include "client/main/options.h"
#include "client/platform/data_dir.h"
#include "client/platform/key_store.h"
#include "client/platform/preferences.h"
#include "client/ui/theme/theme.h"
#include <memory>

namespace pgb {

class Desk;

namespace ui {
class SignInWindow;
}

/// The object graph of the client: looks, preferences, keychain and sign-in for the whole run; a Desk per session.
class Wiring final : public QObject {
    Q_OBJECT
public:
    Wiring(Options options, DataDir folder);
    ~Wiring() override;
    /// Goes on with a session that the keychain still has, else shows the sign-in window.
    void start();

private:
    void showSignIn(const QString& notice);
    /// At a start without a session: says when the server is away, and that work waits on this computer.
    void tellAway();
    void signedIn(const QUrl& server, const QString& gebruiker);
    /// Somebody else signed in over work that is nowhere but in the desk of the one before.
    void askBeforeLoss(const QUrl& server, const QString& gebruiker);
    /// Asks the day of the server first, so that nothing is shown by another.
    void openDesk();
    /// Reads or makes the key of the journal first; without a keychain typed work is kept in memory only.
    void openJournal();
    void openDeskWith(Secret journalKey);
    QString dayKey() const;
    QString journalName() const;
    QString ownerName() const;
    void signInAgain(const QString& why);
    void signOut();
    QString tokenKey() const;
    /// The server is away: opens the desk as the user who was here last, so that his work can be seen, and goes on once it is back.
    void openWithoutServer(const QByteArray& token);
    /// Keeps the session for the next start, and who it is of for a start without the server; not while the desk is locked.
    void keepSession(const wire::SessieAntwoord& session);
    void forgetSession();
    /// Locked and ended in any way: the next start asks to sign in. Nothing of the session is left in the keychain; the mark on the disk
    /// is there before the lock shows, for the moment that the keychain needs.
    void rememberLock();
    /// Once a desk: the keychain keeps nothing beyond this run.
    void tellNotKept();
    bool isLocked() const;
    QString lockMark() const;
    QString whoKey() const;

    Options m_options;
    DataDir m_folder;
    Preferences m_preferences;
    KeyStore m_keys;
    ui::Theme m_theme;
    HttpSignIn m_signIn;
    std::unique_ptr<ui::SignInWindow> m_signInWindow;
    std::unique_ptr<Desk> m_desk;
    QUrl m_server;
    QString m_gebruiker;
    wire::SessieAntwoord m_session;
    bool m_journalKept = false; ///< the key of the typed work is in the keychain
    bool m_again = false; ///< signing in over an open desk
};

} // namespace pgb
