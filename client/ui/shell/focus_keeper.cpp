#include "client/ui/shell/focus_keeper.h"
#include "client/ui/shell/page.h"
#include <QApplication>
#include <QLabel>

namespace pgb::ui {
namespace {

/// The heading; before the page has one, the first thing on it that Tab would reach.
QWidget* startOf(Page* page)
{
    for (QLabel* label : page->findChildren<QLabel*>())
        if (label->isVisible() && label->property("look").toString() == QLatin1String("title")) {
            label->setFocusPolicy(Qt::ClickFocus); // so that it has its ring; Tab passes it
            return label;
        }
    for (QWidget* next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next;
    return nullptr;
}

} // namespace

FocusKeeper::FocusKeeper(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::moved);
}

void FocusKeeper::follow(Page* page)
{
    m_page = page;
    QMetaObject::invokeMethod(this, [this] {
        const QWidget* focus = QApplication::focusWidget();
        if (m_page && m_onPage && (!focus || (focus->isAncestorOf(m_page) && !focus->isWindow())))
            keep(focus);
    }, Qt::QueuedConnection); // after what the page itself does
}

bool FocusKeeper::isInside(const QWidget* widget) const
{
    return widget == m_page || m_page->isAncestorOf(widget);
}

void FocusKeeper::moved(const QWidget* old, QWidget* now)
{
    if (!m_page || (now && now->window() != m_page->window()))
        return;
    if (now && (isInside(now) || now->isAncestorOf(m_page))) {
        m_onPage = true;
        return;
    }
    const bool byUser = now && old && old->window() == now->window() && old->isVisible() && old->isEnabled();
    if (byUser)
        m_onPage = false;
    else if (m_onPage)
        QMetaObject::invokeMethod(this, [this, fell = QPointer<const QWidget>(now), none = !now] { if (none || fell) keep(fell); }, Qt::QueuedConnection);
}

void FocusKeeper::keep(const QWidget* fell)
{
    if (!m_page || !m_page->isVisible() || !m_page->window()->isActiveWindow() || QApplication::focusWidget() != fell)
        return; // somebody has the focus, or will get it with the window
    if (QWidget* start = startOf(m_page))
        start->setFocus(Qt::OtherFocusReason);
}

} // namespace pgb::ui
