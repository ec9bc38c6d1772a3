#pragma once
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb::ui {

class Theme;

/// The answer to a password on the lock screen.
enum class UnlockAnswer { Goed, Onjuist, TeVaak, GeenVerbinding, Beeindigd }; // Beeindigd: right, and the server ended the session
struct UnlockResult {
    UnlockResult(UnlockAnswer what, int wait = 0) : answer(what), seconds(wait) {}
    UnlockAnswer answer;
    int seconds; ///< until the next try is looked at (TeVaak); 0 = unknown
};
/// Checks the password without blocking and answers once, later or at once.
using UnlockCheck = std::function<void(const QString& password, std::function<void(UnlockResult)> answer)>;

/// Stands in the place of the work while it is locked: shows no data of any client, keeps everything.
class LockScreen final : public QWidget {
    Q_OBJECT
public:
    LockScreen(const Theme& theme, const QString& user, UnlockCheck check, QWidget* parent = nullptr);
    /// Empties the field. `notice`: what there is to say before anything is typed.
    void prepare(const QString& notice);

Q_SIGNALS:
    void unlocked();

private:
    void tryPassword();
    void show(UnlockResult result);
    UnlockCheck m_check;
    QLineEdit* m_password;
    QLabel* m_message;
    QPushButton* m_button;
};

} // namespace pgb::ui
