#pragma once
#include "client/ui/shell/lock_screen.h"
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <vector>

class QStackedWidget;

namespace pgb::ui {

/// Locks and unlocks the window: the work is hidden (not covered), so it is gone for eyes, screen readers and keys alike;
/// dialogs of the window are hidden with it and come back. Dialogs must be shown with open(), never exec().
class Lock final : public QObject {
    Q_OBJECT
public:
    /// `root` holds `work`; the lock screen is made in it when first needed.
    Lock(const Theme& theme, QStackedWidget* root, QWidget* work, QString user, UnlockCheck check, QObject* parent = nullptr);
    static QKeySequence key() { return QKeySequence(Qt::CTRL | Qt::Key_L); }
    bool isLocked() const { return m_locked; }
    /// Stands on the lock screen this time; to be set on aboutToLock().
    void setNotice(const QString& notice) { m_notice = notice; }

public Q_SLOTS:
    void lock();
    /// The password was right, or there is a session again after the lock came with the end of one.
    void unlock();

Q_SIGNALS:
    /// Before the work is hidden.
    void aboutToLock();
    /// The work is hidden; the window title must hide it too.
    void locked();
    void unlocked();

protected:
    /// Its key works in every other window of the program too: a shortcut of this window does not reach there.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideDialogs();
    const Theme& m_theme;
    QStackedWidget* m_root;
    QWidget* m_work;
    QString m_user;
    QString m_notice;
    UnlockCheck m_check;
    LockScreen* m_screen = nullptr;
    QPointer<QWidget> m_focus;
    std::vector<QPointer<QWidget>> m_dialogs;
    bool m_locked = false;
};

} // namespace pgb::ui
