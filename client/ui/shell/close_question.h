#pragma once
#include <QDialog>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace pgb::ui {

class ShellStatus;

/// What an end would leave behind.
struct Leaving {
    std::function<bool()> wouldLose; ///< typed work: neither the server nor the disk has it
    std::function<bool()> sends;     ///< on its way to the server
    bool signingOut = false;
};

/// Comes up when the user leaves over work that the server does not have yet. It waits a few seconds for what is on its way and is then accepted
/// by itself; what does not go is said as it is, and the user stays or goes all the same (accepted()). It ends when something is refused: that
/// is told in the window.
class CloseQuestion final : public QDialog {
    Q_OBJECT
public:
    static constexpr int waitMs = 4'000;
    CloseQuestion(const ShellStatus& status, Leaving leaving, QWidget* parent);
    QPushButton* stay() const { return m_stay; }
    /// Goes all the same; hidden while the server is being tried.
    QPushButton* closeAnyway() const { return m_anyway; }

private:
    bool loses() const { return m_leaving.wouldLose && m_leaving.wouldLose(); }
    bool sends() const { return m_leaving.sends && m_leaving.sends(); }
    void look();
    void say();
    void ask();
    QString why() const;
    const ShellStatus& m_status;
    Leaving m_leaving;
    int m_refused; ///< before
    QLabel* m_heading;
    QLabel* m_words;
    QPushButton* m_stay;
    QPushButton* m_anyway;
    QTimer m_patience;
};

} // namespace pgb::ui
