#pragma once
#include <QDialog>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace pgb::ui {

class ShellStatus;

/// Comes up when the window is closed over work that nobody has yet. It waits a few seconds for the server to take it and is then accepted by
/// itself; what the server cannot take is said, and the user stays or closes all the same (accepted()).
class CloseQuestion final : public QDialog {
    Q_OBJECT
public:
    static constexpr int waitMs = 4'000;
    CloseQuestion(const ShellStatus& status, std::function<bool()> wouldLose, QWidget* parent);
    QPushButton* stay() const { return m_stay; }
    /// Hidden while the server is being tried.
    QPushButton* closeAnyway() const { return m_anyway; }

private:
    void look();
    void ask();
    const ShellStatus& m_status;
    std::function<bool()> m_wouldLose;
    QLabel* m_words;
    QPushButton* m_stay;
    QPushButton* m_anyway;
    QTimer m_patience;
};

} // namespace pgb::ui
