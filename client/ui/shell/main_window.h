#pragma once
#include "client/ui/shell/command_palette.h"
#include "client/ui/shell/lock_screen.h"
#include "client/ui/shell/page.h"
#include <QMainWindow>
#include <QPointer>
#include <memory>

class QStackedWidget;

namespace pgb {
class Preferences;
}

namespace pgb::ui {

class ClientDirectory;
class CloseQuestion;
class Lock;
class MeldingBalk;
class Rail;
class ShellStatus;
class StatusStrip;
class TopBar;
class Workspace;

/// What the window needs; all of it outlives the window.
struct ShellParts {
    Theme& theme;
    Commands& commands;
    ShellStatus& status;
    ClientDirectory& clients;
    Preferences& preferences;
    PageFactory pages;
    UnlockCheck unlock;
    std::vector<Section> sections; ///< sectionsFor(who works here)
    QString user;                  ///< name, for the lock screen
    /// Closing now would lose typed work: neither the server nor the disk has it.
    std::function<bool()> wouldLose = {};
    /// Something is on its way to the server that the window can wait for.
    std::function<bool()> sends = {};
    /// What is held back, such as a decision that can be taken back, goes now.
    std::function<void()> sendNow = {};
};

/// The frame around the work: rail, top bar, tabs, strip and lock, put together. Each part is a class of its own.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(ShellParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() { return *m_workspace; }
    Rail& rail() { return *m_rail; }
    CommandPalette& commandPalette() { return *m_palette; }
    Lock& lock() { return *m_lock; }
    /// Stands above every page until the user puts it away.
    MeldingBalk& notice() { return *m_notice; }
    void openPalette();
    void openSwitcher();
    /// Signs out once what was done here is sent, or the user goes all the same.
    void signOut();

Q_SIGNALS:
    void signOutWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeOnScreen();
    void build();
    void addNavigationCommands();
    void addWorkCommands();
    void addLookCommands();
    void showPage();
    void showClient();
    void fitRail();
    void walkPanes(bool forward);
    void openClient(BudgethouderId id);
    /// Everything goes where it can be kept; true when nothing is lost or left behind by an end now.
    bool readyToLeave();
    /// What is on its way goes to the server first; what cannot is asked about.
    void askToLeave(bool signingOut);

    ShellParts m_parts;
    QPointer<CloseQuestion> m_leaving;
    bool m_closeAnyway = false;
    QStackedWidget* m_root;
    QWidget* m_work;
    Rail* m_rail;
    TopBar* m_topBar;
    MeldingBalk* m_notice;
    Workspace* m_workspace;
    StatusStrip* m_strip;
    Lock* m_lock;
    std::unique_ptr<CommandPalette> m_palette;
};

} // namespace pgb::ui
