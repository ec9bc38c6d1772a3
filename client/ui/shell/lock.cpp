#include "client/ui/shell/lock.h"
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QProgressDialog>
#include <QStackedWidget>

namespace pgb::ui {

Lock::Lock(const Theme& theme, QStackedWidget* root, QWidget* work, QString user, UnlockCheck check, QObject* parent)
    : QObject(parent), m_theme(theme), m_root(root), m_work(work), m_user(std::move(user)), m_check(std::move(check))
{
    qApp->installEventFilter(this);
}

bool Lock::eventFilter(QObject* watched, QEvent* event)
{
    // Every event of the program comes by: first what costs nothing.
    if (auto* progress = m_locked && event->type() == QEvent::Show ? qobject_cast<QProgressDialog*>(watched) : nullptr) {
        // It shows itself when its work takes long; its title may name a client.
        m_dialogs.push_back(progress);
        QMetaObject::invokeMethod(progress, &QWidget::hide, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::KeyPress || m_locked || QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) != key())
        return QObject::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    // In its own window its command has the key.
    if (!widget || qobject_cast<QMainWindow*>(widget->window()) || !m_root->window()->isVisible())
        return QObject::eventFilter(watched, event);
    lock();
    return true;
}

void Lock::hideDialogs()
{
    for (int guard = 0; QApplication::activePopupWidget() && guard < 10; ++guard)
        QApplication::activePopupWidget()->close();
    m_dialogs.clear();
    const QWidget* window = m_root->window();
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        m_dialogs.push_back(other);
        other->hide();
    }
}

void Lock::lock()
{
    if (m_locked)
        return;
    m_focus = m_root->window()->focusWidget();
    m_notice.clear();
    Q_EMIT aboutToLock();
    m_locked = true;
    const bool inFront = QApplication::activeWindow();
    hideDialogs();
    if (inFront)
        m_root->window()->activateWindow(); // a hidden dialog leaves no window in front
    if (!m_screen) {
        m_screen = new LockScreen(m_theme, m_user, m_check);
        m_root->addWidget(m_screen);
        connect(m_screen, &LockScreen::unlocked, this, &Lock::unlock);
    }
    m_root->setCurrentWidget(m_screen);
    m_screen->prepare(m_notice);
    Q_EMIT locked();
}

void Lock::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    m_root->setCurrentWidget(m_work);
    for (const QPointer<QWidget>& dialog : m_dialogs)
        if (dialog)
            dialog->show();
    m_dialogs.clear();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT unlocked();
}

} // namespace pgb::ui
