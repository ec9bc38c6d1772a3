#pragma once
#include "client/main/services.h"
#include "client/main/unlocker.h"
#include "client/main/unsent_work.h"
#include "client/models/nl_tijd.h"
#include "client/net/api_client.h"
#include "client/net/change_feed.h"
#include "client/platform/idle_watch.h"
#include "client/ui/declaratie/palette_months.h"
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/lock_screen.h"
#include "client/ui/shell/main_window.h"
#include "client/ui/ronde/ronde_pages.h"
#include "client/ui/shell/shell_status.h"
#include "shared/wire/berichten.h"
#include <QPointer>
#include <QTimer>
#include <memory>

namespace pgb {

class Preferences;

namespace ui {
class BulkPage;
struct BulkServices;
struct SplitsingStand;
class VandaagPage;
}

/// Everything that lives between signing in and signing out: the connection, what is read through it, and the window.
class Desk final : public QObject {
    Q_OBJECT
public:
    /// `journalDirectory`, `journalKey`: where typed work is kept until the server has it; an empty key = memory only. `klok`: the set day of the
    /// server, as far as it is known; invalid = it counts with today.
    Desk(ui::Theme& theme, Preferences& preferences, std::unique_ptr<net::ApiClient> client, wire::SessieAntwoord session,
         const QString& journalDirectory, Secret journalKey, QDate klok = {}, QObject* parent = nullptr);
    ~Desk() override;
    void show();
    ui::MainWindow& window() { return *m_window; }
    net::ApiClient& client() { return *m_client; }
    state::Outbox& outbox() { return m_services.outbox; }
    GebruikerId gebruiker() const { return m_session.gebruiker.id; }
    const QString& naam() const { return m_session.gebruiker.naam; }
    /// Typed work is nowhere but in this desk: it is gone when the desk is.
    bool losesWork() const;
    /// The same user on another session: after coupling a second factor, or signing in again.
    void setSession(const wire::SessieAntwoord& session);
    /// The password that the server has just accepted: the lock opens with it, also while the server is away.
    void rememberPassword(const QString& password) { m_unlocker.remember(password); }

Q_SIGNALS:
    void signOutWanted();
    /// The server ended the session: sign in again over the locked screen; setSession() opens it, and calls go on.
    void sessionExpired();
    /// The server shows another certificate: sign in again, where that is looked at.
    void signInAgainWanted();
    /// Unlocking gave a new token, to be kept instead of the old one.
    void tokenChanged(const QByteArray& token);
    /// Coupling a second factor gave another session.
    void sessionChanged(const pgb::wire::SessieAntwoord& session);

private:
    ui::Page* makePage(const ui::Address& address, const ui::PageContext& context);
    ui::Page* pageFor(const ui::Address& address, const ui::PageContext& context);
    ui::Page* makeVandaag(const ui::PageContext& context);
    ui::Page* makeWerklijst(const ui::Address& address, const ui::PageContext& context);
    ui::Page* makeSettings(const ui::PageContext& context);
    ui::Page* makeMaand(const ui::Address& address, const ui::PageContext& context);
    ui::OvereenkomstServices overeenkomstServices();
    ui::RondeServices rondeServices();
    ui::BulkServices bulkServices();
    const std::shared_ptr<ui::SplitsingStand>& splitsingStand();
    void followBulk();
    /// The page of bulk in front; nullptr when this user has none.
    ui::BulkPage* openBulk();
    ui::BulkPage* bulkPage() const;
    bool isZorgverlenerKant() const;
    void followServer();
    void followSession();
    void tryUnlock(const QString& password, std::function<void(ui::UnlockResult)> answer);
    void followWork();
    void addCommands();
    void addDeclaratieCommands();
    void changed(const std::vector<net::Change>& changes);
    /// What this user may do for whom: it can change while he works.
    void readRechten();
    /// Opens the drafts of an earlier run again, so that their work goes to the server by itself.
    void reopenWork();
    std::optional<ui::Address> addressOf(const DraftKey& draft) const;
    void showRefused();
    void showUnsent();
    /// Until the user has put it away, also at later starts.
    void tellUnreadable();
    /// Once for each new certificate: why nothing is sent, and the way on.
    void tellCertificate(const QByteArray& fingerprint);
    /// Of what has been answered: that it was not taken when no page in view says so, and that it went when it waited since an earlier run.
    void tell(const state::Submission& submission);
    /// The question about an account number that waits, and the user's own number.
    void showRekening(qint64 id);
    void putAway(qint64 bericht);
    void showMijnRekening();
    /// The page of today before the server has ever been heard.
    void tellAway(const Problem& problem);
    /// The day that the server counts with.
    void askDay();
    QDate vandaag() const { return m_serverDay.isValid() ? m_serverDay : nlNu().date(); }
    void showClients();
    /// Once for all changes that come shortly after each other, and one call at a time.
    void readVandaag();

    ui::Theme& m_theme;
    Preferences& m_preferences;
    std::unique_ptr<net::ApiClient> m_client;
    wire::SessieAntwoord m_session;
    net::ChangeFeed m_feed;
    Services m_services;
    ui::ShellStatus m_status;
    ui::Commands m_commands;
    ui::ClientDirectory m_clients;
    IdleWatch m_idle;
    Unlocker m_unlocker;
    UnsentWork m_unsent;
    QTimer m_settle; ///< several changes shortly after each other are read once
    QDate m_serverDay;
    std::vector<OvereenkomstRij> m_overeenkomsten; ///< for the palette
    std::shared_ptr<const ParameterTabel> m_parameters = std::make_shared<const ParameterTabel>();
    std::vector<wire::BulkBatch> m_batches; ///< for the palette
    std::shared_ptr<ui::SplitsingStand> m_splitsing; ///< the bank statement that was looked at last
    QPointer<ui::VandaagPage> m_vandaag;
    bool m_readsVandaag = false;
    bool m_vandaagAgain = false;
    bool m_reopened = false;
    std::optional<ui::WachtendeMaanden> m_wachtend; ///< of what the server told that today holds; nothing before it did
    bool m_ended = false; ///< the session; the screen stays locked until there is another
    QByteArray m_toldCertificate; ///< fingerprint
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace pgb
